"""The header block of a document: which lines belong to it, and which component each one is."""

from __future__ import annotations

import re
from collections import Counter
from difflib import SequenceMatcher
from itertools import pairwise
from typing import TYPE_CHECKING

from nts_scenario_kit.vietnamese import bare
from nts_scenario_kit.word.facts.lines import Line, split
from nts_scenario_kit.word.facts.roles import Role
from nts_scenario_kit.word.facts.superior import is_whole
from nts_scenario_kit.word.format import STAMPS, kind_of_sign, kind_of_title

if TYPE_CHECKING:
    from collections.abc import Callable

    from nts_scenario_kit.word.facts.model import Cell, Paragraph

_QH = "cong hoa xa hoi chu nghia viet nam"
_TN = "doc lap - tu do - hanh phuc"
_LETTERS = {words: Counter(words) for words in (_QH, _TN)}
_NUMBER = re.compile(
    r"^so\s*:?\s*(?:\d+[a-z]?(?:\s*[-–]\s*\w{1,6})?|[.…_ ]*)\s*/|^so\s*:\s*$"
    r"|^so\s*:\s*[a-z]{1,3}\s*[-.]?\s*\d+\s*/"  # CV-112/SYT: a number all the same
)
_DATE = re.compile(
    r"^[^,;:(]{2,45},? *ngay *[\d.…_ ]*thang *[\d.…_ ]*nam *[\d.…_ ]*$"
    r"|^[^,;:(]{2,45}, (?:ngay )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$"
)
#: A place, and a date that lacks “ngày” or the day.
_DAYLESS = re.compile(r"^[^,;:]{2,40}, *\d{0,2} *thang *[\d.…_]+ *nam *[\d.…_]+$")
_PLACELESS = re.compile(r"^ngay\s*[\d.…_]*\s*thang\s*[\d.…_]*\s*nam\s*[\d.…_]*$")
#: ``Số: 25/QĐ-SYT; 05/11/2026; 09:12:33``: what a body's digital signature prints on a file of its own (PL I, I.II.8b).
_SIGNED = re.compile(r"^so\s*:\s*\S[^;]*;\s*(?:ngay\s*)?[\d./]+\s*;\s*[\d:.h]+")
_SECRECY = ("tuyet mat", "toi mat", "mat")
_PLACES = ("tinh", "thanh pho", "tp", "xa", "phuong", "dac khu", "quan", "huyen", "thi xa", "thi tran", "thuoc", "va")
_ARMY = ("quan khu ", "quan doan ", "quan chung ")
_MARKS = tuple(bare(word) for word in STAMPS) + _SECRECY
_DRAFT = re.compile(r"^du thao(?:\s*(?:lan|ngay|ban|so|[\d(-]).*)?$")
_SHORT = 26
_ROW_LIMIT = 4
_NEAR = 12  # paragraphs
_ABOVE, _BESIDE = 4, 9  # paragraphs before Quốc hiệu: above it, or beside it in a frame or a column of the page
_LINE = 80  # letters of Quốc hiệu or Tiêu ngữ, with whatever dashes and spaces
_LONG = 300  # letters: neither Quốc hiệu nor Tiêu ngữ, whatever is squeezed out of it


def is_quoc_hieu(text: str) -> bool:
    """True for Quốc hiệu, also misspelt or without diacritics."""
    if len(text) > _LINE:
        return False
    found = bare(text)
    return found == _QH or (24 < len(found) < 46 and _is_like(found, _QH, 0.84))


def is_tieu_ngu(text: str) -> bool:
    """True for Tiêu ngữ, also with other dashes or misspelt."""
    if len(text) > _LINE:
        return False
    found = re.sub(r"\s*[-–—]+\s*", " - ", bare(text))
    return found == _TN or (18 < len(found) < 38 and _is_like(found, _TN, 0.85))


def _is_like(found: str, wanted: str, share: float) -> bool:
    """True if more than that share of the letters agrees, in order; most texts are ruled out by counting them."""
    if 2 * min(len(found), len(wanted)) <= share * (len(found) + len(wanted)):
        return False
    shared = (Counter(found) & _LETTERS[wanted]).total()
    return 2 * shared > share * (len(found) + len(wanted)) and SequenceMatcher(None, found, wanted).ratio() > share


def is_mark(line: Line) -> bool:
    """True for a stamp: urgency, secrecy, circulation, or a draft's mark."""
    text = line.bare.strip(" .:")
    named = text.startswith("du thao ") and line.caps and len(text) < _SHORT  # DỰ THẢO QUYẾT ĐỊNH
    return text in _MARKS or bool(_DRAFT.match(text)) or named or (text.startswith("dt ") and len(text) < 8)


def is_number(line: Line) -> bool:
    """True for the line ``Số: …/…``."""
    return bool(_NUMBER.match(line.bare)) and len(line.text) < 60 and not is_signature(line)


def is_signature(line: Line) -> bool:
    """True for the line of a body's digital signature: number, day and time of signing."""
    return bool(_SIGNED.match(line.bare))


def is_date(line: Line) -> bool:
    """True for the line of place and date."""
    return bool(_DATE.match(line.bare)) and not line.bare.startswith(("can cu", "-", "+"))


def anchors(paragraphs: list[Paragraph]) -> list[int]:
    """Indexes of the paragraphs that hold Quốc hiệu; Tiêu ngữ stands for one that was forgotten."""
    found: list[int] = []
    for index, paragraph in enumerate(paragraphs):
        lines = split(paragraph, paragraph.cell is None) if _may_hold_lines(paragraph) else []
        near = bool(found) and index - found[-1] < _NEAR
        short = (x.text for x in lines if len(x.text) < _LONG)  # a paragraph of a megabyte is not folded to find out
        if any(is_quoc_hieu(text) or (not near and is_tieu_ngu(text)) for text in short):
            found.append(index)
    return found


def _may_hold_lines(paragraph: Paragraph) -> bool:
    """False for an empty paragraph and for one long line."""
    one_line = "\n" not in paragraph.raw and "\t" not in paragraph.raw
    return bool(paragraph.runs) and not (one_line and len(paragraph.text) > _LINE)


def zone(paragraphs: list[Paragraph], anchor: int, floor: int) -> tuple[int, int]:
    """First and past-last index of the header block around an anchor; ``floor`` is where the file part may begin."""
    cell = paragraphs[anchor].cell
    first = last = anchor
    if cell is not None:
        while first > floor and _same_table(paragraphs[first - 1], cell):
            first -= 1
        limit = _last_row(paragraphs[last:], cell)
        while last + 1 < len(paragraphs) and _same_table(paragraphs[last + 1], cell, limit):
            last += 1
    else:
        first = _upwards(paragraphs, anchor, floor)
    return first, _stretch(paragraphs, anchor, last) + 1


def _upwards(paragraphs: list[Paragraph], anchor: int, floor: int) -> int:
    """First index of a letterhead without a table: texts above Quốc hiệu, a frame or a column of the page beside it."""
    framed = paragraphs[anchor].framed
    column = any(p.column_break for p in paragraphs[max(floor, anchor - _BESIDE) : anchor])
    first, limit = anchor, _BESIDE if framed or column else _ABOVE
    while first > floor and anchor - first < limit:
        above = paragraphs[first - 1]
        if not (above.text or column or (framed and above.framed)):
            break
        first -= 1
    return first


def _last_row(paragraphs: list[Paragraph], cell: Cell) -> int:
    """The last row of the table that may belong to the header: the title and addressees may stand in rows below it."""
    inside = (p for p in paragraphs if p.cell is not None and p.cell.table == cell.table)
    rows = (p.cell.row for p in inside if p.cell is not None and _below_header(split(p)[0]))
    return min([cell.row + _ROW_LIMIT, *(row - 1 for row in rows if row > cell.row)])


def _below_header(line: Line) -> bool:
    return line.bare.startswith(("kinh gui", "kinh goi")) or (line.caps and kind_of_title(line.text) is not None)


def _same_table(paragraph: Paragraph, anchor: Cell, row: int = 10**6) -> bool:
    """True for a paragraph of the anchor's table, also in a small table inside one of its cells."""
    cell = None if paragraph.cell is None else paragraph.cell.at_depth(anchor.depth)
    return cell is not None and cell.table == anchor.table and cell.row <= row


def _stretch(paragraphs: list[Paragraph], anchor: int, last: int) -> int:
    """Number, date and Tiêu ngữ often stand below the first table: take them in, up to eight paragraphs on."""
    for index in range(last + 1, min(last + 9, len(paragraphs))):
        lines = split(paragraphs[index], at_tabs=True)
        first = lines[0]
        below = paragraphs[anchor].cell is not None and paragraphs[index].cell is None and not is_mark(first)
        centred = paragraphs[index].align == "center" and (below or not _of_header(first))
        if _below_header(first) or kind_of_title(first.text) is not None or (first.caps and centred):
            break
        if any(_in_header(x) for x in lines):
            last = index
    return last


def _in_header(line: Line) -> bool:
    return is_number(line) or is_date(line) or is_tieu_ngu(line.text) or line.bare.startswith(("v/v", "ve viec"))


def _of_header(line: Line) -> bool:
    """True for capitals that a letterhead without a table has in the middle of the page."""
    return line.starts_body or is_mark(line) or is_quoc_hieu(line.text) or is_tieu_ngu(line.text)


def assign(paragraphs: list[Paragraph]) -> list[Line]:
    """The lines of a header block with their roles."""
    lines: list[Line] = []
    nation = _nation(paragraphs)
    right, depth = (nation.column, nation.depth) if nation is not None else (1, 1)
    for paragraph in paragraphs:
        column = -1 if paragraph.cell is None else paragraph.cell.at_depth(depth).column
        parts = split(paragraph, at_tabs=paragraph.cell is None)
        for line in parts:
            if paragraph.cell is not None:
                line.side = "right" if column == right or column > right > 0 else "left"
            elif any(one.beside for one in parts):
                line.side = "right" if line.beside else "left"
        lines += parts
    numbered = False
    for line in lines:
        line.role = _role(line)
        if line.role == Role.NAME and numbered:
            line.role = Role.OTHER  # below the number stand marks, not names
        numbered |= line.role == Role.NUMBER
    for above, line in pairwise(lines):
        if line.role == Role.OTHER and above.role == Role.LETTER_ABSTRACT and _goes_on(above, line):
            line.role = Role.LETTER_ABSTRACT
    number = next((line.text for line in lines if line.role == Role.NUMBER), "")
    _names([line for line in lines if line.role == Role.NAME], _together(number))
    return lines


def _goes_on(above: Line, line: Line) -> bool:
    """True for the next line of an abstract: behind a line break, or a paragraph of its own in the same cell."""
    one, two = above.paragraph, line.paragraph
    return one is two or (one.cell is not None and one.cell == two.cell and line.text[:1].islower())


def _together(number: str) -> int:
    """How many bodies the sign of a document with a type names: 2 for ``44/KHLT-SYT-SGDĐT``."""
    kind, *bodies = number.rpartition("/")[2].strip().split("-")
    return len(bodies) if kind_of_sign(re.sub(r"(?:LT|LN|PH)$", "", kind)) is not None else 0


def _nation(paragraphs: list[Paragraph]) -> Cell | None:
    """The cell of Quốc hiệu or Tiêu ngữ, None if they stand in no table."""
    for paragraph in paragraphs:
        if paragraph.cell is not None and any(
            is_quoc_hieu(line.text) or is_tieu_ngu(line.text) for line in split(paragraph)
        ):
            return paragraph.cell
    return None


def _role(line: Line) -> Role:
    if not line.text:
        return Role.EMPTY
    if line.is_rule:
        return Role.RULE
    if is_quoc_hieu(line.text):
        return Role.NATIONAL_NAME
    if is_tieu_ngu(line.text):
        return Role.MOTTO
    if is_mark(line):
        return Role.MARK
    if is_signature(line):
        return Role.DIGITAL_SIGNATURE
    if is_number(line):
        return Role.NUMBER
    if is_date(line) or (line.side != "left" and (_PLACELESS.match(line.bare) or _DAYLESS.match(line.bare))):
        return Role.PLACE_DATE
    if line.bare.startswith(("v/v", "ve viec")) and line.side != "right":
        return Role.LETTER_ABSTRACT
    return Role.NAME if line.side != "right" and (line.caps or line.starts_body) else Role.OTHER


def _is_place(line: Line) -> bool:
    """True for a place that goes on the name of a body; QUÂN KHU begins like QUẬN, and is a body."""
    return line.bare.startswith(tuple(word + " " for word in _PLACES)) and not line.bare.startswith(_ARMY)


def _bolder(above: Line, line: Line) -> bool:
    """True for bold letters below others: an issuer below its parent, unless it is a place that goes on the name."""
    return (
        not _is_place(line) and all(run.bold for run in line.lettered) and not any(run.bold for run in above.lettered)
    )


def _names(lines: list[Line], together: int) -> None:
    """Several bodies one under the other: the last is the issuer, those above it are its parents.

    ``together`` bodies, the first in bold, issue the document together: none is above another.
    """
    groups = _grouped(lines, lambda group: True)
    equal = len(groups) == together > 1 and all(run.bold for run in lines[0].lettered)
    if not equal:
        groups = _grouped(lines, lambda group: is_whole(" ".join(line.bare for line in group)))
    for index, group in enumerate(groups):
        for line in group:
            line.role = Role.ISSUING_BODY if equal or index == len(groups) - 1 else Role.PARENT_BODY


def _grouped(lines: list[Line], whole: Callable[[list[Line]], bool]) -> list[list[Line]]:
    """Lines of one name together; a name that is not whole goes on, whatever its next line begins with."""
    groups: list[list[Line]] = []
    for line in lines:
        joins = bool(groups) and (not line.starts_body or _is_place(line) or not whole(groups[-1]))
        joins &= not (groups and _bolder(groups[-1][-1], line))  # an unknown word that only its style tells
        headed = bool(groups) and groups[-1][-1].starts_post and not groups[-1][-1].starts_body
        if joins or headed:  # CHỦ TỊCH over the name of his body is one title
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups
