"""Where the kit's data stands: beside the package in a wheel, at top level in a checkout; and the officer's own."""

from __future__ import annotations

import contextlib
from functools import cache
from os.path import realpath
from pathlib import Path

from nts_scenario_kit.errors import CatalogError

_PACKAGE = Path(__file__).resolve().parents[1]


@cache
def data_folder(name: str) -> Path:
    """Folder ``templates``, ``schemas`` or ``examples`` of the kit itself.

    Raises CatalogError if the installation is not whole.
    """
    for folder in (_PACKAGE / "_data" / name, _PACKAGE.parent / name):
        if folder.is_dir():
            return folder
    raise CatalogError(f"bộ công cụ cài đặt thiếu thư mục “{name}”; hãy cài lại nts-scenario-kit")


def variant_folders(beside: Path | None = None) -> tuple[Path, ...]:
    """Folders that may hold variants, the officer's own first.

    ``templates`` beside the scenario, ``templates`` in the current folder, then the kit's.
    """
    own = [Path("templates")] if beside is None else [beside / "templates", Path("templates")]
    seen = {folder.resolve(): folder for folder in [data_folder("templates")]}
    for folder in reversed(own):
        with contextlib.suppress(OSError):  # a folder that may not be looked into, or that is gone
            if folder.is_dir():
                seen[Path(realpath(folder))] = folder
    return tuple(reversed(seen.values()))
