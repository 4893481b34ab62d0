"""Data as YAML text in block style, for what is added to a file; nothing that stands in a file is written this way."""

from __future__ import annotations

import re
from typing import Any

from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.source.scalar import quote, write_scalar

#: Columns that a nested collection is moved in by.
STEP = 2
#: A sentence that needs no quotes in block style, commas included, although it would need them inside ``[…]``.
_SENTENCE = re.compile(r"(?!.*(?::(?:\s|$)| #|\s$|[\\\x00-\x1f]))[^\W\d_][^\n]* [^\n]*[^\W\d_][^\n]*")
_SPECIAL = re.compile("[\u0085\u00a0\u2028\u2029\ufeff\u200b-\u200f\u202a-\u202f]")


def scalar(text: str, indent: int) -> str:
    """The text in block style: a plain sentence as an author types it, anything else as :func:`write_scalar` does."""
    if _SENTENCE.fullmatch(text) and text.isprintable() and not _SPECIAL.search(text):
        return text
    return write_scalar(text, indent)


def block(value: Any, indent: int) -> str:
    """The value as it stands behind ``khóa:`` whose key is ``indent`` columns in, with the space or line break.

    Items of a list and keys of a mapping stand two columns further in. No line end at the end.
    """
    if value is None or value == "":
        return ""
    if isinstance(value, dict):
        return "\n" + mapping(value, indent + STEP, first=True) if value else " {}"
    if isinstance(value, list | tuple):
        return "\n" + listing(value, indent + STEP, first=True) if value else " []"
    return " " + scalar(str(value), indent + STEP)


def listing(items: Any, indent: int, *, first: bool = False) -> str:
    """Items each on its own line; the first is moved in only if ``first``."""
    margin = " " * indent
    rows = [f"- {item(one, indent)}".rstrip(" ") for one in items]
    return (margin if first else "") + f"\n{margin}".join(rows)


def item(value: Any, indent: int) -> str:
    """The value as it stands behind ``- `` whose hyphen is ``indent`` columns in."""
    if isinstance(value, dict):
        return mapping(value, indent + STEP) if value else "{}"
    if isinstance(value, list | tuple):
        return listing(value, indent + STEP) if value else "[]"
    return scalar(str(value), indent + STEP) if value else '""'


def mapping(entries: dict[str, Any], indent: int, *, first: bool = False) -> str:
    """``khóa: giá trị`` lines; the first is moved in only if ``first``."""
    margin = " " * indent
    rows = [f"{key(name)}:{block(value, indent)}" for name, value in entries.items()]
    return (margin if first else "") + f"\n{margin}".join(rows)


def key(name: str) -> str:
    """A key of block style; commas need no quotes there."""
    written = scalar(name, 1)
    return written if "\n" not in written else quote(name)


def flow(value: Any) -> str:
    """The value on one line, as it may stand inside ``[…]`` and ``{…}``."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{quote(name)}: {flow(one)}" for name, one in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(flow(one) for one in value) + "]"
    return quote(str(value)) if value else '""'


def commented(data: dict[str, Any], comments: dict[DataPath, list[str]]) -> str:
    """The whole file, each list of comments above the key or item at its path."""
    return "\n".join(_commented_mapping(data, comments, (), 0)) + "\n"


def _commented_mapping(
    entries: dict[str, Any], comments: dict[DataPath, list[str]], path: DataPath, indent: int
) -> list[str]:
    margin = " " * indent
    rows: list[str] = []
    for name, value in entries.items():
        at = (*path, name)
        rows += [f"{margin}# {line}" for line in comments.get(at, [])]
        if isinstance(value, dict) and value:
            rows += [f"{margin}{key(name)}:", *_commented_mapping(value, comments, at, indent + STEP)]
        elif isinstance(value, list) and any(isinstance(one, dict) for one in value):
            rows.append(f"{margin}{key(name)}:")
            for index, one in enumerate(value):
                rows += [f"{margin}  # {line}" for line in comments.get((*at, index), [])]
                inner = _commented_mapping(one, comments, (*at, index), indent + 2 * STEP) or ["{}"]
                first = next(n for n, row in enumerate(inner) if not row.lstrip().startswith("#"))
                inner[first] = f"{margin}  - {inner[first].lstrip()}"
                rows += [row[STEP:] if n < first else row for n, row in enumerate(inner)]
        else:
            rows.append(f"{margin}{key(name)}:{block(value, indent)}")
    return rows
