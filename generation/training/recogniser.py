"""Trains the small eye that tells products apart at 32 px, and scores it on styles it never saw.

``python -m generation.training.recogniser``: renders what is missing of the pictures (var/recogniser, the
slow step; it goes on where it was), trains on one core for some minutes, and writes checkpoints/recogniser.
``--render`` stops after rendering, ``--try`` writes no checkpoint.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import logging
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as fn

from generation.model.recogniser import BEST, Recogniser, RecogniserNet, save_recogniser, told
from generation.motifs.twins import twins_of
from generation.training.recogniser_changes import Changes, changed, plain, to_lab
from generation.training.recogniser_pictures import (
    HELD_OUT,
    Pictures,
    Recipe,
    labels,
    load_pictures,
    rendered,
)

ROOT = Path(__file__).parents[2]
CACHE, OUT = ROOT / "var" / "recogniser", ROOT / "checkpoints" / "recogniser"
Array = np.ndarray[Any, np.dtype[Any]]
log = logging.getLogger("recogniser")


@dataclass(frozen=True)
class Lesson:
    """``smoothing``: share of every answer that is spread over all labels."""

    epochs: int = 45
    batch: int = 64
    rate: float = 2.5e-3
    decay: float = 0.05
    smoothing: float = 0.1
    seed: int = 7


def train(pictures: Pictures, lesson: Lesson, changes: Changes) -> RecogniserNet:
    """The same weights for the same pictures and lesson: one thread, one seed."""
    torch.set_num_threads(1)
    torch.manual_seed(lesson.seed)
    dice = torch.Generator().manual_seed(lesson.seed)
    names = labels()
    own = pictures.of("train")
    lab = to_lab(pictures.rgba_NHWC[own])
    truth = torch.tensor([names.index(pictures.items[i].label) for i in own])
    net = RecogniserNet(len(names))
    optimizer = torch.optim.AdamW(net.parameters(), lr=lesson.rate, weight_decay=lesson.decay)
    steps = lesson.epochs * (len(own) // lesson.batch)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, lesson.rate, total_steps=steps, pct_start=0.15)
    net.train()
    for epoch in range(lesson.epochs):
        losses = []
        order = torch.randperm(len(own), generator=dice)
        for rows in order[: len(own) // lesson.batch * lesson.batch].reshape(-1, lesson.batch):
            loss = _step(net, changed(lab[rows], changes, dice), truth[rows], lesson)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
            schedule.step()
            losses.append(loss)
        log.info("epoch %d of %d: loss %.3f", epoch + 1, lesson.epochs, float(np.mean(losses)))
    return net.eval()


def _step(net: RecogniserNet, looks: Tensor, truth: Tensor, lesson: Lesson) -> float:
    loss = fn.cross_entropy(net(looks), truth, label_smoothing=lesson.smoothing)
    loss.backward()  # type: ignore[no-untyped-call]
    return float(loss.detach())


def answers(eye: Recogniser, pictures: Pictures, rows: Sequence[int]) -> Array:
    """(rows, labels): what the eye says of unchanged pictures on paper."""
    looks = plain(to_lab(pictures.rgba_NHWC[list(rows)])).numpy()
    return np.concatenate([eye.recognise(some) for some in np.array_split(looks, max(1, len(looks) // 128))])


def scores(eye: Recogniser, truth: Sequence[str], answers_NL: Array) -> dict[str, float]:
    """Shares right: the first answer, one of the ``BEST`` first, each also with twins; mean ``told``."""
    number = {x: i for i, x in enumerate(eye.labels)}
    order = np.argsort(-answers_NL, axis=1)[:, :BEST]
    right = [[number[x] for x in (label, *twins_of(label)) if x in number] for label in truth]
    pairs = list(zip(order.tolist(), right, strict=True))
    sure = [told(p, r) for p, r in zip(answers_NL, right, strict=True)]
    return {
        "pictures": len(pairs),
        "first": _share([o[0] == r[0] for o, r in pairs]),
        "first_or_twin": _share([o[0] in r for o, r in pairs]),
        "best_3": _share([r[0] in o for o, r in pairs]),
        "best_3_or_twin": _share([bool(set(o) & set(r)) for o, r in pairs]),
        "told": round(float(np.mean(sure)), 3),
    }


def _share(hits: Sequence[bool]) -> float:
    return round(float(np.mean(hits)), 4)


def confused(
    eye: Recogniser, truth: Sequence[str], answers_NL: Array, most: int = 20
) -> list[dict[str, Any]]:
    """The pairs most often taken for each other by the first answer, either way."""
    said = [eye.labels[i] for i in answers_NL.argmax(axis=1)]
    pairs = Counter(tuple(sorted((a, b))) for a, b in zip(truth, said, strict=True) if a != b)
    return [
        {"pair": list(pair), "times": n, "twins": pair[1] in twins_of(pair[0])}
        for pair, n in sorted(pairs.items(), key=lambda x: (-x[1], x[0]))[:most]
    ]


def evaluate(eye: Recogniser, pictures: Pictures) -> dict[str, Any]:
    """By style: fresh genes of the styles that were learned, and the styles that were not."""
    out: dict[str, Any] = {"seen": {}, "held_out": {}}
    for use, name in (("test", "seen"), ("held", "held_out")):
        rows = pictures.of(use)
        given = answers(eye, pictures, rows)
        truth = [pictures.items[i].label for i in rows]
        styles = [pictures.items[i].style for i in rows]
        for style in dict.fromkeys(sorted(styles)):
            own = [i for i, s in enumerate(styles) if s == style]
            out[name][style] = scores(eye, [truth[i] for i in own], given[own])
        out[name]["all"] = scores(eye, truth, given)
        out[name]["confused"] = confused(eye, truth, given)
    return out


def card_of(pictures: Pictures, recipe: Recipe, lesson: Lesson, changes: Changes) -> dict[str, Any]:
    uses = Counter(f"{x.use} {x.style}" for x in pictures.items)
    return {
        "data": {
            "what": "figures of generation.motifs, every form, random genes; changed while learning",
            "recipe": recipe.to_json(),
            "pictures": dict(sorted(uses.items())),
            "changes": changes.to_json(),
            "held_out_styles": list(HELD_OUT),
        },
        "lesson": dataclasses.asdict(lesson),
        "input": "3 x 32 x 32, OKLab less that of the ground",
        "recognised": f"the species or a declared twin among the {BEST} first answers",
    }


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m generation.training.recogniser", description=__doc__)
    parser.add_argument("--render", action="store_true", help="render the pictures only")
    parser.add_argument("--try", dest="trial", action="store_true", help="score, but write no checkpoint")
    parser.add_argument("--workers", type=int, default=1, help="processes that render")
    parser.add_argument("--epochs", type=int, default=Lesson.epochs)
    parser.add_argument("--parts", type=int, default=Recipe.parts, help="parts of the pictures that are used")
    parser.add_argument("--out", type=Path, default=OUT)
    given = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stderr)
    recipe, changes = Recipe(parts=given.parts), Changes()
    lesson = Lesson(epochs=given.epochs)
    for number, count in rendered(CACHE, recipe, given.workers):
        log.info("part %d of %d is rendered", number, count)
    if given.render:
        return 0
    pictures = load_pictures(CACHE, recipe)
    start = time.process_time()
    net = train(pictures, lesson, changes)
    seconds = time.process_time() - start
    eye = Recogniser(net, labels(), {})
    card = card_of(pictures, recipe, lesson, changes)
    card |= {"scores": evaluate(eye, pictures), "seconds_of_one_core": round(seconds)}
    if not given.trial:
        save_recogniser(given.out, net, labels(), card)
    sys.stdout.write(json.dumps(card["scores"], indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
