"""Names of bodies that are no more, with what to write and from which day (``agencies.yaml``)."""

from __future__ import annotations

import datetime
from functools import cache
from typing import Any, NamedTuple

from nts_scenario_kit import source as yaml_source
from nts_scenario_kit.catalog.places import data_folder
from nts_scenario_kit.errors import CatalogError
from nts_scenario_kit.model.types import find_date

#: Since this day there are 34 provinces and no districts (NQ 202/2025/QH15, Luật số 72/2025/QH15).
TWO_TIERS = datetime.date(2025, 7, 1)


class OldName(NamedTuple):
    """A name that is no longer right, with what to write and from which day."""

    old: str
    new: str
    since: datetime.date | None
    ground: str


def old_name(row: dict[str, Any]) -> OldName:
    """One row of the list."""
    day = row.get("từ")
    return OldName(row["tên"], row["thay bằng"], find_date(day) if day else None, row.get("căn cứ") or "")


@cache
def renamed() -> tuple[OldName, ...]:
    """The kit's own list. Raises CatalogError if it is missing or broken."""
    found, findings = yaml_source.read_kept(data_folder("templates") / "catalog" / "agencies.yaml")
    if found is None:
        raise CatalogError(f"dữ liệu của bộ công cụ bị hỏng: {findings[0].place}: {findings[0].message}")
    data: dict[str, Any] = dict(found.data)
    return tuple(map(old_name, data["tên cũ"]))
