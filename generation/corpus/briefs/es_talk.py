"""Spanish: talk in which the product comes late or in passing, voices of many countries, and more small talk around it."""

# A sentence is read best on one line.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from generation.corpus.briefs.language import Family

LISTS: dict[str, tuple[str, ...]] = {
    "weather": ("no para de llover", "hace un frío que pela", "el calor está bravo", "sopla un viento tremendo", "amaneció con neblina", "por fin salió el sol", "anoche heló", "seguimos sin una gota de lluvia"),
    "feast": ("las fiestas del pueblo", "la boda de mi sobrina", "el bautizo", "la Semana Santa", "las Navidades", "el aniversario de la cooperativa", "la fiesta patronal", "los quince de mi nieta"),
    "mishap": (
        "se nos quemó el galpón", "nos robaron la balanza", "se me fue la luz", "se perdió el archivo del logo", "el imprentero cerró", "se descompuso la camioneta", "se mojaron todas las etiquetas", "el sobrino que nos dibujaba se fue a estudiar",
    ),
    "chat_end": ("¿me explico?", "para que se hagan una idea.", "por si sirve.", "ya me dirán.", "y listo."),
}

FAMILIES: tuple[Family, ...] = (
    Family("late in the telling", 26, (
        "Mi abuela llegó a {place} con una maleta y dos hijos, compró un terrenito con lo que cosía y, con los años, ese terrenito se convirtió en lo que hoy es nuestro negocio: {product}.",
        "Le doy vueltas desde hace meses, pregunté a mi {kin}, al cura y hasta al gerente del banco, y todos me dicen lo mismo: ponle nombre y etiqueta a {my} {product}.",
        "Somos cuatro hermanos, uno maneja, otro lleva las cuentas, la menor atiende en {outlet} y yo me encargo de que nunca falte{product~||n|n} {product}.",
        "Primero vino la sequía, después {mishap}, y aun así aquí seguimos, vendiendo {product}.",
        "Yo no sé de diseño ni de computadoras, apenas manejo el celular que me regaló mi nieta, pero de lo que sí sé es de {product}.",
        "Me jubilé de {work}, me aburrí tres meses y un día me puse a vender {product}.",
        "No tenemos página, ni tarjeta, ni camión con letrero. Lo que tenemos {is} {product}, y {good}.",
        "Hola, soy {person}, de {place}, tengo {#22-70} años, dos perros, una deuda y muchas ganas de sacar adelante mi venta de {product}.",
        "La semana pasada pasó un señor de la capital, probó, pidió otro poco, preguntó el nombre y no supe qué decirle. Es que {my} {product} no {product~tiene|tiene|tienen|tienen} nombre.",
        "Mire que {weather} y aun así la gente hace fila, y no por mi cara bonita, sino por {product.the}.",
        "Cuando mi papá murió nos quedamos con la casa, el pozo, una yegua y lo más importante, {product.the}.",
        "Todo el mundo en {place} conoce a mi abuelo: bajito, con sombrero, siempre en {vehicle}, gritando por la calle que lleva {product}.",
        "Queríamos poner una pizzería, luego una ferretería, y terminamos, no me pregunte cómo, con {product}.",
        "Hay quien hereda joyas. A mí me dejaron {size} y la costumbre de madrugar, así que me tocó aprender a vivir {product.of}.",
        "Le escribo sentada en el patio, con la radio puesta, mirando las cajas que mañana salen para {outlet}, llenas de {product}.",
        "En el cartel pone \"Abierto\" y nada más. Debería poner {product}, que es lo que vendemos.",
        "En {feast} nos quedó claro que la gente venía a nuestra casa por una cosa: {product}.",
        "Pues mire, mi marido es albañil, yo limpio casas por la mañana, y por la tarde, con lo que sacamos de la huerta, vendo {product:grown}.",
        "Entre una cosa y otra, el colegio de los niños, el doctor, las vacas del vecino que se meten, saco tiempo para lo mío, que {is} {product}.",
        "No le voy a mentir, empecé por necesidad. Ahora me gusta. ¿Que qué vendo? {product}.",
        "A ver si adivina: {product~se vende|se vende|se venden|se venden} en {pack}, {product~viene|viene|vienen|vienen} de {place} y en mi casa nunca {product~falta|falta|faltan|faltan}. Sí, {product}.",
        "Cada año nos decimos que es el último, y cada año en {month} ahí estamos otra vez con {product:grown.the}.",
        "El local está pintado, la licencia ya salió, mi {kin} puso la estantería, y en la estantería va{product~||n|n} {product}.",
        "Tengo la foto de mi bisabuelo con su mula cargada; lo que cargaba la mula es lo mismo que vendo yo, {product}.",
        "Llevo todo el día dibujando en servilletas y no me sale, así que les paso el encargo: {thing} para {product}.",
        "Soy maestra de primaria en {place} y con mis alumnos sembramos, regamos, medimos, anotamos y al final cosechamos {product:grown} que vendemos en la feria.",
        "Venimos de lejos, pagamos el pasaje, el puesto y el almuerzo, y con todo eso todavía nos queda ganancia {product.of}.",
        "Para no hacer el cuento largo: {product}.",
        "Mi terapeuta me dijo que buscara algo que me hiciera feliz y aquí me tiene, con las botas puestas, entre {product:grown}.",
        "Cuando {weather}, como hoy, da pereza, pero los clientes esperan {product} y hay que salir.",
        "Son las cuatro, ya colé el café de los muchachos, ya cargamos {vehicle}, en una hora abro y pongo sobre la mesa {product:!coffee}.",
        "Que si el nombre, que si el color, que si la letra... lo único seguro es que vendemos {product}.",
        "Mi hija estudia en la capital, mi hijo se fue al norte, y yo sigo aquí, al pie del cerro, cuidando lo que nos dio de comer a todos: {product:grown.the}.",
        "Nos mudamos, nos casamos, nos endeudamos; por suerte la gente sigue comiendo {product:!craft,!plants,!service,!flower}.",
        "Voy a ser breve porque estoy en la fila del banco: {thing}, {product}, {place}.",
    )),
    Family("in the middle of small talk", 22, (
        "Qué tal, por acá {weather}, los chicos con gripe, yo con {product} para entregar mañana y sin una sola etiqueta, ¿ustedes trabajan rápido?",
        "Perdone la hora, es que recién cierro el puesto, hoy se vendió bien {product.the} y me animé a escribirle, buenas noches.",
        "Mi {kin} me pasó su número, dice que le hicieron un trabajo bonito, yo vendo {product} por la zona de {place}, no tengo mucho presupuesto pero pago puntual.",
        "Anoche soñé con {thing1}, de verdad, era para {our} {product} y salía mi abuela sonriendo, ¿eso se puede?",
        "Estábamos cenando y mi {kin} soltó que por qué no le ponemos marca {product.to}, nos reímos un rato y aquí estamos preguntando precios.",
        "Bueno, como le decía por teléfono, lo {product.of} va en serio, el sobrino ya abrió la cuenta y mi {kin} consiguió las bolsas.",
        "En la fila del dentista vi una revista con etiquetas lindas y pensé en {my} {product}, por eso le escribo, soy {person}.",
        "Disculpe que le moleste en domingo, vendemos {product} y el lunes viene la tele local a {place}, nos gustaría tener {thing}.",
        "Vi su anuncio mientras esperaba el bus con dos cajas de {product} en las rodillas, me gustó el estilo.",
        "La última vez que mandé hacer {thing}, para {product} también, me cobraron carísimo y encima con faltas de ortografía.",
        "Me da un poco de vergüenza preguntar, solo vendo {product} en la puerta de mi casa, pero ¿también atienden a gente chiquita como yo?",
        "Con mi comadre {woman} discutimos todo el día, ella que {colour!}, yo que no, y {product.the} ahí, en {pack} sin nombre.",
        "En {place} hay tres puestos iguales al mío, todos con {product}, todos con mantel de plástico, y yo quiero que el mío se distinga.",
        "Ayer {mishap}, lo demás bien, {product} hay de sobra, gracias por preguntar.",
        "El domingo bautizamos al niño y entre la familia salió la idea de vender {product} con etiqueta, mi {kin} hasta hizo un dibujo.",
        "Dicen que en {month} viene turismo, habrá que tener {product} de sobra y {thing} que se vea de lejos.",
        "La profe del curso de emprendimiento nos pidió llevar una muestra de la marca, yo llevo {product}, mi compañera todavía no sabe.",
        "Oiga y otra cosa, aparte de lo que le conté del terreno, {product.the} {it} queremos vender en {pack}, como en el súper.",
        "Ya sé que piden mucha información, se la doy: {person} {surname}, {place}, {product}, {#2-40} años en esto.",
        "Los del ayuntamiento nos dan un puesto en {feast}, gratis, para {product.the}, y con la condición de llevar cartel.",
        "Mi jefe no sabe que por las tardes vendo {product}, así que mejor escríbame después de las seis.",
        "Estoy aprendiendo a usar esto, creo que aquí se escribe lo que uno vende, {product}, y luego ustedes mandan el dibujo, ¿no?",
        "Con el frío que hace uno no sale, pero {product} siempre hay en mi casa, la gente toca el timbre y se {it} lleva.",
        "Se me olvidó decirles ayer que {is} {product} lo que vendemos, iba con prisa porque cerraba el banco.",
        "Gracias por contestar tan rápido, sí, {product}, y sí, en {pack}, lo del nombre lo vemos luego.",
        "El otro día un turista le sacó fotos {product.to} y me preguntó si tenía marca, qué iba a tener yo.",
        "Tuvimos bebé, cambiamos de casa y encima empezamos con {product}, así que tiempo no sobra.",
        "Yo feliz con que la etiqueta aguante el agua, porque {product.the} {it} vendo en plena calle y aquí {weather}.",
        "Mi nieto dice que hay que \"posicionar\" {product.the}, yo no sé qué es eso, pero le hago caso.",
        "Mientras el niño duerme le escribo: vendo {product}, soy mamá sola, me gustaría algo lindo y que no salga caro.",
        "Fuimos a la feria con {product}, se acabó en dos horas, y lo que más nos preguntaban era el nombre.",
        "La foto que le mandé está borrosa pero se ve la mesa, la balanza y {product.the}, ese es todo el negocio.",
    )),
    Family("voices", 18, (
        "[Wey|Güey|Mano|Carnal], traigo {product} bien {product~chido|chida|chidos|chidas} desde {place}, échame la mano con {thing}.",
        "Fíjese que tengo {product} y pues ocupo {thing}, a ver si me hace el paro.",
        "Ándele, póngale algo bonito {product.to}, que la clientela come con los ojos.",
        "Che, con mi {kin} arrancamos a vender {product} por la zona y no tenemos ni logo ni nada, ¿nos das una mano?",
        "Mirá, no es mucho lo que pedimos: {thing} que diga {product} y que se entienda.",
        "Vengo laburando con {product} hace {#2-30} años, ya es hora de tener {thing}.",
        "Oye tío, que mis padres siguen con {product} en el pueblo y quiero echarles un cable con {thing}.",
        "Vale, pues lo mío {is} {product}, de {place}, y me molaría {thing} con gracia.",
        "Causa, vendo {product} al toque y quiero {thing} bacán.",
        "Caserita, caserito: {product} {fresh_cut}, ¡lleve, lleve!",
        "Parce, estoy montando un parche con {product} de {place}, ¿me colabora con {thing}?",
        "Sumercé, tengo {product} en {land} y quisiera {thing}, si no es mucha molestia.",
        "Hola po, vendo {product} acá en {place} y me falta {thing}, ¿cachai?",
        "Maje, ocupo {thing} para {product}, pura vida.",
        "Chamo, vendo {product} y la vaina va bien, pero necesito {thing}.",
        "Mi amor, yo vendo {product} en {outlet}, dígame qué me cuesta {thing}.",
        "Señores, les habla {person}, del sector {place}, para informarles que produzco {product} y solicito {thing}.",
        "mensaje de voz: hola sí mire es que vendo {product} coma punto eh quiero {thing} gracias adiós",
        "vendo: {product} / dónde: {place} / cómo: {pack} / necesito: {thing}",
        "pregunta rápida {product} en {pack} q etiqueta aguanta mas",
        "A quien corresponda: la asociación que represento comercializa {product} y requiere {thing}.",
        "ntc jaja pero en serio vendo {product} y quiero {thing}",
        "mi mami vende {product} y yo le manejo las redes, buscamos {thing} aesthetic",
        "Reciban un cordial saludo. El motivo de la presente es solicitar {thing} para {our} {product}, de {place}.",
    )),
)

OPENINGS: tuple[str, ...] = (
    "Buenas tardes tenga usted.", "Hola, ¿cómo están?", "Disculpen la molestia.", "Hola de nuevo.", "¿Hay alguien ahí?", "Muy buenos días, les saluda {person}.", "Saludos cordiales.", "Hola hola,", "Perdón por escribir tan tarde.",
    "Le escribo de parte de {kin1}.", "Buenas, ¿aquí hacen etiquetas?", "Vengo recomendada por {person}.", "Por fin me animo a escribirles.", "Señorita,", "Don {man}, buenas tardes.", "Escribo desde {place}.", "Hola, una pregunta.", "Les cuento mi caso.",
    "Soy nueva en esto.", "Qué onda,", "Ey,", "Holi,", "Apreciados señores:", "Asunto: etiqueta.",
)

SMALL_TALK = Family("more small talk", 6, (
    "Por acá {weather}.", "Ayer {mishap}.", "Estamos preparando {feast}.", "Mi {kin} me ayuda con las cuentas.", "Somos gente sencilla.", "El internet aquí va y viene.", "Contesto tarde porque no hay señal en el campo.", "En casa somos {#3-11} bocas.",
    "La gente pregunta por el nombre y no sé qué decir.", "Ya probamos con un diseñador y no nos entendió.", "Pegamos papelitos escritos con plumón y da pena.", "Este año por fin compramos balanza.", "El local queda junto a la iglesia.", "Nos visitan muchos turistas en verano.",
    "Vivo sola con mi mamá.", "Es un sueño que tengo desde niña.", "Mi {kin} dice que estoy loca.", "Vendemos con factura.", "Hay estacionamiento.", "Cerramos los {days}.", "La competencia está dura.", "Si sale bien les encargo más.", "Pago por transferencia.", "Eso en pocas palabras, {chat_end}",
    "No tengo foto buena, {chat_end}", "Se lo cuento así nomás, {chat_end}", "El anterior logo lo hizo mi {kin} en Word.", "Quiero que mis hijos sigan con esto.", "Entregamos en {vehicle}.", "Vendemos más que nada a {buyer}.",
))

OTHERS_AGAIN = Family("others' goods again", 3.5, (
    "En mi calle hay un puesto de {other} y otro de {other2}.", "{kin1} se dedica {other.to}.", "Me ofrecieron cambiarme {other.to} y dije que no.", "Lo {other.of} es de mi {kin}, que quede claro.",
    "A los niños les compro {other} con lo que gano.", "Alérgicos {other.to}: aquí no hay.", "El camión que nos lleva también carga {other}, eso no es nuestro.", "Que no me pase como a mi {kin}, que le pusieron {other.a} en el cartel.", "La caja que uso decía {other}, la tapé con pintura.",
    "No me mande plantillas con {other}.", "En la otra finca hubo {other:grown}, ya no.", "El que vende {other} no soy yo, es mi {kin}.", "Con lo {other.of} no me meto.", "Nos pagan mejor que {other.the}.", "La vez que intenté con {other} perdí dinero.",
))
