"""``nts render``."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from nts_scenario_kit.cli.check import show
from nts_scenario_kit.cli.console import say, warn
from nts_scenario_kit.cli.words import NAME, PATH
from nts_scenario_kit.cli.words import command as vietnamese

if TYPE_CHECKING:
    from nts_scenario_kit.api import Rendered

_PARTS = (
    "Chỉ xuất các phần, cách nhau dấu phẩy: to_trinh, quyet_dinh, kich_ban_khung, phu_luc; "
    "với --dossier: to_trinh, quyet_dinh, bang_doi_chieu."
)


@vietnamese(help="Xuất hồ sơ Word: Quyết định (hoặc Kế hoạch), Kịch bản khung kèm theo và các phụ lục trong một tệp.")
@click.argument("file", metavar="TỆP", type=NAME)
@click.option("-o", "out", metavar="TỆP.docx", type=PATH, help="Tệp Word ghi ra.")
@click.option(
    "--dossier",
    metavar="THƯ-MỤC",
    type=PATH,
    help="Xuất cả hồ sơ trình (Tờ trình, Quyết định, Bảng đối chiếu), mỗi văn bản một tệp.",
)
@click.option("--parts", metavar="DANH-SÁCH", help=_PARTS)
@click.option("--draft", is_flag=True, help="Xuất bản nháp dù còn lỗi; mọi trang ghi DỰ THẢO.")
@click.option("--pdf", is_flag=True, help="Xuất thêm tệp PDF (cần LibreOffice).")
@click.option("--force", is_flag=True, help="Ghi đè tệp có sẵn không do công cụ tạo ra.")
def command(
    file: str, out: Path | None, dossier: Path | None, parts: str | None, draft: bool, pdf: bool, force: bool
) -> int:
    """Render one scenario."""
    from nts_scenario_kit import api  # noqa: PLC0415 - the help needs none of it

    if out is not None and dossier is not None:
        raise click.UsageError("không dùng -o cùng với --dossier.")
    names = None if parts is None else [name.strip() for name in parts.split(",") if name.strip()]
    if names == []:
        raise click.UsageError("không có phần nào trong --parts: ghi tên các phần, cách nhau bằng dấu phẩy.")
    choice = api.Choice(today=datetime.date.today())
    if dossier is not None:
        rendered = api.dossier(file, dossier, names, choice=choice, draft=draft, force=force)
    else:
        rendered = api.render(file, out, names, choice=choice, draft=draft, force=force)
    return _told(rendered, file, pdf=pdf)


def _told(rendered: Rendered, file: str, *, pdf: bool) -> int:
    from nts_scenario_kit import api  # noqa: PLC0415

    if rendered.opened.findings:
        show(api.Checked((rendered.opened,), ()), (file,), "text")
    if not rendered.written:
        draft = ", hoặc thêm --draft để xuất bản nháp có ghi DỰ THẢO" if not rendered.opened.unprintable else ""
        warn(f"Chưa xuất: hãy sửa các lỗi trên{draft}.")
        return 1
    for path in rendered.written:
        say(f"Đã ghi: {path}")
    if pdf:
        for path in api.to_pdf(rendered.written):
            say(f"Đã ghi: {path}")
    return 0
