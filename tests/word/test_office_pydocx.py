"""A report made with python-docx from its default template, as scripts of offices make them: themes, styles, tables."""

from __future__ import annotations

import io
import re
from typing import Any

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.shared import Mm, Pt
from office_shelf import texts_of, words_of

from nts_scenario_kit.word.fix import fix
from nts_scenario_kit.word.intake import take_in
from nts_scenario_kit.word.lint import lint

LEFT = (("UBND PHƯỜNG CAM LY - ĐÀ LẠT", "", 13), ("TRẠM Y TẾ", "b", 13), ("_____", "b", 13))
RIGHT = (("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "b", 12), ("Độc lập - Tự do - Hạnh phúc", "b", 13), ("_" * 26, "", 12))
TITLE = ("BÁO CÁO", "Kết quả giám sát dịch bệnh tháng 10 năm 2026", "____________")
TEXT = (
    ("I. TÌNH HÌNH DỊCH BỆNH", "b"),
    ("Trong tháng ghi nhận 12 ca sốt xuất huyết, giảm 05 ca so với tháng trước; không có ca tử vong.", ""),
    ("II. KIẾN NGHỊ", "b"),
    ("Đề nghị Ủy ban nhân dân phường bố trí kinh phí phun hóa chất tại 03 tổ dân phố./.", ""),
)
RECIPIENTS = (("Nơi nhận:", "bi", 12), ("- UBND phường;", "", 11), ("- Lưu: VT.", "", 11))
SIGNER = (("TRẠM TRƯỞNG", "b", 14), ("", "", 14), ("", "", 14), ("Nguyễn Thị Thu", "b", 14))


def cell(place: Any, rows: Any, after: int | None, align: Any = ALIGN.CENTER) -> None:
    for index, (words, kind, size) in enumerate(rows):
        paragraph = place.paragraphs[0] if index == 0 else place.add_paragraph()
        paragraph.alignment = align
        if after is not None:
            paragraph.paragraph_format.space_after = Pt(after)
            paragraph.paragraph_format.line_spacing = 1.0
        run = paragraph.add_run(words)
        run.bold, run.italic, run.font.size = "b" in kind, "i" in kind, Pt(size)


def line(document: Any, words: str, kind: str, *, centred: bool) -> None:
    paragraph = document.add_paragraph()
    paragraph.alignment = ALIGN.CENTER if centred else ALIGN.JUSTIFY
    form = paragraph.paragraph_format
    form.first_line_indent, form.space_before, form.space_after = Mm(0 if centred else 12.7), Pt(6), Pt(0)
    run = paragraph.add_run(words)
    run.bold, run.font.size = "b" in kind, Pt(14)


def report(after: int | None) -> bytes:
    """``after``: the gap below the lines of the letterhead; None leaves that of the template, 10 points."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin = section.bottom_margin = Mm(20)
    section.left_margin, section.right_margin = Mm(30), Mm(15)
    normal: Any = document.styles["Normal"]
    normal.font.name = "Times New Roman"
    head = document.add_table(2, 2)
    cell(head.cell(0, 0), LEFT, after)
    cell(head.cell(0, 1), RIGHT, after)
    cell(head.cell(1, 0), (("Số: 15/BC-TYT", "", 13),), after)
    cell(head.cell(1, 1), (("Cam Ly - Đà Lạt, ngày 02 tháng 11 năm 2026", "i", 13),), after)
    for column, width in ((0, 70), (1, 95)):
        for row in head.rows:
            row.cells[column].width = Mm(width)
    for words in TITLE:
        line(document, words, "b", centred=True)
    for words, kind in TEXT:
        line(document, words, kind, centred=False)
    tail = document.add_table(1, 2)
    cell(tail.cell(0, 0), RECIPIENTS, after, ALIGN.LEFT)
    cell(tail.cell(0, 1), SIGNER, after)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


SPACED = [
    ("ND30-CQ-SPACING", "các dòng tên cơ quan cách nhau 10 pt; quy định dòng đơn"),
    ("ND30-QHTN-SPACING", "Quốc hiệu và Tiêu ngữ cách nhau 10 pt; quy định dòng đơn"),
]


def test_the_gaps_of_the_template_are_found_and_mended() -> None:
    assert lint(report(0)) == []
    data = report(None)
    assert [(finding.rule, finding.message) for finding in lint(data)] == SPACED
    once = fix(data)
    assert lint(once.data) == []
    assert texts_of(once.data) == texts_of(data)
    assert fix(once.data).data == once.data


def test_its_words_are_read() -> None:
    read = " ".join(one.text for one in take_in(report(0)).passages)
    assert re.findall(r"\w+", read) == words_of(report(0))
