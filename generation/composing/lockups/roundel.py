"""Roundel: the picture in a round field, the name on a ring around it.

Variants: a, ring in the key colour around a pale field; b, open ring around a field in
the key colour; c, ring in the key colour around the bare ground. 60 mm across.
"""

from __future__ import annotations

from generation.composing.canvas import Canvas
from generation.composing.cast import box_of, placed
from generation.composing.letters import swept
from generation.composing.picture import hushed, picture, retoned
from generation.composing.spec import Spec, share
from generation.drawing.geometry import difference, intersection
from generation.drawing.path import Affine, Box, Path
from generation.drawing.shapes import ellipse, lerp, polar, ring
from generation.motifs import ornaments
from generation.motifs.ornaments import frames
from generation.motifs.styles.shape import Shape

RADIUS = 30_000.0
THICK = 0.225
"""What every frame leaves the letters of the ring, in radii: the field gives way to it."""
APART = 34.0
"""Degrees that name and line leave free between them, both sides together."""
_IDENTITY = Affine()


def compose(spec: Spec) -> Canvas:
    plan = spec.plan
    canvas = Canvas(plan)
    variant = spec.program.arrangement.variant
    open_ring = variant == "b"
    on_ring = "key" if open_ring else "on_key"
    outer = _room(spec.program.frame, open_ring)
    inner = min(RADIUS * (1 - lerp(0.335, 0.285, spec.balance)), outer - RADIUS * (0.022 + THICK))
    _ring(canvas, spec, inner, open_ring)
    thick = outer - inner - RADIUS * 0.022
    field = ellipse(0, 0, inner - (RADIUS * 0.012 if open_ring else 0))
    if open_ring:
        plan.field = plan.colour("key")
        canvas.add(field, "key" if plan.mode == "full" else "field", "field", "field", "field")
    elif variant == "a":
        plan.field = plan.colour("ground_tint")
        canvas.add(field, "field", "field", "field", "field")
    else:
        plan.field = plan.ground
    area = ellipse(0, 0, inner - RADIUS * (0.035 if open_ring else 0.022))
    _picture(canvas, spec, inner, area)
    _texts(canvas, spec, inner, thick, on_ring)
    return canvas


def _line(kind: str, open_ring: bool) -> tuple[float, float]:
    """How thick the line around the letters is, and the radius at which it runs."""
    if open_ring:
        return RADIUS * 0.04, RADIUS
    if kind in ("single", "double", "dotted"):
        return RADIUS * (0.014 if kind == "single" else 0.03), RADIUS * 0.972
    return 0.0, RADIUS


def _room(kind: str, open_ring: bool) -> float:
    """The radius up to which letters have room."""
    thickness, at = _line(kind, open_ring)
    return at - frames.circle_depth(kind, at, thickness)


def _ring(canvas: Canvas, spec: Spec, inner: float, open_ring: bool) -> None:
    kind = spec.program.frame
    thickness, at = _line(kind, open_ring)
    if open_ring:
        for path in frames.circle(kind, 0, 0, at, thickness):
            canvas.add(path, "key", "frame", "frame", "frame")
        return
    edge = frames.edge_circle(kind, 0, 0, RADIUS)
    canvas.add(difference(edge, ellipse(0, 0, inner)), "key", "frame", "ring", "field")
    canvas.add(ring(0, 0, inner + RADIUS * 0.022, inner), "on_key", "frame", "frame", "frame")
    if thickness:
        for path in frames.circle(kind, 0, 0, at, thickness):
            canvas.add(path, "on_key", "frame", "frame", "frame")


def _picture(canvas: Canvas, spec: Spec, inner: float, area: Path) -> None:
    plan = spec.plan
    box = Box(-inner, -inner, inner, inner)
    low = 0.0
    dark = plan.field_is_dark
    behind: tuple[str, ...] = ()
    hush = False
    for kind in ("rays", "hills", "field_rows"):
        o = spec.ornament(kind)
        if o is None or (kind == "hills" and spec.ornament("field_rows")):
            continue
        drawn = ornaments.draw(kind, box, *share(o), one_ink=plan.mode != "full")
        tones = {"ground_tint": "field_soft", "key_soft": "field_soft"}
        if kind == "rays":
            tones |= {"key": "field_soft", "accent": "accent"}
        else:
            low = inner * 0.08
            behind = ("leaf",)
            hush = not dark and hushed(spec.program, plan)
            if dark or hush:
                tones |= {"key": "leaf", "leaf": "field_soft"}
                behind = ("field_soft",)
        for s in retoned(drawn, tones):
            path, level = intersection(s.path, area), min(s.level, 0) if hush else s.level
            canvas.add(path, s.tone, "ornament", f"ornament:{kind}", "ornament", level)
    wreath = spec.ornament("wreath")
    room = inner * lerp(0.80, 0.94, spec.balance)
    if wreath:
        span = inner * 0.9
        shapes = ornaments.draw("wreath", Box(-span, -span, span, span), *share(wreath))
        if dark:
            shapes = retoned(shapes, {"key": "paper", "leaf": "paper", "ink": "paper"})
        canvas.shapes(shapes, _IDENTITY, "ornament", "ornament:wreath", "ornament")
        room = inner * 0.56
    shapes = picture(spec.program, plan, behind, ("field_soft",) if spec.ornament("rays") else ())
    own = box_of(shapes)
    # the square's corner would touch the ring: wide or tall pictures get a little more room
    squareness = min(own.width, own.height) / max(own.width, own.height)
    side = room * lerp(1.62, 1.40, squareness)
    m = placed(own, Box(-side / 2, -side / 2 - low, side / 2, side / 2 - low))
    if plan.mode != "full":
        canvas.carve(spec.clearing(m, 2 * RADIUS, RADIUS * 0.022))
    canvas.shapes(spec.firm(shapes, m, 2 * RADIUS), m, "hero", "motif", "art")


def _texts(canvas: Canvas, spec: Spec, inner: float, thick: float, tone: str) -> None:
    texts, letters = spec.texts, spec.letters
    below = texts.line or texts.place
    slot = "line" if texts.line else "place"
    middle = inner + RADIUS * 0.022 + thick * 0.5
    sweep = 205.0 if below else 250.0
    if below and len(texts.name) > 1.6 * len(below):
        sweep = 235.0
    reach, largest = 2 * RADIUS, thick * 0.52
    most, least = 290.0, 0.0
    if below:
        least = spec.least(below, "text", tone, reach)
        needed = letters.degrees(below, "text", max(least, largest * 0.8), middle)
        most = max(150.0, min(270.0, 360 - APART - needed))
        sweep = min(sweep, most)
    name = letters.arc(
        texts.name,
        "display",
        middle,
        "top",
        sweep,
        thick * 0.78,
        RADIUS * 0.08,
        thick * 0.5,
        spec.least(texts.name, "display", tone, reach),
        most,
    )
    canvas.text(name, tone, "name")
    used = swept(name.box, middle)
    if below:
        room = 360 - used
        line = letters.arc(
            below,
            "text",
            middle,
            "bottom",
            min(170, room - 44),
            largest,
            RADIUS * 0.07,
            thick * 0.5,
            least,
            min(230, room - APART),
        )
        canvas.text(line, tone, slot)
        rest = (360 - used - swept(line.box, middle)) / 2
        if rest > 24:
            _separators(canvas, spec, middle, used / 2 + rest / 2, thick, tone)
    elif used < 300:
        _separators(canvas, spec, middle, 180, thick, tone, both=False)


def _separators(
    canvas: Canvas, spec: Spec, radius: float, from_top: float, thick: float, tone: str, both: bool = True
) -> None:
    kind = next((k for k in ("diamonds", "sprigs", "dots") if spec.ornament(k)), "dots")
    o = spec.ornament(kind)
    size = thick * 0.2
    for sign in (-1, 1) if both else (1,):
        x, y = polar(-90 + sign * from_top, radius)
        shapes: tuple[Shape, ...]
        if o is None:
            shapes = (Shape(ellipse(x, y, thick * 0.07), tone),)
        else:
            drawn = ornaments.draw(kind, Box(-size, -size, size, size), *share(o))
            m = Affine.rotate(sign * from_top - (180 if from_top > 90 and both else 0)).then(
                Affine.translate(x, y)
            )
            shapes = tuple(Shape(s.path.transform(m), tone) for s in drawn)
        canvas.shapes(shapes, _IDENTITY, "ornament", "separator", "ornament")
