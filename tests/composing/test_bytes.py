"""Same program, same scene, same bytes: here, again, and in another interpreter."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from generation.composing.kit import compose
from generation.drawing.scene import PathNode
from generation.drawing.scene_json import scene_from_bytes
from generation.language.program import program_from_json
from tests.composing.designs import SPREAD

ROOT = Path(__file__).parents[2]


def digests() -> str:
    return "\n".join(
        compose(program, brief, item).sha256()
        for program, brief in SPREAD.values()
        for item in ("logo", "label")
    )


def test_another_interpreter_draws_the_same() -> None:
    here = digests()
    command = [sys.executable, "-c", "from tests.composing import test_bytes as t; print(t.digests())"]
    environment = {**os.environ, "PYTHONHASHSEED": "4711"}
    there = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    assert there.stdout.split() == here.split()
    assert len(set(here.split())) == 2 * len(SPREAD)


@pytest.mark.parametrize("lockup", SPREAD)
def test_a_stored_program_draws_the_same(lockup: str) -> None:
    program, brief = SPREAD[lockup]
    first = compose(program, brief, "logo").to_bytes()
    assert compose(program_from_json(program.to_json()), brief, "logo").to_bytes() == first


@pytest.mark.parametrize("lockup", SPREAD)
@pytest.mark.parametrize("item", ["logo", "label", "stamp"])
def test_a_stored_scene_is_the_same_scene(lockup: str, item: str) -> None:
    scene = compose(*SPREAD[lockup], item)
    again = scene_from_bytes(scene.to_bytes())
    assert again == scene
    assert again.to_bytes() == scene.to_bytes()
    paths = [n.path for n in scene.walk() if isinstance(n, PathNode)]
    assert all(isinstance(v, int) for p in paths for s in p.segments for v in s[1:])
