"""Visual twins: species whose drawings nobody tells apart without colour, size or a name beside them.

Declared from the plants and animals themselves, before anyone was asked: an answer that names a twin
counts as right, and is reported as such. A group holds what a farmer would also mistake in a small picture.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

GROUPS: tuple[tuple[str, ...], ...] = (
    ("plum", "cherry", "apricot", "peach", "date", "jujube", "olive"),
    ("orange", "mandarin", "pomelo", "lime", "lemon"),
    ("apple", "guava", "quince"),
    ("banana", "plantain"),
    ("raspberry", "blackberry"),
    ("blueberry", "cranberry", "acai", "goji"),
    ("melon", "watermelon", "pumpkin"),
    ("walnut", "hickory", "pecan"),
    ("hazelnut", "macadamia", "argan", "chestnut"),
    ("almond", "pistachio", "brazil_nut"),
    ("durian", "jackfruit"),
    ("wheat", "barley", "oat", "rice"),
    ("millet", "sorghum", "quinoa"),
    ("bean", "pea", "soybean", "chickpea", "lentil"),
    ("sesame", "rapeseed", "mustard"),
    ("pepper", "sichuan_pepper", "coffee"),
    ("potato", "sweet_potato", "cassava", "yam", "taro"),
    ("ginger", "turmeric"),
    ("carrot", "radish", "beet"),
    ("onion", "garlic", "scallion"),
    ("cabbage", "lettuce"),
    ("spinach", "kale", "mint", "tea", "moringa"),
    ("asparagus", "bamboo_shoot"),
    ("sugar_cane", "bamboo_shoot"),
    ("mushroom", "shiitake", "oyster_mushroom"),
    ("rose", "hibiscus", "chrysanthemum"),
    ("jam", "honey", "ghee", "palm_sugar"),
    ("cheese", "goat_cheese", "tofu", "palm_sugar"),
    ("hen_egg", "duck_egg"),
    ("goat", "sheep"),
    ("fish", "trout"),
    ("cucumber", "eggplant"),
    ("tomato", "persimmon"),
    ("lychee", "longan"),
)


@cache
def _twins() -> Mapping[str, frozenset[str]]:
    out: dict[str, set[str]] = {}
    for group in GROUPS:
        for species in group:
            out.setdefault(species, set()).update(group)
    return {species: frozenset(with_it - {species}) for species, with_it in out.items()}


def twins_of(species: str) -> frozenset[str]:
    """Species that an answer may name instead."""
    return _twins().get(species, frozenset())
