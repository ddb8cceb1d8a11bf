"""Vietnamese: corrections, dictated run-ons, dealings and denials - more of what a word list would misread."""

# ruff: noqa: E501 (a template or a row of a table stands on one line)
# fmt: off

from __future__ import annotations

from generation.corpus.briefs.language import Family

MENDED = (
    "{other}, à nhầm, {product}", "{we} bán {other} à không, {product}", "lộn, không phải {other}, {product} mới đúng", "lúc nãy ghi {other} là ghi nhầm, sửa lại {product} giúp {me}", "xin lỗi shop, hồi nãy con {me} nhắn {other} là chọc thôi, {we} bán {product}", "tin trước ghi {other}, bỏ đi, lấy {product}", "điện thoại tự sửa thành {other}, ý {me} là {product}", "máy nghe ra {other} chứ {me} nói {product}", "bỏ {other} ra khỏi danh sách, chỉ để {product}", "đơn cũ {other} hủy rồi nha, đơn mới {product}", "gạch chữ {other} đi, thay bằng {product}", "file gửi là của {other}, {me} cần {product}", "ủa sao ra {other} vậy shop, {me} đặt {product} mà", "bữa đặt {thing} {other} hộ bạn, giờ đặt cho {me}: {product}",
    "thử lại lần nữa nha: {product}, không phải {other}", "lần {#2-5} rồi đó shop, {product} chứ không phải {other}", "đừng đoán nữa, {me} bán {product}", "viết đúng chính tả giùm: {product}, đừng thành {other}", "{product} (lần trước in thành {other})", "ghi {product} thôi, khỏi ghi {other}, hàng đó bỏ lâu rồi",
)  # fmt: skip

DEALINGS = (
    "{we} mua {other} về ăn, bán {product} kiếm tiền", "{we} đổi {other} lấy gạo, còn tiền là từ {product}", "bán {product} lấy tiền mua phân cho {other:plot.plot} của bà nội", "ba {me} là thợ hồ, má bán {other} dạo, còn {me} mở sạp {product:!service}", "chồng {me} lái xe chở {other:crop} thuê, {me} ở nhà bán {product}", "thuê mặt bằng của tiệm {other}, treo bảng {product}", "ăn cắp hình {other} trên mạng để đăng là không được, {me} chụp {product} thật", "nhận cọc {product} rồi mà chưa có {thing}", "{called} đặt {#20-300/10} hộp {product:made} làm quà cưới, cần {thing} gấp", "resort đặt {product:!service} mỗi tuần, yêu cầu có {thing}", "siêu thị đòi {thing} mới nhận {product}", "quán bún đối diện lấy {product:fresh} mỗi sáng, {we} muốn có {thing}", "lái tới mua {other} mà {we} đâu có, {we} có {product}", "nợ tiền phân, tiền giống {other:crop}, giờ trả dần nhờ {product}", "dự án cho giống {other:crop} mà chết hết, {we} tự xoay qua {product}", "nhà nước khuyến khích {other:crop}, {we} thấy {product} hợp hơn nên bán {product}", "hội nông dân dạy trồng {other:crop}, {we} học cho biết thôi, bán thì {product}", "{place} quy hoạch vùng {other:crop}, riêng xóm {me} vẫn {product}",
    "bán {product} chung kho với {other}, tem dán riêng, tem này của {product}", "chợ cấm bán {other}, {we} bán {product} nên không sao", "hàng cấm thì không, {other} cũng không, {we} bán {product} đàng hoàng", "nghe lời {kin} không ôm {other}, chỉ bán {product}", "quà biếu sếp hồi trước là {other}, giờ {me} biếu {product} nhà mình bán", "đám cưới em gái mổ {other2:stock}, bày {other}, còn {product} là đồ {me} bán hằng ngày", "giỗ nội cúng {other:fresh}, cúng xong {me} lại ra chợ bán {product}",
)  # fmt: skip

DICTATED = (
    "alo shop hả {me} ở {place} {me} bán {product} mà chưa có {thing} gì hết á làm giùm {me} nha", "ờ để {me} nói nha nhà {me} hồi trước {other:crop.do} xong rồi giờ thì bán {product} đó", "thì là vầy nè nhà bên bán {other} có logo đẹp lắm còn {me} bán {product} mà không có nên {me} muốn làm", "{me} nói chậm cho máy nghe bán {product} chấm ở {place} chấm hết", "{me} đang đứng ngoài chợ ồn quá bên cạnh người ta rao {other} còn {me} bán {product}", "đang chạy xe nên nói nhanh {product} {thing} {colour} vậy thôi nha", "má ơi con nhắn được rồi nè shop ơi má con bán {product}", "con ơi con bấm giùm má là bán {product} nghe không phải {other} đâu", "{product} nghe không shop {product} đó trời ơi máy ghi thành {other} hoài", "vợ {me} nói ghi là {product} còn {me} thấy sao cũng được miễn đừng có {other}",
    "hồi sáng đi ngang vườn {other:fruit,plain} của {called} thấy người ta treo bảng đẹp, về nói chồng làm một cái cho {product} nhà mình bán", "mưa quá, {other:plot.plot} nhà {called} ngập hết, may mà {product} của {we} không sao, vẫn bán", "nói thiệt hồi đầu {we} không tin, trồng {other:crop} chết, nuôi {other2:stock} chết, tới {product} thì sống, giờ bán được {years} rồi",
)  # fmt: skip

DENIED = (
    "không có chuyện {we} bán {other}, xưa giờ {product}", "{we} thề không bán {other}, {product} thôi", "đâu ra {other}, {product} đây nè", "{other} á? không. {product} á? có.", "{other}: không. {other2}: không. {product}: có.", "hết {other}, còn {product}", "{other} ngưng bán, {product} vẫn bán", "tạm ngưng {other}, chuyển qua {product}", "{other} ✗, {product} ✓", "đã qua rồi thời bán {other}, giờ {product}", "{we} nói không với {other}, chỉ làm {product}", "khỏi hỏi {other}, {we} có {product}", "ở đây không có {other}, có {product}", "sạp {product:!service}, không phải sạp {other}", "vườn này không {other:plot.raw} không {other2:plot.raw}, chỉ {product:plot.raw}", "ruộng vườn {acres} mà không có gốc {other:tree,plot.raw} nào, toàn {product:crop,!wild}", "dù tên {brand} nhưng không có {other}, chỉ bán {product}", "{brand}, không {other}, không {other2}, chuyên {product}", "đừng tưởng {brand} bán {other}, {we} bán {product}", "{brand} ngày xưa là quán {other}, giờ là chỗ bán {product}",
    "{product} chứ không phải nước ép hay mứt {other:fruit,plain}", "vị {other:fruit,fresh} thì không có, {product:made} nguyên vị thôi", "{product:made}, không thêm {other:spice}", "{product:grown} tươi, không sấy, không làm mứt", "{product:made} thôi, trái tươi không bán", "{product:fruit,!made} tươi thôi, nước ép để quán khác", "cây giống không bán, chỉ bán {product:fruit,!made}", "không bán con giống, chỉ {product:meat}", "{product:egg} tươi, không bán con", "phân thì cho, {product:stock} thì bán", "không nuôi {other:stock}, không nuôi {other2:stock}, {we} {product.do}", "{we} ăn chay nên không bán {other:stock}, bán {product:crop}",
)  # fmt: skip

FAMILIES = (
    Family("mended", 6, MENDED),
    Family("dealings", 6, DEALINGS),
    Family("dictated", 5, DICTATED),
    Family("denied", 8, DENIED),
)
