"""A scene as a PDF content stream: paths, clips, inks, overprint and layers.

Coordinates are points to a thousandth, y upwards. Only operators that differ from the
state in force are written. No operator of ours names an RGB colour.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from generation.drawing.path import Path
from generation.drawing.scene import Gradient, GroupNode, ImageNode, Meaning, Node, PathNode, Scene
from plugins.pdf.numbers import Axis, milli, points, share
from plugins.pdf.resources import Resources
from plugins.plates import overprints, spot_plate, step_of

_CAPS = {"butt": 0, "round": 1}
_JOINS = {"miter": 0, "round": 1}


@dataclass(frozen=True, slots=True)
class _State:
    """What the interpreter has in force; None: not known."""

    fill: str | None = None
    stroke: str | None = None
    overprint: bool = False
    width: str | None = None
    cap: int = 0
    join: int = 0
    dash: str = "[] 0 d"


class ContentWriter:
    """Draws scenes into one content stream. (x_um, y_um) is where the trim's top left corner lies,
    measured from the stream's lower left corner, y upwards."""

    def __init__(self, resources: Resources, x_um: int = 0, y_um: int = 0) -> None:
        self.resources = resources
        self.x, self.y = Axis(x_um, 1), Axis(y_um, -1)
        self.out: list[str] = []
        self._state = _State()
        self._open_layer: str | None = None

    def to_bytes(self) -> bytes:
        self._leave_layer()
        return "\n".join([*self.out, ""]).encode("ascii")

    def path(self, path: Path) -> str:
        """Path construction operators."""
        x, y, out = self.x, self.y, []
        for s in path.segments:
            command = s[0]
            if command == "L":
                out.append(f"{x[s[1]]} {y[s[2]]} l")
            elif command == "C":
                out.append(f"{x[s[1]]} {y[s[2]]} {x[s[3]]} {y[s[4]]} {x[s[5]]} {y[s[6]]} c")
            elif command == "M":
                out.append(f"{x[s[1]]} {y[s[2]]} m")
            else:
                out.append("h")
        return "\n".join(out)

    def clip(self, path: Path) -> None:
        """Saves the state and clips to ``path``; ``restore`` ends it."""
        self._leave_layer()
        self.out += ["q", self.path(path), "W n"]

    def restore(self, before: _State | None = None) -> None:
        self._leave_layer()
        self.out.append("Q")
        self._state = before if before is not None else _State()

    def nodes(self, scene: Scene, nodes: Iterable[Node]) -> None:
        """Nodes of ``scene`` in drawing order, each in its layer."""
        for node in nodes:
            if isinstance(node, GroupNode):
                if node.clip is None:
                    self.nodes(scene, node.children)
                else:
                    before = self._state
                    self.clip(node.clip)
                    self.nodes(scene, node.children)
                    self.restore(before)
                continue
            self._enter_layer(node.meaning)
            if isinstance(node, ImageNode):
                self._image(node)
            else:
                self._path(scene, node)

    def _enter_layer(self, meaning: Meaning) -> None:
        if not self.resources.layers:
            return
        step = step_of(meaning)
        title = step or meaning.layer
        name = self.resources.layer(title[:1].upper() + title[1:], step)
        if name != self._open_layer:
            self._leave_layer()
            self.out.append(f"/OC {name} BDC")
            self._open_layer = name

    def _leave_layer(self) -> None:
        if self._open_layer is not None:
            self.out.append("EMC")
            self._open_layer = None

    def _colour(self, scene: Scene, ink_name: str, meaning: Meaning, stroke: bool) -> None:
        ink = scene.ink(ink_name)
        spot = spot_plate(scene, ink, meaning)
        if spot is None:
            wanted = " ".join(share(v, 100) for v in ink.cmyk) + (" K" if stroke else " k")
        else:
            space, tint = self.resources.separation(spot[0]), milli(spot[1])
            wanted = f"{space} CS {tint} SCN" if stroke else f"{space} cs {tint} scn"
        if wanted == (self._state.stroke if stroke else self._state.fill):
            return
        self.out.append(wanted)
        changed = self._state
        self._state = replace(changed, stroke=wanted) if stroke else replace(changed, fill=wanted)

    def _overprint(self, on: bool) -> None:
        if on != self._state.overprint:
            self.out.append(f"{self.resources.overprint(on)} gs")
            self._state = replace(self._state, overprint=on)

    def _pen(self, node: PathNode) -> None:
        s = node.stroke
        assert s is not None
        width, cap, join = points(s.width_um), _CAPS[s.cap], _JOINS[s.join]
        dash = f"[{' '.join(points(d) for d in s.dash_um)}] 0 d"
        if width != self._state.width:
            self.out.append(f"{width} w")
        if cap != self._state.cap:
            self.out.append(f"{cap} J")
        if join != self._state.join:
            self.out.append(f"{join} j")
        if dash != self._state.dash:
            self.out.append(dash)
        self._state = replace(self._state, width=width, cap=cap, join=join, dash=dash)

    def _path(self, scene: Scene, node: PathNode) -> None:
        if not node.path:
            return
        outline = self.path(node.path)
        if isinstance(node.fill, Gradient):
            self._overprint(node.meaning.overprint)
            shading = self.resources.shading(scene, node.fill, self.x, self.y)
            self.out += ["q", outline, f"W n {shading} sh", "Q"]
        elif node.fill is not None:
            fill_over = overprints(scene.ink(node.fill), node.meaning)
            pen = node.stroke
            both = pen is not None and overprints(scene.ink(pen.ink), node.meaning) == fill_over
            self._overprint(fill_over)
            self._colour(scene, node.fill, node.meaning, stroke=False)
            if both and pen is not None:
                self._colour(scene, pen.ink, node.meaning, stroke=True)
                self._pen(node)
            self.out += [outline, "B" if both else "f"]
            if both:
                return
        if node.stroke is not None:
            self._overprint(overprints(scene.ink(node.stroke.ink), node.meaning))
            self._colour(scene, node.stroke.ink, node.meaning, stroke=True)
            self._pen(node)
            self.out += [outline, "S"]

    def _image(self, node: ImageNode) -> None:
        # The unit square of a PDF picture has its top row at y = 1; the scene's at y = 0.
        a, b, c, d, e, f = node.matrix
        matrix = [points(a), points(-b), points(-c), points(d), self.x[e + c], self.y[f + d]]
        self._overprint(node.meaning.overprint)
        self.out.append(f"q {' '.join(matrix)} cm {self.resources.image(node)} Do Q")
