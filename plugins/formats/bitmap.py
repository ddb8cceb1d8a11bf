"""One-bit TIFF, black on white, for stamp makers, engravers and one-ink presses."""

from __future__ import annotations

import io
from dataclasses import dataclass

import numpy as np
from PIL import Image

from generation.drawing.artwork import Artwork
from plugins import options
from plugins.choosing import printed
from plugins.contract import ExportError
from plugins.pixels import flatten, render
from plugins.vector import black_colour, screen_colour, write_svg

LARGEST_PIXELS = 120_000_000
_LUMA = np.array([2126, 7152, 722], dtype=np.uint32)


@dataclass(frozen=True)
class BitmapOptions(options.Options):
    dpi: int = options.whole(600, 150, 2400, "Resolution", unit="dpi")
    mirror: bool = options.flag(False, "Mirrored", help="As it lies on the rubber or the plate.")
    invert: bool = options.flag(False, "Inverted", help="Black and white change places.")
    compression: str = options.choice("group4", {"group4": "CCITT Group 4", "tiff_lzw": "LZW"}, "Compression")


class Bitmap:
    """The item's one-ink scene, where there is one: all its ink is black. A design of several
    inks without one is cut at half luminance, as a copier would."""

    name = "bitmap"
    title = "Bitmap, 1 bit"
    extension = "tif"
    media_type = "image/tiff"
    api = 1
    items = ("*",)
    Options = BitmapOptions

    def export(self, artwork: Artwork, item: str, options: BitmapOptions) -> bytes:
        one_ink = artwork.one_ink(item)
        scene = printed(one_ink or artwork.scene(item))
        width, height = (max(1, round(v * options.dpi / 25_400)) for v in (scene.width_um, scene.height_um))
        if width * height > LARGEST_PIXELS:
            raise ExportError("too_large", f"{width} x {height} px is too large; ask for fewer dpi.")
        colour = black_colour if one_ink else screen_colour
        pixels = flatten(render(write_svg(scene, size_px=(width, height), colour=colour)))
        white = pixels.astype(np.uint32) @ _LUMA >= 5000 * 255
        if options.mirror:
            white = white[:, ::-1]
        if options.invert:
            white = ~white
        out = io.BytesIO()
        grey = Image.fromarray(np.where(white, 255, 0).astype(np.uint8))
        image = grey.convert("1", dither=Image.Dither.NONE)
        image.save(out, "TIFF", compression=options.compression, dpi=(options.dpi, options.dpi))
        return out.getvalue()
