"""Page numbers (PL I, I.I.7)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import Severity
from nts_scenario_kit.word.facts import drawings
from nts_scenario_kit.word.facts.roles import Role
from nts_scenario_kit.word.format import COMPONENTS, Basis
from nts_scenario_kit.word.lint.base import Problem, Subject, figure, quote, rule
from nts_scenario_kit.word.lint.page import GROUP, estimated_pages
from nts_scenario_kit.word.xml import W, val

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.word.facts import Paragraph, Section, Story

_MIDDLE_MM = 8.0  # how far the stop of a style made for another sheet may be from the middle
_OVER_A_PAGE = 1.15  # estimated pages from which a document surely has a second one


def _shown(section: Section) -> list[Story]:
    """Headers that the section shows on pages after its first."""
    return [story for kind, story in section.headers.items() if kind in ("default", "even")]


@rule("ND30-PAGENUM-FMT", Basis.TEXT, "PL I, I.I.7", GROUP)
def pagenum_fmt(subject: Subject) -> Iterator[Problem]:
    """Số trang bằng chữ số Ả Rập, bắt đầu từ 1.

    Sai: i, ii, iii; hoặc trang đầu mang số 5
    Đúng: 1, 2, 3
    """
    for section in subject.facts.sections:
        if section.number_format not in ("decimal", "numberInDash"):
            yield Problem(section, "số trang không dùng chữ số Ả Rập", "chọn kiểu số 1, 2, 3")
        if section.index == 0 and section.number_start not in (None, 1):
            yield Problem(section, f"số trang bắt đầu từ {section.number_start}; quy định bắt đầu từ 1", "bắt đầu từ 1")
    for story in (s for section in subject.facts.sections[:1] for s in _shown(section) if s.numbered):
        words = re.sub(r"[\d\W_]+", " ", _numbered(story).text).strip()
        if words.lower() in ("trang", "page", "tr"):
            yield Problem(
                _numbered(story),
                f"số trang viết {quote(_numbered(story).text)}; quy định chỉ có chữ số",
                "bỏ chữ và tổng số trang, chỉ để số trang",
                Severity.WARNING,
            )
    yield from _restarts(subject)


def _restarts(subject: Subject) -> Iterator[Problem]:
    """Sections that count anew in the middle of one document."""
    signed = subject.main.first(Role.RECIPIENTS) or subject.main.first(Role.POST)
    end = signed.paragraph.number if signed is not None else 0  # what stands below is an annex, known or not
    said = [
        x.paragraph
        for x in subject.main.all(Role.BODY, Role.ARTICLE, Role.CLAUSE, Role.POINT, Role.DASH)
        if x.paragraph.number < end
    ]
    held = {paragraph.section for paragraph in said}
    opened = min(held, default=0)  # a cover and a table of contents may stand before
    for section in subject.facts.sections:
        if section.number_start is not None and section.index in held and section.index > opened:
            yield Problem(
                section,
                f"số trang đánh lại từ {section.number_start} giữa văn bản; quy định đánh liên tục từ 1",
                "chọn “Continue from previous section”",
                Severity.WARNING,
            )


@rule("ND30-PAGENUM-POS", Basis.TEXT, "PL I, I.I.7", GROUP)
def pagenum_pos(subject: Subject) -> Iterator[Problem]:
    """Số trang canh giữa trong phần lề trên.

    Quy định cũ (Thông tư 01/2011/TT-BNV) đặt số trang ở góc phải cuối trang và đã hết hiệu lực.

    Sai: số trang ở chân trang, bên phải
    Đúng: số trang ở giữa đầu trang
    """
    reported = set()
    for section in subject.facts.sections:
        for story in section.footers.values():
            if story.numbered and story.part not in reported:
                reported.add(story.part)
                yield Problem(
                    _numbered(story),
                    "số trang đặt ở chân trang; quy định giữa lề trên",
                    "chuyển số trang lên giữa đầu trang",
                )
        for story in section.headers.values():
            place = _numbered(story) if story.numbered else None
            aside = place is not None and place.align != "center" and in_line(place)
            if (
                place
                and (aside or _framed_aside(place))
                and story.part not in reported
                and not _tabbed_to_middle(place, section)
            ):
                reported.add(story.part)
                yield Problem(place, "số trang không canh giữa; quy định giữa lề trên", "canh giữa số trang")


def _framed_aside(place: Paragraph) -> bool:
    """True for a number in a frame that Word puts at the left or right of the margins."""
    frame = place.element.find(f"{W}pPr/{W}framePr")
    return frame is not None and frame.get(W + "xAlign") in ("left", "right", "inside", "outside")


def _tabbed_to_middle(place: Paragraph, section: Section) -> bool:
    """True for a number behind one tab to a stop in the middle, as Word's style for headers has it."""
    before = re.match(r"[^\w]*", place.raw)
    if before is None or before[0].count("\t") != 1:
        return False
    if any(val(tab, "alignment") == "center" for tab in place.element.iter(W + "ptab")):
        return True
    kind, stop = next(iter(place.tabs), ("", 0.0))
    return kind == "center" and abs(stop - section.text_width / 2) <= _MIDDLE_MM


def in_line(place: Paragraph) -> bool:
    """True if the alignment of the paragraph is that of the page: it stands in no frame, text box or table."""
    return not place.framed and place.cell is None and drawings.frame_of(place.element) is None


def _numbered(story: Story) -> Paragraph:
    return next(paragraph for paragraph in story.paragraphs if paragraph.page_field)


@rule("ND30-PAGENUM-FIRST", Basis.TEXT, "PL I, I.I.7", GROUP)
def pagenum_first(subject: Subject) -> Iterator[Problem]:
    """Không hiển thị số trang thứ nhất.

    Sai: trang đầu của văn bản in số 1
    Đúng: bật “Different First Page”, đầu trang thứ nhất để trống
    """
    section = subject.facts.sections[0] if subject.facts.sections else None
    if section is None:
        return
    kind = "first" if section.title_page else "default"
    story = section.headers.get(kind)
    if story is not None and story.numbered and not _numbered(story).conditional:
        yield Problem(
            _numbered(story), "số trang hiển thị ở trang thứ nhất", "bật “Different First Page” và xóa số ở trang đầu"
        )


@rule("ND30-PAGENUM-SIZE", Basis.TEXT, "PL I, I.I.7", GROUP)
def pagenum_size(subject: Subject) -> Iterator[Problem]:
    """Số trang cỡ chữ 13–14, kiểu chữ đứng.

    Sai: số trang cỡ 11
    Đúng: số trang cỡ 14, đứng, không đậm
    """
    part = COMPONENTS["page_number"]
    for story in subject.facts.stories:
        for paragraph in story.paragraphs:
            runs = paragraph.page_runs if paragraph.page_field and story.label == "đầu trang" else []
            for run in runs:
                if not part.size_pt.holds(run.size):
                    yield Problem(
                        paragraph,
                        f"số trang cỡ chữ {figure(run.size)}; quy định {part.size_pt}",
                        f"đặt cỡ chữ {part.size_pt}",
                    )
                elif run.bold or run.italic:
                    word = "in đậm" if run.bold else "in nghiêng"
                    yield Problem(
                        paragraph, f"số trang {word}; quy định kiểu chữ đứng, không đậm", "đặt kiểu chữ đứng, không đậm"
                    )


@rule("ND30-PAGENUM-ALL", Basis.TEXT, "PL I, I.I.7", GROUP)
def pagenum_all(subject: Subject) -> Iterator[Problem]:
    """Văn bản từ hai trang trở lên phải đánh số trang.

    Số trang của tệp được ước tính từ độ dài của nội dung.

    Sai: văn bản 12 trang không có số trang
    Đúng: mọi trang từ trang thứ hai có số trang
    """
    facts = subject.facts
    stories = [s for section in facts.sections for s in (*section.headers.values(), *section.footers.values())]
    if any(story.numbered for story in stories):
        yield from _even(subject)
        return
    if estimated_pages(subject) > _OVER_A_PAGE:
        yield Problem(
            None,
            "văn bản dài hơn một trang nhưng không có số trang",
            "chèn số trang vào giữa đầu trang, trừ trang thứ nhất",
        )


def _even(subject: Subject) -> Iterator[Problem]:
    """Even pages have headers of their own, and these hold no number."""
    facts = subject.facts
    even = [s for x in facts.sections for k in (x.headers, x.footers) for kind, s in k.items() if kind == "even"]
    if facts.even_odd and not any(story.numbered for story in even) and estimated_pages(subject) > _OVER_A_PAGE:
        yield Problem(
            None,
            "trang chẵn không có số trang; tệp bật đầu trang riêng cho trang chẵn, lẻ",
            "tắt “Different Odd & Even Pages”, hoặc chèn số trang cả ở trang chẵn",
        )
