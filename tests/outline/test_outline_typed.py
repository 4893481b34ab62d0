"""What officers type as they would in Word: a capital inside a sentence, a recipient twice, a code as a law."""

from __future__ import annotations

import pytest
from support import MINIMAL, VARIANTS, document_of, lines, resolution, told

from nts_scenario_kit.importing.bodies import name_of_body
from nts_scenario_kit.model.issuance import Issuance
from nts_scenario_kit.outline.letterhead import signature

UPDATES = lines(
    "tổ chức thực hiện:",
    "  chế độ báo cáo: {kỳ hạn: Trước ngày 05 tháng 11 hằng năm, nơi nhận: Phòng Kinh tế}",
    "  sửa đổi, bổ sung, cập nhật: {định kỳ: Hằng năm, cơ quan đầu mối: Phòng Kinh tế, thẩm quyền: Chủ tịch}",
)


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_value_inside_a_sentence_begins_with_a_small_letter(variant: str) -> None:
    document = document_of(MINIMAL.replace("can_tho", variant) + UPDATES)
    said = "\n".join(block.text for block in document.blocks() if hasattr(block, "text"))
    assert "trước ngày 05 tháng 11 hằng năm" in said
    assert "Trước ngày 05" not in said
    assert "Định kỳ hằng năm, Phòng Kinh tế là cơ quan đầu mối" in said


@pytest.mark.parametrize("own", ["Như Điều 3", "- Như Điều 3;"])
def test_as_in_the_article_stands_once_and_first_wherever_it_was_written(own: str) -> None:
    issuance = Issuance.model_validate({"recipients": ["Ủy ban nhân dân tỉnh (để báo cáo)", own, "Đảng ủy xã"]})
    assert signature(issuance, "Như Điều 3").recipients == (
        "- Như Điều 3;", "- Ủy ban nhân dân tỉnh (để báo cáo);", "- Đảng ủy xã;", "- Lưu: VT.",
    )  # fmt: skip


def test_a_code_of_the_catalog_as_plain_text_is_an_error() -> None:
    _, findings = resolution(MINIMAL + lines("căn cứ:", "  pháp lý:", "    - LUAT-TNN-2023", "    - ref: HP-2013"))
    found = [finding for finding in findings if finding.rule == "BT-VAN-BAN"]
    assert [told(finding)[:2] for finding in found] == [(MINIMAL.count("\n") + 3, 7)]
    assert found[0].message == "“LUAT-TNN-2023” là mã trong danh mục, văn bản sẽ in nguyên mã này"
    assert found[0].hint == "viết ref: LUAT-TNN-2023"


@pytest.mark.parametrize(
    ("capitals", "texts", "name"),
    [
        ("CỤC QUẢN LÝ TÀI NGUYÊN NƯỚC", (), "Cục Quản lý tài nguyên nước"),
        ("BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", ("THEO BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "do Bộ Nông nghiệp và Môi trường"),
         "Bộ Nông nghiệp và Môi trường"),
        ("TỔNG CỤC THỦY LỢI", (), "Tổng cục Thủy lợi"),
        ("VĂN PHÒNG ỦY BAN NHÂN DÂN", (), "Văn phòng Ủy ban nhân dân"),
        ("CÔNG AN TỈNH VĨNH LONG", (), "Công an tỉnh Vĩnh Long"),
        ("ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ", (), "Ủy ban nhân dân thành phố Cần Thơ"),
        ("Sở Y tế", ("SỞ Y TẾ",), "Sở Y tế"),
    ],
)  # fmt: skip
def test_a_name_in_capitals_gets_the_capitals_of_the_text_or_of_the_rule(
    capitals: str, texts: tuple[str, ...], name: str
) -> None:
    assert name_of_body(capitals, texts) == name
