"""Ministries and departments that are no more on the day of signing, by the catalog's list of old names."""

from __future__ import annotations

import datetime
import re
from functools import cache
from typing import TYPE_CHECKING

from nts_scenario_kit.catalog.renamed import OldName, renamed
from nts_scenario_kit.vietnamese import fold
from nts_scenario_kit.word.facts.roles import Role
from nts_scenario_kit.word.lint.base import Problem, Subject, more

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.word.facts.document import Piece
    from nts_scenario_kit.word.facts.lines import Line

_LETTERHEAD = (Role.PARENT_BODY, Role.ISSUING_BODY, Role.AUTHORITY)
_NAMED = (Role.ADDRESSED, Role.ADDRESSEE, Role.RECIPIENT)
_TASKS = (
    Role.BODY, Role.ARTICLE, Role.CLAUSE, Role.SUBCLAUSE, Role.POINT, Role.DASH, Role.ROMAN_ITEM, Role.OTHER_LEVEL,
    Role.CELL,
)  # fmt: skip
#: Districts have a check of their own, for the letterhead and the recipients.
_DISTRICTS = ("Ủy ban nhân dân ", "UBND ", "thị trấn")
#: What tells of former days, or names the author of an older document.
_HISTORY = re.compile(
    r"\b[Ss]ố:? ?\d+\S*/|\b(?:Thông tư|Quyết định|Công văn)(?: liên tịch)? của\b"
    r"|\b[Tt]rước (?:đây|khi)\b|\bcũ\b|\bnay là\b|\b[Nn]guyên (?:là|[A-ZĐ])|\btiền thân\b"
    r"|\bhợp nhất\b|\bsáp nhập\b|\bsắp xếp\b|\bkế thừa\b|\bcựu\b|\bhưu trí\b|\bphông\b"
    r"|\bbàn giao\b|\btiếp nhận\b|\bchuyển (?:về|từ|sang)\b|\bkết thúc hoạt động\b|\bgiải thể\b|\bđổi tên\b"
)
_DATE = re.compile(
    r"(?:(?:\b(?P<day>\d{1,2})(?: tháng |[/-]))?\b(?P<month>\d{1,2})(?: năm |[/-])|\b[Nn]ăm |[-–] ?)"
    r"(?P<year>(?:19|20)\d\d)\b"
)
#: A ministry of another country, which may well be called so.
_ABROAD = re.compile(
    r" (?:nước (?!ta\b)|Cộng hòa|Vương quốc|Liên bang|Lào|Campuchia|Trung Quốc|Thái Lan|Nhật Bản|Hàn Quốc|Ấn Độ"
    r"|Singapore|Malaysia|Indonesia|Philippines|Hoa Kỳ|Cuba|Nga|Pháp|Đức)\b"
)


def signed_on(piece: Piece) -> datetime.date | None:
    """The day in the line of place and date, None for a draft that leaves it open."""
    line = piece.first(Role.PLACE_DATE)
    day = line.text.rsplit(",", 1)[-1] if line is not None else ""  # places have numbers too: Bảo Lâm 1
    digits = [int(x) for x in re.findall(r"\d+", day)]
    try:
        return datetime.date(digits[2], digits[1], digits[0]) if len(digits) == 3 else None
    except (ValueError, OverflowError):
        return None


def former_names(subject: Subject, day: datetime.date) -> Iterator[Problem]:
    """Each old name once, at its first place: who issues, is addressed, receives, or gets a task."""
    found: dict[str, tuple[OldName, list[Line]]] = {}
    for line, name in _found(subject):
        entry = _entries()[fold(name)]
        if entry.since is not None and entry.since <= day and not _tells_of_before(line.text, entry.since, day):
            lines = found.setdefault(entry.old, (entry, []))[1]
            lines += [line] if line not in lines[-1:] else []
    for entry, lines in found.values():
        yield Problem(
            lines[0],
            f"“{entry.old}” là tên cũ{more(len(lines))}; nay là “{entry.new}”",
            f"kiểm tra lại tên cơ quan ({entry.ground})",
        )


def _found(subject: Subject) -> Iterator[tuple[Line, str]]:
    for line in subject.main.all(*_LETTERHEAD):
        name = line.text.split(" TỈNH ")[0].split(" THÀNH PHỐ ")[0]
        if fold(name) in _entries():
            yield line, name
    for line in subject.lines(*_NAMED, *_TASKS):
        for match in _pattern().finditer(line.text):
            abroad = _ABROAD.match(line.text, match.end())
            if not (abroad or line.quotes(match.start()) or _HISTORY.search(line.text)):
                yield line, match[0]


def _tells_of_before(text: str, since: datetime.date, signed: datetime.date) -> bool:
    """True if the text has a date up to the day of the new name, or a year before the signing that may be before it."""
    for match in _DATE.finditer(text):
        year, month = int(match["year"]), int(match["month"] or 0)
        if year < since.year or (year == since.year and not month and year < signed.year):
            return True
        if year == since.year and month > 0 and (month, int(match["day"] or 1)) <= (since.month, since.day):
            return True
    return False


@cache
def _entries() -> dict[str, OldName]:
    return {fold(entry.old): entry for entry in renamed() if not entry.old.startswith(_DISTRICTS)}


@cache
def _pattern() -> re.Pattern[str]:
    heads: dict[str, list[str]] = {}
    for entry in sorted(_entries().values(), key=lambda entry: -len(entry.old)):
        head, _, rest = entry.old.partition(" ")
        heads.setdefault(head, []).append(re.escape(rest))
    return re.compile("|".join(rf"{head} (?:{'|'.join(rest)})\b" for head, rest in heads.items()))  # quick: few heads
