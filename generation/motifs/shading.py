"""Shade, light, hatch and shine that follow a form. Light falls from the upper left."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache, partial

import numpy as np

from generation.drawing.geometry import area, centroid, difference, intersection
from generation.drawing.path import Affine, Path, Point
from generation.drawing.points import Array
from generation.drawing.shapes import ellipse, polar, taper

_SAMPLES = 9
"""Points that lead a stroke along an outline."""


def crescent(path: Path, dx: float = -70, dy: float = -45, grow: float = 1.02) -> Path:
    """Core shadow of a round body: what remains when the body is moved towards the light."""
    return Path.deferred(partial(_crescent, path, dx, dy, grow))


def _crescent(path: Path, dx: float, dy: float, grow: float) -> Path:
    x, y = centroid(path)
    m = Affine.translate(-x, -y).then(Affine.scale(grow)).then(Affine.translate(x + dx, y + dy))
    return difference(path, path.transform(m))


def glint(path: Path, size: float = 0.13, along: float = 0.58, angle: float = -132.0) -> Path:
    """One soft highlight on the light side; ``size`` and ``along`` are fractions of the radius there."""
    return Path.deferred(partial(_glint, path, size, along, angle))


def _glint(path: Path, size: float, along: float, angle: float) -> Path:
    centre = centroid(path)
    (r,) = _radii(path, centre, [angle])
    x, y = polar(angle, r * along, centre)
    bean = ellipse(0, 0, r * size * 1.7, r * size).rotate(angle + 90).translate(x, y)
    return intersection(bean, path)


@lru_cache(maxsize=64)
def _pieces(path: Path) -> Array:
    """The outline in straight pieces, (x and y, start and end, pieces); one body is asked for dozens of
    radii."""
    rings = path.rings(2.0)
    starts = np.concatenate(rings).T
    ends = np.concatenate([p for r in rings for p in (r[1:], r[:1])]).T
    return np.stack([starts, ends], axis=1)


def _radii(path: Path, centre: Point, angles: Sequence[float]) -> list[float]:
    """Distance from ``centre`` to the outline along each angle (the farthest crossing)."""
    (ax, bx), (ay, by) = _pieces(path) - np.array(centre)[:, None, None]
    ux = np.array([math.cos(math.radians(a)) for a in angles])[:, None]
    uy = np.array([math.sin(math.radians(a)) for a in angles])[:, None]
    ca, cb = ux * ay - uy * ax, ux * by - uy * bx
    which, piece = np.nonzero((ca * cb <= 0) & (ca != cb))
    ca, cb, ux, uy = ca[which, piece], cb[which, piece], ux[which, 0], uy[which, 0]
    ax, ay, bx, by = ax[piece], ay[piece], bx[piece], by[piece]
    t = ca / (ca - cb)
    out = np.zeros(len(angles))
    np.maximum.at(out, which, ux * (ax + t * (bx - ax)) + uy * (ay + t * (by - ay)))
    found: list[float] = out.tolist()
    return found


def contour_strokes(
    path: Path,
    start: float,
    end: float,
    scales: Sequence[float],
    width: float,
    thin: float = 0.82,
    shorten: float = 7.0,
    about: Point | None = None,
) -> tuple[Path, ...]:
    """Tapering strokes that run along the outline from angle ``start`` to ``end``.

    ``scales``: how far from the centre each lies (1 is the outline). Every further
    stroke is ``thin`` times as wide and ``shorten`` degrees shorter at both ends.
    For bodies that are star-shaped about their centre.
    """
    out = []
    for i, scale in enumerate(scales):
        a0, a1 = start + i * shorten, end - i * shorten * 0.8
        if a1 - a0 < 12:
            break
        out.append(Path.deferred(partial(_along, path, about, a0, a1, scale, width * thin**i)))
    return tuple(out)


def _along(path: Path, about: Point | None, start: float, end: float, scale: float, width: float) -> Path:
    """One stroke from angle to angle, at ``scale`` of the outline's distance from the centre."""
    centre = about or centroid(path)
    angles = [start + (end - start) * j / (_SAMPLES - 1) for j in range(_SAMPLES)]
    radii = _radii(path, centre, angles)
    points = [polar(a, r * scale, centre) for a, r in zip(angles, radii, strict=True)]
    return taper(points, width, peak=0.55, n=9)


def round_hatch(path: Path, n: int = 4, width: float = 24.0, about: Point | None = None) -> tuple[Path, ...]:
    """Shadow side of a round body, lower right: gouge marks along the form."""
    return contour_strokes(path, -42, 100, [0.9 - 0.115 * i for i in range(n)], width, about=about)


def round_shine(path: Path, n: int = 2, width: float = 20.0, about: Point | None = None) -> tuple[Path, ...]:
    """Light side of a round body, upper left: carved highlights along the form."""
    return contour_strokes(
        path, 178, 238, [0.8 - 0.14 * i for i in range(n)], width, shorten=9.0, about=about
    )


def side_hatch(
    spine: Sequence[Point],
    half_width: float,
    n: int = 6,
    width: float = 14.0,
    reach: float = 0.7,
    side: int = 1,
) -> tuple[Path, ...]:
    """Short marks from one side of a long body inwards, square to its spine (banana, carrot, pod)."""
    out = []
    for i in range(n):
        t = (i + 0.75) / (n + 0.5) * (len(spine) - 1)
        j = min(int(t), len(spine) - 2)
        u = t - j
        x = spine[j][0] + (spine[j + 1][0] - spine[j][0]) * u
        y = spine[j][1] + (spine[j + 1][1] - spine[j][1]) * u
        dx, dy = spine[j + 1][0] - spine[j][0], spine[j + 1][1] - spine[j][1]
        length = math.hypot(dx, dy) or 1e-9
        nx, ny = -dy / length * side, dx / length * side
        depth = half_width * reach * (0.7 + 0.3 * math.sin(math.pi * (i + 0.5) / n))
        start = (x + nx * half_width * 0.98, y + ny * half_width * 0.98)
        stop = (x + nx * (half_width * 0.98 - depth), y + ny * (half_width * 0.98 - depth))
        out.append(taper([start, stop], width, start=width, peak=0.02, n=4))
    return tuple(out)


def is_solid(path: Path) -> bool:
    """Whether anything is left of a shape after cutting."""
    return bool(path) and abs(area(path)) > 1.0
