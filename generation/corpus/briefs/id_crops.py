"""Indonesian words of vegetables, roots, grains, spices and leaves: ``species; kind traits: word*weight, ...``."""

# ruff: noqa: E501

from __future__ import annotations

CROPS = """
chilli; bumbu: cabai*8, cabe*8, cabai rawit*4, cabe rawit*4, cabai merah*3, cabe merah*2, cabai keriting*3, cabe keriting*2, lombok*3, cabe setan*2, cengek*2, rawit*2, cili, rica, cabe ijo*2, lombok abang
chilli; olahan: sambal*5, sambal bawang*3, sambel*2, bubuk cabai*2, cabai bubuk*2, sambal roa*2, sambal ijo*2, saus sambal*2, sambal cumi, sambal terasi*2, chili oil*2, cabe kering*2
maize; biji: jagung*9, jagung manis*4, jagung pulut*2, jagung pipil*3, jagung ketan*2, jagung bose*2, jagung muda, janten, jagung bakaran
maize; olahan: jagung bakar*2, marning*3, emping jagung*3, tepung jagung*2, beras jagung*2, jagung rebus*2, popcorn*2, tepung maizena, susu jagung*2, tortilla jagung*2
pumpkin; umbi: labu kuning*7, labu*4, waluh*5, labu parang*3, labu madu*4, butternut*2, sambiki*2, labu merah, perenggi
pumpkin; olahan: kolak waluh*2, dodol waluh*2, keripik labu*2, tepung labu kuning*2, stik waluh, kue labu kuning, puding labu kuning
potato; umbi: kentang*9, kentang dieng*4, kentang granola*2, kentang merah*2, kentang atlantik*2, kentang sayur, ubi kentang, kentang kerinci*2, kentang rendang
potato; olahan: keripik kentang*4, kentang goreng*3, kentang mustofa*4, kering kentang*3, kentang beku*2, donat kentang*2
sweet_potato; umbi: ubi jalar*6, ubi cilembu*6, ubi ungu*4, ubi*3, ketela rambat*3, ubi rambat*2, telo*2, ubi madu*3, hui, boled*2, mantang*2, ubi keledek, petatas*2, ubi merah, batatas*2, hipere
sweet_potato; olahan: keripik ubi*3, ubi bakar*2, tepung ubi ungu*2, bakpao telo*2, keripik ubi ungu*2, ubi panggang, kremes ubi*2
carrot; sayur: wortel*9, wortel brastagi*3, wortel lokal*2, wortel organik*2, wortel muda, lobak merah*2, wortel baby, wortel berastagi*2
carrot; olahan: jus wortel*3, sirup wortel, keripik wortel*2, dodol wortel
onion; bumbu: bawang merah*9, bawang merah brebes*4, brambang*4, bawang bombay*3, bawang bombai*2, bawang besar, berambang*2, bawang nganjuk*2, bawang palu*2, bawang merah tajuk*2
onion; olahan: bawang goreng*6, brambang goreng*2, bawang merah goreng*2, bawang goreng palu*3, pasta bawang merah, bawang crispy
garlic; bumbu: bawang putih*9, bawang putih lokal*2, bawang lanang*3, bawang tunggal*2, bawang putih kating*2, bawang honan*2, bawang putih sembalun*2, bawang putih tawangmangu
garlic; olahan: bawang hitam*3, black garlic*3, bawang putih goreng*3, bawang putih bubuk*3, pasta bawang putih, bawang putih kupas*2
ginger; bumbu: jahe*9, jahe merah*5, jahe emprit*3, jahe gajah*3, halia*2, jae*2, jahe segar*2, jahe putih
ginger; olahan: jahe bubuk*3, wedang jahe*4, jahe instan*3, sirup jahe*2, permen jahe*3, ting-ting jahe*2, manisan jahe*2, bandrek*2, minuman jahe, jahe merah bubuk*2, teh jahe*2
turmeric; bumbu: kunyit*9, kunir*4, kunyit segar*2, kunyit putih*2, koneng*2, temu kunyit, kunyit kuning, kunir putih
turmeric; olahan: kunyit bubuk*4, kunyit asam*4, jamu kunyit asam*2, kunir asem*2, kunyit kering*2, bubuk kunyit*2, jamu kunyit
pepper; bumbu np: lada*8, merica*7, lada hitam*4, lada putih*4, merica bubuk*2, sahang*3, lada bangka*2, mrica*2, lada bubuk*2, merica butir, lada muntok*2
sichuan_pepper; bumbu: andaliman*9, merica batak*3, andaliman segar*2, merica sichuan*2, lada sichuan*2, itir-itir*2, tuba andaliman
sichuan_pepper; olahan: sambal andaliman*5, bumbu andaliman*2, andaliman bubuk*2
cinnamon; bumbu tree: kayu manis*9, kulit manis*3, kayu manis kerinci*3, kulit kayu manis*2, casiavera*2, kasiavera, kayu manis batang*2, keningar
cinnamon; olahan: kayu manis bubuk*4, bubuk kayu manis*2, teh kayu manis*2, sirup kayu manis*2
vanilla; bumbu: vanili*8, panili*5, vanila*3, polong vanili*2, vanili alor*2, vanili basah*2, vanili kering*3, vanilla*2
vanilla; olahan: ekstrak vanili*3, vanili bubuk*3, pasta vanili*2
mustard; bumbu: biji sesawi*5, sesawi*4, biji mustar*2, mustard*3, biji moster, sesawi kuning
mustard; olahan: saus mustard*3, mustar*2, minyak mustar
rice; biji: padi*4, padi organik, gabah*3, pari, padi gogo
rice; biji np: beras*9, beras merah*4, beras hitam*3, beras organik*4, beras ketan*2, ketan hitam*2, beras pandan wangi*4, beras cianjur*2, beras rojolele*3, beras solok*2, beras pulen*2, beras mentik wangi*2, beras adan*2, beas, beras putih, wos
rice; olahan: tepung beras*3, rengginang*4, tape ketan*3, lontong*2, ketupat, nasi kuning*2, intip goreng*2, bihun beras*2, beras kencur*2, kerupuk beras
wheat; biji: gandum*9, biji gandum*3, gandum lokal*2, gandum organik*2, gandum utuh
wheat; olahan: bubur gandum*2, sereal gandum*3, dedak gandum*2, kerupuk gandum
barley; biji: jelai*8, biji jelai*3, jali-jali*2, jelai kupas*2, barley*4, barli
barley; olahan: teh jelai*2, tepung jelai, bubur jelai
oat; biji: oat*7, havermut*4, gandum oat*3, oats*3, haver
oat; olahan: oatmeal*5, susu oat*3, granola oat*2, tepung oat*2
sorghum; biji: sorgum*9, sorghum*2, cantel*4, jagung cantel*2, gandrung*2, sorgum merah*2, watar hammu*2, jagung rote
sorghum; olahan: tepung sorgum*4, beras sorgum*4, gula cair sorgum*2, kue sorgum*2
millet; biji: jewawut*7, jawawut*4, milet*3, millet*4, juwawut*3, sekoi, tarreang*2, hotong*3, jawawut merah
millet; olahan: tepung jewawut*3, dodol jewawut*2, wajik jewawut, jepa jewawut, bubur hotong*2
quinoa; biji: kinoa*6, quinoa*8, biji quinoa*2, quinoa putih*2, quinoa merah
quinoa; olahan: tepung quinoa*2, granola quinoa, susu quinoa
bean; biji: kacang merah*7, buncis*7, kacang buncis*3, kacang jogo*2, buncis baby*2, kacang brenebon*3, brenebon*2, baby buncis*2, buncis kenya*2, kacang merah kering*2, kacang koro*2, kacang hitam
bean; olahan: es kacang merah*3, kacang merah rebus, sup brenebon*2, kacang koro goreng*3
soybean; biji: kedelai*9, kacang kedelai*4, kedelai hitam*3, edamame*5, kedele*4, dele*2, kedelai lokal*2, kedelai grobogan*2, kacang soya
soybean; olahan: tempe*9, tempe kedelai*2, keripik tempe*5, susu kedelai*4, tempe mendoan*2, kripik tempe*2, tempe daun*2, oncom*2, susu soya, bubuk kedelai*2
pea; biji: kacang polong*8, kapri*5, ercis*3, kacang kapri*4, kacang ercis, polong manis*2, kacang polong segar
pea; olahan: kacang kapri goreng*4, kacang polong beku*3, kacang polong goreng*2
chickpea; biji: kacang arab*9, kacang kuda*2, chickpea*3, kacang garbanzo*2, kacang hummus
chickpea; olahan: hummus*4, kacang arab panggang*2, tepung kacang arab*2, kacang arab goreng*2
lentil; biji: lentil*7, kacang lentil*5, miju-miju*4, lentil merah*2, kacang dal*2, lentil cokelat
lentil; olahan: sup lentil*3, tepung lentil*2, keripik lentil*2
sesame; biji: wijen*9, biji wijen*4, wijen putih*3, wijen hitam*3, bijan*2, wijen sukoharjo*2
sesame; olahan: keciput*2, onde-onde wijen*3, pasta wijen*2, wijen sangrai*3, gipang wijen, enting-enting wijen*2
sesame; minyak: minyak wijen*5
sunflower; daun: bunga matahari*9, kembang matahari*3, bunga matahari potong*2
sunflower; biji np: biji bunga matahari*4
sunflower; olahan: kuaci*6, kwaci*4, kuaci bunga matahari*3
sunflower; minyak: minyak bunga matahari*3
rapeseed; biji: kanola*6, rapa*2, biji kanola*3, canola*4
rapeseed; minyak: minyak kanola*7, minyak canola*3, minyak rapa
sugar_cane; biji: tebu*9, batang tebu*2, tebu hitam*2, tebu hijau*2, tebu merah, tebu telur*2
sugar_cane; olahan: es tebu*5, air tebu*3, sari tebu*4, gula tebu*4, gula pasir tebu, tebu kupas*2
cassava; umbi: singkong*9, ubi kayu*5, ketela pohon*4, ketela*2, telo pohung*2, sampeu*2, singkong keju*2, kaspe*2, pohong*2, singkong mentega*2, singkong gajah, kasbi*2
cassava; olahan: keripik singkong*6, kripik singkong*3, tapioka*3, tepung tapioka*3, mocaf*4, gaplek*3, tiwul*4, tape singkong*4, peuyeum*4, opak*3, getuk*3, gatot, tepung mocaf*3, keripik sanjai*3, gethuk*2, rasi, enbal*2, kasuami
taro; umbi: talas*9, talas bogor*4, keladi*3, bentul*3, talas beneng*3, kimpul*2, mbote, taro*2, talas jepang*2, bete
taro; olahan: keripik talas*6, lapis talas*3, tepung talas*2, dodol talas, donat talas, bolu talas*2
yam; umbi: uwi*7, ubi uwi*2, gembili*5, uwi ungu*4, gembolo*2, huwi*2, gadung*2, ubi kelapa*2
yam; olahan: keripik gadung*4, keripik uwi*3, tepung uwi*2, gembili rebus*2
lotus_root; umbi: akar teratai*8, akar lotus*4, umbi teratai*4, renkon*2, teratai
lotus_root; olahan: keripik akar teratai*4, sup akar teratai
radish; umbi: lobak*8, lobak putih*4, daikon*4, lobak bandung, lobak jepang*2
radish; olahan: acar lobak*4, asinan lobak*2, keripik lobak*2, lobak kering
beet; umbi: bit*6, buah bit*6, ubi bit*3, bit merah*4, akar bit*2, umbi bit*3
beet; olahan: jus bit*4, bubuk bit*3, keripik bit*2, sirup bit
cucumber; sayur: timun*8, mentimun*8, ketimun*3, timun baby*3, timun lokal*2, bonteng*2, timun krai*2, laisen
cucumber; olahan: acar timun*5, jus timun*2, sirup timun
eggplant; sayur: terong*9, terung*4, terong ungu*4, terong hijau*2, terong bulat*2, terong lalap*2, encung, terong pipit, tiung*2, terong putih
eggplant; olahan: terong balado*3, keripik terong*4, manisan terong*3, terong crispy
bell_pepper; sayur: paprika*9, paprika merah*3, paprika hijau*2, paprika kuning*2, cabai paprika*2, cabe paprika, paprika hidroponik*2, capsicum
bell_pepper; olahan: paprika bubuk*4, bubuk paprika*3, saus paprika*2
okra; sayur: okra*9, okra hijau*3, okra merah*3, bendi*3, okra segar*2, kacang bendi
okra; olahan: keripik okra*4, okra kering*2, teh okra
cabbage; sayur: kubis*8, kol*8, kol putih*2, kubis ungu*3, kol ungu*3, engkol*2, kol gepeng*2, kobis*2, kol bulat*2, kol mini
cabbage; olahan: asinan kol*3, asinan kubis*2, kol goreng*2, kubis fermentasi
broccoli; sayur: brokoli*9, brokoli hijau*3, brokoli organik*3, sayur brokoli*2, broccoli*2, brokoli segar
broccoli; olahan: nugget brokoli*3, brokoli beku*3, brokoli crispy
lettuce; sayur: selada*9, selada keriting*4, selada romaine*3, selada hidroponik*5, selada bokor*2, salada*2, selada merah*2, selada hijau*2, lettuce
lettuce; olahan: salad selada*2, selada siap makan
spinach; sayur: horenso*6, bayam jepang*6, spinach*4, horinso*2, bayam horenso*2
spinach; olahan: keripik horenso*2, jus horenso*2, mie horenso
kale; sayur: kale*8, daun kale*3, kailan*4, kale keriting*3, kale hidroponik*3, sayur kale*2, kale organik*2, kale nero
kale; olahan: keripik kale*4, jus kale*3, bubuk kale*2
asparagus; sayur: asparagus*9, asparagus hijau*3, asparagus segar*2, asparagus bali*3, sparagus*2, asparagus putih
asparagus; olahan: sup asparagus*3, asparagus kaleng, keripik asparagus
bamboo_shoot; sayur: rebung*9, tunas bambu*3, bambu muda*2, rebung betung*2, iwung*2, bung, rebung segar*2, rebung bambu*2
bamboo_shoot; olahan: keripik rebung*4, rebung rebus*2, lumpia rebung*3, acar rebung*2, sayur lodeh rebung
scallion; sayur: daun bawang*9, bawang daun*5, loncang*4, muncang*2, daun bawang segar*2, onclang*3, daun bawang medan
scallion; olahan: daun bawang goreng*2, daun bawang kering*3, martabak daun bawang
moringa; daun tree: kelor*8, daun kelor*8, moringa*3, merunggai*2, marungga*2, biji kelor*2, kelor segar*2, keloro, remunggai
moringa; olahan: teh kelor*5, bubuk kelor*3, serbuk daun kelor*3, tepung daun kelor*2, kapsul kelor*2, keripik kelor*2, teh daun kelor*3
mint; daun: daun mint*8, mint*6, pepermin*2, mint segar*2, peppermint*2, daun poko*2, daun menta
mint; olahan: teh mint*4, sirup mint*2, permen mint*2, daun mint kering*2
mint; minyak: minyak mint*2
lavender; daun: lavender*8, bunga lavender*6, bunga lavender kering*2, lavender segar*2, lavendel*2
lavender; olahan: teh lavender*3
lavender; minyak: minyak lavender*4, sabun lavender*3, lilin lavender*2
rose; daun: mawar*8, bunga mawar*8, mawar merah*3, mawar potong*4, mawar putih*2, mawar tabur*2, kembang mawar*2, bunga ros*2
rose; olahan: sirup mawar*3, teh mawar*3, selai mawar
rose; minyak: air mawar*4, minyak mawar*2, sabun mawar
hibiscus; daun: rosela*7, rosella*6, bunga rosela*4, bunga rosella*3, kembang sepatu*3, bunga raya*2, rosela merah*2, rosela ungu, bunga sepatu
hibiscus; olahan: teh rosela*5, teh rosella*4, sirup rosela*4, selai rosela*2, manisan rosela*2, rosela kering*3, sirup rosella
chrysanthemum; daun: krisan*8, bunga krisan*8, seruni*3, bunga seruni*2, krisan potong*4, krisan putih*2, krisan kuning*2, bunga kekwa
chrysanthemum; olahan: teh krisan*5, teh bunga krisan*3, teh seruni, liang teh krisan
tea; seduh: teh*9, teh hijau*4, pucuk teh*3, daun teh*4, teh hitam*3, teh putih*2
tea; seduh np: teh melati*4, teh tubruk*4, teh poci*2, teh celup*3, teh oolong*2, teh tarik*2, teh seduh, teh kering*2, teh kayu aro*2, teh wangi
coffee; seduh: kopi*9, kopi arabika*5, kopi robusta*5, biji kopi*4, ceri kopi, kopi liberika*3
coffee; seduh np: kopi gayo*4, kopi toraja*3, kopi bubuk*4, kopi luwak*3, kopi tubruk*3, kopi kintamani*2, kopi temanggung*2, kopi lampung*3, kopi mandailing*2, kopi flores*2, kopi jantan*2, kopi susu*2, kopi sangrai*3, kopi gunung*2, kopi lanang, green bean kopi*2, kahwa daun, kopi hitam
cacao; seduh tree: kakao*8, biji kakao*5, coklat basah*2, buah kakao*3, buah coklat*2, biji coklat*3, koko*2, kakao kering*2, kakao fermentasi*3
cacao; olahan: cokelat*4, coklat*5, cokelat batang*4, bubuk kakao*3, bubuk coklat*3, permen coklat*2, coklat tempe, minuman cokelat*2, pasta cokelat, nibs kakao*2, dark chocolate*2
"""
