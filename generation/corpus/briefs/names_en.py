"""Names in English briefs: people, places, brands. English is written all over the world, so are they."""

# A sentence is read best on one line.
# ruff: noqa: E501, SIM905
# fmt: off

from __future__ import annotations

PEOPLE = tuple(
    "Mary John Grace Peter Ruth Samuel Esther David Joyce Daniel Anna Thomas Helen James Lucy Paul Alice George"
    " Martha Joseph Rose Henry Sarah William Emma Robert Margaret Michael Elizabeth Ben Nora Frank Ella Jack Hannah"
    " Walter Ivy Luke Clara Hugh Agnes Simon Edith Martin Olive Ginger Cherry Wanjiku Kamau Achieng Otieno Chebet"
    " Kiprop Nakato Okello Amina Juma Neema Baraka Chipo Tendai Thandi Sipho Naledi Ama Kofi Kwame Abena Chidi Ngozi"
    " Emeka Priya Ravi Sunita Arjun Lakshmi Meena Anil Kamala Suresh Nimal Kumari Sita Bina Tashi Pema Dorji Linh"
    " Mei Wei Hana Yuki Siti Rosa Carlos Maria Elena Luis Ana Giulia Marco Sofia Yannis Eleni Ahmed Fatima Layla"
    " Omar Zeynep Mehmet Ingrid Lars Kaja Piotr Ola Erik Maeve Sean Aoife Rhys Catrin Hamish Fiona Joe Bill".split()
)

SURNAMES = tuple(
    "Smith Brown Taylor Walker Green Hill Baker Mills Wood Carter Fisher Shepherd Cooper Hughes Evans Morgan Murphy"
    " Kelly Ryan Byrne Stewart Campbell Fraser Miller Weaver Yoder Larsen Olsen Hansen Schmidt Weber Keller Rossi"
    " Moretti Romano Silva Santos Costa Pereira Garcia Lopez Martinez Fernandez Papadakis Nikolaou Yilmaz Demir"
    " Kovacs Novak Petrov Kamau Mwangi Njoroge Kiplagat Chepkoech Odhiambo Wafula Mutua Nyambura Okonkwo Adeyemi"
    " Balogun Mensah Owusu Boateng Asante Banda Phiri Moyo Ncube Dlamini Nkosi Botha Sharma Singh Patel Reddy Nair"
    " Gupta Kaur Fernando Perera Silva Gurung Tamang Sherpa Tran Nguyen Le Chen Wang Lin Tanaka Sato Kim Park"
    " Santoso Wijaya Cruz Reyes Bautista Rice Berry Appleton Lemon Pearson Peach Olivier Appleby Cherry".split()
)

PLACES = tuple(
    "Nyeri|Kiambu|Meru|Kericho|Nandi Hills|Mount Kenya|Embu|Murang'a|Machakos|Kisii|Bungoma|Mbale|Mount Elgon|"
    "Kabale|Fort Portal|Jinja|Masaka|Arusha|Moshi|Mbeya|Lushoto|Musanze|Huye|Lake Kivu|Jos|Benue|Kano|Ogun State|"
    "Kumasi|Tamale|Volta Region|Cape Coast|Thyolo|Mzuzu|Chimanimani|Limpopo|Stellenbosch|the Western Cape|Sidamo|"
    "Yirgacheffe|Harar|Kaffa|Gondar|Cornwall|Kent|Devon|Somerset|Herefordshire|Yorkshire|Norfolk|Suffolk|the Lake District|"
    "Cumbria|the Cotswolds|Shropshire|Pembrokeshire|Snowdonia|Anglesey|the Scottish Borders|Perthshire|Fife|Orkney|"
    "the Isle of Skye|County Cork|Galway|Kerry|Wexford|Donegal|County Armagh|Vermont|Maine|the Hudson Valley|Ohio|"
    "Lancaster County|Wisconsin|Iowa|Kentucky|Georgia|Florida|the Rio Grande Valley|Texas Hill Country|New Mexico|"
    "Hatch|Sonoma|Napa|the Central Valley|Fresno|Ojai|Oregon|the Willamette Valley|Hood River|Yakima|Wenatchee|Idaho|"
    "Montana|Hawaii|Kona|Maui|Puerto Rico|Ontario|Prince Edward Island|Nova Scotia|the Annapolis Valley|the Okanagan|"
    "British Columbia|Quebec|Tasmania|the Huon Valley|the Barossa Valley|Margaret River|Bundaberg|Byron Bay|Gippsland|"
    "the Yarra Valley|Hawke's Bay|Nelson|Marlborough|Central Otago|Gisborne|Himachal|Kashmir|Kullu|Darjeeling|Assam|"
    "the Nilgiris|Coorg|Munnar|Wayanad|Ratnagiri|Nashik|Nagpur|Punjab|Sikkim|Meghalaya|Ilam|Pokhara|Kandy|Nuwara Eliya|"
    "Uva|Jaffna|Sylhet|Rajshahi|Batangas|Benguet|Davao|Bukidnon|Guimaras|Negros|Palawan|Cebu|Chiang Mai|Chiang Rai|"
    "Doi Chang|Da Lat|Hue|Bali|Sumatra|Java|Toraja|Flores|Sabah|the Cameron Highlands|Penang|Crete|Lesvos|Kalamata|"
    "Puglia|Sicily|Tuscany|Umbria|Liguria|the Alentejo|the Douro|the Algarve|Madeira|Andalusia|Valencia|Provence|"
    "Normandy|Alsace|Corsica|Transylvania|Istria|Dalmatia|the Black Sea coast|Anatolia|Gaziantep|Malatya|Jordan|"
    "the Bekaa|Nablus|Galilee|Sinai|the Atlas Mountains|Jamaica|the Blue Mountains|Grenada|Saint Lucia|Dominica|Belize|"
    "Antigua|Huehuetenango|Boquete|Tarrazú|Huila|Cusco|Piura|Oaxaca|Chiapas|Green Valley|Stony Creek|Little Ashford|"
    "Upper Hopton|Mill Lane|Bramley|Long Meadow|Orange County|Orange Grove|Peach County|Lemon Bay|Apple Valley|"
    "Walnut Creek|Riceville|Olive Hill|Cherry Hill|Fiji|Vanuatu|Samoa|Tonga|Papua New Guinea|the Highlands|Zanzibar|"
    "Pemba|Madagascar|Mauritius|Réunion|the Comoros|Cyprus|Malta|Ikaria|the Peloponnese|the Judean Hills".split("|")
)

_ANIMALS = (
    "Fox|Owl|Heron|Hare|Badger|Otter|Robin|Swallow|Sparrow|Crane|Kite|Eagle|Falcon|Deer|Bear|Wolf|Bee|Bumblebee|"
    "Lark|Wren|Swan|Stork|Raven|Squirrel|Hedgehog|Donkey|Goat|Ox|Zebra|Elephant|Hornbill|Kingfisher|Turtle|Tiger"
)
_COLOURS = "Red|Blue|Green|Golden|White|Black|Silver|Copper|Amber|Grey|Crimson|Purple|Yellow"
_ADJECTIVES = (
    "Happy|Old|Little|Sunny|Wild|Quiet|Honest|Merry|Lucky|Windy|Stony|Misty|Hidden|Crooked|Long|High|Lower|Upper|"
    "Good|Simple|Humble|Bright|Early|Morning|Evening|Gentle|Barefoot|Busy|Whistling|Muddy|Proud|Royal|New"
)
_NATURE = (
    "Hill|Valley|River|Creek|Brook|Meadow|Ridge|Field|Hollow|Spring|Lake|Wood|Forest|Stone|Rock|Moon|Sun|Star|Cloud|"
    "Rain|Wind|Bridge|Gate|Mill|Well|Barn|Oak|Willow|Pine|Cedar|Maple|Baobab|Acacia|Fern|Moss|Harbour|Shore|Cliff"
)
_FARM = "Farm|Farms|Acres|Estate|Gardens|Homestead|Smallholding|Growers|Co-op|Cooperative|Collective|Ranch|Orchards|Plantation|Produce|Foods|Harvest|Fields"
_SHOP = "& Sons|& Daughters|Family|Brothers|Sisters|& Co|Bros|& Family|Trading|Women's Group|Growers' Union|Self Help Group"

BRANDS = (
    "{surname} [" + _FARM + "]",
    "{surname} [" + _SHOP + "]",
    "{surname} Family [Farm|Orchard|Estate]",
    "{person}'s [Farm|Garden|Kitchen|Pantry|Place|Patch|Basket|Best|Harvest|Corner|Table|Choice]",
    "[Mama|Mother|Aunt|Auntie|Uncle|Grandma|Granny|Papa|Nana|Sister|Old|Big|Little|Farmer|Mzee|Baba] {person}['s||'s Farm]",
    "{person} & {person}",
    "[" + _COLOURS + "] [" + _ANIMALS + "]( [" + _FARM + "])",
    "[" + _COLOURS + "] [" + _NATURE + "]( [" + _FARM + "])",
    "[" + _ADJECTIVES + "] [" + _ANIMALS + "|" + _NATURE + "]( [" + _FARM + "])",
    "[" + _NATURE + "] [" + _FARM + "]",
    "[Fox|Owl|Oak|Willow|Stone|Spring|River|Mill|Sun|Moon|Clear|Fair|High|Bright|Green|Ash|Thorn|Wind]"
    "[field|brook|wood|hill|side|dale|stone|haven|ridge|mere|view|bank|ford|stead]( [" + _FARM + "])",
    "[Mount|Lake|River|Saint|St|Cape|Port|Fort] [Hope|Mary|Joseph|Francis|Grace|Clara|Elgon|Kenya|Victoria|Peter|Isidore]"
    "( [" + _FARM + "])",
    "The [" + _ADJECTIVES + "] [Farmer|Gardener|Grower|Barn|Basket|Kitchen|Cart|Wheelbarrow|Table|Rooster|Goose|Spoon]",
    "[Two|Three|Four|Seven|Nine|Twelve] [Sisters|Brothers|Hills|Rivers|Oaks|Stones|Cousins|Roads|Bridges|Pines|Gates]"
    "( [" + _FARM + "])",
    "[Tumaini|Umoja|Amani|Upendo|Jua|Shamba|Mavuno|Imara|Baraka|Ubuntu|Zawadi|Kilimo|Terra|Sol|Luna|Alba|Vida|Surya|Bhumi|"
    "Annapurna|Kisan|Dharti|Satoyama|Hoshi|Kaya|Inti|Pacha|Verde|Kalo|Gaia|Nostos]( [" + _FARM + "|Foods|Organics])",
    "[Green|Pure|Fresh|Farm|Sun|Agro|Nature|Good|Eco|Local|Daily|Village|Family|True|First]"
    "[Roots|Harvest|Life|Field|Leaf|Gold|Land|Basket|Bite|Drop|Ways|Source|Folk]",
    "[R|K|J|D|M|A|B|T|S].[K|J|M|A|B|S|P|L]. {surname}",
    "[Greenfields|Sunnyside|Longacre|Riverbend|Hillcrest|Highlands|Brookside|Meadowbank|Fairview|Homelands|Westgate]"
    "( [" + _FARM + "])",
)

BRANDS_OTHER = (
    "{other:grown.name} [Tree|Hill|Blossom|Lane|Creek|Valley|Grove|Corner|House|Ridge|Garden|Bay|Cottage|Leaf]"
    "( [Farm|Farms|Estate|Foods|& Co])",
    "{other:grown.name} Tree Farm",
    "The [Little|Old|Happy|Blue|Golden|Red|Crooked|Dancing|Lucky|Last|Purple|Flying] {other.name}",
    "[Red|Blue|Golden|Little|Happy|Wild|Lucky|Sweet|Old|Black|Green|Big] {other.name}( [Farm|Farms|Foods|Co])",
    "{other.name} & {other2.name}",
    "[Mama|Aunt|Granny|Uncle|Miss|Papa] {other.name}",
    "{other.name} [Moon|Sky|Bird|Fox|Bear|Bee|Monkey|House|Road|Street|Kitchen|Sisters|Island]",
    "{other.names} [and|&] [Sunshine|Rain|Friends|Co|Sons|Stones]",
    "[Under the|By the|Beyond the] {other:tree.name} Tree",
    "[Two|Three|Seven|Five] {other:count.names}",
    "Old {other:grown.name} [Road|Mill|Barn] [Farm|Farms|Foods]",
    "{other:grown.name}[wood|field|dale|ville|ton|brook|hill]",
    "[Mandarin|Rose|Olive|Ginger|Cherry|Clementine|Basil|Rosemary|Apple|Pumpkin|Peaches]'s [Kitchen|Farm|Place|Garden]",
)

BRANDS_OWN = (
    "{surname}['s|] {product.names}",
    "{person}'s {product.names}",
    "[Mama|Auntie|Granny|Uncle|Grandma|Papa] {person}'s {product.names}",
    "{surname} {product.name} [Co|Company|Farm|Farms|Growers|Producers|House|Traders|Cooperative]",
    "The {product.name} [Man|Lady|Shop|Shed|Barn|People|House|Hut|Cart|Company|Sisters|Ladies]",
    "[Golden|Happy|Sunny|Royal|Village|Highland|Valley|Wild|Pure|Green|Morning|Blue Hill|River] {product.names}",
    "[Nyeri|Kent|Kona|Bali|Crete|Devon|Meru|Vermont|Coorg|Fiji|Davao|Yakima|Cornish|Kerry] {product.name}"
    " [Growers|Co-op|Producers|Company|Union|Farm]",
    "{product.names} [by|from] {person}",
    "{product.names} & [More|Sons|Co|Sunshine]",
    "[Just|Simply|Only|Mostly|Really Good|Proper|Honest|Our] {product.names}",
    "{product.name} [Hill|Valley|Lane|House|Heaven|Hub|World|King|Queen|Republic|Works|Central|Land]",
)
