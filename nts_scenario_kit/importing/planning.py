"""Edits of the running text: values changed, points added, taken out and moved, situations come and gone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from nts_scenario_kit.importing.arrivals import arrival
from nts_scenario_kit.importing.comparing import GONE, REWORDED, WORDING, Compared, compare, says_more
from nts_scenario_kit.importing.edits import Change, Deed, Edits, Fresh, Unplaced
from nts_scenario_kit.importing.expected import MARK
from nts_scenario_kit.importing.ledger import Ledger, moved
from nts_scenario_kit.importing.matching import said_by
from nts_scenario_kit.importing.reading import Known, Reading, Walk, frame_of
from nts_scenario_kit.importing.sentences import filled, item_of, listed, sentence_values
from nts_scenario_kit.importing.skeleton import SCENARIO, list_of, positions
from nts_scenario_kit.model.citation import Citation
from nts_scenario_kit.outline.scenario import is_congress, is_constitution
from nts_scenario_kit.outline.sentences import lowered
from nts_scenario_kit.word.facts import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from nts_scenario_kit.document import Path
    from nts_scenario_kit.importing.expected import Line
    from nts_scenario_kit.importing.matching import Matched
    from nts_scenario_kit.importing.skeleton import Slot
    from nts_scenario_kit.resolve import Resolved
    from nts_scenario_kit.word.intake import Passage

_SITUATIONS: Path = ("situations",)
#: Lists that are printed below two points, and what tells those of the first.
_FIRST: dict[Path, Callable[[Citation], bool]] = {
    ("basis", "political"): is_congress,
    ("basis", "legal"): is_constitution,
}
_SORTED = "mẫu xếp căn cứ theo loại văn bản: đã {deed}, nhưng bản in để ở điểm {mark}"
#: The part that repeats what the others say.
SUBMISSION = "to_trinh"
_IDLE = "đề mục của mẫu đứng ngoài chỗ của nó và không có nội dung bên dưới; bản in không có"
_SHIFTED = "đoạn đã được chuyển chỗ, nhưng thứ tự in do mẫu quy định; kịch bản giữ nguyên thứ tự"


def plan_text(
    resolved: Resolved, slots: Sequence[Slot], matched: Matched, lines: Sequence[Line], values: Callable[[Path], int]
) -> Edits:
    """Edits of everything outside the tables of data; ``slots`` are the scenario's skeleton, ``values`` tells how many
    items a list has.
    """
    return _Plan(resolved, slots, matched, lines, values).made()


class _Plan:
    def __init__(
        self,
        resolved: Resolved,
        slots: Sequence[Slot],
        matched: Matched,
        lines: Sequence[Line],
        values: Callable[[Path], int],
    ) -> None:
        self.resolved = resolved
        self.matched = matched
        self.values = values
        self.slots = slots
        self.places = positions(lines, self.slots)
        standing = set(self.places.values())
        self.unprinted = {  # headings of the kit below which the scenario has nothing
            plain(slot.line.passage.text)
            for at, slot in enumerate(self.slots)
            if at not in standing and not slot.line.paths and slot.line.passage.text.strip()
        }
        self.ledger = Ledger(lines, values)
        self.listed = listed(lines)
        self.walk = Walk(self.slots, self.listed)
        self.part = SCENARIO
        self.gone: dict[tuple[Path | None, str], list[Line]] = {}
        for line in matched.gone:
            self.gone.setdefault((list_of(line), said_by(line.passage.text)), []).append(line)

    def made(self) -> Edits:
        """Read all pairs in order, then what is gone, then the situations as a whole."""
        for number, (passage, line) in enumerate(self.matched.pairs):
            if line is None:
                self._read(number, passage)
            else:
                self.part = line.part
                self._compare(line, passage)
                self.walk.pass_by(self._known(line, passage))
        left = self._left()
        for line in (one for lines in self.gone.values() for one in lines):
            self._lose(line, left)
        edits = self.ledger.settle(left)
        self._beheaded(edits)
        self._shifted(edits)
        self._situations(edits, left)
        return edits

    def _known(self, line: Line, passage: Passage) -> Known:
        return Known(line, passage, self.places.get(line))

    def _compare(self, line: Line, passage: Passage) -> None:
        found = compare(line, passage)
        old = {a.path: line.passage.text[a.start : a.end] for a in line.passage.anchors}
        if found.reworded and self._spoken(line, passage, old):
            return
        if found.reworded and len(found.gone) * 2 > len(line.paths):  # another sentence: no value can be told in it
            found = Compared({}, reworded=True, standing=line.paths)
        for path, text in found.texts.items():
            self.ledger.changes(line.part, path, old[path], text, passage.number)
            if line.part == SCENARIO and path[:-1] in _FIRST:
                self._sorted(path[:-1], text, passage.number, self.places.get(line))
        for rank, path in enumerate(found.standing):
            self.ledger.stands(line.part, path, (passage.number, rank * 1000))
        for rank, one in enumerate(found.added):
            at = found.standing.index(one.path) if one.path in found.standing else len(found.standing)
            order = at * 1000 + rank + (-500 if one.before else 1)
            self.ledger.comes(
                line.part, one.path[:-1], Fresh(one.text, passage.number), (passage.number, order), one.text
            )
        for path in found.gone:
            self.ledger.goes(line.part, path, old[path])
        if found.reworded:
            self._reword(line, passage)

    def _spoken(self, line: Line, passage: Passage, old: Mapping[Path, str]) -> bool:
        """A sentence whose bookmarks do not tell, or in which a value was missing: its wording does."""
        at = self.places.get(line)
        found = sentence_values(passage.text, self.slots[at].line, self.listed) if at is not None else None
        if found is None:
            return False
        for path, said in found.items():
            own = [one for one in old if path in (one, one[:-1])]
            was = [old[one] for one in own]
            value = filled(said)
            if value == (was if isinstance(value, list) else "".join(was)):
                for one in own:
                    self.ledger.stands(line.part, one, (passage.number, 0))
            else:
                self._put(path, "; ".join(was), value, passage.number)
        return True

    def _put(self, path: Path, old: str, value: Any, number: int) -> None:
        edits = self.ledger.edits
        new = "; ".join(value) if isinstance(value, list) else value
        edits.texts[path] = value
        edits.changes.append(Change(Deed.CHANGED if old else Deed.ADDED, path, old, new, number))

    def _reword(self, line: Line, passage: Passage) -> None:
        subject = self.resolved.scenario.subject
        meant = _instead(line.passage.text, passage.text, lowered(subject)) if line.part != SCENARIO else ""
        standing = any(plain(lowered(subject)) in lowered(plain(one.text)) for one, _ in self.matched.pairs)
        if meant and not standing:
            first = meant[:1].upper() if subject[:1].isupper() else meant[:1]
            self.ledger.changes(line.part, ("subject",), subject, first + meant[1:], passage.number)
            return
        if meant:
            reason = "trích yếu ở đây khác với chỗ khác trong tệp; nếu ở đây mới đúng, ghi lại khóa “trích yếu”"
            note = Unplaced(passage.number, passage.text.strip(), reason, "trích yếu", kept=False)
            self.ledger.edits.unplaced.append(note)
            return
        if line.part != SCENARIO and not MARK.match(passage.text) and not line.paths:
            reason, near = "phần thể thức của văn bản; ghi vào mục “ban hành”", "ban hành"
        else:
            reason, near = REWORDED, WORDING
        said = says_more(passage.text, line.passage.text)
        self.ledger.edits.unplaced.append(Unplaced(passage.number, passage.text.strip(), reason, near, said))

    def _read(self, number: int, passage: Passage) -> None:
        """A passage that the kit did not print: by its place a heading, a sentence or a point of a list."""
        ahead = next(((p, line) for p, line in self.matched.pairs[number + 1 :] if line is not None), None)
        found = self.walk.read(passage, self._known(ahead[1], ahead[0]) if ahead and ahead[1] else None)
        if found is None and plain(passage.text) in self.unprinted:
            self.ledger.edits.unplaced.append(Unplaced(passage.number, passage.text.strip(), _IDLE, kept=False))
        elif found is None:
            reason, near = "đoạn mới, chưa rõ thuộc mục nào", self.walk.nearest
            old = self.part == SUBMISSION and bool(passage.anchors)  # repeats a value that is another one by now
            self.ledger.edits.unplaced.append(Unplaced(passage.number, passage.text.strip(), reason, near, not old))
        elif found.home is not None and (same := self.gone.get((found.home, said_by(passage.text)))):
            self._compare(same.pop(0), passage)  # of its own list, under the other heading of the two that this has
        elif found.home is not None:
            self._come(found.home, found.text, passage.number)
        elif found.values:
            self._say(found, passage)

    def _come(self, home: Path, value: Any, number: int) -> None:
        shown = value if isinstance(value, str) else "; ".join(map(_flat, value.values()))
        self.ledger.comes(self.part, home, Fresh(value, number), (number, 0), shown)
        if home in _FIRST:
            self._sorted(home, shown, number, self.walk.low, Deed.ADDED)

    def _sorted(self, home: Path, text: str, number: int, at: int | None, deed: Deed = Deed.CHANGED) -> None:
        """A basis that the kit prints below another of the two points of its list than where it was typed: told."""
        heads = [_above(self.slots, n) for n, slot in enumerate(self.slots) if list_of(slot.line) == home]
        there = heads[0 if _FIRST[home](Citation(text=text)) else -1]
        if at is not None and there != _above(self.slots, at) in heads:
            mark = self.slots[there].line.passage.text.split()[0]
            reason = _SORTED.format(deed=deed, mark=mark)
            self.ledger.edits.unplaced.append(Unplaced(number, text, reason, kept=False))

    def _say(self, found: Reading, passage: Passage) -> None:
        """A sentence with values in it: fields that were empty, or a new item of a list of such sentences."""
        values = found.values or {}
        item = item_of(next(iter(values)))
        if item is not None and item[-1] >= self.values(item[:-1]):  # type: ignore[operator]
            inner = {str(path[len(item)]): value for path, value in values.items()}
            self._come(item[:-1], inner, passage.number)
            return
        for path, value in values.items():
            self._put(path, "", value, passage.number)

    def _left(self) -> set[int]:
        """Situations that the file no longer holds."""
        order = self.matched.order
        return set(range(self.values(_SITUATIONS))) - set(order) if order is not None else set()

    def _lose(self, line: Line, left: set[int]) -> None:
        """A line that is gone: its values are taken out; fixed words that are gone are only told."""
        at = self.places.get(line)
        number = self.slots[at].situation if at is not None else -1
        if number in left or (number in self.matched.typed and not any(map(self.resolved.given, line.paths))):
            return  # gone as a whole; or written without the frame, which the variant adds
        if not line.paths:
            text = line.passage.text.strip()
            stands = any(plain(one.text) == plain(text) for one in self.ledger.edits.unplaced)
            reason = _SHIFTED if stands else GONE
            self.ledger.edits.unplaced.append(Unplaced(0, text, reason, kept=False))
        for anchor in line.passage.anchors:
            self.ledger.goes(line.part, anchor.path, line.passage.text[anchor.start : anchor.end])

    def _beheaded(self, edits: Edits) -> None:
        """A heading that stood before the first point of its list and went with it: the kit prints it with the next."""
        for line in (one for lines in self.gone.values() for one in lines):
            home, heading = list_of(line), frame_of(line)[0].strip()
            stays = home is not None and any(one != line.paths[0][-1] for one in edits.plans.get(home, ()))
            if stays and re.search(r"\w", heading):
                edits.unplaced.append(Unplaced(0, heading, GONE, kept=False))

    def _shifted(self, edits: Edits) -> None:
        """What stands elsewhere than the Phụ lục has it stays where it is; the officer is told."""
        numbers = {line: passage.number for passage, line in self.matched.pairs if line is not None}
        for passage, line in self.matched.shifted:
            stays = line is not None and numbers.get(line, passage.number) != passage.number
            homes = {path[:n] for path in (line.paths if line else ()) for n in range(len(path))}
            if stays or not homes & set(edits.plans):
                edits.unplaced.append(Unplaced(passage.number, passage.text.strip(), _SHIFTED, kept=False))

    def _situations(self, edits: Edits, left: set[int]) -> None:
        """The list of situations: moved, taken out, new."""
        order, count = self.matched.order, self.values(_SITUATIONS)
        plan: list[int | Fresh] = []
        arrived = iter(self.matched.arrived)
        for number in order or ():
            if number is not None:
                plan.append(number)
                continue
            found = arrival(next(arrived), self.resolved, self.slots)
            plan.append(Fresh(found.value, found.number))
            edits.changes += found.changes
            edits.unplaced += found.unplaced
        for number in sorted(left):
            name = self.resolved.scenario.situations[number].name
            edits.changes.append(Change(Deed.REMOVED, (*_SITUATIONS, number), name, ""))
        if order is not None and plan != list(range(count)):
            edits.plans[_SITUATIONS] = plan
            stay = [one for one in plan if isinstance(one, int)]
            if stay != sorted(stay):
                edits.changes.append(moved(_SITUATIONS, stay))


def _above(slots: Sequence[Slot], at: int) -> int:
    """The heading above a place of the skeleton."""
    return next((n for n in range(at, -1, -1) if not slots[n].line.paths), -1)


def _instead(old: str, new: str, value: str) -> str:
    """What stands in the place of the value in a sentence that is otherwise the same; empty if it is not."""
    before, found, behind = plain(old).partition(plain(value))
    text = plain(new)
    same = found and text.startswith(before) and text.endswith(behind) and len(text) > len(before + behind)
    return text[len(before) : len(text) - len(behind)].strip() if same else ""


def _flat(value: Any) -> str:
    return "; ".join(value) if isinstance(value, list) else str(value)
