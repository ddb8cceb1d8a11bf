"""Vietnamese: what spices, flowers, animals, their goods and kitchen goods are called; see ``vi_words`` for the rows' syntax."""

# ruff: noqa: E501 (a template or a row of a table stands on one line)

from __future__ import annotations

GOODS = """
hen_egg;E;trứng gà*7, trứng gà ta*4, trứng*3, hột gà*3, trứng gà thả vườn*2, trứng gà đồi, trứng gà ác, trứng gà tre, trứng gà so*2, trứng gà sạch, trứng gà Đông Tảo;
honey;H;mật ong*8, mật ong rừng<đi rừng lấy*3, mật ong hoa nhãn*3, mật ong nguyên chất*2, mật ong hoa cà phê*2, mật ong bạc hà*2, mật ong hoa tràm*2, mật ong dú*2, mật ong vải, mật ong khoái<đi rừng lấy, mật ong ruồi<đi rừng lấy, mật ong U Minh<đi rừng lấy, mật ong hoa bạc hà, mật;sáp ong[bánh]<nuôi ong lấy, phấn hoa*2[hũ]<nuôi ong lấy, sữa ong chúa[hũ]<nuôi ong lấy, keo ong[chai]<nuôi ong lấy, mật ong nghệ[hũ]
milk;D;sữa*3, sữa tươi*5, sữa bò*4, sữa bò tươi*3, sữa dê<nuôi dê lấy*3, sữa tươi Ba Vì, sữa tươi Mộc Châu, sữa tươi thanh trùng*2, sữa bò nguyên chất, sữa dê tươi<nuôi dê lấy, sữa trâu<nuôi trâu lấy;
sunflower;W;hướng dương*4, hoa hướng dương*5, hạt hướng dương>hướng dương*4, bông hướng dương>hướng dương*2, hạt hướng dương sống>hướng dương;hạt hướng dương rang*3[gói], dầu hướng dương*2[chai], nhân hướng dương[gói]
rapeseed;P;cải dầu*5, hạt cải dầu>cải dầu*3, hoa cải*2, hạt cải>cải dầu, cải canola;dầu hạt cải*4[chai], dầu cải*2[chai], dầu canola[chai]
mustard;L;cải bẹ xanh*4, cải xanh*3, cải mèo*3, cải ngồng, hạt mù tạt>cải mù tạt*2, rau cải mèo*2, cải bẹ*2, cải đông dư*2, cải cay;mù tạt*3[lọ], dưa cải*4[hũ], dưa cải bẹ*2[hũ], dưa cải chua[hũ], bột mù tạt[hũ]
sugar_cane;G;mía*6, cây mía>mía*2, mía tím*2, mía đường*2, mía vàng, mía Hòa Bình, mía tiến vua, mía róc;nước mía*4[ly], mật mía*3[chai], đường mía*2[gói], đường phên[gói], đường phèn mía[gói], mật mía Thạch Thành[chai]
pepper;S;hồ tiêu*4, hạt tiêu>tiêu*4, tiêu đen*3, tiêu*2, tiêu sọ*3, tiêu Phú Quốc*2, tiêu Chư Sê*2, tiêu Bàu Đôi, tiêu Tiên Phước*2, tiêu trắng, tiêu lốt, tiêu xanh, tiêu Quảng Trị;tiêu xay*2[hũ], muối tiêu*2[hũ], tiêu ngâm[hũ], bột tiêu[hũ]
sichuan_pepper;S;mắc khén*6, hạt mắc khén>mắc khén*3, hoa tiêu*3, xuyên tiêu, tiêu Tứ Xuyên*2, tiêu rừng<hái*2, mắc khén Điện Biên;bột mắc khén*2[hũ], chẩm chéo*2[hũ], muối mắc khén[hũ], dầu mắc khén[chai]
cinnamon;S;quế*6, vỏ quế>quế*2, quế Trà My*2, quế Yên Bái*2, quế thanh*2, quế chi, quế cạo>quế, quế Văn Yên, quế Trà Bồng*2, quế ống;bột quế*3[hũ], tinh dầu quế*3[chai], trà quế[gói], quế thẻ[gói], quế điếu[hộp], rượu quế[chai]
vanilla;S;vani*5, va ni*3, quả vani>vani*3, vanilla*3, trái vani>vani, vani Madagascar;tinh chất vani*2[chai], bột vani*2[hũ], đường vani[hũ]
mint;L;bạc hà*6, húng lủi*3, lá bạc hà>bạc hà*3, rau húng lủi*2, rau bạc hà, bạc hà Âu, húng Láng*2, húng cay;tinh dầu bạc hà*3[chai], trà bạc hà*2[gói], kẹo bạc hà[gói], bạc hà sấy[gói]
lavender;W;oải hương*5, hoa oải hương*5, lavender*3, hoa lavender*2, hoa oải hương Đà Lạt, oải hương khô;tinh dầu oải hương*3[chai], túi thơm oải hương*2[túi], nến oải hương[hũ], trà oải hương[gói]
rose;W;hoa hồng*7, hoa hồng Đà Lạt*2, bông hồng*2, hồng cổ Sa Pa*2, hoa hồng Mê Linh, hồng leo, hồng ngoại, hoa hồng Sa Đéc, hoa hồng cắt cành, nụ hồng;trà hoa hồng*3[hộp], nước hoa hồng*2[chai], tinh dầu hoa hồng*2[chai], mứt hoa hồng[hũ], nụ hồng sấy*2[gói]
hibiscus;W;bụp giấm*5, atiso đỏ*5, hoa atiso đỏ*3, hoa bụp giấm*2, dâm bụt, bông bụp giấm, hoa hibiscus, lạc thần hoa;siro atiso đỏ*2[chai], mứt atiso đỏ*2[hũ], atiso đỏ sấy*2[gói], atiso đỏ ngâm đường[hũ], trà bụp giấm*2[gói], rượu atiso đỏ[chai]
chrysanthemum;W;hoa cúc*6, cúc chi*3, cúc hoa*2, bông cúc*2, cúc vàng*2, cúc mâm xôi*2, hoa cúc tươi, cúc đại đóa, hoa cúc Sa Đéc, cúc tiến vua;trà hoa cúc*4[hộp], cúc sấy*2[gói], trà cúc chi[hộp], hoa cúc khô[gói]
palm_sugar;J;đường thốt nốt[gói]*6, đường thốt nốt An Giang[gói]*2, thốt nốt[hũ]*2, đường thốt nốt Bảy Núi[gói]*2, mật thốt nốt[hũ]*2, mật hoa dừa[chai]*2, đường dừa[gói]*2, đường hoa dừa[hũ], đường thốt lốt[gói];
jam;J;mứt[hũ]*5, mứt trái cây[hũ]*3, mứt Tết[hộp]*3, mứt hoa quả[hũ]*2, mứt nhà làm[hũ]*2, mứt dẻo[hũ], mứt Đà Lạt[hộp], mứt quả[hũ];
bread;J;bánh mì[ổ]*7, bánh mỳ[cái]*3, ổ bánh mì[]*2, bánh mì nguyên cám[ổ]*3, bánh mì que[cái]*2, bánh mì đen[ổ], bánh mì bơ tỏi[ổ], bánh mì hoa cúc[ổ]*2, bánh mì men tự nhiên[ổ], bánh mì sandwich[gói];
flour;J;bột mì[gói]*6, bột mỳ[gói]*2, bột gạo[gói]*4, bột nếp[gói]*2, bột nguyên cám[gói]*2, bột gạo lứt[gói], bột bánh xèo[gói]*2, bột mì đa dụng[gói], bột lúa mì[gói];
tofu;J;đậu phụ[miếng]*5, đậu hũ[miếng]*5, đậu hủ[miếng]*2, tàu hũ[hộp]*2, tào phớ[bát]*2, đậu phụ Mơ[bìa]*2, tàu hũ ky[gói], đậu hũ non[hộp]*2, đậu khuôn[miếng], váng đậu[gói], đậu phụ nướng[miếng];
hen;A;gà*5, gà ta*4, gà thả vườn*4, gà đồi*2, gà đồi Yên Thế, gà ác*2, gà Đông Tảo, gà mái ghẹ, gà H'Mông, gà tre, gà ri, gà trống thiến, gà giống, gà nòi, gà thịt;thịt gà*2[cân/ký], gà ủ muối*2[con], khô gà lá chanh*3[hũ], gà hun khói[con], chân gà ngâm sả tắc[hộp], khô gà[hũ]
duck;A;vịt*6, vịt cỏ*2, vịt xiêm*3, ngan*3, vịt bầu*2, vịt trời, vịt đồng, vịt Vân Đình, vịt Cổ Lũng*2, vịt con, vịt chạy đồng;thịt vịt[cân/ký], vịt quay*2[con], vịt nướng[con], khô vịt[con], vịt lạp*2[con]
cow;A;bò*5, bò vàng*2, bò thịt*2, bò giống*2, bê, bò sữa, bò lai, bò Mông*2, bò ta, bò cỏ, bò tơ;thịt bò*3[cân/ký], khô bò*3[gói], bò khô*2[gói], bò một nắng*2[gói], thịt bò gác bếp*2[gói], giò bò[cây]
goat;A;dê*6, dê núi*3, dê cỏ*2, dê Boer, dê Ninh Bình, dê Bách Thảo*2, dê giống*2, con dê, dê thịt;thịt dê*3[cân/ký], dê ủ trấu[cân/ký], giò dê[cây]
sheep;A;cừu*7, cừu Ninh Thuận*3, cừu Phan Rang*2, con cừu, cừu thịt, cừu giống*2;thịt cừu*3[cân/ký], cừu xông khói[gói], sườn cừu[cân/ký]
pig;A;lợn*4, heo*4, lợn bản*2, heo rừng*2, lợn mán*2, heo mọi, heo đất, lợn Móng Cái, heo tộc*2, heo giống, lợn đen*2, lợn cắp nách, heo quê;thịt lợn*3[cân/ký], thịt heo*3[cân/ký], thịt lợn gác bếp*2[gói], lạp xưởng heo*2[gói], giò lợn[cây], nem chua*2[gói], chả lụa*2[cây], chà bông heo[hũ], ruốc heo[hũ]
duck_egg;E;trứng vịt*6, hột vịt*5, trứng vịt chạy đồng*2, trứng vịt cỏ*2, trứng vịt tươi, trứng vịt biển*2, trứng ngan;trứng vịt muối*4[hộp], hột vịt lộn*3[chục], trứng vịt lộn*3[chục], trứng bắc thảo*2[hộp], trứng muối*2[hộp], hột vịt muối*2[hộp]
cheese;J;phô mai[hộp]*6, phô mai tươi[hộp]*3, pho mát[hộp]*3, phó mát[hộp]*2, phô mai que[gói], phô mai Mozzarella[gói]*2, phô mai bò[hộp], phô mai sợi[gói], phomai[hộp]*2;
goat_cheese;J;phô mai dê[hộp]*6, phô mai sữa dê[hộp]*5, pho mát dê[hộp]*3, phô mai dê tươi[hộp]*2, phomai dê[hộp]*2, phô mai dê Ninh Thuận[hộp];
ghee;J;bơ ghee[hũ]*7, ghee[hũ]*3, bơ ghee nguyên chất[hũ]*2, bơ ghee nhà nấu[hũ]*2, bơ ghi[hũ], mỡ sữa ghee[hũ];
fish;F;cá*5, cá đồng<bắt*3, cá sông<đánh*2, cá biển<đánh*3, cá lóc*3, cá tươi*2, cá thu<đánh, cá ngừ<câu, cá linh<đánh, cá suối<bắt, cá cơm<đánh, cá bống<bắt, cá kèo;khô cá lóc*3[gói], cá khô*3[gói], khô cá*2[gói], cá kho làng Vũ Đại[nồi], chả cá*3[gói], mắm cá linh[hũ], cá một nắng*2[gói], cá kho[hũ], cá cơm rim[hộp]
trout;F;cá hồi vân*4, cá hồi Sa Pa*4, cá hồi nước lạnh*2, cá hồi suối, cá hồi Lâm Đồng*2, cá hồi Lai Châu, cá hồi nước ngọt*2;cá hồi xông khói*2[gói], ruốc cá hồi*2[hũ], chà bông cá hồi[hũ]
shrimp;F;tôm*6, tôm sú*4, tôm thẻ*4, tôm càng xanh*3, tép đồng<bắt*2, tôm đất<bắt*2, tôm đồng<bắt, tép<bắt, tôm tươi, tôm đất Cà Mau, tôm sinh thái;tôm khô*4[gói], tôm khô Cà Mau*2[gói], mắm tôm*2[hũ], chà bông tôm[hũ], bánh phồng tôm*2[gói], mắm tép*2[hũ], tôm chua*2[hũ]
crab;F;cua*5, cua biển*3, cua Cà Mau*4, cua gạch*2, cua thịt, cua đồng<bắt*3, ghẹ<đánh*3, ghẹ xanh<đánh, cua Năm Căn*2, con cua, cua lột;chả cua*2[hộp], riêu cua*2[hộp], mắm cua[hũ], cua rang me[hộp], mắm ba khía*2[hũ], thịt cua cấp đông[hộp]
"""
