"""The catalog: what ``templates/`` holds — variants in layers, and the reference data of law and administration."""

from __future__ import annotations

import contextlib
import pathlib
from functools import cached_property
from typing import TYPE_CHECKING

from nts_scenario_kit.catalog import levels, references
from nts_scenario_kit.catalog.places import data_folder, variant_folders
from nts_scenario_kit.catalog.references import References
from nts_scenario_kit.catalog.variants import Layer, VariantStack, read_layer, stack
from nts_scenario_kit.errors import CatalogError
from nts_scenario_kit.finding import Finding, Severity

if TYPE_CHECKING:
    from nts_scenario_kit.model.types import Level

__all__ = ["Catalog", "References", "VariantStack", "shown"]


class Catalog:
    """Variants and reference data, each read once and only when asked for."""

    def __init__(self, beside: pathlib.Path | None = None) -> None:
        """``beside`` is the folder of the scenario: its own ``templates`` come before the kit's."""
        self.folders = variant_folders(beside)
        self._stacks: dict[str, VariantStack] = {}
        self._at_level: dict[tuple[str, str], VariantStack] = {}
        self._layers: dict[str, Layer] = {}

    @cached_property
    def references(self) -> References:
        """Legal bases, domains, old names, units. Raises CatalogError if they are not whole."""
        return references.load(data_folder("templates") / "catalog")

    def variant_ids(self) -> list[str]:
        """Ids of all variants, the kit's and the officer's own."""
        found = {file.parent.name for folder in self.folders for file in folder.glob("*/variant.yaml")}
        return sorted(found)

    def variant_file(self, variant_id: str) -> pathlib.Path | None:
        """File of the variant; the officer's own hides the kit's of the same id."""
        if not variant_id or variant_id == ".." or pathlib.PurePath(variant_id).name != variant_id:
            return None
        with contextlib.suppress(OSError):  # a name longer than any folder's
            for folder in self.folders:
                file = folder / variant_id / "variant.yaml"
                if file.is_file():
                    return file
        return None

    def template_file(self, found: VariantStack) -> pathlib.Path:
        """The Word letterheads of the variant: its own ``ho_so.docx`` or that of the nearest layer below."""
        for layer in found.layers:
            file = self.variant_file(layer.variant.id)
            if file is not None and (word := file.with_name("ho_so.docx")).is_file():
                return word
        raise CatalogError("không tìm thấy mẫu Word “ho_so.docx”; hãy cài lại nts-scenario-kit")

    def variant(self, variant_id: str) -> VariantStack:
        """The variant with its layers. Raises CatalogError with the first fault if it cannot be used."""
        found, findings = self.check_variant(variant_id)
        if found is None:
            first = findings[0]
            raise CatalogError(f"biến thể “{variant_id}” không dùng được: {first.place}: {first.message}")
        return found

    def check_variant(self, variant_id: str) -> tuple[VariantStack | None, list[Finding]]:
        """The variant with its layers, or None and the findings that say why not."""
        if variant_id in self._stacks:
            return self._stacks[variant_id], []
        layers: list[Layer] = []
        findings: list[Finding] = []
        wanted = variant_id
        while wanted:
            if wanted in [layer.variant.id for layer in layers]:
                findings.append(_extends_fault(layers, "BT-CHU-TRINH", wanted))
                break
            layer, faults = self._layer(wanted)
            findings += faults
            if layer is None:
                if layers and not faults:
                    findings.append(_extends_fault(layers, "BT-KE-THUA", wanted))
                break
            layers.append(layer)
            wanted = layer.variant.extends
        if not layers or any(f.severity is Severity.ERROR for f in findings):
            return None, findings
        self._stacks[variant_id] = stack(tuple(layers))
        return self._stacks[variant_id], findings

    def at_level(self, found: VariantStack, level: Level) -> VariantStack:
        """The variant as a scenario of that level uses it (:func:`levels.at_level`), made once."""
        key = found.id, str(level)
        if key not in self._at_level:
            self._at_level[key] = levels.at_level(found, level, self.references.bases)
        return self._at_level[key]

    def lineage(self, variant_id: str) -> tuple[str, ...]:
        """Ids of the variant and of all layers below it, as far as they can be read; the last may not exist."""
        chain: list[str] = []
        while variant_id and variant_id not in chain:
            chain.append(variant_id)
            layer, _ = self._layer(variant_id)
            variant_id = layer.variant.extends if layer is not None else ""
        return tuple(chain)

    def _layer(self, variant_id: str) -> tuple[Layer | None, list[Finding]]:
        if variant_id in self._layers:
            return self._layers[variant_id], []
        file = self.variant_file(variant_id)
        if file is None:
            return None, []
        layer, findings = read_layer(file, shown(file))
        if layer is not None:
            self._layers[variant_id] = layer
        return layer, findings


def shown(file: pathlib.Path) -> str:
    """``templates/can_tho/variant.yaml``: the same on every machine."""
    return pathlib.PurePosixPath("templates", file.parent.name, file.name).as_posix()


def _extends_fault(layers: list[Layer], rule: str, wanted: str) -> Finding:
    top = layers[-1]
    key = "kế thừa" if "kế thừa" in top.source.data else "extends"
    chain = " → ".join([layer.variant.id for layer in layers] + [wanted])
    if rule == "BT-CHU-TRINH":
        message, hint = f"các biến thể kế thừa vòng tròn: {chain}", "bỏ một trong các dòng “kế thừa”"
    else:
        message, hint = (
            f"biến thể “{wanted}” không có hoặc không dùng được ({chain})",
            "lệnh nts variants liệt kê các biến thể",
        )
    return top.source.finding((key,), rule, message, hint)
