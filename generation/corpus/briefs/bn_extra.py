"""Bengali: what women's groups, makers, fishers and hill people write; goods that stand on a table with others."""

# ruff: noqa: E501 (a template stands on one line)

from __future__ import annotations

from generation.corpus.briefs.language import Family

_GROUPS = """
আমরা {#8-30} জন দিদি একসাথে {product:made} বানাই, দলের নাম এখনো ঠিক হয়নি
আনন্দধারা থেকে আমাদের গোষ্ঠীকে বলেছে {product.of} প্যাকেটে লেবেল লাগাতে
সরস মেলায় স্টল পেয়েছি, {product} থাকবে, {other} আগের দল আনবে
এনজিও আপা বললেন {other} বানান, আমরা দলের সবাই ঠিক করলাম {product}
দলের অর্ধেক {other} চায়, অর্ধেক {other2}, ভোট করে জিতল {product}
পল্লী সঞ্চয় ব্যাংকের টাকায় {product.of} কাজ শুরু করেছি
কিস্তির টাকা শোধ হয় {product} বেচে
যুব উন্নয়ন থেকে ট্রেনিং, {product:grown} করি {land} জমিতে
মৎস্য অফিস থেকে পোনা দিছিল, এখন {product:catch} বেচি
বন বিভাগের পাস নিয়ে বনে ঢুকি না, বাড়িতেই {product} করি
জুম চাষ করি পাহাড়ে{=phrase:mountain_grown}, এবার উঠেছে {product:grown}
জুমে {other:grown} হয় নিজেদের খাওয়ার, বাজারে আনি {product}
চা বাগানে কাজ করি দিনে, বিকেলে বেচি {product:!tea}
চা বাগানের লাইনে ঘর, ঘরের পাশে {product:field}, সেটাই বেচি
ঘেরের পাড়ে {product:veg} লাগিয়েছি, মাছ মালিকের, এটা আমার
বিলের ধারে বাড়ি, হাঁস মাছ সবার আছে, আমার আছে {product:!fish,!duck,!duck_egg}
চরের মানুষ আমরা, {other:live} ভেসে গেছে, আছে {product}
সুন্দরবনের পাশে থাকি, বাঘের ভয়ে বনে যাই না, {product} বেচি
হাওরে ছয় মাস পানি, ছয় মাস {product:grown}
প্রতিবন্ধী ভাইবোনেরা মিলে {product:made} বানাই, {ask}
স্কুলের বাচ্চারা টিফিনের টাকা জমিয়ে {product.of} স্টল দেবে, {thing} লাগবে
কলেজের তিন বন্ধু মিলে {product} বেচি অনলাইনে, {other} দিয়ে শুরু করেছিলাম
প্রবাস থেকে ফিরে {product.of} খামার দিলাম
মাদ্রাসার পাশে {other.of} দোকান বাবার, আমি আলাদা {product.of}
আশ্রমের জন্য {product:made} তৈরি করি, বাইরেও বেচি
তাঁতিপাড়ায় থাকি, সবাই শাড়ি বোনে, আমি বেচি {product:!craft}
কুমোরপাড়ার মেয়ে আমি, হাঁড়ি বানায় বাবা, আমি বেচি {product:!craft}
জেলেপাড়ায় বাড়ি, মাছ ধরে সবাই, আমি {product:!catch,!fish} নিয়ে বসি
ঘোষপাড়ায় সবাই দুধের কারবারি, আমি {product:!milk,!dairy.of}
কলুর বাড়ি বলে লোকে, তেল আর হয় না, এখন {product:!ltr}
গাছির ছেলে, রস কাটে আব্বা, আমি বেচি {product:!palm_sugar,!date}
মৌয়াল পাড়ায় থাকি, মধু ওদের, আমাদের {product:!honey}
ময়রার দোকান ছিল দাদুর, মিষ্টি এখন করি না, {product:!general} বেচি
কসাইপট্টির পিছনে দোকান, মাংস না, {product:!meat,!live} বেচি
""".strip().splitlines()

_TABLE = """
টেবিলে {other}, {other2} সব সাজানো, ওগুলো ভাড়া করা, আমার শুধু {product}
স্টলটা ভাগ করা, বাঁয়ে এক আপার {other}, ডানে {product}, ডানেরটা আমার
দুইজনের দোকান, {other} ওর, {product} আমার, {thing} আমারটার
{other} আর {product} একসাথে রাখি, {other} ভাইয়ের, {thing} শুধু {product.of}
{thing} দুইটা না, একটা, {product.of}, {other.of} টা আছে
{other.of} {thing} আছে, {product.of} নাই, ওটা করে দিন
{other.of} লেবেল আগের, {product.of} লেবেল নতুন, নতুনটা করবেন
পেজে {other.of} পোস্ট দেখে ভাববেন না, শেয়ার করেছি, আমি বেচি {product}
গ্রুপে একজন {other.of} দাম জিজ্ঞেস করল, আরেকজন {other2.of}, আমি লিখলাম {product} আছে
লাইভে {other} দেখাই কারণ লোকে দেখে, কেনে {product}
মডেলের হাতে {other}, এটা ডিজাইনারের ভুল, হাতে থাকবে {product:!live,!service}
ভিডিওর শুরুতে {other}, শেষে {product}, শেষেরটা আমাদের
কার্ডে ছাপা {other.of} পরিবেশক, ওটা বাবার কার্ড, আমারটায় হবে {product}
রসিদে লেখা {other}, কারণ রসিদ বইটা পুরনো, মাল {product}
দোকানের দরজায় {other.of} স্টিকার কোম্পানির লোক মেরে গেছে, ভিতরে {product}
{other.of} ছবিওয়ালা ব্যাগে ভরে দিই বলে লোকে ভাবে {other} বেচি, আসলে {product}
ফ্রিজে {other} ঘরের, শোকেসে {product} বেচার
বারান্দায় {other:flower}, উঠানে {other2:live}, ঘরের ভিতরে বস্তা বস্তা {product:kg}
হাঁড়িতে {other:food}, ডালায় {product:!live,!service}, ডালারটা বেচি
আগের ভাড়াটে {other} রাখত, গন্ধ রয়ে গেছে, আমি রাখি {product}
""".strip().splitlines()

FAMILIES: tuple[Family, ...] = (
    Family("groups", 8, tuple(_GROUPS)),
    Family("table", 7, tuple(_TABLE)),
)
