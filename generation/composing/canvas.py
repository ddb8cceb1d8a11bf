"""A canvas collects what a lock-up draws and becomes a Scene in whole micrometres.

Lock-ups work in micrometres about an origin of their own choice; ``scene`` moves
everything so that the clear space begins at (0, 0).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from generation.composing.palette import ColourPlan
from generation.drawing.geometry import difference
from generation.drawing.path import Affine, Box, Path
from generation.drawing.scene import GroupNode, Meaning, Node, PathNode, Scene, TextMeaning
from generation.drawing.shapes import rectangle
from generation.drawing.type.setting import SetText
from generation.motifs.styles.plates import meet
from generation.motifs.styles.shape import Shape

LAYERS = ("ground", "field", "ornament", "art", "frame", "lettering")
"""Names of the layers a file shows, back to front."""


@dataclass(frozen=True)
class _Laid:
    """A node on its layer; ``box`` is that of its path."""

    layer: str
    node: PathNode
    box: Box


@dataclass
class Canvas:
    plan: ColourPlan
    _nodes: list[_Laid] = field(default_factory=list)

    def add(
        self,
        path: Path,
        tone: str,
        role: str,
        part: str,
        layer: str = "art",
        level: int = 0,
        text: TextMeaning | None = None,
        overprint: bool = False,
    ) -> None:
        """A tone that is bare substrate is cut out of all that lies below; it stays as a
        node without paint where it is letters or the hero, so that it can be measured."""
        if not path:
            return
        ink = self.plan.ink(tone, level)
        if not ink:
            self.carve(path)
        if ink or text or role == "hero":
            meaning = Meaning(role=role, layer=layer, part=part, overprint=overprint and bool(ink), text=text)
            self._nodes.append(_Laid(layer, PathNode(path, meaning, fill=ink or None), path.bounds()))

    def carve(self, hole: Path) -> None:
        """Cut ``hole`` out of everything drawn so far."""
        box = hole.bounds()
        kept: list[_Laid] = []
        for laid in self._nodes:
            if laid.node.fill is None or not meet(box, laid.box):
                kept.append(laid)
                continue
            path = difference(laid.node.path, hole)
            if path:
                kept.append(_Laid(laid.layer, replace(laid.node, path=path), path.bounds()))
        self._nodes = kept

    def shapes(self, shapes: Iterable[Shape], m: Affine, role: str, part: str, layer: str = "art") -> None:
        """A drawn figure or ornament, placed by ``m``."""
        for s in shapes:
            self.add(s.path.transform(m), s.tone, "detail" if s.detail else role, part, layer, s.level)

    def text(
        self,
        text: SetText,
        tone: str,
        slot: str,
        dx: float = 0.0,
        dy: float = 0.0,
        role: str = "text",
        overprint: bool = False,
    ) -> None:
        """Set text, moved by (dx, dy)."""
        meaning = TextMeaning(
            string=text.meaning.string,
            language=text.meaning.language,
            size_um=text.meaning.size_um,
            x_height_um=text.meaning.x_height_um,
            cap_height_um=text.meaning.cap_height_um,
            face=text.meaning.face,
            fact=text.meaning.fact,
            slot=slot,
        )
        self.add(
            text.path.translate(dx, dy),
            tone,
            role,
            f"text:{slot}",
            "lettering",
            text=meaning,
            overprint=overprint,
        )

    def bounds(self) -> Box:
        boxes = [laid.box for laid in self._nodes if laid.node.fill is not None]
        box = boxes[0]
        for b in boxes[1:]:
            box = box.union(b)
        return box

    def nodes(self, dx: float, dy: float, scale: float = 1.0) -> tuple[Node, ...]:
        """Layer groups, back to front, moved by (dx, dy) after scaling."""
        m = Affine.scale(scale).then(Affine.translate(dx, dy))
        out: list[Node] = []
        for layer in LAYERS:
            mine = [
                PathNode(
                    laid.node.path.transform(m).rounded(), _scaled(laid.node.meaning, scale), laid.node.fill
                )
                for laid in self._nodes
                if laid.layer == layer
            ]
            if mine:
                out.append(GroupNode(tuple(mine), Meaning(role="layer", layer=layer), name=layer))
        return tuple(out)

    def scene(self, clear: float, title: str, language: str, filled: bool) -> Scene:
        """``clear``: empty margin as a share of the width; ``filled``: paint the ground."""
        box = self.bounds()
        margin = box.width * clear
        width, height = round(box.width + 2 * margin), round(box.height + 2 * margin)
        nodes = self.nodes(margin - box.left, margin - box.top)
        if filled:
            ground = rectangle(0, 0, width, height)
            ink = self.plan.ink("ground")
            if ink:
                first = PathNode(ground, Meaning(role="ground", layer="ground", part="ground"), fill=ink)
                nodes = (GroupNode((first,), Meaning(role="layer", layer="ground"), name="ground"), *nodes)
        return Scene(
            width_um=width,
            height_um=height,
            inks=self.plan.inks(),
            nodes=nodes,
            title=title,
            language=language,
        )

    def sheet(self, width: int, height: int, bleed: int, safe: int, title: str, language: str) -> Scene:
        """A scene of a fixed size: what was drawn stays where it is; nothing reaches past the bleed."""
        edge = rectangle(-bleed, -bleed, width + bleed, height + bleed)
        nodes = self.nodes(0, 0)
        ink = self.plan.ink("ground")
        if ink:
            paper = PathNode(edge.rounded(), Meaning(role="ground", layer="ground", part="ground"), fill=ink)
            nodes = (GroupNode((paper,), Meaning(role="layer", layer="ground"), name="ground"), *nodes)
        return Scene(
            width_um=width,
            height_um=height,
            inks=self.plan.inks(),
            nodes=nodes,
            bleed_um=bleed,
            safe_um=safe,
            title=title,
            language=language,
        )


def _scaled(m: Meaning, scale: float) -> Meaning:
    if m.text is None or scale == 1.0:
        return m
    t = m.text
    text = TextMeaning(
        t.string,
        t.language,
        round(t.size_um * scale),
        round(t.x_height_um * scale),
        round(t.cap_height_um * scale),
        t.face,
        t.fact,
        t.slot,
    )
    return Meaning(m.role, m.layer, m.panel, m.part, m.overprint, m.step, text)
