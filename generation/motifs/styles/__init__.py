"""Ways of making a picture of a Figure. One file a style; ``render`` picks it by name."""

from __future__ import annotations

from generation.motifs.figure import Figure
from generation.motifs.styles import brush, flat, geometric, line, linocut, stamp
from generation.motifs.styles.shape import Shape

_RENDERERS = {
    "flat": flat.render,
    "linocut": linocut.render,
    "stamp": stamp.render,
    "line": line.render,
    "geometric": geometric.render,
    "brush": brush.render,
}


def render(figure: Figure, style: str, one_ink: bool = False, keyline: bool = False) -> tuple[Shape, ...]:
    """Shapes back to front, in the figure's own units.

    ``one_ink``: the form for a single plate, whose paper parts are holes, not paint.
    ``keyline``: an outline in ink, where the hero would vanish on its ground.
    """
    return _RENDERERS[style](figure, one_ink, keyline)
