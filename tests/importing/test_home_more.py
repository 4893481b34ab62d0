"""Coming home in harder cases: defaults of a variant, LibreOffice between, scenarios that nobody wrote by hand."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from importing.word_edits import W, edited, example_text, home, paragraph, plain_copy, say_instead, word_of
from support import EXAMPLES, MINIMAL, example, resolved_of

from nts_scenario_kit import api
from nts_scenario_kit.api.importing import bring_home as command
from nts_scenario_kit.importing.returning import bring_home
from nts_scenario_kit.source.dump import mapping
from nts_scenario_kit.word.intake import take_in

SITUATION = MINIMAL + "tình huống:\n  - tên: Dịch bệnh # một\n"
OFFICE = shutil.which("soffice")


def test_one_changed_point_of_a_default_writes_the_whole_list_and_no_other() -> None:
    text, edits = home(SITUATION, lambda root: say_instead(root, "Cảnh báo khẩn cấp tới", "Cảnh báo ngay tới"))
    assert [c.path for c in edits.changes] == [("situations", 0, "steps", "step1", "warn", 0)]
    new = edits.changes[0].new
    assert text == (SITUATION + f"    các bước:\n      bước 1:\n        cảnh báo:\n          - {new}\n")


def test_a_point_added_to_a_default_keeps_the_points_of_the_default() -> None:
    before = resolved_of(SITUATION).scenario.objectives.principles

    def add(root: Any) -> None:
        last = paragraph(root, before[-1])
        last.addnext(plain_copy(last, "Bảo đảm an toàn của người dân trước hết."))

    text, _ = home(SITUATION, add)
    assert resolved_of(text).scenario.objectives.principles == (*before, "Bảo đảm an toàn của người dân trước hết.")
    assert resolved_of(text).given(("objectives", "principles"))
    assert not resolved_of(text).given(("objectives", "mottos"))


def test_a_changed_force_of_a_default_writes_the_list_of_forces() -> None:
    text, _ = home(SITUATION, lambda root: say_instead(root, "lực lượng Y tế", "lực lượng Y tế, Quân y"))
    old = resolved_of(SITUATION).scenario.situations[0].forces.stage3.core
    new = resolved_of(text).scenario.situations[0].forces.stage3.core
    assert len(new) == len(old)
    assert [one for one, other in zip(new, old, strict=True) if one != other] == [
        old[-1].model_copy(update={"lead": ("lực lượng Y tế, Quân y",)})
    ]


def test_a_file_in_english_keys_stays_in_english_keys() -> None:
    text = "variant: can_tho\ndomain: y_te\nlevel: tỉnh\nsubject: Ứng phó với dịch bệnh\nsituations:\n  - name: Dịch\n"
    made, _ = home(text, lambda root: say_instead(root, "Cảnh báo khẩn cấp tới", "Cảnh báo ngay tới"))
    assert made.startswith(text + "    steps:\n      step1:\n        warn:\n          - Cảnh báo ngay tới")


def test_a_paragraph_split_in_two_becomes_two_points() -> None:
    text = SITUATION + "    mục tiêu xử lý:\n      - Câu thứ nhất. Câu thứ hai.\n"

    def split(root: Any) -> None:
        target = paragraph(root, "Câu thứ nhất. Câu thứ hai.")
        target.addnext(plain_copy(target, "Câu thứ hai."))
        say_instead(target, "Câu thứ nhất. Câu thứ hai.", "Câu thứ nhất.")

    made, _ = home(text, split)
    assert made.endswith("    mục tiêu xử lý:\n      - Câu thứ nhất.\n      - Câu thứ hai.\n")


@pytest.mark.parametrize("end", ["trước năm 2030.", "trước ngày 30.", "tại điểm VI."])
def test_a_number_at_the_end_of_a_point_that_was_joined_with_the_next_is_none_of_its_mark(end: str) -> None:
    text = SITUATION + f"    mục tiêu xử lý:\n      - Dập dịch {end}\n      - Khoanh vùng dịch.\n"

    def join(root: Any) -> None:
        first, second = paragraph(root, end), paragraph(root, "Khoanh vùng dịch.")
        next(t for t in second.iter(W + "t") if (t.text or "").strip() in ("-", "+")).text = ""
        for child in [one for one in second if one.tag != W + "pPr"]:
            first.append(child)
        second.getparent().remove(second)

    made, _ = home(text, join)
    (aim,) = resolved_of(made).scenario.situations[0].response_aims
    assert aim.startswith(f"Dập dịch {end}")
    assert aim.endswith("Khoanh vùng dịch.")


def test_tracked_changes_are_read_as_accepted() -> None:
    text = SITUATION + "    mục tiêu xử lý:\n      - Khoanh vùng dịch.\n      - Dập dịch.\n"

    def track(root: Any) -> None:
        target = paragraph(root, "Khoanh vùng dịch.")
        run = next(r for r in target.iter(W + "r") if "Khoanh" in "".join(r.itertext()))
        gone, come = (run.makeelement(W + tag, {W + "id": "900", W + "author": "A"}) for tag in ("del", "ins"))
        new = plain_copy(run)
        run.addprevious(gone)
        gone.addnext(come)
        gone.append(run)
        for t in run.iter(W + "t"):
            t.tag = W + "delText"
        for t in new.iter(W + "t"):
            t.text = "Khoanh vùng nhanh dịch."
        come.append(new)

    made, _ = home(text, track)
    assert made == text.replace("Khoanh vùng dịch.", "Khoanh vùng nhanh dịch.")


def test_line_ends_of_windows_stay() -> None:
    text = (SITUATION + "    mục tiêu xử lý:\n      - Khoanh vùng dịch.\n").replace("\n", "\r\n")

    def add(root: Any) -> None:
        before = paragraph(root, "Khoanh vùng dịch.")
        before.addnext(plain_copy(before, "Dập dịch nhanh."))

    made, _ = home(text, add)
    assert made == text + "      - Dập dịch nhanh.\r\n" or made == text.rstrip() + "\r\n      - Dập dịch nhanh.\r\n"


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_a_round_through_libreoffice_changes_nothing(tmp_path: Path) -> None:
    out = tmp_path / "lo"
    for file in EXAMPLES:
        (tmp_path / f"{file.stem}.docx").write_bytes(word_of(example(file.stem)))
    assert OFFICE is not None
    subprocess.run(
        [OFFICE, f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless", "--convert-to", "docx",
         "--outdir", out, *tmp_path.glob("*.docx")], check=True, capture_output=True, timeout=240,
    )  # fmt: skip
    for file in EXAMPLES:
        returned = bring_home(example(file.stem), take_in(out / f"{file.stem}.docx"))
        assert returned.edits.changes == []
        assert returned.edits.unplaced == []
        assert returned.source.text == example(file.stem).source.text


WORDS = st.text(
    st.sampled_from("aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạếềểễệ ABCĐ 0123456789 .;,:-–+()[]{}\"'“”%&<>#|\\/\t\nđ\u0301"),
    min_size=1,
    max_size=60,
).filter(lambda text: bool(text.strip()))
LISTS = st.lists(WORDS, max_size=4)


@st.composite
def scenarios(draw: st.DrawFn) -> str:
    """The text of a scenario with any words in its fields, some fields left to the variant."""
    data: dict[str, Any] = {
        "loại": "kịch bản khung", "biến thể": draw(st.sampled_from(["national", "can_tho", "dak_nong"])),
        "lĩnh vực": "y_te", "cấp": "tỉnh", "trích yếu": "Ứng phó với dịch bệnh",
    }  # fmt: skip
    aims = {"mục tiêu": draw(LISTS), "yêu cầu": draw(LISTS)}
    data["mục tiêu, yêu cầu"] = aims
    data["căn cứ"] = {"chính trị": draw(LISTS), "thực tiễn": {"diễn biến, đặc điểm": draw(LISTS)}}
    data["tình huống"] = [
        {
            "tên": draw(WORDS),
            "mục tiêu xử lý": draw(LISTS),
            "lực lượng, phương tiện": {"giai đoạn 1": {"phối hợp": draw(LISTS), "phương tiện": draw(LISTS)}},
            "các bước": {"bước 1": {"ghi nhận, báo cáo": draw(LISTS)}},
        }
        for _ in range(draw(st.integers(1, 3)))
    ]
    tasks = [
        {"việc": draw(WORDS), "chủ trì": draw(LISTS), "sản phẩm": draw(WORDS)} for _ in range(draw(st.integers(0, 3)))
    ]
    data["tổ chức thực hiện"] = {"phân công": tasks}
    return mapping(data, 0) + "\n"


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(scenarios())
def test_any_scenario_comes_home_unchanged(text: str) -> None:
    resolved = resolved_of(text)
    returned = bring_home(resolved, take_in(word_of(resolved)))
    assert returned.edits.changes == []
    assert returned.edits.unplaced == []
    assert returned.source.text == text


def test_the_command_writes_once_and_then_nothing(tmp_path: Path) -> None:
    into, word = tmp_path / "kb.yaml", tmp_path / "kb.docx"
    into.write_text(example_text("y_te"), encoding="utf-8")
    before = api.check([into]).findings
    data = word_of(example("y_te"))
    word.write_bytes(edited(data, lambda root: say_instead(root, "chợ, trường học", "chợ nổi, trường học")))
    first, second = command(word, into), command(word, into)
    assert [path for path, _ in first.changes] == ["tình huống[1].nội dung.yếu tố dẫn đến[2]"]
    assert first.written
    assert second.changes == ()
    assert not second.written
    assert api.check([into]).findings == before
