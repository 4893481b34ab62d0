"""A scenario read along the course of its lines: headings open nodes, and what stands below goes into their fields."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.importing.commanding import tells_of_an_emergency
from nts_scenario_kit.importing.course.lines import PHASE
from nts_scenario_kit.importing.course.storing import Store
from nts_scenario_kit.importing.course.texts import Text
from nts_scenario_kit.importing.duties import levels_of
from nts_scenario_kit.importing.grids import read_table
from nts_scenario_kit.importing.marks import MOST_WORDS, Marked, rank_of
from nts_scenario_kit.importing.nodes import SENTENCES, STAGES
from nts_scenario_kit.importing.phrases import is_wording
from nts_scenario_kit.vietnamese import bare

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nts_scenario_kit.catalog import VariantStack
    from nts_scenario_kit.importing.course.lines import Found, Row
    from nts_scenario_kit.importing.course.rows import Rows
    from nts_scenario_kit.importing.draft import Draft

#: What stands before the name of a situation.
_NUMBERED = re.compile(
    r"tình huống\s*(?=:)|(?:giả định\s+)?(?:tình huống|kịch bản|sự (?:cố|việc|vụ)|vụ (?:việc|án)|phương án|trường hợp"
    r"|khả năng|giả (?:thiết|định))(?:\s+(?:giả định|giả thiết|dự kiến|cụ thể))?(?:\s+(?:thứ|số))?"
    r"\s+(?:duy nhất|[a-z]?\d{1,2}|[ivx]+|[a-eđ]|một|nhất|hai|nhì|ba|bốn|tư|năm|sáu|bảy|tám)(?=\W|$)\s*",
    re.IGNORECASE,
)
_FURTHER = re.compile(r"(?:cac |nhung )?tinh huong (?:tiep theo|con lai|khac)\b")
#: The sign behind the last word of a document; behind a table it stands alone.
_ENDING = "./."
_CAPTION = re.compile(r"(?:bang|bieu|danh) ")


class Reader:
    """Takes lines in order with what each of them is."""

    def __init__(self, draft: Draft, variant: VariantStack) -> None:
        self.draft = draft
        self.store = Store(draft, variant)
        self.unnamed = False  # the situation at hand has a number only
        self.naming = False  # the next line is the name of the situation

    def take(self, found: Found) -> None:
        """One line."""
        row, node = found.row, found.node
        if row.text == _ENDING:
            self.draft.note((), row.text)
        elif node == "III.n":
            self._situation(found)
        elif node == "III.ten":
            self._label_of_a_name(found)
        elif node.startswith("III.c.") and found.rest and any(levels_of(row.marked.words)):
            self._text_of("III.c", found)  # the level is told with its sentence
        elif node.startswith("III.d.gd3") and tells_of_an_emergency(row.marked.words, self.store.variant):
            self._text_of("III.d.gd3", found)
        elif (
            node
            and node == self.store.node
            and node not in SENTENCES
            and is_wording(row.marked.words, self.store.variant)
        ):
            self.store.take(Text(row.marked, row.text, row.passage.number))  # leads in what stands below its heading
        elif node and not found.head:
            self._text_of(node, found)
        elif node in STAGES and found.rest and not PHASE.fullmatch(bare(found.head).strip(" .:-–")):
            self._stage_with_text(found)
        elif node:
            words = f"{found.head}: {found.rest}" if found.rest else row.marked.words
            self.store.open(node, row.marked._replace(words=words), found.rest, row.text, row.passage.number)
        elif self.naming:
            self._name(row.text, row)
        elif not self._named(row):
            self.store.take(Text(row.marked, row.text, row.passage.number))

    def _leads_in(self, found: Found) -> bool:
        """True for a sentence of the Phụ lục that names what its heading has named already."""
        same = found.node and found.node == self.store.node and found.node not in SENTENCES
        return bool(same) and is_wording(found.row.marked.words, self.store.variant)

    def _text_of(self, node: str, found: Found) -> None:
        """A text that says itself which node it belongs to."""
        row = found.row
        self.store.enter(node, "", rank_of(row.marked))
        self.store.take(Text(row.marked, row.text, row.passage.number))

    def _stage_with_text(self, found: Found) -> None:
        """A stage with its title, and text behind that."""
        row = found.row
        before = row.text[: row.text.find(found.head)] + found.head
        self.store.open(found.node, Marked("", "", found.head), "", before, row.passage.number)
        self.store.waiting = None
        self.store.take(Text(Marked("", "", found.rest), found.rest, row.passage.number))

    def _situation(self, found: Found) -> None:
        """A situation begins; its name stands behind its number, or on the next line."""
        if _FURTHER.match(bare(found.row.marked.words)):  # which only says how others are made
            self.store.enter("III.n", "", rank_of(found.row.marked))
            self.store.field = None
            self.draft.note(("situations",), found.row.text)
            return
        self.store.situation += 1
        self.store.enter("III.n", "", rank_of(found.row.marked))
        self.store.field = None
        words = f"{found.head}: {found.rest}" if found.rest else found.head
        name = _NUMBERED.sub("", words, count=1).strip(" :–—-") if _NUMBERED.match(words) else found.rest or found.head
        at = self.store.at("name")
        self.draft.note(at, found.row.text)
        self.draft.put(at, name or words, found.row.passage.number)
        self.unnamed, self.naming = not name, False

    def _named(self, row: Row) -> bool:
        """The name of a situation on the line below its number; False for what is none."""
        unnamed, self.unnamed = self.unnamed, False
        words = row.marked.words.strip()
        if not unnamed or row.marked.kind or len(words.split()) > MOST_WORDS or words[-1:] in ".;:":
            return False
        self.draft.drop(self.store.at("name"))
        return self.draft.put(self.store.at("name"), words, row.passage.number)

    def _label_of_a_name(self, found: Found) -> None:
        """``Tên tình huống: …``; the name may stand on the next line."""
        if found.rest:
            self._name(found.rest, found.row)
        else:
            self.draft.note(("situations",), found.row.text)
            self.naming = True

    def _name(self, name: str, row: Row) -> None:
        """The name of a situation behind a label of its own."""
        self.store.enter("III.n", "", rank_of(row.marked))
        self.store.situation = max(self.store.situation, 0)
        at = self.store.at("name")
        self.draft.drop(at)
        self.draft.note(at, row.text)
        self.draft.put(at, name, row.passage.number)
        self.unnamed, self.naming = False, False


def read(found: Sequence[Found], rows: Rows, reader: Reader) -> None:
    """Read all lines, and tables by the number of the passage that stands for them."""
    title, node = "", ""
    for one in found:
        row = one.row
        if row.level[0] == "columns":
            reader.draft.note((), row.text)
        elif row.level[0] == "table":
            number = row.passage.number
            known = title or rows.titles.get(number, "")
            read_table(rows.tables[number].passages, reader.draft, known, tasks=node.startswith("IV"))
            title = ""
        else:
            reader.take(one)
            title, node = _title(row), one.node or node
    reader.store.close()


def _title(row: Row) -> str:
    """What a line calls the table below it: a heading or a caption; nothing for a sentence."""
    words = row.marked.words.rstrip(" :")
    passage = row.passage
    titled = passage.bold or passage.centred or words.isupper() or _CAPTION.match(bare(words))
    return " ".join(words.split()) if titled and 0 < len(words.split()) <= MOST_WORDS else ""
