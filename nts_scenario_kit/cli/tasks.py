"""``nts export-tasks``."""

from __future__ import annotations

from pathlib import Path

import click

from nts_scenario_kit.cli.console import say
from nts_scenario_kit.cli.words import PATH, require_ending
from nts_scenario_kit.cli.words import command as vietnamese


@vietnamese(name="export-tasks", help="Xuất bảng phân công nhiệm vụ ra Excel; nhập lại bằng nts import … --into.")
@click.argument("file", metavar="TỆP.yaml", type=PATH)
@click.option("-o", "out", metavar="TỆP.xlsx", required=True, type=PATH, help="Tệp Excel ghi ra.")
@click.option("--force", is_flag=True, help="Ghi đè tệp có sẵn.")
def command(file: Path, out: Path, force: bool) -> int:
    """Write the assignments as a workbook."""
    require_ending(out, ".xlsx")
    from nts_scenario_kit.api.excel import export_tasks  # noqa: PLC0415 - the help needs none of it

    count = export_tasks(file, out, force=force)
    say(f"Đã ghi {count} nhiệm vụ: {out}")
    return 0
