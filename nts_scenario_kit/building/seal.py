"""What a document depends on, as one number: scenario, variant layers, Word template, catalog, the kit itself, its row.

Only contents count, never times: a project that was copied or checked out anew is not built again for nothing.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from nts_scenario_kit import __version__
from nts_scenario_kit.catalog import Catalog
from nts_scenario_kit.catalog.places import data_folder

_PACKAGE = Path(__file__).resolve().parents[1]
_SIZE = 12


def digest(parts: Iterable[bytes | str]) -> str:
    """A number for these parts in this order, none of them running into the next."""
    seal = hashlib.blake2b(digest_size=_SIZE)
    for part in parts:
        data = part.encode(errors="surrogatepass") if isinstance(part, str) else part
        seal.update(len(data).to_bytes(8, "little"))
        seal.update(data)
    return seal.hexdigest()


@cache
def kit_seal() -> str:
    """The kit: its code, its catalog, and the library that compresses. Read once in a run."""
    code = sorted(_PACKAGE.rglob("*.py"))
    data = sorted((data_folder("templates") / "catalog").glob("*.yaml"))
    names = (file.relative_to(_PACKAGE).as_posix() for file in code)
    contents = (file.read_bytes() for file in (*code, *data))
    return digest((__version__, zlib.ZLIB_RUNTIME_VERSION, *names, *contents))


class Variants:
    """Contents of variants as a scenario in this folder sees them, each read once."""

    def __init__(self, beside: Path) -> None:
        self._catalog = Catalog(beside)
        self._known: dict[str, str] = {}

    def seal(self, chain: Iterable[str]) -> str:
        """All files of these variants; one that does not exist counts as well."""
        return digest([self._of(variant_id) for variant_id in chain])

    def _of(self, variant_id: str) -> str:
        if variant_id not in self._known:
            file = self._catalog.variant_file(variant_id)
            parts: list[bytes | str] = [variant_id]
            if file is not None:
                for beside in sorted(file.parent.iterdir()):
                    if beside.suffix in {".yaml", ".docx"} and beside.is_file():
                        parts += [beside.name, beside.read_bytes()]
            self._known[variant_id] = digest(parts)
        return self._known[variant_id]


def unit_seal(variants: Variants, raw: bytes, options: Iterable[str], chain: Iterable[str]) -> str:
    """All that the documents of one scenario share: its text, options, variants, the kit."""
    return digest((kit_seal(), raw, variants.seal(chain), *options))


def row_key(seal: str, names: tuple[str, ...], values: Iterable[str]) -> str:
    """One document: what it shares with the others of its scenario, and the values that it uses."""
    text = "\x1f".join((seal, *names, "\x1e", *values))
    return hashlib.blake2b(text.encode(errors="surrogatepass"), digest_size=_SIZE).hexdigest()
