"""Solid shapes that mean something by themselves: a leaf, a drop, a sun, a hill, a house, a heart.

A mark leaves the product open in one of them, or opens one of them in the product.
Each stands about (0, 0), its longer side about 1000 units, y down.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

from generation.drawing.geometry import difference, union
from generation.drawing.path import Affine, Path
from generation.drawing.shapes import ellipse, polar, polygon, smooth, taper

NOTHING = Path()


@dataclass(frozen=True)
class Emblem:
    """``body``: the solid outline, in which a picture finds its room; ``beside``: solid pieces that
    touch or surround it; ``cuts``: what is open in it where nothing else stands; ``floor``: the
    height above which a picture stands."""

    body: Path
    beside: Path = NOTHING
    cuts: Path = NOTHING
    floor: float = 1000.0

    def transform(self, m: Affine) -> Emblem:
        return replace(
            self, body=self.body.transform(m), beside=self.beside.transform(m), cuts=self.cuts.transform(m)
        )

    def whole(self) -> Path:
        """The shape as a small picture of its own."""
        solid = union(self.body, self.beside) if self.beside else self.body
        return difference(solid, self.cuts) if self.cuts else solid


def _leaf() -> Emblem:
    blade = Path((
        ("M", 0.0, 380.0),
        ("C", -230.0, 366.0, -404.0, 190.0, -396.0, -30.0),
        ("C", -388.0, -250.0, -130.0, -350.0, 52.0, -560.0),
        ("C", 76.0, -420.0, 398.0, -250.0, 392.0, -10.0),
        ("C", 386.0, 206.0, 220.0, 372.0, 0.0, 380.0),
        ("Z",),
    ))  # fmt: skip
    stem = taper([(0, 330), (-14, 430), (-62, 520)], 52.0, start=40.0, end=60.0, peak=0.9)
    rib = taper([(-4, 352), (20, 200), (40, 0), (36, -200), (12, -400)], 30.0, start=30.0, end=0.0, peak=0.02)
    veins = [rib]
    for y, long in ((210.0, 0.8), (30.0, 1.0), (-150.0, 0.8)):
        x = 34.0 - abs(y) * 0.04
        for side in (-1, 1):
            far = (x + side * 235 * long, y - 165 * long)
            mid = (x + side * 130 * long, y - 70 * long)
            veins.append(taper([(x, y), mid, far], 22.0, start=22.0, end=0.0, peak=0.02))
    return Emblem(blade, stem, union(*veins))


def _drop() -> Emblem:
    drop = Path((
        ("M", 0.0, -560.0),
        ("C", 40.0, -400.0, 372.0, -130.0, 372.0, 150.0),
        ("C", 372.0, 360.0, 206.0, 520.0, 0.0, 520.0),
        ("C", -206.0, 520.0, -372.0, 360.0, -372.0, 150.0),
        ("C", -372.0, -130.0, -40.0, -400.0, 0.0, -560.0),
        ("Z",),
    ))  # fmt: skip
    arc = [polar(a, 282.0, (0.0, 150.0)) for a in (172, 152, 132, 112)]
    return Emblem(drop, cuts=taper(arc, 44.0, start=8.0, end=8.0))


def _sun() -> Emblem:
    rays = []
    n = 18
    for i in range(n):
        a = -90 + 360 * i / n
        half = 360 / n * 0.29
        rays.append(polygon([polar(a - half, 404), polar(a, 520 if i % 2 else 500), polar(a + half, 404)]))
    return Emblem(ellipse(0, 0, 356), Path.join(rays))


def _hill() -> Emblem:
    ridge = smooth(
        [(-600, 330), (-520, 100), (-330, -180), (0, -310), (330, -180), (520, 100), (600, 330)],
        closed=False,
    )
    foot = ("C", 300.0, 400.0, -300.0, 400.0, -600.0, 330.0)
    hill = Path((*ridge.segments, foot, ("Z",)))
    furrows = []
    for i in range(-3, 4):
        x = i * 62.0
        furrows.append(
            taper(
                [(x, 168 + abs(i) * 5), (x * 1.5, 240), (x * 2.35, 352 - abs(i) * 8)],
                26.0, start=7.0, end=30.0, peak=0.98,
            )
        )  # fmt: skip
    return Emblem(hill, cuts=union(*furrows), floor=150.0)


def _house() -> Emblem:
    walls = [(-352.0, 440.0), (-352.0, -34.0), (-440.0, 6.0), (-474.0, -66.0), (0.0, -470.0)]
    chimney = [(210.0, -291.0), (210.0, -440.0), (306.0, -440.0), (306.0, -209.0)]
    right = [(474.0, -66.0), (440.0, 6.0), (352.0, -34.0), (352.0, 440.0)]
    door = Path((
        ("M", -78.0, 441.0), ("L", -78.0, 190.0), ("C", -78.0, 84.0, 78.0, 84.0, 78.0, 190.0),
        ("L", 78.0, 441.0), ("Z",),
    ))  # fmt: skip
    return Emblem(polygon([*walls, *chimney, *right]), cuts=door)


def _heart() -> Emblem:
    heart = Path((
        ("M", 0.0, 480.0),
        ("C", -110.0, 330.0, -480.0, 130.0, -480.0, -160.0),
        ("C", -480.0, -350.0, -350.0, -450.0, -222.0, -450.0),
        ("C", -120.0, -450.0, -40.0, -390.0, 0.0, -300.0),
        ("C", 40.0, -390.0, 120.0, -450.0, 222.0, -450.0),
        ("C", 350.0, -450.0, 480.0, -350.0, 480.0, -160.0),
        ("C", 480.0, 130.0, 110.0, 330.0, 0.0, 480.0),
        ("Z",),
    ))  # fmt: skip
    return Emblem(heart)


_DRAWERS: dict[str, Callable[[], Emblem]] = {
    "leaf": _leaf,
    "drop": _drop,
    "sun": _sun,
    "hill": _hill,
    "house": _house,
    "heart": _heart,
}


def kinds() -> tuple[str, ...]:
    return tuple(_DRAWERS)


@cache
def _drawn(kind: str) -> Emblem:
    return _DRAWERS[kind]()


def emblem(kind: str, lean: float = 0.0) -> Emblem:
    """``lean``: degrees that a leaf leans to the right. KeyError for a shape that nothing draws."""
    found = _drawn(kind)
    return found.transform(Affine.rotate(lean)) if lean and kind == "leaf" else found


def turn_of(step: float) -> float:
    """Degrees of lean for a tilt of 0..1: never upright, as no leaf hangs."""
    lean = (step - 0.5) * 56
    return math.copysign(max(9.0, abs(lean)), lean)
