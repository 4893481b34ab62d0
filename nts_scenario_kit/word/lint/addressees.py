"""Kính gửi (PL I, I.II.9a, 9d)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import Severity
from nts_scenario_kit.word.facts.document import MAIN
from nts_scenario_kit.word.facts.roles import Role
from nts_scenario_kit.word.format import Basis
from nts_scenario_kit.word.lint.base import Problem, Subject, check_size, check_style, last_sign, quote, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.word.facts.lines import Line

GROUP = "kính gửi"
_NEVER = (
    "quyet dinh",
    "nghi quyet",
    "ke hoach",
    "chi thi",
    "chuong trinh",
    "quy che",
    "quy dinh",
    "phuong an",
    "de an",
)


_LISTED = re.compile(
    r":(?!.*(?:địa chỉ|trú tại|thường trú)).*;\s*\S", re.IGNORECASE
)  # several addressees in one paragraph


def _together(line: Line) -> Problem:
    return Problem(
        line,
        f"gửi nhiều nơi nhưng {quote(line.text)} ghi nơi nhận trên dòng “Kính gửi”",
        "để “Kính gửi:” riêng một dòng",
    )


@rule("ND30-KG-WHEN", Basis.TEXT, "PL I, I.II.9b, 9d", GROUP)
def kg_when(subject: Subject) -> Iterator[Problem]:
    """“Kính gửi” chỉ dùng cho Tờ trình, Báo cáo gửi cấp trên và Công văn.

    Sai: QUYẾT ĐỊNH có dòng “Kính gửi”
    Đúng: TỜ TRÌNH có dòng “Kính gửi: Ủy ban nhân dân tỉnh”
    """
    piece = subject.main
    line, title = piece.first(Role.ADDRESSED), piece.first(Role.TITLE)
    if piece.kind != MAIN or not piece.headed:
        return
    if line is not None and piece.title in _NEVER:
        yield Problem(
            line,
            f"{quote(title.text if title else '')} không có dòng “Kính gửi”",
            "bỏ dòng này, ghi nơi nhận ở cuối văn bản",
        )
    elif line is None and (piece.is_letter or piece.title == "cong van"):
        yield Problem(
            piece.first(Role.LETTER_ABSTRACT) or title,
            "công văn không có dòng “Kính gửi”",
            "thêm dòng “Kính gửi: …” trước nội dung",
        )
    elif line is None and piece.title == "to trinh":
        yield Problem(
            title, "tờ trình không có dòng “Kính gửi”", "thêm dòng “Kính gửi: …” dưới trích yếu", Severity.WARNING
        )


@rule("ND30-KG-STYLE", Basis.TEXT, "PL I, I.II.9d", GROUP)
def kg_style(subject: Subject) -> Iterator[Problem]:
    """“Kính gửi”: chữ in thường, cỡ 13–14, đứng, không đậm, có dấu hai chấm.

    Sai: **Kính gửi:** (in đậm)
    Đúng: Kính gửi:
    """
    lines = subject.lines(Role.ADDRESSED, Role.ADDRESSEE)
    yield from check_size(lines, "kinh_gui")
    yield from check_style(lines, "kinh_gui")
    for line in subject.lines(Role.ADDRESSED):
        if line.bare.startswith("kinh gui:") and not line.text.startswith("Kính gửi:"):
            yield Problem(
                line, f"{quote(line.text)} viết “{line.text.split(':')[0]}:”; quy định “Kính gửi:”", "viết “Kính gửi:”"
            )
        elif line.bare.startswith("kinh gui :"):
            yield Problem(line, f"{quote(line.text)} có dấu cách trước dấu hai chấm", "viết “Kính gửi:”")
        elif not line.text.startswith("Kính gửi:"):
            yield Problem(line, f"{quote(line.text)} không viết “Kính gửi:” có dấu hai chấm", "viết “Kính gửi:”")


@rule("ND30-KG-ONE", Basis.TEXT, "PL I, I.II.9d", GROUP)
def kg_one(subject: Subject) -> Iterator[Problem]:
    """Gửi một nơi: “Kính gửi” và nơi nhận trên cùng một dòng.

    Mẫu không có dấu câu ở cuối.

    Sai: Kính gửi: / - Ủy ban nhân dân tỉnh.
    Đúng: Kính gửi: Ủy ban nhân dân tỉnh
    """
    for piece in subject.pieces:
        line, items = piece.first(Role.ADDRESSED), piece.all(Role.ADDRESSEE)
        if line is None or line.paragraph.cell is not None:
            continue
        alone = line.text.rstrip(": ") == "Kính gửi"
        if alone and len(items) == 1:
            yield Problem(
                items[0], f"chỉ gửi một nơi {quote(items[0].text)} nhưng xuống dòng", "ghi trên cùng dòng “Kính gửi: …”"
            )
        elif not items and not alone and line.text[-1] in ".;" and not _LISTED.search(line.text):
            yield Problem(
                line, f"{quote(line.text)} có dấu câu ở cuối; mẫu không có", "bỏ dấu câu ở cuối", Severity.WARNING
            )  # the decree's words are silent, only its sample shows none


@rule("ND30-KG-MANY", Basis.TEXT, "PL I, I.II.9d", GROUP)
def kg_many(subject: Subject) -> Iterator[Problem]:
    """Gửi nhiều nơi: mỗi nơi một dòng có gạch đầu dòng, cuối dòng chấm phẩy, dòng cuối dấu chấm.

    Các gạch đầu dòng thẳng hàng với nhau, dưới dấu hai chấm.

    Sai: - Các bệnh viện trực thuộc (thiếu dấu chấm ở dòng cuối)
    Đúng: - Các xã, phường; / - Các bệnh viện trực thuộc.
    """
    for piece in subject.pieces:
        line, items = piece.first(Role.ADDRESSED), piece.all(Role.ADDRESSEE)
        if line is not None and (len(items) == 0 and _LISTED.search(line.text)):
            yield _together(line)
        if line is not None and items and line.text.rstrip(": ") != "Kính gửi":
            yield _together(line)
        if line is None or len(items) < 2:
            continue
        for item in items:
            wanted = "." if item is items[-1] else ";"
            if not item.text.endswith(wanted):
                yield Problem(
                    item,
                    f"{quote(item.text)} kết thúc bằng “{last_sign(item.text)}”; quy định “{wanted}”",
                    f"kết thúc bằng “{wanted}”",
                )
        starts = [item.paragraph.left + item.paragraph.first for item in items]
        if max(starts) - min(starts) > 1.0:
            yield Problem(items[0], "các gạch đầu dòng nơi gửi không thẳng hàng", "đặt cùng một lề trái cho các dòng")
