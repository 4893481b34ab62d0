"""``python -m benchmarks [TABLE …] [--country] [--list]``: tables in Markdown, as docs/hieu_nang.md holds them."""

from __future__ import annotations

import argparse
import datetime
import os
import platform
from collections.abc import Callable, Sequence
from typing import NamedTuple

from benchmarks import kit, peers, rules


class Table(NamedTuple):
    """A table: what it shows, for the list; ``made`` measures it and returns its heading, header and rows."""

    about: str
    made: Callable[[], tuple[str, list[str], list[list[str]]]]


def _peers() -> tuple[str, list[str], list[list[str]]]:
    lines, paragraphs, rows = kit.sizes()
    header = ["cách", "×1 ms", "×4 ms", "×16 ms", "số mũ", "so với sàn", "văn bản/giây (lô 500)", "MiB"]
    return f"Một văn bản: {lines} dòng YAML, {paragraphs} đoạn, bảng {rows} dòng; ×4, ×16", header, peers.table()


def _short() -> tuple[str, list[str], list[list[str]]]:
    header = ["cách", "ms", "so với sàn", "so với docxtpl"]
    return f"Cùng các đoạn, mỗi câu cắt còn {peers.SHORT} chữ", header, peers.short_table()


def _same() -> tuple[str, list[str], list[list[str]]]:
    heading = "Cùng một văn bản: mẫu Word và giá trị của bộ công cụ, chữ như nhau; câu dài, câu cắt ngắn"
    header = ["cách", "câu dài, ms", "nhanh hơn docxtpl", "câu ngắn, ms", "nhanh hơn docxtpl"]
    return heading, header, peers.same_table()


def _cold() -> tuple[str, list[str], list[list[str]]]:
    found = peers.cold_commands()
    base = found["docxtpl script"]
    rows = [[name, f"{ms:.0f}", f"{ms / base:.2f}"] for name, ms in found.items()]
    return "Lệnh chạy nguội, kịch bản mẫu y tế", ["lệnh", "ms", "so với docxtpl"], rows


def _stages() -> tuple[str, list[str], list[list[str]]]:
    header = ["chặng", "×1 ms", "×4 ms", "×16 ms", "số mũ (tình huống)", "số mũ (dòng bảng)"]
    return "Các chặng của kịch bản mẫu: 2, 8, 32 tình huống; bảng 1×, 16×", header, kit.stages()


def _rules() -> tuple[str, list[str], list[list[str]]]:
    header = ["kịch bản", "dòng", "đọc", "kiểm cấu trúc", "ghép biến thể", "luật", "luật, lần nữa", "luật, câu mới",
              "ruamel.yaml rt", "đối chiếu", "luật / đọc", "luật, câu mới / ruamel.yaml rt"]  # fmt: skip
    return "Mọi luật bên cạnh việc đọc tệp: ms, lần nhanh nhất", header, rules.table()


def _linear() -> tuple[str, list[str], list[list[str]]]:
    return "Nhiều kịch bản: mọi luật, ms mỗi kịch bản", ["số kịch bản", "ms"], kit.linear()


def _rates() -> tuple[str, list[str], list[list[str]]]:
    paths, cast = kit.whole_path(), kit.matrix()
    rows = [[f"cả đường YAML → luật → tệp Word, {name}", f"{rate:.0f}"] for name, rate in paths.items()]
    rows += [
        [f"ma trận, 400 dòng (luật chạy cho {cast['judged']:.0%} số dòng)", f"{cast['rate']:.0f}"],
        ["ma trận, khi mọi dạng dòng đã gặp", f"{cast['settled']:.0f}"],
    ]
    return "Văn bản mỗi giây mỗi nhân", ["việc", "văn bản/giây"], rows


def _country() -> tuple[str, list[str], list[list[str]]]:
    rows = [[name, f"{value:.1f}"] for name, value in kit.country().items()]
    return "Cả nước: 11 lĩnh vực × 3.321 địa bàn, hai tiến trình", ["", "giây (văn bản)"], rows


TABLES = {
    "peers": Table("one document through this kit, docxtpl, python-docx, pandoc and the floor", _peers),
    "short": Table("the same paragraphs, each sentence cut short", _short),
    "same": Table("the kit's own template and values through docxtpl", _same),
    "cold": Table("commands of a cold start", _cold),
    "stages": Table("each stage, by situations and rows", _stages),
    "rules": Table("all rules beside reading", _rules),
    "linear": Table("all rules over many scenarios", _linear),
    "rates": Table("documents a second, whole path and matrix", _rates),
    "country": Table("every domain in every locality; takes longest", _country),
}
#: Asked for by name or by its option only.
_APART = "country"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks", description="Measure the kit beside its peers; tables in Markdown on stdout."
    )
    known = ", ".join(TABLES)
    parser.add_argument("tables", nargs="*", metavar="TABLE", help=f"{known}; without any: all but {_APART}")
    parser.add_argument("--country", action="store_true", help="the table of the whole country as well")
    parser.add_argument("--list", action="store_true", help="say what each table shows, and measure nothing")
    return parser


def chosen(arguments: Sequence[str] | None = None) -> list[str]:
    """Names of the tables to measure, in order of the page; none if they were only to be listed."""
    parser = _parser()
    asked = parser.parse_args(arguments)
    if unknown := [name for name in asked.tables if name not in TABLES]:
        parser.error(f"no such table: {', '.join(unknown)} (choose from {', '.join(TABLES)})")
    if asked.list:
        print("\n".join(f"{name:10}{table.about}" for name, table in TABLES.items()))
        return []
    wanted = set(asked.tables) or set(TABLES) - {_APART}
    return [name for name in TABLES if name in wanted or (name == _APART and asked.country)]


def _markdown(header: list[str], rows: list[list[str]]) -> str:
    lines = ["| " + " | ".join(row) + " |" for row in (header, ["---"] * len(header), *rows)]
    return "\n".join(lines) + "\n"


def _machine() -> str:
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    load = f", tải {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    day = datetime.date.today().strftime("%d/%m/%Y")
    return f"Ngày {day}; {platform.system()}, Python {platform.python_version()}, {cores} nhân{load}."


def main() -> None:
    """Print the tables that were asked for, each when it is measured."""
    if names := chosen():
        print(f"{_machine()} Thời gian là thời gian bộ xử lý, trung vị.\n")
    for name in names:
        heading, header, rows = TABLES[name].made()
        print(f"### {heading}\n\n{_markdown(header, rows)}", flush=True)


if __name__ == "__main__":
    main()
