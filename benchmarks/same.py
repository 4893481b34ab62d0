"""Ways to the very document that the kit makes: its Word template through docxtpl, and its XML as a string join.

The ways of :mod:`benchmarks.ways` print the same content as plainly as each program can; here the work itself is the
same: letterhead, lead lines, numbering, bookmarks and signature too. Each way is checked against the kit before it is
timed: the same texts in the same order.
"""

from __future__ import annotations

import io
import re
import tempfile
import zipfile
import zlib
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, unescape

from lxml import etree

from benchmarks.content import Content, Make, deflated, document
from nts_scenario_kit.catalog import Catalog
from nts_scenario_kit.document import Document
from nts_scenario_kit.word import compiling, prepare
from nts_scenario_kit.word.archive import MAIN
from nts_scenario_kit.word.bookmarks import Bookmarks
from nts_scenario_kit.word.template import load
from nts_scenario_kit.word.text import FOR_JINJA, Xml
from nts_scenario_kit.word.view import values
from nts_scenario_kit.word.writer import render
from nts_scenario_kit.word.xml import W

_TEXT = re.compile(r"(?<=>)[^<>]+(?=</w:t>)")


def docxtpl(_content: Content, scale: int, letters: int) -> Make:
    """docxtpl as its documentation shows it, given the kit's own Word template and the values that the kit prints."""
    from docxtpl import DocxTemplate  # noqa: PLC0415

    made, template = document(scale, Catalog(), letters)
    path = Path(tempfile.mkdtemp()) / "t.docx"
    path.write_bytes(_replaced(template, _source(made, template)))
    context = _context(made, template)

    def make() -> bytes:
        one = DocxTemplate(str(path))
        one.render(context, compiling.environment())
        out = io.BytesIO()
        one.save(out)
        return out.getvalue()

    _agree(make(), render(made, template))
    return make


def floor(_content: Content, scale: int, letters: int) -> Make:
    """The kit's own XML as a string join with escaped texts, spliced into the prepared package, deflate 6."""
    made, template = document(scale, Catalog(), letters)
    whole = render(made, template)
    with zipfile.ZipFile(io.BytesIO(whole)) as package:
        main = package.read(MAIN).decode()
        fixed = [deflated(package.read(name)) for name in package.namelist() if name != MAIN]
    tags, texts = _TEXT.split(main), [unescape(text) for text in _TEXT.findall(main)]

    def joined() -> bytes:
        out = [tags[0]]
        for text, tag in zip(texts, tags[1:], strict=True):
            out.append(escape(text))
            out.append(tag)
        return "".join(out).encode()

    def make() -> bytes:
        data = joined()
        return b"".join([*fixed, deflated(data), zlib.crc32(data).to_bytes(4, "little")])

    if joined() != main.encode():
        raise RuntimeError("the join is not the kit's document part")
    return make


def _source(made: Document, template: Path) -> bytes:
    """The document part of a template for docxtpl: the sections that this document needs, behind their values."""
    root = prepare.parsed(_main(template.read_bytes()))
    sections, kit = prepare.sections(root, template.name), load(template)
    holder = root.find(f"{W}body")
    assert holder is not None
    for child in list(holder):
        holder.remove(child)
    for number, part in enumerate(made.parts):
        for name in sorted(kit.section(part.kind).names):
            holder.append(_paragraph(f"{{%p set {name} = part{number}.{name} %}}"))
        elements = prepare.body_of(sections[part.kind])
        prepare.patched(*elements)  # gives run tags their runs, and tables their columns
        holder.extend(elements)
        layout = next(s for element in sections[part.kind] for s in element.iter(f"{W}sectPr"))
        if part is made.parts[-1]:
            holder.append(layout)
        else:
            holder.append(_ending(layout))
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _paragraph(text: str) -> etree._Element:
    paragraph = etree.Element(f"{W}p")
    etree.SubElement(etree.SubElement(paragraph, f"{W}r"), f"{W}t").text = text
    return paragraph


def _ending(layout: etree._Element) -> etree._Element:
    paragraph = etree.Element(f"{W}p")
    etree.SubElement(paragraph, f"{W}pPr").append(layout)
    return paragraph


def _context(made: Document, template: Path) -> dict[str, Any]:
    """What docxtpl is given: the kit's values of each part, texts escaped beforehand, as the kit's code has them."""
    kit = load(template)
    found: dict[str, Any] = {"draft": made.draft}
    for number, part in enumerate(made.parts):
        section = kit.section(part.kind)
        room = section.rooms[made.text_size]._replace(form=FOR_JINJA)
        own = values(part, room, Bookmarks(), draft=made.draft)
        found[f"part{number}"] = dict.fromkeys(section.names, "") | _escaped(own)
    return found


def _escaped(value: Any) -> Any:
    if isinstance(value, str):
        return value if isinstance(value, Xml) else Xml(escape(value))
    if isinstance(value, dict):
        return {key: _escaped(inner) for key, inner in value.items()}
    return type(value)(_escaped(inner) for inner in value) if isinstance(value, list | tuple) else value


def _replaced(template: Path, main: bytes) -> bytes:
    """The template's package with another document part."""
    out = io.BytesIO()
    with zipfile.ZipFile(template) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name in source.namelist():
            package.writestr(name, main if name == MAIN else source.read(name))
    return out.getvalue()


def _main(data: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return package.read(MAIN)


def _texts(data: bytes) -> list[str]:
    """Texts of the paragraphs that have one."""
    paragraphs = etree.fromstring(_main(data)).iter(f"{W}p")
    return [text for paragraph in paragraphs if (text := "".join(map(str, paragraph.itertext())))]


def _agree(theirs: bytes, ours: bytes) -> None:
    if _texts(theirs) != _texts(ours):
        raise RuntimeError("docxtpl did not make the kit's document")
