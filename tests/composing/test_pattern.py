"""A repeat has no seam, no collision and no hole, and is the same every time."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

import numpy as np
import numpy.typing as npt
import pytest
import shapely
import shapely.affinity

from generation.composing import pattern
from generation.drawing.scene import GroupNode, PathNode, Scene
from generation.language.program import Motif, Program
from generation.motifs import registry
from generation.motifs.patterns.filling import gap_of
from generation.motifs.patterns.touch import least_distance
from plugins.pixels import flatten, render
from plugins.vector import write_svg
from tests.composing.designs import APPLE, design

PX = 240
SPECIES = ("lemon", "hen", "carrot", "trout")


def pixels(scene: Scene, width: int, height: int) -> npt.NDArray[np.int64]:
    svg = write_svg(scene, substrate=True, size_px=(width, height))
    return flatten(render(svg)).astype(np.int64)


def art(scene: Scene) -> list[PathNode]:
    layers = [n for n in scene.nodes if isinstance(n, GroupNode) and n.name == "art"]
    groups = [g for layer in layers for g in layer.children if isinstance(g, GroupNode)]
    return [n for g in groups for n in g.children if isinstance(n, PathNode)]


@pytest.mark.parametrize("kind", pattern.KINDS)
@pytest.mark.parametrize(("species", "style", "form"), [("lemon", "flat", ""), ("hen", "stamp", "reversed")])
def test_tiles_laid_edge_to_edge_are_the_filled_area(kind: str, species: str, style: str, form: str) -> None:
    program = design(style=style, species=species)
    tile = pattern.compose_tile(program, APPLE, kind, form=form)
    w, h = tile.width_um, tile.height_um
    down = 1 if kind == "border" else 2
    laid = np.tile(pixels(tile, PX, PX), (down, 2, 1))
    whole = pixels(pattern.compose_area(program, APPLE, kind, 2 * w, down * h, form=form), 2 * PX, down * PX)
    assert np.abs(laid - whole).max() <= 16


@pytest.mark.parametrize("kind", pattern.KINDS)
def test_the_seam_is_a_step_like_any_other(kind: str) -> None:
    tile = pixels(pattern.compose_tile(design(species="lemon"), APPLE, kind), PX, PX)
    for axis in (1,) if kind == "border" else (0, 1):
        inner = np.abs(np.diff(tile, axis=axis)).mean(axis=(1 - axis, 2))
        seam = np.abs(np.take(tile, 0, axis) - np.take(tile, -1, axis)).mean()
        assert seam <= inner.max() and inner.max() > 0


@pytest.mark.parametrize("kind", pattern.KINDS)
@pytest.mark.parametrize("species", SPECIES)
def test_what_crosses_an_edge_comes_in_again(kind: str, species: str) -> None:
    scene = pattern.compose_tile(design(species=species), APPLE, kind)
    w, h = scene.width_um, scene.height_um
    drawn = {(n.path, n.fill) for n in art(scene)}
    crossing = 0
    for path, fill in drawn:
        box = path.bounds()
        steps = [(-w, 0)] * (box.right > w) + [(w, 0)] * (box.left < 0)
        if kind == "border":
            assert box.top >= 0 and box.bottom <= h
        steps += [(0, -h)] * (box.bottom > h) + [(0, h)] * (box.top < 0)
        for dx, dy in steps:
            twin = path.translate(dx, dy).rounded()
            there = twin.bounds()
            if there.left < w and there.right > 0 and there.top < h and there.bottom > 0:
                crossing += 1
                assert (twin, fill) in drawn
    assert crossing or kind in ("stripe", "border")


@pytest.mark.parametrize("kind", pattern.KINDS)
@pytest.mark.parametrize("species", SPECIES)
def test_no_piece_touches_another(kind: str, species: str) -> None:
    program = design(species=species)
    tile, gap = pattern.tile_of(program, kind), gap_of(pattern.cast_of(program))
    assert least_distance(tile.pieces, tile.width, tile.height, tile.rows) >= 0.4 * gap


@pytest.mark.parametrize("species", SPECIES)
def test_a_toss_is_even_and_falls_at_many_angles(species: str) -> None:
    tile = pattern.tile_of(design(species=species), "toss")
    heroes = [p for p in tile.pieces if p.sprite.kind == "hero"]
    assert len({round(p.turn) for p in heroes}) >= 4
    assert len({round(p.sprite.scale, 2) for p in tile.pieces if p.sprite.kind in ("hero", "third")}) >= 2
    side = tile.width
    shapes = [
        shapely.affinity.translate(p.shape, dx, dy)
        for p in tile.pieces
        for dx in (-side, 0, side)
        for dy in (-side, 0, side)
    ]
    shares = []
    for i in range(9):
        x, y = (i % 3) * side / 3, (i // 3) * side / 3
        window = shapely.box(x, y, x + side / 2, y + side / 2)
        shares.append(sum(window.intersection(s).area for s in shapes) / window.area)
    assert max(shares) < 1.45 * min(shares)


def test_the_same_program_gives_the_same_bytes() -> None:
    program = design("stacked", "linocut", "lemon", ground="deep")
    first = pattern.compose_tile(program, APPLE).to_bytes()
    for cached in (pattern._cast, pattern._tile):
        cached.cache_clear()
    assert pattern.compose_tile(program, APPLE).to_bytes() == first


def test_two_sellers_throw_differently() -> None:
    def tile_with(gene: int) -> set[int]:
        one = design(species="lemon")
        genes = dict.fromkeys(registry.family_of("lemon").genes, gene)
        other = replace(one, motifs=(Motif("lemon", "whole", MappingProxyType(genes)),))
        return {round(p.turn) for p in pattern.tile_of(other, "toss").pieces if p.sprite.kind == "hero"}

    assert tile_with(20) != tile_with(45)


@pytest.mark.parametrize("style", ["flat", "linocut", "stamp"])
@pytest.mark.parametrize("form", ["one", "reversed"])
def test_one_ink_is_one_plate(style: str, form: str) -> None:
    scene = pattern.compose_tile(design(style=style, species="lemon"), APPLE, form=form)
    assert len({n.fill for n in scene.walk() if isinstance(n, PathNode)}) == 1
    assert len({ink.plate or ink.name for ink in scene.inks}) == 1


@pytest.mark.parametrize("ground", ["paper", "cream", "tint", "deep", "dark"])
def test_any_ground_of_the_palette(ground: str) -> None:
    program: Program = design(species="lemon")
    tile = pattern.compose_tile(program, APPLE, "half_drop", ground=ground)
    shown = pixels(tile, PX, PX)
    paper = np.array(shown[0:1, 0:1]) * 0 + np.median(shown.reshape(-1, 3), axis=0)
    assert (np.abs(shown - paper).sum(axis=2) > 60).mean() > 0.2


def test_a_sheet_of_any_size_is_filled_into_its_bleed() -> None:
    scene = pattern.compose_area(design(species="hen"), APPLE, "toss", 210_000, 90_000, 3_000)
    boxes = [n.path.bounds() for n in art(scene)]
    assert min(b.left for b in boxes) < -3_000 and max(b.right for b in boxes) > 213_000
    assert (scene.width_um, scene.height_um, scene.bleed_um) == (210_000, 90_000, 3_000)
    with pytest.raises(KeyError, match="plaid"):
        pattern.compose_tile(design(), APPLE, "plaid")
