"""Whether a foreign file is a plan with sections of its own, where it begins, and the lines of its title page."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from nts_scenario_kit.importing.duties import is_agency
from nts_scenario_kit.importing.issuing import TEXT as TEXT_ROLES
from nts_scenario_kit.importing.plans import topics
from nts_scenario_kit.importing.plans.context import labelled, section
from nts_scenario_kit.importing.plans.levels import BOLD, NUMBER, line_of
from nts_scenario_kit.importing.plans.tables import columns_of, rows_of
from nts_scenario_kit.vietnamese import bare
from nts_scenario_kit.word.facts.roles import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nts_scenario_kit.word.intake import Passage

#: Headings that only the outline of the Phụ lục has.
_FRAME = (
    r"noi dung tinh huong", r"(?:cac )?yeu to dan (?:den|toi)", r"co che (?:van hanh|chi dao|chi huy|dieu hanh)",
    r"(?:can cu|co so) chinh tri",
    r"(?:can cu|co so) thuc tien", r"cach thuc (?:thuc hien|xu ly)", r"(?:ve )?dien bien, dac diem",
    r"(?:ve )?tinh chat, muc do", r"muc tieu, yeu cau (?:xu ly|ung pho)", r"can cu xac dinh",
    r"(?:cong tac )?lanh dao, chi dao",
    r"giai doan (?:2|ii|hai)\b", r"giai doan (?:3|iii|ba)\W+(?:tinh trang|khi .*tinh trang) khan cap",
    r"buoc (?:2|ii|hai)\b",
)  # fmt: skip
_OF_THE_FRAME = 5
#: The second line of an issuer's name.
_PLACE = re.compile(r"(?:TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|ĐẶC KHU)\s[A-ZĐÀ-Ỹ]")
#: The last line of a title page: ``Khánh Hòa, tháng 01 năm 2026``, ``Năm 2026``.
_DATED = re.compile(r"(?:[^,.]{2,40},\s+)?(?:ngày\s.{0,6}\s)?(?:tháng\s.{0,6}\s)?năm\s+\d{4}$", re.IGNORECASE)


def is_plan(text: Sequence[Passage]) -> bool:
    """True for a plan with sections of its own; false for one in the outline of the Phụ lục, and for no plan at all."""
    frame, sections, marked = set(), set(), set()
    for passage in text:
        for words in passage.text.split("\n"):
            line = line_of(passage._replace(text=words))
            frame |= {sign for sign in _FRAME if re.match(sign, bare(line.words))}
        if is_section(passage) and (found := section(labelled(line_of(passage).words)[0])):
            sections.add(found.scope)
            if line_of(passage).rank != BOLD:
                marked.add(found.scope)
    told = len(marked - {"open"}) > 1 or len(sections - {"open"}) > 2
    return len(frame) < _OF_THE_FRAME and (told or _tabled(text) < len(text))


def beginning(text: Sequence[Passage]) -> int:
    """Index of the first heading below the last title that sections follow; else of the first table of situations."""
    heads = [index for index, passage in enumerate(text) if is_section(passage)]
    titles = [index for index, passage in enumerate(text) if any(role == Role.TITLE for role, _ in passage.roles)]
    for title in reversed(titles):
        below = [index for index in heads if index > title]
        if len(below) > 1:
            return below[0]
    return min([*heads[:1], _tabled(text)])


def _tabled(text: Sequence[Passage]) -> int:
    """Index of the first cell of the first table of situations; the number of passages if there is none."""
    tables: dict[int, list[Passage]] = defaultdict(list)
    begins: dict[int, int] = {}
    for index, passage in enumerate(text):
        if passage.cell is not None:
            begins.setdefault(passage.cell.table, index)
            tables[passage.cell.table].append(passage)
    for table, begin in begins.items():
        rows = rows_of(tables[table])
        if len(rows) > 1 and columns_of(rows[min(rows)]):
            return begin
    return len(text)


def is_section(passage: Passage) -> bool:
    """True for a heading whose words are known as those of a section or of a situation."""
    if passage.cell is not None or not is_text(passage) or topics.is_kind(passage.text.strip()):
        return False
    line = line_of(passage)
    head, _ = labelled(line.words)
    if line.rank > NUMBER or len(head.split()) > 30:
        return False
    return section(head) is not None or topics.situation(head, among=False) or not line.words


def is_text(passage: Passage) -> bool:
    """False for a line of a header, title or signature; a line of the title that is not centred is none."""
    return all(role in TEXT_ROLES or (role == Role.ABSTRACT and not passage.centred) for role, _ in passage.roles)


def cover(text: Sequence[Passage]) -> dict[int, str]:
    """Lines of a title page by their index: ``parent``, ``body``, ``kind`` or ``title``; none if there is a letterhead.

    Of several bodies the last one issues the plan.
    """
    if any(role in (Role.TITLE, Role.ISSUING_BODY) for passage in text for role, _ in passage.roles):
        return {}
    out: dict[int, str] = {}
    named = False
    for index, passage in enumerate(text):
        words = passage.text.strip()
        if topics.is_kind(words):
            named = True
            out[index] = "kind"
        elif passage.centred and not named and topics.behind_kind(words):
            out[index] = "title"
        elif passage.centred and not named and words.isupper() and is_agency(words.title()):
            out = {above: "parent" if kind == "body" else kind for above, kind in out.items()}
            out[index] = "body"
        elif passage.centred and out.get(index - 1) == "body" and _PLACE.match(words):
            out[index] = "body"
        elif passage.centred and named and words and not words.startswith("(") and not _DATED.match(words):
            out[index] = "title"
        elif words:
            named = False
    return out if "title" in out.values() else {}
