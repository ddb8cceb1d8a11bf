"""French: what stands around the main sentence: greetings, facts, wishes, and others' products."""

# A sentence is read best on one line.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from generation.corpus.briefs.language import Family
from generation.corpus.briefs.noise import Slips

WISHES: dict[str, dict[str, tuple[str, ...]]] = {
    "colour": {
        "red": ("rouge", "rouge vif", "rouge foncé", "rouge brique", "bordeaux", "rouge sang", "vermillon"),
        "orange": ("orange", "orange vif", "orangé", "couleur orange", "orange foncé"),
        "yellow": ("jaune", "jaune soleil", "jaune moutarde", "jaune clair", "jaune pâle", "jaune d'or clair"),
        "green": ("vert", "vert foncé", "vert clair", "vert olive", "vert bouteille", "vert pomme", "vert sapin", "vert tendre"),
        "teal": ("turquoise", "bleu canard", "bleu-vert", "bleu pétrole", "vert d'eau"),
        "blue": ("bleu", "bleu marine", "bleu ciel", "bleu roi", "bleu foncé", "bleu nuit", "indigo"),
        "purple": ("violet", "mauve", "lilas", "violet foncé", "pourpre", "aubergine", "prune"),
        "pink": ("rose", "rose pâle", "fuchsia", "rose vif", "rose bonbon", "vieux rose"),
        "brown": ("marron", "brun", "marron foncé", "couleur terre", "brun foncé", "chocolat", "brun clair", "terre de Sienne"),
        "black": ("noir", "tout noir", "noir seulement", "encre noire", "noir mat"),
        "gold": ("doré", "or", "couleur or", "dorure", "doré brillant"),
    },
    "mood": {
        "modern": ("moderne", "actuel", "contemporain", "plus moderne", "jeune et moderne", "dans l'air du temps", "tendance"),
        "rustic": ("rustique", "champêtre", "campagnard", "paysan", "façon campagne", "terroir", "un peu brut"),
        "playful": ("rigolo", "amusant", "drôle", "joyeux", "gai", "marrant", "pour les enfants", "ludique", "le fun"),
        "elegant": ("élégant", "chic", "raffiné", "distingué", "luxueux", "haut de gamme", "classe", "premium"),
        "simple": ("simple", "sobre", "épuré", "minimaliste", "tout simple", "sans chichi", "dépouillé", "très simple"),
        "bold": ("voyant", "percutant", "audacieux", "qui pète", "qui se voit de loin", "accrocheur", "qui claque"),
        "traditional": ("traditionnel", "à l'ancienne", "classique", "comme autrefois", "vintage", "rétro", "comme dans le temps", "d'antan"),
    },
    "style": {
        "flat": ("aplat", "flat", "dessin à plat", "aplats de couleur", "formes plates"),
        "linocut": ("gravure sur bois", "linogravure", "gravure", "lino", "bois gravé", "gravure ancienne"),
        "stamp": ("tampon", "timbre", "timbre-poste", "cachet d'encre", "tampon encreur"),
    },
    "form": {
        "whole": ("en entier", "sans rien couper", "d'une seule pièce", "au complet"),
        "half": ("en deux moitiés", "en coupe", "coupé en deux", "vu en coupe", "ouvert en deux"),
        "slice": ("en tranches", "en rondelles", "en tranche", "en rondelle"),
        "branch": ("sur la branche", "sur sa branche", "avec la branche", "sur un rameau"),
        "leaf": ("avec une feuille", "avec des feuilles", "avec ses feuilles", "avec une petite feuille verte"),
        "flower": ("avec sa fleur", "avec des fleurs", "avec la fleur", "avec de petites fleurs"),
        "jar": ("dans un bocal", "en bocal", "dans un pot en verre", "dans son pot"),
    },
    "lockup": {
        "roundel": ("un logo rond", "une étiquette ronde", "dans un cercle", "un cercle", "un rond", "un macaron rond", "en rond"),
        "stacked": ("le nom sous le dessin", "le dessin en haut et le nom en bas", "le texte en dessous de l'image", "l'un au-dessus de l'autre"),
        "side_by_side": ("le nom à côté du dessin", "le dessin à gauche et le nom à droite", "côte à côte", "le texte à côté de l'image"),
        "vertical_seal": ("un sceau vertical", "un cachet tout en hauteur", "un sceau en hauteur avec le nom", "vertical comme un sceau"),
        "hand_stamp": ("un tampon à main", "un tampon en caoutchouc", "un tampon pour les sacs en papier", "un tampon à encrer soi-même"),
        "shield": ("un blason", "un écusson", "en forme de blason", "un bouclier"),
        "arch": ("le nom en arc", "un arc avec le nom", "le nom en arrondi au-dessus du dessin"),
        "badge": ("un badge avec un ruban", "un ruban avec le nom", "une banderole avec le nom"),
        "wreath": ("une couronne de feuilles", "une couronne de laurier", "des branches tout autour"),
        "plaque": ("une plaque avec un cadre", "dans un cadre", "une étiquette encadrée", "une enseigne encadrée"),
    },
    "phrase": {
        "family_farm": ("ferme familiale", "exploitation familiale", "de notre ferme familiale", "une ferme en famille"),
        "mountain_grown": ("cultivé en montagne", "culture de montagne", "de la montagne", "récolté en montagne"),
        "hand_picked": ("cueilli à la main", "récolté à la main", "ramassé à la main", "cueillette à la main"),
        "sun_dried": ("séché au soleil", "séchage au soleil", "séché en plein soleil"),
        "small_batch": ("en petites quantités", "petits lots", "fabriqué en petits lots", "petite production"),
        "by_the_sea": ("au bord de la mer", "près de la mer", "face à la mer", "du littoral"),
        "since_generations": ("depuis des générations", "de génération en génération", "depuis trois générations", "de mère en fille"),
    },
}

OPENINGS: tuple[str, ...] = (
    "Bonjour,", "Bonjour !", "Bonsoir,", "Salut,", "Coucou,", "Madame, Monsieur,", "Bonjour, je m'appelle {person}.", "Bonjour, moi c'est {person}.", "Bonjour à tous.", "Allô,", "Je vous écris depuis {place}.", "Bonjour l'équipe,", "Salam,", "Salam aleykoum,",
    "Bonjour, une petite question.", "Excusez-moi de vous déranger.", "Voilà,", "Alors voilà,", "Bon,", "Je vous explique.", "Nouvelle commande :", "c'est la première fois que je demande ça.", "Besoin d'aide svp.", "Rebonjour,", "Comme convenu au téléphone :", "c'est {person} qui m'a parlé de vous.",
    "j'espère que vous allez bien.", "Bonne année d'abord.", "Je me présente, {person} {surname}.", "Ici {person}, de {place}.", "Hé,", "Dites,", "Bonjour bonjour,", "Chère équipe,", "Pardon pour l'heure.", "Objet : étiquette.", "Bon matin,", "Je suis pas doué avec l'ordinateur, pardon.",
    "Je vous écris pour {kin1}.", "Nanga def,", "Oté,", "Mon ami,", "Chef,", "Grande sœur bonjour,", "Demande de devis.", "Suite à votre message :", "On m'a dit que vous faites des étiquettes.",
)

BRAND_TAILS: tuple[str, ...] = (
    "[Notre|La] [marque|ferme|entreprise|boutique] s'appelle {brand}.", "Le nom, c'est {brand}.", "Nom : {brand}", "Marque : {brand}", "[Mettez|Écrivez|Marquez|Mets] {brand}.", "Nous sommes {brand}.", "Il faut que ça dise {brand}.", "On s'appelle {brand}.", "Avec notre nom, {brand}.", "« {brand} »", "\"{brand}\"",
    "la marque c'est {brand}", "c'est pour {brand}.", "Au nom de : {brand}", "{thing1} doit porter le nom {brand}.", "On nous connaît sous le nom {brand}.", "Je veux appeler ça {brand}.", "l'affaire s'appelle {brand}.", "Texte : {brand}", "Société : {brand}", "notre ferme {brand}", "Cordialement, {brand}", "Merci, {person}, {brand}",
    "Raison sociale : {brand}", "{brand} en gros.", "on va mettre {brand}", "Les gens disent {brand}, alors gardons {brand}.", "Bien à vous, {person} pour {brand}",
)

TAILS: tuple[Family, ...] = (
    Family("colour", 7, (
        "En {colour}[ svp| s'il vous plaît|][.|]", "Plutôt {colour}.", "Couleur[ principale|] : {colour}", "[Faites-le|Faites ça|À faire] en {colour}.", "Notre couleur : {colour}.", "De préférence {colour}.", "{colour}, ce serait bien.", "Est-ce possible en {colour} ?", "Les lettres en {colour}.", "Nos sacs sont [blancs|en kraft], donc imprimé en {colour}.",
        "{colour} avec {colour!}", "Surtout en {colour}.", "quelque chose en {colour}", "{colour}, pas {colour!}.", "couleur {colour}", "Je préfère {colour} à {colour!}.", "Avec une étiquette en {colour}.", "Une seule encre : {colour}.", "Avec [beaucoup de|un peu de|une touche de] [couleur, ]{colour}.", "dans les tons {colour}", "Fond {colour}.",
    )),
    Family("no colour", 3, (
        "Surtout pas {colour!}[ svp|].", "n'importe quelle couleur sauf {colour!}.", "Pas en {colour!}.", "j'aime pas trop {colour!}.", "pas {colour!}", "l'ancienne était en {colour!} et ça ne me plaisait pas.", "La concurrence est en {colour!}, donc pas ça.", "La couleur, c'est vous qui voyez, mais rien en {colour!}.", "La couleur m'est égale.",
        "Toutes les couleurs me vont.", "[La camionnette|La porte|La façade] est en {colour!}.", "sans {colour!}", "Mon mur est peint en {colour!}, ça n'a rien à voir.",
    )),
    Family("mood", 7, (
        "Style {mood}.", "Genre {mood}.", "Plutôt {mood}.", "{mood} svp", "Le style doit être {mood}.", "{mood}[.|!]", "Un dessin {mood}, s'il vous plaît.", "Style : {mood}", "Pas {mood!}, [plutôt|mieux vaut] {mood}.", "j'imagine un truc {mood}.", "On voudrait un résultat {mood}.", "Est-ce que ça peut être {mood} ?", "{mood} avec de grosses lettres",
        "le plus {mood} possible", "On aime bien le côté {mood}.", "Dans un esprit {mood}.", "Ambiance {mood}.", "un peu {mood} quand même",
    )),
    Family("no mood", 1.2, ("Rien de trop {mood!}[ svp|].", "Pas trop {mood!}.", "Que ce ne soit pas {mood!}.", "l'ancien était trop {mood!}.", "{mood!}, c'est mon fils qui veut ça, pas moi.")),
    Family("style", 3, (
        "En style {style}.", "Façon {style}.", "Dans le genre {style}.", "Type {style}.", "{style} svp", "Est-ce possible en {style} ?", "{style}, si possible.", "Style : {style}", "Un dessin façon {style}, une seule couleur.", "Un vieux timbre{=mood:traditional}{=style:stamp}, comme à la poste.", "Un effet {style}.", "j'ai vu un exemple en {style} et j'adore.",
    )),
    Family("lockup", 4, (
        "[Je voudrais|On voudrait|Plutôt] {lockup}.", "{lockup} [svp|si possible|ce serait bien]", "Forme : {lockup}", "{lockup}[.|]", "On pensait à ça : {lockup}.", "c'est possible, {lockup} ?", "Disposition : {lockup}", "Mieux : {lockup}.",
    )),
    Family("form", 3, (
        "[Dessinez|Montrez] {product.the1} {form}.", "Je veux {product.the1} {form}.", "Le dessin : {product} {form}.", "{form}, svp.", "Avec {product.the1} {form}.", "Plutôt {form}.", "On pourrait voir {product.the} {form} ?", "{product.a} {form}, ce serait joli.",
    )),
    Family("phrase", 5, (
        "[Mettez|Écrivez|Marquez] « {phrase} ».", "Tout est [cueilli|ramassé|récolté] à la main{=phrase:hand_picked}.", "On est une ferme familiale{=phrase:family_farm}.", "c'est une exploitation familiale{=phrase:family_farm} depuis {#1900-2015}.", "On travaille en petits lots{=phrase:small_batch}.", "Avec la mention {phrase}.", "[Ajoutez|Que ça dise aussi] \"{phrase}\".",
        "On fait ça depuis des générations{=phrase:since_generations}.", "{phrase}[.|!]", "On habite au bord de la mer{=phrase:by_the_sea}.", "Nos terres sont en haut de la montagne{=phrase:mountain_grown}.", "Tout sèche au soleil{=phrase:sun_dried}.", "c'est un métier de père en fils depuis des générations{=phrase:since_generations}.",
    )),
    Family("facts", 8, (
        "{pack}.", "{pack}, {price}.", "Prix : {price}.", "On vend {outlet}.", "En vente {outlet}.", "Il nous faut {#50-3000/50} [étiquettes|pièces|exemplaires].", "Appelez-moi au {#600000000-799999999}.", "Tél. {#70-78} {#100-999} {#10-99} {#10-99}", "Récolte [de|en|:] {month}.", "{place}.", "À consommer dans les douze mois.", "Poids net {#100-950/50} g.",
        "Les sachets font {#10-40} cm.", "Chez nous c'est {folk}.", "Sans produits chimiques.", "Livraison le {day}.", "Les bocaux font {#5-12} cm de haut.", "Lot n° {#10-99}.", "On a {size}.", "{person} {surname}", "j'ai {#2-9} enfants.", "j'ai commencé il y a {years}.", "Je m'appelle {person}.", "On est aussi sur Facebook.", "Conditionnement : {pack}.", "Aussi en arabe si possible.", "Aussi en anglais svp.",
        "Je n'ai qu'une imprimante noir et blanc.", "Ça doit tenir sur {pack_one}.", "l'étiquette fait {#4-12} x {#3-9} cm.", "Fait avec [amour|patience|passion].", "Numéro ICE en cours.", "SIRET à venir.", "Depuis {#1950-2022}.", "À {#400-2500/100} m d'altitude.", "On a un tracteur qui date de {#1965-1998}.", "Je paie par Wave ou Orange Money.", "On est en conversion.", "Autorisation FRA en cours.",
    )),
    Family("polite", 6, (
        "Merci.", "Merci !", "Merci beaucoup.", "Merci d'avance.", "Mille mercis, {person}", "Que Dieu vous bénisse.", "Cordialement, {person}", "Dans l'attente de votre réponse.", "c'est combien ?", "Il faut combien de temps ?", "Je n'y connais rien en graphisme.", "Surprenez-moi.", "c'est pour {day}.", "Le plus vite possible.", "Le reste, c'est vous qui voyez.", "On vous fait confiance.", "c'est faisable ?",
        "Bises, {person}", "Rien ne presse.", "On n'a pas beaucoup de sous.", "Petit budget.", "Voilà c'est tout.", "Rien d'autre.", "d'accord ?", "Dites-moi.", "bien à vous", "je peux envoyer une photo", "Que ça se lise bien.", "Grosses lettres, mes clients sont âgés.", "c'est [ma fille|mon fils|mon neveu] qui lit les mails.", "svp", "À bientôt.", "Bonne journée.", "Inch'Allah.", "Bonne continuation à vous.", "Belle journée, {person}", "On reste à l'écoute.",
    )),
    Family("others' goods", 6, (
        "[Mon voisin|La voisine|Mon cousin] [vend|fait] {other.some}.", "[Pas|Surtout pas] {other.de}[ sur le dessin|][ svp|].", "On ne vend pas {other.de}.", "{product~Il va|Elle va|Ils vont|Elles vont} bien avec {other.some}.", "[S'il vous plaît |]ne dessinez pas {other.de}.", "c'est [mon frère|ma cousine|mon beau-frère] qui vend {other.some}.", "Le stand d'à côté vend {other.some}.", "{other}, on n'en a pas.",
        "La dernière fois on nous a [dessiné|imprimé] {other.a} par erreur.", "On a arrêté {other.the}.", "l'année prochaine, [peut-être|qui sait,] {other.some}.", "[La maison|La ferme] est derrière le [marché|dépôt] {other.of}.", "{other.the}, non !", "Avant, ici, il y avait {other.some}.", "Les voisins rigolent, eux ils ont tous {other.some}.", "On aime aussi {other.the}, mais ce n'est pas à vendre.", "Ce n'est pas {other.some}, même si ça y ressemble.",
        "Il y en a qui confondent avec {other.the}.", "On voit encore {other.some} sur la camionnette, n'en tenez pas compte.", "Sur la photo on voit {other.the} du voisin.", "Passé les champs {other:grown.de}, c'est à gauche.", "La dame qui vend {other.some} a un logo que j'aime bien.", "Sur l'ancienne étiquette il y a {other.a}, enlevez-moi ça.", "Notre chatte s'appelle {other:count.name1}.", "Mon goûter préféré, c'est {other.the}.",
        "Comme le logo {other.of} que vous avez fait à {person}.", "Mes parents [cultivaient|avaient] {other:grown.some}.", "Les autres vendent {other.some} et {other2.some}.", "Des fois on échange contre {other.some} avec le voisin.",
    )),
)

SLIPS = Slips(
    script="latin",
    short={
        "que": ("k", "ke", "q"), "pour": ("pr", "pour"), "vous": ("vs", "vou"), "nous": ("ns", "nou"), "bonjour": ("bjr", "bonjours", "bjour"), "salut": ("slt",), "merci": ("mrc", "mci", "mercii"), "beaucoup": ("bcp", "boku"), "avec": ("ac", "av", "avk"), "dans": ("ds", "dan"), "tout": ("tt",), "toujours": ("tjrs", "tjs"), "quelque": ("qq", "kelk"), "est": ("é", "es"),
        "quand": ("qd", "kan"), "plus": ("+", "plu"), "aussi": ("ossi", "ausi"), "parce": ("pck", "parske"), "même": ("mm", "meme"), "très": ("tre", "tres"), "suis": ("sui",), "mais": ("mé", "mai"), "j": ("g", "j"), "je": ("j", "je"), "fait": ("fé", "fai"), "voudrais": ("voudré", "voudrai"), "étiquette": ("etiket", "étikette", "etiquete"), "étiquettes": ("etikets", "etiquetes"),
        "besoin": ("bezoin", "besoi"), "plaît": ("plait", "plai"), "quoi": ("koi",), "combien": ("cmb", "combi1", "kombien"), "bien": ("bi1", "b1"), "rien": ("ri1", "r1"), "maintenant": ("mtn", "mnt"), "message": ("msg",), "rendez": ("rdv",), "c": ("c",), "aujourd": ("auj",), "pas": ("pa",), "chez": ("ché",), "sur": ("sr",), "sont": ("son",), "vraiment": ("vrmt", "vrément"), "déjà": ("deja", "dja"),
    },
    confused={
        "j'ai": ("jai", "g", "j ai"), "J'ai": ("Jai", "J ai"), "c'est": ("cest", "c", "ces", "sé"), "C'est": ("Cest", "C", "Ces"), "qu'on": ("quon", "kon", "qu on"), "d'une": ("dune", "d une"), "n'est": ("nest",), "n'a": ("na",), "s'appelle": ("sappelle", "s'apelle", "sapel"), "m'appelle": ("mappelle", "m'apelle"), "s'il vous plaît": ("svp", "sil vous plait", "s'il vous plait"), "aujourd'hui": ("aujourdhui", "ojd"),
        "l'étiquette": ("létiquette", "letiquette"), "qu'il": ("quil", "kil"), "jusqu'": ("jusqua ", "jusqu "), "'": ("’", "’", "’", " ", "´"), "huile d'olive": ("huile dolive", "huile d olive"), "œ": ("oe", "oe"), "« ": ("\"",), " »": ("\"",), " :": (":",), " ?": ("?",), " !": ("!",), "é": ("e", "er"), "è": ("é", "e"), "ê": ("e",), "à": ("a",), "ç": ("c", "ss"), "où": ("ou",), "ai ": ("ais ",),
        "logo": ("logot", "loggo"), "qu": ("k",), "eau": ("o", "au"), "ph": ("f",), "vends": ("vend", "ven"), "cultive": ("cultives", "kultive"), "cherche": ("cherches", "cherhce"), "ez ": ("er ", "é "), "er ": ("é ", "ez "), "nn": ("n",), "mm": ("m",), "ll": ("l",), "tt": ("t",),
    },
    endings=(" merci", " svp", " stp", ", merci !", " merci d'avance", " mrc", " :)", " !!", " ...", " urgent", " please", " !!!", " ok ?", " voilà", " cdt", " bisous", " lol", " bonne journée", " walaye", " inchallah", " mdr"),
)
