"""``nts render``."""

from __future__ import annotations

from pathlib import Path

import click

from nts_scenario_kit.cli.console import colour, say, warn, write
from nts_scenario_kit.cli.words import command as vietnamese


@vietnamese(help="Xuất hồ sơ Word: Quyết định (hoặc Kế hoạch), Kịch bản khung kèm theo và các phụ lục trong một tệp.")
@click.argument("file", metavar="TỆP", type=click.Path())
@click.option(
    "-o",
    "out",
    metavar="TỆP.docx",
    type=click.Path(path_type=Path),
    help="Tệp Word ghi ra (mặc định: cùng tên, cạnh tệp kịch bản).",
)
@click.option(
    "--parts",
    metavar="DANH-SÁCH",
    help="Chỉ xuất các phần: to_trinh, quyet_dinh, kich_ban_khung, phu_luc (cách nhau dấu phẩy).",
)
@click.option("--draft", is_flag=True, help="Xuất bản nháp dù còn lỗi; mọi trang ghi DỰ THẢO.")
@click.option("--pdf", is_flag=True, help="Xuất thêm tệp PDF (cần LibreOffice).")
@click.option("--force", is_flag=True, help="Ghi đè tệp có sẵn không do công cụ tạo ra.")
def command(file: str, out: Path | None, parts: str | None, draft: bool, pdf: bool, force: bool) -> int:
    """Render one scenario."""
    from nts_scenario_kit import api  # noqa: PLC0415 - the help needs none of it

    names = [name.strip() for name in parts.split(",") if name.strip()] if parts else None
    rendered = api.render(file, out, names, draft=draft, force=force)
    if rendered.opened.findings:
        _report(rendered.opened)
    if not rendered.written:
        warn("Chưa xuất: hãy sửa các lỗi trên, hoặc thêm --draft để xuất bản nháp có ghi DỰ THẢO.")
        return 1
    for path in rendered.written:
        say(f"Đã ghi: {path}")
    if pdf:
        for path in api.to_pdf(rendered.written):
            say(f"Đã ghi: {path}")
    return 0


def _report(opened: object) -> None:
    from nts_scenario_kit.api import Checked, Opened  # noqa: PLC0415
    from nts_scenario_kit.reporters import REPORTERS, Report  # noqa: PLC0415

    assert isinstance(opened, Opened)
    checked = Checked((opened,), ())
    write(REPORTERS["text"](Report((opened.file,), opened.findings, checked.line_of, colour=colour())))
