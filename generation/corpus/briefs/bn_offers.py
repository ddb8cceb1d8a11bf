"""Bengali: sentences that say the brand, sentences that only the brand explains, and pairs of products."""

from __future__ import annotations

from generation.corpus.briefs.language import Family

_BRANDED = """
{brand} নামে {product} {sell}
{our} ব্র্যান্ড {brand}, {product} {sell}
{our} দোকানের নাম {brand}, {product} পাওয়া যায়
{brand} নামে একটা পেজ আছে, {product} {sell}
{brand} থেকে বলছি, {product.of} জন্য {ask}
{product.of} ব্র্যান্ড করছি, নাম {brand}
{brand}, {our} {product.of} নাম
{product}, নাম রাখব {brand}
{product.of} প্যাকেটে {brand} লেখা থাকবে
{product.of} জন্য নাম ঠিক করেছি {brand}
{brand} হলো {our} {product.of} ব্যবসা
{brand} নামে {in_place} {product} {sell}
“{brand}” নামে {product} বাজারে আনছি
নাম {brand}, কাজ {product} বেচা
{brand} মানেই {product}
লোকে {brand} বললে {product} বোঝে
{brand} নামটা {kin_of} দেওয়া, {product} {sell}
{our} {product:grown.of} খামারের নাম {brand}
{our} {product:tree.name} বাগানের নাম {brand}
{our} {product:live.of} খামার {brand}
{brand} ব্র্যান্ডের {product:made} ঘরেই {make}
{thing} হবে {brand} নামে, জিনিস {product}
{brand} এর জন্য {ask}, {product} {sell}
আমাদের সমিতির নাম {brand}, মেয়েরা {product:made} বানায়
আমি {brand} এর মালিক, {product} নিয়ে কাজ
""".strip().splitlines()

_INFLECTED = """
{product.the} তো ভালো, নামটাই নাই, {ask}
{product.the} দেখে লোকে নাম জিজ্ঞেস করে, {ask}
{product.the} বাজারে তোলার আগে {thing} চাই
{product.the} সবাই চেনে, আমাকে কেউ চেনে না
{product.the} আমার, বেচাও আমার
{product.the} প্যাকেটে ভরলেই বিক্রি, শুধু {thing} বাকি
{our} {product.the} আলাদা, {good}
{our} {product.in} ভেজাল নাই
{our} {product.in} রং মেশাই না
{product.in} লাভ আছে তাই এই ব্যবসা
{product.in} আমাদের সুনাম আছে {in_place}
{product.in} টাকা লাগিয়েছি সব
{product.in} আমার সংসার চলে
{product.of} সাথে আছি {years}
{product.of} গুণে কাস্টমার ফিরে আসে
{product.of} অর্ডার নিচ্ছি
{product.of} অর্ডার নিই ফোনে, ডেলিভারি {place}
{product.of} খদ্দের অনেক, নাম নাই
{product.of} মান নিয়ে কথা হবে না
{product.of} দাম {tk}
{product.only} আমার পরিচয়
{product.only} আমাদের একমাত্র জিনিস
{product.only} ভরসা আমাদের
{product.obj} ব্র্যান্ড বানাতে চাই
{product.obj} নিয়ে একটা নাম দাঁড় করাতে চাই
{product:live.obj} ভালো খাবার দিই, রোগবালাই কম
{product:live.the} নিজের হাতে বড় করা
{product:live.of} হাট বসাই বাড়িতেই
""".strip().splitlines()

# Nothing names the product but the brand.
_UNNAMED = """
{brand} এর জন্য {ask}
{brand} এর {thing} চাই
{brand} নামে একটা {thing} বানিয়ে দিন
দোকানের {thing} লাগবে, নাম {brand}
নতুন ব্যবসা শুরু করেছি, {ask}
{ask}
আমাদের একটা {thing} দরকার
{brand} - নামটা বড় করে লিখবেন
পেজের জন্য {ask}
{our} দোকানের {thing} পুরনো হয়ে গেছে, নতুন চাই
{brand} লিখে একটা {thing} করে দিন
একটা {thing} লাগবে, নাম তো দিয়েই দিয়েছি
""".strip().splitlines()

_PAIRS = """
{product} আর {product2}
{product} ও {product2}
{product}, {product2}
{product}, {product2}, {product3}
{product}, {product2} আর {product3}
{product} এবং {product2} বিক্রি করি
{we} {product} আর {product2} {sell}
{we} {product}, {product2} আর {product3} {sell}
{product} বেচি, {product2.also} বেচি
{product} আছে, সাথে {product2.also} আছে
{product.of} সাথে {product2.also} {sell}
{we} {product:grown} আর {product2:grown} {grow}
{land} জমিতে {product:grown} আর {product2:grown} {grow}
{product:tree.name} বাগানের ফাঁকে {product2:field} করি, দুইটাই বেচি
এক পাশে {product:grown}, আরেক পাশে {product2:grown}, দুটোই বিক্রি হয়
{product:live} পালি, {product2:live.also} পালি, বিক্রি করি
{product:live} আর {product2:live.of} খামার
{product} এবং {product2.of} জন্য {ask}
{product} আর {product2}, দুইটার জন্য একটাই {thing}
একই {on_thing} {product} আর {product2} থাকবে
শীতে {product:grown}, গরমে {product2:grown}, সারা বছর বেচি
{product} আমার, {product2} বউয়ের, একসাথে বেচি
{brand} এর {product} ও {product2}
{brand} - {product}, {product2}
{product:made} আর {product2:made} ঘরে {make}
{product}, {product2}, {product3} - তিনটাই {our}
{product} ছাড়াও {product2} রাখি, দুটোই থাকবে {on_thing}
{product:food} আর {product2:food} একসাথে প্যাকেটে দিই
হাটে {product} আর {product2} নিয়ে বসি
{in_place} {product} আর {product2.of} দোকান
""".strip().splitlines()

FAMILIES: tuple[Family, ...] = (
    Family("inflected", 8, tuple(_INFLECTED)),
    Family("branded", 8, tuple(_BRANDED)),
    Family("unnamed", 4, tuple(_UNNAMED)),
    Family("pairs", 9, tuple(_PAIRS)),
)
