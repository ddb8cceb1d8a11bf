"""Parts of a scene: without its ground, only what is printed, its ground alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from generation.drawing.path import Box, Path
from generation.drawing.scene import GroupNode, ImageNode, Meaning, Node, PathNode, Scene
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


def ink_box(scene: Scene) -> Box:
    """The box of everything painted but the ground, within the trim; the trim where that is nothing."""
    trim = Box(0, 0, scene.width_um, scene.height_um)
    boxes = list(_ink_boxes(without_ground(scene).nodes, trim))
    if not boxes:
        return trim
    whole = boxes[0]
    for box in boxes[1:]:
        whole = whole.union(box)
    return whole


def _ink_boxes(nodes: Iterable[Node], within: Box) -> Iterator[Box]:
    for node in nodes:
        if isinstance(node, GroupNode):
            inner = _meet(node.clip.bounds(), within) if node.clip else within
            if inner is not None:
                yield from _ink_boxes(node.children, inner)
            continue
        if isinstance(node, ImageNode):
            a, b, c, d, e, f = node.matrix
            box = Box(
                e + min(0, a) + min(0, c),
                f + min(0, b) + min(0, d),
                e + max(0, a) + max(0, c),
                f + max(0, b) + max(0, d),
            )
        elif node.path:
            box = node.path.bounds().inset(-node.stroke.width_um / 2 if node.stroke else 0)
        else:
            continue
        met = _meet(box, within)
        if met is not None:
            yield met


def _meet(a: Box, b: Box) -> Box | None:
    left, top = max(a.left, b.left), max(a.top, b.top)
    right, bottom = min(a.right, b.right), min(a.bottom, b.bottom)
    return Box(left, top, right, bottom) if left < right and top < bottom else None
