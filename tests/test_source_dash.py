"""A dash without its space swallows a list: said at its place, never printed as text."""

from __future__ import annotations

import pytest

from nts_scenario_kit.source import parse


def places(text: str) -> list[tuple[int | None, int | None, str, str]]:
    return [(f.line, f.column, f.rule, f.message) for f in parse(text.encode(), "a.yaml")[1]]


def test_a_list_whose_first_dash_has_no_space_is_refused_and_not_run_together() -> None:
    text = "nơi nhận:\n  -Chánh Văn phòng\n  - Giám đốc Sở\n"
    message = "sau dấu - thiếu dấu cách: các dòng “- ” phía dưới bị dính thành một câu, không thành danh sách"
    assert places(text) == [(2, 3, "YAML-GACH", message)]


def test_a_single_dash_without_space_is_refused() -> None:
    message = "sau dấu - thiếu dấu cách: không thành một ý của danh sách"
    assert places("nơi nhận:\n  -Chánh Văn phòng\n") == [(2, 3, "YAML-GACH", message)]


def test_the_hint_shows_how_the_item_is_written() -> None:
    finding = parse("a:\n  -Chánh Văn phòng\n".encode(), "a.yaml")[1][0]
    assert finding.hint == "viết “- Chánh Văn phòng…”; nếu dấu gạch là chữ của câu, đặt cả câu trong dấu nháy"


def test_a_negative_number_and_a_quoted_dash_are_text() -> None:
    assert places('a: -5 độ\nb: "-Chánh"\nc: x -y\n') == []


def told(text: str) -> list[tuple[int | None, int | None, str, str]]:
    return [(f.line, f.column, f.rule, str(f.severity)) for f in parse(text.encode(), "a.yaml")[1]]


def test_bullets_of_word_that_swallow_a_list_are_refused() -> None:
    for sign in ("•", "–", "+", "\uf0b7", "▪"):
        text = f"mục tiêu:\n  {sign} Cô lập nguồn lây\n  {sign} Cứu chữa\n"
        assert told(text) == [(2, 3, "YAML-GACH", "lỗi")], sign
    (finding,) = parse("a:\n  • Cô lập\n  • Cứu chữa\n".encode(), "a.yaml")[1]
    assert (
        finding.message == "dấu đầu dòng “•” không phải dấu - của danh sách: các dòng phía dưới bị dính thành một câu"
    )
    assert finding.hint == "viết “- Cô lập…”: mỗi ý một dòng, bắt đầu bằng dấu - và một dấu cách"


def test_a_single_bullet_is_told_because_it_would_be_printed() -> None:
    assert told("a:\n  • Cô lập\n") == [(2, 3, "YAML-GACH", "cảnh báo")]
    assert told("a:\n  - • Cô lập\n  - + Cứu chữa\n") == [
        (2, 5, "YAML-GACH", "cảnh báo"),
        (3, 5, "YAML-GACH", "cảnh báo"),
    ]
    assert told("a: – Cô lập\n") == [(1, 4, "YAML-GACH", "cảnh báo")]


def test_signs_inside_a_sentence_and_in_quotes_are_text() -> None:
    assert told('a: giai đoạn 2025 – 2030\nb: "• in cả dấu"\nc: +84 292\nd: –5 độ\ne: A • B\n') == []


@pytest.mark.parametrize(
    "text",
    [
        "yêu cầu:\n  - a) Sơ tán 40 hộ;\n    b) Cấp nước sạch.\n",
        "yêu cầu:\n  a) Sơ tán 40 hộ;\n  b) Cấp nước sạch;\n  c) Trực 24 giờ.\n",
        "yêu cầu: Phải làm ngay\n  1. Sơ tán 40 hộ.\n  2. Cấp nước sạch.\n",
        "yêu cầu: >\n  a) Sơ tán 40 hộ;\n  b) Cấp nước sạch.\n",
        'yêu cầu: "a) Sơ tán 40 hộ;\n  b) Cấp nước sạch."\n',
    ],
)
def test_points_on_lines_of_one_value_become_one_paragraph(text: str) -> None:
    (finding,) = parse(text.encode(), "a.yaml")[1]
    assert (finding.rule, str(finding.severity)) == ("YAML-GACH", "cảnh báo")
    assert "gộp thành một đoạn" in finding.message


@pytest.mark.parametrize(
    "text",
    [
        "yêu cầu: |\n  a) Sơ tán 40 hộ;\n  b) Cấp nước sạch.\n",
        "yêu cầu:\n  - a) Sơ tán 40 hộ;\n  - b) Cấp nước sạch.\n",
        "yêu cầu: a) Sơ tán; b) Cấp nước.\n",
        "yêu cầu: Theo quy định tại điểm\n  b) khoản 2 Điều 5.\n",
    ],
)
def test_points_that_stay_points_are_not_told(text: str) -> None:
    assert not parse(text.encode(), "a.yaml")[1]
