"""From what the eye should see to ink on paper: OKLCH -> sRGB -> CMYK in whole percent.

Colours go through our press profile (FOGRA39L, coated offset; ``icc/README.md``) with
relative colorimetric intent and black point compensation, a whole palette in one call.
Neutrals never do: the profile would build a grey from four plates, so they become black
ink alone, by inverting the profile's own K ramp.

Sources: sRGB transfer curve, IEC 61966-2-1; black point compensation, ISO 18619.
"""

from __future__ import annotations

import bisect
import io
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path as FilePath
from typing import Any

from generation.drawing import colour

Oklch = tuple[int, int, int]
Cmyk = tuple[int, int, int, int]
Rgb = tuple[int, int, int]

PROFILE = FilePath(__file__).parent / "icc" / "FOGRA39L_300.icc"
CONDITION = "FOGRA39"

TOTAL_INK = 300
TOTAL_INK_UNCOATED = 260
_UNCOATED = frozenset({"flexo-corrugated", "woven-sack", "kraft-bag"})

# Chroma (1/1000) up to which a colour is a grey: below it nobody names a hue.
NEUTRAL_CHROMA = 8
# Beside a strong ink a dot of one or two percent prints as dirt or not at all; in a tint
# as light as this (percent of all inks) it carries the hue.
SMALLEST_DOT = 3
LIGHT_TINT = 30


def total_ink_limit(process: str) -> int:
    """Percent of ink that may lie on one spot: 260 on uncoated stock, else 300."""
    return TOTAL_INK_UNCOATED if process in _UNCOATED else TOTAL_INK


@lru_cache(maxsize=4096)
def oklch_to_hex(oklch: Oklch) -> str:
    """``#rrggbb``. Out of gamut: chroma is reduced at the same lightness and hue.

    ``oklch``: lightness and chroma in 1/1000, hue in 1/10 degree (as in ``Ink``).
    """
    lightness, chroma, hue = oklch
    return colour.to_hex(colour.Oklch(min(lightness, 1000) / 1000, chroma / 1000, hue / 10))


def oklch_to_srgb(oklch: Oklch) -> Rgb:
    """The same colour as 8-bit sRGB."""
    r, g, b = bytes.fromhex(oklch_to_hex(oklch)[1:])
    return (r, g, b)


@lru_cache(maxsize=1)
def profile_bytes() -> bytes:
    """The output profile that X-4 files embed and that recipes are computed with."""
    return PROFILE.read_bytes()


@lru_cache(maxsize=1)
def _transform() -> Any:
    from PIL import ImageCms

    return ImageCms.buildTransform(
        ImageCms.createProfile("sRGB"),
        ImageCms.ImageCmsProfile(io.BytesIO(profile_bytes())),
        "RGB",
        "CMYK",
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
        flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )


def srgb_image_to_cmyk(width_px: int, height_px: int, rgb: bytes) -> bytes:
    """Interleaved 8-bit RGB to interleaved 8-bit CMYK (0 = no ink), through the profile."""
    from PIL import Image

    seen = Image.frombytes("RGB", (width_px, height_px), rgb)
    done = Image.new("CMYK", seen.size)
    # the wrapper around this attaches the whole profile to every picture, a palette of six colours too
    _transform().transform.apply(seen.getim(), done.getim())
    return done.tobytes()


@lru_cache(maxsize=1)
def _k_ramp() -> tuple[float, ...]:
    """Relative luminance Y (paper = 1) of 0, 1 ... 100 % black ink, falling."""
    from PIL import Image, ImageCms

    to_lab = ImageCms.buildTransform(
        ImageCms.ImageCmsProfile(io.BytesIO(profile_bytes())),
        ImageCms.createProfile("LAB"),
        "CMYK",
        "LAB",
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
    )
    steps = bytes(v for k in range(256) for v in (0, 0, 0, k))
    lab = ImageCms.applyTransform(Image.frombytes("CMYK", (256, 1), steps), to_lab)
    assert lab is not None
    lightness = [v * 100 / 255 for v in lab.tobytes()[::3]]
    ramp = []
    for percent in range(101):
        at = percent * 2.55
        low = min(int(at), 254)
        star = lightness[low] + (at - low) * (lightness[low + 1] - lightness[low])
        ramp.append(((star + 16) / 116) ** 3 if star > 8 else star / 903.3)
    return tuple(ramp)


def grey_to_k(grey: int) -> int:
    """Whole percent of black ink for an 8-bit sRGB grey, black point compensated.

    255 is bare paper, 0 is 100; luminance between is scaled onto the K ramp.
    """
    if grey >= 255:
        return 0
    v = grey / 255
    wanted = v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4
    ramp = _k_ramp()
    wanted = ramp[100] + (ramp[0] - ramp[100]) * wanted
    above = bisect.bisect_left([-y for y in ramp], -wanted)
    if above == 0:
        return 0
    return above if ramp[above - 1] - wanted > wanted - ramp[above] else above - 1


def limit_total_ink(cmyk: Cmyk, limit: int) -> Cmyk:
    """The same colour within ``limit`` percent: black stays, the colours shrink together."""
    c, m, y, k = cmyk
    if c + m + y + k <= limit:
        return cmyk
    room, inks = limit - k, c + m + y
    return (c * room // inks, m * room // inks, y * room // inks, k)


def _clean(percents: Sequence[int]) -> Cmyk:
    least = SMALLEST_DOT if sum(percents) > LIGHT_TINT else 1
    c, m, y, k = (0 if v < least else min(v, 100) for v in percents)
    return (c, m, y, k)


@lru_cache(maxsize=256)
def _palette(colours: tuple[Oklch, ...], limit: int) -> tuple[Cmyk, ...]:
    rgb = [oklch_to_srgb(c) for c in colours]
    raw = srgb_image_to_cmyk(len(rgb), 1, bytes(v for seen in rgb for v in seen))
    out: list[Cmyk] = []
    for i, (oklch, seen) in enumerate(zip(colours, rgb, strict=True)):
        if oklch[1] <= NEUTRAL_CHROMA or max(seen) - min(seen) <= 2:
            cmyk = _clean((0, 0, 0, grey_to_k(seen[1])))
        else:
            cmyk = _clean([(v * 100 + 127) // 255 for v in raw[4 * i : 4 * i + 4]])
        out.append(limit_total_ink(cmyk, limit))
    return tuple(out)


def palette_to_cmyk(colours: Sequence[Oklch], process: str = "digital-label") -> tuple[Cmyk, ...]:
    """One recipe for each colour, in whole percent, within the process's total ink.

    One call for a palette costs what one colour costs. Same colours, same recipes.
    """
    return _palette(tuple(colours), total_ink_limit(process)) if colours else ()
