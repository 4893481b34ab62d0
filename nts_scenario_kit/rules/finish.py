"""What a last reading would have caught: spaces and dots too many, words put off for later."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.model.keys import table as key_table
from nts_scenario_kit.model.scenario import LeadIns
from nts_scenario_kit.model.types import Level
from nts_scenario_kit.rules.prose import prose
from nts_scenario_kit.rules.reading import Read, having, look
from nts_scenario_kit.rules.registry import NOTE, WARNING, Hit, rule
from nts_scenario_kit.rules.texts import LATER_WORDS, is_blank
from nts_scenario_kit.vietnamese import bare

if TYPE_CHECKING:
    from nts_scenario_kit.resolve import Resolved

_GROUP = "Thể thức, chữ viết"

#: Behind these words spaces are room for a number or a day that the clerk writes in.
_NO_ROOM = "".join(f"(?<!{word})" for word in ("số", "Số", "ngày", "tháng", "năm"))
#: Several spaces between words.
DOUBLE_SPACE = re.compile(rf"(?<=[^\W_]|[,;:.)”]){_NO_ROOM} {{2,}}(?=[^\W_]|[“(])")
#: Spaces in front of a comma that ends a word.
SPACE_BEFORE_COMMA = re.compile(rf"(?<=[^\W_]|[)”]){_NO_ROOM} +(?=,(?:\s|\Z))")
#: A word right behind a mark, and what both belong to as far as the next spaces.
_JOINED = re.compile(r"(?<!\S)\S*?([^\W\d_]{2,})(?:[,;](?=[^\W\d_])|\.(?=[A-ZÀ-ÝĂĐĨŨƠƯẠ-Ỹ][^\W\d_]))\S*")
#: What parts an address or the name of a file, and no words of a sentence.
_ADDRESS = re.compile(r"[@/_\\]|\w\.\w+\.\w")
_VOWEL = re.compile("[aeiouy]")
_TWO_DOTS = re.compile(r"(?<![./])\.\.(?![./])")
_LATER = re.compile(rf"[\[(](?:{LATER_WORDS})[.…]*[\])]", re.IGNORECASE)
#: Letters shown on either side of a fault.
_AROUND = 14


@rule("KB-TT-CACH", NOTE, "thực tiễn soạn thảo", _GROUP)
def spacing(s: Resolved) -> Iterator[Hit]:
    """Dấu cách, dấu chấm thừa, thiếu trong câu.

    Tìm trong từng đoạn của tác giả: hai dấu cách liền nhau giữa hai từ, dấu cách trước dấu phẩy, hai dấu chấm liền
    nhau, chữ viết liền sau dấu phẩy, dấu chấm phẩy, dấu chấm câu (hay gặp khi nối hai đoạn trong Word). Khoảng trống
    chừa sau “số”, “ngày”, “tháng”, “năm” và dấu ba chấm không bị báo. Mỗi đoạn báo một lần; lệnh “nts check --fix” bỏ
    các dấu cách thừa.

    Căn cứ: thực tiễn soạn thảo, rà soát văn bản.
    Sai: cách ly người bệnh , khoanh vùng  ổ dịch..
    Đúng: cách ly người bệnh, khoanh vùng ổ dịch.
    """
    for path, _, (what, where, hint) in prose(s).told(_misspaced):
        yield Hit(path, f"{what}: “{where}”.", hint)


_FAULTS = (
    ("  ", DOUBLE_SPACE, "Hai dấu cách liền nhau", "chạy nts check --fix, hoặc xóa dấu cách thừa"),
    (" ,", SPACE_BEFORE_COMMA, "Dấu cách trước dấu phẩy", "chạy nts check --fix, hoặc xóa dấu cách đó"),
    ("..", _TWO_DOTS, "Hai dấu chấm liền nhau", "viết một dấu chấm; lược bớt thì viết ba dấu chấm"),
)


@look(lambda sheet: sorted({*sheet.having(*[sign for sign, *_ in _FAULTS]), *sheet.joined()}))
def _misspaced(read: Read) -> tuple[str, str, str] | None:
    """What is too much or missing, the words around it, and the hint."""
    text = read.text
    for sign, pattern, what, hint in _FAULTS:
        if sign in text and (match := pattern.search(text)):
            return what, _around(text, match.start(), match.end()), hint
    for match in _JOINED.finditer(text):
        behind = match.end(1) + 1
        if _is_word(match[1]) and not match[0].isascii() and not _ADDRESS.search(match[0]):
            return "Thiếu dấu cách sau dấu câu", _around(text, behind - 1, behind), "thêm một dấu cách sau dấu câu đó"
    return None


def _is_word(letters: str) -> bool:
    """True for a syllable; false for a title in short (``Ths``)."""
    return _VOWEL.search(bare(letters)) is not None


def _around(text: str, start: int, end: int) -> str:
    """The words on either side of the fault."""
    before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    if start > _AROUND:
        before = before.partition(" ")[2] or before
    if end + _AROUND < len(text):
        after = after.rpartition(" ")[0] or after
    return f"{before}{text[start:end]}{after}".strip().replace("\n", " ")


@rule("KB-TT-DO", WARNING, "thực tiễn soạn thảo", _GROUP)
def put_off(s: Resolved) -> Iterator[Hit]:
    """Câu còn chỗ hẹn viết sau, như “(đang bổ sung)”.

    Tìm trong từng đoạn của tác giả phần trong ngoặc chỉ nói là sẽ viết sau: (đang bổ sung), [cập nhật sau], (điền
    sau). Chữ đó sẽ được in ra. Đoạn không có gì khác thì được coi là trống và các quy tắc khác báo.

    Căn cứ: thực tiễn soạn thảo, rà soát văn bản.
    Sai: Huy động 02 xe cứu thương của Trung tâm Y tế (đang bổ sung)
    Đúng: Huy động 02 xe cứu thương của Trung tâm Y tế
    """
    for path, text, words in prose(s).told(_put_off):
        if not is_blank(text):
            yield Hit(path, f"Còn chỗ hẹn viết sau: “{words}”; chữ này sẽ được in ra.", f"viết nốt rồi bỏ “{words}”")


@look(having("(", "["))
def _put_off(read: Read) -> str:
    text = read.text
    match = _LATER.search(text)
    return match[0] if match else ""


#: Fields in which a number or a day may stand alone: cells of a table, what is parted into fields, deadlines.
_FIGURES = frozenset({"annexes", "number", "date", "deadline", "until"})
#: Longest text that is looked through for a letter.
_SHORT = 40


@rule("KB-TT-CHU", WARNING, "thực tiễn soạn thảo", _GROUP)
def wordless(s: Resolved) -> Iterator[Hit]:
    """Đoạn, ý chỉ có số, dấu hoặc khoảng trắng mà không có chữ nào.

    Ý của danh sách chỉ có dấu cách in ra một gạch đầu dòng trống; “12”, “?”, “-” in ra đúng như vậy: thường là chỗ gõ
    dở, dán nhầm. Ô của bảng, số, ngày, thời hạn không bị xét; danh sách không có ý nào có chữ thì được coi là rỗng và
    các quy tắc khác báo.

    Căn cứ: thực tiễn soạn thảo, rà soát văn bản.
    Sai: mục tiêu: ["?", Khống chế ổ dịch trong 14 ngày]
    Đúng: mục tiêu: [Khống chế ổ dịch trong 14 ngày]
    """
    found = prose(s)
    for path, text, _ in found.told(_no_letter):
        if _FIGURES.intersection(path):
            continue
        if not is_blank(text):
            yield Hit(path, f"Chỗ này không có chữ nào, sẽ in ra “{text.strip()}”.", "viết nội dung, hoặc xóa ý này")
        elif isinstance(path[-1], int) and any(p[:-1] == path[:-1] and not is_blank(t) for p, t in found.leaves):
            printed = f"sẽ in ra “{text.strip()}”" if text.strip() else "sẽ in ra một ý trống"
            yield Hit(path, f"Ý này chưa có nội dung, {printed}.", "viết nội dung, hoặc xóa ý này")


@look(lambda sheet: [index for index, text in enumerate(sheet.texts) if len(text) < _SHORT or text.isspace()])
def _no_letter(read: Read) -> bool:
    return bool(read.text) and not any(char.isalpha() for char in read.text)


#: Leading sentences that the Phụ lục addresses to those who draft, by key; what they are called in a message.
_ADDRESSED = {
    "intro": "câu mở đầu",
    "objectives": "lời dẫn mục II",
    "further": "câu “Các tình huống tiếp theo (nếu có)…”",
}


@rule("KB-TT-DAN", NOTE, "147 PL (đoạn mở đầu), II, III.2", _GROUP)
def model_words(s: Resolved) -> Iterator[Hit]:
    """Câu hướng dẫn của khung mẫu được in nguyên văn trong văn bản của địa phương.

    Phụ lục viết cho nơi soạn thảo: “các bộ, ngành, địa phương xây dựng kịch bản khung…”, “Các tình huống tiếp theo (nếu
    có) xây dựng theo trình tự tương tự tình huống 1”. Tác giả chưa quyết định ở “lời dẫn” thì các câu đó được in như
    khung mẫu. Viết lại theo lời của cơ quan ban hành, hoặc để trống khóa thì câu đó không in. Chỉ xét cấp tỉnh, cấp xã.

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, đoạn mở đầu, mục II, III.2.
    Sai: không có khóa "lời dẫn"
    Đúng: lời dẫn: {mở đầu: "Kịch bản khung gồm các nội dung sau:", mục II: "", tình huống tiếp theo: ""}
    """
    given = s.scenario.lead_ins.model_fields_set
    left = [name for name in _ADDRESSED if name not in given]
    if left and s.scenario.level is not Level.MINISTRY:
        keys = key_table(LeadIns)
        written = ", ".join(f"“{keys[name].vietnamese}”" for name in left)
        message = f"Văn bản in nguyên câu hướng dẫn của khung mẫu: {', '.join(_ADDRESSED[name] for name in left)}."
        hint = f"ghi {written} trong “lời dẫn” theo lời của cơ quan ban hành; khóa để trống thì không in câu đó"
        yield Hit(("lead_ins",), message, hint)


#: Fields whose values stand in paragraphs of their own, by the key above them; none named: all below that key.
_PARAGRAPHS: dict[str | int, tuple[str, ...]] = {
    "objectives": ("aims", "requirements", "mottos", "principles"),
    "practical": ("developments", "impact"),
    "content": ("causes", "developments"),
    "assurance": (),
    "step1": (),
    "stage1": (),
    "stage2": (),
    "stage3": (),
    "step3": (),
}


@rule("KB-TT-KET", NOTE, "thực tiễn soạn thảo", _GROUP)
def unended(s: Resolved) -> Iterator[Hit]:
    """Đoạn, ý in thành dòng riêng mà cuối câu không có dấu.

    Chữ của tác giả được in đúng nguyên văn, bộ công cụ không tự thêm dấu câu. Mỗi ý nên kết thúc bằng dấu chấm hoặc
    dấu chấm phẩy. Cả văn bản báo một lần, ở chỗ đầu tiên, kèm số chỗ. Tên cơ quan, phương tiện in nối trong câu không
    bị xét.

    Căn cứ: thực tiễn soạn thảo, rà soát văn bản.
    Sai: mục tiêu: [Không để có người chết, Khoanh vùng trong 24 giờ]
    Đúng: mục tiêu: [Không để có người chết., Khoanh vùng trong 24 giờ.]
    """
    open_ = [path for path, _, _ in prose(s).told(_no_end) if _is_paragraph(path)]
    if open_:
        message = f"Câu in thành đoạn riêng mà cuối câu không có dấu: {len(open_)} chỗ, đây là chỗ đầu tiên."
        yield Hit(open_[0], message, "kết thúc mỗi ý bằng dấu chấm, hoặc dấu chấm phẩy nếu còn ý sau")


@look(lambda sheet: [index for index, text in enumerate(sheet.texts) if text.rstrip()[-1:].isalnum()])
def _no_end(read: Read) -> bool:
    return read.text.rstrip()[-1].isalnum()


def _is_paragraph(path: DataPath) -> bool:
    last = len(path) - (1 if isinstance(path[-1], str) else 2)
    name = path[last]
    if name in ("response_aims", "response_requirements", "criteria"):
        return True
    below = _PARAGRAPHS.get(path[last - 1]) if last > 0 else None
    return below is not None and (not below or name in below) and "forces" not in path
