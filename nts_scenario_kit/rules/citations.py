"""Citations: well-formed, dated in words, with their official title, in force on the day, with the right end mark."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.model.types import DocumentNumber, in_words
from nts_scenario_kit.rules.cited import is_congress, is_constitution, is_law
from nts_scenario_kit.rules.lawbook import (
    SIGN,
    Cited,
    citations,
    is_own_title,
    looked_up,
    named,
    namesake,
    to_be_verified,
    unknown_name,
)
from nts_scenario_kit.rules.prose import is_cited, prose
from nts_scenario_kit.rules.reading import Read, having, look
from nts_scenario_kit.rules.registry import BEYOND, ERROR, WARNING, Hit, rule

if TYPE_CHECKING:
    from nts_scenario_kit.model.citation import Citation
    from nts_scenario_kit.model.scenario import Scenario
    from nts_scenario_kit.resolve import Resolved

_GROUP = "Viện dẫn văn bản"
_CATALOG = "danh mục văn bản của bộ công cụ"
_SHORT_DATE = re.compile(r"\b\d{1,2}/\d{1,2}/\d{4}\b")
_DATED_SIGN = re.compile(SIGN.pattern + r"\s+ngày\s+(\d{1,2}/\d{1,2}/\d{4})")


@rule("KB-VD-KH", ERROR, "418 (lỗi “147/NQ/CP”)", _GROUP)
def signs(s: Resolved) -> Iterator[Hit]:
    """Số, ký hiệu văn bản phải đúng dạng: số/loại văn bản-cơ quan.

    Kiểm tra “số” của từng căn cứ, số ký hiệu nằm trong câu chữ của tác giả, và số của chính văn bản. Dạng đúng:
    147/NQ-CP, 30/2020/NĐ-CP, 51-NQ/TW, 104/2025/QH15. Lệnh “nts check --fix” sửa 147/NQ/CP thành 147/NQ-CP.

    Căn cứ: Nghị định số 30/2020/NĐ-CP, Phụ lục I, II.3; Kế hoạch số 418/KH-UBND (lỗi “147/NQ/CP”).
    Sai: Nghị quyết số 147/NQ/CP
    Đúng: Nghị quyết số 147/NQ-CP
    """
    for cited in citations(s):
        if not cited.item.text and not cited.item.number.well_formed:
            yield _bad_sign((*cited.path, "number"), str(cited.item.number))
    issued = s.scenario.issuance.number
    if issued.sign and not DocumentNumber(issued.strip()).well_formed:
        yield _bad_sign(("issuance", "number"), str(issued))
    for path, _, misspelt in prose(s).told(_misspelt):
        yield from (_bad_sign(path, sign) for sign in misspelt)


@look(having("/"))
def _misspelt(read: Read) -> tuple[str, ...]:
    """Numbers with a sign inside a text that are not well-formed."""
    found = (match[0] for match in SIGN.finditer(read.text))
    return tuple(s for s in found if not DocumentNumber(s).well_formed and DocumentNumber(s).corrected != s)


def _bad_sign(path: DataPath, sign: str) -> Hit:
    right = DocumentNumber(sign).corrected
    message = f"Số, ký hiệu “{sign}” sai dạng; đúng: số/loại văn bản-cơ quan, ví dụ 147/NQ-CP."
    return Hit(path, message, f"sửa thành {right}" if right != sign else "ghi đúng số, ký hiệu của văn bản")


@rule("KB-VD-NGAY", WARNING, "418 (viết 22/5/2025)", _GROUP)
def dates(s: Resolved) -> Iterator[Hit]:
    """Ngày trong căn cứ phải viết đầy đủ “ngày … tháng … năm …”.

    Tìm ngày viết bằng dấu gạch chéo trong câu trích dẫn và trích yếu của các căn cứ, và ngay sau số, ký hiệu của
    một văn bản được nhắc trong câu chữ. Khóa “ngày” của căn cứ ghi kiểu nào cũng được: bộ công cụ tự viết đầy đủ.

    Căn cứ: Nghị định số 30/2020/NĐ-CP, Phụ lục I, II.4b, II.6b; Kế hoạch số 418/KH-UBND (viết 22/5/2025).
    Sai: Nghị quyết số 147/NQ-CP ngày 22/5/2025 của Chính phủ
    Đúng: Nghị quyết số 147/NQ-CP ngày 22 tháng 5 năm 2025 của Chính phủ
    """
    for path, _, (date, behind_sign) in prose(s).told(_short_dates):
        short = date if is_cited(path) else behind_sign
        if short and path[-1] != "date":
            message = f"Ngày trong căn cứ viết tắt “{short}”; viết đầy đủ “ngày … tháng … năm …”."
            yield Hit(path, message, f"viết: {_full(short)}")


@look(having("/"))
def _short_dates(read: Read) -> tuple[str, str] | None:
    """The first date written with strokes, and the first behind number and sign of a document."""
    date = _SHORT_DATE.search(read.text)
    if date is None:
        return None
    behind_sign = _DATED_SIGN.search(read.text)
    return date[0], behind_sign[behind_sign.lastindex or 0] if behind_sign else ""


def _full(short: str) -> str:
    day, month, year = (int(part) for part in short.split("/"))
    return f"ngày {day:02d} tháng {month:02d} năm {year}" if month < 3 else f"ngày {day:02d} tháng {month} năm {year}"


@rule("KB-VD-TEN", WARNING, "Hội nghị ngày 18/9/2025 (rút gọn tên Kết luận 81-KL/TW)", _GROUP)
def titles(s: Resolved) -> Iterator[Hit]:
    """Trích yếu của văn bản phải đúng tên chính thức.

    So “trích yếu”, hoặc phần sau số ký hiệu của câu trích dẫn, với danh mục đã kiểm chứng; chữ “về”, “về việc”,
    “ban hành” ở đầu không tính. Không ghi trích yếu thì không báo.

    Căn cứ: Nghị định số 30/2020/NĐ-CP, Phụ lục I, II.6b; tên đầy đủ của Kết luận số 81-KL/TW.
    Sai: Kết luận số 81-KL/TW … về ứng phó với biến đổi khí hậu
    Đúng: Kết luận số 81-KL/TW … về tiếp tục thực hiện Nghị quyết Trung ương 7 khóa XI về chủ động ứng phó với …
    """
    for cited, found in looked_up(s):
        if found and not found.basis.citation.cited_by_name and not is_own_title(cited.item, found.basis):
            field = () if cited.item.text else ("title",)
            message = f"Trích yếu của {named(found.basis)} khác tên chính thức: “{found.basis.citation.title}”."
            yield Hit((*cited.path, *field), message, f"sửa theo tên chính thức, hoặc ghi ref: {found.basis.id}")


@rule("KB-VD-HET", ERROR, _CATALOG, BEYOND)
def expired(s: Resolved) -> Iterator[Hit]:
    """Căn cứ đã hết hiệu lực tại ngày ban hành.

    So ngày ban hành với ngày hết hiệu lực trong danh mục; nêu văn bản thay thế. Hai luật trùng tên được phân biệt
    theo ngày.

    Căn cứ: Nghị định số 30/2020/NĐ-CP, Phụ lục I, II.6a; danh mục căn cứ của bộ công cụ.
    Sai: Luật An ninh mạng ngày 12 tháng 6 năm 2018 (ban hành ngày 15 tháng 12 năm 2026)
    Đúng: Luật An ninh mạng ngày 10 tháng 12 năm 2025
    """
    issued = s.scenario.issuance.date
    bases = s.catalog.references.bases
    for cited, found in looked_up(s):
        if issued is None or found is None or found.basis.expired is None or not found.basis.ended_on(issued):
            continue
        after = [named(bases[one]) if one in bases else one for one in found.basis.replaced_by]
        replaced = f", bị thay thế bởi {', '.join(after)}" if after else ""
        message = f"{named(found.basis)} hết hiệu lực từ {in_words(found.basis.expired)}{replaced}."
        refs = [one for one in found.basis.replaced_by if one in bases]
        yield Hit(cited.path, message, f"ghi ref: {refs[0]}" if refs else "")


@rule("KB-VD-CHUA", ERROR, _CATALOG, BEYOND)
def not_yet(s: Resolved) -> Iterator[Hit]:
    """Căn cứ chưa có hiệu lực tại ngày ban hành.

    So ngày ban hành với ngày có hiệu lực trong danh mục.

    Căn cứ: Nghị định số 30/2020/NĐ-CP, Phụ lục I, II.6a; danh mục căn cứ của bộ công cụ.
    Sai: Luật Tình trạng khẩn cấp (hiệu lực từ ngày 01 tháng 7 năm 2026), ban hành ngày 15 tháng 3 năm 2026
    Đúng: Pháp lệnh Tình trạng khẩn cấp, ban hành ngày 15 tháng 3 năm 2026
    """
    issued = s.scenario.issuance.date
    for cited, found in looked_up(s):
        if issued and found and found.basis.in_force and not found.basis.begun_on(issued):
            begins = in_words(found.basis.in_force)
            message = f"{named(found.basis)} chưa có hiệu lực tại ngày ban hành (hiệu lực từ {begins})."
            yield Hit(cited.path, message, "dẫn văn bản đang có hiệu lực tại ngày ban hành")


@rule("KB-VD-XM", WARNING, _CATALOG, BEYOND)
def unverified(s: Resolved) -> Iterator[Hit]:
    """Văn bản không có trong danh mục đã kiểm chứng.

    Xét văn bản có số, ký hiệu hoặc là luật, pháp lệnh: không có trong danh mục, hoặc có mà khác ngày. Không xét văn
    bản của địa phương và của chính cơ quan ban hành (danh mục chỉ có văn bản chung của cả nước), Văn kiện Đại hội
    và Hiến pháp. Luật ghi một số không có trong danh mục, mà danh mục có luật cùng tên mang số khác: gợi ý nêu luật ấy.

    Căn cứ: danh mục căn cứ của bộ công cụ.
    Sai: Luật Phòng, chống dịch bệnh ngày 10 tháng 12 năm 2025
    Đúng: Luật Phòng bệnh ngày 10 tháng 12 năm 2025
    """
    for cited, found in looked_up(s):
        if (found and found.same_day) or not to_be_verified(s, cited):
            continue
        name = unknown_name(cited) if found is None else named(found.basis).split(" ngày ")[0] + _cited_day(cited)
        message = f"{name} không có trong danh mục đã kiểm chứng; đối chiếu bản chính thức trước khi trình."
        yield Hit(cited.path, message, f"danh mục có: {found.basis.citation.printed}" if found else _by_hand(s, cited))


def _by_hand(s: Resolved, cited: Cited) -> str:
    known = namesake(s, cited)
    if known is None:
        return "so tên, số, ngày với bản chính; đúng thì ghi vào “bỏ qua” kèm lý do"
    number = f" (số {known.citation.number})" if known.citation.number else ""
    return (
        f"danh mục có {known.citation.printed}{number}: xem luật ghi ở đây có phải luật cũ đã được thay thế;"
        f" đúng vậy thì ghi ref: {known.id}"
    )


def _cited_day(cited: Cited) -> str:
    if cited.item.date:
        return f" {in_words(cited.item.date)}"
    match = re.search(r"ngày\s+\d{1,2}(?:\s+tháng\s+|/)\d{1,2}(?:\s+năm\s+|/)\d{4}", cited.item.text)
    return f" {match[0]}" if match else ""


def _numbered_law(item: Citation) -> bool:
    return bool(item.text) and is_law(item) and bool(re.search(r"\bsố\s+\d+/\d{4}/(?:QH|UBTVQH|PL)", item.text))


@rule("KB-VD-LUAT", WARNING, "NĐ 30/2020 Phụ lục I mục II.6.a", BEYOND)
def one_style_of_laws(s: Resolved) -> Iterator[Hit]:
    """Luật, pháp lệnh dẫn theo một kiểu: không ghi số, ký hiệu, cơ quan ban hành.

    Bộ công cụ in luật ghi bằng ref hoặc từng phần theo tên và ngày. Xét luật ghi thành cả câu có “số …/QH”: báo khi
    trong cùng một danh sách có cả luật ghi số và luật không ghi số. Tất cả đều ghi số là một kiểu thống nhất, được
    chấp nhận.

    Căn cứ: Nghị định số 30/2020/NĐ-CP, Phụ lục I, II.6.a.
    Sai: Luật Phòng thủ dân sự số 18/2023/QH15; Luật Điện lực ngày 30 tháng 11 năm 2024
    Đúng: Luật Phòng thủ dân sự ngày 20 tháng 6 năm 2023; Luật Điện lực ngày 30 tháng 11 năm 2024
    """
    laws = [cited for cited in citations(s) if is_law(cited.item) and not is_constitution(cited.item)]
    for group in ("issuance", "basis"):
        here = [cited for cited in laws if cited.path[0] == group]
        numbered = [cited for cited in here if _numbered_law(cited.item)]
        if len(numbered) < len(here):
            for path in dict.fromkeys(cited.path for cited in numbered):
                message = (
                    "Căn cứ là luật, pháp lệnh: không ghi số, ký hiệu, cơ quan ban hành (hoặc chọn thống nhất kiểu ghi"
                    " số)."
                )
                yield Hit(path, message, "ghi tên và ngày: Luật … ngày … tháng … năm …")


def end_marks(scenario: Scenario) -> Iterator[tuple[DataPath, str, str]]:
    """Citations as plain text with a wrong mark at the end: path, text, and the mark that belongs there.

    The kit sets the marks itself; a text without one, or with the right one, is fine.
    """
    for path, items in _groups(scenario):
        for position, (index, item) in enumerate(items):
            text = item.text.rstrip()
            last = position == len(items) - 1 and path[0] != "issuance"
            right = "." if last else ";"
            if text and text[-1] in ".;,:" and text[-1] != right and not text.endswith("..."):
                yield (*path, index), item.text, right


def _groups(scenario: Scenario) -> Iterator[tuple[DataPath, list[tuple[int, Citation]]]]:
    """Citations as they are printed together; in the Decision a line “Theo đề nghị …” closes the list."""
    basis, issuance = scenario.basis, scenario.issuance
    for path, citations_here, apart in (
        (("basis", "political"), basis.political, is_congress),
        (("basis", "legal"), basis.legal, is_constitution),
    ):
        numbered = list(enumerate(citations_here))
        yield path, [(i, c) for i, c in numbered if apart(c)]
        yield path, [(i, c) for i, c in numbered if not apart(c)]
    bases = list(enumerate(issuance.bases))
    yield ("issuance", "bases"), bases


@rule("KB-VD-DAU", WARNING, "NĐ 30/2020 Phụ lục I mục II.6.a", BEYOND)
def punctuation(s: Resolved) -> Iterator[Hit]:
    """Mỗi căn cứ kết thúc bằng dấu chấm phẩy, căn cứ cuối cùng bằng dấu chấm.

    Bộ công cụ tự đặt dấu. Chỉ xét căn cứ ghi thành cả câu mà tác giả gõ sai dấu ở cuối: dấu phẩy, hai chấm, dấu
    chấm ở giữa danh sách, dấu chấm phẩy ở cuối. Lệnh “nts check --fix” bỏ dấu sai.

    Căn cứ: Nghị định số 30/2020/NĐ-CP, Phụ lục I, II.6.a.
    Sai: ["Luật Phòng bệnh ngày 10 tháng 12 năm 2025.", "Luật Phòng thủ dân sự ngày 20 tháng 6 năm 2023;"]
    Đúng: [Luật Phòng bệnh ngày 10 tháng 12 năm 2025, Luật Phòng thủ dân sự ngày 20 tháng 6 năm 2023]
    """
    for path, text, right in end_marks(s.scenario):
        message = "Mỗi căn cứ kết thúc bằng dấu chấm phẩy (;), căn cứ cuối cùng bằng dấu chấm (.)."
        yield Hit(path, message, f"bỏ dấu “{text.rstrip()[-1]}” ở cuối; bộ công cụ tự đặt dấu “{right}”")
