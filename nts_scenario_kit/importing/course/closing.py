"""What closes a scenario: when reports are due, and how the scenario is kept current; often below one heading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nts_scenario_kit.importing.course.likeness import like
from nts_scenario_kit.importing.nearest import nearest
from nts_scenario_kit.importing.plans import sentence_kinds as sentence
from nts_scenario_kit.importing.revising import put_revision
from nts_scenario_kit.importing.wordings import put_report

if TYPE_CHECKING:
    from nts_scenario_kit.catalog import VariantStack
    from nts_scenario_kit.importing.course.texts import Text
    from nts_scenario_kit.importing.draft import Draft

#: So unlike what stands below the last heading is none of it: notes at the end of a file.
_UNLIKE, _FEW = -10.0, 5
_DUE, _TRIGGERS = ("implementation", "reporting", "due"), ("implementation", "revision", "triggers")


def put_closing(draft: Draft, variant: VariantStack, node: str, text: Text) -> bool:
    """A text below the heading of reports or of revision; False if it is of that and says no more."""
    words, number = text.marked.words, text.number
    revises = node == "IV.3" or sentence.only_revises(words)
    if put_report(draft, variant, words, text.whole, number):
        return True
    if revises and put_revision(draft, words, text.whole, number):
        return True
    if node == "IV.3" and sentence.only_reports(words):
        if not draft.put(_DUE, text.shown, number):
            draft.leave(number, text.shown, "", "tổ chức thực hiện.chế độ báo cáo")
        return True
    if node == "IV.3" and _is_a_note(node, text):
        draft.leave(number, text.whole, "", nearest(text.whole))
        return True
    if node != "IV.3" and revises:
        draft.add(_TRIGGERS, text.shown, number)
        return True
    return False


def _is_a_note(node: str, text: Text) -> bool:
    """True for a paragraph at the end of a file that tells nothing of changes; items of a list may be anything."""
    words = text.marked.words
    return text.marked.kind not in ("sign", "letter") and len(words.split()) > _FEW and like(node, words) < _UNLIKE
