"""Bengali: what only sellers of one kind of goods would say; {product} is held by species or class."""

# ruff: noqa: E501 (a template stands on one line)

from __future__ import annotations

from generation.corpus.briefs.language import Family, bound

_SPECIES: dict[str, str] = {
    "mango": "ফরমালিন ছাড়া {product:grown}|আচার না, পাকা {product:grown}|{product:jar}, কাঁচা ফল বেচি না|ক্যারেটে {product:grown} পাঠাই, কুরিয়ার খরচ আলাদা|কালবৈশাখীতে কত ঝরল, তবু {product:grown} ভালো আছে",
    "lychee": "একশ {product:grown} {hund} টাকা|বাদুড় তাড়িয়ে পাহারা দিয়ে রাখি {product:grown}|পনেরো দিনের ফল, {product:grown}",
    "jackfruit": "এক একটা {product:grown} দশ কেজি|{product:grown}, কোয়া নরম|জাতীয় ফল {product:grown} নিয়ে কাজ",
    "banana": "কাঁদি ধরে {product:grown} বেচি|{product:grown} ছড়া {tens} টাকা|কার্বাইড দিই না, {product:grown} নিজে পাকে",
    "coconut": "{product:fruit} গাছ থেকে পেড়ে দিই|মুখ কেটে {product:fruit} দিই রাস্তার ধারে|ঘানিতে নয়, ঘরে জ্বাল দিয়ে {product:made,ltr}",
    "pineapple": "মধুপুর গড়ের জমিতে {product:grown}|চিনি লাগে না {product:grown.in}|মধু না, {product:grown}",
    "watermelon": "চরে {product:grown} লাগিয়েছি, এক একটা {few} কেজি|কেটে দেখিয়ে {product:grown} বেচি",
    "date": "রস না, ফল, {product:grown}|রমজানে {product} বেচি",
    "palm_sugar": "রস জ্বাল দিয়ে {product} বানাই, চিনি মিশাই না|শীতকালে গাছ কাটি, {product} বানাই|ফল না, {product}|আখের না, {product}",
    "sugar_cane": "খেজুরের না, {product}|মেশিনে ভাঙাই, {product} বেচি",
    "rice": "ঢেঁকিছাঁটা {product:grown} দিই|পোলাওয়ের জন্য {product:grown} আছে|নতুন {product:grown} উঠেছে|মুড়ি চিড়া না, {product:grown}",
    "potato": "মিষ্টি আলু না, {product:grown}|হিমাগারে রাখি, {product:grown}|চিপস না, {product:grown}|মেটে আলু নয়, {product:grown}",
    "sweet_potato": "গোল আলু না, {product:grown}|পুড়িয়ে খেতে ভালো {product:grown}",
    "plum": "আলু না, ফল, {product:grown}|নামে আলু আছে, কিন্তু {product:grown} ফল",
    "eggplant": "রং বেগুনি না, সবজি {product}|ভর্তার {product}",
    "turmeric": "রঙের কথা না, মশলা, {product}|সেদ্ধ করে শুকিয়ে গুঁড়া করি, {product:made}|আদা না, {product}",
    "ginger": "হলুদ না, {product}|বস্তায় {product:grown}",
    "chilli": "গোলমরিচ না, {product}|ক্যাপসিকাম না, ঝাল {product:grown}|রোদে শুকিয়ে{=phrase:sun_dried} {product:dry} করি",
    "pepper": "কাঁচা মরিচ না, {product}|লঙ্কা না, {product}",
    "bell_pepper": "ঝাল মরিচ না, {product}",
    "tea": "কফি না, {product}|দুই পাতা এক কুঁড়ি, {product}|চা দোকান না, আমরা {product} প্যাকেট করি",
    "coffee": "চা না, {product}|বান্দরবানের পাহাড়ে{=phrase:mountain_grown} হয় {product:grown}",
    "milk": "দই না, ছানা না, {product}|সকাল ছয়টার মধ্যে {product} পৌঁছে দিই|পানি মেশাই না, {product}|গরু বেচি না, {product} বেচি",
    "ghee": "দুধ বেচি না, {product} বেচি|মাখন জ্বাল দিয়ে {product}|ডালডা না, {product}",
    "cheese": "দুধ থেকে {product}, দুধ বেচি না",
    "honey": "মৌয়ালদের কাছ থেকে {product}|বাক্স বসাই সরিষা খেতে, তুলি {product}|চিনি মেশাই না, {product}|সরিষা খেতে মৌবাক্স, সরিষা বেচি না, {product}",
    "hen_egg": "মুরগি বেচি না, {product}|হাঁসের না, {product}|লেয়ার খামার, রোজ {hund}টা {product}",
    "duck_egg": "মুরগির না, {product}|হাঁস বেচি না, {product}|হাওরে ছাড়া থাকে, {product}",
    "hen": "ডিম বেচি না, {product:live}|ডিম না, {product}|ছাড়া অবস্থায় পালি, {product:live}",
    "duck": "মুরগি না, {product}|পুকুরে ছাড়ি, {product:live}",
    "cow": "দুধ বেচি না, {product:live}|কোরবানির জন্য {product:live}, লাইভ ওজনে",
    "goat": "কোরবানির {product:live}|দুধ না, {product}|ভেড়া না, {product}",
    "sheep": "ছাগল না, {product}",
    "fish": "শুঁটকি না, তাজা {product:catch}|পুকুরে জাল ফেলে {product:catch}|কীটনাশক ছাড়া {product:fishy}, রোদে শুকানো{=phrase:sun_dried}",
    "shrimp": "ঘেরের {product:catch}|মাছ না, {product:catch}|লোনা পানির ঘেরে {product:catch}",
    "crab": "চিংড়ি না, {product}|মোটাতাজা করি ঘেরে, {product}",
    "mustard": "সয়াবিন না, {product:ltr}|কাঠের ঘানিতে ভাঙাই, {product:ltr}|তেল না, বীজ, {product:grain}",
    "jam": "ফল না, {product}|বয়ামে ভরে {product}",
    "bread": "আটা বেচি না, {product}|তন্দুরে সেঁকা {product}",
    "flour": "গম ভাঙিয়ে {product}, গম বেচি না|রুটি না, {product}",
    "wheat": "আটা না, {product}|ভাঙাই না, আস্ত {product}",
    "soybean": "তেল না, {product:grain}|ডালের মতো দেখতে, {product:grain}",
    "tofu": "দুধের পনির না, {product}|সয়াবিন ভিজিয়ে বানাই {product}",
    "peanut": "কাজু না, {product:grown}|চরের বালিতে হয় {product:grown}|কাঠবাদাম না, {product}",
    "almond": "চিনাবাদাম না, {product}|কাজু না, {product}",
    "cashew": "চিনাবাদাম না, {product}|পাহাড়ে{=phrase:mountain_grown} গাছ, {product:grown}",
    "olive": "আমাদের টক ফলটা, {product:grown}|{product:jar}, নোনা জলে না, তেলে",
    "lemon": "কমলা না, {product:grown}|জাম্বুরা না, {product:grown}",
    "orange": "লেবু না, {product:grown}|রং না ভাই, ফল, {product:grown}",
    "pomelo": "লেবু না, {product}|ছেলেরা ফুটবল খেলে, আমি বেচি {product}",
    "rose": "বাগান থেকে ভোরে কেটে {product:flower}|গাঁদা না, {product:flower}|ভালোবাসা দিবসে {product:flower}",
    "moringa": "ডাঁটা না, {product:leafy}|পাতা না, {product:veg}",
    "bamboo_shoot": "বাঁশের ঝুড়ি না, {product}|পাহাড়ি রান্নার {product}",
    "mushroom": "ব্যাঙের ছাতা না ভাই, {product:grown}|খড়ের স্পন থেকে {product:grown}",
    "oyster_mushroom": "ঝিনুক না, {product}|খড়ের ব্যাগে {product}",
    "sunflower": "ফুল বেচি না, {product:ltr}|তেল না, {product:flower}",
    "sesame": "তাল না, {product:grain}|ঘানিতে ভাঙানো {product:ltr}",
    "lentil": "মুগ না, {product}|খেসারি মেশাই না, {product}",
    "onion": "রসুন না, {product:grown}|কান্না আসে কাটলে, {product:grown}|পেঁয়াজকলি না, {product:grown}",
    "garlic": "পেঁয়াজ না, {product}|মাদুর বিছিয়ে শুকাই, {product:grown}",
    "tomato": "সস না, কাঁচা {product:veg}|সস বানাই, {product:jar}",
    "pumpkin": "লাউ না, {product:veg}|বড়ি দিই ছাদে রোদে{=phrase:sun_dried}, {product:dry}",
    "grape": "কিশমিশ না, তাজা {product:fruit}|ওয়াইন না, {product:fruit}",
    "cacao": "দুধ চকলেট না, {product}|ফল থেকে নিজেরা বানাই {product:dry}",
    "pig": "ভোজ-উৎসবে {product} লাগে, অর্ডার দিন|গরু না, খাসি না, {product}",
    "fig": "খেজুর না, {product}|আরবের ফল, {product}",
    "papaya": "এক একটা {product:grown} দুই কেজি",
    "guava": "পলিব্যাগ পরিয়ে রাখি, {product:grown}|ভাসমান হাটে {product:grown} বেচি",
    "jujube": "আপেল না, {product:grown}|আচারের {product:grown}",
    "maize": "গম না, {product:grain}|পুড়িয়ে বেচি না, দানা {product:grain}",
}

_CLASSES = """
{product:fruit}, গাছপাকা
{product:fruit} খেতে মিষ্টি
কীটনাশক ছাড়া {product:grown,food}
{product:leafy} আঁটি {tens} টাকা
{product:leafy}, সকালে তোলা
{product:veg} টাটকা, খেত থেকে
{product:spice} নিজেরা বাছাই করি
গোটা {product:spice}
মিলে ভাঙানো {product:grain}
{product:grain} মণ হিসাবে বেচি
বস্তায় {product:grain}, {few}টা বস্তা আছে
{product:flower} বিয়ে গায়ে হলুদে সাপ্লাই দিই
{product:flower} ভোরে কাটি, ঢাকার শাহবাগে পাঠাই
নার্সারি আছে, {product:plant} বেচি
{product:plant}, টবসহ {tk}
ঘাটে নেমে {product:catch} নিলাম, সোজা বাজারে
বরফ দিয়ে {product:catch} পাঠাই
জালে ধরা {product:catch}, {kilo}
{product:fishy}, লবণ কম
তাঁতে বোনা না, হাতে তৈরি {product:craft}
{product:craft}, একেকটা বানাতে {few} দিন লাগে
অর্ডার দিলে {product:craft} বানিয়ে দিই
আমাদের {women} {product:craft} বানায়, মেলায় বেচি
{product:service} আছে আমাদের, {place} ঘুরতে এলে আসবেন
পাহাড়ে {product:service}, আগে বুকিং দিতে হয়
{product:dairy} রোজ বানাই, টাটকা
{product:meat} অর্ডারে কেটে দিই
{product:meat,!pig}, হালাল, {kilo}
খাঁচায় না, ছেড়ে পালি {product:live}
{product:live}, টিকা দেওয়া
{product:live} জোড়া {hund} টাকা
{product:jar,made} তেলে চুবানো না, {pack_jar}
{product:nut} খোসা ছাড়ানো, {pack_kg}
{product:shroom} রোজ সকালে তুলি
{product:ltr} খাঁটি, {pack_ltr}
{product:made} নিজের হাতে, মেশিন নাই
""".strip().splitlines()

FAMILIES: tuple[Family, ...] = (
    *(
        Family(f"{species}'s own", 14, bound(species, lines.split("|")))
        for species, lines in _SPECIES.items()
    ),
    Family("classes", 9, tuple(_CLASSES)),
)
