"""Every family: declared as the language needs it, a good drawing at every point of its gene box."""

import random

import pytest

from generation.drawing.geometry import area
from generation.language.fields import GENES, STYLES
from generation.motifs import registry
from generation.motifs.styles import render

CASES = [(s, form) for s in registry.species() for form in registry.forms_of(s)]
TIER_A = [row.id for row in registry.facts().values() if row.tier == "A"]


def test_every_species_of_tier_a_is_drawn() -> None:
    assert set(TIER_A) <= set(registry.species())
    assert len(TIER_A) == 40 and registry.species()[-1] == "general"


@pytest.mark.parametrize(("species", "form"), CASES, ids=lambda v: str(v))
def test_any_genes_make_a_sound_figure_in_every_style(species: str, form: str) -> None:
    family = registry.family_of(species)
    assert len(family.genes) == GENES
    rng = random.Random(f"{species}/{form}")
    corners = [dict.fromkeys(family.genes, v) for v in (0.0, 1.0)]
    points = [*corners, *({g: rng.random() for g in family.genes} for _ in range(2))]
    for genes in points:
        figure = family.draw(species, form, genes)
        box = figure.bounds()
        assert box.left >= -560 and box.right <= 560 and box.top >= -560 and box.bottom <= 560, (genes, box)
        assert max(box.width, box.height) > 600
        assert {p.tone for p in figure.parts} <= set(figure.tones)
        assert set(figure.hero) <= set(figure.tones) and figure.hero
    figure = family.draw(species, form, points[-1])
    for style in STYLES:
        for one in (False, True):
            shapes = render(figure, style, one)
            assert sum(abs(area(s.path)) for s in shapes) > 20_000, (style, one)


@pytest.mark.parametrize("species", registry.species())
def test_every_gene_shows(species: str) -> None:
    """Moving one gene from end to end changes the drawing in at least one form."""
    family = registry.family_of(species)
    middle = dict.fromkeys(family.genes, 0.45)
    shown = set()
    for form in registry.forms_of(species):
        for gene in family.genes:
            low = family.draw(species, form, {**middle, gene: 0.02})
            high = family.draw(species, form, {**middle, gene: 0.98})
            if low.parts != high.parts:
                shown.add(gene)
    assert len(shown) >= 8, sorted(set(family.genes) - shown)


def test_same_genes_same_figure() -> None:
    family = registry.family_of("persimmon")
    genes = dict.fromkeys(family.genes, 0.3)
    assert family.draw("persimmon", "whole", genes).parts == family.draw("persimmon", "whole", genes).parts
