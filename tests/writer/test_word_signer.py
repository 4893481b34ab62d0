"""The name of the signer stands on one line (NĐ 30/2020, PL I, I.II.7đ): its column grows, that of recipients gives."""

from __future__ import annotations

import pytest
import writer_documents as samples
from word_reading import TEMPLATE, W, paragraphs

from nts_scenario_kit.document import Document
from nts_scenario_kit.word.widths import BOLD, width_mm
from nts_scenario_kit.word.writer import render

LONG = ("Nguyễn Phước Công Huyền Tôn Nữ Thanh Hương", "Nguyễn Phúc Hoàng Tôn Nữ Thị Quỳnh Anh")


def columns(name: str, size: int = 14) -> list[list[float]]:
    """Widths, in mm, of the grid of the signature's table and of the cells of its rows."""
    sign = samples.DECISION.signature
    assert sign is not None
    part = samples.DECISION._replace(signature=sign._replace(name=name))
    data = render(Document("t", (part,), text_size=size), TEMPLATE)
    (line,) = paragraphs(data, "NTSHoTen")
    table = next(line.iterancestors(f"{W}tbl"))
    grids = [
        table.findall(f"{W}tblGrid/{W}gridCol"),
        *(row.iterfind(f"{W}tc/{W}tcPr/{W}tcW") for row in table.iterfind(f"{W}tr")),
    ]
    return [[int(x.get(f"{W}w", "")) * 25.4 / 1440 for x in grid] for grid in grids]


@pytest.mark.parametrize("name", LONG)
@pytest.mark.parametrize("size", [13, 14])
def test_a_name_of_eight_syllables_has_a_column_as_wide(name: str, size: int) -> None:
    for left, right in columns(name, size):
        assert right > width_mm(name, size, BOLD)
        assert left + right == pytest.approx(160, abs=0.1)
        assert left >= 45


def test_other_names_leave_the_columns_of_the_template() -> None:
    for left, right in columns("Công Tằng Tôn Nữ Thị Huyền Trang") + columns("Lê An") + columns(""):
        assert (left, right) == (pytest.approx(76.8, abs=0.05), pytest.approx(83.2, abs=0.05))


def test_what_no_name_is_as_long_as_leaves_room_to_the_recipients() -> None:
    for left, _ in columns("Nguyễn " * 30):
        assert left == pytest.approx(45, abs=0.05)
