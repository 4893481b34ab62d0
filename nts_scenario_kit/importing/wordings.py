"""Sentences of the variant's wording with values in them, each value into its field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nts_scenario_kit.importing.duties import several
from nts_scenario_kit.importing.nodes import SENTENCES
from nts_scenario_kit.importing.phrases import values_in

if TYPE_CHECKING:
    from nts_scenario_kit.catalog import VariantStack
    from nts_scenario_kit.document import Path
    from nts_scenario_kit.importing.draft import Draft
    from nts_scenario_kit.importing.headings import Place


def put_sentence(draft: Draft, variant: VariantStack, situation: Path, words: str, at: Place) -> Path | None:
    """A sentence on forces that a heading opens: the last field that it filled; None if it is no such sentence."""
    if at.node not in SENTENCES:
        return None
    clause, (stage, fields) = SENTENCES[at.node]
    values = values_in(words, variant.wording(clause))
    if values is None:
        return None
    home: Path = (*situation, "forces", stage)
    draft.note((*home, next(iter(fields.values()))), at.text)
    last = home
    for name, field in fields.items():
        last = (*home, field)
        for value in several(values.get(name, ""), name):
            draft.add(last, value, at.number)
    return last


def put_report(draft: Draft, variant: VariantStack, words: str, text: str, number: int) -> bool:
    """Sentences about reports and revision."""
    for clause, at in (("IV.2.bao_cao", "reporting"), ("IV.3.dinh_ky", "revision")):
        values = values_in(words, variant.wording(clause))
        if values is not None:
            draft.note(("implementation", at), text)
            for name, value in values.items():
                draft.put(("implementation", at, name), value, number)
            return True
    return False
