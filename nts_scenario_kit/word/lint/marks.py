"""Marks of urgency, secrecy and circulation (PL I, I.III.2)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import Severity
from nts_scenario_kit.vietnamese import bare, fold
from nts_scenario_kit.word.facts import drawings
from nts_scenario_kit.word.format import COMPONENTS, STAMPS, Basis
from nts_scenario_kit.word.lint.base import Problem, Subject, figure, quote, rule
from nts_scenario_kit.word.lint.marked import Mark, marks
from nts_scenario_kit.word.xml import W

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.word.facts import Paragraph

GROUP = "dấu chỉ"
_URGENT = {bare(word): word for word in ("HỎA TỐC", "THƯỢNG KHẨN", "KHẨN")}
_SECRET = ("tuyet mat", "toi mat", "mat")
_SECRET_WORD = fold("mật")
_NO_MARK = (fold("bí mật nhà nước"), fold("bảo mật"))
_CIRCULATION = ("xem xong tra lai", "luu hanh noi bo")
_LIKE_URGENT = re.compile(r"\b(?:khan|hoa toc)\b")


def _urgent(subject: Subject) -> list[Mark]:
    return [mark for mark in marks(subject) if mark.text in _URGENT]


@rule("ND30-KHAN-LEVELS", Basis.TEXT, "PL I, I.III.2b; Điều 4, khoản 2, điểm c", GROUP)
def khan_levels(subject: Subject) -> Iterator[Problem]:
    """Mức độ khẩn chỉ có ba mức: HỎA TỐC, THƯỢNG KHẨN, KHẨN.

    Sai: TỐI KHẨN
    Đúng: THƯỢNG KHẨN
    """
    for mark in marks(subject):
        if (
            _LIKE_URGENT.search(mark.text)
            and mark.text not in _URGENT
            and len(mark.text) < 24
            and mark.paragraph.text.isupper()
        ):
            yield Problem(
                mark.paragraph,
                f"{quote(mark.paragraph.text)} không phải mức độ khẩn của nghị định",
                "dùng HỎA TỐC, THƯỢNG KHẨN hoặc KHẨN",
            )


@rule("ND30-KHAN-SIZE", Basis.TEXT, "PL I, I.III.2b", GROUP)
def khan_size(subject: Subject) -> Iterator[Problem]:
    """Khung dấu khẩn: HỎA TỐC 30 × 8 mm, THƯỢNG KHẨN 40 × 8 mm, KHẨN 20 × 8 mm.

    Sai: khung KHẨN 35 × 12 mm
    Đúng: khung KHẨN 20 × 8 mm
    """
    for mark in _urgent(subject):
        stamp = STAMPS[_URGENT[mark.text]]
        frame = drawings.frame_of(mark.paragraph.element)
        if frame is None or not frame.width or stamp.width_mm is None or stamp.height_mm is None:
            continue
        if abs(frame.width - stamp.width_mm) > 1.0 or abs(frame.height - stamp.height_mm) > 1.0:
            yield Problem(
                mark.paragraph,
                f"khung {quote(mark.paragraph.text)} {figure(round(frame.width, 1))} × "
                f"{figure(round(frame.height, 1))} mm; "
                f"quy định {figure(stamp.width_mm)} × {figure(stamp.height_mm)} mm",
                "đặt lại cỡ khung",
            )


def _style(mark: Mark, key: str) -> Iterator[Problem]:
    part = COMPONENTS[key]
    sizes = [run.size for run in mark.runs if not part.size_pt.holds(run.size)]
    if not mark.paragraph.text.isupper():
        yield Problem(
            mark.paragraph, f"{quote(mark.paragraph.text)} không in hoa", f"viết {quote(mark.paragraph.text.upper())}"
        )
    if sizes:
        yield Problem(
            mark.paragraph,
            f"{quote(mark.paragraph.text)} cỡ chữ {figure(sizes[0])}; quy định {part.size_pt}",
            f"đặt cỡ chữ {part.size_pt}",
        )
    if any(not run.bold or run.italic for run in mark.runs):
        yield Problem(
            mark.paragraph, f"{quote(mark.paragraph.text)} không theo kiểu chữ đứng, đậm", "đặt kiểu chữ đứng, đậm"
        )


@rule("ND30-KHAN-STYLE", Basis.TEXT, "PL I, I.III.2b", GROUP)
def khan_style(subject: Subject) -> Iterator[Problem]:
    """Dấu khẩn: in hoa, cỡ 13–14, đứng, đậm, trong khung viền đơn.

    Sai: Khẩn (chữ thường, không đậm)
    Đúng: KHẨN
    """
    for mark in _urgent(subject):
        yield from _style(mark, "khan")
        if not (_framed(mark.paragraph) or any(map(_boxed, subject.facts.paragraphs[:30]))):
            yield Problem(
                mark.paragraph, f"{quote(mark.paragraph.text)} không có khung", "đặt khung viền đơn", Severity.WARNING
            )


def _framed(paragraph: Paragraph) -> bool:
    """True for a mark inside a box, a bordered cell, or with a border of its own."""
    own = next(paragraph.element.iter(W + "pBdr", W + "bdr"), None)
    bordered = paragraph.cell is not None and paragraph.cell.bordered
    return bordered or own is not None or drawings.frame_of(paragraph.element) is not None


def _boxed(paragraph: Paragraph) -> bool:
    """True if a shape as high as a mark's frame is drawn here."""
    return any(4 < shape.height < 16 for shape in drawings.shapes(paragraph.element))


@rule("ND30-KHAN-COLOR", Basis.TEXT, "PL I, I.III.2b", GROUP)
def khan_color(subject: Subject) -> Iterator[Problem]:
    """Dấu khẩn màu đỏ tươi.

    Sai: dấu khẩn màu đen
    Đúng: dấu khẩn màu đỏ (FF0000)
    """
    for mark in _urgent(subject):
        if mark.runs and not all(_red(run.color) for run in mark.runs):
            yield Problem(mark.paragraph, f"{quote(mark.paragraph.text)} không phải màu đỏ", "đặt màu đỏ FF0000")


def _red(color: str) -> bool:
    if not re.fullmatch(r"[0-9a-fA-F]{6}", color):
        return False
    red, green, blue = (int(color[i : i + 2], 16) for i in (0, 2, 4))
    return red >= 0xC0 and max(green, blue) <= 0x50


@rule("ND30-KHAN-POS", Basis.TEXT, "PL I, I.III.2b; I.IV, ô 10b", GROUP)
def khan_pos(subject: Subject) -> Iterator[Problem]:
    """Dấu khẩn ở cột trái, dưới số, ký hiệu hoặc trích yếu công văn.

    Sai: dấu khẩn ở bên phải, dưới Quốc hiệu
    Đúng: dấu khẩn ở bên trái, dưới số, ký hiệu
    """
    for mark in _urgent(subject):
        if mark.side == "right" or (mark.side == "left" and not mark.after_number):
            where = "bên phải" if mark.side == "right" else "trên số, ký hiệu"
            yield Problem(
                mark.paragraph,
                f"{quote(mark.paragraph.text)} ở {where}; quy định cột trái, dưới số, ký hiệu",
                "chuyển xuống dưới số, ký hiệu",
            )


@rule("ND30-MAT-LEVELS", Basis.TEXT, "PL I, I.III.2a", GROUP)
def mat_levels(subject: Subject) -> Iterator[Problem]:
    """Dấu độ mật chỉ có ba mức: TUYỆT MẬT, TỐI MẬT, MẬT.

    Mức mật và người quyết định do pháp luật về bảo vệ bí mật nhà nước quy định; công cụ chỉ xét cách ghi.

    Sai: TUYỆT ĐỐI MẬT
    Đúng: TUYỆT MẬT
    """
    for mark in marks(subject):
        words = fold(mark.paragraph.text)
        secret = _SECRET_WORD in words.split() and not any(name in words for name in _NO_MARK)
        if secret and mark.text.strip(" .:") not in _SECRET and mark.paragraph.text.isupper():
            yield Problem(
                mark.paragraph,
                f"{quote(mark.paragraph.text)} không phải dấu độ mật theo quy định",
                "dùng TUYỆT MẬT, TỐI MẬT hoặc MẬT theo quyết định của người có thẩm quyền",
            )


@rule("ND30-MAT-POS", Basis.TEXT, "PL I, I.III.2a; I.IV, ô 10a", GROUP)
def mat_pos(subject: Subject) -> Iterator[Problem]:
    """Dấu độ mật ở cột trái, dưới số, ký hiệu, trên dấu khẩn.

    Công cụ không thêm, bớt hay suy đoán độ mật.

    Sai: dấu MẬT ở bên phải, dưới Quốc hiệu
    Đúng: dấu MẬT ở bên trái, dưới số, ký hiệu
    """
    for mark in marks(subject):
        if mark.text in _SECRET and (mark.side == "right" or (mark.side == "left" and not mark.after_number)):
            yield Problem(
                mark.paragraph,
                f"{quote(mark.paragraph.text)} không ở cột trái, dưới số, ký hiệu",
                "chuyển xuống dưới số, ký hiệu",
            )


@rule("ND30-LUUHANH", Basis.TEXT, "PL I, I.III.2c", GROUP)
def luuhanh(subject: Subject) -> Iterator[Problem]:
    """Chỉ dẫn lưu hành “XEM XONG TRẢ LẠI”, “LƯU HÀNH NỘI BỘ”: in hoa, cỡ 13–14, đứng, đậm, khung viền đơn.

    Sai: Lưu hành nội bộ (chữ thường)
    Đúng: LƯU HÀNH NỘI BỘ
    """
    for mark in marks(subject):
        if mark.text in _CIRCULATION:
            yield from _style(mark, "luu_hanh")


@rule("ND30-LUUHANH-POS", Basis.TEXT, "PL I, I.III.2c; I.IV, ô 11", GROUP)
def luuhanh_pos(subject: Subject) -> Iterator[Problem]:
    """Chỉ dẫn lưu hành ở lề trên, nửa phải, phía trên Quốc hiệu.

    Sai: chỉ dẫn lưu hành ở cột trái, dưới số, ký hiệu
    Đúng: chỉ dẫn lưu hành phía trên Quốc hiệu
    """
    for mark in marks(subject):
        if mark.text in _CIRCULATION and mark.side == "left":
            yield Problem(
                mark.paragraph,
                f"{quote(mark.paragraph.text)} ở cột trái; quy định phía trên Quốc hiệu",
                "chuyển lên lề trên, bên phải",
            )
