"""Room, page and pictures of the signature, and signatures of bodies on attachments (PL I, I.II.7d, I.II.8b)."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from nts_scenario_kit.word.facts.document import MAIN
from nts_scenario_kit.word.facts.header import is_signature
from nts_scenario_kit.word.facts.roles import Role
from nts_scenario_kit.word.format import SPACING, Basis
from nts_scenario_kit.word.lint.base import Problem, Subject, check_align, check_size, check_style, figure, quote, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.word.facts import Paragraph, Shape
    from nts_scenario_kit.word.facts.document import Piece
    from nts_scenario_kit.word.facts.lines import Line

GROUP = "chữ ký"
_BLOCK = (Role.POST, Role.SIGNER, Role.RECIPIENTS, Role.RECIPIENT)
_TEXT = (
    Role.BODY, Role.ARTICLE, Role.CLAUSE, Role.SUBCLAUSE, Role.POINT, Role.DASH, Role.ROMAN_ITEM, Role.CELL,
    Role.CENTRED, Role.BASIS, Role.OTHER_LEVEL,
)  # fmt: skip
_SQUARE = (0.8, 1.25)  # width by height of a seal
_COVERED = (0.15, 0.6)  # share of the signature's image that a seal of about a third covers
_ROOM_PT = 12.0
_OPAQUE = ("jpg", "jpeg", "bmp", "gif", "tif", "tiff")
_STAMPED = re.compile(r"^Số: ?\S+; ?(?:ngày )?\d{1,2}/\d{1,2}/\d{4}; ?\d{1,2}: ?\d{2}: ?\d{2}\b")


@rule("ND30-SIGN-KEEP", Basis.PRACTICE, "", GROUP)
def sign_keep(subject: Subject) -> Iterator[Problem]:
    """Phần ký nằm trọn trên một trang, cùng ít nhất một dòng của nội dung.

    Xét theo chỗ ngắt trang đã đặt, hoặc chỗ mà Word ghi lại khi lưu tệp lần cuối.

    Sai: trang cuối chỉ có “Nơi nhận” và chữ ký
    Đúng: trang cuối có câu cuối của nội dung, rồi đến “Nơi nhận” và chữ ký
    """
    piece = subject.main
    block = [line.paragraph for line in piece.all(*_BLOCK)]
    if piece.kind != MAIN or not piece.all(Role.POST) or not piece.all(*_TEXT):
        return
    first, *rest = dict.fromkeys(block)
    if _turns(first) or any(_turns(p) for p in _blank_above(piece, first)) or _new_section(subject, piece, first):
        yield Problem(
            first, "phần ký đứng riêng ở đầu trang, không có dòng nội dung nào", "dồn để nội dung sang cùng trang"
        )
        return
    split = next((p for p in rest if _turns(p)), None)
    if split is not None:
        yield Problem(split, f"phần ký và nơi nhận bị ngắt trang tại {quote(split.text)}", "đặt cả phần trên một trang")


def _turns(paragraph: Paragraph) -> bool:
    return paragraph.turned or paragraph.page_break


def _blank_above(piece: Piece, first: Paragraph) -> list[Paragraph]:
    """Empty paragraphs between the text and the block."""
    found: list[Paragraph] = []
    for paragraph in reversed(piece.paragraphs[: piece.paragraphs.index(first)]):
        if paragraph.text:
            break
        found.append(paragraph)
    return found


def _new_section(subject: Subject, piece: Piece, first: Paragraph) -> bool:
    """True if the block opens a section that begins on a new page."""
    sections, paragraphs = subject.facts.sections, piece.paragraphs
    before = next((p for p in reversed(paragraphs[: paragraphs.index(first)]) if p.text), None)
    moved = before is not None and before.section != first.section and first.section < len(sections)
    return moved and not sections[first.section].continuous


@rule("ND30-SIGN-GAP", Basis.PRACTICE, "", GROUP)
def sign_gap(subject: Subject) -> Iterator[Problem]:
    """Giữa chức vụ và họ tên có chỗ để ký.

    Nghị định không nêu khoảng cách; thông lệ để trống 4–5 dòng cho chữ ký, hình ảnh chữ ký số và dấu.

    Sai: họ tên ở ngay dòng dưới chức vụ
    Đúng: bốn dòng trống giữa chức vụ và họ tên
    """
    for piece in subject.pieces:
        posts, name = piece.all(Role.POST), piece.first(Role.SIGNER)
        # the post in the agency may stand right above the name, below the room (ô 7b)
        if posts and name is not None and all(_no_room(piece, *pair) for pair in pairwise([*posts, name])):
            yield Problem(name, f"họ tên {quote(name.text)} sát chức vụ, không có chỗ ký", "để trống 4–5 dòng")


def _no_room(piece: Piece, post: Line, name: Line) -> bool:
    one, two = post.paragraph, name.paragraph
    if one is two or one.cell != two.cell:
        return False  # a row may be as high as it likes
    between = piece.paragraphs[piece.paragraphs.index(one) : piece.paragraphs.index(two) + 1]
    if len(between) > 2 or any(shape.kind != "line" for p in between for shape in p.shapes):
        return False
    breaks = one.raw.rstrip(" ").endswith("\n") or two.raw.startswith("\n")
    loose = max(two.line_pt or 0.0, two.line * name.runs[0].size * SPACING.single_factor) > 3 * name.runs[0].size
    return not breaks and not loose and one.after + two.before < _ROOM_PT


@rule("ND30-ESIGN-PERSON", Basis.TEXT, "PL I, I.II.7d", GROUP)
def esign_person(subject: Subject) -> Iterator[Problem]:
    """Hình ảnh chữ ký và dấu trong phần ký có định dạng PNG, nền trong suốt.

    Ảnh JPG có nền trắng che mất chức vụ, họ tên và dấu.

    Sai: ảnh chữ ký lưu dạng .jpg
    Đúng: ảnh chữ ký màu xanh dạng .png, nền trong suốt, giữa chức vụ và họ tên
    """
    for piece in subject.pieces:
        for paragraph, shape in _pictures(piece):
            if shape.image in _OPAQUE:
                message = f"hình ảnh trong phần ký có định dạng .{shape.image}; quy định .png nền trong suốt"
                yield Problem(paragraph, message, "thay bằng ảnh .png nền trong suốt")


def _pictures(piece: Piece) -> list[tuple[Paragraph, Shape]]:
    """Pictures from the post to the name: of the signature, of the seal."""
    posts, name = piece.all(Role.POST), piece.first(Role.SIGNER)
    if not posts or name is None:
        return []
    low, high = piece.paragraphs.index(posts[0].paragraph), piece.paragraphs.index(name.paragraph)
    between = piece.paragraphs[low : high + 1]
    return [(p, shape) for p in between for shape in p.shapes if shape.kind == "picture"]


@rule("ND30-ESIGN-ORG", Basis.TEXT, "PL I, I.II.8a", GROUP)
def esign_org(subject: Subject) -> Iterator[Problem]:
    """Hình ảnh dấu của cơ quan trùm lên khoảng 1/3 hình ảnh chữ ký, về bên trái.

    Xét khi phần ký có đúng hai ảnh nổi cùng mốc: ảnh vuông là dấu, ảnh dẹt là chữ ký. Màu và nền của ảnh máy không xét.

    Sai: ảnh dấu ở bên phải ảnh chữ ký
    Đúng: ảnh dấu che 1/3 bên trái của ảnh chữ ký
    """
    for piece in subject.pieces:
        found = _pictures(piece)
        square = [(p, x) for p, x in found if _SQUARE[0] <= x.width / max(x.height, 0.1) <= _SQUARE[1]]
        flat = [x for p, x in found if x.width / max(x.height, 0.1) > _SQUARE[1]]
        if len(found) != 2 or len(square) != 1 or len(flat) != 1:
            continue
        (place, seal), signature = square[0], flat[0]
        if not seal.origin or seal.origin != signature.origin:
            continue
        covered = (seal.left + seal.width - signature.left) / signature.width
        if seal.left > signature.left or not _COVERED[0] <= covered <= _COVERED[1]:
            yield Problem(
                place, f"hình ảnh dấu {_where(seal, signature)}; quy định trùm khoảng 1/3 chữ ký về bên trái",
                "kéo ảnh dấu sang trái ảnh chữ ký, che khoảng 1/3",
            )  # fmt: skip


def _where(seal: Shape, signature: Shape) -> str:
    """Where the seal stands beside the signature, in words."""
    end = seal.left + seal.width - signature.left
    if end <= 0 or seal.left >= signature.left + signature.width:
        return "không chạm hình ảnh chữ ký"
    if seal.left > signature.left:
        return "lệch sang phải hình ảnh chữ ký"
    return f"trùm {figure(round(min(end / signature.width, 1) * 100))}% hình ảnh chữ ký"


@rule("ND30-ESIGN-ATT-SAME", Basis.TEXT, "PL I, I.II.8b; I.III.1d", GROUP)
def esign_att_same(subject: Subject) -> Iterator[Problem]:
    """Văn bản kèm theo, phụ lục cùng tệp với văn bản chính không có dòng chữ ký số riêng.

    Chỉ ký số văn bản; ký lên từng tệp khi phụ lục nằm ở tệp riêng.

    Sai: “Số: 25/QĐ-SYT; 05/11/2026; 09:12:33” ở góc phụ lục cùng tệp
    Đúng: chỉ văn bản chính được ký số
    """
    if subject.main.kind != MAIN:
        return
    lines = [line for piece in subject.pieces for line in piece.lines if line.text and is_signature(line)]
    for line in lines:
        if line not in subject.main.all(Role.DIGITAL_SIGNATURE):
            message = f"phần kèm theo cùng tệp với văn bản chính có dòng chữ ký số {quote(line.text)}"
            yield Problem(line, message, "bỏ dòng này")


@rule("ND30-ESIGN-ATT-SEP", Basis.TEXT, "PL I, I.II.8b; I.III.1d", GROUP)
def esign_att_sep(subject: Subject) -> Iterator[Problem]:
    """Dòng chữ ký số của cơ quan trên tệp kèm theo riêng: cỡ chữ 10, kiểu chữ đứng, góc trên bên phải.

    Gồm số và ký hiệu văn bản, thời gian ký (ngày, giờ); không hiện hình ảnh dấu.

    Sai: Số: 25/QĐ-SYT; 05/11/2026; 09:12:33 (cỡ 13, in nghiêng)
    Đúng: cùng dòng ấy, cỡ 10, đứng, căn phải
    """
    lines = subject.lines(Role.DIGITAL_SIGNATURE)
    yield from check_size(lines, "chu_ky_so")
    yield from check_style(lines, "chu_ky_so")
    yield from check_align([line for line in lines if line.paragraph.cell is None], "chu_ky_so")


@rule("ND30-ESIGN-ATT-FORM", Basis.TEMPLATE, "PL III, Mẫu 1.3, Mẫu 2.2", GROUP)
def esign_att_form(subject: Subject) -> Iterator[Problem]:
    """Dòng chữ ký số ghi số, ký hiệu; ngày/tháng/năm; giờ: phút: giây.

    Sai: Số: 25/QĐ-SYT; 05/11/2026; 09h12
    Đúng: Số: 25/QĐ-SYT; 05/11/2026; 09:12:33
    """
    for line in subject.lines(Role.DIGITAL_SIGNATURE):
        if not _STAMPED.match(line.text):
            yield Problem(
                line, f"dòng chữ ký số {quote(line.text)} không đúng mẫu", "ghi số; ngày/tháng/năm; giờ: phút: giây"
            )
