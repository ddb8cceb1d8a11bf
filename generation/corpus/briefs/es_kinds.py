"""Spanish: what only the growers of one kind would say. Keyed by species; {product} is a word of it."""

# A sentence is read best on one line.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from generation.corpus.briefs.language import Family, bound

_KINDS: dict[str, tuple[str, ...]] = {
    "apple": (
        "{product:grown} de árboles viejos, con manchitas pero con sabor.", "En otoño bajamos {product:grown} con escalera, {pack}.", "No son de cámara, son {product:grown} de este año.",
        "{product}, nada que ver con la piña.", "La prensa trabaja todo octubre: {product:made}.",
    ),
    "pear": ("{product:grown} de las que chorrean.", "{product:grown}, para comer o para el almíbar.", "Los perales los puso mi abuelo. Vendemos {product}.", "{product} del valle, {pack}", "no manzanas, {product}"),
    "peach": (
        "{product:grown} con pelusa, como antes.", "En {place} le decimos durazno, allá melocotón; lo que vendo son {product:grown}.", "{product:grown} maduros en el árbol.",
        "El granizo se llevó la mitad pero {product.the} que quedan valen la pena.", "{product} para conserva, {pack}",
    ),
    "cherry": ("{product:grown} con rabito, {pack}.", "Los pájaros se comen la mitad, la otra mitad la vendemos: {product}.", "En junio todo el pueblo recoge {product}.", "{product} del valle en flor, {place}.", "no son tomates cherry, son {product:grown}"),
    "orange": (
        "{product:grown} del árbol a la caja, sin cera.", "{product:grown}, con mucho jugo.", "Exprimimos {product} en {outlet}.", "{product}, que la etiqueta no sea naranja por favor, mejor verde{=colour:green}.",
        "La flor de azahar perfuma todo, pero nosotros vendemos {product}.", "no limones, {product}",
    ),
    "lemon": ("nada de naranjas por favor, cultivamos {product:grown}", "{product:grown} todo el año, no de los verdes chiquitos.", "{product:grown} con hoja, para limonada.", "{product}, no limas.", "Ácidos y jugosos: {product:grown}.", "{product:grown}, amarillos, no naranjas."),
    "mango": ("{product:grown}, dulces, sin hebra.", "El patio se llena de {product:grown} en mayo.", "{product:grown} que maduran en la mata.", "Sin chile ni limón, solo {product:grown}.", "De chupar: {product:grown}."),
    "banana": (
        "{product:grown} por racimo, {price}.", "Cortamos el racimo verde. Vendemos {product:grown}.", "{product:grown}, no plátano macho.", "{product:grown} {product~chiquito|chiquita|chiquitos|chiquitas} y {product~dulce|dulce|dulces|dulces}, para loncheras.", "Bajamos {product:grown} en mula.",
    ),
    "pineapple": ("{product:grown} con corona, {pack}.", "Tarda año y medio en dar {product:grown.a}.", "{product:grown} tan dulces que no pican.", "{product:grown} al momento en {outlet}.", "no piñones, {product}"),
    "avocado": ("{product:grown} que maduran en casa en {#3-7} días.", "Crema pura: {product:grown} de {place}.", "{product:grown}, cáscara gruesa, hueso chico.", "Oro verde: {product}.", "Los cortamos con tijera y canasta, {product:grown}."),
    "strawberry": ("{product:grown} del día, {pack}.", "{product:grown} con crema el {day}.", "{product:grown} en tarrina, {price}.", "Los niños vienen a recoger {product}.", "{product:grown} bajo túnel, dulces y rojas."),
    "blueberry": ("{product:grown} en {pack}.", "Dedos azules: {product}.", "{product:grown} de exportación, calibre grande.", "Aquí la tierra es ácida, buena para {product}.", "{product} de la sierra, no moras"),
    "grape": ("{product:grown} para comer, no para vino.", "Tenemos una parra grande y vendemos {product}.", "{product:grown} por racimo, {price}.", "No hacemos vino. {product}.", "Las viñas son de mi abuelo, {product} de este año.", "{product:grown} para las doce campanadas"),
    "persimmon": ("{product:grown} para comer con cuchara.", "{product:grown}, se comen como manzana.", "Parecen tomates pero son {product:grown}.", "Cuando se caen las hojas quedan {product} como farolitos.", "{product} de la Ribera, {pack}"),
    "pomegranate": ("{product:grown} que se abren en el árbol.", "Granos como rubíes: {product}.", "{product} de Elche", "Con coronita: {product:grown}.", "Desgranamos y prensamos: {product:made}."),
    "dragon_fruit": ("{product:grown}, con pulpa dulce y puntitos negros.", "Sale de un cactus y florece de noche: {product:grown}.", "{product:grown}, pulpa roja, {pack}.", "sin dragones por favor, solo {product}"),
    "lychee": ("{product:grown} en racimo con hojas.", "Cáscara roja, pulpa blanca: {product:grown}.", "Solo hay {product} tres semanas al año.", "{product:grown}, semilla chica."),
    "coconut": ("Bajamos {product:grown} de la palma y los vendemos con popote.", "Prensamos {product:made} en frío.", "{product:grown} de las palmeras de la playa{=phrase:by_the_sea}.", "Todo se aprovecha: vendemos {product} y quemamos la cáscara.", "{product:made}, sin azúcar"),
    "olive": (
        "{product:made} de primera prensada, {#50-900/50} olivos.", "Vareamos en noviembre y molemos el mismo día: {product:made}.", "Los olivos tienen 400 años. Lo que embotellamos es {product:made}.", "{product:grown} con tomillo y ajo.", "Del olivar de mi abuelo: {product}.",
        "{product:made}, picual, latas de 5 litros.", "La almazara está en el pueblo. {product:made}.", "Oro líquido: {product:made}.",
    ),
    "tomato": ("{product:grown} que saben a tomate.", "{product:grown} de invernadero, todo el año.", "Hacemos {product:made} en agosto, {#100-900/50} frascos.", "{product:grown} maduros en la mata, {pack}.", "rojos, amarillos, rayados: {product:grown}", "ocupo logo pa {product:grown}"),
    "chilli": ("¡Cuidado, pica! {product}.", "{product}, del suave al bravo.", "Secamos {product:grown} en el techo.", "{product}, no pimientos.", "Sin picante no hay vida: {product}.", "{product} que {product~pica|pica|pican|pican}, no pimienta", "Enchílese con {product} de {place}."),
    "maize": ("{product:grown} asado con limón y chile en la esquina.", "Sembramos milpa: frijol y calabaza para la casa, {product:grown} para vender.", "{product}, sin transgénicos.", "Nixtamal y comal: {product:made}.", "{product:grown} de colores, de los abuelos.", "{product} para tamales"),
    "pumpkin": ("{product:grown} de {#5-30} kilos.", "{product:grown} para sopa y para dulce.", "Grandes, naranjas, pesadas: {product:grown}.", "{product:grown} que dura{product~||n|n} hasta la primavera.", "no calabacines, {product:grown}"),
    "potato": ("{product:grown} con tierra, de esta semana.", "{product:grown} de altura, de colores.", "{product:grown}, no dulces, de las normales.", "{product} para freír, {pack}", "Tenemos {#3-90} variedades de {product:grown}.", "nada de camote, {product}", "{product}, no papayas"),
    "sweet_potato": ("{product:grown} a la brasa saben a pastel.", "{product:grown}, no papas.", "Morados por dentro: {product:grown}.", "antes papas, ahora {product:grown}", "{product:grown} para puré de bebé"),
    "carrot": ("{product:grown} con hojas, {pack}.", "{product:grown} de la huerta, con tierrita.", "Los conejos ya conocen {product~nuestro|nuestra|nuestros|nuestras} {product:grown}.", "{product:grown} de hoy"),
    "onion": ("{product:grown} en trenza, hecha por mi tía.", "Hacen llorar pero duran todo el invierno: {product:grown}.", "{product:grown}, no cebollín.", "Ni ajo ni puerro: {product}.", "{product:grown} bien secas, {pack}."),
    "garlic": ("{product:grown} en ristra, {pack}.", "Los vampiros nos odian: {product}.", "Se siembra en octubre y se saca en junio: {product:grown}.", "{product:grown}, no cebolla", "{product} de Las Pedroñeras", "bien picante, {product}"),
    "ginger": ("{product:grown}, raíz fresca, {pack}.", "Bueno para la tos: {product}.", "Sacamos {product:grown} esta mañana.", "Para el té, para el caldo: {product}.", "{product}, no cúrcuma"),
    "rice": ("{product:grown} de la laguna, para paella.", "Sembramos, inundamos, cosechamos: {product:grown}.", "{product:grown} nuevo, {pack}.", "Con garzas en el agua crece {product~nuestro|nuestra|nuestros|nuestras} {product:grown}.", "{product}, grano entero, sin pulir"),
    "wheat": ("{product:grown} para panaderos, {pack}.", "El molino compra {product~nuestro|nuestra|nuestros|nuestras} {product:grown}.", "No hacemos pan. Sembramos {product:grown}.", "Campos dorados de {product:grown}.", "Trillamos con yeguas, {product:grown}."),
    "peanut": ("{product} en cucurucho a {price}.", "Molemos {product:made} sin nada más que sal.", "{product:grown} con cáscara, {pack}.", "{product} para la cerveza", "Crocante o cremosa: {product:made}."),
    "walnut": ("{product:grown} partidas junto al fuego.", "{product:grown} de cáscara fina.", "El nogal grande da {#20-90} kilos de {product:grown}.", "antes sembrábamos trigo, ahora solo {product}", "{product} para chiles en nogada", "{product}, no pecanas ni almendras"),
    "tea": ("Dos hojas y un brote: {product:grown}.", "{product:grown} a granel, sin bolsita.", "No es café sino {product}.", "Vendemos {product}, café no.", "Marchitamos, enrollamos y secamos {product:grown}.", "{product} de Misiones, no yerba mate", "{product}, no manzanilla"),
    "coffee": (
        "Tostamos {product:coffee} cada {day}.", "{product:grown} lavado, secado al sol{=phrase:sun_dried}, {#1200-2100/100} msnm.", "De la finca a la taza: {product}.", "{product}, proceso honey, lote {#1-40}.", "Cortamos solo la cereza roja. {product}, {pack}.",
        "no es té, es {product}", "{product:grown} con notas de chocolate y naranja", "Despierte con {product} de {place}.", "{product} caturra y geisha de {place}",
    ),
    "cacao": ("Fermentamos seis días y hacemos {product:made}.", "{product:made} del árbol a la barra.", "Mazorcas rojas y amarillas, {product:grown} de {place}.", "70% {product:made} con sal de mar.", "Mi abuela lo batía con molinillo. {product}.", "Café no, {product}.", "{product:made}, sin leche"),
    "mushroom": ("{product:grown} de una cueva.", "Después de la lluvia vamos al monte por {product:grown}.", "Les gusta lo oscuro: {product:grown}.", "{product:grown} sobre paja de trigo.", "{product} en bolsa de papel"),
    "hen_egg": ("Mis gallinas andan sueltas. Vendo {product}.", "{product} de colores, verdes, azules, marrones.", "{product} de hoy, {price} la docena.", "{product}, pollos no vendemos.", "¿El huevo o la gallina? {product}.", "no son de codorniz, son {product}", "Los niños recogen {product} antes de la escuela."),
    "honey": (
        "Tenemos abejas. {product}, {pack}.", "{#5-90} colmenas en el monte, {product} en frasco.", "{product} de nuestras propias abejas", "Las abejas hacen el trabajo, nosotros envasamos {product}.", "{product} sin calentar, directo del panal", "Soy apicultor. {product}.", "{product} pura, no de caña",
        "La de primavera es clara, la de otoño oscura: {product}.",
    ),
    "milk": ("Ordeñamos a las cinco, {product} en su puerta a las siete.", "{product} en botella de vidrio, {price} el litro.", "Con nata arriba, {product}.", "Repartimos {product} en bici.", "Ni queso ni yogur: {product}.", "{product} de vacas felices"),
}

_GENERAL: tuple[str, ...] = (
    "Vendemos {product:general} y nada de {other}.", "{product:craft} de las mujeres de {place}", "Hacemos {product:craft} a mano entre {#3-40} mujeres.", "[Horneamos|Hacemos|Cocinamos] {product:made,general} como en casa( con {other}).",
    "{product:jarred,general} de la huerta, {pack}.", "Criamos animales {place_in} y vendemos {product:animal,general}.", "Salimos a pescar de noche: {product:general,animal,fresh}.", "En el vivero tenemos {product:plants}, {price}.",
    "Cultivamos {product:flower} {place_in}.", "{product:leaf} {product~recién cortado|recién cortada|recién cortados|recién cortadas}, {price} el atado", "Ofrecemos {product:service} en {place}( y desayuno con mermelada de {other:fruit}).", "De todo un poco: {product:general}, pero {other} no.",
)

FAMILIES: tuple[Family, ...] = (
    *(Family(f"{species}'s own", 12, bound(species, templates)) for species, templates in _KINDS.items()),
    Family("general's own", 10, _GENERAL),
)
