"""A letter over the end of its page needs a number on the second; one that fills its page needs none."""

from __future__ import annotations

import pytest
from desk import HEALTH, TODAY, addressee, closing, letterhead, saved, text
from office_xml import Part, p, sect

from nts_scenario_kit.word.lint import lint

WORDS = (
    "Sở Y tế đề nghị các đơn vị rà soát nhân lực, thuốc, hóa chất, vật tư và phương tiện vận chuyển cấp cứu; báo cáo "
    "kết quả trước ngày 20 tháng 11 năm 2026 để tổng hợp."
)


def letter(paragraphs):
    """Without a number of the page; each paragraph takes three lines and the gap above them."""
    head = letterhead(HEALTH, "Số: 251/SYT-NVY", TODAY, "V/v phối hợp phòng, chống dịch")
    end = closing(("- Như trên;", "- Lưu: VT, NVY."), ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), "Nguyễn Văn An")
    body = "".join(text(WORDS) for _ in range(paragraphs - 1)) + text(WORDS[:-1] + "./.")
    return saved(head, addressee("Các bệnh viện"), body, end, sect(), parts=[Part("rIdH1", "header", p())])


@pytest.mark.parametrize("paragraphs", [1, 5, 8])
def test_a_letter_of_one_page_needs_no_number(paragraphs):
    assert [f.rule for f in lint(letter(paragraphs), "a.docx")] == []


@pytest.mark.parametrize("paragraphs", [12, 15, 30])
def test_a_letter_over_the_end_of_the_page_needs_one(paragraphs):
    (found,) = lint(letter(paragraphs), "a.docx")
    assert (found.rule, found.message) == ("ND30-PAGENUM-ALL", "văn bản dài hơn một trang nhưng không có số trang")
