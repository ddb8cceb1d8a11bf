"""French: talk in which the product comes late or in passing, voices of many countries, and small talk around it."""

# A sentence is read best on one line.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from generation.corpus.briefs.language import Family

FAMILIES: tuple[Family, ...] = (
    Family("late in the telling", 26, (
        "Ma grand-mère est arrivée à {place} avec une valise et deux enfants, elle a acheté un bout de terrain avec l'argent de la couture, et ce bout de terrain est devenu ce qui nous fait vivre : {product}.",
        "j'y réfléchis depuis des mois, j'ai demandé à {kin1}, au curé et même au banquier, et tous me disent pareil : mets un nom et une étiquette sur {product.my}.",
        "On est quatre à la maison, l'un conduit, l'autre tient les comptes, la petite s'occupe des clients {outlet}, et moi je veille à ce qu'il ne manque jamais {product.de}.",
        "d'abord il y a eu la sécheresse, ensuite {mishap}, et malgré tout on est toujours là, à vendre {product.some}.",
        "Je n'y connais rien en dessin ni en ordinateur, je me débrouille à peine avec le téléphone que m'a donné ma petite-fille, mais s'il y a une chose que je connais, c'est {product.the}.",
        "j'ai pris ma retraite de {work}, je me suis ennuyé trois mois, et un beau jour je me suis mis à vendre {product.some}.",
        "Pas de site, pas de carte, pas de camion avec notre nom dessus. Ce qu'on a, c'est {product.some}.",
        "Bonjour, moi c'est {person}, de {place}, {#22-70} ans, deux chiens, un crédit sur le dos et une grosse envie de faire marcher ma vente {product.de}.",
        "La semaine dernière un monsieur de la ville s'est arrêté, il a goûté, il en a repris, il a demandé le nom et je n'ai pas su quoi répondre. C'est que {product.my} n'{product~a|a|ont|ont} pas de nom.",
        "Vous voyez, {weather}, et pourtant les gens font la queue, pas pour mes beaux yeux mais pour {product.the}.",
        "Quand mon père est mort il nous est resté la maison, le puits, une jument et le plus important, {product.the}.",
        "Tout le monde à {place} connaît mon grand-père : petit, un chapeau, toujours avec {vehicle}, à crier dans la rue qu'il a {product.some}.",
        "On voulait ouvrir une pizzeria, puis une quincaillerie, et on a fini, ne me demandez pas comment, avec {product.some}.",
        "Il y en a qui héritent de bijoux. Moi on m'a laissé {size} et l'habitude de me lever tôt, alors j'ai appris à vivre {product.of}.",
        "Je vous écris assise dans la cour, la radio allumée, en regardant les caisses qui partent demain, pleines {product.de}.",
        "Sur la pancarte il y a marqué « Ouvert » et rien d'autre. Il devrait y avoir {product}, vu que c'est ce qu'on vend.",
        "Pendant {feast} on a bien compris que les gens venaient chez nous pour une seule chose : {product.the}.",
        "Mon mari est maçon, moi je fais des ménages le matin, et l'après-midi, avec ce que donne le jardin, je vends {product:grown.some}.",
        "Entre l'école des petits, le docteur et les vaches du voisin qui passent la clôture, je trouve encore du temps pour ce que j'aime, {product.the}.",
        "Je ne vais pas vous mentir, j'ai commencé par besoin. Maintenant ça me plaît. Ce que je vends ? {product.some}.",
        "Devinez : ça se vend en {pack}, ça vient de {place} et chez nous il y en a toujours. Eh oui, {product.some}.",
        "Chaque année on se dit que c'est la dernière, et chaque année en {month} on est là avec {product:grown.our}.",
        "Le local est peint, les papiers sont signés, {kin1} a monté l'étagère, et sur l'étagère on va mettre {product.some}.",
        "j'ai une photo de mon arrière-grand-père avec son âne chargé ; ce que portait l'âne, je le vends toujours : {product}.",
        "Je suis instituteur à {place}, avec mes élèves on sème, on arrose, on mesure, on note, et à la fin on récolte {product:grown.some} pour la kermesse.",
        "Bref, pour faire court : {product}.",
        "Il m'a fallu trois ans, un prêt, beaucoup de café et la patience de {kin1}, mais ça y est, ma récolte {product:grown,!coffee.de} est prête pour la vente.",
        "Mes parents élevaient des vaches, mon frère est comptable, et moi, allez savoir pourquoi, je me suis mis à faire {product:!milk.some}.",
        "Le nom je l'ai, la couleur je m'en fiche, le format c'est {pack}, et dedans il y aura {product.some}.",
        "Quand les touristes descendent du car ils cherchent quelque chose à rapporter, et nous, on leur vend {product.some}.",
        "Au début on ne faisait ça que pour la famille, puis pour le quartier, puis pour {outlet_n}, et aujourd'hui toute la région nous réclame {product.some}.",
        "Si un jour vous passez par {place}, demandez la maison bleue au bout de la piste, celle où l'on vend {product.some}.",
        "La banque m'a demandé d'écrire un projet de vingt pages, je l'ai résumé en une ligne : vendre {product.some}.",
        "Je cherche {thing} depuis longtemps, j'ai vu ce que vous faites, c'est propre, alors je me lance, mon produit c'est {product.the}.",
        "À part la pluie, les factures et mon dos, tout va bien, et surtout on a {product.some} à revendre.",
    )),
    Family("in small talk", 20, (
        "Désolée du retard, le petit était malade, du coup pour {product.the} dont je vous parlais, on reste sur l'idée de départ, {pack} ?",
        "Hier {mishap}, donc on reprend à zéro pour l'étiquette {product.de}, ça vous va ?",
        "Ici {weather}, mais {product.the}, ça se vend toujours, donc {want} {thing}.",
        "Ma {kin} m'a dit de vous appeler, elle est très contente de vous, bref je vends {product.some} et je voudrais la même chose qu'elle.",
        "Je vous avais laissé un message mardi, c'est au sujet {product.of}, enfin de l'étiquette, rappelez-moi après la traite.",
        "Avec {feast} qui approche, on aimerait bien que {product.our} {product~soit présentable|soit présentable|soient présentables|soient présentables}, parce que là c'est du scotch et du feutre.",
        "Le comptable dit qu'il faut un logo, ma femme dit qu'il faut une étiquette, moi je dis qu'il faut surtout vendre {product.the}, alors faites au mieux.",
        "Comment va la famille ? Nous ça va, on a rentré {product:grown.the}, il reste l'emballage à trouver, et la toiture.",
        "Pendant que j'y pense, avant de partir au marché, n'oubliez pas que sur {thing1} il doit y avoir {product.a}, et mon numéro.",
        "On m'a proposé une place sur le marché, une belle place, à l'ombre, mais sans étiquette sur {product.the} ils ne veulent pas de moi.",
        "Mon {kin_m} se marie, ma fille passe le bac, et avec tout ça il faut encore que je trouve {thing} pour {product.the} !",
        "j'ai croisé {person} à la poste, il m'a dit que vous aviez bien aimé {product.our}, merci, alors faisons l'étiquette ensemble.",
        "Il paraît que l'emballage fait vendre, moi je croyais que le goût suffisait, enfin bon, {product.the} en {pack}, vous verriez ça comment ?",
        "Entre nous, l'an dernier j'ai vendu {product.some} dans des sacs de récup et j'avais un peu honte.",
        "Je profite de la pause de midi pour vous écrire, {product.the}, ça part {day}, et il me manque toujours {thing}.",
        "La préfecture nous donne un petit coup de pouce si la vente {product.of} a une vraie marque, vous avez un tarif pour les associations ?",
        "Ma mère a quatre-vingts ans, elle trie encore {product:grown.the} tous les matins, et elle voudrait voir son prénom sur {thing1}.",
        "Le wifi coupe tout le temps ici, donc vite : {product}, {pack}, {place}, voilà, à plus tard.",
        "Vous allez rire, un client a pris {product.our} en photo pour son site et maintenant tout le monde demande où acheter.",
        "Pas facile d'expliquer par écrit, mais en gros on a {product.some}, un hangar, une balance et beaucoup de bonne volonté.",
        "Le monsieur de la mairie est repassé, il nous donne le stand près de la fontaine, reste à savoir comment on présente {product.the}, et qui garde les enfants.",
        "j'étais chez le coiffeur quand l'idée m'est venue : pourquoi pas {thing} pour {product.the}, comme font les grands ?",
        "Après la messe les gens prennent {product.some}, discutent un peu, repartent ; ce serait bien qu'ils repartent avec notre nom.",
        "Le docteur m'a interdit de porter des charges, alors c'est {kin1} qui porte {product.the} et moi qui m'occupe de la pub.",
    )),
    Family("voices", 14, (
        "Madame, Monsieur, notre association commercialise {product.some} et souhaite se doter d'une identité visuelle. Veuillez agréer nos salutations distinguées.",
        "Suite à l'assemblée générale du {#1-28} {month}, la coopérative vous sollicite au sujet de l'emballage {product.of}.",
        "wesh tu peux me faire un truc stylé{=mood:modern}, {thing}, pour {product.the} de mon daron",
        "yo je lance {product.some} avec des potes, genre petite marque, il nous faut {thing}",
        "Mon fils, je vends {product.some} {outlet}, fais-moi {thing}, Dieu te le rendra.",
        "Bonjour la famille, c'est votre tantie {woman} de {place}, {product.the} {product~est arrivé|est arrivée|sont arrivés|sont arrivées}, il me faut {thing} pour ça.",
        "Chef, moi je suis dans {product.the} ici à {place}, faut me faire {thing} bien bien.",
        "Oté, mi vends {product.some} bord la route, i fo {thing}.",
        "Bon matin, on a un kiosque {place_in}, on vend {product.some}, pis on aimerait ça avoir {thing} à bon prix.",
        "Faque là, on vend {product.some} au marché public, pis on voudrait {thing} avec de l'allure.",
        "Salam khouya, j'ai {product.some} de {place}, je veux {thing} pour le souk et pour l'export.",
        "Bonjour, une fois que j'aurai {thing}, je pourrai vendre {product.the} aux magasins, septante clients attendent déjà.",
        "Nous, les femmes de {place}, on transforme et on vend {product:made.some}. Aidez-nous avec {thing}.",
        "alors euh bonjour euh donc je vends {product.some} et euh voilà je voudrais {thing} point merci point",
        "c'est le petit-fils qui tape, papi dit : {product}, {place}, et il veut {thing}.",
        "objet demande d'étiquette produit {product} quantité {#50-900/50} lieu {place}",
        "Honorable équipe, par la présente je viens solliciter {thing} pour ma modeste production {product:grown.de}.",
        "Dis, tu saurais me faire {thing} pour {product.the} ? Je vends {outlet}, non peut-être !",
        "Vente privée ce {day} chez {person} : {product}. Quelqu'un peut me faire {thing} d'ici là ?",
        "Le vieux est fatigué, c'est moi qui gère maintenant {product.the}, on modernise, {want} {thing}.",
    )),
    Family("lists and notes", 8, (
        "À faire : appeler le plombier, payer {person}, {thing} pour {product.the}.",
        "Courses pour le stand : nappe, monnaie, stylo, et {thing} pour {product.our}.",
        "1\\) {product} 2\\) {pack} 3\\) {place} 4\\) {price}",
        "{product} \\({pack}\\), {product2} \\({price}\\)",
        "Mémo : l'étiquette \\({product}\\) avant {day}.",
        "Produit principal : {product}. Prix : {price}. Jour de marché : {day}.",
        "Horaires : {day} et {day}. Lieu : {place}. On vend {product.some}.",
        "Colis de {#5-20} kg, départ {day} : {product:!service}.",
        "Commande {#100-999} : {#50-900/50} étiquettes pour {product.some}, format {#4-12} x {#3-9}.",
        "Client : {person}. Activité : {product}. Demande : {thing}.",
        "Qui achète ? Les voisins, les hôtels. Quoi ? {product.some}. Combien ? {price}.",
        "Idée cadeau : {product} en {pack} avec un ruban.",
        "RAPPEL {thing} / {product} / {day}",
        "Nom {person}, ville {place}, activité vente {product.de}",
    )),
)

LISTS: dict[str, tuple[str, ...]] = {
    "outlet_n": ("la cantine", "les voisins", "l'épicerie du bourg", "les hôtels", "le restaurant du port", "les collègues"),
}

OPENINGS: tuple[str, ...] = (
    "Bonsoir tout le monde.", "Alors,", "j'ai une idée.", "Petite urgence.", "c'est encore moi.", "Comment allez-vous ?", "On s'est parlé hier.", "Bonne fête à vous.", "Je réponds à votre annonce.", "Un ami m'a donné votre contact.", "Vous êtes ouverts ?", "Désolé pour les fautes.", "Bonjour chers amis.", "Une question bête peut-être.",
)

SMALL_TALK = Family("small talk", 5, (
    "Ici {weather}.", "Hier {mishap}.", "On prépare {feast}.", "j'ai mal au dos mais ça va.", "Ma {kin} vous salue.", "Le chat dort sur le clavier, désolé.", "On a repeint le hangar.", "Mon {kin_m} m'aide le {day}.", "On se voit pour {feast} ?", "Le portable capte mal chez nous.", "c'est {kin1} qui tient le stand.",
    "Les enfants sont en vacances.", "La route est coupée jusqu'à {day}.", "j'écris depuis {vehicle}.", "Je travaille encore à {work}.", "On a fêté nos {#5-40} ans de mariage.", "Il faut que je file au marché.", "Vous connaissez {place} ?", "On espère vendre plus cette année.", "Mon {kin_m} voulait le faire sur Word, vous imaginez.",
))
