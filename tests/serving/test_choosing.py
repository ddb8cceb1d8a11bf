"""Six different ideas, of each the best, the best first."""

from __future__ import annotations

import random

from generation.brief import Brief, check_brief
from generation.language.codec import decode
from generation.language.conditions import conditions_of
from generation.language.grammar import sample
from generation.language.holds import held_groups
from generation.language.program import Program
from generation.serving.choosing import choose, pair

BRIEF = check_brief(Brief("red apples from the hill", brand="Hill Farm", language="en"))


def program(seed: int, lockup: str, style: str = "flat") -> Program:
    held = held_groups({"species": "apple", "lockup": lockup, "style": style})
    return decode(sample(random.Random(seed), conditions_of(BRIEF, held)), BRIEF.text)


def test_the_best_comes_first() -> None:
    programs = [program(i, lockup) for i, lockup in enumerate(("roundel", "stacked", "wreath"))]
    assert choose(programs, 3, [0.5, 0.9, 0.7]) == [1, 2, 0]


def test_of_one_idea_the_better_is_taken() -> None:
    same = program(1, "roundel")
    for totals, best in (([0.6, 0.8], 1), ([0.8, 0.6], 0)):
        assert choose([same, same], 1, totals) == [best]


def test_a_new_idea_stands_before_a_better_design_of_an_old_one() -> None:
    programs = [
        *(program(i, "roundel") for i in range(6)),
        program(7, "stacked"),
        program(8, "wreath", "line"),
    ]
    totals = [0.95] * 6 + [0.6, 0.6]
    chosen = choose(programs, 3, totals)
    assert len({pair(programs[i]) for i in chosen}) == 3


def test_without_scores_they_stay_in_the_order_they_came() -> None:
    programs = [program(i, lockup) for i, lockup in enumerate(("roundel", "stacked", "wreath"))]
    assert sorted(choose(programs, 3)) == [0, 1, 2]
    assert choose(programs, 3)[0] == 0
    assert choose([], 3) == []
