"""Thai product words: the rows of ``th_fruits``, ``th_crops`` and ``th_goods``, and goods that have no picture of their own."""

# ruff: noqa: E501 (a template or a row of a table stands on one line)

from __future__ import annotations

from generation.corpus.briefs import th_crops, th_fruits, th_goods
from generation.corpus.briefs.grammar import Word
from generation.corpus.briefs.model import GENERAL
from generation.corpus.briefs.th_kinds import KINDS, SHARES, SPEAKERS

# General form; kind; verb; words. "grown" where the kind's goods are a harvest.
_GENERAL = """
field;grain grown;ปลูก;ถั่วเขียว ถั่วพุ่ม ถั่วมะแฮะ ลูกเดือย บัควีท เมล็ดเจีย งาขี้ม้อน ถั่วแปบดำ เมล็ดแฟลกซ์
field;bulk grown;ปลูก;ฝ้าย ปอ หญ้าเนเปียร์ หญ้าแพงโกล่า ถั่วฮามาต้า ยาสูบ ป่าน
field;bulk;ขาย;ฟางอัดก้อน ฟางข้าว แกลบ รำข้าว หญ้าแห้ง อาหารไก่ อาหารวัว อาหารปลา เมล็ดพันธุ์ข้าว เมล็ดพันธุ์ผัก ข้าวโพดหมัก
field;bottle made;ทำ;น้ำมันรำข้าว น้ำมันงาขี้ม้อน น้ำมันถั่วเหลือง
basket;fruit grown tree;ปลูก;เงาะ เงาะโรงเรียน มังคุด ลองกอง ลางสาด สละ สละอินโด ระกำ ชมพู่ ชมพู่เพชร น้อยหน่า น้อยหน่าเพชรปากช่อง ละมุด กระท้อน มะไฟ มะปราง มะยงชิด มะขามหวาน มะขาม มะขามป้อม มัลเบอร์รี่ ลูกหม่อน ทุเรียนเทศ เกรปฟรุต จำปาดะ มะยม ตะขบ มะเฟือง หว้า ลูกจาก มะขวิด ส้มจี๊ด
basket;veg grown;ปลูก;มะระ มะระขี้นก บวบ บวบเหลี่ยม ฟักเขียว น้ำเต้า ซูกินี ถั่วฝักยาว ถั่วพู ดอกกะหล่ำ สะตอ ลูกเนียง มะเขือพวง มะตูม อาติโช๊ค
basket;root grown;ปลูก;มันแกว แห้ว กระจับ แก่นตะวัน เทอร์นิพ
basket;veg;ขาย;ผักรวม ผักสด ผักพื้นบ้าน ผักปลอดสาร ผักออร์แกนิค กล่องผัก ผักตามฤดู
basket;fruit;ขาย;ผลไม้รวม ผลไม้ ผลไม้ตามฤดู กระเช้าผลไม้ ผลไม้อบแห้ง ผลไม้แช่อิ่ม
basket;craft made;ทำ;ตะกร้า ตะกร้าสาน ตะกร้าหวาย กระบุง กระติ๊บข้าว กระเป๋ากระจูด กระเป๋าผักตบชวา เสื่อ เสื่อกก เสื่อกระจูด งานจักสาน ผ้าทอ ผ้าขาวม้า ผ้าซิ่นตีนจก ผ้าย้อมคราม ผ้าบาติก ผ้าปักม้ง เครื่องปั้นดินเผา ชามเซรามิก ไม้แกะสลัก หมวกสาน ไม้กวาด ร่มบ่อสร้าง ตุ๊กตาถัก กระเป๋าผ้า เครื่องเงิน พวงกุญแจ ย่านลิเภา ชามกะลา
barn;animal animal;เลี้ยง;ห่าน ไก่งวง ควาย กระต่าย จิ้งหรีด ม้า นกกระทา หนอนไหม นกกระจอกเทศ กวาง หนูนา
barn;animal animal;ขาย;เนื้อควาย เนื้อควายแดดเดียว เนื้อกระต่าย รังไหม ไข่ห่าน จิ้งหรีดทอด
barn;egg animal;ขาย;ไข่นกกระทา ไข่นกกระทาต้ม
barn;made made;ทำ;โยเกิร์ต เนยสด ไส้กรอกอีสาน แหนม หม่ำ โยเกิร์ตนมแพะ ลูกชิ้น
barn;craft made;ทำ;ผ้าไหม ผ้าไหมมัดหมี่ เส้นไหม ไหมพรมขนแกะ
barn;bulk;ขาย;ปุ๋ยคอก ขี้วัว ขี้ไก่ มูลไส้เดือน
sea;sea animal;เลี้ยง;ปลานิล ปลาดุก ปลาทับทิม ปลาสวาย กบ หอยแมลงภู่ หอยนางรม หอยแครง ปลาไน หอยขม ปลาไหล
sea;sea animal;ขาย;หมึก หมึกแห้ง ปลาหมึกสด หอยลาย อาหารทะเล อาหารทะเลสด สาหร่าย สาหร่ายพวงองุ่น ไข่ปลา แมงกะพรุน หอยหวาน ปลาดุกร้า ปลานิลแดดเดียว ปลาหมึกบด
sea;bulk;ทำ;เกลือ เกลือทะเล ดอกเกลือ เกลือสินเธาว์ เกลือสปา
sprout;veg grown;ปลูก;ผักบุ้ง กวางตุ้ง ผักกาดขาว ผักชี ขึ้นฉ่าย กะเพรา โหระพา แมงลัก ผักหวาน ผักหวานป่า ชะอม ผักเหลียง กระถิน ตำลึง ถั่วงอก ผักคาวตอง ชะพลู วอเตอร์เครส ไมโครกรีน ผักโขมไทย ว่านหางจระเข้ ต้นกระเทียม
sprout;spice grown;ปลูก;ตะไคร้ ข่า กระชาย กระชายขาว กระวาน กานพลู ยี่หร่า โรสแมรี่ ใบเตย สมุนไพรสด ลูกผักชี ฟ้าทะลายโจร ไพล
sprout;flower grown;ปลูก;กล้วยไม้ ดาวเรือง ดอกมะลิ อัญชัน ดอกอัญชัน คาโมมายล์ หญ้าหวาน ดอกบัว ดอกไม้สด ดอกพุด ปทุมมา ดอกหน้าวัว หญ้าฝรั่น ดอกหอมหมื่นลี้
sprout;plant;เพาะ;ต้นกล้า ต้นพันธุ์ กล้าผัก ต้นไม้ ไม้ประดับ ไม้ด่าง แคคตัส กระบองเพชร ไม้ใบ ต้นพันธุ์ทุเรียน กิ่งพันธุ์มะม่วง กล้ายางพารา หน่อกล้วย บอนสี ต้นอ่อนผัก บอนไซ
sprout;bulk;ทำ;ปุ๋ยหมัก ดินปลูก ดินใบก้ามปู น้ำหมักชีวภาพ ปุ๋ยอินทรีย์
jar;made made;ทำ;น้ำพริก น้ำพริกหนุ่ม น้ำพริกเผา น้ำพริกตาแดง น้ำพริกนรก น้ำพริกกุ้งเสียบ เครื่องแกง พริกแกง กิมจิ ผักดอง ของดอง คุกกี้ เค้ก ขนมไทย ขนมเปี๊ยะ ขนมหม้อแกง ทองม้วน ข้าวเกรียบ ข้าวหลาม ขนมจีน เส้นก๋วยเตี๋ยว หมี่กรอบ กระยาสารท ขนมชั้น โรตีสายไหม กาละแม ไอศกรีม ไอติมกะทิ เส้นหมี่โคราช วุ้นเส้น คุกกี้สิงคโปร์ บราวนี่ ปลาร้าบอง น้ำจิ้มซีฟู้ด ขนมลา
jar;bottle made;ทำ;น้ำส้มสายชู น้ำปลา ซีอิ๊ว น้ำสมุนไพร คอมบูชา ไซรัป ไวน์ ไวน์ผลไม้ ไวน์ลูกหม่อน สาโท คราฟต์เบียร์ ไซเดอร์ น้ำอัญชัน น้ำปลาร้า น้ำใบบัวบก
jar;soap made;ทำ;สบู่ สบู่สมุนไพร สบู่นมแพะ สบู่ก้อน แชมพูมะกรูด เทียนหอม ยาหม่อง ลูกประคบ น้ำมันไพล ครีมบำรุงผิว ลิปบาล์ม สครับ ยาดมสมุนไพร เซรั่ม ธูปหอม น้ำมันนวด
mountain;bottle;ขาย;น้ำแร่ น้ำดื่ม น้ำดื่มจากภูเขา
mountain;bulk;ขาย;ถ่านไม้ ฟืน สมุนไพรป่า ยาสมุนไพร ของป่า ไม้แปรรูป ไม้ไผ่ ถ่านอัดแท่ง ไม้ยูคา หินแม่น้ำ
mountain;stay stay;ทำ;โฮมสเตย์ ที่พักบนดอย ลานกางเต็นท์ ฟาร์มสเตย์ ท่องเที่ยวชุมชน ทริปเดินป่า ล่องแพ รีสอร์ทเล็กๆ บ้านพัก
"""
# Words that aren't done by the verb of their row.
_VERBS = {
    "เลี้ยงแพะรีด": "นมแพะ",
    "เลี้ยงควายรีด": "นมควาย",
    "เก็บ": "น้ำผึ้งป่า น้ำผึ้งหลวง น้ำผึ้งเดือนห้า เห็ดป่า เห็ดโคน เห็ดเผาะ เห็ดถอบ เห็ดระโงก เห็ดตับเต่า เห็ดหูหนูป่า เห็ดหูลัวะ กลอย มะแขว่นแห้ง ชาป่า หน่อไม้ป่า พุทราป่า",
    "จับ": "ปลาทู ปลาทะเล ปลาอินทรี ปลาเก๋า กุ้งทะเล กุ้งฝอย กุ้งแชบ๊วย ปูม้า ปูดำ ปูนา ปูไข่ ปูม้าสด กะปู ปู ปูทะเล",
    "ขาย": "ปลาสด กุ้งสด ไก่สด หมูสด มะพร้าวเผา ส้มโอแกะ ขนุนแกะ ฮวาเจียว อ้อยคั้นน้ำ กลิ่นวานิลลาแท้ ไก่ไข่ ผงหม่าล่า ข้าวสาร ข้าวกล้อง กีวีฟรุต ลูกพรุน มอลต์ นมอัดเม็ด หน่อกล้วย เปลือกอบเชย อบเชยแท่ง",
    "ทำ": "ไข่เค็ม",
    "ทำนาปลูก": "ข้าว ข้าวหอมมะลิ ข้าวเหนียว ข้าวเปลือก",
}
_VERB_OF = {word: verb for verb, words in _VERBS.items() for word in words.split()}
# Things poured, though no "น้ำ" begins them; and what begins with it and isn't.
_POURED = ("น้ำ", "กะทิ", "นม", "อาร์แกนออยล์", "กลิ่น")
# A part of the plant, which nobody plants: seeds, pods, bunches.
_PARTS = ("เมล็ด", "เม็ด", "ฝัก", "พวง", "รวง", "เปลือก", "ผล", "ใบ")
_NOT_POURED = ("น้ำตาล", "น้ำพริก", "นมอัดเม็ด", "น้ำจิ้ม")


def _kind_of_goods(word: str) -> str:
    return "bottle" if word.startswith(_POURED) and not word.startswith(_NOT_POURED) else "made"


def _copies(
    text: str,
    species: str,
    form: str,
    kind: str,
    traits: set[str],
    forms: dict[str, tuple[str, str, str]],
    weight: int,
) -> list[Word]:
    """The word once for each speaker."""
    held = frozenset({kind, species, *traits})
    tag = KINDS.index(kind) * len(SPEAKERS)
    return [Word(text, species, form, tag + i, held, forms, weight * share) for i, share in enumerate(SHARES)]


def _of_row(row: str) -> list[Word]:
    species, kinds, verb, plot, *cells = row.split(";")
    kind, *extra = kinds.split()
    found = []
    plain = cells[0].split()
    for cell, total in zip(cells, (9, 5, 4), strict=True):
        words = cell.split()
        goods = total == 4
        for i, spelt in enumerate(words):
            word = spelt.replace("_", " ")
            made = goods or "made" in extra
            does = _VERB_OF.get(word) or ("ขาย" if word.startswith("เนื้อ") else "ทำ" if goods else verb)
            part = word.startswith(_PARTS) or any(
                word == head + other for head in ("ลูก", "ผล", "หัว") for other in plain
            )
            if part and not goods:
                does = "ขาย"
            forms = {"do": (does, word, "")}
            traits = {"crop", "goods", "made" if made else "grown"}
            if total == 9:
                traits.add("plain")
                if i == 0 and len(word) < 9:
                    # Short enough for a dog, an aunt or a lane.
                    traits.add("name")
            if kind in ("egg", "honey", "milk") or "animal" in extra:
                traits.discard("grown")
                traits.add("animal")
            if plot and not goods and not part and does not in ("จับ", "เก็บ", "ขาย"):
                traits.add("plot")
                forms["plot"] = (plot, word, "")
            if (
                "t" in extra
                and not goods
                and not word.startswith(("ใบ", "ฝัก", "เมล็ด", "เม็ด", "ลูก", "ผล", "ยอด", "ถั่ว"))
            ):
                traits.add("tree")
            weight = max(1, round(total / len(words))) + (2 if total == 9 and i == 0 else 0)
            found += _copies(
                word, species, "", _kind_of_goods(word) if goods else kind, traits, forms, weight
            )
    return found


def _of_general(row: str) -> list[Word]:
    form, kinds, verb, cell = row.split(";")
    kind, *extra = kinds.split()
    found = []
    for word in cell.split():
        traits = {*extra, *([] if "stay" in extra else ["goods"]), GENERAL}
        forms = {"do": (verb, word, "")}
        found += _copies(word, GENERAL, form, kind, traits, forms, 1)
    return found


WORDS = (
    *(w for row in (th_fruits.ROWS + th_crops.ROWS + th_goods.ROWS).split("\n") if row for w in _of_row(row)),
    *(w for row in _GENERAL.strip().splitlines() for w in _of_general(row)),
)
