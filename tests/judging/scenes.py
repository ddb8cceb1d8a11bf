"""Scenes made by hand: a mark that passes every check, and pieces to spoil it with. Millimetres."""

from __future__ import annotations

from collections.abc import Sequence

from generation.drawing.path import Path
from generation.drawing.scene import Ink, Meaning, Node, PathNode, Scene, TextMeaning
from generation.drawing.shapes import ellipse, rectangle, ring

INKS = (
    Ink("dark", "spot", (90, 40, 90, 40), (300, 60, 1500), "one"),
    Ink("second", "spot", (10, 90, 80, 10), (450, 150, 300), "two"),
    Ink("pale", "process", (5, 5, 5, 0), (930, 10, 900)),
    *(Ink(f"hue{i}", "process", (0, 0, 0, 0), (500, 120, 720 * i)) for i in range(5)),
)


def mm(value: float) -> float:
    return value * 1000


def node(path: Path, ink: str, role: str, part: str, text: TextMeaning | None = None) -> PathNode:
    return PathNode(path.rounded(), Meaning(role=role, part=part, text=text), fill=ink or None)


def bars(left: float, top: float, count: int, width: float, gap: float, height: float) -> Path:
    """Upright bars side by side."""
    boxes = [(left + i * (width + gap), top) for i in range(count)]
    return Path.join(rectangle(mm(x), mm(y), mm(x + width), mm(y + height)) for x, y in boxes)


def disc(ink: str = "dark", x: float = 32, y: float = 27, r: float = 15) -> PathNode:
    return node(ellipse(mm(x), mm(y), mm(r)), ink, "hero", "motif")


def letters(
    ink: str = "dark",
    top: float = 48,
    left: float = 12,
    size: float = 8,
    capital: float = 6,
    part: str = "text:name",
) -> PathNode:
    """Five bars that stand for five letters, 40 mm long and 6 mm tall."""
    meaning = TextMeaning("IIIII", "en", round(mm(size)), round(mm(size * 0.5)), round(mm(capital)), "hand")
    return node(bars(left, top, 5, 5, 3.75, 6), ink, "text", part, meaning)


def frame(ink: str = "dark", inner: float = 31, outer: float = 32, y: float = 33) -> PathNode:
    return node(ring(mm(32), mm(y), mm(outer), mm(inner)), ink, "frame", "frame")


def scene(
    nodes: Sequence[Node], width: float = 64, height: float = 66, dx: float = 0, dy: float = 0
) -> Scene:
    moved = [
        PathNode(n.path.translate(mm(dx), mm(dy)).rounded(), n.meaning, n.fill)
        for n in nodes
        if isinstance(n, PathNode)
    ]
    return Scene(round(mm(width)), round(mm(height)), INKS, tuple(moved))
