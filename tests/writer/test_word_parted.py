"""Long names and titles: a narrower column lets their lines end between words of two syllables, the text stays."""

from __future__ import annotations

import pytest
import writer_documents as samples
from word_reading import TEMPLATE, W, paragraphs, texts

from nts_scenario_kit.document import Document
from nts_scenario_kit.word.parted import (
    authority_side_mm,
    name_side_mm,
    names_side_mm,
    posts_side_mm,
    reference_side_mm,
    title_side_mm,
)
from nts_scenario_kit.word.widths import BOLD, ITALIC, REGULAR, width_mm
from nts_scenario_kit.word.writer import render

LONG = (
    "Về việc ban hành Kế hoạch triển khai Kịch bản khung ứng phó với các đe dọa an ninh phi truyền thống lĩnh vực "
    "nguồn nước trên địa bàn tỉnh Đắk Nông"
)

WARD = (
    "Về việc ban hành Kế hoạch triển khai Kịch bản khung ứng phó với các đe dọa an ninh phi truyền thống lĩnh vực y tế "
    "trên địa bàn phường Ninh Kiều"
)

YEARS = (
    "Ban hành Kịch bản khung phòng ngừa, ứng phó với các đe dọa an ninh phi truyền thống giai đoạn 2026 - 2030, "
    "tầm nhìn đến năm 2045"
)


def lines_of(text: str, size_pt: float, column_mm: float, look: dict[str, int] = BOLD) -> list[str]:
    """The lines that Word makes of text of this look in a column of this width."""
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines[-1] else word
        if width_mm(longer.rstrip(), size_pt, look) <= column_mm:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", ["SỞ NÔNG NGHIỆP", "VÀ MÔI TRƯỜNG"]),
        ("SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", ["SỞ VĂN HÓA, THỂ THAO", "VÀ DU LỊCH"]),
        ("BỘ CHỈ HUY QUÂN SỰ THÀNH PHỐ CẦN THƠ", ["BỘ CHỈ HUY QUÂN SỰ", "THÀNH PHỐ CẦN THƠ"]),
        ("CÔNG AN ĐẶC KHU PHÚ QUÝ", ["CÔNG AN ĐẶC KHU", "PHÚ QUÝ"]),
        ("ỦY BAN NHÂN DÂN ĐẶC KHU PHÚ QUÝ", ["ỦY BAN NHÂN DÂN", "ĐẶC KHU PHÚ QUÝ"]),
        ("SỞ Y TẾ", ["SỞ Y TẾ"]),
        ("CỤC CÔNG NGHỆ THÔNG TIN VÀ CHUYỂN ĐỔI SỐ", ["CỤC CÔNG NGHỆ", "THÔNG TIN VÀ", "CHUYỂN ĐỔI SỐ"]),
        ("BỘ TƯ LỆNH BẢO VỆ CHỦ TỊCH HỒ CHÍ MINH", ["BỘ TƯ LỆNH BẢO VỆ", "CHỦ TỊCH HỒ CHÍ MINH"]),
        ("TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG TỈNH QUẢNG NGÃI",
         ["TRUNG TÂM PHỤC VỤ", "HÀNH CHÍNH CÔNG", "TỈNH QUẢNG NGÃI"]),
        ("BAN CHỈ HUY PHÒNG THỦ DÂN SỰ VÀ TÌM KIẾM CỨU NẠN XÃ VĨNH HẢI",
         ["BAN CHỈ HUY PHÒNG THỦ", "DÂN SỰ VÀ TÌM KIẾM", "CỨU NẠN XÃ VĨNH HẢI"]),
    ],
)  # fmt: skip
def test_a_name_is_parted_before_and_or_before_its_place(name: str, lines: list[str]) -> None:
    side = name_side_mm(name, 13, 64, BOLD)
    assert lines_of(name, 13, 64 - 2 * side) == lines


@pytest.mark.parametrize(
    ("title", "size", "lines"),
    [
        (LONG, 14, ["Về việc ban hành Kế hoạch triển khai Kịch bản khung ứng phó",
                    "với các đe dọa an ninh phi truyền thống lĩnh vực nguồn nước", "trên địa bàn tỉnh Đắk Nông"]),
        ("Ứng phó với các đe dọa an ninh phi truyền thống lĩnh vực y tế trên địa bàn thành phố Cần Thơ", 14,
         ["Ứng phó với các đe dọa an ninh phi truyền thống lĩnh vực y tế", "trên địa bàn thành phố Cần Thơ"]),
        (WARD, 14,
         ["Về việc ban hành Kế hoạch triển khai Kịch bản khung",
          "ứng phó với các đe dọa an ninh phi truyền thống lĩnh vực", "y tế trên địa bàn phường Ninh Kiều"]),
        (YEARS, 14,
         ["Ban hành Kịch bản khung phòng ngừa, ứng phó với các đe dọa an ninh",
          "phi truyền thống giai đoạn 2026 - 2030, tầm nhìn đến năm 2045"]),
        ("Kịch bản khung", 14, ["Kịch bản khung"]),
        ("ỨNG PHÓ VỚI CÁC ĐE DỌA AN NINH PHI TRUYỀN THỐNG LĨNH VỰC Y TẾ TRÊN ĐỊA BÀN THÀNH PHỐ CẦN THƠ", 13,
         ["ỨNG PHÓ VỚI CÁC ĐE DỌA AN NINH PHI TRUYỀN THỐNG LĨNH VỰC", "Y TẾ TRÊN ĐỊA BÀN THÀNH PHỐ CẦN THƠ"]),
    ],
)  # fmt: skip
def test_a_title_ends_no_line_inside_a_word_a_name_or_a_span_of_years(title: str, size: int, lines: list[str]) -> None:
    side = title_side_mm(title, size, 160, BOLD)
    assert lines_of(title, size, 160 - 2 * side) == lines


BLANK = "(Kèm theo Quyết định số      /QĐ-UBND ngày … tháng … năm …"


@pytest.mark.parametrize(
    ("line", "lines"),
    [
        (f"{BLANK} của Ủy ban nhân dân tỉnh Đắk Lắk)", [BLANK, "của Ủy ban nhân dân tỉnh Đắk Lắk)"]),
        (
            f"{BLANK} của Ủy ban nhân dân xã Thạnh Phú)",
            [BLANK, "của Ủy ban nhân dân xã Thạnh Phú)"],
        ),
        (
            "(Kèm theo Quyết định số 1271/QĐ-BCT ngày 15 tháng 12 năm 2026 của Bộ trưởng Bộ Công Thương)",
            ["(Kèm theo Quyết định số 1271/QĐ-BCT ngày 15 tháng 12 năm 2026", "của Bộ trưởng Bộ Công Thương)"],
        ),
        ("(Kèm theo Quyết định này)", ["(Kèm theo Quyết định này)"]),
    ],
)
def test_the_accompanying_line_parts_no_number_no_day_and_no_name(line: str, lines: list[str]) -> None:
    side = reference_side_mm(line, 14, 160, ITALIC)
    assert lines_of(line, 14, 160 - 2 * side, ITALIC) == lines


@pytest.mark.parametrize(
    ("line", "lines"),
    [
        ("BỘ TRƯỞNG BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", ["BỘ TRƯỞNG BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"]),
        (
            "TRƯỞNG BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP VÀ CHẾ XUẤT THÀNH PHỐ CẦN THƠ",
            ["TRƯỞNG BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP VÀ CHẾ XUẤT", "THÀNH PHỐ CẦN THƠ"],
        ),
        ("X", ["X"]),
    ],
)
def test_the_line_of_authority_parts_no_name(line: str, lines: list[str]) -> None:
    side = authority_side_mm(line, 14, 160, BOLD)
    assert lines_of(line, 14, 160 - 2 * side) == lines


@pytest.mark.parametrize(
    ("posts", "lines"),
    [
        (("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]),
        (
            ("KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN THƯỜNG TRỰC KIÊM GIÁM ĐỐC CÔNG AN THÀNH PHỐ"),
            ["KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN THƯỜNG TRỰC", "KIÊM GIÁM ĐỐC CÔNG AN THÀNH PHỐ"],
        ),
        (
            ("TM. BAN CHỈ ĐẠO PHÒNG THỦ DÂN SỰ THÀNH PHỐ", "TRƯỞNG BAN"),
            ["TM. BAN CHỈ ĐẠO PHÒNG THỦ DÂN SỰ", "THÀNH PHỐ", "TRƯỞNG BAN"],
        ),
        (
            ("KT. TRƯỞNG BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP", "PHÓ TRƯỞNG BAN"),
            ["KT. TRƯỞNG BAN QUẢN LÝ", "CÁC KHU CÔNG NGHIỆP", "PHÓ TRƯỞNG BAN"],
        ),
        (
            ("TL. CHỦ TỊCH", "PHÓ CHÁNH VĂN PHÒNG PHỤ TRÁCH VĂN PHÒNG"),
            ["TL. CHỦ TỊCH", "PHÓ CHÁNH VĂN PHÒNG", "PHỤ TRÁCH VĂN PHÒNG"],
        ),
    ],
)
def test_no_line_of_a_signature_ends_inside_a_post_or_a_name(posts: tuple[str, ...], lines: list[str]) -> None:
    side = posts_side_mm(posts, 14, 99.2, BOLD)
    assert [line for post in posts for line in lines_of(post, 14, 99.2 - 2 * side)] == lines


def test_posts_that_are_all_too_long_keep_the_whole_column() -> None:
    long = "KT. TRƯỞNG BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP"
    assert posts_side_mm((long, long.replace("KT.", "PHÓ")), 14, 99.2, BOLD) == 0


def test_the_posts_of_a_signature_have_their_indents_in_the_file_and_their_text_is_whole() -> None:
    posts = ("KT. TRƯỞNG BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP", "PHÓ TRƯỞNG BAN")
    signed = samples.DECISION.signature
    assert signed is not None
    data = render(Document("t", (samples.DECISION._replace(signature=signed._replace(lines=posts)),)), TEMPLATE)
    sides = {
        (indent.get(f"{W}left"), indent.get(f"{W}right"))
        for line in paragraphs(data, "NTSQuyenHan")
        if (indent := line.find(f"{W}pPr/{W}ind")) is not None
    }
    assert len(sides) == 1
    ((left, right),) = sides
    assert left == right
    assert int(left or 0) > 100
    assert texts(data, "NTSQuyenHan") == list(posts)


@pytest.mark.parametrize(
    ("post", "column_mm"),
    [("PHÓ CHỦ TỊCH", 83.2), ("PHÓ TRƯỞNG BAN THƯỜNG TRỰC", 88.8), ("PHÓ CHÁNH VĂN PHÒNG PHỤ TRÁCH VĂN PHÒNG", 99.2)],
)
def test_a_long_post_has_a_wider_column_as_far_as_the_templates_of_the_decree_go(post: str, column_mm: float) -> None:
    signed = samples.DECISION.signature
    assert signed is not None
    part = samples.DECISION._replace(signature=signed._replace(lines=("KT. TRƯỞNG BAN", post)))
    data = render(Document("t", (part,)), TEMPLATE)
    (cell,) = [cell for line in paragraphs(data, "NTSHoTen") if (cell := line.getparent()) is not None]
    width = cell.find(f"{W}tcPr/{W}tcW")
    assert width is not None
    assert round(int(width.get(f"{W}w", "")) * 25.4 / 1440, 1) == column_mm


def test_a_title_that_stands_well_keeps_the_whole_width() -> None:
    good = (
        "Ban hành Kịch bản khung ứng phó với các đe dọa an ninh phi truyền thống lĩnh vực y tế trên địa bàn thành phố "
        "Cần Thơ"
    )
    assert title_side_mm(good, 14, 160, BOLD) == 0
    assert title_side_mm("", 14, 160, BOLD) == 0


@pytest.mark.parametrize("title", ["Ă" * 3000, f"Về việc {'Ă' * 300} an ninh", "an ninh " * 3000])
def test_what_no_column_helps_keeps_the_whole_width(title: str) -> None:
    assert title_side_mm(title, 14, 160, BOLD) == 0


def test_the_accompanying_line_and_its_rule_have_the_indents_in_the_file() -> None:
    attached = f"{BLANK} của Ủy ban nhân dân tỉnh Đắk Lắk)"
    part = samples.SCENARIO._replace(attached=attached)
    data = render(Document("t", (part,)), TEMPLATE)
    (line,) = paragraphs(data, "NTSKemTheo")
    indent = line.find(f"{W}pPr/{W}ind")
    assert indent is not None
    side = round(reference_side_mm(attached, 14, 160, ITALIC) * 1440 / 25.4)
    assert [indent.get(f"{W}left"), indent.get(f"{W}right")] == [str(side), str(side)]
    assert side > 300
    assert texts(data, "NTSKemTheo") == [attached]


def test_the_indents_stand_in_the_file_and_the_text_is_whole() -> None:
    part = samples.SUBMISSION._replace(abstract=(LONG,))
    data = render(Document("t", (part,)), TEMPLATE)
    (title,) = paragraphs(data, "NTSTrichYeu")
    indent = title.find(f"{W}pPr/{W}ind")
    assert indent is not None
    side = round(title_side_mm(LONG, 14, 9071 * 25.4 / 1440, BOLD) * 1440 / 25.4)  # 160 mm as Word counts them
    assert [indent.get(f"{W}left"), indent.get(f"{W}right")] == [str(side), str(side)]
    assert 300 < side < 1000
    assert texts(data, "NTSTrichYeu") == [LONG]


def test_a_parent_is_parted_as_an_issuer_is() -> None:
    parent = "BAN CHỈ HUY PHÒNG THỦ DÂN SỰ VÀ TÌM KIẾM CỨU NẠN"
    head = samples.LETTERHEAD._replace(parent=(parent,), issuer=("TỔ THƯỜNG TRỰC",))
    data = render(Document("t", (samples.DECISION._replace(letterhead=head),)), TEMPLATE)
    (line,) = paragraphs(data, "NTSCoQuanChuQuan")
    indent = line.find(f"{W}pPr/{W}ind")
    assert indent is not None
    side = int(indent.get(f"{W}left", ""))
    column = 64 - 2 * side * 25.4 / 1440
    assert lines_of(parent, 13, column, REGULAR) == ["BAN CHỈ HUY PHÒNG THỦ", "DÂN SỰ VÀ TÌM KIẾM", "CỨU NẠN"]
    assert texts(data, "NTSCoQuanChuQuan") == [parent]


@pytest.mark.parametrize(
    ("place", "lines"),
    [
        ("PHƯỜNG XUÂN HƯƠNG - ĐÀ LẠT", ["PHƯỜNG XUÂN HƯƠNG -", "ĐÀ LẠT"]),
        ("ĐẶC KHU TRƯỜNG SA VÀ QUẦN ĐẢO", ["ĐẶC KHU TRƯỜNG SA", "VÀ QUẦN ĐẢO"]),
        ("THÀNH PHỐ CẦN THƠ", ["THÀNH PHỐ CẦN THƠ"]),
    ],
)
def test_of_a_name_on_two_lines_the_one_that_is_too_long_is_parted(place: str, lines: list[str]) -> None:
    side = names_side_mm(("ỦY BAN NHÂN DÂN", place), 13, 64, BOLD)
    assert lines_of(place, 13, 64 - 2 * side) == lines


def test_two_lines_that_are_both_too_long_keep_the_whole_width() -> None:
    assert names_side_mm(("BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"), 13, 64, BOLD) == 0
