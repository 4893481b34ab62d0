"""How the author's text is written: encoding, lost tones, typing errors, repeated words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from nts_scenario_kit.catalog.spelling import Wrong, spelling
from nts_scenario_kit.rules.alphabet import LISTED
from nts_scenario_kit.rules.folding import Sheet, folded
from nts_scenario_kit.rules.prose import Found, is_cited, prose
from nts_scenario_kit.rules.reading import Read, look
from nts_scenario_kit.rules.registry import BEYOND, ERROR, NOTE, WARNING, Hit, rule
from nts_scenario_kit.vietnamese import LOOKALIKES, nfc

if TYPE_CHECKING:
    from nts_scenario_kit.resolve import Resolved

_GROUP = "Thể thức, chữ viết"

_LOOKALIKE = re.compile(f"[{''.join(LOOKALIKES)}]")
#: Letters that TCVN3 and VNI texts show in place of Vietnamese ones, and letters that only Unicode Vietnamese has.
_OLD_LETTERS = re.compile(
    r"[\u00a1-\u00a8\u00aa-\u00ae\u00b5-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de"
    r"\u00df\u00e4-\u00e7\u00eb\u00ee\u00ef\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff]"
)
_NEW_LETTERS = re.compile("[ăđơưĂĐƠƯ\u1ea0-\u1ef9]")


def _excerpt(text: str, start: int = 0, length: int = 40) -> str:
    """Some letters from this offset on, beginning with a whole word."""
    if start and text[start - 1].isalnum():
        start = text.find(" ", start) + 1
    part = text[start : start + length].strip(" .,;:")
    return part + "…" if start + length < len(text) else part


def _is_legacy(text: str) -> bool:
    """True for TCVN3 or VNI letters: many of theirs, hardly any of Unicode's (measured per 1000 letters)."""
    letters = len("".join(text.split())) or 1
    old, new = len(_OLD_LETTERS.findall(text)), len(_NEW_LETTERS.findall(text))
    return old >= 2 and old * 1000 > 100 * letters and new * 1000 < 10 * letters


@rule("KB-TT-NFC", ERROR, "Kế hoạch của thành phố Cần Thơ (bản quét mất dấu)", _GROUP)
def encoding(s: Resolved) -> Iterator[Hit]:
    """Chữ phải ở dạng Unicode dựng sẵn, không phải phông cũ (TCVN3, VNI).

    Tìm trong từng đoạn của tác giả: chữ gõ bằng phông .VnTime, VNI-Times (hiện thành “n¨m”, “Ñoäc laäp”), và chữ Ð
    (U+00D0), ð của bảng chữ khác đứng thay Đ, đ. Chữ tổ hợp (NFD) trong tệp được đọc thành dựng sẵn ngay khi mở,
    nên văn bản in ra luôn là NFC; lệnh “nts check --fix” sửa chúng ngay trong tệp.

    Căn cứ: Nghị định số 30/2020/NĐ-CP, Phụ lục I, I.2 (bộ mã ký tự Unicode theo TCVN 6909:2001).
    Sai: Céng hßa x· héi chñ nghÜa ViÖt Nam
    Đúng: Cộng hòa xã hội chủ nghĩa Việt Nam
    """
    for path, text, (strange, start) in prose(s).told(_strange):
        message = (
            f"Chữ chưa ở dạng Unicode dựng sẵn (NFC) hoặc nghi phông cũ (TCVN3, VNI) tại “{_excerpt(text, start)}”."
        )
        yield Hit(path, message, _encoding_hint(strange))


@look(lambda sheet: sheet.odd)
def _strange(read: Read) -> tuple[str, int] | None:
    """A letter of another alphabet, or "" for a text in an old font; and where it may be shown."""
    letter = _LOOKALIKE.search(read.text)
    if letter:
        return letter[0], max(0, letter.start() - 10)
    return ("", 0) if _is_legacy(read.text) else None


#: The hint for a text in an old font.
OLD_FONT = "chuyển mã sang Unicode bằng Unikey rồi dán lại"


def _encoding_hint(strange: str) -> str:
    if strange == "\u00d0":
        return "chạy nts check --fix để đổi thành Đ"
    return f"gõ lại chữ {LOOKALIKES[strange]}" if strange else OLD_FONT


_SHORTEST = 24
_RUN = re.compile(rf"[\x20-\x7e]{{{_SHORTEST},}}")
_SYLLABLE = re.compile(
    r"(?:ngh?|nh|th|tr|ch|kh|ph|gh?|gi|qu|[bcdhklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?", re.IGNORECASE
)
_WORD = re.compile(r"[A-Za-z]+")


@rule("KB-TT-DAU", ERROR, "Kế hoạch của thành phố Cần Thơ (bản quét mất dấu)", _GROUP)
def lost_tones(s: Resolved) -> Iterator[Hit]:
    """Đoạn chữ có vẻ mất dấu tiếng Việt.

    Tìm trong câu chữ của tác giả đoạn dài không có dấu nào mà hầu hết các tiếng là tiếng Việt bỏ dấu. Địa chỉ trang
    thông tin, thư điện tử và tên tiếng nước ngoài không bị báo.

    Căn cứ: Nghị định số 30/2020/NĐ-CP, Phụ lục I, I.2; bản quét Kế hoạch của thành phố Cần Thơ.
    Sai: To chuc quan triet, trien khai thuc hien ke hoach
    Đúng: Tổ chức quán triệt, triển khai thực hiện kế hoạch
    """
    for path, _, said in prose(s).told(_toneless):
        yield Hit(path, f"Đoạn “{said}” có vẻ mất dấu tiếng Việt.", "gõ lại đoạn này có dấu")


@look(lambda sheet: sheet.without_tones(_SHORTEST))
def _toneless(read: Read) -> str:
    """How a stretch begins that seems to have lost its tones."""
    text = read.text
    for match in _RUN.finditer(text):
        run = match[0]
        words = [word for word in _WORD.findall(run) if len(word) > 1]
        native = sum(_SYLLABLE.fullmatch(word) is not None for word in words)
        if len(words) >= 5 and native * 5 >= len(words) * 4 and "@" not in run and "://" not in run:
            return _excerpt(text, match.start())
    return ""


@rule("KB-TT-TT", ERROR, "147 (bản quét)", _GROUP)
def traditional(s: Resolved) -> Iterator[Hit]:
    """Tên gọi đúng là “an ninh phi truyền thống”, không phải “an ninh phi truyền thông”.

    Lỗi nhận dạng chữ của bản quét Nghị quyết 147/NQ-CP, dễ chép theo. Mỗi đoạn báo một lần.

    Căn cứ: Nghị quyết số 147/NQ-CP (“an ninh phi truyền thống”).
    Sai: các đe dọa an ninh phi truyền thông
    Đúng: các đe dọa an ninh phi truyền thống
    """
    for found in _once(prose(s).find("phi truyền thông")):
        yield Hit(
            found.path, "“an ninh phi truyền thông” phải là “an ninh phi truyền thống”.", "sửa thành “phi truyền thống”"
        )


def _once(found: Iterable[Found]) -> Iterator[Found]:
    """The first place in each field."""
    seen = set()
    for one in found:
        if one.path not in seen:
            seen.add(one.path)
            yield one


def _stands_in(found: Found, phrase: str) -> bool:
    """True if the words found are a part of the phrase there."""
    wanted = folded(nfc(phrase))
    before = wanted.find(folded(found.words))
    start = found.start - before
    return before >= 0 <= start and folded(found.text)[start : start + len(wanted)] == wanted


def _wrong_words(s: Resolved, pairs: tuple[Wrong, ...]) -> Iterator[tuple[Found, str]]:
    texts = prose(s)
    for wrong, right, within in pairs:
        for found in _once(one for one in texts.find(wrong) if not any(_stands_in(one, phrase) for phrase in within)):
            yield found, right.capitalize() if found.words[:1].isupper() and found.words[1:].islower() else right


@rule("KB-TT-CT", WARNING, "418 (“nghành”, “đe đoạn”, “đê kiểm soát”, “đe dọa ninh”)", _GROUP)
def typos(s: Resolved) -> Iterator[Hit]:
    """Nghi lỗi chính tả.

    So câu chữ của tác giả với danh sách lỗi thường gặp trong templates/catalog/spelling.yaml (cả từ, không phân
    biệt hoa thường và vị trí dấu). Không tự sửa, vì có thể là tên riêng.

    Căn cứ: Kế hoạch số 418/KH-UBND (các lỗi “nghành”, “đe đoạn”, “đê kiểm soát”, “đe dọa ninh”).
    Sai: các Sở, Ban, nghành
    Đúng: các Sở, Ban, ngành
    """
    for found, right in _wrong_words(s, spelling().typos):
        yield Hit(found.path, f"Nghi lỗi chính tả: “{found.words}” → “{right}”.", f"sửa thành “{right}”")


@rule("KB-TT-DB", NOTE, "thực tiễn soạn thảo", BEYOND)
def preferred_words(s: Resolved) -> Iterator[Hit]:
    """Nên dùng “bảo đảm” thống nhất thay cho “đảm bảo”.

    Văn bản của Trung ương dùng “bảo đảm”. Không xét tên chính thức của văn bản được viện dẫn.

    Căn cứ: thực tiễn soạn thảo văn bản của Trung ương.
    Sai: đảm bảo an ninh, trật tự
    Đúng: bảo đảm an ninh, trật tự
    """
    for found, right in _wrong_words(s, spelling().preferred):
        if not is_cited(found.path):
            message = "Nên dùng “bảo đảm” thống nhất thay cho “đảm bảo” như văn bản của Trung ương."
            yield Hit(found.path, message, f"sửa “{found.words}” thành “{right}”")


#: Fixed phrases with a comma of their own: one item of a list, not two.
_FIXED = (
    "trật tự, an toàn",
    "an ninh, trật tự",
    "an ninh, an toàn",
    "phòng cháy, chữa cháy",
    "cứu nạn, cứu hộ",
    "phòng, chống",
    "kinh tế, xã hội",
    "quốc phòng, an ninh",
    "phòng ngừa, ứng phó",
    "thảm họa, sự cố",
    "sự cố, thảm họa",
    "sửa đổi, bổ sung",
    "chủ trì, phối hợp",
    "lãnh đạo, chỉ đạo",
    "thông tin, truyền thông",
    "lực lượng, phương tiện",
)
_LIST = re.compile(r"[^.;:!?\n()]+")
_HEADS = re.compile(r"^(?:và|hoặc|các|những|cùng|với) ")


@rule("KB-TT-LAP", NOTE, "147 PL III.1.đ Bước 2 GĐ2 (ii) (“biểu tình” hai lần)", _GROUP)
def repeated(s: Resolved) -> Iterator[Hit]:
    """Từ lặp trong cùng một danh sách.

    Tách từng câu của tác giả theo dấu phẩy và tìm một mục (từ hai đến năm tiếng) đứng hai lần, kể cả khi lần đầu
    đứng ở cuối vế trước (“các hành vi biểu tình, …, biểu tình”). Cụm cố định như “trật tự, an toàn xã hội” được
    tính là một mục.

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.đ, Bước 2, Giai đoạn 2, (ii) (“biểu tình” hai lần).
    Sai: các hành vi biểu tình, quá khích, gây rối trật tự công cộng, biểu tình, bạo loạn
    Đúng: các hành vi biểu tình, quá khích, gây rối trật tự công cộng, bạo loạn
    """
    for path, _, word in prose(s).told(_repeated):
        if not is_cited(path):
            yield Hit(path, f"Từ “{word}” lặp trong cùng một danh sách.", "bỏ một lần")


def _lists(sheet: Sheet) -> Iterator[int]:
    """Texts in which two items between marks end alike."""
    for index, text in enumerate(sheet.changed(LISTED)):
        items = text.split(b",")
        if len(items) > 2 and len({item[-7:] for item in items}) < len(items):
            yield index


@look(_lists)
def _repeated(read: Read) -> str:
    return next(filter(None, map(_repeated_item, _LIST.findall(read.text.lower()))), "")


def _repeated_item(sentence: str) -> str:
    if sentence.count(",") < 2:
        return ""
    items = [_HEADS.sub("", item.strip()) for item in _joined_fixed(sentence).split(",")]
    for index, item in enumerate(items):
        countable = 2 <= item.count(" ") + 1 <= 5 and "_" not in item
        if countable and any(earlier == item or earlier.endswith(f" {item}") for earlier in items[:index]):
            return item
    return ""


def _joined_fixed(sentence: str) -> str:
    for phrase in _FIXED:
        if phrase in sentence:
            sentence = sentence.replace(phrase, phrase.replace(", ", "_"))
    return sentence
