"""Contact sheets: look at everything of one kind, as one SVG.

Kinds: ``species`` (every species in every style and form), ``genes:NAME`` (one species, many
genes), ``lockups``, ``styles``, ``pairings`` (a name in every script), ``pairing-marks``,
``palettes``, ``labels``, ``forms-of-mark`` (full, one ink, reversed), ``patterns``,
``landscapes`` (every land, sky, house, tree and beast), ``names`` (names that are hard to set, in
every lock-up; ``names:2`` its second page, ``names:2:7`` that with other designs).
``random`` programs of the grammar are drawn for one brief a language.
"""

from __future__ import annotations

import math
import random
import textwrap
from collections.abc import Callable, Sequence
from dataclasses import replace

from generation.brief import Brief
from generation.composing import name_sheet, pattern
from generation.composing.kit import compose
from generation.composing.label import LabelError, compose_label
from generation.drawing.colour import Oklch, to_hex
from generation.drawing.scene import PathNode, Scene
from generation.drawing.type import specimen
from generation.drawing.type.setting import DoesNotFit, set_line
from generation.drawing.type.shaping import MissingGlyphs, supported
from generation.language import fields as f
from generation.language.codec import decode
from generation.language.conditions import conditions_of
from generation.language.grammar import sample
from generation.language.program import Program
from generation.motifs import registry
from generation.motifs.landscape import preview as landscapes
from generation.motifs.preview import figure_of, svg_group

CELL = 240
BRIEFS = (
    Brief("persimmons from the hills of Fuping", brand="Grandma Li", language="en"),
    Brief("富平柿饼，自家晾晒", brand="富平柿子", language="zh-Hans"),
    Brief("miel de nuestras abejas", brand="Colmenar Sol", language="es"),
    Brief("पहाड़ी शहद", brand="हिमालय शहद", language="hi"),
    Brief("kahawa ya mlimani", brand="Shamba la Wanjiru", language="sw"),
)


def scene_group(scene: Scene, x: float, y: float, width: float, height: float) -> str:
    """The scene fitted into a cell, inks as a screen shows them."""
    k = min(width / scene.width_um, height / scene.height_um)
    ox = x + (width - scene.width_um * k) / 2
    oy = y + (height - scene.height_um * k) / 2
    out = [
        f'<svg x="{ox:.1f}" y="{oy:.1f}" width="{scene.width_um * k:.1f}" height="{scene.height_um * k:.1f}"'
        f' viewBox="0 0 {scene.width_um} {scene.height_um}">'
        f'<rect width="{scene.width_um}" height="{scene.height_um}" fill="#ffffff"/>'
    ]
    for n in scene.walk():
        if isinstance(n, PathNode) and isinstance(n.fill, str):
            lightness, chroma, hue = scene.ink(n.fill).oklch
            colour = to_hex(Oklch(lightness / 1000, chroma / 1000, hue / 10))
            out.append(f'<path d="{n.path.to_svg(1, 0)}" fill="{colour}"/>')
    return "".join(out) + "</svg>"


def written(words: str, x: float, y: float, size: float, colour: str, centred: bool = True) -> str:
    """Words as outlines, for a sheet is rendered without the system's fonts. A letter no face has is a ?."""
    lacks = set(supported(words))
    words = "".join("?" if c in lacks else c for c in words)
    if not words.strip():
        return ""
    line = set_line(words, "facts.text", 1000)
    k = size / 1000
    left = x - line.advance_um * k / 2 if centred else x
    drawn = f'<path d="{line.path.to_svg(1, 0)}" fill="{colour}"/>'
    return f'<g transform="translate({left:.1f} {y:.1f}) scale({k})">{drawn}</g>'


def refusal(words: str) -> str:
    """Why a cell is empty, in red."""
    rows = textwrap.wrap(words, 38)[:9]
    return "".join(written(row, 8, 40 + 15 * i, 11, "#c00", False) for i, row in enumerate(rows))


def grid(cells: Sequence[tuple[str, str]], columns: int, cell: int = CELL) -> str:
    """Cells of (svg drawn at 0, 0 of the cell; caption) in rows."""
    rows = -(-len(cells) // columns)
    pitch = cell + 22
    w, h = columns * (cell + 8) + 8, rows * pitch + 8
    body = []
    for i, (drawn, caption) in enumerate(cells):
        x, y = 8 + (i % columns) * (cell + 8), 8 + (i // columns) * pitch
        below = written(caption, cell / 2, cell + 13, 10, "#555")
        body.append(f'<g transform="translate({x} {y})">{drawn}{below}</g>')
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="0 0 {w} {h}">'
        f'<rect width="{w}" height="{h}" fill="#e9e6e0"/>{"".join(body)}</svg>'
    )


def _figure_cell(species: str, form: str, style: str, rng: random.Random | None, one: bool = False) -> str:
    figure = figure_of(species, form, rng)
    half = CELL / 2
    return (
        f'<rect width="{CELL}" height="{CELL}" fill="#fffaf0"/>'
        f'<g transform="translate({half} {half}) scale(0.21)">'
        f"{svg_group(figure, style, one)}</g>"
    )


def species_sheet() -> str:
    """A row a species and form: every style in colour, then those that differ in one ink."""
    cells = []
    for name in registry.species():
        for form in registry.forms_of(name):
            for style, one in (*((s, False) for s in f.STYLES), *((s, True) for s in f.STYLES[1:])):
                cells.append(
                    (
                        _figure_cell(name, form, style, None, one),
                        f"{name} {form}: {style}{' one ink' if one else ''}",
                    )
                )
    return grid(cells, 11)


def genes_sheet(name: str, count: int = 40) -> str:
    rng = random.Random(1)
    forms = registry.forms_of(name)
    cells = []
    for i in range(count):
        form, style = forms[i % len(forms)], f.STYLES[i // len(forms) % len(f.STYLES)]
        cells.append((_figure_cell(name, form, style, random.Random(rng.random())), f"{form}: {style}"))
    return grid(cells, 8)


def _programs(seed: int, accept: Callable[[Program], bool]) -> list[tuple[Program, Brief]]:
    rng = random.Random(seed)
    out: list[tuple[Program, Brief]] = []
    while len(out) < 24:
        brief = rng.choice(BRIEFS)
        program = decode(sample(rng, conditions_of(brief)), brief.text)
        if accept(program):
            out.append((program, brief))
    return out


def _mark_cell(program: Program, brief: Brief, item: str = "logo") -> str:
    try:
        scene = compose(program, brief, item)
    except (DoesNotFit, MissingGlyphs, LabelError) as why:
        return refusal(str(why))
    return scene_group(scene, 0, 0, CELL, CELL)


def _field_sheet(field: str, values: Sequence[str], value_of: Callable[[Program], str]) -> str:
    cells = []
    for i, value in enumerate(values):
        for program, brief in _programs(i, lambda p, v=value: value_of(p) == v)[:8]:  # type: ignore[misc]
            cells.append((_mark_cell(program, brief), f"{field}: {value}"))
    return grid(cells, 8)


def pairing_marks_sheet(names: Sequence[str] = f.PAIRINGS) -> str:
    """Every pairing on the same four designs: what differs is the lettering."""
    fixed = _programs(3, lambda p: p.lockup in ("side_by_side", "stacked", "roundel"))[:4]
    cells = []
    for name in names:
        for program, brief in fixed:
            lettering = replace(program.lettering, pairing=name)
            cells.append((_mark_cell(replace(program, lettering=lettering), brief), name))
    return grid(cells, 8)


def labels_sheet() -> str:
    facts = {"net_quantity": "500 g", "origin": "Fuping", "best_before": "2027-05-01", "lot": "L7"}
    sizes = ((60, 90), (100, 60), (70, 70), (50, 30), (80, 120), (140, 60))
    cells = []
    for i, (program, brief) in enumerate(_programs(5, lambda p: True)):
        w, h = sizes[i % len(sizes)]
        full = replace(brief, facts=facts)
        try:
            drawn = scene_group(compose_label(program, full, w * 1000, h * 1000), 0, 0, CELL, CELL)
        except (LabelError, DoesNotFit, MissingGlyphs) as why:
            drawn = refusal(str(why))
        cells.append((drawn, f"{program.label.layout}, {w} x {h} mm"))
    return grid(cells, 6)


def forms_sheet() -> str:
    cells = []
    for program, brief in _programs(9, lambda p: p.palette.inks == "full" and p.lockup != "hand_stamp")[:8]:
        for item in ("logo", "logo-one-ink", "logo-reversed"):
            cells.append((_mark_cell(program, brief, item), item))
    return grid(cells, 6)


def _tiled_cell(scene: Scene, name: str, across: float, rows: bool) -> str:
    """One tile drawn once and laid edge to edge, on whole pixels, so many across: a seam would show."""
    w = round(CELL / across)
    height = scene.height_um * w / scene.width_um
    h = round(height)
    uses = [
        f'<use href="#{name}" x="{x * w}" y="{y * h}"/>'
        for y in range(math.ceil(CELL / h) if rows else 1)
        for x in range(math.ceil(across))
    ]
    drawn = scene_group(scene, 0, 0, w, height)
    tile = f'<defs><g id="{name}"><g transform="scale(1 {h / height:.6f})">{drawn}</g></g></defs>'
    return f'<svg width="{CELL}" height="{CELL}">{tile}{"".join(uses)}</svg>'


def patterns_sheet() -> str:
    """Repeats of many designs, as designed, in one ink and reversed."""
    as_designed = tuple((kind, "") for kind in pattern.KINDS)
    columns = (*as_designed, ("toss", "one"), ("half_drop", "reversed"))
    cells = []
    for i, (program, brief) in enumerate(_programs(11, lambda p: p.palette.inks == "full")[:10]):
        for j, (kind, form) in enumerate(columns):
            scene = pattern.compose_tile(program, brief, kind, form=form)
            border = kind == "border"
            caption = f"{program.species}, {program.style}: {kind} {form}"
            cells.append((_tiled_cell(scene, f"tile-{i}-{j}", 1.4 if border else 2.4, not border), caption))
    return grid(cells, len(columns))


def names_sheet(page: int = 0, seed: int = 0) -> str:
    """ValueError: no such page."""
    if not 0 <= page <= name_sheet.pages():
        raise ValueError(f"names has {name_sheet.pages()} pages, not {page}")
    cells = name_sheet.cells(page, seed, lambda scene: scene_group(scene, 0, 0, CELL, CELL), refusal)
    return grid(cells, len(f.LOCKUPS) // 2)


_KINDS: dict[str, Callable[[], str]] = {
    "species": species_sheet,
    "lockups": lambda: _field_sheet("lock-up", f.LOCKUPS, lambda p: p.lockup),
    "styles": lambda: _field_sheet("style", f.STYLES, lambda p: p.style),
    "pairings": specimen.build,
    "pairing-marks": pairing_marks_sheet,
    "palettes": lambda: _field_sheet(
        "ground", f.GROUNDS, lambda p: p.palette.ground if p.palette.inks == "full" else ""
    ),
    "labels": labels_sheet,
    "forms-of-mark": forms_sheet,
    "patterns": patterns_sheet,
    "landscapes": landscapes.sheet,
    "names": names_sheet,
}


def kinds() -> tuple[str, ...]:
    pages = (f"names:{i}" for i in range(1, name_sheet.pages() + 1))
    return (*_KINDS, *pages, *(f"genes:{s}" for s in registry.species()))


def build(kind: str) -> str:
    """The sheet as SVG. KeyError names the kinds there are."""
    if kind.startswith("genes:"):
        return genes_sheet(kind.partition(":")[2])
    if kind.startswith("names:"):
        return names_sheet(*(int(part) for part in kind.split(":")[1:3]))
    if kind not in _KINDS:
        raise KeyError(f"no contact sheet {kind!r}; there are {', '.join(_KINDS)} and genes:SPECIES")
    return _KINDS[kind]()
