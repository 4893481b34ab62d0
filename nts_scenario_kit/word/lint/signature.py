"""Post and name of the signer (PL I, I.II.7)."""

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
    quote,
    rule,
)
from nts_scenario_kit.word.lint.borders import drawn
from nts_scenario_kit.word.lint.powers import GROUP, alone, ranked, signed
from nts_scenario_kit.word.lint.signer import nameless

if TYPE_CHECKING:
    from collections.abc import Iterator


_IN_CHARGE = re.compile(r"\b(?:phu trach|duoc giao)\b(?! ke toan)")
#: Bodies whose sector may print a degree before the name (II.7c).
_LEARNED = (
    "truong", "benh vien", "hoc vien", "vien", "dai hoc", "trung tam y te", "phong kham", "khoa", "tram y te",
    "trung tam kiem soat benh tat", "trung tam phap y", "trung tam giao duc", "trung tam nghien cuu",
)  # fmt: skip
#: Begins like an institute and is none.
_PROSECUTORS = "vien kiem sat"
#: The forces, their units, and what their posts say.
_ARMED = (
    "bo cong an", "bo quoc phong", "cong an", "bo chi huy", "ban chi huy", "bo doi", "quan khu", "quan chung",
    "quan doan", "quan doi", "binh chung", "bo tu lenh", "su doan", "lu doan", "trung doan", "tieu doan", "hai doan",
    "hai doi", "bo tong tham muu", "don bien phong", "vung canh sat bien", "vung hai quan",
)  # fmt: skip
_ARMED_POST = re.compile(
    r"\b(?:cong an|chi huy truong|quan su|bien phong|canh sat|bo doi|tu lenh|chinh uy|chinh tri vien)\b"
)
_RANK = re.compile(
    r"^(?:(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy|uý|sĩ)|chuẩn (?:úy|uý)|(?:phó |chuẩn )?đô đốc)\b", re.IGNORECASE
)
_SURNAMES = (
    "Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đào|Đinh|Đoàn|Lâm|Mai|Trịnh|Trương|Hà|Cao"
)
#: ``Ông Ích Khiêm`` bears a name, ``Ông Nguyễn Văn An`` is addressed.
_ADDRESSED = re.compile(rf"^(?:(?:Ông|Bà|Anh|Chị) (?=(?:{_SURNAMES}) )|Đ/c |Đồng chí |Luật sư )")
_BEHIND = re.compile(r"[,-] ?(?:GS|PGS|TS|T[Hh][Ss]|BS|BSCK\w*|CKI{1,2})\b")


@rule("ND30-SIGN-POS", Basis.TEXT, "PL I, I.II.7b, 7c", GROUP)
def sign_pos(subject: Subject) -> Iterator[Problem]:
    """Chức vụ của người ký là chức vụ lãnh đạo chính thức; cấp phó được giao phụ trách ký thay như các cấp phó khác.

    Chức vụ ghi thêm “phụ trách”, “được giao” không phải chức vụ chính thức; cấp bậc hàm không phải chức vụ. Chức vụ
    khác, máy không biết có chính thức hay không.

    Sai: PHÓ GIÁM ĐỐC PHỤ TRÁCH
    Đúng: KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC
    """
    for _, posts in signed(subject):
        for line in posts:
            if _IN_CHARGE.search(line.bare) and not alone(posts):
                message = f"{quote(line.text)} không phải chức vụ chính thức; cấp phó được giao phụ trách ký thay (KT.)"
                yield Problem(line, message, "ghi chức vụ chính thức, bỏ chữ “phụ trách”", Severity.WARNING)
            if ranked(line):
                message = f"{quote(line.text)} có cấp bậc hàm trước chức vụ; cấp bậc hàm ghi trước họ tên"
                yield Problem(line, message, "chỉ ghi chức vụ, chuyển cấp bậc hàm xuống trước họ tên", Severity.NOTE)


@rule("ND30-SIGN-STYLE", Basis.TEXT, "PL I, I.II.7đ", GROUP)
def sign_style(subject: Subject) -> Iterator[Problem]:
    """Quyền hạn, chức vụ của người ký: in hoa, cỡ 13–14, đứng, đậm.

    Sai: Phó Giám đốc (chữ thường, không đậm)
    Đúng: PHÓ GIÁM ĐỐC
    """
    lines = subject.main.all(Role.POST, Role.COSIGNER_POST)
    yield from check_size(lines, "chuc_vu_ky")
    yield from check_style(lines, "chuc_vu_ky")
    yield from check_caps(lines, "chuc_vu_ky")
    yield from check_align([line for line in lines if line.paragraph.cell is not None], "chuc_vu_ky")
    name = subject.main.first(Role.SIGNER)
    if name is not None and not lines and name.starts_post:
        yield from check_caps([name], "chuc_vu_ky")


@rule("ND30-SIGN-NAME", Basis.TEXT, "PL I, I.II.7đ", GROUP)
def sign_name(subject: Subject) -> Iterator[Problem]:
    """Họ và tên người ký: chữ in thường, cỡ 13–14, đứng, đậm, canh giữa dưới chức vụ.

    Văn bản đã có số và ngày mà không có họ tên người ký cũng là lỗi; bản dự thảo và biểu mẫu được để trống.

    Sai: NGUYỄN VĂN AN
    Đúng: Nguyễn Văn An
    """
    names = subject.main.all(Role.SIGNER, Role.COSIGNER)
    lines = [line for line in names if not line.starts_post or not _lacks_posts(subject)]
    yield from check_size(lines, "ho_ten_ky")
    yield from check_style(lines, "ho_ten_ky")
    yield from check_caps(lines, "ho_ten_ky")
    yield from check_align([line for line in lines if line.paragraph.cell is not None], "ho_ten_ky")
    yield from nameless(subject)


def _lacks_posts(subject: Subject) -> bool:
    return not subject.main.all(Role.POST)


@rule("ND30-SIGN-NOTITLE", Basis.TEXT, "PL I, I.II.7c", GROUP)
def sign_notitle(subject: Subject) -> Iterator[Problem]:
    """Trước họ tên người ký không ghi học hàm, học vị, danh hiệu, danh xưng.

    Lực lượng vũ trang, cơ sở giáo dục, y tế, khoa học theo quy định riêng của ngành; quân hàm, cấp hàm chỉ lực lượng vũ
    trang ghi.

    Sai: TS. Nguyễn Văn An
    Đúng: Nguyễn Văn An
    """
    for line in subject.main.all(Role.SIGNER):
        own = Severity.WARNING if _of_learned_body(subject) or _armed(subject) else None
        only, hint = "chỉ ghi họ và tên", "chỉ ghi họ và tên, trừ khi ngành có quy định riêng"
        where = "trước" if PATTERNS["hoc_vi"].match(line.text) else "sau" if _BEHIND.search(line.text) else ""
        if where:
            yield Problem(line, f"{quote(line.text)} có học hàm, học vị hoặc danh hiệu {where} họ tên", hint, own)
        elif _RANK.match(line.text) and not _armed(subject):
            message = "có quân hàm, cấp hàm trước họ tên; chỉ lực lượng vũ trang ghi theo quy định của ngành"
            yield Problem(line, f"{quote(line.text)} {message}", only, Severity.WARNING)
        elif _ADDRESSED.match(line.text):
            yield Problem(line, f"{quote(line.text)} có danh xưng trước họ tên", only)


def _of_learned_body(subject: Subject) -> bool:
    bodies = subject.main.all(Role.ISSUING_BODY, Role.PARENT_BODY)
    return any(line.bare.startswith(_LEARNED) and not line.bare.startswith(_PROSECUTORS) for line in bodies)


def _armed(subject: Subject) -> bool:
    """True for a document of the forces, or one that an officer of theirs signs in that post."""
    bodies = subject.main.all(Role.ISSUING_BODY, Role.PARENT_BODY)
    own = any(line.bare.startswith(_ARMED) for line in bodies)
    return own or any(_ARMED_POST.search(line.bare) for line in subject.main.all(Role.POST))


@rule("ND30-SIGN-PLACE", Basis.TEXT, "PL I, I.II.9d; I.IV", GROUP)
def sign_place(subject: Subject) -> Iterator[Problem]:
    """Phần ký ở bên phải, ngang hàng với “Nơi nhận”.

    Sai: “Nơi nhận” ở hàng dưới chức vụ người ký
    Đúng: “Nơi nhận” và chức vụ người ký ở cùng một hàng của bảng
    """
    post, label = subject.main.first(Role.POST), subject.main.first(Role.RECIPIENTS)
    one, two = (line.paragraph.cell if line else None for line in (post, label))
    if one is None or two is None or one.table != two.table:
        return
    if drawn(post):
        yield Problem(post, "bảng phần ký có đường viền; mẫu không có", "bỏ đường viền của bảng", Severity.WARNING)
    if one.row != two.row:
        yield Problem(
            post, "chức vụ người ký không cùng hàng với “Nơi nhận”", "đặt hai phần trong cùng một hàng của bảng"
        )
    elif one.column < two.column:
        yield Problem(post, "phần ký ở bên trái “Nơi nhận”; quy định ở bên phải", "đổi chỗ hai cột")
