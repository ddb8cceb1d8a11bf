"""Everything that is drawn of one chosen design: the kit's scenes by name."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generation.brief import Brief
from generation.composing.label import compose_label
from generation.composing.mark import compose_mark, plan_of
from generation.drawing.geometry import difference, union
from generation.drawing.path import Affine, Box
from generation.drawing.scene import GroupNode, Meaning, Node, PathNode, Scene
from generation.drawing.shapes import rectangle
from generation.judging.processes import PROCESSES
from generation.language.program import Program

SCENES = ("logo", "logo-one-ink", "logo-reversed", "label", "stamp", "logo-two-inks", "logo-kraft")
STAMP_UM = 40_000
KRAFT_PROCESS = "kraft-bag"


@dataclass(frozen=True)
class KitOptions:
    """Label size in millimetres; the stamp's longer side likewise."""

    label_width_mm: float = 70.0
    label_height_mm: float = 100.0
    stamp_mm: float = 40.0


def compose(program: Program, brief: Brief, item: str, options: KitOptions | None = None) -> Scene:
    """One scene of ``SCENES``. KeyError for another name; else as ``compose_mark``, ``compose_label``."""
    o = options or KitOptions()
    if item == "logo":
        return compose_mark(program, brief)
    if item == "logo-one-ink":
        return compose_mark(program, brief, form="one")
    if item == "logo-reversed":
        if program.palette.inks == "full" and program.lockup != "hand_stamp":
            return compose_mark(program, brief, reverse=True)
        return knocked_out(compose_mark(program, brief, form="one"))
    if item == "label":
        return compose_label(program, brief, round(o.label_width_mm * 1000), round(o.label_height_mm * 1000))
    if item == "stamp":
        return stamp_of(compose_mark(program, brief, form="one", process="stamp"), round(o.stamp_mm * 1000))
    if item == "logo-two-inks":
        # for whoever prints in two inks, also where the brief's own process has but one
        two = PROCESSES[brief.process].most_inks > 1
        return compose_mark(program, brief, form="two", process="" if two else "digital-label")
    if item == "logo-kraft":
        return on_kraft(program, brief)
    raise KeyError(item)


def compose_kit(program: Program, brief: Brief, options: KitOptions | None = None) -> dict[str, Scene]:
    """All scenes of a kit by name."""
    return {item: compose(program, brief, item, options) for item in SCENES}


def on_kraft(program: Program, brief: Brief) -> Scene:
    """The mark for brown board: one dark ink, or two where the product keeps a colour of its own there."""
    form = "one"
    if program.lockup != "hand_stamp":
        plan = plan_of(program, KRAFT_PROCESS, "two", substrate="kraft")
        form = "two" if plan.mode == "two" and plan.second_helps() else "one"
    return compose_mark(program, brief, form=form, process=KRAFT_PROCESS, substrate="kraft")


def stamp_of(mark: Scene, side_um: int) -> Scene:
    """The one-ink mark cropped to its ink and scaled so that its longer side is ``side_um``."""
    box = ink_box(mark)
    k = side_um / max(box.width, box.height)
    return scaled(mark, box, k)


def knocked_out(mark: Scene) -> Scene:
    """The one-ink mark reversed on its own plate: the ground prints, the mark is bare substrate.

    What was painted stays as nodes without paint, so that it can be measured.
    """
    drawn = [n for n in mark.walk() if isinstance(n, PathNode)]
    painted = [n for n in drawn if n.fill is not None]
    ink = next(n.fill for n in painted)
    sheet = rectangle(0, 0, mark.width_um, mark.height_um)
    ground = difference(sheet, union(*(n.path for n in painted))).rounded()
    nodes: list[Node] = [PathNode(ground, Meaning(role="ground", layer="ground", part="ground"), fill=ink)]
    nodes += [replace(n, fill=None) for n in drawn]
    return replace(mark, nodes=tuple(nodes))


def ink_box(scene: Scene) -> Box:
    """The box of everything drawn but the ground."""
    boxes = [n.path.bounds() for n in scene.walk() if isinstance(n, PathNode) and n.meaning.role != "ground"]
    box = boxes[0]
    for b in boxes[1:]:
        box = box.union(b)
    return box


def scaled(scene: Scene, crop: Box, k: float) -> Scene:
    """What lies in ``crop``, ``k`` times as large."""
    m = Affine.translate(-crop.left, -crop.top).then(Affine.scale(k))

    def node(n: Node) -> Node:
        meaning = n.meaning
        if meaning.text is not None:
            t = meaning.text
            meaning = replace(
                meaning,
                text=replace(
                    t,
                    size_um=round(t.size_um * k),
                    x_height_um=round(t.x_height_um * k),
                    cap_height_um=round(t.cap_height_um * k),
                ),
            )
        if isinstance(n, GroupNode):
            clip = n.clip.transform(m).rounded() if n.clip else None
            return GroupNode(tuple(node(c) for c in n.children), meaning, n.name, clip)
        if isinstance(n, PathNode):
            stroke = replace(n.stroke, width_um=round(n.stroke.width_um * k)) if n.stroke else None
            return PathNode(n.path.transform(m).rounded(), meaning, n.fill, stroke)
        a, b, c, d, e, f = n.matrix
        x, y = m.apply(e, f)
        return replace(
            n,
            matrix=(round(a * k), round(b * k), round(c * k), round(d * k), round(x), round(y)),
            meaning=meaning,
        )

    return replace(
        scene,
        width_um=round(crop.width * k),
        height_um=round(crop.height * k),
        nodes=tuple(node(n) for n in scene.nodes),
    )


CLOSE_MARGIN = 0.085
CLOSE_WIDEST = 4 / 3


def closeup(mark: Scene) -> Scene:
    """A mark as a card shows it: its ink, a slim margin, and no wider than 4:3 or taller than 3:4.

    The ground, where there is one, fills the card.
    """
    box = ink_box(mark)
    margin = CLOSE_MARGIN * max(box.width, box.height)
    width, height = box.width + 2 * margin, box.height + 2 * margin
    width, height = max(width, height / CLOSE_WIDEST), max(height, width / CLOSE_WIDEST)
    x, y = box.centre
    crop = Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)
    card = scaled(mark, crop, 1.0)
    whole = rectangle(0, 0, card.width_um, card.height_um).rounded()

    def grounded(n: Node) -> Node:
        if isinstance(n, GroupNode):
            return replace(n, children=tuple(grounded(c) for c in n.children))
        return replace(n, path=whole) if isinstance(n, PathNode) and n.meaning.role == "ground" else n

    return replace(card, nodes=tuple(grounded(n) for n in card.nodes))
