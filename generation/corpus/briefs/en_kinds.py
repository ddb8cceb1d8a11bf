"""English: what only the growers of one kind would say. Keyed by species; {product} is a word of it."""

# A sentence is read best on one line.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from generation.corpus.briefs.language import Family, bound

_KINDS: dict[str, tuple[str, ...]] = {
    "apple": (
        "Our orchard has {#3-30} old varieties of {product:grown}, [crisp|sharp|sweet] and not a bit waxed.",
        "Crisp {product:grown} from trees [older than my father|we prune ourselves|that survived the frost].",
        "We store {product:grown} in straw until [March|spring].", "An {product:grown.one} a day... [you know the rest|that's us], {place}.",
        "The press runs [all October|day and night], we need labels for {product:made}.",
    ),
    "pear": (
        "Soft, dripping {product:grown}, picked [green and ripened in straw|just before they drop].",
        "Our {product:grown.one} trees stand along the [canal|old wall|lane].", "{product:grown} for [poaching|the lunch box|drying].",
        "A bottle with {product:grown.a} inside, that was my grandfather's trick; we sell the fruit.",
    ),
    "peach": (
        "{product:grown} so ripe the juice runs down your arm.", "Fuzzy, sweet {product:grown} [from|of] {place}.",
        "We have {product:grown} for [six|five] weeks a year and that's it.", "Hail took half the blossom but the {product:grown} left are [huge|lovely].",
    ),
    "cherry": (
        "The birds [get|eat] half and we sell the rest: {product:grown}.", "{product:grown} in pairs with green stems, {pack}.",
        "In June the whole [village|family] climbs ladders for the {product:grown}.", "Dark sweet {product:grown}, still on the stem.",
    ),
    "orange": (
        "Our {product:grown} are [ugly|small|pale] outside but full of juice.", "{product:grown}, unwaxed, with leaf, {pack}.",
        "We squeeze {product:grown} [while you wait|at {outlet}].", "Winter sun in a crate: {product:grown} from {place}.",
        "We sell {product:grown}. The {thing} can be any colour[, not necessarily orange|].",
        "orange {thing} for {product}", "[Oranges|Orange trees] in blossom smell like heaven here, and {product} {product~is|are} what we live on.",
    ),
    "lemon": (
        "Thick-skinned {product:grown} [you can eat with sugar|with leaves on].", "When life gives you {product:grown}... we sell them.",
        "{product:grown} all year round, the tree never stops.", "Sour? Yes! {product:grown} from {place}.",
        "no oranges please, we [grow|sell] {product}", "Yellow, not orange: {product:grown}.",
    ),
    "mango": (
        "{product:grown} ripened on the tree, [never|not] with carbide.", "{product:grown} season is short so we dry what's left.",
        "No fibre, small stone, sweet: {product:grown}.", "The whole compound smells of {product:grown} in [May|December].",
        "Our compound has {#2-40} {product:grown.one} trees and the fruit bats love them too.",
    ),
    "banana": (
        "We cut the {product:grown} green and they ripen on the way.", "{product:grown} by the [bunch|hand|stem], {price}.",
        "Sweet little {product:grown}, the ones [kids like|for lunch boxes].", "We carry the {product:grown} down on a [bicycle|donkey|motorbike].",
        "{product:grown}, the sweet kind, not plantains.", "not plantain, {product:grown}",
    ),
    "pineapple": (
        "{product:grown} with their crowns on, {pack}.", "It takes 18 months for {product:grown.an} to grow, we have {#2-40} rows.",
        "Sweet enough to eat the core: {product:grown}.", "{product:grown} cut [and peeled |]while you wait at {outlet}.",
        "[not apples!|Not apple.] {product:grown}", "{product}... no apples, no pines, ha",
    ),
    "avocado": (
        "{product:grown} that ripen on your windowsill in {#3-7} days.", "Creamy {product:grown}, picked [by ladder|with a pole].",
        "We export {product:grown} but the small ones stay here.", "Guacamole starts with us: {product:grown} from {place}.",
    ),
    "strawberry": (
        "{product:grown}, picked at dawn, sold by noon.", "Sweet little {product:grown} in [punnets|baskets] with straw under them.",
        "Kids come to pick {product:grown} themselves.", "We grow {product:grown} in [tunnels|gutters|hanging pots|raised beds].",
        "{product:grown} and cream day is in June.",
    ),
    "blueberry": (
        "{product:grown} with the bloom still on.", "Acid soil, cold winters, good {product:grown}.", "{product:grown} by the [pint|bucket|punnet].",
        "We rake {product:grown} on the moor above {place}.", "blue fingers, blue tongue: {product:grown}",
    ),
    "grape": (
        "{product:grown} for the table, not for wine.", "We have a small vineyard {place_in} with {product:grown}.", "Vines my grandfather tied, {product:grown} we pick.",
        "{product:grown} by the bunch, [seedless|sweet|black|white].", "We don't make wine. {product:grown}, to eat.", "not grapefruit! {product:grown}",
        "Dried on the vine: {product:made}.",
    ),
    "persimmon": (
        "{product:grown} that you eat like an apple.", "Strings of {product:grown} hang under our eaves [all November|until New Year].",
        "When the leaves fall the {product:grown.one} trees are full of orange lanterns.", "{product:grown}, soft as jam inside.",
        "People think they're tomatoes, but they're {product:grown}.", "looks like a tomato but it's {product:grown.an}",
    ),
    "pomegranate": (
        "{product:grown} that burst open when ripe, seeds like rubies.", "We pop the seeds out and press: {product:made}.",
        "Four generations{=phrase:since_generations} of {product:grown}, leather skin and red seeds.", "{product:grown} with their little crowns, {pack}.",
    ),
    "dragon_fruit": (
        "{product:grown}, pink outside, white with black dots inside.", "It grows on a cactus and flowers at night: {product:grown}.",
        "We light the field at night so the {product:grown} {product~flowers|flower}.", "{product:grown}, red flesh, {pack}.", "no dragons please, just {product:grown}",
    ),
    "lychee": (
        "{product:grown} in bunches with leaves, eat them within two days.", "Red bumpy skin, white inside: {product:grown}.",
        "Our {product:grown} {product~is|are} ready in [May|June|December] for three weeks only.", "{product:grown}, small seed, big flesh.",
    ),
    "coconut": (
        "A boy climbs up, cuts the {product:grown}, we sell them with a straw.", "We press {product:made} the old way, with [a|the] wooden mill.",
        "{product:grown} from the palms behind the beach{=phrase:by_the_sea}.", "Nothing is wasted: we sell {product} and burn the husk.", "no nuts inside, only {product}",
    ),
    "olive": (
        "Cold-pressed {product:made} from {#50-900/50} old trees.", "We shake the trees in [November|October] and press the same night: {product:made}.",
        "{product:grown} in brine with [wild |]herbs, {pack}.", "Peppery, green, this year's {product:made}.", "My grandfather's groves, our {product:made}.",
        "We press the fruit within six hours. {product:made}, 500 ml tins.", "[My|Our] grove gives {#100-900/50} litres of {product:made} a year.",
        "The olive trees are 400 years old. What we bottle is {product:made}.",
    ),
    "tomato": (
        "{product:grown} ripened on the vine, they crack a bit.", "Sun-warm {product:grown}, all shapes and colours.", "{product:grown} from the [greenhouse|tunnel], all year round.",
        "Red, yellow, striped: {product:grown}.", "We cook {product:made} in August, {#100-900/50} bottles.", "need logo 4 my {product:grown}",
    ),
    "chilli": (
        "Careful, {product} {product~bites|bite}!", "{product}, hot, hotter and hottest.", "We string the {product:grown} up to dry on the porch.", "HOT!! {product}",
        "{product} that {product~makes|make} grown men cry.", "From mild to deadly: {product}.", "Our {product:made} burns twice.",
    ),
    "maize": (
        "{product:grown} roasted at the roadside.", "We plant {product:grown} with beans and squash, the three sisters, but only the {product:grown} {product~is|are} sold.",
        "Sweet enough to eat raw: {product:grown}.", "We mill our own {product:made}, white and fine.", "{product}, non GMO, {pack}.",
        "Grandma's popcorn machine, our {product:grown}.",
    ),
    "pumpkin": (
        "{product:grown} for Halloween and for soup.", "Big, orange, heavy: {product:grown}.", "Our {product:grown} {product~wins|win} the weigh-off every year.",
        "{product:grown} that keep till spring.", "Come to our patch and choose {product:grown} yourself.",
    ),
    "potato": (
        "Floury {product:grown} for mash, waxy ones for salad.", "{product:grown} with the soil still on.", "Chips start in our field: {product:grown}.",
        "I grow {product:grown}, not the sweet kind, the normal ones.", "{product:grown}, not sweet potatoes.", "We dig {product:grown} [with forks|by hand|in the rain].",
        "just ordinary {product:grown}, unwashed, {pack}",
    ),
    "sweet_potato": (
        "Not potatoes: {product:grown}, the [orange|purple] ones.", "{product:grown}, baked in ashes they taste like cake.", "Vines everywhere and under them {product:grown}.",
        "{product:grown} rich in vitamin A for [mothers and babies|schools].", "we used to grow potatoes, now {product:grown}", "purple inside: {product:grown}",
    ),
    "carrot": (
        "{product:grown} with their green tops.", "Crooked, two-legged, but sweet: {product:grown}.", "{product:grown} pulled this morning, still sandy.", "What's up doc? {product:grown}!",
        "Rabbits know our {product:grown}.",
    ),
    "onion": (
        "{product:grown} braided by my aunt.", "They make you cry but they keep all winter: {product:grown}.", "{product:grown}, cured in the sun, {pack}.", "Sweet as an apple, our {product:grown}.",
        "{product:grown}, not spring onions.", "We plait {product:grown} and hang them in the barn. No garlic, only these.",
    ),
    "garlic": (
        "{product:grown} plaited and smoked.", "Strong {product:grown}, purple skin, big cloves.", "Vampires hate us. {product}!", "{product:grown} planted in October, pulled in June.",
        "{product:grown}, not onions", "We dry {product:grown} in the loft for six weeks.",
    ),
    "ginger": (
        "{product:grown}, washed roots, {pack}.", "Good for a cold: {product}.", "{product:grown} dug the same morning, juicy and hot.", "Our {product:grown} {product~grows|grow} between the {other:tree.one} trees.",
        "For tea, for curry, for colds: {product}.",
    ),
    "rice": (
        "{product:grown} from terraces my ancestors cut.", "We plant, bend, harvest, thresh: {product:grown}.", "Water from the mountain, {product:grown} from {place}.", "New-crop {product:grown}, {pack}.",
        "Sticky when cooked, smells of pandan: {product:grown}.", "Our {product:grown} {product~is|are} milled in the village.",
    ),
    "wheat": (
        "We sow {product:grown} in autumn and cut it in July.", "Old {product:grown} for [bakers|the mill], {pack}.", "Stone mill next door, {product:grown} from us.", "{product:grown}, cleaned, ready to grind.",
        "Golden fields of {product:grown} as far as you see.", "We don't bake. We grow the {product:grown} for it.", "Bakers buy our {product:grown}.",
    ),
    "peanut": (
        "{product}, roasted in sand over a wood fire.", "We grind {product:made} with nothing but salt.", "{product:grown} pulled up and dried on the roof.", "A cup of {product} for {price}.",
        "Crunchy or smooth, {product:made}.", "[not a nut, they say|nuts? well:] {product}",
    ),
    "walnut": (
        "{product:grown} cracked by the fire in winter.", "Thin shell, light kernel: {product:grown}.", "The big tree by the house gives {#20-90} kg of {product:grown}.", "Brown fingers all October from {product:grown}.",
        "we used to grow wheat, now only {product}", "Brain food: {product}.",
    ),
    "tea": (
        "Two leaves and a bud: {product:grown} [from|of] {place}.", "{product:grown} plucked before the rains.", "We wither, roll and fire {product:grown} ourselves.", "A cup of {product} in the mist.",
        "Our {product.one} garden is [steep|small|foggy] and we pick everything by hand{=phrase:hand_picked}.", "{product}, loose, not bags.", "Not coffee but {product}.", "We sell {product}, not coffee.",
    ),
    "coffee": (
        "We roast {product:coffee} every [Tuesday|Friday] in a tiny drum.", "Shade-grown {product:grown}, washed and sun-dried{=phrase:sun_dried}.", "From cherry to cup, {product} [from|of] {place}.",
        "[Washed|Natural|Honey process] {product:grown}, lot {#1-40}.", "Wake up with {product}!", "Single origin {product}, {#1200-2100/100} m.",
        "We pick only red cherries. {product}, {pack}.", "Honey processed {product:grown}, sweet cup.", "not tea, {product}", "Our {product:grown} {product~smells|smell} of chocolate.",
        "coffee cherries dried on raised beds, {product:grown} for roasters",
    ),
    "cacao": (
        "We ferment the beans six days and make {product:made}.", "{product:made} from bean to bar, {pack}.", "Pods red and yellow, beans inside, {product:grown} from {place}.",
        "{product:made}, dark, no milk.", "Our grandmother stirred it with a molinillo. {product}.", "70% {product:made}, a bit of sea salt", "No coffee here: {product}.",
    ),
    "mushroom": (
        "{product:grown} grown in an old [cellar|container|mine|barn].", "After rain we go up to the forest for {product:grown}.", "{product:grown}, picked at night, sold in the morning.", "They like it dark: {product:grown}.",
        "We grow {product:grown} on straw and coffee grounds.", "{product:grown} in paper bags, never plastic.",
    ),
    "hen_egg": (
        "My hens run free and lay {product}.", "{product} in all colours, brown, white, blue.", "{#20-900/10} hens, a dog, and {product} for the neighbourhood.", "{product}, laid today.",
        "Boxes of six {product}, {price}.", "{product}, we don't sell the chickens.", "Which came first? {product}!", "not duck eggs, {product}", "no meat, just {product} from happy hens",
        "The kids collect {product} before school.",
    ),
    "honey": (
        "We keep bees. {product}, {pack}.", "{#5-90} hives at the edge of the forest, {product} in jars.", "{product} from our own bees", "Our bees fly over [wild thyme|heather|clover|the rooftops] and give {product}.",
        "The bees do the work, we bottle {product}.", "unheated {product}, straight from the comb", "Spring {product} is light, autumn {product} is dark.", "I am a beekeeper {place_in}. {product}.",
        "Sticky business: {product}.", "[Winnie the Pooh|Bears] would love our {product}.",
    ),
    "milk": (
        "Our {#2-60} cows are milked at five, {product} is at your door at seven.", "{product} in glass bottles, {price} a litre.", "Cream on top, {product}.", "We deliver {product} by [bicycle|motorbike|donkey].",
        "One cow, two goats, {product}.", "{product} from grass-fed cows", "Not cheese, not yoghurt: {product}.", "happy cows, good {product}",
    ),
}

_GENERAL: tuple[str, ...] = (
    "We sell {product:general} [but no|and not] {other}.",
    "[My|Our] {product:craft} {product~is|are} made by hand by {#3-40} women.",
    "{product:craft} [from|by] the women of {place}",
    "We [bake|make|cook] {product:made,general} [every day|with love|the old way]( with {other} in it).",
    "{product:jarred,general} [from|with] our garden, {pack}.",
    "[We raise|I raise|We keep] animals {place_in} and sell {product:animal,general}.",
    "We fish [at night|in the bay|with small boats] and sell the catch: {product:general,animal,fresh}.",
    "Our nursery has {product:plants}, {price} each.",
    "{product:plants} for your garden, also {other:tree.one} trees maybe next spring.",
    "We grow {product:flower} [for weddings|in a glasshouse|on {size}].",
    "{product:leaf} cut this morning, {price} a bunch",
    "{product:service} in the mountains [above|near] {place}.",
    "We offer {product:service}( and breakfast with home-made {other:fruit.one} jam).",
    "Everything from our garden: {product:general,veg}, but no {other}.",
    "{product:nut,general} in the shell or cracked, {pack}.",
)

FAMILIES: tuple[Family, ...] = (
    *(Family(f"{species}'s own", 12, bound(species, templates)) for species, templates in _KINDS.items()),
    Family("general's own", 10, _GENERAL),
)
