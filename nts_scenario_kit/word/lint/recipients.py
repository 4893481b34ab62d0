"""Nơi nhận (PL I, I.II.9), drafter and address."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import Severity
from nts_scenario_kit.word.facts.document import ANNEX, MAIN
from nts_scenario_kit.word.facts.roles import Role
from nts_scenario_kit.word.format import COMPONENTS, PATTERNS, Basis
from nts_scenario_kit.word.lint.base import (
    Problem,
    Subject,
    check_size,
    check_style,
    figure,
    groups,
    more,
    quote,
    rule,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.word.facts.document import Piece
    from nts_scenario_kit.word.facts.lines import Line

GROUP = "nơi nhận"
_ANSWERING = ("to trinh", "bao cao")
#: Kinds of document whose text is parted into sections, not into articles.
_WITHOUT_ARTICLES = (
    "ke hoach", "to trinh", "bao cao", "thong bao", "chi thi", "huong dan", "chuong trinh", "phuong an", "de an",
    "bien ban", "giay moi", "cong dien",
)  # fmt: skip
#: Those of them that go to whom “Nơi nhận” names.
_UNADDRESSED = ("ke hoach", "thong bao", "chi thi", "chuong trinh", "phuong an", "de an")
_AS_ABOVE = re.compile(r"^[-–+•]?\s*như trên", re.IGNORECASE)
#: Bodies that only decisions of the centre name first.
_HIGHEST = re.compile(
    r"^[-–+•]?\s*(?:(?:Thường trực )?Ban Bí thư|Bộ Chính trị|Thủ tướng|Tổng Bí thư|Chủ tịch nước|Văn phòng Trung ương"
    r"|(?:Ủy|Uỷ) ban [Tt]hường vụ Quốc hội|Quốc hội|Ban Chấp hành Trung ương)\b"
)


@rule("ND30-NN-LABEL", Basis.TEXT, "PL I, I.II.9d", GROUP)
def nn_label(subject: Subject) -> Iterator[Problem]:
    """“Nơi nhận:” một dòng riêng, sát lề trái, cỡ 12, nghiêng, đậm, có dấu hai chấm.

    Sai: Nơi nhận: (cỡ 14, không nghiêng)
    Đúng: ***Nơi nhận:*** cỡ 12
    """
    lines = subject.lines(Role.RECIPIENTS)
    yield from check_size(lines, "noi_nhan_label")
    yield from check_style(lines, "noi_nhan_label")
    for line in lines:
        start = line.paragraph.left + line.paragraph.first
        if not PATTERNS["noi_nhan"].match(line.text):
            yield Problem(
                line, f"{quote(line.text)} không viết đúng “Nơi nhận:”", "viết “Nơi nhận:” trên một dòng riêng"
            )
        elif start > 3 or line.paragraph.align in ("center", "right"):
            yield Problem(line, "“Nơi nhận:” không sát lề trái", "căn trái, thụt lề 0")
        if any(run.underline for run in line.lettered):
            yield Problem(line, f"{quote(line.text)} gạch chân; quy định chữ nghiêng, đậm", "bỏ gạch chân")


def _joined(piece: Piece) -> list[list[Line]]:
    """Recipients: a line without a dash after one without a final mark goes on with it."""
    found: list[list[Line]] = []
    for line in piece.all(Role.RECIPIENT):
        goes_on = bool(found) and not re.match(r"^[-–—+•*]", line.text) and found[-1][-1].text[-1] not in ";."
        if goes_on:
            found[-1].append(line)
        else:
            found.append([line])
    return found


@rule("ND30-NN-ITEM", Basis.TEXT, "PL I, I.II.9d", GROUP)
def nn_item(subject: Subject) -> Iterator[Problem]:
    """Từng nơi nhận: cỡ 11, đứng, có gạch đầu dòng sát lề trái, cuối dòng dấu chấm phẩy.

    Sai: - Như Điều 3, (cỡ 12, dấu phẩy)
    Đúng: - Như Điều 3;
    """
    lines = subject.lines(Role.RECIPIENT)
    yield from check_size(lines, "noi_nhan_item")
    yield from check_style(lines, "noi_nhan_item")
    found: list[tuple[str, Line]] = []
    for piece in subject.pieces:
        items = _joined(piece)
        for item in items:
            fault, place = _item_fault(item, item is items[0], item is items[-1])
            if fault:
                found.append((fault, place))
        yield from _repeated(items)
    for fault, places in groups(found):
        yield Problem(places[0], f"nơi nhận {quote(places[0].text)} {fault}{more(len(places))}", "viết “- …;”")


def _repeated(items: list[list[Line]]) -> Iterator[Problem]:
    seen: set[str] = set()
    for item in items:
        words = " ".join(line.text for line in item).rstrip(";. ")
        if words in seen:
            yield Problem(item[0], f"nơi nhận {quote(item[0].text)} ghi hai lần", "bỏ một dòng", Severity.WARNING)
        seen.add(words)


def _item_fault(item: list[Line], opening: bool, final: bool) -> tuple[str, Line]:
    """What is wrong with a recipient, and where; a plus sign stands below a group, so that none opens the list."""
    first, last = item[0], item[-1]
    if first.text[0] not in ("-–" if opening else "-–+"):
        return "không có gạch đầu dòng “-”", first
    if re.search(r";\s*[-–]\s?\w", " ".join(line.text for line in item)):
        return "gộp nhiều nơi nhận trên một dòng", first
    if re.search(r"\s[;,.]$", last.text):
        return f"có dấu cách trước “{last.text[-1]}”", last
    if last.bare.lstrip("- ").startswith("luu") or last.text.endswith(";") or final:
        return "", last
    end = last.text.rsplit(" ", 1)[-1]
    return f"kết thúc bằng “{end}”; quy định dấu chấm phẩy", last


def _first(piece: Piece) -> Line | None:
    return piece.first(Role.RECIPIENT)


def _addressed(piece: Piece) -> bool:
    return bool(piece.all(Role.ADDRESSED)) or any(re.search(r"\bgui\s*:", line.bare) for line in piece.lines[:40])


@rule("ND30-NN-FIRST", Basis.TEXT, "PL I, I.II.9b", GROUP)
def nn_first(subject: Subject) -> Iterator[Problem]:
    """Tờ trình, Báo cáo gửi cấp trên, Công văn: nơi nhận đầu tiên là “- Như trên;”.

    Văn bản gửi thẳng theo “Nơi nhận” (kế hoạch, thông báo, chỉ thị …) không có “Kính gửi” thì không ghi dòng này.

    Sai: - Ủy ban nhân dân tỉnh; (đã ghi ở “Kính gửi”)
    Đúng: - Như trên;
    """
    piece = subject.main
    item = _first(piece)
    if item is not None and piece.title in _UNADDRESSED and _AS_ABOVE.match(item.text) and not _addressed(piece):
        message = f"{quote(item.text)} không chỉ tới nơi nào; văn bản không có “Kính gửi”"
        yield Problem(item, message, "bỏ dòng này, ghi từng nơi nhận", Severity.WARNING)
    if item is None or not (piece.is_letter or piece.title in _ANSWERING) or not piece.all(Role.ADDRESSED):
        return
    if not _AS_ABOVE.match(item.text):
        yield Problem(
            item, f"nơi nhận đầu tiên là {quote(item.text)}; quy định “- Như trên;”", "ghi “- Như trên;” ở dòng đầu"
        )


@rule("ND30-QD-FIRSTREC", Basis.TEMPLATE, "PL III, Mẫu 1.1–1.3", GROUP)
def qd_firstrec(subject: Subject) -> Iterator[Problem]:
    """Quyết định: nơi nhận đầu tiên là “- Như Điều …;”, với số của một điều trong quyết định.

    Văn bản không chia thành điều (kế hoạch, báo cáo, tờ trình …) không ghi dòng này.

    Sai: - Như trên;
    Đúng: - Như Điều 3;
    """
    piece = subject.main
    item = _first(piece)
    if item is None or (piece.title in _ANSWERING and piece.all(Role.ADDRESSED)):
        return
    if piece.title in _WITHOUT_ARTICLES and re.match(r"^[-–+•]?\s*như điều \d", item.text, re.IGNORECASE):
        message = f"{quote(item.text)} chỉ tới điều không có; văn bản này không chia thành điều"
        yield Problem(item, message, "bỏ dòng này, hoặc ghi “- Như trên;” nếu có “Kính gửi”")
    to_article = re.match(r"^[-–+•]?\s*như điều", item.text, re.IGNORECASE) is not None
    if piece.title != "quyet dinh" and not (to_article and piece.title == "nghi quyet"):
        return  # a resolution goes first to those above
    if not to_article:
        below = any("như điều" in x.text.lower() for x in piece.all(Role.RECIPIENT))
        yield Problem(
            item,
            f"nơi nhận đầu tiên là {quote(item.text)}; mẫu là “- Như Điều …;”",
            "ghi “- Như Điều …;” ở dòng đầu",
            Severity.NOTE if below or _HIGHEST.match(item.text) else None,
        )
    elif "như điều" in item.text.lower() and not re.search(r"[Nn]hư Điều", item.text):
        yield Problem(item, f"{quote(item.text)} viết thường chữ “Điều”", "viết “- Như Điều …;”")
    else:
        articles = piece.all(Role.ARTICLE)
        numbers = [int(m[1]) for line in articles if (m := re.match(r"^Điều (\d+)", line.text))]
        last = max([len(articles), *numbers])  # one of them may have the wrong number
        if 0 < last < max(map(int, re.findall(r"Điều (\d+)", item.text)), default=0):
            kind = "quyết định" if piece.title == "quyet dinh" else "nghị quyết"
            message = f"{quote(item.text)} chỉ tới điều không có; {kind} có {last} điều"
            yield Problem(item, message, f"viết “- Như Điều {last};”")


@rule("ND30-NN-LAST", Basis.TEXT, "PL I, I.II.9d", GROUP)
def nn_last(subject: Subject) -> Iterator[Problem]:
    """Nơi nhận cuối cùng là “- Lưu: VT, <đơn vị soạn thảo>.” với dấu chấm.

    Số bản lưu ghi trong ngoặc nếu cần.

    Sai: - Lưu VT
    Đúng: - Lưu: VT, NVY (05).
    """
    for piece in subject.pieces:
        items = _joined(piece)
        label = piece.first(Role.RECIPIENTS)
        if not items and label is not None and piece.kind == MAIN:
            yield Problem(
                label, "dưới “Nơi nhận:” không ghi nơi nhận nào", "ghi từng nơi nhận, cuối cùng là “- Lưu: VT, …”"
            )
        if not items or piece.kind == ANNEX:
            continue
        text = " ".join(line.text for line in items[-1])
        if not PATTERNS["luu"].match(text):
            place = items[-1][0]
            why = _why(text)
            yield Problem(place, f"nơi nhận cuối cùng {quote(text)} {why}", "viết “- Lưu: VT, <đơn vị soạn thảo>.”")


def _why(text: str) -> str:
    found = re.search(r"lưu\b\s*(:?)", text, re.IGNORECASE)
    if found is None:
        return "không phải dòng “Lưu”"
    if "VT" not in text:
        return "không ghi “VT” (văn thư)"
    if not found[1]:
        return "thiếu dấu hai chấm sau “Lưu”"
    faults = (
        (r"^- ", "thiếu “- ” ở đầu dòng"),
        (r"Lưu", "viết sai chữ “Lưu”"),
        (r"Lưu:", "có dấu cách trước dấu hai chấm"),
        (r"Lưu: ", "thiếu dấu cách sau “Lưu:”"),
        (r"Lưu: VT\b", "không ghi “VT” ngay sau “Lưu:”"),
        (r"\.$", "thiếu dấu chấm cuối"),
        (r"Lưu: VT(?:, |\.| ?\()", "không ngăn “VT” với đơn vị soạn thảo bằng dấu phẩy và dấu cách"),
    )
    return next((fault for pattern, fault in faults if not re.search(pattern, text)), "không đúng dạng")


@rule("ND30-NN-NONE", Basis.TEMPLATE, "PL III, Mẫu 2.1", GROUP)
def nn_none(subject: Subject) -> Iterator[Problem]:
    """Phụ lục không có “Nơi nhận” và phần ký.

    Sai: cuối phụ lục có “Nơi nhận” và chữ ký
    Đúng: phụ lục kết thúc bằng “./.”
    """
    for piece in subject.annexes:
        line = piece.first(Role.RECIPIENTS)
        if line is not None:
            yield Problem(line, "phụ lục có “Nơi nhận” hoặc phần ký", "bỏ phần này; chỉ văn bản chính được ký")


@rule("ND30-DRAFTER", Basis.TEXT, "PL I, I.III.3", GROUP)
def drafter(subject: Subject) -> Iterator[Problem]:
    """Ký hiệu người soạn thảo và số lượng bản: cỡ 11, kiểu chữ đứng.

    Sai: PL.(300) cỡ 13
    Đúng: PL.(300) cỡ 11
    """
    lines = subject.lines(Role.DRAFTER)
    yield from check_size(lines, "nguoi_soan_thao")
    yield from check_style(lines, "nguoi_soan_thao")


@rule("ND30-ADDRESS", Basis.TEXT, "PL I, I.III.4", GROUP)
def address(subject: Subject) -> Iterator[Problem]:
    """Địa chỉ, thư điện tử, trang thông tin, điện thoại, fax: cỡ 11–12, kiểu chữ đứng, ở trang thứ nhất.

    Sai: địa chỉ cỡ 14, in nghiêng
    Đúng: địa chỉ cỡ 11, đứng
    """
    part = COMPONENTS["dia_chi"]
    stories = [p for story in subject.facts.stories for p in story.paragraphs]
    framed = [line.paragraph for line in subject.lines(Role.FRAMED, Role.AFTER)]
    for paragraph in [*stories, *subject.facts.boxes, *framed]:
        if not re.match(r"^(?:Địa chỉ|Trụ sở)\s*:", paragraph.text):
            continue
        for run in paragraph.shown:
            if not part.size_pt.holds(run.size):
                yield Problem(
                    paragraph,
                    f"{quote(paragraph.text)} cỡ chữ {figure(run.size)}; quy định {part.size_pt}",
                    f"đặt cỡ chữ {part.size_pt}",
                )
                break
            if run.bold or run.italic:
                yield Problem(
                    paragraph,
                    f"{quote(paragraph.text)} {'in đậm' if run.bold else 'in nghiêng'}; quy định kiểu chữ đứng",
                    "đặt kiểu chữ đứng, không đậm",
                )
                break
