"""One repair for each kind of fault that can be mended without touching a word of the text.

A fixer changes only what is outside the decree's ranges, so that a second run finds nothing to change.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from nts_scenario_kit.legacy import legacy_font
from nts_scenario_kit.word import formatting
from nts_scenario_kit.word.facts import tail
from nts_scenario_kit.word.facts.document import ANNEX, ATTACHMENT, Piece
from nts_scenario_kit.word.facts.roles import Role
from nts_scenario_kit.word.fix.components import fix_components, nearest
from nts_scenario_kit.word.format import COMPONENTS, FONT, MARGINS_MM, PAGE, PATTERNS, SPACING, is_official_font
from nts_scenario_kit.word.lint.fonts import SYMBOL_FONTS
from nts_scenario_kit.word.lint.page_numbers import in_line
from nts_scenario_kit.word.lint.paragraphs import SPACED, TEXT, indentable
from nts_scenario_kit.word.lint.rulers import line_mm
from nts_scenario_kit.word.xml import TWIPS_PER_MM, W

if TYPE_CHECKING:
    from nts_scenario_kit.word.facts import Section
    from nts_scenario_kit.word.facts.lines import Line
    from nts_scenario_kit.word.lint.base import Subject


def fix_sections(subject: Subject) -> None:
    """Sheet, margins and page-number settings."""
    for section in subject.facts.sections:
        _sheet(section)
        if section.number_format not in ("decimal", "numberInDash"):
            formatting.child(section.element, "pgNumType").set(W + "fmt", "decimal")
        if section.index == 0 and section.number_start not in (None, 1):
            formatting.child(section.element, "pgNumType").set(W + "start", "1")
    first = subject.facts.sections[0] if subject.facts.sections else None
    if first is not None and not first.title_page and "first" not in first.headers:
        story = first.headers.get("default")
        shown = [p for p in story.paragraphs if p.page_field and not p.conditional] if story is not None else []
        if shown:
            formatting.child(first.element, "titlePg").set(W + "val", "1")


def _sheet(section: Section) -> None:
    short, long = sorted((section.width, section.height))
    tolerance = PAGE.size_tolerance_mm
    if abs(short - PAGE.width_mm) > tolerance or abs(long - PAGE.height_mm) > tolerance:
        size = formatting.child(section.element, "pgSz")
        width, height = (16838, 11906) if section.landscape else (11906, 16838)
        size.set(W + "w", str(width))
        size.set(W + "h", str(height))
    if section.landscape:
        return  # margins of a turned sheet may be meant either way
    margin = formatting.child(section.element, "pgMar")
    for name in ("top", "right", "bottom", "left", "header", "footer", "gutter"):
        if margin.get(W + name) is None:  # a section that said nothing of its margins
            margin.set(W + name, "0" if name == "gutter" else "720" if name in ("header", "footer") else "1440")
    for side, allowed in MARGINS_MM.items():
        value = getattr(section, side)
        if not allowed.holds(value, PAGE.margin_tolerance_mm):
            if side == "left":
                margin.set(W + "gutter", "0")
            margin.set(W + side, str(round(nearest(value, allowed) * TWIPS_PER_MM)))


def fix_page_numbers(subject: Subject) -> None:
    """Page numbers in headers: centred, 13 to 14 points, upright."""
    part = COMPONENTS["page_number"]
    for story in subject.facts.stories:
        for paragraph in story.paragraphs:
            if story.label != "đầu trang" or not paragraph.page_field:
                continue
            if paragraph.align != "center" and in_line(paragraph) and "\t" not in paragraph.raw:
                formatting.set_align(paragraph.element, "center")
            for run in (*paragraph.page_runs, *paragraph.shown):
                if not part.size_pt.holds(run.size):
                    formatting.set_run(run.element, size=nearest(run.size, part.size_pt))
                if run.bold or run.italic:
                    formatting.set_run(run.element, bold=False, italic=False)


def fix_fonts(subject: Subject) -> None:
    """Times New Roman in black. A text in an old encoding keeps its font: another font would make it unreadable."""
    legacy = subject.facts.legacy
    for paragraph in subject.facts.everything:
        for run in paragraph.shown:
            old = legacy_font(run.font) or legacy_font(run.font_high)
            letters = any(letter.isalnum() for letter in run.text)
            signs = run.font.strip().lower() in SYMBOL_FONTS  # its letters are pictures
            right = signs or (is_official_font(run.font) and is_official_font(run.font_high))
            if letters and not (old and legacy) and not right:
                formatting.set_run(run.element, font=FONT)


def fix_body(subject: Subject) -> None:
    """Size, alignment, indent, gaps and lines of what is surely running text."""
    for piece in map(_running, subject.pieces):
        _body_size(piece)
        _body_indent(piece)
        _body_gaps(subject, piece)
        for line in piece.all(*TEXT, Role.BASIS, Role.PREAMBLE):
            paragraph = line.paragraph
            sections = subject.facts.sections
            width = sections[paragraph.section].text_width if paragraph.section < len(sections) else 160.0
            inside = paragraph.cell is None and not paragraph.framed
            if inside and paragraph.align != "both" and line_mm(line) > width:
                formatting.set_align(paragraph.element, "both")


def _running(piece: Piece) -> Piece:
    """The document up to the end of its text, without lines that are set aside or stand as a line of capitals."""
    ends = [i for i, line in enumerate(piece.lines) if line.role in TEXT and PATTERNS["ket_thuc"].search(line.text)]
    kept = piece.lines[: ends[-1] + 1] if ends else piece.lines
    return Piece(piece.kind, piece.paragraphs, [line for line in kept if not _set_aside(line)])


def _set_aside(line: Line) -> bool:
    heading = line.caps and len(line.text) < 60 and line.role in (Role.BODY, Role.PREAMBLE)
    return line.role in TEXT and line.paragraph.cell is None and (heading or tail.aside(line.paragraph))


def _body_size(piece: Piece) -> None:
    allowed = COMPONENTS["body"].size_pt
    lines = [line for line in piece.all(*TEXT, Role.PREAMBLE) if line.paragraph.cell is None]
    sizes = Counter(run.size for line in lines for run in line.lettered for _ in run.text)
    usual = next((size for size, _ in sizes.most_common() if allowed.holds(size)), allowed.high)
    for line in lines:
        for run in line.lettered:
            if run.size != usual:
                formatting.set_run(run.element, size=usual)


def _body_indent(piece: Piece) -> None:
    lines = list(indentable(piece))
    starts = Counter(
        x for line in lines for x in SPACING.first_line_mm if abs(_start(line) - x) <= SPACING.first_line_tolerance_mm
    )
    usual = starts.most_common(1)[0][0] if starts else SPACING.first_line_mm[1]
    for line in lines:
        typed = line.paragraph.raw.startswith("   ") or "\t" in line.paragraph.raw  # its tabs hold it in place
        fits = any(abs(_start(line) - x) <= SPACING.first_line_tolerance_mm for x in SPACING.first_line_mm)
        if not fits and not typed:
            formatting.set_indent(line.paragraph.element, 0.0, usual)


def _start(line: Line) -> float:
    return line.paragraph.left + line.paragraph.first


def _body_gaps(subject: Subject, piece: Piece) -> None:
    for first, second in pairwise(piece.lines):
        one, two = first.paragraph, second.paragraph
        if first.role not in SPACED or second.role not in SPACED or one.cell or two.cell or one is two:
            continue
        if subject.facts.gap(one, two) < SPACING.gap_min_pt - 0.05:
            formatting.set_spacing(two.element, before=SPACING.gap_min_pt)
            if two.contextual:
                formatting.set_flag(two.element, "contextualSpacing", False)
    for line in piece.all(*SPACED):
        paragraph = line.paragraph
        loose = paragraph.line_pt is None and not SPACING.line.holds(paragraph.line, 0.025)
        if paragraph.cell is None and not paragraph.framed and line.runs and (loose or _exact_wrong(line)):
            formatting.set_spacing(paragraph.element, line=nearest(paragraph.line if loose else 1.15, SPACING.line))


def _exact_wrong(line: Line) -> bool:
    """A fixed height that is less than one line, or more than one and a half."""
    paragraph = line.paragraph
    if paragraph.line_pt is None:
        return False
    natural = paragraph.line_pt / (line.runs[0].size * SPACING.single_factor)
    return not SPACING.line.holds(natural if paragraph.line == 0 else max(natural, 1.0), 0.025)


def fix_header(subject: Subject) -> None:
    """Single spacing between Quốc hiệu and Tiêu ngữ, and between the names of the bodies."""
    for piece in subject.pieces:
        pairs = [(piece.first(Role.NATIONAL_NAME), piece.first(Role.MOTTO))]
        pairs += list(pairwise(piece.all(Role.PARENT_BODY, Role.ISSUING_BODY)))
        for first, second in pairs:
            if first is None or second is None or first.paragraph is second.paragraph:
                continue
            if subject.facts.gap(first.paragraph, second.paragraph) > 1.0:
                formatting.set_spacing(first.paragraph.element, after=0.0)
                formatting.set_spacing(second.paragraph.element, before=0.0)
            if second.paragraph.line_pt is None and not 0.9 <= second.paragraph.line <= 1.06:
                formatting.set_spacing(second.paragraph.element, line=1.0)


def fix_numbering_of_pages(subject: Subject) -> None:
    """Annexes and attachments that have a section of their own count their pages from 1."""
    sections = subject.facts.sections
    if not any(story.numbered for story in subject.facts.stories):
        return
    for before, piece in pairwise(subject.pieces):
        if piece.kind not in (ANNEX, ATTACHMENT) or not before.paragraphs:
            continue
        index = next((p.section for p in piece.paragraphs if p.text), 0)
        if index < len(sections) and before.paragraphs[-1].section != index and sections[index].number_start != 1:
            formatting.child(sections[index].element, "pgNumType").set(W + "start", "1")


FIXERS = (
    fix_sections, fix_page_numbers, fix_fonts, fix_components, fix_body, fix_header, fix_numbering_of_pages,
)  # fmt: skip
