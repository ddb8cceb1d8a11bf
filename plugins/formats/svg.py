"""SVG in millimetres with named layers, for Inkscape, Illustrator, cutters and the web."""

from __future__ import annotations

from dataclasses import dataclass

from generation.drawing.artwork import Artwork
from plugins import options
from plugins.vector import write_svg


@dataclass(frozen=True)
class SvgOptions(options.Options):
    bleed: bool = options.flag(False, "With bleed", help="The page grows by what lies outside the cut.")
    ground: bool = options.flag(True, "With ground", help="Off: the background stays transparent.")


class Svg:
    name = "svg"
    title = "SVG drawing"
    extension = "svg"
    media_type = "image/svg+xml"
    api = 1
    items = ("*",)
    Options = SvgOptions

    def export(self, artwork: Artwork, item: str, options: SvgOptions) -> bytes:
        p = artwork.provenance
        return write_svg(
            artwork.scene(item),
            title=f"{artwork.title}: {item}",
            description=f"Concept {p.concept}, {p.created}, program {p.program_sha256[:12]}",
            language=artwork.language,
            bleed=options.bleed,
            ground=options.ground,
        ).encode()
