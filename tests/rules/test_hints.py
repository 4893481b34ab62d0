"""A finding about missing words says which words to write, and these are enough."""

from __future__ import annotations

import re

import pytest
from casefile import Case, all_cases, base, patched, resolved
from test_cases import searches_text

from nts_scenario_kit import source
from nts_scenario_kit.finding import Finding
from nts_scenario_kit.rules import RULES, check
from nts_scenario_kit.rules.places import value_at

_FIRING = [case for case in all_cases() if case.kind == "báo" and searches_text(case.rule)]
#: ``viết`` stands for the whole value, the others for what has to be added to it.
_WORDS = re.compile(r"(?:(viết|viết đủ các ý)|thêm một ý|viết thêm(?: phương tiện)?|còn thiếu): ([^…]+)")


def _found(text: str, rule: str) -> list[Finding]:
    return [finding for finding in check(resolved(text)) if finding.rule == rule]


def _value(text: str, path: str) -> object:
    found, _ = source.parse(text.encode(), "kich_ban.yaml")
    assert found is not None
    steps = [name or int(number) - 1 for name, number in re.findall(r"([^.\[\]]+)|\[(\d+)\]", path)]
    return value_at(found.data, tuple(steps))


def _followed(text: str, finding: Finding) -> str | None:
    """The text with the words of the hint written where the finding is; None for a hint of another kind."""
    match = _WORDS.fullmatch(finding.hint)
    if match is None:
        return None
    instead, words = match.groups()
    old = _value(text, finding.path) or ""
    value: object = f"{old}; {words}" if isinstance(old, str) else [*old, words]  # type: ignore[misc]
    return patched(text, [{"đặt": finding.path, "giá trị": words if instead else value}])


@pytest.mark.parametrize("case", _FIRING, ids=lambda case: f"{case.rule}: {case.name}")
def test_a_finding_about_words_has_a_hint(case: Case) -> None:
    assert [finding.message for finding in _found(case.text, case.rule) if not finding.hint] == []


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("22/5/2025", "ngày 22 tháng 5 năm 2025"),
        ("5/2/2025", "ngày 05 tháng 02 năm 2025"),
        ("05/03/2025", "ngày 05 tháng 3 năm 2025"),
        ("10/12/2025", "ngày 10 tháng 12 năm 2025"),
    ],
)
def test_a_day_in_figures_is_shown_in_words(short: str, full: str) -> None:
    text = patched(
        base(), [{"thêm": "căn cứ.pháp lý", "giá trị": f"Nghị quyết số 147/NQ-CP ngày {short} của Chính phủ"}]
    )
    assert [f.hint for f in _found(text, "KB-VD-NGAY")] == [f"viết: {full}"]


@pytest.mark.parametrize(
    ("rule", "path", "value", "hint"),
    [
        ("KB-D2-DX", "cơ quan đề xuất", ["Công an thành phố"], "còn thiếu: Sở Y tế"),
        ("KB-D2-DX", "cơ quan đề xuất", ["Sở Y tế"], "còn thiếu: Công an"),
        ("KB-D2-DX", "cơ quan đề xuất", ["Sở Xây dựng"], "còn thiếu: Sở Y tế; Công an"),
    ],
)
def test_a_hint_names_who_is_missing_and_nobody_else(rule: str, path: str, value: object, hint: str) -> None:
    whole = f"tình huống[1].lực lượng, phương tiện.giai đoạn 2.{path}"
    assert [f.hint for f in _found(patched(base(), [{"đặt": whole, "giá trị": value}]), rule)] == [hint]


@pytest.mark.parametrize(
    ("given", "place", "hint"),
    [
        ({"kỳ hạn": "hằng năm", "nơi nhận": ""}, "tổ chức thực hiện.chế độ báo cáo.nơi nhận", "còn thiếu: nơi nhận"),
        ({"kỳ hạn": "", "nơi nhận": ""}, "tổ chức thực hiện.chế độ báo cáo", "còn thiếu: kỳ hạn; nơi nhận"),
    ],
)
def test_reporting_says_which_half_is_missing_and_stands_there(given: object, place: str, hint: str) -> None:
    text = patched(base(), [{"đặt": "tổ chức thực hiện.chế độ báo cáo", "giá trị": given}])
    assert [(f.path, f.hint) for f in _found(text, "KB-BC")] == [(place, hint)]


def test_who_writes_what_the_hint_says_is_done() -> None:
    left, followed = [], set()
    for case in _FIRING:
        for finding in _found(case.text, case.rule):
            text = _followed(case.text, finding)
            if text is None:
                continue
            followed.add(case.rule)
            if finding.path in {other.path for other in _found(text, case.rule)}:
                left.append((case.rule, finding.hint))
    assert left == []
    assert len(followed) > 45, sorted(set(RULES) - followed)


_NAMESAKE = (
    "danh mục có Luật Tài nguyên nước ngày 27 tháng 11 năm 2023 (số 28/2023/QH15): xem luật ghi ở đây có phải luật cũ"
    " đã được thay thế; đúng vậy thì ghi ref: LUAT-TNN-2023"
)
_BY_HAND = "so tên, số, ngày với bản chính; đúng thì ghi vào “bỏ qua” kèm lý do"


@pytest.mark.parametrize(
    ("cited", "hint"),
    [
        ("Luật Tài nguyên nước số 17/2012/QH13", _NAMESAKE),
        ("Luật số 17/2012/QH13 về tài nguyên nước", _NAMESAKE),
        ({"loại": "Luật", "số": "17/2012/QH13", "trích yếu": "Luật Tài nguyên nước"}, _NAMESAKE),
        ("Luật số 17/2012/QH13", _BY_HAND),
        ("Luật số 99/2026/QH16 sửa đổi, bổ sung một số điều của Luật Tài nguyên nước", _BY_HAND),
        ("Nghị định số 201/2013/NĐ-CP quy định chi tiết một số điều của Luật Tài nguyên nước", _BY_HAND),
    ],
)
def test_of_a_law_with_an_unknown_number_the_known_law_of_its_name_is_told(cited: object, hint: str) -> None:
    (finding,) = _found(patched(base(), [{"thêm": "căn cứ.pháp lý", "giá trị": cited}]), "KB-VD-XM")
    assert finding.hint == hint
