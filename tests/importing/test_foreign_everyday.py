"""Plans in the everyday words of those who carry them out, with their own tables for levels, stages and steps."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from importing.test_course_clauses import LINES
from ruamel.yaml import YAML

from nts_scenario_kit.cli import run

TITLE = (
    "PHƯƠNG ÁN KHUNG",
    "Ứng phó cháy kho hóa chất trên địa bàn phường Đông Hải",
)
BEGINNING = (
    "VÌ SAO PHƯỜNG CẦN PHƯƠNG ÁN NÀY",
    "Phường có 27 kho bãi và 4 kho hóa chất nằm xen kẽ với nhà dân.",
    "Ba năm qua đã có hai vụ cháy bãi chứa pin cũ và một lần rò khí amoniac ở kho lạnh.",
    "Nếu cháy lớn, khói độc có thể khiến trên 6.000 dân phải rời nhà, mỗi ngày thiệt hại hàng chục tỷ đồng.",
    "CHÚNG TÔI DỰA VÀO ĐÂU",
    "- Nghị quyết số 22-NQ/TW ngày 30 tháng 8 năm 2022 của Bộ Chính trị về phòng thủ dân sự.",
    "- Luật Phòng thủ dân sự ngày 20 tháng 6 năm 2023.",
)
COLOURS = (
    ("Màu", "Khi nào", "Ai quyết"),
    ("XANH", "Đám cháy nhỏ, kho tự dập được", "Chủ tịch UBND phường chỉ huy"),
    ("VÀNG", "Lửa vượt sức phường", "Chuyển cho Chủ tịch UBND thành phố"),
    ("ĐỎ", "Độc tố lan ra ngoài thành phố", "Thành phố báo cáo để Thủ tướng quyết định"),
)
FORCES = (
    "d) Lực lượng, phương tiện",
    "1. Ở giai đoạn một, Phòng Kinh tế chủ trì, Công an phường phối hợp; phương tiện gồm 2 xe bồn.",
    "2. Ở giai đoạn hai, căn cứ để chuyển là dấu hiệu cố ý đốt phá; lực lượng Công an chủ trì.",
)
STEPS = (
    ("Bước", "Giai đoạn", "Việc phải làm"),
    ("Bước 1: Xử lý ban đầu", "", "Trực phường ghi sổ, báo Chủ tịch."),
    ("Bước 2: Ứng phó", "Giai đoạn 1: Chưa phức tạp", "Lãnh đạo, chỉ đạo: Lập sở chỉ huy ở trường mầm non."),
    ("", "Giai đoạn 2: Đã thành vấn đề an ninh", "Lãnh đạo, chỉ đạo: Bàn giao cho Trưởng Công an."),
    ("Bước 3: Sau khi tắt lửa", "", "Khắc phục hậu quả: Thu gom đất, nước nhiễm hóa chất."),
)
MOMENTS = (
    "đ) Làm theo thứ tự",
    "Lúc vào cuộc, chưa rối",
    "- Lập ban chuyên án, cử một phó giám đốc công an làm chỉ huy.",
    "Lúc thành chuyện an ninh",
    "- Công an nhận quyền chỉ huy, người chỉ huy cũ bàn giao hồ sơ.",
    "Lúc khẩn cấp",
    "- Công an tỉnh báo cáo để Chủ tịch tỉnh trình cấp có thẩm quyền ban bố tình trạng khẩn cấp.",
)
CLOSING = (
    "IV. CHIA VIỆC VÀ LO CÁI ĐỂ LÀM",
    "Tiền lấy từ dự phòng ngân sách phường 400 triệu đồng.",
    "Tổ ứng cứu 25 người, mỗi quý tập một buổi; mua thêm 20 bộ quần áo chống hóa chất.",
    "Nhóm Zalo trực và 12 máy bộ đàm, đề phòng mất sóng thì có kẻng.",
    "- Công an phường: kiểm tra phòng cháy, lập sơ đồ chốt đường.",
    "- Trạm Y tế: chuẩn bị thuốc giải độc, danh sách người bệnh nền.",
)


def _in_the_middle(document: Any, line: str) -> None:
    paragraph = document.add_paragraph()
    paragraph.add_run(line).bold = True
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER


def _table(document: Any, rows: tuple[tuple[str, ...], ...]) -> None:
    made = document.add_table(len(rows), len(rows[0]))
    for row, texts in zip(made.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text


def _read(document: Any, folder: Path) -> Any:
    document.save(str(folder / "a.docx"))
    assert run(["import", str(folder / "a.docx"), "-o", str(folder / "a.yaml")]) in (0, 1)
    return YAML(typ="safe").load((folder / "a.yaml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Any:
    document = docx.Document()
    for line in TITLE:
        _in_the_middle(document, line)
    for line in (*BEGINNING, *LINES[7:14], "c) Ai cầm quyền"):
        document.add_paragraph().add_run(line).bold = line.isupper()
    _table(document, COLOURS)
    for line in (*FORCES, "đ) Trình tự hành động"):
        document.add_paragraph(line)
    _table(document, STEPS)
    for line in CLOSING:
        document.add_paragraph().add_run(line).bold = line.startswith("IV.")
    _in_the_middle(document, "Người lập biểu\t\t\tCHỦ TỊCH")
    return _read(document, tmp_path_factory.mktemp("everyday"))


def test_the_line_below_the_kind_of_a_framework_is_its_subject(data: Any) -> None:
    assert data["trích yếu"] == TITLE[1]


def test_why_a_plan_is_needed_tells_how_things_stand_also_in_front_of_its_bases(data: Any) -> None:
    assert data["căn cứ"]["thực tiễn"] == {
        "diễn biến, đặc điểm": [*BEGINNING[1:3]],
        "tính chất, mức độ tác động": [BEGINNING[3]],
    }
    assert data["căn cứ"]["pháp lý"] == [BEGINNING[6].removeprefix("- ")]


def test_colours_of_an_alarm_are_levels_by_who_commands(data: Any) -> None:
    levels = data["tình huống"][0]["cơ chế vận hành"]
    told = {level: said["điều kiện"] for level, said in levels.items()}
    assert told == {
        level: row[1] for level, row in zip(("cấp xã", "cấp tỉnh", "cấp quốc gia"), COLOURS[1:], strict=True)
    }


def test_what_is_said_at_a_stage_is_of_that_stage(data: Any) -> None:
    forces = data["tình huống"][0]["lực lượng, phương tiện"]
    assert forces["giai đoạn 1"] == {
        "chủ trì": ["Phòng Kinh tế"],
        "phối hợp": ["Công an phường"],
        "phương tiện": ["phương tiện gồm 2 xe bồn."],
    }
    assert forces["giai đoạn 2"]["căn cứ xác định chuyển hóa"] == ["căn cứ để chuyển là dấu hiệu cố ý đốt phá;"]


def test_stages_beside_the_steps_of_a_table_are_told(data: Any) -> None:
    steps = data["tình huống"][0]["các bước"]
    assert steps["bước 1"] == {"ghi nhận, báo cáo": ["Trực phường ghi sổ, báo Chủ tịch."]}
    assert steps["bước 2"]["giai đoạn 1"] == {"lãnh đạo, chỉ đạo": ["Lập sở chỉ huy ở trường mầm non."]}
    assert steps["bước 2"]["giai đoạn 2"] == {"lãnh đạo, chỉ đạo": ["Bàn giao cho Trưởng Công an."]}
    assert steps["bước 3"] == {"khắc phục hậu quả": ["Thu gom đất, nước nhiễm hóa chất."]}


def test_what_is_assured_and_who_does_what_are_told_without_headings(data: Any) -> None:
    assert data["tổ chức thực hiện"]["bảo đảm"] == {
        "kinh phí": [CLOSING[1]],
        "lực lượng": [CLOSING[2]],
        "thông tin liên lạc": [CLOSING[3]],
    }
    assert [task["chủ trì"] for task in data["tổ chức thực hiện"]["phân công"]] == [["Công an phường"], ["Trạm Y tế"]]


def test_stages_of_a_step_in_everyday_words_are_told(tmp_path: Path) -> None:
    document = docx.Document()
    for line in (*LINES[:15], *FORCES, *MOMENTS, *LINES[21:]):
        document.add_paragraph().add_run(line).bold = line.startswith("Lúc")
    stages = _read(document, tmp_path)["tình huống"][0]["các bước"]["bước 2"]
    assert {name: [*said] for name, said in stages.items()} == {
        f"giai đoạn {number}": ["lãnh đạo, chỉ đạo"] for number in (1, 2, 3)
    }


def test_a_title_without_its_kind_has_the_name_of_its_province(tmp_path: Path) -> None:
    document = docx.Document()
    _in_the_middle(document, "ĐỐI PHÓ VỚI ĐƯỜNG DÂY MUA BÁN NGƯỜI TRÊN ĐỊA BÀN TỈNH LÀO CAI")
    for line in LINES[3:]:
        document.add_paragraph(line)
    assert _read(document, tmp_path)["trích yếu"] == "Đối phó với đường dây mua bán người trên địa bàn tỉnh Lào Cai"


def test_who_drew_a_table_up_is_not_who_signs(data: Any) -> None:
    assert data["ban hành"]["người ký"] == {"chức vụ": "CHỦ TỊCH"}


def test_sentences_behind_a_label_of_forces_say_themselves_what_they_are_of(tmp_path: Path) -> None:
    said = (
        "Lực lượng phối hợp: các lực lượng tại chỗ của xã. Phòng Kinh tế là cơ quan chủ trì. Đoàn Thanh niên phối hợp."
        " Các phương tiện gồm 2 xe bồn, 12 mặt nạ."
    )
    document = docx.Document()
    for line in (*LINES[:16], "- Giai đoạn 1", said, *LINES[18:]):
        document.add_paragraph(line)
    forces = _read(document, tmp_path)["tình huống"][0]["lực lượng, phương tiện"]["giai đoạn 1"]
    assert {part: [text.split()[0] for text in texts] for part, texts in forces.items()} == {
        "phối hợp": ["các", "Đoàn"],
        "chủ trì": ["Phòng"],
        "phương tiện": ["Các"],
    }


def test_a_law_among_laws_stays_there_whatever_its_name(tmp_path: Path) -> None:
    law = "Pháp lệnh Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia;"
    document = docx.Document()
    for line in (*LINES[:5], "2. Cơ sở pháp lý", "- Luật Điện lực ngày 30 tháng 11 năm 2024;", f"- {law}", *LINES[6:]):
        document.add_paragraph(line)
    assert law in _read(document, tmp_path)["căn cứ"]["pháp lý"]


def test_a_part_behind_the_number_of_its_stage_is_that_part(tmp_path: Path) -> None:
    document = docx.Document()
    stages = (
        "- Giai đoạn 2: Căn cứ xác định chuyển hóa: Khi có dấu hiệu đốt phá có tổ chức.",
        "- Giai đoạn 3: Căn cứ xác định: Khi có lệnh ban bố của cấp có thẩm quyền.",
    )
    for line in (*LINES[:17], *stages, *LINES[17:]):
        document.add_paragraph(line)
    forces = _read(document, tmp_path)["tình huống"][0]["lực lượng, phương tiện"]
    assert forces["giai đoạn 2"] == {"căn cứ xác định chuyển hóa": ["Khi có dấu hiệu đốt phá có tổ chức."]}
    assert forces["giai đoạn 3"] == {"căn cứ xác định": ["Khi có lệnh ban bố của cấp có thẩm quyền"]}


def test_parts_beside_the_steps_of_a_table_are_told(tmp_path: Path) -> None:
    rows = (
        ("BƯỚC", "NỘI DUNG THỰC HIỆN", ""),
        ("Bước 1. Xử lý ban đầu", "Ghi nhận, báo cáo", "Đài duyên hải nhận tín hiệu, báo trực ban."),
        ("", "Cảnh báo", "Cấm tắm tại các bãi biển phía nam."),
        ("Bước 3. Xử lý hậu quả", "Làm sạch 7 km bờ biển, trục vớt tàu.", ""),
    )
    document = docx.Document()
    for line in LINES[:18]:
        document.add_paragraph(line)
    _table(document, rows)
    for line in LINES[20:]:
        document.add_paragraph(line)
    steps = _read(document, tmp_path)["tình huống"][0]["các bước"]
    assert steps == {
        "bước 1": {"ghi nhận, báo cáo": [rows[1][2]], "cảnh báo": [rows[2][2]]},
        "bước 3": {"khắc phục hậu quả": [rows[3][1]]},
    }
