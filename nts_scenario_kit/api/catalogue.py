"""The list of everything that can be found: source, schema, variant, content and format rules, with their pages."""

from __future__ import annotations

from nts_scenario_kit import building, resolve, rules, source
from nts_scenario_kit.catalog import leftovers, levels, variants
from nts_scenario_kit.finding import Severity
from nts_scenario_kit.importing import foreign
from nts_scenario_kit.model import validate
from nts_scenario_kit.outline import wording
from nts_scenario_kit.reporters import RuleEntry
from nts_scenario_kit.rules.variants import TITLES
from nts_scenario_kit.word import lint, refusals

_PLAIN = (
    ("Tệp YAML", source.RULES),
    ("Mẫu của tệp kịch bản", validate.RULES),
    ("Biến thể", resolve.RULES),
    ("Biến thể", variants.RULES),
    ("Biến thể", levels.RULES),
    ("Biến thể", leftovers.RULES),
    ("Biến thể", wording.RULES),
    ("Biến thể", TITLES),
    ("Nhập từ Word", foreign.RULES),
    ("Dự án", building.RULES),
)


def catalogue() -> tuple[RuleEntry, ...]:
    """All rules: those of reading, schema and variants by their title, the others with their manual page."""
    plain = [
        RuleEntry(rule, Severity.ERROR, "", title, "", group)
        for group, table in _PLAIN
        for rule, title in table.items()
    ]

    paged = [
        RuleEntry(rule.id, rule.severity, rule.clause, rule.title, rule.doc, rule.group)
        for registry in (rules.RULES, rules.META, refusals.RULES, lint.RULES)
        for rule in registry.values()
    ]
    return (*plain, *paged)
