"""Documents issued with a decision (PL III, Mẫu 1.3)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import Severity
from nts_scenario_kit.vietnamese import bare, fold
from nts_scenario_kit.word.facts.roles import Role
from nts_scenario_kit.word.format import Basis, kind_of_title
from nts_scenario_kit.word.lint.annexes import check_accompanying, check_short_line
from nts_scenario_kit.word.lint.base import Problem, Subject, quote, rule
from nts_scenario_kit.word.lint.paragraphs import check_end
from nts_scenario_kit.word.lint.title import check_block

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.word.facts.document import Piece
    from nts_scenario_kit.word.facts.lines import Line

GROUP = "văn bản kèm theo"
_WHERE = "PL III, Mẫu 1.3"
_NUMBER = re.compile(r"số\s*:?\s*(\d+[a-z]?\s*/\s*\w[\w/&.]*(?:\s*[-–—]\s*\w[\w&.]*)*|\d[\w/&.-]*\w)", re.IGNORECASE)
_WITH = re.compile(r"^\((?:Ban hành kèm|Kèm) theo (?:Quyết định|Kế hoạch|Nghị quyết|Công văn) số", re.IGNORECASE)
_GOES_ON = re.compile(r"[\s/–—-]*(?:…|[._]{2})")
_SHORT_TITLE = 25
_DATE = re.compile(r"ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})")


@rule("ND30-ATT-DEC", Basis.TEMPLATE, _WHERE, GROUP)
def att_dec(subject: Subject) -> Iterator[Problem]:
    """Điều 1 của quyết định ghi “kèm theo Quyết định này” và tên văn bản kèm theo.

    Sai: Điều 1. Phê duyệt Kịch bản khung.
    Đúng: Điều 1. Ban hành kèm theo Quyết định này Kịch bản khung …
    """
    articles = subject.main.all(Role.ARTICLE)
    if all(piece.listing for piece in subject.attachments) or not subject.main.decides or not articles:
        return
    text = " ".join(p.text for p in subject.main.paragraphs)
    if not re.search(r"kèm theo (?:Quyết định|Nghị quyết) này", text, re.IGNORECASE):
        yield Problem(
            articles[0],
            "Điều 1 không ghi “kèm theo Quyết định này” dù tệp có văn bản kèm theo",
            "viết “Ban hành (Phê duyệt) kèm theo Quyết định này …”",
        )
    for piece in subject.attachments:
        line = piece.first(Role.TITLE)
        kind = kind_of_title(line.text) if line else None
        if kind is not None and fold(kind.name) not in fold(text):
            message = f"quyết định không nhắc tới {kind.name} kèm theo"
            yield Problem(articles[0], message, f"ghi tên {kind.name} tại Điều 1")


@rule("ND30-ATT-HEAD", Basis.TEMPLATE, _WHERE, GROUP)
def att_head(subject: Subject) -> Iterator[Problem]:
    """Văn bản kèm theo lặp lại tên cơ quan, Quốc hiệu và Tiêu ngữ.

    Sai: văn bản kèm theo bắt đầu ngay bằng tên loại
    Đúng: phần đầu hai cột như quyết định, không có số và ngày
    """
    for piece in subject.attachments:
        line = piece.first(Role.TITLE) or piece.first(Role.ATTACHED_TO)
        if piece.listing and not piece.all(Role.NATIONAL_NAME):
            continue
        if not piece.all(Role.NATIONAL_NAME) and line is not None:
            yield Problem(
                line,
                f"văn bản kèm theo {quote(line.text)} không có Quốc hiệu và tên cơ quan",
                "lặp lại phần đầu hai cột",
            )
        elif not piece.all(Role.ISSUING_BODY):
            yield Problem(
                piece.first(Role.NATIONAL_NAME),
                "phần đầu văn bản kèm theo không có tên cơ quan",
                "ghi tên cơ quan ở cột trái",
            )


def _issued(subject: Subject) -> list[Piece]:
    """Attachments, and what stands alone in its file although it says with which document it is issued."""
    line = subject.main.first(Role.ATTACHED_TO)
    alone = line is not None and _WITH.match(line.text) is not None and not subject.main.is_letter
    return [subject.main, *subject.attachments] if alone else subject.attachments


@rule("ND30-ATT-NONUM", Basis.TEMPLATE, _WHERE, GROUP)
def att_nonum(subject: Subject) -> Iterator[Problem]:
    """Văn bản kèm theo không ghi số, ký hiệu, địa danh và ngày tháng.

    Xét cả văn bản đứng một mình trong tệp mà ghi “(Kèm theo Quyết định số …)”.

    Sai: phần đầu của văn bản kèm theo có “Số: …/…”
    Đúng: phần đầu chỉ có tên cơ quan, Quốc hiệu, Tiêu ngữ
    """
    for piece in _issued(subject):
        for line in piece.all(Role.NUMBER, Role.PLACE_DATE)[:1]:
            yield Problem(
                line, f"phần đầu văn bản kèm theo có {quote(line.text)}", "bỏ số, ký hiệu, địa danh và ngày tháng"
            )


@rule("ND30-ATT-TYPE", Basis.TEMPLATE, _WHERE, GROUP)
def att_type(subject: Subject) -> Iterator[Problem]:
    """Tên loại của văn bản kèm theo: in hoa, cỡ 13–14, đứng, đậm, canh giữa.

    Sai: Kịch bản khung (không đậm)
    Đúng: KỊCH BẢN KHUNG
    """
    for piece in subject.attachments:
        yield from check_block(piece.all(Role.TITLE), "ten_loai")


@rule("ND30-ATT-ABS", Basis.TEMPLATE, _WHERE, GROUP)
def att_abs(subject: Subject) -> Iterator[Problem]:
    """Trích yếu của văn bản kèm theo: chữ in thường, cỡ 13–14, đứng, đậm, canh giữa.

    Sai: trích yếu không đậm
    Đúng: Ứng phó với dịch bệnh trên địa bàn tỉnh Lâm Đồng
    """
    for piece in subject.attachments:
        yield from check_block(piece.all(Role.ABSTRACT), "trich_yeu")
        title = piece.all(Role.TITLE)
        if len(title) == 1 and len(title[0].text) < _SHORT_TITLE and not piece.all(Role.ABSTRACT):
            yield Problem(title[0], f"dưới {quote(title[0].text)} không có trích yếu", "ghi trích yếu, chữ thường, đậm")


@rule("ND30-ATT-INFO", Basis.TEMPLATE, _WHERE, GROUP)
def att_info(subject: Subject) -> Iterator[Problem]:
    """Dưới trích yếu của văn bản kèm theo là dòng “(Kèm theo Quyết định số …)”, in nghiêng.

    Chấp nhận “Ban hành kèm theo …” vì còn phổ biến.

    Sai: không có dòng kèm theo
    Đúng: (Kèm theo Quyết định số 25/QĐ-SYT ngày 05 tháng 11 năm 2026 của Sở Y tế)
    """
    for piece in subject.attachments:
        line = piece.first(Role.TITLE) or piece.first(Role.NATIONAL_NAME)
        if not piece.all(Role.ATTACHED_TO):
            yield Problem(
                line,
                "văn bản kèm theo không có dòng “(Kèm theo Quyết định số …)”",
                "thêm dòng này dưới trích yếu, in nghiêng",
            )
        yield from check_accompanying(piece)


@rule("ND30-ATT-INFO-MATCH", Basis.TEMPLATE, _WHERE, GROUP)
def att_info_match(subject: Subject) -> Iterator[Problem]:
    """Số và ngày ở dòng “(Kèm theo …)” khớp với văn bản chính.

    Áp dụng cho cả phụ lục. Chỗ còn để trống không xét.

    Sai: (Kèm theo Quyết định số 24/QĐ-SYT …) trong khi quyết định số 25/QĐ-SYT
    Đúng: (Kèm theo Quyết định số 25/QĐ-SYT …)
    """
    number, date = subject.main.first(Role.NUMBER), subject.main.first(Role.PLACE_DATE)
    own_number = _number(number.text) if number else None
    own_date = _DATE.search(date.text) if date else None
    for piece in (*subject.attachments, *subject.annexes):
        lines = piece.all(Role.ATTACHED_TO)
        text = " ".join(line.text for line in lines)
        if lines and piece is not subject.main and own_number:
            yield from _other_words(subject, lines[0], text, own_number[1])
        if piece is subject.main or not _cites_main(subject, text):
            continue
        cited, day = _number(text), _DATE.search(text)
        if cited and own_number and not _same_number(subject, cited[1], own_number[1]):
            yield Problem(
                lines[0],
                f"dòng kèm theo ghi số “{cited[1]}”; văn bản chính mang số “{own_number[1]}”",
                "ghi đúng số của văn bản chính",
            )
        elif day and own_date and [int(x) for x in day.groups()] != [int(x) for x in own_date.groups()]:
            yield Problem(lines[0], f"dòng kèm theo ghi “{day[0]}”; văn bản chính ghi “{own_date[0]}”", "ghi đúng ngày")


def _number(text: str) -> re.Match[str] | None:
    """The first number; None where a blank goes on behind it (``25/QĐ-…``): nothing can be said of it."""
    found = _NUMBER.search(text)
    return None if found is None or _GOES_ON.match(text, found.end()) else found


def _other_words(subject: Subject, line: Line, text: str, own: str) -> Iterator[Problem]:
    """The number of the main document under another type, or as another body's."""
    cited, title = _NUMBER.search(text), subject.main.first(Role.TITLE)
    if cited is None or title is None or not _same_number(subject, cited[1], own):
        return
    said = re.search(r"kèm theo ([^\W\d_]+(?: [^\W\d_]+)?) số", text, re.IGNORECASE)
    named, kind = kind_of_title(said[1]) if said else None, kind_of_title(title.text)
    if said and named and kind and named != kind:
        message = f"dòng kèm theo ghi “{said[1]}”; văn bản chính là {kind.name}"
        yield Problem(line, message, f"viết “Kèm theo {kind.name} số …”")
    issuer = " ".join(x.bare for x in subject.main.all(Role.ISSUING_BODY))
    body = re.search(r"\b(?:so|bo) [a-z, -]+$", bare(text).rstrip(" )"))
    if body and re.fullmatch(r"(?:so|bo) [a-z, -]+", issuer) and issuer not in bare(text):
        yield Problem(line, f"dòng kèm theo {quote(text)} không ghi cơ quan ban hành văn bản chính", "ghi đúng cơ quan")


def _same_number(subject: Subject, cited: str, own: str) -> bool:
    """True for one number, also where the document writes its own with blanks, long dashes, a year, without its 0, or
    with its bars in the order of the Party.

    That is said of the number itself.
    """
    one, two = (
        re.sub(r"/(?:19|20)\d\d(?=/)", "", re.sub(r"\s*[–—-]\s*|\s+", "-", x).replace("-/", "/")) for x in (cited, own)
    )
    title = subject.main.first(Role.TITLE)
    kind = kind_of_title(title.text) if title else None
    ways = {two.lower(), re.sub(r"/[^-/]+-", f"/{kind.sign}-", two, count=1).lower() if kind else ""}
    ways |= {re.sub(r"^(\d+)-([^-/]+)/", r"\1/\2-", way) for way in ways}  # 25-QĐ/SYT, as the Party writes
    ways |= {re.sub(r"^(?=\d/)", "0", way) for way in ways}
    return one.replace("/-", "/").lower() in {way.replace("/-", "/") for way in ways}


def _cites_main(subject: Subject, text: str) -> bool:
    """An annex of the attachment may cite the attachment's own type; only the main document's type is compared."""
    kind = subject.main.first(Role.TITLE)
    return bool(text) and (kind is None or fold(kind.text) in fold(text))


@rule("ND30-ATT-LINE", Basis.PRACTICE, _WHERE, GROUP)
def att_line(subject: Subject) -> Iterator[Problem]:
    """Đường kẻ ngắn dưới dòng “(Kèm theo …)” của văn bản kèm theo.

    Sai: không có đường kẻ
    Đúng: một đường kẻ ngắn nét liền, canh giữa
    """
    for piece in subject.attachments:
        yield from check_short_line(piece)


@rule("ND30-ATT-BODY", Basis.TEMPLATE, _WHERE, GROUP)
def att_body(subject: Subject) -> Iterator[Problem]:
    """Văn bản kèm theo kết thúc bằng “./.”.

    Sai: đoạn cuối kết thúc bằng dấu chấm
    Đúng: đoạn cuối kết thúc bằng “./.”
    """
    for piece in subject.attachments:
        yield from check_end(piece, "văn bản kèm theo")


@rule("ND30-ATT-NOSIGN", Basis.TEMPLATE, _WHERE, GROUP)
def att_nosign(subject: Subject) -> Iterator[Problem]:
    """Văn bản kèm theo không có phần ký và “Nơi nhận”.

    Sai: cuối văn bản kèm theo lại có chữ ký
    Đúng: chỉ quyết định được ký
    """
    for piece in _issued(subject):
        line = piece.first(Role.RECIPIENTS) or piece.first(Role.POST)
        if line is not None:
            yield Problem(line, "văn bản kèm theo có phần ký hoặc “Nơi nhận”", "bỏ phần này; chỉ quyết định được ký")


@rule("ND30-ATT-PAGENUM", Basis.PRACTICE, "", GROUP)
def att_pagenum(subject: Subject) -> Iterator[Problem]:
    """Văn bản kèm theo nên đánh số trang riêng.

    Nghị định không quy định; nên đặt trong phần (section) riêng, bắt đầu từ 1, không hiện ở trang đầu.

    Sai: văn bản kèm theo tiếp tục số trang của quyết định
    Đúng: bắt đầu lại từ trang 1
    """
    sections = subject.facts.sections
    if not any(story.numbered for story in subject.facts.stories):
        return
    for piece in subject.attachments:
        section = _section(piece)
        if section < len(sections) and (section == _section(subject.main) or sections[section].number_start != 1):
            yield Problem(
                piece.paragraphs[0],
                "văn bản kèm theo không đánh số trang riêng",
                "đặt trong phần (section) riêng, bắt đầu từ 1",
                Severity.NOTE,
            )


def _section(piece: Piece) -> int:
    return next((p.section for p in piece.paragraphs if p.text), 0)
