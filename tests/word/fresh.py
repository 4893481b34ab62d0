"""Short words for documents of officers, made up before the rules were read; each with the findings it deserves."""

from __future__ import annotations

from office_letters import WORD, WORD_STYLES, page_header
from office_xml import B, I, Package, connector, gap, ind, jc, num, p, r, ref, sect, style, sz, tbl, tc, tr, vml_line
from office_xml import box as drawn_box

from nts_scenario_kit.word.widths import text_mm

NATION, MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"
C, BODY = gap() + jc("center"), style("NoiDung")
RED = B + sz(13) + '<w:color w:val="FF0000"/>'
LABEL = B + I + sz(12)
AGAIN = '<w:pgNumType w:start="1"/><w:titlePg/>'
#: The file of each document, and the rules that must speak of it, none for one right to the letter.
FILES: dict[str, bytes] = {}
WANTED: dict[str, list[str]] = {}


def doc(name, wanted, *body, parts=None, sectpr=None, **more):
    """Put a document on the shelf."""
    assert name not in FILES
    whole = "".join(body) + (last() if sectpr is None else sectpr)
    FILES[name] = Package(whole, WORD_STYLES, WORD, parts=parts or [page_header()], **more).bytes()
    WANTED[name] = wanted


def P(words, ppr="", rpr=""):  # noqa: N802
    return p(r(words, rpr), ppr=ppr)


def border_line(mm, cell_mm):
    """A rule as the border of an empty paragraph with indents."""
    side = round((cell_mm - mm) / 2 * 56.693)
    line = '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>'
    spacing = gap(0, 0, 20, "exact") + f'<w:ind w:left="{side}" w:right="{side}"/>'
    return p(r("", sz(2)), ppr=line + spacing + jc("center"))


def underscores(mm, pt):
    return P("_" * round(mm / text_mm("_", pt)), gap(0, 0, 120, "exact") + jc("center"), sz(pt))


def head(
    left,
    number,
    date,
    about="",
    how="conn",
    pt=13,
    motto=MOTTO,
    share=0.42,
    bolds=None,
    under="",
    right="",
    widths=(3686, 5670),
):
    """``how``: connectors, old lines, borders or underscores as rules; ``under``, ``right``: below number and date."""
    bolds = [False] * (len(left) - 1) + [True] if bolds is None else bolds
    own, whole = text_mm(left[-1], pt, bold=True) * share, text_mm(motto, pt + 1, bold=True)
    drawn = {"conn": connector, "vml": vml_line}.get(how)
    names = [P(words, C, (B if bold else "") + sz(pt)) for words, bold in zip(left, bolds, strict=True)]
    nation = [P(NATION, C, B + sz(pt)), P(motto, C, B + sz(pt + 1))]
    if drawn:
        names[-1] = p(r(left[-1], (B if bolds[-1] else "") + sz(pt)), drawn(round(own, 1)), ppr=C)
        nation[-1] = p(r(motto, B + sz(pt + 1)), drawn(round(whole, 1)), ppr=C)
    for cell, mm, width in ((names, own, widths[0]), (nation, whole, widths[1])):
        if how == "border":
            cell.append(border_line(mm, (width - 216) / 56.693))
        elif how == "under":
            cell.append(underscores(mm, pt))
    below = gap(120) + jc("center")
    numbers = [P(words, below, sz(size)) for words, size in ((number, 13), (about, 12)) if words]
    dates = [P(date, below, I + sz(pt + 1))] if date else []
    rows = [tr(tc(widths[0], *names), tc(widths[1], *nation))]
    rows += [tr(tc(widths[0], *numbers, under), tc(widths[1], *dates, right))] if numbers or dates else []
    return tbl(widths, *rows, extra=jc("center"))


def tab_head(above, name, number, date, about="", rule=MOTTO):
    """A letterhead typed with tabs, its rules with underscores, without a table."""
    stops = '<w:tabs><w:tab w:val="center" w:pos="1800"/><w:tab w:val="center" w:pos="6600"/></w:tabs>'
    short = "_" * round(text_mm(name, 13, bold=True) * 0.42 / text_mm("_", 13))
    long = "_" * round(text_mm(rule, 14, bold=True) / text_mm("_", 14))
    rows = [
        (above, sz(13), NATION, B + sz(13), 0),
        (name, B + sz(13), MOTTO, B + sz(14), 0),
        (short, sz(13), long, sz(14), 0),
        (number, sz(13), date, I + sz(14), 120),
    ]
    out = "".join(p(r("\t" + a, x), r("\t" + b, y), ppr=stops + gap(before)) for a, x, b, y, before in rows)
    return out + (P("\t" + about, stops + gap(120), sz(12)) if about else "")


def title(kind, about, authority="", pt=14, how="conn"):
    about = [about] if isinstance(about, str) else about
    mm = min(text_mm(about[-1], pt, bold=True), 165) * 0.42
    lines = "".join(P(words, C, B + sz(pt)) for words in (kind, *about))
    rule = border_line(mm, 165) if how == "border" else p(connector(round(mm, 1)), ppr=C)
    return p(ppr=C) + lines + rule + (P(authority, gap(120, 120) + jc("center"), B + sz(pt)) if authority else "")


def t(words, rpr=""):
    return P(words, BODY, rpr)


def ts(*words):
    return "".join(map(t, words))


def small(*words):
    """Running text of size 13, headings of Roman numbers in bold."""
    return "".join(t(x, sz(13) + (B if x[:2] in ("I.", "II") else "")) for x in words)


def bases(*words):
    return "".join(t(x, I) for x in words)


def dieu(number, words):
    return p(r(f"Điều {number}.", B), r(" " + words), ppr=BODY)


def H(words):  # noqa: N802
    return t(words, B)


def li(words):
    return P(words, BODY + num(1))


def qd(words="QUYẾT ĐỊNH:"):
    return P(words, gap(120, 120) + jc("center"), B)


def kg1(words, rpr=""):
    return P("Kính gửi: " + words, gap(240, 120) + jc("center"), rpr)


def kgn(*words, label="Kính gửi:"):
    return P(label, gap(240) + ind(0, 1985)) + "".join(P("- " + x, gap(60) + ind(0, 3000)) for x in words)


def kgt(*words):
    """Addressees in a table of two columns."""
    items = [P("- " + x, gap() + jc("left")) for x in words]
    return p(ppr=C) + tbl((3400, 5670), tr(tc(3400, P("Kính gửi:", gap() + jc("right"))), tc(5670, *items)))


def close(items, posts, name, label=LABEL, size=11, pt=14):
    left = [P("Nơi nhận:", gap() + jc("left"), label), *[P(x, gap() + jc("left"), sz(size)) for x in items]]
    right = [*[P(x, C, B + sz(pt)) for x in posts], *[p(ppr=C)] * 4, P(name, C, B + sz(pt))]
    return tbl((4253, 4819), tr(tc(4253, *left), tc(4819, *right), extra="<w:cantSplit/>"))


def stamp(words, width, height=8):
    return p(drawn_box(width, height, P(words, C, RED)), ppr=gap(60))


def last(**changes):
    return sect(refs=ref("default", "rIdH1"), **changes)


def brk(**changes):
    """The end of a section that is not the last."""
    return p(ppr=last(**changes))
