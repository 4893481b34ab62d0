"""A build: what has changed is found by content, given out in chunks, noted as it is finished, and told at the end."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

from nts_scenario_kit.building import manifest as manifests
from nts_scenario_kit.building import worker
from nts_scenario_kit.building.blanks import may_be_blank
from nts_scenario_kit.building.lock import alone
from nts_scenario_kit.building.manifest import BLOCKED, BUILT, FAILED, Journal, Manifest, Record
from nts_scenario_kit.building.outcome import Document, Outcome, Status
from nts_scenario_kit.building.placeholders import names_in
from nts_scenario_kit.building.plan import Plan, Unit, places
from nts_scenario_kit.building.repeats import repeated
from nts_scenario_kit.building.scenario import About, options
from nts_scenario_kit.building.seal import Variants, digest, row_key, unit_seal
from nts_scenario_kit.building.worker import Chunk, Task, ranges, undisturbed
from nts_scenario_kit.errors import OutputError, cause
from nts_scenario_kit.finding import Finding
from nts_scenario_kit.source.decoding import Decoded, decode
from nts_scenario_kit.vietnamese import nfc
from nts_scenario_kit.word.save import sweep

#: Documents in one piece of work, and how many pieces a process has waiting.
CHUNK, _AHEAD = 48, 3
#: Below this number a second process costs more than it brings.
FEW = 40

#: Makes the executor for so many processes; the plan is given to each process once.
Workers = Callable[[Plan, int], Executor]
#: Is told how many documents are done and how many there are.
Tell = Callable[[int, int], None]


class _Todo(NamedTuple):
    """What a unit has to do: file names by row, and the rows to be built."""

    names: dict[int, str]
    rows: list[int]


#: For a document of which nothing is known.
_UNKNOWN = Record("", FAILED)


class _Build:
    """One run over a plan."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.manifest: Manifest = manifests.load(plan.out)
        self.before = dict(self.manifest.docs)
        self.findings: list[Finding] = []
        self.todo: dict[int, _Todo] = {}
        self.variants: dict[Path, Variants] = {}
        self.built: set[str] = set()

    def look(self) -> None:
        """Find what has to be built."""
        taken: dict[str, str] = {}
        for number, unit in enumerate(self.plan.units):
            try:
                raw = unit.file.read_bytes()
            except OSError:
                raw = b""  # the worker tells why
            table = self.plan.table(unit)
            named = names_in(text := _text(raw)) if table else ()
            used = tuple(c for c in table.columns if c in named) if table else ()
            blank = may_be_blank(raw, table, used) if table else frozenset()
            found = places(self.plan, unit, taken, frozenset(used), blank)
            self.findings += [*found.findings, *(repeated(table, text, used) if table else ())]
            seal = self._seal(unit, raw)
            stands = self._standing(unit, seal, used)
            rows = [row for row, name in found.names.items() if not stands(row, name)]
            self.todo[number] = _Todo(found.names, rows)

    def _seal(self, unit: Unit, raw: bytes) -> str:
        """The seal that documents of the unit would have now; "" if it must be read first."""
        about = self.manifest.units.get(self.plan.key(unit))
        if about is None or about.raw != digest((raw,)) or (about.expires and self.plan.today > about.expires):
            return ""
        variants = self.variants.setdefault(unit.file.parent, Variants(unit.file.parent))
        seal = unit_seal(variants, raw, options(self.plan, unit), about.chain)
        return seal if seal == about.seal else ""

    def _standing(self, unit: Unit, seal: str, used: tuple[str, ...]) -> Callable[[int, str], bool]:
        """A function that is true if a row's document is there and made of what it would be made of now."""
        table = self.plan.table(unit)
        numbers = [table.columns.index(column) for column in used] if table else []
        records, fresh = self.manifest.docs, self.manifest.fresh

        def stands(row: int, name: str) -> bool:
            record = records.get(name)
            if record is None or not seal:
                return False
            values = table.rows[row].values if table else ()
            return record.key == row_key(seal, used, [values[n] for n in numbers]) and fresh(name, record)

        return stands

    def tasks(self, jobs: int) -> Iterator[tuple[Task, ...]]:
        """The work in pieces; scenarios of their own are put together."""
        total = sum(len(todo.rows) for todo in self.todo.values())
        size = max(1, min(CHUNK, -(-total // (jobs * 2))))
        waiting: list[Task] = []
        for number, (names, rows) in self.todo.items():
            owned = frozenset(row for row in rows if self._is_owned(names[row]))
            for start in range(0, len(rows), size):
                some = rows[start : start + size]
                waiting.append(Task(number, ranges(some), owned.intersection(some)))
                if len(some) > 1 or len(waiting) >= size:
                    yield tuple(waiting)
                    waiting = []
        if waiting:
            yield tuple(waiting)

    def _is_owned(self, name: str) -> bool:
        record = self.before.get(name)
        return record is not None and record.status == BUILT and self.manifest.fresh(name, record)

    def take(self, chunk: Chunk, journal: Journal) -> int:
        """Note a finished chunk; returns how many documents it holds."""
        key = self.plan.key(self.plan.units[chunk.unit])
        about = chunk.about or About("", "", (), "", "", "")
        for name, record in chunk.docs.items():
            if record.status != BUILT:
                self._retire(name)
        self.manifest.take(key, about, chunk.docs, chunk.sets)
        journal.add(key, about, chunk.docs, chunk.sets)
        self.built |= set(chunk.docs)
        return len(chunk.docs)

    def _retire(self, name: str) -> bool:
        """Remove the file that an earlier build wrote, unless somebody has changed it. True if it is gone."""
        record = self.before.get(name)
        if record is None or record.status != BUILT:
            return True
        path = self.plan.out / name
        if not path.exists():
            return True
        if not self.manifest.fresh(name, record):
            return False
        with contextlib.suppress(OSError):
            path.unlink()
            with contextlib.suppress(OSError):
                path.parent.rmdir()  # only if it is empty now
            return True
        return False

    def finish(self) -> Outcome:
        """Remove what no longer belongs to the project, write the manifest, tell everything.

        As long as a table cannot be read, a document that nothing asks for may be one of its rows: it waits.
        """
        wanted = {name for todo in self.todo.values() for name in todo.names.values()}
        left = sorted(set(self.manifest.docs) - wanted)
        if not self.plan.whole:
            outcome = self._outcome(waiting=tuple(left))
        else:
            removed = tuple(name for name in left if self._retire(name))
            kept = tuple(name for name in left if name not in removed)
            self.manifest.keep({self.plan.key(unit) for unit in self.plan.units}, left)
            outcome = self._outcome(removed, kept)
        self.manifest.save()
        return outcome

    def _outcome(
        self, removed: tuple[str, ...] = (), kept: tuple[str, ...] = (), waiting: tuple[str, ...] = ()
    ) -> Outcome:
        documents = []
        for number, todo in self.todo.items():
            unit = self.plan.units[number]
            about = self.manifest.units.get(self.plan.key(unit))
            table = self.plan.table(unit)
            for row, name in todo.names.items():
                record = self.manifest.docs.get(name, _UNKNOWN)
                locality = table.rows[row].values[0] if table else (about.locality if about else "")
                domain = about.domain if about and about.domain else unit.stem
                findings = self.manifest.sets[record.found]
                documents.append(Document(name, domain, locality, self._status(name, record), findings, record.failure))
        numbers = {record.found for record in self.before.values()}
        known = frozenset(found for number in numbers for found in self.manifest.sets[number])
        of_plan = tuple(dict.fromkeys(self.findings))
        return Outcome(self.plan, tuple(documents), of_plan, removed, kept, known, bool(self.before), waiting)

    def _status(self, name: str, record: Record) -> Status:
        if record.status != BUILT:
            return Status.BLOCKED if record.status == BLOCKED else Status.FAILED
        if name not in self.built:
            return Status.KEPT
        return Status.REBUILT if name in self.before else Status.NEW


def build(
    plan: Plan, jobs: int, workers: Workers, tell: Tell = lambda done, total: None, *, always: bool = False
) -> Outcome:
    """Bring the output folder up to date. Raises OutputError if it cannot be written or another build is at work there.

    A few documents are built in this very process, unless ``always`` sends all to the workers. Stopped at any moment,
    all files are whole, and the next build goes on where this one ended.
    """
    with alone(plan.out):
        return _built(plan, jobs, workers, tell, always=always)


def _built(plan: Plan, jobs: int, workers: Workers, tell: Tell, *, always: bool) -> Outcome:
    run = _Build(plan)
    run.look()
    unfinished = run.todo.values() if run.manifest.interrupted else ()
    names = (name for todo in unfinished for name in todo.names.values())
    folders = {plan.out / manifests.FOLDER, *((plan.out / name).parent for name in names)}
    for folder in folders:
        sweep(folder)
    total = sum(len(todo.rows) for todo in run.todo.values())
    if total:
        _work(run, jobs, workers, tell, total, always=always)
    else:
        tell(0, 0)
    for folder in folders:
        sweep(folder)  # of a process that was still ending at the start
    return run.finish()


def _work(run: _Build, jobs: int, workers: Workers, tell: Tell, total: int, *, always: bool) -> None:
    """Build what has to be built, and note each finished chunk. Raises OutputError."""
    plan = run.plan
    few = 0 if always else FEW if jobs > 1 else total
    done = 0
    tell(done, total)
    try:
        journal = Journal(plan.out)
    except OSError as error:
        raise OutputError(f"{plan.out}: không ghi được vào thư mục kết quả: {cause(error)}") from None
    try:
        for chunk in _results(plan, run.tasks(jobs), jobs, None if total <= few else workers):
            done += run.take(chunk, journal)
            tell(done, total)
    except OSError as error:
        raise OutputError(f"{plan.out}: không ghi được nhật ký dựng: {cause(error)}") from None
    finally:
        journal.close()


def _results(plan: Plan, tasks: Iterable[tuple[Task, ...]], jobs: int, workers: Workers | None) -> Iterator[Chunk]:
    if workers is None:
        worker.begin(plan)
        for task in tasks:
            yield from worker.run(task)
        return
    executor = workers(plan, jobs)
    try:
        waiting: set[Future[list[Chunk]]] = set()
        for task in tasks:
            with undisturbed():
                waiting.add(executor.submit(worker.run, task))
            if len(waiting) >= jobs * _AHEAD:
                finished, waiting = wait(waiting, return_when=FIRST_COMPLETED)
                for future in finished:
                    yield from future.result()
        while waiting:
            finished, waiting = wait(waiting, return_when=FIRST_COMPLETED)
            for future in finished:
                yield from future.result()
    except BrokenProcessPool:
        raise OutputError("một tiến trình dựng bị dừng đột ngột (thiếu bộ nhớ?); chạy lại lệnh để làm tiếp") from None
    finally:
        executor.shutdown(wait=True, cancel_futures=True)


def processes(plan: Plan, jobs: int) -> Executor:
    """So many processes of this computer, begun the same way on every system."""
    return ProcessPoolExecutor(jobs, get_context("spawn"), worker.follow, (plan,))


def default_jobs() -> int:
    """As many processes as the computer gives this one."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0)) or 1
    return os.cpu_count() or 1


def _text(raw: bytes) -> str:

    decoded = decode(raw, "")
    return nfc(decoded.text) if isinstance(decoded, Decoded) else ""
