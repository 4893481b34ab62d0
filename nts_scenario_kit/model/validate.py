"""Source -> what the author wrote, as a model; all schema faults at once, in Vietnamese, each at its place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from nts_scenario_kit.finding import DataPath, Finding
from nts_scenario_kit.model.base import InvalidError, KitModel
from nts_scenario_kit.model.keys import Trouble, canonical, table, written_path
from nts_scenario_kit.model.lengths import too_long
from nts_scenario_kit.model.scenario import Scenario

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nts_scenario_kit.source import Source

#: Ids of the findings of this stage, with their titles.
RULES: dict[str, str] = {
    "SCHEMA-KHOA-LA": "Khóa không có trong mẫu",
    "SCHEMA-HAI-KHOA": "Một khóa ghi hai lần bằng hai cách viết",
    "SCHEMA-THIEU": "Thiếu khóa bắt buộc",
    "SCHEMA-RONG": "Khóa bắt buộc để trống",
    "SCHEMA-KIEU": "Giá trị không đúng kiểu",
    "SCHEMA-CHON": "Giá trị không thuộc danh sách được chọn",
    "SCHEMA-NGAY": "Ngày không đúng",
    "SCHEMA-SO": "Số, ký hiệu không đúng",
    "SCHEMA-NHIEU": "Danh sách quá dài",
}


_DID_YOU_MEAN = "ý bạn là “{}”?"


class Authored(NamedTuple):
    """What the author wrote: the source, its data with English keys, and the model of it."""

    source: Source
    data: dict[str, Any]
    scenario: Scenario


def validate(source: Source, *, variant: str = "") -> tuple[Authored | None, list[Finding]]:
    """The author's scenario, or None with the findings that say what to write.

    ``variant`` stands in for one that the author does not name.
    """
    if long := too_long(source):
        return None, long
    data, findings = keys_of(source, Scenario)
    if variant and isinstance(data, dict) and "variant" not in data:
        data = {"variant": variant, **data}
    try:
        scenario = Scenario.model_validate(data)
    except InvalidError as error:
        return None, findings + type_findings(source, Scenario, error, keys=findings)
    return (None if findings else Authored(source, data, scenario)), findings


def keys_of(
    source: Source, model: type[KitModel], at: DataPath = (), *, without: str = ""
) -> tuple[Any, list[Finding]]:
    """The data below ``at`` with English keys, and findings for keys that the model does not know.

    The key ``without`` is left out.
    """
    data: Any = source.data
    for step in at:
        data = data[step]
    if without and isinstance(data, dict):
        data = {key: value for key, value in data.items() if key != without}
    troubles: list[Trouble] = []
    out = canonical(data, model, troubles)
    return out, [_key_finding(source, trouble, at) for trouble in troubles]


def type_findings(
    source: Source, model: type[KitModel], error: InvalidError, at: DataPath = (), *, keys: Sequence[Finding] = ()
) -> list[Finding]:
    """One finding for each fault that pydantic names, at the author's line and column.

    ``keys`` are the findings of :func:`keys_of`: a required key that is there but misspelt is reported once.
    """
    data: Any = source.data
    for step in at:
        data = data[step]
    misspelt = {(_above(finding.path), finding.hint) for finding in keys}
    findings: list[Finding] = []
    for fault in error.faults:
        finding = _type_finding(source, model, fault, data, at)
        meant = {(_above(finding.path), _DID_YOU_MEAN.format(name)) for name in _spellings(model, _plain(fault["loc"]))}
        if finding.rule != "SCHEMA-THIEU" or not meant & misspelt:
            findings.append(finding)
    return findings


def _above(path: str) -> str:
    return path.rpartition(".")[0]


def _key_finding(source: Source, trouble: Trouble, at: DataPath) -> Finding:
    path = (*at, *trouble.path)
    name = trouble.path[-1]
    if trouble.kind == "twice":
        rule, message = "SCHEMA-HAI-KHOA", f"“{name}” và “{trouble.nearest}” là một khóa, chỉ được ghi một lần"
        hint = f"giữ một trong hai: “{trouble.nearest}” hoặc “{name}”"
    else:
        rule, message = "SCHEMA-KHOA-LA", f"không có khóa “{name}” ở đây"
        near = trouble.nearest
        hint = _DID_YOU_MEAN.format(near) if near else f"các khóa được dùng: {'; '.join(trouble.allowed)}"
        hint = _silent_parent(source, path) or hint
    return source.finding(path, rule, message, hint, at=source.mark(path, key=True))


def _type_finding(source: Source, model: type[KitModel], fault: dict[str, Any], data: Any, at: DataPath) -> Finding:
    loc = _plain(fault["loc"])
    written = (*at, *written_path(data, model, loc))
    rule, message, hint = _words(fault, str(written[-1]) if written else "")
    if rule == "SCHEMA-THIEU":
        title, hint = _field(model, loc)
        hint = f"viết “{written[-1]}: …” ({title.lower()}): {hint}"
    given = fault.get("input")
    if isinstance(given, dict) and given and fault["type"] in _TEXT_FAULTS:
        hint = _misplaced(source, written, _siblings(model, loc)) or hint
    return source.finding(written, rule, message, hint, clause=_clause(model, loc))


def _silent_parent(source: Source, path: DataPath) -> str:
    """What to do with a key whose parent is still a comment; "" for any other."""
    parent = source.silent_parent(path)
    if parent is None:
        return ""
    line = parent[1].line
    return (
        f"“{path[-1]}” nằm dưới “{parent[0]}” (dòng {line}), mà dòng {line} còn dấu #:"
        f" bỏ cả dấu # và dấu cách sau nó ở dòng {line}"
    )


def _misplaced(source: Source, path: DataPath, siblings: frozenset[str]) -> str:
    """Why keys stand where a text is due: their parent is still a comment, or they are of the level above."""
    below: Any = source.data
    for step in path:
        below = below[step]
    first = next(iter(below))
    if found := _silent_parent(source, (*path, first)):
        return found
    if first not in siblings:
        return ""
    column = source.mark(path, key=True).column - 1
    return f"“{first}” là khóa cùng cấp với “{path[-1]}”: thụt bằng nhau, {column} dấu cách"


def _siblings(model: type[KitModel], path: DataPath) -> frozenset[str]:
    """Both spellings of the keys that may stand beside the field at the path."""
    below: type[KitModel] | None = model
    for step in path[:-1]:
        entry = table(below).get(step) if below and isinstance(step, str) else None
        below = entry.below if entry else below if isinstance(step, int) else None
    return frozenset(table(below)) if below else frozenset()


def _plain(loc: Sequence[str | int]) -> DataPath:
    return tuple(
        step for step in loc if not (isinstance(step, str) and step.startswith(("function-", "tagged-", "is-")))
    )


_KINDS = {dict: "các khóa con", list: "danh sách", tuple: "danh sách", str: "câu chữ", type(None): "để trống"}


_KEYS_BELOW = ("SCHEMA-KIEU", "{it} phải gồm các khóa con, đang là {found}", "viết mỗi khóa con một dòng, thụt vào")
_TEXT = ("SCHEMA-KIEU", "{it} phải là câu chữ, đang là {found}", "{quotes}")
_TEXT_FAULTS = ("text", "string_type", "texts")
#: Kind of fault -> rule, message, hint.
_FAULTS: dict[str, tuple[str, str, str]] = {
    "missing": ("SCHEMA-THIEU", "thiếu khóa bắt buộc “{name}”", ""),
    "empty": ("SCHEMA-RONG", "{it} để trống", "{fill}"),
    "text": _TEXT,
    "string_type": _TEXT,
    "texts": ("SCHEMA-KIEU", "{it} phải là một câu hoặc danh sách câu, đang là {found}", "{quotes}"),
    "model_type": _KEYS_BELOW,
    "model_attributes_type": _KEYS_BELOW,
    "dict_type": _KEYS_BELOW,
    "tuple_type": (
        "SCHEMA-KIEU",
        "{it} phải là danh sách, đang là {found}",
        "viết mỗi mục một dòng, bắt đầu bằng “- ”",
    ),
    "choice": ("SCHEMA-CHON", "“{text}” không dùng được cho {it}", "chọn một trong: {allowed}"),
    "no_such_day": ("SCHEMA-NGAY", "ngày không tồn tại: “{text}”", "{day}"),
    "not_a_date": (
        "SCHEMA-NGAY",
        "“{text}” không phải là ngày",
        "ghi dạng 2026-12-15 hoặc ngày 15 tháng 12 năm 2026; để trống nếu chưa có",
    ),
    "not_a_number": (
        "SCHEMA-SO",
        "“{text}” không phải là số, ký hiệu văn bản",
        "ghi dạng 147/NQ-CP; để trống nếu không có",
    ),
    "not_an_issue_number": (
        "SCHEMA-SO",
        "“{text}” không phải là số văn bản",
        "ghi dạng 71 hoặc 71/QĐ-UBND; để trống nếu chưa cấp số",
    ),
    "string_pattern_mismatch": ("SCHEMA-KIEU", "{it} không đúng dạng", "ghi một số nguyên, ví dụ 30"),
}
_OTHER = ("SCHEMA-KIEU", "giá trị của {it} không dùng được", "xem mô tả của khóa bằng lệnh nts schema")


def _words(fault: dict[str, Any], name: str) -> tuple[str, str, str]:
    """Rule, message and hint for a fault of pydantic."""
    given, context = fault.get("input"), fault.get("ctx") or {}
    quotes = "nếu câu có dấu hai chấm, hãy đặt cả câu trong dấu nháy kép"
    allowed = "; ".join(context.get("allowed", ()))
    words = {
        "name": name,
        "it": f"mục thứ {int(name) + 1}" if name.isdigit() else f"“{name}”",
        "found": _KINDS.get(type(given), "giá trị lạ"),
        "text": str(context.get("text", "")),
        "allowed": allowed,
        "fill": f"chọn một trong: {allowed}" if allowed else "hãy ghi nội dung của khóa này",
        "day": _real_day(str(context.get("text", ""))),
        "quotes": "ghi thành một câu, không dùng dấu “- ” hay ngoặc vuông" if isinstance(given, list) else quotes,
    }
    rule, message, hint = _FAULTS.get(fault["type"], _OTHER)
    return rule, message.format_map(words), hint.format_map(words)


_THREE_NUMBERS = re.compile(r"\D*(\d{1,2})\D+(\d{1,2})\D+(\d{4})\D*")


def _real_day(text: str) -> str:
    """A hint for a day that does not exist: month and day may have changed places (11/30/2026)."""
    match = _THREE_NUMBERS.fullmatch(text)
    if match and int(match[1]) <= 12 < int(match[2]) <= 31:
        return f"ghi ngày trước, tháng sau: {match[2]}/{match[1]}/{match[3]}"
    return "ghi một ngày có thật, ví dụ 2026-12-15"


def _spellings(model: type[KitModel], path: DataPath) -> tuple[str, ...]:
    """Both spellings of the key at the end of the path."""
    names = [step for step in path if isinstance(step, str)]
    below: type[KitModel] | None = model
    entry = None
    for name in names:
        entry = table(below).get(name) if below else None
        below = entry.below if entry else None
    return (entry.vietnamese, entry.english) if entry else ()


def _field(model: type[KitModel], path: DataPath) -> tuple[str, str]:
    """Title and description of the field at the path."""
    found = _field_info(model, path)
    return (found.title or "", found.description or "") if found else ("", "")


#: A clause of the Phụ lục of Nghị quyết 147, which fields name by its place alone; others name their decree.
_OF_THE_ANNEX = re.compile(r"[IV]+(?:\.|$)")


def _clause(model: type[KitModel], path: DataPath) -> str:
    found = _field_info(model, path)
    extra = found.json_schema_extra if found else None
    clause = str(extra.get("x-clause", "")) if isinstance(extra, dict) else ""
    return f"147 PL {clause}" if _OF_THE_ANNEX.match(clause) else clause


def _field_info(model: type[KitModel], path: DataPath) -> Any:
    found: Any = None
    below: type[KitModel] | None = model
    for step in path:
        if isinstance(step, int):
            continue
        entry = table(below).get(step) if below else None
        if entry is None or below is None:
            return found
        found = below.model_fields[entry.english]
        below = entry.below
    return found
