"""Legal bases and citations (PL I, I.II.6a and 6b)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import Severity
from nts_scenario_kit.word.facts.document import MAIN
from nts_scenario_kit.word.format import Basis
from nts_scenario_kit.word.lint.base import Problem, Subject, check_size, check_style, last_sign, more, quote, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.word.facts.lines import Line

GROUP = "căn cứ và viện dẫn"
_TYPES = "Nghị định|Thông tư liên tịch|Thông tư|Quyết định|Nghị quyết|Chỉ thị|Kết luận|Kế hoạch|Thông báo"
_DASH = re.compile(r"^[-–—+•*]\s*")
_NUMBERED = re.compile(rf"^(?:[-–—+•*]\s*)?Căn cứ (?P<type>{_TYPES})\b(?P<rest>.*)$")
_LAW = re.compile(r"^(?:[-–—+•*]\s*)?Căn cứ (?P<type>Bộ luật|Luật|Pháp lệnh) (?:(?!\bngày\b)[^;.])*?\bsố:? ?\d")
_UNDATED = re.compile(r"^(?:[-–—+•*]\s*)?Căn cứ (?:vào )?(?:Bộ luật|Luật|Pháp lệnh) (?![^;.]*\bsố:? ?\d)")
_LETTERED = re.compile(r"^Căn cứ (?:Công văn|Tờ trình|Báo cáo|Hướng dẫn|Chương trình|Biên bản) số:? ?\d")
_ABOUT = "về|ban hành|thực hiện|triển khai|sửa đổi|hướng dẫn|quy định|phê duyệt"
#: Another basis; behind a comma the words may belong to a trích yếu: ``về nguyên tắc, căn cứ lập dự toán``.
_SECOND = re.compile(r"[;.] ?[Cc]ăn cứ |, ?[Cc]ăn cứ (?:vào )?(?=[A-ZĐ]|điểm |khoản )")
_DATED = re.compile(r"ngày\s*\d{1,2}\s*(?:tháng|[/.-])\s*\d{1,2}|ngày\s*[.…]|ngày\s+tháng")
_OTHERS = "Công văn|Tờ trình|Báo cáo|Hướng dẫn|Chương trình|Công điện|Văn bản|văn bản"
_CITED = re.compile(
    rf"\b(?P<type>(?i:{_TYPES})|{_OTHERS}) (?:(?P<word>số:? ?)"
    r"|(?=\d+(?:/\d{4})?/[A-ZĐ]\w*-|\d+(?:-[A-ZĐ]\w*)?/T[UWƯ]\b))"
    r"(?P<number>\d+[/-][\w/&.-]*\w)"
)
#: A basis that ends with its issuer.
_NO_WORDS = re.compile(
    r"của (?:Chính phủ|Thủ tướng Chính phủ|Quốc hội|(?:Ủy|Uỷ) ban [Tt]hường vụ Quốc hội"
    r"|(?:Chủ tịch )?(?:(?:Ủy|Uỷ) ban|Hội đồng) nhân dân (?:tỉnh|thành phố)(?: [A-ZĐ]\w+){0,3})[;.]?$"
)
_BROKEN = re.compile(
    r"\b\d+/(?!(?:19\d\d|200[0-4])/)(?:\d{4}/)?"  # in those years a stroke was right, as in 20/QĐ/UB
    r"(?:[A-ZĐ][A-Za-zĐđ]{1,4}(?: ?[–—] ?|- | -(?! )| - )"
    r"|(?:NQ|NĐ|QĐ|CT|TTr?|KH|TB|BC|HD)(?P<stroke>/)(?=CP|TTg|UB|HĐND|B[A-ZĐ]))"
    r"[A-ZĐ]{2,}\w*\b(?! (?:ngày|năm|của)[^,;]{0,40}\b(?:19\d\d|200[0-4])\b)"
)
_APART = re.compile(  # 105/2014/ NĐ-CP; 1602- CV/TU of the Party
    r"\b\d+(?:/\d{4})?(?:/ | /)[A-ZĐ][A-Za-zĐ]{1,4}-[A-ZĐ]{2,}\w*"
    r"|\b\d+(?: -|- | - )(?:CV|NQ|KL|CT|CTr|TB|QĐ|QyĐ|QC|KH|BC|HD)/T[UWƯ]\b"
)
_ISSUED = re.compile(rf"^(?:(?:,| và) (?:{_TYPES}|{_OTHERS}) số:? ?[\w/&.-]*\w)*(?: ngày [^,;]{{4,40}})? của ")
_SENT = re.compile(
    r"\b(?:Bộ|Sở|Ban|Chính phủ|Quốc hội|Thủ tướng|Văn phòng|Hội đồng|Ủy ban|Uỷ ban)\b[^,;.:]{0,80}"
    r"\b(?:ban hành|có|ký|gửi)(?: văn bản)? $"
)
_OPENED = re.compile(
    r"^\W*(?:[Vv]ào |[Tt]rong )?[Nn]gày (?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2} tháng \d{1,2} năm \d{4})\b"
)


@rule("ND30-CANCU-STYLE", Basis.TEXT, "PL I, I.II.6a", GROUP)
def cancu_style(subject: Subject) -> Iterator[Problem]:
    """Căn cứ ban hành: chữ in thường, nghiêng, cỡ 13–14.

    Sai: căn cứ kiểu chữ đứng
    Đúng: căn cứ in nghiêng, không đậm
    """
    lines = subject.lines("can_cu")
    yield from check_size(lines, "can_cu")
    yield from check_style(lines, "can_cu")


@rule("ND30-CANCU-LINE", Basis.TEXT, "PL I, I.II.6a", GROUP)
def cancu_line(subject: Subject) -> Iterator[Problem]:
    """Mỗi căn cứ một dòng riêng.

    Theo mẫu, dòng căn cứ không có gạch đầu dòng.

    Sai: Căn cứ Luật A; Căn cứ Luật B; (trên một dòng)
    Đúng: mỗi “Căn cứ …;” xuống dòng
    """
    for line in subject.lines("can_cu"):
        if _SECOND.search(line.text):
            yield Problem(line, f"{quote(line.text)} gộp nhiều căn cứ trong một đoạn", "xuống dòng trước mỗi “Căn cứ”")
    seen: dict[str, Line] = {}
    for line in subject.main.all("can_cu"):
        if line.text.rstrip(";. ") in seen:
            yield Problem(line, f"{quote(line.text)} ghi hai lần", "bỏ một dòng", Severity.WARNING)
        seen[line.text.rstrip(";. ")] = line
    dashed = [line for line in subject.lines("can_cu") if _DASH.match(line.text)]
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
        bases = piece.all("can_cu")
        if not bases:
            continue
        front = piece.all("can_cu", "preamble")
        closed = piece.all("quyet_dinh")
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
    for line in subject.lines("can_cu"):
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
        elif _LETTERED.match(line.text) and not _DATED.search(line.text):
            yield Problem(line, f"{quote(line.text)} thiếu ngày ban hành", "ghi đủ ngày, cơ quan ban hành, trích yếu")
        elif _UNDATED.match(line.text) and not _DATED.search(line.text):
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
        instead = "bỏ số, ký hiệu" if _DATED.search(laws[0].text) else "thay số, ký hiệu bằng “ngày … tháng … năm …”"
        yield Problem(laws[0], message, instead, Severity.WARNING)


def _says_nothing(rest: str) -> bool:
    """True if the last document of a basis ends with its issuer; in a trích yếu, ``Quy chế của Chính phủ``, is none."""
    last = rest.rsplit("; ", 1)[-1]
    ended, dated = _NO_WORDS.search(last), _DATED.search(last)
    if ended is None or dated is None:
        return False
    return not re.search(rf"\b(?:{_ABOUT})\b", last[dated.end() : ended.start()])


def _missing(rest: str) -> list[str]:
    """What a basis lacks behind the type of the document; a ``của`` of its trích yếu names no issuer."""
    dated = _DATED.search(rest)
    bare = re.match(r"\s\d+[a-z]?/\S", rest)
    about = re.search(rf"\b(?:{_ABOUT})\b", rest[dated.end() :]) if dated else None
    named = rest[: dated.end() + about.start()] if dated and about else rest
    wanted = {
        "chữ “số”" if bare else "số, ký hiệu": re.search(r"số:? ?[\d.…/]", rest[:40] if bare else named),
        "ngày ban hành": dated,
        "cơ quan ban hành": re.search(r"\b(?:của|giữa|liên [Bb]ộ|Hội nghị lần thứ)\b", named),
    }
    return [name for name, found in wanted.items() if not found]


def _inside_a_title(text: str, start: int) -> bool:
    """True if a citation stands in the trích yếu of another document, whose words nobody may shorten or complete."""
    before = re.split(r";|\. ", text[:start])[-1].strip()
    named = re.search(rf"(?:^|\W)(?:{_TYPES})\b.*\b(?:{_ABOUT})\b", before, re.IGNORECASE)
    return bool(named) and not re.search(r"(?:,|\bvà|\bcùng|\btheo|\btại)$", before)


def _citations(subject: Subject) -> Iterator[tuple[Line, re.Match[str], bool]]:
    """Citations of the main document in reading order, with whether a date follows."""
    roles = ("trich_yeu", "trich_yeu_cv", "can_cu", "preamble", "body", "dieu", "khoan", "diem", "dash")
    for line in subject.main.all(*roles):
        for match in _CITED.finditer(line.text):
            if _inside_a_title(line.text, match.start()) or line.quotes(match.start()):
                continue
            behind = _DATED.search(line.text[match.end() : match.end() + 30])
            yield line, match, bool(behind) or _dated_before(line.text[: match.start()])


def _dated_before(text: str) -> bool:
    """True if the sentence opens with the day: ``Ngày 20/10/2026, Bộ Y tế có Công văn số …``; it dates one document."""
    sentence = re.split(r"; |\. ", text)[-1]
    return bool(_OPENED.match(sentence)) and not _CITED.search(sentence)


@rule("ND30-CITE-FIRST", Basis.TEMPLATE, "PL I, I.II.6b", GROUP)
def cite_first(subject: Subject) -> Iterator[Problem]:
    """Viện dẫn lần đầu ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành và trích yếu.

    Sai: thực hiện Quyết định số 12/QĐ-SYT (lần đầu nhắc tới)
    Đúng: thực hiện Quyết định số 12/QĐ-SYT ngày 05 tháng 3 năm 2026 của Sở Y tế về …
    """
    if subject.main.kind != MAIN:
        return
    seen: set[str] = set()
    unsaid: list[tuple[Line, re.Match[str]]] = []
    own = subject.main.first("so_ky_hieu")
    for line, match, dated in _citations(subject):
        number = match["number"]
        fresh = number not in seen and not (own and number in own.text)
        seen.add(number)
        if match["type"][0].islower() and match["type"] != "văn bản":
            continue  # ND30-CAP-DOC says it
        if fresh and not dated and line.role not in ("can_cu", "trich_yeu", "trich_yeu_cv"):
            rest = line.text[match.end() :]
            said = _ISSUED.match(rest) or _SENT.search(line.text[: match.start()])
            missing = "ngày ban hành" if said else "ngày và cơ quan ban hành"
            yield Problem(
                line,
                f"lần đầu viện dẫn “{match[0]}” không ghi {missing}",
                "ghi đủ ngày, cơ quan ban hành, trích yếu ở lần đầu",
            )
        elif not match["word"] and line.role != "can_cu":
            unsaid.append((line, match))
    if unsaid:
        line, match = unsaid[0]
        yield Problem(
            line,
            f"viện dẫn “{match[0]}” thiếu từ “số”{more(len(unsaid))}",
            f"viết “{match['type']} số {match['number']}”",
            Severity.NOTE,
        )


@rule("ND30-CITE-SIGN", Basis.TEMPLATE, "PL I, I.II.3c; I.II.6b", GROUP)
def cite_sign(subject: Subject) -> Iterator[Problem]:
    """Ký hiệu của văn bản được viện dẫn viết liền, nối bằng “-”.

    Sai: Nghị định số 30/2020/NĐ- CP; số 30/2020/NĐ–CP; số 30/2020/NĐ/CP
    Đúng: Nghị định số 30/2020/NĐ-CP
    """
    hits = [(x, match) for x in subject.text_lines if not x.caps for match in _BROKEN.finditer(x.text)]
    hits += [(x, match) for x in subject.text_lines if not x.caps for match in _APART.finditer(x.text)]
    if hits:
        line, match = hits[0]
        stroke = match.groupdict().get("stroke")
        wrong = "dùng “/” thay cho “-”" if stroke else "có dấu cách hoặc gạch dài"
        right = (
            "-".join(match[0].rsplit("/", 1))
            if stroke
            else re.sub(r" ?([–—/-]) ?", lambda m: "/" if m[1] == "/" else "-", match[0])
        )
        message = f"ký hiệu “{match[0]}” {wrong}{more(len(hits))}"
        yield Problem(line, message, f"viết “{right}”")


@rule("ND30-CITE-NEXT", Basis.PRACTICE, "PL I, I.II.6b", GROUP)
def cite_next(subject: Subject) -> Iterator[Problem]:
    """Viện dẫn lần sau chỉ ghi tên loại và số, ký hiệu.

    Sai: lần thứ hai vẫn ghi đủ ngày, cơ quan ban hành, trích yếu
    Đúng: Nghị quyết số 147/NQ-CP
    """
    seen: set[str] = set()
    again: list[tuple[Line, str]] = []
    for line, match, dated in _citations(subject):
        if match["number"] in seen and dated and line.role != "can_cu":
            again.append((line, match[0]))
        if dated and not line.role.startswith("trich_yeu"):
            seen.add(match["number"])
    if again:
        line, text = again[0]
        yield Problem(line, f"“{text}” đã được viện dẫn đầy đủ ở trên{more(len(again))}", f"chỉ ghi “{text}”")
