"""Program <-> tokens. The order of the groups is the order of decoding.

Spans are character offsets in the program and segment numbers in the tokens, so
both ways need the brief's text. ``decode(encode(p)) == p`` for every valid program.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from generation.language import fields as f
from generation.language.grammar import SCENE
from generation.language.program import (
    Arrangement,
    LabelChoice,
    Landscape,
    Lettering,
    Motif,
    Ornament,
    Palette,
    Program,
    TextRef,
)
from generation.language.segments import segments
from generation.language.vocabulary import END, MOTIFS_END, ORNAMENTS_END
from generation.motifs import registry

GROUPS = (
    "item",
    "species",
    "texts",
    "style",
    "lockup",
    "palette",
    "type",
    "ornament",
    "arrangement",
    "landscape",
    "label",
    "seed_genes",
    "other_genes",
)


def groups(program: Program, text: str) -> dict[str, list[str]]:
    """Token names by group. ValueError: a span that does not lie on word boundaries."""
    p, t, a = program.palette, program.lettering, program.arrangement
    heads = [x for m in program.motifs for x in (f"species={m.species}", f"form={m.form}")]
    ornaments = [
        x for o in program.ornaments for x in (f"ornament={o.kind}", f"q={o.density}", f"q={o.size}")
    ]
    genes = [_genes(m) for m in program.motifs]
    return {
        "item": [f"item={program.item}"],
        "species": [*heads, MOTIFS_END],
        "texts": [x for slot in f.TEXT_SLOTS for x in ref_tokens(program.texts[slot], text)],
        "style": [f"style={program.style}"],
        "lockup": [f"lockup={program.lockup}"],
        "palette": [
            f"ground={p.ground}",
            f"q={p.key_hue}",
            f"tone={p.key_tone}",
            f"accent={p.accent}",
            f"q={p.hero_shift}",
            f"q={p.vivid}",
            f"inks={p.inks}",
        ],
        "type": [f"pairing={t.pairing}", f"case={t.case}", f"q={t.tracking}"],
        "ornament": [f"frame={program.frame}", *ornaments, ORNAMENTS_END],
        "arrangement": [
            f"variant={a.variant}",
            f"repeat={a.repeat}",
            f"q={a.balance}",
            f"q={a.air}",
            f"q={a.tilt}",
        ],
        "landscape": _landscape(program),
        "label": [
            f"label_layout={program.label.layout}",
            f"label_ground={program.label.ground}",
            f"label_frame={program.label.frame}",
        ],
        "seed_genes": genes[0],
        "other_genes": [x for g in genes[1:] for x in g],
    }


def encode(program: Program, text: str) -> list[str]:
    """All token names of a program, ``<end>`` included."""
    by_group = groups(program, text)
    return [*(t for g in GROUPS for t in by_group[g]), END]


def _landscape(program: Program) -> list[str]:
    s = program.landscape
    if s is None:
        return []
    words = [f"land={s.land}", f"sky={s.sky}", f"house={s.house}", f"tree={s.tree}", f"beast={s.beast}"]
    return words + [f"q={getattr(s, k)}" for k in f.LANDSCAPE_NUMBERS]


def _genes(motif: Motif) -> list[str]:
    names = registry.family_of(motif.species).genes
    return [f"q={motif.genes.get(name, f.GRID // 2)}" for name in names]


def ref_tokens(ref: TextRef, text: str) -> list[str]:
    """A reference as tokens. ValueError: a span that does not lie on word boundaries."""
    if ref.kind in ("fact", "phrase"):
        return [f"ref={ref.kind}:{ref.key}"]
    if ref.kind != "span":
        return [f"ref={ref.kind}"]
    pieces = segments(text)
    first = next((i for i, (start, _) in enumerate(pieces) if start == ref.start), None)
    last = next((i for i, (_, end) in enumerate(pieces) if end == ref.end), None)
    if first is None or last is None or last < first:
        raise ValueError(f"texts: {text[ref.start : ref.end]!r} does not begin and end with a word")
    return ["ref=span", f"at={first}", f"at={last}"]


class _Reader:
    def __init__(self, tokens: Sequence[str]) -> None:
        self._tokens: Iterator[tuple[str, str]] = iter(
            [(kind, value) for kind, _, value in (t.partition("=") for t in tokens)]
        )
        self._kept: tuple[str, str] | None = None

    def next(self) -> tuple[str, str]:
        if self._kept is not None:
            kept, self._kept = self._kept, None
            return kept
        return next(self._tokens)

    def value(self, kind: str) -> str:
        have, value = self.next()
        if have != kind:
            raise ValueError(f"{kind}: expected, but {have}={value} stands there")
        return value

    def number(self) -> int:
        return int(self.value("q"))


def decode(tokens: Sequence[str], text: str) -> Program:
    """The program of a full token list. ValueError names the field where it goes wrong."""
    r = _Reader(tokens)
    item = r.value("item")
    heads: list[tuple[str, str]] = []
    while True:
        kind, value = r.next()
        if kind == "motifs":
            break
        heads.append((value, r.value("form")))
    pieces = segments(text)
    texts = {slot: _read_ref(r, pieces) for slot in f.TEXT_SLOTS}
    style, lockup = r.value("style"), r.value("lockup")
    palette = Palette(
        ground=r.value("ground"),
        key_hue=r.number(),
        key_tone=r.value("tone"),
        accent=r.value("accent"),
        hero_shift=r.number(),
        vivid=r.number(),
        inks=r.value("inks"),
    )
    lettering = Lettering(r.value("pairing"), r.value("case"), r.number())
    frame = r.value("frame")
    ornaments: list[Ornament] = []
    while True:
        kind, value = r.next()
        if kind == "ornaments":
            break
        ornaments.append(Ornament(value, r.number(), r.number()))
    arrangement = Arrangement(r.value("variant"), r.value("repeat"), r.number(), r.number(), r.number())
    landscape = None
    if lockup == SCENE:
        landscape = Landscape(
            *(r.value("land"), r.value("sky"), r.value("house"), r.value("tree"), r.value("beast")),
            *(r.number(), r.number(), r.number(), r.number()),
        )
    label = LabelChoice(r.value("label_layout"), r.value("label_ground"), r.value("label_frame"))
    motifs = tuple(
        Motif(s, form, MappingProxyType({g: r.number() for g in registry.family_of(s).genes}))
        for s, form in heads
    )
    return Program(
        item=item,
        texts=MappingProxyType(texts),
        motifs=motifs,
        style=style,
        lockup=lockup,
        palette=palette,
        lettering=lettering,
        frame=frame,
        ornaments=tuple(ornaments),
        arrangement=arrangement,
        label=label,
        landscape=landscape,
    )


def _read_ref(r: _Reader, pieces: list[tuple[int, int]]) -> TextRef:
    value = r.value("ref")
    kind, _, key = value.partition(":")
    if kind != "span":
        return TextRef(kind, key)
    first, last = int(r.value("at")), int(r.value("at"))
    return TextRef("span", "", pieces[first][0], pieces[last][1])


def held_tokens(program: Program, text: str, names: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
    """The groups of ``program`` that keep as they are ("keep the drawing")."""
    by_group = groups(program, text)
    return {name: tuple(by_group[name]) for name in names}
