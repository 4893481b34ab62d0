"""Assignments by the "6 rõ" of the Prime Minister (18/9/2025): who, what, when, responsibility, authority, product."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.rules import actors
from nts_scenario_kit.rules.agencies import key
from nts_scenario_kit.rules.idle import echoes, is_put_off, leaves_open, names_nobody
from nts_scenario_kit.rules.prose import prose
from nts_scenario_kit.rules.registry import ERROR, NOTE, WARNING, Hit, rule
from nts_scenario_kit.rules.texts import is_blank, mentions

if TYPE_CHECKING:
    from nts_scenario_kit.model.scenario import Assignment
    from nts_scenario_kit.resolve import Resolved

_GROUP = "Phân công “6 rõ”"
_SIX = "Thủ tướng 18/9/2025: rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ thẩm quyền, rõ sản phẩm"


def _tasks(s: Resolved) -> Iterator[tuple[int, Assignment, DataPath]]:
    """Every task with its number from 1 and its path; a row with nothing in it is no task."""
    for index, item in enumerate(s.scenario.implementation.assignments):
        yield index + 1, item, ("implementation", "assignments", index)


@rule("KB-6R-NGUOI", ERROR, _SIX, _GROUP)
def who(s: Resolved) -> Iterator[Hit]:
    """Nhiệm vụ phải rõ người: cơ quan hoặc người chủ trì.

    Kiểm tra “chủ trì” của từng nhiệm vụ có nội dung.

    Căn cứ: yêu cầu “6 rõ” của Thủ tướng Chính phủ ngày 18/9/2025.
    Sai: {việc: Xây dựng phương án điều trị, chủ trì: }
    Đúng: {việc: Xây dựng phương án điều trị, chủ trì: Sở Y tế}
    """
    for number, item, path in _tasks(s):
        if names_nobody(item.lead):
            message = f"Nhiệm vụ {number} chưa rõ người: chưa ghi cơ quan hoặc người chủ trì."
            yield Hit((*path, "lead"), message, "viết chủ trì: tên một cơ quan")


#: Words of every task, by parts: ``Thực hiện nhiệm vụ khác do cấp trên giao`` is none.
_ANY_TASK = (
    "nhiệm vụ khác, công việc khác, việc khác, khác, công tác khác, chức năng, nhiệm vụ, công việc, được giao,"
    " được phân công, do cấp trên giao, của đơn vị mình, của ngành mình, của cơ quan mình, phần việc của mình"
)
#: Products that would fit every scenario, and are products all the same.
_THINGS = "kế hoạch | phương án | quy chế | quy trình | văn bản | hướng dẫn | đề án | nghị quyết | quy định | phụ lục"


@rule("KB-6R-VIEC", ERROR, _SIX, _GROUP)
def what(s: Resolved) -> Iterator[Hit]:
    """Nhiệm vụ phải rõ việc: nội dung nhiệm vụ.

    Kiểm tra “việc” của từng nhiệm vụ có nội dung; “Các nhiệm vụ khác”, “Triển khai nội dung theo chức năng, nhiệm vụ”
    chưa phải là nội dung.

    Căn cứ: yêu cầu “6 rõ” của Thủ tướng Chính phủ ngày 18/9/2025.
    Sai: {việc: , chủ trì: Sở Y tế}
    Đúng: {việc: Xây dựng phương án điều trị, chủ trì: Sở Y tế}
    """
    for number, item, path in _tasks(s):
        empty = echoes((item.task,), _ANY_TASK) and not mentions(item.task, _THINGS)
        if is_blank(item.task) or is_put_off((item.task,)) or empty:
            message = f"Nhiệm vụ {number} chưa rõ việc: nội dung nhiệm vụ trống."
            yield Hit((*path, "task"), message, "viết việc: phải làm ra cái gì")


_WHEN = (
    "quý | tháng | năm | ngày | giờ | tuần | khi | sau | trước | trong | ngay | đột xuất | hằng | hàng | mùa"
    " | thường xuyên | định kỳ | liên tục | chậm nhất | muộn nhất | hạn | suốt | đến | cuối | đầu | sáng | chiều | tối"
    " | lúc | mỗi | lần | thường kỳ"
)


@rule("KB-6R-THOIGIAN", ERROR, _SIX, _GROUP)
def when(s: Resolved) -> Iterator[Hit]:
    """Nhiệm vụ phải rõ thời gian: thời hạn hoặc chế độ thường xuyên.

    Kiểm tra “thời hạn” của từng nhiệm vụ: một ngày, một tháng, một quý, một năm, “thường xuyên”, hoặc một mốc bằng lời
    (“ngay khi công bố dịch”, “sau khi Bộ Y tế ban hành hướng dẫn”). “Sớm”, “kịp thời”, “theo kế hoạch”,
    “khi cần thiết” không phải là thời hạn.
    Thời hạn nằm trong câu chữ của việc cũng được (KB-6R-COT nhắc ghi sang ô của nó).

    Căn cứ: yêu cầu “6 rõ” của Thủ tướng Chính phủ ngày 18/9/2025.
    Sai: thời hạn: sớm
    Đúng: thời hạn: 2026-12-31
    """
    for number, item, path in _tasks(s):
        open_ended = is_put_off((item.deadline,)) and not mentions(item.deadline, "yêu cầu | lệnh")
        said = any(c.isdigit() for c in item.deadline) or (mentions(item.deadline, _WHEN) and not open_ended)
        timed = said or _due(item)
        if not timed:
            message = f"Nhiệm vụ {number} chưa rõ thời gian: chưa có thời hạn hoặc chế độ thường xuyên."
            yield Hit((*path, "deadline"), message, "viết thời hạn: 2026-12-31, hoặc thời hạn: thường xuyên")


_NUMBER = r"(?:\d{1,2}|[IVX]+)"
_YEARLY = r"(?: ?(?:năm |/)\d{4}|,? h[ằà]ng năm)"
_DUE = re.compile(
    r"(?:trước|chậm nhất|muộn nhất|trong|xong|đến|hết|đến hết|trong thời hạn)(?: là| vào| trước)?"
    rf" (?:ngày \d{{1,2}}(?:/\d{{1,2}}(?:/\d{{4}})?| tháng \d{{1,2}}){_YEARLY}?"
    rf"|(?:tháng|quý) {_NUMBER}{_YEARLY}|năm \d{{4}})"
    r"|(?:chậm nhất|muộn nhất|trong thời hạn)(?: là| sau| trong)? \d{1,3} (?:ngày làm việc|ngày|giờ|tuần|tháng)",
    re.IGNORECASE,
)


def _due(item: Assignment) -> str:
    """The deadline that the words of the task name, "" if they name none."""
    found = _DUE.search(item.task)
    return found[0] if found else ""


@rule("KB-6R-COT", NOTE, _SIX, _GROUP)
def due_in_its_column(s: Resolved) -> Iterator[Hit]:
    """Thời hạn nên ghi ở ô “thời hạn”, không để trong câu chữ của việc.

    Bảng phân công có cột thời gian riêng: ô “thời hạn” để trống thì cột ấy trống, và thời hạn trong câu không được so
    với ngày ban hành.

    Căn cứ: yêu cầu “6 rõ” của Thủ tướng Chính phủ ngày 18/9/2025.
    Sai: {việc: Báo cáo kết quả trước ngày 15 tháng 12 hằng năm, thời hạn: }
    Đúng: {việc: Báo cáo kết quả, thời hạn: trước ngày 15 tháng 12 hằng năm}
    """
    for number, item, path in _tasks(s):
        if is_blank(item.deadline) and (due := _due(item)):
            message = (
                f"Nhiệm vụ {number}: thời hạn “{due}” nằm trong câu chữ của việc; "
                "cột thời gian của bảng phân công để trống."
            )
            yield Hit((*path, "deadline"), message, f"viết thời hạn: {due}")


@rule("KB-6R-TRACHNHIEM", WARNING, _SIX, _GROUP)
def responsibility(s: Resolved) -> Iterator[Hit]:
    """Nhiệm vụ cần rõ trách nhiệm: phân biệt chủ trì, phối hợp.

    Đạt khi nhiệm vụ ghi “trách nhiệm”, hoặc ghi “phối hợp” khác với “chủ trì”. Cùng một cơ quan vừa chủ trì vừa
    phối hợp là chưa phân biệt.

    Căn cứ: yêu cầu “6 rõ” của Thủ tướng Chính phủ ngày 18/9/2025.
    Sai: {việc: …, chủ trì: Sở Y tế}, không có phối hợp và trách nhiệm
    Đúng: {việc: …, chủ trì: Sở Y tế, phối hợp: [Công an thành phố]}
    """
    for number, item, path in _tasks(s):
        message = f"Nhiệm vụ {number} chưa rõ trách nhiệm: chưa phân biệt chủ trì, phối hợp."
        leads = {key(name) for name in actors.split(item.lead)}
        both = [name for name in actors.split(item.cooperation) if key(name) in leads]
        said = not is_blank(item.responsibility)
        if is_blank((*item.cooperation, item.responsibility)) or (said and is_put_off((item.responsibility,))):
            hint = "viết phối hợp: cơ quan cùng làm, hoặc trách nhiệm: ai chịu về việc gì"
            yield Hit((*path, "responsibility"), message, hint)
        elif both and not said:
            yield Hit((*path, "cooperation"), message, f"“{both[0]}” đứng ở cả chủ trì và phối hợp: giữ ở một chỗ")


@rule("KB-6R-THAMQUYEN", WARNING, _SIX, _GROUP)
def authority(s: Resolved) -> Iterator[Hit]:
    """Nhiệm vụ cần rõ thẩm quyền: cấp quyết định, phê duyệt.

    Kiểm tra “thẩm quyền” của từng nhiệm vụ có nội dung.

    Căn cứ: yêu cầu “6 rõ” của Thủ tướng Chính phủ ngày 18/9/2025.
    Sai: {việc: …, chủ trì: Sở Y tế}, không có thẩm quyền
    Đúng: {việc: …, chủ trì: Sở Y tế, thẩm quyền: Ủy ban nhân dân thành phố}
    """
    for number, item, path in _tasks(s):
        if names_nobody((item.authority,)):
            message = f"Nhiệm vụ {number} chưa rõ thẩm quyền: chưa ghi cấp quyết định, phê duyệt."
            yield Hit((*path, "authority"), message, "viết thẩm quyền: ai quyết định, phê duyệt việc này")


@rule("KB-6R-SANPHAM", ERROR, _SIX, _GROUP)
def product(s: Resolved) -> Iterator[Hit]:
    """Nhiệm vụ phải rõ sản phẩm: sản phẩm, kết quả.

    Kiểm tra “sản phẩm” của từng nhiệm vụ có nội dung.

    Căn cứ: yêu cầu “6 rõ” của Thủ tướng Chính phủ ngày 18/9/2025.
    Sai: {việc: …, chủ trì: Sở Y tế}, không có sản phẩm
    Đúng: {việc: …, chủ trì: Sở Y tế, sản phẩm: Phương án điều trị được phê duyệt}
    """
    for number, item, path in _tasks(s):
        if leaves_open(item.product, _THINGS):
            message = f"Nhiệm vụ {number} chưa rõ sản phẩm: chưa ghi sản phẩm, kết quả."
            yield Hit((*path, "product"), message, "viết sản phẩm: văn bản, danh sách, báo cáo phải có")


@rule("KB-6R-CHUNG", WARNING, "Thủ tướng 18/9/2025; Cần Thơ phụ lục (cột chủ trì “Các sở, ban ngành”)", _GROUP)
def vague_lead(s: Resolved) -> Iterator[Hit]:
    """Chủ trì phải là một cơ quan cụ thể, không ghi chung chung.

    “Các sở, ban ngành, địa phương” không chỉ ra ai chịu trách nhiệm. Một tên được coi là chung khi mọi chữ của nó
    đều là chữ chung (các, sở, ban, ngành, cơ quan, đơn vị, liên quan…); “Ủy ban nhân dân các xã, phường” là tên cụ
    thể.

    Căn cứ: yêu cầu “6 rõ” của Thủ tướng Chính phủ ngày 18/9/2025; phụ lục Kế hoạch của thành phố Cần Thơ.
    Sai: chủ trì: Các sở, ban ngành, địa phương
    Đúng: chủ trì: Sở Nội vụ
    """
    for number, item, path in _tasks(s):
        for position, text in enumerate(item.lead):
            names = list(actors.split([text]))
            vague = [name for name in names if actors.generic(name)]
            if vague:
                shown = text.strip() if len(vague) == len(names) else vague[0]
                message = f"Nhiệm vụ {number}: chủ trì ghi chung chung “{shown}”; cần một cơ quan cụ thể."
                yield Hit(
                    (*path, "lead", position), message, "chọn một cơ quan chủ trì, các cơ quan khác ghi ở phối hợp"
                )


@rule("KB-6R-NHIEU", WARNING, "Cần Thơ phụ lục dòng 27, 29", _GROUP)
def many_leads(s: Resolved) -> Iterator[Hit]:
    """Nhiệm vụ chỉ nên có một cơ quan chủ trì.

    Tách “chủ trì” theo từng mục, dấu “;” và dấu “,” hoặc “và” đứng trước một tên cơ quan khác; “Sở Văn hóa, Thể
    thao và Du lịch” là một tên. Dòng có nhóm chung đã báo ở KB-6R-CHUNG.

    Căn cứ: yêu cầu “6 rõ”; phụ lục Kế hoạch của thành phố Cần Thơ, dòng 27, 29.
    Sai: chủ trì: Sở Nông nghiệp và Môi trường; Sở Công Thương; Sở Y tế
    Đúng: chủ trì: Sở Nông nghiệp và Môi trường
    """
    for number, item, path in _tasks(s):
        names = [name for name in actors.split(item.lead) if not actors.generic(name)]
        if len({key(name) for name in names}) > 1:
            message = f"Nhiệm vụ {number} có nhiều cơ quan chủ trì; nên chọn một cơ quan chịu trách nhiệm chính."
            yield Hit((*path, "lead"), message, f"giữ “{names[0]}”, chuyển cơ quan khác sang phối hợp")


@rule("KB-6R-TX", NOTE, "Cần Thơ phụ lục (12 dòng “Thường xuyên”)", _GROUP)
def ongoing(s: Resolved) -> Iterator[Hit]:
    """Nhiệm vụ thường xuyên nên có kỳ báo cáo.

    Việc “thường xuyên” không có ngày hoàn thành, nên chỉ kiểm tra được qua báo cáo định kỳ. Đạt khi ghi “kỳ báo
    cáo”, hoặc thời hạn tự nói chu kỳ (hằng quý, hằng năm, 06 tháng một lần).

    Căn cứ: phụ lục Kế hoạch của thành phố Cần Thơ (12 nhiệm vụ ghi “Thường xuyên”).
    Sai: {việc: …, thời hạn: thường xuyên}
    Đúng: {việc: …, thời hạn: thường xuyên, kỳ báo cáo: hằng quý}
    """
    cycle = (
        "(hằng/hàng/mỗi) (ngày/tuần/tháng/quý/năm) | (tháng/quý/năm) một lần | lần (mỗi/một/trong)"
        " | định kỳ … (ngày/tuần/tháng/quý/năm)"
    )
    for number, item, path in _tasks(s):
        if item.deadline.ongoing and is_blank(item.report_cycle) and not mentions(item.deadline, cycle):
            message = f"Nhiệm vụ {number} ghi “thường xuyên” nhưng chưa có kỳ báo cáo."
            yield Hit((*path, "report_cycle"), message, "viết kỳ báo cáo: hằng quý")


@rule("KB-6R-5RO", NOTE, "Cần Thơ I.3.c", _GROUP)
def five_clears(s: Resolved) -> Iterator[Hit]:
    """Văn bản dùng công thức 5 rõ; Thủ tướng yêu cầu 6 rõ.

    Tìm trong câu chữ của tác giả một câu có “rõ người”, “rõ kết quả” mà thiếu “rõ thẩm quyền” hoặc “rõ sản phẩm”.
    Chỉ là gợi ý: Kế hoạch của thành phố Cần Thơ dùng 5 rõ.

    Căn cứ: Kế hoạch của thành phố Cần Thơ, I.3.c; yêu cầu “6 rõ” của Thủ tướng Chính phủ ngày 18/9/2025.
    Sai: rõ người, rõ việc, rõ thời gian, rõ kết quả, rõ trách nhiệm
    Đúng: rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ thẩm quyền, rõ sản phẩm
    """
    found = prose(s)
    for path, _, text, *_ in (*found.find("rõ người"), *found.find("5 rõ"), *found.find("năm rõ")):
        five = "rõ người + rõ (việc/thời gian/trách nhiệm) | (5/năm) rõ"
        if mentions(text, five) and not mentions(text, "rõ thẩm quyền + rõ sản phẩm | (6/06/sáu) rõ"):
            message = (
                "Văn bản dùng công thức 5 rõ (rõ người, rõ việc, rõ thời gian, rõ kết quả, rõ trách nhiệm);"
                " Thủ tướng yêu cầu 6 rõ."
            )
            yield Hit(path, message, "rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ thẩm quyền, rõ sản phẩm")
