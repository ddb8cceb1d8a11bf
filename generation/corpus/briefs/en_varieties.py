"""English words of products, continued: varieties people ask for by name, and goods made at home (lines as in en_words)."""

# A sentence is read best on one line.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

VARIETIES: dict[str, tuple[str, ...]] = {
    "apple": (
        "grown tree fruit fresh: Granny Smith apples=Granny Smith apple, Pink Lady apples=Pink Lady apple, Bramleys=Bramley, eating apples=eating apple, crab apples=crab apple, Golden Delicious apples=Golden Delicious apple",
        "made: apple rings=apple ring, apple crisps=apple crisp, apple puree, apple compote, cloudy apple juice",
    ),
    "pear": (
        "grown tree fruit fresh: Williams pears=Williams pear, Comice pears=Comice pear, Bosc pears=Bosc pear, nashi pears=nashi pear, Anjou pears=Anjou pear",
        "made: canned pears=canned pear, poached pears=poached pear, pear puree, pear chips=pear chip, pear compote",
    ),
    "peach": (
        "grown tree fruit fresh: donut peaches=donut peach, freestone peaches=freestone peach, clingstone peaches=clingstone peach, white nectarines=white nectarine, blood peaches=blood peach",
        "made: peach juice, peach compote, peach butter, tinned peaches=tinned peach, peach slices=peach slice",
    ),
    "cherry": (
        "grown tree fruit fresh: Bing cherries=Bing cherry, Rainier cherries=Rainier cherry, tart cherries=tart cherry, Montmorency cherries=Montmorency cherry",
        "made: pitted cherries=pitted cherry, cherry compote, tart cherry juice, candied cherries=candied cherry, cherry pie filling, cherries in syrup=cherry",
    ),
    "orange": (
        "grown tree fruit fresh: sweet oranges=sweet orange, Seville oranges=Seville orange, Jaffa oranges=Jaffa orange, Cara Cara oranges=Cara Cara orange, bitter oranges=bitter orange",
        "made: orange squash, orange cordial, dried orange slices=dried orange slice, orange peel, OJ, orange jam",
    ),
    "lemon": (
        "grown tree fruit fresh: Eureka lemons=Eureka lemon, Sorrento lemons=Sorrento lemon, rough lemons=rough lemon, Lisbon lemons=Lisbon lemon, leafy lemons=leafy lemon",
        "made: lemon cordial, lemon squash, lemon pickle, dried lemons=dried lemon, lemon zest, limoncello",
    ),
    "mango": (
        "grown tree fruit fresh: Ataulfos=Ataulfo, ataulfo, Carabao mangoes=Carabao mango, Tommy Atkins mangoes=Tommy Atkins mango, Dasheri mangoes=Dasheri mango, Langra mangoes=Langra mango, Ngowe mangoes=Ngowe mango, Kent mangos=Kent mango",
        "made: mango leather, aam papad, amchur, mango puree, mango nectar, frozen mango, mango powder",
    ),
    "banana": (
        "grown fruit fresh: banana bunches=banana bunch, Cavendishes=Cavendish, Lakatan bananas=Lakatan banana, saba bananas=saba banana, sweet bananas=sweet banana, Nendran bananas=Nendran banana",
        "made: banana crisps=banana crisp, banana bread, banana puree, banana ketchup, banana powder, frozen bananas=frozen banana",
    ),
    "pineapple": (
        "grown fruit fresh: baby pineapples=baby pineapple, smooth cayenne pineapples=smooth cayenne pineapple, gold pineapples=gold pineapple, sweet pineapples=sweet pineapple",
        "made: pineapple chunks=pineapple chunk, canned pineapple, pineapple slices=pineapple slice, pineapple syrup, pineapple chips=pineapple chip, pineapple squash",
    ),
    "avocado": (
        "grown tree fruit fresh: Fuerte avocados=Fuerte avocado, avocado pears=avocado pear, Pinkerton avocados=Pinkerton avocado, ovacados=ovacado, butter avocados=butter avocado",
        "made: cold-pressed avocado oil, avocado spread, avocado pulp, frozen avocado, avocado butter",
    ),
    "strawberry": (
        "grown fruit fresh: alpine strawberries=alpine strawberry, Albion strawberries=Albion strawberry, everbearing strawberries=everbearing strawberry, strawbs=strawb",
        "made: frozen strawberries=frozen strawberry, freeze-dried strawberries=freeze-dried strawberry, strawberry compote, strawberry sauce, strawberry puree, strawberry cordial",
    ),
    "blueberry": (
        "grown fruit fresh: lowbush blueberries=lowbush blueberry, rabbiteye blueberries=rabbiteye blueberry, whortleberries=whortleberry, cultivated blueberries=cultivated blueberry",
        "made: frozen blueberries=frozen blueberry, blueberry sauce, blueberry compote, bilberry jam, huckleberry jam, blueberry pies=blueberry pie",
    ),
    "grape": (
        "grown fruit fresh: Concord grapes=Concord grape, Thompson grapes=Thompson grape, red grapes=red grape, green grapes=green grape, Kyoho grapes=Kyoho grape, wine grapes=wine grape",
        "made: golden raisins=golden raisin, grape jam, grape syrup, dried grapes=dried grape, verjuice, grapeseed oil",
    ),
    "persimmon": (
        "grown tree fruit fresh: sweet persimmons=sweet persimmon, American persimmons=American persimmon, kaki persimmons=kaki persimmon, soft persimmons=soft persimmon",
        "made: persimmon chips=persimmon chip, persimmon pulp, persimmon leather, persimmon butter, dried kaki, persimmon puree",
    ),
    "pomegranate": (
        "grown tree fruit fresh: Wonderful pomegranates=Wonderful pomegranate, Kandahari pomegranates=Kandahari pomegranate, sweet pomegranates=sweet pomegranate, sour pomegranates=sour pomegranate",
        "made: pomegranate arils=pomegranate aril, pomegranate seeds=pomegranate seed, anardana, pomegranate jelly, grenadine, pomegranate sauce",
    ),
    "dragon_fruit": (
        "grown fruit fresh: white dragon fruit, pink dragon fruit, kamalam, red pitayas=red pitaya, purple dragon fruit",
        "made: dragon fruit chips=dragon fruit chip, dragon fruit powder, frozen dragon fruit, dragon fruit syrup, dragon fruit puree",
    ),
    "lychee": (
        "grown tree fruit fresh: seedless lychees=seedless lychee, leechees=leechee, China litchis=China litchi, lychee nuts=lychee nut",
        "made: canned lychees=canned lychee, lychee jam, lychee syrup, lychee jelly, litchi juice, lychee drink",
    ),
    "coconut": (
        "grown tree fresh: king coconuts=king coconut, buko, brown coconuts=brown coconut, dry coconuts=dry coconut, husked coconuts=husked coconut",
        "made: coconut cream, grated coconut, coconut butter, coconut candy, coconut jam, cold-pressed coconut oil, nata de coco",
    ),
    "olive": (
        "plant: olive trees=olive tree",
        "grown tree: Koroneiki olives=Koroneiki olive, Manzanilla olives=Manzanilla olive, Arbequina olives=Arbequina olive, Castelvetrano olives=Castelvetrano olive",
        "made: virgin olive oil, cold-pressed olive oil, stuffed olives=stuffed olive, marinated olives=marinated olive, pitted olives=pitted olive, olive spread",
    ),
    "tomato": (
        "grown fresh veg: Roma tomatoes=Roma tomato, San Marzano tomatoes=San Marzano tomato, salad tomatoes=salad tomato, green tomatoes=green tomato, field tomatoes=field tomato",
        "made: tomato puree, tomato soup, tomato jam, tomato relish, tinned tomatoes=tinned tomato, tomato powder, marinara sauce",
    ),
    "chilli": (
        "grown fresh veg: cayennes=cayenne, cayenne, Scotch bonnets=Scotch bonnet, ghost peppers=ghost pepper, serranos=serrano, green chillies=green chilli, Kashmiri chillies=Kashmiri chilli, siling labuyo, Thai chilies=Thai chili",
        "made: chilli jam, sweet chilli sauce, sambal, chili paste, peri-peri sauce, pickled jalapeños=pickled jalapeño, chipotle",
    ),
    "maize": (
        "grown veg: green maize, maize cobs=maize cob, ears of corn=corn, field corn, flint corn, white corn, dry maize",
        "made: grits, corn chips=corn chip, tortilla chips=tortilla chip, masa, mealie meal, kettle corn, corn starch, hominy",
    ),
    "pumpkin": (
        "grown fresh veg: pie pumpkins=pie pumpkin, giant pumpkins=giant pumpkin, spaghetti squash, delicata squash, gem squash, kabocha squash, buttercup squash",
        "made: pumpkin pies=pumpkin pie, pumpkin jam, pepitas=pepita, pumpkin powder, pumpkin bread, canned pumpkin",
    ),
    "potato": (
        "grown fresh veg: Yukon Golds=Yukon Gold, russet potatoes=russet potato, Maris Pipers=Maris Piper, fingerling potatoes=fingerling potato, salad potatoes=salad potato, ware potatoes=ware potato, Shangi potatoes=Shangi potato, King Edwards=King Edward",
        "made: french fries=french fry, mashed potato, potato salad, potato wafers=potato wafer, hash browns=hash brown, potato flakes=potato flake",
    ),
    "sweet_potato": (
        "grown fresh veg: white sweet potatoes=white sweet potato, yellow sweet potatoes=yellow sweet potato, Okinawan sweet potatoes=Okinawan sweet potato, kamote, OFSP, Beauregard sweet potatoes=Beauregard sweet potato",
        "made: sweet potato fries=sweet potato fry, sweet potato puree, sweet potato noodles=sweet potato noodle, roasted sweet potatoes=roasted sweet potato, kamote chips=kamote chip",
    ),
    "carrot": (
        "grown fresh veg: Nantes carrots=Nantes carrot, Chantenay carrots=Chantenay carrot, heritage carrots=heritage carrot, juicing carrots=juicing carrot, dirty carrots=dirty carrot",
        "made: carrot cake, carrot halwa, grated carrot, carrot puree, dried carrots=dried carrot, carrot pickle",
    ),
    "onion": (
        "grown fresh veg: brown onions=brown onion, yellow onions=yellow onion, Vidalia onions=Vidalia onion, pearl onions=pearl onion, bulb onions=bulb onion, baby onions=baby onion, banana shallots=banana shallot",
        "made: crispy onions=crispy onion, onion marmalade, onion rings=onion ring, dried onions=dried onion, onion flakes=onion flake, onion paste",
    ),
    "garlic": (
        "grown veg: softneck garlic, seed garlic, garlic braids=garlic braid, garlic scapes=garlic scape, single-clove garlic, green garlic, pink garlic",
        "made: smoked garlic, garlic granules=garlic granule, garlic pickle, garlic confit, minced garlic, garlic flakes=garlic flake, garlic butter",
    ),
    "ginger": (
        "grown veg: young ginger, green ginger, mature ginger, ginger rhizomes=ginger rhizome, seed ginger",
        "made: ginger beer, pickled ginger, gingerbread, ginger candy, ginger shots=ginger shot, ground ginger, ginger cordial, ginger biscuits=ginger biscuit",
    ),
    "rice": (
        "grown grain: Pishori rice, sona masoori rice, glutinous rice, long-grain rice, arborio rice, ponni rice, ofada rice, unpolished rice, paddy rice, sushi rice, broken rice",
        "made: poha, parboiled rice, rice paper, rice bran, rice vermicelli, rice milk, flattened rice",
    ),
    "wheat": (
        "grown grain: spring wheat, soft wheat, bread wheat, khorasan wheat, milling wheat, white wheat, emmer, farro, kamut",
        "made: semolina, bulgur, wheat bran, freekeh, couscous, wheat flakes=wheat flake, puffed wheat",
    ),
    "peanut": (
        "grown nut: ground nuts=ground nut, jumbo peanuts=jumbo peanut, Virginia peanuts=Virginia peanut, peanuts in the shell=peanut, groundnut kernels=groundnut kernel",
        "made: groundnut butter, crunchy peanut butter, peanut sauce, spicy peanuts=spicy peanut, peanut bars=peanut bar, peanut flour, peanut chikki, peanut candy",
    ),
    "walnut": (
        "grown tree nut: English walnuts=English walnut, Persian walnuts=Persian walnut, Chandler walnuts=Chandler walnut, green walnuts=green walnut, paper-shell walnuts=paper-shell walnut",
        "made: walnut butter, walnut pieces=walnut piece, walnut flour, walnut paste, roasted walnuts=roasted walnut, walnut liqueur",
    ),
    "tea": (
        "grown leaf: sencha, orthodox tea, CTC tea, first flush tea, longjing, green tea leaves=green tea leaf, Nilgiri tea, Kenyan tea, highland tea",
        "made: masala chai, iced tea, Earl Grey, hojicha, tea powder, breakfast tea, milk tea, genmaicha",
    ),
    "coffee": (
        "grown tree bean: single-origin coffee, parchment coffee, peaberry coffee, Kona coffee, barako coffee, Arabica beans=Arabica bean, robusta beans=robusta bean, Geisha coffee",
        "made: espresso, decaf coffee, coffee powder, cold brew, coffee capsules=coffee capsule, drip bag coffee, espresso blend, cascara",
    ),
    "cacao": (
        "grown tree bean: Trinitario cacao, fermented cocoa beans=fermented cocoa bean, raw cacao, fine cocoa, dried cocoa beans=dried cocoa bean",
        "made: hot chocolate, white chocolate, tablea, cacao paste, cacao powder, chocolate spread, pralines=praline, craft chocolate, chocolate chips=chocolate chip",
    ),
    "mushroom": (
        "grown fresh veg: chestnut mushrooms=chestnut mushroom, field mushrooms=field mushroom, cremini, ceps=cep, girolles=girolle, milky mushrooms=milky mushroom, gourmet mushrooms=gourmet mushroom, portobellos=portobello",
        "made: mushroom soup, truffle oil, mushroom sauce, mushroom pickle, canned mushrooms=canned mushroom, mushroom jerky",
    ),
    "hen_egg": (
        "animal fresh: white eggs=white egg, blue eggs=blue egg, cage-free eggs=cage-free egg, desi eggs=desi egg, native eggs=native egg, chook eggs=chook egg, pastured eggs=pastured egg, table eggs=table egg, backyard eggs=backyard egg, organic eggs=egg",
        "animal made: boiled eggs=boiled egg, hard-boiled eggs=hard-boiled egg, Scotch eggs=Scotch egg, egg powder, liquid egg",
    ),
    "honey": (
        "animal jarred: heather honey, bush honey, eucalyptus honey, set honey, runny honey, pure honey, multiflora honey, sidr honey, cut comb honey, stingless bee honey, litchi honey, local honey",
        "animal made: hot honey, whipped honey, honey sticks=honey stick, propolis tincture, bee bread, beeswax wraps=beeswax wrap",
    ),
    "milk": (
        "animal fresh drink: full cream milk, skimmed milk, pasteurised milk, pasteurized milk, Jersey milk, sheep milk, camel's milk, donkey milk, grass-fed milk, desi cow milk, unhomogenised milk",
        "animal made drink: chocolate milk, flavoured milk, milk powder, condensed milk",
    ),
}
