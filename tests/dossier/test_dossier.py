"""Whatever an author chooses, the kit's own linter finds nothing in what is rendered."""

from __future__ import annotations

from itertools import combinations, product
from pathlib import Path

import pytest
from cases import CHOICES, Case, files, pairwise, resolved, resolved_of
from extremes import EXTREMES, data
from extremes import file as extreme
from support import EXAMPLES

from nts_scenario_kit import api
from nts_scenario_kit.document import Table
from nts_scenario_kit.outline import outline
from nts_scenario_kit.word.lint import lint
from nts_scenario_kit.word.widths import BOLD, width_mm

CASES = list(pairwise(CHOICES))


def told(data: bytes) -> list[str]:
    return [f"{one.rule} {one.line}: {one.message}" for one in lint(data)]


def test_every_two_choices_meet() -> None:
    met = {pair for case in CASES for pair in combinations(case.items(), 2)}
    for (a, first), (b, second) in combinations(CHOICES.items(), 2):
        assert met >= {((a, x), (b, y)) for x, y in product(first, second)}
    assert len(CASES) < 120


@pytest.mark.parametrize("case", CASES, ids=lambda case: "; ".join(filter(None, case.values())))
def test_the_linter_finds_nothing(case: Case) -> None:
    made = files(case)
    assert [f"{name}: {line}" for name, data in made.items() for line in told(data)] == []


@pytest.mark.parametrize("draft", [False, True], ids=["final", "draft"])
@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_the_examples_as_they_are(file: Path, draft: bool, tmp_path: Path) -> None:
    written = api.dossier(file, tmp_path / "hồ sơ", draft=draft).written
    written += api.render(file, tmp_path / "cả tệp.docx").written
    assert [path.name[:3] for path in written] == ["1. ", "2. ", "3. ", "cả "]
    assert [told(path.read_bytes()) for path in written] == [[], [], [], []]


def test_the_running_number_of_a_table_is_narrow_and_no_word_is_broken() -> None:
    annexes = outline(resolved(CASES[0] | {"annexes": "table", "assignments": "none"}), ("phu_luc",)).parts
    (table,) = [block for block in annexes[-1].blocks if isinstance(block, Table)]
    assert table.widths[0] == 13
    assert sum(table.widths) == 160
    assert min(table.widths[1:]) > 30
    assert [row.cells[0].align for row in table.rows] == ["center", "center"]


@pytest.mark.parametrize("name", EXTREMES)
@pytest.mark.parametrize("size", CHOICES["size"])
def test_the_linter_finds_nothing_at_the_edge(name: str, size: str) -> None:
    assert told(extreme(name, size)) == []


def test_no_word_is_broken_beside_a_cell_of_2000_letters() -> None:
    annexes = outline(resolved_of(data("six annexes", "14")), ("phu_luc",)).parts
    (table,) = [block for block in annexes[4].blocks if isinstance(block, Table)]
    assert table.header == ("STT", "Lực lượng", "Số lượng", "Đầu mối liên lạc")
    edges = 2 * 1.5  # margins of a cell, mm
    for title, texts, width in zip(
        table.header, zip(*(r.cells for r in table.rows), strict=True), table.widths, strict=True
    ):
        words = [*title.split(), *(w for cell in texts for p in cell.paragraphs for s in p for w in s.text.split())]
        assert max(width_mm(word, 13, BOLD) for word in words) + edges <= width
    assert sum(table.widths) == 247
