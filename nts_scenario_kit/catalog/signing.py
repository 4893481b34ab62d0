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

    from nts_scenario_kit.catalog.variants import VariantStack
    from nts_scenario_kit.model.variant import Submitter

#: What of the signer follows from the kind of the body; the name never does.
_FOLLOWS = ("form", "collective", "post", "principal")


class Head(NamedTuple):
    """How bodies of one kind sign: their names begin with ``kind``; ``sign`` is their usual abbreviation, if any."""

    kind: str
    sign: str
    signer: Signer


def head(row: dict[str, Any]) -> Head:
    """One entry of ``cách ký`` in the catalog."""
    return Head(row["tên"], row.get("ký hiệu") or "", Signer.model_validate(row["người ký"]))


def head_of(body: str, heads: Sequence[Head]) -> Head | None:
    """The entry with the longest name that the body's name begins with, word by word."""
    words = fold(body).split()
    fitting = [one for one in heads if words[: len(one.kind.split())] == fold(one.kind).split()]
    return max(fitting, key=lambda one: len(one.kind), default=None)


def signed(
    issuance: Issuance, own: Any, variant: VariantStack, values: Mapping[str, str], heads: Sequence[Head]
) -> Issuance:
    """The issuance with the signer, sign and parent of its body, where the variant's are those of another one.

    ``own`` is the author's data: what stands there stays. ``values`` fill the variant's texts. A body of which nothing
    is known gets no signer of another.
    """
    given = own.get("issuance") if isinstance(own, dict) else None
    if not isinstance(given, dict) or "body" not in given or not issuance.body:
        return issuance
    usual = filled(str((variant.defaults.get("issuance") or {}).get("body") or ""), values)
    kind, known = head_of(issuance.body, heads), variant.merged.submitter(issuance.body)
    nothing_known = kind is None and known is None and not usual  # of a variant for bodies of many names
    if nothing_known or fold(issuance.body) == fold(usual):
        return issuance
    update: dict[str, Any] = {}
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
