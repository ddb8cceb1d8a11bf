"""Spanish: further names of the products with a picture: varieties, regional names, derived goods, trees.

Lines as in ``es_words``: ``traits: gender plural=singular*weight, ...``.
"""

# A sentence is read best on one line.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

SORTS: dict[str, tuple[str, ...]] = {
    "apple": (
        "grown tree fruit fresh: f manzanas golden=manzana golden, f manzanas fuji=manzana fuji, f manzanas gala=manzana gala, f manzanas delicia=manzana delicia, f manzanas ana=manzana ana, f manzanas de sidra=manzana de sidra, f manzanitas=manzanita, f manzanas de mesa=manzana de mesa",
        "made: f chips de manzana=chip de manzana, f jalea de manzana, m orejones de manzana=orejón de manzana",
    ),
    "pear": (
        "grown tree fruit fresh: f peras ercolinas=pera ercolina, f peras blanquillas=pera blanquilla, f peras packham=pera packham, f peras williams=pera williams, f peras piña=pera piña, f peritas=perita, f peras de San Juan=pera de San Juan",
        "made: f compota de pera, f peras al vino=pera al vino, f jalea de pera",
    ),
    "peach": (
        "grown tree fruit fresh: m melocotones de Calanda=melocotón de Calanda, f paraguayas=paraguaya, m duraznos priscos=durazno prisco, m duraznos blanquillos=durazno blanquillo, m melocotones tardíos=melocotón tardío",
        "made: f compota de durazno, f mermelada de melocotón, m huesillos=huesillo, m jugo de durazno",
    ),
    "cherry": (
        "grown tree fruit fresh: f cerezas bing=cereza bing, f cerezas de montaña=cereza de montaña, f cerecitas=cerecita, f cerezas rainier=cereza rainier, f guindas ácidas=guinda ácida",
        "made: f guindas en licor=guinda en licor, f cerezas deshidratadas=cereza deshidratada, f compota de cereza, f mermelada de guinda",
    ),
    "orange": (
        "grown tree fruit fresh: f naranjas agrias=naranja agria, f naranjas valencianas=naranja valenciana, f naranjas de ombligo=naranja de ombligo, f naranjas criollas=naranja criolla, f naranjitas=naranjita, f naranjas para jugo=naranja para jugo",
        "made: f naranjas confitadas=naranja confitada, f cáscara de naranja confitada, m néctar de naranja, f naranjada",
    ),
    "lemon": (
        "grown tree fruit fresh: m limones fino=limón fino, m limones verna=limón verna, m limones italianos=limón italiano, m limones orgánicos=limón orgánico",
        "made: f crema de limón, m limones confitados=limón confitado, m licor de limón, m concentrado de limón",
    ),
    "mango": (
        "grown tree fruit fresh: m mangos kent=mango kent, m mangos keitt=mango keitt, m mangos haden=mango haden, m mangos de hilacha=mango de hilacha, m manguitos=manguito, m mangos petacones=mango petacón, m mangos verdes=mango verde, m mangos de chupar=mango de chupar",
        "made: m néctar de mango, m mango enchilado, m mango congelado, m chutney de mango, m puré de mango",
    ),
    "banana": (
        "grown fruit fresh: m bananos orgánicos=banano orgánico, m plátanos de seda=plátano de seda, m plátanos de la isla=plátano de la isla, m guineos maduros=guineo maduro, m plátanos dominicos=plátano dominico, m murrapos=murrapo, m bananos bocadillo=banano bocadillo, m oritos=orito, m plátanos enanos=plátano enano",
        "made: m puré de banano, f banana deshidratada, f mermelada de banano, m polvo de plátano",
    ),
    "pineapple": (
        "grown fruit fresh: f piñas cayenas=piña cayena, f piñas perolera=piña perolera, m ananás misioneros=ananá misionero, f piñas gota de miel=piña gota de miel, f piñas golden=piña golden, f piñitas=piñita, f piñas cabezonas=piña cabezona",
        "made: f pulpa de piña, m dulce de piña, f piña congelada",
    ),
    "avocado": (
        "grown tree fruit fresh: m aguacates fuerte=aguacate fuerte, m aguacates papelillo=aguacate papelillo, m aguacates lorena=aguacate lorena, f paltas fuerte=palta fuerte, f paltas negras de La Cruz=palta negra de La Cruz, m aguacates bacon=aguacate bacon, m aguacatitos=aguacatito, f paltitas=paltita, m aguacates de montaña=aguacate de montaña",
        "made: f pulpa de aguacate, f pulpa de palta, f crema de aguacate",
    ),
    "strawberry": (
        "grown fruit fresh: m fresones de Palos=fresón de Palos, f fresas albión=fresa albión, f fresas de Irapuato=fresa de Irapuato, f frutillas blancas=frutilla blanca, f fresas de bosque=fresa de bosque, f frutillitas=frutillita, f fresas de Aranjuez=fresa de Aranjuez",
        "made: f fresas congeladas=fresa congelada, f pulpa de frutilla, m jugo de fresa, f fresas con crema=fresa con crema, f frutillas deshidratadas=frutilla deshidratada, m dulce de frutilla",
    ),
    "blueberry": (
        "grown fruit fresh: m arándanos biloxi=arándano biloxi, m arándanos silvestres=arándano silvestre, f moras azules=mora azul, m arándanos gigantes=arándano gigante, m arándanos de exportación=arándano de exportación",
        "made: m arándanos secos=arándano seco, m arándanos congelados=arándano congelado, f salsa de arándanos, m néctar de arándano",
    ),
    "grape": (
        "grown fruit fresh: f uvas red globe=uva red globe, f uvas Italia=uva Italia, f uvas quebranta=uva quebranta, f uvas Isabella=uva Isabella, f uvas del Vinalopó=uva del Vinalopó, f uvas blancas=uva blanca, f uvas albillo=uva albillo, f uvas borgoña=uva borgoña, f uvitas=uvita, m racimos de uva=racimo de uva",
        "made: m arrope de uva, f pasas de Corinto=pasa de Corinto, f pasas rubias=pasa rubia, f jalea de uva, f pasas de Málaga=pasa de Málaga",
    ),
    "persimmon": (
        "grown tree fruit fresh: m caquis rojo brillante=caqui rojo brillante, m caquis de la Ribera=caqui de la Ribera, m kakis fuyu=kaki fuyu, m caquis sharoni=caqui sharoni, m persimones rojos=persimón rojo, m caquis maduros=caqui maduro",
        "made: m orejones de caqui=orejón de caqui, m caquis deshidratados=caqui deshidratado, f pulpa de caqui, f compota de caqui",
    ),
    "pomegranate": (
        "grown tree fruit fresh: f granadas de Elche=granada de Elche, f granadas wonderful=granada wonderful, f granadas dulces=granada dulce, f granadas agridulces=granada agridulce, f granadas de Apaseo=granada de Apaseo",
        "made: m granos de granada=grano de granada, f jalea de granada, f granada desgranada, m licor de granada",
    ),
    "dragon_fruit": (
        "grown fruit fresh: f pitahayas de Palora=pitahaya de Palora, f pitayas de mayo=pitaya de mayo, f pitahayas blancas=pitahaya blanca, f pitayas moradas=pitaya morada, f frutas del dragón=fruta del dragón",
        "made: m jugo de pitahaya, f pulpa de pitaya, f mermelada de pitahaya, f pitahaya congelada",
    ),
    "lychee": (
        "grown tree fruit fresh: m lichis rojos=lichi rojo, m lichis mauricio=lichi mauricio, m lichis brewster=lichi brewster, m lychis=lychi, m lichis de la Huasteca=lichi de la Huasteca",
        "made: f pulpa de lichi, f mermelada de lichi, m néctar de litchi, m lichis congelados=lichi congelado",
    ),
    "coconut": (
        "grown tree fresh: f pipas frías=pipa fría, m cocos de agua=coco de agua, m cocos enanos=coco enano, m cocos tiernos=coco tierno, m coquitos=coquito",
        "orchard: m cocoteros=cocotero, f palmas de coco=palma de coco",
        "made: f cocadas=cocada, f crema de coco, f pulpa de coco, m chips de coco=chip de coco, m aceite de coco virgen, m dulce de coco, f manteca de coco",
    ),
    "olive": (
        "grown tree: f aceitunas gordales=aceituna gordal, f aceitunas manzanilla=aceituna manzanilla, f aceitunas de Azapa=aceituna de Azapa, f aceitunas botija=aceituna botija, f aceitunas arbequinas=aceituna arbequina, f olivas de Aragón=oliva de Aragón, f aceitunas partidas=aceituna partida",
        "orchard: m olivos=olivo, m plantones de olivo=plantón de olivo",
        "made: m aceite picual, m aceite de arbequina, m aceite virgen, m aceite de oliva temprano, f aceitunas rellenas=aceituna rellena, m paté de aceituna, m aceite de oliva ecológico",
    ),
    "tomato": (
        "grown fresh veg: m tomates raf=tomate raf, m tomates de Barbastro=tomate de Barbastro, m tomates saladette=tomate saladette, m jitomates bola=jitomate bola, m jitomates guaje=jitomate guaje, m tomates riñón=tomate riñón, m tomates chonto=tomate chonto, m tomates limachinos=tomate limachino, m tomates perita=tomate perita, m tomates platenses=tomate platense, m tomates corazón de buey=tomate corazón de buey, m tomates de colgar=tomate de colgar, m tomates de ensalada=tomate de ensalada, m jitomatitos=jitomatito",
        "made: m kétchup artesanal, f pasta de tomate, f conserva de tomate, m jugo de tomate, f mermelada de tomate, f passata de tomate, m jitomates deshidratados=jitomate deshidratado, m extracto de tomate",
    ),
    "chilli": (
        "grown fresh veg: m ajíes limo=ají limo, m ajíes charapita=ají charapita, m locotos=locoto, m chiles manzanos=chile manzano, m chiles de árbol=chile de árbol, m chiles habaneros=chile habanero, m chiltepines=chiltepín, m ajíes cacho de cabra=ají cacho de cabra, m chiles güeros=chile güero, f guindillas de Ibarra=guindilla de Ibarra, m ajíes picantes=ají picante, f chilacas=chilaca",
        "made: m merkén, m chile ancho, m chipotle, m chiles chipotles=chile chipotle, m chile guajillo, m chile pasilla, m ají panca, f salsa macha, f salsa de habanero, f llajua, m ají en pasta, f cayena molida, m chiles en vinagre=chile en vinagre, m jalapeños en escabeche=jalapeño en escabeche",
    ),
    "maize": (
        "grown veg: m maíces=maíz, m choclos tiernos=choclo tierno, m elotes tiernos=elote tierno, m maíz cancha, m maíz pisingallo, m maíz azul, m maíz cacahuacintle, m maíz chulpi, m maíz para silo, m choclos cusqueños=choclo cusqueño, m chócolos=chócolo, f mazorcas tiernas=mazorca tierna",
        "made: f arepas=arepa, m maíz pozolero, f humitas=humita, f tostadas de maíz=tostada de maíz, m totopos=totopo, m pinole, f cancha serrana, m pochoclo, f maicena, f chicha morada, m gofio de millo, f cabritas de maíz=cabrita de maíz",
    ),
    "pumpkin": (
        "grown fresh veg: m zapallos loche=zapallo loche, m zapallos macre=zapallo macre, m zapallos anco=zapallo anco, m cabutias=cabutia, m zapallos camote=zapallo camote, f calabazas cacahuete=calabaza cacahuete, f calabazas potimarrón=calabaza potimarrón, m chilacayotes=chilacayote, m sambos=sambo, f calabazas de Halloween=calabaza de Halloween, f calabazas violín=calabaza violín",
        "made: f pepitas=pepita, f pipas de calabaza=pipa de calabaza, m zapallo en almíbar, f mermelada de calabaza, f sopa de calabaza, m cabello de ángel, f crema de auyama, f calabaza en tacha",
    ),
    "potato": (
        "grown fresh veg: f papas huayro=papa huayro, f papas canchán=papa canchán, f papas amarillas=papa amarilla, f papas pastusas=papa pastusa, f papas chauchas=papa chaucha, f papas chilotas=papa chilota, f papas moradas=papa morada, f papas tocarreñas=papa tocarreña, f papas cambray=papa cambray, f papas peruanitas=papa peruanita, f patatas agrias=patata agria, f patatas gallegas=patata gallega, f papas negras canarias=papa negra canaria, f papas de semilla=papa de semilla, f papas sabaneras=papa sabanera",
        "made: f papa seca, f tunta, f moraya, m puré de papa, m tocosh, f chips de papa=chip de papa, f fécula de papa, f tortilla de patatas, f papas prefritas=papa prefrita",
    ),
    "sweet_potato": (
        "grown fresh veg: m camotes amarillos=camote amarillo, m camotes naranjas=camote naranja, f batatas moradas=batata morada, f batatas de Málaga=batata de Málaga, f batatas zanahoria=batata zanahoria, m boniatos zanahoria=boniato zanahoria, f batatas de Lanzarote=batata de Lanzarote, m camotitos=camotito",
        "made: m boniato asado, m puré de camote, f harina de batata, m camote frito, m camotes enmielados=camote enmielado, f chips de boniato=chip de boniato, m almidón de camote",
    ),
    "carrot": (
        "grown fresh veg: f zanahorias en rama=zanahoria en rama, f zanahorias con hoja=zanahoria con hoja, f zanahorias nantesas=zanahoria nantesa, f zanahoritas=zanahorita, f zanahorias lavadas=zanahoria lavada, f zanahorias cambray=zanahoria cambray",
        "made: f zanahoria rallada, f crema de zanahoria, f zanahorias en vinagre=zanahoria en vinagre, m puré de zanahoria, f zanahoria deshidratada",
    ),
    "onion": (
        "grown fresh veg: f cebollas de Figueres=cebolla de Figueres, f cebollas de cabeza=cebolla de cabeza, f cebollas cabezonas=cebolla cabezona, f cebollas arequipeñas=cebolla arequipeña, f cebollas perla=cebolla perla, f cebollas ocañeras=cebolla ocañera, f cebollas valencianas=cebolla valenciana, f cebollas en ristra=cebolla en ristra, f cebollitas=cebollita, f cebollas paiteñas=cebolla paiteña, m chalotes=chalote",
        "made: f cebolla crujiente, f cebolla deshidratada, f cebolla confitada, f cebollitas en vinagre=cebollita en vinagre",
    ),
    "garlic": (
        "grown veg: m ajo chino, m ajos tiernos=ajo tierno, m ajos chilotes=ajo chilote, m ajo macho, m ajos de Las Pedroñeras=ajo de Las Pedroñeras, f ristras de ajo=ristra de ajo, m ajo blanco, m ajo pelado",
        "made: m ajo molido, m ajo confitado, m ajo en pasta, m alioli, m aceite de ajo, m ajo deshidratado, m ajo frito, m ajo en aceite",
    ),
    "ginger": (
        "grown veg: m jengibres=jengibre, m jengibre tierno, m kion fresco, f raíces de jengibre=raíz de jengibre, m jengibre amarillo, m jengibre de exportación, m kion orgánico",
        "made: m kion molido, f galletas de jengibre=galleta de jengibre, m jugo de jengibre, m jengibre cristalizado, m jengibre encurtido, m kion deshidratado, m caramelos de jengibre=caramelo de jengibre",
    ),
    "rice": (
        "grown grain: m arroz añejo, m arroz de Calasparra, m arroz carnaroli, m arroz jazmín, m arroz arborio, m arroz morelos, m arroz yamaní, m arroz cáscara, m arroz glutinoso, m arroz largo, m arroz del Delta, m arroz pilado, m arroz de la Albufera, m arroz paddy",
        "made: m tallarines de arroz=tallarín de arroz, f horchata de arroz, f leche de arroz, m papel de arroz, f tortitas de arroz=tortita de arroz, m arroz con leche",
    ),
    "wheat": (
        "grown grain: m trigos=trigo, m trigo blando, m trigo khorasan, m trigo panificable, m trigo de invierno, m trigo espelta, f escanda asturiana, m trigo ecológico, m trigo criollo",
        "made: f sémola de trigo, m bulgur, m cuscús de trigo, m afrecho de trigo, m trigo inflado, f hojuelas de trigo=hojuela de trigo, m trigo partido, m copos de trigo=copo de trigo, m mote de trigo",
    ),
    "peanut": (
        "grown nut: m manises=maní, m maní con cáscara, m maní runner, m maní overo, m maní colorado, m cacahuates criollos=cacahuate criollo, m cacahuetes de collaret=cacahuete de collaret, m maní pelado",
        "made: m cacahuates japoneses=cacahuate japonés, f pasta de maní, m turrón de maní, f palanquetas de cacahuate=palanqueta de cacahuate, f garrapiñadas de maní=garrapiñada de maní, m mazapán de cacahuate, m cacahuates enchilados=cacahuate enchilado, f manteca de cacahuete, m maní con chocolate, m maní frito, m cacahuates salados=cacahuate salado",
    ),
    "walnut": (
        "grown tree nut: f nueces mariposa=nuez mariposa, f nueces chandler=nuez chandler, f nueces del país=nuez del país, f nueces mollares=nuez mollar, f nueces de Pedroso=nuez de Pedroso, f nueces frescas=nuez fresca, f nueces de California=nuez de California",
        "orchard: m nogales=nogal",
        "made: f mariposas de nuez=mariposa de nuez, m licor de nuez, f crema de nuez, f nuez molida, f pasta de nuez, f nuez picada",
    ),
    "tea": (
        "grown leaf: m té Earl Grey, m té de Misiones, m té silvestre, m té pu-erh, m té amarillo, m té orgánico, m té de montaña, m té Ceilán, m té sencha, m brotes de té=brote de té, m té de hoja entera, m té azul",
        "made: m té chai, f bolsitas de té=bolsita de té, m té helado, m blends de té=blend de té, m té aromatizado, m té en polvo, m té con especias",
    ),
    "coffee": (
        "grown tree bean: m café bourbon, m café caturra, m café geisha, m café lavado, m café natural, m café de sombra, m café orgánico de altura, m café cereza, m café castillo, m café típica, m café de Tarrazú, m café pluma, m café robusta en grano, m café en oro, m café trillado, m café chiapaneco, m cafecito",
        "made: m café de olla, f cápsulas de café=cápsula de café, m café frío, m café descafeinado, m café torrefacto, m licor de café, m café filtrado",
    ),
    "cacao": (
        "grown tree bean: m cacaos=cacao, m cacao chuncho, m cacao trinitario, m cacao CCN-51, m cacao seco, m cacao en baba, m cacao fermentado, m cacao porcelana, m cacao lavado, m cacao de aroma, m cacao soconusco, f almendras de cacao=almendra de cacao, m cacao orgánico",
        "made: m bombones=bombón, m bombones de chocolate=bombón de chocolate, m chocolate de taza, m chocolate en barra, f barras de chocolate=barra de chocolate, m chocolate artesanal, m chocolate blanco, f pasta de cacao, m licor de cacao, m chocolate a la piedra, f bolas de cacao=bola de cacao, f tabletas de cacao=tableta de cacao, m chocolatines=chocolatín, f cascarilla de cacao, f trufas de chocolate=trufa de chocolate, m polvo de cacao",
    ),
    "mushroom": (
        "grown fresh veg: m rebozuelos=rebozuelo, m portobellos=portobello, f setas de monte=seta de monte, m hongos de pino=hongo de pino, m champiñones portobello=champiñón portobello, m champiñones blancos=champiñón blanco, f trufas negras=trufa negra, m rovellones=rovellón, f callampas=callampa, f colmenillas=colmenilla, f senderuelas=senderuela, m hongos comestibles=hongo comestible, f setas de cultivo=seta de cultivo, m perretxikos=perretxiko",
        "made: m hongos deshidratados=hongo deshidratado, m champiñones en conserva=champiñón en conserva, m polvo de hongos, m paté de setas, m aceite de trufa, f crema de setas, m champiñones laminados=champiñón laminado",
    ),
    "hen_egg": (
        "animal fresh: m huevos de yema naranja=huevo de yema naranja, m huevos ecológicos=huevo ecológico, m huevos orgánicos=huevo orgánico, m huevos azules=huevo azul, m huevos rojos=huevo rojo, m huevos blancos=huevo blanco, m huevos de gallina feliz=huevo de gallina feliz, m huevos de patio=huevo de patio, m huevos de color=huevo de color, m huevos de gallinas libres=huevo de gallinas libres, m huevos caseros=huevo casero, m huevos del día=huevo del día, m huevitos=huevito, m huevos de gallina criolla=huevo de gallina criolla, m huevos de casa=huevo de casa, m blanquillos de rancho=blanquillo de rancho, m cartones de huevo=cartón de huevo, f docenas de huevos=docena de huevos, m huevos de pastoreo=huevo de pastoreo",
    ),
    "honey": (
        "animal jarred: f miel de brezo, f miel de tomillo, f miel de encina, f miel de lavanda, f miel virgen, f miel melipona, f miel de tajonal, f miel de palo, f miel de quillay, f miel de algarrobo, f miel de acacia, f miel de mezquite, f miel de bosque, f miel de trébol, f miel orgánica, f miel de panal, f miel cremosa, f miel de retama, f miel de monte, f miel de mangle",
        "animal made: m jarabe de propóleo, m polen de abeja, m panales=panal, f tintura de propóleo, m caramelos de propóleo=caramelo de propóleo, f cera de abejas",
    ),
    "milk": (
        "animal fresh drink: f leches=leche, f leche pasteurizada, f leche descremada, f leche semidescremada, f leche bronca, f leche de rancho, f leche A2, f leche ecológica, f leche del día, f leche de establo, f leche orgánica, f leche desnatada, f leche deslactosada, f leche en botella, f leche de burra, f lechita",
        "animal made: f leche en polvo, f leche condensada, f leche chocolatada, f leche fermentada",
    ),
}
