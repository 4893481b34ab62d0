"""An old plan of a ministry's department: its own words for the sections, numbers typed by hand, names in capitals."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from ruamel.yaml import YAML

from nts_scenario_kit.cli import run

LEFT = ("BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "CỤC QUẢN LÝ TÀI NGUYÊN NƯỚC", "Số: 1128/KH-TNN")
RIGHT = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Hà Nội, ngày 12 tháng 8 năm 2025")
HEADINGS = ("I.", "II.", "III.", "IV.", "1. ", "2. ", "3. ", "1.1.", "1.2.")
LINES = (
    "I. ĐẶC ĐIỂM TÌNH HÌNH",
    "1. Tình hình nguồn nước",
    "Từ năm 2019 đến nay đã xảy ra 14 đợt hạn, mặn nghiêm trọng.",
    "2. Tác động",
    "a) Về kinh tế - xã hội: thiệt hại trên 8.900 tỷ đồng trong 5 năm.",
    "II. MỤC ĐÍCH, YÊU CẦU",
    "1. Mục đích",
    "- Nâng cao năng lực cảnh báo sớm trước 10 ngày.",
    "2. Yêu cầu",
    "- Các đơn vị triển khai đúng tiến độ.",
    "III. CÁC TÌNH HUỐNG VÀ BIỆN PHÁP",
    "1. Tình huống 1: Hạn hán kéo dài gây thiếu nước sinh hoạt",
    "1.1. Nguyên nhân",
    "- Thiếu hụt dòng chảy thượng nguồn trên 30%.",
    "1.2. Khả năng diễn biến",
    "- Thiếu nước tại 05 tỉnh trở lên trong 30 ngày.",
    "IV. TỔ CHỨC THỰC HIỆN",
    "1. Kinh phí",
    "Từ ngân sách nhà nước giao Cục năm 2025 và 2026.",
)


@pytest.fixture
def plan(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    """The plan as ``nts import`` makes it a scenario."""
    document: Any = docx.Document()
    for cell, lines in zip(document.add_table(1, 2).rows[0].cells, (LEFT, RIGHT), strict=True):
        cell.text = "\n".join(lines)
    for text in ("KẾ HOẠCH", "Phòng ngừa, ứng phó sự cố an ninh nguồn nước"):
        line = document.add_paragraph()
        line.add_run(text).bold = True
        line.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for text in LINES:
        document.add_paragraph().add_run(text).bold = text.startswith(HEADINGS)
    document.save(str(tmp_path / "cũ.docx"))
    run(["import", str(tmp_path / "cũ.docx"), "-o", str(tmp_path / "mới.yaml")])
    capsys.readouterr()
    read: dict[str, Any] = YAML(typ="safe").load((tmp_path / "mới.yaml").read_text(encoding="utf-8"))
    return read


def test_the_bodies_get_their_capitals_and_the_level_of_their_ministry(plan: dict[str, Any]) -> None:
    assert plan["ban hành"]["cơ quan ban hành"] == "Cục Quản lý tài nguyên nước"
    assert plan["ban hành"]["cơ quan chủ quản"] == "Bộ Nông nghiệp và Môi trường"
    assert plan["cấp"] == "bộ"


def test_sections_under_other_names_find_their_fields(plan: dict[str, Any]) -> None:
    assert plan["căn cứ"]["thực tiễn"] == {
        "diễn biến, đặc điểm": ["Từ năm 2019 đến nay đã xảy ra 14 đợt hạn, mặn nghiêm trọng."],
        "tính chất, mức độ tác động": ["a) Về kinh tế - xã hội: thiệt hại trên 8.900 tỷ đồng trong 5 năm."],
    }
    assert plan["mục tiêu, yêu cầu"] == {
        "mục tiêu": ["Nâng cao năng lực cảnh báo sớm trước 10 ngày."],
        "yêu cầu": ["Các đơn vị triển khai đúng tiến độ."],
    }
    assert plan["tình huống"][0]["nội dung"] == {
        "yếu tố dẫn đến": ["Thiếu hụt dòng chảy thượng nguồn trên 30%."],
        "khả năng diễn biến": ["Thiếu nước tại 05 tỉnh trở lên trong 30 ngày."],
    }
    assert plan["tổ chức thực hiện"]["bảo đảm"] == {"kinh phí": ["Từ ngân sách nhà nước giao Cục năm 2025 và 2026."]}
    assert "chưa phân loại" not in plan
