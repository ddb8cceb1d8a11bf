"""Small marks shared by separators and rules: lozenge, rosette, leaf pair."""

from __future__ import annotations

import math

from generation.drawing.path import Path
from generation.drawing.shapes import ellipse, leaf, polar


def lozenge(cx: float, cy: float, rx: float, ry: float, waist: float = 0.14) -> Path:
    """A diamond; ``waist`` (0..0.5) draws its sides inwards, as a type founder cuts it."""
    k = (1 - waist) / 2 + 0.02
    return Path(
        (
            ("M", cx, cy - ry),
            ("C", cx + rx * (0.5 - waist), cy - ry * k, cx + rx * k, cy - ry * (0.5 - waist), cx + rx, cy),
            ("C", cx + rx * k, cy + ry * (0.5 - waist), cx + rx * (0.5 - waist), cy + ry * k, cx, cy + ry),
            ("C", cx - rx * (0.5 - waist), cy + ry * k, cx - rx * k, cy + ry * (0.5 - waist), cx - rx, cy),
            ("C", cx - rx * k, cy - ry * (0.5 - waist), cx - rx * (0.5 - waist), cy - ry * k, cx, cy - ry),
            ("Z",),
        )
    )


def rosette(cx: float, cy: float, radius: float, petals: int = 6) -> Path:
    """Round petals about a round eye."""
    out = [ellipse(cx, cy, radius * 0.26)]
    size = min(radius * 0.36, radius * 0.7 * math.sin(math.pi / petals) * 0.86)
    for i in range(petals):
        x, y = polar(-90 + 360 * i / petals, radius - size, (cx, cy))
        out.append(ellipse(x, y, size))
    return Path.join(out)


def leaf_pair(cx: float, cy: float, length: float, width: float) -> Path:
    """Two leaves that spring left and right, slightly upwards, from the middle."""
    gap, lift = length * 0.07, length * 0.16
    right = leaf((cx + gap, cy + lift), (cx + length, cy - lift), width, bend=-0.06, belly=0.45)
    return right + right.translate(-cx, 0).mirror().translate(cx, 0)
