"""Documents of provinces, communes, special zones, schools, hospitals, police, Party and Union."""

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
from office_letters import WORD, WORD_STYLES
from office_letters import page_header as gallery
from office_xml import REL, B, I, Package, Part, connector, field_, font, gap, jc, p, pack, r, style, sz, tbl, tc, tr

COMMUNE = [("ỦY BAN NHÂN DÂN", True), ("XÃ NAM BAN LÂM HÀ", True)]


@doc
def commune_letter():
    return saved(
        letterhead(
            COMMUNE,
            "Số: 315/UBND-VHXH",
            "Nam Ban Lâm Hà, ngày 06 tháng 10 năm 2026",
            "V/v tăng cường công tác phòng, chống dịch sốt xuất huyết trên địa bàn xã",
        ),
        addressees(
            "Các phòng chuyên môn thuộc xã;",
            "Trung tâm Phục vụ hành chính công xã;",
            "Trạm Y tế xã;",
            "Trưởng các thôn, tổ dân phố.",
        ),
        text(
            "Thực hiện Công văn số 4521/SYT-NVY ngày 01 tháng 10 năm 2026 của Sở Y tế tỉnh Lâm Đồng về việc tăng cường phòng, chống dịch sốt xuất huyết, Ủy ban nhân dân xã yêu cầu:"
        ),
        text("1. Phòng Văn hóa - Xã hội"),
        text("a) Chủ trì, phối hợp với Trạm Y tế xã tuyên truyền đến từng hộ gia đình;"),
        text("b) Tổng hợp tình hình, báo cáo Chủ tịch Ủy ban nhân dân xã trước 16 giờ 00 thứ Sáu hằng tuần."),
        text("2. Trạm Y tế xã giám sát ca bệnh, xử lý ổ dịch trong vòng 48 giờ."),
        text("Yêu cầu các đơn vị nghiêm túc triển khai thực hiện./."),
        closing(
            ["- Như trên;", "- TT. Đảng ủy, HĐND xã;", "- CT, các PCT UBND xã;", "- Lưu: VT, VHXH."],
            ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
            "Nguyễn Thị Kim Loan",
        ),
        last(),
    )


@doc
def special_zone_decision():
    return saved(
        letterhead(
            [("ỦY BAN NHÂN DÂN", True), ("ĐẶC KHU PHÚ QUÝ", True)],
            "Số: 08/QĐ-UBND",
            "Phú Quý, ngày 12 tháng 01 năm 2026",
        ),
        title(
            "QUYẾT ĐỊNH",
            "Về việc phê duyệt Kế hoạch sử dụng đất năm 2026 của đặc khu Phú Quý",
            "CHỦ TỊCH ỦY BAN NHÂN DÂN ĐẶC KHU PHÚ QUÝ",
        ),
        base("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;"),
        base("Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;"),
        base(
            "Căn cứ Nghị định số 102/2024/NĐ-CP ngày 30 tháng 7 năm 2024 của Chính phủ quy định chi tiết thi hành một số điều của Luật Đất đai;"
        ),
        base("Theo đề nghị của Trưởng phòng Kinh tế tại Tờ trình số 05/TTr-KT ngày 08 tháng 01 năm 2026."),
        resolved(),
        article(
            "Điều 1.", "Phê duyệt Kế hoạch sử dụng đất năm 2026 của đặc khu Phú Quý với các chỉ tiêu chủ yếu như sau:"
        ),
        text("1. Diện tích đất nông nghiệp: 1.245,6 ha."),
        text("2. Diện tích đất phi nông nghiệp: 512,3 ha."),
        article(
            "Điều 2.", "Giao Phòng Kinh tế công bố công khai, tổ chức thực hiện Kế hoạch theo quy định của pháp luật."
        ),
        article(
            "Điều 3.",
            "Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân đặc khu, Trưởng phòng Kinh tế và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.",
        ),
        closing(
            ["- Như Điều 3;", "- Sở Nông nghiệp và Môi trường;", "- TT. Đảng ủy đặc khu;", "- Lưu: VT, KT (12b)."],
            ["CHỦ TỊCH"],
            "Lê Hồng Lợi",
        ),
        last(),
    )


@doc
def ward_council_budget():
    return saved(
        letterhead(
            [("HỘI ĐỒNG NHÂN DÂN", True), ("PHƯỜNG BÌNH THUẬN", True)],
            "Số: 17/NQ-HĐND",
            "Bình Thuận, ngày 25 tháng 12 năm 2025",
        ),
        title("NGHỊ QUYẾT", "Về dự toán thu, chi ngân sách phường Bình Thuận năm 2026"),
        p(r("HỘI ĐỒNG NHÂN DÂN PHƯỜNG BÌNH THUẬN", B), ppr=gap(120) + jc("center")),
        p(r("KHÓA I, KỲ HỌP THỨ HAI", B), ppr=C),
        base("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;"),
        base("Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2025;"),
        base(
            "Xét Tờ trình số 120/TTr-UBND ngày 18 tháng 12 năm 2025 của Ủy ban nhân dân phường; Báo cáo thẩm tra số 09/BC-BKTNS ngày 20 tháng 12 năm 2025 của Ban Kinh tế - Ngân sách; ý kiến thảo luận của đại biểu Hội đồng nhân dân phường tại Kỳ họp."
        ),
        resolved("QUYẾT NGHỊ:"),
        article("Điều 1.", "Quyết định dự toán thu, chi ngân sách phường năm 2026:"),
        text("1. Tổng thu ngân sách nhà nước trên địa bàn: 85.420 triệu đồng."),
        text("2. Tổng chi ngân sách phường: 64.105 triệu đồng."),
        text("(Chi tiết tại các Phụ lục I, II kèm theo)", I),
        article("Điều 2.", "Giao Ủy ban nhân dân phường tổ chức thực hiện Nghị quyết."),
        text(
            "Nghị quyết này đã được Hội đồng nhân dân phường Bình Thuận khóa I, kỳ họp thứ Hai thông qua ngày 25 tháng 12 năm 2025 và có hiệu lực từ ngày thông qua./."
        ),
        closing(
            [
                "- HĐND, UBND tỉnh;",
                "- Sở Tài chính;",
                "- Thường trực Đảng ủy;",
                "- Đại biểu HĐND phường;",
                "- Lưu: VT.",
            ],
            ["CHỦ TỊCH"],
            "Trần Ngọc Hiền",
        ),
        turn(),
        p(r("Phụ lục I", B), ppr=C),
        p(r("DỰ TOÁN THU NGÂN SÁCH NĂM 2026", B), ppr=C),
        p(
            r(
                "(Kèm theo Nghị quyết số 17/NQ-HĐND ngày 25 tháng 12 năm 2025 của Hội đồng nhân dân phường Bình Thuận)",
                I,
            ),
            ppr=C,
        ),
        p(connector(30), ppr=C),
        p(r("Đơn vị tính: triệu đồng", I + sz(12)), ppr=gap() + jc("right")),
        tbl(
            (900, 5600, 2500),
            tr(
                tc(900, p(r("TT", B + sz(12)), ppr=C)),
                tc(5600, p(r("Chỉ tiêu", B + sz(12)), ppr=C)),
                tc(2500, p(r("Dự toán", B + sz(12)), ppr=C)),
                extra="<w:tblHeader/>",
            ),
            tr(
                tc(900, p(r("I", B + sz(12)), ppr=C)),
                tc(5600, p(r("Thu nội địa", B + sz(12)))),
                tc(2500, p(r("80.000", sz(12)), ppr=gap() + jc("right"))),
            ),
            tr(
                tc(900, p(r("1", sz(12)), ppr=C)),
                tc(5600, p(r("Thuế giá trị gia tăng", sz(12)))),
                tc(2500, p(r("12.500", sz(12)), ppr=gap() + jc("right"))),
            ),
            bordered=True,
        ),
        turn(extra=AGAIN),
        p(r("Phụ lục II", B), ppr=C),
        p(r("DỰ TOÁN CHI NGÂN SÁCH NĂM 2026", B), ppr=C),
        p(
            r(
                "(Kèm theo Nghị quyết số 17/NQ-HĐND ngày 25 tháng 12 năm 2025 của Hội đồng nhân dân phường Bình Thuận)",
                I,
            ),
            ppr=C,
        ),
        p(connector(30), ppr=C),
        tbl(
            (900, 5600, 2500),
            tr(
                tc(900, p(r("TT", B + sz(12)), ppr=C)),
                tc(5600, p(r("Chỉ tiêu", B + sz(12)), ppr=C)),
                tc(2500, p(r("Dự toán", B + sz(12)), ppr=C)),
            ),
            tr(
                tc(900, p(r("1", sz(12)), ppr=C)),
                tc(5600, p(r("Chi thường xuyên", sz(12)))),
                tc(2500, p(r("60.000", sz(12)), ppr=gap() + jc("right"))),
            ),
            bordered=True,
        ),
        last(extra=AGAIN),
    )


@doc
def normative_decision_of_2026():
    return saved(
        letterhead(
            [("ỦY BAN NHÂN DÂN", True), ("TỈNH LÂM ĐỒNG", True)],
            "Số: 25/2026/QĐ-UBND",
            "Lâm Đồng, ngày 20 tháng 3 năm 2026",
        ),
        title("QUYẾT ĐỊNH", "Ban hành Quy định phân cấp quản lý tài sản công trên địa bàn tỉnh Lâm Đồng"),
        base("Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;"),
        base(
            "Căn cứ Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15 được sửa đổi, bổ sung bởi Luật số 87/2025/QH15;"
        ),
        base("Theo đề nghị của Giám đốc Sở Tài chính;"),
        base(
            "Ủy ban nhân dân tỉnh ban hành Quyết định Ban hành Quy định phân cấp quản lý tài sản công trên địa bàn tỉnh Lâm Đồng."
        ),
        article("Điều 1. Phạm vi điều chỉnh", ""),
        text("Quyết định này quy định phân cấp quản lý, sử dụng tài sản công."),
        closing(
            ["- Như Điều 3;", "- Lưu: VT, TH."],
            ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
            "Nguyễn Ngọc Phúc",
        ),
        last(),
    )


@doc
def notice_of_conclusions():
    return saved(
        letterhead(
            [("UBND TỈNH LÂM ĐỒNG", False), ("VĂN PHÒNG", True)],
            "Số: 412/TB-VPUBND",
            "Lâm Đồng, ngày 09 tháng 10 năm 2026",
        ),
        title(
            "THÔNG BÁO",
            [
                "Kết luận của Phó Chủ tịch Ủy ban nhân dân tỉnh Nguyễn Minh",
                "tại cuộc họp nghe báo cáo tiến độ giải ngân vốn đầu tư công",
            ],
        ),
        text(
            "Ngày 07 tháng 10 năm 2026, tại trụ sở Ủy ban nhân dân tỉnh, đồng chí Nguyễn Minh, Phó Chủ tịch Ủy ban nhân dân tỉnh chủ trì cuộc họp nghe báo cáo tiến độ giải ngân vốn đầu tư công. Cùng dự họp có đại diện lãnh đạo Sở Tài chính, Sở Xây dựng, Kho bạc Nhà nước Khu vực XV."
        ),
        text(
            "Sau khi nghe Sở Tài chính báo cáo, ý kiến của các đại biểu dự họp, Phó Chủ tịch Ủy ban nhân dân tỉnh kết luận như sau:"
        ),
        text(
            "1. Đến ngày 30 tháng 9 năm 2026, toàn tỉnh giải ngân đạt 58,7% kế hoạch. Kết quả này còn thấp so với yêu cầu."
        ),
        text(
            "2. Giao Sở Tài chính tham mưu Ủy ban nhân dân tỉnh điều chuyển vốn của các dự án chậm tiến độ; hoàn thành trước ngày 20 tháng 10 năm 2026."
        ),
        text(
            "Thừa lệnh Chủ tịch Ủy ban nhân dân tỉnh, Văn phòng Ủy ban nhân dân tỉnh thông báo để các đơn vị biết, thực hiện./."
        ),
        closing(
            ["- CT, các PCT UBND tỉnh;", "- Các Sở: TC, XD;", "- KBNN KV XV;", "- LĐVP;", "- Lưu: VT, TH2."],
            ["KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"],
            "Phạm Quang Trung",
        ),
        last(),
    )


@doc
def report_with_contents_and_turned_table():
    def toc(txt, pg, lvl=1):
        return p(
            r(txt, ""),
            r("\t"),
            field_("PAGEREF _Toc1 \\h", pg),
            ppr=style(f"TOC{lvl}") + '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9061"/></w:tabs>',
        )

    tocs = (
        '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/><w:basedOn w:val="Normal"/><w:pPr>'
        + gap(60, 60)
        + "</w:pPr></w:style>"
    )
    wide = tbl(
        (1000, 4000, 3000, 3000, 3000),
        tr(
            *[
                tc(w, p(r(x, B + sz(12)), ppr=C))
                for w, x in zip(
                    (1000, 4000, 3000, 3000, 3000),
                    ("STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn", "Kết quả"),
                    strict=False,
                )
            ],
            extra="<w:tblHeader/>",
        ),
        tr(
            *[
                tc(w, p(r(x, sz(12)), ppr=gap()))
                for w, x in zip(
                    (1000, 4000, 3000, 3000, 3000),
                    ("1", "Rà soát hồ sơ", "Sở Nội vụ", "30/6/2026", "Hoàn thành"),
                    strict=False,
                )
            ]
        ),
        bordered=True,
    )
    return saved(
        letterhead(
            [("ỦY BAN NHÂN DÂN", True), ("TỈNH LÂM ĐỒNG", True)],
            "Số: 301/BC-UBND",
            "Lâm Đồng, ngày 05 tháng 12 năm 2026",
        ),
        title("BÁO CÁO", "Tình hình kinh tế - xã hội năm 2026 và nhiệm vụ, giải pháp năm 2027"),
        addressee("Chính phủ"),
        p(r("MỤC LỤC", B), ppr=gap(120) + jc("center")),
        p(
            r("", ""),
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
            r("I. KẾT QUẢ THỰC HIỆN\t2"),
            ppr=style("TOC1"),
        ),
        toc("II. NHIỆM VỤ NĂM 2027", "4"),
        p('<w:r><w:fldChar w:fldCharType="end"/></w:r>'),
        p(r("I. KẾT QUẢ THỰC HIỆN", B), ppr=BASE),
        text(
            "Năm 2026, kinh tế của tỉnh tiếp tục tăng trưởng; tổng sản phẩm trên địa bàn (GRDP) tăng 8,2% so với cùng kỳ."
        ),
        p(r("1. Về kinh tế", B), ppr=BASE),
        text("a) Nông nghiệp: Giá trị sản xuất tăng 5,1%, trong đó cây công nghiệp lâu năm tăng 6%."),
        text("b) Công nghiệp: Chỉ số sản xuất công nghiệp tăng 9,3%."),
        p(r("Bảng 1. Một số chỉ tiêu chủ yếu", B + I), ppr=C),
        turn(),
        wide,
        turn(size=(16838, 11906), margins=(1134, 1134, 1134, 1701), landscape=True, extra=""),
        p(r("II. NHIỆM VỤ NĂM 2027", B), ppr=BASE),
        text("Ủy ban nhân dân tỉnh Lâm Đồng kính báo cáo Chính phủ./."),
        closing(
            ["- Như trên;", "- Bộ Tài chính;", "- TT Tỉnh ủy, TT HĐND tỉnh;", "- Lưu: VT, TH, TKCT."],
            ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
            "Hồ Văn Mười",
        ),
        last(extra=""),
        styles=WORD_STYLES + tocs,
    )


@doc
def minutes_of_a_meeting():
    return saved(
        letterhead(
            [("ỦY BAN NHÂN DÂN XÃ ĐỨC TRỌNG", False), ("PHÒNG KINH TẾ", True)],
            "Số: 14/BB-KT",
            "Đức Trọng, ngày 05 tháng 11 năm 2026",
        ),
        title("BIÊN BẢN", "Họp triển khai công tác khuyến nông năm 2027"),
        text("Thời gian bắt đầu: 08 giờ 00 phút, ngày 05 tháng 11 năm 2026."),
        text("Địa điểm: Phòng họp số 2, trụ sở Ủy ban nhân dân xã Đức Trọng."),
        text("Thành phần tham dự: đại diện các thôn và hợp tác xã."),
        text("Chủ trì (chủ tọa): Ông Trần Văn Bình - Trưởng phòng Kinh tế."),
        text("Thư ký (người ghi biên bản): Bà Lê Thị Hoa - Chuyên viên Phòng Kinh tế."),
        text("Nội dung (theo diễn biến cuộc họp/hội nghị/hội thảo):"),
        text("1. Ông Trần Văn Bình phổ biến kế hoạch khuyến nông năm 2027."),
        text("2. Các đại biểu thống nhất với nội dung kế hoạch."),
        text(
            "Cuộc họp kết thúc vào 10 giờ 30 phút, ngày 05 tháng 11 năm 2026, nội dung cuộc họp đã được các thành viên dự họp thông qua và cùng ký vào biên bản./."
        ),
        tbl(
            (4253, 4819),
            tr(
                tc(
                    4253,
                    p(r("THƯ KÝ", B + sz(14)), ppr=C),
                    p(ppr=C),
                    p(ppr=C),
                    p(ppr=C),
                    p(r("Lê Thị Hoa", B + sz(14)), ppr=C),
                ),
                tc(
                    4819,
                    p(r("CHỦ TỌA", B + sz(14)), ppr=C),
                    p(ppr=C),
                    p(ppr=C),
                    p(ppr=C),
                    p(r("Trần Văn Bình", B + sz(14)), ppr=C),
                ),
            ),
        ),
        p(r("Nơi nhận:", B + I + sz(12)), ppr=gap()),
        p(r("- Các thành viên dự họp;", sz(11)), ppr=gap()),
        p(r("- Lưu: VT, HS.", sz(11)), ppr=gap()),
        last(),
    )


@doc
def invitation():
    return saved(
        letterhead(
            [("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", False), ("SỞ NỘI VỤ", True)],
            "Số: 95/GM-SNV",
            "Lâm Đồng, ngày 03 tháng 02 năm 2026",
        ),
        title("GIẤY MỜI", "Tham dự Hội nghị tổng kết công tác văn thư, lưu trữ năm 2025"),
        text(
            "Sở Nội vụ trân trọng kính mời: Lãnh đạo các sở, ban, ngành; Chủ tịch Ủy ban nhân dân các xã, phường, đặc khu."
        ),
        text("Tới dự: Hội nghị tổng kết công tác văn thư, lưu trữ năm 2025."),
        text("Chủ trì: Ông Nguyễn Văn Bình, Giám đốc Sở Nội vụ."),
        text("Thời gian: 08 giờ 00, thứ Sáu, ngày 06 tháng 02 năm 2026."),
        text("Địa điểm: Hội trường A, số 36 Trần Phú, phường Xuân Hương - Đà Lạt./."),
        closing(["- Như trên;", "- Giám đốc Sở;", "- Lưu: VT, VP."], ["TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"], "Đỗ Thị Mai"),
        last(),
    )


@doc
def travel_paper():
    def c(w, x):
        return tc(w, p(r(x, sz(12)), ppr=C))

    ws = (2200, 1800, 1500, 1500, 2000)
    return saved(
        letterhead(
            [("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", False), ("CHI CỤC KIỂM LÂM", True)],
            "Số: 12/GĐĐ-CCKL",
            "Lâm Đồng, ngày 03 tháng 8 năm 2026",
        ),
        p(ppr=C),
        p(r("GIẤY ĐI ĐƯỜNG", B), ppr=C),
        text("Cấp cho: Ông Phạm Hữu Nghĩa."),
        text("Chức vụ: Kiểm lâm viên."),
        text("Được cử đi công tác tại: Vườn quốc gia Bidoup - Núi Bà."),
        text("Theo Công lệnh số 33/CL-CCKL ngày 02 tháng 8 năm 2026."),
        text("Từ ngày 04 tháng 8 năm 2026 đến ngày 06 tháng 8 năm 2026."),
        tbl(
            ws,
            tr(
                *[
                    c(w, x)
                    for w, x in zip(
                        ws,
                        ("Nơi đi, nơi đến", "Ngày, giờ", "Phương tiện", "Số ngày", "Chứng nhận của cơ quan"),
                        strict=False,
                    )
                ]
            ),
            tr(*[c(w, x) for w, x in zip(ws, ("Nơi đi …", "…", "…", "…", ""), strict=False)]),
            bordered=True,
        ),
        closing(["- Ông Phạm Hữu Nghĩa;", "- Lưu: VT."], ["KT. CHI CỤC TRƯỞNG", "PHÓ CHI CỤC TRƯỞNG"], "Võ Danh Tuyên"),
        last(),
    )


@doc
def plan_with_turned_annex():
    return saved(
        letterhead(COMMUNE, "Số: 55/KH-UBND", "Nam Ban Lâm Hà, ngày 16 tháng 02 năm 2026"),
        title("KẾ HOẠCH", "Phòng, chống thiên tai và tìm kiếm cứu nạn năm 2026"),
        text(
            "Thực hiện Kế hoạch số 12/KH-UBND ngày 20 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh về phòng, chống thiên tai năm 2026, Ủy ban nhân dân xã ban hành Kế hoạch như sau:"
        ),
        p(r("I. MỤC ĐÍCH, YÊU CẦU", B), ppr=BASE),
        p(r("1. Mục đích", B), ppr=BASE),
        text("Chủ động phòng ngừa, ứng phó kịp thời, khắc phục khẩn trương và hiệu quả."),
        p(r("2. Yêu cầu", B), ppr=BASE),
        text("- Thực hiện phương châm “4 tại chỗ”;"),
        text("- Bảo đảm an toàn tính mạng, tài sản của Nhân dân."),
        p(r("II. NỘI DUNG", B), ppr=BASE),
        text("Nội dung chi tiết nêu tại Phụ lục kèm theo Kế hoạch này."),
        p(r("III. TỔ CHỨC THỰC HIỆN", B), ppr=BASE),
        text("Trên đây là Kế hoạch phòng, chống thiên tai năm 2026, yêu cầu các đơn vị triển khai thực hiện./."),
        closing(
            ["- UBND tỉnh (b/c);", "- Sở NN&MT (b/c);", "- TT ĐU, TT HĐND xã;", "- Các thôn;", "- Lưu: VT."],
            ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
            "Nguyễn Minh Trường",
        ),
        turn(),
        p(r("Phụ lục", B), ppr=C),
        p(r("PHÂN CÔNG NHIỆM VỤ PHÒNG, CHỐNG THIÊN TAI NĂM 2026", B), ppr=C),
        p(
            r("(Kèm theo Kế hoạch số 55/KH-UBND ngày 16 tháng 02 năm 2026 của Ủy ban nhân dân xã Nam Ban Lâm Hà)", I),
            ppr=C,
        ),
        p(connector(30), ppr=C),
        tbl(
            (900, 5600, 5500),
            tr(
                *[
                    tc(w, p(r(x, B + sz(12)), ppr=C))
                    for w, x in zip((900, 5600, 5500), ("TT", "Nhiệm vụ", "Đơn vị"), strict=False)
                ]
            ),
            tr(
                *[
                    tc(w, p(r(x, sz(12))))
                    for w, x in zip((900, 5600, 5500), ("1", "Trực ban", "Ban Chỉ huy Quân sự xã"), strict=False)
                ]
            ),
            bordered=True,
        ),
        last(size=(16838, 11906), landscape=True, extra=AGAIN),
    )


@doc
def joint_submission():
    return saved(
        letterhead([("SỞ TÀI CHÍNH - SỞ Y TẾ", True)], "Số: 1240/TTrLN-STC-SYT", "Lâm Đồng, ngày 11 tháng 5 năm 2026"),
        title("TỜ TRÌNH", "Về việc phê duyệt kinh phí phòng, chống dịch bệnh năm 2026"),
        addressee("Ủy ban nhân dân tỉnh Lâm Đồng"),
        text(
            "Liên Sở Tài chính - Y tế kính trình Ủy ban nhân dân tỉnh xem xét, phê duyệt kinh phí phòng, chống dịch bệnh năm 2026 với tổng số tiền 12.500.000.000 đồng./."
        ),
        tbl(
            (4500, 4700),
            tr(
                tc(
                    4500,
                    p(r("SỞ Y TẾ", B + sz(14)), ppr=C),
                    p(r("GIÁM ĐỐC", B + sz(14)), ppr=C),
                    p(ppr=C),
                    p(ppr=C),
                    p(ppr=C),
                    p(r("Trịnh Văn Quyết", B + sz(14)), ppr=C),
                ),
                tc(
                    4700,
                    p(r("SỞ TÀI CHÍNH", B + sz(14)), ppr=C),
                    p(r("GIÁM ĐỐC", B + sz(14)), ppr=C),
                    p(ppr=C),
                    p(ppr=C),
                    p(ppr=C),
                    p(r("Trần Thanh Hoài", B + sz(14)), ppr=C),
                ),
            ),
        ),
        p(r("Nơi nhận:", B + I + sz(12)), ppr=gap()),
        *[p(r(x, sz(11)), ppr=gap()) for x in ("- Như trên;", "- Lưu: VT STC, VT SYT.")],
        last(),
    )


@doc
def hospital_appointment():
    return saved(
        letterhead([("SỞ Y TẾ LÂM ĐỒNG", False), ("BỆNH VIỆN ĐA KHOA LÂM ĐỒNG", True)], "Số: 512/QĐ-BVĐK", TODAY),
        title("QUYẾT ĐỊNH", "Về việc bổ nhiệm viên chức lãnh đạo, quản lý", "GIÁM ĐỐC BỆNH VIỆN ĐA KHOA LÂM ĐỒNG"),
        base(
            "Căn cứ Luật Viên chức ngày 15 tháng 11 năm 2010; Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức ngày 25 tháng 11 năm 2019;"
        ),
        base(
            "Căn cứ Quyết định số 1893/QĐ-UBND ngày 01 tháng 9 năm 2016 của Ủy ban nhân dân tỉnh Lâm Đồng về việc quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bệnh viện Đa khoa Lâm Đồng;"
        ),
        base("Xét đề nghị của Trưởng phòng Tổ chức cán bộ."),
        resolved(),
        article(
            "Điều 1.",
            "Bổ nhiệm ông Trần Quang Huy, Bác sĩ chuyên khoa II, sinh ngày 12/3/1978, giữ chức vụ Trưởng khoa Cấp cứu kể từ ngày 15 tháng 11 năm 2026. Thời hạn bổ nhiệm: 05 năm.",
        ),
        article("Điều 2.", "Ông Trần Quang Huy được hưởng phụ cấp chức vụ lãnh đạo hệ số 0,6 theo quy định."),
        article(
            "Điều 3.",
            "Trưởng các phòng: Tổ chức cán bộ, Tài chính kế toán, Trưởng khoa Cấp cứu và ông Trần Quang Huy chịu trách nhiệm thi hành Quyết định này./.",
        ),
        closing(["- Như Điều 3;", "- Sở Y tế (b/c);", "- Lưu: VT, TCCB."], ["GIÁM ĐỐC"], "Nguyễn Văn Luyện"),
        last(),
    )


@doc
def ministry_list():
    return saved(
        letterhead([("BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", True)], "Số: 1234/QĐ-BNNMT", "Hà Nội, ngày 15 tháng 4 năm 2026"),
        title(
            "QUYẾT ĐỊNH",
            "Phê duyệt Danh mục nhiệm vụ khoa học và công nghệ cấp Bộ đặt hàng thực hiện từ năm 2027",
            "BỘ TRƯỞNG BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
        ),
        base(
            "Căn cứ Nghị định số 35/2025/NĐ-CP ngày 25 tháng 02 năm 2025 của Chính phủ quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Nông nghiệp và Môi trường;"
        ),
        base("Theo đề nghị của Vụ trưởng Vụ Khoa học và Công nghệ."),
        resolved(),
        article(
            "Điều 1.",
            "Phê duyệt Danh mục nhiệm vụ khoa học và công nghệ cấp Bộ đặt hàng thực hiện từ năm 2027 (chi tiết tại Phụ lục kèm theo).",
        ),
        article("Điều 2.", "Quyết định này có hiệu lực kể từ ngày ký."),
        article(
            "Điều 3.",
            "Chánh Văn phòng Bộ, Vụ trưởng Vụ Khoa học và Công nghệ và Thủ trưởng các đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./.",
        ),
        closing(
            ["- Như Điều 3;", "- Bộ trưởng (để b/c);", "- Các Thứ trưởng;", "- Cổng TTĐT Bộ;", "- Lưu: VT, KHCN."],
            ["KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"],
            "Phùng Đức Tiến",
        ),
        turn(),
        p(r("Phụ lục", B), ppr=C),
        p(r("DANH MỤC NHIỆM VỤ KHOA HỌC VÀ CÔNG NGHỆ CẤP BỘ", B), ppr=C),
        p(r("ĐẶT HÀNG THỰC HIỆN TỪ NĂM 2027", B), ppr=C),
        p(r("(Kèm theo Quyết định số        /QĐ-BNNMT ngày     tháng      năm 2026", I), ppr=C),
        p(r("của Bộ trưởng Bộ Nông nghiệp và Môi trường)", I), ppr=C),
        p(connector(30), ppr=C),
        tbl(
            (900, 8000),
            tr(
                *[tc(w, p(r(x, B + sz(12)), ppr=C)) for w, x in zip((900, 8000), ("STT", "Tên nhiệm vụ"), strict=False)]
            ),
            tr(
                *[
                    tc(w, p(r(x, sz(12))))
                    for w, x in zip((900, 8000), ("1", "Nghiên cứu chọn tạo giống lúa chịu mặn"), strict=False)
                ]
            ),
            bordered=True,
        ),
        last(extra=AGAIN),
    )


@doc
def directive():
    return saved(
        letterhead(
            [("ỦY BAN NHÂN DÂN", True), ("TỈNH LÂM ĐỒNG", True)], "Số: 09/CT-UBND", "Lâm Đồng, ngày 02 tháng 3 năm 2026"
        ),
        title("CHỈ THỊ", "Về tăng cường công tác quản lý, bảo vệ rừng và phòng cháy, chữa cháy rừng mùa khô năm 2026"),
        text(
            "Trong thời gian qua, công tác quản lý, bảo vệ rừng trên địa bàn tỉnh đạt nhiều kết quả; số vụ vi phạm giảm 12,5% so với cùng kỳ năm 2025."
        ),
        text("Để khắc phục tồn tại, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:"),
        p(r("1. Sở Nông nghiệp và Môi trường", B), ppr=BASE),
        text("a) Chỉ đạo Chi cục Kiểm lâm tổ chức tuần tra;"),
        text("b) Tham mưu Ủy ban nhân dân tỉnh ban hành phương án phòng cháy, chữa cháy rừng."),
        p(r("2. Ủy ban nhân dân các xã, phường, đặc khu", B), ppr=BASE),
        text("Tổ chức trực 24/24 giờ trong các tháng cao điểm mùa khô."),
        text("Yêu cầu Thủ trưởng các cơ quan, đơn vị nghiêm túc thực hiện Chỉ thị này./."),
        closing(
            [
                "- Bộ NN&MT;",
                "- TT TU, TT HĐND tỉnh;",
                "- CT, các PCT UBND tỉnh;",
                "- Các sở, ban, ngành;",
                "- UBND các xã, phường, đặc khu;",
                "- Lưu: VT, NN.",
            ],
            ["CHỦ TỊCH"],
            "Hồ Văn Mười",
        ),
        last(),
    )


@doc
def urgent_telegram():
    return saved(
        letterhead(
            [("ỦY BAN NHÂN DÂN", True), ("TỈNH LÂM ĐỒNG", True)],
            "Số: 07/CĐ-UBND",
            "Lâm Đồng, ngày 18 tháng 9 năm 2026",
            more=tbl(
                (1701,), tr(tc(1701, p(r("HỎA TỐC", B + sz(13) + '<w:color w:val="FF0000"/>'), ppr=C))), bordered=True
            )
            + p(ppr=C),
        ),
        title("CÔNG ĐIỆN", "Về việc tập trung ứng phó với bão số 9"),
        p(r("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG điện:", B), ppr=gap(120, 120) + jc("center")),
        text("- Giám đốc các sở: Nông nghiệp và Môi trường, Xây dựng, Công Thương;"),
        text("- Chủ tịch Ủy ban nhân dân các xã, phường, đặc khu ven biển."),
        text(
            "Theo Trung tâm Dự báo khí tượng thủy văn quốc gia, hồi 07 giờ ngày 18/9, vị trí tâm bão ở khoảng 14,5 độ vĩ Bắc; 113,2 độ kinh Đông, sức gió mạnh nhất cấp 11 (103 - 117 km/h), giật cấp 14."
        ),
        text("1. Khẩn trương kêu gọi tàu thuyền vào nơi tránh trú an toàn trước 17 giờ 00 ngày 19/9/2026."),
        text("2. Tổ chức trực ban nghiêm túc 24/24 giờ, thường xuyên báo cáo về Ban Chỉ huy Phòng thủ dân sự tỉnh./."),
        closing(
            ["- Như trên;", "- Thủ tướng Chính phủ (b/c);", "- Bộ NN&MT (b/c);", "- Lưu: VT, NN."],
            ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
            "Lê Trọng Yên",
        ),
        last(),
    )


@doc
def party_letter():
    return saved(
        tbl(
            (4200, 5100),
            tr(
                tc(
                    4200,
                    p(r("ĐẢNG BỘ TỈNH LÂM ĐỒNG", sz(14)), ppr=C),
                    p(r("ĐẢNG ỦY XÃ ĐỨC TRỌNG", B + sz(14)), ppr=C),
                    p(r("*", B + sz(14)), ppr=C),
                    p(r("Số 125-CV/ĐU", sz(14)), ppr=C),
                ),
                tc(
                    5100,
                    p(r("ĐẢNG CỘNG SẢN VIỆT NAM", B + sz(15) + '<w:u w:val="single"/>'), ppr=C),
                    p(r("Đức Trọng, ngày 05 tháng 11 năm 2026", I), ppr=C),
                ),
            ),
        ),
        text("Kính gửi: Các chi bộ trực thuộc."),
        text("Ban Thường vụ Đảng ủy yêu cầu các chi bộ thực hiện."),
        tbl(
            (4200, 5100),
            tr(
                tc(
                    4200,
                    p(r("Nơi nhận:", sz(12) + '<w:u w:val="single"/>')),
                    p(r("- Như trên,", sz(12))),
                    p(r("- Lưu Văn phòng.", sz(12))),
                ),
                tc(
                    5100,
                    p(r("T/M BAN THƯỜNG VỤ", B), ppr=C),
                    p(r("PHÓ BÍ THƯ", sz(14)), ppr=C),
                    p(ppr=C),
                    p(r("Nguyễn Văn A", B), ppr=C),
                ),
            ),
        ),
        last(),
    )


@doc
def youth_plan():
    return saved(
        tbl(
            (4200, 5100),
            tr(
                tc(
                    4200,
                    p(r("ĐOÀN TRƯỜNG THPT ĐỨC TRỌNG", sz(13)), ppr=C),
                    p(r("BCH ĐOÀN KHỐI 12", B + sz(13)), ppr=C),
                    p(r("***", B), ppr=C),
                ),
                tc(
                    5100,
                    p(r("ĐOÀN TNCS HỒ CHÍ MINH", B + sz(14)), ppr=C),
                    p(r("Đức Trọng, ngày 05 tháng 11 năm 2026", I + sz(13)), ppr=C),
                ),
            ),
        ),
        p(r("KẾ HOẠCH", B), ppr=C),
        text("Nội dung."),
        last(),
    )


@doc
def women_union_plan():
    # political-social organisation: applies ND30 "as fitting", own letterhead with Quoc hieu
    return saved(
        letterhead([("HỘI LHPN TỈNH LÂM ĐỒNG", False), ("BAN THƯỜNG VỤ", True)], "Số: 88/KH-BTV", TODAY),
        title("KẾ HOẠCH", "Tổ chức Đại hội đại biểu phụ nữ các cấp, nhiệm kỳ 2026 - 2031"),
        p(r("I. MỤC ĐÍCH", B), ppr=BASE),
        text("Đánh giá toàn diện kết quả thực hiện Nghị quyết Đại hội nhiệm kỳ 2021 - 2026."),
        p(r("II. TỔ CHỨC THỰC HIỆN", B), ppr=BASE),
        text("Trên đây là Kế hoạch tổ chức Đại hội, đề nghị các cấp Hội thực hiện./."),
        closing(
            ["- Đoàn Chủ tịch TW Hội;", "- Hội LHPN các xã, phường, đặc khu;", "- Lưu: VT, TC."],
            ["TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"],
            "Phạm Thị Ánh Tuyết",
        ),
        last(),
    )


@doc
def kindergarten_plan():
    return saved(
        letterhead(
            [("ỦY BAN NHÂN DÂN XÃ DI LINH", False), ("TRƯỜNG MẦM NON HỌA MI", True)],
            "Số: 21/KH-MNHM",
            "Di Linh, ngày 08 tháng 9 năm 2026",
            points=12,
        ),
        title("KẾ HOẠCH", "Năm học 2026 - 2027", points=13),
        p(r("I. ĐẶC ĐIỂM TÌNH HÌNH", B + sz(13)), ppr=BASE),
        p(r("1. Thuận lợi", B + sz(13)), ppr=BASE),
        text("- Nhà trường có 12 nhóm, lớp với 356 trẻ.", sz(13)),
        text("- Đội ngũ: 32 cán bộ, giáo viên, nhân viên, trong đó 100% đạt chuẩn.", sz(13)),
        p(r("2. Khó khăn", B + sz(13)), ppr=BASE),
        text("Một số phòng học xuống cấp.", sz(13)),
        p(r("II. TỔ CHỨC THỰC HIỆN", B + sz(13)), ppr=BASE),
        text("Trên đây là Kế hoạch năm học 2026 - 2027 của Trường Mầm non Họa Mi./.", sz(13)),
        tbl(
            (4253, 4819),
            tr(
                tc(
                    4253,
                    p(r("Nơi nhận:", B + I + sz(12))),
                    p(r("- Phòng VH-XH (b/c);", sz(11))),
                    p(r("- Các tổ chuyên môn;", sz(11))),
                    p(r("- Lưu: VT.", sz(11))),
                ),
                tc(
                    4819,
                    p(r("HIỆU TRƯỞNG", B + sz(13)), ppr=C),
                    p(ppr=C),
                    p(ppr=C),
                    p(ppr=C),
                    p(ppr=C),
                    p(r("K' Thị Brịt", B + sz(13)), ppr=C),
                ),
            ),
        ),
        last(),
        parts=[Part("rIdH1", "header", p(field_("PAGE", "2", font() + sz(13)), ppr=jc("center")))],
    )


@doc
def letter_with_pictures_of_signature_and_seal():
    pic = '<w:r><w:drawing><wp:anchor behindDoc="1"><wp:extent cx="1600000" cy="800000"/><wp:docPr id="55" name="Picture 1" descr="Chữ ký"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="rIdP"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>'
    seal = (
        pic.replace("1600000", "1300000")
        .replace("800000", "1300000")
        .replace('id="55"', 'id="56"')
        .replace("rIdP", "rIdQ")
    )
    foot = closing(["- Như trên;", "- Lưu: VT, NVY."], ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], "Nguyễn Văn An").replace(
        p(ppr=C), p(pic, seal, ppr=C), 1
    )
    package = Package(
        "".join(
            [
                letterhead(HEALTH, "Số: 812/SYT-NVY", TODAY, "V/v báo cáo kết quả tiêm chủng"),
                addressee("Bộ Y tế"),
                text(
                    "Thực hiện Công văn số 99/BYT-DP ngày 02 tháng 11 năm 2026 của Bộ Y tế, Sở Y tế báo cáo như sau: tỷ lệ tiêm chủng đầy đủ đạt 96,4%./."
                ),
                foot,
                last(),
            ]
        ),
        WORD_STYLES,
        WORD,
        parts=[gallery()],
    )
    tx = package.texts()
    tx["word/_rels/document.xml.rels"] = tx["word/_rels/document.xml.rels"].replace(
        "</Relationships>",
        f'<Relationship Id="rIdP" Type="{REL}/image" Target="media/image1.png"/><Relationship Id="rIdQ" Type="{REL}/image" Target="media/image2.png"/></Relationships>',
    )
    tx["[Content_Types].xml"] = tx["[Content_Types].xml"].replace(
        "<Override", '<Default Extension="png" ContentType="image/png"/><Override', 1
    )
    tx["word/media/image1.png"] = tx["word/media/image2.png"] = "x"
    return pack(tx)


@doc
def true_copy():
    return saved(
        letterhead(HEALTH, "Số: 812/SYT-NVY", TODAY, "V/v báo cáo kết quả tiêm chủng"),
        addressee("Bộ Y tế"),
        text(
            "Thực hiện Công văn số 99/BYT-DP ngày 02 tháng 11 năm 2026 của Bộ Y tế, Sở Y tế báo cáo như sau: tỷ lệ tiêm chủng đầy đủ đạt 96,4%./."
        ),
        closing(["- Như trên;", "- Lưu: VT, NVY."], ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], "Nguyễn Văn An"),
        p(ppr='<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>'),
        tbl(
            (4000, 5300),
            tr(
                tc(
                    4000,
                    p(r("ỦY BAN NHÂN DÂN", B + sz(13)), ppr=C),
                    p(r("XÃ ĐỨC TRỌNG", B + sz(13)), ppr=C),
                    p(connector(14), ppr=C),
                    p(r("Số: 15/SY-UBND", sz(13)), ppr=C),
                ),
                tc(
                    5300,
                    p(r("SAO Y", B + sz(14)), ppr=C),
                    p(r("Đức Trọng, ngày 09 tháng 11 năm 2026", I + sz(14)), ppr=C),
                ),
            ),
        ),
        closing(["- Các phòng;", "- Lưu: VT."], ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"], "Trần Thị Bích"),
        last(),
    )


@doc
def annex_in_its_own_file():
    return saved(
        p(r("Phụ lục II", B), ppr=C),
        p(r("BIỂU TỔNG HỢP NHU CẦU KINH PHÍ", B), ppr=C),
        p(r("(Kèm theo Tờ trình số 120/TTr-SYT ngày 05 tháng 11 năm 2026 của Sở Y tế)", I), ppr=C),
        p(connector(30), ppr=C),
        tbl(
            (900, 8000),
            tr(*[tc(w, p(r(x, B + sz(12)), ppr=C)) for w, x in zip((900, 8000), ("STT", "Nội dung"), strict=False)]),
            tr(*[tc(w, p(r(x, sz(12)))) for w, x in zip((900, 8000), ("1", "Hóa chất"), strict=False)]),
            bordered=True,
        ),
        last(),
    )


@doc
def authorisation():
    return saved(
        letterhead(HEALTH, "Số: 05/GUQ-SYT", "Lâm Đồng, ngày 04 tháng 01 năm 2027"),
        title("GIẤY ỦY QUYỀN", "Về việc ký hợp đồng mua sắm trang thiết bị y tế"),
        base("Căn cứ Bộ luật Dân sự ngày 24 tháng 11 năm 2015;"),
        base(
            "Căn cứ Quyết định số 25/QĐ-UBND ngày 21 tháng 7 năm 2025 của Ủy ban nhân dân tỉnh quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Sở Y tế."
        ),
        p(r("1. Người ủy quyền", B), ppr=BASE),
        text("Ông Nguyễn Văn An, Giám đốc Sở Y tế."),
        p(r("2. Người được ủy quyền", B), ppr=BASE),
        text("Bà Trần Thị Bé, Trưởng phòng Kế hoạch - Tài chính."),
        p(r("3. Nội dung ủy quyền", B), ppr=BASE),
        text(
            "Ký hợp đồng mua sắm trang thiết bị y tế theo Kế hoạch số 12/KH-SYT ngày 02 tháng 01 năm 2027 của Sở Y tế./."
        ),
        closing(["- Bà Trần Thị Bé;", "- Lưu: VT, KHTC."], ["GIÁM ĐỐC"], "Nguyễn Văn An"),
        last(),
    )


@doc
def commune_police_report():
    return saved(
        letterhead(
            [("CÔNG AN TỈNH LÂM ĐỒNG", False), ("CÔNG AN XÃ ĐỨC TRỌNG", True)],
            "Số: 45/BC-CAX",
            "Đức Trọng, ngày 05 tháng 11 năm 2026",
        ),
        title("BÁO CÁO", "Kết quả thực hiện công tác phòng, chống tội phạm tháng 10 năm 2026"),
        p(r("I. TÌNH HÌNH, KẾT QUẢ", B), ppr=BASE),
        text("Trong tháng 10 năm 2026, trên địa bàn xảy ra 02 vụ, giảm 01 vụ (giảm 33,3%) so với tháng trước."),
        p(r("II. PHƯƠNG HƯỚNG", B), ppr=BASE),
        text("Tiếp tục triển khai thực hiện đợt cao điểm tấn công, trấn áp tội phạm./."),
        closing(
            ["- Phòng PV01 (b/c);", "- Đảng ủy, UBND xã (b/c);", "- Lưu: VT, CAX."],
            ["TRƯỞNG CÔNG AN XÃ"],
            "Thượng tá Lê Văn Hùng",
        ),
        last(),
    )


@doc
def commune_military_plan():
    return saved(
        letterhead(
            [("ỦY BAN NHÂN DÂN XÃ ĐỨC TRỌNG", False), ("BAN CHỈ HUY QUÂN SỰ", True)],
            "Số: 45/KH-BCH",
            "Đức Trọng, ngày 05 tháng 11 năm 2026",
        ),
        title("KẾ HOẠCH", "Huấn luyện dân quân năm 2027"),
        p(r("I. MỤC ĐÍCH, YÊU CẦU", B), ppr=BASE),
        text("Nâng cao chất lượng huấn luyện."),
        p(r("II. THỜI GIAN", B), ppr=BASE),
        text("Từ ngày 10 tháng 3 năm 2027 đến ngày 20 tháng 3 năm 2027./."),
        closing(["- BCHQS tỉnh (b/c);", "- Lưu: VT, QS."], ["CHỈ HUY TRƯỞNG"], "Nguyễn Văn Quân"),
        last(),
    )
