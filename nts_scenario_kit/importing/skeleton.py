"""The outline with a place for every field, filled or not: where a heading, a point or a sentence would stand.

An empty list prints nothing, often not even its heading; what an officer types there is known only by the place that
the Phụ lục gives it. The skeleton is the outline of the same scenario with a probe in every empty field.
"""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from nts_scenario_kit.document import Block, Kind
from nts_scenario_kit.importing.expected import Line, sameness, unmarked
from nts_scenario_kit.model.citation import Citation
from nts_scenario_kit.model.keys import table
from nts_scenario_kit.model.situation import Situation
from nts_scenario_kit.outline import outline
from nts_scenario_kit.outline.sentences import MISSING
from nts_scenario_kit.word.intake import Anchor, Passage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nts_scenario_kit.document import Path
    from nts_scenario_kit.model.base import KitModel
    from nts_scenario_kit.resolve import Resolved

#: Stands in an empty field; a letter of the private use area, which no officer types.
PROBE = "\ue0ff"
SCENARIO = "kich_ban_khung"
_PROBES = re.compile(f"{PROBE}(?:\\W{{1,3}}{PROBE}| phối hợp {PROBE})*")
_WORD = re.compile(r"\w")
_INSIDE = re.compile(r"III\.(\d+)(?:\.|$)")
#: Citations under a) and b) of I.1 and I.2 are told by their words.
_CITED = {"political": (f"{PROBE} Đại hội", PROBE), "legal": (f"{PROBE} Hiến pháp", PROBE)}

ModelT = TypeVar("ModelT", bound="KitModel")


class Slot(NamedTuple):
    """A paragraph of the outline; ``situation`` is the index of the situation that it belongs to, -1 for none;
    ``always``: it is printed although nothing is filled in.
    """

    line: Line
    situation: int = -1
    always: bool = False


def list_of(line: Line | None) -> Path | None:
    """The list of whose values the line holds exactly one; None for headings and other sentences."""
    if line is None or len(line.paths) != 1 or not isinstance(line.paths[0][-1], int):
        return None
    return line.paths[0][:-1]


def bare_point(line: Line) -> bool:
    """True for a line that is one value of a list and no other word."""
    text = line.passage.text
    return list_of(line) is not None and not _WORD.search(
        unmarked(text[: line.passage.anchors[0].start] + "\0") + text[line.passage.anchors[0].end :]
    )


def pointed(slots: Sequence[Slot]) -> set[Path]:
    """The lists that are printed as points, a paragraph for each value."""
    return {home for slot in slots if bare_point(slot.line) and (home := list_of(slot.line)) is not None}


def skeleton(resolved: Resolved) -> list[Slot]:
    """All paragraphs that the scenario could have."""
    item = resolved.scenario
    basis, work = item.basis, item.implementation
    update = {
        "basis": basis.model_copy(
            update={
                "practical": _probed(basis.practical),
                **{name: (*getattr(basis, name), *(Citation(text=t) for t in texts)) for name, texts in _CITED.items()},
            }
        ),
        "objectives": _probed(item.objectives),
        "situations": tuple(_probed(one) for one in item.situations),
        "implementation": work.model_copy(
            update={name: _probed(getattr(work, name)) for name in ("assurance", "reporting", "revision")}
        ),
    }
    return _slots(resolved, update, {})


def blank_situation(resolved: Resolved) -> list[Slot]:
    """All paragraphs of a situation of which nothing is known; its index is 0."""
    blank = Situation()
    slots = _slots(resolved, {"situations": (_probed(blank),)}, {"situations": (blank,)})
    return [slot for slot in slots if slot.situation == 0]


def _slots(resolved: Resolved, update: dict[str, Any], bare: dict[str, Any]) -> list[Slot]:
    """The outline with these fields; what it prints with the fields of ``bare`` too is always printed."""
    slots = [Slot(_line(block), _situation(block)) for block in _blocks(resolved, update)]
    always = set(positions([_line(block) for block in _blocks(resolved, bare)], slots).values())
    return [slot._replace(always=at in always) for at, slot in enumerate(slots)]


def _blocks(resolved: Resolved, update: dict[str, Any]) -> list[Block]:
    probing = copy.copy(resolved)
    probing.scenario = resolved.scenario.model_copy(update=update)
    (part,) = outline(probing, [SCENARIO]).parts
    return [block for block in part.blocks if isinstance(block, Block)]


def _situation(block: Block) -> int:
    found = _INSIDE.match(block.clause)
    whole = found is not None and found.end() == len(block.clause)
    if found is None or (whole and block.kind is not Kind.SITUATION):  # III.n also names the further situations
        return -1
    return int(found[1]) - 1


def _line(block: Block) -> Line:
    text = f"{block.mark} " if block.mark else ""
    anchors = []
    for span in block.spans:
        if span.path is not None:
            anchors.append(Anchor(span.path, len(text), len(text) + len(span.text)))
        text += span.text
    return Line(Passage(0, "", "", text, tuple(anchors)), SCENARIO)


def _probed(model: ModelT) -> ModelT:
    """The model with a probe in every field that holds nothing."""
    entries = table(type(model))
    update: dict[str, Any] = {}
    for name in type(model).model_fields:
        value, below = getattr(model, name), entries[name].below
        if below is not None and entries[name].shape == "one":
            update[name] = _probed(value)
        elif isinstance(value, tuple) and below is not None:
            update[name] = tuple(_probed(one) for one in (*value, below()))
        elif isinstance(value, tuple):  # two: then a list in one sentence differs from one of points
            update[name] = value if sum(map(bool, value)) > 1 else (*value, *[PROBE] * (2 - sum(map(bool, value))))
        elif value == "":
            update[name] = PROBE
    return model.model_copy(update=update)


def positions(lines: Sequence[Line], slots: Sequence[Slot]) -> dict[Line, int]:
    """Where each printed line of the scenario stands in its skeleton."""
    own = [line for line in lines if line.part == SCENARIO]
    owner = {path: at for at, slot in enumerate(slots) for path in slot.line.paths}
    words = [sameness(_PROBES.sub(MISSING, slot.line.passage.text)) for slot in slots]
    sure = [next((owner[path] for path in line.paths if path in owner), None) for line in own]
    out: dict[Line, int] = {}
    low = 0
    for number, line in enumerate(own):
        found = sure[number]
        if found is None:  # a heading: between the values before and behind it
            high = next((at for at in sure[number + 1 :] if at is not None), len(slots))
            text = sameness(line.passage.text)
            found = next((at for at in range(low, high) if words[at] == text), None)
        if found is not None:
            out[line], low = found, found + 1
    return out


def situations_of(lines: Sequence[Line], slots: Sequence[Slot]) -> dict[Line, int]:
    """The situation that each line of one belongs to."""
    return {line: slots[at].situation for line, at in positions(lines, slots).items() if slots[at].situation >= 0}
