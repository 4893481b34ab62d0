"""Names, attribute values and units of WordprocessingML."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
WPS = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
WPG = "{http://schemas.microsoft.com/office/word/2010/wordprocessingGroup}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
V = "{urn:schemas-microsoft-com:vml}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
#: Of the package: content types, relationships.
CT = "{http://schemas.openxmlformats.org/package/2006/content-types}"
REL = "{http://schemas.openxmlformats.org/package/2006/relationships}"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
#: What holds text that is not read: deleted or moved away, or the second of two forms of one thing.
GONE = {W + "del", W + "moveFrom", MC + "Fallback"}

TWIPS_PER_MM = 1440 / 25.4
EMU_PER_MM = 36000
_UNITS = {"mm": TWIPS_PER_MM, "cm": 10 * TWIPS_PER_MM, "in": 1440.0, "pt": 20.0, "pc": 240.0, "pi": 240.0}
_LIMIT = 1e9
_OFF = {"0", "false", "off", "none"}


def val(element: _Element | None, name: str = "val") -> str | None:
    """The attribute ``w:name``, or None."""
    return None if element is None else element.get(W + name)


def child_val(element: _Element | None, tag: str, name: str = "val") -> str | None:
    """The attribute ``w:name`` of the child ``w:tag``, or None."""
    return None if element is None else val(element.find(W + tag), name)


def on(element: _Element) -> bool:
    """Value of an on/off element: on unless it says off."""
    return (element.get(W + "val") or "1").lower() not in _OFF


def number(text: str | None) -> float | None:
    """A number as Word writes it; lengths with a unit (strict files: ``20mm``, ``1.5cm``) become twips."""
    if not text:
        return None
    factor = _UNITS.get(text[-2:])
    try:
        value = float(text[:-2]) * factor if factor else float(text)
    except ValueError:
        return None
    return value if abs(value) < _LIMIT else None  # also false for NaN


def mm(twips: float) -> float:
    """Twips to millimetres."""
    return twips / TWIPS_PER_MM
