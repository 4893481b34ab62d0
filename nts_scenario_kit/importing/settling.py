"""Parts of one sentence that an office labels itself: ``…; phối hợp với …. Thời gian: …. Sản phẩm: …``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from nts_scenario_kit.importing.agencies import agencies
from nts_scenario_kit.model.deadline import Deadline
from nts_scenario_kit.model.reading import Fault
from nts_scenario_kit.vietnamese import bare

if TYPE_CHECKING:
    from nts_scenario_kit.document import Path
    from nts_scenario_kit.importing.draft import Draft

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
_WITH = re.compile(r"[;,.]\s+(?:và )?phối hợp với\s+(?P<who>[A-ZĐ][^.;:]{2,200})[.;]?\s*$", re.DOTALL)
_NAMES = ("cooperation", "lead")


def settle_tasks(draft: Draft) -> None:
    """Give each labelled part of a task to its field, where the task has no value there yet."""
    tasks = draft.data.get("implementation", {})
    for index, task in enumerate(tasks.get("assignments", []) if isinstance(tasks, dict) else ()):
        if isinstance(task, dict) and isinstance(task.get("task"), str):
            _settle(draft, (*_TASKS, index), task)


def _settle(draft: Draft, at: Path, task: dict[str, Any]) -> None:
    text = task["task"]
    found = [one for one in _LABEL.finditer(text) if one.start()]
    ends = [one.start() for one in found[1:]] + [len(text)]
    parts = [(str(one.lastgroup), text[one.end() : end].strip(" .;,")) for one, end in zip(found, ends, strict=True)]
    rest = text[: found[0].start()].strip().rstrip(";,") if found else ""
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
