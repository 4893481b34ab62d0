"""Files in which several items stand in one paragraph, sections in another order, lines in one paragraph by breaks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from ruamel.yaml import YAML

from nts_scenario_kit.cli import run
from nts_scenario_kit.importing.course.running import items

#: Paragraph -> its items.
PARAGRAPHS: dict[str, list[str]] = {
    "1. Mục tiêu: Dập dịch trong 21 ngày. 2. Yêu cầu: Nắm chắc từng hộ.": [
        "1. Mục tiêu: Dập dịch trong 21 ngày.",
        "2. Yêu cầu: Nắm chắc từng hộ.",
    ],
    "3. Phương châm: bốn tại chỗ. 4. Nguyên tắc: Đảng lãnh đạo.": [
        "3. Phương châm: bốn tại chỗ.",
        "4. Nguyên tắc: Đảng lãnh đạo.",
    ],
    "2. Phân công: a) Sở Y tế: lập đội. b) Công an tỉnh: giữ trật tự; c) Sở Tài chính: bố trí kinh phí.": [
        "2. Phân công:",
        "a) Sở Y tế: lập đội.",
        "b) Công an tỉnh: giữ trật tự;",
        "c) Sở Tài chính: bố trí kinh phí.",
    ],
    "d) Cách xử lý: Bước 1: xác minh. Bước 2: xuất kho. Bước 3: bù kho.": [
        "d) Cách xử lý:",
        "Bước 1: xác minh.",
        "Bước 2: xuất kho.",
        "Bước 3: bù kho.",
    ],
    "Bước 1 xác minh dòng tiền, bước 2 khám xét, bước 3 hoàn trả tài sản.": [
        "Bước 1: xác minh dòng tiền,",
        "bước 2: khám xét,",
        "bước 3: hoàn trả tài sản.",
    ],
    "Về lực lượng: Sở Y tế chủ trì. Về phương tiện: 03 xe cứu thương.": [
        "Về lực lượng: Sở Y tế chủ trì.",
        "Về phương tiện: 03 xe cứu thương.",
    ],
    "+ Giai đoạn 1: (i) Công tác lãnh đạo, chỉ đạo: Chủ tịch xã lập sở chỉ huy.": [
        "+ Giai đoạn 1:",
        "(i) Công tác lãnh đạo, chỉ đạo: Chủ tịch xã lập sở chỉ huy.",
    ],
    # one paragraph, whatever numbers stand in it
    "Theo điểm a) và b) khoản 2 Điều 4, xã báo cáo ngay.": ["Theo điểm a) và b) khoản 2 Điều 4, xã báo cáo ngay."],
    "Mưa 1. 200 mm trong 2. 300 phút.": ["Mưa 1. 200 mm trong 2. 300 phút."],
    "1. Luật số 1. Điều 3. Khoản 5.": ["1. Luật số 1. Điều 3. Khoản 5."],
    "a) Hồ cạn. c) Giếng khô.": ["a) Hồ cạn. c) Giếng khô."],
    "Ở bước 2 và giai đoạn 3, Công an tỉnh chủ trì.": ["Ở bước 2 và giai đoạn 3, Công an tỉnh chủ trì."],
    "Xã nêu rõ: kinh phí lấy từ ngân sách. Lưu ý: không chi ngoài dự toán.": [
        "Xã nêu rõ: kinh phí lấy từ ngân sách. Lưu ý: không chi ngoài dự toán."
    ],
}
LINES = (
    "Chương I. MỤC TIÊU, YÊU CẦU, PHƯƠNG CHÂM, NGUYÊN TẮC",
    "1. Mục tiêu: Khống chế ổ dịch trong 21 ngày. 2. Yêu cầu: Nắm chắc tổng đàn từng hộ.",
    "3. Phương châm: Bốn tại chỗ của xã. 4. Nguyên tắc: Đảng ủy lãnh đạo, Ủy ban nhân dân xã điều hành.",
    "Chương II. CĂN CỨ BAN HÀNH",
    "1. Cơ sở chính trị: Nghị quyết số 22-NQ/TW của Bộ Chính trị.",
    "2. Cơ sở pháp lý: Luật Thú y năm 2015.",
    "3. Cơ sở thực tiễn: Xã có 2.340 hộ nuôi lợn.",
    "Chương III. QUY TRÌNH XỬ LÝ CÁC TÌNH HUỐNG CỤ THỂ",
    "Tình huống 1: Phát hiện cơ sở tiêu thụ lợn bệnh",
    (
        "a) Nội dung: Chủ lò mổ thu gom lợn chết. Học sinh đau bụng."
        " b) Mục tiêu, yêu cầu: thu hồi toàn bộ thịt trong 24 giờ."
        " c) Cơ chế vận hành: Chủ tịch Ủy ban nhân dân xã chỉ đạo."
        " d) Lực lượng: Trạm Y tế chủ trì, Công an xã phối hợp."
        " đ) Các bước: Bước 1 xác minh nguồn thịt, bước 2 niêm phong lò mổ, bước 3 hỗ trợ viện phí."
    ),
    "Chương IV. TỔ CHỨC THỰC HIỆN",
    "1. Công tác bảo đảm",
    "- Kinh phí: ngân sách xã.",
)
CALLS = [
    ("TT", "Đơn vị", "Người phụ trách", "Điện thoại"),
    ("1", "Trực ban Công an xã", "Thượng úy Lương Văn Hải", "0692.569.115"),
    ("2", "Trạm Y tế", "Bà Vi Thị Lan", "0205.3717.654"),
]


@pytest.mark.parametrize("paragraph", PARAGRAPHS)
def test_items_that_run_on_in_one_paragraph_stand_apart(paragraph: str) -> None:
    assert items(paragraph) == PARAGRAPHS[paragraph]


@pytest.mark.parametrize("text", ["x: a) y: b) z. c) t: d) ", "a) x: ", "Xã làm: a) x. ", "1. A. 2. B. "])
def test_a_paragraph_that_nobody_typed_is_cut_in_no_time_and_loses_nothing(text: str) -> None:
    whole = text * (15_000 // len(text))
    assert "".join(items(whole)).replace(" ", "") == whole.replace(" ", "")


def _in_the_middle(document: Any, text: str) -> None:
    paragraph = document.add_paragraph()
    for at, line in enumerate(text.split("\n")):
        run_ = paragraph.add_run(line)
        run_.bold = True
        if at < text.count("\n"):
            run_.add_break()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder: Path = tmp_path_factory.mktemp("running")
    document = docx.Document()
    for text in (
        "UBND TỈNH HÀ TĨNH\nUBND XÃ ĐỨC THỌ",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
        "KỊCH BẢN KHUNG\nỨNG PHÓ DỊCH BỆNH TRÊN ĐỊA BÀN XÃ",
    ):
        _in_the_middle(document, text)
    for line in LINES:
        document.add_paragraph().add_run(line).bold = line.startswith(("Chương", "Tình huống"))
    _in_the_middle(document, "CHỦ TỊCH\n(đã ký)\nVũ Mạnh Trường")
    document.add_paragraph("Nơi nhận:\n- UBND tỉnh;\n- Công an tỉnh;\n- Lưu: VT.")
    _in_the_middle(document, "PHỤ LỤC")
    _in_the_middle(document, "DANH BẠ LIÊN LẠC KHẨN CẤP")
    table = document.add_table(len(CALLS), 4)
    for row, texts in zip(table.rows, CALLS, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    document.save(str(folder / "a.docx"))
    assert run(["import", str(folder / "a.docx"), "-o", str(folder / "a.yaml")]) in (0, 1)
    return YAML(typ="safe").load((folder / "a.yaml").read_text(encoding="utf-8"))


def test_sections_in_another_order_are_those_of_one_scenario(data: Any) -> None:
    assert data["mục tiêu, yêu cầu"] == {
        "mục tiêu": ["Khống chế ổ dịch trong 21 ngày."],
        "yêu cầu": ["Nắm chắc tổng đàn từng hộ."],
        "phương châm": ["Bốn tại chỗ của xã."],
        "nguyên tắc": ["Đảng ủy lãnh đạo, Ủy ban nhân dân xã điều hành."],
    }
    assert data["căn cứ"]["chính trị"] == ["Nghị quyết số 22-NQ/TW của Bộ Chính trị."]


def test_a_situation_in_one_paragraph_stands_in_its_parts(data: Any) -> None:
    situation = data["tình huống"][0]
    assert situation["nội dung"] == {
        "yếu tố dẫn đến": ["Chủ lò mổ thu gom lợn chết."],
        "khả năng diễn biến": ["Học sinh đau bụng."],
    }
    assert situation["lực lượng, phương tiện"]["giai đoạn 1"] == {"chủ trì": ["Trạm Y tế"], "phối hợp": ["Công an xã"]}
    assert list(situation["các bước"]) == ["bước 1", "bước 2", "bước 3"]


def test_a_letterhead_and_a_signature_in_one_paragraph_each_are_read_line_by_line(data: Any) -> None:
    issued = data["ban hành"]
    assert (issued["cơ quan chủ quản"], issued["cơ quan ban hành"]) == ("UBND tỉnh Hà Tĩnh", "UBND xã Đức Thọ")
    assert issued["người ký"] == {"họ tên": "Vũ Mạnh Trường", "chức vụ": "CHỦ TỊCH"}
    assert issued["nơi nhận"] == ["UBND tỉnh", "Công an tỉnh"]


def test_a_list_of_people_to_call_is_an_annex_under_its_title(data: Any) -> None:
    (annex,) = data["phụ lục"]
    assert annex["tên"] == "DANH BẠ LIÊN LẠC KHẨN CẤP"
    assert annex["bảng"]["dòng"][0][3] == "0692.569.115"
