"""What the rules cost beside reading and validation, and whether many scenarios cost in proportion.

``python -m benchmarks.rules [FILE …]``: milliseconds of processor time for each stage of every example (best of many),
then for 1, 10, 100 and 1,000 scenarios in one process, each with texts of its own.
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable
from pathlib import Path

from ruamel.yaml import YAML

from benchmarks.content import text
from nts_scenario_kit import source
from nts_scenario_kit.catalog import Catalog
from nts_scenario_kit.model.validate import Authored, validate
from nts_scenario_kit.resolve import Resolved, resolve
from nts_scenario_kit.rules import check, examine
from nts_scenario_kit.rules.crosswalk import crosswalk

#: The end of a sentence that ends its line.
_END = re.compile(r"(?<=.{30}\w)([.;]\"?)$", re.MULTILINE)
EXAMPLES = sorted((Path(__file__).resolve().parents[1] / "examples").glob("*.yaml"))


def best(work: Callable[[], object], times: int = 15) -> float:
    """Milliseconds of the fastest run."""
    found = []
    for _ in range(times):
        start = time.process_time_ns()
        work()
        found.append(time.process_time_ns() - start)
    return min(found) / 1e6


def prepared(raw: bytes, catalog: Catalog) -> tuple[Authored, Resolved]:
    found, _ = source.parse(raw, "kich_ban.yaml")
    assert found is not None
    authored, findings = validate(found)
    assert authored is not None, findings
    resolved, findings = resolve(authored, catalog)
    assert resolved is not None, findings
    return authored, resolved


def first_seen(raw: bytes, catalog: Catalog, times: int = 15) -> float:
    """Milliseconds of all rules on a scenario just read; only its texts may have been seen before."""
    found = []
    for _ in range(times):
        resolved = prepared(raw, catalog)[1]
        start = time.process_time_ns()
        check(resolved)
        found.append(time.process_time_ns() - start)
    return min(found) / 1e6


def renewed(raw: bytes, number: int) -> bytes:
    """The scenario with a number at the end of each of its sentences, so that none was seen before."""
    return _END.sub(rf" (đợt {number})\1", raw.decode()).encode()


def unseen(raw: bytes, catalog: Catalog, times: int = 5) -> float:
    """Milliseconds of all rules where every sentence is new."""
    found = []
    for number in range(times):
        resolved = prepared(renewed(raw, number + 1), catalog)[1]
        start = time.process_time_ns()
        check(resolved)
        found.append(time.process_time_ns() - start)
    return min(found) / 1e6


def stages(raw: bytes, catalog: Catalog) -> dict[str, float]:
    """Lines, and milliseconds of each stage."""
    authored, resolved = prepared(raw, catalog)
    report = examine(resolved)
    return {
        "lines": len(raw.splitlines()),
        "read": best(lambda: source.parse(raw, "x")),
        "validate": best(lambda: validate(authored.source)),
        "resolve": best(lambda: resolve(authored, catalog)),
        "rules": first_seen(raw, catalog),
        "rules again": best(lambda: check(resolved)),
        "rules, new": unseen(raw, catalog),
        "ruamel": best(lambda: YAML(typ="rt").load(raw), 2),
        "crosswalk": best(lambda: crosswalk(resolved, report)),
    }


def table() -> list[list[str]]:
    """Rows: scenario, lines, milliseconds of each stage, rules to reading and, where all is new, to ruamel.yaml's own
    reading with places; the examples and a longer one.
    """
    catalog = Catalog()
    scenarios = {file.name: file.read_bytes() for file in EXAMPLES}
    scenarios["y_te_can_tho, 3 tình huống"] = text(1, situations=3).encode()
    rows = []
    for name, raw in scenarios.items():
        lines, *times = (found := stages(raw, catalog)).values()
        shares = (found["rules"] / found["read"], found["rules, new"] / found["ruamel"])
        rows.append([name, f"{lines:.0f}", *(f"{ms:.1f}" for ms in times), *(f"{share:.2f}" for share in shares)])
    return rows


def growth(file: Path, catalog: Catalog) -> None:
    whole = file.read_text(encoding="utf-8")
    for count in (1, 10, 100, 1000):
        scenarios = [prepared(whole.replace("dịch", f"dịch {n}").encode(), catalog)[1] for n in range(count)]
        start = time.process_time_ns()
        for scenario in scenarios:
            check(scenario)
        spent = (time.process_time_ns() - start) / 1e6
        print(f"{count:5} scenarios: {spent:9.1f} ms, {spent / count:6.2f} ms each")


if __name__ == "__main__":
    files = [Path(name) for name in sys.argv[1:]] or EXAMPLES
    for each in files:
        print(
            f"{each.name:34}", *(f"{name} {value:.1f}" for name, value in stages(each.read_bytes(), Catalog()).items())
        )
    growth(files[-1], Catalog())
