"""Legal bases (PL I, I.II.6a)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import Severity
from nts_scenario_kit.word.facts.roles import Role
from nts_scenario_kit.word.format import Basis
from nts_scenario_kit.word.lint.base import Problem, Subject, check_size, check_style, last_sign, more, quote, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.word.facts.lines import Line

GROUP = "căn cứ và viện dẫn"
TYPES = "Nghị định|Thông tư liên tịch|Thông tư|Quyết định|Nghị quyết|Chỉ thị|Kết luận|Kế hoạch|Thông báo"
_DASH = re.compile(r"^[-–—+•*]\s*")
_NUMBERED = re.compile(rf"^(?:[-–—+•*]\s*)?Căn cứ (?P<type>{TYPES})\b(?P<rest>.*)$")
_LAW = re.compile(r"^(?:[-–—+•*]\s*)?Căn cứ (?P<type>Bộ luật|Luật|Pháp lệnh) (?:(?!\bngày\b)[^;.])*?\bsố:? ?\d")
_UNDATED = re.compile(r"^(?:[-–—+•*]\s*)?Căn cứ (?:vào )?(?:Bộ luật|Luật|Pháp lệnh) (?![^;.]*\bsố:? ?\d)")
_LETTERED = re.compile(r"^Căn cứ (?:Công văn|Tờ trình|Báo cáo|Hướng dẫn|Chương trình|Biên bản) số:? ?\d")
ABOUT = "về|ban hành|thực hiện|triển khai|sửa đổi|hướng dẫn|quy định|phê duyệt"
#: Another basis; behind a comma the words may belong to a trích yếu: ``về nguyên tắc, căn cứ lập dự toán``.
_SECOND = re.compile(r"[;.] ?[Cc]ăn cứ |, ?[Cc]ăn cứ (?:vào )?(?=[A-ZĐ]|điểm |khoản )")
DATED = re.compile(r"ngày\s*\d{1,2}\s*(?:tháng|[/.-])\s*\d{1,2}|ngày\s*[.…]|ngày\s+tháng")
#: A basis that ends with its issuer.
_NO_WORDS = re.compile(
    r"của (?:Chính phủ|Thủ tướng Chính phủ|Quốc hội|(?:Ủy|Uỷ) ban [Tt]hường vụ Quốc hội"
    r"|(?:Chủ tịch )?(?:(?:Ủy|Uỷ) ban|Hội đồng) nhân dân (?:tỉnh|thành phố)(?: [A-ZĐ]\w+){0,3})[;.]?$"
)


@rule("ND30-CANCU-STYLE", Basis.TEXT, "PL I, I.II.6a", GROUP)
def cancu_style(subject: Subject) -> Iterator[Problem]:
    """Căn cứ ban hành: chữ in thường, nghiêng, cỡ 13–14.

    Sai: căn cứ kiểu chữ đứng
    Đúng: căn cứ in nghiêng, không đậm
    """
    lines = subject.lines(Role.BASIS)
    yield from check_size(lines, "can_cu")
    yield from check_style(lines, "can_cu")


@rule("ND30-CANCU-LINE", Basis.TEXT, "PL I, I.II.6a", GROUP)
def cancu_line(subject: Subject) -> Iterator[Problem]:
    """Mỗi căn cứ một dòng riêng.

    Theo mẫu, dòng căn cứ không có gạch đầu dòng.

    Sai: Căn cứ Luật A; Căn cứ Luật B; (trên một dòng)
    Đúng: mỗi “Căn cứ …;” xuống dòng
    """
    for line in subject.lines(Role.BASIS):
        if _SECOND.search(line.text):
            yield Problem(line, f"{quote(line.text)} gộp nhiều căn cứ trong một đoạn", "xuống dòng trước mỗi “Căn cứ”")
    seen: dict[str, Line] = {}
    for line in subject.main.all(Role.BASIS):
        if line.text.rstrip(";. ") in seen:
            yield Problem(line, f"{quote(line.text)} ghi hai lần", "bỏ một dòng", Severity.WARNING)
        seen[line.text.rstrip(";. ")] = line
    dashed = [line for line in subject.lines(Role.BASIS) if _DASH.match(line.text)]
    if dashed:
        yield Problem(
            dashed[0],
            f"căn cứ {quote(dashed[0].text)} có gạch đầu dòng{more(len(dashed))}; mẫu không có",
            "bỏ gạch đầu dòng",
            Severity.WARNING,
        )


@rule("ND30-CANCU-PUNCT", Basis.TEXT, "PL I, I.II.6a", GROUP)
def cancu_punct(subject: Subject) -> Iterator[Problem]:
    """Mỗi căn cứ kết thúc bằng dấu chấm phẩy, căn cứ cuối cùng bằng dấu chấm.

    Dòng “Theo đề nghị của …” là căn cứ cuối cùng. Dấu phẩy ở cuối là cách viết cũ hoặc của văn bản Đảng.

    Sai: Theo đề nghị của Giám đốc Sở Y tế,
    Đúng: Theo đề nghị của Giám đốc Sở Y tế.
    """
    for piece in subject.pieces:
        bases = piece.all(Role.BASIS)
        if not bases:
            continue
        front = piece.all(Role.BASIS, Role.PREAMBLE)
        closed = piece.all(Role.DECIDES)
        for line in bases:
            last = line is front[-1]
            if last and not closed:
                continue  # a plan or report goes on from its bases in its own words
            wanted = "." if last else ";"
            if not line.text.endswith(wanted):
                name = "chấm" if last else "chấm phẩy"
                which = "căn cứ cuối cùng" if last else "căn cứ"
                yield Problem(
                    line,
                    f"{which} {quote(line.text)} kết thúc bằng “{last_sign(line.text)}”; quy định dấu {name}",
                    f"kết thúc bằng “{wanted}”",
                )


@rule("ND30-CANCU-FULL", Basis.TEXT, "PL I, I.II.6a", GROUP)
def cancu_full(subject: Subject) -> Iterator[Problem]:
    """Căn cứ ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành và trích yếu.

    Riêng Luật, Pháp lệnh chỉ ghi tên loại, tên và ngày, không ghi số, ký hiệu.

    Sai: Căn cứ Nghị định số 30/2020/NĐ-CP về công tác văn thư;
    Đúng: Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;
    """
    numbered: list[Line] = []
    for line in subject.lines(Role.BASIS):
        match = _NUMBERED.match(line.text)
        if match and "Đại hội" not in line.text:
            missing = _missing(match["rest"])
            if not missing and _says_nothing(match["rest"]):
                message = f"{quote(line.text)} thiếu trích yếu"
                yield Problem(line, message, "ghi trích yếu sau tên cơ quan ban hành", Severity.WARNING)
            if missing:
                yield Problem(
                    line,
                    f"{quote(line.text)} thiếu {', '.join(missing)}",
                    "ghi đủ số, ký hiệu, ngày, cơ quan ban hành, trích yếu",
                )
        elif _LETTERED.match(line.text) and not DATED.search(line.text):
            yield Problem(line, f"{quote(line.text)} thiếu ngày ban hành", "ghi đủ ngày, cơ quan ban hành, trích yếu")
        elif _UNDATED.match(line.text) and not DATED.search(line.text):
            yield Problem(
                line,
                f"{quote(line.text)} thiếu ngày ban hành",
                "ghi tên và “ngày … tháng … năm …” của luật, pháp lệnh",
                Severity.WARNING,
            )
        elif _LAW.match(line.text):
            numbered.append(line)
    yield from _by_number(numbered)


def _by_number(laws: list[Line]) -> Iterator[Problem]:
    """Laws cited by number, as in văn bản quy phạm pháp luật since 2025; a document that does so does it throughout."""
    if laws:
        message = f"{quote(laws[0].text)} ghi số của luật; quy định chỉ ghi tên và ngày{more(len(laws))}"
        instead = "bỏ số, ký hiệu" if DATED.search(laws[0].text) else "thay số, ký hiệu bằng “ngày … tháng … năm …”"
        yield Problem(laws[0], message, instead, Severity.WARNING)


def _says_nothing(rest: str) -> bool:
    """True if the last document of a basis ends with its issuer; in a trích yếu, ``Quy chế của Chính phủ``, is none."""
    last = rest.rsplit("; ", 1)[-1]
    ended, dated = _NO_WORDS.search(last), DATED.search(last)
    if ended is None or dated is None:
        return False
    return not re.search(rf"\b(?:{ABOUT})\b", last[dated.end() : ended.start()])


def _missing(rest: str) -> list[str]:
    """What a basis lacks behind the type of the document; a ``của`` of its trích yếu names no issuer."""
    dated = DATED.search(rest)
    bare = re.match(r"\s\d+[a-z]?/\S", rest)
    about = re.search(rf"\b(?:{ABOUT})\b", rest[dated.end() :]) if dated else None
    named = rest[: dated.end() + about.start()] if dated and about else rest
    wanted = {
        "chữ “số”" if bare else "số, ký hiệu": re.search(r"số:? ?[\d.…/]", rest[:40] if bare else named),
        "ngày ban hành": dated,
        "cơ quan ban hành": re.search(r"\b(?:của|giữa|liên [Bb]ộ|Hội nghị lần thứ)\b", named),
    }
    return [name for name, found in wanted.items() if not found]
