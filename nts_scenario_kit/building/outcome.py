"""What became of a build, for the reports."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.finding import Finding, Severity, ordered

if TYPE_CHECKING:
    from nts_scenario_kit.building.plan import Plan


class Status(StrEnum):
    """What became of one document; the value is the word that the officer sees."""

    NEW = "mới"
    REBUILT = "dựng lại"
    KEPT = "giữ nguyên"
    BLOCKED = "có lỗi"
    FAILED = "hỏng"

    @property
    def stands(self) -> bool:
        """True if the file is there and up to date."""
        return self in {Status.NEW, Status.REBUILT, Status.KEPT}


class Document(NamedTuple):
    """One document: its file below the output folder, domain, locality, status, findings, and why it failed."""

    file: str
    domain: str
    locality: str
    status: Status
    findings: tuple[Finding, ...]
    failure: str = ""


class Outcome(NamedTuple):
    """A whole build.

    ``faults`` are findings of the tables and file names; ``removed`` files that no longer belong to the project,
    ``kept`` such files that somebody has changed, ``waiting`` files of a table that could not be read; ``known`` the
    findings of the build before, if there was one.
    """

    plan: Plan
    documents: tuple[Document, ...]
    faults: tuple[Finding, ...]
    removed: tuple[str, ...]
    kept: tuple[str, ...]
    known: frozenset[Finding]
    again: bool
    waiting: tuple[str, ...] = ()

    @property
    def counts(self) -> dict[Status, int]:
        """How many documents have each status."""
        found = Counter(document.status for document in self.documents)
        return {status: found[status] for status in Status}

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings, each once, in reading order."""
        lists = {id(document.findings): document.findings for document in self.documents}
        return tuple(ordered([*self.faults, *(finding for found in lists.values() for finding in found)]))

    @property
    def is_whole(self) -> bool:
        """True if every document that could be named stands."""
        wrong = any(fault.severity is Severity.ERROR for fault in self.faults)
        return not wrong and all(document.status.stands for document in self.documents)

    def is_new(self, finding: Finding) -> bool:
        """True if the build before did not have the finding; faults of tables are not kept from build to build."""
        return self.again and finding not in self.known and finding not in self.faults
