"""Where a paragraph of a version comes from: its clause, its line in the scenario or its number in the Word file."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.resolve import Origin
from nts_scenario_kit.rules.places import clause_in, clause_of, in_appendix
from nts_scenario_kit.vietnamese import nfc
from nts_scenario_kit.word.facts.roles import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from nts_scenario_kit.api.versions import Version
    from nts_scenario_kit.finding import DataPath

#: Lines of a header, title and signature: the value that they print.
_PRINTED: dict[Role, DataPath] = {
    Role.ISSUING_BODY: ("issuance", "body"),
    Role.NUMBER: ("issuance", "number"),
    Role.PLACE_DATE: ("issuance", "date"),
    Role.ABSTRACT: ("subject",),
    Role.RECIPIENT: ("issuance", "recipients"),
    Role.POST: ("issuance", "signer", "post"),
    Role.SIGNER: ("issuance", "signer", "name"),
}
#: What stands below the last clause of a part and belongs to none.
_CLOSING = {
    Role.RECIPIENTS: "Nơi nhận",
    Role.RECIPIENT: "Nơi nhận",
    Role.POST: "Người ký",
    Role.SIGNER: "Người ký",
}
_HEADINGS = (Role.ROMAN_SECTION, Role.CLAUSE, Role.POINT)
_TITLES = (Role.TITLE, Role.ANNEX_LABEL)
#: Longest requirement of a clause that is shown as its name.
_LABEL = 80


class Place(NamedTuple):
    """A line and column of a scenario or variant file, or the number of a paragraph of a Word file."""

    file: str
    line: int | None = None
    column: int | None = None
    paragraph: int | None = None
    layer: str = ""

    def __str__(self) -> str:
        if self.paragraph is not None:
            return f"{self.file}: đoạn {self.paragraph}"
        if self.layer:
            return f"mặc định của biến thể {self.layer}"
        return ":".join(str(one) for one in (self.file, self.line, self.column) if one is not None)


class Locator:
    """Answers for one version."""

    def __init__(self, version: Version) -> None:
        self._version = version
        self._parts: dict[str, str] = {}
        self._near: dict[int, str] = {}
        self._read()

    def _read(self) -> None:
        """The name of each part, and for every paragraph the clause around it: the one before it, behind a heading the
        one that follows.
        """
        numbered = sorted(self._version.passages.items())
        for _, passage in numbered:
            for role, text in passage.roles:
                if role in _TITLES:
                    self._parts.setdefault(passage.piece, nfc(text))
        for _, group in groupby(numbered, key=lambda one: one[1].piece):
            last, waiting = "", list[int]()
            for number, passage in group:
                self._near[number] = self._parts.get(passage.piece, passage.piece.partition(" ")[2])
                if own := self._clause(number):
                    self._near |= dict.fromkeys([*waiting, number], own)
                    last, waiting = own, []
                elif waiting or any(role in _HEADINGS for role, _ in passage.roles):
                    waiting.append(number)
                closing = next((_CLOSING[role] for role, _ in passage.roles if role in _CLOSING), "")
                self._near[number] = closing or last or self._near[number]

    def _clause(self, number: int) -> str:
        if found := self._version.clauses.get(number):
            return found
        scenario = self._version.scenario
        for path in self._version.paths.get(number, ()):
            try:
                found = clause_in(scenario, path) if scenario and not self._version.word else clause_of(path)
            except (IndexError, KeyError):
                found = clause_of(path)
            if found:
                return found
        return ""

    def clause(self, numbers: Iterable[int], *, exact: bool) -> str:
        """The clause that these paragraphs answer; not ``exact``: or the one before them, or the title of the part."""
        for number in numbers:
            if found := self._clause(number) if exact else self._near.get(number, ""):
                return found
        return ""

    def label(self, clause: str) -> str:
        """The clause in words, as the variant names it; "" for what is none."""
        if self._version.scenario is None:
            return ""
        known = self._version.scenario.variant.merged.clauses.get(in_appendix(clause))
        words = (known.label or known.requirement) if known else ""
        return words if len(words) <= _LABEL else words[:_LABEL].rsplit(" ", 1)[0] + "…"

    def find(self, numbers: Sequence[int], other: str) -> tuple[Place | None, str]:
        """Where the paragraphs come from, and the path of their value as the author writes it.

        Of several values the first that the ``other`` text does not hold: that is the one that was changed.
        """
        version = self._version
        path = self._path(numbers, other)
        paragraph = numbers[0] if numbers else None
        if version.word:
            return Place(str(version.file), paragraph=paragraph), version.scenario.written(path) if (
                version.scenario and path and not version.ours
            ) else ""
        assert version.scenario is not None
        if not path:
            return Place(str(version.file)), ""
        origin: Origin = version.scenario.origin(path)
        written = version.scenario.written(path)
        if origin.layer != "kịch bản":
            return Place(origin.file, origin.line, origin.column, layer=origin.layer), written
        return Place(str(version.file), origin.line, origin.column), written

    def _path(self, numbers: Sequence[int], other: str) -> DataPath:
        """The value behind these paragraphs."""
        first: DataPath = ()
        for number in numbers:
            passage = self._version.passages.get(number)
            for anchor in passage.anchors if passage else ():
                first = first or anchor.path
                if passage is not None and passage.text[anchor.start : anchor.end] not in other:
                    return anchor.path
            for path in self._version.paths.get(number, ()):
                first = first or path
            for role, _ in passage.roles if passage else ():
                first = first or _PRINTED.get(role, ())
        return first
