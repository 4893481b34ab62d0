"""``nts import``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from nts_scenario_kit.cli.check import show
from nts_scenario_kit.cli.console import quoted, say, warn
from nts_scenario_kit.cli.words import PATH, require_ending
from nts_scenario_kit.cli.words import command as vietnamese
from nts_scenario_kit.errors import OccupiedError

if TYPE_CHECKING:
    from nts_scenario_kit.api.importing import Imported

#: Longest piece of a text that is shown on one line.
_WIDTH = 300


@vietnamese(
    name="import",
    help="Đưa tệp Word đã sửa về tệp kịch bản (--into), hoặc chuyển một tệp Word bất kỳ thành tệp kịch bản (-o).",
)
@click.argument("file", metavar="TỆP", type=PATH)
@click.option("--into", metavar="TỆP.yaml", type=PATH, help="Tệp kịch bản nhận các thay đổi.")
@click.option("-o", "out", metavar="TỆP.yaml", type=PATH, help="Tệp kịch bản mới.")
@click.option("--variant", "variant_id", metavar="MÃ", default="", help="Biến thể; để trống thì nhận ra từ tệp Word.")
@click.option("--domain", metavar="MÃ", default="", help="Lĩnh vực; để trống thì nhận ra từ tệp Word.")
@click.option("--level", metavar="CẤP", default="", help="Cấp: bộ, tỉnh hoặc xã.")
@click.option("--force", is_flag=True, help="Ghi đè tệp có sẵn.")
def command(
    file: Path, into: Path | None, out: Path | None, variant_id: str, domain: str, level: str, force: bool
) -> int:
    """Import a Word file."""
    if into is not None and out is not None:
        raise click.UsageError("không dùng --into cùng với -o: chọn một nơi ghi.")
    if into is None and out is None:
        raise click.UsageError("không biết ghi vào đâu: dùng --into TỆP.yaml hoặc -o TỆP.yaml.")
    if out is not None and file.suffix.lower() == ".xlsx":
        raise click.UsageError("không nhập bảng Excel thành tệp mới được; nhập vào kịch bản có sẵn: --into TỆP.yaml.")
    if out is not None:
        require_ending(out, ".yaml", ".yml")
        return _foreign(file, out, (variant_id, domain, level), force=force)
    assert into is not None
    if file.suffix.lower() in (".xlsx", ".xlsm", ".xls", ".csv"):
        from nts_scenario_kit.api.excel import import_tasks  # noqa: PLC0415 - the help needs none of it

        return _told(import_tasks(file, into), file, into)
    from nts_scenario_kit.api.importing import bring_home  # noqa: PLC0415

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
    try:
        write(converted, out, force=force)
    except OccupiedError:  # of its own scenario nobody wants a second one
        raise OccupiedError(
            f"{out}: đã có tệp này. Đưa sửa đổi trong Word về tệp đó: nts import {quoted(file)} --into {quoted(out)};"
            " tạo tệp kịch bản mới: chọn tên khác sau -o (--force thì ghi đè)"
        ) from None
    say(f"Đã ghi: {out}")
    left = converted.recognised.draft.unplaced
    if left:
        say(f"Chưa phân loại: {len(left)} đoạn, ở cuối tệp, mỗi đoạn có gợi ý mục gần nhất.")
    _next_step(out, sort=bool(left))
    return int(bool(left))


def _told(imported: Imported, file: Path, into: Path) -> int:
    from nts_scenario_kit import api  # noqa: PLC0415

    if imported.findings:
        found = api.Opened(str(into if imported.refused else file), None, None, imported.findings)
        show(api.Checked((found,), ()), (found.file,), "text")
    if imported.refused:
        warn("Chưa nhập: hãy sửa các lỗi trên rồi chạy lại lệnh.")
        return 2
    if imported.refusal:
        warn(f"Chưa nhập: {imported.refusal}. {into} giữ nguyên.")
        warn(f"Nếu đây là một văn bản khác, chuyển thành tệp kịch bản riêng: nts import {quoted(file)} -o TỆP_MỚI.yaml")
        return 1
    if imported.revised:
        say("Tệp Word có theo dõi sửa đổi (Track Changes): đọc như khi chấp nhận mọi sửa đổi, phần chèn được tính, "
            "phần xóa bỏ không tính.\n")  # fmt: skip
    for path, change in imported.changes:
        place = f" (đoạn {change.number} của tệp Word)" if change.number else ""
        say(f"{change.deed.value}: {path}{place}")
        for sign, text in (("-", change.old), ("+", change.new)):
            if text:
                say(f"    {sign} {_short(text)}")
    return _rest(imported, file, into)


def _rest(imported: Imported, file: Path, into: Path) -> int:
    """What found no field, what the officer should know, and how much was written."""
    kept = [one for one in imported.unplaced if one.kept]
    if kept:
        deed = "đã ghi vào" if imported.written else "đã có trong"
        say(f"\nChưa có chỗ trong kịch bản ({len(kept)}), {deed} “chưa phân loại”:")
        for one in kept:
            place = f"đoạn {one.number}: " if one.number else ""
            say(f"  {place}{one.reason}\n    {_short(one.text)}")
    notes = {(one.reason, one.text): one for one in reversed(imported.unplaced) if not one.kept}
    for one in reversed(notes.values()):
        place = f" (đoạn {one.number} của tệp Word)" if one.number else ""
        say(f"\nLưu ý{place}: {one.reason}\n    {_short(one.text)}")
    count = len(imported.changes)
    if not imported.written and not imported.unplaced:
        say(f"Không có thay đổi nào: {file} khớp với {into}. {into} giữ nguyên từng chữ.")
    elif not imported.written:
        say(f"\nKhông có gì mới để ghi; {into} giữ nguyên từng chữ.")
    elif kept:
        say(f"\nĐã nhập {count} thay đổi, ghi {len(kept)} đoạn vào “chưa phân loại” của {into}.")
    else:
        say(f"\nĐã nhập {count} thay đổi vào {into}.")
    if imported.written:
        _next_step(into, sort=bool(kept))
    return int(bool(kept))


def _next_step(file: Path, *, sort: bool) -> None:
    first = "mở tệp, chuyển từng đoạn ở “chưa phân loại” vào đúng mục rồi xóa ở đó; " if sort else ""
    say(f"Bước tiếp theo: {first}nts check {quoted(file)}")


def _short(text: str) -> str:
    flat = " ⏎ ".join(text.split("\n"))
    return flat if len(flat) <= _WIDTH else flat[: _WIDTH - 1].rstrip() + "…"
