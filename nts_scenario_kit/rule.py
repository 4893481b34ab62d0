"""A rule: one function with a stable id, a weight, the clause it rests on, and its manual page.

The manual page is the function's docstring, in Vietnamese: a title line, then what and why, then the lines ``Sai:`` and
``Đúng:`` with an example each. The same text is shown by ``nts rules ID``, in the docs and in tooltips.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from nts_scenario_kit.finding import Severity

F = TypeVar("F", bound=Callable[..., Any])


class Rule(NamedTuple):
    """One rule, as it is listed; ``function`` takes what its registry's runner gives it and yields findings."""

    id: str
    severity: Severity
    clause: str
    function: Callable[..., Any]
    group: str

    @property
    def doc(self) -> str:
        """The manual page."""
        from inspect import getdoc  # noqa: PLC0415 - a run that finds nothing shows no page

        return getdoc(self.function) or ""

    @property
    def title(self) -> str:
        """The first line of the manual page, without its full stop."""
        return self.doc.split("\n", 1)[0].strip().rstrip(".")

    @property
    def bad(self) -> str:
        """The example after ``Sai:``, or ""."""
        return self._part("Sai:")

    @property
    def good(self) -> str:
        """The example after ``Đúng:``, or ""."""
        return self._part("Đúng:")

    def _part(self, head: str) -> str:
        for line in self.doc.splitlines():
            if line.strip().startswith(head):
                return line.strip().removeprefix(head).strip()
        return ""


class Registry(Mapping[str, Rule], Generic[F]):
    """Rules by id, in the order of their definition; filled by using it as a decorator factory."""

    def __init__(self) -> None:
        self._rules: dict[str, Rule] = {}

    def rule(self, id: str, severity: Severity, clause: str, group: str) -> Callable[[F], F]:  # noqa: A002
        """Decorator: enter the function under this id. Raises ValueError on a second use of an id."""

        def enter(function: F) -> F:
            if id in self._rules:
                raise ValueError(f"rule {id} is defined twice")
            self._rules[id] = Rule(id, severity, clause, function, group)
            return function

        return enter

    def __getitem__(self, id: str) -> Rule:  # noqa: A002
        return self._rules[id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._rules)

    def __len__(self) -> int:
        return len(self._rules)
