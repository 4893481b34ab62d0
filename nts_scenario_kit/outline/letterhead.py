"""Letterhead, number, date, signature and recipients of the carrying documents (NĐ 30/2020, Phụ lục I, mục II, III)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nts_scenario_kit.catalog.signing import deputised, head_of, in_office
from nts_scenario_kit.document import Letterhead, Signature
from nts_scenario_kit.model.types import Carrier, SignerForm, article_named, in_words
from nts_scenario_kit.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nts_scenario_kit.catalog.signing import Head
    from nts_scenario_kit.model.issuance import Issuance, Signer

#: Abbreviation of the carrying document in its sign (NĐ 30/2020, Phụ lục III, mục I).
SIGNS = {Carrier.DECISION: "QĐ", Carrier.PLAN: "KH"}
SUBMISSION_SIGN = "TTr"
#: A People's Committee is one name on two lines, both of the issuer (II.2, in practice).
_COMMITTEE = fold("Ủy ban nhân dân")
_COMMITTEE_WORDS = 4
_FILED = fold("Lưu:")
#: Room for the number that the clerk writes in.
_BLANK_NUMBER = "     "
#: Printed in the issuing body's place while nobody is named (drafts only).
_NO_BODY = "………"
#: Stands for an abbreviation that nobody has given yet.
UNKNOWN_SIGN = "…"
BLANK_DATE = "ngày … tháng … năm …"


def carrier_of(issuance: Issuance) -> Carrier:
    """Decision unless the author or the variant chose a plan."""
    return issuance.carrier or Carrier.DECISION


def number_sign(issuance: Issuance, sign: str) -> str:
    """``71/QĐ-UBND``; with room for the number before it is issued: ``     /QĐ-UBND`` (II.3)."""
    digits = issuance.number.digits or _BLANK_NUMBER
    return f"{digits}/{issuance.number.sign or _sign(issuance, sign)}"


def blank_number(issuance: Issuance, sign: str) -> str:
    """``     /TTr-SYT``: room for the number, then the sign."""
    return f"{_BLANK_NUMBER}/{_sign(issuance, sign)}"


def _sign(issuance: Issuance, sign: str) -> str:
    """``QĐ-UBND``; dots for an abbreviation that only the body itself can give."""
    return f"{sign}-{issuance.sign or UNKNOWN_SIGN}"


def date_words(issuance: Issuance) -> str:
    """``ngày 15 tháng 12 năm 2026``, with dots while there is no date (II.4)."""
    return in_words(issuance.date) if issuance.date else BLANK_DATE


def issuer_lines(body: str) -> tuple[str, ...]:
    """The issuing body's name in capitals; ``ỦY BAN NHÂN DÂN`` on a line of its own above its place (II.2)."""
    return _lines(body.upper())


def _lines(body: str) -> tuple[str, ...]:
    """The name as written, a People's Committee on two lines: ``THÀNH`` never stands apart from ``PHỐ``."""
    words = body.split()
    if fold(" ".join(words[:_COMMITTEE_WORDS])) == _COMMITTEE and len(words) > _COMMITTEE_WORDS:
        return " ".join(words[:_COMMITTEE_WORDS]), " ".join(words[_COMMITTEE_WORDS:])
    return (body,) if body else ()


def letterhead(issuance: Issuance, sign: str, *, numbered: bool = True) -> Letterhead:
    """Header block; without number, place and date for an attachment (Phụ lục III, mẫu 1.3)."""
    stamps = tuple(mark.upper() for mark in (issuance.secrecy, issuance.urgency) if mark)
    number = ""
    place_date = ""
    if numbered:
        blank = sign == SUBMISSION_SIGN
        text = blank_number(issuance, sign) if blank else number_sign(issuance, sign)
        number = f"Số: {text}"
        place_date = f"{issuance.place or '…'}, {BLANK_DATE if blank else date_words(issuance)}"
    return Letterhead(
        parent=_lines(issuance.parent),
        issuer=issuer_lines(issuance.body) or (_NO_BODY,),
        number=number,
        place_date=place_date,
        stamps=stamps,
        circulation=(issuance.circulation or "").upper(),
    )


def signature_lines(issuance: Issuance) -> tuple[str, ...]:
    """Power and post, in capitals (II.7b, 7đ): ``TM. ỦY BAN NHÂN DÂN`` / ``KT. CHỦ TỊCH`` / ``PHÓ CHỦ TỊCH``."""
    signer = issuance.signer
    lines: tuple[str, ...]
    match signer.form:
        case SignerForm.COLLECTIVE:
            body = signer.collective or " ".join(issuer_lines(issuance.body)[:1])
            lines = (f"TM. {body}", signer.post)
        case SignerForm.DEPUTY:
            on_behalf = f"TM. {signer.collective}" if signer.collective else ""
            lines = (on_behalf, f"KT. {_head(signer)}", signer.post)
        case SignerForm.ORDER | SignerForm.AUTHORISED:
            lines = (f"{signer.form} {signer.principal or signer.post}", signer.post)
        case SignerForm.ACTING:
            lines = (f"Q. {signer.post or signer.principal}",)
        case _:
            lines = (signer.post,)
    return tuple(line for line in lines if line)


def _head(signer: Signer) -> str:
    """The post of the head for whom a deputy signs: ``CHỦ TỊCH``, if need be from ``PHÓ CHỦ TỊCH``."""
    return signer.principal or deputised(signer.post) or signer.post


def head_post(signer: Signer) -> str:
    """The post of the head of the signer's body, in whichever form the signer signs; "" if nothing tells it."""
    match signer.form:
        case SignerForm.DEPUTY:
            return _head(signer)
        case SignerForm.ORDER | SignerForm.AUTHORISED:
            return signer.principal
        case _:
            return signer.principal or signer.post


def _signs_for_collective(signer: Signer) -> bool:
    return signer.form is SignerForm.COLLECTIVE or (signer.form is SignerForm.DEPUTY and bool(signer.collective))


def signature(issuance: Issuance, first: str) -> Signature:
    """Signature block and recipients; ``first`` stands in front of the author's recipients (II.9).

    An author's own ``Như Điều …``, ``Như trên`` takes its place, wherever it was written. A plan has no articles:
    “Như Điều 3”, left over from a Decision, is not printed there (KB-NN-DIEU tells it).
    """
    plan = carrier_of(issuance) is Carrier.PLAN
    names = [name for name in issuance.recipients if not (plan and article_named(name))]
    if first:
        sign = fold(first.split(maxsplit=1)[0])
        own = [name for name in names if fold(name.removeprefix("- ")).startswith(sign)]
        names = [*(own[:1] or [first]), *(name for name in names if name not in own)]
    recipients = [_item(name) for name in names if name]
    if issuance.drafting_unit or not any(fold(name).startswith(_FILED) for name in names):
        recipients.append(f"- {', '.join(filter(None, ('Lưu: VT', issuance.drafting_unit)))}.")
    copies = f"({issuance.copies})" if issuance.copies else ""
    drafter = ".".join(filter(None, (issuance.drafter, copies)))
    return Signature(signature_lines(issuance), issuance.signer.name, tuple(recipients), drafter, issuance.contact)


def _item(name: str) -> str:
    """A line of the list: ``;`` at its end unless the author set a mark; no second hyphen."""
    line = name.removeprefix("- ")
    return f"- {line}" if line.rstrip()[-1:] in {";", "."} else f"- {line};"


def issued_by(issuance: Issuance, heads: Sequence[Head]) -> str:
    """Who issues, as a sentence says it and as the line of authority does: the body, or the post of its head.

    ``Bộ trưởng Bộ Công an``, ``Chủ tịch Ủy ban nhân dân tỉnh Đắk Lắk`` for a Decision that the head issues.
    """
    post = head_post(issuance.signer)
    if carrier_of(issuance) is not Carrier.DECISION or not post or not issuance.body:
        return issuance.body
    if competence(issuance).lower() != in_office(post, issuance.body).lower():
        return issuance.body
    kind = head_of(issuance.body, heads)
    known = kind.issues if kind and fold(kind.issues) == fold(post) else ""
    said = known or post[:1].upper() + (post[1:].lower() if post.isupper() else post[1:])
    return in_office(said, issuance.body)


def competence(issuance: Issuance) -> str:
    """The line of authority of a Decision (Phụ lục III, mẫu 1.2, ghi chú 6): the body, or the post of its head.

    What the author wrote stays as written (the template's style prints it in capitals); the rest is made in capitals.
    """
    signer = issuance.signer
    if issuance.competence:
        return issuance.competence
    if _signs_for_collective(signer) or not issuance.body:
        return issuance.body.upper()
    return in_office(signer.principal or _head(signer), issuance.body).upper()
