"""Changing some parts of a package and leaving every byte of the others as it was."""

from __future__ import annotations

import io
import zipfile
from copy import copy
from pathlib import Path
from shutil import copyfileobj
from typing import TYPE_CHECKING

from lxml import etree

from nts_scenario_kit.errors import UsageError
from nts_scenario_kit.word.xml import W

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from nts_scenario_kit.finding import Finding

#: The namespace of files that are not “strict”.
_TRANSITIONAL = W[1:-1]
_AT_ONCE = 2**20
_MOMENT = (1980, 1, 1, 0, 0, 0)  # new parts carry no time of day, so that equal input gives equal bytes


def content(source: Path | str | bytes) -> bytes:
    """The bytes of a source that has been opened before."""
    return source if isinstance(source, bytes) else Path(source).read_bytes()


def rewritten(data: bytes, parts: Mapping[str, bytes]) -> bytes:
    """The package with these parts replaced or added, in the order in which they stood."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            if info.filename in parts:
                new.writestr(info, parts[info.filename])
                continue
            with old.open(info) as source, new.open(copy(info), "w") as target:  # a film never stands in memory whole
                copyfileobj(source, target, _AT_ONCE)
        known = set(old.namelist())
        for name in sorted(set(parts) - known):
            new.writestr(zipfile.ZipInfo(name, _MOMENT), parts[name], zipfile.ZIP_DEFLATED)
    return out.getvalue()


def serialised(root: etree._Element) -> bytes:
    """A part as Word writes it: UTF-8, declared, standalone."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def refuse_macros(found: Iterable[Finding], file: str) -> None:
    """Raise UsageError for a file with macros: a copy would carry them on."""
    if any(finding.rule == "WORD-MACRO" for finding in found):
        raise UsageError(
            f"{file}: tệp chứa macro nên không được ghi lại; hãy lưu lại dạng “Word Document (*.docx)” rồi chạy lại"
        )


def refuse_strict(data: bytes, main: str, file: str) -> None:
    """Raise UsageError for a file in the strict format: its names would be changed by writing it back."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if _TRANSITIONAL.encode() not in archive.read(main).replace(b"\0", b""):
            raise UsageError(f"{file}: tệp lưu dạng “Strict Open XML”; hãy lưu lại dạng “Word Document (*.docx)”")
