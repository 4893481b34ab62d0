"""Names of bodies in the letterhead: on two lines, below their superiors, and the rule under them."""

# ruff: noqa: E501

from __future__ import annotations

import pytest
from desk import TODAY, addressee, closing, connector, last, letterhead, saved, text
from test_real_slips import signed
from test_real_wording import CLOSED, KEPT, OPENING, told

from nts_scenario_kit.word.lint import lint


@pytest.mark.parametrize(("length", "told_of"), [(26.0, []), (18.0, []), (45.0, ["ND30-CQ-LINE"])])
def test_the_rule_under_a_name_on_two_lines_is_measured_by_either(length, told_of):
    army = [("QUÂN KHU 7", False), ("BỘ CHỈ HUY QUÂN SỰ", True), ("TỈNH LÂM ĐỒNG", True)]
    lines = iter([connector(length)])
    head = letterhead(army, "Số: 25/BCH-TaM", TODAY, "V/v huấn luyện", line=lambda mm: next(lines, connector(mm)))
    data = saved(
        head, addressee("Tỉnh ủy"), text(OPENING), text(CLOSED), closing(KEPT, ("CHÍNH ỦY",), "Lê An Bình"), last()
    )
    assert [f.rule for f in lint(data, "a.docx") if f.rule.endswith("-LINE")] == told_of


@pytest.mark.parametrize(("parent", "issuer", "sign"), [
    ("BỘ QUỐC PHÒNG", "QUÂN KHU 9", "QK"),
    ("BỘ QUỐC PHÒNG", "QUÂN ĐOÀN 34", "QĐ34"),
    ("BỘ QUỐC PHÒNG", "BINH ĐOÀN 15", "BĐ15"),
    ("QUÂN KHU 7", "SƯ ĐOÀN 5", "SĐ5"),
    ("SƯ ĐOÀN 5", "TRUNG ĐOÀN 4", "TĐ4"),
])  # fmt: skip
def test_a_unit_of_the_army_is_a_body_below_its_ministry(parent, issuer, sign):
    data = signed(("TƯ LỆNH",), "Thiếu tướng Lê An Bình", f"Số: 25/{sign}-TM", [(parent, False), (issuer, True)])
    assert [one for one in told(data) if "-CQ-" in one] == []


@pytest.mark.parametrize("name", ["BỘ TƯ LỆNH", "TRƯỜNG QUÂN SỰ", "CỤC HẬU CẦN - KỸ THUẬT"])
def test_the_army_region_may_end_the_name_of_its_body(name):
    data = signed(("TƯ LỆNH",), "Thiếu tướng Lê An Bình", "Số: 25/QK-TM", [(name, True), ("QUÂN KHU 7", True)])
    assert [one for one in told(data) if "-CQ-" in one] == []


@pytest.mark.parametrize(("first", "second"), [
    ("BAN CHỈ HUY", "PHÒNG THỦ DÂN SỰ"), ("VĂN PHÒNG", "ỦY BAN NHÂN DÂN"), ("VĂN PHÒNG", "HĐND VÀ UBND"),
    ("TRƯỜNG", "ĐẠI HỌC ĐÀ LẠT"), ("CÔNG TY TNHH MTV", "ĐIỆN LỰC ĐỒNG NAI"), ("PHÒNG CẢNH SÁT", "PHÒNG CHÁY, CHỮA CHÁY"),
    ("BAN QUẢN LÝ", "VƯỜN QUỐC GIA CÁT TIÊN"), ("BỘ CHỈ HUY", "BỘ ĐỘI BIÊN PHÒNG TỈNH"), ("BAN TỔ CHỨC", "HỘI THI"),
    ("TRUNG TÂM QUẢN LÝ", "NHÀ VÀ BẤT ĐỘNG SẢN"), ("HỘI ĐỒNG KỶ LUẬT", "TRƯỜNG THPT BẢO LỘC"), ("CÔNG ĐOÀN", "SỞ Y TẾ"),
    ("BAN ĐẠI DIỆN", "NGÂN HÀNG CHÍNH SÁCH XÃ HỘI"), ("ỦY BAN", "MẶT TRẬN TỔ QUỐC VIỆT NAM"),
    ("CỤC QUẢN LÝ", "KHO BẠC"),
])  # fmt: skip
@pytest.mark.parametrize("above", [(), (("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", False),)])
def test_a_name_on_two_lines_is_one_body(first, second, above):
    office = [*above, (first, True), (second, True)]
    assert told(signed(("GIÁM ĐỐC",), "Nguyễn Văn An", office=office)) == []


@pytest.mark.parametrize(("parent", "issuer"), [
    ("UBND TỈNH LÂM ĐỒNG", "SỞ Y TẾ"), ("ỦY BAN NHÂN DÂN XÃ ĐỨC TRỌNG", "TRƯỜNG MẦM NON HOA SEN"), ("SỞ Y TẾ", "BỆNH VIỆN ĐA KHOA"),
    ("BỘ CÔNG AN", "CÔNG AN TỈNH LÂM ĐỒNG"), ("CÔNG AN TỈNH LÂM ĐỒNG", "PHÒNG CẢNH SÁT GIAO THÔNG"),
    ("CHI CỤC KIỂM LÂM", "HẠT KIỂM LÂM ĐỨC TRỌNG"), ("ĐẠI HỌC HUẾ", "TRƯỜNG ĐẠI HỌC Y - DƯỢC"),
    ("HỘI ĐỒNG NHÂN DÂN TỈNH LÂM ĐỒNG", "BAN PHÁP CHẾ"), ("TÒA ÁN NHÂN DÂN TỐI CAO", "TÒA ÁN NHÂN DÂN TỈNH LÂM ĐỒNG"),
    ("BỘ CHQS TỈNH LÂM ĐỒNG", "BAN CHỈ HUY PHÒNG THỦ KHU VỰC 1"), ("QUÂN KHU 7", "TRƯỜNG QUÂN SỰ"),
])  # fmt: skip
def test_a_superior_in_bold_is_told(parent, issuer):
    data = signed(("GIÁM ĐỐC",), "Nguyễn Văn An", office=[(parent, True), (issuer, True)])
    assert [one for one in told(data) if "-CQ-" in one] == [
        f"ND30-CQ-PARENT lỗi | Tên cơ quan chủ quản “{parent}” in đậm; quy định kiểu chữ đứng, không đậm"
    ]
