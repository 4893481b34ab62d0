"""What a text affirms: without what it says is not done, or done too late, and without promises that name nothing.

``Chưa thành lập cơ quan chỉ đạo`` holds the words of the clause and denies them; ``Có phương án; bố trí lực lượng phù
hợp`` holds them and would fit every scenario. Neither speaks for the clause, whatever else stands in the field.
"""

from __future__ import annotations

import re
from functools import lru_cache

from nts_scenario_kit.rules.idle import begins_with_stock, holds_stock_words, is_put_off
from nts_scenario_kit.rules.postponing import postpones
from nts_scenario_kit.rules.reading import lowered

#: What has to be the first: ``không coi …``, ``không lấy … làm`` deny it; of other things both may well be said.
_CHIEF = r"(?:phòng|(?:người |nhân )?dân|doanh nghiệp|khoa học)"
#: What an office does or has. ``Không để``, ``không cho``, ``không quá``, ``không rời`` forbid or limit: no denials.
_DEEDS = (
    "có|tổ chức|bố trí|thành lập|lập|kiện toàn|xây dựng|xác định|xác minh|quy định|thực hiện|triển khai|phân công|giao"
    "|cử|huy động|điều phối|áp dụng|tiến hành|ban hành|phải|cần|chuyển|bàn giao|báo cáo|xử lý|đấu tranh|cảnh báo"
    "|thông báo|báo|cung cấp|ghi nhận|đánh giá|điều tra|thống kê|nêu|phát huy|quản lý|nắm|tham mưu|đề xuất|bảo đảm"
    "|đảm bảo|phục hồi|khôi phục|hỗ trợ|cứu trợ|vận động|tuần tra|kiểm soát|bảo vệ|phân bổ|rút kinh nghiệm|chuẩn bị"
    "|dự kiến|sửa đổi|bổ sung|cập nhật"
    "|đề ra|chỉ định|thiết lập|duy trì|đặt ra|tính đến|phòng ngừa|ngăn chặn|giám sát|ổn định|tìm|làm rõ|truyền thông"
    "|thông tin|chia sẻ|điều hành|chỉ huy|khắc phục|cứu|sơ tán|vận hành|phối hợp|giải quyết|trình|khởi tố"
    r"|phân cấp|phân quyền|đặt dưới|hợp tác(?= quốc tế| với các nước)|căn cứ(?= (?:pháp )?luật)"
    rf"|coi(?= (?:trọng|{_CHIEF}))|lấy(?= {_CHIEF}(?: \w+){{0,5}} làm\b)"
    "|điều động|triệu tập|truy cứu|kiểm điểm|tiếp nhận (?:vai trò|quyền|chỉ huy|bàn giao)|điều chỉnh"
    "|tăng cường|can thiệp|sử dụng (?:người|lực lượng|phương tiện|nguồn)"
)
#: Behind a deed: how it is not to be done, which is no denial of it (``không báo cáo vượt cấp``).
_NOT_SO = (
    r"(?! (?:\w+ ){0,2}(?:chậm|muộn|trễ|vượt cấp|sót|trùng|sai|tràn lan|hình thức|chung chung|chồng chéo|dàn trải"
    r"|cào bằng|máy móc|tuỳ tiện|tùy tiện|quá|nhẹ|thường)\b)"
)
_DENIED = re.compile(
    r"(?:chưa(?: hề| thể| từng| được| bao giờ| cần| phải)*|không(?: hề| thể| cần| phải| chịu| muốn)*"
    r"|không (?:ai|(?:cơ quan|đơn vị|người|lực lượng|tổ chức|ngành|bên|cấp|địa phương) nào)"
    r" (?:phải|cần|có trách nhiệm))"
    rf" (?:{_DEEDS})\b{_NOT_SO}|chưa rõ\b"
    r"|(?:chưa|không) (?!để|cho|ai|được|gian|một|quá)(?:(?!không )\w+ ){1,3}(?<!nào )được\b"
)
#: At its end a denial holds for all of it: ``không phải báo cáo, bàn giao gì``.
_NOTHING_AT_ALL = re.compile(r"\b(?:gì|ai|chi)(?: cả| hết)?\s*\Z", re.IGNORECASE)
#: Things that go on in a list of what is not done: ``không huy động người, phương tiện tại chỗ``.
_LISTED = re.compile(
    r"(?:\s*(?:phương tiện|vật tư|hậu cần|lực lượng|nguồn lực|phạm vi|tính chất|mức độ|doanh nghiệp|hạ tầng|chữa cháy"
    r"|cứu nạn|cứu hộ|ngoài nước|điều kiện|trang thiết bị|đối tượng liên quan)\b[^,]*(?:,|\Z))+",
    re.IGNORECASE,
)
#: Before a denial: it is a condition.
_IF = re.compile(r"\b(?:khi|nếu|lúc|trường hợp|hễ|nhỡ|phòng|cho đến|chừng nào|dù|tuy|vì|do)\b", re.IGNORECASE)
#: Before it in the same breath: it describes someone or something of whom the sentence speaks.
_WHOSE = re.compile(r"\b(?:nơi|chỗ|vùng|người(?! chỉ huy\b| đứng đầu\b)|hộ|trẻ|ai|những|tin)\b", re.IGNORECASE)
#: Before it: who is told of, is punished for it (``xử phạt cơ sở không khai báo``).
_PUNISHED = re.compile(
    r"\b(?:xử phạt|xử lý|phạt|cưỡng chế|kiểm điểm|phê bình|kỷ luật|nhắc nhở|đình chỉ)(?: nghiêm)? (?:các |mọi |chủ )?"
    r"(?:cơ sở|doanh nghiệp|đơn vị|cơ quan|tổ chức|cá nhân|đối tượng|hành vi|tàu|xe|cửa hàng|phương tiện|cán bộ)\b",
    re.IGNORECASE,
)
#: Behind it: who does so answers for it.
_ANSWERS = re.compile(r"\b(?:chịu trách nhiệm|xử lý|xử phạt|kỷ luật|kiểm điểm|bị)\b", re.IGNORECASE)
#: Before it in the same breath: it is forbidden or done away with (``không để việc nào không có người lo``).
_TWICE = re.compile(
    r"(?:\b(?:không|chớ|đừng|chẳng) (?:để|được để|một|ai|nơi|chỗ|cấp|cơ quan|đơn vị|lực lượng|ngành)"
    r"|\b(?:tránh|chấm dứt|khắc phục|chấn chỉnh|xoá|xóa))\b[^,;.]*$",
    re.IGNORECASE,
)
_ALL_THE_SAME = re.compile(r"\b(?:thì|mà|nhưng)\b", re.IGNORECASE)
#: Behind the comma: what is done instead.
_THEN = re.compile(
    r"\b(?:thì|mà|nhưng|vẫn|phải|nên|tạm|tiếp tục|sẽ|giao cho|cử|dùng|báo bằng|điều động|trước mắt|lồng ghép"
    r"|lấy|sử dụng|thay)\b",
    re.IGNORECASE,
)
#: Words by which somebody does not do what is asked, without a word of denial.
_SHIRKS = (
    "đứng ngoài", "phó mặc", "để mặc", "khoán trắng", "bỏ mặc", "mặc kệ", "làm ngơ", "ngoảnh mặt", "né tránh",
    "trốn tránh", "lảng tránh", "đùn đẩy", "thoái thác", "khước từ", "giữ im lặng", "từ chối tiếp nhận",
    "từ chối tham gia", "từ chối phối hợp", "từ chối bàn giao", "từ chối báo cáo", "từ chối hỗ trợ", "buông lỏng",
    "xem nhẹ", "coi nhẹ", "thoát ly", "giảm bớt sự lãnh đạo", "giảm sự lãnh đạo", "giảm bớt sự quản lý",
    "giảm sự quản lý", "hạn chế phân công", "hạn chế phân cấp", "hạn chế sự lãnh đạo", "hạn chế sự quản lý",
)  # fmt: skip
_SHIRKING = re.compile("|".join(_SHIRKS), re.IGNORECASE)
#: Before them: it is forbidden, or told of others.
_FORBIDDEN = re.compile(
    r"\b(?:không|chưa|chớ|đừng|tránh|cấm|chống|ngăn|xử|phạt|kiểm điểm|kỷ luật|phê bình|nhắc nhở|hành vi|nếu|khi|ai"
    r"|người|kẻ|trường hợp|nơi|chỗ|biểu hiện|tình trạng|kiểm tra|phát hiện|do|vì)\b",
    re.IGNORECASE,
)
#: Done only when all is over is not done when it is asked for; ``chỉ công bố sau khi xác minh xong`` is in time.
_AFTERWARDS = re.compile(
    rf"\bchỉ (?:{_DEEDS})\b[^,]{{0,60}}? (?:sau khi|khi|lúc) [^,]{{0,40}}?"
    r"(?:(?:xử lý|giải quyết|khắc phục|ứng phó|dập|khống chế|dẹp)\b[^,]{0,30}\bxong|kết thúc"
    r"|(?:sự cố|sự việc|vụ việc|mọi việc|mọi chuyện|dịch|tình hình)\b[^,]{0,20}"
    r"\b(?:qua|hết|ổn|yên|chấm dứt|lắng|xong))\b",
    re.IGNORECASE,
)
_WAITS = ("chờ ", "đợi ")
#: With nothing behind it but a denial, a sentence that begins so leaves all to others.
_LEFT_TO_OTHERS = re.compile(
    r"\s*(?:chờ|đợi|để|mặc)\b|\s*(?:\w+ ){0,4}tự (?:lo|liệu|xoay|nhận việc|giải quyết|thu xếp|sắp xếp|bàn|thoả thuận"
    r"|thỏa thuận|quyết)\b",
    re.IGNORECASE,
)
#: In the first minutes everything is too late that is left for when all is over.
_WHEN_ALL_IS_OVER = re.compile(
    r"\A\s*sau khi\b[^,]*\b(?:sự cố|sự việc|vụ việc|mọi việc|mọi chuyện|dịch|tình hình|tình huống|thảm hoạ"
    r"|thảm họa)\b[^,]{0,20}\b(?:qua|hết|ổn|yên|chấm dứt|lắng|kết thúc)\b"
    r"|\bđể\b[^,]* sau khi [^,]*\b(?:kết thúc|chấm dứt|lắng xuống|qua đi)\b",
    re.IGNORECASE,
)
#: Without one of these nothing of that kind is told.
_UNDONE = (*_SHIRKS, *_WAITS, "chỉ ", "để ", "gác ", "hoãn ", " mới ", " sau")
_ENDS = ".;!?\n"
#: Words that may stand before a denial which is the whole sentence; behind more, it speaks of one thing among others.
_SUBJECT = 4
#: An item of a list; some names have a comma in them.
_ITEM = re.compile(
    r"(?:an ninh, trật tự|trật tự, an toàn|cứu nạn, cứu hộ|cháy, chữa cháy|[^,;])+",
    re.IGNORECASE,
)
_PIECE = re.compile(r"[^.;!?\n]+")
_VAGUE_SIGNS = ("có ", "phù hợp", "hợp lý", "nghiêm", "đầy đủ", "kịp thời", "cần thiết", "hiệu quả", "chặt chẽ", "tốt",
                "theo ", "đúng ")  # fmt: skip
#: Letters of a promise at most.
_LONGEST = 100
#: With such words a piece of stock words is a promise. ``Phân công nhiệm vụ cụ thể cho các lực lượng`` is none.
_VAGUE = re.compile(
    r"^\s*có |phù hợp|hợp lý|nghiêm|đầy đủ|kịp thời|cần thiết|hiệu quả|chặt chẽ|\btốt\b"
    r"|(?:theo|đúng) (?:đúng )?(?:các )?(?:quy định|hướng dẫn|chỉ đạo|yêu cầu|kế hoạch|thẩm quyền|chức năng)",
    re.IGNORECASE,
)


@lru_cache(maxsize=1024)
def affirmed(texts: tuple[str, ...], firm: bool = False, at_once: bool = False) -> tuple[str, ...]:
    """The texts without denials; ``firm``: without empty promises; ``at_once``: without what is left for the end."""
    undenied = tuple([_done(_undenied(text)) for text in texts])
    if at_once and any("au khi " in text for text in undenied):
        undenied = tuple([_PIECE.sub(_in_time, text) for text in undenied])
    return tuple([_unpromised(text) for text in undenied]) if firm else undenied


@lru_cache(maxsize=1024)
def affirmed_items(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Lists without the items that they deny: ``Sở Y tế, không cần Công an``; the items beside one stay."""
    return tuple([_ITEM.sub(lambda item: _undenied(item[0]), text) for text in texts])


@lru_cache(maxsize=4096)
def _undenied(text: str) -> str:
    said = lowered(text)
    for no in ("chưa ", "không "):
        at = said.rfind(no)
        while at >= 0:
            if _DENIED.match(said, at) and not said[at - 1 : at].isalnum():
                text = _without_denial(text, at)
                said = lowered(text)
            at = said.rfind(no, 0, at)
    return text


def _without_denial(text: str, at: int) -> str:
    """The text without the denial that begins there; a condition and what is done all the same stay."""
    start = max(text.rfind(mark, 0, at) for mark in _ENDS) + 1
    end = min((found for mark in _ENDS if (found := text.find(mark, at)) >= 0), default=len(text))
    denied, _, behind = text[at:end].partition(",")
    breath = max(start, text.rfind(",", start, at))
    if _IF.search(text, start, at) or _WHOSE.search(text, breath, at) or _ALL_THE_SAME.search(denied):
        return text
    if _TWICE.search(text[breath:at]) or _PUNISHED.search(text, breath, at):
        return text
    if _NOTHING_AT_ALL.search(behind):
        behind = ""
    elif listed := _LISTED.match(behind):
        behind = behind[listed.end() :]
    if text[start:at].count(" ") > _SUBJECT or _THEN.search(behind):
        return f"{text[:at]}…,{behind}{text[end:]}"
    return f"{text[:start]}…{text[end:]}"


@lru_cache(maxsize=4096)
def _done(text: str) -> str:
    """The text without pieces in which somebody shirks, waits for others, or acts only when all is over."""
    said = lowered(text)
    if any(sign in said for sign in _UNDONE) or ("…" in text and " tự " in said):
        several = len(_PIECE.findall(text)) > 1
        return _PIECE.sub(lambda piece: "…" if _is_left_undone(piece[0], among=several) else piece[0], text)
    return text


def _is_left_undone(piece: str, *, among: bool) -> bool:
    """True if nothing is done in the piece; ``among`` others, waiting is told as well."""
    said = piece.lower()
    if postpones(piece) or ("chỉ " in said and _AFTERWARDS.search(piece)):
        return True
    if piece.rstrip(" ,").endswith("…") and _LEFT_TO_OTHERS.match(piece):
        return True
    if among and said.strip().startswith(_WAITS) and is_put_off((piece,)):
        return True
    shirks = _SHIRKING.search(piece) if any(sign in said for sign in _SHIRKS) else None
    if shirks is None or _ALL_THE_SAME.search(piece) or _ANSWERS.search(piece, shirks.end()):
        return False
    before = piece[: shirks.start()]
    return before.count(" ") <= _SUBJECT and not _FORBIDDEN.search(before)


def _in_time(piece: re.Match[str]) -> str:
    return "…" if _WHEN_ALL_IS_OVER.search(piece[0]) else piece[0]


@lru_cache(maxsize=1024)
def _unpromised(text: str) -> str:
    """The text without pieces that are made of stock words alone and only promise."""
    pieces = lowered(text).replace(";", ".").split(".")
    if any(len(piece) < _LONGEST and any(sign in piece for sign in _VAGUE_SIGNS) for piece in pieces):
        return _PIECE.sub(_kept, text)
    return text


def _kept(piece: re.Match[str]) -> str:
    said = piece[0]
    return "…" if begins_with_stock(said) and holds_stock_words((said,)) and _VAGUE.search(said) else said
