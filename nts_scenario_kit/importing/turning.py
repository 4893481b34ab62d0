"""Sentences of a situation that say more than their heading: parts go to the fields that they name, if empty."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from nts_scenario_kit.document import Path
    from nts_scenario_kit.importing.draft import Draft

#: Where a sentence goes over to another field: from which, to which, and how it begins there.
_TURNS: tuple[tuple[Path, Path, re.Pattern[str]], ...] = (
    (
        ("content", "causes"),
        ("content", "developments"),
        re.compile(
            r"(?<=[;.])\s+(?=(?:tình huống |dịch |sự cố )?(?:có |với )?khả năng (?:diễn biến|lan|xảy ra|phát triển)\b)",
            re.IGNORECASE,
        ),
    ),
    (("response_aims",), ("response_requirements",), re.compile(r"(?<=[;.])\s+(?=(?:các )?yêu cầu\b)", re.IGNORECASE)),
)
#: ``…, trách nhiệm chỉ đạo, điều hành thuộc Cơ quan chỉ đạo ứng phó cấp xã do Chủ tịch … đứng đầu``.
_COMMAND = re.compile(
    r"(?P<condition>.+?)(?P<link>[.;,]?\s+(?:thì\s+)?(?:trách nhiệm chỉ đạo, điều hành\s+(?:thuộc(?: về)?|là)\s+)?)"
    r"(?P<body>(?:Cơ quan|Ban) chỉ (?:đạo|huy)[^.;,]{0,60}?)(?P<by>,? do )(?P<head>[^.;,]{5,90}?)"
    r"(?P<rest> (?:làm [^.;,]{4,40}|đứng đầu))\.?",
    re.IGNORECASE | re.DOTALL,
)
#: ``thảm họa do Quân đội nhân dân chủ trì, Công an nhân dân phối hợp``, one of several in a sentence.
_KIND = re.compile(
    r"(?:^|[;:.]\s+)(?:(?:nếu|khi|trường hợp)\s+)?(?:là\s+)?(?:tình trạng khẩn cấp(?: về)?\s+)?"
    r"(?P<emergency>[^;:.]{3,80}?),?\s+(?:thì\s+|sẽ\s+)?do\s+(?P<lead>[^;:.,]{3,80}?)\s+chủ trì(?:, nòng cốt)?[,;]\s+"
    r"(?P<cooperation>[^;:.]{3,120}?)\s+(?:tham gia\s+)?phối hợp(?=[;.\s]|$)",
    re.IGNORECASE,
)
_LEGAL = re.compile(r"(?:các )?(?:lực lượng, phương tiện|biện pháp)\b.*\bpháp luật\b", re.IGNORECASE | re.DOTALL)


def turn(draft: Draft) -> None:
    """Give parts of sentences of each situation to the fields that they name."""
    for index, situation in enumerate(draft.data.get("situations") or ()):
        at: Path = ("situations", index)
        if not isinstance(situation, dict):
            continue
        for source, target, where in _TURNS:
            _part(draft, (*at, *source), (*at, *target), where)
        for level in ("commune", "province", "national"):
            _command(draft, (*at, "mechanism", level))
        _kinds(draft, (*at, "forces", "stage3"))
        _measures(draft, (*at, "steps", "step2", "stage3"))


def _at(draft: Draft, path: Path) -> Any:
    """What stands at the path, or None."""
    data: Any = draft.data
    for step in path:
        if isinstance(data, list) and isinstance(step, int):
            data = data[step]
        else:
            data = data.get(step) if isinstance(data, dict) else None
    return data


def _part(draft: Draft, source: Path, target: Path, where: re.Pattern[str]) -> None:
    """Part the only text of a field where it goes over to the next one."""
    items = _at(draft, source)
    if draft.has(target) or not isinstance(items, list) or len(items) != 1:
        return
    before, *behind = where.split(str(items[0]), maxsplit=1)
    if behind:
        items[0] = before
        draft.add(target, behind[0], draft.numbers.get((*source, 0), 0))


def _command(draft: Draft, at: Path) -> None:
    """The body that directs at a level and its head, said in the same paragraph as the condition."""
    level = _at(draft, at)
    if not isinstance(level, dict) or level.get("body") or level.get("head"):
        return
    found = _COMMAND.fullmatch(str(level.get("condition") or ""))
    if found is None:
        return
    number = draft.numbers.get((*at, "condition"), 0)
    draft.note((*at, "condition"), level["condition"])
    draft.drop((*at, "condition"))
    for field in ("condition", "body", "head"):
        draft.put((*at, field), found[field].strip(), number)


def _kinds(draft: Draft, at: Path) -> None:
    """Who leads in each kind of emergency, all in one sentence."""
    means = _at(draft, (*at, "means"))
    if draft.has((*at, "core")) or not isinstance(means, list) or len(means) != 1:
        return
    found = list(_KIND.finditer(str(means[0])))
    if not found:
        return
    number = draft.numbers.get((*at, "means", 0), 0)
    draft.note((*at, "core"), means[0])
    rest = str(means[0])[: found[0].start()].strip(" ;:")
    for one in found:
        kind = {"emergency": one["emergency"], "lead": [one["lead"]], "cooperation": [one["cooperation"]]}
        draft.item((*at, "core"), kind, number)
    means[:] = [rest] if rest else []
    if not rest:
        draft.drop((*at, "means"))


def _measures(draft: Draft, at: Path) -> None:
    """What is done under the law on emergencies, behind who reports: it has no heading of its own."""
    said = _at(draft, (*at, "leadership"))
    if draft.has((*at, "legal_measures")) or not isinstance(said, list):
        return
    if len(said) > 1 and _LEGAL.match(str(said[-1])):
        number = draft.numbers.pop((*at, "leadership", len(said) - 1), 0)
        draft.add((*at, "legal_measures"), said.pop(), number)
