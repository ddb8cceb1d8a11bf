"""Vietnamese: praise, units and work by the word's kind, small lists, and what phones and hands get wrong."""

# ruff: noqa: E501 (a template or a row of a table stands on one line)
# fmt: off

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from generation.corpus.briefs.noise import Slips
from generation.corpus.briefs.vi_words import TAGS

_PRAISE = {
    "fruit": "ngọt lịm;trái to đều;ngon bá cháy;mọng nước;chín cây;thơm nức;ngon ngọt;đẹp mã mà ngọt;không thuốc;tươi mới hái",
    "veg": "tươi rói;mới hái;không phun thuốc;tươi ngon;giòn;sạch;hái trong ngày;đều trái;ngon lành;an toàn",
    "root": "củ to đều;chắc củ;mới đào;để được lâu;đất cát nên ngon;không hóa chất;thơm;củ đẹp;sạch;loại ngon",
    "leaf": "xanh mướt;sạch;không phun thuốc;cắt trong ngày;non;tươi rói;an toàn;giòn ngọt;rau quê;hái sớm mai",
    "seed": "hạt mẩy;mới thu hoạch;thơm bùi;không sạn;hạt chắc;vụ mới;béo bùi;sạch;đều hạt;loại một",
    "drink": "đậm vị;thơm lừng;hậu ngọt;nguyên chất;thơm tự nhiên;không pha tạp;loại một;vị đậm đà;chính gốc;thơm ngon",
    "spice": "thơm nồng;cay thơm;nguyên chất;loại một;chắc, thơm;đậm mùi;chính gốc;vụ mới;không pha trộn;thơm lâu",
    "mush": "tươi;hái trong ngày;sạch;giòn ngọt;thơm;đều tay;ngon ngọt;không hóa chất;mới hái;nấu gì cũng ngon",
    "egg": "mới đẻ;lòng đỏ au;sạch;tươi mỗi ngày;lòng đỏ to;béo ngậy;thơm ngon;an toàn;đẻ trong ngày;chuẩn quê",
    "honey": "nguyên chất;không pha đường;đặc sánh;thơm;thiệt 100%;bao kiểm tra;không hâm nóng;vàng óng;chuẩn;ngọt thanh",
    "milk": "mới vắt;thơm béo;trong ngày;sạch;không chất bảo quản;nguyên chất;tươi;ngon;béo ngậy;lấy mỗi sáng",
    "stock": "thả vườn;ăn bắp ăn cỏ;thịt chắc;khỏe mạnh;nuôi lâu;nuôi sạch;không tăng trọng;thịt thơm;con nào cũng khỏe;giống tốt",
    "catch": "tươi sống;tươi roi rói;đánh bắt trong ngày;sạch;ngọt thịt;chắc thịt;tươi mỗi sáng;loại một;ngon;không ướp hóa chất",
    "flower": "tươi lâu;nở đẹp;thơm;cắt mỗi sáng;bông to;bền màu;đẹp;đủ loại;tươi;giá vườn",
    "made": "nhà làm;không chất bảo quản;chuẩn vị;ngon;thơm ngon;sạch;làm mới mỗi tuần;vị quê;không phẩm màu;đậm đà",
    "craft": "bền;đẹp;làm kỹ;chắc chắn;giá xưởng;chất lượng;loại đẹp;đều tay;đúng mẫu;ai cũng khen",
    "service": "sạch sẽ;giá mềm;thân thiện;yên tĩnh;thoáng mát;gần thiên nhiên;có bữa sáng;view đẹp;dễ thương;chu đáo",
}  # fmt: skip
_UNITS = {
    "fruit": ("cân", "ký", "thùng"), "veg": ("cân", "ký", "sọt"), "root": ("cân", "ký", "bao"), "leaf": ("mớ", "bó", "kg"), "seed": ("cân", "ký", "bao"), "drink": ("kg", "ký", "gói"),
    "spice": ("lạng", "kg", "gói"), "mush": ("lạng", "ký", "hộp"), "egg": ("chục", "chục", "vỉ"), "honey": ("lít", "chai", "chai"), "milk": ("lít", "lít", "chai"), "stock": ("con", "ký hơi", "con"),
    "catch": ("cân", "ký", "kg"), "flower": ("bó", "bó", "cành"), "made": ("phần", "phần", "hộp"), "craft": ("cái", "cái", "bộ"), "service": ("người", "đêm", "đêm"),
}  # fmt: skip
_WORK = {
    "fruit": "thu hoạch", "veg": "thu hoạch", "root": "dỡ củ", "leaf": "cắt", "seed": "thu hoạch", "drink": "thu hái", "spice": "thu hoạch", "mush": "hái", "egg": "nhặt trứng", "honey": "quay mật", "milk": "vắt sữa",
    "stock": "xuất chuồng", "catch": "đánh bắt", "flower": "cắt hoa", "made": "làm", "craft": "làm", "service": "đón khách",
}  # fmt: skip


def _by_tag(table: Mapping[str, Sequence[str]], i: int) -> str:
    return "{product~" + "|".join(table[tag][i] for tag in TAGS) + "}"


_PRAISES = {tag: words.split(";") for tag, words in _PRAISE.items()}
_GOOD = tuple(_by_tag(_PRAISES, i) for i in range(10))
_UNIT = tuple(_by_tag(_UNITS, i) for i in range(3))

LISTS = MappingProxyType(
    {
        "good": _GOOD,
        "unit": _UNIT,
        "work": ("{product~" + "|".join(_WORK[tag] for tag in TAGS) + "}",),
        "after_product": (" loại 1", " chất lượng", " chính gốc", " giá gốc", " sỉ lẻ", " {place}", " ngon", " quê"),
        "before_product": ("", "", "đặc sản ", "hàng "),
        "we": ("nhà em", "nhà mình", "em", "mình", "bên em", "bên mình", "tụi mình", "chúng tôi", "tôi", "nhà tôi", "nhà tui", "tui", "bọn em", "tụi em", "gia đình em", "shop em", "vợ chồng em", "cơ sở em", "xưởng mình"),
        "me": ("em", "em", "mình", "mình", "tôi", "tui"),
        "folk": ("nhóm chị em phụ nữ", "tổ hợp tác", "HTX nhỏ", "nhóm thanh niên", "mấy hộ trong ấp", "hội phụ nữ xã", "bà con dân tộc Thái", "bà con người Mông", "chị em người Dao", "bà con Khmer", "nhóm nông dân trẻ", "bà con Ê Đê", "câu lạc bộ khởi nghiệp huyện"),
        "kin": ("mẹ", "má", "bà nội", "bà ngoại", "ba", "bố", "chị gái", "anh hai", "cô Út", "dì Năm", "chú Tư", "bố mẹ", "ba má", "bác Bảy", "mẹ chồng", "ông nội", "cậu Ba", "chị Hai", "ông ngoại", "thím Ba"),
        "thing": ("logo", "logo", "logo", "nhãn", "nhãn", "tem nhãn", "nhãn dán", "tem", "bao bì", "mẫu bao bì", "bảng hiệu", "sticker", "decal", "mẫu túi", "hộp quà", "mẫu hộp", "tem chai", "tem dán thùng", "biển hiệu", "name card", "hình đại diện", "bộ nhận diện", "mẫu nhãn"),
        "want": ("cần", "cần làm", "muốn làm", "muốn có", "muốn thiết kế", "đang tìm chỗ làm", "nhờ thiết kế", "cần thiết kế", "định làm", "tính làm", "kiếm chỗ làm", "muốn đặt", "xin"),
        "ask": ("làm giùm em", "thiết kế giúp em", "làm giúp mình", "cho em xin mẫu", "nhờ shop làm", "thiết kế hộ em", "vẽ giùm", "làm cho tôi", "cần", "em cần", "muốn đặt", "giúp tui làm", "làm hộ mình", "xin báo giá"),
        "at": ("ở chợ {place}", "ngoài chợ", "trước nhà", "ở vỉa hè", "trên facebook", "qua zalo", "trên Shopee", "trên TikTok", "ở chợ phiên", "ở chợ nổi", "ngay cổng trường", "ven quốc lộ", "ở hội chợ", "tại vườn", "ở bến xe", "trong xóm", "ở chợ đầu mối", "tại nhà", "online"),
        "place_in": ("ở {place}", "ở {place}", "tại {place}", "dưới quê", "ở quê", "trên {place}", "dưới {place}", "ở {place} nè", "gần {place}"),
        "years": ("{#2-40} năm", "mười mấy năm", "hơn {#10-30} năm", "mấy chục năm", "gần chục năm", "cả đời", "vài năm", "ba bốn năm", "hai mùa"),
        "acres": ("{#2-9} sào", "{#1-9} công đất", "{#1-5} héc ta", "{#1-9} hecta", "vài sào", "mẫu rưỡi", "{#3-20} công", "hai mảnh nhỏ", "chừng nửa mẫu"),
        "month": ("tháng {#1-12}", "tháng chạp", "ra Tết", "tháng giêng", "mùa mưa", "mùa khô", "mùa hè", "đầu mùa", "cuối năm", "mùa nước nổi", "mùa đông", "tháng 5 âm", "rằm tháng bảy"),
        "every_day": ("mỗi ngày", "hằng ngày", "cuối tuần", "quanh năm", "theo mùa", "mỗi sáng"),
        "ship": ("ship toàn quốc", "ship COD", "freeship nội thành", "gửi xe khách", "gửi xe đò", "giao tận nơi", "giao trong ngày", "ship tận nhà", "gửi chành xe", "gửi Viettel Post"),
        "price": ("{#15-95/5}k", "{#15-95/5} nghìn", "{#20-250/10}k", "{#20-90/5} ngàn", "{#15-99/3}.000đ", "{#100-450/50}k", "{#15-95/5}.000 đồng", "{#30-90/5} nghìn đồng", "giá ib", "giá liên hệ", "{#1-3} trăm rưỡi", "trăm hai", "{#25-95/10}K"),
        "prior": ("trước đây", "hồi trước", "ngày xưa", "trước kia", "hồi đó", "mấy năm trước", "năm ngoái", "hồi xưa", "lúc đầu"),
        "now": ("giờ", "bây giờ", "nay", "hiện tại", "năm nay", "từ đầu năm", "hiện giờ", "dạo này"),
        "only": ("chỉ", "chỉ có", "chỉ chuyên"),
    }
)  # fmt: skip

SLIPS = Slips(
    script="latin",
    short={
        "không": ("ko", "k", "hok", "kg", "hông", "khum"), "được": ("đc", "dc", "đươc"), "với": ("vs", "zới"), "rồi": ("r", "rùi", "rồy"), "gì": ("j", "gi"), "cũng": ("cug", "cũg"), "nhé": ("nha", "nhá", "nhe"), "nha": ("nhaaa", "nhoa", "nhe"), "mình": ("mk", "m", "mìh"), "bạn": ("b", "bn"),
        "anh": ("a",), "chị": ("c",), "em": ("e",), "người": ("ng", "ngừi"), "nhiều": ("nhìu", "nh"), "biết": ("bít", "bik"), "trước": ("trc", "trk"), "luôn": ("lun",), "thôi": ("thui", "thoy"), "giờ": ("h", "giừ"), "phải": ("pải", "fải"), "quá": ("wá", "qá"), "tháng": ("thg", "t"), "những": ("nhữg", "~"), "làm": ("lm", "lam"), "muốn": ("mún", "muon"),
        "cảm": ("cám",), "ơn": ("on", "ơnn"), "điện": ("đt",), "facebook": ("fb", "phây"), "zalo": ("za lo", "dalo"), "thiết": ("tk",), "kế": ("kế", "ke"), "vậy": ("z", "zậy", "dzậy"), "thích": ("thix", "thik"), "vào": ("zô", "vô"), "vô": ("zô", "dô"), "bây": ("bi",), "nhà": ("nhà", "nh"), "trả": ("rep",), "chưa": ("chx", "chua"), "đang": ("đag", "dang"), "trong": ("trog",), "giùm": ("dùm", "zùm"), "logo": ("lô gô", "lo go", "loggo"), "shop": ("sốp", "sop"), "online": ("onl", "on lai"), "tem": ("tem", "temm"), "nghìn": ("k", "ngàn"), "cần": ("can", "cầng"), "bán": ("ban", "bánn"),
    },
    confused={
        "xoài": ("soài", "xoaif", "xòai"), "sầu riêng": ("xầu riêng", "sầu riên", "sau rieng"), "sữa": ("sửa", "xữa"), "trứng": ("chứng", "trứn"), "trồng": ("chồng", "trồg", "troongf"), "trái": ("chái", "tráj"), "quả": ("qủa", "quã"), "chuối": ("chúi", "chuói"), "bưởi": ("bửi", "buởi", "bưỡi"), "rượu": ("riệu", "rựu"), "rau": ("dau", "gau"), "nước": ("nứoc", "nuớc"), "hoà": ("hòa",), "hòa": ("hoà",),
        "chè": ("trè",), "trà": ("chà", "tra"), "lạc": ("nạc",), "làm": ("nàm",), "lúa": ("núa",), "nấm": ("lấm",), "nếp": ("lếp",), "mật": ("mặt", "mâtj"), "cà phê": ("cafe", "caphe", "cà fê"), "khoai": ("khoi", "khai"), "dưa": ("zưa", "dua"), "gừng": ("gừn", "gường"), "tỏi": ("tõi", "tỏj"), "ớt": ("ớc", "ơt"), "ổi": ("ỗi",), "mít": ("mýt", "mích"), "hồng": ("hòng", "hồg"), "dừa": ("dùa", "giừa"), "dứa": ("rứa", "giứa"),
        "sạch": ("xạch", "sặch"), "sản": ("xản", "sãn"), "xã": ("xả",), "đã": ("đả",), "sẽ": ("sẻ",), "cũ": ("củ",), "củ": ("cũ",), "cửa": ("cữa",), "vẽ": ("vẻ",), "nhãn": ("nhản", "nhãng"), "vườn": ("vường", "vừơn"), "bán": ("báng", "bans"), "màu": ("mầu",), "kẹo": ("kẹoo",), "không": ("khong", "hông", "khoong"), "được": ("đựơc", "đuợc"), "giống": ("dống", "giốn"), "gia": ("da",), "dê": ("dế",), "đậu": ("đâu", "ddaauj"), "bắp": ("bấp", "bắb"), "cá": ("ca",), "gà": ("ga", "gaf"), "vịt": ("vit", "vịtt"), "tôm": ("tom",), "thơm": ("thơn",), "sấy": ("xấy", "sáy"), "sỉ": ("xỉ",), "miền": ("mìn",), "biển": ("bỉn",), "kg": ("kí", "ký"), "mứt": ("mức",),
    },
    endings=(" ạ", " nha", " nhé", " nhen", " nghen", " nhé shop", " ạ!", "!!", "...", " :)", " =))", " hihi", " hehe", " tks", " thanks", " cảm ơn", " gấp", " 🙏", " nè", " với ạ", " ấy ạ", " hén", " ib", " rep e"),
)  # fmt: skip
