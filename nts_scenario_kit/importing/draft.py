"""A scenario in the making: values by path, the words of the Word file that no value holds, and what has no place."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from nts_scenario_kit.importing.edits import Unplaced

if TYPE_CHECKING:
    from nts_scenario_kit.document import Path

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]")


class Draft:
    """What was recognised so far, with English keys."""

    def __init__(self) -> None:
        self.data: dict[str, Any] = {}
        #: Headings and fixed sentences, kept as comments above the field where they stood.
        self.comments: dict[Path, list[str]] = defaultdict(list)
        self.unplaced: list[Unplaced] = []
        #: Number of the paragraph that each value came from.
        self.numbers: dict[Path, int] = {}

    def add(self, path: Path, text: str, number: int) -> None:
        """Put a text behind those that a list has."""
        at = self._mapping(path[:-1])
        items = at.setdefault(str(path[-1]), [])
        self.numbers[(*path, len(items))] = number
        self.numbers.setdefault(path, number)
        items.append(text)

    def put(self, path: Path, text: str, number: int) -> bool:
        """Give a single value; False if another stands there already."""
        at = self._mapping(path[:-1])
        if at.get(str(path[-1])):
            return False
        at[str(path[-1])] = text
        self.numbers[path] = number
        return True

    def drop(self, path: Path) -> None:
        """Take a single value away."""
        self._mapping(path[:-1]).pop(str(path[-1]), None)

    def item(self, path: Path, value: dict[str, Any], number: int) -> int:
        """Put a mapping behind those that a list has; its index."""
        at = self._mapping(path[:-1])
        items = at.setdefault(str(path[-1]), [])
        self.numbers[(*path, len(items))] = number
        items.append(value)
        return len(items) - 1

    def has(self, path: Path) -> bool:
        """True if a value stands at the path."""
        data: Any = self.data
        for step in path:
            found = isinstance(data, dict) and step in data
            if not found and not (isinstance(data, list) and isinstance(step, int) and step < len(data)):
                return False
            data = data[step]
        return bool(data)

    def standing(self) -> dict[int, Path]:
        """The value that each paragraph gave, by the number of the paragraph."""
        return {number: path for path, number in sorted(self.numbers.items(), key=lambda one: len(one[0]))}

    def note(self, path: Path, text: str) -> None:
        """Keep words as a comment, without control characters: other readers of YAML refuse the whole file for one."""
        self.comments[path].append(" ".join(_CONTROL.sub("", text).split()))

    def leave(self, number: int, text: str, reason: str, nearest: str = "", part: str = "") -> None:
        """Keep a passage that has no field."""
        self.unplaced.append(Unplaced(number, text.strip(), reason or part, nearest))

    def _mapping(self, path: Path) -> dict[str, Any]:
        data: Any = self.data
        for position, step in enumerate(path):
            below: Any = [] if position + 1 < len(path) and isinstance(path[position + 1], int) else {}
            if isinstance(step, int):
                while len(data) <= step:
                    data.append({})
                data = data[step]
            else:
                data = data.setdefault(step, below)
        assert isinstance(data, dict)
        return data
