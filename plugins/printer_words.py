"""The words of the printer sheet: English, simplified Chinese, Spanish."""

from __future__ import annotations

from collections.abc import Mapping

from generation.drawing.colour_names import NAMES

LANGUAGES = ("en", "zh", "es")

WORDS: Mapping[str, tuple[str, str, str]] = {
    "for_the_printer": ("For the printer", "给印刷厂的说明", "Para la imprenta"),
    "item": ("Item", "品项", "Pieza"),
    "trim": ("Trim size", "成品尺寸", "Tamaño final"),
    "bleed": ("Bleed", "出血", "Sangrado"),
    "safe": ("Safe margin", "安全边距", "Margen de seguridad"),
    "process": ("Process", "印刷工艺", "Proceso"),
    "stock": ("Stock", "承印物", "Soporte"),
    "plates": ("Plates", "印版", "Planchas"),
    "total_ink": ("Strongest ink", "最大墨量", "Tinta máxima"),
    "condition": ("Colour condition", "色彩标准", "Condición de color"),
    "inks": ("Inks", "油墨", "Tintas"),
    "spot": ("spot", "专色", "directa"),
    "notes": ("Notes", "备注", "Notas"),
    "files": ("Files", "文件", "Archivos"),
    "concept": ("Concept", "方案", "Propuesta"),
    "fingerprint": ("Fingerprint", "校验码", "Huella"),
    "each_side": ("on each side", "每边", "por lado"),
    "limit": ("limit", "上限", "límite"),
    "at_scale": ("shown at", "缩放比例", "escala"),
    "and_more": ("and {n} more", "另有 {n} 种", "y {n} más"),
    "note_outlines": (
        "All type is outlines: no fonts are needed. Print at 100 %.",
        "文字已全部转曲，无需字体。请按 100 % 输出。",
        "Todo el texto está trazado: no hacen falta fuentes. Imprimir al 100 %.",
    ),
    "note_overprint": (
        "Small black type overprints. White knocks out.",
        "黑色小字叠印，白色镂空。",
        "El texto negro sobreimprime. El blanco cala.",
    ),
    "note_proof": (
        "The numbers decide, not this print. Send the seller a proof first.",
        "颜色以数值为准，不以本页打印为准。请先给卖家打样。",
        "Mandan los números, no esta copia. Envíe antes una prueba al cliente.",
    ),
}

PROCESSES: Mapping[str, tuple[str, str, str]] = {
    "digital-label": ("Digital label", "数码标签", "Etiqueta digital"),
    "label-sheet": ("Label sheet", "标签纸", "Hoja de etiquetas"),
    "stamp": ("Rubber stamp", "橡皮印章", "Sello de goma"),
    "thermal": ("Thermal label", "热敏标签", "Etiqueta térmica"),
    "flexo-corrugated": ("Flexo on corrugated board", "瓦楞纸柔印", "Flexografía en cartón ondulado"),
    "digital-carton": ("Digital carton", "数码纸盒", "Estuche digital"),
    "offset-carton": ("Offset carton", "胶印纸盒", "Estuche en offset"),
    "film-pouch": ("Film pouch", "薄膜袋", "Bolsa de film"),
    "woven-sack": ("Woven sack", "编织袋", "Saco tejido"),
    "kraft-bag": ("Kraft bag", "牛皮纸袋", "Bolsa kraft"),
}

STOCKS: Mapping[str, tuple[str, str, str]] = {
    "white": ("White", "白色", "Blanco"),
    "kraft": ("Kraft", "牛皮纸", "Kraft"),
    "corrugated": ("Corrugated board", "瓦楞纸板", "Cartón ondulado"),
    "clear": ("Clear", "透明", "Transparente"),
    "sack": ("Woven sack", "编织袋", "Saco tejido"),
}


PLATE_ROLES: Mapping[str, tuple[str, str, str]] = {
    "Main": ("Main", "主色", "Principal"),
    "Picture": ("Picture", "图案", "Dibujo"),
}

COLOURS: Mapping[str, tuple[str, str, str]] = {
    "black": ("black", "黑", "negro"),
    "dark grey": ("dark grey", "深灰", "gris oscuro"),
    "grey": ("grey", "灰", "gris"),
    "cream": ("cream", "米白", "crema"),
    "white": ("white", "白", "blanco"),
    "brown": ("brown", "棕", "marrón"),
    "olive": ("olive", "橄榄绿", "verde oliva"),
    "red": ("red", "红", "rojo"),
    "orange": ("orange", "橙", "naranja"),
    "yellow": ("yellow", "黄", "amarillo"),
    "green": ("green", "绿", "verde"),
    "teal": ("teal", "青绿", "verde azulado"),
    "blue": ("blue", "蓝", "azul"),
    "purple": ("purple", "紫", "morado"),
    "pink": ("pink", "粉红", "rosa"),
}
_SHADES = {"dark": ("dark {}", "深{}", "{} oscuro"), "light": ("light {}", "浅{}", "{} claro")}


def colour_words(name: str, index: int) -> str:
    """A colour of ``generation.drawing.colour_names`` in a language's words."""
    if name in COLOURS:
        return COLOURS[name][index]
    shade, _, hue = name.partition(" ")
    return _SHADES[shade][index].format(COLOURS[hue][index])


def plate_words(name: str, index: int) -> str:
    """What a spot plate is called: its name in the file, and before it the same in the language.

    "Main dark green", "主色：深绿 (Main dark green)"; a name that is not ours stays as it is.
    """
    role, _, colour = name.partition(" ")
    if not index or role not in PLATE_ROLES or colour not in NAMES:
        return name
    between = "：" if LANGUAGES[index] == "zh" else ": "
    return f"{PLATE_ROLES[role][index]}{between}{colour_words(colour, index)} ({name})"


def language_index(tag: str) -> int:
    """The column for a BCP 47 tag; English where we have no words of that language."""
    primary = tag.lower().split("-")[0]
    return LANGUAGES.index(primary) if primary in LANGUAGES else 0
