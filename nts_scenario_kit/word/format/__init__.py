"""The one table of Nghị định 30/2020/NĐ-CP: every figure that the writer sets and the linter measures.

``figures``   page, margins, spacing and the style of every component, with the clause each rests on;
``profiles``  the sizes and the geometry that the writer chooses inside the allowed ranges;
``kinds``     the types of Điều 7 with their abbreviations;
``patterns``  what the texts of the components look like.

Nothing else in the kit states a figure of the decree.
"""

from __future__ import annotations

from nts_scenario_kit.word.format.figures import (
    COMPONENTS,
    CONTACT_BLOCK,
    FONT,
    MARGINS_MM,
    PAGE,
    SPACING,
    STAMPS,
    VERIFIED,
    Basis,
    Component,
    Page,
    Range,
    Spacing,
    Stamp,
    clause,
    is_official_font,
)
from nts_scenario_kit.word.format.kinds import COPY_KINDS, KINDS, Kind, begins_as_kind, kind_of_sign, kind_of_title
from nts_scenario_kit.word.format.patterns import PATTERNS, SIGN_PREFIXES
from nts_scenario_kit.word.format.profiles import PROFILES, WRITER, Geometry, Profile

__all__ = [
    "COMPONENTS",
    "CONTACT_BLOCK",
    "COPY_KINDS",
    "FONT",
    "KINDS",
    "MARGINS_MM",
    "PAGE",
    "PATTERNS",
    "PROFILES",
    "SIGN_PREFIXES",
    "SPACING",
    "STAMPS",
    "VERIFIED",
    "WRITER",
    "Basis",
    "Component",
    "Geometry",
    "Kind",
    "Page",
    "Profile",
    "Range",
    "Spacing",
    "Stamp",
    "begins_as_kind",
    "clause",
    "is_official_font",
    "kind_of_sign",
    "kind_of_title",
]
