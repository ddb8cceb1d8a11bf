"""Briefs to measure with: five languages, short and long, with and without a brand, several processes."""

from __future__ import annotations

from generation.brief import Brief, check_brief

_ALL = (
    Brief("honey from our own bees", "Hollow Hill", "en"),
    Brief("We grow apples, pears and plums on the slope behind the church", "", "en"),
    Brief("free range eggs, no chickens for sale", "Peach Tree Farm", "en", "label-sheet"),
    Brief("strawberries, picked in the morning, something playful please", "Berry & Daughters", "en"),
    Brief("coffee, washed, 1900 m", "Kiboko", "en", "kraft-bag"),
    Brief("富平柿饼，自家晾晒", "富平柿子", "zh-Hans"),
    Brief("云南高山古树普洱茶，想要传统一点的样子", "云岭", "zh-Hans"),
    Brief("我们村的土鸡蛋", "", "zh-Hans", "stamp"),
    Brief("东北大米，五常稻花香", "稻香人家", "zh-Hans"),
    Brief("自家种的蓝莓，红色包装", "", "zh-Hans"),
    Brief("miel de nuestras abejas, de la sierra", "Colmenar Sol", "es"),
    Brief("vendemos aguacates y limones en Nayarit", "", "es"),
    Brief("aceite no, aceitunas partidas de la abuela", "La Encina", "es"),
    Brief("maíz morado y papa nativa de los Andes", "Killa", "es", "flexo-corrugated"),
    Brief("nueces recién partidas", "Finca Los Robles", "es"),
    Brief("पहाड़ी शहद", "हिमालय शहद", "hi"),
    Brief("रत्नागिरी के हापुस आम, पेटी पर छापना है", "कोंकण बाग", "hi", "flexo-corrugated"),
    Brief("ताज़ा अदरक और लहसुन", "", "hi"),
    Brief("हमारे खेत के टमाटर", "शर्मा फार्म", "hi"),
    Brief("kahawa ya mlimani", "Shamba la Wanjiru", "sw"),
    Brief("nauza maembe na ndizi sokoni Kongowea", "", "sw"),
    Brief("karanga za kukaanga", "Mama Zuhura", "sw"),
    Brief("mayai ya kienyeji kutoka Moshi", "Kuku Bora", "sw", "stamp"),
    Brief("soap from goat milk, hand made", "Thistle & Kid", "en"),
)
BRIEFS = tuple(check_brief(b) for b in _ALL)

FACTS = {
    "product_name": "Dried persimmons",
    "net_quantity": "250 g",
    "producer": "Li Family Orchard",
    "origin": "Fuping",
    "best_before": "2027-05-01",
    "lot": "L 0417",
    "storage": "Keep cool and dry",
    "ingredients": "Persimmons",
}
