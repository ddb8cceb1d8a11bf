"""Hindi in Latin letters, as phones have it: rules for most words, a table for the rest.

Schwa deletion follows the usual rule (Narasimhan, Sproat, Kiraz 2004): an inherent vowel falls at the
end of a word, and between a vowel's consonant and a consonant with a vowel of its own.
"""

# ruff: noqa: E501 (a template or a row of a table stands on one line)

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import islice, product


def _pairs(letters: str, romans: str) -> dict[str, str]:
    return dict(zip(letters.split(), romans.split(), strict=True))


_CONSONANTS = _pairs(
    "क ख ग घ ङ च छ ज झ ञ ट ठ ड ढ ण त थ द ध न प फ ब भ म य र ल व श ष स ह ळ",
    "k kh g gh n ch chh j jh n t th d dh n t th d dh n p ph b bh m y r l v sh sh s h l",
)
_NUKTA = {"क": "q", "ख": "kh", "ग": "g", "ज": "z", "ड": "d", "ढ": "dh", "फ": "f"}
_VOWELS = _pairs("अ आ इ ई उ ऊ ऋ ए ऐ ओ औ ऑ", "a aa i i u u ri e ai o au o")
_SIGNS = _pairs("ा ि ी ु ू ृ े ै ो ौ ॉ ॅ", "a i i u u ri e ai o au o e")
_LONG = {"ा": "aa", "ी": "ee", "ू": "oo"}
_VIRAMA, _NUKTA_SIGN = "्", "़"

# What the rules miss: English words, names and the shortest words, first the commonest spelling.
_TABLE = """
में=mein/me/m हूँ=hoon/hun/hu हैं=hain/hai है=hai/h/he मैं=main/mai नहीं=nahi/nahin/nai चाहिए=chahiye/chaiye/chahie/chaahiye और=aur/or लिए=liye/lie
हम=hum/ham चाय=chai/chay बहुत=bahut/bohot/bhot अच्छा=accha/acha/achha अच्छी=acchi/achi अच्छे=acche/ache वाला=wala वाली=wali वाले=wale वालों=walon थोड़ा=thoda/thora
यह=yeh/ye यहाँ=yahan/yaha वहाँ=wahan वहीं=wahin वो=wo/woh/vo कहीं=kahin क्या=kya/kia हमारे=hamare/humare हमारा=hamara/humara/hmara हमारी=hamari/humari हमको=humko हमने=humne हमें=hume
पहले=pehle/pahle पहली=pehli पहला=pehla गाँव=gaon/gaav/gao गांव=gaon/gaav बेचते=bechte/bechate बेचता=bechta बेचती=bechti दुकान=dukan/dukaan/shop सिर्फ=sirf/only फिर=phir/fir
साल=saal/sal काम=kaam/kam नाम=naam/nam रंग=rang/colour/color लोगो=logo लेबल=label स्टीकर=sticker डिज़ाइन=design/dizain डिजाइन=design बोर्ड=board बैनर=banner टैग=tag पोस्टर=poster ब्रांड=brand ब्रांडिंग=branding
पैकेट=packet पैकिंग=packing पैक=pack डिब्बा=dibba डिब्बे=dibbe बॉक्स=box फार्म=farm फार्म्स=farms फैमिली=family फोटो=photo/pic फोन=phone किलो=kilo/kg रुपये=rupaye/rs/rupees रु=rs प्लीज़=please/plz थैंक=thank यू=you
धन्यवाद=dhanyavad/dhanyawad/thanks शुक्रिया=shukriya सर=sir मैडम=madam/mam भैया=bhaiya/bhaiyya भाई=bhai हेलो=hello/helo हाय=hi नमस्ते=namaste ऑर्डर=order डिलीवरी=delivery ऑनलाइन=online होम=home सप्लाई=supply
बिज़नेस=business कंपनी=company टाइम=time बजट=budget सैंपल=sample कलर=colour/color स्टाइल=style टाइप=type लुक=look शेप=shape सिंपल=simple मॉडर्न=modern प्रीमियम=premium रॉयल=royal क्लासी=classy बोल्ड=bold
विंटेज=vintage फ्लैट=flat ब्लॉक=block प्रिंट=print लिनोकट=linocut स्टाम्प=stamp कार्टून=cartoon गोल्डन=golden बैकग्राउंड=background स्लाइस=slice सील=seal जार=jar शेड=shade क्वालिटी=quality प्रोडक्ट=product
मार्केट=market स्टॉल=stall स्कूल=school कैफे=cafe होटल=hotel रेस्टोरेंट=restaurant एक्सपोर्ट=export प्रोफेशनल=professional कार्टन=carton गिफ्ट=gift सीज़न=season ट्रक=truck एप्पल=apple ऐपल=apple ट्रेन=train
इंस्टाग्राम=insta/instagram व्हाट्सएप=whatsapp इंस्टा=insta पेज=page क्यूआर=QR कोड=code एफएसएसएआई=FSSAI एफपीओ=FPO ग्राम=gram ग्रेड=grade मशीन=machine यूनिट=unit सोसाइटी=society केमिकल=chemical यूरिया=urea गारंटी=guarantee
रेट=rate फ्री=free पीस=piece/pcs मीटर=meter रोड=road रिटायर=retire इंजीनियरिंग=engineering आइडिया=idea प्रोफाइल=profile साइज=size ऐप=app ट्राई=try ज़ीरो=zero सलाद=salad टीम=team कोरोना=corona
होमस्टे=homestay जूस=juice/jus पाउडर=powder जैम=jam चिप्स=chips फ्रूट=fruit बटर=butter ऑयल=oil ऑलिव=olive कॉफी=coffee/cofee/kofi कॉफ़ी=coffee चॉकलेट=chocolate/choclate कोको=cocoa/coco ड्रैगन=dragon स्ट्रॉबेरी=strawberry/stroberi
स्ट्राबेरी=strawberry/strawbery ब्लूबेरी=blueberry/bluberi ब्लू=blue बेरी=berry एवोकाडो=avocado/avacado एवोकैडो=avocado/evocado मशरूम=mushroom/mashroom/mashrum चेरी=cherry/cheri प्याज=pyaz/pyaaz/pyaj/piyaj प्याज़=pyaaz/pyaz
कांदा=kanda टमाटर=tamatar/tamater/tmatar सेब=seb/saib/sev आलू=aloo/alu/aaloo शहद=shahad/shehad/shahd/shehed मधु=madhu गाजर=gajar/gaajar लहसुन=lahsun/lehsun/lasun/lassan लहसन=lahsan/lasan अदरक=adrak/adrakh
संतरे=santre/santare/santra संतरा=santra नींबू=nimbu/neembu/nimboo नीबू=nibu निम्बू=nimbu आम=aam/am केले=kele केला=kela अंगूर=angoor/angur अनार=anar/anaar अनानास=ananas/pineapple अनन्नास=annanas नारियल=nariyal/narial
अखरोट=akhrot/akhroat मूंगफली=mungfali/moongfali/mungphali मूँगफली=moongphali/mumfali सिंगदाना=singdana मिर्च=mirch/mirchi मिर्ची=mirchi मक्का=makka/makai मकई=makai भुट्टे=bhutte चावल=chawal/chaval गेहूं=gehu/gehun/genhu/gehoon गेहूँ=gehun गेंहू=genhu
शकरकंद=shakarkand/sakarkand शकरकंदी=shakarkandi/sakarkandi कद्दू=kaddu/kadu नाशपाती=nashpati/naspati नाशपति=nashpati आड़ू=aadu/aaru लीची=litchi/lichi/leechi लिची=lichi जैतून=jaitun/zaitoon दूध=doodh/dudh अंडे=ande/anday अण्डे=ande अंडा=anda
खुंबी=khumbi परसिमन=persimmon पर्सिमन=persimmon माल्टा=malta टी=tea बीन्स=beans ग्रीन=green कोल्ड=cold ब्रू=brew इंस्टेंट=instant फिल्टर=filter डार्क=dark होममेड=homemade केचप=ketchup प्यूरी=puree सॉस=sauce पेस्ट=paste
क्रश=crush स्क्वैश=squash मार्मलेड=marmalade पीनट=peanut पॉपकॉर्न=popcorn स्वीट=sweet बेबी=baby कॉर्न=corn कैंडी=candy मिक्स=mix डिप=dip स्प्रेड=spread क्वीन=queen हास=hass राइस=rice ब्राउन=brown वर्जिन=virgin एक्स्ट्रा=extra
फ्लेक्स=flakes चिली=chilli फार्मर=farmer होलसेल=wholesale ऑर्गेनिक=organic वन=one चेंज=change चाइना=china रेड=red डिलीशियस=delicious हिल्स=hills ट्री=tree मैंगो=mango ऑरेंज=orange वैली=valley हनी=honey बी=bee हाउस=house
कॉर्नर=corner कॉटेज=cottage लेन=lane एंड=and संस=sons ब्रदर्स=brothers ट्रैक्टर=tractor सप्लायर=supplier पॉलीहाउस=polyhouse पोल्ट्री=poultry डेयरी=dairy मिल्की=milky बटन=button सूप=soup रोबस्टा=robusta अरेबिका=arabica
चीज़=cheese गोट=goat ट्राउट=trout कोकून=cocoon सिल्क=silk चिकन=chicken मटन=mutton लैवेंडर=lavender एलोवेरा=aloevera मोरिंगा=moringa लेमनग्रास=lemongrass माइक्रोग्रीन्स=microgreens वनीला=vanilla स्टीविया=stevia ब्रेड=bread
बिस्कुट=biscuit कुकीज़=cookies केक=cake टोफू=tofu बीयर=beer वाइन=wine किमची=kimchi नूडल्स=noodles मिनरल=mineral वाटर=water ट्रेकिंग=trekking टूर=tour इको=eco टूरिज्म=tourism स्टे=stay कैंपिंग=camping पेंटिंग=painting
कम्पोस्ट=compost वर्मी=vermi नर्सरी=nursery ड्राई=dry मिलेट्स=millets जरबेरा=gerbera लेट्यूस=lettuce ब्रोकली=broccoli कीवी=kiwi हापुस=hapus अल्फांसो=alphonso मल्टीफ्लोरा=multiflora यूकेलिप्टस=eucalyptus थॉम्पसन=thompson
सीटीसी=CTC ऊलोंग=oolong ऑर्थोडॉक्स=orthodox बैग=bag नंबर=number ज़्यादा=zyada/jyada बाज़ार=bazar/bazaar ज़मीन=zameen/jameen रोज़=roz/roj ज़रूर=zaroor फसल=fasal/fasl साफ=saaf सफेद=safed फूल=phool/fool फल=phal/fal फीस=fees
तरफ=taraf माफ=maaf फर्क=fark मुनाफा=munafa हफ्ते=hafte फौज=fauj फीका=feeka खूब=khoob कानपुर=kanpur सहारनपुर=saharanpur बुरहानपुर=burhanpur बैंगनपल्ली=banganapalli मुजफ्फरपुर=muzaffarpur फर्रुखाबाद=farrukhabad दिल्ली=delhi
मुंबई=mumbai शिमला=shimla अहमदाबाद=ahmedabad हैदराबाद=hyderabad इंदौर=indore जयपुर=jaipur जोधपुर=jodhpur उदयपुर=udaipur नागालैंड=nagaland मेघालय=meghalaya नीलगिरि=nilgiri ऊटी=ooty कूर्ग=coorg वायनाड=wayanad दार्जिलिंग=darjeeling
असम=assam गोवा=goa केरल=kerala पंजाब=punjab लखनऊ=lucknow बनारस=banaras मंदसौर=mandsaur जलगांव=jalgaon लासलगांव=lasalgaon महाबलेश्वर=mahabaleshwar रत्नागिरी=ratnagiri एक=ek/1 दो=do/2 तीन=teen/3 कि=ki सकते=sakte/skte
बनाना=banana/bnana बनवाना=banwana/banvana बनाइए=banaiye दीजिए=dijiye/dijie दो=do करते=karte/krte कर=kar/kr करता=karta करना=karna/krna हो=ho रहा=raha/rha बना=bana/bna जैसे=jaise ज़बरदस्त=zabardast ताज़ा=taza/taaza ताज़ी=tazi ताज़े=taze
वापस=wapas जवाब=jawab वैसा=waisa वैसे=waise परिवार=parivar/pariwar दिवाली=diwali दवाई=dawai स्वाद=swad/swaad मिलावट=milawat पानी=pani/paani माँ=maa/ma मां=maa पापा=papa पिताजी=pitaji हाँ=haan पाँच=panch/5 चाँद=chand
कम=kam मूंग=moong बांस=bans खांड=khand हींग=hing मांग=maang फांक=phank कांच=kanch पांच=panch छांव=chhaon सांझ=sanjh लौंग=laung कुआं=kuan आंवला=amla उरांव=oraon कुमाऊं=kumaon सिंह=singh घी=ghee फेंकना=phenkna मशहूर=mashhoor/famous
खाद=khad शुद्ध=shuddh/pure असली=asli रसोई=rasoi भूत=bhut रेशम=resham सहजन=sahjan दही=dahi बाग=baag/bagh गाय=gai/gaay भैंस=bhains शहर=sheher/shahar महिला=mahila मेहनत=mehnat चीज़ें=cheezen जापानी=japani मन=man
क्रिकेट=cricket यूट्यूब=youtube कूरियर=courier आधार=aadhar पैन=PAN जीएसटी=GST अंकल=uncle आंटी=aunty अमेज़न=amazon मीशो=meesho स्टार्टअप=startup डायरेक्ट=direct कस्टमर=customer क्लाउड=cloud किचन=kitchen कॉलेज=college ऑफिस=office
स्कूटी=scooty रिक्शा=rickshaw टैक्सी=taxi साइकिल=cycle/saikil मोटर=motor गार्ड=guard सिनेमा=cinema मॉल=mall नेटवर्क=network नेट=net लाइट=light एडवांस=advance मैसेज=message/msg मोबाइल=mobile वेबसाइट=website चैट=chat रील=reel
लिस्ट=list साइज़=size लोन=loan बैंक=bank रिस्क=risk सब्सिडी=subsidy ड्रिप=drip मल्चिंग=mulching स्प्रे=spray प्रोसेसिंग=processing रिटेल=retail रिटर्न=return ट्रेनिंग=training ट्रेंड=trend पिंक=pink पेंट=paint पेन=pen प्लेट=plate
प्रिंटर=printer डिज़ाइनर=designer फोटोकॉपी=photocopy कार्ड=card डील=deal कैंसिल=cancel लाइसेंस=licence रिन्यू=renew लाइन=line स्टाफ=staff गेट=gate फ्रिज=fridge फिट=fit पेंशन=pension पाउच=pouch टेम्पो=tempo टिफिन=tiffin टीशर्ट=tshirt
एलर्जी=allergy सरप्राइज़=surprise केक=cake मिनट=minute डिस्टर्ब=disturb गुड=good मॉर्निंग=morning वॉइस=voice टाइपिंग=typing प्रिज़र्वेटिव=preservative मिशन=mission पिच=pitch किलोमीटर=km/kilometer चॉकलेटी=chocolaty काफी=kafi/kaafi माफी=maafi
कुनबा=kunba जन्मदिन=janamdin फागुन=phagun/fagun मम्मी=mummy मम्मियां=mummiyan पाइनएप्पल=pineapple ड्रैगनफ्रूट=dragonfruit बटरफ्रूट=butterfruit वॉलनट=walnut व्हाइट=white लेमन=lemon टोमैटो=tomato हाइब्रिड=hybrid कॉर्नफ्लेक्स=cornflakes
अमेरिकन=american मिल्क=milk वेफर्स=wafers पल्प=pulp सीडलेस=seedless ओट्स=oats आइसक्रीम=icecream मेपल=maple सिरप=syrup पैशन=passion एमपी=MP रास्पबेरी=raspberry रोज़मेरी=rosemary डबलरोटी=doubleroti आंवले=amle फल्ली=falli
"""


def _units(word: str) -> list[list[str]]:
    """The word as [consonant, vowel] pairs; "A" stands for an inherent vowel that may fall."""
    word = unicodedata.normalize("NFC", word)
    units: list[list[str]] = []
    for i, ch in enumerate(word):
        after = word[i + 1 : i + 2]
        if ch in _CONSONANTS:
            roman = _NUKTA.get(ch, _CONSONANTS[ch]) if after == _NUKTA_SIGN else _CONSONANTS[ch]
            units.append([roman, "A"])
        elif ch in _VOWELS:
            units.append(["", "a" if units and ch == "आ" else _VOWELS[ch]])
        elif ch in _SIGNS and units:
            units[-1][1] = _SIGNS[ch]
        elif ch == _VIRAMA and units:
            units[-1][1] = ""
        elif ch in "ंँ" and units:
            units[-1][1] = (units[-1][1].replace("A", "a")) + "n"
    return units


def _spell(word: str) -> str:
    units = _units(word)
    if len(units) > 1 and units[-1][1] == "A":
        units[-1][1] = ""
    for i in range(len(units) - 2, 0, -1):
        before, here, after = units[i - 1], units[i], units[i + 1]
        if here[1] == "A" and here[0] and after[1] not in ("",) and before[1] not in ("",) and after[0]:
            here[1] = ""
    vowels = [u for u in units if u[1]]
    if len(vowels) == 1 and len(units) > 1 and units[-1][1] == "":
        for sign, long in _LONG.items():
            if sign in word:
                vowels[0][1] = long + ("n" if vowels[0][1].endswith("n") else "")
    text = "".join(c + v.replace("A", "a") for c, v in units)
    text = text.replace("chchh", "cch").replace("ph", "f") if "फ़" in word else text.replace("chchh", "cch")
    text = re.sub(r"(i|a)e$", r"\1ye", text)
    return re.sub(r"n(?=[pbm])(?!pur|pat)", "m", text)


_KNOWN = {
    unicodedata.normalize("NFC", word): tuple(spellings.split("/"))
    for word, _, spellings in (entry.partition("=") for entry in _TABLE.split())
}
_WORD = re.compile("[\u0900-\u0963\u0970-\u097f]+")


@cache
def spellings(word: str) -> tuple[str, ...]:
    """How one Devanagari word is typed in Latin letters, the commonest first."""
    return _KNOWN.get(unicodedata.normalize("NFC", word)) or (_spell(word),)


def plain(text: str) -> str:
    """``text`` with each word in its commonest spelling; other characters stay, । becomes a full stop."""
    return _WORD.sub(lambda m: spellings(m[0])[0], text).replace("।", ".")


def template(source: str) -> str:
    """A template in Latin letters; words with several spellings become alternatives."""

    def alternatives(match: re.Match[str]) -> str:
        ways = spellings(match[0])
        return ways[0] if len(ways) == 1 else "[" + "|".join((ways[0], *ways)) + "]"

    parts = re.split(r"(\{[^}]*\})", source)
    for i, part in enumerate(parts):
        parts[i] = plain(part) if part.startswith("{") else _WORD.sub(alternatives, part).replace("।", ".")
    return "".join(parts)


def titled(source: str) -> str:
    """A name (or a template of names) in Latin letters, each word with a capital; slots stay."""
    parts = re.split(r"(\{[^}]*\})", plain(source))
    return "".join(
        p if p.startswith("{") else re.sub(r"(?<![a-z])[a-z]", lambda m: m[0].upper(), p) for p in parts
    )


def variants(text: str, most: int) -> tuple[str, ...]:
    """Up to ``most`` spellings of a phrase, the commonest first."""
    ways = [spellings(w) if _WORD.fullmatch(w) else (plain(w),) for w in text.split(" ")]
    return tuple(dict.fromkeys(" ".join(way) for way in islice(product(*ways), most)))
