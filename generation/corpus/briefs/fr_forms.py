"""French inflection: articles, contractions and elision round a product's word.

A line of words is ``gender plural=singular*weight, ...``; the gender is m or f, with p for words without
a singular (fp rillettes). Mass words have no "="; after a bare "=" the singular is made by the rule.
"""

from __future__ import annotations

from types import MappingProxyType

from generation.corpus.briefs.grammar import Word
from generation.corpus.briefs.model import GENERAL

MS, FS, MP, FP = range(4)

_VOWELS = frozenset("aeiouâàéèêëîïôöûùœæ")
# An h that bears no elision: le haricot, de houblon.
_ASPIRATED = (
    "haricot", "hareng", "houblon", "harissa", "hamac", "homard", "houmous", "hickory", "halva", "hilsa",
    "hachis", "hanane", "hassan", "henné",
)  # fmt: skip
_SAME_IN_BOTH = frozenset(
    {
        "ananas", "radis", "noix", "pois", "anchois", "brebis", "bois", "cassis", "frais", "doux", "jus",
        "gros", "gris", "creux", "gras", "épais", "tapis", "savoureux", "maïs", "chinois", "français",
        "niçois", "anis",
    }
)  # fmt: skip
# What stands behind one of these says of what or how, and keeps its number.
_LINKS = frozenset({"de", "du", "des", "la", "à", "au", "aux", "en", "sans", "sur", "avec", "par", "pour"})
_SMALL = _LINKS | {"le", "les", "et"}

TREES = {
    "pomme": "pommiers", "poire": "poiriers", "nashi": "nashis", "pêche": "pêchers",
    "nectarine": "pêchers", "brugnon": "pêchers", "cerise": "cerisiers", "griotte": "cerisiers",
    "bigarreau": "cerisiers", "orange": "orangers", "citron": "citronniers", "mangue": "manguiers",
    "avocat": "avocatiers", "kaki": "plaqueminiers", "plaquemine": "plaqueminiers",
    "grenade": "grenadiers", "litchi": "litchis", "letchi": "letchis", "coco": "cocotiers",
    "olive": "oliviers", "noix": "noyers", "cerneau": "noyers", "café": "caféiers", "cacao": "cacaoyers",
    "fève": "cacaoyers", "cabosse": "cacaoyers", "papaye": "papayers", "goyave": "goyaviers",
    "figue": "figuiers", "prune": "pruniers", "mirabelle": "mirabelliers", "quetsche": "pruniers",
    "abricot": "abricotiers", "mandarine": "mandariniers", "clémentine": "clémentiniers",
    "datte": "dattiers", "jujube": "jujubiers", "châtaigne": "châtaigniers", "amande": "amandiers",
    "noisette": "noisetiers", "pistache": "pistachiers", "coing": "cognassiers",
    "anacarde": "anacardiers", "corossol": "corossoliers", "tamarin": "tamariniers", "mûre": "mûriers",
    "pamplemousse": "pamplemoussiers", "lime": "limettiers", "marron": "châtaigniers",
}  # fmt: skip


def elides(word: str) -> bool:
    """Whether le, la, de lose their vowel before it (l'ail, d'huile; but le haricot)."""
    low = word.lower()
    if low.startswith(("ylang", "yv")):
        return True
    if low.startswith("h"):
        return not low.startswith(_ASPIRATED)
    return low[:1] in _VOWELS


def de(word: str) -> str:
    """ "de " or "d'" as it stands before ``word``."""
    return "d'" if elides(word) else "de "


def _singular(plural: str) -> str:
    out = []
    changing = True
    for word in plural.split(" "):
        if word in _LINKS or word[:2] in ("d'", "l'"):
            changing = False
        out.append(word[:-1] if changing and word[-1:] in "sx" and word not in _SAME_IN_BOTH else word)
    return " ".join(out)


def _capital(word: str) -> str:
    if word in _SMALL:
        return word
    at = 2 if word[:2] in ("d'", "l'") else 0
    return word[:at] + word[at : at + 1].upper() + word[at + 1 :]


def _title(text: str) -> str:
    titled = " ".join(map(_capital, text.split(" ")))
    return titled[:1].upper() + titled[1:]


def _articles(tag: int, text: str) -> dict[str, str]:
    """What stands before ``text``: the, of (de + the), to (à + the), some, my, our, this, all."""
    if tag >= MP:
        every = "tous les " if tag == MP else "toutes les "
        return {
            "the": "les ", "of": "des ", "to": "aux ", "some": "des ", "my": "mes ", "our": "nos ",
            "this": "ces ", "all": every,
        }  # fmt: skip
    all_ = "tout " if tag == MS else "toute "
    if elides(text):
        this = "cet " if tag == MS else "cette "
        return {
            "the": "l'", "of": "de l'", "to": "à l'", "some": "de l'", "my": "mon ", "our": "notre ",
            "this": this, "all": all_ + "l'",
        }  # fmt: skip
    if tag == MS:
        return {
            "the": "le ", "of": "du ", "to": "au ", "some": "du ", "my": "mon ", "our": "notre ",
            "this": "ce ", "all": all_ + "le ",
        }  # fmt: skip
    return {
        "the": "la ", "of": "de la ", "to": "à la ", "some": "de la ", "my": "ma ", "our": "notre ",
        "this": "cette ", "all": all_ + "la ",
    }  # fmt: skip


def _word(
    species: str, form: str, traits: frozenset[str], gender: str, text: str, one: str, weight: int
) -> Word:
    single = one or text
    lone = MS if gender[0] == "m" else FS
    only_plural = gender.endswith("p")
    tag = lone + 2 if one or only_plural else lone
    lone = tag if only_plural else lone
    before, before1 = _articles(tag, text), _articles(lone, single)
    article = ("un ", "une ")[lone] if one else before["some"]
    forms = {key: (article_, text, "") for key, article_ in before.items()}
    forms |= {
        "one": ("", single, ""),
        "de": (de(text), text, ""),
        "deone": (de(single), single, ""),
        "a": (article, single, ""),
        "the1": (before1["the"], single, ""),
        "of1": (before1["of"], single, ""),
        "name": ("", _title(text), ""),
        "name1": ("", _title(single), ""),
        "thename": (before1["the"].capitalize(), _title(single), ""),
        "ofname": (before1["of"], _title(single), ""),
    }
    if "tree" in traits:
        # "Pommier" is no tree of the pomme cannelle, nor "noyer" of the coconut.
        first = single if species == GENERAL else "coco" if species == "coconut" else single.split(" ")[0]
        trees = TREES.get(first)
        forms["trees"] = ("", trees, "") if trees else ("arbres à ", single, "")
    own = traits | {species, "count" if one else "mass", gender[0], "vowel" if elides(text) else "consonant"}
    return Word(text, species, form, tag, own, MappingProxyType(forms), weight)


def words_of(species: str, traits: str, entries: str, form: str = "") -> list[Word]:
    """The words of one line; see the module's docstring."""
    words = []
    for entry in entries.split(","):
        body, _, weight = entry.strip().partition("*")
        gender, _, names = body.partition(" ")
        text, equals, one = names.partition("=")
        single = (one or _singular(text)) if equals else ""
        words.append(_word(species, form, frozenset(traits.split()), gender, text, single, int(weight or 1)))
    return words


def general(lines: tuple[tuple[str, str, str], ...]) -> list[Word]:
    """Words of products without a picture of their own: (traits, general form, entries)."""
    return [word for traits, form, entries in lines for word in words_of(GENERAL, traits, entries, form)]
