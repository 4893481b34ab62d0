"""What is particular about single nodes of the outline: sentences with values, points without a heading."""

from __future__ import annotations

#: Sentences that a kind of heading opens: node -> (clause of the wording, values -> fields below ``situations``).
SENTENCES = {
    "III.d.gd1.ll": ("III.1.d.gd1.luc_luong", ("stage1", {"lead": "lead", "cooperation": "cooperation"})),
    "III.d.gd2.ll": ("III.1.d.gd2.luc_luong", ("stage2", {"lead": "lead", "cooperation": "cooperation"})),
    "III.d.gd2.ch": ("III.1.d.gd2.chuyen_hoa", ("stage2", {"proposers": "proposers"})),
    "III.d.gd3.cc": ("III.1.d.gd3.can_cu", ("stage3", {"basis": "basis"})),
}
#: Stages and steps: no sentence can be taken for their headings, what stands behind is a title.
STAGES = (
    "III.d.gd1", "III.d.gd2", "III.d.gd3", "III.e.b1", "III.e.b2", "III.e.b3", "III.e.b2.gd1", "III.e.b2.gd2",
    "III.e.b2.gd3",
)  # fmt: skip
#: Points that are told by their letter alone: what stands there is content.
POINTS = ("I.1.a", "I.1.b", "I.2.a", "I.2.b")
#: Nodes whose own heading may be all that was written about them.
LEAVES = ("III.e.b1", "III.e.b2.gd1.ld", "III.e.b2.gd1.up", "III.e.b2.gd1.an", "III.e.b2.gd1.tt", "III.e.b2.gd1.kh",
           "III.e.b2.gd2.ld", "III.e.b2.gd2.an", "III.e.b2.gd3.ld", "III.e.b2.gd3.lu", "III.e.b3", "III.d.gd1.pt",
           "III.d.gd2.pt", "III.c")  # fmt: skip
