"""Sentences of several values or parts, each into its field: the variant's own wording, steps, tasks, reports."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.importing.duties import is_agency, several, task_of
from nts_scenario_kit.importing.fields import BY_WORDS
from nts_scenario_kit.importing.nodes import SENTENCES
from nts_scenario_kit.importing.phrases import points_to_annex, values_in
from nts_scenario_kit.vietnamese import bare

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.catalog import VariantStack
    from nts_scenario_kit.document import Path
    from nts_scenario_kit.importing.draft import Draft
    from nts_scenario_kit.importing.marks import Marked, Place


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


def parts_of(node: str, text: str) -> Iterator[tuple[Path | None, str]]:
    """The parts of a sentence, each with the field of the first situation that its words name; None if none does."""
    rules = BY_WORDS[node]
    for piece in re.split(r"(?<=;)\s+", text) if node == "III.e.b1" else [text]:
        folded = bare(piece)
        found = [(re.search(words, folded), order, field) for order, (field, words) in enumerate(rules)]
        hits = [(match.start(), order, field) for match, order, field in found if match]
        if node == "III.e.b3":
            hits = [(order if start < 90 else order + 10, order, field) for start, order, field in hits]
        yield (min(hits)[2] if hits else None), piece.strip()


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


def put_task(draft: Draft, variant: VariantStack, marked: Marked, text: str, agency: str, number: int) -> str:
    """A task under IV.2: ``Sở Y tế: chủ trì …``, or an agency's heading with its tasks below; whose tasks follow."""
    home: Path = ("implementation", "assignments")
    if points_to_annex(marked.words, variant):
        draft.note(home, text)
    elif found := task_of(marked.words):
        agency, task = found
        draft.item(home, {"task": task, "lead": [agency]}, number)
    elif is_agency(marked.words):
        agency = marked.words.rstrip(" :")
        draft.note(home, text)
    else:
        words = marked.words if marked.kind in ("sign", "letter", "number") else text
        draft.item(home, {"task": words, **({"lead": [agency]} if agency else {})}, number)
    return agency
