"""Portuguese: talk in which the product comes late or in passing, voices of many regions, and small talk around it."""

# A sentence is read best on one line.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from generation.corpus.briefs.language import Family

LISTS: dict[str, tuple[str, ...]] = {
    "weather": ("não para de chover", "tá um frio de rachar", "o calor tá brabo", "bateu um vento danado", "amanheceu com neblina", "enfim saiu o sol", "geou essa noite", "continua sem cair uma gota", "o rio subiu de novo", "tá uma poeira só"),
    "feast": ("a festa do padroeiro", "o casamento da minha sobrinha", "o batizado", "a festa junina", "a quermesse", "o aniversário da cooperativa", "a Folia de Reis", "o Círio", "a formatura do menino", "a vaquejada"),
    "mishap": (
        "caiu a luz", "roubaram a balança", "sumiu o arquivo do logo", "a gráfica fechou", "quebrou a caminhonete", "molhou tudo que era etiqueta", "o sobrinho que desenhava pra gente foi estudar fora", "a cachorra comeu o caderno de pedidos",
    ),
    "work": ("no hospital", "no banco", "na escola", "de taxista", "numa fábrica", "na prefeitura", "de pedreiro", "no call center", "de caminhoneiro", "em casa de família"),
    "vehicle": ("na Kombi", "na moto", "na carroça", "na carretinha", "no barco", "na bicicleta cargueira", "no fusca", "no chapa", "na F-1000 velha", "na garupa"),
    "chat_end": ("entendeu?", "só pra vocês terem ideia.", "se ajudar.", "vocês que sabem.", "é isso."),
    "diminish_of": ("de um favorzinho", "de uma ajudinha", "da opinião de vocês"),
    "my_to": ("{product~no meu|na minha|nos meus|nas minhas}",),
    "my_in": ("{product~no meu|na minha|nos meus|nas minhas}",),
    "feast_of": ("da festa do padroeiro", "do casamento da minha sobrinha", "da festa junina", "da quermesse", "do Círio", "da vaquejada"),
    "feast_in": ("na festa do padroeiro", "na festa junina", "na quermesse", "na vaquejada", "na Folia de Reis"),
}

FAMILIES: tuple[Family, ...] = (
    Family("late in the telling", 24, (
        "Minha avó chegou em {place} com uma mala e dois filhos, comprou um terreninho com o que costurava e, com os anos, esse terreninho virou o que hoje é nosso negócio: {product}.",
        "Fico matutando nisso faz meses, perguntei pra {kin}, pro padre e até pro gerente do banco, e todo mundo diz a mesma coisa: põe nome e rótulo {my_to} {product}.",
        "Somos quatro irmãos, um dirige, outro faz as contas, a caçula atende {at} e eu cuido pra nunca faltar {product}.",
        "Primeiro veio a seca, depois {mishap}, e mesmo assim a gente continua aqui, vendendo {product}.",
        "Eu não entendo de design nem de computador, mal mexo no celular que minha neta me deu, mas do que eu entendo é {product.of}.",
        "Trabalhei {work}, me aposentei, fiquei três meses à toa e um dia comecei a vender {product}.",
        "Não temos site, nem cartão, nem caminhão com letreiro. O que temos {is} {product}, e {good}.",
        "Oi, sou {person}, de {place}, tenho {#22-70} anos, dois cachorros, uma dívida e muita vontade de fazer dar certo minha venda de {product}.",
        "Semana passada passou um moço da capital, provou, pediu mais, perguntou o nome e eu não soube dizer. É que {my} {product} não {product~tem|tem|têm|têm} nome.",
        "Olha que {weather} e mesmo assim o povo faz fila, e não é pela minha cara bonita, é {product.by}.",
        "Quando meu pai morreu ficou a casa, o poço, uma égua e o mais importante, {product.the}.",
        "Todo mundo em {place} conhece meu avô: baixinho, de chapéu, sempre {vehicle}, gritando na rua que tem {product}.",
        "A gente queria abrir uma pizzaria, depois um armarinho, e acabou, não me pergunte como, com {product}.",
        "Tem quem herde joia. Pra mim deixaram {size} e o costume de acordar cedo, então aprendi a viver {product.of}.",
        "Escrevo sentada no alpendre, rádio ligado, olhando as caixas que amanhã vão {to_at}, cheias de {product}.",
        "Na placa tá escrito \"Aberto\" e só. Devia estar escrito {product}, que é o que vendemos.",
        "Depois {feast_of} ficou claro que o povo vinha na nossa casa por uma coisa: {product}.",
        "Então, meu marido é pedreiro, eu faço faxina de manhã, e de tarde, com o que sai da horta, vendo {product:grown}.",
        "Entre uma coisa e outra, escola das crianças, médico, as vacas do vizinho que invadem, arrumo tempo pro meu negócio, que {is} {product}.",
        "Não vou mentir, comecei por necessidade. Agora gosto. O que eu vendo? {product}.",
        "Adivinha: {product~vende|vende|vendem|vendem} em {pack}, {comes} de {place} e na minha casa nunca {product~falta|falta|faltam|faltam}. Isso mesmo, {product}.",
        "Todo ano a gente diz que é o último, e todo ano em {month} lá estamos de novo com {product:grown.the}.",
        "A loja tá pintada, o alvará saiu, {kin} montou a prateleira, e na prateleira {goes} {product}.",
        "Tenho a foto do meu bisavô com a tropa de burros; o que os burros levavam é o mesmo que eu vendo, {product}.",
        "Passei o dia desenhando em guardanapo e não sai, então deixo com vocês: {thing} para {product}.",
        "Sou professora em {place} e com meus alunos plantamos, regamos, medimos, anotamos e no fim colhemos {product:grown} que vendemos na feira da escola.",
        "Pra encurtar a história: {product}.",
        "A terapeuta mandou eu achar alguma coisa que me fizesse feliz e aqui estou, de bota, no meio {product:grown.of}.",
        "Com o tempo assim, {weather}, dá preguiça, mas o freguês espera {product} e a gente sai.",
        "É o nome, é a cor, é a letra... a única certeza é que vendemos {product}.",
        "Minha filha estuda na capital, meu filho foi pro estrangeiro, e eu fiquei aqui, ao pé do morro, cuidando do que criou todos nós: {product:grown.the}.",
        "Vou ser breve porque estou na fila do banco: {thing}, {product}, {place}.",
        "Dizem que logo bom custa caro, que rótulo bom vende sozinho, que a primeira impressão é a que fica; eu só sei fazer bem uma coisa, e {is} {product}.",
        "Já fui garçom, vigia, motoboy e cantor de forró. Hoje, graças a Deus, {product}.",
        "De manhã o neto na creche, de tarde o crochê, de noite a novela, e no meio disso tudo, quem diria, um negócio {product.of}.",
        "A senhora do sindicato disse pra eu contar tudo, então conto: nasci em {place}, casei na cidade grande, enviuvei, e vivo de vender {product}.",
    )),
    Family("in the middle of small talk", 20, (
        "Tudo bem? Por aqui {weather}, as crianças gripadas, eu com {product} pra entregar amanhã e nenhuma etiqueta, vocês são rápidos?",
        "Desculpa a hora, é que só agora fechei a banca, hoje vendeu bem {product.the} e me animei a escrever, boa noite.",
        "{kin} me passou seu contato, diz que fizeram um trabalho bonito, eu vendo {product} na região de {place}, não tenho muito dinheiro mas pago certinho.",
        "Essa noite sonhei com {thing1}, juro, era para {our} {product} e aparecia minha avó sorrindo, dá pra fazer isso?",
        "A gente tava jantando e {kin} soltou: por que não põe marca {product.in}? Rimos um tempo e aqui estamos perguntando preço.",
        "Bom, como falei no telefone, esse negócio {product.of} é sério, o sobrinho já abriu a conta e {kin} arrumou as sacolas.",
        "Na fila do dentista vi uma revista com rótulos lindos e pensei {my_in} {product}, por isso escrevo, sou {person}.",
        "Desculpe incomodar no domingo, vendemos {product} e segunda vem a TV local em {place}, queríamos {thing}.",
        "Vi seu anúncio no ônibus com duas caixas de {product} no colo, gostei do estilo.",
        "A última vez que mandei fazer {thing}, também para {product}, cobraram caro e ainda veio com erro de português.",
        "Tenho até vergonha de perguntar, só vendo {product} na porta de casa, mas vocês atendem gente pequena como eu?",
        "Eu e a comadre {woman} discutimos o dia inteiro, ela quer {colour!}, eu não, e {product.the} ali, em {pack} sem nome.",
        "Em {place} tem três bancas iguais à minha, todas com {product}, todas com toalha de plástico, quero que a minha seja diferente.",
        "Ontem {mishap}, de resto tudo bem, {product} tem de sobra, obrigada por perguntar.",
        "No batizado do menino saiu a ideia de vender {product} com rótulo, {kin} até fez um desenho.",
        "Dizem que em {month} vem turista, vai precisar ter {product} de sobra e {thing} que se veja de longe.",
        "A professora do curso pediu pra levar uma amostra da marca, eu levo {product}, minha colega ainda não sabe.",
        "Já sei que pedem muita informação, então segue: {person} {surname}, {place}, {product}, {#2-40} anos nisso.",
        "A prefeitura dá um espaço {feast_in}, de graça, para {product.the}, com a condição de ter placa.",
        "Meu chefe não sabe que de tarde vendo {product}, então melhor me chamar depois das seis.",
        "Tô aprendendo a mexer nisso, acho que aqui escreve o que a gente vende, {product}, e depois vocês mandam o desenho, né?",
        "Esqueci de dizer ontem que {is} {product} o que vendemos, tava com pressa porque o banco fechava.",
        "Obrigada por responder tão rápido, sim, {product}, e sim, em {pack}, o nome a gente vê depois.",
        "Outro dia um turista tirou foto {product.of} e perguntou se tinha marca, que marca que eu ia ter.",
        "Tivemos bebê, mudamos de casa e ainda começamos com {product}, então tempo é o que não sobra.",
        "Meu neto diz que tem que \"posicionar\" {product.the}, eu não sei o que é isso, mas obedeço.",
        "Enquanto o neném dorme te escrevo: vendo {product}, sou mãe solo, queria algo lindo e que não saia caro.",
        "Fomos pra feira com {product}, acabou em duas horas, e o que mais perguntavam era o nome.",
        "A foto que mandei tá tremida mas dá pra ver a mesa, a balança e {product.the}, esse é o negócio todo.",
        "Choveu, o barro subiu, o caminhão {product.of} atolou, o rapaz do trator não atendeu, e no meio disso lembrei de vocês.",
        "Passei no posto, tomei a vacina, e a enfermeira que compra {product} de mim disse que eu devia ter {thing}.",
    )),
    Family("voices", 14, (
        "Uai sô, nós mexe com {product.the} aqui em {place}, cê num faz {thing} pra nóis não?",
        "Ô trem bão que cês fazem, me arruma {thing} pra {product}?",
        "Bah tchê, vendo {product} aqui em {place} e tô precisando de {thing}, tri legal.",
        "Oxe, meu filho, eu vendo {product}, faça aí {thing} daquele jeito.",
        "Visse, {product} aqui é coisa fina, falta só {thing}.",
        "Mano, tô com {product} de {place}, papo reto, preciso de {thing} top.",
        "Égua mano, {product} daqui {is} só o filé, me arruma {thing}?",
        "Meu rei, vendo {product} {at}, quanto é {thing}?",
        "Ô freguesa, olha {product:count,fresh.loose} fresquinho, {price}!",
        "nois vende {product:count.loose}, tem como fazer {thing}",
        "os cliente quer rótulo bonito, nois vende é {product:count.loose}",
        "Mermão, vendo {product} {at}, manda {thing} que fique maneiro.",
        "Capaz! {product} de {place}, guria, faz {thing} pra mim.",
        "Piá, vende-se {product}, {price}, daí preciso de {thing}.",
        "Mamã vende {product} no mercado, queremos {thing}, estamos juntos.",
        "Boa tarde patrão, vendo {product} cá em {place}, peço {thing}, kanimambo.",
        "Senhores, aqui fala {person}, da comunidade {place}, para informar que produzo {product} e solicito {thing}.",
        "mensagem de voz: oi sim olha é que eu vendo {product} vírgula ponto é quero {thing} obrigado tchau",
        "vendo: {product} / onde: {place} / como: {pack} / preciso: {thing}",
        "pergunta rápida {product} em {pack} qual etiqueta aguenta mais",
        "A quem possa interessar: a associação que represento comercializa {product} e necessita de {thing}.",
        "Prezados, vimos por meio desta solicitar {thing} para {our} {product}, de {place}.",
        "kkkk tô brincando mas sério vendo {product} e quero {thing}",
        "minha mãe vende {product} e eu cuido do insta dela, queremos {thing} bem aesthetic",
        "Assunto: {thing} - {product} - {place}",
        "Com a graça de Deus vendemos {product} e pedimos {thing}, amém.",
    )),
)

OPENINGS: tuple[str, ...] = (
    "Olá,", "Oi!", "Oi, tudo bem?", "Bom dia.", "Boa tarde,", "Boa noite!", "Prezados senhores,", "Oi, sou {person}.", "Olá, me chamo {person}.", "Saudações de {place}.", "E aí,", "Com licença,", "Uma dúvida:", "Olha,", "Bom,", "Deixa eu contar:", "Oi pessoal,", "Opa!", "Sou {person}.", "Sou {person}, de {place}.",
    "Preciso de ajuda.", "Escrevo porque vi vocês na internet.", "Pedido novo:", "Primeira vez que peço uma coisa dessas.", "Me ajuda por favor.", "Caros,", "Ei,", "Então,", "Tomara que possam me ajudar.", "Quem indicou foi {person}.", "Espero que estejam bem.", "Conforme combinado:", "Alô,", "Fala, galera!",
    "Desculpe o incômodo.", "Oi de novo.", "Tem alguém aí?", "A paz do Senhor.", "Desculpa escrever tão tarde.", "Venho por indicação de {person}.", "Enfim tomei coragem de escrever.", "Moça,", "Seu {man}, boa tarde.", "Escrevo de {place}.", "Vou explicar meu caso.", "Sou nova nisso.", "Eae", "Oie,", "Assunto: etiqueta.", "Estimados,",
)

SMALL_TALK = Family("more small talk", 6, (
    "Por aqui {weather}.", "Ontem {mishap}.", "Tamo preparando {feast}.", "{kin} me ajuda com as contas.", "Somos gente simples.", "A internet aqui vai e volta.", "Respondo tarde porque não pega sinal na roça.", "Em casa somos {#3-11} bocas.", "Perguntam o nome e eu não sei o que dizer.", "Já tentamos com um designer e ele não entendeu.",
    "A gente cola papelzinho escrito à caneta e dá vergonha.", "Esse ano enfim compramos balança.", "A loja fica do lado da igreja.", "Vem muito turista no verão.", "Moro sozinha com minha mãe.", "É um sonho de criança.", "{kin} diz que eu tô doida.", "Emitimos nota.", "Tem estacionamento.", "Fechamos na {day}.", "A concorrência tá forte.",
    "Se ficar bom peço mais.", "Pago no pix.", "Resumindo é isso, {chat_end}", "Não tenho foto boa, {chat_end}", "O logo antigo foi {kin} que fez no Word.", "Quero que meus filhos continuem.", "Entregamos {vehicle}.", "Vendemos mais {to_at}.", "O M-Pesa também serve.", "Preciso {diminish_of}.",
))

OTHERS_AGAIN = Family("others' goods again", 3.5, (
    "Na minha rua tem uma banca de {other} e outra de {other2}.", "{kin} trabalha com {other}.", "Me ofereceram mudar pra {other} e eu disse não.", "Essa história {other.of} é do meu cunhado, que fique claro.", "Pras crianças compro {other} com o que ganho.", "Alérgicos a {other}: aqui não tem.",
    "O caminhão que leva a gente também carrega {other}, isso não é nosso.", "A caixa que uso dizia {other}, tampei com tinta.", "Não me mandem modelo com {other}.", "No outro sítio teve {other:grown}, não tem mais.", "Quem vende {other} não sou eu, é {kin}.", "Com {other} eu não mexo.", "Pagam melhor do que {other.the}.", "Quando tentei com {other} perdi dinheiro.",
))
