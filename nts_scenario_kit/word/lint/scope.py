"""Documents that the decree does not govern (Điều 2 and 3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nts_scenario_kit.vietnamese import bare, fold
from nts_scenario_kit.word.facts.roles import Role
from nts_scenario_kit.word.format import Basis
from nts_scenario_kit.word.lint.base import Problem, Subject, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.word.facts import Paragraph

GROUP = "phạm vi"
#: What stands in the place of Quốc hiệu (without diacritics) -> whose documents these are.
_LETTERHEADS = {
    "dang cong san viet nam": "Đảng",
    "doan tncs ho chi minh": "Đoàn Thanh niên",
    "doan thanh nien cong san ho chi minh": "Đoàn Thanh niên",
}


#: How papers of courts, procuracies and investigators begin, whose forms are set by the laws on procedure.
_TRIAL = tuple(fold(title) + " " for title in (
    "bản án", "cáo trạng", "bản kết luận điều tra", "kết luận điều tra", "nhân danh", "quyết định khởi tố",
    "quyết định đưa vụ án", "lệnh tạm giam", "lệnh bắt",
))  # fmt: skip


def outside(subject: Subject) -> bool:
    """True where other rules give the form: Party, Youth Union, trials, normative documents, what a person writes."""
    special = _letterhead(subject) is not None or _trial(subject) is not None
    return special or subject.main.normative or subject.main.personal


def _trial(subject: Subject) -> Paragraph | None:
    """The line that shows a document of a trial: its title, or in whose name the court speaks."""
    top = subject.facts.paragraphs[:30]
    return next((p for p in top if p.text.isupper() and f"{fold(p.text)} ".startswith(_TRIAL)), None)


def _letterhead(subject: Subject) -> tuple[Paragraph, str] | None:
    if subject.main.all(Role.NATIONAL_NAME):
        return None
    top = ((p, _LETTERHEADS.get(bare(p.text).strip())) for p in subject.facts.paragraphs[:20] if p.text)
    return next(((p, whose) for p, whose in top if whose), None)


@rule("ND30-SCOPE-2", Basis.PRACTICE, "Điều 3, khoản 2; Điều 4", GROUP)
def scope(subject: Subject) -> Iterator[Problem]:
    """Văn bản không thuộc phạm vi của Nghị định 30/2020/NĐ-CP.

    Văn bản của Đảng, của Đoàn theo hướng dẫn của tổ chức đó; văn bản quy phạm pháp luật theo Nghị định
    78/2025/NĐ-CP; bản án, cáo trạng theo pháp luật về tố tụng; đơn, tờ khai, bản cam kết của cá nhân không phải văn
    bản hành chính. Với các văn bản này chỉ kiểm tra trang, phông và ký tự.

    Sai: kiểm tra NGHỊ ĐỊNH, THÔNG TƯ theo thể thức văn bản hành chính
    Đúng: kiểm tra QUYẾT ĐỊNH, KẾ HOẠCH, TỜ TRÌNH, công văn
    """
    found = _letterhead(subject)
    if found is not None:
        place, whose = found
        yield Problem(
            place,
            f"văn bản của {whose} không theo Nghị định 30/2020/NĐ-CP; chỉ kiểm tra trang, phông và ký tự",
            f"đối chiếu với hướng dẫn thể thức văn bản của {whose}",
        )
    elif _trial(subject) is not None:
        yield Problem(
            _trial(subject),
            "văn bản tố tụng không theo Nghị định 30/2020/NĐ-CP; chỉ kiểm tra trang, phông và ký tự",
            "đối chiếu với mẫu của pháp luật về tố tụng",
        )
    elif subject.main.normative:
        line = subject.main.first(Role.TITLE)
        yield Problem(
            line,
            "văn bản quy phạm pháp luật không theo Nghị định 30/2020/NĐ-CP; chỉ kiểm tra trang, phông và ký tự",
            "đối chiếu với Nghị định 78/2025/NĐ-CP",
        )
    elif subject.main.personal:
        yield Problem(
            subject.main.first(Role.TITLE),
            "đơn, tờ khai của cá nhân không theo Nghị định 30/2020/NĐ-CP; chỉ kiểm tra trang, phông và ký tự",
            "nếu là văn bản của cơ quan, ghi tên cơ quan và số, ký hiệu",
        )
