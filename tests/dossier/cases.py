"""Cases of a dossier: every two choices of an author meet in at least one of them.

An example is read, choices are put into its data in memory, and it goes through the kit as any scenario does.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations, product
from typing import Any

from support import EXAMPLES, catalog, source_of

from nts_scenario_kit.api.crosswalks import content
from nts_scenario_kit.model.validate import validate
from nts_scenario_kit.outline import PARTS, outline
from nts_scenario_kit.resolve import Resolved, resolve
from nts_scenario_kit.rules import examine
from nts_scenario_kit.rules.crosswalk import crosswalk
from nts_scenario_kit.word.writer import render

Case = dict[str, str]

#: What an author may choose. Scenarios are the beginning of an example's file, then the variant where it is not its
#: own; a variant is for certain levels (that of energy is a ministry's) and times.
CHOICES: dict[str, tuple[str, ...]] = {
    "scenario": (
        "nang_luong", "nguon_nuoc", "nguon_nuoc national", "nguon_nuoc can_tho", "y_te", "y_te national",
        "y_te dak_nong",
    ),
    "carrier": ("quyết định", "kế hoạch"),
    "parts": ("to_trinh", "quyet_dinh", "kich_ban_khung", "phu_luc", "whole", "dossier", "crosswalk"),
    "size": ("14", "13"),
    "urgency": ("", "khẩn", "thượng khẩn", "hỏa tốc"),
    "circulation": ("", "xem xong trả lại", "lưu hành nội bộ"),
    "secrecy": ("", "mật", "tối mật", "tuyệt mật"),
    "draft": ("", "draft"),
    "contact": ("", "contact"),
    "drafter": ("", "code", "code and copies", "copies"),
    "signer": (
        "collective", "collective deputy", "personal", "personal deputy", "order", "head", "head deputy",
        "authorised", "acting",
    ),
    "addressees": ("one", "two", "five"),
    "annexes": ("", "text", "table", "wide", "text wide", "table wide text"),
    "issued": ("", "number", "number and date"),
    "assignments": ("own", "none"),
}  # fmt: skip

#: Names for each signature form of a People's Committee and of a department below it (NĐ 30/2020, PL I, I.II.7).
SIGNERS: dict[str, tuple[str, dict[str, str]]] = {
    "collective": ("UBND", {"hình thức ký": "TM.", "thay mặt": "ỦY BAN NHÂN DÂN", "chức vụ": "CHỦ TỊCH"}),
    "collective deputy": (
        "UBND",
        {"hình thức ký": "KT.", "thay mặt": "ỦY BAN NHÂN DÂN", "người đứng đầu": "CHỦ TỊCH", "chức vụ": "PHÓ CHỦ TỊCH"},
    ),
    "personal": ("UBND", {"chức vụ": "CHỦ TỊCH"}),
    "personal deputy": (
        "UBND", {"hình thức ký": "KT.", "người đứng đầu": "CHỦ TỊCH", "chức vụ": "PHÓ CHỦ TỊCH"},
    ),
    "order": ("UBND", {"hình thức ký": "TL.", "người đứng đầu": "CHỦ TỊCH", "chức vụ": "CHÁNH VĂN PHÒNG"}),
    "head": ("SYT", {"chức vụ": "GIÁM ĐỐC"}),
    "head deputy": ("SYT", {"hình thức ký": "KT.", "người đứng đầu": "GIÁM ĐỐC", "chức vụ": "PHÓ GIÁM ĐỐC"}),
    "authorised": ("SYT", {"hình thức ký": "TUQ.", "người đứng đầu": "GIÁM ĐỐC", "chức vụ": "TRƯỞNG PHÒNG TỔ CHỨC"}),
    "acting": ("SYT", {"hình thức ký": "Q.", "chức vụ": "GIÁM ĐỐC"}),
}  # fmt: skip

ADDRESSEES = (
    "Ủy ban nhân dân thành phố Cần Thơ", "Thường trực Thành ủy", "Bộ Y tế", "Bộ Công an",
    "Văn phòng Chính phủ và các cơ quan có liên quan đến phòng ngừa, ứng phó với các đe dọa an ninh phi truyền thống",
)  # fmt: skip
CONTACT = (
    "Địa chỉ: Số 02 đường Hòa Bình, phường Ninh Kiều, thành phố Cần Thơ",
    "Điện thoại: 0292.3820.536; Thư điện tử: ubnd@cantho.gov.vn; Trang thông tin điện tử: cantho.gov.vn",
)
_BODY = [
    "Các cơ quan, đơn vị cập nhật danh mục này trước ngày 01 tháng 12 hằng năm.",
    "Danh mục được lưu tại cơ quan chủ trì và gửi Công an thành phố để phối hợp.",
]
_TABLE = {
    "cột": ["STT", "Lực lượng", "Số lượng", "Đầu mối liên lạc"],
    "dòng": [["1", "Trung tâm Kiểm soát bệnh tật", "40", "Trực 24/24 giờ"], ["2", "Công an thành phố", "120", ""]],
}
ANNEXES: dict[str, dict[str, Any]] = {
    "text": {"tên": "Danh mục đầu mối liên lạc", "nội dung": _BODY},
    "table": {"tên": "Lực lượng huy động", "nội dung": _BODY[:1], "bảng": _TABLE},
    "wide": {"tên": "Lực lượng, phương tiện huy động theo từng giai đoạn", "hướng giấy": "ngang", "bảng": _TABLE},
}


def pairwise(choices: Mapping[str, Sequence[str]]) -> Iterator[Case]:
    """Cases in which every pair of choices of two different kinds occurs; the same on every run."""
    kinds = list(choices)
    missing = {((a, x), (b, y)) for a, b in combinations(kinds, 2) for x, y in product(choices[a], choices[b])}
    while missing:
        first, second = min(missing, key=lambda pair: [(kinds.index(k), choices[k].index(v)) for k, v in pair])
        case = dict([first, second])
        for kind in kinds:
            if kind not in case:
                case[kind] = max(choices[kind], key=lambda value: _gain(case, kind, value, kinds, missing))
        ordered = {kind: case[kind] for kind in kinds}
        missing -= set(combinations(ordered.items(), 2))
        yield ordered


def _gain(case: Case, kind: str, value: str, kinds: list[str], missing: set[Any]) -> int:
    pairs = (
        ((kind, value), other) if kinds.index(kind) < kinds.index(other[0]) else (other, (kind, value))
        for other in case.items()
    )
    return sum(pair in missing for pair in pairs)


@cache
def _example(name: str) -> str:
    (file,) = [file for file in EXAMPLES if file.name.startswith(name)]
    return file.read_text("utf-8")


def without_nothing(data: Any) -> dict[str, Any]:
    """A copy of the data, a key without value as one with an empty text."""
    found: dict[str, Any] = json.loads(json.dumps(data).replace(": null", ': ""'))
    return found


def data_of(case: Case) -> dict[str, Any]:
    """The example's data with the choices put in."""
    example, _, variant = case["scenario"].partition(" ")
    data = without_nothing(source_of(_example(example)).data)
    data["biến thể"] = variant or data["biến thể"]
    issuance = data["ban hành"]
    issuance |= {
        "hình thức": case["carrier"], "cỡ chữ": case["size"], "độ khẩn": case["urgency"],
        "chỉ dẫn lưu hành": case["circulation"], "độ mật": case["secrecy"],
        "kính gửi": list(ADDRESSEES[: {"one": 1, "two": 2, "five": 5}[case["addressees"]]]),
    }  # fmt: skip
    if case["contact"]:
        issuance["địa chỉ liên hệ"] = list(CONTACT)
    if "code" in case["drafter"]:
        issuance["ký hiệu người soạn thảo"] = "PL"
    if "copies" in case["drafter"]:
        issuance["số bản"] = "300"
    if case["issued"]:
        issuance["số"] = "05"
    if case["issued"] != "number and date":
        issuance["ngày"] = ""
    else:
        issuance["ngày"] = "2025-06-28" if data["biến thể"] == "dak_nong" else "2026-12-15"
    _sign(data, case["signer"])
    data["phụ lục"] = [ANNEXES[name] for name in case["annexes"].split()]
    if case["assignments"] == "none":
        data["tổ chức thực hiện"]["phân công"] = []
    return data


def _sign(data: dict[str, Any], form: str) -> None:
    """Who issues and signs; an issuing body of a ministry keeps its name."""
    issuance = data["ban hành"]
    sign, signer = SIGNERS[form]
    issuance["người ký"] = {"hình thức ký": "", "thay mặt": "", **signer, "họ tên": "Nguyễn Văn An"}
    issuance["tờ trình"] = {
        "cơ quan trình": "Sở Y tế", "ký hiệu": "SYT", "đơn vị soạn thảo": "NVY",
        "người ký": {"hình thức ký": "KT.", "chức vụ": "PHÓ GIÁM ĐỐC", "họ tên": "Trần Thị Bình"},
    }  # fmt: skip
    issuance["ký hiệu"] = sign
    issuance.pop("thẩm quyền ban hành", None)
    if sign == "SYT":
        issuance |= {
            "cơ quan chủ quản": "Ủy ban nhân dân thành phố Cần Thơ", "cơ quan ban hành": "Sở Y tế",
            "thẩm quyền ban hành": "GIÁM ĐỐC SỞ Y TẾ",
        }  # fmt: skip
    else:
        issuance["cơ quan ban hành"] = "Ủy ban nhân dân thành phố Cần Thơ"


@cache
def _resolved(text: str) -> Resolved:
    authored, findings = validate(source_of(text))
    assert authored is not None, findings
    found, findings = resolve(authored, catalog())
    assert found is not None, findings
    return found


def resolved_of(data: dict[str, Any]) -> Resolved:
    """The scenario of these data."""
    return _resolved(json.dumps(data, ensure_ascii=False))


def resolved(case: Case) -> Resolved:
    """The scenario of the case."""
    return resolved_of(data_of(case))


def files(case: Case) -> dict[str, bytes]:
    """The Word files of the case by their part; none where it has no such part."""
    scenario = resolved(case)
    template = scenario.catalog.template_file(scenario.variant)
    draft = bool(case["draft"])
    found: dict[str, bytes] = {}
    for name in {"whole": ("whole",), "dossier": ("dossier", "to_trinh")}.get(case["parts"], (case["parts"],)):
        if name == "crosswalk":
            found[name] = content(crosswalk(scenario, examine(scenario)), scenario, ".docx", draft=draft)
            continue
        parts = {"whole": PARTS[1:], "dossier": PARTS}.get(name, (name,))
        if name == "phu_luc" and not (scenario.scenario.annexes or scenario.scenario.implementation.assignments):
            continue
        found[name] = render(outline(scenario, parts, draft=draft), template)
    return found
