"""A Word file after accepting or rejecting every tracked change, read by the letter of ISO/IEC 29500-1, 17.13.5.

Nothing of the kit is used: paragraphs, rows and cells are read from the XML, and whatever is marked in a way that is
not foreseen here fails.
"""

from __future__ import annotations

import io
import unicodedata
import zipfile
from typing import Any

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

#: A paragraph is its text, a table a list of rows, each a list of cells, each a list of these again.
Blocks = list[Any]

_SIGNS = {W + "tab": "\t", W + "br": "\n", W + "cr": "\n", W + "noBreakHyphen": "-"}
_SILENT = {W + name for name in ("bookmarkStart", "bookmarkEnd", "pPr", "proofErr", "lastRenderedPageBreak")}


def main_of(data: bytes) -> Any:
    """The root of the main part."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return etree.fromstring(package.read("word/document.xml"))


def settled(data: bytes, *, accepted: bool) -> Blocks:
    """All blocks of the body after accepting everything, or rejecting everything."""
    return _blocks(main_of(data).find(W + "body"), W + ("del" if accepted else "ins"))


def untouched(data: bytes) -> Blocks:
    """All blocks of a file that has no tracked change."""
    root = main_of(data)
    assert not list(root.iter(W + "ins", W + "del", W + "moveFrom", W + "moveTo"))
    return _blocks(root.find(W + "body"), W + "nothing")


def texts(blocks: Blocks) -> list[str]:
    """All paragraphs with text, those of tables included, in reading order."""
    out: list[str] = []
    for block in blocks:
        if isinstance(block, str):
            out += [block] if block.strip() else []
        else:
            out += [text for row in block for cell in row for text in texts(cell)]
    return out


def _blocks(container: Any, gone: str) -> Blocks:
    out: Blocks = []
    waiting = None  # text of a paragraph whose mark is gone: it runs on into the next one
    for child in container:
        if child.tag == W + "p":
            text = (waiting or "") + _text(child, gone)
            if child.find(f"{W}pPr/{W}rPr/{gone}") is not None:
                waiting = text
                continue
            out.append(text)
            waiting = None
        elif child.tag == W + "tbl":
            rows = [_row(row, gone) for row in child.findall(W + "tr") if row.find(f"{W}trPr/{gone}") is None]
            if rows:
                assert not waiting, f"a paragraph runs into a table: {waiting}"
                waiting = None
                out.append(rows)
        else:
            assert child.tag in (W + "sectPr", W + "tcPr"), child.tag
    assert waiting is None, f"the last paragraph mark is gone: {waiting}"
    return out


def _row(row: Any, gone: str) -> list[Blocks]:
    return [_blocks(cell, gone) for cell in row.findall(W + "tc")]


def _text(paragraph: Any, gone: str) -> str:
    out = ""
    for child in paragraph:
        if child.tag == W + "r":
            out += _run(child, "t")
        elif child.tag in (W + "ins", W + "del"):
            runs = "".join(_run(run, "delText" if child.tag == W + "del" else "t") for run in child)
            assert runs, "a mark without text"
            out += "" if child.tag == gone else runs
        else:
            assert child.tag in _SILENT, child.tag
    return unicodedata.normalize("NFC", out)


def _run(run: Any, text: str) -> str:
    assert run.tag == W + "r"
    out = ""
    for child in run:
        if child.tag == W + text:
            out += child.text or ""
        elif child.tag in _SIGNS:
            out += _SIGNS[child.tag]
        else:
            assert child.tag == W + "rPr", child.tag
    return out
