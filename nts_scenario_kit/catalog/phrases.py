"""Wording with placeholders: ``{{ tên }}`` in texts of a variant, never in texts of a scenario.

A phrase is rendered by a sandboxed, strict Jinja environment. Nearly all phrases have only plain placeholders; these
are split once and filled without Jinja, with the same result.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from nts_scenario_kit.errors import CatalogError

if TYPE_CHECKING:
    from collections.abc import Mapping

_PLAIN = re.compile(r"\{\{\s*([^\W\d]\w*)\s*\}\}")
#: A placeholder of several words.
_SPACED = re.compile(r"\{\{\s*([^\W\d]\w*(?:[ ,]+\w+)+)\s*\}\}")
_JINJA = ("{{", "{%", "{#")
#: All that a phrase may hold, as Jinja names it: placeholders and conditions; no calls, loops, filters or attributes.
_GRAMMAR = ("Output", "TemplateData", "Name", "If", "And", "Or", "Not")
#: Around the name of a placeholder inside Jinja's result: private-use characters, which no text of a variant holds.
_OPEN, _CLOSE = "\ue000", "\ue001"
_SLOT = re.compile(f"{_OPEN}(.*?){_CLOSE}")


class Slot(str):
    """The name of a placeholder, among the plain pieces of a phrase."""

    __slots__ = ()


@lru_cache(maxsize=2048)
def plain_parts(phrase: str) -> tuple[str, ...] | None:
    """The pieces of a phrase with plain placeholders only; None if it needs Jinja."""
    if not any(sign in phrase for sign in _JINJA):
        return (phrase,)
    pieces = _PLAIN.split(phrase)
    parts = tuple(Slot(piece) if index % 2 else piece for index, piece in enumerate(pieces) if piece)
    rest = "".join(part for part in parts if not isinstance(part, Slot))
    return None if any(sign in rest for sign in _JINJA) else parts


def parts(phrase: str, values: Mapping[str, object]) -> tuple[str, ...]:
    """The phrase in pieces, each placeholder a :class:`Slot` to be filled by the caller.

    ``values`` says which names exist, and for conditions (``{% if %}``) which of them are empty.
    Raises CatalogError for a name that does not exist or a phrase that Jinja cannot read.
    """
    found = plain_parts(phrase)
    if found is None:
        filled = frozenset(name for name, value in values.items() if value)
        found = _jinja_parts(phrase, filled, frozenset(values))
    for part in found:
        if isinstance(part, Slot) and part not in values:
            raise CatalogError(f"lời văn của biến thể dùng tên chưa có “{part}”: {phrase}")
    return found


def filled(phrase: str, values: Mapping[str, str]) -> str:
    """The phrase with its placeholders filled. Raises CatalogError as :func:`parts`."""
    if "{" not in phrase:
        return phrase
    return "".join(values[part] if isinstance(part, Slot) else part for part in parts(phrase, values))


def _why(phrase: str) -> str:
    """What an officer did wrong, as far as it shows: a name with spaces is written with underscores."""
    for name in _SPACED.findall(phrase):
        return f"tên trong dấu ngoặc nhọn không được có dấu cách, viết {{{{ {'_'.join(name.split())} }}}}: "
    return ""


@lru_cache(maxsize=512)
def _jinja_parts(phrase: str, filled_names: frozenset[str], names: frozenset[str]) -> tuple[str, ...]:
    from jinja2 import StrictUndefined, TemplateError, nodes  # noqa: PLC0415 - rarely needed, 50 ms to load
    from jinja2.sandbox import SandboxedEnvironment  # noqa: PLC0415

    allowed = tuple(getattr(nodes, name) for name in _GRAMMAR)
    environment = SandboxedEnvironment(undefined=StrictUndefined, autoescape=False, keep_trailing_newline=True)
    marked = {name: f"{_OPEN}{name}{_CLOSE}" if name in filled_names else "" for name in names}
    try:
        tree = environment.parse(phrase)
        strange = [node for node in tree.find_all(nodes.Node) if not isinstance(node, allowed)]
        unknown = [node.name for node in tree.find_all(nodes.Name) if node.name not in names]
        text = "" if strange or unknown else environment.from_string(phrase).render(marked)
    except (TemplateError, TypeError, ValueError, RecursionError) as error:
        raise CatalogError(f"lời văn của biến thể không đọc được: {_why(phrase)}{phrase}") from error
    if strange:
        raise CatalogError(f"lời văn của biến thể chỉ được dùng {{{{ tên }}}} và {{% if tên %}}: {phrase}")
    if unknown:
        raise CatalogError(f"lời văn của biến thể dùng tên chưa có “{unknown[0]}”: {phrase}")
    return tuple(Slot(piece) if index % 2 else piece for index, piece in enumerate(_SLOT.split(text)) if piece)
