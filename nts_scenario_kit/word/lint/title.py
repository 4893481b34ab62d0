"""Type and abstract (PL I, I.II.5), and what the forms of a decision add (PL III, Mẫu 1.2 and 1.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nts_scenario_kit.finding import Severity
from nts_scenario_kit.vietnamese import fold
from nts_scenario_kit.word.facts.document import MAIN
from nts_scenario_kit.word.format import KINDS, Basis
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
_MARKS = ".:;,"
_SHIFT_MM = 5.0
_NO_ABSTRACT = ("giay gioi thieu", "giay nghi phep", "thu cong")  # PL III, Mẫu 1.8 and 1.10
#: How forms begin whose shape is set by accounting, staff and other sectors' rules; they have no abstract.
_FORMS = ("giay ", "phieu ", "the ", "lich ", "lenh ", "cong lenh", "bang ", "ket luan", "thong tri")
_OPENINGS = (
    "về", "ban hành", "phê duyệt", "công bố", "sửa đổi", "bổ sung", "bãi bỏ", "thành lập", "kiện toàn", "giao", "cho",
    "quy định", "công nhận", "thay thế", "điều chỉnh", "hủy bỏ", "thu hồi", "bổ nhiệm", "điều động", "khen thưởng",
    "cử", "ủy quyền", "phân công", "xếp", "tặng", "thông qua", "đình chỉ", "chấm dứt", "kéo dài", "tổ chức", "giải thể",
)  # fmt: skip


def _main(subject: Subject, *roles: str) -> list[Line]:
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
    lines = _main(subject, "ten_loai")
    yield from check_block(lines, "ten_loai")
    for line in lines:
        if line.text[-1] in _MARKS:
            yield Problem(line, f"tên loại {quote(line.text)} có dấu câu ở cuối", "bỏ dấu câu", Severity.WARNING)


@rule("ND30-TITLE-KNOWN", Basis.TEMPLATE, "Điều 7", GROUP)
def title_known(subject: Subject) -> Iterator[Problem]:
    """Tên loại là một trong 29 loại văn bản hành chính.

    Loại ngoài danh mục (như kịch bản khung) nên được ban hành kèm theo một quyết định theo Mẫu 1.3.

    Sai: KỊCH BẢN mang số 220/KB-UBND
    Đúng: QUYẾT ĐỊNH ban hành Kịch bản khung kèm theo
    """
    piece = subject.main
    line = piece.first("ten_loai")
    if line is None or piece.kind != MAIN or piece.normative or not piece.all("so_ky_hieu"):
        return
    folded = fold(line.text.rstrip(_MARKS + " "))
    if not any(folded == fold(kind.name) or folded.startswith(fold(kind.name) + " ") for kind in KINDS):
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
    lines = _main(subject, "trich_yeu")
    yield from check_block(lines, "trich_yeu")
    if lines and lines[0].bare.startswith("v/v"):
        yield Problem(
            lines[0],
            f"trích yếu {quote(lines[0].text)} viết tắt “V/v”; dưới tên loại không viết tắt",
            "viết “Về việc …” hoặc bắt đầu thẳng bằng “Ban hành …”, “Phê duyệt …”",
            Severity.WARNING,
        )
    if lines and lines[-1].text[-1] in _MARKS and not lines[-1].text.endswith("..."):
        name = "dấu chấm" if lines[-1].text.endswith(".") else "dấu câu"
        yield Problem(lines[-1], f"trích yếu {quote(lines[-1].text)} có {name} cuối", f"bỏ {name} cuối", Severity.NOTE)
    if lines and lines[0].text[0].islower():
        message = f"trích yếu {quote(lines[0].text)} không viết hoa chữ cái đầu"
        yield Problem(lines[0], message, "viết hoa chữ cái đầu", Severity.WARNING)
    bare = subject.main.title.startswith(_NO_ABSTRACT) or _form(subject.main) or subject.main.contract
    named = not subject.main.normative and not bare
    if _main(subject, "ten_loai") and not lines and named:
        yield Problem(
            _main(subject, "ten_loai")[0], "không có trích yếu dưới tên loại", "ghi trích yếu ngay dưới tên loại"
        )


@rule("ND30-TITLE-LINE", Basis.TEXT, "PL I, I.II.5b", GROUP)
def title_line(subject: Subject) -> Iterator[Problem]:
    """Đường kẻ dưới trích yếu dài 1/3 đến 1/2 dòng chữ.

    Nét liền, canh giữa dưới dòng cuối của trích yếu.

    Sai: không có đường kẻ dưới trích yếu
    Đúng: đường kẻ dài 2/5 dòng chữ
    """
    if subject.main.kind == MAIN and not subject.main.all("kem_theo") and not subject.main.contract:
        alone = Subject(subject.facts, [subject.main])
        yield from check_short_rule(alone, "trich_yeu", "trích yếu")


@rule("ND30-TITLE-CV", Basis.TEXT, "PL I, I.II.5b", GROUP)
def title_cv(subject: Subject) -> Iterator[Problem]:
    """Công văn không có tên loại; trích yếu “V/v …” dưới số, ký hiệu.

    Chữ in thường, cỡ 12–13, đứng, không đậm, canh giữa, cách số, ký hiệu 6 pt.

    Sai: CÔNG VĂN / Về việc xây dựng kịch bản
    Đúng: V/v xây dựng kịch bản (dưới số, ký hiệu)
    """
    for line in subject.lines("ten_loai"):
        if line.bare == "cong van":
            yield Problem(
                line,
                "có dòng tên loại “CÔNG VĂN”; công văn không ghi tên loại",
                "bỏ dòng này, ghi “V/v …” dưới số, ký hiệu",
            )
    lines = subject.lines("trich_yeu_cv")
    for piece in subject.pieces:
        yield from _cv_place(subject, piece)
    yield from check_size(lines, "trich_yeu_cv")
    yield from check_style(lines, "trich_yeu_cv")
    yield from check_align([line for line in lines if line.paragraph.cell is not None], "trich_yeu_cv")


def _cv_place(subject: Subject, piece: Piece) -> Iterator[Problem]:
    line, number = piece.first("trich_yeu_cv"), piece.first("so_ky_hieu")
    if line is None:
        return
    if not line.text.startswith("V/v "):
        fault = "viết sai “V/v”" if line.bare.startswith("v/v") else "không bắt đầu bằng “V/v”"
        yield Problem(line, f"trích yếu {quote(line.text)} {fault}", "viết “V/v …”")
    if number is None or number.paragraph.cell is None or number.paragraph is line.paragraph:
        return
    gap = subject.facts.gap(number.paragraph, line.paragraph)
    if line.paragraph.number - number.paragraph.number == 1 and gap < 5.5:
        yield Problem(line, f"trích yếu cách số, ký hiệu {figure(gap)} pt; quy định 6 pt", "đặt khoảng cách trước 6 pt")


@rule("ND30-TITLE-QD", Basis.PRACTICE, "PL III, Mẫu 1.2, Mẫu 1.3", GROUP)
def title_qd(subject: Subject) -> Iterator[Problem]:
    """Trích yếu quyết định bắt đầu bằng “Về việc …”, “Ban hành …” hoặc “Phê duyệt …”.

    Sai: Kịch bản khung ứng phó với dịch bệnh
    Đúng: Ban hành Kịch bản khung ứng phó với dịch bệnh
    """
    piece = subject.main
    line = piece.first("trich_yeu")
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
    lines = piece.all("tham_quyen")
    if not lines and piece.all("can_cu") and not _authority_like(piece):
        yield Problem(
            piece.first("can_cu"),
            "không có dòng thẩm quyền ban hành trước các căn cứ",
            "thêm dòng chức vụ hoặc tên cơ quan, in hoa, đậm",
        )
    yield from check_block(lines, "tham_quyen")
    for line in lines:
        if line.text[-1] in _MARKS:
            message = f"dòng thẩm quyền ban hành {quote(line.text)} có dấu câu ở cuối"
            yield Problem(line, message, "bỏ dấu câu", Severity.WARNING)


def _authority_like(piece: Piece) -> bool:
    """A line before the bases that may be the authority in a form that is not recognised."""
    return any(line.caps for line in piece.all("preamble", "trich_yeu"))


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
    lines = piece.all("quyet_dinh")
    if not lines and piece.all("dieu"):
        yield Problem(
            piece.first("dieu"),
            f"không có dòng “{wanted}” trước Điều 1",
            f"thêm dòng “{wanted}” in hoa, đậm, canh giữa",
        )
    for line in lines:
        if line.text.upper() != wanted and not (wanted == "QUYẾT NGHỊ:" and line.text.upper() == "QUYẾT ĐỊNH:"):
            yield Problem(line, f"dòng {quote(line.text)}; mẫu là “{wanted}”", f"viết “{wanted}”")
    yield from check_block(lines, "quyet_dinh")


@rule("ND30-QD-BASIS", Basis.TEMPLATE, "PL I, I.II.6a; PL III, Mẫu 1.2", GROUP)
def qd_basis(subject: Subject) -> Iterator[Problem]:
    """Quyết định có ít nhất một căn cứ ban hành.

    Sai: từ dòng thẩm quyền đến thẳng “QUYẾT ĐỊNH:”
    Đúng: Căn cứ Luật …;
    """
    piece = subject.main
    heading = piece.first("quyet_dinh")
    if piece.decides and heading is not None and not piece.all("can_cu"):
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
    articles = piece.all("dieu")
    after = " ".join(line.text for line in piece.lines[piece.lines.index(articles[-1]) :]) if articles else ""
    if piece.title == "quyet dinh" and articles and "thi hành" not in after.replace("hiệu lực thi hành", "").lower():
        yield Problem(
            articles[-1],
            f"{quote(articles[-1].text)} không nêu ai thi hành quyết định",
            "nêu tên cơ quan, người thi hành",
        )
