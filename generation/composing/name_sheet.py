"""Names that are hard to set, in every lock-up: what `contact-sheet names` shows.

A cell that can't be set says why in red; a lock-up may refuse a name, most may not.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from types import MappingProxyType

from generation.brief import Brief
from generation.composing.mark import compose_mark
from generation.drawing.scene import Scene
from generation.drawing.type.setting import DoesNotFit
from generation.drawing.type.shaping import MissingGlyphs
from generation.language import fields as f
from generation.language.codec import decode
from generation.language.conditions import conditions_of
from generation.language.grammar import sample
from generation.language.holds import held_groups
from generation.language.program import Program, TextRef

A_PAGE = 3
"""Names on one page."""


@dataclass(frozen=True)
class HardName:
    key: str
    brief: Brief


def _named(key: str, brand: str, language: str, text: str = "sweet apples from Rimini") -> HardName:
    return HardName(key, Brief(text, brand=brand, language=language))


NAMES: tuple[HardName, ...] = (
    _named("latin", "Orchard Hill", "en"),
    _named("vietnamese", "Vườn Nhà Trường Nguyễn", "vi", "táo ngọt từ vườn nhà"),
    _named("hans", "云岭高山茶", "zh-Hans", "云岭高山古树茶"),
    _named("hant", "臺灣蜜棗園", "zh-Hant", "臺灣高雄的蜜棗"),
    _named("devanagari", "हिमालय शहद", "hi", "पहाड़ी शहद"),
    _named("bengali", "মধুর বাগান", "bn", "খাঁটি মধু"),
    _named("arabic", "مزرعة النخيل", "ar", "تمور من مزرعتنا"),
    _named("thai", "สวนลุงอิ่มผลไม้", "th", "มะม่วงจากสวน"),
    _named("two-scripts", "Koperasi 福田", "id", "beras dari sawah kami"),
    _named("two-scripts-deva", "Kaveri कावेरी", "en"),
    _named("one-letter", "Q", "en"),
    _named("forty-letters", "Wolframberghofgartenweinbergmeisterschaf", "en"),
    _named("eight-words", "The Old Orchard Growers Of Upper Hill Valley", "en"),
    _named("capitals", "GRANJA LOS ÁLAMOS DE ÑUÑOA", "es", "manzanas dulces"),
    _named("digits", "1906", "en"),
    _named("emoji", "Honey 🐝 House 🍯", "en", "honey from our own bees"),
    _named("ethiopic", "ማር ቤት", "en", "honey from Gojjam"),
    _named("khmer", "ទឹកឃ្មុំភ្នំ", "en", "honey from Mondulkiri"),
)


def program_of(hard: HardName, lockup: str, seed: int = 0) -> Program:
    """A program of the grammar in this lock-up that sets the name; another seed, another."""
    allowed = conditions_of(hard.brief, held_groups({"lockup": lockup}))
    rng = random.Random(f"{hard.key} {lockup} {seed}")
    drawn = decode(sample(rng, allowed), hard.brief.text)
    texts = {**drawn.texts, "name": TextRef("brand")}
    variant = f.VARIANTS[(f.LOCKUPS.index(lockup) + seed + len(hard.brief.brand)) % len(f.VARIANTS)]
    return replace(
        drawn,
        # where the grammar had gone elsewhere the lock-up itself says why
        lockup=lockup,
        texts=MappingProxyType(texts),
        arrangement=replace(drawn.arrangement, variant=variant),
    )


def pages() -> int:
    return -(-len(NAMES) // A_PAGE)


def cells(
    page: int, seed: int, draw: Callable[[Scene], str], refusal: Callable[[str], str]
) -> list[tuple[str, str]]:
    """(drawing, caption) of one page, 1 the first; of all names with page 0. ``refusal`` draws why not."""
    names = NAMES[(page - 1) * A_PAGE : page * A_PAGE] if page else NAMES
    out = []
    for hard in names:
        for lockup in f.LOCKUPS:
            program = program_of(hard, lockup, seed)
            own = f"{program.arrangement.variant}, {program.lettering.pairing} {program.lettering.case}"
            try:
                drawn = draw(compose_mark(program, hard.brief))
            except (DoesNotFit, MissingGlyphs) as why:
                drawn = refusal(str(why))
            out.append((drawn, f"{hard.key}: {lockup} {own}"))
    return out
