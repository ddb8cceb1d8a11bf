"""What to train, how long, on what: one frozen value a preset."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from generation.language.codec import GROUPS
from generation.model.config import ExpertConfig

GENE_GROUPS = ("seed_genes", "other_genes")


@dataclass(frozen=True)
class Preset:
    """``design_share``: how many examples are whole programs; the others end after the texts.

    ``species_weight``, ``gene_weight``: how much such tokens count.
    ``batch_tokens``: prefix and program tokens of one step. ``warm_up``, ``cool_down``: shares of the
    steps in which the learning rates rise from 0 and fall to 0; between they stay (arXiv 2404.06395).
    ``matrix_rate``: Muon's, for hidden matrices; ``table_rate``: AdamW's for
    embeddings, most of which a batch doesn't meet; ``rate``: AdamW's for all else.
    ``tag_weight``: of the loss on the brief's own words (see ``corpus.examples.tags_of``).
    ``name_weight``: of the loss on which product each word names (``names_of`` there), learned by the first
    half of the layers; ``dictionary_share``: of pages of words that teach nothing else.
    ``shallow_share``: of briefs cut finer than need be. ``strange_share``: of words that are nothing, put
    out for words that no one has met, in every other brief. ``forget_brand``: of brands typed for a brief
    that names its product itself. ``rename``: of products, by another word of species.csv.
    ``share_general``: of briefs for goods that nothing draws. ``skip_general``:
    of briefs for what we draw no picture of, which the corpus writes more often than sellers do.
    ``languages``: drawn evenly; one named twice comes twice as often.
    ``start_from``: the preset whose checkpoint to start warm from. ``released``: its checkpoint goes to
    checkpoints/, which is kept with the code; others go to var/checkpoints/.
    """

    name: str
    steps: int
    width: int = 256
    layers: int = 4
    heads: int = 4
    feed_forward: ExpertConfig = field(default_factory=lambda: ExpertConfig(ff=384))
    text_tokens: int = 4096
    tokenizer_briefs: int = 60_000
    languages: tuple[str, ...] = ("en", "zh", "es", "hi", "sw")
    design_share: float = 0.0
    shallow_share: float = 0.3
    dictionary_share: float = 0.15
    strange_share: float = 0.12
    forget_brand: float = 0.5
    rename: float = 0.35
    share_general: float = 0.12
    skip_general: float = 0.0
    batch_tokens: int = 4096
    bf16: bool = True
    compiled: bool = True
    rate: float = 2e-3
    table_rate: float = 5e-3
    matrix_rate: float = 0.02
    weight_decay: float = 0.01
    warm_up: float = 0.01
    cool_down: float = 0.3
    clip: float = 1.0
    gene_weight: float = 0.25
    species_weight: float = 1.0
    tag_weight: float = 0.5
    name_weight: float = 0.5
    start_from: str = ""
    released: bool = False
    seed: int = 20261123
    threads: int = 2
    log_every: int = 20
    save_seconds: float = 120.0
    score_every: int = 300

    def group_weights(self) -> tuple[float, ...]:
        own = {"species": self.species_weight, **dict.fromkeys(GENE_GROUPS, self.gene_weight)}
        return tuple(own.get(g, 1.0) for g in GROUPS)


_READ = Preset(name="cpu-read", steps=8000)
_HOUR = replace(
    _READ,
    name="cpu-hour",
    steps=3000,
    design_share=0.12,
    warm_up=0.03,
    cool_down=0.5,
    start_from="cpu-read",
)
_POLISH = replace(
    _HOUR,
    name="cpu-polish",
    steps=400,
    languages=("en", "en", "en", "hi", "hi", "es", "es", "sw", "zh"),
    rate=6e-4,
    table_rate=1.5e-3,
    matrix_rate=0.006,
    cool_down=1.0,
    skip_general=0.5,
    start_from="cpu-hour",
)
_WORDS = replace(
    _HOUR,
    name="cpu-words",
    steps=4000,
    languages=("en", "en", "en", "hi", "hi", "hi", "es", "es", "es", "sw", "sw", "zh", "zh"),
    design_share=0.1,
    skip_general=0.5,
    warm_up=0.02,
    cool_down=0.4,
    start_from="cpu-polish",
)
_SAID = replace(
    _WORDS,
    name="cpu-said",
    steps=2500,
    dictionary_share=0.08,
    cool_down=0.65,
    start_from="cpu-words",
    released=True,
)
_WIDE = replace(
    _WORDS,
    name="cpu-wide",
    steps=3000,
    share_general=0.5,
    skip_general=0.4,
    dictionary_share=0.12,
    species_weight=2.0,
    cool_down=0.6,
    start_from="cpu-said",
    released=True,
)
_WORLD = replace(
    _WORDS,
    name="cpu-world",
    steps=6000,
    text_tokens=10_240,
    tokenizer_briefs=90_000,
    languages=(
        *("en", "zh", "zh", "es", "fr", "fr", "pt", "hi", "hi", "bn", "bn"),
        *("sw", "id", "id", "vi", "vi", "ar", "ar", "th", "th"),
    ),
    design_share=0.1,
    dictionary_share=0.15,
    rename=0.12,
    share_general=0.08,
    skip_general=0.0,
    species_weight=2.0,
    cool_down=0.5,
    start_from="cpu-wide",
    released=True,
)
_TINY = Preset(
    name="tiny",
    steps=30,
    width=64,
    layers=2,
    heads=2,
    feed_forward=ExpertConfig(experts=4, prototypes=2, ff=64),
    text_tokens=600,
    tokenizer_briefs=400,
    batch_tokens=1500,
    bf16=False,
    compiled=False,
    log_every=5,
    score_every=0,
)

PRESETS: Mapping[str, Preset] = MappingProxyType(
    {
        p.name: p
        for p in (
            _TINY,
            _READ,
            _HOUR,
            _POLISH,
            _WORDS,
            _SAID,
            _WIDE,
            _WORLD,
            replace(
                _HOUR,
                name="cpu-hour-dense-active",
                start_from="",
                feed_forward=ExpertConfig(experts=0, ff=768),
            ),
            replace(
                _HOUR,
                name="cpu-hour-dense-total",
                start_from="",
                feed_forward=ExpertConfig(experts=0, ff=3072),
            ),
            replace(
                _READ,
                name="gpu",
                steps=20_000,
                width=512,
                layers=10,
                heads=8,
                feed_forward=ExpertConfig(experts=16, prototypes=4, ff=640),
                design_share=0.5,
                batch_tokens=65_536,
                threads=8,
            ),
        )
    }
)
