"""Rendered files in which the decree's properties are measured, and the measures that several properties share."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import Any, NamedTuple

import cases
from measure import File, Paragraph, Section, bold_mm, mm, w

from nts_scenario_kit.outline import PARTS, outline
from nts_scenario_kit.word.writer import render

CASE = {
    "scenario": "y_te", "carrier": "quyết định", "parts": "dossier", "urgency": "hỏa tốc",
    "circulation": "lưu hành nội bộ", "secrecy": "mật", "draft": "", "contact": "contact", "drafter": "code and copies",
    "signer": "head deputy", "addressees": "two", "annexes": "text wide table", "issued": "number and date",
    "assignments": "own",
}  # fmt: skip
QH, TN = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"
POINT = re.compile(r"^([a-zđ])\) ")


class Dossier(NamedTuple):
    """The files of one profile."""

    file: File
    plan: File
    draft: File
    crosswalk: File
    committee: File
    single: File

    @property
    def submission(self) -> Section:
        return self.file.sections[0]

    @property
    def decision(self) -> Section:
        return self.file.sections[1]

    @property
    def scenario(self) -> Section:
        return self.file.sections[2]

    @property
    def annexes(self) -> list[Section]:
        return self.file.sections[3:]


def _file(**changes: str) -> File:
    case = CASE | changes
    data = cases.data_of(case) | {"trích yếu": "Ứng phó với sự cố y tế"}
    scenario = cases.resolved_of(data)
    document = outline(scenario, PARTS, draft=bool(case["draft"]))
    return File(render(document, scenario.catalog.template_file(scenario.variant)))


@cache
def dossier(size: str) -> Dossier:
    crosswalk = cases.files(CASE | {"size": size, "parts": "crosswalk"})["crosswalk"]
    return Dossier(
        _file(size=size),
        _file(size=size, carrier="kế hoạch"),
        _file(size=size, draft="draft"),
        File(crosswalk),
        _file(size=size, signer="collective deputy", urgency="thượng khẩn", circulation="xem xong trả lại"),
        _file(size=size, addressees="one", annexes="", urgency="khẩn", secrecy=""),
    )


def look(paragraph: Paragraph) -> tuple[set[float], bool | None, bool | None, str]:
    """Sizes, bold, italic, alignment."""
    return paragraph.sizes, paragraph.bold, paragraph.italic, paragraph.align


def set_in(size: float, *, bold: bool, italic: bool, align: str = "center") -> tuple[Any, ...]:
    return {size}, bold, italic, align


def column(paragraph: Paragraph) -> tuple[int, int]:
    """Number of its row and cell in the table around it."""
    cell, row = paragraph.cell, paragraph.row
    assert cell is not None
    assert row is not None
    table = row.getparent()
    assert table is not None
    return list(table.iterchildren(w("tr"))).index(row), list(row.iterchildren(w("tc"))).index(cell)


def rule_below(section: Section, paragraph: Paragraph, steps: int = 1) -> tuple[float, float]:
    """Length of the rule below a paragraph, and how far its middle is from the middle of the room; mm."""
    rule = section.after(paragraph, steps)
    assert rule.prop("pBdr/top") == "single"
    assert rule.text == ""
    cell = rule.cell
    width = section.text_mm
    if cell is not None:
        own = cell.find(f"{w('tcPr')}/{w('tcW')}")
        assert own is not None
        width = mm(own.get(w("w")))
    left, right = rule.indent("left"), rule.indent("right")
    return width - left - right, abs(left - right) / 2


def share(section: Section, text: str, size: float) -> bool:
    """The rule below the line is a third to a half of it, and in its middle."""
    line = section.starting(text)
    length, off = rule_below(section, line)
    return 1 / 3 <= length / bold_mm(line.shown, size) <= 1 / 2 and off < 0.5


def page(section: Section) -> dict[str, float]:
    sides = ("top", "bottom", "left", "right", "header")
    return {side: round(mm(section.get("pgMar", side)), 1) for side in sides}


def field(root: Any) -> list[Any]:
    """Paragraphs of a header with the page number."""
    return [p for p in root.iter(w("p")) if "PAGE" in "".join(f.get(w("instr"), "") for f in p.iter(w("fldSimple")))]


def number_of(file: File) -> Paragraph:
    (found,) = field(file.sections[0].header("default"))
    return Paragraph(found, file.styles)


def body(d: Dossier) -> list[Paragraph]:
    """Running text of the scenario: paragraphs outside tables with a first-line indent."""
    return [p for p in d.scenario.paragraphs if p.cell is None and p.indent("firstLine") > 0]


def points(file: File) -> list[str]:
    """Letters of all lists of points, in order."""
    found = (POINT.match(p.text) for p in file.paragraphs)
    return [match[1] for match in found if match]


def stamp(section: Section, words: str) -> tuple[float, float, str, str]:
    """Width and height of the frame, its rule, whether the height is exact."""
    paragraph = section.starting(words)
    cell, row = paragraph.cell, paragraph.row
    assert cell is not None
    assert row is not None
    width = cell.find(f"{w('tcPr')}/{w('tcW')}")
    height = row.find(f"{w('trPr')}/{w('trHeight')}")
    border = cell.find(f"{w('tcPr')}/{w('tcBorders')}/{w('top')}")
    assert width is not None
    assert height is not None
    assert border is not None
    return (
        round(mm(width.get(w("w"))), 1), round(mm(height.get(w("val"))), 1), str(border.get(w("val"))),
        str(height.get(w("hRule"))),
    )  # fmt: skip


ISSUER, PARENT, SUBJECT = "SỞ Y TẾ", "ỦY BAN NHÂN DÂN", "Ứng phó với sự cố"
_LETTERS = "abcdđeghiklmnopqrstuvxy"
NEXT = dict(pairwise(_LETTERS))


def level_of(paragraph: Paragraph) -> int:
    """Level of a heading by the name of its style and those below it; 0 for text."""
    outline = paragraph.prop("outlineLvl")
    return int(outline) + 1 if outline is not None else 0


def levels(d: Dossier) -> list[int]:
    return [level for p in d.scenario.paragraphs if (level := level_of(p))]


def last_mark(paragraphs: list[Paragraph]) -> str:
    """How the last line of the text ends: before the signature, or at the end of the part."""
    return [p.text for p in paragraphs if p.text and p.cell is None][-1].rstrip()[-3:]


def room_mm(d: Dossier) -> float:
    """Width of the cell with Quốc hiệu."""
    cell = d.decision.starting(QH).cell
    assert cell is not None
    return mm(next(cell.iter(w("tcW"))).get(w("w")))


def rows_with(d: Dossier, name: str) -> list[list[bool]]:
    """For each table with lines: which of its rows have the property."""
    tables = [t for s in (*d.annexes, *d.crosswalk.sections) for t in s.tables]
    return [[r.find(f"{w('trPr')}/{w(name)}") is not None for r in t.iterchildren(w("tr"))] for t in tables]


def last_rows_kept(d: Dossier) -> set[bool]:
    """Whether the last row of each table with lines, and the gap below it, are kept with what follows."""
    kept = set()
    for section in (*d.annexes, *d.crosswalk.sections):
        for table in section.tables:
            last = [p for p in section.paragraphs if p.row is list(table.iterchildren(w("tr")))[-1]]
            below = section.after(last[-1])
            kept.add(last[0].has("keepNext") and below.has("keepNext") and section.after(below).text == "./.")
    return kept


def committee_lines(d: Dossier) -> list[Paragraph]:
    """Both lines of the name of a People's Committee."""
    section = d.committee.sections[1]
    first = section.starting(PARENT)
    return [first, section.after(first)]


def hanging(d: Dossier) -> bool:
    """The hyphens of the addressees stand in one line, right of the colon of “Kính gửi:”."""
    label = d.submission.starting("Kính gửi")
    one, two = d.submission.after(label), d.submission.after(label, 2)
    colon = label.indent("left") + bold_mm("Kính gửi:", 13) * 0.9
    return one.indent("left") - one.indent("hanging") >= colon and one.indent("left") == two.indent("left")


def framed(paragraph: Paragraph, name: str) -> float:
    return mm(paragraph.prop("framePr", name))
