"""Chinese (simplified): how farmers, sellers and helpers on the mainland write."""

# ruff: noqa: E501 (a template or a row of a table stands on one line)

from __future__ import annotations

from generation.corpus.briefs import (
    names_zh,
    zh_hard,
    zh_kinds,
    zh_long,
    zh_own,
    zh_plain,
    zh_tails,
    zh_words,
)
from generation.corpus.briefs.language import Family, Language
from generation.corpus.briefs.noise import Slips

_CONFUSED = {
    "的": ("地", "得"), "在": ("再",), "做": ("作",), "卖": ("买",), "已经": ("以经",), "标志": ("标致", "标识"), "包装": ("包庄",),
    "柠檬": ("柠蒙", "宁檬"), "蜂蜜": ("峰蜜", "蜂密"), "樱桃": ("婴桃", "樱逃"), "芒果": ("忙果", "茫果"), "菠萝": ("波萝", "菠箩"),
    "鸡蛋": ("鸡旦", "鸡但"), "核桃": ("核挑", "胡桃"), "荔枝": ("荔支", "力枝"), "番茄": ("蕃茄", "番加"), "土豆": ("土斗",),
    "辣椒": ("辣交", "辣焦"), "蘑菇": ("磨菇", "蘑姑"), "葡萄": ("葡陶", "萄葡"), "石榴": ("石留", "石溜"), "草莓": ("草梅",),
    "蓝莓": ("蓝梅", "兰莓"), "柿饼": ("柿并", "市饼"), "红薯": ("红署", "红暑"), "大蒜": ("大算",), "萝卜": ("罗卜", "萝卜儿"),
    "椰子": ("耶子",), "橄榄": ("橄揽", "敢榄"), "橙子": ("澄子", "橙籽"), "苹果": ("平果", "萍果"), "香蕉": ("香焦",),
    "咖啡": ("咖非", "加啡"), "玉米": ("玉来",), "南瓜": ("南爪",), "洋葱": ("羊葱", "洋聪"), "花生": ("花声",), "茶叶": ("茶业", "茶页"),
    "大米": ("大未",), "生姜": ("生疆",), "梨": ("犁", "黎"), "桃子": ("挑子",), "牛奶": ("牛乃",), "火龙果": ("火笼果",),
    "设计": ("设记",), "麻烦": ("麻凡",), "需要": ("须要",), "什么": ("神马", "啥"), "没有": ("木有",), "一个": ("1个",), "我们": ("我门",),
    "家": ("稼",), "种": ("中",),
}  # fmt: skip

LANGUAGE = Language(
    code="zh",
    words=zh_words.WORDS,
    lists={**zh_tails.LISTS, **zh_kinds.LISTS, **names_zh.LISTS},
    wishes=zh_tails.WISHES,
    cores=(
        Family("fragments", 7, zh_plain.FRAGMENTS),
        Family("core", 36, zh_plain.CORE),
        Family("stories", 8, zh_plain.STORIES),
        Family("letters", 12, zh_long.LETTERS),
        Family("posts", 9, zh_long.POSTS),
        Family("negations", 11, zh_hard.NEGATIONS),
        Family("formerly", 8, zh_hard.FORMERLY),
        Family("beside", 11, zh_hard.BESIDE),
        Family("branded", 8, zh_hard.BRANDED),
        Family("pairs", 9, zh_hard.PAIRS),
        # A template of these fits one species in forty.
        Family("own way", 330, zh_own.TEMPLATES),
    ),
    openings=zh_tails.OPENINGS,
    tails=zh_tails.TAILS,
    brand_tails=zh_tails.BRAND_TAILS,
    slips=Slips(
        script="han",
        confused=_CONFUSED,
        endings=(
            "谢谢",
            "，谢谢",
            "谢谢！",
            "，麻烦了",
            "哈",
            "呀",
            "哦",
            "~",
            "！！",
            "[抱拳]",
            "[玫瑰]",
            "[捂脸]",
            "。。。",
            "thx",
            "，急",
            "嘿嘿",
        ),
    ),
    tags=len(zh_kinds.KINDS),
    stops=("，", "，", "，", "。", "。", "。", " ", "；", "！", "～"),
    joint="",
    end_marks="。！？…～，：；吗",
)
