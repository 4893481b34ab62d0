"""What kind of file these bytes are, whatever its name says."""

from __future__ import annotations

#: How Office files before 2007, and newer ones with a password, begin.
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP = b"PK\3\4"

_MAGIC = (
    (b"%PDF", "tệp PDF"),
    (b"{\\rtf", "tệp RTF"),
    (b"\x89PNG", "tệp ảnh PNG"),
    (b"\xff\xd8\xff", "tệp ảnh JPEG"),
    (b"GIF8", "tệp ảnh GIF"),
    (b"Rar!\x1a\x07", "tệp nén RAR"),
    (b"7z\xbc\xaf", "tệp nén 7z"),
    (b"\x1f\x8b", "tệp nén GZIP"),
    (b"MZ\x90\0", "tệp chương trình Windows"),
    (b"\x7fELF", "tệp chương trình Linux"),
    (OLE, "tệp Office kiểu cũ (.doc, .xls) hoặc có mật khẩu"),
)
#: Names of parts in a ZIP package, in the order in which they decide.
_PACKED = (
    (b"word/", "tệp Word .docx"),
    (b"xl/", "tệp Excel .xlsx"),
    (b"ppt/", "tệp PowerPoint .pptx"),
    (b"application/vnd.oasis.opendocument", "tệp OpenDocument"),
)


def format_of(raw: bytes) -> str:
    """The kind of a file that is no text, in words, by how it begins; "" for any other."""
    if raw.startswith(ZIP):
        return next((name for sign, name in _PACKED if sign in raw), "tệp nén ZIP")
    return next((name for magic, name in _MAGIC if raw.startswith(magic)), "")


def is_blank(raw: bytes) -> bool:
    """True if there is nothing but zero bytes: a file whose content never reached the disk."""
    return b"\0" in raw and not raw.strip(b"\0 \t\r\n")
