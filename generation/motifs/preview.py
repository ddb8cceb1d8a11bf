"""Look at figures: sheets of one species in every style, form and many genes, as SVG.

``python -m generation.motifs.preview SPECIES OUT.png`` for the eye of whoever draws.
Rows: every style in colour, then in one ink; columns: forms, then random genes; the
last column is the mark at 32 px on screen.
"""

from __future__ import annotations

import random
import sys

from generation.drawing.colour import from_hex, shaded, to_hex
from generation.language.fields import STYLES
from generation.motifs import registry
from generation.motifs.figure import Figure
from generation.motifs.styles import render

INK, PAPER = "#2b2118", "#fffaf0"


def colour(figure: Figure, tone: str, level: int) -> str:
    """A plain reading of tones, without a palette."""
    if tone == "ink":
        return INK
    if tone == "paper":
        return PAPER
    return to_hex(shaded(from_hex(figure.tones[tone]), level))


def figure_of(species: str, form: str, rng: random.Random | None) -> Figure:
    family = registry.family_of(species)
    genes = {name: (rng.random() if rng else 0.5) for name in family.genes}
    return family.draw(species, form, genes)


def svg_group(figure: Figure, style: str, one_ink: bool = False, keyline: bool = False) -> str:
    return "".join(
        f'<path d="{s.path.to_svg(digits=1)}" fill="{colour(figure, s.tone, s.level)}"/>'
        for s in render(figure, style, one_ink, keyline)
    )


def sheet(species: str, columns: int = 5, seed: int = 1) -> str:
    forms = registry.forms_of(species)
    rows = [(style, False) for style in STYLES]
    # in one ink the flat style is the stamp
    rows += [(style, True) for style in STYLES if style != "flat"]
    size = 230
    out = []
    cells: list[tuple[str, random.Random | None]] = [(form, None) for form in forms]
    rng = random.Random(seed)
    cells += [(forms[i % len(forms)], random.Random(rng.random())) for i in range(columns)]
    figures = [figure_of(species, form, r) for form, r in cells]
    for y, (style, one) in enumerate(rows):
        for x, figure in enumerate(figures):
            at = f"translate({x * size + size / 2} {y * size + size / 2}) scale(0.21)"
            out.append(f'<g transform="{at}">{svg_group(figure, style, one)}</g>')
        at = f"translate({len(figures) * size + 40} {y * size + size / 2}) scale(0.032)"
        out.append(f'<g transform="{at}">{svg_group(figures[0], style, one)}</g>')
    w, h = len(figures) * size + 80, len(rows) * size
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="0 0 {w} {h}">'
        f'<rect width="{w}" height="{h}" fill="{PAPER}"/>' + "".join(out) + "</svg>"
    )


def main() -> None:
    import pyvips

    species, out = sys.argv[1], sys.argv[2]
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    pyvips.Image.svgload_buffer(sheet(species, seed=seed).encode()).write_to_file(out)


if __name__ == "__main__":
    main()
