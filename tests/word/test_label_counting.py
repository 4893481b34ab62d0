"""Numbers that Word counts: levels that never begin anew, literal labels; instructions of fields in several pieces."""

from __future__ import annotations

import pytest
from office_letters import WORD_STYLES, text
from office_xml import Package, p, r

from nts_scenario_kit.word.facts import read_facts
from nts_scenario_kit.word.intake import take_in
from nts_scenario_kit.word.unpacking import open_package


def level(number: int, form: str, shown: str, restart: str = "") -> str:
    again = f'<w:lvlRestart w:val="{restart}"/>' if restart else ""
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{again}<w:lvlText w:val="{shown}"/>'
        '<w:lvlJc w:val="left"/></w:lvl>'
    )


def labels(levels: str, *used: int) -> list[str]:
    listed = f'<w:abstractNum w:abstractNumId="1">{levels}</w:abstractNum>'
    listed += '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    body = [p(r("Nội dung."), ppr=f'<w:numPr><w:ilvl w:val="{one}"/><w:numId w:val="1"/></w:numPr>') for one in used]
    package = Package("".join([*body, text("Hết.")]), WORD_STYLES, numbering=listed)
    return [one.label for one in take_in(package.bytes()).passages][: len(used)]


@pytest.mark.parametrize(
    ("restart", "shown"),
    [
        ("", ["I", "Điều 1", "Điều 2", "II", "Điều 1"]),
        ("0", ["I", "Điều 1", "Điều 2", "II", "Điều 3"]),
        ("1", ["I", "Điều 1", "Điều 2", "II", "Điều 1"]),
    ],
)
def test_a_level_begins_anew_where_its_list_says_so(restart: str, shown: list[str]) -> None:
    levels = level(0, "upperRoman", "%1") + level(1, "decimal", "Điều %2", restart)
    assert labels(levels, 0, 1, 1, 0, 1) == shown


def test_a_label_without_a_number_is_shown_as_it_is_written() -> None:
    assert labels(level(0, "none", "đ)") + level(1, "none", "%2."), 0, 1) == ["đ)", ""]


def test_the_instruction_of_a_field_may_be_cut_in_pieces() -> None:
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    said = '<w:r><w:instrText xml:space="preserve">{}</w:instrText></w:r>'
    cut = mark.format("begin") + said.format(" PA") + said.format("GE ") + mark.format("separate")
    package = Package(p(cut, r("2"), mark.format("end")), WORD_STYLES)
    opened = open_package(package.bytes(), "a.docx").package
    assert opened is not None
    assert [one.page_field for one in read_facts(opened).paragraphs] == [True]
