"""French: farms and kitchens at work: pressing, drying, roasting, the year, the market, export, gifts, complaints."""

# A sentence is read best on one line.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from generation.corpus.briefs.language import Family

FAMILIES: tuple[Family, ...] = (
    Family("hands at work", 9, (
        "Je me lève à cinq heures pour cueillir {product:fruit,grown.the} avant la chaleur.",
        "{product:fruit,grown.some}, cueilli{product~|e|s|es} le matin, vendu{product~|e|s|es} l'après-midi.",
        "On arrose au seau, on désherbe à genoux, et au bout du compte on sort {product:veg.some} dont on est fiers.",
        "{product:made.some} mis{product~|e|s|es} en pot par {kin1}, dans la cuisine de la maison.",
        "On a acheté un petit moulin d'occasion et depuis on fait {product:made.some}.",
        "Recette de famille, gestes de grand-mère : {product:made}.",
        "Tout passe entre mes mains, du semis à la caisse : {product:grown.some}.",
        "Ma grand-mère {woman} préparait déjà {product:made.some} pour les mariages, moi j'en vends {outlet}.",
        "Après la récolte on étale tout sur des nattes, on trie, on pèse, et on vend {product:grown.the} en {pack}.",
        "C'est nous qui semons, c'est nous qui ramassons, c'est nous qui livrons {product:grown.the}.",
        "Une transformatrice de {place}, {#2-12} employées, {product:made}.",
        "L'unité de transformation démarre en {month} avec {product:made.some}.",
        "Nos grands-parents faisaient déjà {product:made.some}, et on n'a rien changé.",
        "La fabrication {product:made.of} nous prend trois jours, la vente une matinée.",
        "Terroir, patience et soleil : {product:grown}.",
        "Il faut {#2-9} ans avant que l'arbre donne, et là enfin nous vendons {product:tree.the}.",
        "Sous serre l'hiver, en plein champ l'été, toujours {product:veg.some}.",
        "On décortique à la machine et on vend {product:nut.some} au détail.",
        "On bat, on vanne, on met en sac : {product:grain}, {pack}.",
    )),
    Family("the last label", 7, (
        "La dernière étiquette s'est décollée avec l'humidité du frigo, et {product.my} {product~se retrouve nu|se retrouve nue|se retrouvent nus|se retrouvent nues} sur l'étal.",
        "Le graphiste m'a pris cher et on ne voyait même pas que c'était {product.some}.",
        "Je ne veux plus de cette étiquette avec une vache, moi je fais {product:!milk,!general.some}.",
        "Les clients ne lisaient pas le nom, trop petit, donc pour {product.the} il faut du gros.",
        "On a mis un dessin trouvé sur internet et on s'est fait gronder ; faites-nous un vrai dessin {product.de}.",
        "Sur le pot il y a juste un numéro au marqueur. Le contenu : {product}.",
        "Pour l'instant c'est du papier scotché sur {product.the}, ça fait pitié.",
        "L'imprimeur demande un fichier propre, moi j'ai seulement {product.some} et une idée.",
        "Notre ancien logo date de {#1970-2005}, il faut le refaire, toujours pour {product.the}.",
        "Mon gendre a fait un logo avec son ordinateur, c'est gentil, mais on ne reconnaît pas {product.the}.",
        "Trop de texte sur l'ancienne. Là je veux juste {product.a} et le nom.",
    )),
    Family("buyers", 8, (
        "Un hôtel de {place} nous prend {product.some} toutes les semaines et voudrait voir une étiquette.",
        "La cantine de l'école cherche {product:!craft,!plants,!service,!flower.some} d'ici, on a dit oui.",
        "Un grossiste de Rungis est intéressé par {product.our}, il réclame un emballage correct.",
        "Pour l'export vers le Canada il faut une étiquette en deux langues sur {product.the}.",
        "Le magasin bio prend {product.our} si l'étiquette est aux normes.",
        "On prépare des paniers cadeaux pour {feast} avec {product:!service.some} dedans.",
        "La diaspora nous commande {product.some} par cartons entiers.",
        "Le chef du restaurant d'en face jure que {product.our} {product~est le meilleur|est la meilleure|sont les meilleurs|sont les meilleures} de la région.",
        "Les curistes adorent {product.our}, il faudrait une jolie étiquette pour les ramener chez eux.",
        "Qui veut {product.some} ? Livraison {day}, {price}.",
        "Vous en voulez ? {product}, {price}, {outlet}.",
        "Les clients demandent : c'est de chez vous ? Oui, {product.the}, c'est de chez nous.",
        "Je prends les commandes {product.de} jusqu'à {day}.",
        "Premier prix au concours de {place} pour {product.our} !",
        "On fait les marchés de Noël avec {product.some} et du courage.",
        "{#20-90} familles reçoivent {product.our} chaque {day}, par l'AMAP.",
        "{kin1} tient la caisse, je tiens le stand, et on vend {product.the} avant midi.",
    )),
    Family("said in passing", 9, (
        "Vous qui connaissez le métier, ça se met dans quoi, {product.some}, pour que ce soit joli ?",
        "Est-ce qu'on peut imprimer directement sur {pack_one}, parce que {product.the}, on {product~le|la|les|les} vend comme ça ?",
        "Mon voisin dit qu'une étiquette pour {product.some}, ça ne sert à rien ; j'aimerais lui prouver le contraire.",
        "Ce que j'ai dans les mains sur la photo, c'est {product.my}.",
        "Devinez qui a gagné le stand gratuit à la foire ? Nous, avec {product.the}.",
        "S'il pleut on reste au hangar à emballer {product.the}, s'il fait beau on est dehors, dans les deux cas on a besoin de {thing1_need}.",
        "À la radio on a parlé de nous, enfin surtout {product.of} de {place}.",
        "Le petit veut dessiner lui-même {product.a}, mais bon, il a six ans, alors je vous demande.",
        "Si {product.my} avai{product~t|t|ent|ent} une belle étiquette, je vendrais deux fois plus.",
        "Avant même d'avoir un nom, on avait des clients pour {product.the}.",
        "L'assurance, la banque, la chambre d'agriculture, tous veulent un logo ; nous, on voulait juste vendre {product.some}.",
        "J'ai {#3-30} ans de métier et je n'ai jamais su vendre autre chose que {product.some}.",
        "Ce n'est pas grand-chose, {size}, une cabane, {product:grown.some}, mais c'est à nous.",
        "Dans ma famille on dit que {product.the}, ça se mérite.",
        "Je vous joins la photo de la cagette, on y voit {product:grown.the} et mon pouce.",
        "Sans {product.the}, je serais resté en ville.",
        "Tout a commencé par un cadeau de mariage : un sac, une balance et {product:!service.some} à vendre.",
        "Mon fils vend {product.some} depuis qu'il a arrêté la fac, et je suis fière de lui.",
        "Puisqu'il faut remplir la case « produit » : {product}.",
        "Moi c'est {woman}, lui c'est {man}, et ce qu'on vend c'est {product.the} de {place}.",
    )),
)

LISTS: dict[str, tuple[str, ...]] = {
    "thing1_need": ("vos étiquettes", "jolis cartons", "bons autocollants", "votre aide"),
}
