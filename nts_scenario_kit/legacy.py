"""Old Vietnamese encodings (TCVN3, VNI) told from Unicode by the letters themselves.

Measured on whole documents: per 1000 letters, Unicode text has at least 62 letters that only Vietnamese uses, and at
most 67 of the kind that the old encodings use; old text at most 1.7 and at least 136.
"""

from __future__ import annotations

import re

from nts_scenario_kit.vietnamese import nfc

_UNICODE = re.compile("[ăđơưĂĐƠƯ\u1ea0-\u1ef9]")
_TCVN3 = re.compile(
    "[\u00a1-\u00ac\u00ad\u00ae\u00b5-\u00b9\u00bb-\u00be\u00c6-\u00d1\u00d2-\u00d8\u00dc-\u00df\u00e1-\u00e8\u00e9-\u00ef\u00f1-\u00fe]"
)
#: Those that stand for small letters and are no letters of any language: every longer text has some. Without them the
#: text is that of a scan, in which the marks were read wrongly (``nhiém vu``, ``quéc gia``).
_TCVN3_SIGNS = re.compile("[\u00a8-\u00ac\u00ae\u00b5-\u00b9\u00bb-\u00be]")
#: ``ư`` of TCVN3 is the soft hyphen of Unicode: it proves nothing without a letter that Vietnamese in Unicode has not.
_SOFT_HYPHEN = "\u00ad"
_NO_VIETNAMESE = re.compile(
    "[\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe]"
)
_TONES, _ROOFS, _BOWLS = (
    "\u00f9\u00f8\u00fb\u00f5\u00ef",
    "\u00e2\u00e1\u00e0\u00e5\u00e3\u00e4",
    "\u00ea\u00e9\u00e8\u00fa\u00fc\u00eb",
)
_VNI = re.compile(
    f"[aeo][{_ROOFS}]|a[{_BOWLS}]|[aeouy\u00f4\u00f6][{_TONES}]|[\u00f6\u00f1\u00e6\u00f3\u00f2]", re.IGNORECASE
)
_LEAST = 20


def legacy_font(name: str) -> bool:
    """True for names of fonts that carry an old encoding (``.VnTime``, ``VNI-Times``); no proof by itself."""
    return name.lower().startswith((".vn", "vni-", "vni "))


def legacy_text(text: str) -> bool:
    """True if the letters are those of TCVN3 or VNI. False for short texts: there is too little to tell."""
    text = nfc("".join(text.split()))
    if len(text) < _LEAST or text.isascii() or len(_UNICODE.findall(text)) * 1000 / len(text) >= 10:
        return False
    signed = _TCVN3_SIGNS.search(text) or (_SOFT_HYPHEN in text and _NO_VIETNAMESE.search(text))
    tcvn3 = len(_TCVN3.findall(text)) if signed else 0
    return max(tcvn3, len(_VNI.findall(text))) * 1000 / len(text) > 100
