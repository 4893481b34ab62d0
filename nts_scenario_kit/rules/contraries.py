"""What is the contrary of a field, or belongs to somebody else: it holds the words of the clause and does not count.

Each is told within its sentence or clause, and taken out before a rule looks for what is asked (:mod:`.aspects`).
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from nts_scenario_kit.rules.reading import lowered


class Contrary(NamedTuple):
    """What does not count: an expression, and signs without one of which it is surely not there (quickly told).

    Most texts hold no sign, so an expression is made ready only when it is needed.
    """

    signs: tuple[str, ...]
    expression: str

    def taken_from(self, text: str) -> str:
        """The text without it."""
        said = lowered(text)
        return _ready(self.expression).sub("…", text) if any(sign in said for sign in self.signs) else text


@cache
def _ready(expression: str) -> re.Pattern[str]:
    return re.compile(expression, re.IGNORECASE)


#: Whoever is told in the house, nobody outside is in the same breath.
_NOBODY_ELSE = r"(?![^.;\n]*\b(?:người dân|dân|bà con|doanh nghiệp|cộng đồng|loa|nhân dân)\b)"
#: The contrary of a warning: what has happened stays in the house.
KEPT_SECRET = Contrary(
    ("nội bộ", " mật", "giữ kín", "bưng bít", "giấu ", "ém nhẹm", "không ", "chưa ", "kết luận"),
    rf"(?<![^.;,\n])[^.;,\n]*\b(?:(?:trong|trong phạm vi|thông báo|thông tin|cảnh báo|báo|phổ biến)"
    rf" nội bộ{_NOBODY_ELSE}"
    r"|giữ kín|chưa (?:vội (?:thông báo|cảnh báo|báo)|(?:thông báo|cảnh báo|báo) vội)"
    rf"|(?:văn bản|công văn|thông báo|điện|tài liệu) mật\b{_NOBODY_ELSE}"
    r"|bưng bít|giấu (?:kín|tin|thông tin)|ém nhẹm"
    r"|(?:phát|đưa|báo|công bố|thông báo|cảnh báo)(?: ra)? (?:sau )?khi (?:\w+ ){0,6}kết luận"
    r" (?:cuối cùng|chính thức)"
    r"|(?:không|chưa|tạm thời chưa) (?:phổ biến|công bố|công khai|đưa tin|thông báo|thông tin|báo|cho)"
    r" (?:ra ngoài|rộng rãi|với dân|cho dân|tới dân|dân|người dân|bên ngoài))\b"
    r"(?:(?!, (?:rồi|sau đó|đồng thời|tiếp đó|kế đến)\b)[^.;\n])*",
)
_PRESS = r"(?:hãng thông tấn|báo chí|báo đài|phóng viên|nhà báo)"
#: Who tells the press has not told those who lead.
TOLD_THE_PRESS = Contrary(
    ("báo chí", "thông tấn", "báo đài", "phóng viên", "nhà báo"),
    rf"\b(?:báo|gửi|điện|gọi|kể|thông báo|thông tin|cung cấp)\s+(?:\w+\s+){{0,3}}?{_PRESS}\b[^.;,\n]*",
)
#: Heads of a hamlet are no authority that a commune reports to; what stands in the papers is no report.
NO_AUTHORITY = Contrary(
    ("báo chí", "thông tấn", "báo đài", "phóng viên", "nhà báo", "trưởng ", "tổ dân phố"),
    rf"\b(?:tổ trưởng tổ dân phố|tổ trưởng(?: dân phố)?|tổ dân phố"
    rf"|trưởng (?:thôn|ấp|bản|buôn|khóm|xóm|làng|khu phố)|{_PRESS})\b",
)
_COMMANDS = r"(?:chỉ huy|điều hành)(?:\s+(?:chung|trực tiếp|thống nhất|tại chỗ|ứng phó))*"
#: Nobody is told before all is over; what is told again at the end is no delay.
_REPORTED_LATE = (
    r"(?<![^.;\n])[^.;\n]*\b(?:(?<!không )(?<!chớ )(?<!đừng )(?:tới|đến|chờ|đợi|để)(?: khi)?"
    r" (?:êm|yên|hết|xong|qua|tạnh)[^.;\n]*\b(?:mới|thì|rồi)\b[^.;\n]*\bbáo\b|khỏi báo)[^.;\n]*"
)
#: Neither told in time nor to anybody who decides.
NO_REPORT = Contrary(
    (*NO_AUTHORITY.signs, "hết ", "êm ", "yên ", "xong ", "khỏi báo"), f"{NO_AUTHORITY.expression}|{_REPORTED_LATE}"
)
#: Nobody and nothing is called: there is only somebody who commands, or a saying.
NOBODY_CALLED = Contrary(
    ("chỉ huy", "điều hành", "sức mạnh", "vào cuộc", "tinh thần"),
    rf"\A[^.;,\n]{{0,80}}\b{_COMMANDS}\s*\.?\s*\Z"
    r"|\b(?:phát huy|huy động)\s+(?:tối đa\s+|cao độ\s+)?(?:sức mạnh|sự vào cuộc|tinh thần)\b[^.;,\n]*",
)
#: Who follows a commander names none.
OBEYED = Contrary(
    ("chấp hành", "tuân ", "phục tùng", "nghe theo", "theo lệnh"),
    r"(?:chấp hành|tuân (?:theo|thủ)|phục tùng|nghe theo|theo lệnh)[^.;,\n]*",
)
#: Who commanded goes before anybody follows.
LEFT_AT_ONCE = Contrary(
    ("thôi", "nghỉ", "rời", "dừng", "ngừng", "ngưng", "chấm dứt", "chờ ", "đợi ", " trống", "tự quyết", "tự lo"),
    r"(?<![^.;,\n])[^.;,\n]*\b(?:(?<!không )(?<!chưa )(?<!được )(?<!phép )(?<!chớ )(?<!vội )"
    r"(?:thôi|nghỉ|rời|dừng|ngừng|chấm dứt)\s+(?:\w+\s+){0,3}?(?:ngay|lập tức|luôn)"
    r"|(?<!lúc )(?<!khi )(?<!gian )(?<!không )(?:chờ|đợi) (?:lệnh|chỉ đạo)"
    r"|(?<!không )(?<!chưa )(?<!được )(?:ngừng|ngưng|dừng)(?: lại)? (?:cho )?(?:tới|đến) khi"
    r"|(?<!không )(?<!chớ )(?<!đừng )(?<!tránh )(?:để|bỏ) trống|(?<!không )(?<!chưa )thôi (?:giữ )?quyền"
    r"|(?:từng|mỗi|các|ai) \w+[^.;\n]{0,60} tự (?:quyết|lo|xoay))\b[^.;\n]*",
)
#: What is kept: the contrary of a handover.
KEPT_BACK = Contrary(
    ("giữ", "không giao", "chưa giao", "lưu tại", "lưu ở", "để lại", "tự "),
    r"(?<![^.;,\n])[^.;,\n]*\b(?<!không )(?<!chưa )(?<!được )"
    r"(?:(?:giữ(?: lại| nguyên)?|lưu giữ|không giao|chưa giao) (?:\w+ ){0,2}?(?:hồ sơ|tài liệu|sổ sách|số liệu)"
    r"|nên (?:lưu|để)(?: lại)? (?:tại|ở) \w+|(?:người )?chỉ huy (?:\w+ ){0,4}tự"
    r" (?:nắm|tìm hiểu|lập|làm) lại)\b[^.;,\n]*",
)
#: A handover of tasks is no giving of tasks.
HANDED_OVER = Contrary(
    ("bàn giao",),
    r"bàn giao[^.;,\n]*",
)
_POLICE = r"(?:công an|cảnh sát|CA|CATP|CAND)"
_OTHERS = (
    r"(?:(?:lực lượng|ngành|lãnh đạo|đồng chí|giám đốc|chỉ huy trưởng)\s+)*"
    r"(?:y tế|quân đội|quân sự|bộ đội|biên phòng|bộ chỉ huy|bộ tư lệnh|sở|chi cục|ban quản lý)\b"
)
#: The lead goes to somebody who is not the police.
LEAD_TO_OTHERS = Contrary(
    ("chuyển", "bàn giao", "trao ", "nhường"),
    r"\b(?:chuyển|bàn giao|trao|nhường)\b[^.;\n]*?\b(?:chủ trì|điều phối|chỉ huy|điều hành)\b[^.;\n]*?"
    rf"\b(?:sang|cho|về)\s+{_OTHERS}(?![^.;,\n]*\b{_POLICE}\b)[^.;,\n]*",
)
#: Somebody else than the police proposes the new command; the sentence knows no police.
PROPOSED_BY_OTHERS = Contrary(
    ("tham mưu", "đề xuất", "đề nghị", "trình "),
    rf"(?<![^.;\n])(?![^.;\n]*\b{_POLICE}\b)[^.;\n]*"
    r"\b(?:sở|ngành y tế|bộ chỉ huy|quân sự|ban quản lý|chi cục|văn phòng)\b[^.;\n]*"
    r"\b(?:tham mưu|đề xuất|đề nghị|trình)\b[^.;\n]*\b(?:thành lập|kiện toàn|lập|phân công|chỉ định)\b[^.;\n]*",
)
#: Guards that leave, or only look on.
WITHDRAWN = Contrary(
    ("rút ", "bỏ trống", "giải tán", "đứng ", "không can ", "chỉ "),
    r"(?<![^.;,\n])[^.;,\n]*\b(?<!không )(?<!chưa )(?<!chỉ )(?<!được )"
    r"(?:rút (?:bớt|hết|lui|khỏi|về)|bỏ trống|giải tán chốt|đứng (?:từ )?xa|đứng (?:nhìn|xem|ngó)"
    r"|không can (?:dự|thiệp)|chỉ (?:đứng |cần )?(?:theo dõi|quan sát|ghi chép|chụp ảnh|nhìn))\b[^.;\n]*",
)
#: Order that is disturbed, and order on the roads: other things than order in the place.
OTHER_ORDER = Contrary(
    ("gây rối", "giao thông"),
    r"gây rối(?: an ninh,?)? trật tự(?: công cộng| xã hội)?|trật tự, an toàn giao thông|trật tự giao thông",
)
#: All that stage 1 began is stopped; what no longer fits may be.
STOPPED = Contrary(
    ("giai đoạn 1", "giai đoạn một"),
    r"(?<!không )(?<!chưa )(?<!chớ )(?<!được )\b(?:tạm )?(?:dừng|ngừng|ngưng|chấm dứt|không tiếp tục)\s+"
    r"(?:(?:toàn bộ|tất cả|các|mọi|hết)\s+)*(?:mặt )?(?:công tác|hoạt động|việc|biện pháp|nhiệm vụ)\b"
    r"(?![^.;,\n]*\b(?:không còn|không cần|trùng|tại|ở)\b)[^.;,\n]*\bgiai đoạn (?:1|một)\b",
)
#: Nobody answers for it: the causes are taken as known, the guilty are let go.
LET_GO = Contrary(
    ("coi như", "khép lại", "bỏ qua", "xuê xoa", "cho qua", "hòa khí", "hoà khí", "không truy"),
    r"(?<![^.;,\n])[^.;,\n]*(?<!không )(?<!chớ )(?<!đừng )\b(?:coi như|khép lại|bỏ qua|xuê xoa|cho qua|giữ hòa khí"
    r"|giữ hoà khí|không truy (?:cứu|ai|xét))\b[^.;,\n]*",
)
#: Each reports as he likes.
AT_WILL = Contrary(
    (" rảnh", "tùy ", "tuỳ ", "kể lại", "ai thích"),
    r"(?<![^.;\n])[^.;\n]*\b(?:\w+ nào rảnh|(?:tùy|tuỳ) (?:ý|từng|mỗi|ai|người|\w+ trưởng)|ai thích"
    r"|kể lại (?:sau|một thể))\b[^.;\n]*",
)
#: Everybody speaks for himself, and what is wrong stays so; or nobody is told.
MANY_VOICES = Contrary(
    ("phát ngôn", "dư luận tự", "tự đăng", "tự đưa tin", *KEPT_SECRET.signs),
    rf"{KEPT_SECRET.expression}|"
    r"(?<![^.;\n])[^.;\n]*(?<!không )(?<!cấm )\b(?:(?<!không để )(?<!tránh )(?:đều|ai cũng|mỗi người|tự)"
    r"(?: được)? (?:phát ngôn|đăng|đưa tin)|phát ngôn theo (?:\w+ ){0,2}riêng|để dư luận tự)\b[^.;\n]*",
)
