"""Bengali: two goods sold and a third one not, stock lists, questions and answers, comparisons, short replies in a chat."""

# ruff: noqa: E501 (a template stands on one line)

from __future__ import annotations

from generation.corpus.briefs.language import Family

_PAIRS_NOT = """
{product} আর {product2} বেচি, {other} না
{product}, {product2} আছে, {other} নাই
{product} আর {product2}, {other} বাদ
{other} না, {product} আর {product2}
{other} না, {other2} না, {product} আর {product2}
আগে {other} ছিল, এখন {product} আর {product2}
{other} ছেড়ে {product} আর {product2} ধরেছি
{product} আমার, {product2} আমার, {other} ভাইয়ের
{product} ও {product2} পাইকারি দিই, {other} রাখি না
{on_thing} {product} আর {product2} থাকবে, {other} থাকবে না
{other.of} জায়গায় এখন {product} আর {product2}
বাগানে {other:tree.also} আছে, তবে বেচি {product} আর {product2}
{product:grown} আর {product2:grown} চাষ করি, {other:grown} করে পাশের লোক
তিনটা জিনিস, {product}, {product2} আর {product3}, {other} কিন্তু না
শুধু {product} আর {product2}, কেউ {other} চাইবেন না
{other} নিয়ে ভুল হয়েছিল, আমরা {product} আর {product2} বেচি
""".strip().splitlines()

_STOCK = """
{product} আছে, {other} শেষ
{product} - আছে। {other} - নাই। {other2} - নাই।
আজকের মাল: {product}। {other} আসবে না।
আজ শুধু {product}, {other} কাল থেকে বন্ধ
{other} স্টক আউট, আর আনব না, এখন থেকে {product}
{other} ফুরিয়েছে, থাকল {product}, {thing} লাগবে ওটারই
তালিকা থেকে {other} কাটা, রইল {product}
মেনুতে {other} ছিল, বাদ দিয়েছি, আছে শুধু {product}
{other.of} অর্ডার নিই না, {product.of} অর্ডার নিই
{other.of} ডেলিভারি নেই, {product.of} আছে
কাল {other} এসেছিল ভুল করে, ফেরত দিয়েছি, আমরা রাখি {product}
গুদামে {other} আছে মালিকের, আমার আছে {product}
""".strip().splitlines()

_ANSWERS = """
প্রশ্ন: {other} বেচেন? উত্তর: না, {product}।
কী বেচেন? {other}? না, {product}
আপনি কি {other.of} লোক? না দাদা, {product.of}
আপনারা {other} করেন? জি না, {product} করি
হ্যাঁ বলছি তো, {product}, {other} কে বলল আপনাকে?
না না {other} না, আমি লিখেছিলাম {product}
হ্যাঁ {product}। না {other} না।
ঠিক ধরেছেন, {product}
উত্তর দিচ্ছি: জিনিস {product}, জায়গা {place}, রং আপনার ইচ্ছা
প্রথম প্রশ্নের উত্তর: {product}। দ্বিতীয় প্রশ্নের: {place}।
{product} বললাম তো
আবার বলি, {product}, {other} নয়
{other} শুনলেন? কান পরিষ্কার করেন ভাই, {product}
আমার ফর্মে {product} লিখেছি, আপনি {other} পড়েছেন
ধরেন লোকে জিজ্ঞেস করল {other} আছে? আমি বলব না ভাই, {product} আছে
কেউ জিজ্ঞেস করলে কী বলব, {other.of} দোকান? না, {product.of} দোকান
""".strip().splitlines()

_COMPARED = """
{other.of} থেকে {product} ভালো, তাই {product} বেচি
{other.of} মতোই জনপ্রিয় হবে {our} {product}
{other} যদি রাজা হয় {our} {product} রানি, আমরা রানিই বেচি
{other.of} চেয়ে {product.of} কদর কম, তবু ছাড়িনি
যত্ন নিই {other.of} মতো, কিন্তু জিনিস {product}
{other.of} পাশে রাখলে {our} {product.of} রং ফোটে
{other} খেয়ে মুখ নষ্ট করবেন না, {product:food} খান
{other} সস্তা, {product} দামি, আমি দামিটা বেচি
{other} সবাই চেনে, {product} চেনাতে হবে, তাই {thing} চাই
{other} তো সব জায়গায়, {product} পাবেন শুধু {in_place}
{other} ছোট, {product:fruit} বড়, আমারটা বড়টা
{other.of} দামে {product} দিচ্ছি
{other.of} গাছের চেয়ে {product:tree} গাছে খাটনি বেশি, তবু {product:tree} করি
{other} দিয়ে লাভ নাই, {product.in} লাভ
{other} হলো শখ, {product} হলো পেশা
{other} আমাদের পেট ভরায়, {product} আমাদের পকেট
এক কেজি {other:kg} দিলে আধা কেজি {product:kg} মেলে, এত দাম, {product:kg} বেচি আমরা
{other} নিয়ে গান আছে, {product} নিয়ে নাই, আমি {product} নিয়েই আছি
""".strip().splitlines()

_AROUND = """
{other.of} আচার না, {product:jar,made} বেচি
{other:shade} পাতায় মুড়ে {product:food} দিই
{other:shade} কাঠের বাক্সে {product:!live,!service} ভরি
{other:shade} কাঠের চুলায় {product:made,food} বানাই
{other:grain} ভাঙানোর মিল ছিল, সেই ঘরে এখন {product}
{other:flower.of} নকশা আঁকা শাড়ি পরে বসি, বেচি {product}
মাথায় {other:flower}, হাতে {product:!live,!service}, এই হলাম আমি বিক্রেতা
{other:live.of} ছবি দেয়ালে, {product} তাকের উপর
{other:live} টানা গাড়িতে {product} আনি
{other:catch} ধরার নৌকায় করে {product} পার করি
{other:spice.of} গন্ধে ঘর ভরা পাশের বাড়ির, আমাদের ঘরে {product}
{other:food} খাওয়ার দোকানের পাশে দাঁড়াই, {product} বেচি
{other:nut} ভেঙে আড্ডা দিই বিকেলে, সকালে বেচি {product}
{other:fruit.of} রস লেগে জামা নষ্ট, তবু জামা পরে {product} বেচি
{other:veg.of} খোসা দিয়ে সার, {product:grown.of} ফলন দ্বিগুণ
বড়লোকেরা {other} খোঁজে, গরিবে খোঁজে {product}, আমি গরিবের দোকানদার
বিয়েবাড়িতে {other.of} অর্ডার পায় মামা, {product.of} অর্ডার পাই আমি
দোকানের দেয়াল {other:fruit} রঙের, জিনিস {product}
ভ্যানের পিছনে {other.of} ছবি আঁকা, আগের মালিকের, আমি বেচি {product}
গেঞ্জিতে লেখা {other}, কোম্পানি ফ্রি দিছে, আমি কিন্তু {product} বেচি
ক্যালেন্ডারে {other.of} ছবি, ব্যাগে {other2.of}, আমার নিজের কিছু নাই, {product.of} {thing} চাই
{other:made} কোম্পানির খালি বোতলে ভরতাম, এখন নিজের বোতল, {product:ltr}
{other:jar.of} বয়াম ধুয়ে {product:jar} ভরি, এবার নতুন বয়াম, নতুন {thing}
""".strip().splitlines()

FAMILIES: tuple[Family, ...] = (
    Family("pairs and not", 4, tuple(_PAIRS_NOT)),
    Family("stock", 5, tuple(_STOCK)),
    Family("answers", 5, tuple(_ANSWERS)),
    Family("compared", 6, tuple(_COMPARED)),
    Family("around", 6, tuple(_AROUND)),
)
