"""``python -m generation.training.train PRESET``: trains, goes on where it was, writes a checkpoint.

A run lives in var/training/PRESET and ends in checkpoints/PRESET, or in var/checkpoints/PRESET where the
preset is only a step on the way.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch

from generation.corpus import briefs
from generation.language.vocabulary import Vocabulary
from generation.model.checkpoint import VOCABULARY, WEIGHTS, Checkpoint, load_checkpoint, warm_start
from generation.model.config import ModelConfig
from generation.model.kernels import EAGER, compiled
from generation.model.text import TextTokenizer
from generation.model.transformer import Transformer
from generation.training.card import COMMANDS, write_card
from generation.training.feed import Feed, Recipe
from generation.training.presets import PRESETS, Preset
from generation.training.scores import read_species, rows_of, tally
from generation.training.state import Progress, load_state
from generation.training.trainer import Trainer

ROOT = Path(__file__).parents[2]
TOKENIZER = "tokenizer.json"


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def tokenizer_for(preset: Preset, directory: Path, source: Checkpoint | None) -> TextTokenizer:
    """The run's own, else the one started from, else a new one learned from the corpus."""
    path = directory / TOKENIZER
    if path.is_file():
        return TextTokenizer.load(path)
    if source is not None and len(source.tokenizer) == preset.text_tokens:
        tokenizer = source.tokenizer
    else:
        rng = random.Random(f"{preset.seed}/tokenizer")
        samples = (briefs.write(rng, rng.choice(preset.languages)) for _ in range(preset.tokenizer_briefs))
        tokenizer = TextTokenizer.train(
            (f"{s.text}\n{s.brand}" for s in samples),
            preset.text_tokens,
        )
    directory.mkdir(parents=True, exist_ok=True)
    path.write_bytes(tokenizer.to_bytes())
    return tokenizer


def build_model(preset: Preset, vocabulary: Vocabulary, tokenizer: TextTokenizer) -> Transformer:
    torch.manual_seed(preset.seed)
    config = ModelConfig(
        design_tokens=len(vocabulary),
        text_tokens=len(tokenizer),
        width=preset.width,
        layers=preset.layers,
        heads=preset.heads,
        feed_forward=preset.feed_forward,
    )
    dtype = torch.bfloat16 if preset.bf16 else torch.float32
    return Transformer(config, vocabulary, dtype, compiled() if preset.compiled else EAGER)


def recipe_of(
    preset: Preset, vocabulary: Vocabulary, tokenizer: TextTokenizer, config: ModelConfig
) -> Recipe:
    return Recipe(
        vocabulary=vocabulary,
        tokenizer=tokenizer.to_bytes(),
        seed=preset.seed,
        batch_tokens=preset.batch_tokens,
        design_share=preset.design_share,
        shallow_share=preset.shallow_share,
        dictionary_share=preset.dictionary_share,
        strange_share=preset.strange_share,
        forget_brand=preset.forget_brand,
        rename=preset.rename,
        share_general=preset.share_general,
        skip_general=preset.skip_general,
        max_prefix=config.max_prefix,
        photo_slots=config.photo_slots,
        group_weights=preset.group_weights(),
        languages=preset.languages,
    )


def vocabulary_for(directory: Path) -> Vocabulary:
    """Today's. SystemExit: the run on disk began with another; its checkpoint can still start a new one."""
    path = directory / VOCABULARY
    today = Vocabulary.current()
    if not path.is_file():
        directory.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(list(today.tokens), ensure_ascii=False), encoding="utf-8")
    began_with = Vocabulary(tuple(json.loads(path.read_text(encoding="utf-8"))))
    if began_with != today:
        raise SystemExit(
            f"{directory}: the language has grown since this run began. "
            "Write its checkpoint with --export, then start a new run in another --directory with --init."
        )
    return today


def export(preset: Preset, directory: Path, out: Path, init: Path | None) -> None:
    """A checkpoint of where a run is, which may go on meanwhile; its own vocabulary, not today's."""
    raw = json.loads((directory / VOCABULARY).read_text(encoding="utf-8"))
    vocabulary, tokenizer = Vocabulary(tuple(raw)), TextTokenizer.load(directory / TOKENIZER)
    model = build_model(replace(preset, compiled=False), vocabulary, tokenizer)
    progress = load_state(directory, model, {})
    if progress is None:
        raise SystemExit(f"{directory}: nothing has been saved there yet")
    source = load_checkpoint(init).card if init else None
    _finish(out, model, vocabulary, tokenizer, preset, progress, directory, source)


def dev_scores(model: Transformer, vocabulary: Vocabulary, tokenizer: TextTokenizer) -> dict[str, object]:
    """Heroes read right in the dev half, by kind and by language."""
    dev = rows_of("dev")
    shares = tally(dev, read_species(model, vocabulary, tokenizer, dev, heroes_only=True))
    return {f"{k}/{x}": str(v) for (k, x), v in sorted(shares.items()) if "all" in (k, x)}


def _finish(
    out: Path,
    model: Transformer,
    vocabulary: Vocabulary,
    tokenizer: TextTokenizer,
    preset: Preset,
    progress: Progress,
    directory: Path,
    source: Mapping[str, Any] | None,
) -> None:
    scores = dev_scores(model, vocabulary, tokenizer)
    card = write_card(out, model, vocabulary, tokenizer, preset, progress, scores, directory, source)
    size = card["files"][WEIGHTS]["bytes"] / 1e6
    _say(f"{out}: step {progress.step}, {size:.1f} MB, {scores['all/all']} right")


def train(
    preset: Preset,
    steps: int,
    directory: Path,
    out: Path,
    init: Path | None,
    command: str,
    seconds: float | None = None,
) -> None:
    torch.set_num_threads(preset.threads)
    vocabulary = vocabulary_for(directory)
    source = load_checkpoint(init) if init else None
    tokenizer = tokenizer_for(preset, directory, source)
    model = build_model(preset, vocabulary, tokenizer)
    if source is not None:
        fresh = warm_start(model, vocabulary, tokenizer, source)
        _say(f"warm start from {source.card['name']}; {len(fresh)} tokens are new")
    trainer = Trainer(model, preset, steps, directory, seconds)
    with open(directory / COMMANDS, "a", encoding="utf-8") as f:
        f.write(f"step {trainer.progress.step}: {command}\n")
    total, active = model.parameter_counts()
    _say(f"{preset.name}: {total:,} parameters, {active:,} active; step {trainer.progress.step} of {steps}")
    recipe = recipe_of(preset, vocabulary, tokenizer, model.config)
    with Feed(recipe, trainer.progress.place) as batches:
        trainer.run(batches, lambda: dev_scores(model, vocabulary, tokenizer), _say)
    card = source.card if source else None
    _finish(out, model, vocabulary, tokenizer, preset, trainer.progress, directory, card)


def home_of(preset: Preset) -> Path:
    """Where its checkpoint goes."""
    return ROOT / "checkpoints" if preset.released else ROOT / "var" / "checkpoints"


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m generation.training.train", description=__doc__)
    parser.add_argument("preset", choices=sorted(PRESETS))
    parser.add_argument("--steps", type=int, help="instead of the preset's")
    parser.add_argument("--name", help="of the checkpoint; the preset's without")
    parser.add_argument("--init", type=Path, help="a checkpoint to start warm from, instead of the preset's")
    parser.add_argument("--directory", type=Path, help="where the run lives; var/training/PRESET without")
    parser.add_argument("--languages", help="only these, comma between")
    parser.add_argument("--minutes", type=float, help="cool down in time to end then, whatever the speed")
    parser.add_argument("--export", action="store_true", help="write a checkpoint of the run as it is")
    given = parser.parse_args(arguments)
    preset = PRESETS[given.preset]
    if given.languages:
        preset = replace(preset, languages=tuple(given.languages.split(",")))
    start = PRESETS.get(preset.start_from)
    init = given.init or (home_of(start) / start.name if start else None)
    directory = given.directory or ROOT / "var" / "training" / preset.name
    out = home_of(preset) / (given.name or preset.name)
    command = "python -m generation.training.train " + " ".join(arguments)
    if given.export:
        export(preset, directory, out, init)
    else:
        seconds = 60 * given.minutes if given.minutes else None
        train(preset, given.steps or preset.steps, directory, out, init, command, seconds)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
