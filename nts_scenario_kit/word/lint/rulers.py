"""The short rules under Tiêu ngữ, issuer and abstract: found as drawn lines, borders, underscores or underlined blanks,
and measured.
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.word.facts.roles import Role
from nts_scenario_kit.word.widths import text_mm

if TYPE_CHECKING:
    from collections.abc import Iterable

    from nts_scenario_kit.word.facts import Facts, Run
    from nts_scenario_kit.word.facts.document import Piece
    from nts_scenario_kit.word.facts.lines import Line

_CELL_PADDING_MM = 3.8
_HEAD = (
    Role.NATIONAL_NAME, Role.MOTTO, Role.PARENT_BODY, Role.ISSUING_BODY, Role.NUMBER, Role.PLACE_DATE,
    Role.LETTER_ABSTRACT, Role.TITLE, Role.ABSTRACT, Role.ANNEX_LABEL, Role.ANNEX_TITLE, Role.ATTACHED_TO, Role.EMPTY,
    Role.RULE, Role.MARK, Role.OTHER, Role.NAME, Role.DIGITAL_SIGNATURE, Role.FRAMED, Role.AUTHORITY,
)  # fmt: skip


class Ruler(NamedTuple):
    """What was found under a component: ``missing``, ``measured`` (millimetres) or ``unclear``.

    ``slack`` is what the padding of a cell, which styles may set to nothing, takes from the length of a border.
    """

    state: str
    mm: float = 0.0
    slack: float = 0.0

    def fits(self, low: float, high: float) -> bool:
        """True if the length lies in the range for some padding."""
        return self.mm >= low and self.mm - self.slack <= high


def line_mm(line: Line) -> float:
    """Width of a line of text, in millimetres."""
    return _text_mm(line.runs)


def _text_mm(runs: Iterable[Run]) -> float:
    return sum(text_mm(run.text.upper() if run.caps else run.text, run.size, run.bold, run.italic) for run in runs)


def under(piece: Piece, role: Role) -> Ruler:
    """The rule under the last line of this role."""
    lines = piece.all(role)
    if not lines:
        return Ruler("unclear")
    last = lines[-1]
    lengths = _own(last)
    lined = [run for line in lines for run in line.runs if run.underline]
    if lined:
        return Ruler("measured", _text_mm(lined)) if not lengths and set(lined) <= set(last.runs) else Ruler("unclear")
    for line in _below(piece, last):
        lengths += _own(line)
    if len(lengths) == 1:
        bordered = any(_bordered(x) for x in (last, *_below(piece, last)))
        return Ruler("measured", lengths[0], _CELL_PADDING_MM if bordered and last.paragraph.cell else 0.0)
    if lengths:
        return Ruler("unclear")
    return Ruler("unclear") if _stray(piece) or _in_borders(piece, last) else Ruler("missing")


def drawn_in_a_page_header(facts: Facts) -> bool:
    """True if a line is drawn in the header of a page: on the paper it may stand under any name of the letterhead."""
    paragraphs = (paragraph for story in facts.stories for paragraph in story.paragraphs)
    return any(shape.kind == "line" and shape.width > shape.height for p in paragraphs for shape in p.shapes)


def _in_borders(piece: Piece, line: Line) -> bool:
    """True if an empty cell below the name has borders of its own: a rule that is made of one or lies between two."""
    cells = [x.paragraph.cell for x in piece.lines if x.role in (Role.EMPTY, Role.RULE) and not x.text]
    table = _table(line)
    return table is not None and any(cell.table == table and cell.bordered for cell in cells if cell is not None)


def dashed(piece: Piece, role: Role) -> Line | None:
    """A rule under the last line of this role that is typed with hyphens: it shows gaps."""
    lines = piece.all(role)
    below = _below(piece, lines[-1]) if lines else []
    return next((line for line in below if line.is_rule and re.fullmatch(r"[-=\s]+", line.text)), None)


def _below(piece: Piece, line: Line) -> list[Line]:
    """Empty lines and rules that follow on the same side: in the same cell, or in those below it."""
    found = []
    for other in piece.lines[piece.lines.index(line) + 1 :]:
        if _table(other) != _table(line) and line.paragraph.cell is not None:
            break
        if other.side != line.side or _column(other) != _column(line):
            continue
        if other.role not in (Role.EMPTY, Role.RULE):
            break
        if other.paragraph is not line.paragraph or other.is_rule:
            found.append(other)
    return found


def _table(line: Line) -> int | None:
    return line.paragraph.cell.table if line.paragraph.cell else None


def _column(line: Line) -> int | None:
    return line.paragraph.cell.column if line.paragraph.cell else None


def _own(line: Line) -> list[float]:
    paragraph = line.paragraph
    if line.is_rule:
        return [line_mm(line)]
    lengths = [shape.width for shape in paragraph.shapes if shape.kind == "line" and shape.width > shape.height]
    if not line.text and (blanks := [run for run in paragraph.runs if run.underline and run.text]):
        lengths.append(_text_mm(blanks))
    if _bordered(line):
        room = paragraph.cell.width if paragraph.cell and paragraph.cell.width else 160.0
        lengths.append(max(room - paragraph.left - paragraph.right, 0.0))
    return lengths


def _bordered(line: Line) -> bool:
    """A border under the text, or on either side of an empty paragraph."""
    return line.paragraph.bottom_border or (line.paragraph.top_border and not line.text)


def _stray(piece: Piece) -> bool:
    """True if a line is drawn somewhere in the head whose component cannot be told from where it is anchored."""
    head = list(takewhile(lambda line: line.role in _HEAD, piece.lines))
    anchored = {id(x.paragraph): x for x in head}.values()
    drawn = sum(1 for x in anchored for shape in x.paragraph.shapes if shape.kind == "line")
    if not drawn:
        return False
    expected = [role for role in (Role.MOTTO, Role.ISSUING_BODY, Role.ABSTRACT) if piece.all(role)]
    placed = sum(1 for role in expected if _direct(piece, role))
    return drawn > placed


def _direct(piece: Piece, role: Role) -> bool:
    last = piece.all(role)[-1]
    lengths = _own(last) + [x for line in _below(piece, last) for x in _own(line)]
    return bool(lengths)
