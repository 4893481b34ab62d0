"""Passages under ``chưa phân loại``: each a finding until an officer gives it a field or takes it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nts_scenario_kit.finding import Finding, Severity

if TYPE_CHECKING:
    from nts_scenario_kit.resolve import Resolved

_WIDTH = 80
UNCLASSIFIED = "NHAP-CHUA-PHAN-LOAI"


def remaining(resolved: Resolved) -> list[Finding]:
    """One finding for each passage that an import could not place."""
    findings = []
    for index, one in enumerate(resolved.scenario.unclassified):
        path = ("unclassified", index)
        mark = resolved.source.mark(resolved.author_path(path))
        text = " ".join(one.text.split())
        quoted = text if len(text) <= _WIDTH else text[: _WIDTH - 1].rstrip() + "…"
        message = f"đoạn chưa phân loại: “{quoted}”"
        hint = (
            f"chuyển vào “{one.nearest}” hoặc mục phù hợp rồi xóa ở đây"
            if one.nearest
            else "chuyển vào mục phù hợp rồi xóa ở đây"
        )
        where = resolved.written(path)
        findings.append(
            Finding(
                resolved.source.file, mark.line, mark.column, where, UNCLASSIFIED, Severity.WARNING, message, "", hint
            )
        )
    return findings
