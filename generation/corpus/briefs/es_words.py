"""Spanish words of products: gender, plural=singular (mass words have none), from both sides of the sea.

A line is ``traits: gender plural=singular*weight, ...``.
"""

# A sentence is read best on one line.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from types import MappingProxyType

from generation.corpus.briefs.es_general import GENERAL_WORDS
from generation.corpus.briefs.es_sorts import SORTS
from generation.corpus.briefs.grammar import Word
from generation.corpus.briefs.model import GENERAL

MS, FS, MP, FP = range(4)

_TIER_A: dict[str, tuple[str, ...]] = {
    "apple": (
        "grown tree fruit fresh: f manzanas=manzana*8, f manzanas rojas=manzana roja, f manzanas reineta=manzana reineta,"
        " f manzanas verdes=manzana verde, f manzanas criollas=manzana criolla",
        "made: m jugo de manzana*2, m zumo de manzana, f manzanas secas=manzana seca, f compota de manzana, m puré de manzana",
    ),
    "pear": (
        "grown tree fruit fresh: f peras=pera*8, f peras conferencia=pera conferencia, f peras de agua=pera de agua*2,"
        " f peras limoneras=pera limonera",
        "made: f mermelada de pera, m jugo de pera, f peras secas=pera seca, m néctar de pera, f peras en almíbar=pera en almíbar",
    ),
    "peach": (
        "grown tree fruit fresh: m duraznos=durazno*4, m melocotones=melocotón*4, f nectarinas=nectarina,"
        " m duraznos criollos=durazno criollo, m melocotones de viña=melocotón de viña, m duraznos amarillos=durazno amarillo",
        "made: f mermelada de durazno, m duraznos en almíbar=durazno en almíbar, m melocotón en almíbar, m néctar de durazno,"
        " m duraznos secos=durazno seco",
    ),
    "cherry": (
        "grown tree fruit fresh: f cerezas=cereza*7, f guindas=guinda, f picotas=picota, f cerezas del Jerte=cereza del Jerte,"
        " f cerezas negras=cereza negra",
        "made: f mermelada de cereza*2, f cerezas en almíbar=cereza en almíbar, m licor de cereza, m jugo de cereza",
    ),
    "orange": (
        "grown tree fruit fresh: f naranjas=naranja*8, f naranjas de mesa=naranja de mesa, f naranjas de zumo=naranja de zumo,"
        " f naranjas navel=naranja navel, f naranjas sanguinas=naranja sanguina, f naranjas dulces=naranja dulce, f naranjas de Valencia=naranja de Valencia",
        "made: m jugo de naranja*3, m zumo de naranja*2, f mermelada de naranja*2, f mermelada de naranja amarga",
    ),
    "lemon": (
        "grown tree fruit fresh: m limones=limón*8, m limones amarillos=limón amarillo, m limones eureka=limón eureka,"
        " m limones reales=limón real, m limones sin cera=limón sin cera",
        "made: m jugo de limón*2, f limonada*2, f mermelada de limón, m zumo de limón, m limones en conserva=limón en conserva",
    ),
    "mango": (
        "grown tree fruit fresh: m mangos=mango*7, m mangós=mangó, m mangos ataulfo=mango ataulfo, m mangos manila=mango manila,"
        " m mangos de azúcar=mango de azúcar, m mangos Tommy=mango Tommy, m mangos criollos=mango criollo",
        "made: m mango deshidratado*2, m mango seco, f pulpa de mango*2, m jugo de mango, f mermelada de mango",
    ),
    "banana": (
        "grown fruit fresh: m plátanos=plátano*3, m bananos=banano*2, f bananas=banana*2, m guineos=guineo*2,"
        " m plátanos de Canarias=plátano de Canarias, m cambures=cambur, m bananitos=bananito, m plátanos tabasco=plátano tabasco",
        "made: m plátano deshidratado, m chips de banana=chip de banana, f harina de banana, m banano seco",
    ),
    "pineapple": (
        "grown fruit fresh: f piñas=piña*8, m ananás=ananá, f piñas miel=piña miel, f piñas oro miel=piña oro miel,"
        " f piñas criollas=piña criolla",
        "made: f piña deshidratada*2, m jugo de piña*2, f mermelada de piña, f piña en almíbar",
    ),
    "avocado": (
        "grown tree fruit fresh: m aguacates=aguacate*5, f paltas=palta*3, m aguacates hass=aguacate hass*2,"
        " f paltas hass=palta hass, m aguacates criollos=aguacate criollo",
        "made: m aceite de aguacate*2, m guacamole, m aceite de palta",
    ),
    "strawberry": (
        "grown fruit fresh: f fresas=fresa*5, f frutillas=frutilla*3, m fresones=fresón, f fresas silvestres=fresa silvestre,"
        " f fresitas=fresita",
        "made: f mermelada de fresa*2, f mermelada de frutilla, f fresas deshidratadas=fresa deshidratada, f pulpa de fresa",
    ),
    "blueberry": (
        "grown fruit fresh: m arándanos=arándano*7, m arándanos azules=arándano azul*2, m mirtilos=mirtilo,"
        " m arándanos frescos=arándano",
        "made: f mermelada de arándanos*2, m arándanos deshidratados=arándano deshidratado, m jugo de arándano",
    ),
    "grape": (
        "grown fruit fresh: f uvas=uva*7, f uvas de mesa=uva de mesa*2, f uvas sin semilla=uva sin semilla,"
        " f uvas moscatel=uva moscatel, f uvas negras=uva negra",
        "made: f pasas=pasa*2, f uvas pasas=uva pasa, m jugo de uva*2, m mosto de uva, f pasas de uva=pasa de uva, f mermelada de uva",
    ),
    "persimmon": (
        "grown tree fruit fresh: m caquis=caqui*6, m kakis=kaki*3, m persimones=persimón, m caquis persimón=caqui persimón,"
        " m palosantos=palosanto",
        "made: m caquis secos=caqui seco*2, f mermelada de caqui, m kakis deshidratados=kaki deshidratado",
    ),
    "pomegranate": (
        "grown tree fruit fresh: f granadas=granada*8, f granadas mollares=granada mollar, f granadas rojas=granada roja",
        "made: m jugo de granada*2, m zumo de granada, f melaza de granada, m jarabe de granada",
    ),
    "dragon_fruit": (
        "grown fruit fresh: f pitahayas=pitahaya*5, f pitayas=pitaya*3, f pitahayas rojas=pitahaya roja,"
        " f pitahayas amarillas=pitahaya amarilla, f fruta del dragón*2, f fruta de dragón",
        "made: f pulpa de pitahaya, f pitahaya deshidratada*2, f mermelada de pitaya",
    ),
    "lychee": (
        "grown tree fruit fresh: m lichis=lichi*6, m litchis=litchi*3, m lychees=lychee",
        "made: m lichis en almíbar=lichi en almíbar, m jugo de lichi, m lichis secos=lichi seco",
    ),
    "coconut": (
        "grown tree fresh: m cocos=coco*7, m cocos verdes=coco verde, m cocos secos=coco seco, m cocos fríos=coco frío",
        "made: m aceite de coco*3, F agua de coco*2, m coco rallado*2, f leche de coco*2, f copra, f harina de coco",
    ),
    "olive": (
        "grown tree: f aceitunas=aceituna*6, f olivas=oliva*2, f aceitunas negras=aceituna negra, f aceitunas verdes=aceituna verde,"
        " f aceitunas de mesa=aceituna de mesa, f aceitunas aliñadas=aceituna aliñada",
        "made: m aceite de oliva*7, m AOVE*2, m aceite de oliva virgen extra*3, m aceite virgen extra, f pasta de aceituna",
    ),
    "tomato": (
        "grown fresh veg: m tomates=tomate*6, m jitomates=jitomate*2, m tomates cherry=tomate cherry*2, m tomatitos=tomatito,"
        " m tomates pera=tomate pera, m tomates cereza=tomate cereza, m tomates rosados=tomate rosado, m tomates de rama=tomate de rama",
        "made: f salsa de tomate*2, m tomates secos=tomate seco*2, m tomate frito, m puré de tomate, m tomate triturado",
    ),
    "chilli": (
        "grown fresh veg: m chiles=chile*4, m ajíes=ají*3, f guindillas=guindilla*2, m rocotos=rocoto, m jalapeños=jalapeño,"
        " m habaneros=habanero, m chiles serranos=chile serrano, m ajíes amarillos=ají amarillo, m chiles poblanos=chile poblano",
        "made: m chile en polvo, f salsa de ají*2, f salsa picante de chile, m chiles secos=chile seco*2, m ají molido*2,"
        " m chile piquín molido, f pasta de ají",
    ),
    "maize": (
        "grown veg: m maíz*7, m elotes=elote*3, m choclos=choclo*3, f mazorcas=mazorca*2, m jojotos=jojoto, m maíz morado,"
        " m maíz criollo, m maíz blanco, m maíz dulce, m maíces nativos=maíz nativo",
        "made: f tortillas de maíz=tortilla de maíz*2, f harina de maíz*2, f palomitas de maíz=palomita de maíz, f masa de maíz,"
        " f palomitas=palomita, m maíz tostado, f polenta",
    ),
    "pumpkin": (
        "grown fresh veg: f calabazas=calabaza*5, m zapallos=zapallo*3, f auyamas=auyama*2, f ahuyamas=ahuyama, m ayotes=ayote,"
        " f calabazas de Castilla=calabaza de Castilla",
        "made: f semillas de calabaza=semilla de calabaza*2, f pepitas de calabaza=pepita de calabaza, m dulce de calabaza,"
        " f crema de calabaza, m puré de zapallo",
    ),
    "potato": (
        "grown fresh veg: f papas=papa*5, f patatas=patata*4, f papas nativas=papa nativa*2, f papas criollas=papa criolla,"
        " f patatas nuevas=patata nueva, f papas blancas=papa blanca, f papitas=papita, f papas andinas=papa andina",
        "made: f papas fritas=papa frita*2, f patatas fritas=patata frita, m chuño, m almidón de papa",
    ),
    "sweet_potato": (
        "grown fresh veg: m camotes=camote*4, f batatas=batata*3, m boniatos=boniato*3, m moniatos=moniato, f batatas dulces=batata dulce,"
        " f patatas dulces=patata dulce, m camotes morados=camote morado, f papas dulces=papa dulce",
        "made: m chips de camote=chip de camote, m dulce de batata, f harina de camote, m camote deshidratado, m dulce de camote",
    ),
    "carrot": (
        "grown fresh veg: f zanahorias=zanahoria*8, f zanahorias baby=zanahoria baby, f zanahorias moradas=zanahoria morada,"
        " f zanahorias de colores=zanahoria de colores",
        "made: m jugo de zanahoria*2, f zanahorias encurtidas=zanahoria encurtida, f mermelada de zanahoria, m zumo de zanahoria",
    ),
    "onion": (
        "grown fresh veg: f cebollas=cebolla*7, f cebollas moradas=cebolla morada*2, f cebollas blancas=cebolla blanca,"
        " f chalotas=chalota, f cebollas dulces=cebolla dulce, f cebollas rojas=cebolla roja",
        "made: f cebolla frita, f cebolla en polvo, f mermelada de cebolla, f cebollas encurtidas=cebolla encurtida, f cebolla caramelizada",
    ),
    "garlic": (
        "grown veg: m ajos=ajo*5, m ajo*4, m ajo morado*2, m ajos morados=ajo morado, m ajo criollo, f cabezas de ajo=cabeza de ajo, m dientes de ajo=diente de ajo",
        "made: m ajo negro*2, m ajo en polvo, f pasta de ajo, m ajos encurtidos=ajo encurtido, f sal de ajo",
    ),
    "ginger": (
        "grown veg: m jengibre*8, m kion*2, m jengibre fresco*2, f raíz de jengibre, m jengibre orgánico",
        "made: m jengibre en polvo*2, m jengibre confitado, m té de jengibre, m jengibre molido, m jarabe de jengibre,"
        " m jengibre deshidratado",
    ),
    "rice": (
        "grown grain: m arroz*8, m arroz integral*2, m arroz bomba, m arroz basmati, m arroz blanco, m arroz de grano largo,"
        " m arroz negro, m arroz criollo, m arroz rojo, m arroces=arroz",
        "made: f harina de arroz*2, m arroz inflado, f galletas de arroz=galleta de arroz, m fideos de arroz=fideo de arroz",
    ),
    "wheat": (
        "grown grain: m trigo*8, m trigo duro*2, f espelta, m trigo candeal, m trigo pelado, m trigo integral, m trigo antiguo,"
        " m trigo en grano",
        "made: m germen de trigo, m trigo burgol, m trigo tostado, m salvado de trigo",
    ),
    "peanut": (
        "grown nut: m cacahuates=cacahuate*3, m cacahuetes=cacahuete*3, m maní*4, m manís=maní, m maníes=maní, m maní criollo",
        "made: f mantequilla de maní*2, f crema de cacahuate*2, m maní tostado*2, m cacahuates garapiñados=cacahuate garapiñado,"
        " f crema de cacahuete, m maní salado, m aceite de maní, m maní confitado",
    ),
    "walnut": (
        "grown tree nut: f nueces=nuez*8, f nueces de Castilla=nuez de Castilla*2, f nueces de nogal=nuez de nogal,"
        " f nueces peladas=nuez pelada, f nueces con cáscara=nuez con cáscara",
        "made: m aceite de nuez*2, f nueces garapiñadas=nuez garapiñada, f nueces caramelizadas=nuez caramelizada",
    ),
    "tea": (
        "grown leaf: m té*6, m té verde*3, m té negro*3, m té blanco, f hojas de té=hoja de té, m tés=té, m té de altura, m té rojo,"
        " m té oolong, m té en hebras",
        "made: m té en bolsitas, m té ahumado, m té de jazmín, m té matcha",
    ),
    "coffee": (
        "grown tree bean: m café*9, m café de altura*3, m café en grano*2, m café arábica*2, m café de especialidad*2, m cafés=café,"
        " m café orgánico, m café robusta, m café pergamino, m café verde, m granos de café=grano de café",
        "made: m café molido*3, m café tostado*2, m café instantáneo, m café soluble, m café recién tostado",
    ),
    "cacao": (
        "grown tree bean: m cacao*7, m granos de cacao=grano de cacao, f mazorcas de cacao=mazorca de cacao, m cacao fino de aroma*2,"
        " m cacao criollo*2, m cacao en grano, m cacao nacional",
        "made: m chocolate*5, m chocolates=chocolate*2, m cacao en polvo, f tabletas de chocolate=tableta de chocolate*2,"
        " m chocolate de mesa*2, m nibs de cacao=nib de cacao, f manteca de cacao, m chocolate amargo, m chocolate con leche, f cocoa",
    ),
    "mushroom": (
        "grown fresh veg: m champiñones=champiñón*5, m hongos=hongo*4, f setas=seta*4, m níscalos=níscalo, f trufas=trufa,"
        " m hongos silvestres=hongo silvestre, f setas silvestres=seta silvestre, m boletus",
        "made: m hongos secos=hongo seco*2, f setas deshidratadas=seta deshidratada, f conserva de setas, f crema de champiñones",
    ),
    "hen_egg": (
        "animal fresh: m huevos=huevo*7, m huevos de gallina=huevo de gallina*2, m huevos camperos=huevo campero*2,"
        " m huevos criollos=huevo criollo*2, m huevos de corral=huevo de corral, m huevos de campo=huevo de campo*2,"
        " m blanquillos=blanquillo, m huevos de rancho=huevo de rancho, m huevos frescos=huevo fresco",
    ),
    "honey": (
        "animal jarred: f miel*8, f miel de abeja*3, f miel cruda*2, f miel pura*2, f miel de azahar, f miel de romero, f miel de eucalipto,"
        " f miel de flor de café, f miel de castaño, f miel de mil flores, f miel de montaña, f mieles=miel, f miel multifloral,"
        " f miel de aguacate, f miel de naranjo, f miel de limonero, f miel de ulmo, f miel de melipona",
        "animal made: m propóleo, m polen, f cera de abeja, m panal de miel, f jalea real, f miel de almendro, f miel de manzano",
    ),
    "milk": (
        "animal fresh drink: f leche*7, f leche fresca*3, f leche de vaca*2, f leche de cabra*2, f leche entera, f leche cruda*2,"
        " f leche de oveja, f leche recién ordeñada, f leche de búfala",
    ),
}

_ARTICLES = {MS: ("el ", "un "), FS: ("la ", "una "), MP: ("los ", "unos "), FP: ("las ", "unas ")}
_SMALL = frozenset(("de", "del", "la", "en", "con", "sin", "y", "al"))


def _title(text: str) -> str:
    return " ".join(w if w in _SMALL else w[:1].upper() + w[1:] for w in text.split(" "))


def _contracted(preposition: str, article: str) -> str:
    return f"{preposition}l " if article == "el " else f"{preposition} {article}"


def _word(species: str, form: str, traits: frozenset[str], gender: str, text: str, one: str, weight: int) -> Word:
    single = one or text
    count = bool(one)
    lone = MS if gender == "m" else FS
    tag = lone + 2 if count else lone
    # "F": feminine words that take the masculine article in the singular (el agua).
    the = "el " if gender == "F" else _ARTICLES[tag][0]
    the_one = "el " if gender == "F" else _ARTICLES[lone][0]
    forms = {
        "one": ("", single, ""),
        "a": (_ARTICLES[lone][1] if count else "", single, ""),
        "the": (the, text, ""),
        "of": (_contracted("de", the), text, ""),
        "to": (_contracted("a", the), text, ""),
        "the1": (the_one, single, ""),
        "name": ("", _title(text), ""),
        "name1": ("", _title(single), ""),
        "thename": (the_one.capitalize(), _title(single), ""),
    }
    own = traits | {species, "count" if count else "mass", "m" if gender == "m" else "f"}
    return Word(text, species, form, tag, own, MappingProxyType(forms), weight)


def _words(species: str, traits: str, entries: str, form: str = "") -> list[Word]:
    words = []
    for entry in entries.split(","):
        body, _, weight = entry.strip().partition("*")
        gender, _, names = body.partition(" ")
        text, _, one = names.partition("=")
        words.append(_word(species, form, frozenset(traits.split()), gender, text, one, int(weight or 1)))
    return words


WORDS: tuple[Word, ...] = tuple(
    [
        word
        for species, lines in _TIER_A.items()
        for line in (*lines, *SORTS[species])
        for traits, _, entries in [line.partition(": ")]
        for word in _words(species, traits, entries)
    ]
    + [word for traits, form, entries in GENERAL_WORDS for word in _words(GENERAL, traits, entries, form)]
)
