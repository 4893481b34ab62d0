"""Sentences that leave their matter for later: ``Chuyện tiền nong để tới lúc có dịch hãy tính``.

Such a sentence holds the words of the clause and does nothing of it. Only what comes early in it counts: behind a deed,
waiting is a part of the work (``Lập chốt ở hai đầu cầu, chờ nước rút mới cho xe qua``).
"""

from __future__ import annotations

import re
from functools import lru_cache

from nts_scenario_kit.rules.reading import plain
from nts_scenario_kit.vietnamese import nfc

_THINK = (
    r"(?:nói|nêu|tính|bàn|xác định|đặt|quyết|quyết định|đánh giá|xem|xem xét|làm rõ|viết|đề ra|phân công|lập|thực hiện"
    r"|triển khai|làm|báo|thông báo|công bố|cảnh báo|cử|huy động)"
)
#: What may be done in time though something else comes first: ``công bố sau khi đối chiếu`` is no delay.
_DECIDE = r"(?:xác định|tính|bàn|nêu|quyết định|phân công)"
#: ``Không chờ có kết luận mới công bố`` is the contrary.
_NOT = r"(?<!không )(?<!chẳng )(?<!chớ )(?<!đừng )(?<!khỏi )(?<!không được )(?<!không phải )"
_POSTPONED = re.compile(
    # để tới lúc có dịch hãy tính; chờ khi có kết luận mới thực hiện; chờ chuyên gia xong rồi mới bàn
    rf"{_NOT}(?:để (?:dành )?(?:đến|tới)"
    r"|(?:chờ|đợi) (?:đến|tới|khi|lúc|sau|có|\w+ (?:\w+ ){0,6}?(?:xong|đến|về|vào)))"
    rf"\b.* (?:hãy|mới) {_THINK}\b"
    rf"|(?:khi nào|bao giờ|chừng nào)\b.* mới {_THINK}\b"
    rf"|{_NOT}(?:tạm )?gác lại\b|{_NOT}(?:hoãn|lùi)(?: lại)? (?:cho )?(?:đến|tới) (?:khi|lúc|sau)\b"
    rf"|{_DECIDE} (?:sau|sau này|cụ thể sau)(?: khi\b|\s*$)"
    r"|sẽ (?:được )?(?:.* )?(?:bằng|ở|trong|tại) (?:một )?(?:văn bản|kế hoạch|hướng dẫn|quyết định)"
    r" (?:riêng|khác|sau)\b"
    r"|sẽ có (?:một )?(?:văn bản|kế hoạch|hướng dẫn|quyết định) (?:riêng|khác|sau)\b"
    r"|sẽ (?:được )?(?:xây dựng|bổ sung|hoàn thiện|hướng dẫn|quy định|xác định|tính|bàn) (?:cụ thể |chi tiết )?sau"
    r"(?! khi (?:có )?(?:kết luận|kết quả|báo cáo))\b"
    r"|sẽ (?:được )?.* sau khi (?:kịch bản|kế hoạch|văn bản|phương án)(?: khung)? này\b"
)
#: ``Việc thành lập cơ quan chỉ đạo sẽ được xem xét sau``: the whole sentence, and no deed before it.
_SOME_DAY = re.compile(
    rf"[^,]*\bsẽ (?:được )?(?:{_THINK}|thành lập|kiện toàn|quy định|hướng dẫn|ban hành|bổ sung|chỉ định)"
    r"(?: \w+){0,3}? (?:sau|sau này"
    r"|khi (?:có (?:điều kiện|kinh phí|thời gian)|cần(?: thiết)?|thấy cần(?: thiết)?|thuận lợi))[ .]*",
    re.IGNORECASE,
)
#: Letters of a sentence that does no more than to put off.
_ONE_BREATH = 100
#: So many words may stand before: who or what it is about.
_BEFORE = 12
#: Without one of each of these nothing is postponed: quickly told.
_WAITS, _ONLY_THEN = ("để ", "chờ ", "đợi "), (" mới ", " hãy ")
_SIGNS = ("khi nào ", "bao giờ ", "chừng nào ", "gác ", "hoãn ", "lùi ", " sau", "sẽ ")
_PIECES = re.compile(r"[.;!?\n]+")


def postpones(piece: str) -> bool:
    """True if one sentence, without its end, leaves its matter for later."""
    low = f"{piece.lower()} "
    waits = any(sign in low for sign in _WAITS) and any(sign in low for sign in _ONLY_THEN)
    if not waits and not any(sign in low for sign in _SIGNS):
        return False
    if "sẽ " in low and len(piece) < _ONE_BREATH and _SOME_DAY.fullmatch(nfc(piece)):
        return True
    said = plain(piece).strip(" .!?")
    found = _POSTPONED.search(said)
    return found is not None and said[: found.start()].count(" ") <= _BEFORE


@lru_cache(maxsize=4096)
def is_postponed(text: str) -> bool:
    """True if every sentence of the text leaves its matter for later."""
    pieces = [piece for piece in _PIECES.split(text) if piece.strip()]
    return bool(pieces) and all(map(postpones, pieces))
