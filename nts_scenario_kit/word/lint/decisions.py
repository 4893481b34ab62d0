"""What the forms of a decision add to type and abstract (PL III, Mẫu 1.2 and 1.3)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import Severity
from nts_scenario_kit.vietnamese import fold
from nts_scenario_kit.word.facts.roles import Role
from nts_scenario_kit.word.format import Basis
from nts_scenario_kit.word.lint.base import Problem, Subject, quote, rule
from nts_scenario_kit.word.lint.title import GROUP, MARKS, check_block

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.word.facts.document import Piece

_OPENINGS = (
    "về", "ban hành", "phê duyệt", "công bố", "sửa đổi", "bổ sung", "bãi bỏ", "thành lập", "kiện toàn", "giao", "cho",
    "quy định", "công nhận", "thay thế", "điều chỉnh", "hủy bỏ", "thu hồi", "bổ nhiệm", "điều động", "khen thưởng",
    "cử", "ủy quyền", "phân công", "xếp", "tặng", "thông qua", "đình chỉ", "chấm dứt", "kéo dài", "tổ chức", "giải thể",
    "xử phạt", "tạm giữ", "tịch thu", "cưỡng chế", "áp dụng", "buộc", "chấp thuận", "cấp", "gia hạn", "hỗ trợ",
    "kỷ luật", "tuyển dụng", "tiếp nhận", "nâng", "chuyển", "sáp nhập", "đổi tên", "đặt tên", "miễn nhiệm", "biệt phái",
    "phân bổ",
)  # fmt: skip
#: How the last articles say who does what; a fine is for the offender to obey.
_CARRIED_OUT = ("thi hành", "chấp hành", "tổ chức thực hiện", "chịu trách nhiệm")


@rule("ND30-TITLE-QD", Basis.PRACTICE, "PL III, Mẫu 1.2, Mẫu 1.3", GROUP)
def title_qd(subject: Subject) -> Iterator[Problem]:
    """Trích yếu quyết định bắt đầu bằng “Về việc …”, “Ban hành …” hoặc “Phê duyệt …”.

    Sai: Kịch bản khung ứng phó với dịch bệnh
    Đúng: Ban hành Kịch bản khung ứng phó với dịch bệnh
    """
    piece = subject.main
    line = piece.first(Role.ABSTRACT)
    if (
        piece.title == "quyet dinh"
        and line is not None
        and not line.bare.startswith("v/v")  # ND30-TITLE-ABS says it
        and not fold(line.text).startswith(tuple(fold(x) for x in _OPENINGS))
    ):
        yield Problem(
            line,
            f"trích yếu {quote(line.text)} không bắt đầu bằng “Về việc”, “Ban hành” hoặc “Phê duyệt”",
            "viết “Ban hành …” hoặc “Về việc …”",
        )


@rule("ND30-QD-AUTH", Basis.TEXT, "PL III, Mẫu 1.2, ghi chú 6", GROUP)
def qd_auth(subject: Subject) -> Iterator[Problem]:
    """Dòng thẩm quyền ban hành đứng giữa trích yếu và căn cứ.

    Ghi chức vụ người đứng đầu nếu thẩm quyền thuộc người đó; ghi tên cơ quan, tập thể nếu thẩm quyền thuộc tập thể.
    In hoa, đậm, canh giữa.

    Sai: QUYẾT ĐỊNH / trích yếu / Căn cứ …
    Đúng: QUYẾT ĐỊNH / trích yếu / GIÁM ĐỐC SỞ Y TẾ / Căn cứ …
    """
    piece = subject.main
    if not piece.decides:
        return
    lines = piece.all(Role.AUTHORITY)
    if not lines and piece.all(Role.BASIS) and not _authority_like(piece):
        yield Problem(
            piece.first(Role.BASIS),
            "không có dòng thẩm quyền ban hành trước các căn cứ",
            "thêm dòng chức vụ hoặc tên cơ quan, in hoa, đậm",
        )
    yield from check_block(lines, "tham_quyen")
    issuer, said = (" ".join(x.bare for x in part) for part in (piece.all(Role.ISSUING_BODY), lines))
    if re.fullmatch(r"(?:so|bo) [a-z, -]+", issuer) and re.search(r"\b(?:so|bo) [a-z]", said) and issuer not in said:
        message = f"thẩm quyền ban hành {quote(lines[0].text)} không phải của cơ quan ban hành"
        yield Problem(lines[0], message, "ghi chức vụ, tên của cơ quan ban hành", Severity.WARNING)
    for line in lines:
        if line.text[-1] in MARKS:
            message = f"dòng thẩm quyền ban hành {quote(line.text)} có dấu câu ở cuối"
            yield Problem(line, message, "bỏ dấu câu", Severity.WARNING)


def _authority_like(piece: Piece) -> bool:
    """A line before the bases that may be the authority in a form that is not recognised."""
    return any(line.caps for line in piece.all(Role.PREAMBLE, Role.ABSTRACT))


@rule("ND30-QD-HEADING", Basis.TEMPLATE, "PL III, Mẫu 1.1, 1.2, 1.3", GROUP)
def qd_heading(subject: Subject) -> Iterator[Problem]:
    """Dòng “QUYẾT ĐỊNH:” đứng riêng, in hoa, đậm, canh giữa, có dấu hai chấm.

    Nghị quyết dùng “QUYẾT NGHỊ:”.

    Sai: QUYẾT ĐỊNH (thiếu dấu hai chấm)
    Đúng: QUYẾT ĐỊNH:
    """
    piece = subject.main
    if not piece.decides:
        return
    wanted = "QUYẾT NGHỊ:" if piece.title.startswith("nghi quyet") else "QUYẾT ĐỊNH:"
    lines = piece.all(Role.DECIDES)
    if not lines and piece.all(Role.ARTICLE):
        yield Problem(
            piece.first(Role.ARTICLE),
            f"không có dòng “{wanted}” trước Điều 1",
            f"thêm dòng “{wanted}” in hoa, đậm, canh giữa",
        )
    for line in lines:
        if line.text.upper() != wanted:
            yield Problem(line, f"dòng {quote(line.text)}; mẫu là “{wanted}”", f"viết “{wanted}”")
    yield from check_block(lines, "quyet_dinh")


@rule("ND30-QD-BASIS", Basis.TEMPLATE, "PL I, I.II.6a; PL III, Mẫu 1.2", GROUP)
def qd_basis(subject: Subject) -> Iterator[Problem]:
    """Quyết định có ít nhất một căn cứ ban hành.

    Sai: từ dòng thẩm quyền đến thẳng “QUYẾT ĐỊNH:”
    Đúng: Căn cứ Luật …;
    """
    piece = subject.main
    heading = piece.first(Role.DECIDES)
    if piece.decides and heading is not None and not piece.all(Role.BASIS):
        yield Problem(
            heading, "không có căn cứ ban hành trước dòng này", "ghi các căn cứ, mỗi căn cứ một dòng, in nghiêng"
        )


@rule("ND30-QD-LASTART", Basis.PRACTICE, "", GROUP)
def qd_lastart(subject: Subject) -> Iterator[Problem]:
    """Điều cuối của quyết định nêu ai chịu trách nhiệm thi hành.

    Sai: Điều 3. Quyết định này có hiệu lực kể từ ngày ký./.
    Đúng: Điều 3. Chánh Văn phòng và các đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./.
    """
    piece = subject.main
    articles = piece.all(Role.ARTICLE)
    after = " ".join(line.text for line in piece.lines[piece.lines.index(articles[-1]) :]) if articles else ""
    after = after.replace("hiệu lực thi hành", "").lower()
    if piece.title == "quyet dinh" and articles and not any(words in after for words in _CARRIED_OUT):
        yield Problem(
            articles[-1],
            f"{quote(articles[-1].text)} không nêu ai thi hành quyết định",
            "nêu tên cơ quan, người thi hành",
        )
