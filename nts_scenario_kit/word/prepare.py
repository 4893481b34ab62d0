"""A Word template taken apart once: docxtpl's own handling of its tags, then Jinja's compiler.

What comes out is plain data (text, numbers, bytes, code) which ``template`` runs and ``cache`` keeps, so that rendering
needs neither docx, docxtpl, lxml nor Jinja. Only this module and ``compiling`` import them for the writer.
"""

from __future__ import annotations

import io
import re
import zipfile
from copy import deepcopy
from typing import Any

from docxtpl import DocxTemplate
from lxml import etree

from nts_scenario_kit.document import PartKind
from nts_scenario_kit.errors import CatalogError
from nts_scenario_kit.word import properties, refusals, styles
from nts_scenario_kit.word.archive import MAIN, Entry, deflated
from nts_scenario_kit.word.compiling import compiled, kept_kinds
from nts_scenario_kit.word.format import PROFILES, WRITER
from nts_scenario_kit.word.slots import open_slots
from nts_scenario_kit.word.unpacking import open_package
from nts_scenario_kit.word.xml import SPACE, W

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_STYLES = "word/styles.xml"
#: What headers and footers may print: they belong to the file, not to one of its parts.
_HEADER_NAMES = frozenset({"draft"})
_RENDERED = re.compile(r"word/(?:header|footer)\d*\.xml")
_SECTION = re.compile(r"\{#p\s*phần:\s*(\w+)\s*#\}")
_RUN_TAG = re.compile(r"(\{[{%]r\s.*?[%}]\})")
_EMPTY_RUN = re.compile(
    r"<w:r(?: [^>]*)?>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t(?: [^>]*)?(?:></w:t>|/>)</w:r>", re.DOTALL
)
_OWN = [f"{W}{name}" for name in ("bookmarkStart", "bookmarkEnd", "proofErr", "lastRenderedPageBreak")]
_OWN_NUMBER = re.compile(r"\}(?:rsid\w*|paraId|textId)$")


def prepare(data: bytes, name: str) -> dict[str, Any]:
    """The template as plain data. Raises CatalogError with what an editor of the template must mend."""
    parts = _parts(data, name)
    root, look = parsed(parts[MAIN]), parsed(parts[_STYLES])
    head, tail = _frame(root)
    rendered = {
        part: compiled(patched(parsed(xml)), f"{name}, {part}", _HEADER_NAMES)[:2]
        for part, xml in parts.items()
        if _RENDERED.fullmatch(part)
    }
    fixed = {part: xml for part, xml in parts.items() if part not in rendered and part not in (MAIN, _STYLES)}
    return {
        "head": head,
        "tail": tail,
        "parts": {kind: _part(kind, elements, name) for kind, elements in sections(root, name).items()},
        "rendered": rendered,
        "static": [tuple(deflated(part, xml)) for part, xml in properties.packaged(fixed).items()],
        "styles": {body: tuple(_resized(look, body)) for body in PROFILES},
        "sizes": {body: dict(profile.size) for body, profile in PROFILES.items()},
        "ratio": WRITER.rule_ratio,
        "closing": _style_of(next((p for p in root.iter(f"{W}p") if p.find(f".//{W}sectPr") is not None), None)),
    }


def _parts(data: bytes, name: str) -> dict[str, bytes]:
    """The parts by name. What is refused in any other Word file is refused here: every file printed would carry it."""
    opened = open_package(data, name)
    found = opened.findings[0] if opened.findings else None
    if found is None:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = {info.filename: package.read(info) for info in package.infolist() if not info.is_dir()}
        absent = next((part for part in (MAIN, _STYLES) if part not in parts), None)
        if absent is None:
            return parts
        found = refusals.missing(name, absent)
    raise CatalogError(f"{name}: không phải tệp Word dùng được làm mẫu: {found.message}; {found.hint}")


def parsed(xml: bytes) -> etree._Element:
    """The root of a part, nothing fetched and nothing expanded."""
    return etree.fromstring(xml, etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True))


def _frame(root: etree._Element) -> tuple[str, str]:
    """The document part before and behind the content of its body."""
    shell = deepcopy(root)
    for child in list(shell):
        shell.remove(child)
    etree.SubElement(shell, f"{W}body").text = "\n"
    before, after = etree.tostring(shell, encoding="unicode").split("\n")
    return _HEAD + before, after


def sections(root: etree._Element, name: str) -> dict[str, list[etree._Element]]:
    """Elements of each section, by the name in the comment that it begins with."""
    out: dict[str, list[etree._Element]] = {}
    current: list[etree._Element] = []
    for element in root.iterfind(f"{W}body/*"):
        match = _SECTION.fullmatch(_text(element).strip()) if element.tag == f"{W}p" else None
        if match:
            if match[1] not in set(PartKind):
                raise CatalogError(f"{name}: bộ công cụ không có loại phần “{match[1]}”")
            current = out[match[1]] = []
        else:
            current.append(element)
    return out


def _part(kind: str, elements: list[etree._Element], name: str) -> dict[str, Any]:
    """One section: its layout, its widths and its code."""
    where = f"{name}, phần {kind}"
    layout = next((s for element in elements for s in element.iter(f"{W}sectPr")), None)
    size, margin = (layout.find(f"{W}{tag}") if layout is not None else None for tag in ("pgSz", "pgMar"))
    if layout is None or size is None or margin is None:
        raise CatalogError(f"{where}: thiếu khổ giấy và lề trang (ngắt phần)")
    text = _number(size, "w") - _number(margin, "left") - _number(margin, "right")
    names = _mm(_cell_width(elements, "recipients") or 0) or _mm(text) * WRITER.signature_left_share
    code = compiled(patched(*body_of(elements)), where)
    kept = kept_kinds(code.code, where) if "blocks" in code.names else {}
    return {
        "kept": kept,
        "code": code[:2],
        "names": code.names,
        "section": inner(layout),
        "rule": _style_of(next((p for e in elements for p in e.iter(f"{W}p") if "_rule" in _text(p)), None)),
        "text_mm": _mm(text),
        "names_mm": names,
        "signer_mm": _mm(_cell_width(elements, "signer") or 0) or _mm(text) - names,
        "issuer_mm": _mm(_cell_width(elements, "issuer_rule") or text),
        "motto_mm": _mm(_cell_width(elements, "motto_rule") or text),
    }


def body_of(elements: list[etree._Element]) -> list[etree._Element]:
    """The elements without section properties; a paragraph that carries nothing else is left out."""
    out = []
    for element in elements:
        if element.tag == f"{W}sectPr":
            continue
        copy = deepcopy(element)
        _clean(copy)
        for layout in list(copy.iter(f"{W}sectPr")):
            holder = layout.getparent()
            if holder is not None:
                holder.remove(layout)
        ended = copy.tag == f"{W}p" and next(element.iter(f"{W}sectPr"), None) is not None
        if not ended or copy.find(f".//{W}r") is not None:
            out.append(copy)
    return out


def _clean(element: etree._Element) -> None:
    """Take out what Word writes for itself: numbers that must not repeat, and signs between the runs of a tag."""
    for own in list(element.iter(*_OWN)):
        holder = own.getparent()
        if holder is not None:
            holder.remove(own)
    for inside in element.iter():
        for name in [name for name in inside.attrib if _OWN_NUMBER.search(str(name))]:
            del inside.attrib[name]


def patched(*elements: etree._Element) -> str:
    """The elements as a source for Jinja, by docxtpl's own rules for its tags."""
    for element in elements:
        _separate_run_tags(element)
    open_slots(elements)
    xml = "".join(inner(element) for element in elements)
    # docxtpl leaves an empty run before and behind each run tag; they say nothing and would stand in every paragraph.
    return _EMPTY_RUN.sub("", DocxTemplate(None).patch_xml(xml))


def inner(element: etree._Element) -> str:
    """The element as text, without the namespace declarations that the document part makes already."""
    xml: str = etree.tostring(element, encoding="unicode", with_tail=False)
    if element.getparent() is None and element.tag in (f"{W}hdr", f"{W}ftr"):
        return _HEAD + xml
    return re.sub(r' xmlns:\w+="[^"]*"', "", xml)


def _separate_run_tags(element: etree._Element) -> None:
    """Give each run tag a run of its own: Word joins runs of one look, and docxtpl would drop the look of the rest."""
    for run in list(element.iter(f"{W}r")):
        texts = run.findall(f"{W}t")
        pieces = [piece for piece in _RUN_TAG.split("".join(t.text or "" for t in texts)) if piece]
        parent = run.getparent()
        if len(pieces) < 2 or parent is None or len(texts) != len(run) - len(run.findall(f"{W}rPr")):
            continue
        for piece in pieces:
            part = deepcopy(run)
            for old in part.findall(f"{W}t"):
                part.remove(old)
            text = etree.SubElement(part, f"{W}t")
            text.text = piece
            text.set(SPACE, "preserve")
            parent.insert(parent.index(run), part)
        parent.remove(run)


def _cell_width(elements: list[etree._Element], tag: str) -> int:
    """Width of the table cell in which the tag stands, in twips; 0 if it stands in none."""
    for element in elements:
        for cell in element.iter(f"{W}tc"):
            width = cell.find(f"{W}tcPr/{W}tcW")
            if tag in _text(cell) and width is not None:
                return _number(width, "w")
    return 0


def _style_of(paragraph: etree._Element | None) -> str:
    """Id of the style of a paragraph: other programs than Word give styles new ids when they save."""
    style = None if paragraph is None else paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else style.get(f"{W}val", "")


def _text(element: etree._Element) -> str:
    return "".join(map(str, element.itertext()))


def _number(element: etree._Element, attribute: str) -> int:
    return int(element.get(f"{W}{attribute}", "0"))


def _mm(twips: int) -> float:
    return twips * 25.4 / 1440


def _resized(look: etree._Element, body: int) -> Entry:
    """styles.xml with the sizes of one profile; a size that an editor chose stays as it is."""
    root = deepcopy(look)
    old, new = PROFILES[14].size, PROFILES[body].size
    runs = [(styles.COMPONENT.get(style.get(f"{W}styleId", "")), style.find(f"{W}rPr")) for style in root]
    runs.append(("body", root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")))
    for key, run in runs:
        if key is None or run is None:
            continue
        for size in (*run.iter(f"{W}sz"), *run.iter(f"{W}szCs")):
            if _number(size, "val") == round(old[key] * 2):
                size.set(f"{W}val", str(round(new[key] * 2)))
    return deflated(_STYLES, _HEAD.encode() + etree.tostring(root))
