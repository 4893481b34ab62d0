"""A fault of syntax in the officer's words: where it began, what is wrong, what to write.

The parser says where it could go no further; that is often lines below the mistake. From its words (always those of
the pure-Python parser), the collections open at that point and the line itself, the likely mistake is named.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import islice

from nts_scenario_kit.source.codepoints import STRANGE_SPACES, point
from nts_scenario_kit.source.plain_lines import colonless, indentation
from nts_scenario_kit.source.report import MAX_PER_RULE
from nts_scenario_kit.source.scalar import quote
from nts_scenario_kit.source.scene import LINE, PAIRS, QUOTE, Fault, Scene

_SPECIAL = "\"'[{&*!|>%@`,]}"
_TAB_INDENT = re.compile(r"^[ ]*(\t)[ \t]*[^\s#]", re.MULTILINE)
_STRANGE_INDENT = re.compile(rf"^[ \t]*([{STRANGE_SPACES}])|(?<=[:\-])([{STRANGE_SPACES}])", re.MULTILINE)
_BEYOND_UNICODE = re.compile(r"\\U(?!000|0010)[0-9A-Fa-f]{8}")


def diagnose(scene: Scene) -> list[Fault]:
    """The faults that stopped the parser; at least one."""
    for look in _LOOKS:
        faults = look(scene)
        if faults:
            return faults
    message = "dòng này sai cú pháp YAML"
    return [Fault("YAML-CU-PHAP", scene.offset, message, f"viết “khóa: giá trị”; nếu giá trị có ký tự lạ, {QUOTE}")]


def _unclosed_quote(scene: Scene) -> list[Fault]:
    hint = "thêm dấu nháy đóng ở cuối giá trị"
    if scene.context == "while scanning a quoted scalar":
        sign = scene.text[scene.context_offset]
        message = f"dấu nháy {sign} mở ở dòng {scene.line_of(scene.context_offset)} không có dấu đóng"
        return [Fault("YAML-CHUA-DONG", scene.context_offset, message, hint)]
    quoted = scene.quoted
    if quoted is None or scene.line_of(quoted.end - 1) not in {scene.line, scene.line_of(scene.context_offset)}:
        return []
    first, last = scene.line_of(quoted.start), scene.line_of(quoted.end - 1)
    if first == last:
        return []
    sign = scene.text[quoted.start]
    message = f"dấu nháy {sign} mở ở dòng {first} không đóng trên dòng đó mà khép nhầm ở dòng {last}"
    return [Fault("YAML-CHUA-DONG", quoted.start, message, hint)]


def _strange_indentation(scene: Scene) -> list[Fault]:
    """Tabs and spaces of Word where indentation is due, if one is near the place; then the first of them."""
    near = {scene.line, scene.line_of(scene.context_offset), scene.line - 1, scene.line + 1}
    for pattern, make in ((_TAB_INDENT, _tab), (_STRANGE_INDENT, _strange_space)):
        if any(pattern.search(scene.text, *scene.lines.bounds(line)) for line in near):
            found = islice(pattern.finditer(scene.text), MAX_PER_RULE)
            return [make(scene, match.start(match.lastindex or 0)) for match in found]
    if "'\\t'" in scene.words or "tab character" in scene.words:
        return [_tab(scene, scene.offset)]
    return []


def _tab(scene: Scene, offset: int) -> Fault:
    message = f"ký tự tab (U+0009) ở chỗ thụt dòng, dòng {scene.line_of(offset)}: YAML không nhận"
    return Fault("YAML-TAB", offset, message, "dùng dấu cách để thụt dòng, mỗi mức 2 dấu cách")


def _strange_space(scene: Scene, offset: int) -> Fault:
    message = f"dấu cách lạ {point(scene.text[offset])} ở chỗ YAML cần dấu cách thường; thường do chép từ Word"
    return Fault("YAML-DAU-CACH", offset, message, "xóa nó và gõ lại bằng dấu cách của bàn phím")


def _jinja(scene: Scene) -> list[Fault]:
    """``{{ x }}``, ``{% x %}``, ``{# x #}`` without quotes: YAML sees brackets."""
    opening = scene.value[:2]
    if opening not in {"{{", "{%", "{#"}:
        return []
    return [scene.needs_quotes(f"giá trị bắt đầu bằng {opening} mà không có dấu nháy")]


def _character(scene: Scene) -> list[Fault]:
    """A sign that no value can start with, or that means something else to YAML."""
    if "cannot start any token" not in scene.words:
        return []
    sign = scene.text[scene.offset]
    message = f"giá trị bắt đầu bằng {sign}: YAML dành ký tự này cho việc khác"
    if scene.value_start == scene.offset:
        return [scene.needs_quotes(message)]
    stop = re.compile(r"[,\]}\r\n]|\Z").search(scene.text, scene.offset)
    end = stop.start() if stop else scene.end
    value = scene.text[scene.offset : end].rstrip()
    return [Fault("YAML-CAN-NHAY", scene.offset, message, f"{QUOTE}: {quote(value)}", (scene.offset, end))]


def _escape(scene: Scene) -> list[Fault]:
    """A backslash in double quotes that starts no known escape: most often a Windows path."""
    if not scene.marked:  # a bare ValueError of chr()
        beyond = _BEYOND_UNICODE.search(scene.text, scene.offset)
        return [_bad_escape(beyond[0], beyond.start())] if beyond else []
    if scene.context != "while scanning a double-quoted scalar":
        return []
    at = scene.text.rfind("\\", scene.context_offset, scene.offset + 1)
    at = at if at >= 0 else scene.offset
    return [_bad_escape(scene.text[at : at + 2], at)]


def _bad_escape(written: str, at: int) -> Fault:
    message = f"trong dấu nháy kép, {written} không phải ký hiệu hợp lệ: dấu \\ có nghĩa riêng"
    hint = "dùng dấu nháy đơn '…' (dấu \\ giữ nguyên), hoặc viết hai dấu \\\\"
    return Fault("YAML-THOAT", at, message, hint, (at, at + 1))


def _tag_or_directive(scene: Scene) -> list[Fault]:
    if re.search(r"\btag\b", scene.context) or "tag handle" in scene.words:
        return [scene.needs_quotes("dấu ! mở một thẻ kiểu dữ liệu; thẻ không được dùng", "YAML-THE")]
    if "directive" in scene.context or "directive" in scene.words or "YAML document" in scene.words:
        return [Fault("YAML-CHI-THI", scene.offset, "chỉ thị bắt đầu bằng % không được dùng", "xóa dòng này")]
    if re.search("alias|anchor", scene.context):
        sign = scene.text[scene.context_offset]
        return [scene.needs_quotes(f"giá trị bắt đầu bằng {sign}: YAML hiểu là bí danh, không phải chữ")]
    return []


def _open_bracket(scene: Scene) -> list[Fault]:
    """Inside brackets: never closed, or something stands where a comma is due."""
    frame = scene.open_flow
    opened = frame.start if frame else scene.context_offset if "while parsing a flow" in scene.context else None
    if opened is None or scene.text[opened : opened + 1] not in PAIRS:
        return []
    sign, line = scene.text[opened], scene.line_of(opened)
    last = len(scene.text.rstrip())
    if scene.offset >= last or scene.line_of(scene.offset) > line:
        message = f"dấu ngoặc {sign} mở ở dòng {line} không có dấu {PAIRS[sign]} đóng"
        hint = f"thêm {PAIRS[sign]} ở cuối; nếu {sign} là chữ của giá trị, {QUOTE}"
        return [Fault("YAML-CHUA-DONG", opened, message, hint)]
    place = f"{line}:{scene.lines.mark(opened).column}"
    message = f"trong dấu ngoặc {sign} mở ở {place}, chỗ này sai: các mục cách nhau bằng dấu phẩy"
    hint = f"viết {sign}mục 1, mục 2{PAIRS[sign]}; mục có dấu phẩy, hai chấm, ngoặc phải đặt trong dấu nháy"
    return [Fault("YAML-CU-PHAP", scene.offset, message, hint)]


def _second_colon(scene: Scene) -> list[Fault]:
    if "mapping values are not allowed" not in scene.words:
        return []
    if scene.key is not None and scene.value_start <= scene.offset:
        return [scene.needs_quotes("giá trị có dấu hai chấm và dấu cách (“: ”), YAML hiểu là một khóa nữa")]
    above, has_key = _line_that_swallows(scene)
    if not has_key:
        return colonless(scene, above)
    message = f"dòng này là một khóa nhưng thụt sâu hơn dòng {above}, mà dòng {above} đã có giá trị"
    hint = f"thụt bằng các khóa cùng cấp; nếu là phần tiếp của giá trị ở trên, {QUOTE}"
    return [Fault("YAML-THUT-DONG", scene.first, message, hint)]


def _line_that_swallows(scene: Scene) -> tuple[int, bool]:
    """The line whose value this line was read as a part of, and whether that line has a key."""
    found = scene.line
    for line in range(scene.line - 1, 0, -1):
        start, end = scene.lines.bounds(line)
        match = LINE.match(scene.text, start, end)
        if match is None or not match["value"] or match["value"].startswith("#"):
            continue
        if match["key"] is not None:
            swallows = len(match["lead"]) < scene.first - scene.start
            return (line, True) if swallows else (found, False)
        if re.search(r":[ \t]*(#.*)?$", match["value"]):
            break
        found = line
    return found, False


def _no_colon(scene: Scene) -> list[Fault]:
    if "could not find expected ':'" not in scene.words:
        return []
    return colonless(scene, scene.line_of(scene.context_offset))


def _dash(scene: Scene) -> list[Fault]:
    if "sequence entries are not allowed" not in scene.words:
        return []
    if scene.key is not None and scene.value_start <= scene.offset:
        fault = scene.needs_quotes("dấu - ngay sau khóa: danh sách phải bắt đầu ở dòng dưới")
        return [fault._replace(hint=f"xuống dòng rồi viết “- …”; nếu dấu - là chữ, {fault.hint}")]
    return [Fault("YAML-THUT-DONG", scene.first, "dấu - của danh sách thụt không khớp với dòng trên",
                  "thụt các dấu - của một danh sách bằng nhau")]  # fmt: skip


def _special_start(scene: Scene) -> list[Fault]:
    """The value starts with a sign of YAML and goes on behind it: ``"A" số 1``, ``[Khẩn] …``, ``> 10 người``."""
    if not scene.value or scene.value[0] not in _SPECIAL or scene.value_start > scene.offset:
        return []
    sign = scene.value[0]
    if sign in "\"'":
        return [scene.needs_quotes(f"sau dấu nháy {sign} đóng còn chữ")]
    return [scene.needs_quotes(f"giá trị bắt đầu bằng {sign}: YAML dành ký tự này cho việc khác")]


_LOOKS: tuple[Callable[[Scene], list[Fault]], ...] = (
    _escape, _unclosed_quote, _jinja, _strange_indentation, _tag_or_directive, _character, _open_bracket, _second_colon,
    _no_colon, _dash, _special_start, indentation,
)  # fmt: skip
