"""Sheet and margins (PL I, I.I.1-3), and how many pages there are."""

from __future__ import annotations

from collections import defaultdict
from math import ceil
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import Severity
from nts_scenario_kit.word.facts.roles import Role
from nts_scenario_kit.word.format import MARGINS_MM, PAGE, SPACING, Basis
from nts_scenario_kit.word.lint.base import Problem, Subject, figure, rule
from nts_scenario_kit.word.widths import text_mm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.word.facts import Section

GROUP = "trang"
_LAYOUT = {  # tables that only set two columns side by side
    Role.NATIONAL_NAME, Role.MOTTO, Role.PARENT_BODY, Role.ISSUING_BODY, Role.NUMBER, Role.PLACE_DATE,
    Role.LETTER_ABSTRACT, Role.MARK, Role.RULE, Role.EMPTY, Role.OTHER, Role.POST, Role.SIGNER, Role.COSIGNER_POST,
    Role.COSIGNER, Role.RECIPIENTS, Role.RECIPIENT, Role.DRAFTER,
}  # fmt: skip
_WIDE_MM = 165.0  # a chart or picture that an upright page cannot hold
_SIDES = {"top": "lề trên", "bottom": "lề dưới", "left": "lề trái", "right": "lề phải"}
_ROTATED = {"top": "left", "left": "bottom", "bottom": "right", "right": "top"}  # a sheet turned to the left


@rule("ND30-PAGE-SIZE", Basis.TEXT, "PL I, I.I.1", GROUP)
def page_size(subject: Subject) -> Iterator[Problem]:
    """Khổ giấy A4 (210 mm × 297 mm).

    Văn bản hành chính dùng khổ A4 ở mọi phần, kể cả phần nằm ngang. Khổ Letter của Mỹ là mặc định của nhiều máy.

    Sai: khổ Letter 215,9 × 279,4 mm
    Đúng: khổ A4 210 × 297 mm
    """
    found: dict[tuple[float, float], list[Section]] = {}
    for section in subject.facts.sections:
        short, long = sorted((section.width, section.height))
        tolerance = PAGE.size_tolerance_mm
        if abs(short - PAGE.width_mm) > tolerance or abs(long - PAGE.height_mm) > tolerance:
            found.setdefault((round(section.width, 1), round(section.height, 1)), []).append(section)
    for (width, height), sections in found.items():
        size = f"{figure(width)} × {figure(height)} mm{_where(subject, sections)}"
        yield Problem(sections[0], f"khổ giấy {size}; quy định A4 210 × 297 mm", "chọn khổ giấy A4")


@rule("ND30-PAGE-ORIENT", Basis.TEXT, "PL I, I.I.2", GROUP)
def page_orient(subject: Subject) -> Iterator[Problem]:
    """Trình bày theo chiều dài khổ A4 (trang đứng).

    Chỉ phần có bảng, biểu không làm thành phụ lục riêng mới được để trang nằm ngang.

    Sai: trang nằm ngang chỉ có đoạn văn
    Đúng: trang nằm ngang chứa bảng phân công
    """
    tables = {
        line.paragraph.section
        for piece in subject.pieces
        for line in piece.lines
        if line.paragraph.cell is not None and line.role not in _LAYOUT
    }
    wide = {p.section for p in subject.facts.paragraphs for shape in p.shapes if shape.width > _WIDE_MM}
    found = [x for x in subject.facts.sections if x.landscape and x.index not in tables | wide]
    if found:
        message = f"trang nằm ngang nhưng không có bảng{_where(subject, found)}"
        yield Problem(found[0], message, "để trang đứng", Severity.WARNING)


def _where(subject: Subject, sections: list[Section]) -> str:
    """`` (phần 2, 3)`` where only some of the sections of a file have a fault."""
    if len(sections) == len(subject.facts.sections):
        return ""
    return f" (phần {', '.join(str(section.index + 1) for section in sections)})"


def _margin(subject: Subject, side: str) -> Iterator[Problem]:
    allowed = MARGINS_MM[side]
    found: dict[str, list[Section]] = {}
    for section in subject.facts.sections:
        value = getattr(section, side)
        tolerance = PAGE.margin_tolerance_mm
        if allowed.holds(value, tolerance):
            continue
        rotated = MARGINS_MM[_ROTATED[side]]
        if section.landscape and rotated.holds(value, tolerance):
            continue  # Word turns the margins with the sheet; both readings of "top" are in use on wide tables
        found.setdefault(figure(round(value, 1)), []).append(section)
    for value, sections in found.items():
        message = f"{_SIDES[side]} {value} mm{_where(subject, sections)}; quy định {allowed} mm"
        yield Problem(sections[0], message, f"đặt {_SIDES[side]} {allowed} mm")


@rule("ND30-MARGIN-TOP", Basis.TEXT, "PL I, I.I.3", GROUP)
def margin_top(subject: Subject) -> Iterator[Problem]:
    """Lề trên 20–25 mm.

    Đo từ mép trên của giấy đến dòng chữ đầu tiên của thân trang.

    Sai: lề trên 15 mm
    Đúng: lề trên 20 mm
    """
    yield from _margin(subject, "top")


@rule("ND30-MARGIN-BOTTOM", Basis.TEXT, "PL I, I.I.3", GROUP)
def margin_bottom(subject: Subject) -> Iterator[Problem]:
    """Lề dưới 20–25 mm.

    Đo từ mép dưới của giấy đến dòng chữ cuối cùng của thân trang.

    Sai: lề dưới 15 mm
    Đúng: lề dưới 20 mm
    """
    yield from _margin(subject, "bottom")


@rule("ND30-MARGIN-LEFT", Basis.TEXT, "PL I, I.I.3", GROUP)
def margin_left(subject: Subject) -> Iterator[Problem]:
    """Lề trái 30–35 mm.

    Tính cả phần gáy đóng (gutter) vì phần đó cũng đẩy chữ vào trong.

    Sai: lề trái 25 mm
    Đúng: lề trái 30 mm
    """
    yield from _margin(subject, "left")


@rule("ND30-MARGIN-RIGHT", Basis.TEXT, "PL I, I.I.3", GROUP)
def margin_right(subject: Subject) -> Iterator[Problem]:
    """Lề phải 15–20 mm.

    Sai: lề phải 25 mm
    Đúng: lề phải 20 mm
    """
    yield from _margin(subject, "right")


def estimated_pages(subject: Subject) -> float:
    """Length of the body in pages, from widths of text in whole lines; a row is as high as its highest cell."""
    height = 0.0
    cells: dict[tuple[int, int, int], float] = defaultdict(float)
    for paragraph in subject.facts.paragraphs:
        size = max((run.size for run in paragraph.runs), default=13.0)
        width = paragraph.cell.width if paragraph.cell and paragraph.cell.width else 160.0
        lines = max(1, ceil((text_mm(paragraph.text, size) + max(paragraph.first, 0.0)) / width))
        line = paragraph.line_pt or size * SPACING.single_factor * max(paragraph.line, 1.0)
        own = lines * line + max(paragraph.before, paragraph.after)
        if paragraph.cell:
            cells[paragraph.cell.table, paragraph.cell.row, paragraph.cell.column] += own
        else:
            height += own
    rows: dict[tuple[int, int], float] = defaultdict(float)
    for (table, row, _), high in cells.items():
        rows[table, row] = max(rows[table, row], high)
    return (height + sum(rows.values())) / (257 / 25.4 * 72)
