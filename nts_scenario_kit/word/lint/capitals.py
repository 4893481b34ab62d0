"""Capitals that a machine can decide (PL II)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import Severity
from nts_scenario_kit.vietnamese import nfc
from nts_scenario_kit.word.facts.roles import Role
from nts_scenario_kit.word.facts.tail import person
from nts_scenario_kit.word.format import Basis
from nts_scenario_kit.word.lint.base import Problem, Subject, more, quote, rule
from nts_scenario_kit.word.lint.provinces import PLACE, PROVINCE, right

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from nts_scenario_kit.word.facts.lines import Line

GROUP = "viết hoa"
#: Small and capital letters: in the code tables they alternate, so that a range would hold both.
LOW = "bcdđfghjklmnpqrstvwxz" + nfc(
    "".join(vowel + tone for vowel in "aăâeêioôơuưy" for tone in ("", *"\u0300\u0301\u0303\u0309\u0323"))
)
_UP = LOW.upper()
INSIDE = rf"(?<=[{LOW},] )"  # in the middle of a sentence: after a small letter or a comma
_CAP = f"[{_UP}]"
#: Most sentences of a dossier stand in each of its files, and again in what is checked once more after a repair.
_RECENT = 2**15


def hits(subject: Subject, pattern: re.Pattern[str]) -> list[tuple[Line, re.Match[str]]]:
    """Places of a pattern in text, abstract, addressees and recipients; neither in capitals nor quoted."""
    lines = (line for line in subject.worded_lines if not line.caps)
    return [(x, match) for x in lines for match in _matches(pattern, x.text) if not x.quotes(match.start())]


@lru_cache(_RECENT)
def _matches(pattern: re.Pattern[str], text: str) -> tuple[re.Match[str], ...]:
    return tuple(pattern.finditer(text))


def each(
    subject: Subject,
    pattern: re.Pattern[str],
    say: str,
    hint: str | Callable[[str], str],
    severity: Severity | None = None,
) -> Iterator[Problem]:
    """One problem for all hits of a pattern; the hint may be made of the first hit."""
    yield from told_once(hits(subject, pattern), say, hint, severity)


def told_once(
    found: list[tuple[Line, re.Match[str]]],
    say: str,
    hint: str | Callable[[str], str],
    severity: Severity | None = None,
) -> Iterator[Problem]:
    """The first of these places, with the number of the others."""
    if found:
        line, match = found[0]
        shown = match[0].strip()
        message = f"“{shown}” trong {quote(around(line.text, match))} {say}{more(len(found))}"
        yield Problem(line, message, hint if isinstance(hint, str) else hint(shown), severity)


def around(text: str, match: re.Match[str]) -> str:
    """Some words on both sides of a hit, none of them cut."""
    start = text.rfind(" ", 0, max(0, match.start() - 20)) + 1
    end = text.find(" ", match.end() + 25)
    return text[start : end if end >= 0 else len(text)].strip()


#: A word behind the end of a sentence; ``b)`` and ``b.`` are marks of points that run on in one paragraph.
_SENTENCE = re.compile(rf"(?<=[{LOW}]{{3}}[.?!] )(?!\w[.)/])[{LOW}]\w*")


@rule("ND30-CAP-SENT", Basis.TEXT, "PL II, Mục I", GROUP)
def cap_sent(subject: Subject) -> Iterator[Problem]:
    """Viết hoa chữ cái đầu câu: sau dấu chấm, chấm hỏi, chấm than và khi xuống dòng.

    Sau dấu chấm phẩy và hai chấm không bắt buộc viết hoa.

    Sai: Đơn vị báo cáo kết quả. các cơ quan phối hợp.
    Đúng: Đơn vị báo cáo kết quả. Các cơ quan phối hợp.
    """
    yield from each(subject, _SENTENCE, "đứng đầu câu nhưng không viết hoa", "viết hoa chữ cái đầu câu")
    lines = subject.lines(Role.BODY, Role.CLAUSE, Role.ARTICLE, Role.BASIS)
    if start := [line for line in lines if _small_start(line.text)]:
        yield Problem(
            start[0],
            f"đoạn {quote(start[0].text)} không viết hoa chữ cái đầu{more(len(start))}",
            "viết hoa chữ cái đầu đoạn",
            Severity.WARNING,
        )


def _small_start(text: str) -> bool:
    """A paragraph that begins with a small letter of a longer word; what goes on after a break is let pass."""
    text = re.sub(r"^(?:Điều \d+\.|\d+\.)\s*", "", text)
    return bool(re.match(rf"^[{LOW}]{{2,}} [{LOW}]", text)) and text[-1:] in ".;"


def _is_place(line: Line, match: re.Match[str]) -> bool:
    """True in the middle of a sentence, not behind a person (``ông Hà nội trợ``) or where ``tỉnh`` says it already."""
    before = line.text[: match.start()].split(" ")
    word = before[-2] if len(before) > 1 else ""
    aside = ("ông", "bà", "anh", "chị", "cô", "em", "cháu", "chí", "sĩ", "tỉnh", "phố")
    return (word.isalpha() and word.islower() and word not in aside) or word[-1:] == ","


@rule("ND30-CAP-ADMIN", Basis.PRACTICE, "PL II, Mục III.1a", GROUP)
def cap_admin(subject: Subject) -> Iterator[Problem]:
    """Tên đơn vị hành chính: danh từ chung viết thường, tên riêng viết hoa.

    Không áp dụng khi tên là chữ số, tên người, tên sự kiện.

    Sai: trên địa bàn Tỉnh Lâm Đồng
    Đúng: trên địa bàn tỉnh Lâm Đồng
    """
    pattern = re.compile(
        INSIDE + rf"Tỉnh (?!Đoàn |[ỦU][yỷ] ){_CAP}[{LOW}]+ {_CAP}[{LOW}]+|\b[Cc]ác (?:Tỉnh|Huyện)\b(?! [ỦUủuĐđ][yỷo])"
    )
    yield from each(subject, pattern, "viết hoa danh từ chung “tỉnh”", "viết “tỉnh …”")
    named = [*hits(subject, PROVINCE), *(hit for hit in hits(subject, PLACE) if _is_place(*hit))]
    wrong = [(line, m) for line, m in named if not m["name"].isupper() and right(m["name"]) != m["name"]]
    if wrong:
        line, match = wrong[0]
        message = (
            f"“{match[0]}” trong {quote(around(line.text, match))} viết hoa không đúng tên riêng{more(len(wrong))}"
        )
        yield Problem(line, message, f"viết “{right(match['name'])}”", Severity.ERROR)


@rule("ND30-CAP-ADMIN-NUM", Basis.TEXT, "PL II, Mục III.1b", GROUP)
def cap_admin_num(subject: Subject) -> Iterator[Problem]:
    """Đơn vị hành chính đặt tên theo chữ số: viết hoa cả danh từ chung.

    Sai: quận 1, phường 3
    Đúng: Quận 1, Phường 3
    """
    pattern = re.compile(r"\b(?:quận|phường) \d{1,2}\b(?=[;)]|[,.](?!\d)|$| (?:và|của|tỉnh|thành|quận|Quận))")
    yield from each(subject, pattern, "không viết hoa danh từ chung", "viết “Quận 1”, “Phường 3”")


@rule("ND30-CAP-ADMIN-SP", Basis.TEXT, "PL II, Mục III.1c", GROUP)
def cap_admin_sp(subject: Subject) -> Iterator[Problem]:
    """Viết hoa đặc biệt: Thủ đô Hà Nội, Thành phố Hồ Chí Minh.

    Sai: thành phố Hồ Chí Minh
    Đúng: Thành phố Hồ Chí Minh
    """
    pattern = re.compile(r"\bthủ đô Hà Nội|\bthành phố Hồ Chí Minh")
    yield from each(subject, pattern, "phải viết hoa chữ đầu", "viết “Thủ đô Hà Nội”, “Thành phố Hồ Chí Minh”")


#: Fields of ministries and departments, small where a body's name asks for a capital.
_FIELDS = (
    "y tế|nội vụ|tài chính|tư pháp|công thương|xây dựng|ngoại giao|quốc phòng|công an|giáo dục|khoa học|văn hóa"
    "|nông nghiệp"
)

#: A capital on every syllable; Bộ Công Thương has the name so.
_EVERY = re.compile(
    rf"\b(?:Bộ|Sở) (?!Công Thương)(?:{_FIELDS.title()})\b(?<! Y tế)"
    r"|\b(?:Chính Phủ|Quốc Hội|Thủ Tướng|Chủ Tịch|Bộ Trưởng|Giám Đốc|Nhà Nước)\b"
    r"|\bCông An(?= (?:tỉnh|xã|phường|thành phố|nhân dân|các)\b)"
)


_NAMED = "Y tế|Nội vụ|Tài chính|Tư pháp|Công Thương|Xây dựng|Ngoại vụ|Giáo dục và Đào tạo"
_NAMED += "|Khoa học và Công nghệ|Nông nghiệp và Môi trường|Nông nghiệp và Phát triển nông thôn"
_TO = (
    "(?:"
    + "|".join(f"(?<={word} )" for word in ("của", "gửi", "giao", "với", "do", "cáo", "nghị", "đốc", "trưởng"))
    + ")"
)


@rule("ND30-CAP-ORG", Basis.TEXT, "PL II, Mục IV.1a", GROUP)
def cap_org(subject: Subject) -> Iterator[Problem]:
    """Tên cơ quan: viết hoa chữ cái đầu của từ chỉ loại hình, chức năng, lĩnh vực.

    Sai: Uỷ Ban Nhân Dân tỉnh; ủy ban nhân dân tỉnh
    Đúng: Ủy ban nhân dân tỉnh
    """
    pattern = re.compile(
        r"\b(?:Ủy|Uỷ) Ban [Nn]hân [Dd]ân|\b(?:Ủy|Uỷ) ban (?:Nhân dân|Nhân Dân|nhân Dân)|\bHội Đồng [Nn]hân [Dd]ân"
        r"|\bHội đồng (?:Nhân dân|Nhân Dân|nhân Dân)|(?<![\w“])(?:ủy|uỷ) ban nhân dân|(?<![\w“])hội đồng nhân dân"
        r"|\b(?:Tòa án|Toà án|Viện kiểm sát) Nhân dân"
        rf"|\b(?:Bộ|Sở) (?:{_FIELDS})\b"
        rf"|{_TO}(?:bộ|sở) (?:{_FIELDS})\b|{_TO}(?:bộ|sở) (?:{_NAMED})\b"
    )
    yield from each(subject, pattern, "viết hoa không đúng tên cơ quan", _body)
    yield from each(subject, _EVERY, "viết hoa cả âm tiết sau", _body)


def _body(shown: str) -> str:
    """What to write for a body: only Bộ and Sở have a second capital, on the word of their field."""
    first, rest = shown.split(" ", 1)
    if first.lower() in ("bộ", "sở") and rest.islower():
        rest = "Công Thương" if rest == "công thương" else rest.capitalize()
    elif first.lower() in ("bộ", "sở"):
        rest = rest if " và " in rest or rest == "Công Thương" else rest.capitalize()
    else:
        rest = rest.lower()
    return f"viết “{first.capitalize()} {rest}”"


@rule("ND30-CAP-ORG-SP", Basis.TEXT, "PL II, Mục IV.1b", GROUP)
def cap_org_sp(subject: Subject) -> Iterator[Problem]:
    """Viết hoa đặc biệt: Ban Chấp hành Trung ương, Văn phòng Trung ương Đảng.

    Sai: Ban chấp hành Trung ương Đảng
    Đúng: Ban Chấp hành Trung ương Đảng
    """
    pattern = re.compile(
        r"\bBan chấp hành [Tt]rung ương|\bBan Chấp hành trung ương|"
        r"\bBan (?:thường vụ|Thường Vụ|chấp hành|Chấp Hành)(?= (?:Tỉnh|Thành|Huyện|Đảng) (?:ủy|uỷ|bộ)\b)|"
        r"\bVăn phòng trung ương Đảng|\bBan Chấp Hành Trung [Ưư]ơng"
    )
    yield from each(
        subject, pattern, "viết hoa không đúng", "viết “Ban Chấp hành Trung ương”, “Văn phòng Trung ương Đảng”"
    )


_RANK = re.compile(
    r"^(?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy|uý)|(?:Phó )?[Gg]iáo sư|(?:Tiến|Thạc|Bác|Dược) sĩ|Kỹ sư|Cử nhân) "
)


@rule("ND30-CAP-NAME", Basis.TEXT, "PL II, Mục II.1", GROUP)
def cap_name(subject: Subject) -> Iterator[Problem]:
    """Họ tên người ký viết hoa chữ cái đầu của mọi âm tiết.

    Sai: Nguyễn văn An
    Đúng: Nguyễn Văn An
    """
    for line in subject.lines(Role.SIGNER):
        words = [word for word in _RANK.sub("", person(line.text)).split() if word[0].isalpha()]
        if 1 < len(words) <= 5 and any(word[0].islower() for word in words):
            yield Problem(
                line, f"họ tên {quote(line.text)} có âm tiết không viết hoa", "viết hoa chữ cái đầu mỗi âm tiết"
            )


_REGIONS = ("tây nguyên", "đông nam bộ", "tây nam bộ", "bắc trung bộ", "nam trung bộ", "bắc bộ", "trung bộ", "nam bộ")


@rule("ND30-CAP-REGION", Basis.TEXT, "PL II, Mục III.1đ", GROUP)
def cap_region(subject: Subject) -> Iterator[Problem]:
    """Tên vùng, miền viết hoa chữ cái đầu của mọi âm tiết.

    Sai: vùng tây nguyên
    Đúng: vùng Tây Nguyên
    """
    before = r"(?:(?<=vùng )|(?<=Vùng )|(?<=khu vực )|(?<=Khu vực )|(?<=các tỉnh )|(?<=Các tỉnh )|(?<=miền ))"
    delta = r"|(?<=đồng bằng sông )(?:cửu [Ll]ong|Cửu long|hồng)\b"
    pattern = re.compile(before + "(?:" + "|".join(_REGIONS) + r")\b(?! (?:đội|phận)\b)" + delta)
    yield from each(subject, pattern, "là tên vùng, cần viết hoa các âm tiết", "viết “Tây Nguyên”, “Đông Nam Bộ”")


@rule("ND30-CAP-PROPER", Basis.PRACTICE, "PL II, Mục V.4", GROUP)
def cap_proper(subject: Subject) -> Iterator[Problem]:
    """“Đảng” chỉ Đảng Cộng sản Việt Nam viết hoa.

    Sai: chủ trương của đảng và Nhà nước
    Đúng: chủ trương của Đảng và Nhà nước
    """
    pattern = re.compile(
        r"(?:(?<=của )|(?<=do ))đảng(?= và Nhà nước|, Nhà nước|, Chính phủ| ta\b|[.,;]|$)"
        r"|(?:(?<=cờ )|(?<=bảo vệ )|(?<=của )|(?<=an ninh )|(?<=với ))tổ quốc\b"
    )
    yield from each(subject, pattern, "cần viết hoa", "viết “Đảng”")
