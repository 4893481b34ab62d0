"""Edits as an officer makes them in Word, on the XML: a word changed, a point added, a row taken out."""

from __future__ import annotations

import copy
import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from lxml import etree
from support import resolved_of

from nts_scenario_kit.importing.edits import Edits
from nts_scenario_kit.importing.returning import bring_home, find_edits
from nts_scenario_kit.outline import WHOLE, outline
from nts_scenario_kit.resolve import Resolved
from nts_scenario_kit.word.intake import take_in
from nts_scenario_kit.word.writer import render

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def word_of(resolved: Resolved, *parts: str) -> bytes:
    """The scenario as the kit renders it."""
    document = outline(resolved, parts or WHOLE)
    return render(document, resolved.catalog.template_file(resolved.variant))


def edited(data: bytes, edit: Callable[[Any], None]) -> bytes:
    """The file with an edit of its main part."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "word/document.xml":
                root = etree.fromstring(content)
                edit(root)
                content = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
            new.writestr(name, content)
    return out.getvalue()


def text_of(element: Any) -> str:
    """All text below an element."""
    return "".join(t.text or "" for t in element.iter(W + "t"))


def paragraph(root: Any, words: str, nth: int = 0) -> Any:
    """The paragraph that holds these words."""
    return [p for p in root.iter(W + "p") if words in text_of(p)][nth]


def row(root: Any, words: str) -> Any:
    """The row of a table that holds these words."""
    return next(r for r in root.iter(W + "tr") if words in text_of(r))


def say_instead(root: Any, old: str, new: str) -> None:
    """Change words inside one run."""
    run = next(t for t in root.iter(W + "t") if old in (t.text or ""))
    run.text = (run.text or "").replace(old, new)


def plain_copy(element: Any, *texts: str) -> Any:
    """A copy without bookmarks, as Word makes it when a paragraph or row is copied, with these texts.

    One text for each paragraph of the copy that is given one; the sign in front of a point stays.
    """
    made = copy.deepcopy(element)
    for tag in ("bookmarkStart", "bookmarkEnd"):
        for mark in list(made.iter(W + tag)):
            mark.getparent().remove(mark)
    paragraphs = [made] if made.tag == W + "p" else list(made.iter(W + "p"))
    for one, text in zip(paragraphs, texts, strict=False):
        runs = list(one.iter(W + "t"))
        if not runs:
            run = etree.SubElement(one, W + "r")
            runs = [etree.SubElement(run, W + "t")]
        keep = 1 if len(runs) > 1 and (runs[0].text or "").strip() in ("-", "+") else 0
        for extra in runs[keep + 1 :]:
            extra.text = ""
        runs[keep].text = text
    return made


def home(text: str, edit: Callable[[Any], None], *parts: str) -> tuple[str, Edits]:
    """The scenario after an edit of its Word file came home, and the edits that were seen."""
    resolved = resolved_of(text)
    returned = bring_home(resolved, take_in(edited(word_of(resolved, *parts), edit)))
    again = find_edits(resolved_of(returned.source.text), take_in(edited(word_of(resolved, *parts), edit)))
    assert again.empty, (again.texts, again.plans)  # a second import changes nothing
    assert [one for one in returned.edits.unplaced if one.kept and not one.nearest] == []
    return returned.source.text, returned.edits


def example_text(name: str) -> str:
    """The text of an example file."""
    (file,) = (Path(__file__).resolve().parents[2] / "examples").glob(f"{name}*.yaml")
    return file.read_text(encoding="utf-8")
