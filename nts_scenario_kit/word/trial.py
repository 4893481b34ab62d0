"""A template printed once with everything in it: what an editor has broken shows when it is prepared, not in a file."""

from __future__ import annotations

from collections.abc import Callable
from types import CodeType
from typing import Any

from lxml import etree

from nts_scenario_kit.document import Kind
from nts_scenario_kit.errors import CatalogError
from nts_scenario_kit.word.text import Xml
from nts_scenario_kit.word.view import KEPT, NAMES

#: Makes compiled code of the template into what prints it.
Compile = Callable[[bool, CodeType], Callable[[dict[str, object], list[bytes]], None]]

_CONTENT = ((Xml(""), "…", Xml("")),)
_TABLE = (Xml("<w:gridCol/>"), 1, [(9, "…")], [(group, [(9, "left", [_CONTENT])]) for group in (False, True)], True)
_LISTS = ("parent", "issuer", "stamps", "abstract", "addressees", "power", "recipients", "further", "contact")
_RULES = ("issuer_rule", "motto_rule", "abstract_rule", "attached_rule")
_FULL: dict[str, object] = {
    **dict.fromkeys(NAMES, "…"),
    **dict.fromkeys(_LISTS, ("…",)),
    **dict.fromkeys(_RULES, Xml("<w:p/>")),
    "blocks": [*((kind, Xml("…"), _CONTENT) for kind in (*map(str, Kind), *KEPT.values())), ("table", "", (_TABLE,))],
}
_OPEN = "thẻ mở và thẻ đóng không cùng cấp (đoạn, hàng hoặc ô), mẫu in ra sẽ hỏng"
_SIGN = "có thẻ in ra ký tự mà tệp Word không chứa được"
_EMPTY: dict[str, object] = dict.fromkeys(NAMES, "")


def try_out(data: dict[str, Any], name: str, printer: Compile) -> None:
    """Print every section and header, full and empty. Raises CatalogError where the result is no XML."""
    sections = {f"phần {kind}": part["code"] for kind, part in data["parts"].items()}
    for where, code in (sections | data["rendered"]).items():
        for values in (_FULL, _EMPTY):
            out: list[bytes] = []
            try:
                printer(*code)(values, out)
            except CatalogError as error:
                raise CatalogError(f"{name}, {where}: {str(error).removeprefix('mẫu Word: ')}") from error
            xml = b"".join(out)
            if where in sections:
                xml = data["head"].encode() + xml + data["tail"].encode()
            try:
                etree.fromstring(xml)
            except etree.XMLSyntaxError as error:
                raise CatalogError(f"{name}, {where}: {_SIGN if 'invalid Char' in str(error) else _OPEN}") from None
