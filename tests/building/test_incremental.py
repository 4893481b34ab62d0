"""Only what has changed is built; what no longer belongs goes; a build that was killed goes on."""

from __future__ import annotations

import contextlib
import gc
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from projects import BASE, ROWS, built, files, plan_of, statuses, write_project, write_table
from support import WINDOWS

from nts_scenario_kit import building
from nts_scenario_kit.building import Status, build, processes, seal
from nts_scenario_kit.building.lock import alone
from nts_scenario_kit.building.manifest import Journal
from nts_scenario_kit.building.scenario import Work
from nts_scenario_kit.cli import run
from nts_scenario_kit.errors import OutputError
from nts_scenario_kit.rules import RULES

MANIFEST = Path("out", ".nts-build", "manifest.json")


def changed(outcome_statuses: dict[str, str]) -> list[str]:
    return sorted(name for name, status in outcome_statuses.items() if status != "giữ nguyên")


def replace(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def many(count: int) -> tuple[tuple[str, ...], ...]:
    return tuple((f"xã Mường Nhé {number}", f"Mường Nhé {number}", "0215") for number in range(count))


def test_nothing_changed_nothing_built(tmp_path: Path) -> None:
    write_project(tmp_path, ROWS[:3])
    assert set(statuses(built(tmp_path)).values()) == {"mới"}
    before = {file: file.stat().st_mtime_ns for file in [*(tmp_path / "out").rglob("*.docx"), tmp_path / MANIFEST]}
    os.utime(tmp_path / "y tế.yaml", (0, 0))
    assert set(statuses(built(tmp_path)).values()) == {"giữ nguyên"}
    assert before == {
        file: file.stat().st_mtime_ns for file in [*(tmp_path / "out").rglob("*.docx"), tmp_path / MANIFEST]
    }


def test_one_row_changed_rebuilds_one_document(tmp_path: Path) -> None:
    write_project(tmp_path, ROWS[:3])
    built(tmp_path)
    write_table(tmp_path, (ROWS[0], (*ROWS[1][:2], "0292 1"), ROWS[2]))
    assert changed(statuses(built(tmp_path))) == ["Ninh Kiều/y tế.docx"]
    with zipfile.ZipFile(tmp_path / "out" / "Ninh Kiều" / "y tế.docx") as package:
        assert "gọi số 0292 1" in package.read("word/document.xml").decode()


def test_a_column_that_no_scenario_uses_does_not_count(tmp_path: Path) -> None:
    write_project(tmp_path, ROWS[:2])
    built(tmp_path)
    replace(
        tmp_path / "địa bàn.csv",
        '"xã Mường Nhé";"Mường Nhé";"0215 3 123 456";""',
        "xã Mường Nhé;Mường Nhé;0215 3 123 456;x",
    )
    assert changed(statuses(built(tmp_path))) == []


def test_a_changed_variant_rebuilds_its_dependants(tmp_path: Path) -> None:
    write_project(tmp_path, ROWS[:2], "kịch bản: [tinh.yaml, khac.yaml]\n")
    text = BASE.read_text(encoding="utf-8")
    (tmp_path / "tinh.yaml").write_text(text.replace("can_tho", "rieng"), encoding="utf-8")
    (tmp_path / "khac.yaml").write_text(text, encoding="utf-8")
    variant = tmp_path / "templates" / "rieng" / "variant.yaml"
    variant.parent.mkdir(parents=True)
    variant.write_text("mã: rieng\ntên: Cần Thơ (Riêng)\nkế thừa: can_tho\n", encoding="utf-8")
    assert statuses(built(tmp_path))["tinh.docx"] == "mới"
    assert changed(statuses(built(tmp_path))) == []
    (variant.parent / "bản cũ.yaml").mkdir()
    (variant.parent / "ghi chú.txt").write_text("x", encoding="utf-8")
    assert changed(statuses(built(tmp_path))) == []  # what no document is made of
    replace(variant, "Riêng", "Của riêng")
    assert changed(statuses(built(tmp_path))) == ["tinh.docx"]
    kit = Path(seal.data_folder("templates"))
    shutil.copytree(kit / "can_tho", tmp_path / "templates" / "can_tho")
    assert changed(statuses(built(tmp_path))) == []  # another place, the same content
    replace(tmp_path / "templates" / "can_tho" / "variant.yaml", "mã: can_tho", "mã: can_tho # sửa")
    assert len(changed(statuses(built(tmp_path)))) == 4  # both by name and by inheritance


def test_a_changed_scenario_and_kit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_project(tmp_path, ROWS[:1], "kịch bản: [khac.yaml]\n")
    shutil.copy(BASE, tmp_path / "khac.yaml")
    built(tmp_path)
    replace(tmp_path / "khac.yaml", "14 ngày", "15 ngày")
    assert changed(statuses(built(tmp_path))) == ["khac.docx"]
    monkeypatch.setattr(seal, "kit_seal", lambda: "another")
    assert len(changed(statuses(built(tmp_path)))) == 2


def test_a_file_touched_by_somebody_is_not_written_over(tmp_path: Path) -> None:
    write_project(tmp_path, ROWS[:2])
    built(tmp_path)
    mine = tmp_path / "out" / "Mường Nhé" / "y tế.docx"
    mine.write_bytes(b"changed by hand")
    outcome = built(tmp_path)
    assert statuses(outcome)["Mường Nhé/y tế.docx"] == "hỏng"
    assert mine.read_bytes() == b"changed by hand"
    mine.unlink()
    assert changed(statuses(built(tmp_path))) == ["Mường Nhé/y tế.docx"]


def test_stale_documents_go_unless_somebody_changed_them(tmp_path: Path) -> None:
    write_project(tmp_path, ROWS[:4])
    built(tmp_path)
    (tmp_path / "out" / "Pá Khoang" / "y tế.docx").write_bytes(b"mine")
    write_table(tmp_path, ROWS[:1])
    outcome = built(tmp_path)
    assert set(outcome.removed) == {"Ninh Kiều/y tế.docx", "Hậu Giang/y tế.docx"}
    assert outcome.kept == ("Pá Khoang/y tế.docx",)
    assert set(files(tmp_path)) == {"Mường Nhé/y tế.docx", "Pá Khoang/y tế.docx"}
    assert not (tmp_path / "out" / "Ninh Kiều").exists()


def test_a_document_that_became_wrong_does_not_stand_any_more(tmp_path: Path) -> None:
    write_project(tmp_path, ROWS[:2])
    built(tmp_path)
    good = (tmp_path / "y tế.yaml").read_text(encoding="utf-8")
    (tmp_path / "y tế.yaml").write_text(good.replace("lĩnh vực: y_te", "lĩnh vực: y_t"), encoding="utf-8")
    outcome = built(tmp_path)
    assert outcome.counts[Status.BLOCKED] == 2
    assert any(outcome.is_new(f) and f.rule == "BT-LINH-VUC" for f in outcome.findings)
    assert files(tmp_path) == {}
    again = built(tmp_path)
    assert again.counts[Status.BLOCKED] == 2
    assert not any(map(again.is_new, again.findings))
    (tmp_path / "y tế.yaml").write_text(good, encoding="utf-8")
    assert set(statuses(built(tmp_path)).values()) <= {"dựng lại", "mới"}
    assert len(files(tmp_path)) == 2


@pytest.mark.parametrize(
    "harm", ["{", "[]", '{"version": 1}', '{"version": 1, "units": {}, "sets": [], "docs": {"a": 1}}']
)
def test_a_manifest_that_does_not_hold_is_not_believed(tmp_path: Path, harm: str) -> None:
    write_project(tmp_path, ROWS[:2])
    built(tmp_path)
    before = files(tmp_path)
    (tmp_path / MANIFEST).write_text(harm, encoding="utf-8")
    assert len(changed(statuses(built(tmp_path)))) == 2
    assert files(tmp_path) == before


def test_a_manifest_names_nothing_outside_the_folder(tmp_path: Path) -> None:
    write_project(tmp_path, ROWS[:1])
    built(tmp_path)
    victim = tmp_path / "victim.docx"
    victim.write_bytes((tmp_path / "out" / "Mường Nhé" / "y tế.docx").read_bytes())
    body = json.loads((tmp_path / MANIFEST).read_text(encoding="utf-8"))
    record = next(iter(body["docs"].values()))
    others = ("../victim.docx", str(victim), "C:victim.docx", "a\\victim.docx", "victim.yaml", "./victim.docx")
    for name in () if WINDOWS else others[2:]:
        (tmp_path / "out" / name).write_bytes(victim.read_bytes())
    body["docs"] = dict.fromkeys(others, record)
    (tmp_path / MANIFEST).write_text(json.dumps(body), encoding="utf-8")
    outcome = built(tmp_path)
    assert victim.exists()
    assert (outcome.removed, outcome.kept) == ((), ())


def test_a_copied_project_is_not_built_again(tmp_path: Path) -> None:
    write_project(tmp_path / "a", ROWS[:2])
    built(tmp_path / "a")
    shutil.copytree(tmp_path / "a", tmp_path / "b", copy_function=shutil.copyfile)
    assert changed(statuses(built(tmp_path / "b"))) == []


def test_a_journal_counts_up_to_where_it_was_cut(tmp_path: Path) -> None:
    write_project(tmp_path, ROWS[:3])
    plan = plan_of(tmp_path)

    class StopError(Exception):
        pass

    def stop(done: int, total: int) -> None:
        if done == total:
            raise StopError

    with pytest.raises(StopError):
        build(plan, 1, processes, stop)
    journal = tmp_path / "out" / ".nts-build" / "journal"
    assert not (tmp_path / MANIFEST).exists()
    whole = journal.read_bytes()
    assert changed(statuses(built(tmp_path))) == []
    assert not journal.exists()
    (tmp_path / MANIFEST).unlink()
    journal.write_bytes(whole[:-40])
    assert changed(statuses(built(tmp_path))) == ["Pá Khoang/y tế.docx"]


@pytest.mark.skipif(sys.platform == "win32", reason="no groups of processes there")
def test_killed_ten_times_and_resumed(tmp_path: Path) -> None:
    rows = many(160)
    write_project(tmp_path, rows)
    write_project(tmp_path / "clean", rows)
    moments = random.Random(20261123)
    command = [sys.executable, "-m", "nts_scenario_kit", "build", str(tmp_path), "-o", str(tmp_path / "out"), "-j", "2"]
    for number in range(10):
        process = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
        )
        time.sleep(moments.uniform(0.2, 1.8))
        if number % 2:
            process.kill()  # its workers find out by themselves
        else:
            os.killpg(process.pid, signal.SIGKILL) if process.poll() is None else None
        process.wait()
        for data in files(tmp_path).values():
            assert data[-22:-18] == b"PK\5\6"  # whole, at any moment
        if number == 4:
            rows = (("xã Mường Nhé X", "Mường Nhé 0", "0216"), *rows[1:])
            write_table(tmp_path, rows)
            write_table(tmp_path / "clean", rows)
    finished = subprocess.run(command, capture_output=True, check=False, text=True, encoding="utf-8")
    assert finished.returncode == 0, finished.stderr + finished.stdout
    built(tmp_path / "clean")
    assert files(tmp_path) == files(tmp_path / "clean")
    assert len(files(tmp_path)) == len(rows)
    time.sleep(0.1)
    assert not [*(tmp_path / "out").rglob("*.nts-tmp")]


@pytest.mark.skipif(sys.platform == "win32", reason="processes there do not inherit a pipe")
def test_its_processes_end_with_a_build_that_is_killed(tmp_path: Path) -> None:
    write_project(tmp_path, many(400))
    command = [sys.executable, "-m", "nts_scenario_kit", "build", str(tmp_path), "-o", str(tmp_path / "out"), "-j", "2"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True)
    while not files(tmp_path) and process.poll() is None:
        time.sleep(0.02)
    process.kill()
    try:
        process.communicate(timeout=15)  # the pipe closes when the last process that inherited it is gone
        assert process.returncode == -signal.SIGKILL  # in the middle: it had not ended by itself
        stands = files(tmp_path)
        time.sleep(0.3)
        assert files(tmp_path) == stands  # and nobody writes on
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)


@pytest.mark.skipif(sys.platform == "win32", reason="these signals are not sent there")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_build_that_is_asked_to_end_says_so_and_leaves_whole_files(tmp_path: Path, name: str) -> None:
    write_project(tmp_path, many(400))
    command = [sys.executable, "-m", "nts_scenario_kit", "build", str(tmp_path), "-o", str(tmp_path / "out"), "-j", "2"]
    before = signal.signal(getattr(signal, name), signal.SIG_DFL)  # also where the tests run under nohup
    try:
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    finally:
        signal.signal(getattr(signal, name), before)
    while not files(tmp_path) and process.poll() is None:
        time.sleep(0.02)
    process.send_signal(getattr(signal, name))
    _, told = process.communicate(timeout=30)
    assert (process.returncode, "Đã dừng theo yêu cầu" in told.decode()) == (2, True)
    assert not [*(tmp_path / "out").rglob("*.nts-tmp")]


def test_two_processes_give_the_same_as_one(tmp_path: Path) -> None:
    rows = many(60)
    write_project(tmp_path / "a", rows)
    write_project(tmp_path / "b", rows)
    built(tmp_path / "a", jobs=1)
    outcome = built(tmp_path / "b", jobs=2)
    assert outcome.is_whole
    assert files(tmp_path / "a") == files(tmp_path / "b")


def test_memory_does_not_grow_with_the_documents(tmp_path: Path) -> None:
    write_project(tmp_path, many(300))
    work = Work(plan := plan_of(tmp_path), plan.units[0])

    def held(rows: range) -> int:
        for row in rows:
            assert work.make(row).data
        gc.collect()
        return tracemalloc.get_traced_memory()[0]

    tracemalloc.start()
    try:
        first, second = held(range(200)), held(range(200, 300))  # the first also fill what is remembered
    finally:
        tracemalloc.stop()
    assert second - first < 400_000  # words and sentences remembered; a document kept would be a hundred times 40 kB


def test_command_reports_and_writes_its_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_project(tmp_path, (*ROWS[:2], ("xã Lạ", "", "1")))
    out = str(tmp_path / "kết quả")
    assert run(["build", str(tmp_path), "-o", out]) == 1
    told = capsys.readouterr().out
    assert "2 văn bản: 2 mới; 1 chỗ sai của bảng, tên tệp" in told
    assert "địa bàn.csv:4:2: ô “địa danh” để trống" in told
    page = (tmp_path / "kết quả" / "bao_cao.html").read_text(encoding="utf-8")
    assert "phường Ninh Kiều" in page
    assert "<script" not in page
    assert "http" not in page
    assert run(["build", str(tmp_path), "-o", out, "--format", "json"]) == 1
    body = json.loads(capsys.readouterr().out)
    assert body["version"] == 1
    assert {document["status"] for document in body["documents"]} == {"kept"}
    assert body["summary"]["kept"] == 2
    assert [finding["line"] for finding in body["findings"] if finding["severity"] == "error"] == [4]
    write_table(tmp_path, ROWS[:2])
    assert run(["build", str(tmp_path), "-o", out]) == 0


def test_the_report_says_what_each_rule_is_about(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_project(tmp_path, (*ROWS[:2], ("xã Lạ", "", "1")))
    out = tmp_path / "kết quả"
    run(["build", str(tmp_path), "-o", str(out)])
    told = capsys.readouterr().out.splitlines()
    rules = {"KB-TT-KET": RULES["KB-TT-KET"].title, "DA-O": building.RULES["DA-O"]}
    page = (out / "bao_cao.html").read_text(encoding="utf-8")
    for rule, title in rules.items():
        assert [line for line in told if line.startswith(f"  {rule} ") and line.endswith(f" {title}")]
        assert f'<td><span class="id">{rule}</span></td><td>{title}</td>' in page
        assert f'<abbr class="id" title="{title}">{rule}</abbr>' in page


def test_the_report_names_no_folder_of_the_computer(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_project(tmp_path, ROWS[:2])
    out = tmp_path / "kết quả"
    (out / "Mường Nhé" / "y tế.docx").mkdir(parents=True)
    assert run(["build", str(tmp_path), "-o", str(out)]) == 2
    assert "  Mường Nhé/y tế.docx: đây là thư mục; hãy ghi tên tệp cần tạo\n" in capsys.readouterr().out
    assert str(tmp_path) not in (out / "bao_cao.html").read_text(encoding="utf-8")


def test_command_says_what_is_wrong_with_a_project(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["build", str(tmp_path)]) == 2
    assert "không tìm thấy tệp" in capsys.readouterr().err
    (tmp_path / "nts.yaml").write_text("kịch bản: [a.yaml]\n", encoding="utf-8")
    assert run(["build", str(tmp_path)]) == 1
    assert "nts.yaml:1:" in capsys.readouterr().out
    (tmp_path / "a.yaml").write_text("hỏng: [\n", encoding="utf-8")
    shutil.copy(BASE, tmp_path / "b.yaml")
    (tmp_path / "nts.yaml").write_text("kịch bản: [a.yaml, b.yaml]\n", encoding="utf-8")
    assert run(["build", str(tmp_path)]) == 1
    assert "a.docx: a.yaml:" in capsys.readouterr().out
    assert (tmp_path / "ket_qua" / "b.docx").is_file()


def test_a_second_build_in_the_same_folder_is_refused(tmp_path: Path) -> None:
    write_project(tmp_path, many(2))
    plan = plan_of(tmp_path)
    with alone(plan.out), pytest.raises(OutputError, match="một lệnh nts build khác đang dựng vào thư mục này"):
        built(tmp_path)
    assert files(tmp_path) == {}
    assert built(tmp_path).is_whole


@pytest.mark.skipif(sys.platform == "win32", reason="numbers of processes mean something else there")
def test_what_a_build_killed_at_its_very_end_left_is_swept_away(tmp_path: Path) -> None:
    write_project(tmp_path, many(2))
    built(tmp_path)
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    left = tmp_path / "out" / ".nts-build" / f".manifest.json.{gone.pid:x}.nts-tmp"
    left.write_bytes(b"{")
    assert built(tmp_path).is_whole
    assert not left.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="numbers of processes mean something else there")
def test_what_a_worker_that_was_still_ending_left_is_swept_away_at_the_end(tmp_path: Path) -> None:
    write_project(tmp_path, ROWS[:2])
    ending = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    left = tmp_path / "out" / "Ninh Kiều" / f".y tế.docx.{ending.pid:x}.nts-tmp"
    left.parent.mkdir(parents=True)
    left.write_bytes(b"PK")
    (tmp_path / "out" / ".nts-build").mkdir()
    (tmp_path / "out" / ".nts-build" / "journal").touch()  # the build before this one was killed
    stood: list[bool] = []

    def tell(_done: int, _total: int) -> None:
        stood.append(left.exists())
        ending.kill()
        ending.wait()

    try:
        outcome = build(plan_of(tmp_path), 1, processes, tell)
    finally:
        ending.kill()
        ending.wait()
    assert outcome.is_whole
    assert (stood[0], left.exists()) == (True, False)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is always full")
def test_what_a_full_disk_did_not_take_does_not_hide_why(tmp_path: Path) -> None:
    (tmp_path / ".nts-build").mkdir()
    (tmp_path / ".nts-build" / "journal").symlink_to("/dev/full")
    journal = Journal(tmp_path)

    with pytest.raises(OSError, match="No space left"):
        journal.add("kich_ban", (), {}, [])  # type: ignore[arg-type]
    journal.close()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_a_scenario_whose_name_is_no_letters_is_built_and_known_again(tmp_path: Path) -> None:
    name = os.fsdecode(b"l\xe0m")
    shutil.copy(BASE, tmp_path / f"{name}.yaml")
    (tmp_path / "nts.yaml").write_text('kịch bản:\n  - "*.yaml"\n', encoding="utf-8")
    assert statuses(built(tmp_path)) == {f"{name}.docx": "mới"}
    assert statuses(built(tmp_path)) == {f"{name}.docx": "giữ nguyên"}
