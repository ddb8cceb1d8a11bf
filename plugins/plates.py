"""Which plate an ink prints from, how strongly, and what overprints."""

from __future__ import annotations

from dataclasses import dataclass

from generation.drawing.scene import Gradient, Ink, Meaning, PathNode, Scene

PROCESS_PLATES = ("Cyan", "Magenta", "Yellow", "Black")
DIELINE, CREASE = "Dieline", "Crease"

# ISO 19593-1 processing steps: type -> group. A group without types names itself.
STEP_GROUPS = {
    "Cutting": "Structural",
    "PartialCutting": "Structural",
    "ReversePartialCutting": "Structural",
    "Creasing": "Structural",
    "ReverseCreasing": "Structural",
    "CuttingCreasing": "Structural",
    "Perforating": "Structural",
    "Gluing": "Structural",
    "Folding": "Structural",
    "FoilStamping": "Structural",
    "ColdFoilStamping": "Structural",
    "Embossing": "Structural",
    "Debossing": "Structural",
    "Punching": "Structural",
    "Bleed": "Structural",
    "VarnishFree": "Structural",
    "InkFree": "Structural",
    "InkVarnishFree": "Structural",
}
_ROLE_STEPS = {"dieline": "Cutting", "crease": "Creasing", "bleed": "Bleed"}
_STEP_PLATES = {"Creasing": CREASE, "ReverseCreasing": CREASE, "Folding": CREASE}
_UNPRINTED = frozenset(STEP_GROUPS) - {"FoilStamping", "ColdFoilStamping"}


@dataclass(frozen=True, slots=True)
class Plate:
    """A spot plate and the recipe of its full strength (whole percent C, M, Y, K)."""

    name: str
    cmyk: tuple[int, int, int, int]


def step_of(meaning: Meaning) -> str:
    """The ISO 19593-1 type of a node (``Cutting`` ...), or an empty string."""
    if meaning.step:
        return meaning.step.rsplit("/", 1)[-1]
    return _ROLE_STEPS.get(meaning.role, "")


def step_group(step: str) -> str:
    """The ISO 19593-1 group of a type; a type we do not know is its own group (White, Varnish ...)."""
    return STEP_GROUPS.get(step, step)


def spot_plate(scene: Scene, ink: Ink, meaning: Meaning | None = None) -> tuple[Plate, int] | None:
    """The plate and the tint (1/1000) of ``ink``, or None where it prints in process colours.

    Tints of a spot share its plate; full strength is the ink that bears the plate's name,
    else the strongest on it, and a tint is the share of that recipe. The cut line's plate
    is ``Dieline``, the crease's ``Crease``, whatever ink the scene drew them in.
    """
    step = step_of(meaning) if meaning else ""
    if step in _UNPRINTED:
        name = _STEP_PLATES.get(step, DIELINE if step != "Bleed" else "Bleed")
        return Plate(name, ink.cmyk), 1000
    if ink.kind != "spot":
        return None
    name = ink.plate or ink.name
    shared = [i for i in scene.inks if i.kind == "spot" and (i.plate or i.name) == name]
    full = max(shared, key=lambda i: (i.name == name, sum(i.cmyk)))
    strength = sum(full.cmyk)
    tint = 1000 if ink == full or not strength else min(1000, round(1000 * sum(ink.cmyk) / strength))
    return Plate(name, full.cmyk), tint


def overprints(ink: Ink, meaning: Meaning) -> bool:
    """Whether a node's ink prints over what lies beneath instead of knocking it out.

    Full black text does (a gap of paper round small type is worse than a mixed black), so does
    what the design marks, and every cut or crease. Paper white never: overprinted, it vanishes.
    """
    if not any(ink.cmyk):
        return False
    if meaning.overprint or step_of(meaning) in _UNPRINTED:
        return True
    is_text = meaning.text is not None or meaning.role in ("text", "code")
    return is_text and ink.kind == "process" and ink.cmyk == (0, 0, 0, 100)


def used_inks(scene: Scene) -> tuple[Ink, ...]:
    """The inks that something is drawn in, in the order of the scene's list."""
    names: set[str] = set()
    for node in scene.walk():
        if isinstance(node, PathNode):
            if isinstance(node.fill, Gradient):
                names.update(stop[1] for stop in node.fill.stops)
            elif node.fill is not None:
                names.add(node.fill)
            if node.stroke:
                names.add(node.stroke.ink)
    return tuple(i for i in scene.inks if i.name in names)


def total_ink(scene: Scene) -> int:
    """The strongest ink used, in percent: a process recipe's sum, or the share of a spot's plate.

    Inks do not mix in a scene; where black type overprints a deep ground, its own 100 % take
    the place of the ground's black.
    """
    strengths = []
    for ink in used_inks(scene):
        spot = spot_plate(scene, ink)
        strengths.append(spot[1] // 10 if spot else sum(ink.cmyk))
    return max(strengths, default=0)
