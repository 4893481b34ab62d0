"""Capitals that a machine can decide (PL II)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import Severity
from nts_scenario_kit.vietnamese import nfc
from nts_scenario_kit.word.format import Basis
from nts_scenario_kit.word.lint.base import Problem, Subject, more, quote, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.word.facts.lines import Line

GROUP = "viết hoa"
#: Small and capital letters: in the code tables they alternate, so that a range would hold both.
_LOW = "bcdđfghjklmnpqrstvwxz" + nfc(
    "".join(vowel + tone for vowel in "aăâeêioôơuưy" for tone in ("", *"\u0300\u0301\u0303\u0309\u0323"))
)
_UP = _LOW.upper()
_INSIDE = rf"(?<=[{_LOW},] )"  # in the middle of a sentence: after a small letter or a comma
_CAP = f"[{_UP}]"


def _hits(subject: Subject, pattern: re.Pattern[str]) -> list[tuple[Line, re.Match[str]]]:
    return [(line, match) for line in subject.text_lines if not line.caps for match in pattern.finditer(line.text)]


def _each(
    subject: Subject, pattern: re.Pattern[str], say: str, hint: str, severity: Severity | None = None
) -> Iterator[Problem]:
    """One problem for all hits of a pattern; ``{0}`` in the words stands for the first hit."""
    hits = _hits(subject, pattern)
    if hits:
        line, match = hits[0]
        shown = match[0].strip()
        yield Problem(
            line, f"“{shown}” trong {quote(_around(line.text, match))} {say}{more(len(hits))}", hint, severity
        )


def _around(text: str, match: re.Match[str]) -> str:
    """Some words on both sides of a hit."""
    start = text.rfind(" ", 0, max(0, match.start() - 20)) + 1
    return text[start : match.end() + 25].strip()


_SENTENCE = re.compile(rf"(?<=[{_LOW}]{{3}}[.?!] )[{_LOW}]\w*")


@rule("ND30-CAP-SENT", Basis.TEXT, "PL II, Mục I", GROUP)
def cap_sent(subject: Subject) -> Iterator[Problem]:
    """Viết hoa chữ cái đầu câu: sau dấu chấm, chấm hỏi, chấm than và khi xuống dòng.

    Sau dấu chấm phẩy và hai chấm không bắt buộc viết hoa.

    Sai: Đơn vị báo cáo kết quả. các cơ quan phối hợp.
    Đúng: Đơn vị báo cáo kết quả. Các cơ quan phối hợp.
    """
    yield from _each(subject, _SENTENCE, "đứng đầu câu nhưng không viết hoa", "viết hoa chữ cái đầu câu")
    start = [line for line in subject.lines("body", "khoan", "dieu") if _small_start(line.text)]
    if start:
        yield Problem(
            start[0],
            f"đoạn {quote(start[0].text)} không viết hoa chữ cái đầu{more(len(start))}",
            "viết hoa chữ cái đầu đoạn",
            Severity.WARNING,
        )


def _small_start(text: str) -> bool:
    """A paragraph that begins with a small letter of a longer word; what goes on after a break is let pass."""
    text = re.sub(r"^(?:Điều \d+\.|\d+\.)\s*", "", text)
    return bool(re.match(rf"^[{_LOW}]{{2,}} [{_LOW}]", text)) and text[-1:] in ".;"


@rule("ND30-CAP-ADMIN", Basis.PRACTICE, "PL II, Mục III.1a", GROUP)
def cap_admin(subject: Subject) -> Iterator[Problem]:
    """Tên đơn vị hành chính: danh từ chung viết thường, tên riêng viết hoa.

    Không áp dụng khi tên là chữ số, tên người, tên sự kiện.

    Sai: trên địa bàn Tỉnh Lâm Đồng
    Đúng: trên địa bàn tỉnh Lâm Đồng
    """
    pattern = re.compile(_INSIDE + rf"Tỉnh {_CAP}[{_LOW}]+ {_CAP}[{_LOW}]+")
    yield from _each(subject, pattern, "viết hoa danh từ chung “tỉnh”", "viết “tỉnh …”")


@rule("ND30-CAP-ADMIN-NUM", Basis.TEXT, "PL II, Mục III.1b", GROUP)
def cap_admin_num(subject: Subject) -> Iterator[Problem]:
    """Đơn vị hành chính đặt tên theo chữ số: viết hoa cả danh từ chung.

    Sai: quận 1, phường 3
    Đúng: Quận 1, Phường 3
    """
    pattern = re.compile(r"\b(?:quận|phường) \d{1,2}\b(?=[,;.)]|$| (?:và|của|tỉnh|thành|quận|Quận))")
    yield from _each(subject, pattern, "không viết hoa danh từ chung", "viết “Quận 1”, “Phường 3”")


@rule("ND30-CAP-ADMIN-SP", Basis.TEXT, "PL II, Mục III.1c", GROUP)
def cap_admin_sp(subject: Subject) -> Iterator[Problem]:
    """Viết hoa đặc biệt: Thủ đô Hà Nội, Thành phố Hồ Chí Minh.

    Sai: thành phố Hồ Chí Minh
    Đúng: Thành phố Hồ Chí Minh
    """
    pattern = re.compile(r"\bthủ đô Hà Nội|\bthành phố Hồ Chí Minh")
    yield from _each(subject, pattern, "phải viết hoa chữ đầu", "viết “Thủ đô Hà Nội”, “Thành phố Hồ Chí Minh”")


@rule("ND30-CAP-ORG", Basis.TEXT, "PL II, Mục IV.1a", GROUP)
def cap_org(subject: Subject) -> Iterator[Problem]:
    """Tên cơ quan: viết hoa chữ cái đầu của từ chỉ loại hình, chức năng, lĩnh vực.

    Sai: Uỷ Ban Nhân Dân tỉnh; ủy ban nhân dân tỉnh
    Đúng: Ủy ban nhân dân tỉnh
    """
    pattern = re.compile(
        r"\b(?:Ủy|Uỷ) Ban [Nn]hân [Dd]ân|\b(?:Ủy|Uỷ) ban (?:Nhân dân|Nhân Dân|nhân Dân)|\bHội Đồng [Nn]hân [Dd]ân"
        r"|\bHội đồng (?:Nhân dân|Nhân Dân|nhân Dân)|(?<![\w“])(?:ủy|uỷ) ban nhân dân|(?<![\w“])hội đồng nhân dân"
    )
    yield from _each(subject, pattern, "viết hoa không đúng tên cơ quan", "viết “Ủy ban nhân dân”, “Hội đồng nhân dân”")


@rule("ND30-CAP-ORG-SP", Basis.TEXT, "PL II, Mục IV.1b", GROUP)
def cap_org_sp(subject: Subject) -> Iterator[Problem]:
    """Viết hoa đặc biệt: Ban Chấp hành Trung ương, Văn phòng Trung ương Đảng.

    Sai: Ban chấp hành Trung ương Đảng
    Đúng: Ban Chấp hành Trung ương Đảng
    """
    pattern = re.compile(
        r"\bBan chấp hành [Tt]rung ương|\bBan Chấp hành trung ương|"
        r"\bVăn phòng trung ương Đảng|\bBan Chấp Hành Trung [Ưư]ơng"
    )
    yield from _each(
        subject, pattern, "viết hoa không đúng", "viết “Ban Chấp hành Trung ương”, “Văn phòng Trung ương Đảng”"
    )


_PEOPLE = re.compile(
    r"(?:(?<= của )|(?<= cho )|(?<= với )|(?<= và )|(?<= vì )|(?<= trong )|(?<= đến )|(?<= tới ))"
    r"nhân dân\b(?! (?:tệ|tỉnh|xã|phường|thành|các cấp|tối cao))"
)


@rule("ND30-CAP-NHANDAN", Basis.TEMPLATE, "PL II, Mục V.1", GROUP)
def cap_nhandan(subject: Subject) -> Iterator[Problem]:
    """Danh từ “Nhân dân”, “Nhà nước” viết hoa.

    Không áp dụng trong tên cơ quan (Ủy ban nhân dân, Công an nhân dân …) và khi là tính từ (quản lý nhà nước).

    Sai: bảo vệ tính mạng, tài sản của nhân dân
    Đúng: bảo vệ tính mạng, tài sản của Nhân dân
    """
    yield from _each(subject, _PEOPLE, "là danh từ, cần viết hoa", "viết “Nhân dân”")


@rule("ND30-CAP-HOLIDAY", Basis.TEXT, "PL II, Mục V.5", GROUP)
def cap_holiday(subject: Subject) -> Iterator[Problem]:
    """Tên ngày lễ, ngày kỷ niệm: viết hoa âm tiết đầu của tên; từ “ngày” viết thường.

    Sai: ngày quốc khánh 2-9
    Đúng: ngày Quốc khánh 2-9
    """
    pattern = re.compile(
        r"\bngày (?:quốc khánh|quốc tế lao động|quốc tế phụ nữ|thương binh|nhà giáo|giải phóng|thành lập Đảng)|"
        + _INSIDE
        + r"Ngày (?:Quốc khánh|Quốc tế Lao động|Quốc tế Phụ nữ)"
    )
    yield from _each(subject, pattern, "viết hoa không đúng tên ngày lễ", "viết “ngày Quốc khánh”")


@rule("ND30-CAP-DOC", Basis.TEXT, "PL II, Mục V.6", GROUP)
def cap_doc(subject: Subject) -> Iterator[Problem]:
    """Tên văn bản cụ thể: viết hoa chữ cái đầu của tên loại.

    Sai: thực hiện nghị quyết số 147/NQ-CP
    Đúng: thực hiện Nghị quyết số 147/NQ-CP
    """
    pattern = re.compile(
        r"\b(?:luật|nghị định|nghị quyết|quyết định|thông tư|chỉ thị|kế hoạch|kết luận|công văn|tờ trình)"
        r" số:? ?\d[\w/-]*"
    )
    yield from _each(
        subject, pattern, "không viết hoa tên loại của văn bản cụ thể", "viết hoa chữ cái đầu của tên loại"
    )


_REF = re.compile(
    rf"(?<=[{_LOW}\d] )(?:(?:điều|chương|tiểu mục) \d+\b(?![.,]\d|%)|(?:chương|phần|phụ lục) [IVXLC]+\b)"
    rf"|(?<=[{_LOW}\d,] )(?:Khoản \d|Điểm [a-zđ]\b)"
)


@rule("ND30-CAP-REF", Basis.TEXT, "PL II, Mục V.7", GROUP)
def cap_ref(subject: Subject) -> Iterator[Problem]:
    """Viện dẫn: Phần, Chương, Mục, Tiểu mục, Điều viết hoa; khoản, điểm viết thường.

    Sai: theo Khoản 2 điều 5 Luật này
    Đúng: theo khoản 2 Điều 5 Luật này
    """
    yield from _each(
        subject, _REF, "viết hoa không đúng khi viện dẫn", "viết hoa Phần, Chương, Mục, Điều; viết thường khoản, điểm"
    )


@rule("ND30-CAP-LUNAR", Basis.TEXT, "PL II, Mục V.8a", GROUP)
def cap_lunar(subject: Subject) -> Iterator[Problem]:
    """Tên năm âm lịch: viết hoa tất cả các âm tiết.

    Sai: năm bính ngọ
    Đúng: năm Bính Ngọ
    """
    stems, branches = (
        "[Gg]iáp|[Ấấ]t|[Bb]ính|[Đđ]inh|[Mm]ậu|[Kk]ỷ|[Cc]anh|[Tt]ân|[Nn]hâm|[Qq]uý",
        "tý|sửu|dần|mão|thìn|tỵ|ngọ|mùi|thân|dậu|tuất|hợi",
    )
    branches += "|" + "|".join(word.capitalize() for word in branches.split("|"))
    for line, match in _hits(subject, re.compile(rf"\b[Nn]ăm ((?:{stems}) (?:{branches}))\b")):
        if match[1] != match[1].title():
            yield Problem(
                line, f"“{match[1]}” là tên năm âm lịch, cần viết hoa các âm tiết", f"viết “{match[1].title()}”"
            )


@rule("ND30-CAP-TET", Basis.TEXT, "PL II, Mục V.8b", GROUP)
def cap_tet(subject: Subject) -> Iterator[Problem]:
    """Tên tết: viết hoa âm tiết đầu của tên; “Tết” viết hoa khi thay cho tết Nguyên đán.

    Sai: tết trung thu
    Đúng: tết Trung thu
    """
    pattern = re.compile(r"\b[Tt]ết (?:nguyên đán|Nguyên Đán|đoan ngọ|Đoan Ngọ|trung thu|Trung Thu)")
    yield from _each(subject, pattern, "viết hoa không đúng tên tết", "viết “tết Nguyên đán”, “tết Trung thu”")


@rule("ND30-CAP-DAY", Basis.PRACTICE, "PL II, Mục V.8c", GROUP)
def cap_day(subject: Subject) -> Iterator[Problem]:
    """Ngày trong tuần viết bằng chữ: viết hoa chữ chỉ ngày.

    Sai: sáng thứ hai hằng tuần
    Đúng: sáng thứ Hai hằng tuần
    """
    pattern = re.compile(
        r"(?:(?<=sáng )|(?<=chiều )|(?<=tối )|(?<=ngày ))thứ (?:hai|ba|tư|năm|sáu|bảy)\b"
        r"|\bthứ (?:hai|ba|tư|năm|sáu|bảy)(?= hằng tuần| hàng tuần)"
    )
    yield from _each(subject, pattern, "là ngày trong tuần, cần viết hoa", "viết “thứ Hai”")
