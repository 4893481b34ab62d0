"""The fast way from a row to a document: everything but the words is made once, for the whole table.

What may stand in for a word is bounded, so that the text is the same as if each locality's scenario had been read,
resolved and printed by itself:

* in issuance, subject and locality any value: these sections are validated, worded and printed anew for each row;
* in the body a value that is a calm word: what the outline asks of a text there is whether it is empty and how it ends;
* anywhere else (variant, domain, level, numbers and dates, titles of annexes …) nothing: such scenarios, and rows
  with other values, go the whole way.

The first document of each unit in each process goes both ways and is compared.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nts_scenario_kit.building.placeholders import filler, names_in, places, replaced
from nts_scenario_kit.errors import KitError
from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.model.base import InvalidError
from nts_scenario_kit.model.issuance import Issuance
from nts_scenario_kit.outline import CARRIERS, outline
from nts_scenario_kit.vietnamese import fold
from nts_scenario_kit.word.mould import Mould

if TYPE_CHECKING:
    from nts_scenario_kit.document import Document
    from nts_scenario_kit.resolve import Resolved

#: Sections that are made anew for each row.
_ANEW = ("issuance", "subject", "locality")
#: Fields of the body whose text is parsed, compared or written in capitals, not just printed.
_PARSED = frozenset({"deadline", "orientation", "emergency"})
_CITED = {("basis", "political"), ("basis", "legal")}
#: Words by which the outline sorts citations: none of them may come from a row.
_SORTED_BY = frozenset(fold("đại hội hiến pháp").split())


class Caster:
    """Casts the documents of one scenario; made from the scenario with its placeholders standing."""

    def __init__(self, resolved: Resolved, parts: tuple[str, ...], *, draft: bool, names: frozenset[str]) -> None:
        """``names`` are the columns that the scenario uses. Raises ValueError if it has to go the whole way."""
        found = [*places(resolved.data)]
        if not all(_is_open(path, "to_trinh" in parts) for path, _ in found):
            raise ValueError(parts)
        if names & {name for _, text in places(resolved.variant.data) for name in names_in(text)}:
            raise ValueError(resolved.variant.id)
        self._resolved = resolved
        self._parts = parts
        self._draft = draft
        self._document: Document = outline(resolved, parts, draft=draft)
        template: Path = resolved.catalog.template_file(resolved.variant)
        self._mould = Mould(self._document, template, names, frozenset(CARRIERS))
        anew = {name for path, text in found if path[0] in _ANEW for name in names_in(text)}
        self._anew = {key: resolved.data[key] for key in _ANEW if names_in_data(resolved.data.get(key)) & anew}
        self._body = {name for path, text in found if path[0] not in _ANEW for name in names_in(text)}
        self._cited = {name for path, text in found if path[:2] in _CITED for name in names_in(text)}
        if "locality" in self._anew or "subject" in self._anew:  # these stand in wording of the body as well
            self._body |= names_in_data(self._anew.get("locality")) | names_in_data(self._anew.get("subject"))

    def cast(self, words: Mapping[str, str]) -> bytes | None:
        """The document of a row; None if its values have to go the whole way."""
        if not all(is_calm(words[name]) for name in self._body if name in words):
            return None
        if any(_SORTED_BY.intersection(fold(words[name]).split()) for name in self._cited if name in words):
            return None
        fill = filler(words)
        update: dict[str, Any] = {key: replaced(data, fill) for key, data in self._anew.items()}
        try:
            if "issuance" in update:
                update["issuance"] = Issuance.model_validate(update["issuance"])
            item = self._resolved.scenario.model_copy(update=update)
            document = outline(self._resolved, self._parts, draft=self._draft, item=item, like=self._document)
            return self._mould.cast(document, words)
        except (InvalidError, KitError):
            return None  # the whole way words what is wrong


def names_in_data(data: Any) -> set[str]:
    """Names of the placeholders in nested data."""
    return {name for _, text in places(data) for name in names_in(text)}


def is_calm(word: str) -> bool:
    """True for a word that begins and ends with a letter or figure and stands on one line."""
    return bool(word) and word[0].isalnum() and word[-1].isalnum() and word.isprintable()


def _is_open(path: DataPath, with_submission: bool) -> bool:
    """True if a placeholder at the path only has to be printed, or stands in a section that is made anew."""
    head = path[0]
    if head in _ANEW:
        return True
    if path[:2] in _CITED:
        return len(path) == 3 or path[-1] in {"text", "title", "issuer"}
    if path[-1] in _PARSED or (head == "annexes" and path[-1] == "title"):
        return False
    if with_submission and (path[:2] == ("basis", "practical") or (head == "situations" and path[-1] == "name")):
        return False  # these stand in the submission too
    return head in {"basis", "objectives", "situations", "implementation", "annexes"}
