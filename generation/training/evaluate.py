"""``python -m generation.training.evaluate CHECKPOINT --split dev|final``: what it reads right.

A table by kind and language.

``--baseline`` adds the lookup of words that a model has to beat (tests/baseline). Every run on the final
half is written down in the checkpoint's final_runs.jsonl.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path

import torch

from generation.model.checkpoint import WEIGHTS, Checkpoint, load_checkpoint
from generation.training.scores import SETS, Row, Share, read_species, rows_of, table, tally

CHECKPOINTS = Path(__file__).parents[2] / "checkpoints"
FINAL_RUNS = "final_runs.jsonl"


def set_is_right(row: Row, read: Sequence[str]) -> bool:
    """All products of a brief, and no other."""
    return set(read) == set(row.species)


def evaluate(
    checkpoint: Checkpoint, split: str, baseline: bool, sets: Sequence[str] = SETS
) -> tuple[str, dict[tuple[str, str], Share]]:
    """The table for people, and the model's shares by (kind, language)."""
    rows = rows_of(split, sets)
    read = read_species(checkpoint.model, checkpoint.vocabulary, checkpoint.tokenizer, rows)
    shares = tally(rows, read)
    parts = [f"Hero right, {split} half, {checkpoint.card['name']}:", table(shares)]
    parts += ["", "All products right:", table(tally(rows, read, set_is_right))]
    if baseline:
        lookup = import_module("tests.baseline.words").read
        parts += [
            "",
            "Hero right, lookup of words (baseline):",
            table(tally(rows, [lookup(r.text) for r in rows])),
        ]
    return "\n".join(parts), shares


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m generation.training.evaluate", description=__doc__)
    parser.add_argument("checkpoint", help="a name under checkpoints/, or a directory")
    parser.add_argument("--split", choices=("dev", "final"), default="dev")
    parser.add_argument("--set", choices=SETS, default="wide", help="which hold-out")
    parser.add_argument("--baseline", action="store_true")
    given = parser.parse_args(arguments)
    directory = CHECKPOINTS / given.checkpoint
    torch.set_num_threads(2)
    checkpoint = load_checkpoint(directory)
    text, shares = evaluate(checkpoint, given.split, given.baseline, (given.set,))
    sys.stdout.write(text + "\n")
    if given.split == "final":
        run = {
            "set": given.set,
            "when": datetime.now(UTC).isoformat(timespec="seconds"),
            "weights_sha256": checkpoint.card["files"][WEIGHTS]["sha256"],
            "right": {f"{kind}/{language}": str(v) for (kind, language), v in sorted(shares.items())},
        }
        with open(directory / FINAL_RUNS, "a", encoding="utf-8") as f:
            f.write(json.dumps(run) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
