"""One unit at work: a scenario read once, judged and printed for each of its rows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit import rules
from nts_scenario_kit import source as yaml_source
from nts_scenario_kit.building.casting import Caster
from nts_scenario_kit.building.judging import Verdicts
from nts_scenario_kit.building.patterns import Patterns
from nts_scenario_kit.building.placeholders import filler, names_in, places, replaced
from nts_scenario_kit.building.plan import Plan, Unit
from nts_scenario_kit.building.seal import Variants, digest, row_key, unit_seal
from nts_scenario_kit.catalog import Catalog
from nts_scenario_kit.errors import CatalogError, KitError, debugging, own_fault
from nts_scenario_kit.finding import Finding, Severity, ordered
from nts_scenario_kit.model.types import find_date
from nts_scenario_kit.model.validate import validate
from nts_scenario_kit.outline import outline
from nts_scenario_kit.resolve import resolve
from nts_scenario_kit.vietnamese import nearest
from nts_scenario_kit.word.archive import unpacked
from nts_scenario_kit.word.writer import render

if TYPE_CHECKING:
    from nts_scenario_kit.building.tables import Table
    from nts_scenario_kit.resolve import Resolved

Words = Mapping[str, str]


class About(NamedTuple):
    """What is known of a unit once it was read, and kept between builds.

    ``raw`` is the number of the scenario's text, ``seal`` of all that its documents share, ``chain`` the ids of its
    variants; ``expires`` the day (2026-12-31) after which a waiver ends, so that it must be judged again.
    """

    raw: str
    seal: str
    chain: tuple[str, ...]
    domain: str
    locality: str
    expires: str


class Made(NamedTuple):
    """One document: its bytes, or None with the findings or the sentence that say why not."""

    data: bytes | None
    findings: tuple[Finding, ...]
    failure: str = ""


def options(plan: Plan, unit: Unit) -> tuple[str, ...]:
    """What else the documents of a unit depend on."""
    return (unit.variant, ",".join(unit.parts), str(plan.draft), str(plan.beyond))


class Work:
    """A unit made ready. Raises OSError if its file cannot be read."""

    def __init__(self, plan: Plan, unit: Unit) -> None:
        self.plan, self.unit = plan, unit
        self._table: Table | None = plan.table(unit)
        raw = unit.file.read_bytes()
        self._catalog = Catalog(unit.file.parent)
        self._source, found = yaml_source.parse(raw, unit.name)
        self._names, left_over = _placeholders(self._source, self._table)
        self._faults = (*found, *left_over)
        self._today = find_date(plan.today) if plan.today else None
        data = self._source.data if self._source else {}
        variant_id = str(data.get("biến thể") or data.get("variant") or unit.variant)
        self._whole: list[tuple[Words, Resolved | None, tuple[Finding, ...]]] = []
        self._caster, patterns = self._prepared() if self._names else (None, None)
        self._verdicts = Verdicts(self._judge, patterns) if patterns is not None else None
        self._compared = False
        self.about = self._about(raw, self._catalog.lineage(variant_id))

    def _prepared(self) -> tuple[Caster | None, Patterns | None]:
        """The fast ways of printing and judging, as far as the scenario can be taken with its placeholders standing."""
        assert self._source is not None
        resolved, _ = self._resolved({})
        patterns = Patterns(resolved.data if resolved else self._source.data, resolved.variant if resolved else None)
        if resolved is None:
            return None, patterns
        names = frozenset(self._names)
        try:
            return Caster(resolved, self.unit.parts, draft=self.plan.draft, names=names), patterns
        except (ValueError, KitError):
            return None, patterns

    def _about(self, raw: bytes, chain: tuple[str, ...]) -> About:
        seal = unit_seal(Variants(self.unit.file.parent), raw, options(self.plan, self.unit), chain)
        first = self.words(0)
        resolved, _ = self._go(first) if self._source is not None else (None, ())
        if resolved is None:
            return About(digest((raw,)), seal, chain, "", "", "")
        item = resolved.scenario
        ends = [w.until for w in item.waivers if w.until and (self._today is None or w.until >= self._today)]
        expires = min(ends).isoformat() if ends and not item.issuance.date else ""
        return About(digest((raw,)), seal, chain, resolved.domain.name, item.locality or item.subject, expires)

    def words(self, row: int) -> dict[str, str]:
        """The values of a row for the placeholders of the scenario."""
        if self._table is None:
            return {}
        columns, values = self._table.columns, self._table.rows[row].values
        return {name: values[columns.index(name)] for name in self._names}

    def key(self, row: int) -> str:
        """Number of the document of a row: changes with everything that it depends on."""
        words = self.words(row)
        return row_key(self.about.seal, tuple(words), words.values())

    def make(self, row: int) -> Made:
        """The document of a row; whatever goes wrong is told in the result, or raised under ``NTS_DEBUG``."""
        try:
            return self._make(self.words(row))
        except KitError as error:
            return Made(None, (), str(error))
        except Exception as error:  # one document never stops the others
            if debugging():
                raise
            return Made(None, (), own_fault(error))

    def _make(self, words: Words) -> Made:
        if any(f.severity is Severity.ERROR for f in self._faults) or self._source is None:
            return Made(None, self._faults)
        findings = self._verdicts.of(words) if self._verdicts else self._judge(words)
        if not self.plan.draft and any(finding.severity is Severity.ERROR for finding in findings):
            return Made(None, findings)
        data = self._caster.cast(words) if self._caster else None
        if data is not None and not self._compared:
            whole = self._printed(words)
            self._compared = whole is not None and unpacked(data) == unpacked(whole)
            if not self._compared:
                self._caster = None  # something in this scenario is not what it seems: go the whole way from now on
                data = whole
        return Made(self._printed(words) if data is None else data, findings)

    def _printed(self, words: Words) -> bytes | None:
        resolved, _ = self._go(words)
        if resolved is None:
            return None
        document = outline(resolved, self.unit.parts, draft=self.plan.draft)
        return render(document, resolved.catalog.template_file(resolved.variant))

    def _from_table(self, source: yaml_source.Source, finding: Finding) -> Finding:
        """A wrong value that a cell filled in: its column is where it has to be put right."""
        columns = sorted(names_in(source.line_text(finding.line)) & set(self._names)) if finding.line else []
        if not columns or self._table is None:
            return finding
        said = f"giá trị lấy từ cột {', '.join(f'“{one}”' for one in columns)} của bảng {self._table.file}: sửa ở đó"
        return finding._replace(hint=f"{finding.hint}; {said}" if finding.hint else said)

    def _judge(self, words: Words) -> tuple[Finding, ...]:
        return self._go(words)[1]

    def _go(self, words: Words) -> tuple[Resolved | None, tuple[Finding, ...]]:
        """The whole way for a row up to its findings; the last row is remembered."""
        if not self._whole or self._whole[0][0] != words:
            resolved, found = self._resolved(words)
            if resolved is not None:
                found += rules.check(resolved, today=self._today, beyond=self.plan.beyond)
            self._whole = [(dict(words), resolved, tuple(ordered((*self._faults, *found))))]
        return self._whole[0][1:]

    def _resolved(self, words: Words) -> tuple[Resolved | None, list[Finding]]:
        assert self._source is not None
        source = self._source
        if words:
            source = source.with_data(replaced(source.data, filler(words)))
        authored, findings = validate(source, variant=self.unit.variant)
        findings = [self._from_table(source, finding) for finding in findings] if words else findings
        if authored is None:
            return None, findings
        try:
            resolved, faults = resolve(authored, self._catalog)
        except CatalogError:
            if not words and self._names:
                return None, findings  # only tried with the placeholders standing
            raise
        return resolved, findings + faults


def _placeholders(
    source: yaml_source.Source | None, table: Table | None
) -> tuple[tuple[str, ...], tuple[Finding, ...]]:
    """The columns that the scenario uses, and findings for placeholders that would be left over."""
    if source is None:
        return (), ()
    columns = table.columns if table else ()
    found = [*places(source.data)]
    faults = []
    for path, text in found:
        for name in sorted(names_in(text) - set(columns)):
            weight = Severity.ERROR if table else Severity.WARNING
            faults.append(source.finding(path, "DA-CON-SOT", *_left_over(name, columns), severity=weight))
    used = {name for _, text in found for name in names_in(text)}
    return tuple(column for column in columns if column in used), tuple(faults)


def _left_over(name: str, columns: tuple[str, ...]) -> tuple[str, str]:
    if not columns:
        return (
            f"còn «{name}» chưa được điền: kịch bản này không nằm trong ma trận nào",
            "ghi giá trị thật, hoặc đưa kịch bản vào “ma trận” của nts.yaml",
        )
    near = nearest(name, columns)
    hint = f"ý bạn là “«{near}»”?" if near else f"các cột của bảng: {'; '.join(columns)}"
    return f"«{name}» không có trong các cột của bảng, sẽ còn sót trong văn bản", hint
