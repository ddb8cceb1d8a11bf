"""Judging a mark: legible, told apart, free of collisions, printable by the process.

Every check measures the drawn Scene, scaled to the size at which the process prints it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import shapely

from generation.drawing.colour import Oklch, contrast
from generation.drawing.scene import Scene
from generation.judging.measure import Measured, Sheet, narrow_share, thin_share
from generation.judging.processes import POINT_UM, PROCESSES, Process
from generation.judging.verdict import Failure, Verdict

TEXT_CONTRAST = 4.5
FIGURE_CONTRAST = 3.0
FIGURE_SHARE = 0.72
"""This much of the silhouette's length must stand out; leaves may touch their like."""
MOST_HUES = 3
CLEAR_SPACE = 0.25
TEXT_AIR = 0.16
"""Letters keep this share of their x-height from other parts."""
THIN_SHARE = 0.16
NARROW_SHARE = 0.06
_BACKING = ("field", "ring", "ground", "seal", "ornament:ribbon", "label")
"""Parts that letters may lie on."""


def judge_mark(scene: Scene, process_name: str, clear_width: float | None = None) -> Verdict:
    """``clear_width``: width of the mark without its clear space, um (default: measured)."""
    process = PROCESSES[process_name]
    sheet = Sheet(scene)
    box = shapely.union_all([m.area for m in sheet.painted if m.role != "ground"]).bounds
    width = clear_width or (box[2] - box[0])
    scale = process.mark_width_um / max(width, box[3] - box[1])
    found = [
        *_contrast(sheet),
        *_figure(sheet),
        *_collisions(sheet),
        *_letters(sheet, process, scale),
        *_strokes(sheet, process, scale),
        *_plates(sheet, process),
        *_clear_space(scene, box),
    ]
    return Verdict(tuple(found))


def _texts(sheet: Sheet) -> list[Measured]:
    return [m for m in sheet.nodes if m.node.meaning.text is not None]


def _text_colour(sheet: Sheet, m: Measured) -> Oklch:
    return sheet.colour(m.node.fill) if isinstance(m.node.fill, str) else sheet.substrate()


def _backdrop(sheet: Sheet, m: Measured) -> Oklch:
    """What lies around letters: for letters cut out of ink, the ink they are cut out of."""
    if isinstance(m.node.fill, str):
        return sheet.behind(m)
    around = m.area.buffer(250).difference(m.area.buffer(30))
    for other in reversed(sheet.painted):
        if other.part != m.part and other.area.intersection(around).area > 0.5 * around.area:
            return sheet.colour(str(other.node.fill))
    return sheet.substrate()


def _contrast(sheet: Sheet) -> Iterator[Failure]:
    for m in _texts(sheet):
        value = contrast(_text_colour(sheet, m), _backdrop(sheet, m))
        if value < TEXT_CONTRAST:
            yield Failure(
                "text_contrast", m.part, round(value, 2), TEXT_CONTRAST,
                f"{m.part}: contrast {value:.1f}, wanted {TEXT_CONTRAST}",
            )


def _figure(sheet: Sheet) -> Iterator[Failure]:
    motif = sheet.part("motif")
    solid = [m for m in motif if isinstance(m.node.fill, str)]
    if not solid:
        # reversed out of solid ink: its contrast is the ink's own
        inks = [m for m in sheet.painted if m.role == "field"]
        value = contrast(sheet.colour(str(inks[0].node.fill)), sheet.substrate()) if inks else 1.0
    else:
        share = _edge_share(sheet, solid)
        if share >= FIGURE_SHARE:
            return
        value = share
    if value < FIGURE_SHARE or (not solid and value < FIGURE_CONTRAST):
        yield Failure(
            "figure_ground", "motif", round(value, 2), FIGURE_SHARE,
            f"motif: only {value:.0%} of its outline stands out from what lies behind",
        )


def _edge_share(sheet: Sheet, solid: list[Measured]) -> float:
    body = shapely.union_all([m.area for m in solid])
    size = max(body.bounds[2] - body.bounds[0], body.bounds[3] - body.bounds[1])
    closed = body.buffer(size * 0.02, quad_segs=2).buffer(-size * 0.02, quad_segs=2)
    polygons = list(closed.geoms) if hasattr(closed, "geoms") else [closed]
    inside: list[tuple[float, float]] = []
    deeper: list[tuple[float, float]] = []
    outside: list[tuple[float, float]] = []
    for polygon in polygons:
        ring = shapely.Polygon(polygon.exterior)
        inner, outer = ring.buffer(-size * 0.006), ring.buffer(size * 0.012)
        if inner.is_empty:
            continue
        # behind a contour as dark as the field the fill itself may stand out
        core = ring.buffer(-size * 0.028)
        if core.is_empty:
            core = inner
        edge = ring.exterior
        n = max(8, int(64 * edge.length / (3 * size)))
        for i in range(n):
            p = edge.interpolate(i / n, normalized=True)
            a = inner.boundary.interpolate(inner.boundary.project(p))
            b = outer.boundary.interpolate(outer.boundary.project(p))
            c = core.boundary.interpolate(core.boundary.project(p))
            inside.append((a.x, a.y))
            deeper.append((c.x, c.y))
            outside.append((b.x, b.y))
    if not inside:
        return 0.0
    fills = sheet.at_points(inside, only="motif")
    cores = sheet.at_points(deeper, only="motif")
    grounds = sheet.at_points(outside, but="motif")
    paper = sheet.substrate()
    good = total = 0
    for fill, core_fill, ground in zip(fills, cores, grounds, strict=True):
        if fill is None:
            continue
        total += 1
        behind = ground or paper
        good += any(contrast(c, behind) >= FIGURE_CONTRAST for c in (fill, core_fill) if c is not None)
    return good / total if total else 0.0


def _collisions(sheet: Sheet) -> Iterator[Failure]:
    texts = _texts(sheet)
    groups = {
        part: shapely.union_all([m.area for m in sheet.nodes if m.part == part])
        for part in sheet.parts()
        if not part.startswith(_BACKING)
    }
    for m in texts:
        meaning = m.node.meaning.text
        assert meaning is not None
        air = TEXT_AIR * (meaning.x_height_um or meaning.size_um * 0.5)
        for part, area in groups.items():
            if part == m.part:
                continue
            gap = m.area.distance(area)
            if gap < air:
                yield Failure(
                    "collision", m.part, round(gap), round(air),
                    f"{m.part}: {gap / 1000:.2f} mm from {part}, wanted {air / 1000:.2f}",
                )
    backing = [m for m in sheet.painted if m.part in ("ring", "seal") and m.role in ("frame", "seal")]
    for m in texts:
        for b in backing:
            if not b.area.intersects(m.area.convex_hull):
                continue
            hull = b.area.convex_hull
            if not hull.buffer(-TEXT_AIR * 300).contains(m.area):
                yield Failure("collision", m.part, 0, 0, f"{m.part}: leaves {b.part}")
    frames = [m for m in sheet.painted if m.part == "frame"]
    motifs = [m for m in sheet.painted if m.part == "motif"]
    for a, b in combinations([*frames[:1], *motifs[:1]], 2):
        whole = shapely.union_all([m.area for m in frames]), shapely.union_all([m.area for m in motifs])
        if whole[0].intersects(whole[1]):
            yield Failure("collision", "motif", 0, 0, f"{b.part}: touches {a.part}")


def _letters(sheet: Sheet, process: Process, scale: float) -> Iterator[Failure]:
    for m in _texts(sheet):
        t = m.node.meaning.text
        assert t is not None
        reversed_ = not isinstance(m.node.fill, str) or _is_lighter(sheet, m)
        least_pt = process.type_reversed_pt if reversed_ else process.type_pt
        size_pt = t.size_um * scale / POINT_UM
        tall = (t.cap_height_um or t.size_um * 0.7) * scale
        if size_pt < least_pt:
            yield Failure(
                "letter_size", m.part, round(size_pt, 1), least_pt,
                f"{m.part}: {size_pt:.1f} pt as printed, {process.name} wants {least_pt} pt",
            )
        elif tall < process.letter_um:
            yield Failure(
                "letter_height", m.part, round(tall), process.letter_um,
                f"{m.part}: capitals {tall / 1000:.2f} mm as printed, wanted {process.letter_um / 1000:.2f}",
            )


def _is_lighter(sheet: Sheet, m: Measured) -> bool:
    return _text_colour(sheet, m).lightness > _backdrop(sheet, m).lightness


def _strokes(sheet: Sheet, process: Process, scale: float) -> Iterator[Failure]:
    for prefix in ("motif", "text:", "frame"):
        group = [m for m in sheet.painted if m.part.startswith(prefix)]
        if not group:
            continue
        area = shapely.union_all([m.area for m in group])
        thin = thin_share(area, process.line_um / scale)
        if thin > THIN_SHARE:
            yield Failure(
                "thin_stroke", prefix.rstrip(":"), round(thin, 3), THIN_SHARE,
                f"{prefix.rstrip(':')}: {thin:.0%} is thinner than {process.line_um / 1000} mm as printed",
            )
        # a gap is reversed work, but a hair that fills in is judged at the positive width: it must not vanish
        narrow = narrow_share(area, process.line_um / scale)
        if narrow > NARROW_SHARE:
            yield Failure(
                "narrow_gap", prefix.rstrip(":"), round(narrow, 3), NARROW_SHARE,
                f"{prefix.rstrip(':')}: gaps under {process.line_um / 1000} mm would fill in ({narrow:.0%})",
            )


def _plates(sheet: Sheet, process: Process) -> Iterator[Failure]:
    used = {str(m.node.fill) for m in sheet.painted}
    spots = {sheet.scene.ink(n).plate for n in used if sheet.scene.ink(n).kind == "spot"}
    if len(spots) > process.most_inks:
        yield Failure(
            "plates", "", len(spots), process.most_inks,
            f"{len(spots)} plates, {process.name} prints {process.most_inks}",
        )
    coloured = sorted(
        sheet.colour(str(m.node.fill)).hue
        for m in sheet.painted
        if m.role in ("hero", "field", "ornament", "frame", "seal") and sheet.colour(str(m.node.fill)).chroma > 0.05
    )
    hues = _hue_groups(coloured)
    if hues > MOST_HUES + 1:
        yield Failure("hues", "", hues, MOST_HUES, f"{hues} hues; at most {MOST_HUES} beside ink and ground")


def _hue_groups(hues: list[float], within: float = 32.0) -> int:
    """How many groups of hue there are on the circle."""
    groups: list[float] = []
    for h in hues:
        if not any(min(abs(h - g), 360 - abs(h - g)) <= within for g in groups):
            groups.append(h)
    return len(groups)


def _clear_space(scene: Scene, box: tuple[float, float, float, float]) -> Iterator[Failure]:
    margin = min(box[0], box[1], scene.width_um - box[2], scene.height_um - box[3])
    wanted = CLEAR_SPACE * (box[2] - box[0]) * 0.98
    if margin < wanted:
        yield Failure(
            "clear_space", "", round(margin), round(wanted), f"clear space {margin / 1000:.1f} mm, wanted {wanted / 1000:.1f}"
        )
