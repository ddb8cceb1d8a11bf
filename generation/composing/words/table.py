"""The words that every language must have."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    """One language's words.

    ``lockups``, ``styles``: what a caption calls them. ``general``: the pictures that stand for no one
    product. ``phrases``: small second lines of a design; they say nothing that a law or an office would
    have to grant. ``facts``: what a label calls a fact, with ``{}`` for the fact. ``between``: what a
    caption puts after the picture, and between lock-up and style.
    """

    lockups: Mapping[str, str]
    styles: Mapping[str, str]
    general: Mapping[str, str]
    phrases: Mapping[str, str]
    facts: Mapping[str, str]
    between: tuple[str, str] = (": ", ", ")
