"""OKLCH arithmetic. Lightness 0..1, chroma 0..about 0.37, hue in degrees.

Matrices: Björn Ottosson, "A perceptual color space for image processing" (2020).
Contrast: WCAG 2.2 relative luminance.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple


class Oklch(NamedTuple):
    lightness: float
    chroma: float
    hue: float

    def with_(
        self, lightness: float | None = None, chroma: float | None = None, hue: float | None = None
    ) -> Oklch:
        return Oklch(
            self.lightness if lightness is None else lightness,
            self.chroma if chroma is None else chroma,
            (self.hue if hue is None else hue) % 360,
        )


def _to_linear(v: float) -> float:
    return v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4


def _from_linear(v: float) -> float:
    return 12.92 * v if v <= 0.0031308 else 1.055 * v ** (1 / 2.4) - 0.055


@lru_cache(4096)
def from_hex(text: str) -> Oklch:
    r, g, b = (_to_linear(int(text.lstrip("#")[i : i + 2], 16) / 255) for i in (0, 2, 4))
    long_ = math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
    m = math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
    s = math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
    big_l = 0.2104542553 * long_ + 0.7936177850 * m - 0.0040720468 * s
    a = 1.9779984951 * long_ - 2.4285922050 * m + 0.4505937099 * s
    bb = 0.0259040371 * long_ + 0.7827717662 * m - 0.8086757660 * s
    return Oklch(big_l, math.hypot(a, bb), math.degrees(math.atan2(bb, a)) % 360)


def _linear_rgb(c: Oklch) -> tuple[float, float, float]:
    h = math.radians(c.hue)
    a, b = c.chroma * math.cos(h), c.chroma * math.sin(h)
    long_ = (c.lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    m = (c.lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    s = (c.lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long_ - 3.3077115913 * m + 0.2309699292 * s,
        -1.2684380046 * long_ + 2.6097574011 * m - 0.3413193965 * s,
        -0.0041960863 * long_ - 0.7034186147 * m + 1.7076147010 * s,
    )


@lru_cache(4096)
def in_gamut(c: Oklch) -> Oklch:
    """The same lightness and hue with as much chroma as sRGB holds."""
    if all(-1e-4 <= v <= 1.0001 for v in _linear_rgb(c)):
        return c
    low, high = 0.0, c.chroma
    for _ in range(18):
        mid = (low + high) / 2
        if all(-1e-4 <= v <= 1.0001 for v in _linear_rgb(c.with_(chroma=mid))):
            low = mid
        else:
            high = mid
    return c.with_(chroma=low)


@lru_cache(4096)
def to_hex(c: Oklch) -> str:
    rgb = _linear_rgb(in_gamut(c))
    return "#" + "".join(f"{round(255 * _from_linear(min(1.0, max(0.0, v)))):02x}" for v in rgb)


@lru_cache(4096)
def luminance(c: Oklch) -> float:
    r, g, b = (min(1.0, max(0.0, v)) for v in _linear_rgb(in_gamut(c)))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(a: Oklch, b: Oklch) -> float:
    """1 to 21, the order does not matter."""
    x, y = luminance(a), luminance(b)
    return (max(x, y) + 0.05) / (min(x, y) + 0.05)


def to_contrast(c: Oklch, ground: Oklch, wanted: float) -> Oklch:
    """``c`` made lighter or darker, whichever is nearer, until it stands out by ``wanted``."""
    if contrast(c, ground) >= wanted:
        return c
    darker = luminance(ground) > 0.18
    step = -0.01 if darker else 0.01
    out = c
    while 0.0 < out.lightness + step < 1.0:
        out = out.with_(lightness=out.lightness + step)
        if contrast(out, ground) >= wanted:
            return out
    return Oklch(0.0 if darker else 1.0, 0.0, c.hue)


def hue_distance(a: float, b: float) -> float:
    """0..180 degrees."""
    d = abs(a - b) % 360
    return min(d, 360 - d)


def told_apart(a: Oklch, b: Oklch) -> bool:
    """Neighbouring shapes: 0.12 of lightness, or 40 degrees of hue where both have colour (art.md)."""
    if abs(a.lightness - b.lightness) >= 0.12:
        return True
    return min(a.chroma, b.chroma) > 0.04 and hue_distance(a.hue, b.hue) >= 40


def hue_steps(colours: Sequence[str], steps: int = 64) -> tuple[int, ...]:
    """Hues of up to three ``#rrggbb`` colours on a grid of ``steps``; greys have none and are left out."""
    seen = [from_hex(c) for c in colours if len(c) == 7]
    return tuple(round(c.hue / 360 * steps) % steps for c in seen if c.chroma >= 0.03)[:3]


def shaded(c: Oklch, level: int) -> Oklch:
    """A shade (-1) or light (+1) of a colour as a painter mixes it: a yellow's shade goes towards
    orange, since darker at the same hue it would turn olive."""
    if not level:
        return c
    step = 0.115 if level > 0 else -0.105
    hue = c.hue - 13 if level < 0 and c.chroma > 0.06 and 76 <= c.hue <= 115 else c.hue
    return in_gamut(Oklch(min(0.985, max(0.1, c.lightness + step)), c.chroma * 0.97, hue))
