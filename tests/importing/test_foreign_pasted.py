"""Files whose lines were pasted from a PDF; tables headed by a row over all columns; situations in annexes."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from ruamel.yaml import YAML

from nts_scenario_kit.cli import run

TITLE = ("KỊCH BẢN KHUNG", "Ứng phó sự cố nguồn nước trên địa bàn tỉnh Lào Cai")
PRACTICE = (
    "Tỉnh ở đầu nguồn sông Hồng, sông Chảy; toàn tỉnh có hơn 100 hồ chứa, trong 05 năm gần đây đã xảy ra 07 đợt nước"
    " sông đổi màu bất thường. Sự cố lan nhanh xuống hạ du."
)
POLITICS = "Nghị quyết số 22-NQ/TW ngày 30 tháng 8 năm 2022 của Bộ Chính trị về phòng thủ dân sự đến năm 2030"
AIMS = (
    "Bảo đảm đủ nước sinh hoạt cho người dân trong mọi tình huống, chậm nhất 12 giờ sau sự cố có nguồn nước thay thế."
)
WHOLE = (
    "I. CĂN CỨ BAN HÀNH",
    "1. Cơ sở chính trị",
    POLITICS,
    "2. Cơ sở pháp lý",
    "Luật Tài nguyên nước ngày 27 tháng 11 năm 2023 của Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam.",
    "3. Cơ sở thực tiễn",
    PRACTICE,
    "II. MỤC TIÊU, YÊU CẦU",
    "1. Mục tiêu",
    AIMS,
    "2. Yêu cầu",
    "Từng xã, phường, từng chủ hồ, đập cụ thể hóa kịch bản khung thành phương án của mình, diễn tập mỗi năm một lần.",
)
SITUATION = (
    "Nội dung tình huống",
    "Vỡ bờ bao hồ thải tại khu mỏ phía thượng nguồn sau mưa lớn kéo dài.",
    "Mục tiêu xử lý",
    "Ngừng lấy nước thô trong 30 phút kể từ khi phát hiện.",
)
PARTS = (
    "c) Cơ chế vận hành",
    "Khi xảy ra trên địa bàn một xã, trong khả năng ứng phó của cấp xã: Chủ tịch Ủy ban nhân dân xã chỉ đạo.",
    "d) Lực lượng, phương tiện",
    "Giai đoạn 1: Sở Nông nghiệp và Môi trường chủ trì, Công an tỉnh phối hợp.",
    "đ) Cách thức xử lý",
)
END = ("IV. TỔ CHỨC THỰC HIỆN", "1. Công tác bảo đảm", "Kinh phí lấy từ ngân sách tỉnh theo phân cấp.")


def _in_the_middle(document: Any, line: str) -> None:
    paragraph = document.add_paragraph()
    paragraph.add_run(line).bold = True
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER


def _read(document: Any, folder: Path) -> Any:
    document.save(str(folder / "a.docx"))
    assert run(["import", str(folder / "a.docx"), "-o", str(folder / "a.yaml")]) in (0, 1)
    return YAML(typ="safe").load((folder / "a.yaml").read_text(encoding="utf-8"))


def _begun() -> Any:
    document = docx.Document()
    for line in TITLE:
        _in_the_middle(document, line)
    return document


@pytest.mark.parametrize("width", [36, 44])
def test_lines_of_a_page_are_the_paragraphs_that_they_were(tmp_path: Path, width: int) -> None:
    document = _begun()
    for text in (*WHOLE, "III. TÌNH HUỐNG", "Tình huống 1: Nước sông nhiễm chì", *SITUATION, *END):
        for line in textwrap.wrap(text, width):
            document.add_paragraph().add_run(line).bold = text[:2] in ("I.", "II", "IV")
    data = _read(document, tmp_path)
    assert data["căn cứ"]["chính trị"] == [POLITICS]
    assert data["căn cứ"]["thực tiễn"]["diễn biến, đặc điểm"] == [PRACTICE]
    assert data["mục tiêu, yêu cầu"]["mục tiêu"] == [AIMS]


def test_a_word_cut_at_the_end_of_a_line_is_whole_again(tmp_path: Path) -> None:
    document = _begun()
    lines = [line for text in WHOLE for line in textwrap.wrap(text, 36)]
    at = next(number for number, line in enumerate(lines) if line.endswith("hồ chứa,"))
    lines[at : at + 2] = [f"{lines[at][:-3]}-", f"ứa, {lines[at + 1]}"]
    for line in (*lines, "III. TÌNH HUỐNG", "Tình huống 1: Nước sông nhiễm chì", *SITUATION, *END):
        document.add_paragraph(line)
    data = _read(document, tmp_path)
    assert data["căn cứ"]["thực tiễn"]["diễn biến, đặc điểm"] == [PRACTICE]


def test_a_table_may_be_headed_by_a_row_over_its_numbers_and_texts(tmp_path: Path) -> None:
    document = _begun()
    for line in (*WHOLE, "III.1. TÌNH HUỐNG 1", "Nước sông nhiễm chì", *SITUATION, *PARTS):
        document.add_paragraph().add_run(line).bold = line.isupper()
    table = document.add_table(3, 2)
    table.rows[0].cells[0].merge(table.rows[0].cells[1]).text = "Bước 1: Ghi nhận, xác minh, xử lý ban đầu"
    table.rows[1].cells[1].text = "Trực ban ghi nhận tin báo, báo cáo lãnh đạo Sở."
    table.rows[2].cells[1].text = "Thông báo ngay cho người dân ngừng dùng nước máy."
    for line in END:
        document.add_paragraph().add_run(line).bold = line.isupper()
    data = _read(document, tmp_path)
    assert data["tình huống"][0]["tên"] == "Nước sông nhiễm chì"
    assert sorted(data["tình huống"][0]["các bước"]["bước 1"]) == ["cảnh báo", "ghi nhận, báo cáo"]


def test_situations_in_annexes_are_situations(tmp_path: Path) -> None:
    document = _begun()
    for line in (*WHOLE, "III. XỬ LÝ TÌNH HUỐNG", *END):
        document.add_paragraph().add_run(line).bold = line.isupper()
    sides = document.add_table(1, 2).rows[0].cells
    sides[0].text, sides[1].text = "Nơi nhận:\n- Lưu: VT.", "GIÁM ĐỐC\n\n\n\nHoàng Minh Sơn"
    for number, name in (("I", "Nước sông nhiễm chì"), ("II", "Hồ chứa cạn kiệt")):
        document.add_page_break()
        for line in (f"PHỤ LỤC {number}", f"TÌNH HUỐNG {len(number)}", name):
            _in_the_middle(document, line)
        for line in SITUATION:
            document.add_paragraph().add_run(line).bold = not line.endswith(".")
    data = _read(document, tmp_path)
    assert [one["tên"] for one in data["tình huống"]] == ["Nước sông nhiễm chì", "Hồ chứa cạn kiệt"]
    assert [one["mục tiêu xử lý"] for one in data["tình huống"]] == [[SITUATION[3]], [SITUATION[3]]]
    assert data["tổ chức thực hiện"]["bảo đảm"]["kinh phí"] == [END[2]]
