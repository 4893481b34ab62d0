"""``nts schema``."""

from __future__ import annotations

from pathlib import Path

import click

from nts_scenario_kit.cli.console import say
from nts_scenario_kit.cli.words import PATH
from nts_scenario_kit.cli.words import command as vietnamese


@vietnamese(help="Ghi các JSON Schema (khóa tiếng Việt và khóa tiếng Anh) để trình soạn thảo gợi ý và báo lỗi khi gõ.")
@click.option(
    "-o",
    "out",
    metavar="THƯ-MỤC",
    type=PATH,
    default=Path("schemas"),
    help="Thư mục ghi ra (mặc định: schemas).",
)
@click.option("--force", is_flag=True, help="Ghi đè tệp có sẵn khác nội dung.")
def command(out: Path, force: bool) -> int:
    """Write the schemas."""
    from nts_scenario_kit import api  # noqa: PLC0415 - the help needs none of it

    for path in api.write_schemas(out, force=force):
        say(f"Đã ghi: {path}")
    return 0
