"""docs/luat.md is what the rules themselves say."""

from __future__ import annotations

import importlib.util
import re

from support import ROOT

from nts_scenario_kit.api.catalogue import catalogue
from nts_scenario_kit.rules import META, RULES


def test_the_page_of_the_rules_is_what_the_docstrings_say() -> None:
    spec = importlib.util.spec_from_file_location("build_rule_pages", ROOT / "tools" / "build_rule_pages.py")
    assert spec is not None
    assert spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    page = tool.PAGE.read_text(encoding="utf-8")
    assert page == tool.page(), "chạy: python tools/build_rule_pages.py"
    assert not [rule for rule in (*RULES, *META) if f"\n### {rule}\n" not in page]


def test_every_id_that_the_code_knows_is_in_the_list_of_rules() -> None:
    listed = [entry.id for entry in catalogue()]
    families = "|".join(sorted({rule.partition("-")[0] for rule in listed}))
    shape = re.compile(rf'"((?:{families})(?:-[A-Z0-9]+)+)"')
    code = (ROOT / "nts_scenario_kit").rglob("*.py")
    told = {found for file in code for found in shape.findall(file.read_text(encoding="utf-8"))}
    assert sorted(told - set(listed)) == []
    assert len(listed) == len(set(listed))
