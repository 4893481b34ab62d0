"""``nts new``."""

from __future__ import annotations

from pathlib import Path

import click

from nts_scenario_kit.cli.console import quoted, say
from nts_scenario_kit.cli.words import command as vietnamese


@vietnamese(
    help="Tạo tệp kịch bản khung mới: mỗi mục ghi sẵn Phụ lục yêu cầu gì, cơ quan và căn cứ đã điền theo biến thể."
)
@click.argument("file", metavar="TỆP", type=click.Path(path_type=Path))
@click.option(
    "--variant",
    "variant_id",
    metavar="MÃ",
    required=True,
    help="Biến thể: national, dak_nong, can_tho… (xem: nts variants).",
)
@click.option("--domain", metavar="MÃ", required=True, help="Lĩnh vực: y_te, nguon_nuoc, nang_luong, an_ninh_mang…")
@click.option("--level", metavar="CẤP", help="Cấp: bộ, tỉnh hoặc xã (mặc định: cấp đầu tiên của biến thể).")
@click.option("--force", is_flag=True, help="Ghi đè tệp có sẵn.")
def command(file: Path, variant_id: str, domain: str, level: str | None, force: bool) -> int:
    """Write a starter scenario."""
    from nts_scenario_kit import api  # noqa: PLC0415 - the help needs none of it

    started = api.new(file, variant_id, domain, level, force=force)
    say(f"Đã tạo: {started.file}")
    if started.notice:
        say(started.notice)
    say("Mở tệp bằng trình soạn thảo, điền các mục để trống, rồi kiểm tra:")
    say(f"    nts check {quoted(started.file)}")
    return 0
