"""English: small talk in which the product comes late or in passing, and more greetings and afterthoughts."""

# A sentence is read best on one line.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from generation.corpus.briefs.language import Family

LISTS: dict[str, tuple[str, ...]] = {
    "trouble": (
        "the power went again", "the well is low", "the tractor is in pieces", "my back is finished", "the bridge is out", "the baby doesn't sleep",
        "diesel costs a fortune", "the printer ate my paper", "it hasn't rained since {month}", "it rains all day", "the goats got into the kitchen", "the phone has one bar",
        "half the village is at a wedding", "the road is mud", "the roof leaks",
    ),
    "past_job": ("a nurse", "a welder", "a taxi driver", "a teacher", "a bank clerk", "a sailor", "a hairdresser", "an electrician", "a soldier", "a call centre agent", "a bus conductor", "a seamstress"),
    "helps": ("my niece does the phone", "my son is typing this", "the neighbour's girl reads your mails to me", "I use the library computer", "I borrow my sister's phone"),
}

FAMILIES: tuple[Family, ...] = (
    Family("at the very end", 26, (
        "So, {trouble} and {trouble}, but we go on, because on {day} {buyer} wait for our {product}.",
        "I was {past_job} for {years}. Then came the letter, then a long winter, then a small plot, and now I sell {product}.",
        "You will ask what a city person like me is doing {place_in}. Answer: {product}.",
        "Before I explain the {thing}: we are {folk}, we have two children, no internet at home, and we live from {product}.",
        "The {thing} will go on a brown bag, the bag goes on a shelf, the shelf is in {place}, and what is in the bag? {product}.",
        "I've had the idea for years and nobody took me seriously, not the bank, not my brother, but here I am with {#20-900/10} kg of {product}.",
        "My grandmother carried {product~it|them} on her head to {place}, my mother on the bus, I take {cart}. {product} then, {product} now.",
        "We met at the fair in {place}, you had the blue jacket, I was the woman with {product}.",
        "I wrote to you in {month} already, maybe it got lost, I'm {person} from {place}, the one who sells {product}.",
        "Last year it went wrong, {trouble}, we nearly stopped. This year the store is full of {product}.",
        "There are three things my father left me: debts, a donkey and the know-how for {product}.",
        "A friend told me that without a {thing} nobody pays {price}. Perhaps she's right. I sell {product}.",
        "The doctor said less stress so we left the city, and now {helper} get up at {#3-6}, load {cart} and sell {product}.",
        "You asked what it's for. It's for {pack}, and in those we pack {product}.",
        "Good price, honest weight, a smile, and {product}.",
        "Guess what we sell {place_in}! No? {product}!",
        "When tourists stop at our gate it isn't for the view, it's for {product}.",
        "What keeps this family together, besides Sunday lunch, is {product}.",
        "It feeds five people, it paid for the school, it got us through the drought, it is {product}.",
        "I need it in two sizes, one for {pack} and one for the stall, waterproof if you can. Oh, the product: {product}.",
        "ok so dimensions {#4-12} by {#3-9} cm, matt paper, 500 pieces, oh and it's {product}",
        "We don't want to be rich. We want the road fixed, the kids at school and a fair price for {product}.",
        "My English is from school, sorry, but I try: near {place}, small house, big family, {product}.",
        "{helps}, so please answer in simple words. It is about {product}.",
        "PS I forgot the most important thing, we sell {product}.",
        "I'm not young any more and {relative} says stop, but who then brings {buyer} their {product}?",
        "Everything else we can do ourselves. Printing, cutting, gluing. But drawing? No. So please draw {product}.",
        "The money from the first season bought a bicycle, the second a phone, and from the third we want a {thing} for the {product}.",
    )),
    Family("in the middle", 26, (
        "It was so hot this week that even the dog wouldn't move, but the {product} won't sell {product~itself|themselves}, so here I am asking for a {thing}.",
        "Hope the family is well. We're fine, busy with {product} as every {month}, and {trouble}. Could you make a {thing}?",
        "My daughter got married, thank God, and now that she's gone I do the {product} alone and need a {thing} that brings people to the stall.",
        "How are things in town? Here {trouble}. We've bagged {product} all week and only then noticed there's nothing printed on the bags.",
        "I saw your page while waiting at the clinic, and since we sell {product} and have no {thing}, I thought I'd write, it's a long queue anyway.",
        "Everyone tells me to go on Instagram with my {product}, but I have no pictures, no {thing} and no patience.",
        "We talked on the phone on {day}, about the {product}, you said send a message, so this is the message.",
        "The van is booked for {day} and {buyer} have paid for the {product} already, so the {thing} can't be late.",
        "I sit here with a coffee, {trouble}, and think about what our {product:!coffee} should look like in a shop in {place}.",
        "You know {person}, who mends the pumps? His wife and I pack {product} together and we've been fighting about the {thing} for weeks.",
        "It all began when {relative} gave away {product} at a wedding and {#20-90} guests asked where to buy more, so now we have a business without a {thing}.",
        "We can pay half now and half when the {product} {product~is|are} sold, if that's all right, times are hard.",
        "Since the new road came, cars stop, and with a sign for our {product} more of them would, no?",
        "There was a man from {place} who wanted to buy all our {product} for his own label. We said no, we'd rather have ours.",
        "When the power is back I'll send you a photo of the {product}, till then please start on the {thing}.",
        "I'm sitting in {cart} between {holder} of {product}, typing with one thumb, we need the {thing} by {day}.",
        "My niece studies marketing and told me a {thing} for {product} must tell a story. What story? We get up, we work, we sleep.",
        "The church ladies buy our {product} after mass and ask every time why the bag is so ugly.",
        "We lost the order from {buyer} last {month}, not because of the {product}, that was fine, but because the {thing} looked cheap.",
        "If you're ever {place_in}, come in, eat with us, take some {product} home. And if you could make a {thing} before that, even better.",
        "A lot has happened since the last {thing}, new roof, new baby, new cooler for the {product}, so we thought new look too.",
        "To be honest I'd rather spend the money on a fence, but {relative} thinks our {product} {product~deserves|deserve} a decent {thing}.",
        "We sleep in shifts in {month} because of the {product}, so if I answer at three in the morning don't wonder.",
        "Listen, {trouble}, {buyer} want their {product} on {day} and I've got no label, nothing, help!",
        "I told the children whoever has the best idea for the {product.one} bag gets an ice cream. Nobody had one. Now I ask you.",
        "My late husband always wrapped the {product} in newspaper and people liked it, but the shop in {place} says no.",
        "I used to be {past_job}, then I married into {product}, as they say here, and now I do the selling.",
        "Every {day} the same: rain, the van won't start, then it does, we sell {product} till two and eat chips on the way home.",
    )),
    Family("two voices", 13, (
        "- What do you do? - {product}. - Only that? - Only that, and enough work.",
        "\"Are you the ones with the {product}?\" people ask on the bus. We are, and we want a {thing}.",
        "She says: make it pretty. He says: make it cheap. I say: make it so that one sees it's {product}.",
        "\"And what is in it?\" the customs man asked. \"{product}\" I said. He didn't believe me, no label.",
        "You: what's the product? Us: {product}. You: which colour? Us: no idea.",
        "Why {product}? Because {relative} did it, and because {buyer} ask for nothing else.",
        "What sells here in {month}? {product}. What have we got? {product}. Lucky us.",
        "Would you buy {product} in a bag without a name? Exactly.",
        "Ever tried {product} from {place}? You should. We bring {product~it|them} to {buyer} every week.",
        "do u make {thing}s also for ppl who sell {product}? asking for {relative} lol",
        "Is it true that you need only one sentence? Here it is: {relative} and I sell {product}.",
        "Can a {thing} be finished in a week? We have {product} waiting in the shed and {buyer} are calling.",
        "Question for you: what would make you stop at a stall with {product}?",
        "Who'd have thought that {product} could pay the rent? But yes.",
        "And how do I explain {product} to people who have never had {product~it|them}? With a good {thing}, I hope.",
        "Not much to tell, really. You want the short version? {product}.",
        "Do I look like a farmer? People laugh, but I've got {size} and sell {product}.",
        "May I ask for something for {buyer}, who take our {product}, something they can hang up?",
    )),
)

OPENINGS: tuple[str, ...] = (
    "Morning all,", "Hiya,", "Hello from a very wet {place}.", "Greetings to you and family.", "Dear designer,", "Good people,", "How is your side?",
    "Hope this finds you well.", "Long time!", "It's me again, {person}.", "Right, here goes.", "Bear with me.", "Where do I start?", "A very good morning to you sir.",
    "Trust you're keeping well.", "Peace be upon you.", "Kumusta po.", "Hello ma'am,", "Yo,", "To the team,", "Writing on behalf of {relative}.", "{person} gave me your number.",
    "Got your flyer at {outlet}.", "In short:", "Here's the thing.",
)

MORE_TALK = Family("more talk", 7, (
    "{trouble}, but we manage.", "{helps}.", "I was {past_job} before.", "Call after six, I'm outside till dark.", "Please no English slang, our buyers are from everywhere.",
    "We're closed on {day}s.", "I'll be at the market on {day} if you want to talk.", "The shop in {place} wants it by {month}.", "We pay by mobile money.", "Invoice to {person} {surname} please.",
    "My handwriting is bad so I type.", "The weather has not been kind.", "Harvest was late, as everywhere.", "The children have drawn something, but it isn't good enough to print.",
    "I can't open big files on this phone.", "We print at the copy shop, so it mustn't be complicated{=mood:simple}.", "The stickers fall off in the fridge, can you advise?",
    "You can use our Facebook photos.", "We've got {#2-9} stalls now.", "There's a discount for regulars.", "It has to work on a stamp as well as on paper.",
    "We bring it with {cart}.", "We fill {holder} all day long.", "{buyer} have already asked.", "Our best customers are {buyer}.", "In {month} the whole family helps.",
    "{relative} will have the last word, I'm afraid.", "The scale is old but it's honest.", "Nobody here has ever had a logo.", "I don't know what a vector file is, do I need one?",
    "We'd be so happy.", "Let me know what you need from me.", "I attach nothing because I have nothing.", "Ignore the photo, wrong file.", "We're moving to a bigger shed in {month}.",
    "Our {thing} will also hang on the gate.", "This is for my retirement, kind of.", "God willing we'll be in three shops by {month}.",
))

BESIDE = Family("goods beside", 2.5, (
    "There's {other} on the wallpaper behind our stall, we didn't choose that.", "We use old {other.one} crates to stack things.", "My lunch is always {other} from the stall across.",
    "The shop next door does {other}, nice people.", "{person} will send you a brief for {other} soon, that is a different job.", "Our logo shouldn't be mistaken for the {other.one} co-op's.",
    "I'm allergic to {other} myself, funny story.", "They tried to sell us a ready-made one with {other.a}, no thanks.", "The old crates say {other}, we'll paint over that.",
    "Mum wanted {other}, dad wanted {other2}, they ended up with me.", "The {other.one} season starts when ours ends.", "Can't stand {other}, by the way.",
))
