"""Lines that are wrong on their own: no colon, a bullet from Word, an indentation that fits nothing above."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.source.codepoints import BULLETS, STRANGE_SPACES
from nts_scenario_kit.source.key_words import key_and_rest
from nts_scenario_kit.source.report import MAX_PER_RULE
from nts_scenario_kit.source.scene import LINE, Fault

if TYPE_CHECKING:
    from nts_scenario_kit.source.scene import Scene

_GLUED = re.compile(r"(?:- +)*([^\s:][^:]*):([^\s/].*)")
_GLUED_DASH = re.compile(r"-([^\s\d-].*)")
_BULLET = re.compile(rf"[ \t]*([{BULLETS}]|[–—+](?=[ \t]))[ \t{STRANGE_SPACES}]*(\S.*)")
_LEVEL = "các khóa, các dấu - cùng cấp phải thụt bằng nhau, mỗi mức 2 dấu cách"
_SHOWN = 60


class _Line(NamedTuple):
    """A line with something on it: its number, spaces in front, whether it is an item or has a key, and its text."""

    number: int
    indent: int
    dashed: bool
    keyed: bool
    text: str


def colonless(scene: Scene, line: int) -> list[Fault]:
    """The faults of a line that is neither a key nor part of a value: what it was meant to be."""
    bullets = _bullets(scene, line)
    if bullets:
        return bullets
    start, end = scene.lines.bounds(line)
    written = scene.text[start:end]
    shown, offset = written.strip(), start + len(written) - len(written.lstrip())
    if dash := _GLUED_DASH.match(shown):
        message = "sau dấu - thiếu dấu cách: không thành một ý của danh sách"
        return [Fault("YAML-GACH", offset, message, f"viết “- {_cut(dash[1])}”, thụt bằng các dấu - khác")]
    glued = _GLUED.match(shown)
    if glued:
        message = f"sau dấu hai chấm thiếu dấu cách: “{shown[:_SHOWN]}”"
        return [Fault("YAML-CU-PHAP", offset, message, f"viết “{glued[1]}: {glued[2][:40]}”")]
    if "：" in shown:
        message = f"dấu hai chấm “：” (U+FF1A) của bộ gõ khác không phải dấu “:”: “{shown[:_SHOWN]}”"
        return [Fault("YAML-CU-PHAP", offset + shown.index("："), message, "gõ lại dấu hai chấm và một dấu cách: “: ”")]
    message = f"dòng này không có dấu hai chấm nên không phải “khóa: giá trị”: “{shown[:_SHOWN]}”"
    here, below = _line(scene, line), _next(scene, line, 1)
    if here is not None and below is not None and (fault := _keyless_item(scene, here, below)):
        return [fault]
    if below is not None and below.indent > offset - start:
        return [Fault("YAML-CU-PHAP", offset, message, f"thêm dấu hai chấm ở cuối: “{shown[:_SHOWN]}:”")]
    key, rest = key_and_rest(shown)
    meant = f"thêm dấu hai chấm sau khóa: “{key}: {_cut(rest)}”" if key else "nếu là khóa, viết “khóa: giá trị”"
    hint = f"{meant}; nếu là nội dung của khóa ở trên, thụt sâu hơn khóa, mỗi ý một dòng “- …”"
    return [Fault("YAML-CU-PHAP", offset, message, hint)]


def _bullets(scene: Scene, line: int) -> list[Fault]:
    """The lines from here on that begin with a bullet of Word, each with the dash that belongs there."""
    faults: list[Fault] = []
    while len(faults) < MAX_PER_RULE:
        start, end = scene.lines.bounds(line)
        found = _BULLET.match(scene.text, start, end)
        if found is None:
            break
        message = f"dấu đầu dòng “{found[1]}” không phải dấu - của danh sách"
        text = found[2].rstrip()
        shown = text if len(text) <= _SHOWN else text[:_SHOWN] + "…"
        faults.append(Fault("YAML-GACH", found.start(1), message, f"viết “- {shown}”, thụt bằng các dấu - khác"))
        line += 1
        if scene.lines.bounds(line)[0] >= len(scene.text):
            break
    return faults


def indentation(scene: Scene) -> list[Fault]:
    """A line that fits no level above it, or the first of its block if that is the one that stands wrong."""
    if not re.search("block (mapping|sequence) start|block end|document start|'-'|block entry|indent", scene.words):
        return []
    here = _line(scene, scene.line)
    above = _next(scene, scene.line, -1)
    if here is not None and above is not None:
        if here.dashed and (bullets := _bullets(scene, above.number)):
            return bullets  # taken for the value of the key, so that the dash below it stands wrong
        if (
            not above.keyed
            and above.indent == here.indent
            and (_GLUED.match(above.text) or _GLUED_DASH.match(above.text))
        ):
            return colonless(scene, above.number)  # taken for the value of the key above both
        fault = _keyless_item(scene, above, here) or _first_child(scene, here) or _first_item(scene, here)
        fault = fault or _silent_parent(scene, here)
        if fault is not None:
            return [fault]
    message = f"dòng {scene.line} thụt không khớp với các dòng cùng cấp ở trên"
    if scene.context.startswith("while parsing a block"):
        message += f" (bắt đầu ở dòng {scene.line_of(scene.context_offset)})"
    return [Fault("YAML-THUT-DONG", scene.first, message, _LEVEL)]


def _keyless_item(scene: Scene, item: _Line, below: _Line) -> Fault | None:
    """Keys below ``- câu chữ``: the item has a text where its first key is due."""
    if not item.dashed or item.keyed or below.indent != item.indent + 2 or not below.keyed:
        return None
    message = f"mục ở dòng {item.number} có chữ mà chưa có khóa, nên các khóa bên dưới (dòng {below.number}) bị lạc"
    key, rest = key_and_rest(item.text[2:].strip())
    hint = (
        f"thêm dấu hai chấm sau khóa: “- {key}: {_cut(rest)}”"
        if key
        else (f"viết khóa sau dấu gạch, ví dụ “- tên: {_cut(rest)}”")
    )
    return Fault("YAML-THUT-DONG", scene.lines.bounds(item.number)[0] + item.indent, message, hint)


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else text[:_SHOWN].rstrip() + "…"


def _first_child(scene: Scene, here: _Line) -> Fault | None:
    """The first line of the block, if this one stands two spaces below the parent and that one does not."""
    first, above = None, _next(scene, here.number, -1)
    while above is not None and above.indent > here.indent:
        first, above = above, _next(scene, above.number, -1)
    if first is None or above is None or here.indent != above.indent + 2:
        return None
    message = f"dòng {first.number} thụt {first.indent} dấu cách, mà dòng {here.number} cùng cấp thụt {here.indent}"
    hint = "nếu vừa bỏ dấu # ở dòng này, bỏ cả dấu cách sau nó và dấu # ở các dòng mẹ phía trên"
    if here.dashed and not first.dashed:
        hint = f"thiếu dấu gạch đầu mục: viết “- {first.text[:40]}”, thụt {here.indent} dấu cách"
    return Fault("YAML-THUT-DONG", scene.lines.bounds(first.number)[0] + first.indent, message, f"{hint}; {_LEVEL}")


def _first_item(scene: Scene, here: _Line) -> Fault | None:
    """The item that opened the list, if this one stands two spaces below the key of the list and that one does not."""
    if not (here.dashed and scene.context.startswith("while parsing a block")):
        return None
    first = _line(scene, scene.line_of(scene.context_offset))
    parent = None if first is None else _next(scene, first.number, -1)
    if first is None or parent is None or not first.dashed or here.indent not in (parent.indent, parent.indent + 2):
        return None
    if first.indent in (parent.indent, parent.indent + 2):
        return None
    message = f"dòng {first.number} thụt {first.indent} dấu cách, mà dòng {here.number} cùng cấp thụt {here.indent}"
    return Fault("YAML-THUT-DONG", scene.lines.bounds(first.number)[0] + first.indent, message, _LEVEL)


_COMMENTED_KEY = re.compile(r"( *)# ([^\s#:][^:#]*):")


def _silent_parent(scene: Scene, here: _Line) -> Fault | None:
    """The key above this one that is still a comment: only the sign of the child was taken away."""
    for number in range(here.number - 1, 0, -1):
        line = scene.text[slice(*scene.lines.bounds(number))].rstrip()
        if line and not line.lstrip(" ").startswith("#"):
            return None
        parent = _COMMENTED_KEY.fullmatch(line)
        if parent and len(parent[1]) == here.indent - 2:
            message = f"dòng {here.number} nằm dưới “{parent[2]}” (dòng {number}), mà dòng {number} còn dấu #"
            return Fault("YAML-THUT-DONG", scene.first, message, f"bỏ cả dấu # và dấu cách sau nó ở dòng {number}")
    return None


def _next(scene: Scene, number: int, step: int) -> _Line | None:
    """The nearest line above (``-1``) or below (``1``) that is neither blank nor a comment."""
    number += step
    while number > 0 and scene.lines.bounds(number)[0] < len(scene.text):
        found = _line(scene, number)
        if found is not None:
            return found
        number += step
    return None


def _line(scene: Scene, number: int) -> _Line | None:
    start, end = scene.lines.bounds(number)
    text = scene.text[start:end]
    shown = text.strip()
    if not shown or shown.startswith("#"):
        return None
    match = LINE.match(text)
    assert match is not None  # every part of the pattern may be empty
    keyed = match["key"] is not None or re.search(r":[ \t]*(#.*)?$", shown) is not None
    return _Line(number, len(text) - len(text.lstrip(" ")), shown.startswith("- "), keyed, shown)
