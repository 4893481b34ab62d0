"""``nts check``."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from nts_scenario_kit.cli.console import colour, lossless, quoted, say, warn, write
from nts_scenario_kit.cli.words import NAME, PATH, whole_names
from nts_scenario_kit.cli.words import command as vietnamese
from nts_scenario_kit.finding import Severity, reaches
from nts_scenario_kit.vietnamese import bare, utf8

if TYPE_CHECKING:
    from collections.abc import Callable

    from nts_scenario_kit.api import Checked
    from nts_scenario_kit.finding import Finding

#: Thresholds as they are typed: no spaces.
THRESHOLDS = {"lỗi": Severity.ERROR, "cảnh-báo": Severity.WARNING, "gợi-ý": Severity.NOTE}
FORMATS = ("text", "json", "sarif", "html")


class Threshold(click.Choice[str]):
    """A severity, typed with a hyphen or, in quotes, as it is printed; marks and case may be left out."""

    def __init__(self) -> None:
        super().__init__(list(THRESHOLDS))

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The severity's word with a hyphen."""
        if isinstance(value, str):
            typed = bare(value.strip().replace(" ", "-"))
            value = next((word for word in THRESHOLDS if bare(word) == typed), value)
        return super().convert(value, param, ctx)


@vietnamese(help="Kiểm tra một hoặc nhiều tệp kịch bản. Mã thoát: 0 sạch; 1 có phát hiện; 2 không đọc được.")
@click.argument("files", metavar="TỆP...", nargs=-1, required=True, type=NAME)
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", help="Dạng kết quả.")
@click.option("--fail-on", type=Threshold(), default="lỗi", help="Mức làm cho lệnh kết thúc với mã 1.")
@click.option("--select", multiple=True, metavar="MÃ", help="Chỉ kiểm tra các luật có mã bắt đầu như vậy.")
@click.option("--ignore", multiple=True, metavar="MÃ", help="Bỏ các luật có mã bắt đầu như vậy.")
@click.option("--no-beyond", is_flag=True, help="Tắt nhóm luật dựa vào pháp luật ngoài các văn bản gốc.")
@click.option("--fix", is_flag=True, help="Sửa ngay trong tệp những chỗ sửa được mà không đổi nghĩa, rồi kiểm tra.")
@click.option("-o", "out", metavar="TỆP", type=PATH, help="Ghi kết quả ra tệp (UTF-8).")
@click.option("--force", is_flag=True, help="Với -o: ghi đè tệp có sẵn không do công cụ tạo ra.")
def command(files: tuple[str, ...], fix: bool, out: Path | None, force: bool, **how: Any) -> int:
    """Check scenarios and print the findings."""
    from nts_scenario_kit import api  # noqa: PLC0415 - the help needs none of it

    form, fail_on, files = how["form"], how["fail_on"], whole_names(files)
    _known((*how["select"], *how["ignore"]))
    choice = api.Choice(how["select"], how["ignore"], not how["no_beyond"], datetime.date.today())
    if out is not None:
        from nts_scenario_kit.word.save import apart  # noqa: PLC0415 - few write into a file

        apart(out, *files)
    written = not fix or _fixed(files, form)
    checked = api.check(files, choice)
    if out is not None:
        _save(checked, out, form, force=force)
    elif checked.opened or form != "text":
        show(checked, tuple(one.file for one in checked.opened), form)
    if form == "text" and any(one.numbers and one.blocked for one in checked.opened):
        say(_DRAFT)
    for refusal in checked.unreadable:
        warn(f"Lỗi: {refusal}")
    if checked.unreadable or not written:
        return 2
    failed = reaches(checked.findings, THRESHOLDS[fail_on])
    if form == "text" and not failed:
        say(_next_step(files[0]))
    return int(failed)


#: Said of a Word file with errors: its scenario has others.
_DRAFT = (
    "Tệp Word được xét theo đúng chữ đang có: phần nào không viết là thiếu. Sau khi chuyển thành tệp kịch bản (nts"
    " import), phần để trống được in bằng lời mẫu của biến thể, nên danh sách lỗi khác đi."
)


def _next_step(file: str) -> str:
    """After a clean check: a scenario is rendered, a Word file becomes a scenario first."""
    if Path(file).suffix.lower() == ".docx":
        return f"Bước tiếp theo: nts import {quoted(file)} -o {quoted(Path(file).with_suffix('.yaml'))}"
    return f"Bước tiếp theo: nts render {quoted(file)}"


def _known(prefixes: tuple[str, ...]) -> None:
    """Refuse a prefix that no content rule has: a check of nothing must not look clean."""
    from nts_scenario_kit.rules import META, RULES  # noqa: PLC0415 - loads every rule

    for prefix in prefixes:
        if not prefix:
            raise click.UsageError("không có luật nào có mã trống; xem: nts rules.")
        if not any(rule.startswith(prefix) for rule in (*RULES, *META)):
            raise click.UsageError(f"không có luật nào có mã bắt đầu bằng “{prefix}”; xem: nts rules.")


def _fixed(files: tuple[str, ...], form: str) -> bool:
    """Put right what can be, and say so (beside a report for machines: on standard error); False if one was refused.

    A file with faults of YAML is no refusal: the check tells them, and they count as its findings.
    """
    from nts_scenario_kit.api.fixing import fix  # noqa: PLC0415 - loads every rule

    tell = say if form == "text" else warn
    fixed = fix(files)
    left = [one for one in fixed if one.refusal and Path(one.file).is_file()]  # the check tells the others
    for one in fixed:
        for edit in one.edits:
            tell(f"{one.file}:{edit.line}:{edit.column}: đã sửa “{edit.old}” thành “{edit.new}” ({edit.reason})")
    for one in left:
        warn(one.refusal if one.faulty else f"Lỗi: {one.refusal}")
    count, changed = sum(len(one.edits) for one in fixed), sum(bool(one.edits) for one in fixed)
    if count or not any(one.refusal for one in fixed):  # nothing is said of what was not read
        tell(f"Đã sửa {count} chỗ trong {changed} tệp." if count else "Không có chỗ nào tự sửa được.")
    return all(one.faulty for one in left)


#: What a report of the kit holds near its beginning, by its format; a text is never taken for one.
_SIGNS = {
    "json": b'{\n  "version": 1,\n  "files": [',
    "sarif": b'"name": "nts_scenario_kit"',
    "html": "<title>Kết quả kiểm tra</title>".encode(),
}


def _save(checked: Checked, out: Path, form: str, *, force: bool) -> None:
    """Write the report into a file."""
    from nts_scenario_kit.word.save import marked, nobody, save  # noqa: PLC0415

    text = _report(tuple(one.file for one in checked.opened), checked.findings, checked.line_of, form)
    save(utf8(text), out, force=force, ours=marked(_SIGNS[form]) if form in _SIGNS else nobody)
    (say if form == "text" else warn)(f"Đã ghi: {out}")


def show(checked: Checked, files: tuple[str, ...], form: str) -> None:
    """Print the findings in one of the formats."""
    write(report_text(files, checked.findings, checked.line_of, form))


def report_text(
    files: tuple[str, ...], findings: tuple[Finding, ...], line_of: Callable[[str, int], str | None], form: str
) -> str:
    """The findings in one of the formats, fit for the console."""
    text = _report(files, findings, line_of, form, coloured=colour())
    if form == "text" or lossless():
        return text
    return text.encode("ascii", "xmlcharrefreplace").decode() if form == "html" else _escaped(text)


def _report(
    files: tuple[str, ...],
    findings: tuple[Finding, ...],
    line_of: Callable[[str, int], str | None],
    form: str,
    *,
    coloured: bool = False,
) -> str:
    from nts_scenario_kit.reporters import REPORTERS, Report  # noqa: PLC0415

    report = Report(files, findings, line_of, colour=coloured)
    if form in {"sarif", "html"}:
        from nts_scenario_kit.api.catalogue import catalogue  # noqa: PLC0415 - loads every rule

        report = report._replace(rules=catalogue())
    return REPORTERS[form](report)


def _escaped(text: str) -> str:
    """JSON for a code page that cannot hold Vietnamese: letters as escapes, nothing lost."""
    return "".join(c if c.isascii() else _escape(c) for c in text)


def _escape(char: str) -> str:
    units = char.encode("utf-16-be")
    return "".join(f"\\u{units[i]:02x}{units[i + 1]:02x}" for i in range(0, len(units), 2))
