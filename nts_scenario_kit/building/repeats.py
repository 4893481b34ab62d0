"""Localities that a table names twice: each would get two documents, and only one of them is right."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from nts_scenario_kit.building.placeholders import names_in
from nts_scenario_kit.building.tables import Table
from nts_scenario_kit.finding import Finding, Severity
from nts_scenario_kit.model.keys import table as key_table
from nts_scenario_kit.model.scenario import Scenario
from nts_scenario_kit.vietnamese import fold

#: Findings of this stage, with their titles.
RULES: dict[str, str] = {"DA-LAP": "Hai dòng của bảng cho một địa bàn"}

_HINT = "xóa một trong hai dòng; nếu là hai nơi khác nhau, ghi tên cho phân biệt được"


def repeated(table: Table, text: str, used: Collection[str]) -> Iterator[Finding]:
    """A warning at each row whose locality another row has already.

    ``text`` is the scenario's, ``used`` the columns that it names. A locality is what the columns say that stand in
    the keys for it, whatever the case and spaces; where none does, what all used columns say.
    """
    wanted = _of_locality(text).intersection(used) or set(used)
    columns = [index for index, column in enumerate(table.columns) if column in wanted]
    first: dict[str, int] = {}
    for row in table.rows if columns else ():
        words = " ".join(", ".join(row.values[index] for index in columns).split())
        before = first.setdefault(fold(words), row.number)
        if before != row.number and all(row.values[index] for index in columns):
            message = f"địa bàn “{words}” đã có ở dòng {before}: một nơi sẽ có hai văn bản"
            fault = table.fault(row.number, columns[0] + 1, "DA-LAP", message, _HINT)
            yield fault._replace(severity=Severity.WARNING)


def _of_locality(text: str) -> set[str]:
    """Names of the placeholders in the lines of the locality and of the subject, which names it too."""
    keys = key_table(Scenario)
    heads = tuple(f"{spelling}:" for name in ("locality", "subject") for spelling in (name, keys[name].vietnamese))
    return {name for line in text.splitlines() if line.startswith(heads) for name in names_in(line)}
