"""Who signs for a body that the variant does not name: by the kind of the body, as the catalog knows it.

A variant's signer belongs to the variant's own issuing body. Where the author names another one, a department or a
ministry, its head signs in their own right, a committee collectively (NĐ 30/2020, Điều 13; Phụ lục I, II.7).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from nts_scenario_kit.catalog.phrases import filled
from nts_scenario_kit.model.issuance import Issuance, Signer
from nts_scenario_kit.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from nts_scenario_kit.catalog.references import References
    from nts_scenario_kit.catalog.variants import VariantStack
    from nts_scenario_kit.model.variant import Submitter

_AND = fold("và")
_DEPUTY, _DEPUTY_MINISTER, _STANDING = fold("phó"), fold("thứ trưởng").split(), fold("thường trực").split()
#: No post in front of a body has more words: ``Chi cục trưởng``.
_POST_WORDS = 3
#: What of the signer follows from the kind of the body; the name never does.
_FOLLOWS = ("form", "collective", "post", "principal")


class Head(NamedTuple):
    """How bodies of one kind sign: their names begin with ``kind``; ``sign`` is their usual abbreviation, if any.

    ``issues``: the post whose holder issues decisions, in the words of a sentence, where that is not the body itself.
    ``executors``: who usually carries its decisions out; empty where that is not known.
    """

    kind: str
    sign: str
    signer: Signer
    own_line: bool  # of a line of its own (police, army, bank): its parent is never the body that issues
    issues: str = ""
    executors: tuple[str, ...] = ()


def head(row: dict[str, Any]) -> Head:
    """One entry of ``cách ký`` in the catalog."""
    signer = Signer.model_validate(row["người ký"])
    own_line, issues = row.get("ngành dọc") == "true", row.get("ban hành") or ""
    return Head(row["tên"], row.get("ký hiệu") or "", signer, own_line, issues, tuple(row.get("thi hành") or ()))


def head_of(body: str, heads: Sequence[Head]) -> Head | None:
    """The entry with the longest name that the body's name begins with, word by word."""
    words = fold(body).split()
    fitting = [one for one in heads if words[: len(one.kind.split())] == fold(one.kind).split()]
    return max(fitting, key=lambda one: len(one.kind), default=None)


def deputised(post: str) -> str:
    """The post of the head whose deputy this is, in its letters; "" if it is no deputy's.

    ``PHÓ CHỦ TỊCH THƯỜNG TRỰC`` -> ``CHỦ TỊCH``, ``Thứ trưởng`` -> ``Bộ trưởng``.
    """
    words = post.split()
    if [fold(word) for word in words[-2:]] == _STANDING and len(words) > 2:
        words = words[:-2]
    if [fold(word) for word in words[:2]] == _DEPUTY_MINISTER:
        return "BỘ TRƯỞNG" if words[0].isupper() else "Bộ trưởng"
    return " ".join(words[1:]) if words and fold(words[0]) == _DEPUTY else ""


def in_office(post: str, body: str) -> str:
    """The post with its body, words that end the one and begin the other said once.

    ``Tổng Thanh tra`` of ``Thanh tra Chính phủ`` -> ``Tổng Thanh tra Chính phủ``.
    """
    words, below = post.split(), body.split()
    folded, begins = [fold(word) for word in words], [fold(word) for word in below]
    shared = next((n for n in range(min(len(words) - 1, len(below)), 0, -1) if folded[-n:] == begins[:n]), 0)
    return " ".join((*words[: len(words) - shared], *below))


def unit_of(person: str, heads: Sequence[Head]) -> str:
    """The body whose head is named: ``Giám đốc Sở Y tế`` -> ``Sở Y tế``; empty where it is not one certain body."""
    words, folded = person.split(), fold(person)
    posts = {fold(one.signer.post) for one in heads}
    for count in range(min(_POST_WORDS, len(words)) + 1):
        body = " ".join(words[count:])
        found = head_of(body, heads)
        headed = any(folded.startswith(post) for post in ([fold(found.signer.post)] if count and found else posts))
        named_twice = found is not None and found is head_of(" ".join(words[count + 1 :]), heads)  # phòng Phòng Kinh tế
        if found is None or named_twice or headed is not bool(count):
            continue
        others = any(f" {_AND} {post} " in f"{fold(body)} " for post in posts)
        listed = ";" in body or ("," in body and " và " not in body)
        return "" if others or listed else body[:1].upper() + body[1:]
    return ""


def signed(
    issuance: Issuance, own: Any, variant: VariantStack, values: Mapping[str, str], references: References
) -> Issuance:
    """The issuance with the signer, sign, parent and executors of its body, where the variant's are those of another.

    ``own`` is the author's data: what stands there stays. ``values`` fill the variant's texts. A body of which nothing
    is known gets no signer of another.
    """
    given = own.get("issuance") if isinstance(own, dict) else None
    if not isinstance(given, dict) or "body" not in given or not issuance.body:
        return issuance
    usual = filled(str((variant.defaults.get("issuance") or {}).get("body") or ""), values)
    kind, known = head_of(issuance.body, references.heads), variant.merged.submitter(issuance.body)
    if fold(issuance.body) == fold(usual):
        return issuance
    update: dict[str, Any] = {}
    if "executors" not in given:
        update["executors"] = _executors(issuance, kind, references)
    if "recipients" not in given:
        update["recipients"] = tuple(one for one in issuance.recipients if fold(one) != fold(issuance.body))
    if kind is None and known is None and not usual:  # of a variant for bodies of many names
        return issuance.model_copy(update=update)
    signer = given.get("signer", {})
    if isinstance(signer, dict):
        default = _signer(kind, known)
        follows = {name: getattr(default, name) for name in _FOLLOWS if name not in signer}
        update["signer"] = issuance.signer.model_copy(update=follows)
    if "sign" not in given:
        update["sign"] = (known and known.sign) or (kind and kind.sign) or ("" if usual else issuance.sign)
    if "parent" not in given:
        update["parent"] = known.parent if known else "" if usual else issuance.parent
    return issuance.model_copy(update=update)


def _signer(kind: Head | None, known: Submitter | None) -> Signer:
    if known and known.post:
        return Signer(post=known.post, principal=known.post)
    return kind.signer if kind else Signer()


def _executors(issuance: Issuance, kind: Head | None, references: References) -> tuple[str, ...]:
    """Those of the body's kind; those of another kind (the offices of a ministry) give way to what fits any body."""
    if not issuance.executors or (kind and kind.executors):
        return kind.executors if kind and issuance.executors else issuance.executors
    if all(issuance.executors != one.executors for one in references.heads):
        return issuance.executors
    return tuple(filled(text, {"issuer": issuance.body}) for text in references.executors)
