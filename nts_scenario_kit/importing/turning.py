"""Sentences of a situation that say more than their heading: parts go to the fields that they name, if empty."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from nts_scenario_kit.vietnamese import bare

if TYPE_CHECKING:
    from collections.abc import Callable

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
_OTHER_WORK = re.compile(r"\by te\b|\bvan tai\b|\bluu thong\b|\ban sinh\b|\bhop tac quoc te\b")
_SEVERAL = 3
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
        _move_last(draft, (*at, "steps", "step2", "stage3"), "leadership", "legal_measures", _is_legal)
        _move_last(draft, (*at, "steps", "step2", "stage1"), "communication", "other_work", _is_other_work)


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


def _move_last(draft: Draft, at: Path, source: str, target: str, belongs: Callable[[str], bool]) -> None:
    """The last paragraph below a heading, if it is of the next field, which has no heading of its own there."""
    said = _at(draft, (*at, source))
    if draft.has((*at, target)) or not isinstance(said, list):
        return
    if len(said) > 1 and belongs(str(said[-1])):
        number = draft.numbers.pop((*at, source, len(said) - 1), 0)
        draft.add((*at, target), said.pop(), number)


def _is_legal(text: str) -> bool:
    """What is done under the law on emergencies."""
    return _LEGAL.match(text) is not None


def _is_other_work(text: str) -> bool:
    """Several of the works that the Phụ lục counts beside information."""
    return len({*_OTHER_WORK.findall(bare(text))}) >= _SEVERAL
