"""Checks that several families share: single spacing between two lines, and the short rule under one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nts_scenario_kit.word.format import COMPONENTS
from nts_scenario_kit.word.lint.base import Problem, Subject, figure
from nts_scenario_kit.word.lint.rulers import Ruler, dashed, drawn_in_a_page_header, line_mm, under

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.word.facts.document import Piece
    from nts_scenario_kit.word.facts.lines import Line
    from nts_scenario_kit.word.facts.roles import Role


def check_single(subject: Subject, first: Line, second: Line, what: str) -> Iterator[Problem]:
    """Two lines stand single-spaced, one point of tolerance."""
    gap = subject.facts.gap(first.paragraph, second.paragraph)
    if gap > 1.0:
        yield Problem(
            second, f"{what} cách nhau {figure(gap)} pt; quy định dòng đơn", "đặt khoảng cách 0 pt, giãn dòng đơn"
        )
    elif second.paragraph.line_pt is None and not 0.9 <= second.paragraph.line <= 1.06:
        yield Problem(
            second, f"{what} giãn dòng {figure(second.paragraph.line)}; quy định dòng đơn", "đặt giãn dòng đơn"
        )


def fits(ruler: Ruler, line: Line, role: Role, tolerance: float) -> bool:
    """The rule is as long as the share of the text allows, give or take the tolerance (a share).

    Of a text whose size is wrong, which another rule says, the length that it will have counts as well.
    """
    part, width = COMPONENTS[role], line_mm(line)
    allowed = part.rule_ratio
    if allowed is None:
        return True
    widths = [width]
    if not all(part.size_pt.holds(run.size) for run in line.lettered):
        size = max(run.size for run in line.lettered)
        widths += [width * right / size for right in (part.size_pt.low, part.size_pt.high)]
    return any(ruler.fits(x * (allowed.low - tolerance), x * (allowed.high + tolerance)) for x in widths)


def check_solid(piece: Piece, role: Role, what: str) -> Iterator[Problem]:
    """The rule under a component has no gaps."""
    line = dashed(piece, role)
    if line is not None:
        message = f"đường kẻ dưới {what} gõ bằng dấu “{line.text[0]}” nên đứt quãng; quy định nét liền"
        yield Problem(line, message, "kẻ một đường nét liền")


def check_short_rule(subject: Subject, role: Role, what: str) -> Iterator[Problem]:
    """The rule under a component is a third to a half of a line of it; a fit within 0.07 of the ratio is let pass.

    The decree says “dòng chữ”: of a name on several lines that may be the last or the longest.
    """
    for piece in subject.pieces:
        lines, ruler = piece.all(role), under(piece, role)
        yield from check_solid(piece, role, what)
        if not lines or not lines[-1].runs:
            continue
        if COMPONENTS[role].caps and not lines[-1].caps and ruler.state == "measured":
            continue  # in capitals, as it must be, the line is longer
        width = line_mm(lines[-1])
        room = lines[-1].paragraph.cell.width if lines[-1].paragraph.cell else 160.0
        if ruler.state == "missing" and drawn_in_a_page_header(subject.facts):
            continue
        if ruler.state == "missing":
            yield Problem(lines[-1], f"không có đường kẻ dưới {what}", "kẻ một đường nét liền dài 1/3 đến 1/2 dòng chữ")
        elif ruler.state != "measured" or any(fits(ruler, x, role, 0.07) for x in lines if x.runs):
            continue
        elif width >= room:  # on several lines, none of which is longer than the room
            yield from _too_long_for_any(ruler, lines[-1], role, what, room)
        else:
            yield Problem(
                lines[-1],
                f"đường kẻ dưới {what} dài {figure(round(ruler.mm))} mm, dòng chữ dài {figure(round(width))} mm; "
                "quy định 1/3 đến 1/2 dòng chữ",
                f"kẻ dài {figure(round(width / 3))}–{figure(round(width / 2))} mm",
            )


def _too_long_for_any(ruler: Ruler, line: Line, role: Role, what: str, room: float) -> Iterator[Problem]:
    """A rule that is too long for every line that fits into the room, in mm."""
    allowed = COMPONENTS[role].rule_ratio
    if allowed is not None and ruler.mm - ruler.slack > room * (allowed.high + 0.07):
        message = f"đường kẻ dưới {what} dài {figure(round(ruler.mm))} mm, cột rộng {figure(round(room))} mm"
        yield Problem(line, f"{message}; quy định 1/3 đến 1/2 dòng chữ", "kẻ ngắn lại theo dòng cuối của tên")
