"""A finding: one thing that an officer must look at, with its place.

Findings are values. Every stage returns all of them that it can see; nothing is raised for what an officer wrote.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

#: The way to a value in the data of a file: names of keys, and places in lists from 0.
DataPath = tuple[str | int, ...]


class Severity(StrEnum):
    """How much a finding weighs; the value is the word that the officer sees."""

    ERROR = "lỗi"
    WARNING = "cảnh báo"
    NOTE = "gợi ý"

    @property
    def rank(self) -> int:
        """0 for an error, 1 for a warning, 2 for a note: lower weighs more."""
        return _RANK[self]

    @property
    def code(self) -> str:
        """The word of machine formats (JSON, SARIF): ``error``, ``warning`` or ``note``."""
        return _CODE[self]


_RANK = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}
_CODE = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}


_ITEM = re.compile(r"\[(\d+)\]")
#: The item of a list of texts, at the end of a path of several keys: the paragraph tells which one it is.
_LAST_ITEM = re.compile(r"(?<=.)\[\d+\](?:\[\d+\])*\Z")
#: Files in which a place without a column is a whole row.
_TABLES = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm")


class Finding(NamedTuple):
    """One finding, complete at birth.

    ``line`` and ``column`` count from 1, in characters. For a Word file ``line`` is the number of the paragraph inside
    the part that ``path`` names, and ``column`` is None. ``path`` is written as the author wrote the keys, for example
    ``tình huống[1].tên``; ``clause`` is what the rule rests on; ``hint`` says what to write.
    """

    file: str
    line: int | None
    column: int | None
    path: str
    rule: str
    severity: Severity
    message: str
    clause: str = ""
    hint: str = ""

    @property
    def place(self) -> str:
        """``tệp:dòng:cột``, as far as it is known; for a Word file ``tệp: thân văn bản, đoạn 28``, or the part of the
        scenario (``tệp: tình huống 1 → các bước → bước 1, đoạn 28``); for a row of a table ``tệp: dòng 28``.
        """
        if self.line is not None and self.column is None:
            unit = "dòng" if self.file.lower().endswith(_TABLES) else "đoạn"
            where = ", ".join(filter(None, (_in_words(self.path), f"{unit} {self.line}")))
            return f"{self.file}: {where}"
        if self.line is None and "." in self.path and "/" not in self.path and self.file.lower().endswith(".docx"):
            return f"{self.file}: {_in_words(self.path)}"
        numbers = [str(n) for n in (self.line, self.column) if n is not None]
        return ":".join([self.file, *numbers])

    @property
    def sentence(self) -> str:
        """All of it in one sentence, where it is the reason why a command ends."""
        return f"{self.place}: {self.message}" + (f"; {self.hint}" if self.hint else "")


def _in_words(path: str) -> str:
    """A path for somebody who has no keys before him: ``tình huống[1].tên`` is ``tình huống 1 → tên``."""
    steps = _LAST_ITEM.sub("", path).split(".")
    return " → ".join(_ITEM.sub(r" \1", step) for step in steps)


def ordered(findings: Iterable[Finding]) -> list[Finding]:
    """Findings in reading order: file, line, column, then weight, rule and message; without duplicates."""
    unique = dict.fromkeys(findings)
    return sorted(
        unique,
        key=lambda f: (f.file, f.line or 0, f.column or 0, f.severity.rank, f.rule, f.message),
    )


def reaches(findings: Iterable[Finding], threshold: Severity) -> bool:
    """True if one finding is at or above the threshold."""
    return any(f.severity.rank <= threshold.rank for f in findings)
