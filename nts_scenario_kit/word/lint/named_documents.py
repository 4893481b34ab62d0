"""Capitals of documents and of their parts, when a text names one (PL II, Mục V.6 and V.7)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import Severity
from nts_scenario_kit.word.format import Basis
from nts_scenario_kit.word.lint.base import Problem, Subject, more, quote, rule
from nts_scenario_kit.word.lint.capitals import GROUP, LOW, around, each, hits

if TYPE_CHECKING:
    from collections.abc import Iterator

_BOTH = re.compile(
    r"\b(?:Nghị Định|Nghị Quyết|Quyết Định|Thông Tư|Chỉ Thị|Kế Hoạch|Kết Luận|Công Văn|Tờ Trình|Báo Cáo) số:? ?\d"
    r"[\w/-]*"
)
#: How the names of laws begin.
_FIELDS = (
    "đất đai|đầu tư|doanh nghiệp|xây dựng|tổ chức|ban hành văn bản|thi đua|giáo dục|phòng,|phòng chống|khám bệnh"
    "|phòng cháy"
    "|bảo hiểm|bảo vệ|ngân sách|hải quan|thuế|thương mại|cán bộ|viên chức|khiếu nại|tố cáo|xử lý vi phạm|nhà ở"
    "|quy hoạch|quản lý|an toàn|giao thông|cư trú|căn cước|hộ tịch|trẻ em|lưu trữ|đấu thầu"
)
#: The same, where only a year or day behind the name tells it from a branch of law.
_BRANCHES = (
    "biên phòng|dân quân tự vệ|nghĩa vụ quân sự|phòng thủ dân sự|quốc phòng|an ninh|công an nhân dân|tiếp công dân"
    "|lao động|việc làm|công đoàn|hôn nhân và gia đình|dân sự|hình sự|tố tụng|thi hành án|trợ giúp pháp lý|công chứng"
    "|tài nguyên|khoáng sản|thủy lợi|thủy sản|lâm nghiệp|chăn nuôi|trồng trọt|thú y|đê điều|khí tượng thủy văn|hóa chất"
    "|điện lực|viễn thông|công nghệ|tiếp cận thông tin|báo chí|du lịch|di sản văn hóa|thư viện|thống kê|kế toán"
    "|hợp tác xã|giá|phí|dược|thanh tra|thủ đô"
)
_LAW = re.compile(
    rf"(?<=Căn cứ )(?:Bộ luật|Luật|Pháp lệnh) (?!(?:sửa đổi|này|số|ngày|của|về|có|hiện)\b)[{LOW}]+ [{LOW}]+"
    r"|(?<!Căn cứ )(?<!ngành )(?<!môn )(?<!hoa )\b(?:Luật|Pháp lệnh) "
    rf"(?:{_FIELDS})(?!\w)"
    rf"|(?<!ngành )(?<!môn )(?<!hoa )\bLuật (?:{_BRANCHES})(?!\w)"
    rf"(?=(?:,? (?!(?:của|được|đã|cho|có|do|từ|tại|trong|vào|năm|ngày)\b)[{LOW}]+){{0,10}}(?: Việt Nam)?"
    r" (?:năm (?:19|20)\d\d|ngày \d))"
    r"|\bluật (?<![Pp]háp luật )(?<![Kk]ỷ luật )(?<![Dd]ự án luật )(?<![Dd]ự thảo luật )(?<![Xx]ây dựng luật )"
    r"(?<![Nn]gành luật )(?<![Mm]ôn luật )(?<![Hh]ọc phần luật )"
    rf"(?:{_FIELDS})(?!\w)(?:,? (?!(?:của|được|đã|cho|luật|năm|ngày) )[{LOW}]+){{0,16}}"
    r"(?= (?:(?:năm )?(?:19|20)\d\d\b|ngày \d))"
)
#: The number of a document, not of things: ``quyết định số 05 biên chế``.
_NUMBER = rf"\d+(?:[/-][\w/-]*|(?!\d)(?! [{LOW}])|(?= (?:ngày|của|về|và|do|này|nêu|ký|đã|được|ban hành)\b))"


@rule("ND30-CAP-DOC", Basis.TEXT, "PL II, Mục V.6", GROUP)
def cap_doc(subject: Subject) -> Iterator[Problem]:
    """Tên văn bản cụ thể: viết hoa chữ cái đầu của tên loại.

    Sai: thực hiện nghị quyết số 147/NQ-CP
    Đúng: thực hiện Nghị quyết số 147/NQ-CP
    """
    pattern = re.compile(
        r"\b(?:(?<!pháp )luật|nghị định|nghị quyết|quyết định|thông tư|chỉ thị|kế hoạch|(?<!hông báo )kết luận"
        r"|công văn|tờ trình)"
        rf" (?:số:? ?{_NUMBER}|\d+/(?:\d{{4}}/)?[A-ZĐ][\w-]+)"
        r"|\b(?:(?<![Cc]ác )thông báo|công điện|hướng dẫn|báo cáo|chương trình) số:? ?\d+"
        r"(?:/[A-ZĐ][\w/-]*|-[A-ZĐ]\w*/T[UWƯ]\b)"
        rf"|(?:(?<=thực hiện )|(?<=thi hành )|(?<=chấp hành )|(?<=theo )|(?<=tại ))luật "
        rf"(?=[{LOW.upper()}][{LOW}]+ [{LOW}]+)"
        r"|(?<=Căn cứ )(?:bộ luật|luật|pháp lệnh|nghị định|nghị quyết|quyết định|thông tư)\b"
        r"|(?:(?<=thi hành )|(?<=thực hiện )|(?<=kèm theo )|(?<=ban hành ))"
        r"(?:quyết định|nghị quyết|chỉ thị|kế hoạch) này\b"
    )
    yield from each(subject, pattern, "không viết hoa tên loại của văn bản cụ thể", "viết hoa chữ cái đầu của tên loại")
    yield from each(subject, _BOTH, "viết hoa cả âm tiết sau", "chỉ viết hoa chữ cái đầu của tên loại")
    yield from each(subject, _LAW, "không viết hoa chữ đầu của tên gọi", _named)


def _named(shown: str) -> str:
    """What to write for a law: its kind, then its name with a capital; more words may follow."""
    kind = next(one for one in ("Bộ luật", "Pháp lệnh", "Luật") if shown.lower().startswith(one.lower()))
    name = shown[len(kind) + 1 :].rstrip(",")
    return f"viết “{kind} {name[0].upper()}{name[1:]} …”"


#: What may follow the number of a cited article; before another noun (“điều 10 tàu cá”) the word is a verb.
_AFTER_ARTICLE = (
    "của|và|hoặc|hay|đến|tới|này|nêu|trên|dưới|quy định|trong|thuộc|tại|về|nói|có|được|đã|thì|là|không|theo|khoản|điểm"
    "|mục|chương|phần|luật|bộ luật|pháp lệnh|nghị|thông tư|quyết định|quy chế|quy|hiến pháp|do|sẽ|áp dụng|ghi|mà|cho|bị"
    "|phải|nhưng|nếu|khi|để|với|như|vừa|ở|cũng|ban hành"
)
#: Chương 801, Khoản 341, tiểu mục 6949 are numbers of the budget's own table.
_REF = re.compile(
    rf"(?<=[{LOW}\d,] )(?<![Nn]hư )(?:(?:chương|tiểu mục) \d{{1,2}}\b(?![.,]\d|%)"
    rf"|điều \d{{1,2}}\b(?![.,]\d|%)(?! (?!(?:{_AFTER_ARTICLE})\b)[{LOW}])|điều \d{{3}}\b"
    r"|(?:chương|phần) [IVXLC]+\b)"
    rf"|(?<=[{LOW}\d,] )(?:Khoản \d{{1,2}}\b|Điểm [a-zđ]\b)"
    r"|(?<![Dd]anh )(?<![Hh]ạng )(?<![Đđ]ề )\bmục \d{1,2},? Chương [IVXLC]+\b"  # alone it may be one of this document
    r"|Chương [IVXLC]+,? mục \d{1,2}\b"
)


_ANNEX = re.compile(rf"(?<=[{LOW}\d,] )phụ lục [IVXLC]+\b")  # V.7 does not name it; the decree writes it so


@rule("ND30-CAP-REF", Basis.TEXT, "PL II, Mục V.7", GROUP)
def cap_ref(subject: Subject) -> Iterator[Problem]:
    """Viện dẫn: Phần, Chương, Mục, Tiểu mục, Điều viết hoa; khoản, điểm viết thường.

    Sai: theo Khoản 2 điều 5 Luật này
    Đúng: theo khoản 2 Điều 5 Luật này
    """
    yield from each(
        subject, _REF, "viết hoa không đúng khi viện dẫn", "viết hoa Phần, Chương, Mục, Điều; viết thường khoản, điểm"
    )
    annexes = hits(subject, _ANNEX)
    if annexes:
        line, match = annexes[0]
        name = f"Phụ lục {match[0].split()[-1]}"
        message = f"“{match[0]}” trong {quote(around(line.text, match))} viết thường; Nghị định viết “{name}”"
        yield Problem(line, message + more(len(annexes)), f"viết “{name}”", Severity.WARNING)
