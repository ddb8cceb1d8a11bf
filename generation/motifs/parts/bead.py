"""Small round things by the dozen: berries, corns, kernels. Lit after they are turned."""

from __future__ import annotations

from collections.abc import Sequence

from generation.drawing.geometry import intersection, outset
from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, smooth
from generation.motifs.figure import Part
from generation.motifs.shading import contour_strokes, crescent, glint


def lit(
    path: Path,
    tone: str,
    r: float,
    lines: tuple[Path, ...] = (),
    line_tone: str = "",
    gleam: bool = True,
    hatch: Sequence[float] = (0.8, 0.56),
    shine: Sequence[float] = (0.68,),
    dark: float = 0.3,
) -> Part:
    """A round body of radius about ``r`` as it lies: shade, gleam, hatching, one carved light.

    ``hatch`` and ``shine``: how far from the middle each stroke runs; strokes keep off ``lines``.
    """
    clear = outset(Path.join(lines), r * 0.06) if lines else Path()

    def free(strokes: tuple[Path, ...]) -> tuple[Path, ...]:
        return tuple(s for s in strokes if not clear or not intersection(s, clear))

    return Part(
        path,
        tone,
        shade=crescent(path, -r * dark, -r * dark * 0.8, 1.0),
        light=glint(path, 0.15, 0.58) if gleam else Path(),
        hatch=contour_strokes(path, -34, 96, hatch, r * 0.15, shorten=12),
        shine=free(contour_strokes(path, 186, 246, shine, r * 0.18)),
        lines=lines,
        line_tone=line_tone,
    )


def oval(at: Point, rx: float, ry: float, angle: float = 0.0) -> Path:
    """An ellipse turned by ``angle`` whose joints lie off the axes: those upset boolean operations."""
    return ellipse(0, 0, 1.0).rotate(23).scale(rx, ry).rotate(angle).translate(*at)


def egg(at: Point, long: float, wide: float, angle: float, point: float = 0.5) -> Path:
    """A drop ``2 long`` by ``2 wide``, its narrower end towards ``angle``; ``point`` 0 oval..1 pointed."""
    k = 1 - point
    points = [
        (long, 0.0),
        (long * (0.86 - 0.1 * point), wide * (0.5 - 0.22 * point + 0.02 * k)),
        (long * 0.35, wide * (0.94 - 0.12 * point)),
        (-long * 0.3, wide),
        (-long * 0.84, wide * 0.58),
        (-long, 0.0),
        (-long * 0.84, -wide * 0.58),
        (-long * 0.3, -wide),
        (long * 0.35, -wide * (0.94 - 0.12 * point)),
        (long * (0.86 - 0.1 * point), -wide * (0.5 - 0.22 * point + 0.02 * k)),
    ]
    return smooth(points).rotate(angle).translate(*at)
