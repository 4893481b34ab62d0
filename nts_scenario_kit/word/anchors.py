"""The name of the hidden bookmark around a value: where in the scenario it came from, in at most 40 letters.

``("situations", 1, "steps", "step2", "stage1", "security", 0)`` is ``_nts_s1_st_sb_ga_sec0``. Word hides bookmarks
whose name begins with an underscore, keeps them when text around them is edited, and allows letters, digits and
underscores (ISO/IEC 29500-1, 17.13.6.2). An imported file thereby knows the field of each value once printed.
"""

from __future__ import annotations

import re

from nts_scenario_kit.finding import DataPath

_PREFIX = "_nts"
#: Word's limit for a bookmark's name, in characters.
LIMIT = 40

#: One code for each field name, letters only. A code is never changed or used again: files out there carry it.
CODES: dict[str, str] = {
    "agreed_by": "agb", "aims": "aim", "annexes": "an", "assignments": "as", "assurance": "asu", "authority": "aut",
    "bases": "bas", "basis": "ba", "body": "bo", "carrier": "car", "causes": "cau", "circulation": "cir",
    "clause": "cl", "collective": "col", "columns": "clm", "commune": "com", "communication": "cmn",
    "communications": "cms", "competence": "cpt", "condition": "con", "contact": "ct", "content": "c",
    "cooperation": "co", "copies": "cop", "core": "cor", "criteria": "cri", "cycle": "cyc", "date": "da",
    "deadline": "dl", "developments": "dev", "domain": "dom", "drafter": "dra", "drafting_unit": "dru",
    "drills": "dri", "due": "due", "emergency": "em", "emergency_response": "er", "focal": "foc", "forces": "fo",
    "form": "frm", "funds": "fun", "group": "gr", "head": "hd", "impact": "imp", "implementation": "im",
    "issuance": "is", "issuer": "isr", "kind": "k", "lead": "ld", "leadership": "lsh", "legal": "leg",
    "legal_measures": "lm", "level": "lv", "locality": "loc", "means": "me", "mechanism": "mec", "mottos": "mot",
    "name": "n", "national": "nat", "nearest": "nea", "not_applicable": "na", "number": "nu", "objectives": "ob",
    "orientation": "ori", "other": "oth", "other_work": "ow", "parent": "par", "place": "pl", "political": "pol",
    "post": "pos", "practical": "pra", "principal": "pri", "principles": "prc", "product": "prd", "proposer": "pro",
    "proposers": "prs", "province": "prv", "reason": "rea", "recipient": "rcp", "recipients": "rec", "record": "rcd",
    "recovery": "rcv", "ref": "ref", "relief": "rel", "report": "rep", "report_cycle": "rc", "reporting": "rpg",
    "requirements": "req", "respond": "rsp", "response_aims": "ra", "response_requirements": "rr",
    "responsibility": "rsb", "review": "rev", "revision": "rvs", "rows": "row", "rule": "ru", "secrecy": "scy",
    "security": "sec", "sign": "sig", "signer": "sgr", "situations": "s", "stage1": "ga", "stage2": "gb",
    "stage3": "gc", "step1": "sa", "step2": "sb", "step3": "sc", "steps": "st", "subject": "sub", "table": "tb",
    "task": "tsk", "text": "tx", "title": "ti", "triggers": "tri", "unclassified": "un", "until": "unt",
    "urgency": "urg", "variant": "var", "verify": "ver", "waivers": "wai", "warn": "wrn", "adaptation": "ada",
    "executors": "exe", "submission": "smi", "text_size": "tsz", "addressees": "adr",
    "lead_ins": "li", "intro": "itr", "further": "fur",
}  # fmt: skip
_FIELDS = {code: field for field, code in CODES.items()}
_PIECE = re.compile(r"([a-z]+)((?:[0-9]+(?:x[0-9]+)*)?)")


def name_of(path: DataPath) -> str:
    """Name of the bookmark of this path; empty if the path has a field without code or does not fit into 40 letters."""
    if not path or not isinstance(path[0], str):
        return ""
    out = [_PREFIX]
    for step in path:
        if isinstance(step, str):
            code = CODES.get(step)
            if code is None:
                return ""
            out.append("_" + code)
        else:
            # A second number in a row (row and cell of a table) needs a letter between them.
            out.append(f"x{step}" if out[-1][-1].isdigit() else str(step))
    name = "".join(out)
    return name if len(name) <= LIMIT else ""


def path_of(name: str) -> DataPath | None:
    """The path that the name was made of; None for any bookmark that is not one of these."""
    if not name.startswith(_PREFIX + "_"):
        return None
    path: list[str | int] = []
    for piece in name.removeprefix(_PREFIX + "_").split("_"):
        match = _PIECE.fullmatch(piece)
        if not match or match[1] not in _FIELDS:
            return None
        path.append(_FIELDS[match[1]])
        path += (int(number) for number in match[2].split("x") if number)
    found = tuple(path)
    return found if name_of(found) == name else None
