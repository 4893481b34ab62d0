"""One XML part of a Word file, parsed so that nothing in it can read, fetch or swell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

from nts_scenario_kit.word import refusals

if TYPE_CHECKING:
    from nts_scenario_kit.finding import Finding

#: Tags and attributes of a part: each costs memory, however few bytes it has.
MARK_LIMIT = 1_000_000
#: Names of the strict format (ISO/IEC 29500-1) and those that everybody writes (29500-4), which carry a year.
_STRICT = re.compile(rb"http://purl\.oclc\.org/ooxml/(\w+)/(?:2006/)?")
_COMMON = rb"http://schemas.openxmlformats.org/\1/2006/"

#: Encodings in which a tag is written as in ASCII: nothing can hide from a look at the bytes.
_AS_ASCII = re.compile(rb"(?:utf-?8|us-ascii|ascii|iso-8859-\d+|windows-\d+)\Z", re.IGNORECASE)
_DECLARED = re.compile(rb"(?:\xef\xbb\xbf)?\s*<\?xml[^>]*?\sencoding\s*=\s*[\"']([^\"']*)")
#: Beginnings of UTF-32, two of which look like UTF-16.
_FOUR_BYTES = {b"\xff\xfe\0\0", b"\0\0\xfe\xff", b"<\0\0\0", b"\0\0\0<"}
_DECLARATION = re.compile(r"\ufeff?<\?xml[^>]*\?>")


def parsed(data: bytes, part: str, file: str) -> etree._Element | Finding:
    """The root of the part, or the finding that refuses it; names of the strict format become the common ones."""
    text = _plain(data)
    if text is None:
        return refusals.bad_xml(file, part, 1, "bảng mã không phải UTF-8 hay UTF-16")
    if b"<!DOCTYPE" in text:
        return refusals.dtd(file, part)
    marks = text.count(b"<") + text.count(b"=")
    if marks > MARK_LIMIT:
        return refusals.bomb(file, "", f"{marks} thẻ và thuộc tính trong phần “{part}”", f"{MARK_LIMIT}")
    # huge_tree lifts the depth limit of 256 that nested tables reach; sizes are limited above, entities are refused
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    try:
        return etree.fromstring(_STRICT.sub(_COMMON, text), parser)
    except etree.XMLSyntaxError as error:
        return refusals.bad_xml(file, part, error.lineno or 1, _reason(error))


def _plain(data: bytes) -> bytes | None:
    """The part with its tags in ASCII: UTF-16 as UTF-8. None for other encodings, which no package may have."""
    if data[:4] in _FOUR_BYTES:
        return None
    for sign, codec in ((b"<\0", "utf-16-le"), (b"\xff\xfe", "utf-16-le"), (b"\0<", "utf-16-be"),
                        (b"\xfe\xff", "utf-16-be")):  # fmt: skip
        if data.startswith(sign):
            try:
                return _DECLARATION.sub("", data.decode(codec), count=1).encode()
            except UnicodeError:
                return None
    if data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] not in {b"", b"<"}:
        return None  # the parser would guess at four bytes a letter, or at EBCDIC
    declared = _DECLARED.match(data)
    return data if declared is None or _AS_ASCII.match(declared[1]) else None


def _reason(error: etree.XMLSyntaxError) -> str:
    text = str(error)
    if "PCDATA invalid Char" in text or "invalid xmlChar" in text or "Char 0x" in text:
        return "có ký tự điều khiển không được phép"
    if "empty" in text:
        return "phần rỗng"
    if "encoding" in text or "not proper UTF-8" in text:
        return "có byte không đúng bảng mã"
    if "depth" in text:
        return "lồng quá sâu"
    if any(words in text for words in ("mismatch", "Premature end", "nd of Start Tag", "EndTag", "expected '>'")):
        return "thẻ không được đóng đúng"
    return "không đúng cú pháp XML"
