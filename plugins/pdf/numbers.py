"""Numbers of a content stream, by whole-number arithmetic: the same digits on every machine."""

from __future__ import annotations

UM_PER_POINT = 25400 / 72


def milli(n: int) -> str:
    """Thousandths as a PDF number: 1500 -> ``1.5``."""
    sign, n = ("-", -n) if n < 0 else ("", n)
    whole, part = divmod(n, 1000)
    return f"{sign}{whole}" if not part else f"{sign}{whole or ''}.{part:03d}".rstrip("0")


def milli_points(um: float) -> int:
    """Micrometres to thousandths of a point (72 / 25.4), half rounded up."""
    return (round(um) * 720 + 127) // 254


def points(um: float) -> str:
    """Micrometres as a PDF number in points, to a thousandth (0.35 um)."""
    return milli(milli_points(um))


def share(percent_or_thousandth: int, of: int) -> str:
    """``percent / of`` as a PDF number from 0 to 1."""
    return milli((percent_or_thousandth * 2000 + of) // (2 * of))


class Axis(dict[float, str]):
    """Cached coordinates of one axis: ``offset_um + sign * value`` in points."""

    def __init__(self, offset_um: int, sign: int) -> None:
        super().__init__()
        self.offset_um, self.sign = offset_um, sign

    def __missing__(self, um: float) -> str:
        self[um] = done = points(self.offset_um + self.sign * round(um))
        return done
