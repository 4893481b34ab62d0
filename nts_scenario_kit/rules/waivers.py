"""What the author sets aside in the open: findings (``bỏ qua``) and clauses (``không áp dụng``), each with a reason.

A waiver takes effect only if it is complete and in force; whatever is wrong with one is itself a finding. The Phụ lục's
own clauses cannot be waived away as errors: only ``không áp dụng`` with a reason sets them aside.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.finding import Finding, Severity
from nts_scenario_kit.model.types import in_words
from nts_scenario_kit.rule import Registry
from nts_scenario_kit.rules.places import covers, in_appendix, mark_of
from nts_scenario_kit.rules.registry import ERROR, RULES, WARNING, Hit
from nts_scenario_kit.vietnamese import nearest

if TYPE_CHECKING:
    import datetime

    from nts_scenario_kit.model.aside import NotApplicable, Waiver
    from nts_scenario_kit.resolve import Resolved


class Found(NamedTuple):
    """A finding with the clause of the Phụ lục that it answers to ("" if to none)."""

    finding: Finding
    clause: str


class Waived(NamedTuple):
    """A finding that the author set aside, and why."""

    finding: Finding
    reason: str
    agreed_by: str
    until: datetime.date | None
    clause: str


class Report(NamedTuple):
    """What the rules found: what stands, and what was set aside; ``clauses`` says where each standing one belongs."""

    findings: list[Finding]
    waived: list[Waived]
    clauses: dict[Finding, str]
    excused: tuple[NotApplicable, ...]  # those of "không áp dụng" that take effect


class Ledger(NamedTuple):
    """What the rules about waivers see. ``day`` is the date of issue, else today, else None."""

    s: Resolved
    found: list[Found]
    ran: frozenset[str]
    day: datetime.date | None


#: The rules about waivers; they see a Ledger instead of the scenario.
META: Registry[Callable[[Ledger], Iterator[Hit]]] = Registry()

_GROUP = "Bỏ qua, không áp dụng"


def settle(s: Resolved, found: list[Found], ran: set[str], day: datetime.date | None) -> Report:
    """Set aside what may be set aside; what is wrong with a waiver becomes a finding."""
    ledger = Ledger(s, found, frozenset(ran), day)
    excused = tuple(note for note in s.scenario.not_applicable if _excuses(s, note))
    live = [w for w in s.scenario.waivers if _in_force(ledger, w)]
    standing: dict[Finding, str] = {}
    waived: list[Waived] = []
    for finding, clause in found:
        waiver = next((w for w in live if w.rule.strip() == finding.rule), None)
        if _excuse(excused, clause) is not None:
            continue
        if waiver is None:
            standing[finding] = clause
        else:
            waived.append(Waived(finding, waiver.reason, waiver.agreed_by, waiver.until, clause))
    standing |= dict.fromkeys(_about(ledger), "")
    return Report(list(standing), waived, standing, excused)


def _about(ledger: Ledger) -> Iterator[Finding]:
    s = ledger.s
    for r in META.values():
        for hit in r.function(ledger):
            at, _ = mark_of(s, hit.path)
            yield Finding(
                s.source.file,
                at.line,
                at.column,
                s.written(hit.path),
                r.id,
                r.severity,
                hit.message,
                r.clause,
                hit.hint,
            )


def _excuse(excused: tuple[NotApplicable, ...], clause: str) -> str | None:
    """The reason for which the clause (as numbered in the scenario) does not apply."""
    return next((note.reason.strip() for note in excused if note.covers(clause)), None)


def excuse(report: Report, clause: str) -> str | None:
    """The author's reason for which the clause does not apply, or None."""
    return _excuse(report.excused, clause)


def _excuses(s: Resolved, note: NotApplicable) -> bool:
    return bool(note.reason.strip()) and _known_clause(s, note.clause) and _wrong_situation(s, note) is None


def _known_clause(s: Resolved, clause: str) -> bool:
    known = s.variant.merged.clauses.get(in_appendix(clause.strip()))
    return known is not None and bool(known.requirement)


def _in_force(ledger: Ledger, waiver: Waiver) -> bool:
    expired = waiver.until is not None and ledger.day is not None and ledger.day > waiver.until
    return bool(waiver.reason.strip()) and not expired and not _is_protected(waiver.rule.strip())


def _is_protected(rule_id: str) -> bool:
    """True for an error about a clause of the Phụ lục."""
    r = RULES.get(rule_id)
    return r is not None and r.severity is Severity.ERROR and r.clause.startswith("147 PL")


@META.rule("KB-BQ-MA", ERROR, "quy ước của bộ công cụ", _GROUP)
def unknown_rule(ledger: Ledger) -> Iterator[Hit]:
    """Mã luật được bỏ qua không có.

    Dòng “bỏ qua” ghi một mã luật mà bộ công cụ không có, nên không bỏ qua được phát hiện nào.

    Căn cứ: quy ước của bộ công cụ.
    Sai: luật: KB-II-XA
    Đúng: luật: KB-II-SOM
    """
    for index, waiver in enumerate(ledger.s.scenario.waivers):
        if waiver.rule.strip() not in RULES:
            near = nearest(waiver.rule.strip(), tuple(RULES))
            hint = f"ý bạn là “{near}”?" if near else "xem danh sách bằng lệnh nts rules"
            yield Hit(("waivers", index, "rule"), f"Không có luật “{waiver.rule}”.", hint)


@META.rule("KB-BQ-LYDO", ERROR, "quy ước của bộ công cụ", _GROUP)
def without_reason(ledger: Ledger) -> Iterator[Hit]:
    """Bỏ qua mà không ghi lý do.

    Người thẩm định phải thấy vì sao một phát hiện được bỏ qua; thiếu lý do thì phát hiện vẫn giữ nguyên.

    Căn cứ: quy ước của bộ công cụ.
    Sai: {luật: KB-II-SOM}
    Đúng: {luật: KB-II-SOM, lý do: Phương châm này đã nêu trong Kế hoạch kèm theo}
    """
    for index, waiver in enumerate(ledger.s.scenario.waivers):
        if not waiver.reason.strip():
            yield Hit(("waivers", index, "reason"), f"Bỏ qua “{waiver.rule}” mà không ghi lý do.", "ghi lý do: …")


@META.rule("KB-BQ-HAN", ERROR, "quy ước của bộ công cụ", _GROUP)
def expired(ledger: Ledger) -> Iterator[Hit]:
    """Việc bỏ qua đã hết hạn.

    Ngày ban hành (chưa có thì ngày kiểm tra) đã qua ngày ghi ở “đến ngày”: phát hiện lại có hiệu lực.

    Căn cứ: quy ước của bộ công cụ.
    Sai: {luật: KB-II-SOM, lý do: …, đến ngày: 2026-06-30}, ban hành ngày 15 tháng 12 năm 2026
    Đúng: {luật: KB-II-SOM, lý do: …, đến ngày: 2027-06-30}
    """
    for index, waiver in enumerate(ledger.s.scenario.waivers):
        if waiver.until is not None and ledger.day is not None and ledger.day > waiver.until:
            message = f"Việc bỏ qua “{waiver.rule}” đã hết hạn từ {in_words(waiver.until)}."
            yield Hit(("waivers", index, "until"), message, "sửa theo phát hiện, hoặc gia hạn nếu được đồng ý")


@META.rule("KB-BQ-KHOAN", ERROR, "quy ước của bộ công cụ", _GROUP)
def protected(ledger: Ledger) -> Iterator[Hit]:
    """Lỗi về khoản của Phụ lục không được bỏ qua.

    Khoản mà Phụ lục của Nghị quyết 147/NQ-CP yêu cầu chỉ được để lại khi ghi ở “không áp dụng” kèm lý do.

    Căn cứ: quy ước của bộ công cụ.
    Sai: bỏ qua: [{luật: KB-III-A1, lý do: …}]
    Đúng: không áp dụng: [{khoản: III.1.a, lý do: …}]
    """
    for index, waiver in enumerate(ledger.s.scenario.waivers):
        if not _is_protected(waiver.rule.strip()):
            continue
        clause = next((c for f, c in ledger.found if f.rule == waiver.rule.strip() and c), "")
        named = f"khoản: {clause}" if clause else "mã khoản"
        several = clause.startswith("III.1.") and len(ledger.s.scenario.situations) > 1
        alone = "; chỉ một tình huống thì thêm tình huống: 1" if several else ""
        message = f"“{waiver.rule}” là lỗi về khoản của Phụ lục, không được bỏ qua."
        hint = f"khoản không áp dụng thì ghi {named} ở “không áp dụng” kèm lý do{alone}"
        yield Hit(("waivers", index, "rule"), message, hint)


@META.rule("KB-BQ-THUA", WARNING, "quy ước của bộ công cụ", _GROUP)
def unused(ledger: Ledger) -> Iterator[Hit]:
    """Bỏ qua một luật không có phát hiện nào, hoặc bỏ qua một luật hai lần.

    Luật này không phát hiện gì (nữa); để lại dòng bỏ qua thì phát hiện sau này sẽ bị che. Dòng thứ hai cho cùng một
    luật không có tác dụng gì.

    Căn cứ: quy ước của bộ công cụ.
    Sai: bỏ qua KB-II-SOM trong khi Mục II đã nêu "từ sớm, từ xa, từ cơ sở"
    Đúng: xóa dòng bỏ qua đó
    """
    firing = {finding.rule for finding, _ in ledger.found}
    told: set[str] = set()
    for index, waiver in enumerate(ledger.s.scenario.waivers):
        rule_id, at = waiver.rule.strip(), ("waivers", index, "rule")
        if rule_id in told:
            yield Hit(at, f"“{rule_id}” đã được bỏ qua ở một dòng trên.", "giữ một dòng cho mỗi luật")
        elif rule_id in ledger.ran and rule_id not in firing and not _is_protected(rule_id):
            yield Hit(at, f"Bỏ qua “{rule_id}” nhưng luật này không có phát hiện nào.", "xóa dòng này")
        told.add(rule_id)


@META.rule("KB-BQ-KAD", ERROR, "quy ước của bộ công cụ", _GROUP)
def unknown_clause(ledger: Ledger) -> Iterator[Hit]:
    """Khoản ghi ở “không áp dụng” không có trong Phụ lục.

    Mã khoản phải là một khoản của Phụ lục Nghị quyết 147/NQ-CP như trong bảng đối chiếu.

    Căn cứ: quy ước của bộ công cụ.
    Sai: khoản: III.1.e
    Đúng: khoản: III.1.đ.b3.3
    """
    known = tuple(name for name, clause in ledger.s.variant.merged.clauses.items() if clause.requirement)
    for index, note in enumerate(ledger.s.scenario.not_applicable):
        if not _known_clause(ledger.s, note.clause):
            near = nearest(note.clause, known)
            hint = f"ý bạn là “{near}”?" if near else "xem mã khoản trong bảng đối chiếu (nts crosswalk)"
            yield Hit(("not_applicable", index, "clause"), f"Phụ lục không có khoản “{note.clause}”.", hint)


@META.rule("KB-BQ-KAD-LD", ERROR, "quy ước của bộ công cụ", _GROUP)
def clause_without_reason(ledger: Ledger) -> Iterator[Hit]:
    """Khoản không áp dụng mà không ghi lý do.

    Bảng đối chiếu phải nêu vì sao khoản không áp dụng; thiếu lý do thì khoản vẫn được kiểm tra.

    Căn cứ: quy ước của bộ công cụ.
    Sai: {khoản: III.1.đ.b3.3}
    Đúng: {khoản: III.1.đ.b3.3, lý do: Tình huống không bắt nguồn từ tự nhiên}
    """
    for index, note in enumerate(ledger.s.scenario.not_applicable):
        if not note.reason.strip():
            message = f"Khoản “{note.clause}” ghi không áp dụng mà không có lý do."
            yield Hit(("not_applicable", index, "reason"), message, "ghi lý do: …")


@META.rule("KB-BQ-KAD-TH", ERROR, "quy ước của bộ công cụ", _GROUP)
def unknown_situation(ledger: Ledger) -> Iterator[Hit]:
    """Tình huống ghi ở “không áp dụng” không có, hoặc khoản không thuộc tình huống nào.

    Khoản III.1… không ghi “tình huống” là của mọi tình huống; ghi “tình huống” thì chỉ của các tình huống có số ấy. Sai
    số, hoặc khoản của mục khác, thì việc ghi không áp dụng không có tác dụng.

    Căn cứ: quy ước của bộ công cụ.
    Sai: {khoản: III.1.đ.b3.3, tình huống: 4, lý do: …}, trong khi kịch bản có ba tình huống
    Đúng: {khoản: III.1.đ.b3.3, tình huống: 1, lý do: Sự cố do con người gây ra}
    """
    for index, note in enumerate(ledger.s.scenario.not_applicable):
        wrong = _wrong_situation(ledger.s, note) if _known_clause(ledger.s, note.clause) else None
        if wrong is not None:
            yield Hit(("not_applicable", index, "situations"), *wrong)


def _wrong_situation(s: Resolved, note: NotApplicable) -> tuple[str, str] | None:
    """What is wrong with the situations of the note, and the remedy."""
    clause, count = note.clause.strip(), len(s.scenario.situations)
    if not note.numbered:
        return None
    if not covers("III.1", in_appendix(clause)):
        return f"Khoản “{clause}” không thuộc tình huống nào.", "xóa khóa “tình huống” ở đây"
    if not covers("III.1", clause):
        number, general = clause.split(".")[1], in_appendix(clause)
        return f"Khoản “{clause}” đã chỉ riêng tình huống {number}.", f"ghi khoản: {general} để chọn tình huống bằng số"
    wrong = next((written for written, number in note.numbered if not 1 <= number <= count), None)
    if wrong is None:
        return None
    hint = f"ghi số của tình huống: từ 1 đến {count}" if count > 1 else "kịch bản chỉ có một tình huống: xóa khóa này"
    return f"Kịch bản không có tình huống “{wrong}”.", hint
