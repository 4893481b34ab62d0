"""Building a project: many scenarios and localities in one run."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit import building
from nts_scenario_kit.api.opened import ALL, Choice
from nts_scenario_kit.errors import UsageError

if TYPE_CHECKING:
    from nts_scenario_kit.finding import Finding
    from nts_scenario_kit.source import Source

#: Name of the report beside the documents.
REPORT = "bao_cao.html"


class Built(NamedTuple):
    """The outcome of a build; None if the project itself cannot be used (see ``findings``)."""

    file: str
    source: Source | None
    findings: tuple[Finding, ...]
    outcome: building.Outcome | None
    report: Path | None


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
    from nts_scenario_kit.reporters.building import SIGN, build_html  # noqa: PLC0415
    from nts_scenario_kit.word.save import marked, save  # noqa: PLC0415

    opened = building.open_project(project, out)
    if opened.plan is None:
        return Built(opened.file, opened.source, tuple(opened.findings), None, None)
    today = choice.today.isoformat() if choice.today else ""
    plan = opened.plan._replace(draft=draft, beyond=choice.beyond, today=today, out=opened.plan.out.absolute())
    workers = _remote(scheduler) if scheduler else building.processes
    outcome = building.build(plan, jobs or building.default_jobs(), workers, tell, always=bool(scheduler))
    report = plan.out / REPORT
    save(build_html(outcome).encode(), report, ours=marked(SIGN.encode()))
    return Built(opened.file, opened.source, tuple(opened.findings), outcome, report)


def _remote(address: str) -> building.Workers:
    try:
        from nts_scenario_kit.building.remote import remote  # noqa: PLC0415 - an extra
    except ImportError:
        raise UsageError("--scheduler cần gói dask: pip install nts-scenario-kit[dask]") from None
    return remote(address)
