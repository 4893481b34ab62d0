"""Reporters: findings and crosswalk in the formats that people and machines read; a dict by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nts_scenario_kit.reporters.html import html
from nts_scenario_kit.reporters.json import as_json
from nts_scenario_kit.reporters.report import Report, RuleEntry
from nts_scenario_kit.reporters.sarif import sarif
from nts_scenario_kit.reporters.text import text

if TYPE_CHECKING:
    from collections.abc import Callable

#: Reporters of findings by the name used with ``--format``.
REPORTERS: dict[str, Callable[[Report], str]] = {"text": text, "json": as_json, "sarif": sarif, "html": html}

__all__ = ["REPORTERS", "Report", "RuleEntry"]
