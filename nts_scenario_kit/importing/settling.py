"""Parts of one sentence that an office labels itself: ``…; phối hợp với …. Thời gian: …. Sản phẩm: …``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from nts_scenario_kit.importing.agencies import agencies
from nts_scenario_kit.importing.turning import turn
from nts_scenario_kit.model.deadline import Deadline
from nts_scenario_kit.model.reading import Fault
from nts_scenario_kit.vietnamese import CAPITALS, bare

if TYPE_CHECKING:
    from nts_scenario_kit.document import Path
    from nts_scenario_kit.importing.draft import Draft

#: Sentences that say at their beginning which part of section II they are.
_PARTS = {
    "principles": re.compile(r"(?!mục tiêu|yêu cầu).*\blãnh đạo (?:trực tiếp|tuyệt đối)", re.IGNORECASE | re.DOTALL),
    "aims": re.compile(r"mục tiêu\b", re.IGNORECASE),
    "requirements": re.compile(r"yêu cầu\b", re.IGNORECASE),
}
_HEADING = re.compile(
    r"(?:\d+\W+)?(?:việc )?sửa đổi, bổ sung(?:,| và) cập nhật(?: (?:của )?kịch bản(?: khung)?)?\W*", re.IGNORECASE
)
_TASKS: Path = ("implementation", "assignments")
#: What an office calls a part of a task -> its field.
_LABELS = {
    "deadline": r"thời (?:gian|hạn)(?: (?:thực hiện|hoàn thành))?|hoàn thành|tiến độ",
    "product": r"sản phẩm(?: (?:đầu ra|hoàn thành))?|kết quả(?: đầu ra)?",
    "cooperation": r"(?:cơ quan|đơn vị|lực lượng)?\s*phối hợp(?: với)?",
    "responsibility": r"trách nhiệm",
    "authority": r"thẩm quyền(?: (?:quyết định|phê duyệt))?|cấp (?:quyết định|phê duyệt|trình)",
    "report_cycle": r"(?:kỳ|chế độ|định kỳ) báo cáo",
    "lead": r"(?:cơ quan|đơn vị)? ?chủ trì",
}
_LABEL = re.compile(
    r"(?:(?<=[.;,)])|^)\s*(?:" + "|".join(f"(?P<{name}>{words})" for name, words in _LABELS.items()) + r")\s*:\s+",
    re.IGNORECASE,
)
#: The partner of a task in the sentence itself, before anything else that is labelled.
_WITH = re.compile(rf"[;,.]\s+(?:và )?phối hợp với\s+(?P<who>[{CAPITALS}][^.;:]{{2,200}})[.;]?\s*$", re.DOTALL)
_NAMES = ("cooperation", "lead")


def settle(draft: Draft) -> None:
    """Give parts of sentences to the fields that they name, where these are empty."""
    _settle_objectives(draft)
    _settle_revision(draft)
    turn(draft)
    settle_tasks(draft)


def _settle_revision(draft: Draft) -> None:
    """The heading of IV.3 alone says nothing of how the scenario is revised."""
    at: Path = ("implementation", "revision")
    found = draft.data.get("implementation", {}).get("revision")
    items = found.get("triggers") if isinstance(found, dict) else None
    if isinstance(items, list) and len(items) == 1 and _HEADING.fullmatch(str(items[0])):
        draft.note((*at, "triggers"), items[0])
        draft.numbers.pop((*at, "triggers", 0), None)
        draft.drop((*at, "triggers"))


def _settle_objectives(draft: Draft) -> None:
    """``Mục tiêu là …`` among the principles of a section II without headings, principles behind the requirements."""
    section = draft.data.get("objectives")
    if not isinstance(section, dict):
        return
    for target, opening in _PARTS.items():
        for source in ("principles", "requirements", "aims"):
            items = section.get(source)
            if source != target and isinstance(items, list):
                told = any(opening.match(str(one)) for one in section.get(target) or ())
                found = [n for n, one in enumerate(items) if opening.match(str(one).lstrip("-–+ "))]
                if found and not told and (target == "principles" or not section.get(target)):
                    _take_out(draft, source, found, target)


def _take_out(draft: Draft, source: str, found: list[int], target: str) -> None:
    """Move these items of a list of section II to another of its lists."""
    at: Path = ("objectives", source)
    items = draft.data["objectives"].pop(source)
    numbers = [draft.numbers.pop((*at, index), 0) for index in range(len(items))]
    draft.numbers.pop(at, None)
    for index, (item, number) in enumerate(zip(items, numbers, strict=True)):
        draft.add(("objectives", target if index in found else source), item, number)


def settle_tasks(draft: Draft) -> None:
    """Give each labelled part of a task to its field, where the task has no value there yet."""
    tasks = draft.data.get("implementation", {})
    for index, task in enumerate(tasks.get("assignments", []) if isinstance(tasks, dict) else ()):
        if isinstance(task, dict) and isinstance(task.get("task"), str):
            _settle(draft, (*_TASKS, index), task)


def _settle(draft: Draft, at: Path, task: dict[str, Any]) -> None:
    text = task["task"]
    found = [one for one in _LABEL.finditer(text) if one.start()]
    if not found:
        return
    ends = [one.start() for one in found[1:]] + [len(text)]
    parts = [(str(one.lastgroup), text[one.end() : end].strip(" .;,")) for one, end in zip(found, ends, strict=True)]
    rest = text[: found[0].start()].strip().rstrip(";,")
    if not bare(rest).strip() or any(task.get(field) for field, _ in parts) or not _are_clear(parts):
        return
    for one, (field, value) in zip(found, parts, strict=True):
        _give(draft, at, task, field, value, one[0].strip(" .;,)"))
    partner = None if task.get("cooperation") else _WITH.search(rest)
    if partner and rest[: partner.start()].strip():
        _give(draft, at, task, "cooperation", partner["who"].strip(" .;"), "phối hợp với")
        rest = rest[: partner.start()].rstrip(" ;,")
    task["task"] = rest


def _are_clear(parts: list[tuple[str, str]]) -> bool:
    """True if every part is named once and says something that its field can hold."""
    once = len({field for field, _ in parts}) == len(parts)
    return once and all(value and (field != "deadline" or _is_possible(value)) for field, value in parts)


def _give(draft: Draft, at: Path, task: dict[str, Any], field: str, value: str, label: str) -> None:
    task[field] = agencies(value) if field in _NAMES else value
    draft.numbers[(*at, field)] = draft.numbers.get(at, 0)
    draft.note((*at, field), label)


def _is_possible(deadline: str) -> bool:
    """False for a day that does not exist: the words stay where they are."""
    try:
        Deadline.read(deadline)
    except Fault:
        return False
    return True
