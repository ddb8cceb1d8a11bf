"""Bengali: what only sellers of one kind would say, second half; and long stories that end in the product."""

# ruff: noqa: E501 (a template stands on one line)

from __future__ import annotations

from generation.corpus.briefs.language import Family, bound

_SPECIES: dict[str, str] = {
    "apple": "ফোন কোম্পানি না ভাই, {product:fruit} বেচি|কুল না, {product:fruit}|কাশ্মীর থেকে পেটি আসে, {product:fruit}",
    "pear": "আপেল না, {product:grown}|শক্তটা না, রসালো {product:grown}",
    "peach": "আলুবোখারা না, {product}|গায়ে রোঁয়া, ভিতরে রস, {product:grown}",
    "cherry": "চেরি টমেটো না, {product:grown}|কেকের উপরে যেটা দেয়, {product:grown}",
    "avocado": "নাশপাতি না, {product:grown}|মাখনের মতো ফল, {product:grown}",
    "strawberry": "মালচিং করে {product:grown} লাগাই|লিচু না, {product:grown}|শীতে ছোট ছোট বাক্সে {product:grown}",
    "blueberry": "জাম না, {product}|ছোট নীল ফল, {product:grown}",
    "persimmon": "টমেটো না কিন্তু, {product:grown}|দেখতে টমেটোর মতো, আসলে {product:grown}",
    "pomegranate": "আপেল না, {product:fruit}|দানা লাল টুকটুকে, {product:fruit}",
    "dragon_fruit": "কাঁটাওয়ালা গাছ, খুঁটি দিয়ে {product:grown}|রাতে ফুল ফোটে, {product:grown} বেচি",
    "carrot": "মুলা না, {product:veg}|হালুয়া বানাই, {product:dry}|বিট না, {product:veg}",
    "walnut": "কাজু না কাঠবাদাম না, {product}|হাতুড়ি দিয়ে ভাঙতে হয়, {product:nut}",
    "longan": "লিচু না, {product}|লিচুর ছোট ভাই, {product}",
    "durian": "কাঁঠাল না, {product}|গন্ধ শুনে পালাবেন না, {product} বেচি",
    "passion_fruit": "শরবত বানায় যেটা দিয়ে, {product:fruit}|কমলা না, {product:fruit}",
    "plantain": "পাকা কলা না, {product:veg}|তরকারি খায়, {product:veg}|পেট খারাপে খায়, {product:veg}",
    "apricot": "পিচ না, {product}|আলুবোখারা না, {product}",
    "kiwi": "পাখি না, ফল, {product}|সফেদা না, {product}",
    "mandarin": "মাল্টা না, {product}|খোসা সহজে ছাড়ে, {product}",
    "lime": "কমলা না, {product:grown}|ডালের সাথে চিপে খায়, {product:grown}|হালি {tens} টাকা, {product:grown}",
    "raspberry": "স্ট্রবেরি না, {product}",
    "blackberry": "মোবাইল না, ফল, {product:grown}|তুঁত না, {product:grown}",
    "cranberry": "করমচা না, {product}",
    "acai": "জাম না, {product}|স্মুদিতে দেয়, {product}",
    "melon": "তরমুজ না, {product}|গরমে শরবত করে খায়, {product}|বালির চরে {product}",
    "goji": "কিশমিশ না, {product}|লাল ছোট দানা, {product}",
    "hickory": "আখরোট না, {product}",
    "pecan": "আখরোট না, {product}",
    "chestnut": "কাজু না, {product}|বালিতে ভেজে খায়, {product:nut}",
    "macadamia": "কাজু না, {product}|গোল শক্ত বাদাম, {product}",
    "hazelnut": "চিনাবাদাম না, {product}",
    "pistachio": "কাঠবাদাম না, {product}|ফিরনিতে দেয়, {product:nut}",
    "brazil_nut": "কাজু না, {product}|বিদেশি বড় বাদাম, {product}",
    "argan": "নারকেল তেল না, {product}|চুলে মাখে, {product:ltr}",
    "cucumber": "লাউ না, {product:veg}|সালাদের {product:veg}|ইফতারে লাগে, {product:veg}",
    "okra": "পটল না, {product}|কচি থাকতে তুলি, {product}",
    "cassava": "আলু না আবার আলুও বলে, {product:veg}|পাহাড়ের ঢালে{=phrase:mountain_grown} হয় {product:veg}",
    "taro": "আলু না, {product}|গলা চুলকায় না, {product}|ওল না, {product}",
    "yam": "গোল আলু না, {product}|মাচায় ওঠে, মাটির নিচে হয়, {product}",
    "lotus_root": "পদ্ম ফুল না, {product}|বিলের জল থেকে তুলি {product}",
    "radish": "গাজর না, {product}|ঝাঁঝ কম, {product:veg}",
    "beet": "গাজর না, {product}|কাটলে হাত লাল, {product:veg}",
    "scallion": "পেঁয়াজ না, {product}|শীতে আঁটি বেঁধে {product}",
    "cabbage": "ফুলকপি না, {product}|এক একটা দুই কেজি, {product}",
    "broccoli": "ফুলকপি না, {product}|সবুজ ফুলকপি বলে লোকে, আসলে {product}",
    "lettuce": "বাঁধাকপি না, {product}|বার্গারের দোকানে দিই {product}",
    "spinach": "লাল শাক না, {product}|পুঁই না, {product}",
    "kale": "বাঁধাকপি না, {product}|পালং না, {product}",
    "asparagus": "বাঁশ না, {product}|রেস্টুরেন্টে দিই {product}",
    "bean": "মটর না, {product}|মাচার {product:veg}|জালি দিয়ে {product:veg}",
    "pea": "ছোলা না, {product}|শীতের {product}, খোসাসহ",
    "chickpea": "মটর না, {product}|ইফতারের {product:grain}|ভাঙিয়ে {product:dry}",
    "shiitake": "ওয়েস্টার না, {product}|কাঠের গুঁড়িতে হয় {product:grown}",
    "wood_ear": "কান না ভাই মাশরুম, {product}|চাইনিজে দেয়, {product}",
    "barley": "গম না, {product}|ছাতু করি, {product:dry}",
    "oat": "গম না, {product}|সকালের নাস্তায় {product}",
    "sorghum": "নদীর জোয়ার না, দানা, {product:grain}|ভুট্টা না, {product}",
    "millet": "ধান না, {product}|চরের জমিতে {product:grain}|পায়েসের {product:grain}",
    "quinoa": "চাল না, {product}|ডায়েটের লোকে নেয় {product}",
    "rapeseed": "সয়াবিন না, {product}|তেলবীজ, {product:grain}",
    "sichuan_pepper": "গোলমরিচ না, {product}|জিভ ঝিনঝিন করে, {product}",
    "cinnamon": "এলাচ না, {product}|গাছের ছাল শুকিয়ে {product}",
    "vanilla": "আইসক্রিম না, {product}|হাতে পরাগায়ন করি, {product:grown}",
    "mint": "ধনেপাতা না, {product}|বোরহানির {product:leafy}|টবে করি {product:leafy}",
    "lavender": "গোলাপ না, {product}|কাপড়ের আলমারিতে রাখে, {product:flower}",
    "hibiscus": "গোলাপ না, {product}|কালীপুজোর মালায় {product:flower}",
    "chrysanthemum": "গাঁদা না, {product:flower}|শীতের টবে {product:flower}",
    "goat_cheese": "গরুর না, {product}|দুধ বেচি না, {product}|ছাগল আছে {few}টা, বেচি না, {product} বেচি",
    "trout": "রুই না, {product}|ঠান্ডা জলে হয়, {product}",
    "rice": "গম না, {product:grown}|আড়তে না দিয়ে নিজে বেচব {product:grown}|নাড়ু পিঠার {product:grown}",
    "honey": "গুড় না, {product}|মধু মিয়ার দোকান না, আমার নিজের চাক, {product}",
    "mustard": "ফুলের খেত দেখতে আসে লোকে, আমরা বেচি {product:ltr}|নারকেল না, {product:ltr}",
    "fish": "চিংড়ি না, {product:catch}|ইলিশ না, {product:catch}|বিল ইজারা নিয়েছি, {product:catch}",
    "milk": "গোয়ালের গরু নিজের, {product}|গুঁড়া দুধ না, {product}",
    "mango": "আমসত্ত্ব না, {product:fruit}|আমতলী বাড়ি, বেচি {product}|জাম না, {product:fruit}",
}

_ENDS = """
ছোটবেলায় দেখতাম দাদির উঠানে {other:grown} শুকাত, ঘরে {other2} থাকত বস্তায়, সেসব দিন নাই, এখন আমরা তিন ভাই মিলে করি {product}
প্রথম বছর {other:grown} লাগিয়ে ধরা খেলাম, পরের বছর {other2:grown}, সেটাও গেল, তৃতীয় বছর কপাল খুলল {product} দিয়ে
ট্রেনে হকারি করতাম, {other} বেচেছি, {other2} বেচেছি, পা ভাঙার পর আর পারি না, এখন বাড়িতে বসে {product} বেচি
আমাদের হাটটা বড়, এক মাথায় {other}, আরেক মাথায় {other2}, গরুর হাট আলাদা, আমার চটটা বটগাছের নিচে, চটের উপরে {product:!cow}
ঢাকা থেকে এক আপা এসেছিলেন {other} কিনতে, পেলেন না, আমার বাড়িতে বসলেন, খেলেন, তারপর ব্যাগ ভরে নিয়ে গেলেন {product:food}
কাগজে বেরিয়েছে {place} এর {other.of} কথা, আমার কথা কেউ লেখে না, অথচ তিরিশ বছর ধরে বেচি {product}
বিয়েতে বাবা দিয়েছিল দুইটা {other:live}, সেগুলো বেচে সেলাই মেশিন, সেটা বেচে দোকান ভাড়া, দোকানে এখন {product}
আমার কথা হলো সোজা, {other} করি না, {other2} করি না, ঠকাই না, বাকি দিই না, বেচি {product}
স্বামী ভ্যানে {other} নিয়ে বের হয়, আমি বাড়িতে তিনটা বাচ্চা সামলাই, আর ফাঁকে ফাঁকে নিজের ব্যবসা করি, {product}
সবাই বলে মেয়েমানুষ {other} চেনে না, {other2} চেনে না, আমি সব চিনি, কিন্তু বেচি {product}
ঘূর্ণিঝড়ে {other:shade} গাছ সব পড়ে গেছে, {other2:grown} ডুবে গেছে, সরকার টিন দিয়েছে, আমি নতুন করে ধরেছি {product}
ওজনে ঠকায় না এমন দোকান কয়টা? {other} যার কাছে নিই সে ঠকায়, {other2} যার কাছে নিই সেও, আমার দোকানে মাপ ঠিক, জিনিস {product}
ছেলে বলে আব্বা {other} করেন, মেয়ে বলে {other2}, বউ বলে বিদেশ যান, আমি কোথাও যাব না, আমার আছে {product}
মাটি পরীক্ষা করে বলল {other:grown} হবে না, {other2:grown.also} হবে না, হবে {product:grown}, তাই করেছি
দুপুরে ভাত খাই {other:food} দিয়ে, রাতে {other2:food}, সারাদিন বেচি {product}
ক্লাস ফাইভে পড়ি তখন থেকে {other.of} ভ্যান ঠেলি, এখন বয়স চল্লিশ, নিজের দোকান, নিজের জিনিস, {product}
শহরে আমার বাসার নিচে {other.of} শোরুম, পাশে {other2.of}, আর আমি গ্রাম থেকে আনাই {product}
যে বাড়িতে {other:live} আছে, পুকুর আছে, সে বাড়িতে অভাব নাই শুনেছি, আমার ওসব নাই, আছে {product}
সকালে {other.of} গাড়ি আসে, দুপুরে {other2.of}, সন্ধ্যায় আমার, ছোট গাড়ি, {product} নিয়ে
চাচার {other:tree} বাগান আমি দেখি, মাসে বেতন পাই, আর নিজের জন্য আলাদা করে {product} বেচি
মসজিদের সামনে {other}, মন্দিরের সামনে {other2}, স্কুলের সামনে আমি, {product}
লোন নিলাম {other.of} নামে, করলাম {product}, ম্যানেজারকে বলবেন না হাহা
দাঁড়ান, {other} তো আমার ভাইয়ের, {other2} ভাবির, আমার হলো গিয়ে {product}
আমাদের এখানে গাছ মানে {other:tree}, জমি মানে {other2:field}, ব্যবসা মানে আমার কাছে {product}
কেউ {other} খায়, কেউ {other2} খায়, যারা বোঝে তারা খোঁজে {product:food}
""".strip().splitlines()

FAMILIES: tuple[Family, ...] = (
    *(
        Family(f"{species}'s own too", 12, bound(species, lines.split("|")))
        for species, lines in _SPECIES.items()
    ),
    Family("ends", 11, tuple(_ENDS)),
)
