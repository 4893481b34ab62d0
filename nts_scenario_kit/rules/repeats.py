"""What a list says twice: a document among the bases, a task among the assignments."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.model.types import DocumentNumber
from nts_scenario_kit.rules import actors
from nts_scenario_kit.rules.agencies import key
from nts_scenario_kit.rules.lawbook import Cited, Known, looked_up
from nts_scenario_kit.rules.reading import plain
from nts_scenario_kit.rules.registry import WARNING, Hit, rule
from nts_scenario_kit.rules.texts import mentions

if TYPE_CHECKING:
    from nts_scenario_kit.resolve import Resolved

#: How far into a sentence its own number stands, in words: ``Căn cứ Nghị quyết liên tịch số …``.
_NEAR = 6


@rule("KB-VD-LAP", WARNING, "thực tiễn soạn thảo", "Viện dẫn văn bản")
def cited_twice(s: Resolved) -> Iterator[Hit]:
    """Một văn bản không viện dẫn hai lần trong cùng một danh sách.

    So các căn cứ của từng danh sách (chính trị, pháp lý, căn cứ ban hành) theo văn bản của danh mục, số và ký hiệu;
    ghi “ref” hay ghi bằng chữ cũng là một văn bản. Viện dẫn lại ở danh sách khác thì không báo.

    Căn cứ: thực tiễn soạn thảo, rà soát văn bản.
    Sai: pháp lý: [{ref: LUAT-PB-2025}, Luật Phòng bệnh ngày 10 tháng 12 năm 2025]
    Đúng: pháp lý: [{ref: LUAT-PB-2025}]
    """
    seen: dict[tuple[DataPath, str], int] = {}
    for cited, known in looked_up(s):
        document = _document(cited, known)
        place = (cited.path[:-1], document)
        if document and place in seen:
            message = f"Văn bản này đã viện dẫn ở mục thứ {seen[place]} của danh sách."
            yield Hit(cited.path, message, "xóa một trong hai mục")
        seen.setdefault(place, int(cited.path[-1]) + 1)


def _document(cited: Cited, known: Known | None) -> str:
    """By what the document is told from others; "" where that cannot be said, as of an article of the Constitution."""
    item = cited.item
    if item.ref or (known and known.same_day and not item.text):
        return known.basis.id if known else item.ref
    said = plain(item.text)
    if cited.number:
        before, found, _ = said.partition(plain(cited.number))
        if item.text and (not found or len(before.split()) > _NEAR):
            return ""
        return (
            known.basis.id
            if known and known.same_day
            else f"{DocumentNumber(cited.number).corrected} {item.date or ''}"
        )
    if known and said.removeprefix(" căn cứ").startswith(plain(known.basis.citation.title)):
        return known.basis.id
    return ""


#: A task that each body does for itself.
_EACH_ITS_OWN = (
    "(ngành/đơn vị/cơ quan/địa phương/đoàn thể/cấp) mình | mình phụ trách | được giao | chức năng, nhiệm vụ"
    " | phạm vi quản lý | thuộc lĩnh vực | phần việc | tại địa bàn | trên địa bàn (xã/phường/đặc khu)"
)


@rule("KB-6R-LAP", WARNING, "thực tiễn soạn thảo", "Phân công “6 rõ”")
def charged_twice(s: Resolved) -> Iterator[Hit]:
    """Một nhiệm vụ không phân công hai lần.

    So từng chữ “việc” của các nhiệm vụ. Cùng việc, cùng chủ trì: thừa một dòng. Cùng việc, khác chủ trì: không rõ ai
    chịu trách nhiệm. Không báo khi “thời hạn” hoặc “sản phẩm” khác nhau (hai đợt, hai phần của một việc), hoặc câu chữ
    cho thấy mỗi nơi làm phần của mình (ngành mình, phạm vi quản lý, chức năng, nhiệm vụ). Cũng báo một cơ quan ghi hai
    lần ở “chủ trì”, “phối hợp” của một nhiệm vụ.

    Căn cứ: thực tiễn soạn thảo; yêu cầu “6 rõ” của Thủ tướng Chính phủ ngày 18/9/2025.
    Sai: hai nhiệm vụ cùng ghi việc: Dự trữ cơ số thuốc, cùng thời hạn, sản phẩm; chủ trì Sở Y tế và Sở Tài chính
    Đúng: việc: Dự trữ cơ số thuốc; chủ trì: Sở Y tế; phối hợp: Sở Tài chính
    """
    seen: dict[tuple[str, str, str], tuple[int, tuple[str, ...]]] = {}
    for index, item in enumerate(s.scenario.implementation.assignments):
        path: DataPath = ("implementation", "assignments", index)
        yield from _named_twice(item.lead, (*path, "lead"), index)
        yield from _named_twice(item.cooperation, (*path, "cooperation"), index)
        leads = tuple(actors.split(item.lead))
        what = (plain(item.task).strip(" .;"), plain(item.deadline), plain(item.product))
        first, others = seen.setdefault(what, (index, leads))
        if first == index or not what[0]:
            continue
        if {key(name) for name in leads} == {key(name) for name in others}:
            yield Hit(
                (*path, "task"), f"Nhiệm vụ {index + 1} trùng nhiệm vụ {first + 1}.", "xóa một trong hai nhiệm vụ"
            )
        elif leads and others and not mentions(item.task, _EACH_ITS_OWN):
            message = f"Nhiệm vụ {index + 1} cùng một việc với nhiệm vụ {first + 1}, chủ trì khác nhau."
            hint = f"giữ một nhiệm vụ do “{others[0]}” chủ trì, ghi “{leads[0]}” ở phối hợp; hoặc nêu phần việc mỗi bên"
            yield Hit((*path, "task"), message, hint)


def _named_twice(texts: tuple[str, ...], path: DataPath, index: int) -> Iterator[Hit]:
    known: set[str] = set()
    for position, name in actors.placed(texts):
        if key(name) in known and not actors.generic(name):
            message = f"Nhiệm vụ {index + 1}: “{name}” ghi hai lần."
            yield Hit((*path, position), message, "xóa một chỗ")
        known.add(key(name))
