"""Whether a text speaks of the scenario's own place: by name, as ``toàn xã``, or of its communes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.model.types import Level
from nts_scenario_kit.rules.reading import plain

if TYPE_CHECKING:
    from nts_scenario_kit.resolve import Resolved

_KIND_OF_UNIT = re.compile(r" (?:địa bàn|tỉnh|thành phố|tp|xã|phường|đặc khu|thị trấn) ")
_OWN_UNIT = {
    Level.COMMUNE: re.compile(r"\b(?:xã|phường|đặc khu)\b", re.IGNORECASE),
    Level.PROVINCE: re.compile(r"\b(?:tỉnh|thành phố)\b", re.IGNORECASE),
}
_OTHERS_BEFORE = re.compile(r"\b(?:các|cấp|nhiều|mỗi|từng|số|tác|liên|và|hoặc|,)\s*$", re.IGNORECASE)
_OTHERS_BEHIND = re.compile(r"\s*(?:,\s*(?:phường|xã|đặc khu|thành phố)\b|hội\b|khác\b|lân cận\b)")
#: ``Tại địa phương``, ``Địa bàn có …``; not ``các địa phương``, ``địa bàn cả nước``, ``địa phương khác``.
_OWN_PLACE = re.compile(
    r"(?:(?:^|[.;:!?]\s+)(?:Địa phương|Địa bàn)|\b(?i:tại|ở|trên|toàn|trong|khắp) (?:địa phương|địa bàn))\b"
    r"(?! (?:(?:cả nước|toàn quốc|trong cả|trên cả|các|nhiều|một số|nào|khác|lân cận|vùng|khu vực|nước|tỉnh"
    r"|thành phố)\b|[A-ZĐ]))"
)
_NAMED_COMMUNE = re.compile(r"\b(?i:phường|xã|đặc khu) (?=[A-ZĐ])")
_NAMED_PROVINCE = re.compile(r"\b(?i:tỉnh|thành phố|tp\.?) (?=[A-ZĐ])")


def place_names(s: Resolved) -> list[str]:
    """Proper names in the locality: ``phường Ninh Kiều, thành phố Cần Thơ`` -> ninh kiều, cần thơ."""
    found = [f" {_KIND_OF_UNIT.sub(' ', plain(part)).strip(' .')} " for part in s.scenario.locality.split(",")]
    return [name for name in found if name.strip()]


def is_of_own_place(text: str, names: list[str], level: Level) -> bool:
    """True if the text speaks of the place with these names, or of what lies in it.

    A commune named in a scenario of a province is one of its own, unless the text names a province beside it.
    """
    if any(name in plain(text) for name in names) or _OWN_PLACE.search(text) or _means_own(text, _OWN_UNIT[level]):
        return True
    own_commune = level is Level.PROVINCE and _NAMED_COMMUNE.search(text) and not _NAMED_PROVINCE.search(text)
    return bool(own_commune)


def _means_own(text: str, unit: re.Pattern[str]) -> bool:
    """True if the unit is spoken of as one's own: ``toàn xã``, ``Xã có 21 thôn``; not ``các xã``, ``xã Ea Na``."""
    return any(
        not (_OTHERS_BEFORE.search(text[: found.start()]) or _OTHERS_BEHIND.match(text, found.end()))
        and not text[found.end() :].lstrip()[:1].isupper()
        for found in unit.finditer(text)
    )
