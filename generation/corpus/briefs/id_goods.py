"""Indonesian words of mushrooms, animals, kitchen goods: ``species; kind traits: word*weight, ...``."""

# ruff: noqa: E501

from __future__ import annotations

GOODS = """
mushroom; jamur: jamur*9, jamur merang*5, jamur kancing*4, jamur enoki*2, cendawan*2, jamur segar*2, supa, jamur champignon*3, jamur barat*2, kulat*2, jamur merang segar*2
mushroom; olahan: keripik jamur*5, jamur crispy*4, sate jamur*3, kripik jamur*2, abon jamur*3, jamur krispi*2, rendang jamur*2, kaldu jamur*4, nugget jamur*2, jamur beku
shiitake; jamur: jamur shiitake*8, shiitake*5, jamur hioko*4, hioko*3, jamur shitake*3, shitake*2
shiitake; olahan: shiitake kering*4, keripik shiitake*2, kaldu shiitake*2
wood_ear; jamur: jamur kuping*9, jamur kuping hitam*4, jamur kuping segar*3, jamur kuping putih*2, supa lember, jamur lember
wood_ear; olahan: jamur kuping kering*6, keripik jamur kuping*3
oyster_mushroom; jamur: jamur tiram*9, jamur tiram putih*5, jamur tiram coklat*3, jamur tiram segar*4, jamur tiram cokelat*2, jamur tiram pink, baglog jamur tiram*2
oyster_mushroom; olahan: keripik jamur tiram*4, jamur tiram crispy*4, abon jamur tiram*3, sate jamur tiram*2, kripik jamur tiram*2
hen_egg; telur: telur*9, telur ayam*6, telur ayam kampung*6, telor*4, telor ayam*3, telur ayam negeri*3, telur ayam kampung asli*2, telur omega*2, endog*2, telur ayam arab*2, ndog, telur ayam ras*2, telor ayam kampung*3
hen_egg; olahan: telur gulung*3, telur pindang*3, telor ceplok
duck_egg; telur: telur bebek*9, telur itik*4, telor bebek*4, telur bebek mentah*2, telur entok, telur bebek alabio*2
duck_egg; olahan: telur asin*9, telor asin*4, telur asin brebes*4, telur asin bakar*3, telur pitan*2, telur asin asap*2
honey; madu: madu*9, madu hutan*5, madu murni*4, madu asli*4, madu kelulut*4, madu trigona*3, madu klanceng*3, madu sumbawa*3, madu liar, madu randu*2, madu sarang*3, madu multiflora*2, madu kaliandra*2, madu pahit*2, madu sialang*2, madu teuweul*2, madu lebah*2
honey; olahan: propolis*3, minuman madu, royal jelly*2, bee pollen*2
milk; susu: susu*8, susu sapi*5, susu segar*6, susu murni*5, susu kambing*5, susu kambing etawa*3, susu sapi murni*4, susu sapi segar*3, susu perah*2, susu kerbau*2, susu mentah, susu pasteurisasi*2
milk; olahan: permen susu*3, kerupuk susu*2, karamel susu*2, stik susu, susu bubuk kambing*2, puding susu*2, es susu, dodol susu*3
hen; ternak: ayam*8, ayam kampung*8, ayam jago*3, ayam broiler*3, ayam petelur*2, ayam joper*2, ayam potong*4, ayam kampung hidup*2, ayam kub*2, anak ayam*2, doc*2, manuk, ayam bangkok*2, ayam cemani*2, pitik, ayam betina, ayam ras
hen; daging: daging ayam*4, karkas ayam*2, ayam potong segar*3, ayam beku, ceker ayam*2, ati ampela*2
hen; olahan: ayam ungkep*4, ayam goreng*3, nugget ayam*2, ayam bakar*2, abon ayam*3, ayam geprek*3, keripik usus ayam*2, keripik ceker*2, kaldu ayam
duck; ternak: bebek*9, itik*6, entok*4, bebek pedaging*2, mentok*3, bebek petelur*2, itik alabio*2, bebek peking*3, anak bebek*2, itik mojosari*2, menthok
duck; daging: daging bebek*4, karkas bebek, bebek potong*3
duck; olahan: bebek goreng*5, bebek ungkep*3, bebek sinjay, bebek betutu*2, itik lado mudo*2, abon bebek
cow; ternak: sapi*9, sapi potong*5, lembu*3, sapi perah*4, pedet*3, sapi bali*3, sapi limosin*2, sapi kurban*4, anak sapi*2, sapi qurban*2, sapi madura*2, jawi
cow; daging: daging sapi*6, daging sapi segar*3, daging lembu, tulang sapi, iga sapi*2
cow; olahan: rendang*4, rendang sapi*3, dendeng sapi*4, abon sapi*5, kerupuk kulit sapi*3, dendeng batokok*2, bakso sapi*4, cilok daging sapi, rambak sapi*2
goat; ternak: kambing*9, kambing etawa*4, kambing jawa*2, kambing boer*2, kambing kurban*4, kambing aqiqah*4, cempe*2, kambing kacang*2, kambing qurban*2, wedus*2, kambing perah*2, kambing peranakan etawa
goat; daging: daging kambing*6, karkas kambing, iga kambing*2
goat; olahan: sate kambing*4, gulai kambing*3, abon kambing*2, tongseng kambing*2, krengsengan kambing
sheep; ternak: domba*9, domba garut*4, biri-biri*3, domba kurban*3, domba aqiqah*2, embe domba, domba merino*2, domba texel*2, domba wonosobo*2, bebiri, domba dorper
sheep; daging: daging domba*5, karkas domba*2
sheep; olahan: sate domba*4, gulai domba*2, dendeng domba, sate maranggi domba
pig; ternak: babi*9, babi kampung*3, babi potong*3, babi bali*2, anak babi*3, babi ternak*2, bibit babi*2, babi hitam*2, kucit
pig; daging: daging babi*6, samcan*3, iga babi*2
pig; olahan: babi guling*4, babi panggang*4, sei babi*4, se'i babi*3, abon babi*2, dendeng babi*3, babi kecap, lawar babi*2
cheese; olahan keju: keju*9, dangke*4, keju mozarella*3, keju mozzarella*3, keju lokal*3, keju gouda*2, keju cheddar*2, keju artisan*3, keju boyolali*2, keju sapi*2, stik keju
goat_cheese; olahan keju: keju kambing*9, keju susu kambing*5, keju kambing segar*2, keju feta kambing*2, keju dari susu kambing*2, keju kambing etawa*2
ghee; olahan: ghee*8, minyak samin*7, minyak sapi*3, ghee sapi*2, samin*2, ghee murni*2, minyak samin asli*2
fish; laut: ikan*9, ikan segar*5, ikan laut*5, ikan tongkol*4, ikan kakap*3, ikan kembung*3, ikan bandeng*4, bandeng*3, ikan tuna*3, ikan cakalang*3, ikan gurame*3, gurami*3, ikan kerapu*2, ikan air tawar*2, iwak, ikan teri*3, ikan bawal*2, ikan gabus*3, ikan baronang*2
fish; olahan: ikan asin*6, ikan asap*4, cakalang fufu*3, abon ikan*4, ikan pindang*3, bandeng presto*4, pempek ikan*4, bakso ikan*3, kerupuk ikan*4, otak-otak ikan*3, ikan teri kering*3, abon tuna*3, ikan kayu*2, kemplang ikan*2, amplang ikan*3, peda, empek-empek ikan, sambal tongkol
trout; laut: ikan trout*8, trout*5, ikan forel*3, ikan trout segar*2, trout pelangi
trout; olahan: trout asap*3, fillet trout*3
shrimp; laut: udang*9, udang vaname*6, udang windu*4, udang galah*4, udang segar*4, udang rebon*2, udang vanamei*3, udang kupas*2, udang laut*2, udang air tawar, hurang
shrimp; olahan: terasi*5, ebi*4, kerupuk udang*5, terasi udang*4, petis udang*3, belacan*2, rebon kering*2, abon udang*2, udang kering*3, udang beku*2, sambal udang*2, krupuk udang*2
crab; laut: kepiting*9, rajungan*6, kepiting bakau*5, kepiting soka*4, ketam*2, kepiting hidup*3, kepiting telur*2, yuyu, karaka*2, kepiting kenari
crab; olahan: daging rajungan*3, kepiting saus padang*2, kerupuk kepiting*3, kepiting soka goreng*2, abon kepiting*2
palm_sugar; olahan: gula aren*9, gula merah*7, gula jawa*5, gula semut*5, gula kelapa*5, gula semut aren*4, gula aren cair*4, gula palem*2, gula batok*2, gula melaka*2, saka*2, gula lempeng*2, gula malako*2, gula merah aren*2, gulo jowo, gula kawung*2, brown sugar aren*2
jam; olahan: selai*9, selai buah*6, selai homemade*3, selai rumahan*3, selai roti*2, jem*2, selay, aneka selai*3, selai campur
bread; olahan: roti*9, roti tawar*4, roti manis*5, roti sobek*4, roti gandum*3, roti bakar*2, roti canai*2, roti sourdough*3, roti unyil*3, roti pisang*2, roti kering*2, roti buaya*2, roti kukus, roti kacang
flour; olahan: tepung*8, tepung terigu*6, terigu*5, tepung bumbu*4, tepung serbaguna*2, tepung gandum*2, tepung organik*2, tepung roti, tepung bebas gluten*2
tofu; olahan: tahu*9, tahu putih*4, tahu sumedang*5, tahu kuning*3, tahu takwa*3, tahu pong*3, tahu susu*4, tahu bakso*4, tahu sutra*3, tahu walik*2, keripik tahu*3, tahu goreng*2, tofu*2, tahu bulat*3, tahu kediri*2
"""
