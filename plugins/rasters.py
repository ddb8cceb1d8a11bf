"""Reading the rasters of a scene: raw interleaved samples, or an image file, to plain samples."""

from __future__ import annotations

import io
from dataclasses import dataclass

from PIL import Image

from generation.drawing.cmyk import srgb_image_to_cmyk
from generation.drawing.scene import ImageNode
from plugins.contract import ExportError

_CHANNELS = {"gray": 1, "grey": 1, "devicegray": 1, "srgb": 3, "rgb": 3, "srgba": 4, "rgba": 4}
_CHANNELS |= {"cmyk": 4, "devicecmyk": 4}
_MODES = {"gray": "L", "grey": "L", "devicegray": "L", "srgb": "RGB", "rgb": "RGB"}
_MODES |= {"srgba": "RGBA", "rgba": "RGBA", "cmyk": "CMYK", "devicecmyk": "CMYK"}


@dataclass(frozen=True, slots=True)
class Samples:
    """8-bit samples, interleaved, top row first. ``space``: ``DeviceGray`` (255 = paper) or
    ``DeviceCMYK`` (0 = no ink). ``alpha``: one byte a pixel, or None where all is opaque."""

    width_px: int
    height_px: int
    space: str
    data: bytes
    alpha: bytes | None


def open_image(node: ImageNode) -> Image.Image:
    """The raster as a Pillow image. ExportError where data and size do not agree."""
    space = node.colour_space.lower()
    size = (node.width_px, node.height_px)
    if space in _CHANNELS and len(node.data) == size[0] * size[1] * _CHANNELS[space]:
        return Image.frombytes(_MODES[space], size, node.data)
    try:
        image = Image.open(io.BytesIO(node.data))
        image.load()
    except OSError as error:
        raise ExportError("bad_image", f"a picture in this design can't be read ({error}).") from None
    if image.size != size:
        raise ExportError("bad_image", f"a picture says {size} pixels and has {image.size}.")
    return image


def to_press(node: ImageNode) -> Samples:
    """Samples a press understands; sRGB goes through the output profile."""
    image = open_image(node)
    w, h = image.size
    if image.mode in ("L", "1", "I;16"):
        return Samples(w, h, "DeviceGray", image.convert("L").tobytes(), None)
    if image.mode == "CMYK":
        return Samples(w, h, "DeviceCMYK", image.tobytes(), None)
    alpha = None
    if "A" in image.getbands() or "transparency" in image.info:
        image = image.convert("RGBA")
        alpha = image.getchannel("A").tobytes()
        if alpha.count(255) == len(alpha):
            alpha = None
    return Samples(w, h, "DeviceCMYK", srgb_image_to_cmyk(w, h, image.convert("RGB").tobytes()), alpha)


def to_png(node: ImageNode) -> bytes:
    """The raster as a PNG in sRGB."""
    image = open_image(node)
    if image.mode not in ("L", "RGB", "RGBA"):
        image = image.convert("RGB")
    out = io.BytesIO()
    image.save(out, "PNG", compress_level=6)
    return out.getvalue()
