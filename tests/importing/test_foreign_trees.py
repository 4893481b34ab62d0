"""Scenarios whose headings are told by what repeats: any marks, or only how they are set, and any office's words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from docx.shared import Pt
from importing.test_foreign_office_ways import Draft

#: Level, heading in the words of one office, and the text below it.
Part = tuple[int, str, str]
PARTS: tuple[Part, ...] = (
    (1, "Những căn cứ để xây dựng kịch bản", ""),
    (2, "Đường lối, chủ trương của Đảng", "Nghị quyết số 51-NQ/TW ngày 05 tháng 9 năm 2019 của Bộ Chính trị."),
    (2, "Chính sách, pháp luật của Nhà nước", "Luật Tài nguyên nước ngày 27 tháng 11 năm 2023."),
    (2, "Tình hình địa phương", ""),
    (3, "Đặc điểm tình hình", "Hồ chứa cạn 60 ngày liền trong mùa khô."),
    (3, "Những tác động", "Hàng nghìn héc-ta cà phê mất mùa."),
    (1, "Mục đích, quan điểm", ""),
    (2, "Mục đích", "Mọi hộ dân có đủ nước ăn hằng ngày."),
    (2, "Quan điểm chỉ đạo", "Đặt dưới sự lãnh đạo của Đảng ở mọi cấp."),
    (1, "Các sự cố giả định và phương án xử trí", ""),
    (2, "Cạn nước sinh hoạt tại vùng cao", ""),
    (3, "Bối cảnh", ""),
    (4, "Nguyên do", "Nắng hạn 90 ngày không có mưa."),
    (4, "Chiều hướng diễn biến", "Người dân tranh giành nguồn nước."),
    (3, "Mục tiêu cần đạt", "Không hộ nào thiếu nước quá một ngày."),
    (3, "Huy động lực lượng, phương tiện", ""),
    (4, "Giai đoạn thứ nhất: khi chưa phát sinh vấn đề phức tạp", ""),
    (5, "Thành phần", "Sở Y tế chủ trì."),
    (5, "Trang bị", "Xe bồn chở nước."),
    (4, "Giai đoạn thứ hai: khi đã chuyển hóa", ""),
    (5, "Dấu hiệu nhận biết", "Có đông người tụ tập chặn đường."),
    (5, "Trang bị", "Xe chỉ huy của Công an."),
    (3, "Diễn tiến xử lý", ""),
    (4, "Bước 1 - Xử lý tại chỗ", "Báo cáo cấp có thẩm quyền trong một giờ."),
    (4, "Bước 2 - Ứng phó", ""),
    (5, "Giai đoạn thứ nhất", ""),
    (6, "Chỉ huy", "Lập sở chỉ huy tại xã có sự cố."),
    (6, "Cứu nạn khẩn cấp", "Chở nước đến từng thôn."),
    (5, "Giai đoạn thứ hai", ""),
    (6, "Chỉ huy", "Chuyển quyền chỉ huy sang Công an tỉnh."),
    (4, "Bước 3 - Ổn định tình hình", "Khắc phục hậu quả, thống kê thiệt hại."),
    (1, "Tổ chức thi hành", ""),
    (2, "Ngân sách", "Nguồn chi từ ngân sách tỉnh hằng năm."),
    (2, "Cập nhật kịch bản", "Rà soát lại sau mỗi mùa khô."),
)
ROMAN = ("I", "II", "III", "IV", "V", "VI")
LETTERS = "abcdefgh"


@pytest.fixture
def draft(tmp_path: Path) -> Draft:
    return Draft(tmp_path)


def counted(style: str) -> list[str]:
    """The marks of all headings in one office's way."""
    at = [0] * 7
    out = []
    for level, _, _ in PARTS:
        at[level] += 1
        at[level + 1 :] = [0] * (6 - level)
        n = at[level]
        out.append(
            {
                "letters": [
                    "",
                    f"{'ABCDEFGH'[n - 1]}. ",
                    f"{ROMAN[n - 1]}. ",
                    f"{n}. ",
                    f"{LETTERS[n - 1]}) ",
                    "- ",
                    "+ ",
                ][level],
                "dashes": f"{ROMAN[n - 1]}. " if level == 1 else f"{n}. " if level == 2 else "- ",
                "brackets": ["", f"{n}/ ", f"({n}) ", f"({LETTERS[n - 1]}) ", f"({ROMAN[n - 1].lower()}) ", "• ", "o "][
                    level
                ],
                "decimals": f"{'.'.join(str(one) for one in at[1 : level + 1])}. ",
                "small": ["", f"{n} ", f"{ROMAN[n - 1].lower()}. ", f"{LETTERS[n - 1]}. ", "– ", "▪ ", "* "][level],
            }[style]
        )
    return out


def belongs(data: dict[str, Any]) -> None:
    """Each text stands in its field, and nothing else does."""
    assert "chưa phân loại" not in data
    assert data["căn cứ"] == {
        "chính trị": ["Nghị quyết số 51-NQ/TW ngày 05 tháng 9 năm 2019 của Bộ Chính trị."],
        "pháp lý": ["Luật Tài nguyên nước ngày 27 tháng 11 năm 2023."],
        "thực tiễn": {
            "diễn biến, đặc điểm": ["Hồ chứa cạn 60 ngày liền trong mùa khô."],
            "tính chất, mức độ tác động": ["Hàng nghìn héc-ta cà phê mất mùa."],
        },
    }
    assert data["mục tiêu, yêu cầu"] == {
        "mục tiêu": ["Mọi hộ dân có đủ nước ăn hằng ngày."],
        "nguyên tắc": ["Đặt dưới sự lãnh đạo của Đảng ở mọi cấp."],
    }
    assert data["tình huống"] == [
        {
            "tên": "Cạn nước sinh hoạt tại vùng cao",
            "nội dung": {
                "yếu tố dẫn đến": ["Nắng hạn 90 ngày không có mưa."],
                "khả năng diễn biến": ["Người dân tranh giành nguồn nước."],
            },
            "mục tiêu xử lý": ["Không hộ nào thiếu nước quá một ngày."],
            "lực lượng, phương tiện": {
                "giai đoạn 1": {"chủ trì": ["Sở Y tế"], "phương tiện": ["Xe bồn chở nước."]},
                "giai đoạn 2": {
                    "căn cứ xác định chuyển hóa": ["Có đông người tụ tập chặn đường."],
                    "phương tiện": ["Xe chỉ huy của Công an."],
                },
            },
            "các bước": {
                "bước 1": {"báo cáo cấp trên": ["Báo cáo cấp có thẩm quyền trong một giờ."]},
                "bước 2": {
                    "giai đoạn 1": {
                        "lãnh đạo, chỉ đạo": ["Lập sở chỉ huy tại xã có sự cố."],
                        "ứng phó khẩn cấp": ["Chở nước đến từng thôn."],
                    },
                    "giai đoạn 2": {"lãnh đạo, chỉ đạo": ["Chuyển quyền chỉ huy sang Công an tỉnh."]},
                },
                "bước 3": {"khắc phục hậu quả": ["Khắc phục hậu quả, thống kê thiệt hại."]},
            },
        }
    ]
    assert data["tổ chức thực hiện"] == {
        "bảo đảm": {"kinh phí": ["Nguồn chi từ ngân sách tỉnh hằng năm."]},
        "sửa đổi, bổ sung, cập nhật": {"khi nào": ["Rà soát lại sau mỗi mùa khô."]},
    }


@pytest.mark.parametrize("style", ["letters", "dashes", "brackets", "decimals", "small"])
def test_a_level_is_what_repeats_the_same_mark(draft: Draft, style: str) -> None:
    for (_, heading, text), mark in zip(PARTS, counted(style), strict=True):
        draft.document.add_paragraph(f"{mark}{heading}")
        if text:
            draft.document.add_paragraph(text)
    belongs(draft.imported())


def test_without_any_mark_a_level_is_what_is_set_the_same(draft: Draft) -> None:
    for level, heading, text in PARTS:
        run = draft.document.add_paragraph().add_run(heading)
        run.font.size, run.bold = Pt(24 - 2 * level), level % 2 == 0
        if text:
            draft.document.add_paragraph(text)
    belongs(draft.imported())


def test_a_heading_may_be_set_off_in_front_of_its_text(draft: Draft) -> None:
    for (level, heading, text), mark in zip(PARTS, counted("letters"), strict=True):
        paragraph = draft.document.add_paragraph()
        paragraph.add_run(f"{mark}{heading}{'.' if text and level > 1 else ''}").bold = True
        if text:
            paragraph.add_run(f" {text}")
    belongs(draft.imported())


def test_a_heading_may_end_with_a_line_break(draft: Draft) -> None:
    for (_, heading, text), mark in zip(PARTS, counted("brackets"), strict=True):
        draft.document.add_paragraph(f"{mark}{heading}\n{text}" if text else f"{mark}{heading}")
    belongs(draft.imported())


def test_the_whole_scenario_may_stand_in_one_table(draft: Draft) -> None:
    table = draft.document.add_table(1, 3)
    for cell, words in zip(table.rows[0].cells, ("TT", "Nội dung", "Cụ thể"), strict=True):
        cell.text = words
    for (_, heading, text), mark in zip(PARTS, counted("letters"), strict=True):
        for cell, words in zip(table.add_row().cells, (mark.strip(), heading, text), strict=True):
            cell.text = words
    belongs(draft.imported())
    assert "TT | Nội dung | Cụ thể" in draft.comments()


def test_an_opening_sentence_in_front_of_the_first_section_is_the_one_of_the_scenario(draft: Draft) -> None:
    words = "Thực hiện Kế hoạch của tỉnh, Ủy ban nhân dân xã ban hành kịch bản khung như sau:"
    draft.document.add_paragraph(words)
    for (_, heading, text), mark in zip(PARTS, counted("letters"), strict=True):
        draft.document.add_paragraph(f"{mark}{heading}")
        if text:
            draft.document.add_paragraph(text)
    data = draft.imported()
    assert data["lời dẫn"]["mở đầu"] == words
    belongs(data)


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        ("Kính gửi: Chủ tịch Ủy ban nhân dân các xã, phường", "ban hành.kính gửi"),
        ("ỦY BAN NHÂN DÂN XÃ QUẢNG SƠN", "ban hành.cơ quan ban hành"),
        ("Ban hành Kịch bản khung ứng phó của xã", "trích yếu"),
        ("Đắk Nông, tháng 11 năm 2026", "ban hành.ngày"),
        ("Điều 1. Phê duyệt Kịch bản khung lĩnh vực nguồn nước của xã Quảng Sơn.", "ban hành"),
        ("Điều 3. Chánh Văn phòng, các phòng chịu trách nhiệm thực hiện.", "ban hành.trách nhiệm thi hành"),
    ],
)
def test_lines_of_a_letterhead_that_stand_elsewhere_are_told_their_field(draft: Draft, words: str, hint: str) -> None:
    draft.document.add_paragraph("Tài liệu lưu hành trong cơ quan, không phổ biến ra ngoài.")
    draft.document.add_paragraph(words)
    for (_, heading, text), mark in zip(PARTS, counted("letters"), strict=True):
        draft.document.add_paragraph(f"{mark}{heading}")
        if text:
            draft.document.add_paragraph(text)
    left = {one["đoạn"]: one["gợi ý"] for one in draft.imported().get("chưa phân loại", [])}
    assert left[words] == hint
