"""The kit's own stages, whole path, matrix and builds."""

from __future__ import annotations

import gc
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.content import content, resolved, text
from benchmarks.peers import exponent, spent
from nts_scenario_kit import rules, source
from nts_scenario_kit.building import build, open_project, processes
from nts_scenario_kit.building.plan import Plan
from nts_scenario_kit.building.scenario import Work
from nts_scenario_kit.catalog import Catalog
from nts_scenario_kit.model.validate import validate
from nts_scenario_kit.outline import outline
from nts_scenario_kit.resolve import resolve
from nts_scenario_kit.word.save import save
from nts_scenario_kit.word.writer import render

STAGES = ("read", "validate", "resolve", "rules", "outline", "write")
_SYLLABLES = (  # noqa: SIM905 - as one reads it
    "Mường Pá Tân Hưng Lộc Mỹ Xuân Quang Sơn Hải Kiều Cái Răng Thốt Nốt Thới Phong Điền Nhơn Ái Cờ Đỏ Giồng Trôm "
    "Châu Thuận Khánh Sa Rài Lấp Vò Nà Tấu Chà Sìn Thầu Tủa Chùa Nậm Kè Nhé Khoang Phìn Hồ Búng Lao Mùn Chung Quài "
    "Nưa Tênh Phông Xá Nhè Rạng Đông Ẳng Tở"
).split()


def stage_times(scale: int, rows: int, times: int = 5, *, situations: int | None = None) -> dict[str, float]:
    """Milliseconds of processor time of each stage (median); every run has words of its own, so nothing is known."""
    catalog = Catalog()
    found: dict[str, list[float]] = {stage: [] for stage in STAGES}
    whole = text(scale, rows=rows, situations=situations)
    for number in range(times + 1):
        raw = whole.replace("phường", f"phường số {number}").encode()
        marks = [time.process_time()]

        def lap(marks: list[float] = marks) -> None:
            marks.append(time.process_time())

        read, _ = source.parse(raw, "a.yaml")
        lap()
        assert read is not None
        authored, faults = validate(read)
        lap()
        assert authored is not None, faults
        made, _ = resolve(authored, catalog)
        lap()
        assert made is not None
        rules.check(made)
        lap()
        drawn = outline(made)
        lap()
        render(drawn, catalog.template_file(made.variant))
        lap()
        if number:
            for stage, start, end in zip(STAGES, marks, marks[1:], strict=False):
                found[stage].append((end - start) * 1000)
    return {stage: statistics.median(values) for stage, values in found.items()}


def stages() -> list[list[str]]:
    """Rows: stage, milliseconds at ×1, ×4, ×16 situations, exponents in situations and in rows of the table."""
    sizes = [stage_times(1, 1, situations=2 * scale) for scale in (1, 4, 16)]
    tables = [stage_times(1, rows, situations=2) for rows in (1, 16)]
    rows = []
    for stage in STAGES:
        times = [size[stage] for size in sizes]
        grown = (exponent(times[0], times[2], 16), exponent(tables[0][stage], tables[1][stage], 16))
        rows.append([stage, *(f"{t:.2f}" for t in times), *(f"{g:.2f}" for g in grown)])
    total = [sum(size.values()) for size in sizes]
    rows.append(["all", *(f"{t:.1f}" for t in total), f"{exponent(total[0], total[2], 16):.2f}", ""])
    return rows


def whole_path(count: int = 60) -> dict[str, float]:
    """Documents a second and core from YAML text to a file: the example as it is, and the one of 500 paragraphs."""
    out = {}
    gc.set_threshold(100_000)  # as the command and the processes of a build do
    for name, whole in (("example", text(1, rows=1, situations=2)), ("500 paragraphs", text(1))):
        catalog = Catalog()
        with tempfile.TemporaryDirectory() as folder:

            def one(number: int, whole: str = whole, folder: str = folder, catalog: Catalog = catalog) -> None:
                made = resolved(whole.replace("phường", f"phường số {number}").encode(), catalog)
                rules.check(made)
                data = render(outline(made), catalog.template_file(made.variant))
                save(data, Path(folder) / f"{number}.docx", settled=False)

            one(-1)
            start = time.process_time()
            for number in range(count):
                one(number)
            out[name] = count / (time.process_time() - start)
    return out


def linear() -> list[list[str]]:
    """Rows: number of scenarios, milliseconds each for all rules."""
    catalog = Catalog()
    rows = []
    for count in (10, 100, 1000):
        spent_ms = 0.0
        for number in range(count):
            made = resolved(text(1, rows=1, situations=2).replace("dịch", f"dịch {number}").encode(), catalog)
            start = time.process_time()
            rules.check(made)
            spent_ms += (time.process_time() - start) * 1000
        rows.append([str(count), f"{spent_ms / count:.2f}"])
    return rows


def _project(folder: Path, count: int, scenarios: int) -> None:
    whole = text(1, rows=1, situations=2)
    whole = whole.replace("trên địa bàn thành phố Cần Thơ\n", "trên địa bàn «tên»\n")
    whole = whole.replace(
        "cơ quan ban hành: Ủy ban nhân dân thành phố Cần Thơ", "cơ quan ban hành: Ủy ban nhân dân «tên»"
    )
    whole = whole.replace("địa danh: Cần Thơ", "địa danh: «địa danh»")
    head, mark, rest = whole.partition("tình huống:")
    whole = (
        head
        + mark
        + rest.replace("thành phố Cần Thơ", "«tên»").replace("đường dây nóng", "đường dây nóng «điện thoại»")
    )
    for number in range(scenarios):
        (folder / f"kich_ban_{number + 1}.yaml").write_text(whole.replace("14 ngày", f"{number + 14} ngày"), "utf-8")
    names = [f"{a} {b}" for a in _SYLLABLES for b in _SYLLABLES if a != b][:: max(1, 3300 // count)][:count]
    lines = [f"{('xã', 'phường', 'xã')[n % 3]} {name},{name},0292{n:07d}" for n, name in enumerate(names)]
    (folder / "dia_ban.csv").write_text("tên,địa danh,điện thoại\n" + "\n".join(lines) + "\n", "utf-8")
    (folder / "nts.yaml").write_text('ma trận:\n  - kịch bản: ["*.yaml"]\n    bảng: dia_ban.csv\n', "utf-8")


def _timed(work: Callable[[], object]) -> tuple[float, float]:
    start, wall = spent(), time.perf_counter()
    work()
    return spent() - start, time.perf_counter() - wall


def matrix(count: int = 400) -> dict[str, float]:
    """Documents a second and core of one scenario for many localities; the share of rows that the rules saw."""
    with tempfile.TemporaryDirectory() as name:
        _project(Path(name), count, 1)
        plan = _plan(Path(name))
        work = Work(plan, plan.units[0])
        work.make(0)
        start = time.process_time()
        for row in range(count):
            made = work.make(row)
            assert made.data is not None, made
            save(made.data, plan.out / f"{row}.docx", settled=False)
        rate = count / (time.process_time() - start)
        start = time.process_time()
        for row in range(count):
            made = work.make(row)
            assert made.data is not None
            save(made.data, plan.out / f"b{row}.docx", settled=False)
        assert work._verdicts is not None
        judged = work._verdicts.judged / count
        return {"rate": rate, "settled": count / (time.process_time() - start), "judged": judged}


def _plan(folder: Path) -> Plan:
    opened = open_project(folder, folder / "ket_qua")
    assert opened.plan is not None, opened.findings
    return opened.plan._replace(today="2026-12-31")


def country(localities: int = 3321, domains: int = 11) -> dict[str, float]:
    """The country on two processes: seconds of processor time and of the clock, and again with nothing changed."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _project(folder, localities, domains)
        plan = _plan(folder)
        first = _timed(lambda: build(plan, 2, processes))
        second = _timed(lambda: build(plan, 2, processes))
        return {"documents": len(list((folder / "ket_qua").rglob("*.docx"))), "cpu": first[0], "wall": first[1],
                "cpu again": second[0], "wall again": second[1]}  # fmt: skip


def sizes() -> tuple[int, int, int]:
    """Lines, paragraphs and rows of the scenario at ×1."""
    made = content(1)
    return len(text(1).splitlines()), len(made.paragraphs), len(made.rows)
