"""Departments of the issuing body: what they do counts as done by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nts_scenario_kit.model.types import Level
from nts_scenario_kit.rules.agencies import key, same
from nts_scenario_kit.rules.texts import is_blank, mentions

if TYPE_CHECKING:
    from nts_scenario_kit.resolve import Resolved

#: Units of the body that issues, whose names do not say whose they are, by its level.
_UNITS = {
    Level.MINISTRY: ("vụ ", "cục ", "tổng cục ", "viện "),
    Level.PROVINCE: ("sở ",),
    Level.COMMUNE: ("phòng ", "trung tâm phục vụ hành chính công"),
}
#: Units that every body has.
_OFFICES = frozenset(map(key, ("Văn phòng Bộ", "Thanh tra Bộ", "Văn phòng")))
_OTHERS = "thuộc | bộ | ngân hàng nhà nước | chính phủ"


def acts_by_units(s: Resolved, name: str, charged: tuple[str, ...]) -> bool:
    """True for the body that issues, if units are charged: what its departments do, it does."""
    return same(name, s.scenario.issuance.body) and any(
        one.lower().startswith(_UNITS[s.scenario.level]) for one in charged
    )


def of_its_own_house(s: Resolved) -> bool:
    """True for a scenario of a ministry for its own offices and systems: its place is the ministry itself."""
    body, place = key(s.scenario.issuance.body), key(s.scenario.locality)
    return s.scenario.level is Level.MINISTRY and bool(body) and f" {place} ".startswith(f" {body} ")


def is_its_unit(s: Resolved, name: str) -> bool:
    """True for a unit of the ministry or commune that issues; one that says whose it is may be another's.

    The departments of a province are bodies of their own: each is expected to have its part in a situation.
    """
    body, known, level = s.scenario.issuance.body, key(name), s.scenario.level
    if level is Level.PROVINCE or is_blank(body):
        return False
    own = name.lower().startswith(_UNITS[level]) and not mentions(name, _OTHERS)
    return own or known in _OFFICES or (key(body) in known and key(body) != known)
