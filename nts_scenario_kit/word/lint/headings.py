"""Titles that articles must have, and titles of clauses (PL I, I.II.6d and 6đ)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nts_scenario_kit.word.facts.roles import Role
from nts_scenario_kit.word.format import Basis
from nts_scenario_kit.word.lint.base import Problem, Subject, more, quote, rule
from nts_scenario_kit.word.lint.numbering import GROUP

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.word.facts.lines import Line


@rule("ND30-STR-TITLE-REQ", Basis.TEMPLATE, "PL I, I.II.6d", GROUP)
def str_title_req(subject: Subject) -> Iterator[Problem]:
    """Mỗi điều của văn bản chia theo điều có tiêu đề.

    Không áp dụng cho quyết định cá biệt, theo Mẫu 1.2 và 1.3.

    Sai: Điều 4. Các đơn vị thực hiện đúng chức năng được giao và báo cáo kết quả về Sở Y tế.
    Đúng: Điều 4. Trách nhiệm báo cáo
    """
    for piece in subject.pieces:
        lines = piece.all(Role.ARTICLE)
        bare = [line for line in lines if len(line.text) > 60 and line.text[-1:] in ".;:"]
        if not piece.decides and bare and len(bare) < len(lines):
            yield Problem(
                bare[0],
                f"{quote(bare[0].text)} không có tiêu đề{more(len(bare))}",
                "ghi tiêu đề nêu nội dung chính của điều",
            )


@rule("ND30-STR-KHOAN-T", Basis.TEXT, "PL I, I.II.6đ", GROUP)
def str_khoan_t(subject: Subject) -> Iterator[Problem]:
    """Khoản có tiêu đề: số và tiêu đề trên một dòng riêng, in đậm.

    Sai: 1. Mục tiêu (không đậm, nội dung ở đoạn dưới)
    Đúng: **1. Mục tiêu**
    """
    faults = []
    for piece in subject.pieces:
        shown = [line for line in piece.lines if line.role not in (Role.EMPTY, Role.RULE)]
        for before, line, following in zip([None, *shown], shown, shown[1:], strict=False):
            listed = before is not None and _title_like(before)  # the last name of a list, with the text behind it
            opens = _title_like(line) and following.role in (Role.BODY, Role.POINT, Role.DASH, Role.SUBCLAUSE)
            if opens and not listed and not all(run.bold for run in line.lettered):
                faults.append(line)
    if faults:
        yield Problem(
            faults[0],
            f"tiêu đề khoản {quote(faults[0].text)} không in đậm{more(len(faults))}",
            "in đậm số và tiêu đề của khoản",
        )


def _title_like(line: Line) -> bool:
    """A number and some words without a mark behind them; a question with boxes to tick is none."""
    asked = any(mark in line.text for mark in "?☐□☑")
    return line.role == Role.CLAUSE and len(line.text) < 90 and line.text[-1].isalnum() and not asked
