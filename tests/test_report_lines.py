"""What a message quotes is shown short in the terminal, whatever signs the author has typed."""

from __future__ import annotations

import time

import pytest

from nts_scenario_kit.finding import Finding, Severity, ordered
from nts_scenario_kit.reporters.text import _one_line


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        (f"“{'a' * 300}” là tên cũ.", f"“{'a' * 80}…” là tên cũ."),
        (f'"{"a" * 300}" và "{"b" * 300}".', f'"{"a" * 80}…" và "{"b" * 80}…".'),
        (f"“{'a' * 199}” đứng sau “b”.", f"“{'a' * 199}” đứng sau “b”."),
        (f"“b” đứng trước “{'a' * 200}”.", f"“b” đứng trước “{'a' * 80}…”."),
        (f"không đóng “{'a' * 300}", f"không đóng “{'a' * 300}"),
        ("hai\ndòng", "hai dòng"),
    ],
)
def test_a_long_quotation_shows_its_first_letters(message: str, shown: str) -> None:
    assert _one_line(message) == shown


def test_quotations_that_nobody_closes_cost_no_more_than_their_length() -> None:
    started = time.perf_counter()
    _one_line("“(“(" * 20_000)
    assert time.perf_counter() - started < 0.5


def finding(file: str, line: int | None, column: int | None, rule: str, weight: Severity = Severity.ERROR) -> Finding:
    return Finding(file, line, column, "", rule, weight, "x", "", "")


def test_findings_stand_in_reading_order_each_once() -> None:
    wanted = [
        finding("a.yaml", None, None, "A"),
        finding("a.yaml", 2, None, "B"),
        finding("a.yaml", 2, 5, "C"),
        finding("a.yaml", 2, 5, "A", Severity.WARNING),
        finding("a.yaml", 2, 5, "B", Severity.WARNING),
        finding("a.yaml", 10, 1, "A"),
        finding("b.docx", None, 3, "A"),
    ]
    assert ordered([*reversed(wanted), *wanted]) == wanted
