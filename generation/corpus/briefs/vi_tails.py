"""Vietnamese: what is said around the main sentence, the words of wishes."""

# ruff: noqa: E501 (a template or a row of a table stands on one line)
# fmt: off

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from generation.corpus.briefs.language import Family

OPENINGS = (
    "chào shop", "shop ơi", "alo", "ad ơi", "chào ad", "xin chào", "chào anh chị", "chào cả nhà", "em chào anh chị ạ", "chào bạn", "dạ chào anh chị", "dạ em chào shop", "anh chị ơi", "cho em hỏi", "cho mình hỏi chút", "cho tôi hỏi",
    "hello shop", "hi ad", "hi bạn", "bạn ơi cho hỏi", "kính gửi anh chị", "kính chào quý công ty", "em ơi", "mấy bạn ơi", "cháu ơi bác hỏi cái này", "chào mọi người", "xin phép ad", "dạ", "em nhờ chút ạ", "có ai ở đó không ạ?",
    "mình ở {place}", "em ở {place}", "tôi tên {person}", "em là {person} ạ", "mình là {person} ở {place}", "dạ em tên {person}", "em mới dùng cái này lần đầu", "tui ở {place} nghen", "được bạn giới thiệu nên em nhắn", "gấp gấp ạ", "chào buổi sáng", "chúc cả nhà ngày mới tốt lành",
)  # fmt: skip

WISHES: Mapping[str, Mapping[str, Sequence[str]]] = MappingProxyType(
    {
        "colour": {
            "red": ("màu đỏ", "đỏ", "đỏ tươi", "đỏ đô", "màu đỏ cờ", "đỏ thắm", "màu đỏ may mắn"),
            "orange": ("màu cam", "cam cháy", "cam đất", "màu cam tươi", "da cam"),
            "yellow": ("màu vàng", "vàng", "vàng nghệ", "vàng chanh", "vàng tươi", "vàng nhạt"),
            "green": ("xanh lá", "màu xanh lá", "xanh lá cây", "xanh lá đậm", "xanh rêu", "xanh nõn chuối", "xanh cốm", "xanh lá mạ"),
            "teal": ("xanh ngọc", "màu xanh cổ vịt", "xanh lam ngọc", "xanh lơ", "màu xanh ngọc lam"),
            "blue": ("xanh dương", "màu xanh dương", "xanh nước biển", "xanh da trời", "xanh biển", "xanh đậm kiểu than", "xanh coban"),
            "purple": ("màu tím", "tím", "tím than", "tím Huế", "tím nhạt", "tím đậm"),
            "pink": ("màu hồng", "hồng phấn", "hồng nhạt", "hồng cánh sen", "hồng pastel"),
            "brown": ("màu nâu", "nâu", "nâu đất", "nâu gỗ", "màu giấy kraft", "nâu cánh gián", "màu nâu trầm"),
            "black": ("màu đen", "đen", "đen tuyền", "đen nhám"),
            "gold": ("vàng kim", "màu vàng đồng", "ánh kim vàng", "ép kim vàng", "vàng gold", "màu nhũ vàng"),
        },
        "mood": {
            "modern": ("hiện đại", "trẻ trung", "hiện đại chút", "hợp thời", "xì tin hiện đại"),
            "rustic": ("mộc mạc", "dân dã", "quê quê", "thôn quê", "đồng quê", "mộc", "chân quê"),
            "playful": ("dễ thương", "ngộ nghĩnh", "vui vui", "nhí nhảnh", "cute", "vui nhộn"),
            "elegant": ("sang trọng", "sang", "tinh tế", "cao cấp", "thanh lịch", "sang xịn"),
            "simple": ("đơn giản", "giản dị", "gọn gàng", "tối giản", "đơn giản thôi", "ít chi tiết"),
            "bold": ("nổi bật", "bắt mắt", "mạnh mẽ", "ấn tượng", "nổi", "cá tính"),
            "traditional": ("truyền thống", "cổ điển", "xưa", "xưa xưa", "đậm chất Việt", "hoài cổ"),
        },
        "style": {
            "flat": ("phẳng", "hình phẳng", "mảng phẳng", "flat", "đồ họa phẳng", "flat design"),
            "linocut": ("khắc gỗ", "tranh khắc", "in mộc bản", "tranh khắc gỗ", "tranh Đông Hồ", "linocut"),
            "stamp": ("con dấu", "đóng mộc", "đóng dấu", "dấu mộc", "dấu bưu điện"),
        },
        "form": {
            "whole": ("nguyên trái", "nguyên quả", "để nguyên", "nguyên vẹn cả cái"),
            "half": ("bổ đôi", "cắt đôi", "nửa trái", "nửa quả"),
            "slice": ("cắt lát", "một lát", "lát cắt", "xắt lát"),
            "branch": ("cả cành", "nguyên cành", "một nhánh", "cành có lá", "nhành"),
            "leaf": ("chiếc lá", "lá", "cái lá", "lá xanh"),
            "flower": ("bông hoa", "hoa", "cái bông", "hoa nở"),
            "jar": ("cái hũ", "hũ thủy tinh", "cái lọ", "cái hũ sành"),
        },
        "lockup": {
            "roundel": ("hình tròn", "tròn", "vòng tròn", "trong vòng tròn"),
            "stacked": ("hình trên chữ dưới", "hình ở trên tên ở dưới", "chữ nằm dưới hình"),
            "side_by_side": ("hình bên trái chữ bên phải", "hình với chữ nằm ngang hàng", "hình một bên chữ một bên"),
            "vertical_seal": ("ấn triện dọc", "con triện chữ dọc", "triện đứng"),
            "hand_stamp": ("dấu đóng tay", "mộc đóng tay", "mộc đóng bằng tay"),
            "shield": ("hình khiên", "cái khiên", "hình lá chắn"),
            "arch": ("chữ uốn vòm", "chữ cong vòng cung", "hình vòm", "chữ vòng cung ở trên"),
            "badge": ("huy hiệu có dải băng", "huy hiệu", "có dải ruy băng ghi tên"),
            "wreath": ("vòng lá", "vòng lá bao quanh", "vòng nguyệt quế", "vòng hoa lá ôm quanh"),
            "plaque": ("bảng tên có viền", "khung chữ nhật có viền", "tấm biển có khung", "bảng hiệu có khung"),
        },
        "phrase": {
            "family_farm": ("nhà trồng", "nông trại gia đình", "vườn nhà", "trang trại gia đình", "cây nhà lá vườn"),
            "mountain_grown": ("trồng trên núi", "vùng cao", "lớn lên trên núi", "hàng vùng cao"),
            "hand_picked": ("hái tay", "thu hái bằng tay", "hái thủ công", "tuyển tay"),
            "sun_dried": ("phơi nắng", "phơi nắng tự nhiên", "phơi khô dưới nắng", "sấy nắng"),
            "small_batch": ("làm từng mẻ nhỏ", "mẻ nhỏ", "làm mỗi lần một ít", "số lượng ít từng mẻ"),
            "by_the_sea": ("bên bờ biển", "từ miền biển", "ven biển", "hương vị biển"),
            "since_generations": ("gia truyền", "cha truyền con nối", "ba đời", "nghề ông bà để lại", "nhiều đời"),
        },
    }
)

_FACTS = (
    "nhà mình ở {place}", "ở {place} ạ", "vườn ở {place}", "giao từ {place}", "hàng {place} chính gốc", "{price}", "giá {price}", "sỉ {price}, lẻ cao hơn chút", "có ship {ship}", "{ship}", "bên mình {ship}", "mình có {acres}", "làm {years} rồi", "nhà có {#2-9} người làm",
    "sđt 09{#10-99}xxx{#100-999}", "zalo 03{#10-99}.xxx.{#100-999}", "liên hệ zalo nha", "kết bạn zalo em gửi hình", "em gửi hình sau nha", "hình em chụp bằng điện thoại hơi mờ", "chưa có logo gì hết", "trước giờ bán không có nhãn", "đang dùng túi nilon trơn thôi",
    "đựng trong [túi zip|thùng giấy|thùng xốp|hũ nhựa|hũ thủy tinh|túi giấy|giỏ tre]", "dán lên [thùng|hộp|túi|nắp|bao]", "tem cỡ {#4-10} phân", "tem tròn {#3-8}cm", "in khoảng {#100-900/100} cái", "in trước {#1-5} nghìn tem", "in đen trắng cho rẻ", "hút chân không rồi", "gói giấy dầu cho khách",
    "đang làm hồ sơ OCOP", "được OCOP {#3-4} sao rồi ạ", "có giấy VietGAP", "có giấy chứng nhận an toàn thực phẩm", "có mã QR rồi", "chừa chỗ in mã QR", "chừa chỗ ghi ngày", "ghi giùm {#1-5}kg ở góc", "ghi thêm số điện thoại nha", "ghi {place} nhỏ nhỏ phía dưới", "chữ to cho người già dễ đọc",
    "{month} là có hàng", "tháng {#1-12} vào vụ", "vụ này được mùa", "năm nay mưa nhiều quá", "năm nay nắng hạn", "mỗi ngày [ra|bán] chừng {#10-90} {unit}", "bán {every_day}", "chủ nhật nào cũng đi chợ", "hàng có hạn", "hết là nghỉ", "ai mua nhiều có giá tốt", "mua {#5-20} {unit} tặng 1", "bao đổi trả", "hư đền ạ", "cho ăn thử thoải mái",
    "hội phụ nữ xã giúp", "HTX có {#7-90} thành viên", "được tập huấn rồi", "hai vợ chồng làm thôi", "mình em làm", "con em lo phần mạng", "tôi già rồi không rành", "bán cho khách du lịch là chính", "giao cho mấy quán ăn", "có bán trên Shopee", "mới mở page", "livestream tối thứ {#2-7}",
    "khách quen nhiều lắm", "mối lái ép giá quá", "muốn đưa vô siêu thị", "muốn xuất khẩu luôn", "đường vô nhà khó đi", "xe tải vô tận nơi được", "vốn ít nên làm rẻ thôi", "cần trước [Tết|cuối tháng|thứ {#2-7}|rằm]", "cuối tuần có hội chợ", "tuần sau khai trương", "tết này bán quà biếu", "em là nữ, {#19-60} tuổi", "nuôi hai đứa ăn học", "mới khởi nghiệp năm đầu", "bộ đội xuất ngũ về làm",
    "có {#2-9} anh em làm chung", "lên tivi một lần rồi", "đạt giải nhì huyện", "kho ở gần [quốc lộ|bến xe|cầu|chợ]", "nhà sát [sông|ruộng|rừng|đường nhựa]", "sáng {#3-6} giờ là dậy", "có xuất hóa đơn", "báo giá giùm", "cỡ {#10-20}x{#10-20} cm",
)  # fmt: skip
_POLITE = (
    "cảm ơn shop", "cám ơn nhiều", "em cảm ơn ạ", "tks shop", "mong sớm nhận hồi âm", "giúp em với", "giúp mình với nhé", "nhờ bạn nhé", "nhờ cháu giúp bác", "làm được không ạ?", "được không shop?", "bao nhiêu tiền vậy?", "giá sao shop?", "phí bao nhiêu ạ?", "bao lâu có?", "cho xem mẫu trước nha", "cho em xin vài mẫu",
    "em không rành thiết kế", "tùy shop", "shop thấy sao đẹp thì làm", "đẹp là được", "làm đẹp đẹp giùm nha", "có gì gọi em", "rep em nha", "check ib giùm", "trả lời sớm nha", "đang cần gấp", "không gấp đâu ạ", "từ từ cũng được", "xin lỗi em gõ không quen", "viết bằng giọng nói có gì sai thông cảm", "chúc shop đắt khách", "trân trọng cảm ơn", "mong anh chị hỗ trợ", "hiểu ý em không ạ?", "ok không shop?", "cảm ơn nhiều nhiều", "vậy nha", "hết rồi ạ", "thế thôi ạ",
)  # fmt: skip
_COLOURS = (
    "em thích {colour}", "màu chủ đạo {colour}", "cho {colour} nha", "lấy {colour}", "nền {colour}", "chữ {colour}", "tông {colour}", "làm {colour} được không?", "{colour} cho hợp mệnh", "thầy nói hợp {colour}", "{kin} thích {colour}", "xài {colour} giùm", "{colour} nhìn cho nổi", "mình muốn {colour}", "phối {colour} thôi",
    "đừng {colour!}", "không lấy {colour!}", "không thích {colour!}, lấy {colour}", "{colour}, đừng {colour!}", "mẫu cũ {colour!} xấu quá", "nhà bên dùng {colour!} rồi nên tránh", "màu gì cũng được trừ {colour!}", "{colour!} nhìn kỳ lắm", "hộp của em {colour!} sẵn rồi", "nắp chai {colour!}", "xe giao hàng {colour!}", "bảng hiệu cũ thì {colour!}, giờ đổi {colour}", "in một màu {colour}", "{colour} và nhìn {mood}", "{colour} nhé, kiểu {mood}",
)  # fmt: skip
_MOODS = (
    "kiểu {mood}", "nhìn {mood} nha", "làm {mood} thôi", "{mood} chút", "muốn nhìn {mood}", "phong cách {mood}", "em muốn {mood}", "thích kiểu {mood}", "theo hướng {mood}", "sao cho {mood}", "càng {mood} càng tốt", "{mood} mà dễ nhớ", "thiết kế {mood} giùm", "nhìn vô thấy {mood} liền", "{kin} muốn {mood}", "khách bên mình thích {mood}", "đừng {mood!} quá", "không cần {mood!}", "mẫu cũ {mood!} quá, giờ muốn {mood}", "{mood}, đừng {mood!}", "{mood}, {colour}", "đừng làm {mood!} nha, kiểu {mood} thôi", "gì thì gì cũng phải {mood}", "{mood} như hồi xưa em mơ",
)  # fmt: skip
_STYLES = (
    "kiểu {style}", "vẽ kiểu {style}", "theo lối {style}", "nhìn giống {style}", "em thích {style}", "làm dạng {style} được không?", "phong cách {style}", "dạng {lockup}", "logo {lockup}", "làm {lockup} nha", "bố cục {lockup}", "tem {lockup}", "kiểu {lockup} dán nắp", "muốn {lockup}", "cho em {lockup}", "đừng làm {lockup!}", "không thích {lockup!}, thích {lockup}", "không lấy kiểu {style!}", "{style}, {colour}", "{lockup}, {mood}", "{lockup}, {colour}", "xếp {lockup}", "{lockup} giống mẫu trên mạng", "in {style} lên bao",
)  # fmt: skip
_FORMS = (
    "vẽ {form} thôi", "hình {form}", "vẽ {form} nha", "lấy hình {form}", "muốn có {form} trong hình", "đừng vẽ {form!}", "vẽ {form}, đừng vẽ {form!}", "hình thì {form} là được", "thêm chữ \"{phrase}\"", "ghi \"{phrase}\"", "ghi thêm {phrase}", "có dòng {phrase} nha", "bên dưới ghi {phrase}", "nhớ ghi chữ {phrase}", "cho chữ {phrase} nhỏ nhỏ", "kèm câu {phrase}",
    "{=phrase:since_generations}nhà em làm ba đời rồi", "{=phrase:by_the_sea}nhà sát biển", "{=phrase:hand_picked}hái tay từng cái", "{=phrase:mountain_grown}ở trên núi cao cả ngàn mét", "{=phrase:family_farm}trang trại nhà mình tự làm hết", "{=phrase:small_batch}mỗi lần chỉ làm một mẻ nhỏ", "{=phrase:sun_dried}phơi nắng chứ không sấy máy", "{=phrase:since_generations}nghề từ đời ông nội",
)  # fmt: skip
_DISTRACTORS = (
    "nhà bên bán {other}", "hàng xóm trồng {other:crop}", "đối diện là tiệm {other}", "đừng vẽ {other}", "đừng để hình {other}", "trong hình không có {other} nha", "hồi trước {other:crop.do}, giờ bỏ rồi", "{kin} hồi xưa {other:crop.do}", "{kin} mê ăn {other:crop,fresh}", "sang năm tính {other:crop.do}", "{other} thì không có", "không phải {other} nha", "{other} không bán", "đừng làm giống {other}", "đừng nhầm qua {other}",
    "bán chạy hơn {other}", "ăn kèm {other:fresh,!animal} ngon lắm", "đầu ngõ có cây {other:tree,plain}", "đường vô là {other:plot.plot}", "con chó nhà em tên {other:fruit,plain.cap}", "nick facebook là {other:fruit,plain.cap} Ngọt", "nhà ở hẻm Cây {other:tree,plain.cap}", "quê em nổi tiếng {other} nhưng nhà em không làm", "lần trước shop làm {other} đẹp", "kiểu bao bì giống bên bán {other}", "thùng cũ là thùng {other:crop}",
    "chị em bán {other}", "xã bên {other:crop.do}", "ai cũng tưởng em bán {other}", "sạp nằm giữa hàng {other} với hàng {other2}", "mấy khách hỏi {other} mà em không có", "trồng xen {other:crop} cho nhà ăn thôi", "không phải {other} cũng không phải {other2}", "mùa này {other:crop} rớt giá quá", "cả xóm {other:crop.do}, mỗi nhà em khác", "logo cũ có hình {other}, bỏ đi", "ngoài đó người ta bán {other} đầy", "xe chở {other} chạy qua hoài",
    "hồi nhỏ nhà {other:crop.do}", "mắc hơn {other} một chút", "{other:plot.plot} là của ông chú", "{kin} dị ứng {other}", "không trộn {other}", "đi chung chuyến xe với {other}", "{other} để năm sau tính", "bên kia sông mới có {other}", "gửi ké ở sạp {other} của dì", "mượn hình {other} ở mạng nên đừng lấy", "{other} hết vụ rồi", "bé út tên ở nhà là {other:fruit,plain.cap}", "nằm kế nhà máy {other:crop}", "đừng lấy hình {other} trên mạng", "bà con hay hỏi mua {other}, dạ không có",
)  # fmt: skip
_PRODUCT_TAILS = (
    "{good}", "{good} nha", "hàng {good}", "{good}, bao ăn", "{good}, {good}", "ai ăn cũng khen {product:fresh,crop,!mush.n}", "{product} bên em {good}", "mỗi {unit} {price}", "{#2-9} {unit} trở lên free ship", "mỗi tuần {work} {#2-5} lần", "{work} từ sáng sớm", "{month} bắt đầu {work}", "sáng {work} chiều giao",
)  # fmt: skip

TAILS = (
    Family("facts", 9, _FACTS),
    Family("product", 3, _PRODUCT_TAILS),
    Family("polite", 4, _POLITE),
    Family("colours", 3.5, _COLOURS),
    Family("moods", 3, _MOODS),
    Family("styles", 2.2, _STYLES),
    Family("forms", 1.6, _FORMS),
    Family("distractors", 5, _DISTRACTORS),
)

BRAND_TAILS = (
    "tên là {brand}", "tên shop {brand}", "shop tên {brand}", "tên thương hiệu {brand}", "thương hiệu: {brand}", "lấy tên {brand}", "đặt tên là {brand}", "ghi chữ {brand}", "ghi tên {brand} nha", "trên nhãn ghi {brand}", "chữ \"{brand}\"", "tên quán {brand}", "bên em tên {brand}", "HTX tên {brand}", "brand {brand}", "page tên {brand}", "{brand} là tên của bên mình", "tên cơ sở {brand}", "tên em nghĩ là {brand}", "logo chữ {brand}", "để tên {brand} to lên", "gọi là {brand}", "{kin} đặt tên {brand}",
    "nhãn hiệu {brand}", "bảng hiệu ghi {brand}", "chữ lớn ghi {brand}", "thương hiệu nhà em là {brand}", "Tên: {brand}",
)  # fmt: skip
