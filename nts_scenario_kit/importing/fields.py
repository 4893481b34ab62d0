"""The field of what stands below each heading of the outline, and of sentences that tell their field themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nts_scenario_kit.document import Path

_S: Path = ("situations", 0)
_F: Path = (*_S, "forces")
_T: Path = (*_S, "steps")
#: The field of the text that stands below a node (index 0 stands for the situation at hand).
FIELDS: dict[str, Path] = {
    "I": ("basis", "practical", "developments"), "I.1": ("basis", "political"), "I.2": ("basis", "legal"),
    "I.3": ("basis", "practical", "developments"), "I.3.b": ("basis", "practical", "impact"),
    "II": ("objectives", "principles"), "II.mt": ("objectives", "aims"), "II.yc": ("objectives", "requirements"),
    "II.pc": ("objectives", "mottos"), "II.nt": ("objectives", "principles"),
    "III.n": (*_S, "content", "causes"), "III.a": (*_S, "content", "causes"), "III.a.db": (*_S, "content", "developments"),  # noqa: E501
    "III.b": (*_S, "response_aims"), "III.b.yc": (*_S, "response_requirements"), "III.c": (*_S, "mechanism"),
    "III.c.xa": (*_S, "mechanism", "commune", "condition"), "III.c.ti": (*_S, "mechanism", "province", "condition"),
    "III.c.qg": (*_S, "mechanism", "national", "condition"),
    "III.d.gd1": (*_F, "stage1", "lead"), "III.d.gd1.ll": (*_F, "stage1", "lead"), "III.d.gd1.pt": (*_F, "stage1", "means"),  # noqa: E501
    "III.d.gd1.ph": (*_F, "stage1", "cooperation"), "III.d.gd2.ph": (*_F, "stage2", "cooperation"),
    "III.d.gd2": (*_F, "stage2", "criteria"), "III.d.gd2.ch": (*_F, "stage2", "criteria"),
    "III.d.gd2.ll": (*_F, "stage2", "lead"),
    "III.d.gd2.pt": (*_F, "stage2", "means"), "III.d.gd3": (*_F, "stage3", "basis"),
    "III.d.gd3.cc": (*_F, "stage3", "basis"), "III.d.gd3.ll": (*_F, "stage3", "means"),
    "III.d.gd3.pt": (*_F, "stage3", "means"),
    "III.e.b1": (*_T, "step1", "record"),
    "III.e.b1.gn": (*_T, "step1", "record"), "III.e.b1.xm": (*_T, "step1", "verify"),
    "III.e.b1.ch": (*_T, "step1", "respond"), "III.e.b1.cb": (*_T, "step1", "warn"),
    "III.e.b1.bc": (*_T, "step1", "report"),
    "III.e.b2": (*_T, "step2", "stage1", "emergency_response"),
    "III.e.b2.gd1": (*_T, "step2", "stage1", "emergency_response"),
    "III.e.b2.gd1.ld": (*_T, "step2", "stage1", "leadership"),
    "III.e.b2.gd2.ld": (*_T, "step2", "stage2", "leadership"),
    "III.e.b2.gd3.ld": (*_T, "step2", "stage3", "leadership"),
    "III.e.b2.gd1.up": (*_T, "step2", "stage1", "emergency_response"),
    "III.e.b2.gd1.an": (*_T, "step2", "stage1", "security"), "III.e.b2.gd1.tt": (*_T, "step2", "stage1", "communication"),  # noqa: E501
    "III.e.b2.gd1.kh": (*_T, "step2", "stage1", "other_work"),
    "III.e.b2.gd2": (*_T, "step2", "stage2", "security"), "III.e.b2.gd2.an": (*_T, "step2", "stage2", "security"),
    "III.e.b2.gd3": (*_T, "step2", "stage3", "leadership"), "III.e.b2.gd3.lu": (*_T, "step2", "stage3", "legal_measures"),  # noqa: E501
    "III.e.b3": (*_T, "step3", "recovery"), "III.e.b3.kp": (*_T, "step3", "recovery"),
    "III.e.b3.ct": (*_T, "step3", "relief"), "III.e.b3.tu": (*_T, "step3", "adaptation"),
    "III.e.b3.rk": (*_T, "step3", "review"), "III.d.gd2.dx": (*_F, "stage2", "proposers"),
    "IV.1": ("implementation", "assurance", "other"), "IV.1.kp": ("implementation", "assurance", "funds"),
    "IV.1.ll": ("implementation", "assurance", "forces"), "IV.1.pt": ("implementation", "assurance", "means"),
    "IV.1.tt": ("implementation", "assurance", "communications"), "IV.1.dt": ("implementation", "assurance", "drills"),
    "IV.2": ("implementation", "assignments"), "IV.2.bc": ("implementation", "reporting"),
    "IV.3": ("implementation", "revision", "triggers"),
}  # fmt: skip

#: Sentences of one paragraph that belong to different fields, by their words: node -> (field, words).
BY_WORDS: dict[str, tuple[tuple[Path, str], ...]] = {
    "III.e.b1": (
        ((*_T, "step1", "record"), r"ghi nhan|tiep nhan|bao cao cap uy"),
        ((*_T, "step1", "verify"), r"xac minh|danh gia|kiem tra"),
        ((*_T, "step1", "respond"), r"chi huy|huy dong|so tan|cuu nan"),
        ((*_T, "step1", "warn"), r"canh bao|thong bao"),
        ((*_T, "step1", "report"), r"bao cao"),
    ),
    "III.e.b3": (
        ((*_T, "step3", "review"), r"dieu tra|nguyen nhan|rut kinh nghiem|xu ly trach nhiem"),
        ((*_T, "step3", "adaptation"), r"thich ung"),
        ((*_T, "step3", "relief"), r"cuu tro|ho tro|quyen gop|dong gop|an sinh"),
        ((*_T, "step3", "recovery"), r"khac phuc|hau qua|thiet hai|tai thiet|khoi phuc"),
    ),
}  # fmt: skip


def field_of(node: str) -> Path | None:
    """The field of a node, or of the nearest node above it."""
    while node:
        if node in FIELDS:
            return FIELDS[node]
        node = node.rpartition(".")[0]
    return None
