"""Projects: many scenarios, many localities, one command; only what has changed is built.

A project file names scenarios and tables (``project``); their documents are planned (``plan``), compared with what
stands (``seal``, ``manifest``) and given out to processes (``engine``, ``worker``), which read each scenario once
(``scenario``), judge its rows by pattern (``judging``, ``patterns``) and print them from a mould (``casting``).
"""

from __future__ import annotations

from nts_scenario_kit.building import plan, repeats, tables
from nts_scenario_kit.building.engine import Tell, Workers, build, default_jobs, processes
from nts_scenario_kit.building.outcome import Document, Outcome, Status
from nts_scenario_kit.building.plan import Plan
from nts_scenario_kit.building.project import NAME, Opened, open_project

__all__ = [
    "NAME",
    "RULES",
    "Document",
    "Opened",
    "Outcome",
    "Plan",
    "Status",
    "Tell",
    "Workers",
    "build",
    "default_jobs",
    "open_project",
    "processes",
]

#: Ids of what is found in projects and their tables, with their titles.
RULES: dict[str, str] = tables.RULES | plan.RULES | repeats.RULES
