"""Findings for the terminal: ``tệp:dòng:cột``, the message, the source line, what to write."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import Severity

if TYPE_CHECKING:
    from nts_scenario_kit.finding import Finding
    from nts_scenario_kit.reporters.report import Report

_COLOUR = {Severity.ERROR: "\x1b[31;1m", Severity.WARNING: "\x1b[33;1m", Severity.NOTE: "\x1b[36m"}
_BOLD, _DIM, _PLAIN = "\x1b[1m", "\x1b[2m", "\x1b[0m"
#: Longest piece of a source line that is shown, in characters.
_WIDTH = 100
_OPENING, _CLOSING = re.compile('[“"]'), re.compile('[”"]')
#: A quotation of so many letters is longer than anyone reads; so many of its first ones tell which one it is.
_LONG, _TELLING = 200, 80


def text(report: Report) -> str:
    """The whole report; grouped by file, a summary in the last line."""
    lines: list[str] = []
    for file in dict.fromkeys([*report.files, *(finding.file for finding in report.findings)]):
        own = [finding for finding in report.findings if finding.file == file]
        if own:
            lines += [_paint(report, _BOLD, f"{file}: {_counts(own)}"), ""]
            for finding in own:
                lines += [*_finding(report, finding), ""]
    if not report.findings:
        lines.append(f"Không có phát hiện nào trong {len(report.files)} tệp.")
    else:
        lines.append(f"Tổng cộng: {report.summary}.")
    return "\n".join(lines) + "\n"


def _counts(findings: list[Finding]) -> str:
    counted = ((severity, sum(f.severity is severity for f in findings)) for severity in Severity)
    return ", ".join(f"{count} {severity.value}" for severity, count in counted if count)


def _finding(report: Report, finding: Finding) -> list[str]:
    severity = _paint(report, _COLOUR[finding.severity], finding.severity.value)
    head = f"{finding.place}: {severity}: {_one_line(finding.message)} [{finding.rule}]"
    lines = [head, *_source(report, finding)]
    if finding.hint:
        lines.append(f"    → {_one_line(finding.hint)}")
    if finding.clause:
        lines.append(_paint(report, _DIM, f"    căn cứ: {finding.clause}"))
    return lines


def _source(report: Report, finding: Finding) -> list[str]:
    if finding.line is None or finding.column is None:
        return []
    line = report.line_of(finding.file, finding.line)
    if line is None or not line.strip():
        return []
    start = max(0, finding.column - 1 - _WIDTH // 2)
    shown = _visible(line[start : start + _WIDTH])
    before = _visible(line[start : finding.column - 1])
    number = f"{finding.line:>6} | "
    pad = " " * (len(number) + _cells(before))
    return [f"{number}{'…' if start else ''}{shown}", f"{pad}{' ' if start else ''}^"]


def _one_line(words: str) -> str:
    """The sentence on one line: what it quotes of the author may hold line ends, or pages of text."""
    line, pieces, done = " ".join(words.splitlines()), [], 0
    opened = _OPENING.search(line)
    while opened and (closed := _CLOSING.search(line, opened.end())):
        begin, end = opened.end(), closed.start()
        if end - begin >= _LONG:
            pieces.append(f"{line[done : begin + _TELLING]}…")
            done, begin = end, closed.end()
        opened = _OPENING.search(line, begin)
    return "".join([*pieces, line[done:]])


def _visible(text_: str) -> str:
    """The text with control characters and tabs as one visible cell each."""
    return "".join(" " if c in "\t\r\n" else "\ufffd" if unicodedata.category(c) == "Cc" else c for c in text_)


def _cells(text_: str) -> int:
    """How many cells of a terminal the text takes: combining marks take none."""
    return sum(not unicodedata.combining(c) for c in text_)


def _paint(report: Report, colour: str, words: str) -> str:
    return f"{colour}{words}{_PLAIN}" if report.colour else words
