"""Header, title, signature and articles of a foreign file: who issues it, when, for whom."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.importing.bodies import name_of_body
from nts_scenario_kit.importing.phrases import is_wording, values_in
from nts_scenario_kit.model.types import find_date
from nts_scenario_kit.vietnamese import bare, fold
from nts_scenario_kit.word.facts.roles import Role
from nts_scenario_kit.word.facts.tail import person
from nts_scenario_kit.word.format import kind_of_title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nts_scenario_kit.catalog import VariantStack
    from nts_scenario_kit.document import Path
    from nts_scenario_kit.importing.draft import Draft
    from nts_scenario_kit.word.intake import Passage

_AT: Path = ("issuance",)
_SUBMISSION: Path = (*_AT, "submission")
_NUMBER = re.compile(r"^số\s*:?\s*(?P<digits>\d+[a-z]?)?\s*/\s*(?P<sign>[^\s/]\S*)?", re.IGNORECASE)
_DATE = re.compile(r"^(?P<place>[^,]+),\s*(?P<date>ngày.*|\d.*)$", re.IGNORECASE)
_FORMS = (("TM", "TM."), ("KT", "KT."), ("TL", "TL."), ("TUQ", "TUQ."), ("Q", "Q."))
#: Offices of the Party write no point behind ``T/M``.
_PREFIX = re.compile(r"^(?:(TM|KT|TL|TUQ|Q)\s*[./]+|(T/M|K/T|T/L)\s*[./]*)\s*", re.IGNORECASE)
#: ``(đã ký)``, ``(Chữ ký, dấu)``: what stands in the place of a signature.
_REMARK = re.compile(r"\([^()]*\)")
_CARRIERS = {"quyet dinh": "quyết định", "ke hoach": "kế hoạch"}
#: Types that stand in one line with what the document is about, which has so many words at least.
_TYPE = re.compile(r"^(?:(?:phụ lục|dự thảo|kế hoạch|phương án|đề án|kịch bản(?: khung)?)\s+)+", re.IGNORECASE)
_FEWEST = 3
_PLANS = ("kich ban ", "phuong an ", "ke hoach ")
#: What a title in capitals is about that does not say its type.
_ABOUT = re.compile(
    r"^\S+ \S+ \S+ .*\b(?:tren dia ban|ung pho|phong ngua|phong,? chong|xu ly su co)\b"
    r"|\b(?:ung pho|doi pho) (?:voi )?\S+ \S+ \S+"
)
#: Components that say nothing of their own: they are kept as comments.
_FORMAL = frozenset({
    Role.NATIONAL_NAME, Role.MOTTO, Role.RULE, Role.RECIPIENTS, Role.DECIDES, Role.ATTACHED_TO, Role.ANNEX_LABEL,
    Role.TITLE, Role.MARK, Role.EMPTY,
})  # fmt: skip


class Issuing:
    """Reads the components around the text; what the kit has no field for is left with its nearest one."""

    def __init__(self, draft: Draft, variant: VariantStack, text: Sequence[Passage] = ()) -> None:
        self.draft = draft
        self.variant = variant
        self.submission, self.carrier = _pieces(text)
        self.titles: list[str] = []  # lines of the scenario's title
        self.bodies: dict[Role, list[str]] = {Role.ISSUING_BODY: [], Role.PARENT_BODY: []}
        self.submitting: dict[Role, list[str]] = {Role.ISSUING_BODY: [], Role.PARENT_BODY: []}
        self.powers: dict[Path, list[str]] = {_AT: [], _SUBMISSION: []}
        self.scenario = False
        self._attached = ""  # the attachment that gives the title
        self._titling = False
        self._scoped = False  # the place of application has been said: what follows leads to section I

    def read(self, passage: Passage) -> bool:
        """Take a passage of a header, title or closing; False if it is none."""
        if passage.piece == self.submission and self._addressed(passage):
            return True
        roles = {role for role, _ in passage.roles}
        if not roles - TEXT or roles & (TEXT - {Role.OTHER}):
            return False
        for role, text in passage.roles:
            if role == Role.OTHER and _REMARK.fullmatch(text):
                self.draft.note(_AT, text)
            else:
                self._one(role, text, passage)
        return True

    def _one(self, role: Role, text: str, passage: Passage) -> None:
        submitted = passage.piece == self.submission
        at = _SUBMISSION if submitted else _AT
        first = submitted or passage.piece == self.carrier
        match role:
            case Role.ISSUING_BODY | Role.PARENT_BODY if first:
                (self.submitting if submitted else self.bodies)[role].append(text)
                self.draft.note(_AT, text)
            case Role.NUMBER if first:
                self._number(text, passage.number, at)
            case Role.PLACE_DATE if first and not submitted:
                self._date(text, passage.number)
            case Role.ABSTRACT | Role.ANNEX_TITLE | Role.LETTER_ABSTRACT:
                self._title(role, text, passage)
            case Role.TITLE if words := _named(text):
                self._title(role, words, passage, text)
            case Role.AUTHORITY:
                self._put("competence", text, passage.number)
            case Role.RECIPIENT:
                self._recipient(text, passage.number, at)
            case Role.POST:
                self.powers[at].append(text)
                self.draft.note(_AT, text)
            case Role.SIGNER if first:
                self._put("signer.name", person(text), passage.number, at)
            case _:
                self._formal(role, text, passage)

    def _addressed(self, passage: Passage) -> bool:
        """To whom a submission is addressed; False for its other paragraphs."""
        lines = [text for role, text in passage.roles if role in (Role.ADDRESSED, Role.ADDRESSEE)]
        for text in lines:
            label = re.match(r"kính gửi\s*:?\s*", text, re.IGNORECASE)
            name = re.sub(r"^[-–+•]\s*", "", text[label.end() :] if label else text).strip().rstrip(" ;.")
            self.draft.note((*_AT, "addressees"), text)
            if name:
                self.draft.add((*_AT, "addressees"), name, passage.number)
        return bool(lines)

    def on_cover(self, kind: str, text: str, subject: str) -> None:
        """A line of a title page that has no letterhead, and what it says of the subject if it is a title."""
        self.draft.note(("subject",) if kind == "title" else _AT, text)
        if kind == "title":
            self.titles.append(subject)
        elif kind == "body":
            self.bodies[Role.ISSUING_BODY].append(text)
        elif kind == "parent":
            self.bodies[Role.PARENT_BODY].append(text)

    def _put(self, field: str, text: str, number: int, at: Path = _AT) -> None:
        """A single value; a second text for it is left with its nearest field."""
        if not self.draft.put((*at, *field.split(".")), text, number):
            self.draft.leave(number, text, "", "ban hành")

    def _formal(self, role: Role, text: str, passage: Passage) -> None:
        kind = bare(text).rstrip(" :.")
        if role == Role.TITLE and kind in _CARRIERS and passage.piece == self.carrier:
            self.draft.put((*_AT, "carrier"), _CARRIERS[kind], passage.number)
        if role in _FORMAL or role in self.bodies or role in (Role.NUMBER, Role.PLACE_DATE):
            self.draft.note(_AT, text)
        else:
            self.draft.leave(passage.number, text, "", "ban hành")

    def _title(self, role: Role, text: str, passage: Passage, whole: str = "") -> None:
        """The title of the scenario is its subject; that of the document around it repeats it.

        ``whole`` is the line that says its type too.
        """
        words = bare(text)
        carrier = next((kind for name, kind in _CARRIERS.items() if bare(whole).startswith(name)), "")
        if carrier and passage.piece == self.carrier:
            self.draft.put((*_AT, "carrier"), carrier, passage.number)
        if self.titles and ("phan cong" in words or "nhiem vu" in words[:30]):
            self.draft.note(("implementation",), text)
            return
        own = role == Role.ANNEX_TITLE or passage.piece == self.carrier
        if not self.titles and "kèm theo" in passage.piece:
            self._attached = passage.piece  # nothing in front of it was a title
        if (own or passage.piece == self._attached) and not self.scenario:
            self.titles.append(text)
        self.draft.note(("subject",), whole or text)

    def _number(self, text: str, number: int, at: Path) -> None:
        found = _NUMBER.match(text)
        self.draft.note(_AT, text)
        if found and found["digits"] and at == _AT:
            sign = f"/{found['sign']}" if found["sign"] else ""
            self.draft.put((*_AT, "number"), f"{found['digits']}{sign}", number)
        if found and found["sign"] and "-" in found["sign"]:
            self.draft.put((*at, "sign"), found["sign"].split("-", 1)[1], number)

    def _date(self, text: str, number: int) -> None:
        found = _DATE.match(text)
        self.draft.note(_AT, text)
        if found is None:
            return
        self.draft.put((*_AT, "place"), found["place"].strip(), number)
        try:
            day = find_date(found["date"].strip())
        except ValueError:
            day = None
        if day:
            self.draft.put((*_AT, "date"), day.isoformat(), number)

    def _recipient(self, text: str, number: int, at: Path) -> None:
        words = re.sub(r"^[-–+•]\s*", "", text).strip()
        if bare(words).startswith("luu"):
            units = [u for u in re.split(r"[,;.]\s*", words.partition(":")[2]) if u.strip() and bare(u).strip() != "vt"]
            self.draft.note((*at, "recipients"), text)
            if units:
                self.draft.put((*at, "drafting_unit"), ", ".join(u.strip() for u in units), number)
            return
        self.draft.add((*at, "recipients"), words.rstrip(" ;."), number)

    def article(self, text: str, number: int, *, centred: bool = False) -> bool:
        """A paragraph of the carrying document: a legal basis or an article; False for words that have no field."""
        words = re.sub(r"^Điều \d+\.?\s*", "", text)
        if self._in_title(text, centred=centred):
            self.draft.note(("subject",), text)
        elif is_wording(words, self.variant) or values_in(words, self.variant.wording("QD.dieu_1")) is not None:
            self._scoped = False  # the model's own opening sentence may be what this is
            self.draft.note(_AT, text)
        elif (place := values_in(text, self.variant.wording("PHAM_VI"))) is not None:
            self._scoped = True
            self.draft.note(("locality",), text)
            self.draft.put(("locality",), place.get("locality", ""), number)
        elif fold(text).startswith(fold("Theo đề nghị của")):
            self.draft.note((*_AT, "proposer"), text)
            self.draft.put((*_AT, "proposer"), text[len("Theo đề nghị của") :].strip(" ;."), number)
        elif bare(text).startswith("can cu ") and text.rstrip()[-1:] in ";,.":
            self.draft.note((*_AT, "bases"), "Căn cứ")
            self.draft.add((*_AT, "bases"), text.split(None, 2)[2].rstrip(" ;."), number)
        elif (executors := values_in(words, self.variant.wording("QD.dieu_3"))) is not None:
            self.draft.note((*_AT, "executors"), text)
            for one in re.split(r",\s+(?=[A-ZĐ])| và (?=các )", executors["executors"]):
                self.draft.add((*_AT, "executors"), one.strip(), number)
        else:
            return self._scoped and self.draft.put(("lead_ins", "intro"), text, number)
        return True

    def _in_title(self, text: str, *, centred: bool) -> bool:
        """Lines of a title without a letterhead: ``KỊCH BẢN KHUNG …`` or ``Phương án …``, down to its bracket."""
        words = bare(text)
        if text.startswith("(") and (self._titling or "kem theo" in words):
            self._titling = ")" not in text
            return True
        free = centred and not self.titles and text.rstrip()[-1:] not in ".:;"
        own = free and (words.startswith(_PLANS) or (text.isupper() and _ABOUT.search(words) is not None))
        starts = own or (words.startswith("kich ban khung") and text.isupper())
        goes_on = self._titling and (centred or text.isupper() or text.isdigit() or words.endswith(")"))
        if starts and not self._titling:
            self.titles.clear()
        if (starts or goes_on) and not words.endswith(")"):
            self.titles.append(text)
        self._titling = (starts or goes_on) and not words.endswith(")")
        return starts or goes_on or words in ("phu luc", "quyet dinh:")

    def settle(self, texts: Sequence[str] = ()) -> None:
        """What several lines say together: names of bodies, as ``texts`` spell them; the power to sign."""
        for at, bodies in ((_AT, self.bodies), (_SUBMISSION, self.submitting)):
            for role, field in ((Role.ISSUING_BODY, "body"), (Role.PARENT_BODY, "parent")):
                if bodies[role]:
                    self.draft.put((*at, field), name_of_body(" ".join(bodies[role]), texts), 0)
        for at, powers in self.powers.items():
            self._sign(at, list(dict.fromkeys(powers)))

    def _sign(self, at: Path, lines: Sequence[str]) -> None:
        """Who signs, in which power."""
        signer = (*at, "signer")
        for line in lines:
            found = _PREFIX.match(line)
            rest = _PREFIX.sub("", line).strip()
            if found is None:
                self.draft.put((*signer, "post"), line, 0)
                continue
            form = (found[1] or found[2]).replace("/", "").upper() + "."
            self.draft.drop((*signer, "form"))
            self.draft.put((*signer, "form"), form, 0)
            self.draft.put((*signer, "collective" if form == "TM." else "principal"), rest, 0)


def _named(line: str) -> str:
    """What ``PHƯƠNG ÁN ỨNG PHÓ CHÁY RỪNG`` says behind its type; ``""`` for a type alone."""
    rest = _TYPE.sub("", f"{line} ").strip()
    return rest if kind_of_title(line) is None and len(rest.split()) >= _FEWEST else ""


def _pieces(text: Sequence[Passage]) -> tuple[str, str]:
    """The piece that submits (``""`` if none does), and the one that carries or is the plan."""
    pieces = list(dict.fromkeys(passage.piece for passage in text)) or ["0 văn bản"]
    submits = any(
        role == Role.TITLE and bare(words).strip() == "to trinh"
        for passage in text
        if passage.piece == pieces[0]
        for role, words in passage.roles
    )
    headed = [one.piece for one in text if any(role == Role.ISSUING_BODY for role, _ in one.roles)]
    behind = next((piece for piece in headed if piece != pieces[0]), "")
    return (pieces[0], behind) if submits and behind else ("", pieces[0])


#: Roles of the running text, which the outline reads.
TEXT = frozenset({
    Role.PART, Role.SECTION, Role.PART_JOINED, Role.SECTION_JOINED, Role.ROMAN_SECTION, Role.CLAUSE, Role.SUBCLAUSE,
    Role.ROMAN_ITEM, Role.POINT, Role.OTHER_LEVEL, Role.DASH, Role.BODY, Role.NOTE, Role.CENTRED, Role.CELL,
    Role.PART_TITLE, Role.SECTION_TITLE, Role.BASIS, Role.ARTICLE, Role.PREAMBLE, Role.ADDRESSED, Role.ADDRESSEE,
    Role.FRAMED, Role.FORM, Role.AFTER, Role.OTHER, Role.COSIGNER_POST, Role.COSIGNER,
})  # fmt: skip
