"""Mục II in the words of the model: how much of it is only copied."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from nts_scenario_kit.rules.objectives import GROUP, section
from nts_scenario_kit.rules.registry import WARNING, Hit, rule
from nts_scenario_kit.rules.texts import containment, is_blank

if TYPE_CHECKING:
    from nts_scenario_kit.resolve import Resolved

#: Share of wording taken from the model above which section II counts as copied.
COPIED = 0.95


@rule("KB-II-SAOCHEP", WARNING, "147 PL II (“phù hợp với đặc điểm, đặc thù”)", GROUP)
def copied(s: Resolved) -> Iterator[Hit]:
    """Mục II không được chép nguyên văn khung mẫu.

    Phụ lục yêu cầu cụ thể hóa theo đặc điểm, đặc thù. So từng cụm ba chữ của mục tiêu, yêu cầu, phương châm, nguyên tắc
    với lời văn của khung mẫu; phần để mặc định cũng tính.

    Căn cứ: 147 PL II (“phù hợp với đặc điểm, đặc thù”).
    Sai: mục tiêu: [Cụ thể hóa mục tiêu, yêu cầu, phương châm, nguyên tắc, giải pháp phù hợp với đặc điểm, đặc thù.]
    Đúng: mục tiêu: [100% phường có tổ phản ứng nhanh, khống chế ổ dịch trong 14 ngày.]
    """
    part = s.scenario.objectives
    if is_blank((*part.aims, *part.requirements)):
        return
    if containment(section(s), _models(s)) >= COPIED:
        message = (
            f"Mục II trùng nguyên văn khung mẫu từ {COPIED:.0%} trở lên; "
            "cần cụ thể hóa theo đặc điểm, đặc thù của cơ quan, địa phương."
        )
        yield Hit(("objectives",), message, "viết mục tiêu, yêu cầu riêng của nơi mình: con số, địa bàn, thời hạn")


def _models(s: Resolved) -> Iterator[str]:
    """The words of section II in every layer of the variant."""
    for layer in s.variant.layers:
        clause = layer.variant.clauses.get("II.body")
        if clause is not None:
            yield from (clause.requirement, clause.wording)
        defaults = layer.variant.defaults.get("objectives") or {}
        for texts in defaults.values():
            yield from ([texts] if isinstance(texts, str) else texts or [])
