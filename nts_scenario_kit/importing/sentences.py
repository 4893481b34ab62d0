"""Sentences with several values in them, taken apart by the words that the kit prints around the values."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from nts_scenario_kit.importing.agencies import agencies
from nts_scenario_kit.importing.expected import unmarked
from nts_scenario_kit.importing.phrases import values_in
from nts_scenario_kit.word.facts import plain

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from nts_scenario_kit.document import Path
    from nts_scenario_kit.importing.expected import Line

#: Lists inside a sentence whose last name stands behind a word, not a comma.
LINKED = {"proposers": re.compile(r"\s+phối hợp(?: với)?\s+")}
_BLANK = re.compile(r"…{2,}")
#: Lists of names of agencies.
NAMES = ("lead", "cooperation", "proposers", "executors")


def listed(lines: Iterable[Line]) -> dict[str, list[str]]:
    """The values of every list inside a sentence, by their words: names and texts may hold commas and semicolons."""
    out: dict[str, list[str]] = {}
    for line in lines:
        body = line.passage.text
        homes = dict.fromkeys(path[:-1] for path in line.paths if isinstance(path[-1], int))
        for home in homes:
            own = [anchor for anchor in line.passage.anchors if anchor.path[:-1] == home]
            out[plain(body[own[0].start : own[-1].end]).rstrip(" .;")] = [body[a.start : a.end] for a in own]
    return out


def sentence_values(text: str, line: Line, known: Mapping[str, list[str]]) -> dict[Path, Any] | None:
    """Values of a sentence by the words around them: texts by path, lists by the path of the list.

    ``known`` are lists by their words (:func:`listed`).
    """
    names: list[Path] = []
    wording, at = "", 0
    body = line.passage.text
    for anchor in line.passage.anchors:
        path = anchor.path[:-1] if isinstance(anchor.path[-1], int) else anchor.path
        if not names or names[-1] != path:
            wording += f"{body[at : anchor.start]}{{{{ v{len(names)} }}}}"
            names.append(path)
        at = anchor.end
    found = values_in(unmarked(text), unmarked(wording + body[at:]))
    if found is None:
        return None
    if not body[at:].strip(" ./;"):  # the marks at the end are the value's own, but for those that the kit sets
        whole = plain(text)
        behind = whole[len(whole.rstrip(" ./;")) :].removesuffix("./.").removesuffix("/.").strip()
        found[f"v{len(names) - 1}"] += "" if behind == body[at:].strip() else behind
    whole_names = [one for values in known.values() for one in values]
    many = {anchor.path[:-1] for anchor in line.passage.anchors if isinstance(anchor.path[-1], int)}
    out: dict[Path, Any] = {}
    for number, path in enumerate(names):
        value = found[f"v{number}"]
        out[path] = (
            value
            if path not in many
            else [value]
            if len(line.paths) == 1
            else known.get(value.rstrip(" .;")) or several(value, str(path[-1]), whole_names)
        )
    return out


def filled(value: Any) -> Any:
    """The value without the dots that stand for a missing one."""
    if isinstance(value, list):
        return [one for one in value if not _BLANK.fullmatch(one)]
    return "" if _BLANK.fullmatch(value) else value


def item_of(path: Path) -> Path | None:
    """The item of a list of mappings, other than a situation, in which the path ends."""
    depth = max((n for n, step in enumerate(path[:-1]) if isinstance(step, int)), default=0)
    return path[: depth + 1] if depth > 1 else None


def several(text: str, field: str, known: Collection[str] = ()) -> list[str]:
    """The values of a list inside a sentence; what stands behind ``phối hợp`` is one, as the kit prints it."""
    link = LINKED.get(field)
    before, *behind = link.split(text, maxsplit=1) if link else [text]
    return [*agencies(before, known), *(one.strip(" .") for one in behind)]
