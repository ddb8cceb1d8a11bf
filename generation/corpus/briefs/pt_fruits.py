"""Portuguese words of the fruits that have a picture: ``traits: gender plural=singular*weight, ...``.

Mass words have no singular of their own. Both sides of the sea, all regions of Brazil.
"""

# A sentence is read best on one line.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

FRUITS: dict[str, tuple[str, ...]] = {
    "apple": (
        "grown tree fruit fresh: f maçãs=maçã*9, f maçãs fuji=maçã fuji*2, f maçãs gala=maçã gala*2, f maçãs verdes=maçã verde, f maçãs vermelhas=maçã vermelha, f maçãzinhas=maçãzinha,"
        " f maçãs Eva=maçã Eva, f maçãs da serra=maçã da serra, f maçãs bravo de Esmolfe=maçã bravo de Esmolfe",
        "made: m suco de maçã*2, m sumo de maçã, f maçã seca, m chips de maçã=chip de maçã, f compota de maçã, f geleia de maçã, m purê de maçã, m doce de maçã",
    ),
    "pear": (
        "grown tree fruit fresh: f peras=pera*9, f peras williams=pera williams, f peras d'água=pera d'água, f peras portuguesas=pera portuguesa, f peras rocha=pera rocha, f peras ercolini=pera ercolini, f peras duras=pera dura",
        "made: m doce de pera, f geleia de pera, m suco de pera, f peras em calda=pera em calda, f peras secas=pera seca, m néctar de pera",
    ),
    "peach": (
        "grown tree fruit fresh: m pêssegos=pêssego*9, f nectarinas=nectarina*2, m pêssegos chiripá=pêssego chiripá, m pêssegos de mesa=pêssego de mesa, m pêssegos amarelos=pêssego amarelo, m pêssegos brancos=pêssego branco",
        "made: m pêssegos em calda=pêssego em calda*2, m pêssego em calda, f geleia de pêssego, m doce de pêssego, m suco de pêssego, f pessegada, m pêssego seco",
    ),
    "cherry": (
        "grown tree fruit fresh: f cerejas=cereja*9, f cerejas do Fundão=cereja do Fundão, f ginjas=ginja, f cerejas frescas=cereja fresca, f cerejinhas=cerejinha",
        "made: f geleia de cereja*2, f cerejas em calda=cereja em calda, m licor de cereja, f ginjinha, m suco de cereja, f cerejas ao marrasquino=cereja ao marrasquino",
    ),
    "orange": (
        "grown tree fruit fresh: f laranjas=laranja*9, f laranjas-pera=laranja-pera, f laranjas pera=laranja pera, f laranjas-bahia=laranja-bahia, f laranjas-lima=laranja-lima, f laranjas lima=laranja lima, f laranjas baía=laranja baía,"
        " f laranjas da terra=laranja da terra, f laranjas de umbigo=laranja de umbigo, f laranjas seleta=laranja seleta, f laranjas docinhas=laranja docinha, f laranjas sanguíneas=laranja sanguínea, f laranjas para suco=laranja para suco, f laranjas do Algarve=laranja do Algarve",
        "made: m suco de laranja*3, m sumo de laranja, f geleia de laranja*2, m doce de laranja, f laranjas cristalizadas=laranja cristalizada, m doce de laranja da terra",
    ),
    "lemon": (
        "grown tree fruit fresh: m limões-sicilianos=limão-siciliano*3, m limões sicilianos=limão siciliano*5, m limões amarelos=limão amarelo, m limões sicilianos orgânicos=limão siciliano orgânico, m sicilianos=siciliano",
        "made: m suco de limão siciliano*2, m limoncello*2, f geleia de limão siciliano, m doce de limão siciliano, f limonada de limão siciliano",
    ),
    "mango": (
        "grown tree fruit fresh: f mangas=manga*9, f mangas tommy=manga tommy*2, f mangas palmer=manga palmer*2, f mangas espada=manga espada*2, f mangas rosa=manga rosa, f mangas haden=manga haden, f mangas coquinho=manga coquinho,"
        " f mangas ubá=manga ubá, f mangas carlotinha=manga carlotinha, f manguinhas=manguinha, f mangas de fiapo=manga de fiapo",
        "made: f polpa de manga*2, m suco de manga, f manga desidratada, f manga seca, f geleia de manga, m doce de manga, m chutney de manga, m achar de manga",
    ),
    "banana": (
        "grown fruit fresh: f bananas=banana*8, f bananas-prata=banana-prata, f bananas-nanica=banana-nanica, f bananas-maçã=banana-maçã, f bananas prata=banana prata*2, f bananas nanicas=banana nanica*2, f bananas maçã=banana maçã, f bananas ouro=banana ouro,"
        " f bananas caturra=banana caturra, f bananas d'água=banana d'água, f bananinhas=bananinha, f bananas da Madeira=banana da Madeira, f bananas figo=banana figo",
        "made: f banana-passa*2, f banana passa*2, f bananada*2, f bala de banana, m doce de banana, m chips de banana=chip de banana, f farinha de banana verde, f biomassa de banana verde, f bananinha seca",
    ),
    "pineapple": (
        "grown fruit fresh: m abacaxis=abacaxi*8, m ananases=ananás*2, m abacaxis pérola=abacaxi pérola*2, m abacaxis havaí=abacaxi havaí, m abacaxis de Turiaçu=abacaxi de Turiaçu, m abacaxizinhos=abacaxizinho, m abacaxis de Marataízes=abacaxi de Marataízes, m ananases dos Açores=ananás dos Açores",
        "made: m suco de abacaxi*2, m doce de abacaxi*2, f geleia de abacaxi, m abacaxi em calda, m abacaxi desidratado, f polpa de abacaxi, m sumo de ananás",
    ),
    "avocado": (
        "grown tree fruit fresh: m abacates=abacate*8, m avocados=avocado*3, m abacates hass=abacate hass*2, m abacates manteiga=abacate manteiga, m abacates fortuna=abacate fortuna, m abacates breda=abacate breda, m abacates margarida=abacate margarida",
        "made: m óleo de abacate*2, m azeite de abacate*2, m guacamole, f pasta de abacate",
    ),
    "strawberry": (
        "grown fruit fresh: m morangos=morango*9, m moranguinhos=moranguinho*2, m morangos orgânicos=morango orgânico, m morangos semi-hidropônicos=morango semi-hidropônico, m morangos silvestres=morango silvestre, m morangos albion=morango albion",
        "made: f geleia de morango*3, f polpa de morango*2, m doce de morango, m morangos congelados=morango congelado, m suco de morango, f compota de morango, m morango desidratado",
    ),
    "blueberry": (
        "grown fruit fresh: m mirtilos=mirtilo*8, m blueberries=blueberry*2, m mirtilos frescos=mirtilo fresco, m mirtilos orgânicos=mirtilo orgânico, f uvas-do-monte=uva-do-monte, m arandos=arando",
        "made: f geleia de mirtilo*2, m mirtilos congelados=mirtilo congelado, m suco de mirtilo, m mirtilos secos=mirtilo seco, f calda de mirtilo",
    ),
    "grape": (
        "grown fruit fresh: f uvas=uva*9, f uvas niágara=uva niágara*2, f uvas de mesa=uva de mesa*2, f uvas Isabel=uva Isabel, f uvas Itália=uva Itália, f uvas rubi=uva rubi, f uvas sem semente=uva sem semente, f uvas bordô=uva bordô, f uvas thompson=uva thompson, f uvinhas=uvinha, f uvas moscatel=uva moscatel",
        "made: f uvas-passas=uva-passa*2, f uvas passas=uva passa*2, f passas=passa, m suco de uva*3, m suco de uva integral*2, f geleia de uva*2, m mosto de uva, m doce de uva, m sumo de uva",
    ),
    "persimmon": (
        "grown tree fruit fresh: m caquis=caqui*9, m caquis-chocolate=caqui-chocolate, m caquis chocolate=caqui chocolate, m caquis rama forte=caqui rama forte*2, m caquis fuyu=caqui fuyu*2, m caquis café=caqui café, m caquis guiombo=caqui guiombo, m dióspiros=dióspiro*2",
        "made: m caqui seco*2, m caqui-passa, m doce de caqui, f geleia de caqui, m vinagre de caqui",
    ),
    "pomegranate": (
        "grown tree fruit fresh: f romãs=romã*9, f romãs orgânicas=romã orgânica, f romãs do quintal=romã do quintal, f romãzinhas=romãzinha, f romãs de Assaré=romã de Assaré",
        "made: m suco de romã*2, m sumo de romã, m melaço de romã, m xarope de romã*2, m xarope grenadine, f geleia de romã",
    ),
    "dragon_fruit": (
        "grown fruit fresh: f pitaias=pitaia*5, f pitayas=pitaya*5, f frutas-do-dragão=fruta-do-dragão, f frutas do dragão=fruta do dragão, f pitayas vermelhas=pitaya vermelha*2, f pitaias amarelas=pitaia amarela, f pitayas brancas=pitaya branca, f pitaias roxas=pitaia roxa",
        "made: f polpa de pitaya*2, f geleia de pitaya, f pitaia desidratada, m suco de pitaya, m licor de pitaia",
    ),
    "lychee": (
        "grown tree fruit fresh: f lichias=lichia*9, f lichias bengal=lichia bengal, f lechias=lechia, f lichias frescas=lichia fresca",
        "made: f lichias em calda=lichia em calda, m suco de lichia, f polpa de lichia, f geleia de lichia",
    ),
    "coconut": (
        "grown tree fresh: m cocos=coco*8, m cocos-verdes=coco-verde, m cocos verdes=coco verde*2, m cocos secos=coco seco, m cocos gelados=coco gelado, m cocos anões=coco anão, m lanhos=lanho",
        "made: f água de coco*4, m óleo de coco*3, m leite de coco*2, m coco ralado*2, f cocadas=cocada*3, f cocada*2, f copra, f farinha de coco, m beijus de coco=beiju de coco, f cocada de forno",
        "plant: m coqueiros=coqueiro",
    ),
    "olive": (
        "grown tree: f azeitonas=azeitona*6, f olivas=oliva*2, f azeitonas pretas=azeitona preta, f azeitonas verdes=azeitona verde, f azeitonas arbequina=azeitona arbequina, f azeitonas galegas=azeitona galega",
        "made: m azeite*6, m azeite de oliva*4, m azeite extravirgem*3, m azeite extra virgem*2, m azeite de oliva extravirgem*2, m azeites=azeite, f pasta de azeitona, f azeitonas em conserva=azeitona em conserva, m azeite da serra, m azeite transmontano",
        "plant: f oliveiras=oliveira",
    ),
}
