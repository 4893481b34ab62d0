"""``python -m benchmarks [--country]``: all tables in Markdown, as docs/hieu_nang.md holds them."""

from __future__ import annotations

import datetime
import os
import platform
import sys

from benchmarks import kit, peers, rules


def _table(header: list[str], rows: list[list[str]]) -> str:
    lines = ["| " + " | ".join(row) + " |" for row in (header, ["---"] * len(header), *rows)]
    return "\n".join(lines) + "\n"


def _machine() -> str:
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    load = f", tải {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    day = datetime.date.today().strftime("%d/%m/%Y")
    return f"Ngày {day}; {platform.system()}, Python {platform.python_version()}, {cores} nhân{load}."


def main() -> None:
    """Print everything."""
    lines, paragraphs, rows = kit.sizes()
    print(f"{_machine()} Thời gian là thời gian bộ xử lý, trung vị.\n")
    print(f"### Một văn bản: {lines} dòng YAML, {paragraphs} đoạn, bảng {rows} dòng; ×4, ×16\n")
    header = ["cách", "×1 ms", "×4 ms", "×16 ms", "số mũ", "so với sàn", "văn bản/giây (lô 500)", "MiB"]
    print(_table(header, peers.table()), flush=True)
    print(f"### Cùng các đoạn, mỗi câu cắt còn {peers.SHORT} chữ\n")
    print(_table(["cách", "ms", "so với sàn", "so với docxtpl"], peers.short_table()), flush=True)
    print("### Cùng một văn bản: mẫu Word và giá trị của bộ công cụ, chữ như nhau; câu dài, câu cắt ngắn\n")
    header = ["cách", "câu dài, ms", "nhanh hơn docxtpl", "câu ngắn, ms", "nhanh hơn docxtpl"]
    print(_table(header, peers.same_table()), flush=True)
    print("### Lệnh chạy nguội, kịch bản mẫu y tế\n")
    found = peers.cold_commands()
    base = found["docxtpl script"]
    print(_table(["lệnh", "ms", "so với docxtpl"], [[n, f"{t:.0f}", f"{t / base:.2f}"] for n, t in found.items()]))
    print("### Các chặng của kịch bản mẫu: 2, 8, 32 tình huống; bảng 1×, 16×\n")
    header = ["chặng", "×1 ms", "×4 ms", "×16 ms", "số mũ (tình huống)", "số mũ (dòng bảng)"]
    print(_table(header, kit.stages()), flush=True)
    print("### Mọi luật bên cạnh việc đọc tệp: ms, lần nhanh nhất\n")
    header = [
        "kịch bản",
        "dòng",
        "đọc",
        "kiểm cấu trúc",
        "ghép biến thể",
        "luật",
        "luật, lần nữa",
        "luật, câu mới",
        "ruamel.yaml rt",
        "đối chiếu",
        "luật / đọc",
        "luật, câu mới / ruamel.yaml rt",
    ]
    print(_table(header, rules.table()), flush=True)
    print("### Nhiều kịch bản: mọi luật, ms mỗi kịch bản\n")
    print(_table(["số kịch bản", "ms"], kit.linear()), flush=True)
    paths, cast = kit.whole_path(), kit.matrix()
    print("### Văn bản mỗi giây mỗi nhân\n")
    rates = [[f"cả đường YAML → luật → tệp Word, {name}", f"{rate:.0f}"] for name, rate in paths.items()]
    rates += [
        [f"ma trận, 400 dòng (luật chạy cho {cast['judged']:.0%} số dòng)", f"{cast['rate']:.0f}"],
        ["ma trận, khi mọi dạng dòng đã gặp", f"{cast['settled']:.0f}"],
    ]
    print(_table(["việc", "văn bản/giây"], rates), flush=True)
    if "--country" in sys.argv:
        whole = kit.country()
        print("### Cả nước: 11 lĩnh vực × 3.321 địa bàn, hai tiến trình\n")
        rows_ = [[name, f"{value:.1f}"] for name, value in whole.items()]
        print(_table(["", "giây (văn bản)"], rows_))


if __name__ == "__main__":
    main()
