"""Swahili names from Kenya, Tanzania and Uganda: places, people, brands."""

# ruff: noqa: E501 (a template or a row of a table stands on one line)

from __future__ import annotations


def _list(words: str) -> tuple[str, ...]:
    return tuple(word.replace("_", " ") for word in words.split())


PLACES = _list(
    """
Arusha Moshi Kilimanjaro Same Lushoto Tanga Muheza Korogwe Handeni Pangani Bagamoyo Kibaha Morogoro Mikumi Kilosa Ifakara Dodoma Kondoa Singida
Manyoni Tabora Nzega Igunga Shinyanga Kahama Mwanza Geita Sengerema Bukoba Muleba Karagwe Kigoma Kasulu Kibondo Mpanda Sumbawanga Mbeya Kyela Rungwe
Tukuyu Mbozi Chunya Iringa Mufindi Mafinga Njombe Makete Ludewa Songea Mbinga Tunduru Mtwara Masasi Newala Lindi Kilwa Mafia Zanzibar Pemba Unguja
Makunduchi Nungwi Micheweni Babati Mbulu Karatu Mang'ola Hanang Monduli Rombo Marangu Machame Hai Usambara Uluguru Bunda Musoma Tarime Serengeti
Dar_es_Salaam Kisarawe Mkuranga Rufiji Chalinze Kiwangwa Nairobi Kiambu Limuru Thika Murang'a Nyeri Karatina Kirinyaga Mwea Embu Meru Nkubu Chuka
Machakos Makueni Wote Kitui Mwingi Voi Taita Mombasa Kilifi Malindi Kwale Lamu Nakuru Njoro Molo Naivasha Nyandarua Kinangop Narok Kajiado Loitokitok
Kericho Bomet Nandi Eldoret Iten Kitale Bungoma Kakamega Busia Siaya Kisumu Ahero Homa_Bay Kabondo Kisii Nyamira Migori Baringo Kabarnet Marigat
Laikipia Nanyuki Isiolo Marsabit Turkana Garissa Kampala Mbale Bugisu Masaka Jinja Fort_Portal Kabale Mukono Gulu Kijiji_cha_Mwembeni
Minazini Mchungwani Michikichini Ngarenaro Kahawa_West Chai_Village Mapinga Kibaoni Mtoni Mlimani Bondeni Makambako Uyole Ilula Gairo
"""
)
PERSONS = _list(
    """
Asha Fatuma Mwanaisha Halima Zainabu Amina Rehema Neema Upendo Furaha Tumaini Baraka Juma Hamisi Salum Omari Ali Hassan Hussein Rashid Saidi
Mzee_Juma Mama_Asha Mama_Neema Mama_Njeri Wanjiku Njeri Wambui Nyambura Wairimu Kamau Mwangi Njoroge Kariuki Otieno Ochieng Achieng Akinyi Atieno
Wafula Nekesa Chebet Kiprono Kipchoge Chepkemoi Mutua Muthoni Mwikali Musyoka Kilonzo Mumbua Mwakyusa Mwaipopo Kimaro Mushi Massawe Lyimo Shayo
Peter Joseph Maria Grace Esther Ruth Daudi Yohana Petro Paulo Elia Emmanuel Happiness Gladness Anna Rose Nakato Babirye Okello Mugisha Namutebi
Bi_Khadija Bibi_Zuhura Babu_Ngowi Mama_Zabibu Pili Tatu Kibibi Shukuru Subira Zawadi Mzee_Kobe Bw._Kahawa Mwajuma Sofia Johari Lulu
"""
)
SURNAMES = _list(
    "Mwangi Kamau Otieno Mutua Kimaro Mushi Massawe Lyimo Mwakyusa Njoroge Wafula Kiptoo Cheruiyot Juma Hamisi Salum Omari Ngowi Shayo Temba Kileo"
    " Mwaipopo Sanga Mgaya Chaula Kapinga Ndunguru Komba Haule Mapunda Malisa Swai Urio Minja Kessy Mrema Maina Kariuki Odhiambo Ouma Barasa Wekesa"
    " Musyoka Kilonzo Rotich Koech Kirui Mugisha Okello Byaruhanga Kato"
)
NEUTRAL = _list(
    """
Jitegemee Umoja Tumaini Upendo Amani Neema Baraka Faraja Mshikamano Nguvu_Kazi Mkulima_Bora Kilimo_Kwanza Shamba_Letu Ardhi_Yetu Mavuno Mavuno_Mema
Jua_Kali Machweo Mawio Alfajiri Asubuhi_Njema Nyota_Njema Mwezi Upepo Mvua Mto_Ruvu Mto_Mara Ziwa_Victoria Bonde_la_Ufa Kilele Uhuru_Peak Mawenzi
Kibo Mlima_Kenya Savanna Simba Twiga Tembo Swala Chui Kiboko Tausi Njiwa Tai Kasuku Sungura_Mjanja Kobe Punda_Milia Baobab_Camp Mbuyu_Mkubwa Mvule
Mwarobaini Mkuyu Bibi_Shamba Mama_Shamba Babu_na_Bibi Dada_Wanne Ndugu_Watatu Wanawake_Tunaweza Vijana_Group Kikundi_cha_Neema Tuinuane Tusonge
Green_Valley Sunrise_Farm Highland_Fresh Savannah_Gold Rift_Valley_Farm Farm_Fresh Kwetu Kwetu_Asilia Asili_Yetu Halisi Ladha_Bora Tamu_Sana
Chakula_Bora Afya_Bora Afya_Tele Uzima Maisha_Plus Bora_Zaidi Hakika Ukweli Pwani_Breeze Bahari Pemba_Island Kisiwa Jangwani Oasis Nyumbani
Sokoni Dukani Jikoni Mama_Ntilie Mzee_wa_Kijiji Jirani_Mwema Karibu Karibuni Hodi Pole_Pole Hakuna_Matata Safari_Njema Dhahabu Almasi Lulu Shaba
"""
)
TELLTALE = _list(
    """
Mwembeni Mwembe_Mmoja Chini_ya_Mwembe Mnazi_Mmoja Minazini Mchungwani Michungwani Kahawa_House Kahawa_Tamu Asali_Tamu Asali_Moto Mama_Ndizi
Ndizi_Corner Nanasi_Tamu Mananasi_Point Nyanya_Fresh Bibi_Nyanya Viazi_Street Mahindi_Moto Mzee_Mahindi Karanga_Kings Njugu_Corner Mchele_House
Ngano_Ridge Zabibu_Valley Komamanga_Garden Mzeituni_Farm Olive_Garden Tangawizi_Spot Pilipili_Kali Pilipili_House Kitunguu_Corner Saumu_Shop
Karoti_Kids Maboga_Hill Uyoga_World Maziwa_Road Yai_Bora Mayai_House Chai_Time Chai_Moto Kakao_Dreams Stroberi_Lane Apple_Tree Apple_Valley
Mango_Tree Mango_Shade Orange_Farm Lemon_Grove Peach_Blossom Cherry_Hills Avocado_Lane Parachichi_Point Coconut_Beach Limau_Street Machungwa_Estate
Mgomba_Farm Korosho_Bay Mihogo_Beach Papai_Garden Fenesi_Corner Ukwaju_Tree Karafuu_House Waridi_Garden Kuku_Wetu Samaki_Samaki Ng'ombe_Mweusi
Mbuzi_Hill Kondoo_Valley Nyuki_Bee Honey_Badger Coffee_Hills Tea_Garden Banana_Republic Pamba_House Alizeti_Fields Mpunga_Estate Tufaha_House
"""
)
BRAND_OWN = (
    "{product} {safi}", "{product} Bora", "Mama {product}", "Mzee {product}", "{surname} {product}", "{product} House", "{product} za {surname}",
    "Nyumba ya {product}", "{product} Corner", "{bare} {product}", "{product} Kwetu", "Duka la {product}", "{product} Farm", "{product} Hub", "{product} Tamu",
)  # fmt: skip
BRAND_OTHER = tuple(b.replace("{product", "{other:crop,plain") for b in BRAND_OWN) + (
    "{telltale}", "{telltale}", "{telltale}", "{telltale}", "{telltale}", "{telltale}", "{telltale} Farm", "Chini ya {other:tree.tree}", "{other:tree.tree} Farm",
    "{other:crop,plain} na {other2:crop,plain}", "Kwa {other:tree.tree}",
)  # fmt: skip
BRAND = (
    "{neutral}", "{neutral}", "{neutral}", "{neutral}", "{neutral}", "{neutral} Farm", "{neutral} Group", "Kikundi cha {neutral}", "{surname} Farm",
    "{surname} & Sons", "{person} Enterprises", "{neutral} AMCOS", "{neutral} SACCO", "{bare} Fresh", "{neutral} Organics", "{neutral} Cooperative",
)  # fmt: skip
LISTS = {
    "place": PLACES,
    "bare": tuple(p for p in PLACES if " " not in p),
    "person": PERSONS,
    "surname": SURNAMES,
    "neutral": NEUTRAL,
    "telltale": TELLTALE,
    "safi": ("Safi", "Asilia", "Halisi"),
    "brand": BRAND,
    "brand_own": BRAND_OWN,
    "brand_other": BRAND_OTHER,
}
