"""English words of products: plural or mass word first, then the word before a noun ("mango farm").

A line is ``traits: plural=single*weight, ...``; without "=" the word is a mass word.
"""

# A sentence is read best on one line.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from types import MappingProxyType

from generation.corpus.briefs.en_general import GENERAL_WORDS
from generation.corpus.briefs.en_varieties import VARIETIES
from generation.corpus.briefs.grammar import Word
from generation.corpus.briefs.model import GENERAL

_TIER_A: dict[str, tuple[str, ...]] = {
    "apple": (
        "grown tree fruit fresh: apples=apple*12, red apples=red apple, Fuji apples=Fuji apple, Gala apples=Gala apple,"
        " Honeycrisp apples=Honeycrisp apple, green apples=green apple, cooking apples=cooking apple",
        "made: apple juice*2, dried apples=dried apple, apple chips=apple chip, apple sauce, pressed apple juice,"
        " apple jam, apple butter",
    ),
    "pear": (
        "grown tree fruit fresh: pears=pear*12, Asian pears=Asian pear, Bartlett pears=Bartlett pear, nashi,"
        " Conference pears=Conference pear, winter pears=winter pear",
        "made: pear juice, dried pears=dried pear, pear jam, pear butter, pear nectar",
    ),
    "peach": (
        "grown tree fruit fresh: peaches=peach*12, nectarines=nectarine, flat peaches=flat peach,"
        " white peaches=white peach, yellow peaches=yellow peach",
        "made: peach jam*2, dried peaches=dried peach, peach nectar, canned peaches=canned peach, peach preserves",
    ),
    "cherry": (
        "grown tree fruit fresh: cherries=cherry*12, sour cherries=sour cherry, sweet cherries=sweet cherry,"
        " morello cherries=morello cherry, black cherries=black cherry",
        "made: cherry jam*2, cherry juice, dried cherries=dried cherry, cherry syrup, cherry preserves",
    ),
    "orange": (
        "grown tree fruit fresh: oranges=orange*12, navel oranges=navel orange, blood oranges=blood orange,"
        " Valencia oranges=Valencia orange, juicing oranges=juicing orange",
        "made: orange juice*3, orange marmalade*2, candied orange peel, freshly squeezed orange juice",
    ),
    "lemon": (
        "grown tree fruit fresh: lemons=lemon*12, Meyer lemons=Meyer lemon, unwaxed lemons=unwaxed lemon,"
        " Amalfi lemons=Amalfi lemon",
        "made: lemon juice*2, lemonade, preserved lemons=preserved lemon, lemon curd, lemon marmalade,"
        " lemon syrup, pickled lemons=pickled lemon",
    ),
    "mango": (
        "grown tree fruit fresh: mangoes=mango*11, mangos=mango*2, Alphonso mangoes=Alphonso mango,"
        " Kesar mangoes=Kesar mango, green mangoes=green mango, Ataulfo mangoes=Ataulfo mango, apple mangoes=apple mango",
        "made: dried mango*3, mango juice, mango pulp, mango jam, mango chutney, mango pickle, dried mango slices",
    ),
    "banana": (
        "grown fruit fresh: bananas=banana*12, apple bananas=apple banana, red bananas=red banana,"
        " baby bananas=baby banana, Cavendish bananas=Cavendish banana, lady finger bananas=lady finger banana",
        "made: banana chips=banana chip*2, dried bananas=dried banana, banana flour, banana jam",
    ),
    "pineapple": (
        "grown fruit fresh: pineapples=pineapple*12, queen pineapples=queen pineapple, sugarloaf pineapples=sugarloaf"
        " pineapple, MD2 pineapples=MD2 pineapple",
        "made: dried pineapple*2, pineapple juice*2, pineapple jam, pineapple rings=pineapple ring",
    ),
    "avocado": (
        "grown tree fruit fresh: avocados=avocado*11, avocadoes=avocado, Hass avocados=Hass avocado*2,"
        " avos=avo, green avocados=green avocado",
        "made: avocado oil*2, guacamole",
    ),
    "strawberry": (
        "grown fruit fresh: strawberries=strawberry*12, fresh strawberries=strawberry, wild strawberries=wild"
        " strawberry, garden strawberries=garden strawberry",
        "made: strawberry jam*3, dried strawberries=dried strawberry, strawberry syrup, strawberry preserves,"
        " strawberry juice",
    ),
    "blueberry": (
        "grown fruit fresh: blueberries=blueberry*12, wild blueberries=wild blueberry, bilberries=bilberry,"
        " huckleberries=huckleberry, highbush blueberries=highbush blueberry",
        "made: blueberry jam*3, dried blueberries=dried blueberry, blueberry juice, blueberry syrup",
    ),
    "grape": (
        "grown fruit fresh: grapes=grape*12, table grapes=table grape*2, seedless grapes=seedless grape,"
        " black grapes=black grape, Muscat grapes=Muscat grape",
        "made: raisins=raisin*3, grape juice*2, sultanas=sultana, grape jelly, grape molasses",
    ),
    "persimmon": (
        "grown tree fruit fresh: persimmons=persimmon*11, Fuyu persimmons=Fuyu persimmon, kakis=kaki, kaki fruit,"
        " Sharon fruit, Hachiya persimmons=Hachiya persimmon",
        "made: dried persimmons=dried persimmon*3, hoshigaki, persimmon jam, persimmon vinegar",
    ),
    "pomegranate": (
        "grown tree fruit fresh: pomegranates=pomegranate*12, red pomegranates=red pomegranate,"
        " Bhagwa pomegranates=Bhagwa pomegranate",
        "made: pomegranate juice*3, pomegranate molasses*2, pomegranate syrup, dried pomegranate seeds",
    ),
    "dragon_fruit": (
        "grown fruit fresh: dragon fruit*5, dragon fruits=dragon fruit*2, dragonfruits=dragonfruit, dragonfruit*2, pitayas=pitaya,"
        " pitahayas=pitahaya, red dragon fruit, yellow dragon fruit, pitaya",
        "made: dried dragon fruit, dragon fruit jam, dragon fruit juice",
    ),
    "lychee": (
        "grown tree fruit fresh: lychees=lychee*11, litchis=litchi*2, lichis=lichi, lychee fruit, Shahi litchis=Shahi litchi",
        "made: dried lychees=dried lychee*2, lychee juice, lychees in syrup=lychee, litchi squash",
    ),
    "coconut": (
        "grown tree fresh: coconuts=coconut*12, green coconuts=green coconut, young coconuts=young coconut,"
        " tender coconuts=tender coconut",
        "made: coconut oil*3, coconut water*2, coconut milk*2, desiccated coconut, copra, coconut flour,"
        " virgin coconut oil, coconut chips=coconut chip",
    ),
    "olive": (
        "grown tree: olives=olive*11, black olives=black olive, green olives=green olive, table olives=table olive,"
        " Kalamata olives=Kalamata olive",
        "made: olive oil*11, extra virgin olive oil*2, olive paste, tapenade, cured olives=cured olive, EVOO",
    ),
    "tomato": (
        "grown fresh veg: tomatoes=tomato*12, cherry tomatoes=cherry tomato*3, plum tomatoes=plum tomato,"
        " grape tomatoes=grape tomato, pear tomatoes=pear tomato, beefsteak tomatoes=beefsteak tomato,"
        " heirloom tomatoes=heirloom tomato, vine tomatoes=vine tomato, beef tomatoes=beef tomato",
        "made: tomato sauce*2, dried tomatoes=dried tomato, tomato paste, passata, tomato ketchup,"
        " canned tomatoes=canned tomato, tomato juice, tomato chutney",
    ),
    "chilli": (
        "grown fresh veg: chillies=chilli*4, chilies=chili*2, chilis=chili, chiles=chile, Hatch chiles=Hatch chile, chili peppers=chili pepper*2, chilli peppers=chilli pepper,"
        " hot peppers=hot pepper*2, jalapeños=jalapeño, habaneros=habanero, bird's eye chillies=bird's eye chilli,"
        " red chillies=red chilli, cayenne peppers=cayenne pepper, banana peppers=banana pepper",
        "made: chilli powder*2, chilli flakes=chilli, chilli sauce*2, chilli oil, dried chillies=dried chilli, harissa,"
        " hot chilli paste, cayenne powder, chili crisp",
    ),
    "maize": (
        "grown veg: maize*4, corn*4, sweetcorn*2, sweet corn*2, corn on the cob, white maize, yellow maize,"
        " corn cobs=corn cob, mealies=mealie, blue corn, baby corn",
        "made: popcorn*2, cornmeal*2, maize flour*2, corn flour, corn tortillas=corn tortilla, maize meal,"
        " polenta, roasted maize, popping corn",
    ),
    "pumpkin": (
        "grown fresh veg: pumpkins=pumpkin*11, butternut squash*2, squashes=squash, butternuts=butternut,"
        " squash, kabocha, carving pumpkins=carving pumpkin, winter squash, acorn squash, Hokkaido pumpkins=Hokkaido"
        " pumpkin",
        "made: pumpkin seeds=pumpkin seed*2, pumpkin soup, pumpkin seed oil, pumpkin puree, roasted pumpkin seeds",
    ),
    "potato": (
        "grown fresh veg: potatoes=potato*13, new potatoes=new potato, spuds=spud, red potatoes=red potato,"
        " seed potatoes=seed potato, Irish potatoes=Irish potato, baby potatoes=baby potato, purple potatoes=purple"
        " potato, taters=tater",
        "made: potato chips=potato chip, potato crisps=potato crisp, potato starch, potato flour",
    ),
    "sweet_potato": (
        "grown fresh veg: sweet potatoes=sweet potato*12, orange sweet potatoes=orange sweet potato, kumara,"
        " purple sweet potatoes=purple sweet potato, orange-fleshed sweet potatoes=orange-fleshed sweet potato,"
        " sweetpotatoes=sweetpotato, Japanese sweet potatoes=Japanese sweet potato, camote",
        "made: dried sweet potato, sweet potato chips=sweet potato, sweet potato flour, sweet potato crisps=sweet"
        " potato, baked sweet potatoes=baked sweet potato",
    ),
    "carrot": (
        "grown fresh veg: carrots=carrot*12, baby carrots=baby carrot, purple carrots=purple carrot,"
        " rainbow carrots=rainbow carrot, orange carrots=orange carrot, bunched carrots=bunched carrot",
        "made: carrot juice*2, pickled carrots=pickled carrot, carrot jam, carrot soup",
    ),
    "onion": (
        "grown fresh veg: onions=onion*12, red onions=red onion*2, white onions=white onion, shallots=shallot,"
        " sweet onions=sweet onion, pickling onions=pickling onion",
        "made: onion jam, onion powder, pickled onions=pickled onion*2, caramelised onions=caramelised onion,"
        " fried onions=fried onion, onion chutney",
    ),
    "garlic": (
        "grown veg: garlic*13, purple garlic, hardneck garlic, garlic bulbs=garlic bulb, white garlic,"
        " elephant garlic, garlic heads=garlic head, garlic cloves=garlic clove",
        "made: black garlic*2, garlic powder, garlic paste, pickled garlic, garlic salt, garlic oil",
    ),
    "ginger": (
        "grown veg: ginger*12, fresh ginger*2, ginger root*2, baby ginger, yellow ginger",
        "made: ginger powder*2, dried ginger*2, candied ginger, ginger syrup, ginger tea*2, ginger paste,"
        " crystallised ginger, ginger juice",
    ),
    "rice": (
        "grown grain: rice*12, brown rice*2, basmati rice, black rice, red rice, sticky rice, jasmine rice, paddy,"
        " basmati, heirloom rice, short-grain rice, white rice, upland rice, aromatic rice",
        "made: rice flour, puffed rice, rice noodles=rice noodle, rice cakes=rice cake, rice bran oil, rice crackers"
        "=rice cracker",
    ),
    "wheat": (
        "grown grain: wheat*13, durum wheat*2, durum, wheats=wheat, winter wheat, spelt*2, einkorn, heritage wheat, wheat grain,"
        " emmer wheat, hard wheat, red wheat",
        "made: cracked wheat, wheat berries=wheat berry, bulgur wheat, wheat germ",
    ),
    "peanut": (
        "grown nut: peanuts=peanut*11, groundnuts=groundnut*3, monkey nuts=monkey nut, red peanuts=red peanut,"
        " shelled peanuts=shelled peanut, raw peanuts=raw peanut",
        "made: peanut butter*4, roasted peanuts=roasted peanut*2, peanut oil, groundnut paste, salted peanuts=salted"
        " peanut, boiled peanuts=boiled peanut, peanut brittle, groundnut oil",
    ),
    "walnut": (
        "grown tree nut: walnuts=walnut*13, black walnuts=black walnut, shelled walnuts=shelled walnut,"
        " walnut halves=walnut half, walnuts in the shell=walnut",
        "made: walnut oil*2, walnut kernels=walnut kernel, pickled walnuts=pickled walnut, candied walnuts=candied"
        " walnut",
    ),
    "tea": (
        "grown leaf: tea*11, green tea*3, teas=tea, black tea*2, oolong*1, white tea, loose leaf tea*2, tea leaves=tea leaf,"
        " oolong tea, Darjeeling tea, Assam tea, purple tea, mountain tea, pu-erh, matcha, Ceylon tea",
        "made: jasmine tea, smoked tea, tea bags=tea bag, chai, roasted green tea",
    ),
    "coffee": (
        "grown tree bean: coffee*13, coffee beans=coffee bean*2, arabica coffee*2, robusta coffee, arabica, robusta,"
        " speciality coffee, green coffee, coffees=coffee, coffee cherries=coffee cherry, highland coffee",
        "made: roasted coffee*2, ground coffee*2, filter coffee, instant coffee, espresso beans=espresso bean,"
        " cold brew coffee",
    ),
    "cacao": (
        "grown tree bean: cacao*4, cocoa*4, cocoa beans=cocoa bean*2, cacao beans=cacao bean, cacao pods=cacao pod,"
        " cocoa pods=cocoa pod, Criollo cacao",
        "made: chocolate*5, dark chocolate*2, cocoa powder, cacao nibs=cacao nib, chocolate bars=chocolate bar*2,"
        " milk chocolate, drinking chocolate, cocoa butter, chocolates=chocolate, truffle chocolates=chocolate",
    ),
    "mushroom": (
        "grown fresh veg: mushrooms=mushroom*12, button mushrooms=button mushroom, champignons=champignon,"
        " wild mushrooms=wild mushroom*2, porcini, chanterelles=chanterelle, truffles=truffle, brown mushrooms=brown"
        " mushroom, morels=morel, portobello mushrooms=portobello mushroom",
        "made: dried mushrooms=dried mushroom*2, mushroom powder, pickled mushrooms=pickled mushroom",
    ),
    "hen_egg": (
        "animal fresh: eggs=egg*11, free-range eggs=egg*3, farm eggs=farm egg*2, chicken eggs=chicken egg*2,"
        " hen eggs=hen egg, brown eggs=brown egg, hen's eggs=hen's egg, fresh eggs=egg*2, pasture-raised eggs=egg,"
        " country eggs=egg, kienyeji eggs=egg",
        "animal made: pickled eggs=pickled egg",
    ),
    "honey": (
        "animal jarred: honey*13, raw honey*3, wildflower honey*2, forest honey, mountain honey, comb honey, wild honey,"
        " acacia honey, orange blossom honey, chestnut honey, lavender honey, lychee honey, coffee blossom honey,"
        " sunflower honey, clover honey, avocado honey, thyme honey, manuka honey, apple blossom honey, creamed honey, honeys=honey,"
        " linden honey, cherry blossom honey",
        "animal made: honeycomb*2, honeycombs=honeycomb, beeswax, bee pollen, propolis, royal jelly, lemon blossom honey, almond honey,"
        " buckwheat honey, pumpkin flower honey, mango flower honey",
    ),
    "milk": (
        "animal fresh drink: milk*12, fresh milk*3, raw milk*2, cow's milk*2, goat milk*2, goat's milk, buffalo milk,"
        " whole milk, cow milk, farm milk, A2 milk, sheep's milk, camel milk",
    ),
}

_VOWELS = frozenset("aeiouAEIO")


def _title(text: str) -> str:
    return " ".join(w[:1].upper() + w[1:] for w in text.split(" "))


def _words(species: str, traits: str, entries: str, form: str = "") -> list[Word]:
    words = []
    own = frozenset((*traits.split(), species))
    for entry in entries.split(","):
        entry, _, weight = entry.strip().partition("*")
        text, _, one = entry.partition("=")
        count = bool(one)
        single = one or text
        article = "an " if single[0] in _VOWELS else "a "
        forms = {
            "one": ("", single, ""),
            "a": (article if count else "", single, ""),
            "an": (article, single, ""),
            "name": ("", _title(single), ""),
            "names": ("", _title(text), ""),
        }
        words.append(
            Word(text, species, form, int(count), own | ({"count"} if count else {"mass"}), MappingProxyType(forms),
                 int(weight or 1))
        )
    return words


WORDS: tuple[Word, ...] = tuple(
    [
        word
        for species, lines in _TIER_A.items()
        for line in (*lines, *VARIETIES[species])
        for traits, _, entries in [line.partition(": ")]
        for word in _words(species, traits, entries)
    ]
    + [word for traits, form, entries in GENERAL_WORDS for word in _words(GENERAL, traits, entries, form)]
)
