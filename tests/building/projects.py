"""Projects for the tests: the clean base scenario with placeholders, and a table of localities."""

from __future__ import annotations

from pathlib import Path

from nts_scenario_kit.building import Outcome, build, open_project, processes
from nts_scenario_kit.building.plan import Plan

BASE = Path(__file__).resolve().parents[1] / "rules" / "base.yaml"
ROWS = (
    ("xã Mường Nhé", "Mường Nhé", "0215 3 123 456"),
    ("phường Ninh Kiều", "Ninh Kiều", "0292 3 820 115"),
    ("xã Pá Khoang", "Pá Khoang", "0215 3 123 457"),
    ("xã Hậu Giang", "Hậu Giang", "0293 3 878 115"),
    ('xã "A&B" <x>', "A", "1"),
)


def matrix_text() -> str:
    """The base scenario for the localities of a table."""
    text = BASE.read_text(encoding="utf-8")
    text = text.replace("trên địa bàn thành phố Cần Thơ\n", "trên địa bàn «tên»\n")
    text = text.replace("Ủy ban nhân dân thành phố Cần Thơ\n", "Ủy ban nhân dân «tên»\n", 1)
    text = text.replace("ngày: 2026-12-15\n", "ngày: 2026-12-15\n  địa danh: « địa danh »\n", 1)
    text = text.replace("- Khống chế ổ dịch trong 14 ngày", "- Tại «tên», khống chế ổ dịch trong 14 ngày")
    return text.replace("dập dịch trong thời gian ngắn nhất.", "dập dịch, gọi số «điện thoại»")


def write_table(folder: Path, rows: tuple[tuple[str, ...], ...] = ROWS, name: str = "địa bàn.csv") -> None:
    """The table as a spreadsheet saves it in Vietnam: byte order mark and semicolons."""
    lines = [("tên", "địa danh", "điện thoại", "ghi chú"), *((*row, "") for row in rows)]
    quoted = (";".join('"' + cell.replace('"', '""') + '"' for cell in line) for line in lines)
    (folder / name).write_text("\ufeff" + "\r\n".join(quoted) + "\r\n", encoding="utf-8", newline="")


def write_project(folder: Path, rows: tuple[tuple[str, ...], ...] = ROWS, more: str = "") -> None:
    """A project with one matrix; ``more`` is added to nts.yaml."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "y tế.yaml").write_text(matrix_text(), encoding="utf-8")
    write_table(folder, rows)
    text = "ma trận:\n  - tên: Các xã\n    kịch bản: y tế.yaml\n    bảng: địa bàn.csv\n"
    text += "    tên tệp: «địa danh»/«kịch bản»\n"
    (folder / "nts.yaml").write_text(text + more, encoding="utf-8")


def plan_of(folder: Path) -> Plan:
    """The plan of the project, its documents in ``out`` beside it."""
    opened = open_project(folder, folder / "out")
    assert opened.plan is not None, opened.findings
    return opened.plan._replace(today="2026-11-23")


def built(folder: Path, jobs: int = 1) -> Outcome:
    """The project, built."""
    return build(plan_of(folder), jobs, processes)


def statuses(outcome: Outcome) -> dict[str, str]:
    """Status of every document by its file."""
    return {document.file: document.status.value for document in outcome.documents}


def files(folder: Path) -> dict[str, bytes]:
    """All Word files in the output folder."""
    out = folder / "out"
    return {file.relative_to(out).as_posix(): file.read_bytes() for file in sorted(out.rglob("*.docx"))}
