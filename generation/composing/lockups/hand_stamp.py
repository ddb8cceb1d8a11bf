"""Hand stamp: one ink, an edge to press, letters and picture inside. 40 mm across.

Variants: a, round with letters on the arc; b, an upright rounded box; c, round and
solid, everything reversed out of the ink.
"""

from __future__ import annotations

from generation.composing.canvas import Canvas
from generation.composing.cast import box_of, drawn, placed, spread_of
from generation.composing.letters import swept
from generation.composing.spec import Spec, share
from generation.drawing.geometry import difference, intersection, outset, union
from generation.drawing.path import Affine, Box, Path
from generation.drawing.shapes import ellipse, lerp, polar
from generation.motifs import ornaments
from generation.motifs.ornaments import frames

RADIUS = 20_000.0
APART = 30.0
"""Degrees that name and line leave free between them, both sides together."""
_IDENTITY = Affine()


def compose(spec: Spec) -> Canvas:
    if spec.program.arrangement.variant == "b":
        return _box(spec)
    return _round(spec, spec.program.arrangement.variant == "c")


def _edge(canvas: Canvas, kind: str, solid: bool) -> float:
    """Draws the edge; returns the radius up to which letters have room."""
    if not solid:
        for path in frames.circle(kind, 0, 0, RADIUS, RADIUS * 0.07):
            canvas.add(path, "key", "frame", "frame", "frame")
        return RADIUS - frames.circle_depth(kind, RADIUS, RADIUS * 0.07)
    canvas.add(frames.edge_circle(kind, 0, 0, RADIUS), "key", "field", "field", "field")
    if kind not in ("single", "double", "dotted"):
        return RADIUS - frames.circle_depth(kind, RADIUS, 0)
    for path in frames.circle(kind, 0, 0, RADIUS * 0.94, RADIUS * 0.045):
        canvas.add(path, "on_key", "frame", "frame", "frame")
    return RADIUS * 0.94 - frames.circle_depth(kind, RADIUS * 0.94, RADIUS * 0.045)


def _round(spec: Spec, solid: bool) -> Canvas:
    canvas = Canvas(spec.plan)
    tone = "on_key" if solid else "key"
    edge = _edge(canvas, spec.program.frame, solid)
    size = RADIUS * 0.27
    band = size * 0.6
    middle = edge - RADIUS * 0.03 - band
    texts, letters = spec.texts, spec.letters
    below = texts.line or texts.place
    most, least = 300.0, 0.0
    if below:
        least = spec.least(below, "text", tone, 2 * RADIUS)
        needed = letters.degrees(below, "text", max(least, RADIUS * 0.15), middle)
        most = max(150.0, min(265.0, 360 - APART - needed))
    name = letters.arc(
        texts.name,
        "display",
        middle,
        "top",
        min(215.0, most) if below else 250,
        size,
        RADIUS * 0.16,
        band,
        spec.least(texts.name, "display", tone, 2 * RADIUS),
        most,
    )
    canvas.text(name, tone, "name")
    if below:
        room = 360 - APART - swept(name.box, middle)
        sweep = min(room, 110 if name.box.bottom > 0 else 150)
        line = letters.arc(
            below, "text", middle, "bottom", sweep, size * 0.72, RADIUS * 0.13, band, least, min(room, 230)
        )
        canvas.text(line, tone, "line" if texts.line else "place")
        if name.box.bottom < -RADIUS * 0.05 and line.box.top > RADIUS * 0.12:
            _separators(canvas, spec, middle, size, tone)
    room = middle - band - RADIUS * 0.02
    _hero(canvas, spec, Box(-room, -room, room, room), solid, round_=True)
    return canvas


def _hero(canvas: Canvas, spec: Spec, box: Box, solid: bool, round_: bool) -> None:
    shapes = drawn(spec.program, one_ink=True)
    own = box_of(shapes)
    k = 1.0
    if round_:
        squareness = min(own.width, own.height) / max(own.width, own.height)
        k = lerp(0.94, 0.8, squareness) * lerp(0.96, 1.04, spec.balance)
        # its corners turn inside the letters
        k = min(k, max(own.width, own.height) / (2 * spread_of(shapes)))
    cx, cy = box.centre
    into = Box(
        cx - box.width / 2 * k, cy - box.height / 2 * k, cx + box.width / 2 * k, cy + box.height / 2 * k
    )
    m = placed(own, into)
    reach = 2 * RADIUS * (1.0 if round_ else 1.3)
    picture = union(*(s.path for s in spec.firm(shapes, m, reach))).transform(m)
    rays = spec.ornament("rays")
    if rays is not None and round_:
        rim = box.width / 2
        field = intersection(
            union(*(s.path for s in ornaments.draw("rays", box, *share(rays), one_ink=True))),
            ellipse(cx, cy, rim * 0.99),
        )
        field = difference(field, outset(_filled(picture), RADIUS * 0.05))
        canvas.add(field, "on_key" if solid else "key", "ornament", "ornament:rays", "ornament")
    canvas.add(picture, "on_key" if solid else "key", "hero", "motif", "art")


def _filled(path: Path) -> Path:
    """The outer contours only: holes closed."""
    return union(*(c for c in path.contours()))


def _separators(canvas: Canvas, spec: Spec, radius: float, size: float, tone: str) -> None:
    kind = next((k for k in ("diamonds", "sprigs", "dots") if spec.ornament(k)), "")
    for sign in (-1, 1):
        x, y = polar(-90 + sign * 98, radius)
        if not kind:
            canvas.add(ellipse(x, y, size * 0.11), tone, "ornament", "separator", "ornament")
            continue
        o = spec.ornament(kind)
        assert o is not None
        r = size * 0.3
        path = union(*(s.path for s in ornaments.draw(kind, Box(x - r, y - r, x + r, y + r), *share(o))))
        canvas.add(path, tone, "ornament", "separator", "ornament")


def _box(spec: Spec) -> Canvas:
    canvas = Canvas(spec.plan)
    letters, texts = spec.letters, spec.texts
    width = RADIUS * 1.9
    name = letters.name(texts.name, width * 0.86, RADIUS * 0.46, RADIUS * 0.17)
    picture_side = RADIUS * lerp(1.0, 1.3, spec.balance)
    top = 0.0
    _hero(
        canvas,
        spec,
        Box(-picture_side / 2, top, picture_side / 2, top + picture_side),
        solid=False,
        round_=False,
    )
    top = canvas.bounds().bottom + RADIUS * 0.14
    canvas.text(name, "key", "name", -name.box.centre[0], top - name.box.top)
    top += name.box.height
    rows = spec.two_lines()
    reach = max(width * 1.15, top + RADIUS * (0.6 + 0.32 * len(rows)))
    for i, (slot, text) in enumerate(rows):
        row = letters.rows(
            text,
            "text",
            width * 0.86,
            RADIUS * (0.2 if i == 0 else 0.17),
            RADIUS * 0.115,
            spec.least(text, "text", "key", reach),
        )
        top += RADIUS * 0.12
        if i == 0 and spec.ornament("rules"):
            bar = Box(-width * 0.3, top - RADIUS * 0.012, width * 0.3, top + RADIUS * 0.012)
            canvas.add(_bar(bar), "key", "ornament", "ornament:rules", "ornament")
            top += RADIUS * 0.11
        canvas.text(row, "key", slot, -row.box.centre[0], top - row.box.top)
        top += row.box.height
    content = canvas.bounds()
    depth = frames.rect_depth(spec.program.frame, content, RADIUS * 0.055)
    outer = content.inset(-(depth + RADIUS * 0.14))
    half = max(outer.width / 2, outer.height * 0.36)
    frame = Box(-half, outer.top, half, outer.bottom)
    for path in frames.rect(spec.program.frame, frame, RADIUS * 0.055, RADIUS * 0.16):
        canvas.add(path, "key", "frame", "frame", "frame")
    return canvas


def _bar(box: Box) -> Path:
    return Path(
        (
            ("M", box.left, box.top),
            ("L", box.right, box.top),
            ("L", box.right, box.bottom),
            ("L", box.left, box.bottom),
            ("Z",),
        )
    )
