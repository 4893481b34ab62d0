"""Reading a written file back without the writer's own code: lxml on the parts."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ROOT = Path(__file__).resolve().parents[2]
TEMPLATE = ROOT / "templates" / "national" / "ho_so.docx"


def part(data: bytes, name: str = "word/document.xml") -> etree._Element:
    """The root of a part."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return etree.fromstring(package.read(name))


def body(data: bytes) -> etree._Element:
    """The body of the document."""
    found = part(data).find(f"{W}body")
    assert found is not None
    return found


def text_of(element: etree._Element) -> str:
    """Text as Word shows it: tabs and line breaks included."""
    signs = {f"{W}tab": "\t", f"{W}br": "\n"}
    pieces = []
    for piece in element.iter(f"{W}t", f"{W}tab", f"{W}br"):
        pieces.append(piece.text or "" if piece.tag == f"{W}t" else signs[str(piece.tag)])
    return "".join(pieces)


def style_of(paragraph: etree._Element) -> str:
    """Style id of a paragraph."""
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else style.get(f"{W}val", "")


def paragraphs(data: bytes, style: str = "") -> list[etree._Element]:
    """Paragraphs of the document, of one style if it is named."""
    return [p for p in body(data).iter(f"{W}p") if not style or style_of(p) == style]


def texts(data: bytes, style: str = "") -> list[str]:
    """Texts of these paragraphs."""
    return [text_of(p) for p in paragraphs(data, style)]


def sections(data: bytes) -> list[etree._Element]:
    """Section properties in order."""
    return list(body(data).iter(f"{W}sectPr"))


def bookmarks(data: bytes) -> Iterator[tuple[str, str, str]]:
    """Number, name and text of each bookmark."""
    opened: dict[str, tuple[str, list[str]]] = {}
    for element in body(data).iter():
        number = element.get(f"{W}id", "")
        if element.tag == f"{W}bookmarkStart":
            opened[number] = element.get(f"{W}name", ""), []
        elif element.tag == f"{W}bookmarkEnd":
            name, pieces = opened.pop(number)
            yield number, name, "".join(pieces)
        elif element.tag == f"{W}t":
            for _, pieces in opened.values():
                pieces.append(element.text or "")
    assert not opened


def styles(data: bytes) -> dict[str, etree._Element]:
    """Styles by id."""
    return {s.get(f"{W}styleId", ""): s for s in part(data, "word/styles.xml").iter(f"{W}style")}


def size_pt(data: bytes, style: str) -> float:
    """Size of a style's text, in points."""
    size = styles(data)[style].find(f"{W}rPr/{W}sz")
    assert size is not None
    return int(size.get(f"{W}val", "0")) / 2


def replaced(data: bytes, **parts: bytes) -> bytes:
    """The package with parts put in place of those of the same name (``document`` is word/document.xml)."""
    names = {f"word/{name}.xml": content for name, content in parts.items()}
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as package, zipfile.ZipFile(out, "w") as copy:
        for info in package.infolist():
            copy.writestr(info.filename, names.get(info.filename, package.read(info)))
    return out.getvalue()


def edited(tmp_path: Path, before: str, after: str, name: str = "document") -> Path:
    """The template with a change in one of its parts."""
    source = TEMPLATE.read_bytes()
    with zipfile.ZipFile(io.BytesIO(source)) as package:
        xml = package.read(f"word/{name}.xml").decode()
    assert before in xml
    file = tmp_path / "mau.docx"
    file.write_bytes(replaced(source, **{name: xml.replace(before, after).encode()}))
    return file
