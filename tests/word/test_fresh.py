"""Documents of officers in wordings of their own: of the right ones nothing is said, of the others what was planted."""

from __future__ import annotations

import fresh_faults
import fresh_right
import pytest
from fresh import FILES, WANTED

from nts_scenario_kit.word.fix import fix
from nts_scenario_kit.word.lint import lint

assert fresh_faults
assert fresh_right


@pytest.mark.parametrize("name", FILES)
def test_a_fresh_document_has_the_findings_it_deserves(name):
    assert sorted({f.rule for f in lint(FILES[name], "a.docx")}) == sorted(WANTED[name])


def test_half_of_them_are_right():
    assert (len(FILES), sum(not wanted for wanted in WANTED.values())) == (58, 24)


@pytest.mark.parametrize("name", [name for name in FILES if not WANTED[name]])
def test_a_right_document_needs_no_repair(name):
    assert not fix(FILES[name], "a.docx").done
