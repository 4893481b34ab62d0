"""``nts new``."""

from __future__ import annotations

from pathlib import Path

import click

from nts_scenario_kit.cli.console import quoted, say
from nts_scenario_kit.cli.words import PATH
from nts_scenario_kit.cli.words import command as vietnamese


@vietnamese(
    help="Tạo tệp kịch bản khung mới: mỗi mục ghi sẵn Phụ lục yêu cầu gì, cơ quan và căn cứ đã điền theo biến thể."
)
@click.argument("file", metavar="TỆP", type=PATH)
@click.option(
    "--variant", "variant_id", metavar="MÃ", help="Biến thể: national, dak_nong, can_tho… (xem: nts variants)."
)
@click.option("--domain", metavar="MÃ", help="Lĩnh vực: y_te, nguon_nuoc, nang_luong, an_ninh_mang…")
@click.option("--level", metavar="CẤP", help="Cấp: bộ, tỉnh hoặc xã (mặc định: cấp đầu tiên của biến thể).")
@click.option("--example", metavar="TÊN", help="Chép một ví dụ hoàn chỉnh: y_te_can_tho, nguon_nuoc_dak_nong…")
@click.option("--force", is_flag=True, help="Ghi đè tệp có sẵn.")
@click.pass_context
def command(
    ctx: click.Context,
    file: Path,
    variant_id: str | None,
    domain: str | None,
    level: str | None,
    example: str | None,
    force: bool,
) -> int:
    """Write a starter scenario, or a copy of an example."""
    from nts_scenario_kit import api  # noqa: PLC0415 - the help needs none of it

    if example is not None:
        given = [name for name, value in (("--variant", variant_id), ("--domain", domain), ("--level", level)) if value]
        if given:
            own = "ví dụ có sẵn biến thể, lĩnh vực, cấp."
            raise click.UsageError(f"không dùng {', '.join(given)} cùng với --example: {own}")
        started = api.copy_example(example, file, force=force)
    else:
        wanted = _given(ctx, variant_id, "--variant"), _given(ctx, domain, "--domain")
        started = api.new(file, *wanted, level, force=force)
    say(f"Đã tạo: {started.file}")
    if started.notice:
        say(started.notice)
    todo = "điền các mục để trống" if example is None else "sửa mọi tên, số liệu của ví dụ cho đúng địa phương mình"
    say(f"Mở tệp bằng trình soạn thảo, {todo}, rồi kiểm tra:")
    say(f"    nts check {quoted(started.file)}")
    return 0


def _given(ctx: click.Context, value: str | None, option: str) -> str:
    if value is None:
        param = next(p for p in ctx.command.params if option in p.opts)
        raise click.MissingParameter(ctx=ctx, param=param)
    return value
