"""Provinces that were merged on 1 July 2025: into which of today, and where a text still speaks of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from nts_scenario_kit.catalog.renamed import TWO_TIERS
from nts_scenario_kit.rules.prose import is_cited, prose
from nts_scenario_kit.rules.reading import plain
from nts_scenario_kit.rules.registry import Hit

if TYPE_CHECKING:
    from nts_scenario_kit.resolve import Resolved

FORMER = re.compile(" (?:cũ|trước đây|trước ngày) ")
#: A text that tells of the time before, or of the merger itself.
_OF_THE_PAST = re.compile(
    r" (?:cũ|trước|nay|nguyên|sáp nhập|hợp nhất|sắp xếp|thuộc tỉnh cũ|năm (?:19\d\d|20[01]\d|202[0-5])|giai đoạn) "
)


def merged_into(s: Resolved, text: str) -> str:
    """The province or city of today in which the one named in the text was merged; "" if none is named."""
    said = plain(text)
    unit = next((unit for old, unit in s.catalog.references.old_units.items() if plain(old) in said), "")
    return _name(s, unit)


def old_provinces(s: Resolved) -> Iterator[Hit]:
    """Places that name a merged province as one of today. The scenario's own unit is left to KB-TEN-BH."""
    day, last = s.scenario.issuance.date, s.variant.merged.validity.last
    if (day or TWO_TIERS) < TWO_TIERS or (day is None and last is not None):
        return
    own = plain(s.scenario.locality) + plain(s.scenario.issuance.body)
    for old, unit in s.catalog.references.old_units.items():
        for found in prose(s).find(old):
            if plain(old) in own or is_cited(found.path) or _OF_THE_PAST.search(plain(found.text)):
                continue
            new = _name(s, unit)
            hint = f"viết “{new}”; nói về thời trước thì ghi “{old} (cũ)” (Nghị quyết số 202/2025/QH15)"
            yield Hit(found.path, f"“{found.words}” là tên cũ; dùng “{new}”.", hint)


def _name(s: Resolved, unit: str) -> str:
    units = s.catalog.references.units
    return units[unit].name if unit in units else unit
