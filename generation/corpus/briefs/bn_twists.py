"""Bengali: further hard ones: stories full of others' goods, misheard words, dialects, mixed scripts, run-on voice notes."""

# ruff: noqa: E501 (a template stands on one line)

from __future__ import annotations

from generation.corpus.briefs.language import Family

# Other goods on the way, what is sold at the end.
_TURNS = """
মামার বাড়ি গিয়ে দেখি সবাই {other} নিয়ে ব্যস্ত, কাকার বাড়িতে {other2}, আমি ভাবলাম আলাদা কিছু করি, করলাম {product}
প্রথমে ভাবলাম {other}, মা বলল {other2}, টাকা ছিল কম, শেষে ধরলাম {product}
কৃষি অফিসার বললেন {other:grown} লাগাও, পাড়ার লোক বলল {other2:grown}, আমি লাগালাম {product:grown}
এখানে সবাই জিজ্ঞেস করে {other} কই, আমি বলি {other.of} দিন শেষ, নিয়ে যান {product}
রাস্তার এপারে {other.of} দোকান, ওপারে {other2.of}, দুইজনেরই সাইনবোর্ড আছে, আমারই নাই, অথচ {product} চলে সবচেয়ে ভালো
এক কাস্টমার এসে বলে {other} দাও, আরেকজন বলে {other2} দাও, আমি বলি ভাই আমার কাছে একটাই জিনিস, {product}
ব্যাংক লোন দিতে চায় {other.of} জন্য, আমার জন্য না, কারণ আমি {product} বেচি
মেলায় {other} পেল প্রথম পুরস্কার, {other2} দ্বিতীয়, আমার {product} কিছু পায়নি কিন্তু বিক্রি হয়েছে সব
বউ চায় {other}, ছেলে চায় {other2}, সংসারের কর্তা আমি, বেচি {product}
যখন {other.of} দাম বাড়ে সবাই {other} করে, দাম পড়লে কাঁদে, আমি বারো মাস {product}
বাবা {other} নিয়ে ঢাকায় যেতেন নৌকায়, সেই নৌকা নেই, নদীও নেই, আমি ট্রাকে পাঠাই {product}
পাশের গ্রামে {other.of} মেলা বসে, লাখ লোক আসে, আমি এক কোণে বসি {product} নিয়ে
আমার ননদ {other.of} ব্যবসা করে বড়লোক, জা করে {other2}, আমিও বসে নেই, {product} ধরেছি
দাওয়াতে গিয়ে {other} খাইলাম, খুব মজা, কিন্তু বেচি {product}
টিভিতে দেখায় {other}, ইউটিউবে দেখায় {other2}, কেউ দেখায় না {product}, অথচ আমরা এটাই বেচি
গোয়ালে গরু নাই, পুকুরে মাছ নাই, গাছে ফল নাই, তবু চলি {product:!cow,!fish,!fruit} বেচে
বাড়িতে মেহমান এলে {other} দিই, দোকানে এলে {product} দিই
যে জমিতে {other:grown} হওয়ার কথা সেখানে ইটভাটা হয়েছে, বাকি জমিতে {product:grown}
{other.of} নাম শুনলেই লোকে লাইন দেয়, {product.of} নাম কেউ জানে না, তাই {thing} চাই
অফিসে বসে {other.of} হিসাব লিখি চাকরিতে, সন্ধ্যায় নিজের {product} বেচি
মহাজন {other} নেয়, {other2} নেয়, {product} নেয় না, তাই নিজেই বেচব
আমি {other} কিনি, {other2} কিনি, নিজে বেচি {product}
ছবিতে যে {other} দেখছেন ওটা সাজানোর জন্য, বিক্রির জিনিস {product}
ছবিতে পিছনে {other:shade} গাছ, সামনে ঝুড়িতে {product:!live,!service}, ওটাই বেচি
আমার হাতে {other}, ছবিটা বাজারের দিনের, বেচি কিন্তু {product}
প্রতি বছর {other:grown.of} সময় শহর থেকে লোক আসে, সেই ভিড়ে আমার {product.also} বিক্রি হয়
গাড়ি থামে {other.of} জন্য, নেমে দেখে আমার {product}, তারপর দুটোই নেয়, আমার কিন্তু শুধু {product}
{other} আনতে গিয়ে রাস্তায় গাড়ি উল্টাল, সেই থেকে ওই ব্যবসা বাদ, এখন ঘরে বসে {product}
{other:live} চুরি হয়ে গেল, পুলিশ কিছু করল না, শেষে {product} দিয়ে ঘুরে দাঁড়ালাম
{kin} বলত {other} বেচলে মান থাকে না, আমি {product} বেচি, মান আছে
লোকে হাসে বলে এত পড়ে {product} বেচে, চাকরি করে বন্ধুরা {other.of} কোম্পানিতে
আমাদের স্কুলে টিফিনে {other} দেয়, গেটের বাইরে আমি {product} বেচি
{other} ডিলার সাইনবোর্ড ঝুলছে, ওটা বাড়িওয়ালার, আমি ভাড়াটে, {product} বেচি
এই নম্বরটা আগে {other.of} দোকানের ছিল, ফোন এলে বলি রং নাম্বার, আমি {product} বেচি
গুগল ম্যাপে এখনো {other.of} আড়ত দেখায়, আসলে এখানে {product}
কুরিয়ারওয়ালা বলে প্যাকেটে কি {other}, আমি বলি না {product}
লেবেলে ছাপার ভুলে {other} হয়ে গেছে, পাঁচ হাজার লেবেল নষ্ট, হবে {product}
""".strip().splitlines()

# What is told about oneself goes on without a stop.
_VOICE = """
হ্যালো শুনতে পাচ্ছেন আমি {place} থেকে বলছি আমার একটা {product.of} দোকান আছে তো ওইটার জন্য একটা {thing} লাগত কত টাকা নিবেন
ভাই আমি লেখতে পারি না ভয়েস দিয়া লেখতেছি আমি {product} বেচি {other} না কিন্তু {product}
আচ্ছা শোনেন আগে {other} বেচতাম এখন বেচি না এখন {product} বেচি ওইটার একটা {thing} বানাইবেন
দাদা আমার নাম {person} আমি {product} নিয়ে বসি স্টেশনের পাশে {other.of} দোকানটার গায়ে একটা {thing} করে দেবেন
এই যে আপা আপনার ওই {other.of} লোগোটা দেখলাম খুব সুন্দর আমারও লাগবে আমার হইল {product}
আরে ভাই {other} না {product} লেখেন {product}
কী জানি বলে ওইটারে হ্যাঁ {product} ওইটা আমরা বেচি
মানে হইছে কি আমরা {product} করি আর কি ছোটখাটো ব্যবসা
তো যেটা বলছিলাম {product.of} জন্য একটা {thing} মানে সুন্দর করে আর কি
আমার মেয়ে টাইপ করতেছে আমি বলতেছি লেখ মা {product} বেচি ঠিকানা {place}
""".strip().splitlines()

_DIALECT = """
আমরার {product.of} ব্যবসা, বাড়ি সিলেট
মুই {product} বেচোং, একখান {thing} নাগবে
হামরা {other:grown} আবাদ করি না, {product} বেচি
আঁরা {product} বেচি, এক্কানা {thing} লাগিবো
মোরা {other} বেচি না, {product} বেচি
আগে {other} বেচতাম, অহন {product} বেচি
এহন {product.of} সিজন, একটা {thing} বানাইয়া দ্যান
আমি {product} বেইচ্যা খাই, {other} না
হামি {product} লিয়ে হাটে বসি
আমাগো এইদিকে {other} হয় না, হয় {product:grown}
মোর {product.of} একখান ছোট দোকান আছে
ইয়ানো {product} পাইবেন, {other} ন পাইবেন
তোমরা {other} আঁকিও না, হামার {product}
হগ্গলে {other} করে, আমি করি {product}
কাকু, {product} লইয়া বইছি, {thing} দিলে ভালো হয়
""".strip().splitlines()

_MIXED = """
logo lagbe, {product}
{product} er logo chai
hi, {product} sell kori, logo lagbe
amar {product} business, {place}
{other} na, {product}
{product} এর label design লাগবে, price কত?
need a logo for {product}
Logo for {product}, not {other}
Product: {product}
আমার product {product}, {other} না
{product} packaging design
page er jonno logo, item: {product}
ভাই urgent, {product} এর sticker লাগবে
আমরা organic {product:grown} করি, logo দরকার
Homemade {product:made}, logo চাই
{brand} - {product} seller
অর্ডার: {product}, ১টা {thing}
""".strip().splitlines()

_MIXUPS = """
দোকানে ঢুকে লোকে বলে {other} কত করে, বলি আমি {product} বেচি
{product} বেচি শুনে বলে {other} রাখেন না কেন
{other} দিয়ে লোগো বানালে লোকে ভুল বুঝবে, আমাদের {product}
লোগোতে {other:shade} গাছ চাই না, {product} থাক
আপনার নমুনায় যে {other} ছিল ওটা আমাদের না, আমাদের {product}
{other.of} ছবিটা মুছে {product.of} ছবি দেন
{other} আর {product} গুলিয়ে ফেলবেন না, বেচি {product}
{other} আর {product} পাশাপাশি রাখলে চেনা যায় না, আমরা {product} বেচি
{other.also} নয় {other2.also} নয়, একেবারে {product}
জিনিসটা {other.of} জাতের না, {product}
{other} নামের কিছু আমরা রাখি না, খাতায় লেখা {product}
{other:made} কিনে খাই, {product:made} বানাই
{other} বেচে ভাই, আমি ওর সাথে নেই, আমি {product}
{other.of} কথা ভুলে যান, {product.of} কথা লিখুন
{other.of} লোক আমি না, {product.of} লোক
যদি {other} ভাবেন ভুল করবেন, আমরা {product.of} লোক
{other} হইলে বলতাম, এটা {product}
{other} হবে কেন, {product} হবে
{other} কাটেন, {product} লেখেন
{other} ✗, {product} ✓
{other} = না, {product} = হ্যাঁ
{product} হ্যাঁ, {other} না, {other2.also} না
আগে শুনুন {other} না, তারপর শুনুন {product}
ওই {other.of} আইডিয়া বাদ, {product.of} আইডিয়া দেন
{other.of} সাথে আমাদের কোনো সম্পর্ক নেই, {product} আমাদের
লোগোতে {other} দেখে কাস্টমার ফেরত গেল, {product} চাইছিল, আমরা তো {product.only} বেচি
ক্যাটাগরিতে {other} ছিল, {product} ছিল না, তাই এখানে লিখছি, {product}
ফর্মে {other} সিলেক্ট হয়ে গেছে ভুলে, ঠিক করে {product} দিন
অটো কারেক্টে {other} হয়ে যায়, লিখতে চাই {product}
{other} আমাদের গ্রামে হয়ই না, {product} হয়
{other} বিক্রি করে প্রতিবেশী, তার {thing} আছে, আমার {product.of} নেই
{other.of} প্যাকেটের মতো রং দেবেন, কিন্তু আমাদের {product}
{other.of} দোকানদার আমার খালু, আমি বেচি {product}
{other:live} রাখি না, গন্ধ হয়, {product} রাখি
{other:flower} গাছ আছে গেটে, ভিতরে {product} পাবেন
{other:live} আছে দুইটা, বাচ্চাদের জন্য, বিক্রির না, বিক্রির হলো {product}
{other:food} নিজেরা খাই, হাটে যায় {product}
আমাদের {other:food} বেচার মতো হয় না, বেচি {product}
{other:catch} ধরে স্বামী, সেটা মহাজন নেয়, আমি বাড়িতে {product} বেচি
{other:made} বানান আমার মা শখে, আমি {product} বেচি
বর্ডারে {other} আটকায়, তাই {product.of} দিকে ঝুঁকেছি
শ্বশুরবাড়ি {other.of} দেশ {place}, আমি এখানে {product} বেচি
আমার ভাড়া দোকানটা {other.of} গুদাম ছিল, এখন {product} থাকে
{other.of} ট্রেনিং নিয়েছি সরকারিভাবে, কাজ করি {product} নিয়ে
সমিতির অন্যরা {other} বানায়, আমার ভাগে {product}
ঘরে {other} আছে ভেবে আসবেন না, {product} নিতে আসবেন
{other} আর {other2} শেষ কবে বেচেছি মনে নেই, এখন {product}
{years} আগে {other} ছেড়েছি, {product} এখন সব
{other:grown} কেটে ঘরে তুলেছি, খোরাকি, বেচব {product}
{product} আগে, {other} পরে কখনো হবে, এখন {product.of} {thing}
""".strip().splitlines()

FAMILIES: tuple[Family, ...] = (
    Family("turns", 12, tuple(_TURNS)),
    Family("voice", 4, tuple(_VOICE)),
    Family("dialect", 4, tuple(_DIALECT)),
    Family("mixed", 3, tuple(_MIXED)),
    Family("mix-ups", 14, tuple(_MIXUPS)),
)
