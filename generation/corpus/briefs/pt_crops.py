"""Portuguese words of the crops and animal goods that have a picture: lines as in ``pt_fruits``."""

# A sentence is read best on one line.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

CROPS: dict[str, tuple[str, ...]] = {
    "tomato": (
        "grown fresh veg: m tomates=tomate*8, m tomates-cereja=tomate-cereja, m tomates cereja=tomate cereja*2, m tomatinhos=tomatinho*2, m tomates italianos=tomate italiano, m tomates caqui=tomate caqui, m tomates grape=tomate grape, m tomates coração-de-boi=tomate coração-de-boi, m tomates salada=tomate salada,"
        " m tomates sweet grape=tomate sweet grape, m tomates de estufa=tomate de estufa",
        "made: m molho de tomate*3, m tomate seco*2, m tomates secos=tomate seco*2, m extrato de tomate, f polpa de tomate, f passata de tomate, m tomate pelado, m ketchup caseiro, f geleia de tomate",
    ),
    "chilli": (
        "grown fresh veg: f pimentas=pimenta*7, f pimentas-malagueta=pimenta-malagueta, f malaguetas=malagueta*2, f pimentas malagueta=pimenta malagueta, f pimentas dedo-de-moça=pimenta dedo-de-moça*2, f dedo-de-moça, f pimentas biquinho=pimenta biquinho*2, f pimentas-de-cheiro=pimenta-de-cheiro*2,"
        " f pimentas de cheiro=pimenta de cheiro, f pimentas bode=pimenta bode, f cumaris=cumari, f pimentas cumari=pimenta cumari, f pimentas murupi=pimenta murupi, m piripíris=piripíri*2, m jindungos=jindungo*2, m gindungos=gindungo, f pimentas jalapeño=pimenta jalapeño, f pimentas ardidas=pimenta ardida",
        "made: m molho de pimenta*3, f geleia de pimenta*3, f pimenta em conserva*2, f pimenta calabresa*2, f pimenta seca, f pasta de pimenta, f pimentas em conserva=pimenta em conserva, m molho de piripíri, f pimenta em pó, f jiquitaia",
    ),
    "maize": (
        "grown veg: m milho*7, m milho-verde*2, m milho verde*4, f espigas de milho=espiga de milho*2, m milhos=milho, m milho crioulo*2, m milho branco, m milho doce, f maçarocas=maçaroca*2, m milho de pipoca, m milho roxo, m milho para silagem, m milho em grão",
        "made: m fubá*3, f pipoca*3, f pamonhas=pamonha*3, m curau*2, f canjica*2, f farinha de milho*2, m cuscuz de milho, f canjiquinha, f polenta, m xerém, f fuba de milho, f quirera, f broa de milho, m cuscuz nordestino, m fubá mimoso",
    ),
    "pumpkin": (
        "grown fresh veg: f abóboras=abóbora*6, m jerimuns=jerimum*3, f morangas=moranga*2, f cabotiás=cabotiá*2, f abóboras cabotiá=abóbora cabotiá*2, f abóboras paulistas=abóbora paulista, f abóboras menina=abóbora menina, f abóboras japonesas=abóbora japonesa, f abóboras de pescoço=abóbora de pescoço, f aboborinhas=aboborinha, m jerimuns de leite=jerimum de leite, f abóboras manteiga=abóbora manteiga",
        "made: m doce de abóbora*3, f semente de abóbora, f sementes de abóbora=semente de abóbora*2, m doce de jerimum, m purê de abóbora, m doce de abóbora com coco",
    ),
    "potato": (
        "grown fresh veg: f batatas=batata*7, f batatas-inglesas=batata-inglesa*2, f batatas inglesas=batata inglesa*2, f batatinhas=batatinha*3, f batatas asterix=batata asterix, f batatas lavadas=batata lavada, f batatas bolinha=batata bolinha, f batatas ágata=batata ágata, f batatas novas=batata nova, f batatas-reno=batata-reno*2, f batatas rosa=batata rosa, f batatas do reino=batata do reino",
        "made: f batata palha*2, m chips de batata=chip de batata, f batata frita, f batatas fritas=batata frita, f fécula de batata, f batata chips",
    ),
    "sweet_potato": (
        "grown fresh veg: f batatas-doces=batata-doce*5, f batatas doces=batata doce*5, f batatas-doces roxas=batata-doce roxa, f batatas doces brancas=batata doce branca, f batatas-doces de polpa alaranjada=batata-doce de polpa alaranjada, f batatas-doces beauregard=batata-doce beauregard",
        "made: m doce de batata-doce*2, m chips de batata-doce=chip de batata-doce*2, m chips de batata doce=chip de batata doce, f farinha de batata-doce, m doce de batata doce",
    ),
    "carrot": (
        "grown fresh veg: f cenouras=cenoura*9, f cenourinhas=cenourinha*2, f cenouras orgânicas=cenoura orgânica, f cenouras baby=cenoura baby, f cenouras coloridas=cenoura colorida, f cenouras roxas=cenoura roxa, f cenouras com rama=cenoura com rama",
        "made: m suco de cenoura*2, m bolo de cenoura*2, f conserva de cenoura, f cenoura ralada, m sumo de cenoura",
    ),
    "onion": (
        "grown fresh veg: f cebolas=cebola*8, f cebolas roxas=cebola roxa*3, f cebolas brancas=cebola branca, f chalotas=chalota, f cebolas amarelas=cebola amarela, f cebolas de réstia=cebola de réstia, f cebolas pera=cebola pera, f cebolas crioulas=cebola crioula",
        "made: f cebola caramelizada*2, f cebola em pó, f cebola crispy, f geleia de cebola, f cebolas em conserva=cebola em conserva, f geleia de cebola roxa",
    ),
    "garlic": (
        "grown veg: m alho*7, m alhos=alho*2, m alho roxo*3, m alhos roxos=alho roxo, f cabeças de alho=cabeça de alho*2, m dentes de alho=dente de alho, f réstias de alho=réstia de alho, m alho nobre, m alho descascado, m alho em réstia",
        "made: m alho-negro*2, m alho negro*2, f pasta de alho*2, m alho frito*2, m alho em pó, m alho triturado, m tempero de alho, m pão de alho, m alho em conserva",
    ),
    "ginger": (
        "grown veg: m gengibre*8, m gengibres=gengibre, m gengibre fresco*2, f raiz de gengibre*2, m gengibre orgânico, m mangarataia, m gengibre capixaba",
        "made: m gengibre em pó*2, m gengibre cristalizado*2, f bala de gengibre, m chá de gengibre, m gengibre desidratado, m xarope de gengibre, m suco de gengibre",
    ),
    "rice": (
        "grown grain: m arroz*8, m arroz integral*3, m arroz agulhinha*2, m arroz cateto*2, m arroz vermelho*2, m arroz preto, m arroz branco, m arroz orgânico*2, m arroz da terra, m arroz parboilizado, m arroz arbóreo, m arroz carolino, m arroz negro, m arroz em casca",
        "made: f farinha de arroz*2, m biscoitos de arroz=biscoito de arroz, m flocos de arroz=floco de arroz, m macarrão de arroz, m arroz doce, m bolinhos de arroz=bolinho de arroz",
    ),
    "wheat": (
        "grown grain: m trigo*8, m trigos=trigo, f espelta*2, m trigo em grão*2, m trigo duro, m trigo crioulo, m trigo de inverno, m trigo barbela, m grãos de trigo=grão de trigo, m trigo melhorador",
        "made: m gérmen de trigo*2, m trigo para quibe*2, m farelo de trigo, m triguilho, f fibra de trigo",
    ),
    "peanut": (
        "grown nut: m amendoim*6, m amendoins=amendoim*3, m amendoim com casca, f ginguba*2, m mendubi, m amendoim runner, m amendoim cru, m amendoim vermelho",
        "made: f pasta de amendoim*3, f paçoca*3, f paçocas=paçoca, m amendoim torrado*2, m pé-de-moleque*2, m pé de moleque, m amendoim japonês, m amendoim salgado, f manteiga de amendoim, m óleo de amendoim, m amendoim praliné, f farinha de amendoim, m amendoim cozido, f ginguba torrada",
    ),
    "walnut": (
        "grown tree nut: f nozes=noz*9, f nozes com casca=noz com casca, f nozes descascadas=noz descascada, f nozes chilenas=noz chilena, f nozes mariposa=noz mariposa",
        "grown nut: m miolo de noz",
        "made: m óleo de nozes*2, m licor de nozes, f nozes caramelizadas=noz caramelizada, f nozes carameladas=noz caramelada, f farinha de nozes",
        "plant: f nogueiras=nogueira",
    ),
    "tea": (
        "grown leaf: m chá*6, m chás=chá*2, m chá-verde*2, m chá-preto*2, m chá verde*3, m chá preto*3, m chá branco, f folhas de chá=folha de chá, m chá oolong, m chá da Gorreana, m chá em folha, m chá de Registro, m chá de Gurué, m banchá",
        "made: m chá em saquinho, m matcha*2, m chá gelado, m chá defumado, m chá preto em pó",
    ),
    "coffee": (
        "grown tree bean: m café*8, m café arábica*2, m café conilon*2, m conilon, m café orgânico, m café bourbon, m café catuaí, m café robusta",
        "grown bean: m cafés=café, m cafés especiais=café especial*2, m café especial*4, m grãos de café=grão de café*2, m café em grão*3, m café cereja descascado, m café verde, m café da roça, m café gourmet",
        "made: m café torrado*3, m café moído*3, m café torrado e moído*3, m café em pó*2, m café solúvel, m drip coffee, m café em cápsula, m café coado",
    ),
    "cacao": (
        "grown tree bean: m cacau*7, m cacaus=cacau*2, m cacau cabruca*2, m cacau nativo, m cacau da várzea",
        "grown bean: f amêndoas de cacau=amêndoa de cacau*2, m cacau fino*2",
        "made: m nibs de cacau=nib de cacau*2, m chocolate*5, m chocolates=chocolate*3, m cacau em pó*2, m mel de cacau, f manteiga de cacau, m chocolate amargo, m chocolate ao leite, f barras de chocolate=barra de chocolate*2, m chocolate bean to bar, m bombons de cacau=bombom de cacau, m chocolate em pó, m chocolate 70%, m licor de cacau, f geleia de cacau, f polpa de cacau",
    ),
    "mushroom": (
        "grown fresh veg: m cogumelos=cogumelo*7, m champignons=champignon*3, m cogumelos paris=cogumelo paris*2, m cogumelos frescos=cogumelo fresco*2, m cogumelos portobello=cogumelo portobello*2, m portobellos=portobello, m cogumelos silvestres=cogumelo silvestre, f trufas negras=trufa negra, m cogumelos Yanomami=cogumelo Yanomami, m cogumelos-do-sol=cogumelo-do-sol",
        "made: m cogumelos secos=cogumelo seco*2, m champignon em conserva*2, m cogumelos em conserva=cogumelo em conserva, m cogumelo em pó, m patê de cogumelo",
    ),
    "hen_egg": (
        "animal fresh: m ovos=ovo*6, m ovos caipiras=ovo caipira*4, m ovos caipira=ovo caipira*2, m ovos de galinha=ovo de galinha*2, m ovos orgânicos=ovo orgânico, m ovos da roça=ovo da roça*2, m ovos de galinha caipira=ovo de galinha caipira*2, m ovos vermelhos=ovo vermelho, m ovos brancos=ovo branco,"
        " m ovos azuis=ovo azul, m ovos de capoeira=ovo de capoeira*2, m ovos coloniais=ovo colonial, m ovos frescos=ovo fresco, m ovos de galinhas soltas=ovo de galinha solta, m ovinhos caipiras=ovinho caipira",
    ),
    "honey": (
        "animal jarred: m mel*8, m mel silvestre*3, m mel de laranjeira*2, m méis=mel, m meles=mel, m mel puro*3, m mel de abelha*3, m mel de eucalipto, m mel de jataí*2, m mel de uruçu, m mel de abelha nativa*2, m mel de mandaçaia, m mel de assa-peixe, m mel de cipó-uva, m mel de florada silvestre,"
        " m mel de bracatinga, m mel de melato, m mel de aroeira, m mel de rosmaninho, m mel de urze, m mel do sertão, m mel do miombo, m mel orgânico, m mel de tiúba, m mel de canudo, m mel de caju",
        "animal made: m favos de mel=favo de mel*2, f própolis*2, m própolis verde, m extrato de própolis, m pólen apícola, f cera de abelha*2, f geleia real, m hidromel, m mel composto",
    ),
    "milk": (
        "animal fresh drink: m leite*7, m leites=leite, m leite fresco*3, m leite de vaca*3, m leite de cabra*3, m leite cru*2, m leite de ovelha, m leite integral, m leite tirado na hora, m leite A2, m leite de búfala, m leite da roça, m leite pasteurizado, m leite orgânico, m leitinho de vaca",
    ),
}
