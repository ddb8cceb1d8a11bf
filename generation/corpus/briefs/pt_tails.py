"""Portuguese: what stands around the main sentence: facts, wishes, thanks, others' products, and slips of the phone."""

# A sentence is read best on one line.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from generation.corpus.briefs.language import Family
from generation.corpus.briefs.noise import Slips

WISHES: dict[str, dict[str, tuple[str, ...]]] = {
    "colour": {
        "red": ("vermelho", "vermelho vivo", "vermelho escuro", "vermelhinho", "encarnado", "vermelho tijolo", "bordô"),
        "orange": ("laranja", "alaranjado", "laranja forte", "laranja queimado", "laranja claro"),
        "yellow": ("amarelo", "amarelo sol", "amarelo mostarda", "amarelinho", "amarelo claro", "amarelo ouro"),
        "green": ("verde", "verde escuro", "verde claro", "verde oliva", "verdinho", "verde limão", "verde musgo", "verde bandeira"),
        "teal": ("turquesa", "verde-água", "azul petróleo", "azul-turquesa", "verde azulado"),
        "blue": ("azul", "azul marinho", "azul claro", "azul celeste", "azul royal", "azul escuro", "azulzinho"),
        "purple": ("roxo", "violeta", "lilás", "púrpura", "roxo escuro", "roxo berinjela"),
        "pink": ("rosa", "rosinha", "rosa choque", "rosa claro", "pink", "rosa antigo"),
        "brown": ("marrom", "castanho", "marrom terra", "marrom escuro", "marrom chocolate", "marronzinho", "marrom café"),
        "black": ("preto", "só preto", "tudo preto", "tinta preta", "pretinho básico"),
        "gold": ("dourado", "ouro", "douradinho", "amarelo-dourado", "dourado fosco"),
    },
    "mood": {
        "modern": ("moderno", "atual", "contemporâneo", "moderninho", "descolado", "jovem e moderno", "na moda"),
        "rustic": ("rústico", "com cara de roça", "campestre", "com jeito de fazenda", "caipira", "sertanejo"),
        "playful": ("divertido", "alegre", "engraçado", "brincalhão", "infantil", "fofo", "fofinho"),
        "elegant": ("elegante", "chique", "fino", "sofisticado", "refinado", "com classe", "premium", "requintado"),
        "simple": ("simples", "simplezinho", "limpo", "clean", "minimalista", "sem enfeite", "bem simples", "básico", "sem frescura"),
        "bold": ("chamativo", "forte", "ousado", "que salte aos olhos", "impactante", "que dê pra ver de longe"),
        "traditional": ("tradicional", "antigo", "clássico", "à moda antiga", "como antigamente", "vintage", "retrô", "com cara de antigamente"),
    },
    "style": {
        "flat": ("chapado", "desenho chapado", "formas chapadas", "flat", "cores chapadas", "flat design"),
        "linocut": ("xilogravura", "linogravura", "gravura", "literatura de cordel", "cordel", "gravura antiga", "xilo"),
        "stamp": ("carimbo", "selo", "selo de correio", "carimbo de tinta", "selo postal"),
    },
    "form": {
        "whole": ("inteiro", "sem cortar", "por inteiro", "inteirinho", "de corpo inteiro"),
        "half": ("cortado ao meio", "partido ao meio", "aberto ao meio", "pela metade", "em duas metades"),
        "slice": ("em rodelas", "fatiado", "em fatias", "uma fatia", "uma rodela"),
        "branch": ("no galho", "num galhinho", "pendurado no galho", "no pé", "com galho"),
        "leaf": ("com folhas", "com a folha", "com uma folhinha", "com folhas verdes"),
        "flower": ("com flor", "com flores", "com a flor", "com florzinhas"),
        "jar": ("num pote", "num vidro", "em pote de vidro", "dentro do pote"),
    },
    "lockup": {
        "roundel": ("redondo", "redonda", "uma etiqueta redonda", "circular", "num círculo", "um círculo", "um logo redondo", "redondinho", "redondinha", "um selo redondo"),
        "stacked": ("o nome embaixo do desenho", "desenho em cima e nome embaixo", "o texto debaixo da imagem", "um em cima do outro"),
        "side_by_side": ("o nome ao lado do desenho", "desenho à esquerda e nome à direita", "um do lado do outro", "o texto do lado do desenho"),
        "vertical_seal": ("um selo vertical", "um selo comprido", "um selo vertical com o nome", "vertical que nem selo"),
        "hand_stamp": ("um carimbo de mão", "um carimbo de borracha", "um carimbo pra bater à mão", "um carimbo pras sacolas de papel"),
        "shield": ("um escudo", "um brasão", "em forma de escudo"),
        "arch": ("o nome em arco", "um arco com o nome", "o nome curvado por cima do desenho"),
        "badge": ("um emblema com fita", "uma fita com o nome", "com uma faixa atravessada"),
        "wreath": ("uma coroa de folhas", "uma coroa de louros", "com ramos em volta"),
        "plaque": ("uma placa com moldura", "numa moldura", "uma etiqueta emoldurada", "um letreiro com moldura"),
    },
    "phrase": {
        "family_farm": ("agricultura familiar", "fazenda da família", "sítio da família", "produção familiar", "da nossa fazenda familiar"),
        "mountain_grown": ("cultivado na montanha", "da montanha", "cultivado na serra", "colhido na montanha", "produto da montanha"),
        "hand_picked": ("colhido à mão", "colheita manual", "colhido a dedo", "apanhado à mão"),
        "sun_dried": ("seco ao sol", "secado ao sol", "secagem ao sol", "seco no terreiro ao sol"),
        "small_batch": ("em pequenos lotes", "pequenos lotes", "feito em pequenos lotes", "produção em pequenos lotes", "lotes pequenos"),
        "by_the_sea": ("à beira-mar", "pertinho do mar", "da beira do mar", "do litoral"),
        "since_generations": ("há gerações", "de geração em geração", "por gerações", "três gerações", "de pai pra filho"),
    },
}

LISTS: dict[str, tuple[str, ...]] = {
    "mood_f": (
        "moderna{=mood:modern}", "descolada{=mood:modern}", "rústica{=mood:rustic}", "caipira{=mood:rustic}", "divertida{=mood:playful}", "engraçadinha{=mood:playful}", "fofinha{=mood:playful}", "sofisticada{=mood:elegant}", "fina{=mood:elegant}", "simplesinha{=mood:simple}", "limpinha{=mood:simple}",
        "chamativa{=mood:bold}", "ousada{=mood:bold}", "antiga{=mood:traditional}", "clássica{=mood:traditional}",
    ),
    "colour_f": (
        "vermelha{=colour:red}", "laranja{=colour:orange}", "amarela{=colour:yellow}", "verde{=colour:green}", "verdinha{=colour:green}", "turquesa{=colour:teal}", "azul{=colour:blue}", "azul marinho{=colour:blue}", "roxa{=colour:purple}", "lilás{=colour:purple}", "rosa{=colour:pink}", "marrom{=colour:brown}", "preta{=colour:black}", "pretinha{=colour:black}", "dourada{=colour:gold}",
    ),
}

BRAND_TAILS: tuple[str, ...] = (
    "[Nossa|A] [marca|fazenda|empresa|loja] se chama {brand}.", "O nome é {brand}.", "Nome: {brand}", "Marca: {brand}", "[Põe|Coloquem|Escreve] {brand}.", "Somos {brand}.", "É pra escrever {brand}.", "Nos chamamos {brand}.", "Vai com nosso nome, {brand}.", "\"{brand}\"", "a marca é {brand}", "É para {brand}.",
    "Com o nome {brand}, por favor.", "{thing1} tem que dizer {brand}.", "Nos conhecem como {brand}.", "Quero chamar de {brand}.", "O negócio se chama {brand}.", "Texto: {brand}", "Empresa: {brand}", "nosso sítio {brand}", "Atenciosamente, {brand}", "Obrigada, {person}, {brand}", "Abraços, {brand}", "“{brand}” em letra grande.",
    "vai ser {brand} o nome", "Razão social: {brand}", "@ no insta: {brand}",
)

TAILS: tuple[Family, ...] = (
    Family("colour", 7, (
        "Em {colour}[ por favor|, por favor|][.|]", "[Gosto|Gostamos] de {colour}.", "Cor[ principal|]: {colour}", "[Faz|Façam|Pode ser] em {colour}.", "Nossa cor é {colour}.", "De preferência {colour}.", "{colour} ficaria bom.", "Usa {colour}, por favor.", "Dá pra fazer em {colour}?", "Letra em {colour}.", "Nossas sacolas são [brancas|de papel kraft], então [imprime |]em {colour}.",
        "{colour} com {colour!}", "Mais {colour}.", "alguma coisa em {colour}", "{colour}, não {colour!}.", "cor {colour}", "Prefiro {colour} a {colour!}.", "Com uma etiqueta em {colour}.", "Uma tinta só: {colour}.", "Com [muito|um pouco de|um toque de] {colour}.", "{colour} [fica|cai] melhor.", "puxando pro {colour}", "Etiqueta {colour_f}.", "Numa caixa {colour_f}.", "A letra {colour_f}, por favor.", "Alguma coisa cor de terra{=colour:brown}.", "cor de laranja{=colour:orange}, bem viva", "Cor-de-rosa{=colour:pink}.", "Que puxe pra cor de ouro{=colour:gold}.",
    )),
    Family("no colour", 3, (
        "Nada de {colour!}[ por favor|, por favor|][.|]", "Qualquer cor menos {colour!}.", "Que não seja {colour!}.", "Não gosto de {colour!}.", "{colour!} não", "[Por favor |]não usem {colour!}.", "O de antes era {colour!} e não gostei.", "A concorrência usa {colour!}, então esse não.", "A cor vocês escolhem, mas nada de {colour!}.", "A cor tanto faz.", "Qualquer cor.",
        "O [carro|portão|muro] é {colour!}.", "sem {colour!}",
    )),
    Family("mood", 7, (
        "[Algo|Que seja|Tem que ser|Queremos algo|Tem que ficar] {mood}.", "Quero {mood}.", "{mood} por favor", "Estilo {mood}.", "O estilo tem que ser {mood}.", "{mood}[.|!]", "Com um ar {mood}.", "Estilo: {mood}", "Um desenho {mood}, por favor.", "Nada {mood!}, [mais|melhor] {mood}.", "Imagino algo {mood}.", "Pode ser {mood}?", "{mood} e com letra grande", "Adoraria algo {mood}.", "o mais {mood} possível",
        "Uma coisa bem {mood_f}.", "Uma etiqueta {mood_f}.", "Quero uma arte {mood_f}.", "uma logo {mood_f} por favor", "Mais {mood_f} a embalagem, se der.",
    )),
    Family("no mood", 1.2, ("Nada {mood!}[ por favor|].", "Não tão {mood!}.", "Que não seja {mood!}.", "O anterior era muito {mood!}.")),
    Family("style", 3, (
        "Em estilo {style}.", "Que nem {style}.", "A gente gosta do estilo {style}.", "Tipo {style}.", "{style} por favor", "Dá pra fazer tipo {style}?", "{style}, se der.", "Que pareça {style}.", "Estilo: {style}", "Ar [antigo|de antigamente]{=mood:traditional}, tipo {style}.", "Um desenho tipo {style}, de uma cor só.", "Um selo antigo{=mood:traditional}{=style:stamp}, que nem de correio.", "Com cara de {style}.",
        "Aquele jeito de capa de cordel{=style:linocut}.",
    )),
    Family("lockup", 4, (
        "[Que seja|Quero|Queremos] {lockup}.", "{lockup} [por favor|se der|seria bom]", "[Melhor|De preferência] {lockup}.", "Formato: {lockup}", "{lockup}[.|]", "A ideia é {lockup}.", "Pode ser {lockup}?", "Disposição: {lockup}",
    )),
    Family("form", 3, (
        "[Desenha|Mostra|Que apareça] {form}.", "O desenho: {product.one}, {form}.", "Quero {product:grown,count.the1} {product~inteiro|inteira|inteiro|inteira}{=form:whole}.", "Quero {product:grown,count.a} {product~cortado|cortada|cortado|cortada} ao meio{=form:half}.", "Desenha {product:grown,count.the1} {product~fatiado|fatiada|fatiado|fatiada}{=form:slice}.",
        "{product:grown.the1} [no galho{=form:branch}|com folha{=form:leaf}|com flor{=form:flower}|em fatias{=form:slice}|pela metade{=form:half}|por inteiro{=form:whole}] ia ficar lindo.", "{product:made.the1} num pote{=form:jar}, desenho simples{=mood:simple}.", "{form}, por favor.", "Na figura, {form}.", "Prefiro o desenho {form}.", "Melhor {form}.", "Pode aparecer {form}?",
    )),
    Family("phrase", 5, (
        "[Põe|Coloquem|Escrevam] \"{phrase}\".", "Tudo [é colhido|se colhe] à mão{=phrase:hand_picked}.", "Somos um sítio de família{=phrase:family_farm}.", "É agricultura familiar{=phrase:family_farm} [desde|de] {#1900-2015}.", "Fazemos em pequenos lotes{=phrase:small_batch}.", "Com a frase {phrase}.", "[Acrescentem|Põe também|Que diga também] \"{phrase}\".", "Estamos nisso há gerações{=phrase:since_generations}.",
        "{phrase}[.|!]", "Moramos na beira do mar{=phrase:by_the_sea}.", "O sítio fica no alto da montanha{=phrase:mountain_grown}.", "Tudo seca ao sol{=phrase:sun_dried}.", "É ofício de gerações na minha família{=phrase:since_generations}.", "A terra é na beira da praia{=phrase:by_the_sea}.", "Passa de pai pra filho{=phrase:since_generations}.",
    )),
    Family("facts", 8, (
        "{pack}.", "{pack}, {price}.", "Preço {price}.", "Vendemos {at}.", "À venda {at}.", "Precisamos de {#50-3000/50} [unidades|etiquetas|peças].", "Me liga no {#11-99} 9{#1000-9999}-{#1000-9999}.", "Zap {#11-99} 9{#10000000-99999999}", "Safra de {month}.", "Ficamos {place_in}.", "{place}.", "Consumir em até 12 meses.", "Peso líquido {#100-950/50} g.", "As sacolas têm {#10-40} cm.", "Somos {folk}.",
        "Sem veneno.", "Entrega {on_day}.", "Os potes têm {#5-12} cm.", "Lote {#10-99}.", "Temos {size}.", "De {person} {surname}.", "Tenho {#2-9} filhos.", "Comecei faz {years}.", "Meu nome é {person}.", "Também no Facebook.", "Embalado em {pack}.", "Em inglês também, por favor.", "Só tenho impressora preto e branco.", "Tem que caber em {pack}.", "A gente tem um trator velho e duas enxadas.",
        "A etiqueta tem {#4-12} x {#3-9} cm.", "Feito com [amor|carinho|paciência].", "Com registro no SIM.", "Desde {#1950-2022}.", "CNPJ saindo.", "A {#600-1300/50} metros de altitude.", "Temos certificado de produto orgânico.", "Entrego {to_at}.",
    )),
    Family("polite", 6, (
        "Obrigada.", "Obrigado!", "Muito obrigada.", "Me ajudem por favor.", "Valeu, {person}", "Deus abençoe.", "Abraço, {person}", "Fico no aguardo.", "Quanto custa?", "Quanto tempo demora?", "Não entendo nada de design.", "Me surpreendam.", "Preciso pra {day}.", "O quanto antes.", "O resto vocês decidem.", "Confiamos em vocês.", "Será que dá?", "Um beijo, {person}", "Sem pressa.", "Não temos muito dinheiro.", "Orçamento curto.",
        "Não sou boa de computador.", "É isso.", "Só isso.", "tá bom?", "Aguardo retorno.", "Me avisem.", "atenciosamente", "mando foto se quiserem", "Que dê pra ler bem.", "Letra grande, minha freguesia é idosa.", "Minha [filha|neta|nora] olha os e-mails.", "por favorzinho", "Fiquem com Deus.", "Desde já agradeço.", "Tamo junto.", "Khanimambo.",
    )),
    Family("others' goods", 6, (
        "[Meu vizinho|A vizinha|Meu compadre] [vende|tem] {other}.", "[Nada de|Sem] {other}[ no desenho|][, por favor|].", "Não vendemos {other}.", "{product~Combina|Combina|Combinam|Combinam} bem com {other}.", "[Por favor |]não desenhem {other.a}.", "Quem vende {other} é meu [irmão|primo|cunhado].", "A banca do lado vende {other}.", "{other} não temos.", "Da outra vez [desenharam|imprimiram] {other.a} por engano.",
        "Já largamos {other.the}.", "Ano que vem [quem sabe|talvez] {other}.", "A [casa|chácara] fica atrás do [mercado|depósito] de {other}.", "{other} não!", "Antes aqui tinha {other}.", "Os vizinhos riem, todos têm {other}.", "A gente também gosta {other.of}, mas não é pra vender.", "Não {other~é|é|são|são} {other}, mesmo que pareça.", "Tem gente que confunde com {other}.", "A caminhonete ainda tem um desenho de {other}, não liga.",
        "Na foto aparece {other.the} do vizinho.", "Passando a roça de {other:grown}, à esquerda.", "O pessoal {other.of} tem um logo que eu gosto.", "A cor {other.of} seria bonita.", "Na etiqueta velha tem {other.a}, tirem.", "Nossa gata se chama {other:count.name1}.", "Meu bolo favorito é de {other}.", "Que nem o logo de {other} que fizeram pra {person}.", "Meus pais [plantavam|tinham] {other:grown}.", "Os outros vendem {other} e {other2}.",
        "Às vezes trocamos com o vizinho por {other}.",
    )),
)

SLIPS = Slips(
    script="latin",
    short={
        "você": ("vc", "voce", "ce", "cê"), "vocês": ("vcs", "vces", "ceis"), "porque": ("pq", "porq", "pr q"), "também": ("tb", "tbm", "tmb"), "que": ("q", "ki"), "para": ("pra", "p", "pa"), "não": ("n", "nao", "ñ", "num"), "com": ("c", "cm"), "obrigada": ("obg", "brigada", "obgda"), "obrigado": ("obg", "brigado", "vlw"),
        "quanto": ("qto", "qnto"), "hoje": ("hj",), "muito": ("mto", "mt", "muinto"), "estou": ("to", "tô"), "está": ("ta", "tá"), "por": ("pr", "p"), "favor": ("fvr", "favo"), "quando": ("qdo", "qnd"), "quero": ("kero", "qro"), "queria": ("qria", "keria"), "aqui": ("aki", "aq"), "depois": ("dps",), "gente": ("gnt", "jente"), "tudo": ("td",),
        "preciso": ("presiso", "prciso"), "fazer": ("faze", "fzr"), "é": ("eh", "e"), "oi": ("oie", "oii"), "olá": ("ola", "olaa"), "beleza": ("blz",), "mais": ("+", "mas"), "de": ("d",), "vendemos": ("vendemo", "vendemus"), "qualquer": ("qq", "qlq"), "verdade": ("vdd",), "temos": ("temo",), "nosso": ("noso",), "nossa": ("nosa",),
    },
    confused={
        "ç": ("ss", "c", "s"), "preciso": ("presizo", "precizo"), "etiqueta": ("etiketa", "etiqeta", "etiquéta"), "embalagem": ("enbalagem", "embalajem"), "rótulo": ("rotolo", "rótolo", "rotúlo"), "fazer": ("faser", "fazê"), "logo": ("lógo", "loggo"), "mb": ("nb",), "gente": ("jente", "gent"), "quer": ("qer", "ker"), "sítio": ("citio", "sitio"),
        "desenho": ("dezenho", "desenio"), "vend": ("vemd",), "nossa": ("noça",), "está": ("tá",), "adesivo": ("adezivo",), "por favor": ("porfavor", "pofavor"), "a gente": ("agente",), "produz": ("produs",), "planta": ("pranta",), "ajud": ("agud",), "mais": ("mas",), "caixa": ("caicha", "caxa"), "plaquinha": ("prakinha",), "à": ("a", "há"), "exp": ("esp",),
    },
    endings=(" por favor", " obrigada", " obg", " valeu", " pfv", ", obrigado!", " :)", "!!", " ...", " bjs", ", por favor", " urgente", "!!!", " ok?", " abraço", " kkk", " rsrs", " né", " viu", " tmj"),
)
