"""Small pictures of what can be drawn: a species in a form and a style, the same for everybody."""

from __future__ import annotations

import io
from functools import lru_cache

from generation.drawing.path import Box
from generation.language import fields as f
from generation.motifs import registry
from webapp.studio.previews import MAX_BYTES, Preview

SIDE_PX = 208
_PAPER = "#fffaf0"
_ROOM = 0.84
"""How much of the picture's side the drawing takes."""
_QUALITIES = (82, 68, 50, 30)

COLOUR, INK = "colour", "ink"
LOOKS = (COLOUR, INK)
"""In colours, or in the one ink of a stamp or a bag."""


def known(species: str, form: str, style: str, look: str) -> bool:
    return (
        species in registry.species()
        and form in registry.forms_of(species)
        and style in f.STYLES
        and look in LOOKS
    )


@lru_cache(maxsize=1024)
def drawing(species: str, form: str, style: str, look: str) -> Preview:
    """At most 15 KB. KeyError: no such species; see ``known``."""
    return _rastered(_svg(species, form, style, look))


def _rastered(svg: str) -> Preview:
    import pyvips
    from PIL import Image

    drawn = pyvips.Image.svgload_buffer(svg.encode())
    flat = drawn.flatten(background=[255, 255, 255])
    image = Image.frombytes("RGB", (flat.width, flat.height), flat.write_to_memory())
    for quality in _QUALITIES:
        out = io.BytesIO()
        image.save(out, "WEBP", quality=quality, method=4)
        if out.tell() <= MAX_BYTES:
            break
    return Preview("image/webp", image.width, image.height, out.getvalue())


@lru_cache(maxsize=1)
def no_room() -> Preview:
    """What stands where a design can't be drawn: an empty frame, struck through."""
    side, low, high = SIDE_PX, SIDE_PX * 0.2, SIDE_PX * 0.8
    return _rastered(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{side}" height="{side}">'
        f'<rect width="{side}" height="{side}" fill="#f3ecdd"/>'
        f'<path d="M{low} {low}H{high}V{high}H{low}ZM{low} {high}L{high} {low}" fill="none"'
        ' stroke="#b3a68c" stroke-width="3" stroke-dasharray="9 7"/></svg>'
    )


def _svg(species: str, form: str, style: str, look: str) -> str:
    from generation.motifs.preview import colour, figure_of
    from generation.motifs.styles import render

    figure = figure_of(species, form, None)
    shapes = render(figure, style, look == INK, False)
    box = _around([s.path.bounds() for s in shapes])
    k = SIDE_PX * _ROOM / max(box.width, box.height)
    x, y = box.centre
    paths = "".join(
        f'<path d="{s.path.to_svg(digits=1)}" fill="{colour(figure, s.tone, s.level)}"/>' for s in shapes
    )
    half = SIDE_PX / 2
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{SIDE_PX}" height="{SIDE_PX}">'
        f'<rect width="{SIDE_PX}" height="{SIDE_PX}" fill="{_PAPER}"/>'
        f'<g transform="translate({half} {half}) scale({k:.5f})'
        f' translate({-x:.1f} {-y:.1f})">{paths}</g></svg>'
    )


def _around(boxes: list[Box]) -> Box:
    box = boxes[0]
    for other in boxes[1:]:
        box = box.union(other)
    return box
