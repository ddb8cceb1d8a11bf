"""Spanish: slogans, long accounts with many crops, goods made of crops, and small talk."""

# A sentence is read best on one line.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from generation.corpus.briefs.language import Family

LISTS: dict[str, tuple[str, ...]] = {
    "after_product": (
        " {product~orgánico|orgánica|orgánicos|orgánicas}", " de comercio justo", " sin fumigar", " de la abuela", " de temporada", " de exportación", " de primera calidad", " de mi pueblo", " {product~artesanal|artesanal|artesanales|artesanales}", " de {place}", " de toda la vida",
        " de la sierra", " de la costa", " del valle", " {product~certificado|certificada|certificados|certificadas}", " {product~ecológico|ecológica|ecológicos|ecológicas}", " {product~premiado|premiada|premiados|premiadas}", " muy {product~rico|rica|ricos|ricas}", " del rancho", " de la casa",
        " {product~barato|barata|baratos|baratas}", " {product~seleccionado|seleccionada|seleccionados|seleccionadas}", " {product~tradicional|tradicional|tradicionales|tradicionales}", " bien {product~bueno|buena|buenos|buenas}", " {product~local|local|locales|locales}", " al natural", " de cosecha propia", " km 0", " de pequeños productores",
    ),
    "chore": ("regar", "deshierbar", "cargar el camión", "ordeñar", "empacar", "arreglar la cerca", "lavar frascos", "barrer", "cargar cajas", "dar de comer a los perros"),
    "crop_talk": ("árboles de {other:tree.one}", "unas matas de {other:grown}", "algo de {other}", "{other:grown} de monte", "{other}"),
}

FAMILIES: tuple[Family, ...] = (
    Family("ways of speaking", 6, (
        "Che, [vendo|hago] {product}, ¿me armás {thing}?", "Órale, {thing} pa {product}.", "Vos sabés, {product} de {place}, {thing} simple{=mood:simple}.", "Tío, vendo {product} y necesito {thing}.", "Parce, {thing} para {product}.", "Ustedes me hacen {thing} para {product} ¿cierto?",
        "Requerimos {thing} para nuestro producto: {product}.", "Solicito cotización de {thing} para {product}.", "Sr. diseñador, vendo {product}, {pack}.", "Dele, es para {product}.", "Aquí vendiendo {product}, {thing} por favor.", "Yo lo que vendo {product~es|es|son|son} {product}.", "Lo mío {product~es|es|son|son} {product.the}.",
        "Nosotros trabajamos {product.the} desde hace {years}.", "Ando vendiendo {product} por {place}.", "Tengo un negocito de {product}, nada grande.", "Nomás {product}.", "Pos vendemos {product}.", "A la orden, {product} de {place}.", "Mi producto se llama {product}.", "nosotros vender {product} muy bueno", "yo hago {product:made} en casa busco {thing}",
        "[Veci|Vecino|Jefe|Amiga|Doña|Maestro], {thing} de {product.one}.", "Ahí les encargo {thing} pa {product.the}.", "Quisiéramos cotizar {thing}; somos productores de {product:grown}.", "¿Tendrán {thing} para {product}?",
    )),
    Family("wish in the sentence", 10, (
        "{want} {thing} {mood} para {product}( por favor)[.|]", "{want} {thing} {mood}, en {colour}, para {product}[.|]", "{want} {thing} en {colour} para {product}[.|, por favor.]", "{thing} {mood} para {product}, {colour}", "{thing} de {product.one} en {colour}",
        "{want} {thing} estilo {style} para {product}.", "{want} {thing} para {product}, {mood} y {lockup}.", "{product} {form}, {mood}, en {colour}.", "{want} {thing} con {product.a} {form}.", "{product.a} {form}, {colour}, {style}", "[Vendo|Vendemos] {product} y [quiero|queremos] algo {mood}[, nada {mood!}|].",
        "Para {product} busco algo {mood}, en {colour} si se puede.", "{product}. {mood}. {colour}.", "{product}, {style}, {lockup}, {colour}", "{want} {thing} para {product}, {colour} pero nada de {colour!}.", "{want} {thing} para {product} que se vea {mood}.",
        "Un sello antiguo{=mood:traditional}{=style:stamp} para {product}.", "{want} {thing} de {product.one}: {lockup}, con \"{phrase}\" [abajo|alrededor].", "{want} {thing} para {product} con la frase \"{phrase}\".", "{thing1} de {product.the} puede ser {lockup}.", "{lockup} para {product}, {mood}",
        "{product} en {colour} sobre papel {colour!}", "Solo {product.a} {form}, nada más{=mood:simple}.", "Imagino {product.a} {form} y abajo el nombre{=lockup:stacked}.", "{style} de {product.a}, tinta {colour}",
    )),
    Family("claim in the sentence", 5, (
        "{product:grown} {product~cosechado|cosechada|cosechados|cosechadas} a mano{=phrase:hand_picked}[| de {place}|, {pack}]", "{product:grown} {product~recogido|recogida|recogidos|recogidas} a mano{=phrase:hand_picked}", "{product:grown} {product~secado|secada|secados|secadas} al sol{=phrase:sun_dried}[| de {place}|, {pack}]", "{product:grown} de montaña{=phrase:mountain_grown}[|, {pack}]",
        "{product:made} en pequeños lotes{=phrase:small_batch}[| de {place}|, {pack}]", "{product} de nuestra finca familiar{=phrase:family_farm}.", "{product} de una finca familiar{=phrase:family_farm} {place_in}", "Recogemos {product:grown.the} a mano{=phrase:hand_picked}, {product~uno por uno|con paciencia|uno por uno|una por una}.",
        "Secamos {product:grown.the} al sol{=phrase:sun_dried}.", "Hacemos {product:made} en lotes pequeños{=phrase:small_batch}, diez frascos a la vez.", "[Tres|Cuatro] generaciones{=phrase:since_generations} con {product.the}.", "Mi familia vende {product} desde hace generaciones{=phrase:since_generations}.",
        "{product~Nuestro|Nuestra|Nuestros|Nuestras} {product:grown} {product~crece|crece|crecen|crecen} [junto al mar|frente al mar|cerca de la playa]{=phrase:by_the_sea}.", "{product:grown} de lo alto de la montaña{=phrase:mountain_grown}.", "Finca familiar{=phrase:family_farm} de {product:grown}.", "{product:made} como {product~lo|la|los|las} hacían mis abuelos, de generación en generación{=phrase:since_generations}",
    )),
    Family("slogan", 4, (
        "El sabor de [la tierra|siempre|mi pueblo|la montaña]: {product}.", "Del campo a su mesa: {product}.", "{product} como [Dios manda|antes|en casa].", "{product}. Nada más.", "Hay {product}, y está{product~||n|n} {product~el nuestro|la nuestra|los nuestros|las nuestras}.", "¿Quién no quiere {product}?", "{product} con historia.",
        "Sin secretos, solo {product}.", "Orgullo de {place}: {product}.", "Ponga usted el pan, nosotros {product.the}.", "{product} para [todos|valientes|el desayuno|el alma]", "Buenos días, {product}.", "Sí a {product.the}, no al plástico.", "{product} {product~hecho|hecha|hechos|hechas} con el corazón",
    )),
    Family("farm full of things", 9, (
        "En la finca hay {crop_talk}, [dos perros|gallinas|un estanque] y mucho barro, pero lo que vendemos {is} {product}.", "Tenemos de todo: {other}, {other2}, {other3}. Lo único que [vendemos|llevamos al mercado|necesita etiqueta] {is} {product}.",
        "El valle está lleno de {other:grown} y más abajo de {other2:grown}. Nosotros somos los únicos con {product}.", "Mi papá siembra {other:grown}, mi tío {other2:grown} y yo {product:grown}. La etiqueta es para lo mío.", "Mi esposa hace {other:made}, a mi hija le gusta{other2~||n|n} {other2.the}, pero el negocio {is} {product}.",
        "Esta tierra fue de {other:grown}, luego de {other2:grown}; desde {#1995-2023} {is} {product}.", "Con los vecinos cambiamos {other} por {other2}, pero para vender tenemos {product}.", "A veces ayudo en la cosecha de {other:grown} de al lado. Mi negocio: {product}.", "En la foto se ve{other~||n|n} {other}. No importa, vendemos {product}.",
        "Entre {other:grown.the} y el río está nuestro orgullo: {product}.", "{person} tiene {other}, {person} tiene {other2} y yo {product}.", "En {place} todos piden {other}. Nosotros solo {product}.", "La tierra era muy [seca|húmeda|arenosa] para {other:grown}, así que el abuelo eligió {product:grown}.",
        "Los niños quieren {other.a} en la etiqueta, mi mujer {other2.a}. Pero vendemos {product}, dibuje eso.", "Ya sé que {other.the} se vende{other~||n|n} más, pero yo sigo con {product}.", "Trabajé {years} en {other:grown}. Ahora tengo mi propia marca de {product}.", "El logo de ahora tiene {other.a} porque no había dibujo de {product}. Corríjanlo por favor.",
        "En {outlet} estamos junto a {other} y {other2}, la etiqueta de {product} tiene que destacar.", "Si no es tiempo de {other} es tiempo de {other2}, pero {product} hay todo el año.", "La competencia usa {other.a} en su logo. Lo nuestro {is} {product}.", "Las cáscaras de {other:grown} son para las cabras; vendemos {product}.", "Estudié para trabajar con {other} pero terminé vendiendo {product}.",
    )),
    Family("made of two", 3, (
        "[mermelada|jugo|néctar|jalea] de {product:fruit,grown.one} y {product2:fruit,grown.one}", "[Hacemos|Vendemos] [mermelada|jugo|dulce|compota] de {product:fruit,grown.one} con {product2:fruit,grown.one}.", "batido de {product:grown.one}, {product2:grown.one} y {product3:grown.one}", "{product:nut} y {product2:nut}, {pack}",
        "{product} el {day}, {product2} el {day}", "hacemos dos cosas {product} y {product2}", "{product}. También {product2}. {pack}.", "etiquetas: 1\\) {product} 2\\) {product2}", "etiquetas: 1\\) {product} 2\\) {product2} 3\\) {product3}", "Rotamos {product:grown} y {product2:grown}; vendemos las dos cosas.", "{product} de mi parte, {product2} de mi mamá, un solo puesto.", "Primero {product}, luego {product2}, ahora los dos necesitan etiqueta.",
    )),
    Family("derived by hand", 3, (
        "[Tostamos|Secamos|Prensamos|Molemos|Cocinamos|Pelamos|Envasamos] {product:grown.the} y {product~lo|la|los|las} vendemos en {pack}.", "[jugo|salsa|polvo|jarabe|aceite|harina|sopa|pasta|té|conserva|puré|dulce|concentrado|extracto|licor] de {product:grown.one}[ de {place}|]",
        "{product:grown} [en conserva|en polvo|en almíbar|al vacío|en escabeche|para picar|al natural|sin cáscara]", "{product:grown} {product~deshidratado|deshidratada|deshidratados|deshidratadas}, {pack}", "{product:grown} {product~seco|seca|secos|secas} al sol{=phrase:sun_dried}", "{product:grown} {product~tostado|tostada|tostados|tostadas}", "Nuestro [snack|dulce|polvo|untable] de {product:grown.one} necesita {thing}.", "{product:grown} {product~congelado|congelada|congelados|congeladas}",
    )),
)

SMALL_TALK = Family("small talk", 6, (
    "Llovió toda la semana.", "El techo tiene goteras.", "Nos gusta lo que hacemos.", "Es un trabajo duro pero honrado.", "Me duele la espalda de tanto {chore}.", "Se descompuso el tractor otra vez.", "Empezamos a {chore} a las cinco.", "El pueblo tiene {#40-900} habitantes.", "Todavía no hay luz en la finca.", "El camino se pone malo con las lluvias.", "Los hijos ayudan después de la escuela.",
    "La abuela todavía manda.", "La casa la hicimos nosotros.", "El perro cuida todo.", "Desde aquí se ve [el lago|el mar|el volcán|la cordillera|el río].", "El año pasado hubo sequía.", "Este año fue bueno.", "Conseguimos un préstamo chico.", "La tierra era de mis abuelos.", "Alquilamos la tierra.", "Nuestros clientes son [familias|gente mayor|turistas|vecinos].", "La temporada dura {#2-11} meses.",
    "Estamos orgullosos.", "La calidad es lo primero.", "Dejé mi trabajo por esto.", "El banco dijo que no y lo hicimos igual.", "Es nuestro primer año.", "Queremos crecer.", "Damos trabajo a {#2-30} mujeres.", "Una parte va para la escuela.", "La tierra es [negra|roja|arenosa|pedregosa].", "De noche hace frío.", "Sol y viento todo el día.", "Tenemos una bomba solar.", "Vengan a visitarnos.", "Los turistas paran a sacar fotos.",
    "Mi celular es viejo, perdón por la foto.", "Escribo desde el autobús.", "Perdón por la ortografía.", "Les mando foto [del campo|del puesto|del empaque].", "El diseño viejo es de {#1970-2015}.", "Que se vea bien en Instagram.", "Que se lea de lejos.", "El papel se moja en el mercado.", "Las cajas son recicladas.", "Pegamos las etiquetas a mano.", "Me gustan las latas antiguas.", "Como las etiquetas de cuando era niña.", "Que haga sonreír.",
    "Quiero que mi mamá se sienta orgullosa.", "No tenemos máquinas, solo manos.", "Con mucha fe.", "Gracias a Dios nos va bien.", "Todo lo hacemos entre todos.",
))

AGAIN = Family("the product again", 3, (
    "{product.the} {product~está|está|están|están} para {month}.", "{product~Es|Es|Son|Son} nuestro orgullo.", "Dicen que {product~nuestro|nuestra|nuestros|nuestras} {product} {product~es el mejor|es la mejor|son los mejores|son las mejores}.", "Este año solo tenemos {#20-900/10} kilos de {product}.", "La temporada de {product} es corta.",
    "{product.the} bien grande{product~||s|s} en el centro.", "Dibujen {product.the} como quieran.", "A todos en la casa nos gusta{product~||n|n} {product.the}.", "Empezamos a vender {product} en {#1960-2024}.", "{product.the} va{product~||n|n} en {pack}.", "El dibujo puede ser {product.a}.", "Sin {product.the} nos habríamos ido del pueblo.", "Se {product~acaba|acaba|acaban|acaban} rápido.",
))
