"""What is wrong with a tag of a Word template, in the words of the officer who edits it: Jinja's own are English."""

from __future__ import annotations

import re

#: What Jinja says, and what is wrong in Vietnamese; the first that fits is said.
_SAID = tuple(
    (re.compile(pattern), words)
    for pattern, words in (
        (r"unknown tag '(?!end)(\w+)'", "không có thẻ “{}”"),
        (r"innermost block that needs to be closed is '(\w+)'", "thẻ “{}” chưa đóng"),
        (r"unknown tag '(\w+)'", "không có thẻ “{}”"),
        (r"No filter named '(\w+)'", "không có bộ lọc “{}”"),
        (r"No test named '(\w+)'", "không có phép thử “{}”"),
        (r"block '(\w+)' defined twice", "khối “{}” có hai lần"),
        (r"attribute '(\w+)'", "không dùng được thuộc tính “{}”"),
        (r"(?:got|unexpected) '(?:end of [^']*)'|unexpected end", "thẻ dừng giữa chừng"),
        (r"(?:got|unexpected(?: char)?) '([^']+)'", "thừa hoặc sai ở “{}”"),
    )
)


def misspelt(error: Exception) -> str:
    """Why a tag cannot be read."""
    return "thẻ của mẫu viết sai" + _detail(error)


def unprintable(error: Exception) -> str:
    """Why a tag that can be read cannot be printed."""
    detail = _detail(error) or ": phép tính, so sánh, vòng lặp hoặc lời gọi trong thẻ không dùng được với giá trị ở đó"
    return "có thẻ không in được" + detail


def _detail(error: Exception) -> str:
    text = str(error)
    if isinstance(error, RecursionError):
        return ": dấu ngoặc lồng quá sâu"
    for pattern, words in _SAID:
        if found := pattern.search(text):
            return ": " + words.format(*found.groups())
    return ""
