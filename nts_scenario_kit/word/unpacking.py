"""Any .docx, opened safely: checked before it is unpacked, nothing executed, nothing fetched.

``open_package`` answers with the parts that the linter needs, or with the finding that says why there are none.
"""

from __future__ import annotations

import codecs
import contextlib
import errno
import io
import lzma
import re
import struct
import zipfile
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from lxml import etree

from nts_scenario_kit import files
from nts_scenario_kit.errors import unreadable
from nts_scenario_kit.source.formats import OLE, format_of, is_blank
from nts_scenario_kit.word import refusals, texts
from nts_scenario_kit.word.archive import TYPES
from nts_scenario_kit.word.outside import outside
from nts_scenario_kit.word.package import Package
from nts_scenario_kit.word.part import parsed
from nts_scenario_kit.word.relations import content_type, relations
from nts_scenario_kit.word.xml import W

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.finding import Finding

#: Limits: one XML part, all XML parts, all parts (bytes, unpacked); number of parts.
XML_PART_LIMIT = 16 * 2**20
XML_LIMIT = 32 * 2**20
TOTAL_LIMIT = 250 * 2**20
COUNT_LIMIT = 5000
#: Links between parts, of which a hundred pages full of pictures have some hundreds.
RELATION_LIMIT = 10_000
#: Paragraphs of all parts: each costs memory, however few bytes it has.
PARAGRAPH_LIMIT = 20_000

#: Bits of a member with a password, old and strong; the method that stands for AES; methods that can be unpacked.
_SEALED, _AES = 0x41, 99
_PACKINGS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA}

_TEXTS = (".yaml", ".yml", ".txt", ".md", ".json", ".csv")

_DAMAGED = (zlib.error, lzma.LZMAError, struct.error, EOFError, ValueError, OverflowError, RuntimeError)


class Opened(NamedTuple):
    """What came of opening a file: ``package`` is None if a finding refuses it."""

    package: Package | None
    findings: list[Finding]


def open_package(source: Path | str | bytes, name: str = "") -> Opened:
    """Open a file or bytes. Raises InputError if there is no such file, it is a folder, or it may not be read."""
    if isinstance(source, bytes):
        return _open(io.BytesIO(source), name or "văn bản", len(source))
    path = Path(source)
    file = name or str(source)
    if path.name.startswith("~$"):
        return Opened(None, [refusals.lock(file)])
    try:
        with files.opened(path) as stream:
            return _open(stream, file, path.stat().st_size)
    except OSError as error:
        raise unreadable(error, path, file) from error


def _open(stream: BinaryIO, file: str, size: int) -> Opened:
    refusal = _refuse_type(stream, file, size)
    if refusal:
        return Opened(None, [refusal])
    try:
        with _damage():
            archive = zipfile.ZipFile(stream)
        with archive:
            return _read(archive, file)
    except zipfile.BadZipFile:
        return Opened(None, [refusals.truncated(file)])


@contextlib.contextmanager
def _damage() -> Iterator[None]:
    """Whatever zipfile and its decompressors say of damaged data, as BadZipFile; a disk that fails stays OSError."""
    try:
        yield
    except _DAMAGED as error:
        raise zipfile.BadZipFile from error
    except OSError as error:
        if error.errno not in (None, errno.EINVAL):  # bz2 gives no number; a place before the beginning is EINVAL
            raise
        raise zipfile.BadZipFile from error


def _is_text(head: bytes) -> bool:
    """True for several lines of UTF-8 without control characters; a letter may be cut at the end."""
    try:
        text = codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return False
    return "\n" in text and not re.search(r"[\x00-\x08\x0e-\x1f]", text)


def _refuse_type(stream: BinaryIO, file: str, size: int) -> Finding | None:
    if size == 0:
        return refusals.empty(file)
    head = stream.read(4096)
    stream.seek(0)
    if head.startswith(b"PK"):
        return None
    if head.startswith(OLE):
        return _refuse_ole(stream, file)
    if name := format_of(head):
        return refusals.wrong_type(file, name)
    if is_blank(head):
        return refusals.truncated(file, "chỉ có byte 0: nội dung chưa được ghi xuống đĩa")
    lowered = head.lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    if lowered.startswith((b"<!doctype html", b"<html")) or b"<html" in lowered:
        return refusals.wrong_type(file, "tệp HTML")
    if lowered.startswith(b"<?xml"):
        return refusals.wrong_type(file, "tệp XML")
    if file.lower().endswith(_TEXTS) or _is_text(head):
        return refusals.plain_text(file)
    return refusals.truncated(file, f"{size} byte, không có cấu trúc của tệp Word")


def _refuse_ole(stream: BinaryIO, file: str) -> Finding:
    """Old Office files and encrypted new ones share one container; its directory names tell them apart."""
    data = stream.read(8 * 2**20)
    for mark, name in (("WordDocument", "tệp Word cũ .doc"), ("Workbook", "tệp Excel cũ .xls"),
                       ("PowerPoint Document", "tệp PowerPoint cũ .ppt")):  # fmt: skip
        if mark.encode("utf-16-le") in data:
            return refusals.wrong_type(file, name)
    return refusals.encrypted(file, sure="EncryptedPackage".encode("utf-16-le") in data)


def _read(archive: zipfile.ZipFile, file: str) -> Opened:
    infos = [info for info in archive.infolist() if not info.is_dir()]
    names = tuple(info.filename for info in infos)
    refusal = _refuse_names(infos, file) or _refuse_sizes(infos, file) or _refuse_kind(names, file)
    if refusal:
        return Opened(None, [refusal])
    trees: dict[str, etree._Element] = {}
    for info in infos:
        if info.filename.lower().endswith((".xml", ".rels")):
            tree = parsed(_unpack(archive, info), info.filename, file)
            if not isinstance(tree, etree._Element):
                return Opened(None, [tree])
            trees[info.filename] = tree
    return _assemble(names, trees, file)


def _refuse_names(infos: list[zipfile.ZipInfo], file: str) -> Finding | None:
    seen: set[str] = set()
    for info in infos:
        name = info.orig_filename
        if ".." in re.split(r"[/\\]", name) or name.startswith(("/", "\\")) or ":" in name or "\0" in name:
            return refusals.slip(file, name.replace("\0", "␀"))
        if name.lower() in seen:
            return refusals.duplicate(file, name)
        if info.flag_bits & _SEALED or info.compress_type == _AES:
            return refusals.encrypted(file)
        if info.compress_type not in _PACKINGS:
            return refusals.truncated(file, f"phần “{name}” nén theo kiểu không đọc được")
        seen.add(name.lower())
    return None


def _refuse_sizes(infos: list[zipfile.ZipInfo], file: str) -> Finding | None:
    """Sizes as declared; a member that lies about its size is cut off while it is unpacked."""
    total = xml_total = 0
    if len(infos) > COUNT_LIMIT:
        return refusals.bomb(file, "", f"{len(infos)} phần", f"{COUNT_LIMIT} phần")
    for info in infos:
        is_xml = info.filename.lower().endswith((".xml", ".rels"))
        total += info.file_size
        xml_total += info.file_size if is_xml else 0
        for size, limit in (
            (info.file_size if is_xml else 0, XML_PART_LIMIT),
            (xml_total, XML_LIMIT),
            (total, TOTAL_LIMIT),
        ):
            if size > limit:
                return refusals.bomb(file, info.filename, f"{size / 2**20:.0f} MB", f"{limit / 2**20:.0f} MB")
    return None


def _refuse_kind(names: tuple[str, ...], file: str) -> Finding | None:
    if not names:
        return refusals.wrong_type(file, "tệp nén ZIP rỗng")
    for prefix, kind in (
        ("xl/", "tệp Excel .xlsx"),
        ("ppt/", "tệp PowerPoint .pptx"),
        ("META-INF/manifest.xml", "tệp OpenDocument"),
    ):
        if any(name.startswith(prefix) for name in names) and not any(name.startswith("word/") for name in names):
            return refusals.wrong_type(file, kind)
    if TYPES not in names and not any(name.startswith(("word/", "_rels/")) for name in names):
        return refusals.wrong_type(file, "tệp nén ZIP")
    return None


def _unpack(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    with _damage(), archive.open(info) as member:
        return member.read(XML_PART_LIMIT + 1)[:XML_PART_LIMIT]


def _assemble(names: tuple[str, ...], trees: dict[str, etree._Element], file: str) -> Opened:
    for needed in (TYPES, "_rels/.rels"):
        if needed not in trees:
            return Opened(None, [refusals.missing(file, needed)])
    links = sum(len(tree) for name, tree in trees.items() if name.endswith(".rels"))
    if links > RELATION_LIMIT:
        return Opened(None, [refusals.bomb(file, "", f"{links} liên kết giữa các phần", f"{RELATION_LIMIT} liên kết")])
    mains = [r.target for r in relations(trees, "") if r.kind == "officeDocument"]
    if not mains:
        return Opened(None, [refusals.missing(file, "quan hệ officeDocument trong _rels/.rels")])
    main = mains[0]
    if main not in trees:
        return Opened(None, [refusals.missing(file, main)])
    kind = content_type(trees[TYPES], main)
    if "wordprocessingml" not in kind and "ms-word" not in kind:
        return Opened(None, [refusals.missing(file, f"kiểu nội dung của {main} trong {TYPES}")])
    package = Package(file, names, main, trees)
    absent = next((r.target for r in package.relations(main)
                   if not r.external and r.kind in _NEEDED and r.target not in names), None)  # fmt: skip
    if absent:
        return Opened(None, [refusals.missing(file, absent)])
    if trees[main].find(f"{W}body") is None:
        return Opened(None, [refusals.missing(file, f"thân văn bản (w:body) của {main}")])
    paragraphs = sum(1 for tree in trees.values() for _ in tree.iter(W + "p"))
    if paragraphs > PARAGRAPH_LIMIT:
        return Opened(None, [refusals.bomb(file, "", f"{paragraphs} đoạn văn", f"{PARAGRAPH_LIMIT} đoạn văn")])
    if refusal := texts.refused(trees, main, file):
        return Opened(None, [refusal])
    return Opened(package, outside(package, kind))


_NEEDED = {"styles", "numbering", "settings", "header", "footer", "theme", "footnotes", "endnotes", "image"}
