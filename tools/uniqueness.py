"""How unlike are many marks for one brief, and where is the bound below which two are one?

``python -m tools.uniqueness --count 300 --out var/uniqueness`` draws that many accepted marks of the corpus's
director (``--model``: of the checkpoint that serves) for the same persimmons, measures how far each is from
its nearest neighbour, and writes ``report.json`` and pages of the pairs whose likeness lies nearest to the
bound: two marks side by side, no words, for fresh eyes that say "the same design" or "two designs".
``--apart`` makes as many marks as it takes until ``count`` are left of which no two are near.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyvips

from generation.brief import Brief, check_brief
from generation.composing.kit import closeup
from generation.composing.mark import compose_mark
from generation.composing.sheets import scene_group
from generation.corpus.director import direct
from generation.corpus.reading import Unreadable, read
from generation.drawing.scene import Scene
from generation.drawing.type.setting import DoesNotFit
from generation.drawing.type.shaping import MissingGlyphs
from generation.judging import likeness
from generation.judging.mark import judge_sheet
from generation.judging.measure import Sheet
from generation.language.program import Program
from tools.samples import briefs

TEXT, BRAND = "persimmons from our own trees", "Grandma Li"
CELL, GAP, A_PAGE = 300, 24, 10


@dataclass(frozen=True)
class Made:
    """An accepted mark."""

    program: Program
    scene: Scene
    fingerprint: bytes


def by_director(seed: int) -> Iterator[tuple[Program, Brief]]:
    """One brief of the corpus for persimmons, directed again and again."""
    for _, sample, brief, spans in briefs(seed):
        plain = sample.language == "en" and brief.process == "digital-label"
        if plain and sample.truth.species == ("persimmon",):
            for number in range(sys.maxsize):
                rng = random.Random(f"{seed}:{number}")
                try:
                    reading = read(rng, sample, brief, spans)
                except Unreadable:
                    break
                yield direct(rng, sample, brief, reading.heads, reading.texts), brief


def by_model(seed: int, checkpoint: Path | None, at_once: int = 24) -> Iterator[tuple[Program, Brief]]:
    from generation.serving.engine import Engine, Proposal

    engine = Engine.load(checkpoint)
    brief = check_brief(Brief(TEXT, brand=BRAND, language="en"))
    for number in range(sys.maxsize):
        for programs in engine.propose([Proposal(brief, at_once, seed * 10_000 + number)]):
            yield from ((p, brief) for p in programs)


def accepted(proposed: Iterator[tuple[Program, Brief]], tried: list[int]) -> Iterator[Made]:
    """Those that draw and pass, each program once; ``tried[0]`` counts all of them."""
    seen: set[str] = set()
    for program, brief in proposed:
        if (key := program.sha256()) in seen:
            continue
        seen.add(key)
        tried[0] += 1
        try:
            scene = compose_mark(program, brief)
        except (DoesNotFit, MissingGlyphs):
            continue
        sheet = Sheet(scene)
        if judge_sheet(sheet, brief.process).passed:
            yield Made(program, scene, likeness.fingerprint(sheet))


def nearest(marks: Sequence[Made]) -> list[tuple[float, int]]:
    """Of each mark, its nearest neighbour: (distance, which)."""
    rows = likeness.stack(m.fingerprint for m in marks)
    out = []
    for i, m in enumerate(marks):
        far = likeness.distances(rows, m.fingerprint)
        far[i] = np.inf
        j = int(far.argmin())
        out.append((float(far[j]), j))
    return out


def pairs_at(marks: Sequence[Made], bound: float, count: int) -> list[tuple[float, int, int]]:
    """The pairs whose distance is nearest to ``bound``, each mark in at most two of them."""
    rows = likeness.stack(m.fingerprint for m in marks)
    found = []
    for i, m in enumerate(marks[:-1]):
        far = likeness.distances(rows[i + 1 :], m.fingerprint)
        found += [(float(d), i, i + 1 + j) for j, d in enumerate(far) if abs(d - bound) < 0.05]
    found.sort(key=lambda x: abs(x[0] - bound))
    used: dict[int, int] = {}
    out = []
    for d, i, j in found:
        if used.get(i, 0) < 2 and used.get(j, 0) < 2:
            used[i], used[j] = used.get(i, 0) + 1, used.get(j, 0) + 1
            out.append((d, i, j))
        if len(out) == count:
            break
    return out


def write_pages(marks: Sequence[Made], pairs: Sequence[tuple[float, int, int]], folder: Path) -> list[Path]:
    """Ten pairs a page, in two columns; the order is that of the report."""
    out = []
    for start in range(0, len(pairs), A_PAGE):
        body = []
        for n, (_, i, j) in enumerate(pairs[start : start + A_PAGE]):
            x = GAP + n % 2 * (2 * CELL + 3 * GAP)
            y = GAP + n // 2 * (CELL + GAP)
            body += [
                scene_group(closeup(marks[k].scene), x + side * (CELL + GAP // 3), y, CELL, CELL)
                for side, k in enumerate((i, j))
            ]
        width, height = 2 * (2 * CELL + 3 * GAP) + GAP, A_PAGE // 2 * (CELL + GAP) + GAP
        svg = (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">'
            f'<rect width="{width}" height="{height}" fill="#d9d5cd"/>{"".join(body)}</svg>'
        )
        path = folder / f"pairs-{start // A_PAGE + 1}.png"
        pyvips.Image.svgload_buffer(svg.encode()).pngsave(str(path))
        out.append(path)
    return out


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.uniqueness", description=__doc__)
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--model", action="store_true")
    parser.add_argument("--checkpoint", type=Path)
    parser.add_argument("--bound", type=float, default=likeness.BOUND)
    parser.add_argument("--pairs", type=int, default=50)
    parser.add_argument("--apart", action="store_true", help="leave out what is near a mark made before")
    parser.add_argument("--out", type=Path, default=Path("var/uniqueness"))
    a = parser.parse_args(argv)
    tried = [0]
    made = accepted(by_model(a.seed, a.checkpoint) if a.model else by_director(a.seed), tried)
    if a.apart:
        made = likeness.apart(made, lambda m: m.fingerprint, likeness.Shelf(), a.bound)
    marks = [m for m, _ in zip(made, range(a.count), strict=False)]
    found = nearest(marks)
    far = np.array([d for d, _ in found])
    pairs = pairs_at(marks, a.bound, a.pairs)
    report = {
        "marks": len(marks),
        "tried": tried[0],
        "bound": a.bound,
        "near": int((far < a.bound).sum()),
        "nearest": {f"p{q}": round(float(np.percentile(far, q)), 4) for q in (0, 1, 5, 25, 50, 75, 95)},
        "pairs": [{"distance": round(d, 4), "marks": [i, j]} for d, i, j in pairs],
    }
    a.out.mkdir(parents=True, exist_ok=True)
    (a.out / "report.json").write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    write_pages(marks, pairs, a.out)
    sys.stdout.write(json.dumps({k: v for k, v in report.items() if k != "pairs"}, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
