"""A scene as a form XObject, and placing it on a page: scaled, turned, clipped."""

from __future__ import annotations

from collections.abc import Sequence

from generation.drawing.path import Box
from generation.drawing.scene import Scene
from plugins.choosing import extended_ground, rectangle
from plugins.pdf.content import ContentWriter
from plugins.pdf.numbers import milli_points, points
from plugins.pdf.resources import Resources


def draw_scene(writer: ContentWriter, scene: Scene, bleed_um: int) -> None:
    """The scene, cut at ``bleed_um``; a ground that ends earlier is drawn out to it."""
    writer.clip(rectangle(Box(0, 0, scene.width_um, scene.height_um).inset(-bleed_um)))
    ground = extended_ground(scene, bleed_um) if scene.bleed_um < bleed_um else None
    if ground is not None:
        writer.nodes(scene, (ground,))
    writer.nodes(scene, scene.nodes)
    writer.restore()


def scene_form(resources: Resources, scene: Scene, bleed_um: int) -> str:
    """The scene as a form whose origin is the trim's lower left corner; gives its name."""
    writer = ContentWriter(resources, 0, scene.height_um)
    draw_scene(writer, scene, bleed_um)
    edges = (-bleed_um, -bleed_um, scene.width_um + bleed_um, scene.height_um + bleed_um)
    box: Sequence[float] = [milli_points(v) / 1000 for v in edges]
    return resources.form((scene.sha256(), bleed_um), box, writer.to_bytes())


def place_form(
    writer: ContentWriter,
    form: str,
    scale: float,
    turned: bool,
    left_um: float,
    top_um: float,
    height_um: float,
) -> None:
    """Draws ``form`` so that its trim's top left corner lies at (left, top) of the page, y down.

    ``turned``: a quarter turn clockwise. ``height_um``: the trim's height in the form, unscaled.
    """
    s = f"{scale:.6f}".rstrip("0").rstrip(".")
    if turned:
        matrix = f"0 -{s} {s} 0 {writer.x[round(left_um)]} {writer.y[round(top_um)]}"
    else:
        matrix = f"{s} 0 0 {s} {writer.x[round(left_um)]} {writer.y[round(top_um + scale * height_um)]}"
    writer.out.append(f"q {matrix} cm {form} Do Q")


def hairlines(writer: ContentWriter, lines: Sequence[tuple[int, int, int, int]], width_um: int) -> None:
    """Lines (x0, y0, x1, y1) in black ink, butt ends."""
    x, y = writer.x, writer.y
    writer.out.append(f"q 0 0 0 1 K {points(width_um)} w 0 J [] 0 d")
    writer.out += [f"{x[x0]} {y[y0]} m {x[x1]} {y[y1]} l S" for x0, y0, x1, y1 in lines]
    writer.out.append("Q")
