"""Texts in which nothing is said: they put off, point elsewhere, or hold only words that fit every scenario.

``Triển khai các biện pháp phù hợp theo quy định`` names no one, no place, no deed; who reads it knows no more.
Such a text is told by its words: all of them are stock words. One word of the matter itself (``bơm``, ``trưởng thôn``,
``30 phút``) and it is a text like any other, however short.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from nts_scenario_kit.rules.folding import folded
from nts_scenario_kit.rules.postponing import is_postponed
from nts_scenario_kit.rules.reading import plain
from nts_scenario_kit.rules.registry import KEY
from nts_scenario_kit.rules.texts import is_blank, mentions

_WHO = r"(?:(?:các )?(?:đơn vị|cơ quan|địa phương|lực lượng|bên|ngành)(?: liên quan| chức năng)? )?"
_ZEAL = r"(?:(?:chủ động|tích cực|nghiêm túc|khẩn trương|phối hợp|tự) )*"
_DO = r"(?:thực hiện|tiến hành|triển khai|làm|hoàn thành)"
_DUTY = (
    r"(?:(?: các| những| mọi)? (?:việc|nội dung|nhiệm vụ|công việc|phần việc|công tác)(?: này| khác| của mình)?)?"
    r"(?: được (?:giao|phân công))?(?: theo (?:chức năng|quy định|thẩm quyền|phân công|nhiệm vụ)(?: .*)?)?"
)
_DATA = r"(?:số liệu|thông tin|tài liệu)"
_GATHER = r"(?:tổng hợp|thu thập|thống kê|cập nhật|bổ sung|rà soát|đánh giá)"
#: What is not there, or not known.
_NONE = (
    rf"(?:gì|nội dung|{_DATA}(?: thống kê| cụ thể)?|nguyên nhân|căn cứ(?: xác định(?: chuyển hoá)?)?|yêu cầu|mục tiêu"
    r"|thời hạn|kỳ hạn|định kỳ)"
)
_PUT_OFF = re.compile(
    r"(?:chờ|đợi|lưu hồ sơ) .*"
    r"|(?:như|xem|giống) (?:trên|phần trên|mục trên|ở trên|đã nêu|nêu trên).*"
    r"|(?:như|xem|giống|tương tự)(?: như)? tình huống (?:\d+|trên|trước|thứ \w+)"
    rf"|(?:sẽ|đang) {_GATHER}(?: {_DATA})?(?: sau)?"
    r"|(?:chưa|không)(?: thể)? (?:đánh giá|xác định|dự báo|lường|nêu)(?: được| trước| hết)*"
    r"|(?:sẽ|đang|cần|còn) (?:được |phải )?(?:bổ sung|cập nhật|hoàn thiện|xây dựng|nghiên cứu|viết|có)(?: sau)?"
    rf"|(?:không|chưa)(?: có| áp dụng| xác định(?: được)?| rõ| ấn định| quy định)?(?: {_NONE})?"
    r"|(?:.* )?sẽ (?:.* )?(?:sau|khi cần(?: thiết)?|nếu cần|khi có yêu cầu)"
    r"|(?:khi|lúc|nếu) (?:xét |xét thấy |thấy )?(?:cần|cần thiết)|khi (?:có )?(?:yêu cầu|điều kiện|kinh phí)"
    r"|(?:tuỳ|tuỳ theo|căn cứ|theo) (?:tình hình|yêu cầu|thực tế|điều kiện)(?: thực tế| cụ thể| của .*)?"
    r"|(?:do|theo) (?:lãnh đạo|cấp trên|(?:cấp|cơ quan|người) có thẩm quyền) (?:quyết định|chỉ đạo|phân công|chỉ định)"
    r"|theo (?:quyết định|phân công|chỉ đạo|yêu cầu|điều động|lệnh|lệnh điều động) của"
    r" (?:lãnh đạo|(?:các )?cấp trên|(?:cấp|cơ quan|người) có thẩm quyền)"
    r"|(?:tuân thủ|chấp hành)(?: nghiêm| đúng| đầy đủ)?(?: các)? (?:quy định|nội quy|quy chế)(?: .*)?"
    r"|theo (?:các )?(?:báo cáo|phản ánh|đề xuất|đề nghị|số liệu|đánh giá|nhận định)(?: (?:của|từ|tại) \D*)?"
    rf"|(?:{_DO} )?(?:theo|đúng)(?: các| đúng)? (?:quy định|hướng dẫn|chỉ đạo|chức năng|kế hoạch|thẩm quyền)(?: .*)?"
)
_FEW_WORDS = 8
#: A duty that is none, and what is decided only when it happens: ``Diễn biến sẽ đánh giá khi sự cố xảy ra``.
_DECIDE = r"(?:xác định|đánh giá|quyết định|xem xét|tính toán|cân nhắc|bàn|phân công|chỉ định|ấn định|quy định)"
_INCIDENT = r"(?:tình huống|sự cố|sự việc|vụ việc|việc|thực tế|yêu cầu|chỉ đạo|hướng dẫn|kinh phí|nhu cầu)"
_AT_ANY_LENGTH = re.compile(
    rf"{_WHO}{_ZEAL}{_DO}(?: tốt| nghiêm túc| đầy đủ| kịp thời| nghiêm)?{_DUTY}"
    rf"|(?:(?:.* )?sẽ (?:được )?)?{_DECIDE} (?:cụ thể |chi tiết |thêm )?"
    rf"(?:sau|(?:sau |trong )?khi (?:có )?{_INCIDENT}(?: (?:cụ thể|thực tế|xảy ra|phát sinh))?|tuỳ .*)"
    rf"|(?:sẽ|đang) (?:được )?{_GATHER}(?: {_DATA})? (?:theo|(?:sau )?khi có) (?:{_DATA}|báo cáo)\D*"
)
_NAME = r"(?:giao|bố trí|cử|chọn|(?:thành )?lập|kiện toàn|thông báo|công bố)"
_RULE = r"(?:quyết định|phê duyệt|duyệt|xem xét|cho ý kiến|ban hành|chấp thuận)"
#: What names nobody and nothing where one name, one day is asked for; in a sentence it might be part of what is said.
_NO_ANSWER = re.compile(
    r"(?:.* )?sẽ .*|(?:chưa|đang) .*|(?:khi|lúc) nào (?:thấy |xét thấy )?cần\b.*"
    r"|(?:theo|tuỳ|căn cứ) (?!(?:các )?(?:điều lệ|luật|pháp luật|pháp lệnh|nghị|quyết định|quy chế|thông tư)\b).*"
    rf"|(?:được )?(?:{_DECIDE}|{_NAME}) (?:cụ thể )?(?:sau|khi|trong quá trình)\b.*"
    r"|(?:(?:các|những|một) )?(?:cơ quan|cấp|người|đơn vị|nơi|bộ phận|lực lượng|ngành)"
    r" (?:có thẩm quyền|có trách nhiệm|chức năng|(?:có )?liên quan|phù hợp|nào đó|chủ trì"
    rf"|(?:được giao|được phân công)(?: nhiệm vụ)?)(?: {_RULE})*"
    rf"|(?:(?:các )?cấp trên|lãnh đạo(?: (?:các )?cấp)?)(?: {_RULE})*"
)
#: ``Theo quy định của Bộ đội Biên phòng`` names who has the say.
_OF_A_BODY = re.compile(r"\bcủa (?!Lãnh đạo|Cấp|Cơ quan|Thủ trưởng|Người|Đơn vị)[A-ZĐÀ-Ỹ]")
#: Whoever it may be.
_WHOEVER = re.compile(
    r"(?:đơn vị|cơ quan|nơi|bên|ngành|ai|người|cấp|địa phương|bộ phận) nào\b[^;.]*[.]?\Z", re.IGNORECASE
)
#: Letters in which so many words surely stand.
SHORT = 80

#: Words that say nothing of a matter: what is done in every text, by whom it may be done in every text, and how.
_STOCK_WORDS = """
thực hiện | thực thi | thi hành | triển khai | tiến hành | tổ chức | áp dụng | chấp hành | tuân thủ | bảo đảm
đảm bảo | làm | làm tốt | hoàn thành | hoàn thiện | tăng cường | nâng cao | đẩy mạnh | phát huy | đổi mới | phối hợp
kết hợp | quán triệt | tham mưu | đề xuất | lãnh đạo | chỉ đạo | điều hành | quản lý | đôn đốc | xử lý | giải quyết
ứng phó | khắc phục | phòng ngừa | có | đề ra | đưa ra | xây dựng | chuẩn bị | sử dụng | bố trí | đáp ứng | đạt
giao | được giao | phân công | quan tâm | chú trọng | tập trung | góp phần | căn cứ | biện pháp | giải pháp
phương án | nhiệm vụ | công tác | công việc | nội dung | việc | mặt | hoạt động | chức năng | thẩm quyền
trách nhiệm | vai trò | quyền hạn | quy định | quy trình | hướng dẫn | kế hoạch | yêu cầu | pháp luật | luật
văn bản | quy chế | chủ trương | chính sách | tình hình | thực tế | thực tiễn | điều kiện | khả năng | diễn biến
tình huống | sự cố | vấn đề | phát sinh | xảy ra | trường hợp | mức độ | tính chất | yếu tố | địa phương | địa bàn
đơn vị | cơ quan | cơ quan chức năng | cơ quan chuyên môn | cá nhân | tập thể | ngành | cấp | các cấp | các ngành
ban ngành | sở ngành | ban | uỷ ban nhân dân | ubnd | xã | phường | đặc khu | tỉnh | thành phố | cấp xã | cấp tỉnh
chính quyền | đoàn thể | phòng ban | cán bộ | cấp trên | cấp có thẩm quyền | người có thẩm quyền
cơ quan có thẩm quyền | chủ thể | lực lượng | lực lượng chức năng | phương tiện | nguồn lực | mục tiêu | kết quả
hiệu quả | hiệu lực | chất lượng | tiến độ | thời gian | kịp thời | nhanh chóng | khẩn trương | thường xuyên
liên tục | chủ động | tích cực | linh hoạt | sáng tạo | quyết liệt | nghiêm túc | nghiêm | nghiêm chỉnh | chặt chẽ
nhịp nhàng | đồng bộ | thống nhất | toàn diện | đầy đủ | đúng | đúng đắn | chính xác | cụ thể | rõ ràng | phù hợp
thích hợp | hợp lý | cần thiết | tối đa | cao nhất | tốt | tốt nhất | trọng tâm | trọng điểm | then chốt
quan trọng | phức tạp | khó lường | sẵn sàng | hiện hành | hiện nay | hiện có | liên quan | có liên quan | tương ứng
khác | chung | nêu trên | mọi mặt | các | những | mọi | mỗi | từng | một | một số | một cách | nhiều | tất cả | và
với | cùng | theo | của | cho | để | nhằm | trong | ngoài | trên | tại | ở | giữa | về | từ | đến | tới | vào | bằng
qua | khi | là | do | bởi | hoặc | hay | cũng như | như | được | bị | phải | cần | nên | sẽ | đã | đang | này | đó
mình | ngay | luôn | trên cơ sở | nếu có | không để | ra | sự
nghiêm trọng | đặc biệt | rất | lớn | cao | khôn lường | ảnh hưởng | tác động | khó khăn | hết sức
tiếp tục | thời gian tới | thời gian qua | tuỳ | tuỳ theo | tuỳ thuộc | mà | thì | vận dụng | bổ sung | cập nhật | riêng
nghiệp vụ | huy động | tinh thần | ý thức | nhận thức | năng lực | trình độ | bám sát | sát | khả thi | thiết thực
tối ưu | vướng mắc | giai đoạn | phụ lục | nghị quyết | chiến lược | đề án | số | 147 | nq | cp | toàn bộ | tham gia
trước hết | trước mắt | hằng năm | định kỳ | cụ thể hoá | lồng ghép | mạnh mẽ | quyết tâm | thật | hơn | nữa | kỹ
tự | thu xếp | khẩn cấp | nguyên nhân | nhau | dẫn đến | khác nhau | có thể | chưa | xác định
xét thấy | nhận thấy | thấy | xem xét | cân nhắc | theo dõi
dứt điểm | nêu | nêu rõ | mô tả | trình bày | đặt ra | chủ quan | khách quan | đe doạ | an ninh phi truyền thống
"""
#: What may stand beside the words of a heading without saying more: ``Tổ chức xác minh, đánh giá theo quy định``.
_HOW = """
thực hiện | thực thi | triển khai | tiến hành | tổ chức | áp dụng | bảo đảm | đảm bảo | làm | làm tốt | tăng cường
công tác | việc | hoạt động | nội dung | biện pháp | giải pháp | có | các | những | mọi | theo | đúng | quy định
hiện hành | pháp luật | hướng dẫn | của | và | về | cho | để | ngay | kịp thời | nhanh chóng | khẩn trương | khẩn cấp
nghiêm túc | nghiêm | đầy đủ | chặt chẽ | chính xác | cụ thể | phù hợp | hiệu quả | tốt | thường xuyên | chủ động
tích cực | tình huống | sự cố | thảm hoạ | tình hình | thực tế | khi | xảy ra | cần thiết | đe doạ | được | phải | sẽ
an ninh phi truyền thống | tinh thần | chỉ đạo | yêu cầu | chất lượng | tiến độ | đồng bộ | thống nhất | thực chất
quyết liệt | linh hoạt | triệt để | chu đáo | khách quan | trung thực | toàn diện | rõ ràng | chế độ | nhiệm vụ
được giao | chức năng | thẩm quyền | kế hoạch | đạt | đề ra
"""
_LONGEST = 5


@lru_cache(maxsize=1)
def _stock() -> frozenset[str]:
    """The stock words, folded, and the marks that end a sentence."""
    return _listed(_STOCK_WORDS)


@lru_cache(maxsize=256)
def _echoes_of(heading: str) -> frozenset[str]:
    """The words of the heading, by parts and by twos, and what may stand beside them."""
    parts = [plain(part).split() for part in heading.split(",")]
    twos = {" ".join(two) for said in parts for two in pairwise(said)}
    return _listed(_HOW) | twos | {" ".join(said) for said in parts}


@lru_cache(maxsize=4096)
def _says_heading(text: str, heading: str) -> bool:
    """True if the text says its heading in words of every text."""
    return is_laid_out(plain(text).split(), _stock_and(heading))


@lru_cache(maxsize=256)
def _stock_and(heading: str) -> frozenset[str]:
    return _stock() | _echoes_of(heading)


def _listed(words: str) -> frozenset[str]:
    return frozenset(plain(one).strip() for line in words.split("\n") for one in line.split("|")) | {*".!?"}


def says_nothing(texts: Iterable[str], heading: str = "") -> bool:
    """True if there is no text, or none in which anything is done or said beyond its heading."""
    given = tuple(texts)
    if is_blank(given) or is_idle(given):
        return True
    return bool(heading) and all(_says_heading(text, heading) for text in given)


def is_idle(texts: Iterable[str]) -> bool:
    """True if nothing is done in any of the texts: they put off, or hold stock words alone."""
    return all(_idles(text) for text in texts)


def is_put_off(texts: Iterable[str]) -> bool:
    """True if all of the texts wait, put off or point elsewhere (``Theo quy định``, ``Như trên``)."""
    return all(_puts_off(text) for text in texts)


@lru_cache(maxsize=4096)
def leaves_open(text: str, unless: str = "") -> bool:
    """True if a field that asks for one thing (a day, a product) is blank, puts it off, or names nothing of its own.

    ``unless``: phrases that answer it although they would fit every scenario (``hằng năm``).
    """
    if is_blank(text) or _puts_off(text) or is_postponed(text):
        return True
    return (_is_stock(text) or _answers_nothing(text)) and not (unless and mentions(text, unless))


def names_nobody(names: Sequence[str]) -> bool:
    """True if a field that asks for somebody is blank, puts it off or says no more than that there is somebody.

    ``sẽ xác định sau``, ``giao sau khi có tình huống``, ``cơ quan có thẩm quyền``, ``đơn vị nào thấy trước thì làm``.
    """
    return is_blank(names) or all(_answers_nothing(name) or _WHOEVER.match(name) for name in names)


def holds_stock_words(texts: Iterable[str]) -> bool:
    """True if all of the texts are made of words that would fit every scenario."""
    return all(_is_stock(text) for text in texts)


def echoes(texts: Iterable[str], heading: str) -> bool:
    """True if the texts say nothing but their own heading: ``Xác minh, đánh giá theo quy định``."""
    return all(len(text) <= SHORT and is_laid_out(plain(text).split(), _echoes_of(heading)) for text in texts)


def concretely(texts: Iterable[str], what: str) -> str:
    """The hint for a field that says nothing: what to write there; :mod:`.advice` puts in the name of a blank key."""
    return f"viết {KEY}: {what}" if is_blank(texts) else f"lời chung chưa phải là nội dung, viết {what}"


@lru_cache(maxsize=4096)
def _idles(text: str) -> bool:
    return _puts_off(text) or _is_stock(text) or is_postponed(text)


@lru_cache(maxsize=4096)
def _puts_off(text: str) -> bool:
    if len(text) > SHORT or "," in text or ";" in text:
        return False
    said = plain(text).strip(" .!?")
    few = len(said.split()) <= _FEW_WORDS
    return bool((few and _PUT_OFF.fullmatch(said)) or _AT_ANY_LENGTH.fullmatch(said))


@lru_cache(maxsize=4096)
def _answers_nothing(text: str) -> bool:
    if _OF_A_BODY.search(text):
        return False
    if _puts_off(text):
        return True
    whole = len(text) > SHORT or any(letter in ",;" or letter.isdigit() for letter in text)  # it gives an answer
    return not whole and bool(_NO_ANSWER.fullmatch(plain(text).strip(" .!?")))


@lru_cache(maxsize=4096)
def _is_stock(text: str) -> bool:
    return is_laid_out(plain(text).split(), _stock())


def share_of_matter(text: str) -> float:
    """The share of the words that are none of those that fit every scenario."""
    words, known = plain(text).split(), _stock()
    at = own = 0
    while at < len(words):
        step = _known_at(words, at, known)
        own += not step
        at += step or 1
    return own / len(words) if words else 0.0


def begins_with_stock(text: str) -> bool:
    """False if the text surely does not begin with a stock word: quickly told."""
    head = [word.strip(",:()").lower() for word in text.split(None, 3)[:3]]
    stock = _stock()
    return not head or any(" ".join(head[:n]) in stock for n in (1, 2, 3)) or folded(" ".join(head)) != " ".join(head)


def is_laid_out(words: Sequence[str], known: frozenset[str]) -> bool:
    """True if the folded words can be laid out in known ones, the longest first."""
    at = 0
    while at < len(words):
        step = _known_at(words, at, known)
        if not step:
            return False
        at += step
    return True


def _known_at(words: Sequence[str], at: int, known: frozenset[str]) -> int:
    """How many words the longest known one has that stands there; 0 if none does."""
    return next((n for n in range(_LONGEST, 0, -1) if " ".join(words[at : at + n]) in known), 0)
