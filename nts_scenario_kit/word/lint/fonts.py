"""Font, colour, encoding, and sizes that belong together (PL I, I.I.4 and note of I.V)."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import Severity
from nts_scenario_kit.legacy import legacy_font
from nts_scenario_kit.word.facts.roles import Role
from nts_scenario_kit.word.format import FONT, PROFILES, Basis, is_official_font
from nts_scenario_kit.word.lint.base import Problem, Subject, figure, more, quote, rule
from nts_scenario_kit.word.xml import W

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from nts_scenario_kit.word.facts import Paragraph, Run

GROUP = "phông chữ"
_LETTER = re.compile(r"[^\W_]")
SYMBOL_FONTS = (
    "symbol",
    "wingdings",
    "wingdings 2",
    "wingdings 3",
    "webdings",
    "cambria math",
    "ms gothic",
    "segoe ui symbol",
)
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_BLACK = {"auto", "000000", "windowtext"}
_RED_MARKS = re.compile(r"^(?:HỎA TỐC|HOẢ TỐC|(?:\w+ )?KHẨN$|TUYỆT MẬT|TỐI MẬT|MẬT|DỰ THẢO)", re.IGNORECASE)


def _faces(run: Run) -> set[str]:
    """Fonts that the letters of a run are shown in."""
    ascii_ = any(letter.isascii() and letter.isalnum() for letter in run.text)
    high = any(not letter.isascii() and letter.isalpha() for letter in run.text)
    return ({run.font} if ascii_ else set()) | ({run.font_high} if high else set())


@rule("ND30-FONT-NAME", Basis.TEXT, "PL I, I.I.4", GROUP)
def font_name(subject: Subject) -> Iterator[Problem]:
    """Phông chữ Times New Roman trong toàn văn bản.

    Kiểm tra phông có hiệu lực của từng đoạn chữ, kể cả trong bảng, đầu trang và khung chữ, qua kiểu (style), giá trị
    mặc định và chủ đề (theme) của tệp.

    Sai: một đoạn bằng Arial
    Đúng: toàn bộ bằng Times New Roman
    """
    found: dict[str, list[Paragraph]] = {}
    for paragraph in subject.facts.everything:
        for run in paragraph.shown:
            for face in _faces(run):
                if (
                    not is_official_font(face)
                    and face.strip().lower() not in SYMBOL_FONTS
                    and not (legacy_font(face) and subject.facts.legacy)
                ):
                    places = found.setdefault(face, [])
                    if not places or places[-1] is not paragraph:
                        places.append(paragraph)
    for face, places in found.items():
        message = f"phông {face} tại {quote(places[0].text)}{more(len(places))}; quy định {FONT}"
        yield Problem(places[0], message, f"đặt phông {FONT}")


@rule("ND30-FONT-ENC", Basis.TEXT, "PL I, I.I.4", GROUP)
def font_enc(subject: Subject) -> Iterator[Problem]:
    """Bộ mã Unicode theo TCVN 6909:2001.

    Phông cũ (.VnTime, VNI-Times) lưu chữ Việt bằng mã riêng: máy khác không đọc, không tìm kiếm được. Nhận biết bằng
    chính các ký tự chứ không chỉ bằng tên phông.

    Sai: Céng hßa x· héi chñ nghÜa ViÖt Nam (mã TCVN3)
    Đúng: Cộng hòa xã hội chủ nghĩa Việt Nam (mã Unicode)
    """
    faces = Counter(face for p in subject.facts.everything for run in p.shown for face in _faces(run))
    old = [face for face in faces if legacy_font(face)]
    if old and subject.facts.legacy:
        place = next(p for p in subject.facts.everything for run in p.shown if _faces(run) & set(old))
        yield Problem(
            place,
            f"chữ tại {quote(place.text)} dùng bảng mã cũ với phông {old[0]}; quy định Unicode",
            "chuyển mã sang Unicode rồi đặt phông Times New Roman",
        )
    private = [
        p
        for p in subject.facts.everything
        for run in p.shown
        if _PRIVATE.search(run.text) and run.font.lower() not in SYMBOL_FONTS
    ]
    if private:
        letter = next(m[0] for run in private[0].shown if (m := _PRIVATE.search(run.text)))
        yield Problem(
            private[0],
            f"ký tự riêng U+{ord(letter):04X} không thuộc Unicode tiếng Việt{more(len(set(private)))}",
            "gõ lại ký tự này",
        )


@rule("ND30-FONT-COLOR", Basis.TEXT, "PL I, I.I.4", GROUP)
def font_color(subject: Subject) -> Iterator[Problem]:
    """Chữ màu đen.

    Ngoại lệ: dấu chỉ mức độ khẩn màu đỏ, ảnh chữ ký màu xanh, ảnh dấu màu đỏ.

    Sai: một câu màu đỏ
    Đúng: toàn bộ chữ màu đen hoặc màu tự động
    """
    found: dict[str, list[Paragraph]] = {}
    for paragraph in subject.facts.everything:
        if _RED_MARKS.match(paragraph.text):
            continue
        for run in paragraph.shown:
            if not _black(run.color) and _LETTER.search(run.text):
                places = found.setdefault(run.color, [])
                if paragraph not in places[-1:]:
                    places.append(paragraph)
    for color, places in found.items():
        message = f"chữ màu #{color.upper()} tại {quote(places[0].text)}{more(len(places))}; quy định màu đen"
        yield Problem(places[0], message, "đặt màu chữ tự động hoặc đen")
    marked = [p for p in subject.facts.everything if any(_marked(run.element) for run in p.shown if run.visible)]
    if marked:
        message = f"chữ tô nền màu tại {quote(marked[0].text)}{more(len(marked))}"
        yield Problem(marked[0], message, "bỏ màu nền còn lại từ khi soạn thảo", Severity.WARNING)


def _marked(run: _Element) -> bool:
    """True for a run with the highlighter's colour behind it."""
    mark = run.find(f"{W}rPr/{W}highlight")
    return mark is not None and mark.get(W + "val") not in ("none", "white")


def _black(color: str) -> bool:
    """Black, automatic, or so dark that print shows no difference (theme shades of the text colour)."""
    if re.fullmatch(r"[0-9a-fA-F]{6}", color):
        return max(int(color[i : i + 2], 16) for i in (0, 2, 4)) <= 0x30
    return color.lower() in _BLACK


@rule("ND30-SIZE-CONSIST", Basis.TEMPLATE, "PL I, I.V, ghi chú cột cỡ chữ", GROUP)
def size_consist(subject: Subject) -> Iterator[Problem]:
    """Cỡ chữ tăng, giảm thống nhất trong một văn bản.

    Nghị định nêu hai bộ: Quốc hiệu 13, Tiêu ngữ 14, địa danh và ngày tháng 14; hoặc 12, 13, 13. Chính các mẫu của nghị
    định có chỗ không theo, nên đây là cảnh báo.

    Sai: Quốc hiệu 12, Tiêu ngữ 14
    Đúng: Quốc hiệu 13, Tiêu ngữ 14, địa danh và ngày tháng 14
    """
    keys = {Role.NATIONAL_NAME: "Quốc hiệu", Role.MOTTO: "Tiêu ngữ", Role.PLACE_DATE: "địa danh, ngày tháng"}
    for piece in subject.pieces:
        sizes = {}
        for key in keys:
            line = piece.first(key)
            if line is not None and line.lettered:
                sizes[key] = line.lettered[0].size
        sets = [{key: profile.size[key] for key in sizes} for profile in PROFILES.values()]
        whole = all(size.is_integer() for size in sizes.values())
        if len(sizes) > 1 and whole and sizes not in sets and _each_allowed(sizes):
            shown = ", ".join(f"{keys[key]} {figure(size)}" for key, size in sizes.items())
            yield Problem(
                piece.first(Role.NATIONAL_NAME),
                f"cỡ chữ không cùng bộ: {shown}; quy định 13, 14, 14 hoặc 12, 13, 13",
                "chọn một trong hai bộ cỡ chữ",
            )


def _each_allowed(sizes: dict[Role, float]) -> bool:
    """A size outside its own range is reported by that component's rule alone."""
    return all(size in {profile.size[key] for profile in PROFILES.values()} for key, size in sizes.items())
