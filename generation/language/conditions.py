"""What a brief allows its programs: the grammar's conditions, read from the brief alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

import regex

from generation.brief import Brief
from generation.language import fields as f
from generation.language.segments import segments

_HAN = regex.compile(r"\p{Han}")

_ONE_INK = ("stamp", "thermal", "woven-sack")
_FEW_INKS = ("flexo-corrugated", "kraft-bag")
_COARSE = ("stamp", "thermal", "flexo-corrugated", "woven-sack", "kraft-bag")
_SOLID_STYLES = ("linocut", "stamp", "line")
"""Whole inks and sound lines alone: what a coarse press can hold."""


@dataclass(frozen=True)
class Conditions:
    """``held`` maps a group (see codec.GROUPS) to the tokens it must have.

    ``pointable``: segments that a reference may begin or end at; it never reaches across ``unset``
    (see ``lettered.in_letters``).
    """

    brand: bool = False
    segment_count: int = 0
    pointable: tuple[int, ...] = ()
    unset: tuple[int, ...] = ()
    han: bool = False
    facts: tuple[str, ...] = ()
    inks: tuple[str, ...] = f.INK_COUNTS
    styles: tuple[str, ...] = f.STYLES
    held: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))


def conditions_of(brief: Brief, held: Mapping[str, tuple[str, ...]] | None = None) -> Conditions:
    """``brief`` as ``check_brief`` returns it."""
    pieces = segments(brief.text)[: f.MAX_SEGMENTS]
    wordlike = tuple(i for i, (a, b) in enumerate(pieces) if any(c.isalnum() for c in brief.text[a:b]))
    lettered = brief.brand or brief.text
    return Conditions(
        brand=bool(brief.brand),
        segment_count=len(pieces),
        pointable=wordlike,
        han=bool(_HAN.search(lettered)),
        facts=tuple(k for k in f.FACTS_IN_TEXT if brief.facts.get(k)),
        inks=("one",)
        if brief.process in _ONE_INK
        else ("two", "one")
        if brief.process in _FEW_INKS
        else f.INK_COUNTS,
        styles=_SOLID_STYLES if brief.process in _COARSE else f.STYLES,
        held=MappingProxyType(dict(held or {})),
    )
