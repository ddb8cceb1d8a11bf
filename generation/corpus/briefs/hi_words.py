"""Hindi product words, with the forms that sentences need: oblique, plural, where it grows."""

# ruff: noqa: E501 (a template or a row of a table stands on one line)

from __future__ import annotations

from collections.abc import Callable

from generation.corpus.briefs import hi_crops, hi_fruits, hi_general
from generation.corpus.briefs.drawn import index
from generation.corpus.briefs.grammar import Word
from generation.corpus.briefs.model import GENERAL

_GENERAL = """
field;मुर्गी_दाना:m गन्ने_का_रस:m मूंग:f चना_दाल:f मटर:m हरी_मटर:f बाजरा:m ज्वार:f रागी:f मंडुआ:m कोदो:m जौ:m चना:m काला_चना:m सोयाबीन:m मसूर_दाल:f अरहर_दाल:f मूंग_दाल:f उड़द_दाल:f राजमा:m चित्रा_राजमा:m सरसों:f सरसों_का_तेल:m तिल:m तिल_का_तेल:m अलसी:f सूरजमुखी_के_बीज:p कपास:f देसी_कपास:f गन्ना:m चारा:m हरा_चारा:m दालें:p मोटा_अनाज:m मिलेट्स:p जूट:m कुट्टू:m राजगिरा:m झंगोरा:m लोबिया:m छोले:p अरंडी:f जई:f भूसा:m पशु_आहार:m खल:f कुलथी:f
basket;नारियल_की_रस्सी:f नारियल_की_झाड़ू:f केले_के_रेशे_के_थैले:p चाय_के_कुल्हड़:p कॉफी_मग:p मक्के_के_छिलके_की_गुड़िया:f झूले:p मोजरी:f लाख_की_चूड़ियां:f गलीचे:p पत्तल:p फूलगोभी:f ब्रोकली:f पपीते:p अमरूद:p कटहल:m तरबूज:p खरबूजे:p किन्नू:p जामुन:p बेर:p सीताफल:m शरीफा:m चीकू:p खजूर:p अंजीर:m आलूबुखारा:m खुबानी:f कीवी:f आंवला:m शहतूत:p काफल:m इमली:f फालसा:m करौंदा:m कमल_ककड़ी:f काजू:m बादाम:p पिस्ता:m मखाना:m चिरौंजी:f सिंघाड़ा:m खीरा:m बैंगन:p भिंडी:f लौकी:f करेला:m तोरई:f शिमला_मिर्च:f मूली:f शलजम:m चुकंदर:m अरबी:f परवल:m टोकरी:f बांस_की_टोकरियां:f मिट्टी_के_बर्तन:p मिट्टी_के_दीये:p कुल्हड़:p हाथ_की_बनी_टोकरियां:f जूट_के_थैले:p खादी_का_कपड़ा:m चिकनकारी_कुर्ते:p मधुबनी_पेंटिंग:f लकड़ी_के_खिलौने:p दरी:f हथकरघा_साड़ी:f कसावा:m ताज़ी_सब्जियां:f मिक्स_सब्जी_बॉक्स:m ड्राई_फ्रूट:p फलों_की_टोकरी:f मौसमी_फल:p
barn;भैंस_का_घी:m ताज़ा_पनीर:m बकरी_का_पनीर:m देसी_मुर्गा:m देसी_घी:m घी:m गाय_का_घी:m पनीर:m दही:m छाछ:f लस्सी:f मक्खन:m खोया:m देसी_मुर्गी:f कड़कनाथ_मुर्गा:m बकरी:f बकरे:p बकरे_का_मांस:m भेड़:f ऊन:f भेड़_की_ऊन:f पश्मीना:m बत्तख:f बत्तख_के_अंडे:p बटेर:p बटेर_के_अंडे:p सूअर:p खरगोश:p भैंस:f गिर_गाय:f गायें:f मुर्गे:p चिकन:m मटन:m चूज़े:p रेशम:m कोकून:p तसर_सिल्क:m चीज़:m गोट_चीज़:m गोबर_के_उपले:p बैल:p
sea;नमकीन_मछली:f मछली:f रोहू_मछली:f कतला:f झींगा:m झींगे:p केकड़े:p सूखी_मछली:f ट्राउट:f पंगास_मछली:f हिलसा:f समुद्री_नमक:m नमक:m सीप:f मोती:p पॉम्फ्रेट:f सुरमई:f बांगड़ा:m समुद्री_शैवाल:f तिलापिया:f मांगुर:f रंगीन_मछलियां:f ताज़ी_मछली:f
sprout;आम_के_पौधे:p नींबू_के_पौधे:p सेब_के_पौधे:p टमाटर_की_पौध:f बोनसाई:m सहजन_की_फली:f गुलकंद:m तिमूर:m वर्मी_कम्पोस्ट:f गेंदे_के_फूल:p गुलाब:p गुलाब_के_फूल:p गुलदाउदी:f रजनीगंधा:f चमेली:f जरबेरा:m लैवेंडर:f तुलसी:f पुदीना:m धनिया:m हरा_धनिया:m मेथी:f पालक:f चौलाई:f सरसों_का_साग:m पत्ता_गोभी:f हल्दी:f कच्ची_हल्दी:f काली_मिर्च:f इलायची:f लौंग:f दालचीनी:f जीरा:m केसर:f कश्मीरी_केसर:f अजवाइन:f सौंफ:f मसाले:p गरम_मसाला:m सब्जियों_की_पौध:f पौधे:p नर्सरी_के_पौधे:p एलोवेरा:m सहजन_की_पत्ती:f मोरिंगा_पाउडर:m अश्वगंधा:m लेमनग्रास:f करी_पत्ता:m हरी_पत्तेदार_सब्जियां:f लेट्यूस:m माइक्रोग्रीन्स:p गुड़हल:m वनीला:m बीज:p हींग:f स्टीविया:m
jar;गुड़:m देसी_गुड़:m खांड:f शक्कर:f शहद_का_साबुन:m दूध_का_साबुन:m नींबू_का_साबुन:m फेस_पैक:m हेयर_ऑयल:m उबटन:m केक_और_पेस्ट्री:f मसाला_पापड़:p ब्रेड_पाव:m अचार:m आम_का_अचार:m नींबू_का_अचार:m मिर्च_का_अचार:m गाजर_का_अचार:m मिक्स_अचार:m लहसुन_का_अचार:m जैम:m मुरब्बा:m चटनी:f सिरका:m सेब_का_सिरका:m जामुन_का_सिरका:m पापड़:p बड़ी:f साबुन:m हाथ_का_बना_साबुन:m आटा:m चक्की_आटा:m गेहूं_का_आटा:m रोटी:f ब्रेड:f बिस्कुट:p कुकीज़:p केक:p नमकीन:f लड्डू:p मिठाई:f पेड़े:p गजक:f टोफू:m शरबत:m मोमबत्तियां:f अगरबत्ती:f वाइन:f बीयर:f गुलकंद:m किमची:f ठेकुआ:m मैदा:m च्यवनप्राश:m खाखरा:m नूडल्स:p भुजिया:f
mountain;चिलगोजा:m झरने_का_मिनरल_वाटर:m पहाड़ी_गेस्ट_हाउस:m कीड़ा_जड़ी:f पहाड़ी_जड़ी-बूटियां:f जड़ी-बूटियां:f शिलाजीत:m होमस्टे:m बुरांश_का_शरबत:m झरने_का_पानी:m मिनरल_वाटर:m ट्रेकिंग_टूर:p इको_टूरिज्म:m कुटकी:f जंगली_जड़ी-बूटी:f चीड़_का_तेल:m तेंदूपत्ता:m फार्म_स्टे:m देवदार_का_तेल:m कैंपिंग:f
"""

GENDERS = "mpf"
# What is spoken of in the plural when many are sold.
_COUNTED = frozenset(
    (
        "apple", "orange", "lemon", "mango", "banana", "grape", "pomegranate", "coconut", "tomato", "chilli",
        "potato", "carrot", "walnut", "hen_egg", "lychee", "pear", "peach", "cherry", "strawberry", "blueberry",
    )
)  # fmt: skip
_NO_TREES = frozenset(("strawberry", "blueberry", "pineapple", "dragon_fruit", "grape"))
# Adjectives that bend with their noun: पका केला, पके केले का. The others end in a consonant or are names.
_BENDING = {
    adjective: adjective[:-1] + "े"
    for adjective in (
        "पका",
        "कच्चा",
        "पीला",
        "नया",
        "ताज़ा",
        "सूखा",
        "भुना",
        "छोटा",
        "बड़ा",
        "छिला",
        "वाला",
        "हरा",
        "मीठा",
        "तला",
        "बना",
        "मोटा",
    )
} | {"हुआ": "हुए"}
_UNBENT = frozenset(("क्विनोआ", "कोकोआ", "महुआ"))
_FIELD_WORDS = {"hen_egg": "मुर्गी पालन", "honey": "मधुमक्खी पालन", "milk": "डेयरी का काम"}


def oblique(word: str, gender: str) -> str:
    """The word before a postposition: केला, केले का."""
    bent = word.replace(" का ", " के ")
    if gender == "f":
        return bent
    *before, last = bent.split(" ")
    if last not in _UNBENT and last.endswith("ा"):
        last = last[:-1] + "े"
    return " ".join([*(_BENDING.get(w, w) for w in before), last])


def many(word: str) -> str:
    """The oblique plural: सेबों, केलों, लीचियों, नींबुओं."""
    for ending, plural in (("ा", "ों"), ("े", "ों"), ("ी", "ियों"), ("ू", "ुओं")):
        if word.endswith(ending):
            return word[: -len(ending)] + plural
    return word + "ों"


def _named(token: str, gender: str) -> tuple[str, str]:
    word, _, own = token.partition(":")
    return word.replace("_", " "), own or gender


Ways = Callable[[str], tuple[str, ...]]


def _way(ways: Ways, text: str, n: int) -> str:
    spelt = ways(text)
    return spelt[n % len(spelt)]


def _spelt(
    ways: Ways, token: tuple[str, str], species: str, form: str, traits: set[str], verb: str,
    plot: tuple[str, str], share: int,
) -> list[Word]:  # fmt: skip
    text, gender = token
    bent = oblique(text, gender)
    core, after = plot
    found = []
    for n, way in enumerate(ways(text)):
        bent_way = _way(ways, bent, n)
        forms = {
            "o": ("", bent_way, ""),
            "many": ("", _way(ways, many(text), n), ""),
            "do": ("", way, " " + ways(verb)[0]),
            "kheti": ("", bent_way, " " + ways("की खेती")[0]),
            "plot": ("", _way(ways, core, n), ways(after)[0] if after else ""),
            "plot_o": ("", _way(ways, core, n), ways(after.replace(" का ", " के "))[0] if after else ""),
        }
        weight = max(1, share // (n + 1))
        found.append(Word(way, species, form, GENDERS.index(gender), frozenset(traits), forms, weight))
    return found


def words(ways: Ways) -> tuple[Word, ...]:
    """Every word in each of the spellings that ``ways`` gives (Devanagari has one)."""
    found: list[Word] = []
    for row in (hi_fruits.ROWS.rstrip() + hi_crops.ROWS).strip().splitlines():
        species, gender, plain, varieties, goods, plots, kind = row.split(";")
        names = [_named(t, gender) for t in plain.split()]
        marked = _plot(names, plots.split())
        for cell, traits, weight in ((names, {"plain", "grown"}, 3.0), (varieties, {"variety", "grown"}, 1.3),
                                     (goods, {"made"}, 1.2)):  # fmt: skip
            tokens = cell if isinstance(cell, list) else [_named(t, gender) for t in cell.split()]
            for token in tokens:
                own = {species, kind, "crop", *traits, *({"plot"} if marked else ())}
                if kind in ("fruit", "sour", "soft", "coco", "oil") and species not in _NO_TREES:
                    own.add("tree")
                if species in _COUNTED and "plain" in traits and token[1] != "m":
                    own.add("counted")
                if species not in _FIELD_WORDS and "made" not in traits:
                    own.add("kheti")
                verb = "बनाते" if "made" in traits else "बेचते" if species in _FIELD_WORDS else "उगाते"
                share = max(1, round(weight * 12 / len(tokens)))
                found += _spelt(ways, token, species, "", own, verb, marked or (token[0], ""), share)
    for row in (*_GENERAL.strip().splitlines(), *hi_general.ROWS.strip().splitlines()):
        form, cell = row.split(";")
        tokens = [_named(t, "m") for t in cell.split()]
        for token in tokens:
            own = {form, ways(token[0])[0].replace(" ", "_"), "general", "made" if form == "jar" else "plain"}
            verb = "बनाते" if form == "jar" else "बेचते"
            share = max(1, round(150 / len(tokens)))
            # Looked up here, before the word is spelt in Latin letters, which species.csv hasn't.
            species = index("hi").get(token[0], GENERAL)
            picture = form if species == GENERAL else ""
            found += _spelt(ways, token, species, picture, own | {species}, verb, (token[0], ""), share)
    return tuple(found)


def _plot(names: list[tuple[str, str]], plots: list[str]) -> tuple[str, str] | None:
    """Where it grows, as (the product's word, what follows); None where no plot says its name."""
    for plot in plots:
        whole = plot.replace("_", " ")
        for word, gender in sorted(names, key=lambda n: -len(n[0])):
            bent = oblique(word, gender)
            if whole.startswith(bent + " "):
                return bent, whole[len(bent) :]
    return None
