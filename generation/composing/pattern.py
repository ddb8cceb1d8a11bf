"""Program -> a seamless tile, or an area of any size filled with it, as a Scene.

Pure: the same program gives the same bytes. A piece that crosses an edge stands on the other
side again, moved by exactly one tile, in whole micrometres; a clip at the trim cuts both.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from generation.brief import Brief
from generation.composing.palette import ColourPlan
from generation.composing.pattern_colour import Cut, cut, look_of, plan_for
from generation.drawing.geometry import area, union
from generation.drawing.path import Affine, Box, Path
from generation.drawing.scene import GroupNode, Meaning, Node, PathNode, Scene
from generation.drawing.shapes import rectangle
from generation.language.fields import GRID
from generation.language.program import Motif, Program
from generation.motifs import patterns, registry
from generation.motifs.patterns.companions import Cast, gather
from generation.motifs.patterns.sprite import Piece
from generation.motifs.patterns.tile import Tile, shifts

KINDS = patterns.KINDS
MOTIF_MM = 24.0
FORMS = ("", "one", "reversed")
_ROLES = {"hero": "hero", "second": "support", "third": "support"}
_UNITS = 1000.0


@lru_cache(maxsize=64)
def _cast(motifs: tuple[Motif, ...]) -> Cast:
    named = []
    for m in motifs:
        genes = registry.family_of(m.species).genes
        named.append((m.species, m.form, {g: m.genes.get(g, GRID // 2) / (GRID - 1) for g in genes}))
    return gather(tuple(named))


@lru_cache(maxsize=128)
def _tile(motifs: tuple[Motif, ...], kind: str) -> Tile:
    return patterns.draw(kind, _cast(motifs))


def cast_of(program: Program) -> Cast:
    """What a program's repeat is made of."""
    return _cast(program.motifs)


def tile_of(program: Program, kind: str) -> Tile:
    """The layout of a program's repeat. KeyError for another kind than ``KINDS``."""
    return _tile(program.motifs, kind)


def compose_tile(
    program: Program,
    brief: Brief,
    kind: str = "toss",
    motif_mm: float = MOTIF_MM,
    form: str = "",
    ground: str = "",
) -> Scene:
    """One tile with its ground, ready to be laid edge to edge.

    ``motif_mm``: the hero's longer side. ``form``: "" as designed, "one" a single ink on bare stock,
    "reversed" that ink as the ground with bare pieces. ``ground``: another of the palette's grounds.
    """
    tile = tile_of(program, kind)
    width, height = tile.scaled_size(motif_mm * 1000 / _UNITS)
    return compose_area(program, brief, kind, width, height, 0, motif_mm, form, ground)


def compose_area(
    program: Program,
    brief: Brief,
    kind: str,
    width_um: int,
    height_um: int,
    bleed_um: int = 0,
    motif_mm: float = MOTIF_MM,
    form: str = "",
    ground: str = "",
) -> Scene:
    """A sheet of any size filled from its upper left corner; pieces run on into the bleed."""
    if form not in FORMS:
        raise ValueError(f"form {form!r}: one of {FORMS}")
    cast, tile = _cast(program.motifs), tile_of(program, kind)
    k = motif_mm * 1000 / _UNITS
    step = tile.scaled_size(k)
    plan = plan_for(program, cast, brief.process, "one" if form else "", ground)
    look = look_of(program.style, cast, plan, form == "reversed")
    sheet = Box(-bleed_um, -bleed_um, width_um + bleed_um, height_um + bleed_um)
    trim = rectangle(sheet.left, sheet.top, sheet.right, sheet.bottom).rounded()
    cuts: dict[tuple[str, float], Cut] = {}
    placed: list[tuple[Piece, Cut]] = []
    for piece in tile.pieces:
        name = (piece.sprite.kind, piece.sprite.scale)
        if name not in cuts:
            cuts[name] = cut(look, piece.sprite, plan)
        placed.append((piece, cuts[name]))
    bands = _bands(tile, plan, k, step, sheet)
    art = _art(placed, k, step, sheet)
    if form == "reversed":
        nodes = _reversed(trim, [*bands, *art], plan.ink("key"))
    else:
        nodes = []
        paper = plan.ink("ground")
        if paper:
            ground_node = PathNode(trim, Meaning("ground", "ground", part="ground"), fill=paper)
            nodes.append(_layer("ground", (ground_node,)))
        if bands:
            nodes.append(_layer("field", tuple(bands), trim))
        nodes.append(_layer("art", tuple(art), trim))
    return Scene(
        width_um=width_um,
        height_um=height_um,
        inks=plan.inks(),
        nodes=tuple(nodes),
        bleed_um=bleed_um,
        title=brief.brand,
        language=brief.language,
    )


def _layer(name: str, children: tuple[Node, ...], clip: Path | None = None) -> GroupNode:
    return GroupNode(children, Meaning("layer", name), name, clip)


def _art(placed: list[tuple[Piece, Cut]], k: float, step: tuple[int, int], sheet: Box) -> list[GroupNode]:
    """A group for every piece, and for every time it comes in again."""
    out = []
    for i, (piece, paths) in enumerate(placed):
        here = Piece(piece.sprite.at(1 / piece.sprite.scale), piece.x, piece.y, piece.turn, piece.mirrored)
        m = here.matrix.then(Affine.scale(k))
        own = [(path.transform(m).rounded(), ink) for path, ink in paths]
        if not own:
            continue
        box = own[0][0].bounds()
        for path, _ in own[1:]:
            box = box.union(path.bounds())
        role = _ROLES.get(piece.sprite.kind, "ornament")
        for j, (dx, dy) in enumerate(shifts(box, *step, sheet)):
            name = f"{piece.sprite.kind}:{i}" + (f"/{j}" if j else "")
            meaning = Meaning(role, "art", part=name)
            moved = tuple(PathNode(p.translate(dx, dy), meaning, fill=ink) for p, ink in own)
            out.append(GroupNode(moved, meaning, name))
    return out


def _bands(tile: Tile, plan: ColourPlan, k: float, step: tuple[int, int], sheet: Box) -> list[PathNode]:
    """A band from edge to edge of its tile runs through in one piece: no joint can show."""
    width, height = step
    out = []
    for i, band in enumerate(tile.bands):
        if not (band.rule or plan.mode == "full"):
            continue
        box = band.path.transform(Affine.scale(k)).rounded().bounds()
        places = set()
        for dx, dy in shifts(box, width, height, sheet):
            left, right = box.left + dx, box.right + dx
            top, bottom = box.top + dy, box.bottom + dy
            if box.width >= width:
                left, right = sheet.left, sheet.right
            if box.height >= height:
                top, bottom = sheet.top, sheet.bottom
            places.add((left, top, right, bottom))
        for place in sorted(places):
            meaning = Meaning("field" if not band.rule else "ornament", "field", part=f"band:{i}")
            out.append(PathNode(rectangle(*place).rounded(), meaning, fill=plan.ink(band.tone)))
    return out


def _reversed(trim: Path, art: Sequence[GroupNode | PathNode], ink: str) -> list[Node]:
    """The ground prints and the pieces are holes in it; pieces never overlap, so windings suffice."""
    holes = []
    for n in art:
        for leaf in n.children if isinstance(n, GroupNode) else (n,):
            assert isinstance(leaf, PathNode)
            plain = union(leaf.path)
            holes.append(plain.reversed() if area(plain) * area(trim) > 0 else plain)
    plate = Path.join([trim, *holes]).rounded()
    meaning = Meaning("ground", "ground", part="ground")
    return [_layer("ground", (PathNode(plate, meaning, fill=ink),), trim)]
