"""From a program and its facts to an Artwork, the same way for pages, API and commands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generation.brief import Brief
from generation.drawing.artwork import Artwork, Provenance
from generation.drawing.scene import Scene
from generation.language.program import Program

ITEMS = ("logo", "logo-one-ink", "logo-reversed", "label", "stamp")
MARK_ITEMS = ("logo", "logo-one-ink", "logo-reversed", "stamp")
"""What is frozen when a concept is picked; the label follows the facts."""

LABEL_MM = (70, 100)
STAMP_MM = 40


def drawing_version() -> int:
    """The version of today's drawing code: the same program and version give the same scene."""
    from generation.composing.mark import DRAWING_VERSION

    return DRAWING_VERSION


def scenes_of(
    program: Program,
    brief: Brief,
    items: Iterable[str] = ITEMS,
    *,
    label_mm: tuple[int, int] = LABEL_MM,
    stamp_mm: int = STAMP_MM,
) -> dict[str, Scene]:
    """The scenes asked for, drawn by today's drawing room. BriefError: something does not fit."""
    from generation.composing.kit import KitOptions, compose

    options = KitOptions(label_width_mm=label_mm[0], label_height_mm=label_mm[1], stamp_mm=stamp_mm)
    return {item: compose(program, brief, item, options) for item in items}


def title_of(brief: Brief, scenes: Mapping[str, Scene]) -> str:
    """What the files are called to a person: the brand, or the name that the mark shows."""
    shown = (n.meaning.text for scene in scenes.values() for n in scene.walk() if n.meaning.text is not None)
    named = (t.string for t in shown if t.slot == "name")
    return brief.brand or brief.facts.get("product_name", "") or next(named, "") or "Sheaf"


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
            program_sha256=program.sha256(),
            model_sha256=model_sha256,
            drawing_version=drawing_version(),
        ),
        language=brief.language,
        facts=dict(brief.facts),
    )
