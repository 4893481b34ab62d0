"""Document -> bytes of a .docx, by a Word template: text put into prepared parts, one deflate."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from nts_scenario_kit.document import Document, Part
from nts_scenario_kit.errors import CatalogError, UsageError
from nts_scenario_kit.word import properties
from nts_scenario_kit.word.archive import MAIN, Entry, archive, deflated
from nts_scenario_kit.word.bookmarks import Bookmarks
from nts_scenario_kit.word.template import Section, Template, load
from nts_scenario_kit.word.view import SILENT, values


def render(document: Document, template: Path) -> bytes:
    """The document as a Word file: the same bytes for the same document and template.

    Raises CatalogError if the template has no place for something that the document carries, UsageError for a size of
    text other than 13 and 14 pt, OutputError for a character that no Word file can hold.
    """
    kit = load(template)
    check_size(document, kit)
    return packed(document, kit, deflated(MAIN, _main(document, kit), quick=True))


def check_size(document: Document, kit: Template) -> None:
    """Raise UsageError for a size of text that the template does not have."""
    if document.text_size not in kit.styles:
        raise UsageError(f"cỡ chữ {document.text_size} không dùng được: chỉ có 13 hoặc 14")


def packed(document: Document, kit: Template, main: Entry) -> bytes:
    """The package around a finished document part."""
    headers = [_header(kit, name, document.draft) for name in kit.headers]
    return archive((*kit.static, kit.styles[document.text_size], *headers, properties.core(document, main.crc), main))


def _main(document: Document, kit: Template) -> bytes:
    """The document part: bodies of the parts, each but the last ending with the properties of its section."""
    bookmarks = Bookmarks()
    out = [kit.head]
    last = len(document.parts) - 1
    for place, part in enumerate(document.parts):
        section = kit.section(part.kind)
        out += body(part, document, section, bookmarks, kit.name)
        end(out, section.layout, kit.closing, last=place == last)
    out.append(kit.tail)
    return b"".join(out)


def body(part: Part, document: Document, section: Section, bookmarks: Bookmarks, name: str) -> list[bytes]:
    """The content of a part in pieces. Raises CatalogError for a value that the template has no place for."""
    found = values(part, section.rooms[document.text_size], bookmarks, draft=document.draft)
    for key, value in found.items():
        if value and key not in section.names and key not in SILENT:
            raise CatalogError(f"{name}: phần “{part.kind}” của mẫu Word không có chỗ in “{key}”")
    pieces = section.pieces(found)
    if part.signature:
        _keep_with_signature(pieces)
    return pieces


def _keep_with_signature(pieces: list[bytes]) -> None:
    """Keep the last paragraph of the text on the page of the signature, which then never stands alone on a page."""
    last = _cut(pieces, lambda text: b"<w:pStyle " in text.rpartition(b"<w:tbl>")[0])
    text, table, rest = last.rpartition(b"<w:tbl>")
    before, style, after = text.rpartition(b"<w:pStyle ")
    look, close, content = after.partition(b"/>")
    keep = b"" if content.startswith(b"<w:keepNext") or not style else b"<w:keepNext/>"
    pieces += (before, style, look, close, keep, content, table, rest)


def end(pieces: list[bytes], layout: bytes, closing: bytes, *, last: bool) -> None:
    """Add the properties of the section: to its last paragraph, or behind it for the last section."""
    text = _cut(pieces, lambda text: b"</w:pPr>" in text)
    start = max(text.rfind(b"<w:p>"), text.rfind(b"<w:p "))
    if not text.endswith(b"</w:p>") or text.rfind(b"</w:pPr>") < start:
        text += closing  # a table cannot carry a section, and Word wants a paragraph behind it
    before, close, content = text.rpartition(b"</w:pPr>")
    pieces += (text, layout) if last else (before, layout, close, content)


def _cut(pieces: list[bytes], enough: Callable[[bytes], bool]) -> bytes:
    """Take pieces from the end until their text is enough: the long rest is not copied."""
    count = 8
    while not enough(text := b"".join(pieces[-count:])) and count < len(pieces):
        count *= 2
    del pieces[-count:]
    return text


def _header(kit: Template, name: str, draft: bool) -> Entry:
    out: list[bytes] = []
    kit.headers[name]({"draft": draft}, out)
    return _packed(name, b"".join(out))


@lru_cache(maxsize=64)
def _packed(name: str, xml: bytes) -> Entry:
    return deflated(name, xml)
