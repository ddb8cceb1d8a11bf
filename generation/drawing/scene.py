"""The Scene: what a design looks like, in whole micrometres and named inks.

A scene is immutable and serialises to canonical JSON, the same bytes on every
machine. Nothing in it is a pixel or an sRGB value: a plugin turns inks into
whatever its format needs. Every node says what it *means* (role, panel, layer,
processing step; for outlined text its string, language, fact key, size, x-height
and face), so that judging and label law can measure the drawing itself.

y grows downwards; (0, 0) is the top left corner of the trim box.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from generation.drawing.path import Path

SCENE_VERSION = 1


@dataclass(frozen=True, slots=True)
class Ink:
    """One ink. ``cmyk`` is its recipe (a spot's alternate) in whole percent.

    ``oklch`` is what the eye should see: lightness in 1/1000, chroma in 1/1000,
    hue in 1/10 degree. ``kind`` is ``"process"`` or ``"spot"``. ``plate`` names the
    plate that tints of one spot share (a process ink leaves it empty).
    """

    name: str
    kind: str
    cmyk: tuple[int, int, int, int]
    oklch: tuple[int, int, int]
    plate: str = ""


@dataclass(frozen=True, slots=True)
class TextMeaning:
    """What an outlined run of text says and how large it is drawn."""

    string: str
    language: str
    size_um: int
    x_height_um: int
    cap_height_um: int
    face: str
    fact: str = ""
    slot: str = ""


@dataclass(frozen=True, slots=True)
class Meaning:
    """Why a node is there. ``step`` is an ISO 19593-1 processing step or empty.

    Roles: ground, field, frame, hero, support, accent, detail, ornament, text,
    seal, photo, code, dieline, crease, bleed. ``part`` groups what belongs
    together (``"motif:0"``, ``"text:name"``, ``"frame"``): collisions are judged
    between parts, never within one.
    """

    role: str
    layer: str = "art"
    panel: str = "front"
    part: str = ""
    overprint: bool = False
    step: str = ""
    text: TextMeaning | None = None


@dataclass(frozen=True, slots=True)
class Stroke:
    """An outline of ``width_um``; cap is butt or round, join is miter or round."""

    ink: str
    width_um: int
    cap: str = "butt"
    join: str = "miter"
    dash_um: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Gradient:
    """Axial or radial. ``stops``: (offset in 1/1000, ink name, tint in 1/1000)."""

    kind: str
    from_um: tuple[int, int]
    to_um: tuple[int, int]
    stops: tuple[tuple[int, str, int], ...]
    radius_um: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class PathNode:
    """A filled (ink name or Gradient) and/or stroked path; non-zero fill rule."""

    path: Path
    meaning: Meaning
    fill: str | Gradient | None = None
    stroke: Stroke | None = None


@dataclass(frozen=True, slots=True)
class ImageNode:
    """A raster, placed by ``matrix`` (unit square, y down, to micrometres)."""

    sha256: str
    width_px: int
    height_px: int
    colour_space: str
    data: bytes
    matrix: tuple[int, int, int, int, int, int]
    meaning: Meaning


@dataclass(frozen=True, slots=True)
class GroupNode:
    """Children drawn in order; ``clip`` cuts them all. ``name`` names the layer."""

    children: tuple[Node, ...]
    meaning: Meaning
    name: str = ""
    clip: Path | None = None


Node = PathNode | ImageNode | GroupNode


@dataclass(frozen=True, slots=True)
class Scene:
    """``width_um`` x ``height_um`` is the trim size; ``bleed_um`` lies outside it.

    ``ground`` names the ink of the background, or is empty where the substrate
    shows (a mark). ``safe_um`` is the margin that nothing critical may enter.
    """

    width_um: int
    height_um: int
    inks: tuple[Ink, ...]
    nodes: tuple[Node, ...]
    bleed_um: int = 0
    safe_um: int = 0
    substrate: str = "white"
    title: str = ""
    language: str = ""
    scene_version: int = SCENE_VERSION
    _index: dict[str, Ink] = field(default_factory=dict, init=False, repr=False, compare=False, hash=False)

    def __post_init__(self) -> None:
        self._index.update({ink.name: ink for ink in self.inks})

    def ink(self, name: str) -> Ink:
        """KeyError names the ink that is missing."""
        return self._index[name]

    def walk(self) -> Iterator[PathNode | ImageNode]:
        """Every leaf in drawing order (clips not applied)."""
        stack: list[Node] = list(reversed(self.nodes))
        while stack:
            node = stack.pop()
            if isinstance(node, GroupNode):
                stack.extend(reversed(node.children))
            else:
                yield node

    def to_bytes(self) -> bytes:
        """Canonical JSON: sorted keys, no spaces, UTF-8."""
        return json.dumps(
            scene_to_json(self), sort_keys=True, separators=(",", ":"), ensure_ascii=False
        ).encode()

    def sha256(self) -> str:
        return hashlib.sha256(self.to_bytes()).hexdigest()


def _meaning_to_json(m: Meaning) -> dict[str, Any]:
    out: dict[str, Any] = {"role": m.role, "layer": m.layer, "panel": m.panel}
    if m.part:
        out["part"] = m.part
    if m.overprint:
        out["overprint"] = True
    if m.step:
        out["step"] = m.step
    if m.text:
        t = m.text
        out["text"] = {
            "string": t.string,
            "language": t.language,
            "size_um": t.size_um,
            "x_height_um": t.x_height_um,
            "cap_height_um": t.cap_height_um,
            "face": t.face,
            "fact": t.fact,
            "slot": t.slot,
        }
    return out


def _path_to_json(p: Path) -> str:
    return "".join(s[0] + " ".join(str(int(v)) for v in s[1:]) for s in p.segments)


def _node_to_json(n: Node) -> dict[str, Any]:
    if isinstance(n, PathNode):
        out: dict[str, Any] = {
            "kind": "path",
            "d": _path_to_json(n.path),
            "meaning": _meaning_to_json(n.meaning),
        }
        if isinstance(n.fill, Gradient):
            g = n.fill
            out["fill"] = {
                "gradient": g.kind,
                "from": list(g.from_um),
                "to": list(g.to_um),
                "radius": list(g.radius_um),
                "stops": [list(s) for s in g.stops],
            }
        elif n.fill is not None:
            out["fill"] = n.fill
        if n.stroke:
            s = n.stroke
            out["stroke"] = [s.ink, s.width_um, s.cap, s.join, list(s.dash_um)]
        return out
    if isinstance(n, ImageNode):
        return {
            "kind": "image",
            "sha256": n.sha256,
            "size": [n.width_px, n.height_px],
            "colour_space": n.colour_space,
            "data": n.data.hex(),
            "matrix": list(n.matrix),
            "meaning": _meaning_to_json(n.meaning),
        }
    out = {
        "kind": "group",
        "name": n.name,
        "meaning": _meaning_to_json(n.meaning),
        "children": [_node_to_json(c) for c in n.children],
    }
    if n.clip is not None:
        out["clip"] = _path_to_json(n.clip)
    return out


def scene_to_json(scene: Scene) -> dict[str, Any]:
    """The scene as plain JSON values."""
    return {
        "scene_version": scene.scene_version,
        "width_um": scene.width_um,
        "height_um": scene.height_um,
        "bleed_um": scene.bleed_um,
        "safe_um": scene.safe_um,
        "substrate": scene.substrate,
        "title": scene.title,
        "language": scene.language,
        "inks": [[i.name, i.kind, list(i.cmyk), list(i.oklch), i.plate] for i in scene.inks],
        "nodes": [_node_to_json(n) for n in scene.nodes],
    }
