"""Texts far longer than a page's are refused before anybody looks at them; what is let pass grows with its length."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from nd30_builder import P, decision

from nts_scenario_kit.api.words import Converted, write
from nts_scenario_kit.errors import OutputError
from nts_scenario_kit.word.facts import read_facts
from nts_scenario_kit.word.lint import lint
from nts_scenario_kit.word.unpacking import open_package

MARKS = "\u0301\u0323"


def told(*texts: str) -> list[str]:
    doc = decision()
    doc.after("body1", *map(P, texts))
    return [f"{one.rule}: {one.message}" for one in lint(doc.bytes(), "a.docx") if one.rule.startswith("WORD-")]


def place(*texts: str) -> int:
    """The number of the first of these paragraphs."""
    doc = decision()
    doc.after("body1", *map(P, texts))
    package = open_package(doc.bytes(), "a.docx").package
    assert package is not None
    return next(one.number for one in read_facts(package).paragraphs if one.raw == texts[0])


@pytest.mark.parametrize("letter", ["a", "1", "A", "(", "/", "“", "ệ", "."])
def test_a_word_longer_than_a_page_is_refused_with_its_paragraph(letter: str) -> None:
    at = place("x")
    assert told(letter * 5000) == []
    assert told(f"Theo {letter * 5001} này.") == [
        f"WORD-LONG: đoạn {at} có 5001 ký tự liền nhau không có dấu cách, quá giới hạn 5000 ký tự"
    ]


def test_a_row_of_blanks_and_a_paragraph_of_many_pages_are_refused() -> None:
    at = place("x")
    assert told("a" + " " * 5001 + "b") == [f"WORD-LONG: đoạn {at} có 5001 dấu cách liền nhau, quá giới hạn 5000 ký tự"]
    assert told("a" + "\t" * 5001 + "b") == [
        f"WORD-LONG: đoạn {at} có 5001 dấu cách liền nhau, quá giới hạn 5000 ký tự"
    ]
    assert told("việc " * 6000) == []
    assert told("việc " * 6001) == [f"WORD-LONG: đoạn {at} dài 30005 ký tự, quá giới hạn 30000 ký tự"]


def test_a_word_in_many_pieces_is_one_word() -> None:
    doc = decision()
    doc.after("body1", P("x ", raw="<w:r><w:t>aaaaaaaaaa</w:t></w:r>" * 501))
    (found,) = lint(doc.bytes(), "a.docx")
    assert (found.rule, "có 5010 ký tự liền nhau" in found.message) == ("WORD-LONG", True)


def test_more_text_than_five_hundred_pages_is_refused() -> None:
    assert told(*["Các đơn vị thực hiện. " * 1000] * 70) == [
        "WORD-BOMB: tệp có 1542228 ký tự, quá giới hạn 1500000 ký tự"
    ]


@pytest.mark.parametrize("number", [16, 20_000])
def test_a_letter_under_dozens_of_marks_is_refused(number: int) -> None:
    at = place("x")
    assert told(f"Theo a{MARKS * 15} này.") == []
    assert told(f"Theo a{MARKS * number} này.") == [f"WORD-MARKS: đoạn {at} có một chữ mang hơn 30 dấu"]


def test_marks_in_a_name_are_found_as_well() -> None:
    doc = decision()
    doc["body1"].raw = f'<w:bookmarkStart w:id="9" w:name="a{MARKS * 400}"/><w:bookmarkEnd w:id="9"/>'
    (found,) = lint(doc.bytes(), "a.docx")
    assert found.message == "phần “word/document.xml” có một chữ mang hơn 30 dấu"


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ("# " + "a" * 2**21, "tệp quá lớn: giới hạn 2 MB"),
        ("\ntình huống:\n" + "  - tên: x\n" * 201, "“tình huống” có 201 mục, quá giới hạn 200 mục"),
    ],
)
def test_an_import_writes_nothing_that_no_command_would_read(tmp_path: Path, more: str, why: str) -> None:
    made = Converted("loại: kịch bản khung\n" + more, None, (), {})
    with pytest.raises(OutputError) as refused:
        write(made, tmp_path / "a.yaml")
    assert f"không ghi: kịch bản đọc được từ tệp Word quá lớn ({why});" in str(refused.value)
    assert list(tmp_path.iterdir()) == []


UNITS = ("a", "A", "1", "1.", "(", "/", "“", ".", ":", "@", "a@", "-", "_", "…", "TM.", "a,", "1/", "Đ", "\u00a0", " ")


def _growth(work: Callable[[int], object], size: int, times: int) -> float:
    def least(n: int) -> float:
        took = []
        for _ in range(2):
            start = time.process_time()
            work(n)
            took.append(time.process_time() - start)
        return min(took)

    return least(size * times) / least(size)


@pytest.mark.parametrize("unit", UNITS)
def test_judging_grows_with_a_word(unit: str) -> None:
    """Four times as long a word: a rule that begins anew at each of its letters takes sixteen times as long."""

    def judged(size: int) -> None:
        doc = decision()
        doc.after("body1", *[P((unit * size)[:size])] * 12)
        lint(doc.bytes(), "a.docx")

    assert _growth(judged, 1200, 4) < 7
