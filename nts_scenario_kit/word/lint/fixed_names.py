"""Names whose capitals are fixed: of the country, of persons, of regions and of bodies (PL II, II–IV)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.vietnamese import fold
from nts_scenario_kit.word.format import Basis
from nts_scenario_kit.word.lint.base import Problem, Subject, more, quote, rule
from nts_scenario_kit.word.lint.capitals import GROUP, around, hits

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Wrong in any other capitals.
_PROPER = (
    "Cộng hòa xã hội chủ nghĩa Việt Nam", "Cộng hoà xã hội chủ nghĩa Việt Nam", "Việt Nam", "Hồ Chí Minh",
)  # fmt: skip
#: Wrong in other capitals where the first letter is one, also at the head of a sentence.
_SINGLE = (
    "Mặt trận Tổ quốc", "Thủ tướng Chính phủ", "Văn phòng Chính phủ", "Thanh tra Chính phủ", "Kho bạc Nhà nước",
    "Ngân hàng Nhà nước", "Tây Nguyên", "Đông Nam Bộ", "Tây Nam Bộ", "Bắc Trung Bộ", "Nam Trung Bộ",
    "Bộ Văn hóa, Thể thao và Du lịch", "Sở Văn hóa, Thể thao và Du lịch", "Bộ Giáo dục và Đào tạo",
    "Sở Giáo dục và Đào tạo", "Bộ Khoa học và Công nghệ", "Sở Khoa học và Công nghệ", "Bộ Nông nghiệp và Môi trường",
    "Sở Nông nghiệp và Môi trường", "Bộ Dân tộc và Tôn giáo", "Sở Dân tộc và Tôn giáo",
)  # fmt: skip
#: The same, but there they may mean any such body.
_BODIES = (
    "Bộ đội Biên phòng", "Đài Phát thanh và Truyền hình", "Đài Phát thanh - Truyền hình",
    "Hội Liên hiệp Phụ nữ", "Hội Nông dân", "Hội Cựu chiến binh", "Hội Chữ thập đỏ",
    "Tổng Liên đoàn Lao động", "Liên đoàn Lao động",
    "Đoàn Thanh niên Cộng sản", "Ban Chỉ đạo", "Tỉnh ủy", "Tỉnh uỷ", "Thành ủy", "Thành uỷ",
    "Cục Thuế", "Chi cục Thuế", "Tổng cục Thuế", "Cục Hải quan", "Tổng cục Hải quan", "Cục Thống kê",
)  # fmt: skip
_NAMES = re.compile(
    rf"(?<![\w-])(?:{'|'.join(map(re.escape, (*_PROPER, *_SINGLE, *_BODIES)))})"
    r"(?![\w-])(?! (?:đội|phận|môn|máy|tư)\b)",
    re.IGNORECASE,
)
_RIGHT = {fold(name): name for name in (*_PROPER, *_SINGLE, *_BODIES)}
#: What follows the name of one committee, not of any: Quốc gia, Trung ương, 35, 389.
_REACH = re.compile(r" (?:[Qq]uốc gia|[Tt]rung ương|\d{2,4})\b")
_SURNAMES = (
    "Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đào|Trịnh|Mai|Lương|Trương|Cao|Tạ|Hà"
    "|Đoàn"
)
_MIDDLE = "văn|thị|hữu|đình|đức|xuân|ngọc|minh|quang|công|thanh|hồng|thế|viết"
_PERSON = re.compile(rf"(?:(?<=[Ôô]ng )|(?<=[Bb]à )|(?<=chí ))(?:{_SURNAMES}) (?:{_MIDDLE})(?: [A-ZĐÀ-ÝĂĨŨƠƯẠ-Ỹ]\w*)+")


@rule("ND30-CAP-FIXED", Basis.TEXT, "PL II, Mục II.1, III.1, IV.1", GROUP)
def cap_fixed(subject: Subject) -> Iterator[Problem]:
    """Tên nước, tên người, tên vùng, tên cơ quan, tổ chức viết hoa theo đúng tên gọi.

    Tên cơ quan, tổ chức chỉ xét khi chữ đầu đã viết hoa.

    Sai: Việt nam, Mặt trận tổ quốc, Thủ tướng chính phủ, ông Nguyễn văn An
    Đúng: Việt Nam, Mặt trận Tổ quốc, Thủ tướng Chính phủ, ông Nguyễn Văn An
    """
    named = ((line, match) for line, match in hits(subject, _NAMES) if not _begins(line.text, match))
    wrong = [(line, match, _right(match[0])) for line, match in named]
    wrong = [(line, match, right) for line, match, right in wrong if right != match[0]]
    wrong += [(line, match, _capital(match[0])) for line, match in hits(subject, _PERSON)]
    if wrong:
        line, match, right = wrong[0]
        message = f"“{match[0]}” trong {quote(around(line.text, match))} viết hoa không đúng"
        yield Problem(line, message + more(len(wrong)), f"viết “{right}”")


def _begins(text: str, match: re.Match[str]) -> bool:
    """True for a common noun that only opens a sentence or a quotation: ``Ban chỉ đạo các cấp …``."""
    common = match[0][1:].islower() and _RIGHT[fold(match[0])] in _BODIES and not _REACH.match(text[match.end() :])
    return common and re.search(r"(?:^|[.;:)] ?|[-–+] ?|“)$", text[: match.start()]) is not None


def _right(words: str) -> str:
    """The name with its capitals; the words as they are where nothing can be said of them."""
    right = _RIGHT[fold(words)]
    if words.isupper() or not (right in _PROPER or words[0].isupper()):
        return words
    cased = zip(words.split(" "), right.split(" "), strict=True)  # uỷ stays uỷ: only the capitals are judged
    return " ".join(word.capitalize() if one[0].isupper() else word.lower() for word, one in cased)


def _capital(words: str) -> str:
    return " ".join(word[0].upper() + word[1:] for word in words.split(" "))
