"""``nts lint``."""

from __future__ import annotations

from pathlib import Path

import click

from nts_scenario_kit.cli.check import FORMATS, THRESHOLDS, Threshold, report_text
from nts_scenario_kit.cli.console import say, warn, write
from nts_scenario_kit.cli.words import NAME, PATH, require_ending, whole_names
from nts_scenario_kit.cli.words import command as vietnamese
from nts_scenario_kit.finding import Severity, reaches


@vietnamese(help="Kiểm tra thể thức của tệp Word bất kỳ theo Nghị định 30/2020/NĐ-CP.")
@click.argument("files", metavar="TỆP.docx...", nargs=-1, required=True, type=NAME)
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", help="Dạng kết quả.")
@click.option("--fail-on", type=Threshold(), default="lỗi", help="Mức làm cho lệnh kết thúc với mã 1.")
@click.option("--fix", "repair", is_flag=True, help="Sửa những gì không đụng đến câu chữ, ghi ra tệp mới (cần -o).")
@click.option("-o", "out", metavar="TỆP.docx", type=PATH, help="Tệp đã sửa (dùng với --fix).")
@click.option("--comments", metavar="TỆP.docx", type=PATH, help="Bản sao có chú thích Word tại mỗi chỗ.")
@click.option("--force", is_flag=True, help="Ghi đè tệp có sẵn.")
def command(
    files: tuple[str, ...],
    form: str,
    fail_on: str,
    repair: bool,
    out: Path | None,
    comments: Path | None,
    force: bool,
) -> int:
    """Lint Word files, repair or comment one."""
    from nts_scenario_kit.api import linting  # noqa: PLC0415 - the help needs none of it

    _fit(whole_names(files), repair=repair, out=out, comments=comments)
    linted = linting.lint(files)
    if repair and out is not None and not linted.unreadable:
        return _repair(Path(files[0]), out, force=force)
    if linted.files or form != "text":
        write(report_text(linted.files, linted.findings, lambda _file, _line: None, form))
    if linted.skipped:
        warn(f"Đã bỏ qua {len(linted.skipped)} tệp khóa tạm của Word: {', '.join(linted.skipped)}")
    for refusal in linted.unreadable:
        warn(f"Lỗi: {refusal}")
    if comments is not None and not linted.unreadable:
        linting.comment(Path(files[0]), comments, linted.findings, force=force)
        say(f"Đã ghi: {comments}")
    if form == "text" and linted.files:
        say(f"Bảng quy định thể thức được đối chiếu đến ngày {linting.VERIFIED:%d/%m/%Y}.")
    return 2 if linted.unreadable else int(reaches(linted.findings, THRESHOLDS[fail_on]))


def _fit(files: tuple[str, ...], *, repair: bool, out: Path | None, comments: Path | None) -> None:
    """Raise UsageError for options that do not go together: none of them is left out in silence."""
    if (repair or comments is not None) and len(files) > 1:
        raise click.UsageError("không dùng --fix hay --comments cho nhiều tệp một lúc.")
    require_ending(out, ".docx")
    require_ending(comments, ".docx", option="--comments")
    if repair and out is None:
        raise click.UsageError("không có tên tệp ghi ra: thêm -o TỆP.docx.")
    if repair and comments is not None:
        raise click.UsageError("không dùng --fix cùng với --comments; hãy chạy hai lần.")
    if out is not None and not repair:
        raise click.UsageError("không dùng -o khi không có --fix.")


def _repair(file: Path, out: Path, *, force: bool) -> int:
    from nts_scenario_kit.api import linting  # noqa: PLC0415

    repaired = linting.fix(file, out, force=force)
    for finding in repaired.done:
        say(f"đã sửa: {finding.message} [{finding.rule}]")
    for finding in repaired.left:
        say(f"cần người xem: {finding.place}: {finding.message} [{finding.rule}]")
    say(f"Đã ghi: {out} ({len(repaired.done)} chỗ đã sửa, {len(repaired.left)} chỗ cần người xem)")
    return int(reaches(repaired.left, Severity.ERROR))
