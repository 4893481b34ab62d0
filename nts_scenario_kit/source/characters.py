"""Faults of single characters, found in the text before it is parsed, so that they are told even if parsing fails.

Every such fault has its exact place. Characters that the two parsers treat differently, or refuse, are swapped for
private-use stand-ins of the same length while parsing, and swapped back in the data: parsing then finds the faults of
syntax as well, and nothing is lost.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import NamedTuple

from nts_scenario_kit.finding import Severity
from nts_scenario_kit.source.codepoints import BIDI, BULLETS, FONTLESS, UNSEEN, XML_REFUSES, point, visible
from nts_scenario_kit.source.report import Report

#: Patterns are compiled when they are first used, by `re` itself: a text without fault needs none.
_SUSPECT = f"[{XML_REFUSES}{BIDI}{UNSEEN}{FONTLESS}\ufffd]"
_REFUSED = f"[{XML_REFUSES}]"
_BIDI_ONLY = f"[{BIDI}]"
_FONTLESS_ONLY = f"[{FONTLESS}]"
_SWAPPED = "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]"
_END_OF_FILE = r"[\x00\x1a\s]*\Z"

#: Letters of the old encodings, of which ten words have at least one: looked for first.
_FREQUENT_LEGACY = "¸µ¹¶Öß·®¬«§äïöøÄñØ"
_ENOUGH_LINES = 100
_LEAST_LETTERS = 3
_FONTS = {"TCVN3": "TCVN3 (phông .VnTime)", "VNI": "VNI (phông VNI-Times)"}


class Prepared(NamedTuple):
    """A text made safe for both parsers; ``restore`` maps stand-ins back, and is empty when there are none."""

    text: str
    restore: dict[int, int]


def prepare(text: str, *, ordinary: bool) -> Prepared:
    """The text with stand-ins, each of one character: offsets stay."""
    if ordinary or re.search(_SWAPPED, text) is None:
        return Prepared(text, {})
    body = re.sub(_END_OF_FILE, lambda m: re.sub(r"[\x00\x1a]", " ", m[0]), text, count=1)
    swapped = set(re.findall(_SWAPPED, body))
    used = set(body)
    free = (code for code in range(0xE000, 0xF900) if chr(code) not in used)
    swap = {ord(char): code for char, code in zip(sorted(swapped), free, strict=False)}
    return Prepared(body.translate(swap), {code: char for char, code in swap.items()})


def is_ordinary(text: str) -> bool:
    """True if the text holds letters, signs, plain spaces and line ends only. Far cheaper than a regular expression."""
    plain = text.replace("\n", "")
    return (plain.replace("\r", "") if "\r" in plain else plain).isprintable() and "\ufffd" not in text


def inspect(text: str, report: Report, *, ordinary: bool) -> None:
    """Report every faulty character of the text, legacy letters and NFD."""
    if not ordinary:
        for match in re.finditer(_SUSPECT, text):
            rule = _rule_of(match[0])
            if report.full(rule):
                report.count(rule)
            else:
                report_character(match[0], match.start(), report)
    if not unicodedata.is_normalized("NFC", text):
        _report_nfd(text, report)
    if any(letter in text for letter in _FREQUENT_LEGACY):
        _report_legacy(text, report)


@cache
def _rule_of(char: str) -> str:
    """The rule that a character breaks, "" if none."""
    if re.match(_REFUSED, char):
        return "YAML-KY-TU"
    if re.match(_BIDI_ONLY, char):
        return "YAML-BIDI"
    if char == "\ufffd":
        return "YAML-MAT-CHU"
    if re.match(_FONTLESS_ONLY, char):
        return "" if char in BULLETS else "YAML-PHONG"  # bullets have a rule of their own
    return "YAML-KY-TU-AN" if re.match(_SUSPECT, char) else ""


def report_character(char: str, offset: int, report: Report) -> None:
    """Report one character, written as such or by an escape, if it is one that deserves it."""
    rule, named = _rule_of(char), point(char)
    if rule == "YAML-KY-TU":
        hint = "xóa ký tự này; nếu không thấy nó, hãy xóa và gõ lại từ chứa nó"
        report.add(rule, offset, f"ký tự {named}: XML không chứa được ký tự này, tệp Word sẽ hỏng", hint)
    elif rule == "YAML-BIDI":
        message = f"ký tự {named} đổi chiều viết: chữ hiện ra không theo thứ tự đã ghi"
        report.add(rule, offset, message, "xóa và gõ lại đoạn chữ này", Severity.WARNING)
    elif rule == "YAML-MAT-CHU":
        message = "ký tự U+FFFD (�): một chữ đã mất khi tệp được chuyển mã"
        report.add(rule, offset, message, "gõ lại chữ bị mất theo bản gốc", Severity.WARNING)
    elif rule == "YAML-PHONG":
        message = f"ký tự {named} chỉ có trong phông ký hiệu (Symbol, Wingdings…): máy khác in thành ô vuông"
        report.add(rule, offset, message, "xóa ký tự này, hoặc gõ chữ, dấu thường thay cho nó", Severity.WARNING)
    elif rule:
        message = f"ký tự không nhìn thấy {named}, thường do chép từ Word hoặc trang web; được giữ nguyên"
        report.add(rule, offset, message, "xóa ký tự này nếu không chủ ý", Severity.WARNING)


def _report_nfd(text: str, report: Report) -> None:
    lines = report.lines
    for number in range(1, len(lines.starts) + 1):
        start, end = lines.bounds(number)
        line = text[start:end]
        if not unicodedata.is_normalized("NFC", line):
            composed = unicodedata.normalize("NFC", line)
            offset = start + next((i for i, (a, b) in enumerate(zip(line, composed, strict=False)) if a != b), 0)
            message = "chữ Việt trong tệp viết tách dấu (NFD); bộ công cụ đọc và ghi ra dạng dựng sẵn (NFC)"
            hint = "không cần làm gì; gõ bằng Unikey, bảng mã Unicode dựng sẵn để tránh"
            report.add("YAML-NFD", offset, message, hint, Severity.NOTE)
            return


def _report_legacy(text: str, report: Report) -> None:
    """One warning if lines of the text hold letters of the old encodings and hardly any of Unicode."""
    from nts_scenario_kit import legacy  # noqa: PLC0415 - hardly any file has a letter of the old encodings

    odd = [(start, line) for start, line in _lines(text, report) if legacy.NO_VIETNAMESE.search(line)]
    misread = ((start, line, meant) for start, line in odd if (meant := _meant(line)))
    old = list(islice((one for one in odd if legacy.legacy_words(one[1])), _ENOUGH_LINES))
    if found := next(misread, None):
        _report_misread(*found, report)
        return
    if sum(len(legacy.NO_VIETNAMESE.findall(line)) for _, line in old) < _LEAST_LETTERS:
        return
    start, line = old[0]
    name = _FONTS[legacy.encoding_of(" ".join(line for _, line in old))]
    count = f"{'ít nhất ' if len(old) == _ENOUGH_LINES else ''}{len(old)} dòng"
    message = f"chữ theo bảng mã cũ {name} ở {count}, ví dụ “{line.strip()[:40]}”: in ra sẽ sai chữ"
    first = legacy.NO_VIETNAMESE.search(line)
    offset = start + (first.start() if first else 0)
    hint = "chuyển đoạn này sang Unicode bằng Unikey (Ctrl+Shift+F6) rồi dán lại"
    report.add("YAML-BANG-MA-CU", offset, message, hint, Severity.WARNING)


def _meant(line: str) -> str:
    """What stood in a line of UTF-8 that was taken for Windows-1252 and saved again; "" if it was not.

    Five bytes have no letter there: some programs keep them, others put U+FFFD, so that letters are lost.
    """
    from nts_scenario_kit import legacy  # noqa: PLC0415

    lost = line.count("\ufffd")
    try:
        bytes_ = b"".join(
            b"\xff" if char == "\ufffd" else char.encode("cp1252" if char.isprintable() else "latin-1") for char in line
        )
        meant = bytes_.decode(errors="replace" if lost else "strict")
    except UnicodeError:
        return ""
    spoilt = meant.count("\ufffd") > 2 * lost  # the lost byte, and what stood before it in its letter
    return meant if not spoilt and legacy.UNICODE.search(meant) else ""


def _report_misread(start: int, line: str, meant: str, report: Report) -> None:
    from nts_scenario_kit import legacy  # noqa: PLC0415

    first = legacy.NO_VIETNAMESE.search(line)
    shown = f"“{visible(line.strip()[:24])}” vốn là “{meant.strip()[:16]}”"
    message = f"chữ Việt bị hỏng vì tệp UTF-8 đã được mở bằng bảng mã khác rồi lưu lại, ví dụ {shown}"
    hint = "lấy lại tệp gốc trước khi lưu nhầm; khi mở hoặc dán, chọn bảng mã (Encoding) UTF-8"
    report.add("YAML-BANG-MA-CU", start + (first.start() if first else 0), message, hint, Severity.WARNING)


def _lines(text: str, report: Report) -> Iterator[tuple[int, str]]:
    for number in range(1, len(report.lines.starts) + 1):
        start, end = report.lines.bounds(number)
        yield start, text[start:end]
