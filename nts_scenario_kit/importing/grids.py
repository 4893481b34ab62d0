"""Tables of foreign files: assignments by the words of their headings, any other as an annex."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Any, NamedTuple

from nts_scenario_kit.importing.agencies import agencies
from nts_scenario_kit.importing.rows import REPORT
from nts_scenario_kit.importing.task_columns import told_by_cells
from nts_scenario_kit.vietnamese import bare

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from nts_scenario_kit.importing.draft import Draft
    from nts_scenario_kit.word.intake import Passage

_UNIT = "(?:co quan|don vi|to chuc|bo phan|khoa|phong|ban|to|doi|nganh|thanh vien|thanh phan|chu the)"
_WHO = "(?:(?:ai|don vi|co quan|luc luong) )"
#: How the heading of a column begins or what it holds -> field; the first that fits.
_COLUMNS = (
    ("number", r"^(?:stt|tt|so tt|so thu tu)\b"),
    ("group", r"^nhom"),
    (
        "lead",
        r"chu tri|(?:don vi|co quan) thuc hien|ro nguoi|phu trach|nguoi (?:thuc hien|duoc giao|chiu trach nhiem)",
    ),
    ("lead", rf"^{_WHO}?(?:lam chinh|chiu trach nhiem chinh|dau moi)\b|^ai lam\b"),
    ("cooperation", rf"phoi hop|^{_WHO}?(?:giup|cung lam|tham gia|ho tro)\b"),
    ("report_cycle", r"ky bao cao"),
    ("deadline", r"thoi (?:gian|han)|tien do|han (?:cuoi|hoan thanh|xong)|^(?:ngay |thoi diem )?hoan thanh|ro thoi"),
    ("deadline", r"^han$|^(?:xong|den) (?:khi nao|bao gio|luc nao)|^khi nao xong"),
    ("product", r"san pham|ket qua|dau ra|^(?:ra|(?:phai )?nop(?: lai)?)(?: cai)? gi$"),
    ("responsibility", r"trach nhiem"),
    ("authority", r"tham quyen|cap (?:trinh|quyet dinh|phe duyet|ban hanh)"),
    ("lead", rf"^(?:ten )?{_UNIT}(?:[ ,/-]+(?:va )?{_UNIT})*$"),
    ("task", r"nhiem vu|noi dung|cong viec|ten viec|ro viec|de an|viec"),
)
_LEAST = 2
#: Lines that stand in letterheads only, and in their first rows.
_MOTTOS = ("dang cong san viet nam", "cong hoa xa hoi chu nghia viet nam")
_HIGH = 3
#: Parts of a column of time: when work begins, and when it is done.
_STARTS = re.compile(r"^(?:bat dau|tu ngay|tu)\b")
_ENDS = re.compile(r"^(?:ket thuc|hoan thanh|den ngay|den|xong)\b")
_PART = re.compile(f"{_STARTS.pattern}|{_ENDS.pattern}")
_GROUP = re.compile(r"^\s*(?:[IVXLC]+|[A-ZĐ])\s*[.)/-]\s*|^\s*(?:[IVXLC]+)\s+(?=\S)")


def field_of_heading(text: str) -> str:
    """The field of an assignment that a column's heading names; ``""`` for none."""
    words = bare(text)
    return next((field for field, sign in _COLUMNS if re.search(sign, words)), "")


def columns_of(cells: Mapping[int, str]) -> dict[int, str]:
    """The fields of the columns, if the row is the heading of an assignment table; else nothing."""
    found: dict[int, str] = {}
    for column, text in sorted(cells.items()):
        field = field_of_heading(text) if len(text.split()) <= 20 else ""
        if field and field not in found.values():
            found[column] = field
    fields = set(found.values())
    telling = fields & {"lead", "cooperation", "deadline", "product"}
    return found if "task" in fields and len(telling) >= 1 and len(fields) > _LEAST - 1 else {}


class Head(NamedTuple):
    """The heading of an assignment table: how many rows stand before and in it, and the fields of the columns."""

    before: int
    rows: int
    columns: dict[int, str]


def head_of(rows: Sequence[Mapping[int, str]]) -> Head | None:
    """The first heading among the rows, of one row or of two, the second one dividing cells of the first."""
    for at, row in enumerate(rows):
        below = rows[at + 1] if at + 1 < len(rows) else {}
        if _divides(row, below) and (columns := columns_of(_together(row, below))):
            return Head(at, 2, columns)
        if columns := columns_of(row):
            return Head(at, 1, columns)
    return None


def guessed(rows: Sequence[Mapping[int, str]], head: Head | None) -> Head | None:
    """The heading, its unnamed columns told by what stands in them; None if no tasks and agencies are there."""
    known = head or Head(0, 1, {})
    columns = told_by_cells(rows[known.before + known.rows :], known.columns)
    return known._replace(columns=columns) if {"task", "lead"} <= set(columns.values()) else head


def _divides(row: Mapping[int, str], below: Mapping[int, str]) -> bool:
    """True if a row names parts of the columns above it: under a number and a task it says nothing new."""
    new = {column: text for column, text in below.items() if text != row.get(column)}
    kept = {column for column, text in row.items() if field_of_heading(text) in ("number", "task")}
    named = sum(bool(field_of_heading(text) or _PART.search(bare(text))) for text in new.values())
    return bool(new) and not kept & set(new) and named * 2 > len(new) and len(row) > 1


def _together(row: Mapping[int, str], below: Mapping[int, str]) -> dict[int, str]:
    """One text for each column; a cell that says nothing of its own stands under the one to its left."""
    out: dict[int, str] = {}
    above = ""
    for column in range(max([*row, *below]) + 1):
        above = row.get(column) or (above if column in below else "")
        part = below.get(column, "")
        own = part if field_of_heading(part) else "" if _STARTS.search(bare(part)) else above
        if text := own or part:
            out[column] = text
    ends = [column for column in below if _ENDS.search(bare(below[column]))]
    return {column: text for column, text in out.items() if not (ends and column not in ends and text == out[ends[0]])}


def read_table(passages: Sequence[Passage], draft: Draft, title: str = "", *, tasks: bool = False) -> None:
    """One table into the draft; as an annex it has the title that stands above it. ``tasks``: below IV."""
    rows: dict[int, dict[int, str]] = defaultdict(dict)
    numbers: dict[int, int] = {}
    for passage in passages:
        assert passage.cell is not None
        text = f"{passage.label} {passage.text}".strip() if passage.label else passage.text.strip()
        if text:
            before = rows[passage.cell.row].get(passage.cell.column)
            rows[passage.cell.row][passage.cell.column] = f"{before}\n{text}" if before else text
            numbers.setdefault(passage.cell.row, passage.number)
    order = sorted(rows)
    head = head_of([rows[row] for row in order[:5]])
    if (tasks or head is not None) and (head is None or not {"task", "lead"} <= set(head.columns.values())):
        head = guessed([rows[row] for row in order], head)
    if head is None:
        _annex(rows, numbers, draft, title)
        return
    first = head.before + head.rows
    for row in order[head.before : first]:
        draft.note(("implementation", "assignments"), " | ".join(rows[row].values()))
    for row in order[: head.before]:
        draft.leave(numbers[row], " | ".join(rows[row].values()), "", "tổ chức thực hiện.phân công")
    assign(((numbers[row], rows[row]) for row in order[first:]), head.columns, draft)


def assign(rows: Any, columns: Mapping[int, str], draft: Draft) -> None:
    """Rows of an assignment table: tasks, and names of groups in rows of their own."""
    group = ""
    for number, cells in rows:
        filled = {column: text for column, text in cells.items() if text.strip()}
        own = {columns[column]: text for column, text in filled.items() if column in columns}
        if not filled or all(re.fullmatch(r"\(?\d+\)?", text.strip()) for text in filled.values()):
            if filled:
                draft.note(("implementation", "assignments"), " | ".join(filled.values()))
            continue
        names = {field: text for field, text in own.items() if field != "number"}
        if (len(filled) == 1 and set(own) <= {"number", "task", "group"}) or (
            set(names) <= {"task"} and re.fullmatch(r"[IVXLC]+|[A-ZĐ]", own.get("number", "").strip(" ."))
        ):
            text = filled[max(filled)]
            group = _GROUP.sub("", text).strip()
            draft.note(("implementation", "assignments"), " ".join(filled.values()))
            continue
        task = _task(names, group)
        for column, text in filled.items():
            if column not in columns:
                draft.leave(number, text, "", "tổ chức thực hiện.phân công")
        index = draft.item(("implementation", "assignments"), task, number)
        if "number" in own:
            draft.note(("implementation", "assignments", index), f"STT {own['number']}")


def _task(names: dict[str, str], group: str) -> dict[str, Any]:
    task: dict[str, Any] = {"group": group} if group else {}
    cycles = [line for line in names.get("deadline", "").split("\n") if REPORT.match(line)]
    if cycles and "report_cycle" not in names:
        kept = [line for line in names["deadline"].split("\n") if line not in cycles]
        names = names | {"deadline": "\n".join(kept), "report_cycle": REPORT.sub("", "\n".join(cycles))}
    for field, text in names.items():
        flat = re.sub(r"\s*\n\s*", " ", text) if field in ("deadline", "report_cycle") else text
        task[field] = agencies(text) if field in ("lead", "cooperation") else flat
    return task


def _annex(rows: Mapping[int, dict[int, str]], numbers: Mapping[int, int], draft: Draft, title: str) -> None:
    """A table that is none of assignments: an annex, its first row the headings."""
    if not rows:
        return
    width = max(max(cells) for cells in rows.values()) + 1
    full = [[rows[row].get(column, "") for column in range(width)] for row in sorted(rows)]
    first = min(numbers.values())
    if len(full) < 2 or width < 2 or _is_letterhead(full):
        near = "ban hành" if _is_letterhead(full) else "phụ lục"
        for row in sorted(rows):
            for text in rows[row].values():
                draft.leave(numbers[row], text, "", near)
        return
    table = {"columns": full[0], "rows": full[1:]}
    draft.item(("annexes",), {"title": title or f"Bảng ở đoạn {first} của tệp Word", "table": table}, first)


def _is_letterhead(rows: Sequence[Sequence[str]]) -> bool:
    """True for the head of a page that was not recognised: that of the Party, or an unusual one."""
    return any(bare(line) in _MOTTOS for row in rows[:_HIGH] for cell in row for line in cell.split("\n"))
