"""No text of the author is lost or changed: each field of the model, filled with hostile text, stands in the Word file.

The fields are found by walking the model: a field that is added later is tested without a change here.
"""

from __future__ import annotations

import datetime
import io
import json
import zipfile
from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Any, get_args, get_origin

import pytest
from lxml import etree
from support import catalog, resolved_of

from nts_scenario_kit.model.base import KitModel
from nts_scenario_kit.model.citation import Citation
from nts_scenario_kit.model.deadline import Deadline
from nts_scenario_kit.model.scenario import Scenario
from nts_scenario_kit.model.types import DocumentNumber, IssueNumber
from nts_scenario_kit.outline import PARTS, outline
from nts_scenario_kit.word.writer import render

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
HOSTILE = "Sở NN&PTNT <khẩn> \"4‰\" {{x}} {% if %} {# #} ]]> 'a' “b” &amp; </w:t> ${y} 😀\t| hai  cách\ndòng 2"

Path = tuple[str | int, ...]

#: Fields that hold an id or one of a few words, not free text.
CHOSEN = {
    ("kind",): "kịch bản khung",
    ("variant",): "can_tho",
    ("domain",): "y_te",
    ("level",): "tỉnh",
    ("issuance", "signer", "form"): "KT.",
    ("issuance", "submission", "signer", "form"): "TUQ.",
    ("issuance", "urgency"): "hỏa tốc",
    ("issuance", "secrecy"): "mật",
    ("issuance", "circulation"): "lưu hành nội bộ",
    ("issuance", "text_size"): "13",
    ("annexes", 0, "orientation"): "ngang",
}
DAYS = {"2026-12-05": "ngày 05 tháng 12 năm 2026", "2026-02-03": "ngày 03 tháng 02 năm 2026"}
#: Fields that are not printed in the dossier.
NOT_PRINTED = {
    "waivers": "a waived finding belongs to the check, not to the document",
    "not_applicable": "the reason stands in the crosswalk",
    "unclassified": "passages of an import that have no place yet",
}
#: Printed in another form, or only under a condition that the sample does not meet.
OTHERWISE = {
    ("issuance", "submission", "signer", "collective"): "printed with TM. or KT. only; the sample signs TUQ.",
}


def hostile(path: Path) -> str:
    return f"«{'.'.join(map(str, path))}» {HOSTILE}"


def value_of(annotation: Any, path: Path) -> Any:
    """Something for the field: hostile text wherever a text may stand."""
    if get_origin(annotation) is Annotated:
        annotation = get_args(annotation)[0]
    if path in CHOSEN:
        return CHOSEN[path]
    if get_origin(annotation) is tuple:
        inner = get_args(annotation)[0]
        return citations(path) if inner is Citation else [value_of(inner, (*path, n)) for n in range(2)]
    members = [a for a in get_args(annotation) if a is not type(None)] or [annotation]
    kind = members[0]
    if not isinstance(kind, type) or issubclass(kind, StrEnum):
        return ""
    if issubclass(kind, KitModel):
        return {name: value_of(field.annotation, (*path, name)) for name, field in kind.model_fields.items()}
    if issubclass(kind, datetime.date):
        return "2026-12-05"
    if issubclass(kind, IssueNumber):
        return '71/QĐ-«&<>"{{x}}{%if%}]]>»'
    if issubclass(kind, DocumentNumber):
        return f"147/{hostile(path)}"
    assert issubclass(kind, str | Deadline), (path, annotation)
    return hostile(path)


def citations(path: Path) -> list[Any]:
    parts = {name: hostile((*path, 1, name)) for name in ("loại", "cơ quan", "trích yếu")}
    return [
        hostile((*path, 0)),
        parts | {"số": f"147/{hostile((*path, 1, 'số'))}", "ngày": "2026-02-03"},
        {"nội dung": hostile((*path, 2))},
        {"ref": "NQ-147-2025"},
    ]


def texts(data: Any, path: Path = ()) -> Iterator[tuple[Path, str]]:
    if isinstance(data, dict):
        for name, value in data.items():
            yield from texts(value, (*path, name))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from texts(value, (*path, index))
    elif isinstance(data, str):
        yield path, data


def printed(data: dict[str, Any]) -> str:
    """All words of the Word file, tabs and line breaks as the author typed them; paragraphs apart by a zero."""
    resolved = resolved_of(json.dumps(data, ensure_ascii=False))
    content = render(outline(resolved, PARTS), catalog().template_file(resolved.variant))
    words: list[str] = []
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        for name in package.namelist():
            if name.startswith("word/") and name.endswith(".xml"):
                for node in etree.fromstring(package.read(name)).iter(f"{W}t", f"{W}tab", f"{W}br", f"{W}p"):
                    words.append({"p": "\0", "tab": "\t", "br": "\n"}.get(etree.QName(node).localname, node.text or ""))
    return "".join(words)


@pytest.fixture(scope="module")
def filled() -> dict[str, Any]:
    data: dict[str, Any] = value_of(Scenario, ())
    return data


@pytest.fixture(scope="module")
def decision(filled: dict[str, Any]) -> str:
    return printed(filled)


@pytest.fixture(scope="module")
def plan(filled: dict[str, Any]) -> str:
    issuance = filled["issuance"] | {"carrier": "kế hoạch", "number": "71", "text_size": "14", "proposer": ""}
    submission = issuance["submission"] | {"parent": ""}
    return printed(filled | {"issuance": issuance | {"submission": submission}})


def expected(filled: dict[str, Any]) -> list[tuple[Path, str]]:
    return [(path, text) for path, text in texts(filled) if path not in CHOSEN and path[0] not in NOT_PRINTED]


def as_printed(path: Path, text: str) -> str:
    return DAYS.get(text, text) if path[-1] != "ref" else "Nghị quyết số 147/NQ-CP ngày 22 tháng 5 năm 2025"


def test_the_walk_reaches_the_whole_model(filled: dict[str, Any]) -> None:
    assert len(expected(filled)) > 200
    assert sum(HOSTILE in text for _, text in texts(filled)) > 230


def test_every_text_of_the_author_stands_in_the_word_file_letter_by_letter(
    filled: dict[str, Any], decision: str, plan: str
) -> None:
    both = decision + plan
    lost = [path for path, text in expected(filled) if path not in OTHERWISE and as_printed(path, text) not in both]
    assert lost == []


def test_the_exceptions_are_true_ones(filled: dict[str, Any], decision: str, plan: str) -> None:
    for path, text in texts(filled):
        if path[0] in NOT_PRINTED or path in OTHERWISE:
            assert text not in decision + plan or text == "2026-12-05"


def test_a_reference_is_printed_as_the_document_that_it_names(decision: str) -> None:
    assert decision.count("Nghị quyết số 147/NQ-CP ngày 22 tháng 5 năm 2025 của Chính phủ ban hành Chiến lược") >= 3


def test_chosen_words_are_printed_as_the_decree_writes_them(decision: str) -> None:
    for words in ("HỎA TỐC", "MẬT", "LƯU HÀNH NỘI BỘ", "KT. ", "TUQ. "):
        assert words in decision


def test_nothing_is_evaluated_and_nothing_becomes_markup(filled: dict[str, Any], decision: str) -> None:
    assert decision.count("{{x}}") >= sum(HOSTILE in text for _, text in expected(filled)) - 40
    assert "&lt;" not in decision
