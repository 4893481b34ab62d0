"""What stands before the first section of a plan: on what ground it is made, or how things stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.importing.duties import is_agency
from nts_scenario_kit.importing.nearest import nearest
from nts_scenario_kit.importing.plans import topics
from nts_scenario_kit.importing.plans.levels import NUMBER, line_of
from nts_scenario_kit.importing.plans.topics import about
from nts_scenario_kit.vietnamese import bare

if TYPE_CHECKING:
    from nts_scenario_kit.importing.draft import Draft
    from nts_scenario_kit.word.intake import Passage

#: An opening paragraph of fewer words tells nothing.
_A_TALE = 12
_COLUMN = re.compile(
    r"stt|tt|so tt|ghi chu|cu the|chi tiet|dien giai|mo ta"
    r"|(?:noi dung|de muc|muc|hang muc)(?: (?:chi tiet|cu the|thuc hien|cong viec))?"
)
_DATED = re.compile(r"[^,]{2,40}, (?:ngay .{1,20})?thang .{1,10}nam \d{4}")
#: What a decision says in front of the scenario that it issues.
_ARTICLE = re.compile(r"Điều \d+[.:]\s+(?:Phê duyệt|Ban hành|Quyết định|Giao|Bãi bỏ|Các|Chánh|Giám đốc|Thủ trưởng)\b")
_LEADS_OVER = re.compile(r"\b(?:ke hoach|kich ban(?: khung)?|phuong an|noi dung|thuc hien|trien khai)\b.*\bnhu sau\W*$")


def preamble(passage: Passage, draft: Draft) -> None:
    """A paragraph between the title and the first heading: who plans on what ground, or how things stand."""
    words = passage.text.strip()
    if introduces(passage, draft):
        return
    if tells(words) and not passage.centred:
        draft.add(("basis", "practical", "developments"), words, passage.number)
    else:
        draft.leave(passage.number, words, "", of_letterhead(words) or "issuance.bases")


def introduces(passage: Passage, draft: Draft) -> bool:
    """Take the sentence that leads over to the plan itself: ``… ban hành kế hoạch như sau:``."""
    words = passage.text.strip()
    if passage.centred or not words.endswith(":") or not _LEADS_OVER.search(bare(words)):
        return False
    return draft.put(("lead_ins", "intro"), words, passage.number)


def heads_a_column(words: str) -> bool:
    """True for the heading of a column of a table that holds the whole scenario: it says nothing of its own."""
    return _COLUMN.fullmatch(bare(words).strip(" .:")) is not None


def of_letterhead(words: str) -> str:
    """The field of a line that letterheads and titles have, wherever it stands; ``""`` for any other line."""
    folded = bare(words).strip()
    if folded.startswith("kinh gui"):
        return "issuance.addressees"
    if re.match(r"(?:v/v|ve viec|ban hanh) ", folded) and words[-1:] not in ".;:":
        return "subject"
    if _DATED.fullmatch(folded):
        return "issuance.date"
    name = words.title() if words.isupper() else words
    return "issuance.body" if is_agency(name.rstrip(" .;")) and words.isupper() else ""


class Opening:
    """Where an officer may look for what stands before the scenario: the field of the last heading of a section."""

    def __init__(self) -> None:
        self.section = ""

    def hint(self, passage: Passage) -> str:
        """The field that is nearest to the passage."""
        if letterhead := of_letterhead(passage.text.strip()):
            return letterhead
        line = line_of(passage)
        if _ARTICLE.match(passage.text.strip()):
            return "issuance.executors" if "chiu trach nhiem" in bare(passage.text) else "issuance"
        if line.rank <= NUMBER and line.titled and about(line.words, topics.SECTIONS):
            own = nearest(" ".join(line.words.split()[:_A_TALE]))
            if line.rank < NUMBER or not self.section or own.startswith(self.section.partition(".")[0]):
                self.section = own
            return own
        if self.section:
            return self.section
        return (
            "basis.practical.developments" if tells(passage.text.strip()) else nearest(line.words) or "issuance.bases"
        )


def tells(words: str) -> bool:
    """True for an opening paragraph that tells how things stand; false for one that says on what ground who plans."""
    if len(words.split()) < _A_TALE or words.endswith(":"):
        return False
    return not re.match(
        r"(?:thuc hien|trien khai|can cu|de|nham|xet|theo|uy ban|ubnd|so|bo|kinh gui|dieu) ", bare(words)
    )


def of_header(words: str) -> str:
    """The field of a line at the head or foot of a page: the title again, or a line of the letterhead."""
    return "subject" if topics.behind_kind(words.strip()) else of_letterhead(words.strip())
