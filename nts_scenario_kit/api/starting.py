"""Starting: a new scenario file, the JSON Schemas for editors."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.api.variants import choose, level_in, usable_variant
from nts_scenario_kit.catalog import Catalog
from nts_scenario_kit.catalog.places import data_folder
from nts_scenario_kit.errors import OutputError, UsageError
from nts_scenario_kit.model.types import Level, in_words
from nts_scenario_kit.vietnamese import listing, utf8

if TYPE_CHECKING:
    from pathlib import Path

    from nts_scenario_kit.catalog import VariantStack


class Started(NamedTuple):
    """A new scenario file: where it stands, and what the officer should know about level and variant."""

    file: Path
    notice: str


def new(file: Path, variant_id: str, domain: str, level: str | None = None, *, force: bool = False) -> Started:
    """Write a starter scenario.

    Raises UsageError for a variant, domain or level that does not exist or fit, OutputError if the file exists (an
    author's work is never overwritten without ``force``) or cannot be written.
    """
    from nts_scenario_kit.scaffold import scaffold  # noqa: PLC0415 - a check needs none of it
    from nts_scenario_kit.word.save import save  # noqa: PLC0415

    catalog = Catalog(file.parent)
    variant = usable_variant(catalog, variant_id)
    domains = catalog.references.domains
    if domain not in domains:
        raise UsageError(f"không có lĩnh vực “{domain}”; {choose(domain, [*domains])}")
    chosen = level_in(variant, level)
    target = _target(file, force=force)
    schema = (data_folder("schemas") / "kich_ban_khung.schema.json").resolve().as_uri()
    text = scaffold(catalog.at_level(variant, chosen), domain, chosen, catalog, typed(target.name), schema)
    save(utf8(text), target, force=force)
    notices = ([] if level else [_level_taken(variant, chosen)]) + [_notice(variant)]
    return Started(target, "\n".join(filter(None, notices)))


def _level_taken(variant: VariantStack, chosen: Level) -> str:
    others = [level for level in variant.merged.levels or Level if level is not chosen]
    if not others:
        return ""
    options = listing(f"--level {level}" for level in others)
    return f"Cấp: {chosen} (mặc định của biến thể “{variant.id}”). Lập cho cấp khác: thêm {options}."


def typed(name: str) -> str:
    """A file name as it is typed in a command: in double quotes if it has a space, never taken for an option."""
    name = f"./{name}" if name.startswith("-") else name
    return f'"{name}"' if any(c.isspace() or c in "&()" for c in name) else name


def _target(file: Path, *, force: bool) -> Path:
    """The file to write, with ``.yaml`` if it has no suffix. Raises UsageError for another kind, OutputError."""
    from nts_scenario_kit.word.save import check_name  # noqa: PLC0415

    if file.name in ("", ".."):
        raise UsageError(f"“{file}” là thư mục; hãy ghi tên tệp cần tạo, ví dụ {file / 'kich_ban.yaml'}")
    target = file if file.suffix else file.with_suffix(".yaml")
    if target.suffix.lower() not in {".yaml", ".yml"}:
        better = typed(target.with_suffix(".yaml").name)
        raise UsageError(f"“{file}”: tệp kịch bản phải có đuôi .yaml; hãy ghi {better} (xuất Word: nts render)")
    check_name(target)
    if target.exists() and not force:
        raise OutputError(f"{target}: đã có tệp này; hãy chọn tên khác")
    return target


def _notice(variant: VariantStack) -> str:
    last = variant.merged.validity.last
    if last is None:
        return ""
    successor = variant.merged.successor
    kept = f"; cơ quan kế tục: {successor}" if successor else ""
    return f"Lưu ý: biến thể “{variant.id}” chỉ có hiệu lực đến hết {in_words(last)}{kept}."


def examples() -> tuple[str, ...]:
    """Names of the complete examples that come with the kit."""
    return tuple(sorted(file.stem for file in data_folder("examples").glob("*.yaml")))


def copy_example(name: str, file: Path, *, force: bool = False) -> Started:
    """Write a copy of an example as a starting point. Raises UsageError if there is none of that name, OutputError."""
    from nts_scenario_kit.word.save import save  # noqa: PLC0415

    if name not in examples():
        raise UsageError(f"không có ví dụ “{name}”; {choose(name, list(examples()))}")
    target = _target(file, force=force)
    lines = (data_folder("examples") / f"{name}.yaml").read_text("utf-8").splitlines(keepends=True)
    schema = (data_folder("schemas") / "kich_ban_khung.schema.json").resolve().as_uri()
    lines[0] = f"# yaml-language-server: $schema={schema}\n"
    save("".join(lines).encode(), target, force=force)
    return Started(target, "")


def write_schemas(folder: Path, *, force: bool = False) -> tuple[Path, ...]:
    """Write the JSON Schemas of both key spellings. Raises OutputError."""
    from nts_scenario_kit.model import schema  # noqa: PLC0415
    from nts_scenario_kit.word.save import save  # noqa: PLC0415

    files = tuple(folder / name for name in schema.SCHEMAS)
    for file in files:
        data = schema.text(file.name).encode()
        if not file.is_file() or file.read_bytes() != data:
            save(data, file, force=force)
    return files
