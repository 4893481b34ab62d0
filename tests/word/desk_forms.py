"""Contracts, rules, lists, leaves and reports, and ways in which addressees are set."""

# ruff: noqa: E501 - paragraphs of documents as they are typed

from __future__ import annotations

from desk import (
    AGAIN,
    BASE,
    HEALTH,
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
from office_letters import WORD, WORD_STYLES
from office_letters import page_header as gallery
from office_xml import B, I, Package, Part, connector, field_, font, gap, ind, jc, p, r, sz, tbl, tc, tr

TXT = "Sở Y tế báo cáo tình hình thực hiện nhiệm vụ quý IV năm 2026 như sau:"


def letter_to(*body, **more):
    head = letterhead(HEALTH, "Số: 42/SYT-NVY", TODAY, "V/v xây dựng kịch bản ứng phó")
    return saved(
        head, *body, closing(["- Như trên;", "- Lưu: VT, NVY."], ["GIÁM ĐỐC"], "Nguyễn Văn An"), last(), **more
    )


@doc
def only_picture():
    package = Package(
        p(
            '<w:r><w:drawing><wp:inline><wp:extent cx="6000000" cy="8500000"/><wp:docPr id="1" name="scan"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"/></a:graphic></wp:inline></w:drawing></w:r>'
        )
        + last(),
        WORD_STYLES,
        WORD,
        parts=[gallery()],
    )
    return package.bytes()


@doc
def empty_doc():
    return Package(p() + last(), WORD_STYLES, WORD, parts=[gallery()]).bytes()


@doc
def addressees_in_a_table():
    return letter_to(
        tbl(
            (2600, 6700),
            tr(
                tc(2600, p(r("Kính gửi:"), ppr=gap(120) + jc("right"))),
                tc(
                    6700,
                    p(r("- Các sở, ban, ngành;"), ppr=gap(120)),
                    p(r("- Ủy ban nhân dân các xã, phường, đặc khu."), ppr=gap(60)),
                ),
            ),
        ),
        text(TXT),
        text("1. Đã hoàn thành./."),
    )


@doc
def addressees_parted_by_line_breaks():
    return letter_to(
        p(
            r("Kính gửi:\n- Các sở, ban, ngành;\n- Ủy ban nhân dân các xã, phường, đặc khu."),
            ppr=gap(240) + ind(0, 2400),
        ),
        text(TXT),
        text("1. Đã hoàn thành./."),
    )


@doc
def first_addressee_on_the_line_of_the_label():
    return letter_to(
        p(r("Kính gửi:\t- Các sở, ban, ngành;"), ppr=gap(240) + ind(0, 1440)),
        p(r("\t- Ủy ban nhân dân các xã, phường."), ppr=gap(60) + ind(0, 1440)),
        text(TXT),
        text("1. Đã hoàn thành./."),
    )


@doc
def contract():
    return saved(
        letterhead([("SỞ Y TẾ TỈNH LÂM ĐỒNG", True)], "Số: 12/HĐ-SYT", TODAY),
        title("HỢP ĐỒNG", "Mua sắm trang thiết bị y tế"),
        base("Căn cứ Bộ luật Dân sự ngày 24 tháng 11 năm 2015;"),
        base("Căn cứ nhu cầu và khả năng của hai bên,"),
        text("Hôm nay, ngày 05 tháng 11 năm 2026, tại Sở Y tế, chúng tôi gồm:"),
        p(r("BÊN A: SỞ Y TẾ TỈNH LÂM ĐỒNG", B), ppr=BASE),
        text("- Đại diện: Ông Nguyễn Văn An - Giám đốc."),
        p(r("Điều 1. Nội dung hợp đồng", B), ppr=BASE),
        text("Bên B cung cấp cho Bên A các thiết bị theo phụ lục hợp đồng."),
        tbl(
            (4600, 4600),
            tr(
                tc(4600, p(r("ĐẠI DIỆN BÊN A", B), ppr=C), p(ppr=C), p(ppr=C), p(r("Nguyễn Văn An", B), ppr=C)),
                tc(4600, p(r("ĐẠI DIỆN BÊN B", B), ppr=C), p(ppr=C), p(ppr=C), p(r("Trần B", B), ppr=C)),
            ),
        ),
        last(),
    )


@doc
def decision_with_rules():
    dec = [
        letterhead(HEALTH, "Số: 981/QĐ-SYT", "Lâm Đồng, ngày 10 tháng 12 năm 2026"),
        title("QUYẾT ĐỊNH", "Ban hành Quy chế làm việc của Sở Y tế", "GIÁM ĐỐC SỞ Y TẾ"),
        base(
            "Căn cứ Quyết định số 25/QĐ-UBND ngày 21 tháng 7 năm 2025 của Ủy ban nhân dân tỉnh Lâm Đồng quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Sở Y tế;"
        ),
        base("Theo đề nghị của Chánh Văn phòng Sở."),
        resolved(),
        article("Điều 1.", "Ban hành kèm theo Quyết định này Quy chế làm việc của Sở Y tế."),
        article(
            "Điều 2.",
            "Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 12/QĐ-SYT ngày 05 tháng 3 năm 2023.",
        ),
        article("Điều 3.", "Chánh Văn phòng, Trưởng các phòng thuộc Sở chịu trách nhiệm thi hành Quyết định này./."),
        closing(["- Như Điều 3;", "- UBND tỉnh (b/c);", "- Lưu: VT, VP."], ["GIÁM ĐỐC"], "Nguyễn Văn An"),
        turn(),
    ]
    at = [
        letterhead(HEALTH, "", ""),
        title("QUY CHẾ", "Làm việc của Sở Y tế").rsplit("<w:p>", 1)[0],
        p(r("(Kèm theo Quyết định số 981/QĐ-SYT ngày 10 tháng 12 năm 2026 của Giám đốc Sở Y tế)", I), ppr=C),
        p(connector(30), ppr=C),
        p(r("Chương I", B), ppr=gap(120) + jc("center")),
        p(r("QUY ĐỊNH CHUNG", B), ppr=C),
        p(r("Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng", B), ppr=BASE),
        text("1. Quy chế này quy định nguyên tắc, chế độ trách nhiệm và lề lối làm việc của Sở Y tế."),
        text("2. Quy chế áp dụng đối với công chức, viên chức, người lao động thuộc Sở."),
        p(r("Chương II", B), ppr=gap(120) + jc("center")),
        p(r("TỔ CHỨC THỰC HIỆN", B), ppr=C),
        p(r("Điều 2. Trách nhiệm thi hành", B), ppr=BASE),
        text(
            "Trong quá trình thực hiện, nếu có vướng mắc, các phòng phản ánh về Văn phòng Sở để tổng hợp, trình Giám đốc xem xét, quyết định./."
        ),
        last(extra=AGAIN),
    ]
    return saved(*dec, *at)


@doc
def awards_with_list():
    ws = (900, 4000, 4200)
    return saved(
        letterhead(
            [("ỦY BAN NHÂN DÂN", True), ("TỈNH LÂM ĐỒNG", True)],
            "Số: 1125/QĐ-UBND",
            "Lâm Đồng, ngày 02 tháng 02 năm 2026",
        ),
        title(
            "QUYẾT ĐỊNH",
            "Về việc tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
            "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG",
        ),
        base("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;"),
        base("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;"),
        base("Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 88/TTr-SNV ngày 28 tháng 01 năm 2026."),
        resolved(),
        article(
            "Điều 1.",
            "Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho 02 tập thể, 03 cá nhân (có danh sách kèm theo) đã có thành tích xuất sắc trong công tác năm 2025.",
        ),
        article("Điều 2.", "Kèm theo Bằng khen là tiền thưởng theo quy định hiện hành."),
        article(
            "Điều 3.",
            "Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.",
        ),
        closing(
            ["- Như Điều 3;", "- CT, các PCT UBND tỉnh;", "- Cổng TTĐT tỉnh;", "- Lưu: VT, NC."],
            ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
            "Đinh Văn Tuấn",
        ),
        turn(),
        p(r("DANH SÁCH", B), ppr=C),
        p(r("Tập thể, cá nhân được tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh", B), ppr=C),
        p(
            r(
                "(Kèm theo Quyết định số 1125/QĐ-UBND ngày 02 tháng 02 năm 2026 của Chủ tịch Ủy ban nhân dân tỉnh Lâm Đồng)",
                I,
            ),
            ppr=C,
        ),
        p(connector(30), ppr=C),
        tbl(
            ws,
            tr(
                *[
                    tc(w, p(r(x, B + sz(12)), ppr=C))
                    for w, x in zip(ws, ("STT", "Họ và tên", "Chức vụ, đơn vị"), strict=False)
                ]
            ),
            tr(*[tc(w, p(r(x, sz(12)))) for w, x in zip(ws, ("1", "Bà Cil Múp K'Duyên", "Chuyên viên"), strict=False)]),
            bordered=True,
        ),
        last(extra=AGAIN),
    )


@doc
def university_notice():
    # issuer name 3 lines: very long
    return saved(
        letterhead(
            [
                ("BỘ GIÁO DỤC VÀ ĐÀO TẠO", False),
                ("TRƯỜNG ĐẠI HỌC SƯ PHẠM KỸ THUẬT", True),
                ("THÀNH PHỐ HỒ CHÍ MINH", True),
            ],
            "Số: 1045/TB-ĐHSPKT",
            "Thành phố Hồ Chí Minh, ngày 09 tháng 9 năm 2026",
        ),
        title("THÔNG BÁO", "Về việc xét học bổng khuyến khích học tập học kỳ I năm học 2026 - 2027"),
        text("Nhà trường thông báo đến sinh viên về việc xét học bổng khuyến khích học tập./."),
        closing(["- Các khoa;", "- Lưu: VT, CTSV."], ["KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"], "PGS.TS Lê Hiếu Giang"),
        last(),
    )


@doc
def transmittal():
    return saved(
        letterhead(HEALTH, "Số: 33/PG-SYT", TODAY),
        title("PHIẾU GỬI", "Văn bản, tài liệu"),
        text("Gửi kèm theo phiếu này các văn bản, tài liệu sau:"),
        text("1. Công văn số 42/SYT-NVY ngày 05 tháng 11 năm 2026 của Sở Y tế: 02 bản."),
        text("2. Phụ lục kèm theo: 01 bản./."),
        closing(
            ["- Ủy ban nhân dân xã Đức Trọng;", "- Lưu: VT."], ["TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"], "Trần Thị Bích"
        ),
        last(),
    )


@doc
def leave():
    return saved(
        letterhead(HEALTH, "Số: 08/GNP-SYT", TODAY),
        p(ppr=C),
        p(r("GIẤY NGHỈ PHÉP", B), ppr=C),
        text("Xét Đơn đề nghị nghỉ phép ngày 02 tháng 11 năm 2026 của ông Phạm Văn Tân, Sở Y tế cấp cho:"),
        text("Ông: Phạm Văn Tân"),
        text("Chức vụ: Chuyên viên"),
        text(
            "Nghỉ phép trong thời gian 05 ngày, kể từ ngày 09 tháng 11 năm 2026 đến hết ngày 13 tháng 11 năm 2026 tại Thành phố Hồ Chí Minh./."
        ),
        closing(["- Ông Phạm Văn Tân;", "- Lưu: VT, VP."], ["GIÁM ĐỐC"], "Nguyễn Văn An"),
        last(),
    )


@doc
def recruitment_with_table():
    ws = (900, 4000, 4200)
    return saved(
        letterhead(HEALTH, "Số: 77/TB-SYT", TODAY),
        title("THÔNG BÁO", "Tuyển dụng viên chức năm 2026"),
        text("Sở Y tế thông báo tuyển dụng viên chức năm 2026 như sau:"),
        p(r("1. Số lượng, vị trí việc làm", B), ppr=BASE),
        tbl(
            ws,
            tr(*[tc(w, p(r(x, B + sz(13)), ppr=C)) for w, x in zip(ws, ("STT", "Vị trí", "Số lượng"), strict=False)]),
            tr(*[tc(w, p(r(x, sz(13)))) for w, x in zip(ws, ("1", "Bác sĩ hạng III", "12"), strict=False)]),
            bordered=True,
        ),
        p(r("2. Hồ sơ", B), ppr=BASE),
        text(
            "a) Phiếu đăng ký dự tuyển (Mẫu số 01 ban hành kèm theo Nghị định số 85/2023/NĐ-CP ngày 07 tháng 12 năm 2023 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 115/2020/NĐ-CP);"
        ),
        text("b) Bản sao văn bằng, chứng chỉ."),
        p(r("3. Thời hạn nhận hồ sơ", B), ppr=BASE),
        text("Từ 07 giờ 30 phút ngày 10 tháng 11 năm 2026 đến 17 giờ 00 phút ngày 09 tháng 12 năm 2026./."),
        closing(["- Các đơn vị;", "- Lưu: VT, TCCB."], ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], "Nguyễn Văn An"),
        last(),
    )


@doc
def ward_report_full_of_figures():
    return saved(
        letterhead(
            [("ỦY BAN NHÂN DÂN", True), ("PHƯỜNG 1 BẢO LỘC", True)],
            "Số: 101/BC-UBND",
            "Phường 1 Bảo Lộc, ngày 30 tháng 6 năm 2026",
        ),
        title("BÁO CÁO", "Kết quả thực hiện nhiệm vụ phát triển kinh tế - xã hội 6 tháng đầu năm 2026"),
        addressee("Ủy ban nhân dân tỉnh Lâm Đồng"),
        p(r("I. KẾT QUẢ ĐẠT ĐƯỢC", B), ppr=BASE),
        text(
            "1. Thu ngân sách nhà nước đạt 12.345,6 triệu đồng, bằng 52,3% dự toán; diện tích gieo trồng 1.250 ha; nhiệt độ trung bình 22 °C."
        ),
        text(
            "2. Tỷ lệ hộ nghèo còn 1,2% (giảm 0,3 điểm phần trăm), trong đó có 15/1.250 hộ đồng bào dân tộc thiểu số."
        ),
        p(r("II. NHIỆM VỤ 6 THÁNG CUỐI NĂM", B), ppr=BASE),
        text(
            "Tiếp tục thực hiện Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia; Kết luận số 75-KL/TU ngày 02 tháng 01 năm 2026 của Ban Thường vụ Tỉnh ủy./."
        ),
        closing(
            ["- Như trên;", "- ĐU, HĐND phường;", "- Lưu: VT."],
            ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
            "K'Brẹo",
        ),
        last(),
    )


@doc
def number_of_the_page_in_a_table():
    hd = Part(
        "rIdH1",
        "header",
        tbl(
            (3000, 3000, 3000),
            tr(tc(3000, p()), tc(3000, p(field_("PAGE", "2", font() + sz(14)), ppr=jc("center"))), tc(3000, p())),
        )
        + p(),
    )
    return letter_to(addressee("Bộ Y tế"), text(TXT), text("1. Đã hoàn thành./."), parts=[hd])
