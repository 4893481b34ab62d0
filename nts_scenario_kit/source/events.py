"""The two parsers of ruamel.yaml behind one door: a function that gives the next parse event.

The C parser is twenty times faster; the pure-Python one is there where the C extension is not installed, and it alone
words every fault (``syntax.py``), so that both give the same findings. Only events are asked for: no resolver and no
constructor ever runs, hence no type is guessed and nothing a file names can be executed.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, Protocol


class MarkLike(Protocol):
    """Where an event starts or ends: ``index`` counts characters from 0."""

    index: int


class Event(Protocol):
    """A parse event. ``value`` and ``style`` are there on scalars only; ``ctag`` on scalars and collections."""

    start_mark: MarkLike
    end_mark: MarkLike
    value: str
    style: str | None
    anchor: str | None
    ctag: object
    explicit: bool | None


NextEvent = Callable[[], Event]


class Kinds:
    """The classes of events, by which the builder tells them apart."""

    def __init__(self) -> None:
        from ruamel.yaml import events  # noqa: PLC0415 - one parser is enough

        self.scalar: type = events.ScalarEvent
        self.alias: type = events.AliasEvent
        self.mapping: type = events.MappingStartEvent
        self.sequence: type = events.SequenceStartEvent
        self.mapping_end: type = events.MappingEndEvent
        self.sequence_end: type = events.SequenceEndEvent
        self.document: type = events.DocumentStartEvent
        self.document_end: type = events.DocumentEndEvent
        self.stream_end: type = events.StreamEndEvent


@cache
def kinds() -> Kinds:
    """The classes of events; ruamel.yaml is imported at the first call, not with the kit."""
    return Kinds()


@cache
def _c_parser() -> Any:
    try:
        from _ruamel_yaml import CParser  # noqa: PLC0415
    except ImportError:
        return None
    return CParser


def fast(text: str) -> NextEvent | None:
    """Events of the text from the C parser; None where it is not installed."""
    parser = _c_parser()
    if parser is None:
        return None
    next_event: NextEvent = parser(text).get_event
    return next_event


def pure(text: str) -> NextEvent:
    """Events of the text from the pure-Python parser."""
    from nts_scenario_kit.source.pure import PureParser  # noqa: PLC0415

    next_event: NextEvent = PureParser(text).get_event
    return next_event
