"""The crosswalk (bảng đối chiếu) for the terminal, as JSON, as an HTML page, and as a part of the dossier."""

from __future__ import annotations

import json
from collections import Counter
from html import escape
from typing import TYPE_CHECKING

from nts_scenario_kit.document import Block, Cell, Document, Kind, Part, PartKind, Row, Span, Table
from nts_scenario_kit.outline.sentences import closed
from nts_scenario_kit.reporters.page import page, row, table
from nts_scenario_kit.rules.crosswalk import heading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nts_scenario_kit.rules.crosswalk import Crosswalk, Where
    from nts_scenario_kit.rules.crosswalk import Row as Clause

TITLE = "BẢNG ĐỐI CHIẾU KỊCH BẢN KHUNG VỚI PHỤ LỤC NGHỊ QUYẾT SỐ 147/NQ-CP"
HEADER = ("Khoản", "Yêu cầu của Phụ lục", "Tình trạng", "Vị trí", "Phát hiện, ghi chú")
#: Widths in mm on a landscape page.
_WIDTHS = (36, 98, 24, 42, 47)
#: The layer of a place in a Word draft, whose lines are paragraphs.
_WORD = "tệp Word"
#: Kinds of block that are headings in the document.
_HEADINGS = frozenset({Kind.PART, Kind.ITEM, Kind.SITUATION, Kind.POINT, Kind.STAGE, Kind.SUBSTAGE})
_CLASSES = {"đạt": "ok", "theo mẫu": "note", "không áp dụng": "soft"}


def crosswalk_json(found: Crosswalk) -> str:
    """``{"rows": [{"clause", "requirement", "status", "where", "findings"}], "verdict"}``."""
    return json.dumps(found.data, ensure_ascii=False, indent=2) + "\n"


def crosswalk_text(found: Crosswalk) -> str:
    """One line for each clause that is not simply met, then the counts and the verdict."""
    lines = []
    for one in found.rows:
        where = f"  ({_line(one.where[0])})" if one.where else ""
        lines.append(f"{one.status.value:<14}{heading(one.clause)} [{one.clause}]{where}")
        lines += [f"{'':<14}{_short(one.requirement)}", *(f"{'':<14}→ {remark}" for remark in _remarks(one))]
    counts = "; ".join(f"{count} {status}" for status, count in found.counts.items())
    return (
        "\n".join([*lines, "", f"{len(found.rows)} khoản: {counts} ({found.share} %).", f"Kết luận: {found.verdict}."])
        + "\n"
    )


def crosswalk_html(found: Crosswalk, title: str) -> str:
    """A self-contained page with the verdict and the table."""
    rows = []
    for one in found.rows:
        status = f'<span class="{_CLASSES.get(one.status.value, "error")}">{escape(one.status.value)}</span>'
        cells = [escape(heading(one.clause)), escape(one.requirement), status]
        cells += ["<br>".join(map(escape, part)) for part in (_places(one), _remarks(one))]
        rows.append(row(cells))
    verdict = f'<p class="verdict">Kết luận: {escape(found.verdict)}</p>'
    return page(f"Bảng đối chiếu: {title}", verdict + "\n" + table(list(HEADER), rows))


def crosswalk_part(found: Crosswalk, name: str, attached: str, blocks: Sequence[Block | Table]) -> Part:
    """The crosswalk as an annex in landscape; ``name`` is its label, ``attached`` its accompanying line.

    It is read beside the dossier: places are headings of the scenario's ``blocks``, not lines of a file, and paragraphs
    of a Word draft; the kit's own words begin with a capital in each cell (NĐ 30/2020, Phụ lục II, mục I).
    """
    headed = _headings(blocks)
    rows = []
    for one in found.rows:
        place = _places_beside(one, headed)
        columns = (
            (heading(one.clause),),
            (one.requirement,),
            (_capital(one.status.value),),
            place,
            _counted(_remarks(one)),
        )
        rows.append(Row(tuple(Cell(tuple((Span(line),) for line in lines if line) or ((),)) for lines in columns)))
    ready, _, why = found.verdict.partition(": ")
    verdict = Block(Kind.TEXT, "", (Span(f"Kết luận: {ready} ({why})."),))
    closing = closed([verdict, Table(HEADER, _WIDTHS, tuple(rows))])
    return Part(PartKind.CROSSWALK, name, (TITLE,), tuple(closing), attached=attached)


def crosswalk_document(
    found: Crosswalk, subject: str, issuer: str, attached: str, blocks: Sequence[Block | Table]
) -> Document:
    """The crosswalk alone in a Word file."""
    part = crosswalk_part(found, "Phụ lục", attached, blocks)
    return Document(f"Bảng đối chiếu kịch bản khung {subject}", (part,), subject=subject, author=issuer)


def _headings(blocks: Sequence[Block | Table]) -> dict[str, str]:
    """Clause -> the heading under which the document first answers it."""
    found: dict[str, str] = {}
    above = ""
    for block in blocks:
        if isinstance(block, Block):
            if block.kind in _HEADINGS:
                above = _short(block.text.rstrip(" .:"))
            found.setdefault(block.clause, above)
    return found


def _heading_of(one: Clause, headed: dict[str, str]) -> str:
    """The heading of the clause, or of the one above it; what stands in front of all headings has a name of its own."""
    clause = one.clause
    while clause not in headed and "." in clause:
        clause = clause.rpartition(".")[0]
    return headed.get(clause) or heading(one.clause)


def _places_beside(one: Clause, headed: dict[str, str]) -> tuple[str, ...]:
    """Paragraphs of a Word draft, else the heading of the document."""
    if any(where.layer == _WORD for where in one.where):
        return tuple(map(_capital, _places(one)))
    return (_heading_of(one, headed),) if one.where or one.clause in headed else ()


def _places(one: Clause) -> list[str]:
    """Where the clause is written: the lines of the file or of the variant."""
    sources: dict[str, list[int]] = {}
    for where in one.where:
        lines = sources.setdefault(_source(where), [])
        if where.line not in lines:
            lines.append(where.line)
    return [f"{source} {', '.join(map(str, lines))}" for source, lines in sources.items()]


def _line(where: Where) -> str:
    return f"{_source(where)} {where.line}"


def _source(where: Where) -> str:
    if where.layer == _WORD:
        return "đoạn"
    return "dòng" if where.layer == "kịch bản" else f"mẫu {where.layer}, dòng"


def _remarks(one: Clause) -> list[str]:
    found = [f"{finding.severity.value}: {finding.message} [{finding.rule}]" for finding in one.findings]
    return [*found, *([one.note] if one.note else [])]


def _counted(remarks: list[str]) -> list[str]:
    """Each remark once, with the number of its places: the lines that tell them apart are not printed."""
    counts = Counter(map(_capital, remarks))
    return [remark if count == 1 else f"{remark} ({count} chỗ)" for remark, count in counts.items()]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _short(text: str, most: int = 70) -> str:
    """The text, or as many of its words as fit with the dots behind them."""
    if len(text) <= most:
        return text
    words = text[:most].rpartition(" ")[0] or text[: most - 1]
    return words.rstrip(" ,;:-–(") + "…"
