"""The level that a variant's issuance belongs to: a commune never issues under the name of its province."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from nts_scenario_kit.catalog.signing import head_of, unit_of
from nts_scenario_kit.catalog.variants import Layer, VariantStack, stack
from nts_scenario_kit.finding import DataPath, Severity
from nts_scenario_kit.model.issuance import Issuance
from nts_scenario_kit.model.keys import table
from nts_scenario_kit.model.types import Level, SignerForm

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from nts_scenario_kit.catalog.references import LegalBasis, References
    from nts_scenario_kit.catalog.signing import Head
    from nts_scenario_kit.model.scenario import Scenario

#: Ids of the findings of this module, with their titles.
RULES: dict[str, str] = {
    "BT-CAP-BAN-HANH": "Biến thể không có cơ quan ban hành cho cấp này",
    "BT-CO-QUAN-TRINH": "Chưa biết ký hiệu của cơ quan trình",
}
#: What a finding is made of, but for its place in the file: path, rule, message, hint, severity.
Told = tuple[DataPath, str, str, str, Severity]
#: Keys of the issuance that say who issues, signs and receives.
IDENTITY = (
    "body", "parent", "competence", "sign", "place", "signer", "proposer", "addressees", "submission", "executors",
    "recipients",
)  # fmt: skip
#: Keys of the revision that name bodies of the variant's own level.
REVISERS = ("focal", "authority")
#: What a scenario cannot be issued without, beside the signer's post.
NEEDED = ("body", "sign", "place", "executors", "recipients")


def level_of(layers: tuple[Layer, ...]) -> Level | None:
    """The level of the top layer's issuance: as it says, else its base's (but for the national one), else its first."""
    own, below = layers[0].variant, layers[1:]
    inherited = level_of(below) if below and below[0].variant.extends else None
    level = own.default_level or inherited
    return level if level in own.levels or not own.levels else own.levels[0]


def at_level(found: VariantStack, level: Level, bases: Mapping[str, LegalBasis]) -> VariantStack:
    """The variant as a scenario of that level uses it: without who issues, where and by which law at another."""
    local = {} if level is Level.MINISTRY else {name: one.locally for name, one in bases.items() if one.locally}
    layers = tuple(
        layer if level_of(found.layers[n:]) in (level, None) else _anonymous(_unled(layer), local)
        for n, layer in enumerate(found.layers)
    )
    changed = any(now is not before for now, before in zip(layers, found.layers, strict=True))
    return stack(layers) if changed else found


def _unled(layer: Layer) -> Layer:
    """Without who leads the domains: no department of its province leads for a commune, no ministry for a province."""
    if "domain_leads" not in layer.data:
        return layer
    return layer._replace(data={name: value for name, value in layer.data.items() if name != "domain_leads"})


def _anonymous(layer: Layer, local: Mapping[str, str]) -> Layer:
    defaults = layer.data.get("defaults")
    if not isinstance(defaults, dict):
        return layer
    kept: dict[str, Any] = {name: value for name, value in defaults.items() if name != "locality"}
    issuance = kept.get("issuance")
    if isinstance(issuance, dict):
        others = {name: value for name, value in issuance.items() if name not in IDENTITY}
        kept["issuance"] = {name: _cited(value, local) if name == "bases" else value for name, value in others.items()}
    realisation = kept.get("implementation")
    revision = realisation.get("revision") if isinstance(realisation, dict) else None
    if isinstance(realisation, dict) and isinstance(revision, dict):
        own = {name: value for name, value in revision.items() if name not in REVISERS}
        kept["implementation"] = realisation | {"revision": own}
    return layer if kept == defaults else layer._replace(data=layer.data | {"defaults": kept})


def _cited(bases: Any, local: Mapping[str, str]) -> Any:
    """The bases with the law of one's own organisation in place of the Government's."""
    if not isinstance(bases, list):
        return bases
    return [
        item | {"ref": local[item["ref"]]} if isinstance(item, dict) and item.get("ref") in local else item
        for item in bases
    ]


def led_locally(scenario: Scenario) -> bool:
    """Whether the scenario says in each situation who leads, so that no variant has to."""
    leads = [any(one.forces.stage1.lead) for one in scenario.situations]
    return bool(leads) and all(leads)


#: Kinds of place with which a short name of a body ends: ``Công an xã``.
_PLACES = ("xã", "phường", "đặc khu", "tỉnh", "thành phố")


def named_in_full(body: str, issuer: str) -> str:
    """``Công an xã`` beside ``Ủy ban nhân dân xã Nhơn Ái`` -> ``Công an xã Nhơn Ái``, as its own letterhead says it."""
    for kind in _PLACES:
        before, found, place = issuer.partition(f" {kind} ")
        if found and before and place[:1].isupper() and body.endswith(f" {kind}"):
            return f"{body} {place}"
    return body


class Submitting(NamedTuple):
    """Who submits the scenario to its issuing body; parent and post hold where the variant does not know the body."""

    body: str
    parent: str = ""
    post: str = ""


def submitting(scenario: Scenario, variant: VariantStack, heads: Sequence[Head]) -> Submitting:
    """As the author says, else the lead of the domain at the variant's own level, else the body whose head proposes.

    No body submits to itself, and none of a province to a commune; where nobody is known, nobody is invented.
    """
    issuance = scenario.issuance
    if issuance.submission.body:
        issuer = issuance.body
        return Submitting(issuance.submission.body, "" if issuance.submission.body == issuer else issuer)
    lead = ", ".join(variant.merged.domain_leads.get(scenario.domain, ()))
    by_variant = lead != issuance.body and level_of(variant.layers) in (scenario.level, None)
    body = lead if by_variant else unit_of(issuance.proposer, heads)
    head = head_of(body, heads)
    if head is None or body == issuance.body:
        return Submitting(lead if by_variant else "")
    above = (by_variant and issuance.parent) or issuance.body  # a committee that issues has no departments
    return Submitting(body, "" if head.own_line else above, head.signer.post)


def unnamed(scenario: Scenario) -> list[str]:
    """What the issuance still lacks, in the words of its keys."""
    issuance, keys = scenario.issuance, table(Issuance)
    missing = [keys[name].vietnamese for name in NEEDED if not getattr(issuance, name)]
    signer = issuance.signer
    acting = signer.form is SignerForm.ACTING and signer.principal  # ``Q. CHỦ TỊCH``: the post is the head's own
    return missing if signer.post or acting else [*missing, "người ký (chức vụ)"]


def issuing_faults(
    scenario: Scenario, variant: VariantStack, references: References, *, other_level: bool
) -> list[Told]:
    """Who issues where the variant does not say it; who submits without a known sign."""
    missing = ", ".join(unnamed(scenario)) if other_level or not scenario.issuance.body else ""
    if missing:
        message = f"cấp {scenario.level}: biến thể “{variant.id}” không ghi sẵn {missing}"
        hint = f"cấp {scenario.level}: hãy ghi {missing} của cơ quan mình vào “ban hành”"
        return [(("issuance",), "BT-CAP-BAN-HANH", message, hint, Severity.ERROR)]
    own, issuer = scenario.issuance.submission, scenario.issuance.body
    body = submitting(scenario, variant, references.heads).body
    known = variant.merged.submitter(body)
    if issuer and not body:
        message = "chưa biết cơ quan nào trình; Tờ trình để dấu chấm ở tên cơ quan, ký hiệu, chức vụ người ký"
        hint = "ghi cơ quan trình, ký hiệu, người ký vào “ban hành” → “tờ trình”; không lập Tờ trình thì bỏ qua"
        return [(("issuance", "proposer"), "BT-CO-QUAN-TRINH", message, hint, Severity.NOTE)]
    if not issuer or body in ("", issuer) or own.sign or (known and known.sign):
        return []
    message = f"chưa biết ký hiệu văn bản của cơ quan trình “{body}”; Tờ trình để dấu chấm"
    hint = "ghi ký hiệu, cơ quan chủ quản, người ký vào “ban hành” → “tờ trình”, hoặc vào “cơ quan trình” của biến thể"
    named_by = "proposer" if body == unit_of(scenario.issuance.proposer, references.heads) else "submission"
    return [(("issuance", named_by), "BT-CO-QUAN-TRINH", message, hint, Severity.NOTE)]
