"""Variants: list, show, new, check."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit import source as yaml_source
from nts_scenario_kit.api.opened import Checked, Opened
from nts_scenario_kit.catalog import Catalog, shown
from nts_scenario_kit.catalog.leftovers import check_leftovers
from nts_scenario_kit.errors import UsageError
from nts_scenario_kit.finding import ordered
from nts_scenario_kit.model.types import Level
from nts_scenario_kit.vietnamese import bare, fold, nearest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.catalog import VariantStack
    from nts_scenario_kit.finding import Finding
    from nts_scenario_kit.model.variant import Validity

_ID = re.compile(r"[a-z][a-z0-9_]{1,40}")


def usable_variant(catalog: Catalog, variant_id: str) -> VariantStack:
    """The variant. Raises UsageError with the nearest id if there is none, CatalogError if it is broken."""
    if catalog.variant_file(variant_id) is None:
        known = choose(variant_id, catalog.variant_ids())
        other = f"; hoặc tạo biến thể mới: nts variants new {variant_id}" if _ID.fullmatch(variant_id) else ""
        raise UsageError(f"không có biến thể “{variant_id}”; {known}" + ("" if known.endswith("?") else other))
    return catalog.variant(variant_id)


def level_in(variant: VariantStack, wanted: str | None) -> Level:
    """The level as the model writes it: the one that is wanted, or the variant's first."""
    levels = list(variant.merged.levels or Level)
    if wanted is None:
        return levels[0]
    found = next((one for one in levels if fold(one) == fold(wanted)), None)
    if found is None:
        near = nearest(wanted, tuple(levels))
        hint = f"ý bạn là “{near}”?" if near else f"chọn một trong: {'; '.join(levels)}"
        raise UsageError(f"biến thể “{variant.id}” không dùng cho cấp “{wanted}”; {hint}")
    return found


def choose(word: str, words: list[str]) -> str:
    """``ý bạn là “…”?`` or the list to choose from."""
    near = nearest(word, tuple(words))
    return f"ý bạn là “{near}”?" if near else f"chọn một trong: {', '.join(words)}"


class VariantRow(NamedTuple):
    """One line of the list of variants."""

    id: str
    name: str
    extends: str
    validity: str
    file: str


def variants() -> tuple[VariantRow, ...]:
    """All variants that can be used from the current folder."""
    catalog = Catalog()
    rows = []
    for variant_id in catalog.variant_ids():
        found, _ = catalog.check_variant(variant_id)
        file = str(catalog.variant_file(variant_id))
        if found is None:
            rows.append(VariantRow(variant_id, "(có lỗi: nts variants check " + variant_id + ")", "", "", file))
            continue
        merged, own = found.merged, found.layers[0].variant
        rows.append(VariantRow(variant_id, merged.name, own.extends, _period(own.validity), file))
    return tuple(rows)


def _period(validity: Validity) -> str:
    first, last = validity.first, validity.last
    parts = (f"từ {first:%d/%m/%Y}" if first else "", f"đến {last:%d/%m/%Y}" if last else "")
    return " ".join(filter(None, parts))


class VariantValue(NamedTuple):
    """One value of a merged variant, with the place where it was written."""

    path: str
    value: str
    place: str


def variant_values(variant_id: str) -> tuple[VariantValue, ...]:
    """Every value of the variant and of the layers below it. Raises UsageError, CatalogError."""
    stack = usable_variant(Catalog(), variant_id)
    return tuple(VariantValue(*row) for row in stack.listing())


def new_variant(
    variant_id: str, base: str, folder: Path = Path("templates"), *, level: str | None = None, force: bool = False
) -> Path:
    """Write ``templates/<id>/variant.yaml`` that extends another variant. Raises UsageError, OutputError."""
    from nts_scenario_kit.catalog.stub import variant_stub  # noqa: PLC0415 - a check needs none of it
    from nts_scenario_kit.word.save import save  # noqa: PLC0415

    catalog = Catalog()
    if not _ID.fullmatch(variant_id):
        plain = "_".join(re.findall(r"[a-z0-9]+", bare(variant_id)))
        example = f", ví dụ: {plain}" if _ID.fullmatch(plain) else ""
        rule = "chỉ dùng chữ thường không dấu, số và gạch dưới"
        raise UsageError(f"mã biến thể “{variant_id}” không dùng được; {rule}{example}")
    file = folder / variant_id / "variant.yaml"
    standing = catalog.variant_file(variant_id)
    if standing is not None and not file.exists() and not force:
        more = "hãy chọn mã khác, hoặc thêm --force để làm bản riêng dùng thay cho nó"
        raise UsageError(f"đã có biến thể “{variant_id}” đi kèm bộ công cụ; {more}")
    stacked = usable_variant(catalog, base)
    chosen = level_in(stacked, level) if level else None
    save(variant_stub(variant_id, stacked, catalog, chosen).encode(), file, force=force)
    return file


def check_variant(variant_id: str) -> Checked:
    """All faults of a variant and of the layers below it. Raises UsageError if there is none of that id."""
    catalog = Catalog()
    file = catalog.variant_file(variant_id)
    if file is None:
        raise UsageError(f"không có biến thể “{variant_id}”; {choose(variant_id, catalog.variant_ids())}")
    stack, findings = catalog.check_variant(variant_id)
    if stack is not None:
        from nts_scenario_kit.catalog.gaps import check_gaps  # noqa: PLC0415
        from nts_scenario_kit.outline.wording import check_wording  # noqa: PLC0415
        from nts_scenario_kit.rules.variants import check_variant as weakened  # noqa: PLC0415

        left = [*check_leftovers(stack, catalog.references), *check_gaps(stack, catalog.references)]
        findings = [*findings, *check_wording(stack, catalog), *weakened(stack), *left]
    return Checked(tuple(_looked_at(catalog, file, findings)), ())


def _looked_at(catalog: Catalog, file: Path, findings: list[Finding]) -> Iterator[Opened]:
    """The file of the variant, and those of the layers below it that have findings."""
    top = shown(file)
    for name in dict.fromkeys([top, *(finding.file for finding in findings)]):
        layer = catalog.variant_file(Path(name).parent.name) or file
        source, _ = yaml_source.read(layer, name=name)
        yield Opened(name, source, None, tuple(ordered(f for f in findings if f.file == name)))
