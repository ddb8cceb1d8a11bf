"""A scene less some of its nodes: without its ground, or only what is printed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from generation.drawing.scene import GroupNode, Meaning, Node, Scene
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
