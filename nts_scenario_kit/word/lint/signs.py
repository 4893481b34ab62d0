"""Signs of documents whose Đ lost its bar: ``NQ-HDND``, typed where the keyboard was not set to Vietnamese."""

from __future__ import annotations

import re

#: Groups of letters that mean nothing without the bar -> the same with it; UBDT, SXD and others are right as they are.
_GROUPS = {
    "HDND": "HĐND", "GDDT": "GDĐT", "GD&DT": "GD&ĐT", "LDTBXH": "LĐTBXH", "HDQT": "HĐQT", "HDTV": "HĐTV",
}  # fmt: skip
_TYPES = {"QD": "QĐ", "ND": "NĐ", "CD": "CĐ", "QyD": "QyĐ"}
_GROUP = re.compile("|".join(_GROUPS))
_TYPE = re.compile(r"(?<=/)(?:QD|CD|QyD)(?=-[A-ZĐ])|(?<=/)ND(?=-CP\b)")
CITED = re.compile(r"\b\d+/(?:\d{4}/)?[A-ZĐ][\w&]*(?:-[A-ZĐ][\w&]*)+")


def barred(sign: str) -> str:
    """The sign with the bars that its groups lack: ``NQ-HDND`` -> ``NQ-HĐND``."""
    return _GROUP.sub(lambda match: _GROUPS[match[0]], sign)


def barred_citation(number: str) -> str:
    """The same for number and sign of a cited document, whose type is told by its sign: ``12/QD-UBND``."""
    return barred(_TYPE.sub(lambda match: _TYPES[match[0]], number))
