"""The carrying documents: Quyết định (mẫu 1.3), Kế hoạch and Tờ trình (mẫu 1.4 of NĐ 30/2020, Phụ lục III)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nts_scenario_kit.catalog.levels import named_in_full
from nts_scenario_kit.document import Block, Kind, Part, PartKind, Span
from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.model.types import Carrier
from nts_scenario_kit.model.variant import Submitter
from nts_scenario_kit.outline.letterhead import (
    BLANK_DATE,
    SIGNS,
    SUBMISSION_SIGN,
    UNKNOWN_SIGN,
    blank_number,
    carrier_of,
    competence,
    date_words,
    head_post,
    issued_by,
    letterhead,
    number_sign,
    signature,
)
from nts_scenario_kit.outline.sentences import MISSING, Sentences, joined, lowered, value
from nts_scenario_kit.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nts_scenario_kit.catalog.levels import Submitting
    from nts_scenario_kit.catalog.signing import Head
    from nts_scenario_kit.model.issuance import Issuance
    from nts_scenario_kit.model.scenario import Scenario


#: What the submission asks for.
_DOCUMENT = {Carrier.DECISION: "Kịch bản khung", Carrier.PLAN: "Kế hoạch triển khai Kịch bản khung"}


def attached_line(sentences: Sentences, issuance: Issuance, heads: Sequence[Head]) -> str:
    """``(Kèm theo Quyết định số …/QĐ-… ngày … tháng … năm … của …)`` (NĐ 30/2020, Phụ lục III, mẫu 1.3, 2.1)."""
    carrier = carrier_of(issuance)
    return sentences.text(
        "ATTACH",
        carrier=carrier.capitalize(),
        number=number_sign(issuance, SIGNS[carrier]),
        date=date_words(issuance),
        issuer=issued_by(issuance, heads),
    )


def carrier_part(sentences: Sentences, item: Scenario, annex: str) -> Part:
    """The document that issues the scenario, as the author or the variant chose; ``annex`` is the plan's first one."""
    decision = carrier_of(item.issuance) is Carrier.DECISION
    return _decision(sentences, item) if decision else _plan(sentences, item, annex)


def _decision(sentences: Sentences, item: Scenario) -> Part:
    issuance = item.issuance
    subject = lowered(item.subject)
    executors = joined(issuance.executors, ("issuance", "executors"), between=", ", last=" và ")
    articles = (
        ("QD.dieu_1", sentences.spans("QD.dieu_1", subject=subject)),
        ("QD.dieu_2", sentences.spans("QD.dieu_2")),
        ("QD.dieu_3", sentences.spans("QD.dieu_3", executors=executors)),
    )
    blocks = [
        *_bases(sentences, issuance),
        Block(Kind.COMMAND, "", (Span("QUYẾT ĐỊNH:"),)),
        *(Block(Kind.ARTICLE, f"Điều {n}.", spans, clause) for n, (clause, spans) in enumerate(articles, 1)),
    ]
    return Part(
        PartKind.DECISION,
        "QUYẾT ĐỊNH",
        (sentences.text("QD.trich_yeu", subject=subject),),
        tuple(blocks),
        letterhead=letterhead(issuance, SIGNS[Carrier.DECISION]),
        competence=competence(issuance),
        signature=signature(issuance, f"Như Điều {len(articles)}"),
    )


def _bases(sentences: Sentences, issuance: Issuance) -> list[Block]:
    """``Căn cứ …;`` each on its own line, the last one with a full stop (NĐ 30/2020, Phụ lục I, II.6a)."""
    path: DataPath = ("issuance", "bases")
    lines: list[tuple[Span, ...]] = []
    for index, citation in enumerate(issuance.bases):
        text = citation.printed
        if text:
            begins = text.startswith(("Căn cứ", "Theo", "Xét", "Thực hiện"))
            lines.append((*(() if begins else (Span("Căn cứ "),)), Span(_unmarked(text), (*path, index))))
    proposed: tuple[Span, ...] = ()
    if issuance.proposer:
        proposed = sentences.spans("QD.de_nghi", proposer=value(issuance.proposer, ("issuance", "proposer")))
    blocks = [
        Block(Kind.BASIS, "", (*spans, Span(";" if proposed or n < len(lines) else ".")), "QD.can_cu")
        for n, spans in enumerate(lines, 1)
    ]
    return [*blocks, Block(Kind.BASIS, "", proposed, "QD.can_cu")] if proposed else blocks


def _unmarked(text: str) -> str:
    """A base without the mark at its end, which the sentence around it sets."""
    return text if text.endswith("..") else text.rstrip().removesuffix(";").removesuffix(".").rstrip()


def _named_bases(issuance: Issuance) -> tuple[Span, ...]:
    """The bases inside a sentence: ``Nghị quyết số …; Kế hoạch số …``."""
    spans: list[Span] = []
    for index, citation in enumerate(issuance.bases):
        if citation.printed:
            spans += [Span("; "), Span(_unmarked(citation.printed), ("issuance", "bases", index))]
    return tuple(spans[1:])


def _plan(sentences: Sentences, item: Scenario, annex: str) -> Part:
    issuance = item.issuance
    subject, issuer = lowered(item.subject), issuance.body
    executors = joined(issuance.executors, ("issuance", "executors"), between=", ", last=" và ")
    bases = _named_bases(issuance)
    work = [sentences.spans("KH.ii.1", executors=executors), sentences.spans("KH.ii.2", issuer=issuer)]
    clauses = ["KH.ii.1", "KH.ii.2"]
    if issuance.proposer:  # who proposed the plan coordinates it
        work.insert(0, sentences.spans("KH.dau_moi", proposer=value(issuance.proposer, ("issuance", "proposer"))))
        clauses.insert(0, "KH.dau_moi")
    blocks = (
        sentences.block(Kind.CLAUSE, "", "KH.mo_dau", bases=bases, issuer=issuer, subject=subject),
        sentences.block(Kind.PART, "I.", "KH.i"),
        sentences.block(Kind.CLAUSE, "1.", "KH.i.1", subject=subject, annex=annex),
        sentences.block(Kind.CLAUSE, "2.", "KH.i.2"),
        sentences.block(Kind.PART, "II.", "KH.ii"),
        *(Block(Kind.CLAUSE, f"{n}.", *one) for n, one in enumerate(zip(work, clauses, strict=True), 1)),
    )
    return Part(
        PartKind.PLAN,
        "KẾ HOẠCH",
        (sentences.text("KH.trich_yeu", subject=subject),),
        blocks,
        letterhead=letterhead(issuance, SIGNS[Carrier.PLAN]),
        signature=signature(issuance, ""),
    )


def _sender(sentences: Sentences, item: Scenario, by: Submitting) -> Issuance:
    """The issuance of the submission: its own body, signer and recipients, never a number or date of the Decision."""
    own, issuance = item.issuance.submission, item.issuance
    known = _known(sentences, issuance, by.body)
    post = own.signer.post or (known.post if known else by.post or MISSING)
    head = own.signer.principal or (known.post if known else by.post)
    return issuance.model_copy(
        update={
            "body": own.body or (known and known.name) or named_in_full(by.body, issuance.body),
            "parent": own.parent or (known.parent if known else by.parent).upper(),
            "sign": own.sign or (known.sign if known else "") or UNKNOWN_SIGN,
            "signer": own.signer.model_copy(update={"post": post, "principal": head}),
            "recipients": own.recipients,
            "drafting_unit": own.drafting_unit,
            "drafter": "",
            "copies": "",
            "contact": (),
        }
    )


def _known(sentences: Sentences, issuance: Issuance, body: str) -> Submitter | None:
    """How the body signs its documents: as the variant says, or as it issues the scenario itself."""
    if body and body == issuance.body:
        return Submitter(parent=issuance.parent, sign=issuance.sign, post=head_post(issuance.signer))
    return sentences.submitter(body)


def submission_part(sentences: Sentences, item: Scenario, by: Submitting, heads: Sequence[Head]) -> Part:
    """The submission to the competent authority, with Kính gửi (NĐ 30/2020, Phụ lục III, mẫu 1.4; Phụ lục I, II.9).

    That is who issues: the minister whose decision it is, where a department of the ministry submits.
    """
    issuance = item.issuance
    draft = {"document": _DOCUMENT[carrier_of(issuance)], "subject": lowered(item.subject)}
    sender = _sender(sentences, item, by)
    proposer = value(sender.body, None) or value(issuance.proposer, ("issuance", "proposer"))
    addressees = issuance.addressees or (issued_by(issuance, heads) or MISSING,)
    names = (
        Block(Kind.DASH, "-", (Span(one.name, ("situations", i, "name")), Span(";")), "TTR.ii")
        for i, one in enumerate(item.situations)
        if one.name
    )
    listed_names = list(names)
    if listed_names:
        listed_names[-1] = listed_names[-1]._replace(spans=(listed_names[-1].spans[0], Span(".")))
    compared = sentences.block(Kind.TEXT, "", "TTR.phu_luc")
    blocks = (
        sentences.block(Kind.TEXT, "", "TTR.mo_dau", bases=_named_bases(issuance), proposer=proposer, **draft),
        sentences.block(Kind.PART, "I.", "TTR.i"),
        *_need(item),
        sentences.block(Kind.PART, "II.", "TTR.ii"),
        sentences.block(Kind.TEXT, "", "TTR.ii.mo_dau", count=f"{len(item.situations):02d}"),
        *listed_names,
        *([compared] if compared.spans else []),
        sentences.block(Kind.PART, "III.", "TTR.iii"),
        sentences.block(Kind.TEXT, "", "TTR.ket", addressee=_asked(addressees, issuance), **draft),
    )
    return Part(
        PartKind.SUBMISSION,
        "TỜ TRÌNH",
        (sentences.text("TTR.trich_yeu", **draft),),
        blocks,
        letterhead=letterhead(sender, SUBMISSION_SIGN),
        addressees=_addressed(addressees),
        signature=signature(sender, "Như trên"),
    )


def _asked(addressees: tuple[str, ...], issuance: Issuance) -> str:
    """Who is asked to issue: of several addressees the body that does, or else the first."""
    body = fold(issuance.body)
    return next((one for one in addressees if body and body in fold(one)), addressees[0])


def _addressed(names: tuple[str, ...]) -> tuple[str, ...]:
    """Several addressees: ``;`` behind each, ``.`` behind the last, unless the author set a mark; one has none."""
    if len(names) < 2:
        return names
    marks = (";" if n < len(names) else "." for n in range(1, len(names) + 1))
    return tuple(
        name if name.rstrip()[-1:] in {";", "."} else name + mark for name, mark in zip(names, marks, strict=True)
    )


def submission_attached(sentences: Sentences, item: Scenario, by: Submitting) -> str:
    """``(Kèm theo Tờ trình số … ngày … của …)``."""
    sender = _sender(sentences, item, by)
    number = blank_number(sender, SUBMISSION_SIGN)
    return sentences.text("ATTACH", carrier="Tờ trình", number=number, date=BLANK_DATE, issuer=sender.body)


def _need(item: Scenario) -> list[Block]:
    path = ("basis", "practical", "developments")
    texts = item.basis.practical.developments
    return [Block(Kind.TEXT, "", (Span(text, (*path, i)),), "TTR.i") for i, text in enumerate(texts) if text]
