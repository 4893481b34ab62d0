"""A starter of every domain asks for the same: what its officer has to write, clause by clause, and nothing else."""

from __future__ import annotations

import pytest
from casefile import resolved
from support import catalog

from nts_scenario_kit.model.types import Level
from nts_scenario_kit.rules import check
from nts_scenario_kit.scaffold import scaffold

#: Blank in every starter.
_WRITTEN_BY_HAND = """
KB-I-3-A KB-I-3-B KB-II-MT KB-II-YC KB-II-SOM KB-II-DAN KB-III-TEN KB-III-A1 KB-III-A2 KB-III-B1 KB-III-B2 KB-D2-CH
KB-6R-VIEC KB-6R-THOIGIAN KB-6R-SANPHAM KB-6R-TRACHNHIEM KB-6R-THAMQUYEN KB-TG-BH KB-BM
"""
#: Blank where the variant does not say it for this level; KB-TEN-CAP where its words are those of the central bodies:
#: who proposes stage 2, and who reports to the Prime Minister.
_BESIDES = {
    ("national", "bộ"): "KB-TT-KT KB-IV-1 KB-IV-3 KB-IV-2-XA KB-IV-2-MT",
    ("national", "tỉnh"): "KB-TT-KT KB-IV-1 KB-IV-3 KB-TT-DAN KB-BC KB-TEN-CAP KB-TEN-CAP",
    ("can_tho", "tỉnh"): "KB-TT-DAN KB-IV-2-XA KB-IV-2-MT KB-TEN-CAP KB-TEN-CAP",
    ("can_tho", "xã"): "KB-TT-KT KB-TT-DAN KB-IV-3-AI KB-TEN-CAP KB-TEN-CAP",
    ("dak_nong", "tỉnh"): "KB-TT-DAN KB-IV-1 KB-IV-3 KB-IV-2-XA KB-IV-2-MT KB-II-TOANCAU KB-BC",
}
#: Blank where the variant does not know who leads in the domain; then nobody is charged yet.
_NO_LEAD = "KB-D1-CT KB-6R-NGUOI KB-IV-2"
_NEEDS_A_TASK = {"KB-IV-2-XA", "KB-IV-2-MT"}


@pytest.mark.parametrize("domain", sorted(catalog().references.domains))
@pytest.mark.parametrize(("variant", "level"), _BESIDES)
def test_a_starter_lists_what_is_still_to_write(variant: str, level: str, domain: str) -> None:
    stack = catalog().at_level(catalog().variant(variant), Level(level))
    s = resolved(scaffold(stack, domain, level, catalog(), "moi.yaml", "x.schema.json"))

    told = [finding.rule for finding in check(s)]

    wanted = [*_WRITTEN_BY_HAND.split(), *_BESIDES[variant, level].split()]
    if not s.scenario.situations[0].forces.stage1.lead:
        wanted = [rule for rule in wanted if rule not in _NEEDS_A_TASK] + _NO_LEAD.split()
    assert sorted(told) == sorted(wanted)
