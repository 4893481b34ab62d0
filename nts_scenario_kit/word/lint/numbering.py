"""Parts, articles, clauses, points: their form and their order (PL I, I.II.6d and 6đ)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import Severity
from nts_scenario_kit.word.facts.roles import Role
from nts_scenario_kit.word.format import PATTERNS, Basis
from nts_scenario_kit.word.lint.base import (
    Problem,
    Subject,
    check_align,
    check_caps,
    check_size,
    check_style,
    groups,
    more,
    quote,
    rule,
)
from nts_scenario_kit.word.lint.series import Step, letters, numbers, roman_value, series

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from nts_scenario_kit.word.facts.document import Piece
    from nts_scenario_kit.word.facts.lines import Line

GROUP = "bố cục và đánh số"
_SINGLE = re.compile(r"^\w+ ([A-ZĐ])(?!\w)")
_WORDED = re.compile(r"^\w+ thu \w+")  # Phần thứ nhất: its form is told, its order is not counted
_DIEU = re.compile(r"^Điều\s+(\d+)\s*([.:]?)")


def _steps(steps: Iterable[Step], what: str) -> Iterator[Problem]:
    for step in steps:
        yield Problem(step.line, f"{what} {step.shown} {step.fault}", step.hint)


def _orders(subject: Subject, role: Role, resets: tuple[Role, ...], what: str) -> Iterator[Problem]:
    for piece in subject.pieces:
        values = [(line, _value(line)) for line in piece.all(role, *resets)]
        yield from _steps(series([(x, value if x.role == role else None) for x, value in values]), what)


def _value(line: Line) -> tuple[int, str]:
    match = re.match(r"^(?:\w+\s+)??(?:mục\s+)?([IVXLC]+|\d+)\b", line.text)
    text = match[1] if match else ""
    return (int(text) if text.isdigit() else roman_value(text), text)


def _own_line(subject: Subject, role: Role) -> Iterator[Problem]:
    pattern = PATTERNS["phan" if role == Role.PART else "muc"]
    kind = "La Mã, ví dụ “Chương I”" if role == Role.PART else "Ả Rập, ví dụ “Mục 1”"
    worded = [line for line in subject.lines(role) if _WORDED.match(line.bare)]
    if worded:
        message = f"{quote(worded[0].text)} đánh số bằng chữ{more(len(worded))}; quy định số {kind}"
        yield Problem(worded[0], message, "viết “Phần I”, “Phần II”")
    for line in subject.lines(role):
        if not pattern.match(line.text) and line not in worded:
            message = f"{quote(line.text)} không đúng dạng; quy định chữ thường và số {kind}"
            yield Problem(line, message, "viết đúng mẫu, không có dấu sau số")


@rule("ND30-STR-PHAN", Basis.TEXT, "PL I, I.II.6đ", GROUP)
def str_phan(subject: Subject) -> Iterator[Problem]:
    """Phần, Chương: từ và số La Mã trên một dòng riêng, canh giữa, chữ in thường, đậm.

    Sai: CHƯƠNG 1
    Đúng: Chương I
    """
    yield from _own_line(subject, Role.PART)
    yield from _joined(subject, Role.PART_JOINED, "Chương I")
    lettered = [line for piece in subject.pieces for line in _lettered_parts(piece)]
    if lettered:
        message = f"{quote(lettered[0].text)} đánh số bằng chữ cái{more(len(lettered))}; quy định số La Mã"
        yield Problem(lettered[0], message, "viết “Phần I”, “Phần II”")
    lines = subject.lines(Role.PART)
    yield from check_size(lines, "phan_chuong")
    yield from check_style(lines, "phan_chuong")
    yield from check_align(lines, "phan_chuong")
    for word in (Role.PART, "chuong"):
        for piece in subject.pieces:
            uncounted = _lettered_parts(piece)
            marks = [
                (x, _value(x) if x.bare.startswith(word) else None)
                for x in piece.all(Role.PART, Role.PART_JOINED)
                if x.bare.startswith((word, Role.PART)) and x not in uncounted and not _WORDED.match(x.bare)
            ]
            yield from _steps(series(marks), "phần, chương")


def _joined(subject: Subject, role: Role, example: str) -> Iterator[Problem]:
    """Number and title of a part on one line, told once."""
    lines = subject.lines(role)
    if lines:
        message = f"{quote(lines[0].text)} gộp số và tiêu đề trên một dòng{more(len(lines))}"
        yield Problem(lines[0], message, f"để “{example}” một dòng, tiêu đề in hoa ở dòng dưới")


def _lettered_parts(piece: Piece) -> list[Line]:
    """Parts and chapters with letters, C and D among them, if one of the letters is no Roman number."""
    marks = [(line, m[1]) for line in piece.all(Role.PART_JOINED) if (m := _SINGLE.match(line.text))]
    return [line for line, _ in marks] if any(roman_value(mark) == 0 for _, mark in marks) else []


@rule("ND30-STR-PHAN-T", Basis.TEXT, "PL I, I.II.6d, 6đ", GROUP)
def str_phan_t(subject: Subject) -> Iterator[Problem]:
    """Tiêu đề của phần, chương: dòng dưới, canh giữa, in hoa, đậm; bắt buộc có.

    Sai: Chương I / Quy định chung
    Đúng: Chương I / QUY ĐỊNH CHUNG
    """
    yield from _titles(subject, Role.PART, Role.PART_TITLE, "phan_chuong_title")


def _titles(subject: Subject, role: Role, title: Role, key: str) -> Iterator[Problem]:
    for piece in subject.pieces:
        shown = [line for line in piece.lines if line.role not in (Role.EMPTY, Role.RULE)]
        for line, following in zip(shown, [*shown[1:], None], strict=False):
            if line.role == role and (following is None or following.role != title):
                yield Problem(
                    line, f"{quote(line.text)} không có tiêu đề ở dòng dưới", "ghi tiêu đề in hoa, đậm, canh giữa"
                )
    lines = subject.lines(title)
    yield from check_size(lines, key)
    yield from check_style(lines, key)
    yield from check_caps(lines, key)


@rule("ND30-STR-MUC", Basis.TEXT, "PL I, I.II.6đ", GROUP)
def str_muc(subject: Subject) -> Iterator[Problem]:
    """Mục, Tiểu mục: từ và số Ả Rập trên một dòng riêng, canh giữa, chữ in thường, đậm; tiêu đề in hoa ở dưới.

    Sai: MỤC I
    Đúng: Mục 1
    """
    yield from _own_line(subject, Role.SECTION)
    yield from _joined(subject, Role.SECTION_JOINED, "Mục 1")
    lines = subject.lines(Role.SECTION)
    yield from check_size(lines, "muc")
    yield from check_style(lines, "muc")
    yield from check_align(lines, "muc")
    yield from _titles(subject, Role.SECTION, Role.SECTION_TITLE, Role.SECTION_TITLE)


@rule("ND30-STR-DIEU", Basis.TEXT, "PL I, I.II.6đ", GROUP)
def str_dieu(subject: Subject) -> Iterator[Problem]:
    """Điều: “Điều N.” số Ả Rập, dấu chấm sau số, đậm; đánh số liên tục.

    Sai: Điều 2: Trách nhiệm thi hành
    Đúng: Điều 2. Trách nhiệm thi hành
    """
    for piece in subject.pieces:
        lines = piece.all(Role.ARTICLE)
        for line in lines:
            if not PATTERNS["dieu"].match(line.text):
                yield Problem(
                    line, f"{quote(line.text, 30)} không đúng dạng “Điều N.”", "viết “Điều N.” rồi đến nội dung"
                )
        if not piece.decides:
            light = [line for line in lines if not _number_bold(line)]
            if light:
                yield Problem(
                    light[0],
                    f"{quote(light[0].text)} không in đậm{more(len(light))}; quy định chữ đứng, đậm",
                    "in đậm số và tiêu đề",
                )
        marks = [(line, (int(m[1]), m[1])) for line in lines if (m := _DIEU.match(line.text))]
        yield from _steps(series(marks), "điều")


def _number_bold(line: Line) -> bool:
    """The run that holds the number is bold."""
    if line.paragraph.label:
        return True  # an automatic number has its own formatting
    return bool(line.runs) and line.runs[0].bold


@rule("ND30-STR-DIEU-QD", Basis.TEMPLATE, "PL III, Mẫu 1.2, Mẫu 1.3", GROUP)
def str_dieu_qd(subject: Subject) -> Iterator[Problem]:
    """Trong quyết định, “Điều N.” in đậm, nội dung theo sau không đậm.

    Sai: cả đoạn in đậm, hoặc số điều không đậm
    Đúng: **Điều 1.** Ban hành kèm theo Quyết định này …
    """
    lines = [line for piece in subject.pieces if piece.decides for line in piece.all(Role.ARTICLE)]
    light = [line for line in lines if not _number_bold(line)]
    if light:
        yield Problem(light[0], f"số của {quote(light[0].text, 30)} không in đậm{more(len(light))}", "in đậm “Điều N.”")
    heavy = [line for line in lines if len(line.text) > 60 and all(run.bold for run in line.lettered)]
    if heavy:
        yield Problem(heavy[0], f"cả đoạn {quote(heavy[0].text, 30)} in đậm{more(len(heavy))}", "chỉ in đậm “Điều N.”")


@rule("ND30-STR-KHOAN", Basis.TEXT, "PL I, I.II.6đ", GROUP)
def str_khoan(subject: Subject) -> Iterator[Problem]:
    """Khoản: số Ả Rập và dấu chấm, theo thứ tự.

    Sai: 1) hoặc 1/; hoặc nhảy từ 2. sang 4.
    Đúng: 1. 2. 3.
    """
    wrong = [(m[0], line) for line in subject.lines(Role.CLAUSE) if (m := re.match(r"^\d+\s*[)/-]", line.text))]
    for _, places in groups((m[-1], line) for m, line in wrong):
        yield Problem(
            places[0],
            f"khoản {quote(places[0].text, 30)} không dùng dấu chấm sau số{more(len(places))}",
            "viết “1.”",
            Severity.WARNING,
        )
    nested = subject.lines(Role.SUBCLAUSE)
    if nested:
        yield Problem(
            nested[0],
            f"{quote(nested[0].text, 30)} dùng số nhiều cấp{more(len(nested))}; dưới khoản là điểm a), b)",
            "dùng a), b), c)",
            Severity.NOTE,
        )
    for piece in subject.pieces:
        yield from _steps(numbers(piece), "khoản")


@rule("ND30-STR-DIEM", Basis.TEXT, "PL I, I.II.6đ", GROUP)
def str_diem(subject: Subject) -> Iterator[Problem]:
    """Điểm: chữ cái tiếng Việt và dấu đóng ngoặc, theo thứ tự a b c d đ e g h i k l m n o p q r s t u v x y.

    Danh sách tự động của Word bỏ chữ đ và dùng f, j, w, z.

    Sai: a. hoặc (a); hoặc d) rồi e)
    Đúng: d) rồi đ) rồi e)
    """
    wrong = [line for line in subject.lines(Role.POINT) if not re.match(r"^[a-zđăâêôơư]\) ?\S", line.text)]
    for _, places in groups((_shape(line), line) for line in wrong):
        yield Problem(
            places[0],
            f"điểm {quote(places[0].text, 30)} không đúng dạng{more(len(places))}",
            "viết chữ thường và dấu “)”: a)",
        )
    for piece in subject.pieces:
        yield from _steps(letters(piece), "điểm")


def _shape(line: Line) -> str:
    return re.sub(r"[a-zđăâêôơư]", "x", line.text[:3].lower()) + str(line.text[0].isupper())


@rule("ND30-STR-ROMAN", Basis.TEXT, "PL I, I.V.6b", GROUP)
def str_roman(subject: Subject) -> Iterator[Problem]:
    """Mục đánh số La Mã: số, dấu chấm, tiêu đề in hoa, đậm; theo thứ tự.

    Sai: I. Căn cứ và mục tiêu
    Đúng: I. CĂN CỨ VÀ MỤC TIÊU
    """
    lines = subject.lines(Role.ROMAN_SECTION)
    odd = [line for line in lines if not PATTERNS["muc_6b"].match(line.text)]
    if odd:
        message = f"{quote(odd[0].text)} không đúng dạng “I. TIÊU ĐỀ”{more(len(odd))}"
        yield Problem(odd[0], message, "viết số La Mã, dấu chấm, rồi tiêu đề")
    below = {id(line) for piece in subject.pieces for line in _below_articles(piece)}
    running = [line for line in lines if line.text[-1] in ".;" and re.search(r"[^\W\d_]:\s", line.text)]
    if running:
        message = f"mục (số La Mã) {quote(running[0].text)} viết liền tiêu đề với nội dung{more(len(running))}"
        right = running[0].text.split(":")[0].upper()
        yield Problem(running[0], f"{message}; quy định tiêu đề in hoa, đậm", f"viết “{right}” một dòng, rồi nội dung")
    titles = [line for line in lines if line not in running]
    yield from check_caps([line for line in titles if id(line) not in below], "muc_6b")
    yield from check_style(titles, "muc_6b")
    yield from check_size(lines, "muc_6b")
    yield from _orders(subject, Role.ROMAN_SECTION, (Role.PART, Role.SECTION, Role.OTHER_LEVEL, Role.CENTRED), "mục")


def _below_articles(piece: Piece) -> Iterator[Line]:
    """Roman sections inside an article, where the decree knows none and asks for no capitals."""
    inside = False
    for line in piece.lines:
        inside = line.role == Role.ARTICLE or (inside and line.role not in (Role.PART, Role.SECTION))
        if inside and line.role == Role.ROMAN_SECTION:
            yield line


@rule("ND30-STR-DASH", Basis.PRACTICE, "", GROUP)
def str_dash(subject: Subject) -> Iterator[Problem]:
    """Dưới điểm dùng gạch nối “-”, rồi dấu cộng “+”.

    Sai: • Bố trí lực lượng
    Đúng: - Bố trí lực lượng
    """
    odd = [line for line in subject.lines(Role.DASH) if line.text[0] not in "-+"]
    for sign, places in groups((line.text[0], line) for line in odd):
        yield Problem(places[0], f"đầu dòng dùng “{sign}”{more(len(places))}; thông lệ dùng “-” rồi “+”", "dùng “-”")
