"""Judging a mark: legible, told apart, free of collisions, printable by the process.

Every check measures the drawn Scene, scaled to the size at which the process prints it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from generation.drawing.colour import Oklch, contrast
from generation.drawing.scene import Scene
from generation.judging.measure import Measured, Sheet, narrow_share, thin_share
from generation.judging.processes import POINT_UM, PROCESSES, Process
from generation.judging.verdict import Failure, Verdict

TEXT_CONTRAST = 4.5
FIGURE_CONTRAST = 3.0
FIGURE_SHARE = 0.72
"""This much of the silhouette's length must stand out; leaves may touch their like."""
FINE = 0.002
"""Outlines are smoothed to this share of the motif's size before they are followed."""
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
    return judge_sheet(Sheet(scene), process_name, clear_width)


def judge_sheet(sheet: Sheet, process_name: str, clear_width: float | None = None) -> Verdict:
    """The same for a scene that others measure too."""
    process = PROCESSES[process_name]
    box = sheet.bounds()
    width = clear_width or (box[2] - box[0])
    scale = process.mark_width_um / max(width, box[3] - box[1])
    found = [
        *_contrast(sheet),
        *_figure(sheet),
        *_collisions(sheet),
        *_letters(sheet, process, scale),
        *_strokes(sheet, process, scale),
        *_plates(sheet, process),
        *_clear_space(sheet.scene, box),
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
    around = m.area.simplify(30).buffer(250, quad_segs=2).difference(m.area.buffer(30, quad_segs=2))
    return sheet.top(around, m.part)


def _contrast(sheet: Sheet) -> Iterator[Failure]:
    for m in _texts(sheet):
        value = contrast(_text_colour(sheet, m), _backdrop(sheet, m))
        if value < TEXT_CONTRAST:
            yield Failure(
                "text_contrast",
                m.part,
                round(value, 2),
                TEXT_CONTRAST,
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
        share = _edge_share(sheet)
        if share >= FIGURE_SHARE:
            return
        value = share
    if value < FIGURE_SHARE or (not solid and value < FIGURE_CONTRAST):
        yield Failure(
            "figure_ground",
            "motif",
            round(value, 2),
            FIGURE_SHARE,
            f"motif: only {value:.0%} of its outline stands out from what lies behind",
        )


def _edge_share(sheet: Sheet) -> float:
    body = sheet.whole("motif")
    size = max(body.bounds[2] - body.bounds[0], body.bounds[3] - body.bounds[1])
    body = body.simplify(size * FINE)
    closed = body.buffer(size * 0.02, quad_segs=2).buffer(-size * 0.02, quad_segs=2).simplify(size * FINE)
    inside: list[tuple[float, float]] = []
    deeper: list[tuple[float, float]] = []
    outside: list[tuple[float, float]] = []
    for polygon in getattr(closed, "geoms", [closed]):
        ring = shapely.Polygon(polygon.exterior)
        inner, outer = ring.buffer(-size * 0.006, quad_segs=4), ring.buffer(size * 0.012, quad_segs=4)
        if inner.is_empty:
            continue
        # behind a contour as dark as the field the fill itself may stand out
        core = ring.buffer(-size * 0.028, quad_segs=4)
        if core.is_empty:
            core = inner
        edge = ring.exterior
        n = max(8, int(64 * edge.length / (3 * size)))
        on_edge = shapely.line_interpolate_point(edge, np.arange(n) / n, normalized=True)
        inside += _nearest(inner, on_edge)
        deeper += _nearest(core, on_edge)
        outside += _nearest(outer, on_edge)
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


def _nearest(area: BaseGeometry, points: np.ndarray[Any, Any]) -> list[tuple[float, float]]:
    """Of an area's outline, what lies nearest to each point."""
    outline = area.boundary
    shapely.prepare(outline)
    ends = shapely.get_point(shapely.shortest_line(outline, points), 0)
    return [(float(x), float(y)) for x, y in shapely.get_coordinates(ends)]


def _collisions(sheet: Sheet) -> Iterator[Failure]:
    texts = _texts(sheet)
    others = [m for m in sheet.nodes if not m.part.startswith(_BACKING)]
    tree = shapely.STRtree([m.area for m in others])
    for m in texts:
        meaning = m.node.meaning.text
        assert meaning is not None
        air = TEXT_AIR * (meaning.x_height_um or meaning.size_um * 0.5)
        gaps: dict[str, float] = {}
        for i in sorted(tree.query(m.area, predicate="dwithin", distance=air)):
            part = others[i].part
            if part != m.part:
                gaps[part] = min(gaps.get(part, air), float(m.area.distance(others[i].area)))
        for part, gap in gaps.items():
            if gap < air:
                yield Failure(
                    "collision", m.part, round(gap), round(air),
                    f"{m.part}: {gap / 1000:.2f} mm from {part}, wanted {air / 1000:.2f}",
                )  # fmt: skip
    backing = [m for m in sheet.painted if m.part in ("ring", "seal") and m.role in ("frame", "seal")]
    for m in texts:
        for b in backing:
            if not b.area.intersects(m.area.convex_hull):
                continue
            hull = b.area.convex_hull
            if not hull.buffer(-TEXT_AIR * 300).contains(m.area):
                yield Failure("collision", m.part, 0, 0, f"{m.part}: leaves {b.part}")
    frames = [m.area for m in sheet.painted if m.part == "frame"]
    motifs = [m.area for m in sheet.painted if m.part == "motif"]
    if frames and motifs and shapely.STRtree(frames).query(motifs, predicate="intersects").size:
        yield Failure("collision", "motif", 0, 0, "motif: touches frame")


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
                "letter_size",
                m.part,
                round(size_pt, 1),
                least_pt,
                f"{m.part}: {size_pt:.1f} pt as printed, {process.name} wants {least_pt} pt",
            )
        elif tall < process.letter_um:
            yield Failure(
                "letter_height",
                m.part,
                round(tall),
                process.letter_um,
                f"{m.part}: capitals {tall / 1000:.2f} mm as printed, wanted {process.letter_um / 1000:.2f}",
            )


def _is_lighter(sheet: Sheet, m: Measured) -> bool:
    return _text_colour(sheet, m).lightness > _backdrop(sheet, m).lightness


def _strokes(sheet: Sheet, process: Process, scale: float) -> Iterator[Failure]:
    for prefix in ("motif", "text:", "frame"):
        area = sheet.whole(prefix)
        thin = thin_share(area, process.line_um / scale, THIN_SHARE)
        if thin > THIN_SHARE:
            yield Failure(
                "thin_stroke",
                prefix.rstrip(":"),
                round(thin, 3),
                THIN_SHARE,
                f"{prefix.rstrip(':')}: {thin:.0%} is thinner than {process.line_um / 1000} mm as printed",
            )
        # a gap is reversed work, but a hair that fills in is judged at the positive width: it must not vanish
        narrow = narrow_share(area, process.line_um / scale)
        if narrow > NARROW_SHARE:
            yield Failure(
                "narrow_gap",
                prefix.rstrip(":"),
                round(narrow, 3),
                NARROW_SHARE,
                f"{prefix.rstrip(':')}: gaps under {process.line_um / 1000} mm would fill in ({narrow:.0%})",
            )


def _plates(sheet: Sheet, process: Process) -> Iterator[Failure]:
    used = {str(m.node.fill) for m in sheet.painted}
    spots = {sheet.scene.ink(n).plate for n in used if sheet.scene.ink(n).kind == "spot"}
    if len(spots) > process.most_inks:
        yield Failure(
            "plates",
            "",
            len(spots),
            process.most_inks,
            f"{len(spots)} plates, {process.name} prints {process.most_inks}",
        )
    coloured = sorted(
        sheet.colour(str(m.node.fill)).hue
        for m in sheet.painted
        if m.role in ("hero", "field", "ornament", "frame", "seal")
        and sheet.colour(str(m.node.fill)).chroma > 0.05
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
            "clear_space",
            "",
            round(margin),
            round(wanted),
            f"clear space {margin / 1000:.1f} mm, wanted {wanted / 1000:.1f}",
        )
