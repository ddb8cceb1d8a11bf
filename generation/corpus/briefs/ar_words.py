"""Arabic words of products with their forms: with the article, with attached particles, of one piece."""

from __future__ import annotations

from types import MappingProxyType

from generation.corpus.briefs.ar_crops import CROPS
from generation.corpus.briefs.ar_fruits import FRUITS
from generation.corpus.briefs.ar_general import GENERAL_WORDS
from generation.corpus.briefs.ar_goods import GOODS
from generation.corpus.briefs.grammar import Word
from generation.corpus.briefs.model import GENERAL

M, F = range(2)


def _definite(body: str) -> str:
    """The phrase with its article(s).

    "!" before it: stays as it is. "+": what stands before is in construct state and takes none. "~": what
    follows takes none ("باشن~فروت"). A blank: noun and adjective, each takes one.
    """
    if body[0] == "!":
        return body[1:]
    head, tilde, tail = body.partition("~")
    construct, plus, rest = head.rpartition("+")
    articled = " ".join("ال" + word for word in rest.split(" "))
    first = construct.replace("+", " ") + " " if plus else ""
    return first + articled + (" " + tail if tilde else "")


def _with_to(definite: str, has_article: bool) -> str:
    """ "For the": لـ melts with the article, and three lams are written as two."""
    if not has_article:
        return "ل" + definite
    rest = definite[2:]
    return ("ل" if rest[0] == "ل" else "لل") + rest


def _word(species: str, form: str, traits: frozenset[str], body: str, one: str, weight: int) -> Word:
    female = body[:2] == "f "
    body = body[2:] if female else body
    plain = body.lstrip("!").replace("+", " ").replace("~", " ")
    first = plain.split(" ")[0]
    tag = F if female or first.endswith(("ة", "ات")) else M
    the = _definite(body)
    articled = body[0] != "!" and "+" not in body
    single = one or plain
    forms = {
        "name": ("", plain, ""),
        "one": ("", single, ""),
        "the": ("", the, ""),
        "bi": ("", "ب" + the, ""),
        "lil": ("", _with_to(the, articled), ""),
        "and": ("", "و" + plain, ""),
        "andthe": ("", "و" + the, ""),
        "kal": ("", "ك" + the, ""),
    }
    own = traits | {species, "count" if one else "mass", "f" if tag else "m"}
    return Word(plain, species, form, tag, own, MappingProxyType(forms), weight)


def _words(species: str, traits: str, entries: str, form: str = "") -> list[Word]:
    words = []
    for entry in entries.split(","):
        body, _, weight = entry.strip().partition("*")
        text, _, one = body.partition("=")
        share, own = int(weight or 1), frozenset(traits.split())
        words.append(_word(species, form, own, text, one, share))
        if "+" in text and text[0] != "!":
            # "Oil of olives" is mostly said with the article, whether or not it is meant.
            female, bare = ("f ", text[2:]) if text[:2] == "f " else ("", text)
            words.append(_word(species, form, own, f"{female}!{_definite(bare)}", one, max(1, share // 2)))
    return words


WORDS: tuple[Word, ...] = tuple(
    [
        word
        for species, lines in (FRUITS | CROPS | GOODS).items()
        for line in lines
        for traits, _, entries in [line.partition(": ")]
        for word in _words(species, traits, entries)
    ]
    + [word for traits, form, entries in GENERAL_WORDS for word in _words(GENERAL, traits, entries, form)]
)
