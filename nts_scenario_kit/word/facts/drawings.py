"""What is drawn in a part: text boxes, lines, frames and pictures, as DrawingML or as VML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nts_scenario_kit.word.facts.model import Shape
from nts_scenario_kit.word.xml import EMU_PER_MM, MC, TWIPS_PER_MM, WP, WPG, WPS, A, R, V, W, mm, number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element


def boxes(root: _Element) -> list[_Element]:
    """Contents of text boxes (drawn and VML) in a part, each once."""
    return [
        box
        for box in root.iter(W + "txbxContent")
        if not any(parent.tag == MC + "Fallback" for parent in box.iterancestors())
    ]


def frame_of(paragraph: _Element) -> Shape | None:
    """The drawn box around a paragraph of a text box."""
    for parent in paragraph.iterancestors(WP + "anchor", WP + "inline", V + "shape", V + "rect"):
        return _vml(parent) if parent.tag.startswith(V) else _drawing(parent)
    return None


def shapes(paragraph: _Element) -> Iterator[Shape]:
    """Lines, boxes and pictures that are anchored in a paragraph, outside its text boxes."""
    for element in paragraph.iter(WP + "anchor", WP + "inline", V + "line", V + "shape", V + "rect"):
        parents = {parent.tag for parent in element.iterancestors()}
        if MC + "Fallback" in parents or (W + "txbxContent" in parents and not _same(element, paragraph)):
            continue
        if element.tag.startswith(V):
            yield _vml(element)
        else:
            yield from _members(element) if next(element.iter(WPG + "wgp"), None) is not None else [_drawing(element)]


def _members(group: _Element) -> Iterator[Shape]:
    """The shapes that were grouped in one drawing, each by itself, as large as the group shows them."""
    frame = next(group.iter(WPG + "grpSpPr"), None)
    shown, inner = (None if frame is None else next(frame.iter(A + tag), None) for tag in ("ext", "chExt"))
    size, own = (0.0 if x is None else number(x.get("cx")) or 0.0 for x in (shown, inner))
    scale = size / own if size and own else 1.0
    for shape in group.iter(WPS + "wsp"):
        extent = next(shape.iter(A + "ext"), None)
        width, height = (
            (number(extent.get(n)) or 0) * scale / EMU_PER_MM if extent is not None else 0.0 for n in ("cx", "cy")
        )
        geometry = next((g.get("prst", "") for g in shape.iter(A + "prstGeom")), "")
        yield Shape("line" if _is_line(geometry, width, height) else "box", width, height)


def _is_line(geometry: str, width: float, height: float) -> bool:
    return geometry == "line" or "onnector" in geometry or height < 0.5 < width


def _same(element: _Element, paragraph: _Element) -> bool:
    return next(element.iterancestors(W + "p"), None) is paragraph


def _drawing(element: _Element) -> Shape:
    extent = element.find(WP + "extent")
    width, height = ((number(extent.get(n)) or 0) / EMU_PER_MM if extent is not None else 0.0 for n in ("cx", "cy"))
    geometry = next((g.get("prst", "") for g in element.iter(A + "prstGeom")), "")
    drawn = next(element.iter(WPS + "wsp"), None) is not None
    line = drawn and _is_line(geometry, width, height)
    blip = next(element.iter(A + "blip"), None)
    image = "" if blip is None or drawn else blip.get(R + "embed", "")
    return Shape("line" if line else "box" if drawn else "picture", width, height, image, *_left(element))


def _left(element: _Element) -> tuple[str, float, str]:
    """From where and how far to the right, in mm, a floating drawing stands, or its alignment; blanks if unsaid."""
    place = element.find(WP + "positionH")
    if place is None:
        return "", 0.0, ""
    offset, aligned = number(place.findtext(WP + "posOffset")), place.findtext(WP + "align") or ""
    if offset is None:
        return "", 0.0, aligned
    return place.get("relativeFrom", ""), offset / EMU_PER_MM, ""


def _style(element: _Element) -> dict[str, str]:
    return dict(part.split(":", 1) for part in element.get("style", "").replace(" ", "").split(";") if ":" in part)


def _across(line: _Element, start: str, end: str) -> float:
    """Length of a level line in millimetres; inside a group its ends are counted in the units of the group."""
    group = next(line.iterancestors(V + "group"), None)
    if group is None:
        return abs(_vml_mm(end) - _vml_mm(start))
    units = number(group.get("coordsize", "").split(",")[0]) or 1000.0
    share = abs((number(end) or 0.0) - (number(start) or 0.0)) / units
    return share * _vml_mm(_style(group).get("width", ""))


def _vml(element: _Element) -> Shape:
    style = _style(element)
    width, height = _vml_mm(style.get("width", "")), _vml_mm(style.get("height", ""))
    if element.tag == V + "line":
        start, end = element.get("from", "0,0").split(","), element.get("to", "0,0").split(",")
        if len(start) == len(end) == 2:
            width = max(width, _across(element, start[0], end[0]))
        return Shape("line", width, 0.0)
    connector = element.get("type", "").endswith("_t32") or (width > 0 and height < 0.5)
    picture = next(element.iter(V + "imagedata"), None)
    if picture is not None:
        return Shape("picture", width, height, picture.get(R + "id", ""))
    return Shape("line" if connector else "box", width, height, "", *_vml_left(style))


def _vml_left(style: dict[str, str]) -> tuple[str, float, str]:
    """The same for a drawing of Word 2003, which counts from the column if it says nothing else."""
    aligned = style.get("mso-position-horizontal", "")
    if aligned in ("left", "center", "right"):
        return "", 0.0, aligned
    if style.get("position") != "absolute" or "margin-left" not in style:
        return "", 0.0, ""
    origin = style.get("mso-position-horizontal-relative", "text")
    return "column" if origin == "text" else origin, _vml_mm(style["margin-left"]), ""


def _vml_mm(text: str) -> float:
    value = number(text)
    if value is None:
        return 0.0
    return mm(value) if text[-2:].isalpha() else value * 25.4 / 96 if text.isdigit() else value / TWIPS_PER_MM
