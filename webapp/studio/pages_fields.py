"""The facts as the form shows them: what a field is called, an example of it, how a phone types it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _


@dataclass(frozen=True)
class Field:
    """``key``: a fact. ``mode``: HTML's inputmode, ``fill`` its autocomplete; ``long``: several lines."""

    key: str
    label: str
    hint: str = ""
    mode: str = "text"
    fill: str = "off"
    long: bool = False
    value: str = ""
    error: str = ""


@dataclass(frozen=True)
class Group:
    """Fields that belong together; one without a title is always open."""

    title: str
    fields: tuple[Field, ...]
    open: bool = True


def groups(values: Mapping[str, str], errors: Mapping[str, str]) -> list[Group]:
    """All facts, the common ones first; a folded group with something in it is open."""
    out = []
    for title, fields in _groups():
        filled = tuple(
            Field(
                f.key, f.label, f.hint, f.mode, f.fill, f.long, values.get(f.key, ""), errors.get(f.key, "")
            )
            for f in fields
        )
        out.append(Group(title, filled, not title or any(f.value or f.error for f in filled)))
    return out


def _groups() -> tuple[tuple[str, tuple[Field, ...]], ...]:
    return (
        (
            "",
            (
                Field("product_name", _("What it is"), _("For example: wild honey")),
                Field("net_quantity", _("How much is in it"), _("For example: 500 g")),
                Field("producer", _("Who made it"), fill="name"),
                Field("origin", _("Where it is from"), _("For example: Fuping, Shaanxi")),
                Field("best_before", _("Best before"), _("Write the date as it shall stand on the label.")),
                Field("price", _("Price")),
            ),
        ),
        (
            _("Dates and batch"),
            (
                Field("packed_date", _("Packed on")),
                Field("harvest_date", _("Harvested")),
                Field("lot", _("Lot number"), _("Helps you find which jars came from which day.")),
            ),
        ),
        (
            _("What is in it"),
            (
                Field("variety", _("Variety")),
                Field("ingredients", _("Ingredients"), _("The largest part first."), long=True),
                Field("allergens", _("Allergens"), _("For example: milk, nuts"), long=True),
                Field("nutrition", _("Nutrition"), long=True),
                Field("storage", _("How to keep it"), _("For example: cool and dry")),
            ),
        ),
        (
            _("How people reach you"),
            (
                Field("phone", _("Phone"), mode="tel", fill="tel"),
                Field("address", _("Address"), fill="street-address"),
                Field("website", _("Website"), mode="url", fill="url"),
            ),
        ),
        (
            _("Numbers for shops"),
            (
                Field("gtin", _("Barcode number (GTIN)"), mode="numeric"),
                Field("licence_number", _("Licence number")),
            ),
        ),
    )
