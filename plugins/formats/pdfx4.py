"""PDF/X-4 for a printing house: process and spot plates, bleed, marks, layers, outlines only."""

from __future__ import annotations

from dataclasses import dataclass

import pikepdf

from generation.drawing.artwork import Artwork
from plugins import options
from plugins.pdf import marks
from plugins.pdf.content import ContentWriter
from plugins.pdf.document import Page, write_document
from plugins.pdf.placing import draw_scene
from plugins.pdf.resources import Resources


@dataclass(frozen=True)
class PdfX4Options(options.Options):
    bleed_um: int = options.whole(3000, 0, 15_000, "Bleed", unit="µm")
    crop_marks: bool = options.flag(True, "Crop marks")
    register_marks: bool = options.flag(False, "Register marks")


class PdfX4:
    name = "pdfx4"
    title = "PDF/X-4 for print"
    extension = "pdf"
    media_type = "application/pdf"
    api = 1
    items = ("*",)
    Options = PdfX4Options

    def export(self, artwork: Artwork, item: str, options: PdfX4Options) -> bytes:
        scene = artwork.scene(item)
        pdf = pikepdf.new()
        resources = Resources(pdf)
        w, h, bleed = scene.width_um, scene.height_um, options.bleed_um
        marked = options.crop_marks or options.register_marks
        margin = marks.margin_um(bleed) if marked else bleed
        writer = ContentWriter(resources, margin, margin + h)
        draw_scene(writer, scene, bleed)
        marks.marks(writer, w, h, bleed, crop=options.crop_marks, register=options.register_marks)
        page = Page(
            writer.to_bytes(),
            (0, 0, w + 2 * margin, h + 2 * margin),
            (margin - bleed, margin - bleed, margin + w + bleed, margin + h + bleed),
            (margin, margin, margin + w, margin + h),
        )
        return write_document(pdf, resources, [page], artwork, f"{artwork.title}: {item}")
