"""Plain English names of colours and of spot plates: ASCII, for people and for separations.

A plate's name says what it prints and in which colour ("Main dark green", "Picture orange");
roles differ within a design, so names are unique, and the same colour gives the same name.
"""

from __future__ import annotations

from generation.drawing.colour import Oklch

ROLES = {"key": "Main", "hero": "Picture"}
"""What a plate prints: the letters and outlines, or the product itself."""

HUES = ("red", "orange", "yellow", "green", "teal", "blue", "purple", "pink")
_HUE_ENDS = (42.0, 78.0, 112.0, 165.0, 215.0, 282.0, 328.0, 372.0)
"""OKLCH degrees at which each hue of ``HUES`` ends; red begins at 12."""
NEUTRALS = ("black", "dark grey", "grey", "cream", "white")
EARTHS = ("brown", "olive")
NAMES = (*NEUTRALS, *EARTHS, *(f"{light}{hue}" for light in ("", "dark ", "light ") for hue in HUES))
"""Every name that ``colour_name`` gives."""

_NEUTRAL_CHROMA = 0.035
_DARK, _LIGHT, _EARTH = 0.43, 0.76, 0.6


def colour_name(c: Oklch) -> str:
    """One of ``NAMES``."""
    if c.chroma < _NEUTRAL_CHROMA:
        if c.lightness > 0.93:
            return "cream" if c.chroma > 0.012 and 60 < c.hue < 125 else "white"
        return "black" if c.lightness < 0.3 else "dark grey" if c.lightness < 0.5 else "grey"
    hue = c.hue if c.hue >= 12 else c.hue + 360
    name = next(n for n, end in zip(HUES, _HUE_ENDS, strict=True) if hue < end or end == _HUE_ENDS[-1])
    if name in ("orange", "yellow") and c.lightness > 0.85 and c.chroma < 0.08:
        return "cream"
    if name in ("orange", "yellow") and c.lightness < _EARTH:
        return "brown" if hue < 95 else "olive"
    if c.lightness < _DARK:
        return f"dark {name}"
    # Yellow is pale by nature: only a cream-like one is a light yellow.
    return f"light {name}" if c.lightness > (_LIGHT if name != "yellow" else 0.93) else name


def plate_name(role: str, c: Oklch) -> str:
    """``role``: key or hero."""
    return f"{ROLES[role]} {colour_name(c)}"
