"""The findings of the reader: what it can find, and the list in which it collects them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from nts_scenario_kit.finding import Finding, Severity, ordered
from nts_scenario_kit.source.codepoints import visible
from nts_scenario_kit.vietnamese import MOST_MARKS

#: Every finding of the reader: id -> title.
RULES: dict[str, str] = {
    "YAML-LON": "tệp quá lớn",
    "YAML-MA-HOA": "mã hóa khác UTF-8",
    "YAML-CAT-CUT": "tệp bị cắt cụt",
    "YAML-RONG": "tệp rỗng",
    "YAML-GOC": "gốc của tệp không phải các dòng “khóa: giá trị”",
    "YAML-NHIEU-TAI-LIEU": "nhiều tài liệu trong một tệp",
    "YAML-CHI-THI": "chỉ thị %YAML, %TAG",
    "YAML-SAU": "lồng quá sâu",
    "YAML-KY-TU": "ký tự XML không chứa được",
    "YAML-KY-TU-AN": "ký tự không nhìn thấy",
    "YAML-BIDI": "ký tự đảo chiều chữ",
    "YAML-PHONG": "ký tự chỉ có trong phông ký hiệu",
    "YAML-MAT-CHU": "chữ đã mất khi chuyển mã (U+FFFD)",
    "YAML-BANG-MA-CU": "chữ theo bảng mã cũ TCVN3, VNI",
    "YAML-CHONG-DAU": "một chữ mang quá nhiều dấu",
    "YAML-NFD": "chữ Việt tách dấu (NFD)",
    "YAML-TAB": "tab ở đầu dòng",
    "YAML-DAU-CACH": "dấu cách lạ chép từ Word",
    "YAML-GACH": "dấu đầu dòng sai hoặc thiếu dấu cách",
    "YAML-THUT-DONG": "thụt dòng không khớp",
    "YAML-CHUA-DONG": "dấu nháy, dấu ngoặc không đóng",
    "YAML-CAN-NHAY": "giá trị cần đặt trong dấu nháy",
    "YAML-THOAT": "dấu \\ trong dấu nháy kép",
    "YAML-CU-PHAP": "sai cú pháp YAML",
    "YAML-TRUNG-KHOA": "khóa trùng",
    "YAML-KHOA": "khóa không dùng được",
    "YAML-THE": "thẻ kiểu dữ liệu (!, !!)",
    "YAML-BI-DANH": "bí danh (&, *, <<)",
    "YAML-CHU-THICH": "giá trị bị dấu # cắt",
    "YAML-NHAY": "dấu nháy cong quanh giá trị",
    "YAML-NULL": "dấu ~, chữ null thay cho chỗ trống",
}

#: A letter with so many marks that nobody has typed it: the file is not read further.
TOO_MANY_MARKS = "YAML-CHONG-DAU"
TOO_MANY_MARKS_SAID = f"một chữ mang hơn {MOST_MARKS} dấu: không phải chữ viết, tệp không được đọc tiếp"
TOO_MANY_MARKS_HINT = "xóa chữ này rồi gõ lại"
#: Findings of one rule in one file; the rest is counted in one more.
MAX_PER_RULE = 20

#: Places that are counted out one by one.
_FEW = 3
_BREAK = re.compile(r"\r\n|\r|\n")


class Mark(NamedTuple):
    """A place as the officer's editor shows it: line and column from 1, in characters."""

    line: int
    column: int


class Lines:
    """Lines of a text; CR LF, LF and CR end a line, as in an editor."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._counted = 0

    @cached_property
    def starts(self) -> list[int]:
        """Offset at which each line starts."""
        if "\r" in self.text:
            return [0, *(m.end() for m in _BREAK.finditer(self.text))]
        return list(accumulate(map((1).__add__, map(len, self.text.split("\n")[:-1])), initial=0))

    def mark(self, offset: int) -> Mark:
        """Place of an offset. For the first few, counting line ends is cheaper than listing all lines."""
        if self._counted < _FEW and "\r" not in self.text:
            self._counted += 1
            return Mark(self.text.count("\n", 0, offset) + 1, offset - self.text.rfind("\n", 0, offset))
        line = bisect_right(self.starts, offset)
        return Mark(line, offset - self.starts[line - 1] + 1)

    def bounds(self, line: int) -> tuple[int, int]:
        """Offsets of a line, counted from 1, without its line end; an empty span outside the text."""
        if not 1 <= line <= len(self.starts):
            return len(self.text), len(self.text)
        start = self.starts[line - 1]
        end = self.starts[line] if line < len(self.starts) else len(self.text)
        while end > start and self.text[end - 1] in "\r\n":
            end -= 1
        return start, end


class _Found(NamedTuple):
    """A finding before its path is known. ``offset`` is None where the whole file is meant."""

    offset: int | None
    rule: str
    severity: Severity
    message: str
    hint: str


class Report:
    """Gathers what is found in one file, by offsets; the first `MAX_PER_RULE` of a rule are kept, the rest counted."""

    def __init__(self, file: str, lines: Lines) -> None:
        self.file = file
        self.lines = lines
        self._found: list[_Found] = []
        self._count: Counter[str] = Counter()

    def add(
        self, rule: str, offset: int | None, message: str, hint: str = "", severity: Severity = Severity.ERROR
    ) -> None:
        """Note a finding at an offset of the text."""
        self._count[rule] += 1
        if self._count[rule] <= MAX_PER_RULE:
            self._found.append(_Found(offset, rule, severity, message, hint))

    def rules(self) -> set[str]:
        """Ids of what was found."""
        return set(self._count)

    def has_errors(self) -> bool:
        """True once something was found that refuses the file."""
        return any(f.severity is Severity.ERROR for f in self._found)

    def full(self, rule: str) -> bool:
        """True if one more finding of the rule would only be counted."""
        return self._count[rule] >= MAX_PER_RULE

    def count(self, rule: str) -> None:
        """Count a finding of a rule that is `full`."""
        self._count[rule] += 1

    def extend(self, other: Report) -> None:
        """Take over what another report on the same file holds."""
        for found in other._found:
            self.add(found.rule, found.offset, found.message, found.hint, found.severity)
        for rule, count in other._count.items():
            self._count[rule] += max(count - MAX_PER_RULE, 0)

    def discard(self, rules: set[str], start: int, end: int) -> None:
        """Forget what these rules said between two offsets: another finding tells it better."""
        kept = [f for f in self._found if f.rule not in rules or f.offset is None or not start <= f.offset < end]
        self._count.subtract(f.rule for f in self._found if f not in kept)
        self._found = kept

    def findings(self, path_at: Callable[[int], str] = lambda _offset: "") -> list[Finding]:
        """All findings in reading order; ``path_at`` tells the path that an offset belongs to."""
        found = [*self._found, *self._rest()]
        return ordered(self._finding(f, path_at) for f in found)

    def _rest(self) -> list[_Found]:
        last = {f.rule: f for f in self._found}
        return [
            last[rule]._replace(message=f"quá nhiều {RULES[rule]}: còn {count - MAX_PER_RULE} chỗ nữa không liệt kê")
            for rule, count in self._count.items()
            if count > MAX_PER_RULE and rule in last
        ]

    def _finding(self, found: _Found, path_at: Callable[[int], str]) -> Finding:
        line, column = self.lines.mark(found.offset) if found.offset is not None else (None, None)
        path = path_at(found.offset) if found.offset is not None else ""
        words = (visible(text) for text in (path, found.message, found.hint))
        path, message, hint = words
        return Finding(self.file, line, column, path, found.rule, found.severity, message, hint=hint)
