"""Setting formatting in WordprocessingML: elements in the order that the schema wants, values in Word's units."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from nts_scenario_kit.word.xml import TWIPS_PER_MM, W

if TYPE_CHECKING:
    from lxml.etree import _Element

_RPR = [
    "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline", "shadow",
    "emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden", "color", "spacing", "w", "kern",
    "position", "sz", "szCs", "highlight", "u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em",
    "lang", "eastAsianLayout", "specVanish", "oMath", "rPrChange",
]  # fmt: skip
_PPR = [
    "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr",
    "suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct",
    "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd", "snapToGrid", "spacing", "ind",
    "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment",
    "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange",
]  # fmt: skip
_SECT = [
    "headerReference", "footerReference", "footnotePr", "endnotePr", "type", "pgSz", "pgMar", "paperSrc",
    "pgBorders", "lnNumType", "pgNumType", "cols", "formProt", "vAlign", "noEndnote", "titlePg", "textDirection",
    "bidi", "rtlGutter", "docGrid", "printerSettings", "sectPrChange",
]  # fmt: skip
_ORDERS = {W + "rPr": _RPR, W + "pPr": _PPR, W + "sectPr": _SECT}


def child(parent: _Element, tag: str) -> _Element:
    """The child ``w:tag`` of a properties element, made in its place if there is none."""
    found = parent.find(W + tag)
    if found is not None:
        return found
    order = _ORDERS[parent.tag]
    later = {W + name for name in order[order.index(tag) + 1 :]}
    made = etree.Element(W + tag)
    at = next((i for i, item in enumerate(parent) if item.tag in later), len(parent))
    parent.insert(at, made)
    return made


def properties(element: _Element, tag: str) -> _Element:
    """``w:pPr`` or ``w:rPr`` of a paragraph or run, made first if there is none."""
    found = element.find(W + tag)
    if found is None:
        found = etree.Element(W + tag)
        element.insert(0, found)
    return found


def set_run(run: _Element, **values: object) -> None:
    """Formatting of a run: size (points), bold, italic, font. A formula keeps its own."""
    if run.tag != W + "r":
        return
    rpr = properties(run, "rPr")
    for name, tags in (("bold", ("b", "bCs")), ("italic", ("i", "iCs"))):
        if name in values:
            for tag in tags:
                child(rpr, tag).set(W + "val", "1" if values[name] else "0")
    if "size" in values:
        for tag in ("sz", "szCs"):
            child(rpr, tag).set(W + "val", f"{round(float(str(values['size'])) * 2)}")
    if "font" in values:
        fonts = child(rpr, "rFonts")
        for face in ("ascii", "hAnsi", "cs", "eastAsia"):
            fonts.attrib.pop(W + face + "Theme", "")
            fonts.set(W + face, str(values["font"]))
        fonts.attrib.pop(W + "cstheme", "")


def set_align(paragraph: _Element, align: str) -> None:
    """``both``, ``center``, ``left`` or ``right``."""
    child(properties(paragraph, "pPr"), "jc").set(W + "val", align)


def set_indent(paragraph: _Element, left_mm: float, first_mm: float) -> None:
    """Left and first-line indent, in millimetres; what was said in letters or as hanging goes."""
    ind = child(properties(paragraph, "pPr"), "ind")
    for name in ("start", "hanging", "firstLineChars", "hangingChars", "leftChars", "startChars"):
        ind.attrib.pop(W + name, "")
    ind.set(W + "left", str(round(left_mm * TWIPS_PER_MM)))
    ind.set(W + "firstLine", str(round(first_mm * TWIPS_PER_MM)))


def set_spacing(paragraph: _Element, **values: float) -> None:
    """Gaps ``before`` and ``after`` in points, ``line`` in lines."""
    spacing = child(properties(paragraph, "pPr"), "spacing")
    for name in ("before", "after"):
        if name in values:
            for form in ("Lines", "Autospacing"):
                spacing.attrib.pop(W + name + form, "")
            spacing.set(W + name, str(round(values[name] * 20)))
    if "line" in values:
        spacing.set(W + "line", str(round(values["line"] * 240)))
        spacing.set(W + "lineRule", "auto")


def set_flag(paragraph: _Element, tag: str, value: bool) -> None:
    """An on/off element of a paragraph."""
    child(properties(paragraph, "pPr"), tag).set(W + "val", "1" if value else "0")
