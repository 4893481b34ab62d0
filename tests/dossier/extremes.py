"""Dossiers at the edge of what an author writes: other levels, long names, long tables, many annexes.

They stand beside the pairwise cases: each takes an example's data and puts in what strains one part of a page.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import cases

from nts_scenario_kit.outline import PARTS, outline
from nts_scenario_kit.word.writer import render

#: The choices from which every extreme starts.
PLAIN: cases.Case = {
    "scenario": "y_te", "carrier": "quyết định", "parts": "dossier", "size": "14", "urgency": "", "circulation": "",
    "secrecy": "", "draft": "", "contact": "", "drafter": "", "signer": "collective", "addressees": "one",
    "annexes": "", "issued": "number and date", "assignments": "own",
}  # fmt: skip
_WORDS = (
    "Tổ chức kiểm tra, rà soát, cập nhật phương án, lực lượng, phương tiện, vật tư, hậu cần tại chỗ và báo cáo kết quả "
    "về cơ quan thường trực để tổng hợp, báo cáo cấp có thẩm quyền theo quy định của pháp luật. "
)
#: A text of 2 000 letters.
LONG_TEXT = (_WORDS * 12)[:2000].rstrip()
LONG_SUBJECT = (
    "Ứng phó với các đe dọa an ninh phi truyền thống lĩnh vực y tế, bảo đảm an ninh y tế, an toàn thực phẩm tại các "
    "khu công nghiệp, khu chế xuất, cảng biển, cảng hàng không quốc tế và các khu vực tập trung đông dân cư trên địa "
    "bàn thành phố Cần Thơ giai đoạn 2026 - 2030, định hướng đến năm 2045"
)
LONG_ISSUER = (
    "Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội và ứng phó với các đe dọa an ninh phi truyền thống thành phố "
    "Cần Thơ"
)
LONG_UNIT = (
    "Trung tâm Điều phối, ứng phó sự cố, thiên tai, dịch bệnh và tìm kiếm cứu nạn khu vực đồng bằng sông Cửu Long "
    "thuộc Bộ Tư lệnh Quân khu 9"
)

Change = Callable[[dict[str, Any]], None]


def _commune(data: dict[str, Any]) -> None:
    """A ward of the city: its committee signs collectively, its economic office submits."""
    data |= {
        "cấp": "xã", "địa bàn": "phường Ninh Kiều",
        "trích yếu": "Ứng phó với các đe dọa an ninh phi truyền thống lĩnh vực y tế trên địa bàn phường Ninh Kiều",
    }  # fmt: skip
    data["ban hành"] |= {
        "cơ quan ban hành": "Ủy ban nhân dân phường Ninh Kiều", "cơ quan chủ quản": "", "địa danh": "Ninh Kiều",
        "cơ quan đề nghị": "Trưởng phòng Văn hóa - Xã hội",
        "kính gửi": ["Ủy ban nhân dân phường Ninh Kiều"],
        "tờ trình": {
            "cơ quan trình": "Phòng Văn hóa - Xã hội", "cơ quan chủ quản": "Ủy ban nhân dân phường Ninh Kiều",
            "ký hiệu": "VHXH", "người ký": {"chức vụ": "TRƯỞNG PHÒNG", "họ tên": "Lê Văn Bình"},
        },
        "trách nhiệm thi hành": [
            "Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường", "Trưởng phòng Văn hóa - Xã hội",
            "Trưởng Công an phường", "các cơ quan, tổ chức, cá nhân có liên quan",
        ],
        "nơi nhận": [
            "Như Điều 3", "Ủy ban nhân dân thành phố (để báo cáo)", "Thường trực Đảng ủy phường",
            "Thường trực Hội đồng nhân dân phường",
        ],
    }  # fmt: skip


def _ministry(data: dict[str, Any]) -> None:
    """A ministry whose head signs in their own right."""
    data["ban hành"] |= {
        "cơ quan ban hành": "Bộ Công Thương", "cơ quan chủ quản": "", "ký hiệu": "BCT",
        "người ký": {"chức vụ": "BỘ TRƯỞNG", "họ tên": "Nguyễn Văn An"},
        "tờ trình": {
            "cơ quan trình": "Cục Điện lực", "ký hiệu": "ĐL",
            "người ký": {"chức vụ": "CỤC TRƯỞNG", "họ tên": "Trần Văn Bảo"},
        },
    }  # fmt: skip


def _long_names(data: dict[str, Any]) -> None:
    """Every text of the letterheads, titles and signature as long as it gets."""
    data["trích yếu"] = LONG_SUBJECT
    data["ban hành"] |= {
        "cơ quan ban hành": LONG_ISSUER, "cơ quan chủ quản": "Ủy ban nhân dân thành phố Cần Thơ",
        "ký hiệu": "BCĐPCTPTNXH", "cơ quan đề nghị": f"Giám đốc {LONG_UNIT}",
        "thẩm quyền ban hành": LONG_ISSUER.upper(),
        "người ký": {
            "hình thức ký": "KT.", "thay mặt": "BAN CHỈ ĐẠO", "người đứng đầu": "TRƯỞNG BAN",
            "chức vụ": "PHÓ TRƯỞNG BAN THƯỜNG TRỰC KIÊM GIÁM ĐỐC CÔNG AN THÀNH PHỐ",
            "họ tên": "Công Tằng Tôn Nữ Hoàng Nguyễn Thị Phương Thảo",
        },
        "tờ trình": {
            "cơ quan trình": LONG_UNIT, "cơ quan chủ quản": LONG_ISSUER, "ký hiệu": "TTĐPƯPSC",
            "người ký": {"hình thức ký": "KT.", "chức vụ": "PHÓ GIÁM ĐỐC", "họ tên": "Trần Thị Bình"},
        },
        "kính gửi": [LONG_ISSUER, LONG_UNIT],
        "nơi nhận": [f"Như Điều 3 và các đơn vị thuộc {LONG_UNIT}", *[f"{LONG_UNIT} ({n})" for n in range(1, 9)]],
    }  # fmt: skip


def _long_table(data: dict[str, Any]) -> None:
    """60 assignments in groups, one cell of 2 000 letters."""
    tasks = data["tổ chức thực hiện"]["phân công"]
    grown = [dict(tasks[n % len(tasks)], nhóm=f"Nhóm nhiệm vụ số {n // 12 + 1}") for n in range(60)]
    grown[4]["việc"] = LONG_TEXT
    grown[30]["chủ trì"] = LONG_UNIT
    data["tổ chức thực hiện"]["phân công"] = grown


def _many_annexes(data: dict[str, Any]) -> None:
    """Six annexes beside the assignments: text, tables of both kinds, one of 60 rows, a cell of 2 000 letters."""
    rows = [[str(n), f"Đơn vị số {n}", str(n * 7), "Trực 24/24 giờ"] for n in range(1, 61)]
    titles = ["STT", "Lực lượng", "Số lượng", "Đầu mối liên lạc"]
    data["phụ lục"] = [
        *cases.ANNEXES.values(),
        {"tên": "Danh sách lực lượng", "bảng": {"cột": titles, "dòng": rows}},
        {
            "tên": "Phương án chi tiết", "hướng giấy": "ngang", "nội dung": [LONG_TEXT],
            "bảng": {"cột": titles, "dòng": [["1", LONG_TEXT, "40", LONG_UNIT], *rows[1:30]]},
        },
        {"tên": "Hướng dẫn thực hiện", "nội dung": [LONG_TEXT] * 4},
    ]  # fmt: skip


#: Name -> beginning choices that differ from the plain ones, and what is put into the data.
EXTREMES: dict[str, tuple[cases.Case, Change]] = {
    "commune": ({}, _commune),
    "commune by plan": ({"carrier": "kế hoạch", "urgency": "khẩn"}, _commune),
    "ministry": ({"scenario": "nang_luong"}, _ministry),
    "long names": ({"signer": "head deputy"}, _long_names),
    "long names by plan": ({"carrier": "kế hoạch", "signer": "head deputy", "secrecy": "tối mật"}, _long_names),
    "long table": ({}, _long_table),
    "six annexes": ({"assignments": "none"}, _many_annexes),
    "seven annexes by plan": ({"carrier": "kế hoạch", "scenario": "nguon_nuoc"}, _many_annexes),
}


def data(name: str, size: str) -> dict[str, Any]:
    """The scenario's data of that extreme, in that size of text."""
    choices, change = EXTREMES[name]
    found = cases.data_of(PLAIN | choices | {"size": size})
    change(found)
    return found


def file(name: str, size: str) -> bytes:
    """The whole dossier in one Word file."""
    scenario = cases.resolved_of(data(name, size))
    return render(outline(scenario, PARTS), scenario.catalog.template_file(scenario.variant))
