"""All office documents of these tests, and an independent reading of a file's text."""

from __future__ import annotations

import io
import re
import zipfile

from lxml import etree
from office_case import Office
from office_decisions import DECISIONS
from office_forms import FORMS
from office_letters import LETTERS
from office_old import OLDER
from office_outside import OUTSIDE
from office_plans import PLANS

OFFICES: tuple[Office, ...] = (*LETTERS, *DECISIONS, *PLANS, *OLDER, *OUTSIDE, *FORMS)

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_DEEP = etree.XMLParser(huge_tree=True)
_SIGNS = {_W + "softHyphen": "\u00ad"}
_STORIES = re.compile(r"word/(?:document|header\w*|footer\w*|footnotes|endnotes|rIdH\d)\.xml")
_REMARKS = "word/comments.xml"


def parts_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def texts_of(data: bytes, *, deleted: bool = True) -> dict[str, list[str]]:
    """Every stretch of text by part, as it is stored; what is written twice for older programs once."""
    found: dict[str, list[str]] = {}
    for name, content in parts_of(data).items():
        if _STORIES.fullmatch(name):
            root = etree.fromstring(content, _DEEP)
            for old in list(root.iter(_MC + "Fallback")):
                old.getparent().remove(old)
            wanted = (_W + "t", _W + "delText") if deleted else (_W + "t",)
            found[name] = [element.text or "" for element in root.iter(*wanted)]
    return found


def words_of(data: bytes) -> list[str]:
    """Words that a reader sees, remarks at the side included: paragraphs, breaks and tabs end a word."""
    words: list[str] = []
    for name, content in sorted(parts_of(data).items()):
        if not _STORIES.fullmatch(name) and name != _REMARKS:
            continue
        root = etree.fromstring(content, _DEEP)
        for old in [*root.iter(_MC + "Fallback"), *_page_numbers(root)]:
            old.getparent().remove(old)
        text = ""
        for element in root.iter(_W + "t", _W + "p", _W + "br", _W + "tab", _W + "tc", _W + "softHyphen"):
            text += (element.text or "") if element.tag == _W + "t" else _SIGNS.get(element.tag, " ")
        words += re.findall(r"\w+", text)
    return words


def _page_numbers(root: etree._Element) -> list[etree._Element]:
    """The runs that show the number of the page: it is counted anew on every page."""
    found, open_ = [], ""
    for run in root.iter(_W + "r"):
        mark = run.find(_W + "fldChar")
        kind = mark.get(_W + "fldCharType") if mark is not None else ""
        open_ = "" if kind == "end" else open_ + "".join(run.itertext(_W + "instrText"))
        if open_.split()[:1] == ["PAGE"] and run.find(_W + "t") is not None:
            found.append(run)
    return found
