"""Indonesian words of goods without a row of their own: ``general form; kind traits: word*weight, ...``."""

# ruff: noqa: E501

from __future__ import annotations

GENERAL_ROWS = """
field; biji: kacang hijau*3, kacang ijo*2, kacang panjang*3, kacang tunggak, kacang tolo*2, kacang gude, kacang bogor, soba, biji chia, kapas*2, kapas organik, benih padi*2, komak, kecipir*2
field; lain: pakan ternak*3, jerami*2, rumput gajah*2, rumput odot*2, pakan ayam*2, dedak*2, sekam bakar*2, silase*2, hijauan pakan, daun tembakau*2, tembakau*3, tembakau rajangan, karet mentah*2, serat rami, kapuk*2, bungkil, konsentrat sapi, maggot kering*2, sekam padi, arang sekam*2
field; olahan: tauge*3, toge*3, bubur kacang hijau*2, gula pasir*2, minuman sari kacang hijau
basket; buah tree: rambutan*5, rambutan binjai*3, rambutan rapiah*2, manggis*5, salak*5, salak pondoh*4, duku*4, langsat*3, sirsak*3, srikaya*3, belimbing*3, belimbing dewa*2, sawo*3, jambu air*4, matoa*3, cempedak*2, kedondong*2, sukun*3, asam jawa*2, murbei*2, kecapi*2, menteng*2, bacang, kweni*2, gandaria*2, buah pala*2, kelapa sawit*3, sawit*3, pinang*3, pete*3, petai*2, jengkol*4, melinjo*2, terong belanda*2, aren muda, jamblang, buah merah papua*2, kepel, ciplukan*2, lontar*2
basket; sayur: pare*3, oyong*2, gambas*2, labu siam*3, kembang kol*3, zukini*2, labu air, jipang*2, paria, sayur mayur*3, sayuran*4, sayur organik*4, sayuran hidroponik*4, sayur segar*3, bunga kol*2, jantung pisang*2, sayur lodeh siap masak, pakis*2
basket; buah: buah-buahan*3, aneka buah*3, buah potong*3, parsel buah*3, buah segar*3, buah lokal*2, asinan bogor, labu manis jepang
basket; olahan: kolang-kaling*3, emping*3, emping melinjo*3, keripik salak*2, manisan pala*3, keripik sukun*2, kripik buah*2, keripik sayur*2, rujak buah*2, salad buah*3, manisan buah*3, sirup pala*2, asinan buah*2, keripik bayam*3, sagu lempeng*2, papeda instan, tepung sagu*3, sagu*4
basket; minyak: minyak sawit*2, minyak kelapa sawit*2, minyak goreng sawit, minyak kemiri*2
basket; kriya: anyaman bambu*4, tas anyaman*4, keranjang bambu*3, anyaman pandan*3, tikar pandan*3, besek bambu*3, kerajinan rotan*4, batik*5, batik tulis*5, batik cap*2, kain tenun*4, tenun ikat*4, songket*3, ulos*3, gerabah*4, keramik*3, ukiran kayu*4, patung kayu*2, tas rajut*3, rajutan*3, kain ecoprint*4, bordir*2, sulaman*2, kerajinan batok kelapa*3, wayang kulit*2, noken*2, mebel jati*2, topi pandan, kursi rotan*2, lurik*2, sarung tenun*2, gantungan kunci kayu, kerajinan eceng gondok*3, tembikar*2, sapu ijuk*2, sapu lidi*2, jumputan, tas purun*2
barn; ternak: kelinci*4, kerbau*4, puyuh*3, burung puyuh*2, kalkun*3, angsa*2, soang, burung merpati*2, kuda*2, burung kenari*2, jangkrik*2, merpati
barn; telur: telur puyuh*5, telor puyuh*2, telur angsa
barn; daging: daging kelinci*3, daging kerbau*2, daging kalkun*2
barn; olahan: yogurt*4, yoghurt*3, dadih*3, kefir*3, mentega*2, sosis*3, yogurt susu kambing*2, sate kelinci*2, rendang kerbau, sosis rumahan
barn; lain: wol domba*2, kokon sutra*2, benang wol*2, kain sutra*2
sea; laut: lele*6, ikan lele*4, nila*4, ikan nila*4, ikan mas*4, mujair*3, ikan mujair*2, patin*4, ikan patin*3, cumi*4, cumi-cumi*3, kerang*3, kerang hijau*3, tiram*3, lobster*4, gurita*3, teripang*3, belut*3, sidat*2, keong, kijing, rumput laut*5, anggur laut*3, lobster air tawar*2, sotong*2, lele segar*2, bibit lele*2, mutiara*2, hasil laut*3, seafood*3
sea; olahan: pecel lele*2, keripik belut*3, abon lele*3, dodol rumput laut*3, rumput laut kering*3, cumi asin*3, keripik rumput laut*2, ikan mas goreng*2, cumi kering*2, mangut lele*2, kerupuk cumi
sea; lain: garam*4, garam laut*3, garam krosok*2, garam amed*2, garam bledug, garam kusamba
sprout; sayur: kangkung*5, bayam*5, sawi*4, sawi hijau*3, pakcoy*5, pakcoi*2, sawi putih*3, caisim*3, seledri*3, bayam merah*2, kangkung organik*2, microgreen*3, daun singkong*3, genjer*2, daun pepaya, selada air*3, bayam brazil*2, daun prei*2, daun katuk*2, pucuk labu
sprout; bumbu: cengkeh*5, pala*4, kapulaga*4, ketumbar*4, jintan*2, serai*4, sereh*3, lengkuas*4, laos*2, kencur*4, kemiri*4, asam kandis*2, daun salam*3, daun jeruk*3, kluwek*2, bunga lawang*2, temulawak*4, temu kunci*2, gambir*3, rempah-rempah*4, rempah*3, safron*2, cabe jawa*2, asam gelugur*2, kecombrang*2
sprout; daun: kemangi*3, daun sirih*2, daun pandan*3, lidah buaya*4, melati*3, bunga telang*4, telang*2, rosemary*3, stevia*2, bunga sedap malam*2, daun pisang*4, serai wangi*3, nilam*3, kamomil*2, daun kemangi*2, bunga potong*3, bunga tabur*2, bunga segar*2
sprout; bibit: bibit buah*4, bibit durian*3, bibit alpukat*2, bibit sawit*3, bibit cabai*3, bibit sayur*3, anggrek*5, tanaman hias*5, aglonema*4, monstera*3, kaktus*3, sukulen*3, bonsai*3, adenium*3, janda bolong*2, bunga hias*2, bibit mangga*2, bibit tanaman*3, bibit kelengkeng*2, benih sayur*3, bibit kopi*2, bibit jati*2, keladi hias*2, kokedama*2, bibit pepaya*2
sprout; olahan: jamu*5, jamu gendong*3, beras kencur instan*2, wedang uwuh*4, teh telang*4, bumbu dapur*3, bumbu rendang*3, bumbu giling*3, minuman lidah buaya*3, nata lidah buaya*2, temulawak instan*3, bumbu masak*3, teh herbal*4, teh serai*3, sirup telang*2
sprout; minyak: minyak serai*3, minyak cengkeh*3, minyak kayu putih*4, minyak nilam*4, minyak atsiri*4, minyak pala*2, minyak sereh wangi*2
sprout; lain: pupuk kompos*4, pupuk kandang*4, pupuk organik*4, kompos*4, media tanam*4, kascing*3, pupuk organik cair*3, eco enzyme*2
jar; olahan: kerupuk*4, krupuk*2, dodol*4, dodol garut*3, wajik*2, kue kering*5, kue basah*3, brownies*4, bolu*4, kue lapis*3, nastar*3, keripik*3, acar*3, asinan*3, cuka*2, kimchi*4, kecap*3, kecap manis*2, saos*2, sirup*4, mi kering*3, mie sagu*2, mie lethek*2, es krim*4, es lilin*2, donat*4, pempek*4, empek-empek*2, dimsum*3, cilok*3, cireng*3, basreng*4, seblak kering*3, makaroni pedas*3, risol mayo*3, kue cubit, klepon*3, lumpia*3, lemper*2, kastengel*3, bakpia*5, geplak*2, jenang*3, getas, keripik pangsit, mi lidi*2, stik bawang*3, frozen food*4, katering*3, nasi kotak*3, tumpeng*3, nasi bakar*2, camilan*3, cemilan*3, jajan pasar*4, lauk kering*2, siomay*3, batagor*3, es dawet*3, cendol*3, kombucha*3, tuak manis*2, legen*2, nira*3, bir pletok*3, abon*3, aneka keripik*4
jar; minyak: sabun*4, sabun herbal*4, sabun batang*3, sabun cuci piring*3, sabun cair*2, lilin aromaterapi*4, lilin*2, parfum*3, lulur*4, lulur bali*2, masker wajah*3, minyak rambut*3, kosmetik alami*3, skincare alami*2, lip balm*2, minyak urut*3, hand sanitizer*2, sampo herbal*2, dupa*2, pembersih lantai*2
mountain; jasa: homestay*6, penginapan*4, villa*3, kemah keluarga, wisata petik sayur*2, desa wisata*4, glamping*3, kamping*2, pendakian*2, jasa pemandu gunung*3, wisata alam*4, arung jeram*2, trekking*3, agrowisata*3, pondok wisata*2
mountain; lain: air mineral*3, air minum galon*3, air gunung*3, kayu bakar*5, kayu jati*3, kayu sengon*3, arang kayu*4, gaharu*3, damar*2, rotan mentah*2, batang bambu*4, getah pinus*2, kayu cendana*2, papan kayu*2, kayu manau, kayu ulin*2, bambu petung*2
mountain; daun: tanaman obat*4, pasak bumi*4, daun sungkai*2, purwoceng*4, sarang semut*3, herbal hutan*4, akar kuning*3, edelweis budidaya*2, bajakah*3
"""
