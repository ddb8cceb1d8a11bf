"""Swahili: what only the grower of this one thing would say. {p} is the crop, {m} something made of it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

OWN: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "apple": (
            "Huku kwenye baridi {p} yanakua vizuri, watu hawaamini",
            "Watoto wa shule wananunua {p} mapumziko",
        ),
        "pear": (
            "{p} laini, maji mengi, tunafunga kwenye karatasi",
            "Miti mitano tu lakini {p} tele kila mwaka",
        ),
        "peach": (
            "{p} zinaiva Desemba, zinaharibika haraka, boksi liwe imara",
            "Tunda lina manyoya laini nje, ndani tamu, ndiyo {p}",
        ),
        "cherry": (
            "{p} nyekundu ndogo ndogo, tunauza kwenye vikopo",
            "Wazungu wa hotelini wanapenda {p} zetu",
        ),
        "orange": (
            "Lori limejaa {p}, tunauza barabarani kwa fungu",
            "{p} ya kukamua, juisi inajaa glasi",
        ),
        "lemon": (
            "Ukiwa na mafua kamua {p}",
            "{p} tunauza kwa ndoo, migahawa inachukua kila siku",
        ),
        "mango": (
            "Msimu wa Desemba {p} yanadondoka kila mahali, hatutaki yaoze",
            "{p} tunavuna na kupanga kwenye kreti, hakuna nyuzinyuzi",
            "{m}, hakuna sukari, safari ndefu inafaa",
        ),
        "banana": (
            "Mkungu mzima wa {p}, tunaivisha kwa majani si kwa dawa",
            "{p} tunauza kwa chane barabarani",
            "{m} kavu na chumvi kidogo, kwenye mfuko",
        ),
        "pineapple": (
            "Tunamenya na kukata {p}, tunauza vipande stendi",
            "{p} ya huku haina uchachu, ni sukari tupu",
        ),
        "avocado": (
            "{p} yana mafuta, tunapeleka kiwandani na nje ya nchi",
            "Kontena la {p} linaondoka kwenda Ulaya, boksi kilo nne",
            "Mkate na {p} asubuhi, ndio maisha",
        ),
        "strawberry": (
            "{p} tunavuna alfajiri tukiwa na baridi, tunapanga kwenye vikopo",
            "Wageni wanachuma {p} wenyewe shambani",
        ),
        "blueberry": (
            "Vidonge vya bluu tunavyovuna ni {p}, gramu 125",
            "{p} zinahitaji udongo wenye asidi, tumefaulu",
        ),
        "grape": (
            "Vishada vya {p} vinaning'inia kwenye chanja",
            "Dodoma jua kali, {p} tamu ajabu",
        ),
        "persimmon": (
            "Watu hawajui {p} ni nini, nataka picha iwaonyeshe",
            "{p} zikiiva ni laini kama jamu",
        ),
        "pomegranate": (
            "Ukifungua {p} punje nyekundu kama vito",
            "{p} za bustani ya Mombasa, dawa ya damu",
        ),
        "dragon_fruit": (
            "Nguzo mia mbili za saruji, mimea kama dungusi, tunavuna {p}",
            "{p} za rangi ya waridi ndani, watu wanapiga picha",
        ),
        "lychee": (
            "{p} zina ganda gumu na nyama nyeupe, zinaiva Desemba",
            "Tunauza {p} kwa vishada vyenye majani",
        ),
        "coconut": (
            "Napanda mnazi mwenyewe naangua {p}",
            "Ufukweni nauza {p} na mrija",
            "{m}, tumekamua bila moto, kwa nywele na kupika",
        ),
        "olive": (
            "Miti ya {p} inahimili ukame, tumeanza kuvuna",
            "{m}, tunakamua siku hiyohiyo",
        ),
        "tomato": (
            "{p} masanduku mia, madalali wanatulalia",
            "Greenhouse mbili za {p}, tunavuna mara mbili kwa wiki",
            "{p} nyekundu ngumu hazipasuki njiani",
        ),
        "chilli": (
            "Moja tu ya {p} kwenye sufuria, familia nzima inalia",
            "{p} tunaanika juani mpaka zikakamae",
            "{m} kwenye chupa, kali balaa",
        ),
        "maize": (
            "{p} ya kuchoma barabarani na chumvi ya pilipili",
            "Tunasaga {p} wenyewe kwenye mashine ya kijiji",
            "Ugali wa {m} unanukia",
        ),
        "pumpkin": (
            "{p} moja lina kilo saba, tunakata vipande",
            "Watoto wanapenda {p} na nazi",
            "{m}, tumekaanga na chumvi",
        ),
        "potato": (
            "{p} vya chips, wauza chips wote wananunua kwetu",
            "Tunafukua {p} na kujaza magunia, lumbesa hatutaki",
        ),
        "sweet_potato": (
            "{p} vya kuchemsha na chai asubuhi",
            "{p} vya rangi ya njano vina vitamini A, kliniki wanashauri",
        ),
        "carrot": (
            "{p} tunaosha mtoni na kufunga mafungu",
            "Sungura na watoto wote wanapenda {p} zetu",
        ),
        "onion": (
            "{p} tumekausha vizuri, vinakaa miezi sita",
            "Gunia la {p} mia moja kilo, lori linasubiri",
        ),
        "garlic": (
            "{p} tunasuka mikungu na kuning'iniza jikoni",
            "{p} vidogo lakini harufu kali, dawa ya presha",
        ),
        "ginger": (
            "{p} kwenye chai ya maziwa, kikohozi kwisha",
            "Tunachimba {p}, tunaosha, tunaanika",
            "{m} gramu hamsini, kijiko kimoja kwa kikombe",
        ),
        "rice": (
            "Ukipika {p} harufu inafika kwa jirani",
            "Tunapanda kwenye majaruba, tunavuna kwa mundu, {p} haina mawe",
            "{p} daraja la kwanza, mfuko wa kilo tano",
        ),
        "wheat": (
            "Kombaini inavuna {p}, ekari mia mbili",
            "{p} ngumu, wasagaji wa Nairobi wanachukua",
        ),
        "peanut": (
            "{p} tunakaanga kwa mchanga, tunauza kwenye karatasi",
            "{p} za kutafuna safarini, mia mia",
        ),
        "walnut": (
            "{p} huku ni chache, maganda magumu, kokwa tamu",
            "Gonga {p} kwa jiwe, ndani kama ubongo",
        ),
        "tea": (
            "Tunachuma majani mawili na chipukizi, {p} ya mlimani",
            "Kiwanda kinalipa kidogo, tumeanza kusindika {p} wenyewe",
            "Kikombe cha {p} asubuhi bila sukari",
        ),
        "coffee": (
            "Tunachuma matunda mekundu tu, tunaosha na kuanika {p}",
            "{p} tunakaanga kila Jumatano, harufu mtaa mzima",
            "Chini ya migomba kuna {p} ya babu",
        ),
        "cacao": (
            "Tunavundika mbegu siku sita kisha tunaanika, ndiyo {p}",
            "{m}, asilimia sabini, tunatengeneza jikoni",
        ),
        "mushroom": (
            "Kwenye chumba chenye giza mifuko ya mabua inatoa {p}",
            "Mvua ikinyesha tunaingia msituni kutafuta {p}",
        ),
        "hen_egg": (
            "Kuku wanajitafutia wenyewe, trei kumi za {p} kwa siku",
            "{p} trei elfu kumi na mbili, kiini cha njano",
            "Natembeza {p} ya kuchemsha na kachumbari stendi",
        ),
        "honey": (
            "Mizinga {#10-150} msituni, {p} tunavuna mara mbili kwa mwaka",
            "{p} ni nzito na nyeusi, ya maua ya miombo",
            "Tunachuja {p} bila kuchemsha",
            "Nyuki wakali lakini {p} tamu",
        ),
        "milk": (
            "Nakamua saa kumi alfajiri, {p} yanafika mjini saa moja",
            "Ng'ombe watatu, lita thelathini za {p}",
            "{p} hayana maji, nipime na mashine",
        ),
    }
)


def _expanded(species: str, text: str) -> str:
    grown, made = (f"{{product:{species},{trait}}}" for trait in ("grown", "made"))
    return text.replace("{p}", grown).replace("{m}", made)


TEMPLATES = tuple(_expanded(species, text) for species, texts in OWN.items() for text in texts)
