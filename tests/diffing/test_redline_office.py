"""LibreOffice opens a redline, shows the changes, and settles all of them to the same text as the test's own reader."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from diffing.conftest import rendered
from diffing.settled import W, main_of, untouched

from nts_scenario_kit.api.diffing import compare, redline

OFFICE = shutil.which("soffice")
_DTD = '<!DOCTYPE {0} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "{1}.dtd">'
_LIBRARY = 'xmlns:library="http://openoffice.org/2000/library"'
#: A macro in the profile of the test: open a file, settle all changes, save it under another name.
_MACRO = """\
Sub Settle(source As String, order As String, target As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  file = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  helper = createUnoService("com.sun.star.frame.DispatchHelper")
  helper.executeDispatch(file.CurrentController.Frame, order, "", 0, Array())
  Dim saved(0) As New com.sun.star.beans.PropertyValue
  saved(0).Name = "FilterName" : saved(0).Value = "MS Word 2007 XML"
  file.storeToURL(target, saved())
  file.close(True)
End Sub
"""

pytestmark = pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")


def office(profile: Path, *arguments: str) -> None:
    command = [str(OFFICE), "--headless", "--norestore", f"-env:UserInstallation={profile.as_uri()}", *arguments]
    subprocess.run(command, check=False, capture_output=True, timeout=170)


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile of its own with the macro in it."""
    folder = tmp_path_factory.mktemp("office")
    office(folder, "--terminate_after_init")
    basic = folder / "user" / "basic"
    (basic / "Standard").mkdir(parents=True, exist_ok=True)
    names = {
        basic / "script.xlc": _DTD.format("library:libraries", "libraries")
        + f'<library:libraries {_LIBRARY} xmlns:xlink="http://www.w3.org/1999/xlink"><library:library '
        'library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" '
        'library:link="false"/></library:libraries>',
        basic / "Standard" / "script.xlb": _DTD.format("library:library", "library")
        + f'<library:library {_LIBRARY} library:name="Standard" library:readonly="false" '
        'library:passwordprotected="false"><library:element library:name="Module1"/></library:library>',
        basic / "Standard" / "Module1.xba": _DTD.format("script:module", "module")
        + '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" '
        f'script:language="StarBasic">{_MACRO.replace("&", "&amp;")}</script:module>',
    }
    for file, text in names.items():
        file.write_text(f'<?xml version="1.0" encoding="UTF-8"?>{text}', encoding="utf-8")
    return folder


def blocks(container: Any) -> list[Any]:
    """Paragraphs and tables as LibreOffice wrote them; nothing may be marked any more."""
    out: list[Any] = []
    for child in container:
        if child.tag == W + "p":
            pieces = [t for run in child.iter(W + "r") for t in run if t.tag in (W + "t", W + "tab", W + "br")]
            out.append("".join({W + "tab": "\t", W + "br": "\n"}.get(str(t.tag), t.text or "") for t in pieces))
        elif child.tag == W + "tbl":
            out.append([[blocks(cell) for cell in row.findall(W + "tc")] for row in child.findall(W + "tr")])
    return out


@pytest.mark.parametrize("other", ["moi.yaml", "khac.yaml"], ids=["edits", "another-scenario"])
def test_settling_all_changes_gives_both_texts(pair: tuple[Path, Path], profile: Path, other: str) -> None:
    old, new = pair[0], Path(other)
    if not new.exists():
        examples = Path(__file__).resolve().parents[2] / "examples"
        shutil.copy(next(examples.glob("nguon_nuoc*.yaml")), new)
    source = Path("sua.docx").resolve()
    source.write_bytes(redline(compare(old, new)))
    for order, version in (("Accept", new), ("Reject", old)):
        target = source.with_name(f"{order}.docx")
        macro = f"macro:///Standard.Module1.Settle({source.as_uri()},.uno:{order}AllTrackedChanges,{target.as_uri()})"
        office(profile, macro)
        root = main_of(target.read_bytes())
        assert not list(root.iter(W + "ins", W + "del"))
        wanted = untouched(rendered(version.read_text(encoding="utf-8")))
        assert blocks(root.find(W + "body")) == wanted
