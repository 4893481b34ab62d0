"""Plans whose sentences stand in text boxes, whose steps are columns, and whose headings end like sentences."""

from __future__ import annotations

from typing import Any

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from ruamel.yaml import YAML

from nts_scenario_kit.cli import run

TITLE = "KỊCH BẢN KHUNG\nứng phó bão mạnh chia cắt đảo trên địa bàn đặc khu Phú Quý"
BEGINNING = (
    "I. CĂN CỨ",
    "Cơ sở thực tiễn: Ba năm qua đảo bị chia cắt bốn lần, mỗi lần từ ba đến năm ngày.",
    "III. TÌNH HUỐNG",
    "Tình huống 1: Bão mạnh làm chia cắt đảo nhiều ngày",
    "a) Nội dung: Bão đổi hướng bất thường vào vùng biển quanh đảo.",
)
LEVELS = (
    "Khi bão ảnh hưởng trong phạm vi đặc khu thì Chủ tịch Ủy ban nhân dân đặc khu chỉ đạo ứng phó.",
    "Khi vượt quá khả năng của đặc khu thì Chủ tịch Ủy ban nhân dân tỉnh Lâm Đồng chỉ đạo ứng phó.",
)
_OF_STAGE = "các vấn đề phức tạp đe dọa an ninh quốc gia, trật tự, an toàn xã hội"
STAGE = (
    f"Giai đoạn 1 (chưa làm phát sinh {_OF_STAGE}): Phòng Kinh tế là cơ quan chủ trì ứng phó với bão trên đặc khu.",
    "Các phương tiện chuyên dụng ứng phó thảm họa, sự cố; phương tiện cứu nạn, cứu hộ; phương tiện giao thông.",
    f"Giai đoạn 2 (chuyển hóa thành {_OF_STAGE}): Phòng Kinh tế phối hợp Công an đề xuất mức độ, thời điểm chuyển hóa.",
    "Lực lượng Công an chủ trì tổ chức triển khai các biện pháp ứng phó khi đã chuyển hóa thành vấn đề an ninh.",
)
STEPS = (
    ("Bước 1\nXử lý ban đầu", "Bước 2\nỨng phó, khắc phục", "Bước 3\nXử lý hậu quả"),
    (
        "Trực ban ghi nhận tin báo, báo cáo lãnh đạo đặc khu;\nphát loa cảnh báo khẩn cấp tới người dân, chủ tàu.",
        "Giai đoạn 1\nLãnh đạo, chỉ đạo: lập sở chỉ huy tại hội trường.",
        "Thống kê, đánh giá thiệt hại, đề xuất phương án tái thiết.",
    ),
)


def _bold(document: Any, line: str) -> None:
    document.add_paragraph().add_run(line).bold = True


def _boxed(document: Any, *lines: str) -> None:
    """A text box in a paragraph of its own, as Word draws it for old versions."""
    inside = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines)
    document.add_paragraph()._p.append(
        parse_xml(
            f'<w:r {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><w:pict><v:shape type="#_x0000_t202">'
            f"<v:textbox><w:txbxContent>{inside}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
        )
    )


@pytest.fixture(scope="module")
def scenario(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The file as it is imported."""
    folder = tmp_path_factory.mktemp("khung")
    document = docx.Document()
    _bold(document, TITLE)
    for line in BEGINNING:
        document.add_paragraph(line)
    _bold(document, "c) Cơ chế vận hành.")
    _boxed(document, *LEVELS)
    _boxed(document, "Sơ đồ trực chỉ huy")
    _bold(document, "d) Lực lượng, phương tiện.")
    for line in STAGE:
        document.add_paragraph(line)
    _bold(document, "Cách thức thực hiện các biện pháp xử lý tình huống.")
    made = document.add_table(len(STEPS), len(STEPS[0]))
    for row, texts in zip(made.rows, STEPS, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = ""
            for number, line in enumerate(text.split("\n")):
                (cell.paragraphs[0] if not number else cell.add_paragraph()).add_run(line)
    document.save(str(folder / "a.docx"))
    assert run(["import", str(folder / "a.docx"), "-o", str(folder / "a.yaml")]) in (0, 1)
    return YAML(typ="safe").load((folder / "a.yaml").read_text(encoding="utf-8"))


def test_sentences_in_a_box_are_read_where_the_box_hangs(scenario: Any) -> None:
    mechanism = scenario["tình huống"][0]["cơ chế vận hành"]
    assert mechanism["cấp xã"]["người đứng đầu"] == "Chủ tịch Ủy ban nhân dân đặc khu"
    assert mechanism["cấp tỉnh"]["người đứng đầu"] == "Chủ tịch Ủy ban nhân dân tỉnh Lâm Đồng"


def test_a_box_that_says_no_sentence_is_kept_beside_the_text(scenario: Any) -> None:
    left = [(one["vị trí"], one["đoạn"]) for one in scenario["chưa phân loại"]]
    assert ("khung chữ", "Sơ đồ trực chỉ huy") in left


def test_a_stage_with_a_long_title_in_brackets_holds_what_stands_behind_it(scenario: Any) -> None:
    first = scenario["tình huống"][0]["lực lượng, phương tiện"]["giai đoạn 1"]
    assert first["chủ trì"] == ["Phòng Kinh tế là cơ quan chủ trì ứng phó với bão trên đặc khu."]


def test_sentences_on_forces_without_labels_say_of_which_part_they_are(scenario: Any) -> None:
    forces = scenario["tình huống"][0]["lực lượng, phương tiện"]
    assert forces["giai đoạn 1"]["phương tiện"] == [STAGE[1]]
    assert forces["giai đoạn 2"]["chủ trì"] == [STAGE[3]]


def test_a_bold_heading_may_end_with_a_point_and_steps_may_be_columns(scenario: Any) -> None:
    steps = scenario["tình huống"][0]["các bước"]
    assert steps["bước 1"]["ghi nhận, báo cáo"] == ["Trực ban ghi nhận tin báo, báo cáo lãnh đạo đặc khu;"]
    assert steps["bước 1"]["cảnh báo"] == ["phát loa cảnh báo khẩn cấp tới người dân, chủ tàu."]
    assert steps["bước 2"]["giai đoạn 1"]["lãnh đạo, chỉ đạo"] == ["lập sở chỉ huy tại hội trường."]
    assert steps["bước 3"]["khắc phục hậu quả"] == [STEPS[1][2]]
