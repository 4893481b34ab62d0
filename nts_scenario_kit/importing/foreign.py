"""Any Word file as a scenario: what is recognised in its field, the rest under ``chưa phân loại``, nothing invented."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.finding import Finding, Severity
from nts_scenario_kit.importing.annexed import with_annexes
from nts_scenario_kit.importing.capitals import settle_names
from nts_scenario_kit.importing.course.beginning import first_section, has_a_part, has_the_outline
from nts_scenario_kit.importing.course.reading import Reader, read
from nts_scenario_kit.importing.course.rows import lines_of, rows_of
from nts_scenario_kit.importing.course.search import course
from nts_scenario_kit.importing.draft import Draft
from nts_scenario_kit.importing.grounds import spread
from nts_scenario_kit.importing.hints import hinted
from nts_scenario_kit.importing.hung import with_boxes
from nts_scenario_kit.importing.identity import Wishes, identity, told
from nts_scenario_kit.importing.issuing import Issuing
from nts_scenario_kit.importing.legacy import modern
from nts_scenario_kit.importing.lost_words import unsaid
from nts_scenario_kit.importing.pasted import whole
from nts_scenario_kit.importing.plans.body import Body
from nts_scenario_kit.importing.plans.levels import contents_of
from nts_scenario_kit.importing.plans.opening import Opening, heads_a_column, introduces, preamble
from nts_scenario_kit.importing.plans.several import First, first_of
from nts_scenario_kit.importing.plans.shape import beginning, cover, is_plan, is_text
from nts_scenario_kit.importing.plans.topics import behind_kind
from nts_scenario_kit.importing.settling import settle
from nts_scenario_kit.importing.unfolding import unfolded
from nts_scenario_kit.importing.unknown_fields import bring_back
from nts_scenario_kit.vietnamese import bare

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nts_scenario_kit.catalog import Catalog, VariantStack
    from nts_scenario_kit.importing.course.lines import Found
    from nts_scenario_kit.importing.course.rows import Rows
    from nts_scenario_kit.importing.edits import Unplaced
    from nts_scenario_kit.word.intake import Intake, Passage

#: Every finding of an import: id -> title.
RULES: dict[str, str] = {
    "NHAP-CHUA-PHAN-LOAI": "Đoạn nhập từ Word chưa có chỗ",
    "NHAP-BANG-MA": "Chữ theo bảng mã cũ đã được chuyển",
    "NHAP-BIEN-THE": "Biến thể, lĩnh vực, cấp do công cụ nhận ra",
    "NHAP-TRICH-YEU": "Chưa nhận ra trích yếu",
    "NHAP-SUA-DOI": "Tệp Word có theo dõi sửa đổi",
    "NHAP-CHU-HOA": "Tên tình huống viết toàn chữ hoa",
    "NHAP-NHIEU-VAN-BAN": "Tệp Word có hai kế hoạch trở lên",
}


#: Text has 13 or 14 pt (Phụ lục I, Mục I of NĐ 30); Word's style Title more.
_TITLE_PT = 18.0


class Recognised(NamedTuple):
    """The draft, and what the officer should know about how it was read."""

    draft: Draft
    findings: tuple[Finding, ...]


def recognise(intake: Intake, variant: VariantStack, catalog: Catalog, wishes: Wishes, file: str) -> Recognised:
    """Read all passages into a draft."""
    passages, beside = with_boxes(intake.passages, intake.others)
    modernised, encoding = modern(_without_tabs(passages))
    read = whole(modernised)
    contents = contents_of(read)
    first = first_of(unfolded([passage for index, passage in enumerate(read) if index not in contents]))
    text = with_annexes(first.text)
    others, _ = modern(_without_tabs(beside))
    findings = _told(file, intake.encoding or encoding, revised=intake.revised)
    if first.behind:
        findings.append(_second(file, first))
    draft, issuing = _read_into(text, variant)
    draft.comments[()] = [*(" ".join(read[index].text.split()) for index in sorted(contents)), *draft.comments[()]]
    leads = [name for names in variant.merged.domain_leads.values() for name in names]
    places = [one.name for one in catalog.references.units.values()] + list(catalog.references.old_units)
    issuing.settle([*(passage.text for passage in text), *leads, *places])
    bring_back(draft)
    for passage in unsaid(draft, text):
        draft.leave(passage.number, f"{passage.label} {passage.text}".strip(), "")
    _keep(draft, first.behind, others, variant)
    if shouted := settle_names(draft, [passage.text for passage in text]):
        findings.append(_shouted(file, shouted))
    findings += identity(draft, issuing, variant, catalog, wishes, file, text)
    return Recognised(draft, tuple(findings))


def _read_into(text: Sequence[Passage], variant: VariantStack) -> tuple[Draft, Issuing]:
    """Read the text of one document: along its course through the outline, or as a plan with sections of its own."""
    draft = Draft()
    issuing = Issuing(draft, variant, text)
    rows = rows_of(text)
    found = course(rows.lines)
    if has_the_outline(found) or not is_plan(text):
        _read_outline(text, rows, found, issuing)
    else:
        _read_plan(text, issuing, draft)
    spread(draft)
    settle(draft)
    return draft, issuing


def _read_outline(text: Sequence[Passage], rows: Rows, found: Sequence[Found], issuing: Issuing) -> None:
    """A file whose headings are those of the Phụ lục, whatever they are called."""
    draft = issuing.draft
    begin = first_section(text, found) if has_a_part(found) else len(text)
    _before(text[:begin], text[begin].piece if begin < len(text) else "", issuing, draft)
    issuing.scenario = True
    left = [passage for passage in text[begin:] if not issuing.read(passage)]
    if any(not is_text(passage) for passage in left):  # a line of a letterhead that is none
        rows = rows_of([passage._replace(roles=()) for passage in left])._replace(titles=rows.titles)
        found = course(rows.lines)
    numbers = {passage.number for passage in left}
    read([one for one in found if one.row.passage.number in numbers], rows, Reader(draft, issuing.variant))


def _before(text: Sequence[Passage], piece: str, issuing: Issuing, draft: Draft) -> None:
    """What stands before the scenario itself, which begins in this piece; a plan that carries it has another one."""
    page, opening = cover(text), Opening()
    for index, passage in enumerate(text):
        words = f"{passage.label} {passage.text}".strip()
        if index in page:
            issuing.on_cover(
                page[index], passage.text.strip(), behind_kind(passage.text.strip()) or passage.text.strip()
            )
        elif heads_a_column(words):
            draft.note((), words)
        elif (
            not words
            or issuing.read(passage)
            or issuing.article(words, passage.number, centred=_in_the_middle(passage))
        ):
            continue
        elif passage.piece != piece or not introduces(passage, draft):
            draft.leave(passage.number, words, "", opening.hint(passage))


def _keep(draft: Draft, behind: Sequence[Passage], others: Sequence[Passage], variant: VariantStack) -> None:
    """Keep what is not read into fields: a second plan, boxes, notes, headers; each with the field that is nearest."""
    draft.unplaced += _second_plan(behind, variant)
    for passage in others:
        if bare(passage.text).strip() == "du thao":
            draft.note(("issuance",), passage.text)
        else:
            draft.leave(0, passage.text, "", part=passage.part)
    draft.unplaced = hinted(draft.unplaced, draft.standing())


def _second_plan(behind: Sequence[Passage], variant: VariantStack) -> list[Unplaced]:
    """The paragraphs of a second plan, each with the field that it would have in a file of its own."""
    if not behind:
        return []
    left = Draft()
    trial, issuing = _read_into(behind, variant)
    titles = issuing.titles
    near = {one.number: one.nearest for one in trial.unplaced}
    for passage in behind:
        if passage.text.strip():
            words = f"{passage.label} {passage.text}".strip()
            own = "subject" if passage.text.strip() in titles else near.get(passage.number, "")
            left.leave(passage.number, words, "", own)
    return hinted(left.unplaced, trial.standing())


def _in_the_middle(passage: Passage) -> bool:
    """True for a line that is centred, or so large that it is a title wherever it stands (Word's own style is)."""
    return passage.centred or passage.look.size >= _TITLE_PT


def _without_tabs(passages: Sequence[Passage]) -> list[Passage]:
    """A tab only makes columns; as a space it needs no quotes in YAML."""
    return [passage._replace(text=passage.text.replace("\t", " ")) for passage in passages]


def _read_plan(text: Sequence[Passage], issuing: Issuing, draft: Draft) -> None:
    """A plan with sections of its own."""
    begin = beginning(text)
    body = Body(text, begin, draft, lines_of)
    page = cover(text[:begin])
    for index, passage in enumerate(text):
        if not passage.text.strip():
            continue
        issuing.scenario = index >= begin
        if index >= begin:
            body.take(passage, issuing)
        elif index in page:
            words = passage.text.strip()
            issuing.on_cover(page[index], words, behind_kind(words) or words)
        elif passage.centred and not issuing.titles and behind_kind(passage.text.strip()):
            issuing.on_cover("title", passage.text.strip(), behind_kind(passage.text.strip()))
        elif not issuing.read(passage):
            words = re.sub(r"^[-–+•]\s+", "", f"{passage.label} {passage.text}".strip())
            if not issuing.article(words, passage.number, centred=_in_the_middle(passage)):
                preamble(passage, draft)
    body.read()
    issuing.titles = body.title_of_subject(text, begin) or issuing.titles


def _second(file: str, first: First) -> Finding:
    rest = f"từ đoạn {first.behind[0].number} trở đi (“{first.title}”)"
    message = f"tệp có hai kế hoạch trở lên: đã nhập văn bản thứ nhất, {rest} để ở “chưa phân loại”"
    hint = "lưu từng văn bản thành một tệp Word riêng rồi nhập từng tệp"
    return told(file, "NHAP-NHIEU-VAN-BAN", Severity.WARNING, message, hint)


def _shouted(file: str, names: Sequence[str]) -> Finding:
    listed = ", ".join(f"“{name}”" for name in names)
    message = f"tên tình huống viết toàn chữ hoa, tệp không có chỗ nào viết thường: {listed}"
    return told(file, "NHAP-CHU-HOA", Severity.NOTE, message, "viết lại bằng chữ thường, giữ chữ hoa ở tên riêng")


def _told(file: str, encoding: str, *, revised: bool) -> list[Finding]:
    findings = []
    if encoding:
        message = f"chữ theo bảng mã cũ {encoding} đã được chuyển sang Unicode; hãy đọc lại các tên riêng"
        findings.append(told(file, "NHAP-BANG-MA", Severity.NOTE, message))
    if revised:
        message = "tệp có theo dõi sửa đổi (Track Changes): đã đọc như khi chấp nhận mọi sửa đổi"
        findings.append(told(file, "NHAP-SUA-DOI", Severity.NOTE, message))
    return findings
