"""Scene: the picture large in the foreground of the land it comes from, the name below.

Variants: a, a round window, a short name on a band across it where letters weigh more than the picture;
b, a wide window with round corners or, airy, an arched head; c, free, the land tapering out. 60 to 80 mm.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import shapely

from generation.composing.canvas import Canvas
from generation.composing.cast import box_of, placed
from generation.composing.dividers import divider, wanted
from generation.composing.landscaping import PART, paint, sky_of
from generation.composing.picture import picture
from generation.composing.spec import Spec
from generation.composing.staging import Rim, centred, half_width, largest_box, line_in, name_in, rim_of
from generation.drawing.boolean import from_area
from generation.drawing.geometry import difference, intersection
from generation.drawing.path import Affine, Box, Path
from generation.drawing.shapes import ellipse, lerp, polygon, rectangle
from generation.drawing.type.setting import DoesNotFit, SetText
from generation.language.fields import GRID
from generation.motifs.landscape.scene import PLAIN, View

WIDTH = 60_000.0
_THICK = WIDTH * 0.016
_HAIR = WIDTH * 0.010
_HALO = 0.030
"""What is kept clear around the picture, in its own size: it is seen against the sky, not the land."""
_LINE = 0.0105
"""Weight of a line in heights of the window."""
_COARSE = 0.0027
"""A press whose thinnest line is a larger share of the mark loses the hairlines of small letters: they
are set larger, by so much for lines and name."""
_LARGER = (1.34, 1.15)
_WIDER = (1.0, 1.22, 1.5)
"""A long name may run wider than the picture."""


@dataclass(frozen=True)
class _Stage:
    """A window about x = 0 from y = 0 down. ``outline(d)``: its edge, ``d`` further in;
    ``foot``: where the picture stands and ``wide``, how wide it may get, as shares of height and width;
    ``aside``: where its middle is; ``land``: what the land is cut to where there is no window."""

    box: Box
    outline: Callable[[float], Path]
    half: Callable[[float], float]
    foot: float
    wide: float
    aside: float = 0.0
    land: Path | None = None


@dataclass(frozen=True)
class _Texts:
    name: SetText
    rows: tuple[tuple[str, SetText], ...]
    on_band: bool

    @property
    def width(self) -> float:
        return max(t.box.width for t in (self.name, *(r for _, r in self.rows)))


def compose(spec: Spec) -> Canvas:
    stage = {"a": _round, "b": _wide, "c": _free}[spec.program.arrangement.variant](spec)
    canvas = Canvas(spec.plan)
    reach = stage.box.height * 1.25
    for _ in range(4):
        texts = _set(spec, stage, reach)
        board = 2 * _board_half(stage, texts.name) if texts.on_band else 0.0
        needed = max(stage.box.width, board, texts.width, stage.box.height + _below(spec, texts))
        if needed <= reach:
            break
        reach = needed * 1.01
    if texts.on_band:
        stage = replace(stage, foot=(_band_middle(stage) - _band_half(texts.name)) / stage.box.height - 0.028)
    _window(canvas, spec, stage, reach)
    bottom = stage.box.bottom
    if stage.land is not None:
        bottom = _ground_line(canvas, spec, stage)
    if texts.on_band:
        _band(canvas, stage, texts.name)
        gap = _gap(spec)
    else:
        gap = centred(canvas, texts.name, "letter", "name", 0.0, bottom + _gap(spec)) - bottom
        bottom, gap = bottom + gap, _gap(spec) * 0.72
    if wanted(spec):
        bottom = divider(canvas, spec, 0.0, bottom + gap, stage.box.width * 0.62, WIDTH * 0.042)
        gap = _gap(spec) * 0.72
    for i, (slot, row) in enumerate(texts.rows):
        bottom = centred(canvas, row, "letter" if i else "key", slot, 0.0, bottom + gap)
        gap = _gap(spec) * 0.6
    return canvas


# -- windows --------------------------------------------------------------------------------


def _round(spec: Spec) -> _Stage:
    r = WIDTH * lerp(0.45, 0.50, spec.balance)
    inner = r - _depth(spec)

    def half(y: float) -> float:
        return math.sqrt(max(0.0, inner * inner - (y - r) ** 2))

    return _Stage(Box(-r, 0, r, 2 * r), lambda d: ellipse(0, r, r - d), half, 0.915, 0.60)


def _wide(spec: Spec) -> _Stage:
    w, h = WIDTH * 1.2, WIDTH * lerp(0.76, 0.82, spec.balance)
    arched = spec.air >= 0.5
    box = Box(-w / 2, 0, w / 2, h)

    def outline(d: float) -> Path:
        return (
            _arched(box.inset(d), h * 0.26)
            if arched
            else rectangle(*_sides(box.inset(d)), h * 0.09 - d * 0.6)
        )

    depth = _depth(spec)
    spring, head = h * 0.26 + depth, half_width(outline(depth))

    def half(y: float) -> float:
        return head(y) if not arched or y < spring - 1 else w / 2 - depth

    own = spec.program.landscape or PLAIN
    # the picture makes way for the house
    aside = w * 0.15 * (1 if own.place < GRID / 2 else -1) * (own.house != "none" or own.tree != "none")
    return _Stage(box, outline, half, 0.925, 0.50, aside)


def _free(spec: Spec) -> _Stage:
    w, h = WIDTH * 1.16, WIDTH * lerp(0.80, 0.86, spec.balance)
    # the land tapers out; peaks need a taller arch over them
    own = spec.program.landscape or PLAIN
    side, head = 0.64 * h, h * (0.0 if own.land == "mountains" else 0.21)
    land = Path(
        (
            ("M", -w / 2, side),
            ("C", -w * 0.27, head, w * 0.27, head, w / 2, side),
            ("C", w * 0.26, h * 1.115, -w * 0.26, h * 1.115, -w / 2, side),
            ("Z",),
        )
    )
    lens = half_width(land)

    def half(y: float) -> float:
        return lens(y) if y > side * 0.9 else w * 0.38

    return _Stage(Box(-w / 2, 0, w / 2, h), lambda d: land, half, 0.925, 0.58, 0.0, land)


def _sides(box: Box) -> tuple[float, float, float, float]:
    return box.left, box.top, box.right, box.bottom


def _arched(box: Box, rise: float) -> Path:
    """A window with a flat arch for its head."""
    spring = box.top + rise
    x = box.centre[0]
    k = box.width * 0.27
    return Path(
        (
            ("M", box.left, box.bottom),
            ("L", box.left, spring),
            ("C", box.left + k * 0.34, box.top + rise * 0.30, x - k, box.top, x, box.top),
            ("C", x + k, box.top, box.right - k * 0.34, box.top + rise * 0.30, box.right, spring),
            ("L", box.right, box.bottom),
            ("Z",),
        )
    )


def _depth(spec: Spec) -> float:
    """How far the frame reaches into the window, with the air inside it."""
    return {
        "none": 0.0 if spec.plan.mode == "full" else _HAIR,
        "single": _THICK * 1.9,
        "double": _THICK * 3.4,
    }[spec.program.frame]


def _window(canvas: Canvas, spec: Spec, stage: _Stage, reach: float) -> None:
    plan = spec.plan
    free = stage.land is not None
    plan.field = plan.ground if free else sky_of(plan)
    window = stage.outline(_depth(spec))
    if not free:
        for first, last in _lines(spec):
            canvas.add(
                difference(stage.outline(first), stage.outline(last)), "key", "frame", "frame", "frame"
            )
        canvas.add(window, "field", "field", "field", "field")
    shapes = picture(spec.program, plan)
    own = box_of(shapes)
    into = _room(spec, stage, rim_of(shapes))
    m = placed(own, into)
    clear = max(into.width, into.height) * _HALO
    line = max(stage.box.height * _LINE, spec.press.least_line(reach) * 1.15)
    view = View(stage.box, stage.half, into.inset(-clear), line, stage.land)
    paint(canvas, spec.program, view, None if free else window)
    canvas.add(intersection(_halo(spec, m, reach, clear), window), "field", "ornament", PART, "ornament")
    canvas.shapes(spec.firm(shapes, m, reach), m, "hero", "motif", "art")


def _lines(spec: Spec) -> list[tuple[float, float]]:
    """The frame's lines, from and to, inwards."""
    if spec.program.frame == "none":
        return [] if spec.plan.mode == "full" else [(0.0, _HAIR)]
    if spec.program.frame == "single":
        return [(0.0, _THICK)]
    return [(0.0, _THICK), (_THICK * 1.9, _THICK * 2.45)]


def _room(spec: Spec, stage: _Stage, rim: Rim) -> Box:
    """Where the picture stands: on the foreground, about half as tall as the window."""
    ratio, h = rim.ratio, stage.box.height
    keep = h * 0.05
    tall = h * lerp(0.52, 0.62, spec.balance)
    tall = min(tall, stage.box.width * stage.wide / ratio)
    bottom = stage.box.top + h * stage.foot

    def half(y: float) -> float:
        return stage.half(y) - keep - abs(stage.aside)

    if stage.land is not None:
        return _boxed(stage.aside, bottom, tall, ratio)
    best = max(
        (
            largest_box(rim, half, b - tall, b, 1.0, True)
            for b in (bottom, bottom - h * 0.03, bottom - h * 0.06)
        ),
        key=lambda b: b.height,
    )
    return Box(best.left + stage.aside, best.top, best.right + stage.aside, best.bottom)


def _boxed(x: float, bottom: float, tall: float, ratio: float) -> Box:
    return Box(x - tall * ratio / 2, bottom - tall, x + tall * ratio / 2, bottom)


def _halo(spec: Spec, m: Affine, reach: float, clear: float) -> Path:
    """The picture's outline, ``clear`` larger, without corners no press could show."""
    rings = spec.clearing(m, reach, clear).flatten(WIDTH * 0.001)
    area = shapely.union_all([shapely.Polygon(r).buffer(0) for r in rings if len(r) > 2])
    return from_area(area.simplify(WIDTH * 0.0012))


def _ground_line(canvas: Canvas, spec: Spec, stage: _Stage) -> float:
    """What stands for a frame where there is none: one line or two under the land."""
    top = stage.box.bottom
    if spec.program.frame == "none":
        return top - stage.box.height * 0.02
    half = stage.box.width * 0.30
    for at, thick in ((0.0, _THICK * 0.8), (_THICK * 1.7, _THICK * 0.45))[
        : 1 + (spec.program.frame == "double")
    ]:
        bar = rectangle(-half, top + at, half, top + at + thick)
        canvas.add(bar, "key", "frame", "frame", "frame")
        bottom = top + at + thick
    return bottom


# -- letters --------------------------------------------------------------------------------


def _gap(spec: Spec) -> float:
    return WIDTH * lerp(0.052, 0.085, spec.air)


def _set(spec: Spec, stage: _Stage, reach: float) -> _Texts:
    """Name and lines in what room they need: on the band, under the window, wider than it."""
    band = None
    coarse = spec.press.least_line(reach) > _COARSE * reach
    lines_by, name_by = _LARGER if coarse else (1.0, 1.0)
    if spec.program.arrangement.variant == "a" and spec.balance < 0.55:
        band = _on_band(spec, stage, reach)
    failed: DoesNotFit | None = None
    for wider in _WIDER:
        width = stage.box.width * wider
        try:
            name = band or name_in(
                spec,
                width,
                WIDTH * 0.44 * name_by,
                name_by * WIDTH * lerp(0.185, 0.14, spec.balance),
                "letter",
                reach,
                WIDTH * 0.1,
            )
            rows = tuple(
                (
                    slot,
                    line_in(spec, text, width, lines_by * WIDTH * (0.058 if i == 0 else 0.05), "key", reach),
                )
                for i, (slot, text) in enumerate(spec.two_lines())
            )
        except DoesNotFit as why:
            failed = why
            continue
        return _Texts(name, rows, band is not None)
    assert failed is not None
    raise failed


def _on_band(spec: Spec, stage: _Stage, reach: float) -> SetText | None:
    """The name in one line on a band a little wider than the window, where it gets large enough."""
    least = max(WIDTH * 0.098, spec.least(spec.texts.name, "display", "on_key", reach))
    largest = max(least, WIDTH * lerp(0.17, 0.14, spec.balance))
    try:
        name = spec.letters.fit(spec.texts.name, "display", stage.box.width * 0.98, largest, least)
    except DoesNotFit:
        return None
    return name if name.box.height <= WIDTH * 0.2 else None


def _band_half(name: SetText) -> float:
    return name.box.height / 2 + WIDTH * 0.036


def _board_half(stage: _Stage, name: SetText) -> float:
    return max(stage.box.width * 0.5 + WIDTH * 0.05, name.box.width / 2 + WIDTH * 0.09)


def _band_middle(stage: _Stage) -> float:
    return stage.box.top + stage.box.height * 0.80


def _band(canvas: Canvas, stage: _Stage, name: SetText) -> None:
    """A board across the window with the name on it."""
    y, half = _band_middle(stage), _band_half(name)
    wide = _board_half(stage, name)
    notch = half * 0.42

    def board(past: float) -> Path:
        w, h = wide + past, half + past
        return polygon([(-w, y - h), (w, y - h), (w - notch, y), (w, y + h), (-w, y + h), (-w + notch, y)])

    canvas.carve(board(WIDTH * 0.014))
    canvas.add(board(0.0), "key", "ornament", "ornament:ribbon", "frame")
    canvas.text(name, "on_key", "name", -name.box.centre[0], y - name.box.centre[1])


def _below(spec: Spec, texts: _Texts) -> float:
    """How far the letters reach below the window."""
    gap = _gap(spec)
    total = 0.0 if texts.on_band else gap + texts.name.box.height
    total += (gap * 0.72 + WIDTH * 0.045) if wanted(spec) else 0.0
    total += _THICK * 2.2 if spec.program.arrangement.variant == "c" else 0.0
    return total + sum(row.box.height + gap * 0.7 for _, row in texts.rows)
