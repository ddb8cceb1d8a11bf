"""Bengali: sentences a word list would misread. What is sold stands beside what is not."""

from __future__ import annotations

from generation.corpus.briefs.language import Family

_NEGATIONS = """
{other} না, {product}
{other} নয়, {product}
{product}, {other} না
{product}, {other} নয়
{other} না ভাই, {product}
{we} {other} বেচি না, {product} বেচি
{we} {product} বেচি, {other} না
{we} {product} বেচি, {other} বেচি না
{we} {other} বিক্রি করি না। শুধু {product}।
{other} আমরা করি না, {product} করি
{other} রাখি না, {product} রাখি
{other} নেই, {product} আছে
{other} নাই, {product} আছে
{other} চাইলে নাই, {product} চাইলে আছে
এটা {other} না, এটা {product}
ওটা {other} নয়, {product}
{other} ভাববেন না, এটা {product}
দেখতে {other.of} মতো, আসলে {product}
লোকে ভাবে {other}, আসলে {product}
সবাই {other} বলে ভুল করে, ওটা {product}
{other} আঁকবেন না, আমরা {product} বেচি
{other.of} ছবি দেবেন না, {product.of} ছবি দিন
{other.of} ছবি চাই না, আমাদের জিনিস {product}
{other.of} লোগো চাই না, {product.of} লোগো চাই
{other.obj} বাদ দিন, {product} রাখুন
{other} সরান, {product} বসান
{other.of} বদলে {product} দিন
{other.of} জায়গায় {product} হবে
গতবার ভুলে {other} এঁকেছিলেন, আমার জিনিস তো {product}
আগের ডিজাইনে {other} এসেছিল, ভুল, হবে {product}
আপনাদের অ্যাপ {other} দেখাল, আমি তো {product} বেচি
ভুল করে {other} লিখেছি, আসলে {product}
{other} লিখে ফেলছিলাম, কেটে দিন, {product} হবে
না {other}, না {other2}, শুধু {product}
{other} না, {other2} না, {product}
{other.also} না, {other2.also} না, আমাদের শুধু {product}
{other} বা {other2} নেই আমাদের কাছে, {product} আছে
{other} আর {other2} অন্যরা বেচে, আমি {product}
সবাই {other} করে, আমি করি {product}
গ্রামের সবাই {other:grown} চাষ করে, আমরা করি {product:grown}
এলাকায় সবাই {other} বেচে, আমি একা {product} বেচি
{place} {other.of} জন্য বিখ্যাত, কিন্তু আমরা {product} বেচি
{place} বললে লোকে {other} বোঝে, আমার কিন্তু {product}
{other:grown} চাষ করি না, {product:grown} চাষ করি
{other:made} বানাই না, {product:made} বানাই
{other:live} পালি না, {product:live} পালি
আমাদের খামারে {other:live} নেই, শুধু {product:live}
{other} ছাড়া কি ব্যবসা হয় না? আমার {product.of} ব্যবসা
{other} কেউ চাইলে পাশের দোকান, আমার দোকানে {product}
{other}? না না, {product}
{other} আছে নাকি জিজ্ঞেস করে সবাই, আমার কাছে আছে {product}
কেউ {other} চাইবেন না, শুধু {product} পাবেন
{product} মানে {other} না কিন্তু
{product} আর {other} এক জিনিস না, আমি {product} বেচি
{product.obj} {other} বলবেন না
{product}, আবার {other} বানিয়ে দিয়েন না
{product:made.in} {other:made} মেশাই না
{other} ছাড়া {product:made,jar}
{other:made} আমার কাজ না, আমি {product} বেচি
{other} আমার ভালো লাগে না, বেচি {product}
{other} এর ব্যবসা আমার পোষায় না, {product} নিয়েই আছি
{other} বেচলে লাভ বেশি জানি, তবু {product} বেচি
{on_thing} যেন {other} না থাকে, থাকবে {product}
{on_thing} {other} না, {product} থাকবে
{on_thing} {other} আর {other2} দেবেন না, শুধু {product}
আমি {other.seller} না, {product} বেচি
আমাকে {other.seller} ভাববেন না, {product.of} কারবার আমার
{other.of} কথা বলিনি, বলেছি {product}
বললাম {product}, আপনি শুনলেন {other}
{other} তো না, কী যেন বলে, হ্যাঁ {product}
{other.of} দোকান না এটা, {product.of} দোকান
{brand} শুনে লোকে {other} চায়, আমরা বেচি {product}
{brand} নাম হলেও {other} বেচি না, {product} বেচি
নাম {brand}, কিন্তু {other} না, {product}
{product.only} বেচি, {other} কোনোদিন বেচিনি
{other} আনব ভাবছি না, {product.only} থাক
""".strip().splitlines()

_FORMERLY = """
আগে {other} বেচতাম, এখন {product} বেচি
আগে {other} ছিল, এখন {product}
আগে {other:grown} চাষ করতাম, এখন {product:grown} করি
আগে {other:grown} করতাম, লোকসান হলো, এখন {product} বেচি
আগে {other:live} পালতাম, এখন {product} বেচি
এক সময় {other:live} ছিল গোয়ালে, বেচে দিয়েছি, এখন {product} নিয়ে আছি
আগে {other:made} বানাতাম, এখন {product:made} বানাই
{other} ছেড়ে দিয়েছি, এখন {product}
{other} বন্ধ করে {product} ধরেছি
{years} {other} বেচেছি, এখন শুধু {product}
{kin} {other} বেচত, আমি {product} বেচি
দাদা {other:grown} চাষ করতেন, বাবাও, আমি ধরেছি {product}
আব্বার {other.of} দোকান ছিল, আমি করলাম {product.of} দোকান
দাদুর {other:tree} বাগান ছিল, এখন সেখানে {product:grown}
এই জমিতে আগে {other:grown} হতো, এখন {product:grown} হয়
{other:tree} গাছ কেটে {product:grown} লাগিয়েছি
{other:field} খেত ছিল, এখন ওখানে {product:tree.name} বাগান
{other.of} দাম পড়ে গেল, তাই {product.of} দিকে এলাম
{other} আর চলে না, এবার {product} বেচব
{other:grown} পোকায় শেষ করল, এবার {product:grown} করেছি
{other} দিয়ে শুরু, পরে {other2}, শেষে {product}
{other} চেষ্টা করেছিলাম, হয়নি, {product} হলো
গত বছর {other}, এ বছর {product}
গতবার {other.of} {thing} করে দিয়েছিলেন, এবার {product.of} জন্য
আগেরবার {other.of} লেবেল করেছেন, এবারেরটা {product}
{other.of} সিজন শেষ, এখন {product.of} সিজন
{other} শেষ হয়ে গেছে, এখন শুধু {product} আছে
আগামী বছর {other:grown} লাগাব, এখন {product} বেচি
ভবিষ্যতে {other.also} করব ইচ্ছা আছে, আপাতত {product}
{other:tree} গাছ এখনো ছোট, বেচার মতো হয়েছে {product}
{other} তুলব কি না জানি না, এখন {product.of} {thing} লাগবে
পুরনো সাইনবোর্ডে {other} লেখা, এখন বেচি {product}
প্যাকেটের গায়ে এখনো {other} লেখা, ভিতরে {product}, নতুন {thing} চাই
লোকে {other.seller} বলে চেনে, এখন আমি {product} বেচি
{other.of} ব্যবসা ভাইকে দিয়ে আমি {product} নিয়েছি
{other} ছেলে দেখে, আমি দেখি {product}
ভেবেছিলাম {other} বেচব, শেষে {product.only} চলল
{other.of} লাইসেন্স করেছিলাম, পরে {product.of} করলাম
নোনা পানি ঢুকে {other:grown} গেল, এখন {product.only} ভরসা
{other} বেচে যে টাকা জমেছিল তা দিয়ে {product.of} ব্যবসা শুরু করেছি
শুরুতে {other.also} রাখতাম, এখন {product} ছাড়া কিছু না
{other:grown} চাষে খরচ বেশি, তাই {product:grown} করছি
লকডাউনে {other} বেচতাম ভ্যানে, এখন {product.of} দোকান
বিয়ের আগে {other}, বিয়ের পরে {product}
""".strip().splitlines()

FAMILIES: tuple[Family, ...] = (
    Family("negations", 20, tuple(_NEGATIONS)),
    Family("formerly", 14, tuple(_FORMERLY)),
)
