"""Names in French briefs: people, places, brands, from Brittany to Réunion, Wallonia, Québec and West Africa."""

# A sentence is read best on one line.
# ruff: noqa: E501, SIM905
# fmt: off

from __future__ import annotations

from generation.corpus.briefs.fr_forms import de

WOMEN = tuple(
    "Marie Nathalie Isabelle Sylvie Catherine Françoise Monique Christine Sophie Julie Camille Chloé Manon Léa Lucie Émilie Céline Sandrine"
    " Véronique Brigitte Huguette Ginette Solange Thérèse Bernadette Odile Mathilde Jeanne Louise Rose Olive Prune Clémentine Aminata Fatou Awa"
    " Mariama Ndèye Khady Coumba Bintou Aïssatou Rokhaya Adjoua Affoué Akissi Aya Amenan Ngo Brigitte Clarisse Solange Fadimatou Khadija Fatima"
    " Zineb Naïma Samira Malika Latifa Hanane Marie-Ève Geneviève Josée Lise Guylaine Mireille Ghislaine Marie-Line Raïssa Expédite Noëlle Cerise".split()
)
MEN = tuple(
    "Jean Pierre Michel Philippe Alain Patrick Nicolas Christophe Laurent Julien Thomas Mathieu Antoine Guillaume Hugo Lucas Marcel René André"
    " Gérard Bernard Didier Yves Erwan Loïc Étienne Rémi Benoît Maxime Ousmane Mamadou Moussa Ibrahima Cheikh Modou Abdoulaye Kouassi Kouadio"
    " Konan Yao Koffi Seydou Emmanuel Jean-Claude Alphonse Célestin Brahim Youssef Hassan Rachid Mustapha Driss Gaétan Normand Réjean Sylvain"
    " Marc-André Fabrice Jean-Hugues Dimitri Josian Olivier".split()
)
PEOPLE = WOMEN + MEN
DE_PEOPLE = tuple(de(name) + name for name in PEOPLE)

SURNAMES = tuple(
    "Martin Bernard Dubois Durand Lefebvre Moreau Laurent Simon Michel Garcia Roux Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent"
    " Muller Faure Mercier Blanc Guérin Boyer Garnier Chevalier Legrand Gauthier Perrin Morin Kermarrec Pommier Poirier Prunier Cerisier"
    " Olivier Noyer Boulanger Vacher Berger Meunier Lelait Dumiel Lavigne Desvignes Duriz Pomerleau Tremblay Gagnon Roy Côté Bouchard Gauthier Lavoie"
    " Bélanger Ouellet Pelletier Thibault Diop Ndiaye Fall Sow Diallo Ba Sarr Faye Gueye Sène Kouamé Koné Traoré Coulibaly Touré Ouattara Bamba N'Guessan"
    " Mbarga Fotso Kamdem Ngono Tchoumi Abena Njoya Benali Alaoui Berrada Tazi Ouazzani Payet Hoarau Grondin Boyer Fontaine Rivière Dijoux"
    " Lebrun Dumont Lambert Claes Renard Collard Marchal Lejeune Noël Hubert Kerjean Amrani".split()
)

# No vowel, no article with le or les: they stand behind "à" and "de" alike.
PLACES = tuple(
    "Toulouse|Nantes|Rennes|Quimper|Brest|Roscoff|Saint-Malo|Carhaix|Douarnenez|Plougastel|Cancale|Guérande|Noirmoutier|Niort|La Rochelle|Marmande|Périgueux|Sarlat|Bergerac|Cahors|Rocamadour|"
    "Moissac|Montauban|Lautrec|Saint-Affrique|Millau|Rodez|Béziers|Nîmes|Nyons|Valréas|Carpentras|Cavaillon|Forcalquier|Valensole|Manosque|Digne|Menton|Grasse|Bastia|Corte|Porto-Vecchio|"
    "Grenoble|Vinay|Chambéry|Beaufort|Morzine|Salers|Thiers|Vichy|Clermont-Ferrand|Dijon|Beaune|Pontarlier|Colmar|Riquewihr|Strasbourg|Metz|Nancy|Verdun|Reims|Troyes|Beauvais|Lille|Dunkerque|"
    "Caen|Cherbourg|Camembert|Livarot|Vimoutiers|Rouen|Chartres|Vendôme|Chinon|Saumur|Cholet|Bourges|Sancerre|Châteauroux|Limoges|Tulle|Brive|Saint-Jean-de-Luz|Bayonne|Pau|Tarbes|Foix|Perpignan|Céret|"
    "Liège|Namur|Charleroi|Mons|Tournai|Bastogne|Bouillon|Durbuy|Dinant|Spa|Verviers|Gembloux|Wépion|Chimay|Malmedy|Rochefort|Marche-en-Famenne|"
    "Québec|Montréal|Trois-Rivières|Sherbrooke|Rimouski|Gaspé|Baie-Saint-Paul|Charlevoix|Saguenay|Rougemont|Granby|Magog|Saint-Hyacinthe|Joliette|Lotbinière|Kamouraska|Matane|Mont-Laurier|Val-d'Or|Dolbeau|"
    "Dakar|Thiès|Kaolack|Saint-Louis|Ziguinchor|Tambacounda|Kolda|Kédougou|Mbour|Fatick|Louga|Podor|Richard-Toll|Bignona|Diourbel|Touba|Rufisque|Sangalkam|Palmarin|Joal|"
    "Bouaké|Korhogo|Daloa|San-Pédro|Man|Gagnoa|Soubré|Bondoukou|Yamoussoukro|Dabou|Bonoua|Tiassalé|Divo|Séguéla|Boundiali|Ferkessédougou|Duékoué|"
    "Douala|Yaoundé|Bafoussam|Dschang|Foumbot|Foumban|Garoua|Maroua|Ngaoundéré|Kribi|Bamenda|Bertoua|Mbalmayo|Penja|Njombé|Mbouda|Bangangté|"
    "Meknès|Fès|Marrakech|Taroudant|Berkane|Béni Mellal|Midelt|Safi|Sefrou|Chefchaouen|Taliouine|Kelaât M'Gouna|Tiznit|Tafraout|Zagora|Rabat|Casablanca|Kénitra|Larache|Taounate|Bejaâd|Moulay Bousselham|"
    "Saint-Paul|Saint-Pierre|Saint-Denis|Saint-Leu|Salazie|Cilaos|Mafate|Sainte-Rose|Saint-Philippe|Petite-Île|Bras-Panon|Grand Coude|Saint-Joseph|La Réunion|La Saline|Montvert|Dos d'Âne|"
    "Vallon-sur-Gère|Saint-Bonnet|Pierrefeu|Bois-Joli|Fontclaire|Villeneuve|Pommeraie|Châtaigneraie|Poirier-sur-Mer|Sainte-Cécile|Champfleuri|Rivière-aux-Noix".split("|")
)

_LAND = (
    "La Ferme|Le Domaine|Le Clos|Le Mas|Les Jardins|Le Verger|Le Potager|La Bergerie|Les Terres|La Grange|Le Moulin|La Maison|Le Champ|Le Jardin|Le Rucher|La Case|Les Serres|L'Atelier|La Cour|La Closerie|Le Hameau"
)
_OF = (
    "de la Source|du Bonheur|des Deux Sœurs|du Vieux Puits|de la Colline|du Vallon|de l'Étang|du Baobab|du Soleil|de la Lune|du Renard|des Hirondelles|du Grand Chêne|de la Rivière|des Trois Cousins|du Rocher|du Hérisson|"
    "de l'Espoir|du Pont|de la Forêt|du Vieux Four|du Lac|des Cigales|du Fleuve|du Mont Blanc|des Alizés|du Flamboyant|de la Teranga|du Paradis|du Coq Chantant|des Bruyères|de la Combe|du Loup|des Mésanges|du Ruisseau|"
    "de Mamie|de Grand-Père|du Village|des Quatre Vents|du Marais|de la Chouette|du Caméléon|du Volcan|du Piton|de l'Atlas"
)
BRANDS = (
    "[" + _LAND + "] [" + _OF + "]",
    "[" + _LAND + "] [" + _OF + "]",
    "[Ferme|Domaine|Famille|Maison|Établissements|Veuve|Frères|GAEC|EARL|Les Sœurs|Coopérative|Ranch|Érablière] {surname}",
    "{surname} [et Fils|et Filles|Frères|& Cie|Père et Fils]",
    "[Maman|Mamie|Mémé|Tantie|Tata|Mère|Madame|Chez|Dada|Lalla|Grand-mère] {woman}",
    "[Papi|Tonton|Chez|Père|Grand-père|Baba|Pépé|Le Vieux] {man}",
    "[Les Délices|Les Trésors|Le Panier|La Table|Les Saveurs|Le Jardin|La Cuisine|Les Douceurs] {de_person}",
    "{person} et {person}",
    "[GIE|Coopérative|Association|Union|Groupement] [And Liggeey|Bokk Jom|Takku Liggeey|Yeelen|Wend Kuuni|Djiguiya|Benkadi|Tawfiq|Annour|Tighanimine|Amal|Les Amazones|Espoir|Solidarité|Jappo|Anoura|Femmes Debout]",
    "[Terre|Nature|Racine|Graine|Brise|Rosée|Saveur] [Vive|Sauvage|Claire|Douce|Boréale|Nouvelle]",
    "[Terre|Nature|Racines|Graines|Champs|Soleil|Terroir|Saveurs] [d'Ici|d'Antan|du Sud|du Nord|de Chez Nous|d'Afrique|des Hauts|de Demain|et Partage]",
    "[Jom|Teranga|Baobab|Karibou|Menhir|Ti Kaz|Zarlor|Péi|Ndem|Akwaba|Bladi|Tamazirt|Sutura|Kër|Bel Air|Mosaïque|Ty Gwenn|Ker Avel]( [Nature|Bio|Terroir|Délices|Saveurs|Agro])",
    "Au [Bon Coin|Vieux Tilleul|Fil des Saisons|Pied du Mur|Petit Bonheur|Gré du Vent|Bout du Champ|Rythme des Lunes|Plaisir Partagé]",
    "Le [Coq|Renard|Chat|Lièvre|Merle|Lézard|Hibou|Sanglier] [Bleu|Rieur|Rouge|Noir|Dormeur|Content|Blanc|Voyageur]",
    "Les [Trois|Deux|Quatre|Sept] [Sœurs|Frères|Chemins|Cousins|Collines|Pierres|Amies|Rivières|Vents]",
)
BRANDS_OTHER = (
    "[Ferme|Domaine|Clos|Mas|Jardin|Maison|Auberge|Verger|Coopérative] {other.ofname}",
    "[La Ferme|Le Clos|Le Mas|La Colline|Le Chemin|La Maison|La Vallée] [des Oliviers|des Pommiers|des Cerisiers|des Noyers|du Manguier|des Vignes|du Citronnier|du Poirier|des Cocotiers|des Orangers|du Grenadier|des Amandiers|des Blés|des Abeilles|des Figuiers|du Cacaoyer]",
    "{other.thename} [{other~Bleu|Bleue|Bleu|Bleue}|{other~Voyageur|Voyageuse|Voyageur|Voyageuse}|de Mamie|du Chemin|d'Or|du Sud|du Bonheur]",
    "[Maman|Tantie|Mamie|Chez] [Pomme|Cerise|Olive|Prune|Mangue|Cannelle|Fraise|Vanille|Mirabelle|Framboise|Grenade|Coco|Patate|Café]",
    "{other.name1} et {other2.name1}",
    "{other.name} et Compagnie",
    "[Sous|Derrière] [l'Olivier|le Pommier|le Manguier|le Noyer|le Cerisier|le Figuier]",
    "[Fleur|Cœur|Grain|Pépin|Goutte] [de Blé|de Cerise|d'Olive|de Café|de Raisin|de Maïs|de Miel|de Riz|de Lait|de Citron|de Grenade|de Cacao]",
    "Au Petit [Pommier|Citron|Piment|Poirier|Champignon|Grain de Riz|Olivier|Cacao|Pot de Miel|Œuf|Pot de Lait]",
)
BRANDS_OWN = (
    "{product.name} {surname}",
    "{product.name} [" + _OF + "]",
    "{product.name} [de Mamie|de Tantie|de Maman|chez] {woman}",
    "{product.name} {de_person}",
    "{product.name} [du Terroir|de Chez Nous|du Pays|d'Ici|des Hauts|du Sud|du Village|et Compagnie|Péi|& Tradition|du Coin|Frères {surname}]",
    "[Maison|La Maison|Le Monde|Le Coin|Le Royaume|La Route|Le Comptoir|L'Atelier] {product.ofname}",
    "[GIE|Coopérative|Entreprise|Ferme|Établissements] {product.name} {surname}",
    "{product.thename} [" + _OF + "]",
)
