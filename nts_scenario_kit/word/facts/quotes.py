"""Passages of other documents that a text quotes: nobody may correct their words or count their levels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nts_scenario_kit.word.facts.roles import Role

if TYPE_CHECKING:
    from nts_scenario_kit.word.facts.lines import Line

OPEN, CLOSE = "“", "”"
_PASSAGE = 30  # letters: what is shorter is a name, whose capitals the writer answers for
_REACH = 20  # paragraphs that one passage may hold


def mark(lines: list[Line]) -> None:
    """Note on every line which of its letters are quoted; a level inside a passage is running text."""
    for index, line in enumerate(lines):
        if line.quoted and line.quoted[0][0] == 0:
            continue  # inside a passage that began above
        start = _unclosed(line.text)
        last = _end(lines, index) if start >= 0 else index
        if last > index:
            _run_on(lines[index : last + 1], start)
        else:
            line.quoted = _inside(line.text)


def _unclosed(text: str) -> int:
    """Where a quotation opens that the line does not close, -1 if there is none."""
    start = text.rfind(OPEN)
    return -1 if start < 0 or CLOSE in text[start:] else start


def _end(lines: list[Line], first: int) -> int:
    """Index of the line that closes the passage, ``first`` if another one opens before, or none closes."""
    for index in range(first + 1, min(first + 1 + _REACH, len(lines))):
        text = lines[index].text
        close, begun = text.find(CLOSE), text.find(OPEN)
        if close >= 0 and (begun < 0 or close < begun):
            return index
        if begun == 0:
            break
    return first


def _run_on(lines: list[Line], start: int) -> None:
    for line in lines:
        line.quoted = ((0, len(line.text)),)
        if line is not lines[0] and line.role in (
            Role.CLAUSE,
            Role.SUBCLAUSE,
            Role.POINT,
            Role.ARTICLE,
            Role.ROMAN_SECTION,
            Role.OTHER_LEVEL,
            Role.DASH,
        ):
            line.role = Role.BODY
    lines[0].quoted = ((start, len(lines[0].text)),)
    lines[-1].quoted = ((0, lines[-1].text.find(CLOSE) + 1),)


def _inside(text: str) -> tuple[tuple[int, int], ...]:
    spans: list[tuple[int, int]] = []
    start = text.find(OPEN)
    while start >= 0:
        end = text.find(CLOSE, start)
        if end < 0:
            break
        if end - start > _PASSAGE:
            spans.append((start, end))
        start = text.find(OPEN, end)
    return tuple(spans)
