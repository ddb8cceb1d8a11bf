"""Vietnamese product words: the rows of ``vi_fruits`` and ``vi_crops`` read into words, and the goods without a picture.

A row is ``species;kind;fresh words;goods made``. A word may be followed by ``[classifiers north/south]``,
``>what is planted``, ``<verb of its maker`` and ``*weight``.
"""

# ruff: noqa: E501 (a template or a row of a table stands on one line)

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from generation.corpus.briefs.grammar import Word
from generation.corpus.briefs.model import GENERAL
from generation.corpus.briefs.vi_crops import CROPS
from generation.corpus.briefs.vi_fruits import FRUITS
from generation.corpus.briefs.vi_goods import GOODS


class _Kind(NamedTuple):
    tag: str
    north: str
    south: str
    verb: str
    plot: str
    traits: str


# What a word's tag counts: how its goods are praised, counted and timed (``vi_tails``).
TAGS = (
    "fruit", "veg", "root", "leaf", "seed", "drink", "spice", "mush", "egg", "honey", "milk", "stock", "catch", "flower", "made", "craft", "service",
)  # fmt: skip
_KINDS = {
    "T": _Kind("fruit", "quả", "trái", "trồng", "vườn", "grown tree fruit fresh crop"),
    "V": _Kind("fruit", "quả", "trái", "trồng", "vườn", "grown fruit fresh crop"),
    "G": _Kind("veg", "quả", "trái", "trồng", "ruộng", "grown veg fresh crop"),
    "R": _Kind("root", "củ", "củ", "trồng", "ruộng", "grown root fresh crop"),
    "L": _Kind("leaf", "mớ", "bó", "trồng", "vườn", "grown leaf fresh crop"),
    "N": _Kind("seed", "hạt", "hột", "trồng", "vườn", "grown tree nut crop"),
    "P": _Kind("seed", "hạt", "hột", "trồng", "ruộng", "grown seed crop"),
    "C": _Kind("seed", "hạt", "hột", "trồng", "ruộng", "grown seed crop"),
    "S": _Kind("spice", "cân", "ký", "trồng", "vườn", "grown tree spice crop"),
    "X": _Kind("drink", "cân", "ký", "trồng", "đồi", "grown tree drink crop"),
    "K": _Kind("drink", "cân", "ký", "trồng", "rẫy", "grown tree drink crop"),
    "M": _Kind("mush", "cân", "ký", "trồng", "trại", "grown mush fresh crop"),
    "E": _Kind("egg", "quả", "cái", "nuôi gà lấy", "", "animal egg fresh"),
    "H": _Kind("honey", "chai", "chai", "nuôi ong lấy", "", "animal honeyed jarred"),
    "D": _Kind("milk", "chai", "chai", "nuôi bò lấy", "", "animal milky fresh"),
    "A": _Kind("stock", "con", "con", "nuôi", "trại", "animal stock"),
    "F": _Kind("catch", "con", "con", "nuôi", "ao", "animal catch fresh"),
    "W": _Kind("flower", "bông", "bông", "trồng", "vườn", "grown flower crop"),
    "J": _Kind("made", "cái", "cái", "làm", "", "made"),
    "Q": _Kind("craft", "cái", "cái", "làm", "", "craft"),
    "Z": _Kind("service", "", "", "làm", "", "service"),
    "U": _Kind("craft", "bao", "bao", "làm", "", "stuff"),
}
_LED = (
    "quả ",
    "trái ",
    "củ ",
    "hạt ",
    "con ",
    "trứng ",
    "hột ",
    "bông ",
    "lá ",
    "cây ",
    "nải ",
    "ổ ",
    "búp ",
    "nụ ",
    "cọng ",
    "ngọn ",
    "đọt ",
)
_MADE_BY = (
    ("dầu ", "ép"),
    ("rượu ", "nấu"),
    ("tinh dầu", "chưng cất"),
    ("mật ", "nấu"),
    ("đường ", "nấu"),
    ("bơ ghee", "nấu"),
)
_EGG_OF = (("trứng vịt", "nuôi vịt lấy"), ("hột vịt", "nuôi vịt lấy"), ("trứng ngan", "nuôi ngan lấy"), ("trứng cút", "nuôi cút lấy"), ("trứng ngỗng", "nuôi ngỗng lấy"))  # fmt: skip
_WORD = re.compile(r"(?P<text>[^\[\]<>]+)(\[(?P<cl>[^\]]*)\])?(>(?P<base>[^<]+))?(<(?P<verb>.+))?$")
_WEIGHT = re.compile(r"\*(\d+)")

_GENERAL = """
field;P;đậu xanh*3, đỗ xanh, đậu đen*2, đỗ đen, đậu xanh lòng, đậu đũa, đậu triều, giá đỗ<ủ, ý dĩ;miến đậu xanh[gói]
field;C;tam giác mạch*2, kiều mạch, bông vải, cói, cỏ voi, cỏ ngọt;chiếu cói[cái]<dệt, rơm cuộn[cuộn]<bán, cám gạo[bao]<bán, cám gà[bao]<bán, hạt giống rau[gói]<bán, hạt giống lúa[bao]<bán, bánh dầu[bánh]<ép, ngũ cốc[hộp], bột ngũ cốc[hộp]
basket;T;chôm chôm*3, chôm chôm nhãn, măng cụt*3, na*2, na Chi Lăng, mãng cầu*2, mãng cầu xiêm, mãng cầu ta, me, vú sữa*2, sa kê, khế, cóc, sấu*2, hồng xiêm, sa pô chê, bòn bon, dâu da, dâu tằm*2, quất, trái tắc>tắc, nhót, roi, thanh trà, cau*2, trâm, lêkima, bưởi chùm;ô mai sấu[hộp], me ngào[hũ], mứt tắc[hũ], trà mãng cầu[gói], siro dâu tằm[chai], ô mai[hộp]*2, trầu cau[phần]<bán
basket;G;khổ qua*2, mướp đắng*2, mướp*2, bầu*2, bí xanh*2, bí đao, su su*2, bí ngòi, khổ qua rừng;trà khổ qua[gói], trà bí đao[chai]
basket;R;sâm đất, củ ấu, củ đậu, củ sắn nước, dong riềng*2, su hào*2, hoàng sin cô;miến dong[gói]*3, bột sắn dây[gói]*2, miến[gói]
basket;Q;;giỏ tre[cái]*2, giỏ cói[cái]*2, rổ rá[cái]<đan, nón lá[cái]*3, gốm[món]*2, gốm Bát Tràng[món]*2, chén bát gốm[bộ], thổ cẩm[tấm]<dệt, khăn thổ cẩm[cái]<dệt, vải lanh[cuộn]<dệt, túi cói[cái], túi lục bình[cái]*2, chiếu[cái]<dệt, đồ mây tre đan[món]*2, đồ gỗ mỹ nghệ[món], tranh thêu[bức]<thêu, áo dài may tay[bộ]<may, lồng đèn[cái]*2, chổi đót[cây]*2<bó, mành tre[tấm], đồ chơi gỗ[món], búp bê len[con]<móc, túi đan len[cái]<móc, đũa tre[bó]<vót, muỗng gáo dừa[cái], vòng trầm hương[cái]
basket;U;;trái cây sấy[gói]*3, hoa quả sấy[gói]*2, hạt dinh dưỡng[hũ]*2, giỏ trái cây[giỏ]*2, rau củ quả[thùng]*2, nông sản sạch[phần]*2, đặc sản vùng miền[phần]*2, trái cây tươi[thùng]*2
barn;A;ngỗng*2, trâu*2, thỏ*2, bồ câu*2, chim cút*2, hươu, ngựa bạch, đà điểu, dúi, nhím, chồn hương, gà tây*2, lươn giống, giun quế, ếch, tằm;thịt trâu gác bếp[gói]*3, nhung hươu[cặp]*2<nuôi hươu lấy, thịt thỏ[cân/ký], phân bò khô[bao]<bán, phân trùn quế[bao]<bán, len cừu[cuộn]<bán, tơ tằm[cuộn]<ươm, lụa tơ tằm[tấm]<dệt, chăn lông cừu[cái], xúc xích[gói]*2, lạp xưởng[gói]*2, giò chả[cây]*2, nem chua rán[hộp], yến sào[hộp]*2<nuôi yến lấy, tổ yến[hộp]*2<nuôi yến lấy
barn;E;trứng cút*3, trứng chim cút*2, trứng ngỗng*2, trứng đà điểu;sữa chua[hộp]*3, sữa chua nếp cẩm[hộp], da ua[hũ], yaourt[hũ]*2, bơ lạt[hộp], bơ động vật[hộp], váng sữa[hộp]
sea;F;mực<câu*3, mực một nắng<phơi*2, ốc<bắt, ốc hương*2, ốc bươu*2, ốc nhồi, hàu*3, hàu sữa*2, cá tra*3, cá basa*2, cá chép*2, cá rô phi*2, cá diêu hồng, cá trắm đen*2, cá trê, cá lăng, nghêu*2, ngao*2, sò huyết*2, bạch tuộc<đánh, vẹm xanh, tu hài, cá chạch, lươn*2, ba ba, sứa<vớt, rong nho*2, bào ngư, hải sâm;nước mắm[chai]*4<ủ, nước mắm Phú Quốc[chai]*2<ủ, mắm ruốc[hũ]*2, mắm nêm[chai], mực khô[gói]*3, muối biển[gói]*2, muối hạt[bao], rong biển[gói]*3, rong sụn khô[gói], ruốc biển khô[gói], chả mực Hạ Long[hộp]*2, khô mực[gói]*2, khô cá sặc[gói]*2, hải sản khô[gói]*2, ngọc trai[viên]<nuôi
sprout;L;rau muống*3, rau cải*2, rau dền*2, rau ngót*2, cải thìa*2, cải thảo*2, mồng tơi*2, cải ngọt*2, rau thơm*2, rau mùi, ngò rí, húng quế*2, tía tô*2, kinh giới, sả*2, lá dong, lá chuối<rọc, rau mầm*2, cần tây*2, rau má*3, diếp cá, lá lốt, rau rừng<hái*2, rau sắng*2, rau càng cua, bông điên điển<hái*2, bông súng<hái*2, súp lơ trắng, hẹ, thì là, ngải cứu, nha đam*2, hương thảo, lá trà vằng<hái, cây cảnh*3, lan rừng*2, phong lan*2, hoa lan*2, sen đá*3, xương rồng*2, mai vàng*2, quất cảnh*2, bonsai*2, giống cây ăn trái*2, cây giống*3, cây giống sầu riêng*2;bột rau má[hộp]*2, trà atiso[hộp]*2, tinh dầu sả[chai]*3, tinh dầu tràm[chai]*3, trà vằng[gói], cao atiso[hũ], trà dây[gói]*2, hạt dổi[hũ]*2<bán, thảo quả[gói]*2<bán, hồi[gói]<bán, hoa hồi[gói]*2<bán, gia vị phở[gói], nước sả chanh[chai], bột cần tây[hộp], trà thảo mộc[hộp]*2, phân hữu cơ[bao]*2, nhang trầm[hộp], gel nha đam[lọ]
sprout;W;hoa huệ*2, hoa ly*2, hoa lay ơn, hoa cát tường*2, cẩm tú cầu*2, hoa sen*2, hoa đồng tiền, hoa tươi*3, hoa giấy*2, hoa nhài*2, hoa đậu biếc*3, vạn thọ*2;hoa đậu biếc khô[gói], trà nhài[gói]
jar;J;nước tương[chai]*2, giấm gạo[chai]*2, giấm táo[chai]*2, kim chi[hũ]*4, dưa món[hũ]*2, dưa muối[hũ]*2, củ kiệu[hũ]*3, cà muối xổi[hũ], xà bông[bánh]*3, xà phòng thủ công[bánh]*2, nến thơm[hũ]*3, son dưỡng[cây], dầu gội thảo dược[chai]*2, dầu gội bồ kết[chai]*2, rượu gạo[chai]*2<nấu, rượu nếp[chai]*2<nấu, rượu vang[chai]*2<ủ, rượu cần[bình]*2<ủ, rượu mơ[chai], bia thủ công[chai]*2<nấu, bánh chưng[cái]*3<gói, bánh tét[đòn]*3<gói, bánh tráng[gói]*3<tráng, bánh đa nem[gói]<tráng, bánh ít[cái]*2, bánh pía[hộp]*2, bánh trung thu[hộp]*2, bánh đậu xanh[hộp]*2, bánh cốm[hộp], bánh quy[hộp]*2, bánh kem[cái]*2, bánh bao[cái]*2, kem[hộp], chè khúc bạch[ly], bún[gói]*2, mì Quảng[gói], hủ tiếu[gói]*2, phở khô[gói]*2, bánh phở[gói], miến[gói], kẹo dồi[gói], kẹo mạch nha[hũ], muối tôm[hũ]*3, muối tôm Tây Ninh[hũ]*2, sốt ướp[hũ], gia vị[gói]*2, nước rửa chén sinh học[chai]*2, chao[hũ]*2, tương bần[chai], cơm rượu[hũ], sương sáo[hộp], thạch găng[hộp], cao xoa bóp[hũ], trà sữa[ly]*2, sinh tố[ly];
mountain;L;lan kim tuyến<hái, sâm Ngọc Linh*3, sâm dây*2, đẳng sâm*2, đinh lăng*2, ba kích*3, hà thủ ô*2, tam thất*3, giảo cổ lam*2, cà gai leo*2, xạ đen*2, nấm lim xanh<hái, rau dớn<hái, keo lá tràm;cao cà gai leo[hũ]*2<nấu, rượu ba kích[chai]*2, trà giảo cổ lam[gói]*2, thuốc nam[thang]*2<bốc, thuốc lá người Dao[túi]<hái, thuốc tắm người Dao[chai]*2<nấu, nước suối đóng chai[chai]*2, nước khoáng[chai], củi khô[bó]*2<bán, than củi[bao]<đốt, củi nhãn[bó]<bán, gỗ keo[khối]<bán, trầm hương[gói]<bán
mountain;Z;;homestay[]*4, tour trekking[]*2<dẫn, du lịch vườn[]*2, nhà sàn cho khách thuê[]<có, farmstay[]*3, tour hái quả[]<dẫn, cắm trại[]<tổ chức, du lịch cộng đồng[]*2, phòng nghỉ[]<cho thuê
"""


def _cap(text: str) -> str:
    return " ".join(w[:1].upper() + w[1:] for w in text.split())


def _verb(text: str, kind: _Kind, made: bool) -> str:
    for start, verb in _EGG_OF:
        if text.startswith(start) and not made:
            return verb
    if not made:
        return kind.verb
    if text.startswith("tinh dầu"):
        return "chưng cất"
    for start, verb in _MADE_BY:
        if text.startswith(start):
            return verb
    return "bán" if text.startswith(("thịt ", "sườn ")) else "làm"


def _word(
    entry: str,
    species: str,
    kind: _Kind,
    form: str,
    made: bool,
    first: bool,
    names: frozenset[str] = frozenset(),
) -> Word:
    weight = _WEIGHT.search(entry)
    found = _WORD.match(unicodedata.normalize("NFC", _WEIGHT.sub("", entry).strip()))
    if not found:
        raise ValueError(entry)
    text = found["text"].strip()
    led = text.startswith(_LED)
    rest = text.partition(" ")[2]
    # "trồng xoài" where the seller says "quả xoài".
    base = (found["base"] or (rest if led and rest in names else text)).strip()
    verb = found["verb"] or _verb(text, kind, made)
    north, south = ("", "") if led else (kind.north, kind.south)
    if found["cl"] is not None:
        north, _, south = found["cl"].partition("/")
        south = south or north
    forms = {
        "n": (f"{north} " if north else "", text, ""),
        "s": (f"{south} " if south else "", text, ""),
        "do": (verb + " ", text if made or verb == "bán" else base, ""),
        "cap": ("", _cap(text), ""),
    }
    plotted = not made and bool(kind.plot) and not found["verb"]
    traits = {species, form} if form else {species}
    if made and "craft" not in kind.traits and "service" not in kind.traits and "stuff" not in kind.traits:
        traits |= {"made", *({"animal"} if "animal" in kind.traits else ())}
        if text.startswith(("thịt ", "sườn ")):
            traits = traits - {"made"} | {"meat"}
    else:
        traits |= set(kind.traits.split())
    if "rừng" in text or found["verb"] in ("hái", "đi rừng lấy", "bắt", "đánh", "câu", "vớt", "đào"):
        traits.add("wild")
    if plotted:
        forms["plot"] = (kind.plot + " ", base, "")
        forms["raw"] = ("", base, "")
        traits.add("plot")
    if first:
        traits.add("plain")
    tag = "made" if "made" in traits else kind.tag
    if species == "honey" and "mật" in text and not made:
        traits.add("sweet")
    return Word(
        text,
        species,
        form if species == GENERAL else "",
        TAGS.index(tag),
        frozenset(traits),
        forms,
        int(weight[1]) if weight else 1,
    )


def _words() -> tuple[Word, ...]:
    found: list[Word] = []
    for row in filter(None, (FRUITS + CROPS + GOODS).splitlines()):
        species, kind, fresh, goods = row.split(";")
        entries = fresh.split(", ")
        names = frozenset(re.split(r"[\[<>*]", e)[0] for e in entries)
        plain = next((e for e in entries if not e.startswith(_LED) and "<" not in e), entries[0])
        found += [_word(e, species, _KINDS[kind], "", kind == "J", e == plain, names) for e in entries]
        found += [
            _word(entry, species, _KINDS[kind], "", True, False) for entry in goods.split(", ") if entry
        ]
    for row in _GENERAL.strip().splitlines():
        form, kind, fresh, goods = row.split(";")
        for cell, made in ((fresh, kind == "J"), (goods, True)):
            found += [
                _word(entry, GENERAL, _KINDS[kind], form, made, False) for entry in cell.split(", ") if entry
            ]
    return tuple(found)


WORDS = _words()
