import random

import pytest

from generation.brief import Brief, check_brief
from generation.drawing.type.shaping import supported
from generation.language import fields as f
from generation.language.codec import GROUPS, decode, encode, groups, held_tokens
from generation.language.conditions import conditions_of
from generation.language.grammar import ANY, GrammarError, Walker, check, sample
from generation.language.holds import held_groups
from generation.language.lettered import in_letters, nameless_letters
from generation.language.migrations import STEPS, load
from generation.language.program import program_from_json
from generation.language.segments import segments
from generation.language.vocabulary import Vocabulary
from generation.motifs import registry

BRIEFS = [
    check_brief(Brief("We sell honey & 柿子 from Fuping hills 🍯, O'Hara's")),
    check_brief(Brief("富平柿饼，自家晾晒", brand="富平柿子", process="stamp")),
    check_brief(Brief("पहाड़ी शहद hai", facts={"origin": "Kullu"})),
]


@pytest.mark.parametrize("brief", BRIEFS, ids=lambda b: b.text[:8])
def test_decode_and_encode_are_inverse(brief: Brief) -> None:
    rng = random.Random(4)
    conditions = conditions_of(brief)
    for _ in range(400):
        tokens = sample(rng, conditions)
        program = decode(tokens, brief.text)
        assert encode(program, brief.text) == tokens
        assert load(program.to_json()) == program
        check(tokens, conditions)


def test_a_mark_is_at_most_89_tokens() -> None:
    rng = random.Random(1)
    conditions = conditions_of(BRIEFS[0])
    assert max(len(sample(rng, conditions)) for _ in range(3000)) <= 89


def test_every_token_a_program_can_hold_is_in_the_vocabulary() -> None:
    vocabulary = Vocabulary.current()
    assert len(set(vocabulary.tokens)) == len(vocabulary.tokens)
    rng = random.Random(2)
    for _ in range(500):
        vocabulary.ids(sample(rng, conditions_of(BRIEFS[0])))


def test_the_grammar_refuses_what_a_brief_does_not_allow() -> None:
    walker = Walker(conditions_of(check_brief(Brief("honey from the hills"))))
    walker.advance("item=logo")
    with pytest.raises(GrammarError, match="species"):
        walker.advance("style=flat")
    plain = conditions_of(check_brief(Brief("honey from the hills")))
    seen = {t for _ in range(300) for t in sample(random.Random(_), plain)}
    assert "lockup=vertical_seal" not in seen
    assert "ref=brand" not in seen
    stamp = conditions_of(BRIEFS[1])
    seen = {t for _ in range(300) for t in sample(random.Random(_), stamp)}
    assert "inks=full" not in seen and "style=flat" not in seen
    assert "lockup=vertical_seal" in seen


@pytest.mark.parametrize(
    ("holds", "stamped"),
    [
        ({"palette": "cream:full"}, False),
        ({"palette": "cream:two"}, False),
        ({"palette": "cream:one"}, True),
        ({"palette": "cream"}, True),
        ({}, True),
    ],
)
def test_held_colours_are_not_lost_in_a_hand_stamp(holds: dict[str, object], stamped: bool) -> None:
    conditions = conditions_of(BRIEFS[0], held_groups(holds))
    seen = {t for seed in range(80) for t in sample(random.Random(seed), conditions)}
    assert ("lockup=hand_stamp" in seen) is stamped
    both = conditions_of(BRIEFS[0], held_groups({**holds, "lockup": "hand_stamp"}))
    assert "lockup=hand_stamp" in sample(random.Random(1), both), "a held lock-up is kept all the same"


@pytest.mark.parametrize("text", ["ማር sweet honey 🐝 from Gojam ጎጃም hills", "ទឹកឃ្មុំ 5 kg honey🐝, fresh"])
@pytest.mark.parametrize("brand", ["", "Hill"])
def test_no_reference_points_at_or_across_letters_that_no_face_has(text: str, brand: str) -> None:
    brief = check_brief(Brief(text, brand=brand))
    plain, conditions = conditions_of(brief), in_letters(conditions_of(brief), text)
    said = set()
    for seed in range(120):
        refs = decode(sample(random.Random(seed), conditions), text).texts.values()
        said |= {text[r.start : r.end] for r in refs if r.kind == "span"}
    assert len(said) > 3
    assert not any(supported(words) for words in said)
    assert in_letters(conditions, text) == conditions != plain


def test_a_text_is_nameless_where_every_word_lacks_letters() -> None:
    assert list(nameless_letters("ማር 5 🐝")) == ["ማ", "ር"]
    assert not nameless_letters("ማር honey") and not nameless_letters("蜂蜜 🐝")


def test_held_groups_stand_in_every_sample() -> None:
    brief = BRIEFS[0]
    held = held_groups(
        {
            "species": "coffee:cup",
            "style": "linocut",
            "palette": "deep:two",
            "ornament": "rays,frame=double",
            "type": "slab",
        }
    )
    conditions = conditions_of(brief, held)
    for seed in range(200):
        p = decode(sample(random.Random(seed), conditions), brief.text)
        assert [(m.species, m.form) for m in p.motifs] == [("coffee", "cup")]
        assert (p.style, p.palette.ground, p.palette.inks, p.lettering.pairing) == (
            "linocut",
            "deep",
            "two",
            "slab",
        ) or (p.lockup == "hand_stamp" and p.palette.inks == "one")
        assert [o.kind for o in p.ornaments] == ["rays"] and p.frame == "double"


def test_a_programs_own_groups_can_be_held() -> None:
    brief = BRIEFS[1]
    conditions = conditions_of(brief)
    program = decode(sample(random.Random(8), conditions), brief.text)
    held = held_tokens(program, brief.text, ("species", "seed_genes", "style"))
    again = decode(sample(random.Random(9), conditions_of(brief, held)), brief.text)
    assert again.motifs[0] == program.motifs[0] and again.style == program.style


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        ("species", "unicorn", "unicorn"),
        ("colour", "red", "not a field"),
        ("seed_genes", "[1,2]", "10 whole numbers"),
        ("palette", "{broken", "palette"),
    ],
)
def test_a_wrong_hold_names_the_field_and_the_remedy(field: str, value: str, says: str) -> None:
    with pytest.raises(ValueError, match=says) as caught:
        held_groups({field: value})
    assert caught.value.field == f"hold.{field}"  # type: ignore[attr-defined]


def test_older_programs_migrate_and_newer_ones_are_refused() -> None:
    brief = BRIEFS[0]
    now = decode(sample(random.Random(3), conditions_of(brief)), brief.text).to_json()
    old = {k: v for k, v in now.items() if k not in ("label", "language_version")}
    program = load(old)
    assert program.language_version == f.LANGUAGE_VERSION == max(STEPS) + 1
    assert program.label.layout == "classic"
    assert {**program.to_json(), "label": now["label"]} == now
    with pytest.raises(ValueError, match="newer"):
        load({**now, "language_version": f.LANGUAGE_VERSION + 1})


def test_programs_are_stored_by_name_not_by_number() -> None:
    brief = BRIEFS[0]
    raw = decode(sample(random.Random(3), conditions_of(brief)), brief.text).to_json()
    assert raw["motifs"][0]["species"] in registry.species()
    assert program_from_json(raw).to_bytes() == program_from_json(raw).to_bytes()


def test_segments_never_cross_words_or_characters() -> None:
    text = "Ama's mangoes，芒果3kg 🥭नमस्ते x"
    pieces = [text[a:b] for a, b in segments(text)]
    assert pieces == ["Ama's", "mangoes", "，", "芒", "果", "3kg", "🥭", "नमस्ते", "x"]


def test_groups_cover_the_whole_program() -> None:
    brief = BRIEFS[0]
    tokens = sample(random.Random(5), conditions_of(brief))
    by_group = groups(decode(tokens, brief.text), brief.text)
    assert tuple(by_group) == GROUPS
    assert sum(len(v) for v in by_group.values()) == len(tokens) - 1
    assert ANY not in tokens
