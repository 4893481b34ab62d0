"""Prints, for pip, the lowest version of every package that the project says it works with: a ``name==version`` a line.

Run: ``python tools/lowest_versions.py > lowest.txt; pip install --constraint lowest.txt .``
"""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1] / "pyproject.toml"


def lowest(project: dict[str, object]) -> list[str]:
    """The bounds of the kit and of its extras, each as an exact version."""
    table = project["project"]
    assert isinstance(table, dict)
    wanted = [*table["dependencies"]]
    for extra in table["optional-dependencies"].values():
        wanted += extra
    return [_exactly(one) for one in wanted]


def _exactly(wanted: str) -> str:
    found = re.fullmatch(r"([\w.-]+)>=([\d.]+)", wanted)
    if found is None:
        sys.exit(f"pyproject.toml: {wanted!r} has no lowest version")
    return f"{found[1]}=={found[2]}"


if __name__ == "__main__":
    print("\n".join(lowest(tomllib.loads(PROJECT.read_text(encoding="utf-8")))))
