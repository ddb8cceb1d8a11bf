"""Our decoding of twelve programs beside transformers generating as many tokens at the same sizes."""

from __future__ import annotations

import os
from importlib.metadata import version
from pathlib import Path

import torch

from generation.language.conditions import conditions_of
from generation.language.grammar import Grammar
from generation.language.prefix import build
from generation.model.checkpoint import Checkpoint, CheckpointError, load_checkpoint
from generation.model.config import ModelConfig
from generation.model.decoding import Request, decode
from generation.model.sampling import Sampling
from generation.serving.engine import CHECKPOINTS, CURRENT
from tests.bench.briefs import BRIEFS
from tests.bench.measure import CannotRun, Row, Watch, ratio_row

PROGRAMS = 12
TURNS = 6


def checkpoint_at(directory: Path | None) -> Checkpoint:
    """CannotRun where there is none."""
    try:
        if directory is None:
            directory = CHECKPOINTS / (CHECKPOINTS / CURRENT).read_text(encoding="utf-8").strip()
        return load_checkpoint(directory)
    except (OSError, CheckpointError) as why:
        raise CannotRun(f"no checkpoint: {why}") from None


def mixtral(config: ModelConfig) -> torch.nn.Module:
    """A Mixtral of our sizes with random weights. Its experts have three matrices where ours have two,
    so their inner width is two thirds: the same weights a token, top 2 as we have 2 prototypes."""
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    try:
        from transformers import MixtralConfig, MixtralForCausalLM
        from transformers.utils import logging
    except ImportError as why:
        raise CannotRun(f"transformers is not there ({why}); requirements/bench.txt has it") from None
    logging.set_verbosity_error()
    experts = config.feed_forward
    like = MixtralConfig(
        vocab_size=config.design_tokens,
        hidden_size=config.width,
        intermediate_size=round(experts.ff * 2 / 3),
        num_hidden_layers=config.layers,
        num_attention_heads=config.heads,
        num_key_value_heads=config.heads,
        num_local_experts=max(1, experts.experts),
        num_experts_per_tok=max(1, experts.prototypes if experts.experts else 1),
        max_position_embeddings=config.max_prefix + config.max_program,
        pad_token_id=0,
        bos_token_id=1,
        eos_token_id=None,
    )
    torch.manual_seed(0)
    return MixtralForCausalLM(like).eval()


def beside_transformers(directory: Path | None) -> Row:
    """Same prefix length, batch, number of tokens and precision, one thread each; sampled; taking turns."""
    ours_at = checkpoint_at(directory)
    model, config = ours_at.model, ours_at.model.config
    theirs = mixtral(config)
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    grammar, sampling = Grammar(ours_at.vocabulary), Sampling()
    us, them = Watch(), Watch()
    tokens = 0
    for turn in range(TURNS + 1):
        brief = BRIEFS[turn]
        conditions = conditions_of(brief)
        prefix = build(brief, conditions, ours_at.vocabulary, ours_at.tokenizer)
        with us.run():
            (programs,) = decode(model, grammar, [Request(prefix, conditions, PROGRAMS, turn)], sampling)
        written = round(sum(map(len, programs)) / PROGRAMS)
        ids = torch.randint(2, config.design_tokens, (1, len(prefix.ids))).expand(PROGRAMS, -1)
        with them.run(), torch.inference_mode():
            theirs.generate(  # type: ignore[operator]
                ids,
                attention_mask=torch.ones_like(ids),
                max_new_tokens=written,
                min_new_tokens=written,
                do_sample=True,
                use_cache=True,
            )
        tokens += PROGRAMS * written
    torch.set_num_threads(threads)
    note = (
        f"transformers {version('transformers')}, {tokens // (TURNS + 1)} tokens; ours obeys the grammar too"
    )
    return ratio_row("twelve programs, beside transformers", us, them, note)
