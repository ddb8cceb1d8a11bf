"""Asks people what a drawing shows: numbered sheets without a word on them, and the count of right answers.

``python -m tools.naming sheets --style line --out DIR --seed 3``: every species of tiers A and B in its
usual form with random genes, twenty to a picture, and the key. ``python -m tools.naming score DIR ANSWERS``:
ANSWERS has lines ``number<TAB>what it is`` in English; any name of species.csv counts, and those of a
declared twin (``generation.motifs.twins``); what follows a second tab is a remark.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pyvips

from generation.language.fields import STYLES
from generation.motifs import registry
from generation.motifs.preview import PAPER, figure_of, svg_group
from generation.motifs.twins import twins_of

ALSO = {"chilli": ("chili pepper", "chilli pepper")}
"""Names that hold another species' name."""
CELL, COLUMNS, ROWS = 250, 5, 4
KEY = "key.json"


def sheets(style: str, seed: int) -> Iterator[tuple[str, dict[int, str]]]:
    """(SVG, species by number) of each sheet."""
    rng = random.Random(f"{seed}/{style}")
    species = [s for s in registry.species() if s != "general"]
    rng.shuffle(species)
    step = COLUMNS * ROWS
    for start in range(0, len(species), step):
        out, key = [], {}
        for i, name in enumerate(species[start : start + step]):
            x, y = i % COLUMNS * CELL + CELL / 2, i // COLUMNS * CELL + CELL / 2
            figure = figure_of(name, registry.forms_of(name)[0], random.Random(rng.random()))
            out.append(f'<g transform="translate({x} {y}) scale(0.21)">{svg_group(figure, style)}</g>')
            number = start + i + 1
            out.append(f'<text x="{x - CELL / 2 + 6}" y="{y - CELL / 2 + 20}" font-size="16">{number}</text>')
            key[number] = name
        w, h = CELL * COLUMNS, CELL * ROWS
        yield (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}">'
            f'<rect width="{w}" height="{h}" fill="{PAPER}"/>{"".join(out)}</svg>',
            key,
        )


def write_sheets(style: str, seed: int, out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    whole: dict[int, str] = {}
    for n, (svg, key) in enumerate(sheets(style, seed), 1):
        pyvips.Image.svgload_buffer(svg.encode()).write_to_file(str(out / f"{n}.png"))
        whole |= key
    (out / KEY).write_text(json.dumps(whole, indent=0))


def _plain(text: str) -> str:
    return re.sub(r"[^a-z]+", " ", text.lower()).strip()


@cache
def _names(species: str) -> frozenset[str]:
    said = [species.replace("_", " "), *registry.facts()[species].names["en"], *ALSO.get(species, ())]
    return frozenset(form for name in said for form in (_plain(name), _plain(name).rstrip("s")))


def is_right(answer: str, species: str) -> bool:
    """Whether one of the species' names stands in an answer as words, and no longer name of another."""
    words = f" {_plain(answer)} "
    found = [
        (len(name), other)
        for other in registry.species()
        if other != "general"
        for name in _names(other)
        if f" {name} " in words or f" {name}s " in words
    ]
    longest = max((n for n, _ in found), default=0)
    return species in {other for n, other in found if n == longest}


def score(directory: Path, answers: Path) -> str:
    key = {int(n): s for n, s in json.loads((directory / KEY).read_text()).items()}
    lines = (line.split("\t") for line in answers.read_text().splitlines() if "\t" in line)
    given = {line[0]: line[1] for line in lines}
    exact, twin, wrong = 0, 0, []
    for number, species in sorted(key.items()):
        answer = given.get(str(number), "")
        if is_right(answer, species):
            exact += 1
        elif any(is_right(answer, other) for other in twins_of(species)):
            twin += 1
        else:
            wrong.append(f"{species}: {answer.strip() or '-'}")
    share = (exact + twin) / len(key)
    head = f"{len(key)} drawings: {exact} named, {twin} as a twin, {100 * share:.1f} % right"
    return "\n".join([head, *wrong])


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.naming", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    make = commands.add_parser("sheets")
    make.add_argument("--style", choices=STYLES, required=True)
    make.add_argument("--seed", type=int, default=1)
    make.add_argument("--out", type=Path, required=True)
    count = commands.add_parser("score")
    count.add_argument("directory", type=Path)
    count.add_argument("answers", type=Path)
    given = parser.parse_args(arguments)
    if given.command == "sheets":
        write_sheets(given.style, given.seed, given.out)
    else:
        sys.stdout.write(score(given.directory, given.answers) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
