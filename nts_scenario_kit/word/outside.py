"""What a Word file would run or fetch when a program opens it: reported, never run, never fetched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nts_scenario_kit.word import refusals
from nts_scenario_kit.word.xml import W, val

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from nts_scenario_kit.finding import Finding
    from nts_scenario_kit.word.package import Package

_LINKED = {
    "attachedTemplate": "mẫu",
    "image": "ảnh",
    "oleObject": "đối tượng",
    "subDocument": "văn bản con",
    "frame": "khung",
    "aFChunk": "nội dung",
    "mailMergeSource": "nguồn trộn thư",
    "recipientData": "nguồn trộn thư",
    "video": "phim",
    "audio": "âm thanh",
    "media": "phim",
}
#: Relations to something that runs.
_RUNS = {"vbaProject", "wordVbaData", "control"}
#: Fields that take their result from another file or program (ISO/IEC 29500-1, 17.16.5).
_FETCHES = {"INCLUDETEXT", "INCLUDEPICTURE", "INCLUDE", "IMPORT", "LINK", "DDE", "DDEAUTO", "DATABASE", "RD"}


def outside(package: Package, kind: str) -> list[Finding]:
    """All findings about macros and links; ``kind`` is the content type of the main part."""
    return [*_macros(package, kind), *_relations(package), *_fields(package)]


def _macros(package: Package, kind: str) -> Iterator[Finding]:
    part = next((name for name in package.names if name.lower().endswith("vbaproject.bin")), "")
    found = [linked for rels in package.trees for linked in package.relations(_owner(rels))]
    part = part or next((one.target for one in found if one.kind in _RUNS), "")
    if not part and "macroEnabled" in kind:
        part = "kiểu nội dung có macro"
    if part:
        yield refusals.macro(package.file, part)


def _owner(rels: str) -> str:
    return rels.replace("_rels/", "").removesuffix(".rels") if rels.endswith(".rels") else "?"


def _relations(package: Package) -> Iterator[Finding]:
    for rels in package.trees:
        if not rels.endswith(".rels"):
            continue
        owner = _owner(rels)
        linked = package.relations(owner)
        for one in linked:
            if one.kind == "aFChunk" and not one.external:
                yield refusals.chunk(package.file, one.target)
        for one in linked:
            if one.external and one.kind in _LINKED:
                yield refusals.external(package.file, owner, _LINKED[one.kind], one.target)


def _fields(package: Package) -> Iterator[Finding]:
    for part, root in package.trees.items():
        for code in dict.fromkeys(" ".join(one.split()) for one in _codes(root)):
            keyword, _, rest = code.partition(" ")
            if keyword.upper() in _FETCHES:
                yield refusals.external(package.file, part, f"trường {keyword.upper()}", rest)


def _codes(root: _Element) -> Iterator[str]:
    """Codes of all fields of a part; a field may be written in many pieces, and stand inside another."""
    opened: list[str] = []
    for element in root.iter(W + "fldSimple", W + "fldChar", W + "instrText"):
        if element.tag == W + "fldSimple":
            yield val(element, "instr") or ""
        elif element.tag == W + "instrText":
            if opened:
                opened[-1] += element.text or ""
        elif (kind := val(element, "fldCharType")) == "begin":
            opened.append("")
        elif kind == "end" and opened:
            yield opened.pop()
