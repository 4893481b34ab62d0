"""An edited Word file of the kit comes home: what was changed in it, and the scenario with it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.importing.belonging import refusal
from nts_scenario_kit.importing.cells import grids
from nts_scenario_kit.importing.edits import Edits, Fresh, Unplaced, in_one
from nts_scenario_kit.importing.expected import Line, Press, present, printed, sameness, unmarked
from nts_scenario_kit.importing.hints import hinted
from nts_scenario_kit.importing.letterheads import plan_letterheads
from nts_scenario_kit.importing.matching import Pair, match
from nts_scenario_kit.importing.mending import mended
from nts_scenario_kit.importing.planning import plan_text
from nts_scenario_kit.importing.rows import plan_rows
from nts_scenario_kit.importing.skeleton import pointed, situations_of, skeleton
from nts_scenario_kit.importing.stamps import plan_stamps
from nts_scenario_kit.importing.whole_tables import recognised
from nts_scenario_kit.importing.writing import in_fields, with_leftovers
from nts_scenario_kit.model.validate import validate
from nts_scenario_kit.resolve import resolve
from nts_scenario_kit.word.facts import plain

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from nts_scenario_kit.document import Path
    from nts_scenario_kit.resolve import Resolved
    from nts_scenario_kit.source import Source
    from nts_scenario_kit.word.intake import Intake, Passage


#: What the kit prints in headers itself: the draft's mark, page numbers.
_OWN = {sameness("DỰ THẢO"), "#", ""}


class Returned(NamedTuple):
    """The edits, and the scenario's source with them."""

    edits: Edits
    source: Source


class _Found(NamedTuple):
    """The edits of a file, and the source with those that have a field."""

    edits: Edits
    made: Source


def bring_home(resolved: Resolved, intake: Intake) -> Returned:
    """Compare the file with what the kit prints for the scenario, and make its edits.

    Raises ValueError if the text of the scenario cannot be changed at one of the places.
    """
    press = Press()
    found = _found(resolved, intake, press.lines(resolved))
    if any(one.kept for one in found.edits.unplaced):
        return _looked_again(resolved, found, intake, press)
    if found.made.text != resolved.source.text:
        _resolved_again(found.made, resolved)
    return Returned(found.edits, found.made)


def _readable(resolved: Resolved, edits: Edits) -> _Found:
    """The edits without new values that the scenario cannot hold (a day that does not exist): these find no place."""
    made = in_fields(resolved, edits)
    authored, findings = validate(made) if not edits.empty else (None, [])
    if edits.empty or authored is not None:
        return _Found(edits, made)
    why = {finding.path: finding.message for finding in findings}
    faulty = [one for one in edits.changes if one.path in edits.texts and resolved.written(one.path) in why]
    left = [Unplaced(one.number, one.new, why[at], at) for one in faulty for at in (resolved.written(one.path),)]
    plans = {}
    for path, plan in edits.plans.items():
        plans[path] = [_row(resolved, (*path, index), one, why, left) for index, one in enumerate(plan)]
    edits = replace(
        edits,
        texts={path: value for path, value in edits.texts.items() if all(path != one.path for one in faulty)},
        plans=plans,
        changes=[one for one in edits.changes if one not in faulty],
        unplaced=[*edits.unplaced, *left],
    )
    return _Found(edits, in_fields(resolved, edits))


def _row(resolved: Resolved, at: Path, item: int | Fresh, why: Mapping[str, str], left: list[Unplaced]) -> int | Fresh:
    """The item of a list; a new one without the fields that have a fault, which are added to what is left."""
    if not isinstance(item, Fresh) or not isinstance(item.value, dict):
        return item
    spelled = {field: resolved.written((*at, field)) for field in item.value}
    faulty = {field: place for field, place in spelled.items() if place in why}
    left += [Unplaced(item.number, str(item.value[field]), why[place], place) for field, place in faulty.items()]
    return item._replace(value={field: value for field, value in item.value.items() if field not in faulty})


def _looked_again(resolved: Resolved, found: _Found, intake: Intake, press: Press) -> Returned:
    """What found no place is held against the scenario with all edits made, which knows more places than before: those
    of situations that are new in it, and words that were changed in one place and copied to another.
    """
    edits, made = found
    again = _resolved_again(made, resolved)
    lines = press.lines(again)
    more, more_made = _found(again, intake, lines)
    waiting = [_letters(one.text) for one in edits.unplaced if one.kept]
    if more.changes and all(any(_letters(one.new) in text for text in waiting) for one in more.changes):
        edits = replace(
            edits, changes=in_one(edits.changes + more.changes), unplaced=_still(edits.unplaced, more.unplaced)
        )
        made = more_made
        lines = press.lines(_resolved_again(made, again))
    edits.unplaced = _left(lines, edits.unplaced, intake)
    source = with_leftovers(again, made, edits.unplaced)
    _resolved_again(source, resolved)
    return Returned(edits, source)


def _still(first: Sequence[Unplaced], second: Sequence[Unplaced]) -> list[Unplaced]:
    """The notes of the first look, and what has no place at the second either, in the words of the first."""
    waiting = {one.text: one for one in first if one.kept}
    notes = [one for one in first if not one.kept]
    return [*(waiting.get(x.text, x) if x.kept else x for x in second if x.kept or x.text in waiting), *notes]


def _left(lines: Sequence[Line], unplaced: Sequence[Unplaced], intake: Intake) -> list[Unplaced]:
    """What still has no place: not the sentences that the kit prints as often as they stand in the file, with ``lines``
    once the edits are made.
    """
    printing = Counter(_closed(line.passage.text) for line in present(lines, intake.passages))
    standing = Counter(_closed(passage.text) for passage in intake.passages)
    return [one for one in unplaced if not one.kept or standing[at := _closed(one.text)] > printing[at]
            or not standing[at]]  # fmt: skip


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, plain(text)))


def _closed(text: str) -> str:
    return plain(unmarked(text)).rstrip(" .;/")


def _resolved_again(source: Source, resolved: Resolved) -> Resolved:
    """The scenario of an edited text. Raises ValueError if it is none any more."""
    authored, findings = validate(source)
    again, faults = resolve(authored, resolved.catalog) if authored is not None else (None, [])
    if again is None:
        raise ValueError("; ".join(one.message for one in [*findings, *faults]))
    return again


def find_edits(resolved: Resolved, intake: Intake) -> Edits:
    """What the file says differently. Raises ValueError as :func:`bring_home`."""
    return _found(resolved, intake, printed(resolved)).edits


def _found(resolved: Resolved, intake: Intake, lines: Sequence[Line]) -> _Found:
    """What the file says differently from these lines, which the kit prints."""
    passages = [one for one in intake.passages if one.text.strip() or (one.cell is not None and one.cell.merged)]
    lines = present(lines, passages)
    if reason := refusal(resolved, lines, passages, intake.author):
        return _Found(Edits(refusal=reason), resolved.source)

    def values(path: Path) -> int:
        return _count(resolved, path)

    found, tabled = recognised(lines, intake.passages), _tabled(lines)  # cells without a word tell a row from a heading
    running = [p for p in passages if p.cell is None or p.cell.table not in found]
    told = [line for line in lines if line not in tabled]
    issued = Edits()
    told, running, others = plan_stamps(resolved, told, running, intake.others, issued)
    told, running = plan_letterheads(resolved, told, running, issued)
    left = [one.text for one in resolved.scenario.unclassified]
    slots = skeleton(resolved)
    running, issued.unplaced[len(issued.unplaced) :] = mended(told, running, pointed(slots), left)
    matched = match(told, running, situations_of(told, slots))
    edits = _together(issued, plan_text(resolved, slots, matched, told, values))
    plan_rows(lines, found, edits, values)
    edits.unplaced += [one for p in others if (one := _foreign(p, lines)) is not None]
    edits.unplaced = hinted(edits.unplaced, _standing(matched.pairs))
    return _readable(resolved, edits.tidied())


def _standing(pairs: Sequence[Pair]) -> dict[int, Path]:
    """The value that each paragraph holds; behind a heading stands what it is the heading of."""
    out: dict[int, Path] = {}
    below: Path = ()
    for passage, line in reversed(pairs):
        if line is not None:
            below = line.paths[0] if line.paths else below
        if line is not None and below:
            out[passage.number] = below
    return out


def _together(first: Edits, second: Edits) -> Edits:
    return Edits(
        first.texts | second.texts,
        first.plans | second.plans,
        first.changes + second.changes,
        first.unplaced + second.unplaced,
    )


def _tabled(lines: Sequence[Line]) -> set[Line]:
    """Lines that stand in tables of data, headings and numbers of these tables included."""
    out: set[Line] = set()
    for part in {line.part for line in lines}:
        own = [line for line in lines if line.part == part]
        tables = grids([line.passage for line in own])
        out.update(line for line in own if line.passage.cell is not None and line.passage.cell.table in tables)
    return out


def _foreign(passage: Passage, lines: Sequence[Line]) -> Unplaced | None:
    """Text in boxes, notes, headers and footers that the kit does not print there."""
    text = passage.text.strip()
    if sameness(text) in _OWN or any(sameness(line.passage.text) == sameness(text) for line in lines):
        return None
    return Unplaced(0, text, f"chữ ở {passage.part}", within=f"{passage.part} của tệp Word")


def _count(resolved: Resolved, path: Path) -> int:
    value: object = resolved.scenario
    for step in path:
        value = value[step] if isinstance(value, tuple) and isinstance(step, int) else getattr(value, str(step), ())
    return len(value) if isinstance(value, tuple) else 0
