"""Building a project: many scenarios and localities in one run."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit import building
from nts_scenario_kit.api.opened import ALL, Choice
from nts_scenario_kit.errors import UsageError
from nts_scenario_kit.rules import RULES
from nts_scenario_kit.vietnamese import utf8
from nts_scenario_kit.word.save import marked, save

if TYPE_CHECKING:
    from collections.abc import Mapping

    from nts_scenario_kit.finding import Finding
    from nts_scenario_kit.source import Source

#: Name of the report beside the documents.
REPORT = "bao_cao.html"


class Built(NamedTuple):
    """The outcome of a build; None if the project itself cannot be used (see ``findings``).

    ``titles``: of the rules that have found something, by their ids.
    """

    file: str
    source: Source | None
    findings: tuple[Finding, ...]
    outcome: building.Outcome | None
    report: Path | None
    titles: Mapping[str, str] = MappingProxyType({})


def build(
    project: Path,
    out: Path | None = None,
    *,
    jobs: int | None = None,
    scheduler: str = "",
    choice: Choice = ALL,
    draft: bool = False,
    tell: building.Tell = lambda done, total: None,
) -> Built:
    """Bring the documents of a project up to date, and write the report page beside them.

    Raises InputError, UsageError, CatalogError or OutputError.
    """
    from nts_scenario_kit.reporters.building import SIGN, build_html  # noqa: PLC0415 - few ask for the page

    opened = building.open_project(project, out)
    if opened.plan is None:
        return Built(opened.file, opened.source, tuple(opened.findings), None, None)
    today = choice.today.isoformat() if choice.today else ""
    plan = opened.plan._replace(draft=draft, beyond=choice.beyond, today=today, out=opened.plan.out.absolute())
    workers = _remote(scheduler) if scheduler else building.processes
    outcome = building.build(plan, jobs or building.default_jobs(), workers, tell, always=bool(scheduler))
    report = plan.out / REPORT
    titles = _titles(outcome)
    save(utf8(build_html(outcome, titles)), report, ours=marked(SIGN.encode()))
    return Built(opened.file, opened.source, tuple(opened.findings), outcome, report, titles)


def _titles(outcome: building.Outcome) -> Mapping[str, str]:
    """Titles of the content rules and the rules of projects; findings of the other stages say what they are.

    The whole catalogue would take longer to load than a build takes in which nothing has changed.
    """
    found = {finding.rule for finding in outcome.findings}
    titles = {rule: title for rule, title in building.RULES.items() if rule in found}
    if found - titles.keys():
        titles |= {rule: RULES[rule].title for rule in found if rule in RULES}
    return titles


def _remote(address: str) -> building.Workers:
    try:
        from nts_scenario_kit.building.remote import remote  # noqa: PLC0415 - an extra
    except ImportError:
        raise UsageError("--scheduler cần gói dask: pip install nts-scenario-kit[dask]") from None
    return remote(address)
