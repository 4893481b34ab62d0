"""The same components in other layouts: columns, tabs, capitals, automatic numbers, forms in annexes."""

# ruff: noqa: E501 - paragraphs of documents as they are typed

from __future__ import annotations

from desk import (
    AGAIN,
    BASE,
    HEALTH,
    TODAY,
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
from office_letters import WORD_STYLES
from office_xml import B, I, Part, connector, field_, font, gap, ind, jc, num, p, r, style, sz, tbl, tc, tr

TXT = "Sở Y tế báo cáo tình hình thực hiện nhiệm vụ quý IV năm 2026 như sau:"


def signed(posts=("GIÁM ĐỐC",)):
    return closing(["- Như trên;", "- Lưu: VT, NVY."], list(posts), "Nguyễn Văn An")


@doc
def letterhead_in_one_row():
    # all in 2 cells of one row incl number & date; blank line between
    left = tc(
        3686,
        p(r("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", sz(13)), ppr=C),
        p(r("SỞ Y TẾ", B + sz(13)), ppr=C),
        p(r("___", sz(13)), ppr=C),
        p(r("Số: 42/SYT-NVY", sz(13)), ppr=gap(120) + jc("center")),
        p(r("V/v xây dựng kịch bản ứng phó", sz(12)), ppr=gap(120) + jc("center")),
    )
    right = tc(
        5670,
        p(r("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", B + sz(13)), ppr=C),
        p(r("Độc lập - Tự do - Hạnh phúc", B + sz(14)), ppr=C),
        p(r("_________________________", sz(13)), ppr=C),
        p(r(TODAY, I), ppr=gap(120) + jc("center")),
    )
    return saved(
        tbl((3686, 5670), tr(left, right)),
        addressee("Bộ Y tế"),
        text(TXT),
        text("1. Đã hoàn thành./."),
        signed(),
        last(),
    )


@doc
def letterhead_in_three_columns():
    c = C
    return saved(
        tbl(
            (3600, 300, 5400),
            tr(
                tc(
                    3600,
                    p(r("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", sz(13)), ppr=c),
                    p(r("SỞ Y TẾ", B + sz(13)), connector(8), ppr=c),
                ),
                tc(300, p()),
                tc(
                    5400,
                    p(r("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", B + sz(12)), ppr=c),
                    p(r("Độc lập - Tự do - Hạnh phúc", B + sz(13)), connector(53), ppr=c),
                ),
            ),
            tr(
                tc(
                    3600,
                    p(r("Số: 42/SYT-NVY", sz(13)), ppr=c),
                    p(r("V/v xây dựng kịch bản ứng phó", sz(12)), ppr=gap(120) + jc("center")),
                ),
                tc(300, p()),
                tc(5400, p(r(TODAY, I + sz(13)), ppr=c)),
            ),
        ),
        p(r("Kính gửi: Bộ Y tế", sz(13)), ppr=gap(240) + jc("center")),
        text(TXT, sz(13)),
        text("1. Đã hoàn thành./.", sz(13)),
        tbl(
            (4253, 4819),
            tr(
                tc(
                    4253,
                    p(r("Nơi nhận:", B + I + sz(12))),
                    p(r("- Như trên;", sz(11))),
                    p(r("- Lưu: VT, NVY.", sz(11))),
                ),
                tc(
                    4819,
                    p(r("GIÁM ĐỐC", B + sz(13)), ppr=C),
                    p(ppr=C),
                    p(ppr=C),
                    p(ppr=C),
                    p(r("Nguyễn Văn An", B + sz(13)), ppr=C),
                ),
            ),
        ),
        last(),
        parts=[Part("rIdH1", "header", p(field_("PAGE", "2", font() + sz(13)), ppr=jc("center")))],
    )


@doc
def capitals_by_formatting():
    cp = "<w:caps/>"
    return saved(
        letterhead(HEALTH, "Số: 42/KH-SYT", TODAY),
        p(ppr=C),
        p(r("Kế hoạch", B + cp + sz(14)), ppr=C),
        p(r("Tổ chức hội nghị", B), ppr=C),
        p(connector(16), ppr=C),
        p(r("I. Mục đích", B + cp), ppr=BASE),
        text(TXT),
        p(r("II. Tổ chức thực hiện", B + cp), ppr=BASE),
        text("Trân trọng./."),
        closing(["- Các đơn vị;", "- Lưu: VT."], ["GIÁM ĐỐC"], "Nguyễn Văn An"),
        last(),
    )


@doc
def headings_numbered_by_word():
    st = (
        WORD_STYLES
        + '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/>'
        + gap(120, 0, 264)
        + ind(720)
        + jc("both")
        + '<w:outlineLvl w:val="0"/></w:pPr><w:rPr>'
        + B
        + "<w:caps/></w:rPr></w:style>"
    )
    num_ = '<w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:suff w:val="space"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:suff w:val="space"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="3"/></w:num>'

    def hh(w):
        return p(r(w), ppr=style("Heading1") + num(4, 0))

    def k(w):
        return p(r(w), ppr=style("NoiDung") + num(4, 1) + ind(720))

    return saved(
        letterhead(HEALTH, "Số: 42/KH-SYT", TODAY),
        title("KẾ HOẠCH", "Tổ chức hội nghị"),
        hh("Mục đích"),
        k("Tuyên truyền, phổ biến các quy định mới về phòng bệnh."),
        k("Nâng cao nhận thức của cán bộ, Nhân dân."),
        hh("Tổ chức thực hiện"),
        k("Văn phòng Sở chủ trì./."),
        closing(["- Các đơn vị;", "- Lưu: VT."], ["GIÁM ĐỐC"], "Nguyễn Văn An"),
        last(),
        styles=st,
        numbering=num_,
    )


@doc
def police_plan():
    return saved(
        letterhead([("CÔNG AN TỈNH LÂM ĐỒNG", True)], "Số: 42/KH-CAT", TODAY),
        title("KẾ HOẠCH", "Tấn công trấn áp tội phạm"),
        text("Công an tỉnh ban hành Kế hoạch tấn công, trấn áp tội phạm dịp cuối năm 2026./."),
        closing(
            ["- Bộ Công an (b/c);", "- Lưu: VT, PV01."], ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], "Đại tá Trương Minh Đương"
        ),
        last(),
    )


@doc
def letter_by_order_signed_by_a_deputy():
    return saved(
        letterhead(
            [("BỘ Y TẾ", True)],
            "Số: 4521/BYT-DP",
            "Hà Nội, ngày 05 tháng 11 năm 2026",
            "V/v tăng cường phòng, chống dịch",
        ),
        addressees(
            "Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương;",
            "Các viện: Vệ sinh dịch tễ Trung ương, Pasteur Nha Trang.",
        ),
        text("Bộ Y tế đề nghị các đơn vị tăng cường phòng, chống dịch bệnh./."),
        closing(
            ["- Như trên;", "- Bộ trưởng (để b/c);", "- Lưu: VT, DP."],
            ["TL. BỘ TRƯỞNG", "KT. CỤC TRƯỞNG CỤC PHÒNG BỆNH", "PHÓ CỤC TRƯỞNG"],
            "Hoàng Minh Đức",
        ),
        last(),
    )


@doc
def acting_director():
    return saved(
        letterhead(HEALTH, "Số: 42/SYT-NVY", TODAY, "V/v xây dựng kịch bản"),
        addressee("Bộ Y tế"),
        text("Sở Y tế báo cáo Bộ Y tế./."),
        signed(["Q. GIÁM ĐỐC"]),
        last(),
    )


@doc
def closing_made_with_tabs():
    return saved(
        letterhead(
            [("ỦY BAN NHÂN DÂN", True), ("XÃ HÀM THUẬN", True)],
            "Số: 42/UBND-KT",
            "Hàm Thuận, ngày 05 tháng 11 năm 2026",
            "V/v rà soát hộ nghèo năm 2026",
        ),
        addressee("Các thôn trên địa bàn xã"),
        text("Ủy ban nhân dân xã yêu cầu các thôn rà soát hộ nghèo năm 2026./."),
        p(
            r("Nơi nhận:\t", B + I + sz(12)),
            r("TM. ỦY BAN NHÂN DÂN", B + sz(14)),
            ppr=gap() + '<w:tabs><w:tab w:val="center" w:pos="6800"/></w:tabs>',
        ),
        p(
            r("- Như trên;\t", sz(11)),
            r("CHỦ TỊCH", B + sz(14)),
            ppr=gap() + '<w:tabs><w:tab w:val="center" w:pos="6800"/></w:tabs>',
        ),
        p(r("- Lưu: VT.", sz(11)), ppr=gap()),
        p(),
        p(),
        p(),
        p(r("\tNguyễn Văn Hòa", B + sz(14)), ppr=gap() + '<w:tabs><w:tab w:val="center" w:pos="6800"/></w:tabs>'),
        last(),
    )


@doc
def report_full_of_units():
    return saved(
        letterhead(HEALTH, "Số: 42/BC-SYT", TODAY),
        title("BÁO CÁO", "Kết quả thực hiện 9 tháng đầu năm 2026"),
        p(r("I. KẾT QUẢ", B), ppr=BASE),
        text(
            "1. Tỷ lệ bao phủ BHYT: 95,2% (kế hoạch 95%); số lượt khám: 1.234.567 lượt; kinh phí: 12,5 tỷ đồng; diện tích: 120 m2, 35 km."
        ),
        text(
            "2. Nhiệt độ bảo quản vắc xin từ 2 - 8 °C; liều 0,5 ml/lần; tỷ lệ 1/1.000; email: syt@lamdong.gov.vn; website: https://soyte.lamdong.gov.vn; lúc 7h30’, 14 giờ 00 phút."
        ),
        text("3. So với cùng kỳ năm 2025 (tăng 1,2 lần, +15%)."),
        p(r("II. NHIỆM VỤ", B), ppr=BASE),
        text("- Nhóm 1: F0, F1; quy trình ISO 9001:2015; mẫu số 01/BC; Quyết định 4041/QĐ-BYT."),
        text("Sở Y tế báo cáo./."),
        closing(["- UBND tỉnh (b/c);", "- Lưu: VT."], ["GIÁM ĐỐC"], "Nguyễn Văn An"),
        last(),
    )


@doc
def plan_with_a_form_in_its_annex():
    ws = (900, 8000)
    tb = tbl(
        ws,
        tr(
            *[tc(w, p(r(x, B + sz(12)), ppr=C)) for w, x in zip(ws, ("TT", "Nội dung"), strict=False)],
            extra="<w:tblHeader/>",
        ),
        tr(tc(8900, p(r("I. NHÓM NHIỆM VỤ CHUNG", B + sz(12))), span=2)),
        tr(*[tc(w, p(r(x, sz(12)))) for w, x in zip(ws, ("1", "Xây dựng kế hoạch"), strict=False)]),
        bordered=True,
    )
    return saved(
        letterhead(HEALTH, "Số: 42/KH-SYT", TODAY),
        title("KẾ HOẠCH", "Tổ chức hội nghị"),
        text("Nội dung chi tiết tại Phụ lục I và Phụ lục II kèm theo Kế hoạch này./."),
        closing(["- Các đơn vị;", "- Lưu: VT."], ["GIÁM ĐỐC"], "Nguyễn Văn An"),
        turn(),
        p(r("Phụ lục I", B), ppr=C),
        p(r("DANH MỤC NHIỆM VỤ", B), ppr=C),
        p(r("(Kèm theo Kế hoạch số 42/KH-SYT ngày 05 tháng 11 năm 2026 của Sở Y tế)", I), ppr=C),
        p(connector(30), ppr=C),
        tb,
        turn(extra=AGAIN),
        p(r("Phụ lục II", B), ppr=C),
        p(r("MẪU BÁO CÁO", B), ppr=C),
        p(r("(Kèm theo Kế hoạch số 42/KH-SYT ngày 05 tháng 11 năm 2026 của Sở Y tế)", I), ppr=C),
        p(connector(30), ppr=C),
        letterhead(
            [("TÊN CƠ QUAN CHỦ QUẢN", False), ("TÊN ĐƠN VỊ", True)], "Số:     /BC-…", "……, ngày … tháng … năm …"
        ),
        p(r("BÁO CÁO", B), ppr=C),
        p(r("Kết quả thực hiện …", B), ppr=C),
        text("1. Kết quả: …………………"),
        closing(["- Sở Y tế;", "- Lưu: VT."], ["THỦ TRƯỞNG ĐƠN VỊ"], "(Ký, ghi rõ họ tên)"),
        last(extra=AGAIN),
    )


@doc
def inspection_team():
    return saved(
        letterhead(
            [("ỦY BAN NHÂN DÂN", True), ("THÀNH PHỐ CẦN THƠ", True)],
            "Số: 2210/QĐ-UBND",
            "Cần Thơ, ngày 20 tháng 8 năm 2026",
        ),
        title(
            "QUYẾT ĐỊNH",
            "Thành lập Đoàn kiểm tra công tác cải cách hành chính năm 2026",
            "CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ",
        ),
        base("Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025;"),
        base("Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 3121/TTr-SNV ngày 15 tháng 8 năm 2026."),
        resolved(),
        article(
            "Điều 1.", "Thành lập Đoàn kiểm tra công tác cải cách hành chính năm 2026, gồm các ông, bà có tên sau:"
        ),
        text("1. Ông Nguyễn Văn Khởi, Phó Chủ tịch Ủy ban nhân dân thành phố - Trưởng đoàn;"),
        text("2. Bà Nguyễn Thị Hồng, Giám đốc Sở Nội vụ - Phó Trưởng đoàn;"),
        text("3. Mời đại diện lãnh đạo Ban Tổ chức Thành ủy - Thành viên."),
        article("Điều 2.", "Đoàn kiểm tra có nhiệm vụ:"),
        text("- Kiểm tra việc triển khai công tác cải cách hành chính;"),
        text("- Báo cáo kết quả kiểm tra trước ngày 15 tháng 12 năm 2026."),
        article(
            "Điều 3.",
            "Chánh Văn phòng Ủy ban nhân dân thành phố, Giám đốc Sở Nội vụ, Thủ trưởng cơ quan liên quan và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này kể từ ngày ký./.",
        ),
        closing(
            [
                "- Như Điều 3;",
                "- CT, PCT UBND TP (1AE);",
                "- VP UBND TP (2A, 3B);",
                "- Cổng TTĐT TP;",
                "- Lưu: VT, NC, TK.",
            ],
            ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
            "Nguyễn Văn Khởi",
        ),
        last(),
    )
