"""The decree's own sizes, rules and positions, measured in rendered files of both profiles by a reader of its own.

Each property is one case: what is measured, where the decree asks for it (Phụ lục I, phần I, unless another is named),
and what it must be with a text of 14 and of 13 pt.
"""

# ruff: noqa: E501

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from typing import Any, NamedTuple

import pytest
from measure import bold_mm, mm, w
from rendered import (
    ISSUER,
    NEXT,
    PARENT,
    POINT,
    QH,
    TN,
    Dossier,
    body,
    column,
    committee_lines,
    dossier,
    field,
    framed,
    hanging,
    last_mark,
    last_rows_kept,
    level_of,
    levels,
    look,
    number_of,
    page,
    points,
    room_mm,
    rows_with,
    rule_below,
    set_in,
    share,
    stamp,
)


class Property(NamedTuple):
    what: str
    clause: str
    measure: Callable[[Dossier], object]
    at_14: object
    at_13: object = None  # the same as at 14


def of(part: str, text: str) -> Callable[[Dossier], object]:
    """The look of the first paragraph of a part that begins so."""
    return lambda d: look(getattr(d, part).starting(text))


def bold(size: float) -> tuple[Any, ...]:
    return set_in(size, bold=True, italic=False)


def plain(size: float) -> tuple[Any, ...]:
    return set_in(size, bold=False, italic=False)


P = Property
PAGE = [
    P("A4 on every page, landscape only for tables", "I.1, I.2",
      lambda d: {(round(mm(s.get("pgSz", "w"))), round(mm(s.get("pgSz", "h"))), s.get("pgSz", "orient")) for s in d.file.sections},
      {(210, 297, None), (297, 210, "landscape")}),
    P("a landscape page holds a table", "I.2",
      lambda d: [bool(s.tables) for s in d.file.sections if s.get("pgSz", "orient")], [True, True]),
    P("margin at the top 20-25 mm", "I.3", lambda d: {page(s)["top"] for s in d.file.sections}, {20.0}),
    P("margin at the bottom 20-25 mm", "I.3", lambda d: {page(s)["bottom"] for s in d.file.sections}, {20.0}),
    P("margin at the left 30-35 mm", "I.3", lambda d: {page(s)["left"] for s in d.file.sections}, {30.0}),
    P("margin at the right 15-20 mm", "I.3", lambda d: {page(s)["right"] for s in d.file.sections}, {20.0}),
    P("no gutter moves the text", "I.3", lambda d: {s.get("pgMar", "gutter") for s in d.file.sections}, {"0"}),
    P("Times New Roman in every run", "I.4", lambda d: set().union(*(p.fonts for p in d.file.paragraphs)), {"Times New Roman"}),
    P("black, but the stamps of urgency and secrecy", "I.4, III.2b",
      lambda d: {c for p in d.file.paragraphs if not p.shown.startswith(("HỎA TỐC", "MẬT")) for c in p.all("color")} - {None},
      set()),
    P("page number in the header, Arabic, from 1", "I.7",
      lambda d: {(s.get("pgNumType", "fmt"), s.get("pgNumType", "start"), len(field(s.header("default")))) for s in d.file.sections},
      {(None, "1", 1)}),
    P("page number in the middle", "I.7", lambda d: number_of(d.file).align, "center"),
    P("page number in the top margin", "I.7", lambda d: {page(s)["header"] for s in d.file.sections}, {10.0}),
    P("page number 13-14 pt, upright, not bold", "I.7", lambda d: look(number_of(d.file)), plain(14), plain(13)),
    P("no page number on a first page", "I.7",
      lambda d: {(s.has("titlePg"), len(field(s.header("first")))) for s in d.file.sections}, {(True, 0)}),
    P("no page number at the foot", "I.7", lambda d: [n for n in d.file.parts if "footer" in n], []),
    P("each annex counts its own pages", "III.1đ", lambda d: [s.get("pgNumType", "start") for s in d.annexes], ["1"] * 4),
    P("each part begins on a new page", "III.1", lambda d: {s.get("type", "val") for s in d.file.sections}, {"nextPage"}),
    P("the crosswalk too is A4 with numbered pages", "I.1, I.7",
      lambda d: (round(mm(d.crosswalk.sections[0].get("pgSz", "h"))), look(number_of(d.crosswalk))), (210, plain(14)), (210, plain(13))),
]  # fmt: skip
HEADER = [
    P("Quốc hiệu: words", "II.1a", lambda d: d.decision.starting(QH).text, QH),
    P("Quốc hiệu: 12-13 pt, upright, bold, centred", "II.1a", of("decision", QH), bold(13), bold(12)),
    P("Quốc hiệu: top right", "II.1a, IV ô 1", lambda d: (column(d.decision.starting(QH)), d.decision.tables[0] is d.decision.blocks[0]
      or d.decision.blocks[1] is d.decision.tables[0]), ((0, 1), True)),
    P("Quốc hiệu: on one line", "II.1a", lambda d: rule_below(d.decision, d.decision.starting(TN))[0] > 0 and room_mm(d) > bold_mm(QH, 13), True),
    P("Tiêu ngữ: words, a hyphen with spaces", "II.1b", lambda d: d.decision.starting(TN).text, TN),
    P("Tiêu ngữ: 13-14 pt, upright, bold, centred", "II.1b", of("decision", TN), bold(14), bold(13)),
    P("Tiêu ngữ: rule as long as the line", "II.1b",
      lambda d: round(rule_below(d.decision, d.decision.starting(TN))[0]), round(bold_mm(TN, 14)), round(bold_mm(TN, 13))),
    P("Quốc hiệu, Tiêu ngữ: single lines, no gap", "II.1c",
      lambda d: {(p.line, p.gap("before"), p.gap("after")) for p in map(d.decision.starting, (QH, TN))}, {(1.0, 0.0, 0.0)}),
    P("parent body: capitals, 12-13 pt, upright, not bold", "II.2b", of("decision", PARENT), plain(13), plain(12)),
    P("parent body: printed in capitals on two lines", "II.2b",
      lambda d: (d.decision.starting(PARENT).shown, d.decision.after(d.decision.starting(PARENT)).shown),
      ("ỦY BAN NHÂN DÂN", "THÀNH PHỐ CẦN THƠ")),
    P("issuing body: 12-13 pt, upright, bold", "II.2b", of("decision", ISSUER), bold(13), bold(12)),
    P("issuing body: top left", "II.2, IV ô 2", lambda d: column(d.decision.starting(ISSUER)), (0, 0)),
    P("issuing body: rule of a third to a half, centred", "II.2b", lambda d: share(d.decision, ISSUER, 13), True),
    P("issuing body: single lines, no gap", "II.2b",
      lambda d: (d.decision.starting(ISSUER).line, d.decision.starting(ISSUER).gap("before")), (1.0, 0.0)),
    P("a People's Committee: one name on two lines, both bold", "II.2",
      lambda d: [look(p) for p in committee_lines(d)], [bold(13)] * 2, [bold(12)] * 2),
    P("number: words", "II.3c", lambda d: d.decision.starting("Số:").text, "Số: 05/QĐ-SYT"),
    P("number: 13 pt, upright, not bold, centred", "II.3c", of("decision", "Số:"), plain(13)),
    P("number of the submission: its own sign, room for the clerk", "II.3b", lambda d: d.submission.starting("Số:").text, "Số:      /TTr-SYT"),
    P("date: words", "II.4b", lambda d: d.decision.starting("Cần Thơ,").text, "Cần Thơ, ngày 15 tháng 12 năm 2026"),
    P("date: 13-14 pt, italic, centred", "II.4c", of("decision", "Cần Thơ,"), set_in(14, bold=False, italic=True),
      set_in(13, bold=False, italic=True)),
    P("number and date in one row, left and right", "II.4c",
      lambda d: (column(d.decision.starting("Số:")), column(d.decision.starting("Cần Thơ,"))), ((1, 0), (1, 1))),
]  # fmt: skip
TEXT = [
    P("type: 13-14 pt, upright, bold, centred on the page", "II.5b",
      lambda d: [(look(p), p.indent("firstLine"), p.indent("left"), p.cell) for p in (d.decision.starting("QUYẾT ĐỊNH"), d.submission.starting("TỜ TRÌNH"))],
      [(bold(14), 0, 0, None)] * 2, [(bold(13), 0, 0, None)] * 2),
    P("trích yếu: 13-14 pt, upright, bold, centred", "II.5b", of("decision", "Ban hành Kịch bản khung"), bold(14), bold(13)),
    P("trích yếu: right under the type", "II.5b",
      lambda d: d.decision.after(d.decision.starting("QUYẾT ĐỊNH")).text, "Ban hành Kịch bản khung ứng phó với sự cố y tế"),
    P("trích yếu: rule of a third to a half, centred", "II.5b", lambda d: share(d.decision, "Ban hành Kịch bản khung", 14), True,
      True),
    P("authority of the Decision: capitals, bold, centred", "PL III, mẫu 1.3",
      lambda d: (d.decision.starting("GIÁM ĐỐC SỞ Y TẾ").capitals, look(d.decision.starting("GIÁM ĐỐC SỞ Y TẾ"))), (True, bold(14)), (True, bold(13))),
    P("bases: italic, 13-14 pt, justified", "II.6a",
      lambda d: {(*p.sizes, p.bold, p.italic, p.align) for p in d.decision.paragraphs if p.text.startswith("Căn cứ")},
      {(14, False, True, "both")}, {(13, False, True, "both")}),
    P("bases: each ends with a semicolon, the last with a full stop", "II.6a",
      lambda d: re.sub(";+", ";", "".join(p.text[-1] for p in d.decision.paragraphs if p.italic and p.align == "both")), ";."),
    P("QUYẾT ĐỊNH: bold, centred, with a colon", "PL III, mẫu 1.3", of("decision", "QUYẾT ĐỊNH:"), bold(14), bold(13)),
    P("Điều: number bold, text not", "PL III, mẫu 1.3",
      lambda d: [[d.decision.starting("Điều 1.").run(r, "b") not in (None, "0") for r in d.decision.starting("Điều 1.").runs][:2]],
      [[True, False]]),
    P("text: 13-14 pt, one size throughout", "II.6e", lambda d: set().union(*(p.sizes for p in body(d))), {14}, {13}),
    P("text: upright", "II.6e", lambda d: {p.italic for p in body(d)}, {False}),
    P("text: justified", "II.6e", lambda d: {p.align for p in body(d)}, {"both"}),
    P("text: first line 1.27 cm", "II.6e", lambda d: {round(p.indent("firstLine"), 1) for p in body(d)}, {12.7}),
    P("text: nothing indented by spaces or tabs", "II.6e",
      lambda d: [p.text for p in d.scenario.paragraphs if p.text[:1].isspace() or p.element.find(w("r") + "/" + w("tab")) is not None], []),
    P("text: gap of 6 pt at least, before only", "II.6e", lambda d: {(p.gap("before"), p.gap("after")) for p in body(d)}, {(6, 0)}),
    P("text: lines from 1 to 1.5", "II.6e", lambda d: {p.line for p in body(d)}, {1.1}),
    P("I. TITLE: capitals, bold, same size", "V.6b",
      lambda d: [(p.capitals, *p.sizes, p.bold, p.italic) for p in d.scenario.paragraphs if re.match(r"[IV]+\. ", p.text)],
      [(True, 14, True, False)] * 4, [(True, 13, True, False)] * 4),
    P("1. with a title: bold, same size", "II.6đ",
      lambda d: {(*p.sizes, p.bold) for p in d.scenario.paragraphs if re.match(r"\d\. ", p.text) and d.file.styles.label(p.style) == "heading 2"},
      {(14, True)}, {(13, True)}),
    P("a) not bold, upright, same size", "II.6đ",
      lambda d: {(*p.sizes, p.bold, p.italic) for p in d.scenario.paragraphs if POINT.match(p.text)}, {(14, False, False)}, {(13, False, False)}),
    P("the fifth point of any list is đ)", "II.6đ",
      lambda d: {b for a, b in pairwise(points(d.file) + points(d.plan)) if a == "d"}, {"đ"}),
    P("points run a b c d đ e g, anew in each list", "II.6đ",
      lambda d: [b for a, b in pairwise(points(d.file)) if b != "a" and b != NEXT.get(a)], []),
    P("there are lists with six points", "II.6đ", lambda d: "e" in points(d.file), True),
    P("headings are Word headings, no level left out", "II.6d",
      lambda d: all(b <= a + 1 for a, b in pairwise(levels(d))) and set(levels(d)), {1, 2, 3, 4, 5}),
    P("headings stay with what follows", "II.6d", lambda d: {p.has("keepNext") for p in d.file.paragraphs if level_of(p)}, {True}),
    P("a line that announces what stands below it stays with it", "II.6d",
      lambda d: {p.has("keepNext") for s in (d.submission, d.scenario) for p in s.paragraphs if p.text.endswith(":") and p.cell is None}, {True}),
    P("the text ends with ./.", "PL III", lambda d: [last_mark(s.paragraphs) for s in (d.submission, d.decision, d.scenario, *d.annexes, *d.crosswalk.sections)], ["./."] * 8),
]  # fmt: skip
SIGNED = [
    P("signature: power and post in capitals, 13-14 pt, bold, centred", "II.7đ",
      lambda d: [(p.capitals, *look(p)) for p in (d.decision.starting("KT. GIÁM ĐỐC"), d.decision.starting("PHÓ GIÁM ĐỐC"))],
      [(True, *bold(14))] * 2, [(True, *bold(13))] * 2),
    P("signature: TM., KT., post on lines of their own", "II.7b",
      lambda d: [p.shown for p in d.committee.sections[1].paragraphs if re.match(r"(TM|KT|PHÓ)", p.shown)],
      ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]),
    P("signer's name: 13-14 pt, bold, centred, not in capitals", "II.7đ",
      lambda d: (look(d.decision.starting("Nguyễn Văn An")), d.decision.starting("Nguyễn Văn An").capitals), (bold(14), False), (bold(13), False)),
    P("signature: room of 25 mm at least above the name", "IV ô 7c",
      lambda d: d.decision.starting("Nguyễn Văn An").gap("before") * 25.4 / 72 >= 25, True),
    P("signature at the right, recipients at the left, in one row", "II.9d, IV",
      lambda d: (column(d.decision.starting("KT. GIÁM ĐỐC")), column(d.decision.starting("Nơi nhận:"))), ((0, 1), (0, 0))),
    P("signature: never alone on a page", "IV",
      lambda d: [p.has("keepNext") for p in d.decision.paragraphs if p.text.endswith("./.")], [True]),
    P("recipients: label 12 pt, bold, italic, at the left edge", "II.9d", of("decision", "Nơi nhận:"), set_in(12, bold=True, italic=True, align="left")),
    P("recipients: items 11 pt, upright, not bold, at the left edge", "II.9d", of("decision", "- Như Điều 3;"), set_in(11, bold=False, italic=False, align="left")),
    P("recipients: no gap between items", "II.9d",
      lambda d: (d.decision.starting("- Như Điều 3;").gap("before"), d.decision.starting("- Như Điều 3;").line), (0, 1)),
    P("recipients: first item", "II.9b", lambda d: [s.after(s.starting("Nơi nhận:")).text for s in (d.submission, d.decision)], ["- Như trên;", "- Như Điều 3;"]),
    P("recipients: last item is Lưu: VT, with a full stop", "II.9d",
      lambda d: [p.text for p in d.decision.paragraphs if p.text.startswith("- Lưu")], ["- Lưu: VT, NC."]),
    P("recipients: none on the attachment and the annexes", "PL III, mẫu 1.3, 2.1",
      lambda d: [p.text for s in (d.scenario, *d.annexes) for p in s.paragraphs if p.text.startswith(("Nơi nhận", "KT."))], []),
    P("Kính gửi, one: on the same line, upright, not bold", "II.9d",
      lambda d: (d.single.sections[0].starting("Kính gửi").text, d.single.sections[0].starting("Kính gửi").bold, d.single.sections[0].starting("Kính gửi").sizes),
      ("Kính gửi: Ủy ban nhân dân thành phố Cần Thơ", False, {14}), ("Kính gửi: Ủy ban nhân dân thành phố Cần Thơ", False, {13})),
    P("Kính gửi, several: a line each, ; and . behind them", "II.9d",
      lambda d: [d.submission.after(d.submission.starting("Kính gửi"), n).text for n in range(3)],
      ["Kính gửi:", "- Ủy ban nhân dân thành phố Cần Thơ;", "- Thường trực Thành ủy."]),
    P("Kính gửi, several: hyphens in one line, right of the colon", "II.9d",
      hanging, True),
    P("Kính gửi: only in the submission", "II.9b",
      lambda d: [p.text for f in (d.file, d.plan) for s in f.sections[1:] for p in s.paragraphs if p.text.startswith("Kính gửi")], []),
    P("drafter's code and copies: 11 pt, upright, at the right below the recipients", "III.3",
      lambda d: (look(d.decision.starting("PL.(300)")), column(d.decision.starting("PL.(300)"))), (set_in(11, bold=False, italic=False, align="right"), (0, 0))),
    P("contact: 11-12 pt, upright, on the first page's foot, under a line", "III.4",
      lambda d: (*d.decision.starting("Địa chỉ:").sizes, d.decision.starting("Địa chỉ:").italic, d.decision.starting("Địa chỉ:").prop("framePr", "yAlign"),
                 d.decision.starting("Địa chỉ:").prop("pBdr/top")), (12, False, "bottom", "single"), (11, False, "bottom", "single")),
    P("contact: nothing stands beside it", "IV", lambda d: d.decision.starting("Địa chỉ:").prop("framePr", "wrap"), "notBeside"),
    P("carriers: single lines, so that an ordinary Decision ends on its first page", "II.6e",
      lambda d: {d.decision.starting(t).line for t in ("Căn cứ", "Điều 1.", "Điều 3.")} | {d.plan.sections[1].starting(t).line for t in ("Thực hiện", "1. ")}, {1.0}),
    P("contact: the line is as long as the text", "III.4", lambda d: round(framed(d.decision.starting("Địa chỉ:"), "w")), 160),
]  # fmt: skip
ATTACHED = [
    P("attachment: header repeated, no number, no date", "PL III, mẫu 1.3",
      lambda d: [p.text for p in d.scenario.paragraphs[:8] if p.text in (QH, TN) or p.text.startswith(("Số:", "Cần Thơ,"))], [QH, TN]),
    P("attachment: type and trích yếu bold, centred", "PL III, mẫu 1.3",
      lambda d: [look(d.scenario.starting("KỊCH BẢN KHUNG")), look(d.scenario.starting("Ứng phó với"))], [bold(14)] * 2, [bold(13)] * 2),
    P("accompanying line: italic, centred, in brackets", "PL III, mẫu 1.3",
      lambda d: (d.scenario.starting("(Kèm").text, look(d.scenario.starting("(Kèm"))),
      ("(Kèm theo Quyết định số 05/QĐ-SYT ngày 15 tháng 12 năm 2026 của Giám đốc Sở Y tế)", set_in(14, bold=False, italic=True)),
      ("(Kèm theo Quyết định số 05/QĐ-SYT ngày 15 tháng 12 năm 2026 của Giám đốc Sở Y tế)", set_in(13, bold=False, italic=True))),
    P("attachment: rule under the accompanying line, centred", "PL III, mẫu 1.3", lambda d: rule_below(d.scenario, d.scenario.starting("(Kèm"))[1] < 0.5, True),
    P("annexes: Roman numbers", "III.1a", lambda d: [s.paragraphs[0].text for s in d.annexes], [f"Phụ lục {n}" for n in ("I", "II", "III", "IV")]),
    P("a single annex: no number", "III.1a", lambda d: [s.paragraphs[0].text for s in d.single.sections[3:]], ["Phụ lục"]),
    P("annexes: label 14 pt in both profiles, bold, not in capitals", "III.1b",
      lambda d: {(*s.paragraphs[0].sizes, s.paragraphs[0].bold, s.paragraphs[0].capitals, s.paragraphs[0].align) for s in d.annexes}, {(14, True, False, "center")}),
    P("annexes: title in capitals, 13-14 pt, bold, centred", "III.1b",
      lambda d: {(*s.paragraphs[1].sizes, s.paragraphs[1].bold, s.paragraphs[1].capitals, s.paragraphs[1].align) for s in d.annexes},
      {(14, True, True, "center")}, {(13, True, True, "center")}),
    P("annexes: accompanying line below the title, italic", "III.1c",
      lambda d: {(s.paragraphs[2].text[:24], *s.paragraphs[2].sizes, s.paragraphs[2].italic) for s in d.annexes},
      {("(Kèm theo Quyết định số ", 14, True)}, {("(Kèm theo Quyết định số ", 13, True)}),
    P("annexes: no Quốc hiệu, no issuer", "PL III, mẫu 2.1", lambda d: [p.text for s in d.annexes for p in s.paragraphs if p.text == QH], []),
    P("annexes are named in the scenario", "III.1a",
      lambda d: [bool(re.search(rf"Phụ lục {n}\b", " ".join(p.text for p in d.scenario.paragraphs))) for n in ("I",)], [True]),
    P("crosswalk: an annex of the submission", "III.1c",
      lambda d: (look(d.crosswalk.paragraphs[0]), d.crosswalk.paragraphs[2].text[:15]), (bold(14), "(Kèm theo Tờ tr")),
    P("stamp HỎA TỐC 30 x 8 mm, a single line", "III.2b", lambda d: stamp(d.decision, "HỎA TỐC"), (30, 8, "single", "exact")),
    P("stamp THƯỢNG KHẨN 40 x 8 mm", "III.2b", lambda d: stamp(d.committee.sections[1], "THƯỢNG KHẨN"), (40, 8, "single", "exact")),
    P("stamp KHẨN 20 x 8 mm", "III.2b", lambda d: stamp(d.single.sections[1], "KHẨN"), (20, 8, "single", "exact")),
    P("stamps: 13 pt, upright, bold, centred, red", "III.2b",
      lambda d: (look(d.decision.starting("HỎA TỐC")), d.decision.starting("HỎA TỐC").all("color")), (bold(13), {"EE0000"})),
    P("stamps: left, below the number, secrecy above urgency", "III.2, IV ô 10",
      lambda d: [p.shown for p in d.decision.paragraphs if p.shown.startswith(("Số:", "MẬT", "HỎA TỐC"))], ["Số: 05/QĐ-SYT", "MẬT", "HỎA TỐC"]),
    P("circulation: 13 pt, bold, centred, framed by a single line", "III.2c",
      lambda d: (look(d.decision.starting("LƯU HÀNH")), {d.decision.starting("LƯU HÀNH").prop(f"pBdr/{side}") for side in ("top", "left", "bottom", "right")}),
      (bold(13), {"single"})),
    P("circulation: in the top margin, in the right half", "III.2c, IV ô 11",
      lambda d: framed(d.decision.starting("LƯU HÀNH"), "y") < 20 and framed(d.decision.starting("LƯU HÀNH"), "x") > 105, True),
    P("circulation XEM XONG TRẢ LẠI", "III.2c", lambda d: d.committee.sections[1].starting("XEM XONG").shown, "XEM XONG TRẢ LẠI"),
    P("draft: said in the header of every page", "practice",
      lambda d: {"DỰ THẢO" in "".join(s.header(kind).itertext()) for s in d.draft.sections for kind in ("first", "default")}, {True}),
    P("a final file does not say draft", "practice", lambda d: any("DỰ THẢO".encode() in part for name, part in d.file.parts.items() if "header" in name), False),
    P("plan: own sign and number, the scenario its first annex", "PL III, mẫu 1.4",
      lambda d: (d.plan.sections[1].starting("Số:").text, d.plan.sections[2].paragraphs[0].text), ("Số: 05/KH-SYT", "Phụ lục I")),
]  # fmt: skip
FILES = [
    P("tables: header row on each page", "reading", lambda d: {(rows[0], any(rows[1:])) for rows in rows_with(d, "tblHeader")}, {(True, False)}),
    P("the last row stays on the page of ./.", "reading", last_rows_kept, {True}),
    P("tables: no row is torn", "reading", lambda d: {all(rows) for rows in rows_with(d, "cantSplit")}, {True}),
    P("tables: as wide as the text", "reading",
      lambda d: {round(sum(mm(c.get(w("w"))) for c in t.iter(w("gridCol"))) - s.text_mm, 1) for s in d.annexes for t in s.tables}, {0.0}),
    P("language vi-VN", "reading", lambda d: next(d.file.styles.root.iter(w("lang"))).get(w("val")), "vi-VN"),
    P("title and language in the properties", "reading",
      lambda d: [e.text for e in d.file.root("docProps/core.xml") if e.tag.endswith(("}title", "}language"))], ["Kịch bản khung ứng phó với sự cố y tế", "vi-VN"]),
]  # fmt: skip
PROPERTIES = [*PAGE, *HEADER, *TEXT, *SIGNED, *ATTACHED, *FILES]


@pytest.mark.parametrize("size", ["14", "13"])
@pytest.mark.parametrize("one", PROPERTIES, ids=lambda one: f"{one.clause} - {one.what}")
def test_the_property_holds(one: Property, size: str) -> None:
    assert one.measure(dossier(size)) == (one.at_14 if size == "14" or one.at_13 is None else one.at_13)


def test_there_are_enough_properties() -> None:
    assert len(PROPERTIES) >= 60
