r"""YAML text -> data + the place of every value: the only part of the kit that knows YAML.

Policies, beyond YAML 1.2:

* every scalar is text as written, an empty value (``khóa:``) is None; nothing is converted, nothing constructed;
* tags, anchors, aliases, merge keys and directives (but ``%YAML 1.2``) are refused, with their place;
* a file is at most `MAX_BYTES`, `MAX_DEPTH` collections deep and `MAX_NODES` nodes;
* UTF-8 with or without byte order mark, and UTF-16 with one, any line ends; data is NFC;
* characters that XML cannot hold are errors, also by escapes (``"\u0001"``); U+0085 and other invisible characters
  are kept, with a warning; an invisible character in a key is an error.

A `Source` comes back whenever data could be built, errors or not, so that later stages can report more; nothing may
be written from a file with an error finding. It is None when the text could not be read to its end.
"""

from __future__ import annotations

from nts_scenario_kit.source.builder import MAX_DEPTH, MAX_NODES
from nts_scenario_kit.source.kept import read_kept
from nts_scenario_kit.source.parsing import MAX_BYTES, parse, read
from nts_scenario_kit.source.report import MAX_PER_RULE, RULES, Mark
from nts_scenario_kit.source.scalar import quote, write_scalar
from nts_scenario_kit.source.tree import Source, Value

__all__ = [
    "MAX_BYTES",
    "MAX_DEPTH",
    "MAX_NODES",
    "MAX_PER_RULE",
    "RULES",
    "Mark",
    "Source",
    "Value",
    "parse",
    "quote",
    "read",
    "read_kept",
    "write_scalar",
]
