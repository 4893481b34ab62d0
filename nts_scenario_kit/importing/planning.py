"""Edits of the running text: values changed, points added, taken out and moved, situations in another order."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.importing.comparing import compare
from nts_scenario_kit.importing.edits import Change, Deed, Edits, Fresh, Unplaced
from nts_scenario_kit.importing.expected import MARK, sameness, unmarked

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from nts_scenario_kit.document import Path
    from nts_scenario_kit.importing.expected import Line
    from nts_scenario_kit.importing.matching import Matched
    from nts_scenario_kit.word.intake import Passage

#: Where a passage without a neighbour belongs, by its own words; None if that cannot be told.
Placing = dict[int, "Path"]


class Seen(NamedTuple):
    """A value of a list as it stands in the file, in reading order."""

    order: tuple[int, int]
    item: int | Fresh


class Sequel:
    """What was seen of every list, in reading order."""

    def __init__(self) -> None:
        self.seen: dict[Path, list[Seen]] = defaultdict(list)
        self.gone: dict[Path, set[int]] = defaultdict(set)

    def stands(self, path: Path, order: tuple[int, int]) -> None:
        """The value stands here; the items of lists of mappings above it too, where they are first seen."""
        for depth, step in enumerate(path):
            if isinstance(step, int):
                above = path[:depth]
                if not any(one.item == step for one in self.seen[above]):
                    self.seen[above].append(Seen(order, step))

    def comes(self, path: Path, fresh: Fresh, order: tuple[int, int]) -> None:
        """A new value of the list stands here."""
        self.seen[path].append(Seen(order, fresh))


def plan_text(matched: Matched, placing: Callable[[Passage], Path | None], values: Callable[[Path], int]) -> Edits:
    """Edits of everything outside the tables of data.

    ``placing`` tells the list to which a passage under its heading belongs; ``values`` how many items a list has.
    """
    edits, sequel = Edits(), Sequel()
    standing: set[Path] = set()
    pairs = matched.pairs
    anchored = {anchor.path for passage, _ in pairs for anchor in passage.anchors}
    for number, (passage, line) in enumerate(pairs):
        if line is None:
            _place_new(edits, sequel, pairs, number, placing)
            continue
        found = compare(line, passage, anchored)
        old = {a.path: line.passage.text[a.start : a.end] for a in line.passage.anchors}
        for path, text in found.texts.items():
            _note(edits, path, old[path], text, passage.number)
        standing.update(found.standing)
        for rank, path in enumerate(found.standing):
            sequel.stands(path, (number, rank * 1000))
        for rank, (left, text) in enumerate(found.added):
            at = found.standing.index(left) if left in found.standing else len(found.standing)
            sequel.comes(left[:-1], Fresh(text, passage.number), (number, at * 1000 + rank + 1))
            edits.changes.append(Change(Deed.ADDED, left[:-1], "", text, passage.number))
        for path in found.gone:
            _remove(edits, sequel, path, old[path])
        if found.reworded:
            _reword(edits, line, passage)
    for line in matched.gone:
        _lose(edits, sequel, line, standing)
    _order(edits, sequel, values)
    return edits


def _note(edits: Edits, path: Path, old: str, new: str, number: int) -> None:
    """A changed value; one that is printed twice and was changed twice in different words cannot be decided here."""
    before = edits.texts.get(path)
    if before is not None and before != new:
        edits.unplaced.append(Unplaced(number, new, "giá trị này in ở hai chỗ và được sửa khác nhau"))
    elif before is None:
        edits.texts[path] = new
        edits.changes.append(Change(Deed.CHANGED, path, old, new, number))


def _remove(edits: Edits, sequel: Sequel, path: Path, old: str) -> None:
    if isinstance(path[-1], int):
        sequel.gone[path[:-1]].add(path[-1])
        sequel.seen.setdefault(path[:-1], [])
        edits.changes.append(Change(Deed.REMOVED, path, old, ""))
    elif path not in edits.texts:
        edits.texts[path] = ""
        edits.changes.append(Change(Deed.REMOVED, path, old, ""))


def _reword(edits: Edits, line: Line, passage: Passage) -> None:
    if line.part != "kich_ban_khung" and not MARK.match(passage.text) and not line.paths:
        reason = "phần thể thức của văn bản; ghi vào mục “ban hành”"
    else:
        reason = "lời văn in sẵn của mẫu đã bị sửa; tệp kịch bản không có chỗ cho câu này"
    edits.unplaced.append(Unplaced(passage.number, passage.text.strip(), reason))


def _lose(edits: Edits, sequel: Sequel, line: Line, standing: set[Path]) -> None:
    """A line that is gone: its values are taken out; fixed words that are gone are only told."""
    if not line.paths:
        text = line.passage.text.strip()
        edits.unplaced.append(Unplaced(0, text, "lời văn in sẵn của mẫu đã bị xóa", kept=False))
    for anchor in line.passage.anchors:
        if anchor.path in standing:  # it is printed twice and still stands in the other place
            continue
        _remove(edits, sequel, anchor.path, line.passage.text[anchor.start : anchor.end])


def _place_new(
    edits: Edits,
    sequel: Sequel,
    pairs: Sequence[tuple[Passage, Line | None]],
    number: int,
    placing: Callable[[Passage], Path | None],
) -> None:
    """A passage that the kit did not print: a new point of the list that it stands in."""
    passage = pairs[number][0]
    home = _home(pairs, number, placing)
    if home is None:
        edits.unplaced.append(Unplaced(passage.number, passage.text.strip(), "đoạn mới, chưa rõ thuộc mục nào"))
        return
    text = unmarked(passage.text).strip() if MARK.match(passage.text) else passage.text.strip()
    sequel.comes(home, Fresh(text, passage.number), (number, 0))
    edits.changes.append(Change(Deed.ADDED, home, "", text, passage.number))


def _home(
    pairs: Sequence[tuple[Passage, Line | None]], number: int, placing: Callable[[Passage], Path | None]
) -> Path | None:
    """The list whose point stands before the passage, else behind it, else the one of its heading."""
    passage = pairs[number][0]
    sign = _sign(passage.text)
    before = next((pair for pair in reversed(pairs[:number]) if pair[1] is not None), None)
    behind = next((pair for pair in pairs[number + 1 :] if pair[1] is not None), None)
    choices = [_list_of(pair) for pair in (before, behind)]
    signs = [_sign(pair[0].text) if pair else None for pair in (before, behind)]
    if choices[0] and (signs[0] == sign or not choices[1] or signs[1] != sign):
        return choices[0]
    if choices[1] and choices[1] != choices[0] and (before is None or not (before[1] and before[1].paths)):
        return choices[1]
    return choices[0] or placing(passage)


def _list_of(pair: tuple[Passage, Line | None] | None) -> Path | None:
    """The list of which the pair's passage is a whole point; None for headings and sentences with several values."""
    line = pair[1] if pair else None
    if line is None or len(line.paths) != 1 or not isinstance(line.paths[0][-1], int):
        return None
    return line.paths[0][:-1]


def _sign(text: str) -> str:
    found = MARK.match(text)
    return sameness(found[0].strip() + " x")[:1] + found[0].strip()[-1:] if found else ""


def _order(edits: Edits, sequel: Sequel, values: Callable[[Path], int]) -> None:
    """The new order of every list that is no longer as it was."""
    for path, seen in sequel.seen.items():
        count = values(path)
        plan = [one.item for one in sorted(seen, key=lambda one: one.order)]
        gone = sequel.gone.get(path, set())
        for index in range(count):
            if index not in plan and index not in gone and not _has_gone(sequel, path, index):
                plan.insert(plan.index(index - 1) + 1 if index - 1 in plan else 0, index)
        if plan != list(range(count)):
            _told(edits, path, plan, count)
            edits.plans[path] = plan
    _forget_inside(edits)


def _has_gone(sequel: Sequel, path: Path, index: int) -> bool:
    """True for an item of a list of mappings of which every printed value is gone."""
    inside = (*path, index)
    return any(other[: len(inside)] == inside for other, gone in sequel.gone.items() if gone) or False


def _told(edits: Edits, path: Path, plan: list[int | Fresh], count: int) -> None:
    stay = [one for one in plan if isinstance(one, int)]
    for index in range(count):
        inside = (*path, index)
        if index not in stay and not any(c.path == inside for c in edits.changes):
            edits.changes = [c for c in edits.changes if c.path[: len(inside)] != inside]
            edits.changes.append(Change(Deed.REMOVED, inside, "", ""))
    if stay != sorted(stay):
        old, new = (", ".join(str(n + 1) for n in order) for order in (sorted(stay), stay))
        edits.changes.append(Change(Deed.MOVED, path, f"thứ tự {old}", f"thứ tự {new}"))


def _forget_inside(edits: Edits) -> None:
    """What was changed inside an item that is taken out as a whole needs no writing."""
    for path, plan in list(edits.plans.items()):
        stay = {one for one in plan if isinstance(one, int)}
        for table in (edits.texts, edits.plans):
            for other in list(table):
                if len(other) > len(path) and other[: len(path)] == path and other[len(path)] not in stay:
                    del table[other]
