"""Where long centred lines are parted: a name or a title reads badly if a line ends inside a word of two syllables.

Word breaks a line at any space. A narrower column (equal indents at both sides) moves the break without touching the
text: ``SỞ NÔNG NGHIỆP / VÀ MÔI TRƯỜNG`` and not ``… VÀ MÔI / TRƯỜNG``; ``… / trên địa bàn tỉnh Đắk Nông`` and not a
last line that says ``Nông`` (NĐ 30/2020, Phụ lục I, II.2, II.5 and II.7 leave the lines to the drafter).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import pairwise

from nts_scenario_kit.word.compounds import COMPOUNDS
from nts_scenario_kit.word.widths import Widths, width_mm, word_mm

#: What begins the second line of a name: what is joined to the first, or the place of the body.
_BEGINNING = frozenset(("và", "tỉnh", "thành", "xã", "phường", "đặc", "quân", "khu", "chi", "việt"))
#: What stands before the name of a place.
_PLACES = frozenset(("tỉnh", "thành", "xã", "phường", "đặc"))
#: What stands before ``khu`` in one word with it, unlike ``chi nhánh / Khu vực 14``.
_BEFORE_KHU = frozenset(("đặc", "quân"))
#: What begins the name of a body behind the post of its head.
_BODIES = frozenset(("bộ", "sở", "ủy", "ngân", "công", "thanh", "văn", "đài", "thông", "viện", "cục", "ban"))
#: Words of titles that are one in meaning.
_WORDS = [
    words.split()
    for words in (
        "kịch bản khung", "ứng phó", "phòng ngừa", "đe dọa", "an ninh", "phi truyền thống", "lĩnh vực", "địa bàn",
        "thành phố", "giai đoạn", "tầm nhìn", "về việc", "ban hành", "triển khai", "kế hoạch", "ủy ban nhân dân",
        "đặc khu", "kèm theo", "quyết định", "tờ trình", "đối chiếu",
    )
]  # fmt: skip
_NEIGHBOURS = {pair for words in _WORDS for pair in pairwise(words)}
_NUMBER = re.compile(r"[\d–…/-]")
#: What stands before the name of a body in a reference: ``của Ủy ban nhân dân …``.
_OF = "của"
#: What leads to the next word: a line that ends with it reads as if something were missing.
_LEADING = frozenset(
    (
        "trên", "tại", "của", "về", "với", "và", "trong", "theo", "do", "cho", "đến", "từ", "các", "tỉnh", "phố", "xã",
        "phường",
    )
)  # fmt: skip
#: Words of the posts of signers, and what begins a further line of one.
_POSTS = frozenset(
    pair
    for words in (
        "bí thư", "bộ trưởng", "thứ trưởng", "chánh văn phòng", "chánh thanh tra", "chi cục trưởng", "chỉ huy trưởng",
        "cục trưởng", "giám đốc", "tổng giám đốc", "hiệu trưởng", "tham mưu trưởng", "trưởng ban", "trưởng công an",
        "trưởng phòng", "tư lệnh trưởng", "viện trưởng", "vụ trưởng", "phụ trách",
    )
    for pair in pairwise(words.split())
)  # fmt: skip
_FURTHER = frozenset(("kiêm", "phụ", "các"))
#: Last words of a post, behind which the name of the body may begin a line.
_POST_ENDS = frozenset(("trưởng", "đốc", "tịch", "thư", "ban", "phòng"))
#: What stands before a post as part of it: ``PHÓ / GIÁM ĐỐC`` is torn.
_DEPUTY = frozenset(("phó", "quyền", "tm.", "kt.", "tl.", "tuq.", "q."))
#: How badly a line begins with the word of this number, 0 for well.
_Judge = Callable[[Sequence[str], int], int]
#: Lines of a title that is worth the search; nobody counts the lines of a longer one.
_MOST = 6
#: A last line of less than this share of the column looks lost; a column is never narrower than that share of its room.
_LAST, _NARROWEST = 1 / 3, 0.55
#: A text that is shorter by this, in mm, stands on one line however its words are added up.
_SURELY = 0.01
#: What a line that begins inside a word of a name weighs against one that begins between two words.
_TORN = 10


def name_side_mm(name: str, size_pt: float, room_mm: float, table: Widths) -> float:
    """Indent at each side of the name of a body, in mm; 0 if it stands well in the whole room."""
    return _side(name, size_pt, room_mm, table, _parts_a_name)


def names_side_mm(lines: Sequence[str], size_pt: float, room_mm: float, table: Widths) -> float:
    """Indent at each side of a name that its body writes on these lines, in mm: the one that is too long decides."""
    return _sides(lines, size_pt, room_mm, table, _parts_a_name)


def posts_side_mm(lines: Sequence[str], size_pt: float, room_mm: float, table: Widths) -> float:
    """Indent at each side of the power and post of a signer on these lines, in mm, decided as for a name."""
    return _sides(lines, size_pt, room_mm, table, _parts_a_post)


def _sides(lines: Sequence[str], size_pt: float, room_mm: float, table: Widths, bad: _Judge) -> float:
    widths = [width_mm(line, size_pt, table) for line in lines]
    long = [line for line, width in zip(lines, widths, strict=True) if width >= room_mm - _SURELY]
    if len(long) != 1:
        return 0.0
    side = _side(long[0], size_pt, room_mm, table, bad)
    return side if all(width < room_mm - 2 * side for width in widths if width < room_mm - _SURELY) else 0.0


def title_side_mm(title: str, size_pt: float, room_mm: float, table: Widths) -> float:
    """Indent at each side of a title, in mm; 0 if it stands well in the whole room."""
    return _side(title, size_pt, room_mm, table, _parts_a_title)


def reference_side_mm(line: str, size_pt: float, room_mm: float, table: Widths) -> float:
    """Indent at each side of ``(Kèm theo Quyết định số … ngày … của …)``, in mm; 0 if it stands well."""
    return _side(line, size_pt, room_mm, table, _parts_a_reference)


def authority_side_mm(line: str, size_pt: float, room_mm: float, table: Widths) -> float:
    """Indent at each side of the line of authority, in mm; 0 if it stands well: ``BỘ TRƯỞNG / BỘ NÔNG NGHIỆP …``."""
    return _side(line, size_pt, room_mm, table, _parts_an_authority)


@lru_cache(maxsize=64)  # the documents of a project share most of their lines
def _side(text: str, size_pt: float, room: float, table: Widths, bad: _Judge) -> float:
    """From the whole room down, each way in which the lines can fall as often as there; the first that is best."""
    if width_mm(text, size_pt, table) < room - _SURELY:
        return 0.0
    words = text.split(" ")  # each space of a row of them has its width: room for a number
    widths = [word_mm(word, size_pt, table) for word in words]
    space = word_mm(" ", size_pt, table)
    upper = column = room
    best: tuple[int, int] | None = None
    most = 0
    while upper >= room * _NARROWEST:
        starts, lines = _laid(widths, space, upper)
        longest = max(lines, default=0.0)
        if best is None:
            most = min(len(lines), _MOST)
        elif len(lines) == most + 1 <= _MOST and best[0] >= _TORN:
            most += 1  # one line more is better than a torn word
        if len(lines) > most or longest > upper:
            break
        lost = len(lines) > 1 and lines[-1] < longest * _LAST
        leading = sum(words[start - 1].lower() in _LEADING for start in starts)
        faults = sum(bad(words, start) for start in starts), lost + leading
        if best is None or faults < best:
            best, column = faults, room if upper == room else (longest + upper) / 2
        if faults == (0, 0):
            break
        upper = longest - 0.01
    return (room - column) / 2


def _laid(widths: Sequence[float], space: float, room: float) -> tuple[list[int], list[float]]:
    """Numbers of the words that begin a line after the first, and the length of each line, in a column so wide."""
    starts: list[int] = []
    lines = [-space] if widths else []
    for number, width in enumerate(widths):
        if number and lines[-1] + space + width > room:
            starts.append(number)
            lines.append(width)
        else:
            lines[-1] += space + width
    return starts, lines


def _parts_a_name(words: Sequence[str], start: int) -> int:
    """0 for a line that begins as the second line of a name may, 1 between two words of it, more inside one."""
    before, after = words[start - 1].lower(), words[start].lower()
    if after in _BEGINNING and not (after == "khu" and before in _BEFORE_KHU):
        return 0
    if "-" in (before, after):
        return 1 if before == "-" else _TORN  # PHƯỜNG XUÂN HƯƠNG - / ĐÀ LẠT
    return _TORN if (before, after.rstrip(",")) in COMPOUNDS or _in_its_place(words, start) else 1


def _in_its_place(words: Sequence[str], start: int) -> bool:
    """True inside the name of the place at the end: ``TỈNH QUẢNG / NGÃI``."""
    behind = next((n for n in range(len(words) - 1, -1, -1) if words[n].lower() in _PLACES), len(words))
    place = (
        behind + 1 + (words[behind : behind + 2] == ["THÀNH", "PHỐ"] or words[behind : behind + 2] == ["ĐẶC", "KHU"])
    )
    return start > place


def _parts_an_authority(words: Sequence[str], start: int) -> int:
    """0 for a line that begins with a body behind the post of its head; any other as in a name."""
    return 0 if words[start].lower() in _BODIES else _parts_a_name(words, start)


def _parts_a_post(words: Sequence[str], start: int) -> int:
    """0 for a line that begins with a further post or with the body of one, more inside a post or a name."""
    before, after = words[start - 1].lower(), words[start].lower()
    if before in _DEPUTY or (before, after.rstrip(",")) in _POSTS:
        return _TORN
    heads_a_body = before in _POST_ENDS and (after in _BODIES or after == "quản")  # TRƯỞNG BAN / QUẢN LÝ …
    return 0 if heads_a_body or after in _FURTHER else _parts_a_name(words, start)


def _parts_a_reference(words: Sequence[str], start: int) -> bool:
    """True if a line begins inside a number, a day, a word, or inside the name of the body at the end."""
    behind = next((n for n in range(len(words) - 1, -1, -1) if words[n] == _OF), len(words))
    if start <= behind or not words[start]:
        return not words[start] or not words[start - 1] or _parts_a_word(words, start)
    heads_a_body = words[start - 1].islower() and words[start][:1].isupper()  # Bộ trưởng / Bộ Công Thương
    joins = words[start - 1].lower() in {_OF, "và"}
    return joins or (not heads_a_body and bool(_parts_a_name(words, start)))


def _parts_a_title(words: Sequence[str], start: int) -> int:
    """Much for a line that begins inside a word: a title of one line more reads better."""
    return _TORN * _parts_a_word(words, start)


def _parts_a_word(words: Sequence[str], start: int) -> bool:
    """True if a line begins inside a word, a name of a place or a span of years."""
    before, after = words[start - 1], words[start]
    if _NUMBER.match(after) or before in {"-", "–"}:
        return True
    capitals = all(word.isupper() for word in words if word.isalpha())
    if _in_its_place(words, start) if capitals else before[:1].isupper() and after[:1].isupper():
        return True
    if (before.lower(), after.lower().rstrip(",;")) in COMPOUNDS:
        return True
    if (before.lower(), after.lower()) not in _NEIGHBOURS:
        return False
    said = [word.lower() for word in words[max(start - 3, 0) : start + 3]]
    at = min(start, 3)
    return any(
        said[first : first + len(parts)] == parts
        for parts in _WORDS
        for first in range(max(at - len(parts) + 1, 0), at)
    )
