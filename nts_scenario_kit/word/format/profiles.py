"""What the writer chooses inside the allowed ranges: two profiles of sizes that move together, and one geometry."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from nts_scenario_kit.word.format.figures import COMPONENTS

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True)
class Profile:
    """Sizes in points of all components for one body size (PL I, I.V, note to the column of sizes).

    The decree names two sets for Quốc hiệu, Tiêu ngữ and date: 13, 14, 14 and 12, 13, 13. The rest follows them.
    """

    size: Mapping[str, float]


@dataclass(frozen=True)
class Geometry:
    """Lengths that the writer sets, in the unit of each name; all inside PL I, I.I.3 and I.II.6e.

    ``before_pt``/``after_pt``: the gap stands before paragraphs only, so that adding or taking the larger of two gaps
    gives the same page. Column shares are parts of the text width: the header's is that of the official templates, the
    signature's leaves most names of recipients on one line and ``TM. ỦY BAN NHÂN DÂN PHƯỜNG`` beside them.
    """

    top_mm: float = 20.0
    bottom_mm: float = 20.0
    left_mm: float = 30.0
    right_mm: float = 20.0
    header_mm: float = 10.0
    footer_mm: float = 10.0
    first_line_mm: float = 12.7
    before_pt: float = 6.0
    after_pt: float = 0.0
    line: float = 1.1
    header_left_share: float = 0.40
    signature_left_share: float = 0.48
    rule_ratio: float = 0.40

    @property
    def text_mm(self) -> float:
        """Width of the text on an upright sheet, in millimetres."""
        return 210.0 - self.left_mm - self.right_mm


def _sizes(body: float) -> Mapping[str, float]:
    """The largest allowed size of each component for 14, the smallest for 13; fixed sizes stay."""
    pick = 1 if body == 14 else 0
    sizes = {key: float(part.size_pt[pick]) for key, part in COMPONENTS.items()}
    return MappingProxyType(sizes | {"khan": 13.0, "luu_hanh": 13.0})  # stamps: the sample size in both profiles


#: By body size in points: ``PROFILES[14].size["quoc_hieu"] == 13.0``.
PROFILES: Mapping[int, Profile] = MappingProxyType({14: Profile(_sizes(14.0)), 13: Profile(_sizes(13.0))})

#: Text width with these margins: 160 mm.
WRITER = Geometry()
