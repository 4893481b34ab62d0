"""One scenario in the styles of several offices: nearly every text comes into its own field, and none is lost."""

# ruff: noqa: E501

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from importing.foreign_outline import NAMES, OUTLINE, SUBJECT, TITLE, Item
from ruamel.yaml import YAML
from support import ROOT

from nts_scenario_kit.cli import run

sys.path.append(str(ROOT / "tests" / "word"))  # the raw markup of the office documents

from office_decisions import article, base, title
from office_letters import WORD, WORD_STYLES, foot, head, text
from office_letters import page_header as gallery
from office_xml import B, Package, gap, gone, ins, jc, num, p, r, ref, sect, style

ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
CENTRE = gap() + jc("center")
END = sect(refs=ref("default", "rIdH1"))


class Numbers:
    """Numbers of headings: a heading starts those below it anew."""

    def __init__(self) -> None:
        self.at = [0] * 8

    def next(self, level: int) -> int:
        self.at[level] += 1
        self.at[level + 1 :] = [0] * (7 - level)
        return self.at[level]


def letter(number: int) -> str:
    return "abcdđeghi"[number - 1]


def numbered(item: Item) -> bool:
    """Stages and steps carry their own numbers."""
    return not re.match(r"Giai đoạn|Bước", item.heading)


def by_hand() -> Iterator[str]:
    """Đắk Nông's way: I., 1., a), stages and steps without a mark, +, (i); texts with a dash."""
    count = Numbers()
    for item in OUTLINE:
        n = count.next(item.level)
        mark = {1: f"{ROMAN[n - 1]}. ", 2: f"{n}. ", 3: f"{letter(n)}) ", 4: "- ", 5: "+ ", 6: f"({'i' * n}) "}[
            item.level
        ]
        shown = f"{mark if numbered(item) else ''}{item.heading}"
        yield p(r(shown, B if item.level == 1 else ""), ppr=style("NoiDung"))
        yield from (text(f"- {words}") for _, words in item.texts)


def by_decimals() -> Iterator[str]:
    """Headings in capitals and bold, decimal numbers without a point at their end, texts without a mark."""
    count = Numbers()
    for item in OUTLINE:
        count.next(item.level)
        path = ".".join(str(x) for x in count.at[2 : item.level + 1])
        mark = (
            f"{ROMAN[count.at[1] - 1]}. "
            if item.level == 1
            else f"{path}{'.' * (item.level == 2)} "
            if item.level < 5
            else "- "
        )
        words = item.heading.upper() if item.level == 1 else item.heading
        yield p(r(f"{mark}{words}", B if item.level < 5 else B + "<w:i/>"), ppr=style("NoiDung"))
        yield from (text(words) for _, words in item.texts)


def by_parts() -> Iterator[str]:
    """Parts on two centred lines, a text on the line of its heading where there is only one."""
    count = Numbers()
    for item in OUTLINE:
        n = count.next(item.level)
        if item.level == 1:
            yield p(r(f"Phần {ROMAN[n - 1]}", B), ppr=CENTRE)
            yield p(r(item.heading.upper(), B), ppr=CENTRE)
            continue
        mark = {2: f"{ROMAN[n - 1]}. ", 3: f"{n}. ", 4: f"{letter(n)}) ", 5: "- ", 6: "+ "}[item.level]
        shown = f"{mark if numbered(item) else ''}{item.heading}"
        if len(item.texts) == 1 and ":" not in item.heading:
            yield p(r(f"{shown}: ", B), r(item.texts[0][1]), ppr=style("NoiDung"))
            continue
        yield p(r(shown, B), ppr=style("NoiDung"))
        yield from (text(f"- {words}") for _, words in item.texts)


def by_word() -> Iterator[str]:
    """All numbers are Word's, runs are split, changes are tracked: what is deleted must not come in."""
    for item in OUTLINE:
        level = {1: 0, 2: 1, 3: 2}.get(item.level, 3)
        numbers = num(1, level) if numbered(item) else ""
        half = len(item.heading) // 2
        yield p(r(item.heading[:half], B), r(item.heading[half:], B), ppr=style("NoiDung") + numbers)
        for _, words in item.texts:
            first, rest = words.split(" ", 1)
            yield p(r(first), gone(" NHÁP"), r(" "), ins(r(rest)), ppr=style("NoiDung") + num(1, 4))


def by_breaks() -> Iterator[str]:
    """Text copied from a web page or a mail: one paragraph for a heading and its texts, with soft line breaks."""
    count = Numbers()
    for item in OUTLINE:
        n = count.next(item.level)
        mark = {1: f"{ROMAN[n - 1]}. ", 2: f"{n}. ", 3: f"{letter(n)}) "}.get(item.level, "- ")
        shown = f"{mark if numbered(item) else ''}{item.heading}"
        yield p(r("\n".join([shown, *(f"- {words}" for _, words in item.texts)])), ppr=style("NoiDung"))


def by_bold() -> Iterator[str]:
    """Headings are only bold, nothing is numbered; texts stand below without a mark."""
    for item in OUTLINE:
        yield p(r(item.heading.upper() if item.level == 1 else item.heading, B), ppr=style("NoiDung"))
        yield from (text(words) for _, words in item.texts)


LEVELS = (("upperRoman", "%1."), ("decimal", "%2."), ("lowerLetter", "%3)"), ("bullet", "-"), ("bullet", "+"))
NUMBERING = (
    '<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>'
    + "".join(f'<w:lvl w:ilvl="{i}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{shown}"/></w:lvl>' for i, (form, shown) in enumerate(LEVELS))
    + '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
)  # fmt: skip
STYLES: dict[str, Callable[[], Iterator[str]]] = {
    "typed": by_hand, "decimals": by_decimals, "parts": by_parts, "automatic": by_word, "breaks": by_breaks, "bold": by_bold,
}  # fmt: skip


def decision() -> str:
    """The decision in front of the scenario, with everything that an office prints around it."""
    around = [
        head("ỦY BAN NHÂN DÂN", "TỈNH LÂM ĐỒNG", "1234/QĐ-UBND", "Lâm Đồng, ngày 09 tháng 12 năm 2026", rules=(15, 57)),
        title("QUYẾT ĐỊNH", f"Ban hành Kịch bản khung {SUBJECT[0].lower()}{SUBJECT[1:]}", 50, "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG"),
        base("Căn cứ Luật Phòng bệnh ngày 10 tháng 12 năm 2025;"), base("Theo đề nghị của Giám đốc Sở Y tế."),
        p(r("QUYẾT ĐỊNH:", B), ppr=CENTRE),
        article("Điều 1.", "Ban hành kèm theo Quyết định này Kịch bản khung."),
        article("Điều 2.", "Giám đốc Sở Y tế chịu trách nhiệm thi hành Quyết định này./."),
        foot(["- Như Điều 2;", "- Lưu: VT, VX."], ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], "Hồ Văn Mười"),
    ]  # fmt: skip
    return "".join(around)


def file(name: str, *, issued: bool) -> bytes:
    lines = [p(r(TITLE, B), ppr=CENTRE), p(r(SUBJECT, B), ppr=CENTRE)]
    lines += [
        p(
            r("(Kèm theo Quyết định số 1234/QĐ-UBND ngày 09 tháng 12 năm 2026 của Ủy ban nhân dân tỉnh)", "<w:i/>"),
            ppr=CENTRE,
        )
    ]
    body = (decision() if issued else "") + "".join(lines) + "".join(STYLES[name]()) + END
    return Package(body, WORD_STYLES, WORD, numbering=NUMBERING, parts=[gallery()]).bytes()


def below(data: Any, path: str) -> str:
    """All words below a path, folded."""
    for step in path.split("/"):
        if isinstance(data, list):
            data = data[int(step)] if step.isdigit() and int(step) < len(data) else None
        else:
            data = (data or {}).get(step) if isinstance(data, dict) else None
    return " ".join(re.findall(r"\w+", _joined(data).casefold()))


def _joined(data: Any) -> str:
    if isinstance(data, dict):
        return " ".join(map(_joined, data.values()))
    return " ".join(map(_joined, data)) if isinstance(data, list) else str(data or "")


def placed(data: Any, path: str, words: str) -> bool:
    """True if all words stand below the path; a text may be cut into several values there, its fixed wording left out."""
    there = below(data, path)
    wanted = re.findall(r"\w+", words.casefold())
    return (
        sum(word in there.split() for word in wanted) >= 0.6 * len(wanted) if path in CUT else " ".join(wanted) in there
    )


#: Fields that the scenario keeps as agencies or as the words between fixed ones.
CUT = {f"tình huống/0/{name}" for name in (
    "lực lượng, phương tiện/giai đoạn 1", "lực lượng, phương tiện/giai đoạn 2", "cơ chế vận hành/cấp xã",
    "cơ chế vận hành/cấp tỉnh", "cơ chế vận hành/cấp quốc gia")} | {"tổ chức thực hiện/phân công"}  # fmt: skip
PAIRS = [*NAMES, *(pair for item in OUTLINE for pair in item.texts)]


@pytest.mark.parametrize("issued", [True, False], ids=["with its decision", "alone"])
@pytest.mark.parametrize("name", STYLES)
def test_nearly_every_text_stands_in_its_own_field(name: str, issued: bool, tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(file(name, issued=issued))
    assert run(["import", str(tmp_path / "a.docx"), "-o", str(tmp_path / "a.yaml")]) in (0, 1)
    written = (tmp_path / "a.yaml").read_text("utf-8")
    data = YAML(typ="base").load(written)
    wrong = [(path, words) for path, words in PAIRS if not placed(data, path, words)]
    total = sum(len(words) for _, words in PAIRS)
    share = 1 - sum(len(words) for _, words in wrong) / total
    assert share >= 0.95, (f"{share:.3f}", wrong)
    everything = set(re.findall(r"\w+", written.casefold()))
    wanted = {
        word
        for item in OUTLINE
        for words in (item.heading, *(t for _, t in item.texts))
        for word in re.findall(r"\w+", words.casefold())
    }
    assert wanted <= everything
    assert "nháp" not in everything
