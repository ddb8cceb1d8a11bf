"""The pairings after the first six (pairings.py): serifs, hands, sober and loud sans.

Of each script: the wanted face first; for Latin then a relative with the letters of
Vietnamese, Polish, Turkish. Where a text face is not named, Noto Sans reads best.
Why each was chosen: docs/fonts.md.
"""

from __future__ import annotations

from generation.drawing.type.pairing import Pairing, Stacks


def _faces(latin: str, han: str, deva: str, beng: str, arab: str, thai: str) -> Stacks:
    """Face names by script; several of one script are parted by blanks."""
    named = zip(
        ("Latn", "Hani", "Deva", "Beng", "Arab", "Thai"), (latin, han, deva, beng, arab, thai), strict=True
    )
    return {script: tuple(names.split()) for script, names in named}


def _text(latin: str, han: str, deva: str) -> Stacks:
    return {"Latn": tuple(latin.split()), "Hani": (han,), "Deva": (deva,)}


_SERIFS = (
    Pairing(
        "didone",
        "fat strokes beside hairlines: chocolate, wine, a delicatessen's window",
        _faces(
            "rozha-one-400 playfair-display-900",
            "noto-serif-sc-900",
            "rozha-one-400",
            "noto-serif-bengali-800",
            "amiri-700",
            "noto-serif-thai-800",
        ),
        _text("montserrat-500", "noto-sans-sc-500", "poppins-400"),
        caps=True,
    ),
    Pairing(
        "gazette",
        "a newspaper's head: the village, its news, its mill and its dairy",
        _faces(
            "noto-serif-sc-900 playfair-display-900",
            "noto-sans-sc-900",
            "noto-sans-devanagari-700",
            "noto-serif-bengali-800",
            "noto-sans-arabic-700",
            "noto-serif-thai-800",
        ),
        _text("noto-serif-sc-500 lora-500", "noto-serif-sc-500", "tiro-devanagari-hindi-400"),
    ),
    Pairing(
        "almanac",
        "wedges cut with a knife: seasons, seed, grain, bread",
        _faces(
            "eczar-800 noto-serif-sc-900",
            "noto-serif-sc-900",
            "eczar-800",
            "noto-serif-bengali-800",
            "amiri-700",
            "noto-serif-thai-800",
        ),
        _text("alegreya-sans-500", "lxgw-wenkai-500", "noto-sans-devanagari-500"),
        air=10,
    ),
    Pairing(
        "apothecary",
        "printed for a glass jar: herbs, tinctures, soap, honey",
        _faces(
            "amiri-700 lora-500",
            "lxgw-wenkai-700",
            "rozha-one-400",
            "noto-serif-bengali-800",
            "amiri-700",
            "noto-serif-thai-800",
        ),
        _text("khand-500 barlow-condensed-600", "noto-serif-sc-500", "khand-500"),
        caps=True,
        air=60,
    ),
    Pairing(
        "folio",
        "a page of a good book: a small vineyard, oil, tea without noise",
        _faces(
            "tiro-devanagari-hindi-400 lora-500",
            "noto-serif-sc-500",
            "tiro-devanagari-hindi-400",
            "noto-sans-bengali-500",
            "amiri-700",
            "noto-sans-thai-500",
        ),
        _text("montserrat-500", "noto-serif-sc-500", "poppins-400"),
        caps=True,
        air=70,
    ),
    Pairing(
        "ledger",
        "slabs of even stroke and narrow columns: coffee, cocoa, seed, a cooperative",
        _faces("bitter-500", "noto-serif-sc-500", "eczar-500", "hind-siliguri-600", "amiri-700", "kanit-600"),
        _text("barlow-condensed-600", "noto-sans-sc-500", "khand-500"),
        air=20,
    ),
)

_HANDS = (
    Pairing(
        "abbey",
        "upright letters of a broad nib: cheese, beer, cider, olives, things that ripen",
        _faces(
            "aref-ruqaa-700 lora-500",
            "noto-serif-sc-500",
            "eczar-500",
            "noto-serif-bengali-800",
            "aref-ruqaa-700",
            "charm-700",
        ),
        _text("alegreya-sans-500", "lxgw-wenkai-500", "noto-sans-devanagari-500"),
        air=20,
    ),
    Pairing(
        "quill",
        "a pointed pen: rose, saffron, lavender, a gift",
        _faces(
            "charm-700",
            "lxgw-wenkai-500",
            "kalam-400",
            "galada-400",
            "aref-ruqaa-700",
            "charm-700",
        ),
        _text("lora-500", "noto-serif-sc-500", "tiro-devanagari-hindi-400"),
        hand=True,
    ),
    Pairing(
        "signpainter",
        "one sweep of a full brush above narrow capitals: a van, a shop front, ice, milk",
        _faces(
            "galada-400 kaushan-script-400 merienda-800",
            "ma-shan-zheng-400",
            "kalam-700",
            "galada-400",
            "lalezar-400",
            "charm-700",
        ),
        _text("barlow-condensed-600", "noto-sans-sc-500", "khand-500"),
        hand=True,
    ),
    Pairing(
        "farmhouse",
        "a round brush in the kitchen: jam, pickles, cake, eggs at the door",
        _faces(
            "merienda-800",
            "zcool-kuaile-400",
            "baloo-2-700",
            "baloo-da-2-700",
            "baloo-bhaijaan-2-700",
            "mitr-600",
        ),
        _text("bitter-500", "noto-serif-sc-500", "eczar-500"),
        hand=True,
    ),
    Pairing(
        "chalk",
        "a marker on the board: today's greens, juice, a stall without a printer",
        _faces(
            "kalam-700 merienda-800",
            "lxgw-wenkai-700",
            "kalam-700",
            "galada-400",
            "baloo-bhaijaan-2-700",
            "charm-700",
        ),
        _text("baloo-2-500", "noto-sans-sc-500", "baloo-2-500"),
    ),
    Pairing(
        "notebook",
        "neat writing of a school book: from our garden, written by the children",
        _faces(
            "lxgw-wenkai-700",
            "lxgw-wenkai-700",
            "kalam-400",
            "noto-sans-bengali-500",
            "noto-sans-arabic-500",
            "noto-sans-thai-500",
        ),
        _text("lxgw-wenkai-500", "lxgw-wenkai-500", "kalam-400"),
    ),
)

_SOBER = (
    Pairing(
        "atelier",
        "wide capitals with much air: oil, spirits, soap, a house with taste",
        _faces(
            "montserrat-500",
            "noto-sans-sc-500",
            "poppins-400",
            "hind-siliguri-600",
            "cairo-700",
            "noto-sans-thai-500",
        ),
        _text("lora-500", "noto-serif-sc-500", "tiro-devanagari-hindi-400"),
        caps=True,
        air=110,
    ),
    Pairing(
        "grotesk",
        "a plain voice that says what it is: greens, milk, a farm shop in town",
        _faces(
            "hind-siliguri-600 noto-sans-700",
            "noto-sans-sc-700",
            "noto-sans-devanagari-700",
            "hind-siliguri-600",
            "cairo-700",
            "noto-sans-thai-700",
        ),
        _text("bitter-500", "noto-serif-sc-500", "eczar-500"),
    ),
    Pairing(
        "meadow",
        "a sans that was written before it was drawn: herbs, hay milk, wild fruit",
        _faces(
            "alegreya-sans-500",
            "noto-sans-sc-500",
            "noto-sans-devanagari-500",
            "hind-siliguri-600",
            "noto-sans-arabic-500",
            "noto-sans-thai-500",
        ),
        _text("lora-500", "lxgw-wenkai-500", "tiro-devanagari-hindi-400"),
        caps=True,
        air=40,
    ),
    Pairing(
        "nursery",
        "one soft family, not too loud: baby food, milk, seedlings",
        _faces(
            "nunito-600",
            "zcool-kuaile-400",
            "baloo-2-700",
            "baloo-da-2-700",
            "baloo-bhaijaan-2-700",
            "mitr-600",
        ),
        _text("nunito-600", "lxgw-wenkai-500", "noto-sans-devanagari-500"),
    ),
)

_LOUD = (
    Pairing(
        "market",
        "a black show card with the price in pencil: fruit by the box, fish, spices",
        _faces(
            "lalezar-400",
            "noto-sans-sc-900",
            "baloo-2-700",
            "anek-bangla-800",
            "lalezar-400",
            "kanit-800",
        ),
        _text("kalam-400 lxgw-wenkai-500", "lxgw-wenkai-500", "kalam-400"),
    ),
    Pairing(
        "tractor",
        "square and cast in iron: machines, feed, potatoes, big sacks",
        _faces(
            "changa-800 noto-sans-sc-900",
            "noto-sans-sc-900",
            "noto-sans-devanagari-700",
            "anek-bangla-800",
            "changa-800",
            "kanit-800",
        ),
        _text("khand-500 barlow-condensed-600", "noto-sans-sc-700", "khand-500"),
        caps=True,
    ),
    Pairing(
        "kiosk",
        "narrow and upright, read from a tram: juice, snacks, eggs, street food",
        _faces(
            "khand-700 barlow-condensed-600",
            "wdxl-lubrifont-sc-400",
            "khand-700",
            "noto-sans-bengali-700",
            "changa-800",
            "kanit-600",
        ),
        _text("noto-sans-500", "noto-sans-sc-700", "noto-sans-devanagari-500"),
    ),
    Pairing(
        "crate",
        "stamped on a slat: apples, citrus, bananas, ships and rail",
        _faces(
            "barlow-condensed-600",
            "wdxl-lubrifont-sc-400",
            "khand-700",
            "anek-bangla-800",
            "lalezar-400",
            "kanit-600",
        ),
        _text("eczar-500 bitter-500", "noto-serif-sc-500", "eczar-500"),
        caps=True,
        air=30,
    ),
    Pairing(
        "enamel",
        "thin bent tin of an old shop sign: tea, biscuits, preserves, lemonade",
        _faces(
            "wdxl-lubrifont-sc-400 barlow-condensed-600",
            "wdxl-lubrifont-sc-400",
            "khand-500",
            "hind-siliguri-600",
            "cairo-700",
            "noto-sans-thai-500",
        ),
        _text("nunito-600", "lxgw-wenkai-500", "baloo-2-500"),
        caps=True,
        air=50,
    ),
)

FURTHER = (*_SERIFS, *_HANDS, *_SOBER, *_LOUD)
