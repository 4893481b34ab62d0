"""Lines: what a reader sees as one line of a header, title or signature, and the words that tell bodies from posts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from nts_scenario_kit.vietnamese import bare
from nts_scenario_kit.word.facts.model import plain
from nts_scenario_kit.word.facts.roles import Role
from nts_scenario_kit.word.xml import W

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.word.facts.model import Paragraph, Run

#: How the name of a body begins (without diacritics, lower case).
BODY_WORDS = (
    "bo", "uy ban", "ubnd", "hdnd", "hoi dong", "so", "phong", "ban", "cuc", "vu", "tong cuc", "chi cuc", "trung tam",
    "truong", "van phong", "benh vien", "hoc vien", "vien", "cong an", "thanh tra", "toa an", "chinh phu", "kho bac",
    "ngan hang", "bao hiem", "tong cong ty", "cong ty", "dai hoc", "lien doan", "hoi", "doi", "tram", "kiem toan",
    "quoc hoi", "mat tran", "hat", "thue", "hai quan", "dai", "nha", "khoa", "to", "thuong truc", "vuon quoc gia",
    "bao tang", "thu vien", "tap doan", "tap chi", "hiep hoi", "lien hiep", "chi nhanh", "dien luc", "buu dien",
)  # fmt: skip
#: How a leading post begins.
POST_WORDS = (
    "chu tich", "pho chu tich", "giam doc", "pho giam doc", "bo truong", "thu truong", "cuc truong", "pho cuc truong",
    "vu truong", "chanh van phong", "pho chanh van phong", "truong", "pho", "hieu truong", "tong giam doc",
    "chanh thanh tra", "thi truong", "thu tuong", "chanh an", "chi cuc truong", "tong cuc truong", "chanh",
    "hat truong", "q.",
    "thong doc", "doi truong", "chi huy truong", "tu lenh", "tong thanh tra", "tong kiem toan", "chu nhiem", "bi thu",
    "vien truong", "ke toan truong", "tram truong", "bo tu lenh", "chinh uy",
)  # fmt: skip

#: Titles that begin like the name of a body.
_VERBS = ("ban hanh", "bo nhiem", "bo sung", "to chuc", "hoi nghi")

_RULE = re.compile(r"^[_\-–—=\s]{3,}$")
_LETTER = re.compile(r"[^\W\d_]")
_CUTS = re.compile("(\n|\t)")


@dataclass(eq=False)
class Line:
    """A line with its runs; ``role`` is the component it belongs to, "" as long as it is not known."""

    paragraph: Paragraph
    runs: list[Run]
    text: str
    side: str = ""
    beside: bool = False  # behind a tab, with another text before it
    role: Role = Role.UNKNOWN
    quoted: tuple[tuple[int, int], ...] = ()  # the letters that stand in a passage of another document

    @cached_property
    def bare(self) -> str:
        """Without diacritics, lower case: for recognising, never for judging."""
        return bare(self.text)

    def quotes(self, at: int) -> bool:
        """True if the letter at this place belongs to a quoted passage."""
        return any(start <= at < end for start, end in self.quoted)

    @property
    def is_rule(self) -> bool:
        """True for a line of underscores or dashes."""
        return bool(_RULE.match(self.text)) and len(self.text) > 2

    @cached_property
    def caps(self) -> bool:
        """True if all its letters are shown as capitals."""
        return self.text == self.text.upper() and bool(_LETTER.search(self.text))

    @property
    def lettered(self) -> list[Run]:
        """Runs with letters or digits: blanks and dots of a form, and formulas, show no style that matters."""
        plain_runs = (run for run in self.runs if run.element.tag == W + "r" and not run.hidden)
        return [run for run in plain_runs if re.search(r"\w", run.text)]

    @property
    def starts_body(self) -> bool:
        """True if the line begins as the name of a body does."""
        return _begins(self.bare, BODY_WORDS) and not self.bare.startswith(_VERBS)

    @property
    def starts_post(self) -> bool:
        """True if the line begins as a leading post does."""
        return begins_post(self.bare)


def begins_post(text: str) -> bool:
    """True if a text without diacritics begins as a leading post does."""
    return _begins(text, POST_WORDS)


def names_a_body(text: str) -> bool:
    """True if a text without diacritics begins as the name of a body does, and not as a post: ``bo truong`` is none."""
    return _begins(text, BODY_WORDS) and not begins_post(text)


def _begins(text: str, words: tuple[str, ...]) -> bool:
    return any(text == word or text.startswith(word + " ") for word in words)


def split(paragraph: Paragraph, at_tabs: bool = False) -> list[Line]:
    """The lines of a paragraph: cut at line breaks, and at tabs where two columns are made with tabs."""
    groups: list[list[Run]] = [[]]
    rows = [0]  # the visual row of each group: behind a tab it is the same as before
    for run in paragraph.runs:
        if run.hidden:
            continue
        for text in _CUTS.split(run.text):
            if text == "\n" or (at_tabs and text == "\t"):
                groups.append([])
                rows.append(rows[-1] + (text == "\n"))
            elif text:
                groups[-1].append(run if text == run.text else run._replace(text=text))
    lines = _beside(paragraph, groups, rows) or [Line(paragraph, [], "")]
    if paragraph.label:
        lines[0].text = plain(f"{paragraph.label} {lines[0].text}")  # before any cached property is asked for
    return lines


def _beside(paragraph: Paragraph, groups: list[list[Run]], rows: list[int]) -> list[Line]:
    """Groups with a text as lines; what stands behind another one in its visual row is in the right column."""
    lines: list[Line] = []
    taken = -1
    for runs, row in zip(groups, rows, strict=True):
        line = Line(paragraph, runs, _text(runs))
        if line.text:
            line.beside, taken = row == taken, row
            lines.append(line)
    return lines


def whole(paragraph: Paragraph) -> Line:
    """The paragraph as one line."""
    return Line(paragraph, list(paragraph.shown), paragraph.text)


def _text(runs: list[Run]) -> str:
    return plain("".join(run.text.upper() if run.caps else run.text for run in runs))


def filled(lines: list[Line]) -> Iterator[Line]:
    """Lines that show a text, without drawn rules."""
    return (line for line in lines if line.text and not line.is_rule)
