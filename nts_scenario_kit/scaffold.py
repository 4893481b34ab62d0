"""A new scenario file: every required place with what the Phụ lục asks there, the agencies and legal bases filled in.

What the variant words itself stands in comments, ready to be taken over; what the officer must write is left empty.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from nts_scenario_kit.catalog.levels import NEEDED, level_of
from nts_scenario_kit.model.keys import Entry, table
from nts_scenario_kit.model.scenario import Scenario
from nts_scenario_kit.resolve import defaults_for
from nts_scenario_kit.source import quote, write_scalar

if TYPE_CHECKING:
    from nts_scenario_kit.catalog import Catalog, VariantStack
    from nts_scenario_kit.catalog.references import LegalBasis, References
    from nts_scenario_kit.model.base import FieldInfo, KitModel

_STEP = "  "
_HEAD = """\
# yaml-language-server: $schema={schema}
# Kịch bản khung: {name} — lĩnh vực {domain}.
# Cách điền:
#   - Ghi nội dung sau dấu hai chấm, hoặc mỗi ý một dòng bắt đầu bằng “- ”, thụt vào hai dấu cách.
#   - Các dòng có dấu “# ” ở đầu là lời mẫu của biến thể hoặc mục không bắt buộc; muốn ghi khác thì bỏ dấu “# ”.
#   - Kiểm tra: nts check {file}      Xuất Word: nts render {file}
"""
#: Keys of the issuance that an officer fills in or looks at first; the others stand in comments.
_ISSUANCE = ("number", "date", "signer", "proposer", "drafting_unit")
_SIGNER = ("form", "post", "name")
#: Keys that the officer must write unless the variant knows them.
_IF_UNKNOWN = {("issuance", name) for name in NEEDED}
#: What follows from the issuing body: a variant for bodies of many names says it only where nobody knows better.
_BY_BODY = {("issuance", "signer", "form"), ("issuance", "signer", "post")}
_UNKNOWN = (
    "# Biến thể không ghi sẵn cơ quan ban hành của cấp này; ghi cơ quan ban hành, ký hiệu, địa danh, người ký, "
    "trách nhiệm thi hành, nơi nhận của cơ quan mình."
)


class _Writer(NamedTuple):
    """Lines so far, and what is known: explicit values by path and the variant's defaults."""

    lines: list[str]
    values: dict[tuple[str, ...], Any]
    defaults: dict[str, Any]
    situation: dict[str, Any]


def scaffold(variant: VariantStack, domain: str, level: str, catalog: Catalog, file: str, schema: str) -> str:
    """The text of a new scenario file; it can be checked as it is.

    ``file`` is the name that the comments mention, ``schema`` the address of the JSON Schema for editors.
    """
    references = catalog.references
    name = references.domains[domain].name
    own = level_of(variant.layers) in (level, None)  # else its agencies are not those of the scenario's level
    lead = list(variant.merged.domain_leads.get(domain, ())) if own else []
    bases = _bases(variant, domain, references)
    defaults, situation = defaults_for(variant, domain, catalog)
    place = str(defaults.get("locality") or "") if own else ""
    within = f" trên địa bàn {place}" if place else ""
    values: dict[tuple[str, ...], Any] = {
        ("kind",): "kịch bản khung",
        ("variant",): variant.id,
        ("domain",): domain,
        ("level",): level,
        ("subject",): f"Ứng phó với các đe dọa an ninh phi truyền thống lĩnh vực {_small(name)}{within}",
        ("basis", "political"): [b for b in bases if b.clause.startswith("I.1")],
        ("basis", "legal"): [b for b in bases if b.clause.startswith("I.2")],
        ("situations", "forces", "stage1", "lead"): lead,
        ("implementation", "assignments", "lead"): lead,
    }
    head = _HEAD.format(schema=schema, name=variant.merged.name, domain=name, file=file)
    writer = _Writer([head], values, defaults, situation)
    _mapping(writer, Scenario, (), 0, active=True)
    return "\n".join(line.rstrip() for line in writer.lines) + "\n"


def _small(name: str) -> str:
    return name[:1].lower() + name[1:]


def _bases(variant: VariantStack, domain: str, references: References) -> list[LegalBasis]:
    """Verified documents in force for the domain: the sector laws first named by the domain, then the general ones."""
    day = variant.merged.validity.last or references.verified
    wanted = references.domains[domain].laws
    found = [
        basis
        for basis in references.bases.values()
        if basis.clause and (basis.id in wanted or domain in basis.domains or "chung" in basis.domains)
    ]
    return [basis for basis in found if basis.in_force_on(day)]


def _mapping(
    writer: _Writer, model: type[KitModel], path: tuple[str, ...], depth: int, *, active: bool, item: bool = False
) -> None:
    entries = list(dict.fromkeys(table(model).values()))
    if item:  # the live key that carries the hyphen stands above those in comments
        fields = model.model_fields
        first = next((e for e in entries if _is_active(writer, e, fields[e.english], (*path, e.english))), entries[0])
        entries.insert(0, entries.pop(entries.index(first)))
    for entry in entries:
        field = model.model_fields[entry.english]
        at = (*path, entry.english)
        if at == ("unclassified",):  # only an import writes it
            continue
        on = active and _is_active(writer, entry, field, at)
        if depth == 0:
            writer.lines.append("")
        _explain(writer, field, at, depth, on=on, below=active)
        if entry.below is not None and entry.english not in {"political", "legal", "bases"}:
            _nested(writer, entry, at, depth, on=on)
        else:
            _leaf(writer, entry, at, depth, on=on)


def _nested(writer: _Writer, entry: Entry, at: tuple[str, ...], depth: int, *, on: bool) -> None:
    below = entry.below
    assert below is not None
    if entry.shape == "list" and not on and at[-1] in {"annexes", "waivers", "not_applicable", "unclassified"}:
        _line(writer, depth, f"{entry.vietnamese}:", on=False)
        return
    _line(writer, depth, f"{entry.vietnamese}:", on=on)
    default = _default(writer, at)
    if entry.shape == "list" and isinstance(default, list):
        _items(writer, entry, default, depth, on=on)
        return
    start = len(writer.lines)
    listed = entry.shape == "list"
    _mapping(writer, below, at, depth + (2 if listed else 1), active=on, item=listed)
    if entry.shape == "list":
        _as_item(writer, start, depth + 1)


def _as_item(writer: _Writer, start: int, depth: int) -> None:
    """Turn the first live line of a mapping into ``- key:``."""
    margin = _STEP * depth
    for number in range(start, len(writer.lines)):
        line = writer.lines[number]
        if line.startswith(margin + _STEP) and not line.lstrip().startswith("#"):
            writer.lines[number] = f"{margin}- {line[len(margin) + 2 :]}"
            return


def _items(writer: _Writer, entry: Entry, items: list[Any], depth: int, *, on: bool) -> None:
    names = {e.english: e.vietnamese for e in table(entry.below).values()} if entry.below else {}
    for item in items:
        for number, (name, value) in enumerate(item.items()):
            sign = "- " if number == 0 else "  "
            _line(writer, depth + 1, f"{sign}{quote(names[name])}: {_short(value)}", on=on)


def _is_active(writer: _Writer, entry: Entry, field: FieldInfo, at: tuple[str, ...]) -> bool:
    """True if the key stands live in the file: it has a value, must be written, or holds a key that does."""
    if at in writer.values or at in {("locality",), ("situations",)}:
        return True
    if at in _IF_UNKNOWN and not _default(writer, at):
        return True
    if at in _BY_BODY and not _default(writer, ("issuance", "body")) and _default(writer, at):
        return False
    if at[0] == "issuance":
        return len(at) == 1 or (at[1] in _ISSUANCE and (len(at) == 2 or at[2] in _SIGNER))
    if at[0] in {"lead_ins", "annexes", "waivers", "not_applicable", "unclassified"}:
        return False
    extra = field.json_schema_extra
    optional = isinstance(extra, dict) and bool(extra.get("x-optional"))
    if entry.below is not None and entry.shape != "list":
        fields = entry.below.model_fields
        below = dict.fromkeys(table(entry.below).values())
        return any(_is_active(writer, one, fields[one.english], (*at, one.english)) for one in below)
    return not optional and _default(writer, at) in (None, "", [])


def _default(writer: _Writer, at: tuple[str, ...]) -> Any:
    data: Any = writer.defaults
    if at[0] == "situations":
        data, at = writer.situation, at[1:]
    for step in at:
        data = data.get(step) if isinstance(data, dict) else None
    return data


def _explain(writer: _Writer, field: FieldInfo, at: tuple[str, ...], depth: int, *, on: bool, below: bool) -> None:
    """The comment above a key: what the Phụ lục asks there, and its clause."""
    if not below:
        return
    extra = field.json_schema_extra
    clause = extra.get("x-clause") if isinstance(extra, dict) else None
    where = f" ({clause})" if clause else ""
    kept = ""
    if not on:
        kept = " [có lời mẫu của biến thể]" if _default(writer, at) else " [không bắt buộc]"
    writer.lines.append(f"{_STEP * depth}# {field.description}{where}{kept}")
    if at == ("issuance",) and not _default(writer, (*at, "body")):
        writer.lines.append(_UNKNOWN)


def _leaf(writer: _Writer, entry: Entry, at: tuple[str, ...], depth: int, *, on: bool) -> None:
    name = quote(entry.vietnamese) if "," not in entry.vietnamese else entry.vietnamese
    value = writer.values.get(at, _default(writer, at))
    if at[-1] in {"political", "legal"}:
        _line(writer, depth, f"{name}:", on=on)
        for basis in value or ():
            _line(writer, depth + 1, f"- ref: {basis.id}  # {basis.citation.printed}", on=on)
    elif isinstance(value, list) and len(value) != 1:
        _line(writer, depth, f"{name}:", on=on)
        for item in value:
            text = f"ref: {item['ref']}" if isinstance(item, dict) else write_scalar(item, (depth + 2) * 2)
            _line(writer, depth + 1, f"- {text}", on=on)
    else:
        _line(writer, depth, f"{name}: {_short(value)}".rstrip(), on=on)


def _short(value: Any) -> str:
    if isinstance(value, list) and len(value) > 1:
        return f"[{', '.join(quote(str(one)) for one in value)}]"
    if isinstance(value, list):
        value = value[0] if value else None
    return write_scalar(value, 2) if value else ""


def _line(writer: _Writer, depth: int, text: str, *, on: bool) -> None:
    margin = _STEP * depth
    writer.lines.extend(margin + ("" if on else "# ") + line for line in text.split("\n"))
