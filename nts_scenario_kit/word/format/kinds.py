"""The 29 types of Điều 7 with the abbreviations of Phụ lục III, Mục I."""

from __future__ import annotations

from typing import NamedTuple

from nts_scenario_kit.vietnamese import fold


class Kind(NamedTuple):
    """A type of administrative document; ``sign`` is "" for the two types that have no abbreviation."""

    name: str
    sign: str


#: In the decree's order (Điều 7).
KINDS: tuple[Kind, ...] = (
    Kind("Nghị quyết", "NQ"),
    Kind("Quyết định", "QĐ"),
    Kind("Chỉ thị", "CT"),
    Kind("Quy chế", "QC"),
    Kind("Quy định", "QyĐ"),
    Kind("Thông cáo", "TC"),
    Kind("Thông báo", "TB"),
    Kind("Hướng dẫn", "HD"),
    Kind("Chương trình", "CTr"),
    Kind("Kế hoạch", "KH"),
    Kind("Phương án", "PA"),
    Kind("Đề án", "ĐA"),
    Kind("Dự án", "DA"),
    Kind("Báo cáo", "BC"),
    Kind("Biên bản", "BB"),
    Kind("Tờ trình", "TTr"),
    Kind("Hợp đồng", "HĐ"),
    Kind("Công văn", ""),
    Kind("Công điện", "CĐ"),
    Kind("Bản ghi nhớ", "BGN"),
    Kind("Bản thỏa thuận", "BTT"),
    Kind("Giấy ủy quyền", "GUQ"),
    Kind("Giấy mời", "GM"),
    Kind("Giấy giới thiệu", "GGT"),
    Kind("Giấy nghỉ phép", "GNP"),
    Kind("Phiếu gửi", "PG"),
    Kind("Phiếu chuyển", "PC"),
    Kind("Phiếu báo", "PB"),
    Kind("Thư công", ""),
)

#: Copies (Phụ lục III, Mục I): they have signs, and are no types of Điều 7.
COPY_KINDS: tuple[Kind, ...] = (Kind("Bản sao y", "SY"), Kind("Bản trích sao", "TrS"), Kind("Bản sao lục", "SL"))

_BY_TITLE = {fold(kind.name): kind for kind in KINDS}
_BY_SIGN = {kind.sign: kind for kind in (*KINDS, *COPY_KINDS) if kind.sign}


def kind_of_title(title: str) -> Kind | None:
    """The type whose name the line is (``QUYẾT ĐỊNH``, any case and tone placement), or None."""
    return _BY_TITLE.get(fold(title))


def begins_as_kind(title: str) -> bool:
    """True if the line is the name of a type, alone or with words behind it: ``BIÊN BẢN HỌP``, ``TỜ TRÌNH:``."""
    folded = fold(title.rstrip(" .:;,"))
    return any(folded == name or folded.startswith(name + " ") for name in _BY_TITLE)


def kind_of_sign(sign: str) -> Kind | None:
    """The type that the abbreviation stands for (``QĐ``, exact case: ``TTr``), or None."""
    return _BY_SIGN.get(sign)
