"""Prints samples with their truth: ``python -m generation.corpus.briefs.show --language en -n 20``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import asdict
from random import Random

from generation.corpus.briefs.model import BriefSample
from generation.corpus.briefs.writer import LANGUAGES, write


def line(sample: BriefSample) -> str:
    """The text, and under it what it means."""
    truth = sample.truth
    facts = ["+".join(truth.species) + (f"/{truth.general_form}" if truth.general_form else "")]
    facts.append(f"name={truth.product_name}")
    facts += [f"{key}={sample.text[a:b]!r}" for key, (a, b) in truth.spans.items()]
    facts += [f"{key}:{value}" for key, value in asdict(truth.wishes).items() if value]
    if sample.brand:
        facts.append(f"field={sample.brand!r}")
    return f"{sample.text}\n      {'  '.join(facts)}"


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--language", choices=LANGUAGES)
    parser.add_argument("-n", type=int, default=20)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args(arguments)
    rng = Random(options.seed)
    for _ in range(options.n):
        sys.stdout.write(line(write(rng, options.language)) + "\n")


if __name__ == "__main__":
    main()
