"""Plans as offices lay them out that follow no template: headings in tables, forms, boxes, controls, old letters."""

# ruff: noqa: E501 - paragraphs of plans

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

from importing.foreign_outline import OUTLINE, Item
from importing.foreign_plans import CENTRE, OTHERS, title
from support import ROOT

sys.path.append(str(ROOT / "tests" / "word"))  # the raw markup of the office documents

from office_letters import WORD, WORD_STYLES, text
from office_letters import page_header as gallery
from office_xml import (
    B,
    Package,
    Part,
    box,
    gone,
    ins,
    note,
    note_mark,
    num,
    p,
    r,
    ref,
    sdt,
    sect,
    tbl,
    tc,
    tr,
)

ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
END = sect(refs=ref("default", "rIdH1"))


def letter(number: int) -> str:
    return "abcdđeghi"[number - 1]


class Count:
    """Numbers of headings by level; a heading starts those below it anew."""

    def __init__(self) -> None:
        self.at = [0] * 9

    def next(self, level: int) -> int:
        self.at[level] += 1
        self.at[level + 1 :] = [0] * (8 - level)
        return self.at[level]


def own(item: Item) -> bool:
    """True for headings that carry their own number."""
    return item.heading.startswith(("Giai đoạn", "Bước", "Tình huống"))


def marked(item: Item, marks: dict[int, str]) -> str:
    return item.heading if own(item) and item.level > 2 else f"{marks.get(item.level, '- ')}{item.heading}"


def slashes() -> Iterator[str]:
    """``Phần I``, ``I/``, ``1)``, ``a.``, ``•``, nothing bold."""
    yield from title()
    count = Count()
    for item in OUTLINE:
        n = count.next(item.level)
        if item.level == 1:
            yield p(r(f"Phần {ROMAN[n - 1]}. {item.heading.upper()}"))
            continue
        yield p(r(marked(item, {2: f"{ROMAN[n - 1]}/ ", 3: f"{n}) ", 4: f"{letter(n)}. ", 5: "• ", 6: "• "})))
        yield from (p(r(f"• {words}")) for _, words in item.texts)


def dashes() -> Iterator[str]:
    """``I- CĂN CỨ`` centred below the title, ``1- ``, ``a- ``, as in documents of the Party."""
    yield from title()
    count = Count()
    for item in OUTLINE:
        n = count.next(item.level)
        shown = marked(item, {1: f"{ROMAN[n - 1]}- ", 2: f"{n}- ", 3: f"{letter(n)}- ", 5: "+ ", 6: "* "})
        yield p(r(shown.upper(), B), ppr=CENTRE) if item.level == 1 else p(r(shown))
        yield from (p(r(words)) for _, words in item.texts)


def plain_numbers() -> Iterator[str]:
    """``1. Căn cứ ban hành``, ``1.1.``, ``1.1.1.``: no heading is bold, in capitals or a Roman number."""
    yield from title()
    count = Count()
    for item in OUTLINE:
        n = count.next(item.level)
        path = ".".join(map(str, count.at[1 : item.level + 1]))
        yield p(r(marked(item, {1: f"{path}. ", 2: f"{path}. ", 3: f"{path}. ", 4: f"{letter(n)}) "})))
        yield from (p(r(f"+ {words}")) for _, words in item.texts)


def cells_as_headings() -> Iterator[str]:
    """Every heading stands in a table of one cell of its own, texts between them as paragraphs."""
    yield from title()
    count = Count()
    for item in OUTLINE:
        n = count.next(item.level)
        shown = marked(item, {1: f"{ROMAN[n - 1]}. ", 2: f"{n}. ", 3: f"{letter(n)}) ", 4: "- ", 5: "+ ", 6: "- "})
        heading = p(r(shown.upper() if item.level == 1 else shown, B))
        yield tbl((9000,), tr(tc(9000, heading)), bordered=True) if item.level < 4 else heading
        yield p()
        yield from (text(f"- {words}") for _, words in item.texts)


def one_table() -> Iterator[str]:
    """The whole plan is one table: number, heading or text."""
    yield from title()
    count = Count()
    rows = [tr(tc(1000, p(r("TT", B))), tc(8000, p(r("Nội dung", B))))]
    for item in OUTLINE:
        n = count.next(item.level)
        mark = {1: ROMAN[n - 1], 2: str(n), 3: letter(n)}.get(item.level, "")
        rows.append(
            tr(tc(1000, p(r(mark))), tc(8000, p(r(item.heading.upper() if item.level == 1 else item.heading, B))))
        )
        rows += [tr(tc(1000, p()), tc(8000, p(r(words)))) for _, words in item.texts]
    yield tbl((1000, 8000), *rows, bordered=True)
    yield p()


def form() -> Iterator[str]:
    """A form: the heading on the left, what was filled in on the right."""
    yield from title()
    count = Count()
    rows = []
    for item in OUTLINE:
        n = count.next(item.level)
        mark = {1: f"{ROMAN[n - 1]}. ", 2: f"{n}. ", 3: f"{letter(n)}) "}
        shown = marked(item, mark | {4: "- ", 5: "+ ", 6: "- "})
        if item.level == 1:
            rows.append(tr(tc(9000, p(r(shown.upper(), B)), span=2)))
            continue
        rows.append(tr(tc(3000, p(r(shown, B))), tc(6000, *(p(r(words)) for _, words in item.texts))))
    yield tbl((3000, 6000), *rows, bordered=True)
    yield p()


def controls() -> Iterator[str]:
    """Headings and texts stand in content controls, whole sections in controls around them."""
    yield sdt("".join(title()))
    count = Count()
    for item in OUTLINE:
        n = count.next(item.level)
        shown = marked(item, {1: f"{ROMAN[n - 1]}. ", 2: f"{n}. ", 3: f"{letter(n)}) ", 4: "- ", 5: "+ ", 6: "- "})
        inside = p(sdt(r(shown.upper() if item.level == 1 else shown, B)))
        yield sdt(inside + "".join(sdt(p(sdt(r(f"- {words}")))) for _, words in item.texts))


def reviewed() -> Iterator[str]:
    """Under review: paragraphs put in and taken out, remarks and notes on the texts."""
    yield from title()
    count = Count()
    for item in OUTLINE:
        n = count.next(item.level)
        shown = marked(item, {1: f"{ROMAN[n - 1]}. ", 2: f"{n}. ", 3: f"{letter(n)}) ", 4: "- ", 5: "+ ", 6: "- "})
        yield p(r(shown.upper() if item.level == 1 else shown, B))
        for at, (_, words) in enumerate(item.texts):
            yield p(gone("Câu nháp đã bỏ."), ppr="<w:rPr><w:del w:id='77' w:author='A'/></w:rPr>") if not at else ""
            half = words.index(" ", len(words) // 2)
            put = p(
                r(f"- {words[:half]}"),
                ins(r(words[half:])),
                gone(" nháp cũ"),
                ppr="<w:rPr><w:ins w:id='78' w:author='A'/></w:rPr>",
            )
            yield put.replace("</w:p>", f"{note_mark(2)}</w:p>") if item.heading == "Kinh phí" else put


def numbered_levels() -> Iterator[str]:
    """Everything is numbered by Word, ``1.``, ``1.1.``, ``1.1.1.``, as a technical report; stages have no number."""
    yield from title()
    for item in OUTLINE:
        yield p(
            r(item.heading.upper() if item.level == 1 else item.heading, B),
            ppr=num(1, item.level - 1) if not own(item) or item.level == 2 else "",
        )
        yield from (p(r(words), ppr=num(2, 0)) for _, words in item.texts)


def spoken_situations() -> Iterator[str]:
    """``Tình huống thứ nhất``, its parts numbered ``1.1``; section II comes behind the situations."""
    yield from title()
    first = [item for item in OUTLINE if item.level == 1]
    blocks: list[list[Item]] = [[] for _ in first]
    for item in OUTLINE:
        blocks[
            first.index(item)
            if item in first
            else [i for i, one in enumerate(first) if OUTLINE.index(one) < OUTLINE.index(item)][-1]
        ].append(item)
    count = Count()
    for block in (blocks[0], blocks[2], blocks[1], blocks[3]):
        for item in block:
            n = count.next(item.level)
            shown = marked(item, {1: f"{ROMAN[n - 1]}. ", 2: f"{n}. ", 3: f"{letter(n)}) ", 4: "- ", 5: "+ ", 6: "- "})
            shown = shown.replace("Tình huống 1:", "Tình huống thứ nhất:")
            yield p(r(shown.upper() if item.level == 1 else shown, B))
            yield from (text(f"- {words}") for _, words in item.texts)


def without_some() -> Iterator[str]:
    """No legal basis, no principles, no step 3: what is missing is not made up."""
    yield from title()
    count = Count()
    for item in OUTLINE:
        if item.heading.startswith(("Cơ sở pháp lý", "Nguyên tắc", "Bước 3", "Phương châm")):
            continue
        n = count.next(item.level)
        yield p(
            r(
                marked(item, {1: f"{ROMAN[n - 1]}. ", 2: f"{n}. ", 3: f"{letter(n)}) ", 4: "- ", 5: "+ ", 6: "- "}),
                B if item.level < 4 else "",
            )
        )
        yield from (text(f"- {words}") for _, words in item.texts)


def soft_lines() -> Iterator[str]:
    """Each section is one paragraph of soft lines."""
    yield from title()
    count = Count()
    lines: list[str] = []
    for item in OUTLINE:
        n = count.next(item.level)
        if item.level < 3 and lines:
            yield p(r("\n".join(lines)))
            lines = []
        lines.append(
            marked(item, {1: f"{ROMAN[n - 1]}. ", 2: f"{n}. ", 3: f"{letter(n)}) ", 4: "- ", 5: "+ ", 6: "- "})
        )
        lines += [f"- {words}" for _, words in item.texts]
    yield p(r("\n".join(lines)))


def in_a_box() -> Iterator[str]:
    """The letterhead stands in text boxes; the plan follows."""
    left = box(60, 20, p(r("ỦY BAN NHÂN DÂN", B)), p(r("TỈNH LÂM ĐỒNG", B)), p(r("Số: 77/KH-UBND")))
    right = box(
        90,
        20,
        p(r("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", B)),
        p(r("Độc lập - Tự do - Hạnh phúc", B)),
        p(r("Lâm Đồng, ngày 09 tháng 12 năm 2026")),
    )
    yield p(left, right)
    yield from without_some()


NUMBERING = (
    '<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>'
    + "".join(f'<w:lvl w:ilvl="{i}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="{".".join(f"%{k}" for k in range(1, i + 2))}."/></w:lvl>' for i in range(7))
    + '</w:abstractNum><w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>'
)  # fmt: skip
#: Layouts of the one outline: in each nearly every text must come into its own field.
LAYOUTS: dict[str, Callable[[], Iterator[str]]] = {
    one.__name__: one
    for one in (
        slashes,
        dashes,
        plain_numbers,
        cells_as_headings,
        one_table,
        form,
        controls,
        reviewed,
        numbered_levels,
        spoken_situations,
        without_some,
        soft_lines,
        in_a_box,
    )
}


def file(name: str) -> bytes:
    """The plan as a Word file."""
    body = "".join((LAYOUTS | OTHERS)[name]()) + END
    parts = [gallery()]
    if name == "reviewed":
        parts += [Part("rIdF", "footnotes", note(2, r(" Theo phân cấp ngân sách hiện hành."))),
                  Part("rIdC", "comments", f'<w:comment w:id="1" w:author="A">{p(r("Đề nghị Sở Tài chính cho ý kiến."))}</w:comment>')]  # fmt: skip
    return Package(body, WORD_STYLES, WORD, numbering=NUMBERING, parts=parts).bytes()
