"""The field that a text is nearest to: where an officer may look first.

A heading says what it is about; of a sentence, the field whose title and explanation share most words with it is
taken, words that many fields share not counted.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from nts_scenario_kit.importing.plans.topics import OBJECTIVES, SECTIONS, about
from nts_scenario_kit.model.keys import table
from nts_scenario_kit.model.scenario import Scenario
from nts_scenario_kit.vietnamese import bare

if TYPE_CHECKING:
    from nts_scenario_kit.model.base import KitModel

_WORD = re.compile(r"\w{2,}")
_HEADING = 14
#: A pair of words that more fields than this share says nothing.
_SHARED = 3
#: Topics of sections -> the field that is nearest.
_TOPICS = {
    "legal": "căn cứ.pháp lý", "political": "căn cứ.chính trị", "basis": "căn cứ.pháp lý",
    "practical": "căn cứ.thực tiễn.diễn biến, đặc điểm", "background": "căn cứ.thực tiễn.diễn biến, đặc điểm",
    "impact": "căn cứ.thực tiễn.tính chất, mức độ tác động", "objectives": "mục tiêu, yêu cầu.mục tiêu",
    "situations": "tình huống.các bước.bước 2.giai đoạn 1.ứng phó khẩn cấp",
    "forces": "tổ chức thực hiện.bảo đảm.lực lượng",
    "recovery": "tình huống.các bước.bước 3.khắc phục hậu quả", "implementation": "tổ chức thực hiện.phân công",
    "work": "tổ chức thực hiện.phân công", "funds": "tổ chức thực hiện.bảo đảm.kinh phí",
    "assurance": "tổ chức thực hiện.bảo đảm.khác", "reporting": "tổ chức thực hiện.chế độ báo cáo",
    "revision": "tổ chức thực hiện.sửa đổi, bổ sung, cập nhật.khi nào", "scope": "địa bàn",
}  # fmt: skip
_SECTIONS = ("basis", "objectives", "situations", "implementation")
_LEAST = 3


def nearest(text: str) -> str:
    """The path in Vietnamese keys, lists of mappings without number; ``""`` if nothing is near."""
    if len(text.split()) <= _HEADING and (topic := about(text, SECTIONS)):
        return f"objectives.{about(text, OBJECTIVES)}" if topic == "objectives" else _TOPICS.get(topic, "")
    words = _pairs(text)
    best, most = "", _LEAST - 1
    for path, own in _fields():
        shared = len(words & own)
        if shared > most:
            best, most = path, shared
    return best


def _pairs(text: str) -> set[str]:
    """Pairs of neighbouring words: a Vietnamese word has mostly two syllables."""
    words = _WORD.findall(bare(text))
    return {f"{one} {two}" for one, two in itertools.pairwise(words)}


@cache
def _fields() -> tuple[tuple[str, frozenset[str]], ...]:
    out: list[tuple[str, frozenset[str]]] = []
    for name in _SECTIONS:
        entry = table(Scenario)[name]
        if entry.below:
            out += _below(entry.below, entry.vietnamese)
    often = Counter(pair for _, pairs in out for pair in pairs)
    return tuple((path, frozenset(pair for pair in pairs if often[pair] <= _SHARED)) for path, pairs in out)


def _below(model: type[KitModel], path: str) -> list[tuple[str, frozenset[str]]]:
    out: list[tuple[str, frozenset[str]]] = []
    for name, info in model.model_fields.items():
        entry = table(model)[name]
        at = f"{path}.{entry.vietnamese}"
        if entry.below:
            out += _below(entry.below, at)
        else:
            out.append((at, frozenset(_pairs(f"{info.title} {info.description}"))))
    return out
