"""A stranger's photo: rebuilt from its pixels, or refused with a reason."""

from __future__ import annotations

import io
import struct
import zlib

import pytest
from PIL import Image

from generation.brief import BriefError
from webapp.studio.photos import intake, limits


def jpeg(size: tuple[int, int] = (120, 80), colour: str = "#c03020", **options: object) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, "JPEG", **options)
    return out.getvalue()


def png_that_claims(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b"")


def refused(data: bytes) -> str:
    with pytest.raises(BriefError) as error:
        intake.take(data)
    assert error.value.field == "photo"
    return error.value.code


def test_no_metadata_is_left() -> None:
    exif = Image.Exif()
    exif[0x010F] = "SecretCameraMaker"
    exif.get_ifd(0x8825)[2] = (46.0, 30.0, 12.5)
    exif.get_ifd(0x8825)[1] = "N"
    data = jpeg(exif=exif.tobytes(), comment=b"SecretComment", xmp=b"<x>SecretXmp</x>")
    assert b"Secret" in data
    photo = intake.take(data)
    again = Image.open(io.BytesIO(photo.jpeg))
    assert not again.getexif()
    assert b"Secret" not in photo.jpeg
    assert b"Exif" not in photo.jpeg
    assert set(again.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


def test_a_photo_stands_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    photo = intake.take(jpeg((120, 80), exif=exif.tobytes()))
    assert (photo.width_px, photo.height_px) == (80, 120)


def test_large_photos_are_made_small() -> None:
    photo = intake.take(jpeg((4000, 3000)))
    assert (photo.width_px, photo.height_px) == (1600, 1200)


def test_the_palette_is_the_photos() -> None:
    image = Image.new("RGB", (100, 100), "#2a6b2e")
    image.paste("#f2c531", (0, 0, 100, 30))
    out = io.BytesIO()
    image.save(out, "PNG")
    palette = intake.take(out.getvalue()).palette
    assert palette[0] == "#2a6b2e"
    assert palette[1] == "#f2c531"
    assert len(palette) <= limits.PALETTE_COLOURS


@pytest.mark.parametrize("mode", ["RGBA", "P", "LA", "L", "CMYK", "1"])
def test_every_mode_becomes_rgb(mode: str) -> None:
    out = io.BytesIO()
    Image.new("RGB", (20, 20), "#123456").convert(mode).save(out, "JPEG" if mode == "CMYK" else "PNG")
    assert Image.open(io.BytesIO(intake.take(out.getvalue()).jpeg)).mode == "RGB"


def test_what_is_no_photo_is_refused() -> None:
    assert refused(b"") == "empty"
    assert refused(b"hello, this is a letter") == "not_a_photo"
    assert refused(b"<svg xmlns='http://www.w3.org/2000/svg'/>") == "not_a_photo"
    assert refused(b"%!PS-Adobe-3.0 EPSF-3.0\n") == "not_a_photo"


def test_formats_beside_the_three_are_refused() -> None:
    for name in ("GIF", "TIFF", "BMP", "ICO"):
        out = io.BytesIO()
        Image.new("RGB", (20, 20)).save(out, name)
        assert refused(out.getvalue()) == "not_a_photo"


def test_a_hundred_megabytes_are_refused_unread() -> None:
    assert refused(b"\xff\xd8\xff" + bytes(limits.MAX_BYTES)) == "too_large"


def test_forty_thousand_by_forty_thousand_is_refused_by_its_header() -> None:
    assert refused(png_that_claims(40_000, 40_000)) == "too_many_pixels"
    assert refused(png_that_claims(6_400, 6_400)) == "too_many_pixels"


def test_a_broken_photo_is_refused() -> None:
    whole = jpeg((800, 600))
    assert refused(whole[: len(whole) // 2]) == "broken"
    assert refused(png_that_claims(2000, 2000)) == "broken"
