"""Which document of the catalog a citation is, whether given by id, by parts or as plain text."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.model.types import DocumentNumber, find_date
from nts_scenario_kit.rules.cited import is_congress, is_constitution, is_law, singly, wording
from nts_scenario_kit.rules.reading import plain
from nts_scenario_kit.rules.texts import mentions

if TYPE_CHECKING:
    from nts_scenario_kit.catalog import Catalog
    from nts_scenario_kit.catalog.references import LegalBasis
    from nts_scenario_kit.model.citation import Citation
    from nts_scenario_kit.resolve import Resolved

#: Number and sign inside a sentence: 147/NQ-CP, 30/2020/NĐ-CP, 51-NQ/TW, 104/2025/QH15, and misspelt 147/NQ/CP.
SIGN = re.compile(r"(?<![\w/-])\d+[a-z]?(?:/\d{4})?[/-][A-ZĐ][\wĐđ]*(?:[/-][A-ZĐ][\w&]*)*")
_DATE = re.compile(r"(?:ngày\s+)?\d{1,2}\s*/\s*\d{1,2}\s*/\s*\d{4}|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}")
_LAW_NAME = re.compile(r"(?:(?:Căn cứ|căn cứ|Theo|theo)\s+)?(?:các quy định của\s+)?((?:Bộ luật|Luật|Pháp lệnh)\s.+)")
_NAME_END = re.compile(r"\s+(?:ngày|số|năm|được|đã|do|của)\s|\s*[;.(]|[,:]$")
_LOCAL_SIGN = re.compile(r"[-/](?:UBND|HĐND|TU|ĐU|BCĐ|BCH|MTTQ|ĐĐBQH)\b|-UBND\b")


class Cited(NamedTuple):
    """One document cited, with the path of its item; ``number`` is the sign as written, wherever it stands."""

    path: DataPath
    item: Citation
    number: str


class Known(NamedTuple):
    """What the catalog says: the document, and whether the date that the author wrote is its date."""

    basis: LegalBasis
    same_day: bool


@lru_cache(maxsize=4)
def citations(s: Resolved) -> tuple[Cited, ...]:
    """Every document that the scenario and what issues it cite, in an item of its own or together with others."""
    return tuple(_citations(s))


def _citations(s: Resolved) -> Iterator[Cited]:
    basis, issuance = s.scenario.basis, s.scenario.issuance
    groups: tuple[tuple[DataPath, tuple[Citation, ...]], ...] = (
        (("issuance", "bases"), issuance.bases),
        (("basis", "political"), basis.political),
        (("basis", "legal"), basis.legal),
    )
    for path, items in groups:
        for index, item in enumerate(items):
            for one in singly(item) if wording(item).strip() else ():
                match = SIGN.search(one.text) if one.text else None
                yield Cited((*path, index), one, match[0] if match else str(one.number))


@lru_cache(maxsize=4)
def _by_number(catalog: Catalog) -> dict[str, LegalBasis]:
    bases = catalog.references.bases.values()
    return {plain(str(basis.citation.number)): basis for basis in bases if basis.citation.number}


@lru_cache(maxsize=4)
def _by_name(catalog: Catalog) -> tuple[tuple[str, LegalBasis], ...]:
    bases = [b for b in catalog.references.bases.values() if b.citation.cited_by_name and b.citation.title]
    return tuple(sorted(((plain(b.citation.title), b) for b in bases), key=lambda pair: -len(pair[0])))


@lru_cache(maxsize=4)
def looked_up(s: Resolved) -> tuple[tuple[Cited, Known | None], ...]:
    """Every citation with the document of the catalog that it is; None if the catalog has no such document."""
    return tuple((cited, _known(s, cited)) for cited in citations(s))


def _known(s: Resolved, cited: Cited) -> Known | None:
    item = cited.item
    if item.ref and item.ref in s.catalog.references.bases:
        return Known(s.catalog.references.bases[item.ref], same_day=True)
    day = item.date or _day_in(item.text)
    if cited.number:
        basis = _by_number(s.catalog).get(_number_key(cited.number))
        return Known(basis, day is None or day == basis.citation.date) if basis else None
    return _named(s, item, day)


@lru_cache(maxsize=1024)
def _number_key(number: str) -> str:
    return plain(DocumentNumber(number).corrected)


def _named(s: Resolved, item: Citation, day: datetime.date | None) -> Known | None:
    """A law by its name; two laws of one name are told apart by their day, else by the day of issue."""
    if not is_law(item):
        return None
    said = plain(wording(item) if item.text else item.title)
    found = [(name, basis) for name, basis in _by_name(s.catalog) if name in said]
    if not found:
        return None
    named = [basis for name, basis in found if name == found[0][0]]
    dated = [basis for basis in named if day is not None and basis.citation.date == day]
    if dated or day is not None:
        return Known((dated or named)[0], same_day=bool(dated))
    issued = s.scenario.issuance.date
    return Known(next((basis for basis in named if basis.in_force_on(issued)), named[-1]), same_day=True)


def _day_in(text: str) -> datetime.date | None:
    match = _DATE.search(text)
    try:
        return find_date(" ".join(match[0].split())) if match else None
    except ValueError:
        return None


def in_force(s: Resolved, basis_id: str) -> bool:
    """True if the date of issue is given and the document of the catalog is in force on it."""
    day, basis = s.scenario.issuance.date, s.catalog.references.bases.get(basis_id)
    return day is not None and basis is not None and basis.in_force_on(day)


def named(basis: LegalBasis) -> str:
    """The document as a sentence calls it: a law by name and day, any other by kind and number."""
    cited = basis.citation
    return cited.printed if cited.cited_by_name or not cited.number else f"{cited.kind} số {cited.number}"


#: A law that changes others bears their names as well.
_CHANGES_OTHERS = "sửa đổi | bổ sung | bãi bỏ"


def namesake(s: Resolved, cited: Cited) -> LegalBasis | None:
    """The law of the catalog of whose matter a law with a number unknown to it speaks; the one in force, of several."""
    if not (cited.number and is_law(cited.item)) or mentions(wording(cited.item), _CHANGES_OTHERS):
        return None
    said = plain(wording(cited.item))
    found = [(name, basis) for name, basis in _by_name(s.catalog) if name in said or f" về {_matter(name)}" in said]
    same = [basis for name, basis in found if name == found[0][0]]
    day = s.scenario.issuance.date
    return next((basis for basis in same if basis.in_force_on(day)), same[-1] if same else None)


def _matter(name: str) -> str:
    """``luật tài nguyên nước`` -> ``tài nguyên nước``."""
    return re.sub(r"^ (?:bộ luật|luật|pháp lệnh) ", "", name)


def unknown_name(cited: Cited) -> str:
    """What a citation that is not in the catalog calls itself."""
    item = cited.item
    if cited.number and item.text and is_law(item):
        match = _LAW_NAME.match(item.text.strip())
        before = (match[1] if match else item.text).split(cited.number)[0].strip()
        return f"{_NAME_END.split(before + ' ', maxsplit=1)[0].strip()} số {cited.number}"
    if cited.number:
        kind = item.kind or _kind_before(item.text, cited.number)
        return f"{kind} số {cited.number}".strip().removeprefix("số ")
    if not item.text:
        return item.printed
    match = _LAW_NAME.match(item.text.strip())
    name = match[1] if match else item.text.strip()
    return _NAME_END.split(name, maxsplit=1)[0]


def _kind_before(text: str, number: str) -> str:
    match = re.search(r"([A-ZĐ][\w]*(?:\s[\w]+)?)\s+(?:số\s+)?" + re.escape(number), text)
    return match[1] if match else ""


def to_be_verified(s: Resolved, cited: Cited) -> bool:
    """True for a document that a national catalog could hold: numbered or a law, and not of the locality itself."""
    item = cited.item
    if is_congress(item) or is_constitution(item) or _LOCAL_SIGN.search(cited.number):
        return False
    own = plain(s.scenario.issuance.body)
    if own.strip() and own in plain(f"{item.issuer} {item.text}"):
        return False
    return bool(cited.number) or is_law(item)


def is_own_title(item: Citation, basis: LegalBasis) -> bool:
    """True if the title that is cited is the official one, or none is cited."""
    official = _core(basis.citation.title)
    if not item.text:
        return not item.title.strip() or _core(item.title) == official
    rest = item.text[item.text.find(str(basis.citation.number)) :] if basis.citation.number else item.text
    if official in plain(rest):
        return True
    return not mentions(rest, _TITLE_WORDS)


_TITLE_WORDS = "về | ban hành | quy định | sửa đổi | phê duyệt | hướng dẫn"
_OPENING = re.compile(r"^ (?:về việc |về |ban hành |v v )*")


def _core(title: str) -> str:
    """A title for comparing: without ``về``, ``ban hành`` and marks."""
    return " " + _OPENING.sub("", plain(title.strip(" .;,"))).strip() + " "
