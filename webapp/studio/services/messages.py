"""What a refusal says to a person, in her language. The code is the same everywhere."""

from __future__ import annotations

from django.utils.translation import gettext as _

from generation.brief import BriefError


def sentences() -> dict[tuple[str, str], str]:
    """(field, code) -> sentence in the active language; field "" stands for any."""
    return {
        ("text", "empty"): _("Say what you sell, for example “honey from our own bees”."),
        ("text", "no_letters"): _("Say in words what you sell; pictures and signs alone are not enough."),
        ("text", "too_short"): _("One letter is too little. Name your product, for example “rice”."),
        ("photo", "empty"): _("This file is empty. Choose another, or go on without."),
        ("photo", "too_large"): _("This file has more than 15 MB. Choose a smaller one, or go on without."),
        ("photo", "too_many_pixels"): _(
            "This picture has more than 40 million pixels. Choose a smaller one, or go on without."
        ),
        ("photo", "not_a_photo"): _(
            "This is not a JPEG, PNG or WebP picture. Choose another file, or go on without."
        ),
        ("photo", "broken"): _("This picture can't be read to its end. Choose another, or go on without."),
        ("text", "missing_letters"): _(
            "None of our fonts has: %(letters)s. Your sentence can stay as it is; add the name for your "
            "label, written in other letters."
        ),
        ("concept", "unreadable"): _(
            "Another version of Sheaf made this design, and it can't be changed any more. "
            "Choose another design, or send the same wish again."
        ),
        ("", "bad_character"): _("There is a character in it that is no letter. Type it again by hand."),
        ("", "too_long"): _("%(length)s characters; at most %(limit)s have room. Shorten it."),
        ("", "out_of_bounds"): _("Give whole millimetres from %(low)s to %(high)s."),
        ("", "missing_letters"): _(
            "No font has these letters: %(letters)s. Write them another way or leave them out."
        ),
        ("", "not_text"): _("This must be a text."),
    }


def sentence(error: BriefError) -> str:
    """The error in the active language; its own English words where there is no translation."""
    known = sentences()
    words = known.get((error.field, error.code)) or known.get(("", error.code))
    if words is None:
        return error.message
    try:
        return words % error.params if error.params else words
    except (KeyError, TypeError, ValueError):
        return error.message
