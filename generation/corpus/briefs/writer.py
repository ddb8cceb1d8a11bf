"""Writes briefs: chooses language, truth and sentences, then lets the hand slip."""

from __future__ import annotations

import re
from bisect import bisect
from functools import cache
from importlib import import_module
from itertools import accumulate
from random import Random
from typing import NamedTuple

from generation.corpus.briefs.drawn import words_of
from generation.corpus.briefs.grammar import Draft, Grammar, Lexicon, Template, Word, pick
from generation.corpus.briefs.language import Language
from generation.corpus.briefs.model import GENERAL, GENERAL_FORMS, TIER_A, BriefSample, Truth, Wishes
from generation.corpus.briefs.noise import EMOJI_OF, Typed, slip, squeeze

SHARE_GENERAL = 0.09
TIER_A_COUNTS = 1.6
"""How much likelier a species of tier A is than one of tier B: more people sell it."""
SHARE_BRAND_FIELD = 0.60
SHARE_BRAND_IN_TEXT = 0.25
SHARE_BRAND_TWICE = 0.12
SHARE_BRAND_IN_CORE = 0.55
SHARE_TAIL_BEFORE = 0.12
SHARE_OPENING = 0.14
SHARE_PRODUCT_EMOJI = 0.03
SHARE_TIDY = 0.85
# Of the general products, how many are drawn by picture first: there are few words of the sea.
SHARE_FORM_FIRST = 0.6
SHARE_LINKED = 0.07
_AFTER_STOP = re.compile(r"[.!?] [a-zà-öø-ý]")
# None to six tails to a core.
TAIL_COUNTS = (0,) * 16 + (1,) * 12 + (2,) * 7 + (3,) * 3 + (4, 6)
# Brands: neutral, round another product, round the seller's own.
BRAND_LISTS = ("brand",) * 10 + ("brand_other",) * 5 + ("brand_own",) * 5


class _Core(NamedTuple):
    template: Template
    weight: float


class _Cores:
    """Cores that one species can be the first product of, drawn by weight."""

    def __init__(self, cores: list[_Core]) -> None:
        self.cores = cores
        self.sums = list(accumulate(c.weight for c in cores))

    def draw(self, rng: Random) -> Template:
        return self.cores[bisect(self.sums, rng.random() * self.sums[-1])].template


class Author:
    """Writes in one language; compiles its templates once."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.words = words_of(language)
        self.lexicon = Lexicon(self.words)
        self._species = self.lexicon.species_with(frozenset())
        self._species_sums = list(accumulate(TIER_A_COUNTS if s in TIER_A else 1.0 for s in self._species))
        forms = frozenset(name for word in language.words for name in word.forms)
        grammar = Grammar(language.lists, language.wishes, language.tags, forms)
        compile_ = grammar.compile
        weighed = [
            _Core(compile_(source), family.weight / len(family.templates))
            for family in language.cores
            for source in family.templates
        ]
        said = [c for c in weighed if "brand" in c.template.must]
        unsaid = [c for c in weighed if "brand" not in c.template.uses]
        named = [c for c in unsaid if c.template.products]
        self._brands = {name: grammar.compile_list(name) for name in ("brand", "brand_other", "brand_own")}
        self._said, self._unsaid, self._unnamed = (self._by_species(cores) for cores in (said, named, unsaid))
        self._openings = [compile_(s) for s in language.openings]
        self._tails = [[compile_(s) for s in family.templates] for family in language.tails]
        self._tail_sums = list(accumulate(family.weight for family in language.tails))
        self._brand_tails = [compile_(s) for s in language.brand_tails]

    def write(self, rng: Random, share_general: float = SHARE_GENERAL) -> BriefSample:
        """One sample; everything random comes from ``rng``."""
        draft = Draft(rng, self.lexicon)
        chance = rng.random()
        in_field = chance < SHARE_BRAND_FIELD
        in_text = not in_field and chance < SHARE_BRAND_FIELD + SHARE_BRAND_IN_TEXT
        said = in_text or (in_field and rng.random() < SHARE_BRAND_TWICE)
        core, core_says_brand = self._core(draft, said, in_field, share_general)
        if in_field or in_text:
            self._name_brand(draft, core)
        self._compose(draft, core, said and not core_says_brand)
        return self._sample(draft, draft.brand if in_field else "")

    def _by_species(self, cores: list[_Core]) -> dict[str, _Cores]:
        return {
            species: _Cores(
                [
                    core
                    for core in cores
                    if self.lexicon.words(species, self._needs(core.template))
                    and (species != GENERAL or core.template.products < 2)
                ]
            )
            for species in (*self._species, GENERAL)
        }

    def _needs(self, core: Template) -> frozenset[str]:
        """Of the first product's word; where no sentence says it, the brand must be able to."""
        needs = core.needs.get("product", frozenset())
        if core.products == 0:
            needs |= self._brands["brand_own"].needs.get("product", frozenset())
        return needs

    def _first(self, rng: Random) -> str:
        return self._species[bisect(self._species_sums, rng.random() * self._species_sums[-1])]

    def _core(self, draft: Draft, said: bool, in_field: bool, share_general: float) -> tuple[Template, bool]:
        rng = draft.rng
        first = GENERAL if rng.random() < share_general else self._first(rng)
        says = said and rng.random() < SHARE_BRAND_IN_CORE
        # Where nothing names the product, a brand in its field must.
        cores = self._said if says else self._unnamed if in_field else self._unsaid
        core = cores[first].draw(rng)
        self._choose_products(draft, core, first)
        return core, says

    def _choose_products(self, draft: Draft, core: Template, first: str) -> None:
        rng, lexicon = draft.rng, self.lexicon
        draft.taken = {first}
        words = lexicon.words(first, self._needs(core))
        if first == GENERAL and rng.random() < SHARE_FORM_FIRST:
            form = pick(rng, GENERAL_FORMS)
            words = tuple(w for w in words if w.general_form == form) or words
        draft.products["product"] = pick(rng, words)
        for slot in ("product2", "product3"):
            if slot in core.needs:
                able = [s for s in lexicon.species_with(core.needs[slot]) if s not in draft.taken]
                species = pick(rng, able)
                draft.products[slot] = pick(rng, lexicon.words(species, core.needs[slot]))
                draft.taken.add(species)

    def _name_brand(self, draft: Draft, core: Template) -> None:
        name = "brand_own" if core.products == 0 else pick(draft.rng, BRAND_LISTS)
        own = draft.products["product"]
        template = self._brands[name]
        if name == "brand_own" and not self._fits(draft, template):
            if core.products == 0:
                raise RuntimeError(f"{self.language.code}: {own.text!r} has no form for a brand of its own")
            template = self._brands["brand"]
        side = Draft(draft.rng, self.lexicon)
        side.products, side.taken = draft.products, draft.taken
        template.write(side)
        draft.brand = side.text()
        if core.products == 0:
            draft.brand_product = next((m[1:] for m in side.marks if m[0] == "product"), None)

    def _fits(self, draft: Draft, template: Template) -> bool:
        for slot, traits in template.needs.items():
            word = draft.products.get(slot)
            if word is None:
                if slot.startswith("product"):
                    return False
            elif word not in self.lexicon.words(word.species, traits):
                return False
        return True

    def _compose(self, draft: Draft, core: Template, brand_to_say: bool) -> None:
        rng = draft.rng
        tails = self._choose_tails(draft, core)
        if brand_to_say:
            tails.insert(int(rng.random() * (len(tails) + 1)), pick(rng, self._brand_tails))
        before: list[Template] = []
        if rng.random() < SHARE_OPENING:
            before.append(pick(rng, self._openings))
        if tails and rng.random() < SHARE_TAIL_BEFORE:
            before.append(tails.pop())
        for i, template in enumerate((*before, core, *tails)):
            linked = self._join(draft) if i else False
            start = len(draft.pieces)
            template.write(draft)
            if linked:
                self._lower(draft, start)
            else:
                self._capital(draft, start)

    def _choose_tails(self, draft: Draft, core: Template) -> list[Template]:
        rng = draft.rng
        chosen: list[Template] = []
        wished = core.must & Wishes.__dataclass_fields__.keys()
        families: set[int] = set()
        for _ in range(pick(rng, TAIL_COUNTS)):
            family = bisect(self._tail_sums, rng.random() * self._tail_sums[-1])
            if family in families:
                continue
            tail = pick(rng, self._tails[family])
            if wished & tail.uses or not self._fits(draft, tail):
                continue
            families.add(family)
            wished |= tail.uses & Wishes.__dataclass_fields__.keys()
            chosen.append(tail)
        return chosen

    def _join(self, draft: Draft) -> bool:
        """Write what stands between two sentences; True if they became one."""
        language, pieces = self.language, draft.pieces
        last = next((i for i in range(len(pieces) - 1, -1, -1) if pieces[i]), 0)
        linked = language.links and pieces[last][-1] == "." and draft.rng.random() < SHARE_LINKED
        if linked and all(end < draft.length for _, _, end in draft.marks):
            pieces[last] = pieces[last][:-1]
            draft.length -= 1
            draft.add(pick(draft.rng, language.links))
            return True
        ended = pieces[last].rstrip()[-1:] in language.end_marks
        draft.add(language.joint if ended else pick(draft.rng, language.stops))
        return False

    def _capital(self, draft: Draft, start: int) -> None:
        pieces = draft.pieces
        if start and draft.rng.random() >= 0.9:
            return
        if not start and draft.rng.random() >= 0.88:
            return
        for i in range(start, len(pieces)):
            if pieces[i]:
                head = pieces[i][0].upper()
                if len(head) == 1:
                    pieces[i] = head + pieces[i][1:]
                return

    def _lower(self, draft: Draft, start: int) -> None:
        """A sentence that goes on begins small, unless with "I" or a name from a slot."""
        first = draft.pieces[start]
        if first[1:2].islower() and len(first) > 2:
            draft.pieces[start] = first[0].lower() + first[1:]

    def _sample(self, draft: Draft, field: str) -> BriefSample:
        spans: dict[str, tuple[int, int]] = {}
        for key, start, end in draft.marks:
            spans.setdefault(key, (start, end))
        first: Word = draft.products[draft.order[0]] if draft.order else draft.products["product"]
        text = draft.text()
        if draft.rng.random() < SHARE_TIDY:
            text = _AFTER_STOP.sub(lambda found: found[0].upper(), text)
        product = spans.get(draft.order[0] if draft.order else "product")
        name = text[product[0] : product[1]] if product else first.text
        kept = {k: v for k, v in spans.items() if k in ("brand", "place")}
        if product:
            kept["product"] = product
        typed = Typed(text, kept)
        self._emoji_of_product(typed, draft, first)
        slip(typed, draft.rng, self.language.slips)
        squeeze(typed)
        order = draft.order or ["product"]
        truth = Truth(
            species=tuple(draft.products[slot].species for slot in order),
            general_form=first.general_form,
            product_name=name,
            spans={key: (a, b) for key, (a, b) in typed.spans.items()},
            wishes=Wishes(**draft.wishes),
        )
        return BriefSample(typed.text, field, self.language.code, truth)

    def _emoji_of_product(self, typed: Typed, draft: Draft, word: Word) -> None:
        if draft.rng.random() >= SHARE_PRODUCT_EMOJI or "product" not in typed.spans:
            return
        sign = EMOJI_OF.get(word.species)
        if sign:
            at = typed.spans["product"][1] if draft.rng.random() < 0.4 else len(typed.text)
            typed.replace(at, at, " " + sign)


LANGUAGES = ("en", "es", "zh", "hi", "sw", "pt", "fr", "bn", "id", "vi", "ar", "th")


@cache
def author(language: str) -> Author:
    """The language's author, its templates compiled on first use (a fraction of a second)."""
    return Author(import_module(f"generation.corpus.briefs.{language}").LANGUAGE)


OTHER_SCRIPTS: dict[str, tuple[tuple[str, float], ...]] = {
    "hi": (("hi_latn", 0.25),),
    "zh": (("zh_hant", 0.4),),
    "vi": (("vi_bare", 0.15),),
}
"""A language's other ways of writing, and how often people use them (Hindi in Latin letters)."""


def write(rng: Random, language: str | None = None, share_general: float = SHARE_GENERAL) -> BriefSample:
    """One brief with its truth, in ``language`` (a code of ``LANGUAGES``) or in one drawn evenly.

    ``share_general``: of briefs for goods that nothing draws.
    """
    chosen = language if language is not None else pick(rng, LANGUAGES)
    chance = rng.random()
    for other, share in OTHER_SCRIPTS.get(chosen, ()):
        chance -= share
        if chance < 0:
            chosen = other
            break
    return author(chosen).write(rng, share_general)
