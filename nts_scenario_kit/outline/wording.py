"""Wording of a variant, tried out: every placeholder must exist, every phrase must be readable."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nts_scenario_kit.catalog.phrases import parts
from nts_scenario_kit.errors import CatalogError
from nts_scenario_kit.finding import Finding
from nts_scenario_kit.resolve import names_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.catalog import Catalog, VariantStack
    from nts_scenario_kit.finding import DataPath

#: Ids of the findings of this check, with their titles.
RULES: dict[str, str] = {"BT-LOI-VAN": "Lời văn của biến thể không điền được"}

#: Placeholders that the outline fills in the wording of a clause, beside the names of the variant itself.
PLACEHOLDERS = (
    "addressee", "annex", "annexes", "authority", "bases", "basis", "body", "carrier", "condition", "cooperation",
    "count", "cycle", "date", "document", "due", "emergency", "executors", "focal", "head", "issuer", "lead",
    "locality", "means", "name", "number", "proposer", "proposers", "recipient", "subject", "text",
)  # fmt: skip


def check_wording(stack: VariantStack, catalog: Catalog) -> list[Finding]:
    """Findings for phrases of the variant that cannot be filled, each at its file and line."""
    known: dict[str, object] = dict.fromkeys(names_of(stack, catalog), "x")
    findings: list[Finding] = []
    for path, phrase in _phrases(stack.data):
        values = known | dict.fromkeys(PLACEHOLDERS, "x") if path[0] == "clauses" else known
        try:
            parts(phrase, values)
        except CatalogError as error:
            hint = "dùng một tên trong “tên gọi” của biến thể, hoặc ghi thẳng nội dung"
            findings.append(stack.finding(path, "BT-LOI-VAN", str(error), hint))
    return findings


def _phrases(data: dict[str, Any]) -> Iterator[tuple[DataPath, str]]:
    for clause, item in (data.get("clauses") or {}).items():
        name = "wording" if isinstance(item, dict) and item.get("wording") else "requirement"
        if isinstance(item, dict) and item.get(name):
            yield ("clauses", clause, name), item[name]
    yield from _texts(data.get("defaults") or {}, ("defaults",))


def _texts(data: Any, path: DataPath) -> Iterator[tuple[DataPath, str]]:
    if isinstance(data, str) and "{" in data:
        yield path, data
    elif isinstance(data, dict):
        for name, value in data.items():
            yield from _texts(value, (*path, name))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from _texts(value, (*path, index))
