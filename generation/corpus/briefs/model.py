"""The values of the brief corpus: a sample, its truth, and the closed lists that truth draws on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

TIER_A: tuple[str, ...] = (
    "apple", "pear", "peach", "cherry", "orange", "lemon", "mango", "banana", "pineapple", "avocado",
    "strawberry", "blueberry", "grape", "persimmon", "pomegranate", "dragon_fruit", "lychee", "coconut",
    "olive", "tomato", "chilli", "maize", "pumpkin", "potato", "sweet_potato", "carrot", "onion", "garlic",
    "ginger", "rice", "wheat", "peanut", "walnut", "tea", "coffee", "cacao", "mushroom", "hen_egg", "honey",
    "milk",
)  # fmt: skip
GENERAL = "general"

GENERAL_FORMS = ("field", "basket", "barn", "sea", "sprout", "jar", "mountain")

# Which stock picture stands for a product that has none of its own: every B and C row of species.csv
# (an id each) and goods beyond the list (soap, baskets ...), so that all languages agree.
GENERAL_FORM_OF: Mapping[str, str] = MappingProxyType(
    {
        name: form
        for form, names in {
            "field": "bean soybean pea chickpea lentil barley oat sorghum millet quinoa sesame sunflower"
            " rapeseed mustard sugar_cane cowpea mung_bean pigeon_pea buckwheat cotton hop hay"
            " straw seeds rye flax",
            "basket": "longan durian jackfruit papaya guava passion_fruit plantain fig plum apricot kiwi"
            " mandarin lime pomelo raspberry blackberry cranberry acai watermelon melon date"
            " jujube goji hickory pecan chestnut almond cashew macadamia hazelnut pistachio"
            " brazil_nut argan cucumber eggplant bell_pepper okra cassava taro yam lotus_root"
            " radish beet broccoli asparagus bamboo_shoot rambutan mangosteen quince loquat"
            " grapefruit kumquat currant mulberry custard_apple soursop tamarind prickly_pear amla"
            " bayberry shea baobab oil_palm zucchini bitter_gourd bottle_gourd turnip artichoke"
            " cauliflower mixed_fruit mixed_vegetables baskets pottery weaving woodwork mats cloth"
            " embroidery",
            "barn": "hen duck cow goat sheep pig duck_egg cheese goat_cheese ghee wool silk_cocoon goose"
            " turkey buffalo rabbit yoghurt butter quail_egg sausage dung alpaca camel",
            "sea": "fish trout shrimp crab seaweed carp tilapia hilsa catfish oyster salt squid mussels"
            " dried_fish",
            "sprout": "scallion cabbage lettuce spinach kale mint lavender rose hibiscus chrysanthemum leek"
            " napa_cabbage bok_choy amaranth celery clove cardamom saffron cumin coriander basil"
            " rosemary chamomile osmanthus aloe water_spinach moringa turmeric pepper"
            " sichuan_pepper cinnamon vanilla yerba_mate flowers seedlings herbs houseplants"
            " spices compost",
            "jar": "palm_sugar jam bread flour tofu maple_syrup pickle kimchi vinegar wine cider beer"
            " soap candles hot_sauce cakes biscuits cosmetics noodles ice_cream",
            "mountain": "spring_water wild_herbs homestay firewood hiking timber",
        }.items()
        for name in names.split()
    }
)

STYLES = ("flat", "linocut", "stamp")
MOODS = ("modern", "rustic", "playful", "elegant", "simple", "bold", "traditional")
COLOURS = ("red", "orange", "yellow", "green", "teal", "blue", "purple", "pink", "brown", "black", "gold")
FORMS = ("whole", "half", "slice", "branch", "leaf", "flower", "jar")
LOCKUPS = (
    "roundel", "stacked", "side_by_side", "vertical_seal", "hand_stamp",
    "shield", "arch", "badge", "wreath", "plaque",
)  # fmt: skip
PHRASES = (
    "family_farm", "mountain_grown", "hand_picked", "sun_dried", "small_batch", "by_the_sea",
    "since_generations",
)  # fmt: skip

WISH_VALUES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"style": STYLES, "mood": MOODS, "colour": COLOURS, "form": FORMS, "lockup": LOCKUPS, "phrase": PHRASES}
)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the seller asked the design to be; an empty string where she said nothing."""

    style: str = ""
    mood: str = ""
    colour: str = ""
    form: str = ""
    lockup: str = ""
    phrase: str = ""


def _no_spans() -> Mapping[str, tuple[int, int]]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Truth:
    """What a sample means.

    ``species``: one to three tier-A ids in the order named, or ``("general",)``; then ``general_form`` says
    which stock picture. ``product_name``: the product's words, inflected as in the text, slips mended.
    ``spans``: character offsets ``(start, end)`` into the text under "brand", "product" (the first
    product, without article) and "place", each only where it stands in the text.
    """

    species: tuple[str, ...]
    general_form: str = ""
    product_name: str = ""
    spans: Mapping[str, tuple[int, int]] = field(default_factory=_no_spans)
    wishes: Wishes = Wishes()


@dataclass(frozen=True, slots=True)
class BriefSample:
    """One brief: ``text`` as typed, ``brand`` as typed into its own field ("" if left empty)."""

    text: str
    brand: str
    language: str
    truth: Truth
