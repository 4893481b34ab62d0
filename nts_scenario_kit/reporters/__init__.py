"""Reporters: findings and crosswalk in the formats that people and machines read; a dict by name."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from nts_scenario_kit.reporters.report import Report, RuleEntry

if TYPE_CHECKING:
    from collections.abc import Callable


def _of(module: str, name: str) -> Callable[[Report], str]:
    """The reporter of that name; its module is loaded when it is first used, because a run needs one of them."""

    def reporter(report: Report) -> str:
        return str(getattr(import_module(f"{__name__}.{module}"), name)(report))

    return reporter


#: Reporters of findings by the name used with ``--format``.
REPORTERS: dict[str, Callable[[Report], str]] = {
    "text": _of("text", "text"),
    "json": _of("json", "as_json"),
    "sarif": _of("sarif", "sarif"),
    "html": _of("html", "html"),
}

__all__ = ["REPORTERS", "Report", "RuleEntry"]
