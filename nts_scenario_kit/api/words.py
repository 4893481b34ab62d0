"""Word files of other people: turned into a scenario, or checked as if they were one."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from nts_scenario_kit import rules
from nts_scenario_kit import source as yaml_source
from nts_scenario_kit.api.opened import ALL, Choice, Opened
from nts_scenario_kit.api.phrasing import in_word
from nts_scenario_kit.api.standing import as_it_stands, read_off
from nts_scenario_kit.api.variants import level_in, usable_variant
from nts_scenario_kit.catalog import Catalog
from nts_scenario_kit.catalog.places import data_folder
from nts_scenario_kit.errors import OutputError, UsageError
from nts_scenario_kit.finding import Finding, ordered
from nts_scenario_kit.importing.foreign import Recognised, recognise
from nts_scenario_kit.importing.identity import Wishes
from nts_scenario_kit.importing.remaining import remaining
from nts_scenario_kit.importing.yaml_file import english, text_of
from nts_scenario_kit.model.lengths import too_long as long_lists
from nts_scenario_kit.model.types import find_date
from nts_scenario_kit.model.validate import validate
from nts_scenario_kit.resolve import resolve
from nts_scenario_kit.rules.crosswalk import Crosswalk, verdict_of
from nts_scenario_kit.vietnamese import bare, utf8
from nts_scenario_kit.word.facts.roles import Role
from nts_scenario_kit.word.intake import Intake, take_in
from nts_scenario_kit.word.save import save

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from nts_scenario_kit.catalog import VariantStack
    from nts_scenario_kit.finding import DataPath
    from nts_scenario_kit.resolve import Resolved
    from nts_scenario_kit.source import Source

__all__ = ["Converted", "Wishes", "convert", "open_word", "to_paragraphs", "write"]

_QUOTE = 60
#: So many letters of a passage in a message tell which one it is.
_TOLD = 40
#: The rule on sentences that lead on to a part, and their clauses: they stand in the Word file or they do not.
_LEADING, _LED = "KB-TT-DAN", ("INTRO", "II.body", "III.2")
#: The rule on marks behind legal bases; the kit parts a list at the Constitution, a Word file need not.
_MARKS, _CITED = "KB-VD-DAU", 3
#: The finding that a file is older than its variant, and the day of issue in the text of a scenario.
_TOO_OLD, _DAY = "BT-HIEU-LUC", re.compile(r"^(  ngày:) .*$", re.MULTILINE)
#: What other parts of a dossier need, which nobody prints from a Word file.
_OF_THE_DOSSIER = ("BT-CAP-BAN-HANH", "BT-CO-QUAN-TRINH", "BT-CHU-TRI")
#: A step of a path as findings write it: ``tình huống[1].tên``.
_STEP = re.compile(r"\[\d+|[^.\[\]]+")

#: Lines that say who issues a document, and where.
_ISSUERS = (Role.PARENT_BODY, Role.ISSUING_BODY, Role.PLACE_DATE, Role.AUTHORITY)


class Converted(NamedTuple):
    """A Word file as the text of a scenario; ``text`` is empty if the file was refused (see the findings)."""

    text: str
    recognised: Recognised | None
    findings: tuple[Finding, ...]
    passages: Mapping[int, str]


def convert(file: Path, wishes: Wishes, catalog: Catalog) -> Converted:
    """Read a Word file into the text of a scenario. Raises InputError, UsageError for an unknown variant."""
    intake = take_in(file, modern=True)
    if intake.refused:
        return Converted("", None, intake.findings, {})
    domains = catalog.references.domains
    if wishes.domain and wishes.domain not in domains:
        raise UsageError(f"không có lĩnh vực “{wishes.domain}”; chọn một trong: {', '.join(domains)}")
    variant = usable_variant(catalog, wishes.variant or _variant(intake, catalog))
    recognised = _recognised(intake, variant, catalog, wishes, file)
    if not wishes.variant and not _in_force(variant, recognised):
        recognised = _recognised(intake, usable_variant(catalog, "national"), catalog, wishes, file)
    schema = (data_folder("schemas") / "kich_ban_khung.schema.json").resolve().as_uri()
    text = text_of(recognised.draft, schema, file.name)
    passages = {one.number: one.text for one in intake.passages}
    return Converted(text, recognised, (*intake.findings, *recognised.findings), passages)


def _recognised(intake: Intake, variant: VariantStack, catalog: Catalog, wishes: Wishes, file: Path) -> Recognised:
    """The draft in this variant. Raises UsageError for a level that the variant does not have."""
    level = str(level_in(variant, wishes.level)) if wishes.level else ""
    return recognise(intake, variant, catalog, wishes._replace(level=level), str(file))


def _variant(intake: Intake, catalog: Catalog) -> str:
    """The variant whose place the file names in its header, else the national one."""
    passages = intake.passages[:80]
    head = bare(" ".join(passage.text for passage in passages))
    issuer = bare(" ".join(text for passage in passages for role, text in passage.roles if role in _ISSUERS))
    if any(bare(unit.name) in issuer for unit in catalog.references.units.values()):
        head = issuer  # what the text says of other places does not count
    for variant_id in catalog.variant_ids():
        if variant_id == "national":
            continue
        found, _ = catalog.check_variant(variant_id)
        place = bare(str(found.defaults.get("locality") or "")) if found else ""
        if (place and place in head) or variant_id.replace("_", " ") in head:
            return variant_id
    return "national"


def _in_force(variant: VariantStack, recognised: Recognised) -> bool:
    """False for a file issued after the time of the variant that its place has: the body is known no more."""
    last, issuance = variant.merged.validity.last, recognised.draft.data.get("issuance")
    try:
        day = find_date(str(issuance.get("date") or "")) if isinstance(issuance, dict) else None
    except ValueError:  # a day that does not exist
        return True
    return day is None or last is None or day <= last


def write(converted: Converted, out: Path, *, force: bool = False) -> None:
    """Write the scenario. Raises OutputError; an author's file is not overwritten without ``force``.

    One that no command would read again is not written: the Word file was far too long.
    """
    data = utf8(converted.text)
    source, found = yaml_source.parse(data, str(out))
    if too_large := [*(one for one in found if one.rule == "YAML-LON"), *(long_lists(source) if source else ())]:
        raise OutputError(
            f"{out}: không ghi: kịch bản đọc được từ tệp Word quá lớn ({too_large[0].message});"
            " bỏ phần thừa khỏi tệp Word hoặc tách thành nhiều tệp rồi nhập lại"
        )
    save(data, out, force=force)


def open_word(file: Path, catalog: Catalog | None = None, choice: Choice = ALL) -> Opened:
    """A Word file as far as it is a scenario, with the findings of all rules at its paragraphs; or why it is refused.

    Raises InputError for a file that is missing.
    """
    known = catalog or Catalog(file.parent)
    converted = convert(file, Wishes(), known)
    if converted.recognised is None:
        return Opened(str(file), None, None, converted.findings)
    source, resolved, findings = _resolved(converted, converted.text, known, file)
    if source is None:
        return Opened(str(file), None, None, tuple(ordered([*converted.findings, *findings])))
    report = None
    if any(one.rule == _TOO_OLD for one in findings):  # what it lacks is to be told all the same
        _, resolved, others = _resolved(converted, _DAY.sub(r"\1", converted.text), known, file)
        findings += [one for one in others if one not in findings]
    if resolved is not None:
        report = rules.examine(resolved, **choice._asdict())
        said = converted.passages.values()
        findings += [one for one in report.findings if not _of_the_variant(one, resolved, said)] + remaining(resolved)
    numbers = Numbers(converted, source, known)
    placed = [numbers.placed(finding) for finding in findings]
    told = [in_word(finding, known) for finding in converted.findings]
    return Opened(str(file), None, resolved, tuple(ordered([*told, *placed])), report, numbers)


def _resolved(
    converted: Converted, text: str, known: Catalog, file: Path
) -> tuple[Source | None, Resolved | None, list[Finding]]:
    """The text of the scenario, read and resolved as far as it can be, and what stands in the way."""
    source, found = yaml_source.parse(utf8(text), str(file))
    if source is None or converted.recognised is None:
        return source, None, list(found)
    authored, faults = validate(source)
    findings = [*found, *faults]
    if authored is None:
        return source, None, findings
    variant = usable_variant(known, authored.scenario.variant)
    standing = as_it_stands(authored, converted.recognised.draft.comments, variant)
    resolved, faults = resolve(standing.authored, known, standing.data)
    return source, resolved, findings + [one for one in faults if one.rule not in _OF_THE_DOSSIER]


def _of_the_variant(finding: Finding, resolved: Resolved, said: Iterable[str]) -> bool:
    """True for a fault in words that the variant would print: they do not stand in the Word file."""
    if finding.rule == _LEADING:
        return not {*map(bare, said)} & {bare(resolved.variant.wording(clause)) for clause in _LED}
    path = _steps(finding.path)
    if finding.rule == _MARKS and len(path) == _CITED and isinstance(path[-1], int):
        return path[-1] + 1 < len(getattr(resolved.scenario.basis, str(path[1]), ()))
    value: Any = resolved.data
    for step in path:
        if isinstance(value, list) and isinstance(step, int):
            value = value[step] if step < len(value) else None
        elif isinstance(value, dict) or not isinstance(step, int):  # one text may stand for a list of one
            value = value.get(step) if isinstance(value, dict) else None
    return bool(path) and isinstance(value, str) and bool(value) and not resolved.given(path)


def _steps(path: str) -> DataPath:
    """The path of a finding, with English names."""
    return english(tuple(int(step[1:]) - 1 if step[0] == "[" else step for step in _STEP.findall(path)))


class Numbers:
    """Places of the made-up text as paragraphs of the Word file; ``passages`` are their words, by number."""

    def __init__(self, converted: Converted, source: Source, catalog: Catalog) -> None:
        assert converted.recognised is not None
        self._catalog = catalog
        self._draft = converted.recognised.draft
        self.passages = converted.passages
        self._source = source
        self._starts = [0]
        for line in source.text.split("\n"):
            self._starts.append(self._starts[-1] + len(line) + 1)

    def number(self, line: int | None, column: int | None) -> int | None:
        """The paragraph that the value at this line came from; None if it came from none."""
        if line is None:
            return None
        path = self._source.path_at(self._starts[min(line, len(self._starts) - 1) - 1] + (column or 1) - 1)
        steps: DataPath = english(path)
        if steps[:1] == ("unclassified",) and len(steps) > 1:
            return self._draft.unplaced[int(steps[1])].number or None
        while steps:
            if steps in self._draft.numbers:
                return self._draft.numbers[steps] or None
            steps = steps[:-1]
        return None

    def below(self, path: str) -> list[str]:
        """The words of all paragraphs that gave values at or below a path in the author's keys."""
        steps = _steps(path)
        found = sorted({number for at, number in self._draft.numbers.items() if at[: len(steps)] == steps and number})
        return [self.passages.get(number, "") for number in found]

    def placed(self, finding: Finding) -> Finding:
        """The finding at its paragraph, with the words that stand there."""
        number = self.number(finding.line, finding.column)
        text = " ".join(self.passages.get(number or 0, "").split())
        quoted = text if len(text) <= _QUOTE else text[: _QUOTE - 1].rstrip() + "…"
        told = not number or not quoted or text[:_TOLD] in finding.message
        message = finding.message if told else f"{finding.message} (đoạn {number}: “{quoted}”)"
        return in_word(finding._replace(line=number, column=None, message=message), self._catalog)


def to_paragraphs(found: Crosswalk, opened: Opened) -> Crosswalk:
    """The crosswalk of a Word file as its paragraphs are: their numbers, and whether they only copy the Phụ lục."""
    numbers = opened.numbers
    if numbers is None:
        return found
    rows = []
    for row in found.rows:
        own = [one for one in row.where if one.layer == "kịch bản"]
        where = tuple(
            one._replace(line=numbers.number(one.line, one.column) or 0, column=1, layer="tệp Word") for one in own
        )
        placed = tuple(numbers.placed(finding) for finding in row.findings)
        said = [text for one in own for text in numbers.below(one.path)]
        shown = row._replace(where=tuple(one for one in where if one.line), findings=placed)
        rows.append(read_off(shown, said, numbers.passages))
    return Crosswalk(tuple(rows), verdict_of(rows, opened.findings))
