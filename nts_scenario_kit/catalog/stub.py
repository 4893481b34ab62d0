"""A new ``variant.yaml``: everything of the base that is particular to its body, to be put right line by line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from nts_scenario_kit.catalog.leftovers import names_one, words_of
from nts_scenario_kit.catalog.places import data_folder
from nts_scenario_kit.catalog.variants import VariantStack, leaves, stack, written_variant_path
from nts_scenario_kit.model.types import Level
from nts_scenario_kit.source.dump import mapping

if TYPE_CHECKING:
    from nts_scenario_kit.catalog import Catalog
    from nts_scenario_kit.finding import DataPath

_HEAD = """\
# yaml-language-server: $schema={schema}
# Biến thể “{id}”: chỉ ghi phần khác với “{base}”; mọi thứ không ghi ở đây lấy theo biến thể đó.
# Mọi dòng chép từ “{base}” phải sửa cho đúng; dòng có dấu “# sửa cho đúng” còn tên của “{base}”.
# Xem giá trị đang dùng và nơi ghi: nts variants show {id}      Kiểm tra: nts variants check {id}
mã: {id}
tên: {id}  # sửa cho đúng: tên đầy đủ của tỉnh, thành phố hoặc bộ
kế thừa: {base}
cấp: {levels}
cấp mặc định: {level}  # cấp của cơ quan ban hành, người ký, nơi nhận ghi ở mặc định: bộ, tỉnh hoặc xã
"""
#: What each section is, in the order of the file.
_SECTIONS = {
    "names": "Tên các cơ quan, lực lượng; dùng trong lời văn dưới dạng {{ tên }}. Sửa cho đúng.",
    "domain_leads": "Cơ quan chủ trì của 11 lĩnh vực. Sửa cho đúng.",
    "submitters": "Cơ quan trình: tên, cơ quan chủ quản, ký hiệu, chức vụ trên Tờ trình. Sửa cho đúng.",
    "defaults": "Một phần của tệp kịch bản, dùng khi tác giả không ghi. Sửa cho đúng.",
    "clauses": "Các khoản có tên của địa phương gốc. Sửa cho đúng.",
}
#: What the base decided for itself and the new body inherits without a word: shown as comments.
_INHERITED = {
    "columns": "Bảng phân công của “{base}”, đang dùng. Muốn khác: bỏ dấu # và sửa.",
    "clauses": "Câu của “{base}”, đang được in ra. Muốn khác: bỏ dấu # và sửa (“khoản” chỉ viết một lần).",
}
#: A day of the year: one that the base set for itself.
_DAY = re.compile(r"ngày \d+ tháng \d+(?! năm)")
_EMPTY: dict[str, Any] = {
    "locality": "",
    "issuance": {
        "body": "", "sign": "", "place": "", "signer": {"form": "", "collective": "", "post": "", "principal": ""},
        "executors": "", "recipients": "",
    },
}  # fmt: skip


def variant_stub(variant_id: str, base: VariantStack, catalog: Catalog, chosen: Level | None = None) -> str:
    """The text of a new ``variant.yaml`` that extends ``base``; ``chosen`` is the level of the body that issues."""
    particular = tuple(layer for layer in base.layers if layer.variant.extends)
    own = stack(particular + base.layers[-1:]) if particular else base
    words = words_of(base, catalog.references)
    data: dict[str, Any] = {name: _particular(own, name) for name in ("names", "domain_leads", "submitters")}
    data["domain_leads"] = {domain: data["domain_leads"].get(domain) for domain in catalog.references.domains}
    data["defaults"] = _own_defaults(particular) if particular else _EMPTY
    given = stack_data(particular)
    data["clauses"] = _naming(given, words)
    others = {
        clause: given["clauses"][clause] for clause in given.get("clauses") or {} if clause not in data["clauses"]
    }
    level = chosen or (base.merged.default_level if particular else _guessed(variant_id))
    levels = _levels(level, base) if chosen or not particular else base.merged.levels
    head = _HEAD.format(
        schema=(data_folder("schemas") / "bien_the.schema.json").resolve().as_uri(),
        id=variant_id,
        base=base.id,
        levels=f"[{', '.join(levels)}]" if levels else "",
        level=level or "",
    )
    parts = [_section(name, data[name], words, base.id) for name in _SECTIONS if data[name]]
    inherited = {"columns": given.get("columns"), "clauses": others}
    parts += [_commented(name, found, base.id) for name, found in inherited.items() if found]
    return "\n".join([head, *parts])


def _guessed(variant_id: str) -> Level:
    """The level of a body below the national model, by its id: ``bo_tai_chinh`` is a ministry."""
    return Level.MINISTRY if variant_id.startswith("bo_") else Level.PROVINCE


def _levels(level: Level | None, base: VariantStack) -> tuple[Level, ...]:
    """The levels for which such a body writes: a province for its communes as well, a ministry for none."""
    below = tuple(Level)[tuple(Level).index(level) :] if level and level is not Level.MINISTRY else (level,)
    return tuple(one for one in base.merged.levels if one in below)


def _particular(own: VariantStack, name: str) -> dict[str, Any]:
    return dict(own.data.get(name) or {})


def _own_defaults(particular: tuple[Any, ...]) -> dict[str, Any]:
    """The defaults of all layers above the national one."""
    return dict(stack_data(particular).get("defaults") or {})


def stack_data(layers: tuple[Any, ...]) -> dict[str, Any]:
    """The merged data of the layers alone."""
    return stack(layers).data if layers else {}


def _naming(given: dict[str, Any], words: tuple[str, ...]) -> dict[str, Any]:
    """Clauses above the national layer whose words name the place or its bodies."""
    return {
        clause: one
        for clause, one in (given.get("clauses") or {}).items()
        if any(names_one(text, words) for _, text in leaves(one, ()))
    }


def _commented(name: str, data: Any, base: str) -> str:
    """What is inherited, as comments; one with its sign taken away is valid."""
    rows = mapping({str(_key((name,))): _vietnamese(data, (name,))}, 0).split("\n")
    return "\n".join([f"# {_INHERITED[name].format(base=base)}", *(f"# {row}" for row in rows)]) + "\n"


def _section(name: str, data: dict[str, Any], words: tuple[str, ...], base: str) -> str:
    path: DataPath = (name,)
    rows = mapping({str(_key(path)): _vietnamese(data, path)}, 0).split("\n")
    whole = any("\n" in text for _, text in leaves(data, path))
    marked = rows if whole else [row + _mark(row, words, base) for row in rows]
    return "\n".join([f"# {_SECTIONS[name]}", *marked]) + "\n"


def _mark(row: str, words: tuple[str, ...], base: str) -> str:
    if names_one(row, words):
        return "  # sửa cho đúng"
    return f"  # quyết định lại: ngày của “{base}”" if _DAY.search(row) else ""


def _key(path: DataPath) -> str | int:
    return written_variant_path({}, path)[-1]


def _vietnamese(data: Any, path: DataPath) -> Any:
    """The data with Vietnamese keys."""
    if isinstance(data, dict):
        return {str(_key((*path, name))): _vietnamese(value, (*path, name)) for name, value in data.items()}
    if isinstance(data, list):
        return [_vietnamese(value, (*path, n)) for n, value in enumerate(data)]
    return data
