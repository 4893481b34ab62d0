"""Ways in which offices set the outline of the Phụ lục: letters for parts, run-in headings, lines, typed contents."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from ruamel.yaml import YAML

from nts_scenario_kit.cli import run

SUBJECT = "Ứng phó với các đe dọa an ninh phi truyền thống lĩnh vực nguồn nước trên địa bàn tỉnh Lũng Vân"
FRONT = (
    "I. CĂN CỨ BAN HÀNH",
    "1. Cơ sở chính trị",
    "Nghị quyết số 51-NQ/TW ngày 05 tháng 9 năm 2019 của Bộ Chính trị.",
    "2. Cơ sở pháp lý",
    "Luật Tài nguyên nước ngày 27 tháng 11 năm 2023.",
    "3. Cơ sở thực tiễn",
    "a) Diễn biến, đặc điểm",
    "Hồ chứa cạn 60 ngày.",
    "b) Tính chất, mức độ tác động",
    "Mất mùa cà phê.",
    "II. MỤC TIÊU, YÊU CẦU, PHƯƠNG CHÂM, NGUYÊN TẮC",
    "1. Mục tiêu",
    "Mọi hộ có nước ăn.",
    "III. QUY TRÌNH XỬ LÝ CÁC TÌNH HUỐNG",
    "1. Tình huống 1: Cạn nước sinh hoạt",
)
CONTENT = ("a) Nội dung tình huống", "- Các yếu tố dẫn đến tình huống", "Nắng hạn 90 ngày.")


class Draft:
    """A file in the making, and what an import makes of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.document: Any = docx.Document()
        self.titled("KỊCH BẢN KHUNG", SUBJECT)

    def titled(self, *lines: str) -> None:
        for line in lines:
            paragraph = self.document.add_paragraph()
            paragraph.add_run(line).bold = True
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER

    def lines(self, *lines: str) -> None:
        for line in lines:
            self.document.add_paragraph().add_run(line).bold = line.isupper()

    def imported(self) -> dict[str, Any]:
        self.document.save(str(self.folder / "a.docx"))
        assert run(["import", str(self.folder / "a.docx"), "-o", str(self.folder / "a.yaml")]) in (0, 1)
        return YAML(typ="base").load((self.folder / "a.yaml").read_text("utf-8"))

    def comments(self) -> list[str]:
        text = (self.folder / "a.yaml").read_text("utf-8")
        return [line.strip(" #") for line in text.splitlines() if line.strip().startswith("#")]


@pytest.fixture
def draft(tmp_path: Path) -> Draft:
    return Draft(tmp_path)


@pytest.mark.parametrize("underlined", [True, False])
def test_letters_stand_for_parts_and_roman_numbers_below_them(draft: Draft, underlined: bool) -> None:
    for line in (
        "A. Căn cứ ban hành",
        "I. Cơ sở chính trị",
        "- Nghị quyết số 51-NQ/TW ngày 05 tháng 9 năm 2019 của Bộ Chính trị.",
        "II. Cơ sở pháp lý",
        "- Luật Tài nguyên nước ngày 27 tháng 11 năm 2023.",
        "III. Cơ sở thực tiễn",
        "1. Diễn biến, đặc điểm",
        "- Hồ chứa cạn 60 ngày.",
        "2. Tính chất, mức độ tác động",
        "- Mất mùa cà phê.",
        "B. Mục tiêu, yêu cầu, phương châm, nguyên tắc",
        "I. Mục tiêu",
        "- Mọi hộ có nước ăn.",
        "C. Quy trình xử lý tình huống",
        "I. Tình huống: Cạn nước sinh hoạt",
        "1. Nội dung tình huống",
        "a. Các yếu tố dẫn đến tình huống",
        "- Nắng hạn 90 ngày.",
        "D. Tổ chức thực hiện",
        "I. Công tác bảo đảm",
        "1. Kinh phí",
        "- Ngân sách tỉnh.",
    ):
        draft.document.add_paragraph().add_run(line).underline = underlined and not line.startswith("-")
    data = draft.imported()
    assert data["căn cứ"]["pháp lý"] == ["Luật Tài nguyên nước ngày 27 tháng 11 năm 2023."]
    assert data["mục tiêu, yêu cầu"]["mục tiêu"] == ["Mọi hộ có nước ăn."]
    assert data["tình huống"][0]["tên"] == "Cạn nước sinh hoạt"
    assert data["tình huống"][0]["nội dung"]["yếu tố dẫn đến"] == ["Nắng hạn 90 ngày."]
    assert data["tổ chức thực hiện"]["bảo đảm"]["kinh phí"] == ["Ngân sách tỉnh."]
    assert "chưa phân loại" not in data


def test_a_strain_of_a_virus_is_no_part(draft: Draft) -> None:
    draft.lines(*FRONT, *CONTENT, "A/H5N1 xuất hiện ở ba xã.", "B.1.1.7 là biến thể mới.")
    causes = draft.imported()["tình huống"][0]["nội dung"]["yếu tố dẫn đến"]
    assert causes == ["Nắng hạn 90 ngày.", "A/H5N1 xuất hiện ở ba xã.", "B.1.1.7 là biến thể mới."]


@pytest.mark.parametrize("between", ["\t", "   ", " "])
def test_a_typed_table_of_contents_opens_nothing(draft: Draft, between: str) -> None:
    draft.lines(
        "MỤC LỤC",
        f"I. Căn cứ ban hành{between}2",
        f"III. Quy trình xử lý các tình huống{between}4",
        f"1. Tình huống 1: Cạn nước sinh hoạt{between}4",
        f"IV. Tổ chức thực hiện{between}9",
        *FRONT,
        *CONTENT,
    )
    data = draft.imported()
    assert [one["tên"] for one in data["tình huống"]] == ["Cạn nước sinh hoạt"]
    assert data["tình huống"][0]["nội dung"]["yếu tố dẫn đến"] == ["Nắng hạn 90 ngày."]
    assert "IV. Tổ chức thực hiện 9" in draft.comments()


@pytest.mark.parametrize("sign", ["+ ", "- ", "", "(i) "])
def test_who_leads_in_an_emergency_is_told_behind_any_sign(draft: Draft, sign: str) -> None:
    draft.lines(
        *FRONT,
        *CONTENT,
        "d) Lực lượng, phương tiện",
        "- Giai đoạn 3: Tình trạng khẩn cấp",
        "- Về lực lượng",
        f"{sign}Nếu là tình trạng khẩn cấp về quốc phòng sẽ do Quân sự tỉnh chủ trì, nòng cốt; Công an tỉnh phối hợp "
        "theo quy định của pháp luật.",
        "- Về phương tiện",
        "+ Xe chuyên dùng.",
    )
    stage = draft.imported()["tình huống"][0]["lực lượng, phương tiện"]["giai đoạn 3"]
    assert stage["lực lượng nòng cốt"] == [
        {"loại tình trạng": "quốc phòng", "chủ trì": ["Quân sự tỉnh"], "phối hợp": ["Công an tỉnh"]}
    ]
    assert stage["phương tiện"] == ["Xe chuyên dùng."]


def test_aims_and_requirements_of_a_situation_may_have_points_of_their_own(draft: Draft) -> None:
    draft.lines(
        *FRONT,
        *CONTENT,
        "b) Mục tiêu xử lý: Đủ nước ăn.",
        "c) Yêu cầu xử lý: Điều tiết công khai.",
        "d) Cơ chế vận hành:",
        "- Cấp xã: Chủ tịch UBND xã chỉ đạo.",
    )
    situation = draft.imported()["tình huống"][0]
    assert situation["nội dung"]["yếu tố dẫn đến"] == ["Nắng hạn 90 ngày."]
    assert situation["mục tiêu xử lý"] == ["Đủ nước ăn."]
    assert situation["yêu cầu xử lý"] == ["Điều tiết công khai."]


def test_bare_words_aim_and_requirement_open_points_of_a_situation_behind_a_letter(draft: Draft) -> None:
    draft.lines(
        *FRONT,
        *CONTENT,
        "b) Mục tiêu: Đủ nước ăn.",
        "c) Yêu cầu: Điều tiết công khai.",
    )
    situation = draft.imported()["tình huống"][0]
    assert situation["mục tiêu xử lý"] == ["Đủ nước ăn."]
    assert situation["yêu cầu xử lý"] == ["Điều tiết công khai."]


@pytest.mark.parametrize("who", ["Lực lượng", "Cơ quan", "Đơn vị"])
def test_who_leads_and_who_takes_part_stand_on_lines_of_their_own(draft: Draft, who: str) -> None:
    draft.lines(
        *FRONT,
        *CONTENT,
        "d) Lực lượng, phương tiện:",
        "- Giai đoạn 1:",
        f"+ {who} chủ trì: Sở Nông nghiệp và Môi trường.",
        f"+ {who} phối hợp: Công an tỉnh, Bộ Chỉ huy quân sự tỉnh, các lực lượng tại chỗ.",
        "+ Phương tiện: Xe bồn.",
        "- Giai đoạn 2:",
        f"+ {who} chủ trì",
        "Công an tỉnh",
        f"+ {who} phối hợp",
        "Sở Nông nghiệp và Môi trường; Bộ Chỉ huy quân sự tỉnh",
    )
    forces = draft.imported()["tình huống"][0]["lực lượng, phương tiện"]
    assert forces["giai đoạn 1"] == {
        "chủ trì": ["Sở Nông nghiệp và Môi trường"],
        "phối hợp": ["Công an tỉnh", "Bộ Chỉ huy quân sự tỉnh", "các lực lượng tại chỗ"],
        "phương tiện": ["Xe bồn."],
    }
    assert forces["giai đoạn 2"] == {
        "chủ trì": ["Công an tỉnh"],
        "phối hợp": ["Sở Nông nghiệp và Môi trường", "Bộ Chỉ huy quân sự tỉnh"],
    }


def test_what_is_assured_and_whose_tasks_may_stand_right_below_the_last_part(draft: Draft) -> None:
    draft.lines(
        *FRONT,
        *CONTENT,
        "IV. TỔ CHỨC THỰC HIỆN",
        "1. Kinh phí: Ngân sách tỉnh.",
        "2. Huấn luyện, diễn tập: Mỗi năm một lần.",
        "3. Phòng Kinh tế xã: Chủ trì lập danh sách hộ thiếu nước.",
        "4. Trạm Y tế xã: Chuẩn bị thuốc khử khuẩn.",
        "5. Chế độ báo cáo: Trước ngày 05 tháng 11 hằng năm.",
    )
    work = draft.imported()["tổ chức thực hiện"]
    assert work["bảo đảm"] == {"kinh phí": ["Ngân sách tỉnh."], "diễn tập": ["Mỗi năm một lần."]}
    assert work["phân công"] == [
        {"việc": "Chủ trì lập danh sách hộ thiếu nước.", "chủ trì": ["Phòng Kinh tế xã"]},
        {"việc": "Chuẩn bị thuốc khử khuẩn.", "chủ trì": ["Trạm Y tế xã"]},
    ]
    assert work["chế độ báo cáo"] == {"kỳ hạn": "Trước ngày 05 tháng 11 hằng năm."}


def test_conditions_that_are_assured_are_a_heading(draft: Draft) -> None:
    draft.lines(
        *FRONT, *CONTENT, "IV. TỔ CHỨC THỰC HIỆN", "1. Điều kiện bảo đảm", "1.1. Kinh phí", "- Ngân sách tỉnh.",
        "2. Phân công", "- Công an tỉnh: Bảo vệ điểm cấp nước.",
    )  # fmt: skip
    data = draft.imported()
    assert data["tổ chức thực hiện"]["bảo đảm"] == {"kinh phí": ["Ngân sách tỉnh."]}
    assert "1. Điều kiện bảo đảm" in draft.comments()
    assert "chưa phân loại" not in data


def test_a_soft_line_break_ends_a_heading(draft: Draft) -> None:
    draft.lines(
        *FRONT,
        "a) Nội dung tình huống\n- Các yếu tố dẫn đến tình huống\nNắng hạn 90 ngày.\n- Khả năng diễn biến của tình "
        "huống\nDân tranh nước.",
        "d) Lực lượng, phương tiện\n- Giai đoạn 1: Khi sự cố chưa làm phát sinh vấn đề phức tạp\n+ Về phương tiện\n"
        "Xe bồn, máy bơm\nchạy bằng dầu.",
    )
    situation = draft.imported()["tình huống"][0]
    assert situation["nội dung"] == {"yếu tố dẫn đến": ["Nắng hạn 90 ngày."], "khả năng diễn biến": ["Dân tranh nước."]}
    stage = situation["lực lượng, phương tiện"]["giai đoạn 1"]
    assert [" ".join(one.split()) for one in stage["phương tiện"]] == ["Xe bồn, máy bơm chạy bằng dầu."]


def test_a_heading_wrapped_by_hand_stays_one(draft: Draft) -> None:
    draft.lines(
        *FRONT, *CONTENT, "IV. TỔ CHỨC THỰC HIỆN", "2. Phân công trách nhiệm của\nCông an tỉnh và các sở",
        "- Công an tỉnh: Bảo vệ điểm cấp nước.",
    )  # fmt: skip
    work = draft.imported()["tổ chức thực hiện"]
    assert work["phân công"] == [{"việc": "Bảo vệ điểm cấp nước.", "chủ trì": ["Công an tỉnh"]}]


def test_the_title_of_the_attachment_counts_where_that_in_front_of_it_is_none(tmp_path: Path) -> None:
    draft = Draft(tmp_path)
    draft.document = docx.Document()
    table = draft.document.add_table(2, 2)
    for cell, text in zip(
        table._cells,
        (
            "ỦY BAN NHÂN DÂN\nTỈNH LŨNG VÂN",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
            "Số: 12/QĐ-UBND",
            "Lũng Vân, ngày 15 tháng 12 năm 2026",
        ),
        strict=True,
    ):
        cell.text = text
    draft.titled("QUYẾT ĐỊNH")
    draft.lines(
        f"Ban hành Kịch bản khung {SUBJECT[:1].lower()}{SUBJECT[1:]}",
        "Căn cứ Luật Tài nguyên nước ngày 27 tháng 11 năm 2023;",
        "QUYẾT ĐỊNH:",
        "Điều 1. Ban hành kèm theo Quyết định này Kịch bản khung.",
    )
    draft.document.add_page_break()
    draft.titled(
        "KỊCH BẢN KHUNG",
        SUBJECT,
        "(Kèm theo Quyết định số 12/QĐ-UBND ngày 15 tháng 12 năm 2026 của UBND tỉnh Lũng Vân)",
    )
    draft.lines(*FRONT, *CONTENT)
    assert draft.imported()["trích yếu"] == SUBJECT
