"""A fault of the kit itself in one document: told with its place, never in the way of others, open to a developer."""

from __future__ import annotations

import re
from pathlib import Path

import projects
import pytest

from nts_scenario_kit.building.scenario import Work

#: What an officer sends on: the kind of the error and the line of the kit, and no folder of the computer.
TOLD = re.compile(r"lỗi của chính bộ công cụ \(KeyError, [a-z_]+(/[a-z_]+)*\.py:\d+\)")


def _broken(*_: object, **__: object) -> None:
    raise KeyError("tên")


def test_a_fault_in_printing_a_document_names_the_line_of_the_kit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    projects.write_project(tmp_path, projects.ROWS[:2])
    whole = Work._make

    def one_broken(self: Work, words: dict[str, str]) -> object:
        return _broken() if words["tên"] == projects.ROWS[0][0] else whole(self, words)

    monkeypatch.setattr(Work, "_make", one_broken)
    first, second = projects.built(tmp_path).documents
    assert TOLD.fullmatch(first.failure)
    assert "building/scenario.py:" in first.failure
    assert (second.status.value, second.failure) == ("mới", "")


def test_a_fault_while_a_scenario_is_made_ready_stops_its_documents_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    projects.write_project(tmp_path, projects.ROWS[:2], more="kịch bản:\n  - khác.yaml\n")
    (tmp_path / "khác.yaml").write_text(projects.BASE.read_text(encoding="utf-8"), encoding="utf-8")
    whole = Work._about

    def broken_in_matrix(self: Work, *given: object) -> object:
        return _broken() if self.unit.file.name == "y tế.yaml" else whole(self, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(Work, "_about", broken_in_matrix)
    documents = {document.domain: document for document in projects.built(tmp_path).documents}
    assert TOLD.fullmatch(documents["y tế"].failure)
    assert [one.failure for name, one in documents.items() if name != "y tế"] == [""]


@pytest.mark.parametrize("step", ["_make", "_about"])
def test_a_developer_can_ask_for_the_error_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    projects.write_project(tmp_path, projects.ROWS[:1])
    monkeypatch.setattr(Work, step, _broken)
    monkeypatch.setenv("NTS_DEBUG", "1")
    with pytest.raises(KeyError):
        projects.built(tmp_path)


def test_a_computer_without_memory_is_no_fault_of_the_kit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise MemoryError

    projects.write_project(tmp_path, projects.ROWS[:1])
    monkeypatch.setattr(Work, "_about", full)
    assert [one.failure for one in projects.built(tmp_path).documents] == ["máy thiếu bộ nhớ"]
