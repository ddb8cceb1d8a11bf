"""PNG in sRGB for screens and merchandise, with a transparent ground on request."""

from __future__ import annotations

from dataclasses import dataclass

from generation.drawing.artwork import Artwork
from plugins import options
from plugins.contract import ExportError
from plugins.pixels import flatten, png, render
from plugins.vector import write_svg

LARGEST_PIXELS = 64_000_000


@dataclass(frozen=True)
class PngOptions(options.Options):
    width_px: int = options.whole(1600, 16, 8192, "Width", unit="px")
    transparent: bool = options.flag(False, "Transparent ground")


class Png:
    name = "png"
    title = "PNG picture"
    extension = "png"
    media_type = "image/png"
    api = 1
    items = ("*",)
    Options = PngOptions

    def export(self, artwork: Artwork, item: str, options: PngOptions) -> bytes:
        scene = artwork.scene(item)
        width = options.width_px
        height = max(1, round(width * scene.height_um / scene.width_um))
        if width * height > LARGEST_PIXELS:
            raise ExportError("too_large", f"{width} x {height} px is too large; ask for a smaller width.")
        clear = options.transparent
        svg = write_svg(scene, ground=not clear, substrate=not clear, size_px=(width, height))
        pixels = render(svg)
        return png(pixels if clear else flatten(pixels), round(width * 1_000_000 / scene.width_um))
