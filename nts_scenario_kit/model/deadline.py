"""When a task is due, in any of the ways in which a plan says it."""

from __future__ import annotations

import datetime
import re

from nts_scenario_kit.model.reading import Fault, Parsed
from nts_scenario_kit.model.types import find_date, in_words
from nts_scenario_kit.vietnamese import fold


class Deadline(Parsed):
    """A date, ``thường xuyên``, or words (``quý III năm 2026``, ``trước 15/3/2026``); in JSON and YAML a text."""

    @classmethod
    def read(cls, value: object) -> Parsed:
        """The words, blank for None. Raises Fault for a day that does not exist."""
        text = super().read(value)
        try:
            find_date(text)
            _last_day(fold(text))
        except OverflowError:  # beyond the year 9999
            return text
        except ValueError:
            raise Fault("no_such_day", "{text}", text=str(text)) from None
        return text

    @property
    def last_day(self) -> datetime.date | None:
        """The last day that the words allow, if they name one: a day, a month, a quarter, half a year or a year."""
        try:
            return _last_day(fold(self))
        except (ValueError, OverflowError):  # no such day, or beyond the year 9999
            return None

    @property
    def ongoing(self) -> bool:
        """True for work that has no end: ``thường xuyên``, ``hằng năm`` …"""
        return any(word in fold(self) for word in _ONGOING)

    @property
    def printed(self) -> str:
        """As it stands in the document: a date in words, anything else as written."""
        day = find_date(self)
        return in_words(day) if day else str(self)


_ONGOING = tuple(
    fold(w) for w in ("thường xuyên", "hằng năm", "hàng năm", "hằng quý", "hàng quý", "định kỳ", "liên tục")
)
_DAY_IN = re.compile(r"(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})")
_WORDS_IN = re.compile(r"(\d{1,2}) " + fold("tháng") + r" (\d{1,2}) " + fold("năm") + r" (\d{4})")
_ISO_IN = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_MONTH_IN = re.compile(fold("tháng") + r" (\d{1,2})(?: " + fold("năm") + r" |/)(\d{4})")
_QUARTER_IN = re.compile(fold("quý") + r" (iv|i{1,3}|[1-4])(?: " + fold("năm") + r" |/)(\d{4})")
_HALF_IN = re.compile("0?6 " + fold("tháng") + f" ({fold('đầu')}|{fold('cuối')}) {fold('năm')}" + r" (\d{4})")
_YEARS_IN = re.compile(r"\d{4}\s*[-–]\s*(\d{4})")
_YEAR_IN = re.compile(fold("năm") + r" (\d{4})")
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


def _last_day(folded: str) -> datetime.date | None:
    """Raises ValueError for a day or a month that does not exist, OverflowError beyond the year 9999."""
    if match := _ISO_IN.search(folded):
        return datetime.date(int(match[1]), int(match[2]), int(match[3]))
    if match := _DAY_IN.search(folded) or _WORDS_IN.search(folded):
        return datetime.date(int(match[3]), int(match[2]), int(match[1]))
    if match := _QUARTER_IN.search(folded):
        quarter = _QUARTERS.get(match[1]) or int(match[1])
        return _end(folded, int(match[2]), 3 * quarter - 2, 3 * quarter)
    if match := _HALF_IN.search(folded):
        return _end(folded, int(match[2]), *((1, 6) if match[1] == fold("đầu") else (7, 12)))
    if match := _MONTH_IN.search(folded):
        return _end(folded, int(match[2]), int(match[1]), int(match[1]))
    if match := _YEARS_IN.search(folded):
        return datetime.date(int(match[1]), 12, 31)
    if match := _YEAR_IN.search(folded):
        return _end(folded, int(match[1]), 1, 12)
    return None


def _end(folded: str, year: int, first: int, last: int) -> datetime.date:
    """The last day of these months; for ``trước …`` the day before them."""
    day = datetime.timedelta(days=1)
    if folded.startswith(fold("trước")):
        return datetime.date(year, first, 1) - day
    return (datetime.date(year, last, 28) + 4 * day).replace(day=1) - day
