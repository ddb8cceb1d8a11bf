"""Swahili product words with their noun class.

One row a species: class of the row; everyday names; varieties; goods made of it; the tree it grows on
("-" where it has none); kind. ``_`` stands for a blank; ``:n`` after a word is its own class. Classes, in the
order of the tag: 0 ma- (6), 1 vi- (8), 2 n- singular and mass (9), 3 n- plural (10), 4 m-, u-, and animals, 5 ji- singular (5), 6 ki- singular (7).
"""

# ruff: noqa: E501 (a template or a row of a table stands on one line)

from __future__ import annotations

from generation.corpus.briefs.grammar import Word
from generation.corpus.briefs.model import GENERAL

CLASSES = 7
_ROWS = """
apple;0;matufaha matufaha matofaa maepo;tufaha:5 matufaha_ya_Lushoto matufaha_mekundu matofaa_ya_kijani apples:3 maepo_ya_Njombe;juisi_ya_matufaha:2 matufaha_makavu jamu_ya_matufaha:2;mtufaha;fruit
pear;0;mapeasi peasi:3 mapeasi;peasi:5 peasi_za_Lushoto:3 pears:3 mapeasi_ya_Njombe;juisi_ya_peasi:2 jamu_ya_peasi:2 peasi_kavu:3;mpeasi;fruit
peach;0;mapichi pichi:3 mapichi fyulisi:3;mapichi_ya_Lushoto peaches:3 mapichi_ya_Makete;jamu_ya_pichi:2 juisi_ya_pichi:2 mapichi_makavu;mpichi;fruit
cherry;3;cheri cheri matunda_ya_cheri:0;cherries cheri_nyekundu cheri_za_mlimani;jamu_ya_cheri:2 cheri_kavu juisi_ya_cheri:2;mcheri;fruit
orange;0;machungwa machungwa machungwa;chungwa:5 machungwa_ya_Muheza machungwa_matamu machungwa_ya_Makueni machungwa_ya_Tanga machungwa_ya_Valencia oranges:3;juisi_ya_machungwa:2 sharubati_ya_machungwa:2 maji_ya_machungwa mamaledi_ya_machungwa:2;mchungwa;fruit
lemon;0;malimau malimao malimau;limau:5 malimau_makubwa malimau_ya_Zanzibar limau:3 lemons:3;juisi_ya_malimau:2 maji_ya_limau sharubati_ya_limau:2 malimau_makavu;mlimau;sour
mango;0;maembe maembe maembe;embe:5 maembe_dodo maembe_ya_Makueni maembe_bolibo ngowe:3 apple_mango:3 embe_dodo:3 maembe_ya_Tabora maembe_Kent mangoes:3 maembe_sindano;maembe_makavu juisi_ya_maembe:2 embe_kavu:3 maembe_yaliyokaushwa jamu_ya_maembe:2;mwembe;fruit
banana;3;ndizi ndizi ndizi_mbivu;ndizi_kisukari ndizi_sukari ndizi_mshale ndizi_za_Bukoba ndizi_mtwike ndizi_za_Kisii bananas;krispi_za_ndizi chipsi_za_ndizi ndizi_kavu unga_wa_ndizi:4;mgomba;fruit
pineapple;0;mananasi mananasi mananasi;nanasi:5 mananasi_ya_Kiwangwa mananasi_matamu mananasi_ya_Geita pineapples:3 mananasi_ya_Thika;juisi_ya_mananasi:2 mananasi_makavu jamu_ya_mananasi:2;-;fruit
avocado;0;maparachichi maparachichi parachichi:3 maovakado avokado:3;parachichi:5 maparachichi_ya_Hass avocado:3 parachichi_za_Njombe:3 maparachichi_ya_Rungwe avocado_za_Hass:3 maovakado_ya_Murang'a;mafuta_ya_parachichi mafuta_ya_avocado;mparachichi;soft
strawberry;3;stroberi stroberi strawberry;strawberries stroberi_za_Lushoto stroberi_za_Limuru;jamu_ya_stroberi:2 juisi_ya_stroberi:2 stroberi_kavu;-;fruit
blueberry;3;bluberi blueberry bluberi;blueberries bluberi_za_Njombe matunda_ya_bluberi:0;jamu_ya_bluberi:2 juisi_ya_bluberi:2 bluberi_kavu;-;fruit
grape;3;zabibu zabibu zabibu;zabibu_za_Dodoma zabibu_nyekundu zabibu_nyeusi grapes zabibu_za_kijani;zabibu_kavu juisi_ya_zabibu:2 zabibu_zilizokaushwa;-;fruit
persimmon;3;persimoni persimoni matunda_ya_persimoni:0;tunda_la_persimoni:5 persimmon persimmons persimoni_za_Lushoto;persimoni_kavu jamu_ya_persimoni:2;mpersimoni;fruit
pomegranate;0;makomamanga komamanga:3 makomamanga;komamanga:5 makomamanga_mekundu makomamanga_ya_Mombasa kudhumani:3 pomegranates:3;juisi_ya_komamanga:2 juisi_ya_makomamanga:2 mbegu_za_komamanga:3;mkomamanga;fruit
dragon_fruit;0;matunda_ya_joka dragon_fruit:3 matunda_ya_joka pitaya:3;tunda_la_joka:5 dragon_fruits:3 matunda_ya_joka_mekundu;juisi_ya_dragon_fruit:2 matunda_ya_joka_makavu jamu_ya_pitaya:2;-;fruit
lychee;3;lichi lichi litchi;lychee lichi_za_Tanga matunda_ya_lichi:0 lychees;juisi_ya_lichi:2 lichi_kavu;mlichi;fruit
coconut;3;nazi nazi madafu:0 nazi;nazi_za_Mafia nazi_kavu dafu:5 madafu_ya_Pwani:0 coconuts nazi_za_Kilifi;mafuta_ya_nazi:0 maziwa_ya_nazi:0 nazi_iliyokunwa:2 mafuta_safi_ya_nazi:0 tui_la_nazi:5;mnazi;coco
olive;3;zeituni zeituni matunda_ya_zeituni:0;zeituni_za_kijani zeituni_nyeusi olives;mafuta_ya_zeituni:0 mafuta_halisi_ya_zeituni:0 olive_oil:2;mzeituni;oil
tomato;3;nyanya nyanya nyanya;nyanya_za_kienyeji nyanya_cherry nyanya_za_Kilosa nyanya_za_greenhouse tungule matungule:0 tomatoes nyanya_za_Loitokitok;sosi_ya_nyanya:2 nyanya_kavu tomato_sauce:2 juisi_ya_nyanya:2 nyanya_za_kopo;-;veg
chilli;3;pilipili pilipili pilipili_kali;pilipili_kichaa pilipili_mbuzi pilipili_nyekundu pilipili_za_Zanzibar chillies pilipili_ndefu pilipili_mwendokasi;pilipili_kavu unga_wa_pilipili:4 sosi_ya_pilipili:2 pilipili_ya_kusaga:2 chilli_sauce:2;-;hot
maize;0;mahindi mahindi mahindi;mahindi_mabichi mahindi_matamu mahindi_ya_njano mahindi_meupe mahindi_ya_Kitale mahindi_ya_kuchoma maize:2;unga_wa_mahindi:4 unga_wa_sembe:4 unga_wa_dona:4 bisi:3 popcorn:3;-;grain
pumpkin;0;maboga maboga malenge;boga:5 malenge_ya_kienyeji butternut:3 maboga_ya_njano pumpkins:3;mbegu_za_maboga:3 mbegu_za_malenge:3 unga_wa_maboga:4 mafuta_ya_mbegu_za_maboga;-;veg
potato;1;viazi viazi_mviringo viazi_ulaya viazi;kiazi:6 kiazi_mviringo:6 waru:3 viazi_vya_Shangi mbatata:3 viazi_vya_Nyandarua viazi_mbatata viazi_vya_Njombe potatoes:3;krispi_za_viazi:3 chipsi_za_viazi:3 crisps_za_viazi:3;-;veg
sweet_potato;1;viazi_vitamu viazi_vitamu viazi_lishe;kiazi_kitamu:6 viazi_vitamu_vya_Gairo ngwaci:3 viazi_vitamu_vya_njano viazi_vitamu_vya_Kabondo sweet_potatoes:3;unga_wa_viazi_lishe:4 unga_wa_viazi_vitamu:4 krispi_za_viazi_vitamu:3;-;veg
carrot;3;karoti karoti karoti;karoti_za_Lushoto karoti_tamu carrots makaroti:0 karoti_za_Kinangop;juisi_ya_karoti:2 karoti_zilizokaushwa;-;veg
onion;1;vitunguu vitunguu vitunguu_maji;kitunguu:6 vitunguu_vyekundu vitunguu_vya_Mang'ola vitunguu_vya_Singida vitunguu_vya_Karatu onions:3;vitunguu_vilivyokaushwa unga_wa_vitunguu:4 vitunguu_vya_kukaanga;-;spice
garlic;1;vitunguu_saumu vitunguu_swaumu vitunguu_saumu saumu:3;kitunguu_saumu:6 kitunguu_swaumu:6 vitunguu_thomu thomu:3 garlic:2 vitunguu_saumu_vya_Mbulu vitunguu_swaumu_vya_Iringa;unga_wa_vitunguu_saumu:4 garlic_paste:2 vitunguu_saumu_vilivyokaushwa;-;spice
ginger;2;tangawizi tangawizi tangawizi;tangawizi_ya_Same tangawizi_mbichi tangawizi_ya_Kigoma ginger;unga_wa_tangawizi:4 tangawizi_kavu juisi_ya_tangawizi:2 tangawizi_ya_unga;-;spice
rice;4;mchele mchele mpunga;mchele_wa_Kyela mchele_wa_Mbeya mchele_wa_Mwea pishori:2 mchele_wa_Kahama mchele_wa_Magugu mchele_wa_kunukia mchele_mpya mchele_wa_Ifakara rice:2 mchele_wa_Ahero;unga_wa_mchele:4;-;rice
wheat;2;ngano ngano ngano;ngano_ya_Narok ngano_ya_Basotu ngano_nzima ngano_ya_Njoro wheat ngano_ngumu;pumba_za_ngano:3 ngano_ya_kusagwa;-;grain
peanut;3;karanga karanga njugu;karanga_za_Tabora njugu_karanga karanga_mbichi karanga_nyekundu groundnuts karanga_za_maganda;siagi_ya_karanga:2 peanut_butter:2 karanga_za_kukaanga mafuta_ya_karanga:0 karanga_za_kusaga karanga_za_asali;-;nut
walnut;3;jozi jozi walnuts walnati;kokwa_za_jozi jozi_za_Lushoto jozi_zilizobanguliwa;mafuta_ya_jozi:0 jozi_za_kukaanga;mjozi;nut
tea;2;chai chai majani_ya_chai:0;chai_ya_Kericho chai_ya_Mufindi chai_ya_kijani chai_nyeusi chai_ya_Rungwe chai_ya_Nandi chai_ya_Lushoto green_tea purple_tea chai_ya_Njombe;chai_ya_pakiti chai_ya_mifuko;-;tea
coffee;2;kahawa kahawa buni;kahawa_ya_Kilimanjaro kahawa_ya_arabika kahawa_ya_robusta kahawa_ya_Kagera kahawa_ya_Nyeri kahawa_ya_Mbinga kahawa_ya_Bugisu coffee kahawa_ya_Kirinyaga kahawa_chungu;kahawa_ya_unga kahawa_iliyokaangwa kahawa_ya_kusaga;mbuni;coffee
cacao;2;kakao kakao mbegu_za_kakao:3;kakao_ya_Kyela kakao_ya_Morogoro cocoa matunda_ya_kakao:0;chokoleti:2 unga_wa_kakao:4 chocolate:2 siagi_ya_kakao:2 chokoleti_nyeusi;mkakao;coffee
mushroom;4;uyoga uyoga uyoga;uyoga_wa_porini uyoga_mweupe button_mushroom:3 mushrooms:3 uyoga_wa_kulima uyoga_wa_msituni;uyoga_mkavu unga_wa_uyoga uyoga_uliokaushwa;-;mush
hen_egg;0;mayai mayai mayai_ya_kienyeji mayai_ya_kuku;mayai_ya_kuku_wa_kienyeji mayai_ya_kisasa mayai_ya_kuroiler mayai_fresh eggs:3 mayai_ya_layers;mayai_ya_kuchemsha;-;egg
honey;2;asali asali asali_ya_nyuki;asali_mbichi asali_ya_nyuki_wadogo asali_ya_Tabora asali_ya_Kitui asali_ya_porini asali_ya_msituni asali_ya_Baringo honey asali_ya_Singida asali_ya_mwitu asali_ya_miombo;nta_ya_nyuki masega_ya_asali:0 sega_la_asali:5 nta;-;honey
milk;0;maziwa maziwa maziwa_freshi maziwa_ya_ng'ombe;maziwa_ya_mbuzi maziwa_ya_ngamia maziwa_mabichi maziwa_ya_asubuhi milk:2 maziwa_safi maziwa_halisi;maziwa_ya_unga maziwa_ya_chupa;-;milk
"""
_GENERAL = """
field;chakula_cha_kuku:2 hay_ya_ng'ombe:2 maharagwe:0 maharage:0 soya:3 njegere:3 dengu:3 choroko:3 kunde:3 mbaazi:3 mtama:4 ulezi:4 uwele:4 wimbi:3 ufuta:4 simsim:3 alizeti:3 mafuta_ya_alizeti:0 mafuta_ya_ufuta:0 mbegu_za_alizeti:3 pamba:2 shayiri:2 nyasi_za_mifugo:3 majani_ya_mifugo:0 hay:2 minji:3 ndengu:3 maharage_ya_njano:0 lishe_ya_mifugo:2
basket;vikombe_vya_kahawa:1 vikombe_vya_chai:1 viti_vya_mninga:1 mapambo_ya_nazi:0 mikufu:2 kofia:3 mabakuli_ya_mbao:0 viatu:1 sandali:3 mikoba:2 mapapai:0 mapera:0 matikiti_maji:0 mafenesi:0 pasheni:3 matunda_ya_pasheni:0 machenza:0 tende:3 ndizi_za_kupika:3 matoke:0 ndizi_mzuzu:3 muhogo:4 unga_wa_muhogo:4 magimbi:0 nduma:3 korosho:3 makadamia:3 lozi:3 matango:0 biringanya:3 mabilinganya:0 nyanya_chungu:3 bamia:3 pilipili_hoho:3 hoho:3 ukwaju:4 ubuyu:4 madoriani:0 matopetope:0 mastafeli:0 mafurungu:0 matunda_mchanganyiko:0 mboga_mchanganyiko:3 vikapu:1 viondo:1 mkeka:4 vyungu:1 vinyago:1 shanga:3 khanga:3 vitenge:1 batiki:3 brokoli:3 viazi_vikuu:1 balungi:3 watermelon:3 passion:3 papai:3 cashewnuts:3
barn;siagi_ya_ng'ombe:2 kuku_wa_broiler:4 samli_safi:2 maziwa_mtindi:0 kuku:4 kuku_wa_kienyeji:4 ng'ombe:4 mbuzi:4 kondoo:4 nguruwe:4 sungura:4 bata:4 bata_mzinga:4 mayai_ya_kware:0 mayai_ya_bata:0 nyama_ya_ng'ombe:2 nyama_ya_mbuzi:2 nyama_ya_nguruwe:2 nyama_ya_kuku:2 nyama:2 jibini:2 siagi:2 samli:2 mtindi:4 mala:2 maziwa_lala:0 maziwa_mgando:0 yogati:2 sufu:2 soseji:3 mbolea_ya_ng'ombe:2 vifaranga:1 hariri:2 ngamia:4 jibini_ya_mbuzi:2 kitimoto:2
sea;jodari:4 samaki_wa_baharini:4 kaa_wa_baharini:4 samaki:4 samaki_wakavu:4 dagaa:4 kamba:4 pweza:4 ngisi:4 kaa:4 chaza:4 mwani:4 chumvi:2 chumvi_ya_bahari:2 tilapia:4 sato:4 sangara:4 kambale:4 perege:4 omena:4 samaki_wa_kukaanga:4 samaki_wabichi:4 kambamiti:4
sprout;miche_ya_maembe:2 miche_ya_parachichi:2 miche_ya_kahawa:2 miche_ya_miti:2 maua_ya_kukata:0 mimea_ya_mapambo:2 mchaichai_mkavu:4 mchicha:4 sukuma_wiki:3 sukuma:3 spinachi:3 kabichi:3 mnavu:4 managu:3 terere:3 mnanaa:4 mawaridi:0 maua:0 maua_ya_waridi:0 vipandikizi:1 dhania:3 karafuu:3 iliki:3 mdalasini:4 manjano:3 pilipili_manga:3 vanila:2 viungo:1 viungo_vya_pilau:1 lavenda:2 mlonge:4 unga_wa_mlonge:4 aloe_vera:2 saladi:3 matembele:0 mboga_za_majani:3 mboga:3 mbolea_ya_mboji:2 rosela:2 choya:2 zafarani:2 mchaichai:4 rosemary:2 bizari:3 miche_ya_matunda:2 unga_wa_manjano:4
jar;sukari_guru:2 sabuni_ya_asali:2 sabuni_ya_maziwa:2 sabuni_ya_parachichi:2 sabuni_ya_nazi:2 ice_cream:2 mafuta_ya_nywele:0 mkate_wa_ndizi:4 cookies:3 maandazi:0 sambusa:3 kimchi:2 jamu:2 achari:2 achari_ya_maembe:2 achari_ya_malimau:2 sabuni:3 sabuni_ya_mwarobaini:2 sabuni_ya_asili:2 mkate:4 keki:3 biskuti:3 mandazi:0 chapati:3 unga_wa_ngano:4 unga_wa_lishe:4 unga_wa_uji:4 divai:2 mvinyo:4 bia:2 siki:2 siki_ya_tufaha:2 mafuta_ya_ngozi:0 losheni:2 tambi:3 sukari_ya_mnazi:2 aiskrimu:3 tofu:2 mkate_wa_ngano:4 vitafunwa:1 wine:2 kashata:3 divai_ya_zabibu:2
mountain;maji_ya_chemchemi:0 maji_ya_kunywa:0 dawa_za_mitishamba:3 dawa_za_asili:3 kuni:3 mbao:3 utalii_wa_milimani:4 safari_za_kupanda_mlima:3 nyumba_ya_wageni:2 utalii_wa_kitamaduni:4 camping:2 homestay:2 maji_ya_mlimani:0
"""


def _named(token: str, own: int) -> tuple[str, int]:
    word, _, noun_class = token.partition(":")
    return word.replace("_", " "), int(noun_class or own)


def _verb(species: str, made: bool) -> str:
    if made:
        return "tengeneza "
    return "uza " if species in ("hen_egg", "honey", "milk", GENERAL) else "lima "


def _words() -> tuple[Word, ...]:
    found = []
    for row in _ROWS.strip().splitlines():
        species, own_class, plain, varieties, goods, tree, kind = row.split(";")
        for cell, traits, weight in ((plain, {"plain", "grown"}, 3.0), (varieties, {"variety", "grown"}, 1.3),
                                     (goods, {"made"}, 1.2)):  # fmt: skip
            tokens = cell.split()
            for token in tokens:
                word, noun_class = _named(token, int(own_class))
                own = {species, kind, "crop", *traits}
                if "made" not in traits and species not in ("hen_egg", "honey", "milk"):
                    own.add("plot")
                if tree != "-":
                    own.add("tree")
                forms = {
                    "do": (_verb(species, "made" in traits), word, ""),
                    "plot": ("banda la " if species == "mushroom" else "shamba la ", word, ""),
                    "tree": ("", tree, ""),
                }
                share = max(1, round(weight * 12 / len(tokens)))
                found.append(Word(word, species, "", noun_class, frozenset(own), forms, share))
    for row in _GENERAL.strip().splitlines():
        form, cell = row.split(";")
        tokens = cell.split()
        for token in tokens:
            word, noun_class = _named(token, 2)
            own = {form, word.replace(" ", "_"), "general", "made" if form == "jar" else "plain"}
            forms = {"do": (_verb(GENERAL, form == "jar"), word, "")}
            share = max(1, round(150 / len(tokens)))
            found.append(Word(word, GENERAL, form, noun_class, frozenset(own), forms, share))
    return tuple(found)


WORDS = _words()
