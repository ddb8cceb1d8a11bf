"""What tells languages apart that share a script: small words, seller's words, and how words are built.

Own lists. A word that stands in several lists counts the less for each (see ``generation.tongues``).
"""

from __future__ import annotations

from collections.abc import Mapping

SMALL_WORDS: Mapping[str, str] = {
    "en": """
        a about after all also always an and any are as at bag bags be beans because been before big
        black blue both bottle bottles box brand bread but butter buy by can cheese could do don't dont
        dried eggs every family farm farmer farms first fish flour for fresh from fruit garden get good
        green grown had has have her herbs here hill his homemade honey house i i'm if in into is it
        it's its jam jar jars just kitchen know label lake leaves like local logo made make market me
        meat milk mushrooms my name near never new no not now nuts of off oil old on one only or our out
        over own per picked please pls raised red rice river road seeds sell selling sells she shop
        since small so sold some still street sun sweet tea than that the their then there they this to
        too two up us use valley want was water we we're we've were what when white who whole wild will
        with would year years yellow you your""",
    "es": """
        abuela abuelo aceite acá agua ahora al aquí así año años bien blanca blanco bolsa bolsas cada
        caja caliente campo casera caseras casero color como con cuando cultivamos cómo de del desde
        docena donde dos dulce dulces día e el en era es ese eso esta este esto está están etiqueta
        finca frasco fresca frescas fresco frescos fruta frutos fue gracias hace hacemos harina hasta
        hay hijos hojas hola hoy huerta huerto huevos junto kilo kilos la las le leche les lo logo los
        mamá me mi miel mis morado muchas mujer muy más negra negro ni no nombre nos nueces nuestra
        nuestras nuestro nuestros o pan papá para pero por porfa pueblo que queso quiero qué roja rojo
        se secas seco secos semillas ser si sierra sin solo somos son soy su sus sí también tarro te
        tenemos tengo tiene tienen tierra toda todo todos tres u un una unas unos valle vende vendemos
        venden vendo venta verde y ya yo""",
    "fr": """
        a ai au aussi aux avec avoir bien bio blanc blanche bleu bocal bonjour botte bottes bouteille
        boîte c'est ce ces cet cette chez comme couleur cru cultive d dans de depuis des donc douzaine
        du eau elle en est et faire fait famille farine ferme feuilles fleurs frais fraîche fraîches
        fromage graines grand haricots huile ici il ils j'ai jaune je jus kilo l la lait le les leur
        leurs livraison logo lundi ma main mais maison marché mardi merci mes miel mon mère même ne noir
        noire noix nom nos notre nous objet oeufs on ont ou où pain par pas petit petite petits peu plus
        pot pots pour produit puis père quand quantité que qui quoi rouge sa sachet sachets samedi sans
        se sec ses sommes son sont sous suis sur svp sèches séché séchés tous tout toute très tu un une
        vallée vend vendons vendre vends verger vert verte veux vos votre voudrais vous ça était
        étiquette étiquettes être œufs""",
    "pt-BR": """
        agora amarelo ano anos ao aos aqui as até avó azeite bem boa branca branco cada caipira caixa
        caixinha caseira caseiro chácara com como cor da daqui das de desde dia do doce doces dos e em
        era especiais essa esse este está etiqueta etiquetas eu farinha fazemos fazenda faço feira filho
        foi folha folhas foto fresca frescos fruta frutas gente hoje isso já leite logo lugar líquido
        mais marca mas maço mel meu meus minha minhas muito mãe na nas nem no nome nos nossa nosso nozes
        num numa não nós o obrigado oi onde os ou ovos pacote pai para pela pelo por pote pra preciso
        preta preto pro produto pão quando que queijo quem quero roxo roça rótulo saco se seca seco sem
        semente sementes ser serra seu sim somos sou sua são sítio só também tem temos tenho terra toda
        todo tudo tá têm um uma umas uns vende vendemos vendo verde vermelha vermelho vidro você vocês
        vovô vó à às água é óleo""",
    "sw": """
        akina ana anauza asali asante asili au baba bana bei bila bora cha chai chetu chupa duka elfu
        habari hadi hakuna halisi hii hili hiyo huu huyo ipo isiwe iwe jamani jina jumla kahawa kama
        karibu katika kavu kazi kijani kijiji kikundi kila kilo kubwa kuku kuna kutoka kuuza kwa kwenye
        la lake lakini langu lebo leo letu lozi mafuta maharage majani maji mama manjano matunda mayai
        maziwa mbegu mbichi mbili mboga mchele mfuko miaka mimi mnazi moja mtindo mwaka mwenye na nafuga
        nalima naomba nataka nauza ndizi ndogo nembo ni niko nina njema nyama nyekundu nyeupe nyeusi
        nzima pakiti pia picha popote rangi rejareja safi samaki sana sasa shamba shambani si sio sisi
        soko tafadhali tamu tu tuko tuna tunafuga tunalima tunataka tunatengeneza tunauza unga viazi vya
        vyetu wa wake wana wanauza wangu wao wateja weka wenye wetu wewe wote ya yake yangu yenye yetu
        za zenye zetu""",
    "id": """
        ada aja aku anak anda asin asli atas atau ayam banyak bapak baru bawah beli belum beras besar
        biji bikin bisa botol bu buah buat buatkan bubuk bukan bungkus coba cuma dan dari daun dengan
        desa dgn di dia dijual dua ga gak gambar giling goreng gram gula gunung hanya hasil hijau hitam
        ibu ikan ini isi itu jadi jamur jg jual jualan juga kacang kak kalau kalo kambing kami kampung
        kamu karena kasih kayak ke kebun kecil kemasan kering khas kilo kita kopi kualitas kuning kupas
        lagi lama lebih lokal lokasi madu manis mas masih mau mbak menjual mepet merah merek mereka
        minyak murni nama nggak olahan oleh orang pada pak paling panen panggang pasar pedas per petani
        petik produk produksi punya putih rumah saja sama sangat sapi satu sawah saya sayur sdh segar
        semua sendiri seperti setiap sini situ sudah susu tak tani tanpa tapi teh telur tepung terima
        tiap tidak tiga toko tolong toples udah udang untuk usaha utk utuh warna yang yg""",
    "vi": """
        a anh ba bac ban bien bo bon bun buoi ca can chai chat che chi cho chu chuoi co cua cung có dang
        dau den do duoc duong em ga gao gia giao giup goi hai hang hat heo hieu hoa hop huyen it ke
        khach kho khong ky la lam le len loai ma mai mam mat mau mi mien minh moi mot muoi nam nau nay
        ngay ngon ngot nguoi nguyen nha nhan nhe nhieu noi nui nuoc oi ong phe pho qua que rat rau sach
        say si tan ten thi thiet thom thong tinh toi tra trai trong truyen trồng tu tui tuoi va vang vit
        voi vuon xa xanh xoai xuong""",
    "hi": """
        aam aap aapka abhi aloo anda ande apna apne apni asli atta aur bahot bahut bana banao banate
        banta bech bechna bechta bechte bechti bhai bhains bhaiya bhi chaahiye chahie chahiye char
        chawal dal das desi dete dibba didi dijiye diya do doodh ek gaav gaay gaon gaya ghar ghee gud
        gur h hai hain haldi ham hamara hamare hamari hara he hi ho hoon hu hum humara humare hun jaise
        ji jo ka kaccha kachcha kaise kala kar karna karta karte karti ke kela khatta khet kheti ki kilo
        kisan kiya ko kya kyunki lagana lagta lal likhna likho log mai main masala mat me meetha mein
        mera mere meri milega milegi milta mirch mitha murgi na naam nahi nahin nai or packet pahadi
        pakka par pe peela pehle peti phal pyaz saal sab sabhi sabzi safed sahab sarso se seb shahad
        shuddh shudh sukha taaza tak tamatar taza teen tel tha the thi thoda til to toh wahi wala wale
        wali walo wo woh ya yahan ye yeh""",
}
"""For each language written in Latin letters, in lower case. Vietnamese without its accents: with them
its letters tell. Hindi as it is typed in Latin letters."""

BUILT: Mapping[str, str] = {
    "en": r"ing$|[a-z]ed$|tion$|ness$|'s$|’s$|^wh|ight|[^aeiou]ck|sh$|ee|oo[a-z]|[a-z]y$",
    "es": r"ci[oó]n$|[^s]ito?s?$|dades$|[ií]a$|mos$|ñ|ll[aeo]|ue[^ilu]|ie[^ru]|illo|illa|ad[oa]s?$",
    "fr": r"eau|oux$|eux$|ois?e?s?$|ette?s?$|ées?$|és$|^(?:d|l|j|qu|s)['’]|ille|ez$|ch[eé]|ou[a-z]|ière"
    r"|aux?$|ais$",
    "pt-BR": r"ção$|ções$|ã[oe]|õe|nh[aoe]|lh[aoe]|inh[ao]s?$|ei[rt][ao]|ou$|[^q]uei|mos$|ad[oa]s?$|ss|z$",
    "sw": r"^(?:m|ny|nd|ng|nj)[bcdfghjkstwz]|^(?:tuna|nina|wana|ana|ina|kuna|tuli|nime|tume|wame)"
    r"|^(?:zilizo|iliyo|yaliyo)|^[vk]i.*[aeiou]$|ng['’]|mwa|mwi|shw|bw|^ma[a-z]+[aou]$|^ku[a-z]+a$",
    "id": r"nya$|^(?:ber|ter|mem|men|meng|peng|per|pem|di)[a-z]{3,}|kan$|an$|^ke[a-z]+an$|^se[a-z]{4}|ng$"
    r"|[aiu]h$|[ai]k$|ai$",
    "hi": r"aa|oo|ee|bh|dh|kh|gh|jh|wal[aei]|ein$|ain$|iya$|t[aei]$|ng[aei]$|chh",
}
"""Endings, beginnings and groups of letters (regular expressions) that a language's words like."""

TRADITIONAL = (
    "農園莊場種過產廠級養與為會來個們這裡還後從時開關間門問長東車馬鳥魚雞鴨鵝豬龍龜貓麥麵飯餅餡館飲餵頭頂"
    "項順須預頁題顏願顆類風飛飽魯鮮鮭鯛鱸鰻鱉鹽鹹點黃齊齒舊藝蘭蘿蔔蘋蓮蔥蔭薑藥蘆葉萬華葦網紅純紙細紹終組"
    "結給統絲綠緊線練縣縮總織繼續纖經緣約紀絕絡買賣貨貴費資賞賓質購贈貝負責貢話說誰課調談請諸謝證識讓議護"
    "變讀記設許訪訂詩試誠該詳語誤認計討訓訊評詢軟輕較輛輪轉軍載辦邊達運進遠適選遺連遊違錢銀銷鋪錯鎮鎖鐘鐵"
    "鑽鍋鏡鈴針鈣鉛銅鋼閉閒閱陳陽陰陸隊際隨險隱雖雙雜離難電靈靜響頻顯體髮鬆鬥鬧鳳鴻鶴麗黨對導將專尋層屆屬"
    "島嶺帶師幫幣幹幾庫廣廟廳張強彈當復徑徵愛態慶懷憶應懸戰戲戶拋採掃掛換揀損搖擇擔據擠擴擺攤數斷於旂書曬"
    "曉曆條楊業極樂樓標樣樹橋機橫檔檢檸檳櫻權歡歲歷歸殺殼毀氣漢決沒況淨減測湯準溝溫滅滿漁潔濃濕濟濤灣灑灘"
    "烏無煉煙熱燈燒營爐爭爺牆獨獲獻現環畝異畫療發皺盜盤確礦碼磚禮稱穀積穩窮競筆節範築簡籃糧糰紮緻羅義習聖"
    "聞聯聲職聽肅脈腳腦膚臘臺舉艙蓋處虛號蟲蝦螞衛補裝製複見規視親覺覽觀觸賴趕跡踐軌醬釀釋醫釣鈔飼駕驗驕鬍"
    "鰹鳴鷄鵪鶉鹼麼齡兒兩冊凍創劃劇劉勝動勞務勢勵區協單卻厲參員啟喚喬喪嗎圓圖團國執堅報塊塗塵壓壞壯夢夾奪"
    "奮婦媽學孫寧實寫寬寶尷屜岡峽崗嶼巖嚐囉妳牠裏裹喫鴿鱷鱈鮪鱒鰱鯉鱘鰆鮑鯧鰤鰺嬸韋藍蠔別貼臉櫚郵辭籤煩傳"
    "價賠棗釐鄰維筍搶晉鋤莢噸鄉剛籠輩賑燙諒勸駐滯蠟膽雲摻倆嬰滬敗蔣欖韓顧薦盡萵燻刪壩稈霧醜慄潑豐臍獼薩紋"
    "捲蠶鷹鑼饅歐綿隻閘櫛餘瑪蕪薊蕎楓荳薈膠絨駝綢繭漬獅鯽壽鰣撿佔獎劑穌轎讚夠啓滾滷衝誌勻矽鏽繡餓瀝駁贏鴉"
    "鴒淺濱瀉蘇遲鄭鄧趙吳"
)
SIMPLIFIED = (
    "农园庄场种过产厂级养与为会来个们这还从时开关间门问长东车马鸟鱼鸡鸭鹅猪龙龟猫麦饭饼馅馆饮头顶项顺须预"
    "页题颜愿颗类风飞饱鲁鲜鲑鲈鳗鳖盐点黄齐齿旧艺兰萝苹莲葱荫药芦叶万华苇网红纯纸细绍终组结给统丝绿紧线练"
    "县缩总织继续纤经缘约纪绝络买卖货贵费资赏宾质购赠贝负责贡话说谁课调谈请诸谢证识让议护变读记设许访订诗"
    "试诚该详语误认计讨训讯评询软轻较辆轮转军载办边达运进远适选遗连违钱银销铺错镇锁钟铁钻锅镜铃针钙铅铜钢"
    "闭闲阅陈阳阴陆队际随险隐虽双杂离难电灵静响频显体发闹凤鸿鹤丽党对导将专寻层届属岛岭带师帮币库广庙厅张"
    "强弹当径征爱态庆怀忆应悬战戏户抛扫挂换拣损摇择担挤扩摆摊数断书晒晓历条杨业极乐楼标样树桥机横档检柠槟"
    "樱权欢岁归杀壳毁气汉决没况净减测汤沟温灭满渔洁浓湿济涛湾洒滩乌无炼烟热灯烧营炉争爷墙独获献现环亩异画"
    "疗皱盗盘确矿码砖礼称积稳穷竞笔节筑简篮粮团罗义习圣闻联声职听肃脉脚脑肤腊举舱盖处虚号虫虾蚂卫补装见规"
    "视亲觉览观触赖赶迹践轨酱酿释医钓钞饲驾验骄鲣鸣鹌鹑碱么龄儿两册冻创剧刘胜动劳务势励区协单却厉参员启唤"
    "乔丧吗圆图国执坚报块涂尘压坏壮梦夹夺奋妇妈学孙宁实写宽宝屉冈峡岗屿婶别贴尽胆扰锦榄笋驻荚莱烦价抢凭邮"
    "奖签邻枣维传剂寿铲刚苏纹兴绵编贩陕鹰吴丰雾诉尔丑辽匀缨贺芜谭骏链赵谅卢鹭浅蜡玛赣脐凯荪尧蚕鲨榈韩馒鳟"
    "围阁仑滇荠饿苋蓟荞枫荟绒茧绸狮獭鲫鲤鲢鲥鲺鲶蛎缝啰卤晕赢滤郑邓缆冯茑叠亿伤侧"
)
"""Characters of one way to write Chinese that the other never uses."""
