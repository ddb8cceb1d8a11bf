"""Chinese in traditional characters, as in Taiwan and Hong Kong: the sentences of ``zh``, converted.

Characters first, one to one (干 is taken for 乾, 后 for 後: what a seller of food means most often), after a
few words which differ across the strait; 土豆, a peanut in Taiwan, never stands.
"""

# ruff: noqa: E501 (a row of a table stands on one line)

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from generation.corpus.briefs import zh
from generation.corpus.briefs.grammar import Word
from generation.corpus.briefs.language import Family

_SIMPLE = (
    "着万与丑专业丛东丝丢两个丰临为丽么义乌乐乡书买乱于云亚产亩亲仅从仑仓们价众优伙会伞伟传伦体余侠侬俩"
    "储儿兑党兰关兴养内冈册写军农冯冲况冻净准凉几凤凭凯刘刚创删别剂劝办务动劲劳势匀区协单卖卢卤卧卫厂"
    "厉压厘厢县参双发变叶号后吕吗吨听吴呗员咨咸喽团园国图圆圣场坏块坚坛坝坞声壳壶处备复够头奖妇妈姗姜"
    "婴婶孙学宁宝实对导寿尔尽岁岗岛岩岭岳峄峡崂帅师带帮干并广庄庆库开张弯弹强归当忧怀态总懒户扑扩扰抛"
    "抢护拣挂挣挤捞捡换掺揽摆摊攒斗无旧时旷昼晋晒晓晖朴机杂条来杨杰枞枣枫柠标栏树栖栗样档桥榄槟横樱欢"
    "欧残毁毕毡气汇汉汤沟没沧沪泼泽洁浅浆浇浓涛涩淀渔温游湾滞满滩潍灯灵炖点烛烟烦烧烫熏爱爷牦犊独猕猪"
    "猫玛环现琼瑶电画瘾皱盐盖盘矿砀码砖礼离秆种称稳窝竖笋笼签简箩篮类粤粮糁糍紧红约级纪纯纳纸纽线细织"
    "终绍经绒结给绝统绣绥继续绳维绵绿缓编罂网罗职聪肃肠胆胶脐脑脚脱脸腊腌腻腾艺节芜芦苋苍苎苏苹范茧荆"
    "荐荚荞荟荠荡荪药莱莲萝营葱蒋蓝蓟虫虽虾蚁蚂蚕蚝蛎蛮蜡蝎补装见观规视觉计认让议记许设证评识诉试诚话"
    "询该语误说请读课谁调谅谋谢谭谱贝负贡责败货质贩贪贫购贮贴贵贷费贺贾赏赔赣赵赶车轧转轮软轻辈辞边辽"
    "达迁过运还这进远连适选递邓邮邹邻郑酱酿采释里针钟钱钻铁铃铜银铺链销锄锅错锡锦镇镰长门问闲间闸闻闽"
    "阎队阳陆陇陈陕随雾静韦韩页项顺须顾预颗题颜额风饭饰饱饲饶饼馆馍馒馓马驴驻驼驿骆骏骑鱼鱿鲁鲈鲍鲜鲤"
    "鲫鳄鳅鳌鳝鳟鸟鸡鸣鸭鸽鸿鹃鹅鹊鹌鹑鹤鹭鹰麦黄龙龚龟"
)
_FULL = (
    "著萬與醜專業叢東絲丟兩個豐臨為麗麼義烏樂鄉書買亂於雲亞產畝親僅從侖倉們價衆優夥會傘偉傳倫體餘俠儂倆"
    "儲兒兌黨蘭關興養內岡冊寫軍農馮衝況凍淨準涼幾鳳憑凱劉剛創刪別劑勸辦務動勁勞勢勻區協單賣盧滷臥衛廠"
    "厲壓釐廂縣參雙發變葉號後呂嗎噸聽吳唄員諮鹹嘍團園國圖圓聖場壞塊堅壇壩塢聲殼壺處備復夠頭獎婦媽姍薑"
    "嬰嬸孫學寧寶實對導壽爾盡歲崗島巖嶺嶽嶧峽嶗帥師帶幫乾並廣莊慶庫開張彎彈強歸當憂懷態總懶戶撲擴擾拋"
    "搶護揀掛掙擠撈撿換摻攬擺攤攢鬥無舊時曠晝晉曬曉暉樸機雜條來楊傑樅棗楓檸標欄樹棲慄樣檔橋欖檳橫櫻歡"
    "歐殘毀畢氈氣匯漢湯溝沒滄滬潑澤潔淺漿澆濃濤澀澱漁溫遊灣滯滿灘濰燈靈燉點燭煙煩燒燙燻愛爺犛犢獨獼豬"
    "貓瑪環現瓊瑤電畫癮皺鹽蓋盤礦碭碼磚禮離稈種稱穩窩豎筍籠籤簡籮籃類粵糧糝餈緊紅約級紀純納紙紐線細織"
    "終紹經絨結給絕統繡綏繼續繩維綿綠緩編罌網羅職聰肅腸膽膠臍腦腳脫臉臘醃膩騰藝節蕪蘆莧蒼苧蘇蘋範繭荊"
    "薦莢蕎薈薺蕩蓀藥萊蓮蘿營蔥蔣藍薊蟲雖蝦蟻螞蠶蠔蠣蠻蠟蠍補裝見觀規視覺計認讓議記許設證評識訴試誠話"
    "詢該語誤說請讀課誰調諒謀謝譚譜貝負貢責敗貨質販貪貧購貯貼貴貸費賀賈賞賠贛趙趕車軋轉輪軟輕輩辭邊遼"
    "達遷過運還這進遠連適選遞鄧郵鄒鄰鄭醬釀採釋裡針鍾錢鑽鐵鈴銅銀鋪鏈銷鋤鍋錯錫錦鎮鐮長門問閒間閘聞閩"
    "閻隊陽陸隴陳陝隨霧靜韋韓頁項順須顧預顆題顏額風飯飾飽飼饒餅館饃饅饊馬驢駐駝驛駱駿騎魚魷魯鱸鮑鮮鯉"
    "鯽鱷鰍鰲鱔鱒鳥雞鳴鴨鴿鴻鵑鵝鵲鵪鶉鶴鷺鷹麥黃龍龔龜"
)
_WORDS = {
    "土豆": "馬鈴薯", "洋芋": "馬鈴薯", "西红柿": "番茄", "菠萝蜜": "波羅蜜", "菠萝": "鳳梨", "牛油果": "酪梨", "红薯": "地瓜", "红苕": "地瓜", "奶酪": "起司",
    "面粉": "麵粉", "面包": "麵包", "面条": "麵條", "挂面": "掛麵", "玉米面": "玉米粉", "番石榴": "芭樂", "猕猴桃": "奇異果", "车厘子": "櫻桃", "质量": "品質",
    "微信": "LINE", "淘宝": "蝦皮", "拼多多": "蝦皮", "快手": "直播", "抖音": "IG", "朋友圈": "臉書", "包邮": "免運", "快递": "宅配", "顺丰": "黑貓", "视频": "影片",
    "公众号": "粉專", "直播间": "直播", "老乡": "鄉親", "不干胶": "貼紙", "干活": "工作",
}  # fmt: skip
_CHARACTERS = str.maketrans(_SIMPLE, _FULL)
_ANY_WORD = re.compile("|".join(sorted(_WORDS, key=len, reverse=True)))

_PLACES = """
南投 南投鹿谷 南投埔里 信義鄉 屏東 屏東枋山 恆春 萬丹 台南玉井 玉井 官田 關廟 麻豆 嘉義 阿里山 梅山 雲林西螺 古坑 斗南 台中梨山 梨山 東勢 大甲 苗栗大湖 大湖 卓蘭
三義 新竹 關西 新埔 桃園大溪 拉拉山 坪林 三峽 宜蘭 宜蘭三星 礁溪 花蓮 花蓮玉里 瑞穗 富里 台東 池上 關山 鹿野 太麻里 高雄大樹 大樹 旗山 美濃 燕巢 彰化二林 彰化大村 澎湖
金門 馬祖 日月潭 清境 武陵 陽明山 淡水 新界 元朗 錦田 大埔 西貢 長洲
"""


def full(text: str) -> str:
    """``text`` in traditional characters."""
    return _ANY_WORD.sub(lambda m: _WORDS[m[0]], text).translate(_CHARACTERS)


def _all(texts: Sequence[str]) -> tuple[str, ...]:
    return tuple(full(text) for text in texts)


def _word(word: Word) -> Word:
    return replace(
        word,
        text=full(word.text),
        traits=frozenset(full(trait) for trait in word.traits),
        forms={name: (full(a), full(b), full(c)) for name, (a, b, c) in word.forms.items()},
    )


def _families(families: Sequence[Family]) -> tuple[Family, ...]:
    return tuple(replace(family, templates=_all(family.templates)) for family in families)


_places = tuple(_PLACES.split())
_lists: Mapping[str, Sequence[str]] = {name: _all(entries) for name, entries in zh.LANGUAGE.lists.items()}

LANGUAGE = replace(
    zh.LANGUAGE,
    code="zh-Hant",
    words=tuple(_word(word) for word in zh.LANGUAGE.words),
    lists={**_lists, "place": _places, "bare_place": tuple(p for p in _places if len(p) == 2)},
    wishes={
        field: {value: _all(words) for value, words in values.items()}
        for field, values in zh.LANGUAGE.wishes.items()
    },
    cores=_families(zh.LANGUAGE.cores),
    openings=_all(zh.LANGUAGE.openings),
    tails=_families(zh.LANGUAGE.tails),
    brand_tails=_all(zh.LANGUAGE.brand_tails),
    slips=replace(
        zh.LANGUAGE.slips,
        confused={full(a): _all(bs) for a, bs in zh.LANGUAGE.slips.confused.items()},
        endings=_all(zh.LANGUAGE.slips.endings),
    ),
)
