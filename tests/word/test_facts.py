"""Effective formatting and automatic numbers, and the components of documents."""

# ruff: noqa: A001, E501

from __future__ import annotations

import pytest
from nd30_builder import P, R, S, T, centre, decision, pack

from nts_scenario_kit.legacy import legacy_text
from nts_scenario_kit.word.facts import read_facts
from nts_scenario_kit.word.facts.document import recognise
from nts_scenario_kit.word.intake import take_in
from nts_scenario_kit.word.lint import lint
from nts_scenario_kit.word.lint.series import roman_value
from nts_scenario_kit.word.unpacking import open_package
from nts_scenario_kit.word.widths import text_mm


def read(body: str, styles: str = "", numbering: str = "", theme: str = ""):
    doc = decision()
    parts = doc.parts()
    start, end = parts["word/document.xml"].index("<w:body>") + 8, parts["word/document.xml"].index("</w:body>")
    parts["word/document.xml"] = parts["word/document.xml"][:start] + body + parts["word/document.xml"][end:]
    for name, inner in (("styles", styles), ("numbering", numbering)):
        if inner:
            text = parts[f"word/{name}.xml"]
            parts[f"word/{name}.xml"] = text[: text.index(">") + 1] + inner + f"</w:{name}>"
    if theme:
        parts["word/theme.xml"] = theme
        link = '<Relationship Id="rIdTh" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme.xml"/>'
        parts["word/_rels/document.xml.rels"] = parts["word/_rels/document.xml.rels"].replace(
            "</Relationships>", link + "</Relationships>"
        )
    package = open_package(pack(parts)).package
    assert package is not None
    return read_facts(package).paragraphs


STYLES = """
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="22"/></w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="A"><w:name w:val="Than"/><w:basedOn w:val="Normal"/><w:pPr><w:ind w:firstLine="567"/><w:jc w:val="both"/></w:pPr>
<w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="B"><w:name w:val="Con"/><w:basedOn w:val="A"/><w:rPr><w:i/></w:rPr></w:style>
<w:style w:type="character" w:styleId="C"><w:name w:val="Dam"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="L1"><w:name w:val="Vong"/><w:basedOn w:val="L2"/></w:style>
<w:style w:type="paragraph" w:styleId="L2"><w:name w:val="Tron"/><w:basedOn w:val="L1"/></w:style>
"""
THEME = '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme><a:majorFont><a:latin typeface="Cambria"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>'


def para(text: str, ppr: str = "", rpr: str = "") -> str:
    return f"<w:p><w:pPr>{ppr}</w:pPr><w:r><w:rPr>{rpr}</w:rPr><w:t>{text}</w:t></w:r></w:p>"


def test_defaults_theme_and_style_chain_are_worked_in():
    plain, styled = read(para("x") + para("y", '<w:pStyle w:val="B"/>'), STYLES, theme=THEME)
    assert (plain.runs[0].font, plain.runs[0].size, plain.after, round(plain.line, 3)) == ("Calibri", 11, 8, 1.079)
    run = styled.runs[0]
    assert (run.size, run.bold, run.italic, styled.align, round(styled.first, 2)) == (14, True, True, "both", 10.0)


def test_off_values_switch_off_and_toggles_of_styles_cancel_each_other():
    body = para("x", '<w:pStyle w:val="A"/>', '<w:b w:val="0"/>') + para(
        "y", '<w:pStyle w:val="A"/>', '<w:rStyle w:val="C"/>'
    )
    off, cancelled = read(body, STYLES)
    assert off.runs[0].bold is False
    assert cancelled.runs[0].bold is False


def test_a_circle_of_styles_ends():
    assert read(para("x", '<w:pStyle w:val="L1"/>'), STYLES)[0].text == "x"


def test_hanging_replaces_first_line_and_left_adds():
    (one,) = read(para("x", '<w:pStyle w:val="A"/><w:ind w:left="720" w:hanging="360"/>'), STYLES)
    assert round(one.left + one.first, 2) == 6.35


def test_deleted_text_is_gone_and_inserted_text_is_read():
    body = "<w:p><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins><w:r><w:t>mới</w:t></w:r></w:ins></w:p>"
    assert read(body)[0].text == "mới"


def test_fields_show_their_result_only():
    body = ('<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
            '<w:r><w:t>kết quả</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:fldSimple w:instr="PAGE"><w:r><w:t>3</w:t></w:r></w:fldSimple></w:p>')  # fmt: skip
    (one,) = read(body)
    assert one.text == "kết quả3"
    assert one.page_field


def test_alternative_contents_are_read_once():
    body = ('<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="720000" cy="0"/><a:graphic><a:graphicData>'
            '<wps:wsp><wps:spPr><a:prstGeom prst="line"/></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>'
            '<mc:Fallback><w:pict><v:line from="0,0" to="56.7pt,0"/></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>'
            '<w:p><w:r><w:pict><v:line from="0,0" to="56.7pt,0"/></w:pict></w:r></w:p>')  # fmt: skip
    drawn, vml = read(body)
    assert [(s.kind, round(s.width)) for s in drawn.shapes] == [("line", 20)]
    assert [(s.kind, round(s.width)) for s in vml.shapes] == [("line", 20)]


LEVELS = """<w:abstractNum w:abstractNumId="1">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>"""


def item(num: int, level: int) -> str:
    return para("x", f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr>')


def test_automatic_numbers_are_what_word_prints():
    order = [(1, 0), (1, 1), (1, 1), (1, 2), (1, 2), (1, 0), (1, 1), (2, 1), (3, 0)]
    found = read("".join(item(*x) for x in order), numbering=LEVELS)
    assert [p.label for p in found] == ["I.", "1.", "2.", "a)", "b)", "II.", "1.", "5.", "-"]
    assert round(found[0].left + found[0].first, 2) == 6.35


def test_the_lost_letter_of_an_automatic_list_is_found():
    doc = decision()
    doc.numbering = LEVELS
    for id in ("pa", "pb", "pc", "pd", "pdd"):
        doc[id].text = doc[id].text[3:]
        doc[id].extra = '<w:numPr><w:ilvl w:val="2"/><w:numId w:val="1"/></w:numPr>'
    found = [(f.rule, f.message) for f in lint(doc.bytes(), "a.docx")]
    assert found == [("ND30-STR-DIEM", "điểm e) đứng sau d); thiếu điểm đ); danh sách tự động của Word không có chữ đ")]


def test_components_of_a_decision():
    facts = read_facts(open_package(decision().bytes()).package)
    main, attachment, annex = recognise(facts)
    assert [p.kind for p in (main, attachment, annex)] == ["văn bản", "văn bản kèm theo", "phụ lục"]
    assert {role: lines[0].text for role, lines in main.roles.items() if role in ("co_quan_chu_quan", "co_quan_ban_hanh", "tham_quyen", "ho_ten_ky")} == {
        "co_quan_chu_quan": "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", "co_quan_ban_hanh": "SỞ Y TẾ",
        "tham_quyen": "GIÁM ĐỐC SỞ Y TẾ", "ho_ten_ky": "Nguyễn Văn An",
    }  # fmt: skip
    assert not attachment.roles["so_ky_hieu"]
    assert annex.first("phu_luc_label").text == "Phụ lục"


@pytest.mark.parametrize(
    ("lines", "issuer"),
    [
        (["UBND TỈNH LÂM ĐỒNG", "SỞ Y TẾ"], ["SỞ Y TẾ"]),
        (["ỦY BAN NHÂN DÂN", "TỈNH LÂM ĐỒNG"], ["ỦY BAN NHÂN DÂN", "TỈNH LÂM ĐỒNG"]),
        (["ỦY BAN NHÂN DÂN", "TỈNH LÂM ĐỒNG", "SỞ NÔNG NGHIỆP", "VÀ MÔI TRƯỜNG"], ["SỞ NÔNG NGHIỆP", "VÀ MÔI TRƯỜNG"]),
        (["BỘ CÔNG AN", "CÔNG AN TỈNH LÂM ĐỒNG"], ["CÔNG AN TỈNH LÂM ĐỒNG"]),
        (["BỘ Y TẾ"], ["BỘ Y TẾ"]),
    ],
)
def test_the_issuer_is_told_from_its_parents(lines, issuer):
    doc = decision()
    doc.table("qh").rows[0][0] = [centre(text, "", size=13) for text in lines]
    main = recognise(read_facts(open_package(doc.bytes()).package))[0]
    assert [line.text for line in main.all("co_quan_ban_hanh")] == issuer


def test_text_widths_are_those_of_the_font():
    assert round(text_mm("Độc lập - Tự do - Hạnh phúc", 14, bold=True), 1) == 60.5
    assert round(text_mm("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, bold=True), 1) == 95.7


@pytest.mark.parametrize(
    ("text", "legacy"),
    [
        ("Céng hßa x· héi chñ nghÜa ViÖt Nam", True),
        ("§éc lËp - Tù do - H¹nh phóc", True),
        ("COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", True),
        ("Ñoäc laäp - Töï do - Haïnh phuùc", True),
        ("Cộng hòa xã hội chủ nghĩa Việt Nam", False),
        ("Cong hoa xa hoi chu nghia Viet Nam", False),
        ("Anh ấy nói là không có ai ở nhà cả", False),
        ("Quốc gia", False),
        ("Dbi véi vén dau tu cia doanh nghiép thuc hién dé an, nhiém vu", False),
    ],
)
def test_old_encodings_are_told_by_their_letters(text, legacy):
    assert legacy_text(text) is legacy


def test_a_document_in_an_old_encoding_is_judged_by_its_letters_only():
    doc = decision()
    doc.blocks = [P("Céng hßa x· héi chñ nghÜa ViÖt Nam §éc lËp - Tù do - H¹nh phóc", font=".VnTime"), S("s")]
    assert [f.rule for f in lint(doc.bytes(), "a.docx")] == ["ND30-FONT-ENC"]


@pytest.mark.parametrize(
    "text",
    [
        "Ho ten: ··················· Ngay: ················",
        "P = 5 kN·m/m², q = 3 kN·m², r = 7 kN·m",
        "· · · · · · · · · · · · · · · · · · · ·",
    ],
)
def test_dots_to_write_on_and_units_are_neither_told_nor_turned_into_letters(text):
    doc = decision()
    doc.after("body1", P(text))
    assert [f.rule for f in lint(doc.bytes(), "a.docx") if f.rule == "ND30-TXT-LEGACY"] == []
    intake = take_in(doc.bytes(), modern=True)
    assert intake.encoding == ""
    assert text in [passage.text for passage in intake.passages]


def test_unicode_text_in_an_old_font_is_a_wrong_font_only():
    doc = decision()
    doc["body1"].font = ".VnTime"
    assert [f.rule for f in lint(doc.bytes(), "a.docx")] == ["ND30-FONT-NAME"]


@pytest.mark.parametrize(
    ("text", "value"), [("I", 1), ("IV", 4), ("IX", 9), ("XIV", 14), ("IIII", 0), ("", 0), ("VX", 0)]
)
def test_roman_numbers_are_read(text, value):
    assert roman_value(text) == value


def test_equal_faults_are_one_finding_with_a_count():
    doc = decision()
    doc.after("body1", *[P("Một đoạn văn chung chung.", font="Arial") for _ in range(300)])
    found = lint(doc.bytes(), "a.docx")
    assert [(f.rule, f.line, f.message) for f in found] == [
        (
            "ND30-FONT-NAME",
            47,
            "phông Arial tại “Một đoạn văn chung chung.” (và 299 chỗ khác); quy định Times New Roman",
        )
    ]
    assert found[0].path == "thân văn bản"


def test_places_name_the_part():
    doc = decision()
    doc.header[0].jc = "left"
    assert [(f.line, f.path) for f in lint(doc.bytes(), "a.docx")] == [(1, "đầu trang")]


def test_runs_of_several_cells_and_spans():
    doc = decision()
    doc.blocks.insert(-1, T([[[P("a", runs=[R("a"), R("b")])]]], (9000,)))
    facts = read_facts(open_package(doc.bytes()).package)
    assert facts.paragraphs[-2].text == "ab" or any(p.text == "ab" for p in facts.paragraphs)


@pytest.mark.parametrize(
    ("below", "title"),
    [
        ("Bối cảnh và phạm vi", ["Ban hành Kịch bản khung ứng phó với dịch bệnh trên địa bàn tỉnh Lâm Đồng"]),
        ("và các xã lân cận", ["Ban hành Kịch bản khung ứng phó với dịch bệnh trên địa bàn tỉnh Lâm Đồng", "và các xã lân cận"]),
    ],
)  # fmt: skip
def test_a_bold_heading_beside_the_middle_is_no_line_of_the_title_above_it(below, title):
    doc = decision()
    at = next(n for n, block in enumerate(doc.blocks) if getattr(block, "id", "") == "abs_line")
    doc.blocks[at] = P(below, "below", b=True, first=0)
    main = recognise(read_facts(open_package(doc.bytes()).package))[0]
    assert [line.text for line in main.all("trich_yeu")] == title
