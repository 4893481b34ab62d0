"""``nts render``: what is written where, what is refused, and the same bytes on any day and machine."""

from __future__ import annotations

import hashlib
import os
import re
import zipfile
from pathlib import Path

import pytest
from commandline import Nts, in_a_process
from support import EXAMPLES, MINIMAL, lines, needs_permissions

DRAFT = "DỰ THẢO"


def words(file: Path, pattern: str = r"word/document\.xml") -> str:
    with zipfile.ZipFile(file) as package:
        names = [name for name in package.namelist() if re.fullmatch(pattern, name)]
        return "\n".join(re.sub(r"<[^>]+>", "", package.read(name).decode()) for name in names)


def names() -> list[str]:
    return sorted(path.name for path in Path().iterdir())


# --- where


def test_the_word_file_stands_beside_the_scenario(nts: Nts, health: Path) -> None:
    said = nts("render", health)
    assert (said.code, said.err) == (0, "")
    assert said.out.splitlines()[-1] == f"Đã ghi: {health.with_suffix('.docx')}"
    assert names() == ["y_te.docx", "y_te.yaml"]


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_every_example_renders(nts: Nts, file: Path) -> None:
    said = nts("render", file, "-o", "ra.docx")
    assert said.code == 0
    text = words(Path("ra.docx"))
    for part in ("CĂN CỨ BAN HÀNH", "Tình huống 2: ", "TỔ CHỨC THỰC HIỆN", "Nơi nhận:", "BẢNG PHÂN CÔNG NHIỆM VỤ"):
        assert part in text


@pytest.mark.parametrize("name", ["hồ sơ y tế.docx", "thư mục mới/Quyết định số 1.docx", "ho_so.docx"])
def test_any_name_may_be_given(nts: Nts, health: Path, name: str) -> None:
    said = nts("render", health, "-o", name)
    assert said.code == 0
    assert Path(name).is_file()


def test_a_folder_may_be_given(nts: Nts, health: Path) -> None:
    Path("ra").mkdir()
    assert nts("render", health, "-o", "ra").code == 0
    assert Path("ra/y_te.docx").is_file()


def test_a_name_that_word_does_not_open_is_refused(nts: Nts, health: Path) -> None:
    for name in ("ra", "ra.pdf", "ra.doc"):
        said = nts("render", health, "-o", name)
        assert said.code == 2
        assert said.err.strip() == f"Lỗi: “{name}” phải là tệp .docx hoặc một thư mục có sẵn"
    assert names() == ["y_te.yaml"]


def test_the_kits_own_output_is_replaced_and_nobody_elses(nts: Nts, health: Path) -> None:
    assert nts("render", health).code == 0
    assert nts("render", health).code == 0
    Path("y_te.docx").write_bytes(b"cua toi")
    said = nts("render", health)
    assert said.code == 2
    assert "y_te.docx" in said.err
    assert "--force" in said.err
    assert Path("y_te.docx").read_bytes() == b"cua toi"
    assert nts("render", health, "--force").code == 0


@needs_permissions
def test_a_folder_without_permission_is_named(nts: Nts, health: Path) -> None:
    Path("khoa").mkdir(mode=0o500)
    said = nts("render", health, "-o", "khoa/ra.docx")
    assert said.code == 2
    assert "khoa" in said.err


def test_a_folder_that_cannot_be_made_is_named(nts: Nts, health: Path) -> None:
    said = nts("render", health, "-o", "y_te.yaml/ra.docx")
    assert said.code == 2
    assert said.out == ""
    assert "y_te.yaml" in said.err
    assert names() == ["y_te.yaml"]


# --- what


def test_errors_stop_the_rendering_and_nothing_is_written(nts: Nts) -> None:
    Path("a.yaml").write_text(MINIMAL, encoding="utf-8")
    said = nts("render", "a.yaml")
    assert said.code == 1
    assert ": lỗi: " in said.out
    assert said.err.strip() == "Chưa xuất: hãy sửa các lỗi trên, hoặc thêm --draft để xuất bản nháp có ghi DỰ THẢO."
    assert names() == ["a.yaml"]


def test_errors_leave_the_old_output_as_it_was(nts: Nts, health: Path) -> None:
    assert nts("render", health).code == 0
    before = Path("y_te.docx").read_bytes()
    health.write_text(MINIMAL, encoding="utf-8")
    assert nts("render", health).code == 1
    assert Path("y_te.docx").read_bytes() == before


def test_a_draft_says_so_on_every_page(nts: Nts) -> None:
    Path("a.yaml").write_text(MINIMAL + lines("tổ chức thực hiện: {phân công: [{việc: Trực}]}"), encoding="utf-8")
    said = nts("render", "a.yaml", "--draft")
    assert said.code == 0
    with zipfile.ZipFile("a.docx") as package:
        headers = [name for name in package.namelist() if re.fullmatch(r"word/header\d*\.xml", name)]
        assert headers
        for name in headers:
            assert DRAFT in re.sub(r"<[^>]+>", "", package.read(name).decode()), name


def test_a_final_file_is_not_marked_as_draft(nts: Nts, health: Path) -> None:
    assert nts("render", health).code == 0
    assert DRAFT not in words(health.with_suffix(".docx"), r"word/.*\.xml")


@pytest.mark.parametrize("text", [MINIMAL + "qwxz: 1\n", MINIMAL.replace("y_te", "qwxz"), "a: [\n", ""])
def test_not_even_a_draft_is_made_of_what_is_no_scenario(nts: Nts, text: str) -> None:
    Path("a.yaml").write_text(text, encoding="utf-8")
    said = nts("render", "a.yaml", "--draft")
    assert said.code == 1
    assert said.err.strip() == "Chưa xuất: hãy sửa các lỗi trên."
    assert names() == ["a.yaml"]


@pytest.mark.parametrize(
    ("parts", "has", "has_not"),
    [
        ("kich_ban_khung", "CĂN CỨ BAN HÀNH", "Nơi nhận"),
        ("quyet_dinh", "Nơi nhận", "CĂN CỨ BAN HÀNH"),
        ("phu_luc", "BẢNG PHÂN CÔNG NHIỆM VỤ", "CĂN CỨ BAN HÀNH"),
        ("to_trinh", "Kính gửi", "CĂN CỨ BAN HÀNH"),
        ("phu_luc, quyet_dinh", "QUYẾT ĐỊNH:", "CĂN CỨ BAN HÀNH"),
    ],
)
def test_parts_can_be_had_alone(nts: Nts, health: Path, parts: str, has: str, has_not: str) -> None:
    assert nts("render", health, "--parts", parts).code == 0
    text = words(health.with_suffix(".docx"))
    assert has in text
    assert has_not not in text


def test_a_part_that_does_not_exist_is_named(nts: Nts, health: Path) -> None:
    said = nts("render", health, "--parts", "quyet_dinh,bia")
    assert said.code == 2
    assert said.err.strip() == "Lỗi: không có phần “bia”; chọn trong: to_trinh, quyet_dinh, kich_ban_khung, phu_luc"
    assert names() == ["y_te.yaml"]


def test_a_part_that_the_scenario_does_not_have_is_told(nts: Nts) -> None:
    Path("a.yaml").write_text(MINIMAL, encoding="utf-8")
    said = nts("render", "a.yaml", "--draft", "--parts", "phu_luc")
    assert said.code == 2
    assert said.err.strip() == "Lỗi: kịch bản không có phần phu_luc: chưa có phân công hay phụ lục nào"
    assert names() == ["a.yaml"]


@pytest.mark.parametrize(("name", "message"), [("thieu.yaml", "không tìm thấy tệp"), (".", "đây là thư mục")])
def test_a_scenario_that_cannot_be_read_is_named(nts: Nts, name: str, message: str) -> None:
    said = nts("render", name)
    assert (said.code, said.out) == (2, "")
    assert message in said.err
    assert name in said.err


def test_the_dossier_is_a_file_for_each_document(nts: Nts, health: Path) -> None:
    said = nts("render", health, "--dossier", "hồ sơ")
    assert said.code == 0
    assert sorted(path.name for path in Path("hồ sơ").iterdir()) == [
        "1. Tờ trình.docx", "2. Quyết định và Kịch bản khung.docx", "3. Bảng đối chiếu.docx",
    ]  # fmt: skip


# --- the same bytes


def digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def test_the_same_input_gives_the_same_bytes_anywhere(health: Path, tmp_path: Path) -> None:
    text = health.read_bytes()
    digests = set()
    for number, env in enumerate(
        (
            {"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C"},
            {"PYTHONHASHSEED": "4242", "TZ": "Asia/Ho_Chi_Minh", "LC_ALL": "vi_VN.UTF-8", "SOURCE_DATE_EPOCH": "1"},
            {"PYTHONHASHSEED": "0", "NTS_CACHE_DIR": "", "PYTHONIOENCODING": "ascii"},
        )
    ):
        folder = tmp_path / f"nơi {number}"
        folder.mkdir()
        copy = folder / f"y_te{number}.yaml"
        copy.write_bytes(text)
        os.utime(copy, (number * 10**8, number * 10**8))
        done = in_a_process("render", copy.name, "-o", "ra.docx", cwd=folder, env=env)
        assert done.returncode == 0, done.stderr
        digests.add(digest(folder / "ra.docx"))
    assert len(digests) == 1


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace(b"\n", b"\r\n"),
        lambda text: b"\xef\xbb\xbf" + text,
        lambda text: text.rstrip(b"\n"),
        lambda text: text + "# ghi chú\n".encode(),
        lambda text: text.decode().encode("utf-16"),
    ],
    ids=["crlf", "bom", "no-final-newline", "comment", "utf-16"],
)
def test_how_the_text_is_stored_changes_nothing(nts: Nts, health: Path, change: object) -> None:
    assert callable(change)
    assert nts("render", health, "-o", "mot.docx").code == 0
    health.write_bytes(change(health.read_bytes()))
    assert nts("render", health, "-o", "hai.docx").code == 0
    assert digest(Path("mot.docx")) == digest(Path("hai.docx"))
