"""What is on the page of any Word file: effective formatting, and the components of an administrative document.

``read_facts`` gives paragraphs, sections, headers and footers; ``recognise`` says which paragraph is what.
"""

from __future__ import annotations

from nts_scenario_kit.word.facts.model import Cell, Facts, Paragraph, Run, Section, Shape, Story, plain
from nts_scenario_kit.word.facts.reader import read_facts

__all__ = ["Cell", "Facts", "Paragraph", "Run", "Section", "Shape", "Story", "plain", "read_facts"]
