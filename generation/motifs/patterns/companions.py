"""The small things beside the hero of a repeat, taken from its own parts.

A leaf, a seed or pit, another form of the same product (its slice, its flower), a dot.
What has no such part (a hen, a loaf) gets a plain sprig or ring drawn here.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import shapely

from generation.drawing.path import Affine, Path
from generation.drawing.shapes import ellipse, leaf, leaf_rib, ring
from generation.motifs import registry
from generation.motifs.figure import Figure, Part
from generation.motifs.patterns.sprite import Sprite, centred, keyed

_LEAVES = ("leaf", "dark_leaf", "reed")
_SEEDS = ("seed", "pit", "kernel", "bean", "nut", "petal", "bud")
_SECOND = (
    ("slice", "slices", "half", "cut", "open", "seeds", "kernels", "corns", "beans", "bee", "flower")
    + ("blossom", "calyx", "cloves", "pieces", "dried", "toast", "rooster")
    + ("single", "cluster", "pod", "whole")
)
"""Forms that go well beside another form of the same product, the best first."""
_ALONE = ("head",)
"""Forms that are a part of a body: never beside the whole of it."""
_UPRIGHT = frozenset(
    ("bowl", "cup", "nest", "sack", "jar", "pot", "churn", "bottle", "spoon", "open", "basket", "plant")
)
_LEAN = 24.0
_DIVE = 60.0
_SEA = frozenset({"fish", "trout", "shrimp", "crab"})


@dataclass(frozen=True, eq=False)
class Cast:
    """All that a repeat may set: the hero at 1000 units and its companions at their own sizes.

    ``second`` and ``third`` are the other motifs of a design, another form, or the hero itself, smaller.
    ``variety`` is a whole number made of the genes: two sellers' tosses fall differently.
    ``swing``: how far a piece may lean either way, in degrees; what has a top and a bottom leans little.
    """

    hero: Sprite
    second: Sprite
    third: Sprite
    leaf: Sprite
    seed: Sprite
    dot: Sprite
    variety: int
    swing: float

    @property
    def sprites(self) -> tuple[Sprite, ...]:
        return (self.hero, self.second, self.third, self.leaf, self.seed, self.dot)


def gather(motifs: Sequence[tuple[str, str, Mapping[str, float]]]) -> Cast:
    """``motifs``: (species, form, genes 0..1) of a design, the hero first. KeyError: no such species."""
    drawn = [registry.family_of(s).draw(s, form, genes) for s, form, genes in motifs]
    species, form, genes = motifs[0]
    figure = drawn[0]
    hero = Sprite("hero", "0", keyed(centred(figure, 1000), "0"))
    other = [figure]
    if len(drawn) > 1:
        second = Sprite("second", "1", keyed(centred(drawn[1], 1000), "1"))
    else:
        beside = _beside(species, form)
        if beside:
            other.append(registry.family_of(species).draw(species, beside, genes))
            second = Sprite("second", "s", keyed(centred(other[1], 1000), "s"))
        else:
            second = Sprite("second", "0", hero.figure)
    third = (
        Sprite("third", "2", keyed(centred(drawn[2], 1000), "2"))
        if len(drawn) > 2
        else Sprite("third", "0", hero.figure)
    )
    s = hero.size
    green = _leaf(other) or (_plain(species, form), "x")
    small = _seed(other, species)
    leaf_sprite = Sprite("leaf", green[1], keyed(green[0], green[1]))
    leaf_side = (0.46 if slim(leaf_sprite) else 0.3) * s
    seed = Sprite("seed", small[1], keyed(small[0], small[1])) if small else None
    return Cast(
        hero,
        _sized(second, 0.60 * s),
        _sized(third, 0.44 * s),
        _long(leaf_sprite, leaf_side),
        _long(seed, 0.2 * s) if seed else _long(leaf_sprite, 0.52 * leaf_side, "seed"),
        _long(Sprite("dot", "d", _dot()), 0.085 * s),
        int(sum(round(63 * v) * (i + 3) for i, v in enumerate(genes.values()))),
        _swing(motifs),
    )


def _swing(motifs: Sequence[tuple[str, str, Mapping[str, float]]]) -> float:
    swing = 180.0
    for species, form, _ in motifs:
        facts = registry.facts().get(species)
        if species in _SEA:
            swing = min(swing, _DIVE)
        elif facts is None or facts.category in ("animal", "processed") or form in _UPRIGHT:
            return _LEAN
    return swing


def slim(sprite: Sprite) -> bool:
    """Whether it is long enough to lean, as a leaf; a ring or a tuft only stands."""
    return sprite.width < 0.72 * sprite.height


def _sized(sprite: Sprite, side: float) -> Sprite:
    return sprite.at(side / sprite.size)


def _long(sprite: Sprite, side: float, kind: str = "") -> Sprite:
    at = sprite.at(side / max(sprite.width, sprite.height))
    return Sprite(kind or at.kind, at.key, at.figure, at.scale)


def _beside(species: str, form: str) -> str:
    """Another form of the product that looks well beside ``form``; empty where there is none."""
    forms = [f for f in registry.forms_of(species) if f != form and f not in _ALONE]
    if form in _ALONE or species == "general":
        return ""
    return next((f for f in _SECOND if f in forms), "")


def _leaf(figures: list[Figure]) -> tuple[Figure, str] | None:
    for figure, key in zip(figures, ("0", "s"), strict=False):
        found = [p for p in figure.parts if p.tone in _LEAVES and _whole(p, 1.15, 5.0)]
        if found:
            best = max(found, key=lambda p: round(_shape(p.path).area))
            return _alone(best, figure), key
    return None


def _seed(figures: list[Figure], species: str) -> tuple[Figure, str] | None:
    """A seed, a pit or a petal; else one of many like parts, as of a bunch of berries."""
    for figure, key in zip(figures, ("0", "s"), strict=False):
        found = [p for p in figure.parts if p.tone in _SEEDS and _whole(p, 1.0, 3.2)]
        if found:
            best = max(found, key=lambda p: round(_shape(p.path).area))
            return _alone(best, figure), key
    facts = registry.facts().get(species)
    if facts is None or facts.category not in ("fresh", "dried"):
        return None
    figure = figures[0]
    many = [p for p in figure.parts if p.tone in figure.hero and _whole(p, 1.0, 3.2, 0.93)]
    if len(many) < 3:
        return None
    best = max(many, key=lambda p: round(_shape(p.path).area))
    like = [p for p in many if _shape(p.path).area > 0.6 * _shape(best.path).area]
    return (_alone(best, figure), "0") if len(like) >= 3 else None


def _shape(path: Path) -> shapely.Geometry:
    rings = [r for r in path.flatten(3.0) if len(r) > 2]
    return shapely.union_all([shapely.make_valid(shapely.Polygon(r)) for r in rings])


def _whole(part: Part, least: float, most: float, solid: float = 0.7) -> bool:
    """One plain body: no fringe, no star, its length to its width between ``least`` and ``most``."""
    shape = _shape(part.path)
    if shape.geom_type != "Polygon" or shape.area < 120:
        return False
    long, short = _axes(shape)[:2]
    return bool(shape.area > solid * shape.convex_hull.area and least <= long / short <= most)


def _axes(shape: shapely.Geometry) -> tuple[float, float, float]:
    """Length, width and direction (degrees) of the smallest box around a shape."""
    box = shapely.get_coordinates(shape.minimum_rotated_rectangle)
    (ax, ay), (bx, by), (cx, cy) = box[:3]
    one, two = math.hypot(bx - ax, by - ay), math.hypot(cx - bx, cy - by)
    if one >= two:
        return one, max(two, 1e-6), math.degrees(math.atan2(by - ay, bx - ax))
    return two, max(one, 1e-6), math.degrees(math.atan2(cy - by, cx - bx))


def _alone(part: Part, figure: Figure) -> Figure:
    """One part upright about (0, 0), 1000 units long."""
    angle = _axes(_shape(part.path))[2]
    turned = part.transform(Affine.rotate(90 - angle))
    return centred(Figure((turned,), figure.tones, figure.hero), 1000)


def _plain(species: str, form: str) -> Figure:
    """In the palette's own tones: a leaf for what grows, a ring for what swims, a clover for
    what is made, a tuft of grass else."""
    if species in _SEA or form == "sea":
        return Figure((Part(ring(0, 0, 500, 300), "accent"),), {}, ())
    facts = registry.facts().get(species)
    if facts is None or facts.category in ("fresh", "dried"):
        base, tip = (0.0, 500.0), (0.0, -500.0)
        path = leaf(base, tip, 430, bend=0.05)
        return Figure((Part(path, "leaf", lines=(leaf_rib(base, tip, bend=0.05, width=46),)),), {}, ())
    if facts.category == "processed":
        petal = ellipse(0, -285, 165, 215)
        petals = Path.join(petal.rotate(turn) for turn in (0, 90, 180, 270))
        return Figure((Part(petals, "accent"),), {}, ())
    blades = []
    for foot, lean, length, bow in ((-60, -330, 640, -0.16), (0, -40, 1000, 0.06), (60, 300, 760, 0.16)):
        path = leaf((foot, 500.0), (foot + lean, 500.0 - length), 165, bend=bow, belly=0.3)
        blades.append(Part(path, "leaf", gap=False))
    return Figure(tuple(blades), {}, ())


def _dot() -> Figure:
    return Figure((Part(ellipse(0, 0, 500), "accent"),), {}, ())
