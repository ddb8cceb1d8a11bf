"""The picture of the README: what the released model makes of one sentence each.

``python -m tools.showcase docs/img/what-it-makes.png``
"""

from __future__ import annotations

import sys
from dataclasses import replace

import pyvips

from generation.brief import Brief, check_brief
from generation.composing.kit import closeup
from generation.composing.label import compose_label
from generation.composing.sheets import scene_group
from generation.drawing.scene import Scene
from generation.serving.designer import Designer, DesignRequest

BRIEFS = (
    ("wild honey from our own bees", "Hill Farm", "en"),
    ("自家晾晒的柿饼", "富平人家", "zh-Hans"),
    ("café de altura, tostado en la finca", "Finca Sol", "es"),
    ("पहाड़ी सेब, सीधे बाग से", "हिमालय बाग", "hi"),
    ("nanasi tamu kutoka shambani", "Shamba la Wanjiru", "sw"),
    ("strawberries, picked this morning", "Orchard Lane", "en"),
    ("aceite de oliva virgen extra", "Molino Viejo", "es"),
    ("高山绿茶，春天手采", "云上茶园", "zh-Hans"),
)
CELL, GAP = 300, 18


def _pick(scenes: list[Scene], turn: int) -> Scene:
    return scenes[turn % len(scenes)]


def main(out: str, seed: int = 5) -> None:
    """Eight marks, a different idea of each six, and two labels."""
    designer = Designer.load(workers=0)
    requests = [
        DesignRequest(check_brief(Brief(text, brand=brand, language=language)), seed=seed + 7 * i)
        for i, (text, brand, language) in enumerate(BRIEFS)
    ]
    results = designer.design(requests)
    cells = [closeup(_pick([c.scene for c in r.concepts], i)) for i, r in enumerate(results)]
    facts = ({"net_quantity": "500 g", "origin": "Kitui"}, {"net_quantity": "500克", "origin": "陕西富平"})
    labels = []
    for i, fact in enumerate(facts):
        brief = replace(requests[i].brief, facts=fact)
        coloured = [c.program for c in results[i].concepts if c.program.palette.inks == "full"]
        chosen = max(coloured, key=lambda p: (p.label.layout == "window", p.style != "stamp"))
        labels.append(compose_label(chosen, brief, 70_000, 100_000))
    pitch = CELL + GAP
    width, height = 4 * pitch + GAP + 460, 2 * pitch + GAP
    body = [f'<rect width="{width}" height="{height}" fill="#e4dfd6"/>']
    for i, scene in enumerate(cells):
        x, y = GAP + (i % 4) * pitch, GAP + (i // 4) * pitch
        body.append(scene_group(scene, x, y, CELL, CELL))
    body.append(scene_group(labels[0], 4 * pitch + GAP, GAP, 215, 2 * pitch - GAP))
    body.append(scene_group(labels[1], 4 * pitch + GAP + 228, GAP, 215, 2 * pitch - GAP))
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">{"".join(body)}</svg>'
    picture = pyvips.Image.svgload_buffer(svg.encode())
    picture.pngsave(out, palette=True, Q=90, strip=True)


if __name__ == "__main__":
    main(*sys.argv[1:2])
