"""Findings as one self-contained HTML page."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from nts_scenario_kit.reporters.page import page, row, rule_id, severity_cell, table

if TYPE_CHECKING:
    from nts_scenario_kit.finding import Finding
    from nts_scenario_kit.reporters.report import Report

_HEADER = ["Vị trí", "Mức", "Phát hiện", "Cần làm", "Luật", "Căn cứ"]


def html(report: Report) -> str:
    """The page: a summary, then a table for each file."""
    titles = {entry.id: entry.title for entry in report.rules}
    parts = [f'<p class="verdict">{escape(report.summary)}</p>']
    for file in dict.fromkeys([*report.files, *(finding.file for finding in report.findings)]):
        own = [finding for finding in report.findings if finding.file == file]
        parts.append(f"<h2>{escape(file)}</h2>")
        if own:
            parts.append(table(_HEADER, [_row(report, finding, titles) for finding in own]))
        else:
            parts.append('<p class="ok">Không có phát hiện nào.</p>')
    return page("Kết quả kiểm tra", "\n".join(parts))


def _row(report: Report, finding: Finding, titles: dict[str, str]) -> str:
    place = ":".join(str(number) for number in (finding.line, finding.column) if number is not None)
    line = report.line_of(finding.file, finding.line) if finding.line and finding.column else None
    source = f"<pre>{escape(line.strip())}</pre>" if line and line.strip() else ""
    return row(
        [
            f"{escape(place)}<br><span class='soft'>{escape(finding.path)}</span>",
            severity_cell(finding.severity),
            escape(finding.message) + source,
            escape(finding.hint),
            rule_id(finding.rule, titles.get(finding.rule, "")),
            escape(finding.clause),
        ]
    )
