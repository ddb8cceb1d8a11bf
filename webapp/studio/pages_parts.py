"""What the parts of a design are called: drawing styles, lock-ups, and the forms of a product."""

from __future__ import annotations

from collections.abc import Mapping

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from generation.motifs import registry
from webapp.studio.changing import GENERAL


def styles() -> Mapping[str, str]:
    return {
        "flat": _("Clear colours"),
        "linocut": _("Linocut"),
        "stamp": _("Solid shapes"),
        "line": _("Line drawing"),
        "geometric": _("Geometric shapes"),
        "brush": _("Brush and ink"),
    }


def lockups() -> Mapping[str, str]:
    return {
        "roundel": _("Round emblem"),
        "stacked": _("Picture above the name"),
        "side_by_side": _("Picture beside the name"),
        "vertical_seal": _("Name from top to bottom"),
        "hand_stamp": _("Hand stamp"),
        "shield": _("Shield"),
        "arch": _("Name in an arch"),
        "badge": _("Badge with ribbon"),
        "wreath": _("Wreath"),
        "plaque": _("Framed plaque"),
        "monogram": _("First letter"),
        "wordmark": _("Picture as a letter"),
        "scene": _("Landscape"),
        "negative": _("Cut out of the shape"),
    }


def species_name(species: str) -> str:
    """The product in the reader's language, as a title begins; "" is never given."""
    if species == GENERAL:
        return _("A picture of your place")
    name = registry.name_of(species, get_language() or "en")
    return name[:1].upper() + name[1:]


def form_name(form: str) -> str:
    """What a form is called; a form of a newer drawing room by its own English name."""
    return forms().get(form) or form.replace("_", " ").capitalize()


def forms() -> Mapping[str, str]:
    """Every form of every family; one word may stand for several products."""
    return {
        "barn": _("Barn"),
        "basket": _("Basket"),
        "beans": _("Beans"),
        "bee": _("Bee"),
        "block": _("Block"),
        "blossom": _("Blossom"),
        "bottle": _("Bottle"),
        "bowl": _("In a bowl"),
        "branch": _("On the branch"),
        "bulb": _("Bulb"),
        "bunch": _("Bunch"),
        "bundle": _("Bundle"),
        "burr": _("In its burr"),
        "cakes": _("Cakes"),
        "calyx": _("Calyx"),
        "canes": _("Canes"),
        "churn": _("Churn"),
        "claw": _("Claw"),
        "cloves": _("Cloves"),
        "cluster": _("Cluster"),
        "cob": _("Cob"),
        "comb": _("Comb"),
        "corns": _("Corns"),
        "cup": _("In a cup"),
        "cut": _("Cut"),
        "dipper": _("Honey dipper"),
        "dried": _("Dried"),
        "ear": _("Ear"),
        "eggs": _("Several eggs"),
        "field": _("Field"),
        "florets": _("Florets"),
        "flower": _("Flower"),
        "grazing": _("Grazing"),
        "group": _("Group"),
        "half": _("Half"),
        "head": _("Head"),
        "hollow": _("Hollow"),
        "husked": _("In its husk"),
        "jar": _("In a jar"),
        "kernels": _("Kernels"),
        "leaf": _("Leaf"),
        "leaping": _("Leaping"),
        "leaves": _("Leaves"),
        "loaf": _("Loaf"),
        "log": _("Log"),
        "mountain": _("Mountain"),
        "nest": _("Nest"),
        "open": _("Open"),
        "pair": _("Pair"),
        "panicle": _("Panicle"),
        "peeled": _("Peeled"),
        "pieces": _("Pieces"),
        "pile": _("Pile"),
        "plant": _("Plant"),
        "pod": _("Pod"),
        "pods": _("Pods"),
        "pot": _("Pot"),
        "powder": _("Powder"),
        "rock": _("On a rock"),
        "rolls": _("Rolls"),
        "rooster": _("Rooster"),
        "round": _("Round"),
        "sack": _("In a sack"),
        "sea": _("Sea"),
        "seeds": _("Seeds"),
        "sheaf": _("Sheaf of ears"),
        "shell": _("Shell"),
        "shoot": _("Shoot"),
        "single": _("One alone"),
        "slice": _("Slice"),
        "slices": _("Slices"),
        "spears": _("Spears"),
        "spoon": _("On a spoon"),
        "sprig": _("Sprig"),
        "sprout": _("Sprout"),
        "stem": _("With its stem"),
        "sticks": _("Sticks"),
        "swimming": _("Swimming"),
        "toast": _("On bread"),
        "trotting": _("Trotting"),
        "vine": _("On the vine"),
        "wedge": _("Wedge"),
        "wheel": _("Wheel"),
        "whole": _("Whole"),
    }
