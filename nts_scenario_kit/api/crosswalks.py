"""The crosswalk of one scenario: clause by clause, and as a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.api.checking import open_scenario
from nts_scenario_kit.api.opened import ALL, Choice, Opened
from nts_scenario_kit.errors import UsageError
from nts_scenario_kit.finding import Severity
from nts_scenario_kit.rules.crosswalk import Crosswalk, crosswalk
from nts_scenario_kit.vietnamese import utf8

if TYPE_CHECKING:
    from nts_scenario_kit.resolve import Resolved

#: What a crosswalk of the kit holds near its beginning, by the ending of its name.
_SIGNS = {
    ".json": b'{\n  "rows": [',
    ".html": "<title>Bảng đối chiếu: ".encode(),
    ".htm": "<title>Bảng đối chiếu: ".encode(),
}


class Compared(NamedTuple):
    """A scenario with its crosswalk; None if the file could not be taken that far (see its findings)."""

    opened: Opened
    crosswalk: Crosswalk | None


def compare(file: str | Path, choice: Choice = ALL) -> Compared:
    """The crosswalk of the file. Raises InputError, CatalogError."""
    opened = open_scenario(file, choice=choice)
    if opened.resolved is None or opened.report is None:
        return Compared(opened, None)
    found = crosswalk(opened.resolved, opened.report, opened.findings)
    if opened.numbers is not None:
        from nts_scenario_kit.api.words import to_paragraphs  # noqa: PLC0415 - loads the Word side

        found = to_paragraphs(found, opened)
    return Compared(opened, found)


def as_file(compared: Compared, out: Path, *, force: bool = False) -> bool:
    """Write the crosswalk as ``.docx``, ``.html`` or ``.json``, by the name's ending; False if it cannot be printed.

    Raises UsageError for another ending, OutputError.
    """
    from nts_scenario_kit.word.properties import is_ours  # noqa: PLC0415
    from nts_scenario_kit.word.save import apart, marked, save  # noqa: PLC0415

    found, resolved = compared.crosswalk, compared.opened.resolved
    ending = out.suffix.lower()
    if found is None or resolved is None or (ending == ".docx" and compared.opened.unprintable):
        return False
    apart(out, compared.opened.file)
    ours = is_ours if ending == ".docx" else marked(_SIGNS.get(ending, b"\0"))
    save(content(found, resolved, ending), out, force=force, ours=ours)
    return True


def unplaced(compared: Compared) -> bool:
    """True if the file has an error that stands in no row: one of its YAML, or of the text as a whole."""
    placed = {one for row in compared.crosswalk.rows for one in row.findings} if compared.crosswalk else set()
    return any(one.severity is Severity.ERROR and one not in placed for one in compared.opened.findings)


def content(found: Crosswalk, resolved: Resolved, ending: str, *, draft: bool = False) -> bytes:
    """The crosswalk as the bytes of a file with that ending. Raises UsageError for an unknown one."""
    from nts_scenario_kit.reporters import crosswalk as reporters  # noqa: PLC0415

    item = resolved.scenario
    match ending:
        case ".json":
            return utf8(reporters.crosswalk_json(found))
        case ".html" | ".htm":
            return utf8(reporters.crosswalk_html(found, item.subject))
        case ".docx":
            from nts_scenario_kit.outline import outline, submission_line, text_size  # noqa: PLC0415
            from nts_scenario_kit.outline.sentences import lowered  # noqa: PLC0415
            from nts_scenario_kit.word.writer import render  # noqa: PLC0415

            file = Path(resolved.source.file)
            drafted = file.suffix.lower() == ".docx"  # somebody else's text: the kit prints none of it
            blocks = () if drafted else tuple(outline(resolved, ("kich_ban_khung",)).blocks())
            attached = f"(Đối chiếu tệp {file.name})" if drafted else submission_line(resolved)
            document = reporters.crosswalk_document(found, lowered(item.subject), item.issuance.body, attached, blocks)
            document = document._replace(draft=draft, text_size=text_size(item))
            return render(document, resolved.catalog.template_file(resolved.variant))
    raise UsageError(f"bảng đối chiếu không ghi được dạng “{ending}”; dùng .docx, .html hoặc .json")
