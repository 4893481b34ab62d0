"""Copies on paper (PL I, II.II), and names of bodies that are no more."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.catalog.renamed import TWO_TIERS
from nts_scenario_kit.word.facts.header import is_date
from nts_scenario_kit.word.facts.roles import Role
from nts_scenario_kit.word.facts.tail import copy_form
from nts_scenario_kit.word.format import COMPONENTS, Basis
from nts_scenario_kit.word.lint.base import Problem, Subject, figure, more, quote, rule
from nts_scenario_kit.word.lint.former_names import former_names, signed_on
from nts_scenario_kit.word.lint.place_names import former_city

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.word.facts.lines import Line

GROUP = "bản sao và tên cơ quan"
_DISTRICT = re.compile(r"\b(?:huyện|quận|thị xã|thị trấn)\b", re.IGNORECASE)
#: Schools keep the names that they were founded with.
_SCHOOL = re.compile(r"^[-–\s]*(?:các )?trường ", re.IGNORECASE)
_ADDRESSED = (Role.PARENT_BODY, Role.ISSUING_BODY, Role.PLACE_DATE, Role.ADDRESSED, Role.ADDRESSEE, Role.RECIPIENT)
_NUMBER = re.compile(r"^Số\s*:?\s*(?P<number>\d+)\s*/\s*(?P<kind>[^\s-]+)")
_SIGNS = {"SAO Y": "SY", "SAO LỤC": "SL", "TRÍCH SAO": "TrS"}


@rule("ND30-COPY", Basis.TEXT, "PL I, II.II", GROUP)
def copy(subject: Subject) -> Iterator[Problem]:
    """Hình thức sao ghi “SAO Y”, “SAO LỤC” hoặc “TRÍCH SAO”: in hoa, cỡ 13–14, đứng, đậm.

    Bản sao có số riêng với ký hiệu SY, SL hoặc TrS; số và ngày dưới 10 thêm số 0.

    Sai: SAO Y BẢN CHÍNH
    Đúng: SAO Y
    """
    allowed = COMPONENTS["ten_loai"].size_pt  # capitals, bold, 13 to 14 points, as the type of a document
    form = ""
    for line in subject.lines(Role.BODY, Role.PREAMBLE, Role.CENTRED, Role.AFTER, Role.FRAMED, Role.CELL, Role.OTHER):
        right = copy_form(line)
        form = right or form
        if not right:
            continue
        sizes = [run.size for run in line.lettered if not allowed.holds(run.size)]
        if line.text != right:
            yield Problem(line, f"hình thức sao ghi {quote(line.text)}; quy định “{right}”", f"viết “{right}”")
        elif sizes:
            yield Problem(
                line, f"{quote(line.text)} cỡ chữ {figure(sizes[0])}; quy định {allowed}", f"đặt cỡ {allowed}"
            )
        elif any(not run.bold or run.italic for run in line.lettered):
            yield Problem(line, f"{quote(line.text)} không theo kiểu chữ đứng, đậm", "đặt kiểu chữ đứng, đậm")
    if form:
        yield from _numbered(subject.lines(Role.AFTER), form)


def _numbered(lines: list[Line], form: str) -> Iterator[Problem]:
    """Number and day of the copy itself, in the letterhead of the body that copies."""
    for line in lines:
        number = _NUMBER.match(line.text)
        if number is not None and re.fullmatch(r"[1-9]", number["number"]):
            yield Problem(line, f"số bản sao {quote(line.text)} thiếu số 0 phía trước", "số nhỏ hơn 10 thêm số 0")
        elif number is not None and number["kind"] != _SIGNS[form]:
            message = f"ký hiệu bản sao {quote(line.text)} không bắt đầu bằng “{_SIGNS[form]}”"
            yield Problem(line, message, f"viết “Số: …/{_SIGNS[form]}-…”")
        elif is_date(line) and re.search(r"ngày [1-9] |tháng [12] ", line.text):
            yield Problem(line, f"ngày của bản sao {quote(line.text)} thiếu số 0 phía trước", "thêm số 0")


@rule("ND30-SCOPE-4", Basis.PRACTICE, "", GROUP)
def scope_4(subject: Subject) -> Iterator[Problem]:
    """Văn bản không ghi cơ quan đã thôi hoạt động tại ngày ký.

    Từ ngày 01 tháng 7 năm 2025 chính quyền địa phương tổ chức hai cấp (tỉnh, xã); tên huyện, quận, thị xã, thị trấn,
    thành phố thuộc tỉnh ở phần đầu, địa danh, nơi nhận thường là chép từ văn bản cũ. Tên bộ, sở đã hợp nhất lấy theo
    danh mục tên cơ quan của bộ công cụ; không xét đoạn viện dẫn văn bản hoặc kể chuyện trước đó (“trước đây”, “nay
    là”, “năm 2023”).

    Sai: - UBND huyện Đức Trọng; - Sở Kế hoạch và Đầu tư; (văn bản năm 2026)
    Đúng: - UBND xã Đức Trọng; - Sở Tài chính;
    """
    day = signed_on(subject.main)
    if day is None:
        return
    yield from former_names(subject, day)
    for piece in subject.pieces[:1]:
        if day < TWO_TIERS:
            continue
        named = [line for line in piece.all(*_ADDRESSED) if not _SCHOOL.match(line.text)]
        old = [line for line in named if _DISTRICT.search(line.text) or former_city(line.text)]
        if old:
            message = f"{quote(old[0].text)} ghi đơn vị cấp huyện{more(len(old))}; cấp này không còn từ ngày 01/7/2025"
            yield Problem(old[0], message, "kiểm tra lại tên cơ quan, đơn vị hành chính")
