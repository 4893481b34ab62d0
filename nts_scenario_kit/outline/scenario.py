"""The scenario itself: sections I to IV of the Phụ lục, in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nts_scenario_kit.document import Block, Kind, Span, Table
from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.outline.sentences import Sentences, closed, enumerated, listed, value, within
from nts_scenario_kit.outline.situations import situation
from nts_scenario_kit.vietnamese import fold, listing, point_letter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nts_scenario_kit.model.citation import Citation
    from nts_scenario_kit.model.scenario import Scenario

#: Kinds of citation that answer I.1.a (documents of Party congresses) and I.2.a (the Constitution).
_CONGRESS, _CONSTITUTION = fold("Văn kiện"), fold("Hiến pháp")
_CONGRESS_WORDS = fold("Đại hội")


def scenario_blocks(sentences: Sentences, item: Scenario, annexes: Sequence[str]) -> list[Block | Table]:
    """All paragraphs of the scenario; ``annexes`` are the names of its annexes, the assignment table's first."""
    blocks = []
    if item.locality:  # first: the leading sentence ends with the colon before section I
        blocks.append(sentences.block(Kind.TEXT, "", "PHAM_VI", locality=value(item.locality, ("locality",))))
    blocks += [
        *_led_in(sentences, item, "intro", "INTRO"),
        *_basis(sentences, item),
        *_objectives(sentences, item),
        *_situations(sentences, item),
        *_implementation(sentences, item, annexes),
    ]
    return closed(blocks)


def _led_in(sentences: Sentences, item: Scenario, name: str, clause: str, **values: str) -> list[Block]:
    """A leading sentence: the author's own, none if it is given empty, else the wording of the clause."""
    if name not in item.lead_ins.model_fields_set:
        return [sentences.block(Kind.TEXT, "", clause, **values)]
    own: str = getattr(item.lead_ins, name) or ""
    return [Block(Kind.TEXT, "", value(own, ("lead_ins", name)), clause)] if own else []


def _basis(sentences: Sentences, item: Scenario) -> list[Block]:
    political, legal = ("basis", "political"), ("basis", "legal")
    congress, party = _split(item.basis.political, political, is_congress)
    constitution, laws = _split(item.basis.legal, legal, is_constitution)
    practical: DataPath = ("basis", "practical")
    return [
        sentences.block(Kind.PART, "I.", "I"),
        sentences.block(Kind.ITEM, "1.", "I.1"),
        *_cited(sentences, "a)", "I.1.a", congress),
        *_cited(sentences, "b)", "I.1.b", party),
        sentences.block(Kind.ITEM, "2.", "I.2"),
        *_cited(sentences, "a)", "I.2.a", constitution),
        *_cited(sentences, "b)", "I.2.b", laws),
        sentences.block(Kind.ITEM, "3.", "I.3"),
        sentences.block(Kind.POINT, "a)", "I.3.a"),
        *listed(Kind.TEXT, "", item.basis.practical.developments, (*practical, "developments"), "I.3.a"),
        sentences.block(Kind.POINT, "b)", "I.3.b"),
        *listed(Kind.TEXT, "", item.basis.practical.impact, (*practical, "impact"), "I.3.b"),
    ]


def is_congress(citation: Citation) -> bool:
    """True for a document of a Party congress (I.1.a)."""
    return fold(citation.kind) == _CONGRESS or (not citation.number and _CONGRESS_WORDS in fold(citation.printed))


def is_constitution(citation: Citation) -> bool:
    """True for the Constitution and the resolution that amends it (I.2.a)."""
    return fold(citation.kind) == _CONSTITUTION or _CONSTITUTION in fold(citation.text or citation.title)


_Cited = list[tuple[str, DataPath]]


def _split(citations: tuple[Citation, ...], path: DataPath, first: object) -> tuple[_Cited, _Cited]:
    assert callable(first)
    yes: _Cited = []
    no: _Cited = []
    for index, citation in enumerate(citations):
        if citation.printed:
            (yes if first(citation) else no).append((citation.printed, (*path, index)))
    return yes, no


def _cited(sentences: Sentences, mark: str, clause: str, cited: _Cited) -> list[Block]:
    blocks = [sentences.block(Kind.POINT, mark, clause)]
    for number, (text, path) in enumerate(cited, 1):
        end = "." if number == len(cited) else ";"
        spans = (Span(text, path),) if text[-1] in ".;" else (Span(text, path), Span(end))
        blocks.append(Block(Kind.DASH, "-", spans, clause))
    return blocks


def _objectives(sentences: Sentences, item: Scenario) -> list[Block]:
    blocks = [sentences.block(Kind.PART, "II.", "II"), *_led_in(sentences, item, "objectives", "II.body")]
    groups = (
        ("II.mt", "aims", item.objectives.aims),
        ("II.yc", "requirements", item.objectives.requirements),
        ("II.pc", "mottos", item.objectives.mottos),
        ("II.nt", "principles", item.objectives.principles),
    )
    for number, (clause, name, texts) in enumerate(groups, 1):
        blocks.append(Block(Kind.ITEM, f"{number}.", sentences.spans(clause), clause))
        blocks += listed(Kind.DASH, "-", texts, ("objectives", name), clause)
    return blocks


def _situations(sentences: Sentences, item: Scenario) -> list[Block]:
    blocks = [sentences.block(Kind.PART, "III.", "III")]
    for index, one in enumerate(item.situations):
        blocks += situation(sentences, index, one)
    return blocks + _led_in(sentences, item, "further", "III.2", number=str(len(item.situations) + 1))


def _implementation(sentences: Sentences, item: Scenario, annexes: Sequence[str]) -> list[Block]:
    return [
        sentences.block(Kind.PART, "IV.", "IV"),
        *_assurance(sentences, item),
        *_assignments(sentences, item, annexes),
        *_revision(sentences, item),
    ]


_ASSURANCE = (
    ("funds", "IV.1.kinh_phi"),
    ("forces", "IV.1.luc_luong"),
    ("means", "IV.1.phuong_tien"),
    ("communications", "IV.1.thong_tin"),
    ("drills", "IV.1.dien_tap"),
    ("other", "IV.1.khac"),
)


def _assurance(sentences: Sentences, item: Scenario) -> list[Block]:
    blocks = [sentences.block(Kind.ITEM, "1.", "IV.1")]
    given = [(name, clause) for name, clause in _ASSURANCE if any(getattr(item.implementation.assurance, name))]
    for index, (name, clause) in enumerate(given):
        texts = getattr(item.implementation.assurance, name)
        path = ("implementation", "assurance", name)
        blocks.append(Block(Kind.POINT, f"{point_letter(index)})", sentences.spans(clause), "IV.1"))
        blocks += listed(Kind.TEXT, "", texts, path, "IV.1")
    return blocks


def _assignments(sentences: Sentences, item: Scenario, annexes: Sequence[str]) -> list[Block]:
    blocks = [sentences.block(Kind.ITEM, "2.", "IV.2")]
    table, *others = [*annexes] if item.implementation.assignments else ["", *annexes]
    if table:
        blocks.append(Block(Kind.TEXT, "", sentences.spans("IV.2.bang", annex=table), "IV.2"))
    if others:
        spans = sentences.spans("IV.2.phu_luc", annexes=listing(others, " và "))
        blocks.append(Block(Kind.TEXT, "", spans, "IV.2"))
    reporting, path = item.implementation.reporting, ("implementation", "reporting")
    if reporting.due or reporting.recipient:
        due, recipient = value(reporting.due, (*path, "due")), value(reporting.recipient, (*path, "recipient"))
        spans = within(sentences.spans("IV.2.bao_cao", due=due, recipient=recipient), (*path, "due"))
        blocks.append(Block(Kind.TEXT, "", spans, "IV.2"))
    return blocks


def _revision(sentences: Sentences, item: Scenario) -> list[Block]:
    revision, path = item.implementation.revision, ("implementation", "revision")
    blocks = [sentences.block(Kind.ITEM, "3.", "IV.3")]
    if any(revision.triggers):
        blocks.append(Block(Kind.TEXT, "", sentences.spans("IV.3.khi_nao"), "IV.3"))
        blocks += enumerated(Kind.DASH, "-", revision.triggers, (*path, "triggers"), "IV.3")
    if revision.cycle or revision.focal or revision.authority:
        spans = sentences.spans(
            "IV.3.dinh_ky",
            cycle=value(revision.cycle, (*path, "cycle")),
            focal=value(revision.focal, (*path, "focal")),
            authority=value(revision.authority, (*path, "authority")),
        )
        blocks.append(Block(Kind.TEXT, "", within(spans, (*path, "cycle")), "IV.3"))
    return blocks
