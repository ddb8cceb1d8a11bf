"""Examples say what their samples say, and nothing is learned where nothing was chosen."""

from __future__ import annotations

import random

import pytest

from generation.brief import Brief
from generation.corpus import briefs
from generation.corpus.briefs.model import BriefSample, Truth, Wishes
from generation.corpus.examples import Example, brief_of, design_example, read_example
from generation.corpus.reading import Unreadable, on_words, read, squeeze
from generation.language.codec import GROUPS
from generation.language.program import TextRef
from generation.language.vocabulary import Vocabulary
from tests.model import small

V = Vocabulary.current()
WORDS = small.tokenizer()


def _sample(
    text: str, spans: dict[str, str], species: str = "honey", brand: str = "", **truth: object
) -> BriefSample:
    found = {k: (text.index(v), text.index(v) + len(v)) for k, v in spans.items()}
    return BriefSample(text, brand, "en", Truth((species,), spans=found, **truth))  # type: ignore[arg-type]


def _texts(sample: BriefSample, seed: int = 1, **facts: str) -> dict[str, str]:
    text, spans = squeeze(sample)
    reading = read(random.Random(seed), sample, Brief(text, sample.brand, facts=facts), spans)
    return {
        slot: text[r.start : r.end] if r.kind == "span" else f"{r.kind}:{r.key}".rstrip(":")
        for slot, r in reading.texts.items()
    }


def test_spans_move_with_squeezed_blanks() -> None:
    sample = _sample(
        "  Dark   chestnut honey\n from  Ronda ", {"product": "chestnut honey", "place": "Ronda"}
    )
    text, spans = squeeze(sample)
    assert text == "Dark chestnut honey from Ronda"
    assert {k: text[a:b] for k, (a, b) in spans.items()} == {"product": "chestnut honey", "place": "Ronda"}


def test_a_brand_gives_the_name_the_product_the_line() -> None:
    sample = _sample(
        "Chestnut honey from Ronda", {"product": "Chestnut honey", "place": "Ronda"}, brand="Casa Ana"
    )
    seen = {tuple(sorted(_texts(sample, i).items())) for i in range(60)}
    assert {dict(x)["name"] for x in seen} == {"brand"}
    assert {dict(x)["line"] for x in seen} == {"Chestnut honey", "none"}
    assert {dict(x)["place"] for x in seen} == {"Ronda"}


def test_without_a_brand_the_sentence_names_it() -> None:
    spoken = _sample("We are Casa Ana and sell honey", {"brand": "Casa Ana", "product": "honey"})
    assert {_texts(spoken, i)["name"] for i in range(20)} == {"Casa Ana"}
    nameless = _sample("Chestnut honey", {"product": "Chestnut honey"})
    assert {_texts(nameless, i)["name"] for i in range(40)} == {"Chestnut honey", "product"}
    assert {_texts(nameless, i)["line"] for i in range(40)} == {"none"}


def test_facts_and_phrases_are_referred_to() -> None:
    sample = _sample("honey, a family farm", {"product": "honey"}, wishes=Wishes(phrase="family_farm"))
    assert {_texts(sample, i)["line"] for i in range(20)} == {"phrase:family_farm"}
    both = _texts(sample, variety="Acacia", origin="Ronda")
    assert both["line"] == "fact:variety" and both["place"] == "fact:origin"


def test_what_no_reference_reaches_is_refused() -> None:
    far = _sample("and so on " * 60 + "wool", {"product": "wool"}, "general", general_form="barn")
    with pytest.raises(Unreadable):
        _texts(far)
    assert on_words("Ana's honey", (0, 3)) == TextRef("span", "", 0, 5)


def _counted(example: Example) -> list[str]:
    return [V.tokens[t] for t, chosen in zip(example.tokens, example.chosen, strict=True) if chosen]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_examples_of_both_stages_are_valid(language: str) -> None:
    rng = random.Random(4)
    held = 0
    for _ in range(60):
        short = read_example(rng, briefs.write(rng, language), V, WORDS)
        assert {GROUPS[g] for g in short.groups} <= {"item", "species", "texts"}
        assert "item=logo" not in _counted(short)
        whole = design_example(rng, briefs.write(rng, language), V, WORDS)
        assert V.tokens[whole.tokens[-1]] == "<end>" and len(whole.tokens) >= 40
        names = V.names(i for i in whole.prefix.ids if i < len(V))
        holds = [n[5:] for n in names if n.startswith("hold=")]
        held += bool(holds)
        if "style" in holds:
            assert not [t for t in _counted(whole) if t.startswith("style=")]
    assert 5 < held < 30


def test_a_brief_tells_its_language_only_sometimes() -> None:
    rng = random.Random(1)
    languages = [brief_of(rng, _sample("honey", {}), "honey").language for _ in range(200)]
    assert 20 < languages.count("") < 80 and set(languages) == {"", "en"}
