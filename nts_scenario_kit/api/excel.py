"""Assignments in Excel: the table of the scenario out, an officer's table in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nts_scenario_kit.api.importing import Imported, open_resolved
from nts_scenario_kit.api.opened import is_unprintable
from nts_scenario_kit.errors import OutputError, UsageError
from nts_scenario_kit.finding import Severity, ordered
from nts_scenario_kit.importing.edits import Unplaced
from nts_scenario_kit.importing.tasks import task_edits
from nts_scenario_kit.importing.writing import written
from nts_scenario_kit.model.keys import table
from nts_scenario_kit.model.lengths import too_long
from nts_scenario_kit.model.scenario import Assignment
from nts_scenario_kit.tables import read_sheets, uncomputed, workbook
from nts_scenario_kit.word.save import save

if TYPE_CHECKING:
    from pathlib import Path

_FIELDS = ("group", "task", "lead", "cooperation", "deadline", "report_cycle", "product", "responsibility", "authority")
_TITLES = {"group": "Nhóm nhiệm vụ", "report_cycle": "Kỳ báo cáo"}


def import_tasks(file: Path, into: Path) -> Imported:
    """Make the assignments of the scenario those of the workbook. Raises InputError, UsageError, OutputError."""
    sheets = read_sheets(file)
    resolved, findings = open_resolved(into)
    if resolved is None:
        return Imported((), (), tuple(ordered(findings)), False, refused=True)
    edits = task_edits(resolved, sheets)
    reason = "công thức chưa có kết quả nên đọc như ô trống; mở tệp bằng Excel, lưu lại rồi nhập lần nữa"
    edits.unplaced += [Unplaced(0, text, f"{where}: {reason}", kept=False) for where, text in uncomputed(file)]
    try:
        source = written(resolved, edits)
    except ValueError as error:
        raise OutputError(f"{into}: không ghi được các thay đổi vào tệp này ({error}); tệp giữ nguyên") from error
    if long := too_long(source):
        raise OutputError(f"{into}: không ghi các thay đổi vào tệp này ({long[0].message}); tệp giữ nguyên")
    changed = source.text != resolved.source.text
    if changed:
        save(source.encode(source.text), into, force=True)
    changes = tuple((resolved.written(change.path), change) for change in edits.changes)
    return Imported(changes, tuple(edits.unplaced), (), changed)


def export_tasks(file: Path, out: Path, *, force: bool = False) -> int:
    """Write the assignments as a workbook; how many there are. Raises InputError, UsageError, OutputError."""
    resolved, findings = open_resolved(file)
    if resolved is None or any(map(is_unprintable, findings)):
        first = next(one for one in ordered(findings) if one.severity is Severity.ERROR)
        raise UsageError(f"{first.place}: {first.message}; tệp kịch bản có lỗi, hãy chạy nts check")
    titles = {name: _TITLES.get(name, entry.title or name) for name, entry in Assignment.model_fields.items()}
    assert all(name in table(Assignment) for name in _FIELDS)
    tasks = resolved.scenario.implementation.assignments
    rows = [
        (str(n), *("\n".join(v) if isinstance(v := getattr(one, field), tuple) else str(v) for field in _FIELDS))
        for n, one in enumerate(tasks, 1)
    ]
    header = ("STT", *(titles[field] for field in _FIELDS))
    if out.is_file() and not force:
        raise OutputError(
            f"{out}: đã có tệp này, có thể đã được điền thêm; hãy chọn tên khác, hoặc thêm --force để ghi đè"
        )
    save(workbook("Phân công", header, rows), out, force=force)
    return len(tasks)
