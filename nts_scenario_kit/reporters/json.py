"""Findings as one JSON object (version 1 of the kit's format)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from nts_scenario_kit.finding import Severity

if TYPE_CHECKING:
    from nts_scenario_kit.finding import Finding
    from nts_scenario_kit.reporters.report import Report


def as_json(report: Report) -> str:
    """``{"version": 1, "files": […], "findings": […], "summary": {…}}``; severities are error, warning, note."""
    body = {
        "version": 1,
        "files": list(report.files),
        "findings": [finding_object(finding) for finding in report.findings],
        "summary": {severity.code: report.count(severity) for severity in Severity} | {"files": len(report.files)},
    }
    return json.dumps(body, ensure_ascii=False, indent=2) + "\n"


def finding_object(finding: Finding) -> dict[str, Any]:
    """One finding with the keys of the format."""
    return finding._asdict() | {"severity": finding.severity.code}
