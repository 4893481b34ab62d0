"""When a document of the catalog is in force: one answer for rules, citations and new scenarios."""

from __future__ import annotations

import datetime

import pytest

from nts_scenario_kit.catalog.references import LegalBasis
from nts_scenario_kit.model.citation import Citation


def day(text: str) -> datetime.date | None:
    return datetime.date.fromisoformat(text) if text else None


def basis(issued: str = "", begins: str = "", ends: str = "") -> LegalBasis:
    citation = Citation.model_validate({"loại": "Luật", "trích yếu": "Luật A", "ngày": issued or None})
    return LegalBasis("A", citation, day(begins), day(ends), (), "I.2.b", ())


@pytest.mark.parametrize(
    ("known", "on", "expected"),
    [
        (basis("2025-12-10", "2026-07-01"), "2026-06-30", False),
        (basis("2025-12-10", "2026-07-01"), "2026-07-01", True),
        (basis("2018-06-12", "2019-01-01", "2026-07-01"), "2026-06-30", True),
        (basis("2018-06-12", "2019-01-01", "2026-07-01"), "2026-07-01", False),
        (basis("2025-12-10"), "2025-12-09", False),  # nothing is in force before it is issued
        (basis("2025-12-10"), "2025-12-10", True),
        (basis(), "1999-01-01", True),
        (basis("2025-12-10", "2026-07-01"), "", True),  # without a day: whatever nothing has ended
        (basis("2018-06-12", "2019-01-01", "2026-07-01"), "", False),
    ],
)
def test_a_document_is_in_force_from_its_first_day_until_the_day_before_its_end(
    known: LegalBasis, on: str, expected: bool
) -> None:
    assert known.in_force_on(day(on)) is expected
