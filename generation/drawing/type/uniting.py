"""One silhouette of many shapes: what a keyline, a cutting plotter or a stamp needs.

The letters of a joined script overlap where they meet. Filled, nobody sees it; stroked or
cut, every overlap shows.
"""

from __future__ import annotations

from generation.drawing.path import Path
from generation.drawing.type.outlines import cubics


def united(path: Path) -> Path:
    """The union of all contours of ``path`` under the non-zero rule, in whole numbers.

    Takes milliseconds, so it is asked for where a stroke or a cut follows, not always. A
    path the union can't be found for comes back as it is.
    """
    import pathops

    drawn = pathops.Path()
    pen = drawn.getPen()
    for s in path.segments:
        if s[0] == "M":
            pen.moveTo(s[1:3])
        elif s[0] == "L":
            pen.lineTo(s[1:3])
        elif s[0] == "C":
            pen.curveTo(s[1:3], s[3:5], s[5:7])
        else:
            pen.closePath()
    try:
        drawn.simplify(fix_winding=True, keep_starting_points=True)
    except pathops.PathOpsError:
        return path
    return Path(tuple(s for contour in drawn.contours for s in cubics(contour, 0.5))).rounded()
