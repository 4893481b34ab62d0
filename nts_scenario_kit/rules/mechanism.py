"""Mục III, điểm c: who directs the response at each of the three levels, and when the next level takes over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from nts_scenario_kit.catalog.renamed import TWO_TIERS
from nts_scenario_kit.rules.idle import names_nobody, says_nothing
from nts_scenario_kit.rules.prose import prose
from nts_scenario_kit.rules.registry import ERROR, Hit, rule
from nts_scenario_kit.rules.situations import numbered
from nts_scenario_kit.rules.texts import is_blank, mentions

if TYPE_CHECKING:
    from nts_scenario_kit.model.situation import Command
    from nts_scenario_kit.resolve import Resolved

GROUP = "III.1.c Cơ chế vận hành"

LEVELS = {"commune": "xã", "province": "tỉnh", "national": "quốc gia"}
_BELOW = {"province": "xã", "national": "tỉnh"}

_CHAIR = "chủ tịch (uỷ ban nhân dân /ubnd /uỷ ban /ub /)"
_HEAD_OF = "người đứng đầu (uỷ ban nhân dân/ubnd/chính quyền/cơ quan hành chính)"
_COMMUNES = "(xã/phường/đặc khu)"
COMMUNE_HEAD = (
    f"{_CHAIR}(cấp xã/xã/phường/đặc khu/các xã/các phường/cấp cơ sở) | {_HEAD_OF} … {_COMMUNES}"
    f" | chủ tịch (uỷ ban nhân dân/ubnd) … {_COMMUNES}"
)
_PROVINCES = "(tỉnh/thành phố/tp)"
PROVINCE_HEAD = (
    f"{_CHAIR}(cấp tỉnh/tỉnh/thành phố/tp) | {_HEAD_OF} … {_PROVINCES} | chủ tịch (uỷ ban nhân dân/ubnd) … {_PROVINCES}"
)
NATIONAL_HEAD = "thủ tướng | người đứng đầu chính phủ"
#: A deputy, or who acts for the head, is not the head: what is said of one does not count.
_DEPUTY = re.compile(
    r"\b(?:có|cùng)\s[^,;]*\b(?:cố vấn|giúp việc|hỗ trợ|tham gia|làm phó|làm ủy viên|làm thành viên)\b[^,;]*"
    r"|\bphó (?:chủ tịch|thủ tướng)\b|\b(?:thay mặt|thừa lệnh|thừa ủy quyền|theo ủy quyền của|thay|được)\s[^,;]*"
    r"|\bdo\s[^,;]*(?:chỉ định|phân công|cử|giao|ủy quyền)\b",
    re.IGNORECASE,
)

_OVER = "(vượt/vượt quá/quá/vượt khỏi/vượt ngoài/vượt mức/ngoài/trên)"
BEYOND = (
    f"{_OVER} (khả năng/năng lực/tầm/sức/mức/phạm vi/thẩm quyền/quyền hạn/nguồn lực)"
    " | (vượt/vượt quá/quá/ngoài) … (khả năng/năng lực/sức/thẩm quyền/tầm kiểm soát/nguồn lực)"
    " | (không/không còn/chưa/chẳng) (đủ/có/còn) (khả năng/năng lực/sức/lực lượng/nguồn lực/người/quân/phương tiện/lực)"
    " | không còn (khả năng/năng lực/sức/lực)"
    " | (không/không còn/không thể/không tự/chưa thể/khó/chẳng) (tự /thể /)(kiểm soát/khống chế/xử lý/ứng phó/kham"
    "/đáp ứng/làm chủ/giải quyết/cáng đáng/gánh/lo/đảm đương/chống đỡ/giữ/trụ/xoay xở/khắc phục/dập/dập tắt/khống chế"
    "/cứu/chữa)"
    " | (không/chưa) … (nổi/xuể/kịp/kham/đáp ứng/làm chủ/giải quyết/kiểm soát/khống chế/hiệu quả)"
    " | (không/chưa) (khắc phục/khống chế/xử lý/giải quyết/kiểm soát/dập/dập tắt) (được/xong/hết)"
    " | mất (khả năng/kiểm soát) | quá tải | (dùng/huy động/tung) (hết/cạn)"
    " | (hết/cạn/kiệt/đuối) (cách/khả năng/lực lượng/phương tiện/vật tư/người/sức/lực) | bất lực | kiệt sức | bó tay"
    " | thiếu (lực lượng/phương tiện/nguồn lực/người/quân)"
    " | (cần/phải/xin/đề nghị/nhờ) … (chi viện/cấp trên/cứu viện/tiếp ứng/trợ giúp/giúp/hỗ trợ)"
    " | @level & @fail"
)
#: The contrary: ``chưa vượt quá khả năng``.
_NOT_BEYOND = re.compile(
    r"\b(?:chưa|không)(?: bị)? (?:vượt|quá|ra ngoài)(?: quá| khỏi| ngoài| ra)?"
    r"(?: (?:khả năng|năng lực|sức|tầm|phạm vi|thẩm quyền))?",
    re.IGNORECASE,
)
_ACROSS = (
    "(vượt/vượt qua/vượt quá/vượt khỏi/vượt ra/vượt ra khỏi/vượt ra ngoài/ra/ra khỏi/ra ngoài/khỏi/ngoài)"
    " (phạm vi /)(địa giới/ranh giới/địa bàn)"
)
_MANY = "(nhiều/hai/02/2/ba/03/3/vài/mấy/liên/các/một số/một loạt/hàng loạt/khắp/đa số/hầu hết)"
_SPREADS = "lan (rộng /)(ra /sang /tới /đến /khắp )"
_NEXT = "(bên/kế bên/bên cạnh/khác/lân cận/giáp ranh/láng giềng/bạn/liền kề/xung quanh)"
_SCOPE = {
    "province": (
        f"{_MANY} (xã/phường/đặc khu/địa bàn/đơn vị/nơi/thôn/điểm)"
        f" | (xã/phường/đặc khu/địa bàn) {_NEXT} | (nhiều/liên) … (xã/phường/đặc khu/đơn vị hành chính/địa bàn)"
        f" | (xã/phường/đặc khu/địa bàn) trở lên | từ (hai/02/2) … trở lên | {_SPREADS}(nhiều/các/toàn/cả)"
        " | (toàn/phạm vi/khắp/cả) (tỉnh/thành phố) | diện rộng | quy mô (lớn/tỉnh/thành phố)"
        " | (hơn/ít nhất/tối thiểu/quá/trên) (một/01/1/hai/02/2) (xã/phường/đặc khu/địa bàn)"
        f" | {_ACROSS} | không (chỉ/còn) … (một/trong) (xã/phường/đặc khu)"
        " | (xã/phường) (này/nọ) … (xã/phường) (kia/khác)"
    ),
    "national": (
        f"{_MANY} (tỉnh/thành phố/địa phương/vùng/khu vực/nơi/miền/đơn vị hành chính cấp tỉnh)"
        f" | (tỉnh/thành phố/địa phương) {_NEXT} | (nhiều/liên) … (tỉnh/thành phố/vùng/địa phương)"
        f" | (tỉnh/thành phố/địa phương) trở lên | từ (hai/02/2) … trở lên | {_SPREADS}(nhiều/các/toàn/cả)"
        " | (toàn/phạm vi/cả/khắp) (quốc/nước/quốc gia/vùng/khu vực/miền)"
        " | diện rộng | xuyên (biên giới/quốc gia) | quy mô (lớn"
        "/quốc gia)"
        " | (hơn/ít nhất/tối thiểu/quá/trên) (một/01/1/hai/02/2) (tỉnh/thành phố/địa phương)"
        f" | {_ACROSS} | không (chỉ/còn) … (một/trong) (tỉnh/thành phố)"
        " | (tỉnh/thành phố) (này/nọ) … (tỉnh/thành phố) (kia/khác)"
    ),
}
_SCOPE_HINT = {
    "province": "viết thêm: hoặc xảy ra ở nhiều xã, phường, đặc khu",
    "national": "viết thêm: hoặc xảy ra ở nhiều tỉnh, thành phố",
}

_DISTRICT = ("huyện", "quận", "thị xã", "thị ủy")
_DISTRICT_ACTOR = (
    "cấp huyện | (uỷ ban nhân dân/ubnd/hội đồng nhân dân/công an/quân sự/ban chỉ huy/ban chỉ đạo/chủ tịch/phòng y tế"
    "/trung tâm y tế/phòng/lãnh đạo/chính quyền/mặt trận tổ quốc/bí thư/huyện uỷ/quận uỷ/thị uỷ)"
    " (các /cấp /nhân dân /)(huyện/quận/thị xã) | huyện uỷ | quận uỷ | thị uỷ"
    " | huyện đội | quận đội"
    " | giao (các /)(huyện/quận/thị xã)"
    " | các (huyện/quận/thị xã) (chủ trì/phối hợp/chịu trách nhiệm/tổ chức/triển khai)"
)
_FORMERLY = (
    "(huyện/quận/thị xã) … cũ | (huyện/quận/thị xã) … trước đây | trước đây … (huyện/quận/thị xã)"
    " | nguyên (là/thuộc/trung tâm/bệnh viện/trạm/công an/phòng/uỷ ban/trường) … (huyện/quận/thị xã)"
)
_ABOLISHED = (
    "(không còn/bỏ/kết thúc/không tổ chức/sau khi sắp xếp) … (cấp huyện/huyện)"
    " | không (phải /)(qua/thông qua) (khâu /)(trung gian /)(cấp /)(huyện/quận/thị xã)"
)


@rule("KB-III-C-3CAP", ERROR, "147 PL III.1.c", GROUP)
def three_levels(s: Resolved) -> Iterator[Hit]:
    """Cơ chế vận hành phải đủ ba cấp: xã, tỉnh, quốc gia.

    Mỗi cấp có điều kiện, cơ quan chỉ đạo và người đứng đầu. Không ghi thì lấy theo biến thể; ghi mà để trống thì báo.
    Người đứng đầu và điều kiện chuyển cấp có luật riêng (KB-III-C-XA, KB-III-C-DK1 …).

    Căn cứ: 147 PL III.1.c.
    Sai: cơ chế vận hành: {cấp xã: …, cấp tỉnh: …, cấp quốc gia: }
    Đúng: cơ chế vận hành: {cấp xã: …, cấp tỉnh: …, cấp quốc gia: {điều kiện: …, người đứng đầu: Thủ tướng Chính phủ}}
    """
    for number, path, situation in numbered(s):
        message = f"Tình huống {number}: cơ chế vận hành phải đủ ba cấp: cấp xã, cấp tỉnh, quốc gia."
        parts = {level: _missing_part(getattr(situation.mechanism, level), level) for level in LEVELS}
        if all(part == () for part in parts.values()):
            yield Hit((*path, "mechanism"), message)
            continue
        for level, part in parts.items():
            if part is not None:
                yield Hit(
                    (*path, "mechanism", level, *part),
                    message,
                    f"ghi đủ điều kiện, cơ quan chỉ đạo, người đứng đầu của cấp {LEVELS[level]}",
                )


def _is_missing(command: Command) -> bool:
    return is_blank((command.condition, command.body, command.head))


#: The condition of the Phụ lục for the commune, in its own stock words.
_WITHIN = "(trong/thuộc) (khả năng/phạm vi/năng lực) (ứng phó/xử lý/giải quyết)"


def _missing_part(command: Command, level: str) -> tuple[str, ...] | None:
    """() if the whole level is missing, the field that is missing and has no rule of its own, else None."""
    if _is_missing(command):
        return ()
    if names_nobody((command.body,)):
        return ("body",)
    idle = says_nothing((command.condition,)) and not mentions(command.condition, _WITHIN)
    return ("condition",) if level == "commune" and idle else None


def _wrong_heads(s: Resolved, level: str, wanted: str, message: str) -> Iterator[Hit]:
    hint = f"viết: {message.partition('phải là ')[2].rstrip('.')}"
    for _, path, situation in numbered(s):
        command: Command = getattr(situation.mechanism, level)
        if not _is_missing(command) and not mentions(_DEPUTY.sub("…", command.head), wanted):
            yield Hit((*path, "mechanism", level, "head"), message, hint)


@rule("KB-III-C-XA", ERROR, "147 PL III.1.c gạch 1", GROUP)
def commune_head(s: Resolved) -> Iterator[Hit]:
    """Cấp xã: đứng đầu cơ quan chỉ đạo là Chủ tịch Ủy ban nhân dân cấp xã.

    Xã, phường, đặc khu đều là cấp xã; ghi tên cụ thể (“Chủ tịch UBND phường Ninh Kiều”) cũng đúng. Cấp phó
    không phải là người đứng đầu.

    Căn cứ: 147 PL III.1.c gạch 1.
    Sai: người đứng đầu: Trưởng Công an xã
    Đúng: người đứng đầu: Chủ tịch Ủy ban nhân dân cấp xã
    """
    message = "Cấp xã: đứng đầu cơ quan chỉ đạo ứng phó phải là Chủ tịch Ủy ban nhân dân cấp xã."
    yield from _wrong_heads(s, "commune", COMMUNE_HEAD, message)


@rule("KB-III-C-TINH", ERROR, "147 PL III.1.c gạch 2", GROUP)
def province_head(s: Resolved) -> Iterator[Hit]:
    """Cấp tỉnh: đứng đầu cơ quan chỉ đạo là Chủ tịch Ủy ban nhân dân cấp tỉnh.

    Với thành phố trực thuộc trung ương là Chủ tịch Ủy ban nhân dân thành phố.

    Căn cứ: 147 PL III.1.c gạch 2.
    Sai: người đứng đầu: Giám đốc Sở Y tế
    Đúng: người đứng đầu: Chủ tịch Ủy ban nhân dân thành phố
    """
    message = "Cấp tỉnh: đứng đầu cơ quan chỉ đạo ứng phó phải là Chủ tịch Ủy ban nhân dân cấp tỉnh."
    yield from _wrong_heads(s, "province", PROVINCE_HEAD, message)


@rule("KB-III-C-QG", ERROR, "147 PL III.1.c gạch 3", GROUP)
def national_head(s: Resolved) -> Iterator[Hit]:
    """Cấp quốc gia: đứng đầu cơ quan chỉ đạo là Thủ tướng Chính phủ.

    Địa phương không thay được người đứng đầu ở cấp quốc gia.

    Căn cứ: 147 PL III.1.c gạch 3.
    Sai: người đứng đầu: Bộ trưởng Bộ Y tế
    Đúng: người đứng đầu: Thủ tướng Chính phủ
    """
    message = "Cấp quốc gia: đứng đầu cơ quan chỉ đạo ứng phó phải là Thủ tướng Chính phủ."
    yield from _wrong_heads(s, "national", NATIONAL_HEAD, message)


@lru_cache(maxsize=1024)
def _is_beyond(condition: str) -> bool:
    turned = any(no in condition for no in ("chưa ", "không ")) and _NOT_BEYOND.search(condition)
    return mentions(_NOT_BEYOND.sub("…", condition) if turned else condition, BEYOND)


@rule("KB-III-C-DK1", ERROR, "147 PL III.1.c", GROUP)
def beyond_capacity(s: Resolved) -> Iterator[Hit]:
    """Điều kiện chuyển cấp phải nêu trường hợp vượt quá khả năng ứng phó của cấp dưới.

    Áp dụng cho cấp tỉnh và cấp quốc gia. Nói cách khác cũng được: vượt năng lực, không đủ lực lượng, ngoài khả năng …

    Căn cứ: 147 PL III.1.c.
    Sai: cấp tỉnh: {điều kiện: Khi sự cố xảy ra ở nhiều phường}
    Đúng: cấp tỉnh: {điều kiện: Khi sự cố xảy ra ở một phường nhưng vượt quá khả năng của phường, hoặc ở nhiều phường}
    """
    for _, path, situation in numbered(s):
        for level in ("province", "national"):
            command: Command = getattr(situation.mechanism, level)
            if not _is_missing(command) and not _is_beyond(command.condition):
                message = f"Cấp {LEVELS[level]}: thiếu điều kiện chuyển cấp “vượt quá khả năng ứng phó” của cấp dưới."
                hint = f"viết thêm: vượt quá khả năng ứng phó của cấp {_BELOW[level]}"
                yield Hit((*path, "mechanism", level, "condition"), message, hint)


@rule("KB-III-C-DK2", ERROR, "147 PL III.1.c", GROUP)
def wider_scope(s: Resolved) -> Iterator[Hit]:
    """Điều kiện chuyển cấp phải nêu phạm vi: nhiều xã, nhiều tỉnh.

    Cấp tỉnh: xảy ra ở nhiều xã, phường, đặc khu; cấp quốc gia: ở nhiều tỉnh, thành phố. Nói cách khác cũng được: từ hai
    phường trở lên, liên tỉnh, lan ra các địa bàn khác …

    Căn cứ: 147 PL III.1.c.
    Sai: cấp tỉnh: {điều kiện: Khi vượt quá khả năng ứng phó của cấp xã}
    Đúng: cấp tỉnh: {điều kiện: Khi vượt quá khả năng ứng phó của cấp xã, hoặc xảy ra từ hai phường trở lên}
    """
    for _, path, situation in numbered(s):
        for level, phrases in _SCOPE.items():
            command: Command = getattr(situation.mechanism, level)
            if not _is_missing(command) and not mentions(command.condition, phrases):
                message = f"Cấp {LEVELS[level]}: thiếu điều kiện chuyển cấp theo phạm vi (nhiều xã / nhiều tỉnh)."
                yield Hit((*path, "mechanism", level, "condition"), message, _SCOPE_HINT[level])


@rule("KB-III-C-HUYEN", ERROR, "147 PL III.1.c (chỉ có xã, tỉnh, quốc gia)", GROUP)
def no_district(s: Resolved) -> Iterator[Hit]:
    """Không còn cấp huyện trong cơ chế vận hành và phân công.

    Từ ngày 01 tháng 7 năm 2025 chính quyền địa phương có hai cấp. Báo khi huyện, quận, thị xã đứng làm cơ quan thực
    hiện trong các tình huống hoặc phân công; nhắc địa danh cũ (“quận Ninh Kiều trước đây”) thì không báo.

    Căn cứ: 147 PL III.1.c (chỉ có xã, tỉnh, quốc gia).
    Sai: phối hợp: [Ủy ban nhân dân các quận, huyện]
    Đúng: phối hợp: [Ủy ban nhân dân các xã, phường]
    """
    day = s.scenario.issuance.date
    if day is not None and day < TWO_TIERS:
        return
    texts = {found.path: found.text for word in _DISTRICT for found in prose(s).find(word)}
    for path, text in texts.items():
        is_actor = path[0] in {"situations", "implementation"} and mentions(text, _DISTRICT_ACTOR)
        if is_actor and not mentions(text, f"{_FORMERLY} | {_ABOLISHED}"):
            message = "Cơ chế vận hành không còn cấp huyện; bỏ mọi phân công cho huyện, quận, thị xã."
            yield Hit(path, message, "giao cho Ủy ban nhân dân cấp xã hoặc cơ quan cấp tỉnh")
