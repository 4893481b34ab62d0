"""Annexes (PL I, I.III.1; PL III, Mẫu 2.1)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import Severity
from nts_scenario_kit.vietnamese import roman
from nts_scenario_kit.word.facts.document import ATTACHMENT
from nts_scenario_kit.word.facts.roles import Role
from nts_scenario_kit.word.facts.title import LABEL
from nts_scenario_kit.word.format import PATTERNS, Basis
from nts_scenario_kit.word.lint.base import (
    Problem,
    Subject,
    check_align,
    check_caps,
    check_size,
    check_style,
    quote,
    rule,
)
from nts_scenario_kit.word.lint.paragraphs import check_end
from nts_scenario_kit.word.lint.rulers import under
from nts_scenario_kit.word.lint.series import roman_value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.word.facts.document import Piece

GROUP = "phụ lục"
_NUMBER = re.compile(r"^phụ lục\s+(?:số\s*)?([IVXLC]+|\d+)", re.IGNORECASE)


def _number(piece: Piece) -> str:
    line = piece.first(Role.ANNEX_LABEL)
    match = _NUMBER.match(line.text) if line else None
    return match[1].upper() if match else ""


@rule("ND30-PL-REF", Basis.TEXT, "PL I, I.III.1a", GROUP)
def pl_ref(subject: Subject) -> Iterator[Problem]:
    """Nội dung văn bản có chỉ dẫn tới phụ lục.

    Sai: tệp có Phụ lục nhưng văn bản chính không nhắc tới
    Đúng: … theo Phụ lục kèm theo
    """
    texts = [p.text for piece in subject.pieces if piece not in subject.annexes for p in piece.paragraphs]
    pointed = any("phụ lục" in text.lower() or _names_list(text.lower(), subject.annexes) for text in texts)
    if subject.annexes and subject.annexes[0] is not subject.main and not pointed:
        line = subject.annexes[0].first(Role.ANNEX_LABEL)
        yield Problem(
            line, "văn bản không có chỉ dẫn tới phụ lục này", "thêm chỉ dẫn “(Phụ lục kèm theo)” trong nội dung"
        )


def _names_list(text: str, annexes: list[Piece]) -> bool:
    """True for ``(có danh sách kèm theo)`` where the annex is such a list: its title begins with the same two words."""
    titles = [line for piece in annexes if (line := piece.first(Role.ANNEX_TITLE)) is not None]
    kinds = [" ".join(line.text.lower().split()[:2]) for line in titles]
    return "kèm" in text and any(kind and kind in text for kind in kinds)


@rule("ND30-PL-NUM", Basis.TEXT, "PL I, I.III.1a", GROUP)
def pl_num(subject: Subject) -> Iterator[Problem]:
    """Từ hai phụ lục trở lên đánh số thứ tự bằng chữ số La Mã.

    Sai: Phụ lục 1, Phụ lục 02
    Đúng: Phụ lục I, Phụ lục II
    """
    annexes, wanted = subject.annexes, 1
    for piece in annexes:
        line, number = piece.first(Role.ANNEX_LABEL), _number(piece)
        if line is None:
            continue
        if number.isdigit():
            yield Problem(
                line,
                f"{quote(line.text)} đánh số Ả Rập; quy định số La Mã",
                f"viết “Phụ lục {roman(max(1, int(number)))}”",
            )
        elif not number and len(annexes) > 1:
            yield Problem(
                line,
                f"tệp có {len(annexes)} phụ lục nhưng {quote(line.text)} không có số",
                f"viết “Phụ lục {roman(wanted)}”",
            )
        elif number and wanted > 1 and roman_value(number) != wanted:
            yield Problem(
                line, f"{quote(line.text)} không theo thứ tự; chờ Phụ lục {roman(wanted)}", "đánh lại số phụ lục"
            )
        wanted = (roman_value(number) or wanted) + 1


@rule("ND30-PL-LABEL", Basis.TEXT, "PL I, I.III.1b", GROUP)
def pl_label(subject: Subject) -> Iterator[Problem]:
    """Từ “Phụ lục” và số thứ tự: một dòng riêng, chữ in thường, cỡ 14, đứng, đậm, canh giữa.

    Sai: PHỤ LỤC I
    Đúng: Phụ lục I
    """
    lines = subject.lines(Role.ANNEX_LABEL)
    for line in lines:
        if not LABEL.match(line.bare):
            yield Problem(
                line, f"{quote(line.text)} gộp tiêu đề trên cùng dòng", "để “Phụ lục …” một dòng, tiêu đề ở dòng dưới"
            )
        elif line.text.startswith("PHỤ"):
            yield Problem(line, f"{quote(line.text)} viết hoa toàn bộ; quy định chữ in thường", "viết “Phụ lục …”")
        elif not line.text.startswith("Phụ lục"):
            yield Problem(line, f"{quote(line.text)} không viết “Phụ lục …”", "viết “Phụ lục …”, chỉ hoa chữ đầu")
        elif line.text[-1] in ".:":
            yield Problem(line, f"{quote(line.text)} có dấu câu ở cuối", "bỏ dấu câu")
    yield from check_size(lines, "phu_luc_label")
    yield from check_style(lines, "phu_luc_label")
    yield from check_align(lines, "phu_luc_label")


@rule("ND30-PL-TITLE", Basis.TEXT, "PL I, I.III.1b", GROUP)
def pl_title(subject: Subject) -> Iterator[Problem]:
    """Tiêu đề phụ lục: in hoa, cỡ 13–14, đứng, đậm, canh giữa.

    Sai: Bảng phân công nhiệm vụ (chữ thường)
    Đúng: BẢNG PHÂN CÔNG NHIỆM VỤ
    """
    lines = subject.lines(Role.ANNEX_TITLE)
    yield from check_size(lines, "phu_luc_title")
    yield from check_style(lines, "phu_luc_title")
    yield from check_align(lines, "phu_luc_title")
    for piece in subject.annexes:  # lines below a title in capitals are its abstract
        yield from check_caps(piece.all(Role.ANNEX_TITLE)[:1], "phu_luc_title")
    for piece in subject.annexes:
        label = piece.first(Role.ANNEX_LABEL)
        if label is not None and not piece.all(Role.ANNEX_TITLE) and LABEL.match(label.bare):
            yield Problem(
                label, f"{quote(label.text)} không có tiêu đề ở dòng dưới", "ghi tiêu đề in hoa, đậm, canh giữa"
            )


@rule("ND30-PL-INFO", Basis.TEXT, "PL I, I.III.1c", GROUP)
def pl_info(subject: Subject) -> Iterator[Problem]:
    """Dưới tiêu đề phụ lục là dòng “(Kèm theo … số … ngày … tháng … năm … của …)”, in nghiêng.

    Trên bản điện tử các chỗ trống không bắt buộc điền.

    Sai: Phụ lục không có dòng kèm theo, hoặc dòng này không nghiêng
    Đúng: (Kèm theo Quyết định số 25/QĐ-SYT ngày 05 tháng 11 năm 2026 của Sở Y tế)
    """
    for piece in subject.annexes:
        label = piece.first(Role.ANNEX_LABEL)
        if label is not None and not piece.all(Role.ATTACHED_TO):
            yield Problem(
                label,
                f"{quote(label.text)} không có dòng “(Kèm theo …)” dưới tiêu đề",
                "thêm dòng “(Kèm theo … số … ngày … của …)”",
            )
        yield from check_accompanying(piece, _attached_to(subject, piece))


def _attached_to(subject: Subject, annex: Piece) -> bool:
    """True for the annex of a document that was issued with another: that one has no number to be cited."""
    before = subject.pieces[: subject.pieces.index(annex)]
    titles = [piece.title for piece in before if piece.kind == ATTACHMENT and piece.title]
    line = annex.first(Role.ATTACHED_TO)
    return line is not None and any(title in line.bare for title in titles)


def check_accompanying(piece: Piece, indirect: bool = False) -> Iterator[Problem]:
    """Form, size, slant and place of the line ``(Kèm theo …)``; ``indirect``: it names a document without a number."""
    lines = piece.all(Role.ATTACHED_TO)
    text = " ".join(line.text for line in lines)
    if lines and indirect and "số" not in text:
        yield Problem(
            lines[0],
            f"{quote(text)} không ghi số, ngày của văn bản ban hành",
            "viết “(Kèm theo … ban hành kèm theo Quyết định số … ngày … tháng … năm … của …)”",
            Severity.WARNING,
        )
    elif lines and not PATTERNS["kem_theo"].match(text):
        yield Problem(
            lines[0], f"{quote(text)} không đúng mẫu", "viết “(Kèm theo <tên loại> số … ngày … tháng … năm … của …)”"
        )
    yield from check_size(lines, "kem_theo")
    yield from check_style(lines, "kem_theo")
    yield from check_align(lines, "kem_theo")


@rule("ND30-PL-LINE", Basis.PRACTICE, "PL III, Mẫu 2.1", GROUP)
def pl_line(subject: Subject) -> Iterator[Problem]:
    """Đường kẻ ngắn dưới dòng “(Kèm theo …)” của phụ lục.

    Sai: không có đường kẻ
    Đúng: một đường kẻ ngắn nét liền, canh giữa
    """
    for piece in subject.annexes:
        yield from check_short_line(piece)


def check_short_line(piece: Piece) -> Iterator[Problem]:
    """A rule stands somewhere in the title block below the accompanying line."""
    lines = piece.all(Role.ATTACHED_TO)
    if lines and under(piece, Role.ATTACHED_TO).state == "missing":
        yield Problem(
            lines[-1], "không có đường kẻ ngắn dưới dòng “(Kèm theo …)”", "kẻ một đường ngắn nét liền, canh giữa"
        )


@rule("ND30-PL-NOHEAD", Basis.TEMPLATE, "PL III, Mẫu 2.1", GROUP)
def pl_nohead(subject: Subject) -> Iterator[Problem]:
    """Phụ lục không ghi Quốc hiệu, tên cơ quan, số và địa danh.

    Sai: trên “Phụ lục I” lại có Quốc hiệu, Tiêu ngữ
    Đúng: dòng đầu tiên của phụ lục là “Phụ lục I”
    """
    for piece in subject.annexes:
        line = piece.first(Role.NATIONAL_NAME)
        if line is not None and subject.main is not piece:
            yield Problem(
                line, "phụ lục có Quốc hiệu và phần đầu văn bản", "bỏ phần này; phụ lục bắt đầu bằng dòng “Phụ lục”"
            )


@rule("ND30-PL-PAGENUM", Basis.TEXT, "PL I, I.III.1đ", GROUP)
def pl_pagenum(subject: Subject) -> Iterator[Problem]:
    """Số trang của phụ lục đánh riêng, bắt đầu từ 1.

    Mỗi phụ lục nằm trong một phần (section) riêng có “Start at 1”.

    Sai: phụ lục tiếp tục số trang của văn bản
    Đúng: phụ lục bắt đầu lại từ trang 1
    """
    sections = subject.facts.sections
    if not any(story.numbered for story in subject.facts.stories):
        return
    for index, piece in enumerate(subject.pieces):
        label = piece.first(Role.ANNEX_LABEL)
        if piece not in subject.annexes or index == 0 or label is None or label.paragraph.section >= len(sections):
            continue
        section = sections[label.paragraph.section]
        before = subject.pieces[index - 1].paragraphs[-1].section if subject.pieces[index - 1].paragraphs else -1
        if before == section.index or section.number_start != 1:
            yield Problem(
                label,
                f"{quote(label.text)} không đánh số trang riêng từ 1",
                "đặt phụ lục trong phần (section) riêng, bắt đầu từ 1",
            )


@rule("ND30-PL-END", Basis.TEMPLATE, "PL III, Mẫu 2.1", GROUP)
def pl_end(subject: Subject) -> Iterator[Problem]:
    """Phụ lục kết thúc bằng “./.”.

    Phụ lục kết thúc bằng bảng thì không xét.

    Sai: đoạn cuối phụ lục kết thúc bằng dấu chấm
    Đúng: đoạn cuối phụ lục kết thúc bằng “./.”
    """
    for piece in subject.annexes:
        yield from check_end(piece, "phụ lục")
