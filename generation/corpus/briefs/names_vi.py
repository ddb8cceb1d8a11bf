"""Vietnamese names: places, people, brands. Brands round a product are templates on its words."""

# ruff: noqa: E501 (a template or a row of a table stands on one line)
# fmt: off

from __future__ import annotations


def _list(words: str) -> tuple[str, ...]:
    return tuple(w.strip() for w in words.replace("\n", " ").split(",") if w.strip())


PLACES = _list("""
Bến Tre, Tiền Giang, Cái Bè, Vĩnh Long, Cần Thơ, Phong Điền, Cái Răng, Hậu Giang, Sóc Trăng, Vĩnh Châu, Bạc Liêu, Cà Mau, Năm Căn, U Minh, Kiên Giang, Phú Quốc, Hòn Đất,
An Giang, Châu Đốc, Tịnh Biên, Tri Tôn, Bảy Núi, Đồng Tháp, Cao Lãnh, Lai Vung, Sa Đéc, Tháp Mười, Long An, Đức Hòa, Bến Lức, Tây Ninh, Trảng Bàng, Bình Dương, Lái Thiêu,
Đồng Nai, Long Khánh, Định Quán, Xuân Lộc, Bình Phước, Bù Đăng, Lộc Ninh, Vũng Tàu, Bà Rịa, Côn Đảo, Củ Chi, Hóc Môn, Cần Giờ, Sài Gòn, Gò Vấp, Bình Chánh, Thủ Đức,
Lâm Đồng, Đà Lạt, Đơn Dương, Đức Trọng, Bảo Lộc, Di Linh, Cầu Đất, Lạc Dương, Đắk Lắk, Buôn Ma Thuột, Krông Pắc, Ea H'leo, Cư M'gar, Đắk Nông, Gia Nghĩa, Gia Lai, Chư Sê, Pleiku, Kon Tum,
Măng Đen, Ngọc Linh, Bình Thuận, Phan Thiết, Hàm Thuận Nam, Ninh Thuận, Phan Rang, Ninh Phước, Khánh Hòa, Cam Lâm, Khánh Sơn, Nha Trang, Phú Yên, Tuy Hòa, Bình Định, Quy Nhơn, Hoài Ân,
Quảng Ngãi, Lý Sơn, Trà Bồng, Quảng Nam, Hội An, Trà My, Tiên Phước, Đại Lộc, Đà Nẵng, Hòa Vang, Huế, A Lưới, Phong Điền Huế, Quảng Trị, Khe Sanh, Quảng Bình, Lệ Thủy, Hà Tĩnh, Hương Khê, Hương Sơn,
Nghệ An, Nghĩa Đàn, Quỳ Hợp, Kỳ Sơn, Nam Đàn, Thanh Hóa, Thọ Xuân, Thạch Thành, Mường Lát, Ninh Bình, Nho Quan, Nam Định, Hải Hậu, Giao Thủy, Thái Bình, Tiền Hải, Hải Dương, Thanh Hà, Kinh Môn,
Hải Phòng, Cát Bà, Tiên Lãng, Hưng Yên, Khoái Châu, Văn Giang, Bắc Ninh, Bắc Giang, Lục Ngạn, Yên Thế, Hà Nội, Đông Anh, Ba Vì, Sóc Sơn, Mê Linh, Chương Mỹ, Gia Lâm, Thạch Thất, Vĩnh Phúc, Tam Đảo,
Phú Thọ, Đoan Hùng, Thanh Sơn, Hòa Bình, Cao Phong, Mai Châu, Tân Lạc, Sơn La, Mộc Châu, Yên Châu, Mai Sơn, Bắc Yên, Phù Yên, Điện Biên, Mường Ảng, Tuần Giáo, Lai Châu, Tam Đường, Lào Cai, Sa Pa,
Bắc Hà, Mường Khương, Bát Xát, Yên Bái, Văn Yên, Mù Cang Chải, Suối Giàng, Nghĩa Lộ, Hà Giang, Đồng Văn, Mèo Vạc, Hoàng Su Phì, Quản Bạ, Tuyên Quang, Hàm Yên, Na Hang, Thái Nguyên, Tân Cương, Đại Từ,
Phú Lương, Bắc Kạn, Ba Bể, Na Rì, Cao Bằng, Trùng Khánh, Trà Lĩnh, Lạng Sơn, Chi Lăng, Mẫu Sơn, Bắc Sơn, Quảng Ninh, Hạ Long, Đông Triều, Vân Đồn, Cô Tô, Móng Cái,
xã Tân Phú, xã Hưng Lộc, ấp Tân Thuận, ấp Bình Hòa, ấp 3 Mỹ Hương, bản Lác, bản Cát Cát, thôn Đông Hòa, thôn Phú Mỹ, xã Ea Kiết, buôn Ako Dhong, cù lao Thới Sơn, cù lao Tân Lộc, xóm Núi, thôn Bình Minh, huyện Cờ Đỏ, thị xã Gò Công, xã Vĩnh Kim
""")
SURNAMES = _list("Nguyễn, Trần, Lê, Phạm, Hoàng, Huỳnh, Phan, Vũ, Võ, Đặng, Bùi, Đỗ, Hồ, Ngô, Dương, Lý, Đào, Đoàn, Vương, Trịnh, Trương, Đinh, Lâm, Phùng, Mai, Tô, Hà, Cao, Lương, Lưu, Châu, Thái, Tạ, Quách, Kiều, Sùng, Giàng, Lò, Vàng, Hoàng Văn, Thào, Cầm, Y, H'Mok, Thạch, Sơn, Kim, Bạch, La, Quế")  # fmt: skip
PERSONS = _list("""
Nguyễn Thị Hoa, Trần Văn Bảy, Lê Thị Mận, Phạm Thị Đào, Hoàng Thị Vải, Nguyễn Văn Tư, Huỳnh Thị Út, Phan Thị Bưởi, Võ Văn Sáu, Đặng Thị Lựu, Bùi Văn Thắng, Đỗ Thị Cúc, Hồ Thị Nho,
Lý A Pháo, Giàng Thị Mỷ, Sùng A Dơ, Lò Thị Hồng, H'Blen Niê, Y Thông, Thạch Sa Rây, Kim Sết, Vàng Thị Mai, Quách Văn Bình, Ngô Thị Gấm, Dương Văn Tám, Mai Thị Quế, Tô Văn Lúa,
Hạnh, Lan, Huệ, Hồng, Cúc, Đào, Mai, Sen, Thảo, Trang, Tuấn, Dũng, Hùng, Tâm, Bình, Phúc, Lộc, Thọ, Ngân, Nhung, Thu, Xuân, Hạ, Thủy, Kiều, Diễm, Tuyết, Quyên, Yến, Oanh, Phượng, Minh, Khang, Toàn, Vinh, Nghĩa, Trà, Quế, Gấm, Nụ, Bưởi, Mơ, Mận, Tiêu, Tỏi
""")
CALLED = _list("cô Ba, dì Tư, bà Năm, chú Sáu, anh Bảy, chị Tám, cô Út, thím Hai, ông Chín, bác Mười, chị Hạnh, anh Tuấn, cô Lan, bác Thọ, chị Huệ, anh Dũng, má Hai, chị Đào, cô Mận, bà Cúc, anh Lê, cô Quế, bác Tư, chị Nhung, dì Bảy, chú Tám, bà giáo Thu, cô Sen")  # fmt: skip

BRANDS = _list("""
Quê Nhà, Nông Trại Xanh, Đất Lành, Hương Quê, Vị Quê, Bếp Mẹ, Nhà Có Giếng, Mộc Nhiên, An Nhiên, Thuận Tự Nhiên, Sạch Việt, Phù Sa, Cửu Long, Miệt Vườn, Chợ Quê, Gánh Hàng Xưa, Tiệm Nhà Mây, Bình Minh, Nắng Ấm,
Mặt Trời, Đồng Xanh, Suối Mơ, Rừng Xanh, Đại Ngàn, Cao Nguyên, Bazan, Đất Đỏ, Làng Nghề, Ba Miền, Tây Nguyên Xanh, Sông Hậu, Sông Tiền, Hồng Hà, Sông Lam, Núi Ấn, Mây Ngàn, Bản Làng, Nhà Sàn, Ven Sông,
Cô Ba Sài Gòn, Cô Tư Miệt Vườn, Bà Bảy, Chú Tám, Út Hạnh, Mẹ Nấu, Ngoại Ơi, Bếp Của Ngoại, Nội Gửi, Má Hai, Dì Năm, Anh Ba Nông Dân, Vườn Nhà Tư, Nhà Tụi Mình, Nhà Mình, Của Mẹ, Chị Em Mình, Bà Con, Tâm Việt,
Thiên Phúc, An Phát, Đại Lợi, Phú Quý, Hưng Thịnh, Tấn Tài, Kim Ngân, Minh Tâm, Hồng Phúc, Thành Đạt, Vạn Lộc, Hoàng Gia, Việt Hương, Nam Việt, Đông Á, Gia Bảo, Ngọc Linh Farm, Happy Farm, Green Life, Mộc Farm, Út Farm, Nắng Farm,
HTX Đồng Tâm, HTX Quyết Thắng, HTX Tân Tiến, HTX Thanh Niên, HTX Phụ Nữ, HTX Hòa Bình, Tổ Phụ Nữ Đoàn Kết, HTX Bình Minh, Tổ Hợp Tác Ấp 5, HTX Thuận Phát, HTX Nông Nghiệp Xanh, Trang Trại Hải Yến, Trại Sáu Lành, Nông Trại Ông Bụt,
Chim Sẻ, Con Trâu, Cánh Diều, Con Thuyền, Cây Đa, Lũy Tre, Trăng Rằm, Giếng Nước, Khói Bếp, Đom Đóm, Đàn Cò, Én Nhỏ, Sơn Ca, Họa Mi, Gió Đồng, Sương Sớm, Hạt Nắng, Mưa Nguồn, Giọt Sương, Tổ Ấm, Nhà Bên Suối, Lưng Đồi,
Nam Phương, Thảo Nguyên, Thanh Xuân, Hạ Vy, Bé Na, Cu Tí, Nhà Bống, Mẹ Bống, Mẹ Gấu, Nhà Thỏ, Cún Con, Gia Đình Số 7, Lan Anh, Tuấn Kiệt, Khánh An, Hải Đăng, Sao Mai, Việt Xanh, Lúa Vàng Quê Ta, Năm Châu, Tư Lành, Ba Khía, Hai Lúa, Sáu Miệt Vườn,
{surname} Gia, Nhà họ {surname}, {surname} Family, Nông sản {surname}, {place} Xanh, Quà {place}, Đặc Sản {place}, Nông Sản {place}, Hương Vị {place}, {place} Farm, Tiệm {person}, Vườn {person}, {person} Farm, Bếp {person}
""")
BRANDS_OTHER = (
    "Cây {other3:tree,plain.cap}", "Vườn {other:fruit,plain.cap}", "Vườn {other:fruit,plain.cap} Nhà Tôi", "Nhà {other:fruit,plain.cap}", "Tiệm {other:fruit,plain.cap}", "Tiệm Nhà {other:fruit,plain.cap}", "Đồi {other3:tree,plain.cap}", "Bếp {other:fruit,plain.cap}",
    "Xóm {other:fruit,plain.cap}", "Ngõ {other3:tree,plain.cap}", "Bến {other:fruit,plain.cap}", "Bé {other:fruit,plain.cap}", "Mẹ {other:fruit,plain.cap}", "Nhà Bé {other:fruit,plain.cap}", "Mẹ {other:fruit,plain.cap}", "Cô {other:fruit,plain.cap}",
    "{other:fruit,plain.cap} Farm", "{other:fruit,plain.cap} Farm", "{other:fruit,plain.cap} Xanh", "{other:fruit,plain.cap} Vàng", "{other2:stock,plain.cap} Vàng", "{other2:stock,plain.cap} Con", "Con {other2:stock,plain.cap}", "Ba Con {other2:stock,plain.cap}",
    "Trại {other2:stock,plain.cap} Cũ", "Cánh Đồng {other:fruit,plain.cap}", "Rẫy {other:fruit,plain.cap}", "Hoa {other3:tree,plain.cap}", "Hoa {other:fruit,plain.cap}", "Lá {other3:tree,plain.cap}", "Gốc {other3:tree,plain.cap}", "Dưới Gốc {other3:tree,plain.cap}",
    "Suối {other3:tree,plain.cap}", "Làng {other:fruit,plain.cap}", "HTX {other:fruit,plain.cap} Mới", "{other:fruit,plain.cap} & Bạn", "Quán Cây {other3:tree,plain.cap}", "Bà Tư {other:fruit,plain.cap}", "Ông Sáu {other:fruit,plain.cap}", "Chị {other:fruit,plain.cap}",
    "Rừng {other3:tree,plain.cap}", "Nhà Vườn {other:fruit,plain.cap}", "Cù Lao {other:fruit,plain.cap}", "Gánh {other:fruit,plain.cap}", "Giàn {other:fruit,plain.cap}",
)  # fmt: skip
BRANDS_OWN = (
    "{product.cap} Bà Năm", "{product.cap} Cô Ba", "{product.cap} Chú Tám", "{product.cap} {surname}", "{product.cap} {place}", "{product.cap} nhà {person}", "{product.cap} Út Hạnh", "{product.cap} Việt", "{product.cap} Quê Tôi", "{product.cap} Miệt Vườn",
    "{product.cap} Nhà Làm", "{product.cap} Hai Lúa", "{product.cap} 99", "{product.cap} Hương Quê", "{product.cap} Ngon", "{product.cap} Bà Con", "{product.cap} An Nhiên", "{product.cap} Chính Gốc", "{product.cap} Đặc Sản", "{product.cap} Mẹ Bống",
    "{product.cap} Thành Đạt", "{product.cap} {neutral}", "Nhà {product.cap}", "Tiệm {product.cap}", "Shop {product.cap}", "HTX {product.cap} {place}", "Cơ sở {product} {person}", "Thế Giới {product.cap}", "Vua {product.cap}", "Kho {product.cap}", "Đặc sản {product} {place}",
    "Quầy {product.cap} {surname}", "Anh Ba {product.cap}", "Chị Tư {product.cap}", "Bà Bảy {product.cap}", "{product.cap} Sông Tiền", "{product.cap} Đất Lành", "{product.cap} House", "{product.cap} Farm", "{product.cap} Nhà Tui", "Mê {product.cap}", "Xóm {product.cap}", "Tổ hợp tác {product} {place}", "{product.cap} Chị Em", "{product.cap} Dì Sáu", "{product.cap} Xanh",
)  # fmt: skip
NEUTRAL = _list("An Phát, Minh Tâm, Tâm Việt, Hồng Phúc, Đồng Xanh, Bình Minh, Thiên Phúc, Việt Hương, Nắng Ấm, Phù Sa, Hưng Thịnh, Sao Mai, Mộc Nhiên, Quê Nhà, Sạch Việt, Tân Tiến, Đại Ngàn, Cửu Long")
LISTS = {
    "place": PLACES, "surname": SURNAMES, "person": PERSONS, "called": CALLED, "brand": BRANDS, "brand_other": BRANDS_OTHER, "brand_own": BRANDS_OWN, "neutral": NEUTRAL,
}  # fmt: skip
