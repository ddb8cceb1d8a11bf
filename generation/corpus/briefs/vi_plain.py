"""Vietnamese: the plain ways to say what one sells - fragments, offers, requests, forms, posts, brands, pairs."""

# ruff: noqa: E501 (a template or a row of a table stands on one line)
# fmt: off

from __future__ import annotations

from generation.corpus.briefs.language import Family

FRAGMENTS = (
    "{product}", "{product} {place}", "{product} {good}", "bán {product}", "{product}, {price}", "{product} {price}/{unit}", "{product} sỉ lẻ", "{thing} {product}", "{thing} cho {product}", "logo {product}", "tem {product}", "nhãn {product}", "{product} nha", "{product} ạ", "chuyên {product}", "{product} - {place}",
    "sản phẩm: {product}", "mặt hàng: {product}", "{product}, {place}, {good}", "bán {product} {place}", "{product} nhà em", "thùng {product:fresh}", "{product:grown} vườn nhà{=phrase:family_farm}", "{product:made} nhà làm", "{product:crop} mùa này", "dán {product}", "bao bì {product}", "tiệm {product}", "sạp {product:!service}", "vựa {product:crop}", "{product.do}", "lò {product:made}", "{product:stock} giống và thịt", "{product:catch} tươi sống", "shop {product}", "cần {thing} {product}", "đại lý {product}", "{#20-90} {unit} {product}",
)  # fmt: skip

CORE = (
    "{we} bán {product}", "{we} bán {product} {at}", "{we} bán {product} {place_in}", "{we} chuyên bán {product}", "{we} có bán {product}, {good}", "{we} bán {product} {good}, {price} một {unit}", "bên em chuyên {product} {good}", "{we} [đang|có] bán {product}, {want} {thing}", "{we} bán {product}, {want} {thing}", "{want} {thing} cho {product}", "{me} {want} {thing} [cho|để bán] {product}", "{ask} {thing} cho {product} {good}", "{ask} {thing}, {we} bán {product}",
    "{ask} cái nhãn {product}", "{we} [trồng|có trồng] {product:crop,!wild}", "{we} {product.do} {place_in}", "{we} {product.do} được {years}", "{we} {product.do}, {want} {thing}", "{we} có {acres} {product:crop}", "{we} có vườn {product:fruit,!made}, bán {at}", "{we} có {#2-40} {product:stock.n}", "nhà có {#3-60} gốc {product:tree,plot.raw}, tới vụ bán {at}", "sản phẩm của {we} là {product}", "{we} kinh doanh {product}", "{we} làm {product:made} bán {at}", "{we} làm {product:made} theo kiểu {place}",
    "{we} nuôi {product:stock}, bán {at}", "{we} đang tìm {thing} cho món {product}", "shop làm {thing} cho bên bán {product} không?", "có làm {thing} {product} không shop?", "làm tem cho {product} thì giá sao?", "{me} mới mở sạp {product:!service} {at}", "{me} sắp mở quán bán {product:!service}", "{me} mới bắt đầu bán {product}, chưa có {thing}", "{product} {we} tự làm ra, bán {at}", "{product} của {we} {good}, giờ muốn có {thing}", "{product} {place} [nổi tiếng|ngon có tiếng], {we} bán {at}",
    "hằng ngày {we} bán {product} {at}", "{every_day} {we} bán {product}", "tới mùa {we} bán {product:crop} {at}", "{month} {we} có {product:crop}", "{we} cung cấp {product} cho [quán ăn|nhà hàng|trường học|siêu thị mini|mấy chợ]", "{we} giao {product} {ship}", "{we} bỏ mối {product}", "{we} lấy {product} từ {place} về bán", "{we} gom {product:crop} của bà con {place} bán giùm", "{we} xuất {product:crop} đi [Trung Quốc|Nhật|các tỉnh|Sài Gòn|Hà Nội]",
    "nhà {me} nhiều đời{=phrase:since_generations} {product.do}", "bán {product:fresh} mới [hái|về] sáng nay", "ai mua {product} không, {price} một {unit}", "{product} {good} đây cả nhà", "{product} {good}, {price} một {unit}, {ship}", "{we} [cũng|vẫn] bán {product} như mọi năm", "{we} xin làm {thing} để dán lên {product:!service}", "làm giúp {thing} in lên [thùng|túi|hộp] {product:!service}", "{we} đóng gói {product:!service,!stock} [nửa ký|1kg|500g], {want} {thing}", "{we} bán {product:egg} {price} một chục", "{we} bán {product:honeyed} theo lít",
    "{we} bán {product:catch}, hàng {good}", "mua {product} thì gọi {we}", "{we} nhận đặt {product:made}", "{we} nhận làm {product:made} theo đơn", "{we} vừa thu hoạch {product:crop}, {#2-20} tấn", "{we} có {product.s} [to|ngon|đẹp], bán {price}", "mấy {product:fruit,!made.s} nhà {me} [to|đẹp|ngọt] lắm, muốn bán có {thing}", "mỗi {product:fruit,!made.n} {me} muốn dán một cái tem", "dán tem lên từng {product:fruit,!made.n}", "{we} đang làm hồ sơ OCOP cho {product}", "{product} của {we} được OCOP {#3-4} sao, {want} {thing}", "{we} khởi nghiệp với {product}", "{we} có đầu ra cho {product:crop}, thiếu {thing}",
    "{we} mở homestay kiểu quê, khách mua {product:!service} về làm quà", "{me} bán {product} online, {want} {thing} cho có thương hiệu", "khách hỏi {product} của ai mà không có {thing} để nhớ", "{product} để trần bán không ai biết của mình, {want} {thing}", "cái {thing} này là cho {product}", "{thing} bên em là cho {product}, {good}", "{want} {thing} {mood} cho {product}", "{want} {thing} {colour} cho {product}", "{thing} {product}, {colour}", "{thing} {product}, kiểu {mood}", "{thing} {product} dạng {lockup}", "{ask} {thing} {product} {colour}, nhìn {mood}", "{thing} hình {product:grown}, vẽ {form}, bán {at}",
)  # fmt: skip

STORIES = (
    "{me} tên {person}, {place_in}, {we} bán {product}", "{me} là {person}, {#22-60} tuổi, {product.do} {years}", "{me} bỏ phố về quê, giờ {product.do}", "hết dịch mất việc {me} về {place} bán {product}", "{kin} {product.do} {years}, giờ tới {me}", "{kin} truyền nghề lại{=phrase:since_generations}, {me} vẫn {product.do}", "{years} nay {me} {product.do}, nuôi con ăn học cũng từ đó", "đất {place} hợp nên {we} {product:crop,!wild.do}", "ở {place} đất xấu, trồng gì cũng chết, chỉ có {product:crop,!wild} sống được, giờ {we} bán {at}",
    "{me} học xong đại học rồi về {place} {product.do}, ai cũng cười", "dân buôn ép giá hoài nên {we} tự bán {product}, {want} {thing}", "hồi covid không ai mua, {we} livestream bán {product} mà có khách tới giờ", "{we} vay ngân hàng chính sách mua giống, giờ có {product:crop,!wild} bán rồi", "bão số {#3-9} làm {we} mất trắng, năm nay {product:crop,!wild} mới có lại, {want} {thing}", "{kin} bệnh nên {me} bán thay, hàng là {product}", "{me} lấy chồng về {place}, bên chồng {product.do}, {me} lo chuyện {thing}",
    "ban đầu cho bà con ăn thử, ai cũng khen nên {me} bán {product:made}", "sáng {#3-5} giờ {me} dậy, chở {product:fresh} ra chợ", "ngày nào cũng qua phà chở {product:fresh} qua {place} bán", "{we} chạy ghe bán {product:fresh} trên chợ nổi", "{we} gùi {product:crop} xuống chợ phiên {place} bán", "cả bản {product:crop.do}, {me} đứng ra lo {thing}", "trường của con tổ chức hội chợ, {we} góp {product}, {want} {thing}", "{me} khuyết tật, làm {product:made} tại nhà bán, {want} {thing}", "ba đời nhà {me} gắn với {product}{=phrase:since_generations}",
    "hồi đó {me} đi làm công ty, {now} {me} ở nhà {product.do}", "từ {#1-3} con giống ban đầu, {now} trại có {#50-900/50} con, {we} bán {product:stock}", "bà con trong ấp gửi {product:crop} cho {me} bán giùm", "{me} dạy học, chiều về {product.do}", "{me} làm tài xế, vợ {me} {product.do}, {want} {thing} cho vợ", "con gái {me} bảo bán {product} thì phải có {thing} người ta mới tin", "{product} nuôi sống cả nhà {me} {years} nay",
)  # fmt: skip

LETTERS = (
    "Kính gửi anh chị, {me} là {person}, hiện {product.do} tại {place}. Rất mong được hỗ trợ {thing}.", "Kính gửi quý công ty, cơ sở chúng tôi chuyên {product} tại {place}, nay cần thiết kế {thing}.", "Chúng tôi là {folk} {place_in}, sản phẩm chính là {product}. Mong nhận được {thing} phù hợp.", "HTX chúng tôi gồm {#7-120} thành viên {place_in}, {product.do}, cần {thing} để vào siêu thị.", "Tên cơ sở: {brand}. Sản phẩm: {product}. Địa chỉ: {place}. Yêu cầu: {thing}.", "Họ tên: {person}. Sản phẩm: {product}. Nơi ở: {place}.", "Sản phẩm: {product}. Cần: {thing}. Màu: {colour}.", "Sản phẩm {product}; quy cách {#1-5} {unit}; cần {thing} {mood}.", "1. bán {product} 2. ở {place} 3. cần {thing}", "Tên: {person} / bán: {product} / cần: {thing}", "Ngành hàng: {product}. Yêu cầu: {thing}.", "Đơn vị: {folk}. Mặt hàng: {product}.",
    "Tôi viết thư này mong được giúp {thing} cho {product} của {folk} {place_in}.", "Thưa anh chị, {we} bán {product} đã {years} mà chưa có {thing}.", "{me} phụ trách dự án ở {place}, hỗ trợ {folk} bán {product}.", "Tôi là cán bộ xã, xin hỏi giúp {folk}, họ {product.do} và cần {thing}.", "Em là sinh viên tình nguyện, làm giúp {folk} ở {place} cái {thing} cho {product}.", "Nội dung: cần {thing} cho {product} {good}, giao hàng {place}.", "{we} đăng ký dự thi khởi nghiệp với sản phẩm {product}, {want} {thing}.", "Nhờ bạn soạn giúp {thing}: {product}, {place}, giá {price}.",
)  # fmt: skip

POSTS = (
    "📢 {product} {good} - {price}/{unit} - {ship}", "🔥 {product} {place}, {good}, {price}", "Có sẵn {product}, {good}, ai lấy inbox nha", "Hàng về: {product}! {good}. {ship}.", "Cần bán {product}, {price} một {unit}, bao [ăn|đẹp], {place_in}", "Thanh lý {product:!service} cuối vụ, {price}", "Nhận order {product} tới hết [tuần|tháng], {ship}", "Giải cứu {product:crop} cho bà con {place}, {price}/{unit}", "Tết này có {product}, ai đặt trước để {me} làm", "khai trương sạp {product:!service}, giảm {#10-30}%", "Mẹ nào cần {product} thì ới em, {good}", "mọi người ủng hộ {product} nhà em với", "đặc sản {place}: {product}", "{product} chính gốc {place}, mua {#5-10} tặng 1", "Chốt đơn {product} trước {#4-9} giờ tối nha cả nhà", "{product} lên kệ rồi nè, {price}", "Sáng nay có {#10-90} {unit} {product:!service}, {good}, {ship}", "quà quê: {product}", "quà Tết {product:!service,!stock}, hộp đẹp, {price}", "Combo {product:!service} + {product2:!service}, {price}, {ship}",
)  # fmt: skip

THIRD = (
    "{kin} bán {product} {at}", "{kin} {product.do} {place_in}, nhờ làm {thing}", "em hỏi giùm {kin} bán {product}", "làm {thing} cho {kin}, bán {product} {at}", "bạn em bán {product}, cần {thing}", "{called} bán {product} ở đầu xóm, {me} muốn tặng {thing}", "{called} {product.do}, không rành mạng nên {me} nhắn giùm", "khách của {me} bán {product}, cần {thing}", "hội phụ nữ xã {me} {product.do} gây quỹ", "học trò lớp em bán {product} gây quỹ, cần {thing}", "chùa {me} làm {product:made} gây quỹ từ thiện", "{folk} {place_in} {product.do}, {me} lo {thing}", "mấy anh bộ đội biên phòng giúp bà con bán {product}", "sếp {me} bán {product}, kêu {me} tìm chỗ làm {thing}", "{called} {place_in}, {years} {product.do}", "vợ chồng {called} bán {product}, {good}",
)  # fmt: skip

BRAND = (
    "{brand} - {product}", "{brand}, {product} {place}", "{brand} bán {product}", "{brand} chuyên {product} {good}", "{product} {brand}", "{product} mang tên {brand}", "thương hiệu {brand}, sản phẩm {product}", "{we} là {brand}, bán {product} {at}", "{we} là {brand} {place_in}, {product.do}", "{brand} {product.do} {place_in}", "{brand}: {product}, {good}", "{ask} {thing} {brand}, {we} bán {product}", "{want} {thing} ghi {brand}, sản phẩm là {product}", "tên shop là {brand}, bán {product}", "{brand} là cơ sở {product} {place_in}", "quán {brand} bán {product:!service}", "{product} hiệu {brand}, {price}", "tem ghi \"{brand}\" dán lên {product:!service}", "\"{brand}\" là tên {we} đặt cho {product}",
    "{brand} của {called}, bán {product}", "HTX {brand} {place_in} {product.do}", "{me} đặt tên {brand} vì [hay|dễ nhớ|tên con gái|thầy chọn], {we} bán {product}", "{brand}, tên vậy thôi chứ {we} bán {product}", "đừng để ý tên {brand}, {we} bán {product}", "{brand} [nghe như tên quán|tên hơi lạ|là tên má đặt] nhưng món bán là {product}", "{brand} không bán {other}, bán {product}", "{brand} trước bán {other}, giờ {product}", "logo {brand} cho {product}, {colour}", "{brand} {place}, {product} giao tận nơi", "xin chào, {brand} đây, {we} có {product}",
)  # fmt: skip

NAMELESS = (
    "{want} {thing} cho {brand}", "{ask} {thing} {brand}", "{thing} {brand}", "logo {brand}", "{brand}", "{brand}, {place}", "{brand} {want} {thing} {mood}", "{thing} ghi {brand}, {colour}", "{we} là {brand} {place_in}", "tên {brand}, {want} {thing}", "làm bảng hiệu {brand} giúp {me}", "{brand} mới mở {place_in}, cần {thing}", "cho {me} {thing} tên {brand}, dạng {lockup}",
)  # fmt: skip

PAIRS = (
    "{we} bán {product} và {product2}", "{we} bán {product} với {product2} {at}", "{product} và {product2}", "{product}, {product2}, {product3}", "{we} có {product}, {product2} và {product3}", "{we} bán cả {product} lẫn {product2}", "{product} với {product2} {place}", "{we} {product.do}, thêm ít {product2}", "chính là {product}, thêm {product2}", "ngoài {product} {we} còn bán {product2}", "{product} là chính, có cả {product2}", "{we} {product.do} và {product2.do}", "một bên {product}, một bên {product2}", "set quà {product:!service,!stock} + {product2:!service,!stock}", "{we} bán {product}, {product2}, không bán {other}", "{product} và {product2}, còn {other} thì không", "{other} thì hết, còn {product} với {product2}",
    "vợ bán {product}, chồng bán {product2}, làm chung một {thing}", "sáng bán {product:!service}, chiều bán {product2:!service}", "mùa mưa {product:crop}, mùa khô {product2:crop}", "{product:tree} trồng xen {product2:crop}, bán cả hai", "vườn {me} có {product:fruit,!made} với {product2:fruit,!made}, cả hai đều bán", "nuôi {product:stock} và {product2:stock}, bán {at}", "{thing} cho cả {product} và {product2}", "sản phẩm: {product}, {product2}", "{brand}: {product}, {product2}", "{product} {price}, {product2} {price}", "{we} bán ba thứ: {product}, {product2}, {product3}", "{product} nè, {product2} nè, {product3} nữa", "hồi trước có {other}, giờ còn {product} và {product2}", "{product:crop} tự trồng, {product2} tự làm",
)  # fmt: skip

FAMILIES = (
    Family("fragments", 8, FRAGMENTS),
    Family("core", 36, CORE),
    Family("stories", 11, STORIES),
    Family("letters", 8, LETTERS),
    Family("posts", 8, POSTS),
    Family("third", 7, THIRD),
    Family("brand", 14, BRAND),
    Family("nameless", 4, NAMELESS),
    Family("pairs", 9, PAIRS),
)
