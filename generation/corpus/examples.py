"""Training examples: a prefix, the program tokens behind it, and how much each of them counts.

Stage ``read`` ends after the texts: what the brief says. Stage ``design`` goes on to the whole program
as the director would have it. A token counts nothing where the grammar or a hold left no choice.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from generation.brief import PROCESSES, Brief
from generation.corpus import lexicon
from generation.corpus.briefs.drawn import csv_tags
from generation.corpus.briefs.model import GENERAL_FORM_OF, BriefSample
from generation.corpus.director import direct
from generation.corpus.reading import Reading, Unreadable, read, squeeze
from generation.drawing.colour import hue_steps
from generation.language import codec, prefix
from generation.language import fields as f
from generation.language.conditions import conditions_of
from generation.language.grammar import ANY, Walker
from generation.language.segments import segments
from generation.language.vocabulary import MOTIFS_END, ORNAMENTS_END, Vocabulary
from generation.motifs import registry

USUAL_PROCESS = 0.6
LANGUAGE_KNOWN = 0.8
WITH_PHOTO = 0.2
PHOTO_OF_PRODUCT = 0.7
WITH_FACT = 0.1
HELD_READ, HELD_DESIGN = 0.05, 0.25
HELD_OTHER_SPECIES = 0.3
NOTHING = "ref=none"
"""The tag of a word that is neither product nor brand nor place."""

READ_GROUPS = ("item", "species", "texts")


@dataclass(frozen=True)
class Example:
    """``tokens``: program ids; ``chosen``: where there was a choice; ``groups``: index into codec.GROUPS.

    ``tags``: for each place of the prefix the design token that says what the word there is, or -1.
    ``names``: the same for which product the word names, sold or not.
    """

    prefix: prefix.Prefix
    tags: tuple[int, ...]
    names: tuple[int, ...]
    tokens: tuple[int, ...]
    chosen: tuple[bool, ...]
    groups: tuple[int, ...]


@cache
def _names(language: str) -> Mapping[str, tuple[str, ...]]:
    """All words of species.csv in a language: by species, or by "general:FORM" for a stock picture."""
    out: dict[str, list[str]] = {}
    for row in registry.facts().values():
        key = row.id if row.id in registry.species() else f"general:{GENERAL_FORM_OF.get(row.id, '')}"
        for tag in csv_tags(language):
            out.setdefault(key, []).extend(row.names.get(tag, ()))
    return {k: tuple(v) for k, v in out.items()}


def renamed(rng: random.Random, sample: BriefSample) -> BriefSample:
    """The same brief with another of its product's words: species.csv knows more than templates inflect."""
    truth = sample.truth
    key = truth.species[0] if truth.species[0] != "general" else f"general:{truth.general_form}"
    words = _names(sample.language).get(key)
    if not words or "product" not in truth.spans:
        return sample
    start, end = truth.spans["product"]
    if any(k != "product" and a < end and start < b for k, (a, b) in truth.spans.items()):
        return sample
    word = rng.choice(words)
    longer = len(word) - (end - start)
    spans = {k: (a, b) if b <= start else (a + longer, b + longer) for k, (a, b) in truth.spans.items()}
    spans["product"] = (start, start + len(word))
    text = sample.text[:start] + word + sample.text[end:]
    return replace(sample, text=text, truth=replace(truth, product_name=word, spans=spans))


def _palette(rng: random.Random, species: str) -> tuple[str, ...]:
    if rng.random() >= WITH_PHOTO:
        return ()
    facts = registry.facts().get(species)
    if facts and rng.random() < PHOTO_OF_PRODUCT:
        colours = [c for c in facts.colours if len(c) == 7]
        return tuple(rng.sample(colours, min(len(colours), rng.randint(1, 3))))
    return tuple(f"#{rng.randrange(1 << 24):06x}" for _ in range(rng.randint(1, 3)))


def brief_of(rng: random.Random, sample: BriefSample, text: str) -> Brief:
    """A brief with this sample's words and whatever else a seller may have given."""
    facts = {k: "x" for k in f.FACTS_IN_TEXT if rng.random() < WITH_FACT}
    return Brief(
        text=text,
        brand=" ".join(sample.brand.split()),
        language=sample.language if rng.random() < LANGUAGE_KNOWN else "",
        process=PROCESSES[0] if rng.random() < USUAL_PROCESS else rng.choice(PROCESSES),
        facts=facts,
        photo_palette=_palette(rng, sample.truth.species[0]),
    )


def _held(
    rng: random.Random, groups: Mapping[str, Sequence[str]], names: Sequence[str]
) -> dict[str, tuple[str, ...]]:
    """Some groups held, whole or with places left free, as ``holds.held_groups`` makes them."""
    out = {}
    for name in names:
        tokens = list(groups[name])
        keep: set[int] = set(range(len(tokens)))
        if rng.random() < 0.5:
            if name == "species":
                keep = {i for i, t in enumerate(tokens) if not t.startswith("form=")}
            elif name == "palette":
                keep = {0, 6} if rng.random() < 0.4 else {0}
            elif name in ("type", "arrangement"):
                keep = {0}
            elif name == "ornament":
                keep = {i for i, t in enumerate(tokens) if t.startswith("ornament=") or t == ORNAMENTS_END}
        out[name] = tuple(t if i in keep else ANY for i, t in enumerate(tokens))
    return out


def tags_of(
    sample: BriefSample,
    text: str,
    spans: Mapping[str, tuple[int, int]],
    head: prefix.Prefix,
    vocabulary: Vocabulary,
) -> tuple[int, ...]:
    """What each word is: the product's species, the brand, the place, or nothing.

    Learned beside the program, from the words themselves: a hundred small lessons a brief instead of
    one at its end. Of several products only the first one's words are known, so there the rest stays open.
    """
    meaning = {
        "product": f"species={sample.truth.species[0]}",
        "brand": "ref=brand",
        "place": "ref=fact:origin",
    }
    nothing = -1 if len(sample.truth.species) > 1 else vocabulary.id(NOTHING)
    by_segment = []
    for start, end in segments(text)[: f.MAX_SEGMENTS]:
        found = next((k for k, (a, b) in spans.items() if k in meaning and a < end and start < b), None)
        by_segment.append(vocabulary.id(meaning[found]) if found else nothing)
    return _by_place(by_segment, head)


def _by_place(by_segment: Sequence[int], head: prefix.Prefix) -> tuple[int, ...]:
    return tuple(by_segment[s] if s < len(by_segment) else -1 for s in head.segment)


def names_of(
    text: str, named: Sequence[tuple[int, int, str]], head: prefix.Prefix, vocabulary: Vocabulary
) -> tuple[int, ...]:
    """The product that each word names, by ``named``: (start, end, species), "" where that is open."""
    by_segment = []
    for start, end in segments(text)[: f.MAX_SEGMENTS]:
        found = next((s for a, b, s in named if a < end and start < b), None)
        token = NOTHING if found is None else f"species={found}"
        by_segment.append(-1 if found == "" else vocabulary.id(token))
    return _by_place(by_segment, head)


def _finish(
    sample: BriefSample,
    spans: Mapping[str, tuple[int, int]],
    brief: Brief,
    tokens: Sequence[str],
    held: Mapping[str, tuple[str, ...]],
    vocabulary: Vocabulary,
    encode_text: prefix.TextEncoder,
) -> Example:
    """GrammarError where the program isn't valid for its brief."""
    conditions = conditions_of(brief, held)
    head = prefix.build(brief, conditions, vocabulary, encode_text, hue_steps(brief.photo_palette))
    walker = Walker(conditions)
    chosen, groups = [], []
    for token in tokens:
        chosen.append(len(walker.allowed()) > 1)
        groups.append(codec.GROUPS.index(walker.group) if walker.group in codec.GROUPS else 0)
        walker.advance(token)
    tags = tags_of(sample, brief.text, spans, head, vocabulary)
    named = lexicon.named(brief.text, sample.language)
    if "product" in spans:
        # What was slipped is in no lexicon.
        named.insert(0, (*spans["product"], sample.truth.species[0]))
    names = names_of(brief.text, named, head, vocabulary)
    return Example(head, tags, names, tuple(vocabulary.ids(tokens)), tuple(chosen), tuple(groups))


def _reading_groups(reading: Reading, text: str) -> dict[str, list[str]]:
    return {
        "item": [f"item={f.ITEMS[0]}"],
        "species": [*(x for s, form in reading.heads for x in (f"species={s}", f"form={form}")), MOTIFS_END],
        "texts": [t for slot in f.TEXT_SLOTS for t in codec.ref_tokens(reading.texts[slot], text)],
    }


def read_example(
    rng: random.Random, sample: BriefSample, vocabulary: Vocabulary, encode_text: prefix.TextEncoder
) -> Example:
    """What the brief says, no more. Unreadable: see ``reading.read``."""
    text, spans = squeeze(sample)
    brief = brief_of(rng, sample, text)
    groups = _reading_groups(read(rng, sample, brief, spans), text)
    held = _held(rng, groups, ("species",) if rng.random() < HELD_READ else ())
    tokens = [t for name in READ_GROUPS for t in groups[name]]
    return _finish(sample, spans, brief, tokens, held, vocabulary, encode_text)


def dictionary_example(
    rng: random.Random, language: str, vocabulary: Vocabulary, encode_text: prefix.TextEncoder
) -> Example:
    """A page of words, each with the product it names; no program to learn."""
    text, named = lexicon.page(rng, language)
    brief = Brief(text, language=language if rng.random() < LANGUAGE_KNOWN else "")
    conditions = conditions_of(brief)
    head = prefix.build(brief, conditions, vocabulary, encode_text)
    item = vocabulary.id(f"item={f.ITEMS[0]}")
    none = (-1,) * len(head.ids)
    return Example(head, none, names_of(text, named, head, vocabulary), (item,), (False,), (0,))


def design_example(
    rng: random.Random, sample: BriefSample, vocabulary: Vocabulary, encode_text: prefix.TextEncoder
) -> Example:
    """A whole program. One in four has held fields; a held product may differ from the brief's."""
    text, spans = squeeze(sample)
    brief = brief_of(rng, sample, text)
    reading = read(rng, sample, brief, spans)
    names: list[str] = []
    if rng.random() < HELD_DESIGN:
        names = rng.sample(f.HELD_FIELDS, rng.choice((1, 1, 1, 2, 2, 3)))
    if "species" in names and reading.heads[0][0] != "general" and rng.random() < HELD_OTHER_SPECIES:
        other = rng.choice(registry.species()[:-1])
        reading = replace(reading, heads=((other, rng.choice(registry.forms_of(other))),))
    program = direct(rng, sample, brief, reading.heads, reading.texts)
    held = _held(rng, codec.groups(program, text), names)
    return _finish(sample, spans, brief, codec.encode(program, text), held, vocabulary, encode_text)


__all__ = [
    "NOTHING",
    "Example",
    "Unreadable",
    "brief_of",
    "design_example",
    "dictionary_example",
    "read_example",
    "renamed",
]
