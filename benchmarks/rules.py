"""What the rules cost beside reading and validation, and whether many scenarios cost in proportion.

``python benchmarks/rules.py [FILE …]``: milliseconds of processor time for each stage of every example (best of many),
then for 1, 10, 100 and 1,000 scenarios in one process, each with texts of its own.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

from nts_scenario_kit import source
from nts_scenario_kit.catalog import Catalog
from nts_scenario_kit.model.validate import Authored, validate
from nts_scenario_kit.resolve import Resolved, resolve
from nts_scenario_kit.rules import check, examine
from nts_scenario_kit.rules.crosswalk import crosswalk

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


def stages(file: Path, catalog: Catalog) -> None:
    raw = file.read_bytes()
    authored, resolved = prepared(raw, catalog)
    report = examine(resolved)
    print(
        f"{file.name:34} {len(raw.splitlines()):5} lines"
        f"  read {best(lambda: source.parse(raw, 'x')):5.1f}"
        f"  validate {best(lambda: validate(authored.source)):5.1f}"
        f"  resolve {best(lambda: resolve(authored, catalog)):5.1f}"
        f"  rules {first_seen(raw, catalog):5.1f}, again {best(lambda: check(resolved)):5.1f}"
        f"  crosswalk {best(lambda: crosswalk(resolved, report)):5.1f}"
    )


def growth(file: Path, catalog: Catalog) -> None:
    text = file.read_text(encoding="utf-8")
    for count in (1, 10, 100, 1000):
        scenarios = [prepared(text.replace("dịch", f"dịch {n}").encode(), catalog)[1] for n in range(count)]
        start = time.process_time_ns()
        for scenario in scenarios:
            check(scenario)
        spent = (time.process_time_ns() - start) / 1e6
        print(f"{count:5} scenarios: {spent:9.1f} ms, {spent / count:6.2f} ms each")


if __name__ == "__main__":
    files = [Path(name) for name in sys.argv[1:]] or EXAMPLES
    for each in files:
        stages(each, Catalog())
    growth(files[-1], Catalog())
