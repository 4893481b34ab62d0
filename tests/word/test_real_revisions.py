"""Files in the middle of their work: tracked changes that are read as accepted, columns of the page, formulas."""

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
    closing,
    last,
    letterhead,
    resolved,
    saved,
    short,
    text,
    title,
)
from office_xml import B, I, connector, gap, p, r, ref, sect, sz, tbl, tc, tr

from nts_scenario_kit.word.lint import lint
from nts_scenario_kit.word.widths import text_mm

WORDS = (
    "Sở Y tế đề nghị các đơn vị rà soát nhân lực, thuốc, hóa chất và vật tư, báo cáo trước ngày 20 tháng 11 năm 2026./."
)
WHO = 'w:id="9" w:author="Văn thư" w:date="2026-11-04T08:00:00Z"'
END = closing(("- Như trên;", "- Lưu: VT, NVY (05)."), ("GIÁM ĐỐC",), "Nguyễn Văn An")
HEAD = letterhead(HEALTH, "Số: 251/SYT-NVY", TODAY, "V/v phối hợp phòng, chống dịch")


def told(data):
    return [f"{f.rule} {f.line} | {f.message}" for f in lint(data, "a.docx")]


def letter(body):
    return saved(HEAD, addressee("Bệnh viện Đa khoa Lâm Đồng"), body, END, last())


# --- tracked changes


def joined(words, ppr=BASE):
    """A paragraph whose mark is deleted: its words go on in the next one."""
    return p(r(words), ppr=f"{ppr}<w:rPr><w:del {WHO}/></w:rPr>")


def test_a_deleted_paragraph_mark_joins_two_paragraphs():
    halves = joined("Sở Y tế đề nghị các đơn vị rà soát nhân lực, thuốc, hóa chất và vật tư,") + text(
        " báo cáo trước ngày 20 tháng 11 năm 2026./."
    )
    assert told(letter(halves)) == []
    wrong = joined("Sở Y tế đề nghị các đơn vị thực hiện quy định tại khoản") + text(" 2 điều 5 Nghị định này./.")
    assert told(letter(wrong)) == [
        "ND30-CAP-REF 10 | “điều 5” trong “quy định tại khoản 2 điều 5 Nghị định này./.” viết hoa không đúng khi viện dẫn"
    ]


def test_a_joined_paragraph_takes_no_number():
    numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'
    assert told(letter(joined("", BASE + numbered) + text(WORDS))) == []


def test_the_last_mark_of_a_cell_joins_nothing():
    table = tbl((9000,), tr(tc(9000, joined("Sở Y tế đề nghị các đơn vị thực hiện theo khoản 2 điều 5."))))
    assert [x.split(" | ")[0] for x in told(letter(text("Các đơn vị thực hiện bảng sau:") + table + text(WORDS)))] == [
        "ND30-CAP-REF 10"
    ]


def test_deleted_rows_and_cells_are_gone():
    def table(row="", cell=""):
        words = p(r("theo khoản 2 điều 5", '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>'), ppr=gap())
        return tbl((4500, 4500), tr(tc(4500, p(r("Thôn 1"))), tc(4500, p(r("Thôn 2")))), tr(tc(4500, p(r("Thôn 3"))), tc(4500, words, extra=cell), extra=row))  # fmt: skip

    opening = text("Sở Y tế đề nghị các đơn vị thực hiện theo bảng sau:")
    assert len(told(letter(opening + table() + text(WORDS)))) == 2
    assert told(letter(opening + table(row=f"<w:del {WHO}/>") + text(WORDS))) == []
    assert told(letter(opening + table(cell=f"<w:cellDel {WHO}/>") + text(WORDS))) == []


# --- columns of the page


def columns(count):
    cols = '<w:cols w:num="2" w:space="284"/>' if count == 2 else ""
    return p(ppr=sect(refs=ref("default", "rIdH1"), before='<w:type w:val="continuous"/>', extra=cols + "<w:titlePg/>"))


def test_a_letterhead_and_a_signature_may_stand_in_columns_of_the_page():
    turn = p('<w:r><w:br w:type="column"/></w:r>', ppr=gap())
    left = [p(r("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", sz(13)), ppr=C), p(r("SỞ Y TẾ", B + sz(13)), ppr=C)]
    left += [p(connector(short("SỞ Y TẾ", 13)), ppr=C), p(r("Số: 25/KH-SYT", sz(13)), ppr=C)]
    right = [p(r(NATION, B + sz(13)), ppr=C), p(r(MOTTO, B + sz(14)), ppr=C)]
    right += [p(connector(text_mm(MOTTO, 14, bold=True)), ppr=C), p(r(TODAY, I + sz(14)), ppr=C)]
    small = gap()
    recipients = [p(r("Nơi nhận:", B + I + sz(12)), ppr=small), p(r("- UBND tỉnh;", sz(11)), ppr=small)]
    recipients += [p(r("- Lưu: VT, NVY (05).", sz(11)), ppr=small)]
    signer = [p(r("GIÁM ĐỐC", B + sz(14)), ppr=C), *[p(ppr=C)] * 4, p(r("Nguyễn Văn An", B + sz(14)), ppr=C)]
    body = title("KẾ HOẠCH", "Phối hợp phòng, chống dịch năm 2026") + text(WORDS)
    page = [*left, turn, *right, columns(2), body, columns(1), *recipients, turn, *signer, columns(2), p(ppr=C)]
    assert told(saved(*page, last(before='<w:type w:val="continuous"/>'))) == []


# --- formulas


def test_a_formula_has_no_indent_of_the_text():
    formula = p(
        '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>T=A+B</m:t></m:r></m:oMath>',
        ppr=gap(120),
    )
    assert told(letter(text("Tổng số được tính theo công thức sau:") + formula + text(WORDS))) == []


# --- an attachment with a number of its own


def test_what_a_decision_issues_is_its_attachment_even_with_a_number():
    names = [("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", True)]
    decision = [
        letterhead(names, "Số: 35/QĐ-UBND", TODAY),
        title("QUYẾT ĐỊNH", "Ban hành Quy chế tiếp công dân", "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG"),
        text("Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013.", I),
        resolved(),
        article("Điều 1.", "Ban hành kèm theo Quyết định này Quy chế tiếp công dân của Ủy ban nhân dân tỉnh Lâm Đồng."),
        article("Điều 2.", "Văn phòng Ủy ban nhân dân tỉnh chịu trách nhiệm thi hành Quyết định này./."),
        closing(("- Như Điều 2;", "- Lưu: VT."), ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), "Nguyễn Văn An"),
        p(ppr=last()),
    ]
    rules = [
        title("QUY CHẾ", "Tiếp công dân của Ủy ban nhân dân tỉnh Lâm Đồng"),
        p(r("Điều 1. Phạm vi điều chỉnh", B), ppr=BASE),
        text("Quy chế này quy định việc tiếp công dân tại trụ sở Ủy ban nhân dân tỉnh./."),
        last(extra='<w:pgNumType w:start="1"/><w:titlePg/>'),
    ]
    found = told(saved(*decision, letterhead(names, "Số: 36/QC-UBND", ""), *rules))
    assert [x.split(" ")[0] for x in found] == ["ND30-ATT-NONUM", "ND30-ATT-INFO"]
