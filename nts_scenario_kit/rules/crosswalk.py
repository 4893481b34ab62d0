"""The crosswalk (bảng đối chiếu): a row for each clause of the Phụ lục, with its status, places and findings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from nts_scenario_kit.finding import Finding, Severity
from nts_scenario_kit.rules.places import covers, in_appendix, in_situation, mark_of
from nts_scenario_kit.rules.status import NEED_DATE, PRINTED, Part, Status, parts_of, worst
from nts_scenario_kit.rules.waivers import excuse

if TYPE_CHECKING:
    from nts_scenario_kit.resolve import Resolved
    from nts_scenario_kit.rules.waivers import Report


class Where(NamedTuple):
    """One place of a clause: file, line and column, the path in the author's keys, and the heading in the document."""

    file: str
    line: int
    column: int
    path: str
    heading: str
    layer: str  # "kịch bản", or the id of the variant whose default text stands there


class Row(NamedTuple):
    """One clause. ``note`` says why it does not apply, was not evaluated or is missing though written; what was waived.

    What is written and wrong is ``thiếu`` like what is not there: neither meets the clause.
    """

    clause: str
    requirement: str
    status: Status
    where: tuple[Where, ...]
    findings: tuple[Finding, ...]
    note: str = ""


class Crosswalk(NamedTuple):
    """All rows and the verdict, one line."""

    rows: tuple[Row, ...]
    verdict: str

    @property
    def counts(self) -> dict[str, int]:
        """How many rows have each status, in the order of the statuses."""
        found = Counter(row.status for row in self.rows)
        return {status.value: found[status] for status in Status if found[status]}

    @property
    def share(self) -> int:
        """Share of clauses that are met or do not apply, in whole percent, rounded down; 100 only if all are."""
        done = sum(row.status in {Status.MET, Status.NOT_APPLICABLE} for row in self.rows)
        return 100 * done // len(self.rows) if self.rows else 0

    @property
    def data(self) -> dict[str, Any]:
        """Plain data for JSON."""
        return {"rows": [_row_data(row) for row in self.rows], "verdict": self.verdict}


def crosswalk(s: Resolved, report: Report, findings: Iterable[Finding] | None = None) -> Crosswalk:
    """The rows for a resolved scenario and what the rules found in it.

    The verdict counts all ``findings`` of the file, also those of its YAML; by default those of the rules.
    """
    rows = _with_headings([_row(s, report, clause, index) for clause, index in _clauses(s)], s)
    return Crosswalk(tuple(rows), verdict_of(rows, report.findings if findings is None else findings))


def _clauses(s: Resolved) -> Iterator[tuple[str, int]]:
    """Every clause of the Phụ lục that asks for something; those of a situation once for each situation."""
    known = [name for name, clause in s.variant.merged.clauses.items() if clause.requirement]
    count = max(1, len(s.scenario.situations))
    of_situation = [name for name in known if covers("III.1", name)]
    for name in known:
        if name == "III.1":
            yield from ((clause, index) for index in range(count) for clause in of_situation)
        elif name not in of_situation and (name != "III.2" or count == 1):
            yield name, 0


def _row(s: Resolved, report: Report, clause: str, index: int) -> Row:
    shown = in_situation(clause, index)
    found = tuple(f for f, at in report.clauses.items() if at == shown)
    asked = s.variant.clause("III.2" if clause == "III.1" and index else clause).requirement
    parts = parts_of(s, clause, index)
    status, note = _status(s, report, clause, shown, parts, found)
    where = tuple(_where(s, part, shown) for part in parts or ())
    if clause in PRINTED and not parts:
        where = _printed(s, clause, shown)
    return Row(shown, asked, status, where, found, "; ".join(filter(None, (note, _waived(report, shown)))))


def _status(
    s: Resolved, report: Report, clause: str, shown: str, parts: list[Part] | None, found: tuple[Finding, ...]
) -> tuple[Status, str]:
    reason = excuse(report, shown)
    if reason is not None:
        return Status.NOT_APPLICABLE, reason
    if clause == "III.2":
        return Status.NOT_APPLICABLE, "kịch bản chỉ có một tình huống"
    status = worst([part.status for part in parts]) if parts else Status.DEFAULT if clause in PRINTED else Status.MET
    if not status.is_open and any(f.severity is Severity.ERROR for f in found):
        return Status.MISSING, "đã ghi, còn lỗi phải sửa" if parts else ""
    if status in {Status.MET, Status.DEFAULT} and clause in NEED_DATE and s.scenario.issuance.date is None:
        return Status.NOT_EVALUATED, NEED_DATE[clause]
    if status is Status.NOT_APPLICABLE and clause in PRINTED:
        return status, "câu hướng dẫn của khung mẫu; “mở đầu” ở “lời dẫn” để trống, không in"
    if status is Status.NOT_APPLICABLE:
        return status, "Phụ lục nêu làm ví dụ; kịch bản không nêu loại tình trạng khẩn cấp này"
    return status, ""


def _with_headings(rows: list[Row], s: Resolved) -> list[Row]:
    """Headings stand if something stands below them: not another heading, but what a clause asks for."""
    heads = {above for row in rows for above in _above(row.clause)}
    heads = {clause for clause in heads if parts_of(s, in_appendix(clause), 0) is None}
    below: dict[str, list[Status]] = {}
    for row in rows:
        for above in _above(row.clause) if row.clause not in heads else ():
            below.setdefault(above, []).append(row.status)
    return [_heading_row(row, below[row.clause]) if row.clause in heads else row for row in rows]


def _above(clause: str) -> list[str]:
    """The clauses around this one: ``III.1.a`` -> ``III``, ``III.1``."""
    steps = clause.split(".")
    return [".".join(steps[:depth]) for depth in range(1, len(steps))]


def _heading_row(row: Row, below: list[Status]) -> Row:
    bare = all(status in {Status.EMPTY, Status.MISSING} for status in below)
    return row._replace(status=worst(below)) if bare and row.status is Status.MET else row


def _where(s: Resolved, part: Part, clause: str) -> Where:
    if part.status is Status.DEFAULT:
        at = s.origin(part.path)
        return Where(at.file, at.line, at.column, s.written(part.path), heading(clause), at.layer)
    mark, _ = mark_of(s, part.path)
    return Where(s.source.file, mark.line, mark.column, s.written(part.path), heading(clause), "kịch bản")


def _printed(s: Resolved, clause: str, shown: str) -> tuple[Where, ...]:
    found = s.variant.origin(("clauses", clause))
    if found is None:
        return ()
    source, mark = found
    layer = str(source.data.get("mã") or source.data.get("id"))
    return (Where(source.file, mark.line, mark.column, f"khoản.{clause}", heading(shown), layer),)


def _waived(report: Report, clause: str) -> str:
    return "; ".join(
        f"bỏ qua {w.finding.rule}: {w.reason}" + (f" ({w.agreed_by})" if w.agreed_by else "")
        for w in report.waived
        if w.clause == clause
    )


_LEVELS = {"xa": "cấp xã", "tinh": "cấp tỉnh", "quocgia": "cấp quốc gia"}
_SPECIAL = {"TITLE": "Tên kịch bản khung", "ATTACH": "Dòng kèm theo", "INTRO": "Đoạn mở đầu"}


def heading(clause: str) -> str:
    """Where the clause stands in the document: ``III.1.đ.b2.gd2`` -> ``Mục III.1, điểm đ, Bước 2, Giai đoạn 2``."""
    if clause in _SPECIAL:
        return _SPECIAL[clause]
    steps = clause.split(".")
    head = ".".join(steps[:2]) if len(steps) > 1 and steps[1].isdigit() else steps[0]
    named = [f"Mục {head}"]
    for step in steps[len(head.split(".")) :]:
        if step[0] == "b" and step[1:].isdigit():
            named.append(f"Bước {step[1:]}")
        elif step.startswith("gd") and step[2:].isdigit():
            named.append(f"Giai đoạn {step[2:]}")
        elif step in {"i", "ii", "iii"}:
            named.append(f"({step})")
        elif step in _LEVELS:
            named.append(_LEVELS[step])
        elif len(step) == 1 and step.isalpha():
            named.append(f"điểm {step}")
        elif step.isdigit():
            named.append(f"đoạn {step}")
    return ", ".join(named)


def verdict_of(rows: Sequence[Row], findings: Iterable[Finding]) -> str:
    """One line: ready to be submitted or not, and what is still open."""
    weights = Counter(f.severity for f in findings)
    statuses = Counter(row.status for row in rows)
    rest = f"{weights[Severity.WARNING]} cảnh báo, {weights[Severity.NOTE]} gợi ý"
    if not weights[Severity.ERROR] and not any(row.status.is_open for row in rows):
        done = ", ".join(f"{statuses[st]} {st.value}" for st in Status if statuses[st])
        return f"sẵn sàng trình: {done}; {rest}"
    still = [f"{statuses[st]} khoản {st.value}" for st in Status if st.is_open and statuses[st]]
    return f"chưa sẵn sàng trình: {', '.join([f'{weights[Severity.ERROR]} lỗi', *still])}; {rest}"


def _row_data(row: Row) -> dict[str, Any]:
    findings = [f._asdict() | {"severity": f.severity.code} for f in row.findings]
    data = row._asdict() | {"status": row.status.value, "where": [w._asdict() for w in row.where]}
    return data | {"findings": findings}
