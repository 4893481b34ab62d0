"""Habits of programs and converters: fonts, styles, fields, frames, sections, numbers of pages."""

# ruff: noqa: E501 - paragraphs of documents as they are typed

from __future__ import annotations

from desk import BASE, HEALTH, TODAY, C, addressee, closing, doc, last, letterhead, parts_as_text, saved, text, title
from office_letters import WORD, WORD_STYLES
from office_letters import page_header as gallery
from office_xml import (
    REL,
    B,
    I,
    Package,
    Part,
    box,
    field_,
    font,
    gap,
    ind,
    jc,
    note,
    note_mark,
    p,
    pack,
    r,
    ref,
    sdt,
    sect,
    style,
    sz,
    tbl,
    tc,
    tr,
    vml_line,
)

TXT = "Sở Y tế báo cáo tình hình thực hiện nhiệm vụ quý IV năm 2026 như sau:"
TNR = font()


def letter(*body, head=None, foot=None, **k):
    return saved(
        head or letterhead(HEALTH, "Số: 42/SYT-NVY", TODAY, "V/v xây dựng kịch bản ứng phó"),
        addressee("Ủy ban nhân dân tỉnh Lâm Đồng"),
        *body,
        foot or closing(["- Như trên;", "- Lưu: VT, NVY."], ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], "Nguyễn Văn An"),
        last(),
        **k,
    )


@doc
def no_defaults():
    # no docDefaults at all: Word's built-in is Times New Roman 10; everything direct
    st = WORD_STYLES.replace(
        "<w:rPr>" + sz(14) + "</w:rPr></w:style>", "<w:rPr>" + TNR + sz(14) + "</w:rPr></w:style>", 1
    )
    return letter(text(TXT), text("1. Đã hoàn thành./."), defaults="", styles=st)


@doc
def no_defaults_no_font():
    return letter(text(TXT), text("1. Đã hoàn thành./."), defaults="")


@doc
def theme_fonts():
    d = WORD.replace(
        TNR,
        '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:cstheme="minorBidi"/>',
    )
    th = '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="x"><a:themeElements><a:fontScheme name="x"><a:majorFont><a:latin typeface="Calibri Light"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Times New Roman"/><a:ea typeface=""/><a:cs typeface=""/><a:font script="Viet" typeface="Times New Roman"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>'
    data = letter(text(TXT), text("1. Đã hoàn thành./."), defaults=d)
    parts = parts_as_text(data)
    parts["word/theme/theme1.xml"] = th
    parts["word/_rels/document.xml.rels"] = parts["word/_rels/document.xml.rels"].replace(
        "</Relationships>", f'<Relationship Id="rIdTh" Type="{REL}/theme" Target="theme/theme1.xml"/></Relationships>'
    )
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(
        "</Types>",
        '<Override PartName="/word/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/></Types>',
    )
    return pack(parts)


@doc
def style_chain():
    st = WORD_STYLES + (
        '<w:style w:type="paragraph" w:styleId="A1"><w:name w:val="A1"/><w:basedOn w:val="Normal"/><w:pPr>'
        + gap(120, 0, 288)
        + jc("both")
        + "</w:pPr><w:rPr>"
        + sz(13)
        + "</w:rPr></w:style>"
        '<w:style w:type="paragraph" w:styleId="A2"><w:name w:val="A2"/><w:basedOn w:val="A1"/><w:pPr>'
        + ind(567)
        + "</w:pPr><w:rPr>"
        + I
        + sz(14)
        + "</w:rPr></w:style>"
        '<w:style w:type="paragraph" w:styleId="A3"><w:name w:val="A3"/><w:basedOn w:val="A2"/><w:rPr><w:i w:val="0"/><w:iCs w:val="0"/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="Dam"><w:name w:val="Dam"/><w:rPr>' + B + "</w:rPr></w:style>"
    )

    def a(w):
        return p(r(w), ppr=style("A3"))

    return letter(
        a(TXT),
        p(r("1. Kết quả", '<w:rStyle w:val="Dam"/>'), ppr=style("A3")),
        a("Đã hoàn thành 100% chỉ tiêu."),
        a("Trân trọng./."),
        styles=st,
    )


@doc
def lines_of_word_2003():
    # Word 2003 converted: compat mode 11, spacing both sides, tabs-only hanging indents, w:pict lines
    return letter(
        text(TXT),
        text("1. Đã hoàn thành./."),
        settings='<w:zoom w:percent="100"/><w:doNotTrackMoves/>',
        head=letterhead(HEALTH, "Số: 42/SYT-NVY", TODAY, "V/v xây dựng kịch bản ứng phó", line=vml_line),
    )


@doc
def east_asian():
    x = '<w:rFonts w:ascii="Times New Roman" w:eastAsia="SimSun" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:hint="eastAsia"/><w:lang w:val="vi-VN" w:eastAsia="zh-CN"/>'
    return letter(
        p(r(TXT, x), ppr=BASE + '<w:overflowPunct w:val="0"/>'),
        p(r("1. Đã hoàn thành./.", x), ppr='<w:pStyle w:val="NoiDung"/><w:kinsoku/><w:snapToGrid w:val="0"/>'),
    )


@doc
def indents_counted_in_letters():
    # WPS: indents in chars
    return letter(
        p(r(TXT), ppr=gap(120, 0, 264) + '<w:ind w:firstLineChars="200" w:firstLine="720"/>' + jc("both")),
        p(
            r("1. Đã hoàn thành./."),
            ppr=gap(120, 0, 264) + '<w:ind w:firstLineChars="200" w:firstLine="720"/>' + jc("both"),
        ),
    )


@doc
def google_docs():
    # Google Docs: all direct, rtl w:val=0, line 276, fonts in 4 slots, sizes w/ szCs, header without titlePg? uses titlePg
    gf = '<w:rFonts w:ascii="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman" w:hAnsi="Times New Roman"/>'

    def g(w, x="", pp=""):
        return p(
            r(w, gf + x + sz(14) + '<w:rtl w:val="0"/>'),
            ppr='<w:keepNext w:val="0"/><w:pageBreakBefore w:val="0"/><w:spacing w:after="0" w:before="120" w:line="276" w:lineRule="auto"/><w:ind w:left="0" w:right="0" w:firstLine="720"/>'
            + (pp or jc("both")),
        )

    return letter(
        g(TXT),
        g("1. Đã hoàn thành./."),
        defaults='<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:cs="Arial" w:eastAsia="Arial" w:hAnsi="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="vi"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
        styles=WORD_STYLES.replace(sz(14), TNR + sz(14), 1),
    )


@doc
def form_fields():
    ff = (
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text1"/><w:enabled/><w:textInput><w:default w:val="…"/></w:textInput></w:ffData></w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> FORMTEXT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        + r("Nguyễn Thị Hương")
        + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    chk = '<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/></w:rPr><w:t>☒</w:t></w:r></w:sdtContent></w:sdt>'
    dd = (
        '<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:value="a" w:displayText="Đồng ý"/></w:dropDownList></w:sdtPr><w:sdtContent>'
        + r("Đồng ý")
        + "</w:sdtContent></w:sdt>"
    )
    st = (
        WORD_STYLES
        + '<w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/><w:rPr><w:color w:val="808080"/></w:rPr></w:style>'
    )
    return letter(
        text(TXT),
        p(r("1. Người báo cáo: "), ff, r("."), ppr=BASE),
        p(r("2. Ý kiến: "), chk, r(" "), dd, r("./."), ppr=BASE),
        styles=st,
    )


@doc
def wingdings_sym():
    s = '<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>'
    return letter(text(TXT), p(r("1. Đạt "), s, r(" Không đạt "), s, r("."), ppr=BASE), text("2. Đã hoàn thành./."))


@doc
def equation():
    m = '<m:oMathPara xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:oMath><m:r><w:rPr><w:rFonts w:ascii="Cambria Math" w:hAnsi="Cambria Math"/></w:rPr><m:t>K=a/b</m:t></m:r></m:oMath></m:oMathPara>'
    return letter(
        text(TXT),
        text("1. Tỷ lệ được tính theo công thức:"),
        p(m, ppr=C),
        text("Trong đó: a là số ca mắc; b là dân số./."),
    )


@doc
def nested_table():
    inner = tbl((2000, 2000), tr(tc(2000, p(r("a", sz(12)))), tc(2000, p(r("b", sz(12))))), bordered=True)
    return letter(
        text(TXT),
        tbl((4500, 4500), tr(tc(4500, p(r("Nội dung", sz(12)))), tc(4500, inner, p())), bordered=True),
        text("Trân trọng./."),
    )


@doc
def whole_doc_in_sdt():
    package = Package(
        sdt(letterhead(HEALTH, "Số: 42/SYT-NVY", TODAY, "V/v xây dựng kịch bản ứng phó"), "dau")
        + sdt(addressee("Ủy ban nhân dân tỉnh Lâm Đồng") + text(TXT) + text("1. Đã hoàn thành./."), "than")
        + sdt(closing(["- Như trên;", "- Lưu: VT, NVY."], ["GIÁM ĐỐC"], "Nguyễn Văn An"), "cuoi")
        + last(),
        WORD_STYLES,
        WORD,
        parts=[gallery()],
    )
    return package.bytes()


@doc
def odd_even_headers():
    def hd(i):
        return Part(i, "header", p(field_("PAGE", "2", TNR + sz(13)), ppr=jc("center")))

    return Package(
        "".join(
            [
                letterhead(HEALTH, "Số: 42/SYT-NVY", TODAY, "V/v xây dựng kịch bản ứng phó"),
                addressee("Ủy ban nhân dân tỉnh Lâm Đồng"),
                text(TXT),
                text("1. Đã hoàn thành./."),
                closing(["- Như trên;", "- Lưu: VT, NVY."], ["GIÁM ĐỐC"], "Nguyễn Văn An"),
                sect(refs=ref("default", "rIdH1") + ref("even", "rIdH2")),
            ]
        ),
        WORD_STYLES,
        WORD,
        parts=[hd("rIdH1"), hd("rIdH2")],
        settings="<w:evenAndOddHeaders/>",
    ).bytes()


@doc
def footnotes_endnotes_comments():
    notes = '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' + note(
        2, r(" Số liệu do Cục Thống kê cung cấp.", sz(10)), ppr=gap()
    )
    com = (
        '<w:comment w:id="0" w:author="A" w:initials="A">'
        + p(r("xem lại số 5/QĐ", font("Segoe UI") + sz(10)))
        + "</w:comment>"
    )
    return letter(
        p(r(TXT), note_mark(2), ppr=BASE),
        p(
            '<w:commentRangeStart w:id="0"/>',
            r("1. Đã hoàn thành./."),
            '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
            ppr=BASE,
        ),
        parts=[gallery(), Part("rIdF", "footnotes", notes), Part("rIdC", "comments", com)],
    )


@doc
def tracked_format_change():
    return letter(
        p(
            "<w:r><w:rPr>"
            + sz(14)
            + '<w:rPrChange w:id="7" w:author="A"><w:rPr>'
            + font("Arial")
            + sz(11)
            + "</w:rPr></w:rPrChange></w:rPr><w:t>"
            + TXT
            + "</w:t></w:r>",
            ppr=BASE + '<w:pPrChange w:id="8" w:author="A"><w:pPr>' + jc("left") + "</w:pPr></w:pPrChange>",
        ),
        text("1. Đã hoàn thành./."),
    )


@doc
def number_of_the_page_in_a_frame():
    hd = Part(
        "rIdH1",
        "header",
        p(
            r("", ""),
            '<w:fldSimple w:instr=" PAGE "><w:r><w:rPr>' + TNR + sz(14) + "</w:rPr><w:t>2</w:t></w:r></w:fldSimple>",
            ppr='<w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="center" w:y="1"/>',
        )
        + p(),
    )
    return letter(text(TXT), text("1. Đã hoàn thành./."), parts=[hd])


@doc
def number_of_the_page_in_a_box():
    hd = Part(
        "rIdH1", "header", p(box(20, 8, p(field_("PAGE", "2", TNR + sz(14)), ppr=jc("center"))), ppr=jc("center"))
    )
    return letter(text(TXT), text("1. Đã hoàn thành./."), parts=[hd])


@doc
def number_of_the_page_behind_an_absolute_tab():
    hd = Part(
        "rIdH1",
        "header",
        p(
            '<w:r><w:ptab w:relativeTo="margin" w:alignment="center" w:leader="none"/></w:r>',
            field_("PAGE", "2", TNR + sz(14)),
        ),
    )
    return letter(text(TXT), text("1. Đã hoàn thành./."), parts=[hd])


@doc
def number_of_the_page_behind_a_centred_stop():
    hd = Part(
        "rIdH1",
        "header",
        p(
            r("\t"),
            field_("PAGE", "2", TNR + sz(14)),
            ppr='<w:tabs><w:tab w:val="center" w:pos="4535"/><w:tab w:val="right" w:pos="9071"/></w:tabs>',
        ),
    )
    return letter(text(TXT), text("1. Đã hoàn thành./."), parts=[hd])


@doc
def number_of_the_page_between_dashes():
    hd = Part(
        "rIdH1",
        "header",
        p(r("- ", TNR + sz(14)), field_("PAGE", "2", TNR + sz(14)), r(" -", TNR + sz(14)), ppr=jc("center")),
    )
    return letter(text(TXT), text("1. Đã hoàn thành./."), parts=[hd])


@doc
def many_sections_continuous():
    return saved(
        letterhead(HEALTH, "Số: 42/KH-SYT", TODAY),
        title("KẾ HOẠCH", "Tổ chức hội nghị"),
        text(TXT),
        p(ppr=sect(refs=ref("default", "rIdH1"), before='<w:type w:val="continuous"/>')),
        text("Danh sách đơn vị:"),
        text("- Bệnh viện I;"),
        p(ppr=sect(before='<w:type w:val="continuous"/>', extra='<w:cols w:num="2" w:space="708"/>')),
        text("Trân trọng./."),
        closing(["- Các đơn vị;", "- Lưu: VT, NVY."], ["GIÁM ĐỐC"], "Nguyễn Văn An"),
        sect(before='<w:type w:val="continuous"/>', extra=""),
    )


@doc
def exact_spacing_a4_rounded():
    st = WORD_STYLES.replace(gap(120, 0, 264), gap(120, 0, 360, "exact"))
    return saved(
        letterhead(HEALTH, "Số: 42/KH-SYT", TODAY),
        title("KẾ HOẠCH", "Tổ chức hội nghị"),
        text(TXT),
        text("Trân trọng./."),
        closing(["- Các đơn vị;", "- Lưu: VT, NVY."], ["GIÁM ĐỐC"], "Nguyễn Văn An"),
        sect(refs=ref("default", "rIdH1"), size=(11907, 16840), margins=(1140, 1140, 1140, 1710)),
        styles=st,
    )


@doc
def strict_ooxml():
    data = letter(text(TXT), text("1. Đã hoàn thành./."))
    parts = parts_as_text(data)
    for n, content in parts.items():
        if n != "[Content_Types].xml":
            parts[n] = (
                content.replace(
                    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                    "http://purl.oclc.org/ooxml/wordprocessingml/main",
                )
                .replace(
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    "http://purl.oclc.org/ooxml/officeDocument/relationships",
                )
                .replace("http://schemas.openxmlformats.org/drawingml/2006/", "http://purl.oclc.org/ooxml/drawingml/")
            )
    return pack(parts)


@doc
def hyperlinks_email_blue():
    return letter(
        text(TXT),
        p(
            r("1. Gửi về địa chỉ "),
            '<w:hyperlink r:id="rIdL">' + r("soyte@lamdong.gov.vn", '<w:rStyle w:val="Hyperlink"/>') + "</w:hyperlink>",
            r(" trước ngày 10/11/2026./."),
            ppr=BASE,
        ),
        links={"rIdL": "mailto:soyte@lamdong.gov.vn"},
        styles=WORD_STYLES.replace(
            '<w:name w:val="Hyperlink"/>',
            '<w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0000FF"/><w:u w:val="single"/></w:rPr>',
        ),
    )


@doc
def contact_block_footer_first():
    ft = Part(
        "rIdF1",
        "footer",
        p(
            r("Địa chỉ: Số 36 Trần Phú, phường Xuân Hương - Đà Lạt, tỉnh Lâm Đồng", TNR + sz(11)),
            ppr='<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>' + gap(),
        )
        + p(
            r(
                "Điện thoại: 02633.822.154; thư điện tử: syt@lamdong.gov.vn; website: soyte.lamdong.gov.vn",
                TNR + sz(11),
            ),
            ppr=gap(),
        ),
    )
    return saved(
        letterhead(HEALTH, "Số: 42/SYT-NVY", TODAY, "V/v xây dựng kịch bản ứng phó"),
        addressee("Ủy ban nhân dân tỉnh Lâm Đồng"),
        text(TXT),
        text("1. Đã hoàn thành./."),
        closing(["- Như trên;", "- Lưu: VT, NVY."], ["GIÁM ĐỐC"], "Nguyễn Văn An"),
        sect(refs=ref("default", "rIdH1") + ref("first", "rIdF1", "footer")),
        parts=[gallery(), ft],
    )


@doc
def du_thao_header():
    return saved(
        p(r("DỰ THẢO LẦN 2", B + sz(13)), ppr=gap() + jc("right")),
        letterhead(HEALTH, "Số:       /KH-SYT", "Lâm Đồng, ngày      tháng      năm 2026"),
        title("KẾ HOẠCH", "Tổ chức hội nghị"),
        text(TXT),
        text("Trân trọng./."),
        closing(["- Các đơn vị;", "- Lưu: VT, NVY."], ["GIÁM ĐỐC"], "Nguyễn Văn An"),
        last(),
    )
