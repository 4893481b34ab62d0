"""``nts rules``."""

from __future__ import annotations

import click

from nts_scenario_kit.cli.console import say, table
from nts_scenario_kit.cli.words import command as vietnamese
from nts_scenario_kit.vietnamese import nearest


@vietnamese(help="Liệt kê các luật kiểm tra; kèm MÃ thì hiện trang giải thích của luật đó.")
@click.argument("rule_id", metavar="[MÃ]", required=False)
def command(rule_id: str | None) -> int:
    """List the rules, or show the manual page of one."""
    from nts_scenario_kit.api.catalogue import catalogue  # noqa: PLC0415 - the help needs none of it

    entries = {entry.id: entry for entry in catalogue()}
    if rule_id is None:
        rows = [(entry.id, entry.severity.value, entry.title, entry.clause) for entry in entries.values()]
        table(("Mã", "Mức", "Nội dung", "Căn cứ"), rows)
        say(f"{len(rows)} luật. Xem giải thích một luật: nts rules MÃ")
        return 0
    entry = entries.get(rule_id.upper())
    if entry is None:
        near = nearest(rule_id, tuple(entries))
        hint = f" Ý bạn là “{near}”?" if near else " Xem danh sách: nts rules"
        raise click.UsageError(f"không có luật “{rule_id}”.{hint}")
    say(f"{entry.id} ({entry.severity.value})")
    say(entry.doc or entry.title)
    if entry.clause and "Căn cứ:" not in entry.doc:
        say(f"Căn cứ: {entry.clause}")
    return 0
