"""For any two versions: accepting every change gives the new one, rejecting every change the old one, to the letter."""

from __future__ import annotations

import re
from typing import Any

import pytest
from diffing.settled import W, _blocks, settled, untouched
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from importing.word_edits import example_text, word_of
from lxml import etree
from support import resolution

from nts_scenario_kit.word.redline import body_of, compared, redline
from nts_scenario_kit.word.redline.marking import Marker
from nts_scenario_kit.word.redline.pairing import paired
from nts_scenario_kit.word.redline.reading import Body, Cell, Paragraph, Row, Table

TEXT = st.lists(
    st.sampled_from(["a)", "Sở", "Y", "tế", "-", "chủ", "trì,", "15/12/2026", "Công", "an;", "xã", "\t"]), max_size=6
).map(" ".join)


def paragraph(text: str) -> Paragraph:
    return Paragraph(1, text, ((0, ""),) if text else (), {}, None)


def table(rows: list[list[list[str]]]) -> Table:
    return Table((), tuple(Row((), tuple(Cell(None, tuple(map(paragraph, cell))) for cell in row)) for row in rows))


CELL = st.lists(TEXT, min_size=1, max_size=3)
TABLE = st.integers(1, 3).flatmap(
    lambda n: st.lists(st.lists(CELL, min_size=n, max_size=n), min_size=1, max_size=3).map(table)
)
#: A body as Word writes it: what stands behind a table is a paragraph, and so is the end.
BODY = st.lists(st.one_of(TEXT.map(paragraph), st.tuples(TABLE, TEXT.map(paragraph))), max_size=6).map(
    lambda items: [block for one in items for block in (one if type(one) is tuple else [one])]
)


def read(blocks: list[Any], gone: str) -> list[Any]:
    root = etree.Element(W + "body")
    root.extend(blocks)
    return _blocks(root, W + gone)


def plain(blocks: list[Any]) -> list[Any]:
    """The blocks as the reader of this folder gives them."""
    return [
        one.text
        if isinstance(one, Paragraph)
        else [[plain(list(cell.blocks)) for cell in row.cells] for row in one.rows]
        for one in blocks
    ]


@given(BODY, TEXT, BODY, TEXT, st.booleans())
def test_any_two_bodies(old: list[Any], last: str, new: list[Any], end: str, official_new: bool) -> None:
    first, second = ([*old, paragraph(last)], [*new, paragraph(end)])
    bodies = [Body(tuple(blocks), None, {}) for blocks in (first, second)]
    pairs = paired(*bodies)
    for gone, wanted in (("del", second), ("ins", first)):
        made = Marker("A", "2026-12-15T00:00:00Z", new=official_new).body(pairs, *bodies)
        assert read(made, gone) == plain(wanted)


#: What becomes of a paragraph between two versions, and what comes behind it.
FATES = ("stays", "grows", "shrinks", "goes")
COMES = ("nothing", "paragraph", "two", "table", "paragraph, table")


def behind(comes: str, number: int) -> list[Any]:
    """New blocks, of words that stand nowhere else; what stands behind a table is a paragraph."""
    one, other = paragraph(f"mới{number} hẳn{number} lên{number}"), paragraph(f"thêm{number} lần{number} nữa{number}")
    rows = table([[[f"ô{number}"], [f"cột{number}"]]])
    return {"nothing": [], "paragraph": [one], "two": [one, other], "table": [rows, other],
            "paragraph, table": [one, rows, other]}[comes]  # fmt: skip


@given(st.lists(st.tuples(st.sampled_from(FATES), st.sampled_from(COMES)), min_size=1, max_size=5), st.booleans())
def test_paragraphs_that_grow_shrink_come_and_go_side_by_side(fates: list[tuple[str, str]], official_new: bool) -> None:
    first, second = [], []
    for number, (fate, comes) in enumerate(fates):
        text = f"câu{number} cũ{number} của{number} bản{number} trước{number}"
        short = text.rpartition(" ")[0]
        first.append(paragraph(short if fate == "grows" else text))
        kept = {"stays": text, "grows": text, "shrinks": short}.get(fate)
        second += [paragraph(kept)] if kept else []
        second += behind(comes, number)
    first, second = [*first, paragraph("")], [*second, paragraph("")]
    for versions in ((first, second), (second, first)):
        bodies = [Body(tuple(blocks), None, {}) for blocks in versions]
        made = Marker("A", "2026-12-15T00:00:00Z", new=official_new).body(paired(*bodies), *bodies)
        assert (read(made, "ins"), read(made, "del")) == tuple(map(plain, versions))


#: A point that stands on one line of an example.
POINT = re.compile(r"^( +)- ([^{\[&*|>\"'#:\n]+[^:\n])\n(?!\1 )", re.MULTILINE)


@st.composite
def mutated(draw: st.DrawFn) -> tuple[str, str]:
    """An example, and the same with points changed, added, taken out and moved."""
    text = old = example_text(draw(st.sampled_from(["y_te", "nguon_nuoc", "nang_luong"])))
    for _ in range(draw(st.integers(1, 6))):
        points = list(POINT.finditer(text))
        one = points[draw(st.integers(0, len(points) - 1))]
        deed = draw(st.sampled_from(["word", "words", "add", "remove", "move", "end"]))
        line, words = one[0], one[2].split(" ")
        at = draw(st.integers(0, len(words) - 1))
        changed = {
            "word": " ".join([*words[:at], "nổi", *words[at + 1 :]]),
            "words": " ".join([*words[:at], "theo", "Quyết định", "số", "12/QĐ-UBND", *words[at:]]),
            "end": " ".join([*words, "kịp thời"]),
        }.get(deed)
        made = f"{one[1]}- {changed}\n" if changed else ""
        if deed == "add":
            made = f"{line}{one[1]}- Điểm mới số {at}.\n"
        text = text[: one.start()] + made + text[one.end() :]
        if deed == "move":
            others = [p for p in POINT.finditer(text) if p[1] == one[1]]
            assume(others)
            to = others[draw(st.integers(0, len(others) - 1))].start()
            text = text[:to] + line + text[to:]
    return old, text


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(mutated())
def test_any_edits_of_a_scenario(pair: tuple[str, str]) -> None:
    first, second = (resolution(text)[0] for text in pair)
    assume(first is not None and second is not None)
    assert first is not None
    assert second is not None
    old, new = word_of(first), word_of(second)
    found = compared(body_of(old), body_of(new))
    data = redline(new, found, "Nguyễn Văn A", "2026-12-15T00:00:00Z")
    assert settled(data, accepted=True) == untouched(new)
    assert settled(data, accepted=False) == untouched(old)


@pytest.mark.parametrize("official_new", [True, False])
def test_the_last_paragraph_of_a_cell_never_loses_its_mark(official_new: bool) -> None:
    old, new = (
        Body((table([[cell]]), paragraph("")), None, {})
        for cell in (["một hai ba bốn"], ["một hai ba bốn", "năm", "sáu"])
    )
    for one, other in ((old, new), (new, old)):
        made = Marker("A", "2026-12-15T00:00:00Z", new=official_new).body(paired(one, other), one, other)
        assert [element.tag for element in made] == [W + "tbl", W + "p"]
        last = made[0].findall(f".//{W}tc/{W}p")[-1]
        assert last.find(f"{W}pPr/{W}rPr") is None
