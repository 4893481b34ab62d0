"""The XML parts of a Word file that was opened safely (:mod:`.unpacking`)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from nts_scenario_kit.word.relations import Relation, relations

if TYPE_CHECKING:
    from lxml import etree


@dataclass(frozen=True)
class Package:
    """The XML parts of a file by name, and the names of all its parts; other parts stay packed."""

    file: str
    names: tuple[str, ...]
    main: str
    trees: dict[str, etree._Element] = field(repr=False)
    _known: dict[str, tuple[Relation, ...]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def relations(self, part: str) -> tuple[Relation, ...]:
        """The relationships of a part, as the file was opened: read once, since every reader asks for them."""
        if part not in self._known:
            self._known[part] = relations(self.trees, part)
        return self._known[part]

    def related(self, kind: str) -> list[tuple[str, etree._Element]]:
        """Parts of this kind (``styles``, ``header`` …) of the main part, as (name, root), in order."""
        found = [r.target for r in self.relations(self.main) if r.kind == kind and not r.external]
        return [(name, self.trees[name]) for name in dict.fromkeys(found) if name in self.trees]
