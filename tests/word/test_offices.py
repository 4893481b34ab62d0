"""Ways in which offices really write their files: all of these are right, and no finding may come."""

# ruff: noqa: A001, E501

from __future__ import annotations

from dataclasses import replace

import pytest
from nd30_builder import LONG, P, R, S, T, centre, decision, letter, submission
from planted import committee, plan

from nts_scenario_kit.word.facts import read_facts
from nts_scenario_kit.word.facts.document import recognise
from nts_scenario_kit.word.fix import fix
from nts_scenario_kit.word.lint import lint
from nts_scenario_kit.word.unpacking import open_package


def rules(doc):
    return [(f.rule, f.message) for f in lint(doc.bytes(), "a.docx")]


def tabs():
    """No tables at all: two columns made with tabs."""
    doc = submission()
    small = {"size": 13, "jc": "left", "first": 0, "before": 0, "line": 240}
    doc.blocks[0:1] = [
        P(
            "",
            "qh",
            **small,
            runs=[R("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG\t"), R("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", b=True)],
        ),
        P("", "tn", **small, runs=[R("SỞ Y TẾ\t", b=True), R("Độc lập - Tự do - Hạnh phúc", b=True, size=14)]),
        centre("", "", shape_mm=60),
        centre("", "", shape_mm=9),
        P("", "so", **small, runs=[R("Số: 31/TTr-SYT\t"), R("Lâm Đồng, ngày 05 tháng 11 năm 2026", i=True, size=14)]),
    ]
    table = doc.table("nn")
    index = doc.blocks.index(table)
    small["size"] = 11
    doc.blocks[index : index + 1] = [
        P("", "nn", **small, runs=[R("Nơi nhận:\t", b=True, i=True, size=12), R("KT. GIÁM ĐỐC", b=True, size=14)]),
        P("", "nn1", **small, runs=[R("- Như trên;\t"), R("PHÓ GIÁM ĐỐC", b=True, size=14)]),
        P("- Lưu: VT, NVY (05).", "luu", **small),
        P("\tNguyễn Văn An", "name", **(small | {"size": 14}), b=True),
    ]
    return doc


def typed_in_lines():
    """Header cells that hold one paragraph with line breaks, rules as underscores."""
    doc = submission()
    table = doc.blocks[0]
    left = centre("", "l", size=13, runs=[R("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG\n"), R("SỞ Y TẾ", b=True), R("\n____")])
    right = centre(
        "",
        "r",
        size=13,
        runs=[
            R("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n", b=True),
            R("Độc lập - Tự do - Hạnh phúc\n", b=True, size=14),
            R("_" * 26, b=True, size=13),
        ],
    )
    table.rows[0] = [[left], [right]]
    doc.blocks[2:5] = [
        centre("", "type", b=True, runs=[R("TỜ TRÌNH\nVề việc ban hành Kịch bản khung ứng phó với dịch bệnh")]),
        centre("_______________", "rule"),
    ]
    return doc


def draft():
    """Number and day are still blank."""
    doc = submission()
    doc["so"].text = "Số:        /TTr-SYT"
    doc["date"].text = "Lâm Đồng, ngày      tháng 11 năm 2026"
    return doc


def dotted_draft():
    doc = submission()
    doc["so"].text = "Số: ……/TTr-SYT"
    doc["date"].text = "Lâm Đồng, ngày … tháng … năm 2026"
    return doc


def chairman():
    doc = committee()
    doc["auth"].text = "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG"
    doc["kt"].text, doc["post"].text = "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"
    return doc


def three_line_signature():
    doc = committee()
    doc["kt"].text = "TM. ỦY BAN NHÂN DÂN"
    doc["post"].text = "KT. CHỦ TỊCH"
    doc.after("post", centre("PHÓ CHỦ TỊCH", "post2", b=True))
    return doc


def resolution():
    doc = committee()
    doc["type"].text, doc["so"].text = "NGHỊ QUYẾT", "Số: 25/NQ-HĐND"
    for prefix in ("", "a_"):
        doc[f"{prefix}parent"].text = "HỘI ĐỒNG NHÂN DÂN"
        doc[f"{prefix}issuer_line"].shape_mm = 17
    doc["auth"].text = "HỘI ĐỒNG NHÂN DÂN TỈNH LÂM ĐỒNG"
    doc["qd"].text = "QUYẾT NGHỊ:"
    doc["d1"].runs[1].text = doc["d1"].runs[1].text.replace("Quyết định", "Nghị quyết")
    doc["d2"].runs[1].text = " Nghị quyết này có hiệu lực thi hành kể từ ngày ký."
    doc["kt"].text = "TM. HỘI ĐỒNG NHÂN DÂN"
    for id in ("a_kt", "pl_kt"):
        doc[id].text = "(Kèm theo Nghị quyết số 25/NQ-HĐND ngày 05 tháng 11 năm 2026 của Hội đồng nhân dân tỉnh)"
    return doc


def long_names():
    """An issuer whose name takes two lines, and a ministry above it."""
    doc = submission()
    doc["parent"].text = "BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"
    doc["issuer"].text = "CỤC BẢO TỒN THIÊN NHIÊN"
    doc.after("issuer", replace(doc["issuer"], text="VÀ ĐA DẠNG SINH HỌC", id="issuer2"))
    doc["issuer_line"].shape_mm = 24
    return doc


def both_tones():
    doc = submission()
    doc["qh"].text = "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    return doc


def indent_of_one_centimetre():
    doc = decision()
    for p in doc.paragraphs():
        p.first = 567 if p.first == 720 else p.first
    return doc


def exact_lines():
    doc = decision()
    for p in doc.paragraphs():
        if p.line == 264:
            p.line, p.rule = 360, "exact"
    return doc


def thirteen():
    doc = decision()
    for p in [*doc.paragraphs(), *doc.header]:
        if p.id in ("qh", "issuer", "parent", "a_qh", "a_issuer", "a_parent"):
            p.size = 12
        elif p.size == 14 and p.id != "pl":
            p.size = 13
    for id in ("tn_line", "a_tn_line"):
        doc[id].shape_mm = 56
    return doc


def table_with_small_text():
    doc = decision()
    for id in ("c1", "c2", "c3", "c4"):
        doc[id].size = 10
    doc.before("pl_end", P("Ghi chú: số liệu tính đến tháng 10 năm 2026.", "note", first=0, size=14))
    return doc


def contact_block_and_marks():
    doc = letter()
    sides = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:color="FF0000"/>' for side in ("top", "left", "bottom", "right")
    )
    doc.after("vv", centre("KHẨN", "khan", size=13, b=True, color="FF0000", extra=f"<w:pBdr>{sides}</w:pBdr>"))
    return doc


def roman_items():
    doc = decision()
    doc.after(
        "pa", P("(i) Trường hợp thứ nhất thuộc thẩm quyền của đơn vị;", "i1"), P("(ii) Trường hợp thứ hai.", "i2")
    )
    return doc


def annex_ends_with_table():
    doc = decision()
    doc.drop("pl_end")
    return doc


def annex_with_a_blank_form():
    """An annex that shows the form of a report: its header and signature are part of the form."""
    doc = decision()
    form = [
        T([[[centre("TÊN CƠ QUAN", "f1", size=13)], [centre("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "f2", size=12)]]], (3500, 5800)),
        centre("BÁO CÁO", "f3", b=True), P("Kính gửi: Sở Y tế", "f4", first=0, jc="left"), P("Nội dung", "f5", first=0, jc="left"),
        P("Nơi nhận:", "f6", jc="left", first=0, size=12, b=True, i=True), centre("GIÁM ĐỐC", "f7"),
    ]  # fmt: skip
    doc.after("pl_end", *form)
    return doc


def landscape_table():
    doc = decision()
    end = doc.section("s3")
    end.width, end.height, end.orient = 16838, 11906, "landscape"
    return doc


def numbers_run_on():
    """Clauses numbered through the whole document, not anew under each Roman heading."""
    doc = submission()
    doc["k1"].text, doc["k2"].text = (
        "2. Nội dung thứ nhất được trình bày đầy đủ.",
        "3. Nội dung thứ hai được lấy ý kiến.",
    )
    doc.after("m1", P("1. Nội dung mở đầu được nêu đầy đủ ở đây.", "k0"))
    return doc


def emphasis():
    doc = decision()
    doc["body1"].runs = [R("Nguyên tắc: ", b=True, i=True), R(LONG)]
    doc["pl_body"].runs = [
        R("Bảng này", i=True),
        R(" nêu việc của từng đơn vị, thời hạn và sản phẩm để theo dõi, đôn đốc, kiểm tra."),
    ]
    return doc


RIGHT = [
    tabs, typed_in_lines, draft, dotted_draft, chairman, three_line_signature, resolution, long_names, both_tones,
    indent_of_one_centimetre, exact_lines, thirteen, table_with_small_text, contact_block_and_marks, roman_items,
    annex_ends_with_table, annex_with_a_blank_form, landscape_table, numbers_run_on, emphasis, plan,
]  # fmt: skip


@pytest.mark.parametrize("office", RIGHT, ids=lambda f: f.__name__)
def test_what_is_right_has_no_finding(office):
    assert rules(office()) == []
    data = office().bytes()
    assert fix(data).data == data


def test_a_file_without_components_is_judged_as_text_only():
    doc = decision()
    doc.blocks = [P(LONG), P(LONG), S()]
    assert [rule for rule, _ in rules(doc)] == ["ND30-COMP-MAIN"]


def test_party_documents_are_out_of_scope():
    doc = decision()
    doc.blocks = [
        centre("ĐẢNG CỘNG SẢN VIỆT NAM", "", b=True),
        centre("KẾ HOẠCH", ""),
        P(LONG, jc="left", first=0),
        S(),
    ]
    assert [rule for rule, _ in rules(doc)] == ["ND30-SCOPE-2"]


def test_two_documents_in_one_file_are_two():
    doc = submission()
    doc.blocks += decision().blocks
    facts = read_facts(open_package(doc.bytes()).package)
    assert [(piece.kind, piece.title) for piece in recognise(facts)] == [
        ("văn bản", "to trinh"), ("văn bản", "quyet dinh"), ("văn bản kèm theo", "kich ban khung"), ("phụ lục", ""),
    ]  # fmt: skip
    assert rules(doc) == []


def conditional_page_number():
    """``{IF {PAGE} > 1 {PAGE}}`` hides the number on the first page without a header of its own."""
    doc = decision()
    doc.section("s1").title_page = False
    page = doc.header[0]
    page.raw = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF </w:instrText></w:r>' + page.raw
    page.raw += '<w:r><w:instrText> &gt; 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    return doc


def table_of_contents():
    doc = decision()
    doc.styles = '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>'
    toc = '<w:pStyle w:val="TOC1"/>'
    doc.before(
        "m1",
        P("I. Căn cứ và mục tiêu\t2", "t1", extra=toc, first=0),
        P("II. Tổ chức thực hiện\t5", "t2", extra=toc, first=0),
    )
    return doc


def dark_theme_colour():
    doc = decision()
    doc["body1"].color = "0D0D0D"
    return doc


def automatic_articles():
    doc = decision()
    doc.numbering = (
        '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:suff w:val="space"/>'
        '<w:lvlText w:val="Điều %1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    )
    for key in ("d1", "d2", "d3"):
        doc[key].runs = doc[key].runs[1:]
        doc[key].extra = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    return doc


def blank_days_in_the_text():
    doc = decision()
    doc["body1"].text = "Báo cáo được gửi trước ngày     tháng     năm 2026 để tổng hợp."
    return doc


def ranks_and_notes():
    doc = decision()
    doc["parent"].text = "BỘ TƯ LỆNH QUÂN KHU 7"  # a rank is for the forces (PL I, I.II.7c)
    doc["name"].text = "Đại tá Nguyễn Văn An"
    doc.before("name", centre("(Đã ký)", "signed", i=True))
    return doc


def addressees_in_a_table():
    doc = letter()
    items = [doc[key] for key in ("kg1", "kg2")]
    for key in ("kg1", "kg2"):
        doc.drop(key)
    items = [replace(p, left=0) for p in items]
    place, index = doc.place("kg")
    place[index] = T([[[P("Kính gửi:", "kg", jc="right", first=0)], items]], (3000, 6000))
    return doc


def number_and_abstract_in_the_title():
    doc = submission()
    doc["abs"].text = "Về việc triển khai Nghị quyết số 147/NQ-CP của Chính phủ"
    doc["intro"].text = "Thực hiện Nghị quyết số 147/NQ-CP, Sở Y tế báo cáo Ủy ban nhân dân tỉnh như sau:"
    return doc


@pytest.mark.parametrize(
    "office",
    [conditional_page_number, table_of_contents, dark_theme_colour, automatic_articles, blank_days_in_the_text,
     ranks_and_notes, addressees_in_a_table, number_and_abstract_in_the_title],
    ids=lambda f: f.__name__,
)  # fmt: skip
def test_what_is_right_has_no_finding_either(office):
    assert rules(office()) == []
    data = office().bytes()
    assert fix(data).data == data


def cited_in_titles():
    """The title of a cited document names another one: its words are not the writer's to shorten or complete."""
    doc = submission()
    doc["intro"].text = (
        "Thực hiện Nghị quyết số 147/NQ-CP ngày 22 tháng 5 năm 2025 của Chính phủ ban hành Chiến lược tổng thể; Kế hoạch "
        "số 437/KH-BCA ngày 21 tháng 7 năm 2025 của Bộ Công an về việc triển khai thực hiện Nghị quyết số 147/NQ-CP ngày "
        "22 tháng 5 năm 2025 của Chính phủ; Quyết định số 12/QĐ-UBND ngày 03 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh về "
        "việc triển khai Chỉ thị số 05/CT-TTg, Sở Y tế trình Ủy ban nhân dân tỉnh như sau:"
    )
    return doc


QUOTING = (
    "Kế hoạch số 437/KH-BCA ngày 21 tháng 7 năm 2025 của Bộ Công an về việc triển khai thực hiện Nghị quyết số 147/NQ-CP "
    "ngày 22 tháng 5 năm 2025 của Chính phủ về Chiến lược tổng thể quốc gia phòng ngừa, ứng phó với các đe dọa"
)


@pytest.mark.parametrize("text", [
    f"1. {QUOTING}.", f"Thực hiện {QUOTING}, các đơn vị chủ động triển khai.", f"- {QUOTING};", f"a) {QUOTING};",
    f"Nội dung của “{QUOTING}” được phổ biến đến từng đơn vị.", "Thực hiện k" + QUOTING[1:] + ", các đơn vị triển khai.",
    QUOTING.replace("về việc triển", "triển") + " là cơ sở để thực hiện.",
])  # fmt: skip
def test_a_title_may_quote_another_document_in_full(text):
    doc = submission()
    doc["k2"].text = text.replace("1. ", "2. ")
    assert "ND30-CITE-NEXT" not in [rule for rule, _ in rules(doc)]


def test_a_citation_inside_a_title_is_not_judged():
    assert rules(cited_in_titles()) == []
    doc = cited_in_titles()
    doc["intro"].text = doc["intro"].text.replace("; Kế hoạch", ". Trên cơ sở Nghị quyết số 147/NQ-CP ngày 22 tháng 5 "
                                                  "năm 2025 của Chính phủ, Kế hoạch")  # fmt: skip
    assert [rule for rule, _ in rules(doc)] == ["ND30-CITE-NEXT"]
