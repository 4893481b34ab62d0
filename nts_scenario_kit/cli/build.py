"""``nts build``."""

from __future__ import annotations

import datetime
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from nts_scenario_kit.cli.console import say, warn, write
from nts_scenario_kit.cli.words import PATH
from nts_scenario_kit.cli.words import command as vietnamese
from nts_scenario_kit.finding import Severity, reaches

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from nts_scenario_kit.api.building import Built

FORMATS = ("text", "json", "html")


@vietnamese(help="Dựng cả dự án (nts.yaml): nhiều kịch bản, nhiều địa bàn; chỉ dựng lại văn bản có thay đổi.")
@click.argument("project", metavar="[DỰ-ÁN]", default=".", type=PATH)
@click.option("-o", "out", metavar="THƯ-MỤC", type=PATH, help="Thư mục kết quả.")
@click.option("-j", "jobs", metavar="SỐ", type=click.IntRange(1, 256), help="Số tiến trình (mặc định: số nhân máy).")
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", help="Dạng kết quả.")
@click.option("--draft", is_flag=True, help="Xuất bản nháp dù còn lỗi; mọi trang ghi DỰ THẢO.")
@click.option("--no-beyond", is_flag=True, help="Tắt nhóm luật dựa vào pháp luật ngoài các văn bản gốc.")
@click.option("--scheduler", metavar="ĐỊA-CHỈ", default="", help="Dựng trên cụm Dask, ví dụ tcp://may-chu:8786.")
def command(
    project: Path, out: Path | None, jobs: int | None, form: str, draft: bool, no_beyond: bool, scheduler: str
) -> int:
    """Build a project and report."""
    from nts_scenario_kit import api  # noqa: PLC0415 - the help needs none of it
    from nts_scenario_kit.api.building import build  # noqa: PLC0415

    choice = api.Choice(beyond=not no_beyond, today=datetime.date.today())
    if scheduler:  # a cluster that is not there is waited for
        warn(f"Nối tới {scheduler} …")
    with _progress() as tell:
        built = build(project, out, jobs=jobs, scheduler=scheduler, choice=choice, draft=draft, tell=tell)
    return _told(built, form)


def _told(built: Built, form: str) -> int:
    from nts_scenario_kit.cli.check import report_text  # noqa: PLC0415

    outcome, source = built.outcome, built.source
    if outcome is None or (form == "text" and built.findings):

        def line_of(file: str, line: int) -> str | None:  # of the project file, not of its tables
            return source.line_text(line) if source and file == built.file else None

        write(report_text((built.file,), built.findings, line_of, "text" if form == "text" else form))
    if outcome is None:
        return 1
    from nts_scenario_kit.reporters.building import build_html, build_json, build_text  # noqa: PLC0415

    write(
        {"text": build_text, "html": build_html}[form](outcome, built.titles)
        if form != "json"
        else build_json(outcome, built.findings)
    )
    if form == "text":
        say(f"Báo cáo: {built.report}")
    failed = any(document.failure for document in outcome.documents)
    return 2 if failed else int(reaches((*built.findings, *outcome.findings), Severity.ERROR) or not outcome.is_whole)


@contextmanager
def _progress() -> Iterator[Callable[[int, int], None]]:
    """A bar with rate and remaining time on standard error, if that is a terminal; nothing otherwise."""
    if not sys.stderr.isatty():
        yield lambda done, total: None
        return
    from rich.console import Console  # noqa: PLC0415 - only for a terminal
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn  # noqa: PLC0415

    columns = (TextColumn("Đang dựng"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[rate]}"),
               TextColumn("còn"), TimeRemainingColumn())  # fmt: skip
    # No thread of its own: it is drawn when there is something to tell.
    with Progress(*columns, console=Console(stderr=True), auto_refresh=False, transient=True) as bar:
        task = bar.add_task("", total=None, rate="")

        def tell(done: int, total: int) -> None:
            if total:
                speed = bar.tasks[0].speed or 0.0
                bar.update(task, completed=done, total=total, rate=f"{speed:.0f} văn bản/giây" if speed else "")
                bar.refresh()

        yield tell
