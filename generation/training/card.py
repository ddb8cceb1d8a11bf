"""The card of a checkpoint, for machines (card.json) and for people (CARD.md)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from generation.language.vocabulary import Vocabulary
from generation.model.checkpoint import save_checkpoint
from generation.model.text import TextTokenizer
from generation.model.transformer import Transformer
from generation.training.presets import Preset
from generation.training.state import Progress
from generation.training.trainer import LOG

COMMANDS = "commands.txt"


def commands_of(directory: Path) -> list[str]:
    """Every command that the run was started or resumed with, and at which step."""
    path = directory / COMMANDS
    return path.read_text(encoding="utf-8").splitlines() if path.is_file() else []


def last_losses(directory: Path) -> dict[str, Any]:
    """The last log line with losses."""
    path = directory / LOG
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    found = [x for x in map(json.loads, lines) if "loss" in x]
    return dict(found[-1]) if found else {}


def write_card(
    out: Path,
    model: Transformer,
    vocabulary: Vocabulary,
    tokenizer: TextTokenizer,
    preset: Preset,
    progress: Progress,
    scores: Mapping[str, object],
    directory: Path,
    source: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Writes the checkpoint with both cards; returns card.json's content.

    ``source``: the card of the checkpoint it started warm from.
    """
    card = save_checkpoint(
        out,
        model,
        vocabulary,
        tokenizer,
        {
            "training": {
                "commands": commands_of(directory),
                "preset": asdict(preset),
                "seed": preset.seed,
                "steps": progress.step,
                "tokens": progress.tokens,
                "examples": progress.examples,
                "hours": round(progress.seconds / 3600, 2),
                "started_from": _history(source),
                "losses": last_losses(directory),
            },
            "scores": {"dev": dict(scores)},
        },
    )
    (out / "CARD.md").write_text(_for_people(card), encoding="utf-8")
    return card


def _history(source: Mapping[str, Any] | None) -> dict[str, Any] | None:
    if source is None:
        return None
    kept = ("commands", "seed", "steps", "tokens", "examples", "hours", "started_from")
    return {"name": source["name"], **{k: source["training"].get(k) for k in kept}}


def _for_people(card: Mapping[str, Any]) -> str:
    t, c = card["training"], card["config"]
    ff = c["feed_forward"]
    experts = (
        f"{ff['experts']} experts in {ff['prototypes']} prototypes, inner width {ff['ff']}"
        if ff["experts"]
        else f"dense feed-forward, inner width {ff['ff']}"
    )
    source = t["started_from"]
    start = ""
    if source is not None:
        start = f"\n- after {source['name']}: {source['steps']:,} steps, {source['examples']:,} examples, "
        start += f"{source['hours']} hours"
    commands = ", ".join(f"`{c}`" for c in t["commands"])
    losses = "\n".join(f"| {k} | {v} |" for k, v in t["losses"].get("groups", {}).items())
    scores = "\n".join(f"| {k} | {v} |" for k, v in card["scores"]["dev"].items())
    return f"""# {card["name"]}
Reads a seller's brief and writes design programs (docs/model.md).

- {card["parameters"]:,} parameters, {card["active_parameters"]:,} of them active for a design token
- {c["layers"]} layers of width {c["width"]}, {c["heads"]} heads; {experts}
- {c["design_tokens"]} design tokens, {c["text_tokens"]} text tokens (input only)
- trained from scratch on this project's own corpus: {t["steps"]:,} steps, {t["examples"]:,} examples,
  {t["tokens"]:,} tokens, {t["hours"]} hours on two CPU cores shared with other work; seed {t["seed"]}{start}
- {commands}

Product found in hold-out briefs (dev half; never trained on), kind/language:

| | right |
|---|---|
{scores}

Last training losses, nats a token:

| group | loss |
|---|---|
{losses}
"""
