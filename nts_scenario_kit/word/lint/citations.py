"""Citations of other documents in the text (PL I, I.II.6b)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import Severity
from nts_scenario_kit.word.facts.document import MAIN
from nts_scenario_kit.word.facts.roles import Role
from nts_scenario_kit.word.format import Basis
from nts_scenario_kit.word.lint.base import Problem, Subject, more, rule
from nts_scenario_kit.word.lint.bases import ABOUT, DATED, GROUP, TYPES
from nts_scenario_kit.word.lint.signs import CITED, barred_citation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.word.facts.lines import Line

_OTHERS = "Công văn|Tờ trình|Báo cáo|Hướng dẫn|Chương trình|Công điện|Văn bản|văn bản"
_CITED = re.compile(
    rf"\b(?P<type>(?i:{TYPES})|{_OTHERS}) (?:(?P<word>số:? ?)"
    r"|(?=\d+(?:/\d{4})?/[A-ZĐ]\w*-|\d+(?:-[A-ZĐ]\w*)?/T[UWƯ]\b))"
    r"(?P<number>\d+[/-][\w/&.-]*\w)"
)
_BROKEN = re.compile(
    r"\b\d+/(?!(?:19\d\d|200[0-4])/)(?:\d{4}/)?"  # in those years a stroke was right, as in 20/QĐ/UB
    r"(?:[A-ZĐ][A-Za-zĐđ]{1,4}(?: ?[–—] ?|- | -(?! )| - )"
    r"|(?:NQ|NĐ|QĐ|CT|TTr?|KH|TB|BC|HD)(?P<stroke>/)(?=CP|TTg|UB|HĐND|B[A-ZĐ]))"
    r"[A-ZĐ]{2,}\w*\b(?! (?:ngày|năm|của)[^,;]{0,40}\b(?:19\d\d|200[0-4])\b)"
)
_APART = re.compile(  # 105/2014/ NĐ-CP; 1602- CV/TU of the Party
    r"\b\d+(?:/\d{4})?(?:/ | /)[A-ZĐ][A-Za-zĐ]{1,4}-[A-ZĐ]{2,}\w*"
    r"|(?:(?<=số )[A-ZĐ][A-Za-zĐ]{1,3} )?\b\d+(?: -|- | - )(?:CV|NQ|KL|CT|CTr|TB|QĐ|QyĐ|QC|KH|BC|HD)[/-]T[UWƯ]\b"
)
_ISSUED = re.compile(rf"^(?:(?:,| và) (?:{TYPES}|{_OTHERS}) số:? ?[\w/&.-]*\w)*(?: ngày [^,;]{{4,40}})? của ")
_SENT = re.compile(
    r"\b(?:Bộ|Sở|Ban|Chính phủ|Quốc hội|Thủ tướng|Văn phòng|Hội đồng|Ủy ban|Uỷ ban)\b[^,;.:]{0,80}"
    r"\b(?:ban hành|có|ký|gửi)(?: văn bản)? $"
)
_OPENED = re.compile(
    r"^\W*(?:[Vv]ào |[Tt]rong )?[Nn]gày (?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2} tháng \d{1,2} năm \d{4})\b"
)


def _inside_a_title(text: str, start: int) -> bool:
    """True if a citation stands in the trích yếu of another document, whose words nobody may shorten or complete."""
    before = re.split(r";|\. ", text[:start])[-1].strip()
    named = re.search(rf"(?:^|\W)(?:{TYPES})\b.*\b(?:{ABOUT})\b", before, re.IGNORECASE)
    return bool(named) and not re.search(r"(?:,|\bvà|\bcùng|\btheo|\btại)$", before)


def _citations(subject: Subject) -> Iterator[tuple[Line, re.Match[str], bool]]:
    """Citations of the main document in reading order, with whether a date follows."""
    roles = (
        Role.ABSTRACT,
        Role.LETTER_ABSTRACT,
        Role.BASIS,
        Role.PREAMBLE,
        Role.BODY,
        Role.ARTICLE,
        Role.CLAUSE,
        Role.POINT,
        Role.DASH,
    )
    for line in subject.main.all(*roles):
        for match in _CITED.finditer(line.text):
            if _inside_a_title(line.text, match.start()) or line.quotes(match.start()):
                continue
            behind = DATED.search(line.text[match.end() : match.end() + 30])
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
    own = subject.main.first(Role.NUMBER)
    for line, match, dated in _citations(subject):
        number = match["number"]
        fresh = number not in seen and not (own and number in own.text)
        seen.add(number)
        if match["type"][0].islower() and match["type"] != "văn bản":
            continue  # ND30-CAP-DOC says it
        if fresh and not dated and line.role not in (Role.BASIS, Role.ABSTRACT, Role.LETTER_ABSTRACT):
            rest = line.text[match.end() :]
            said = _ISSUED.match(rest) or _SENT.search(line.text[: match.start()])
            missing = "ngày ban hành" if said else "ngày và cơ quan ban hành"
            yield Problem(
                line,
                f"lần đầu viện dẫn “{match[0]}” không ghi {missing}",
                "ghi đủ ngày, cơ quan ban hành, trích yếu ở lần đầu",
            )
        elif not match["word"] and line.role != Role.BASIS:
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
    cited = [(x, match[0]) for x in subject.text_lines if not x.caps for match in CITED.finditer(x.text)]
    barless = [(x, number) for x, number in cited if barred_citation(number) != number]
    if barless:
        line, number = barless[0]
        message = f"ký hiệu “{number}” viết “D” thay cho “Đ”{more(len(barless))}"
        yield Problem(line, message, f"viết “{barred_citation(number)}”")
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
        if match["number"] in seen and dated and line.role != Role.BASIS:
            again.append((line, match[0]))
        if dated and line.role not in (Role.ABSTRACT, Role.LETTER_ABSTRACT):
            seen.add(match["number"])
    if again:
        line, text = again[0]
        yield Problem(line, f"“{text}” đã được viện dẫn đầy đủ ở trên{more(len(again))}", f"chỉ ghi “{text}”")
