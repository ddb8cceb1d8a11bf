"""Names in Indonesian briefs: people, places, brands, from Aceh to Papua, and a few from Malaysia."""

# ruff: noqa: E501, SIM905
# fmt: off

from __future__ import annotations

WOMEN = tuple(
    "Siti Sri Dewi Rina Wati Yanti Nur Ani Lestari Ratna Endang Sari Fitri Ayu Putri Tuti Yuni Indah Mega Rini Sulastri Painem Tukiyem Ponirah Wagiyem Sumarni Kartini Aminah Fatimah Khadijah Halimah Zainab Rohani Marlina Rosmawati Upik Yuliana Maria Magdalena Yosefina Kristina Ester Debora"
    " Made Wayan Ketut Komang Luh Butet Tiur Nurhayati Cut Meutia Euis Neneng Imas Teti Lilis Entin Cucu Asih Mince Yohana Selfi Regina Paulina Oktovina Yuliati Hasnah Rahma Aisyah Salma Nabila Dian Wulan Mei Lian Novi Devi Linda Susi Erni Eka Dwi Tri Ningsih Rukmini Sumiyati Jumiati Darmi"
    " Mariam Rosnah Kamariah Zaleha".split()
)
MEN = tuple(
    "Budi Agus Joko Slamet Bambang Eko Dedi Hendra Andi Rudi Iwan Ahmad Muhammad Abdul Hasan Husein Yusuf Ibrahim Ismail Wawan Asep Ujang Dadang Cecep Deden Maman Encep Tatang Paijo Parman Tukimin Suparno Sutrisno Wagiman Ngadimin Sarjono Mulyadi Sugeng Wahyu Gede Putu Nyoman Nengah Kadek"
    " Ucok Togar Poltak Binsar Syahrul Syafrudin Zulkifli Rahmat Irwan Anwar Daeng Baso Tajuddin Ruslan Yohanis Markus Petrus Yakobus Lukas Frans Matius Melkianus Octo Yance Simon Barnabas Dominggus Teuku Rafli Bayu Dimas Rizky Fajar Galih Hadi Imam Karim Mansur Nasir Rusdi Samsul Tarno Udin"
    " Wira Yanto Zaenal Hafiz Azman Osman".split()
)
PEOPLE = WOMEN + MEN

SURNAMES = tuple(
    "Santoso Wijaya Hidayat Setiawan Saputra Nugroho Kusuma Pratama Gunawan Susanto Wibowo Suryadi Hartono Kurniawan Rahman Hakim Siregar Nasution Harahap Lubis Hutapea Simanjuntak Sihombing Ginting Sembiring Tarigan Silalahi Sinaga Sitorus Pardede Saragih Batubara Daulay Tanjung Koto Chaniago"
    " Sikumbang Piliang Syarif Fauzi Maulana Ramadhan Firmansyah Sudrajat Suherman Sutisna Permana Sukmana Wiratama Sudana Ardana Suastika Mahendra Wirawan Manuaba Rumambi Lasut Mandagi Tumbelaka Sondakh Wowor Kalalo Pangemanan Latuconsina Tuasikal Pattiasina Sahetapy Leatemia Rumbiak Kambu Wanggai"
    " Yoman Rumaropen Tabuni Kogoya Mote Naisoro Lamoren Bere Nahak Taneo Banu Ndun Manafe Tan Halim Lim Salim Wongso Gondokusumo Mangkunegoro Prawiro Sastro Kertajaya Jayanegara Puspita Anggraini Lestari Purnomo Subagyo Suharto Raharjo Widodo Purba Manurung Rajagukguk Tambunan Basri Amiruddin".split()
)

PLACES = tuple(
    "Aceh|Gayo Lues|Takengon|Bener Meriah|Sabang|Meulaboh|Bireuen|Langsa|Medan|Deli Serdang|Berastagi|Karo|Tanah Karo|Sidikalang|Dairi|Samosir|Toba|Balige|Simalungun|Pematangsiantar|Mandailing Natal|Padang Sidempuan|Nias|Gunungsitoli|Padang|Bukittinggi|Payakumbuh|Agam|Solok|Tanah Datar|Batusangkar|"
    "Pariaman|Painan|Mentawai|Pekanbaru|Siak|Bengkalis|Kampar|Dumai|Meranti|Tanjungpinang|Batam|Natuna|Jambi|Kerinci|Sungai Penuh|Muara Bungo|Tanjung Jabung|Palembang|Pagar Alam|Lahat|Ogan Ilir|Muara Enim|Lubuklinggau|Bengkulu|Rejang Lebong|Curup|Mukomuko|Lampung|Liwa|Metro|Tanggamus|Pringsewu|Way Kanan|"
    "Pangkalpinang|Belitung|Muntok|Jakarta|Bogor|Depok|Bekasi|Cianjur|Cipanas|Sukabumi|Lembang|Ciwidey|Pangalengan|Garut|Tasikmalaya|Ciamis|Pangandaran|Sumedang|Kuningan|Majalengka|Cirebon|Indramayu|Subang|Karawang|Purwakarta|Bandung|Serang|Pandeglang|Lebak|Tangerang|Semarang|Temanggung|Wonosobo|Dieng|"
    "Magelang|Boyolali|Klaten|Solo|Sukoharjo|Karanganyar|Tawangmangu|Wonogiri|Sragen|Purwodadi|Blora|Rembang|Pati|Kudus|Jepara|Demak|Kendal|Batang|Pekalongan|Pemalang|Tegal|Brebes|Banyumas|Purwokerto|Purbalingga|Banjarnegara|Kebumen|Cilacap|Yogyakarta|Sleman|Bantul|Gunungkidul|Kulon Progo|Salatiga|"
    "Malang|Batu|Pasuruan|Probolinggo|Lumajang|Jember|Bondowoso|Situbondo|Banyuwangi|Kediri|Blitar|Tulungagung|Trenggalek|Ponorogo|Pacitan|Madiun|Magetan|Ngawi|Bojonegoro|Tuban|Lamongan|Gresik|Sidoarjo|Mojokerto|Jombang|Nganjuk|Surabaya|Bangkalan|Sampang|Pamekasan|Sumenep|Denpasar|Tabanan|Bedugul|"
    "Kintamani|Bangli|Karangasem|Buleleng|Singaraja|Gianyar|Ubud|Klungkung|Jembrana|Mataram|Lombok Timur|Sembalun|Sumbawa|Bima|Dompu|Kupang|Soe|Atambua|Ende|Bajawa|Ruteng|Manggarai|Maumere|Larantuka|Lembata|Alor|Rote|Sabu|Waingapu|Sumba Barat|Pontianak|Singkawang|Sambas|Sintang|Ketapang|Putussibau|"
    "Palangkaraya|Sampit|Kapuas|Pangkalan Bun|Banjarmasin|Banjarbaru|Martapura|Barabai|Kandangan|Samarinda|Balikpapan|Kutai|Berau|Tarakan|Malinau|Nunukan|Krayan|Makassar|Gowa|Malino|Toraja|Rantepao|Enrekang|Bone|Sinjai|Bantaeng|Bulukumba|Maros|Pangkep|Palopo|Mamuju|Majene|Polewali|Palu|Sigi|Poso|"
    "Donggala|Luwuk|Kendari|Kolaka|Konawe|Buton|Baubau|Wakatobi|Muna|Gorontalo|Limboto|Manado|Tomohon|Minahasa|Tondano|Bitung|Sangihe|Talaud|Ternate|Tidore|Halmahera|Tobelo|Ambon|Saparua|Masohi|Pulau Seram|Banda|Tual|Saumlaki|Sorong|Raja Ampat|Manokwari|Fakfak|Kaimana|Jayapura|Sentani|Wamena|Lembah Baliem|"
    "Merauke|Nabire|Paniai|Biak|Serui|Timika|Mimika|Asmat|Boven Digoel|Desa Sukamaju|Desa Sidomulyo|Desa Karangrejo|Kampung Baru|Desa Mekarsari|Dusun Krajan|Desa Cibodas|Nagari Koto Tuo|Desa Wonorejo|Kelantan|Kota Bharu|Cameron Highlands|Johor|Pahang|Kedah|Alor Setar|Perak|Sabah|Kundasang|Sarawak|Kuching|"
    "Melaka|Muar|Terengganu|Selangor|Desa Sumberejo|Kecamatan Getasan|Kecamatan Pujon|Kecamatan Cikajang|Pulau Bawean|Pulau Simeulue|Karimunjawa|Nusa Penida".split("|")
)

_THING = (
    "Sumber Rejeki|Berkah|Barokah|Makmur|Sejahtera|Maju Jaya|Jaya Abadi|Sari Alam|Bumi Lestari|Tani Makmur|Karya Mandiri|Mekar Sari|Harapan Kita|Sinar Harapan|Cahaya|Mitra Tani|Sumber Makmur|Subur Makmur|Rahayu|Lestari|Bersama|Sederhana|Rezeki Anak Soleh|Mutiara|Nusantara|Khatulistiwa|Garuda|Merapi|"
    "Rinjani|Semeru|Singgalang|Latimojong|Ciremai|Kerinci Raya|Bukit Barisan|Lembah Hijau|Tunas Baru|Tunas Harapan|Pelita|Surya|Fajar|Purnama|Bintang Timur|Matahari Pagi|Wijaya Kusuma|Sekar Wangi|Sido Mukti|Sari Rasa|Putra Mandiri|Kampung Halaman|Desa Kita|Bumi Nusa|Alam Segar|Dapur Kampung|Rumah Kita|"
    "Ngudi Rahayu|Sida Mukti|Guyub|Sri Rejeki|Margo Mulyo|Setia Kawan|Usaha Bersama|Gotong Royong|Pantang Mundur|Tiga Saudara|Dua Putri|Empat Serangkai|Amanah|Hidayah|Nikmat|Syukur|Al Barokah|Salam|Teratai Jingga|Anugerah|Kasih Ibu|Damai|Pasundan|Parahyangan|Minang Saiyo|Batara|Wallacea|Cenderawasih|"
    "Papua Lestari|Sasak|Flobamora|Bali Asri|Uma Lestari|Subak|Kebun Kita|Ladang Kita|Sawah Ladang|Angin Timur|Ombak|Pesisir|Rimba Raya|Hutan Kita|Lembah Baru|Danau Biru|Batu Karang|Kali Bening|Banyu Urip|Tirta Sari|Wana Asri|Giri Mulyo|Gunung Sari|Tanah Air|Nawala|Sagara|Senja|Kala|Rasa Rumah|Hujan Pagi|Embun"
)
BRANDS = (
    "[" + _THING + "]", "[" + _THING + "]", "[UD|CV|Toko|Warung|Kios|Rumah|Griya|Dapur|Omah|Saung|Pondok|Lumbung|Kedai] [" + _THING + "]",
    "[Kebun|Dapur|Warung|Toko|Omah|Rumah|Lapak] [Bu {woman}|Mak {woman}|Pak {man}|Mbok {woman}|Bang {man}|{person}]",
    "[Bu|Mak|Mbok|Nenek|Ibu|Mama|Bunda|Ceu|Bibi|Makcik|Oma|Mbah] {woman}",
    "[Pak|Haji|Bang|Mas|Cak|Kang|Mbah|Wak|Pakde|Om|Opa|Uda] {man}",
    "[KWT|Kelompok Tani|Gapoktan|Koperasi|Kelompok Wanita|KUB|BUMDes] [" + _THING + "]",
    "{surname} [Farm|Food|Kitchen|Agro|Bersaudara|& Anak|Family|Group|Collective]", "Keluarga {surname}", "{person} & {person}", "{person} {surname}",
    "[Tani|Alam|Bumi|Langit|Tanah|Hutan|Rasa|Karya|Sahabat|Nusa|Kampung|Desa|Bukit] [Hijau|Makmur|Biru|Lestari|Jaya|Mulya|Merdeka|Indah|Asri|Subur|Kita|Sejati|Abadi|Rahayu|Baru|Timur|Tua]",
    "[Ayo|Yuk|Mari|Cinta|Peduli|Bangga|Pulang] [Tani|Lokal|Desa|Kampung|Nusantara|Bumi]", "[Nusa|Jawa|Bali|Sunda|Minang|Borneo|Celebes|Papua|Andalas|Timor|Flores|Gayo|Toba|Banua|Banten] [Rasa|Alam|Asri|Farm|Organik|Food|Natural|Local|Lestari|Craft]",
    "[Si|Kang|Mas] [Gembul|Manis|Jago|Jempol|Lincah|Bungsu|Ceria|Kumis|Jenggot|Peci|Doyan]", "[Dua|Tiga|Empat|Lima|Tujuh] [Saudara|Putri|Putra|Bintang|Sekawan|Sahabat|Gunung|Roda|Cucu]",
)
BRANDS_OTHER = (
    "[Kebun|Rumah|Toko|Kampung|Dapur|Warung|Pondok|Lembah|Taman|Kedai] {other.name}",
    "[Si|Mas|Neng|Kang|Bang] {other.name}",
    "{other.name} [Jaya|Emas|Merah|Ceria|Makmur|Biru|Mekar|Abadi|Sakti|Kembar|Farm]",
    "{other.name} & {other2.name}", "Dua {other.name}", "Tiga {other.name}", "Cap {other.name}", "Tunas {other.name}", "[Bukit|Lereng|Kali|Gunung|Rawa] {other.name}", "Pondok {other:tree.name}", "Bawah Pohon {other:tree.name}",
    "[Kelapa|Melati|Mawar|Teratai|Manggis|Nangka|Durian|Jambu|Padi|Delima|Mangga|Kenari|Kenanga|Cengkeh|Kemiri|Kapulaga|Jahe|Lada|Kopi|Pisang|Anggrek] [Jaya|Hijau|Emas|Sari|Kuning|Putih|Mas|Mekar|Raya|Indah]",
    "[Kopi|Teh|Madu|Susu|Gula|Garam|Roti|Tempe|Nasi] [Cinta|Langit|Senja|Rindu|Kenangan|Malam]",
)
BRANDS_OWN = (
    "{product.name} {surname}", "{product.name} [" + _THING + "]", "{product.name} [Bu|Mak|Mbok|Mama|Ibu] {woman}", "{product.name} [Pak|Haji|Mas|Bang|Cak] {man}", "{product.name} {person}", "Rumah {product.name}", "Toko {product.name} {person}", "Sentra {product.name}", "Juragan {product.name}",
    "{product.name} [Nusantara|Kita|Jaya|Lestari|Asli|Barokah|Makmur|Sejati|Kampung|Juara|Cap Jempol|Mantap|Ceria|Mulia]", "Raja {product.name}", "Dunia {product.name}", "Gerai {product.name}", "Pusat {product.name}", "Istana {product.name}",
)
LISTS: dict[str, tuple[str, ...]] = {
    "person": PEOPLE, "woman": WOMEN, "man": MEN, "surname": SURNAMES, "place": PLACES,
    "brand": BRANDS, "brand_other": BRANDS_OTHER, "brand_own": BRANDS_OWN,
}
