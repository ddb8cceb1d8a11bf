"""Text on a circle.

**Spacing.** Letters that stand on the outside of a circle open at their tops and crowd at
their feet; on the inside it is the other way round. The area between two letters stays
what it is on a straight line when the advance is measured half way up the letter, so that
is the circle the text is spaced on (area between letters at height y above the base line:
angle * (radius + y) - ink; its mean over the height equals the straight line's exactly
when angle = advance / (radius + height / 2)). Where feet or tops would then come closer
than three quarters of their straight distance, the pair is opened until they do not.

**Shape.** Letters and hanzi are turned, never bent. Scripts whose letters hang on one line
(Devanagari, Bengali) or join (Arabic) are bent, outline and all, so that the head-line
becomes an arc and no joint opens.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby, pairwise

import numpy as np

from generation.drawing.type.galley import BEND_STEP, Matrix, galley
from generation.drawing.type.outlines import BANDS, Points, outline, profile
from generation.drawing.type.setting import (
    Cluster,
    DoesNotFit,
    SetGlyph,
    SetText,
    auto_tracking,
    clusters,
    draw,
    gather,
    line_width_em,
    meaning_of,
)
from generation.drawing.type.shaping import shape

MAX_ANGLE = math.radians(330)
_CLOSEST = 0.75
_NEVER_UNDER = 0.07  # em; heavy slabs look shut when they are closer


def arc_radius(
    text: str, font: str, size_um: int, middle_um: int, side: str = "top", language: str = ""
) -> int:
    """The base line's radius that centres the letters' height on the circle of ``middle_um``.

    For text in a ring: ``middle_um`` is the radius half way between the ring's edges.
    """
    line = shape(text, font, language)
    return round(middle_um - _sign(side) * line.middle * size_um)


def _sign(side: str) -> int:
    if side not in ("top", "bottom"):
        raise ValueError(f"side is top or bottom, not {side!r}")
    return 1 if side == "top" else -1


@lru_cache(maxsize=64)
def set_arc(
    text: str,
    font: str,
    size_um: int,
    radius_um: int,
    centre: tuple[int, int] = (0, 0),
    side: str = "top",
    tracking: int | None = None,
    language: str = "",
    fact: str = "",
    slot: str = "",
    max_angle: float = MAX_ANGLE,
) -> SetText:
    """Text along a circle of ``radius_um`` (the base line), its ink centred on the vertical axis.

    ``side`` ``"top"``: on the circle's outside, read clockwise; ``"bottom"``: along its inside
    at the foot, upright to the reader. ``advance_um`` is the length along the spacing circle.
    Raises DoesNotFit when the text would cover more than ``max_angle`` (radians), ValueError
    for another side or a radius smaller than the letters, and what `set_line` raises.
    """
    sign = _sign(side)
    if tracking is None:
        tracking = auto_tracking(text, font, size_um, arc=True)
    line, parts = clusters(text, font, language, tracking)
    radius = radius_um / size_um
    if radius <= 1.2 * line.cap:
        raise ValueError(f"a radius of {radius_um} µm is too small for letters of {size_um} µm")
    spacing = radius + sign * line.middle
    angles = _angles(text, font, language, tracking, radius, spacing, sign)
    left, right, _ = line_width_em(text, font, language, tracking)
    first = angles[0] + left / spacing
    last = angles[-1] + (right - parts[-1].x) / spacing
    if last - first > max_angle:
        raise DoesNotFit(text, round((last - first) * radius_um), round(max_angle * radius_um))
    ring = _Ring(radius, spacing, sign, size_um, centre)
    glyphs = _draw(parts, [a - (first + last) / 2 for a in angles], ring)
    meaning = meaning_of(line, size_um, language, fact, slot)
    return gather(glyphs, (last - first) * spacing * size_um, (), meaning)


@dataclass(frozen=True, slots=True)
class _Ring:
    """``radius`` of the base line and of the ``spacing`` circle, in em of ``size_um``; ``sign``
    is 1 where letters point away from the ``centre``, -1 where they point to it."""

    radius: float
    spacing: float
    sign: int
    size_um: int
    centre: tuple[int, int]


def _angles(
    text: str, font: str, language: str, tracking: int, radius: float, spacing: float, sign: int
) -> list[float]:
    """Where each cluster begins, in radians along the text."""
    line, parts = clusters(text, font, language, tracking)
    if len(parts) == 1:
        return [0.0]
    white, distance = _white(text, font, language, tracking)
    rise = (np.arange(BANDS) + 0.5) / BANDS
    reach = np.where(rise < line.cap, radius + sign * rise, np.inf)
    bent = white + distance[:, None] * (reach / spacing - 1)
    least = white.min(axis=1, where=rise < line.cap, initial=np.inf)
    wanted = np.where(least > 0, np.maximum(least * _CLOSEST, np.minimum(least, _NEVER_UNDER)), least)
    with np.errstate(invalid="ignore"):
        lacking = np.where(np.isfinite(bent), (wanted[:, None] - bent) / reach, 0.0)
    opened = np.maximum(0.0, lacking.max(axis=1)).cumsum().tolist()
    return [0.0, *(c.x / spacing + extra for c, extra in zip(parts[1:], opened, strict=True))]


@lru_cache(maxsize=1024)
def _white(text: str, font: str, language: str, tracking: int) -> tuple[Points, Points]:
    """The white between neighbours on a straight line, in em: per pair and band (inf where one
    of them has no ink, or where both bend), and the distance of their middles."""
    _, parts = clusters(text, font, language, tracking)
    white = np.full((len(parts) - 1, BANDS), np.inf)
    for i, (a, b) in enumerate(pairwise(parts)):
        if not (a.run.bends and b.run.bends):
            white[i] = _reach(b, 0) - _reach(a, 1)
    middles = np.array([c.x + c.advance / 2 for c in parts])
    return white, np.diff(middles)


def _reach(c: Cluster, side: int) -> Points:
    """How far the cluster's ink reaches to the left (0) or right (1) in each band, in em of the line."""
    edge: Points = np.full(BANDS, -np.inf if side else np.inf)
    for gid, gx, _ in c.glyphs:
        own = profile(c.run.face.name, gid)[side] * c.run.scale + c.x + gx
        edge = np.maximum(edge, own) if side else np.minimum(edge, own)
    return edge


def _draw(parts: tuple[Cluster, ...], angles: list[float], ring: _Ring) -> list[SetGlyph]:
    glyphs: list[SetGlyph] = []
    for bends, group in groupby(zip(parts, angles, strict=True), key=lambda p: p[0].run.bends):
        if bends:
            glyphs += _bent(list(group), ring)
        else:
            glyphs += draw([(c, gid, m) for c, angle in group for gid, m in _turned(c, angle, ring)])
    return glyphs


def _turned(c: Cluster, start: float, ring: _Ring) -> list[tuple[int, Matrix]]:
    """The maps of a cluster's glyphs: turned about the middle of its foot, never bent."""
    angle = start + c.advance / 2 / ring.spacing
    sin, cos = math.sin(angle), math.cos(angle)
    along, up = (cos, ring.sign * sin), (ring.sign * sin, -cos)
    k, size = ring.size_um * c.run.scale, ring.size_um
    out = []
    for gid, gx, gy in c.glyphs:
        x, y = gx - c.advance / 2, gy
        ex = (ring.radius * sin + along[0] * x + up[0] * y) * size + ring.centre[0]
        ey = (-ring.sign * ring.radius * cos + along[1] * x + up[1] * y) * size + ring.centre[1]
        out.append((gid, (along[0] * k, along[1] * k, -up[0] * k, -up[1] * k, ex, ey)))
    return out


def _bent(group: list[tuple[Cluster, float]], ring: _Ring) -> list[SetGlyph]:
    """Glyphs whose points (x, y) lie at angle start + x / spacing, radius ± y from the centre.

    Curves are bent by mapping their ends and the directions there (Hermite form), so that
    a head-line becomes a true arc: d(x', y') = (r cos dx / spacing ± sin dy, ...).
    """
    placed = [
        (c, gid, start + gx / ring.spacing, gy)
        for c, start in group
        for gid, gx, gy in c.glyphs
        if outline(c.run.face.name, gid).box is not None
    ]
    if not placed:
        return []
    scale = placed[0][0].run.scale
    widest = BEND_STEP * max(1.0, math.floor(ring.spacing / scale))
    lot = galley(tuple((c.run.face.name, gid) for c, gid, _, _ in placed), widest)
    begin, lift, k = (
        np.repeat(np.array(v), lot.counts_G)
        for v in ([p[2] for p in placed], [p[3] for p in placed], [p[0].run.scale for p in placed])
    )
    flat = np.stack([lot.points_N2[:, 0] * k, lift - lot.points_N2[:, 1] * k], axis=1)
    angle = begin + flat[:, 0] / ring.spacing
    reach = ring.radius + ring.sign * flat[:, 1]
    sin, cos = np.sin(angle), np.cos(angle)
    bent = np.stack([reach * sin, -ring.sign * reach * cos], axis=1)
    for handle, end in ((lot.curves, lot.curves - 1), (lot.curves + 1, lot.curves + 2)):
        dx, dy = (flat[handle] - flat[end]).T
        turn = reach[end] * dx / ring.spacing
        bent[handle, 0] = bent[end, 0] + turn * cos[end] + ring.sign * dy * sin[end]
        bent[handle, 1] = bent[end, 1] + ring.sign * turn * sin[end] - dy * cos[end]
    drawn = lot.ink(bent * ring.size_um + np.array(ring.centre))
    return [SetGlyph(path, box, p[0].text) for (path, box), p in zip(drawn, placed, strict=True)]
