"""Quốc hiệu and Tiêu ngữ (PL I, I.II.1), and what a document must have (Điều 8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nts_scenario_kit.finding import Severity
from nts_scenario_kit.word.facts.document import ANNEX
from nts_scenario_kit.word.facts.header import assign
from nts_scenario_kit.word.facts.roles import Role
from nts_scenario_kit.word.facts.tail import find_label
from nts_scenario_kit.word.format import COMPONENTS, PATTERNS, Basis
from nts_scenario_kit.word.lint.base import (
    Problem,
    Subject,
    check_align,
    check_size,
    check_style,
    figure,
    quote,
    rule,
)
from nts_scenario_kit.word.lint.borders import drawn
from nts_scenario_kit.word.lint.checks import check_single, check_solid, fits
from nts_scenario_kit.word.lint.rulers import drawn_in_a_page_header, line_mm, under

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.word.facts.document import Piece
    from nts_scenario_kit.word.facts.lines import Line

GROUP = "phần đầu"
_QH = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
_TN = "Độc lập - Tự do - Hạnh phúc"
#: A thư công has no abbreviation in Phụ lục III, so no number, and goes to those whom it greets.
_OPEN_LETTER = "thu "


@rule("ND30-QH-TEXT", Basis.TEXT, "PL I, I.II.1a", GROUP)
def qh_text(subject: Subject) -> Iterator[Problem]:
    """Quốc hiệu viết đúng từng chữ, in hoa.

    Chấp nhận cả “HÒA” và “HOÀ” vì nghị định in cả hai.

    Sai: CỘNG HOÀ XÃ HỘI CHỦ NGHỈA VIỆT NAM
    Đúng: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    """
    for line in subject.lines(Role.NATIONAL_NAME):
        if not PATTERNS["quoc_hieu"].match(line.text):
            yield Problem(line, f"Quốc hiệu viết {quote(line.text)}; quy định “{_QH}”", f"viết “{_QH}”")


@rule("ND30-QH-SIZE", Basis.TEXT, "PL I, I.II.1a", GROUP)
def qh_size(subject: Subject) -> Iterator[Problem]:
    """Quốc hiệu cỡ chữ 12–13.

    Sai: Quốc hiệu cỡ 14
    Đúng: Quốc hiệu cỡ 13
    """
    yield from check_size(subject.lines(Role.NATIONAL_NAME), "quoc_hieu")


@rule("ND30-QH-STYLE", Basis.TEXT, "PL I, I.II.1a", GROUP)
def qh_style(subject: Subject) -> Iterator[Problem]:
    """Quốc hiệu kiểu chữ đứng, đậm.

    Sai: Quốc hiệu không đậm
    Đúng: Quốc hiệu đứng, đậm
    """
    yield from check_style(subject.lines(Role.NATIONAL_NAME), "quoc_hieu")


@rule("ND30-QH-POS", Basis.TEXT, "PL I, I.II.1a, 1c", GROUP)
def qh_pos(subject: Subject) -> Iterator[Problem]:
    """Quốc hiệu ở trên cùng, bên phải trang đầu.

    Sai: Quốc hiệu ở cột trái, hoặc đứng dưới tên cơ quan
    Đúng: Quốc hiệu ở dòng đầu của cột phải
    """
    for piece in subject.pieces:
        line = piece.first(Role.NATIONAL_NAME)
        if line is None or line.paragraph.cell is None:
            yield from _below_name(subject, piece, line)
            continue
        names = [x for x in piece.all(Role.ISSUING_BODY, Role.PARENT_BODY) if x.paragraph.cell is not None]
        above = [
            x
            for x in piece.lines
            if _same_column(x, line) and x.text and x.role not in (Role.MARK, Role.EMPTY, Role.RULE)
        ]
        if drawn(line):
            yield Problem(line, "bảng phần đầu có đường viền; mẫu không có", "bỏ đường viền của bảng", Severity.WARNING)
        if _only_column(piece, line):
            yield Problem(line, "Quốc hiệu không ở nửa bên phải trang", "đặt Quốc hiệu ở cột phải của bảng đầu trang")
        elif above and above[0] is not line and above[0].role != Role.NATIONAL_NAME:
            yield Problem(
                line, f"Quốc hiệu đứng dưới {quote(above[0].text)}; quy định trên cùng", "đặt Quốc hiệu ở dòng đầu"
            )
        elif names and names[0].paragraph.cell and names[0].paragraph.cell.row < line.paragraph.cell.row:
            yield Problem(line, "Quốc hiệu thấp hơn tên cơ quan; quy định trên cùng", "đặt Quốc hiệu ở dòng đầu")


def _below_name(subject: Subject, piece: Piece, line: Line | None) -> Iterator[Problem]:
    """Quốc hiệu under the issuer where the letterhead has no columns: no table, frame, column of the page, or tab."""
    name = piece.first(Role.ISSUING_BODY)
    if line is None or name is None:
        return
    low, high = (piece.paragraphs.index(x.paragraph) if x.paragraph in piece.paragraphs else -1 for x in (name, line))
    between = piece.paragraphs[low : high + 1]
    plain = all(p.cell is None and not p.framed and not p.column_break and "\t" not in p.raw for p in between)
    plain &= all(section.columns < 2 for section in subject.facts.sections if section.index == line.paragraph.section)
    if 0 <= low < high and plain:
        message = f"Quốc hiệu đứng dưới {quote(name.text)}; quy định trên cùng, bên phải"
        yield Problem(line, message, "đặt tên cơ quan và Quốc hiệu vào hai cột của một bảng")


def _same_column(a: Line, b: Line) -> bool:
    one, two = a.paragraph.cell, b.paragraph.cell
    return one is not None and two is not None and (one.table, one.column) == (two.table, two.column)


def _only_column(piece: Piece, line: Line) -> bool:
    """True if Quốc hiệu stands in the first of several columns."""
    cell = line.paragraph.cell
    others = [x.paragraph.cell for x in piece.lines if x.paragraph.cell is not None]
    return cell is not None and cell.column == 0 and any(c.table == cell.table and c.column > 0 for c in others if c)


@rule("ND30-QH-ONELINE", Basis.PRACTICE, "", GROUP)
def qh_oneline(subject: Subject) -> Iterator[Problem]:
    """Quốc hiệu nằm trọn trên một dòng.

    Cột phải hẹp làm Quốc hiệu xuống dòng; nới cột hoặc giảm cỡ chữ (12) để giữ một dòng.

    Sai: cột phải rộng 80 mm với Quốc hiệu cỡ 13
    Đúng: cột phải rộng 100 mm
    """
    for line in subject.lines(Role.NATIONAL_NAME):
        cell = line.paragraph.cell
        sized = all(COMPONENTS["quoc_hieu"].size_pt.holds(run.size) for run in line.lettered)
        if cell is None or not cell.width or not line.runs or not sized:
            continue
        # the padding of the cell may be 0: only what never fits is reported
        room, need = round(cell.width, 1), round(line_mm(line), 1)
        if need > room + 0.5:
            yield Problem(
                line,
                f"Quốc hiệu dài {figure(need)} mm, ô chỉ rộng {figure(room)} mm nên phải xuống dòng",
                "nới cột phải",
            )


@rule("ND30-TN-TEXT", Basis.TEXT, "PL I, I.II.1b", GROUP)
def tn_text(subject: Subject) -> Iterator[Problem]:
    """Tiêu ngữ viết đúng từng chữ.

    Chữ cái đầu của mỗi cụm từ viết hoa; giữa các cụm từ có gạch nối (-) với một dấu cách ở hai bên.

    Sai: Độc lập – Tự do – Hạnh phúc (gạch dài)
    Đúng: Độc lập - Tự do - Hạnh phúc
    """
    for line in subject.lines(Role.MOTTO):
        if not PATTERNS["tieu_ngu"].match(line.text):
            yield Problem(
                line, f"Tiêu ngữ viết {quote(line.text)}; quy định “{_TN}”", f"viết “{_TN}” với gạch nối và dấu cách"
            )


@rule("ND30-TN-SIZE", Basis.TEXT, "PL I, I.II.1b", GROUP)
def tn_size(subject: Subject) -> Iterator[Problem]:
    """Tiêu ngữ cỡ chữ 13–14.

    Sai: Tiêu ngữ cỡ 12
    Đúng: Tiêu ngữ cỡ 14
    """
    yield from check_size(subject.lines(Role.MOTTO), "tieu_ngu")


@rule("ND30-TN-STYLE", Basis.TEXT, "PL I, I.II.1b", GROUP)
def tn_style(subject: Subject) -> Iterator[Problem]:
    """Tiêu ngữ kiểu chữ đứng, đậm, canh giữa dưới Quốc hiệu.

    Sai: Tiêu ngữ in nghiêng
    Đúng: Tiêu ngữ đứng, đậm, canh giữa
    """
    lines = subject.lines(Role.MOTTO)
    yield from check_style(lines, "tieu_ngu")
    yield from check_align([line for line in lines if line.paragraph.cell is not None], "tieu_ngu")


@rule("ND30-TN-LINE", Basis.TEXT, "PL I, I.II.1b", GROUP)
def tn_line(subject: Subject) -> Iterator[Problem]:
    """Đường kẻ dưới Tiêu ngữ dài bằng dòng chữ.

    Nét liền; có thể là đường vẽ, đường viền dưới hoặc dấu gạch dưới. Chấp nhận sai lệch 10 %.

    Sai: đường kẻ dài nửa dòng chữ, hoặc không có
    Đúng: đường kẻ dài bằng dòng chữ
    """
    for piece in subject.pieces:
        line, ruler = piece.first(Role.MOTTO), under(piece, Role.MOTTO)
        yield from check_solid(piece, Role.MOTTO, "Tiêu ngữ")
        if line is None or not line.runs:
            continue
        if ruler.state == "missing" and drawn_in_a_page_header(subject.facts):
            continue
        if ruler.state == "missing":
            yield Problem(line, "không có đường kẻ dưới Tiêu ngữ", "kẻ một đường nét liền dài bằng dòng chữ")
        elif line.caps:
            continue  # the text itself is wrong; its length says nothing
        elif ruler.state == "measured" and not fits(ruler, line, Role.MOTTO, 0.06):
            yield Problem(
                line,
                f"đường kẻ dưới Tiêu ngữ dài {figure(round(ruler.mm))} mm; "
                f"dòng chữ dài {figure(round(line_mm(line)))} mm",
                "kẻ dài bằng dòng chữ",
            )


@rule("ND30-QHTN-SPACING", Basis.TEXT, "PL I, I.II.1c", GROUP)
def qhtn_spacing(subject: Subject) -> Iterator[Problem]:
    """Quốc hiệu và Tiêu ngữ cách nhau dòng đơn.

    Sai: Tiêu ngữ cách Quốc hiệu 12 pt
    Đúng: giãn dòng đơn, không thêm khoảng cách
    """
    for piece in subject.pieces:
        first, second = piece.first(Role.NATIONAL_NAME), piece.first(Role.MOTTO)
        if first is not None and second is not None and first.paragraph is not second.paragraph:
            yield from check_single(subject, first, second, "Quốc hiệu và Tiêu ngữ")


@rule("ND30-COMP-MAIN", Basis.TEXT, "Điều 8, khoản 2", GROUP)
def comp_main(subject: Subject) -> Iterator[Problem]:
    """Đủ các thành phần chính của văn bản.

    Quốc hiệu và Tiêu ngữ; tên cơ quan; số, ký hiệu; địa danh và thời gian; tên loại và trích yếu; nội dung; chức vụ,
    họ tên người ký; nơi nhận. Tệp không có thành phần nào được coi là một phần rời của văn bản: chỉ nhắc.

    Sai: có Quốc hiệu nhưng không có số, ký hiệu
    Đúng: đủ các thành phần
    """
    piece = subject.main
    if piece.kind == ANNEX or piece.normative or piece.contract:
        return
    wanted = {
        "Quốc hiệu": (Role.NATIONAL_NAME,),
        "Tiêu ngữ": (Role.MOTTO,),
        "tên cơ quan ban hành": (Role.ISSUING_BODY,),
        "số, ký hiệu": (Role.NUMBER,),
        "địa danh và thời gian": (Role.PLACE_DATE,),
        "tên loại": (Role.TITLE, Role.LETTER_ABSTRACT, Role.ADDRESSED),
        "chức vụ người ký": (Role.POST,),
        "nơi nhận": (Role.RECIPIENTS,),
    }
    if piece.title.startswith(_OPEN_LETTER):
        del wanted["số, ký hiệu"], wanted["nơi nhận"]
    elsewhere = _in_boxes(subject)
    missing = [name for name, roles in wanted.items() if not piece.all(*roles) and not elsewhere.intersection(roles)]
    attached = piece.all(Role.ATTACHED_TO) and not piece.all(Role.NUMBER)
    if not piece.headed and not piece.all(Role.POST, Role.RECIPIENTS):
        if not attached:
            yield Problem(
                None,
                "không nhận ra phần đầu và phần ký của văn bản hành chính; chỉ kiểm tra trang, phông và đoạn văn",
                "bỏ qua nếu đây là tài liệu kèm theo",
                Severity.NOTE,
            )
    elif missing and not attached and not piece.title.startswith(("giay moi", "bien ban")):
        yield Problem(None, f"thiếu {', '.join(missing)}", "bổ sung thành phần còn thiếu")


def _in_boxes(subject: Subject) -> set[str]:
    """Components that stand in text boxes or in the header of a page: there, but not judged."""
    aside = [*subject.facts.boxes, *(p for story in subject.facts.stories for p in story.paragraphs)]
    closing = {Role.RECIPIENTS} if find_label(aside) is not None else set()
    return closing | {line.role for line in assign(aside) if line.text}
