"""What an edited Word file changes in a scenario: texts, lists, and what found no place."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple

from nts_scenario_kit.document import Path


class Deed(StrEnum):
    """What was done to a value; the word that the officer sees."""

    CHANGED = "sửa"
    ADDED = "thêm"
    REMOVED = "xóa"
    MOVED = "chuyển"


class Change(NamedTuple):
    """One change with both texts; ``number`` is the paragraph in the Word file, 0 where it is gone."""

    deed: Deed
    path: Path
    old: str
    new: str
    number: int = 0


class Unplaced(NamedTuple):
    """A passage that has no place in the scenario, where it stands, and why or what is nearest."""

    number: int
    text: str
    reason: str
    nearest: str = ""
    kept: bool = True  # a text that must not be lost; False for a remark about wording that was deleted
    within: str = ""  # what it stands in, beside the number


class Fresh(NamedTuple):
    """A new item of a list: a text, a list of texts, or a mapping with English keys."""

    value: Any
    number: int = 0


@dataclass
class Edits:
    """All edits of one import, by the paths of the scenario as it was.

    ``texts`` are new values (a text, or a list of texts for a whole list); ``plans`` new orders of lists, old items by
    their index.
    """

    texts: dict[Path, Any] = field(default_factory=dict)
    plans: dict[Path, list[int | Fresh]] = field(default_factory=dict)
    changes: list[Change] = field(default_factory=list)
    unplaced: list[Unplaced] = field(default_factory=list)
    refusal: str = ""  # why the file was not compared at all

    @property
    def empty(self) -> bool:
        """True if nothing is to be written into a field."""
        return not self.texts and not self.plans
