"""Header, title, signature and articles of a foreign file: who issues it, when, for whom."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.importing.bodies import name_of_body
from nts_scenario_kit.importing.phrases import is_wording, values_in
from nts_scenario_kit.model.types import find_date
from nts_scenario_kit.vietnamese import bare, fold
from nts_scenario_kit.word.facts.tail import person

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nts_scenario_kit.catalog import VariantStack
    from nts_scenario_kit.importing.draft import Draft
    from nts_scenario_kit.word.intake import Passage

_AT = ("issuance",)
_NUMBER = re.compile(r"^số\s*:?\s*(?P<digits>\d+[a-z]?)?\s*/\s*(?P<sign>[^\s/]\S*)?", re.IGNORECASE)
_DATE = re.compile(r"^(?P<place>[^,]+),\s*(?P<date>ngày.*|\d.*)$", re.IGNORECASE)
_FORMS = (("TM", "TM."), ("KT", "KT."), ("TL", "TL."), ("TUQ", "TUQ."), ("Q", "Q."))
#: Offices of the Party write no point behind ``T/M``.
_PREFIX = re.compile(r"^(?:(TM|KT|TL|TUQ|Q)\s*[./]+|(T/M|K/T|T/L)\s*[./]*)\s*", re.IGNORECASE)
_CARRIERS = {"quyet dinh": "quyết định", "ke hoach": "kế hoạch"}
#: Components that say nothing of their own: they are kept as comments.
_FORMAL = frozenset({"quoc_hieu", "tieu_ngu", "rule", "noi_nhan_label", "quyet_dinh", "kem_theo", "phu_luc_label",
                     "ten_loai", "mark", "empty"})  # fmt: skip


class Issuing:
    """Reads the components around the text; what the kit has no field for is left with its nearest one."""

    def __init__(self, draft: Draft, variant: VariantStack) -> None:
        self.draft = draft
        self.variant = variant
        self.titles: list[str] = []  # lines of the scenario's title
        self.bodies: dict[str, list[str]] = {"co_quan_ban_hanh": [], "co_quan_chu_quan": []}
        self.powers: list[str] = []
        self.scenario = False
        self._titling = False
        self._scoped = False  # the place of application has been said: what follows leads to section I

    def read(self, passage: Passage) -> bool:
        """Take a passage of a header, title or closing; False if it is none."""
        roles = [(role, text) for role, text in passage.roles if role not in TEXT]
        if not roles or any(role in TEXT for role, _ in passage.roles):
            return False
        for role, text in roles:
            self._one(role, text, passage)
        return True

    def _one(self, role: str, text: str, passage: Passage) -> None:
        first = passage.piece.startswith("0 ")
        match role:
            case "co_quan_ban_hanh" | "co_quan_chu_quan" if first:
                self.bodies[role].append(text)
                self.draft.note(_AT, text)
            case "so_ky_hieu" if first:
                self._number(text, passage.number)
            case "dia_danh_ngay" if first:
                self._date(text, passage.number)
            case "trich_yeu" | "phu_luc_title" | "trich_yeu_cv":
                self._title(role, text, passage)
            case "tham_quyen":
                self._put("competence", text, passage.number)
            case "noi_nhan_item":
                self._recipient(text, passage.number)
            case "chuc_vu_ky":
                self.powers.append(text)
                self.draft.note(_AT, text)
            case "ho_ten_ky" if first:
                self._put("signer.name", person(text), passage.number)
            case _:
                self._formal(role, text, passage)

    def on_cover(self, kind: str, text: str, subject: str) -> None:
        """A line of a title page that has no letterhead, and what it says of the subject if it is a title."""
        self.draft.note(("subject",) if kind == "title" else _AT, text)
        if kind == "title":
            self.titles.append(subject)
        elif kind == "body":
            self.bodies["co_quan_ban_hanh"].append(text)
        elif kind == "parent":
            self.bodies["co_quan_chu_quan"].append(text)

    def _put(self, field: str, text: str, number: int) -> None:
        """A single value; a second text for it is left with its nearest field."""
        if not self.draft.put((*_AT, *field.split(".")), text, number):
            self.draft.leave(number, text, "", "ban hành")

    def _formal(self, role: str, text: str, passage: Passage) -> None:
        kind = bare(text).rstrip(" :.")
        if role == "ten_loai" and kind in _CARRIERS and passage.piece.startswith("0 "):
            self.draft.put((*_AT, "carrier"), _CARRIERS[kind], passage.number)
        if role in _FORMAL or role in self.bodies or role in ("so_ky_hieu", "dia_danh_ngay"):
            self.draft.note(_AT, text)
        else:
            self.draft.leave(passage.number, text, "", "ban hành")

    def _title(self, role: str, text: str, passage: Passage) -> None:
        """The title of the scenario is its subject; that of the document around it repeats it."""
        words = bare(text)
        if self.titles and ("phan cong" in words or "nhiem vu" in words[:30]):
            self.draft.note(("implementation",), text)
            return
        own = "kem theo" in passage.piece or role == "phu_luc_title" or passage.piece.startswith("0 ")
        if own and not self.scenario:
            self.titles.append(text)
        self.draft.note(("subject",), text)

    def _number(self, text: str, number: int) -> None:
        found = _NUMBER.match(text)
        self.draft.note(_AT, text)
        if found and found["digits"]:
            sign = f"/{found['sign']}" if found["sign"] else ""
            self.draft.put((*_AT, "number"), f"{found['digits']}{sign}", number)
        if found and found["sign"] and "-" in found["sign"]:
            self.draft.put((*_AT, "sign"), found["sign"].split("-", 1)[1], number)

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

    def _recipient(self, text: str, number: int) -> None:
        words = re.sub(r"^[-–+•]\s*", "", text).strip()
        if bare(words).startswith("luu"):
            units = [u for u in re.split(r"[,;.]\s*", words.partition(":")[2]) if u.strip() and bare(u).strip() != "vt"]
            self.draft.note((*_AT, "recipients"), text)
            if units:
                self.draft.put((*_AT, "drafting_unit"), ", ".join(u.strip() for u in units), number)
            return
        self.draft.add((*_AT, "recipients"), words.rstrip(" ;."), number)

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
        """Lines of a title without a letterhead: ``KỊCH BẢN KHUNG …`` in capitals, down to its bracket."""
        words = bare(text)
        if text.startswith("(") and (self._titling or "kem theo" in words):
            self._titling = ")" not in text
            return True
        starts = words.startswith("kich ban khung") and text.isupper()
        goes_on = self._titling and (centred or text.isupper() or text.isdigit() or words.endswith(")"))
        if starts and not self._titling:
            self.titles.clear()
        if (starts or goes_on) and not words.endswith(")"):
            self.titles.append(text)
        self._titling = (starts or goes_on) and not words.endswith(")")
        return starts or goes_on or words in ("phu luc", "quyet dinh:")

    def settle(self, texts: Sequence[str] = ()) -> None:
        """What several lines say together: names of bodies, as ``texts`` spell them; the power to sign."""
        for role, field in (("co_quan_ban_hanh", "body"), ("co_quan_chu_quan", "parent")):
            if self.bodies[role]:
                self.draft.put((*_AT, field), name_of_body(" ".join(self.bodies[role]), texts), 0)
        lines = list(dict.fromkeys(self.powers))
        if not lines:
            return
        signer = (*_AT, "signer")
        for line in lines:
            found = _PREFIX.match(line)
            rest = _PREFIX.sub("", line).strip()
            if found is None:
                self.draft.put((*signer, "post"), line, 0)
                continue
            form = (found[1] or found[2]).replace("/", "").upper() + "."
            self.draft.data.get("issuance", {}).get("signer", {}).pop("form", None)
            self.draft.put((*signer, "form"), form, 0)
            self.draft.put((*signer, "collective" if form == "TM." else "principal"), rest, 0)


#: Roles of the running text, which the outline reads.
TEXT = frozenset({"phan", "muc", "phan_joined", "muc_6b", "khoan", "khoan_sub", "roman_item", "diem", "other_level",
                   "dash", "body", "note", "centred", "cell", "phan_title", "muc_title", "can_cu", "dieu", "preamble",
                   "kinh_gui", "kinh_gui_item", "framed", "form", "after", "other",
                   "chuc_vu_ben", "ho_ten_ben"})  # fmt: skip
