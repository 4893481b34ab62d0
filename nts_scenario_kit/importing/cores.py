"""Which force is the core in which emergency and which take part, in sentences of any wording (III.1.d, stage 3).

``Khẩn cấp do thảm họa thì Quân đội giữ vai trò nòng cốt, Công an phối hợp; khẩn cấp về an ninh thì Công an nòng cốt.``
"""

from __future__ import annotations

import re
from typing import NamedTuple

from nts_scenario_kit.importing.directing import LONGEST


class Core(NamedTuple):
    """The core force of one kind of emergency; ``emergency`` and ``cooperation`` may be ``""``."""

    emergency: str
    lead: str
    cooperation: str

    def told(self) -> dict[str, object]:
        """The value of the scenario, with English keys."""
        out: dict[str, object] = {"emergency": self.emergency} if self.emergency else {}
        return out | {"lead": [self.lead]} | ({"cooperation": [self.cooperation]} if self.cooperation else {})


_IS = r"(?:(?:là|có|về|vì|xảy ra|ban bố)\s+)"
_EMERGENCY = rf"(?:{_IS}*(?:tình trạng\s+)?khẩn cấp\s+(?:về|do|vì)\s+|{_IS}+)"
_IF = r"(?:(?:nếu|khi|trường hợp|trong trường hợp|đối với|với|vì)\s+)"
_KIND = r"(?P<kind>[^;:]{3,100}?)"
#: How the name of a force begins.
FORCES = (
    r"(?:lực lượng|quân|công an|bộ|y tế|cảnh sát|binh chủng|các|sở|ban chỉ huy|cục|ngành|biên phòng|dân quân|hải quân"
    r"|kiểm ngư|trung đoàn|đồn|an ninh(?= nhân dân))(?!\w)"
)
_FORCE = rf"{FORCES}[^;:]{{0,120}}?"
_ONE_FORCE = rf"{FORCES}[^;:,]{{0,60}}?"
#: What says of a force that it leads.
LEADS = (
    r"(?:(?:(?:làm|là|giữ|đóng|gánh|chịu trách nhiệm|lực lượng|vai trò)\s+)*"
    r"(?:nòng cốt|chủ trì|chủ công|chủ lực|vai (?:trò )?chính|trách nhiệm chính)"
    r"(?:(?:,|\s+và)?\s*(?:nòng cốt|chủ trì))?|làm chính|chịu trách nhiệm chính)(?:\s+ngay)?(?:\s+từ đầu)?(?!\w)"
)
#: What says of forces that they take part.
JOIN = r"(?:(?:cùng|có trách nhiệm)\s+)*(?:phối hợp|tham gia|hỗ trợ|trợ lực|giúp sức|góp sức|phụ giúp|cùng làm)(?!\w)"
_JOINS = rf"{JOIN}[^;.]*"
_COOPERATION = rf"(?:\s*[,;]\s*(?P<cooperation>{_FORCE})\s+{_JOINS})?"
#: ``Khẩn cấp do thảm họa thì Quân đội làm nòng cốt, Công an phối hợp``; ``thảm họa do …``, ``thảm họa: …``.
_KIND_FIRST = re.compile(
    rf"{_IF}?(?P<sign>{_EMERGENCY})?{_KIND}(?:\s*:|,|\s+thì|\s+do)\s+(?:do\s+)?(?P<lead>{_FORCE})\s+{LEADS}"
    rf"{_COOPERATION}\.?",
    re.IGNORECASE | re.DOTALL,
)
#: ``Quân đội làm nòng cốt khi khẩn cấp về thiên tai, Công an phối hợp``; in whatever emergency.
_FORCE_FIRST = re.compile(
    rf"(?:do\s+)?(?P<lead>{_FORCE})\s+{LEADS}(?:,?\s+{_IF}{_EMERGENCY}*(?P<kind>[^;:,]{{3,60}}?(?:,[^;:,]{{3,40}}?)*?))?"
    rf"{_COOPERATION}\.?",
    re.IGNORECASE | re.DOTALL,
)
#: ``Công an khi khẩn cấp về an ninh``; ``về thiên tai do Quân đội``: below a heading that says that they lead.
_NO_VERB = (
    re.compile(rf"(?P<lead>{_ONE_FORCE})\s+{_IF}{_EMERGENCY}*(?P<kind>[^;:]{{3,60}}?){_COOPERATION}", re.IGNORECASE),
    re.compile(
        rf"{_IF}?{_EMERGENCY}?(?P<kind>[^;:]{{3,60}}?)\s+do\s+(?P<lead>{_ONE_FORCE}){_COOPERATION}", re.IGNORECASE
    ),
)
_JOINED = re.compile(rf"(?P<cooperation>{_FORCE})\s+{_JOINS}", re.IGNORECASE | re.DOTALL)
_PIECES = re.compile(r"\s*;\s*|\.\s+")
#: Several forces in one piece: ``… làm nòng cốt nếu …, công an làm nòng cốt nếu …``.
_WITHIN = re.compile(
    rf",\s+(?={_ONE_FORCE}\s+{LEADS}|(?:là|nếu|khi|về)\s|[^;:,]{{3,60}}\s+thì\s+{FORCES})", re.IGNORECASE
)
_LEAD_IN = re.compile(r"(?:theo|tùy|tuỳ|cụ thể)(?!\w)[^:;]*:\s+", re.IGNORECASE)
#: Words of a kind of emergency: without the sign of one, what stands first is no kind.
_NAMED = re.compile(
    r"thảm họa|thiên tai|an ninh|quốc phòng|trật tự|dịch|y tế|môi trường|chiến tranh|khủng bố", re.IGNORECASE
)
#: In the name of a kind or of a force: two forces in one.
_SEVERAL = re.compile(rf"(?<!\w)(?:thì|do)(?!\w)|{LEADS}", re.IGNORECASE)


def cores(words: str) -> tuple[list[Core], list[str]]:
    """The core forces that a sentence names, in order, and the pieces of it that say other things."""
    if len(words) > LONGEST:
        return [], [words]
    out: list[Core] = []
    others: list[str] = []
    for piece in filter(None, _PIECES.split(_LEAD_IN.sub("", words.strip().rstrip("."), count=1))):
        told = [core_of(piece)]
        if told[0] is None:
            told = [core_of(one) for one in _WITHIN.split(piece)]
        if None not in told:
            out += [one for one in told if one]
        elif out and (joined := _JOINED.fullmatch(piece)):
            out = [one if one.cooperation else one._replace(cooperation=joined["cooperation"]) for one in out]
        else:
            others.append(piece)
    return out, others


def core_of(piece: str) -> Core | None:
    """The core force that one clause names; None if it says anything else."""
    first = _KIND_FIRST.fullmatch(piece)
    second = _FORCE_FIRST.fullmatch(piece)
    third = next((found for one in _NO_VERB if (found := one.fullmatch(piece))), None)
    known = first and (first["sign"] or _NAMED.search(first["kind"]))
    for found in (first if known else None, second, third if third and _NAMED.search(third["kind"]) else None):
        if found and not _SEVERAL.search(f"{found['kind'] or ''}; {found['lead']}"):
            return Core((found["kind"] or "").strip(" ,"), found["lead"].strip(" ,"), found["cooperation"] or "")
    return None
