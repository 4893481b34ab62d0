"""What YAML read otherwise than the author meant: looked for after parsing, among the scalars as written.

Run only for texts that hold one of the signs in question: `worth_a_review`.
"""

from __future__ import annotations

import re
import sys

from nts_scenario_kit.finding import Severity
from nts_scenario_kit.source.builder import Scalar
from nts_scenario_kit.source.characters import report_character
from nts_scenario_kit.source.codepoints import BIDI, BULLETS, STRANGE_SPACES, UNSEEN, XML_REFUSES, point
from nts_scenario_kit.source.report import Report

_CURLY_OPEN, _CURLY_CLOSE = "“”„‘’‚", "”“‘’"
#: Starts with the one character that is looked for: ten times as fast as starting with the blank before it.
_CUT = re.compile(r"#(?<=[ \t]#)[^\s#!][^\r\n]*")
#: Patterns that are no objects are compiled by `re` when they are first used: few texts need them.
_ESCAPE = r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|((?s:.)))"
_QUOTED = "đặt cả giá trị trong dấu nháy"
_LETTERS = {
    "0": "\0",
    "a": "\a",
    "b": "\b",
    "v": "\v",
    "f": "\f",
    "e": "\x1b",
    "N": "\x85",
    "L": "\u2028",
    "P": "\u2029",
}
#: What a key must not hold: nobody sees it, and the key is then another one.
_UNSEEN_IN_KEY = f"[{XML_REFUSES}{BIDI}{UNSEEN}{STRANGE_SPACES}]"
_DASH_OF_WORD = f"-[{STRANGE_SPACES}]"
#: A line that starts with a dash and a letter: most likely an item of a list whose space was forgotten. The line end
#: before it is looked for first, three times as fast as starting at every line.
_DASH_LINE = re.compile(r"\n[ \t]*-[^\W\d_]")
#: A bullet of Word at the head of a value.
_BULLET = rf"[{BULLETS}]\s*|[–—+]\s+"
_BULLET_LINE = rf"(?m)(?:^|[:\-] )[ \t]*(?:[{BULLETS}]|[–—+][ \t])"
#: A line of a list inside a plain value: the value began before the list and swallowed it.
_ITEM_INSIDE = r"[\r\n][ \t]*(-) "
#: A curly quote behind what a value may stand behind; behind a comma only within brackets.
_QUOTE_AT_HEAD = rf"(?m)(?:^|[:\-\[{{])[^\S\n]*[{_CURLY_OPEN}]"
_QUOTE_IN_LIST = rf",[^\S\n]*[{_CURLY_OPEN}]"
#: How YAML elsewhere writes that there is no value; here it would be printed.
_NULLS = ("~", "null", "Null", "NULL")
#: A second point at the head of a later line of one value: YAML folds the lines into one paragraph.
_SECOND_POINT = re.compile(r"\n[ \t]+(?:b|2)[.)][ \t]")
_POINT = r"(?m)^[ \t\"']*(?:([a-zđ])|(\d{1,2}))[.)][ \t]"


def worth_a_review(text: str, *, ordinary: bool) -> bool:
    """True if the text holds a sign that any check below looks for."""
    if not ordinary or "\\" in text or _CUT.search(text):
        return True
    if (
        _SECOND_POINT.search(text)
        or _DASH_LINE.search(text)
        or text.lstrip(" \t").startswith("-")
        or "\r" in text.replace("\r\n", "")
    ):
        return True
    if any(sign in text for sign in f"{BULLETS}–—+") and re.search(_BULLET_LINE, text):
        return True
    return any(sign in text for sign in _NULLS) or (any(sign in text for sign in _CURLY_OPEN) and _quotes_a_value(text))


def _quotes_a_value(text: str) -> bool:
    """True if a curly quote stands where a value may start: behind a colon, dash, bracket, or comma within brackets.

    Each line is looked at once, however many quotes it has.
    """
    if re.search(_QUOTE_AT_HEAD, text):
        return True
    brackets = (found for line in text.split("\n") if (found := re.search(r"[\[{].*", line)))
    return any(re.search(_QUOTE_IN_LIST, found[0]) for found in brackets)


def review(text: str, scalars: list[Scalar], report: Report) -> None:
    """Report unseen characters in keys, escapes that XML cannot hold, values cut by ``#``, curly quotes."""
    for scalar in scalars:
        if scalar.is_key:
            _unseen_in_key(scalar, report)
        elif not scalar.style and re.match(_DASH_OF_WORD, scalar.text):
            message = f"sau dấu - là dấu cách lạ {point(scalar.text[1])}, thường do chép từ Word: không thành danh sách"
            report.add("YAML-DAU-CACH", scalar.start + 1, message, "xóa nó và gõ lại bằng dấu cách của bàn phím")
        elif not scalar.style and scalar.text[:1] == "-" and scalar.text[1:2].isalpha():
            _dash_without_space(text, scalar, report)
        elif not scalar.style and (found := re.match(_BULLET, scalar.text)):
            _bullet(text, scalar, found[0], report)
        elif not scalar.style and scalar.text in _NULLS:
            message = f"“{scalar.text}” đứng một mình không phải chỗ trống ở đây: đó là chữ và sẽ in ra như vậy"
            hint = "xóa nó, để trống sau dấu hai chấm; nếu đúng là chữ cần in, đặt trong dấu nháy"
            report.add("YAML-NULL", scalar.start, message, hint)
        if scalar.style != "|":
            _points(text, scalar, report)
        if scalar.style == '"':
            _escapes(text, scalar, report)
    _curly_quotes(scalars, report)
    _cut_values(text, scalars, report)


def _dash_without_space(text: str, scalar: Scalar, report: Report) -> None:
    """``-Chánh Văn phòng``: no item of a list; with ``- …`` on a later line the whole list has become one text."""
    hint = f"viết “- {scalar.text[1:20].splitlines()[0]}…”; nếu dấu gạch là chữ của câu, đặt cả câu trong dấu nháy"
    if re.search(_ITEM_INSIDE, text[scalar.start : scalar.end]):
        message = "sau dấu - thiếu dấu cách: các dòng “- ” phía dưới bị dính thành một câu, không thành danh sách"
        report.add("YAML-GACH", scalar.start, message, hint)
    else:
        report.add("YAML-GACH", scalar.start, "sau dấu - thiếu dấu cách: không thành một ý của danh sách", hint)


def _bullet(text: str, scalar: Scalar, sign: str, report: Report) -> None:
    """``• Cô lập``: no item of a list; with more of them on later lines the whole list has become one text."""
    shown = scalar.text[len(sign) :][:20].split(sign.strip())[0].strip()
    hint = f"viết “- {shown}…”: mỗi ý một dòng, bắt đầu bằng dấu - và một dấu cách"
    message = f"dấu đầu dòng “{sign.strip()}” không phải dấu - của danh sách"
    if re.search(rf"[\r\n][ \t]*{re.escape(sign.strip())}", text[scalar.start : scalar.end]):
        report.add("YAML-GACH", scalar.start, f"{message}: các dòng phía dưới bị dính thành một câu", hint)
    else:
        report.add("YAML-GACH", scalar.start, f"{message}, sẽ in ra như vậy", hint, Severity.WARNING)


def _points(text: str, scalar: Scalar, report: Report) -> None:
    """``a) …`` and ``b) …`` on lines of one value: pasted as a list, read as one paragraph."""
    written = text[scalar.start : scalar.end]
    if not _SECOND_POINT.search(written):
        return
    marks = {found[1] or found[2] for found in re.finditer(_POINT, written)}
    first, second = ("a", "b") if {"a", "b"} <= marks else ("1", "2")
    if {first, second} <= marks:
        sign = ")" if re.search(rf"(?m)^[ \t\"']*{first}\)", written) else "."
        message = f"các ý “{first}{sign} …”, “{second}{sign} …” ở nhiều dòng của một giá trị bị gộp thành một đoạn"
        hint = (
            "viết mỗi ý một dòng bắt đầu bằng “- ”; nếu muốn giữ nguyên từng dòng, viết dấu | sau khóa hoặc sau dấu -"
        )
        report.add("YAML-GACH", scalar.start, message, hint, Severity.WARNING)


def _unseen_in_key(scalar: Scalar, report: Report) -> None:
    found = re.search(_UNSEEN_IN_KEY, scalar.text)
    if found is None:
        return
    if report.full("YAML-KHOA"):
        report.count("YAML-KHOA")
        return
    report.discard({"YAML-KY-TU-AN", "YAML-BIDI"}, scalar.start, scalar.end)
    shown = re.sub(_UNSEEN_IN_KEY, lambda m: f"<U+{ord(m[0]):04X}>", scalar.text)
    message = f"khóa “{shown}” chứa ký tự không nhìn thấy {point(found[0])}, thường do chép từ Word"
    typed = re.sub(_UNSEEN_IN_KEY, lambda m: " " if m[0].isspace() else "", scalar.text)
    report.add("YAML-KHOA", scalar.start, message, f"xóa và gõ lại khóa: {' '.join(typed.split())}")


def _escapes(text: str, scalar: Scalar, report: Report) -> None:
    for match in re.compile(_ESCAPE).finditer(text, scalar.start, scalar.end):
        code = match[1] or match[2] or match[3]
        number = int(code, 16) if code else ord(_LETTERS.get(match[4], " "))
        if number <= sys.maxunicode:  # beyond: a fault of syntax
            report_character(chr(number), match.start(), report)


def _curly_quotes(scalars: list[Scalar], report: Report) -> None:
    """Once a file: a plain value between curly quotes, which Word puts where YAML needs straight ones."""
    for scalar in scalars:
        value = scalar.text
        if not scalar.style and len(value) > 1 and value[0] in _CURLY_OPEN and value[-1] in _CURLY_CLOSE:
            message = f"dấu nháy cong {value[0]}…{value[-1]} quanh giá trị là chữ của giá trị, sẽ in ra như vậy"
            hint = f"nếu muốn in cả dấu: viết '{value[:40]}'; nếu không, thay bằng dấu nháy thẳng \"…\""
            report.add("YAML-NHAY", scalar.start, message, hint, Severity.WARNING)
            return


def _cut_values(text: str, scalars: list[Scalar], report: Report) -> None:
    """``Kế hoạch #1``: a comment behind a plain value, with no space behind its sign, is most likely lost text."""
    cuts = {}
    for match in _CUT.finditer(text):
        end = match.start()
        while text[end - 1] in " \t":
            end -= 1
        cuts[end] = match
    for scalar in scalars:
        found = cuts.get(scalar.end) if not scalar.style else None
        if found is not None:
            message = f"phần “{found[0][:60].rstrip()}” bị bỏ: dấu # sau dấu cách mở đầu chú thích"
            hint = f"{_QUOTED}; nếu đúng là chú thích, viết “# ” (có dấu cách)"
            report.add("YAML-CHU-THICH", found.start(), message, hint, Severity.WARNING)
