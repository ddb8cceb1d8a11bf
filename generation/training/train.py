"""``python -m generation.training.train PRESET``: trains, goes on where it was, writes a checkpoint.

A run lives in var/training/PRESET and ends in checkpoints/PRESET (see ``--name``).
"""

from __future__ import annotations

import argparse
import random
import sys
from dataclasses import replace
from pathlib import Path

import torch

from generation.corpus import briefs
from generation.language.vocabulary import Vocabulary
from generation.model.checkpoint import Checkpoint, load_checkpoint, warm_start
from generation.model.config import ModelConfig
from generation.model.kernels import EAGER, compiled
from generation.model.text import TextTokenizer
from generation.model.transformer import Transformer
from generation.training.card import write_card
from generation.training.feed import Feed, Recipe
from generation.training.presets import PRESETS, Preset
from generation.training.scores import read_species, rows_of, tally
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
        max_prefix=config.max_prefix,
        photo_slots=config.photo_slots,
        group_weights=preset.group_weights(),
        languages=preset.languages,
    )


def train(preset: Preset, steps: int, directory: Path, out: Path, init: Path | None, command: str) -> None:
    torch.set_num_threads(preset.threads)
    vocabulary = Vocabulary.current()
    source = load_checkpoint(init) if init else None
    tokenizer = tokenizer_for(preset, directory, source)
    model = build_model(preset, vocabulary, tokenizer)
    if source is not None:
        fresh = warm_start(model, vocabulary, tokenizer, source)
        _say(f"warm start from {source.card['name']}; {len(fresh)} tokens are new")
    trainer = Trainer(model, preset, steps, directory)
    total, active = model.parameter_counts()
    _say(f"{preset.name}: {total:,} parameters, {active:,} active; step {trainer.progress.step} of {steps}")
    dev = rows_of("dev")

    def score() -> dict[str, object]:
        shares = tally(dev, read_species(model, vocabulary, tokenizer, dev, heroes_only=True))
        return {
            f"{kind}/{language}": str(v)
            for (kind, language), v in sorted(shares.items())
            if "all" in (kind, language)
        }

    recipe = recipe_of(preset, vocabulary, tokenizer, model.config)
    with Feed(recipe, trainer.progress.place) as batches:
        trainer.run(batches, score, _say)
    card = write_card(
        out, model, vocabulary, tokenizer, preset, trainer.progress, score(), command, directory
    )
    _say(f"{out}: {card['files']['model.safetensors']['bytes'] / 1e6:.1f} MB")


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m generation.training.train", description=__doc__)
    parser.add_argument("preset", choices=sorted(PRESETS))
    parser.add_argument("--steps", type=int, help="instead of the preset's")
    parser.add_argument("--name", help="of the checkpoint; the preset's without")
    parser.add_argument("--init", type=Path, help="a checkpoint to start warm from, instead of the preset's")
    parser.add_argument("--directory", type=Path, help="where the run lives; var/training/PRESET without")
    parser.add_argument("--languages", help="only these, comma between")
    given = parser.parse_args(arguments)
    preset = PRESETS[given.preset]
    if given.languages:
        preset = replace(preset, languages=tuple(given.languages.split(",")))
    init = given.init or (ROOT / "checkpoints" / preset.start_from if preset.start_from else None)
    train(
        preset,
        given.steps or preset.steps,
        given.directory or ROOT / "var" / "training" / preset.name,
        ROOT / "checkpoints" / (given.name or preset.name),
        init,
        "python -m generation.training.train " + " ".join(arguments),
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
