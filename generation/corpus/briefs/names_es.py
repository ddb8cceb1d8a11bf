"""Names in Spanish briefs: people, places, brands, from Spain to Patagonia."""

# A sentence is read best on one line.
# ruff: noqa: E501, SIM905
# fmt: off

from __future__ import annotations

WOMEN = tuple(
    "María Carmen Ana Rosa Lucía Elena Marta Teresa Isabel Pilar Dolores Patricia Gabriela Sofía Julia Mercedes Beatriz"
    " Silvia Victoria Alicia Yolanda Claudia Verónica Natalia Adriana Lorena Valeria Camila Paula Daniela Valentina Mariana"
    " Rocío Inés Amparo Rosario Hortensia Eulalia Nélida Yamileth Maritza Juana Flor Olga Nieves Remedios Consuelo Esperanza"
    " Zoila Nayra Illari Xóchitl Citlali Ayelén Ainhoa Montse Uxía Antonia Lola Lupita Chela Charo Oliva Rita".split()
)
MEN = tuple(
    "José Juan Luis Pedro Miguel Jorge Carlos Manuel Antonio Francisco Javier Andrés Diego Fernando Ramón Pablo Rafael Enrique"
    " Alberto Roberto Ricardo Eduardo Óscar Raúl Sergio Víctor Hugo Mario Tomás Ignacio Martín Nicolás Emilio Gonzalo Esteban"
    " Jacinto Fermín Wilmer Édgar Santos Nicanor Nahuel Iker Jordi Xoán Paco Pepe Toño Chepe Nacho Eusebio Anselmo".split()
)
PEOPLE = WOMEN + MEN

SURNAMES = tuple(
    "García Martínez López Hernández González Pérez Rodríguez Sánchez Ramírez Torres Flores Rivera Gómez Díaz Reyes Morales"
    " Cruz Ortiz Gutiérrez Chávez Ramos Ruiz Mendoza Álvarez Castillo Jiménez Vargas Romero Castro Rojas Quispe Mamani Condori"
    " Huamán Choque Fernández Vega Silva Molina Delgado Guerrero Aguilar Medina Cárdenas Salazar Vásquez Campos Fuentes Paredes"
    " Arias Navarro Cordero Pineda Escobar Rosales Oliva Oliveira Naranjo Manzano Peral Castaño Perales Naranjos Limonta Avellaneda"
    " Trigo Trigueros Olivares Cerezo Nogales Granados Parra Robles Ríos Montes Prado Lagos Herrera Molinero Pastor Vaquero"
    " Etxeberria Garmendia Puig Ferrer Vidal Soler Pujol Iglesias Pazos Otero Seoane".split()
)

PLACES = tuple(
    "Oaxaca|Chiapas|Veracruz|Michoacán|Jalisco|Puebla|Sinaloa|Sonora|Yucatán|Nayarit|Zacatecas|Xico|Coatepec|Uruapan|Huatusco|"
    "Antigua|Huehuetenango|Cobán|Quetzaltenango|Atitlán|Santa Ana|Apaneca|Marcala|Copán|Jinotega|Matagalpa|Estelí|Tarrazú|Cartago|"
    "Turrialba|Guanacaste|Boquete|Chiriquí|Jarabacoa|Constanza|Barahona|San Cristóbal|Yauco|Adjuntas|Baracoa|Pinar del Río|"
    "Huila|Nariño|Antioquia|Boyacá|Tolima|Quindío|Cauca|Salento|Santander|Mérida|Barlovento|Trujillo|Lara|Loja|Manabí|Esmeraldas|"
    "Imbabura|Ambato|Zaruma|Vilcabamba|Cusco|Piura|Cajamarca|Ica|Huancayo|Chanchamayo|Jaén|San Martín|Arequipa|Ayacucho|"
    "Huánuco|Puno|Chincha|Villa Rica|Yungas|Cochabamba|Tarija|Chuquisaca|Caranavi|Potosí|Mendoza|Salta|Tucumán|Misiones|San Juan|"
    "Río Negro|Entre Ríos|Patagonia|Traslasierra|Neuquén|Elqui|Curicó|Chiloé|Colchagua|Osorno|Azapa|Maule|Canelones|Salto|Colonia|"
    "Itapúa|Caacupé|Jaén|Córdoba|Granada|Málaga|Almería|Huelva|Valencia|Castellón|Murcia|Alicante|Elche|Aragón|Teruel|Calanda|Huesca|"
    "La Rioja|Navarra|Burgos|Soria|Segovia|Ávila|Zamora|León|El Bierzo|Galicia|Ribeira Sacra|Asturias|Cantabria|Liébana|Bizkaia|"
    "Extremadura|Valle del Jerte|La Vera|Badajoz|Toledo|La Mancha|Cuenca|Guadalajara|Tarragona|Lleida|Girona|Priorat|Menorca|Mallorca|"
    "La Palma|Tenerife|Gran Canaria|La Gomera|Motril|La Alpujarra|Sierra Nevada|Sierra Mágina|San Miguel|Santa Rosa|Las Flores|"
    "El Progreso|Los Naranjos|El Limonar|Los Olivos|La Cañada|San Isidro|El Manzanar|Río Verde|Piedra Blanca|Valle Hermoso|Villa Nueva|"
    "El Cerezal|Los Nogales|San José del Monte|Agua Fría|La Esperanza|El Rosario|Buena Vista|Tierra Blanca|Cerro Azul|Nogales|Perales".split("|")
)

_LAND = "Finca|Granja|Hacienda|Rancho|Quinta|Huerta|Chacra|Parcela|Estancia|Fundo|Campo|Cortijo|Masía|Caserío|Casa|Huerto|Villa|Bodega"
_THING = (
    "La Esperanza|El Paraíso|La Soledad|El Mirador|Santa Rita|San Isidro|La Fortuna|El Roble|La Ceiba|Las Palomas|Los Abuelos|Buena Vista|"
    "El Encanto|La Providencia|El Recuerdo|La Milagrosa|San Antonio|Santa Elena|El Porvenir|La Candelaria|El Quetzal|La Garza|El Colibrí|"
    "Los Sauces|Río Claro|Agua Viva|Piedra Alta|Monte Verde|Tierra Buena|Sol Naciente|Luna Llena|El Gallo|La Loma|El Molino|La Herradura|"
    "El Pinar|Los Robles|La Laguna|Las Tres Marías|Dos Ríos|La Cumbre|El Refugio|Santa Lucía|San Roque|La Cabaña|Los Álamos|El Cóndor|"
    "La Golondrina|El Venado|La Mariposa|El Burro|La Cabra|Las Nubes|El Sol|La Estrella|El Arroyo|La Joya|San Pedro|El Búho|La Zorra"
)
BRANDS = (
    "[" + _LAND + "] [" + _THING + "]",
    "[" + _THING + "]",
    "[Finca|Familia|Hermanos|Hermanas|Casa|Granja|Hijos de|Viuda de|Huerta] {surname}",
    "{surname} [e Hijos|y Hermanos|y Cía|e Hijas]",
    "[Doña|La Abuela|Tía|Mamá|Ña|Comadre|La Niña] {woman}",
    "[Don|El Abuelo|Tío|Papá|Compadre] {man}",
    "[Lo de|El Rincón de|La Huerta de|Las Cosas de|El Puesto de|La Cocina de] {person}",
    "{person} y {person}",
    "[Cooperativa|Asociación|Productores de|Unión] [" + _THING + "|{surname}|Tierra Nueva|Nuevo Amanecer|La Unión|Campesina]",
    "[Tierra|Campo|Monte|Valle|Cielo|Raíz|Alma|Sol|Río|Viento|Cerro] [Verde|Viejo|Nuevo|Alto|Claro|Dorado|Azul|Sagrado|Bravo|Fértil|Rojo]",
    "[Inti|Pacha|Wayra|Killa|Sumaq|Kusi|Tonantzin|Maya|Yvy|Mapu|Nahual|Allin|Chaski|Antu|Ixchel]( [Orgánico|Andina|Natural|Campo|Tierra])",
    "[AgroVida|Del Campo|Natura|Ecohuerta|Verdeal|Campoverde|Sabor de Aquí|Lo Nuestro|De Mi Tierra|Raíces|Semilla|Cosecha|Origen|Terruño|Brotes]"
    "( {surname}| [del Sur|del Valle|del Norte])",
    "El [Gallo|Perro|Zorro|Gato|Burro|Toro|Pato|Oso|Lobo] [Azul|Feliz|Rojo|Negro|Dormilón|Contento|Viejo|Blanco]",
    "Las [Tres|Dos|Cuatro|Siete] [Hermanas|Comadres|Piedras|Lunas|Marías|Primas]",
    "Los [Tres|Dos|Cuatro|Siete] [Primos|Caminos|Amigos|Cerros|Compadres|Hermanos]",
)
BRANDS_OTHER = (
    "[Finca|Hacienda|Rancho|Huerta|Granja|Casa|Quinta] {other.thename}",
    "[Finca|Hacienda|Rancho|Granja] [El Limonar|El Naranjal|El Manzanar|El Cafetal|Los Olivos|El Cerezal|El Nogal|La Viña|El Trigal|"
    "El Maizal|El Platanar|Los Duraznos|El Cocotal|El Arrozal|Los Almendros|El Peral|La Rosaleda|Los Naranjos|Los Cerezos]",
    "{other.thename} [Feliz|Azul|de la Abuela|Viajero|del Camino|de Oro|del Sur|Solitario]",
    "[Doña|Tía|La Abuela] [Manzana|Cereza|Oliva|Miel|Naranja|Canela|Uva|Fresa|Granada|Mora]",
    "{other.name1} y {other2.name1}",
    "[Los|Las] [Naranjos|Olivos|Limoneros|Manzanos|Nogales|Cerezos|Perales|Parras|Moras] [de|de la Familia] {surname}",
    "[Camino|Valle|Flor|Luna|Cerro|Sombra|Puerta] [del|de la] [Olivo|Naranjo|Manzano|Limonero|Cacao|Café|Nogal|Cerezo|Trigo|Uva|Miel|Granada|Oliva]",
    "{other.name} y Compañía",
    "[Bajo|Detrás de|Junto a] {other:tree.name}",
)
BRANDS_OWN = (
    "{product.name} {surname}",
    "{product.name} [" + _THING + "]",
    "{product.name} [[Doña|de la Abuela|de la Tía] {woman}|[Don|del Tío|del Abuelo] {man}]",
    "{product.name} de {person}",
    "{product.name} [del Valle|de mi Tierra|del Abuelo|del Sur|de la Sierra|del Pueblo|y Algo Más|de Altura|Hermanos {surname}]",
    "[Casa|La Casa de|El Rey de|El Mundo de|El Rincón de|Solo] {product.name}",
    "[Distribuidora|Productora|Tienda] de {product.name} {surname}",
)
