"""Abbreviations: explained where they stand first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from nts_scenario_kit.catalog.spelling import spelling
from nts_scenario_kit.rules.prose import is_cited, prose
from nts_scenario_kit.rules.reading import Read, look
from nts_scenario_kit.rules.registry import NOTE, Hit, rule

if TYPE_CHECKING:
    from nts_scenario_kit.resolve import Resolved

_GROUP = "Tên cơ quan, địa danh"
_SHORT = re.compile(r"[A-ZĐ][A-ZĐ]+")  # searched three times faster than {2,}
_ROMAN = re.compile(r"[IVXL]+")  # no outline counts to a hundred; CV, CC are words


@rule("KB-TEN-VT", NOTE, "418 (“UBND” trong thân văn bản)", _GROUP)
def abbreviations(s: Resolved) -> Iterator[Hit]:
    """Từ viết tắt dùng lần đầu phải có giải thích.

    Tìm chữ tắt (từ hai chữ hoa trở lên) trong câu chữ của tác giả, trừ ký hiệu văn bản, số La Mã, dòng viết hoa cả
    câu và ký hiệu, đơn vị đo, thuật ngữ quốc tế, tên riêng quen dùng (templates/catalog/spelling.yaml). Có giải thích
    khi lần đầu viết trong ngoặc: “Ủy ban nhân dân (UBND)” hoặc “(sau đây viết tắt là UBND)”. Mỗi chữ tắt báo một lần,
    ở chỗ đầu tiên.

    Căn cứ: Nghị định số 30/2020/NĐ-CP, Phụ lục I, II.6; Kế hoạch số 418/KH-UBND (“UBND” trong thân văn bản).
    Sai: UBND các xã, phường rà soát hộ dân
    Đúng: Ủy ban nhân dân (UBND) các xã, phường rà soát hộ dân
    """
    told: set[str] = set()
    for path, text, shorts in prose(s).told(_shorts):
        for short, end in shorts:
            if short in told or path[0] == "issuance" or is_cited(path):
                continue
            told.add(short)
            if not re.search(rf"\([^()]*\b{short}\)", text[: end + 1]):
                yield Hit(
                    path,
                    f"Từ viết tắt “{short}” dùng lần đầu chưa có giải thích.",
                    f"viết đầy đủ kèm “({short})” ở chỗ này",
                )


@look(lambda sheet: sheet.written(b"AA"))
def _shorts(read: Read) -> tuple[tuple[str, int], ...]:
    """Abbreviations in the text that are words of their own and not in common use, with where they end."""
    text = read.text
    return tuple(
        [
            (match[0], match.end())
            for match in _SHORT.finditer(text)
            if match[0] not in spelling().abbreviations
            and not (match[0] in spelling().units and text[: match.start()].rstrip()[-1:].isdigit())
            and not _ROMAN.fullmatch(match[0])
            and _stands_alone(text, match.start(), match.end())
        ]
    )


def _stands_alone(text: str, start: int, end: int) -> bool:
    """True for a word of its own: no sign of a document, no line in capitals."""
    around = text[max(0, start - 1) : start] + text[end : end + 1]
    if any(c.isalnum() or c in "/-&_" for c in around):
        return False
    before, after = text[max(0, start - 20) : start].split()[-1:], text[end : end + 20].split()[:1]
    return not any(
        len(word) > 1 and word.isupper() and word.isalpha() and word not in {"TP"} for word in (*before, *after)
    )
