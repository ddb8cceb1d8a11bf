"""English words of products without a picture of their own: (traits, general form, entries)."""

# A sentence is read best on one line.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

GENERAL_WORDS: tuple[tuple[str, str, str], ...] = (
    ("grown field grain", "field", "beans=bean*2, black beans=bean, kidney beans=kidney bean, green beans=green bean"),
    ("grown field grain", "field", "soybeans=soybean, soya, peas=pea, chickpeas=chickpea, lentils=lentil, cowpeas=cowpea"),
    ("grown field grain", "field", "barley, oats=oat, sorghum, millet*2, quinoa, buckwheat, amaranth grain, rye, teff"),
    ("grown field", "field", "sesame, sesame seeds=sesame, sunflowers=sunflower, sunflower seeds=sunflower, rapeseed"),
    ("grown field", "field", "sugar cane, sugarcane, cotton, hops=hop, pigeon peas=pigeon pea, mung beans=mung bean, flax"),
    ("made", "field", "sunflower oil, sesame oil, mustard oil, hay*2, straw bales=straw, animal feed, silage, dal,"
     " split peas=pea, oat flakes=oat, oatmeal"),
    ("grown field", "field", "broad beans=broad bean*2, garden peas=pea, alfalfa*2, fodder, black-eyed peas=black-eyed pea"),
    ("grown tree fruit fresh", "basket", "longans=longan, durians=durian, durian, jackfruit, papayas=papaya*2, guavas=guava*2"),
    ("grown tree fruit fresh", "basket", "figs=fig*2, plums=plum*2, apricots=apricot*2, mandarins=mandarin, tangerines"
     "=tangerine, clementines=clementine, limes=lime*2, pomelos=pomelo, grapefruits=grapefruit*2, grapefruit, kumquats"
     "=kumquat, quinces=quince, loquats=loquat, custard apples=custard apple*3, rambutans=rambutan, mangosteens"
     "=mangosteen, mulberries=mulberry, acai, acai berries=acai berry, amla, bayberries=bayberry, soursop, cherimoyas=cherimoya, tamarind, star fruit, breadfruit, cashew apples"
     "=cashew apple"),
    ("grown fruit fresh", "basket", "raspberries=raspberry*2, blackberries=blackberry*2, cranberries=cranberry, passion fruit*2,"
     " passion fruits=passion fruit, kiwis=kiwi, kiwi fruit, watermelons=watermelon*2, melons=melon, cantaloupes"
     "=cantaloupe, honeydew melons=honeydew melon, plantains=plantain*2, blackcurrants=blackcurrant, gooseberries"
     "=gooseberry, prickly pears=prickly pear*2, currants=currant, goji berries=goji berry, redcurrants=redcurrant"),
    ("grown tree nut", "basket", "almonds=almond*2, cashews=cashew*2, hazelnuts=hazelnut*2, pistachios=pistachio*2,"
     " macadamias=macadamia*2, pecans=pecan*2, chestnuts=chestnut*2, brazil nuts=brazil nut, dates=date*2, medjool dates"
     "=medjool date, baobab, shea nuts=shea nut, jujubes=jujube, hickory nuts=hickory nut, red dates=red date"),
    ("grown fresh veg", "basket", "cucumbers=cucumber*2, eggplants=eggplant*2, aubergines=aubergine, bell peppers=bell"
     " pepper*2, sweet peppers=sweet pepper, okra, cassava*2, taro, yams=yam*2, radishes=radish, beetroot*2, beets=beet,"
     " broccoli*2, asparagus, courgettes=courgette, zucchini*2, turnips=turnip, artichokes=artichoke, cauliflower,"
     " cauliflowers=cauliflower, bamboo shoots=bamboo shoot, bottle gourds=bottle gourd, calabashes=calabash, lotus root, lemon cucumbers=lemon cucumber, bitter gourd"),
    ("fresh", "basket", "vegetables=vegetable*4, veggies=veggie*2, mixed vegetables=vegetable*2, veg boxes=veg box*3,"
     " fruit and veg*2, vegetable boxes=vegetable box*2, mixed fruit, seasonal vegetables=vegetable"),
    ("craft", "basket", "baskets=basket*3, woven baskets=basket*2, pottery*2, wooden bowls=bowl, hand-woven mats=mat,"
     " clay pots=pot, carved spoons=spoon, embroidery, handmade bags=bag, bamboo baskets=bamboo basket, rugs=rug,"
     " sisal baskets=basket, wooden toys=toy, tablecloths=cloth"),
    ("made", "basket", "shea butter*2, argan oil, almond milk, tapioca, cassava flour, almond butter, dried figs=dried fig,"
     " prunes=prune, red palm oil, palm oil, dried apricots=dried apricot, baobab powder"),
    ("animal", "barn", "chickens=chicken*2, chicken*2, hens=hen, ducks=duck, beef*2, goats=goat*2, goat meat, buffaloes=buffalo, water buffalo, lamb*2, mutton,"
     " pork*2, piglets=piglet, turkeys=turkey, rabbits=rabbit, duck eggs=duck egg*3, quail eggs=quail egg*3, geese=goose,"
     " cattle, broilers=broiler, day-old chicks=chick, sausages=sausage, bacon, sheep, goose eggs=goose egg, calves=calf"),
    ("animal made", "barn", "cheese*4, goat cheese*3, goat's cheese*2, butter*2, ghee*2, yoghurt*2, yogurt*2, wool*2, merino"
     " wool, yarn*2, sheep's cheese, mozzarella, ricotta, paneer, feta, alpaca wool, felt slippers=felt, kefir, silk,"
     " manure, raw silk, farmhouse cheese, clotted cream, sour milk, jerky"),
    ("animal fresh", "sea", "fish*4, fresh fish*2, trout*2, shrimp*2, prawns=prawn*2, crabs=crab*2, oysters=oyster*2,"
     " tilapia*2, catfish, carp, hilsa, mussels=mussel, squid, clams=clam, salmon, lobsters=lobster, octopus, sardines=sardine"),
    ("made", "sea", "seaweed*3, sea salt*4, salt*2, dried fish*2, smoked fish*2, kelp, fish sauce, smoked trout, anchovies"
     "=anchovy, nori, salted cod, dried shrimp"),
    ("grown fresh leaf", "sprout", "lettuce*3, spinach*2, kale*2, cabbages=cabbage*2, cabbage*2, spring onions=spring onion*2,"
     " scallions=scallion, leeks=leek*2, celery, bok choy, Chinese cabbage, napa cabbage, water spinach, kangkong, herbs=herb*3, basil*2, mint*2, coriander, cilantro, rosemary,"
     " parsley, sukuma wiki, microgreens=microgreen, sprouts=sprout, salad leaves=salad, chard, lemongrass*2, thyme, dill,"
     " lemon balm, chives=chive, garlic chives=garlic chive, apple mint, collard greens=collard, rocket, watercress"),
    ("grown flower", "sprout", "flowers=flower*3, cut flowers=flower*2, roses=rose*3, lavender*3, tulips=tulip, hibiscus,"
     " chamomile*2, saffron*2, vanilla*3, cinnamon*2, cardamom*2, turmeric*3, black pepper*3, cloves=clove*2, cumin, moringa*2,"
     " aloe vera*2, hibiscus flowers=hibiscus, chrysanthemums=chrysanthemum, pepper, orchids=orchid, osmanthus, marigolds=marigold,"
     " dahlias=dahlia, peonies=peony, yerba mate, white pepper, Sichuan pepper, stevia"),
    ("plants", "sprout", "seedlings=seedling*3, bedding plants=plant*2, tree saplings=sapling, potted plants=plant*2, succulents"
     "=succulent, houseplants=houseplant, bonsai, nursery plants=plant, compost, cactuses=cactus"),
    ("made", "sprout", "spices=spice*3, dried herbs=herb*2, herbal tea*3, herb salt, lavender oil, rose water*2, chamomile tea*2,"
     " mint tea*2, hibiscus tea, turmeric powder*2, spice mixes=spice, rooibos, potpourri, curry powder"),
    ("made jarred", "jar", "jam*4, jams=jam*3, chutneys=chutney*2, pickles=pickle*3, preserves=preserve*2, marmalade, soap*4,"
     " handmade soap*3, hot sauce*2, vinegar*2, kimchi*2, sauerkraut, mustard*2, pesto, relish, candles=candle*2, soy sauce,"
     " maple syrup*3, jellies=jelly, salsa, hand cream, lip balm, shampoo bars=shampoo bar, sauces=sauce, face cream"),
    ("made", "jar", "bread*4, sourdough bread*2, cakes=cake*2, cookies=cookie*2, biscuits=biscuit, tofu*2, pasta*2, noodles"
     "=noodle, egg noodles=egg noodle*2, flour*2, rye bread, wine*3, cider*2, beer*2, craft beer, gin, jaggery*2, palm sugar*2,"
     " granola*2, ice cream*2, pies=pie, kombucha, mead, fudge, brown sugar, crackers=cracker, tempeh, liqueur, muesli"),
    ("made jarred", "jar", "olive oil soap, goat milk soap*2, honey soap, lavender soap, aloe gel, garlic mustard, milk soap"),
    ("made", "mountain", "spring water*4, mineral water*3, mountain water, firewood*3, timber, pine nuts=pine nut*2, birch sap,"
     " charcoal, pine resin, bottled water*2, moss, juniper berries=juniper, wild herbs=herb*3, medicinal herbs=herb,"
     " mountain herbs=herb*3, Christmas trees=Christmas tree, walking sticks=stick, wild berries=berry"),
    ("service", "mountain", "homestays=homestay*2, guided hikes=hike*2, trekking tours=trekking, cabin stays=cabin*2, horse"
     " treks=horse, mountain tours=mountain tour, camping"),
    ("grown field grain", "field", "fava beans=fava bean, butter beans=butter bean, runner beans=runner bean, lima beans=lima bean, edamame, fonio, lupins=lupin, black gram, green gram"),
    ("grown field", "field", "chia seeds=chia seed, flaxseed, linseed, canola, hemp seeds=hemp seed, mustard seeds=mustard seed, jute, sisal, tobacco"),
    ("grown tree fruit fresh", "basket", "satsumas=satsuma, damsons=damson, greengages=greengage, elderberries=elderberry, calamansi*2, lanzones, tree tomatoes=tree tomato*2, tamarillos=tamarillo,"
     " feijoas=feijoa, chikoo, sapodillas=sapodilla, jamun, rose apples=rose apple*2, wax apples=wax apple, medlars=medlar, yuzu, bergamots=bergamot, finger limes=finger lime, ackee, sea buckthorn"),
    ("grown fruit fresh", "basket", "boysenberries=boysenberry, loganberries=loganberry, cape gooseberries=cape gooseberry, physalis, rhubarb*2, wolfberries=wolfberry, goji, horned melons=horned melon, pepino melons=pepino melon"),
    ("grown tree nut", "basket", "argan nuts=argan nut, palm nuts=palm nut, palm kernels=palm kernel, shea, hickories=hickory, tiger nuts=tiger nut, kola nuts=kola nut"),
    ("grown fresh veg", "basket", "parsnips=parsnip*2, swedes=swede, celeriac, kohlrabi, fennel, snow peas=snow pea, sugar snaps=sugar snap, chayotes=chayote, jicama, drumsticks=drumstick, ridge gourd,"
     " cocoyams=cocoyam, arrowroot, nduma, daikon, gherkins=gherkin, water chestnuts=water chestnut, potato beans=potato bean, brinjal, capsicum*2"),
    ("animal", "barn", "cows=cow, pigs=pig*2, bulls=bull, heifers=heifer, veal, ham, venison, guinea fowl, ostrich meat, salami, biltong*2, goat kids=goat kid, whole chickens=chicken, lamb chops=lamb chop"),
    ("animal made", "barn", "curd*2, dahi, lassi, buttermilk, cream*2, halloumi, labneh, quark, mursik, cashmere, mohair, sheepskins=sheepskin, wool socks=wool, cheddar*2, silk cocoons=silk cocoon, cow dung cakes=dung"),
    ("animal fresh", "sea", "tuna*2, mackerel*2, herring, sea bass, bangus, omena, dagaa, scallops=scallop, eels=eel, crayfish, sea urchins=sea urchin, cod"),
    ("made", "sea", "sea grapes=sea grape, fish balls=fish ball, shrimp paste, bagoong, kippers=kipper, tuna in oil, wakame"),
    ("grown fresh leaf", "sprout", "arugula, radicchio, endive, mustard greens=mustard green, amaranth, callaloo, curry leaves=curry leaf, pandan, sorrel, oregano, sage, bay leaves=bay leaf, chocolate mint, pineapple sage, lemon thyme, lemon verbena"),
    ("grown flower", "sprout", "nutmeg, star anise, fenugreek, allspice, jasmine*2, lilies=lily, hydrangeas=hydrangea, dried flowers=flower, aloe, wreaths=wreath"),
    ("plants", "sprout", "fruit trees=fruit tree*2, grafted seedlings=seedling, vermicompost, potting soil, vegetable seedlings=seedling*2, rose bushes=rose bush, vegetable seeds=seed*2"),
    ("made jarred", "jar", "plum jam, apricot jam, fig jam*2, raspberry jam*2, mixed fruit jam, quince paste, achar*2, piccalilli, tahini, hummus, almond spread, coconut soap*2, coffee scrub, tea tree soap, apple cider vinegar*2, rice vinegar"),
    ("made", "jar", "apple cider, rice wine, fruit wine, brownies=brownie, doughnuts=doughnut, samosas=samosa*2, dumplings=dumpling, chapatis=chapati, tortilla wraps=wrap, cupcakes=cupcake*2, rusks=rusk, gluten-free bread, wheat flour, whole wheat flour, wholemeal flour, rye flour"),
    ("made", "mountain", "bamboo poles=bamboo, briquettes=briquette, kindling, sawn timber, peat, essential oils=essential oil"),
    ("service", "mountain", "farm stays=farm stay*2, glamping, birdwatching tours=birdwatching tour, pony rides=pony ride"),
)
