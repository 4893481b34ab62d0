"""The verbs of the kit, one function each. They take paths and options, and give back values; nothing is printed."""

from __future__ import annotations

from nts_scenario_kit.api.checking import check, open_scenario
from nts_scenario_kit.api.opened import ALL, Checked, Choice, Opened
from nts_scenario_kit.api.rendering import DOSSIER, Rendered, dossier, render, to_pdf
from nts_scenario_kit.api.starting import Started, copy_example, new, write_schemas
from nts_scenario_kit.api.variants import (
    VariantRow,
    VariantValue,
    check_variant,
    new_variant,
    variant_values,
    variants,
)

__all__ = [
    "ALL",
    "DOSSIER",
    "Checked",
    "Choice",
    "Opened",
    "Rendered",
    "Started",
    "VariantRow",
    "VariantValue",
    "check",
    "check_variant",
    "copy_example",
    "dossier",
    "new",
    "new_variant",
    "open_scenario",
    "render",
    "to_pdf",
    "variant_values",
    "variants",
    "write_schemas",
]
