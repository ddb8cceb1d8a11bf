"""The training loop: batches in, a better model out, a log line now and then."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional as F

from generation.language.codec import GROUPS
from generation.model.feed_forward import RouterReport
from generation.model.packed import Packed, Targets
from generation.model.transformer import Transformer
from generation.training.feed import Batch
from generation.training.optimizer import optimizers, rate_at
from generation.training.presets import Preset
from generation.training.state import Progress, load_state, save_state

LOG = "log.jsonl"


@dataclass(frozen=True)
class Losses:
    """``total`` is what is minimised; ``by_group_G``: mean of each group's tokens, 0 where none was.

    ``tags``, ``names``: means over the brief's words that are something.
    """

    total: Tensor
    tags: Tensor
    names: Tensor
    by_group_G: Tensor
    count_G: Tensor
    reports: tuple[RouterReport, ...]


def losses_of(
    model: Transformer, packed: Packed, targets: Targets, tag_weight: float = 0.0, name_weight: float = 0.0
) -> Losses:
    """``tag_weight``, ``name_weight``: how much the brief's own words count against the program."""
    reports: list[RouterReport] = []
    read = model(packed, reports=reports)
    said_BV = model.said(packed, read.hidden_ND)
    row_M = packed.place_N[targets.at_M] // packed.longest
    logits_MV = model.logits(read.hidden_ND[targets.at_M]) + said_BV[row_M] * targets.product_M[:, None]
    loss_M = F.cross_entropy(logits_MV, targets.token_M, reduction="none")
    total = (loss_M * targets.weight_M).sum() / targets.weight_M.sum().clamp(min=1)
    for report in reports:
        total = total + report.loss
    tags = torch.zeros(())
    if tag_weight:
        tag_loss_T = F.cross_entropy(
            model.logits(read.hidden_ND[targets.tag_at_T]), targets.tag_T, reduction="none"
        )
        share_T = targets.tag_weight_T
        total = total + tag_weight * (tag_loss_T * share_T).sum() / share_T.sum()
        tags = tag_loss_T.detach()[share_T == 1].mean()
    names = torch.zeros(())
    if name_weight:
        name_loss_W = F.cross_entropy(
            model.word_logits(read.half_way_ND[targets.name_at_W]), targets.name_W, reduction="none"
        )
        share_W = targets.name_weight_W
        total = total + name_weight * (name_loss_W * share_W).sum() / share_W.sum()
        names = name_loss_W.detach()[share_W == 1].mean()
    zero = torch.zeros(len(GROUPS))
    count_G = zero.index_add(0, targets.group_M, torch.ones_like(loss_M))
    sums_G = zero.index_add(0, targets.group_M, loss_M.detach())
    return Losses(total, tags, names, sums_G / count_G.clamp(min=1), count_G, tuple(reports))


class Trainer:
    """Holds model, optimizers and progress; ``directory``: where the run lives on disk.

    ``seconds``: cool down in time to end after so many, whatever the speed (a machine shared with others).
    """

    def __init__(
        self, model: Transformer, preset: Preset, steps: int, directory: Path, seconds: float | None = None
    ) -> None:
        self.model, self.preset, self.steps, self.directory = model, preset, steps, directory
        self._end = None if seconds is None else time.monotonic() + seconds
        self._cooling = preset.cool_down * (seconds or 0.0)
        self.optimizers = optimizers(model, preset)
        self._rates = {k: o.param_groups[0]["lr"] for k, o in self.optimizers.items()}
        self.progress = load_state(directory, model, self.optimizers) or Progress()

    def step(self, batch: Batch) -> Losses:
        factor = rate_at(self.progress.step, self.preset, self.steps)
        if self._end is not None:
            factor = min(factor, max(0.0, self._end - time.monotonic()) / self._cooling)
        started = time.perf_counter()
        for name, optimizer in self.optimizers.items():
            optimizer.param_groups[0]["lr"] = self._rates[name] * factor
            optimizer.zero_grad(set_to_none=True)
        losses = losses_of(
            self.model, batch.packed, batch.targets, self.preset.tag_weight, self.preset.name_weight
        )
        losses.total.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), self.preset.clip)
        for optimizer in self.optimizers.values():
            optimizer.step()
        p = self.progress
        self.progress = Progress(
            step=p.step + 1,
            place=batch.next_place,
            seconds=p.seconds + time.perf_counter() - started,
            tokens=p.tokens + len(batch.packed.ids_N),
            examples=p.examples + batch.packed.rows,
        )
        return losses

    @property
    def done(self) -> bool:
        return self.progress.step >= self.steps or (self._end is not None and time.monotonic() > self._end)

    def save(self) -> None:
        save_state(self.directory, self.model, self.optimizers, self.progress)

    def run(
        self, batches: Iterator[Batch], score: Callable[[], dict[str, Any]], say: Callable[[str], None]
    ) -> None:
        """To the last step; saves now and then, and at the end."""
        self.directory.mkdir(parents=True, exist_ok=True)
        window = _Window()
        saved = time.monotonic()
        with open(self.directory / LOG, "a", encoding="utf-8") as log:
            while not self.done:
                window.add(self.step(next(batches)))
                step = self.progress.step
                if step % self.preset.log_every == 0:
                    line = {"step": step, **window.close(self.progress)}
                    log.write(json.dumps(line) + "\n")
                    log.flush()
                    say(_progress_line(line, self.steps))
                if self.preset.score_every and step % self.preset.score_every == 0:
                    scores = score()
                    log.write(json.dumps({"step": step, "scores": scores}) + "\n")
                    say(f"step {step}: {json.dumps(scores)}")
                if time.monotonic() - saved > self.preset.save_seconds:
                    self.save()
                    saved = time.monotonic()
        self.save()


class _Window:
    """Means since the last log line."""

    def __init__(self) -> None:
        self._start()

    def _start(self) -> None:
        self._total, self._tags, self._names, self._steps = 0.0, 0.0, 0.0, 0
        self._sums_G, self._counts_G = torch.zeros(len(GROUPS)), torch.zeros(len(GROUPS))
        self._loads: list[Tensor] = []
        self._began = time.monotonic()
        self._tokens = self._examples = -1

    def add(self, losses: Losses) -> None:
        self._total += float(losses.total.detach())
        self._tags += float(losses.tags)
        self._names += float(losses.names)
        self._steps += 1
        self._sums_G += losses.by_group_G * losses.count_G
        self._counts_G += losses.count_G
        self._loads = [r.load_E for r in losses.reports]

    def close(self, progress: Progress) -> dict[str, Any]:
        seconds = time.monotonic() - self._began
        means = (self._sums_G / self._counts_G.clamp(min=1)).tolist()
        line = {
            "loss": round(self._total / self._steps, 4),
            "tags": round(self._tags / self._steps, 4),
            "names": round(self._names / self._steps, 4),
            "groups": {
                g: round(m, 4) for g, m, n in zip(GROUPS, means, self._counts_G.tolist(), strict=True) if n
            },
            "tokens": progress.tokens,
            "examples": progress.examples,
            "seconds": round(progress.seconds, 1),
            "step_seconds": round(seconds / self._steps, 3),
        }
        if self._loads:
            line["least_load"] = round(min(float(x.min()) for x in self._loads), 3)
        self._start()
        return line


def _progress_line(line: dict[str, Any], steps: int) -> str:
    left = (steps - line["step"]) * line["step_seconds"] / 60
    groups = " ".join(f"{k} {v:.3f}" for k, v in line["groups"].items())
    return (
        f"step {line['step']}/{steps}  loss {line['loss']:.3f}  tags {line['tags']:.3f}  "
        f"names {line['names']:.3f}  {groups}  "
        f"{line['step_seconds']:.2f} s/step  {left:.0f} min left"
    )
