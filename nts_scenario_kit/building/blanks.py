"""Columns whose cells may be left blank: they stand in fields that are filled in when the document is issued."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nts_scenario_kit import source as yaml_source
from nts_scenario_kit.building.placeholders import PLACEHOLDER, names_in, places
from nts_scenario_kit.model.issuance import Issuance, Signer, Submission
from nts_scenario_kit.model.keys import table
from nts_scenario_kit.model.scenario import Scenario

if TYPE_CHECKING:
    from collections.abc import Iterable

    from nts_scenario_kit.building.tables import Table
    from nts_scenario_kit.finding import DataPath
    from nts_scenario_kit.model.base import KitModel

#: Fields that the Phụ lục and the decree let stand empty until the document is issued, by their models.
_STEPS: tuple[tuple[tuple[type[KitModel], str], ...], ...] = (
    ((Scenario, "issuance"), (Issuance, "number")),
    ((Scenario, "issuance"), (Issuance, "date")),
    ((Scenario, "issuance"), (Issuance, "urgency")),
    ((Scenario, "issuance"), (Issuance, "signer"), (Signer, "name")),
    ((Scenario, "issuance"), (Issuance, "submission"), (Submission, "signer"), (Signer, "name")),
)


def may_be_blank(raw: bytes, found: Table, used: Iterable[str]) -> frozenset[str]:
    """The used columns with a blank cell that stand in such fields alone, and there as the whole value."""
    columns = [c for c in used if any(not row.values[found.columns.index(c)] for row in found.rows)]
    if not columns:
        return frozenset()
    source, _ = yaml_source.parse(raw, found.file)
    needed: set[str] = set()
    for path, text in places(source.data) if source else ():
        if not (PLACEHOLDER.fullmatch(text.strip()) and _is_open(path)):
            needed |= names_in(text)
    return frozenset(columns) - needed


def _is_open(path: DataPath) -> bool:
    return any(len(path) == len(steps) and all(map(_names, path, steps)) for steps in _STEPS)


def _names(key: str | int, step: tuple[type[KitModel], str]) -> bool:
    """True if the key is the field's, in either spelling."""
    model, field = step
    return key in (field, table(model)[field].vietnamese)
