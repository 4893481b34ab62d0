"""What a sentence on forces says itself of its part: who leads, who joins, with what."""

from __future__ import annotations

import re

_SENTENCE = re.compile(r"(?<=[.;])\s+(?=\S)")
#: So much likelier such a sentence is of that part.
TOLD = 15.0
_SIGNS = (
    ("pt", re.compile(r"^(?:các )?(?:phương tiện|trang thiết bị|vật tư)\b", re.IGNORECASE)),
    (
        "ll",
        re.compile(r"\b(?:là cơ quan chủ trì|chủ trì(?! phối hợp)|giữ vai trò nòng cốt|làm nòng cốt)\b", re.IGNORECASE),
    ),
    ("ph", re.compile(r"\bphối hợp(?: (?:theo|thực hiện|khi)\b[^.;]*)?[\s.;]*$", re.IGNORECASE)),
)
#: Who proposes that a stage begins may lead its own field as well.
_PROPOSES = re.compile(r"\b(?:đề xuất|đề nghị|tham mưu|căn cứ)\b", re.IGNORECASE)


def all_of_forces(paragraph: str) -> str:
    """The part of a stage that a paragraph says it is of in its first sentence, if no other one says otherwise."""
    told = [told_of_forces(sentence) for sentence in _SENTENCE.split(paragraph)]
    return told[0] if set(told) <= {told[0], ""} else ""


def told_of_forces(sentence: str) -> str:
    """The part of a stage that a sentence says it is of; ``""`` for any other."""
    part = next((part for part, sign in _SIGNS if sign.search(sentence)), "")
    return "" if part == "ll" and _PROPOSES.search(sentence) else part
