r"""A tiny engine that writes sentences from templates and remembers where the slots fell.

Template syntax (a backslash takes the next character literally):

    [a|b|c]             one of; nests, may hold slots, an option may be empty
    (maybe )            half of the time; (a |b ): one of, half of the time; mind the spaces
    {product}           the first product's word; {product2}, {product3}: further ones (all sold)
    {product.form}      the word in another form: a key of ``Word.forms`` (".one", ".the", ".of" ...)
    {product:tree,!made}        words with trait ``tree``, without ``made``; with form {product:tree.one}
    {product~is|are}    the option whose place is the word's ``tag`` (number, gender, noun class)
    {other} {other2} {other3}   products spoken of but NOT sold; same form, trait and ~ syntax
    {colour} {mood} {style} {form} {lockup} {phrase}   words of a wish; they set it in the truth
    {colour!}           the same words, but nothing is wished (negated, or said of something else)
    {=phrase:family_farm}       writes nothing, sets the wish: for a sentence which already says it
    {#2-50} {#5-90/5}   a whole number (in steps)
    {brand} {place}     leave spans; {place} and every other name is a list of the language,
                        whose entries are templates themselves

The same slot means the same word all through one sample ({other}: through one template).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from types import MappingProxyType
from typing import TypeVar

from generation.corpus.briefs.model import GENERAL, WISH_VALUES

T = TypeVar("T")
PRODUCTS = ("product", "product2", "product3")
OTHERS = ("other", "other2", "other3")
SHARE_OF_GENERAL_OTHERS = 0.12
SHARE_ADORNED = 0.10
UNKNOWN_TAG = -1
"""Of a word whose number and gender nobody wrote down: it stands where nothing agrees with it."""
_TAGGED = "~"
"""A need that a word meets whose tag is known; a need ".the" is met by a word with that form."""


class TemplateError(ValueError):
    """A template that can't be compiled; the message quotes it."""


def pick(rng: Random, choices: Sequence[T]) -> T:
    """One of ``choices``, evenly; several times faster than ``Random.choice``."""
    return choices[int(rng.random() * len(choices))]


@dataclass(frozen=True, slots=True)
class Word:
    """A product's word as it stands after "we sell".

    ``species``: id of a species that is drawn or "general" (then ``general_form``). ``tag``: index into
    ``~`` agreements.
    ``forms``: other forms as (before, core, after), where only the core is the product's name
    (Spanish "the": ("los ", "tomates", "")). ``weight``: how often among the species' words.
    """

    text: str
    species: str
    general_form: str = ""
    tag: int = 0
    traits: frozenset[str] = frozenset()
    forms: Mapping[str, tuple[str, str, str]] = field(default_factory=lambda: MappingProxyType({}))
    weight: int = 1


def _meets(word: Word, needs: frozenset[str]) -> bool:
    for need in needs:
        kind, rest = need[0], need[1:]
        met = (
            rest not in word.traits
            if kind == "!"
            else rest in word.forms
            if kind == "."
            else word.tag != UNKNOWN_TAG
            if kind == _TAGGED
            else need in word.traits
        )
        if not met:
            return False
    return True


class Lexicon:
    """The words of one language, found by species and traits ("tree", "!made")."""

    def __init__(self, words: Iterable[Word]) -> None:
        self._by_species: dict[str, list[Word]] = {}
        for word in words:
            self._by_species.setdefault(word.species, []).extend([word] * word.weight)
        self._drawn = tuple(sorted(s for s in self._by_species if s != GENERAL))
        self._found: dict[tuple[str, frozenset[str]], tuple[Word, ...]] = {}
        self._able: dict[frozenset[str], tuple[str, ...]] = {}

    def words(self, species: str, traits: frozenset[str] = frozenset()) -> tuple[Word, ...]:
        """Words that fit (repeated by weight); empty if none does."""
        key = (species, traits)
        found = self._found.get(key)
        if found is None:
            found = tuple(w for w in self._by_species.get(species, ()) if _meets(w, traits))
            self._found[key] = found
        return found

    def species_with(self, traits: frozenset[str]) -> tuple[str, ...]:
        """Drawn species that have a word with these traits."""
        able = self._able.get(traits)
        if able is None:
            able = self._able[traits] = tuple(s for s in self._drawn if self.words(s, traits))
        return able


class Draft:
    """A text being written: pieces, spans of slots, the words chosen and the wishes set so far."""

    __slots__ = (
        "brand",
        "brand_product",
        "length",
        "lexicon",
        "marks",
        "muted",
        "order",
        "others",
        "pieces",
        "products",
        "rng",
        "shunned",
        "taken",
        "wishes",
    )

    def __init__(self, rng: Random, lexicon: Lexicon) -> None:
        self.rng = rng
        self.lexicon = lexicon
        self.pieces: list[str] = []
        self.length = 0
        self.marks: list[tuple[str, int, int]] = []
        self.products: dict[str, Word] = {}
        self.others: dict[str, Word] = {}
        self.taken: set[str] = set()
        self.order: list[str] = []
        self.wishes: dict[str, str] = {}
        self.shunned: set[tuple[str, str]] = set()
        self.brand = ""
        self.brand_product: tuple[int, int] | None = None
        self.muted = False

    def add(self, text: str) -> None:
        self.pieces.append(text)
        self.length += len(text)

    def add_marked(self, key: str, text: str) -> None:
        if not self.muted:
            self.marks.append((key, self.length, self.length + len(text)))
        self.add(text)

    def wish(self, name: str, value: str) -> None:
        self.wishes.setdefault(name, value)

    def text(self) -> str:
        return "".join(self.pieces)

    def word(self, slot: str) -> Word:
        found = self.products.get(slot)
        return found if found is not None else self.others[slot]

    def choose_others(self, needs: Mapping[str, frozenset[str]]) -> None:
        """Fresh words for the {other} slots of the template that is about to be written."""
        self.others.clear()
        for slot, traits in needs.items():
            if slot not in OTHERS:
                continue
            word = self._other(traits)
            self.others[slot] = word
            if word.species != GENERAL:
                self.taken.add(word.species)

    def _other(self, traits: frozenset[str]) -> Word:
        rng, lexicon = self.rng, self.lexicon
        if GENERAL not in self.taken and rng.random() < SHARE_OF_GENERAL_OTHERS:
            words = lexicon.words(GENERAL, traits)
            if words:
                return pick(rng, words)
        able = lexicon.species_with(traits)
        for _ in range(64):
            species = pick(rng, able)
            if species not in self.taken:
                return pick(rng, lexicon.words(species, traits))
        raise TemplateError(f"no other product has {sorted(traits)}")


class Node:
    """A part of a template. ``uses``: slots that may be written; ``must``: those always written."""

    __slots__: tuple[str, ...] = ()
    uses: frozenset[str] = frozenset()
    must: frozenset[str] = frozenset()
    needs: Mapping[str, frozenset[str]] = MappingProxyType({})

    def write(self, draft: Draft) -> None:
        raise NotImplementedError


class Literal(Node):
    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text

    def write(self, draft: Draft) -> None:
        draft.pieces.append(self.text)
        draft.length += len(self.text)


def _merged_needs(nodes: Iterable[Node]) -> Mapping[str, frozenset[str]]:
    needs: dict[str, frozenset[str]] = {}
    for node in nodes:
        for slot, traits in node.needs.items():
            needs[slot] = needs.get(slot, frozenset()) | traits
    return needs


class Sequence_(Node):
    __slots__ = ("must", "needs", "nodes", "uses")

    def __init__(self, nodes: Sequence[Node]) -> None:
        self.nodes = tuple(nodes)
        self.uses = frozenset().union(*(n.uses for n in nodes))
        self.must = frozenset().union(*(n.must for n in nodes))
        self.needs = _merged_needs(nodes)

    def write(self, draft: Draft) -> None:
        for node in self.nodes:
            node.write(draft)


class OneOf(Node):
    __slots__ = ("must", "needs", "nodes", "uses")

    def __init__(self, nodes: Sequence[Node]) -> None:
        self.nodes = tuple(nodes)
        self.uses = frozenset().union(*(n.uses for n in nodes))
        self.must = frozenset.intersection(*(n.must for n in nodes)) if nodes else frozenset()
        self.needs = _merged_needs(nodes)

    def write(self, draft: Draft) -> None:
        pick(draft.rng, self.nodes).write(draft)


class Number(Node):
    __slots__ = ("count", "first", "step")

    def __init__(self, first: int, last: int, step: int) -> None:
        self.first, self.step, self.count = first, step, (last - first) // step + 1

    def write(self, draft: Draft) -> None:
        draft.add(str(self.first + self.step * int(draft.rng.random() * self.count)))


class SetWish(Node):
    __slots__ = ("must", "name", "uses", "value")

    def __init__(self, name: str, value: str) -> None:
        self.name, self.value = name, value
        self.uses = self.must = frozenset((name,))

    def write(self, draft: Draft) -> None:
        draft.wish(self.name, self.value)


class Wish(Node):
    """Words of a wish; with ``silent`` they wish nothing, and never name what is wished elsewhere."""

    __slots__ = ("choices", "must", "name", "silent", "uses")

    def __init__(self, name: str, choices: Sequence[tuple[str, Node]], silent: bool) -> None:
        self.name, self.choices, self.silent = name, tuple(choices), silent
        self.uses = self.must = frozenset() if silent else frozenset((name,))

    def write(self, draft: Draft) -> None:
        name, set_already = self.name, draft.wishes.get(self.name)
        value, node = pick(draft.rng, self.choices)
        if self.silent:
            while value == set_already:
                value, node = pick(draft.rng, self.choices)
            draft.shunned.add((name, value))
        else:
            while value != set_already if set_already is not None else (name, value) in draft.shunned:
                value, node = pick(draft.rng, self.choices)
            draft.wishes[name] = value
        node.write(draft)


class Product(Node):
    """A product's word. ``round_it``: what may stand before and behind the bare word ("organic ")."""

    __slots__ = ("form", "must", "needs", "round_it", "slot", "uses")

    def __init__(self, slot: str, form: str, traits: frozenset[str], round_it: Sequence[Node | None]) -> None:
        self.slot, self.form, self.round_it = slot, form, round_it
        self.uses = self.must = frozenset((slot,))
        self.needs = {slot: traits | {f".{form}"} if form else traits}

    def write(self, draft: Draft) -> None:
        word = draft.word(self.slot)
        before, core, after = word.forms[self.form] if self.form else ("", word.text, "")
        adorned = draft.rng.random() < SHARE_ADORNED if self.round_it else False
        if adorned and (node := self.round_it[0]):
            node.write(draft)
        if before:
            draft.add(before)
        if self.slot in PRODUCTS and not draft.muted:
            draft.add_marked(self.slot, core)
            if self.slot not in draft.order:
                draft.order.append(self.slot)
        else:
            draft.add(core)
        if after:
            draft.add(after)
        if adorned and (node := self.round_it[1]):
            node.write(draft)


class Agreement(Node):
    __slots__ = ("needs", "options", "slot")

    def __init__(self, slot: str, options: Sequence[Node]) -> None:
        self.slot, self.options = slot, tuple(options)
        self.needs = {slot: frozenset((_TAGGED,))}

    def write(self, draft: Draft) -> None:
        self.options[draft.word(self.slot).tag].write(draft)


class Brand(Node):
    __slots__ = ()
    uses = must = frozenset(("brand",))

    def write(self, draft: Draft) -> None:
        if draft.brand_product and not draft.muted:
            start, end = draft.brand_product
            draft.marks.append(("product", draft.length + start, draft.length + end))
        draft.add_marked("brand", draft.brand)


class Marked(Node):
    """A list whose entry leaves a span (place)."""

    __slots__ = ("inner", "key", "must", "needs", "uses")

    def __init__(self, key: str, inner: Node) -> None:
        self.key, self.inner = key, inner
        self.uses, self.must, self.needs = inner.uses | {key}, inner.must | {key}, inner.needs

    def write(self, draft: Draft) -> None:
        start = draft.length
        self.inner.write(draft)
        if not draft.muted:
            draft.marks.append((self.key, start, draft.length))


@dataclass(frozen=True, slots=True)
class Template:
    """Compiled: slots it ``uses`` and ``must`` write, traits it ``needs`` by slot, how many ``products``."""

    node: Node
    source: str
    uses: frozenset[str]
    must: frozenset[str]
    needs: Mapping[str, frozenset[str]]
    products: int

    def write(self, draft: Draft) -> None:
        """Write it at the draft's end. The draft's products must have been chosen to fit ``needs``."""
        draft.choose_others(self.needs)
        self.node.write(draft)


class Grammar:
    """Compiles templates against the lists, wish words and tags of one language."""

    def __init__(
        self,
        lists: Mapping[str, Sequence[str]],
        wishes: Mapping[str, Mapping[str, Sequence[str]]],
        tags: int,
        form_names: frozenset[str],
    ) -> None:
        self._lists, self._wishes, self._tags, self._forms = lists, wishes, tags, form_names
        self._compiled: dict[str, Node] = {}
        for name, values in wishes.items():
            unknown = set(values) - set(WISH_VALUES.get(name, ()))
            if unknown:
                raise TemplateError(f"wishes of {name}: {sorted(unknown)} are not known")

    def compile(self, source: str) -> Template:
        """A template ready to write; TemplateError if its syntax, a slot or an agreement is wrong."""
        node = self._parse(source)
        products = sum(slot in node.uses for slot in PRODUCTS)
        return Template(node, source, node.uses, node.must, node.needs, products)

    def compile_list(self, name: str) -> Template:
        """A template that writes one entry of a list, whatever {name} means inside other templates."""
        node = OneOf([self._parse(entry) for entry in self._lists[name]])
        return Template(node, "{" + name + "}", node.uses, node.must, node.needs, 0)

    def _parse(self, source: str) -> Node:
        reader = _Reader(source)
        node = self._alternatives(reader, "")
        if reader.at < len(source):
            raise TemplateError(f"stray {source[reader.at]!r} in {source!r}")
        return node

    def _alternatives(self, reader: _Reader, closing: str) -> Node:
        options: list[Node] = []
        nodes: list[Node] = []
        plain = ""

        def flush() -> None:
            nonlocal plain
            if plain:
                nodes.append(Literal(plain))
                plain = ""

        while True:
            ch = reader.next()
            if ch == closing or ch == "":
                if ch != closing:
                    raise TemplateError(f"no {closing!r} in {reader.source!r}")
                flush()
                options.append(nodes[0] if len(nodes) == 1 else Sequence_(nodes))
                return options[0] if len(options) == 1 else OneOf(options)
            if ch == "|" and closing:
                flush()
                options.append(nodes[0] if len(nodes) == 1 else Sequence_(nodes))
                nodes = []
            elif ch == "[":
                flush()
                nodes.append(self._alternatives(reader, "]"))
            elif ch == "(":
                flush()
                nodes.append(OneOf((self._alternatives(reader, ")"), Literal(""))))
            elif ch == "{":
                flush()
                nodes.append(self._slot(reader.until("}"), reader.source))
            elif ch in "])}":
                raise TemplateError(f"stray {ch!r} in {reader.source!r}")
            else:
                plain += reader.next() if ch == "\\" else ch

    def _slot(self, body: str, source: str) -> Node:
        if body[0] == "#":
            span, _, step = body[1:].partition("/")
            first, _, last = span.partition("-")
            return Number(int(first), int(last), int(step or 1))
        if body[0] == "=":
            name, _, value = body[1:].partition(":")
            if value not in WISH_VALUES.get(name, ()):
                raise TemplateError(f"unknown wish {body!r} in {source!r}")
            return SetWish(name, value)
        if "~" in body:
            return self._agreement(body, source)
        name, _, form = body.partition(".")
        name, _, traits = name.partition(":")
        if name in PRODUCTS or name in OTHERS:
            if form and form not in self._forms:
                raise TemplateError(f"unknown form {form!r} in {source!r}")
            adorned = self._round() if name == "product" and not form else ()
            return Product(name, form, frozenset(t for t in traits.split(",") if t), adorned)
        if name == "brand":
            return Brand()
        silent = name.endswith("!")
        if name.rstrip("!") in self._wishes:
            name = name.rstrip("!")
            choices = [(v, OneOf([self._parse(w) for w in words])) for v, words in self._wishes[name].items()]
            return Wish(name, choices, silent)
        return self._list(name, source)

    def _round(self) -> Sequence[Node | None]:
        names = ("before_product", "after_product")
        found = [self._list(name, "") if name in self._lists else None for name in names]
        return found if any(found) else ()

    def _agreement(self, body: str, source: str) -> Node:
        slot, _, rest = body.partition("~")
        options = [Literal(o) for o in rest.split("|")]
        if slot not in PRODUCTS + OTHERS or len(options) != self._tags:
            raise TemplateError(f"{body!r} in {source!r}: {self._tags} options of a product are needed")
        return Agreement(slot, options)

    def _list(self, name: str, source: str) -> Node:
        node = self._compiled.get(name)
        if node is None:
            if name not in self._lists:
                raise TemplateError(f"unknown slot {name!r} in {source!r}")
            node = OneOf([self._parse(entry) for entry in self._lists[name]])
            if name == "place":
                node = Marked("place", node)
            self._compiled[name] = node
        return node


class _Reader:
    __slots__ = ("at", "source")

    def __init__(self, source: str) -> None:
        self.source, self.at = source, 0

    def next(self) -> str:
        ch = self.source[self.at : self.at + 1]
        self.at += 1
        return ch

    def until(self, closing: str) -> str:
        end = self.source.find(closing, self.at)
        if end <= self.at:
            raise TemplateError(f"no {closing!r} in {self.source!r}")
        body = self.source[self.at : end]
        self.at = end + 1
        return body
