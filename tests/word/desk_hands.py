"""Layouts as hands make them: lines anchored elsewhere, titles inside the table, watermarks, merge fields, exports of programs."""

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
    closing,
    doc,
    last,
    letterhead,
    saved,
    short,
    text,
    title,
)
from office_letters import WORD_STYLES
from office_xml import (
    B,
    I,
    Part,
    box,
    connector,
    field_,
    font,
    gap,
    ind,
    jc,
    num,
    p,
    r,
    ref,
    sdt,
    sect,
    simple_field,
    style,
    sz,
    tbl,
    tc,
    tr,
    vml_line,
)

TXT = "Sở Y tế báo cáo tình hình thực hiện nhiệm vụ quý IV năm 2026 như sau:"
NUMBER = p(field_("PAGE", "2", font() + sz(14)), ppr=jc("center"))


def signed(posts=("GIÁM ĐỐC",), items=("- Như trên;", "- Lưu: VT, NVY.")):
    return closing(list(items), list(posts), "Nguyễn Văn An")


@doc
def lines_anchored_outside_the_table():
    """Both lines of the letterhead hang on the first paragraph behind the table, as Word leaves them after a move."""
    return saved(
        letterhead(HEALTH, "Số: 42/SYT-NVY", TODAY, "V/v xây dựng kịch bản ứng phó", line=lambda mm: ""),
        p(connector(short("SỞ Y TẾ", 13)), connector(57), ppr=C),
        addressee("Bộ Y tế"),
        text(TXT),
        text("1. Đã hoàn thành./."),
        signed(),
        last(),
    )


@doc
def lines_anchored_at_the_number():
    """The lines hang on the paragraphs of the row below: the number and the day."""
    mm = short("SỞ Y TẾ", 13)
    return saved(
        tbl(
            (3686, 5670),
            tr(
                tc(3686, *[p(r(w, f + sz(13)), ppr=C) for w, f in ((HEALTH[0][0], ""), ("SỞ Y TẾ", B))]),
                tc(5670, p(r(NATION, B + sz(13)), ppr=C), p(r(MOTTO, B + sz(14)), ppr=C)),
            ),
            tr(
                tc(
                    3686,
                    p(connector(mm), r("Số: 42/SYT-NVY", sz(13)), ppr=gap(120) + jc("center")),
                    p(r("V/v xây dựng kịch bản\nứng phó với dịch bệnh", sz(12)), ppr=gap(120) + jc("center")),
                ),
                tc(5670, p(connector(57), r(TODAY, I), ppr=gap(120) + jc("center"))),
            ),
            extra='<w:tblpPr w:leftFromText="180" w:rightFromText="180" w:vertAnchor="text" w:tblpXSpec="center" w:tblpY="1"/><w:tblOverlap w:val="never"/>',
        ),
        addressee("Bộ Y tế"),
        text(TXT),
        text("1. Đã hoàn thành./."),
        signed(),
        last(),
    )


@doc
def title_inside_the_table():
    """A third row of the letterhead spans both columns and holds the title."""
    lines = [
        p(r("BÁO CÁO", B), ppr=gap(240) + jc("center")),
        p(r("Kết quả công tác tháng 10 năm 2026", B), ppr=C),
        p(connector(short("Kết quả công tác tháng 10 năm 2026", 14)), ppr=C),
    ]
    return saved(
        tbl(
            (3686, 5670),
            tr(
                tc(3686, p(r(HEALTH[0][0], sz(13)), ppr=C), p(r("SỞ Y TẾ", B + sz(13)), vml_line(9), ppr=C)),
                tc(5670, p(r(NATION, B + sz(13)), ppr=C), p(r(MOTTO, B + sz(14)), vml_line(57), ppr=C)),
            ),
            tr(
                tc(3686, p(r("Số: 977/BC-SYT", sz(13)), ppr=gap(120) + jc("center"))),
                tc(5670, p(r(TODAY, I), ppr=gap(120) + jc("center"))),
            ),
            tr(tc(9356, *lines, span=2)),
        ),
        addressee("Ủy ban nhân dân tỉnh Lâm Đồng"),
        p(r("I. KẾT QUẢ", B), ppr=BASE),
        text("Tỷ lệ tiêm chủng đầy đủ đạt 97,1%."),
        p(r("II. NHIỆM VỤ THÁNG 11", B), ppr=BASE),
        text("Tiếp tục giám sát dịch bệnh./."),
        signed(),
        last(),
    )


@doc
def one_page_without_any_header():
    """A letter of one page needs no number of the page, and has no header part at all."""
    return saved(
        letterhead(HEALTH, "Số: 42/SYT-NVY", TODAY, "V/v cử cán bộ tham dự tập huấn"),
        addressee("Cục Phòng bệnh, Bộ Y tế"),
        text(
            "Sở Y tế tỉnh Lâm Đồng cử ông Hồ Xuân Tín, Trưởng phòng Nghiệp vụ Y, tham dự lớp tập huấn (điện thoại: 0918.123.456)./."
        ),
        signed(),
        sect(extra=""),
        parts=[],
    )


@doc
def watermark_of_a_draft():
    """WordArt of the header says DỰ THẢO on all pages; the number and the day are blank."""
    art = (
        '<w:r><w:pict><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" path="m@7,l@8,m@5,21600l@6,21600e"><v:textpath on="t" fitshape="t"/></v:shapetype>'
        '<v:shape id="PowerPlusWaterMarkObject1" type="#_x0000_t136" style="position:absolute;margin-left:0;margin-top:0;width:412.4pt;height:247.45pt;rotation:315;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin" fillcolor="silver" stroked="f"><v:fill opacity=".5"/><v:textpath style="font-family:&quot;Calibri&quot;;font-size:1pt" string="DỰ THẢO"/></v:shape></w:pict></w:r>'
    )
    return saved(
        letterhead(HEALTH, "Số:         /KH-SYT", "Lâm Đồng, ngày      tháng 11 năm 2026"),
        title("KẾ HOẠCH", "Tổ chức hội nghị tổng kết công tác y tế năm 2026"),
        p(r("I. MỤC ĐÍCH", B), ppr=BASE),
        text("Đánh giá kết quả năm 2026; triển khai nhiệm vụ năm 2027."),
        p(r("II. TỔ CHỨC THỰC HIỆN", B), ppr=BASE),
        text("Văn phòng Sở chủ trì thực hiện./."),
        closing(["- Giám đốc, các PGĐ Sở;", "- Lưu: VT, VP."], ["GIÁM ĐỐC"], "Nguyễn Văn An"),
        sect(refs=ref("default", "rIdH1") + ref("first", "rIdH2")),
        parts=[
            Part("rIdH1", "header", p(field_("PAGE", "2", font() + sz(14)), art, ppr=jc("center"))),
            Part("rIdH2", "header", p(art)),
        ],
    )


@doc
def letter_of_a_mail_merge():
    """Merge fields show their names in guillemets where the letter goes to each receiver."""

    def m(name):
        return field_(f"MERGEFIELD {name}", f"«{name}»")

    return saved(
        letterhead(HEALTH, "Số:       /GM-SYT", "Lâm Đồng, ngày      tháng 12 năm 2026"),
        title("GIẤY MỜI", "Dự Hội nghị tổng kết công tác y tế năm 2026"),
        p(r("Kính gửi: "), m("Don_vi"), ppr=gap(240, 120) + jc("center")),
        p(
            r("Sở Y tế trân trọng kính mời "),
            m("Ong_ba"),
            r(" "),
            m("Ho_ten"),
            r(" dự Hội nghị tổng kết công tác y tế năm 2026."),
            ppr=BASE,
        ),
        text("Thời gian: 08 giờ 00 phút, ngày 18 tháng 12 năm 2026 (thứ Sáu)."),
        text("Địa điểm: Hội trường Sở Y tế, số 36 Trần Phú, Phường Xuân Hương - Đà Lạt./."),
        closing(["- Như trên;", "- Lưu: VT, VP."], ["TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"], "Nguyễn Thị Thanh"),
        last(),
    )


@doc
def near_black_and_theme_black():
    """Colours that print as black: text of the theme, its lighter tints of five per cent, window text."""
    black = '<w:color w:val="000000" w:themeColor="text1"/>'
    auto = '<w:color w:val="auto" w:themeColor="dark1"/>'
    return saved(
        letterhead(HEALTH, "Số: 42/SYT-NVY", TODAY, "V/v xây dựng kịch bản ứng phó"),
        addressee("Bộ Y tế"),
        text(TXT, black),
        text("1. Đã hoàn thành việc rà soát 45/45 trạm y tế.", auto),
        text("2. Kinh phí còn lại: 15,2 tỷ đồng.", '<w:spacing w:val="-4"/><w:w w:val="97"/><w:kern w:val="2"/>'),
        p(
            r("3. Đề nghị Bộ Y tế hỗ trợ hóa chất "),
            r("Cloramin B", '<w:lang w:val="pt-BR"/><w:noProof/>'),
            r(" (500 kg) và test nhanh sốt xuất huyết."),
            ppr=BASE,
        ),
        text("Trân trọng./."),
        signed(),
        last(),
    )


@doc
def bullets_and_boxes():
    """Automatic hyphens and bullets in Symbol and Wingdings, boxes to tick, arrows and signs of mathematics."""
    auto = (
        '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:suff w:val="space"/><w:lvlText w:val="-"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="720"/></w:pPr><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:hint="default"/></w:rPr></w:lvl>'
        '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:suff w:val="space"/><w:lvlText w:val="&#xF0B7;"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="720"/></w:pPr><w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol" w:hint="default"/></w:rPr></w:lvl></w:abstractNum><w:num w:numId="8"><w:abstractNumId w:val="7"/></w:num>'
    )
    tick = r("☐", '<w:rFonts w:ascii="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol" w:cs="Segoe UI Symbol"/>')
    math = r("≥ ", '<w:rFonts w:ascii="Cambria Math" w:hAnsi="Cambria Math"/>')
    return saved(
        letterhead(HEALTH, "Số: 42/HD-SYT", TODAY),
        title("HƯỚNG DẪN", "Chấm điểm bộ tiêu chí quốc gia về y tế xã giai đoạn đến năm 2030"),
        text("Sở Y tế hướng dẫn các trạm y tế xã, phường, đặc khu tự chấm điểm như sau:"),
        p(r("1. Nội dung đánh giá", B), ppr=BASE),
        p(r("Chỉ đạo, điều hành công tác chăm sóc sức khỏe Nhân dân;"), ppr=BASE + num(8, 0)),
        p(r("Nhân lực, cơ sở hạ tầng, trang thiết bị;"), ppr=BASE + num(8, 0)),
        p(
            r("Trạm kiên cố, diện tích "),
            math,
            r("500 m"),
            r("2", '<w:vertAlign w:val="superscript"/>'),
            r(";"),
            ppr=BASE + num(8, 1),
        ),
        p(r("Có máy siêu âm, điện tim → tính 02 điểm."), ppr=BASE + num(8, 1)),
        p(r("2. Kết luận", B), ppr=BASE),
        p(r("Đạt "), tick, r("   Không đạt "), tick, r(" (đánh dấu × vào ô thích hợp)./."), ppr=BASE),
        closing(
            ["- Trạm Y tế các xã, phường, đặc khu;", "- Lưu: VT, NVY."],
            ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
            "Nguyễn Văn An",
        ),
        last(),
        numbering=auto,
    )


@doc
def exported_by_libreoffice():
    """LibreOffice: its styles, table cells without margins, lines as paragraph borders, the number of the page in 'Header'."""
    styles = (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl/><w:bidi w:val="0"/></w:pPr><w:rPr>'
        + font()
        + '<w:color w:val="auto"/><w:kern w:val="2"/>'
        + sz(14)
        + '<w:lang w:val="vi-VN" w:eastAsia="zh-CN" w:bidi="hi-IN"/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="TextBody"><w:name w:val="Body Text"/><w:basedOn w:val="Normal"/><w:pPr>'
        + gap(120, 0, 276)
        + ind(720)
        + jc("both")
        + "</w:pPr></w:style>"
        '<w:style w:type="paragraph" w:styleId="TableContents"><w:name w:val="Table Contents"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl w:val="0"/><w:suppressLineNumbers/></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/><w:basedOn w:val="Normal"/><w:pPr><w:suppressLineNumbers/><w:tabs><w:tab w:val="clear" w:pos="720"/><w:tab w:val="center" w:leader="none" w:pos="4819"/></w:tabs></w:pPr></w:style>'
    )
    cell = style("TableContents") + jc("center")
    rule = '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>'

    def under(width, mm):
        side = round((width - mm * 56.693) / 2)
        return p(
            r("", sz(2)),
            ppr=style("TableContents")
            + rule
            + f'<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:ind w:left="{side}" w:right="{side}" w:hanging="0"/>'
            + jc("center"),
        )

    left = [p(r(HEALTH[0][0], sz(13)), ppr=cell), p(r("SỞ Y TẾ", B + sz(13)), ppr=cell), under(3686, 9)]
    right = [p(r(NATION, B + sz(13)), ppr=cell), p(r(MOTTO, B + sz(14)), ppr=cell), under(5670, 57)]
    body = style("TextBody")
    return saved(
        tbl(
            (3686, 5670),
            tr(tc(3686, *left), tc(5670, *right)),
            tr(
                tc(3686, p(r("Số: 42/TB-SYT", sz(13)), ppr=cell + gap(120))),
                tc(5670, p(r(TODAY, I), ppr=cell + gap(120))),
            ),
        ),
        p(r("THÔNG BÁO", B), ppr=gap(240) + jc("center")),
        p(r("Về việc tuyển dụng viên chức năm 2026", B), ppr=C),
        p(
            r("", sz(2)),
            ppr=rule
            + '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:ind w:left="3450" w:right="3450" w:hanging="0"/>'
            + jc("center"),
        ),
        p(r("Sở Y tế thông báo tuyển dụng 25 viên chức cho Bệnh viện Nhi như sau:"), ppr=body),
        p(r("1. Vị trí việc làm: Bác sĩ hạng III (10 người), Điều dưỡng hạng IV (15 người)."), ppr=body),
        p(r("2. Thời hạn nhận hồ sơ: Từ ngày 10/11/2026 đến hết ngày 09/12/2026 (trong giờ hành chính)."), ppr=body),
        p(
            r(
                "3. Lệ phí: Theo Thông tư số 92/2021/TT-BTC ngày 28 tháng 10 năm 2021 của Bộ trưởng Bộ Tài chính quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí tuyển dụng./."
            ),
            ppr=body,
        ),
        closing(["- Bệnh viện Nhi;", "- Cổng TTĐT Sở Y tế;", "- Lưu: VT, TCCB."], ["GIÁM ĐỐC"], "Nguyễn Văn An"),
        last(),
        styles=styles,
        defaults='<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Liberation Serif" w:hAnsi="Liberation Serif" w:eastAsia="Noto Serif CJK SC" w:cs="Noto Sans Devanagari"/><w:kern w:val="2"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="hi-IN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:suppressAutoHyphens w:val="true"/></w:pPr></w:pPrDefault></w:docDefaults>',
        parts=[Part("rIdH1", "header", p(simple_field("PAGE", "2", sz(14)), ppr=style("Header") + jc("center")))],
    )


@doc
def exported_by_wps():
    """WPS Office: styles by number, spacing counted in lines, fonts with hints of East Asia, a frame for the page number."""
    styles = (
        '<w:style w:type="paragraph" w:default="1" w:styleId="1"><w:name w:val="Normal"/><w:qFormat/><w:uiPriority w:val="0"/><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:style>'
        '<w:style w:type="character" w:default="1" w:styleId="2"><w:name w:val="Default Paragraph Font"/><w:semiHidden/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="3"><w:name w:val="Normal Table"/><w:semiHidden/><w:tblPr><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="4"><w:name w:val="header"/><w:basedOn w:val="1"/><w:uiPriority w:val="99"/><w:pPr><w:tabs><w:tab w:val="center" w:pos="4153"/><w:tab w:val="right" w:pos="8306"/></w:tabs></w:pPr></w:style>'
    )
    d = '<w:rPr><w:rFonts w:hint="default" w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:lang w:val="vi-VN"/></w:rPr>'
    body = (
        '<w:keepNext w:val="0"/><w:keepLines w:val="0"/><w:widowControl w:val="0"/><w:suppressLineNumbers w:val="0"/><w:spacing w:before="120" w:beforeLines="50" w:after="0" w:line="312" w:lineRule="auto"/><w:ind w:firstLine="560" w:firstLineChars="200"/><w:jc w:val="both"/>'
        + d
    )
    return saved(
        letterhead(HEALTH, "Số: 42/SYT-NVY", TODAY, "V/v xây dựng kịch bản ứng phó", line=vml_line),
        addressee("Bộ Y tế"),
        p(r(TXT, '<w:rFonts w:hint="default"/><w:lang w:val="vi-VN"/>'), ppr=body),
        p(r("1. Đã hoàn thành./.", '<w:rFonts w:hint="default"/>'), ppr=body),
        signed(),
        last(extra='<w:cols w:space="0" w:num="1"/><w:titlePg/><w:docGrid w:linePitch="381" w:charSpace="0"/>'),
        styles=styles,
        defaults='<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="SimSun" w:cs="Times New Roman"/></w:rPr></w:rPrDefault></w:docDefaults>',
        parts=[
            Part(
                "rIdH1",
                "header",
                p(
                    r("", ""),
                    f'<w:r><w:pict><v:shape id="s1" type="#_x0000_t202" style="position:absolute;margin-top:0pt;height:144pt;width:144pt;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-wrap-style:none" filled="f" stroked="f"><v:textbox inset="0mm,0mm,0mm,0mm" style="mso-fit-shape-to-text:t;"><w:txbxContent>{p(field_("PAGE", "2", font() + sz(14)), ppr=style("4"))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>',
                    ppr=style("4"),
                ),
            )
        ],
    )


@doc
def cover_and_contents_of_a_programme():
    """A cover page in a drawn frame, a table of contents from Word, then the text by the first structure."""
    c = gap(120) + jc("center")
    border = '<w:pgBorders w:offsetFrom="text"><w:top w:val="thinThickSmallGap" w:sz="24" w:space="1" w:color="auto"/><w:left w:val="thinThickSmallGap" w:sz="24" w:space="4" w:color="auto"/></w:pgBorders>'
    tocs = (
        WORD_STYLES
        + '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/><w:basedOn w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="TOCHeading"><w:name w:val="TOC Heading"/><w:basedOn w:val="Normal"/></w:style>'
    )
    contents = sdt(
        p(r("MỤC LỤC", B), ppr=style("TOCHeading") + jc("center"))
        + p(
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3" \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
            r("Phần thứ nhất. SỰ CẦN THIẾT\t1"),
            ppr=style("TOC1"),
        )
        + p(r("I. THỰC TRẠNG\t2"), ppr=style("TOC1"))
        + p('<w:r><w:fldChar w:fldCharType="end"/></w:r>'),
        "toc",
        '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>',
    )
    return saved(
        p(r("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", B), ppr=C),
        p(r("SỞ Y TẾ", B), ppr=C),
        *[p(ppr=C)] * 8,
        p(r("ĐỀ ÁN", B + sz(24)), ppr=C),
        p(r("PHÁT TRIỂN DU LỊCH Y TẾ TỈNH LÂM ĐỒNG ĐẾN NĂM 2030", B + sz(16)), ppr=C),
        *[p(ppr=C)] * 12,
        p(r("Lâm Đồng, tháng 11 năm 2026", B + I), ppr=C),
        p(ppr=sect(extra=border.replace("pgBorders", "pgBorders", 1))),
        contents,
        p(ppr=sect(extra='<w:pgNumType w:start="1"/>')),
        letterhead(HEALTH, "Số: 15/ĐA-SYT", TODAY),
        title("ĐỀ ÁN", "Phát triển du lịch y tế tỉnh Lâm Đồng đến năm 2030"),
        p(r("Phần I", B), ppr=c),
        p(r("SỰ CẦN THIẾT", B), ppr=C),
        p(r("I. THỰC TRẠNG", B), ppr=BASE),
        text("Tỉnh có 03 bệnh viện đạt chuẩn quốc tế; năm 2025 đón 1,2 vạn lượt khách du lịch kết hợp khám bệnh."),
        p(r("Phần II", B), ppr=c),
        p(r("TỔ CHỨC THỰC HIỆN", B), ppr=C),
        text("Sở Y tế chủ trì, phối hợp với Sở Văn hóa, Thể thao và Du lịch thực hiện Đề án./."),
        closing(["- UBND tỉnh (b/c);", "- Lưu: VT, KHTC."], ["GIÁM ĐỐC"], "Nguyễn Văn An"),
        last(extra='<w:pgNumType w:start="1"/><w:titlePg/>'),
        styles=tocs,
    )


@doc
def recipients_and_signer_in_text_boxes():
    """Nơi nhận in a text box at the left, the signature in paragraphs with a left indent."""
    right = gap() + ind(0, 4820) + jc("center")
    items = [
        p(r(w, f), ppr=gap())
        for w, f in (("Nơi nhận:", B + I + sz(12)), ("- Như trên;", sz(11)), ("- Lưu: VT, NVY.", sz(11)))
    ]
    return saved(
        letterhead(HEALTH, "Số: 42/SYT-NVY", TODAY, "V/v xây dựng kịch bản ứng phó"),
        addressee("Bộ Y tế"),
        text(TXT),
        text("1. Đã hoàn thành./."),
        p(box(70, 40, *items), r("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", B), ppr=right),
        *[p(ppr=right)] * 4,
        p(r("Nguyễn Văn An", B), ppr=right),
        last(),
    )


@doc
def text_split_by_spelling_and_revisions():
    """Every word is its own run, as Word leaves a text corrected many times; spaces are hard here and there."""

    def torn(words, rpr=""):
        return "".join(
            r(
                w + (" " if n < len(words.split(" ")) - 1 else ""),
                rpr + f'<w:lang w:val="{"vi-VN" if n % 2 else "en-US"}"/>',
            )
            for n, w in enumerate(words.split(" "))
        )

    torn_head = tbl(
        (3686, 5670),
        tr(
            tc(
                3686,
                p(ppr=C),
                p(torn(HEALTH[0][0], sz(13)), ppr=C),
                p(torn("SỞ Y TẾ", B + sz(13)), ppr=C),
                p(connector(9), ppr=C),
            ),
            tc(
                5670,
                p(ppr=C),
                p(torn("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM ", B + sz(13)), ppr=C),
                p(torn(MOTTO, B + sz(14)), ppr=C),
                p(connector(57), ppr=C),
            ),
        ),
        tr(
            tc(
                3686,
                p(torn("Số: 42 /SYT-NVY", sz(13)), ppr=gap(120) + jc("center")),
                p(torn("V/v xây dựng kịch bản", sz(12)), ppr=gap(120) + jc("center")),
            ),
            tc(5670, p(torn(TODAY, I), ppr=gap(120) + jc("center"))),
        ),
    )
    return saved(
        torn_head,
        p(torn("Kính gửi: Bộ Y tế"), ppr=gap(240, 120) + jc("center")),
        p(torn(TXT), ppr=BASE),
        p(torn("1. Đã hoàn thành."), ppr=BASE),
        p(torn("2. Đề\u00a0nghị Bộ Y tế xem xét ./."), ppr=BASE),
        signed(),
        last(),
    )


@doc
def sections_of_two_columns():
    """A list of persons in two columns between the text and the closing."""
    return saved(
        letterhead(HEALTH, "Số: 42/TB-SYT", TODAY),
        title("THÔNG BÁO", "Danh sách thí sinh đủ điều kiện dự thi vòng 2"),
        text("Sở Y tế thông báo danh sách 06 thí sinh đủ điều kiện dự thi vòng 2 như sau:"),
        p(ppr=sect(refs=ref("default", "rIdH1"))),
        *[
            text(f"{n}. {w}")
            for n, w in enumerate(
                (
                    "Bon Niêng Thị Hoa",
                    "Cil Múp Ha Chương",
                    "Đỗ Trần Bảo Ngọc",
                    "Hồ Phi",
                    "Ka Să H’Nhung",
                    "Nguyễn Hữu Thọ",
                ),
                1,
            )
        ],
        p(ppr=sect(before='<w:type w:val="continuous"/>', extra='<w:cols w:num="2" w:space="708"/>')),
        text("Thí sinh có mặt trước 07 giờ 00 phút ngày 20 tháng 11 năm 2026 (thứ Sáu)./."),
        closing(["- Thí sinh có tên trên;", "- Lưu: VT, TCCB."], ["CHỦ TỊCH HỘI ĐỒNG"], "Nguyễn Văn An"),
        sect(before='<w:type w:val="continuous"/>', extra=""),
    )
