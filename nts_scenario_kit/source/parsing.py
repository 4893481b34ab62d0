"""Bytes -> `Source` and findings: decoding, characters, parsing, review, in this order.

The C parser reads files without fault. Whatever it trips over is read again by the pure-Python parser, which words the
findings: the same with and without the C extension. What both accept, they read alike (tests hold this).
"""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path as FilePath
from typing import TYPE_CHECKING

from nts_scenario_kit import files
from nts_scenario_kit.errors import InputError, unreadable
from nts_scenario_kit.finding import Finding, Severity
from nts_scenario_kit.source import events
from nts_scenario_kit.source.builder import Builder, LimitError
from nts_scenario_kit.source.characters import Prepared, inspect, is_ordinary, prepare
from nts_scenario_kit.source.decoding import decode
from nts_scenario_kit.source.report import (
    TOO_MANY_MARKS,
    TOO_MANY_MARKS_HINT,
    TOO_MANY_MARKS_SAID,
    Lines,
    Report,
)
from nts_scenario_kit.source.review import review, worth_a_review
from nts_scenario_kit.source.tree import Source, written
from nts_scenario_kit.vietnamese import overloaded

if TYPE_CHECKING:
    from nts_scenario_kit.source.scene import Fault

#: Size of a file. A scenario has 70 KB.
MAX_BYTES = 2 * 1024 * 1024
#: Faults of syntax told in one run; each costs one more reading, so only in files below `_MANY_FAULTS_BYTES`.
_MAX_FAULTS = 20
_MANY_FAULTS_BYTES = 200_000

_TOP_LINE = re.compile(r"(?:(%[^\r\n]*)|[ \t]*(?:#[^\r\n]*)?)(?:\r\n|\r|\n|\Z)")
#: A file without content, whatever blanks and marks of documents it has; the parsers call some of them faults.
_NOTHING = r"(?:[ \t\r\n]|^(?:---|\.\.\.)[ \t]*$)*"
_EMPTY = "tệp rỗng: không có khóa nào"
_START = "bắt đầu bằng: nts new TỆP --variant MÃ --domain LĨNH_VỰC (tệp mẫu có sẵn mọi khóa)"


def read(file: FilePath | str, *, name: str | None = None) -> tuple[Source | None, list[Finding]]:
    """Read a file; ``name`` is what findings call it. Raises InputError if it is missing, a folder or not readable."""
    shown = name if name is not None else str(file)
    return parse(content(FilePath(file), shown), shown)


def content(file: FilePath, shown: str) -> bytes:
    """The bytes of a file, no more than tell that it is too large. Raises InputError as :func:`read`."""
    try:
        return files.content(file, MAX_BYTES)
    except OSError as error:
        raise unreadable(error, file, shown) from None
    except ValueError:
        raise InputError(f"không đọc được tệp: {shown}: tên tệp không dùng được") from None


def parse(raw: bytes, file: str) -> tuple[Source | None, list[Finding]]:
    """The source in these bytes, and all that was found in them; never raises for what they hold."""
    if len(raw) > MAX_BYTES:
        message = f"tệp quá lớn: giới hạn {MAX_BYTES // 1024 // 1024} MB"
        hint = "một tệp kịch bản chỉ vài trăm KB; kiểm tra xem có dán nhầm dữ liệu (ảnh, bảng) vào không"
        return None, [Finding(file, None, None, "", "YAML-LON", Severity.ERROR, message, hint=hint)]
    decoded = decode(raw, file)
    if isinstance(decoded, Finding):
        return None, [decoded]
    lines = Lines(decoded.text)
    report = Report(file, lines)
    if re.fullmatch(_NOTHING, decoded.text, re.MULTILINE):
        report.add("YAML-RONG", 0, _EMPTY, _START)
        return None, report.findings()
    if (at := overloaded(decoded.text)) is not None:
        report.add(TOO_MANY_MARKS, at, TOO_MANY_MARKS_SAID, TOO_MANY_MARKS_HINT)
        return None, report.findings()
    ordinary = is_ordinary(decoded.text)
    inspect(decoded.text, report, ordinary=ordinary)
    prepared = _without_directives(prepare(decoded.text, ordinary=ordinary), report)
    watch = worth_a_review(prepared.text, ordinary=ordinary)
    builder = _build_fast(prepared, report, watch=watch) or _build_pure(prepared, report)
    _report_root(builder, report)
    if watch:
        review(prepared.text, builder.scalars, report)
    root = builder.root
    if root is None or not isinstance(root[0], dict) or not builder.complete:
        return None, report.findings()
    source = Source(file, lines, root[0], root[1], decoded.encoding)
    return source, report.findings(lambda offset: written(source.path_at(offset)))


def _without_directives(prepared: Prepared, report: Report) -> Prepared:
    """The text with the directives above its content turned into comments; reported unless ``%YAML 1.2``."""
    text = prepared.text
    if "%" not in text:
        return prepared
    found: list[int] = []
    position = 0
    while (match := _TOP_LINE.match(text, position)) and match.end() > position:
        position = match.end()
        if match[1]:
            found.append(match.start())
            if report.full("YAML-CHI-THI"):
                report.count("YAML-CHI-THI")
            elif not re.fullmatch(r"%YAML[ ]+1\.2[ ]*(#.*)?", match[1]):
                message = f"chỉ thị “{match[1].rstrip()[:40]}” không được dùng"
                hint = "xóa dòng này; nếu là chữ của một giá trị, đặt cả giá trị trong dấu nháy"
                report.add("YAML-CHI-THI", match.start(), message, hint)
    pieces = [text[start + 1 : end] for start, end in zip([-1, *found], [*found, len(text)], strict=True)]
    return prepared._replace(text="#".join(pieces))


def _builder(prepared: Prepared, report: Report, *, watch: bool) -> Builder:
    """A builder that slices the text as the officer wrote it."""
    original = report.lines.text
    normalise = "\\" in original or not unicodedata.is_normalized("NFC", original)
    return Builder(original, report, prepared.restore, normalise=normalise, watch=watch)


def _build_fast(prepared: Prepared, report: Report, *, watch: bool) -> Builder | None:
    """What the C parser gives for a file without fault, or one beyond a limit; None if it found any, or is missing."""
    next_event = events.fast(prepared.text)
    if next_event is None:
        return None
    scratch = Report(report.file, report.lines)
    builder = _builder(prepared, scratch, watch=watch)
    try:
        builder.run(next_event)
    except LimitError:
        if not scratch.rules() <= {"YAML-LON", "YAML-SAU", TOO_MANY_MARKS}:
            return None
        report.extend(scratch)
        return builder
    except Exception:  # bare ValueError and the like too: the pure parser will say what it is
        return None
    return None if builder.closed_by_dots or scratch.rules() else builder


def _build_pure(prepared: Prepared, report: Report) -> Builder:
    """What the pure-Python parser gives, with all faults of syntax that can be told apart reported.

    A fault that lies within one value is blotted out and the rest is read again, up to `_MAX_FAULTS` times.
    """
    from nts_scenario_kit.source.scene import Scene  # noqa: PLC0415 - only for a file with a fault
    from nts_scenario_kit.source.syntax import diagnose  # noqa: PLC0415

    text, lines = prepared.text, report.lines
    seen: set[int] = set()
    while True:
        found = Report(report.file, lines)
        builder = _builder(prepared, found, watch=True)
        try:
            builder.run(events.pure(text))
        except LimitError:
            break
        except Exception as error:  # ruamel.yaml raises bare ValueError besides its own
            faults = [f for f in diagnose(Scene(error, text, lines, builder)) if f.offset not in seen]
            _report_faults(faults, prepared, report)
            seen.update(f.offset for f in faults)
            masks = [f.mask for f in faults if f.mask]
            if not masks or len(seen) > _MAX_FAULTS or len(text) > _MANY_FAULTS_BYTES:
                break
            for start, end in masks:
                text = text[:start] + "x" * (end - start) + text[end:]
        else:
            break
    report.extend(found)
    if seen:
        builder.complete = builder.ended = False
    return builder


def _report_faults(faults: list[Fault], prepared: Prepared, report: Report) -> None:
    for fault in faults:
        message, hint = (words.translate(prepared.restore) for words in (fault.message, fault.hint))
        report.add(fault.rule, fault.offset, message, hint)


def _report_root(builder: Builder, report: Report) -> None:
    """Report a file without content, and one whose root is a list or a text."""
    root = builder.root
    if not (builder.complete or builder.ended):
        return
    if root is None or root[0] is None:
        if not report.has_errors():
            report.add("YAML-RONG", 0, _EMPTY, _START)
    elif not isinstance(root[0], dict):
        what = "danh sách" if isinstance(root[0], list) else "đoạn chữ"
        message = f"gốc của tệp là {what}; phải là các dòng “khóa: giá trị”"
        report.add("YAML-GOC", root[1][0], message, "viết “khóa: giá trị”, ví dụ: loại: kịch bản khung")
