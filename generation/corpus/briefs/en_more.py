"""English: the Englishes of the world, slogans, long accounts with many crops, and small talk."""

# A sentence is read best on one line.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from generation.corpus.briefs.language import Family

LISTS: dict[str, tuple[str, ...]] = {
    "before_product": (
        "organic ", "bio ", "fair trade ", "unsprayed ", "heritage ", "sun-ripened ", "small-farm ", "village ", "first grade ", "grade A ", "export quality ", "my grandmother's ",
        "the sweetest ", "the finest ", "single-estate ", "big ", "small ", "juicy ", "healthy ", "affordable ", "certified ", "seasonal ", "winter ", "summer ", "early ", "late ", "old-variety ",
        "wild-grown ", "rain-fed ", "pesticide-free ", "ripe ", "artisan ", "traditional ", "home-grown ", "farm-fresh ", "100% natural ", "our famous ", "award-winning ", "premium ", "{place} ",
        "freshly packed ", "zero-waste ", "biodynamic ", "family-size packs of ", "handsome ", "honest ", "the most amazing ", "good old ", "a little ", "lots of ", "boxes of ", "sacks of ",
    ),
    "crop_talk": (
        "{other:grown.one} [trees|plants|fields|patches]", "some {other}", "a few rows of {other:grown}", "wild {other:grown}", "{other}",
    ),
    "chore": (
        "digging", "weeding", "milking", "watering", "sorting", "packing", "loading the van", "fixing the fence", "feeding the dog", "sharpening tools", "carrying crates", "cleaning jars",
    ),
}

FAMILIES: tuple[Family, ...] = (
    Family("englishes", 7, (
        "[Kindly|Please kindly] [make|design|assist with] a {thing} for our {product}.",
        "[We are|Am|I am] dealing in {product}[, kindly assist|, pliz help|].",
        "We are having {product} and want {thing}.",
        "Am a {product:grown.one} farmer [from|in] {place}, looking for a {thing}.",
        "[Habari|Jambo|Karibu|Namaste|Mabuhay|Aloha|Howdy|G'day|Kia ora|Sawubona|Salaam], [I sell|we sell|selling] {product} {place_in}.",
        "Sir [i want|we require|need] {thing} for {product}.",
        "We require {thing} for our product {product}, kindly quote.",
        "Our group do {product}, we are needing good {thing}.",
        "[Me I|For me I] sell {product}[ only|].",
        "We have plenty {product} here {place_in}, market is the problem. A {thing} can help.",
        "[Na|It's] {product} we dey sell[ for {place}|]. Make una help us with {thing}.",
        "[Hoping|Trusting] you are fine. We are into {product}, [{pack}|{place}].",
        "Requesting {thing} for {product} [brand|business|startup].",
        "[Wanna|Gonna] sell {product} at {outlet} and gotta have a {thing}.",
        "Y'all do labels? We've got {product}.",
        "[Reckon|D'you think] you could knock up a {thing} for me {product}, mate?",
        "Our mob [grows|does] {product:grown} [up north|{place_in}].",
        "Wee farm {place_in}, selling {product}.",
        "[Ma'am|Boss|Bro|Bhai|Brother|Madam], one {thing} for {product}.",
        "Dear team, our farmer producer company [markets|sells|supplies] {product}. Please do the needful.",
        "I and my sister sells {product}.", "We is selling {product} many years.", "my farm make {product} very good quality", "I want sell {product} to [tourist|hotel], help with {thing}",
        "My product is name {product}.", "We from {place}, product {product}, want label nice", "for sell: {product}",
    )),
    Family("wish in the sentence", 10, (
        "{want} a {mood} {thing} for [my|our] {product}( please)[.|]", "{want} a {mood} {thing} in {colour} for [my|our] {product}[.|]", "{want} a {colour} {thing} for {product}[.|, please.]", "{mood} {thing} for {product}, {colour}",
        "{thing} for {product} in {colour}", "{want} a {thing} in {style} style for [my|our] {product}.", "{want} a {thing} for {product}, {mood} and {lockup}.", "{product} {form}, {mood}, in {colour}.", "{want} a {thing} with {product.a} {form}.",
        "A {product.one} {form}, {colour}, {style}.", "[We|I] sell {product} and [like|love|want] a {mood} look[, not {mood!}|].", "[Our|My] {product} {product~needs|need} something {mood}, {colour} if possible.", "{product}. {mood}. {colour}.", "{product}, {style}, {lockup}, {colour}",
        "{want} a {thing} for {product}, {colour} but no {colour!}.", "{want} a {thing} for [my|our] {product} [that looks|which looks|looking] {mood}.", "[An old fashioned|An old-fashioned|A vintage]{=mood:traditional} stamp look{=style:stamp} for [my|our] {product}.",
        "{want} a {thing} for {product}: {lockup}, with \"{phrase}\" [below|around it|at the bottom].", "{want} a {thing} for {product} with the words \"{phrase}\".", "The {thing} for our {product} could be {lockup}.", "{lockup} for {product}, {mood}",
        "{product} in {colour} on {colour!} paper", "Show {product.a} {form} on the {thing}, nothing else{=mood:simple}.", "I see a {product.one} {form} and our name under it{=lockup:stacked}.", "{want} a {mood} {style} of {product.a}.", "{style} {thing}, {product}, {colour} ink",
    )),
    Family("claim in the sentence", 5, (
        "[Hand-picked|Hand picked|Handpicked]{=phrase:hand_picked} {product:grown}[| from {place}|, {pack}]", "[Sun-dried|Sun dried]{=phrase:sun_dried} {product:grown}[| from {place}|, {pack}]", "[Mountain-grown|Mountain grown|High-grown]{=phrase:mountain_grown} {product:grown}[| from {place}|, {pack}]",
        "[Small-batch|Small batch]{=phrase:small_batch} {product:made}[| from {place}|, {pack}]", "{product} from our family farm{=phrase:family_farm}[| {place_in}].", "{product} from a family farm{=phrase:family_farm} {place_in}", "[We sell|I sell] {product} from the family farm{=phrase:family_farm}.",
        "We pick every one of our {product:grown} by hand{=phrase:hand_picked}.", "We dry {product:grown} in the sun{=phrase:sun_dried} [on mats|on the roof|for two weeks].", "We make {product:made} in [very |]small batches{=phrase:small_batch}[, ten jars at a time|].", "[Three|Four|Five] generations{=phrase:since_generations} of {product}.",
        "Our family has [made|sold] {product} for [three |four |]generations{=phrase:since_generations}.", "Our {product:grown} {product~grows|grow} [by the sea|right by the sea|above the beach|on the coast]{=phrase:by_the_sea}.", "Our {product:grown} {product~comes|come} from high in the mountains{=phrase:mountain_grown}[ of {place}|].",
        "{product} made the way my great-grandmother did, passed down for generations{=phrase:since_generations}", "A family farm{=phrase:family_farm} with {product:grown}, that's us.", "The {product:grown} {product~is|are} picked by hand{=phrase:hand_picked} and {product~is|are} sold at {outlet}.",
    )),
    Family("slogan", 4, (
        "Taste the [sun|hills|sea|difference]: {product}.", "From our [field|hands|family|land] to your table: {product}.", "{product} the way [nature|grandma|it] [intended|liked it|used to be].",
        "{product}. Nothing else. [Really|Promise].", "Life is short, buy {product}.", "There's {product}, and then there's ours.", "{product} worth [waiting|queuing|the drive] for.", "Good morning, {product}!",
        "{product} with a story.", "Who doesn't love {product}?", "Love at first [bite|sip|sight]: {product}.", "No secrets, just {product}.", "The {product} your grandmother knew.", "Proudly {place}: {product}.", "{product}, made with respect",
        "You bring the bread, we bring {product}.", "Say yes to {product}, no to plastic.", "{product} for [everyone|every day|all seasons|the brave|Sunday breakfast]",
    )),
    Family("farm full of things", 9, (
        "On our farm there are {crop_talk}, [two dogs|chickens|a pond] and a lot of mud, but what we [sell|live from] is {product}.",
        "We have a bit of everything: {other}, {other2}, {other3}. The only thing we [sell|bring to market|need labels for] is {product}.",
        "The valley is full of {other:grown.one} farms, and further down they grow {other2:grown}. We are the [only ones|odd ones] with {product}.",
        "My father plants {other:grown}, my uncle {other2:grown}, and I do {product}. The {thing} is for my part.",
        "My wife makes {other:made}, my daughter loves {other2}, but the business is {product}.",
        "[My|Our] land used to be {other:grown.one} land; then came {other2:grown}; since {#1995-2023} it's {product} [and we're happy|and it works].",
        "We trade {other} for {other2} with the neighbours, but for money we sell {product}.",
        "[Some|Most] days I help with the {other:grown.one} harvest next door. My own business: {product}.",
        "You'll see {crop_talk} on the photo. Ignore it, we sell {product}.",
        "Between the {other:grown.one} rows and the river we [have|keep] our pride: {product:grown}.",
        "{person} has the {other}, {person} has the {other2}, I have the {product}.",
        "Everyone in {place} asks for {other}. We only do {product}, [sorry|and we do it well].",
        "The soil was too [wet|dry|sandy|steep] for {other:grown}, so [grandfather|we] chose {product:grown}.",
        "The children want {other.a} on the {thing}, my wife {other2.a}. But we sell {product}, so please draw that.",
        "I know {other} [sells|sell] better, but I [love|stay with|believe in] {product}.",
        "I worked {years} in {other:grown.one} [farming|export|trade]. Now I have my own {product.one} [business|brand].",
        "My logo so far has {other.a} in it because the designer had no picture of {product}. Please correct.",
        "Our {product} {product~is|are} sold next to {other} and {other2} at {outlet}, so the {thing} has to stand out.",
        "A customer put our {product} on her {other.one} [cake|salad|toast] and posted it. Now everyone wants {product~it|them}. We need a {thing}.",
        "If it's not {other} season it's {other2} season at the market, but we have {product} all year.",
        "Competitors use {other.a} as their logo. Ours should be about {product}.",
        "We feed the {other:grown.one} peel to the goats, [bake|eat] the rest, and sell {product}.",
        "Don't laugh: I trained as {other.an} [farmer|buyer|roaster|grower] but ended up with {product}.",
    )),
    Family("made of two", 3, (
        "{product:fruit,grown.one} and {product2:fruit,grown.one} [jam|juice|syrup|nectar|jelly]", "[We make|I make|We sell] {product:fruit,grown.one}-{product2:fruit,grown.one} [jam|juice|jelly|chutney].",
        "[Juice|Jam|Syrup] of {product:grown} and {product2:grown}, {pack}.", "{product2:grown.one}, {product:grown.one} and {product3:grown.one} [smoothies|juice|mix]",
        "Dried {product:fruit,grown} and {product2:fruit,grown}.", "{product:nut} and {product2:nut}, roasted", "{product} on {day}, {product2} on {day}", "{product} with a free {product2:count.one}",
        "we do two things {product} n {product2}", "{product}. Also {product2}. {pack}.", "labels: 1\\) {product} 2\\) {product2}", "labels: 1\\) {product} 2\\) {product2} 3\\) {product3}",
        "[We rotate|Our rotation:] {product:grown}, then {product2:grown}; we sell both.", "First came {product}, then {product2}, now both need a {thing}.", "{product} from me, {product2} from my mother, one stall.",
    )),
    Family("derived by hand", 3, (
        "We [roast|dry|press|grind|cook|bottle|peel|clean|pack] [our own|the] {product:grown} and sell {product~it|them} in {pack}.", "[Roasted|Dried|Pickled|Smoked|Frozen|Candied|Peeled|Ground|Pressed|Canned] {product:grown}[, {pack}|]",
        "[Jam|Juice|Sauce|Powder|Syrup|Oil|Flour|Soup|Paste|Tea|Chips|Crisps|Purée|Preserve|Cordial] [from|made of|of] {product:grown}[ from {place}|]", "{product:grown.one} [snacks|powder|paste|puree|crisps|bites|concentrate|extract|cordial|drink]",
        "We turn {product:grown} into [something sweet|juice|flour|snacks].", "[Freeze-dried|Sun-dried{=phrase:sun_dried}|Oven-dried|Air-dried] {product:grown}", "Our {product:grown.one} [snack|powder|paste|spread|drink] needs a {thing}.",
    )),
)

SMALL_TALK = Family("small talk", 6, (
    "It rained all [week|month|spring].", "The roof of the barn leaks.", "We love what we do.", "It's hard work but honest.", "My back hurts from {chore}.", "The tractor broke down again.", "We start {chore} at five.", "After {chore} I answer messages.",
    "The village has {#40-900} people and one church.", "There is no electricity at the farm yet.", "The road here is bad in the rains.", "The children help after school.", "Grandmother still does the {chore}.", "We built the house ourselves.", "The dog guards everything.",
    "You can see the [lake|sea|mountain|volcano|river] from here.", "The river floods every few years.", "We had a drought last year.", "This year was a good year.", "We got a small loan.", "The land belonged to my grandparents.", "We rent the land.", "Our customers are mostly [families|old people|students|tourists].",
    "Customers often ask for our story.", "The season lasts {#2-11} months.", "We are proud of it.", "Quality first.", "I learned it from a book.", "I quit my job for this.", "The bank said no, we did it anyway.", "It's our first year.", "We hope to grow.", "No machines, only people.",
    "We employ {#2-30} women from the village.", "Half of the money goes to the school.", "Bees and birds are welcome here.", "Our soil is [black|red|stony|sandy|heavy].", "At night it gets cold.", "Wind and sun all day.", "We have a small cold room.", "A solar pump brings the water.", "The train passes behind the field.", "It takes patience.",
    "Please visit us.", "Tourists stop for photos.", "My phone is old, sorry for the bad picture.", "I write this on the bus.", "Sent from my phone.", "My English is not so good.", "I can send a photo of the [field|stall|house|packing].", "The old design was from {#1970-2015}.", "It should look good on Instagram.", "It must be readable from far.",
    "The paper gets wet at the market.", "The boxes are recycled.", "We stick the labels on by hand.", "Our sign is painted on wood.", "I like old tins and tiles.", "I like how the Swiss do it.", "Like the labels when I was a child.", "Think of a sunny morning.", "Something that makes people smile.", "I want my mother to be proud.",
))

AGAIN = Family("the product again", 3, (
    "Our {product} {product~is|are} ready in [May|June|autumn|two weeks].", "{product~It is|They are} our pride.", "The {product} {product~keeps|keep} for [months|a week|ages].", "People say our {product} {product~is|are} the best.", "We only have {#20-900/10} kg of {product} this year.",
    "The {product.one} season is short.", "I think the {product} should be big in the middle.", "You can draw the {product} however you like.", "Everyone in the family loves {product}.", "{product} {product~is|are} all we have.", "We started selling {product} in {#1960-2024}.",
    "The {product} {product~goes|go} into {pack}.", "{product~It's|They're} sold out fast.", "The picture could be {product.a}.", "Without {product} we would have left the village.",
))
