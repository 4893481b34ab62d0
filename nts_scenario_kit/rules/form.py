"""Form of the finished document, as far as a scenario can show it: carrier, attachment, numbers, end mark, secrecy."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.rules.places import value_at
from nts_scenario_kit.rules.prose import prose
from nts_scenario_kit.rules.reading import Read, having, look
from nts_scenario_kit.rules.registry import BEYOND, ERROR, NOTE, WARNING, Hit, rule
from nts_scenario_kit.rules.texts import is_blank
from nts_scenario_kit.vietnamese import POINT_LETTERS, roman

if TYPE_CHECKING:
    from nts_scenario_kit.resolve import Resolved

#: A number of copies that can be printed, and letters of another one that are shown.
_COPIES, _SHOWN = re.compile(r"\d{1,5}"), 40
_GROUP = "Thể thức, chữ viết"


@rule("KB-TT-LOAI", WARNING, "NĐ 30/2020 Điều 7; Cần Thơ dòng 30 (sản phẩm: Quyết định)", BEYOND)
def carried(s: Resolved) -> Iterator[Hit]:
    """Kịch bản phải được ban hành kèm theo Quyết định (hoặc Kế hoạch).

    “Kịch bản” không có trong các loại văn bản hành chính. Kiểm tra “hình thức” ban hành đã chọn quyết định hoặc kế
    hoạch, và ký hiệu tự gõ ở “số” không phải là KB (71/KB-UBND).

    Căn cứ: Nghị định số 30/2020/NĐ-CP, Điều 7; phụ lục Kế hoạch của thành phố Cần Thơ, dòng 30 (sản phẩm: Quyết định).
    Sai: số: 71/KB-UBND
    Đúng: hình thức: quyết định
    """
    issuance = s.scenario.issuance
    message = "“Kịch bản” không phải tên loại văn bản hành chính; ban hành kèm theo Quyết định (hoặc Kế hoạch)."
    if issuance.carrier is None:
        yield Hit(("issuance", "carrier"), message, "viết hình thức: quyết định")
    elif issuance.number.sign.upper().split("-")[0] == "KB":
        yield Hit(("issuance", "number"), message, "dùng ký hiệu QĐ- hoặc KH-")


@rule("KB-TT-KT", WARNING, "418 PL; Cần Thơ", _GROUP)
def attachment_line(s: Resolved) -> Iterator[Hit]:
    """Phụ lục phải có dòng “(Kèm theo … số … ngày … của …)”.

    Dòng này do bộ công cụ in từ hình thức, số, ngày và cơ quan ban hành; số và ngày được để trống khi chưa ban
    hành. Vì vậy chỉ thiếu khi chưa có cơ quan ban hành, hoặc biến thể bỏ lời văn của dòng (khoản ATTACH).

    Căn cứ: Phụ lục Kế hoạch số 418/KH-UBND; Nghị định số 30/2020/NĐ-CP, Phụ lục I, III.1.
    Sai: cơ quan ban hành: (để trống)
    Đúng: cơ quan ban hành: Ủy ban nhân dân thành phố Cần Thơ
    """
    if is_blank(s.scenario.issuance.body) or is_blank(s.variant.wording("ATTACH")):
        message = "Phụ lục thiếu dòng “(Kèm theo … số … ngày … của …)”."
        yield Hit(("issuance", "body"), message, "viết cơ quan ban hành: …")


class _Label(NamedTuple):
    """A number typed at the head of a text: its kind, the text of it, its place in the order from 1."""

    kind: str
    shown: str
    order: int


_ARABIC = re.compile(r"\s*((\d{1,2})[.)])\s+\S")
_LETTER = re.compile(r"\s*(([a-zđ])[)])\s*\S")
_SMALL_ROMAN = re.compile(r"\s*\((i|ii|iii|iv|v|vi|vii|viii|ix|x)\)\s*\S")
_ROMAN = re.compile(r"\s*([IVXL]+)[.)]\s*\S")
_NUMBERED = re.compile(r"\s*(?:\d{1,2}[.)]\s|[a-zđ]\)|\([ivx]+\)|[IVXL]+[.)])")
#: Signs with which a typed number may begin, but for the letter of a point.
_HEADS = frozenset("0123456789(IVXL \t\n\u00a0")
_SMALL = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")


def _label(text: str) -> _Label | None:
    if match := _ARABIC.match(text):
        return _Label("1", match[1], int(match[2]))
    if match := _LETTER.match(text):
        return _Label("a", match[1], POINT_LETTERS.find(match[2]) + 1)
    if match := _SMALL_ROMAN.match(text):
        return _Label("i", f"({match[1]})", _SMALL.index(match[1]) + 1)
    return None


@lru_cache(maxsize=4)
def _lists(s: Resolved) -> tuple[tuple[DataPath, list[str]], ...]:
    """Every list of texts of the author and every text of several lines, if one of them begins with a typed number."""
    own = prose(s)
    found = [(path, lines) for path, _, lines in own.told(_numbered_lines)]
    above = dict.fromkeys(path[:-1] for path, *_ in own.told(_begins_with_number) if isinstance(path[-1], int))
    rows = ((path, [text for text in value_at(s.own, path) if isinstance(text, str)]) for path in above)
    found += ((path, texts) for path, texts in rows if len(texts) > 1)
    return tuple(found)


@look(lambda sheet: [n for n, text in enumerate(sheet.texts) if text[:1] in _HEADS or text[1:2] == ")"])
def _begins_with_number(read: Read) -> bool:
    return _NUMBERED.match(read.text) is not None


@look(having("\n"))
def _numbered_lines(read: Read) -> list[str]:
    """The lines of a text of several lines, if one of them begins with a typed number."""
    lines = read.text.splitlines()
    return lines if any(map(_NUMBERED.match, lines)) else []


def _out_of_order(texts: Sequence[str]) -> tuple[int, str] | None:
    """Index and number of the first text whose typed number does not follow; None if all do or none is typed."""
    labels = [_label(text) for text in texts]
    kinds = {label.kind for label in labels if label}
    if len(kinds) != 1 or sum(label is not None for label in labels) < 2:
        return None
    before = 0
    for index, label in enumerate(labels):
        if label is None:
            continue
        if label.order != before + 1:
            return index, label.shown
        before = label.order
    return None


@rule("KB-TT-SO", ERROR, "147 PL; 418 PL (mất số “2.”)", _GROUP)
def numbering(s: Resolved) -> Iterator[Hit]:
    """Số thứ tự tự gõ phải liên tục (I, 1, a; sau d là đ).

    Bộ công cụ tự đánh số các mục, nên số chỉ sai khi tác giả gõ số vào câu chữ. Xét các mục của một danh sách, các
    dòng của một đoạn và các dòng của bảng: khi từ hai mục trở lên bắt đầu bằng “1.”, “a)” hoặc “(i)”, các số phải
    bắt đầu từ đầu và liên tục theo bảng chữ a b c d đ e g h i k l m…

    Căn cứ: Nghị định số 30/2020/NĐ-CP, Phụ lục I, II.6đ; Phụ lục Kế hoạch số 418/KH-UBND (mất số “2.”).
    Sai: ["a) Cấp xã", "b) Cấp tỉnh", "d) Cấp quốc gia"]
    Đúng: ["a) Cấp xã", "b) Cấp tỉnh", "c) Cấp quốc gia"]
    """
    for path, texts in _lists(s):
        if wrong := _out_of_order(texts):
            index, shown = wrong
            place = (*path, index) if len(texts) > 1 and "\n" not in texts[index] and _is_list(s, path) else path
            message = f"Đánh số sai hoặc mất số tại “{shown}” (thứ tự: I, 1, a; sau d là đ)."
            yield Hit(place, message, "bỏ số tự gõ: bộ công cụ tự đánh số")


def _is_list(s: Resolved, path: DataPath) -> bool:
    return s.given((*path, 0))


@rule("KB-TT-LM", ERROR, "Cần Thơ phụ lục (nhóm IX in “IV”)", _GROUP)
def roman_numbers(s: Resolved) -> Iterator[Hit]:
    """Số La Mã tự gõ phải đúng thứ tự.

    Xét số La Mã gõ ở đầu tên các nhóm nhiệm vụ (“nhóm”), ở đầu các mục của một danh sách và ở cột đầu bảng phụ lục:
    I, II, III, IV… Một nhóm lặp lại ở nhiều nhiệm vụ liền nhau tính một lần.

    Căn cứ: phụ lục Kế hoạch của thành phố Cần Thơ (nhóm IX in “IV”).
    Sai: nhóm VIII, rồi nhóm "IV. NÂNG CAO NĂNG LỰC DỰ BÁO"
    Đúng: nhóm VIII, rồi nhóm "IX. NÂNG CAO NĂNG LỰC DỰ BÁO"
    """
    assignments = s.scenario.implementation.assignments
    at: DataPath = ("implementation", "assignments")
    series = [[((*at, i, "group"), item.group) for i, item in enumerate(assignments)]]
    series += [[((*path, i), text) for i, text in enumerate(texts)] for path, texts in _lists(s)]
    for number, annex in enumerate(s.scenario.annexes):
        rows: DataPath = ("annexes", number, "table", "rows")
        series.append([((*rows, i, 0), " ".join(row[:2])) for i, row in enumerate(annex.table.rows)])
    for one in series:
        yield from _roman_faults(one)


def _roman_faults(series: Sequence[tuple[DataPath, str]]) -> Iterator[Hit]:
    before, last = 0, ""
    found = [(path, match[1]) for path, text in series if (match := _ROMAN.match(text))]
    if len({shown for _, shown in found}) < 2:
        return
    for path, shown in found:
        if shown == last:
            continue
        before, last = before + 1, shown
        if shown != roman(before):
            yield Hit(
                path, f"Số La Mã “{shown}” không đúng thứ tự, cần “{roman(before)}”.", f"sửa thành {roman(before)}"
            )
            last = shown


@rule("KB-TT-HET", NOTE, '147 PL; 418 PL ("./.")', _GROUP)
def end_mark(s: Resolved) -> Iterator[Hit]:
    """Văn bản nên kết thúc bằng dấu “./.”.

    Bộ công cụ tự đặt dấu này sau câu cuối cùng của kịch bản. Vì vậy chỉ xét dấu “./.” tự gõ ở giữa văn bản: nó báo
    hết khi văn bản chưa hết.

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP; Phụ lục Kế hoạch số 418/KH-UBND (“./.”).
    Sai: mục tiêu: [Chủ động phòng ngừa, ứng phó./.]
    Đúng: mục tiêu: [Chủ động phòng ngừa, ứng phó.]
    """
    for found in prose(s).find("./."):
        if found.path[:2] != ("implementation", "revision"):
            yield Hit(
                found.path,
                "Văn bản nên kết thúc bằng dấu “./.”.",
                "bỏ “./.” ở đây: bộ công cụ đặt dấu này ở cuối văn bản",
            )


@rule("KB-TT-BAN", WARNING, "NĐ 30/2020 Phụ lục I mục III.3", _GROUP)
def copies(s: Resolved) -> Iterator[Hit]:
    """Số lượng bản phát hành là một số.

    Dòng “Lưu” in ký hiệu người soạn thảo và số bản, ví dụ NVA.(25). Chữ, hoặc số dài bất thường ở đó là gõ nhầm.

    Căn cứ: NĐ 30/2020/NĐ-CP, Phụ lục I, mục III.3.
    Sai: số bản: 25 bản
    Đúng: số bản: 25
    """
    written = s.scenario.issuance.copies.strip()
    if written and not _COPIES.fullmatch(written):
        shown = written if len(written) <= _SHOWN else f"{written[:_SHOWN]}…"
        message = f"Số lượng bản phát hành không phải là một số: “{shown}”."
        yield Hit(("issuance", "copies"), message, "chỉ ghi số, ví dụ 25; để trống nếu không in số bản")


@rule("KB-BM", WARNING, "Luật 117/2025/QH15", BEYOND)
def secrecy(s: Resolved) -> Iterator[Hit]:
    """Cần xác định độ mật trước khi soạn thảo.

    Kịch bản có thể chứa bí mật nhà nước. Bộ công cụ không đoán và không tự thêm độ mật; chỉ nhắc khi tệp chưa có
    khóa “độ mật”. Ghi “độ mật:” và để trống nghĩa là đã xác định không mật.

    Căn cứ: Luật Bảo vệ bí mật nhà nước số 117/2025/QH15.
    Sai: tệp không có khóa độ mật
    Đúng: độ mật: (để trống khi đã xác định không thuộc danh mục bí mật nhà nước)
    """
    if s.scenario.issuance.secrecy is None and not s.given(("issuance", "secrecy")):
        message = (
            "Kịch bản có thể thuộc phạm vi bí mật nhà nước; xác định độ mật trước khi soạn thảo, không soạn trên máy"
            " nối"
            " mạng Internet nếu có nội dung mật."
        )
        yield Hit(("issuance", "secrecy"), message, "viết độ mật: mật | tối mật | tuyệt mật; để trống nếu không mật")
