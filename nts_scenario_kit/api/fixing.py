"""``nts check --fix``: what can be put right without changing what is meant, written into the files."""

from __future__ import annotations

from os.path import realpath
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit import source as yaml_source
from nts_scenario_kit.errors import InputError, OutputError
from nts_scenario_kit.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from nts_scenario_kit.rules.fixes import Edit


class Fixed(NamedTuple):
    """One file: its edits in reading order, and why it was left alone ("" if it was not).

    ``faulty``: it was read, and its faults, which the check tells, have to be put right by hand first.
    """

    file: str
    edits: tuple[Edit, ...]
    refusal: str = ""
    faulty: bool = False


def fix(files: Iterable[str | Path]) -> list[Fixed]:
    """Put right what can be in each scenario file and save it whole; one that cannot be read or written is left alone.

    Byte order mark, line ends and everything between the values stay as they are.
    """
    return [_fixed(file) for file in dict.fromkeys(map(str, files))]


def _fixed(file: str) -> Fixed:
    from nts_scenario_kit.rules import fixes  # noqa: PLC0415 - loads every rule
    from nts_scenario_kit.word.save import save  # noqa: PLC0415

    if Path(file).suffix.lower() == ".docx":
        return Fixed(file, (), f"{file}: --fix chỉ sửa tệp kịch bản YAML, không sửa tệp Word")
    try:
        source, findings = yaml_source.read(Path(file), name=file)
    except InputError as error:
        return Fixed(file, (), str(error))
    moved: list[Edit] = []
    if any(f.severity is Severity.ERROR for f in findings):
        from nts_scenario_kit.rules.indents import straightened  # noqa: PLC0415

        if (found := straightened(Path(file).read_bytes(), file)) is not None:
            (source, moved), findings = found, []
    if source is None or any(f.severity is Severity.ERROR for f in findings):
        reason = f"{file}: chưa sửa gì vì tệp còn lỗi cú pháp YAML; hãy sửa các lỗi đó trước"
        return Fixed(file, (), reason, faulty=True)
    text, edits = fixes.fix(source)
    edits = [*moved, *edits]
    if edits:
        try:  # the author's own file: replacing it is what was asked for; a link keeps its place
            save(source.encode(text), Path(realpath(file)), force=True)
        except OutputError as error:
            return Fixed(file, (), str(error))
    return Fixed(file, tuple(edits))
