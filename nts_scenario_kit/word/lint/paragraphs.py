"""Paragraphs of the text: size, alignment, indent, gaps and lines (PL I, I.II.6e)."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import Severity
from nts_scenario_kit.word.facts.document import MAIN
from nts_scenario_kit.word.facts.roles import Role
from nts_scenario_kit.word.format import COMPONENTS, PATTERNS, SPACING, Basis
from nts_scenario_kit.word.lint.base import Problem, Subject, figure, groups, more, quote, rule
from nts_scenario_kit.word.lint.rulers import line_mm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.word.facts.document import Piece
    from nts_scenario_kit.word.facts.lines import Line

GROUP = "đoạn văn"
TEXT = (Role.BODY, Role.ARTICLE, Role.CLAUSE, Role.SUBCLAUSE, Role.POINT, Role.DASH, Role.ROMAN_ITEM)
SPACED = (*TEXT, Role.BASIS, Role.PREAMBLE, Role.ROMAN_SECTION, Role.OTHER_LEVEL)
_BLANKS = re.compile(r"\.{4,}|…{2,}|_{3,}|[☐□]")
_ASIDE_ALIGN = ("center", "right")
_LONG = 100  # letters of a paragraph that is no heading
_SOME, _NEARLY_ALL = 300, 0.8  # letters of a text, and the share of them that is bold
_ASIDE = re.compile(r"^(?:Ghi chú|Nguồn|Đơn vị tính|ĐVT|Lưu ý|\*|\()", re.IGNORECASE)  # also where no table is near


def _width(subject: Subject, line: Line) -> float:
    sections = subject.facts.sections
    index = line.paragraph.section
    return sections[index].text_width if index < len(sections) else 160.0


def _lines(subject: Subject, *roles: Role) -> list[Line]:
    return [line for line in subject.lines(*roles) if line.paragraph.cell is None and not line.paragraph.framed]


@rule("ND30-BODY-SIZE", Basis.TEXT, "PL I, I.II.6e", GROUP)
def body_size(subject: Subject) -> Iterator[Problem]:
    """Nội dung cỡ chữ 13–14, một cỡ thống nhất.

    Sai: vài đoạn cỡ 13 giữa văn bản cỡ 14
    Đúng: toàn bộ nội dung cỡ 14
    """
    allowed = COMPONENTS["body"].size_pt
    for piece in subject.pieces:
        lines = [line for line in piece.all(*TEXT, Role.PREAMBLE) if line.paragraph.cell is None]
        sizes = Counter(run.size for line in lines for run in line.lettered for _ in run.text)
        usual = next((size for size, _ in sizes.most_common() if allowed.holds(size)), None)
        wrong = (
            (run.size, line)
            for line in lines
            for run in line.lettered
            if run.size != usual or not allowed.holds(run.size)
        )
        for size, places in groups(wrong):
            rest = f"quy định {allowed}" if not allowed.holds(size) else f"phần còn lại cỡ {figure(usual or 0)}"
            yield Problem(
                places[0],
                f"nội dung {quote(places[0].text)} cỡ chữ {figure(size)}{more(len(places))}; {rest}",
                f"đặt cỡ chữ {figure(usual or allowed.high)}",
            )


@rule("ND30-BODY-ALIGN", Basis.TEXT, "PL I, I.II.6e", GROUP)
def body_align(subject: Subject) -> Iterator[Problem]:
    """Nội dung canh đều cả hai lề.

    Đoạn ngắn hơn một dòng không khác nhau khi in nên không xét.

    Sai: đoạn văn căn trái, mép phải so le
    Đúng: đoạn văn căn đều hai bên
    """
    names = {"left": "căn trái", "right": "căn phải", "center": "căn giữa"}
    wrong = (
        (line.paragraph.align, line)
        for line in _lines(subject, *TEXT, Role.BASIS, Role.PREAMBLE)
        if line.paragraph.align != "both" and line_mm(line) > _width(subject, line)
    )
    for align, places in groups(wrong):
        yield Problem(
            places[0],
            f"đoạn {quote(places[0].text)} {names.get(align, align)}{more(len(places))}; quy định căn đều hai bên",
            "căn đều hai bên",
        )


@rule("ND30-BODY-STYLE", Basis.TEXT, "PL I, I.II.6e", GROUP)
def body_style(subject: Subject) -> Iterator[Problem]:
    """Nội dung kiểu chữ đứng, chữ in thường.

    Chỉ xét cả đoạn dài của văn bản chính; ghi chú, ví dụ, đoạn trích và lời dẫn trước nội dung không xét.

    In đậm chỉ xét khi gần hết nội dung in đậm: một đoạn có thể là tiêu đề dài hoặc chỗ cần nhấn mạnh.

    Sai: cả đoạn nội dung in nghiêng, hoặc viết hoa toàn bộ
    Đúng: chữ đứng, chữ thường
    """
    if subject.main.title.startswith("kich ban"):
        return  # a scenario may set what is played apart from what is ordered
    lines = [
        line for line in subject.main.all(Role.BODY, Role.CLAUSE, Role.POINT, Role.DASH) if line.paragraph.cell is None
    ]
    begun = next((i for i, line in enumerate(lines) if not all(run.italic for run in line.lettered)), len(lines))
    found: list[tuple[str, Line]] = []
    for line in lines[begun:]:
        long = (
            len(line.text) > _LONG
            and not line.quoted
            and not _ASIDE.match(line.text)
            and not line.text.startswith("Ví dụ")
            and line.text[-1:] in ".;"  # a heading has no mark at its end, a slogan “!”
        )
        if long and line.lettered and all(run.italic for run in line.lettered):
            found.append(("in nghiêng cả đoạn; quy định kiểu chữ đứng", line))
        elif long and line.caps:
            found.append(("viết hoa toàn bộ; quy định chữ in thường", line))
    found += _bold_throughout(lines)
    for fault, places in groups(found):
        message = f"đoạn {quote(places[0].text)} {fault}{more(len(places))}"
        yield Problem(places[0], message, "đặt kiểu chữ đứng, chữ thường", Severity.WARNING)


def _bold_throughout(lines: list[Line]) -> list[tuple[str, Line]]:
    """Paragraphs in bold where nearly all are; some alone may be titles of khoản, or stressed."""
    bold = [line for line in lines if line.lettered and all(run.bold for run in line.lettered)]
    letters, whole = (sum(len(line.text) for line in some if line.text[-1:] in ".;") for some in (bold, lines))
    throughout = whole > _SOME and letters > whole * _NEARLY_ALL  # a heading has no mark at its end
    return [("in đậm như gần hết nội dung; quy định kiểu chữ đứng", line) for line in bold] if throughout else []


@rule("ND30-BODY-INDENT", Basis.TEXT, "PL I, I.II.6e", GROUP)
def body_indent(subject: Subject) -> Iterator[Problem]:
    """Chữ đầu đoạn lùi vào 1 cm hoặc 1,27 cm.

    Đo từ lề trái đến chữ (hoặc số thứ tự) đầu tiên của đoạn. Không thụt bằng dấu cách hay phím Tab.

    Sai: thụt đầu dòng 2 cm, hoặc không thụt
    Đúng: thụt đầu dòng 1,27 cm
    """
    found: list[tuple[str, Line]] = []
    for piece in subject.pieces:
        for line in indentable(piece):
            paragraph = line.paragraph
            start = paragraph.left + paragraph.first
            typed = re.match(r"^(?:\t|[ \u00a0]{3,})", paragraph.raw) is not None
            if typed and start < 1:
                found.append(("tab", line))
            elif not any(abs(start - x) <= SPACING.first_line_tolerance_mm for x in SPACING.first_line_mm):
                found.append((figure(round(start / 10, 2)), line))
    for value, places in groups(found):
        if value == "tab":
            yield Problem(
                places[0],
                f"đoạn {quote(places[0].text)} thụt đầu dòng bằng phím Tab hoặc dấu cách{more(len(places))}",
                "đặt thụt dòng đầu (First line) 1 cm hoặc 1,27 cm",
                Severity.WARNING,
            )
        else:
            yield Problem(
                places[0],
                f"đoạn {quote(places[0].text)} lùi đầu dòng {value} cm{more(len(places))}; quy định 1 cm hoặc 1,27 cm",
                "đặt thụt dòng đầu 1 cm hoặc 1,27 cm",
            )


def indentable(piece: Piece) -> Iterator[Line]:
    """Paragraphs of running text; notes beside tables and lines set right or in the middle are none."""
    shown = [line for line in piece.lines if line.role != Role.EMPTY]
    for index, line in enumerate(shown):
        near = {x.role for x in shown[max(0, index - 1) : index + 2] if x is not line}
        ends = line.text.endswith("./.")
        aside = _ASIDE.match(line.text) or (Role.CELL in near and len(line.text) < 90 and not ends)
        inside = line.paragraph.cell is not None or line.paragraph.framed or not line.lettered  # a formula
        if line.role in (*TEXT, Role.BASIS, Role.PREAMBLE) and not (
            inside or aside or line.paragraph.align in _ASIDE_ALIGN
        ):
            yield line


@rule("ND30-BODY-PGAP", Basis.TEXT, "PL I, I.II.6e", GROUP)
def body_pgap(subject: Subject) -> Iterator[Problem]:
    """Khoảng cách giữa các đoạn văn tối thiểu 6 pt.

    Lấy giá trị lớn hơn giữa “sau” của đoạn trên và “trước” của đoạn dưới.

    Sai: 0 pt, hoặc bật “Don't add space between paragraphs of the same style”
    Đúng: trước 6 pt, sau 0 pt
    """
    found: list[tuple[str, Line]] = []
    for piece in subject.pieces:
        for first, second in pairwise(piece.lines):
            one, two = first.paragraph, second.paragraph
            if first.role not in SPACED or second.role not in SPACED or one.cell or two.cell or one is two:
                continue
            gap = subject.facts.gap(one, two)
            if gap < SPACING.gap_min_pt - 0.05:
                found.append((figure(gap), second))
    for shown, places in groups(found):
        yield Problem(
            places[0],
            f"đoạn {quote(places[0].text)} cách đoạn trên {shown} pt{more(len(places))}; quy định tối thiểu 6 pt",
            "đặt khoảng cách trước đoạn 6 pt",
        )


@rule("ND30-BODY-LINE", Basis.TEXT, "PL I, I.II.6e", GROUP)
def body_line(subject: Subject) -> Iterator[Problem]:
    """Khoảng cách giữa các dòng từ dòng đơn đến 1,5 dòng.

    Giá trị “Exactly” và “At least” được đổi ra số dòng theo cỡ chữ.

    Sai: giãn dòng 2,0
    Đúng: giãn dòng 1,1
    """
    found = []
    for line in _lines(subject, *SPACED):
        if not line.runs:
            continue
        paragraph = line.paragraph
        value = paragraph.line
        if paragraph.line_pt is not None:
            natural = paragraph.line_pt / (line.runs[0].size * SPACING.single_factor)
            value = natural if paragraph.line == 0 else max(natural, 1.0)
        if not SPACING.line.holds(value, 0.025):
            found.append((figure(round(value, 2)), line))
    for shown, places in groups(found):
        yield Problem(
            places[0],
            f"đoạn {quote(places[0].text)} giãn dòng {shown}{more(len(places))}; quy định 1–1,5 dòng",
            "đặt giãn dòng từ 1 đến 1,5",
        )


@rule("ND30-BODY-END", Basis.TEMPLATE, "PL III, Mẫu 1.1–1.5", GROUP)
def body_end(subject: Subject) -> Iterator[Problem]:
    """Nội dung văn bản kết thúc bằng “./.”.

    Sai: … chịu trách nhiệm thi hành Quyết định này.
    Đúng: … chịu trách nhiệm thi hành Quyết định này./.
    """
    if subject.main.kind == MAIN and subject.main.headed and subject.main.all(Role.RECIPIENTS, Role.POST):
        yield from check_end(subject.main, "nội dung văn bản")


def check_end(piece: Piece, what: str) -> Iterator[Problem]:
    """The last paragraph of a document's text ends with ``./.``; one that ends with a table or a form is let pass."""
    texts = piece.all(
        *TEXT,
        Role.BASIS,
        Role.PREAMBLE,
        Role.CELL,
        Role.CENTRED,
        Role.OTHER_LEVEL,
        Role.FORM,
        Role.NOTE,
        Role.ROMAN_SECTION,
    )
    if not texts or texts[-1].role in (Role.CELL, Role.FORM, Role.CENTRED, Role.NOTE) or piece.contract:
        return
    last = texts[-1]
    if _BLANKS.search(last.text):
        return  # a form to be filled in
    if len(texts) > 1 and re.match(r"^\([^()]*(?:\([^()]*\)[^()]*)*\)\.?$", last.text):
        last = texts[-2] if PATTERNS["ket_thuc"].search(texts[-2].text.rstrip()) else last  # (Gửi kèm …) below the end
    if not PATTERNS["ket_thuc"].search(last.text.rstrip()):
        yield Problem(
            last, f"{what} kết thúc bằng “{_ending(last.text)}”; mẫu kết thúc bằng “./.”", "kết thúc bằng “./.”"
        )


def _ending(text: str, length: int = 32) -> str:
    """The last words of a text, never half of one."""
    return text if len(text) <= length else "…" + text[-length:].split(" ", 1)[-1]
