"""The brief corpus: spans, truth, wishes and balance hold in every language, slips and all."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections import Counter
from pathlib import Path
from random import Random

import pytest

from generation.brief import Brief, check_brief
from generation.corpus.briefs import model
from generation.corpus.briefs.drawn import drawn_species
from generation.corpus.briefs.grammar import Draft, Grammar, Lexicon, TemplateError, Word
from generation.corpus.briefs.model import GENERAL, GENERAL_FORMS, TIER_A, WISH_VALUES, BriefSample
from generation.corpus.briefs.noise import SLIPS_OF, Slips, Typed, slip
from generation.corpus.briefs.show import line, main
from generation.corpus.briefs.writer import LANGUAGES, TIER_A_COUNTS, author, write

SPECIES_CSV = Path(model.__file__).parents[2] / "motifs" / "species.csv"
SAMPLES = 3000
DRAWN = frozenset(drawn_species())


@pytest.fixture(scope="module", params=LANGUAGES)
def samples(request: pytest.FixtureRequest) -> list[BriefSample]:
    rng = Random(7)
    return [write(rng, request.param) for _ in range(SAMPLES)]


def letters(text: str) -> str:
    """What is left of a word when case, accents and blanks are forgotten."""
    plain = unicodedata.normalize("NFD", text.casefold())
    return "".join(c for c in plain if c.isalnum() or unicodedata.category(c) == "Mc")


def _edits(a: str, b: str) -> int:
    row = list(range(len(b) + 1))
    for i, ca in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, cb in enumerate(b, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (ca != cb))
    return row[-1]


def test_all_languages_write() -> None:
    assert len(LANGUAGES) == 12
    rng = Random(1)
    assert {write(rng).language.partition("-")[0] for _ in range(200)} == set(LANGUAGES)


def test_the_same_seed_writes_the_same() -> None:
    first, again, other = ([write(rng) for _ in range(50)] for rng in (Random(3), Random(3), Random(4)))
    assert first == again
    assert first != other


def test_truth_is_of_the_closed_lists(samples: list[BriefSample]) -> None:
    for sample in samples:
        truth = sample.truth
        assert truth.product_name, sample
        if truth.species == (GENERAL,):
            assert truth.general_form in GENERAL_FORMS, sample
        else:
            assert 1 <= len(truth.species) <= 3 and truth.general_form == "", sample
            assert set(truth.species) <= DRAWN, sample
            assert len(set(truth.species)) == len(truth.species), sample
        for name, values in WISH_VALUES.items():
            assert getattr(truth.wishes, name) in ("", *values), sample


def test_a_brief_passes_its_own_check_unchanged(samples: list[BriefSample]) -> None:
    for sample in samples:
        checked = check_brief(Brief(text=sample.text, brand=sample.brand))
        assert checked.text == sample.text, sample


def test_spans_delimit_their_words(samples: list[BriefSample]) -> None:
    for sample in samples:
        for key, (start, end) in sample.truth.spans.items():
            assert key in ("brand", "product", "place")
            words = sample.text[start:end]
            assert words and words == words.strip(), sample
            if sample.language.startswith(("zh", "th")):
                continue
            for inside, outside in ((start, start - 1), (end - 1, end)):
                edge = sample.text[inside] + sample.text[outside] if 0 <= outside < len(sample.text) else " "
                assert not (edge[0].isalpha() and edge[-1].isalpha() and len(edge) == 2), (key, sample)


def test_product_span_holds_the_product_give_or_take_a_slip(samples: list[BriefSample]) -> None:
    seen = 0
    for sample in samples:
        if "product" in sample.truth.spans:
            start, end = sample.truth.spans["product"]
            there, meant = letters(sample.text[start:end]), letters(sample.truth.product_name)
            assert _edits(there, meant) <= 4, sample
            seen += there == meant
    assert seen > 0.75 * SAMPLES


def test_brand_in_field_in_text_or_nowhere(samples: list[BriefSample]) -> None:
    field = sum(bool(s.brand) for s in samples) / SAMPLES
    only_text = sum(not s.brand and "brand" in s.truth.spans for s in samples) / SAMPLES
    assert abs(field - 0.60) < 0.05
    assert abs(only_text - 0.25) < 0.05


def test_species_are_balanced_as_truth(samples: list[BriefSample]) -> None:
    firsts = Counter(s.truth.species[0] for s in samples)
    assert abs(firsts.pop(GENERAL) / SAMPLES - 0.09) < 0.03
    assert set(firsts) == DRAWN
    fair = (SAMPLES - SAMPLES * 0.09) / (len(DRAWN) + (TIER_A_COUNTS - 1) * len(TIER_A))
    assert max(firsts.values()) < 2 * TIER_A_COUNTS * fair and min(firsts.values()) > 0.2 * fair
    usual = sum(firsts[s] for s in TIER_A) / len(TIER_A)
    assert abs(usual / (TIER_A_COUNTS * fair) - 1) < 0.15
    assert 0.03 < sum(len(s.truth.species) > 1 for s in samples) / SAMPLES < 0.2


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_is_not_sold_never_stands_in_truth(code: str) -> None:
    """Every core and tail, written a few times: its {other} words are no species of the truth."""
    writer = author(code)
    language = writer.language
    forms = frozenset(name for word in language.words for name in word.forms)
    grammar = Grammar(language.lists, language.wishes, language.tags, forms)
    rng = Random(5)
    others: Counter[str] = Counter()
    families = (*language.cores, *language.tails)
    for template in 12 * [grammar.compile(source) for f in families for source in f.templates]:
        draft = Draft(rng, writer.lexicon)
        for slot in ("product", "product2", "product3"):
            needs = template.needs.get(slot, frozenset())
            free = [s for s in writer.lexicon.species_with(needs) if s not in draft.taken]
            words = writer.lexicon.words(rng.choice(free) if free else GENERAL, needs)
            assert words, f"{template.source}: no word will ever fit"
            draft.products[slot] = rng.choice(words)
            draft.taken.add(draft.products[slot].species)
        template.write(draft)
        sold = {draft.products[slot].species for slot in draft.order}
        spoken = {word.species for word in draft.others.values()}
        assert not sold & spoken, template.source
        others.update(spoken)
    others.pop(GENERAL)
    # A few species have no word that bends.
    assert set(others) <= DRAWN and len(others) >= len(DRAWN) - 6


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_is_rich(code: str) -> None:
    language = author(code).language
    templates = {t for family in language.cores for t in family.templates}
    assert len(templates) >= 150
    words = author(code).words
    assert {w.species for w in words} == {*DRAWN, GENERAL}
    assert {w.general_form for w in words if w.species == GENERAL} == set(GENERAL_FORMS)
    assert all(w.general_form == "" for w in words if w.species != GENERAL)
    for name, values in WISH_VALUES.items():
        assert set(language.wishes[name]) == set(values), name


def test_general_forms_are_those_of_the_species_list() -> None:
    with SPECIES_CSV.open(encoding="utf-8", newline="") as rows:
        tiers = {row["species"]: row["tier"] for row in csv.DictReader(rows)}
    assert {s for s, tier in tiers.items() if tier == "A"} == set(TIER_A)
    # Mushrooms beyond tier A look like a mushroom to anyone; the corpus leaves them alone.
    left_out = {"shiitake", "wood_ear", "oyster_mushroom"}
    assert {s for s, tier in tiers.items() if tier != "A"} - left_out <= set(model.GENERAL_FORM_OF)


@pytest.mark.parametrize("script", SLIPS_OF)
def test_spans_move_along_with_slips(script: str) -> None:
    text = "We sell fresh mangoes, from Nyeri. Thank you, दूध की दुकान, 我们卖茶叶。"
    confused = {"fresh": ("f",), "卖": ("买",)}
    slips = Slips(script=script, short={"we": ("v",)}, confused=confused, endings=(" pls",))
    rng = Random(2)
    for _ in range(2000):
        typed = Typed(text, {"product": (14, 21), "place": (28, 33)})
        slip(typed, rng, slips)
        for key, meant in (("product", "mangoes"), ("place", "nyeri")):
            start, end = typed.spans[key]
            assert _edits(typed.text[start:end].casefold(), meant) <= 6
            assert typed.text[start:end].strip() == typed.text[start:end] != ""


def test_an_edit_across_a_span_edge_is_refused() -> None:
    typed = Typed("red apples here", {"product": (4, 10)})
    assert not typed.replace(9, 12, "")
    assert typed.text == "red apples here"
    assert typed.replace(4, 4, "> ") and typed.spans["product"] == [6, 12]
    assert typed.replace(12, 12, "!") and typed.spans["product"] == [6, 12]
    assert typed.replace(7, 8, "pp") and typed.text[slice(*typed.spans["product"])] == "appples"


def test_negated_colour_is_no_wish() -> None:
    grammar = Grammar({}, {"colour": {"red": ("red",), "blue": ("blue",)}}, 1, frozenset())
    template = grammar.compile("in {colour}, no {colour!}")
    for seed in range(30):
        draft = Draft(Random(seed), Lexicon([]))
        template.write(draft)
        wished, shunned = re.fullmatch(r"in (\w+), no (\w+)", draft.text()).groups()  # type: ignore[union-attr]
        assert draft.wishes == {"colour": wished} and wished != shunned
    draft = Draft(Random(1), Lexicon([]))
    grammar.compile("no {colour!}").write(draft)
    assert draft.wishes == {}


@pytest.mark.parametrize(
    "source", ["{product", "[a|b", "a]", "{nobody}", "{product.nominative}", "{product~a|b}"]
)
def test_a_broken_template_is_told(source: str) -> None:
    with pytest.raises(TemplateError, match=re.escape(source[:6])):
        Grammar({}, {}, 3, frozenset()).compile(source)


def test_lexicon_finds_words_by_traits() -> None:
    fruit = Word("pears", "pear", traits=frozenset({"tree"}), weight=3)
    juice = Word("pear juice", "pear", traits=frozenset({"made"}))
    lexicon = Lexicon([fruit, juice])
    assert lexicon.words("pear", frozenset({"tree"})) == (fruit,) * 3
    assert lexicon.words("pear", frozenset({"!tree"})) == (juice,)
    assert lexicon.species_with(frozenset({"animal"})) == ()


def test_show_prints_text_and_truth(capsys: pytest.CaptureFixture[str]) -> None:
    main(["--language", "en", "-n", "2", "--seed", "9"])
    out = capsys.readouterr().out
    assert out.startswith(line(write(Random(9), "en"))) and out.count("name=") == 2
