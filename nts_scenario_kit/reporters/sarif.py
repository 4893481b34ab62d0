"""Findings as SARIF 2.1.0, for code review tools and dashboards: all rules listed, with help; regions with columns."""

from __future__ import annotations

import json
import os
from pathlib import PurePath
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from nts_scenario_kit import __version__

if TYPE_CHECKING:
    from nts_scenario_kit.finding import Finding
    from nts_scenario_kit.reporters.report import Report, RuleEntry

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def sarif(report: Report) -> str:
    """One run with the driver's rules and a result for each finding; columns count characters from 1."""
    known = {entry.id: number for number, entry in enumerate(report.rules)}
    run = {
        "tool": {
            "driver": {
                "name": "nts_scenario_kit",
                "version": __version__,
                "language": "vi-VN",
                "rules": [_rule(entry) for entry in report.rules],
            }
        },
        "language": "vi-VN",
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, known) for finding in report.findings],
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _rule(entry: RuleEntry) -> dict[str, Any]:
    help_text = entry.doc or entry.title
    rule: dict[str, Any] = {
        "id": entry.id,
        "shortDescription": {"text": entry.title},
        "fullDescription": {"text": help_text},
        "help": {"text": help_text},
        "defaultConfiguration": {"level": entry.severity.code},
    }
    if entry.clause:
        rule["properties"] = {"clause": entry.clause, "group": entry.group}
    return rule


def _result(finding: Finding, known: dict[str, int]) -> dict[str, Any]:
    message = f"{finding.message.rstrip('.')}. {finding.hint}" if finding.hint else finding.message
    location: dict[str, Any] = {"artifactLocation": {"uri": _address(finding.file)}}
    if finding.line is not None:
        location["region"] = {"startLine": finding.line}
        if finding.column is not None:
            location["region"]["startColumn"] = finding.column
    place: dict[str, Any] = {"physicalLocation": location}
    if finding.path:
        place["logicalLocations"] = [{"fullyQualifiedName": finding.path}]
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "level": finding.severity.code,
        "message": {"text": message},
        "locations": [place],
    }
    if finding.rule in known:
        result["ruleIndex"] = known[finding.rule]
    return result


def _address(file: str) -> str:
    """The file as a URI; relative ones without a colon, which would end a scheme. A name may hold any bytes."""
    path = PurePath(file)
    return path.as_uri() if path.is_absolute() else quote(os.fsencode(path.as_posix()), safe="/")
