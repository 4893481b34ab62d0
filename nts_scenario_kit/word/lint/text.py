"""Hygiene of the text itself: encodings, invisible and look-alike letters, tone marks, spaces."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

from nts_scenario_kit.legacy import legacy_font
from nts_scenario_kit.vietnamese import LOOKALIKES
from nts_scenario_kit.word.facts.roles import Role
from nts_scenario_kit.word.format import Basis
from nts_scenario_kit.word.lint.base import Problem, Subject, more, quote, rule
from nts_scenario_kit.word.xml import W

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.word.facts import Paragraph

GROUP = "ký tự"
_CYRILLIC = re.compile(r"[\u0400-\u04ff\u0370-\u03ff]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_OLD_TONE = re.compile(r"[òóỏõọ][ae]\b|(?<![qQ])[ùúủũụ]y\b", re.IGNORECASE)
_NEW_TONE = re.compile(r"o[àáảãạèéẻẽẹ]\b|(?<![qQ])u[ỳýỷỹỵ]\b", re.IGNORECASE)
_BEFORE = re.compile(r"\w +[,;:](?=\s|$)|\w +\.(?=\s|$)")
_DOUBLE = re.compile(r"\S {2,}\S")
_SMALL = "a-zà-ỹđ"
_MARKS = (
    (re.compile(r",,|;;|,;|;,|(?<![./])\.\.(?![./])"), "có hai dấu câu liền nhau", "bỏ bớt một dấu câu"),
    (re.compile(rf"[{_SMALL}]{{2}}[,;][{_SMALL}]{{2}}"), "thiếu dấu cách sau dấu câu", "thêm một dấu cách"),
    (re.compile(rf"[{_SMALL}]{{3}}\.[A-ZĐ][{_SMALL}]+ "), "thiếu dấu cách sau dấu chấm", "thêm một dấu cách"),
    (
        re.compile(r"^(?:\d{1,2}\.|-)(?=[^\W\d_]{2})"),
        "thiếu dấu cách sau số thứ tự, gạch đầu dòng",
        "thêm một dấu cách",
    ),
    (re.compile(r"\( (?=\w)|\w \)"), "có dấu cách ở phía trong ngoặc", "bỏ dấu cách"),
    (re.compile(r"\b[Nn]gày \d{1,2} ?/(?: \d| ?\d{1,2}(?: /|/ ) ?\d)"), "có dấu cách trong ngày tháng", "bỏ dấu cách"),
)
_FORM = re.compile(r"\.{3,}|…|_{3,}|[☐☑☒□]|(?:ngày|tháng|năm|số:?)\s{2,}|:\s{4,}", re.IGNORECASE)


#: From the head of a word on: to begin at each of its letters would take the square of its length.
_ADDRESS = re.compile(r"(?<!\S)\S+@\S+|(?:https?://|www\.)\S+")


def _drawn_inside(paragraph: Paragraph) -> bool:
    """True if a formula or picture may stand between two blanks."""
    return next(paragraph.element.iter(W + "object", W + "drawing", W + "pict"), None) is not None


def _named(letter: str) -> str:
    return f"U+{ord(letter):04X}"


@rule("ND30-TXT-NFC", Basis.PRACTICE, "PL I, I.I.4", GROUP)
def txt_nfc(subject: Subject) -> Iterator[Problem]:
    """Chữ có dấu lưu thành một ký tự (Unicode dựng sẵn, NFC).

    Dấu rời (NFD) làm tìm kiếm sót, in sai phông; thường gặp khi chép từ máy Mac hoặc tệp PDF.

    Sai: “Việt” lưu bằng e + dấu mũ + dấu nặng
    Đúng: “Việt” lưu bằng một ký tự ệ
    """
    wrong = [p for p in subject.facts.everything if not p.raw.isascii() and not unicodedata.is_normalized("NFC", p.raw)]
    if wrong:
        yield Problem(
            wrong[0], f"{quote(wrong[0].text)} có dấu rời (NFD){more(len(wrong))}", "chuyển sang Unicode dựng sẵn"
        )


@rule("ND30-TXT-LEGACY", Basis.TEXT, "PL I, I.I.4", GROUP)
def txt_legacy(subject: Subject) -> Iterator[Problem]:
    """Đoạn chữ còn ở bảng mã cũ TCVN3 hoặc VNI.

    Nhận biết bằng ký tự, kể cả khi phông đã đổi sang Times New Roman.

    Sai: Céng hßa x· héi chñ nghÜa ViÖt Nam
    Đúng: Cộng hòa xã hội chủ nghĩa Việt Nam
    """
    if any(legacy_font(run.font) for p in subject.facts.everything for run in p.shown) and subject.facts.legacy:
        return
    wrong = [p for p in subject.facts.everything if p.legacy]
    if wrong:
        yield Problem(
            wrong[0],
            f"{quote(wrong[0].text)} dùng bảng mã cũ (TCVN3 hoặc VNI){more(len(wrong))}",
            "chuyển mã sang Unicode",
        )


@rule("ND30-TXT-LOOKALIKE", Basis.PRACTICE, "PL I, I.I.4", GROUP)
def txt_lookalike(subject: Subject) -> Iterator[Problem]:
    """Chữ trông giống chữ Việt nhưng là ký tự khác.

    Thường gặp: Ð (U+00D0) thay cho Đ (U+0110), chữ Kirin lẫn trong từ Việt. Tìm kiếm và sắp xếp sẽ sai.

    Sai: Ðiều 1 với U+00D0
    Đúng: Điều 1 với U+0110
    """
    found: dict[str, list[Paragraph]] = {}
    for paragraph in subject.facts.everything:
        if paragraph.raw.isascii():
            continue
        for letter in _alike(paragraph.raw):
            places = found.setdefault(letter, [])
            if paragraph not in places[-1:]:
                places.append(paragraph)
    if subject.facts.legacy:
        return
    for letter, places in found.items():
        right = LOOKALIKES.get(letter)
        meant = f"; đúng là “{right}” ({_named(right)})" if right else " thuộc bảng chữ khác"
        yield Problem(
            places[0],
            f"{quote(places[0].text)} có ký tự “{letter}” ({_named(letter)}){meant}{more(len(places))}",
            "gõ lại ký tự này",
        )


def _alike(text: str) -> Iterator[str]:
    for letter in text:
        if letter in LOOKALIKES:
            yield letter
    for word in re.findall(r"\w+", text):
        if _CYRILLIC.search(word) and _LATIN.search(word):
            yield _CYRILLIC.findall(word)[0]


@rule("ND30-TXT-INVISIBLE", Basis.PRACTICE, "", GROUP)
def txt_invisible(subject: Subject) -> Iterator[Problem]:
    """Ký tự không nhìn thấy trong văn bản.

    Dấu cách rộng 0, dấu nối mềm, ký tự đảo chiều: thường theo vào khi chép từ trang mạng.

    Sai: “an\u200bninh” có dấu cách rộng 0 (U+200B)
    Đúng: “an ninh”
    """
    if subject.facts.legacy:
        return
    found: dict[str, list[Paragraph]] = {}
    for paragraph in subject.facts.everything:
        for letter in dict.fromkeys([] if paragraph.legacy else _INVISIBLE.findall(paragraph.raw)):
            found.setdefault(letter, []).append(paragraph)
    for letter, places in found.items():
        yield Problem(
            places[0], f"{quote(places[0].text)} có ký tự ẩn {_named(letter)}{more(len(places))}", "xóa ký tự ẩn"
        )


@rule("ND30-TXT-TONE", Basis.PRACTICE, "", GROUP)
def txt_tone(subject: Subject) -> Iterator[Problem]:
    """Vị trí dấu thanh viết thống nhất trong một văn bản.

    “hòa” và “hoà”, “thủy” và “thuỷ” đều được chấp nhận; nên dùng một cách trong một văn bản.

    Sai: hòa bình … hoà giải
    Đúng: hòa bình … hòa giải
    """
    old, new = Counter[str](), Counter[str]()
    first: dict[str, Paragraph] = {}
    for paragraph in subject.facts.everything:
        if paragraph.raw.isascii():
            continue
        for pattern, counter, name in ((_OLD_TONE, old, "old"), (_NEW_TONE, new, "new")):
            for word in re.findall(r"\w+", unicodedata.normalize("NFC", paragraph.raw)):
                if pattern.search(word) and not word.isupper():
                    counter[word.lower()] += 1
                    first.setdefault(name, paragraph)
    if old and new:
        rare = "old" if old.total() <= new.total() else "new"
        minor, major = (old, new) if rare == "old" else (new, old)
        yield Problem(
            first[rare],
            f"viết dấu thanh hai kiểu: “{minor.most_common(1)[0][0]}” ({minor.total()} chỗ) và "
            f"“{major.most_common(1)[0][0]}” ({major.total()} chỗ)",
            "dùng một kiểu trong cả văn bản",
        )


@rule("ND30-TXT-TRUYENTHONG", Basis.TEMPLATE, "", GROUP)
def txt_truyenthong(subject: Subject) -> Iterator[Problem]:
    """“phi truyền thống” viết nhầm thành “phi truyền thông”.

    Lỗi gõ thường gặp nhất của loại văn bản này: “truyền thông” là báo chí, “truyền thống” mới đúng.

    Sai: an ninh phi truyền thông
    Đúng: an ninh phi truyền thống
    """
    wrong = [p for p in subject.facts.everything if "phi truyền thông" in unicodedata.normalize("NFC", p.raw).lower()]
    if wrong:
        yield Problem(
            wrong[0], f"{quote(wrong[0].text)} viết “phi truyền thông”{more(len(wrong))}", "viết “phi truyền thống”"
        )


@rule("ND30-TXT-PUNCT", Basis.PRACTICE, "", GROUP)
def txt_punct(subject: Subject) -> Iterator[Problem]:
    """Dấu cách quanh dấu câu.

    Nghị định không quy định; thông lệ: không có dấu cách trước dấu phẩy, chấm, chấm phẩy, hai chấm; một dấu cách giữa
    hai từ.

    Sai: phòng ngừa , ứng phó
    Đúng: phòng ngừa, ứng phó
    """
    lines = [line for line in subject.text_lines if not _FORM.search(line.paragraph.raw)]
    before = [line for line in lines if _BEFORE.search(line.paragraph.raw)]
    if before:
        match = _BEFORE.search(before[0].paragraph.raw)
        mark = match[0].strip()[-1] if match else ","
        yield Problem(
            before[0],
            f"{quote(before[0].text)} có dấu cách trước “{mark}”{more(len(before))}",
            "bỏ dấu cách trước dấu câu",
        )
    for pattern, fault, hint in _MARKS:
        wrong = [line for line in lines if line not in before and pattern.search(_ADDRESS.sub("", line.text))]
        if wrong:
            yield Problem(wrong[0], f"{quote(wrong[0].text)} {fault}{more(len(wrong))}", hint)
    double = [
        line
        for line in lines
        if _DOUBLE.search(line.paragraph.raw) and line.role != Role.CELL and not _drawn_inside(line.paragraph)
    ]
    if double:
        yield Problem(
            double[0], f"{quote(double[0].text)} có hai dấu cách liền nhau{more(len(double))}", "để một dấu cách"
        )
