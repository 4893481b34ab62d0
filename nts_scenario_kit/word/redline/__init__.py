"""Two Word files as one with tracked changes: accepting all gives the text of the new one, rejecting all of the old.

::

    file ── reading ──> Body ── pairing ──> pairs ──┬── marking ──> the redline
            (dressing, for another file's look)     └── units ────> what to tell of each difference

The official side gives the package: styles, sections, headers. Bookmarks and comments are left out: a redline is for
reading. What stands in headers, footers, notes and text boxes is told beside it.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from typing import TYPE_CHECKING, NamedTuple

from lxml import etree

from nts_scenario_kit.errors import UsageError
from nts_scenario_kit.word.redline.dressing import Wardrobe
from nts_scenario_kit.word.redline.marking import Marker
from nts_scenario_kit.word.redline.pairing import Pair, Side, Unit, paired, units
from nts_scenario_kit.word.redline.reading import Body, read_body
from nts_scenario_kit.word.rewrite import rewritten, serialised
from nts_scenario_kit.word.unpacking import open_package
from nts_scenario_kit.word.xml import W

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Body", "Compared", "Pair", "Side", "Unit", "body_of", "compared", "redline"]

_CORE = "docProps/core.xml"
_CHECKSUM = re.compile(rb"crc32:[0-9a-f]{8}")


class Compared(NamedTuple):
    """Two bodies and how they belong together."""

    old: Body
    new: Body
    pairs: tuple[Pair, ...]

    @property
    def units(self) -> list[Unit]:
        """Paragraphs and rows that differ."""
        return list(units(self.pairs))


def body_of(
    data: bytes, file: str = "", instead: Mapping[int, str] | None = None, labels: Mapping[int, str] | None = None
) -> Body:
    """The body of a Word file, see :func:`.reading.read_body`. Raises UsageError for what cannot be read as one."""
    package, refused = open_package(data, file)
    if package is None:
        raise UsageError(f"không so sánh được: {refused[0].sentence}")
    return read_body(package, instead or {}, labels or {})


def compared(old: Body, new: Body, *, official_new: bool = True) -> Compared:
    """Pair two bodies, the other one dressed in the look of the official one."""
    if official_new:
        old = Wardrobe(new).dressed(old)
    else:
        new = Wardrobe(old).dressed(new)
    return Compared(old, new, paired(old, new))


def redline(official: bytes, found: Compared, author: str, date: str, *, official_new: bool = True) -> bytes:
    """The package of the official side with all differences as tracked changes; ``date``: ``2026-12-15T08:00:00Z``."""
    package = open_package(official).package
    assert package is not None  # it was read before
    root = package.trees[package.main]
    body = root.find(W + "body")
    assert body is not None
    for child in list(body):
        body.remove(child)
    body.extend(Marker(author, date, new=official_new).body(found.pairs, found.old, found.new))
    etree.cleanup_namespaces(root, keep_ns_prefixes=[prefix for prefix in root.nsmap if prefix])
    xml = serialised(root)
    with zipfile.ZipFile(io.BytesIO(official)) as archive:
        core = archive.read(_CORE) if _CORE in archive.namelist() else b""
    checksum = f"crc32:{zlib.crc32(xml):08x}".encode()  # by it the kit knows its own file again
    parts = {package.main: xml} | ({_CORE: _CHECKSUM.sub(checksum, core)} if core else {})
    return rewritten(official, parts)
