"""Writes docs/the_thuc.md: rules of form by group from their docstrings, sizes from the table of the decree, pictures.

Run: ``python tools/build_format_page.py`` (``--check`` only says whether the page is of today).
"""

from __future__ import annotations

import sys
from pathlib import Path

from nts_scenario_kit.word.format import COMPONENTS, PROFILES, STAMPS, VERIFIED
from nts_scenario_kit.word.lint import FILE_RULES, RULES

TARGET = Path(__file__).resolve().parents[1] / "docs" / "the_thuc.md"

#: Picture -> what it shows.
PICTURES = {
    "to_trinh": "Tờ trình, có Kính gửi",
    "quyet_dinh": "Quyết định",
    "kich_ban_khung": "Kịch bản khung kèm theo",
    "phan_cong": "Phụ lục khổ ngang",
    "ke_hoach": "Kế hoạch, cỡ chữ 13, độ khẩn",
    "doi_chieu": "Bảng đối chiếu",
}
_HEAD = """# Thể thức văn bản

<!-- Trang này do tools/build_format_page.py viết từ bảng quy định và chú thích của từng luật; đừng sửa bằng tay. -->

Hồ sơ do bộ công cụ xuất ra đúng thể thức theo Nghị định số 30/2020/NĐ-CP; tệp Word bất kỳ được kiểm tra bằng
`nts lint` theo cùng một bảng quy định. Bảng được đối chiếu với Nghị định đến ngày {verified}.

**lỗi**: trái quy định của Nghị định; **cảnh báo**: khác mẫu trình bày kèm theo Nghị định; **gợi ý**: khác thông lệ.
Xem đầy đủ một luật, với ví dụ sai và đúng: `nts rules ND30-TN-LINE`.
"""


def page() -> str:
    """The whole page."""
    return "\n".join((_HEAD.format(verified=f"{VERIFIED:%d/%m/%Y}"), _pictures(), _sizes(), _rules(), _files()))


def _pictures() -> str:
    rows = [f"![{what}](images/{name}.png)" for name, what in PICTURES.items()]
    titles = list(PICTURES.values())
    out = ["## Trang mẫu", ""]
    for start in range(0, len(rows), 3):
        out += [
            _row(titles[start : start + 3]),
            _row(["---"] * len(rows[start : start + 3])),
            _row(rows[start : start + 3]),
            "",
        ]
    return "\n".join(out)


def _sizes() -> str:
    out = [
        "## Cỡ chữ", "",
        "Chọn bằng khóa `cỡ chữ` (14 hoặc 13) trong `ban hành`; mọi thành phần đổi theo cùng nhau.", "",
        _row(("Thành phần", "Quy định", "Cỡ 14", "Cỡ 13", "Kiểu chữ", "Căn cứ")), _row(["---"] * 6),
    ]  # fmt: skip
    for key, part in COMPONENTS.items():
        label = part.label if part.label != "Dòng" else _LINES[key]
        sizes = (f"{PROFILES[size].size[key]:g}" for size in (14, 13))
        out.append(_row((label, part.size_pt, *sizes, part.style or "theo cấp", part.where)))
    stamps = (
        f"{stamp.words} {stamp.width_mm:g} × {stamp.height_mm:g} mm" for stamp in STAMPS.values() if stamp.width_mm
    )
    return "\n".join((*out, "", f"Khung dấu độ khẩn: {'; '.join(stamps)}.", ""))


#: Components which a finding calls by their own words.
_LINES = {
    "quyet_dinh": "Dòng QUYẾT ĐỊNH:",
    "kinh_gui": "Dòng Kính gửi",
    "noi_nhan_label": "Dòng Nơi nhận",
    "phu_luc_label": "Dòng Phụ lục",
}


def _rules() -> str:
    groups: dict[str, list[str]] = {}
    for rule in RULES.values():
        where = rule.clause.removeprefix("NĐ 30/2020/NĐ-CP, ")
        groups.setdefault(rule.group, []).append(_row((f"`{rule.id}`", rule.severity.value, rule.title, where)))
    out = [f"## {len(RULES)} luật thể thức", ""]
    for group, rows in groups.items():
        out += [
            f"### {group[:1].upper()}{group[1:]}",
            "",
            _row(("Mã", "Mức", "Quy định", "Căn cứ")),
            _row(["---"] * 4),
            *rows,
            "",
        ]
    return "\n".join(out)


def _files() -> str:
    rows = [_row((f"`{rule.id}`", rule.title)) for rule in FILE_RULES.values()]
    return "\n".join(("## Tệp bị từ chối", "", _row(("Mã", "Lý do")), _row(["---"] * 2), *rows, ""))


def _row(cells: object) -> str:
    assert isinstance(cells, list | tuple)
    return f"| {' | '.join(str(cell).replace('|', chr(92) + '|') for cell in cells)} |"


def main(arguments: list[str]) -> int:
    """Write the page; with ``--check`` only say whether it differs."""
    text = page()
    if "--check" in arguments:
        return int(TARGET.read_text("utf-8") != text)
    TARGET.write_text(text, "utf-8", newline="\n")
    print(f"Đã ghi: {TARGET.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
