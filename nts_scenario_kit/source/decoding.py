"""Bytes of a file -> its text. UTF-8 with or without byte order mark, UTF-16 with one; all else is refused."""

from __future__ import annotations

import codecs
from typing import NamedTuple

from nts_scenario_kit.finding import Finding, Severity
from nts_scenario_kit.source.formats import format_of, is_blank
from nts_scenario_kit.source.report import Mark

_SAVE_AS = "mở tệp bằng Notepad, chọn Lưu thành (Save As), Mã hóa (Encoding): UTF-8, rồi lưu lại"
_LEGACY = _SAVE_AS + "; nếu chữ theo bảng mã cũ (TCVN3, VNI, Windows-1258), hãy chuyển sang Unicode bằng Unikey trước"
_WORD = "kiểm tra tệp Word: nts lint TỆP.docx; chuyển thành tệp kịch bản: nts import TỆP.docx -o TỆP.yaml"
_OTHER = "chọn đúng tệp; nếu nội dung ở trong đó, chép chữ ra tệp mới dạng UTF-8"
_OLD_WORD = "chọn đúng tệp; văn bản Word kiểu cũ thì mở bằng Word, lưu thành .docx rồi chạy lại lệnh với tệp mới"
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16 LE, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


class Decoded(NamedTuple):
    """A text and the name of the codec that writes it back."""

    text: str
    encoding: str


def decode(raw: bytes, file: str) -> Decoded | Finding:
    """The text of a file, or the one reason why it is none."""
    if is_blank(raw):
        hint = "nội dung đã mất, thường do mất điện khi đang lưu: lấy lại bản sao lưu hoặc bản trước của tệp"
        return _refusal(file, None, "tệp chỉ có byte 0, không còn chữ nào", hint, "YAML-CAT-CUT")
    if name := format_of(raw):
        hint = _WORD if "Word" in name else _OLD_WORD if ".doc" in name else _OTHER
        return _refusal(file, None, f"đây là {name}, không phải tệp chữ (YAML, CSV)", hint)
    bom, encoding = next((m for m in _MARKS if raw.startswith(m[0])), (b"", "utf-8"))
    if encoding == "utf-32":
        return _refusal(file, None, "tệp không phải UTF-8 (UTF-32); hãy lưu lại dạng UTF-8", _SAVE_AS)
    if encoding == "utf-8" and _looks_utf16(raw):
        return _refusal(file, None, "tệp không phải UTF-8 (UTF-16); hãy lưu lại dạng UTF-8", _SAVE_AS)
    codec = encoding.removesuffix("-sig")
    try:
        return Decoded(raw[len(bom) :].decode(codec), encoding)
    except UnicodeDecodeError as error:
        return _bad_bytes(file, error, codec)


def _bad_bytes(file: str, error: UnicodeDecodeError, codec: str) -> Finding:
    rest, bad = error.object, error.object[error.start]
    mark = _mark_of_end(rest[: error.start].decode(codec))
    if error.end == len(rest) and error.reason in {"unexpected end of data", "truncated data"}:
        message = f"tệp bị cắt cụt: hết tệp giữa một chữ (byte 0x{bad:02X} ở {mark.line}:{mark.column})"
        return _refusal(file, mark, message, "chép hoặc tải lại tệp gốc cho đủ", "YAML-CAT-CUT")
    name = "UTF-8" if codec == "utf-8" else "UTF-16"
    more = rest[error.end :].decode(codec, "replace").count("\ufffd") if codec == "utf-8" else 0
    tail = f"; còn {more} byte như vậy" if more else ""
    message = f"byte 0x{bad:02X} ở {mark.line}:{mark.column} không hợp lệ {name}{tail}"
    return _refusal(file, mark, message, _LEGACY)


def _mark_of_end(text: str) -> Mark:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return Mark(len(lines), len(lines[-1]) + 1)


def _looks_utf16(raw: bytes) -> bool:
    """Text in UTF-16 has a zero in every other byte of ASCII letters, of its first too; UTF-8 with a NUL has not."""
    head = raw[:4096]
    if len(head) < 4 or (head[0] == 0) == (head[1] == 0):
        return False
    even, odd = head[0::2].count(0), head[1::2].count(0)
    return max(even, odd) * 3 >= len(head) // 2 and min(even, odd) * 10 <= max(even, odd)


def _refusal(file: str, mark: Mark | None, message: str, hint: str, rule: str = "YAML-MA-HOA") -> Finding:
    line, column = mark or (None, None)
    return Finding(file, line, column, "", rule, Severity.ERROR, message, hint=hint)
