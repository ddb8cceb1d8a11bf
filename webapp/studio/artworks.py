"""From a program and its facts to an Artwork, the same way for pages, API and commands."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from generation.brief import Brief
from generation.drawing.artwork import Artwork, Provenance
from generation.drawing.scene import SCENE_VERSION, Scene
from generation.language.program import Program

MARK_ITEMS = ("logo", "logo-one-ink", "logo-reversed", "stamp")
"""What is frozen when a concept is picked; the label follows the facts."""

DRAWING_VERSION = SCENE_VERSION


def scenes_of(program: Program, brief: Brief, width_mm: int = 80, height_mm: int = 50) -> Mapping[str, Scene]:
    """``logo``, ``logo-one-ink``, ``logo-reversed``, ``label``, ``stamp``."""
    from generation.composing.kit import KitOptions, compose_kit

    options = KitOptions(label_width_mm=width_mm, label_height_mm=height_mm, process=brief.process)
    return compose_kit(program, brief, options)


def title_of(brief: Brief, scenes: Mapping[str, Scene]) -> str:
    """What the files are called to a person: the brand, or the name that the mark shows."""
    shown = (n.meaning.text for n in scenes["logo"].walk() if n.meaning.text is not None)
    named = (t.string for t in shown if t.slot == "name")
    return brief.brand or next(named, "") or brief.facts.get("product_name", "") or "Sheaf"


def artwork(
    scenes: Mapping[str, Scene],
    brief: Brief,
    program: Program,
    *,
    concept: str,
    created: str,
    model_sha256: str = "",
) -> Artwork:
    """``created``: YYYY-MM-DD, stored with the design, so that exporting again gives the same bytes."""
    return Artwork(
        scenes=scenes,
        title=title_of(brief, scenes),
        provenance=Provenance(
            concept=concept,
            created=created,
            program_sha256=hashlib.sha256(program.to_bytes()).hexdigest(),
            model_sha256=model_sha256,
            drawing_version=DRAWING_VERSION,
        ),
        language=brief.language,
        facts=dict(brief.facts),
    )
