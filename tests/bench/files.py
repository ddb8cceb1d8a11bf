"""The kit's ZIP; and a PDF/X-4 label beside the same label written by WeasyPrint."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from importlib.metadata import version

from generation.brief import Brief
from generation.drawing.artwork import Artwork
from generation.language.program import Program
from plugins import registry
from plugins.options import parse_options
from tests.bench.briefs import FACTS
from tests.bench.measure import CannotRun, Row, Watch, ratio_row, timed_row
from webapp.studio import artworks, bundle

ZIP_SECONDS = 3.0
LABEL_MM = (70, 100)


def _work(program: Program, brief: Brief) -> Artwork:
    full = replace(brief, facts=FACTS)
    scenes = artworks.scenes_of(program, full, label_mm=LABEL_MM)
    return artworks.artwork(scenes, full, program, concept="bench", created="2026-01-01")


def zips(designs: Sequence[tuple[Program, Brief]]) -> Row:
    """Scenes drawn and every file written, as the export worker does for one kit."""
    bundle.build(_work(*designs[0]), "en")
    watch = Watch()
    for program, brief in designs:
        with watch.run():
            bundle.build(_work(program, brief), "en")
    note = f"{len(bundle.ENTRIES)} files, scenes included; {watch.medians()[1]:.2f} s CPU"
    return timed_row("ZIP of one kit", watch.wall, ZIP_SECONDS, note)


def beside_weasyprint(designs: Sequence[tuple[Program, Brief]]) -> Row:
    """Scene to PDF by us, and the SVG of the same scene to PDF by WeasyPrint, taking turns."""
    try:
        from weasyprint import HTML
    except (ImportError, OSError) as why:
        raise CannotRun(f"WeasyPrint is not there ({why}); requirements/bench.txt has it") from None
    pdf, svg = registry.get("pdfx4"), registry.get("svg")
    pdf_options, svg_options = parse_options(pdf, {}), parse_options(svg, {})
    page = f"@page {{ size: {LABEL_MM[0]}mm {LABEL_MM[1]}mm; margin: 0 }} body {{ margin: 0 }}"
    us, them = Watch(), Watch()
    for program, brief in [designs[0], *designs]:
        work = _work(program, brief)
        drawn = svg.export(work, "label", svg_options).decode()
        with us.run():
            pdf.export(work, "label", pdf_options)
        with them.run():
            HTML(string=f"<style>{page}</style>{drawn[drawn.index('<svg') :]}").write_pdf()
    note = f"WeasyPrint {version('weasyprint')} writes RGB without bleed, marks or output intent"
    return ratio_row("label as PDF/X-4, beside WeasyPrint", us, them, note)
