"""French: small words of many briefs: packs, prices, days, kin, ways to ask; small letters, as they stand inside."""

# A sentence is read best on one line.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

LISTS: dict[str, tuple[str, ...]] = {
    "pack": (
        "sachets de {#100-900/50} g", "sacs de {#5-50/5} kg", "cagettes de {#2-12} kg", "bocaux de {#250-750/50} g", "bouteilles de {#25-75/25} cl", "pots de {#100-950/50} g", "caisses de {#5-20} kilos", "barquettes de {#125-500/125} g", "filets de {#1-10} kg", "paquets de {#250-900/50} g", "bidons de {#1-20} litres", "boîtes de {#6-12}",
        "bottes", "sachets kraft", "sacs en jute", "cartons de {#6-24}", "plateaux de {#6-30}", "bassines", "seaux de {#5-15} litres", "sachets zip", "petits paniers", "vrac", "demi-kilos", "sacs de {#25-100/25} livres",
    ),
    "pack_one": ("un pot de {#100-900/50} g", "un sachet kraft", "une bouteille de {#25-75/25} cl", "une cagette", "un petit sac en toile", "un couvercle de bocal", "un carton", "une boîte de {#6-12}"),
    "price": (
        "{#2-25} €", "{#1-9},50 €", "{#500-9000/500} FCFA", "{#1000-15000/500} francs", "{#10-300/10} dirhams", "{#4-40} $", "{#2-9},99 $", "{#1-9} euros le kilo", "{#200-2500/100} F CFA", "{#10-90/5} dh", "{#500-3000/250} F le tas", "{#3-15} € pièce",
    ),
    "day": ("samedi", "dimanche", "vendredi", "mercredi", "jeudi", "mardi", "lundi"),
    "outlet": (
        "au marché( du {day})", "sur le marché( du {day})", "à la ferme", "en ligne", "sur WhatsApp", "à la coopérative", "au bord de la route", "dans une Biocoop", "dans les épiceries fines", "aux restaurants du coin", "à la foire", "au marché de Noël", "au souk", "au dépanneur", "en AMAP", "sur Instagram", "dans les boutiques du quartier",
        "au kiosque du village", "aux hôtels", "au marché forain", "au grand marché", "dans ma cour", "à l'épicerie {de_person}", "à la sortie de l'église", "aux cantines scolaires", "sur Facebook", "au marché public", "à la gare routière", "devant la maison", "en grande surface", "chez {person}",
    ),
    "kin": ("sœur", "cousine", "tante", "voisine", "belle-sœur", "mère", "fille", "copine", "belle-mère", "nièce"),
    "kin_m": ("frère", "cousin", "oncle", "voisin", "beau-frère", "père", "fils", "copain", "grand-père", "neveu"),
    "kin1": ("ma {kin}", "mon {kin_m}", "ma grand-mère", "mon mari", "ma femme", "maman", "papa", "ma mamie", "mon conjoint", "mon papa", "notre présidente"),
    "folk": (
        "une famille [de paysans|d'agriculteurs|nombreuse]", "un groupement de {#5-60} femmes", "une coopérative de {#8-300} membres", "trois sœurs", "deux frères", "une ferme familiale{=phrase:family_farm}", "une association de [jeunes|producteurs|femmes du village]", "un jeune couple", "des petits producteurs", "une petite entreprise",
        "une toute petite ferme", "une mère et ses filles", "un GIE de {#10-80} femmes", "une entreprise artisanale", "deux copains", "une exploitation familiale{=phrase:family_farm}",
    ),
    "good": (
        "bio", "de qualité", "de chez nous", "du terroir", "de premier choix", "{product~local|locale|locaux|locales}", "{product~naturel|naturelle|naturels|naturelles}", "100 % {product~naturel|naturelle|naturels|naturelles}", "sans produits chimiques", "du pays", "{product~artisanal|artisanale|artisanaux|artisanales}", "extra", "du producteur",
        "de {place}", "en direct", "{product~authentique|authentique|authentiques|authentiques}", "pas {product~cher|chère|chers|chères}", "de saison", "certifié{product~|e|s|es} bio", "en circuit court",
    ),
    "thing": (
        "un logo", "une étiquette", "un logotype", "une belle étiquette", "un autocollant", "un design", "un dessin", "un visuel", "un sticker", "une pancarte", "une enseigne", "un nouveau logo", "une marque", "un emballage", "des étiquettes", "un modèle d'étiquette", "une petite étiquette", "une carte de visite", "un panneau", "un sachet imprimé",
    ),
    "thing1": ("le logo", "l'étiquette", "le dessin", "le sachet", "la boîte", "l'autocollant", "l'emballage", "le panneau", "le sticker", "la pancarte"),
    "want": (
        "[je voudrais|j'aimerais|il me faut|il me faudrait|je cherche|je veux|on voudrait|on cherche|nous cherchons|nous souhaitons|il nous faut|nous voudrions|on aimerait|je souhaite|j'aurais besoin d'avoir]",
        "[faites-moi|fais-moi|faites-nous|dessinez-moi|créez-moi|dessinez-nous]", "[pouvez-vous|pourriez-vous|peux-tu|vous pouvez] me [faire|dessiner|créer|préparer]", "[je veux|je voudrais|il me faut|faut nous faire]",
    ),
    "place_in": (
        "à {place}", "près de {place}", "dans un village à côté de {place}", "aux portes de {place}", "au-dessus de {place}", "du côté de {place}", "dans la région de {place}", "à une heure de {place}", "sur la route de {place}", "dans les environs de {place}", "vers {place}", "au pied des collines de {place}", "dans l'arrière-pays de {place}", "pas loin de {place}",
    ),
    "years": ("{#2-60} ans", "[deux|trois|cinq|dix|vingt|trente] ans", "longtemps", "bien des années", "quelques mois"),
    "size": ("{#2-80} hectares", "un demi-hectare", "un bout de terrain", "une petite parcelle", "trois rangs", "{#50-900/10} pieds", "un carré de jardin", "deux parcelles", "{#2-30} ares", "un grand jardin en pente", "quelques planches de potager", "une terrasse en pente", "{#3-40} acres", "un lopin hérité de mon père"),
    "vehicle": ("la camionnette", "le triporteur", "la charrette", "la mobylette", "le pick-up", "le vélo cargo", "la vieille 4L", "le taxi-brousse"),
    "work": ("l'usine", "la banque", "l'hôpital", "la poste", "l'école", "la mine", "l'armée", "la SNCF"),
    "weather": ("il pleut sans arrêt", "il fait un froid de canard", "la chaleur est terrible", "le vent souffle fort", "l'harmattan est là", "il a encore gelé", "on attend toujours la pluie", "la neige est enfin partie", "le cyclone est passé à côté"),
    "feast": ("la fête du village", "le mariage de ma nièce", "la Tabaski", "Noël", "la Saint-Jean", "le ramadan", "l'anniversaire de la coopérative", "le baptême du petit", "la fête de la moisson", "Pâques"),
    "mishap": ("la balance est tombée en panne", "l'imprimeur a fermé", "la camionnette nous a lâchés", "on a perdu le fichier du logo", "toutes les étiquettes ont pris l'eau", "le toit du hangar s'est envolé", "on nous a volé la caisse", "le courant est parti trois jours"),
    "fruit_colour": (
        "orange{=colour:orange}", "orange{=colour:orange}", "chocolat{=colour:brown}", "café{=colour:brown}", "café au lait{=colour:brown}", "marron{=colour:brown}", "cerise{=colour:red}", "rouge tomate{=colour:red}", "rouge grenade{=colour:red}", "rouge piment{=colour:red}", "vert pomme{=colour:green}", "vert olive{=colour:green}",
        "vert avocat{=colour:green}", "vert pistache{=colour:green}", "aubergine{=colour:purple}", "prune{=colour:purple}", "raisin{=colour:purple}", "lavande{=colour:purple}", "carotte{=colour:orange}", "mandarine{=colour:orange}", "citrouille{=colour:orange}", "abricot{=colour:orange}", "jaune citron{=colour:yellow}", "jaune maïs{=colour:yellow}",
        "moutarde{=colour:yellow}", "rose{=colour:pink}", "rose fraise{=colour:pink}", "framboise{=colour:pink}", "miel{=colour:gold}", "noisette{=colour:brown}", "cannelle{=colour:brown}",
    ),
    "month": ("janvier", "mars", "avril", "mai", "juin", "août", "octobre", "novembre", "septembre", "juillet", "décembre"),
}
