"""Plans as offices lay them out that follow no template: headings in tables, forms, boxes, controls, old letters."""

# ruff: noqa: E501 - paragraphs of plans

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

from importing.foreign_outline import OUTLINE, SUBJECT, TITLE, Item
from support import ROOT

sys.path.append(str(ROOT / "tests" / "word"))  # the raw markup of the office documents

from office_letters import WORD, WORD_STYLES, text
from office_letters import page_header as gallery
from office_xml import (
    B,
    Package,
    Part,
    box,
    gap,
    gone,
    ins,
    jc,
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
CENTRE = gap() + jc("center")
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


def title() -> list[str]:
    return [p(r(TITLE, B), ppr=CENTRE), p(r(SUBJECT, B), ppr=CENTRE)]


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


def again(situations: int = 3) -> Iterator[str]:
    """Several situations, all called ``Kịch bản 1``, ``Kịch bản 2``: the same parts in each."""
    yield from title()
    yield p(r("I. CĂN CỨ BAN HÀNH", B))
    yield text("- Luật Phòng bệnh ngày 10 tháng 12 năm 2025.")
    yield p(r("II. MỤC TIÊU, YÊU CẦU", B))
    yield text("- Không để bị động, bất ngờ trong mọi tình huống.")
    yield p(r("III. CÁC KỊCH BẢN", B))
    for n in range(1, situations + 1):
        yield p(r(f"Kịch bản {n}: Dịch bệnh cấp độ {n} tại cụm dân cư", B))
        yield p(r("a) Nội dung tình huống", B))
        yield text(f"- Ổ dịch cấp độ {n} lan qua {n + 3} thôn.")
        yield p(r("b) Mục tiêu, yêu cầu xử lý tình huống", B))
        yield text(f"- Dập dịch cấp {n} trong {n + 6} ngày.")
        yield p(r("đ) Các bước xử lý", B))
        yield p(r("Bước 1: Ghi nhận, xác minh"))
        yield text(f"- Trạm y tế số {n} ghi nhận ca bệnh.")
    yield p(r("IV. TỔ CHỨC THỰC HIỆN", B))
    yield text("- Sở Y tế: chủ trì hướng dẫn.")


def partly() -> Iterator[str]:
    """An ordinary plan of a year, of which one section is a scenario."""
    yield p(r("KẾ HOẠCH", B), ppr=CENTRE)
    yield p(r("Công tác y tế năm 2027 và kịch bản ứng phó dịch bệnh", B), ppr=CENTRE)
    for head, texts in (
        ("I. ĐẶC ĐIỂM TÌNH HÌNH", ("Dân số toàn xã 12.450 người, 3.210 hộ.", "Trạm y tế có 06 biên chế.")),
        ("II. CHỈ TIÊU", ("Tiêm chủng đầy đủ đạt 96,5 %.", "Bảo hiểm y tế đạt 95 %.")),
        ("III. TÌNH HUỐNG VÀ BIỆN PHÁP ỨNG PHÓ", ()),
    ):
        yield p(r(head, B))
        yield from (text(f"- {one}") for one in texts)
    yield p(r("Tình huống 1: Sốt xuất huyết bùng phát tại 03 thôn ven suối", B))
    yield text("Khi có từ 20 ca trong 01 tuần, trạm y tế báo cáo Ủy ban nhân dân xã.")
    yield text("Lực lượng: trạm y tế, dân quân, đoàn thanh niên.")
    yield p(r("IV. KINH PHÍ", B))
    yield text("- Ngân sách xã: 120 triệu đồng.")
    yield p(r("V. TỔ CHỨC THỰC HIỆN", B))
    yield text("- Trưởng trạm y tế chịu trách nhiệm.")


def only_a_table() -> Iterator[str]:
    head = tr(
        *(
            tc(1800, p(r(one, B)))
            for one in ("TT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian")
        )
    )
    rows = [tr(*(tc(1800, p(r(one))) for one in row)) for row in (
        ("1", "Lập danh sách hộ dễ bị tổn thương", "Trạm Y tế xã", "Công an xã, Mặt trận Tổ quốc xã", "Quý I/2027"),
        ("2", "Diễn tập sơ tán", "Ban Chỉ huy quân sự xã", "Các thôn", "15/4/2027"))]  # fmt: skip
    yield tbl((1800,) * 5, head, *rows, bordered=True)
    yield p()


def nothing() -> Iterator[str]:
    yield p()


def no_scenario() -> Iterator[str]:
    """An essay with headings of its own."""
    for head, body in (
        ("Chương 1. Mùa nước nổi", "Nước tràn đồng từ tháng bảy; ghe xuồng đi lại như mắc cửi."),
        ("Mục tiêu của chuyến đi", "Ghi lại 12 câu hò, 05 điệu lý cùng nghệ nhân 83 tuổi."),
        ("Tình huống bất ngờ", "Xuồng chết máy giữa rạch; cả đoàn chèo tay 02 giờ."),
        ("Bước 1 của người học đàn", "Lên dây; thử tiếng; nghe thầy so phím."),
    ):
        yield p(r(head, B))
        yield text(body)


def long() -> Iterator[str]:
    """Two hundred pages."""
    yield from title()
    yield p(r("III. XỬ LÝ CÁC TÌNH HUỐNG", B))
    for n in range(1, 101):
        yield p(r(f"{n}. Tình huống {n}: Sự cố số {n} trên địa bàn", B))
        yield p(r("a) Nội dung tình huống", B))
        yield from (
            text(
                f"- Diễn biến thứ {k} của sự cố {n}: mực nước dâng {n * 3 + k} cm, cô lập {k + 2} cụm dân cư; "
                + "lực lượng tại chỗ kiểm tra từng hộ, ghi biên bản, báo cáo theo giờ. " * 4
            )
            for k in range(1, 9)
        )
        yield p(r("b) Mục tiêu, yêu cầu xử lý tình huống", B))
        yield from (text(f"- Mục tiêu {k} của sự cố {n}.") for k in range(1, 5))
    yield p(r("IV. TỔ CHỨC THỰC HIỆN", B))


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
#: Plans of their own: no word may be lost.
OTHERS: dict[str, Callable[[], Iterator[str]]] = {
    one.__name__: one for one in (again, partly, only_a_table, nothing, no_scenario, long)
}


def file(name: str) -> bytes:
    """The plan as a Word file."""
    body = "".join((LAYOUTS | OTHERS)[name]()) + END
    parts = [gallery()]
    if name == "reviewed":
        parts += [Part("rIdF", "footnotes", note(2, r(" Theo phân cấp ngân sách hiện hành."))),
                  Part("rIdC", "comments", f'<w:comment w:id="1" w:author="A">{p(r("Đề nghị Sở Tài chính cho ý kiến."))}</w:comment>')]  # fmt: skip
    return Package(body, WORD_STYLES, WORD, numbering=NUMBERING, parts=parts).bytes()
