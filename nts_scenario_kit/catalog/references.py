"""Data of the catalog: legal bases, domains, old names of agencies, administrative units."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from nts_scenario_kit import source as yaml_source
from nts_scenario_kit.catalog.renamed import OldName, old_name
from nts_scenario_kit.catalog.signing import Head, head
from nts_scenario_kit.errors import CatalogError
from nts_scenario_kit.model.citation import Citation
from nts_scenario_kit.model.types import find_date

if TYPE_CHECKING:
    import datetime
    from pathlib import Path

    from nts_scenario_kit.source import Source


class LegalBasis(NamedTuple):
    """One verified document of the catalog."""

    id: str
    citation: Citation
    in_force: datetime.date | None
    expired: datetime.date | None  # first day on which it is no longer in force
    replaced_by: tuple[str, ...]
    clause: str  # I.1.a, I.1.b, I.2.a or I.2.b
    domains: tuple[str, ...]
    locally: str = ""  # id of the law in its place where a People's Committee issues

    def in_force_on(self, day: datetime.date | None) -> bool:
        """True if it is in force on that day; without a day, if nothing has ended it."""
        return self.begun_on(day) and not self.ended_on(day)

    def begun_on(self, day: datetime.date | None) -> bool:
        """True from its first day on: that of its force, else that of its issue, else always."""
        since = self.in_force or self.citation.date
        return day is None or since is None or since <= day

    def ended_on(self, day: datetime.date | None) -> bool:
        """True from the first day on which it is no longer in force; without a day, if there is such a day."""
        return self.expired is not None and (day is None or self.expired <= day)


class Domain(NamedTuple):
    """One of the 11 domains of Nghị quyết 147/NQ-CP."""

    id: str
    name: str
    laws: tuple[str, ...]  # ids of usual sector laws
    emergency_advisers: tuple[str, ...]  # who advises on a state of emergency (NĐ 190/2026/NĐ-CP)
    signs: tuple[str, ...] = ()  # words by which the title of a plan tells it


class Unit(NamedTuple):
    """A provincial unit since 01/7/2025."""

    name: str  # thành phố Cần Thơ
    kinds: tuple[str, ...]  # kinds of commune-level unit it has: xã, phường, đặc khu


class References(NamedTuple):
    """All of the catalog's data; ``verified`` is the day to which the law was followed."""

    bases: dict[str, LegalBasis]
    domains: dict[str, Domain]
    old_names: tuple[OldName, ...]
    heads: tuple[Head, ...]  # who signs for a body of which kind
    executors: tuple[str, ...]  # who carries out the decisions of any body, ``{{ issuer }}``
    units: dict[str, Unit]
    old_units: dict[str, str]
    kind_words: dict[str, tuple[str, ...]]  # tỉnh, thành phố: how bodies of such a unit are called
    verified: datetime.date | None
    sources: dict[str, Source]


def load(folder: Path) -> References:
    """Read ``legal_bases.yaml``, ``domains.yaml``, ``agencies.yaml`` and ``units.yaml`` of the folder.

    Raises CatalogError if one is missing or broken.
    """
    sources = {name: _read(folder / f"{name}.yaml") for name in ("legal_bases", "domains", "agencies", "units")}
    data: dict[str, Any] = {name: source.data for name, source in sources.items()}
    return References(
        bases={key: _basis(key, row) for key, row in data["legal_bases"]["văn bản"].items()},
        domains={key: _domain(key, row) for key, row in data["domains"]["lĩnh vực"].items()},
        old_names=tuple(old_name(row) for row in data["agencies"]["tên cũ"]),
        heads=tuple(map(head, data["agencies"]["cách ký"])),
        executors=_list(data["agencies"]["thi hành chung"]),
        units={key: _unit(row) for key, row in data["units"]["tỉnh, thành phố"].items()},
        old_units=dict(data["units"]["tên cũ"]),
        kind_words={kind: _list(row) for kind, row in data["units"]["cách gọi theo loại"].items()},
        verified=_day(data["legal_bases"].get("kiểm chứng đến")),
        sources=sources,
    )


def _read(file: Path) -> Source:
    found, findings = yaml_source.read_kept(file)
    if found is None:
        raise CatalogError(f"dữ liệu của bộ công cụ bị hỏng: {findings[0].place}: {findings[0].message}")
    return found


def _basis(key: str, row: dict[str, Any]) -> LegalBasis:
    parts = {"ref": key} | {name: row.get(name) for name in ("loại", "số", "ngày", "cơ quan", "trích yếu")}
    return LegalBasis(
        key,
        Citation.model_validate(parts),
        _day(row.get("hiệu lực từ")),
        _day(row.get("hết hiệu lực từ")),
        _list(row.get("thay thế bởi")),
        row.get("mục") or "",
        _list(row.get("lĩnh vực")),
        row.get("ở địa phương") or "",
    )


def _domain(key: str, row: dict[str, Any]) -> Domain:
    advisers = row.get("tham mưu tình trạng khẩn cấp") or {}
    signs = _list(row.get("dấu hiệu"))
    return Domain(key, row["tên"], _list(row.get("luật")), _list(advisers.get("cơ quan")), signs)


def _unit(row: dict[str, Any]) -> Unit:
    counts = row.get("cấp xã") or {}
    kinds = tuple(kind for kind, count in counts.items() if count and count != "0")
    return Unit(row["tên đầy đủ"], kinds)


def _day(text: str | None) -> datetime.date | None:
    return find_date(text) if text else None


def _list(value: object) -> tuple[str, ...]:
    if value is None:
        return ()
    return (value,) if isinstance(value, str) else tuple(value)  # type: ignore[arg-type]
