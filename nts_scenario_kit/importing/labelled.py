"""Tables that hold parts of the outline: a label on the left, or a stage, and beside it what stands below that heading.

They are read as the headings and paragraphs that they would be without lines around them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.importing import headings
from nts_scenario_kit.importing.issuing import TEXT
from nts_scenario_kit.importing.titles import names_a_part
from nts_scenario_kit.vietnamese import bare

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from nts_scenario_kit.word.intake import Passage

Cells = dict[int, list["Passage"]]
_COUNT = re.compile(r"^(?:stt|tt|so tt|\d{1,2}(?:\.\d{1,2})*|[ivx]{1,5}|[a-z])[.)/]?$")
_LEVEL = re.compile(r"^(?:o |doi voi )?(?:cap (?:xa|tinh|quoc gia|trung uong)|quoc gia|trung uong)\b")
_PHASE = re.compile(r"^(?:giai doan|buoc) (?:\d|i{1,3}|mot|hai|ba)\b")
#: Headings of columns that say nothing of the outline: the first row of a table with labels.
_COLUMN = re.compile(
    r"^(?:noi dung|muc|de muc|tieu muc|phan|cu the|mo ta|dien giai|chi tiet|buoc|giai doan|cap|cap do|tieu chi|yeu to"
    r"|cac (?:buoc|muc|noi dung|giai doan)|noi dung (?:thuc hien|cu the|chi tiet|cong viec)|bien phap"
    r"|thong tin|ghi chu)$"
)
#: Columns that a table of stages has beside them.
_ROLE = re.compile(r"luc luong|phuong tien|chu tri|phoi hop|can cu|dau hieu|tieu chi|dieu kien")
_BETWEEN = re.compile(r"\s+[-–—/|>→]\s+|\s*:\s+")
#: A cell without it holds figures.
_WORDS = re.compile(r"[^\W\d]{2,}")
_MOST_WORDS = 25
#: Of the rows with something in them, so many must have a known label.
_SHARE = 0.6
_LEAST = 2


class Unlabelled(NamedTuple):
    """The passages without such tables, and the headings of their columns, which say nothing of the outline."""

    passages: list[Passage]
    columns: list[str]


def unlabelled(passages: Sequence[Passage]) -> Unlabelled:
    """The passages, those of tables with labels outside any table."""
    tables: dict[int, dict[int, Cells]] = defaultdict(lambda: defaultdict(lambda: defaultdict(list)))
    for passage in passages:
        if passage.cell is not None and passage.text.strip() and all(role in TEXT for role, _ in passage.roles):
            tables[passage.cell.table][passage.cell.row][passage.cell.column].append(passage)
    columns: list[str] = []
    made = {number: found for number, rows in tables.items() if (found := _read(_ordered(rows), columns))}
    out: list[Passage] = []
    done: set[int] = set()
    for passage in passages:
        number = passage.cell.table if passage.cell is not None else -1
        if number not in made:
            out.append(passage)
        elif number not in done:
            done.add(number)
            out += made[number]
    return Unlabelled(out, columns)


def _ordered(rows: Mapping[int, Cells]) -> list[list[list[Passage]]]:
    """The filled rows as lists of cells, one for each column, without a column of numbers in front."""
    columns = sorted({column for cells in rows.values() for column in cells})
    first = [bare(_said(rows[row][columns[0]])).strip() for row in sorted(rows) if columns[0] in rows[row]]
    if len(columns) > _LEAST and all(map(_COUNT.match, first)):
        columns = columns[1:]
    return [[rows[row].get(column, []) for column in columns] for row in sorted(rows)]


def _read(rows: list[list[list[Passage]]], columns: list[str]) -> list[Passage]:
    """The table as paragraphs; nothing if it is one of data."""
    head = rows[0]
    below = rows[1:] if _is_head(head) else rows
    if len(below) < _LEAST or sum(_is_label(_said(row[0])) for row in below) < _SHARE * len(below):
        return []
    if sum(_WORDS.search(_said(row[-1])) is None for row in below) * 2 > len(below):
        return []
    if not all(row[0] for row in below):
        return []
    if below is not rows and (_is_stages(head, below) or max(map(len, below)) > _LEAST):
        return _matrix(head, below, columns)
    if max(map(len, below)) > _LEAST:
        return []
    if below is not rows:
        columns.append(" | ".join(map(_said, head)))
    return [one for row in below for one in _labelled(row)]


def _is_head(cells: Sequence[Sequence[Passage]]) -> bool:
    """True for a row of headings of columns."""
    words = [bare(_said(cell)).strip(" .:") for cell in cells]
    return len(cells) > 1 and (not words[0] or _COLUMN.match(words[0]) is not None) and all(
        len(one.split()) <= headings.MOST_WORDS // 2 for one in words
    )  # fmt: skip


def _is_stages(head: Sequence[Sequence[Passage]], below: Sequence[Sequence[Sequence[Passage]]]) -> bool:
    """True for a table of the stages, beside each its forces, means or criteria."""
    told = any(_ROLE.search(bare(_said(cell))) for cell in head[1:])
    return told and all(_PHASE.match(bare(_said(row[0]))) for row in below)


def _matrix(head: list[list[Passage]], below: list[list[list[Passage]]], columns: list[str]) -> list[Passage]:
    """A table with several columns beside the stages or levels; nothing for any other one."""
    beside = [_said(cell) for cell in head[1:]]
    if all(_PHASE.match(bare(words)) or _LEVEL.match(bare(words)) for words in beside):
        columns.append(_said(head[0]))
        return [one for at in range(1, len(head)) for one in _turned(at, head, below)]
    if _is_stages(head, below):
        opening = _heading(head[1][0], " – ".join(map(_said, head)))
        return [opening, *(one for row in below for one in _stage(head, row))]
    if all(_PHASE.match(bare(_said(row[0]))) for row in below):
        columns.append(" | ".join(map(_said, head)))
        return [one for row in below for one in _step(head, row)]
    if all(_LEVEL.match(bare(_said(row[0]))) for row in below):
        columns.append(" | ".join(map(_said, head)))
        return [one for row in below for one in _labelled([row[0], [one for cell in row[1:] for one in cell]])]
    return []


def _stage(head: Sequence[Sequence[Passage]], row: Sequence[Sequence[Passage]]) -> Iterator[Passage]:
    yield _heading(row[0][0], _said(row[0]))
    for title, cell in zip(head[1:], row[1:], strict=True):
        if cell:
            yield _heading(cell[0], _said(title))
            yield from (one._replace(cell=None) for one in cell)


def _turned(
    at: int, head: Sequence[Sequence[Passage]], below: Sequence[Sequence[Sequence[Passage]]]
) -> Iterator[Passage]:
    """One column of a table in which the stages or levels stand beside each other."""
    top = _said(head[at])
    filled = [row for row in below if row[at]]
    if _LEVEL.match(bare(top)):
        yield from _labelled([head[at], [one for row in filled for one in row[at]]])
        return
    yield _heading(head[at][0], top)
    for row in filled:
        yield from _labelled([row[0], row[at]])


def _step(head: Sequence[Sequence[Passage]], row: Sequence[Sequence[Passage]]) -> Iterator[Passage]:
    """A step with what is done; what stands in other columns says what it is."""
    yield _heading(row[0][0], _said(row[0]))
    for title, cell in zip(head[1:], row[1:], strict=True):
        words = _said(title)
        lines = [one._replace(cell=None) for one in cell]
        if lines and not _COLUMN.match(bare(words).strip(" .:")):
            lines[0] = lines[0]._replace(text=f"{words}: {lines[0].text}")
        yield from lines


def _labelled(row: Sequence[Sequence[Passage]]) -> Iterator[Passage]:
    """The label as a heading, or as several; its last words stay before the text where they are no heading."""
    label = _said(row[0]).strip().rstrip(":").rstrip()
    content = [one._replace(cell=None) for cell in row[1:] for one in cell]
    parts = [label] if _LEVEL.match(bare(label)) else _parts(label)
    if parts and not names_a_part(parts[-1]) and (len(parts) > 1 or _LEVEL.match(bare(parts[0]))):
        last = parts.pop()
        if content:
            content[0] = content[0]._replace(text=f"{last}: {content[0].text}")
        else:
            parts.append(last)
    yield from (_heading(row[0][0], part) for part in parts)
    yield from content


def _parts(label: str) -> list[str]:
    """``Bước 2 - Giai đoạn 1: Lãnh đạo, chỉ đạo`` as three headings; a label whose pieces are none stays whole."""
    pieces = [piece for piece in _BETWEEN.split(label) if piece.strip()]
    known = [names_a_part(piece) for piece in pieces]
    fits = len(pieces) > 1 and all(known[:-1]) and (known[-1] or _LEVEL.match(bare(pieces[-1])))
    return pieces if fits else [label]


def _is_label(words: str) -> bool:
    if not words.strip() or len(words.split()) > _MOST_WORDS:
        return False
    return bool(_LEVEL.match(bare(words))) or names_a_part(_parts(words)[0])


def _heading(passage: Passage, words: str) -> Passage:
    return passage._replace(cell=None, text=words, bold=True, roles=())


def _said(cell: Sequence[Passage]) -> str:
    return " ".join(" ".join(f"{one.label} {one.text}".split()) for one in cell)
