"""One score that orders marks, and its parts, each explained in a sentence.

The checks of ``mark`` say what may not be shown; the score says which of the rest to show first. All is
measured on the small picture of ``raster``; the limits were set by looking at director designs side by side.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import numpy as np

from generation.judging.measure import Sheet
from generation.judging.raster import BACKING, Picture, picture_of

Array = np.ndarray[Any, np.dtype[Any]]

WEIGHTS: Mapping[str, float] = MappingProxyType(
    {
        "recognised": 0.24,
        "hierarchy": 0.22,
        "small": 0.20,
        "crowding": 0.16,
        "contrast": 0.12,
        "balance": 0.06,
    }
)
"""What she sells must be seen before all else, then its name; what is lost at 32 px is lost on a phone,
where most first look. Contrast and balance weigh little: the checks and the lock-ups' symmetry have
seen to the worst of them already."""
FLOOR = 0.05
"""A part at zero takes much from the total, never all of it."""
PICTURE = ("motif", "text:initial", "ornament:landscape")
"""What is looked at as the picture; the initial of a monogram stands where one would."""
_SMALL_TEXT = ("text:line", "text:place", "text:phrase", "text:fact")
_TEXT_LIES_ON = ("field", "ring", "ground", "seal", "ornament:ribbon", "label")


@dataclass(frozen=True)
class Part:
    """``value`` 0..1, 1 is best; ``measured`` in the unit that ``sentence`` says."""

    name: str
    value: float
    measured: float
    sentence: str


@dataclass(frozen=True)
class Score:
    """``total`` 0..1: the weighted geometric mean, so that one bad part is not bought off by good ones."""

    total: float
    parts: tuple[Part, ...]

    def part(self, name: str) -> Part:
        """KeyError where it was not measured."""
        for p in self.parts:
            if p.name == name:
                return p
        raise KeyError(name)

    def to_json(self) -> dict[str, Any]:
        return {
            "total": round(self.total, 4),
            "parts": {
                p.name: {
                    "value": round(p.value, 3),
                    "measured": round(p.measured, 3),
                    "weight": WEIGHTS[p.name],
                    "why": p.sentence,
                }
                for p in self.parts
            },
        }


def score(sheet: Sheet, recognised: float | None = None, picture: Picture | None = None) -> Score:
    """``recognised``: how surely a learned eye sees the product, 0..1, or None where none looked; its weight
    then goes to the others. ``picture``: that of the sheet, where it is drawn already."""
    seen = picture or picture_of(sheet)
    parts = [_hierarchy(sheet, seen), _small(seen), _crowding(seen), _contrast(seen), _balance(seen)]
    made = Score(_total(parts), tuple(parts))
    return made if recognised is None else with_recognised(made, recognised)


def with_recognised(made: Score, recognised: float) -> Score:
    """The same score after the learned eye has looked too."""
    looked = Part("recognised", recognised, recognised, f"What she sells is seen in it: {recognised:.0%}.")
    parts = [looked, *(p for p in made.parts if p.name != "recognised")]
    return Score(_total(parts), tuple(parts))


def _total(parts: Sequence[Part]) -> float:
    logs = sum(WEIGHTS[p.name] * math.log(max(p.value, FLOOR)) for p in parts)
    return math.exp(logs / sum(WEIGHTS[p.name] for p in parts))


def _ramp(value: float, bad: float, good: float) -> float:
    """0 at ``bad``, 1 at ``good``, a straight line between."""
    return min(1.0, max(0.0, (value - bad) / (good - bad)))


def _balance(seen: Picture) -> Part:
    """Centre of visual mass against the upright axis, as a share of half the width; what others lie on
    weighs a third. Below the middle a mark sits, well above it topples."""
    share_P = np.where(seen.backing, 0.33, 1.0)
    mass = np.einsum("p,phw->hw", share_P, seen.weight_PHW)
    total = float(mass.sum())
    if total < 1e-6:
        return Part("balance", 0.0, 1.0, "Nothing in it has weight.")
    left, top, width, height = seen.box
    middle = np.arange(mass.shape[0]) + 0.5
    dx = (float(mass.sum(axis=0) @ middle) / total - left) / width * 2 - 1
    dy = (float(mass.sum(axis=1) @ middle) / total - top) / height * 2 - 1
    off = abs(dx) + 0.5 * max(0.0, abs(dy) - 0.2)
    side = "right" if dx > 0 else "left"
    return Part(
        "balance",
        1 - _ramp(off, 0.06, 0.5),
        abs(dx),
        f"Its weight lies {abs(dx):.0%} of half the width to the {side} of the middle.",
    )


def _crowding(seen: Picture) -> Part:
    """Share of the mark's room that is left empty, and how much of the lettering runs within two pixels
    (1/32 of the mark) of another part."""
    front = np.array([not p.startswith((*BACKING, "ornament:landscape")) for p in seen.parts])
    ink = np.minimum(seen.seen_PHW[front].sum(axis=0), 1)
    inside = _room(seen)
    room = float(inside.sum())
    empty = 1 - float(ink[inside].sum()) / room if room else 0.0
    touching = _touching(seen)
    air = min(_ramp(empty, 0.12, 0.42), 1 - 0.6 * _ramp(empty, 0.88, 0.98))
    value = air * (1 - 0.7 * _ramp(touching, 0.02, 0.35))
    return Part(
        "crowding",
        value,
        empty,
        f"{empty:.0%} of it is left empty, and {touching:.0%} of the letters' edge has a close neighbour.",
    )


def _room(seen: Picture) -> Array:
    """Where things can lie: within the outline of a shape that encloses them, else the mark's box."""
    mask = seen.seen_PHW.sum(axis=0) > 0.25
    rows, columns = mask.any(axis=1), mask.any(axis=0)
    behind = seen.seen_PHW[seen.backing].sum(axis=0) > 0.25
    if behind.any(axis=1).sum() < 0.8 * rows.sum() or behind.any(axis=0).sum() < 0.8 * columns.sum():
        box: Array = rows[:, None] & columns
        return box
    # between the first and the last pixel of its row, and of its column
    right = np.maximum.accumulate(mask, axis=1) & np.maximum.accumulate(mask[:, ::-1], axis=1)[:, ::-1]
    down = np.maximum.accumulate(mask, axis=0) & np.maximum.accumulate(mask[::-1], axis=0)[::-1]
    both: Array = right & down
    return both


def _touching(seen: Picture) -> float:
    """Of the pixels of letters, how many have another part within two pixels, 0..1."""
    texts = seen.those("text:")
    if not texts:
        return 0.0
    others = [i for i, p in enumerate(seen.parts) if not p.startswith(_TEXT_LIES_ON)]
    near = total = 0
    masks = seen.seen_PHW > 0.3
    for i in texts:
        rest: Array = np.logical_or.reduce(masks[[j for j in others if j != i]], axis=0)
        wide = rest.copy()
        for step in (1, 2):
            wide[step:] |= rest[:-step]
            wide[:-step] |= rest[step:]
            wide[:, step:] |= rest[:, :-step]
            wide[:, :-step] |= rest[:, step:]
        near += int((masks[i] & wide).sum())
        total += int(masks[i].sum())
    return near / total if total else 0.0


def _hierarchy(sheet: Sheet, seen: Picture) -> Part:
    """First the picture or the name, then the other, last the small line: each told from the next.

    Three things: the name's letters against the mark, against those of the small line, and the name's
    weight against the picture's.
    """
    name, line = _letters(sheet, ("text:name",)), _letters(sheet, _SMALL_TEXT)
    left, top, right, bottom = sheet.bounds()
    large = _ramp(name / max(right - left, bottom - top, 1.0), 0.02, 0.065)
    order = _ramp(name / line, 1.05, 1.9) if line else 1.0
    named, drawn = seen.total("text:name"), seen.total(*PICTURE)
    share = named / (named + drawn) if named + drawn else 0.0
    told = min(_ramp(share, 0.04, 0.2), 1 - _ramp(share, 0.72, 0.95))
    value = math.prod(max(v, FLOOR) ** w for v, w in ((large, 0.4), (order, 0.25), (told, 0.35)))
    ratio = f"its letters are {name / line:.1f} times the small line's" if line else "there is no small line"
    return Part("hierarchy", value, share, f"Name to picture {share:.0%} to {1 - share:.0%}; {ratio}.")


def _letters(sheet: Sheet, prefixes: tuple[str, ...]) -> float:
    """Largest x-height of some texts, um; of scripts without one half their size; 0 where there are none."""
    heights = [
        float(t.x_height_um or t.size_um * 0.5)
        for m in sheet.nodes
        if (t := m.node.meaning.text) is not None and m.part.startswith(prefixes)
    ]
    return max(heights, default=0.0)


def _small(seen: Picture) -> Part:
    """How much of the picture's light and dark is still there when the mark is 32 px and 16 px wide:
    one less the share of its variance that lies within a pixel of that size."""
    own = seen.those(*PICTURE) or list(range(len(seen.parts)))
    where = seen.seen_PHW[own].sum(axis=0) > 0.1
    rows, columns = np.flatnonzero(where.any(axis=1)), np.flatnonzero(where.any(axis=0))
    if not len(rows):
        return Part("small", 0.0, 0.0, "There is no picture that could be seen small.")
    # whole pixels of the smallest size
    top, left = rows[0] // 4 * 4, columns[0] // 4 * 4
    lab = seen.lab_3HW[:, top : rows[-1] // 4 * 4 + 4, left : columns[-1] // 4 * 4 + 4]
    spread = float(np.square(lab - lab.mean(axis=(1, 2), keepdims=True)).sum())
    kept = [1 - _lost(lab, by) / spread if spread > 1e-6 else 0.0 for by in (2, 4)]
    value = 0.5 * _ramp(kept[0], 0.25, 0.9) + 0.5 * _ramp(kept[1], 0.05, 0.65)
    return Part(
        "small",
        value,
        kept[1],
        f"At 32 px {kept[0]:.0%} of the picture is still there, at 16 px {kept[1]:.0%}.",
    )


def _lost(lab: Array, by: int) -> float:
    """Squared difference from the same picture with pixels ``by`` times as wide."""
    c, h, w = lab.shape
    blocks = lab.reshape(c, h // by, by, w // by, by)
    return float(np.square(blocks - blocks.mean(axis=(2, 4), keepdims=True)).sum())


def _contrast(seen: Picture) -> Part:
    """The name in lightness, the picture in lightness and colour, each against what lies behind it."""
    name = _apart(seen, ("text:name",), 0)
    figure = _apart(seen, PICTURE, 1)
    low, high = sorted((_ramp(name, 0.3, 0.62), _ramp(figure, 0.12, 0.45)))
    return Part(
        "contrast",
        0.7 * low + 0.3 * high,
        name,
        f"The name is {name:.2f} apart from its ground in lightness, the picture {figure:.2f} in colour.",
    )


def _apart(seen: Picture, prefixes: tuple[str, ...], which: int) -> float:
    own = seen.those(*prefixes)
    size = seen.seen_PHW[own].sum(axis=(1, 2))
    return float((seen.apart_P2[own, which] * size).sum() / size.sum()) if own and size.sum() > 0 else 0.0
