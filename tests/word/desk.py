"""Short words for whole documents of a clerk's desk, and the shelf that holds them by name."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

from office_letters import WORD, WORD_STYLES
from office_letters import page_header as gallery
from office_xml import B, I, Package, connector, gap, ind, jc, p, r, ref, sect, style, sz, tbl, tc, tr

from nts_scenario_kit.word.widths import text_mm

DESK: dict[str, bytes] = {}
C = gap() + jc("center")
BASE = style("NoiDung")
AGAIN = '<w:pgNumType w:start="1"/><w:titlePg/>'
MOTTO, NATION = "Độc lập - Tự do - Hạnh phúc", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
HEALTH = [("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", False), ("SỞ Y TẾ", True)]
TODAY = "Lâm Đồng, ngày 05 tháng 11 năm 2026"


def doc(build: Callable[[], bytes]) -> Callable[[], bytes]:
    """Decorator: put a document on the desk."""
    assert build.__name__ not in DESK
    DESK[build.__name__] = build()
    return build


def parts_as_text(data: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def short(words: str, size: float) -> float:
    """Length of the rule under these words."""
    return round(text_mm(words, size, bold=True) * 0.42, 1)


def letterhead(names, number, date, about="", *, points=13, more="", line=connector):
    """``names``: lines at the left, each with whether it is bold; the rules are drawn behind the last words."""
    left = [p(r(words, (B if bold else "") + sz(points)), ppr=C) for words, bold in names[:-1]]
    last_name = names[-1][0]
    left.append(p(r(last_name, B + sz(points)), line(short(last_name, points)), ppr=C))
    rule = line(round(text_mm(MOTTO, points + 1, bold=True), 1))
    right = [p(r(NATION, B + sz(points)), ppr=C), p(r(MOTTO, B + sz(points + 1)), rule, ppr=C)]
    rows = [tr(tc(3686, *left), tc(5670, *right))]
    if number or date:
        under = [p(r(number, sz(13)), ppr=gap(120) + jc("center"))]
        under += [p(r(about, sz(12)), ppr=gap(120) + jc("center"))] if about else []
        dated = p(r(date, I + sz(points + 1)), ppr=gap(120) + jc("center"))
        rows.append(tr(tc(3686, *under, more), tc(5670, dated)))
    return tbl((3686, 5670), *rows, extra=jc("center"))


def title(kind, about, authority="", points=14):
    about = [about] if isinstance(about, str) else about
    rule = short(about[-1], points) if text_mm(about[-1], points, bold=True) < 160 else 60
    lines = [p(ppr=C), *[p(r(words, B + sz(points)), ppr=C) for words in (kind, *about)], p(connector(rule), ppr=C)]
    return "".join(lines) + (p(r(authority, B + sz(points)), ppr=gap(120) + jc("center")) if authority else "")


def text(words, rpr=""):
    return p(r(words, rpr), ppr=BASE)


def article(label, words):
    return p(r(label, B), r(" " + words), ppr=BASE)


def base(words):
    return text(words, I)


def resolved(words="QUYẾT ĐỊNH:"):
    return p(r(words, B), ppr=gap(120, 120) + jc("center"))


def addressee(words):
    return p(r("Kính gửi: " + words), ppr=gap(240, 120) + jc("center"))


def addressees(*items):
    return p(r("Kính gửi:"), ppr=gap(240) + ind(0, 1985)) + "".join(
        p(r("- " + item), ppr=gap(60) + ind(0, 2900)) for item in items
    )


def closing(items, posts, name):
    small = gap() + jc("left")
    left = [p(r("Nơi nhận:", B + I + sz(12)), ppr=small), *[p(r(item, sz(11)), ppr=small) for item in items]]
    right = [*[p(r(post, B + sz(14)), ppr=C) for post in posts], *[p(ppr=C)] * 4, p(r(name, B + sz(14)), ppr=C)]
    return tbl((4253, 4819), tr(tc(4253, *left), tc(4819, *right), extra="<w:cantSplit/>"))


def last(**changes):
    return sect(refs=ref("default", "rIdH1"), **changes)


def turn(**changes):
    """The end of a section that is not the last."""
    return p(ppr=last(**changes))


def saved(*body, styles=WORD_STYLES, defaults=WORD, parts=None, **more):
    return Package("".join(body), styles, defaults, parts=parts or [gallery()], **more).bytes()
