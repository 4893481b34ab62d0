"""Papers of communes, wards, special zones, provinces and councils: each in the habits of another hand."""

# ruff: noqa: E501 - paragraphs of documents as they are typed

from __future__ import annotations

from desk import (
    BASE,
    C,
    addressee,
    addressees,
    article,
    base,
    closing,
    doc,
    last,
    letterhead,
    resolved,
    saved,
    text,
    title,
    turn,
)
from office_xml import (
    B,
    I,
    connector,
    gap,
    gone,
    ind,
    ins,
    jc,
    p,
    r,
    sdt,
    sz,
    tbl,
    tc,
    tr,
)

WARD = [("ỦY BAN NHÂN DÂN", True), ("PHƯỜNG NINH KIỀU", True)]
XA = [("ỦY BAN NHÂN DÂN", True), ("XÃ ĐẠ TẺH 2", True)]
RESTART = '<w:pgNumType w:start="1"/><w:titlePg/>'


def cells(widths, *words, bold=False, points=12, align="left", extra=""):
    return tr(
        *[
            tc(w, p(r(x, (B if bold else "") + sz(points)), ppr=gap() + jc("center" if bold else align)))
            for w, x in zip(widths, words, strict=True)
        ],
        extra=extra,
    )


@doc
def meeting_minutes_with_three_signatures():
    """Minutes of a tender committee: members sign in three columns, nobody is addressed."""
    sign = tbl(
        (3000, 3000, 3000),
        tr(
            *[
                tc(3000, p(r(post, B), ppr=C), *[p(ppr=C)] * 4, p(r(name, B), ppr=C))
                for post, name in (
                    ("THƯ KÝ", "Lê Thị Mai"),
                    ("ĐẠI DIỆN TỔ DÂN PHỐ", "Phạm Văn Tư"),
                    ("CHỦ TRÌ", "Nguyễn Hoàng Nam"),
                )
            ]
        ),
    )
    return saved(
        letterhead(WARD, "Số: 27/BB-UBND", "Ninh Kiều, ngày 11 tháng 5 năm 2026"),
        title("BIÊN BẢN", "Hội nghị lấy ý kiến Nhân dân về quy hoạch hẻm 132, đường 3 Tháng 2"),
        text(
            "Hôm nay, vào lúc 14 giờ 00 phút ngày 11 tháng 5 năm 2026, tại Nhà văn hóa khu vực 4, Ủy ban nhân dân phường Ninh Kiều tổ chức Hội nghị lấy ý kiến Nhân dân."
        ),
        p(r("I. THÀNH PHẦN THAM DỰ", B), ppr=BASE),
        text("1. Ông Nguyễn Hoàng Nam, Phó Chủ tịch Ủy ban nhân dân phường - Chủ trì."),
        text("2. Bà Lê Thị Mai, công chức Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường - Thư ký."),
        text("3. Đại diện 45/52 hộ dân có nhà, đất trong khu vực quy hoạch (danh sách kèm theo)."),
        p(r("II. NỘI DUNG", B), ppr=BASE),
        text(
            "1. Ông Nguyễn Hoàng Nam thông qua Quyết định số 1290/QĐ-UBND ngày 20 tháng 4 năm 2026 của Ủy ban nhân dân thành phố Cần Thơ về việc phê duyệt điều chỉnh cục bộ quy hoạch chi tiết."
        ),
        text("2. Ý kiến của các hộ dân:"),
        text("- Ông Trần Văn Út (số nhà 132/5): Thống nhất với quy hoạch; đề nghị bồi thường theo giá thị trường."),
        text("- Bà Võ Thị Bảy (số nhà 132/17): Đề nghị mở rộng hẻm từ 3,5 m lên 5 m để xe chữa cháy vào được."),
        p(r("III. KẾT LUẬN", B), ppr=BASE),
        text(
            "Có 43/45 hộ dự họp (đạt 95,6%) thống nhất với phương án quy hoạch. Ủy ban nhân dân phường sẽ tổng hợp, báo cáo cấp có thẩm quyền."
        ),
        text(
            "Hội nghị kết thúc vào lúc 16 giờ 15 phút cùng ngày. Biên bản đã được đọc lại cho mọi người cùng nghe và thống nhất ký tên; được lập thành 03 bản có giá trị như nhau./."
        ),
        sign,
        last(),
    )


@doc
def inspection_minutes_with_hour_first():
    """Minutes of a check of food safety: two sides sign, with a line for signing below the post, in a table with dotted blanks."""
    two = tbl(
        (4535, 4535),
        tr(
            tc(
                4535,
                p(r("ĐẠI DIỆN CƠ SỞ", B), ppr=C),
                p(r("(Ký, ghi rõ họ tên)", I), ppr=C),
                *[p(ppr=C)] * 4,
                p(r("Trần Thị Hoa", B), ppr=C),
            ),
            tc(
                4535,
                p(r("TRƯỞNG ĐOÀN", B), ppr=C),
                p(r("(Ký, ghi rõ họ tên)", I), ppr=C),
                *[p(ppr=C)] * 4,
                p(r("Lý Quốc Dũng", B), ppr=C),
            ),
        ),
    )
    return saved(
        letterhead(
            [("ỦY BAN NHÂN DÂN XÃ PHONG ĐIỀN", False), ("ĐOÀN KIỂM TRA LIÊN NGÀNH", True)],
            "Số: 05/BB-ĐKT",
            "Phong Điền, ngày 22 tháng 01 năm 2026",
        ),
        title("BIÊN BẢN", "Kiểm tra an toàn thực phẩm dịp Tết Nguyên đán Bính Ngọ và mùa Lễ hội xuân năm 2026"),
        base(
            "Căn cứ Quyết định số 18/QĐ-UBND ngày 15 tháng 01 năm 2026 của Chủ tịch Ủy ban nhân dân xã Phong Điền về việc thành lập Đoàn kiểm tra liên ngành an toàn thực phẩm."
        ),
        text(
            "Hôm nay, hồi 08 giờ 30 phút ngày 22 tháng 01 năm 2026, tại cơ sở sản xuất giò chả Hoa Mai, ấp Thị Tứ, xã Phong Điền, chúng tôi gồm có:"
        ),
        p(r("A. ĐẠI DIỆN ĐOÀN KIỂM TRA", B), ppr=BASE),
        text("1. Ông Lý Quốc Dũng, Phó Trưởng phòng Văn hóa - Xã hội - Trưởng đoàn;"),
        text("2. Bà Đặng Thị Lệ, Trạm Y tế xã - Thành viên."),
        p(r("B. ĐẠI DIỆN CƠ SỞ", B), ppr=BASE),
        text("Bà Trần Thị Hoa - Chủ cơ sở. Căn cước số: 092182001234, cấp ngày 12/5/2023."),
        p(r("C. KẾT QUẢ KIỂM TRA", B), ppr=BASE),
        text("1. Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm số 15/2024/ATTP-CNĐK còn hiệu lực."),
        text(
            "2. Điều kiện vệ sinh: Tường, trần sạch; nhiệt độ tủ bảo quản -18 °C; có 02/03 người trực tiếp sản xuất đeo khẩu trang."
        ),
        text("3. Lấy 02 mẫu xét nghiệm hàn the: Kết quả âm tính."),
        text("Đoàn kiểm tra kết thúc lúc 10 giờ 00 phút cùng ngày. Biên bản lập thành 02 bản, mỗi bên giữ 01 bản./."),
        two,
        last(),
    )


@doc
def submission_to_the_chairman():
    """A commune's office to its chairman; a table of costs with merged cells and a sum."""
    ws = (700, 4300, 1200, 1400, 1600)
    costs = tbl(
        ws,
        cells(ws, "TT", "Nội dung chi", "ĐVT", "Số lượng", "Thành tiền (đồng)", bold=True, extra="<w:tblHeader/>"),
        tr(
            tc(700, p(r("I", B + sz(12)), ppr=C)),
            tc(6900, p(r("Hội nghị tập huấn", B + sz(12)), ppr=gap()), span=3),
            tc(1600, p(r("9.600.000", B + sz(12)), ppr=gap() + jc("right"))),
        ),
        cells(ws, "1", "Nước uống (02 buổi x 80 người x 20.000 đồng)", "người", "80", "3.200.000"),
        cells(ws, "2", "Tài liệu, văn phòng phẩm", "bộ", "80", "6.400.000"),
        tr(
            tc(7600, p(r("Cộng", B + sz(12)), ppr=C), span=4),
            tc(1600, p(r("9.600.000", B + sz(12)), ppr=gap() + jc("right"))),
        ),
        bordered=True,
    )
    return saved(
        letterhead(
            [("ỦY BAN NHÂN DÂN XÃ ĐẠ TẺH 2", False), ("VĂN PHÒNG HĐND VÀ UBND", True)],
            "Số: 33/TTr-VP",
            "Đạ Tẻh 2, ngày 06 tháng 8 năm 2026",
        ),
        title("TỜ TRÌNH", "Về việc xin kinh phí tổ chức Hội nghị tập huấn kỹ năng số cho Tổ công nghệ số cộng đồng"),
        addressee("Chủ tịch Ủy ban nhân dân xã Đạ Tẻh 2"),
        text(
            "Thực hiện Kế hoạch số 71/KH-UBND ngày 15 tháng 6 năm 2026 của Ủy ban nhân dân xã Đạ Tẻh 2 về chuyển đổi số năm 2026, Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã kính trình Chủ tịch Ủy ban nhân dân xã phê duyệt kinh phí như sau:"
        ),
        text("1. Thời gian: 02 buổi, ngày 20 và 21 tháng 8 năm 2026 (thứ Năm, thứ Sáu)."),
        text("2. Địa điểm: Hội trường Ủy ban nhân dân xã."),
        text("3. Kinh phí: 9.600.000 đồng (Bằng chữ: Chín triệu sáu trăm nghìn đồng), gồm:"),
        costs,
        text(
            "4. Nguồn kinh phí: Sự nghiệp khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số năm 2026 đã giao tại Quyết định số 512/QĐ-UBND ngày 30 tháng 12 năm 2025 của Ủy ban nhân dân xã."
        ),
        text("Kính trình Chủ tịch Ủy ban nhân dân xã xem xét, quyết định./."),
        closing(["- Như trên;", "- Phòng Kinh tế (thẩm định);", "- Lưu: VP."], ["CHÁNH VĂN PHÒNG"], "K’ Brếu"),
        last(),
    )


@doc
def invitation_to_a_ceremony():
    return saved(
        letterhead(WARD, "Số: 118/GM-UBND", "Ninh Kiều, ngày 28 tháng 8 năm 2026"),
        title(
            "GIẤY MỜI",
            "Dự Lễ kỷ niệm 81 năm Ngày Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam (02/9/1945 - 02/9/2026)",
        ),
        addressees(
            "Thường trực Đảng ủy, Hội đồng nhân dân, lãnh đạo Ủy ban Mặt trận Tổ quốc Việt Nam phường;",
            "Trưởng các phòng, trung tâm thuộc phường;",
            "Bí thư Chi bộ, Trưởng khu vực 1, 2, 3, 4, 5.",
        ),
        text("Ủy ban nhân dân phường Ninh Kiều trân trọng kính mời các đồng chí dự Lễ kỷ niệm:"),
        text("1. Thời gian: 07 giờ 30 phút, ngày 01 tháng 9 năm 2026 (thứ Ba)."),
        text(
            "2. Địa điểm: Hội trường A, trụ sở Ủy ban nhân dân phường (số 215 đường Phan Đình Phùng, phường Ninh Kiều, thành phố Cần Thơ)."
        ),
        text("3. Trang phục: Nam áo sơ mi trắng, thắt cà vạt; nữ áo dài truyền thống."),
        text("Rất hân hạnh được đón tiếp!"),
        closing(
            ["- Như trên;", "- CT, PCT UBND phường;", "- Lưu: VT."],
            ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"],
            "Huỳnh Thanh Sử",
        ),
        last(),
    )


@doc
def telegram_of_a_province_chairman():
    """A telegram: its addressees behind 'điện', urgency in a one-cell table below the number."""
    stamp = tbl((1701,), tr(tc(1701, p(r("HỎA TỐC", B + sz(13)), ppr=C))), bordered=True, extra=jc("center"))
    return saved(
        letterhead(
            [("CHỦ TỊCH ỦY BAN NHÂN DÂN", True), ("TỈNH QUẢNG TRỊ", True)],
            "Số: 07/CĐ-CTUBND",
            "Quảng Trị, ngày 25 tháng 10 năm 2026",
            more=stamp + p(),
        ),
        title("CÔNG ĐIỆN", "Về việc tập trung ứng phó với bão số 12 và mưa lũ"),
        p(r("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ ĐIỆN:", B), ppr=gap(120) + jc("center")),
        p(r("- Chủ tịch Ủy ban nhân dân các xã, phường, đặc khu Cồn Cỏ;"), ppr=gap(60) + ind(0, 1985)),
        p(r("- Giám đốc các Sở: Nông nghiệp và Môi trường, Xây dựng, Công Thương;"), ppr=gap(60) + ind(0, 1985)),
        p(r("- Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh."), ppr=gap(60) + ind(0, 1985)),
        text(
            "Theo bản tin của Đài Khí tượng Thủy văn tỉnh lúc 05 giờ 00, vị trí tâm bão ở khoảng 16,8 độ Vĩ Bắc; 110,2 độ Kinh Đông, sức gió mạnh nhất cấp 12 (118 - 133 km/giờ), giật cấp 15."
        ),
        text("Để chủ động ứng phó, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:"),
        text(
            "1. Cấm biển từ 12 giờ 00 phút ngày 25 tháng 10 năm 2026; hoàn thành sơ tán dân trước 17 giờ 00 cùng ngày."
        ),
        text("2. Thực hiện nghiêm phương châm “4 tại chỗ”; trực ban 24/24 giờ."),
        text(
            "3. Các Đoàn công tác theo Quyết định số 1650/QĐ-UBND ngày 12 tháng 9 năm 2026 của Chủ tịch Ủy ban nhân dân tỉnh kiểm tra, đôn đốc tại cơ sở./."
        ),
        closing(
            ["- Như trên;", "- Ban Chỉ đạo PTDS quốc gia;", "- TT Tỉnh ủy, TT HĐND tỉnh;", "- Lưu: VT, NN."],
            ["CHỦ TỊCH"],
            "Lê Hồng Vinh",
        ),
        last(),
    )


@doc
def council_board_report():
    """A verification report of a board of a provincial council."""
    return saved(
        letterhead(
            [("HỘI ĐỒNG NHÂN DÂN TỈNH GIA LAI", False), ("BAN KINH TẾ - NGÂN SÁCH", True)],
            "Số: 46/BC-BKTNS",
            "Gia Lai, ngày 03 tháng 7 năm 2026",
        ),
        title(
            "BÁO CÁO",
            "Thẩm tra tình hình thực hiện kế hoạch phát triển kinh tế - xã hội 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2026",
        ),
        addressee("Hội đồng nhân dân tỉnh Gia Lai"),
        text(
            "Thực hiện nhiệm vụ do Thường trực Hội đồng nhân dân tỉnh phân công, Ban Kinh tế - Ngân sách đã thẩm tra Báo cáo số 312/BC-UBND ngày 26 tháng 6 năm 2026 của Ủy ban nhân dân tỉnh về tình hình thực hiện kế hoạch phát triển kinh tế - xã hội. Kết quả như sau:"
        ),
        p(r("I. ĐÁNH GIÁ CHUNG", B), ppr=BASE),
        text(
            "1. Tổng sản phẩm trên địa bàn tỉnh tăng 7,85% (cả năm kế hoạch là 10 - 10,5%); thu ngân sách đạt 54,2% dự toán Trung ương giao."
        ),
        text("2. Có 14/22 chỉ tiêu đạt và vượt tiến độ; 08/22 chỉ tiêu chưa đạt 50% kế hoạch."),
        p(r("II. NHỮNG TỒN TẠI, HẠN CHẾ", B), ppr=BASE),
        text(
            "1. Giải ngân vốn đầu tư công đến ngày 30/6/2026 đạt 31,7%; trong đó, vốn các chương trình mục tiêu quốc gia đạt 12%."
        ),
        text(
            "2. Việc bố trí đất ở, đất sản xuất cho đồng bào dân tộc thiểu số tại các xã Ia Rsai, Ia Dreh, Krông Năng còn chậm."
        ),
        p(r("III. KIẾN NGHỊ", B), ppr=BASE),
        text(
            "Ban Kinh tế - Ngân sách thống nhất trình Hội đồng nhân dân tỉnh xem xét, thông qua dự thảo Nghị quyết./."
        ),
        closing(
            ["- Như trên;", "- TT HĐND tỉnh;", "- UBND tỉnh;", "- ĐB HĐND tỉnh;", "- Lưu: VT, CTHĐ."],
            ["TM. BAN KINH TẾ - NGÂN SÁCH", "TRƯỞNG BAN"],
            "Siu Hương",
        ),
        last(),
    )


@doc
def steering_committee_plan():
    """A steering committee with the post of its signer in the agency below the blank (ô 7b)."""
    left = [
        p(r(w, f), ppr=gap())
        for w, f in (
            ("Nơi nhận:", B + I + sz(12)),
            ("- BCĐ 389 quốc gia (b/c);", sz(11)),
            ("- Thành viên BCĐ 389 tỉnh;", sz(11)),
            ("- Lưu: VT, KT.", sz(11)),
        )
    ]
    right = [p(r(w, B), ppr=C) for w in ("TM. BAN CHỈ ĐẠO", "KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN")] + [p(ppr=C)] * 4
    right += [p(r("PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", B), ppr=C), p(r("Nguyễn Tự Công Hoàng", B), ppr=C)]
    return saved(
        letterhead(
            [("ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK", False), ("BAN CHỈ ĐẠO 389", True)],
            "Số: 88/KH-BCĐ389",
            "Đắk Lắk, ngày 10 tháng 11 năm 2026",
        ),
        title(
            "KẾ HOẠCH",
            [
                "Cao điểm đấu tranh chống buôn lậu, gian lận thương mại và hàng giả",
                "trước, trong và sau tết Nguyên đán Đinh Mùi năm 2027",
            ],
        ),
        p(r("I. MỤC ĐÍCH, YÊU CẦU", B), ppr=BASE),
        text("1. Kịp thời phát hiện, ngăn chặn hành vi vận chuyển trái phép pháo nổ, thuốc lá điếu, ma túy, vũ khí."),
        text("2. Xác định rõ trách nhiệm của từng lực lượng; xử lý nghiêm cán bộ, công chức tiếp tay, bao che."),
        p(r("II. NỘI DUNG", B), ppr=BASE),
        text("1. Thời gian: Từ ngày 15/11/2026 đến hết ngày 28/02/2027."),
        text(
            "2. Địa bàn trọng điểm: Quốc lộ 14, 26, 29; các chợ đầu mối; sàn thương mại điện tử Shopee, Lazada, TikTok Shop."
        ),
        p(r("III. TỔ CHỨC THỰC HIỆN", B), ppr=BASE),
        text(
            "1. Công an tỉnh: Chủ trì đấu tranh các đường dây, ổ nhóm; phối hợp Bộ đội Biên phòng tỉnh kiểm soát tuyến biên giới."
        ),
        text("2. Chi cục Quản lý thị trường: Thường trực, tổng hợp, báo cáo trước ngày 25 hằng tháng."),
        text("Yêu cầu các thành viên Ban Chỉ đạo, các sở, ngành, địa phương nghiêm túc triển khai thực hiện./."),
        tbl((4253, 4819), tr(tc(4253, *left), tc(4819, *right), extra="<w:cantSplit/>")),
        last(),
    )


@doc
def joint_plan_of_three():
    """Three bodies of the same commune issue together; three sign in one row."""
    sign = tbl(
        (3024, 3024, 3024),
        tr(
            *[
                tc(3024, *[p(r(w, B + sz(13)), ppr=C) for w in posts], *[p(ppr=C)] * 4, p(r(name, B + sz(13)), ppr=C))
                for posts, name in (
                    (("TM. HỘI LIÊN HIỆP PHỤ NỮ", "CHỦ TỊCH"), "Lò Thị Hạnh"),
                    (("TRẠM Y TẾ", "TRƯỞNG TRẠM"), "Quàng Văn Dũng"),
                    (("TRƯỜNG THCS", "HIỆU TRƯỞNG"), "Nguyễn Thị Thu"),
                )
            ]
        ),
    )
    return saved(
        letterhead(
            [
                ("HỘI LIÊN HIỆP PHỤ NỮ XÃ MƯỜNG LA", True),
                ("TRẠM Y TẾ XÃ MƯỜNG LA", True),
                ("TRƯỜNG THCS THỊ TRẤN ÍT ONG", True),
            ],
            "Số: 02/KHPH-HPN-TYT-THCS",
            "Mường La, ngày 16 tháng 9 năm 2026",
        ),
        title("KẾ HOẠCH PHỐI HỢP", "Truyền thông phòng, chống tảo hôn và hôn nhân cận huyết thống năm học 2026 - 2027"),
        p(r("I. MỤC ĐÍCH", B), ppr=BASE),
        text(
            "Nâng cao nhận thức của đồng bào các dân tộc Thái, Mông, La Ha; giảm ít nhất 50% số cặp tảo hôn so với năm 2025."
        ),
        p(r("II. NỘI DUNG PHỐI HỢP", B), ppr=BASE),
        text("1. Tổ chức 06 buổi nói chuyện chuyên đề tại các bản Nà Tòng, Hua Nà, Phiêng Tìn."),
        text("2. Thành lập Câu lạc bộ “Thủ lĩnh của sự thay đổi” tại trường./."),
        p(r("Nơi nhận:", B + I + sz(12)), ppr=gap()),
        p(r("- UBND xã (b/c);", sz(11)), ppr=gap()),
        p(r("- Lưu: HPN, TYT, THCS.", sz(11)), ppr=gap()),
        sign,
        last(),
    )


@doc
def reply_to_a_citizen():
    """A letter to one person with his address, text under revision with tracked changes and a control for the day."""
    day = sdt(
        r("ngày 03 tháng 4 năm 2026"),
        "ngay",
        '<w:date w:fullDate="2026-04-03T00:00:00Z"><w:dateFormat w:val="dd/MM/yyyy"/></w:date>',
    )
    return saved(
        letterhead(
            XA, "Số: 412/UBND-TCD", "Đạ Tẻh 2, ngày 09 tháng 4 năm 2026", "V/v trả lời kiến nghị của ông Nguyễn Văn Tám"
        ),
        addressee("Ông Nguyễn Văn Tám, thôn 5B, xã Đạ Tẻh 2, tỉnh Lâm Đồng"),
        p(
            r("Ủy ban nhân dân xã Đạ Tẻh 2 nhận được đơn đề "),
            day,
            r(" của Ông kiến nghị về "),
            gone("viêc "),
            ins(r("việc ")),
            r(
                "cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất tại thửa đất số 215, tờ bản đồ số 32. Sau khi xem xét, Ủy ban nhân dân xã có ý kiến như sau:"
            ),
            ppr=BASE,
        ),
        text(
            "1. Thửa đất nêu trên có nguồn gốc do gia đình Ông khai hoang năm 1998, sử dụng ổn định, không tranh chấp; đủ điều kiện theo khoản 3 Điều 138 Luật Đất đai năm 2024."
        ),
        text(
            "2. Đề nghị Ông liên hệ Trung tâm Phục vụ hành chính công xã (vào giờ hành chính, từ thứ Hai đến thứ Sáu và sáng thứ Bảy hằng tuần) để được hướng dẫn kê khai theo Mẫu số 15 ban hành kèm theo Nghị định số 151/2025/NĐ-CP ngày 12 tháng 6 năm 2025 của Chính phủ quy định về phân định thẩm quyền của chính quyền địa phương 02 cấp."
        ),
        text("Trên đây là ý kiến trả lời của Ủy ban nhân dân xã, thông báo đến Ông được biết./."),
        closing(
            ["- Như trên;", "- CT, các PCT UBND xã;", "- Phòng Kinh tế;", "- Lưu: VT, TCD."],
            ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
            "Tou Prong Nai Pho",
        ),
        last(),
    )


@doc
def fire_drill_option():
    """A phương án with roman sections, hyphens and plus signs, a chart in pictures left out, an annex on a turned sheet."""
    ws = (800, 3600, 2400, 2400, 2200, 2600)
    merged = tbl(
        ws,
        tr(
            *[
                tc(w, p(r(x, B + sz(12)), ppr=C), extra='<w:vMerge w:val="restart"/><w:vAlign w:val="center"/>')
                for w, x in zip(ws[:2], ("TT", "Lực lượng"), strict=True)
            ],
            tc(4800, p(r("Nhân lực", B + sz(12)), ppr=C), span=2),
            tc(4800, p(r("Phương tiện", B + sz(12)), ppr=C), span=2),
            extra="<w:tblHeader/>",
        ),
        tr(
            *[tc(w, p(ppr=C), extra="<w:vMerge/>") for w in ws[:2]],
            *[
                tc(w, p(r(x, B + I + sz(12)), ppr=C))
                for w, x in zip(ws[2:], ("Chỉ huy", "Chiến sĩ", "Xe", "Máy bơm"), strict=True)
            ],
            extra="<w:tblHeader/>",
        ),
        cells(ws, "1", "Công an xã", "02", "10", "01", "02", align="center"),
        cells(ws, "2", "Ban Chỉ huy Quân sự xã", "01", "15", "0", "01", align="center"),
        bordered=True,
    )
    return saved(
        letterhead(XA, "Số: 03/PA-UBND", "Đạ Tẻh 2, ngày 20 tháng 3 năm 2026"),
        title("PHƯƠNG ÁN", "Phòng cháy, chữa cháy rừng mùa khô năm 2025 - 2026"),
        p(r("I. ĐẶC ĐIỂM TÌNH HÌNH", B), ppr=BASE),
        p(r("1. Vị trí địa lý", B), ppr=BASE),
        text(
            "Xã Đạ Tẻh 2 có diện tích tự nhiên 215,47 km2, trong đó đất có rừng 14.320 ha; phía Bắc giáp xã Cát Tiên 3, phía Nam giáp xã Đạ Huoai, phía Đông giáp xã Bảo Lâm 5, phía Tây giáp tỉnh Đồng Nai."
        ),
        p(r("2. Các khu vực trọng điểm", B), ppr=BASE),
        text("- Tiểu khu 548, 549A, 551;"),
        text("- Khu vực giáp ranh Vườn quốc gia Cát Tiên:"),
        text("+ Khoảnh 3, 4 Tiểu khu 552;"),
        text("+ Khoảnh 7 Tiểu khu 560."),
        p(r("II. CẤP DỰ BÁO CHÁY RỪNG", B), ppr=BASE),
        text(
            "Cấp I: Ít khả năng cháy. Cấp II: Có khả năng cháy. Cấp III: Nhiều khả năng cháy. Cấp IV: Nguy hiểm. Cấp V: Cực kỳ nguy hiểm."
        ),
        p(r("III. TỔ CHỨC LỰC LƯỢNG", B), ppr=BASE),
        text("Thực hiện theo Phụ lục kèm theo Phương án này. Hiệu lệnh: 03 hồi kẻng dài, loa truyền thanh xã./."),
        closing(
            ["- Hạt Kiểm lâm khu vực;", "- TT Đảng ủy, HĐND xã;", "- Lưu: VT, KT."],
            ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
            "Đỗ Hữu Tùng",
        ),
        turn(),
        p(r("Phụ lục", B), ppr=C),
        p(r("LỰC LƯỢNG, PHƯƠNG TIỆN CHỮA CHÁY RỪNG", B), ppr=C),
        p(r("(Kèm theo Phương án số 03/PA-UBND ngày 20 tháng 3 năm 2026 của Ủy ban nhân dân xã Đạ Tẻh 2)", I), ppr=C),
        p(connector(30), ppr=C),
        merged,
        last(size=(16838, 11906), landscape=True, extra=RESTART),
    )


@doc
def discipline_by_a_department():
    """A direct decision about one person, its bases many; articles with the number in automatic numbering."""
    auto = '<w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:suff w:val="space"/><w:lvlText w:val="Điều %1."/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="720"/></w:pPr><w:rPr><w:b/></w:rPr></w:lvl></w:abstractNum><w:num w:numId="6"><w:abstractNumId w:val="5"/></w:num>'

    def dieu(words):
        return p(r(words), ppr=BASE + '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="6"/></w:numPr>')

    return saved(
        letterhead(
            [("ỦY BAN NHÂN DÂN TỈNH GIA LAI", False), ("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", True)],
            "Số: 690/QĐ-SNNMT",
            "Gia Lai, ngày 04 tháng 6 năm 2026",
        ),
        title(
            "QUYẾT ĐỊNH",
            "Về việc kéo dài thời hạn nâng bậc lương đối với viên chức",
            "GIÁM ĐỐC SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG TỈNH GIA LAI",
        ),
        base("Căn cứ Luật Viên chức ngày 10 tháng 12 năm 2025;"),
        base(
            "Căn cứ Thông tư số 08/2013/TT-BNV ngày 31 tháng 7 năm 2013 của Bộ trưởng Bộ Nội vụ hướng dẫn thực hiện chế độ nâng bậc lương thường xuyên và nâng bậc lương trước thời hạn đối với cán bộ, công chức, viên chức và người lao động;"
        ),
        base(
            "Căn cứ Quyết định số 15/2025/QĐ-UBND ngày 01 tháng 7 năm 2025 của Ủy ban nhân dân tỉnh Gia Lai ban hành Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Sở Nông nghiệp và Môi trường;"
        ),
        base("Theo đề nghị của Chánh Văn phòng Sở."),
        resolved(),
        dieu(
            "Kéo dài thời hạn nâng bậc lương 06 tháng đối với ông Rơ Châm Hyêu, viên chức Ban Quản lý rừng phòng hộ Bắc Biển Hồ; mã số viên chức: V.03.05.14; bậc 4, hệ số 3,33."
        ),
        dieu("Thời điểm tính nâng bậc lương lần sau của ông Rơ Châm Hyêu kể từ ngày 01 tháng 10 năm 2026."),
        dieu(
            "Chánh Văn phòng Sở, Giám đốc Ban Quản lý rừng phòng hộ Bắc Biển Hồ và ông Rơ Châm Hyêu chịu trách nhiệm thi hành Quyết định này./."
        ),
        closing(["- Như Điều 3;", "- Sở Nội vụ (b/c);", "- Lưu: VT, VP."], ["GIÁM ĐỐC"], "Đoàn Ngọc Có"),
        last(),
        numbering=auto,
    )


@doc
def work_programme_of_a_council():
    """A programme with a table of months inside the text, its rows parted by roman numbers."""
    ws = (900, 4700, 1900, 1500)
    months = tbl(
        ws,
        cells(ws, "STT", "Nội dung công việc", "Cơ quan chủ trì", "Thời gian", bold=True, extra="<w:tblHeader/>"),
        tr(tc(900, p(r("I", B + sz(12)), ppr=C)), tc(8100, p(r("QUÝ I", B + sz(12)), ppr=gap()), span=3)),
        cells(ws, "1", "Tổ chức kỳ họp chuyên đề (lần thứ nhất)", "Thường trực HĐND", "Tháng 02"),
        cells(ws, "2", "Giám sát việc thực hiện Nghị quyết số 09/NQ-HĐND", "Ban VH-XH", "Tháng 3"),
        tr(tc(900, p(r("II", B + sz(12)), ppr=C)), tc(8100, p(r("QUÝ II", B + sz(12)), ppr=gap()), span=3)),
        cells(ws, "1", "Tiếp xúc cử tri trước kỳ họp thường lệ giữa năm", "Tổ đại biểu", "Tháng 5 - 6"),
        bordered=True,
    )
    return saved(
        letterhead(
            [("HỘI ĐỒNG NHÂN DÂN", True), ("PHƯỜNG NINH KIỀU", True)],
            "Số: 01/CTr-HĐND",
            "Ninh Kiều, ngày 06 tháng 01 năm 2026",
        ),
        title("CHƯƠNG TRÌNH", "Công tác năm 2026 của Hội đồng nhân dân phường Ninh Kiều"),
        text(
            "Căn cứ Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân ngày 20 tháng 11 năm 2015, Thường trực Hội đồng nhân dân phường xây dựng Chương trình công tác năm 2026 như sau:"
        ),
        p(r("I. NHIỆM VỤ TRỌNG TÂM", B), ppr=BASE),
        text(
            "1. Chuẩn bị và phục vụ cuộc bầu cử đại biểu Quốc hội khóa XVI và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2026 - 2031 (Chủ nhật, ngày 15 tháng 3 năm 2026)."
        ),
        text("2. Tổ chức 02 kỳ họp thường lệ và các kỳ họp chuyên đề theo quy định."),
        p(r("II. LỊCH CÔNG TÁC", B), ppr=BASE),
        months,
        p(r("III. TỔ CHỨC THỰC HIỆN", B), ppr=BASE),
        text(
            "Các Ban, Tổ đại biểu và đại biểu Hội đồng nhân dân phường căn cứ Chương trình này để triển khai thực hiện./."
        ),
        closing(
            ["- Thường trực HĐND TP;", "- Đảng ủy phường;", "- Đại biểu HĐND phường;", "- Lưu: VT."],
            ["TM. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN", "CHỦ TỊCH"],
            "Trần Thị Xuân Mai",
        ),
        last(),
    )


@doc
def decision_with_statute_of_a_board():
    """A quy chế in articles with titles, attached; the items of the articles typed with hard spaces, letters to g."""
    return saved(
        letterhead(XA, "Số: 77/QĐ-UBND", "Đạ Tẻh 2, ngày 15 tháng 02 năm 2026"),
        title(
            "QUYẾT ĐỊNH",
            "Ban hành Quy chế tiếp công dân của Ủy ban nhân dân xã Đạ Tẻh 2",
            "ỦY BAN NHÂN DÂN XÃ ĐẠ TẺH 2",
        ),
        base("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;"),
        base("Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;"),
        base("Theo đề nghị của Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã."),
        resolved(),
        article("Điều 1.", "Ban hành kèm theo Quyết định này Quy chế tiếp công dân của Ủy ban nhân dân xã Đạ Tẻh 2."),
        article(
            "Điều 2.",
            "Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 41/QĐ-UBND ngày 20 tháng 7 năm 2025 của Ủy ban nhân dân xã Đạ Tẻh 2 ban hành Nội quy tiếp công dân.",
        ),
        article(
            "Điều 3.",
            "Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã, thủ trưởng các cơ quan, đơn vị và cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.",
        ),
        closing(
            ["- Như Điều 3;", "- TT Đảng ủy, HĐND xã;", "- Lưu: VT, TCD."],
            ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
            "Tôn Thiện Đồng",
        ),
        turn(),
        letterhead(XA, "", ""),
        p(ppr=C),
        p(r("QUY CHẾ", B), ppr=C),
        p(r("Tiếp công dân của Ủy ban nhân dân xã Đạ Tẻh 2", B), ppr=C),
        p(r("(Kèm theo Quyết định số 77/QĐ-UBND ngày 15 tháng 02 năm 2026 của Ủy ban nhân dân xã Đạ Tẻh 2)", I), ppr=C),
        p(connector(40), ppr=C),
        p(r("Chương I", B), ppr=gap(120) + jc("center")),
        p(r("QUY ĐỊNH CHUNG", B), ppr=C),
        p(r("Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng", B), ppr=BASE),
        text(
            "1.\u00a0Quy chế này quy định trách nhiệm tiếp công dân; quy trình tiếp nhận, xử lý khiếu nại, tố cáo, kiến nghị, phản ánh."
        ),
        text("2.\u00a0Quy chế này áp dụng đối với:"),
        text("a)\u00a0Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân xã;"),
        text("b)\u00a0Công chức được phân công tiếp công dân;"),
        text("c)\u00a0Trưởng Công an xã;"),
        text("d)\u00a0Chỉ huy trưởng Ban Chỉ huy Quân sự xã;"),
        text("đ)\u00a0Trưởng các phòng chuyên môn;"),
        text("e)\u00a0Giám đốc Trung tâm Phục vụ hành chính công;"),
        text("g)\u00a0Công dân đến khiếu nại, tố cáo, kiến nghị, phản ánh."),
        p(r("Điều 2. Nguyên tắc tiếp công dân", B), ppr=BASE),
        text("Việc tiếp công dân thực hiện theo Điều 3 Luật Tiếp công dân; bảo đảm công khai, dân chủ, kịp thời."),
        p(r("Chương II", B), ppr=gap(120) + jc("center")),
        p(r("TỔ CHỨC TIẾP CÔNG DÂN", B), ppr=C),
        p(r("Mục 1", B), ppr=gap(120) + jc("center")),
        p(r("TIẾP CÔNG DÂN THƯỜNG XUYÊN", B), ppr=C),
        p(r("Điều 3. Thời gian, địa điểm", B), ppr=BASE),
        text("1. Buổi sáng: Từ 07 giờ 00 phút đến 11 giờ 30 phút; buổi chiều: Từ 13 giờ 30 phút đến 17 giờ 00 phút."),
        text(
            "2. Chủ tịch Ủy ban nhân dân xã tiếp công dân định kỳ vào ngày 15 và ngày 30 hằng tháng; nếu trùng ngày nghỉ thì chuyển sang ngày làm việc liền kề."
        ),
        p(r("Mục 2", B), ppr=gap(120) + jc("center")),
        p(r("TIẾP CÔNG DÂN ĐỘT XUẤT", B), ppr=C),
        p(r("Điều 4. Các trường hợp tiếp công dân đột xuất", B), ppr=BASE),
        text("Thực hiện theo khoản 3 Điều 18 Luật Tiếp công dân."),
        p(r("Chương III", B), ppr=gap(120) + jc("center")),
        p(r("ĐIỀU KHOẢN THI HÀNH", B), ppr=C),
        p(r("Điều 5. Trách nhiệm thi hành", B), ppr=BASE),
        text(
            "Trong quá trình thực hiện, nếu có vướng mắc, các cơ quan, đơn vị phản ánh về Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã để tổng hợp, báo cáo Ủy ban nhân dân xã xem xét, sửa đổi./."
        ),
        last(extra=RESTART),
    )


@doc
def introduction_of_a_commune():
    """A form with dotted blanks, typed by a person who lets Word fill them with tabs."""
    lead = '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9072"/></w:tabs>'
    return saved(
        letterhead(XA, "Số:       /GGT-UBND", "Đạ Tẻh 2, ngày      tháng      năm 2026"),
        p(ppr=C),
        p(r("GIẤY GIỚI THIỆU", B), ppr=C),
        p(ppr=C),
        p(r("Ủy ban nhân dân xã Đạ Tẻh 2 trân trọng giới thiệu:"), ppr=BASE),
        p(r("Ông (bà):\t"), ppr=BASE + lead),
        p(r("Chức vụ:\t"), ppr=BASE + lead),
        p(r("Được cử đến:\t"), ppr=BASE + lead),
        p(r("Về việc:\t"), ppr=BASE + lead),
        text("Đề nghị Quý cơ quan tạo điều kiện để Ông (bà) có tên ở trên hoàn thành nhiệm vụ."),
        text("Giấy này có giá trị đến hết ngày …/…/2026./."),
        closing(["- Như trên;", "- Lưu: VT."], ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"], "Phan Thị Lan Anh"),
        last(),
    )
