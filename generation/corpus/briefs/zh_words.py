"""Chinese product words: the crops of ``zh_crops`` and the goods that have no picture of their own."""

# ruff: noqa: E501 (a template or a row of a table stands on one line)

from __future__ import annotations

from generation.corpus.briefs.grammar import Word
from generation.corpus.briefs.model import GENERAL
from generation.corpus.briefs.zh_crops import ROWS
from generation.corpus.briefs.zh_kinds import KINDS

_GENERAL = """
field;鸡饲料 猪饲料 小麦秸秆 玉米秸秆 花生秧饲料 豆芽 香油 大豆 黄豆 高粱 红高粱 小米 黄小米 谷子 燕麦 荞麦 苦荞 青稞 藜麦 绿豆 红豆 芸豆 鹰嘴豆 油菜籽 葵花籽 向日葵 芝麻 黑芝麻 棉花 长绒棉 甘蔗 牧草 苜蓿 青贮饲料 草料 苎麻 亚麻籽 蚕豆 豌豆 豇豆 莜麦 糜子 薏米 黑豆 杂粮 五谷杂粮 菜籽油 菜油 芝麻油 葵花籽油 山茶油 毛豆 大麦 稻草绳 秸秆
basket;核桃手串 椰壳碗 咖啡杯 茶壶 茶具 紫砂壶 草帽 竹席 木雕 银饰 玉米皮编织 毛毡玩偶 手工皮具 陶瓷杯 虎头鞋 香囊 中国结 甜菜 木薯 笋干 冬笋 春笋 竹笋 芦笋 花菜 西兰花 橘子 砂糖橘 沃柑 柚子 西瓜 哈密瓜 甜瓜 猕猴桃 李子 脆李 杏子 小白杏 红枣 冬枣 枣子 枇杷 杨梅 桑葚 无花果 山竹 榴莲 龙眼 桂圆 菠萝蜜 木瓜 番石榴 芭乐 百香果 西梅 山楂 金桔 树莓 黑莓 椰枣 板栗 栗子 巴旦木 开心果 腰果 榛子 山核桃 碧根果 夏威夷果 枸杞 释迦 番荔枝 西柚 葡萄柚 青柠 沙棘 黄瓜 茄子 青椒 彩椒 秋葵 冬瓜 丝瓜 苦瓜 西葫芦 白萝卜 萝卜 山药 芋头 莲藕 豆角 荸荠 菱角 水果礼盒 蔬菜盲盒 时令蔬菜 混合坚果 干果 竹编 竹篮 藤编筐 草编包 手工布鞋 老粗布 刺绣 剪纸 木梳 陶器 土陶罐 油纸伞 蓝印花布 扎染布
barn;烤鸭 盐焗鸡 手撕兔 羊蝎子 牛排 土鸡 老母鸡 走地鸡 清远鸡 鸭子 麻鸭 大鹅 黄牛 牛肉 牦牛肉 肉牛 奶牛犊 山羊 黑山羊 绵羊 羊肉 滩羊 羊毛 羊绒 黑猪 土猪肉 腊肉 香肠 火腿 腊肠 兔子 鸽子 鸽子蛋 鸭蛋 咸鸭蛋 鹅蛋 皮蛋 鹌鹑蛋 奶酪 奶豆腐 酥油 黄油 酸奶 驴肉 鹿茸 牛肉干 风干牛肉 盐水鸭 烧鸡 扒鸡 蚕茧 蚕丝被 毛线 鸡肉 鸡苗 羊羔 马 羽绒
sea;虾 海虾 虾仁 小龙虾 螃蟹 大闸蟹 梭子蟹 青蟹 生蚝 牡蛎 扇贝 蛤蜊 花甲 海带 紫菜 海苔 裙带菜 带鱼 黄鱼 小黄鱼 海参 鲍鱼 墨鱼 鱿鱼 鱿鱼干 鱼干 咸鱼 海盐 草鱼 鲤鱼 稻花鱼 鲈鱼 鲫鱼 三文鱼 虹鳟 银鱼 虾皮 虾酱 鱼丸 海鲜 鱼 泥鳅 黄鳝 甲鱼 珍珠 海米 瑶柱 海蜇
sprout;苹果树苗 草莓苗 红薯苗 葡萄苗 果树苗 辣椒苗 茶树苗 菊花 贡菊 玫瑰花 玫瑰 月季 兰花 多肉 多肉植物 绿植 盆栽 鲜切花 百合花 薰衣草 金银花 茉莉花 洛神花 桂花 荷花 薄荷 罗勒 迷迭香 香菜 小葱 大葱 韭菜 菠菜 生菜 油麦菜 小白菜 上海青 空心菜 苋菜 芹菜 芥蓝 羽衣甘蓝 卷心菜 包菜 大白菜 娃娃菜 豌豆尖 香椿 花椒 藤椒 胡椒 八角 桂皮 孜然 姜黄 豆蔻 草果 藏红花 香草荚 菜苗 果苗 树苗 花苗 种苗 草坪 芦荟 折耳根 紫苏 茴香 芽苗菜 陈艾 艾草 蒲公英 车前草 有机叶菜
jar;红糖 古法红糖 黑糖 牛奶皂 羊奶皂 蜂蜜皂 橄榄皂 柠檬香皂 面膜 身体乳 唇膏 香水 冰淇淋 雪糕 蛋糕卷 生日蛋糕 吐司 桃酥 姜汁洗发水 老面馒头 果酱 手工果酱 泡菜 酸菜 咸菜 榨菜 梅干菜 豆腐乳 豆瓣酱 黄豆酱 酱油 醋 米醋 陈醋 苹果醋 果醋 果酒 米酒 黄酒 白酒 葡萄酒 精酿啤酒 手工皂 肥皂 洗发皂 护手霜 豆腐 豆干 腐竹 面粉 面条 手工挂面 馒头 花馍 面包 欧包 饼干 月饼 绿豆糕 桂花糕 蛋糕 麻花 馓子 粉丝 龟苓膏 阿胶糕 凉粉 糖画 麦芽糖 牛轧糖 辣白菜 枫糖浆 枣糕 香薰蜡烛 精油 卤味 老酒 豆豉 火锅底料 酸梅汤
mountain;松子 山泉水 矿泉水 天麻 灵芝 石斛 铁皮石斛 人参 林下参 当归 黄芪 党参 黄精 野菜 山野菜 蕨菜 雪莲 虫草 冬虫夏草 雪菊 民宿 农家乐 山里民宿 采摘旅游 森林露营地 药材 中药材 草药 山货 野生药材 何首乌 葛根 松针茶 高山杜鹃 柴火 竹炭 冰川水 甘草 徒步向导服务 滑雪度假屋
"""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_NO_TREES = _set("strawberry blueberry pineapple dragon_fruit grape banana")
_WILD = _set("野生菌 牛肝菌 松茸 鸡枞菌 见手青 鸡油菌 榛蘑 松蘑 虎掌菌 黄牛肝菌 松茸菌")
_MAKES = {"tea": "做", "honey": "养蜂割", "hen_egg": "养鸡卖", "mushroom": "种"}
_MILK_OF = {"羊": "养羊卖", "水": "养水牛卖", "牦": "养牦牛卖", "骆": "养骆驼卖"}
_CRAFTS = _set(
    "核桃手串 椰壳碗 咖啡杯 茶壶 茶具 紫砂壶 草帽 竹席 木雕 银饰 玉米皮编织 毛毡玩偶 手工皮具 陶瓷杯 虎头鞋 香囊 中国结"
    " 竹编 竹篮 藤编筐 草编包 手工布鞋 老粗布 刺绣 剪纸 木梳 陶器 土陶罐 油纸伞 蓝印花布 扎染布 混合坚果 干果"
    " 水果礼盒 蔬菜盲盒 时令蔬菜"
)


def _doing(species: str, word: str, made: bool) -> str:
    """The verb before the word, as its maker says it."""
    if made:
        return "做" if word[-1] != "油" else "榨"
    if word in _WILD:
        return "采"
    if species == "milk":
        return _MILK_OF.get(word[0], "养奶牛卖")
    return _MAKES.get(species, "种")


def _doing_general(form: str, word: str) -> str:
    if word[-1] == "油" and form == "field":
        return "榨"
    if word in _CRAFTS or form == "jar":
        return "做"
    if form == "sprout" or (form == "field" and word[-1] not in "糖酱芽绳料秆"):
        return "种"
    if form == "basket" and "笋" not in word and "籽" not in word:
        return "种"
    return "卖"


def _marked(phrase: str, names: list[str]) -> tuple[str, str, str] | None:
    """The phrase cut round the product's name, longest first; None where it says no name."""
    for name in sorted(names, key=len, reverse=True):
        before, found, after = phrase.partition(name)
        if found:
            return before, name, after
    return None


def _words() -> tuple[Word, ...]:
    found = []
    for row in ROWS.strip().splitlines():
        species, plain, varieties, goods, works, plots, kind = row.split(";")
        names = plain.split()
        marked = [cut for plot in plots.split() if (cut := _marked(plot, names))]
        for cell, traits, weight, tag in (
            (plain, {"plain", "grown"}, 3.0, kind),
            (varieties, {"variety", "grown"}, 1.3, kind),
            (goods, {"made"}, 1.2, "made"),
        ):
            words = cell.split()
            for i, word in enumerate(words):
                forms = {
                    "do": (_doing(species, word, "made" in traits), word, ""),
                    "work": ("", works.split()[i % len(works.split())], ""),
                    "plot": marked[i % len(marked)] if marked else ("", plots.split()[0], ""),
                }
                own = {species, kind, "crop", *traits, *({"plot"} if marked else ())}
                if kind in ("fruit", "sour", "soft", "coco", "oil") and species not in _NO_TREES:
                    own.add("tree")
                share = max(1, round(weight * 12 / len(words)))
                found.append(Word(word, species, "", KINDS.index(tag), frozenset(own), forms, share))
    for row in _GENERAL.strip().splitlines():
        form, cell = row.split(";")
        words = cell.split()
        for word in words:
            forms = {"do": (_doing_general(form, word), word, "")}
            own = {form, word, "general", "made" if form == "jar" else "plain"}
            share = max(1, round(150 / len(words)))
            found.append(Word(word, GENERAL, form, KINDS.index(form), frozenset(own), forms, share))
    return tuple(found)


WORDS = _words()
