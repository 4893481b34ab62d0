"""What the author is told to do: the rule's own hint, the ``#`` to remove, or the empty key to fill in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.rules.places import value_at
from nts_scenario_kit.rules.registry import KEY
from nts_scenario_kit.rules.texts import is_blank

if TYPE_CHECKING:
    from nts_scenario_kit.finding import DataPath
    from nts_scenario_kit.resolve import Resolved
    from nts_scenario_kit.rules.registry import Hit


#: A field below another one: its line is then that of the other, and the author has to be told its name.
_NESTED = 2
_COMMENTED = re.compile(r" *# +(?:- |[^:#]+:(?: |$))")


def advice(s: Resolved, hit: Hit, *, commented: bool) -> str:
    """The hint of a finding; ``commented`` says that its key stands in the file as a comment."""
    hint = hit.hint.replace(KEY, s.written(hit.path).rpartition(".")[2]) if KEY in hit.hint else hit.hint
    if hit.elsewhere:
        return hint
    if commented:
        then = "; " if hint.startswith("còn thiếu") else ", rồi "
        return f"bỏ dấu # ở đầu dòng này{_with(s, hit.path)}{then}{hint or 'sửa lại cho đúng'}"
    if not hint and isinstance(hit.path[-1], str) and _is_empty(value_at(s.data, hit.path)):
        if _left_behind(s, hit.path):
            return "bỏ dấu # ở các dòng con bên dưới, hoặc xóa dòng này để lấy lời mẫu"
        hint = f"viết {s.written(hit.path).rpartition('.')[2]}: …"
    return hint + _where(s, hit.path, hint) if hint else hint


def _is_empty(value: object) -> bool:
    """True if nothing stands there, or only dots."""
    return not value or (isinstance(value, str | list) and all(isinstance(v, str) for v in value) and is_blank(value))


def _where(s: Resolved, path: DataPath, hint: str) -> str:
    """The keys on the way, where the file has neither the field nor a comment for it and the hint does not name it."""
    field = path[: max((n + 1 for n, step in enumerate(path) if isinstance(step, str)), default=0)]
    if len(field) < _NESTED or s.given(field) or s.source.commented(s.author_path(field)) is not None:
        return ""
    keys = [step.partition("[")[0] for step in s.written(field).split(".")]
    return "" if keys[-1] in hint else f"; ghi vào {' → '.join(f'“{one}”' for one in keys)}"


def _left_behind(s: Resolved, path: DataPath) -> bool:
    """True if the key lost its ``#`` and the lines below it have theirs: the next line is a deeper key or item."""
    mark = s.source.mark(s.author_path(path))
    key, below = s.source.line_text(mark.line) or "", s.source.line_text(mark.line + 1) or ""
    deeper = len(below) - len(below.lstrip()) > len(key) - len(key.lstrip())
    return key.rstrip().endswith(":") and deeper and _COMMENTED.match(below) is not None


def _with(s: Resolved, path: DataPath) -> str:
    """Which other lines lose their sign together with the one of the key."""
    keys = _keys(path)
    below = value_at(s.data, keys)
    many = isinstance(below, dict) or (
        isinstance(below, list) and bool(below) and (len(below) > 1 or isinstance(below[0], dict))
    )
    above = ["ở các dòng mẹ phía trên"] if not s.given(keys[:-1]) else []
    lines = [*above, *(["ở các dòng con bên dưới"] if many else [])]
    return "".join(f", {line}" for line in lines)


def _keys(path: DataPath) -> DataPath:
    """The path down to the first list below a situation: a line of its own in the file."""
    first = next((n for n, step in enumerate(path) if isinstance(step, int) and n > 1), len(path))
    return path[:first]
