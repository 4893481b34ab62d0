"""Checks that several families share: single spacing between two lines, and the short rule under one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nts_scenario_kit.word.format import COMPONENTS, Range
from nts_scenario_kit.word.lint.base import Problem, Subject, figure
from nts_scenario_kit.word.lint.rulers import Ruler, line_mm, under

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.word.facts.lines import Line


def check_single(first: Line, second: Line, what: str) -> Iterator[Problem]:
    """Two lines stand single-spaced, one point of tolerance."""
    gap = max(first.paragraph.after, second.paragraph.before)
    if gap > 1.0:
        yield Problem(
            second, f"{what} cách nhau {figure(gap)} pt; quy định dòng đơn", "đặt khoảng cách 0 pt, giãn dòng đơn"
        )
    elif second.paragraph.line_pt is None and not 0.9 <= second.paragraph.line <= 1.06:
        yield Problem(
            second, f"{what} giãn dòng {figure(second.paragraph.line)}; quy định dòng đơn", "đặt giãn dòng đơn"
        )


def fits(ruler: Ruler, width: float, allowed: Range, tolerance: float) -> bool:
    """The rule is as long as the share of the text allows, give or take the tolerance (a share)."""
    return ruler.fits(width * (allowed.low - tolerance), width * (allowed.high + tolerance))


def check_short_rule(subject: Subject, role: str, what: str) -> Iterator[Problem]:
    """The rule under a component is a third to a half of its last line; a fit within 0.07 of the ratio is let pass."""
    allowed = COMPONENTS[role].rule_ratio
    for piece in subject.pieces:
        lines, ruler = piece.all(role), under(piece, role)
        if not lines or not lines[-1].runs or allowed is None:
            continue
        width = line_mm(lines[-1])
        room = lines[-1].paragraph.cell.width if lines[-1].paragraph.cell else 160.0
        if ruler.state == "missing":
            yield Problem(lines[-1], f"không có đường kẻ dưới {what}", "kẻ một đường nét liền dài 1/3 đến 1/2 dòng chữ")
        elif ruler.state == "measured" and width < room and not fits(ruler, width, allowed, 0.07):
            yield Problem(
                lines[-1],
                f"đường kẻ dưới {what} dài {figure(round(ruler.mm))} mm, dòng chữ dài {figure(round(width))} mm; "
                "quy định 1/3 đến 1/2 dòng chữ",
                f"kẻ dài {figure(round(width / 3))}–{figure(round(width / 2))} mm",
            )
