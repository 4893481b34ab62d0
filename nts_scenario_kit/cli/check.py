"""``nts check``."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import click

from nts_scenario_kit.cli.console import colour, lossless, quoted, say, warn, write
from nts_scenario_kit.cli.words import command as vietnamese
from nts_scenario_kit.finding import Severity, reaches

if TYPE_CHECKING:
    from collections.abc import Callable

    from nts_scenario_kit.api import Checked
    from nts_scenario_kit.finding import Finding

#: Thresholds as they are typed: no spaces.
THRESHOLDS = {"lỗi": Severity.ERROR, "cảnh-báo": Severity.WARNING, "gợi-ý": Severity.NOTE}
FORMATS = ("text", "json", "sarif", "html")


@vietnamese(help="Kiểm tra một hoặc nhiều tệp kịch bản. Mã thoát: 0 sạch; 1 có phát hiện; 2 không đọc được.")
@click.argument("files", metavar="TỆP...", nargs=-1, required=True, type=click.Path())
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", help="Dạng kết quả.")
@click.option(
    "--fail-on", type=click.Choice(list(THRESHOLDS)), default="lỗi", help="Mức làm cho lệnh kết thúc với mã 1."
)
@click.option("--select", multiple=True, metavar="MÃ", help="Chỉ kiểm tra các luật có mã bắt đầu như vậy.")
@click.option("--ignore", multiple=True, metavar="MÃ", help="Bỏ các luật có mã bắt đầu như vậy.")
@click.option("--no-beyond", is_flag=True, help="Tắt nhóm luật dựa vào pháp luật ngoài các văn bản gốc.")
def command(
    files: tuple[str, ...], form: str, fail_on: str, select: tuple[str, ...], ignore: tuple[str, ...], no_beyond: bool
) -> int:
    """Check scenarios and print the findings."""
    from nts_scenario_kit import api  # noqa: PLC0415 - the help needs none of it

    choice = api.Choice(select, ignore, not no_beyond, datetime.date.today())
    checked = api.check(files, choice)
    if checked.opened or form != "text":
        show(checked, tuple(one.file for one in checked.opened), form)
    for refusal in checked.unreadable:
        warn(f"Lỗi: {refusal}")
    if checked.unreadable:
        return 2
    failed = reaches(checked.findings, THRESHOLDS[fail_on])
    if form == "text" and not failed:
        say(f"Bước tiếp theo: nts render {quoted(files[0])}")
    return int(failed)


def show(checked: Checked, files: tuple[str, ...], form: str) -> None:
    """Print the findings in one of the formats."""
    write(report_text(files, checked.findings, checked.line_of, form))


def report_text(
    files: tuple[str, ...], findings: tuple[Finding, ...], line_of: Callable[[str, int], str | None], form: str
) -> str:
    """The findings in one of the formats, fit for the console."""
    from nts_scenario_kit.reporters import REPORTERS, Report  # noqa: PLC0415

    report = Report(files, findings, line_of, colour=colour())
    if form in {"sarif", "html"}:
        from nts_scenario_kit.api.catalogue import catalogue  # noqa: PLC0415 - loads every rule

        report = report._replace(rules=catalogue())
    text = REPORTERS[form](report)
    return text if form in {"text", "html"} or lossless() else _escaped(text)


def _escaped(text: str) -> str:
    """JSON for a code page that cannot hold Vietnamese: letters as escapes, nothing lost."""
    return "".join(c if c.isascii() else _escape(c) for c in text)


def _escape(char: str) -> str:
    units = char.encode("utf-16-be")
    return "".join(f"\\u{units[i]:02x}{units[i + 1]:02x}" for i in range(0, len(units), 2))
