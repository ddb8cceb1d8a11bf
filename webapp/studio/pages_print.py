"""What to do with the files: for each way of printing, the steps that save a spoiled batch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _


@dataclass(frozen=True)
class Handed:
    """One file of the ZIP and who gets it; ``first``: the one that this way of printing needs."""

    name: str
    words: str
    first: bool = False


_FIRST = {"label-sheet": "label-sheet-a4.pdf", "digital-label": "label.pdf", "stamp": "stamp.tif"}
_ONE_INK = "logo-one-ink.pdf"


def process_name(process: str) -> str:
    return {
        "label-sheet": _("Sheet of labels on my printer"),
        "digital-label": _("Print shop"),
        "stamp": _("Stamp"),
        "kraft-bag": _("Kraft bag"),
    }.get(process, _("Print shop"))


def forms_of_mark() -> Sequence[tuple[str, str]]:
    """(item, what it is called) of the marks that a kit shows."""
    return (
        ("logo", _("In colour")),
        ("logo-one-ink", _("In one ink")),
        ("logo-reversed", _("Light on dark")),
        ("stamp", _("As a stamp")),
    )


def files(process: str) -> Sequence[Handed]:
    """The ZIP's files in the order in which this seller needs them."""
    first = _FIRST.get(process, _ONE_INK)
    known = (
        ("label-sheet-a4.pdf", _("A4 sheet of labels for your own printer")),
        ("label.pdf", _("The label for a print shop")),
        ("stamp.tif", _("The stamp for a stamp maker")),
        ("logo-one-ink.pdf", _("The logo in one ink, for bags and boxes")),
        ("logo-one-ink.svg", _("The logo in one ink, as a drawing")),
        ("logo.svg", _("The logo as a drawing that stays sharp at any size")),
        ("logo.png", _("The logo as a picture")),
        ("for-the-printer.pdf", _("One page that tells the printer everything")),
        ("share.jpg", _("A picture to send to customers")),
    )
    handed = [Handed(name, words, name == first) for name, words in known]
    return sorted(handed, key=lambda h: not h.first)


def tips(process: str) -> Sequence[str]:
    """A few steps, the most expensive mistake first."""
    if process == "label-sheet":
        return (
            _("Print at 100 %, never “fit to page”: otherwise every label comes out too small."),
            _("Print one sheet on plain paper first and hold it against the label paper."),
            _("Ink-jet runs when it gets wet. For jars and bottles use weatherproof label paper."),
            _("Let the sheet dry for a few minutes, then cut along the corner marks."),
        )
    if process == "stamp":
        return (
            _("Send the stamp file as it is: black prints, white stays empty."),
            _("Ask for laser-cut rubber; fine lines come out sharper than in moulded rubber."),
            _("On rough paper use little ink and press straight down."),
        )
    if process == "kraft-bag":
        return (
            _("Brown paper makes every colour darker: the one-ink file in a dark ink reads best."),
            _("Ask the bag maker for one printed bag before you order hundreds."),
            _("A stamp and dark ink do the same for small numbers."),
        )
    return (
        _("Send the label file as it is: size, bleed and colours are inside."),
        _("Send “for-the-printer.pdf” with it. It answers what the shop will ask."),
        _("Ask for one printed label before you order hundreds, and look at it in daylight."),
        _("For oily or cold goods ask for a film label, for dry goods paper is enough."),
    )
