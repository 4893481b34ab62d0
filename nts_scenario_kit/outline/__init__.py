"""Resolved scenario -> Document: what stands on the pages, in which order, with which numbers and words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nts_scenario_kit.catalog.levels import submitting
from nts_scenario_kit.document import Block, Document, Part, PartKind, Table
from nts_scenario_kit.errors import UsageError
from nts_scenario_kit.model.types import Carrier, TextSize
from nts_scenario_kit.outline.annexes import annex_names, annex_part, assignment_part
from nts_scenario_kit.outline.carriers import (
    attached_line,
    carrier_part,
    submission_attached,
    submission_part,
)
from nts_scenario_kit.outline.letterhead import SIGNS, carrier_of, letterhead
from nts_scenario_kit.outline.scenario import scenario_blocks
from nts_scenario_kit.outline.sentences import Sentences, lowered
from nts_scenario_kit.resolve import names
from nts_scenario_kit.vietnamese import nearest

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from nts_scenario_kit.catalog.levels import Submitting
    from nts_scenario_kit.model.scenario import Scenario
    from nts_scenario_kit.resolve import Resolved

#: Parts by the name used on the command line, in their order in a file.
PARTS = ("to_trinh", "quyet_dinh", "kich_ban_khung", "phu_luc")
#: What one file holds by default: the Decision (or plan), the scenario and its annexes.
WHOLE = ("quyet_dinh", "kich_ban_khung", "phu_luc")
#: Kinds of part that carry the scenario instead of holding it.
CARRIERS = frozenset({PartKind.SUBMISSION, PartKind.DECISION, PartKind.PLAN})
#: Other names of a part: a plan stands in the Decision's place.
ALIASES = {"ke_hoach": "quyet_dinh"}

#: Clauses of the first paragraph of a scenario: a locality, a leading sentence, or neither.
_OPENING = frozenset({"PHAM_VI", "INTRO", "I"})

Blocks = tuple[Block | Table, ...]


def outline(
    resolved: Resolved,
    parts: Sequence[str] = WHOLE,
    *,
    draft: bool = False,
    item: Scenario | None = None,
    like: Document | None = None,
) -> Document:
    """The document with the named parts.

    ``item`` stands in for the scenario of ``resolved`` where only issuance, subject and locality differ; the blocks of
    the scenario and its annexes are then taken over from ``like``, a document of the same parts.
    Raises UsageError for a part that does not exist, CatalogError for wording that cannot be filled.
    """
    wanted = _known(parts)
    item = resolved.signed(item) if item else resolved.scenario
    sentences = Sentences(resolved.variant, names(item, resolved.variant, resolved.catalog))
    heads = resolved.catalog.references.heads
    built: list[Part] = []
    if "to_trinh" in wanted:
        built.append(submission_part(sentences, item, _sender(resolved, item), heads))
    if "quyet_dinh" in wanted:
        built.append(carrier_part(sentences, item, _labels(item)[0]))
    kept = [part for part in like.parts if part.kind not in CARRIERS] if like else []
    attached = attached_line(sentences, item.issuance, heads)
    if kept:
        built += _attached_again(kept, sentences, item, attached)
    else:
        built += _attachments(sentences, resolved, wanted, attached)
    return Document(
        title=_title(item),
        parts=tuple(built),
        draft=draft,
        text_size=text_size(item),
        subject=item.subject,
        author=item.issuance.body,
    )


def _known(parts: Sequence[str]) -> set[str]:
    """The names of the parts, aliases written out. Raises UsageError for a part that does not exist."""
    wanted = {ALIASES.get(name, name) for name in parts}
    if unknown := sorted(wanted - set(PARTS)):
        near = nearest(unknown[0], PARTS)
        hint = f"ý bạn là “{near}”?" if near else f"chọn trong: {', '.join(PARTS)}"
        raise UsageError(f"không có phần “{unknown[0]}”; {hint}")
    return wanted


def submission_line(resolved: Resolved) -> str:
    """``(Kèm theo Tờ trình số … ngày … của …)``: the accompanying line of what goes with the submission."""
    item = resolved.scenario
    sentences = Sentences(resolved.variant, names(item, resolved.variant, resolved.catalog))
    return submission_attached(sentences, item, _sender(resolved, item))


def _sender(resolved: Resolved, item: Scenario) -> Submitting:
    return submitting(item, resolved.variant, resolved.catalog.references.heads)


def text_size(item: Scenario) -> int:
    """Size of the text in points, 14 unless the author or the variant chose 13."""
    return int(item.issuance.text_size or TextSize.LARGE)


def _title(item: Scenario) -> str:
    return f"Kịch bản khung {lowered(item.subject)}"


def _labels(item: Scenario) -> list[str]:
    """Labels of all annexes: first that of the scenario, if a plan carries it."""
    plan = carrier_of(item.issuance) is Carrier.PLAN
    return annex_names(int(plan) + bool(item.implementation.assignments) + len(item.annexes)) or [""]


def _attachments(sentences: Sentences, resolved: Resolved, wanted: set[str], attached: str) -> list[Part]:
    """The scenario and its annexes: an attachment of a Decision, or the first annex of a plan."""
    item = resolved.scenario
    labels = _labels(item)
    own = labels.pop(0) if carrier_of(item.issuance) is Carrier.PLAN else ""
    built: list[Part] = []
    if "kich_ban_khung" in wanted:
        blocks = tuple(_applicable(scenario_blocks(sentences, item, labels), resolved))
        built.append(_scenario_part(sentences, item, own, blocks, attached))
    if "phu_luc" in wanted:
        if item.implementation.assignments:
            built.append(assignment_part(sentences, item, resolved.variant, labels.pop(0), attached))
        for index, annex in enumerate(item.annexes):
            built.append(annex_part(annex, index, labels.pop(0), attached))
    return built


def _applicable(blocks: Sequence[Block | Table], resolved: Resolved) -> Iterator[Block | Table]:
    """The blocks without model wording of a clause that the author set aside; what the author wrote there stays.

    A numbered paragraph stays as well: those below it would lose their count.
    """
    aside = [note for note in resolved.scenario.not_applicable if note.reason.strip()]
    for block in blocks:
        if aside and isinstance(block, Block) and block.mark in {"", "-", "+"}:
            paths = [span.path for span in block.spans if span.path]
            set_aside = any(note.covers(block.clause, below=False) for note in aside)
            if set_aside and paths and not any(map(resolved.given, paths)):
                continue
        yield block


def _scenario_part(sentences: Sentences, item: Scenario, own: str, blocks: Blocks, attached: str) -> Part:
    """The scenario as attachment of a Decision; with ``own``, its label, as the first annex of a plan."""
    if own:
        title = (sentences.text("KH.ten_phu_luc"), item.subject)
        return Part(PartKind.ANNEX, own, title, blocks, attached=attached)
    head = letterhead(item.issuance, SIGNS[Carrier.DECISION], numbered=False)
    return Part(PartKind.SCENARIO, sentences.text("TITLE"), (item.subject,), blocks, letterhead=head, attached=attached)


def _attached_again(kept: list[Part], sentences: Sentences, item: Scenario, attached: str) -> list[Part]:
    """The scenario and its annexes with the blocks that they have, for another issuance, subject and locality."""
    plan = carrier_of(item.issuance) is Carrier.PLAN
    built = []
    for part in kept:
        if any(isinstance(block, Block) and block.clause in _OPENING for block in part.blocks[:1]):
            built.append(_scenario_part(sentences, item, part.title if plan else "", part.blocks, attached))
        elif part.kind is PartKind.ANNEX_WIDE and any(_is_assignments(block) for block in part.blocks[:1]):
            built.append(part._replace(abstract=(sentences.text("IV.2.ten_phu_luc"),), attached=attached))
        else:
            built.append(part._replace(attached=attached))
    return built


def _is_assignments(block: Block | Table) -> bool:
    return isinstance(block, Table) and block.clause == "IV.2"
