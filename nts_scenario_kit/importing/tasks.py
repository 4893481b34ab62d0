"""Assignments from rows of a table (Excel) into the scenario: rows are known again by their task."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any

from nts_scenario_kit.errors import UsageError
from nts_scenario_kit.importing.agencies import agencies
from nts_scenario_kit.importing.cells import ASSIGNMENTS
from nts_scenario_kit.importing.draft import Draft
from nts_scenario_kit.importing.edits import Change, Deed, Edits, Fresh, Unplaced
from nts_scenario_kit.importing.grids import assign, head_of
from nts_scenario_kit.importing.hints import named
from nts_scenario_kit.model.types import find_date
from nts_scenario_kit.tables import COLUMN_LIMIT, ROW_LIMIT
from nts_scenario_kit.word.facts import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nts_scenario_kit.model.scenario import Assignment
    from nts_scenario_kit.resolve import Resolved
    from nts_scenario_kit.tables import Sheet


def task_edits(resolved: Resolved, sheets: Sequence[Sheet]) -> Edits:
    """Edits that make the assignments those of the sheets. Raises UsageError if no sheet has such a table.

    Tasks that the table no longer has are taken out, unless it has none of the scenario's: then it is added.
    """
    draft, fields = _read(sheets)
    new = draft.data.get("implementation", {}).get("assignments", [])
    old = resolved.scenario.implementation.assignments
    known = _known([plain(one.task) for one in old], [plain(str(one.get("task", ""))) for one in new])
    edits = Edits()
    plan: list[int | Fresh] = [] if known else list(range(len(old)))
    for index, row in enumerate(new):
        if index in known:
            plan.append(known[index])
            _compare(old[known[index]], row, known[index], fields, edits)
        else:
            plan.append(Fresh(row))
            edits.changes.append(Change(Deed.ADDED, ASSIGNMENTS, "", _shown(row)))
    stay = [one for one in plan if isinstance(one, int)]
    for index, one in enumerate(old):
        if index not in stay:
            edits.changes.append(Change(Deed.REMOVED, (*ASSIGNMENTS, index), one.task, ""))
    if stay != sorted(stay):
        before, after = (", ".join(str(n + 1) for n in order) for order in (sorted(stay), stay))
        edits.changes.append(Change(Deed.MOVED, ASSIGNMENTS, f"thứ tự {before}", f"thứ tự {after}"))
    if plan != list(range(len(old))):
        edits.plans[ASSIGNMENTS] = plan
    edits.unplaced = [
        Unplaced(0, one.text, f"dòng {one.number} của bảng Excel: cột không có trường nhận", named(ASSIGNMENTS),
                 within=f"dòng {one.number} của bảng Excel") for one in draft.unplaced
    ]  # fmt: skip
    return edits


def _read(sheets: Sequence[Sheet]) -> tuple[Draft, set[str]]:
    draft, fields = Draft(), set[str]()
    for rows, unread in sheets:
        head = head_of(rows[:30])
        if head is not None and unread:
            raise UsageError(
                f"bảng phân công còn chữ ở ô {unread}, quá giới hạn {ROW_LIMIT} dòng, {COLUMN_LIMIT} cột nên không đọc"
                " được hết; xóa dòng, cột thừa, hoặc chia thành nhiều tệp"
            )
        if head is not None:
            fields |= set(head.columns.values())
            first = head.before + head.rows
            assign(((n, row) for n, row in enumerate(rows[first:], first + 1)), head.columns, draft)
    if not fields:
        raise UsageError("không thấy bảng phân công trong tệp Excel: cần dòng tiêu đề có cột nhiệm vụ và cột chủ trì")
    return draft, fields


def _known(old: list[str], new: list[str]) -> dict[int, int]:
    """Rows of the table that the scenario has, by the words of their task, in order first, then anywhere."""
    found: dict[int, int] = {}
    for a, b, size in SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks():
        found |= {b + n: a + n for n in range(size) if new[b + n]}
    for index, words in enumerate(new):
        if index not in found and words:
            free = [n for n, task in enumerate(old) if task == words and n not in found.values()]
            if free:
                found[index] = free[0]
    gaps = [n for n in range(len(new)) if n not in found]
    left = [n for n in range(len(old)) if n not in found.values()]
    if found and len(gaps) == len(left):  # as many were reworded as are missing
        found |= {
            n: m
            for n, m in zip(gaps, left, strict=True)
            if SequenceMatcher(None, old[m].split(), new[n].split(), autojunk=False).ratio() > 0.5
        }
    return found


def _compare(old: Assignment, new: dict[str, Any], index: int, fields: set[str], edits: Edits) -> None:
    for field in (
        "group",
        "task",
        "lead",
        "cooperation",
        "deadline",
        "report_cycle",
        "product",
        "responsibility",
        "authority",
    ):
        if field not in fields and field not in new:
            continue
        before: Any = getattr(old, field)
        after: Any = new.get(field, () if isinstance(before, tuple) else "")
        if isinstance(before, tuple):
            same = [plain(one) for text in before for one in agencies(text)] == [plain(one) for one in after]
        else:
            same = plain(str(before)) == plain(str(after)) or _day(str(before)) == (_day(str(after)) or "")
        if not same:
            path = (*ASSIGNMENTS, index, field)
            edits.texts[path] = list(after) if isinstance(before, tuple) else after
            edits.changes.append(Change(Deed.CHANGED, path, _flat(before), _flat(after)))


def _day(text: str) -> str | None:
    try:
        day = find_date(text)
    except ValueError:
        return None
    return day.isoformat() if day else None


def _flat(value: Any) -> str:
    return "; ".join(value) if isinstance(value, tuple | list) else str(value)


def _shown(row: dict[str, Any]) -> str:
    return "; ".join(_flat(value) for value in row.values() if value)
