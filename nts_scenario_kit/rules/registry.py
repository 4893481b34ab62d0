"""The registry of content rules ``KB-…`` and what a rule gives back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.finding import DataPath, Severity
from nts_scenario_kit.rule import Registry

if TYPE_CHECKING:
    from nts_scenario_kit.resolve import Resolved


class Hit(NamedTuple):
    """One place at which a rule fires.

    ``path`` is where the author has to write (English names; a path that the author has not written stands for the
    nearest place above it). ``key`` points at the key instead of the value; ``elsewhere``: the remedy is written at
    another place, which the hint names.
    """

    path: DataPath
    message: str
    hint: str = ""
    key: bool = False
    elsewhere: bool = False


#: Stands in a hint for the key of the finding, as the author would write it.
KEY = "{khóa}"

ContentRule = Callable[["Resolved"], Iterator[Hit]]

#: All content rules by id; the modules of this folder fill it.
RULES: Registry[ContentRule] = Registry()

ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE

#: Group of the rules that rest on law outside the founding documents; can be switched off as a group.
BEYOND = "ngoài văn bản gốc"

rule = RULES.rule
