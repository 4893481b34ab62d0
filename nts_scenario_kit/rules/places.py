"""Which clause of the Phụ lục a finding answers to: known from the field it stands at and the clause of its rule."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from nts_scenario_kit.model.keys import table
from nts_scenario_kit.model.scenario import Scenario
from nts_scenario_kit.rules import cited
from nts_scenario_kit.rules.status import EMERGENCIES
from nts_scenario_kit.rules.texts import mentions

if TYPE_CHECKING:
    from nts_scenario_kit.finding import DataPath
    from nts_scenario_kit.model.base import KitModel
    from nts_scenario_kit.resolve import Resolved
    from nts_scenario_kit.source import Mark

#: Clauses that share one field; the rules that answer to each of them.
FINER: dict[str, str] = {
    rule: clause
    for clause, rules in {
        "III.1.đ.b2.gd2.i.1": ("KB-B2G2-CG", "KB-B2G2-TAM"),
        "III.1.đ.b2.gd2.i.2": ("KB-B2G2-CQ", "KB-B2G2-BG", "KB-B2G2-NV"),
        "III.1.đ.b2.gd2.ii.1": ("KB-B2G2-OD", "KB-B2G2-HT", "KB-B2G2-TT", "KB-B2G2-GR"),
        "III.1.đ.b2.gd2.ii.2": ("KB-B2G2-NT", "KB-B2G2-MANG"),
        "III.1.đ.b2.gd2.ii.3": ("KB-B2G2-XL", "KB-B2G2-UT", "KB-B2G2-NN"),
        "III.1.đ.b2.gd2.tiep": ("KB-B2G2-TIEP",),
        "I.2.b": ("KB-I-2-B-LV", "KB-I-2-147", "KB-I-2-KH", "KB-D3-VB"),
        "III.1": ("KB-III-2",),
    }.items()
    for rule in rules
}

#: Fields whose own clause is a heading: the clause that holds the content.
_CONTENT = {"II": "II.body", "III.1.đ.b2.gd2.i": "III.1.đ.b2.gd2.i.1", "III.1.đ.b2.gd2.ii": "III.1.đ.b2.gd2.ii.1"}
_NAMED = re.compile(r"^147 PL ([IV]+(?:\.[\wđ]+)*)")


def mark_of(s: Resolved, path: DataPath, *, key: bool = False) -> tuple[Mark, bool]:
    """Where the author has to look, and whether that is a key in a comment, whose ``#`` has to go.

    The value; the key above it for a list or mapping, and for what is missing. (The value of a block list or mapping
    begins with its first item, which is not what the finding is about.)
    """
    written = s.author_path(path)
    missing = not _stands(s.source.data, written)
    if missing and (aside := s.source.commented(written)) is not None:
        return aside, True
    at, head = s.source.mark(written), s.source.mark(written, key=True)
    return (head if key or missing or head.line < at.line else at), False


def value_at(data: Any, path: DataPath) -> Any:
    """What stands at the path in plain data; None if there is no such path."""
    for step in path:
        if isinstance(data, dict):
            data = data.get(step)
        elif isinstance(data, list) and isinstance(step, int) and step < len(data):
            data = data[step]
        else:
            return None
    return data


def _stands(data: Any, path: DataPath) -> bool:
    for step in path:
        if isinstance(data, dict) and step in data:
            data = data[str(step)]
        elif isinstance(data, list) and isinstance(step, int) and step < len(data):
            data = data[step]
        elif not (isinstance(data, str) and step == 0):  # one text where a list may stand
            return False
    return True


def clause_of(path: DataPath, rule_id: str = "", ground: str = "") -> str:
    """Id of the clause for a finding at this path; "" if the Phụ lục does not ask for the field.

    The clauses of the first situation are ``III.1…``, of the second ``III.2…``.
    """
    found = FINER.get(rule_id) or _finest(field_clause(_names(path)), ground)
    return in_situation(found, path[1]) if path[:1] == ("situations",) and len(path) > 1 else found


def clause_in(s: Resolved, path: DataPath, rule_id: str = "", ground: str = "") -> str:
    """Like :func:`clause_of`, and for a citation or a kind of emergency the clause that this very item answers to."""
    found = clause_of(path, rule_id, ground)
    if path[:1] == ("basis",) and len(path) > 2 and isinstance(path[2], int):
        items = getattr(s.scenario.basis, str(path[1]))
        is_first = cited.is_congress if path[1] == "political" else cited.is_constitution
        if path[2] < len(items):
            return f"{found[:3]}.{'a' if is_first(items[path[2]]) else 'b'}"
    if path[2:5] == ("forces", "stage3", "core") and len(path) > 5:
        force = s.scenario.situations[int(path[1])].forces.stage3.core[int(path[5])]
        kind = next((c for c, kinds in EMERGENCIES.items() if mentions(force.emergency, kinds)), None)
        return in_situation(kind, path[1]) if kind else found
    return found


def in_situation(clause: str, index: int | str) -> str:
    """The clause ``III.1…`` for the situation with this index from 0."""
    if not (clause == "III.1" or clause.startswith("III.1.")):
        return clause
    return f"III.{int(index) + 1}{clause.removeprefix('III.1')}"


def in_appendix(clause: str) -> str:
    """The clause as the Phụ lục numbers it: every situation is ``III.1``."""
    return re.sub(r"^III\.\d+(?=\.|$)", "III.1", clause)


def covers(upper: str, clause: str) -> bool:
    """True if ``clause`` is ``upper`` or lies below it."""
    return clause == upper or clause.startswith(upper + ".")


@lru_cache(maxsize=1024)
def field_clause(names: tuple[str, ...]) -> str:
    """The longest clause id that the fields on the way to the path name (English names, without indices)."""
    found = ""
    model: type[KitModel] | None = Scenario
    for name in names:
        entry = table(model).get(name) if model else None
        if entry is None or model is None:
            break
        extra = model.model_fields[entry.english].json_schema_extra
        clause = str(extra.get("x-clause", "")) if isinstance(extra, dict) else ""
        if len(clause) > len(found) and not clause.startswith("NĐ"):
            found = clause
        model = entry.below
    return _CONTENT.get(found, found)


def _names(path: DataPath) -> tuple[str, ...]:
    return tuple(step for step in path if isinstance(step, str))


def _finest(field: str, ground: str) -> str:
    named = _NAMED.match(ground)
    return named[1] if named and covers(field, named[1]) and field else field
