"""What a variant refers to and lacks: documents that the catalog does not have, domains that nobody leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nts_scenario_kit.catalog.levels import level_of
from nts_scenario_kit.catalog.signing import head_of
from nts_scenario_kit.catalog.variants import leaves
from nts_scenario_kit.finding import Finding, Severity
from nts_scenario_kit.model.types import Level
from nts_scenario_kit.vietnamese import nearest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.catalog.references import References
    from nts_scenario_kit.catalog.variants import VariantStack

#: The entry of ``cách ký`` that ministries have.
_MINISTRY = "Bộ"


def check_gaps(stacked: VariantStack, references: References) -> list[Finding]:
    """Findings for unknown documents in the defaults and for domains without a lead."""
    return [*_documents(stacked, references), *_domains(stacked, references)]


def _documents(stacked: VariantStack, references: References) -> Iterator[Finding]:
    for path, ref in leaves(stacked.data.get("defaults") or {}, ("defaults",)):
        if path[-1] == "ref" and ref and ref not in references.bases:
            near = nearest(ref, tuple(references.bases))
            hint = f"ý bạn là “{near}”?" if near else "ghi loại, số, ngày, cơ quan, trích yếu thay cho ref"
            message = f"danh mục không có văn bản “{ref}”"
            yield stacked.finding(path, "BT-VAN-BAN", message, hint)


def _domains(stacked: VariantStack, references: References) -> Iterator[Finding]:
    local = level_of(stacked.layers) in (Level.PROVINCE, Level.COMMUNE)
    for domain, about in references.domains.items():
        for lead in stacked.merged.domain_leads.get(domain, ()) if local else ():
            head = head_of(lead, references.heads)
            if head is not None and head.kind == _MINISTRY:
                message = f"chủ trì lĩnh vực {about.name} của địa phương đang là “{lead}”, cơ quan trung ương"
                hint = "ghi cơ quan của địa phương, ví dụ sở hoặc Công an tỉnh"
                yield stacked.finding(("domain_leads", domain), "BT-CHU-TRI", message, hint, severity=Severity.WARNING)
        if not any(stacked.merged.domain_leads.get(domain, ())):
            left_open = domain in stacked.merged.domain_leads  # the file says that nobody is in charge
            weight = Severity.NOTE if left_open else Severity.WARNING
            message = f"chưa có cơ quan chủ trì cho lĩnh vực {about.name}"
            hint = f"ghi {domain}: … ở “chủ trì lĩnh vực”"
            yield stacked.finding(("domain_leads", domain), "BT-CHU-TRI", message, hint, severity=weight)
