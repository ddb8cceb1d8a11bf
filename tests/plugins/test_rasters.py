from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PIL import Image

from generation.drawing.artwork import Artwork
from generation.drawing.cmyk import oklch_to_srgb
from generation.drawing.path import Box
from generation.drawing.scene import GroupNode, ImageNode, Meaning, PathNode, Scene, Stroke
from plugins.choosing import ink_box
from plugins.contract import ExportError
from plugins.formats.bitmap import Bitmap
from plugins.formats.png import Png
from plugins.formats.share import LARGEST_BYTES, Share, arranged, ground_colour, largest_jpeg
from plugins.rasters import to_press
from plugins.testing import FormatContract, rectangle
from plugins.vector import screen_colour


class TestPng(FormatContract):
    format = Png()
    starts_with = b"\x89PNG"


class TestBitmap(FormatContract):
    format = Bitmap()
    item = "stamp"
    starts_with = b"II*\0"


class TestShare(FormatContract):
    format = Share()
    item = "logo"
    starts_with = b"\xff\xd8\xff"


def _open(fmt: Any, artwork: Artwork, item: str, **options: Any) -> Image.Image:
    image = Image.open(io.BytesIO(fmt.export(artwork, item, fmt.Options(**options))))
    image.load()
    return image


def test_png_has_its_width_its_colour_space_and_its_size(artwork: Artwork) -> None:
    image = _open(Png(), artwork, "label", width_px=1000)
    assert image.size == (1000, 700) and image.mode == "RGB"
    assert image.info["srgb"] == 0
    assert image.info["dpi"][0] == pytest.approx(254, abs=0.1)
    ground = oklch_to_srgb(artwork.scenes["label"].ink("ground").oklch)
    assert image.getpixel((10, 10)) == ground


def test_png_without_its_ground_is_transparent(artwork: Artwork) -> None:
    image = _open(Png(), artwork, "label", width_px=400, transparent=True)
    assert image.mode == "RGBA"
    assert image.getpixel((2, 2))[3] == 0
    assert image.getpixel((128, 160))[3] == 255


def test_png_refuses_what_no_machine_holds(artwork: Artwork) -> None:
    long = Artwork({"logo": Scene(1000, 90_000, (), ())}, "t", artwork.provenance)
    with pytest.raises(ExportError, match="smaller width"):
        Png().export(long, "logo", Png.Options(width_px=8192))


def test_bitmap_is_one_bit_at_its_resolution(artwork: Artwork) -> None:
    image = _open(Bitmap(), artwork, "stamp")
    assert image.mode == "1" and image.size == (945, 1181)
    assert image.info["dpi"] == (600, 600) and image.info["compression"] == "group4"
    assert image.tag_v2[262] in (0, 1)
    black = 1 - np.asarray(image).mean()
    assert 0.2 < black < 0.5
    assert not image.getpixel((472, 500)) and image.getpixel((4, 4))


def test_bitmap_uses_the_one_ink_scene(artwork: Artwork) -> None:
    of_logo, of_one_ink = (np.asarray(_open(Bitmap(), artwork, i)) for i in ("logo", "logo-one-ink"))
    assert np.array_equal(of_logo, of_one_ink)


def test_mirror_and_invert(artwork: Artwork) -> None:
    plain = np.asarray(_open(Bitmap(), artwork, "stamp"))
    assert np.array_equal(np.asarray(_open(Bitmap(), artwork, "stamp", mirror=True)), plain[:, ::-1])
    assert np.array_equal(np.asarray(_open(Bitmap(), artwork, "stamp", invert=True)), ~plain)
    assert not np.array_equal(plain, plain[:, ::-1])


def test_share_keeps_to_200_kb_and_to_the_ground(artwork: Artwork) -> None:
    data = Share().export(artwork, "label", Share.Options())
    image = Image.open(io.BytesIO(data))
    assert len(data) <= LARGEST_BYTES and image.size == (1080, 1080)
    assert min(image.convert("RGB").getpixel((20, 20))) > 225


def test_share_takes_the_marks_own_ground(artwork: Artwork) -> None:
    logo = artwork.scenes["logo"]
    ground = PathNode(rectangle(0, 0, logo.width_um, logo.height_um), Meaning("ground"), "leaf")
    on_leaf = replace(logo, nodes=(ground, *logo.nodes))
    leaf = screen_colour(logo.ink("leaf"))
    assert ground_colour(on_leaf, None) == leaf != ground_colour(logo, None)


def test_the_mark_is_cropped_to_its_ink() -> None:
    path = rectangle(2000, 3000, 20_000, 9000)
    stroked = PathNode(path, Meaning("hero"), None, Stroke("leaf", 1000))
    ground = PathNode(rectangle(0, 0, 40_000, 40_000), Meaning("ground"), "leaf")
    clipped = GroupNode((stroked,), Meaning("hero"), clip=rectangle(0, 0, 10_000, 5000))
    assert ink_box(Scene(40_000, 40_000, (), (ground, stroked))) == Box(1500, 2500, 20_500, 9500)
    assert ink_box(Scene(40_000, 40_000, (), (ground, clipped))) == Box(1500, 2500, 10_000, 5000)
    assert ink_box(Scene(40_000, 40_000, (), (ground,))) == Box(0, 0, 40_000, 40_000)


@pytest.mark.parametrize(("size", "beside"), [((70_000, 100_000), True), ((100_000, 60_000), False)])
def test_mark_and_label_stand_as_both_show_largest(size: tuple[int, int], beside: bool) -> None:
    mark, label = arranged((40_000, 50_000), size)
    assert (mark[0] + mark[2] < label[0]) is beside
    for left, top, width, height in (mark, label):
        assert left >= 71 and top >= 71 and left + width <= 1009 and top + height <= 1009
    apart_x, apart_y = label[0] - mark[0] - mark[2], label[1] - mark[1] - mark[3]
    assert max(apart_x, apart_y) >= 50


def test_quality_falls_until_it_fits() -> None:
    noise = np.random.default_rng(1).integers(0, 255, (400, 400, 3), dtype=np.uint8)
    data = largest_jpeg(noise, 150_000)
    assert 120_000 < len(data) <= 150_000
    with pytest.raises(ExportError, match="PNG"):
        largest_jpeg(noise, 20_000)


def test_samples_for_the_press() -> None:
    def node(space: str, data: bytes, size: tuple[int, int] = (1, 1)) -> ImageNode:
        return ImageNode("x", *size, space, data, (1, 0, 0, 1, 0, 0), Meaning("photo"))

    assert to_press(node("CMYK", bytes([20, 80, 40, 10]))).data == bytes([20, 80, 40, 10])
    assert to_press(node("gray", b"\x80")).space == "DeviceGray"
    white = to_press(node("sRGB", b"\xff\xff\xff"))
    assert white.space == "DeviceCMYK" and max(white.data) <= 2 and white.alpha is None
    clear = to_press(node("sRGBA", bytes([255, 0, 0, 64])))
    assert clear.alpha == b"\x40"
    with pytest.raises(ExportError, match="can't be read"):
        to_press(node("sRGB", b"no picture"))
