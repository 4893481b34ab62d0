"""``nts diff``."""

from __future__ import annotations

import re
from pathlib import Path

import click

from nts_scenario_kit.cli.console import say, table
from nts_scenario_kit.cli.words import command as vietnamese

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


@vietnamese(help="So sánh hai bản (tệp kịch bản hoặc tệp Word): theo khoản, hoặc thành tệp Word có theo dõi sửa đổi.")
@click.argument("old", metavar="BẢN-CŨ", type=click.Path(path_type=Path))
@click.argument("new", metavar="BẢN-MỚI", type=click.Path(path_type=Path))
@click.option("-o", "out", metavar="TỆP.docx", type=click.Path(path_type=Path), help="Tệp Word có theo dõi sửa đổi.")
@click.option("--table", "as_table", is_flag=True, help="Bảng so sánh, thuyết minh: khoản, cũ, mới, lý do.")
@click.option("--author", default="nts_scenario_kit", metavar="TÊN", help="Tên người sửa ghi trong tệp Word.")
@click.option("--date", "day", default="2000-01-01", metavar="NGÀY", help="Ngày sửa ghi trong tệp Word: 2026-12-15.")
@click.option("--force", is_flag=True, help="Ghi đè tệp có sẵn.")
def command(old: Path, new: Path, out: Path | None, as_table: bool, author: str, day: str, force: bool) -> int:
    """Show or write what changed."""
    from nts_scenario_kit.api import diffing  # noqa: PLC0415 - the help needs none of it

    if not _DATE.fullmatch(day):
        raise click.UsageError("không đọc được ngày sửa: ghi dạng 2026-12-15.")
    compared = diffing.compare(old, new)
    found = compared.differences
    if out is not None:
        data = diffing.table(compared) if as_table else diffing.redline(compared, author, f"{day}T00:00:00Z")
        diffing.write(data, out, force=force)
        say(f"Đã ghi: {out} ({len(found)} chỗ khác nhau).")
    elif as_table:
        table(diffing.HEADER, ((one.clause, one.old, one.new, "") for one in found))
    else:
        for one in found:
            say(f"{one.clause}:")
            for sign, text in (("-", one.old), ("+", one.new)):
                if text:
                    say(f"    {sign} {text}")
        say(f"{len(found)} chỗ khác nhau." if found else "Hai bản không khác nhau.")
    return int(bool(found))
