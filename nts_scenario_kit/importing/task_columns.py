"""Columns of a table of tasks by what stands in their cells, where their headings do not say it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.importing.agencies import agencies
from nts_scenario_kit.importing.duties import is_agency
from nts_scenario_kit.vietnamese import bare

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

_DAY = re.compile(
    r"^(?:truoc |xong |trong |den |het |hang |dinh ky |thuong xuyen|moi |ngay |quy |thang |nam )"
    r"|\b\d{1,2}\s?/\s?\d{1,2}(?:\s?/\s?\d{2,4})?\b|\bthang \d{1,2}\b|\bquy (?:[1-4]|i|ii|iii|iv)\b|^\d+ ngay"
)
_NUMBER = re.compile(r"^\(?\d{1,3}[.)]?$")
_PHONE = re.compile(r"(?:\+?84|0)[\d .-]{8,14}(?:\s*\([^()]*\))?")
#: Of its cells, so many say what a column is.
_SHARE = 0.5
#: A day is told with no more words.
_MOST_OF_A_DAY = 8


def told_by_cells(rows: Sequence[Mapping[int, str]], known: Mapping[int, str]) -> dict[int, str]:
    """The field of each column: those that are ``known``, then agencies, days and numbers, then tasks and products.

    The longest of the texts that are left are tasks. A list of people to call holds none.
    """
    out = dict(known)
    columns = sorted({column for row in rows for column in row})
    if "task" not in known.values() and any(_holds(rows, one, _is_a_phone) for one in columns):
        return out
    for column, field in known.items():  # ``Phần việc của`` is no heading of tasks
        if field == "task" and "lead" not in known.values() and _holds(rows, column, _is_agency):
            out[column] = "lead"
    for field, is_one in (
        ("number", _is_number),
        ("deadline", _is_day),
        ("lead", _is_agency),
        ("cooperation", _is_agency),
    ):
        if field not in out.values():
            found = next((one for one in columns if one not in out and _holds(rows, one, is_one)), None)
            if found is not None:
                out[found] = field
    left = sorted((one for one in columns if one not in out), key=lambda one: -_length(rows, one))
    for field in ("task", "product"):
        if field not in out.values() and left:
            out[left.pop(0)] = field
    return out


def _holds(rows: Sequence[Mapping[int, str]], column: int, is_one: Callable[[str], bool]) -> bool:
    cells = [row[column] for row in rows if row.get(column, "").strip()]
    return bool(cells) and sum(map(is_one, cells)) > _SHARE * len(cells)


def _length(rows: Sequence[Mapping[int, str]], column: int) -> int:
    return sum(len(row.get(column, "")) for row in rows)


def _is_a_phone(text: str) -> bool:
    return _PHONE.fullmatch(text.strip()) is not None


def _is_number(text: str) -> bool:
    return _NUMBER.match(text.strip()) is not None


def _is_day(text: str) -> bool:
    return len(text.split()) <= _MOST_OF_A_DAY and _DAY.search(bare(text).strip()) is not None


def _is_agency(text: str) -> bool:
    return all(is_agency(one.strip(" .")) for one in agencies(text))


_KINDS = {"number": _is_number, "deadline": _is_day, "lead": _is_agency, "cooperation": _is_agency}
