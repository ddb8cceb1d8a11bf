"""Arguments that ``design`` and ``produce`` share, and what a run of theirs may end with."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from django.core.management.base import CommandError, CommandParser

if TYPE_CHECKING:
    from generation.serving.designer import Designer

MAX_CONCEPTS = 24


def concepts(words: str) -> int:
    try:
        number = int(words)
    except ValueError:
        number = 0
    if not 1 <= number <= MAX_CONCEPTS:
        raise argparse.ArgumentTypeError(f"a whole number from 1 to {MAX_CONCEPTS}, not {words!r}")
    return number


def add_shared(parser: CommandParser) -> None:
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--concepts", type=concepts, default=6, metavar="N")
    parser.add_argument("--seed", type=int, default=0, metavar="N")
    parser.add_argument("--item", action="append", default=[], help="repeatable; see `catalogue`")
    parser.add_argument("--format", action="append", default=[], help="repeatable; see `formats`")
    parser.add_argument("--checkpoint", type=Path, metavar="DIR", help="another than the one that serves")
    parser.add_argument("--option", action="append", default=[], metavar="ITEM.NAME=VALUE", help="repeatable")


def unusable(message: str) -> CommandError:
    """Arguments that can't be used: exit code 2."""
    return CommandError(message, returncode=2)


def load_designer(checkpoint: Path | None) -> Designer:
    """The model; exit code 2 where there is none to load."""
    from generation.serving.designer import Designer

    try:
        return Designer.load(checkpoint)
    except (OSError, ValueError) as error:
        raise unusable(f"the model can't be loaded: {error}") from None


def out_folder(path: Path) -> Path:
    """DIR, made where it is missing; exit code 2 where that can't be."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unusable(f"--out {path}: can't be made ({error.strerror}).") from None
    return path.resolve()
