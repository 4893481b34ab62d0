"""A dash without its space swallows a list: said at its place, never printed as text."""

from __future__ import annotations

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
