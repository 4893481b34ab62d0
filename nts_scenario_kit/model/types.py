"""Values with a form of their own: dates, numbers and signs of documents, the words of the decree."""

from __future__ import annotations

import datetime
import re
from enum import StrEnum
from typing import Annotated, Literal

from nts_scenario_kit.model.reading import Fault, Parsed, Read
from nts_scenario_kit.vietnamese import day_month_year, fold

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_SLASH = re.compile(r"(?:[Nn]gày )?(\d{1,2})\s*[/-]\s*(\d{1,2})\s*[/-]\s*(\d{4})")
_WORDS = re.compile(r"(?:[Nn]gày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})")
_AS_ARTICLE = re.compile(r"\s*-?\s*như điều (\d+)", re.IGNORECASE)


def find_date(text: str) -> datetime.date | None:
    """The date that the whole text is, in any of the accepted spellings; None if it is not one.

    Raises ValueError for a text of that form whose day does not exist in the calendar (``2025-02-30``).
    """
    clean = " ".join(text.split())
    if match := _ISO.fullmatch(clean):
        year, month, day = match.groups()
    elif match := _SLASH.fullmatch(clean) or _WORDS.fullmatch(clean):
        day, month, year = match.groups()
    else:
        return None
    return datetime.date(int(year), int(month), int(day))


def _date(value: object) -> object:
    if value is None or value == "" or isinstance(value, datetime.date):
        return value or None
    if not isinstance(value, str):
        raise Fault("text")
    try:
        found = find_date(value)
    except ValueError:
        raise Fault("no_such_day", "{text}", text=value) from None
    if found is None:
        raise Fault("not_a_date", "{text}", text=value)
    return found


#: A day of the calendar: ``2026-12-15``, ``15/12/2026`` or ``ngày 15 tháng 12 năm 2026``; blank is None.
Day = Annotated[
    datetime.date | None,
    Read(_date, schema={"type": "string", "examples": ["2026-12-15", "ngày 15 tháng 12 năm 2026"]}),
]


def article_named(recipient: str) -> int:
    """The number in a recipient “Như Điều 3”, 0 in any other: those whom an article of the Decision names.

    NĐ 30/2020, Phụ lục I, II.9b; Phụ lục III, mẫu 1.3.
    """
    found = _AS_ARTICLE.match(recipient)
    return int(found[1]) if found else 0


def in_words(day: datetime.date) -> str:
    """``ngày 05 tháng 11 năm 2026`` (NĐ 30/2020, Phụ lục I, II.4b)."""
    return day_month_year(day.day, day.month, day.year)


class DocumentNumber(Parsed):
    """Number and sign of a document: ``147/NQ-CP``, ``30/2020/NĐ-CP``, ``51-NQ/TW``; blank until issued.

    A text without any digit is refused. One that is merely misspelt (``147/NQ/CP``) is kept as it is and
    :attr:`well_formed` is False: a rule reports it with the right spelling (:attr:`corrected`).
    """

    _GOOD = re.compile(
        r"\d+[a-z]?(?:-[A-ZĐ][A-Za-zĐđ]*/[A-ZĐ][\w&-]*|(?:/\d{4})?/[A-ZĐ][A-Za-zĐđ]*\d*(?:-[A-ZĐ][\w&]*)*)"
    )
    _SLASHES = re.compile(r"(\d+(?:/\d{4})?/[A-ZĐ][A-Za-zĐđ]*)/([A-ZĐ][\w&-]*)")

    @classmethod
    def read(cls, value: object) -> Parsed:
        """The number, blank for None. Raises Fault for a text without any digit."""
        text = super().read(value)
        if text and not any(c.isdigit() for c in text):
            raise Fault("not_a_number", "{text}", text=str(text))
        return text

    @property
    def well_formed(self) -> bool:
        """True if number, sign and body are joined as the decree asks (Phụ lục I, II.3)."""
        return not self or bool(self._GOOD.fullmatch(self))

    @property
    def corrected(self) -> str:
        """The well-formed spelling if it can be known (``147/NQ/CP`` -> ``147/NQ-CP``), else the text itself."""
        compact = re.sub(r"\s*([/-])\s*", r"\1", self.strip())
        fixed = self._SLASHES.sub(r"\1-\2", compact)
        return fixed if self._GOOD.fullmatch(fixed) else str(self)


class IssueNumber(Parsed):
    """The number that the clerk gives: ``71``, ``05`` or with its sign, ``71/QĐ-UBND``; blank until issued."""

    SCHEMA = {"anyOf": [{"type": "string"}, {"type": "integer"}]}  # noqa: RUF012 - never changed
    _FORM = re.compile(r"(\d{1,6})([a-z]?)(?:\s*/\s*(\S+))?")

    @classmethod
    def read(cls, value: object) -> Parsed:
        """The number, blank for None. Raises Fault for anything else."""
        text = super().read(value)
        if text.strip() and not cls._FORM.fullmatch(text.strip()):
            raise Fault("not_an_issue_number", "{text}", text=str(text))
        return text

    @property
    def digits(self) -> str:
        """The number with a leading zero below 10 (Phụ lục I, II.3c): ``5`` -> ``05``; blank if not issued."""
        match = self._FORM.fullmatch(self.strip())
        return f"{match[1].zfill(2)}{match[2]}" if match else ""

    @property
    def sign(self) -> str:
        """What stands behind the slash, if the author wrote it."""
        match = self._FORM.fullmatch(self.strip())
        return (match[3] or "") if match else ""


class Level(StrEnum):
    """Level of the body that issues the scenario."""

    MINISTRY = "bộ"
    PROVINCE = "tỉnh"
    COMMUNE = "xã"


class Kind(StrEnum):
    """Kind of the input file."""

    SCENARIO = "kịch bản khung"


class Carrier(StrEnum):
    """The document that issues the scenario."""

    DECISION = "quyết định"
    PLAN = "kế hoạch"


class SignerForm(StrEnum):
    """Power by which the signer signs (NĐ 30/2020, Phụ lục I, II.7b)."""

    COLLECTIVE = "TM."
    DEPUTY = "KT."
    ORDER = "TL."
    AUTHORISED = "TUQ."
    ACTING = "Q."


class Urgency(StrEnum):
    """Urgency (NĐ 30/2020, Phụ lục I, III.2b)."""

    EXPRESS = "hỏa tốc"
    HIGH = "thượng khẩn"
    URGENT = "khẩn"


class Secrecy(StrEnum):
    """Degree of secrecy; only ever what the author set."""

    TOP = "tuyệt mật"
    HIGH = "tối mật"
    SECRET = "mật"


class Circulation(StrEnum):
    """Circulation mark (NĐ 30/2020, Phụ lục I, III.2c)."""

    RETURN = "xem xong trả lại"
    INTERNAL = "lưu hành nội bộ"


class TextSize(StrEnum):
    """Size of the body text in points (NĐ 30/2020, Phụ lục I, V); all other sizes follow it."""

    LARGE = "14"
    SMALL = "13"


class Orientation(StrEnum):
    """Orientation of an annex's pages."""

    PORTRAIT = "dọc"
    LANDSCAPE = "ngang"


def choice(words: type[StrEnum], *, figures: bool = False, required: bool = False) -> Read:
    """A validator that reads one of the words, whatever its case or tone placement; blank is None.

    ``figures`` tells editors that the words are numbers, which YAML lets an author write without quotes;
    ``required`` refuses a blank.
    """
    table = {fold(word): word for word in words}

    def read(value: object) -> object:
        if required and (value is None or value == ""):
            raise Fault("empty", allowed=[w.value for w in words])
        if value is None or value == "" or isinstance(value, words):
            return value or None
        if not isinstance(value, str):
            raise Fault("text")
        found = table.get(fold(value))
        if found is None:
            raise Fault("choice", "{text}", text=value, allowed=[w.value for w in words])
        return found

    if figures:
        return Read(read, given=Literal[tuple(int(word) for word in words)])
    return Read(read)
