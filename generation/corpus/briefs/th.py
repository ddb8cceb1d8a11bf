"""Thai: how sellers, growers and groups in all regions of Thailand write."""

# ruff: noqa: E501 (a template or a row of a table stands on one line)

from __future__ import annotations

import re
from collections.abc import Sequence

from generation.corpus.briefs import (
    names_th,
    th_beside,
    th_hard,
    th_kinds,
    th_late,
    th_more,
    th_own,
    th_plain,
    th_stories,
    th_tails,
    th_wishes,
    th_words,
)
from generation.corpus.briefs.language import Family, Language
from generation.corpus.briefs.noise import Slips

_SOLD = re.compile(r"\{((?:product|other)[23]?)([:.}])")


def _goods(templates: Sequence[str]) -> tuple[str, ...]:
    """The templates with every product held to what can be bought and sold (no guest house)."""

    def held(found: re.Match[str]) -> str:
        name, after = found.groups()
        if after == ":":
            return "{" + name + ":goods,"
        return "{" + name + ":goods" + after

    return tuple(_SOLD.sub(held, t) for t in templates)


_CONFUSED = {
    "ค่ะ": ("คะ", "ค่า", "คร่ะ", "ค๊ะ", "คร้า"), "นะคะ": ("นะค่ะ", "น่ะคะ", "นะค้ะ"), "ครับ": ("คับ", "ครัช", "คัฟ", "คร้าบ", "ครับผม"), "ไหม": ("มั้ย", "มั๊ย", "ไม๊", "มัย", "ป่าว"),
    "อยากได้": ("อยากได", "หยากได้", "อยากด้าย"), "โลโก้": ("โลโก", "โลโก้้", "logo", "โล้โก้"), "สติ๊กเกอร์": ("สติกเกอร์", "สติ้กเกอร์", "สติกเก้อ"), "ฉลาก": ("สลาก", "ฉลาค"), "แพ็กเกจ": ("แพคเกจ", "แพ็คเกจจิ้ง"),
    "ปลูก": ("ปูก", "ปลุก"), "เลี้ยง": ("เลียง", "เลื้ยง"), "อร่อย": ("อล่อย", "อาหร่อย"), "เรา": ("เลา", "เรส"), "ร้าน": ("ล้าน", "ร้าร"), "ขาย": ("ขาบ", "ชาย"), "สวน": ("สวย", "ส่วน"), "กิโล": ("กิโร", "โล", "กก."), "บาท": ("บ.", "บาด"),
    "ขอบคุณ": ("ขอบคุน", "ขอบคุณณ", "ขอบคุร"), "เท่าไหร่": ("เท่าไร", "เท่าไหล่", "เท่าไร่"), "ตอนนี้": ("ตอนนี่", "ตอนนื้"), "เมื่อก่อน": ("เมื่อก่อร", "เมือก่อน"), "ไม่ใช่": ("ไม่ไช่", "ม่ายช่าย", "ไม่ใช้"), "ไม่": ("ไม", "ม่าย"),
    "แล้ว": ("แล้ง", "แร้ว", "เเล้ว"), "แต่": ("เเต่",), "ของ": ("ชอง",), "เป็น": ("เปน", "เป้น"), "นี้": ("นี่", "นื้"), "ได้": ("ไค้", "ด้าย"), "ที่": ("ที", "ทื่"), "ใน": ("ไน",), "ใส่": ("ไส่",), "ให้": ("ไห้", "หั้ย"), "ทำ": ("ทํา", "ทาม"),
    "น้ำ": ("นำ้", "นํ้า", "น้า"), "มะม่วง": ("มะมวง", "มะม่วย"), "ทุเรียน": ("ทุเรีน", "ทุเลียน"), "มังคุด": ("มังคุต",), "ลำไย": ("ลำใย",), "กล้วย": ("กล้วน", "กลัวย", "ก้วย"), "สับปะรด": ("สัปปะรด", "สับประรด", "สับปะรส"),
    "มะพร้าว": ("มะพ้าว", "มะพราว"), "ข้าว": ("เข้า", "ข้าง", "ขาว"), "พริก": ("พิก", "พรืก"), "กระเทียม": ("กะเทียม",), "กะเพรา": ("กระเพรา",), "น้ำผึ้ง": ("น้ำพึ่ง", "น้ำผึง"), "ไข่": ("ไข",), "ไก่": ("ไก",), "เห็ด": ("เหด", "เห้ด"), "ผัก": ("ผัค",),
    "กาแฟ": ("กาแฟร์", "กาเเฟ"), "ปลา": ("ปา", "ปล่า"), "กุ้ง": ("กุง", "กุ้ม"), "ฟักทอง": ("ฟักทอน",), "แตงโม": ("เเตงโม", "แตงโบ"), "มะนาว": ("มะนาง",), "อินทรีย์": ("อินทรี", "อินทรีย"), "ผลิตภัณฑ์": ("ผลิตภัณ", "ผลิตพันธ์"),
    "สวัสดี": ("สวัสดิ", "สวัดดี", "หวัดดี"), "สินค้า": ("สินค้ำ", "สิ้นค้า"), "รูป": ("รุป", "รูบ"), "แม่": ("เเม่",), "เพราะ": ("เพาะ",),
}  # fmt: skip

LANGUAGE = Language(
    code="th",
    words=th_words.WORDS,
    lists={**th_wishes.LISTS, **th_kinds.LISTS, **names_th.LISTS},
    wishes=th_wishes.WISHES,
    cores=(
        Family("fragments", 7, _goods(th_plain.FRAGMENTS)),
        Family("core", 30, _goods(th_plain.CORE)),
        Family("stories", 8, _goods(th_stories.STORIES)),
        Family("letters", 6, _goods(th_stories.LETTERS)),
        Family("posts", 8, _goods(th_stories.POSTS)),
        Family("negations", 11, _goods(th_hard.NEGATIONS)),
        # A template of these fits few species.
        Family("alike", 130, _goods(th_hard.ALIKE)),
        Family("own way", 300, _goods(th_own.TEMPLATES)),
        Family("formerly", 8, _goods(th_beside.FORMERLY)),
        Family("beside", 12, _goods(th_beside.BESIDE)),
        Family("late", 6, _goods(th_late.LATE)),
        Family("contrasts", 6, _goods(th_more.CONTRASTS)),
        Family("round", 8, _goods(th_more.ROUND)),
        Family("aloud", 4, _goods(th_more.ALOUD)),
        Family("branded", 9, _goods(th_late.BRANDED)),
        Family("pairs", 9, _goods(th_late.PAIRS)),
        # Of goods without a picture only the guest houses.
        Family("stay", 4, th_late.STAY),
    ),
    openings=th_tails.OPENINGS,
    tails=tuple(
        Family(f.name, f.weight, _other_goods)
        for f in th_tails.TAILS
        if (_other_goods := _goods(f.templates))
    ),
    brand_tails=th_tails.BRAND_TAILS,
    slips=Slips(
        script="thai",
        short={
            "ขอบคุณค่ะ": ("ขอบคุณค่า", "ขอบคุนค่ะ", "thx ค่ะ"),
            "ขอบคุณครับ": ("ขอบคุณคับ", "ขอบคุนคับ"),
            "สวัสดีค่ะ": ("หวัดดีค่ะ", "สวัสดีค่า", "ดีค่ะ"),
            "สวัสดีครับ": ("หวัดดีคับ", "ดีครับ", "สวัสดีคับ"),
            "สวัสดี": ("หวัดดี", "ดี"),
            "กิโล": ("โล", "กก."),
            "บาท": ("บ.", "฿"),
            "เท่าไหร่": ("เท่าไร", "กี่บาท"),
            "แอดมิน": ("แอด", "admin"),
        },
        confused=_CONFUSED,
        endings=(" 555", " 5555", " 🙏", " ^^", "...", "..", "ๆๆ", " ด่วนๆ", "!!", " T_T"),
    ),
    tags=th_kinds.TAGS,
    stops=(" ",),
    joint=" ",
)
