"""Parts of a scene: without its ground, only what is printed, its ground alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from generation.drawing.path import Box, Path
from generation.drawing.scene import GroupNode, Meaning, Node, PathNode, Scene
from plugins.plates import step_of


def _kept(nodes: Iterable[Node], keep: Callable[[Meaning], bool]) -> Iterator[Node]:
    for node in nodes:
        if isinstance(node, GroupNode):
            children = tuple(_kept(node.children, keep))
            if children:
                yield replace(node, children=children)
        elif keep(node.meaning):
            yield node


def without_ground(scene: Scene) -> Scene:
    """The substrate shows where the ground was."""
    return replace(scene, nodes=tuple(_kept(scene.nodes, lambda m: m.role != "ground")))


def printed(scene: Scene) -> Scene:
    """Without cut lines, creases and other processing steps: what a press or an office printer lays down."""
    return replace(scene, nodes=tuple(_kept(scene.nodes, lambda m: not step_of(m))))


def rectangle(box: Box) -> Path:
    """The box as a closed path."""
    corners = ((box.right, box.top), (box.right, box.bottom), (box.left, box.bottom))
    return Path((("M", box.left, box.top), *(("L", *c) for c in corners), ("Z",)))


def extended_ground(scene: Scene, bleed_um: int) -> PathNode | None:
    """The scene's ground drawn out to ``bleed_um``, or None where there is none to draw out.

    Only a ground that covers the trim is drawn out: a smaller one ends on purpose.
    """
    for node in scene.walk():
        if not isinstance(node, PathNode) or node.meaning.role != "ground":
            continue
        if node.path and node.fill is not None:
            box = node.path.bounds()
            covers_x = box.left <= 0 and box.right >= scene.width_um
            if covers_x and box.top <= 0 and box.bottom >= scene.height_um:
                whole = Box(0, 0, scene.width_um, scene.height_um).inset(-bleed_um)
                return PathNode(rectangle(whole), node.meaning, node.fill)
    return None
