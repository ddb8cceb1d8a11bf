"""Lock-ups: one file each, ``compose(spec) -> Canvas``; found by name."""

from __future__ import annotations

from collections.abc import Callable

from generation.composing.canvas import Canvas
from generation.composing.lockups import (
    arch,
    badge,
    hand_stamp,
    monogram,
    negative,
    plaque,
    roundel,
    scene,
    shield,
    side_by_side,
    stacked,
    vertical_seal,
    wordmark,
    wreath,
)
from generation.composing.spec import Spec

LOCKUPS: dict[str, Callable[[Spec], Canvas]] = {
    "roundel": roundel.compose,
    "stacked": stacked.compose,
    "side_by_side": side_by_side.compose,
    "vertical_seal": vertical_seal.compose,
    "hand_stamp": hand_stamp.compose,
    "shield": shield.compose,
    "arch": arch.compose,
    "badge": badge.compose,
    "wreath": wreath.compose,
    "plaque": plaque.compose,
    "monogram": monogram.compose,
    "negative": negative.compose,
    "wordmark": wordmark.compose,
    "scene": scene.compose,
}
