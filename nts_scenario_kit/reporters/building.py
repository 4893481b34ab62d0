"""The report of a build: for the terminal, as JSON, as one self-contained HTML page."""

from __future__ import annotations

import json
from collections import Counter
from html import escape
from typing import TYPE_CHECKING, Any

from nts_scenario_kit.building import Status
from nts_scenario_kit.finding import Severity
from nts_scenario_kit.reporters.json import finding_object
from nts_scenario_kit.reporters.page import page, row, rule_id, severity_cell, table

if TYPE_CHECKING:
    from collections.abc import Mapping

    from nts_scenario_kit.building import Document, Outcome
    from nts_scenario_kit.finding import Finding

#: What the page carries near its beginning, by which the kit knows it again.
SIGN = "<title>Kết quả dựng: "
#: Lines of the terminal for each list; the page has them all.
_LINES = 20
_CLASSES = {
    Status.NEW: "ok",
    Status.REBUILT: "ok",
    Status.KEPT: "soft",
    Status.BLOCKED: "error",
    Status.FAILED: "error",
}
_MARKS = {Status.NEW: "+", Status.REBUILT: "~", Status.KEPT: "=", Status.BLOCKED: "!", Status.FAILED: "x"}


def build_text(outcome: Outcome, titles: Mapping[str, str]) -> str:
    """Counts, documents that do not stand, findings by rule, what is new. ``titles``: of rules, by their ids."""
    lines = [f"{outcome.plan.title}: {summary(outcome)}"]
    missing = [document for document in outcome.documents if not document.status.stands]
    lines += _some(_by_reason(missing))
    errors = [f for f in outcome.findings if f.severity is Severity.ERROR]
    lines += _some([f"  {_told(f)}" for f in errors])
    doubts = [f for f in outcome.faults if f.severity is not Severity.ERROR]  # nothing else shows where they stand
    lines += _some([f"  {f.severity.value}: {_told(f)}" for f in doubts])
    rules = _by_rule(outcome)
    if rules:
        lines.append("Phát hiện theo luật (số văn bản có phát hiện):")
        wide = max(len(rule) for rule, _ in rules) + 2
        lines += _some(
            [
                f"  {rule:<{wide}}{severity.value:<10}{count:<6}{titles.get(rule, '')}".rstrip()
                for (rule, severity), count in rules.items()
            ]
        )
    if outcome.removed:
        lines.append(
            f"Đã xóa {len(outcome.removed)} tệp của kịch bản, dòng bảng không còn trong dự án hoặc đang có lỗi:"
        )
        lines += _some([f"  {name}" for name in outcome.removed])
    if outcome.kept:
        lines.append("Không còn trong dự án nhưng đã được sửa tay, giữ lại:")
        lines += _some([f"  {name}" for name in outcome.kept])
    if outcome.waiting:
        lines.append(f"Giữ nguyên {len(outcome.waiting)} tệp của lần dựng trước, vì có bảng chưa đọc được.")
    return "\n".join(lines) + "\n"


def summary(outcome: Outcome) -> str:
    """``12 văn bản: 3 mới, 1 dựng lại, 8 giữ nguyên; 2 phát hiện mới``."""
    counts = [f"{count} {status.value}" for status, count in outcome.counts.items() if count]
    text = f"{len(outcome.documents)} văn bản" + (f": {', '.join(counts)}" if counts else "")
    if outcome.faults:
        text += f"; {len(outcome.faults)} chỗ sai của bảng, tên tệp"
    new = sum(map(outcome.is_new, outcome.findings))
    return text + (f"; {new} phát hiện mới so với lần trước" if outcome.again and new else "")


def build_json(outcome: Outcome, findings: tuple[Finding, ...] = ()) -> str:
    """``{"version": 1, "documents": […], "findings": […], "summary": {…}}``; ``findings`` are those of the project."""
    told = (*findings, *(finding for finding in outcome.findings if finding not in set(findings)))
    body: dict[str, Any] = {
        "version": 1,
        "project": outcome.plan.title,
        "documents": [
            {
                "file": document.file,
                "domain": document.domain,
                "locality": document.locality,
                "status": _CODES[document.status],
                "findings": len(document.findings),
                "failure": document.failure,
            }
            for document in outcome.documents
        ],
        "findings": [finding_object(finding) | {"new": outcome.is_new(finding)} for finding in told],
        "removed": list(outcome.removed),
        "kept": list(outcome.kept),
        "waiting": list(outcome.waiting),
        "summary": {_CODES[status]: count for status, count in outcome.counts.items()}
        | {severity.code: sum(f.severity is severity for f in told) for severity in Severity},
    }
    return json.dumps(body, ensure_ascii=False, indent=2) + "\n"


_CODES = {
    Status.NEW: "new",
    Status.REBUILT: "rebuilt",
    Status.KEPT: "kept",
    Status.BLOCKED: "blocked",
    Status.FAILED: "failed",
}


def build_html(outcome: Outcome, titles: Mapping[str, str]) -> str:
    """The page: summary, coverage, findings by rule, findings, documents that do not stand, files removed."""
    parts = [f'<p class="verdict">{escape(summary(outcome))}</p>', _coverage(outcome), _rules(outcome, titles)]
    parts.append(_findings(outcome, titles))
    missing = [d for d in outcome.documents if not d.status.stands]
    if missing:
        rows = [row([escape(d.file), escape(d.status.value), escape(_reason(d))]) for d in missing]
        parts.append("<h2>Văn bản chưa có</h2>" + table(["Tệp", "Tình trạng", "Vì sao"], rows))
    for title, names in (("Đã xóa", outcome.removed), ("Giữ lại vì đã sửa tay", outcome.kept)):
        if names:
            items = "".join(f"<li>{escape(name)}</li>" for name in names)
            parts.append(f"<h2>Không còn trong dự án: {title.lower()}</h2><ul>{items}</ul>")
    if outcome.waiting:
        parts.append(f"<p>Giữ nguyên {len(outcome.waiting)} tệp của lần dựng trước, vì có bảng chưa đọc được.</p>")
    return page(f"Kết quả dựng: {outcome.plan.title}", "\n".join(parts))


def _coverage(outcome: Outcome) -> str:
    """Domains across, localities down; each cell the status of its document."""
    domains = list(dict.fromkeys(document.domain for document in outcome.documents))
    cells: dict[str, dict[str, list[Document]]] = {}
    for document in outcome.documents:
        cells.setdefault(document.locality, {}).setdefault(document.domain, []).append(document)
    rows = []
    for locality, own in cells.items():
        rows.append(row([escape(locality), *("".join(map(_cell, own.get(domain, ()))) for domain in domains)]))
    legend = ", ".join(f"{_MARKS[status]} {status.value}" for status in Status)
    return f"<h2>Lĩnh vực × địa bàn</h2><p>{legend}</p>" + table(["Địa bàn", *domains], rows)


def _cell(document: Document) -> str:
    title = escape(document.file, quote=True)
    mark = f"{_MARKS[document.status]}{len(document.findings) or ''}"
    return f'<abbr class="{_CLASSES[document.status]}" title="{title}: {document.status.value}">{mark}</abbr> '


def _by_rule(outcome: Outcome) -> dict[tuple[str, Severity], int]:
    """How many documents each rule has a finding in; the faults of tables count once each."""
    found: Counter[tuple[str, Severity]] = Counter((f.rule, f.severity) for f in outcome.faults)
    for document in outcome.documents:
        found.update({(finding.rule, finding.severity) for finding in document.findings})
    return dict(sorted(found.items(), key=lambda item: (item[0][1].rank, -item[1], item[0][0])))


def _rules(outcome: Outcome, titles: Mapping[str, str]) -> str:
    rows = [
        row([rule_id(rule), escape(titles.get(rule, "")), severity_cell(severity), str(count)])
        for (rule, severity), count in _by_rule(outcome).items()
    ]
    return "<h2>Phát hiện theo luật</h2>" + table(["Luật", "Nội dung", "Mức", "Số văn bản"], rows) if rows else ""


def _findings(outcome: Outcome, titles: Mapping[str, str]) -> str:
    rows = [
        row(
            [
                escape(finding.place),
                severity_cell(finding.severity),
                escape(finding.message) + ("<br><b>mới</b>" if outcome.is_new(finding) else ""),
                escape(finding.hint),
                rule_id(finding.rule, titles.get(finding.rule, "")),
            ]
        )
        for finding in outcome.findings
    ]
    return "<h2>Các phát hiện</h2>" + table(["Vị trí", "Mức", "Phát hiện", "Cần làm", "Luật"], rows) if rows else ""


def _by_reason(missing: list[Document]) -> list[str]:
    """One line for all documents that do not stand for one reason: a fault of the scenario is that of every row."""
    alike: dict[str, list[str]] = {}
    for document in missing:
        alike.setdefault(_reason(document), []).append(document.file)
    return [
        f"  {files[0]}{f' và {len(files) - 1} văn bản khác' if len(files) > 1 else ''}: {reason}"
        for reason, files in alike.items()
    ]


def _reason(document: Document) -> str:
    if document.failure:
        return document.failure
    errors = [finding for finding in document.findings if finding.severity is Severity.ERROR]
    more = f" (và {len(errors) - 1} lỗi khác)" if len(errors) > 1 else ""
    return f"{errors[0].place}: {errors[0].message}{more}" if errors else document.status.value


def _told(finding: Finding) -> str:
    hint = f" → {finding.hint}" if finding.hint else ""
    sheet = finding.path.partition(" cột ")[0] if "!" in finding.path else ""  # ``Xã!D6``: as the spreadsheet shows it
    cell = f" (ô {sheet})" if sheet else ""
    return f"{finding.place}{cell}: {finding.message} [{finding.rule}]{hint}"


def _some(lines: list[str]) -> list[str]:
    rest = len(lines) - _LINES
    return lines if rest <= 0 else [*lines[:_LINES], f"  … và {rest} dòng nữa, xem trang báo cáo"]
