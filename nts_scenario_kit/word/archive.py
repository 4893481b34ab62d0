"""A ZIP package from finished entries: no times, no attributes, the same bytes on any day.

Parts that never change are kept deflated; the rest is deflated once. Formats: APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12
and 4.3.16.
"""

from __future__ import annotations

import contextlib
import importlib
import io
import os
import struct
import zlib
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from types import ModuleType

#: Two installations write the same bytes unless somebody asks for speed (extra “fast”): ISA-L packs in another way.
isal_zlib: ModuleType | None = None
if os.environ.get("NTS_FAST") == "1":
    with contextlib.suppress(ImportError):
        isal_zlib = importlib.import_module("isal.isal_zlib")

#: The part that holds the text of a file that the kit writes, and the one that says of what kind each part is.
MAIN, TYPES = "word/document.xml", "[Content_Types].xml"
#: 1 January 1980, 00:00: the earliest time that a ZIP entry can carry.
_DATE, _TIME = 0x21, 0
_UTF8_NAMES = 0x800
_LOCAL = struct.Struct("<4s5H3L2H").pack
_CENTRAL = struct.Struct("<4s6H3L5H2L").pack
_END = struct.Struct("<4s4H2LH").pack


class Entry(NamedTuple):
    """One part: its name, checksum and size, and its bytes; ``method`` is 8 for raw deflate, 0 for stored."""

    name: bytes
    method: int
    crc: int
    size: int
    data: bytes


class _Packer(Protocol):
    def compress(self, data: bytes, /) -> bytes: ...

    def flush(self, mode: int = ..., /) -> bytes: ...


def deflated(name: str, data: bytes, *, quick: bool = False) -> Entry:
    """An entry of these bytes, compressed well; or quickly, since it is made for one file."""
    packer = _quick() if quick else _well()
    return Entry(name.encode(), 8, _crc32(data), len(data), packer.compress(data) + packer.flush())


def _well() -> _Packer:
    return zlib.compressobj(6, zlib.DEFLATED, -15)


def _quick() -> _Packer:
    """ISA-L at its level 2, which packs as small as zlib at level 1 in a sixth of the time; else zlib at level 1.

    Level 3 of zlib takes a third longer for a tenth less, 6 four times as long for a quarter less.
    """
    packer: _Packer = (isal_zlib or zlib).compressobj(2 if isal_zlib else 1, zlib.DEFLATED, -15)
    return packer


_crc32: Callable[..., int] = (isal_zlib or zlib).crc32


class Stretch(NamedTuple):
    """Bytes that come again in many documents, and their compressed form, which may stand anywhere in a stream."""

    data: bytes
    packed: bytes


def stretch(data: bytes) -> Stretch:
    """The bytes, compressed by themselves: nothing in them refers to what stands before."""
    return Stretch(data, _block(data, _well()))


def woven(name: str, pieces: Iterable[bytes | Stretch]) -> Entry:
    """An entry of these pieces one behind the other; only those that are not compressed yet are compressed now.

    A deflate stream is a row of blocks (RFC 1951, 3.2.3): each piece ends with an empty one on a whole byte.
    """
    crc = size = 0
    out: list[bytes] = []
    for piece in pieces:
        data = piece.data if isinstance(piece, Stretch) else piece
        out.append(piece.packed if isinstance(piece, Stretch) else _block(piece, _quick()))
        crc, size = _crc32(data, crc), size + len(data)
    out.append(_LAST_BLOCK)
    return Entry(name.encode(), 8, crc, size, b"".join(out))


#: An empty block that says that it is the last.
_LAST_BLOCK = b"\3\0"


def _block(data: bytes, packer: _Packer) -> bytes:
    return packer.compress(data) + packer.flush(zlib.Z_SYNC_FLUSH)


def unpacked(package: bytes) -> dict[str, bytes]:
    """The parts of a package of our own by their names, in its order."""
    import zipfile  # noqa: PLC0415 - 4 ms that a command which only writes does without

    with zipfile.ZipFile(io.BytesIO(package)) as opened:
        return {info.filename: opened.read(info) for info in opened.infolist()}


def stored(name: str, data: bytes) -> Entry:
    """An entry of these bytes as they are: the same on every machine, whichever zlib it has."""
    return Entry(name.encode(), 0, _crc32(data), len(data), data)


def archive(entries: Iterable[Entry]) -> bytes:
    """The package, its entries in the order given."""
    out: list[bytes] = []
    central: list[bytes] = []
    offset = 0
    for name, method, crc, size, data in entries:
        packed = len(data)
        head = _LOCAL(b"PK\3\4", 20, _UTF8_NAMES, method, _TIME, _DATE, crc, packed, size, len(name), 0)
        out += (head, name, data)
        central += (
            _CENTRAL(b"PK\1\2", 20, 20, _UTF8_NAMES, method, _TIME, _DATE, crc, packed, size, len(name), 0, 0, 0, 0, 0,
                     offset),
            name,
        )  # fmt: skip
        offset += len(head) + len(name) + packed
    index = b"".join(central)
    count = len(central) // 2
    out += (index, _END(b"PK\5\6", 0, 0, count, count, len(index), offset, 0))
    return b"".join(out)
