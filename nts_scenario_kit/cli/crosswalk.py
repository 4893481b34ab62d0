"""``nts crosswalk``."""

from __future__ import annotations

import datetime
from pathlib import Path

import click

from nts_scenario_kit.cli.check import show
from nts_scenario_kit.cli.console import quoted, say, write
from nts_scenario_kit.cli.words import NAME, PATH
from nts_scenario_kit.cli.words import command as vietnamese


@vietnamese(
    help="Bảng đối chiếu: từng khoản của Phụ lục Nghị quyết 147/NQ-CP, tình trạng, vị trí, phát hiện, kết luận."
)
@click.argument("file", metavar="TỆP", type=NAME)
@click.option("-o", "out", metavar="TỆP", type=PATH, help="Ghi ra tệp .docx, .html hoặc .json.")
@click.option("--force", is_flag=True, help="Ghi đè tệp có sẵn không do công cụ tạo ra.")
def command(file: str, out: Path | None, force: bool) -> int:
    """Show or write the crosswalk."""
    from nts_scenario_kit.api import Checked, Choice  # noqa: PLC0415 - the help needs none of it
    from nts_scenario_kit.api.crosswalks import as_file, compare, unplaced  # noqa: PLC0415
    from nts_scenario_kit.reporters.crosswalk import crosswalk_text  # noqa: PLC0415

    compared = compare(file, Choice(today=datetime.date.today()))
    found = compared.crosswalk
    if found is None or (out is not None and not as_file(compared, out, force=force)):
        show(Checked((compared.opened,), ()), (file,), "text")
        return 1
    if out is None:
        write(crosswalk_text(found))
    else:
        say(f"Đã ghi: {out}")
        say(f"Kết luận: {found.verdict}.")
    if unplaced(compared):
        say(f"Có lỗi không thuộc khoản nào; xem từng lỗi và cách sửa: nts check {quoted(file)}")
    return int(compared.opened.blocked)
