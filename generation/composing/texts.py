"""What the text slots say: references of the Program turned into strings."""

from __future__ import annotations

from dataclasses import dataclass

import py3langid

from generation.brief import Brief
from generation.language.fields import TEXT_SLOTS
from generation.language.program import Program, TextRef
from generation.motifs import registry

LANGUAGES = ("en", "zh-Hans", "es", "hi", "sw")

PHRASES = {
    "family_farm": {
        "en": "Family farm",
        "zh-Hans": "自家农园",
        "es": "Granja familiar",
        "hi": "पारिवारिक खेत",
        "sw": "Shamba la familia",
    },
    "mountain_grown": {
        "en": "Mountain grown",
        "zh-Hans": "高山种植",
        "es": "Cultivado en la montaña",
        "hi": "पहाड़ की उपज",
        "sw": "Mazao ya milimani",
    },
    "hand_picked": {
        "en": "Picked by hand",
        "zh-Hans": "手工采摘",
        "es": "Recogido a mano",
        "hi": "हाथ से चुना",
        "sw": "Yamechumwa kwa mkono",
    },
    "sun_dried": {
        "en": "Dried in the sun",
        "zh-Hans": "日晒晾干",
        "es": "Secado al sol",
        "hi": "धूप में सुखाया",
        "sw": "Yamekaushwa kwa jua",
    },
    "small_batch": {
        "en": "Made in small batches",
        "zh-Hans": "小批制作",
        "es": "En pequeñas tandas",
        "hi": "थोड़ा-थोड़ा बनाया",
        "sw": "Kidogo kidogo, kwa ubora",
    },
    "by_the_sea": {
        "en": "From the coast",
        "zh-Hans": "海边出产",
        "es": "De la costa",
        "hi": "समुद्र किनारे से",
        "sw": "Kutoka pwani",
    },
    "since_generations": {
        "en": "For generations",
        "zh-Hans": "世代相传",
        "es": "De generación en generación",
        "hi": "पीढ़ियों से",
        "sw": "Kizazi hadi kizazi",
    },
}


@dataclass(frozen=True)
class Texts:
    """Resolved strings by slot; "" where a slot is empty. ``language`` is BCP 47."""

    name: str
    line: str
    place: str
    language: str


def language_of(brief: Brief) -> str:
    """The brief's language as one of ``LANGUAGES``: as given, else by script, else guessed."""
    given = brief.language.lower().split("-")[0]
    for known in LANGUAGES:
        if given == known.split("-")[0]:
            return known
    text = f"{brief.text} {brief.brand}"
    if any("\u4e00" <= c <= "\u9fff" for c in text):
        return "zh-Hans"
    if any("\u0900" <= c <= "\u097f" for c in text):
        return "hi"
    return _guess(brief.text)


def _guess(text: str) -> str:
    py3langid.set_languages(["en", "es", "sw"])
    return str(py3langid.classify(text)[0])


def _say(ref: TextRef, brief: Brief, species: str, language: str) -> str:
    if ref.kind == "brand":
        return brief.brand
    if ref.kind == "product":
        name = registry.goods_name(species, language)
        return name[:1].upper() + name[1:]
    if ref.kind == "span":
        words = brief.text[ref.start : ref.end]
        return words[:1].upper() + words[1:]
    if ref.kind == "fact":
        return brief.facts.get(ref.key, "")
    if ref.kind == "phrase":
        return PHRASES[ref.key][language]
    return ""


def resolve(program: Program, brief: Brief) -> Texts:
    """A slot that repeats an earlier one is left empty: no mark says a thing twice."""
    language = language_of(brief)
    said: list[str] = []
    for slot in TEXT_SLOTS:
        ref = program.texts[slot]
        text = _say(ref, brief, program.species, language).strip()
        one = registry.name_of(program.species, language) if ref.kind == "product" else text
        if any(words.casefold() in before.casefold() for before in said for words in (text, one) if words):
            text = ""
        said.append(text)
    name, line, place = said
    if not name:
        name, line = line or place, ""
    return Texts(name, line, place, language)
