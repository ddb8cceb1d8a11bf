"""Bengali: plain offers and requests, from a bare word to a full sentence, and the small lists they draw on."""

# ruff: noqa: E501 (a template stands on one line)

from __future__ import annotations

from generation.corpus.briefs.language import Family

LISTS: dict[str, tuple[str, ...]] = {
    "before_product": ("ভালো মানের ", "এক নম্বর ", "ভালো ", "সেরা মানের "),
    "d": tuple("১২৩৪৫৬৭৮৯"),
    "few": ("{#2-9}", "{d}", "দুই", "তিন", "চার", "পাঁচ", "{#2-20}"),
    "tens": ("{#10-95/5}", "{d}০", "{d}৫", "{#20-90/10}"),
    "hund": ("{#100-900/50}", "{d}০০", "{d}৫০", "{d}২০"),
    "tk": (
        "{tens} টাকা",
        "{hund} টাকা",
        "{hund} টাকা",
        "৳{hund}",
        "{hund}/-",
        "₹{tens}",
        "{hund} tk",
        "Rs {hund}",
        "{tens} টাকা মাত্র",
    ),
    "kilo": ("কেজি {tk}", "{tk} কেজি", "প্রতি কেজি {tk}", "কেজি প্রতি {tk}", "মণ {d}{d}০০ টাকা"),
    "pack_kg": (
        "{few} কেজির প্যাকেট",
        "আধা কেজির প্যাকেট",
        "{hund} গ্রামের প্যাকেট",
        "{few} কেজির ব্যাগ",
        "হাফ কেজি প্যাক",
        "এক কেজির প্যাক",
        "২৫০ গ্রামের প্যাকেট",
        "{few} কেজির বক্স",
    ),
    "pack_ltr": ("এক লিটারের বোতল", "আধা লিটারের বোতল", "{hund} মিলির বোতল", "{few} লিটারের জার", "২৫০ মিলি বোতল"),
    "pack_jar": ("{hund} গ্রামের বয়াম", "কাচের বয়ামে", "ছোট শিশিতে", "আধা কেজির কৌটো", "২৫০ গ্রামের শিশি"),
    "pack_egg": ("হালি {tens} টাকা", "ডজন {hund} টাকা", "এক কুড়ি {hund} টাকা", "{#6-30/6}টার ট্রে"),
    "pack_pc": ("প্রতি পিস {tk}", "পিস {tk}", "একটা {tk}", "জোড়া {hund} টাকা"),
    "at": (
        "হাটে",
        "বাজারে",
        "রাস্তার ধারে",
        "বাড়ি থেকে",
        "ফেসবুকে",
        "অনলাইনে",
        "হোয়াটসঅ্যাপে",
        "স্টেশনের সামনে",
        "মেলায়",
        "পাড়ার দোকানে",
        "ভ্যানে করে",
        "মোড়ের মাথায়",
        "সাপ্তাহিক হাটে",
        "ফেসবুক পেজে",
    ),
    "in_place": (
        "{place} এলাকায়",
        "{place} এর কাছে",
        "{place} বাজারে",
        "{place} এর হাটে",
        "{place} বাজারের কাছে",
        "{place} এর পাশের গ্রামে",
        "{place} রোডে",
        "{place}-এর কাছে",
        "{place} এ",
        "{place} এর দিকে",
        "{place} স্টেশনের পাশে",
        "{place} অঞ্চলে",
    ),
    "from_place": ("{place} থেকে", "{place} থেকে", "{place} এর", "{place}-এর", "{place} এলাকার"),
    "we": ("আমরা", "আমরা", "আমি", "আমি"),
    "our": ("আমাদের", "আমাদের", "আমার", "আমাগো", "নিজেদের"),
    "sell": ("বেচি", "বিক্রি করি", "বিক্রি করি", "সেল করি", "সাপ্লাই দিই", "পাইকারি দিই", "বেচি"),
    "grow": ("চাষ করি", "ফলাই", "আবাদ করি", "চাষ করি"),
    "make": ("বানাই", "তৈরি করি", "বানাই", "তৈরি করি"),
    "kin": (
        "মা",
        "বাবা",
        "আব্বা",
        "আম্মা",
        "দাদু",
        "দাদা",
        "শাশুড়ি",
        "স্বামী",
        "ভাই",
        "বৌদি",
        "চাচা",
        "কাকা",
        "মামা",
        "নানি",
        "দিদি",
        "ঠাকুমা",
        "বড় ভাই",
        "শ্বশুর",
    ),
    "kin_of": (
        "মায়ের",
        "বাবার",
        "আব্বার",
        "দাদুর",
        "শাশুড়ির",
        "স্বামীর",
        "ভাইয়ের",
        "চাচার",
        "কাকার",
        "মামার",
        "দিদির",
        "শ্বশুরের",
    ),
    "years": ("{few} বছর", "দশ বছর", "অনেক বছর", "বহুদিন", "বিশ বছর", "এক যুগ", "{#2-30} বছর"),
    "land": (
        "{few} বিঘা",
        "{tens} শতক",
        "{few} কাঠা",
        "দুই কানি",
        "এক একর",
        "{tens} ডেসিমেল",
        "{tens} শতাংশ",
        "দেড় বিঘা",
        "{few} বিঘে",
    ),
    "thing": (
        "লোগো",
        "লোগো",
        "লেবেল",
        "লেবেল",
        "স্টিকার",
        "প্যাকেটের ডিজাইন",
        "ডিজাইন",
        "মোড়ক",
        "ব্যানার",
        "সাইনবোর্ড",
        "ট্যাগ",
        "বক্সের ডিজাইন",
        "সিল",
        "পোস্টার",
        "প্যাকেট",
        "লোগো আর লেবেল",
    ),
    "ask": (
        "লোগো চাই",
        "একটা লোগো লাগবে",
        "লেবেল দরকার",
        "একটা লেবেল বানিয়ে দিন",
        "লোগো বানিয়ে দেন",
        "লোগো ডিজাইন করে দিন",
        "একটা সুন্দর লোগো বানাতে চাই",
        "স্টিকার বানাতে হবে",
        "লেবেল করে দিতে পারবেন?",
        "প্যাকেটের ডিজাইন দরকার",
        "একটা {thing} লাগবে",
        "একটা {thing} চাই",
        "{thing} বানাইয়া দেন",
        "{thing} করাতে চাই",
        "{thing} বানানো যাবে?",
    ),
    "good": (
        "একদম খাঁটি",
        "ভেজাল নেই",
        "ভেজাল নাই",
        "মান ভালো",
        "খুব ভালো জিনিস",
        "দামে কম মানে ভালো",
        "কোয়ালিটি ভালো",
        "লোকে খুব পছন্দ করে",
        "কোনো মিশাল নাই",
        "সবাই প্রশংসা করে",
    ),
    "day": ("শনিবার", "রবিবার", "সোমবার", "মঙ্গলবার", "বুধবার", "বৃহস্পতিবার", "শুক্রবার"),
    "month": ("বৈশাখ", "জ্যৈষ্ঠ", "আষাঢ়", "শ্রাবণ", "ভাদ্র", "আশ্বিন", "কার্তিক", "অগ্রহায়ণ", "পৌষ", "মাঘ", "ফাল্গুন", "চৈত্র"),
    "fest": (
        "ঈদের আগে",
        "পুজোর আগে",
        "মেলার আগে",
        "পয়লা বৈশাখের আগে",
        "শীতের মৌসুমে",
        "রমজানে",
        "নবান্নে",
        "পৌষ মেলায়",
        "বিয়ের সিজনে",
    ),
    "women": ("মহিলা সমিতি", "স্বনির্ভর গোষ্ঠী", "মহিলা দল", "নারী উদ্যোক্তা গ্রুপ", "মায়েদের সমিতি", "গ্রামের মেয়েদের দল"),
}

_FRAGMENTS = """
{product}
{product}, {place}
{product} {in_place}
{from_place} {product}
{product:kg}, {kilo}
{product:kg} {pack_kg}
{product:kg} - {pack_kg} - {tk}
{product:ltr} {pack_ltr}
{product:ltr}, লিটার {tk}
{product:jar}, {pack_jar}
{product:jar} {pack_jar}, দাম {tk}
{product:egg}, {pack_egg}
{product:pc} {pack_pc}
{product} বিক্রি
{product} বিক্রয় হবে
{product} বিক্রি করব
{product} পাওয়া যায়
{product} পাওয়া যাচ্ছে
{product} আছে
{product} আছে, লাগলে বলবেন
{product} লাগলে জানাবেন
{product}, পাইকারি ও খুচরা
{product} পাইকারি
{product} খুচরা ও পাইকারি বিক্রেতা, {place}
{product.of} {thing}
{product.of} জন্য {thing}
{product.of} জন্য একটা {thing}
{thing} - {product}
{thing} চাই, {product}
লেবেলে লিখবেন {product}
পণ্য: {product}
পণ্যের নাম {product}
প্রোডাক্ট: {product}, ঠিকানা: {place}
কী বিক্রি করেন: {product}
{product.of} দোকান
{product.of} ছোট ব্যবসা
{product.of} ব্যবসা, {place}
{product.of} কারবার
অনলাইনে {product}
{product:grown.name} চাষি
{product:grown.name} চাষি, {place}
{product:grown.of} খামার
{product:tree.name} বাগান, {place}
{product:tree.name} বাগানের মালিক
{product:grown}, নতুন ফসল
{product:grown}, বিষমুক্ত
এ বছরের {product:grown}
{product:live.of} খামার
{product:live.of} খামার আছে
{product:live} পালন
{product:made}, ঘরে তৈরি
ঘরোয়া {product:made}
হাতে বানানো {product:made}
{product} খুঁজছেন?
{product} লাগবে নাকি কারও
{product}, হোম ডেলিভারি আছে
{product}, সারা দেশে ডেলিভারি
{product}, {good}
{product} [মাত্র|শুধু] {tk}
শুধু {product}
একটাই জিনিস, {product}
{product}, আর কিছু না
{brand}, {product}
{brand} - {product}
{brand} এর {product}
{product} by {brand}
{product} এর {thing} চাই
""".strip().splitlines()

_OFFERS = """
{we} {product} {sell}
{we} {product} {sell}।
{we} {in_place} {product} {sell}
{we} {at} {product} {sell}
{we} {from_place} {product} {sell}
{we} {product} {sell}, {good}
{we} {product} {sell}, {ask}
{ask}, {we} {product} {sell}
{product} {sell} {years} ধরে
{we} {years} ধরে {product} {sell}।
{years} হলো {product.of} ব্যবসা করি
{product.of} ব্যবসা করি {in_place}
{product.of} জন্য {ask}
{our} {product.of} জন্য {ask}
{our} {product.of} একটা নাম আর {thing} দরকার
{our} {product} {at} ভালো চলে, এবার {thing} চাই
{our} {product} আছে, {ask}
{product} নিয়ে কাজ করি
{product} নিয়ে কাজ করি, বাড়ি {place}।
{product} নিয়ে নতুন ব্যবসা শুরু করেছি
{product} বেচার জন্য {ask}
নতুন ব্যবসা, {product} বেচব
{we} {product.only} {sell}
{we} শুধু {product} {sell}
{we} শুধু {product.only} {sell}, অন্য কিছু রাখি না
{product} বেচে সংসার চলে
{product} বেইচা খাই, {ask}
মোগো এলাকায় {product} বেচি
হামরা {product} বেচি
{we} {product:grown} {grow}
{we} {product:grown} {grow} {in_place}
{land} জমিতে {product:grown} {grow}
{land} জমিতে {product:grown} চাষ করেছি, এখন বেচব
এবার {land} জমিতে {product:grown} হয়েছে
আমার {land} জমি, {product:grown} হয়
{our} জমির {product:grown}, {ask}
{our} {product:tree.name} বাগান আছে, {ask}
{our} {product:tree.name} বাগান {in_place}, {land}
{land} {product:tree.name} বাগান করেছি
বাড়ির উঠানে {product:tree.name} গাছ আছে, {product:tree} বেচি
ছাদ বাগানের {product:grown} বেচি
{our} খেতের {product:field}, সকালে তুলে {at} দিই
সকালে খেত থেকে {product:field} তুলে বিকেলে {at} বেচি
গাছ থেকে পেড়ে সরাসরি {product:tree,fruit} পাঠাই
{we} বাড়িতে {product:made} {make}
{we} ঘরে {product:made} বানিয়ে {at} {sell}
{product:made} {make}, {ask}
{our} হাতের {product:made}, {ask}
রান্নাঘরে বসে {product:made,food} বানাই, অর্ডার পেলে পাঠাই
{we} {product:live} পালি
{we} {product:live} পালি আর বেচি
{our} {product:live.of} ছোট খামার, {ask}
{our} খামারে {product:live} আছে, বিক্রি করব
{we} {product:craft} {make}, হাতের কাজ
গ্রামের মেয়েরা মিলে {product:craft} বানায়
{#5-40} জন মেয়ে মিলে {product:made} বানায়
{women} থেকে বলছি, {we} {product} {sell}
আমাদের {women} {product:made} বানায়
কৃষক দল থেকে {product:grown} বেচি
আপনারা লোগো বানান? আমি {product} {sell}
আমার একটা {product.of} দোকান আছে {in_place}
{in_place} আমার {product.of} দোকান
দোকান ছোট, {product} বেচি
{product.of} আড়ত আছে {in_place}
ফেসবুকে {product.of} পেজ খুলেছি, {ask}
পেজ থেকে {product} {sell}
কলকাতায় {product} পাঠাই, {ask}
ঢাকায় {product} পাঠাই, {ask}
হোলসেলে {product} দিই, {ask}
{product} প্যাকেট করে বেচব
{product} প্যাকেটে বেচব, প্যাকেটের উপরে {thing} লাগবে
{product:kg}, {pack_kg}, {ask}
{product:jar} {pack_jar} বেচি, {ask}
{product:ltr} {pack_ltr}, বোতলের জন্য {thing} চাই
{product:egg} {at} দিই, {pack_egg}
{product:milky} রোজ {tens} লিটার হয়, বাড়ি বাড়ি দিই
{product} বিদেশে পাঠাতে চাই, {ask}
{product} সুপারশপে দেব, {ask}
এক বস্তা {product:kg} না, ছোট প্যাকেটে {product:kg} বেচব
দাদা, {product.of} একটা {thing} করে দিন
ভাই {product.of} একটা {thing} বানাইয়া দেন
আপু, আমি {product} {sell}, {ask}
দিদি, {product.of} {thing} কত পড়বে?
{product.of} {thing} বানাতে কত লাগে?
একটা {thing} বানাব, জিনিস হলো {product}
{thing} দরকার, পণ্য {product}
{product.of} ছবি দিয়ে {ask}
{product.of} ছবি থাকবে এমন একটা {thing}
{on_thing} যেন {product} বোঝা যায়
{product} আমার, {thing} আপনার
{product.of} সিজন আসছে, {ask}
{fest} {product:!pig} বেচব, {thing} চাই
{month} মাসে {product:grown} ওঠে, {ask}
স্যার, আমি {place} থেকে বলছি, {product} {sell}
নমস্কার, {product} {sell}, {ask}
আসসালামু আলাইকুম, {we} {product} {sell}, {ask}
আমার নাম {person}, {product} {sell}
আমি {person} {surname}, {in_place} {product} {sell}।
{person} {surname}, {place}, {product}
""".strip().splitlines()

FAMILIES: tuple[Family, ...] = (
    Family("fragments", 9, tuple(_FRAGMENTS)),
    Family("offers", 34, tuple(_OFFERS)),
)
