"""One paragraph of a short plan that tells of several parts of a situation."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import docx
import pytest
from ruamel.yaml import YAML

from nts_scenario_kit.cli import run

#: A whole plan; its second situation is told in a few lines.
LINES = (
    "ỦY BAN NHÂN DÂN XÃ ĐỨC THỌ",
    "KẾ HOẠCH",
    "Ứng phó dịch bệnh trên địa bàn xã",
    "I. CĂN CỨ BAN HÀNH",
    "1. Cơ sở chính trị: Nghị quyết số 22-NQ/TW của Bộ Chính trị.",
    "2. Cơ sở pháp lý: Luật Thú y năm 2015.",
    "3. Cơ sở thực tiễn: Xã có 2.340 hộ nuôi lợn.",
    "II. MỤC TIÊU, YÊU CẦU, PHƯƠNG CHÂM, NGUYÊN TẮC",
    "1. Mục tiêu: Khống chế ổ dịch trong 21 ngày.",
    "2. Yêu cầu: Nắm chắc tổng đàn từng hộ.",
    "III. QUY TRÌNH XỬ LÝ CÁC TÌNH HUỐNG CỤ THỂ",
    "1. Tình huống 1: Phát hiện cơ sở tiêu thụ lợn bệnh",
    "a) Nội dung tình huống: Chủ lò mổ thu gom lợn chết. Học sinh đau bụng, phụ huynh kéo đến trường phản đối.",
    "b) Mục tiêu, yêu cầu xử lý: Thu hồi toàn bộ thịt trong 24 giờ.",
    "c) Cơ chế vận hành: Xã lo được thì Chủ tịch UBND xã chỉ đạo; quá sức xã thì đề nghị Chủ tịch UBND tỉnh chỉ đạo.",
    "d) Lực lượng, phương tiện",
    "- Giai đoạn 1: Phòng Kinh tế xã chủ trì; phối hợp: Trạm Y tế, Công an xã; phương tiện: 04 máy phun, 02 máy xúc.",
    "đ) Cách thức thực hiện các biện pháp xử lý tình huống",
    "- Bước 1: Nhà trường báo tin cho xã; lấy mẫu thức ăn lưu để xác minh; thông báo tới phụ huynh.",
    "- Bước 3: Khắc phục môi trường, thống kê thiệt hại; hỗ trợ viện phí cho học sinh; điều tra, rút kinh nghiệm.",
    "IV. TỔ CHỨC THỰC HIỆN",
    "1. Công tác bảo đảm",
    "- Kinh phí: ngân sách xã.",
)


@pytest.fixture(scope="module")
def situation(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder: Path = tmp_path_factory.mktemp("clauses")
    document = docx.Document()
    for line in LINES:
        document.add_paragraph(line)
    document.save(str(folder / "a.docx"))
    assert run(["import", str(folder / "a.docx"), "-o", str(folder / "a.yaml")]) in (0, 1)
    return YAML(typ="safe").load((folder / "a.yaml").read_text(encoding="utf-8"))["tình huống"][0]


def test_clauses_of_a_step_stand_in_their_parts(situation: Any) -> None:
    assert situation["các bước"]["bước 3"] == {
        "khắc phục hậu quả": ["Khắc phục môi trường, thống kê thiệt hại;"],
        "cứu trợ, hỗ trợ": ["hỗ trợ viện phí cho học sinh;"],
        "điều tra, rút kinh nghiệm": ["điều tra, rút kinh nghiệm."],
    }


def test_forces_of_a_stage_in_one_line_stand_apart(situation: Any) -> None:
    forces = situation["lực lượng, phương tiện"]["giai đoạn 1"]
    assert forces["chủ trì"] == ["Phòng Kinh tế xã"]
    assert forces["phối hợp"] == ["Trạm Y tế", "Công an xã"]


def test_several_levels_in_one_line_stand_apart(situation: Any) -> None:
    assert situation["cơ chế vận hành"] == {
        "cấp xã": {
            "điều kiện": "Xã lo được",
            "người đứng đầu": "Chủ tịch UBND xã",
        },
        "cấp tỉnh": {"điều kiện": "quá sức xã", "người đứng đầu": "Chủ tịch UBND tỉnh"},
    }
