"""``nts import``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from nts_scenario_kit.cli.check import show
from nts_scenario_kit.cli.console import say, warn
from nts_scenario_kit.cli.words import command as vietnamese

if TYPE_CHECKING:
    from nts_scenario_kit.api.importing import Imported

#: Longest piece of a text that is shown on one line.
_WIDTH = 300


@vietnamese(
    name="import",
    help="Đưa tệp Word đã sửa về tệp kịch bản (--into), hoặc chuyển một tệp Word bất kỳ thành tệp kịch bản (-o).",
)
@click.argument("file", metavar="TỆP", type=click.Path(path_type=Path))
@click.option("--into", metavar="TỆP.yaml", type=click.Path(path_type=Path), help="Tệp kịch bản nhận các thay đổi.")
@click.option("-o", "out", metavar="TỆP.yaml", type=click.Path(path_type=Path), help="Tệp kịch bản mới.")
@click.option("--variant", "variant_id", metavar="MÃ", default="", help="Biến thể; để trống thì nhận ra từ tệp Word.")
@click.option("--domain", metavar="MÃ", default="", help="Lĩnh vực; để trống thì nhận ra từ tệp Word.")
@click.option("--level", metavar="CẤP", default="", help="Cấp: bộ, tỉnh hoặc xã.")
@click.option("--force", is_flag=True, help="Ghi đè tệp có sẵn.")
def command(
    file: Path, into: Path | None, out: Path | None, variant_id: str, domain: str, level: str, force: bool
) -> int:
    """Import a Word file."""
    if (into is None) == (out is None):
        raise click.UsageError("không biết ghi vào đâu: dùng --into TỆP.yaml hoặc -o TỆP.yaml.")
    if out is not None:
        return _foreign(file, out, (variant_id, domain, level), force=force)
    assert into is not None
    if file.suffix.lower() == ".xlsx":
        from nts_scenario_kit.api.excel import import_tasks  # noqa: PLC0415

        return _told(import_tasks(file, into), file, into)
    from nts_scenario_kit.api.importing import bring_home  # noqa: PLC0415 - the help needs none of it

    return _told(bring_home(file, into), file, into)


def _foreign(file: Path, out: Path, wishes: tuple[str, str, str], *, force: bool) -> int:
    from nts_scenario_kit import api  # noqa: PLC0415 - the help needs none of it
    from nts_scenario_kit.api.words import Wishes, convert, write  # noqa: PLC0415
    from nts_scenario_kit.catalog import Catalog  # noqa: PLC0415

    converted = convert(file, Wishes(*wishes), Catalog(out.parent))
    if converted.findings:
        found = api.Opened(str(file), None, None, converted.findings)
        show(api.Checked((found,), ()), (str(file),), "text")
    if converted.recognised is None:
        warn("Chưa nhập: không đọc được tệp Word.")
        return 2
    write(converted, out, force=force)
    say(f"Đã ghi: {out}")
    left = converted.recognised.draft.unplaced
    if left:
        say(f"Chưa phân loại: {len(left)} đoạn, ở cuối tệp, mỗi đoạn có gợi ý mục gần nhất.")
    say(f"Bước tiếp theo: nts check {out}")
    return int(bool(left))


def _told(imported: Imported, file: Path, into: Path) -> int:
    from nts_scenario_kit import api  # noqa: PLC0415

    if imported.findings:
        found = api.Opened(str(into if imported.refused else file), None, None, imported.findings)
        show(api.Checked((found,), ()), (found.file,), "text")
    if imported.refused:
        warn("Chưa nhập: hãy sửa các lỗi trên rồi chạy lại lệnh.")
        return 2
    for path, change in imported.changes:
        place = f" (đoạn {change.number} của tệp Word)" if change.number else ""
        say(f"{change.deed.value}: {path}{place}")
        for sign, text in (("-", change.old), ("+", change.new)):
            if text:
                say(f"    {sign} {_short(text)}")
    kept = [one for one in imported.unplaced if one.kept]
    gone = [one for one in imported.unplaced if not one.kept]
    if kept:
        say(f"\nChưa có chỗ trong kịch bản ({len(kept)}), đã ghi vào “chưa phân loại”:")
        for one in kept:
            say(f"  đoạn {one.number}: {one.reason}\n    {_short(one.text)}")
    for one in gone:
        say(f"\nLưu ý: {one.reason}\n    {_short(one.text)}")
    count = len(imported.changes)
    say(f"\nĐã nhập {count} thay đổi vào {into}." if imported.written else f"{into}: không có gì thay đổi.")
    return int(bool(kept))


def _short(text: str) -> str:
    flat = " ⏎ ".join(text.split("\n"))
    return flat if len(flat) <= _WIDTH else flat[: _WIDTH - 1].rstrip() + "…"
