"""What a fact is called on a label, by language. ``{}`` stands for the fact itself."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "variety": {"en": "{}", "zh-Hans": "品种：{}", "es": "{}", "hi": "{}", "sw": "{}"},
    "ingredients": {
        "en": "Ingredients: {}",
        "zh-Hans": "配料：{}",
        "es": "Ingredientes: {}",
        "hi": "सामग्री: {}",
        "sw": "Viungo: {}",
    },
    "allergens": {
        "en": "Contains: {}",
        "zh-Hans": "致敏物质：{}",
        "es": "Contiene: {}",
        "hi": "इसमें है: {}",
        "sw": "Ina: {}",
    },
    "nutrition": {
        "en": "Nutrition: {}",
        "zh-Hans": "营养成分：{}",
        "es": "Información nutricional: {}",
        "hi": "पोषण: {}",
        "sw": "Lishe: {}",
    },
    "storage": {
        "en": "Keep: {}",
        "zh-Hans": "贮存条件：{}",
        "es": "Conservar: {}",
        "hi": "भंडारण: {}",
        "sw": "Hifadhi: {}",
    },
    "origin": {
        "en": "Origin: {}",
        "zh-Hans": "产地：{}",
        "es": "Origen: {}",
        "hi": "मूल: {}",
        "sw": "Asili: {}",
    },
    "producer": {
        "en": "Grown by {}",
        "zh-Hans": "生产者：{}",
        "es": "Productor: {}",
        "hi": "उत्पादक: {}",
        "sw": "Mzalishaji: {}",
    },
    "address": {"en": "{}", "zh-Hans": "地址：{}", "es": "{}", "hi": "पता: {}", "sw": "{}"},
    "phone": {"en": "Tel. {}", "zh-Hans": "电话：{}", "es": "Tel. {}", "hi": "फ़ोन: {}", "sw": "Simu: {}"},
    "website": {"en": "{}", "zh-Hans": "{}", "es": "{}", "hi": "{}", "sw": "{}"},
    "harvest_date": {
        "en": "Harvested {}",
        "zh-Hans": "采收日期：{}",
        "es": "Cosecha: {}",
        "hi": "कटाई: {}",
        "sw": "Yalivunwa {}",
    },
    "packed_date": {
        "en": "Packed {}",
        "zh-Hans": "生产日期：{}",
        "es": "Envasado: {}",
        "hi": "पैकिंग: {}",
        "sw": "Ilifungwa {}",
    },
    "best_before": {
        "en": "Best before {}",
        "zh-Hans": "保质期至：{}",
        "es": "Consumir antes de: {}",
        "hi": "{} तक उत्तम",
        "sw": "Bora kabla ya {}",
    },
    "lot": {"en": "Lot {}", "zh-Hans": "批号：{}", "es": "Lote {}", "hi": "लॉट {}", "sw": "Bechi {}"},
    "price": {"en": "{}", "zh-Hans": "{}", "es": "{}", "hi": "{}", "sw": "{}"},
    "gtin": {"en": "GTIN {}", "zh-Hans": "商品条码：{}", "es": "GTIN {}", "hi": "GTIN {}", "sw": "GTIN {}"},
    "licence_number": {
        "en": "Licence {}",
        "zh-Hans": "许可证编号：{}",
        "es": "Registro {}",
        "hi": "लाइसेंस {}",
        "sw": "Leseni {}",
    },
}

SMALL_PRINT = (
    "ingredients",
    "allergens",
    "nutrition",
    "storage",
    "packed_date",
    "harvest_date",
    "best_before",
    "lot",
    "producer",
    "address",
    "phone",
    "website",
    "licence_number",
    "gtin",
)
"""The order of reading on a label."""


def said(key: str, value: str, language: str) -> str:
    """The fact as a label says it."""
    words = WORDS[key]
    return words.get(language, words["en"]).format(value)
