"""A square picture to send in a chat or post: the mark above the label, on a quiet ground."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from generation.drawing.artwork import Artwork
from generation.drawing.cmyk import oklch_to_hex
from generation.drawing.path import Box
from generation.drawing.scene import Scene
from plugins import options
from plugins.choosing import extended_ground, ink_box
from plugins.contract import ExportError
from plugins.pixels import flatten, jpeg, render
from plugins.plates import used_inks
from plugins.vector import NAMESPACES, inset, screen_colour

SIDE_PX = 1080
LARGEST_BYTES = 200_000
_MARGIN = 72
_GAP = 56
_QUALITIES = (40, 95)

Place = tuple[float, float, float, float]


@dataclass(frozen=True)
class ShareOptions(options.Options):
    """There is nothing to choose."""


def ground_colour(mark: Scene | None, label: Scene | None) -> str:
    """``#rrggbb``: the mark's own ground, which it was drawn for; else cream for a warm design
    and a breath of its own hue for a cool one, on which any mark reads."""
    if mark is not None:
        ground = extended_ground(mark, 0)
        if ground is not None and isinstance(ground.fill, str):
            return screen_colour(mark.ink(ground.fill))
    inks = [ink for scene in (mark, label) if scene is not None for ink in used_inks(scene)]
    if not inks:
        return "#ffffff"
    strongest = max(inks, key=lambda i: i.oklch[1])
    hue = strongest.oklch[2]
    if strongest.oklch[1] < 20:
        return oklch_to_hex((950, 4, hue))
    return oklch_to_hex((955, 16, 850 if hue < 1300 or hue > 3300 else hue))


def _within(size: tuple[float, float], width: float, height: float) -> tuple[float, float]:
    scale = min(width / size[0], height / size[1])
    return size[0] * scale, size[1] * scale


def _label(scene: Scene, place: Place) -> str:
    left, top, width, height = place
    shadow = (
        f'<rect x="{left:.2f}" y="{top + 10:.2f}" width="{width:.2f}" height="{height:.2f}" '
        'fill="#1d1712" fill-opacity="0.28" filter="url(#soft)"/>'
    )
    return shadow + inset(scene, "label-", place, substrate=True)


def _alone(size: tuple[float, float], room: float) -> Place:
    w, h = _within(size, room, room)
    return ((SIDE_PX - w) / 2, (SIDE_PX - h) / 2, w, h)


def arranged(mark: tuple[float, float], label: tuple[float, float]) -> tuple[Place, Place]:
    """Where a mark and a label of these sizes lie: the mark above or to the left, whichever
    shows both larger (the label counting somewhat more)."""
    room = SIDE_PX - 2 * _MARGIN
    found: list[tuple[float, tuple[Place, Place]]] = []
    for percent in range(45, 80, 3):
        for beside in (False, True):
            long = (room - _GAP) * percent / 100
            rest = room - _GAP - long
            label_w, label_h = _within(label, long if beside else room, room if beside else long)
            mark_w, mark_h = _within(mark, rest if beside else room * 0.7, room * 0.6 if beside else rest)
            across = mark_w + _GAP + label_w if beside else max(mark_w, label_w)
            down = max(mark_h, label_h) if beside else mark_h + _GAP + label_h
            left, top = (SIDE_PX - across) / 2, (SIDE_PX - down) / 2
            if beside:
                mark_at = (left, (SIDE_PX - mark_h) / 2)
                label_at = (left + mark_w + _GAP, top)
            else:
                mark_at = ((SIDE_PX - mark_w) / 2, top)
                label_at = ((SIDE_PX - label_w) / 2, top + mark_h + _GAP)
            worth = mark_w * mark_h * (label_w * label_h) ** 1.3
            found.append((worth, ((*mark_at, mark_w, mark_h), (*label_at, label_w, label_h))))
    return max(found, key=lambda f: f[0])[1]


def share_svg(mark: Scene | None, label: Scene | None, ground: str) -> str:
    """The picture as SVG of 1080 x 1080; one of the two may be missing."""
    room = SIDE_PX - 2 * _MARGIN
    parts: list[str] = []
    box = ink_box(mark) if mark is not None else Box(0, 0, 1, 1)
    label_size = (label.width_um, label.height_um) if label is not None else (1, 1)
    mark_at, label_at = arranged((box.width, box.height), label_size)
    if mark is not None:
        place = mark_at if label is not None else _alone((box.width, box.height), room * 0.75)
        parts.append(inset(mark, "mark-", place, crop=box))
    if label is not None:
        parts.append(_label(label, label_at if mark is not None else _alone(label_size, room)))
    blur = '<feGaussianBlur stdDeviation="16"/>'
    soft = f'<filter id="soft" x="-20%" y="-20%" width="140%" height="140%">{blur}</filter>'
    side = f'width="{SIDE_PX}" height="{SIDE_PX}"'
    return (
        f'<svg {NAMESPACES} {side} viewBox="0 0 {SIDE_PX} {SIDE_PX}">'
        f'<defs>{soft}</defs><rect {side} fill="{ground}"/>{"".join(parts)}</svg>'
    )


def largest_jpeg(pixels: NDArray[np.uint8], limit: int = LARGEST_BYTES) -> bytes:
    """The best quality (40 to 95, by halving) whose file holds at most ``limit`` bytes.

    ExportError where even the lowest does not.
    """

    def encode(quality: int) -> bytes:
        return jpeg(pixels, quality)

    low, high = _QUALITIES
    best = encode(high)
    if len(best) <= limit:
        return best
    best = encode(low)
    if len(best) > limit:
        raise ExportError("too_detailed", f"this picture is over {limit // 1000} kB; share the PNG.")
    while high - low > 1:
        middle = (low + high) // 2
        tried = encode(middle)
        if len(tried) <= limit:
            low, best = middle, tried
        else:
            high = middle
    return best


class Share:
    name = "share"
    title = "Picture to share"
    extension = "jpg"
    media_type = "image/jpeg"
    api = 1
    items = ("*",)
    Options = ShareOptions

    def export(self, artwork: Artwork, item: str, options: ShareOptions) -> bytes:
        scene = artwork.scene(item)
        is_mark = item == "logo" or item.startswith("logo-")
        mark = scene if is_mark else artwork.scenes.get("logo")
        label = artwork.scenes.get("label") if is_mark else scene
        pixels = flatten(render(share_svg(mark, label, ground_colour(mark, label))))
        return largest_jpeg(pixels)
