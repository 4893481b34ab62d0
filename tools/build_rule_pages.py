"""Writes docs/luat.md: every rule with its manual page, by group, from the docstrings.

Run: ``python tools/build_rule_pages.py`` (``make docs``); a test holds the committed page equal to what this writes.
"""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from nts_scenario_kit.api.catalogue import catalogue
from nts_scenario_kit.reporters import RuleEntry

PAGE = Path(__file__).resolve().parents[1] / "docs" / "luat.md"
_HEAD = """# Các luật kiểm tra

Trang này sinh ra từ mã nguồn (`python tools/build_rule_pages.py`), cùng nội dung với `nts rules MÃ`. Luật nội dung
`KB-…` xét tệp kịch bản; luật thể thức `ND30-…` xét tệp Word, `WORD-…` nói vì sao một tệp Word không dùng
được; các luật còn lại xét cách viết tệp YAML, biến thể và dự án.

Mức: **lỗi** chưa trình được; **cảnh báo** cần xem lại; **gợi ý** nên làm. Nhóm “ngoài văn bản gốc” tắt được bằng
`nts check --no-beyond`. Luật ghi “–” có mức tùy từng phát hiện.

Luật xét câu chữ nhận ra một việc theo lời văn của Phụ lục và theo nhiều cách nói khác. Ở mục gồm nhiều việc, một ý viết
bằng lời mà bộ công cụ chưa biết được coi là nói việc đang thấy thiếu, mỗi ý một việc, nên không báo: luật nhắc điều dễ
quên, không thay người soát.
"""


def page() -> str:
    """The whole page."""
    found = sorted(catalogue(), key=_place)
    parts = [_HEAD]
    for group, entries in groupby(found, key=lambda entry: entry.group):
        here = list(entries)
        parts.append(f"\n## {group[:1].upper()}{group[1:]}\n\n{_table(here)}")
        parts += [_entry(entry) for entry in here if entry.doc]
    return "".join(parts)


def _place(entry: RuleEntry) -> int:
    """Groups stand where their first rule stands."""
    return _GROUPS.index(entry.group)


_GROUPS = list(dict.fromkeys(entry.group for entry in catalogue()))


def _table(entries: list[RuleEntry]) -> str:
    rows = [f"| {_code(entry)} | {_weight(entry)} | {_cell(entry.title)} |" for entry in entries]
    return "\n".join(["| Mã | Mức | Nội dung |", "|---|---|---|", *rows]) + "\n"


def _weight(entry: RuleEntry) -> str:
    return entry.severity.value if entry.doc else "–"


def _code(entry: RuleEntry) -> str:
    return f"[`{entry.id}`](#{entry.id.lower()})" if entry.doc else f"`{entry.id}`"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _entry(entry: RuleEntry) -> str:
    lines = []
    for line in entry.doc.splitlines()[1:]:
        head, mark, rest = line.partition(": ")
        example = mark and head in {"Sai", "Đúng"}
        lines.append(f"- {head}: {_quoted(rest)}" if example else line)
    ground = f"\n\nXét theo: {entry.clause}." if entry.clause and "Căn cứ:" not in entry.doc else ""
    body = "\n".join(lines).strip().replace("\n- Sai", "\n\n- Sai", 1)
    return f"\n### {entry.id}\n\n**{entry.title}** ({entry.severity.value})\n\n{body}{ground}\n"


def _quoted(text: str) -> str:
    """An example as it is typed."""
    return f"`` {text} ``" if "`" in text else f"`{text}`"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8", newline="\n")
