"""Sentences of the pages: refusals, notices, and how long it will take, in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from generation.brief import BriefError
from webapp.studio import pages
from webapp.studio.models import BriefRow, Round
from webapp.studio.services.messages import sentence

LONG_NAME = 24
_OF_THE_BRIEF = ("name_from_text", "no_drawing")


def refusal(error: BriefError) -> str:
    """What stands beside the field: what is wrong, and what to do."""
    code, name = error.code, error.field.removeprefix("fact.")
    if code == "does_not_fit":
        if name in ("label_height_mm", "label_width_mm", "label_height"):
            return _("There is no room left for the picture. Choose a larger label, or leave some facts out.")
        if name == "brand":
            return _("Your name has no room on a label of this size. Choose a larger label.")
        return _("This has no room on a label of this size. Shorten it, or choose a larger label.")
    if code == "missing_letters" and name != "text":
        letters = str(error.params.get("letters", ""))
        words = _("None of our fonts has: %(letters)s. Leave it out, or write the word in other letters.")
        return words % {"letters": letters}
    if code == "too_long":
        words = _("This has %(length)s characters; there is room for %(limit)s. Shorten it.")
        return words % {"length": error.params.get("length", ""), "limit": error.params.get("limit", "")}
    return sentence(error)


@dataclass(frozen=True)
class Notice:
    """``name``: a name taken from the sentence, to confirm or change; else ""."""

    words: str
    name: str = ""


def notices(made: Round) -> list[Notice]:
    """What the designer found worth telling, kindly. Codes of a newer designer are passed over.

    What a variation would only repeat is said once, with the first round.
    """
    told = () if made.kind == Round.Kind.FIRST else _OF_THE_BRIEF
    codes = [(n.get("code", ""), n.get("params") or {}) for n in made.notices]
    found = (_notice(code, params) for code, params in codes if code not in told)
    return [n for n in found if n is not None]


def _notice(code: str, params: Mapping[str, str]) -> Notice | None:
    if code == "no_drawing":
        words = _(
            "We have no drawing of your product yet, so we drew %(picture)s. "
            "The name and the letters are yours all the same."
        )
        return Notice(words % {"picture": params.get("picture", "")})
    if code == "name_from_text":
        name = params.get("name", "").strip()
        return Notice(_("You gave no name, so we took “%(name)s” from your sentence.") % {"name": name}, name)
    if code == "fewer":
        given = params.get("count", "")
        if not given.isdecimal():
            return None
        count = int(given)
        return Notice(
            ngettext(
                "Only %(count)s design was good enough to print. A shorter name gives more.",
                "Only %(count)s designs were good enough to print. A shorter name gives more.",
                count,
            )
            % {"count": count}
        )
    if code == "nothing_fits":
        return Notice(_("No design was good enough to print. Shorten the name and try again."))
    if code == "signs_left_out":
        words = _("No font of ours has %(signs)s, so the design goes without.")
        return Notice(words % {"signs": params.get("signs", "")})
    if code == "letters_left_out":
        words = _(
            "None of our fonts has the letters of “%(words)s” yet, so “%(name)s” stands there. "
            "To have your name on it, type it in Latin letters as well."
        )
        return Notice(words % {"words": params.get("words", ""), "name": params.get("name", "")})
    return None


def failure(brief: BriefRow) -> str:
    """What to do where no design could be made."""
    if len(brief.brand) > LONG_NAME:
        words = _(
            "No design was good enough to print. Your name has %(length)s letters; "
            "about %(limit)s fit well. Shorten it and try again."
        )
        return words % {"length": len(brief.brand), "limit": LONG_NAME}
    if not brief.brand:
        return _("No design was good enough to print. Give us a short name to write, and try again.")
    return _("We could not finish these designs. Nothing is lost: try once more.")


def progress(made: Round, have: int) -> str:
    """Where the round is: honest about the line, the seconds and the end."""
    if not made.is_open:
        return ngettext("%(count)s design is here.", "%(count)s designs are here.", have) % {"count": have}
    before = pages.place_in_line(made.job)
    if before:
        seconds = (before + 1) * pages.SECONDS_A_ROUND
        words = ngettext(
            "%(count)s other is before you. About %(seconds)s seconds.",
            "%(count)s others are before you. About %(seconds)s seconds.",
            before,
        )
        return words % {"count": before, "seconds": seconds}
    if have:
        return _("%(have)s of %(wanted)s are here.") % {"have": have, "wanted": made.wanted}
    waited = (timezone.now() - made.created).total_seconds()
    if waited > pages.SLOW_SECONDS:
        return _("This takes longer than usual. You can close the page: your link keeps it.")
    return _("Drawing now. This takes a few seconds.")


def round_title(made: Round) -> str:
    titles = {
        Round.Kind.FIRST: _("Your designs"),
        Round.Kind.MORE_LIKE_THIS: _("More like this one"),
        Round.Kind.OTHER_COLOURS: _("In other colours"),
        Round.Kind.OTHER_LETTERS: _("In other letters"),
        Round.Kind.SIMPLER: _("Simpler"),
        Round.Kind.KEEP_DRAWING: _("The same drawing, set anew"),
        Round.Kind.CHANGED: _("Changed by you"),
        Round.Kind.SIX_MORE: _("Six more like this one"),
    }
    return titles[Round.Kind(made.kind)]


def variations() -> Sequence[tuple[str, str]]:
    """(kind, what its button says)."""
    return (
        (Round.Kind.MORE_LIKE_THIS, _("More like this")),
        (Round.Kind.OTHER_COLOURS, _("Other colours")),
        (Round.Kind.OTHER_LETTERS, _("Other letters")),
        (Round.Kind.SIMPLER, _("Simpler")),
        (Round.Kind.KEEP_DRAWING, _("Keep the drawing")),
    )


def busy(retry_after: int) -> str:
    words = _(
        "Many people are drawing right now. Nothing you typed is lost: try again in %(seconds)s seconds."
    )
    return words % {"seconds": retry_after}


def too_many() -> str:
    return _("That is all for today from this connection. Your link keeps what you have: come back tomorrow.")
