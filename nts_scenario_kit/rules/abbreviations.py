"""Abbreviations: explained where they stand first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from nts_scenario_kit.catalog.spelling import spelling
from nts_scenario_kit.rules.prose import Found, Prose, is_cited, prose
from nts_scenario_kit.rules.registry import NOTE, Hit, rule

if TYPE_CHECKING:
    from nts_scenario_kit.resolve import Resolved

_GROUP = "Tên cơ quan, địa danh"
_SHORT = re.compile(r"[A-ZĐ]{2,}")
_ROMAN = re.compile(r"[IVXLCDM]+")


@rule("KB-TEN-VT", NOTE, '418 ("UBND" trong thân văn bản)', _GROUP)
def abbreviations(s: Resolved) -> Iterator[Hit]:
    """Từ viết tắt dùng lần đầu phải có giải thích.

    Tìm chữ tắt (từ hai chữ hoa trở lên) trong câu chữ của tác giả, trừ ký hiệu văn bản, số La Mã, dòng viết hoa cả
    câu và chữ thông dụng (templates/catalog/spelling.yaml). Có giải thích khi lần đầu viết trong ngoặc: "Ủy ban
    nhân dân (UBND)" hoặc "(sau đây viết tắt là UBND)". Mỗi chữ tắt báo một lần, ở chỗ đầu tiên.

    Căn cứ: Nghị định số 30/2020/NĐ-CP, Phụ lục I, II.6; Kế hoạch số 418/KH-UBND ("UBND" trong thân văn bản).
    Sai: UBND các xã, phường rà soát hộ dân
    Đúng: Ủy ban nhân dân (UBND) các xã, phường rà soát hộ dân
    """
    found = prose(s)
    shorts = {word for word in found.vocabulary if word.isupper() and _SHORT.fullmatch(word)}
    for short in sorted(shorts - spelling().abbreviations):
        one = None if _ROMAN.fullmatch(short) else _first_use(found, short)
        if one is not None and not re.search(rf"\([^()]*\b{short}\)", one.text[: one.start + len(short) + 1]):
            yield Hit(
                one.path,
                f'Từ viết tắt "{short}" dùng lần đầu chưa có giải thích.',
                f"viết đầy đủ kèm “({short})” ở chỗ này",
            )


def _first_use(found: Prose, short: str) -> Found | None:
    """The first place of the abbreviation as a word of its own, outside citations and the letterhead."""
    at = found.text.find(short)
    while at >= 0:
        one = found.at(at, len(short))
        if one.path[0] != "issuance" and not is_cited(one.path) and _stands_alone(found.text, at, at + len(short)):
            return one
        at = found.text.find(short, at + 1)
    return None


def _stands_alone(text: str, start: int, end: int) -> bool:
    """True for a word of its own: no sign of a document, no line in capitals."""
    around = text[start - 1 : start] + text[end : end + 1]
    if any(c.isalnum() or c in "/-&_" for c in around):
        return False
    before, after = text[max(0, start - 20) : start].split()[-1:], text[end : end + 20].split()[:1]
    return not any(
        len(word) > 1 and word.isupper() and word.isalpha() and word not in {"TP"} for word in (*before, *after)
    )
