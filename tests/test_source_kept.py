"""Parsed files of the kit's data are kept on disk: the same values and places, never those of another content."""

from __future__ import annotations

import marshal
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from nts_scenario_kit import cache
from nts_scenario_kit.catalog import Catalog
from nts_scenario_kit.catalog.places import data_folder
from nts_scenario_kit.errors import InputError
from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.source import Source, kept, read, read_kept

FILES = sorted(data_folder("templates").glob("*/*.yaml"))


@pytest.fixture
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("NTS_CACHE_DIR", str(tmp_path / "cache"))
    return tmp_path / "cache"


def everything(source: Source | None) -> object:
    assert source is not None
    places = [(path, source.mark(path), source.mark(path, key=True), source.span(path)) for path in paths(source.data)]
    return source.file, source.text, source.encoding, source.data, places


def paths(data: object, at: DataPath = ()) -> list[DataPath]:
    below = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [at, *(path for name, value in below for path in paths(value, (*at, name)))]


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_a_kept_file_has_the_same_values_and_places(file: Path, own_cache: Path) -> None:
    read_kept(file, name="a.yaml")
    assert len(list(own_cache.iterdir())) == 1
    (again, findings), (fresh, _) = read_kept(file, name="b.yaml"), read(file, name="b.yaml")
    assert findings == []
    assert everything(again) == everything(fresh)


def test_a_kept_file_is_not_parsed_again(own_cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read_kept(FILES[0])
    monkeypatch.setattr(kept, "parse", None)
    assert read_kept(FILES[0])[0] is not None


def test_another_content_is_read_anew(own_cache: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    for text in ("tên: A\n", "tên: B\n", "tên: A\n"):
        file.write_text(text)
        found, findings = read_kept(file)
        assert found is not None
        assert (found.data, findings) == ({"tên": text[5]}, [])
    assert len(list(own_cache.iterdir())) == 2


def test_a_file_with_a_finding_is_never_kept(own_cache: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("tên: A\ntên: B\n")
    told = [[(f.rule, f.line, f.column) for f in read_kept(file)[1]] for _ in range(2)]
    assert told == [[("YAML-TRUNG-KHOA", 2, 1)]] * 2
    assert not own_cache.exists()


@pytest.mark.parametrize("bad", [b"", b"x", b"x" * 200], ids=["empty", "short", "long"])
def test_a_damaged_entry_is_replaced(own_cache: Path, bad: bytes) -> None:
    first = everything(read_kept(FILES[0])[0])
    (entry,) = own_cache.iterdir()
    good = entry.read_bytes()
    entry.write_bytes(bad)
    assert everything(read_kept(FILES[0])[0]) == first
    assert entry.read_bytes() == good


@pytest.mark.skipif(sys.platform == "win32", reason="modes are those of POSIX")
def test_an_entry_that_others_could_have_written_is_not_believed(own_cache: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("tên: A\n")
    read_kept(file)
    (entry,) = own_cache.iterdir()
    entry.unlink()
    cache.write(entry.name, marshal.dumps(({"tên": "sai"}, (0, 6, 0, {}))))
    assert read_kept(file)[0].data == {"tên": "sai"}  # type: ignore[union-attr]  # the user's own: believed
    entry.chmod(0o620)
    assert read_kept(file)[0].data == {"tên": "A"}  # type: ignore[union-attr]
    assert stat.S_IMODE(entry.stat().st_mode) == 0o600


def test_other_code_and_another_python_read_anew(own_cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for reader in ((b"code", b"3.11"), (b"code2", b"3.11"), (b"code2", b"3.12")):
        monkeypatch.setattr(kept, "_reader", lambda reader=reader: reader)
        read_kept(FILES[0])
    assert len(list(own_cache.iterdir())) == 3


def test_the_code_of_the_reader_and_python_are_part_of_the_key() -> None:
    known = kept._reader()
    assert sys.version.encode() in known
    for name in ("builder", "parsing", "tree", "report", "scalar", "kept"):
        assert (Path(kept.__file__).with_name(f"{name}.py")).read_bytes() in known


def test_a_missing_file_is_refused_in_the_same_words(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"không tìm thấy tệp: x\.yaml"):
        read_kept(tmp_path / "x.yaml", name="x.yaml")


def test_without_a_place_to_keep_it_is_only_slower(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    for folder in ("", str(tmp_path / "file" / "cache")):
        monkeypatch.setenv("NTS_CACHE_DIR", folder)
        stacked = Catalog().variant("can_tho")
        assert stacked.merged.name
        assert Catalog().references.bases


def test_entries_of_one_kind_do_not_push_out_the_other(own_cache: Path) -> None:
    cache.write("template-a", b"x")
    for number in range(70):
        cache.write(f"yaml-{number}", b"x")
    assert len(list(own_cache.glob("yaml-*"))) == 64
    assert cache.read("template-a") == b"x"


def test_a_check_says_the_same_with_and_without_kept_files(own_cache: Path, tmp_path: Path) -> None:
    file = data_folder("examples") / "y_te_can_tho.yaml"
    command = [sys.executable, "-m", "nts_scenario_kit", "check", str(file), "--format", "json"]
    said = [
        subprocess.run(
            command, capture_output=True, check=False, cwd=tmp_path, env=os.environ | {"NTS_CACHE_DIR": folder}
        ).stdout
        for folder in ("", str(own_cache), str(own_cache))
    ]
    assert said[0] == said[1] == said[2]
    assert b'"version": 1' in said[0]
