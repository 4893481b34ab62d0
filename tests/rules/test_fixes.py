"""``nts check --fix``: only the spans of its edits change, meaning stays, the second run changes nothing."""

from __future__ import annotations

import unicodedata

import pytest
from casefile import base
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support import EXAMPLES

from nts_scenario_kit.finding import Severity
from nts_scenario_kit.rules.fixes import Edit, fix
from nts_scenario_kit.source import Source, parse, quote

HEAD = """\
# ghi chú đầu tệp   \t
loại: kịch bản khung
biến thể: can_tho # ghi chú 147/NQ/CP Ðề án   \t
lĩnh vực: y_te
cấp: tỉnh
"""


def source_of(text: str | bytes) -> Source:
    found, findings = parse(text if isinstance(text, bytes) else text.encode(), "kich_ban.yaml")
    assert found is not None, findings
    return found


def fixed(text: str) -> str:
    return fix(source_of(text))[0]


def nfd(text: str) -> str:
    return unicodedata.normalize("NFD", text)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("trích yếu: Ðề án  \n", "trích yếu: Đề án\n"),
        ('trích yếu: "Đề án  " # chú thích  \n', 'trích yếu: "Đề án" # chú thích  \n'),
        ("trích yếu: 'Đề án '\r\n", "trích yếu: 'Đề án'\r\n"),
        (
            "trích yếu: |\n  dòng một  \n  dòng hai \n\n# chú thích  \n",
            "trích yếu: |\n  dòng một\n  dòng hai\n\n# chú thích  \n",
        ),
        ("trích yếu: theo Nghị quyết số 147/NQ/CP\n", "trích yếu: theo Nghị quyết số 147/NQ-CP\n"),
        (nfd("trích yếu: Đề án") + nfd(" # ả\n"), "trích yếu: Đề án" + nfd(" # ả\n")),
        ("trích yếu: cách ly , khoanh  vùng   ổ dịch ,\n", "trích yếu: cách ly, khoanh vùng ổ dịch,\n"),
        ('trích yếu: "cách  ly ,  khoanh vùng" #  a  , b\n', 'trích yếu: "cách ly, khoanh vùng" #  a  , b\n'),
        ("trích yếu: theo 30/2020/NÐ/CP\n", "trích yếu: theo 30/2020/NĐ-CP\n"),
        ("trích yếu: A\ncăn cứ: {pháp lý: [Luật A., Luật B]}\n", "trích yếu: A\ncăn cứ: {pháp lý: [Luật A, Luật B]}\n"),
        ("trích yếu: A\ncăn cứ:\n  pháp lý:\n    - Luật A;\n", "trích yếu: A\ncăn cứ:\n  pháp lý:\n    - Luật A\n"),
        (
            'trích yếu: A\ncăn cứ: {pháp lý: [{nội dung: "Luật A:"}]}\n',
            'trích yếu: A\ncăn cứ: {pháp lý: [{nội dung: "Luật A"}]}\n',
        ),
        (
            "trích yếu: A\ncăn cứ: {pháp lý: [{số: 147 / NQ-CP}]}\n",
            "trích yếu: A\ncăn cứ: {pháp lý: [{số: 147/NQ-CP}]}\n",
        ),
    ],
)
def test_what_is_fixed(before: str, after: str) -> None:
    assert fixed(HEAD + before) == HEAD + after


@pytest.mark.parametrize(
    "text",
    [
        "trích yếu: A # chú thích  \n",
        'trích yếu: ""\n',
        'trích yếu: "   "\n',
        'trích yếu: "abc\\ "\n',
        "trích yếu: trực 24/7, tỷ lệ 1/3, ngày 22/5/2025, 51-NQ/TW\n",
        "trích yếu: A\ncăn cứ: {pháp lý: [Luật A;, Luật B.]}\n",
        "trích yếu: A\ncăn cứ: {pháp lý: [Luật A, Luật B]}\n",
        "trích yếu: A\ncăn cứ: {pháp lý: [Luật A...]}\n",
        "trích yếu: số    /KH-UBND ngày   , tháng   năm   nay\n",
        'trích yếu: "một\\n  hai\\t  ba"\n',
        "trích yếu: |\n  một  hai , ba\n",
        "trích yếu: a\ncăn cứ: {pháp lý: [Luật A , Luật B ]}\n",
        "trích yếu: đảm bảo, nghành, Sở NN&PTNT\n",
    ],
)
def test_what_is_left_alone(text: str) -> None:
    assert fix(source_of(HEAD + text)) == (HEAD + text, [])


def test_each_edit_says_what_where_and_why() -> None:
    _, (edit,) = fix(source_of(HEAD + "trích yếu: theo 147/NQ/CP\n"))
    assert edit[2:] == ("147/NQ/CP", "147/NQ-CP", "sửa số, ký hiệu thành 147/NQ-CP", 6, 17)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_encoding_of_the_file_stays(encoding: str) -> None:
    source = source_of((HEAD + "trích yếu: Ðề án\r\n").encode(encoding))
    text, _ = fix(source)
    assert source.encode(text) == (HEAD + "trích yếu: Đề án\r\n").encode(encoding)


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_nothing_to_fix_in_the_examples(file: object) -> None:
    text = getattr(file, "read_text")(encoding="utf-8")  # noqa: B009
    assert fix(source_of(text)) == (text, [])


WORDS = st.sampled_from(
    ["Ðề án", "147/NQ/CP", "30/2020/NÐ/CP", nfd("thủy lợi"), "Công an", "“ba chủ động”", "Luật A;", "B.", "C,", "#1",
     "a: b", "51-NQ/TW", "  ", "\t", "\\", "'", '"', "|", "- x", "ố", "\u0301", "…", "...", "147 / NQ-CP"]
)  # fmt: skip
TEXTS = st.lists(WORDS, min_size=1, max_size=6).map(" ".join)
STYLES = st.sampled_from(["quoted", "double", "single", "block", "folded"])
ENDS = st.sampled_from(["", "  ", "\t", "   # chú thích Ðề 147/NQ/CP  "])


def written(text: str, style: str, indent: str) -> str:
    if style == "double":
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t") + '"'
    if style == "single":
        return "'" + text.replace("'", "''") + "'"
    if style in {"block", "folded"}:
        return f"{'|' if style == 'block' else '>-'}\n{indent}x{text}\n{indent}{text.strip() or 'y'}"
    return quote(text)


@st.composite
def scenarios(draw: st.DrawFn) -> str:
    lines = [HEAD.rstrip("\n")]
    lines.append(f"trích yếu: {written(draw(TEXTS), draw(STYLES), '  ')}")
    lines.append(f"căn cứ: # {draw(TEXTS)}  \n  pháp lý:")
    for text in draw(st.lists(TEXTS, min_size=1, max_size=3)):
        style = draw(STYLES)
        tail = "" if style in {"block", "folded"} else draw(ENDS)
        lines.append(f"    - {written(text, style, '      ')}{tail}")
    key = draw(st.sampled_from(["mục tiêu", nfd("mục tiêu"), '"mục tiêu"']))
    lines.append(f"mục tiêu, yêu cầu:\n  {key}: [{', '.join(quote(t) for t in draw(st.lists(TEXTS, max_size=3)))}]")
    end = draw(st.sampled_from(["\n", "\r\n"]))
    return end.join("\n".join(lines).split("\n")) + end


def rebuilt(text: str, edits: list[Edit]) -> str:
    out, at = "", 0
    for edit in edits:
        assert edit.start >= at, "edits do not overlap"
        assert text[edit.start : edit.end] == edit.old
        out += text[at : edit.start] + edit.new
        at = edit.end
    return out + text[at:]


def comments(text: str) -> list[str]:
    return [
        line.partition("#")[2] for line in text.splitlines() if line.startswith(("# ghi chú", "biến thể", "căn cứ:"))
    ]


@settings(max_examples=250, deadline=None, suppress_health_check=list(HealthCheck))
@given(scenarios())
def test_only_the_spans_change_and_once(text: str) -> None:
    source, findings = parse(text.encode(), "kich_ban.yaml")
    if source is None or any(f.severity is Severity.ERROR for f in findings):
        return
    after, edits = fix(source)
    assert rebuilt(text, edits) == after
    assert comments(after) == comments(text)
    again = source_of(after)
    assert fix(again) == (after, [])
    assert len(str(again.data)) <= len(str(source.data)) + 2


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_a_whole_file_with_faults_comes_back_clean(data: st.DataObject) -> None:
    clean = base()
    lines = clean.split("\n")
    spots = data.draw(st.lists(st.integers(0, len(lines) - 2), max_size=8, unique=True))
    for spot in spots:
        if "#" not in lines[spot] and not lines[spot].endswith(":"):
            lines[spot] += "  "
    text = "\n".join(lines).replace("147/NQ-CP", data.draw(st.sampled_from(["147/NQ-CP", "147/NQ/CP"])))
    assert fixed(data.draw(st.sampled_from([text, nfd(text)]))) == clean
