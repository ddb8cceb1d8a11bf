"""Chinese: the kinds of goods, and how each is praised, counted and timed."""

# ruff: noqa: E501 (a template or a row of a table stands on one line)

from __future__ import annotations

# The kinds a word can be, in the order of its tag; general goods follow by their form.
KINDS = (
    "fruit", "sour", "soft", "coco", "oil", "veg", "hot", "sweetveg", "starch", "spice", "grain", "rice", "nut",
    "tea", "coffee", "mush", "egg", "honey", "milk", "made",
    "field", "basket", "barn", "sea", "sprout", "jar", "mountain",
)  # fmt: skip

_PRAISE = {
    "fruit": "又脆又甜 皮薄汁多 个头大颜色好 甜得像糖 树上自然熟 果香很浓 咬一口全是汁 酸酸甜甜 糖度高 小时候的味道",
    "sour": "汁水足 香气浓 皮薄籽少 泡水特别香 酸得正 个头匀 新鲜带叶 不打蜡 果香扑鼻 清爽开胃",
    "soft": "果肉绵密 口感像奶油 放软就能吃 个头匀 营养好 核小肉厚 拌饭拌面包都行 细腻 一点不涩 自然成熟",
    "coco": "又香又清甜 味道清甜 香味足 个头饱满 解渴 原汁原味 肉厚 奶香足 不加糖 清清爽爽",
    "oil": "味道清香 品质好 回甘 出油率高 冷榨的 颜色清亮 果香浓 入口微苦带甜 健康 新鲜",
    "veg": "水分足 有小时候的味道 生吃都甜 颜色鲜 脆甜 皮薄 沙沙的 不打农药 当天采 自然熟",
    "hot": "够辣够香 辣得过瘾 香辣 颜色红亮 辣味正 皮厚籽少 下饭 无辣不欢 越吃越香 晒得透",
    "sweetveg": "又面又甜 软糯香甜 粉糯 蒸着烤着都好吃 甜糯 沙地长的 细腻无丝 板栗味 流蜜 老品种",
    "starch": "又面又沙 炖肉特别香 沙地长的 个头匀 粉糯 耐储存 表皮光 烤着吃香 软糯 老品种",
    "spice": "味道足 个头大 干爽耐放 辛香 味道冲 皮薄 放得住 品相好 不发芽 老品种",
    "grain": "颗粒饱满 晒得干 老品种 有粮食香 磨面香 成色好 没杂质 今年新收 筋道 产量高",
    "rice": "煮饭香 软糯有嚼劲 米香扑鼻 粒粒饱满 煮粥有米油 油亮 山泉水浇灌 新打的 不抛光 冷了也好吃",
    "nut": "仁大壳薄 香脆 没有空壳 又香又酥 油香足 颗粒饱满 今年新货 当零食停不下来 个个饱满 手一捏就开",
    "tea": "回甘好 香气高 耐泡 一芽一叶 茶汤清亮 入口顺 有兰花香 手工炒制 不苦不涩 老茶客都喜欢",
    "coffee": "香气浓 醇厚不苦 带点果酸 中度烘焙 新鲜烘焙 口感顺滑 回甘 坚果味 口感干净 现烘现发",
    "mush": "鲜得很 肉厚 炖汤特别鲜 没泥沙 新鲜 野生的味道 又香又嫩 晒得干 涮火锅绝了 当天采",
    "egg": "蛋黄又大又黄 没有腥味 吃虫吃草的鸡下的 当天捡的 新鲜 散养 炒着特别香 不喂饲料 蛋清浓 个头不大味道好",
    "honey": "原蜜不加糖 结晶细腻 香味浓 不掺假 浓得拉丝 一年只取一次 纯天然 山花的味道 甜而不腻 入口有花香",
    "milk": "当天现挤 奶香浓 没有添加剂 醇厚 煮开有奶皮 新鲜 孩子喜欢喝 不兑水 每天早上送 草地上养出来的",
    "made": "味道好 真材实料 没有添加剂 手工现做 干净卫生 香 老手艺 小时候的味道 孩子爱吃 送人有面子",
    "field": "品质好 今年新收 没有杂质 颗粒饱满 自家地里的 货真价实 老品种 干净 量大从优 不掺假",
    "basket": "新鲜 品质好 品相漂亮 当天发货 老手艺 质量没得说 送礼自用都合适 当季的 货真价实 干净",
    "barn": "品质好 散养的 新鲜 不喂激素 农家味道 当天处理 货真价实 老客户都说好 干净 草地上长大的",
    "sea": "新鲜 活蹦乱跳 个头大 当天上岸 海味足 肉质紧实 干净水域 鲜甜 货真价实 干爽",
    "sprout": "新鲜 长势好 香味足 颜色鲜 当天采 根系好 水灵灵 不打农药 嫩 好养活",
    "jar": "味道好 手工做 用料足 老手艺 没有防腐剂 家的味道 香 送人合适 下饭 古法",
    "mountain": "天然 品质好 山里的味道 干净 野生的 纯天然 空气好 环境安静 年份足 货真价实",
}
_UNITS = {
    "fruit": "斤 箱 个 筐", "sour": "斤 箱 个 袋", "soft": "个 箱 斤 盒", "coco": "个 箱 斤 瓶", "oil": "瓶 斤 桶 箱",
    "veg": "斤 筐 箱 袋", "hot": "斤 袋 瓶 箱", "sweetveg": "斤 箱 袋 筐", "starch": "斤 袋 箱 筐",
    "spice": "斤 袋 箱 网兜", "grain": "斤 袋 公斤 吨", "rice": "斤 袋 公斤 箱", "nut": "斤 袋 罐 箱",
    "tea": "斤 两 罐 盒", "coffee": "斤 包 袋 盒", "mush": "斤 袋 盒 箱", "egg": "枚 个 箱 板",
    "honey": "斤 瓶 罐 箱", "milk": "瓶 斤 箱 升", "made": "袋 盒 罐 斤", "field": "斤 袋 公斤 吨",
    "basket": "斤 箱 件 盒", "barn": "斤 只 盒 箱", "sea": "斤 箱 只 袋", "sprout": "斤 盆 把 株",
    "jar": "瓶 罐 盒 箱", "mountain": "斤 袋 盒 箱",
}  # fmt: skip
_SEASONS = {
    "fruit": "刚下树 马上就熟了 下个月采摘 现在正当季", "sour": "刚摘 现在正当季 下个月采摘 一年四季有果",
    "soft": "刚采收 下个月采摘 现在正当季 年底上市", "coco": "刚上岸 现在正新鲜 全年有货 每周发一批",
    "oil": "刚采收 刚榨好 十月采果 年底出新油", "veg": "刚采摘 现在正当季 下周大量上市 每天现摘",
    "hot": "刚采摘 晒好了 现在正红 秋天大量上市", "sweetveg": "刚挖的 秋天上市 现在正当季 霜降后更甜",
    "starch": "刚挖的 秋天上市 刚出土 下个月开挖", "spice": "刚挖的 新货刚下来 下个月大量上市 晾干了",
    "grain": "刚收割 刚打下来 秋天收 晒好了", "rice": "刚收割 新米刚下来 十月开镰 现碾现发",
    "nut": "刚下来 新货上市 秋天收 晒干了", "tea": "清明前采 新茶刚出 谷雨前后采 刚炒好",
    "coffee": "刚采收 新产季 刚烘好 年初采果", "mush": "雨后刚采 现在正多 每天采 刚烘干",
    "egg": "每天现捡 攒够就发 现在正下蛋 天天有货", "honey": "刚割的 新蜜刚出 五月取蜜 冬天结晶",
    "milk": "每天现挤 早上五点挤的 天天送 冷链发货", "made": "刚做好 现做现发 每周做一批 年前赶制",
    "field": "刚收割 现货 秋天收 刚打下来", "basket": "现货 每天发货 现在正好 刚到一批",
    "barn": "现货 现宰现发 年底出栏 每天有货", "sea": "刚捞上来 开海了 每天出海 现捞现发",
    "sprout": "刚采 现在正好 春天上市 刚出棚", "jar": "刚做好 现做现发 每周做一批 年前赶制",
    "mountain": "现在正好 刚进山采的 全年都有 现货",
}  # fmt: skip


def _by_kind(table: dict[str, str]) -> tuple[str, ...]:
    """The table as list entries: the n-th has the n-th phrase of the product's kind."""
    columns = zip(*(table[kind].split() for kind in KINDS), strict=True)
    return tuple("{product~" + "|".join(column) + "}" for column in columns)


LISTS = {"hao": _by_kind(_PRAISE), "mw": _by_kind(_UNITS), "season": _by_kind(_SEASONS)}
