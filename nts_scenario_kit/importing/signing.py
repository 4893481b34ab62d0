"""Which fields of ``ban hành`` an edited header, signature or recipient may mean (NĐ 30/2020, Phụ lục I, mục II)."""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING, Any

from nts_scenario_kit.importing.bodies import name_of_body
from nts_scenario_kit.model.types import Carrier, article_named, find_date
from nts_scenario_kit.outline.letterhead import carrier_of
from nts_scenario_kit.vietnamese import fold
from nts_scenario_kit.word.facts.roles import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from nts_scenario_kit.document import Path
    from nts_scenario_kit.model.issuance import Issuance

#: Values by their path.
Wish = dict["Path", Any]

_AT: Path = ("issuance",)
_SUBMISSION: Path = (*_AT, "submission")
_NUMBER = re.compile(r"^số\s*:?\s*(?P<digits>\d+[a-z]?)?\s*/\s*(?P<sign>\S+)$", re.IGNORECASE)
_DATE = re.compile(r"^(?P<place>.+?),\s*(?P<date>ngày.*|\d.*)$", re.IGNORECASE)
_FORMS = {"TM": "TM.", "KT": "KT.", "TL": "TL.", "TUQ": "TUQ.", "Q": "Q."}
_POWER = re.compile(r"^(TM|KT|TL|TUQ|Q)\s*\.\s*(.+)$", re.IGNORECASE)
_FILED = fold("Lưu")
_FIRST = (fold("Như Điều"), fold("Như trên"))


def wishes(item: Issuance, part: str, role: Role, after: Sequence[str]) -> Iterator[Wish]:
    """Sets of fields that may be meant by these words of a component."""
    found = _wanted(item, part == "to_trinh", role, list(after))
    for size in range(1, len(found) + 1):
        for paths in combinations(found, size):
            yield {path: found[path] for path in paths}


def _wanted(item: Issuance, submission: bool, role: Role, after: list[str]) -> Wish:
    """Every field that the words may say something about."""
    at = _SUBMISSION if submission else _AT
    text = " ".join(after)
    match role:
        case Role.NUMBER if not submission:
            return _number(text)
        case Role.PLACE_DATE:
            return _date(text, dated=not submission)
        case Role.ISSUING_BODY:
            return {(*at, "body"): name_of_body(text)}
        case Role.PARENT_BODY:
            return {(*at, "parent"): text}
        case Role.AUTHORITY:
            return {(*at, "competence"): text}
        case Role.SIGNER:
            return {(*at, "signer", "name"): text}
        case Role.POST:
            return {(*at, "signer", name): value for name, value in _powers(after).items()}
        case Role.RECIPIENT:
            return _recipients(item, at, after)
    return {}


def _number(text: str) -> Wish:
    found = _NUMBER.match(text)
    if found is None:
        return {}
    digits, sign = found["digits"] or "", found["sign"]
    own = {(*_AT, "number"): digits}
    if "-" in sign:
        own[*_AT, "sign"] = sign.split("-", 1)[1]
    return own


def _date(text: str, *, dated: bool) -> Wish:
    found = _DATE.match(text)
    if found is None:
        return {}
    out: Wish = {(*_AT, "place"): found["place"].strip()}
    try:
        day = find_date(found["date"])
    except ValueError:
        return {}
    if dated and (day is not None or not re.search(r"\d", found["date"])):
        out[*_AT, "date"] = day.isoformat() if day else ""
    return out


def _powers(lines: list[str]) -> dict[str, str]:
    """``TM. ỦY BAN NHÂN DÂN`` / ``KT. CHỦ TỊCH`` / ``PHÓ CHỦ TỊCH`` as fields of the signer."""
    out = {"form": "", "post": "", "collective": "", "principal": ""}
    for line in lines:
        found = _POWER.match(line)
        power = found[1].upper() if found else ""
        if found is None:
            out["post"] = line
            continue
        out["form"] = _FORMS[power]
        out["post" if power == "Q" else "collective" if power == "TM" else "principal"] = found[2]
    return out


def _recipients(item: Issuance, at: Path, lines: list[str]) -> Wish:
    """The recipients and the unit that files a copy; ``Như Điều 3`` only if the author wrote it."""
    own = item.submission.recipients if at == _SUBMISSION else item.recipients
    names = [bare_recipient(line) for line in lines]
    filed = next((one for one in names if fold(one).startswith(_FILED)), "")
    names = [one for one in names if not fold(one).startswith(_FILED)]
    if names and fold(names[0]).startswith(_FIRST) and not any(fold(one).startswith(_FIRST) for one in own):
        names = names[1:]
    if carrier_of(item) is Carrier.PLAN:  # which does not print these
        names = [*(one for one in own if article_named(one) and one not in names), *names]
    out: Wish = {(*at, "recipients"): names}
    units = [
        one.strip() for one in re.split(r"[,;]", filed.partition(":")[2]) if one.strip() and fold(one) != fold("VT")
    ]
    if filed:
        out[*at, "drafting_unit"] = ", ".join(units)
    return out


def bare_recipient(line: str) -> str:
    """A line of the list without hyphen and mark."""
    return re.sub(r"^\s*[-–+•]\s*", "", line).strip().rstrip(";.").rstrip()
