"""What several tests need: a short scenario, and the way from its text to findings, Resolved and Document."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from nts_scenario_kit.catalog import Catalog
from nts_scenario_kit.document import Block, Document, Part, PartKind
from nts_scenario_kit.finding import Finding, Severity
from nts_scenario_kit.model.validate import Authored, validate
from nts_scenario_kit.outline import WHOLE, outline
from nts_scenario_kit.resolve import Resolved, resolve
from nts_scenario_kit.source import Source, parse, read

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = tuple(sorted((ROOT / "examples").glob("*.yaml")))
VARIANTS = ("national", "dak_nong", "can_tho")
FILE = "kich_ban.yaml"
#: For tests of folders and files that may not be read or written.
needs_permissions = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0,
    reason="root may do everything, and Windows has other permissions",
)
WINDOWS = os.name == "nt"
needs_links = pytest.mark.skipif(WINDOWS, reason="Windows lets only administrators make links")

#: The required keys and nothing else: what follows starts in line 6.
MINIMAL = """\
loại: kịch bản khung
biến thể: can_tho
lĩnh vực: y_te
cấp: tỉnh
trích yếu: Ứng phó với dịch bệnh
"""


@cache
def catalog() -> Catalog:
    """The kit's catalog, read once."""
    return Catalog(ROOT)  # an absolute place: tests change their folder


def source_of(text: str) -> Source:
    """The text, read; it must be readable."""
    found, findings = parse(text.encode(), FILE)
    assert found is not None, findings
    return found


def authored_of(text: str) -> Authored:
    """The text, read and validated; it must be without fault."""
    authored, findings = validate(source_of(text))
    assert authored is not None, findings
    return authored


def schema_findings(text: str) -> list[Finding]:
    """Findings of the validation alone."""
    return validate(source_of(text))[1]


def resolution(text: str, using: Catalog | None = None) -> tuple[Resolved | None, list[Finding]]:
    """What the resolution makes of the text."""
    return resolve(authored_of(text), using or catalog())


def resolved_of(text: str, using: Catalog | None = None) -> Resolved:
    """The resolved scenario; it must be without error, but need not say who issues it."""
    resolved, findings = resolution(text, using)
    assert resolved is not None, findings
    assert not [f for f in findings if f.severity is Severity.ERROR and f.rule != "BT-CAP-BAN-HANH"]
    return resolved


@cache
def example(name: str) -> Resolved:
    """One of the examples, resolved; ``name`` begins its file's name."""
    (file,) = [file for file in EXAMPLES if file.name.startswith(name)]
    found, findings = read(file, name=file.name)
    assert found is not None, findings
    authored, findings = validate(found)
    assert authored is not None, findings
    resolved, findings = resolve(authored, catalog())
    assert resolved is not None, findings
    return resolved


def document_of(text: str, *parts: str) -> Document:
    """The outline of the text."""
    return outline(resolved_of(text), parts or WHOLE)


def part_of(document: Document, kind: PartKind) -> Part:
    """The only part of that kind."""
    (part,) = [part for part in document.parts if part.kind is kind]
    return part


def paragraphs(part: Part) -> list[str]:
    """All paragraphs of a part as they are read, without tables."""
    return [block.text for block in part.blocks if isinstance(block, Block)]


def told(finding: Finding) -> tuple[int | None, int | None, str, str, str]:
    """What a test compares of a finding: line, column, path, rule, message."""
    return finding.line, finding.column, finding.path, finding.rule, finding.message


def lines(*rows: str) -> str:
    """Rows as the text of a file."""
    return "".join(row + "\n" for row in rows)


def at(data: Any, *path: str | int) -> Any:
    """What stands in nested data or models at the path."""
    for step in path:
        data = data[step] if isinstance(step, int) or isinstance(data, dict) else getattr(data, step)
    return data
