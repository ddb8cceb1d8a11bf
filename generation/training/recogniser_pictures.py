"""Small pictures of single figures for the recogniser: every species, form and style, with random genes.

Rendering is the slow step, so the pictures are kept in parts: an interruption loses at most one. A part
depends on its number and the recipe alone.
"""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import os
import random
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from generation.drawing.path import Box
from generation.language.fields import STYLES
from generation.motifs import registry
from generation.motifs.figure import Figure
from generation.motifs.preview import colour, figure_of
from generation.motifs.styles import render

Array = np.ndarray[Any, np.dtype[Any]]

PX = 64
"""Stored at twice the side that is looked at, so that a turn or a smaller scale is sampled from more."""
PART = 128
HELD_OUT = ("geometric", "brush")
"""Never trained on: what is right there was not learned by heart."""
GENERAL = "general"


@dataclass(frozen=True)
class Recipe:
    """``train`` and ``test``: pictures of each species in each style that is trained on; ``held``: in each
    that is not. ``general_train`` is for each of the general forms. ``one_ink``, ``keyline``: shares.
    ``parts``: only so many are rendered and used."""

    version: int = 1
    seed: int = 20
    train: int = 11
    test: int = 1
    held: int = 3
    general_train: int = 6
    one_ink: float = 0.3
    keyline: float = 0.1
    parts: int = 48

    def to_json(self) -> dict[str, Any]:
        return {**asdict(self), "px": PX, "held_out": list(HELD_OUT)}


@dataclass(frozen=True)
class Item:
    """One picture to be. ``label``: a species, or ``general:FORM``. ``use``: train, test or held."""

    label: str
    species: str
    form: str
    style: str
    use: str
    seed: int


@dataclass(frozen=True)
class Pictures:
    """``rgba_NHWC``: uint8, sRGB, transparent where nothing is drawn. ``items``: what each shows."""

    rgba_NHWC: Array
    items: tuple[Item, ...]

    def of(self, use: str, style: str = "") -> list[int]:
        return [i for i, x in enumerate(self.items) if x.use == use and style in ("", x.style)]


def labels() -> tuple[str, ...]:
    """Species by name, then the general forms."""
    named = [s for s in registry.species() if s != GENERAL]
    return (*named, *(f"{GENERAL}:{form}" for form in registry.forms_of(GENERAL)))


def items_of(recipe: Recipe) -> tuple[Item, ...]:
    """All pictures, shuffled, so that the first parts alone are already a fair sample."""
    rng = random.Random(recipe.seed)
    out = []
    for label in labels():
        species, _, form = label.partition(":")
        forms = (form,) if form else registry.forms_of(species)
        for style in STYLES:
            wanted = (
                {"held": recipe.held} if style in HELD_OUT else {"train": recipe.train, "test": recipe.test}
            )
            if form and "train" in wanted:
                wanted["train"] = recipe.general_train
            number = rng.randrange(len(forms))
            for use, count in wanted.items():
                for _ in range(count):
                    seed = rng.randrange(1 << 30)
                    out.append(Item(label, species, forms[number % len(forms)], style, use, seed))
                    number += 1
    rng.shuffle(out)
    return tuple(out)


def picture(figure: Figure, style: str, one_ink: bool = False, keyline: bool = False) -> Array:
    """(PX, PX, 4) uint8: what is painted of the figure, fitted into the square with its proportions."""
    import pyvips

    shapes = [s for s in render(figure, style, one_ink, keyline) if s.path]
    box = shapes[0].path.bounds()
    for s in shapes[1:]:
        box = box.union(s.path.bounds())
    side = max(box.width, box.height)
    x, y = box.centre
    square = Box(x - side / 2, y - side / 2, x + side / 2, y + side / 2)
    paths = "".join(
        f'<path d="{s.path.to_svg(digits=1)}" fill="{colour(figure, s.tone, s.level)}"/>' for s in shapes
    )
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{PX}" height="{PX}" '
        f'viewBox="{square.left:.1f} {square.top:.1f} {side:.1f} {side:.1f}">{paths}</svg>'
    )
    rgba: Array = pyvips.Image.svgload_buffer(svg.encode()).numpy()
    return rgba


def _drawn(item: Item, recipe: Recipe) -> Array:
    rng = random.Random(item.seed)
    one, key = rng.random() < recipe.one_ink, rng.random() < recipe.keyline
    return picture(figure_of(item.species, item.form, rng), item.style, one, key)


def _part(number: int, recipe: Recipe, folder: Path) -> int:
    path = folder / f"{number:04d}.npz"
    if not path.exists():
        items = items_of(recipe)[number * PART : (number + 1) * PART]
        partial_path = path.with_suffix(".partial")
        with open(partial_path, "wb") as f:
            np.savez_compressed(f, rgba=np.stack([_drawn(i, recipe) for i in items]))
        os.replace(partial_path, path)
    return number


def folder_of(cache: Path, recipe: Recipe) -> Path:
    """Another recipe, or another list of forms, is another folder."""
    forms = {s: registry.forms_of(s) for s in registry.species()}
    drawn = {k: v for k, v in recipe.to_json().items() if k != "parts"}
    whole = json.dumps([drawn, PART, forms], sort_keys=True)
    return cache / hashlib.sha256(whole.encode()).hexdigest()[:12]


def parts_of(recipe: Recipe) -> int:
    return min(recipe.parts, -(-len(items_of(recipe)) // PART))


def rendered(cache: Path, recipe: Recipe, workers: int = 1) -> Iterator[tuple[int, int]]:
    """Renders what is missing; (part just made, parts in all) after each."""
    folder = folder_of(cache, recipe)
    folder.mkdir(parents=True, exist_ok=True)
    count = parts_of(recipe)
    missing = [n for n in range(count) if not (folder / f"{n:04d}.npz").exists()]
    one = partial(_part, recipe=recipe, folder=folder)
    if workers == 1:
        yield from ((one(n), count) for n in missing)
        return
    with multiprocessing.get_context("spawn").Pool(workers) as pool:
        yield from ((n, count) for n in pool.imap_unordered(one, missing))


def load_pictures(cache: Path, recipe: Recipe) -> Pictures:
    """FileNotFoundError: a part was never rendered."""
    items = items_of(recipe)[: recipe.parts * PART]
    parts = []
    for number in range(parts_of(recipe)):
        with np.load(folder_of(cache, recipe) / f"{number:04d}.npz") as stored:
            parts.append(stored["rgba"])
    return Pictures(np.concatenate(parts), items)
