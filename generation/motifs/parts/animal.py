"""What animals share: solids that may look either way, limbs, rows of gouge marks, eyes, feathers.

Animals are drawn looking to the left; ``facing`` turns outlines and lines about x = 0 before any
light falls on them, so that shade stays at the lower right. Units are the caller's.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from generation.drawing.geometry import inset, intersection, union
from generation.drawing.path import Affine, Path, Point
from generation.drawing.shapes import ellipse, lerp, sample_curve, smooth, taper
from generation.motifs.figure import NOTHING, Part
from generation.motifs.shading import crescent

Shift = tuple[float, float]


@dataclass(frozen=True)
class Pen:
    """Makes parts, mirrored when ``flip``."""

    flip: bool = False

    def turn(self, path: Path) -> Path:
        return path.mirror() if self.flip else path

    def turn_all(self, paths: Sequence[Path]) -> tuple[Path, ...]:
        return tuple(self.turn(p) for p in paths)

    def part(
        self,
        path: Path,
        tone: str,
        shade: Shift | None = None,
        hatch: Sequence[Path] = (),
        shine: Sequence[Path] = (),
        lines: Sequence[Path] = (),
        line_tone: str = "",
        light: Path = NOTHING,
        open: bool = False,
        gap: bool = True,
    ) -> Part:
        """``shade``: how far the outline is moved towards the light to leave its core shadow."""
        body = self.turn(path)
        return Part(
            body,
            tone,
            shade=crescent(body, *shade, 1.0) if shade else NOTHING,
            light=self.turn(light) if light else NOTHING,
            hatch=self.turn_all(hatch),
            shine=self.turn_all(shine),
            lines=self.turn_all(lines),
            line_tone=line_tone,
            open=open,
            gap=gap,
        )


class Mount:
    """Where a head sits: scaled by ``size``, turned (degrees) about its origin, then moved to ``at``."""

    def __init__(self, at: Point, turn: float = 0.0, size: float = 1.0) -> None:
        self.size = size
        self._m = Affine.scale(size).then(Affine.rotate(turn)).then(Affine.translate(*at))

    def path(self, path: Path) -> Path:
        return path.transform(self._m)

    def paths(self, paths: Sequence[Path]) -> tuple[Path, ...]:
        return tuple(p.transform(self._m) for p in paths)

    def point(self, p: Point) -> Point:
        return self._m.apply(*p)


def rows(
    points: Sequence[Point],
    step: Shift,
    n: int = 4,
    width: float = 18.0,
    shorten: float = 0.09,
    thin: float = 0.84,
    knots: int = 7,
) -> tuple[Path, ...]:
    """Gouge marks that follow a curve: each one ``step`` further in, shorter at both ends and thinner."""
    curve = sample_curve(points, 41)
    out = []
    for i in range(n):
        a = round(40 * shorten * i)
        b = 40 - round(40 * shorten * 0.8 * i)
        if b - a < 8:
            break
        dx, dy = step[0] * (i + 0.9), step[1] * (i + 0.9)
        piece = [
            (x + dx, y + dy) for x, y in (curve[round(lerp(a, b, k / (knots - 1)))] for k in range(knots))
        ]
        out.append(taper(piece, width * thin**i, n=7))
    return tuple(out)


def within(marks: Sequence[Path], body: Path, edge: float) -> tuple[Path, ...]:
    """Patches kept off the body's edge, so that the silhouette stays whole where they are cut out."""
    return (intersection(union(*marks), inset(body, edge)),) if marks else ()


def limb(joints: Sequence[tuple[float, float, float]], blunt: bool = True) -> Path:
    """A leg or neck through (x, y, width) joints; ``blunt`` leaves its ends square."""
    left: list[Point] = []
    right: list[Point] = []
    last = len(joints) - 1
    for i, (x, y, w) in enumerate(joints):
        ax, ay, _ = joints[max(0, i - 1)]
        bx, by, _ = joints[min(last, i + 1)]
        d = math.hypot(bx - ax, by - ay) or 1e-9
        nx, ny = -(by - ay) / d, (bx - ax) / d
        left.append((x + nx * w / 2, y + ny * w / 2))
        right.append((x - nx * w / 2, y - ny * w / 2))
    corners = (0, last, last + 1, 2 * last + 1) if blunt else ()
    return smooth([*left, *right[::-1]], corners=corners)


def feather(base: Point, angle: float, length: float, width: float, bow: float = 0.0) -> Path:
    """A feather with a round tip towards ``angle`` (degrees, clockwise on the page)."""
    h = width / 2
    points = [
        (0.0, h * 0.5),
        (length * 0.5, h),
        (length * 0.86, h * 0.82),
        (length, 0.0),
        (length * 0.86, -h * 0.82),
        (length * 0.5, -h),
        (0.0, -h * 0.5),
    ]
    bowed = [(x, y + bow * length * (x / length) ** 2) for x, y in points]
    return smooth(bowed, corners=(0, 6)).rotate(angle).translate(*base)


def eye(pen: Pen, at: Point, size: float, iris: str = "eye", pupil: str = "dark") -> list[Part]:
    """A ring that stays paper in the stamp with the pupil in it; the light side left free."""
    x, y = at
    dot = ellipse(x - size * 0.06, y + size * 0.06, size * 0.56)
    return [pen.part(ellipse(x, y, size), iris, lines=(dot,), line_tone=pupil, open=True, gap=False)]


def bead(pen: Pen, at: Point, size: float, pupil: str = "dark") -> Part:
    """An eye that is one dark bead: beside a gap in the stamp it stays readable."""
    return pen.part(
        ellipse(*at, size), pupil, light=ellipse(at[0] - size * 0.3, at[1] - size * 0.34, size * 0.3)
    )


def slit(a: Point, b: Point, width: float, bow: float = 0.0) -> Path:
    """A short tapering line from ``a`` to ``b``, bowed by a share of its length: mouths, folds."""
    mx, my = (a[0] + b[0]) / 2, (a[1] + b[1]) / 2
    dx, dy = b[0] - a[0], b[1] - a[1]
    return taper([a, (mx - dy * bow, my + dx * bow), b], width, n=6)
