"""Bengali: neighbours' goods, and a product's word inside a place, a name, a colour, a saying or a comparison."""

# ruff: noqa: E501 (a template stands on one line)

from __future__ import annotations

from generation.corpus.briefs.language import Family

LISTS: dict[str, tuple[str, ...]] = {
    "on_thing": (
        "লোগোতে",
        "লেবেলে",
        "স্টিকারে",
        "প্যাকেটে",
        "ব্যানারে",
        "সাইনবোর্ডে",
        "ডিজাইনে",
        "মোড়কে",
        "লোগোর মধ্যে",
    ),
    "named_colour": (
        "কমলালেবু রং{=colour:orange}",
        "টমেটো লাল{=colour:red}",
        "মরিচ লাল{=colour:red}",
        "ডালিম লাল{=colour:red}",
        "লেবু হলুদ{=colour:yellow}",
        "সরষে হলুদ{=colour:yellow}",
        "কাঁচা হলুদ রং{=colour:yellow}",
        "কলাপাতা সবুজ{=colour:green}",
        "জলপাই সবুজ{=colour:green}",
        "কচি লাউপাতা সবুজ{=colour:green}",
        "বেগুনি রং{=colour:purple}",
        "জাম রং{=colour:purple}",
        "গোলাপি রং{=colour:pink}",
        "বাদামি রং{=colour:brown}",
        "কফি রং{=colour:brown}",
        "চকলেট রং{=colour:brown}",
        "খেজুর রং{=colour:brown}",
        "ধানি সোনালি{=colour:gold}",
        "কমলা রং{=colour:orange}",
    ),
    "street": (
        "পেঁয়াজপট্টি",
        "চালপট্টি",
        "ফলপট্টি",
        "দুধপট্টি",
        "মাছপট্টি",
        "আদাপট্টি",
        "ডালপট্টি",
        "কলাবাগান",
        "কাঁঠালবাগান",
        "আমবাগান",
        "লিচুবাগান",
        "নারকেলডাঙা",
        "তালতলা",
        "বেলতলা",
        "কমলাপুর",
        "আমতলা মোড়",
        "জামতলা বাজার",
        "তেঁতুলতলা",
        "কুলতলি মোড়",
        "চালতাতলা",
        "পেয়ারাবাগান",
        "ধানমন্ডি",
        "গোলাপবাগ",
        "মধুবাগ",
        "আদাবর",
        "কচুখেত",
        "বেগুনবাড়ি",
        "আলুবাজার",
        "হাঁসখালি",
        "মাছঘাট",
        "গরুহাটা",
        "ছাগলহাটা",
        "পটলডাঙা",
        "চা বাগান রোড",
        "লেবুতলা লেন",
        "গুড়পট্টি",
    ),
    "petname": ("মিষ্টি", "চিনি", "টিয়া", "কালু", "লালু", "বুলবুলি", "পুতুল", "টুকটুকি"),
    "animal_home": (
        "আমার বিড়ালের নাম",
        "কুকুরের নাম রেখেছি",
        "মেয়ের ডাকনাম",
        "নাতির ডাকনাম",
        "ছেলের ডাকনাম",
        "ভ্যানের নাম",
        "নৌকার নাম",
    ),
}

_BESIDE = """
পাশের দোকান {other} বেচে, আমি {product}
প্রতিবেশী {other:grown} চাষ করে, আমরা {product:grown}
পাশের বাড়ির ওরা {other} বেচে, আমরা {product}
আমার ভাই {other} বেচে, আমি বেচি {product}
{kin_of} {other.of} কারবার, আমার {product}
ছোট ভাই {other} নিয়ে আছে, আমি {product} নিয়ে
আমার এক পাশে {other.of} দোকান, আরেক পাশে {other2.of}, মাঝখানে আমি {product} নিয়ে বসি
বাজারে ঢুকেই {other}, তারপর {other2}, একদম শেষে আমার {product}
{other.of} দোকানের পাশে বসি, বেচি {product}
{other.of} আড়তের উল্টো দিকে আমার {product.of} দোকান
{other:tree} বাগানের ভেতর দিয়ে রাস্তা, শেষে আমাদের বাড়ি, {product} বেচি
{other:shade} গাছের নিচে বসে {product} বেচি
{other:shade} গাছের তলায় দোকান, জিনিস {product}
{other:shade.of} ছায়ায় বসে বেচি {product}
{other:field} খেতের পাশে আমাদের বাড়ি, বেচি {product}
চারপাশে {other:field} খেত, মাঝে আমাদের {product:grown}
গ্রাম ভরা {other:grown}, আমাদের আছে {product}
{other:tree} বাগানের ফাঁকে {product:field} করি, বেচি শুধু {product:field}
বেড়ার ধারে কয়টা {other:tree} গাছ, সেগুলো বেচি না, বেচি {product}
ঘরে খাওয়ার জন্য {other:grown}, বেচার জন্য {product}
{other} নিজেরা খাই, {product} বেচি
{other.also} আছে বাড়িতে, তবে বেচি {product}
বাড়িতে {other:live.also} পালি শখে, ব্যবসা {product.of}
মামা {other} আনেন {place} থেকে, সেটা উনার ব্যবসা, আমারটা {product}
যার কাছ থেকে {other} কিনি সেই বলল {thing} বানাতে, আমি {product} বেচি
কাস্টমার {other} কিনতে এসে {product} নিয়ে যায়
{other} যারা কেনে তারাই আমার {product} কেনে
{other.of} বস্তায় ভরে {product:kg} পাঠাই
{other:kg.of} খালি কার্টনে {product:kg} দিই, তাই {thing} দরকার
{other.of} ট্রাকে করে {product} ঢাকা যায়
{other.of} হাটের দিন {product} নিয়ে বসি
{other.of} মেলায় স্টল নিয়ে {product} বেচলাম
স্বামী {other.of} মিলে কাজ করে, আমি বাড়িতে {product} বেচি
আগে {other.of} কারখানায় কাজ করতাম, এখন নিজের {product}
যেখানে {other.of} কোল্ড স্টোরেজ, তার পিছনে আমার {product.of} ঘর
{other.of} প্যাকেটটা দেখেছেন? ওরকম চাই, কিন্তু {product.of}
{man} ভাইয়ের {other.of} লোগোটা সুন্দর, আমার {product.of} জন্য ওরকম দিন
যে কোম্পানি {other} বেচে তাদের মতো {thing} চাই, আমার {product}
ননদের {other.of} পেজ আপনারা সাজিয়েছেন, আমার {product.of} টাও করে দিন
ফেসবুকে সবাই {other.of} ছবি দেয়, আমি দিই {product.of}
{other} দিয়ে খেতে দারুণ লাগে {our} {product:food}
{other:food.of} সাথে {product:food} খাবেন, তবে বেচি শুধু {product:food}
{product}, {other.of} চেয়েও ভালো চলে
{product}, {other.of} মতো দাম না, সস্তা
{other.of} থেকে {product.of} দাম কম, তাই {product.only} বেচি
{other.of} মতো মিষ্টি {our} {product:fruit}
{other.of} সমান বড় {our} {product:fruit}
{product:fruit} দেখলে {other:fruit} মনে হয়, আসলে {product:fruit}
{other:grown.of} খোসা দিয়ে সার বানাই, তাতেই হয় {product:grown}
{other:grain.of} তুষ বিছিয়ে {product:grown} রাখি
{other:field} কাটার পরে সেই জমিতে {product:field} দিই, বেচি {product:field}
{other:live.of} খামারের সার দিয়ে {product:grown} ফলাই
{other:live} ঢুকে খেত নষ্ট করে, তবু {product:field} ভালো হয়েছে
মৌমাছি আসে {other:flower} থেকে, মধু না, আমরা বেচি {product:!honey}
""".strip().splitlines()

_NAMED = """
ঠিকানা {street}, বেচি {product}
{street} এ আমার দোকান, {product} পাবেন
{street} এর মোড়ে {product} নিয়ে বসি
{street} থেকে {person} বলছি, {product.of} {thing} চাই
বাড়ি {street}, {place}। {product} {sell}।
{street} নাম শুনে ভুল বুঝবেন না, ওখানে আমি {product} বেচি
{street} বাজারে {product.of} দোকান
{street} বললে লোকে হাসে, ওখানেই আমার {product.of} ব্যবসা
স্টেশনের নাম {street}, নেমেই {product.of} দোকান
আমাদের গ্রামের নাম {other:tree,plain}তলা, আমরা {product} বেচি
পাড়ার নাম {other:tree,plain}বাগান, বেচি {product}
{other:plain,grown}পুর গ্রামে থাকি, {product} বেচি
{other:plain,grown}খালি নদীর পাড়ে বাড়ি, {product} বেচি
{other:plain,grown}ডাঙা ইউনিয়ন, {product} পাওয়া যায়
{animal_home} {other:plain,fruit}, আর ব্যবসা {product.of}
{animal_home} {other:plain}, হাহা, বেচি কিন্তু {product}
সবাই ওকে {other:plain,fruit} বলে ডাকে, সে আমার পার্টনার, আমরা {product} বেচি
আমার নাম কমলা, বেচি {product:!orange}
আমার নাম {woman}, লোকে ডাকে {other:plain,fruit} আপা, আমি {product} বেচি
নাম মধু মিয়া, তবে মধু বেচি না, বেচি {product:!honey}
আমি গোলাপ মিয়া, ফুলের না, {product:!flower,!rose.of} ব্যবসা
ডালিম ভাইয়ের দোকান, {product:!pomegranate} পাওয়া যায়
আপেল মাহমুদ আমার নাম, {product:!apple} বেচি
আমি লেবু শেখ, {product:!lemon,!lime} বেচি {place} বাজারে
শ্যামল মধু, {place}। পণ্য {product:!honey}
চেরি আপা বলেছেন আপনাদের কথা, আমি {product:!cherry} বেচি
দুধওয়ালা দাদুর নাতি আমি, এখন {product:!milk} বেচি
{other:plain,grown} মিয়ার হাট থেকে লিখছি, {product} বেচি
{brand} নামের সাথে মাল মেলে না, আমরা বেচি {product}
{brand} নামটা {kin} দিয়েছিল অন্য কারণে, এখন {product} বেচি
নাম {brand} কেন জানি না, {product} ছাড়া কিছু রাখি না
{brand} শুধু নাম, জিনিস হলো {product}
{brand}, {street}। এখানে {product} মেলে।
""".strip().splitlines()

_COLOURED = """
{named_colour} দেবেন, জিনিস {product}
{product.of} {thing}, {named_colour}
{product.of} {thing} চাই, {named_colour} হলে ভালো
{named_colour} আমার পছন্দ, তবে বেচি {product}
{named_colour} শুনে ভুল করবেন না, পণ্য {product}
রং হবে {named_colour}, ছবি হবে {product.of}
{on_thing} {named_colour} থাকবে, আমরা {product} বেচি
{product}, ব্যাকগ্রাউন্ড {named_colour}
{product:!turmeric.of} প্যাকেট হলুদ হবে{=colour:yellow}
{product:!orange,!mandarin.of} লেবেলটা কমলা রাখবেন{=colour:orange}
{product:!rose.of} জন্য গোলাপি লোগো চাই{=colour:pink}
{product:!eggplant}, লেখা বেগুনি রঙে{=colour:purple}
{product:!peanut,!almond.of} বাক্স বাদামি কাগজের, তার উপর {thing}
শাড়ির পাড়ের মতো লাল{=colour:red} চাই, {product} বেচি
রোদে পুড়ে {other:fruit.of} মতো হয়ে গেছি, তবু হাটে {product} বেচি
""".strip().splitlines()

_SAYINGS = """
আমজনতার জন্য {product:!mango}, দাম কম
আদা-জল খেয়ে লেগেছি, {product:!ginger} বেচে দাঁড়াবই
ঘোড়ার ডিম কিছু জানি না ডিজাইনের, বেচি {product:!hen_egg}
গাছে কাঁঠাল গোঁফে তেল আমার স্বভাব না, {product:!jackfruit} হাতে পেয়ে তবে বলছি
তিলকে তাল করছি না, আমাদের {product:!sesame} সত্যিই ভালো
দুধের স্বাদ ঘোলে মেটে না, আসল {product:!milk} আমার কাছে
সবুরে মেওয়া ফলে, তিন বছর পরে {product:grown} পেলাম
মধুর মতো কথা বলতে পারি না, {product:!honey} বেচি সোজা কথা
আঙুর ফল টক বলে লোকে, আমি {product:!grape} দেখিয়ে দেব
কলা দেখিয়ে চলে গেল আগের ডিজাইনার, {product:!banana,!plantain.of} {thing} হলো না
পরের মাথায় কাঁঠাল ভাঙি না, নিজের {product:!jackfruit} নিজে বেচি
পান্তা ভাতে ঘি ঢালার টাকা নাই, সস্তায় {thing} দেন, {product:!ghee} বেচি
ডাল ভাত খেয়ে আছি, {product:!lentil} বেচে চলে
চা খেতে খেতে লিখছি, {product:!tea.of} {thing} চাই
চায়ের দাওয়াত রইল, আর {product:!tea.of} {thing}টা করে দেন
মাছে ভাতে বাঙালি, তবে আমি বেচি {product:!fish,!rice}
গোবরে পদ্মফুল আমাদের এই {product}
হলুদ-মরিচ মাখিয়ে বলছি না, {product:!turmeric,!chilli} সেরা
ফোনটা আপেলের না, তাই ছবি ঝাপসা, ওটা {product:!apple}
সরষের মধ্যে ভূত থাকে না আমাদের {product:!mustard.in}
নুন আনতে পান্তা ফুরায়, {product} বেচে চলি, কম টাকায় {ask}
হাঁসের মতো ঘুরি সারাদিন, {product:!duck} ফেরি করি
গরু খোঁজা খুঁজে আপনাদের পেলাম, {product:!cow.of} {thing} চাই
ধান ভানতে শিবের গীত গাইছি, কাজ {product:!rice.of}
মাছের বাজারের মতো ভিড়, তবু {product:!fish} বেচে শান্তি
""".strip().splitlines()

FAMILIES: tuple[Family, ...] = (
    Family("beside", 15, tuple(_BESIDE)),
    Family("named", 9, tuple(_NAMED)),
    Family("coloured", 5, tuple(_COLOURED)),
    Family("sayings", 4, tuple(_SAYINGS)),
)
