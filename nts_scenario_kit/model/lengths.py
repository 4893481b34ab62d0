"""How long a list of a scenario may be: what is far beyond any office's needs is refused before it is judged.

A file of 2 MB holds tens of thousands of entries of two words; each would be told all that it lacks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from nts_scenario_kit.model.keys import table
from nts_scenario_kit.model.scenario import Scenario

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.finding import DataPath, Finding
    from nts_scenario_kit.source import Source

RULE = "SCHEMA-NHIEU"
#: Situations: offices write one to ten. Entries with keys of their own: the longest annex of tasks known has 47 rows.
#: Texts: a plan of several hundred pages has that many paragraphs in all.
MOST_SITUATIONS, MOST_ENTRIES, MOST_TEXTS = 200, 1000, 5000


def too_long(source: Source) -> list[Finding]:
    """One finding for each list with too many entries."""
    text = source.text
    if text.count("-") + text.count(",") <= MOST_SITUATIONS:  # each entry of a list has one of them
        return []
    return [_finding(source, path, entries, most) for path, entries, most in _lists(source.data) if entries > most]


def _lists(data: object) -> Iterator[tuple[DataPath, int, int]]:
    """Path, length and longest length of each list, those of one that is too long left out."""
    waiting: list[tuple[DataPath, object]] = [((), data)]
    while waiting:
        path, value = waiting.pop()
        if isinstance(value, dict):
            waiting += [((*path, key), below) for key, below in reversed(value.items())]
        elif isinstance(value, list):
            most = _most(path, value)
            yield path, len(value), most
            if len(value) <= most:
                waiting += [((*path, at), below) for at, below in enumerate(value) if isinstance(below, dict | list)]


def _most(path: DataPath, entries: list[object]) -> int:
    if len(path) == 1 and path[0] in ("situations", table(Scenario)["situations"].vietnamese):
        return MOST_SITUATIONS
    return MOST_ENTRIES if any(isinstance(entry, dict) for entry in entries) else MOST_TEXTS


def _finding(source: Source, path: DataPath, entries: int, most: int) -> Finding:
    hint = "kiểm tra xem có dán nhầm dữ liệu vào không; nội dung nhiều như vậy thì tách thành nhiều kịch bản"
    return source.finding(path, RULE, f"“{path[-1]}” có {entries} mục, quá giới hạn {most} mục", hint)
