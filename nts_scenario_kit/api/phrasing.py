"""Hints for an officer who has a Word file only: what to write there, not which key of a scenario to fill."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nts_scenario_kit.catalog import Catalog
    from nts_scenario_kit.finding import Finding

#: Hints that speak of how scenarios are kept, by their rule.
_HINTS = {
    "KB-TT-DAN": "bỏ câu hướng dẫn này, hoặc viết lại theo lời của cơ quan ban hành",
    "KB-BM": "ghi độ mật ở đầu văn bản nếu có; không mật thì bỏ qua cảnh báo này",
    "KB-IV-2-DU": "thêm một nhiệm vụ cho cơ quan này ở mục IV.2, hoặc ghi ở “phối hợp” của nhiệm vụ có sẵn",
    "KB-BC": "thêm một câu ở mục IV: các cơ quan báo cáo cho ai, trước ngày nào hằng năm",
    "KB-IV-3-AI": "ghi rõ ở mục IV.3 cơ quan nào làm đầu mối, bao lâu rà soát một lần",
    "NHAP-TRICH-YEU": "đặt dòng trích yếu ngay dưới tên “KỊCH BẢN KHUNG”, canh giữa",
    "NHAP-BIEN-THE": "nếu chưa đúng, nhập thành tệp kịch bản rồi kiểm tra: nts import … --domain MÃ",
    "KB-6R-TX": "ghi thêm kỳ báo cáo, ví dụ: thường xuyên, báo cáo hằng quý",
    "KB-6R-THOIGIAN": "ghi thời hạn, ví dụ: trước ngày 31 tháng 12 năm 2026, hoặc “thường xuyên”",
}
_NEAREST = re.compile(r"chuyển vào “(?P<nearest>[^”]+)” hoặc mục phù hợp rồi xóa ở đây")
_ID = re.compile(r"(?:thêm|ghi) ref: (?P<ids>[A-Z0-9-]+(?:, [A-Z0-9-]+)*)|ref: (?P<id>[A-Z0-9-]+)")
_SIGN = re.compile(r"bỏ dấu “(?P<wrong>.)” ở cuối; bộ công cụ tự đặt dấu “(?P<right>.)”")
_UNCOMMENT = re.compile(r"^bỏ dấu # [^;]*?(?:; |, rồi |$)")
_WHERE = re.compile(r"; ghi vào (?:“[^”]+”(?: → )?)+$")
_QUOTED = re.compile(r"“(?P<id>[a-z_]+)”")
_INDEX = re.compile(r"\[\d+\]")


def in_word(finding: Finding, catalog: Catalog) -> Finding:
    """The finding with a hint for the Word file."""
    hint = finding.hint
    if finding.rule in _HINTS:
        message = _QUOTED.sub(lambda found: _named(found, catalog), finding.message)
        return finding._replace(hint=_HINTS[finding.rule], message=message)
    if nearest := _NEAREST.fullmatch(hint):
        place = " → ".join(_INDEX.sub("", nearest["nearest"]).split("."))
        return finding._replace(hint=f"có vẻ thuộc phần “{place}”: đặt đoạn này dưới đề mục đó trong tệp Word")
    hint = _SIGN.sub(lambda found: f"thay dấu “{found['wrong']}” ở cuối bằng dấu “{found['right']}”", hint)
    hint = _ID.sub(lambda found: _cited(found, catalog), hint)
    hint = _WHERE.sub("", _UNCOMMENT.sub("", hint))
    return finding._replace(
        hint=hint.replace("; khóa để trống thì không in câu đó", "").replace("các khóa", "các phần")
    )


def _named(found: re.Match[str], catalog: Catalog) -> str:
    """The name of a domain for its id."""
    domain = catalog.references.domains.get(found["id"])
    return f"“{domain.name}”" if domain else found[0]


def _cited(found: re.Match[str], catalog: Catalog) -> str:
    ids = (found["ids"] or found["id"]).split(", ")
    bases = catalog.references.bases
    named = "; ".join(bases[one].citation.printed if one in bases else one for one in ids)
    return f"viện dẫn: {named}" if found["ids"] else named
