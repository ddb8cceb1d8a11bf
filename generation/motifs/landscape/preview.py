"""Look at landscapes without a design: plain colours by role, a stand-in for the picture.

``python -m generation.motifs.landscape.preview OUT.png`` draws every land under every sky, then every
house, tree and beast.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import Any

from generation.drawing.path import Box
from generation.language import fields as f
from generation.language.program import Landscape
from generation.motifs.landscape import roles as r
from generation.motifs.landscape import scene, treatment

COLOURS = {
    r.VOID: "#f3ecdc", r.LINE: "#2b2a22", r.FAR: "#b9cbb4", r.MID: "#7fa668", r.NEAR: "#3f6a3a",
    r.WATER: "#b5cfd4", r.SAND: "#fdf6e6", r.MARKS[r.FAR]: "#f3ecdc", r.MARKS[r.MID]: "#b9cbb4",
    r.MARKS[r.NEAR]: "#7fa668", r.MARKS[r.WATER]: "#f3ecdc", r.MARKS[r.SAND]: "#b9cbb4", r.SNOW: "#ffffff",
    r.BLOOM: "#fdf6e6", r.SUN: "#e3a93c", r.MOON: "#e3a93c", r.CLOUD: "#c2cdd2", r.BIRD: "#2b2a22",
    r.WALL: "#fffaf0", r.CLAY: "#d9a066", r.ROOF: "#8c3b2a", r.DARK: "#33291f", r.TREE: "#2f5433",
    r.TRUNK: "#4a3626", r.GROVE: "#2f5433", r.BEAST: "#33291f", r.PATCH: "#fffaf0", r.WOOL: "#fffaf0",
    r.SAIL: "#8c3b2a",
}  # fmt: skip
_INKED = (r.LINE, r.SUN, r.MOON, r.BLOOM, r.BIRD, *r.MARKS.values())
ONE = dict.fromkeys(COLOURS, COLOURS[r.VOID]) | dict.fromkeys(_INKED, COLOURS[r.LINE])
"""The same on one plate."""


def cell(wanted: Landscape, how: str = treatment.SOLID, width: float = 300, height: float = 220) -> str:
    """One landscape as an SVG group with its corner at (0, 0)."""
    box = Box(0, 0, width, height)
    hero = Box(width * 0.38, height * 0.36, width * 0.62, height * 0.92)
    view = scene.View(box, lambda y: width / 2, hero, height * 0.011)
    colours = ONE if how in (treatment.BLOCK, treatment.OPEN) else COLOURS
    drawn = "".join(
        f'<path d="{s.path.to_svg(digits=1)}" fill="{colours[s.tone]}"/>'
        for s in scene.draw(wanted, view, how)
    )
    x, y = hero.centre
    return (
        f'<svg width="{width}" height="{height}"><rect width="{width}" height="{height}"'
        f' fill="{COLOURS[r.VOID]}"/>{drawn}<ellipse cx="{x}" cy="{y}" rx="{hero.width / 2}"'
        f' ry="{hero.height / 2}" fill="#f3ecdc" stroke="#ddd" stroke-dasharray="4"/></svg>'
    )


def cells(width: float = 300, height: float = 220) -> list[tuple[str, str]]:
    """(drawing, caption): all lands under all skies, houses, trees, beasts, the four numbers, treatments."""
    base = Landscape("hills", "none", "none", "none", "none", 32, 24, 32, 16)
    wanted: list[tuple[Landscape, str, str]] = []
    for i, land in enumerate(f.LANDS):
        for j, sky in enumerate(f.SKIES):
            number = (i * 5 + j) * 11 % f.GRID
            some = replace(
                base, land=land, sky=sky, flow=number, layers=(number * 3) % f.GRID,
                horizon=(number * 7) % f.GRID, place=(number * 5) % f.GRID,
            )  # fmt: skip
            wanted.append((some, treatment.SOLID, f"{land}, {sky}"))
    for i, house in enumerate(f.HOUSES[1:]):
        wanted.append(
            (
                replace(base, house=house, tree=f.TREES[1 + i % 5], beast=f.BEASTS[1 + i % 6]),
                treatment.SOLID,
                house,
            )
        )
    for tree in f.TREES[1:]:
        wanted.append((replace(base, tree=tree, land="lake"), treatment.SOLID, tree))
    for beast in f.BEASTS[1:]:
        wanted.append((replace(base, beast=beast, land="meadow"), treatment.SOLID, beast))
    for name in f.LANDSCAPE_NUMBERS:
        for value in (0, 20, 43, 63):
            numbers: dict[str, Any] = {name: value}
            some = replace(base, house="barn", tree="cypress", **numbers)
            wanted.append((some, treatment.SOLID, f"{name} {value}"))
    for how in (treatment.CARVED, treatment.LOOSE, treatment.OPEN, treatment.BLOCK):
        for i, land in enumerate(f.LANDS):
            some = replace(
                base, land=land, house=f.HOUSES[1 + i % 7], tree=f.TREES[1 + i % 5],
                beast=f.BEASTS[1 + i % 6], sky=f.SKIES[1 + i % 4], layers=40,
            )  # fmt: skip
            wanted.append((some, how, f"{how}: {land}"))
    return [(cell(some, how, width, height), caption) for some, how, caption in wanted]


def sheet(columns: int = 5, width: float = 300, height: float = 220) -> str:
    """All of ``cells`` as one SVG."""
    drawn = cells(width, height)
    rows = -(-len(drawn) // columns)
    w, h = columns * (width + 10) + 10, rows * (height + 26) + 10
    body = "".join(
        f'<g transform="translate({10 + i % columns * (width + 10)} {10 + i // columns * (height + 26)})">{d}'
        f'<text x="4" y="{height + 13}" font-size="11" font-family="sans-serif">{c}</text></g>'
        for i, (d, c) in enumerate(drawn)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="0 0 {w} {h}">'
        f'<rect width="{w}" height="{h}" fill="#fff"/>{body}</svg>'
    )


def main() -> None:
    import pyvips

    pyvips.Image.svgload_buffer(sheet().encode()).write_to_file(sys.argv[1])


if __name__ == "__main__":
    main()
