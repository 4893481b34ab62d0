"""Data of the catalog about wording: usual typing errors, words to use throughout, phrases left over from a model."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from nts_scenario_kit import source as yaml_source
from nts_scenario_kit.catalog.places import data_folder
from nts_scenario_kit.errors import CatalogError

if TYPE_CHECKING:
    from pathlib import Path


class Wrong(NamedTuple):
    """A wording and what to write instead; ``within``: longer phrases in which the same letters are right."""

    wrong: str
    right: str
    within: tuple[str, ...] = ()


class Leftover(NamedTuple):
    """A phrase of another document; right only in these localities and at these levels."""

    phrase: str
    localities: tuple[str, ...]
    levels: tuple[str, ...]


class Spelling(NamedTuple):
    """All of ``spelling.yaml``; ``domain_names`` are wrong names of a domain, by its id.

    ``abbreviations`` stand for themselves, as symbols and names of products do; ``units`` only behind a number.
    """

    typos: tuple[Wrong, ...]
    preferred: tuple[Wrong, ...]
    leftovers: tuple[Leftover, ...]
    domain_names: dict[str, tuple[str, ...]]
    abbreviations: frozenset[str]
    units: frozenset[str]


@cache
def spelling() -> Spelling:
    """The kit's own list. Raises CatalogError if it is missing or broken."""
    return load(data_folder("templates") / "catalog" / "spelling.yaml")


def load(file: Path) -> Spelling:
    """Read one such file. Raises CatalogError if it is broken."""
    found, findings = yaml_source.read_kept(file)
    if found is None:
        raise CatalogError(f"dữ liệu của bộ công cụ bị hỏng: {findings[0].place}: {findings[0].message}")
    data: dict[str, Any] = dict(found.data)
    return Spelling(
        typos=tuple(Wrong(row["sai"], row["đúng"], tuple(row.get("trừ khi") or ())) for row in data["lỗi chính tả"]),
        preferred=tuple(Wrong(row["từ"], row["dùng"]) for row in data["từ thống nhất"]),
        leftovers=tuple(
            Leftover(row["cụm từ"], tuple(row.get("trừ địa bàn") or ()), tuple(row.get("trừ cấp") or ()))
            for row in data["còn sót"]
        ),
        domain_names={key: tuple(names) for key, names in data["tên khác của lĩnh vực"].items()},
        abbreviations=frozenset(one for group in data["viết tắt thông dụng"].values() for one in group),
        units=frozenset(data["đơn vị sau con số"]),
    )
