"""English: what stands around the main sentence: greetings, facts, wishes, and others' products."""

# A sentence is read best on one line.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from generation.corpus.briefs.language import Family
from generation.corpus.briefs.noise import Slips

WISHES: dict[str, dict[str, tuple[str, ...]]] = {
    "colour": {
        "red": ("red", "deep red", "bright red", "dark red", "brick red", "crimson", "wine red"),
        "orange": ("orange", "bright orange", "warm orange", "burnt orange"),
        "yellow": ("yellow", "sunny yellow", "bright yellow", "mustard yellow", "light yellow", "lemon yellow"),
        "green": ("green", "dark green", "light green", "olive green", "forest green", "grass green", "mint green", "apple green"),
        "teal": ("teal", "turquoise", "petrol blue", "blue-green", "aqua"),
        "blue": ("blue", "dark blue", "navy", "navy blue", "sky blue", "light blue", "royal blue"),
        "purple": ("purple", "violet", "lilac", "dark purple", "aubergine purple", "lavender purple"),
        "pink": ("pink", "soft pink", "rose pink", "hot pink", "pale pink", "magenta"),
        "brown": ("brown", "dark brown", "earthy brown", "chocolate brown", "coffee brown", "kraft brown"),
        "black": ("black", "black only", "plain black", "all black", "just black ink"),
        "gold": ("gold", "golden", "gold foil", "shiny gold"),
    },
    "mood": {
        "modern": ("modern", "contemporary", "minimalist and modern", "fresh and modern", "up to date", "trendy"),
        "rustic": ("rustic", "country style", "earthy", "farmhouse style", "homespun", "down to earth"),
        "playful": ("playful", "fun", "cheerful", "cute", "funny", "happy looking", "kid-friendly"),
        "elegant": ("elegant", "classy", "fine", "refined", "luxurious", "premium looking", "sophisticated", "posh"),
        "simple": ("simple", "plain", "minimal", "very simple", "clean and simple", "uncluttered", "not too busy"),
        "bold": ("bold", "strong", "eye-catching", "loud", "striking", "big and bold"),
        "traditional": ("traditional", "old-fashioned", "vintage", "classic", "old school", "like in the old days", "retro"),
    },
    "style": {
        "flat": ("flat", "flat design", "flat colours", "flat and clean shapes"),
        "linocut": ("linocut", "woodcut", "block print", "lino print", "wood-cut", "carved print"),
        "stamp": ("ink stamp", "old post stamp", "postmark", "stamp print"),
    },
    "form": {
        "whole": ("whole", "in one piece", "uncut"),
        "half": ("cut in half", "halved", "sliced open in two halves", "cut open", "split in half"),
        "slice": ("as a slice", "sliced", "in slices", "as a single slice"),
        "branch": ("on a branch", "on the branch", "hanging on a twig", "on the tree branch", "on its twig"),
        "leaf": ("with a leaf", "with its leaves", "with leaves on", "with a green leaf"),
        "flower": ("with its flower", "with the blossom", "with flowers", "with a blossom"),
        "jar": ("in a jar", "in a glass jar", "in the jar"),
    },
    "lockup": {
        "roundel": ("round", "a circle", "a round badge", "circular", "a round seal", "in a circle", "a round logo"),
        "stacked": ("stacked", "picture on top and name below", "the name under the picture", "text below the picture"),
        "side_by_side": ("side by side", "picture left and name right", "the name next to the picture", "text beside the picture"),
        "vertical_seal": ("a vertical seal", "an upright seal", "a tall narrow seal", "a vertical name seal"),
        "hand_stamp": ("a hand stamp", "a rubber stamp to press by hand", "a hand-pressed stamp", "a stamp for our paper bags", "a rubber stamp"),
        "shield": ("a shield", "a coat of arms", "in a shield", "a crest"),
        "arch": ("the name in an arch", "an arch with the name", "curved over the picture", "the name arched above"),
        "badge": ("a badge with a ribbon", "a ribbon with the name", "a banner across it", "a badge with a banner"),
        "wreath": ("a wreath", "a wreath of leaves", "in a laurel wreath", "leaves around the name"),
        "plaque": ("a label with a frame", "in a frame", "a framed sign", "a plaque", "an old framed label"),
    },
    "phrase": {
        "family_farm": ("family farm", "from our family farm", "family owned farm", "family-run farm"),
        "mountain_grown": ("mountain grown", "grown in the mountains", "high grown", "from the mountains", "mountain-grown"),
        "hand_picked": ("hand picked", "picked by hand", "hand-picked", "harvested by hand", "handpicked"),
        "sun_dried": ("sun dried", "dried in the sun", "sun-dried"),
        "small_batch": ("small batch", "made in small batches", "small-batch", "in small batches"),
        "by_the_sea": ("by the sea", "from the coast", "grown by the sea", "beside the ocean"),
        "since_generations": ("for generations", "since generations", "three generations", "passed down for generations"),
    },
}

OPENINGS: tuple[str, ...] = (
    "Hi,", "Hello,", "Hello!", "Good morning.", "Good afternoon,", "Dear Sir or Madam,", "Hi there,", "Hey,", "Greetings from {place}!",
    "Hi, my name is {person}.", "Hello, {person} here.", "Good day.", "Hi team,", "hey guys,", "hello sir,", "Please help.",
    "I am {person}.", "Quick question:", "So,", "Ok,", "Good evening,", "Thanks for your help.", "First time here.", "Hello dear,",
    "My friend {person} told me about you.", "I found you online.", "As discussed:", "New order:", "Hi, this is {person} from {place}.",
    "I hope you are well.", "Sorry for my English.", "We saw your work.", "Let me explain.", "Here is my brief.", "Brief:",
)

BRAND_TAILS: tuple[str, ...] = (
    "[Our|My] [brand|farm|shop|business|company] is called {brand}.", "The name is {brand}.", "Name: {brand}", "Brand name: {brand}",
    "[Please |]write {brand} on it.", "We are {brand}.", "It should say {brand}.", "We trade as {brand}.", "[Put|Use] our name, {brand}.",
    "Our name is {brand}( and we are {place_in}).", "\"{brand}\"", "brand is {brand}", "It's for {brand}.", "With the name {brand}, please.",
    "The {thing} must say {brand}.", "People know us as {brand}.", "I want to call it {brand}.", "[Everyone|The village] calls us {brand}.",
    "Text on the {thing}: {brand}", "Company: {brand}", "We call ourselves {brand}.", "our farm name {brand}", "Regards, {brand}",
    "Thanks, {person} from {brand}", "Greetings from {brand}", "“{brand}” in big letters.",
)

TAILS: tuple[Family, ...] = (
    Family("colour", 7, (
        "In {colour}[ please|, please|][.|]", "[I|We] [like|love|want] {colour}.", "[Main |]colour: {colour}", "Make it {colour}.",
        "[Our|The] colour is {colour}.", "Preferably {colour}.", "{colour} [would be|is] [nice|good|best].", "Please use {colour}.",
        "[Could|Can] it be {colour}?", "We would like {colour} letters.", "[My|Our] bags are [brown|white], so [print |]in {colour}[ please|].",
        "{colour} and {colour!} [please|colours]", "Mostly {colour}.", "something in {colour}", "{colour}, not {colour!}.", "colour {colour}",
        "[I'd|we'd] prefer {colour} [over|to] {colour!}.", "A {colour} {thing}, please.", "[Only|Just] {colour} ink.", "Can we have it in {colour}?",
        "{colour} [fits|suits] us best.", "With a [lot|touch|bit] of {colour}.",
    )),
    Family("no colour", 3, (
        "No {colour!}[ please|, please|][.|]", "[Anything|Any colour] but {colour!}.", "Nothing {colour!}[.| please.]", "[I|We] [hate|don't like] {colour!}.",
        "not {colour!}", "[Please|pls] don't use {colour!}.", "The old one was {colour!}, I don't like it.", "Our competitor has {colour!}[, so not that|].",
        "[You choose|Choose] the colour[s|], [just |]no {colour!}.", "Colour doesn't matter.", "Any colour is fine.", "Our [van|door|fence|barn] is {colour!}.",
    )),
    Family("mood", 7, (
        "[Something|It should be|Make it|Keep it|It must look|We like it] {mood}.", "[I|We] want it {mood}.", "{mood} [please|style|look]",
        "The style should be {mood}.", "[A|Some] {mood} look[ please|, please|].", "{mood}[.|!]", "It should [look|feel] {mood}.", "Style: {mood}",
        "Please make it {mood}.", "[Not {mood!}|Nothing {mood!}], [rather|but] {mood}.", "[Think|I imagine something] {mood}.", "Can it be {mood}?",
        "We are [young|old], so {mood} would fit.", "{mood} and with big letters", "I'd love something {mood}.", "as {mood} as possible" ,
    )),
    Family("no mood", 1.2, (
        "Nothing {mood!}[ please|].", "Not too {mood!}.", "[Please |]don't make it {mood!}.", "The last one was too {mood!}.",
    )),
    Family("style", 3, (
        "In {style} style[ please|].", "[An old fashioned|An old-fashioned|A vintage]{=mood:traditional} stamp look{=style:stamp}.", "[Old fashioned|Vintage]{=mood:traditional} {style} [look|style]", "A [simple|clean]{=mood:simple} {style} look.", "Like a {style}.", "[I|We] like {style}[s| look|].", "A {style} look.", "{style} [please|look|style]",
        "[Could|Can] you do it as a {style}?", "{style}, if possible.", "It should look like a {style}.", "Style: {style}",
        "Old fashioned{=mood:traditional} {style} look.", "I love {style} pictures.", "As {style}, one colour only.",
    )),
    Family("lockup", 4, (
        "[It should be|I want|We'd like|Please make it] {lockup}.", "{lockup} [please|would be nice|if possible]", "[Maybe|Ideally|Preferably] {lockup}.",
        "Shape: {lockup}", "{lockup}[.|]", "[We|I] [imagine|think of] {lockup}.", "[Can|Could] it be {lockup}?", "Layout: {lockup}",
    )),
    Family("form", 3, (
        "[Show|Draw|Paint] {product~it|them} {form}.", "[I|We] want the {product.one} {form}.", "The picture: {product} {form}.", "{form}, please.",
        "[Please|pls] draw the {product.one} {form}.", "With {product} {form} on the {thing}.", "[Maybe|Ideally] {form}.",
        "[Could|Can] the {product.one} be {form}?",
    )),
    Family("phrase", 5, (
        "[Please |]write \"{phrase}\" on it.", "[Everything is|It's all|All is] [picked by hand|hand picked]{=phrase:hand_picked}.",
        "We are a family farm{=phrase:family_farm}.", "[It's|This is] a family farm{=phrase:family_farm} [since|from] {#1900-2015}.",
        "We do it [in small batches|batch by small batch]{=phrase:small_batch}.", "With the words {phrase}.", "[Add|Put|Mention] \"{phrase}\"[.| too.| below.]",
        "We've done it for [generations|three generations|four generations]{=phrase:since_generations}.", "{phrase}[.|!]",
        "We live by the sea{=phrase:by_the_sea}.", "Our farm is [high up|up] in the mountains{=phrase:mountain_grown}.",
        "Everything is dried in the sun{=phrase:sun_dried}.", "My family has [done this|farmed here] for generations{=phrase:since_generations}.",
        "[Our|The] [land|farm|house] is right by the sea{=phrase:by_the_sea}.", "[Our|The] fields [lie|are] high in the mountains{=phrase:mountain_grown}.",
    )),
    Family("facts", 8, (
        "{pack}.", "{pack}, {price}.", "Price {price}.", "We sell at {outlet}.", "[Sold|Available] at {outlet}.", "We need {#50-3000/50} [pieces|labels|copies].",
        "Call [me|us] on 07{#10000000-99999999}.", "Phone: 0{#20-99} {#100-999} {#1000-9999}", "[Harvested|Packed] in [June|September|May|October|March].",
        "[It's|We are] {place_in}.", "{place}.", "Best before 12 months.", "Net weight {#100-950/50} g.", "The bags are {#10-40} cm wide.",
        "We are {folk}.", "[No|We use no|Without] chemicals.", "We deliver on {day}s.", "The jars are {#5-12} cm high.", "Lot {#10-99}.",
        "We have {size}.", "By {person} {surname}.", "We have {#2-9} children to feed.", "[We|I] started {years} ago.", "My name is {person}.",
        "www.{#100-999}farm.com", "facebook too", "For {outlet}.", "We pack in {pack}.", "Please also in [Swahili|Hindi|Spanish|French].",
        "Black and white printer only.", "[It|This] has to fit on {pack}.", "We work with [our hands|two donkeys|one old tractor].",
        "The label is {#4-12} x {#3-9} cm.", "Made with [love|care|patience].", "Grown with [love|care|patience].", "Est. {#1950-2022}.",
    )),
    Family("polite", 6, (
        "Thank you.", "Thanks!", "Thanks a lot.", "Please help.", "Many thanks, {person}", "Thank you very much!", "God bless.", "Cheers, {person}",
        "Looking forward to it.", "[What|How much] does it cost?", "How long does it take?", "I have no idea about design.", "Surprise me!",
        "I [need|want] it by {day}.", "As soon as possible.", "[You decide|You choose] the rest.", "We trust you.", "Is that possible?", "Best regards, {person}",
        "No rush.", "We have little money.", "Low budget.", "I'm not good with computers.", "That's all.", "That is it.", "ok?", "Many greetings.",
        "Hope you can help.", "Please call me if anything is unclear.", "kind regards", "tell me if you need a photo", "photo follows",
        "It should be easy to read.", "[Big|Clear] letters please, my customers are old.", "My [daughter|son] will check your mails.",
    )),
    Family("others' goods", 6, (
        "[My|Our] neighbour [sells|grows|has] {other}.", "[No|Please no] {other}[ on it| in the picture|][, please|].", "We don't sell {other}.",
        "It goes well with {other}.", "[Please |]don't draw {other.a}.", "[My|Our] [brother|cousin|sister] is the one with {other}.",
        "The stall next to us sells {other}.", "{other} we don't have.", "Last time [you|they] [drew|printed] {other.a} by mistake.",
        "We [stopped|gave up|are done] with {other}.", "Next year [maybe|perhaps] {other}( too).", "[The|Our] [house|farm] is behind the {other.one} [market|factory|mill|shop].",
        "Not {other}!", "Please no {other.one} colours.", "There used to be {other} here.", "The neighbours laugh, they [all |]have {other}.",
        "[I|We] also [like|love|eat] {other}, but [that's|that is] [private|another story|not for sale].", "It's not {other}[, as you might think|].",
        "Some people mistake it for {other}.", "[The van|The box] still has a picture of {other} on it, ignore that.",
        "The photo shows my neighbour's {other}.", "Drive past the {other:grown.one} fields and turn left.", "Maria next door has a {thing} with {other.a}, I like that style.",
        "The colour of {other} would be lovely.", "There is {other.a} on our old {thing}, please remove it.",
        "Our [dog|cat|donkey|cow] is called {other:count.name}.",
        "My favourite {other.one} [cake|soup|tea] recipe could go on the back.", "Something like the {other.one} logo you made for {person}.",
        "Our parents [grew|had] {other:grown}.", "We barter a little for {other}.", "The other stalls have {other} and {other2}.",
    )),
)

SLIPS = Slips(
    script="latin",
    short={
        "please": ("pls", "plz", "pleas", "plse"), "you": ("u",), "your": ("ur",), "are": ("r",), "for": ("4", "fr"), "and": ("n", "&", "nd"),
        "to": ("2",), "thanks": ("thx", "tnx", "thnks"), "because": ("bc", "cuz", "cos"), "with": ("w/", "wit"), "the": ("d", "the"),
        "have": ("hav", "hv"), "tomorrow": ("tmrw",), "need": ("nid", "need"), "want": ("wnt", "want"), "people": ("ppl",), "good": ("gud", "gd"),
        "from": ("frm",), "this": ("dis", "this"), "that": ("dat", "that"), "don't": ("dont",), "very": ("vry",), "something": ("smth",),
        "market": ("mkt", "market"), "about": ("abt",), "what": ("wat",), "some": ("sum",), "fresh": ("frsh", "fresh"),
    },
    confused={
        "don't": ("dont", "don;t"), "it's": ("its",), "we're": ("were",), "I'm": ("Im", "im"), "there": ("their",), "their": ("there",),
        "sell": ("sale", "sel"), "selling": ("saling",), "grow": ("growe", "groww"), "logo": ("loggo", "logho"), "label": ("lable", "labell", "lebel"),
        "design": ("desing", "desine"), "sticker": ("stiker",), " I ": (" i ",), "colour": ("color",), "neighbour": ("neighbor", "nieghbour"),
        "farm": ("frm", "famr"), "green": ("grean",), "their ": ("thier ",), "picture": ("pic", "picure"), "business": ("bussiness", "biz"),
        "organic": ("organik",), "fresh": ("freash",), "our ": ("are ",), "beautiful": ("beautifull",), "doesn't": ("doesnt",),
    },
    endings=(" pls", " please", " thanks", " thank you", " thx", ", thanks!", " :)", "!!", " ...", " thank u", ", please", " asap", "!!!", " ok", " sir"),
)
