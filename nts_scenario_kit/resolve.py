"""Scenario + variant layers -> Resolved: every value, and for every value where it came from.

Layers merge by one rule: mappings merge key by key, everything else replaces. A key that the author left out takes the
variant's default; a key given empty stays empty.
"""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from nts_scenario_kit.catalog.leftovers import scenario_leftovers
from nts_scenario_kit.catalog.levels import issuing_faults, led_locally
from nts_scenario_kit.catalog.phrases import filled
from nts_scenario_kit.catalog.signing import signed
from nts_scenario_kit.catalog.variants import merge
from nts_scenario_kit.errors import CatalogError
from nts_scenario_kit.finding import DataPath, Finding, Severity
from nts_scenario_kit.model.base import InvalidError
from nts_scenario_kit.model.keys import written_path
from nts_scenario_kit.model.scenario import Scenario
from nts_scenario_kit.model.types import in_words
from nts_scenario_kit.vietnamese import nearest

if TYPE_CHECKING:
    from nts_scenario_kit.catalog import Catalog, VariantStack
    from nts_scenario_kit.catalog.references import Domain
    from nts_scenario_kit.model.validate import Authored
    from nts_scenario_kit.source import Source

#: Ids of the findings of this stage, with their titles.
RULES: dict[str, str] = {
    "BT-BIEN-THE": "Biến thể không có",
    "BT-LINH-VUC": "Lĩnh vực không có",
    "BT-CAP": "Biến thể không dùng cho cấp này",
    "BT-HIEU-LUC": "Biến thể không còn hiệu lực tại ngày ban hành",
    "BT-VAN-BAN": "Mã văn bản không có trong danh mục",
    "BT-CHU-TRI": "Biến thể chưa có cơ quan chủ trì cho lĩnh vực",
}
_NOT_NAME = re.compile(r"\W+")


class Origin(NamedTuple):
    """Where a value was written. ``layer`` is ``kịch bản`` or the id of a variant; line and column count from 1."""

    file: str
    line: int
    column: int
    layer: str


class Resolved:
    """The scenario with all defaults filled in.

    ``scenario`` is the merged model; ``own`` the author's data and ``data`` the merged data, both with English names.
    """

    def __init__(self, authored: Authored, variant: VariantStack, catalog: Catalog, data: dict[str, Any]) -> None:
        """Raises InvalidError only if the kit's own defaults are broken."""
        self.source: Source = authored.source
        self.own = authored.data
        self.variant = variant
        self.catalog = catalog
        self.data = data
        self.scenario = self.signed(Scenario.model_validate(data))

    def signed(self, scenario: Scenario) -> Scenario:
        """The scenario with the signer of its own issuing body, where the variant's signer belongs to another one."""
        values = names(scenario, self.variant, self.catalog)
        issuance = signed(scenario.issuance, self.own, self.variant, values, self.catalog.references)
        return scenario.model_copy(update={"issuance": issuance})

    @property
    def domain(self) -> Domain:
        """The domain of the scenario."""
        return self.catalog.references.domains[self.scenario.domain]

    def given(self, path: DataPath) -> bool:
        """True if the author wrote this value, even empty, or what it would stand in; False if it is a default."""
        return decided(self.own, path)

    def written(self, path: DataPath) -> str:
        """The path as the author would write it: ``tình huống[1].tên``."""
        return self.source.written(self.author_path(path))

    def author_path(self, path: DataPath) -> DataPath:
        """The path in the author's own spelling of the keys."""
        return written_path(self.source.data, Scenario, path)

    def origin(self, path: DataPath) -> Origin:
        """Where the value was written; for a missing one, the nearest place above it in the author's file."""
        if not self.given(path):
            default = path if path[:1] != ("situations",) else ("situations", *path[2:])
            found = self.variant.origin(("defaults", *default))
            if found is not None and default != ("situations",):
                source, mark = found
                layer = source.data.get("mã") or source.data.get("id")
                return Origin(source.file, mark.line, mark.column, str(layer))
        return self.place(path)

    def place(self, path: DataPath) -> Origin:
        """Where the author has to write: like :meth:`origin`, but always in the author's file."""
        mark = self.source.mark(self.author_path(path))
        return Origin(self.source.file, mark.line, mark.column, "kịch bản")


def decided(own: Any, path: DataPath) -> bool:
    """True if no default can stand at the path: the author wrote it, or a text, a list or nothing above it."""
    for depth, step in enumerate(path):
        if isinstance(own, dict) and isinstance(step, str):
            if step not in own:
                return False
            own = own[step]
        elif isinstance(own, list) and isinstance(step, int) and path[:1] == ("situations",) and depth == 1:
            own = own[step] if step < len(own) else None  # each situation has defaults of its own
        else:
            return True
    return True


def resolve(authored: Authored, catalog: Catalog, judged: Any = None) -> tuple[Resolved | None, list[Finding]]:
    """The resolved scenario, or None and why not; ``judged``: the data with empty keys where no default may stand."""
    wanted = authored.scenario.variant
    variant, faults = catalog.check_variant(wanted)
    if variant is None:
        return None, faults or [_unknown_variant(authored.source, wanted, catalog)]
    whole, variant = variant, catalog.at_level(variant, authored.scenario.level)
    findings = [*_fit(authored, variant, catalog)]
    data, faults = _with_references(authored, _merged(authored, judged or authored.data, variant, catalog), catalog)
    findings += faults
    if any(f.severity is Severity.ERROR for f in findings):
        return None, findings
    try:
        resolved = Resolved(authored, variant, catalog, data)
    except InvalidError as error:
        raise CatalogError(f"giá trị mặc định của biến thể “{variant.id}” không dùng được") from error
    return resolved, findings + _issued(resolved, other_level=variant is not whole)


def _issued(resolved: Resolved, *, other_level: bool) -> list[Finding]:
    """Who issues and submits is known, and is not the body that the variant was copied from."""
    told = issuing_faults(resolved.scenario, resolved.variant, resolved.catalog.references, other_level=other_level)
    told += scenario_leftovers(resolved.variant, resolved.catalog.references, resolved.scenario.domain, resolved.given)
    return [_finding(resolved.source, *one) for one in told]


def names(scenario: Scenario, variant: VariantStack, catalog: Catalog) -> dict[str, str]:
    """What ``{{ … }}`` in a variant's texts may name, with the values."""
    known = _names(variant, scenario.domain, catalog) | {"subject": scenario.subject}
    return known | {"locality": scenario.locality} if "locality" in scenario.model_fields_set else known


def _names(variant: VariantStack, domain_id: str, catalog: Catalog) -> dict[str, str]:
    domain = catalog.references.domains.get(domain_id)
    lead = "; ".join(variant.merged.domain_leads.get(domain_id, ()))
    own = {_NOT_NAME.sub("_", key): value for key, value in variant.merged.names.items()}
    place = str(variant.defaults.get("locality") or "")
    return own | {"locality": place, "subject": "", "domain": domain.name if domain else "", "domain_lead": lead}


def names_of(variant: VariantStack, catalog: Catalog) -> tuple[str, ...]:
    """All names that the variant's texts may use."""
    return tuple(_names(variant, "", catalog))


def defaults_for(variant: VariantStack, domain: str, catalog: Catalog) -> tuple[dict[str, Any], dict[str, Any]]:
    """The variant's defaults for a domain, placeholders filled: the partial scenario, and those of each situation."""
    values = _names(variant, domain, catalog)
    return _fill(variant.defaults, values), _fill(variant.situation, values)


def _merged(authored: Authored, own: dict[str, Any], variant: VariantStack, catalog: Catalog) -> dict[str, Any]:
    values = names(authored.scenario, variant, catalog)
    defaults = _fill(variant.defaults, values)
    data: dict[str, Any] = merge(defaults, own)
    situations = data.get("situations")
    if isinstance(situations, list):
        below = _fill(variant.situation, values)
        data["situations"] = [merge(below, item) for item in situations]
    return data


def _fill(data: Any, values: dict[str, str]) -> Any:
    if isinstance(data, str):
        return filled(data, values)
    if isinstance(data, dict):
        return {key: _fill(value, values) for key, value in data.items()}
    return [_fill(item, values) for item in data] if isinstance(data, list) else data


_CITATIONS: tuple[tuple[str, str], ...] = (("basis", "political"), ("basis", "legal"), ("issuance", "bases"))


def _with_references(
    authored: Authored, data: dict[str, Any], catalog: Catalog
) -> tuple[dict[str, Any], list[Finding]]:
    """The data with every ``ref`` filled in from the catalog; parts that the author gave beside it stay."""
    findings: list[Finding] = []
    for group, name in _CITATIONS:
        section = data.get(group)
        items = section.get(name) if isinstance(section, dict) else None
        if isinstance(items, dict | str):
            items = [items]
        if isinstance(section, dict) and isinstance(items, list):
            done = [_referred(authored, item, (group, name, i), catalog, findings) for i, item in enumerate(items)]
            data = data | {group: section | {name: done}}
    return data, findings


def _referred(authored: Authored, item: Any, path: DataPath, catalog: Catalog, findings: list[Finding]) -> Any:
    if isinstance(item, str) and item.strip() in catalog.references.bases:
        message = f"“{item.strip()}” là mã trong danh mục, văn bản sẽ in nguyên mã này"
        findings.append(_finding(authored.source, path, "BT-VAN-BAN", message, f"viết ref: {item.strip()}"))
    ref = item.get("ref") if isinstance(item, dict) else None
    if not ref:
        return item
    basis = catalog.references.bases.get(ref)
    if basis is None:
        near = nearest(ref, tuple(catalog.references.bases))
        hint = f"ý bạn là “{near}”?" if near else "ghi loại, số, ngày, cơ quan, trích yếu thay cho ref"
        findings.append(
            _finding(authored.source, (*path, "ref"), "BT-VAN-BAN", f"danh mục không có văn bản “{ref}”", hint)
        )
        return item
    cited = basis.citation
    known = {"kind": cited.kind, "number": str(cited.number), "date": cited.date, "issuer": cited.issuer}
    return known | {"title": cited.title} | item


def _fit(authored: Authored, variant: VariantStack, catalog: Catalog) -> list[Finding]:
    """Findings about a variant, domain, level and date that do not go together."""
    scenario, merged = authored.scenario, variant.merged
    findings = []
    domains = catalog.references.domains
    if scenario.domain not in domains:
        findings.append(_unknown_domain(authored.source, scenario.domain, catalog))
    elif not any(merged.domain_leads.get(scenario.domain, ())) and not led_locally(scenario):
        message = f"biến thể “{variant.id}” chưa có cơ quan chủ trì cho lĩnh vực {domains[scenario.domain].name}"
        hint = "ghi rõ chủ trì ở giai đoạn 1 của từng tình huống"
        findings.append(_finding(authored.source, ("domain",), "BT-CHU-TRI", message, hint, Severity.WARNING))
    if merged.levels and scenario.level not in merged.levels:
        allowed = "; ".join(merged.levels)
        message = f"biến thể “{variant.id}” không dùng cho cấp “{scenario.level}”"
        findings.append(_finding(authored.source, ("level",), "BT-CAP", message, f"cấp được dùng: {allowed}"))
    return findings + _in_force(authored, variant)


def _in_force(authored: Authored, variant: VariantStack) -> list[Finding]:
    validity, day = variant.merged.validity, authored.scenario.issuance.date
    if day is None:
        return []
    if validity.last and day > validity.last:
        after = validity.last + datetime.timedelta(days=1)
        message = f"biến thể “{variant.id}” hết hiệu lực từ {in_words(after)}, trước ngày ban hành"
        successor = variant.merged.successor
        hint = f"cơ quan kế tục: {successor}; chọn biến thể khác" if successor else "chọn biến thể khác"
    elif validity.first and day < validity.first:
        message = f"biến thể “{variant.id}” có hiệu lực từ {in_words(validity.first)}, sau ngày ban hành"
        hint = "kiểm tra lại ngày ban hành hoặc biến thể; soạn lại từ văn bản cũ thì để trống số, ngày của văn bản cũ"
    else:
        return []
    return [_finding(authored.source, ("issuance", "date"), "BT-HIEU-LUC", message, hint)]


def unknown_ids(source: Source, data: Any, catalog: Catalog) -> list[Finding]:
    """Findings for a variant or domain that does not exist, in data that could not be validated as a whole."""
    found = data if isinstance(data, dict) else {}
    variant, domain = found.get("variant"), found.get("domain")
    findings = []
    if isinstance(variant, str) and variant and catalog.variant_file(variant) is None:
        findings.append(_unknown_variant(source, variant, catalog))
    if isinstance(domain, str) and domain and domain not in catalog.references.domains:
        findings.append(_unknown_domain(source, domain, catalog))
    return findings


def _unknown_variant(source: Source, wanted: str, catalog: Catalog) -> Finding:
    hint = _one_of(wanted, tuple(catalog.variant_ids()))
    hint += "" if hint.endswith("?") else "; hoặc tạo biến thể mới: nts variants new MÃ"
    return _finding(source, ("variant",), "BT-BIEN-THE", f"không có biến thể “{wanted}”", hint)


def _unknown_domain(source: Source, wanted: str, catalog: Catalog) -> Finding:
    hint = _one_of(wanted, tuple(catalog.references.domains))
    return _finding(source, ("domain",), "BT-LINH-VUC", f"không có lĩnh vực “{wanted}”", hint)


def _one_of(wanted: str, ids: tuple[str, ...]) -> str:
    near = nearest(wanted, ids)
    return f"ý bạn là “{near}”?" if near else f"chọn một trong: {'; '.join(ids)}"


def _finding(
    source: Source, path: DataPath, rule: str, message: str, hint: str, severity: Severity = Severity.ERROR
) -> Finding:
    return source.finding(written_path(source.data, Scenario, path), rule, message, hint, severity=severity)
