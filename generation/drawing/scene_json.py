"""Reading a Scene back from its JSON (a frozen scene, or an Artwork in a child process)."""

from __future__ import annotations

import json
import re
from typing import Any

from generation.drawing.path import Path, Segment
from generation.drawing.scene import (
    SCENE_VERSION,
    Gradient,
    GroupNode,
    ImageNode,
    Ink,
    Meaning,
    Node,
    PathNode,
    Scene,
    Stroke,
    TextMeaning,
)

_COMMAND = re.compile(r"([MLCZ])([-0-9 ]*)")


def parse_path(d: str) -> Path:
    """The path of a scene's ``d`` (integers, absolute commands M L C Z)."""
    out: list[Segment] = []
    for command, numbers in _COMMAND.findall(d):
        out.append((command, *(int(v) for v in numbers.split())))
    return Path(tuple(out))


def _meaning(raw: dict[str, Any]) -> Meaning:
    text = raw.get("text")
    return Meaning(
        role=raw["role"],
        layer=raw["layer"],
        panel=raw["panel"],
        part=raw.get("part", ""),
        overprint=raw.get("overprint", False),
        step=raw.get("step", ""),
        text=TextMeaning(**text) if text else None,
    )


def _node(raw: dict[str, Any]) -> Node:
    meaning = _meaning(raw["meaning"])
    if raw["kind"] == "group":
        return GroupNode(
            children=tuple(_node(c) for c in raw["children"]),
            meaning=meaning,
            name=raw["name"],
            clip=parse_path(raw["clip"]) if "clip" in raw else None,
        )
    if raw["kind"] == "image":
        return ImageNode(
            sha256=raw["sha256"],
            width_px=raw["size"][0],
            height_px=raw["size"][1],
            colour_space=raw["colour_space"],
            data=bytes.fromhex(raw["data"]),
            matrix=tuple(raw["matrix"]),
            meaning=meaning,
        )
    fill = raw.get("fill")
    if isinstance(fill, dict):
        fill = Gradient(
            kind=fill["gradient"],
            from_um=tuple(fill["from"]),
            to_um=tuple(fill["to"]),
            stops=tuple(tuple(s) for s in fill["stops"]),
            radius_um=tuple(fill["radius"]),
        )
    stroke = None
    if "stroke" in raw:
        ink, width, cap, join, dash = raw["stroke"]
        stroke = Stroke(ink, width, cap, join, tuple(dash))
    return PathNode(parse_path(raw["d"]), meaning, fill, stroke)


def scene_from_json(raw: dict[str, Any]) -> Scene:
    """ValueError where the scene was written by a newer version."""
    if raw["scene_version"] > SCENE_VERSION:
        raise ValueError(
            f"this scene has version {raw['scene_version']}, newer than {SCENE_VERSION}: update Sheaf"
        )
    return Scene(
        width_um=raw["width_um"],
        height_um=raw["height_um"],
        inks=tuple(Ink(n, k, tuple(c), tuple(o), p) for n, k, c, o, p in raw["inks"]),
        nodes=tuple(_node(n) for n in raw["nodes"]),
        bleed_um=raw["bleed_um"],
        safe_um=raw["safe_um"],
        substrate=raw["substrate"],
        title=raw["title"],
        language=raw["language"],
    )


def scene_from_bytes(data: bytes) -> Scene:
    return scene_from_json(json.loads(data))
