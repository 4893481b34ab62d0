"""Papers of schools, hospitals, funds, police, customs and unions: each in the habits of another hand."""

# ruff: noqa: E501 - paragraphs of documents as they are typed

from __future__ import annotations

from desk import (
    BASE,
    C,
    addressee,
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
    jc,
    p,
    r,
    sz,
    tbl,
    tc,
    tr,
)

SCHOOL = [("ỦY BAN NHÂN DÂN XÃ HÀM THUẬN BẮC", False), ("TRƯỜNG THCS MA LÂM", True)]
NORTH = [("SỞ Y TẾ TỈNH BẮC NINH", False), ("BỆNH VIỆN ĐA KHOA SỐ 1", True)]
RESTART = '<w:pgNumType w:start="1"/><w:titlePg/>'


@doc
def plan_of_a_teaching_group():
    """Below the school stands its group; the head of the school approves at the left."""
    sign = tbl(
        (4535, 4535),
        tr(
            tc(4535, p(r("DUYỆT CỦA HIỆU TRƯỞNG", B), ppr=C), *[p(ppr=C)] * 4, p(r("Nguyễn Văn Quý", B), ppr=C)),
            tc(4535, p(r("TỔ TRƯỞNG", B), ppr=C), *[p(ppr=C)] * 4, p(r("Đinh Thị Thanh Thủy", B), ppr=C)),
        ),
    )
    return saved(
        letterhead(
            [("TRƯỜNG THCS MA LÂM", False), ("TỔ KHOA HỌC TỰ NHIÊN", True)],
            "Số: 01/KH-TKHTN",
            "Hàm Thuận Bắc, ngày 05 tháng 9 năm 2026",
        ),
        title("KẾ HOẠCH", "Dạy học môn Khoa học tự nhiên lớp 9 năm học 2026 - 2027"),
        p(r("I. ĐẶC ĐIỂM TÌNH HÌNH", B), ppr=BASE),
        text("1. Số lớp: 05; số học sinh: 198; số học sinh học chuyên đề lựa chọn: 0."),
        text(
            "2. Tình hình đội ngũ: Số giáo viên: 08; trình độ đào tạo: Đại học: 07; trên đại học: 01; mức đạt chuẩn nghề nghiệp: Tốt: 06; Khá: 02."
        ),
        p(r("II. KẾ HOẠCH DẠY HỌC", B), ppr=BASE),
        text(
            "1. Phân phối chương trình: Cả năm 140 tiết (Học kỳ I: 18 tuần x 4 tiết = 72 tiết; Học kỳ II: 17 tuần x 4 tiết = 68 tiết)."
        ),
        text(
            "2. Kiểm tra, đánh giá định kỳ: Giữa Học kỳ I (tuần 9), cuối Học kỳ I (tuần 18), giữa Học kỳ II (tuần 27), cuối Học kỳ II (tuần 35)./."
        ),
        p(r("Nơi nhận:", B + I + sz(12)), ppr=gap()),
        p(r("- Hiệu trưởng (để duyệt);", sz(11)), ppr=gap()),
        p(r("- Lưu: VT, TCM.", sz(11)), ppr=gap()),
        sign,
        last(),
    )


@doc
def decision_of_a_hospital_with_list():
    """A hospital's quality board: members in a table of the annex, degrees in the table."""
    ws = (700, 3400, 3300, 1700)
    rows = [
        ("1", "PGS.TS.BS. Trần Văn Hinh", "Giám đốc", "Chủ tịch"),
        ("2", "ThS.BS. Ngô Thị Hà", "Phó Giám đốc", "Phó Chủ tịch"),
        ("3", "CN. Vũ Thị Lành", "Trưởng phòng Điều dưỡng", "Thư ký"),
    ]
    table = tbl(
        ws,
        tr(
            *[
                tc(w, p(r(x, B + sz(13)), ppr=C))
                for w, x in zip(ws, ("STT", "Họ và tên", "Chức vụ, đơn vị", "Nhiệm vụ"), strict=True)
            ],
            extra="<w:tblHeader/>",
        ),
        *[tr(*[tc(w, p(r(x, sz(13)), ppr=gap())) for w, x in zip(ws, row, strict=True)]) for row in rows],
        bordered=True,
    )
    return saved(
        letterhead(NORTH, "Số: 1156/QĐ-BVĐK", "Bắc Ninh, ngày 17 tháng 7 năm 2026"),
        title(
            "QUYẾT ĐỊNH",
            "Về việc kiện toàn Hội đồng Quản lý chất lượng bệnh viện năm 2026",
            "GIÁM ĐỐC BỆNH VIỆN ĐA KHOA SỐ 1 TỈNH BẮC NINH",
        ),
        base(
            "Căn cứ Thông tư số 19/2013/TT-BYT ngày 12 tháng 7 năm 2013 của Bộ trưởng Bộ Y tế hướng dẫn thực hiện quản lý chất lượng dịch vụ khám bệnh, chữa bệnh tại bệnh viện;"
        ),
        base(
            "Căn cứ Quyết định số 6858/QĐ-BYT ngày 18 tháng 11 năm 2016 của Bộ trưởng Bộ Y tế về việc ban hành Bộ tiêu chí chất lượng bệnh viện Việt Nam;"
        ),
        base(
            "Căn cứ Quyết định số 204/QĐ-SYT ngày 14 tháng 8 năm 2025 của Giám đốc Sở Y tế tỉnh Bắc Ninh về việc quy định chức năng, nhiệm vụ của Bệnh viện Đa khoa số 1;"
        ),
        base("Theo đề nghị của Trưởng phòng Quản lý chất lượng."),
        resolved(),
        article(
            "Điều 1.",
            "Kiện toàn Hội đồng Quản lý chất lượng bệnh viện năm 2026 gồm các ông, bà có tên trong danh sách kèm theo Quyết định này.",
        ),
        article(
            "Điều 2.",
            "Hội đồng có nhiệm vụ: Xây dựng kế hoạch cải tiến chất lượng; tổ chức tự đánh giá theo 83 tiêu chí (phiên bản 2.0) 02 lần/năm; công bố kết quả.",
        ),
        article("Điều 3.", "Hội đồng hoạt động theo chế độ kiêm nhiệm, được sử dụng con dấu của Bệnh viện."),
        article(
            "Điều 4.",
            "Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 312/QĐ-BVĐK ngày 20 tháng 02 năm 2025. Các ông, bà Trưởng phòng: Quản lý chất lượng, Kế hoạch tổng hợp, Tổ chức cán bộ và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.",
        ),
        closing(["- Như Điều 4;", "- Sở Y tế (b/c);", "- Lưu: VT, QLCL."], ["GIÁM ĐỐC"], "Trần Văn Hinh"),
        turn(),
        p(r("Phụ lục", B), ppr=C),
        p(r("DANH SÁCH HỘI ĐỒNG QUẢN LÝ CHẤT LƯỢNG BỆNH VIỆN", B), ppr=C),
        p(
            r("(Kèm theo Quyết định số 1156/QĐ-BVĐK ngày 17 tháng 7 năm 2026 của Giám đốc Bệnh viện Đa khoa số 1)", I),
            ppr=C,
        ),
        p(connector(30), ppr=C),
        table,
        last(extra=RESTART),
    )


@doc
def purchase_contract_of_a_hospital():
    """A contract: bases, two sides, articles with titles, both sign; no addressees."""
    sign = tbl(
        (4535, 4535),
        tr(
            tc(
                4535,
                p(r("ĐẠI DIỆN BÊN A", B), ppr=C),
                p(r("GIÁM ĐỐC", B), ppr=C),
                *[p(ppr=C)] * 4,
                p(r("Trần Văn Hinh", B), ppr=C),
            ),
            tc(
                4535,
                p(r("ĐẠI DIỆN BÊN B", B), ppr=C),
                p(r("TỔNG GIÁM ĐỐC", B), ppr=C),
                *[p(ppr=C)] * 4,
                p(r("Ngô Quang Vinh", B), ppr=C),
            ),
        ),
    )
    return saved(
        letterhead(NORTH, "Số: 86/HĐ-BVĐK", "Bắc Ninh, ngày 12 tháng 5 năm 2026"),
        title("HỢP ĐỒNG", "Về việc mua sắm vật tư xét nghiệm năm 2026"),
        base("Căn cứ Bộ luật Dân sự ngày 24 tháng 11 năm 2015;"),
        base("Căn cứ Luật Đấu thầu ngày 23 tháng 6 năm 2023;"),
        base(
            "Căn cứ Quyết định số 702/QĐ-BVĐK ngày 29 tháng 4 năm 2026 của Giám đốc Bệnh viện Đa khoa số 1 về việc phê duyệt kết quả lựa chọn nhà thầu."
        ),
        text("Hôm nay, ngày 12 tháng 5 năm 2026, tại Bệnh viện Đa khoa số 1 tỉnh Bắc Ninh, chúng tôi gồm:"),
        p(r("BÊN A: BỆNH VIỆN ĐA KHOA SỐ 1 TỈNH BẮC NINH", B), ppr=BASE),
        text("Địa chỉ: Đường Nguyễn Quyền, phường Võ Cường, tỉnh Bắc Ninh."),
        text("Điện thoại: 0222.3821.242; mã số thuế: 2300104563."),
        text("Tài khoản số: 9527.2.1037445 tại Kho bạc Nhà nước Khu vực VI."),
        text("Đại diện: Ông Trần Văn Hinh - Chức vụ: Giám đốc."),
        p(r("BÊN B: CÔNG TY CỔ PHẦN THIẾT BỊ Y TẾ ĐÔNG ĐÔ", B), ppr=BASE),
        text("Địa chỉ: Số 12, ngõ 84 phố Chùa Láng, phường Láng, thành phố Hà Nội."),
        text("Đại diện: Ông Ngô Quang Vinh - Chức vụ: Tổng Giám đốc."),
        text("Hai bên thống nhất ký kết hợp đồng với các điều khoản sau:"),
        p(r("Điều 1. Đối tượng của hợp đồng", B), ppr=BASE),
        text("Bên B cung cấp cho Bên A hàng hóa theo Phụ lục I của Hợp đồng này."),
        p(r("Điều 2. Giá trị hợp đồng và phương thức thanh toán", B), ppr=BASE),
        text(
            "1. Giá trị hợp đồng: 1.245.000.000 đồng (Bằng chữ: Một tỷ hai trăm bốn mươi lăm triệu đồng), đã bao gồm thuế GTGT 5%."
        ),
        text("2. Thanh toán bằng chuyển khoản trong vòng 90 ngày kể từ ngày Bên A nhận đủ hàng hóa và hồ sơ hợp lệ."),
        p(r("Điều 3. Phạt vi phạm", B), ppr=BASE),
        text("Bên B giao hàng chậm thì bị phạt 0,1%/ngày nhưng tổng số không quá 8% giá trị phần nghĩa vụ bị vi phạm."),
        p(r("Điều 4. Hiệu lực", B), ppr=BASE),
        text(
            "Hợp đồng có hiệu lực kể từ ngày ký, được lập thành 06 bản có giá trị pháp lý như nhau; Bên A giữ 04 bản, Bên B giữ 02 bản./."
        ),
        sign,
        turn(),
        p(r("Phụ lục I", B), ppr=C),
        p(r("DANH MỤC HÀNG HÓA", B), ppr=C),
        p(r("(Kèm theo Hợp đồng số 86/HĐ-BVĐK ngày 12 tháng 5 năm 2026 của Bệnh viện Đa khoa số 1)", I), ppr=C),
        tbl(
            (900, 5200, 2900),
            tr(
                *[
                    tc(w, p(r(x, B + sz(12)), ppr=C))
                    for w, x in ((900, "TT"), (5200, "Tên hàng hóa"), (2900, "Số lượng"))
                ]
            ),
            tr(
                *[
                    tc(w, p(r(x, sz(12)), ppr=gap()))
                    for w, x in ((900, "1"), (5200, "Ống nghiệm EDTA K2, 2 ml"), (2900, "120.000 ống"))
                ]
            ),
            bordered=True,
        ),
        turn(extra=RESTART),
        p(r("Phụ lục II", B), ppr=C),
        p(r("TIẾN ĐỘ GIAO HÀNG", B), ppr=C),
        p(r("(Kèm theo Hợp đồng số 86/HĐ-BVĐK ngày 12 tháng 5 năm 2026 của Bệnh viện Đa khoa số 1)", I), ppr=C),
        text(
            "Giao hàng theo dự trù hằng tháng; giao trong vòng 48 giờ kể từ khi nhận dự trù. Nơi giao: Kho Khoa Dược. Các Phụ lục I, II là bộ phận không tách rời của Hợp đồng./."
        ),
        last(extra=RESTART),
    )


@doc
def agreement_between_two_bodies():
    """Bản thỏa thuận of a school and a company, a joint number with both abbreviations."""
    sign = tbl(
        (4535, 4535),
        tr(
            tc(
                4535,
                p(r("ĐẠI DIỆN CÔNG TY", B), ppr=C),
                p(r("GIÁM ĐỐC", B), ppr=C),
                *[p(ppr=C)] * 4,
                p(r("Phan Đức Trọng", B), ppr=C),
            ),
            tc(
                4535,
                p(r("ĐẠI DIỆN NHÀ TRƯỜNG", B), ppr=C),
                p(r("HIỆU TRƯỞNG", B), ppr=C),
                *[p(ppr=C)] * 4,
                p(r("Trần Ngọc Lâm", B), ppr=C),
            ),
        ),
    )
    return saved(
        letterhead(
            [("UBND TỈNH LÂM ĐỒNG", False), ("TRƯỜNG CAO ĐẲNG ĐÀ LẠT", True)],
            "Số: 09/BTT-CĐĐL",
            "Lâm Đồng, ngày 08 tháng 4 năm 2026",
        ),
        title("BẢN THỎA THUẬN", "Về việc hợp tác đào tạo và tiếp nhận sinh viên thực tập giai đoạn 2026 - 2028"),
        text(
            "Hôm nay, ngày 08 tháng 4 năm 2026, Trường Cao đẳng Đà Lạt và Công ty Cổ phần Du lịch Thung Lũng Vàng thống nhất các nội dung sau:"
        ),
        p(r("Điều 1. Mục tiêu hợp tác", B), ppr=BASE),
        text(
            "Gắn đào tạo với nhu cầu của doanh nghiệp; mỗi năm tiếp nhận từ 30 đến 50 sinh viên ngành Quản trị khách sạn, Hướng dẫn du lịch."
        ),
        p(r("Điều 2. Trách nhiệm của Nhà trường", B), ppr=BASE),
        text("1. Cử giảng viên theo dõi, đánh giá kết quả thực tập."),
        text("2. Cùng Công ty xây dựng chương trình, giáo trình."),
        p(r("Điều 3. Trách nhiệm của Công ty", B), ppr=BASE),
        text("1. Bố trí người hướng dẫn; hỗ trợ sinh viên 120.000 đồng/người/ngày."),
        text("2. Ưu tiên tuyển dụng sinh viên tốt nghiệp loại khá trở lên."),
        p(r("Điều 4. Điều khoản chung", B), ppr=BASE),
        text(
            "Bản thỏa thuận có hiệu lực kể từ ngày ký đến hết ngày 31 tháng 12 năm 2028, lập thành 04 bản, mỗi bên giữ 02 bản./."
        ),
        sign,
        last(),
    )


@doc
def order_to_pass_a_petition_on():
    """Phiếu chuyển of a reception office for citizens: it has its addressee and two things in a list."""
    return saved(
        letterhead(
            [("VĂN PHÒNG UBND TỈNH ĐỒNG NAI", False), ("BAN TIẾP CÔNG DÂN", True)],
            "Số: 215/PC-BTCD",
            "Đồng Nai, ngày 19 tháng 5 năm 2026",
        ),
        title("PHIẾU CHUYỂN", "Đơn kiến nghị của công dân"),
        addressee("Chủ tịch Ủy ban nhân dân phường Trảng Dài"),
        text(
            "Ngày 15 tháng 5 năm 2026, Ban Tiếp công dân tỉnh nhận được đơn của bà Đỗ Thị Liên, thường trú tại tổ 12, khu phố 4, phường Trảng Dài, tỉnh Đồng Nai."
        ),
        text("Nội dung đơn: Kiến nghị xem xét việc cấp số nhà, đấu nối nước sinh hoạt."),
        text(
            "Căn cứ Điều 26 Luật Tiếp công dân, Ban Tiếp công dân tỉnh chuyển đơn đến Chủ tịch Ủy ban nhân dân phường Trảng Dài xem xét, giải quyết theo thẩm quyền và thông báo kết quả cho công dân, Ban Tiếp công dân tỉnh trước ngày 05/6/2026./."
        ),
        closing(
            ["- Như trên;", "- Bà Đỗ Thị Liên (để biết);", "- Lưu: VT, BTCD."],
            ["KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"],
            "Nguyễn Thị Bích Thủy",
        ),
        last(),
    )


@doc
def notice_slip():
    """Phiếu báo of an archive to the sender of documents."""
    return saved(
        letterhead(
            [("SỞ NỘI VỤ TỈNH VĨNH LONG", False), ("TRUNG TÂM LƯU TRỮ LỊCH SỬ", True)],
            "Số: 12/PB-TTLTLS",
            "Vĩnh Long, ngày 08 tháng 6 năm 2026",
        ),
        title("PHIẾU BÁO", "Kết quả tra cứu tài liệu lưu trữ"),
        text(
            "Trung tâm Lưu trữ lịch sử thông báo đến ông Lê Văn Hai, ấp Phú Hưng, xã Cái Nhum, tỉnh Vĩnh Long kết quả tra cứu theo Phiếu yêu cầu ngày 01 tháng 6 năm 2026 như sau:"
        ),
        text("1. Tài liệu yêu cầu: Quyết định cấp đất năm 1993 của Ủy ban nhân dân huyện Mang Thít (cũ)."),
        text("2. Kết quả: Có tài liệu; phông số 27, mục lục số 02, hồ sơ số 1145, tờ số 12 - 13."),
        text("3. Đề nghị ông mang theo căn cước đến nhận bản chứng thực trong giờ hành chính./."),
        closing(["- Ông Lê Văn Hai;", "- Lưu: VT, TC."], ["GIÁM ĐỐC"], "Lâm Thị Hồng Nhung"),
        last(),
    )


@doc
def tax_notice_to_a_company():
    """A tax office of the new three levels: parent by name of the department."""
    return saved(
        letterhead(
            [("CỤC THUẾ", False), ("THUẾ TỈNH KHÁNH HÒA", True)],
            "Số: 5120/TB-KHH",
            "Khánh Hòa, ngày 12 tháng 10 năm 2026",
        ),
        title("THÔNG BÁO", "Về việc chấp thuận gia hạn nộp hồ sơ khai thuế"),
        text("Căn cứ Luật Quản lý thuế ngày 10 tháng 12 năm 2025 và các văn bản hướng dẫn thi hành;"),
        text(
            "Theo văn bản đề nghị gia hạn số 33/CV-HL ngày 05 tháng 10 năm 2026 của Công ty Trách nhiệm hữu hạn Hải Long (mã số thuế: 4201234567), Thuế tỉnh Khánh Hòa thông báo:"
        ),
        text(
            "1. Chấp thuận gia hạn nộp hồ sơ khai thuế giá trị gia tăng quý III/2026; thời gian gia hạn: 30 ngày, từ ngày 31/10/2026 đến ngày 30/11/2026."
        ),
        text("2. Hết thời gian gia hạn, người nộp thuế phải nộp hồ sơ theo quy định./."),
        closing(
            ["- Công ty TNHH Hải Long;", "- Phòng QLDN 2;", "- Lưu: VT, NVDTPC."],
            ["KT. TRƯỞNG THUẾ TỈNH", "PHÓ TRƯỞNG THUẾ TỈNH"],
            "Vũ Xuân Bách",
        ),
        last(),
    )


@doc
def trade_union_letter():
    """A trade union: the decree is applied as fitting; its head is a committee."""
    return saved(
        letterhead(
            [("LIÊN ĐOÀN LAO ĐỘNG TỈNH NGHỆ AN", False), ("CÔNG ĐOÀN VIÊN CHỨC", True)],
            "Số: 61/CĐVC-CSPL",
            "Nghệ An, ngày 11 tháng 12 năm 2026",
            "V/v tổ chức Chương trình “Tết Sum vầy - Xuân gắn kết” năm 2027",
        ),
        addressee("Ban Chấp hành các công đoàn cơ sở trực thuộc"),
        text(
            "Ban Thường vụ Công đoàn Viên chức tỉnh đề nghị Ban Chấp hành các công đoàn cơ sở triển khai một số nội dung sau:"
        ),
        text(
            "1. Lập danh sách đoàn viên có hoàn cảnh khó khăn; ưu tiên đoàn viên bị bệnh hiểm nghèo, tai nạn lao động. Mức hỗ trợ: 500.000 đồng/người."
        ),
        text("2. Tổ chức các hoạt động vui xuân, đón Tết an toàn, tiết kiệm."),
        text("3. Gửi báo cáo về Công đoàn Viên chức tỉnh trước ngày 20/01/2027./."),
        closing(
            ["- Như trên;", "- LĐLĐ tỉnh (b/c);", "- Lưu: VT."], ["TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"], "Nguyễn Chí Công"
        ),
        last(),
    )


@doc
def border_customs_report():
    """A customs sub-department; two columns of the letterhead drawn with a frame of a table, body with manual tabs for columns."""
    return saved(
        letterhead(
            [("CHI CỤC HẢI QUAN KHU VỰC VI", False), ("HẢI QUAN CỬA KHẨU QUỐC TẾ HỮU NGHỊ", True)],
            "Số: 733/BC-HNQT",
            "Lạng Sơn, ngày 02 tháng 11 năm 2026",
        ),
        title("BÁO CÁO", "Công tác tháng 10, phương hướng, nhiệm vụ tháng 11 năm 2026"),
        addressee("Chi cục Hải quan Khu vực VI"),
        p(r("I. KẾT QUẢ CÔNG TÁC THÁNG 10", B), ppr=BASE),
        p(r("1. Hoạt động xuất, nhập khẩu", B), ppr=BASE),
        text(
            "a) Tổng số tờ khai: 24.571 tờ (xuất khẩu 6.208 tờ; nhập khẩu 18.363 tờ), tăng 11,3% so với cùng kỳ năm trước."
        ),
        text("b) Kim ngạch: 1.562,4 triệu USD; trong đó: xuất khẩu 402,1 triệu USD, nhập khẩu 1.160,3 triệu USD."),
        text("c) Số thu ngân sách: 871,52 tỷ đồng, lũy kế đạt 98,4% chỉ tiêu pháp lệnh."),
        p(r("2. Công tác chống buôn lậu", B), ppr=BASE),
        text(
            "Phát hiện, bắt giữ 15 vụ; trị giá hàng vi phạm ước 1,2 tỷ đồng; ra quyết định xử phạt 14 vụ, số tiền 236.500.000 đồng."
        ),
        p(r("II. NHIỆM VỤ THÁNG 11", B), ppr=BASE),
        text(
            "1. Duy trì thông quan 7 ngày/tuần; phối hợp với Đồn Biên phòng Cửa khẩu quốc tế Hữu Nghị phân luồng phương tiện."
        ),
        text("2. Vận hành mô hình Cửa khẩu thông minh; triển khai hệ thống VNACCS/VCIS phiên bản mới."),
        text("Hải quan Cửa khẩu quốc tế Hữu Nghị trân trọng báo cáo./."),
        closing(["- Như trên;", "- Các Đội trưởng;", "- Lưu: VT, TH."], ["ĐỘI TRƯỞNG"], "Hoàng Khánh Duy"),
        last(),
    )


@doc
def leave_paper_of_a_school():
    return saved(
        letterhead(SCHOOL, "Số: 04/GNP-THCSML", "Hàm Thuận Bắc, ngày 02 tháng 6 năm 2026"),
        p(ppr=C),
        p(r("GIẤY NGHỈ PHÉP", B), ppr=C),
        p(ppr=C),
        text("Xét Đơn đề nghị nghỉ phép ngày 30 tháng 5 năm 2026 của bà Lương Thị Cúc, Trường THCS Ma Lâm cấp cho:"),
        text("Bà: Lương Thị Cúc. Chức vụ: Giáo viên."),
        text(
            "Nghỉ phép năm 2026 trong thời gian 12 ngày, kể từ ngày 08 tháng 6 năm 2026 đến hết ngày 19 tháng 6 năm 2026 tại tỉnh Nghệ An."
        ),
        text("Số ngày nghỉ phép nêu trên được tính vào thời gian nghỉ phép năm 2026./."),
        closing(["- Bà Lương Thị Cúc (để thực hiện);", "- Lưu: VT."], ["HIỆU TRƯỞNG"], "Nguyễn Văn Quý"),
        last(),
    )


@doc
def university_decision_two_lines_of_authority():
    """A university of a ministry; students in a long table with merged first cells and a note below it."""
    ws = (700, 1900, 3000, 1700, 1800)
    table = tbl(
        ws,
        tr(
            *[
                tc(w, p(r(x, B + sz(11)), ppr=C))
                for w, x in zip(ws, ("STT", "Mã sinh viên", "Họ và tên", "Lớp", "Học bổng"), strict=True)
            ],
            extra="<w:tblHeader/><w:cantSplit/>",
        ),
        *[
            tr(
                *[
                    tc(w, p(r(x, sz(11)), ppr=gap()))
                    for w, x in zip(
                        ws,
                        (str(n), f"65CNTT{n:04d}", f"Trần Thị Ngọc Ánh {n}", "65CNTT1", "6.500.000 đồng"),
                        strict=True,
                    )
                ]
            )
            for n in range(1, 60)
        ],
        bordered=True,
    )
    return saved(
        letterhead(
            [("BỘ GIÁO DỤC VÀ ĐÀO TẠO", False), ("TRƯỜNG ĐẠI HỌC NHA TRANG", True)],
            "Số: 1502/QĐ-ĐHNT",
            "Khánh Hòa, ngày 25 tháng 11 năm 2026",
        ),
        title(
            "QUYẾT ĐỊNH",
            "Về việc cấp học bổng khuyến khích học tập Học kỳ I năm học 2026 - 2027",
            "HIỆU TRƯỞNG TRƯỜNG ĐẠI HỌC NHA TRANG",
        ),
        base("Căn cứ Luật Giáo dục đại học ngày 10 tháng 12 năm 2025;"),
        base("Căn cứ Quyết định số 155/CP ngày 16 tháng 8 năm 1966 của Hội đồng Chính phủ về việc thành lập Trường;"),
        base(
            "Căn cứ Nghị quyết số 05/NQ-ĐHNT ngày 12 tháng 3 năm 2026 của Hội đồng trường Trường Đại học Nha Trang ban hành Quy chế tổ chức và hoạt động của Trường Đại học Nha Trang;"
        ),
        base("Theo đề nghị của Trưởng phòng Công tác Chính trị và Sinh viên."),
        resolved(),
        article(
            "Điều 1.",
            "Cấp học bổng khuyến khích học tập cho 59 sinh viên (có danh sách tại Phụ lục kèm theo Quyết định này), tổng số tiền 383.500.000 đồng.",
        ),
        article(
            "Điều 2.",
            "Trưởng các phòng: Công tác Chính trị và Sinh viên, Kế hoạch - Tài chính; trưởng các khoa, viện và sinh viên có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.",
        ),
        closing(["- Như Điều 2;", "- Lưu: VT, CTCTSV."], ["KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"], "Quách Hoài Nam"),
        turn(),
        p(r("Phụ lục", B), ppr=C),
        p(r("DANH SÁCH SINH VIÊN ĐƯỢC CẤP HỌC BỔNG", B), ppr=C),
        p(
            r(
                "(Kèm theo Quyết định số 1502/QĐ-ĐHNT ngày 25 tháng 11 năm 2026 của Hiệu trưởng Trường Đại học Nha Trang)",
                I,
            ),
            ppr=C,
        ),
        p(connector(30), ppr=C),
        table,
        p(r("(Danh sách gồm 59 sinh viên)", I), ppr=gap(120) + jc("right")),
        last(extra=RESTART),
    )


@doc
def project_of_a_bank_for_policies():
    """A dự án with chapters of the first structure, its items numbered 1.1 inside a table only."""
    c = gap(120) + jc("center")
    return saved(
        letterhead(
            [("ỦY BAN NHÂN DÂN XÃ TÂN HÀ LÂM HÀ", False), ("BAN QUẢN LÝ DỰ ÁN", True)],
            "Số: 02/DA-BQLDA",
            "Tân Hà Lâm Hà, ngày 18 tháng 3 năm 2026",
        ),
        title("DỰ ÁN", "Hỗ trợ phát triển sản xuất trồng dâu nuôi tằm theo chuỗi giá trị giai đoạn 2026 - 2028"),
        p(r("Chương I", B), ppr=c),
        p(r("THÔNG TIN CHUNG", B), ppr=C),
        p(r("Điều 1. Tên dự án", B), ppr=BASE),
        text("Trồng dâu, nuôi tằm theo chuỗi giá trị tại các thôn Phúc Tân, Liên Hồ, Đan Phượng."),
        p(r("Điều 2. Chủ trì liên kết", B), ppr=BASE),
        text("Hợp tác xã Dâu tằm tơ Hưng Phát; người đại diện: Ông Bùi Quang Trịnh - Giám đốc."),
        p(r("Chương II", B), ppr=c),
        p(r("MỤC TIÊU, QUY MÔ VÀ KINH PHÍ", B), ppr=C),
        p(r("Điều 3. Mục tiêu", B), ppr=BASE),
        text("1. Diện tích dâu trồng mới: 45 ha; giống S7-CB, VA-201; mật độ 40.000 - 45.000 cây/ha."),
        text("2. Số hộ tham gia: 62 hộ, trong đó 21 hộ nghèo, 15 hộ cận nghèo, 26 hộ mới thoát nghèo."),
        p(r("Điều 4. Kinh phí", B), ppr=BASE),
        text(
            "Tổng kinh phí: 2.860 triệu đồng; ngân sách Trung ương: 1.500 triệu đồng; ngân sách tỉnh: 225 triệu đồng; Nhân dân đóng góp: 1.135 triệu đồng./."
        ),
        closing(["- UBND xã (b/c);", "- Lưu: VT, KT."], ["TRƯỞNG BAN"], "Vũ Văn Long"),
        last(),
    )
