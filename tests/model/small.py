"""A small model with weights everywhere (fresh models have zeros in their output matrices)."""

from __future__ import annotations

import torch

from generation.brief import Brief
from generation.language.conditions import conditions_of
from generation.language.prefix import Prefix, build
from generation.language.vocabulary import Vocabulary
from generation.model.config import ExpertConfig, ModelConfig
from generation.model.text import TextTokenizer
from generation.model.transformer import Transformer

TEXTS = ("We sell honey from our own bees in Ronda.", "नमस्ते, हमारे आम बहुत मीठे हैं", "我们种苹果", "Mangoes!")


def tokenizer() -> TextTokenizer:
    return TextTokenizer.train(TEXTS * 3, 330)


def model(
    words: TextTokenizer,
    experts: ExpertConfig | None = None,
    vocabulary: Vocabulary | None = None,
    seed: int = 1,
) -> Transformer:
    vocabulary = vocabulary or Vocabulary.current()
    torch.manual_seed(seed)
    config = ModelConfig(
        design_tokens=len(vocabulary),
        text_tokens=len(words),
        width=32,
        layers=2,
        heads=2,
        feed_forward=experts or ExpertConfig(experts=4, prototypes=2, ff=32),
        photo_width=24,
    )
    made = Transformer(config, vocabulary)
    with torch.no_grad():
        for name, p in made.named_parameters():
            if not p.any():
                p.normal_(std=0.3 if name == "head_VD" else 0.1)
    return made.eval()


def prefix(words: TextTokenizer, text: str, vocabulary: Vocabulary | None = None) -> Prefix:
    brief = Brief(text)
    return build(brief, conditions_of(brief), vocabulary or Vocabulary.current(), words)
