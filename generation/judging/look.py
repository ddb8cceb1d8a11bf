"""The figure of a mark alone, 32 px wide on the ground it stands on: what a learned eye is shown.

Shape suffixes: 3 OKLab, H rows, W columns.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from generation.judging.measure import Sheet
from generation.judging.raster import Picture, coverage, lab_of

PX = 32
_FITS = PX - 2
"""The longer side of the figure; a pixel is left free all round."""
Array = np.ndarray[Any, np.dtype[Any]]


def look_of(sheet: Sheet, picture: Picture) -> Array | None:
    """(3, PX, PX): OKLab less that of the ground, which is therefore 0. None: the mark has no figure.

    ``picture``: that of the sheet. All motifs are drawn, nothing that lies over or under them; a figure cut
    out of something shows the substrate.
    """
    nodes = [m for m in sheet.part("motif") if m.role == "hero" and not m.area.is_empty]
    nodes = [m for m in nodes if m.node.fill is None or isinstance(m.node.fill, str)]
    if not nodes:
        return None
    left, top, right, bottom = np.array([m.area.bounds for m in nodes]).T
    box = float(left.min()), float(top.min()), float(right.max()), float(bottom.max())
    px_um = max(box[2] - box[0], box[3] - box[1], 1.0) / _FITS
    x, y = ((box[i] + box[i + 2] - PX * px_um) / 2 for i in (0, 1))
    fills: list[str] = []
    layer = []
    last = None
    for m in nodes:
        fill = m.node.fill if isinstance(m.node.fill, str) else ""
        if fill != last:
            fills.append(fill)
            last = fill
        layer.append(len(fills) - 1)
    alpha = coverage([m.area for m in nodes], np.array(layer), x, y, px_um, PX)
    ground = _ground(picture)
    look = np.zeros((3, PX, PX), dtype=np.float32)
    for fill, a in zip(fills, alpha, strict=True):
        lab = lab_of(sheet.colour(fill) if fill else sheet.substrate()) - ground
        look += a * (lab[:, None, None] - look)
    return look


def _ground(picture: Picture) -> Array:
    """The usual colour just beside the figure."""
    covered = picture.seen_PHW[picture.those("motif")].sum(axis=0)
    near = covered > 0.5
    for _ in range(2):
        wide = near.copy()
        for axis in (0, 1):
            wide |= np.roll(near, 1, axis) | np.roll(near, -1, axis)
        near = wide
    near &= covered < 0.02
    if not near.any():
        return picture.page
    ground: Array = np.median(picture.lab_3HW[:, near], axis=1)
    return ground
