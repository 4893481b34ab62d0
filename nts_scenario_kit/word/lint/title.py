"""Type and abstract (PL I, I.II.5)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import Severity
from nts_scenario_kit.word.facts.document import MAIN
from nts_scenario_kit.word.facts.roles import Role
from nts_scenario_kit.word.format import Basis, begins_as_kind
from nts_scenario_kit.word.lint.base import (
    Problem,
    Subject,
    check_align,
    check_caps,
    check_size,
    check_style,
    figure,
    quote,
    rule,
)
from nts_scenario_kit.word.lint.checks import check_short_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.word.facts.document import Piece
    from nts_scenario_kit.word.facts.lines import Line

GROUP = "tên loại và trích yếu"
MARKS = ".:;,"
_SHIFT_MM = 5.0
#: PL III, Mẫu 1.8 and 1.10; a letter has its abstract elsewhere and no line of its kind, which another rule tells.
_NO_ABSTRACT = ("giay gioi thieu", "giay nghi phep", "thu cong", "cong van")
#: How forms begin whose shape is set by accounting, staff and other sectors' rules; they have no abstract.
_FORMS = ("giay ", "phieu ", "the ", "lich ", "lenh ", "cong lenh", "bang ", "ket luan", "thong tri")


def _main(subject: Subject, *roles: Role) -> list[Line]:
    return subject.main.all(*roles)


def check_block(lines: list[Line], key: str) -> Iterator[Problem]:
    """Size, style, capitals and centring of a title line; an indent that pushes it aside counts as not centred."""
    yield from check_size(lines, key)
    yield from check_style(lines, key)
    yield from check_caps(lines, key)
    yield from check_align(lines, key)
    for line in lines:
        shift = abs(line.paragraph.left + line.paragraph.first - line.paragraph.right) / 2
        if line.paragraph.align == "center" and line.paragraph.cell is None and shift > _SHIFT_MM:
            yield Problem(
                line, f"{quote(line.text)} lệch giữa trang {figure(round(shift))} mm vì thụt lề", "đặt thụt lề 0"
            )


@rule("ND30-TITLE-TYPE", Basis.TEXT, "PL I, I.II.5b", GROUP)
def title_type(subject: Subject) -> Iterator[Problem]:
    """Tên loại: in hoa, cỡ 13–14, đứng, đậm, canh giữa trang.

    Sai: Quyết định (chữ thường)
    Đúng: QUYẾT ĐỊNH
    """
    lines = _main(subject, Role.TITLE)
    yield from check_block(lines, "ten_loai")
    for line in lines:
        if line.text[-1] in MARKS:
            yield Problem(line, f"tên loại {quote(line.text)} có dấu câu ở cuối", "bỏ dấu câu", Severity.WARNING)


@rule("ND30-TITLE-KNOWN", Basis.TEMPLATE, "Điều 7", GROUP)
def title_known(subject: Subject) -> Iterator[Problem]:
    """Tên loại là một trong 29 loại văn bản hành chính.

    Loại ngoài danh mục (như kịch bản khung) nên được ban hành kèm theo một quyết định theo Mẫu 1.3.

    Sai: KỊCH BẢN mang số 220/KB-UBND
    Đúng: QUYẾT ĐỊNH ban hành Kịch bản khung kèm theo
    """
    piece = subject.main
    line = piece.first(Role.TITLE)
    if (
        line is None
        or piece.kind != MAIN
        or piece.normative
        or not piece.all(Role.NUMBER)
        or piece.all(Role.ATTACHED_TO)
    ):
        return
    if not begins_as_kind(line.text):
        message = f"{quote(line.text)} không có trong 29 loại văn bản của Điều 7"
        if _form(piece):
            hint = "nếu là mẫu do quy định khác ban hành (kế toán, nhân sự …) thì giữ theo mẫu đó"
            yield Problem(line, message, hint, Severity.NOTE)
        else:
            yield Problem(line, message, "ban hành kèm theo một Quyết định")


def _form(piece: Piece) -> bool:
    """True for a form of another set of rules: GIẤY ĐI ĐƯỜNG, PHIẾU CHI, LỊCH CÔNG TÁC."""
    return piece.title.startswith(_FORMS) and not piece.known_kind


@rule("ND30-TITLE-ABS", Basis.TEXT, "PL I, I.II.5b", GROUP)
def title_abs(subject: Subject) -> Iterator[Problem]:
    """Trích yếu: chữ in thường, cỡ 13–14, đứng, đậm, canh giữa dưới tên loại.

    Trích yếu là một cụm từ hoặc câu ngắn, không có dấu chấm cuối. “V/v” chỉ dùng cho công văn.

    Sai: BAN HÀNH KỊCH BẢN KHUNG …
    Đúng: Ban hành Kịch bản khung …
    """
    lines = _main(subject, Role.ABSTRACT)
    yield from check_block(lines, "trich_yeu")
    if lines and lines[0].bare.startswith("v/v"):
        yield Problem(
            lines[0],
            f"trích yếu {quote(lines[0].text)} viết tắt “V/v”; dưới tên loại không viết tắt",
            "viết “Về việc …” hoặc bắt đầu thẳng bằng “Ban hành …”, “Phê duyệt …”",
            Severity.WARNING,
        )
    if lines and lines[-1].text[-1] in MARKS and not lines[-1].text.endswith("..."):
        name = "dấu chấm" if lines[-1].text.endswith(".") else "dấu câu"
        yield Problem(lines[-1], f"trích yếu {quote(lines[-1].text)} có {name} cuối", f"bỏ {name} cuối", Severity.NOTE)
    if lines and lines[0].text[0].islower():
        message = f"trích yếu {quote(lines[0].text)} không viết hoa chữ cái đầu"
        yield Problem(lines[0], message, "viết hoa chữ cái đầu", Severity.WARNING)
    bare = subject.main.title.startswith(_NO_ABSTRACT) or _form(subject.main) or subject.main.contract
    named = not subject.main.normative and not bare
    if _main(subject, Role.TITLE) and not lines and named:
        yield Problem(
            _main(subject, Role.TITLE)[0], "không có trích yếu dưới tên loại", "ghi trích yếu ngay dưới tên loại"
        )


@rule("ND30-TITLE-LINE", Basis.TEXT, "PL I, I.II.5b", GROUP)
def title_line(subject: Subject) -> Iterator[Problem]:
    """Đường kẻ dưới trích yếu dài 1/3 đến 1/2 dòng chữ.

    Nét liền, canh giữa dưới dòng cuối của trích yếu.

    Sai: không có đường kẻ dưới trích yếu
    Đúng: đường kẻ dài 2/5 dòng chữ
    """
    if subject.main.kind == MAIN and not subject.main.all(Role.ATTACHED_TO) and not subject.main.contract:
        alone = Subject(subject.facts, [subject.main])
        yield from check_short_rule(alone, Role.ABSTRACT, "trích yếu")


@rule("ND30-TITLE-CV", Basis.TEXT, "PL I, I.II.5b", GROUP)
def title_cv(subject: Subject) -> Iterator[Problem]:
    """Công văn không có tên loại; trích yếu “V/v …” dưới số, ký hiệu.

    Chữ in thường, cỡ 12–13, đứng, không đậm, canh giữa, cách số, ký hiệu 6 pt.

    Sai: CÔNG VĂN / Về việc xây dựng kịch bản
    Đúng: V/v xây dựng kịch bản (dưới số, ký hiệu)
    """
    for line in subject.lines(Role.TITLE):
        if line.bare == "cong van":
            yield Problem(
                line,
                "có dòng tên loại “CÔNG VĂN”; công văn không ghi tên loại",
                "bỏ dòng này, ghi “V/v …” dưới số, ký hiệu",
            )
    lines = subject.lines(Role.LETTER_ABSTRACT)
    for piece in subject.pieces:
        yield from _cv_place(subject, piece)
    yield from _cv_missing(subject)
    yield from check_size(lines, "trich_yeu_cv")
    yield from check_style(lines, "trich_yeu_cv")
    yield from check_align([line for line in lines if line.paragraph.cell is not None], "trich_yeu_cv")


def _cv_missing(subject: Subject) -> Iterator[Problem]:
    """A letter with number and addressees, and nowhere at its top what it is about."""
    piece, number = subject.main, subject.main.first(Role.NUMBER)
    near = [
        *subject.facts.paragraphs[:20],
        *subject.facts.boxes,
        *(p for s in subject.facts.stories for p in s.paragraphs),
    ]
    said = any(re.search(r"[Vv]\s*/\s*[Vv]|[Vv]ề việc", p.text) for p in near)
    if piece.is_letter and number is not None and not piece.all(Role.LETTER_ABSTRACT) and not said:
        message = "công văn không có trích yếu dưới số, ký hiệu"
        yield Problem(number, message, "ghi “V/v …” dưới số, ký hiệu", Severity.WARNING)


#: Words that open an abstract and are no proper names.
_OPENERS = (
    "Ban hành|Báo cáo|Bổ sung|Chấn chỉnh|Cung cấp|Cử|Đăng ký|Đề nghị|Đề xuất|Điều chỉnh|Đôn đốc|Góp ý|Giải quyết|Gửi"
    "|Hỗ trợ|Hướng dẫn|Kiểm tra|Lấy ý kiến|Mời|Phê duyệt|Phối hợp|Rà soát|Tăng cường|Tham gia|Thẩm định|Thực hiện"
    "|Tổ chức|Tổng hợp|Trả lời|Triển khai|Xây dựng|Xin|Xử lý"
)


def _cv_place(subject: Subject, piece: Piece) -> Iterator[Problem]:
    line, number = piece.first(Role.LETTER_ABSTRACT), piece.first(Role.NUMBER)
    if line is None:
        return
    if not line.text.startswith("V/v "):
        fault = "viết sai “V/v”" if line.bare.startswith("v/v") else "không bắt đầu bằng “V/v”"
        yield Problem(line, f"trích yếu {quote(line.text)} {fault}", "viết “V/v …”")
    elif re.match(rf"V/v (?:{_OPENERS})\b", line.text):
        yield Problem(line, f"trích yếu {quote(line.text)} viết hoa sau “V/v”", "viết thường sau “V/v”", Severity.NOTE)
    elif piece.all(Role.LETTER_ABSTRACT)[-1].text.endswith("."):
        yield Problem(line, f"trích yếu {quote(line.text)} có dấu chấm cuối", "bỏ dấu chấm", Severity.NOTE)
    if number is None or number.paragraph.cell is None or number.paragraph is line.paragraph:
        return
    gap = subject.facts.gap(number.paragraph, line.paragraph)
    if line.paragraph.number - number.paragraph.number == 1 and gap < 5.5:
        yield Problem(line, f"trích yếu cách số, ký hiệu {figure(gap)} pt; quy định 6 pt", "đặt khoảng cách trước 6 pt")
