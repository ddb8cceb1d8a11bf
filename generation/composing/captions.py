"""A short name for a concept, in the brief's language: what is drawn, and how."""

from __future__ import annotations

from generation.language.program import Program
from generation.motifs import registry

_LOCKUPS = {
    "roundel": {
        "en": "round emblem",
        "zh-Hans": "圆形徽章",
        "es": "emblema redondo",
        "hi": "गोल चिह्न",
        "sw": "nembo ya duara",
    },
    "stacked": {
        "en": "picture above name",
        "zh-Hans": "上图下字",
        "es": "dibujo sobre el nombre",
        "hi": "ऊपर चित्र, नीचे नाम",
        "sw": "picha juu ya jina",
    },
    "side_by_side": {
        "en": "picture beside name",
        "zh-Hans": "左图右字",
        "es": "dibujo junto al nombre",
        "hi": "नाम के साथ चित्र",
        "sw": "picha kando ya jina",
    },
    "vertical_seal": {
        "en": "vertical name",
        "zh-Hans": "竖排题字",
        "es": "nombre vertical",
        "hi": "खड़ा नाम",
        "sw": "jina la wima",
    },
    "hand_stamp": {
        "en": "hand stamp",
        "zh-Hans": "手工印章",
        "es": "sello de mano",
        "hi": "हाथ की मुहर",
        "sw": "muhuri wa mkono",
    },
    "shield": {"en": "shield", "zh-Hans": "盾形徽章", "es": "escudo", "hi": "ढाल", "sw": "ngao"},
    "arch": {
        "en": "name on an arch",
        "zh-Hans": "拱形题字",
        "es": "nombre en arco",
        "hi": "मेहराब पर नाम",
        "sw": "jina kwenye upinde",
    },
    "badge": {
        "en": "badge with ribbon",
        "zh-Hans": "绶带徽章",
        "es": "insignia con cinta",
        "hi": "फ़ीते वाला बिल्ला",
        "sw": "beji yenye utepe",
    },
    "wreath": {
        "en": "wreath",
        "zh-Hans": "枝叶花环",
        "es": "corona de ramas",
        "hi": "पत्तियों की माला",
        "sw": "shada la majani",
    },
    "plaque": {
        "en": "framed plaque",
        "zh-Hans": "带框牌匾",
        "es": "placa con marco",
        "hi": "चौखटे में नामपट्ट",
        "sw": "kibao chenye fremu",
    },
}
_STYLES = {
    "flat": {
        "en": "clear colours",
        "zh-Hans": "平面色块",
        "es": "colores planos",
        "hi": "सपाट रंग",
        "sw": "rangi tulivu",
    },
    "linocut": {"en": "linocut", "zh-Hans": "版画", "es": "linograbado", "hi": "लिनोकट", "sw": "mchongo"},
    "stamp": {
        "en": "solid shapes",
        "zh-Hans": "剪影",
        "es": "siluetas",
        "hi": "ठोस आकार",
        "sw": "maumbo thabiti",
    },
    "line": {
        "en": "line drawing",
        "zh-Hans": "单线",
        "es": "dibujo de línea",
        "hi": "रेखाचित्र",
        "sw": "mchoro wa mstari",
    },
    "geometric": {
        "en": "geometric shapes",
        "zh-Hans": "几何图形",
        "es": "formas geométricas",
        "hi": "ज्यामितीय आकार",
        "sw": "maumbo ya kijiometri",
    },
    "brush": {
        "en": "brush and ink",
        "zh-Hans": "水墨",
        "es": "pincel y tinta",
        "hi": "कूची और स्याही",
        "sw": "brashi na wino",
    },
}
_GENERAL = {
    "field": {"en": "a field", "zh-Hans": "田野", "es": "un campo", "hi": "एक खेत", "sw": "shamba"},
    "basket": {"en": "a basket", "zh-Hans": "篮子", "es": "una cesta", "hi": "एक टोकरी", "sw": "kikapu"},
    "barn": {"en": "a barn", "zh-Hans": "农舍", "es": "un granero", "hi": "एक खलिहान", "sw": "ghala"},
    "sea": {"en": "the sea", "zh-Hans": "大海", "es": "el mar", "hi": "समुद्र", "sw": "bahari"},
    "sprout": {"en": "a sprout", "zh-Hans": "嫩芽", "es": "un brote", "hi": "एक अंकुर", "sw": "chipukizi"},
    "jar": {"en": "a jar", "zh-Hans": "罐子", "es": "un tarro", "hi": "एक मर्तबान", "sw": "chupa"},
    "mountain": {"en": "a mountain", "zh-Hans": "高山", "es": "una montaña", "hi": "एक पहाड़", "sw": "mlima"},
}


def picture_name(program: Program, language: str) -> str:
    """What the hero shows, in words."""
    hero = program.motifs[0]
    if hero.species == "general":
        return _GENERAL[hero.form][language]
    return " + ".join(registry.name_of(m.species, language) for m in program.motifs if m.species != "general")


def caption(program: Program, language: str) -> str:
    """For example "honey: round emblem, linocut"."""
    stop, comma = ("：", "，") if language.startswith("zh") else (": ", ", ")
    how = f"{_LOCKUPS[program.lockup][language]}{comma}{_STYLES[program.style][language]}"
    return f"{picture_name(program, language)}{stop}{how}"
