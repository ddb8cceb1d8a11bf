"""A scene as a small picture for a phone: WebP, at most 15 KB."""

from __future__ import annotations

import io
from dataclasses import dataclass

from generation.drawing.scene import Scene

MAX_BYTES = 15 * 1024
LONG_SIDE_PX = 480
_QUALITIES = (84, 72, 58, 44)


@dataclass(frozen=True)
class Preview:
    """``data`` in ``media_type``; the size in CSS pixels is half of ``width_px``."""

    media_type: str
    width_px: int
    height_px: int
    data: bytes


def preview(scene: Scene, long_side_px: int = LONG_SIDE_PX, max_bytes: int = MAX_BYTES) -> Preview:
    """The scene on its substrate. Smaller pictures are tried until one has at most ``max_bytes``."""
    import pyvips
    from PIL import Image

    from plugins.vector import write_svg

    side = long_side_px
    while True:
        scale = side / max(scene.width_um, scene.height_um)
        size = (max(1, round(scene.width_um * scale)), max(1, round(scene.height_um * scale)))
        svg = write_svg(scene, substrate=True, size_px=size)
        drawn = pyvips.Image.svgload_buffer(svg.encode())
        flat = drawn.flatten(background=[255, 255, 255])
        image = Image.frombytes("RGB", (flat.width, flat.height), flat.write_to_memory())
        for quality in _QUALITIES:
            out = io.BytesIO()
            image.save(out, "WEBP", quality=quality, method=4)
            if out.tell() <= max_bytes:
                return Preview("image/webp", image.width, image.height, out.getvalue())
        side = side * 3 // 4
