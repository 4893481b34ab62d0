"""Slips of the hand that are faults in any sentence: a word typed twice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.word.format import Basis
from nts_scenario_kit.word.lint.base import Problem, Subject, more, rule
from nts_scenario_kit.word.lint.capitals import around, hits

if TYPE_CHECKING:
    from collections.abc import Iterator

GROUP = "ký tự"
#: Words that never stand twice: not those that double by right (từ từ, ngày ngày), nor those that end or open another
#: word (lý do do, tồn tại tại, kèm theo theo, xã xã hội), nor verbs that are nouns as well (nghe báo cáo báo cáo).
_ONCE = "của|và|các|những|với|đã|sẽ|hoặc|nhưng|nhằm|thực hiện|triển khai|phối hợp|bảo đảm|trên địa bàn|về việc"
_TWICE = re.compile(
    rf"\b(?P<word>{_ONCE}) (?P=word)\b(?!-| cải\b)|\bvề về(?= việc\b)|\bvề việc việc\b|\bĐiều Điều(?= \d)"
    r"|\bkhoản khoản(?= \d)|\bngày ngày(?= \d)|\btháng tháng(?= \d)|(?<!một )\bsố số(?=:? ?\d)"
)


@rule("ND30-TXT-TWICE", Basis.PRACTICE, "", GROUP)
def txt_twice(subject: Subject) -> Iterator[Problem]:
    """Một từ gõ lặp hai lần liền nhau.

    Chỉ xét những từ không bao giờ láy: “của”, “và”, “các”, “với”, “thực hiện” …

    Sai: ý kiến chỉ đạo của của Tỉnh ủy
    Đúng: ý kiến chỉ đạo của Tỉnh ủy
    """
    found = hits(subject, _TWICE)
    if found:
        line, match = found[0]
        words = match[0].split(" ")
        once = " ".join(words[len(words) // 2 :]) if match[0] != "về việc việc" else "về việc"
        message = f"“{match[0]}” trong “{around(line.text, match)}” gõ lặp{more(len(found))}"
        yield Problem(line, message, f"viết “{once}”")
