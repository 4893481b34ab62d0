"""What was seen of every value, part by part, and what follows from it for the scenario.

A value may be printed in several parts. The part that holds the text itself decides; what another one says differently
(the submission repeats names and bases) is told. Otherwise the same file, imported again, would take the edit back: an
edit that was made in one part only looks then like an edit of the other.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.importing.edits import Change, Deed, Edits, Fresh, Unplaced
from nts_scenario_kit.importing.hints import named
from nts_scenario_kit.word.facts import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from nts_scenario_kit.document import Path
    from nts_scenario_kit.importing.expected import Line

#: The part that decides comes first.
_ORDER = ("kich_ban_khung", "quyet_dinh", "phu_luc", "to_trinh")
_NAMES = {
    "kich_ban_khung": "kịch bản khung",
    "to_trinh": "Tờ trình",
    "quyet_dinh": "văn bản ban hành",
    "phu_luc": "phụ lục",
}
_SITUATIONS = ("situations",)
_ASIDE = "{here} ghi khác {master}, tệp kịch bản theo {master}; nếu {here} đúng thì sửa {master} như vậy rồi nhập lại"
#: The title of the scenario, which no scenario is without.
_TITLE = ("subject",)
TWICE = "giá trị này in ở hai chỗ và được sửa khác nhau"


class _Seen(NamedTuple):
    """A value of a list as it stands in the file, in reading order."""

    order: tuple[int, int]
    item: int | Fresh


class _Aside(NamedTuple):
    """Words of a value, or for a new one of its list, in a part that does not decide."""

    part: str
    path: Path
    text: str
    number: int


class Ledger:
    """Takes notes while the file is read; :meth:`settle` makes the edits of them."""

    def __init__(self, lines: Sequence[Line], values: Callable[[Path], int]) -> None:
        self.edits = Edits()
        self._values = values
        self._parts: dict[Path, list[str]] = defaultdict(list)
        self._printed: dict[tuple[str, Path], dict[int, None]] = defaultdict(dict)
        for line in sorted(lines, key=lambda one: _ORDER.index(one.part)):
            for path in line.paths:
                self._parts[path].append(line.part)
                for depth, step in enumerate(path):
                    if isinstance(step, int):
                        self._printed[line.part, path[:depth]][step] = None
        self._texts = {a.path: line.passage.text[a.start : a.end] for line in lines for a in line.passage.anchors}
        self._asides: list[_Aside] = []
        self._seen: dict[tuple[str, Path], list[_Seen]] = defaultdict(list)
        self._standing: set[tuple[str, Path]] = set()
        self._gone: dict[Path, dict[str, str]] = defaultdict(dict)

    def stands(self, part: str, path: Path, order: tuple[int, int]) -> None:
        """The value stands here; so do the items of the lists above it, where they are first seen."""
        for depth, step in enumerate(path):
            if isinstance(step, int):
                item = (part, path[: depth + 1])
                if item not in self._standing:
                    self._standing.add(item)
                    self._seen[part, path[:depth]].append(_Seen(order, step))

    def changes(self, part: str, path: Path, old: str, new: str, number: int) -> None:
        """The value has other words; changed twice in different words it cannot be decided here."""
        if path in self._parts and part != self._parts[path][0]:
            self._asides.append(_Aside(part, path, new, number))
            return
        before = self.edits.texts.get(path)
        if before is not None and plain(str(before)) != plain(new):
            self.edits.unplaced.append(Unplaced(number, new, TWICE, named(path)))
        elif before is None:
            self.edits.texts[path] = new
            deed = Deed.CHANGED if old else Deed.ADDED
            self.edits.changes.append(Change(deed, path, old, new, number))

    def comes(self, part: str, home: Path, fresh: Fresh, order: tuple[int, int], shown: str) -> None:
        """A new value of the list stands here; in two parts it is the same one."""
        if self._master(home, part) != part:
            self._asides.append(_Aside(part, home, shown, fresh.number))
            return
        known = (one.item for key, seen in self._seen.items() if key[1] == home and key[0] != part for one in seen)
        if any(isinstance(one, Fresh) and _same(one.value, fresh.value) for one in known):
            return
        self._seen[part, home].append(_Seen(order, fresh))
        self.edits.changes.append(Change(Deed.ADDED, home, "", shown, fresh.number))

    def _master(self, home: Path, part: str) -> str:
        """The part that decides on a list; any part where nobody prints it."""
        return next((one for one in _ORDER if (one, home) in self._printed), part)

    def goes(self, part: str, path: Path, old: str) -> None:
        """The value no longer stands in the part."""
        self._gone[path][part] = old

    def settle(self, left: set[int]) -> Edits:
        """All edits; ``left`` are situations that are gone as a whole."""
        gone: dict[Path, set[int]] = defaultdict(set)
        for path, parts in self._gone.items():
            self._take_out(path, parts, gone, left)
        for home in dict.fromkeys([*(path for _, path in self._seen), *gone]):
            if home != _SITUATIONS:
                self._arrange(home, gone)
        self._forget_inside()
        self._said_as_a_whole()
        self._tell_asides()
        return self.edits

    def _tell_asides(self) -> None:
        """What other parts say, unless the part that decides says it too: of this value, or of another of its list."""
        for one in self._asides:
            listed = one.path in self._parts and not isinstance(one.path[-1], int)
            home = one.path if listed or one.path not in self._parts else one.path[:-1]
            said = [self.edits.texts.get(path, text) for path, text in self._texts.items()
                    if path[: len(home)] == home]  # fmt: skip
            said += [x.value for x in self.edits.plans.get(home, ()) if isinstance(x, Fresh)]
            if not any(_same(one.text, text) for text in said):
                master = self._parts[one.path][0] if one.path in self._parts else self._master(home, one.part)
                reason = _ASIDE.format(here=_NAMES[one.part], master=_NAMES[master])
                self.edits.unplaced.append(Unplaced(one.number, one.text, reason, kept=False))

    def _said_as_a_whole(self) -> None:
        """A list that a sentence says anew, and to which points came elsewhere: both, the sentence first."""
        for home in [one for one in self.edits.plans if isinstance(self.edits.texts.get(one), list)]:
            plan = self.edits.plans.pop(home)
            self.edits.texts[home] = [*self.edits.texts[home], *(one.value for one in plan if isinstance(one, Fresh))]

    def _take_out(self, path: Path, parts: dict[str, str], gone: dict[Path, set[int]], left: set[int]) -> None:
        if path[:1] == _SITUATIONS and path[1] in left:
            return
        master = self._parts[path][0]
        if master not in parts:
            part, old = next(iter(parts.items()))
            where = _NAMES.get(part, part)
            reason = f"đoạn này chỉ bị xóa ở {where}; kịch bản khung còn in nên tệp kịch bản giữ nguyên"
            self.edits.unplaced.append(Unplaced(0, old, reason, kept=False))
        elif path == _TITLE:
            reason = "tên kịch bản khung đã bị xóa; khóa “trích yếu” phải có nên giữ nguyên"
            self.edits.unplaced.append(Unplaced(0, parts[master], reason, kept=False))
        elif isinstance(path[-1], int):
            gone[path[:-1]].add(path[-1])
            self.edits.changes.append(Change(Deed.REMOVED, path, parts[master], ""))
        elif path not in self.edits.texts:
            self.edits.texts[path] = ""
            self.edits.changes.append(Change(Deed.REMOVED, path, parts[master], ""))

    def _arrange(self, home: Path, gone: dict[Path, set[int]]) -> None:
        """The new order of a list; what only the other parts add stands at its end."""
        count, out = self._values(home), gone.get(home, set())
        plans = [
            _as_written(
                [one.item for one in sorted(self._seen[part, home], key=lambda one: one.order)],
                list(self._printed[part, home]),
            )
            for part in _ORDER
            if (part, home) in self._seen
        ]
        plan = list(plans[0]) if plans else []
        for other in plans[1:]:
            _take_over(plan, other)
        plan = [one for one in plan if not (isinstance(one, int) and one in out)]
        for index in range(count):
            if index not in plan and index not in out and not self._emptied((*home, index), gone):
                plan.insert(plan.index(index - 1) + 1 if index - 1 in plan else 0, index)
        if plan != list(range(count)):
            self._tell(home, plan, count)
            self.edits.plans[home] = plan

    @staticmethod
    def _emptied(item: Path, gone: dict[Path, set[int]]) -> bool:
        """True for an item of a list of mappings of which every printed value is gone."""
        return any(other[: len(item)] == item for other, indices in gone.items() if indices)

    def _tell(self, home: Path, plan: list[int | Fresh], count: int) -> None:
        stay = [one for one in plan if isinstance(one, int)]
        changes = self.edits.changes
        for index in range(count):
            item = (*home, index)
            if index not in stay and not any(c.path == item for c in changes):
                inner = [c for c in changes if c.path[: len(item)] == item]
                changes[:] = [c for c in changes if c not in inner]
                changes.append(Change(Deed.REMOVED, item, "; ".join(c.old for c in inner if c.old), ""))
        if stay != sorted(stay):
            changes.append(moved(home, stay))

    def _forget_inside(self) -> None:
        """What was changed inside an item that is taken out as a whole needs no writing."""
        for home, plan in list(self.edits.plans.items()):
            stay = {one for one in plan if isinstance(one, int)}
            for table in (self.edits.texts, self.edits.plans):
                for other in list(table):
                    if len(other) > len(home) and other[: len(home)] == home and other[len(home)] not in stay:
                        del table[other]


def moved(home: Path, stay: list[int]) -> Change:
    """A list whose items stand in another order."""
    old, new = (", ".join(str(n + 1) for n in order) for order in (sorted(stay), stay))
    return Change(Deed.MOVED, home, f"thứ tự {old}", f"thứ tự {new}")


def _as_written(plan: list[int | Fresh], printed: list[int]) -> list[int | Fresh]:
    """The plan in the order of the scenario, where the kit prints the list in another order and nobody moved it."""
    stay = [one for one in plan if isinstance(one, int)]
    if stay == sorted(stay) or stay != [one for one in printed if one in stay]:
        return plan
    behind: dict[int, list[int | Fresh]] = {-1: []}
    at = -1
    for one in plan:
        if isinstance(one, int):
            at = one
        behind.setdefault(at, []).append(one)
    return [one for index in sorted(behind) for one in behind[index]]


def _take_over(plan: list[int | Fresh], other: list[int | Fresh]) -> None:
    """Put what only the other part has where it stands there: behind the item before it."""
    for at, one in enumerate(other):
        if one not in plan and isinstance(one, Fresh):
            before = next((x for x in reversed(other[:at]) if x in plan), None)
            plan.insert(plan.index(before) + 1 if before is not None else len(plan), one)


def _same(one: object, other: object) -> bool:
    return plain(str(one)).rstrip(" .;") == plain(str(other)).rstrip(" .;")
