"""The names of the bodies (PL I, I.II.2)."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import Severity
from nts_scenario_kit.word.facts.roles import Role
from nts_scenario_kit.word.format import Basis
from nts_scenario_kit.word.lint.base import (
    Problem,
    Subject,
    check_align,
    check_caps,
    check_size,
    check_style,
    more,
    quote,
    rule,
)
from nts_scenario_kit.word.lint.checks import check_short_rule, check_single
from nts_scenario_kit.word.lint.place_names import misspelled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.word.facts.lines import Line

GROUP = "tên cơ quan"
#: Who spells a place in his own name as he was founded.
_OWN_NAME = re.compile(
    r"\b(?:công ty|tập đoàn|ngân hàng|hợp tác xã|(?<!môi )trường|hiệp hội|hội(?! đồng))\b", re.IGNORECASE
)
#: Common words that only the name of a parent may shorten (II.2b).
_FULL = {"UBND": "ỦY BAN NHÂN DÂN", "HĐND": "HỘI ĐỒNG NHÂN DÂN"}
_SHORT = re.compile(r"^(?:UBND|HĐND)\b")
_PARENTLESS = ("uy ban nhan dan", "hoi dong nhan dan")


@rule("ND30-CQ-PARENT", Basis.TEXT, "PL I, I.II.2b", GROUP)
def cq_parent(subject: Subject) -> Iterator[Problem]:
    """Tên cơ quan chủ quản: in hoa, cỡ 12–13, đứng, không đậm.

    Sai: tên cơ quan chủ quản in đậm như tên cơ quan ban hành
    Đúng: dòng trên không đậm, dòng dưới đậm
    """
    lines = subject.lines(Role.PARENT_BODY)
    yield from check_size(lines, "co_quan_chu_quan")
    yield from check_style(lines, "co_quan_chu_quan")
    yield from check_caps(lines, "co_quan_chu_quan")


@rule("ND30-CQ-NAME", Basis.TEXT, "PL I, I.II.2b", GROUP)
def cq_name(subject: Subject) -> Iterator[Problem]:
    """Tên cơ quan ban hành: tên gọi chính thức, in hoa, cỡ 12–13, đứng, đậm, canh giữa.

    Chỉ tên cơ quan chủ quản được viết tắt những cụm từ thông dụng (UBND, HĐND).

    Sai: UBND PHƯỜNG CAM LY; tên cơ quan ban hành không đậm; TỈNH ĐĂK LĂK
    Đúng: tên cơ quan ban hành đứng, đậm, ngay dưới tên cơ quan chủ quản; TỈNH ĐẮK LẮK
    """
    lines = [line for line in subject.lines(Role.ISSUING_BODY) if not _half_name(subject, line)]
    yield from check_size(lines, "co_quan_ban_hanh")
    yield from check_style(lines, "co_quan_ban_hanh")
    yield from check_caps(lines, "co_quan_ban_hanh")
    yield from check_align([line for line in lines if line.paragraph.cell is not None], "co_quan_ban_hanh")
    firsts = [piece.first(Role.ISSUING_BODY) for piece in subject.pieces]
    short = [line for line in firsts if line is not None and _SHORT.match(line.text)]
    if short:
        message = f"tên cơ quan ban hành {quote(short[0].text)} viết tắt{more(len(short))}"
        full = _SHORT.sub(lambda m: _FULL[m[0]], short[0].text)
        yield Problem(short[0], f"{message}; quy định tên chính thức, đầy đủ", f"viết “{full}”", Severity.WARNING)
    for line in subject.lines(Role.PARENT_BODY, Role.ISSUING_BODY):
        if (right := misspelled(line.text)) and not _OWN_NAME.search(line.text):
            message = f"{quote(line.text)} ghi sai tên đơn vị hành chính"
            yield Problem(line, message, f"viết “{right.upper() if line.caps else right}”")


@rule("ND30-CQ-UBND", Basis.PRACTICE, "", GROUP)
def cq_ubnd(subject: Subject) -> Iterator[Problem]:
    """Tên Ủy ban nhân dân viết trên hai dòng đều in đậm.

    Khi chính Ủy ban nhân dân ban hành, “ỦY BAN NHÂN DÂN” và “TỈNH …” là một tên, không phải cơ quan chủ quản và cơ
    quan ban hành.

    Sai: ỦY BAN NHÂN DÂN (không đậm) / TỈNH LÂM ĐỒNG (đậm)
    Đúng: cả hai dòng in đậm
    """
    for line in subject.lines(Role.ISSUING_BODY):
        if _half_name(subject, line):
            yield Problem(
                line, f"{quote(line.text)} là nửa đầu của tên cơ quan ban hành nhưng không in đậm", "in đậm cả hai dòng"
            )


def _half_name(subject: Subject, line: Line) -> bool:
    """``ỦY BAN NHÂN DÂN`` in regular weight above its place name in bold."""
    for piece in subject.pieces:
        names = piece.all(Role.ISSUING_BODY)
        if line in names and len(names) > 1 and line is names[0]:
            light = not any(run.bold for run in line.lettered)
            return line.bare in _PARENTLESS and light and all(run.bold for run in names[1].lettered)
    return False


@rule("ND30-CQ-LINE", Basis.TEXT, "PL I, I.II.2b", GROUP)
def cq_line(subject: Subject) -> Iterator[Problem]:
    """Đường kẻ dưới tên cơ quan dài 1/3 đến 1/2 dòng chữ.

    Nét liền, đặt cân đối dưới dòng cuối của tên cơ quan ban hành.

    Sai: đường kẻ dài bằng dòng chữ, hoặc không có
    Đúng: đường kẻ dài 2/5 dòng chữ
    """
    yield from check_short_rule(subject, Role.ISSUING_BODY, "tên cơ quan ban hành")


@rule("ND30-CQ-SPACING", Basis.TEXT, "PL I, I.II.2b", GROUP)
def cq_spacing(subject: Subject) -> Iterator[Problem]:
    """Tên cơ quan chủ quản và cơ quan ban hành cách nhau dòng đơn.

    Sai: hai dòng cách nhau 6 pt
    Đúng: giãn dòng đơn, không thêm khoảng cách
    """
    for piece in subject.pieces:
        lines = piece.all(Role.PARENT_BODY, Role.ISSUING_BODY)
        for first, second in pairwise(lines):
            if first.paragraph is not second.paragraph:
                yield from check_single(subject, first, second, "các dòng tên cơ quan")
