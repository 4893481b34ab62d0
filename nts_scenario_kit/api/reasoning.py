"""Reasons for the table of comparison: what the officer wrote, and which findings of the old version are gone.

A reason is never made up: the kit only says that a rule was not met before and is met now. All others are for the
officer, in an earlier table (its column ``Lý do``) or in a file ``khoản: lý do``.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit import rules
from nts_scenario_kit import source as yaml_source
from nts_scenario_kit.api.diffing import HEADER, cells
from nts_scenario_kit.errors import UsageError
from nts_scenario_kit.word.facts import plain
from nts_scenario_kit.word.intake import take_in
from nts_scenario_kit.word.redline import body_of
from nts_scenario_kit.word.redline.pairing import text_of_cell
from nts_scenario_kit.word.redline.reading import Table

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from nts_scenario_kit.api.diffing import Compared, Difference
    from nts_scenario_kit.finding import Finding
    from nts_scenario_kit.resolve import Resolved


class Reasons(NamedTuple):
    """What the officer gave: by the two texts of a row and then by its place, or by clause."""

    by_texts: Mapping[tuple[str, str], Mapping[str, str]]
    by_clause: Mapping[str, str]


def read(file: Path) -> Reasons:
    """Read reasons. Raises InputError, UsageError for a file without any."""
    if file.suffix.lower() == ".docx":
        return Reasons(_from_table(file), {})
    found, findings = yaml_source.read(file, name=str(file))
    if found is None:
        raise UsageError(findings[0].sentence)
    if not all(isinstance(value, str) for value in found.data.values()):
        raise UsageError(
            f"{file}: không đọc được lý do: mỗi dòng ghi “khoản: lý do”, ví dụ “III.1.a: theo góp ý của …”"
        )
    return Reasons({}, {str(clause): plain(str(reason)) for clause, reason in found.data.items()})


def _from_table(file: Path) -> dict[tuple[str, str], dict[str, str]]:
    intake = take_in(file)
    if intake.refused:
        raise UsageError(intake.findings[0].sentence)
    for block in body_of(file.read_bytes(), str(file)).blocks:
        if isinstance(block, Table) and len(block.rows[0].cells) == len(HEADER):
            rows = [[plain(text_of_cell(cell)) for cell in row.cells] for row in block.rows]
            if rows[0] == list(HEADER):
                given: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
                for row in rows[1:]:
                    if len(row) == len(HEADER) and row[3]:
                        given[row[1], row[2]][row[0]] = row[3]
                return given
    raise UsageError(f"{file}: không có bảng so sánh với các cột {', '.join(HEADER)}")


def reasoned(found: Compared, given: Reasons | None = None) -> Compared:
    """The differences with what is known of their reasons; those of the officer come first.

    Of somebody else's Word file nothing is said: what an import did not recognise is not missing from the file.
    """
    sure = all(not version.word or version.ours for version in (found.old, found.new))
    fixed = _fixed(found.old.scenario, found.new.scenario) if sure else []
    told = []
    for one in found.differences:
        reason = _given(one, given) if given else ""
        told.append(one._replace(reason=reason or "; ".join(_told(f) for f in fixed if _about(f, one))))
    return found._replace(differences=tuple(told))


def _given(one: Difference, given: Reasons) -> str:
    """The officer's reason; where only one row of these texts has one, the row may have moved elsewhere."""
    place, *texts, _ = map(plain, cells(one))
    same = given.by_texts.get((texts[0], texts[1]), {})
    if same:
        return same.get(place) or (next(iter(same.values())) if len(same) == 1 else "")
    names = (one.clause, one.section, one.heading)
    return next((given.by_clause[name] for name in names if name in given.by_clause), "")


def _fixed(old: Resolved | None, new: Resolved | None) -> list[Finding]:
    """Findings of the old version whose rule finds nothing more at that clause of the new one."""
    if old is None or new is None:
        return []

    first, second = rules.examine(old), rules.examine(new)
    left = {(one.rule, second.clauses.get(one, "")) for one in second.findings}
    return [one for one in first.findings if (one.rule, first.clauses.get(one, "")) not in left]


def _told(one: Finding) -> str:
    ground = f"; căn cứ: {one.clause}" if one.clause else ""
    return f"Khắc phục điểm chưa đạt của bản cũ: {one.message.rstrip('.')}{ground} ({one.rule})"


def _about(finding: Finding, one: Difference) -> bool:
    """True if the difference stands at the value of the finding, above or below it."""
    path = one.old_path or one.new_path
    return bool(path and finding.path) and (_below(path, finding.path) or _below(finding.path, path))


def _below(path: str, above: str) -> bool:
    return path == above or path.startswith((f"{above}.", f"{above}["))
