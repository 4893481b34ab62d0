"""Decisions and a resolution: a province, a people's council, a school, and a decision with its plan attached."""

# ruff: noqa: E501 - paragraphs of documents as they are typed

from __future__ import annotations

from office_case import Office, Swap
from office_letters import WORD, WORD_STYLES, foot, head, text
from office_letters import page_header as gallery
from office_xml import (
    B,
    I,
    Package,
    Part,
    box,
    connector,
    field_,
    font,
    gap,
    ind,
    jc,
    note,
    note_mark,
    num,
    p,
    r,
    ref,
    sect,
    style,
    sz,
    tbl,
    tc,
    tr,
    vml_line,
)

TNR = font()
C = gap() + jc("center")
BASE = style("NoiDung")


def title(kind: str, about: str, rule_mm: float, authority: str = "") -> str:
    """Type, abstract with its line, and the line of authority."""
    lines = [p(ppr=C), p(r(kind, B), ppr=C), p(r(about, B), ppr=C), p(connector(rule_mm), ppr=C)]
    return "".join(lines) + (p(r(authority, B), ppr=gap(120) + jc("center")) if authority else "")


def base(words: str) -> str:
    return p(r(words, I), ppr=BASE)


def article(label: str, words: str) -> str:
    return p(r(label, B), r(f" {words}"), ppr=BASE)


def province_decision() -> Package:
    """A decision on a person: articles numbered by Word, a draft stamp in a text box, a footnote, Word 2003 lines."""
    draft = box(28, 9, p(r("DỰ THẢO", B + sz(13)), ppr=C))
    c = C
    header = tbl(
        (3686, 5670),
        tr(tc(3686, p(r("ỦY BAN NHÂN DÂN", B + sz(13)), ppr=c), p(r("TỈNH LÂM ĐỒNG", B + sz(13)), vml_line(16), ppr=c)),
           tc(5670, p(r("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", B + sz(13)), ppr=c),
              p(r("Độc lập - Tự do - Hạnh phúc", B + sz(14)), vml_line(57), ppr=c))),
        tr(tc(3686, p(r("Số:          /QĐ-UBND", sz(13)), ppr=gap(120) + jc("center")), p(draft, ppr=c)),
           tc(5670, p(r("Lâm Đồng, ngày      tháng 11 năm 2026", I + sz(14)), ppr=gap(120) + jc("center")))),
    )  # fmt: skip
    auto = BASE + num(1)
    body = [
        header,
        title("QUYẾT ĐỊNH", "Về việc kiện toàn Ban Chỉ huy Phòng thủ dân sự tỉnh Lâm Đồng", 60, "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG"),
        base("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;"),
        base("Căn cứ Luật Phòng thủ dân sự ngày 20 tháng 6 năm 2023;"),
        base("Căn cứ Nghị định số 200/2025/NĐ-CP ngày 09 tháng 7 năm 2025 của Chính phủ quy định chi tiết một số điều của Luật Phòng "
             "thủ dân sự;"),
        base("Theo đề nghị của Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh tại Tờ trình số 512/TTr-BCH ngày 28 tháng 10 năm 2026."),
        p(r("QUYẾT ĐỊNH:", B), ppr=gap(120, 120) + jc("center")),
        p(r("Kiện toàn Ban Chỉ huy Phòng thủ dân sự tỉnh Lâm Đồng gồm các ông, bà có tên sau đây:"), note_mark(2), ppr=auto),
        text("1. Chủ tịch Ủy ban nhân dân tỉnh - Trưởng ban."),
        text("2. Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh - Phó Trưởng ban Thường trực."),
        text("3. Giám đốc Công an tỉnh - Phó Trưởng ban."),
        p(r("Ban Chỉ huy Phòng thủ dân sự tỉnh thực hiện nhiệm vụ, quyền hạn theo quy định tại Điều 20 Luật Phòng thủ dân sự; tự giải "
            "thể sau khi hoàn thành nhiệm vụ."), ppr=auto),
        p(r("Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc các sở, Chủ tịch Ủy ban nhân dân các xã, phường, đặc khu và các thành viên "
            "Ban Chỉ huy Phòng thủ dân sự tỉnh chịu trách nhiệm thi hành Quyết định này kể từ ngày ký./."), ppr=auto),
        p(ppr=gap()),
        foot(["- Như Điều 3;", "- Văn phòng Chính phủ (để báo cáo);", "- Thường trực Tỉnh ủy, HĐND tỉnh;", "- Lưu: VT, NC."],
             ["CHỦ TỊCH"], "Hồ Văn Mười"),
        sect(refs=ref("default", "rIdH1")),
    ]  # fmt: skip
    levels = (
        '<w:abstractNum w:abstractNumId="7"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        '<w:numFmt w:val="decimal"/><w:suff w:val="space"/><w:lvlText w:val="Điều %1."/><w:lvlJc w:val="left"/><w:pPr>'
        + ind(720) + "</w:pPr><w:rPr>" + B + '</w:rPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
    )  # fmt: skip
    notes = (
        '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
        + note(2, r(" Danh sách kèm theo hồ sơ trình của Bộ Chỉ huy Quân sự tỉnh.", sz(10)), ppr=gap())
    )  # fmt: skip
    return Package(
        "".join(body), WORD_STYLES, WORD, numbering=levels, parts=[gallery(), Part("rIdF", "footnotes", notes)]
    )


def council_resolution() -> Package:
    """A resolution of a people's council: term and session under the name, QUYẾT NGHỊ, adopted at a session."""
    body = [
        head("HỘI ĐỒNG NHÂN DÂN", "TỈNH LÂM ĐỒNG", "86/NQ-HĐND", "Lâm Đồng, ngày 08 tháng 12 năm 2026", rules=(15, 57)),
        title("NGHỊ QUYẾT", "Về kế hoạch tổ chức các kỳ họp thường lệ năm 2027 của Hội đồng nhân dân tỉnh Lâm Đồng", 50),
        p(r("HỘI ĐỒNG NHÂN DÂN TỈNH LÂM ĐỒNG", B), ppr=gap(120) + jc("center")),
        p(r("KHÓA XI, KỲ HỌP THỨ 4", B), ppr=gap() + jc("center")),
        base("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;"),
        base("Căn cứ Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân ngày 20 tháng 11 năm 2015;"),
        base("Xét Tờ trình số 95/TTr-HĐND ngày 01 tháng 12 năm 2026 của Thường trực Hội đồng nhân dân tỉnh; Báo cáo thẩm tra của Ban "
             "Pháp chế Hội đồng nhân dân tỉnh; ý kiến thảo luận của đại biểu Hội đồng nhân dân tỉnh tại kỳ họp."),
        p(r("QUYẾT NGHỊ:", B), ppr=gap(120) + jc("center")),
        article("Điều 1.", "Thông qua kế hoạch tổ chức các kỳ họp thường lệ năm 2027 của Hội đồng nhân dân tỉnh Lâm Đồng như sau:"),
        text("1. Kỳ họp thường lệ giữa năm: tháng 7 năm 2027."),
        text("2. Kỳ họp thường lệ cuối năm: tháng 12 năm 2027."),
        article("Điều 2.", "Thường trực Hội đồng nhân dân tỉnh, các Ban, Tổ đại biểu và đại biểu Hội đồng nhân dân tỉnh tổ chức thực hiện "
                "Nghị quyết này."),
        text("Nghị quyết này đã được Hội đồng nhân dân tỉnh Lâm Đồng Khóa XI, Kỳ họp thứ 4 thông qua ngày 08 tháng 12 năm 2026./."),
        foot(["- Ủy ban Thường vụ Quốc hội;", "- Chính phủ;", "- Như Điều 2;", "- Lưu: VT, CTHĐ."], ["CHỦ TỊCH"], "Phạm Thị Phúc"),
        sect(refs=ref("default", "rIdH1")),
    ]  # fmt: skip
    return Package("".join(body), WORD_STYLES, WORD, parts=[gallery()])


def school_decision() -> Package:
    """A headmaster's decision: the lines are paragraph borders; Nơi nhận in brackets; the number page in a frame."""
    border = '<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>'
    c = C
    header = tbl(
        (4100, 5300),
        tr(tc(4100, p(r("ỦY BAN NHÂN DÂN XÃ ĐỨC TRỌNG", sz(12)), ppr=c), p(r("TRƯỜNG THCS NGUYỄN TRÃI", B + sz(12)), ppr=c),
              p(ppr=border + gap() + '<w:ind w:left="1100" w:right="1100"/>' + jc("center"))),
           tc(5300, p(r("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", B + sz(12)), ppr=c), p(r("Độc lập - Tự do - Hạnh phúc", B + sz(13)), ppr=c),
              p(ppr=border + gap() + '<w:ind w:left="1150" w:right="1150"/>' + jc("center")))),
        tr(tc(4100, p(r("Số: 45/QĐ-THCSNT", sz(13)), ppr=c)),
           tc(5300, p(r("Đức Trọng, ngày 05 tháng 9 năm 2026", I + sz(13)), ppr=c))),
    )  # fmt: skip
    k = "<w:widowControl/>" + gap(120, 0, 276) + ind(720) + jc("both")

    def small(words: str, extra: str = "", points: float = 13) -> str:
        return r(words, extra + sz(points))

    body = [
        header,
        p(ppr=c),
        p(small("QUYẾT ĐỊNH", B), ppr=c),
        p(small("Về việc thành lập Tổ tư vấn tâm lý học sinh năm học 2026 - 2027", B), ppr=c),
        p(small("_______________________", B), ppr=c),
        p(ppr=c),
        p(small("HIỆU TRƯỞNG TRƯỜNG TRUNG HỌC CƠ SỞ NGUYỄN TRÃI", B), ppr=c),
        p(small("Căn cứ Thông tư số 32/2020/TT-BGDĐT ngày 15 tháng 9 năm 2020 của Bộ trưởng Bộ Giáo dục và Đào tạo ban hành Điều lệ "
                "trường trung học cơ sở, trường trung học phổ thông và trường phổ thông có nhiều cấp học;", I), ppr=k),
        p(small("Căn cứ Kế hoạch số 12/KH-THCSNT ngày 25 tháng 8 năm 2026 của Trường Trung học cơ sở Nguyễn Trãi về công tác tư vấn tâm "
                "lý học sinh năm học 2026 - 2027;", I), ppr=k),
        p(small("Theo đề nghị của Tổ trưởng Tổ Văn phòng.", I), ppr=k),
        p(small("QUYẾT ĐỊNH:", B), ppr=gap(120, 120) + jc("center")),
        p(small("Điều 1.", B), small(" Thành lập Tổ tư vấn tâm lý học sinh năm học 2026 - 2027 gồm các thành viên sau:"), ppr=k),
        tbl((700, 3300, 2700, 2400),
            tr(*[tc(w, p(small(t, B, 12), ppr=c)) for w, t in ((700, "TT"), (3300, "Họ và tên"), (2700, "Chức vụ"), (2400, "Nhiệm vụ"))]),
            tr(*[tc(w, p(small(t, "", 12), ppr=c)) for w, t in ((700, "1"), (3300, "Lê Thị Mai"), (2700, "Phó Hiệu trưởng"), (2400, "Tổ trưởng"))]),
            tr(*[tc(w, p(small(t, "", 12), ppr=c)) for w, t in ((700, "2"), (3300, "K’ Brểu"), (2700, "Giáo viên"), (2400, "Thành viên"))]),
            bordered=True),
        p(small("Điều 2.", B), small(" Tổ tư vấn tâm lý học sinh có nhiệm vụ tư vấn, hỗ trợ học sinh gặp khó khăn về tâm lý, tình cảm và quan "
                                     "hệ xã hội theo quy định."), ppr=k),
        p(small("Điều 3.", B), small(" Các bộ phận có liên quan và các thành viên có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./."), ppr=k),
        tbl((4500, 4700), tr(
            tc(4500, p(r("Nơi nhận:", B + I + sz(12)), ppr=gap()), *[p(r(t, sz(11)), ppr=gap()) for t in (
                "- Phòng Văn hóa - Xã hội xã (để b/c);", "- Như Điều 3;", "- Lưu: VT.")]),
            tc(4700, p(small("HIỆU TRƯỞNG", B), ppr=c), *[p(ppr=c)] * 4, p(small("Nguyễn Đức Thắng", B), ppr=c)))),
        sect(refs=ref("default", "rIdH1"), margins=(1134, 851, 1134, 1701), extra="<w:titlePg/>"),
    ]  # fmt: skip
    framed = '<w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="center" w:y="1"/>'
    page = Part("rIdH1", "header", p(field_("PAGE", "2", sz(13)), ppr=framed) + p())
    defaults = "<w:docDefaults><w:rPrDefault><w:rPr>" + TNR + sz(13) + "</w:rPr></w:rPrDefault></w:docDefaults>"
    styles = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    return Package("".join(body), styles, defaults, parts=[page])


def decision_with_plan() -> Package:
    """A department's decision, its plan attached with the repeated header, and a wide annex: three sections."""
    first = sect(refs=ref("default", "rIdH1"))
    wide = sect(refs=ref("default", "rIdH1"), size=(16838, 11906), landscape=True, margins=(1701, 1134, 1134, 1134),
                extra='<w:pgNumType w:start="1"/><w:titlePg/>')  # fmt: skip
    second = sect(refs=ref("default", "rIdH1"), extra='<w:pgNumType w:start="1"/><w:titlePg/>')
    names = head("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", "SỞ Y TẾ", "", "", rules=(9, 57))
    repeated = names[: names.index("</w:tr>") + 7] + "</w:tbl>"
    cited = "(Kèm theo Quyết định số 981/QĐ-SYT ngày 10 tháng 12 năm 2026 của Giám đốc Sở Y tế)"
    rows = [tr(*[tc(w, p(r(t, B + sz(12)), ppr=C)) for w, t in ((800, "TT"), (6200, "Nội dung công việc"), (3400, "Chủ trì"), (3400, "Thời hạn"))],
               extra="<w:tblHeader/>")]  # fmt: skip
    for index, (task, who, when) in enumerate((("Mua sắm hóa chất khử khuẩn", "Trung tâm Kiểm soát bệnh tật", "Quý I năm 2027"),
                                               ("Tập huấn đội đáp ứng nhanh", "Bệnh viện Đa khoa tỉnh", "Quý II năm 2027")), 1):  # fmt: skip
        cells = ((800, str(index)), (6200, task), (3400, who), (3400, when))
        rows.append(tr(*[tc(w, p(r(t, sz(12)), ppr=gap() + jc("left"))) for w, t in cells]))
    body = [
        head("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", "SỞ Y TẾ", "981/QĐ-SYT", "Lâm Đồng, ngày 10 tháng 12 năm 2026", rules=(9, 57)),
        title("QUYẾT ĐỊNH", "Ban hành Kế hoạch phòng, chống dịch bệnh năm 2027", 45, "GIÁM ĐỐC SỞ Y TẾ"),
        base("Căn cứ Luật Phòng bệnh ngày 10 tháng 12 năm 2025;"),
        base("Căn cứ Quyết định số 15/2025/QĐ-UBND ngày 01 tháng 7 năm 2025 của Ủy ban nhân dân tỉnh Lâm Đồng quy định chức năng, nhiệm "
             "vụ, quyền hạn và cơ cấu tổ chức của Sở Y tế tỉnh Lâm Đồng;"),
        base("Theo đề nghị của Trưởng phòng Nghiệp vụ Y."),
        p(r("QUYẾT ĐỊNH:", B), ppr=gap(120) + jc("center")),
        article("Điều 1.", "Ban hành kèm theo Quyết định này Kế hoạch phòng, chống dịch bệnh năm 2027."),
        article("Điều 2.", "Quyết định này có hiệu lực kể từ ngày ký."),
        article("Điều 3.", "Chánh Văn phòng, Trưởng các phòng thuộc Sở, Thủ trưởng các đơn vị trực thuộc và cá nhân có liên quan chịu "
                "trách nhiệm thi hành Quyết định này./."),
        foot(["- Như Điều 3;", "- UBND tỉnh (để báo cáo);", "- Lưu: VT, NVY (03)."], ["GIÁM ĐỐC"], "Huỳnh Minh Hải"),
        p(ppr=first),
        repeated,
        p(ppr=C), p(r("KẾ HOẠCH", B), ppr=C), p(r("Phòng, chống dịch bệnh năm 2027", B), ppr=C), p(r(cited, I), ppr=C), p(connector(30), ppr=C),
        p(r("I. MỤC TIÊU", B), ppr=BASE),
        text("Phát hiện sớm, xử lý kịp thời các ổ dịch; không để dịch lan rộng, kéo dài."),
        p(r("II. NHIỆM VỤ", B), ppr=BASE),
        p(r("1. Công tác giám sát", B), ppr=BASE),
        text("a) Giám sát thường xuyên tại cửa khẩu, cơ sở y tế và cộng đồng;"),
        text("b) Lấy mẫu, xét nghiệm, trả kết quả trong 24 giờ."),
        p(r("2. Công tác điều trị", B), ppr=BASE),
        text("Chuẩn bị giường bệnh, thuốc, vật tư theo các cấp độ dịch nêu tại Phụ lục kèm theo Kế hoạch này."),
        p(r("III. TỔ CHỨC THỰC HIỆN", B), ppr=BASE),
        text("Các đơn vị báo cáo kết quả về Sở Y tế trước ngày 15 hằng tháng./."),
        p(ppr=second),
        p(r("Phụ lục", B), ppr=C), p(r("DANH MỤC CÔNG VIỆC TRỌNG TÂM", B), ppr=C),
        p(r(cited, I), ppr=C), p(connector(30), ppr=C),
        tbl((800, 6200, 3400, 3400), *rows, bordered=True),
        p(r("Ghi chú: thời hạn tính đến ngày cuối cùng của quý.", I + sz(12)), ppr=gap()),
        wide,
    ]  # fmt: skip
    return Package("".join(body), WORD_STYLES, WORD, parts=[gallery()])


DECISIONS = (
    Office(
        "quyết định của Chủ tịch tỉnh (dự thảo)",
        province_decision,
        (
            Swap(
                "Căn cứ Luật Phòng thủ dân sự ngày 20 tháng 6 năm 2023;",
                "Căn cứ Luật Phòng thủ dân sự ngày 20 tháng 6 năm 2023,",
            ),
            Swap("năm 2026.<", "năm 2026;<"),
            Swap("QUYẾT ĐỊNH:", "QUYẾT ĐỊNH"),
            Swap("Hồ Văn Mười", "HỒ VĂN MƯỜI"),
            Swap("- Lưu: VT, NC.", "- Lưu VT, NC"),
        ),
    ),
    Office(
        "nghị quyết của Hội đồng nhân dân tỉnh",
        council_resolution,
        (
            Swap("86/NQ-HĐND", "86/QĐ-HĐND"),
            Swap("Điều 2.", "Điều 3."),
            Swap("ngày 16 tháng 6 năm 2025", "ngày 31 tháng 6 năm 2025"),
            Swap("thông qua ngày 08", "thông qua ngày 8"),
        ),
    ),
    Office(
        "quyết định của Hiệu trưởng",
        school_decision,
        (
            Swap("<w:b/><w:bCs/>", "", "TRƯỜNG THCS NGUYỄN TRÃI"),
            Swap("05 tháng 9 năm 2026", "05 tháng 09 năm 2026"),
            Swap('<w:sz w:val="26"/>', '<w:sz w:val="24"/>', " Tổ tư vấn tâm lý học sinh có nhiệm vụ"),
            Swap("QUYẾT ĐỊNH<", "Quyết định<"),
            Swap("_______________________", "_____________________________________"),
        ),
    ),
    Office(
        "quyết định ban hành kế hoạch, có phụ lục",
        decision_with_plan,
        (
            Swap("981/QĐ-SYT<", "918/QĐ-SYT<"),
            Swap('<w:t xml:space="preserve">Phụ lục<', '<w:t xml:space="preserve">PHỤ LỤC<'),
            Swap("a) Giám sát", "a. Giám sát"),
            Swap("b) Lấy mẫu", "b. Lấy mẫu"),
            Swap("III. TỔ CHỨC", "IV. TỔ CHỨC"),
        ),
    ),
)
