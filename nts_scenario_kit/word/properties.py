"""Properties of a file that the kit writes, and how it knows such a file again.

``docProps/app.xml`` names the kit as the program; Word and LibreOffice put their own name there when they save, so a
file that an officer has worked on is no longer taken for output of the kit.
"""

from __future__ import annotations

import re
from pathlib import Path

from nts_scenario_kit.document import Document
from nts_scenario_kit.word.archive import MAIN, TYPES, Entry, stored
from nts_scenario_kit.word.text import encoded, escape

APPLICATION = "nts_scenario_kit"

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_CORE = "docProps/core.xml"
_APP = "docProps/app.xml"
_RELATIONS = (
    f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/relationships/officeDocument" Target="{MAIN}"/>'
    f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" Target="{_CORE}"/>'
    f'<Relationship Id="rId3" Type="{_OFFICE}/relationships/extended-properties" Target="{_APP}"/></Relationships>'
)
_APP_TYPE = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
_TYPES = (
    f'<Override PartName="/{_CORE}" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
    f'<Override PartName="/{_APP}" ContentType="{_APP_TYPE}"/>'
)


def packaged(parts: dict[str, bytes]) -> dict[str, bytes]:
    """The fixed parts of a template without its own properties: what an editor's Word wrote about itself stays out."""
    kept = {name: data for name, data in parts.items() if not name.startswith("docProps/") and name != "_rels/.rels"}
    types = re.sub(r'<Override [^>]*PartName="/docProps/[^>]*/>', "", kept.pop(TYPES).decode())
    app = (
        f'{_HEAD}<Properties xmlns="{_OFFICE}/extended-properties">'
        f"<Application>{APPLICATION}</Application></Properties>"
    )
    return {
        TYPES: types.replace("</Types>", f"{_TYPES}</Types>").encode(),
        "_rels/.rels": _RELATIONS.encode(),
        _APP: app.encode(),
        **kept,
    }


def core(document: Document, checksum: int) -> Entry:
    """Title, subject, author and language; the identifier is the checksum of the text, which ``is_ours`` compares."""
    pieces = [f"<dc:title>{_flat(document.title)}</dc:title>"]
    if document.subject:
        pieces.append(f"<dc:subject>{_flat(document.subject)}</dc:subject>")
    if document.author:
        pieces.append(f"<dc:creator>{_flat(document.author)}</dc:creator>")
    pieces.append(f"<dc:identifier>{_identifier(checksum)}</dc:identifier><dc:language>vi-VN</dc:language>")
    xml = (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        f' xmlns:dc="http://purl.org/dc/elements/1.1/">{"".join(pieces)}</cp:coreProperties>'
    )
    return stored(_CORE, encoded(xml))


def is_ours(path: Path) -> bool:
    """True if the kit wrote this file and nobody has changed its text since."""
    import zipfile  # noqa: PLC0415 - 5 ms, needed only where a file stands already

    try:
        with zipfile.ZipFile(path) as package:
            app = package.read(_APP)
            about = package.read(_CORE)
            checksum = package.getinfo(MAIN).CRC
    except (OSError, KeyError, zipfile.BadZipFile, NotImplementedError, RuntimeError):
        return False
    name = f"<Application>{APPLICATION}</Application>".encode()
    return name in app and f">{_identifier(checksum)}<".encode() in about


def _identifier(checksum: int) -> str:
    return f"crc32:{checksum:08x}"


def _flat(text: str) -> str:
    """One line: a property has no tabs and no breaks."""
    return escape(" ".join(text.split()))
