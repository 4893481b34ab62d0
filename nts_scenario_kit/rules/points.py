"""List items in words that no phrase of a rule knows: what a rule misses may stand in one of them.

No list holds all the words of all trades. But a field of several things is written point by point, and most points say
one of its things in known words. So points in which none of them is known are counted: if there are as many of them as
things that seem to be missing, each of these may stand in one, and nothing is told. A text that leaves a thing out has
no such point to spare; a text that says less than half of the things in known words is of something else, and so is a
point without any word of :mod:`.lexicon`, or mostly in words that fit every text (:mod:`.idle`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.rules import aftermath, alarm, sayings, unrest
from nts_scenario_kit.rules.clauses import kinds_by_clause
from nts_scenario_kit.rules.idle import is_idle, share_of_matter
from nts_scenario_kit.rules.texts import mentions

_ENDS = re.compile(r"[;.!?\n]+(?=\s|$)")
#: A point of fewer words says too little to be taken for anything.
_FEWEST_WORDS = 4
#: ``Phát huy tinh thần đoàn kết, trách nhiệm trong mọi hoàn cảnh``: two words of nine that do not fit every text.
_MOST = 0.5

#: All that rules ask of a field of several things, and the matters (:mod:`.alarm`) of which it may speak as well. Where
#: a dozen things are asked that touch each other, as of security in stage 2, the count tells nothing.
ASKED: dict[DataPath, tuple[tuple[str, ...], tuple[str, ...]]] = {
    ("step1", "record"): ((alarm.RECORDED, alarm.TOLD_THE_PARTY), ("record", "report", "verify")),
    ("step1", "report"): (tuple(alarm.REPORTED.values()), ("report",)),
    ("step2", "stage1", "leadership"): (
        (sayings.SET_UP, sayings.COMMANDER, sayings.LINES_OF_REPORT, sayings.PLAN, sayings.COORDINATED),
        ("respond", "report"),
    ),
    ("step2", "stage1", "emergency_response"): (
        (sayings.CONTAINED, sayings.RESCUED, sayings.RESTORED),
        ("respond", "contain", "relieve"),
    ),
    ("step2", "stage1", "security"): (
        (sayings.OFFENCES, sayings.ON_THE_GROUND, sayings.ON_THE_NET, sayings.TRAFFIC, sayings.FIRE,
         sayings.RESCUE_READY),
        ("respond", "order"),
    ),
    ("step2", "stage1", "communication"): (
        (sayings.INFORMED, sayings.CALMED, sayings.COUNTERED),
        ("warn", "order"),
    ),
    ("step2", "stage2", "leadership"): (
        (unrest.HANDED_OVER, unrest.POLICE, unrest.INTERIM, unrest.SET_UP_ANEW, unrest.NEW_COMMANDER, unrest.BRIEFED,
         unrest.TASKS_GIVEN),
        ("record", "respond", "report"),
    ),
    ("step3", "recovery"): ((aftermath.REPAIRED, aftermath.LOSSES, aftermath.REBUILT), ("contain", "verify", "after")),
    ("step3", "relief"): ((aftermath.RELIEVED, aftermath.RESOURCES), ("relieve", "warn", "after")),
    ("step3", "review"): (
        (aftermath.INVESTIGATED, aftermath.HELD_TO_ACCOUNT, aftermath.LEARNT),
        ("verify", "order", "after"),
    ),
}  # fmt: skip
#: The decree's own words: who writes with them says in them what he says, and a point in others is one thing more.
_DECREE = (
    "thành lập cơ quan chỉ đạo | phân công người chỉ huy | cơ chế báo cáo | biện pháp chuyên môn"
    " | biện pháp khẩn cấp phục hồi | cứu trợ cứu nạn cứu hộ | hành vi vi phạm pháp luật | khủng hoảng truyền thông"
    " | xuyên tạc kích động | tham mưu cấp có thẩm quyền | người chỉ huy ban đầu | vai trò chủ trì"
    " | thống kê đánh giá thiệt hại | phương án tái thiết | khắc phục hậu quả | vận động đóng góp | phân bổ nguồn lực"
    " | xử lý trách nhiệm | rút kinh nghiệm công tác"
)
#: What stage 2 may say besides: the Phụ lục's own words that no rule asks for.
_BESIDES = "tiếp tục (triển khai/các/thực hiện/duy trì) | giai đoạn 1 | tiếp nhận thông tin"


def may_stand_in_points(field: DataPath, texts: Sequence[str], missing: Iterable[str]) -> bool:
    """True if the field has as many points in unknown words as things missing; ``missing``: what the rule misses."""
    if field not in ASKED or mentions(texts, _DECREE):
        return False
    asked, matters = ASKED[field]
    return spare(texts, asked, missing, f"{_BESIDES} | {alarm.matters_but(*matters)}")


def spare(texts: Sequence[str], asked: Sequence[str], missing: Iterable[str], elsewhere: str = "") -> bool:
    """True if the texts say half of the things asked (rounded down), and have as many other points as are missing."""
    lacked = {*missing, *(phrases for phrases in asked if not mentions(texts, phrases))}
    if len(asked) - len(lacked) < max(1, len(asked) // 2):
        return False
    known = (*asked, elsewhere) if elsewhere else asked
    unknown = 0
    for point in _points(texts):
        if _is_matter(point) and not any(mentions(point, phrases) for phrases in known):
            unknown += 1
            if unknown == len(lacked):
                return True
    return False


def _is_matter(point: str) -> bool:
    """True for a point that may be one of the things: most of its words are of a matter, and one of them is listed."""
    if len(point.split()) < _FEWEST_WORDS or is_idle((point,)):
        return False
    return share_of_matter(point) > _MOST and any(kinds_by_clause((point,)))


def _points(texts: Sequence[str]) -> Sequence[str]:
    """The items of a list; of a single text, what stands between semicolons and full stops."""
    return texts if len(texts) > 1 else [point for text in texts for point in _ENDS.split(text)]
