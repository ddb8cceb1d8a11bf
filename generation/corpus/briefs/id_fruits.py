"""Indonesian words of fruits and nuts: ``species; kind traits: word*weight, ...`` (kinds in ``id_words``)."""

# ruff: noqa: E501

from __future__ import annotations

FRUITS = """
apple; buah tree: apel*9, buah apel*2, apel malang*2, apel manalagi*2, apel batu, apel anna, apel rome beauty, apel hijau, apel merah, apel fuji, epal
apple; olahan: keripik apel*2, sari apel*2, jus apel, dodol apel, jenang apel
pear; buah tree: pir*8, buah pir*3, pear*2, pir madu, pir hijau, pir lokal, buah pear
pear; olahan: jus pir, selai pir, manisan pir
peach; buah tree: persik*8, buah persik*3, nektarin, peach*2, persik lokal, persik batu
peach; olahan: selai persik*2, manisan persik, persik kaleng, jus persik
cherry; buah tree: ceri*7, buah ceri*3, cherry*3, ceri merah, ceri manis, chery
cherry; olahan: selai ceri*2, manisan ceri, sirup ceri, jus ceri
orange; buah tree: jeruk*9, jeruk manis*3, jeruk peras*2, jeruk baby*2, jeruk pacitan, buah jeruk*2, jeruk sunkist, jeruk pontianak, jeruk medan*2, jeruk dau, oren
orange; olahan: es jeruk*2, jus jeruk*2, sari jeruk, sirup jeruk*2, selai jeruk
lemon; buah tree: lemon*8, jeruk lemon*3, lemon lokal*2, lemon california*2, buah lemon*2, lemon impor, jeruk sitrun
lemon; olahan: sari lemon*3, lemon kering*2, sirup lemon, minuman lemon, perasan lemon, selai lemon
mango; buah tree: mangga*9, buah mangga*2, mangga harum manis*3, mangga arumanis*2, mangga gedong gincu*3, mangga indramayu*2, mangga manalagi*2, mangga golek, mangga podang, mangga alpukat*2, mangga muda, pelem
mango; olahan: manisan mangga*3, jus mangga*2, keripik mangga, asinan mangga, dodol mangga, mangga kering
banana; buah: pisang*9, pisang ambon*3, pisang raja*3, pisang cavendish*2, pisang mas*2, pisang susu, pisang barangan*2, pisang muli, pisang uli, buah pisang, pisang mas kirana, gedang
banana; olahan: keripik pisang*4, sale pisang*4, kripik pisang*2, pisang sale, nugget pisang*2, bolu pisang, pisang cokelat, pisang goreng madu, getuk pisang
pineapple; buah: nanas*9, nanas madu*4, buah nanas*2, nenas*2, nanas subang*2, nanas bogor, nanas palembang, nanas queen, nanas simadu
pineapple; olahan: selai nanas*3, dodol nanas*2, keripik nanas*2, sirup nanas, manisan nanas, jus nanas, nastar nanas
avocado; buah tree: alpukat*9, alpukat mentega*4, alpokat*2, apokat*2, alpukat aligator*2, alpukat miki*2, buah alpukat*2, alpukat kendil, avokad, pokat, alpukat siger
avocado; olahan: jus alpukat*2, alpukat kocok*3, es alpukat, minyak alpukat
strawberry; buah: stroberi*8, strawberry*5, stroberi segar*2, buah stroberi*2, stroberi ciwidey*2, stroberi lembang, strawberi, setroberi, arbei
strawberry; olahan: selai stroberi*4, dodol stroberi*2, jus stroberi*2, sirup stroberi, keripik stroberi, stroberi beku
blueberry; buah: blueberry*8, bluberi*4, buah blueberry*2, beri biru, blueberry segar*2, blueberi, bluberry
blueberry; olahan: selai blueberry*3, blueberry beku*2, jus blueberry, blueberry kering
grape; buah: anggur*9, buah anggur*3, anggur hijau*2, anggur hitam*2, anggur merah segar, anggur bali*2, anggur impor, anggur probolinggo*2, anggur jupiter
grape; olahan: kismis*2, jus anggur*2, sirup anggur, selai anggur
persimmon; buah tree: kesemek*9, buah kesemek*3, kesemek garut*2, kesemek magetan, kesemek junggo, buah genit, kesemek brastagi
persimmon; olahan: kesemek kering*2, keripik kesemek, dodol kesemek
pomegranate; buah tree: delima*9, buah delima*3, delima merah*2, delima hitam, delima putih*2, delima spanyol
pomegranate; olahan: jus delima*3, sari delima*2, sirup delima, teh delima
dragon_fruit; buah: buah naga*9, buah naga merah*4, buah naga putih*2, buah naga kuning, buah naga banyuwangi*2, pitaya, buahnaga
dragon_fruit; olahan: keripik buah naga*2, jus buah naga*2, dodol buah naga, selai buah naga*2, mie buah naga
lychee; buah tree: leci*9, buah leci*3, leci bali*2, lychee*2, lici, leci segar, laici
lychee; olahan: es leci*2, sirup leci*2, teh leci, leci kaleng
coconut; buah tree: kelapa*9, kelapa muda*4, kelapa tua*2, kelapa hijau*2, buah kelapa*2, degan*3, dugan, kelapa kopyor*3, kelapa parut, kelambir, nyiur
coconut; olahan: santan*3, santan kelapa*2, es kelapa muda*2, es degan, nata de coco*3, kelapa parut kering*2, serundeng kelapa, air kelapa*2, keripik kelapa
coconut; minyak: minyak kelapa*4, vco*3, minyak kelapa murni*2, minyak klentik*2
coconut; lain: kopra*3, arang batok kelapa*2, sabut kelapa*2
olive; buah tree: zaitun*8, buah zaitun*4, zaitun hijau*2, zaitun hitam
olive; minyak: minyak zaitun*5, minyak zaitun murni*2, minyak zaitun extra virgin
tomato; sayur: tomat*9, tomat ceri*3, tomat cherry*2, buah tomat, tomat sayur*2, tomat buah, tomat merah*2, tomat hijau, tomat apel, tomato
tomato; olahan: saus tomat*3, torakur*2, manisan tomat*2, jus tomat, pasta tomat, sambal tomat*2
longan; buah tree: kelengkeng*8, klengkeng*4, lengkeng*3, buah kelengkeng*2, kelengkeng new crystal*2, kelengkeng merah, kelengkeng batu, mata kucing
longan; olahan: sirup kelengkeng, jus kelengkeng, kelengkeng kering
durian; buah tree: durian*9, duren*5, durian montong*3, durian musang king*3, durian bawor*2, durian lokal*2, durian medan*2, buah durian, durian petruk, duren jatohan*2, durian matang pohon
durian; olahan: pancake durian*3, dodol durian*2, lempok durian*3, tempoyak*3, durian kupas beku*2, es durian, sop durian, bolu durian
jackfruit; buah tree: nangka*9, buah nangka*2, nangka muda*3, nangka madu*2, nangka salak, gori*2, nangka kunir, tewel
jackfruit; olahan: keripik nangka*4, dodol nangka*2, gudeg nangka*2, manisan nangka
papaya; buah: pepaya*9, pepaya california*4, buah pepaya*2, kates*3, gandul, papaya*2, pepaya bangkok*2, betik, pepaya muda, pepaya thailand
papaya; olahan: manisan pepaya*3, saus pepaya, selai pepaya, sirup pepaya
guava; buah tree: jambu biji*8, jambu kristal*5, jambu batu*3, jambu merah*3, jambu klutuk*2, jambu getas merah, jambu biji merah*2, jambu bangkok
guava; olahan: jus jambu*3, sari jambu biji*2, sirup jambu biji, selai jambu biji, dodol jambu biji
passion_fruit; buah: markisa*9, buah markisa*3, markisa ungu*2, markisa konyal, markisa madu*3, konyal*2, markisa berastagi, markisa asam
passion_fruit; olahan: sirup markisa*5, sari markisa*2, jus markisa*2, selai markisa
plantain; buah: pisang kepok*8, pisang tanduk*6, pisang nangka*2, pisang kapok*2, pisang gepok*2, pisang agung*2, pisang olahan, pisang kepok kuning, pisang candi, pisang byar
plantain; olahan: keripik pisang kepok*3, pisang goreng kepok*2, tepung pisang kepok, pisang kepok kukus, keripik pisang agung*2
fig; buah tree: buah tin*8, tin*3, buah ara*3, tin hijau, tin segar*2, ara, tin ungu
fig; olahan: tin kering*3, selai tin*2, manisan tin, teh daun tin*2
plum; buah tree: plum*8, buah plum*3, plum hitam, plum merah*2, prem, plam
plum; olahan: plum kering*2, manisan plum*2, selai plum
apricot; buah tree: aprikot*8, buah aprikot*3, apricot*2, aprikot segar
apricot; olahan: aprikot kering*3, selai aprikot*2, manisan aprikot
kiwi; buah: kiwi*9, buah kiwi*3, kiwi hijau*2, kiwi emas*2, kiwi gold, kiwi segar
kiwi; olahan: manisan kiwi*2, jus kiwi*2, selai kiwi, kiwi kering
mandarin; buah tree: jeruk keprok*6, jeruk siam*5, jeruk siem*2, jeruk santang*3, jeruk mandarin*4, jeruk siam madu*2, jeruk keprok batu 55, jeruk keprok garut*2, jeruk kintamani*2, jeruk madu, jeruk keprok soe*2, limau mandarin
mandarin; olahan: jus jeruk siam*2, sari jeruk siam, selai jeruk keprok
lime; buah tree: jeruk nipis*9, jeruk limau*3, jeruk pecel*2, limau nipis*2, jeruk limo*2, jeruk purut*2, jeruk kunci, jeruk kasturi*2, limau kasturi
lime; olahan: sirup jeruk nipis*2, sari jeruk nipis*2, jeniper*2, kecap jeruk nipis, sirup jeruk kunci
pomelo; buah tree: jeruk bali*8, jeruk pamelo*4, jeruk besar*2, pomelo*2, limau bali, jeruk pangkep*2, jeruk bali madu*2, jeruk delima, jeruk nambangan
pomelo; olahan: manisan kulit jeruk bali*2, jus jeruk bali, asinan jeruk bali
raspberry; buah: rasberi*6, raspberry*6, buah raspberry*2, frambos*2, rasberi segar, raspberi*2, rasberi merah
raspberry; olahan: selai rasberi*2, rasberi beku, sirup frambozen*2
blackberry; buah: blackberry*8, buah blackberry*2, beri hitam*3, blekberi*2, blackberry segar
blackberry; olahan: selai blackberry*3, blackberry beku*2, sirup blackberry
cranberry; buah: cranberry*8, buah cranberry*3, kranberi*2, cranberi
cranberry; olahan: cranberry kering*4, jus cranberry*2, selai cranberry*2
acai; buah tree: acai*6, buah acai*5, acai berry*3, palem acai
acai; olahan: bubuk acai*3, acai bowl*2, jus acai
watermelon; buah: semangka*9, buah semangka*2, semangka tanpa biji*3, semangka kuning*3, semangka merah*2, semangka inul*2, tembikai*2, semongko, semangka lokal
watermelon; olahan: jus semangka*2, manisan kulit semangka, es semangka*2, kuaci semangka
melon; buah: melon*9, buah melon*2, blewah*3, timun suri*3, melon hijau*2, melon madu*2, melon inthanon*2, melon golden*2, melon oranye, melon premium, garbis, melon hidroponik*2
melon; olahan: jus melon*2, es blewah*2, sirup melon, es timun suri
date; buah tree: kurma*9, kurma ajwa*3, buah kurma*2, kurma sukari*3, kurma muda*2, kurma medjool*2, kurma tunisia*2, kurma khalas*2, kurma basah, kurma tropis
date; olahan: sari kurma*4, selai kurma, kurma cokelat*2, kurma coklat, sirup kurma, susu kurma, kue kurma
jujube; buah tree: bidara*6, buah bidara*5, kurma cina*2, angco*3, apel putsa*3, putsa, jujube*2, bidara arab*2
jujube; olahan: teh bidara*2, angco kering*2, manisan bidara, bubuk daun bidara
goji; buah: goji berry*7, goji*3, goji beri*2, kici*2, buah goji*2
goji; olahan: goji berry kering*4, kici kering, teh goji*2
hickory; kacang tree: kacang hikori*6, hickory*4, hikori*4, kacang hickory*3
hickory; olahan: kacang hikori panggang*2, kacang hikori kupas
pecan; kacang tree: pecan*5, kacang pecan*7, pekan nut, kacang pekan*2
pecan; olahan: pai pecan*2, pecan panggang*3, pecan kupas, cokelat pecan
chestnut; kacang tree: kastanye*5, kacang kastanye*3, berangan*4, sarangan*3, saninten*2, chestnut*2, buah berangan*2
chestnut; olahan: berangan rebus*2, kastanye panggang*2, berangan bakar
almond; kacang tree: almond*7, kacang almond*6, badam*2, almon*2, kacang badam
almond; olahan: almond panggang*3, susu almond*4, almond crispy*3, tepung almond*2, selai almond, almond iris
cashew; kacang tree: kacang mete*7, mete*4, jambu mete*5, kacang mede*4, mede*3, jambu monyet*2, kacang mente*2, gajus, mete gelondongan*2, jambu mede*2
cashew; olahan: mete goreng*3, mete panggang*2, mede goreng, abon jambu mete*2, kacang mete bawang, sirup jambu mete
macadamia; kacang tree: makadamia*6, kacang makadamia*5, macadamia*4, kacang macadamia*2
macadamia; olahan: makadamia panggang*3, cokelat makadamia, makadamia kupas*2
macadamia; minyak: minyak makadamia
hazelnut; kacang tree: hazelnut*7, kacang hazelnut*5, kacang hazel*2, hazel
hazelnut; olahan: selai hazelnut*3, hazelnut panggang*2, cokelat hazelnut*2
pistachio; kacang tree: pistachio*7, kacang pistachio*5, pistasio*2, kacang pistacio
pistachio; olahan: pistachio panggang*3, selai pistachio*2, pistachio kupas*2
brazil_nut; kacang tree: kacang brazil*8, kacang brasil*4, brazil nut*4, brazil nuts
brazil_nut; olahan: kacang brazil panggang*2, kacang brazil kupas
argan; buah tree: argan*7, buah argan*4
argan; minyak: minyak argan*8, argan oil*3, minyak argan murni*2
walnut; kacang tree: walnut*7, kacang walnut*4, kenari*4, kacang kenari*3, biji kenari, kenari ambon*2, kenari alor*2
walnut; olahan: walnut panggang*2, kue kenari*2, bagea kenari*3, halua kenari*2, walnut kupas, roti kenari
peanut; kacang: kacang tanah*9, kacang kulit*2, kacang tuban*2, suuk*2, kacang cina*2, kacang brul, kacang tanah kupas*2
peanut; olahan: kacang bawang*3, bumbu pecel*4, selai kacang*4, kacang goreng*2, ting-ting kacang*2, kacang telur*2, bumbu kacang*2, kacang rebus*2, kacang disko*2, kacang asin*2, rempeyek kacang*3, sambal kacang, ampyang kacang
"""
