"""``nts diff``."""

from __future__ import annotations

import datetime
import re
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import click

from nts_scenario_kit.cli.console import say, table, write
from nts_scenario_kit.cli.words import PATH, require_ending
from nts_scenario_kit.cli.words import command as vietnamese
from nts_scenario_kit.errors import UsageError

if TYPE_CHECKING:
    from nts_scenario_kit.api.diffing import Compared, Difference

#: Options that sign the changes in Word, with what to write.
_SIGNED = {"author": "--author TÊN", "day": "--date 2026-12-15"}
_DATE = re.compile(r"\d{4}-\d\d-\d\d")


@vietnamese(help="So sánh hai bản (tệp kịch bản hoặc tệp Word): theo khoản, hoặc thành tệp Word có theo dõi sửa đổi.")
@click.argument("old", metavar="BẢN-CŨ", type=PATH)
@click.argument("new", metavar="BẢN-MỚI", type=PATH)
@click.option("-o", "out", metavar="TỆP.docx", type=PATH, help="Tệp Word có theo dõi sửa đổi.")
@click.option("--table", "as_table", is_flag=True, help="Bảng so sánh, thuyết minh: khoản, cũ, mới, lý do.")
@click.option(
    "--reasons",
    metavar="TỆP",
    type=PATH,
    help="Lý do cho bảng so sánh: bảng .docx lần trước đã ghi cột “Lý do”, hoặc tệp .yaml ghi “khoản: lý do”.",
)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="Cách hiện kết quả.")
@click.option("--author", default="nts_scenario_kit", metavar="TÊN", help="Tên người sửa ghi trong tệp Word.")
@click.option("--date", "day", default="2000-01-01", metavar="NGÀY", help="Ngày sửa ghi trong tệp Word: 2026-12-15.")
@click.option("--force", is_flag=True, help="Ghi đè tệp có sẵn.")
@click.pass_context
def command(
    ctx: click.Context,
    old: Path,
    new: Path,
    out: Path | None,
    as_table: bool,
    reasons: Path | None,
    form: str,
    author: str,
    day: str,
    force: bool,
) -> int:
    """Show or write what changed."""
    from nts_scenario_kit.api import diffing, reasoning  # noqa: PLC0415 - the help needs none of it

    _require_signature(author, day)
    if reasons is not None and not as_table and form == "text":
        raise UsageError("--reasons chỉ dùng với --table hoặc --format json.")
    if out is not None:
        _check(out, old, new)
    found = diffing.compare(old, new)
    if as_table or form == "json":
        found = reasoning.reasoned(found, reasoning.read(reasons) if reasons else None)
    if out is not None:
        data = diffing.table(found) if as_table else diffing.redline(found, author, f"{day}T00:00:00Z")
        diffing.write(data, out, force=force)
    if form == "json":
        write(diffing.as_json(found))
    elif out is not None:
        _say_written(ctx, out, found, as_table=as_table)
    elif as_table:
        table(diffing.HEADER, (diffing.cells(one) for one in found.differences))
        _sum_up(found, as_table=True)
    else:
        _show(found)
        _sum_up(found)
    return int(bool(found.differences or found.lesser))


def _require_signature(author: str, day: str) -> None:
    """Refuse a day that no calendar has, and a name that no Word file can hold."""
    try:
        real = bool(_DATE.fullmatch(day)) and bool(datetime.date.fromisoformat(day))
    except ValueError:
        real = False
    if not real:
        raise click.UsageError("không đọc được ngày sửa: ghi một ngày có thật, dạng 2026-12-15.")
    if not author.strip() or not author.isprintable():
        raise click.UsageError("không dùng được tên người sửa (--author): tên trống hoặc có ký tự không in được.")


def _check(out: Path, *inputs: Path) -> None:
    """Refuse a file that is no Word file, or that is being compared."""
    require_ending(out, ".docx")
    from nts_scenario_kit.word.save import apart  # noqa: PLC0415 - few write into a file

    apart(out, *inputs)


def _say_written(ctx: click.Context, out: Path, found: Compared, *, as_table: bool) -> None:
    say(f"Đã ghi: {out}")
    _sum_up(found, as_table=as_table, marked=not as_table)
    if not as_table:
        _say_who(ctx)


def _say_who(ctx: click.Context) -> None:
    """Under which name and day the changes stand in Word, where the officer chose none of both."""
    chosen = {name: ctx.get_parameter_source(name) is not click.core.ParameterSource.DEFAULT for name in _SIGNED}
    if not all(chosen.values()):
        day = "/".join(reversed(str(ctx.params["day"]).split("-")))
        options = " ".join(option for name, option in _SIGNED.items() if not chosen[name])
        say(f"Người sửa ghi trong tệp: {ctx.params['author']}, ngày {day}; đổi bằng {options}.")


def _show(found: Compared) -> None:
    """Every difference under its clause, with its places and both texts."""
    for (heading, clause), group in groupby(found.differences, key=lambda one: (one.heading, one.clause)):
        say(heading if heading == clause else f"{heading} [{clause}]")
        for one in group:
            say(f"  {one.kind.value}: {_places(one)}".rstrip(" :"))
            if one.row:
                say(f"    dòng: {one.row}")
            for side, text in zip(("cũ: ", "mới:"), one.shown.marked, strict=True):
                if text:
                    say(f"    {side} " + text.replace("\n", "\n         "))
        say()


def _places(one: Difference) -> str:
    return " → ".join(str(place) for place in (one.old_place, one.new_place) if place is not None)


def _sum_up(found: Compared, *, as_table: bool = False, marked: bool = False) -> None:
    from nts_scenario_kit.api.diffing import Kind  # noqa: PLC0415

    for version in (found.old, found.new):
        if version.encoding:
            say(f"{version.file}: chữ theo bảng mã cũ {version.encoding} đã được chuyển sang Unicode.")
    if not found.differences and not found.lesser:
        say("Hai bản không khác nhau.")
        return
    counts = [(kind, sum(one.kind is kind for one in (*found.differences, *found.lesser))) for kind in Kind]
    told = ", ".join(f"{count} {kind.value}" for kind, count in counts if count and kind.matters)
    say(f"{len(found.differences)} chỗ khác nhau: {told}." if told else "Nội dung không khác nhau.")
    for kind, words in ((Kind.RENUMBERED, "số thứ tự"), (Kind.SPACED, "khoảng trắng")):
        if count := dict(counts)[kind]:
            say(f"Ngoài ra {count} đoạn chỉ khác {words}.")
    blank = sum(not one.reason for one in found.differences)
    if as_table and blank:
        say(f"Cột “Lý do” còn trống {blank} dòng: ghi tay vào tệp Word, lần sau thêm --reasons để giữ lại.")
    if marked and found.beside:
        say(f"{found.beside} chỗ ở đầu trang, chân trang, chú thích hoặc khung chữ không ghi được thành sửa đổi")
        say("theo dõi; xem bằng nts diff không có -o.")
