"""Documents that the decree does not govern (Điều 2 and 3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nts_scenario_kit.vietnamese import bare
from nts_scenario_kit.word.format import Basis
from nts_scenario_kit.word.lint.base import Problem, Subject, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.word.facts import Paragraph

GROUP = "phạm vi"
_PARTY = "dang cong san viet nam"


def outside(subject: Subject) -> bool:
    """True for documents of the Party and for normative documents: other rules give their form."""
    return _party(subject) is not None or subject.main.normative


def _party(subject: Subject) -> Paragraph | None:
    if subject.main.all("quoc_hieu"):
        return None
    top = [p for p in subject.facts.paragraphs[:20] if p.text]
    return next((p for p in top if bare(p.text).strip() == _PARTY), None)


@rule("ND30-SCOPE-2", Basis.PRACTICE, "Điều 3, khoản 2; Điều 4", GROUP)
def scope(subject: Subject) -> Iterator[Problem]:
    """Văn bản không thuộc phạm vi của Nghị định 30/2020/NĐ-CP.

    Văn bản của Đảng theo hướng dẫn của Văn phòng Trung ương Đảng; văn bản quy phạm pháp luật theo Nghị định
    78/2025/NĐ-CP. Với các văn bản này chỉ kiểm tra trang, phông và ký tự.

    Sai: kiểm tra NGHỊ ĐỊNH, THÔNG TƯ theo thể thức văn bản hành chính
    Đúng: kiểm tra QUYẾT ĐỊNH, KẾ HOẠCH, TỜ TRÌNH, công văn
    """
    place = _party(subject)
    if place is not None:
        yield Problem(
            place,
            "văn bản của Đảng không theo Nghị định 30/2020/NĐ-CP; chỉ kiểm tra trang, phông và ký tự",
            "đối chiếu với hướng dẫn thể thức văn bản của Đảng",
        )
    elif subject.main.normative:
        line = subject.main.first("ten_loai")
        yield Problem(
            line,
            "văn bản quy phạm pháp luật không theo Nghị định 30/2020/NĐ-CP; chỉ kiểm tra trang, phông và ký tự",
            "đối chiếu với Nghị định 78/2025/NĐ-CP",
        )
