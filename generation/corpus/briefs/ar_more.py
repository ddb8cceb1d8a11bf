"""Arabic: longer and harder sentences: what isn't sold comes first, corrections, voice messages, the product last of all."""

# A sentence is read best on one line.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from generation.corpus.briefs.language import Family

FAMILIES: tuple[Family, ...] = (
    Family("corrections", 7, (
        "{other}.. عفوا أقصد {product}.", "قصدي {product} مو {other}، الكيبورد غلط.", "كتبت {other} بالغلط، الصح {product}.", "الرسالة السابقة غلط، مش {other}، {product}.", "آسف، صححوا: {product} بدل {other.the}.", "لو كتبت {other} فوق فهو سهو، منتجي {product}.", "ابني كتب {other} في الطلب وهو غلط، احنا عندنا {product}.", "صوتي ما كان واضح، قلت {product} وسمعتوها {other}.", "معلش كتبت {other}، كنت عايزة أكتب {product}.", "الطلب رقم {#100-990} فيه خطأ: كتبتم {other} والصحيح {product}.",
        "سمحولي غلطت، ماشي {other}، {product}.", "عفوا مو {other}، تعديل: {product}.", "أعيد: لا {other} ولا {other2}. أبيع {product}.", "انتو فهمتو {other} وأنا أحجي عن {product}.",
    )),
    Family("voice message", 7, (
        "السلام عليكم معك {person} من {place} أنا يا أخي كنت أبيع {other} والحين صار عندي {product} وأبي {thing} الله يعافيك", "ألو يا باشا بص أنا مش بتاع {other} زي ما الناس فاهمة أنا بتاع {product} فعايز {thing_m} يبان من أول نظرة", "هلا والله اسمعيني حبيبتي أنا جارتك أم {man} يلي بتبيع {product} مو أم {man} تبع {other.the} بدي {thing} إذا ما فيها تعب", "يا عيني هسه اني واقف بالسوك يم أبو {other.the} واني ابيع {product} شوفولي {thing_m} زين", "خويا العزيز أنا من {place} با كان كيبيع {other} وأنا دابا كنبيع {product} وخاصني {thing} الله يحفظك", "يا أخي معك {person} من {place} احنا معانا {product} مش {other} تمام واشتي {thing}",
        "طيب شوف أنا عندي أرض صغيرة فيها كم شجرة {other:tree,fruit} بس هذي للعيال أنا شغلي {product} وأبغى {thing}", "سلام خويا راني من {place} نخدم {product} ماشي {other} ونحب {thing_m} مليح", "بسم الله أنا الحاجة {woman} والله يا بنتي أنا لا أعرف أكتب حفيدي يكتب لي أنا أبيع {product} وأريد {thing}",
    )),
    Family("the long way round", 9, (
        "في شارعنا أربعة دكاكين: واحد يبيع {other} وواحد {other2} وواحد مغلق منذ الحرب، والرابع دكاني وفيه {product}.", "زرع جدي {other:tree,fruit} وباع أبي الأرض إلا قطعة صغيرة، ومن هذه القطعة أعيش اليوم: {product:grown}.", "أحببت {other.the} وأنا صغيرة، ودرست الهندسة، وتزوجت، ثم عدت إلى القرية؛ وما أبيعه اليوم {product}.", "سافر زوجي وترك لي ديونا وسيارة عليها رسمة {other}، مسحت الرسمة وأبيع فيها {product}.", "قالوا لي ازرع {other:grown} فهو أربح، وقالوا {other2:grown}، ولم أسمع إلا لأمي: {product:grown}.",
        "جربت {other:grown.the} سنتين {other~وأكلته|وأكلتها} الحشرات، وجربت {other2:grown.the} {other2~فأكله|فأكلها} الصقيع، وبقي {product:grown.the}.", "من يسأل عن {other.the} نرسله إلى جارنا، ومن يسأل عن {product.the} يبقى عندنا.", "الطلبات كلها على {other.the} لأن التلفزيون تكلم عنه، أما أنا فباق على {product.the}.", "عرضوا علي شراكة في {other.the} فاعتذرت. لا أبيع سوى {product}.", "المهندس الزراعي نصحنا {other:grown.bi}، لكن الأرض ما أحبت إلا {product:grown.the}.", "ضيوفنا يأكلون {other} ويشربون الشاي ثم يشترون ما جاؤوا من أجله: {product:!tea}.",
        "أول ما تدخل القرية تشوف لافتة {other}، كمل، بعدها لافتة {other2}، كمل، وعند الجامع اسأل عن بيت {person}، هناك {product}.", "أبويا الله يرحمه كان كل ما يشوف أرض فاضية يقول {other:grown}، وأنا كل ما أشوف أرض فاضية أقول {product:grown}.", "اتجوزت في بلد كلها {other:grown}، وأنا من بلد كلها {product:grown}، فجبت بلدي معايا وببيع منه.", "السنة اللي فاتت {other:grown.the} خسرنا فيه كل حاجة، السنة دي قلنا يا رب ودخلنا في {product:grown.the}.", "عمتي قالت بيعي {other} وخالتي قالت بيعي {other2} وأنا عملت اللي بعرفه: {product:made}.",
        "كل الناس بتعرف {place} من {other.the}، بس في ناس قليلة بتعرف إنو أطيب {product} من هون كمان.", "كان عنا فرن وتسكر، وكان عنا دكان {other} وراح بالحرب، وهلق من الأول وجديد: {product}.", "أهل مرتي جماعة {other}، وأهلي جماعة {other2}، ونحنا الصغار فتحنا طريق ثالث: {product}.", "بديت بمشروع {other} أيام الجامعة وفشل، وتوظفت، ثم تركت الوظيفة، واليوم {product} هو رزقي.", "أم زوجي تسوي {other:made} ما شاء الله، وأنا ما أقدر أنافسها، فسويت {product:made}.", "والله العظيم لو تعطوني ذهب ما ارجع {other.lil}، خلاص {product} وبس.", "ما كملناش مع {other.the}، الما قليل، ودابا راه {product:grown}.", "خالي في فرنسا كيبيع {other}، وأنا بقيت هنا مع {product.the}.",
    )),
    Family("label talk", 7, (
        "الصورة {product} والكتابة عربي، ولا تضعوا {other} كما في العينة.", "في العينة التي أرسلتموها {other}، بدلوها إلى {product}.", "القالب الجاهز عندكم فيه {other}، هل يمكن تبديله إلى {product}؟", "أرسل لكم صورة ملصق {other} من النت، أريد مثله لكن {product.lil}.", "نفس شعار محل {other.the} لكن الصورة {product}.", "الكيس القديم مكتوب عليه {other}، الجديد {product}.", "عندي كراتين {other} فارغة أستعملها، ولهذا أحتاج {thing_m} كبير يغطيها، البضاعة {product}.", "البرطمان كان فيه {other:made}، والآن نعبئ فيه {product}.", "لا {other} في الخلفية ولا {other2}، فقط {product} على أبيض.",
        "لو الذكاء الاصطناعي رسم {other} امسحوه، احنا {product}.", "شفت عندكم تصميم {other} حلو، ينفع نفسه {product.lil}؟", "التصميم تبع {other.the} كان كتير حلو، بدي متلو {product.lil}.", "أعجبني ستايل ليبل {other.the}، نفس الستايل بس {product}.", "الفونت حق {other.the} زين، والرسمة خلوها {product}.", "بغيت بحال ديك اللي درتو ديال {other.the}، ولكن {product.lil}.", "ملصق واحد فقط، {product.lil}؛ ملصق {other.the} نؤجله للموسم القادم.",
        "فيه محل اسمه {other.the} والناس تخلط، اكتبوا {product} كبيرة.",
    )),
    Family("places and names", 6, (
        "نسكن في وادي {other:tree,fruit.the} ونزرع {product:grown}.", "قريتنا اسمها عين {other:tree,fruit.the}، لكن رزقنا من {product.the}.", "بنتي اسمها {woman} وولدي يسمونه {other:tree,fruit.name}، وأنا أبيع {product}.", "لقبي أبو {other:grown.name} لأني {other~أحبه|أحبها}، لا لأني {other~أبيعه|أبيعها}؛ أبيع {product}.", "كلبنا اسمه {other:fruit.name}، والدكان فيه {product}.", "فريق الحارة اسمه {other:fruit.name}، ونحن نبيع لهم {product} عند الملعب.", "خلف مدرسة {other:tree,fruit.the} بيت أخضر، فيه {product} للبيع.", "دوار {other:tree,fruit.the} أول يمين، محل {product}.", "محطة {other:tree,fruit.the}، مخرج ٣، بسطة {product}.", "تلة {other:tree,fruit.the} ورانا والبحر قدامنا{=phrase:by_the_sea}، وعندنا {product}.", "يسمونني ملك {other.the} من باب المزاح، وأنا لا أبيع إلا {product}.", "بيت {surname} قرب معصرة {other.the}، نبيع {product}.",
        "عنوان المحل: شارع {other:tree,fruit.the}، {place}. النشاط: {product}.",
    )),
    Family("comparison", 6, (
        "الطلب على {product.the} أكثر من {other.the}، ولذلك تركنا الثاني.", "{product} {product~لونه|لونها} مثل {other:grown.the} تقريبا.", "{product} {product~سعره|سعرها} أرخص من {other.the}، {price}.", "ليس في السوق مثل {product.the} عندنا، لا {other} ولا {other2}.", "الناس تفضل {other.the} وأنا أفضل {product.the}، وهو ما أبيعه.", "بين {other.the} {product.andthe} اخترنا الثاني.", "{product:fruit} {product~حلاوته|حلاوتها} مثل {other:fruit.the}.", "{product:fruit} {product~كبير كأنه|كبيرة كأنها} {other:fruit,count.one}.", "قيمته عندنا مثل قيمة {other.the} عند غيرنا: {product}.", "يقولون {other.the} ذهب أخضر، وأنا ذهبي {product}.", "{other.the} لأهل الساحل، {product.andthe} لنا.", "اللي يحب {other.the} الله معه، واللي يحب {product.the} يجينا.",
    )),
)
