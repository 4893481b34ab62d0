"""Mục III: the situations themselves: name, content, aims, and that each has all its points in order."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.rules.idle import concretely, is_idle, says_nothing
from nts_scenario_kit.rules.places import value_at
from nts_scenario_kit.rules.reading import plain
from nts_scenario_kit.rules.registry import ERROR, KEY, NOTE, WARNING, Hit, rule
from nts_scenario_kit.rules.texts import is_blank, words

if TYPE_CHECKING:
    from nts_scenario_kit.model.situation import Situation
    from nts_scenario_kit.resolve import Resolved

GROUP = "III. Tình huống"

#: Words above which aims and requirements of a situation are no longer short (about a page).
LONG = 350

_NO_NAME = re.compile(
    r"tình huống(?: (?:\d+|[ivx]+|[a-z]|giả định|số \d+|một|hai|ba|bốn|năm|thứ \w+))?"
    r"|(?:nêu rõ )?tên tình huống|chưa đặt tên|tên|x+"
)
#: A number before the name, which the document writes by itself.
_NUMBER = re.compile(r"^\s*tình huống (?:\d+|[ivx]+|thứ \w+|một|hai|ba)\s*[:.–-]\s*", re.IGNORECASE)
#: The points of a situation in order, each with the fields (English names) that make it up.
_POINTS = (
    ("a", ("content",)),
    ("b", ("response_aims", "response_requirements")),
    ("c", ("mechanism",)),
    ("d", ("forces",)),
    ("đ", ("steps",)),
)


def numbered(s: Resolved) -> Iterator[tuple[int, DataPath, Situation]]:
    """Every situation with its number from 1 and its path."""
    for index, situation in enumerate(s.scenario.situations):
        yield index + 1, ("situations", index), situation


@rule("KB-III-0", ERROR, "147 PL III.1, III.2", GROUP)
def at_least_one(s: Resolved) -> Iterator[Hit]:
    """Kịch bản phải có ít nhất một tình huống.

    Mục III là phần chính của kịch bản khung: quy trình xử lý từng tình huống cụ thể.

    Căn cứ: 147 PL III.1, III.2.
    Sai: tình huống: []
    Đúng: tình huống: [{tên: Bùng phát dịch bệnh truyền nhiễm nhóm A tại nhiều phường, …}]
    """
    if not s.scenario.situations:
        yield Hit(("situations",), "Kịch bản phải có ít nhất một tình huống.")


@rule("KB-III-TEN", ERROR, "147 PL III.1", GROUP)
def name(s: Resolved) -> Iterator[Hit]:
    """Mỗi tình huống phải có tên rõ ràng.

    Tên cho biết chuyện gì xảy ra, ở đâu; “Tình huống 1”, “Sự cố phức tạp” hay câu của khung mẫu không phải là
    tên.

    Căn cứ: 147 PL III.1.
    Sai: tên: Tình huống 1
    Đúng: tên: Bùng phát dịch bệnh truyền nhiễm nhóm A tại nhiều phường
    """
    for number, path, situation in numbered(s):
        said = plain(situation.name).strip(" .")
        if is_blank(situation.name) or _NO_NAME.fullmatch(said) or is_idle((situation.name,)):
            hint = f"viết {KEY}: chuyện gì xảy ra, ở đâu"
            yield Hit((*path, "name"), f"Tình huống {number} chưa có tên rõ ràng.", hint)


@rule("KB-III-TRUNG", WARNING, "147 PL III.2", GROUP)
def unique_names(s: Resolved) -> Iterator[Hit]:
    """Các tình huống không được trùng tên.

    Hai tình huống cùng tên thường là một phần chép lại chưa sửa.

    Căn cứ: 147 PL III.2.
    Sai: tình huống 1 và tình huống 2 cùng tên "Dịch bệnh bùng phát"
    Đúng: "Dịch bệnh bùng phát tại một phường" và "Dịch bệnh bùng phát tại nhiều phường"
    """
    seen: dict[str, int] = {}
    for number, path, situation in numbered(s):
        said = " ".join(words(_NUMBER.sub("", situation.name)))
        if said and said in seen:
            yield Hit(
                (*path, "name"),
                f"Tình huống {seen[said]} và {number} trùng tên.",
                "đổi tên, hoặc bỏ tình huống chép lại",
            )
        seen.setdefault(said, number)


@rule("KB-III-A1", ERROR, "147 PL III.1.a", GROUP)
def causes(s: Resolved) -> Iterator[Hit]:
    """Nội dung tình huống phải mô tả các yếu tố dẫn đến tình huống.

    Không có mặc định: chỉ cơ quan soạn thảo biết yếu tố tự nhiên, xã hội nào dẫn đến tình huống này.
    Lời chung (“thực hiện theo quy định”, “các biện pháp phù hợp”) chưa phải là nội dung.

    Căn cứ: 147 PL III.1.a.
    Sai: nội dung: {khả năng diễn biến: […]}
    Đúng: yếu tố dẫn đến: [Mật độ dân cư cao, mùa mưa kéo dài, tỷ lệ tiêm chủng giảm.]
    """
    for number, path, situation in numbered(s):
        if says_nothing(situation.content.causes):
            message = f"Tình huống {number}: chưa mô tả các yếu tố dẫn đến tình huống."
            hint = concretely(situation.content.causes, "điều gì ở địa bàn dẫn đến tình huống")
            yield Hit((*path, "content", "causes"), message, hint)


@rule("KB-III-A2", ERROR, "147 PL III.1.a", GROUP)
def developments(s: Resolved) -> Iterator[Hit]:
    """Nội dung tình huống phải mô tả khả năng diễn biến.

    Không có mặc định: diễn biến cho biết khi nào chuyển giai đoạn, chuyển cấp.
    Lời chung (“thực hiện theo quy định”, “các biện pháp phù hợp”) chưa phải là nội dung; chỉ kể những đợt, vụ của các
    năm trước, không câu nào nói điều có thể xảy ra, cũng chưa phải là diễn biến: việc đã qua ghi ở cơ sở thực tiễn;
    chép nguyên các yếu tố dẫn đến cũng vậy.

    Căn cứ: 147 PL III.1.a.
    Sai: khả năng diễn biến: []
    Đúng: khả năng diễn biến: [Trong 7 ngày đầu ghi nhận 20 - 50 ca tại 3 phường; sau 14 ngày lan ra 10 phường.]
    """
    for number, path, situation in numbered(s):
        if says_nothing(situation.content.developments):
            message = f"Tình huống {number}: chưa mô tả khả năng diễn biến."
            hint = concretely(situation.content.developments, "lan đến đâu, sau bao lâu, bao nhiêu người")
            yield Hit((*path, "content", "developments"), message, hint)
        elif _is_copied(situation.content.developments, situation.content.causes):
            message = f"Tình huống {number}: chưa mô tả khả năng diễn biến."
            hint = "chép lại yếu tố dẫn đến; viết điều có thể xảy ra: lan đến đâu, sau bao lâu, bao nhiêu người"
            yield Hit((*path, "content", "developments"), message, hint)
        elif _is_history(situation.content.developments, s.scenario.issuance.date):
            message = f"Tình huống {number}: chưa mô tả khả năng diễn biến."
            hint = "mới kể việc của các năm trước; viết điều có thể xảy ra: lan đến đâu, sau bao lâu, bao nhiêu người"
            yield Hit((*path, "content", "developments"), message, hint)


_YEAR = re.compile(r"(?<![\w/])(?:19|20)\d\d(?![\w/])")
#: A sentence that looks ahead.
_AHEAD = re.compile(
    r"\b(?:có thể|sẽ|nếu|khả năng|nguy cơ|xấu nhất|dự báo|dự kiến|dự tính|trường hợp|lặp lại|tái diễn|tương tự|giả định"
    r"|giả sử|lần này|sắp tới|dễ|như|giống)\b",
    re.IGNORECASE,
)


def _is_copied(texts: Sequence[str], other: Sequence[str]) -> bool:
    """True if each of the texts stands in the other field as well."""
    return set(map(plain, texts)) <= set(map(plain, other))


def _is_history(texts: Sequence[str], issued: datetime.date | None) -> bool:
    """True if all of the texts tell of years before that of issue, and none looks ahead."""
    if issued is None or any(map(_AHEAD.search, texts)):
        return False
    years = [max(map(int, _YEAR.findall(text)), default=issued.year) for text in texts]
    return all(year < issued.year for year in years)


@rule("KB-III-B1", ERROR, "147 PL III.1.b", GROUP)
def response_aims(s: Resolved) -> Iterator[Hit]:
    """Mỗi tình huống phải có mục tiêu xử lý.

    Mục tiêu của riêng tình huống này, không phải mục tiêu chung của Mục II.
    Lời chung (“thực hiện theo quy định”, “các biện pháp phù hợp”) chưa phải là nội dung.

    Căn cứ: 147 PL III.1.b.
    Sai: mục tiêu xử lý:
    Đúng: mục tiêu xử lý: [Khoanh vùng, dập ổ dịch trong 14 ngày.]
    """
    for number, path, situation in numbered(s):
        if says_nothing(situation.response_aims):
            hint = concretely(situation.response_aims, "kết quả phải đạt của tình huống này: con số, thời hạn")
            yield Hit((*path, "response_aims"), f"Tình huống {number}: chưa nêu mục tiêu xử lý.", hint)


@rule("KB-III-B2", ERROR, "147 PL III.1.b", GROUP)
def response_requirements(s: Resolved) -> Iterator[Hit]:
    """Mỗi tình huống phải có yêu cầu xử lý.

    Yêu cầu của riêng tình huống này, không phải yêu cầu chung của Mục II.
    Lời chung (“thực hiện theo quy định”, “các biện pháp phù hợp”) chưa phải là nội dung.

    Căn cứ: 147 PL III.1.b.
    Sai: yêu cầu xử lý: []
    Đúng: yêu cầu xử lý: [Không để thiếu thuốc, vật tư; không để mất trật tự tại cơ sở y tế.]
    """
    for number, path, situation in numbered(s):
        if says_nothing(situation.response_requirements):
            hint = concretely(situation.response_requirements, "điều phải giữ được, điều không được để xảy ra")
            yield Hit((*path, "response_requirements"), f"Tình huống {number}: chưa nêu yêu cầu xử lý.", hint)


@rule("KB-III-B3", NOTE, "147 PL III.1.b (“rõ ràng, ngắn gọn”)", GROUP)
def short(s: Resolved) -> Iterator[Hit]:
    """Mục tiêu, yêu cầu xử lý nên ngắn gọn.

    Phụ lục yêu cầu trình bày rõ ràng, ngắn gọn; quá 350 từ (khoảng một trang) thì nên rút gọn.

    Căn cứ: 147 PL III.1.b (“rõ ràng, ngắn gọn”).
    Sai: mục tiêu, yêu cầu của một tình huống dài hai trang
    Đúng: ba đến năm gạch đầu dòng, mỗi gạch một câu
    """
    for number, path, situation in numbered(s):
        texts = (*situation.response_aims, *situation.response_requirements)
        length = sum(len(words(text)) for text in texts)
        if length > LONG:
            message = f"Tình huống {number}: mục tiêu, yêu cầu dài {length} từ; khung mẫu yêu cầu ngắn gọn."
            yield Hit((*path, "response_aims"), message, f"rút còn dưới {LONG} từ, mỗi gạch đầu dòng một câu")


@rule("KB-III-2", ERROR, "147 PL III.2", GROUP)
def same_points(s: Resolved) -> Iterator[Hit]:
    """Các tình huống tiếp theo phải đủ năm điểm a, b, c, d, đ như tình huống 1.

    Báo khi một điểm của tình huống từ thứ hai trở đi trống hoàn toàn, hoặc các khóa không theo thứ tự nội dung, mục
    tiêu và yêu cầu xử lý, cơ chế vận hành, lực lượng và phương tiện, các bước.

    Căn cứ: 147 PL III.2.
    Sai: tình huống 2 chỉ có tên và các bước, không có nội dung
    Đúng: tình huống 2 có đủ nội dung; mục tiêu, yêu cầu xử lý; cơ chế; lực lượng, phương tiện; các bước
    """
    for number, path, situation in numbered(s):
        if number == 1:
            continue
        empty = [letter for letter, fields in _POINTS if not any(_filled(getattr(situation, f)) for f in fields)]
        order = [letter for key in _own_keys(s, path) for letter, fields in _POINTS if key in fields]
        if empty or order != sorted(order, key="abcdđ".index):
            message = f"Tình huống {number}: thiếu hoặc sai thứ tự các điểm a, b, c, d, đ như tình huống 1."
            hint = f"còn thiếu điểm {', '.join(empty)}" if empty else "sắp xếp lại các khóa theo thứ tự a, b, c, d, đ"
            yield Hit(path, message, hint)


@rule("KB-D-THUTU", ERROR, "147 PL III.1.đ", GROUP)
def order_of_steps(s: Resolved) -> Iterator[Hit]:
    """Ba bước theo thứ tự 1, 2, 3; bước 2 đủ ba giai đoạn theo thứ tự.

    Báo khi một bước hoặc một giai đoạn của bước 2 trống hoàn toàn, hoặc các khóa trong tệp không theo thứ tự.

    Căn cứ: 147 PL III.1.đ.
    Sai: các bước: {bước 2: …, bước 1: …, bước 3: …}
    Đúng: các bước: {bước 1: …, bước 2: {giai đoạn 1: …, giai đoạn 2: …, giai đoạn 3: …}, bước 3: …}
    """
    for number, path, situation in numbered(s):
        steps = situation.steps
        two = steps.step2
        parts = (steps.step1, two, steps.step3, two.stage1, two.stage2, two.stage3)
        keys, stages = _own_keys(s, (*path, "steps")), _own_keys(s, (*path, "steps", "step2"))
        if not all(map(_filled, parts)) or keys != sorted(keys) or stages != sorted(stages):
            message = f"Tình huống {number}: ba bước phải theo thứ tự 1, 2, 3 và bước 2 đủ ba giai đoạn theo thứ tự."
            hint = "viết bước, giai đoạn còn trống; sắp xếp lại các khóa theo thứ tự"
            yield Hit((*path, "steps"), message, hint)


def _filled(value: Any) -> bool:
    """True if some text stands in the value."""
    if isinstance(value, str):
        return not is_blank(value)
    if isinstance(value, tuple):
        return any(map(_filled, value))
    return any(_filled(getattr(value, field)) for field in type(value).model_fields)


def _own_keys(s: Resolved, path: DataPath) -> list[str]:
    """The keys that the author wrote below the path, in his order (English names)."""
    data = value_at(s.own, path)
    return list(data) if isinstance(data, dict) else []
