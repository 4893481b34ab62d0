"""Section III: each situation with its content, aims, mechanism, forces and steps (Phụ lục, III.1 a to đ)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nts_scenario_kit.document import Block, Kind
from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.outline.sentences import Sentences, joined, listed, numbered, ordinal, value
from nts_scenario_kit.vietnamese import roman

if TYPE_CHECKING:
    from nts_scenario_kit.model.forces import ForcesStage1, ForcesStage2, ForcesStage3
    from nts_scenario_kit.model.situation import Command, Situation
    from nts_scenario_kit.model.steps import Step1, Step2Stage1, Step2Stage2, Step2Stage3, Step3


def situation(sentences: Sentences, index: int, item: Situation) -> list[Block]:
    """All paragraphs of one situation; ``index`` counts from 0."""
    number = str(index + 1)
    at: DataPath = ("situations", index)
    head = f"III.{number}"
    name = value(item.name, (*at, "name"))
    return [
        Block(Kind.SITUATION, f"{number}.", sentences.spans("III.1", number=number, name=name), head),
        *_content(sentences, item, at, head),
        *_aims(sentences, item, at, head),
        *_mechanism(sentences, item, at, head),
        *_forces(sentences, item, at, head),
        *_steps(sentences, item, at, head),
    ]


def _titled(sentences: Sentences, title: str, texts: tuple[str, ...], path: DataPath, clause: str) -> list[Block]:
    """``- Title:`` with its values as ``+`` paragraphs; nothing if there are none."""
    below = listed(Kind.PLUS, "+", texts, path, clause)
    return [Block(Kind.DASH, "-", sentences.spans(title), clause), *below] if below else []


def _content(sentences: Sentences, item: Situation, at: DataPath, head: str) -> list[Block]:
    clause, path = f"{head}.a", (*at, "content")
    return [
        sentences.block(Kind.POINT, "a)", clause),
        *_titled(sentences, f"{clause}.yeu_to", item.content.causes, (*path, "causes"), clause),
        *_titled(sentences, f"{clause}.dien_bien", item.content.developments, (*path, "developments"), clause),
    ]


def _aims(sentences: Sentences, item: Situation, at: DataPath, head: str) -> list[Block]:
    clause = f"{head}.b"
    aims, requirements = (*at, "response_aims"), (*at, "response_requirements")
    return [
        sentences.block(Kind.POINT, "b)", clause),
        *_titled(sentences, f"{clause}.mt", item.response_aims, aims, clause),
        *_titled(sentences, f"{clause}.yc", item.response_requirements, requirements, clause),
    ]


def _mechanism(sentences: Sentences, item: Situation, at: DataPath, head: str) -> list[Block]:
    levels = (
        ("commune", "xa", item.mechanism.commune),
        ("province", "tinh", item.mechanism.province),
        ("national", "quocgia", item.mechanism.national),
    )
    blocks = [sentences.block(Kind.POINT, "c)", f"{head}.c")]
    for name, suffix, command in levels:
        if command.condition or command.body or command.head:
            blocks.append(_command(sentences, f"{head}.c.{suffix}", command, (*at, "mechanism", name)))
    return blocks


def _command(sentences: Sentences, clause: str, command: Command, path: DataPath) -> Block:
    return sentences.block(
        Kind.DASH,
        "-",
        clause,
        condition=value(command.condition, (*path, "condition")),
        body=value(command.body, (*path, "body")),
        head=value(command.head, (*path, "head")),
    )


def _forces(sentences: Sentences, item: Situation, at: DataPath, head: str) -> list[Block]:
    path = (*at, "forces")
    return [
        sentences.block(Kind.POINT, "d)", f"{head}.d"),
        *_stage1(sentences, item.forces.stage1, (*path, "stage1"), f"{head}.d.gd1"),
        *_stage2(sentences, item.forces.stage2, (*path, "stage2"), f"{head}.d.gd2"),
        *_stage3(sentences, item.forces.stage3, (*path, "stage3"), f"{head}.d.gd3"),
    ]


def _stage1(sentences: Sentences, stage: ForcesStage1, path: DataPath, head: str) -> list[Block]:
    blocks = [sentences.block(Kind.STAGE, "-", head)]
    if stage.lead or stage.cooperation:
        lead = joined(stage.lead, (*path, "lead"))
        cooperation = joined(stage.cooperation, (*path, "cooperation"))
        clause = f"{head}.luc_luong"
        blocks.append(sentences.block(Kind.PLUS, "+", clause, lead=lead, cooperation=cooperation))
    if stage.means:
        means = joined(stage.means, (*path, "means"))
        blocks.append(sentences.block(Kind.PLUS, "+", f"{head}.phuong_tien", means=means))
    return blocks


def _stage2(sentences: Sentences, stage: ForcesStage2, path: DataPath, head: str) -> list[Block]:
    blocks = [sentences.block(Kind.STAGE, "-", head)]
    clause = f"{head}.chuyen_hoa"
    if stage.proposers:
        proposers = joined(stage.proposers, (*path, "proposers"), between=", ", last=" phối hợp ")
        blocks.append(sentences.block(Kind.PLUS, "+", clause, proposers=proposers))
    if any(stage.criteria):
        blocks.append(Block(Kind.PLUS, "+", sentences.spans(f"{head}.dau_hieu"), clause))
        blocks += numbered(Kind.ROMAN, stage.criteria, (*path, "criteria"), clause)
    if stage.lead or stage.cooperation:
        lead = joined(stage.lead, (*path, "lead"))
        cooperation = joined(stage.cooperation, (*path, "cooperation"))
        blocks.append(sentences.block(Kind.PLUS, "+", f"{head}.luc_luong", lead=lead, cooperation=cooperation))
    if stage.means:
        means = joined(stage.means, (*path, "means"))
        blocks.append(sentences.block(Kind.PLUS, "+", f"{head}.phuong_tien", means=means))
    return blocks


def _stage3(sentences: Sentences, stage: ForcesStage3, path: DataPath, head: str) -> list[Block]:
    blocks = [sentences.block(Kind.STAGE, "-", head)]
    if stage.basis:
        blocks.append(sentences.block(Kind.PLUS, "+", f"{head}.can_cu", basis=joined(stage.basis, (*path, "basis"))))
    if stage.core:
        blocks.append(sentences.block(Kind.PLUS, "+", f"{head}.ll_pt"))
    for index, core in enumerate(stage.core):
        at = (*path, "core", index)
        number = roman(index + 1).lower()
        spans = sentences.spans(
            f"{head}.i",
            emergency=value(core.emergency, (*at, "emergency")),
            lead=joined(core.lead, (*at, "lead"), between=", "),
            cooperation=joined(core.cooperation, (*at, "cooperation"), between=", "),
        )
        blocks.append(Block(*ordinal(Kind.ROMAN, index, len(stage.core)), spans, f"{head}.{number}"))
    if stage.means:
        spans = sentences.spans(f"{head}.phuong_tien", means=joined(stage.means, (*path, "means")))
        blocks.append(Block(Kind.PLUS, "+", spans, f"{head}.ll_pt"))
    return blocks


def _steps(sentences: Sentences, item: Situation, at: DataPath, head: str) -> list[Block]:
    path, clause = (*at, "steps"), f"{head}.đ"
    two = (*path, "step2")
    return [
        sentences.block(Kind.POINT, "đ)", clause),
        sentences.block(Kind.STAGE, "-", f"{clause}.b1"),
        *_step1(item.steps.step1, (*path, "step1"), f"{clause}.b1.nd"),
        sentences.block(Kind.STAGE, "-", f"{clause}.b2"),
        *_step2_stage1(sentences, item.steps.step2.stage1, (*two, "stage1"), f"{clause}.b2.gd1"),
        *_step2_stage2(sentences, item.steps.step2.stage2, (*two, "stage2"), f"{clause}.b2.gd2"),
        *_step2_stage3(sentences, item.steps.step2.stage3, (*two, "stage3"), f"{clause}.b2.gd3"),
        sentences.block(Kind.STAGE, "-", f"{clause}.b3"),
        *_step3(item.steps.step3, (*path, "step3"), f"{clause}.b3"),
    ]


def _step1(step: Step1, path: DataPath, clause: str) -> list[Block]:
    fields = ("record", "verify", "respond", "warn", "report")
    return [block for name in fields for block in listed(Kind.PLUS, "+", getattr(step, name), (*path, name), clause)]


def _run_in(
    sentences: Sentences, kind: Kind, mark: str, texts: tuple[str, ...], path: DataPath, clause: str
) -> list[Block]:
    """The first value behind the clause's heading in one paragraph, the others below it."""
    filled = [(i, text) for i, text in enumerate(texts) if text]
    if not filled:
        return []
    first, *rest = filled
    head = sentences.block(kind, mark, clause, text=value(first[1], (*path, first[0])))
    return [head, *(Block(Kind.TEXT, "", value(text, (*path, i)), clause) for i, text in rest)]


def _step2_stage1(sentences: Sentences, stage: Step2Stage1, path: DataPath, head: str) -> list[Block]:
    one, two = f"{head}.i", f"{head}.ii"
    return [
        sentences.block(Kind.SUBSTAGE, "+", head),
        sentences.block(Kind.ROMAN, "(i)", one),
        *listed(Kind.TEXT, "", stage.leadership, (*path, "leadership"), f"{one}.1"),
        *_run_in(sentences, Kind.TEXT, "", stage.emergency_response, (*path, "emergency_response"), f"{one}.2"),
        *_run_in(sentences, Kind.TEXT, "", stage.security, (*path, "security"), f"{one}.3"),
        sentences.block(Kind.ROMAN, "(ii)", two),
        *listed(Kind.TEXT, "", stage.communication, (*path, "communication"), f"{two}.1"),
        *listed(Kind.TEXT, "", stage.other_work, (*path, "other_work"), f"{two}.2"),
    ]


def _step2_stage2(sentences: Sentences, stage: Step2Stage2, path: DataPath, head: str) -> list[Block]:
    one, two = f"{head}.i", f"{head}.ii"
    return [
        sentences.block(Kind.SUBSTAGE, "+", head),
        sentences.block(Kind.ROMAN, "(i)", one),
        *_counted(stage.leadership, (*path, "leadership"), one, 2),
        sentences.block(Kind.ROMAN, "(ii)", two),
        *_counted(stage.security, (*path, "security"), two, 3),
        sentences.block(Kind.TEXT, "", f"{head}.tiep"),
    ]


def _counted(texts: tuple[str, ...], path: DataPath, clause: str, most: int) -> list[Block]:
    """Paragraphs that answer ``clause.1``, ``clause.2`` … in order; all beyond the last clause answer that one."""
    blocks = listed(Kind.TEXT, "", texts, path, clause)
    return [block._replace(clause=f"{clause}.{min(n, most)}") for n, block in enumerate(blocks, 1)]


def _step2_stage3(sentences: Sentences, stage: Step2Stage3, path: DataPath, head: str) -> list[Block]:
    return [
        sentences.block(Kind.SUBSTAGE, "+", head),
        *_run_in(sentences, Kind.ROMAN, "(i)", stage.leadership, (*path, "leadership"), f"{head}.i"),
        *_run_in(sentences, Kind.ROMAN, "(ii)", stage.legal_measures, (*path, "legal_measures"), f"{head}.ii"),
    ]


def _step3(step: Step3, path: DataPath, head: str) -> list[Block]:
    fields = (("recovery", "1"), ("relief", "2"), ("adaptation", "3"), ("review", "4"))
    return [
        block
        for name, number in fields
        for block in listed(Kind.PLUS, "+", getattr(step, name), (*path, name), f"{head}.{number}")
    ]
