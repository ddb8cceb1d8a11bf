"""A name that no face of ours can set, or not all of it: the nearest that can be set, and what to tell
the seller.

Emoji and signs that no face has are left out of every text; so are words in letters that no face
has (Ethiopic, Khmer, ...). A name of which nothing is left gives its place to another text of hers, else
to the product's name.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from generation.brief import Brief
from generation.drawing.type.settable import Settable, settable
from generation.language.program import Program
from generation.motifs import registry

if TYPE_CHECKING:
    from generation.composing.texts import Texts

SIGNS, LETTERS = "signs_left_out", "letters_left_out"
"""Codes of the notices."""
_HERS = ("span", "fact", "product")
"""Texts that can stand for a name: a phrase of ours can't, but where there is nothing else."""
_FACTS = ("product_name", "producer", "variety", "origin")


def readable(texts: Texts, program: Program, brief: Brief) -> Texts:
    """``texts`` as our faces can set them. The name is never empty where any text or the product's name
    can be set."""
    parts = {slot: settable(getattr(texts, slot)) for slot in ("name", "line", "place")}
    if all(p.whole for p in parts.values()):
        return texts
    shown = {slot: _capital(p) for slot, p in parts.items()}
    texts = replace(texts, **shown)
    if texts.name or parts["name"].whole:
        return texts
    for slot in ("line", "place"):
        if shown[slot] and program.texts[slot].kind in _HERS:
            return replace(texts, **{"name": shown[slot], slot: ""})
    name = _other_name(program.species, brief, texts.language)
    if name:
        said = [slot for slot in ("line", "place") if name.casefold() in shown[slot].casefold()]
        return replace(texts, name=name, **dict.fromkeys(said, ""))
    return replace(texts, name=texts.line or texts.place, line="", place=texts.place if texts.line else "")


def _capital(part: Settable) -> str:
    """A text that lost its beginning begins with a capital again."""
    return part.text if part.whole else part.text[:1].upper() + part.text[1:]


def _other_name(species: str, brief: Brief, language: str) -> str:
    """Facts of hers that name something, then the product in her language, then in English."""
    facts = (settable(brief.facts.get(key, "")).text for key in _FACTS)
    goods = (registry.goods_name(species, tongue) for tongue in (language, "en"))
    found = next((t for t in (*facts, *goods) if t and settable(t).whole), "")
    return found[:1].upper() + found[1:]


def left_out(brief: Brief, name: str) -> tuple[tuple[str, Mapping[str, str]], ...]:
    """Notices (code, params) on the brand, nothing where it is set whole. ``name``: what the mark says.

    ``signs_left_out`` has ``signs``; ``letters_left_out`` has ``words``, as she wrote them, and ``name``.
    Remedy of the latter: the name in Latin letters as well.
    """
    part = settable(brief.brand)
    out: list[tuple[str, Mapping[str, str]]] = []
    if part.words:
        out.append((LETTERS, MappingProxyType({"words": " ".join(part.words), "name": name})))
    if part.signs:
        out.append((SIGNS, MappingProxyType({"signs": " ".join(part.signs)})))
    return tuple(out)
