"""The text between title and signature: addressees, legal bases, the heading of the decision, and the levels."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.vietnamese import POINT_LETTERS
from nts_scenario_kit.word.facts import quotes
from nts_scenario_kit.word.facts.header import is_mark
from nts_scenario_kit.word.facts.lines import Line, split, whole
from nts_scenario_kit.word.facts.roles import Role

if TYPE_CHECKING:
    from nts_scenario_kit.word.facts.model import Paragraph

_ABOUT_BASES = re.compile(
    r"^căn cứ (?:ban hành|chính trị|pháp lý|thực tiễn|xây dựng|lập)\b[^;.,]{0,40}$", re.IGNORECASE
)
_BASIS = re.compile(r"^(?:[-–—+•*]\s*)?(?:căn cứ|theo đề nghị|xét đề nghị|xét tờ trình|xét)\b", re.IGNORECASE)
_PROSE = re.compile(r"như sau|[:]$")
#: Behind the number of an article of another document: ``Điều 38 Hiến pháp …``, ``Điều 43 và Điều 63 …``.
_CITED = (
    r"\s(?:(?:của )?(?:Hiến pháp|Luật|Bộ luật|Pháp lệnh)\b|(?:của )?(?:Nghị định|Nghị quyết|Thông tư|Quyết định) số"
    r"|(?:và|đến) (?:Điều )?\d)|, (?:Điều )?\d"
)
_LEVELS = (
    (Role.PART, re.compile(r"^(?:Phần|PHẦN|Chương|CHƯƠNG)\s+(?:[IVXLC]+|\d+|thứ \w+|THỨ \w+)\s*[.:]?$")),
    (Role.SECTION, re.compile(r"^(?:Mục|MỤC|Tiểu mục|TIỂU MỤC)\s+(?:\d+|[IVXLC]+)\s*[.:]?$")),
    (
        Role.PART_JOINED,
        re.compile(r"^(?:Phần|PHẦN|Chương|CHƯƠNG)\s+(?:[IVXLC]+|[A-ZĐ]|\d+|thứ \w+|THỨ \w+)\s*[.:–-]?\s+\S"),
    ),
    (Role.SECTION_JOINED, re.compile(r"^(?:Mục|MỤC|Tiểu mục|TIỂU MỤC)\s+(?:\d+|[IVXLC]+)\s*[.:–-]\s+\S")),
    (Role.ARTICLE, re.compile(rf"^(?:Điều|ĐIỀU)\s+\d+\s*(?!{_CITED})[.:]?(?:\s|$)")),
    (Role.ROMAN_SECTION, re.compile(r"^[IVXLC]+\s*[.)/-]\s*\S")),
    (Role.CLAUSE, re.compile(r"^\d+\s*[.)/](?!\d|[A-ZĐ]+-[A-ZĐ])\s*\S|^\d{1,2}\s*-\s+(?=[^\W\d_])(?!\w+ -)\w+[^-–]*$")),
    (Role.SUBCLAUSE, re.compile(r"^\d+(?:\.\d+)+[.)]?\s+\S")),
    (Role.ROMAN_ITEM, re.compile(r"^[a-zđ]\.\d+[.)]?\s+\S")),  # a.1): below the point, where the decree knows no level
    (Role.ROMAN_ITEM, re.compile(r"^\((?:i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii)\)\s*\S")),
    (Role.POINT, re.compile(r"^(?:\(?[a-zđăâêôơư]\s*[.)/]|\(?[A-ZĐ]\s*\))\s*\S")),
    (Role.OTHER_LEVEL, re.compile(r"^[A-ZĐ]\s*[.]\s*\S")),
    (Role.DASH, re.compile(r"^[-–—+•*]\s*\S")),
)
_NUMBERED = re.compile(r"^(?:Phần|Chương|Mục|Tiểu mục)\s+(?:[IVXLC]+|\d+|thứ \w+)\s*[.:]?$", re.IGNORECASE)
_OPEN = re.compile(r"^kinh g(?:ui|oi)\s*:?\s*(?:$|[-–—+•*]|.*[;,]$)")  # addressees go on below
_TELEGRAM = re.compile(r"\bdien\s*:$")
#: Notes beside a table: their size and place are not those of the text.
_NOTE = re.compile(r"^(?:Ghi chú|Nguồn|Đơn vị tính|ĐVT|Lưu ý|\*|\()", re.IGNORECASE)
_NOTED = (Role.BODY, Role.DASH, Role.CENTRED, Role.OTHER_LEVEL)
_STRAY = 50  # letters of a line that may stand above the addressees
_CAPITALS = POINT_LETTERS.upper()
_SINGLE_CAPITAL = re.compile(r"^[A-ZĐ]\s*[.]")
_TITLED = {Role.PART: Role.PART_TITLE, Role.SECTION: Role.SECTION_TITLE}


def assign(paragraphs: list[Paragraph], decision: bool) -> list[Line]:
    """The lines of the text with their roles; ``decision``: legal bases come before ``QUYẾT ĐỊNH:``."""
    heading = _heading(paragraphs) if decision else None
    to = _addressed(paragraphs)
    lines: list[Line] = []
    state = "front"
    for index, paragraph in enumerate(paragraphs):
        before = heading is not None and index < heading
        for line in _read(paragraph, state):
            line.role, state = _role(line, paragraph, state, before, lines)
            if index < to and line.role in (Role.BODY, Role.CENTRED):
                line.role, state = Role.MARK if is_mark(line) else Role.ASIDE, "front"
            if index == heading:
                line.role, state = Role.DECIDES, "text"
            lines.append(line)
    _notes(lines)
    quotes.mark(lines)
    return lines


def _read(paragraph: Paragraph, state: str) -> list[Line]:
    """The paragraph as one line; addressees that were parted by line breaks stand on lines of their own."""
    line = whole(paragraph)
    if "\n" not in paragraph.raw:
        return [line]
    addressed = state == "to" or (state == "front" and line.bare.startswith(("kinh gui", "kinh goi")))
    lines = split(paragraph)
    return lines if addressed or (_NUMBERED.match(lines[0].text) and paragraph.align == "center") else [line]


def _notes(lines: list[Line]) -> None:
    """``Ghi chú: …``, ``Nguồn: …``, ``Đơn vị tính: …`` right above or below a table."""
    shown = [line for line in lines if line.role not in (Role.EMPTY, Role.RULE)]
    for order in (shown, shown[::-1]):
        beside = False
        for line in order:
            noted = beside and line.role in _NOTED and _NOTE.match(line.text) is not None
            line.role = Role.NOTE if noted else line.role
            beside = line.role == Role.CELL or noted


def _addressed(paragraphs: list[Paragraph]) -> int:
    """Index of ``Kính gửi`` below some short lines (HỎA TỐC, a draft's number), 0 if text stands above it."""
    for index, paragraph in enumerate(paragraphs[:8]):
        if whole(paragraph).bare.startswith(("kinh gui", "kinh goi")):
            return index
        if len(paragraph.text) > _STRAY:
            break
    return 0


def _heading(paragraphs: list[Paragraph]) -> int | None:
    """Index of ``QUYẾT ĐỊNH:`` or ``QUYẾT NGHỊ:`` among the first forty paragraphs."""
    for index, paragraph in enumerate(paragraphs[:40]):
        if split(paragraph)[0].bare.rstrip(" :.") in ("quyet dinh", "quyet nghi") and len(paragraph.text) < 20:
            return index
    return None


def _role(line: Line, paragraph: Paragraph, state: str, before: bool, seen: list[Line]) -> tuple[Role, str]:
    if not line.text:
        return Role.EMPTY, state
    if line.is_rule:
        return Role.RULE, state
    if paragraph.framed:
        return Role.FRAMED, state
    if paragraph.style.lower().startswith(("toc", "mục lục", "table of")):
        return Role.CONTENTS, state
    if paragraph.cell is not None:
        return _in_table(line, state), state
    if state in ("front", "to") and line.bare.startswith(("kinh gui", "kinh goi")):
        return Role.ADDRESSED, "to" if _OPEN.match(line.bare) else "front"
    if state == "front" and _TELEGRAM.search(line.bare):
        return Role.CENTRED, "to"  # CHỦ TỊCH … điện: opens the addressees of a telegram (PL III, Mẫu 1.6)
    if state == "to" and not _BASIS.match(line.text) and re.match(r"^[-–+•]\s*\S", line.text):
        return Role.ADDRESSEE, "to"
    prose = _PROSE.search(line.text) or line.bare.startswith("xet don ")  # Giấy nghỉ phép (PL III, Mẫu 1.10)
    headed = _ABOUT_BASES.match(line.text) and _bold(line)
    if _BASIS.match(line.text) and (before or (state in ("front", "to") and not prose and not headed)):
        return Role.BASIS, "front"
    if before:
        return Role.PREAMBLE, "front"
    return _level(line, seen), "text"


def _in_table(line: Line, state: str) -> Role:
    if state == "front" and line.bare.startswith(("kinh gui", "kinh goi")):
        return Role.ADDRESSED
    return Role.CELL


def _level(line: Line, seen: list[Line]) -> Role:
    previous = next((x for x in reversed(seen) if x.role not in (Role.EMPTY, Role.RULE)), None)
    for role, pattern in _LEVELS:
        if not pattern.match(line.text):
            continue
        if role in (Role.PART_JOINED, Role.SECTION_JOINED) and not _heads(line):
            continue
        if role == Role.ROMAN_SECTION and _SINGLE_CAPITAL.match(line.text) and not _roman_follows(line, seen):
            return Role.OTHER_LEVEL
        return role
    if previous is not None and previous.role in _TITLED and line.paragraph.align == "center":
        return _TITLED[previous.role]
    if line.paragraph.align == "center" and len(line.text) < (90 if line.text[-1] in ".;" else 200):
        return Role.CENTRED
    return Role.BODY


def _heads(line: Line) -> bool:
    """True for a heading in the middle, or beside it in bold or capitals; a sentence may begin with the same words."""
    marked = re.match(r"^\S+ (?:thứ )?\S+\s*[.:–-]\s", line.text, re.IGNORECASE)
    return line.paragraph.align == "center" or (
        line.text[-1] not in ".;," and (line.caps or (_bold(line) and bool(marked)))
    )


def _bold(line: Line) -> bool:
    return bool(line.lettered) and all(run.bold for run in line.lettered)


def _roman_follows(line: Line, seen: list[Line]) -> bool:
    """``C.`` and ``D.`` after ``A.``, ``B.`` are letters; ``I.`` first, or ``V.`` after ``IV.`` are Roman numbers."""
    if line.text.startswith(("I.", "I ", "I)", "I/", "I-")):
        return not any(x.role == Role.OTHER_LEVEL and x.text[:2] == "H." for x in seen)
    above = next((x.text[0] for x in reversed(seen) if x.role == Role.OTHER_LEVEL), "")
    if above and _CAPITALS[_CAPITALS.find(above) + 1 :][:1] == line.text[0]:
        return False
    return any(x.role == Role.ROMAN_SECTION for x in seen)
