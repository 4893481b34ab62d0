"""Who is named in a list: one text may hold several agencies, groups that name none, one agency at several levels."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from nts_scenario_kit.catalog.bodies import HEAD
from nts_scenario_kit.model.types import Level
from nts_scenario_kit.rules.agencies import BORDER_GUARD, COAST_GUARD, MILITARY, POLICE, key
from nts_scenario_kit.rules.reading import plain
from nts_scenario_kit.rules.texts import mentions, words

#: Blanks are looked at from their first on: to begin at each of them would take the square of their number.
_BETWEEN = re.compile(
    rf"(?:(?<!\s)\s+)?;\s*(?:và\s+)?|(?:(?<!\s)\s+)?\n\s*|,\s+(?:và\s+)?(?={HEAD})"
    rf"|(?<!\s)\s+(?:và|cùng với|cùng)\s+(?={HEAD})"
)
_JOINT_OFFICE = re.compile(r"Văn phòng (?:Hội đồng nhân dân|HĐND|Đoàn đại biểu)[^;]*$")
#: Where a force comes from, as a label before its name.
_LABEL = re.compile(r"^\s*(?:(?:các )?lực lượng )?(?:tại chỗ|chi viện|phối hợp)\s*:\s*", re.IGNORECASE)
_TWO_LEVELS = re.compile(r"(.*\S)\s+(?:các )?cấp\s+(tỉnh|xã)(?:,| và|, và)\s+(?:cấp\s+)?(tỉnh|xã)\W*", re.IGNORECASE)
#: ``Các phòng, ban chuyên môn`` of a commune; ``Phòng Tổ chức`` is one.
_OFFICES = re.compile(r"\b(các|những|mọi) phòng\b", re.IGNORECASE)
#: By their key: a committee of a commune, and the committees of all communes.
_COMMITTEE = "uỷ ban nhân dân"
_COMMUNE = re.compile(rf"(?:chủ tịch )?{_COMMITTEE} (?:cấp )?(?:xã|phường|đặc khu)\b")
_ALL_COMMUNES = re.compile(
    rf"(?:chủ tịch )?{_COMMITTEE} (?:cấp )?(?:cấp xã|xã|(?:xã|phường|đặc khu)(?: (?:xã|phường|đặc khu))+)(?: .*)?"
)
_EDGES = " .,;…\n"
_BRACKETS = re.compile(r"(?<!\s)\s*\([^)]*\)")

_GENERIC = frozenset(
    words(
        "các những một số tất cả toàn thể mọi sở ban bộ ngành cơ quan đơn vị địa phương cấp lực lượng tổ chức liên"
        " quan "
        "có tại chỗ và chi viện khác thuộc trực cùng phối hợp đoàn hội của tỉnh thành phố trung ương xã phường đặc khu "
        "chức năng chuyên môn nghiệp vụ trên địa bàn doanh nghiệp người dân nhân cộng đồng cá thủ trưởng lãnh đạo đầu "
        "chính quyền nơi xảy ra tham gia ứng phó với cơ sở như theo nhiệm được giao tình nguyện viên"
    )
)
#: How forces at hand are spoken of.
_AT_HAND = re.compile(
    r"(?:(?:các|những|mỗi|từng) )?(?:tổ(?! chức)|đội|nhóm|dân phòng|thanh niên|tình nguyện viên|cộng tác viên"
    r"|lực lượng (?:tham gia )?(?:bảo vệ|xung kích|dân phòng|tình nguyện|tự quản|cứu hộ|ở cơ sở))\b",
    re.IGNORECASE,
)
#: ``Lực lượng ngành điện`` is whoever bears the name of the sector.
_SECTOR = re.compile(r"ngành (.+)")
#: Whose forces at hand these are: that body is charged, not they.
_LED = re.compile(r" do [^,;]+ (?:chỉ huy|quản lý|huy động|điều động|phụ trách|thành lập|điều hành|cử|tổ chức)\Z")
_OUTSIDERS = (
    "chi viện | lực lượng tại chỗ | hệ thống chính trị | khác | liên quan | lân cận | sở tại | giáp ranh"
    " | địa phương bạn | tuyến (trên/dưới/cuối)"
)
#: Forces that are called by where they are or whence they come, and not by a name.
_FORCES = r"(?:(?:các|những|một số|toàn bộ) )?(?:lực lượng|đơn vị|bộ phận|đội|tổ|quân|cán bộ|chuyên gia|y bác sĩ|người)"
_SENT = "(?:điều|cử|phái|đưa|gửi|kéo|đến)(?: động)? (?:đến|về|tới|xuống|lên|giúp)"
_BY_PLACE = re.compile(
    rf"{_FORCES} (?:tại|ở|quanh|gần) (?-i:[^\W\dA-ZĐ])"
    rf"|{_FORCES}\b(?:[^;]{{0,80}} )?(?:sẵn có|có sẵn|hiện có|(?:tại|ở|của) địa phương|cơ sở|nơi khác|{_SENT}"
    r"|tăng cường|tăng viện|tiếp viện|tiếp ứng|tiếp sức|cứu viện|hỗ trợ|bổ sung|dự bị|dự phòng)\b",
    re.IGNORECASE,
)
#: Who sends forces is no force of the list: ``các đơn vị do Bộ Công an, Quân khu 9 điều về``.
_SENDERS = re.compile(r"\s(?:do|được) [^;()]{0,80}?\b(?:điều|cử|phái|đưa|gửi|huy động|chi viện|tăng cường)\b")
_FAMILIES = (BORDER_GUARD, COAST_GUARD, POLICE, f"{MILITARY} | dân quân")
_LEVELS = {
    "xã": "(xã/phường/đặc khu)",
    "tỉnh": "(tỉnh/thành phố)",
    "bộ": "bộ (công an/quốc phòng) | trung ương",
}


def split(texts: Iterable[str]) -> Iterator[str]:
    """Every agency named in the texts: lists are parted at ``;``, and at ``,`` or ``và`` only before another agency.

    ``Sở Văn hóa, Thể thao và Du lịch`` stays one name.
    """
    for text in texts:
        yield from _split(text)


def placed(texts: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Every agency named in the texts with the index of its text."""
    for index, text in enumerate(texts):
        yield from ((index, name) for name in _split(text))


@lru_cache(maxsize=4096)
def _split(text: str) -> tuple[str, ...]:
    clean = _SENDERS.sub(" chi viện", _LABEL.sub("", _without_brackets(text)))
    names: list[str] = []
    start = 0
    for match in _BETWEEN.finditer(clean):
        if _JOINT_OFFICE.search(clean[start : match.start()]) and ";" not in match[0]:
            continue
        names.append(clean[start : match.start()])
        start = match.end()
    names.append(clean[start:])
    levels = [one for name in names for one in _each_level(name)]
    return tuple(name.strip(_EDGES) for name in levels if name.strip(_EDGES))


def _each_level(name: str) -> tuple[str, ...]:
    """``Ủy ban nhân dân cấp tỉnh, cấp xã`` is two bodies."""
    found = _TWO_LEVELS.fullmatch(name)
    return (f"{found[1]} cấp {found[2]}", f"{found[1]} cấp {found[3]}") if found else (name,)


@lru_cache(maxsize=4096)
def generic(name: str) -> bool:
    """True for a group that names no agency: ``các lực lượng tại chỗ và chi viện có liên quan``.

    Reinforcements (``lực lượng chi viện từ các tỉnh``) and ``các đơn vị khác`` are such groups, whatever else is said.
    """
    found = words(_OFFICES.sub(r"\1", _without_brackets(name)))
    return bool(found) and (
        all(word in _GENERIC for word in found) or mentions(name, _OUTSIDERS) or bool(_BY_PLACE.match(name))
    )


@lru_cache(maxsize=4096)
def nameless(name: str) -> bool:
    """True for forces at hand that have no name of their own: ``tổ bảo vệ rừng cộng đồng của các buôn``.

    A name has a capital behind its first word; police, soldiers and border guards are bodies even without one.
    """
    said = _without_brackets(name)
    own = not any(word[:1].isupper() for word in said.split()[1:]) and not _family(name)
    return bool(_AT_HAND.match(name)) and (own or _LED.search(said) is not None)


def _without_brackets(text: str) -> str:
    """The text without what stands in brackets; where none is closed any more, no bracket looks for its end."""
    closed = text.rfind(")") + 1
    return _BRACKETS.sub("", text[:closed]) + text[closed:] if closed else text


def named(name: str, texts: Iterable[str]) -> bool:
    """True if one of the texts says the name word for word."""
    wanted = plain(name)
    return any(wanted in plain(text) for text in texts)


@lru_cache(maxsize=8192)
def meets(one: str, other: str) -> bool:
    """True if both may name one agency: one name holds the other, at the same level.

    ``Lực lượng Công an`` is every Công an; ``Công an xã`` is not ``Công an thành phố``.
    """
    first, second = key(one), key(other)
    if not first or not second:
        return False
    if (sector := _SECTOR.match(first)) and f" {sector[1]} " in f" {second} ":
        return True
    family = _family(one)
    if family or _family(other):
        return family == _family(other) and _levels_meet(one, other)
    short, long = sorted((f" {first} ", f" {second} "), key=len)
    return short in long


@lru_cache(maxsize=4096)
def meets_one(name: str, others: tuple[str, ...]) -> bool:
    """True if one of the others may name the same agency."""
    return any(meets(name, other) for other in others)


def of_all_communes(name: str, others: tuple[str, ...]) -> bool:
    """True for the committee of a commune, if one of the others is ``Ủy ban nhân dân các xã, phường``."""
    return bool(_COMMUNE.match(key(name))) and any(_ALL_COMMUNES.fullmatch(key(other)) for other in others)


@lru_cache(maxsize=2048)
def _family(name: str) -> int:
    """1 border guard, 2 coast guard, 3 police, 4 military; 0 for any other body."""
    return next((number for number, phrases in enumerate(_FAMILIES, 1) if mentions(key(name), phrases)), 0)


def _levels_meet(one: str, other: str) -> bool:
    first, second = _levels(one), _levels(other)
    return not first or not second or bool(first & second)


@lru_cache(maxsize=2048)
def _levels(name: str) -> frozenset[str]:
    return frozenset(level for level, phrases in _LEVELS.items() if mentions(name, phrases))


_ABOVE_COMMUNE = (
    "sở | bộ (chỉ huy quân sự/chỉ huy bộ đội/tư lệnh/công an/quốc phòng/y tế) | công an (tỉnh/thành phố)"
    " | quân sự (tỉnh/thành phố) | uỷ ban nhân dân (tỉnh/thành phố) | biên phòng (tỉnh/thành phố)"
)


def above_commune(level: Level, name: str) -> bool:
    """True for a body of the province or above that a commune names: it helps, and takes no task from a commune."""
    return level is Level.COMMUNE and mentions(name, _ABOVE_COMMUNE) and not mentions(name, "xã | phường | đặc khu")
