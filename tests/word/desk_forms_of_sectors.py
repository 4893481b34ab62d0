"""Papers beside the 29 types that an office writes every day: permits, certificates, fines, slips, speeches, programmes of a day."""

# ruff: noqa: E501 - paragraphs of documents as they are typed

from __future__ import annotations

from desk import (
    BASE,
    HEALTH,
    MOTTO,
    NATION,
    TODAY,
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
from office_xml import B, I, Part, connector, gap, jc, note, note_mark, p, r, ref, sect, sz, tbl, tc, tr, vml_line

XA = [("ỦY BAN NHÂN DÂN", True), ("XÃ ĐỨC TRỌNG", True)]
RESTART = '<w:pgNumType w:start="1"/><w:titlePg/>'


def table(widths, *rows, points=12):
    head, *more = rows
    return tbl(
        widths,
        tr(*[tc(w, p(r(x, B + sz(points)), ppr=C)) for w, x in zip(widths, head, strict=True)], extra="<w:tblHeader/>"),
        *[tr(*[tc(w, p(r(x, sz(points)), ppr=gap())) for w, x in zip(widths, row, strict=True)]) for row in more],
        bordered=True,
    )


@doc
def fine_for_an_offence():
    """A decision of a fine after its form of the law on offences: numbered articles, footnotes, a note for the offender."""
    return saved(
        letterhead(XA, "Số: 52/QĐ-XPHC", "Đức Trọng, ngày 14 tháng 10 năm 2026"),
        title("QUYẾT ĐỊNH", "Xử phạt vi phạm hành chính", "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ĐỨC TRỌNG"),
        base("Căn cứ Luật Xử lý vi phạm hành chính ngày 20 tháng 6 năm 2012;"),
        base(
            "Căn cứ Nghị định số 123/2024/NĐ-CP ngày 04 tháng 10 năm 2024 của Chính phủ quy định về xử phạt vi phạm hành chính trong lĩnh vực đất đai;"
        ),
        base(
            "Căn cứ Biên bản vi phạm hành chính số 31/BB-VPHC ngày 07 tháng 10 năm 2026 của Ủy ban nhân dân xã Đức Trọng."
        ),
        resolved(),
        article("Điều 1.", "Xử phạt vi phạm hành chính đối với ông Nguyễn Văn Ba"),
        text("1. Họ và tên: Nguyễn Văn Ba. Giới tính: Nam. Ngày, tháng, năm sinh: 02/9/1975. Quốc tịch: Việt Nam."),
        text(
            "2. Đã thực hiện hành vi vi phạm hành chính: Chuyển đất trồng lúa sang đất ở, diện tích 150 m2, quy định tại điểm a khoản 2 Điều 8 Nghị định số 123/2024/NĐ-CP."
        ),
        text("3. Hình thức xử phạt chính: Phạt tiền 35.000.000 đồng (Bằng chữ: Ba mươi lăm triệu đồng)."),
        text(
            "4. Biện pháp khắc phục hậu quả: Buộc khôi phục lại tình trạng của đất trước khi vi phạm trong thời hạn 10 ngày."
        ),
        article("Điều 2.", "Quyết định này có hiệu lực thi hành kể từ ngày ký."),
        article(
            "Điều 3.",
            "Quyết định này được giao cho ông Nguyễn Văn Ba để chấp hành; gửi Kho bạc Nhà nước Khu vực X để thu tiền phạt; gửi Phòng Kinh tế để tổ chức thực hiện./.",
        ),
        closing(["- Như Điều 3;", "- Lưu: VT, KT."], ["CHỦ TỊCH"], "Lê Nguyên Hoàng"),
        last(),
    )


@doc
def building_permit():
    """A permit: numbered items without bases, the name of the owner, no list of recipients but a copy for the file."""
    return saved(
        letterhead(XA, "Số: 118/GPXD", "Đức Trọng, ngày 14 tháng 10 năm 2026"),
        p(ppr=C),
        p(r("GIẤY PHÉP XÂY DỰNG", B), ppr=C),
        p(r("(Sử dụng cho nhà ở riêng lẻ)", I), ppr=C),
        text(
            "1. Cấp cho: Ông Trần Văn Dũng và bà Lê Thị Hòa; địa chỉ: tổ 5, thôn Phú Thạnh, xã Đức Trọng, tỉnh Lâm Đồng."
        ),
        text(
            "2. Được phép xây dựng công trình: Nhà ở riêng lẻ; vị trí: thửa đất số 45, tờ bản đồ số 12; cốt nền: +0,45 m; mật độ xây dựng: 78,5%; số tầng: 03."
        ),
        text("3. Giấy tờ về đất đai: Giấy chứng nhận quyền sử dụng đất số DG 123456 cấp ngày 05/6/2023."),
        text("4. Giấy phép này có hiệu lực khởi công trong thời hạn 12 tháng kể từ ngày cấp./."),
        closing(["- Như mục 1;", "- Lưu: VT, KT."], ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], "Phạm Văn Thành"),
        last(),
    )


@doc
def certificate_of_residence():
    """A confirmation for a person, in the old habit with Quốc hiệu alone at the top and the place at the right below."""
    return saved(
        letterhead(XA, "Số: 27/GXN-UBND", "Đức Trọng, ngày 05 tháng 10 năm 2026"),
        title("GIẤY XÁC NHẬN", "Hộ gia đình có hoàn cảnh khó khăn"),
        text("Ủy ban nhân dân xã Đức Trọng xác nhận:"),
        text(
            "Hộ bà Ma Bích, sinh ngày 01/01/1970, thường trú tại thôn K’ Nai, xã Đức Trọng là hộ cận nghèo năm 2026 theo Quyết định số 612/QĐ-UBND ngày 30 tháng 12 năm 2025 của Chủ tịch Ủy ban nhân dân xã Đức Trọng."
        ),
        text("Giấy xác nhận này có giá trị trong năm 2026./."),
        closing(
            ["- Bà Ma Bích;", "- Lưu: VT, VHXH."], ["TL. CHỦ TỊCH", "TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI"], "Nguyễn Thị Hạnh"
        ),
        last(),
    )


@doc
def slip_for_the_leader():
    """Phiếu trình: its opinion columns in a table, the leader's answer left blank in the table."""
    return saved(
        letterhead(HEALTH, "Số: 215/PTr-VP", TODAY),
        title("PHIẾU TRÌNH", "Giải quyết công việc"),
        addressee("Giám đốc Sở Y tế"),
        table(
            (4700, 4300),
            ("Nội dung trình", "Ý kiến của lãnh đạo"),
            ("Về việc cử 02 bác sĩ tham dự Hội nghị khoa học tại thành phố Huế từ ngày 12 đến ngày 14/11/2026.", ""),
            ("Ý kiến của phòng: Đề nghị cử.", ""),
        ),
        closing(["- Như trên;", "- Lưu: VT, VP."], ["CHÁNH VĂN PHÒNG"], "Nguyễn Thị Thanh"),
        last(),
    )


@doc
def programme_of_a_day():
    """A programme of a conference: no number, in an annex to a letter of invitation, times in a table."""
    return saved(
        letterhead(HEALTH, "Số: 88/GM-SYT", TODAY),
        title("GIẤY MỜI", "Dự Hội nghị sơ kết công tác chuyển đổi số ngành y tế"),
        addressee("Giám đốc các đơn vị trực thuộc Sở Y tế"),
        text("Sở Y tế trân trọng kính mời Giám đốc các đơn vị dự Hội nghị (chương trình tại Phụ lục kèm theo)."),
        text("Thời gian: 08 giờ 00 phút, ngày 20 tháng 11 năm 2026 (thứ Sáu)."),
        text("Địa điểm: Hội trường Bệnh viện Đa khoa Lâm Đồng./."),
        closing(
            ["- Như trên;", "- Giám đốc Sở (b/c);", "- Lưu: VT, VP."],
            ["TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"],
            "Nguyễn Thị Thanh",
        ),
        turn(),
        p(r("Phụ lục", B), ppr=C),
        p(r("CHƯƠNG TRÌNH HỘI NGHỊ", B), ppr=C),
        p(r("(Kèm theo Giấy mời số 88/GM-SYT ngày 05 tháng 11 năm 2026 của Sở Y tế)", I), ppr=C),
        p(connector(30), ppr=C),
        table(
            (1800, 4900, 2300),
            ("Thời gian", "Nội dung", "Thực hiện"),
            ("07h30 - 08h00", "Đón tiếp đại biểu", "Ban Tổ chức"),
            ("08h00 - 08h10", "Tuyên bố lý do, giới thiệu đại biểu", "Văn phòng Sở"),
            ("08h10 - 08h30", "Báo cáo sơ kết", "Lãnh đạo Sở"),
            ("10h30", "Bế mạc", ""),
        ),
        last(extra=RESTART),
    )


@doc
def speech_of_a_leader():
    """A speech: no letterhead at all, the name of the speaker under the title; it is no document of the decree."""
    return saved(
        p(r("BÀI PHÁT BIỂU", B), ppr=C),
        p(r("Của đồng chí Phó Chủ tịch Ủy ban nhân dân tỉnh tại Lễ khai giảng năm học 2026 - 2027", B), ppr=C),
        p(ppr=C),
        text("Kính thưa quý vị đại biểu, kính thưa các thầy giáo, cô giáo!"),
        text("Các em học sinh thân mến!"),
        text(
            "Hôm nay, trong không khí phấn khởi của ngày hội toàn dân đưa trẻ đến trường, tôi rất vui mừng về dự Lễ khai giảng năm học mới."
        ),
        text("Xin trân trọng cảm ơn!"),
        last(),
    )


@doc
def handover_minutes():
    """Minutes of a handover between two offices: both sides sign in two columns, no addressees."""
    sign = tbl(
        (4535, 4535),
        tr(
            tc(4535, p(r("BÊN NHẬN", B), ppr=C), *[p(ppr=C)] * 4, p(r("Trần Văn Tài", B), ppr=C)),
            tc(4535, p(r("BÊN GIAO", B), ppr=C), *[p(ppr=C)] * 4, p(r("Nguyễn Thị Hạnh", B), ppr=C)),
        ),
    )
    return saved(
        letterhead(XA, "Số: 16/BB-UBND", "Đức Trọng, ngày 02 tháng 10 năm 2026"),
        title("BIÊN BẢN", "Bàn giao hồ sơ, tài liệu và tài sản"),
        text("Hôm nay, ngày 02 tháng 10 năm 2026, tại trụ sở Ủy ban nhân dân xã Đức Trọng, chúng tôi gồm:"),
        p(r("1. Bên giao", B), ppr=BASE),
        text("Bà Nguyễn Thị Hạnh - Trưởng phòng Văn hóa - Xã hội."),
        p(r("2. Bên nhận", B), ppr=BASE),
        text("Ông Trần Văn Tài - Phó Trưởng phòng Văn hóa - Xã hội."),
        text("Hai bên thống nhất bàn giao các hồ sơ, tài sản sau:"),
        table(
            (800, 5000, 1400, 1800),
            ("STT", "Tên hồ sơ, tài sản", "Số lượng", "Ghi chú"),
            ("1", "Hồ sơ người có công", "215", "Bản gốc"),
            ("2", "Máy tính để bàn Dell", "02", "Đang sử dụng"),
        ),
        text("Biên bản được lập thành 03 bản, mỗi bên giữ 01 bản, lưu 01 bản./."),
        sign,
        last(),
    )


@doc
def decision_of_awards_of_a_school():
    """A reward with two lists under roman numbers in its annex; names with titles of teachers."""
    return saved(
        letterhead(
            [("UBND XÃ ĐỨC TRỌNG", False), ("TRƯỜNG TIỂU HỌC LIÊN NGHĨA", True)],
            "Số: 45/QĐ-THLN",
            "Đức Trọng, ngày 28 tháng 5 năm 2026",
        ),
        title(
            "QUYẾT ĐỊNH", "Về việc khen thưởng học sinh năm học 2025 - 2026", "HIỆU TRƯỞNG TRƯỜNG TIỂU HỌC LIÊN NGHĨA"
        ),
        base(
            "Căn cứ Thông tư số 27/2020/TT-BGDĐT ngày 04 tháng 9 năm 2020 của Bộ trưởng Bộ Giáo dục và Đào tạo ban hành Quy định đánh giá học sinh tiểu học;"
        ),
        base(
            "Căn cứ Biên bản họp xét khen thưởng ngày 25 tháng 5 năm 2026 của Hội đồng thi đua, khen thưởng nhà trường;"
        ),
        base("Theo đề nghị của Phó Hiệu trưởng phụ trách chuyên môn."),
        resolved(),
        article(
            "Điều 1.",
            "Khen thưởng 245 học sinh đạt danh hiệu “Học sinh Xuất sắc” và 318 học sinh tiêu biểu năm học 2025 - 2026 (danh sách kèm theo).",
        ),
        article("Điều 2.", "Mức thưởng: Học sinh Xuất sắc 05 quyển vở/em; học sinh tiêu biểu 03 quyển vở/em."),
        article(
            "Điều 3.",
            "Bộ phận tài vụ, giáo viên chủ nhiệm và học sinh có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.",
        ),
        closing(["- Như Điều 3;", "- Niêm yết;", "- Lưu: VT."], ["HIỆU TRƯỞNG"], "Lê Thị Thu Thủy"),
        turn(),
        p(r("DANH SÁCH", B), ppr=C),
        p(r("Học sinh được khen thưởng năm học 2025 - 2026", B), ppr=C),
        p(r("(Kèm theo Quyết định số 45/QĐ-THLN ngày 28 tháng 5 năm 2026 của Trường Tiểu học Liên Nghĩa)", I), ppr=C),
        p(connector(30), ppr=C),
        p(r("I. HỌC SINH XUẤT SẮC", B), ppr=BASE),
        table(
            (800, 4500, 1500, 2200),
            ("STT", "Họ và tên", "Lớp", "Ghi chú"),
            ("1", "Nguyễn Ngọc Bảo An", "1A1", ""),
            ("2", "Cil Jú Ha Rin", "1A2", ""),
        ),
        p(r("II. HỌC SINH TIÊU BIỂU", B), ppr=BASE),
        table((800, 4500, 1500, 2200), ("STT", "Họ và tên", "Lớp", "Ghi chú"), ("1", "Trần Gia Hân", "5A3", "")),
        last(extra=RESTART),
    )


@doc
def multi_level_report_of_a_province():
    """A report in the habit of provinces: A., I., 1., a), hyphens and plus signs, figures in notes."""
    return saved(
        letterhead(
            [("ỦY BAN NHÂN DÂN", True), ("TỈNH ĐỒNG THÁP", True)],
            "Số: 512/BC-UBND",
            "Đồng Tháp, ngày 30 tháng 11 năm 2026",
        ),
        title(
            "BÁO CÁO",
            [
                "Tình hình phát triển kinh tế - xã hội, quốc phòng - an ninh năm 2026",
                "và phương hướng, nhiệm vụ năm 2027",
            ],
        ),
        p(r("Phần I", B), ppr=gap(120) + jc("center")),
        p(r("TÌNH HÌNH KINH TẾ - XÃ HỘI NĂM 2026", B), ppr=C),
        p(r("A. KẾT QUẢ ĐẠT ĐƯỢC", B), ppr=BASE),
        p(r("I. KINH TẾ", B), ppr=BASE),
        p(r("1. Tăng trưởng kinh tế", B), ppr=BASE),
        p(
            r("Tổng sản phẩm trên địa bàn (giá so sánh 2010) ước đạt 135.420 tỷ đồng, tăng 8,03%"),
            note_mark(1),
            r("; GRDP bình quân đầu người đạt 92,6 triệu đồng."),
            ppr=BASE,
        ),
        p(r("2. Sản xuất nông nghiệp", B), ppr=BASE),
        text("a) Trồng trọt: Diện tích lúa cả năm 612.350 ha, sản lượng 4,05 triệu tấn."),
        text("- Vụ Đông Xuân: năng suất 7,2 tấn/ha;"),
        text("- Vụ Hè Thu: năng suất 6,1 tấn/ha, trong đó:"),
        text("+ Các xã phía Bắc: 6,3 tấn/ha;"),
        text("+ Các xã ven sông Tiền: 5,9 tấn/ha."),
        text("b) Thủy sản: Sản lượng cá tra 620.000 tấn; kim ngạch xuất khẩu 1,1 tỷ USD."),
        p(r("II. VĂN HÓA - XÃ HỘI", B), ppr=BASE),
        text("Tỷ lệ hộ nghèo đa chiều còn 0,85%; 100% xã đạt chuẩn nông thôn mới."),
        p(r("B. HẠN CHẾ, NGUYÊN NHÂN", B), ppr=BASE),
        text("Giải ngân vốn đầu tư công đạt 71,5%, thấp hơn bình quân chung cả nước."),
        p(r("Phần II", B), ppr=gap(120) + jc("center")),
        p(r("PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2027", B), ppr=C),
        p(r("I. MỤC TIÊU", B), ppr=BASE),
        text("Phấn đấu tăng trưởng kinh tế từ 10% trở lên; thu ngân sách tăng 12%./."),
        closing(
            ["- Văn phòng Chính phủ;", "- TT TU, TT HĐND tỉnh;", "- Lưu: VT, TH (Ng)."],
            ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
            "Trần Trí Quang",
        ),
        last(),
        parts=[
            Part(
                "rIdH1",
                "header",
                p(
                    r("", ""),
                    '<w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:instrText>PAGE</w:instrText></w:r><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:fldChar w:fldCharType="end"/></w:r>',
                    ppr=jc("center"),
                ),
            ),
            Part(
                "rIdF1",
                "footnotes",
                note(
                    1,
                    r(
                        " Trong đó: khu vực nông, lâm, thủy sản tăng 3,9%; công nghiệp - xây dựng tăng 11,2%; dịch vụ tăng 8,8%.",
                        sz(10),
                    ),
                ),
            ),
        ],
    )


@doc
def contract_with_items_of_two_numbers():
    """A contract of services as lawyers write it: Điều with titles, clauses 1.1, 1.2."""
    sign = tbl(
        (4535, 4535),
        tr(
            tc(4535, p(r("ĐẠI DIỆN BÊN A", B), ppr=C), *[p(ppr=C)] * 4, p(r("Đoàn Văn Quyền", B), ppr=C)),
            tc(4535, p(r("ĐẠI DIỆN BÊN B", B), ppr=C), *[p(ppr=C)] * 4, p(r("Bùi Thị Minh Hoa", B), ppr=C)),
        ),
    )
    return saved(
        p(r(NATION, B + sz(13)), ppr=C),
        p(r(MOTTO, B + sz(14)), vml_line(57), ppr=C),
        p(ppr=C),
        p(r("HỢP ĐỒNG CUNG CẤP DỊCH VỤ", B), ppr=C),
        p(r("Số: 15/2026/HĐDV"), ppr=C),
        p(ppr=C),
        base("Căn cứ Bộ luật Dân sự ngày 24 tháng 11 năm 2015;"),
        base("Căn cứ nhu cầu và khả năng của hai bên."),
        text("Hôm nay, ngày 05 tháng 11 năm 2026, tại Sở Y tế tỉnh Lâm Đồng, chúng tôi gồm có:"),
        p(r("BÊN A: SỞ Y TẾ TỈNH LÂM ĐỒNG", B), ppr=BASE),
        text("Đại diện: Ông Đoàn Văn Quyền - Chức vụ: Chánh Văn phòng."),
        p(r("BÊN B: CÔNG TY TNHH VỆ SINH SẠCH XANH", B), ppr=BASE),
        text("Đại diện: Bà Bùi Thị Minh Hoa - Chức vụ: Giám đốc."),
        p(r("Điều 1. Nội dung công việc", B), ppr=BASE),
        text("1.1. Bên B vệ sinh trụ sở làm việc của Bên A, diện tích 2.450 m2."),
        text("1.2. Thời gian: Từ thứ Hai đến thứ Sáu hằng tuần."),
        p(r("Điều 2. Giá trị hợp đồng", B), ppr=BASE),
        text("2.1. Đơn giá: 12.500.000 đồng/tháng."),
        text("2.2. Thanh toán trước ngày 10 của tháng sau./."),
        sign,
        sect(refs=ref("default", "rIdH1")),
    )


@doc
def certified_copy_extract():
    """TRÍCH SAO: below the document a full line and the block of the office that copies, with its own number."""
    rule = p(ppr='<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>' + gap())
    block = tbl(
        (3686, 5670),
        tr(
            tc(
                3686,
                p(r("ỦY BAN NHÂN DÂN XÃ ĐỨC TRỌNG", sz(13)), ppr=C),
                p(r("VĂN PHÒNG HĐND VÀ UBND", B + sz(13)), connector(20), ppr=C),
                p(r("Số: 12/TrS-VP", sz(13)), ppr=gap(120) + jc("center")),
            ),
            tc(
                5670,
                p(r("TRÍCH SAO", B + sz(14)), ppr=C),
                p(r("Đức Trọng, ngày 12 tháng 11 năm 2026", I), ppr=gap(120) + jc("center")),
            ),
        ),
    )
    return saved(
        letterhead(HEALTH, "Số: 42/QĐ-SYT", TODAY),
        title("QUYẾT ĐỊNH", "Về việc thành lập Tổ công tác", "GIÁM ĐỐC SỞ Y TẾ TỈNH LÂM ĐỒNG"),
        base("Căn cứ Luật Khám bệnh, chữa bệnh ngày 09 tháng 01 năm 2023;"),
        base("Theo đề nghị của Chánh Văn phòng Sở."),
        resolved(),
        article("Điều 1.", "Thành lập Tổ công tác gồm 05 thành viên."),
        article("Điều 2.", "Chánh Văn phòng Sở và các thành viên chịu trách nhiệm thi hành Quyết định này./."),
        closing(["- Như Điều 2;", "- Lưu: VT, VP."], ["GIÁM ĐỐC"], "Nguyễn Văn An"),
        rule,
        block,
        closing(["- Trạm Y tế xã;", "- Lưu: VT, VP."], ["CHÁNH VĂN PHÒNG"], "Phan Thị Lan Anh"),
        last(),
    )


@doc
def instruction_letter_numbered_by_letters():
    """A letter whose first level are roman numbers, then arabic, then letters that run past đ to k."""
    return saved(
        letterhead(HEALTH, "Số: 2117/SYT-TCCB", TODAY, "V/v hướng dẫn lập hồ sơ thăng hạng viên chức"),
        addressee("Các đơn vị sự nghiệp y tế công lập trực thuộc Sở"),
        text("Sở Y tế hướng dẫn các đơn vị lập hồ sơ thăng hạng viên chức như sau:"),
        text("1. Thành phần hồ sơ gồm:"),
        *[
            text(f"{letter}) {words};")
            for letter, words in zip(
                "abcdđeghik",
                (
                    "Đơn đăng ký",
                    "Sơ yếu lý lịch",
                    "Bản nhận xét",
                    "Bản sao văn bằng",
                    "Chứng chỉ ngoại ngữ",
                    "Chứng chỉ bồi dưỡng",
                    "Quyết định bổ nhiệm",
                    "Quyết định nâng lương",
                    "Giấy khen",
                    "Tài liệu khác",
                ),
                strict=True,
            )
        ][:-1],
        text("k) Tài liệu khác có liên quan."),
        text("2. Thời hạn nộp: Trước ngày 25/11/2026./."),
        closing(["- Như trên;", "- Lưu: VT, TCCB."], ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], "Nguyễn Văn An"),
        last(),
    )
