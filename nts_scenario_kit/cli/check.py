"""``nts check``."""

from __future__ import annotations

import click

from nts_scenario_kit.cli.console import colour, lossless, say, warn, write
from nts_scenario_kit.cli.words import command as vietnamese
from nts_scenario_kit.finding import Severity, reaches

#: Thresholds as they are typed: no spaces.
THRESHOLDS = {"lỗi": Severity.ERROR, "cảnh-báo": Severity.WARNING, "gợi-ý": Severity.NOTE}


@vietnamese(help="Kiểm tra một hoặc nhiều tệp kịch bản. Mã thoát: 0 sạch; 1 có phát hiện; 2 không đọc được.")
@click.argument("files", metavar="TỆP...", nargs=-1, required=True, type=click.Path())
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", help="Dạng kết quả: text hoặc json."
)
@click.option(
    "--fail-on",
    type=click.Choice(list(THRESHOLDS)),
    default="lỗi",
    help="Mức làm cho lệnh kết thúc với mã 1 (mặc định: lỗi).",
)
def command(files: tuple[str, ...], form: str, fail_on: str) -> int:
    """Check scenarios and print the findings."""
    from nts_scenario_kit import api  # noqa: PLC0415 - the help needs none of it
    from nts_scenario_kit.reporters import REPORTERS, Report  # noqa: PLC0415

    checked = api.check(files)
    report = Report(files, checked.findings, checked.line_of, colour=colour())
    text = REPORTERS[form](report)
    write(text if form == "text" or lossless() else _escaped(text))
    for refusal in checked.unreadable:
        warn(f"Lỗi: {refusal}")
    if checked.unreadable:
        return 2
    failed = reaches(checked.findings, THRESHOLDS[fail_on])
    if form == "text" and not failed:
        say(f"Bước tiếp theo: nts render {files[0]}")
    return int(failed)


def _escaped(text: str) -> str:
    """JSON for a code page that cannot hold Vietnamese: letters as escapes, nothing lost."""
    return "".join(c if c.isascii() else f"\\u{ord(c):04x}" for c in text)
