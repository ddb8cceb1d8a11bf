"""The product as one solid piece with its few cuts, for marks whose ground draws the picture.

Every body is solid, also those that other pictures leave open; what parts them and what lies on
them are gaps. Units of the picture's 1000-unit square unless said.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

import shapely
from shapely.geometry.base import BaseGeometry

from generation.composing.cast import cast
from generation.composing.firming import FINE, growth
from generation.drawing.boolean import from_area
from generation.drawing.geometry import union
from generation.drawing.path import Affine, Path
from generation.judging.areas import polygons_of
from generation.judging.measure import narrow_share
from generation.language.program import Motif
from generation.motifs.figure import Figure, Part
from generation.motifs.styles import geometric, line, stamp
from generation.motifs.styles.shape import Shape
from generation.motifs.styles.trace import body_of, inner_lines

CALM = 0.15
"""A silhouette is calm where a disc of this radius, as a share of its longer side, finds room in it."""
CLOSED = 9.0
"""Half the width of a notch that counts as closed when the silhouette is measured."""
CRUMB = 260.0
"""Square units under which a piece or a hole is dropped."""
KEPT = 0.8
"""Of the open area, at least so much must be left when its lines of ink have grown."""
FEW = 0.035
"""What gaps finer than the press may add to the area before they are closed."""
_FINER = 75.0
_STRAY = 0.25
_CUTS = {"flat": 3, "stamp": 4, "linocut": 9, "brush": 4}
"""How many of a body's marks of shade or light are kept, by style."""


@dataclass(frozen=True)
class Calm:
    """The largest disc within a silhouette."""

    x: float
    y: float
    radius: float


def area_of(path: Path) -> BaseGeometry:
    """The path's area, in its own unit; followed to within 0.4 of a unit."""
    (area,) = polygons_of([path.scale(_FINER)])
    return shapely.transform(area, lambda xy: xy / _FINER)


@lru_cache(maxsize=128)
def open_form(motifs: tuple[Motif, ...], repeat: str, tilt: int, style: str) -> Path:
    """All solid pieces as one path, cut as the style cuts."""
    (shape,) = _rendered(_adapted(cast(motifs, repeat, tilt), style), style, True)
    return shape.path


@lru_cache(maxsize=64)
def toned_form(
    motifs: tuple[Motif, ...], repeat: str, tilt: int, style: str, quiet: tuple[float, float]
) -> tuple[Shape, ...]:
    """The same in the hero's tones and ``ink``; the body that holds the point ``quiet`` bears no marks."""
    figure = cast(motifs, repeat, tilt)
    at = shapely.Point(*quiet)
    parts = [
        replace(p, lines=(), shine=(), hatch=()) if area_of(p.path).buffer(CLOSED).contains(at) else p
        for p in _adapted(figure, style).parts
    ]
    return _rendered(replace(figure, parts=tuple(parts)), style, False)


@lru_cache(maxsize=128)
def body(motifs: tuple[Motif, ...], repeat: str, tilt: int, style: str) -> BaseGeometry:
    """The silhouette, its narrow notches and small holes closed."""
    whole = area_of(open_form(motifs, repeat, tilt, style)).buffer(2 * CLOSED, quad_segs=4)
    whole = whole.buffer(-2 * CLOSED, quad_segs=4).simplify(2.0)
    return shapely.union_all([shapely.Polygon(g.exterior) for g in getattr(whole, "geoms", [whole])])


def calm(area: BaseGeometry) -> Calm:
    """The largest disc; of radius 0 in an area without pieces."""
    if area.is_empty:
        return Calm(0.0, 0.0, 0.0)
    radius = shapely.maximum_inscribed_circle(area, tolerance=2.0)
    (x, y), _ = shapely.get_coordinates(radius)
    return Calm(float(x), float(y), float(radius.length))


def is_calm(found: Calm, area: BaseGeometry) -> bool:
    left, top, right, bottom = area.bounds
    return bool(found.radius >= CALM * max(right - left, bottom - top))


def cleaned(path: Path, least: float) -> Path:
    """Without slivers and bridges: open work whose gaps and lines all print.

    ``least``: the thinnest line that prints. On a fine press the curves stay as they are, and crumbs
    alone go; on a coarse one lines of ink between open pieces grow as ``firm`` grows lines of ink.
    """
    area, half = area_of(path), least / 2
    if least <= FINE:
        if narrow_share(area, least) <= FEW:
            return _without_crumbs(path)
        closed = area.buffer(1.1 * half, quad_segs=4).buffer(-1.1 * half, quad_segs=4)
        return from_area(closed.simplify(_STRAY))
    firm = area.buffer(-(growth(least) + half), quad_segs=4).buffer(half, quad_segs=4)
    if firm.area < KEPT * area.area:
        # grains and stems would vanish: they grow instead, and what parts them closes
        firm = area.buffer(growth(least) + half, quad_segs=4).buffer(-half, quad_segs=4)
    area = firm
    pieces = [g for g in getattr(area, "geoms", [area]) if g.area > max(CRUMB, 4 * half * half)]
    return from_area(shapely.MultiPolygon(pieces).simplify(_STRAY)) if pieces else path


def _without_crumbs(path: Path) -> Path:
    kept = [c for c in path.contours() if abs(body_of(Part(c, "")).area.area) > CRUMB / 4]
    return Path.join(kept) if kept else path


def _rendered(figure: Figure, style: str, one_ink: bool) -> tuple[Shape, ...]:
    if style == "geometric" and one_ink:
        return geometric.render(figure, True, False)
    return stamp.render(figure, one_ink, False)


def _adapted(figure: Figure, style: str) -> Figure:
    return replace(figure, parts=tuple(_part(p, style) for p in figure.parts))


def _part(part: Part, style: str) -> Part:
    # what other pictures leave bare keeps a line around it
    plain = replace(part, open=False, gap=part.gap or part.open)
    if style == "geometric":
        return plain
    if style == "line":
        own = body_of(plain)
        lines = inner_lines(own, True, line.WEIGHT, 12.0, 6, 16)
        return replace(plain, shine=(), lines=tuple(b.part.path for b in lines))
    marks = plain.hatch if style in ("linocut", "brush") else plain.shine
    return replace(plain, shine=tuple(m for m in marks if m)[: _CUTS[style]])


def mirrored(shapes: tuple[Shape, ...]) -> tuple[Shape, ...]:
    """Left and right swapped about x = 0."""
    m = Affine(-1, 0, 0, 1, 0, 0)
    return tuple(replace(s, path=s.path.transform(m)) for s in shapes)


def joined(shapes: tuple[Shape, ...]) -> Path:
    return union(*(s.path for s in shapes))
