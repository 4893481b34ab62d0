"""Document -> bytes of a .docx, by a Word template: text put into prepared parts, one deflate."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from nts_scenario_kit.document import Document, Part
from nts_scenario_kit.errors import CatalogError, UsageError
from nts_scenario_kit.word import properties
from nts_scenario_kit.word.archive import Entry, archive, deflated
from nts_scenario_kit.word.styles import SECTION_END
from nts_scenario_kit.word.template import Section, Template, load
from nts_scenario_kit.word.text import encoded
from nts_scenario_kit.word.view import SILENT, Bookmarks, values

_MAIN = "word/document.xml"
_CLOSING = '<w:p><w:pPr><w:pStyle w:val="' + SECTION_END + '"/></w:pPr></w:p>'


def render(document: Document, template: Path) -> bytes:
    """The document as a Word file: the same bytes for the same document and template.

    Raises CatalogError if the template has no place for something that the document carries, UsageError for a size of
    text other than 13 and 14 pt, OutputError for a character that no Word file can hold.
    """
    kit = load(template)
    if document.text_size not in kit.styles:
        raise UsageError(f"cỡ chữ {document.text_size} không dùng được: chỉ có 13 hoặc 14")
    main = deflated(_MAIN, encoded(_main(document, kit)))
    headers = [_header(kit, name, document.draft) for name in kit.headers]
    return archive((*kit.static, kit.styles[document.text_size], *headers, properties.core(document, main.crc), main))


def _main(document: Document, kit: Template) -> str:
    """The document part: bodies of the parts, each but the last ending with the properties of its section."""
    bookmarks = Bookmarks()
    out = [kit.head]
    last = len(document.parts) - 1
    for place, part in enumerate(document.parts):
        section = kit.section(part.kind)
        body = _body(part, document, section, bookmarks, kit.name)
        out += _ended(body, section.layout, last=place == last)
    out.append(kit.tail)
    return "".join(out)


def _body(part: Part, document: Document, section: Section, bookmarks: Bookmarks, name: str) -> str:
    room = section.rooms[document.text_size]
    found = values(part, room, bookmarks, draft=document.draft)
    for key, value in found.items():
        if value and key not in section.names and key not in SILENT:
            raise CatalogError(f"{name}: phần “{part.kind}” của mẫu Word không có chỗ in “{key}”")
    body = section.text(found)
    return _kept_with_signature(body) if part.signature else body


def _kept_with_signature(body: str) -> str:
    """The last paragraph of the text stays on the page of the signature: no signature stands alone on a page."""
    text, table, rest = body.rpartition("<w:tbl>")
    before, style, after = text.rpartition("<w:pStyle ")
    look, end, content = after.partition("/>")
    if not before or content.startswith("<w:keepNext"):
        return body
    return f"{before}{style}{look}{end}<w:keepNext/>{content}{table}{rest}"


def _ended(body: str, layout: str, *, last: bool) -> tuple[str, ...]:
    """The body with the properties of its section: in its last paragraph, or behind it for the last section."""
    start = max(body.rfind("<w:p>"), body.rfind("<w:p "))
    if not body.endswith("</w:p>") or body.rfind("</w:pPr>") < start:
        body += _CLOSING  # a table cannot carry a section, and Word wants a paragraph behind it
    if last:
        return body, layout
    before, end, content = body.rpartition("</w:pPr>")
    return before, layout, end, content


def _header(kit: Template, name: str, draft: bool) -> Entry:
    return _packed(name, kit.headers[name]({"draft": draft}))


@lru_cache(maxsize=64)
def _packed(name: str, xml: str) -> Entry:
    return deflated(name, encoded(xml))
