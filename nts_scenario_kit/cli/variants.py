"""``nts variants``."""

from __future__ import annotations

import click

from nts_scenario_kit.cli.console import colour, say, table, write
from nts_scenario_kit.cli.words import VietnameseGroup
from nts_scenario_kit.cli.words import command as vietnamese
from nts_scenario_kit.finding import Severity, reaches


@click.group(cls=VietnameseGroup, invoke_without_command=True, help="Các biến thể: liệt kê, xem, tạo mới, kiểm tra.")
@click.pass_context
def command(ctx: click.Context) -> int:
    """List the variants if no subcommand is named."""
    return ctx.invoke(listing) if ctx.invoked_subcommand is None else 0


@vietnamese(help="Liệt kê các biến thể dùng được.")
def listing() -> int:
    """List the variants."""
    from nts_scenario_kit import api  # noqa: PLC0415 - the help needs none of it

    rows = [(row.id, row.name, row.extends or "—", row.validity or "—") for row in api.variants()]
    table(("Mã", "Tên", "Kế thừa", "Hiệu lực"), rows)
    say("Xem một biến thể: nts variants show MÃ")
    return 0


@vietnamese(help="Xem mọi giá trị của một biến thể, kèm tệp và dòng ghi giá trị đó.")
@click.argument("variant_id", metavar="MÃ")
def show(variant_id: str) -> int:
    """Show the values with their places."""
    from nts_scenario_kit import api  # noqa: PLC0415

    for row in api.variant_values(variant_id):
        say(f"{row.path}: {row.value}  [{row.place}]")
    return 0


@vietnamese(help="Tạo biến thể mới trong templates/MÃ/variant.yaml, kế thừa một biến thể có sẵn.")
@click.argument("variant_id", metavar="MÃ")
@click.option("--from", "base", metavar="MÃ", default="national", help="Biến thể được kế thừa (mặc định: national).")
@click.option(
    "--level", metavar="CẤP", help="Cấp của cơ quan ban hành: bộ, tỉnh hoặc xã (mặc định: theo biến thể gốc)."
)
@click.option("--force", is_flag=True, help="Ghi đè tệp có sẵn.")
def new(variant_id: str, base: str, level: str | None, force: bool) -> int:
    """Write a new variant."""
    from nts_scenario_kit import api  # noqa: PLC0415

    file = api.new_variant(variant_id, base, level=level, force=force)
    say(f"Đã tạo: {file}")
    say(f"Sửa tệp này, rồi kiểm tra: nts variants check {variant_id}")
    return 0


@vietnamese(help="Kiểm tra một biến thể và các biến thể mà nó kế thừa.")
@click.argument("variant_id", metavar="MÃ")
def check(variant_id: str) -> int:
    """Check a variant."""
    from nts_scenario_kit import api  # noqa: PLC0415
    from nts_scenario_kit.reporters import REPORTERS, Report  # noqa: PLC0415

    checked = api.check_variant(variant_id)
    files = tuple(one.file for one in checked.opened)
    write(REPORTERS["text"](Report(files, checked.findings, checked.line_of, colour=colour())))
    return int(reaches(checked.findings, Severity.ERROR))


command.add_command(listing, "list")
command.add_command(show, "show")
command.add_command(new, "new")
command.add_command(check, "check")
