"""A Word template, ready to print: prepared once, kept on disk, run many times.

Preparing (``prepare``) costs a tenth of a second and loads docxtpl, Jinja and lxml; its result is kept by ``cache``
under a key of everything that it depends on: the template's content, the kit, docxtpl, Jinja, Python and zlib.
"""

from __future__ import annotations

import importlib.util
import marshal
import os
import sys
import zlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import CodeType
from typing import Any, NoReturn

from nts_scenario_kit import __version__, cache
from nts_scenario_kit.errors import CatalogError, cause
from nts_scenario_kit.word.archive import Entry
from nts_scenario_kit.word.gathering import EACH_SAID, PRINTED, SAID
from nts_scenario_kit.word.tags import unprintable
from nts_scenario_kit.word.text import FINISHED, FOR_JINJA, each_said, encoded, escape, printed, said
from nts_scenario_kit.word.view import Room

#: Prints values: the pieces of a part, in UTF-8, are put into the list, in order.
Printer = Callable[[dict[str, object], list[bytes]], None]

_KIT = Path(__file__).resolve().parents[1]
#: Sources of the kit that have a say in what preparing makes; a test compares them with what this module imports.
_PREPARED_BY = {
    "word": (),  # whole folders, without those below
    "word/format": (),
    "word/facts": ("model.py", "walk.py"),
    "source": ("formats.py",),
    "": (
        "__init__.py",
        "cache.py",
        "document.py",
        "errors.py",
        "files.py",
        "finding.py",
        "legacy.py",
        "rule.py",
        "vietnamese.py",
    ),
}
#: Files whose content tells the version of a library: cheaper than the metadata of packages.
_LIBRARIES = {"docxtpl": "template.py", "jinja2": "compiler.py"}


class Section:
    """One section of the template: how it prints a part, its page, its room."""

    __slots__ = ("_data", "_print", "layout", "names", "rooms")

    def __init__(self, data: dict[str, Any], sizes: dict[int, dict[str, float]], ratio: float) -> None:
        self._data = data
        self._print: Printer | None = None
        self.layout: bytes = data["section"].encode()
        self.names = frozenset(data["names"])
        widths = data["text_mm"], data["issuer_mm"], data["motto_mm"], data["names_mm"], data["signer_mm"]
        habits = data["rule"], data["kept"], "further" in self.names
        form = FOR_JINJA if data["code"][0] else FINISHED
        self.rooms = {body: Room(*widths, size, ratio, *habits, form) for body, size in sizes.items()}

    def pieces(self, values: dict[str, object]) -> list[bytes]:
        """The content of the body for these values, in pieces to be joined."""
        out: list[bytes] = []
        self._printed(values, out)
        return out

    def around(self, values: dict[str, object]) -> tuple[list[bytes], list[bytes]]:
        """The content before and behind the blocks, which are left out. Raises ValueError if they stand twice."""
        out: list[bytes] = []
        gap = _Gap(out)
        self._printed(values | {"blocks": gap}, out)
        if len(gap.places) != 1:
            raise ValueError(self._data["section"])
        return out[: gap.places[0]], out[gap.places[0] :]

    def _printed(self, values: dict[str, object], out: list[bytes]) -> None:
        if self._print is None:
            self._print = printer(*self._data["code"])
        self._print(values, out)


class _Gap:
    """Stands for the blocks of a part, has none, and notes where in the output they would be."""

    def __init__(self, out: list[bytes]) -> None:
        self._out = out
        self.places: list[int] = []

    def __iter__(self) -> Iterator[object]:
        self.places.append(len(self._out))
        return iter(())


class Template:
    """The whole template: frame of the document part, sections by kind, headers, fixed parts, styles by body size."""

    __slots__ = ("closing", "head", "headers", "name", "sections", "static", "styles", "tail")

    def __init__(self, data: dict[str, Any], name: str) -> None:
        self.name = name
        self.head: bytes = data["head"].encode()
        self.tail: bytes = data["tail"].encode()
        self.closing = f'<w:p><w:pPr><w:pStyle w:val="{data["closing"]}"/></w:pPr></w:p>'.encode()
        self.static = [Entry(*entry) for entry in data["static"]]
        self.styles = {body: Entry(*entry) for body, entry in data["styles"].items()}
        self.headers = {part: printer(*code) for part, code in data["rendered"].items()}
        self.sections = {kind: Section(part, data["sizes"], data["ratio"]) for kind, part in data["parts"].items()}

    def section(self, kind: str) -> Section:
        """The section for parts of this kind. Raises CatalogError if the template has none."""
        if kind not in self.sections:
            raise CatalogError(f"{self.name}: mẫu Word không có phần “{kind}”")
        return self.sections[kind]


_LOADED: dict[Path, tuple[tuple[int, int], Template]] = {}


def load(path: Path) -> Template:
    """The template of this file, as it is now. Raises CatalogError if it cannot be used."""
    try:
        found = path.stat()
        stamp = found.st_mtime_ns, found.st_size
        known = _LOADED.get(path)
        if known and known[0] == stamp:
            return known[1]
        data = path.read_bytes()
    except OSError as error:
        raise CatalogError(f"{path}: không đọc được mẫu Word: {cause(error)}") from None
    template = Template(_prepared(data, path.name), path.name)
    _LOADED[path] = stamp, template
    return template


def _prepared(data: bytes, name: str) -> dict[str, Any]:
    key = _key(data)
    kept = cache.read(key)
    if kept is not None:
        found: dict[str, Any] = marshal.loads(kept)
        return found
    from nts_scenario_kit.word.prepare import prepare  # noqa: PLC0415 - a tenth of a second, and only this once
    from nts_scenario_kit.word.trial import try_out  # noqa: PLC0415

    fresh = prepare(data, name)
    try_out(fresh, name, printer)
    cache.write(key, marshal.dumps(fresh))
    return fresh


def _key(data: bytes) -> str:
    runtime = f"{__version__} {sys.implementation.cache_tag} {sys.hexversion} {zlib.ZLIB_RUNTIME_VERSION}"
    contents = (file.read_bytes() for file in (*_sources(), *_libraries()))
    return f"template-{cache.digest(data, runtime.encode(), *contents)[:40]}"


def _sources() -> Iterator[Path]:
    for folder, files in _PREPARED_BY.items():
        names = files or sorted(name for name in os.listdir(_KIT / folder) if name.endswith(".py"))  # noqa: PTH208 - quicker
        yield from (_KIT / folder / name for name in names)


def _libraries() -> Iterator[Path]:
    for package, file in _LIBRARIES.items():
        found = importlib.util.find_spec(package)
        if found is not None and found.origin:
            yield Path(found.origin).with_name(file)


def printer(heavy: bool, code: CodeType) -> Printer:
    """The compiled template as a function of its values."""
    if heavy:
        return _with_jinja(code)
    space: dict[str, Any] = {"environment": _Strict, "missing": _MISSING, "Undefined": None}
    space |= {PRINTED: printed, SAID: said, EACH_SAID: each_said}
    exec(code, space)  # our own compilation of our own template, from a folder that only the user can write
    root: Callable[[_Values, list[bytes]], None] = space["root"]

    def pieces(values: dict[str, object], out: list[bytes]) -> None:
        try:
            root(_Values(values), out)
        except _FAILURES as error:
            raise _unprintable(error) from error

    return pieces


def _with_jinja(code: CodeType) -> Printer:
    """For templates that use more of Jinja than names, loops and comparisons: filters, attributes, macros."""
    from jinja2 import TemplateError  # noqa: PLC0415 - Jinja, for the templates that need it

    from nts_scenario_kit.word.compiling import environment  # noqa: PLC0415

    own = environment()
    space: dict[str, Any] = {"environment": own}
    exec(code, space)
    space["escape"] = escape
    root: Callable[[object], Iterable[str]] = space["root"]

    def pieces(values: dict[str, object], out: list[bytes]) -> None:
        try:
            for piece in root(own.context_class(own, {**own.globals, **values}, "", {})):
                out.append(encoded(piece))  # one by one: the gap looks at how many there are
        except (TemplateError, *_FAILURES) as error:
            raise _unprintable(error) from error

    return pieces


def _unprintable(error: Exception) -> CatalogError:
    return CatalogError(f"mẫu Word: {unprintable(error)}")


_MISSING = object()
#: What a tag may fail with that can be read but asks too much of a value: ``{{ 1 / 0 }}``, ``{% if title > 3 %}``.
_FAILURES = (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError)


class _Strict:
    """What compiled code asks of Jinja's environment: a name without value is an error."""

    concat = "".join

    @staticmethod
    def undefined(name: str) -> NoReturn:
        raise CatalogError(f"mẫu Word: tên “{name}” chưa có giá trị")


class _Values:
    """What compiled code asks of Jinja's context."""

    __slots__ = ("_values",)

    def __init__(self, values: dict[str, object]) -> None:
        self._values = values

    def resolve_or_missing(self, name: str) -> object:
        return self._values.get(name, _MISSING)
