"""README.txt of a kit, in the seller's language: which file goes where, in plain words."""

from __future__ import annotations

from collections.abc import Sequence

LANGUAGES = ("en", "zh", "es", "hi", "sw")

_HEAD = {
    "en": "{title}\n\nThese files are yours. Which one goes where:",
    "zh": "{title}\n\n这些文件归您所有。各文件的用途：",
    "es": "{title}\n\nEstos archivos son suyos. Para qué sirve cada uno:",
    "hi": "{title}\n\nये फ़ाइलें आपकी हैं। कौन-सी फ़ाइल किस काम की है:",
    "sw": "{title}\n\nFaili hizi ni zako. Kila moja ina kazi yake:",
}

_FILES = {
    "label": {
        "en": "For the print shop. Send this file as it is; size, bleed and colours are inside.",
        "zh": "交给印刷厂。原样发送即可，尺寸、出血和颜色都在文件里。",
        "es": "Para la imprenta. Envíelo tal cual: la medida, la sangría y los colores van dentro.",
        "hi": "प्रिंट की दुकान के लिए। जैसी है वैसी ही भेजें; नाप, ब्लीड और रंग इसी में हैं।",
        "sw": "Ya mchapishaji. Itume kama ilivyo; vipimo, ukingo na rangi vimo ndani.",
    },
    "sheet": {
        "en": "For your own printer: a sheet of labels on A4. Print at 100 %, not “fit to page”.",
        "zh": "用自己的打印机打印：A4 标签排版。请按 100% 打印，不要选“适合页面”。",
        "es": "Para su impresora: etiquetas en una hoja A4. Imprima al 100 %, sin «ajustar a la página».",
        "hi": "अपने प्रिंटर के लिए: A4 पर कई लेबल। 100 % पर छापें, “पेज में फ़िट” नहीं।",
        "sw": "Ya printa yako: lebo nyingi kwenye A4. Chapisha kwa 100 %, usichague “fit to page”.",
    },
    "stamp": {
        "en": "For the stamp maker: black and white, 600 dots an inch, at its real size.",
        "zh": "交给刻章店：黑白图，每英寸 600 点，实际大小。",
        "es": "Para quien hace sellos: blanco y negro, 600 puntos por pulgada, a tamaño real.",
        "hi": "मोहर बनाने वाले के लिए: काला-सफ़ेद, 600 बिंदु प्रति इंच, असली नाप में।",
        "sw": "Ya fundi wa mihuri: nyeusi na nyeupe, nukta 600 kwa inchi, kwa ukubwa halisi.",
    },
    "logo": {
        "en": "The mark as a drawing that stays sharp at any size, with named layers.",
        "zh": "标志矢量图，放大不失真，图层有名称。",
        "es": "La marca como dibujo que se ve nítido a cualquier tamaño, con capas con nombre.",
        "hi": "निशान का चित्र, हर आकार में साफ़, नाम वाली परतों के साथ।",
        "sw": "Nembo kama mchoro unaobaki wazi kwa ukubwa wowote, wenye tabaka zenye majina.",
    },
    "png": {
        "en": "The mark as a picture, for messages and web pages.",
        "zh": "标志图片，用于聊天和网页。",
        "es": "La marca como imagen, para mensajes y páginas web.",
        "hi": "निशान की तस्वीर, संदेश और वेब पेज के लिए।",
        "sw": "Nembo kama picha, ya ujumbe na kurasa za wavuti.",
    },
    "one_ink": {
        "en": "The mark in one ink, for bags, boxes and stencils.",
        "zh": "单色标志，用于袋子、纸箱和镂空模板。",
        "es": "La marca en una sola tinta, para bolsas, cajas y plantillas.",
        "hi": "एक ही स्याही में निशान, थैले, डिब्बे और स्टेंसिल के लिए।",
        "sw": "Nembo ya wino mmoja, ya mifuko, maboksi na stensili.",
    },
    "two_inks": {
        "en": "The mark in two inks, for printing that is paid by the ink: bags, boxes, screen printing.",
        "zh": "双色标志，用于按颜色数收费的印刷：袋子、纸箱、丝网印刷。",
        "es": "La marca en dos tintas, para lo que se paga por tinta: bolsas, cajas, serigrafía.",
        "hi": "दो स्याहियों में निशान, जहाँ छपाई का दाम स्याही से लगता है: थैले, डिब्बे, स्क्रीन प्रिंट।",
        "sw": "Nembo ya wino mbili, kwa uchapaji unaolipwa kwa idadi ya wino: mifuko, maboksi, skrini.",
    },
    "kraft": {
        "en": "The mark for brown paper and board: dark inks that stay readable there. "
        "The brown is not printed.",
        "zh": "牛皮纸和瓦楞纸箱用标志：深色油墨，印在棕色纸上依然清晰。棕色底不印。",
        "es": "La marca para papel y cartón marrón: tintas oscuras que allí se leen bien. "
        "El marrón no se imprime.",
        "hi": "भूरे कागज़ और गत्ते के लिए निशान: गहरी स्याही, जो वहाँ भी साफ़ पढ़ी जाती है। भूरा रंग नहीं छपता।",
        "sw": "Nembo ya karatasi na boksi la kahawia: wino wa giza unaosomeka vizuri. Kahawia haichapwi.",
    },
    "printer": {
        "en": "One page that tells the printer size, inks and process.",
        "zh": "给印刷师傅的一页说明：尺寸、油墨和工艺。",
        "es": "Una página que dice al impresor la medida, las tintas y el proceso.",
        "hi": "छापने वाले के लिए एक पन्ना: नाप, स्याही और तरीका।",
        "sw": "Ukurasa mmoja unaomweleza mchapishaji vipimo, wino na njia ya kuchapa.",
    },
    "share": {
        "en": "One picture to share.",
        "zh": "一张用于分享的图片。",
        "es": "Una imagen para compartir.",
        "hi": "साझा करने के लिए एक तस्वीर।",
        "sw": "Picha moja ya kushiriki na wengine.",
    },
}

_FOOT = {
    "en": "Look at a printed piece before you order many. Check each fact on the label: you wrote it.\n"
    "The label has not been checked against the law of your market; this is no legal advice.",
    "zh": "大量印制前请先看一份样品，并核对标签上的每一项内容：它们来自您的填写。\n"
    "标签尚未按您所在市场的法规核对，不构成法律意见。",
    "es": "Mire una prueba impresa antes de pedir muchas. Revise cada dato: es lo que usted escribió.\n"
    "La etiqueta no se ha comprobado con la ley de su mercado; esto no es asesoría legal.",
    "hi": "ज़्यादा छपवाने से पहले एक नमूना देखें। लेबल की हर बात जाँचें: यह वही है जो आपने लिखा।\n"
    "लेबल को आपके बाज़ार के कानून से नहीं मिलाया गया है; यह कानूनी सलाह नहीं है।",
    "sw": "Tazama nakala moja iliyochapwa kabla ya kuagiza nyingi. Hakiki kila taarifa: uliiandika wewe.\n"
    "Lebo haijalinganishwa na sheria ya soko lako; huu si ushauri wa kisheria.",
}


def readme(title: str, files: Sequence[tuple[str, str]], language: str) -> bytes:
    """``files``: (path in the ZIP, key of what it is for). UTF-8 with BOM and CRLF, for old editors."""
    head = language.lower().split("-")[0]
    tongue = head if head in LANGUAGES else "en"
    parts = [_HEAD[tongue].format(title=title)]
    parts += [f"{path}\n    {_FILES[key][tongue]}" for path, key in files]
    parts.append(_FOOT[tongue])
    return ("\ufeff" + "\n\n".join(parts) + "\n").replace("\n", "\r\n").encode("utf-8")
