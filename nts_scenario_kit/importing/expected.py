"""What the kit itself prints for a scenario, read back as Word files are read: what an edited one is held against.

Each part is rendered on its own, so that a value that is printed in two parts is anchored in both.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.outline import PARTS, outline
from nts_scenario_kit.vietnamese import fold
from nts_scenario_kit.word.intake import Anchor, Passage, take_in
from nts_scenario_kit.word.writer import render

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path as FilePath

    from nts_scenario_kit.document import Document, Path
    from nts_scenario_kit.resolve import Resolved

#: Share of a part's passages that must be found for the part to be there at all.
_LEAST = 0.25
MARK = re.compile(
    r"^\s*(?:[IVXLC]+[./)]|\d+(?:\.\d+)*[./)]|[a-zđ]{1,2}\)|[a-zđ][./]|[A-ZĐ]\)|\((?:[ivxlc]+|[IVXLC]+)\)|Điều \d+\."
    r"|[-+–—•])(?:\s+|$)"
)
_DIGITS = re.compile(r"\d+")
_ROMAN = re.compile(r"\b[IVXLC]+\b")


class Line(NamedTuple):
    """A passage that the kit prints, and the part it belongs to."""

    passage: Passage
    part: str

    @property
    def paths(self) -> tuple[Path, ...]:
        """Paths of its values, in order."""
        return tuple(anchor.path for anchor in self.passage.anchors)


def unmarked(text: str) -> str:
    """The text without the number or sign in front."""
    return MARK.sub("", text, count=1)


@lru_cache(maxsize=8192)  # of two texts of each paragraph, and each is held against many
def sameness(text: str) -> str:
    """What two passages have in common if one was only numbered, spaced or set in other tones than the other."""
    return fold(_DIGITS.sub("#", _ROMAN.sub("#", unmarked(text))))


def sign_of(text: str) -> str:
    """What kind of mark stands in front: ``+``, ``-``, ``1.``, ``a)``, ``(i)``; empty without one."""
    found = MARK.match(text)
    if not found:
        return ""
    mark = found[0].strip()
    return mark if mark in "-+–—•" else f"{fold(mark)[:1].isdigit()}{mark[-1:]}"


def printed(resolved: Resolved) -> list[Line]:
    """All that the kit would print for the scenario, in all parts."""
    return Press().lines(resolved)


class Press:
    """Prints a scenario, and again after an edit: rendering and reading take longest, so that a part in which nothing
    was changed is not read again.
    """

    def __init__(self) -> None:
        self._last: dict[str, tuple[FilePath, Document, tuple[Passage, ...]]] = {}

    def lines(self, resolved: Resolved) -> list[Line]:
        """All that the kit would print for the scenario, in all parts."""
        lines: list[Line] = []
        template = resolved.catalog.template_file(resolved.variant)
        for part in PARTS:
            document = outline(resolved, [part])
            if document.parts:
                passages = self._passages(part, document, template)
                lines += [Line(_with_subject(resolved, part, p), part) for p in passages if p.text.strip()]
        return lines

    def _passages(self, part: str, document: Document, template: FilePath) -> tuple[Passage, ...]:
        last = self._last.get(part)
        if last is not None and last[:2] == (template, document):
            return last[2]
        passages = take_in(render(document, template)).passages
        self._last[part] = (template, document, passages)
        return passages


def _with_subject(resolved: Resolved, part: str, passage: Passage) -> Passage:
    """The title of the scenario carries its subject, the signature the signer's name: values without a bookmark."""
    item = resolved.scenario
    known: dict[str, Path] = {}
    if part == "kich_ban_khung":
        known[item.subject] = ("subject",)
    if part == "quyet_dinh" and item.issuance.signer.name:
        known[item.issuance.signer.name] = ("issuance", "signer", "name")
    path = known.get(passage.text)
    if path is None or passage.anchors:
        return passage
    return passage._replace(anchors=(Anchor(path, 0, len(passage.text)),))


def present(lines: Sequence[Line], passages: Iterable[Passage]) -> list[Line]:
    """The lines of the parts that stand in the file."""
    anchored: set[Path] = set()
    texts: Counter[str] = Counter()
    for passage in passages:
        anchored.update(anchor.path for anchor in passage.anchors)
        texts[sameness(passage.text)] += 1
    printers: dict[object, set[str]] = defaultdict(set)
    for line in lines:
        for sign in (sameness(line.passage.text), *line.paths):
            printers[sign].add(line.part)
    kept: set[str] = set()
    silent: list[str] = []  # parts without a word of their own: an annex that holds nothing so far
    for part in PARTS:
        own = [line for line in lines if line.part == part]
        telling = [x for x in own if all(len(printers[sign]) == 1 for sign in (sameness(x.passage.text), *x.paths))]
        found = sum(sameness(line.passage.text) in texts or _known(line, anchored) for line in telling)
        if telling and found >= max(_LEAST * len(telling), 1):
            kept.add(part)
        elif own and not telling:
            silent.append(part)
    for part in silent:
        wanted = Counter(sameness(line.passage.text) for line in lines if line.part in {*kept, part})
        if all(texts[sameness(x.passage.text)] >= wanted[sameness(x.passage.text)] for x in lines if x.part == part):
            kept.add(part)
    return [line for line in lines if line.part in kept]


def _known(line: Line, anchored: set[Path]) -> bool:
    return bool(line.paths) and all(path in anchored for path in line.paths)
