"""Documents with one to three faults of format, each with the rules that must tell them."""

# ruff: noqa: E501 - paragraphs of documents as they are typed

from __future__ import annotations

from fresh import (
    AGAIN,
    BODY,
    MOTTO,
    NATION,
    C,
    H,
    P,
    bases,
    brk,
    close,
    dieu,
    doc,
    head,
    kg1,
    last,
    qd,
    small,
    stamp,
    t,
    tab_head,
    title,
    ts,
)
from office_xml import B, I, Part, connector, field_, font, gap, ind, jc, p, r, ref, sect, sz, tbl, tc, tr, vml_box

from nts_scenario_kit.word.widths import text_mm

LB = ["UBND TỈNH LAI CHÂU", "SỞ TÀI CHÍNH"]
foot = Part("rIdF1", "footer", p(field_("PAGE", "2", sz(14)), ppr=jc("right")))
doc(
    "b01_so_0_thang_03",
    ["ND30-SO-ZERO", "ND30-DATE-ZERO"],
    head(LB, "Số: 7/BC-STC", "Lai Châu, ngày 02 tháng 03 năm 2026"),
    title("BÁO CÁO", "Kết quả thực hành tiết kiệm, chống lãng phí năm 2025"),
    kg1("Ủy ban nhân dân tỉnh Lai Châu"),
    ts(
        "Sở Tài chính báo cáo kết quả thực hành tiết kiệm, chống lãng phí năm 2025 như sau:",
        "1. Tiết kiệm chi thường xuyên 10%, tương ứng 64,8 tỷ đồng.",
        "2. Cắt giảm 14 hội nghị, tiết kiệm 2,1 tỷ đồng./.",
    ),
    close(["- Như trên;", "- Lãnh đạo Sở;", "- Lưu: VT, QLNS."], ["GIÁM ĐỐC"], "Phạm Thị Thảo Ly"),
)
doc(
    "b02_kinh_gui_dam_noi_nhan",
    ["ND30-KG-STYLE", "ND30-NN-LABEL"],
    head(
        ["UBND TỈNH HƯNG YÊN", "SỞ KHOA HỌC VÀ CÔNG NGHỆ"],
        "Số: 1470/SKHCN-CĐS",
        "Hưng Yên, ngày 25 tháng 6 năm 2026",
        "V/v đăng ký nhu cầu chữ ký số",
        how="vml",
    ),
    kg1("Ủy ban nhân dân các xã, phường", B),
    ts(
        "Để bảo đảm cấp kịp thời chứng thư chữ ký số, Sở Khoa học và Công nghệ đề nghị các địa phương lập danh sách theo mẫu và gửi về Sở trước ngày 10 tháng 7 năm 2026./."
    ),
    close(
        ["- Như trên;", "- Lãnh đạo Sở;", "- Lưu: VT, CĐS."],
        ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
        "Trần Mạnh Quân",
        label=I + sz(12),
    ),
)
doc(
    "b03_chu_quan_dam_ke_dai",
    ["ND30-CQ-PARENT", "ND30-CQ-LINE"],
    head(
        ["UBND THÀNH PHỐ ĐÀ NẴNG", "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH"],
        "Số: 2619/SVHTTDL-QLDL",
        "Đà Nẵng, ngày 17 tháng 7 năm 2026",
        "V/v kiểm tra an toàn bãi tắm",
        bolds=[True, True],
        share=0.95,
        how="border",
        pt=12,
        widths=(4300, 5400),
    ),
    kg1("Ban Quản lý bán đảo Sơn Trà và các bãi biển du lịch Đà Nẵng"),
    small(
        *[
            "Từ đầu tháng 7 năm 2026, tại các bãi tắm xuất hiện nhiều dòng chảy xa bờ. Sở Văn hóa, Thể thao và Du lịch đề nghị Ban Quản lý rà soát biển cảnh báo, phao giới hạn và lực lượng cứu hộ; báo cáo trước ngày 25 tháng 7 năm 2026./."
        ]
    ),
    close(["- Như trên;", "- UBND thành phố (để b/c);", "- Lưu: VT, QLDL."], ["GIÁM ĐỐC"], "Trương Thị Hồng Hạnh"),
)
doc(
    "b04_pho_khong_KT",
    ["ND30-SIGN-KT"],
    head(
        ["BỘ TƯ PHÁP"],
        "Số: 5561/BTP-KTrVB",
        "Hà Nội, ngày 31 tháng 8 năm 2026",
        "V/v xử lý văn bản có dấu hiệu trái pháp luật",
    ),
    kg1("Ủy ban nhân dân tỉnh Khánh Hòa"),
    ts(
        "Qua kiểm tra theo thẩm quyền, Bộ Tư pháp đề nghị Ủy ban nhân dân tỉnh Khánh Hòa tự kiểm tra, xử lý văn bản theo quy định và thông báo kết quả trong thời hạn 30 ngày./."
    ),
    close(
        ["- Như trên;", "- Bộ trưởng (để báo cáo);", "- Lưu: VT, Cục KTrVB."],
        ["BỘ TRƯỞNG", "THỨ TRƯỞNG"],
        "Đặng Hoàng Oanh",
    ),
)
doc(
    "b05_khan_ben_phai",
    ["ND30-KHAN-POS"],
    head(
        ["ỦY BAN NHÂN DÂN", "XÃ MƯỜNG PỒN"],
        "Số: 340/UBND-KT",
        "Mường Pồn, ngày 26 tháng 7 năm 2026",
        "V/v ứng phó mưa lũ, lũ quét",
        bolds=[True, True],
        right=stamp("HỎA TỐC", 30),
    ),
    kg1("Trưởng các bản trên địa bàn xã"),
    ts(
        "Từ đêm 26 tháng 7 năm 2026, khu vực xã có mưa rất to, nguy cơ cao xảy ra lũ quét, sạt lở đất. Chủ tịch Ủy ban nhân dân xã yêu cầu trưởng các bản tổ chức sơ tán ngay 52 hộ trong vùng nguy hiểm trước 22 giờ cùng ngày./."
    ),
    close(["- Như trên;", "- Lưu: VT."], ["CHỦ TỊCH"], "Lò Văn Hạnh"),
)
doc(
    "b06_can_trai_co_12",
    ["ND30-BODY-ALIGN", "ND30-BODY-SIZE"],
    head(
        ["UBND TỈNH BẮC NINH", "SỞ CÔNG THƯƠNG"],
        "Số: 833/SCT-QLNL",
        "Bắc Ninh, ngày 13 tháng 5 năm 2026",
        "V/v tiết kiệm điện mùa nắng nóng",
    ),
    kg1("Các doanh nghiệp sử dụng năng lượng trọng điểm"),
    "".join(
        p(r(x, sz(12)), ppr=gap(120, 0, 264) + ind(720) + jc("left"))
        for x in [
            "Dự báo phụ tải đỉnh của tỉnh Bắc Ninh trong tháng 6 năm 2026 đạt 2.350 MW, tăng 12% so với cùng kỳ. Sở Công Thương đề nghị các doanh nghiệp thực hiện nghiêm phương án dịch chuyển phụ tải đã đăng ký.",
            "Doanh nghiệp bố trí ca sản xuất tránh khung giờ từ 12 giờ đến 15 giờ và từ 21 giờ đến 23 giờ; bảo dưỡng máy biến áp, bù công suất phản kháng.",
            "Khi nhận được lệnh điều hòa phụ tải của Công ty Điện lực, doanh nghiệp thực hiện trong vòng 30 phút và báo cáo kết quả về Sở Công Thương trước 17 giờ hằng ngày./.",
        ]
    ),
    close(
        ["- Như trên;", "- Công ty Điện lực Bắc Ninh;", "- Lưu: VT, QLNL."],
        ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
        "Hoàng Bá Huy",
    ),
)
doc(
    "b07_can_cu_dau_phay",
    ["ND30-CANCU-PUNCT"],
    head(
        ["ỦY BAN NHÂN DÂN", "TỈNH AN GIANG"],
        "Số: 1718/QĐ-UBND",
        "An Giang, ngày 22 tháng 10 năm 2026",
        bolds=[True, True],
    ),
    title(
        "QUYẾT ĐỊNH", "Về việc thành lập Hội đồng nghiệm thu công trình kè sông Hậu", "ỦY BAN NHÂN DÂN TỈNH AN GIANG"
    ),
    bases(
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025,",
        "Căn cứ Luật Xây dựng ngày 18 tháng 6 năm 2014,",
        "Theo đề nghị của Giám đốc Sở Xây dựng tại Tờ trình số 2210/TTr-SXD ngày 15 tháng 10 năm 2026;",
    ),
    qd(),
    dieu(1, "Thành lập Hội đồng nghiệm thu công trình kè sông Hậu gồm 09 thành viên."),
    dieu(2, "Hội đồng tự giải thể sau khi hoàn thành nhiệm vụ."),
    dieu(
        3,
        "Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Xây dựng và các thành viên Hội đồng chịu trách nhiệm thi hành Quyết định này./.",
    ),
    close(
        ["- Như Điều 3;", "- Thường trực Tỉnh ủy (b/c);", "- Lưu: VT, KTN."],
        ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
        "Hồ Văn Mừng",
    ),
)
doc(
    "b08_qd_thieu_hai_cham_tham_quyen",
    ["ND30-QD-HEADING", "ND30-QD-AUTH"],
    head(["UBND TỈNH PHÚ THỌ", "SỞ NỘI VỤ"], "Số: 95/QĐ-SNV", "Phú Thọ, ngày 07 tháng 9 năm 2026"),
    title("QUYẾT ĐỊNH", "Về việc điều động viên chức"),
    bases("Căn cứ Luật Viên chức ngày 15 tháng 11 năm 2010;", "Xét đề nghị của Trưởng phòng Tổ chức, biên chế."),
    qd("QUYẾT ĐỊNH"),
    dieu(
        1,
        "Điều động bà Hà Thị Mai Lan, viên chức Trung tâm Lưu trữ lịch sử tỉnh đến công tác tại Trung tâm Dịch vụ việc làm kể từ ngày 01 tháng 10 năm 2026.",
    ),
    dieu(2, "Bà Hà Thị Mai Lan và Giám đốc các Trung tâm có liên quan chịu trách nhiệm thi hành Quyết định này./."),
    close(["- Như Điều 2;", "- Lưu: VT, TCBC."], ["GIÁM ĐỐC"], "Nguyễn Văn Quang"),
)
doc(
    "b09_phu_luc_so_a_rap",
    ["ND30-PL-NUM"],
    head(["UBND XÃ TÂN KỲ", "TRẠM Y TẾ"], "Số: 18/KH-TYT", "Tân Kỳ, ngày 14 tháng 4 năm 2026"),
    title("KẾ HOẠCH", "Tiêm vắc xin phòng bệnh bạch hầu đợt 2 năm 2026"),
    H("I. ĐỐI TƯỢNG"),
    ts("Trẻ em từ 7 tuổi chưa tiêm nhắc lại, số lượng theo Phụ lục 1."),
    H("II. TỔ CHỨC THỰC HIỆN"),
    ts("Lịch tiêm của từng thôn theo Phụ lục 2. Các thôn thông báo cho gia đình trước 03 ngày./."),
    close(["- UBND xã (b/c);", "- Các thôn;", "- Lưu: VT."], ["TRƯỞNG TRẠM"], "Vi Thị Hằng"),
    brk(),
    p(r("Phụ lục 1", B + sz(14)), ppr=C),
    p(r("SỐ LƯỢNG ĐỐI TƯỢNG", B + sz(14)), ppr=C),
    p(r("(Kèm theo Kế hoạch số 18/KH-TYT ngày 14 tháng 4 năm 2026 của Trạm Y tế xã Tân Kỳ)", I + sz(14)), ppr=C),
    p(connector(30), ppr=C),
    ts("Thôn Vĩnh Đồng: 41 trẻ. Thôn Tân Sơn: 37 trẻ./."),
    brk(extra=AGAIN),
    p(r("Phụ lục 2", B + sz(14)), ppr=C),
    p(r("LỊCH TIÊM", B + sz(14)), ppr=C),
    p(r("(Kèm theo Kế hoạch số 18/KH-TYT ngày 14 tháng 4 năm 2026 của Trạm Y tế xã Tân Kỳ)", I + sz(14)), ppr=C),
    p(connector(30), ppr=C),
    ts("Thôn Vĩnh Đồng: ngày 20 tháng 4. Thôn Tân Sơn: ngày 21 tháng 4./."),
    sectpr=last(extra=AGAIN),
)
doc(
    "b10_so_trang_chan_trang",
    ["ND30-PAGENUM-POS"],
    head(["BỘ XÂY DỰNG"], "Số: 97/TB-BXD", "Hà Nội, ngày 15 tháng 9 năm 2026"),
    title("THÔNG BÁO", "Kết quả kiểm tra tiến độ dự án đường bộ cao tốc"),
    ts(
        "Ngày 10 tháng 9 năm 2026, Đoàn kiểm tra của Bộ Xây dựng làm việc tại hiện trường. Kết quả như sau:",
        "1. Gói thầu số 3 chậm 1,8% so với kế hoạch.",
        "2. Nhà thầu bổ sung 02 dây chuyền thảm bê tông nhựa trước ngày 30 tháng 9 năm 2026./.",
    ),
    close(
        ["- Các nhà thầu;", "- Bộ trưởng (để b/c);", "- Lưu: VT, KTQLXD."],
        ["TL. BỘ TRƯỞNG", "CỤC TRƯỞNG CỤC KINH TẾ - QUẢN LÝ ĐẦU TƯ XÂY DỰNG"],
        "Lê Quyết Tiến",
    ),
    parts=[foot],
    sectpr=sect(refs=ref("default", "rIdF1", "footer")),
)
doc(
    "b11_diem_thieu_d_Khoan",
    ["ND30-STR-DIEM", "ND30-CAP-REF"],
    head(
        ["UBND TỈNH SƠN LA", "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"],
        "Số: 2088/SNNMT-KL",
        "Sơn La, ngày 28 tháng 01 năm 2026",
        "V/v phòng cháy, chữa cháy rừng mùa khô",
    ),
    kg1("Các Hạt Kiểm lâm"),
    ts(
        "Thực hiện quy định tại Khoản 2 điều 39 Luật Lâm nghiệp, Sở Nông nghiệp và Môi trường yêu cầu các Hạt Kiểm lâm:",
        "a) Rà soát 112 vùng trọng điểm cháy.",
        "b) Phát dọn 46 km đường băng cản lửa.",
        "c) Trực gác lửa tại 31 chòi canh.",
        "d) Kiểm tra dụng cụ chữa cháy.",
        "e) Báo cáo hằng ngày qua ứng dụng trực tuyến.",
        "Các Hạt Kiểm lâm nghiêm túc thực hiện./.",
    ),
    close(["- Như trên;", "- Lãnh đạo Sở;", "- Lưu: VT, KL."], ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], "Hà Như Huệ"),
)
doc(
    "b12_le_trai_phong_Arial",
    ["ND30-MARGIN-LEFT", "ND30-FONT-NAME"],
    head(
        ["ỦY BAN NHÂN DÂN", "PHƯỜNG CAM RANH"],
        "Số: 129/TB-UBND",
        "Cam Ranh, ngày 18 tháng 8 năm 2026",
        bolds=[True, True],
    ),
    title("THÔNG BÁO", "Lịch tiếp công dân định kỳ của Chủ tịch Ủy ban nhân dân phường"),
    ts(
        "Ủy ban nhân dân phường thông báo lịch tiếp công dân định kỳ như sau:",
        "1. Thời gian: Sáng thứ Năm hằng tuần, từ 7 giờ 30 phút.",
    ),
    t("2. Địa điểm: Phòng tiếp công dân, tầng 1 trụ sở phường.", font("Arial")),
    ts("Trường hợp đột xuất, lịch tiếp được niêm yết tại trụ sở phường./."),
    close(
        ["- Các tổ dân phố;", "- Niêm yết tại trụ sở;", "- Lưu: VT."],
        ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"],
        "Ngô Thị Kim Yến",
    ),
    sectpr=last(margins=(1134, 1134, 1134, 1134)),
)
doc(
    "b13_cv_co_CV",
    ["ND30-SO-FORM-CV"],
    head(
        ["UBND TỈNH VĨNH LONG", "SỞ DÂN TỘC VÀ TÔN GIÁO"],
        "Số: 411/CV-SDTTG",
        "Vĩnh Long, ngày 05 tháng 6 năm 2026",
        "V/v hướng dẫn tổ chức lễ Sene Dolta năm 2026",
        how="under",
        pt=12,
    ),
    kg1("Hội Đoàn kết Sư sãi yêu nước tỉnh"),
    small(
        *[
            "Sở Dân tộc và Tôn giáo đề nghị Hội phối hợp tổ chức lễ trang trọng, tiết kiệm, an toàn giao thông, phòng cháy, chữa cháy tại các chùa./."
        ]
    ),
    close(["- Như trên;", "- Lưu: VT, NV."], ["GIÁM ĐỐC"], "Kim Ngọc Thái"),
)
doc(
    "b14_ten_hoa_TM",
    ["ND30-SIGN-NAME", "ND30-SIGN-PREFIX"],
    head(
        ["ỦY BAN NHÂN DÂN", "XÃ ĐỒNG VĂN"], "Số: 52/BC-UBND", "Đồng Văn, ngày 20 tháng 11 năm 2026", bolds=[True, True]
    ),
    title("BÁO CÁO", "Công tác bảo vệ di sản Cao nguyên đá năm 2026"),
    kg1("Sở Văn hóa, Thể thao và Du lịch tỉnh Tuyên Quang"),
    ts(
        "Ủy ban nhân dân xã báo cáo công tác bảo vệ di sản năm 2026 như sau:",
        "1. Kiểm tra 14 lượt, lập biên bản 03 trường hợp xây dựng trái phép.",
        "2. Phục dựng 02 hàng rào đá truyền thống./.",
    ),
    close(["- Như trên;", "- Lưu: VT, VHXH."], ["T/M ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], "HẦU MÍ VỪ"),
)
doc(
    "b15_noi_nhan_khong_nhu_tren",
    ["ND30-NN-FIRST", "ND30-NN-LAST"],
    head(
        ["BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "CỤC CHĂN NUÔI VÀ THÚ Y"],
        "Số: 1904/CNTY-DT",
        "Hà Nội, ngày 03 tháng 8 năm 2026",
        "V/v phòng, chống dịch tả lợn Châu Phi",
        pt=12,
        widths=(4300, 5400),
    ),
    kg1("Sở Nông nghiệp và Môi trường các tỉnh, thành phố"),
    small(
        *[
            "Tính đến ngày 31 tháng 7 năm 2026, cả nước có 412 ổ dịch chưa qua 21 ngày. Cục Chăn nuôi và Thú y đề nghị các Sở chỉ đạo tiêu hủy lợn bệnh, tiêu độc, khử trùng môi trường và kiểm soát vận chuyển./."
        ]
    ),
    close(
        ["- Sở NN&MT các tỉnh, thành phố;", "- Bộ trưởng (để b/c);", "- Lưu DT."],
        ["KT. CỤC TRƯỞNG", "PHÓ CỤC TRƯỞNG"],
        "Phan Quang Minh",
    ),
)
doc(
    "b16_tieu_ngu_gach_dai",
    ["ND30-TN-TEXT", "ND30-QH-SIZE"],
    head(
        ["UBND TỈNH ĐIỆN BIÊN", "THANH TRA TỈNH"],
        "Số: 44/TTr-TTT",
        "Điện Biên, ngày 24 tháng 4 năm 2026",
        motto="Độc lập – Tự do – Hạnh phúc",
    ).replace(r(NATION, B + sz(13)), r(NATION, B + sz(11))),
    title("TỜ TRÌNH", "Về việc phê duyệt kế hoạch thanh tra đột xuất"),
    kg1("Chủ tịch Ủy ban nhân dân tỉnh Điện Biên"),
    ts(
        "Thanh tra tỉnh kính trình Chủ tịch Ủy ban nhân dân tỉnh xem xét, phê duyệt kế hoạch thanh tra đột xuất việc quản lý, sử dụng đất tại 03 xã./."
    ),
    close(["- Như trên;", "- Lưu: VT, P1."], ["CHÁNH THANH TRA"], "Bùi Ngọc La"),
)
doc(
    "b17_trich_yeu_hoa_khong_dam",
    ["ND30-TITLE-ABS"],
    head(["UBND TỈNH ĐỒNG THÁP", "SỞ Y TẾ"], "Số: 77/KH-SYT", "Đồng Tháp, ngày 11 tháng 5 năm 2026"),
    title("KẾ HOẠCH", "Phòng, chống sốt xuất huyết trên địa bàn tỉnh năm 2026")
    .replace(
        r("Phòng, chống sốt xuất huyết trên địa bàn tỉnh năm 2026", B + sz(14)),
        r("PHÒNG, CHỐNG SỐT XUẤT HUYẾT TRÊN ĐỊA BÀN TỈNH NĂM 2026", sz(14)),
    )
    .replace(
        connector(
            round(min(text_mm("Phòng, chống sốt xuất huyết trên địa bàn tỉnh năm 2026", 14, bold=True), 165) * 0.42, 1)
        ),
        connector(65),
    ),
    H("I. MỤC TIÊU"),
    ts("Giảm 15% số ca mắc so với trung bình 5 năm; không để tử vong tăng."),
    H("II. NHIỆM VỤ"),
    ts("Tổ chức 03 đợt diệt lăng quăng vào tháng 5, tháng 7 và tháng 9 năm 2026./."),
    close(
        ["- Bộ Y tế (b/c);", "- UBND tỉnh (b/c);", "- Lưu: VT, NVY."],
        ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
        "Lê Thị Thu Hương",
    ),
)
doc(
    "b18_muc_nhay_khoan_ngoac",
    ["ND30-STR-ROMAN", "ND30-STR-KHOAN"],
    head(
        ["ỦY BAN NHÂN DÂN", "TỈNH GIA LAI"], "Số: 236/KH-UBND", "Gia Lai, ngày 09 tháng 4 năm 2026", bolds=[True, True]
    ),
    title("KẾ HOẠCH", "Ứng phó sự cố tràn dầu tại cảng Quy Nhơn năm 2026"),
    H("I. MỤC ĐÍCH"),
    ts("Chủ động ứng phó kịp thời, hạn chế thiệt hại về môi trường biển."),
    H("II. NHIỆM VỤ"),
    ts(
        "1) Cảng vụ hàng hải thông báo luồng, tuyến.",
        "2) Ban Chỉ huy Bộ đội Biên phòng tỉnh bố trí phao quây.",
        "3) Sở Nông nghiệp và Môi trường quan trắc nước biển.",
    ),
    H("IV. TỔ CHỨC THỰC HIỆN"),
    ts("Các cơ quan, đơn vị chủ động triển khai, báo cáo kết quả trước ngày 15 tháng 12 năm 2026./."),
    close(
        ["- Bộ Quốc phòng (b/c);", "- Các sở, ban, ngành;", "- Lưu: VT, NNMT."],
        ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
        "Nguyễn Tự Công Hoàng",
    ),
)
doc(
    "b19_ten_huyen",
    ["ND30-SCOPE-4"],
    head(
        ["UBND HUYỆN MỘC CHÂU", "PHÒNG TÀI CHÍNH - KẾ HOẠCH"],
        "Số: 88/TCKH-NS",
        "Mộc Châu, ngày 12 tháng 8 năm 2026",
        "V/v quyết toán thu, chi ngân sách",
    ),
    kg1("Ủy ban nhân dân các xã"),
    ts(
        "Đề nghị Ủy ban nhân dân các xã lập báo cáo quyết toán thu, chi ngân sách gửi về Phòng trước ngày 30 tháng 8 năm 2026./."
    ),
    close(["- Như trên;", "- Lưu: VT."], ["TRƯỞNG PHÒNG"], "Lường Văn Toán"),
)
doc(
    "b20_nam_trong_so",
    ["ND30-SO-NOYEAR"],
    head(["UBND THÀNH PHỐ HUẾ", "SỞ CÔNG THƯƠNG"], "Số: 31/2026/KH-SCT", "Huế, ngày 04 tháng 3 năm 2026"),
    title("KẾ HOẠCH", "Bình ổn thị trường hàng hóa thiết yếu mùa mưa bão"),
    H("I. MỤC ĐÍCH"),
    ts("Bảo đảm cung ứng đủ lương thực, nước uống, xăng dầu trong 07 ngày bị chia cắt."),
    H("II. THỰC HIỆN"),
    ts("Doanh nghiệp dự trữ theo hợp đồng đã ký; báo cáo lượng hàng trước ngày 31 tháng 8 năm 2026./."),
    close(
        ["- UBND thành phố (b/c);", "- Các doanh nghiệp;", "- Lưu: VT, QLTM."],
        ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
        "Đặng Thị Hoài Thu",
    ),
)
doc(
    "b21_khung_khan_sai_co",
    ["ND30-KHAN-SIZE"],
    head(
        ["UBND TỈNH CAO BẰNG", "SỞ NGOẠI VỤ"],
        "Số: 519/SNgV-BG",
        "Cao Bằng, ngày 19 tháng 6 năm 2026",
        "V/v thông báo xả lũ từ thượng nguồn",
        under=stamp("THƯỢNG KHẨN", 30, 12),
    ),
    kg1("Ủy ban nhân dân các xã biên giới"),
    ts(
        "Ngày 19 tháng 6 năm 2026, Sở Ngoại vụ nhận được thông báo của phía bạn về việc xả lũ trên sông Quây Sơn. Đề nghị các xã cảnh báo đến người dân ven sông./."
    ),
    close(["- Như trên;", "- UBND tỉnh (b/c);", "- Lưu: VT, BG."], ["GIÁM ĐỐC"], "Nông Thị Thanh Huyền"),
)
doc(
    "b22_dinh_kem_co_so_ngay",
    ["ND30-ATT-NONUM"],
    head(
        ["ỦY BAN NHÂN DÂN", "XÃ THẠNH PHÚ"],
        "Số: 140/QĐ-UBND",
        "Thạnh Phú, ngày 30 tháng 10 năm 2026",
        bolds=[True, True],
    ),
    title("QUYẾT ĐỊNH", "Ban hành Phương án ứng phó triều cường năm 2026", "ỦY BAN NHÂN DÂN XÃ THẠNH PHÚ"),
    bases(
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;", "Theo đề nghị của Trưởng phòng Kinh tế."
    ),
    qd(),
    dieu(1, "Ban hành kèm theo Quyết định này Phương án ứng phó triều cường năm 2026."),
    dieu(2, "Trưởng phòng Kinh tế và Trưởng các ấp chịu trách nhiệm thi hành Quyết định này./."),
    close(
        ["- Như Điều 2;", "- UBND tỉnh Vĩnh Long (b/c);", "- Lưu: VT."],
        ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
        "Đào Công Thương",
    ),
    brk(),
    head(
        ["ỦY BAN NHÂN DÂN", "XÃ THẠNH PHÚ"],
        "Số: 141/PA-UBND",
        "Thạnh Phú, ngày 30 tháng 10 năm 2026",
        bolds=[True, True],
    ),
    p(ppr=C),
    p(r("PHƯƠNG ÁN", B + sz(14)), ppr=C),
    p(r("Ứng phó triều cường năm 2026", B + sz(14)), ppr=C),
    p(
        r(
            "(Kèm theo Quyết định số 140/QĐ-UBND ngày 30 tháng 10 năm 2026 của Ủy ban nhân dân xã Thạnh Phú)",
            I + sz(14),
        ),
        ppr=C,
    ),
    p(connector(30), ppr=C),
    H("I. TÌNH HUỐNG"),
    ts("Triều cường vượt báo động III, tràn 1,2 km đê bao ấp Thạnh Lợi."),
    H("II. BIỆN PHÁP"),
    ts("Huy động 80 dân quân gia cố đê trong 06 giờ./."),
    sectpr=last(extra=AGAIN),
)
doc(
    "d01_tab_head_ngay_dung",
    ["ND30-DATE-STYLE", "ND30-TN-LINE"],
    tab_head(
        "UBND TỈNH SƠN LA",
        "SỞ GIÁO DỤC VÀ ĐÀO TẠO",
        "Số: 905/SGDĐT-CTTT",
        "Sơn La, ngày 20 tháng 4 năm 2026",
        "V/v phòng, chống đuối nước",
    )
    .replace(r("\tSơn La, ngày 20 tháng 4 năm 2026", I + sz(14)), r("\tSơn La, ngày 20 tháng 4 năm 2026", sz(14)))
    .replace("\t" + "_" * round(text_mm(MOTTO, 14, bold=True) / text_mm("_", 14)), "\t" + "_" * 8)
    .replace("_" * round(text_mm(MOTTO, 14, bold=True) / text_mm("_", 14)), "_" * 8),
    kg1("Các trường trung học phổ thông"),
    ts(
        "Sở Giáo dục và Đào tạo yêu cầu các trường tổ chức dạy bơi an toàn trong hè năm 2026, quản lý học sinh tại khu vực ao, hồ, suối; báo cáo kết quả trước ngày 31 tháng 8 năm 2026./."
    ),
    close(["- Như trên;", "- Lưu: VT, CTTT."], ["GIÁM ĐỐC"], "Nguyễn Văn Chiến"),
)
doc(
    "d02_khan_hop_phai_vml",
    ["ND30-KHAN-POS"],
    head(
        ["BỘ Y TẾ", "CỤC PHÒNG BỆNH"],
        "Số: 1188/PB-KSBT",
        "Hà Nội, ngày 12 tháng 6 năm 2026",
        "V/v xử lý ổ dịch viêm màng não",
        right=p(vml_box(40, 8, p(r("THƯỢNG KHẨN", B + sz(13) + '<w:color w:val="FF0000"/>'), ppr=C)), ppr=gap(60)),
    ),
    kg1("Sở Y tế tỉnh Bắc Ninh"),
    ts(
        "Cục Phòng bệnh đề nghị Sở Y tế cách ly 05 ca bệnh, uống kháng sinh dự phòng cho người tiếp xúc trong vòng 24 giờ và báo cáo hằng ngày trước 15 giờ 00 phút./."
    ),
    close(["- Như trên;", "- Lưu: VT, KSBT."], ["KT. CỤC TRƯỞNG", "PHÓ CỤC TRƯỞNG"], "Võ Hải Sơn"),
)
doc(
    "d03_dieu_khong_dam_cham",
    ["ND30-STR-DIEU", "ND30-STR-DIEU-QD", "ND30-NN-ITEM"],
    head(["UBND TỈNH HÀ TĨNH", "SỞ Y TẾ"], "Số: 431/QĐ-SYT", "Hà Tĩnh, ngày 19 tháng 8 năm 2026"),
    title("QUYẾT ĐỊNH", "Về việc thành lập Đội cấp cứu cơ động số 3", "GIÁM ĐỐC SỞ Y TẾ"),
    bases("Căn cứ Luật Khám bệnh, chữa bệnh ngày 09 tháng 01 năm 2023;", "Theo đề nghị của Trưởng phòng Nghiệp vụ Y."),
    qd(),
    *[
        p(r(f"Điều {n}:"), r(" " + w), ppr=BODY)
        for n, w in [
            (1, "Thành lập Đội cấp cứu cơ động số 3 gồm 08 thành viên."),
            (
                2,
                "Trưởng phòng Nghiệp vụ Y, Giám đốc Bệnh viện Đa khoa tỉnh và các thành viên chịu trách nhiệm thi hành Quyết định này./.",
            ),
        ]
    ],
    close(["- Như Điều 2;", "- Lưu: VT, NVY."], ["GIÁM ĐỐC"], "Lê Chánh Thành", size=13),
)
doc(
    "d04_khong_so_trang_va_dong_2",
    ["ND30-PAGENUM-ALL", "ND30-BODY-LINE"],
    head(
        ["ỦY BAN NHÂN DÂN", "XÃ TRÀ LENG"], "Số: 88/BC-UBND", "Trà Leng, ngày 08 tháng 12 năm 2026", bolds=[True, True]
    ),
    title("BÁO CÁO", "Kết quả khắc phục sạt lở đất tại nóc Ông Đề"),
    kg1("Ủy ban nhân dân thành phố Đà Nẵng"),
    "".join(
        p(r(x), ppr=gap(120, 0, 480) + ind(720) + jc("both"))
        for x in ["Ủy ban nhân dân xã báo cáo kết quả khắc phục sạt lở đất như sau:"]
        + [
            f"{i}. Đã di dời {i + 3} hộ tại vị trí số {i}, hỗ trợ mỗi hộ 60 triệu đồng làm nhà ở theo chính sách của thành phố, bố trí đất ở tập trung gần trường học và trạm y tế."
            for i in range(1, 14)
        ]
        + ["Trên đây là báo cáo của Ủy ban nhân dân xã./."]
    ),
    close(["- Như trên;", "- Lưu: VT."], ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], "Châu Minh Nghĩa"),
    parts=[Part("rIdH1", "header", p())],
)
doc(
    "d05_ten_loai_thuong",
    ["ND30-TITLE-TYPE"],
    head(["BỘ NGOẠI GIAO"], "Số: 66/TB-BNG", "Hà Nội, ngày 28 tháng 10 năm 2026"),
    title("THÔNG BÁO", "Về việc nghỉ làm việc bù dịp lễ").replace("THÔNG BÁO</w:t>", "Thông báo</w:t>"),
    ts(
        "Bộ Ngoại giao thông báo lịch nghỉ của cơ quan lãnh sự trong nước như sau: Nghỉ ngày 31 tháng 12 năm 2026 và làm việc trở lại từ ngày 04 tháng 01 năm 2027./."
    ),
    close(["- Các đơn vị thuộc Bộ;", "- Lưu: VT, LS."], ["TL. BỘ TRƯỞNG", "CHÁNH VĂN PHÒNG"], "Nguyễn Việt Dũng"),
)
doc(
    "d06_kem_theo_dung_dam",
    ["ND30-PL-INFO", "ND30-PL-TITLE"],
    head(["UBND TỈNH ĐỒNG NAI", "SỞ TÀI CHÍNH"], "Số: 512/TB-STC", "Đồng Nai, ngày 16 tháng 3 năm 2026"),
    title("THÔNG BÁO", "Giá vật liệu xây dựng tháng 02 năm 2026"),
    ts("Sở Tài chính thông báo giá vật liệu xây dựng tháng 02 năm 2026 tại Phụ lục kèm theo Thông báo này./."),
    close(["- Các chủ đầu tư;", "- Lưu: VT, QLG."], ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], "Nguyễn Hữu Ánh"),
    brk(),
    P("Phụ lục", C, B + sz(14)),
    P("Giá vật liệu xây dựng tháng 02 năm 2026", C, B + sz(14)),
    P("(Kèm theo Thông báo số 512/TB-STC ngày 16 tháng 3 năm 2026 của Sở Tài chính)", C, B + sz(14)),
    p(connector(30), ppr=C),
    ts("Xi măng PCB40: 1.450.000 đồng/tấn. Cát xây: 385.000 đồng/m3./."),
    sectpr=last(extra=AGAIN),
)
doc(
    "d07_kinh_gui_nhieu_sai",
    ["ND30-KG-MANY"],
    head(
        ["ỦY BAN NHÂN DÂN", "TỈNH VĨNH LONG"],
        "Số: 6021/UBND-KGVX",
        "Vĩnh Long, ngày 13 tháng 11 năm 2026",
        "V/v tiêm chủng mở rộng",
        bolds=[True, True],
    ),
    kg1("Sở Y tế; Sở Tài chính; Ủy ban nhân dân các xã, phường"),
    ts(
        "Ủy ban nhân dân tỉnh giao Sở Y tế chủ trì, phối hợp với Sở Tài chính bảo đảm vắc xin tiêm chủng mở rộng quý I năm 2027; báo cáo trước ngày 30 tháng 11 năm 2026./."
    ),
    close(
        ["- Như trên;", "- CT, các PCT UBND tỉnh;", "- Lưu: VT, KGVX."],
        ["TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"],
        "Trần Văn Dũng",
    ),
)
doc(
    "d08_noi_nhan_co_13_sai_dau",
    ["ND30-NN-ITEM", "ND30-SIGN-STYLE"],
    head(
        ["BỘ DÂN TỘC VÀ TÔN GIÁO"],
        "Số: 1102/BDTTG-CS",
        "Hà Nội, ngày 21 tháng 5 năm 2026",
        "V/v rà soát hộ nghèo vùng đồng bào dân tộc thiểu số",
    ),
    kg1("Ủy ban nhân dân tỉnh Lai Châu"),
    ts(
        "Bộ Dân tộc và Tôn giáo đề nghị Ủy ban nhân dân tỉnh Lai Châu rà soát, gửi kết quả trước ngày 30 tháng 6 năm 2026./."
    ),
    close(
        ["- Như trên", "- Bộ trưởng (để b/c)", "- Lưu: VT, CS."], ["KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"], "Y Vinh Tơr"
    ).replace(r("THỨ TRƯỞNG", B + sz(14)), r("Thứ trưởng", B + sz(14))),
)
doc(
    "d09_muc_1_phan_a_rap",
    ["ND30-STR-PHAN"],
    head(
        ["ỦY BAN NHÂN DÂN", "TỈNH LÂM ĐỒNG"],
        "Số: 1909/QĐ-UBND",
        "Lâm Đồng, ngày 25 tháng 9 năm 2026",
        bolds=[True, True],
    ),
    title("QUYẾT ĐỊNH", "Ban hành Quy chế phối hợp phòng cháy rừng", "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG"),
    bases(
        "Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;", "Theo đề nghị của Giám đốc Sở Nông nghiệp và Môi trường."
    ),
    qd(),
    dieu(1, "Ban hành kèm theo Quyết định này Quy chế phối hợp phòng cháy rừng."),
    dieu(
        2,
        "Chánh Văn phòng Ủy ban nhân dân tỉnh và Giám đốc Sở Nông nghiệp và Môi trường chịu trách nhiệm thi hành Quyết định này./.",
    ),
    close(["- Như Điều 2;", "- Lưu: VT, NN."], ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], "Lê Trọng Yên"),
    brk(),
    head(["ỦY BAN NHÂN DÂN", "TỈNH LÂM ĐỒNG"], "", "", bolds=[True, True]),
    p(ppr=C),
    P("QUY CHẾ", C, B + sz(14)),
    P("Phối hợp phòng cháy rừng", C, B + sz(14)),
    P(
        "(Kèm theo Quyết định số 1909/QĐ-UBND ngày 25 tháng 9 năm 2026 của Ủy ban nhân dân tỉnh Lâm Đồng)",
        C,
        I + sz(14),
    ),
    p(connector(30), ppr=C),
    P("CHƯƠNG 1", gap(120) + jc("center"), B),
    P("QUY ĐỊNH CHUNG", gap(60) + jc("center"), B),
    t("Điều 1. Phạm vi điều chỉnh", B),
    ts("Quy chế này quy định việc phối hợp phòng cháy rừng giữa kiểm lâm, công an, quân đội."),
    P("CHƯƠNG 2", gap(120) + jc("center"), B),
    P("TRÁCH NHIỆM PHỐI HỢP", gap(60) + jc("center"), B),
    t("Điều 2. Trách nhiệm của kiểm lâm", B),
    ts("Hạt Kiểm lâm trực 24/24 giờ trong các tháng cao điểm mùa khô./."),
    sectpr=last(extra=AGAIN),
)
doc(
    "d10_ho_ten_co_ThS_dia_danh_tat",
    ["ND30-SIGN-NOTITLE", "ND30-DATE-PLACE"],
    head(
        ["UBND THÀNH PHỐ HỒ CHÍ MINH", "SỞ DU LỊCH"],
        "Số: 1733/SDL-QLLH",
        "TP.HCM, ngày 12 tháng 8 năm 2026",
        "V/v bảo đảm an toàn khách du lịch mùa mưa bão",
    ),
    kg1("Hiệp hội Du lịch Thành phố"),
    ts(
        "Sở Du lịch đề nghị Hiệp hội thông báo tới hội viên không đưa khách ra Côn Đảo, Cần Giờ khi có gió từ cấp 6 trở lên./."
    ),
    close(["- Như trên;", "- Lưu: VT, QLLH."], ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], "ThS. Lê Trương Hiền Hòa"),
)
doc(
    "d11_hai_dong_ten_khong_dam",
    ["ND30-CQ-NAME"],
    head(
        ["UBND TỈNH QUẢNG NINH", "BAN QUẢN LÝ VỊNH HẠ LONG"],
        "Số: 402/BQLVHL-NV",
        "Quảng Ninh, ngày 30 tháng 4 năm 2026",
        "V/v tạm dừng cấp phép tàu rời bến",
        bolds=[False, False],
        pt=12,
    ),
    kg1("Cảng vụ đường thủy nội địa Quảng Ninh"),
    small(
        *[
            "Do ảnh hưởng của dông lốc, Ban Quản lý vịnh Hạ Long đề nghị tạm dừng cấp phép tàu rời bến từ 13 giờ 00 phút ngày 30 tháng 4 năm 2026 cho đến khi có thông báo mới./."
        ]
    ),
    tbl(
        (4253, 4819),
        tr(
            tc(
                4253,
                P("Nơi nhận:", gap(), B + I + sz(12)),
                *[P(x, gap(), sz(11)) for x in ["- Như trên;", "- Lưu: VT, NV."]],
            ),
            tc(4819, P("TRƯỞNG BAN", C, B + sz(13)), p(ppr=C), p(ppr=C), p(ppr=C), P("Vũ Kiên Cường", C, B + sz(13))),
        ),
    ),
)
doc(
    "d12_landscape_khong_bang",
    ["ND30-PAGE-ORIENT"],
    head(
        ["ỦY BAN NHÂN DÂN", "XÃ HƯỚNG PHÙNG"],
        "Số: 29/TB-UBND",
        "Hướng Phùng, ngày 10 tháng 5 năm 2026",
        bolds=[True, True],
    ),
    title("THÔNG BÁO", "Về việc tìm chủ sở hữu tài sản trôi dạt"),
    ts(
        "Ủy ban nhân dân xã thông báo tìm chủ sở hữu 01 thuyền gỗ trôi dạt trên sông Sê Băng Hiêng. Chủ sở hữu liên hệ Công an xã trong thời hạn 30 ngày./."
    ),
    close(["- Niêm yết;", "- Lưu: VT."], ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], "Hồ Văn Sinh"),
    sectpr=last(size=(16838, 11906), landscape=True, margins=(1134, 1134, 1134, 1701)),
)
