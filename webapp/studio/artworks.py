"""From a program and its facts to an Artwork, the same way for pages, API and commands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from generation.brief import FACT_KEYS, Brief, BriefError
from generation.drawing.artwork import Artwork, Provenance
from generation.drawing.scene import Scene
from generation.language.program import Program

MARK_ITEMS = ("logo", "logo-two-inks", "logo-one-ink", "logo-kraft", "logo-reversed", "stamp")
"""What is frozen when a concept is picked; the label follows the facts. Kits picked before a form was
added to this list don't have it: nothing is drawn anew for them."""
ITEMS = (*MARK_ITEMS, "label")

LABEL_MM = (70, 100)
STAMP_MM = 40


def drawing_version() -> int:
    """The version of today's drawing code: the same program and version give the same scene."""
    from generation.composing.mark import DRAWING_VERSION

    return DRAWING_VERSION


def stored(raw: Mapping[str, Any]) -> Program:
    """A stored program brought up to today's language version. BriefError where it can't be read:
    another version of Sheaf wrote it, or it names something that nothing draws any more."""
    from generation.language.migrations import load
    from generation.motifs import registry

    try:
        program = load(raw)
        for motif in program.motifs:
            registry.family_of(motif.species)
    except (ValueError, LookupError, TypeError, AttributeError):
        raise unreadable() from None
    return program


def unreadable() -> BriefError:
    """A stored design that can be looked at and no more."""
    return BriefError(
        "concept",
        "unreadable",
        "concept: another version of Sheaf made this design, and it can't be changed any more. "
        "Choose another design, or send the same wish again.",
    )


def scenes_of(
    program: Program,
    brief: Brief,
    items: Iterable[str] = ITEMS,
    *,
    label_mm: tuple[int, int] = LABEL_MM,
    stamp_mm: int = STAMP_MM,
) -> dict[str, Scene]:
    """The scenes asked for, drawn by today's drawing room. BriefError names what does not fit."""
    from generation.composing.kit import KitOptions, compose
    from generation.composing.label import LabelError
    from generation.drawing.type.setting import DoesNotFit
    from generation.drawing.type.shaping import MissingGlyphs

    options = KitOptions(label_width_mm=label_mm[0], label_height_mm=label_mm[1], stamp_mm=stamp_mm)
    try:
        return {item: compose(program, brief, item, options) for item in items}
    except LabelError as error:
        raise BriefError(_field(error.field), "does_not_fit", error.message) from None
    except DoesNotFit as error:
        field = _where(brief, error.text)
        raise BriefError(
            field, "does_not_fit", f"{field}: {error}. Use fewer words.", text=error.text
        ) from None
    except MissingGlyphs as error:
        letters = " ".join(error.letters)
        field = _where(brief, error.letters[0])
        words = f"{field}: no font has the letters {letters}. Write them another way or leave them out."
        raise BriefError(field, "missing_letters", words, letters=letters) from None


def _field(name: str) -> str:
    """A label's name of a field as forms and API call it."""
    if name in FACT_KEYS:
        return f"fact.{name}"
    return f"{name}_mm" if name in ("label_width", "label_height") else name


def _where(brief: Brief, words: str) -> str:
    """The field that the words come from."""
    if words.casefold() in brief.brand.casefold():
        return "brand"
    found = (key for key, value in brief.facts.items() if words.casefold() in value.casefold())
    key = next(found, "")
    return f"fact.{key}" if key else "text"


def model_of(card: Mapping[str, Any]) -> dict[str, Any]:
    """What a manifest says of the model; ``sha256`` is that of its weights."""
    weights = (f["sha256"] for name, f in card["files"].items() if name.endswith(".safetensors"))
    return {
        "name": card["name"],
        "sha256": next(weights),
        "parameters": card["parameters"],
        "active_parameters": card["active_parameters"],
    }


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
