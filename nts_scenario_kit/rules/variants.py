"""A variant may add or tighten, never weaken what the Phụ lục requires: what weakens it is found, with both places."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from nts_scenario_kit.catalog.variants import has, written_variant_path
from nts_scenario_kit.finding import DataPath, Finding, Severity, ordered
from nts_scenario_kit.model.variant import Clause
from nts_scenario_kit.rules import mechanism
from nts_scenario_kit.rules.agencies import is_police
from nts_scenario_kit.rules.registry import RULES
from nts_scenario_kit.rules.texts import is_blank, mentions, words
from nts_scenario_kit.vietnamese import nearest

if TYPE_CHECKING:
    from nts_scenario_kit.catalog.variants import Layer, VariantStack

#: Ids of the findings of this module, with their titles.
TITLES: dict[str, str] = {
    "BT-LUAT-LA": "Biến thể đổi mức một luật không có",
    "BT-KHOAN-LA": "Biến thể ghi một khoản không có",
    "BT-LUAT-NHE": "Biến thể làm nhẹ một luật",
    "BT-KHOAN-BO": "Biến thể bỏ một khoản của Phụ lục",
    "BT-KHOAN-RONG": "Biến thể để trống nội dung mặc định của một khoản",
    "BT-KHOAN-TRAI": "Biến thể đổi nội dung trái với Phụ lục",
}

_SITUATION = ("defaults", "situations")
_MECHANISM = (*_SITUATION, "mechanism")

#: Defaults that the Phụ lục fixes: path, phrases that must be there (None: a police body), and what it asks.
_FIXED: tuple[tuple[DataPath, str | None, str, str], ...] = (
    ((*_MECHANISM, "commune", "head"), mechanism.COMMUNE_HEAD, "III.1.c.xa", "Chủ tịch Ủy ban nhân dân cấp xã"),
    ((*_MECHANISM, "province", "head"), mechanism.PROVINCE_HEAD, "III.1.c.tinh", "Chủ tịch Ủy ban nhân dân cấp tỉnh"),
    ((*_MECHANISM, "national", "head"), mechanism.NATIONAL_HEAD, "III.1.c.quocgia", "Thủ tướng Chính phủ"),
    ((*_MECHANISM, "province", "condition"), mechanism.BEYOND, "III.1.c.tinh", "vượt quá khả năng của cấp xã"),
    ((*_MECHANISM, "national", "condition"), mechanism.BEYOND, "III.1.c.quocgia", "vượt quá khả năng của cấp tỉnh"),
    ((*_SITUATION, "forces", "stage2", "lead"), None, "III.1.d.gd2.luc_luong", "lực lượng Công an"),
)

#: Clauses that name the issuing act: every variant words them anew.
_OWN_WORDS = ("TITLE", "ATTACH", "INTRO")

#: Below this share of the lower layer's words, a requirement counts as cut down.
_KEPT = 0.6


def check_variant(stack: VariantStack) -> list[Finding]:
    """What the layers of a variant weaken or drop, in reading order."""
    found: list[Finding] = []
    for number, layer in enumerate(stack.layers):
        lower = stack.layers[number + 1 :]
        found += _rules(layer, lower)
        if lower:
            found += [*_clauses(layer, lower), *_emptied(layer, lower)]
        found += _contrary(layer, lower)
    return ordered(found)


def _rules(layer: Layer, lower: tuple[Layer, ...]) -> Iterator[Finding]:
    for rule_id, change in layer.variant.rules.items():
        path: DataPath = ("rules", rule_id)
        rule = RULES.get(rule_id)
        if rule is None:
            near = nearest(rule_id, tuple(RULES))
            hint = f"ý bạn là “{near}”?" if near else "xem danh sách bằng lệnh nts rules"
            yield _finding(layer, path, "BT-LUAT-LA", f"không có luật “{rule_id}”", hint)
            continue
        if change.weight is None:
            continue
        held, place = rule.severity, f"luật {rule_id} của bộ công cụ ({rule.clause})"
        for below in lower:
            other = below.variant.rules.get(rule_id)
            if other is not None and other.weight is not None and Severity(other.weight.value).rank < held.rank:
                held, place = Severity(other.weight.value), _place(below, path)
        if Severity(change.weight.value).rank > held.rank:
            message = f"luật {rule_id} bị làm nhẹ: từ “{held.value}” ({place}) xuống “{change.weight.value}”"
            yield _finding(layer, (*path, "weight"), "BT-LUAT-NHE", message, "biến thể chỉ được làm chặt hơn")


def _clauses(layer: Layer, lower: tuple[Layer, ...]) -> Iterator[Finding]:
    raw = layer.data.get("clauses") or {}
    known = tuple(dict.fromkeys(clause for each in lower for clause in each.data.get("clauses") or {}))
    for clause, given in raw.items():
        if clause not in known:
            near = nearest(str(clause), known)
            hint = f"ý bạn là “{near}”?" if near else "xem mã khoản bằng lệnh nts variants show national"
            message = f"không có khoản “{clause}”: lời văn này không in ra ở đâu"
            yield _finding(layer, ("clauses", clause), "BT-KHOAN-LA", message, hint)
            continue
        yield from _unworded(layer, lower, clause, given)
        below = next((each for each in lower if _requirement(each, clause)), None)
        if below is None:
            continue
        asked, path = _requirement(below, clause), ("clauses", clause)
        at = _place(below, path)
        if given is None or (isinstance(given, dict) and _dropped(given, "requirement")):
            message = f"khoản {clause} của Phụ lục bị bỏ trống yêu cầu; yêu cầu gốc ở {at}"
            yield _finding(layer, path, "BT-KHOAN-BO", message, "bỏ dòng này, hoặc ghi đủ yêu cầu")
        elif clause not in _OWN_WORDS and "requirement" in given and _kept(asked, given["requirement"]) < _KEPT:
            message = f"yêu cầu của khoản {clause} bị cắt bớt so với {at}"
            yield _finding(layer, (*path, "requirement"), "BT-KHOAN-BO", message, "giữ đủ nội dung Phụ lục yêu cầu")


def _unworded(layer: Layer, lower: tuple[Layer, ...], clause: str, given: Any) -> Iterator[Finding]:
    """A wording that is blanked although a layer below has one: the document would print the requirement instead."""
    if not isinstance(given, dict) or not _dropped(given, "wording"):
        return
    below = next((each for each in lower if (each.variant.clauses.get(clause) or Clause()).wording), None)
    if below is not None:
        at = _place(below, ("clauses", clause, "wording"))
        message = f"khoản {clause} của Phụ lục bị bỏ trống lời văn; lời văn gốc ở {at}"
        yield _finding(layer, ("clauses", clause, "wording"), "BT-KHOAN-BO", message, "bỏ dòng này, hoặc ghi lời văn")


def _dropped(given: dict[str, Any], name: str) -> bool:
    return name in given and is_blank(given[name] or "")


def _kept(asked: str, given: str) -> float:
    """Share of the words of what was asked that is still there."""
    wanted, still = words(asked), set(words(given))
    return sum(word in still for word in wanted) / len(wanted) if wanted else 1.0


def _requirement(layer: Layer, clause: str) -> str:
    return (layer.variant.clauses.get(clause) or Clause()).requirement


def _emptied(layer: Layer, lower: tuple[Layer, ...]) -> Iterator[Finding]:
    """Defaults that a layer blanks although a layer below fills them."""
    for path in _blanks(layer.data.get("defaults"), ("defaults",)):
        below = next((each for each in lower if has(each.data, path) and not _is_blank(_at(each.data, path))), None)
        if below is not None and path[1:2] != ("issuance",):
            message = f"nội dung mặc định bị để trống, trong khi {_place(below, path)} có nội dung"
            yield _finding(layer, path, "BT-KHOAN-RONG", message, "bỏ dòng này để giữ nội dung của biến thể gốc")


def _blanks(data: Any, path: DataPath) -> Iterator[DataPath]:
    if isinstance(data, dict) and data:
        for name, value in data.items():
            yield from _blanks(value, (*path, name))
    elif len(path) > 1 and _is_blank(data):
        yield path


def _contrary(layer: Layer, lower: tuple[Layer, ...]) -> Iterator[Finding]:
    for path, phrases, clause, wanted in _FIXED:
        if not has(layer.data, path):
            continue
        value = _at(layer.data, path)
        texts = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        if is_blank(texts):
            continue
        if not (mentions(texts, phrases) if phrases else all(is_police(text) for text in texts)):
            below = next((each for each in lower if has(each.data, path)), None)
            at = f"; {_place(below, path)} ghi đúng" if below else ""
            message = f"trái với khoản {clause} của Phụ lục: phải là {wanted}{at}"
            yield _finding(layer, path, "BT-KHOAN-TRAI", message, f"ghi: {wanted}")


def _is_blank(value: Any) -> bool:
    return value in (None, "", [], {}) or (isinstance(value, str) and is_blank(value))


def _at(data: Any, path: DataPath) -> Any:
    for step in path:
        data = data[step]
    return data


def _place(layer: Layer, path: DataPath) -> str:
    mark = layer.source.mark(written_variant_path(layer.source.data, path))
    return f"{layer.source.file}:{mark.line}"


def _finding(layer: Layer, path: DataPath, rule: str, message: str, hint: str) -> Finding:
    return layer.source.finding(written_variant_path(layer.source.data, path), rule, message, hint, clause="147 PL")
