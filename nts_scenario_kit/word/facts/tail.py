"""The end of a document: Nơi nhận and the signature block, side by side in a table or one after the other."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.vietnamese import bare, fold
from nts_scenario_kit.word.facts.lines import Line, split
from nts_scenario_kit.word.facts.roles import Role

if TYPE_CHECKING:
    from nts_scenario_kit.word.facts.model import Paragraph

_PREFIX = re.compile(r"^(?:tm|kt|tl|tuq|q|t/m|k/t|t/l|t[/.]?u[/.]?q|tm/|kt/|tl/)[.\s/]")
_DRAFTER = re.compile(r"^[A-ZĐa-zđ.]{1,8}\s*[.(,]?\s*\(?\d{1,4}\)?\.?$")
#: Notes in the room of a signature, and the words that programs for digital signatures leave there.
_NOTE = re.compile(
    r"^[(\[<]|^(?:đã ký|ký tên)|^(?:người ký|ký bởi|ký số bởi|cơ quan|đơn vị|thời gian ký|ngày ký|thời gian|email"
    r"|date|signature not verified|reason|location)\s*:|^(?:digitally )?signed by\b|^signature (?:not )?valid",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"(?<=\w)\s*[(\[][^()\[\]]*[)\]]\s*$")
_RANK = re.compile(r"^(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy|uý) ", re.IGNORECASE)
_POSTS = tuple(fold(post) for post in (
    "chủ tịch", "phó chủ tịch", "giám đốc", "phó giám đốc", "bộ trưởng", "thứ trưởng", "cục trưởng", "chi cục trưởng",
    "vụ trưởng", "hiệu trưởng", "phó hiệu trưởng", "trưởng phòng", "phó trưởng phòng", "trưởng ban", "phó trưởng ban",
    "phó chánh", "tổng giám đốc", "phó tổng giám đốc", "chỉ huy trưởng", "phó chỉ huy trưởng", "viện trưởng",
    "phó viện trưởng", "phó cục trưởng", "phó chi cục trưởng", "tổng cục trưởng", "bí thư", "phó bí thư", "chủ nhiệm",
    "phó chủ nhiệm", "hạt trưởng", "đội trưởng", "trạm trưởng", "thủ tướng", "tư lệnh", "chính ủy", "kế toán trưởng",
    "phó trưởng", "trưởng", "chánh",
))  # fmt: skip
#: Forms of copies (PL I, II.I), and the words that older rules put behind them.
COPY_FORMS = {fold(form): form for form in ("SAO Y", "SAO LỤC", "TRÍCH SAO")}
_OLD_WORDS = " " + fold("bản chính")
_COPY_WORDS = 2 * max(map(len, COPY_FORMS)) + len(_OLD_WORDS)  # letters, with spaces and marks to spare
_SIDES = 2  # of a closing in a table: the recipients, the signature
_NAME_WORDS = 7
_LONG_NAME_WORDS = 12  # names of old families; each word with a capital
_ASIDE_MM = 40.0  # an indent that no running text has
_PUSHED = re.compile(r"^(?:[ \u00a0]*\t|[ \u00a0]{10,})[ \t\u00a0]*[^\s\-–—+]")


def find_copy(paragraphs: list[Paragraph]) -> int:
    """Index from which a copying body put its form (``SAO Y``, its own signature); past the end if there is none."""
    for index, paragraph in enumerate(paragraphs):
        if any(copy_form(line) for line in split(paragraph)):
            first = index
            while first > 0 and _same_row(paragraphs[first - 1], paragraph):
                first -= 1
            return first
    return len(paragraphs)


def _same_row(one: Paragraph, two: Paragraph) -> bool:
    return one.cell is not None and two.cell is not None and one.cell[:2] == two.cell[:2]


def copy_form(line: Line) -> str:
    """The right words for a line that names the form of a copy, "" for any other line."""
    text = line.text.rstrip(" .:")
    return COPY_FORMS.get(fold(text).removesuffix(_OLD_WORDS), "") if len(text) < _COPY_WORDS else ""


def find_label(paragraphs: list[Paragraph]) -> int | None:
    """Index of the last paragraph that holds ``Nơi nhận``."""
    for index in range(len(paragraphs) - 1, -1, -1):
        text = bare(paragraphs[index].raw[:80]).strip()
        if not text.startswith("noi nhan") or _is_datum(paragraphs, index):
            continue
        if len(split(paragraphs[index], True)[0].text) < 24:
            return index
    return None


def _is_datum(paragraphs: list[Paragraph], index: int) -> bool:
    """True for a cell that holds these words alone, in a row of several texts: about the recipients, not their list."""
    cell = paragraphs[index].cell
    if cell is None or ":" in paragraphs[index].raw:
        return False
    row = [p.cell.column for p in paragraphs if p.cell and p.cell[:2] == cell[:2] and p.raw.strip()]
    return row.count(cell.column) == 1 and (cell.bordered or len(set(row)) > _SIDES)


def find_signature(paragraphs: list[Paragraph]) -> int | None:
    """Index of the first line of a signature that has no Nơi nhận beside it: ``TM. …`` or a post, near the end."""
    for index in range(max(0, len(paragraphs) - 14), len(paragraphs)):
        if is_power(split(paragraphs[index], True)[-1]):
            return index
    return None


def is_power(line: Line) -> bool:
    """True for a line of powers or a post as a signature has it: ``TM. …``, ``GIÁM ĐỐC``."""
    return line.caps and len(line.text) < 60 and (bool(_PREFIX.match(line.bare)) or line.starts_post)


def zone(paragraphs: list[Paragraph], label: int) -> tuple[int, int]:
    """First and past-last index of the block that holds the label: its table, or from its line to the end."""
    cell = paragraphs[label].cell
    if cell is None:
        first = label
        while first > 0 and _signs(paragraphs[first - 1]):
            first -= 1
        return first, len(paragraphs)
    inside = [i for i, p in enumerate(paragraphs) if p.cell is not None and p.cell.table == cell.table]
    rows = [i for i in inside if paragraphs[i].cell.row >= cell.row - 1]  # type: ignore[union-attr]
    return min(rows), max(inside) + 1


def aside(paragraph: Paragraph) -> bool:
    """True for what is set in the right half of the page: centred, right, with a wide indent, with tabs or blanks."""
    pushed = max(paragraph.left, paragraph.left + paragraph.first) > _ASIDE_MM
    return paragraph.align in ("center", "right") or pushed or bool(_PUSHED.match(paragraph.raw))


def _signs(paragraph: Paragraph) -> bool:
    """True for a line of a signature that stands above Nơi nhận: powers, a post, a note, or a name with its honours."""
    line = split(paragraph)[0]
    if not line.text:
        return True
    bordered = paragraph.cell is not None and paragraph.cell.bordered
    short = len(line.text) < 60 and not bordered and aside(paragraph)
    return short and (line.caps or bool(_NOTE.match(line.text)) or is_name(line))


def is_note(line: Line) -> bool:
    """True for what stands in the room of a signature: a note of a form, words of a digital signature."""
    return bool(_NOTE.match(line.text))


def person(text: str) -> str:
    """The name alone, without a note in brackets behind it: ``Nguyễn Văn An (đã ký)``."""
    return _BEHIND.sub("", text)


def is_name(line: Line) -> bool:
    """True for what reads as the name of a person, with or without a rank: a few words with capitals."""
    name = person(line.text)
    words = [word for word in re.split(r"[\s.]+", _RANK.sub("", name)) if word]
    return 1 < len(words) <= _LONG_NAME_WORDS and all(word[0].isupper() for word in words) and name[-1].isalpha()


def assign(paragraphs: list[Paragraph]) -> list[Line]:
    """The lines of the closing block with their roles."""
    lines: list[Line] = []
    label = next((p for p in paragraphs if bare(p.raw[:80]).strip().startswith("noi nhan")), None)
    column = label.cell.column if label is not None and label.cell is not None else 0
    for paragraph in paragraphs:
        parts = split(paragraph, at_tabs=paragraph.cell is None)
        for line in parts:
            if paragraph.cell is not None:
                line.side = "left" if paragraph.cell.column == column else "right"
            else:
                pushed = aside(paragraph) and not parts[0].bare.startswith("noi nhan")
                line.side = "right" if line.beside or pushed else "left"
        lines += parts
    _left([line for line in lines if line.side == "left"])
    _right([line for line in lines if line.side == "right"])
    return lines


def _left(lines: list[Line]) -> None:
    seen = last = False
    for line in lines:
        if not line.text or line.is_rule:
            line.role = Role.EMPTY
        elif line.bare.startswith("noi nhan") and not seen:
            line.role, seen = Role.RECIPIENTS, True
        elif not seen:
            line.role = Role.OTHER
        elif last:
            line.role = Role.DRAFTER if _DRAFTER.match(line.text) else Role.AFTER
        else:
            line.role = Role.RECIPIENT
            last = line.bare.lstrip("-–+• ").startswith("luu")


def _right(lines: list[Line]) -> None:
    """Capitals and written posts are powers and posts; the last short line in normal letters after them is the name."""
    filled = [line for line in lines if line.text and not line.is_rule and not _NOTE.match(line.text)]
    for line in lines:
        line.role = Role.OTHER if line.text else Role.EMPTY
    named = led = False  # somebody's post stands above
    for line in filled:
        post = line.caps or (
            _written_post(line) and (line is not filled[-1] or fold(line.text) in _POSTS or not is_name(line))
        )
        if post and not named:
            line.role, led = Role.POST, True
        elif not named and ((led and len(line.text.split()) <= _NAME_WORDS) or is_name(line)):
            line.role, named = Role.SIGNER, True
    posts = [line for line in filled if line.role == Role.POST]
    if (
        len(posts) > 1
        and not named
        and posts[-1].caps
        and (not _is_post(posts[-1]) or _apart(posts[-2], posts[-1], lines))
    ):
        posts[-1].role = Role.SIGNER  # a name typed in capitals


def cosign(lines: list[Line]) -> None:
    """Give the roles of posts and names to those who sign beside the signer: in the columns of one row without borders.

    Every column must end in the name of a person, as in minutes and in documents that several bodies issue.
    """
    rows: dict[tuple[int, int], dict[int, list[Line]]] = {}
    for line in lines:
        cell = line.paragraph.cell
        if cell is not None and line.text and not line.is_rule and not _NOTE.match(line.text):
            rows.setdefault((cell.table, cell.row), {}).setdefault(cell.column, []).append(line)
    for columns in list(rows.values())[-1:]:
        filled = list(columns.values())
        if len(filled) > 1 and all(_signed(column) for column in filled):
            for column in filled:
                for line in column:
                    if line.role in (Role.OTHER, Role.AFTER, Role.CELL):
                        line.role = Role.COSIGNER if line is column[-1] else Role.COSIGNER_POST


def _signed(column: list[Line]) -> bool:
    """A post or a party, some lines of it, and below them the name of a person."""
    *posts, name = column
    cell = name.paragraph.cell
    plain = cell is not None and not cell.bordered and len(posts) in (1, 2, 3)
    return plain and is_name(name) and not name.caps and all(len(line.text) < 60 for line in posts)


def _apart(post: Line, name: Line, lines: list[Line]) -> bool:
    """True if the room of a signature lies between two lines: below it stands a name, whatever its words."""
    return lines.index(name) - lines.index(post) > 2 and not _PREFIX.match(name.bare)


def _written_post(line: Line) -> bool:
    """A post in small letters, by its exact words: the surname Trương is none."""
    return (fold(line.text) + " ").startswith(tuple(post + " " for post in _POSTS)) or bool(_PREFIX.match(line.bare))


def _is_post(line: Line) -> bool:
    ranked = _RANK.match(line.text) is not None  # ĐẠI TÁ … is a person, whatever else begins with these letters
    return not ranked and (bool(_PREFIX.match(line.bare)) or line.starts_post or line.starts_body)
