"""French words of products: gender, plural=singular (mass words have none), from Dakar to Gaspé.

A line is ``traits: gender plural=singular*weight, ...``; see ``fr_forms``.
"""

# A sentence is read best on one line.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from generation.corpus.briefs.fr_forms import general, words_of
from generation.corpus.briefs.fr_general import GENERAL_WORDS
from generation.corpus.briefs.grammar import Word

_TIER_A: dict[str, tuple[str, ...]] = {
    "apple": (
        "grown tree fruit fresh: f pommes=*8, f reinettes=*2, f pommes golden=, f pommes gala=, f pommes du verger=, f pommes à cidre=, f pommes rouges=, f pommes Boskoop=, f pommes McIntosh=, f pommes à couteau=, f pommes anciennes=, f pommes Granny=",
        "made: m jus de pomme*3, fp pommes séchées, m jus de pommes trouble, m chips de pomme=",
    ),
    "pear": (
        "grown tree fruit fresh: f poires=*8, f poires williams=poire williams*2, f poires conférence=*2, f poires comice=, m nashis=, f poires Durondeau=, f poires de garde=, f poires à cuire=",
        "made: m jus de poire, m nectar de poire, fp poires séchées, f poires au sirop=, m sirop de Liège aux poires",
    ),
    "peach": (
        "grown tree fruit fresh: f pêches=*7, f nectarines=*2, m brugnons=*2, f pêches de vigne=*2, f pêches blanches=, f pêches jaunes=, f pêches plates=",
        "made: m nectar de pêche, f pêches au sirop=*2, f confiture de pêche, m jus de pêche",
    ),
    "cherry": (
        "grown tree fruit fresh: f cerises=*8, f griottes=*2, m bigarreaux=*2, f cerises burlat=, f cerises noires=, f cerises de Céret=",
        "made: f confiture de cerises, f cerises à l'eau-de-vie=, m jus de cerise, m kirsch",
    ),
    "orange": (
        "grown tree fruit fresh: f oranges=*8, f oranges sanguines=*2, f oranges maltaises=, f oranges navel=orange navel, f oranges à jus=, f oranges de table=, f oranges douces=, f oranges de Berkane=",
        "made: m jus d'orange*3, f marmelade d'orange*2, f écorces d'orange confites=écorce d'orange confite, f confiture d'oranges amères, m jus d'oranges pressées",
    ),
    "lemon": (
        "grown tree fruit fresh: m citrons=*8, m citrons jaunes=*2, m citrons de Menton=*2, m citrons beldi=citron beldi, m citrons non traités=",
        "made: m jus de citron*2, m citrons confits=*2, f citronnade*2, f limonade au citron, m sirop de citron",
    ),
    "mango": (
        "grown tree fruit fresh: f mangues=*8, f mangues kent=mangue kent*2, f mangues greffées=, f mangues amélie=, f mangues José=mangue José, f mangues de Casamance=, f mangues vertes=, f mangues de Korhogo=",
        "made: f mangues séchées=*2, f mangue séchée*2, m jus de mangue*2, m nectar de mangue, m achards de mangue=achard de mangue, f purée de mangue, f confiture de mangue",
    ),
    "banana": (
        "grown fruit fresh: f bananes=*8, f bananes dessert=banane dessert*2, f bananes douces=, f bananes figue=, f petites bananes=, f bananes poyo=banane poyo, m régimes de bananes=régime de bananes",
        "made: fp bananes séchées, m chips de banane=, f farine de banane, f confiture de banane",
    ),
    "pineapple": (
        "grown fruit fresh: m ananas=ananas*8, m ananas victoria=ananas victoria*2, m ananas pain de sucre=ananas pain de sucre*2, m ananas frais=ananas frais, m ananas Cayenne lisse=ananas Cayenne lisse",
        "made: m jus d'ananas*3, m ananas séché*2, f confiture d'ananas, m ananas séchés=ananas séché, m sirop d'ananas",
    ),
    "avocado": (
        "grown tree fruit fresh: m avocats=*8, m avocats hass=avocat hass*2, m avocats fuerte=avocat fuerte, m avocats beurre=avocat beurre, m petits avocats=",
        "made: f huile d'avocat*2, m guacamole",
    ),
    "strawberry": (
        "grown fruit fresh: f fraises=*8, f gariguettes=*2, f maras des bois=mara des bois*2, f fraises des bois=, f fraises de Plougastel=, f fraises de Wépion=, f charlottes de Sologne=, f fraises gariguettes=, f fraises de l'île d'Orléans=",
        "made: f confiture de fraises*3, m sirop de fraise, m coulis de fraise, f tartinade de fraises",
    ),
    "blueberry": (
        "grown fruit fresh: f myrtilles=*6, m bleuets=*5, f myrtilles sauvages=, m bleuets sauvages=, m bleuets du Lac=bleuet du Lac",
        "made: f confiture de myrtilles*2, f tartinade de bleuets, m jus de bleuet, f tartes aux bleuets=, m sirop de myrtille",
    ),
    "grape": (
        "grown fruit fresh: m raisins=*6, m raisin*4, m raisin de table*2, m raisins de table=*2, m chasselas=chasselas, m raisin muscat, m raisin noir, m raisins blancs=, f grappes de raisin=",
        "made: m raisins secs=*2, m raisin sec, m jus de raisin*3, f gelée de raisin, m moût de raisin",
    ),
    "persimmon": (
        "grown tree fruit fresh: m kakis=*8, f plaquemines=*2, m kakis pomme=kaki pomme, m kakis mûrs=, m kakis persimon=kaki persimon",
        "made: m kakis séchés=*2, m kaki séché, f confiture de kaki",
    ),
    "pomegranate": (
        "grown tree fruit fresh: f grenades=*8, f grenades sefri=grenade sefri, f grenades rouges=, f grenades du jardin=",
        "made: m jus de grenade*3, f mélasse de grenade, m sirop de grenade, fp graines de grenade",
    ),
    "dragon_fruit": (
        "grown fruit fresh: m fruits du dragon=*4, f pitayas=*4, m pitahayas=*3, f pitayas rouges=, m fruits du dragon rouges=fruit du dragon rouge, f pitayas jaunes=",
        "made: m jus de pitaya, f pitaya séchée, f confiture de pitaya",
    ),
    "lychee": (
        "grown tree fruit fresh: m litchis=*5, m letchis=*5, m letchis rouges=, m litchis frais=, m letchis du pays=",
        "made: m litchis au sirop=, m jus de litchi, m nectar de letchi",
    ),
    "coconut": (
        "grown tree fresh: m cocos=*4, f noix de coco=noix de coco*5, m cocos verts=, f noix de coco fraîches=noix de coco fraîche, m cocos à boire=",
        "made: f huile de coco*4, f eau de coco*3, m coprah*2, m lait de coco*2, f noix de coco râpée*2, f farine de coco, m coco râpé",
        "plants: m cocotiers=",
    ),
    "olive": (
        "grown tree: f olives=*6, f olives noires=, f olives vertes=, f olives cassées=, f olives beldi=olive beldi, f olives de table=, f picholines=, f olives de Nyons=",
        "made: f huile d'olive*7, f tapenade*2, f huile d'olive vierge*2, f huile d'olive extra vierge*2, f huile d'olive de Meknès, f huile d'olive vierge extra",
        "plants: m oliviers=*2",
    ),
    "tomato": (
        "grown fresh veg: f tomates=*8, f tomates cerises=*2, f tomates anciennes=, f tomates cœur de bœuf=, f tomates grappe=, f tomates de serre=, f tomates roses=, f tomates de Marmande=",
        "made: f sauce tomate*3, m coulis de tomate*2, m concentré de tomate*2, fp tomates séchées, m ketchup, m jus de tomate",
    ),
    "chilli": (
        "grown fresh veg: m piments=*7, m piments oiseaux=piment oiseau*2, m piments antillais=piment antillais, m piments rouges=, m piments cabri=piment cabri, m piment d'Espelette*2, m petits piments=, m piments forts=",
        "made: f harissa*3, f purée de piment*2, m piment en poudre*2, f pâte de piment, m piment moulu, m piment séché, f huile pimentée, f pâte piment",
    ),
    "maize": (
        "grown veg grain: m maïs*7, m épis de maïs=*2, m maïs doux*2, m maïs grain, m maïs jaune, m maïs blanc, m blé d'Inde*2, m maïs à éclater",
        "made: f farine de maïs*3, m pop-corn*2, f semoule de maïs*2, m couscous de maïs, f polenta, m maïs soufflé, m gruau de maïs",
    ),
    "pumpkin": (
        "grown fresh veg: m potirons=*4, f citrouilles=*4, f courges=*4, m potimarrons=*3, m butternuts=*2, m giraumons=*2, f courges butternut=courge butternut, f courges musquées=, f courges spaghetti=courge spaghetti, m pâtissons=",
        "made: f graines de courge=*2, f huile de courge, f soupe de potiron*2, m velouté de potimarron, f confiture de citrouille, fp graines de citrouille",
    ),
    "potato": (
        "grown fresh veg: f pommes de terre=*8, f patates=*4, f rattes=*2, f pommes de terre nouvelles=pomme de terre nouvelle*2, f pommes de terre primeur=, f grenailles=, f bintjes=, f charlottes à chair ferme=, f pommes de terre de Noirmoutier=, f patates rouges=",
        "made: f frites=*2, m chips de pomme de terre=, f fécule de pomme de terre, f frites fraîches=, f purée de pommes de terre",
    ),
    "sweet_potato": (
        "grown fresh veg: f patates douces=*9, f patates douces orange=patate douce orange*2, f patates douces violettes=, f patates sucrées=",
        "made: m chips de patate douce=*2, f farine de patate douce*2, fp frites de patate douce, f confiture de patate douce",
    ),
    "carrot": (
        "grown fresh veg: f carottes=*9, f carottes de sable=, f carottes nouvelles=, f carottes fanes=carotte fane, f carottes violettes=, f carottes de Créances=, f carottes bottes=carotte botte",
        "made: m jus de carotte*2, fp carottes râpées, fp carottes lactofermentées, f soupe de carottes",
    ),
    "onion": (
        "grown fresh veg: m oignons=*7, m ognons=*2, m oignons rouges=*2, m oignons de Roscoff=*2, f échalotes=*3, m oignons jaunes=, m oignons violets de Galmi=oignon violet de Galmi, m oignons doux=, f échalotes grises=, m oignons des Cévennes=",
        "made: m confit d'oignons*2, m oignons frits=, f poudre d'oignon, f soupe à l'oignon",
    ),
    "garlic": (
        "grown veg: m ail*7, m ail rose*2, m ail violet*2, mp ails*2, f gousses d'ail=*2, f têtes d'ail=*2, m ail blanc, m ail des ours, m ail de Lautrec, m ail nouveau",
        "made: m ail noir*3, f poudre d'ail, m ail en poudre*2, f purée d'ail, m ail confit, f fleur d'ail",
    ),
    "ginger": (
        "grown veg: m gingembre*8, m gingembre frais*3, mp gingembres, f racine de gingembre, m gingembre du pays",
        "made: m jus de gingembre*4, m gingembre en poudre*2, m gingembre confit*2, m gnamakoudji*2, m sirop de gingembre, f tisane de gingembre, m gingembre moulu",
    ),
    "rice": (
        "grown grain: m riz*8, m riz basmati, m riz de Camargue*2, m riz complet*2, m riz étuvé*2, m riz parfumé, m riz rouge, m riz local*2, m riz de la Vallée, m riz long, m riz rond, m riz brisé, m riz paddy",
        "made: f farine de riz*2, f galettes de riz=, m riz soufflé, m vermicelles de riz=vermicelle de riz, f semoule de riz",
    ),
    "wheat": (
        "grown grain: m blé*8, mp blés*2, m blé dur*2, m épeautre*2, m petit épeautre*2, m froment*2, m blé tendre, m blé ancien, m blé en grains, m blé khorasan",
        "made: m boulgour*2, m son de blé, m germe de blé, m blé concassé, f semoule de blé*2, m couscous de blé",
    ),
    "peanut": (
        "grown nut: f arachides=*5, f cacahuètes=*5, f cacahouètes=*2, f arachides en coque=, f arachide de bouche, f pistaches de terre=pistache de terre, f arachides d'huilerie=",
        "made: f pâte d'arachide*4, m beurre de cacahuète*2, fp arachides grillées, f huile d'arachide*2, fp cacahuètes grillées, m beurre d'arachide*2, fp cacahuètes salées, f cacahuètes sucrées=, f tigadèguè",
    ),
    "walnut": (
        "grown tree nut: f noix=noix*8, f noix de Grenoble=noix de Grenoble*2, f noix du Périgord=noix du Périgord*2, m cerneaux=*2, m cerneaux de noix=, f noix sèches=noix sèche, f noix en coque=noix en coque, f noix franquette=noix franquette, f noix fraîches=noix fraîche",
        "made: f huile de noix*3, m vin de noix, fp noix caramélisées, m gâteaux aux noix=, f pâte de noix",
        "plants: m noyers=",
    ),
    "tea": (
        "grown leaf: m thé*6, m thé vert*3, m thé noir*3, m thé blanc*2, m thés=*2, f feuilles de thé=*2, m thé en vrac, m thé oolong, m thé de montagne, m thé de Grand Coude, m thé en feuilles",
        "made: m thé à la menthe*2, m thé en sachets, m thé glacé, m thé fumé, m thé au jasmin, m thé matcha",
    ),
    "coffee": (
        "grown tree bean: m café*9, m cafés=*2, m café arabica*2, m café robusta*2, m café en grains*2, m grains de café=, m café vert, m café de spécialité*2, m café Bourbon pointu, m café de Man, m café de Foumbot, m arabica du Cameroun",
        "made: m café moulu*3, m café torréfié*2, m café Touba*2, m café soluble, m café glacé, f capsules de café=",
    ),
    "cacao": (
        "grown tree bean: m cacao*7, f fèves de cacao=*3, f cabosses=*2, m cacao fin, m cacao criollo, m cacao en fèves, f cabosses de cacao=",
        "made: m chocolat*5, m chocolats=*3, m chocolat noir*2, f tablettes de chocolat=*2, m chocolat au lait, f poudre de cacao*2, m beurre de cacao, m grué de cacao, f pralines au chocolat=, m cacao en poudre, f pâte à tartiner au chocolat",
    ),
    "mushroom": (
        "grown fresh veg: m champignons=*7, m champignons de Paris=*2, m cèpes=*2, f girolles=*2, f morilles=*2, f truffes=*2, f chanterelles=, f truffes noires=, m champignons sauvages=, m champignons des bois=, m bolets=, f trompettes de la mort=",
        "made: m champignons séchés=*2, fp morilles séchées, f poudre de cèpes, m velouté de champignons, fp girolles en bocal, m champignons marinés=",
    ),
    "hen_egg": (
        "animal fresh: m œufs=*6, m oeufs=*4, m œufs de poule=*2, m oeufs de poule=, m œufs plein air=œuf plein air*2, m œufs fermiers=, m œufs frais=, m œufs de ferme=, m œufs extra frais=œuf extra frais, m œufs bio=œuf bio, m oeufs du jour=, m œufs de poules pondeuses=œuf de poules pondeuses, m œufs biologiques=, m oeufs frais=, m plateaux d'œufs=",
    ),
    "honey": (
        "animal jarred: m miel*8, mp miels*2, m miel d'acacia*2, m miel de lavande*2, m miel de châtaignier*2, m miel toutes fleurs*2, m miel de montagne, m miel de thym, m miel de fleurs, m miel de sapin, m miel de letchi, m miel de baies roses, m miel de tilleul, m miel d'Oku, m miel de jujubier, m miel d'euphorbe, m miel de trèfle, m miel de forêt, m miel crémeux, m miel pur, m miel de mangrove, m miel de bruyère",
        "animal made: m rayons de miel=*2, f propolis, m pollen, f cire d'abeille, f gelée royale, m hydromel",
    ),
    "milk": (
        "animal fresh drink: m lait*7, mp laits*2, m lait cru*3, m lait frais*3, m lait de vache*2, m lait de chèvre*2, m lait de brebis*2, m lait entier, m lait de ferme, m lait de chamelle, m lait pasteurisé, m lait bio, m lait local",
    ),
}

WORDS: tuple[Word, ...] = tuple(
    [
        word
        for species, lines in _TIER_A.items()
        for line in lines
        for traits, _, entries in [line.partition(": ")]
        for word in words_of(species, traits, entries)
    ]
    + general(GENERAL_WORDS)
)
