"""Rendering scenarios as Word and PDF files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.api.checking import open_scenario
from nts_scenario_kit.api.opened import ALL, Choice, Opened
from nts_scenario_kit.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence


class Rendered(NamedTuple):
    """The outcome of a rendering: the files written, in order, and the findings of the scenario."""

    written: tuple[Path, ...]
    opened: Opened


def render(
    file: str | Path,
    out: Path | None = None,
    parts: Sequence[str] | None = None,
    *,
    choice: Choice = ALL,
    draft: bool = False,
    force: bool = False,
) -> Rendered:
    """Render one scenario to one Word file; nothing is written if it has errors and ``draft`` is not asked for.

    ``out`` is the Word file or an existing folder; by default the file's name with ``.docx``, beside it.
    Raises InputError, UsageError, CatalogError or OutputError.
    """
    from nts_scenario_kit.outline import WHOLE, outline  # noqa: PLC0415 - a check does not need it
    from nts_scenario_kit.word.properties import is_ours  # noqa: PLC0415
    from nts_scenario_kit.word.save import apart, save  # noqa: PLC0415
    from nts_scenario_kit.word.writer import render as write  # noqa: PLC0415

    opened = open_scenario(file, choice=choice)
    if opened.resolved is None or opened.unprintable or (opened.blocked and not draft):
        return Rendered((), opened)
    document = outline(opened.resolved, parts or WHOLE, draft=draft)
    if not document.parts:
        raise UsageError(f"kịch bản không có phần {', '.join(parts or WHOLE)}: chưa có phân công hay phụ lục nào")
    template = opened.resolved.catalog.template_file(opened.resolved.variant)
    target = _target(Path(file), out)
    apart(target, file)
    save(write(document, template), target, force=force, ours=is_ours)
    return Rendered((target,), opened)


#: Files of a dossier, in the order of the submission: name of the part -> parts of the file, its Vietnamese name.
DOSSIER: dict[str, tuple[tuple[str, ...], str]] = {
    "to_trinh": (("to_trinh",), "1. Tờ trình"),
    "quyet_dinh": (("quyet_dinh", "kich_ban_khung", "phu_luc"), "2. {carrier} và Kịch bản khung"),
    "bang_doi_chieu": ((), "3. Bảng đối chiếu"),
}


def dossier(
    file: str | Path,
    folder: Path,
    parts: Sequence[str] | None = None,
    *,
    choice: Choice = ALL,
    draft: bool = False,
    force: bool = False,
) -> Rendered:
    """Write the whole dossier, each document as its own Word file, into a folder.

    Raises InputError, UsageError, CatalogError or OutputError.
    """
    from nts_scenario_kit.api.crosswalks import compare, content  # noqa: PLC0415 - a check does not need it
    from nts_scenario_kit.outline import outline  # noqa: PLC0415
    from nts_scenario_kit.outline.letterhead import carrier_of  # noqa: PLC0415
    from nts_scenario_kit.word.properties import is_ours  # noqa: PLC0415
    from nts_scenario_kit.word.save import apart, save  # noqa: PLC0415
    from nts_scenario_kit.word.writer import render as write  # noqa: PLC0415

    wanted = list(parts or DOSSIER)
    if unknown := [name for name in wanted if name not in DOSSIER]:
        raise UsageError(f"hồ sơ không có phần “{unknown[0]}”; chọn trong: {', '.join(DOSSIER)}")
    compared = compare(file, choice)
    opened, resolved = compared.opened, compared.opened.resolved
    if resolved is None or compared.crosswalk is None or opened.unprintable or (opened.blocked and not draft):
        return Rendered((), opened)
    template = resolved.catalog.template_file(resolved.variant)
    carrier = carrier_of(resolved.scenario.issuance).capitalize()
    written = []
    for name, (inside, title) in DOSSIER.items():
        if name in wanted:
            made = outline(resolved, inside, draft=draft) if inside else None
            walk = compared.crosswalk
            data = write(made, template) if made else content(walk, resolved, ".docx", draft=draft)
            written.append(folder / f"{title.format(carrier=carrier)}.docx")
            apart(written[-1], file)
            save(data, written[-1], force=force, ours=is_ours)
    return Rendered(tuple(written), opened)


def _target(file: Path, out: Path | None) -> Path:
    name = file.with_suffix(".docx").name
    if out is None and file.name == name:
        raise UsageError(
            f"“{file}” là tệp Word, xuất ra sẽ ghi đè lên chính nó; chuyển thành tệp kịch bản trước (nts import), "
            "hoặc hãy chọn tên khác với -o"
        )
    if out is None:
        return file.with_name(name)
    if out.is_dir():
        return out / name
    if out.suffix.lower() != ".docx":
        raise UsageError(f"“{out}” phải là tệp .docx hoặc một thư mục có sẵn")
    return out


def to_pdf(files: Sequence[Path]) -> tuple[Path, ...]:
    """PDF files beside the Word files, through LibreOffice. Raises UsageError if it is not installed, OutputError."""
    from nts_scenario_kit.word.pdf import to_pdf as convert  # noqa: PLC0415

    return tuple(convert(files, files[0].parent)) if files else ()
