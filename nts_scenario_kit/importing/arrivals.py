"""A situation that was typed or copied in Word: its headings in their fields, the rest with its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from nts_scenario_kit.importing.comparing import GONE, REWORDED, WORDING, says_more
from nts_scenario_kit.importing.edits import Change, Deed, Unplaced
from nts_scenario_kit.importing.expected import sameness, unmarked
from nts_scenario_kit.importing.mending import begin
from nts_scenario_kit.importing.reading import Walk, words_of
from nts_scenario_kit.importing.sentences import filled, item_of, listed, sentence_values
from nts_scenario_kit.importing.skeleton import blank_situation
from nts_scenario_kit.importing.zones import HEAD
from nts_scenario_kit.resolve import defaults_for
from nts_scenario_kit.word.facts import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nts_scenario_kit.document import Path
    from nts_scenario_kit.importing.skeleton import Slot
    from nts_scenario_kit.resolve import Resolved
    from nts_scenario_kit.word.intake import Passage

_HOME: Path = ("situations",)


class Arrival(NamedTuple):
    """The new item with English keys, the paragraph where it begins, and what is told of it."""

    value: dict[str, Any]
    number: int
    changes: list[Change]
    unplaced: list[Unplaced]


def arrival(passages: Sequence[Passage], resolved: Resolved, others: Sequence[Slot]) -> Arrival:
    """Read the paragraphs of a situation that the scenario does not have; the first one is its heading.

    ``others`` are the paragraphs of the scenario as it is: what was copied is known by its words.
    """
    slots = blank_situation(resolved)
    head, *rest = _parted(passages, slots)
    found = sentence_values(head.text, slots[0].line, {})
    name = filled(next(iter(found.values()))) if found else HEAD.sub("", words_of(head.text), count=1).strip()
    value: dict[str, Any] = {"name": name}
    changes = [Change(Deed.ADDED, _HOME, "", name, head.number)]
    written = _written(others)
    unplaced: list[Unplaced] = []
    walk = Walk(slots, listed(slot.line for slot in others), written)
    walk.begin(0)
    stand: set[int] = set()
    for at, passage in enumerate(rest, 1):
        reading = walk.read(passage, None, rest[at:])
        if reading is None:
            within = f"trong tình huống mới “{name}”"
            reason = f"{within}, chưa rõ thuộc mục nào"
            unplaced.append(Unplaced(passage.number, passage.text.strip(), reason, walk.nearest, within=within))
        elif reading.home is not None:
            _put(value, (*reading.home[2:], None), reading.text)
            changes.append(Change(Deed.ADDED, (*_HOME, *reading.home[2:]), "", reading.text, passage.number))
        elif reading.values is None:
            stand.add(reading.at)
            if (printed := slots[reading.at].line.passage.text) and sameness(passage.text) != sameness(printed):
                said = says_more(passage.text, printed)
                unplaced.append(Unplaced(passage.number, passage.text.strip(), REWORDED, WORDING, said))
        else:
            for path, one in _next(value, reading.values).items():
                _put(value, path[2:], one)
                shown = "; ".join(one) if isinstance(one, list) else one
                changes.append(Change(Deed.ADDED, (*_HOME, *path[2:]), "", shown, passage.number))
    unplaced += _deleted(slots, stand, name)
    _, defaults = defaults_for(resolved.variant, resolved.scenario.domain, resolved.catalog)
    return Arrival(_beyond(value, defaults) or {"name": name}, head.number, changes, unplaced)


def _parted(passages: Sequence[Passage], slots: Sequence[Slot]) -> list[Passage]:
    """The paragraphs, one that was joined with the fixed sentence below it cut again: the kit prints that by itself."""
    fixed = [
        words for slot in slots if not slot.line.paths and len((words := unmarked(slot.line.passage.text)).split()) > 4
    ]
    out: list[Passage] = []
    for passage in passages:
        text = passage.text.rstrip()
        joined = next(
            (one for one in fixed if text.endswith(one.strip()) and plain(unmarked(text)) != plain(one)), None
        )
        if joined is None:
            out.append(passage)
            continue
        at = len(text) - len(joined.strip())
        at = begin(text[:at], at)
        out += [passage._replace(text=text[:at].rstrip()), passage._replace(text=text[at:], anchors=(), label="")]
    return out


def _deleted(slots: Sequence[Slot], stand: set[int], name: str) -> list[Unplaced]:
    """Headings that a copy of a situation has lost; one that was typed anew needs none of them."""
    headings = [at for at, slot in enumerate(slots) if slot.always and not slot.line.paths]
    lost = [at for at in headings if at not in stand]
    if 2 * len(lost) > len(headings):
        return []
    within = f"trong tình huống mới “{name}”"
    texts = [slots[at].line.passage.text.strip() for at in lost]
    return [Unplaced(0, text, f"{within}: {GONE}", kept=False, within=within) for text in texts]


def _written(others: Sequence[Slot]) -> dict[str, Path]:
    """The lists of the points and the fields of the sentences that other situations have, by their words: a copy mostly
    keeps them.
    """
    own = [slot.line for slot in others if slot.line.paths and slot.line.paths[0][:1] == _HOME]
    return {plain(unmarked(line.passage.text)): line.paths[0][2:-1] for line in own}


def _next(data: dict[str, Any], values: dict[Path, Any]) -> dict[Path, Any]:
    """The values of a sentence that is one item of a list: as the item behind those that stand there."""
    item = item_of(next(iter(values), ()))
    if item is None:
        return values
    items: Any = data
    for step in item[2:-1]:
        items = items.get(step, {})
    return {(*item[:-1], len(items), *path[len(item) :]): one for path, one in values.items()}


def _put(data: dict[str, Any], path: Sequence[str | int | None], value: Any) -> None:
    """Give a value, or with None at the end of the path add it to the list there."""
    target: Any = data
    for step, following in zip(path, [*path[1:], ""], strict=True):
        last = following == ""
        if step is None:
            target.append(value)
        elif isinstance(step, int):
            while len(target) <= step:
                target.append({})
            target = target[step]
        elif last and isinstance(target.get(step), list) and isinstance(value, list):
            target[step] += value
        elif last:
            target[step] = value
        else:
            target = target.setdefault(step, [] if following is None or isinstance(following, int) else {})


def _beyond(value: Any, default: Any) -> Any:
    """What the variant would not give by itself; None if that is nothing."""
    if isinstance(value, dict):
        default = default if isinstance(default, dict) else {}
        out = {name: _beyond(one, default.get(name)) for name, one in value.items()}
        return {name: one for name, one in out.items() if one is not None} or None
    if value == default or (isinstance(default, str) and value == [default]):
        return None
    if isinstance(value, list) and isinstance(default, list) and _flat(value) == _flat(default):
        return None
    return value


def _flat(value: Any) -> Any:
    """Single texts as lists of one, so that both spellings are the same."""
    if isinstance(value, dict):
        return {name: _flat(one) if isinstance(one, list | dict) else [one] for name, one in value.items()}
    return [_flat(one) for one in value] if isinstance(value, list) else value
