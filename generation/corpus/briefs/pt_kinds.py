"""Portuguese: what only the growers of one kind would say. Keyed by species; {product} is a word of it."""

# A sentence is read best on one line.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from generation.corpus.briefs.language import Family, bound

_KINDS: dict[str, tuple[str, ...]] = {
    "apple": (
        "O frio {place_in} deu {product:grown} bem {product~crocante|crocante|crocantes|crocantes}.", "{product:grown} do pomar, com manchinha mas com gosto.", "Na colheita vem gente de todo lado apanhar {product:grown}.", "{product}, nada a ver com abacaxi.", "Não são de câmara fria, são {product:grown,count} deste ano.",
    ),
    "pear": ("{product:grown} daquelas que escorrem pelo queixo.", "{product:grown}, pra comer ou pra fazer doce.", "As pereiras foi meu avô que plantou. Vendemos {product}.", "não maçã, {product}", "{product:grown}, não laranja pera."),
    "peach": ("{product:grown} com aquela penugem de antigamente.", "O granizo levou metade mas {product:grown.the} que sobraram valem a pena.", "{product} da colônia, {pack}", "{product:grown}, no ponto, direto do pé.", "{product:made}, receita da nona."),
    "cherry": ("{product:grown} com cabinho, {pack}.", "Os passarinhos comem metade, a outra metade a gente vende: {product:grown}.", "não é tomate cereja, {is} {product:grown}", "A florada foi bonita, agora tem {product:grown}.", "{product} pra confeitaria, {pack}"),
    "orange": (
        "{product:grown} do pé pra caixa, sem cera.", "{product:grown}, cheias de caldo.", "Esprememos {product:grown} na hora {at}.", "{product}, mas o rótulo não pode ser laranja, prefiro verde{=colour:green}.", "A flor perfuma o sítio todo, mas a gente vende é {product}.", "não limão, {product}",
        "{product:grown} pra chupar no pé do fogão",
    ),
    "lemon": ("nada de taiti, aqui é {product:grown}", "{product:grown}, casca grossa e cheirosa, pra confeitaria.", "{product:grown}, daquele amarelo, não o verde da caipirinha.", "Raspa, suco, torta: {product:grown} servem pra tudo.", "{product}, não laranja"),
    "mango": ("{product:grown}, doces, sem fiapo.", "Dezembro o quintal amanhece forrado de {product:grown}.", "{product:grown} que amadurecem no pé.", "Não é manga de camisa não, {is} {product:grown}!", "De chupar no dente: {product:grown}.", "{product} do Vale, {pack}"),
    "banana": ("{product:grown} por cacho, {price}.", "{product:grown}, não é da terra.", "Cortamos o cacho de vez. Vendemos {product:grown}.", "Na merenda das crianças vai {product:grown} daqui.", "Bananal na encosta, {product:grown} descendo de burro.", "{product} a preço de banana, kkk"),
    "pineapple": ("{product:grown} com coroa, {pack}.", "Leva um ano e meio pra dar {product:grown,count.a}.", "{product:grown} tão doces que não ardem a língua.", "{product:grown} na rodela {at}.", "Não é um abacaxi pra resolver, é um negócio: {product}."),
    "avocado": ("{product:grown} que amadurecem em casa em {#3-7} dias.", "Amassado com limão e açúcar ou com sal: {product:grown} de {place}.", "{product:grown}, casca grossa, caroço pequeno.", "{product:grown} pra vitamina, {pack}", "{product}, não manteiga"),
    "strawberry": ("{product:grown} do dia, {pack}.", "{product:grown} com chantilly na quermesse.", "{product:grown} na cumbuca, {price}.", "As crianças vêm colher {product:grown} no sítio.", "{product:grown} no túnel, {product~doce|doce|doces|doces} e {product~vermelhinho|vermelhinha|vermelhinhos|vermelhinhas}."),
    "blueberry": ("{product:grown} em {pack}.", "Dedo azul: {product:grown}.", "{product:grown} da serra, não amora.", "A terra ácida daqui é boa pra {product:grown}.", "{product}, aquela frutinha azul que ninguém conhecia aqui"),
    "grape": ("{product:grown} de comer, não é de vinho.", "Temos um parreiral velho e vendemos {product:grown}.", "{product:grown} no cacho, {price}.", "Não fazemos vinho. {product}.", "A vindima é em {month}, venham pisar {product:grown}.", "{product:made} sem álcool, sem açúcar"),
    "persimmon": ("{product:grown} de comer de colher.", "Parece tomate mas {is} {product:grown}.", "Quando caem as folhas ficam {product:grown} feito lampião.", "{product:grown} que não amarram a boca.", "{product} de {place}, {pack}"),
    "pomegranate": ("{product:grown} que racham no pé.", "Grãos feito rubi: {product:grown}.", "Pra simpatia de ano novo: {product:grown}.", "De coroinha: {product:grown}.", "{product}, {product~bom|boa|bons|boas} pra garganta"),
    "dragon_fruit": ("{product:grown}, polpa doce e pontinhos pretos.", "Dá num cacto e abre flor de noite: {product:grown}.", "{product:grown}, polpa roxa, {pack}.", "sem dragão no desenho por favor, só {product:grown}", "O povo pergunta que fruta é essa: {product:grown}."),
    "lychee": ("{product:grown} em penca com folha.", "Casca vermelha, polpa branca: {product:grown}.", "Só tem {product:grown} três semanas por ano.", "{product:grown} no Natal, {pack}", "{product}, não pitomba"),
    "coconut": ("Vendo {product:fresh} na praia com canudinho.", "Prensamos a frio: {product:made}.", "Do coqueiral tiramos {product:fresh}, {#100-900/50} por semana.", "{product:made}, {pack}, direto da praia", "Nada se perde: vendemos {product} e a casca vira vaso.", "{product:fresh}, não confundir com coquinho"),
    "olive": ("{product:made} de primeira extração, {#50-900/50} oliveiras.", "Colhemos e moemos no mesmo dia: {product:made}.", "O olival é novo. O que engarrafamos {is} {product:made}.", "{product:grown} com tomilho e alho.", "{product:made}, acidez 0,{#1-3}, {pack}.", "Tem amargor e pica na garganta: {product:made}."),
    "tomato": ("{product:grown} com gosto de tomate de verdade.", "{product:grown} de estufa, o ano todo.", "Fazemos {product:made} em {month}, {#100-900/50} vidros.", "Amadurecem no pé, {product:grown}, {pack}.", "vermelhos, amarelos, rajados: {product:grown}"),
    "chilli": ("Cuidado que arde! {product}.", "{product}, da fraquinha à braba.", "{product}, não pimentão nem do reino.", "Sem ardência não tem graça: {product}.", "{product:made} que faz chorar marmanjo", "{product:grown} no quintal, vidro na mesa."),
    "maize": ("{product:grown} na brasa na esquina da praça.", "Junho é época: {product:made}.", "{product}, sem transgênico.", "Plantamos feijão e abóbora pra casa, {product:grown} pra vender.", "Debulhar, moer, peneirar: {product:made}.", "{product:grown} pra pamonha, {pack}"),
    "pumpkin": ("{product:grown} de {#5-30} quilos.", "{product:grown} pra sopa e pra doce.", "Com camarão dentro ou com carne seca, {product:grown}.", "não é abobrinha, {is} {product:grown}", "{product:grown} rolando na carroceria, {price}."),
    "potato": ("{product:grown} com terra ainda, dessa semana.", "{product:grown}, não doce, da comum.", "{product:grown} pra fritar, {pack}", "nada de batata-doce, {product:grown}", "Lavadas e classificadas: {product:grown}."),
    "sweet_potato": ("{product:grown} na brasa da fogueira.", "{product:grown}, não da inglesa.", "Roxas por dentro: {product:grown}.", "antes batata inglesa, agora {product:grown}", "O pessoal da academia leva {product:grown} de monte."),
    "carrot": ("{product:grown} com a rama, {pack}.", "{product:grown} da horta, com terrinha.", "Os coelhos já conhecem {our} {product:grown}.", "{product:grown} de hoje", "não beterraba, {product:grown}"),
    "onion": ("{product:grown} em réstia, trançada pela minha tia.", "Fazem chorar mas duram o inverno todo: {product:grown}.", "{product:grown}, não cebolinha.", "Nem alho nem alho-poró: {product}.", "{product:grown} bem curadas, {pack}."),
    "garlic": ("{product:grown} em réstia, {pack}.", "Vampiro não chega perto: {product}.", "Planta em abril e colhe em setembro: {product:grown}.", "{product:grown}, não cebola", "descasco {product:grown} toda noite vendo novela"),
    "ginger": ("{product:grown}, raiz fresca, {pack}.", "Bom pra tosse e pro quentão: {product}.", "Arrancamos {product:grown} hoje cedo.", "{product}, não cúrcuma", "Pro chá, pro caldo, pra garganta: {product}."),
    "rice": ("{product:grown} da várzea, {pack}.", "Planta, alaga, colhe: {product:grown}.", "{product:grown} soltinho que nem precisa de propaganda.", "Com marreco na água cresce {our} {product:grown}.", "{product}, não feijão, o feijão é do vizinho"),
    "wheat": ("{product:grown} para padeiros, {pack}.", "O moinho compra {our} {product:grown}.", "Não fazemos pão. Plantamos {product:grown}.", "Depois da soja entra {product:grown}.", "Campo dourado de {product:grown}."),
    "peanut": ("{product} no canudinho de papel a {price}.", "Moemos {product:made} sem nada além de sal.", "{product:grown} com casca, {pack}.", "{product} pra cerveja", "Da torra ao pote, tudo em casa: {product:made}.", "Festa junina sem {product:made} não existe."),
    "walnut": ("Quebramos {product:grown} na beira do fogão.", "{product:grown} de casca fina.", "{product}, não pecã nem castanha", "Só no Natal lembram, mas temos {product:grown} o ano todo.", "A nogueira grande dá {#20-90} quilos de {product:grown}."),
    "tea": ("Duas folhas e um broto: {product:grown}.", "{product:grown} a granel, sem saquinho.", "Não é café, é {product}.", "Vendemos {product}, café não.", "Murchamos, enrolamos e secamos {product:grown.the}.", "{product}, não é erva-mate nem camomila"),
    "coffee": ("{product}, nota {#82-90} pontos, {pack}.", "Colhemos no pano e secamos no terreiro ao sol{=phrase:sun_dried}: {product:grown}.", "{product:made}, torra média, {price}.", "Passa um cafezinho: {product} de {place}.", "{product:grown}, catação grão por grão", "não é chá, é {product}", "{product:grown} de {place}, safra de {month}"),
    "cacao": ("Da amêndoa à barra: {product:made}.", "Fermentamos em cocho e secamos na barcaça: {product:grown}.", "{product:made} {#50-90/5}%, {pack}.", "Na sombra da mata {product~cresce|cresce|crescem|crescem} {our} {product:grown}.", "{product:made} de origem, {place}"),
    "mushroom": ("{product:grown} em substrato de palha, no escuro da estufa.", "{product:grown}, todos comestíveis, pode confiar.", "Depois da chuva, {product}.", "Na estufa climatizada: {product:grown}, {pack}.", "{product} pro risoto dos restaurantes"),
    "hen_egg": ("{#20-900/10} galinhas felizes, {product} todo dia( {place_in}).", "{product} de gema bem laranjinha.", "As galinhas dormem no poleiro e ciscam o dia todo. {product}, {sum} a dúzia.", "Não vendemos galinha, só {product}.", "{product}, cartela de {#10-30/10}", "de codorna não, {product}"),
    "honey": ("Caixas no meio da mata, {product} no pote.", "{product:jarred}, puro, pode fazer o teste do copo.", "{product:jarred} de {#4-90} colmeias.", "Sem ferrão: {product:honey}.", "{product}, {pack}, não é melado", "As abelhas trabalham e eu levo a fama: {product}."),
    "milk": ("Tirado às {#3-5} da manhã: {product}.", "Temos {#2-40} vacas {place_in}. Vendemos {product}.", "Nem queijo nem manteiga: {product}.", "{product}, {sum} o litro, na porta", "A Mimosa e a Estrela dão {product} pra rua toda.", "O caminhão do laticínio paga pouco, então vendo {product} direto."),
}

_GENERAL: tuple[str, ...] = (
    "Vendemos {product:general} e nada de {other}.", "{product:craft} das mulheres de {place}", "Somos {#3-40} artesãs e fazemos {product:craft} à mão.", "[Fazemos|Preparamos] {product:made,general} que nem em casa( com {other}).",
    "{product:jarred,general} do sítio, {pack}.", "Criamos bicho {place_in} e vendemos {product:animal,general,!catch}.", "Saímos pra pescar de noite: {product:catch}.", "No viveiro temos {product:plants}, {price}.", "Cultivamos {product:flower} {place_in}.", "{product:leaf} {fresh_cut}, {sum} o maço",
    "Oferecemos {product:service} em {place}( e café da manhã com geleia de {other:fruit}).", "De tudo um pouco: {product:general}, mas {other} não.", "O barco chega às {#4-9}, {product:catch} na hora.", "Do extrativismo {place_in}: {product:general,tree}.",
    "{product:general,tree} do quintal, {pack}, de {other} já tem quem venda.", "Barraca {product:general.of}, não de {other}.",
)

FAMILIES: tuple[Family, ...] = (
    *(Family(f"{species}'s own", 12, bound(species, lines)) for species, lines in _KINDS.items()),
    Family("general's own", 12, _GENERAL),
)
