"""What to do with the files: for each way of printing, the steps that save a spoiled batch."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _


@dataclass(frozen=True)
class Handed:
    """One file of the ZIP and who gets it; ``first``: the one that this way of printing needs."""

    name: str
    words: str
    first: bool = False


_FIRST = {
    "label-sheet": "label-sheet-a4.pdf",
    "digital-label": "label.pdf",
    "stamp": "stamp.tif",
    "kraft-bag": "logo-kraft.pdf",
}
_ONE_INK = "logo-one-ink.pdf"


def process_name(process: str) -> str:
    return {
        "label-sheet": _("Sheet of labels on my printer"),
        "digital-label": _("Print shop"),
        "stamp": _("Stamp"),
        "kraft-bag": _("Kraft bag"),
    }.get(process, _("Print shop"))


@dataclass(frozen=True)
class MarkForm:
    """One form of the mark: the kit's item, what it is called, and in one line what it is for."""

    item: str
    name: str
    words: str


def forms_of_mark(items: Iterable[str]) -> Sequence[MarkForm]:
    """The forms of the mark that are among a kit's ``items``, in the order in which they are shown."""
    known = (
        MarkForm("logo", _("In colour"), _("For labels, pages and messages.")),
        MarkForm("logo-two-inks", _("In two inks"), _("For bags and boxes that are paid by the ink.")),
        MarkForm("logo-one-ink", _("In one ink"), _("For the cheapest printing, and for stencils.")),
        MarkForm("logo-kraft", _("On brown paper"), _("Dark inks that stay readable on kraft bags.")),
        MarkForm("logo-reversed", _("Light on dark"), _("For dark bags, lids and signs.")),
        MarkForm("stamp", _("As a stamp"), _("Bold enough for rubber.")),
    )
    have = set(items)
    return [form for form in known if form.item in have]


def files(process: str, items: Iterable[str]) -> Sequence[Handed]:
    """The ZIP's files for a kit's ``items``, in the order in which this seller needs them."""
    first = _FIRST.get(process, _ONE_INK)
    known = (
        ("label", "label-sheet-a4.pdf", _("A4 sheet of labels for your own printer")),
        ("label", "label.pdf", _("The label for a print shop")),
        ("stamp", "stamp.tif", _("The stamp for a stamp maker")),
        ("logo-kraft", "logo-kraft.pdf", _("The logo for brown paper and board, in dark inks")),
        ("logo-kraft", "logo-kraft.svg", _("The logo for brown paper, as a drawing")),
        ("logo-two-inks", "logo-two-inks.pdf", _("The logo in two inks, where each ink costs")),
        ("logo-two-inks", "logo-two-inks.svg", _("The logo in two inks, as a drawing")),
        ("logo-one-ink", "logo-one-ink.pdf", _("The logo in one ink, for bags and boxes")),
        ("logo-one-ink", "logo-one-ink.svg", _("The logo in one ink, as a drawing")),
        ("logo", "logo.svg", _("The logo as a drawing that stays sharp at any size")),
        ("logo", "logo.png", _("The logo as a picture")),
        ("label", "for-the-printer.pdf", _("One page that tells the printer everything")),
        ("logo", "share.jpg", _("A picture to send to customers")),
    )
    have = {"label", *items}
    here = [(name, words) for item, name, words in known if item in have]
    if first not in dict(here):
        first = _ONE_INK
    return sorted((Handed(name, words, name == first) for name, words in here), key=lambda h: not h.first)


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
            _("Brown paper makes every colour darker: “logo-kraft.pdf” is made for it."),
            _("Ask the bag maker for one printed bag before you order hundreds."),
            _("A stamp and dark ink do the same for small numbers."),
        )
    return (
        _("Send the label file as it is: size, bleed and colours are inside."),
        _("Send “for-the-printer.pdf” with it. It answers what the shop will ask."),
        _("Ask for one printed label before you order hundreds, and look at it in daylight."),
        _("For oily or cold goods ask for a film label, for dry goods paper is enough."),
    )
