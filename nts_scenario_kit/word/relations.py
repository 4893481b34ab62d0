"""Relationships and content types of a package: what belongs to which part, and what kind each part is."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.word.xml import CT, REL

if TYPE_CHECKING:
    from lxml import etree


class Relation(NamedTuple):
    """One relationship: ``kind`` is the last word of its type; ``target`` a part name, or an address if external."""

    id: str
    kind: str
    target: str
    external: bool


def content_type(root: etree._Element, part: str) -> str:
    """The content type of a part, "" if none is stated."""
    for override in root.iterfind(f"{CT}Override"):
        if override.get("PartName", "").lstrip("/") == part:
            return override.get("ContentType", "")
    suffix = PurePosixPath(part).suffix.lstrip(".")
    return next((d.get("ContentType", "") for d in root.iterfind(f"{CT}Default") if d.get("Extension") == suffix), "")


def relations(trees: dict[str, etree._Element], part: str) -> tuple[Relation, ...]:
    """The relationships of a part; those of the package itself for ""."""
    folder, _, base = part.rpartition("/")
    name = f"{folder}/_rels/{base}.rels".lstrip("/")
    root = trees.get(name)
    if root is None:
        return ()
    return tuple(
        Relation(
            rel.get("Id", ""),
            rel.get("Type", "").rpartition("/")[2],
            _target(folder, rel.get("Target", ""), external),
            external,
        )
        for rel in root.iterfind(f"{REL}Relationship")
        for external in (rel.get("TargetMode") == "External",)
    )


def _target(folder: str, target: str, external: bool) -> str:
    if external:
        return target
    if target.startswith("/"):
        return target.lstrip("/")
    out: list[str] = []
    for step in [*folder.split("/"), *target.split("/")]:
        if step == "..":
            del out[-1:]
        elif step not in ("", "."):
            out.append(step)
    return "/".join(out)
