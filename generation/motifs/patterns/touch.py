"""How near two pieces of a repeat come to each other, across the seams too: the exact measure."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely

from generation.motifs.patterns.sprite import Piece


def least_distance(pieces: Sequence[Piece], width: float, height: float, rows: bool = True) -> float:
    """The smallest distance between any two silhouettes on the torus; 0 where they touch.

    ``rows``: whether the tile repeats downwards as well.
    """
    shapes = np.array([p.shape for p in pieces])
    steps = [(dx, dy) for dx in (-1, 0, 1) for dy in ((-1, 0, 1) if rows else (0,))]
    shapely.prepare(shapes)
    least = float("inf")
    for dx, dy in steps:
        if (dx, dy) < (0, 0):
            continue  # the step back is the same pair seen from the other side
        moved = shapely.transform(shapes, lambda p, dx=dx, dy=dy: p + (dx * width, dy * height))
        one, two = np.triu_indices(len(pieces), 0 if (dx, dy) != (0, 0) else 1)
        found = [shapely.distance(shapes[one], moved[two])]
        if (dx, dy) != (0, 0):
            found.append(shapely.distance(shapes[two], moved[one]))
        least = min([least, *(float(f.min()) for f in found if len(f))])
    return least
