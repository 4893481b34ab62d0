"""The frame of a self-contained HTML page: no script, no font, no address outside the file; fit for printing."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nts_scenario_kit.finding import Severity

_STYLE = """
:root{color-scheme:light dark;--line:#bbb;--error:#b00020;--warning:#8a5a00;--note:#0b5394;--soft:#f4f4f4;--ok:#1b6e20}
@media (prefers-color-scheme:dark){:root{--line:#555;--error:#ff8a80;--warning:#ffd180;--note:#90caf9;--soft:#222;
--ok:#a5d6a7}}
body{font:16px/1.5 "Times New Roman",Tinos,"Liberation Serif",serif;max-width:70rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%}th,td{border:1px solid var(--line);padding:.35rem .5rem;text-align:left;
vertical-align:top}th{background:var(--soft)}code,pre{font:14px/1.4 Consolas,"DejaVu Sans Mono",monospace}
pre{margin:.2rem 0;white-space:pre-wrap;overflow-wrap:anywhere}.error{color:var(--error)}.warning{color:var(--warning)}
.note{color:var(--note)}.id{white-space:nowrap}.ok{color:var(--ok)}.soft{opacity:.75}.verdict{font-size:1.2rem;font-weight:bold}
@media print{body{max-width:none;margin:0}thead{display:table-header-group}tr{break-inside:avoid}}
"""


#: Control characters that a page may not hold, as one visible sign each.
_UNHELD = dict.fromkeys((*range(9), 11, *range(14, 32), *range(127, 160)), "�")


def page(title: str, body: str) -> str:
    """A whole page; ``title`` is plain text, ``body`` is HTML."""
    whole = (
        '<!doctype html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{escape(title)}</h1>\n"
        f"{body}\n</body>\n</html>\n"
    )
    return whole.translate(_UNHELD)


def row(cells: list[str], tag: str = "td") -> str:
    """A row of a table; the cells are HTML already."""
    return "<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in cells) + "</tr>"


def severity_cell(severity: Severity) -> str:
    """The word for a severity, in its colour and on one line."""
    return f'<span class="{severity.code} id">{severity.value}</span>'


def rule_id(rule: str, title: str = "") -> str:
    """The id of a rule, on one line; its title shows under the pointer."""
    if not title:
        return f'<span class="id">{escape(rule)}</span>'
    return f'<abbr class="id" title="{escape(title, quote=True)}">{escape(rule)}</abbr>'


def table(header: list[str], rows: list[str]) -> str:
    """A table with a header row of plain texts and ready rows."""
    head = row([escape(text) for text in header], "th")
    return f"<table>\n<thead>{head}</thead>\n<tbody>\n" + "\n".join(rows) + "\n</tbody>\n</table>"
