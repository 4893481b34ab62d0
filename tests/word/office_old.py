"""Habits of older machines: no tables, tabs and spaces for columns, frames, VML, soft breaks; and Google Docs."""

# ruff: noqa: E501 - paragraphs of documents as they are typed

from __future__ import annotations

from office_case import Office, Swap
from office_xml import B, I, Package, Part, field_, font, gap, ind, jc, p, r, ref, sect, sz, tbl, tc, tr, vml_line

TNR = font()
OLD = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:rPr>' + TNR + sz(14)
    + '<w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="BodyTextIndent"><w:name w:val="Body Text Indent"/><w:basedOn w:val="Normal"/><w:pPr>'
    + gap(120, 0, 288) + ind(720) + jc("both") + "</w:pPr></w:style>"
)  # fmt: skip
_TABS = '<w:tabs><w:tab w:val="center" w:pos="1980"/><w:tab w:val="center" w:pos="6660"/></w:tabs>'


def two(left: str, right: str, left_rpr: str = "", right_rpr: str = "", more: str = "") -> str:
    """One line of a header of two columns made with centred tab stops."""
    return p(r(f"\t{left}\t", left_rpr), r(right, right_rpr), more, ppr=_TABS + gap())


def indented(words: str, rpr: str = "") -> str:
    return p(r(words, rpr), ppr='<w:pStyle w:val="BodyTextIndent"/>')


def commune_submission() -> Package:
    """A commune's submission without any table: columns by tab stops, lines in VML, the number of the page in a frame."""
    sign = '<w:tabs><w:tab w:val="center" w:pos="6660"/></w:tabs>' + gap()
    body = [
        two("ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", B + sz(13), B + sz(13)),
        two("XÃ ĐẠ TẺH", "Độc lập - Tự do - Hạnh phúc", B + sz(13), B + sz(14)),
        p(vml_line(14), vml_line(57), ppr=gap()),
        two("Số: 88/TTr-UBND", "Đạ Tẻh, ngày 12 tháng 10 năm 2026", sz(13), I + sz(14)),
        p(ppr=gap()),
        p(r("TỜ TRÌNH", B), ppr=gap() + jc("center")),
        p(r("Về việc đề nghị hỗ trợ kinh phí khắc phục hậu quả mưa lũ", B), ppr=gap() + jc("center")),
        p(vml_line(48), ppr=gap() + jc("center")),
        p(r("Kính gửi: Ủy ban nhân dân tỉnh Lâm Đồng"), ppr=gap(240, 120) + jc("center")),
        indented("Từ ngày 02 đến ngày 05 tháng 10 năm 2026, trên địa bàn xã xảy ra mưa lớn kéo dài, gây ngập 112 căn nhà, sạt lở 03 tuyến "
                 "đường liên thôn và làm hư hỏng 45 ha lúa. Ủy ban nhân dân xã đã huy động lực lượng tại chỗ khắc phục bước đầu."),
        indented("Do nguồn dự phòng ngân sách xã không bảo đảm, Ủy ban nhân dân xã Đạ Tẻh kính trình Ủy ban nhân dân tỉnh hỗ trợ kinh phí "
                 "2.150.000.000 đồng (Hai tỷ một trăm năm mươi triệu đồng) để khắc phục hậu quả mưa lũ."),
        indented("Kính trình Ủy ban nhân dân tỉnh xem xét, quyết định./."),
        p(ppr=gap()),
        p(r("Nơi nhận:", B + I + sz(12)), r("\tTM. ỦY BAN NHÂN DÂN", B), ppr=sign),
        p(r("- Như trên;", sz(11)), r("\tCHỦ TỊCH", B), ppr=sign),
        p(r("- Sở Tài chính;", sz(11)), ppr=sign),
        p(r("- TT. Đảng ủy, TT. HĐND xã;", sz(11)), ppr=sign),
        p(r("- Lưu: VT.", sz(11)), ppr=sign),
        p(ppr=gap()), p(ppr=gap()),
        p(r("\tĐiểu K’ Lộc", B), ppr=sign),
        sect(refs=ref("default", "rIdH1")),
    ]  # fmt: skip
    frame = '<w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="center" w:y="1"/>'
    return Package(
        "".join(body), OLD, parts=[Part("rIdH1", "header", p(field_("PAGE", "2", TNR + sz(14)), ppr=frame) + p())]
    )


def chairman_directive() -> Package:
    """A chairman's directive: a header table of three columns, non-breaking spaces, empty paragraphs for gaps."""
    c = gap() + jc("center")
    nb = "\u00a0"
    header = tbl(
        (3500, 300, 5600),
        tr(tc(3500, p(r("ỦY BAN NHÂN DÂN", B + sz(13)), ppr=c), p(r("TỈNH LÂM ĐỒNG", B + sz(13)), ppr=c), p(r("_______", B + sz(13)), ppr=c)),
           tc(300), tc(5600, p(r("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", B + sz(13)), ppr=c),
                       p(r("Độc lập - Tự do - Hạnh phúc", B + '<w:u w:val="single"/>' + sz(14)), ppr=c))),
        tr(tc(3500, p(r(f"Số:{nb}14/CT-UBND", sz(13)), ppr=c)), tc(300),
           tc(5600, p(r(f"Lâm Đồng,{nb}ngày 01 tháng 12 năm 2026", I), ppr=c))),
    )  # fmt: skip
    body = [
        header, p(ppr=gap()),
        p(r("CHỈ THỊ", B), ppr=c),
        p(r("Về việc tăng cường công tác phòng cháy, chữa cháy rừng\nmùa khô năm 2026 - 2027", B), ppr=c),
        p(r("__________", B), ppr=c),
        p(ppr=gap()),
        indented(f"Để chủ động phòng cháy, chữa cháy rừng mùa khô năm{nb}2026 - 2027, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:"),
        indented("1. Giám đốc Sở Nông nghiệp và Môi trường", B),
        indented("a) Chỉ đạo lực lượng kiểm lâm trực 24/24 giờ tại các vùng trọng điểm cháy;"),
        indented("b) Rà soát, bổ sung phương tiện, dụng cụ chữa cháy; hoàn thành trước ngày 15 tháng 12 năm 2026;"),
        indented("c) Công khai cấp dự báo cháy rừng hằng ngày;"),
        indented("d) Kiểm tra việc xử lý thực bì của các chủ rừng;"),
        indented("đ) Báo cáo kết quả hằng tuần."),
        indented("2. Giám đốc Công an tỉnh, Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh", B),
        indented("Sẵn sàng lực lượng, phương tiện tham gia chữa cháy khi có yêu cầu."),
        indented("3. Chủ tịch Ủy ban nhân dân các xã, phường", B),
        indented("Chịu trách nhiệm trước Chủ tịch Ủy ban nhân dân tỉnh nếu để xảy ra cháy rừng do buông lỏng quản lý./."),
        p(ppr=gap()),
        tbl((4400, 4800), tr(
            tc(4400, p(r("Nơi nhận:", B + I + sz(12)), ppr=gap()), *[p(r(t, sz(11)), ppr=gap()) for t in (
                "- Thủ tướng Chính phủ (để b/c);", "- TT. Tỉnh ủy, TT. HĐND tỉnh (để b/c);", "- CT, các PCT UBND tỉnh;", "- Như các khoản 1, 2, 3;", "- Lưu: VT, LN.")]),
            tc(4800, p(r("CHỦ TỊCH", B), ppr=c), *[p(ppr=c)] * 4, p(r("Hồ Văn Mười", B), ppr=c)))),
        sect(refs=ref("default", "rIdH1")),
    ]  # fmt: skip
    styles = OLD.replace('w:type="paragraph" w:default', 'w:type="paragraph" w:default', 1)
    return Package("".join(body), styles, parts=[Part("rIdH1", "header", p(field_("PAGE", "2"), ppr=jc("center")))])


def office_notice() -> Package:
    """A notice of a chancellery from Google Docs: no styles but Arial defaults, everything direct, soft line breaks."""
    g = '<w:rFonts w:ascii="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman" w:hAnsi="Times New Roman"/>'

    def one(words: str, extra: str = "", size: float = 14) -> str:
        return r(words, g + extra + sz(size) + '<w:rtl w:val="0"/>')

    c = gap(0, 0, 240) + ind(0) + jc("center")
    k = '<w:pageBreakBefore w:val="0"/>' + gap(120, 0, 276) + ind(566.9291338582677) + jc("both")
    left = p(
        one("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG\n", "", 13),
        one("VĂN PHÒNG\n", '<w:b w:val="1"/>', 13),
        one("______", '<w:b w:val="1"/>', 13),
        ppr=c,
    )
    right = p(one("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n", '<w:b w:val="1"/>', 13), one("Độc lập - Tự do - Hạnh phúc\n", '<w:b w:val="1"/>'),
              one("_______________________", '<w:b w:val="1"/>'), ppr=c)  # fmt: skip
    body = [
        tbl((3800, 5600), tr(tc(3800, left), tc(5600, right)),
            tr(tc(3800, p(one("Số: 402/TB-VP", "", 13), ppr=c)), tc(5600, p(one("Lâm Đồng, ngày 25 tháng 11 năm 2026", '<w:i w:val="1"/>'), ppr=c)))),
        p(one("\nTHÔNG BÁO\nKết luận của Phó Chủ tịch Ủy ban nhân dân tỉnh Lê Trọng Yên tại cuộc họp nghe báo cáo tiến độ giải ngân\n", '<w:b w:val="1"/>'),
          one("______________", '<w:b w:val="1"/>'), ppr=c),
        p(one("Ngày 24 tháng 11 năm 2026, Phó Chủ tịch Ủy ban nhân dân tỉnh Lê Trọng Yên chủ trì cuộc họp nghe báo cáo tiến độ giải ngân vốn "
              "đầu tư công năm 2026. Sau khi nghe báo cáo và ý kiến của các đại biểu, Phó Chủ tịch Ủy ban nhân dân tỉnh kết luận:"), ppr=k),
        p(one("1. Giao Sở Tài chính tham mưu điều chuyển vốn của các dự án giải ngân chậm, trình Ủy ban nhân dân tỉnh trước ngày 30 tháng 11 "
              "năm 2026."), ppr=k),
        p(one("2. Giao Ban Quản lý dự án đầu tư xây dựng tỉnh đẩy nhanh thủ tục thanh toán, hoàn thành giải ngân trước ngày 31 tháng 12 năm "
              "2026."), ppr=k),
        p(one("Văn phòng Ủy ban nhân dân tỉnh thông báo để các cơ quan, đơn vị biết, thực hiện./."), ppr=k),
        tbl((4400, 4900), tr(
            tc(4400, p(one("Nơi nhận:", '<w:b w:val="1"/><w:i w:val="1"/>', 12), ppr=gap() + ind(0)),
               p(one("- Chủ tịch, các PCT UBND tỉnh;\n- Các sở: Tài chính, Xây dựng;\n- Kho bạc Nhà nước Khu vực XVII;\n- Lưu: VT, TH.", "", 11), ppr=gap() + ind(0))),
            tc(4900, p(one("KT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\n\n\n\n", '<w:b w:val="1"/>'), one("Nguyễn Đức Minh", '<w:b w:val="1"/>'), ppr=c)))),
        sect(margins=(1134, 1134, 1134, 1701), extra='<w:pgNumType w:start="1"/>'),
    ]  # fmt: skip
    defaults = (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:cs="Arial" w:eastAsia="Arial" w:hAnsi="Arial"/>' + sz(11)
        + '<w:lang w:val="vi"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>' + gap(0, 0, 276) + "</w:pPr></w:pPrDefault></w:docDefaults>"
    )  # fmt: skip
    styles = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="normal"/></w:style>'
    return Package("".join(body), styles, defaults)


OLDER = (
    Office(
        "tờ trình của xã (không bảng, dùng tab)",
        commune_submission,
        (
            Swap("Số: 88/TTr-UBND", "Số: 88/TT-UBND"),
            Swap("<w:b/><w:bCs/>", "", "TM. ỦY BAN NHÂN DÂN"),
            Swap('w:firstLine="720"', 'w:firstLine="1134"', "", "word/styles.xml"),
            Swap("- Như trên;", "- Như trên,"),
        ),
    ),
    Office(
        "chỉ thị của Chủ tịch tỉnh (bảng ba cột)",
        chairman_directive,
        (
            Swap("14/CT-UBND", "14/2026/CT-UBND"),
            Swap("d) Kiểm tra", "e) Kiểm tra"),
            Swap("<w:b/><w:bCs/>", "", "2. Giám đốc Công an tỉnh"),
            Swap("<w:titlePg/>", ""),
        ),
    ),
    Office(
        "thông báo của Văn phòng (Google Docs)",
        office_notice,
        (
            Swap("2. Giao Ban", "3. Giao Ban"),
            Swap("Lâm Đồng, ngày 25", "Lâm Đồng ngày 25"),
            Swap(
                'w:ascii="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman" w:hAnsi="Times New Roman"',
                'w:ascii="Arial" w:cs="Arial" w:hAnsi="Arial"',
                "1. Giao Sở",
            ),
            Swap('<w:i w:val="1"/>', "", "Nơi nhận:"),
        ),
    ),
)
