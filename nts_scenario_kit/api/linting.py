"""Word files against Nghị định 30/2020/NĐ-CP: findings, a repaired copy, a copy with comments."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.errors import InputError
from nts_scenario_kit.word import lint as word_lint
from nts_scenario_kit.word.format import VERIFIED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nts_scenario_kit.finding import Finding

__all__ = ["VERIFIED", "Linted", "Repaired", "comment", "fix", "lint"]


class Linted(NamedTuple):
    """Findings of several Word files; ``skipped`` are lock files of Word that were passed over."""

    findings: tuple[Finding, ...]
    unreadable: tuple[str, ...]
    files: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()


def lint(files: Sequence[str | Path]) -> Linted:
    """Lint each file; one that cannot be read does not stop the others, a lock file among others is passed over."""
    findings: list[Finding] = []
    unreadable: list[str] = []
    read: list[str] = []
    skipped: list[str] = []
    for file in files:
        if len(files) > 1 and Path(file).name.startswith("~$"):
            skipped.append(str(file))
            continue
        try:
            findings += word_lint.lint(Path(file), str(file))
        except InputError as error:
            unreadable.append(str(error))
        else:
            read.append(str(file))
    return Linted(tuple(findings), tuple(unreadable), tuple(read), tuple(skipped))


class Repaired(NamedTuple):
    """What a repair did and what is left for a person; ``written`` is None if there was nothing to repair."""

    done: tuple[Finding, ...]
    left: tuple[Finding, ...]
    written: Path | None


def fix(file: Path, out: Path, *, force: bool = False) -> Repaired:
    """Write a repaired copy; the input is never written over. Raises InputError, UsageError, OutputError."""
    from nts_scenario_kit.word import fix as word_fix  # noqa: PLC0415 - most only look
    from nts_scenario_kit.word.save import apart, save  # noqa: PLC0415

    apart(out, file)
    fixed = word_fix.fix(file, str(file))
    save(fixed.data, out, force=force, ours=lambda path: path.read_bytes() == fixed.data)
    return Repaired(tuple(fixed.done), tuple(fixed.left), out)


def comment(file: Path, out: Path, findings: Sequence[Finding], *, force: bool = False) -> None:
    """Write a copy with a Word comment at each finding's place. Raises InputError, UsageError, OutputError."""
    from nts_scenario_kit.word.comments import commented  # noqa: PLC0415
    from nts_scenario_kit.word.save import apart, save  # noqa: PLC0415

    apart(out, file)
    save(commented(file, findings, str(file)), out, force=force)
