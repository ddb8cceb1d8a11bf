"""Indonesian: what stands around the main sentence: facts, wishes, thanks, others' products, and slips of the phone."""

# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from generation.corpus.briefs.language import Family
from generation.corpus.briefs.noise import Slips

WISHES: dict[str, dict[str, tuple[str, ...]]] = {
    "colour": {
        "red": ("merah", "merah tua", "merah marun", "merah cerah", "merah bata", "merah menyala"),
        "orange": ("oranye", "jingga", "oren", "orange", "oranye terang", "kuning jingga"),
        "yellow": ("kuning", "kuning cerah", "kuning muda", "kuning matahari", "kuning kunyit"),
        "green": ("hijau", "hijau daun", "hijau tua", "ijo", "hijau muda", "hijau lumut", "hijau botol", "hijau pupus"),
        "teal": ("toska", "hijau toska", "biru kehijauan", "tosca", "biru toska"),
        "blue": ("biru", "biru tua", "biru muda", "biru laut", "biru dongker", "biru langit", "navy"),
        "purple": ("ungu", "ungu tua", "ungu muda", "lila", "ungu janda"),
        "pink": ("merah muda", "pink", "merah jambu", "pink muda", "pink pastel"),
        "brown": ("cokelat", "coklat", "cokelat tua", "coklat tanah", "coklat muda", "coklat kayu", "sawo matang"),
        "black": ("hitam", "hitam pekat", "hitam polos", "item", "hitam doff"),
        "gold": ("emas", "keemasan", "gold", "kuning emas", "emas tua"),
    },
    "mood": {
        "modern": ("modern", "kekinian", "masa kini", "gaul", "trendi", "zaman sekarang"),
        "rustic": ("rustic", "pedesaan", "ala kampung", "ndeso", "bernuansa desa", "kesan alam desa"),
        "playful": ("lucu", "ceria", "imut", "jenaka", "unyu", "ramai dan ceria", "seru"),
        "elegant": ("elegan", "mewah", "anggun", "berkelas", "premium", "eksklusif"),
        "simple": ("simpel", "sederhana", "minimalis", "polos", "simple", "bersih", "apa adanya"),
        "bold": ("mencolok", "tegas", "berani", "ngejreng", "kelihatan dari jauh", "kuat dan tebal"),
        "traditional": ("tradisional", "klasik", "jadul", "tempo dulu", "kuno", "bernuansa etnik", "vintage"),
    },
    "style": {
        "flat": ("flat", "gaya flat", "desain datar", "warna blok", "flat design", "gambar datar tanpa bayangan"),
        "linocut": ("cukil kayu", "gaya cukil", "linocut", "gaya ukiran kayu", "hardboard cut", "grafis cukil"),
        "stamp": ("cap", "stempel", "gaya stempel", "seperti cap tinta", "model prangko", "kayak cap pos"),
    },
    "form": {
        "whole": ("utuh", "gambar utuh", "satu buah utuh", "tidak dipotong", "bulat utuh"),
        "half": ("dibelah dua", "belah tengah", "separuh", "setengah", "terbelah"),
        "slice": ("diiris", "irisan", "sepotong", "potongan", "selembar irisan"),
        "branch": ("dengan rantingnya", "di dahan", "masih di pohonnya", "bergantung di ranting", "dengan tangkai dan ranting"),
        "leaf": ("dengan daun", "ada daunnya", "pakai daun", "dengan selembar daun", "plus daun"),
        "flower": ("dengan bunganya", "ada bunganya", "pakai bunga", "dengan kembang", "plus bunganya"),
        "jar": ("dalam toples", "di dalam botol", "pakai gambar toples", "dalam stoples", "di toples kaca"),
    },
    "lockup": {
        "roundel": ("bulat", "bundar", "lingkaran", "logo bulat", "bentuk lingkaran", "label bundar"),
        "stacked": ("nama di bawah gambar", "gambar di atas tulisan di bawah", "tulisan ditaruh di bawah gambar", "susun atas bawah"),
        "side_by_side": ("nama di samping gambar", "gambar kiri tulisan kanan", "bersebelahan gambar dan tulisan", "tulisan di sebelah gambar"),
        "vertical_seal": ("segel vertikal", "segel memanjang ke bawah", "segel tegak", "cap tegak memanjang"),
        "hand_stamp": ("stempel tangan", "cap tangan", "stempel karet", "stempel buat dicap sendiri di kantong"),
        "shield": ("perisai", "bentuk tameng", "bentuk perisai", "model tameng"),
        "arch": ("tulisan melengkung", "nama melengkung di atas gambar", "lengkungan di atas", "huruf melengkung"),
        "badge": ("lencana", "emblem berpita", "lencana dengan pita", "pakai pita melintang"),
        "wreath": ("dikelilingi daun melingkar", "lingkaran dedaunan", "rangkaian daun di sekeliling", "karangan daun"),
        "plaque": ("papan berbingkai", "kotak berbingkai", "bingkai papan nama", "tulisan dalam bingkai"),
    },
    "phrase": {
        "family_farm": ("kebun keluarga", "usaha tani keluarga", "pertanian keluarga", "dari kebun keluarga"),
        "mountain_grown": ("hasil pegunungan", "ditanam di pegunungan", "dari lereng gunung", "tumbuh di dataran tinggi"),
        "hand_picked": ("petik tangan", "dipetik tangan", "dipetik dengan tangan", "petikan tangan"),
        "sun_dried": ("dijemur matahari", "kering matahari", "dikeringkan di bawah matahari", "jemur alami di matahari"),
        "small_batch": ("produksi terbatas", "dibuat sedikit demi sedikit", "produksi skala kecil", "batch kecil", "bikin dalam jumlah kecil"),
        "by_the_sea": ("dari tepi laut", "tepi pantai", "dari pesisir", "di pinggir laut"),
        "since_generations": ("turun-temurun", "turun temurun", "warisan leluhur", "dari generasi ke generasi", "tiga generasi"),
    },
}

BRAND_TAILS: tuple[str, ...] = (
    "Nama usahanya {brand}.", "Namanya {brand}.", "Nama: {brand}", "Merek: {brand}", "Mereknya {brand}.", "Tulis {brand} ya.", "Tolong ditulis {brand}.", "Kami {brand}.", "Nama tokonya {brand}.", "Brand kami {brand}.", "Pakai nama {brand}.", "\"{brand}\"", "nama brand {brand}", "Untuk {brand}.",
    "Tulisannya {brand}, yang besar.", "Kami biasa dipanggil {brand}.", "Mau saya namai {brand}.", "Toko saya {brand}.", "Teks: {brand}", "Salam, {brand}", "Terima kasih, {person}, {brand}", "IG: {brand}", "“{brand}” huruf besar.", "nama usaha nanti {brand}", "Hormat kami, {brand}", "nama lapaknya {brand}",
    "Di Shopee namanya {brand}.", "Judulnya {brand}.", "Perusahaan: {brand}", "Jenama kami {brand}.", "atas nama {brand}",
)

TAILS: tuple[Family, ...] = (
    Family("colour", 7, (
        "Warna {colour}[ ya|]", "Warnanya {colour}[.|]", "Saya suka {colour}.", "Warna dasar {colour}.", "Pakai warna {colour} [ya|saja|aja].", "Dominan {colour}.", "Maunya {colour}.", "Kalau bisa {colour}.", "{colour} campur {colour!}.", "Kuning-kuning telur gitu{=colour:yellow}.", "{colour} kayaknya cocok.", "Tulisannya {colour}.", "Warna khas kami {colour}.", "Boleh {colour}?",
        "warna: {colour}", "{colour}, jangan {colour!}.", "Saya lebih suka {colour} daripada {colour!}.", "Cetak satu warna saja, {colour}.", "Nuansa {colour}.", "Kantong kami putih, jadi logonya {colour}.", "latar {colour}", "background {colour} ya kak", "agak {colour} gitu", "Yang {colour} lebih bagus.", "Pokoknya {colour}.", "Hurufnya {colour}, latarnya putih.", "{colour} sedikit putih.", "Warna coklat{=colour:brown}.", "warna cokelat{=colour:brown} ya",
    )),
    Family("no colour", 3, (
        "Jangan {colour!} ya.", "Asal jangan {colour!}.", "Saya kurang suka {colour!}.", "Warna apa saja kecuali {colour!}.", "bukan {colour!}", "Warna terserah.", "Warna bebas, yang penting bukan {colour!}.", "Yang lama {colour!}, bosan.", "Saingan kami pakai {colour!}, jadi jangan.", "Pagar rumah kami {colour!}.", "Motor saya {colour!} tapi logonya terserah.", "tanpa {colour!}", "Warna ikut saja.",
    )),
    Family("mood", 7, (
        "Yang {mood}[.| ya.|]", "Maunya {mood}.", "Desainnya {mood}.", "Gayanya {mood}.", "Kesannya {mood}.", "{mood} aja kak", "Tolong dibuat {mood}.", "Buat yang {mood}, hurufnya besar.", "Gaya: {mood}", "Jangan {mood!}, lebih baik {mood}.", "Kalau bisa {mood}.", "Modelnya {mood} dong.", "pengennya sih {mood}", "Anak muda sukanya {mood}.", "Biar kelihatan {mood}.", "Konsepnya {mood}.", "nuansanya {mood}", "style {mood}", "yang {mood} tapi gampang dibaca",
    )),
    Family("no mood", 1.4, ("Jangan {mood!}.", "Jangan terlalu {mood!}.", "Yang kemarin {mood!} banget, kurang cocok.", "Asal tidak {mood!}.", "gak usah {mood!}")),
    Family("style", 3, (
        "Gambarnya model {style}.", "Modelnya {style} ya.", "Kalau bisa {style}.", "Kayak {style} gitu.", "Saya suka {style}.", "{style} aja.", "Gaya gambar: {style}", "Pengennya {style}.", "Bisa dibuat {style}?", "Teknik {style}.", "Mirip {style}, satu warna.", "Gambar hitam putih kayak cukilan kayu{=style:linocut}.", "Kayak cap jadul{=mood:traditional}{=style:stamp} di karung.",
    )),
    Family("lockup", 4, (
        "Bentuknya {lockup}.", "Maunya {lockup}.", "Model {lockup} kalau bisa.", "Format: {lockup}", "{lockup}[.|]", "Bisa {lockup}?", "Tata letak: {lockup}", "Saya pengen {lockup}.", "Enaknya {lockup}.", "yang {lockup}, biar pas di tutup", "Susunannya {lockup}.",
    )),
    Family("form", 3, (
        "Gambarnya {form}.", "Gambar {product:planted}, {form}.", "Gambarnya {form} ya.", "Tampilkan {form}.", "Saya mau {form}.", "Kalau bisa {form}.", "Gambarnya {product:buah} dibelah dua{=form:half}.", "{product:buah} utuh{=form:whole} saja gambarnya.", "{product:tree} di rantingnya{=form:branch} pasti bagus.", "{product:fresh} dengan daunnya{=form:leaf}.", "{product:made} dalam toples{=form:jar}, gambar simpel{=mood:simple}.", "Ilustrasinya {form}.", "Yang {form} saja.", "gambar {product:fresh} diiris{=form:slice}",
    )),
    Family("phrase", 5, (
        "Tambahkan tulisan \"{phrase}\".", "Tulis juga {phrase}.", "Ada kata-kata \"{phrase}\".", "Tagline: {phrase}", "{phrase}[.|!]", "Semua dipetik dengan tangan{=phrase:hand_picked}.", "Ini kebun keluarga{=phrase:family_farm}.", "Kami bikin sedikit-sedikit{=phrase:small_batch}.", "Usaha ini turun-temurun{=phrase:since_generations}.", "Rumah kami di pinggir pantai{=phrase:by_the_sea}.", "Kebunnya di atas gunung{=phrase:mountain_grown}.", "Semua dijemur di bawah matahari{=phrase:sun_dried}.", "Dari buyut sampai cucu{=phrase:since_generations}.", "Tolong cantumkan {phrase}.", "Slogannya {phrase}.", "Di bawah nama tulis \"{phrase}\".", "Kami generasi ketiga{=phrase:since_generations}.",
    )),
    Family("facts", 8, (
        "{cost}.", "{pack}.", "Harga {price}.", "Dijual {at}.", "Butuh {#50-2000/50} [lembar|biji|pcs].", "WA 08{#10-99}-{#1000-9999}-{#1000-9999}", "Hubungi 08{#1000000000-9999999999}.", "No HP 0{#812-878} {#1000-9999} {#100-999}", "Lokasi {place}.", "Kami {place_in}.", "{place}.", "Berat bersih {#100-900/50} gram.", "Isi {#100-900/50} gr.", "Ukuran stiker {#4-12} x {#4-12} cm.", "Sudah PIRT.", "Sudah punya NIB.", "Sertifikat menyusul.", "Tanpa pestisida.",
        "Kirim {when}.", "Bisa COD.", "Kebun {size}.", "Atas nama {person} {surname}.", "Anak saya {#2-7}.", "Sudah {years}.", "Nama saya {person}.", "Ada juga di Facebook.", "Diantar {vehicle}.", "Ongkir ditanggung pembeli.", "Bahasa Inggris juga ya.", "Printer saya cuma hitam putih.", "Harus muat di kemasan kecil.", "Buka jam {#5-8} sampai {#3-9}.", "Tahan {#3-30} hari.", "Jalan desa nomor {#1-90}.", "RT {#1-9} RW {#1-9}.", "Sejak {#1975-2022}.", "Panen {month}.", "Pesanan minimal {#2-20}.",
        "Anggota kelompok {#8-60} orang.", "Kami {folk}.", "Bahan kemasan kertas.", "Cetak sendiri di fotokopian.", "Pengiriman {to_at}.",
    )),
    Family("polite", 6, (
        "Terima kasih.", "Makasih ya.", "Makasih banyak kak.", "Mohon bantuannya.", "Tolong dibantu ya.", "Suwun.", "Matur nuwun.", "Hatur nuhun.", "Matur suksma.", "Mauliate.", "Ditunggu kabarnya.", "Berapa biayanya?", "Berapa lama jadinya?", "Saya tidak paham desain.", "Terserah yang penting bagus.", "Perlu {day} depan.", "Secepatnya ya.", "Sisanya terserah.", "Percaya aja sama kakak.",
        "Bisa kan?", "Salam, {person}", "Gak buru-buru kok.", "Budget mepet.", "Dana terbatas, maklum.", "Saya gaptek.", "Itu saja.", "Sekian.", "gitu aja", "Mohon info.", "Kabari ya.", "wassalam", "nanti saya kirim foto", "Hurufnya yang gampang dibaca.", "Tulisan besar, pelanggan saya banyak yang sepuh.", "Semoga berkah.", "Semoga lancar, amin.", "Sebelumnya terima kasih.", "Mantap kalau jadi.", "Gas!", "Kalau cocok saya pesan lagi.", "Maaf merepotkan.", "Mohon maaf kalau salah.", "Revisi boleh kan?",
        "Terima kasih banyak-banyak.", "Tq ya.", "Barakallah.",
    )),
    Family("others' goods", 6, (
        "[Tetangga|Sepupu|Adik] saya jual {other}.", "[Jangan|Tanpa] gambar {other}[ ya|].", "Kami tidak jual {other}.", "{other} tidak ada.", "Jangan pakai gambar {other} lagi.", "Yang jual {other} itu [kakak|ipar|teman] saya.", "Lapak sebelah jual {other}.", "Waktu itu salah cetak jadi {other}.", "{other} sudah tidak kami jual.", "Tahun depan [mungkin|rencananya] {other}.", "Rumah kami di belakang gudang {other}.", "{other} jangan!", "Dulu di sini tempat {other}.",
        "Tetangga semua {other.do}.", "Kami juga suka {other}, tapi bukan buat dijual.", "Bukan {other} ya, meski mirip.", "Sering dikira {other}.", "Mobilnya masih bergambar {other}, abaikan saja.", "Di foto ada {other} punya tetangga.", "Setelah {other:lahan.plot}, belok kiri.", "Logo punya penjual {other} saya suka.", "Warnanya mirip {other} bagus tuh.", "Stiker lama gambarnya {other}, tolong buang.", "Kucing kami namanya {other.name}.", "Makanan kesukaan saya {other:edible}.",
        "Seperti logo {other} yang dibuat untuk {person}.", "Orang tua dulu {other.do}.", "Yang lain jual {other} sama {other2}.", "Kadang tukeran sama {other} tetangga.", "{kin} kerja di tempat {other}.", "Bukan penjual {other} kami ini.",
    )),
)

OPENINGS: tuple[str, ...] = (
    "Halo,", "Hai,", "Halo kak,", "Selamat pagi.", "Selamat siang,", "Selamat sore,", "Selamat malam.", "Assalamualaikum,", "Assalamu'alaikum wr wb.", "Permisi,", "Permisi kak, mau tanya.", "Min,", "Kak,", "Pagi kak!", "Mas,", "Mbak,", "Pak,", "Bu,", "Gan,", "Bang,", "Om,", "Saya {person}.", "Perkenalkan saya {person}.", "Nama saya {person} dari {place}.", "Salam dari {place}.", "Jadi gini,", "Begini,", "Mau curhat dikit.",
    "Mohon izin bertanya.", "Izin tanya kak.", "Kepada Yth. tim desain,", "Dengan hormat,", "P", "Test,", "Oi,", "Hei,", "Om Swastiastu.", "Shalom,", "Horas!", "Sampurasun,", "Kulonuwun,", "Salam sejahtera,", "Apa kabar?", "Saya dapat info dari {person}.", "Maaf ganggu malam-malam.", "Baru pertama kali pesan nih.", "Butuh bantuan.", "Sekadar tanya,", "Tabea,", "Tuan,", "Puan,", "Guys,", "Ini {person} yang kemarin.", "Sesuai janji ya kak.", "Gini lho,", "Eh,", "Sist,",
)

SMALL_TALK = Family("small talk", 5, (
    "Di sini hujan terus.", "Kemarin mati lampu seharian.", "Lagi persiapan hajatan.", "{kin} yang pegang keuangan.", "Kami orang kecil.", "Sinyal di sini susah.", "Balasnya lama ya, di kebun gak ada sinyal.", "Di rumah ada {#3-9} mulut.", "Sering ditanya namanya apa, saya bingung.", "Pernah coba bikin sendiri di Canva, jelek.", "Selama ini cuma kertas ditulis spidol, malu.", "Baru beli timbangan.", "Tokonya sebelah masjid.",
    "Ramai kalau musim liburan.", "Saya tinggal berdua sama {kin}.", "Cita-cita dari kecil.", "Kata {kin}, saya nekat.", "Bisa pakai QRIS.", "Parkir luas.", "{day} libur.", "Saingan makin banyak.", "Transfer BRI ya.", "Gitu ceritanya.", "Logo lama dibuat {kin} pakai Word.", "Biar anak-anak bisa meneruskan.", "Paling banyak dikirim {to_at}.", "Lebaran kemarin laris.", "Habis pandemi baru mulai lagi.", "Maklum orang kampung.", "Anak saya yang ngetik ini.",
))

OTHERS_AGAIN = Family("others' goods again", 3.5, (
    "Di jalan ini ada yang jual {other}, ada yang jual {other2}.", "{kin} usahanya {other}.", "Disuruh ganti ke {other}, saya tidak mau.", "Urusan {other} itu punya ipar saya.", "Buat anak-anak saya belikan {other:edible}.", "Di tempat kami tidak ada {other}.", "Mobil yang kami sewa biasa angkut {other}, itu bukan punya kami.", "Kardusnya bekas {other}, saya tutup lakban.", "Jangan kirim contoh yang ada {other}nya.", "Kebun yang lama ada {other:planted}, sekarang tidak.",
    "Yang jual {other} bukan saya, tapi {kin}.", "Soal {other} saya tidak ikut-ikut.", "Untungnya lebih lumayan dari {other}.", "Dulu coba {other}, rugi.", "Yang saya lihat di IG itu logo {other}, saya suka hurufnya.", "Waktu kecil saya bantu panen {other:planted}.",
))

SLIPS = Slips(
    script="latin",
    short={
        "yang": ("yg", "yng"), "dengan": ("dgn", "dg"), "untuk": ("utk", "untk", "u/"), "tidak": ("tdk", "gak", "ga", "nggak", "ndak", "tak"), "saya": ("sy", "sya", "aq", "q"), "kami": ("kmi", "km"), "dari": ("dr", "dri"), "dan": ("dn", "&"), "juga": ("jg", "jga"), "bisa": ("bs", "bsa", "isa"), "sudah": ("udah", "sdh", "udh", "dah"), "belum": ("blm", "blum"),
        "karena": ("krn", "karna", "krna"), "sekarang": ("skrg", "skrang", "skg"), "banyak": ("byk", "bnyk"), "tolong": ("tlg", "tlong", "tulung"), "terima": ("trima", "trm"), "kasih": ("ksh", "kasi"), "makasih": ("mksh", "makasi", "mksih", "tengkyu"), "bagus": ("bgs", "bgus"), "banget": ("bgt", "bngt"), "jualan": ("jualn", "jwalan"), "jual": ("jwl", "jual"), "kalau": ("klo", "kalo", "kl"),
        "buat": ("bwt", "bt"), "bikin": ("bkin", "bikn"), "mohon": ("mhn",), "harga": ("hrg",), "kirim": ("krm",), "orang": ("org",), "warna": ("wrna", "warn"), "seperti": ("spt", "sprt", "kyk"), "jangan": ("jgn", "jngan"), "hanya": ("hny", "cm"), "saja": ("sj", "aja", "ae"), "tapi": ("tp", "tpi"), "lagi": ("lg", "lgi"), "sama": ("sm", "ama"), "mau": ("mo", "mw", "mao"), "dulu": ("dl", "dlu"), "lebih": ("lbh",),
        "bukan": ("bkn", "bukn"), "tahun": ("thn", "taun"), "pakai": ("pake", "pk"), "depan": ("dpn",), "rumah": ("rmh", "rumh"), "minta": ("mnta", "mnt"), "kak": ("ka", "kk", "kakk"), "dalam": ("dlm",), "pada": ("pd",), "semua": ("smua", "smw"), "tempat": ("tmpt",), "gambar": ("gbr", "gmbr"), "desain": ("desaen", "design", "disain"), "seperempat": ("1/4",), "setengah": ("stgh", "1/2"), "sampai": ("sampe", "smp"), "ramai": ("rame",), "selamat": ("slmt", "met"),
    },
    confused={
        "label": ("lebel", "lable"), "kemasan": ("kemasn", "bungkus"), "logo": ("loggo", "lgo"), "stiker": ("setiker", "stikker", "sticker"), "desain": ("disain", "design", "desaign"), "merek": ("merk", "merak"), "tolong": ("tolongg", "tlg"), "oranye": ("oranje", "orange"), "cokelat": ("coklat", "choklat"), "au": ("o",), "ai ": ("e ",), "ng": ("n",), "kh": ("h", "k"), "sy": ("s",),
        "f": ("p",), "v": ("f", "p"), "z": ("s", "j"), "kami": ("kmai", "kamu"), "jual": ("juwal", "jaul"), "tanam": ("tanem",), "nya": ("ny", "na"), "sekali": ("skali",), "petik": ("petek",), "bisa": ("bsia",), "telur": ("telor",), "cabai": ("cabe",), "terima kasih": ("terimakasih", "trimakasih", "makasih"), "apa": ("ap",),
    },
    endings=(" makasih", " ya", " ya kak", " dong", " kak", " min", "!!", " ...", " hehe", " wkwk", " tq", " gan", " terima kasih", " please", " ditunggu", " trims", " suwun", " 🙏", " bos", " nih", " lah", " deh", " y", " asap", " hehehe", " thx", " mantap", " salam sukses", " monggo"),
)
