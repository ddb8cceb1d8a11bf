"""Indonesian product words with what may be said of their kind; words are read from the tables of the subjects.

A word isn't inflected. Its kind (tag) chooses praise, unit and verb; forms: ``do`` (spoken verb with the word),
``me`` (written verb), ``plot`` (the land or house of it), ``tree`` ("pohon ..."), ``a`` (with its counting word),
``name`` (with capitals). Traits: the kind, the species, grown, planted, fresh, tree, made, animal, edible, lahan (has a plot).
"""

# ruff: noqa: E501

from __future__ import annotations

from types import MappingProxyType

from generation.corpus.briefs.grammar import Word
from generation.corpus.briefs.id_crops import CROPS
from generation.corpus.briefs.id_fruits import FRUITS
from generation.corpus.briefs.id_general import GENERAL_ROWS
from generation.corpus.briefs.id_goods import GOODS
from generation.corpus.briefs.model import GENERAL

# Fruit, vegetable, root, seasoning, grain, nut, leaf, brewed, mushroom, egg, honey, milk, livestock, meat, sea,
# kitchen goods, oils and soaps, crafts, plants, services, other things.
KINDS = (
    "buah", "sayur", "umbi", "bumbu", "biji", "kacang", "daun", "seduh", "jamur", "telur", "madu", "susu", "ternak",
    "daging", "laut", "olahan", "minyak", "kriya", "bibit", "jasa", "lain",
)  # fmt: skip

_GROWN = frozenset(("buah", "sayur", "umbi", "bumbu", "biji", "kacang", "daun", "seduh", "jamur"))
_FRESH = frozenset(("buah", "sayur", "umbi", "jamur"))
_ANIMAL = frozenset(("telur", "madu", "susu", "ternak", "daging", "laut"))
_UNEATEN = frozenset(("ternak", "minyak", "kriya", "bibit", "jasa", "lain"))
# Spoken and written verb of what is not planted.
_VERBS = {
    "telur": ("jualan", "menjual"), "madu": ("panen", "memanen"), "susu": ("jualan", "menjual"), "ternak": ("ternak", "beternak"),
    "daging": ("jualan", "menjual"), "laut": ("jualan", "menjual"), "olahan": ("bikin", "membuat"), "minyak": ("bikin", "memproduksi"),
    "kriya": ("bikin", "membuat"), "bibit": ("jualan", "menjual"), "jasa": ("buka", "mengelola"), "lain": ("jualan", "menjual"),
    "jamur": ("budidaya", "membudidayakan"),
}  # fmt: skip
_PLOTS = {
    "umbi": "ladang ", "biji": "ladang ", "jamur": "kumbung ", "ternak": "kandang ", "kriya": "bengkel ", "olahan": "dapur ",
    "minyak": "rumah produksi ", "laut": "lapak ", "daging": "lapak ", "telur": "kios ", "susu": "kios ", "madu": "gubuk ",
    "bibit": "lapak ", "jasa": "usaha ", "lain": "gudang ",
}  # fmt: skip
_COUNTED = {
    "buah": "sebuah ", "ternak": "seekor ", "laut": "seekor ", "telur": "sebutir ", "biji": "sebutir ", "kacang": "sebutir ", "olahan": "sebungkus ",
    "minyak": "sebotol ", "madu": "sebotol ", "susu": "segelas ", "sayur": "seikat ", "daun": "selembar ", "daging": "sepotong ",
}  # fmt: skip
_NO_PLANT = (
    "biji ",
    "buah-buahan",
    "aneka ",
    "parsel ",
    "pucuk ",
    "daun ",
    "batang ",
    "ceri ",
    "kulit ",
    "rempah",
    "sayur segar",
    "sayur mayur",
)
_SMALL = frozenset(("dan", "di", "de", "dari"))


def _title(text: str) -> str:
    return " ".join(w if w in _SMALL else w[:1].upper() + w[1:] for w in text.split(" "))


def _traits(species: str, form: str, kind: str, extra: set[str], text: str) -> frozenset[str]:
    own = {species, kind, *extra} | ({form} if form else set())
    if kind in _GROWN:
        own.add("grown")
        if "np" not in extra and kind != "jamur" and not text.startswith(_NO_PLANT):
            own |= {"planted", "lahan"}
        else:
            own.discard("tree")
        if text.startswith("buah "):
            own.discard("tree")
        if text == "gabah":
            own -= {"planted", "lahan"}
    if kind == "buah":
        own.add("fruit")
    if kind in _FRESH:
        own.add("fresh")
    if kind in ("jamur", "ternak"):
        own.add("lahan")
    if kind in _ANIMAL:
        own.add("animal")
    if kind in ("olahan", "minyak"):
        own.add("made")
    if kind not in _UNEATEN:
        own.add("edible")
    return frozenset(own)


def _word(species: str, form: str, kind: str, extra: set[str], text: str, weight: int) -> Word:
    own = _traits(species, form, kind, extra, text)
    spoken, written = _VERBS.get(kind, ("produksi", "menghasilkan"))
    if "planted" in own:
        spoken, written = "tanam", "menanam"
    plot = _PLOTS.get(kind, "kebun ")
    if text.startswith(("padi", "pari")):
        plot = "sawah "
    elif text in ("beras", "gabah") or (species == "rice" and kind == "biji"):
        plot = "penggilingan "
    forms = {
        "do": (f"{spoken} ", text, ""),
        "me": (f"{written} ", text, ""),
        "plot": (plot, text, ""),
        "tree": ("pohon ", text, ""),
        "a": (_COUNTED.get(kind, ""), text, ""),
        "name": ("", _title(text), ""),
    }
    return Word(text, species, form, KINDS.index(kind), own, MappingProxyType(forms), weight)


def _words(rows: str, general: bool) -> list[Word]:
    words = []
    for row in rows.strip().splitlines():
        head, _, entries = row.partition(": ")
        first, _, traits = head.partition("; ")
        kind, *extra = traits.split()
        for entry in entries.split(","):
            text, _, weight = entry.strip().partition("*")
            species, form = (GENERAL, first) if general else (first, "")
            words.append(_word(species, form, kind, set(extra), text, int(weight or 1)))
    return words


WORDS: tuple[Word, ...] = (
    *_words(FRUITS, False),
    *_words(CROPS, False),
    *_words(GOODS, False),
    *_words(GENERAL_ROWS, True),
)

# What is said of a kind, in the order of ``KINDS``.
_PRAISE = {
    "buah": "manis segar dijamin_manis matang_pohon manis_banget segar_banget baru_petik kualitas_super tanpa_pengawet enak_banget mulus segar_dari_kebun",
    "sayur": "segar renyah baru_petik tanpa_pestisida organik petik_pagi bersih segar_dari_kebun kualitas_super tanpa_obat bebas_kimia segar_tiap_hari",
    "umbi": "enak segar baru_gali kualitas_super bersih empuk hasil_ladang_sendiri mulus besar-besar tahan_lama segar_dari_ladang murah_meriah",
    "bumbu": "wangi kualitas_super aromanya_tajam pilihan mantap asli berkualitas_ekspor harum bersih segar bagus mutu_terjamin",
    "biji": "panen_baru bersih kualitas_super bagus bernas pilihan organik enak kualitas_ekspor tanpa_kutu asli murah",
    "kacang": "gurih renyah kualitas_super kering_bagus besar-besar baru_panen enak bersih tidak_apek kualitas_ekspor mantap asli",
    "daun": "segar harum wangi baru_petik alami berkualitas asli tanpa_pestisida organik segar_tiap_hari bersih bagus",
    "seduh": "wangi nikmat mantap harum kualitas_ekspor aromanya_kuat asli enak pilihan bermutu sedap premium",
    "jamur": "segar baru_panen tebal bersih organik kenyal tanpa_pengawet gurih panen_pagi kualitas_super enak segar_tiap_hari",
    "telur": "segar baru besar-besar bersih kuningnya_oranye sehat tidak_amis murah kualitas_super bagus segar_tiap_hari ukuran_jumbo",
    "madu": "murni asli tanpa_campuran mentah kental 100%_asli berkhasiat alami tanpa_gula manis dijamin_asli langsung_dari_sarang",
    "susu": "segar murni tanpa_pengawet creamy sehat alami tanpa_gula perah_pagi bersih gurih dijamin_segar enak",
    "ternak": "sehat gemuk berkualitas siap_kirim sudah_vaksin lincah besar-besar murah jinak kualitas_super bersertifikat bugar",
    "daging": "segar empuk potong_hari_ini bersih kualitas_super bagus higienis mantap murah segar_tiap_pagi beku_rapi baru",
    "laut": "segar baru_diangkat murah pilihan besar-besar bagus kualitas_ekspor fresh kiriman_pagi bersih segar_tiap_hari tanpa_formalin",
    "olahan": "enak sedap tanpa_pengawet rumahan homemade lezat murah_meriah khas_daerah bikin_nagih mantap higienis nikmat",
    "minyak": "murni alami asli berkualitas tanpa_bahan_kimia harum aman herbal homemade ramah_lingkungan lembut bagus",
    "kriya": "halus rapi buatan_tangan cantik unik awet berkualitas_ekspor etnik handmade khas_daerah kuat indah",
    "bibit": "sehat subur unggul bersertifikat segar siap_tanam bagus murah lengkap terawat cantik berkualitas",
    "jasa": "nyaman murah bersih asri sejuk ramah aman tenang indah instagramable terjangkau seru",
    "lain": "berkualitas murah bagus asli siap_kirim bersih murah_meriah alami terpercaya siap_pakai bermutu kualitas_super",
}  # fmt: skip
_UNITS = {
    "buah": "kilo kg keranjang peti dus", "sayur": "ikat kilo kg kantong keranjang", "umbi": "kilo karung kg keranjang kuintal", "bumbu": "kilo ons karung kg bungkus",
    "biji": "kilo karung liter kg kuintal", "kacang": "kilo karung kg bungkus toples", "daun": "ikat bungkus kilo kg ons", "seduh": "kilo bungkus kg ons pak",
    "jamur": "kilo pak kg bungkus keranjang", "telur": "kilo butir tray peti krat", "madu": "botol kilo liter jerigen toples", "susu": "liter botol cup kantong jerigen",
    "ternak": "ekor pasang ekor ekor ekor", "daging": "kilo kg bungkus pak kantong", "laut": "kilo ekor kg boks keranjang", "olahan": "bungkus pcs kotak toples pak",
    "minyak": "botol buah pcs lusin kotak", "kriya": "buah pcs lembar lusin set", "bibit": "pot batang polybag pcs pohon", "jasa": "malam orang malam orang hari",
    "lain": "karung kilo ikat truk pikap",
}  # fmt: skip
_PACKS = {
    "buah": "keranjang peti_kayu dus_{#5-20}_kilo kantong_jaring keranjang_bambu", "sayur": "kantong_plastik ikatan keranjang plastik_{#250-500/50}_gram kantong_jaring",
    "umbi": "karung_{#10-50/10}_kg kantong_jaring keranjang karung_goni dus_kecil", "bumbu": "plastik_{#100-500/50}_gram botol_kecil karung bungkus_{#50-250/50}_gram toples",
    "biji": "karung_{#5-50/5}_kg plastik_vakum kemasan_{#1-10}_kg kantong_kertas sak_{#10-25/5}_kg", "kacang": "karung toples_{#200-500/50}_gram plastik_{#100-500/50}_gram standing_pouch kantong_kertas",
    "daun": "ikatan plastik_{#50-200/50}_gram kantong_kertas dus_kecil keranjang", "seduh": "bungkus_{#100-500/50}_gram standing_pouch kemasan_{#100-250/50}_gr kaleng kantong_kertas_kraft",
    "jamur": "plastik_{#200-500/50}_gram pak_{#200-500/100}_gr keranjang plastik_vakum kotak_mika", "telur": "tray_isi_30 kotak_isi_{#6-12/2} peti rak_telur kotak_karton",
    "madu": "botol_{#100-650/50}_ml botol_kaca botol_plastik jerigen_{#1-5}_liter toples_{#250-500/50}_gram", "susu": "botol_{#200-500/50}_ml kantong_plastik cup_{#150-250/50}_ml botol_kaca jerigen",
    "ternak": "kandang_bambu mobil_pikap keranjang kandang_besi truk", "daging": "plastik_vakum kantong_{#1-5}_kg kotak_styrofoam bungkus_{#250-500/50}_gram boks_es",
    "laut": "boks_es kotak_styrofoam plastik_vakum keranjang kantong_{#1-5}_kg", "olahan": "toples_{#200-500/50}_gram bungkus_{#50-250/50}_gram standing_pouch kotak_isi_{#4-20/2} plastik_{#100-500/50}_gr",
    "minyak": "botol_{#60-250/10}_ml kotak_kecil botol_kaca botol_semprot kotak_kertas", "kriya": "kotak_kado kantong_kertas dus kotak_kayu tas_kain",
    "bibit": "polybag pot_kecil dus_kayu pot_plastik keranjang", "jasa": "paket_{#2-4}_hari paket_keluarga paket_rombongan paket_{#5-20}_orang paket_hemat",
    "lain": "karung_{#5-50/5}_kg karung ikatan kantong_plastik sak",
}  # fmt: skip


def _by_kind(table: dict[str, str]) -> tuple[str, ...]:
    """Agreements that choose by kind, one an index of the cells."""
    cells = [[w.replace("_", " ") for w in table[kind].split()] for kind in KINDS]
    return tuple(
        "{product~" + "|".join(cell[i % len(cell)] for cell in cells) + "}"
        for i in range(min(map(len, cells)))
    )


def _packs() -> tuple[str, ...]:
    """Packs, their numbers settled: an agreement takes plain words only."""
    sizes = {"{#5-20}": "10", "{#250-500/50}": "250", "{#10-50/10}": "20", "{#100-500/50}": "200", "{#50-250/50}": "100", "{#5-50/5}": "25",
             "{#1-10}": "5", "{#10-25/5}": "25", "{#200-500/50}": "300", "{#50-200/50}": "50", "{#100-250/50}": "150", "{#200-500/100}": "200",
             "{#6-12/2}": "10", "{#100-650/50}": "350", "{#1-5}": "2", "{#150-250/50}": "200", "{#4-20/2}": "12", "{#60-250/10}": "100",
             "{#2-4}": "3", "{#5-20}_": "10_"}  # fmt: skip
    table = {}
    for kind, cell in _PACKS.items():
        for span, number in sizes.items():
            cell = cell.replace(span, number)
        table[kind] = cell
    return _by_kind(table)


LISTS: dict[str, tuple[str, ...]] = {"good": _by_kind(_PRAISE), "unit": _by_kind(_UNITS), "pack": _packs()}
