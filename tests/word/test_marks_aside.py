"""Where a mark of urgency stands when it is drawn: in a box, in a small table, moved across the page."""

from __future__ import annotations

import pytest
from desk import TODAY, C, addressee, closing, gap, ind, jc, last, letterhead, p, r, saved, sz, tbl, tc, text, title, tr
from office_xml import B, box, vml_box

from nts_scenario_kit.word.lint import lint

NAMES = [("UBND TỈNH LÂM ĐỒNG", False), ("SỞ Y TẾ", True)]
RED = B + sz(13) + '<w:color w:val="FF0000"/>'
RIGHT = "ND30-KHAN-POS lỗi | “HỎA TỐC” ở bên phải; quy định cột trái, dưới số, ký hiệu"
WORDS = "Sở Y tế đề nghị các đơn vị tổ chức trực cấp cứu 24/24 giờ từ ngày 06 tháng 11 năm 2026./."


def word(ppr=C):
    return p(r("HỎA TỐC", RED), ppr=ppr)


def boxed(place=None, drawn=box):
    """The stamp in a box; ``place``: what stands instead of the offset of 14 mm from the column."""
    found = drawn(30, 8, word())
    return found if place is None else found.replace("<wp:posOffset>500000</wp:posOffset>", place, 1)


def offset(mm):
    return f"<wp:posOffset>{mm * 36000}</wp:posOffset>"


def framed(extra="", width=1701):
    """The stamp in a table of one cell with borders."""
    return tbl((width,), tr(tc(width, word())), bordered=True, extra=extra)


def letter(*, left="", right="", below=""):
    head = letterhead(NAMES, "Số: 251/SYT-NVY", TODAY, "V/v trực cấp cứu", more=left)
    dated = p(r(TODAY, "<w:i/><w:iCs/>" + sz(14)), ppr=gap(120) + jc("center"))
    assert dated in head
    end = closing(("- Như trên;", "- Lưu: VT, NVY."), ("GIÁM ĐỐC",), "Nguyễn Văn An")
    return saved(head.replace(dated, dated + right), below, addressee("Bệnh viện Đa khoa"), text(WORDS), end, last())


def told(**where):
    return [f"{f.rule} {f.severity.value} | {f.message}" for f in lint(letter(**where), "a.docx")]


@pytest.mark.parametrize("stamp", [
    p(boxed()), p(boxed(drawn=vml_box)), framed() + p(), p(boxed(offset(0))),
])  # fmt: skip
def test_a_stamp_under_the_date_is_told_however_it_is_drawn(stamp):
    assert told(right=stamp) == [RIGHT]


@pytest.mark.parametrize("stamp", [
    p(boxed()), p(boxed(drawn=vml_box)), framed() + p(), framed(jc("center")) + p(), p(boxed(offset(0))),
])  # fmt: skip
def test_a_stamp_under_the_number_is_right_however_it_is_drawn(stamp):
    assert told(left=stamp) == []


def test_a_stamp_that_hangs_from_the_left_cell_and_lies_in_the_right_half_is_told():
    assert told(left=p(boxed(offset(100)))) == [RIGHT]


@pytest.mark.parametrize("place", [offset(110), "<wp:align>right</wp:align>"])
def test_a_stamp_below_the_header_in_the_right_half_is_told(place):
    assert told(below=p(boxed(place))) == [RIGHT]


@pytest.mark.parametrize("place", [offset(0), offset(20), "<wp:align>left</wp:align>", "<wp:align>center</wp:align>"])
def test_a_stamp_below_the_header_in_the_left_half_or_in_the_middle_is_let_pass(place):
    assert told(below=p(boxed(place))) == []


def test_a_stamp_measured_from_the_edge_of_the_sheet_is_judged_by_the_page():
    page = boxed().replace('positionH relativeFrom="column"', 'positionH relativeFrom="page"')
    near, far = (page.replace("<wp:posOffset>500000<", f"<wp:posOffset>{mm * 36000}<") for mm in (40, 140))
    assert told(below=p(near)) == []
    assert told(below=p(far)) == [RIGHT]


def test_a_stamp_drawn_in_the_old_way_far_to_the_right_is_told():
    old = boxed(drawn=vml_box)
    assert told(below=p(old)) == []
    assert told(below=p(old.replace("margin-left:6pt", "margin-left:330pt"))) == [RIGHT]
    assert told(below=p(old.replace("margin-left:6pt", "margin-left:6pt;mso-position-horizontal:right"))) == [RIGHT]


def test_a_table_or_a_line_at_the_right_edge_is_told():
    assert told(below=framed(jc("right"))) == [RIGHT]
    assert told(below=framed('<w:tblpPr w:leftFromText="180" w:tblpX="6500" w:tblpY="20"/>')) == [RIGHT]
    assert told(below=framed('<w:tblpPr w:tblpXSpec="right" w:tblpY="20"/>')) == [RIGHT]
    bare = "ND30-KHAN-STYLE cảnh báo | “HỎA TỐC” không có khung"
    assert set(told(below=word(gap() + jc("right")))) == {RIGHT, bare}
    assert set(told(below=word(gap() + ind(0, 6500)))) == {RIGHT, bare}


def test_a_table_below_the_header_at_the_left_edge_is_let_pass():
    assert told(below=framed()) == []
    assert told(below=framed('<w:tblpPr w:tblpX="300" w:tblpY="20"/>')) == []


def test_circulation_in_a_box_above_the_nation_is_right_and_under_the_number_is_told():
    def words(place):
        return boxed(place).replace("HỎA TỐC", "LƯU HÀNH NỘI BỘ").replace('<w:color w:val="FF0000"/>', "")

    assert told(left=p(words(None))) == [
        "ND30-LUUHANH-POS lỗi | “LƯU HÀNH NỘI BỘ” ở cột trái; quy định phía trên Quốc hiệu"
    ]
    assert told(below=p(words(offset(110)))) == []


def test_a_stamp_of_an_attachment_stands_below_the_issuer_where_no_number_is():
    head = letterhead(NAMES, "", TODAY, more=framed(jc("center")) + p()).replace(TODAY, "")
    about = title("KỊCH BẢN KHUNG", "Ứng phó dịch bệnh") + p(r("(Kèm theo Quyết định số 25/QĐ-SYT)"), ppr=C)
    found = [f.rule for f in lint(saved(head, about, text(WORDS), last()), "a.docx")]
    assert "ND30-KHAN-POS" not in found


def test_a_stamp_above_the_number_is_told():
    head = letterhead(NAMES, "Số: 251/SYT-NVY", TODAY, "V/v trực cấp cứu")
    number = p(r("Số: 251/SYT-NVY", sz(13)), ppr=gap(120) + jc("center"))
    assert number in head
    end = closing(("- Như trên;", "- Lưu: VT, NVY."), ("GIÁM ĐỐC",), "Nguyễn Văn An")
    body = (head.replace(number, framed() + number), addressee("Bệnh viện Đa khoa"), text(WORDS), end, last())
    message = "“HỎA TỐC” ở trên số, ký hiệu; quy định cột trái, dưới số, ký hiệu"
    assert [(f.rule, f.message) for f in lint(saved(*body), "a.docx")] == [("ND30-KHAN-POS", message)]
