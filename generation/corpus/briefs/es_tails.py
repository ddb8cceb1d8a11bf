"""Spanish: what stands around the main sentence: greetings, facts, wishes, and others' products."""

# A sentence is read best on one line.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from generation.corpus.briefs.language import Family
from generation.corpus.briefs.noise import Slips

WISHES: dict[str, dict[str, tuple[str, ...]]] = {
    "colour": {
        "red": ("rojo", "roja", "rojo fuerte", "rojo vivo", "rojo oscuro", "colorado", "rojo ladrillo", "granate"),
        "orange": ("naranja", "anaranjado", "naranja fuerte", "color naranja"),
        "yellow": ("amarillo", "amarilla", "amarillo sol", "amarillo mostaza", "amarillito", "amarillo claro"),
        "green": ("verde", "verde oscuro", "verde claro", "verde oliva", "verdecito", "verde limón", "verde botella", "verde manzana"),
        "teal": ("turquesa", "verde azulado", "azul petróleo", "color turquesa"),
        "blue": ("azul", "azul marino", "azul claro", "celeste", "azul cielo", "azul rey", "azul oscuro"),
        "purple": ("morado", "morada", "violeta", "lila", "púrpura", "morado oscuro", "color berenjena"),
        "pink": ("rosa", "rosado", "rosada", "rosita", "rosa palo", "fucsia", "rosa mexicano"),
        "brown": ("marrón", "café oscuro", "color café", "color tierra", "marrón oscuro", "color chocolate", "castaño"),
        "black": ("negro", "negra", "solo negro", "todo negro", "tinta negra"),
        "gold": ("dorado", "dorada", "oro", "doradito", "color oro"),
    },
    "mood": {
        "modern": ("moderno", "moderna", "actual", "contemporáneo", "más moderno", "juvenil y moderno", "a la moda"),
        "rustic": ("rústico", "rústica", "campestre", "de campo", "campirano", "artesanal y rústico", "de pueblo"),
        "playful": ("divertido", "divertida", "graciosa", "alegre", "gracioso", "simpático", "para niños", "juguetón"),
        "elegant": ("elegante", "fino", "fina", "lujoso", "sofisticado", "refinado", "con clase", "premium"),
        "simple": ("sencillo", "sencilla", "limpia", "simple", "minimalista", "limpio", "sin adornos", "muy simple", "sencillito"),
        "bold": ("llamativo", "llamativa", "fuerte", "atrevido", "que resalte", "impactante", "que se vea de lejos"),
        "traditional": ("tradicional", "antiguo", "antigua", "clásica", "clásico", "a la antigua", "como los de antes", "vintage", "de toda la vida", "retro"),
    },
    "style": {
        "flat": ("plano", "diseño plano", "formas planas", "flat", "colores planos"),
        "linocut": ("grabado en madera", "linograbado", "xilografía", "grabado", "linóleo", "grabado antiguo"),
        "stamp": ("sello", "sello de tinta", "sello postal", "sello de correos", "estampilla"),
    },
    "form": {
        "whole": ("entero", "entera", "sin cortar", "de una pieza", "completo"),
        "half": ("partido por la mitad", "partida por la mitad", "cortada a la mitad", "cortado por la mitad", "abierto por la mitad", "en dos mitades"),
        "slice": ("en rodajas", "en tajadas", "en rodaja", "una rebanada"),
        "branch": ("en la rama", "en su rama", "colgando de la rama", "con rama"),
        "leaf": ("con hojas", "con su hoja", "con una hojita", "con hojas verdes"),
        "flower": ("con su flor", "con flores", "con la flor", "con florcitas"),
        "jar": ("en un frasco", "en un tarro", "en frasco de vidrio", "en su frasco"),
    },
    "lockup": {
        "roundel": ("redondo", "redonda", "una etiqueta redonda", "circular", "en un círculo", "un círculo", "un logo redondo", "redondito", "un sello redondo"),
        "stacked": ("el nombre debajo del dibujo", "dibujo arriba y nombre abajo", "el texto abajo de la imagen", "uno encima del otro"),
        "side_by_side": ("el nombre al lado del dibujo", "dibujo a la izquierda y nombre a la derecha", "uno al lado del otro", "el texto junto al dibujo"),
        "vertical_seal": ("un sello vertical", "un sello alargado", "un sello vertical con el nombre", "vertical como un sello"),
        "hand_stamp": ("un sello de mano", "un sello de goma", "un sello para estampar a mano", "un sello para las bolsas de papel"),
        "shield": ("un escudo", "en un escudo", "como escudo de armas", "un escudito"),
        "arch": ("el nombre en arco", "un arco con el nombre", "el nombre curvo arriba del dibujo"),
        "badge": ("una insignia con cinta", "una cinta con el nombre", "un listón con el nombre", "con una cinta cruzada"),
        "wreath": ("una corona de hojas", "una corona de laurel", "con ramas alrededor", "una guirnalda de hojas"),
        "plaque": ("una placa con marco", "en un marco", "un rótulo con marco", "una etiqueta enmarcada"),
    },
    "phrase": {
        "family_farm": ("finca familiar", "granja familiar", "de nuestra finca familiar", "agricultura familiar"),
        "mountain_grown": ("cultivado en la montaña", "de la montaña", "cultivo de montaña", "cosechado en la montaña"),
        "hand_picked": ("cosechado a mano", "recogido a mano", "recolectado a mano", "seleccionado a mano"),
        "sun_dried": ("secado al sol", "seco al sol", "secado bajo el sol"),
        "small_batch": ("en pequeños lotes", "lotes pequeños", "hecho en lotes pequeños", "producción en pequeños lotes"),
        "by_the_sea": ("junto al mar", "cerca del mar", "a orillas del mar", "de la costa"),
        "since_generations": ("por generaciones", "desde hace generaciones", "de generación en generación", "tres generaciones"),
    },
}

OPENINGS: tuple[str, ...] = (
    "Hola,", "Hola!", "Buenas,", "Buenos días.", "Buenas tardes,", "Buen día,", "Estimados señores:", "Hola, soy {person}.", "Hola, me llamo {person}.", "Saludos desde {place}.",
    "Qué tal,", "Disculpe,", "Una consulta:", "Mire,", "Bueno,", "Les cuento:", "Hola amigos,", "Muy buenas.", "Soy {person}.", "Soy {person}, de {place}.", "Hola buenas",
    "Necesito ayuda.", "Les escribo porque los vi en internet.", "Nuevo pedido:", "Primera vez que pido algo así.", "Ayuda por favor.", "Estimado equipo,", "Oiga,", "A ver,", "Ojalá me puedan ayudar.",
    "Me recomendó {person}.", "Espero que estén bien.", "Como hablamos:", "Aló,", "Hola, buenas noches.",
)

BRAND_TAILS: tuple[str, ...] = (
    "[Nuestra|La] [marca|finca|empresa|tienda] se llama {brand}.", "El nombre es {brand}.", "Nombre: {brand}", "Marca: {brand}", "[Ponga|Pongan|Escriban] {brand}.", "Somos {brand}.", "Que diga {brand}.",
    "Nos llamamos {brand}.", "Va con nuestro nombre, {brand}.", "\"{brand}\"", "la marca es {brand}", "Es para {brand}.", "Con el nombre {brand}, por favor.", "{thing1} debe decir {brand}.", "Nos conocen como {brand}.",
    "Quiero llamarlo {brand}.", "El negocio se llama {brand}.", "Texto: {brand}", "Empresa: {brand}", "nuestra finca {brand}", "Atentamente, {brand}", "Gracias, {person} de {brand}", "Saludos de {brand}", "«{brand}» en letras grandes.",
    "le vamos a poner {brand}", "Razón social: {brand}",
)

TAILS: tuple[Family, ...] = (
    Family("colour", 7, (
        "En {colour}[ por favor|, por favor|][.|]", "[Me gusta|Nos gusta|Queremos] [el |]{colour}.", "Color[ principal|]: {colour}", "[Hágalo|Háganlo|Que sea] en {colour}.", "Nuestro color es el {colour}.", "De preferencia {colour}.",
        "{colour} estaría bien.", "Use {colour}, por favor.", "¿Puede ser en {colour}?", "Letras en {colour}.", "Nuestras bolsas son [blancas|de papel kraft], así que [impreso |]en {colour}.", "{colour} con {colour!}",
        "Más que nada {colour}.", "algo en {colour}", "{colour}, no {colour!}.", "color {colour}", "Prefiero {colour} que {colour!}.", "Con una etiqueta en {colour}.", "Solo tinta: {colour}.", "Con [mucho|un poco de|un toque de] {colour}.",
        "{colour} [queda|va] mejor.", "tirando a {colour}",
    )),
    Family("no colour", 3, (
        "Nada de {colour!}[ por favor|, por favor|][.|]", "Cualquier color menos {colour!}.", "Que no sea {colour!}.", "No me gusta el {colour!}.", "no {colour!}", "[Por favor |]no usen {colour!}.", "El de antes era {colour!} y no me gusta.",
        "La competencia tiene {colour!}, así que ese no.", "El color lo eligen ustedes, pero nada de {colour!}.", "El color me da igual.", "Cualquier color.", "La [camioneta|puerta|pared] es {colour!}.", "sin {colour!}",
    )),
    Family("mood", 7, (
        "[Algo|Que sea|Que se vea|Lo queremos|Debe verse] {mood}.", "Lo quiero {mood}.", "{mood} por favor", "Estilo {mood}.", "El estilo tiene que ser {mood}.", "{mood}[.|!]", "Con un aire {mood}.", "Estilo: {mood}", "Un diseño {mood}, por favor.",
        "Nada {mood!}, [más bien|mejor] {mood}.", "Imagino algo {mood}.", "¿Puede ser {mood}?", "Nos gusta lo {mood}.", "{mood} y con letras grandes", "Me encantaría algo {mood}.", "lo más {mood} posible",
    )),
    Family("no mood", 1.2, ("Nada {mood!}[ por favor|].", "No tan {mood!}.", "Que no sea {mood!}.", "El anterior era demasiado {mood!}.")),
    Family("style", 3, (
        "En estilo {style}.", "Como un {style}.", "Nos gusta el estilo {style}.", "Tipo {style}.", "{style} por favor", "¿Se puede como {style}?", "{style}, si se puede.", "Que parezca {style}.", "Estilo: {style}", "Aire [antiguo|de antes]{=mood:traditional}, tipo {style}.",
        "Un dibujo tipo {style}, a un color.", "Un sello antiguo{=mood:traditional}{=style:stamp}, como de correos.", "Con aspecto de {style}.",
    )),
    Family("lockup", 4, (
        "[Que sea|Lo quiero|Queremos] {lockup}.", "{lockup} [por favor|si se puede|estaría bien]", "[Mejor|De preferencia] {lockup}.", "Forma: {lockup}", "{lockup}[.|]", "Pensamos en {lockup}.", "¿Puede ser {lockup}?", "Disposición: {lockup}",
    )),
    Family("form", 3, (
        "[Dibújelo|Muéstrelo|Que salga] {form}.", "Quiero {product.the1} {form}.", "El dibujo: {product} {form}.", "{form}, por favor.", "[Dibuje|Dibujen] {product.the1} {form}.", "Con {product.one} {form}.", "Mejor {form}.", "¿Puede salir {form}?",
    )),
    Family("phrase", 5, (
        "[Ponga|Pongan|Escriban] \"{phrase}\".", "Todo [se recoge|es cosechado|se cosecha] a mano{=phrase:hand_picked}.", "Somos una finca familiar{=phrase:family_farm}.", "Es una granja familiar{=phrase:family_farm} [desde|de] {#1900-2015}.",
        "Lo hacemos en lotes pequeños{=phrase:small_batch}.", "Con la frase {phrase}.", "[Agreguen|Añadan|Que diga también] \"{phrase}\".", "Llevamos generaciones en esto{=phrase:since_generations}.", "{phrase}[.|!]", "Vivimos junto al mar{=phrase:by_the_sea}.",
        "La finca está en lo alto de la montaña{=phrase:mountain_grown}.", "Todo se seca al sol{=phrase:sun_dried}.", "Es un oficio de generaciones en mi familia{=phrase:since_generations}.", "La tierra está a la orilla del mar{=phrase:by_the_sea}.",
    )),
    Family("facts", 8, (
        "{pack}.", "{pack}, {price}.", "Precio {price}.", "Vendemos en {outlet}.", "De venta en {outlet}.", "Necesitamos {#50-3000/50} [unidades|etiquetas|piezas].", "Llámeme al {#600000000-699999999}.", "Tel. {#300-999} {#100-999} {#1000-9999}", "Cosecha de {month}.",
        "Estamos {place_in}.", "{place}.", "Consumir antes de 12 meses.", "Peso neto {#100-950/50} g.", "Las bolsas miden {#10-40} cm.", "Somos {folk}.", "Sin químicos.", "Repartimos el {day}.", "Los frascos miden {#5-12} cm.", "Lote {#10-99}.", "Tenemos {size}.",
        "De {person} {surname}.", "Tengo {#2-9} hijos.", "Empecé hace {years}.", "Mi nombre es {person}.", "También en Facebook.", "Para {outlet}.", "Envasado en {pack}.", "También en inglés, por favor.", "Solo tengo impresora en blanco y negro.", "Tiene que caber en {pack}.",
        "Trabajamos con una yunta y un tractor viejo.", "La etiqueta es de {#4-12} x {#3-9} cm.", "Hecho con [amor|cariño|paciencia].", "Con registro sanitario.", "Desde {#1950-2022}.", "RUC en trámite.", "A {#800-3500/100} msnm.",
    )),
    Family("polite", 6, (
        "Gracias.", "¡Gracias!", "Muchas gracias.", "Por favor ayúdenme.", "Mil gracias, {person}", "Dios los bendiga.", "Saludos, {person}", "Quedo atenta.", "¿Cuánto cuesta?", "¿Cuánto tarda?", "No sé nada de diseño.", "Sorpréndanme.", "Lo necesito para el {day}.", "Lo antes posible.",
        "Lo demás lo deciden ustedes.", "Confiamos en ustedes.", "¿Se puede?", "Un abrazo, {person}", "No hay prisa.", "No tenemos mucho dinero.", "Presupuesto bajo.", "No soy buena con la computadora.", "Eso es todo.", "Nada más.", "¿vale?", "Espero respuesta.", "Me avisan.", "saludos cordiales", "les mando foto si quieren",
        "Que se lea bien.", "Letras grandes, mis clientes son mayores.", "Mi [hija|hijo|nieta] ve los correos.", "porfa", "Bendiciones.", "Desde ya gracias.",
    )),
    Family("others' goods", 6, (
        "[Mi vecino|La vecina|Mi compadre] [vende|tiene] {other}.", "[Nada de|Sin] {other}[ en el dibujo|][, por favor|].", "No vendemos {other}.", "{product~Va|Va|Van|Van} bien con {other}.", "[Por favor |]no dibujen {other.a}.", "Mi [hermano|prima|cuñado] es quien vende {other}.",
        "El puesto de al lado vende {other}.", "{other} no tenemos.", "La otra vez [dibujaron|imprimieron] {other.a} por error.", "Ya dejamos {other.the}.", "El año que viene [quizás|tal vez] {other}.", "La [casa|finca] está detrás del [mercado|depósito] de {other}.", "¡{other} no!", "Antes aquí había {other}.",
        "Los vecinos se ríen, todos tienen {other}.", "También nos gusta{other~||n|n} {other.the}, pero no es para vender.", "No {other~es|es|son|son} {other}, aunque parezca.", "Algunos lo confunden con {other}.", "La camioneta todavía lleva un dibujo de {other}, no le hagan caso.", "En la foto sale{other~||n|n} {other.the} de mi vecino.",
        "Pasando los campos de {other:grown}, a mano izquierda.", "La de {other.the} tiene un logo que me gusta.", "El color de {other.the} sería bonito.", "En la etiqueta vieja hay {other.a}, quítenlo.", "Nuestra gata se llama {other:count.name1}.",
        "Mi pastel favorito es el de {other}.", "Como el logo de {other} que le hicieron a {person}.", "Mis padres [sembraban|tenían] {other:grown}.", "Los demás venden {other} y {other2}.", "A veces cambiamos algo por {other} con el vecino.",
    )),
)

SLIPS = Slips(
    script="latin",
    short={
        "por": ("x", "xr"), "que": ("q", "k", "ke"), "para": ("pa", "pra", "xa"), "porque": ("xq", "pq", "porq"), "también": ("tb", "tmb", "tambn"), "favor": ("fa", "fvor"), "gracias": ("grax", "grcias"), "mucho": ("mxo",), "bien": ("bn",), "de": ("d",),
        "con": ("cn", "c"), "quiero": ("kiero", "qiero"), "aquí": ("aki", "aqui"), "hola": ("ola", "olaa"), "me": ("m",), "está": ("ta", "esta"), "necesito": ("nesecito", "necsito"), "muy": ("mui",), "hacer": ("aser", "acer"), "todo": ("to", "tdo"),
    },
    confused={
        "vend": ("bend",), "v": ("b",), "hac": ("ac",), "ll": ("y",), "necesit": ("nesesit", "nececit", "nesecit"), "ch": ("sh",), "ci": ("si",), "ce": ("se",), "cos": ("coz",), "hab": ("ab",), "hecho": ("echo",), "etiqueta": ("etikta", "ettiqueta"),
        "queremos": ("keremos",), "quier": ("kier",), "¿": ("",), "¡": ("",), "logo": ("lógo", "logho"), "empaque": ("enpaque",), "frasco": ("frazco",), "mb": ("nb",), "nuestra": ("nuetra",), "ayud": ("allud",), "diseño": ("diceño", "disenio"),
        "vamos": ("bamos",), "tiene": ("tine",), "así": ("asi",),
    },
    endings=(" porfa", " gracias", " por favor", " pls", " grax", ", gracias!", " :)", "!!", " ...", " xfa", ", por favor", " urgente", "!!!", " ok?", " saludos", " jeje"),
)
