"""A process of a build: is given the plan once and then ranges of rows; prints documents into their files."""

from __future__ import annotations

import contextlib
import gc
import multiprocessing
import multiprocessing.connection
import os
import signal
import threading
import zlib
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from nts_scenario_kit.building.manifest import BLOCKED, BUILT, FAILED, Record
from nts_scenario_kit.building.plan import Plan, namer
from nts_scenario_kit.building.scenario import About, Work
from nts_scenario_kit.errors import KitError, OccupiedError, cause, debugging, own_fault
from nts_scenario_kit.finding import Finding
from nts_scenario_kit.word.properties import is_ours
from nts_scenario_kit.word.save import save


class Task(NamedTuple):
    """A piece of work: a unit's number, ranges of its rows, and the rows whose files the last build wrote."""

    unit: int
    ranges: tuple[tuple[int, int], ...]
    owned: frozenset[int]


_PLANS: list[Plan] = []


def ranges(rows: list[int]) -> tuple[tuple[int, int], ...]:
    """``[1, 2, 3, 7]`` -> ``((1, 4), (7, 8))``."""
    out: list[tuple[int, int]] = []
    for row in rows:
        if out and out[-1][1] == row:
            out[-1] = (out[-1][0], row + 1)
        else:
            out.append((row, row + 1))
    return tuple(out)


class Chunk(NamedTuple):
    """What became of the documents of a task; ``found`` of a record counts in ``sets``; ``about`` None: unreadable."""

    unit: int
    about: About | None
    docs: dict[str, Record]
    sets: list[tuple[Finding, ...]]


def start(plan: Plan) -> None:
    """Called once in each process. Ctrl-C is for the process that gives out the work."""
    _PLANS[:] = [plan]
    _work.cache_clear()
    gc.set_threshold(100_000)  # as in the command itself: a document leaves no garbage that has to be looked for
    if threading.current_thread() is threading.main_thread():
        with contextlib.suppress(ValueError, OSError):
            signal.signal(signal.SIGINT, signal.SIG_IGN)


def follow(plan: Plan) -> None:
    """Like :func:`start`, in a process of this computer: it ends with the one that gives out the work.

    The queue of tasks never closes, since every process holds both of its ends: killed outright, a build would leave
    processes that wait for ever, and that write files while the next build does.
    """
    start(plan)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _end_with(sentinel: int) -> None:
    multiprocessing.connection.wait([sentinel])
    os._exit(1)


@contextlib.contextmanager
def undisturbed() -> Iterator[None]:
    """While a process may be started: Ctrl-C is held back from it until :func:`start` ignores it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def begin(plan: Plan) -> None:
    """Like :func:`start`, in the process that gives out the work itself."""
    _PLANS[:] = [plan]
    _work.cache_clear()


@lru_cache(maxsize=2)
def _work(unit: int) -> Work:
    plan = _PLANS[0]
    return Work(plan, plan.units[unit])


def run(tasks: tuple[Task, ...]) -> list[Chunk]:
    """Print the documents of the tasks."""
    return [_run(task) for task in tasks]


def _run(task: Task) -> Chunk:
    plan = _PLANS[0]
    name_of = namer(plan, plan.units[task.unit])
    rows = [row for start, stop in task.ranges for row in range(start, stop)]
    try:
        work = _work(task.unit)
    except Exception as error:  # one scenario never stops the others
        reason = _unready(error)
        return Chunk(task.unit, None, {name_of(row): Record("", FAILED, failure=reason) for row in rows}, [()])
    numbers: dict[tuple[Finding, ...], int] = {(): 0}
    docs: dict[str, Record] = {}
    for row in rows:
        made, name = work.make(row), name_of(row)
        found = numbers.setdefault(made.findings, len(numbers))
        record = Record(work.key(row), FAILED if made.failure else BLOCKED, found=found, failure=made.failure)
        if made.data is not None:
            record = _written(plan.out / name, made.data, record, owned=row in task.owned)
        docs[name] = record
    return Chunk(task.unit, work.about, docs, list(numbers))


def _unready(error: Exception) -> str:
    """Why a scenario could not be made ready. Raises what is a fault of the kit itself under ``NTS_DEBUG``."""
    if isinstance(error, KitError):
        return str(error)
    if isinstance(error, OSError):
        return f"không đọc được tệp: {cause(error)}"
    if debugging():
        raise error
    return own_fault(error)


#: A build has no ``--force``: thousands of files are not written over at once.
_OCCUPIED = (
    "tệp đã được sửa tay hoặc không do bộ công cụ tạo ra, nên không ghi đè; "
    "đổi tên hoặc chuyển tệp ấy đi chỗ khác rồi dựng lại"
)


def _written(target: Path, data: bytes, record: Record, *, owned: bool) -> Record:
    try:
        save(data, target, ours=(lambda _: True) if owned else is_ours, settled=False)
        found = target.stat()
    except OccupiedError:
        return record._replace(status=FAILED, failure=_OCCUPIED)
    except KitError as error:
        # the report names the document already, and is sent to others: nothing of this computer's folders
        return record._replace(status=FAILED, failure=str(error).removeprefix(f"{target}: "))
    except OSError as error:
        return record._replace(status=FAILED, failure=cause(error))
    return record._replace(status=BUILT, size=found.st_size, time=found.st_mtime_ns, check=zlib.crc32(data))
