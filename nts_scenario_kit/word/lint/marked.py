"""Marks of a document, and the half of the page in which each stands, however it is drawn."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.vietnamese import bare
from nts_scenario_kit.word.facts import drawings
from nts_scenario_kit.word.facts.roles import Role
from nts_scenario_kit.word.xml import TWIPS_PER_MM, W, child_val, number, val

if TYPE_CHECKING:
    from nts_scenario_kit.word.facts import Paragraph, Run
    from nts_scenario_kit.word.facts.model import Shape
    from nts_scenario_kit.word.lint.base import Subject

_LONGEST = 30
#: Lines at the beginning of a document among which its marks are sought.
_HEAD = 40
_TEXT = (Role.BASIS, Role.BODY, Role.ROMAN_SECTION, Role.ARTICLE, Role.CLAUSE, Role.POINT, Role.POST)
#: A box may reach this far beyond the cell it hangs from, in mm.
_SLACK_MM = 5.0


class Mark(NamedTuple):
    """A mark found in a text box, in the head of a document or in the top margin; ``side`` as far as it is known."""

    paragraph: Paragraph
    text: str
    side: str
    after_number: bool

    @property
    def runs(self) -> list[Run]:
        """Runs that show letters."""
        return self.paragraph.shown


def marks(subject: Subject) -> list[Mark]:
    """Short texts where marks may stand: in boxes, in the head of the first document, in the margins."""
    boxes = (p for p in subject.facts.boxes if p.text and len(p.text) < _LONGEST)
    found = [Mark(p, bare(p.text), _of_box(subject, p), True) for p in boxes]
    for piece in subject.pieces[:1]:
        seen_number = piece.first(Role.NUMBER) is None  # an attachment has none to stand under
        for line in takewhile(lambda line: line.role not in _TEXT, piece.lines[:_HEAD]):
            seen_number |= line.role == Role.NUMBER
            in_cell = line.paragraph.cell is not None and line.role in (Role.OTHER, Role.NAME, Role.CELL)
            if line.role == Role.MARK or (in_cell and len(line.text) < _LONGEST):
                side = line.side or _of_line(subject, line.paragraph)
                found.append(Mark(line.paragraph, line.bare, side, seen_number))
    for story in subject.facts.stories:
        found += [Mark(p, bare(p.text), "top", True) for p in story.paragraphs if p.text and len(p.text) < _LONGEST]
    return found


def _of_line(subject: Subject, paragraph: Paragraph) -> str:
    """The half of the page of a line, or of a table, that stands for itself; "" for the middle or an unknown half."""
    room = subject.facts.sections[paragraph.section].text_width
    if paragraph.cell is None:
        return _half(paragraph.align, paragraph.left + max(paragraph.first, 0.0), 0.0, room)
    table = next(paragraph.element.iterancestors(W + "tbl"), None)
    properties = None if table is None else table.find(W + "tblPr")
    if properties is None or paragraph.cell.outer is not None:
        return ""
    afloat = properties.find(W + "tblpPr")
    if afloat is None:
        return _half(child_val(properties, "jc") or "", _mm(child_val(properties, "tblInd", "w")), 0.0, room)
    left = _mm(val(afloat, "tblpX"))
    if val(afloat, "horzAnchor") == "page":
        left -= subject.facts.sections[paragraph.section].left
    return _half(val(afloat, "tblpXSpec") or "", left, 0.0, room)


def _of_box(subject: Subject, paragraph: Paragraph) -> str:
    """The half of the page of a box that hangs in the head of the document; "" for the middle or an unknown half."""
    shape = drawings.frame_of(paragraph.element)
    box = next(paragraph.element.iterancestors(W + "txbxContent"), None)
    host = None if box is None else next(box.iterancestors(W + "p"), None)
    if shape is None or host is None or not subject.pieces:
        return ""
    line = next((x for x in subject.main.lines[:_HEAD] if x.paragraph.element is host), None)
    if line is None:
        return ""
    hung = line.paragraph
    section = subject.facts.sections[hung.section]
    if shape.origin == "page":
        return _half("", shape.left - section.left, shape.width, section.text_width)
    if hung.cell is not None:
        return _in_cell(line.side, shape, hung.cell.width)
    if not shape.origin and not shape.aligned:
        return _of_line(subject, hung)  # it stands in the line like a letter
    return _half(shape.aligned, shape.left, shape.width, section.text_width)


def _in_cell(side: str, shape: Shape, width: float) -> str:
    """The half of a box that hangs from a cell on this side and may have been moved out of it."""
    if side == "right":
        return "right" if shape.left > -_SLACK_MM else ""
    return "right" if width and shape.left > width - _SLACK_MM else side


def _half(aligned: str, left: float, width: float, room: float) -> str:
    """The half by an alignment, else by where the middle of a thing lies; all lengths in mm."""
    if aligned in ("right", "end", "outside"):
        return "right"
    if aligned == "center":
        return ""
    return "right" if left + width / 2 > room / 2 else "left"


def _mm(twips: str | None) -> float:
    return (number(twips) or 0.0) / TWIPS_PER_MM
