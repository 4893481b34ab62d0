"""What an edited Word file changes in a scenario: texts, lists, and what found no place."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, NamedTuple

from nts_scenario_kit.document import Path

_SPACES = re.compile(r"[^\S\n]+")


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

    def tidied(self) -> Edits:
        """The edits with one plain space where Word has several, tabs or spaces that do not break: nobody sees them."""
        plans = {
            path: [one._replace(value=_tidy(one.value)) if isinstance(one, Fresh) else one for one in plan]
            for path, plan in self.plans.items()
        }
        texts = {path: _tidy(value) for path, value in self.texts.items()}
        changes = [one._replace(new=_tidy(one.new)) for one in in_one(self.changes)]
        return replace(self, texts=texts, plans=plans, changes=changes)

    @property
    def empty(self) -> bool:
        """True if nothing is to be written into a field."""
        return not self.texts and not self.plans


def in_one(changes: list[Change]) -> list[Change]:
    """The changes, a text taken out and another put in at the same place being one (a name replaced by another)."""
    gone = {one.path: one for one in changes if one.deed is Deed.REMOVED}
    new = {one.path: one for one in changes if one.deed is Deed.ADDED and one.path in gone}
    joined = {path: Change(Deed.CHANGED, path, gone[path].old, one.new, one.number) for path, one in new.items()}
    out = [joined.get(one.path, one) if one.deed is Deed.REMOVED else one for one in changes]
    return [one for one in out if one.deed is not Deed.ADDED or one.path not in joined]


def _tidy(value: Any) -> Any:
    if isinstance(value, list):
        return [_tidy(one) for one in value]
    if isinstance(value, dict):
        return {name: _tidy(one) for name, one in value.items()}
    return _SPACES.sub(" ", value) if isinstance(value, str) else value
