"""Documents that are right to the letter, of ministries, provinces, communes and their units since July 2025."""

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
    kgn,
    kgt,
    last,
    li,
    qd,
    small,
    stamp,
    t,
    tab_head,
    title,
    ts,
)
from office_xml import B, I, connector, gap, ind, jc, p, r, sz, tbl, tc, tr, vml_box

from nts_scenario_kit.word.widths import text_mm

doc(
    "a01_cv_bo_tai_chinh",
    [],
    head(
        ["BỘ TÀI CHÍNH"],
        "Số: 14582/BTC-NSNN",
        "Hà Nội, ngày 19 tháng 10 năm 2026",
        "V/v rà soát nhiệm vụ chi chuyển nguồn năm 2026",
    ),
    kgn(
        "Bộ Công Thương;", "Bộ Nông nghiệp và Môi trường;", "Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương."
    ),
    ts(
        "Thực hiện Nghị quyết số 245/2025/QH15 ngày 13 tháng 11 năm 2025 của Quốc hội về dự toán ngân sách nhà nước năm 2026, Bộ Tài chính đề nghị các bộ và địa phương rà soát số kinh phí đã giao nhưng chưa phân bổ, chưa giải ngân.",
        "Kết quả rà soát gửi về Bộ Tài chính (Vụ Ngân sách nhà nước) trước ngày 30 tháng 11 năm 2026 để tổng hợp. Quá thời hạn nêu trên, số kinh phí chưa báo cáo bị hủy dự toán theo điểm c khoản 2 Điều 64 Luật Ngân sách nhà nước./.",
    ),
    close(
        ["- Như trên;", "- Bộ trưởng (để b/c);", "- Các Thứ trưởng;", "- Lưu: VT, NSNN (40b)."],
        ["TL. BỘ TRƯỞNG", "VỤ TRƯỞNG VỤ NGÂN SÁCH NHÀ NƯỚC"],
        "Vũ Đức Hội",
    ),
)
doc(
    "a02_cv_bo_y_te",
    [],
    head(
        ["BỘ Y TẾ"],
        "Số: 7216/BYT-PB",
        "Hà Nội, ngày 04 tháng 11 năm 2026",
        "V/v tăng cường giám sát bệnh sởi tại khu vực Tây Nguyên",
        how="vml",
    ),
    kg1("Sở Y tế các tỉnh Gia Lai, Đắk Lắk, Lâm Đồng và Quảng Ngãi"),
    ts(
        "Trong tuần 44, khu vực Tây Nguyên ghi nhận 87 ca sốt phát ban nghi sởi, tăng 21,3% so với tuần trước. Để chủ động phòng, chống dịch, Bộ Y tế đề nghị các Sở Y tế thực hiện một số nội dung sau:",
        "1. Chỉ đạo trung tâm kiểm soát bệnh tật tổ chức giám sát dựa vào sự kiện, lấy mẫu trong vòng 48 giờ kể từ khi phát hiện ca nghi ngờ.",
        "2. Rà soát đối tượng chưa tiêm đủ mũi, bố trí điểm tiêm lưu động tại thôn, buôn, bon.",
        "3. Báo cáo kết quả về Bộ Y tế (qua Cục Phòng bệnh) trước 16 giờ 00 phút thứ Sáu hằng tuần./.",
    ),
    close(
        ["- Như trên;", "- Bộ trưởng (để báo cáo);", "- Viện Vệ sinh dịch tễ Tây Nguyên;", "- Lưu: VT, PB."],
        ["KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"],
        "Nguyễn Thị Liên Hương",
    ),
)
doc(
    "a03_qd_chu_tich_dak_lak",
    [],
    head(
        ["ỦY BAN NHÂN DÂN", "TỈNH ĐẮK LẮK"], "Số: 2207/QĐ-UBND", "Đắk Lắk, ngày 27 tháng 8 năm 2026", bolds=[True, True]
    ),
    title(
        "QUYẾT ĐỊNH",
        ["Về việc kiện toàn Tổ giúp việc Ban Chỉ huy", "phòng thủ dân sự tỉnh Đắk Lắk"],
        "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK",
    ),
    bases(
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
        "Căn cứ Luật Phòng thủ dân sự ngày 20 tháng 6 năm 2023;",
        "Căn cứ Nghị định số 200/2025/NĐ-CP ngày 09 tháng 7 năm 2025 của Chính phủ quy định chi tiết một số điều của Luật Phòng thủ dân sự;",
        "Theo đề nghị của Chỉ huy trưởng Bộ Chỉ huy quân sự tỉnh tại Tờ trình số 318/TTr-BCH ngày 20 tháng 8 năm 2026.",
    ),
    qd(),
    dieu(
        1,
        "Kiện toàn Tổ giúp việc Ban Chỉ huy phòng thủ dân sự tỉnh Đắk Lắk gồm 11 thành viên do Phó Chỉ huy trưởng Bộ Chỉ huy quân sự tỉnh làm Tổ trưởng.",
    ),
    dieu(
        2,
        "Tổ giúp việc có nhiệm vụ tổng hợp tình hình, tham mưu phương án huy động lực lượng, phương tiện và duy trì chế độ trực 24/24 giờ trong mùa mưa lũ.",
    ),
    dieu(
        3,
        "Chánh Văn phòng Ủy ban nhân dân tỉnh, Chỉ huy trưởng Bộ Chỉ huy quân sự tỉnh, Thủ trưởng các cơ quan, đơn vị có liên quan và các thành viên Tổ giúp việc chịu trách nhiệm thi hành Quyết định này kể từ ngày ký./.",
    ),
    close(
        [
            "- Như Điều 3;",
            "- Thường trực Tỉnh ủy (b/c);",
            "- Chủ tịch, các Phó Chủ tịch UBND tỉnh;",
            "- Lưu: VT, NC.Tr.",
        ],
        ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
        "Nguyễn Thiên Văn",
    ),
)
doc(
    "a04_ttr_so_xay_dung_hai_phong",
    [],
    head(
        ["UBND THÀNH PHỐ HẢI PHÒNG", "SỞ XÂY DỰNG"],
        "Số: 388/TTr-SXD",
        "Hải Phòng, ngày 12 tháng 6 năm 2026",
        how="border",
    ),
    title(
        "TỜ TRÌNH",
        ["Về việc phê duyệt Đề án cấp nước an toàn", "khu vực phía Tây thành phố giai đoạn 2026 - 2030"],
        how="border",
    ),
    kg1("Ủy ban nhân dân thành phố Hải Phòng"),
    ts(
        "Sở Xây dựng kính trình Ủy ban nhân dân thành phố xem xét, phê duyệt Đề án cấp nước an toàn khu vực phía Tây thành phố giai đoạn 2026 - 2030 với các nội dung chính như sau:"
    ),
    H("I. SỰ CẦN THIẾT"),
    ts(
        "Nguồn nước sông Thái Bình vào mùa kiệt có độ mặn vượt 250 mg/l trong 17 ngày của năm 2025, ảnh hưởng đến 4 nhà máy nước với tổng công suất 86.000 m3/ngày đêm."
    ),
    H("II. NỘI DUNG CHỦ YẾU"),
    ts(
        "1. Xây dựng trạm bơm nước thô dự phòng, lấy nước từ kênh An Kim Hải.",
        "2. Đấu nối mạng vòng giữa các nhà máy nước, bảo đảm cấp bù 40% công suất khi xảy ra sự cố.",
    ),
    H("III. KINH PHÍ"),
    ts(
        "Tổng kinh phí dự kiến 412 tỷ đồng, trong đó ngân sách thành phố 30%, vốn của doanh nghiệp 70%.",
        "Kính trình Ủy ban nhân dân thành phố xem xét, quyết định./.",
    ),
    close(
        ["- Như trên;", "- Giám đốc, các Phó Giám đốc Sở;", "- Các Sở: TC, NN&MT;", "- Lưu: VT, HTKT."],
        ["GIÁM ĐỐC"],
        "Phạm Văn Huy",
    ),
)
doc(
    "a05_kh_xa_ba_vi",
    [],
    head(
        ["ỦY BAN NHÂN DÂN", "XÃ SUỐI HAI"],
        "Số: 61/KH-UBND",
        "Suối Hai, ngày 03 tháng 4 năm 2026",
        how="under",
        bolds=[True, True],
    ),
    title("KẾ HOẠCH", "Diễn tập ứng phó sự cố vỡ đập hồ Suối Hai năm 2026"),
    H("I. MỤC ĐÍCH, YÊU CẦU"),
    H("1. Mục đích"),
    ts(
        "Nâng cao năng lực chỉ huy, điều hành của Ban Chỉ huy phòng thủ dân sự xã và kỹ năng xử lý của lực lượng xung kích ở thôn."
    ),
    H("2. Yêu cầu"),
    ts(
        "a) Sát thực tế địa bàn, bảo đảm tuyệt đối an toàn về người và phương tiện.",
        "b) Tiết kiệm, không ảnh hưởng đến sản xuất và sinh hoạt của Nhân dân.",
    ),
    H("II. THỜI GIAN, ĐỊA ĐIỂM"),
    ts(
        "1. Thời gian: 01 ngày, dự kiến ngày 15 tháng 5 năm 2026.",
        "2. Địa điểm: Khu vực đập chính hồ Suối Hai và nhà văn hóa thôn Cổ Đô.",
    ),
    H("III. TỔ CHỨC THỰC HIỆN"),
    ts(
        "1. Ban Chỉ huy quân sự xã là cơ quan thường trực, xây dựng kịch bản chi tiết trước ngày 20 tháng 4 năm 2026.",
        "2. Phòng Kinh tế bảo đảm kinh phí từ nguồn dự phòng ngân sách xã.",
        "Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Ban Chỉ huy quân sự xã để được hướng dẫn./.",
    ),
    close(
        ["- Thường trực Đảng ủy, HĐND xã;", "- Chủ tịch, các Phó Chủ tịch UBND xã;", "- Các thôn;", "- Lưu: VT."],
        ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
        "Chu Thị Hoài",
    ),
)
doc(
    "a06_tb_phuong_xuan_huong",
    [],
    head(
        ["ỦY BAN NHÂN DÂN", "PHƯỜNG XUÂN HƯƠNG - ĐÀ LẠT"],
        "Số: 214/TB-UBND",
        "Xuân Hương - Đà Lạt, ngày 21 tháng 9 năm 2026",
        pt=12,
        bolds=[True, True],
    ),
    title(
        "THÔNG BÁO", ["Kết luận của Chủ tịch Ủy ban nhân dân phường", "tại cuộc họp về phòng, chống sạt lở đất"], pt=13
    ),
    small(
        *[
            "Ngày 18 tháng 9 năm 2026, tại trụ sở Ủy ban nhân dân phường, ông Đặng Quang Tú, Chủ tịch Ủy ban nhân dân phường đã chủ trì cuộc họp về phòng, chống sạt lở đất. Sau khi nghe báo cáo và ý kiến của các đại biểu, Chủ tịch Ủy ban nhân dân phường kết luận:",
            "1. Giao Phòng Kinh tế, Hạ tầng và Đô thị lập danh sách 36 hộ dân dọc taluy dương đường Khe Sanh; hoàn thành trước ngày 25 tháng 9 năm 2026.",
            "2. Công an phường xây dựng phương án sơ tán theo từng cấp độ mưa.",
            "3. Tổ dân phố thông báo cho từng hộ qua loa truyền thanh và tin nhắn.",
            "Ủy ban nhân dân phường thông báo để các đơn vị biết, thực hiện./.",
        ]
    ),
    close(
        [
            "- Chủ tịch, các PCT UBND phường;",
            "- Các phòng, đơn vị thuộc phường;",
            "- Các tổ dân phố;",
            "- Lưu: VT, KT.",
        ],
        ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"],
        "Lê Thị Bảo Trân",
    ),
)
doc(
    "a07_bc_so_nnmt_ca_mau",
    [],
    head(
        ["UBND TỈNH CÀ MAU", "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"],
        "Số: 1093/BC-SNNMT",
        "Cà Mau, ngày 30 tháng 7 năm 2026",
        how="under",
    ),
    title("BÁO CÁO", "Tình hình xâm nhập mặn và giải pháp ứng phó 7 tháng đầu năm 2026"),
    kg1("Ủy ban nhân dân tỉnh Cà Mau"),
    ts(
        "Thực hiện Công văn số 5120/UBND-NNTN ngày 14 tháng 7 năm 2026 của Ủy ban nhân dân tỉnh Cà Mau về việc báo cáo tình hình hạn, mặn, Sở Nông nghiệp và Môi trường báo cáo như sau:"
    ),
    H("I. TÌNH HÌNH"),
    ts(
        "1. Ranh mặn 4‰ vào sâu 52 km trên sông Gành Hào, sâu hơn cùng kỳ 6 km.",
        "2. Diện tích lúa bị ảnh hưởng: 3.214 ha, trong đó mất trắng 187 ha.",
    ),
    H("II. GIẢI PHÁP ĐÃ TRIỂN KHAI"),
    ts(
        "a) Vận hành đóng 43 cống ngăn mặn.",
        "b) Cấp 1.250 bồn chứa nước cho hộ nghèo.",
        "c) Mở rộng 18 km đường ống nước sạch.",
        "d) Tập huấn kỹ thuật cho 2.400 lượt nông dân.",
        "đ) Đặt 12 trạm đo mặn tự động.",
    ),
    H("III. KIẾN NGHỊ"),
    ts("Đề nghị Ủy ban nhân dân tỉnh bổ sung 15 tỷ đồng từ nguồn dự phòng ngân sách để nạo vét 9 tuyến kênh trục./."),
    close(
        ["- Như trên;", "- Giám đốc Sở (b/c);", "- Chi cục Thủy lợi;", "- Lưu: VT, TL."],
        ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
        "Châu Công Bằng",
    ),
)
doc(
    "a08_gm_bo_noi_vu",
    [],
    head(["BỘ NỘI VỤ"], "Số: 452/GM-BNV", "Hà Nội, ngày 09 tháng 11 năm 2026"),
    title("GIẤY MỜI", "Dự Hội nghị sơ kết một năm vận hành chính quyền địa phương 02 cấp"),
    ts(
        "Bộ Nội vụ trân trọng kính mời: Ông Trần Đức Quận, Phó Chủ tịch Ủy ban nhân dân tỉnh Lâm Đồng.",
        "Tới dự Hội nghị sơ kết một năm vận hành mô hình chính quyền địa phương 02 cấp.",
        "Chủ trì: Thứ trưởng Bộ Nội vụ Trương Hải Long.",
        "Thời gian: 8 giờ 00 phút, ngày 18 tháng 11 năm 2026 (thứ Tư).",
        "Địa điểm: Phòng họp A2, trụ sở Bộ Nội vụ, số 08 Tôn Thất Thuyết, Hà Nội.",
        "Rất mong đại biểu tham dự đúng thành phần và thời gian nêu trên./.",
    ),
    close(
        ["- Như trên;", "- Bộ trưởng (để b/c);", "- Lưu: VT, CQĐP."],
        ["TL. BỘ TRƯỞNG", "CHÁNH VĂN PHÒNG"],
        "Vũ Đăng Minh",
    ),
)
doc(
    "a09_cv_dac_khu_phu_quoc",
    [],
    head(
        ["ỦY BAN NHÂN DÂN", "ĐẶC KHU PHÚ QUỐC"],
        "Số: 905/UBND-VHXH",
        "Phú Quốc, ngày 16 tháng 02 năm 2026",
        "V/v bảo đảm an ninh, trật tự dịp tết Nguyên đán Bính Ngọ",
        bolds=[True, True],
    ),
    kgt("Công an đặc khu;", "Các phòng, ban, đơn vị thuộc đặc khu;", "Ban Quản lý cảng biển."),
    ts(
        "Để bảo đảm an ninh, trật tự và phục vụ Nhân dân đón tết Nguyên đán Bính Ngọ năm 2026 vui tươi, an toàn, Ủy ban nhân dân đặc khu yêu cầu các cơ quan, đơn vị:",
        "1. Công an đặc khu tăng cường tuần tra ban đêm tại khu vực chợ, bến tàu, sân bay.",
        "2. Phòng Văn hóa - Xã hội phối hợp kiểm tra cơ sở lưu trú, dịch vụ.",
        "3. Ban Quản lý cảng biển duy trì trực ban 24/24 giờ, kịp thời xử lý sự cố tàu cao tốc.",
        "Các cơ quan, đơn vị báo cáo kết quả trước ngày 26 tháng 02 năm 2026./.",
    ),
    close(
        ["- Như trên;", "- Thường trực Đảng ủy (b/c);", "- Lưu: VT, VHXH."],
        ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
        "Lê Quốc Anh",
    ),
)
doc(
    "a10_qd_bo_gddt_quy_che",
    [],
    head(["BỘ GIÁO DỤC VÀ ĐÀO TẠO"], "Số: 3055/QĐ-BGDĐT", "Hà Nội, ngày 08 tháng 10 năm 2026"),
    title("QUYẾT ĐỊNH", "Ban hành Quy chế vận hành hệ thống dữ liệu học bạ số", "BỘ TRƯỞNG BỘ GIÁO DỤC VÀ ĐÀO TẠO"),
    bases(
        "Căn cứ Nghị định số 37/2025/NĐ-CP ngày 26 tháng 02 năm 2025 của Chính phủ quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Giáo dục và Đào tạo;",
        "Theo đề nghị của Vụ trưởng Vụ Giáo dục Phổ thông.",
    ),
    qd(),
    dieu(1, "Ban hành kèm theo Quyết định này Quy chế vận hành hệ thống dữ liệu học bạ số."),
    dieu(2, "Quyết định này có hiệu lực kể từ ngày ký."),
    dieu(
        3,
        "Chánh Văn phòng, Vụ trưởng Vụ Giáo dục Phổ thông, Thủ trưởng các đơn vị có liên quan thuộc Bộ Giáo dục và Đào tạo, Giám đốc các Sở Giáo dục và Đào tạo chịu trách nhiệm thi hành Quyết định này./.",
    ),
    close(
        ["- Như Điều 3;", "- Bộ trưởng (để b/c);", "- Cổng thông tin điện tử Bộ;", "- Lưu: VT, GDPT."],
        ["KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"],
        "Phạm Ngọc Thưởng",
    ),
    brk(),
    head(["BỘ GIÁO DỤC VÀ ĐÀO TẠO"], "", ""),
    p(ppr=C),
    p(r("QUY CHẾ", B + sz(14)), ppr=C),
    p(r("Vận hành hệ thống dữ liệu học bạ số", B + sz(14)), ppr=C),
    p(
        r(
            "(Kèm theo Quyết định số 3055/QĐ-BGDĐT ngày 08 tháng 10 năm 2026 của Bộ trưởng Bộ Giáo dục và Đào tạo)",
            I + sz(14),
        ),
        ppr=C,
    ),
    p(connector(40), ppr=C),
    p(r("Chương I", B), ppr=gap(120) + jc("center")),
    p(r("QUY ĐỊNH CHUNG", B), ppr=gap(60) + jc("center")),
    t("Điều 1. Phạm vi điều chỉnh", B),
    ts("Quy chế này quy định việc tạo lập, cập nhật và khai thác dữ liệu học bạ số cấp trung học."),
    t("Điều 2. Nguyên tắc vận hành", B),
    ts("1. Dữ liệu được tạo lập một lần, sử dụng nhiều lần.", "2. Bảo đảm an toàn thông tin theo cấp độ 3."),
    p(r("Chương II", B), ppr=gap(120) + jc("center")),
    p(r("TRÁCH NHIỆM CỦA CÁC ĐƠN VỊ", B), ppr=gap(60) + jc("center")),
    t("Điều 3. Trách nhiệm của cơ sở giáo dục", B),
    ts("a) Phân công người quản trị dữ liệu.", "b) Ký số học bạ trong 05 ngày làm việc sau khi kết thúc học kỳ./."),
    sectpr=last(extra=AGAIN),
)
doc(
    "a11_kh_ban_chi_dao",
    [],
    head(
        ["ỦY BAN NHÂN DÂN TỈNH NGHỆ AN", "BAN CHỈ ĐẠO PHÒNG, CHỐNG TỘI PHẠM"],
        "Số: 09/KH-BCĐ",
        "Nghệ An, ngày 05 tháng 01 năm 2026",
        pt=12,
    ),
    title("KẾ HOẠCH", "Phòng, chống tội phạm sử dụng công nghệ cao năm 2026", pt=13),
    small(
        *[
            "Thực hiện chương trình công tác năm 2026, Ban Chỉ đạo phòng, chống tội phạm tỉnh ban hành Kế hoạch với các nội dung sau:",
            "I. MỤC TIÊU",
            "Kéo giảm 10% số vụ lừa đảo chiếm đoạt tài sản trên không gian mạng; tỷ lệ điều tra, khám phá đạt từ 75% trở lên.",
            "II. NHIỆM VỤ",
            "1. Tổ chức 20 đợt tuyên truyền tại khu công nghiệp, trường học.",
            "2. Thiết lập đường dây nóng tiếp nhận tố giác tội phạm 24/7.",
            "Các thành viên Ban Chỉ đạo căn cứ nhiệm vụ được phân công tổ chức thực hiện nghiêm túc./.",
        ]
    ),
    close(
        ["- Ban Chỉ đạo 138/CP (b/c);", "- Các thành viên Ban Chỉ đạo;", "- Công an tỉnh;", "- Lưu: VT, BCĐ."],
        ["TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN"],
        "Võ Trọng Hải",
    ),
)
doc(
    "a12_cv_thue_tinh",
    [],
    head(
        ["CỤC THUẾ", "THUẾ TỈNH NINH BÌNH"],
        "Số: 6637/NBI-QLDN1",
        "Ninh Bình, ngày 11 tháng 11 năm 2026",
        "V/v hướng dẫn hóa đơn điện tử khởi tạo từ máy tính tiền",
        how="border",
    ),
    kg1("Công ty TNHH Thương mại Tam Chúc Xanh"),
    ts(
        "Thuế tỉnh Ninh Bình nhận được Công văn số 15/CV-TCX ngày 02 tháng 11 năm 2026 của Công ty TNHH Thương mại Tam Chúc Xanh hỏi về hóa đơn điện tử khởi tạo từ máy tính tiền. Về vấn đề này, Thuế tỉnh Ninh Bình có ý kiến như sau:",
        "Căn cứ khoản 8 Điều 1 Nghị định số 70/2025/NĐ-CP ngày 20 tháng 3 năm 2025 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 123/2020/NĐ-CP ngày 19 tháng 10 năm 2020 của Chính phủ quy định về hóa đơn, chứng từ, trường hợp Công ty bán lẻ trực tiếp đến người tiêu dùng thì phải sử dụng hóa đơn điện tử khởi tạo từ máy tính tiền.",
        "Thuế tỉnh Ninh Bình trả lời để Công ty biết, thực hiện./.",
    ),
    close(
        ["- Như trên;", "- Lãnh đạo Thuế tỉnh;", "- Lưu: VT, QLDN1."],
        ["KT. TRƯỞNG THUẾ TỈNH", "PHÓ TRƯỞNG THUẾ TỈNH"],
        "Bùi Mạnh Cường",
    ),
)
doc(
    "a13_cv_truong_tieu_hoc",
    [],
    head(
        ["UBND PHƯỜNG THUẬN HÓA", "TRƯỜNG TIỂU HỌC LÊ LỢI"],
        "Số: 73/THLL-VP",
        "Thuận Hóa, ngày 06 tháng 11 năm 2026",
        "V/v đề nghị sửa chữa hệ thống thoát nước sân trường",
    ),
    kg1("Ủy ban nhân dân phường Thuận Hóa"),
    ts(
        "Sau đợt mưa lớn ngày 27 và 28 tháng 10 năm 2026, hệ thống thoát nước sân trường bị bồi lấp, nước ngập sâu 35 cm tại 04 phòng học tầng trệt.",
        "Trường Tiểu học Lê Lợi kính đề nghị Ủy ban nhân dân phường xem xét, bố trí 185.000.000 đồng để nạo vét và thay 60 m cống./.",
    ),
    close(["- Như trên;", "- Hội đồng trường;", "- Lưu: VT."], ["HIỆU TRƯỞNG"], "Hoàng Thị Diệu Ánh"),
)
doc(
    "a14_hd_so_tu_phap",
    [],
    head(["UBND TỈNH TUYÊN QUANG", "SỞ TƯ PHÁP"], "Số: 26/HD-STP", "Tuyên Quang, ngày 10 tháng 3 năm 2026", pt=12),
    title("HƯỚNG DẪN", "Theo dõi tình hình thi hành pháp luật năm 2026", pt=13),
    small(
        *[
            "Sở Tư pháp hướng dẫn Ủy ban nhân dân các xã, phường thực hiện công tác theo dõi tình hình thi hành pháp luật năm 2026 như sau:",
            "1. Lĩnh vực trọng tâm: Quản lý đất đai; trợ giúp xã hội.",
            "2. Thời gian báo cáo: Trước ngày 20 tháng 10 năm 2026.",
            "3. Báo cáo gửi bản giấy và bản mềm về địa chỉ: pbgdpl.stp@tuyenquang.gov.vn.",
            "Quá trình thực hiện nếu có khó khăn, đề nghị phản ánh về Sở Tư pháp để phối hợp giải quyết./.",
        ]
    ),
    close(["- UBND các xã, phường;", "- Lãnh đạo Sở;", "- Lưu: VT, XD&TDTHPL."], ["GIÁM ĐỐC"], "Nguyễn Thị Thược"),
)
doc(
    "a15_cd_chu_tich_tinh",
    [],
    head(
        ["ỦY BAN NHÂN DÂN", "TỈNH QUẢNG TRỊ"],
        "Số: 17/CĐ-UBND",
        "Quảng Trị, ngày 29 tháng 9 năm 2026",
        bolds=[True, True],
        under=stamp("HỎA TỐC", 30),
    ),
    title("CÔNG ĐIỆN", "Về việc tập trung ứng phó bão số 10"),
    p(r("Chủ tịch Ủy ban nhân dân tỉnh Quảng Trị điện:"), ppr=gap(240) + ind(0, 1985))
    + "".join(
        p(r("- " + x), ppr=gap(60) + ind(0, 3000))
        for x in [
            "Chủ tịch Ủy ban nhân dân các xã, phường, đặc khu Cồn Cỏ;",
            "Giám đốc các sở, thủ trưởng các ban, ngành cấp tỉnh.",
        ]
    ),
    ts(
        "Bão số 10 dự kiến đổ bộ trưa ngày 30 tháng 9 năm 2026 với sức gió cấp 12, giật cấp 15. Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:",
        "1. Hoàn thành kêu gọi tàu, thuyền vào nơi tránh trú trước 18 giờ 00 phút ngày 29 tháng 9 năm 2026.",
        "2. Sơ tán toàn bộ người dân ở vùng trũng thấp, ven biển trước 20 giờ 00 phút cùng ngày.",
        "Yêu cầu các đơn vị nghiêm túc thực hiện./.",
    ),
    close(
        [
            "- Như trên;",
            "- Ban Chỉ đạo phòng thủ dân sự quốc gia (b/c);",
            "- Thường trực Tỉnh ủy (b/c);",
            "- Lưu: VT, NNMT.",
        ],
        ["CHỦ TỊCH"],
        "Lê Hồng Vinh",
    ),
)
doc(
    "a16_kh_bo_kem_phu_luc_ngang",
    [],
    head(["BỘ CÔNG THƯƠNG"], "Số: 188/KH-BCT", "Hà Nội, ngày 23 tháng 5 năm 2026"),
    title("KẾ HOẠCH", "Kiểm tra an toàn đập, hồ chứa thủy điện năm 2026"),
    H("I. MỤC ĐÍCH"),
    ts("Đánh giá việc chấp hành quy định về quản lý an toàn đập, hồ chứa thủy điện của các chủ đập."),
    H("II. NỘI DUNG"),
    ts("1. Kiểm tra 24 công trình theo danh sách tại Phụ lục I.", "2. Phân công trưởng đoàn theo Phụ lục II."),
    H("III. TỔ CHỨC THỰC HIỆN"),
    ts(
        "Cục Kỹ thuật an toàn và Môi trường công nghiệp chủ trì, phối hợp với các đơn vị liên quan tổ chức thực hiện./."
    ),
    close(
        [
            "- Bộ trưởng (để b/c);",
            "- Các đơn vị thuộc Bộ;",
            "- Sở Công Thương các tỉnh, thành phố;",
            "- Lưu: VT, ATMT.",
        ],
        ["KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"],
        "Nguyễn Hoàng Long",
    ),
    brk(),
    p(r("Phụ lục I", B + sz(14)), ppr=C),
    p(r("DANH SÁCH CÔNG TRÌNH ĐƯỢC KIỂM TRA", B + sz(14)), ppr=C),
    p(r("(Kèm theo Kế hoạch số 188/KH-BCT ngày 23 tháng 5 năm 2026 của Bộ Công Thương)", I + sz(14)), ppr=C),
    p(connector(30), ppr=C),
    tbl(
        (900, 6000, 3000, 3600),
        *[
            tr(
                *[
                    tc(w, p(r(x, B if i == 0 else ""), ppr=C))
                    for w, x in zip((900, 6000, 3000, 3600), row, strict=True)
                ],
                extra="<w:tblHeader/>" if i == 0 else "",
            )
            for i, row in enumerate(
                [
                    ["STT", "Tên công trình", "Tỉnh", "Chủ đập"],
                    ["1", "Thủy điện Bản Vẽ", "Nghệ An", "Công ty Thủy điện Bản Vẽ"],
                    ["2", "Thủy điện Sê San 4", "Gia Lai", "Công ty Phát triển thủy điện Sê San"],
                ]
            )
        ],
        bordered=True,
    ),
    p(ppr=last(size=(16838, 11906), landscape=True, extra='<w:pgNumType w:start="1"/><w:titlePg/>')),
    p(r("Phụ lục II", B + sz(14)), ppr=C),
    p(r("PHÂN CÔNG TRƯỞNG ĐOÀN KIỂM TRA", B + sz(14)), ppr=C),
    p(r("(Kèm theo Kế hoạch số 188/KH-BCT ngày 23 tháng 5 năm 2026 của Bộ Công Thương)", I + sz(14)), ppr=C),
    p(connector(30), ppr=C),
    ts(
        "1. Đoàn số 1: Lãnh đạo Cục Kỹ thuật an toàn và Môi trường công nghiệp.",
        "2. Đoàn số 2: Lãnh đạo Cục Điện lực./.",
    ),
    sectpr=last(extra=AGAIN),
)
doc(
    "c01_tab_letterhead",
    [],
    tab_head(
        "UBND TỈNH GIA LAI",
        "SỞ NGOẠI VỤ",
        "Số: 612/SNgV-LS",
        "Gia Lai, ngày 14 tháng 5 năm 2026",
        "V/v cấp phép hội nghị quốc tế",
    ),
    kg1("Trường Đại học Quy Nhơn"),
    ts(
        "Sở Ngoại vụ nhận được Văn bản số 1420/ĐHQN-HTQT ngày 05 tháng 5 năm 2026 của Trường Đại học Quy Nhơn về việc xin phép tổ chức hội nghị quốc tế. Sau khi xem xét, Sở Ngoại vụ thống nhất chủ trương và đề nghị Nhà trường thực hiện theo Quyết định số 06/2020/QĐ-TTg ngày 21 tháng 02 năm 2020 của Thủ tướng Chính phủ./."
    ),
    close(["- Như trên;", "- UBND tỉnh (b/c);", "- Lưu: VT, LS."], ["GIÁM ĐỐC"], "Nguyễn Thị Kim Loan"),
)
# capitals by a property of the letters, a list that Word numbers
NUMX = '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="720"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
doc(
    "c02_caps_va_tu_dong",
    [],
    head(["ỦY BAN NHÂN DÂN", "XÃ EA KIẾT"], "Số: 47/KH-UBND", "Ea Kiết, ngày 18 tháng 3 năm 2026", bolds=[True, True])
    .replace("ỦY BAN NHÂN DÂN</w:t>", "Ủy ban nhân dân</w:t>")
    .replace("XÃ EA KIẾT</w:t>", "Xã Ea Kiết</w:t>")
    .replace(
        "<w:rPr>" + B + sz(13) + '</w:rPr><w:t xml:space="preserve">Ủy',
        "<w:rPr>" + B + "<w:caps/>" + sz(13) + '</w:rPr><w:t xml:space="preserve">Ủy',
    )
    .replace(
        "<w:rPr>" + B + sz(13) + '</w:rPr><w:t xml:space="preserve">Xã',
        "<w:rPr>" + B + "<w:caps/>" + sz(13) + '</w:rPr><w:t xml:space="preserve">Xã',
    ),
    title("KẾ HOẠCH", "Chống hạn cho cây cà phê vụ khô năm 2026"),
    ts("Ủy ban nhân dân xã ban hành Kế hoạch chống hạn cho cây cà phê vụ khô năm 2026 như sau:"),
    li("Rà soát 14 hồ chứa nhỏ, ưu tiên nước cho diện tích kinh doanh."),
    li("Vận động hộ dân tưới tiết kiệm, luân phiên theo lịch của tổ thủy nông."),
    li("Lắp 06 máy bơm dã chiến tại hồ Buôn Wing; đơn vị chủ trì là Phòng Kinh tế."),
    ts("Các thôn, buôn, đơn vị căn cứ Kế hoạch tổ chức thực hiện./."),
    close(
        ["- UBND tỉnh Đắk Lắk (b/c);", "- Đảng ủy xã (b/c);", "- Các thôn, buôn;", "- Lưu: VT."],
        ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
        "Y Wem Hwing",
    ),
    numbering=NUMX,
)
#: A header of three columns, the middle one empty.
THREE = tbl(
    (3500, 250, 5650),
    tr(
        tc(
            3500,
            P("BỘ CÔNG AN", C, sz(13)),
            p(
                r("CỤC VIỄN THÔNG VÀ CƠ YẾU", B + sz(13)),
                connector(round(text_mm("CỤC VIỄN THÔNG VÀ CƠ YẾU", 13, bold=True) * 0.4, 1)),
                ppr=C,
            ),
        ),
        tc(250, p()),
        tc(5650, P(NATION, C, B + sz(13)), p(r(MOTTO, B + sz(14)), connector(57.2), ppr=C)),
    ),
    tr(
        tc(
            3500,
            P("Số: 2841/VTCY-P3", gap(120) + jc("center"), sz(13)),
            P("V/v bảo đảm liên lạc phục vụ diễn tập", gap(120) + jc("center"), sz(12)),
        ),
        tc(250, p()),
        tc(5650, P("Hà Nội, ngày 06 tháng 10 năm 2026", gap(120) + jc("center"), I + sz(14))),
    ),
    extra=jc("center"),
)
doc(
    "c03_ba_cot",
    [],
    THREE,
    kg1("Công an các tỉnh, thành phố trực thuộc trung ương"),
    ts(
        "Để bảo đảm thông tin liên lạc phục vụ diễn tập phòng thủ dân sự năm 2026, Cục Viễn thông và Cơ yếu yêu cầu Công an các địa phương kiểm tra máy bộ đàm, xe thông tin cơ động và báo cáo trước ngày 15 tháng 10 năm 2026./."
    ),
    close(
        ["- Như trên;", "- Lãnh đạo Bộ (để b/c);", "- Lưu: VT, P3."],
        ["KT. CỤC TRƯỞNG", "PHÓ CỤC TRƯỞNG"],
        "Đại tá Lê Minh Hiếu",
    ),
)
# a signature typed with tabs
doc(
    "c04_ky_bang_tab",
    [],
    head(["UBND TỈNH LẠNG SƠN", "SỞ CÔNG THƯƠNG"], "Số: 77/TB-SCT", "Lạng Sơn, ngày 03 tháng 7 năm 2026", how="vml"),
    title("THÔNG BÁO", "Về việc điều tiết phương tiện chở nông sản lên cửa khẩu"),
    ts(
        "Lượng xe chở nông sản chờ xuất khẩu tại cửa khẩu Hữu Nghị và Tân Thanh đến 7 giờ 00 phút ngày 03 tháng 7 năm 2026 là 612 xe. Sở Công Thương thông báo:",
        "1. Doanh nghiệp chủ động giãn tiến độ đưa hàng lên biên giới đến ngày 08 tháng 7 năm 2026.",
        "2. Xe đông lạnh được bố trí cấp điện tại bãi chờ số 2.",
        "Sở Công Thương thông báo để các doanh nghiệp biết, phối hợp thực hiện./.",
    ),
    p(
        r("Nơi nhận:", B + I + sz(12)),
        r("\tKT. GIÁM ĐỐC", B + sz(14)),
        ppr='<w:tabs><w:tab w:val="center" w:pos="6700"/></w:tabs>' + gap(120),
    ),
    p(
        r("- Các doanh nghiệp;", sz(11)),
        r("\tPHÓ GIÁM ĐỐC", B + sz(14)),
        ppr='<w:tabs><w:tab w:val="center" w:pos="6700"/></w:tabs>' + gap(),
    ),
    p(r("- UBND tỉnh (b/c);", sz(11)), ppr=gap()),
    p(r("- Lưu: VT, QLTM.", sz(11)), ppr=gap()),
    p(),
    p(),
    p(r("\tHoàng Khánh Duy", B + sz(14)), ppr='<w:tabs><w:tab w:val="center" w:pos="6700"/></w:tabs>' + gap()),
)
# minutes (Mẫu 1.9)
doc(
    "c05_bien_ban",
    [],
    head(
        ["ỦY BAN NHÂN DÂN", "PHƯỜNG CAO LÃNH"],
        "Số: 12/BB-UBND",
        "Cao Lãnh, ngày 15 tháng 6 năm 2026",
        bolds=[True, True],
    ),
    title("BIÊN BẢN", "Họp Ban Chỉ huy phòng thủ dân sự phường về ứng phó sạt lở bờ sông"),
    ts(
        "Thời gian bắt đầu: 14 giờ 00 phút, ngày 15 tháng 6 năm 2026.",
        "Địa điểm: Phòng họp số 1, trụ sở Ủy ban nhân dân phường.",
        "Thành phần tham dự: 12 thành viên Ban Chỉ huy.",
        "Chủ trì: Ông Phan Văn Thương, Chủ tịch Ủy ban nhân dân phường.",
        "Thư ký: Bà Lê Ngọc Hân, công chức Văn phòng.",
        "Nội dung:",
        "Cuộc họp thống nhất di dời 09 hộ dân khu vực chợ Mỹ Ngãi trước ngày 20 tháng 6 năm 2026.",
        "Cuộc họp kết thúc vào 16 giờ 30 phút, ngày 15 tháng 6 năm 2026./.",
    ),
    tbl(
        (4253, 4819),
        tr(
            tc(4253, P("THƯ KÝ", C, B + sz(14)), p(ppr=C), p(ppr=C), p(ppr=C), P("Lê Ngọc Hân", C, B + sz(14))),
            tc(4819, P("CHỦ TỌA", C, B + sz(14)), p(ppr=C), p(ppr=C), p(ppr=C), P("Phan Văn Thương", C, B + sz(14))),
        ),
    ),
    p(r("Nơi nhận:", B + I + sz(12)), ppr=gap()),
    p(r("- Thành viên Ban Chỉ huy;", sz(11)), ppr=gap()),
    p(r("- Lưu: VT, Hồ sơ.", sz(11)), ppr=gap()),
)
# a draft with blanks
doc(
    "c06_du_thao_de_trong",
    [],
    head(["BỘ KHOA HỌC VÀ CÔNG NGHỆ"], "Số:        /QĐ-BKHCN", "Hà Nội, ngày      tháng      năm 2026", pt=12),
    title(
        "QUYẾT ĐỊNH",
        "Phê duyệt danh mục nhiệm vụ khoa học và công nghệ cấp quốc gia năm 2027",
        "BỘ TRƯỞNG BỘ KHOA HỌC VÀ CÔNG NGHỆ",
        pt=13,
    ),
    "".join(
        t(x, I + sz(13))
        for x in [
            "Căn cứ Luật Khoa học, công nghệ và đổi mới sáng tạo ngày 27 tháng 6 năm 2025;",
            "Căn cứ Nghị định số 55/2025/NĐ-CP ngày 02 tháng 3 năm 2025 của Chính phủ quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Khoa học và Công nghệ;",
            "Theo đề nghị của Vụ trưởng Vụ Khoa học kỹ thuật và công nghệ.",
        ]
    ),
    p(r("QUYẾT ĐỊNH:", B + sz(13)), ppr=gap(120, 120) + jc("center")),
    *[
        p(r(f"Điều {n}.", B + sz(13)), r(" " + w, sz(13)), ppr=BODY)
        for n, w in [
            (
                1,
                "Phê duyệt danh mục 18 nhiệm vụ khoa học và công nghệ cấp quốc gia thực hiện từ năm 2027 tại Phụ lục kèm theo Quyết định này.",
            ),
            (2, "Quyết định này có hiệu lực kể từ ngày ký."),
            (
                3,
                "Chánh Văn phòng Bộ, Vụ trưởng Vụ Khoa học kỹ thuật và công nghệ và Thủ trưởng các đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./.",
            ),
        ]
    ],
    tbl(
        (4253, 4819),
        tr(
            tc(
                4253,
                P("Nơi nhận:", gap(), B + I + sz(12)),
                *[P(x, gap(), sz(11)) for x in ["- Như Điều 3;", "- Bộ trưởng, các Thứ trưởng;", "- Lưu: VT, KHKTCN."]],
            ),
            tc(
                4819,
                P("KT. BỘ TRƯỞNG", C, B + sz(13)),
                P("THỨ TRƯỞNG", C, B + sz(13)),
                p(ppr=C),
                p(ppr=C),
                p(ppr=C),
                P("Bùi Hoàng Phương", C, B + sz(13)),
            ),
        ),
    ),
    brk(),
    P("Phụ lục", C, B + sz(14)),
    P("DANH MỤC NHIỆM VỤ KHOA HỌC VÀ CÔNG NGHỆ CẤP QUỐC GIA NĂM 2027", C, B + sz(13)),
    P(
        "(Kèm theo Quyết định số      /QĐ-BKHCN ngày     tháng     năm 2026 của Bộ trưởng Bộ Khoa học và Công nghệ)",
        C,
        I + sz(13),
    ),
    p(connector(30), ppr=C),
    small(
        *[
            "1. Nghiên cứu hệ thống cảnh báo sớm lũ quét sử dụng trí tuệ nhân tạo.",
            "2. Nghiên cứu vắc xin phòng bệnh dịch tả lợn châu Phi thế hệ mới./.",
        ]
    ),
    sectpr=last(extra=AGAIN),
)
# a mark of urgency drawn by an old program
doc(
    "c07_khan_vml_trai",
    [],
    head(
        ["ỦY BAN NHÂN DÂN", "TỈNH THANH HÓA"],
        "Số: 15210/UBND-NNMT",
        "Thanh Hóa, ngày 24 tháng 8 năm 2026",
        "V/v ứng phó bão số 6 và mưa lũ",
        bolds=[True, True],
        under=p(vml_box(20, 8, p(r("KHẨN", B + sz(13) + '<w:color w:val="FF0000"/>'), ppr=C)), ppr=gap(60)),
    ),
    kgn("Các sở, ban, ngành cấp tỉnh;", "Chủ tịch Ủy ban nhân dân các xã, phường."),
    ts(
        "Bão số 6 có khả năng đổ bộ vào khu vực từ Thanh Hóa đến Nghệ An trong đêm 25 tháng 8 năm 2026. Chủ tịch Ủy ban nhân dân tỉnh yêu cầu cấm biển từ 5 giờ 00 phút ngày 25 tháng 8 năm 2026; sơ tán xong người dân trước 17 giờ 00 phút cùng ngày./."
    ),
    close(
        ["- Như trên;", "- Thường trực Tỉnh ủy (để b/c);", "- Lưu: VT, NNMT."],
        ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
        "Lê Đức Giang",
    ),
)
# two who sign beside each other
doc(
    "c08_giay_uy_quyen",
    [],
    head(
        ["UBND XÃ CẦN GIỜ", "BAN QUẢN LÝ RỪNG PHÒNG HỘ"], "Số: 03/GUQ-BQLR", "Cần Giờ, ngày 02 tháng 6 năm 2026", pt=12
    ),
    title("GIẤY ỦY QUYỀN", "Về việc ký hợp đồng thuê phương tiện chữa cháy rừng", pt=13),
    small(
        *[
            "Ông Huỳnh Đức Hoàn, Trưởng Ban Quản lý rừng phòng hộ ủy quyền cho ông Cao Huy Bình, Phó Trưởng Ban ký hợp đồng thuê 02 ca nô chữa cháy rừng mùa khô năm 2026.",
            "Thời hạn ủy quyền: Từ ngày 02 tháng 6 năm 2026 đến ngày 30 tháng 6 năm 2026./.",
        ]
    ),
    tbl(
        (4253, 4819),
        tr(
            tc(4253, P("NGƯỜI ĐƯỢC ỦY QUYỀN", C, B + sz(13)), p(ppr=C), p(ppr=C), P("Cao Huy Bình", C, B + sz(13))),
            tc(4819, P("TRƯỞNG BAN", C, B + sz(13)), p(ppr=C), p(ppr=C), P("Huỳnh Đức Hoàn", C, B + sz(13))),
        ),
    ),
    p(r("Nơi nhận:", B + I + sz(12)), ppr=gap()),
    p(r("- Ông Cao Huy Bình;", sz(11)), ppr=gap()),
    p(r("- Lưu: VT.", sz(11)), ppr=gap()),
)
