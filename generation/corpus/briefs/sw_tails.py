"""Swahili: what is said around the main sentence, the words of wishes, and small lists."""

# ruff: noqa: E501 (a template or a row of a table stands on one line)

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from generation.corpus.briefs.language import Family

OPENINGS = (
    "Habari", "Habari yako", "Habari zenu", "Habari za leo", "Habari za asubuhi", "Hujambo", "Hamjambo", "Salaam", "Assalam aleikum", "Shikamoo",
    "Mambo", "Mambo vipi", "Niaje", "Vipi", "Sasa", "Jambo", "Samahani", "Samahani ndugu", "Ndugu", "Kaka", "Dada", "Mkuu", "Boss", "Naomba msaada",
    "Nina swali", "Hello", "Hi", "Ok sawa", "Bwana asifiwe", "Heshima kwenu", "Naitwa {person}", "Mimi ni {person}", "Natoka {place}", "Niko {place}",
    "Nimepewa namba yenu na rafiki", "Ni mara yangu ya kwanza", "Tafadhali", "Niko hapa {place}", "Kwema?", "Poa",
)  # fmt: skip

WISHES: Mapping[str, Mapping[str, Sequence[str]]] = MappingProxyType(
    {
        "colour": {
            "red": ("nyekundu", "damu ya mzee"),
            "orange": ("machungwa", "chungwa"),
            "yellow": ("njano", "manjano"),
            "green": ("kijani", "kijani kibichi", "majani"),
            "teal": ("feruzi", "bluu ya kijani"),
            "blue": ("bluu", "samawati", "buluu", "bahari"),
            "purple": ("zambarau", "urujuani"),
            "pink": ("waridi", "pinki"),
            "brown": ("kahawia", "hudhurungi", "udongo", "kahawa"),
            "black": ("nyeusi", "nyeusi tii"),
            "gold": ("dhahabu", "gold"),
        },
        "mood": {
            "modern": ("kisasa", "kisasa zaidi"),
            "rustic": ("kijijini", "shambani", "kienyeji"),
            "playful": ("kuchekesha", "kitoto", "furaha"),
            "elegant": ("kifahari", "hadhi ya juu", "premium"),
            "simple": ("kawaida", "urahisi", "usafi bila mambo mengi"),
            "bold": ("nguvu", "kuonekana kwa mbali", "kishindo"),
            "traditional": ("kiasili", "zamani", "kitamaduni"),
        },
        "style": {
            "flat": ("flat", "rangi bapa"),
            "linocut": ("kuchonga mbao", "linocut", "mchoro wa kuchonga"),
            "stamp": ("muhuri", "stempu"),
        },
        "form": {
            "whole": ("zima", "moja zima"),
            "half": ("nusu iliyokatwa", "iliyokatwa katikati"),
            "slice": ("kipande", "vipande"),
            "branch": ("tawi", "tawi lenye majani"),
            "leaf": ("jani", "majani"),
            "flower": ("ua", "maua"),
            "jar": ("chupa", "mtungi"),
        },
        "lockup": {
            "roundel": ("mviringo", "duara"),
            "stacked": ("picha juu jina chini", "picha juu na maandishi chini"),
            "side_by_side": ("picha kushoto jina kulia", "picha kando ya jina"),
            "vertical_seal": ("muhuri wa wima", "muhuri wima"),
            "hand_stamp": ("muhuri wa mkono", "kugonga kwa mkono"),
            "shield": ("ngao", "umbo la ngao"),
            "arch": ("jina kwenye upinde", "upinde juu ya picha"),
            "badge": ("beji yenye utepe", "utepe wenye jina"),
            "wreath": ("shada la majani", "majani kuzunguka jina"),
            "plaque": ("kibao chenye fremu", "ndani ya fremu", "lebo yenye fremu"),
        },
        "phrase": {
            "family_farm": ("shamba la familia", "kutoka shamba la familia"),
            "mountain_grown": ("kutoka milimani", "zao la milimani"),
            "hand_picked": ("imechumwa kwa mkono", "kuchaguliwa kwa mkono"),
            "sun_dried": ("imekaushwa kwa jua", "kukaushwa juani"),
            "small_batch": ("kiasi kidogo", "imetengenezwa kidogo kidogo"),
            "by_the_sea": ("kando ya bahari", "kutoka pwani ya bahari"),
            "since_generations": ("vizazi hadi vizazi", "tangu enzi za mababu"),
        },
    }
)

_FACTS = (
    "Tuko {place}", "Niko {place}", "Shamba liko {place}", "Kutoka {place}", "Bei ni {price}", "{price}", "{deliver}", "Tuna {acres}", "Kwa {years} sasa",
    "{hakuna_dawa}", "Tunauza kwa {unit}", "{#2-60} {unit} kwa wiki", "Tunapaki kwenye {packs}", "Lebo iwekwe kwenye {packs}", "{family} ananisaidia",
    "Watu {#2-40} wanafanya kazi", "Soko ni kila {day}", "Nahitaji kabla ya {day}", "Kwa ajili ya maonyesho", "Kwa ajili ya Nanenane",
    "Simu 07{#1-9}x xxx {#100-999}", "Namba yangu ni 07xx {#100-999} {#100-999}", "Nitatuma picha", "Picha nitatuma kesho", "Bajeti ni ndogo",
    "Sina pesa nyingi", "Tunauza pia mtandaoni", "Tunapeleka Dar", "Tunapeleka Nairobi", "Wateja wetu ni hoteli", "Wateja wengi ni watalii",
    "Supermarket wanahitaji lebo", "TBS inahitaji tarehe kwenye lebo", "KEBS wanataka lebo", "Weka nafasi ya tarehe", "Uzito ni gramu {#100-900/50}",
    "Ni kilo {#1-25}", "Barabara ni mbaya", "Mvua ilikuwa nzuri mwaka huu", "Mwaka huu ukame", "Nimesoma hadi darasa la saba", "Mtoto wangu ananiandikia",
    "{product} {yetu} ni {zuri}", "Ni {tamu} sana", "Wateja wanapenda", "Nina M-Pesa", "Malipo kwa M-Pesa", "Jina liwe kubwa", "Maandishi kwa Kiswahili",
    "Kiswahili na Kiingereza", "Weka QR code", "Hatujawahi kuwa na {thing}", "Ni mara ya kwanza", "Tumeanza mwaka jana", "Kikundi kimesajiliwa",
    "Afisa kilimo alitushauri", "Saa {clock} tunaamka", "Tunafanya kwa mikono", "Kijiji kizima kinashiriki", "Bidhaa ni safi",
)  # fmt: skip
_POLITE = (
    "Asante", "Asante sana", "Ahsanteni", "Shukrani", "Tafadhali", "Naomba haraka", "Haraka tafadhali", "Sina haraka", "Inawezekana?", "Mnaweza?",
    "Bei gani?", "Itachukua muda gani?", "Nijulishe", "Nipigie simu", "Naomba majibu", "Nisaidieni", "Mungu awabariki", "Karibuni", "Pole kwa usumbufu",
    "Chagueni nyinyi", "Mimi sijui mambo ya design", "Nionyeshe mifano kwanza", "Nataka mifano mitatu", "Iwe nzuri tu", "Iwe ya kuvutia", "Sawa?",
    "Natanguliza shukrani", "Kazi njema", "Tuko pamoja", "Nasubiri", "Samahani kwa makosa ya kuandika", "Umenielewa?", "Thanks", "Poa basi",
)  # fmt: skip
_COLOURS = (
    "rangi ya {colour}", "Rangi iwe ya {colour}", "Naomba rangi ya {colour}", "Napenda rangi ya {colour}", "Rangi ya {colour} itapendeza",
    "Tumia rangi ya {colour}", "Iwe na rangi ya {colour}", "Rangi kuu ya {colour}", "Kwa rangi ya {colour} tafadhali", "{family} anapenda rangi ya {colour}",
    "Sitaki rangi ya {colour!}", "Usitumie rangi ya {colour!}", "Isiwe ya rangi ya {colour!}", "Si rangi ya {colour!}, ni rangi ya {colour}",
    "Rangi ya {colour} lakini si ya {colour!}", "Ya zamani ilikuwa rangi ya {colour!}, sasa nataka rangi ya {colour}", "Gari letu ni la rangi ya {colour!}",
    "Kifuniko ni cha rangi ya {colour!}", "Jirani ana rangi ya {colour!}, yetu iwe tofauti", "Rangi moja tu, ya {colour}", "background ya {colour}",
    "colour {colour}", "Rangi yoyote isipokuwa ya {colour!}", "Rangi ya {colour}, muonekano wa {mood}",
)  # fmt: skip
_MOODS = (
    "Iwe na muonekano wa {mood}", "Muonekano wa {mood}", "Nataka mtindo wa {mood}", "Design ya {mood}", "Iwe ya {mood}", "Style ya {mood}",
    "Ipendeze kwa mtindo wa {mood}", "Ningependa mtindo wa {mood}", "Sitaki mtindo wa {mood!}", "Isiwe ya {mood!}", "Si ya {mood!}, ni ya {mood}",
    "Ya sasa ni ya {mood!} mno, nataka ya {mood}", "Kijana wangu anataka ya {mood}", "Vibe ya {mood}", "Look ya {mood}", "Ya {mood} kidogo",
    "Wateja wa mjini wanapenda mtindo wa {mood}",
)  # fmt: skip
_STYLES = (
    "Iwe kama {style}", "Mtindo wa {style}", "Kama {style}", "Nataka {style}", "Isiwe kama {style!}", "Style ya {style}", "{style}, rangi ya {colour}",
    "Iwe {lockup}", "Logo iwe {lockup}", "Muundo wa {lockup}", "Umbo la {lockup}", "Nataka {lockup}", "Isiwe {lockup!}", "{lockup} kwa ajili ya kifuniko",
)  # fmt: skip
_FORMS = (
    "Picha ya {form}", "Chora {form}", "Onyesha {form}", "Iwe na picha ya {form}", "Usichore {form!}", "Andika “{phrase}”", "Iandikwe {phrase}",
    "Weka maneno {phrase}", "Pia andika {phrase}", "Chini yake {phrase}", "Nataka maneno “{phrase}” yaonekane",
    "{=phrase:since_generations}Kazi hii ni ya vizazi vitatu", "{=phrase:by_the_sea}Tuko kando ya bahari", "{=phrase:family_farm}Ni shamba la familia",
    "{=phrase:hand_picked}Tunachuma kwa mkono", "{=phrase:mountain_grown}Shamba liko mlimani", "{=phrase:small_batch}Tunatengeneza kidogo kidogo",
)  # fmt: skip
_DISTRACTORS = (
    "Karibu na {other:plot.plot}", "Jirani anauza {other}", "Usichore {other}", "Si {other}", "Hatuuzi {other}", "Sio {other}", "Msiweke {other}",
    "Zamani tuliuza {other}", "Tuliacha {other}", "Zamani tuli{other:crop.do}", "Mwakani labda {other:crop}", "{family} alikuwa ana{other:crop.do}",
    "Mimi napenda {other}", "Kula na {other:crop}", "Kama ya {other} mliyotengeneza", "Isifanane na ya {other}", "Tunatumia maboksi ya {other}",
    "Kaka anauza {other}", "Wateja hudhani ni {other}", "Chini ya {other:tree.tree}", "Kuna {other:tree.tree} mbele ya duka", "Huku {other} pia ni maarufu",
    "Mbwa anaitwa {other:crop,plain}", "Si {other} wala {other2}", "Ghali kuliko {other}", "Kijiji kizima kina{other:crop.do}",
    "Logo ya zamani ilikuwa ya {other}, iondoe", "Nina simu ya Apple", "Nyanya yangu alinifundisha", "Naandika nikinywa chai", "Tamu kama asali",
    "Niko mtaa wa Mwembeni", "Niko Kahawa West", "Soko la {other} liko jirani", "{other} ilileta hasara", "Hakuna {other}", "Bila {other}",
    "Kama rangi ya {other}", "Bibi anapenda {other}", "Msimu wa {other} umeisha", "Baadaye tutaleta {other:crop}",
)  # fmt: skip

TAILS = (
    Family("facts", 9, _FACTS),
    Family("polite", 4, _POLITE),
    Family("colours", 3.5, _COLOURS),
    Family("moods", 3, _MOODS),
    Family("styles", 2.2, _STYLES),
    Family("forms", 1.6, _FORMS),
    Family("distractors", 5, _DISTRACTORS),
)

BRAND_TAILS = (
    "Jina ni {brand}", "Tunaitwa {brand}", "Jina la biashara {brand}", "Brand yetu {brand}", "Duka linaitwa {brand}", "Andika {brand}", "Iandikwe {brand}",
    "Kikundi kinaitwa {brand}", "Kampuni inaitwa {brand}", "Jina: {brand}", "Nimeipa jina {brand}", "Juu andika {brand}", "“{brand}” iandikwe kubwa",
    "Jina litakuwa {brand}", "{brand} ndilo jina letu", "Shamba linaitwa {brand}", "Page yetu ni {brand}", "Jina {brand} liwe kubwa", "Tumechagua jina {brand}",
)  # fmt: skip


def _agree(*forms: str) -> str:
    return "{product~" + "|".join(forms) + "}"


LISTS = MappingProxyType(
    {
        "yangu": (_agree("yangu", "vyangu", "yangu", "zangu", "wangu", "langu", "changu"),),
        "yetu": (_agree("yetu", "vyetu", "yetu", "zetu", "wetu", "letu", "chetu"), _agree("yetu", "vyetu", "yetu", "zetu", "wetu", "letu", "chetu"),
                 _agree("yangu", "vyangu", "yangu", "zangu", "wangu", "langu", "changu")),
        "zangu_b": (_agree("yangu", "vyangu", "yangu", "zangu", "wangu", "langu", "changu"),),
        "ya": (_agree("ya", "vya", "ya", "za", "wa", "la", "cha"),),
        "zuri": (_agree("mazuri", "vizuri", "nzuri", "nzuri", "mzuri", "zuri", "kizuri"), "bora", "safi", "safi kabisa"),
        "mazuri_sana": (_agree("mazuri sana", "vizuri sana", "nzuri sana", "nzuri sana", "mzuri sana", "zuri sana", "kizuri sana"), "bora kabisa"),
        "tamu": (_agree("matamu", "vitamu", "tamu", "tamu", "mtamu", "tamu", "kitamu"),),
        "safi": ("safi", "bora"),
        "bora": ("bora", "safi"),
        "fresh": ("fresh", "freshi", "safi"),
        "haya": (_agree("haya", "hivi", "hii", "hizi", "huu", "hili", "hiki"),),
        "yana": (_agree("yana", "vina", "ina", "zina", "una", "lina", "kina"),),
        "yako": (_agree("yako", "viko", "iko", "ziko", "uko", "liko", "kiko"),),
        "yapo": (_agree("yapo", "vipo", "ipo", "zipo", "upo", "lipo", "kipo"),),
        "yanapatikana": (_agree("yanapatikana", "vinapatikana", "inapatikana", "zinapatikana", "unapatikana", "linapatikana", "kinapatikana"),),
        "yanatoka": (_agree("yanatoka", "vinatoka", "inatoka", "zinatoka", "unatoka", "linatoka", "kinatoka"),),
        "yanajulikana": (_agree("yanajulikana", "vinajulikana", "inajulikana", "zinajulikana", "unajulikana", "linajulikana", "kinajulikana"),),
        "yanatengenezwa": (_agree("yanatengenezwa", "vinatengenezwa", "inatengenezwa", "zinatengenezwa", "unatengenezwa", "linatengenezwa", "kinatengenezwa"),),
        "yamechumwa": (_agree("yamechaguliwa", "vimechaguliwa", "imechaguliwa", "zimechaguliwa", "umechaguliwa", "limechaguliwa", "kimechaguliwa"),),
        "yamekaushwa": (_agree("yamekaushwa", "vimekaushwa", "imekaushwa", "zimekaushwa", "umekaushwa", "limekaushwa", "kimekaushwa"),),
        "ni_tele": (_agree("ni mengi", "ni vingi", "ni nyingi", "ni nyingi", "ni mwingi", "ni jingi", "ni kingi"), _agree("yapo tele", "vipo tele", "ipo tele", "zipo tele", "upo tele", "lipo tele", "kipo tele")),
        "nyingi_b": (_agree("mengi", "vingi", "nyingi", "nyingi", "mwingi", "jingi", "kingi"),),
        "hakuna_dawa": ("Hatutumii dawa", "Hakuna kemikali", "Tunatumia mbolea ya samadi", "Ni asilia kabisa", "Bila mbolea ya chumvi", "Organic kabisa"),
        "unit": ("kilo", "kg", "debe", "gunia", "kreti", "pakiti", "boksi", "lita"),
        "price": ("shilingi {#2-90}00", "{#1-50},000/=", "Tsh {#1-60}000", "Ksh {#5-95}0", "KES {#100-900/50}", "bob {#5-90}0", "elfu {#2-40}", "bei nafuu",
                  "bei ya jumla", "UGX {#2-50}000", "{#100-900/50} kwa kilo", "mia {#2-9}"),
        "deliver": ("tunaleta mpaka nyumbani", "delivery ipo", "delivery bure", "tunasafirisha mikoani", "tunatuma popote", "usafiri upo", "free delivery"),
        "packs": ("mifuko", "pakiti", "chupa", "maboksi", "magunia", "ndoo", "vikapu", "mifuko ya karatasi", "kreti", "makopo"),
        "family": ("Mama", "Baba", "Babu", "Bibi", "Mama yangu", "Baba yangu", "Mume wangu", "Mke wangu", "Kaka yangu", "Dada yangu", "Shangazi", "Mjomba"),
        "years": ("miaka {#2-40}", "miaka kumi", "miaka mingi", "muda mrefu", "miaka mitatu", "miaka ishirini", "mwaka mmoja"),
        "acres": ("ekari {#1-50}", "ekari mbili", "hekari {#1-20}", "robo ekari", "ekari tano", "nusu ekari", "eka {#1-15}"),
        "day": ("Jumatatu", "Jumanne", "Jumatano", "Alhamisi", "Ijumaa", "Jumamosi", "Jumapili"),
        "clock": ("kumi", "kumi na moja", "kumi alfajiri", "kumi na mbili"),
        "thing": ("logo", "logo", "nembo", "nembo", "lebo", "lebo", "stika", "label", "design", "chapa", "brand", "packaging", "sticker", "bango"),
        "thing_ya": ("logo ya", "logo ya", "nembo ya", "nembo ya", "lebo ya", "lebo ya", "stika ya", "kibandiko cha", "bango la", "kifungashio cha", "design ya",
                     "muundo wa", "chapa ya", "label ya", "sticker ya", "packaging ya", "boksi la"),
    }
)  # fmt: skip
