"""What a foreign file is: its variant, domain, level and subject, as the officer said or as its title says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from nts_scenario_kit.finding import Finding, Severity
from nts_scenario_kit.importing.capitals import sentence
from nts_scenario_kit.vietnamese import bare, nfc
from nts_scenario_kit.word.facts.roles import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nts_scenario_kit.catalog import Catalog, VariantStack
    from nts_scenario_kit.importing.draft import Draft
    from nts_scenario_kit.importing.issuing import Issuing
    from nts_scenario_kit.word.intake import Passage

_SUBJECT = "(chưa nhận ra trích yếu; ghi dòng tên của kịch bản khung)"


class Wishes(NamedTuple):
    """What the officer said about the file; empty where it is to be recognised."""

    variant: str = ""
    domain: str = ""
    level: str = ""


def told(file: str, rule: str, severity: Severity, message: str, hint: str = "") -> Finding:
    """A finding about the file as a whole."""
    return Finding(file, None, None, "", rule, severity, message, "", hint)


_OTHERWISE = "nếu chưa đúng, ghi rõ khi nhập: nts import … --domain MÃ"


def identity(
    draft: Draft,
    issuing: Issuing,
    variant: VariantStack,
    catalog: Catalog,
    wishes: Wishes,
    file: str,
    text: Sequence[Passage],
) -> list[Finding]:
    """Variant, domain, level and subject: as the officer said, else as the title says."""
    findings = []
    issuance = draft.data.get("issuance", {})
    texts = [*(passage.text for passage in text), *(str(issuance.get(key, "")) for key in ("body", "parent"))]
    title, subject = _titled(issuing, texts)
    words = bare(f"{title} {' '.join(p.text for p in text[:400])}")
    domain = wishes.domain or _domain(bare(title), catalog) or _domain(words, catalog) or _signed(title, catalog)
    if not domain:
        domain = "da_khung_hoang"
        message = "chưa nhận ra lĩnh vực của tệp Word: tạm ghi “da_khung_hoang”"
        findings.append(
            told(file, "NHAP-BIEN-THE", Severity.WARNING, message, "ghi lại khóa “lĩnh vực”, hoặc thêm --domain MÃ")
        )
    elif not wishes.domain:
        message = f"nhận ra lĩnh vực “{domain}” từ tệp Word"
        findings.append(told(file, "NHAP-BIEN-THE", Severity.NOTE, message, _OTHERWISE))
    levels = [str(one) for one in variant.merged.levels]
    level = wishes.level or _level(issuing, levels, title)
    if not subject:
        findings.append(
            told(file, "NHAP-TRICH-YEU", Severity.WARNING, "chưa nhận ra dòng trích yếu", "ghi lại khóa “trích yếu”")
        )
    head: dict[str, Any] = {
        "kind": "kịch bản khung",
        "variant": variant.id,
        "domain": domain,
        "level": level,
        "subject": _sentence(subject, texts) or _SUBJECT,
    }
    draft.data = head | draft.data
    return findings


def _titled(issuing: Issuing, texts: Sequence[str]) -> tuple[str, str]:
    """The title, and the subject in it, with the names that the texts have."""
    title = _joined([" ".join(line.split()) for line in issuing.titles], texts)
    subject = re.sub(
        r"^(?:về việc |v/v )?(?:ban hành )?(?:phụ lục |kế hoạch |dự thảo )?kịch bản khung(?: mẫu)?\s*",
        "",
        title,
        flags=re.IGNORECASE,
    ).strip(" .")
    return title, subject


def _joined(lines: Sequence[str], texts: Sequence[str]) -> str:
    """Lines of a title as one; where only some are in capitals, those are small too, and what goes on begins small."""
    if all(line.isupper() for line in lines) or not any(line.isupper() for line in lines):
        return " ".join(lines)
    out: list[str] = []
    for line in lines:
        spelled = sentence(line, texts) if line.isupper() else line
        second = spelled.split()[1:2]
        out.append(spelled[:1].lower() + spelled[1:] if out and second and second[0].islower() else spelled)
    return " ".join(out)


def _sentence(subject: str, texts: Sequence[str]) -> str:
    return sentence(subject, texts) if subject.isupper() else subject[:1].upper() + subject[1:]


def _domain(words: str, catalog: Catalog) -> str:
    """The domain that is named first behind ``lĩnh vực``, or that is named at all in a short text."""
    names = {key: bare(one.name) for key, one in catalog.references.domains.items()}
    found = [
        (m.start(), key)
        for key, name in names.items()
        if (m := re.search(rf"linh vuc (?:bao dam )?(?:an ninh )?{re.escape(name)}", words))
    ]
    if not found and len(words) < 600:
        found = [(m.start(), key) for key, name in names.items() if (m := re.search(rf"\b{re.escape(name)}\b", words))]
    return min(found)[1] if found else ""


def _signed(title: str, catalog: Catalog) -> str:
    """The domain of which the title has a word first; of two words that begin together the longer one tells."""
    said = nfc(title).casefold()
    found = [
        (match.start(), -len(sign), key)
        for key, one in catalog.references.domains.items()
        for sign in one.signs
        if (match := re.search(rf"\b{re.escape(sign)}\b", said))
    ]
    return min(found)[2] if found else ""


def _level(issuing: Issuing, levels: list[str], title: str) -> str:
    """The level of the body in the letterhead; without one, of the place in the title, if it names one commune."""
    body = bare(" ".join(issuing.bodies[Role.ISSUING_BODY]))
    if not body and not re.search(r"\b(?:tinh|thanh pho)\b", bare(title)):
        body = bare(title)
    parent = bare(" ".join(issuing.bodies[Role.PARENT_BODY]))
    wanted = (
        "bộ"
        if body.startswith(("bo ", "ngan hang nha nuoc"))
        or (parent.startswith("bo ") and body.startswith(("cuc ", "tong cuc ", "vu ", "vien ")))
        else "xã"
        if re.search(r"\b(xa|phuong|dac khu)\b", body)
        else "tỉnh"
    )
    return wanted if not levels or wanted in levels else levels[0]
