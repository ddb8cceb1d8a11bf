"""The child process that opens a stranger's photo. Run as a script; imports nothing of Sheaf's.

Reads the file from standard input. Writes one line of JSON, then the rebuilt JPEG: turned
upright, converted to sRGB, made anew from its pixels, so that no EXIF, GPS, XMP, thumbnail or
profile of the original is left. On refusal the JSON says {"error": code, ...} and nothing follows.
"""

from __future__ import annotations

import io
import json
import resource
import sys
import warnings
from typing import Any


class Refused(Exception):
    def __init__(self, code: str, **params: Any) -> None:
        super().__init__(code)
        self.answer = {"error": code, **params}


def _limit(memory_bytes: int, cpu_seconds: int) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
    resource.setrlimit(resource.RLIMIT_CPU, (cpu_seconds, cpu_seconds))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))


def _palette(image: Any, colours: int) -> list[str]:
    """The colours that cover most of the picture, most common first, as #rrggbb."""
    from PIL import Image

    small = image.resize((96, 96), Image.Resampling.BOX).quantize(12, Image.Quantize.MEDIANCUT)
    flat = small.getpalette() or []
    counted = sorted(small.getcolors() or [], reverse=True)
    out: list[str] = []
    seen: list[tuple[int, int, int]] = []
    for _, index in counted:
        r, g, b = (int(v) for v in flat[3 * index : 3 * index + 3])
        if all(abs(r - x) + abs(g - y) + abs(b - z) > 48 for x, y, z in seen):
            seen.append((r, g, b))
            out.append(f"#{r:02x}{g:02x}{b:02x}")
    return out[:colours]


def _to_srgb(image: Any) -> Any:
    from PIL import Image, ImageCms

    profile = image.info.get("icc_profile")
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        image = image.convert("RGBA")
        white = Image.new("RGBA", image.size, "white")
        image = Image.alpha_composite(white, image).convert("RGB")
    if profile and image.mode in ("RGB", "CMYK", "L"):
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            made = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
            image = made if made is not None else image
        except (ImageCms.PyCMSError, OSError, ValueError):
            pass  # a broken profile: the numbers are taken as sRGB, as browsers do
    return image.convert("RGB")


def _rebuild(data: bytes, max_pixels: int, formats: tuple[str, ...], side_px: int) -> Any:
    from PIL import Image, ImageOps, UnidentifiedImageError

    warnings.simplefilter("error", Image.DecompressionBombWarning)
    Image.MAX_IMAGE_PIXELS = max_pixels
    try:
        image = Image.open(io.BytesIO(data), formats=formats)
        if image.width * image.height > max_pixels:
            raise Refused("too_many_pixels", width=image.width, height=image.height)
        image.draft("RGB", (2 * side_px, 2 * side_px))
        image.load()
    except (Image.DecompressionBombWarning, Image.DecompressionBombError):
        raise Refused("too_many_pixels") from None
    except UnidentifiedImageError:
        raise Refused("not_a_photo") from None
    image = _to_srgb(ImageOps.exif_transpose(image) or image)
    image.thumbnail((side_px, side_px), Image.Resampling.LANCZOS)
    return Image.frombytes("RGB", image.size, image.tobytes())


def main(
    memory_bytes: int, cpu_seconds: int, max_pixels: int, side_px: int, colours: int, formats: str
) -> int:
    try:
        # Loaded before the limits: a library is not the stranger's memory.
        from PIL import Image, ImageCms, ImageOps  # noqa: F401

        _limit(memory_bytes, cpu_seconds)
        image = _rebuild(sys.stdin.buffer.read(), max_pixels, tuple(formats.split(",")), side_px)
        out = io.BytesIO()
        image.save(out, "JPEG", quality=85, optimize=False)
        head: dict[str, Any] = {
            "width": image.width,
            "height": image.height,
            "palette": _palette(image, colours),
        }
        body = out.getvalue()
    except Refused as refused:
        head, body = refused.answer, b""
    except MemoryError:
        head, body = {"error": "too_many_pixels"}, b""
    except Exception:
        head, body = {"error": "broken"}, b""
    sys.stdout.buffer.write(json.dumps(head).encode() + b"\n" + body)
    return 0


if __name__ == "__main__":
    numbers = [int(a) for a in sys.argv[1:6]]
    sys.exit(main(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], sys.argv[6]))
