"""Numbers whose sign belongs to another type of document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.model.types import Carrier
from nts_scenario_kit.rules.lawbook import SIGN, citations
from nts_scenario_kit.rules.prose import prose
from nts_scenario_kit.rules.reading import Read, having, look
from nts_scenario_kit.rules.registry import WARNING, Hit, rule
from nts_scenario_kit.vietnamese import fold

if TYPE_CHECKING:
    from nts_scenario_kit.resolve import Resolved

#: Types of document by the first part of their sign (NĐ 30/2020, Phụ lục III, Mục I; laws and Party documents besides).
_TYPES = {
    "NQ": ("Nghị quyết",), "NĐ": ("Nghị định",), "QĐ": ("Quyết định", "Quy định"), "QyĐ": ("Quy định",),
    "QC": ("Quy chế",), "CT": ("Chỉ thị",), "TT": ("Thông tư",), "KL": ("Kết luận",), "TB": ("Thông báo",),
    "HD": ("Hướng dẫn",), "CTr": ("Chương trình",), "KH": ("Kế hoạch",), "PA": ("Phương án",), "ĐA": ("Đề án",),
    "BC": ("Báo cáo",), "TTr": ("Tờ trình",), "CĐ": ("Công điện",),
}  # fmt: skip
_SIGN_OF = {fold(name): sign for sign, names in reversed(_TYPES.items()) for name in names}
_NAMED = re.compile(rf"(?<!Thông báo )({'|'.join(name for names in _TYPES.values() for name in names)}) số (?=\d)")
_FIRST = re.compile(r"\d+[a-z]?(?:/\d{4})?[/-]([A-ZĐ][A-Za-zĐđ]*)")
_CARRIED = {Carrier.DECISION: "Quyết định", Carrier.PLAN: "Kế hoạch"}


@rule("KB-VD-LOAI", WARNING, "NĐ 30/2020 Phụ lục III mục I", "Viện dẫn văn bản")
def sign_of_another(s: Resolved) -> Iterator[Hit]:
    """Ký hiệu phải hợp với loại văn bản: quyết định QĐ, kế hoạch KH, nghị quyết NQ…

    So phần đầu của ký hiệu với loại văn bản: “loại” và “số” của căn cứ, “Quyết định số 12/KH-UBND” trong câu chữ, và
    “số” của chính văn bản với “hình thức” ban hành (ký hiệu KB do KB-TT-LOAI xét). Ký hiệu không có tên loại
    (104/2025/QH15, 15/UBND-NC) thì không so.

    Căn cứ: Nghị định số 30/2020/NĐ-CP, Phụ lục III, mục I.
    Sai: hình thức: quyết định, số: 71/PA-UBND; Quyết định số 12/KH-UBND
    Đúng: hình thức: quyết định, số: 71/QĐ-UBND; Kế hoạch số 12/KH-UBND
    """
    for cited in citations(s):
        if not cited.item.text:
            yield from _wrong((*cited.path, "number"), cited.item.kind, str(cited.item.number))
    issuance = s.scenario.issuance
    if issuance.carrier is not None:
        yield from _wrong(("issuance", "number"), _CARRIED[issuance.carrier], issuance.number.strip())
    for path, _, named in prose(s).told(_named):
        for kind, number in dict.fromkeys(named):
            yield from _wrong(path, kind, number)


@look(having("số "))
def _named(read: Read) -> tuple[tuple[str, str], ...]:
    """Types of documents in the text with the numbers behind them that have the sign of another type."""
    found = ((match[1], SIGN.match(read.text, match.end())) for match in _NAMED.finditer(read.text))
    return tuple((kind, sign[0]) for kind, sign in found if sign and any(_wrong((), kind, sign[0])))


def _wrong(path: DataPath, kind: str, number: str) -> Iterator[Hit]:
    first, expected = _FIRST.match(number), _SIGN_OF.get(fold(kind))
    others = _TYPES.get(first[1], ()) if first else ()
    if first and expected and others and fold(kind) not in map(fold, others):
        message = f"Ký hiệu “{first[1]}” của số {number} là của {others[0].lower()}, không phải {kind.lower()}."
        right = number[: first.start(1)] + expected + number[first.end(1) :]
        yield Hit(path, message, f"viết {kind.lower()} số {right}, hoặc {others[0].lower()} số {number}")
