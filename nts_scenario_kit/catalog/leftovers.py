"""What a variant still has of the body that it was copied from: names of its place, of its kind of unit."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.catalog.levels import Told, level_of
from nts_scenario_kit.catalog.variants import Layer, VariantStack, leaves, stack, written_variant_path
from nts_scenario_kit.finding import Finding, Severity
from nts_scenario_kit.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from nts_scenario_kit.catalog.references import References
    from nts_scenario_kit.finding import DataPath
    from nts_scenario_kit.source import Mark, Source

#: Ids of the findings of this module, with their titles.
RULES: dict[str, str] = {
    "BT-SOT": "Biến thể còn tên của biến thể mà nó chép theo",
    "BT-TEN": "Biến thể chưa có tên",
}
_SECTIONS = ("names", "domain_leads", "submitters", "defaults", "clauses")
#: Who issues, and where: no document may go out with these of another body.
GRAVE: frozenset[DataPath] = frozenset(
    {("defaults", "locality"), ("defaults", "issuance", "body"), ("defaults", "issuance", "place")}
)


class Leftover(NamedTuple):
    """A value that names the other body: where it stands in the merged variant and in which file."""

    path: DataPath
    text: str
    word: str
    source: Source
    mark: Mark


def foreign_words(stacked: VariantStack, references: References) -> tuple[str, ...]:
    """Words of the base that cannot be right in the variant: its place, and bodies of its kind of unit."""
    top, below = stacked.layers[0], stacked.layers[1:]
    if not below or not below[0].variant.extends:  # on top of the national one
        return ()
    base = stack(below)
    place = _place(base)
    mine = str((top.data.get("defaults") or {}).get("locality") or "")
    theirs = str(base.defaults.get("locality") or "")
    if place and fold(place) in fold(top.variant.name):
        return ()  # the same body under another id
    if mine and fold(mine) != fold(theirs) and level_of(stacked.layers) != level_of(below):
        return ()  # a commune of that province
    kind, own = _kind(theirs, references), _own_kind(top, mine if fold(mine) != fold(theirs) else "", references)
    other = references.kind_words.get(kind, ()) if own and own != kind else ()
    return tuple(filter(None, (place, *other)))


def words_of(base: VariantStack, references: References) -> tuple[str, ...]:
    """All words by which the base names its own place and bodies."""
    kind = _kind(str(base.defaults.get("locality") or ""), references)
    return tuple(filter(None, (_place(base), *references.kind_words.get(kind, ()))))


def names_one(text: str, words: tuple[str, ...]) -> str:
    """The first of the words that stands in the text as a word of its own, or ""."""
    found = fold(text)
    return next((word for word in words if re.search(rf"(?<!\w){re.escape(fold(word))}(?!\w)", found)), "")


def leftovers(stacked: VariantStack, references: References) -> Iterator[Leftover]:
    """Values that the variant inherits or has copied, and that name its base."""
    words = foreign_words(stacked, references)
    root = stacked.layers[-1].source
    for section in _SECTIONS if words else ():
        told: set[DataPath] = set()
        for path, value in leaves(stacked.data.get(section) or {}, (section,)):
            found = stacked.origin(path)
            if found is None or found[0] is root or not _used(stacked, path):
                continue
            body = path[:2]
            if section == "submitters" and body not in told and (word := names_one(str(body[1]), words)):
                told.add(body)
                source = found[0]
                mark = source.mark(written_variant_path(source.data, body), key=True)
                yield Leftover(body, str(body[1]), word, source, mark)
            if word := names_one(value, words):
                yield Leftover(path, value, word, *found)


def _used(stacked: VariantStack, path: DataPath) -> bool:
    """False for a submitter of the base that leads no domain of the variant: it cannot be taken out, only renamed."""
    leads = {lead for found in stacked.merged.domain_leads.values() for lead in found}
    own = stacked.layers[0].variant.submitters
    return path[0] != "submitters" or path[1] in leads or path[1] in own


def check_leftovers(stacked: VariantStack, references: References) -> list[Finding]:
    """Findings for what names the base, and for a variant without a name of its own; each in the variant's file."""
    top = stacked.layers[0]
    findings = []
    if top.variant.name.strip() == top.variant.id and top.variant.extends:
        written = written_variant_path(top.source.data, ("name",))
        message, hint = f"tên của biến thể còn là mã “{top.variant.id}”", "ghi tên đầy đủ của tỉnh, thành phố hoặc bộ"
        findings.append(top.source.finding(written, "BT-TEN", message, hint, severity=Severity.WARNING))
    for one in leftovers(stacked, references):
        written = written_variant_path(top.source.data, one.path)
        mark = one.mark if one.source is top.source else None
        taken = "" if one.source is top.source else f", lấy theo {one.source.file}:{one.mark.line}"
        where = top.source.written(written)
        weight = Severity.ERROR if one.path in GRAVE else Severity.WARNING
        message = f"“{where}” còn tên của biến thể “{stacked.layers[1].variant.id}” (“{one.word}”){taken}"
        name = one.path[1] if one.path[0] == "submitters" and len(one.path) == 2 else ""
        wanted = f"sửa chính khóa “{name}”" if name else f"ghi “{where}”"
        hint = f"{wanted} cho đúng cơ quan, địa phương của biến thể này"
        findings.append(top.source.finding(written, "BT-SOT", message, hint, severity=weight, at=mark))
    return findings


def scenario_leftovers(
    variant: VariantStack, references: References, domain: str, given: Callable[[DataPath], bool]
) -> list[Told]:
    """What a scenario would print of the base's names: all in one finding at the variant's id."""
    left = [
        one
        for one in leftovers(variant, references)
        if one.path[0] == "clauses"
        or (one.path[0] == "defaults" and not given(one.path[1:]))
        or one.path[:2] == ("domain_leads", domain)
    ]
    if not left:
        return []
    weight = Severity.ERROR if any(one.path in GRAVE for one in left) else Severity.WARNING
    base = variant.layers[1].variant.id
    places = [variant.layers[0].source.written(written_variant_path({}, one.path)) for one in left]
    more = f" và {len(places) - 3} chỗ nữa" if len(places) > 3 else ""
    message = f"biến thể “{variant.id}” còn tên của “{base}” ở {', '.join(places[:3])}{more}"
    hint = f"nts variants check {variant.id} liệt kê từng chỗ; sửa trong biến thể, hoặc ghi các mục đó ở kịch bản"
    return [(("variant",), "BT-SOT", message, hint, weight)]


def _place(base: VariantStack) -> str:
    issuance = base.defaults.get("issuance")
    return str(issuance.get("place") or "") if isinstance(issuance, dict) else ""


def _own_kind(top: Layer, locality: str, references: References) -> str:
    """What kind of unit the variant is for: by its locality, before that is written by its name, else by its id."""
    unit = references.units.get(top.variant.id)
    named = (locality, top.variant.name, unit.name if unit else "")
    return next(filter(None, (_kind(text, references) for text in named)), "")


def _kind(locality: str, references: References) -> str:
    """``tỉnh`` or ``thành phố``: the kind of unit that the locality begins with, or ""."""
    found = fold(locality) + " "
    return next((kind for kind in references.kind_words if found.startswith(fold(kind) + " ")), "")
