"""Spanish words of products without a picture of their own: (traits, general form, entries)."""

# A sentence is read best on one line.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

GENERAL_WORDS: tuple[tuple[str, str, str], ...] = (
    ("grown field grain", "field", "m frijoles=frijol*3, m porotos=poroto*2, f lentejas=lenteja*2, m garbanzos=garbanzo*2, f habas=haba,"
     " f judías=judía, f alubias=alubia, f arvejas=arveja, m guisantes=guisante, m chícharos=chícharo, m gandules=gandul, f caraotas=caraota, m caupí, m frijoles mungo=frijol mungo"),
    ("grown field grain", "field", "f quinua*3, f quinoa*2, f avena*2, f cebada*2, m amaranto, m sorgo, m mijo, f soja, f soya, f chía*2,"
     " m centeno, f kiwicha, m alforfón, m trigo sarraceno, f cañihua, f linaza"),
    ("grown field", "field", "m ajonjolí*2, m sésamo, m girasoles=girasol, f caña de azúcar*2, m algodón*2, m tarwi, f colza, m lúpulo,"
     " f mostaza en grano, f alfalfa*2, m forraje, m heno"),
    ("made", "field", "m aceite de girasol, m aceite de ajonjolí, m copos de avena=copo de avena, f pacas de paja=paca de paja, m alimento para ganado"),
    ("grown tree fruit fresh", "basket", "f papayas=papaya*4, f guayabas=guayaba*3, f guanábanas=guanábana*2, f chirimoyas=chirimoya*2, f limas=lima*2,"
     " f mandarinas=mandarina*2, f toronjas=toronja*2, m pomelos=pomelo, m higos=higo*2, f ciruelas=ciruela*2, m albaricoques=albaricoque,"
     " m damascos=damasco, m membrillos=membrillo*2, m nísperos=níspero, m tamarindos=tamarindo, m zapotes=zapote, m mameyes=mamey,"
     " m tomates de árbol=tomate de árbol*3, f carambolas=carambola, m rambutanes=rambután, m mangostinos=mangostino, f manzanas de agua=manzana"
     " de agua, m kumquats=kumquat, m nances=nance, f lúcumas=lúcuma, m marañones=marañón, f yacas=yaca, m longanes=longan, m durianes=durián, f pampelmusas=pampelmusa, m asaí, f azufaifas=azufaifa, f grosellas indias=grosella india, f moras de árbol=mora de árbol"),
    ("grown fruit fresh", "basket", "f frambuesas=frambuesa*2, f moras=mora*2, f zarzamoras=zarzamora, m maracuyás=maracuyá*3, f granadillas=granadilla*3,"
     " m kiwis=kiwi, f sandías=sandía*2, m melones=melón*2, m plátanos machos=plátano macho*3, m lulos=lulo, f uchuvas=uchuva, m aguaymantos=aguaymanto,"
     " f tunas=tuna*2, f grosellas=grosella, m arándanos rojos=arándano rojo*2, m goji, f bayas de goji=baya de goji, m higos chumbos=higo chumbo, f naranjillas=naranjilla*2, f moras de Castilla=mora de Castilla, m pepinos dulces=pepino dulce"),
    ("grown tree nut", "basket", "f almendras=almendra*3, f avellanas=avellana*2, f castañas=castaña*2, m pistachos=pistacho*2, f macadamias=macadamia,"
     " f nueces pecanas=nuez pecana*2, m anacardos=anacardo, m dátiles=dátil*2, f nueces de Brasil=nuez de Brasil, m karité, m baobab, m merey, f nueces de la India=nuez de la India"),
    ("grown fresh veg", "basket", "m pepinos=pepino*2, f berenjenas=berenjena*2, m pimientos=pimiento*3, m calabacines=calabacín*2, f yuca*3, m ñames=ñame,"
     " f remolachas=remolacha*2, m betabeles=betabel, m rábanos=rábano*2, m brócolis=brócoli, m espárragos=espárrago*2, f alcachofas=alcachofa*2, m nopales=nopal*2,"
     " m chayotes=chayote, f coliflores=coliflor, f malangas=malanga, m nabos=nabo, f jícamas=jícama, m tomatillos=tomatillo*2, m ollucos=olluco, m pimentones=pimentón, f okra, m brotes de bambú=brote de bambú, m melones amargos=melón amargo, m bules=bule, f raíz de loto"),
    ("fresh", "basket", "f verduras=verdura*4, f hortalizas=hortaliza*2, f frutas y verduras=fruta*2, f canastas de verduras=canasta de verduras*2,"
     " f cestas de temporada=cesta de temporada, f verduras de temporada=verdura"),
    ("craft", "basket", "f canastas=canasta*3, f artesanías=artesanía*3, f cestas de mimbre=cesta de mimbre*2, f ollas de barro=olla de barro*2, m bordados=bordado,"
     " m tejidos=tejido*2, f hamacas=hamaca, m petates=petate, m sombreros de palma=sombrero de palma, f cucharas de madera=cuchara de madera, f cerámica*2"),
    ("made", "basket", "f leche de almendra, m turrón, m aceite de palma, f tapioca, m casabe, m aceite de argán, m higos secos=higo seco, f harina de yuca,"
     " m orejones=orejón, m bocadillo de guayaba, f ciruelas pasas=ciruela pasa, f crema de avellanas, m dulce de guayaba"),
    ("animal", "barn", "m pollos=pollo*3, f gallinas=gallina*2, m cerdos=cerdo, m chivos=chivo, m corderos=cordero*2, m patos=pato, m conejos=conejo*2, f carne de res*2,"
     " m huevos de codorniz=huevo de codorniz*3, m huevos de pato=huevo de pato*2, m cuyes=cuy*2, m pavos=pavo, m jamones=jamón*2, m chorizos=chorizo*2, m pollitos=pollito,"
     " f cabras=cabra, m terneros=ternero, m lechones=lechón, f carne de cordero, m embutidos=embutido*2, f ovejas=oveja, m gansos=ganso, m búfalos=búfalo"),
    ("animal made", "barn", "m queso*4, m quesos=queso*3, m queso de cabra*3, m queso fresco*2, m queso de oveja*2, f mantequilla*2, m yogur*3, f lana*2, f lana de alpaca*2,"
     " m quesillo, f cuajada, f lana de oveja, f seda, m requesón, f crema de rancho, m kéfir, m ponchos de alpaca=poncho de alpaca, f natilla, m ghee"),
    ("animal fresh catch", "sea", "m pescado*4, m camarones=camarón*3, f truchas=trucha*2, f ostras=ostra, f tilapia*2, f carpas=carpa, m mejillones=mejillón*2, m cangrejos=cangrejo*2,"
     " f gambas=gamba*2, m langostinos=langostino, m pulpos=pulpo, m ostiones=ostión, f almejas=almeja, m bagres=bagre, m mariscos=marisco*2, f sardinas=sardina"),
    ("made", "sea", "f sal marina*4, f sal*2, f algas=alga*3, m pescado seco*2, f trucha ahumada*2, f flor de sal*2, f anchoas=anchoa*2, f conservas de pescado=conserva de pescado,"
     " m cochayuyo, m bacalao salado, m atún en lata"),
    ("grown fresh leaf", "sprout", "f lechugas=lechuga*3, f espinacas=espinaca*2, m repollos=repollo*2, f acelgas=acelga, m cilantro*2, f albahaca*2, f menta*2, f hierbabuena*2,"
     " m romero*2, m cebollines=cebollín*2, m puerros=puerro*2, m perejil, m apio, f hierbas=hierba*2, m tomillo, m orégano*3, f rúcula, m berros=berro, m kale, f hierba luisa,"
     " m germinados=germinado, m ajo porro*2, f coles=col, f hierba limón*2, f cebolla larga, f col china, m bok choy, f espinaca de agua, m toronjil, m epazote"),
    ("grown flower", "sprout", "f flores=flor*3, f rosas=rosa*3, f lavanda*3, f manzanilla*4, f vainilla*3, f canela*3, f cúrcuma*3, m azafrán*3, f pimienta*3, m comino*2, f moringa*2,"
     " f flor de jamaica*2, f orquídeas=orquídea*2, f sábila*2, m girasoles de jardín=girasol, m cempasúchil, f pimienta negra, m clavo de olor, m cardamomo*2, f stevia,"
     " f yerba mate*3, m claveles=clavel, f nuez moscada*2, m achiote*2, m crisantemos=crisantemo, f pimienta de Sichuan, f malva"),
    ("plants", "sprout", "m plantines=plantín*2, m almácigos=almácigo, f plantas=planta*4, f suculentas=suculenta*2, m cactus=cactus, f plantas de vivero=planta de vivero*2,"
     " m arbolitos=arbolito, f macetas=maceta, m plantones=plantón, m abono*2, m humus de lombriz"),
    ("made", "sprout", "f especias=especia*3, m té de manzanilla*3, f hierbas secas=hierba seca*2, f infusiones=infusión*3, F agua de rosas, m aceite de lavanda*2, m condimentos=condimento,"
     " f cúrcuma en polvo, m aceites esenciales=aceite esencial, f hierbas aromáticas=hierba aromática*2, m té de hierbas*2, m pimentón de la Vera*2, m té de menta, f sal de hierbas"),
    ("made jarred", "jar", "f mermeladas=mermelada*4, f mermelada*3, m encurtidos=encurtido*3, m jabones=jabón*4, m jabón artesanal*3, f salsas=salsa*2, f conservas=conserva*3, m vinagre*2,"
     " f velas=vela*2, f jaleas=jalea, m escabeches=escabeche, f cremas de manos=crema de manos, m pesto, f mostaza*2, m champú sólido, f confituras=confitura, m chimichurri*2, m kimchi"),
    ("made", "jar", "m pan*4, m panes=pan*2, m pan de masa madre*2, f galletas=galleta*3, m vino*3, m vinos=vino*2, f cerveza artesanal*3, f sidra*2, f panela*4, m piloncillo*2, f harina*2,"
     " m pasteles=pastel*2, f pasta fresca, m tofu, f miel de caña*3, f miel de maple*2, m helados=helado*2, f granola*3, m mezcal*2, m pisco, m alfajores=alfajor, f empanadas=empanada,"
     " m fideos=fideo, m bizcochos=bizcocho, m tamales=tamal, m licores=licor, f chancaca, m pulque, F azúcar de palma, F azúcar de coco, f barras de granola=barra de granola, m rosquillas=rosquilla"),
    ("made jarred", "jar", "m jabón de leche de cabra*2, m jabón de miel, m jabones de avena=jabón de avena, m jabón de aceite de oliva, m jabón de coco"),
    ("made", "mountain", "F agua mineral*3, F agua de manantial*4, m piñones=piñón*3, f leña*3, m carbón*2, f hierbas de monte=hierba de monte*3, f hierbas silvestres=hierba silvestre*2,"
     " f resina de pino, f madera*2, m pinos de Navidad=pino de Navidad, f hierbas medicinales=hierba medicinal*2, m frutos del bosque=fruto del bosque"),
    ("service", "mountain", "f caminatas=caminata*2, f cabañas=cabaña*2, m paseos a caballo=paseo a caballo*2, m tours de montaña=tour de montaña*2, m hospedaje rural*2, f rutas guiadas=ruta guiada"),
    ("grown field grain", "field", "m fríjoles=fríjol*2, m frijoles negros=frijol negro, m frijoles rojos de seda=frijol rojo de seda, m fréjoles=fréjol, f caraotas negras=caraota negra, m frijoles caupí=frijol caupí, m frijoles de palo=frijol de palo,"
     " m pallares=pallar, f alubias de Tolosa=alubia de Tolosa, f fabes=faba, f lentejas pardinas=lenteja pardina, m garbanzos pedrosillanos=garbanzo pedrosillano, f alverjas=alverja, f quinua real, f quinua roja, f cebada perlada, m sorgo rojo, m maicillo, m chochos=chocho, f chía negra"),
    ("grown field", "field", "f semillas de girasol=semilla de girasol, f pipas de girasol=pipa de girasol, f semillas de chía=semilla de chía, f semillas de sésamo=semilla de sésamo, f caña, m algodón orgánico, f alfalfa en pacas, m pasto de corte, m tabaco en hoja, f semillas de hortaliza=semilla de hortaliza"),
    ("made", "field", "m guarapo, f avena en hojuelas, f leche de soya, m aceite de canola, m aceite de soja, m tahini, f harina de garbanzo, f harina de quinua, m concentrado para pollos, f barras de amaranto=barra de amaranto, f alegrías de amaranto=alegría de amaranto"),
    ("grown tree fruit fresh", "basket", "f lechosas=lechosa*2, m chabacanos=chabacano*2, f clementinas=clementina*2, f tangerinas=tangerina, m limones persas=limón persa, m limones criollos=limón criollo, m limones sutiles=limón sutil, f parchas=parcha, f brevas=breva, f ciruelas claudias=ciruela claudia,"
     " f anonas=anona, m quinotos=quinoto, m jocotes=jocote, m nísperos japoneses=níspero japonés, f pomarrosas=pomarrosa, f guamas=guama, m borojós=borojó, m copoazús=copoazú, m camu camu, f acerolas=acerola, f ciruelas de huesito=ciruela de huesito"),
    ("grown fruit fresh", "basket", "f chinolas=chinola, f gulupas=gulupa, f patillas=patilla*2, m plátanos verdes=plátano verde*2, m plátanos hartones=plátano hartón, f curubas=curuba, m melones piel de sapo=melón piel de sapo, f grosellas negras=grosella negra, f moras andinas=mora andina, m xoconostles=xoconostle, m mortiños=mortiño, f murtas=murta"),
    ("grown tree nut", "basket", "m pistaches=pistache, f pecanas=pecana, f castañas de cajú=castaña de cajú, f nueces de macadamia=nuez de macadamia, f castañas amazónicas=castaña amazónica, f almendras marcona=almendra marcona, m sacha inchi"),
    ("grown fresh veg", "basket", "m morrones=morrón*2, f mandioca*2, f betarragas=betarraga, m ejotes=ejote*2, f vainitas=vainita, f habichuelas=habichuela*2, f calabacitas=calabacita, m zapallitos=zapallito, m alcauciles=alcaucil, m rabanitos=rabanito, m pimientos de Padrón=pimiento de Padrón, m pimientos del piquillo=pimiento del piquillo,"
     " f arracachas=arracacha, f mashuas=mashua, f ocas=oca, m espárragos trigueros=espárrago triguero, f chauchas=chaucha, m pepinillos=pepinillo, m chiltomas=chiltoma, m ajíes dulces=ají dulce, m palmitos=palmito, m huazontles=huazontle"),
    ("animal", "barn", "m borregos=borrego*2, m chanchos=chancho*2, m cabritos=cabrito, m lechazos=lechazo, m guajolotes=guajolote, f gallinas ponedoras=gallina ponedora*2, m novillos=novillo, m pollos de corral=pollo de corral*2, f cecina*2, f longaniza, f morcillas=morcilla, m chicharrón, f carne seca*2, m charqui, f chistorra, m lomo embuchado, m salchichones=salchichón, f carne de conejo"),
    ("animal made", "barn", "m queso manchego*2, m queso Oaxaca, m queso llanero, m queso costeño, m queso andino, m queso curado*2, m queso azul, m queso ranchero, m queso ahumado, m queso de hoja, m suero costeño, m yogurt*2, m yogur griego, m dulce de leche*2, m arequipe, m manjar blanco, f cajeta*2, f nata, f ricota, f lana merina, f lana hilada"),
    ("animal fresh catch", "sea", "f jaibas=jaiba, m boquerones=boquerón, f corvinas=corvina, f merluza, m bonito fresco, f lapas=lapa, f conchas negras=concha negra, m paiches=paiche, f cachamas=cachama, f mojarras=mojarra, f anguilas=anguila, m calamares=calamar, f langostas=langosta, m erizos=erizo, f machas=macha, f navajas=navaja, m pejerreyes=pejerrey, f doradas=dorada, f centollas=centolla, f vieiras=vieira"),
    ("made", "sea", "m camarón seco, f sardinas en lata=sardina en lata, m mejillones en escabeche=mejillón en escabeche, f sal gruesa, f sal rosada, f sal de maras, m boquerones en vinagre=boquerón en vinagre, f ventresca de bonito, f mojama, F alga nori, m salmón ahumado"),
    ("grown fresh leaf", "sprout", "f cebolletas=cebolleta*2, f cebollas de verdeo=cebolla de verdeo, f cebollitas chinas=cebollita china, m quelites=quelite*2, f verdolagas=verdolaga, m culantro*2, m huacatay, m poros=poro, f escarolas=escarola, f lombardas=lombarda, f berzas=berza, m grelos=grelo, m eneldo, m hinojo, f muña*2, f ruda, m cedrón*2, f melisa, f hoja santa, m papaloquelite, m paico, f endivias=endivia, m microgreens=microgreen, f hojas de plátano=hoja de plátano"),
    ("grown flower", "sprout", "f rosas de Jamaica=rosa de Jamaica, f caléndula*2, m tulipanes=tulipán, f gladiolas=gladiola, m lirios=lirio, f alstroemerias=alstroemeria, f nochebuenas=nochebuena, f hortensias=hortensia, f canela en rama, m aloe vera*2, m anturios=anturio, f heliconias=heliconia, m ramos de flores=ramo de flores*2, m eucalipto, f palma de Semana Santa"),
    ("made", "sprout", "m mate cocido, f yerba compuesta, m achiote molido, m adobo, f canela molida, m incienso, m pétalos de rosa=pétalo de rosa, m curry, m tereré, m sazonador de la casa, F agua de azahar"),
    ("made jarred", "jar", "f mermelada de mora*2, f mermelada de higo, f mermelada de guayaba, f carne de membrillo*2, m dulce de membrillo, m mole*3, m hummus, f cremas de árnica=crema de árnica, m ungüentos=ungüento*2, m champú de romero, m chucrut, m bálsamos=bálsamo, f pomada de caléndula, f velas aromáticas=vela aromática, m detergente ecológico, m pepinillos en vinagre=pepinillo en vinagre"),
    ("made", "jar", "m pan casero, m pan de yema, m pan de pueblo*2, m bolillos=bolillo, f medialunas=medialuna, f pizzas=pizza, f tortas=torta, f magdalenas=magdalena, m mazapanes=mazapán, m polvorones=polvorón, m churros=churro, f almojábanas=almojábana, m pandebonos=pandebono, m buñuelos=buñuelo, f paletas=paleta*2, f cerveza*2, m vino tinto*2, m orujo, m vermut, m tequila, m ron,"
     " m aguardiente, f harina de trigo, m vinagre de manzana*2, f tapa de dulce, m papelón, f melcochas=melcocha, m bizcochuelos=bizcochuelo, m raviolis=ravioli, m hojaldres=hojaldre, m chutney"),
    ("craft", "basket", "f alfombras=alfombra, m ponchos=poncho*2, f ruanas=ruana*2, f alpargatas=alpargata, m huaraches=huarache*2, f mochilas wayuu=mochila wayuu, m rebozos=rebozo*2, f vasijas=vasija, f máscaras de madera=máscara de madera, f joyas de plata=joya de plata, m juguetes de madera=juguete de madera, m sombreros=sombrero*2, f muñecas de trapo=muñeca de trapo"),
    ("made", "mountain", "m pellets de madera=pellet de madera, F agua purificada, m ocote, m corcho*2, f tablas de pino=tabla de pino, m postes de eucalipto=poste de eucalipto, f árnica de monte"),
    ("service", "mountain", "m glamping*2, f visitas a la finca=visita a la finca, f excursiones=excursión, f cabalgatas=cabalgata, m turismo rural*2, f casa rural*2"),
)
