"""How well a model reads sentences that nobody wrote for it: the hold-out of tests/holdout."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch

from generation.brief import Brief
from generation.language.conditions import conditions_of
from generation.language.grammar import Grammar, Walker
from generation.language.prefix import build
from generation.language.vocabulary import Vocabulary
from generation.model.packed import pack
from generation.model.text import TextTokenizer
from generation.model.transformer import Transformer

HOLDOUT = Path(__file__).parents[2] / "tests" / "holdout"
SETS = ("briefs", "wide")
"""The first hold-out, of five languages, and that of thirteen."""
_AT_ONCE = 50


@dataclass(frozen=True)
class Row:
    """A brief of the hold-out and its truth: species in order of importance, or general."""

    id: str
    language: str
    kind: str
    text: str
    brand: str
    species: tuple[str, ...]


Reader = Callable[[Sequence[Row]], list[tuple[str, ...]]]
"""The species read from each row."""


def rows_of(split: str, sets: Sequence[str] = SETS) -> list[Row]:
    """``split``: dev or final; ``sets``: of ``SETS``."""
    raw = []
    for name in sets:
        with open(HOLDOUT / f"{name}.jsonl", encoding="utf-8") as f:
            raw += [json.loads(line) for line in f]
    return [
        Row(r["id"], r["language"], r["kind"], r["text"], r["brand"], tuple(r["species"]))
        for r in raw
        if r["split"] == split
    ]


@torch.no_grad()
def read_species(
    model: Transformer,
    vocabulary: Vocabulary,
    tokenizer: TextTokenizer,
    rows: Sequence[Row],
    heroes_only: bool = False,
) -> list[tuple[str, ...]]:
    """The motifs' species, most likely token by token. ``heroes_only``: stop after the first."""
    grammar = Grammar(vocabulary)
    out: list[tuple[str, ...]] = []
    for start in range(0, len(rows), _AT_ONCE):
        some = rows[start : start + _AT_ONCE]
        briefs = [Brief(" ".join(r.text.split()), " ".join(r.brand.split()), r.language) for r in some]
        conditions = [conditions_of(b) for b in briefs]
        prefixes = [build(b, c, vocabulary, tokenizer) for b, c in zip(briefs, conditions, strict=True)]
        walkers = [Walker(c) for c in conditions]
        written: list[list[int]] = [[] for _ in some]
        while any(w.group in ("item", "species") for w in walkers):
            packed = pack(prefixes, written, model.config.max_prefix, model.config.photo_slots)
            hidden_ND = model(packed).hidden_ND
            said_BV = model.said(packed, hidden_ND)
            ends = (
                torch.tensor([len(p.ids) + len(t) for p, t in zip(prefixes, written, strict=True)]).cumsum(0)
                - 1
            )
            logits_BV = model.logits(hidden_ND[ends])
            for row, walker in enumerate(walkers):
                if walker.group not in ("item", "species"):
                    continue
                allowed = torch.from_numpy(grammar.mask(walker))
                scores_V = logits_BV[row] + said_BV[row] if walker.chooses_product else logits_BV[row]
                token = int(scores_V.masked_fill(~allowed, -1e9).argmax())
                written[row].append(token)
                walker.advance(vocabulary.tokens[token])
            if heroes_only and len(written[0]) == 2:
                break
        for tokens in written:
            names = [t.partition("=") for t in vocabulary.names(tokens)]
            out.append(tuple(value for kind, _, value in names if kind == "species"))
    return out


def hero_is_right(row: Row, read: Sequence[str]) -> bool:
    return bool(read) and read[0] == row.species[0]


@dataclass(frozen=True)
class Share:
    right: int
    of: int

    def __str__(self) -> str:
        return f"{self.right}/{self.of}"


def tally(
    rows: Sequence[Row],
    read: Sequence[Sequence[str]],
    right: Callable[[Row, Sequence[str]], bool] = hero_is_right,
) -> dict[tuple[str, str], Share]:
    """By (kind, language); "all" stands for every kind or language."""
    out: dict[tuple[str, str], Share] = {}
    for row, species in zip(rows, read, strict=True):
        hit = right(row, species)
        for key in {(row.kind, row.language), ("all", row.language), (row.kind, "all"), ("all", "all")}:
            have = out.get(key, Share(0, 0))
            out[key] = Share(have.right + hit, have.of + 1)
    return out


def table(shares: dict[tuple[str, str], Share]) -> str:
    """Markdown: a line a kind, a column a language."""
    kinds = sorted({k for k, _ in shares} - {"all"})
    languages = sorted({x for _, x in shares} - {"all"})
    lines = ["| kind | " + " | ".join([*languages, "all"]) + " |", "|---" * (len(languages) + 2) + "|"]
    for kind in [*kinds, "all"]:
        cells = [str(shares.get((kind, x), "")) for x in [*languages, "all"]]
        lines.append("| " + " | ".join([kind, *cells]) + " |")
    return "\n".join(lines)
