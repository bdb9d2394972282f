"""What can be written into a book: steps, keystrokes, drafts, and the end of drafts.

Each is a value, so that it can be written again after a fault, or kept in a second place. A job
may have a part in the exempt file, which is committed first, and one in the public file.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from meetingtui.domain.frozen import frozen
from meetingtui.domain.halves import Parting
from meetingtui.domain.record import Step
from meetingtui.store import drafts, lines, purge
from meetingtui.store.dividing import Divided
from meetingtui.store.drafts import Draft, Splice
from meetingtui.store.lines import Said
from meetingtui.store.pair import Pair


class Ticket:
    """A promise about one job. `saved_at` (UTC) is set once its COMMIT has returned."""

    def __init__(self) -> None:
        self._settled = threading.Event()
        self.saved_at: datetime | None = None

    def wait(self, timeout: float | None = None) -> bool:
        """Wait, at most `timeout` seconds; whether the job is durable."""
        self._settled.wait(timeout)
        return self.saved_at is not None

    @property
    def settled(self) -> bool:
        """Whether there is nothing to wait for any more."""
        return self._settled.is_set()

    def settle(self, at: datetime | None) -> None:
        """Let those who wait go on; `at` is None for a job that the book refused."""
        self.saved_at = at
        self._settled.set()


@frozen
class Saved:
    """How far the book is durable: the last step, when (UTC), how many jobs wait for the disk.

    `fault` is a sentence while something can't be saved, and empty when all is well; `kept` says
    where what can't be saved is kept meanwhile; `notice` is a sentence about what was done to the
    files. A fault that lasts though all is saved, elsewhere or but for one step, has a `brief` form
    as well.
    """

    seq: int
    at: datetime
    waiting: int
    fault: str = ""
    notice: str = ""
    kept: str = ""
    brief: str = ""


class Writing(Protocol):
    """What a job writes."""

    def is_private(self, pair: Pair) -> bool:
        """Whether it has a part in the exempt file."""
        ...

    def write_exempt(self, pair: Pair) -> None:
        """Write its part in the exempt file; the caller holds the transaction."""
        ...

    def write(self, conn: sqlite3.Connection) -> None:
        """Write its part in the public file; the caller holds the transaction."""
        ...


@dataclass(slots=True)
class Recording:
    """A step and what it does to either half; the draft in the slot `clears` ends with it.

    `private_draft`: that draft was kept in the exempt file. A step that waits to be divided is,
    when it is first asked what it does: never ask on the screen's thread, or holding a lock that
    the screen waits for.
    """

    step: Step
    divided: Parting | Divided
    clears: str | None = None
    private_draft: bool = False
    withdrawn: list[Said] = field(default_factory=list)

    @property
    def parting(self) -> Parting:
        """What the step does to either half."""
        return self.divided.parting if isinstance(self.divided, Divided) else self.divided

    def divide(self) -> None:
        """Find out what the step does to either half, so that it may be asked anywhere."""
        _ = self.withdraws

    @property
    def _closed(self) -> bool:
        return self.parting.closed or bool(self.withdrawn)

    @property
    def proof(self) -> list[Said]:
        """What may not be found in the public file any more: its history, and its rows."""
        return [*self.withdrawn, *purge.of_rows(self.parting)]

    @property
    def withdraws(self) -> bool:
        """Whether it may take words out of the public file: so may one that can't be divided."""
        try:
            return bool(self.parting.withdrawn) or self.parting.after is not None
        except Exception:  # noqa: BLE001 - the file refuses it, and the thread goes on
            return True

    def is_private(self, pair: Pair) -> bool:
        self.withdrawn = self.withdrawn or purge.withdrawn(pair.public, self.parting)
        return self._closed or self.private_draft

    def write_exempt(self, pair: Pair) -> None:
        conn = pair.need_exempt()
        if self._closed:
            lines.write_exempt(conn, self.step, self.parting, self.withdrawn)
        if self.clears is not None and self.private_draft:
            drafts.end(conn, self.clears, self.step.seq)

    def write(self, conn: sqlite3.Connection) -> None:
        if lines.write(conn, self.step, self.parting, self._closed):
            purge.erase(conn, self.withdrawn)
        if self.clears is not None:
            drafts.clear(conn, self.clears)


@frozen
class Keystroke:
    """A keystroke of a draft; a `private` one is kept in the exempt file."""

    splice: Splice
    private: bool = False

    def is_private(self, pair: Pair) -> bool:
        return self.private

    def write_exempt(self, pair: Pair) -> None:
        drafts.splice(pair.need_exempt(), self.splice)

    def write(self, conn: sqlite3.Connection) -> None:
        if not self.private:
            drafts.splice(conn, self.splice)


@dataclass(slots=True)
class Drafting:
    """A draft whole (or none), instead of what its slot held.

    `spliced` is the number of the last keystroke that it includes. A `private` one is kept in the
    exempt file; `exempt`: that file is touched at all. `withdrawn` is what left the public file.
    """

    slot: str
    draft: Draft | None = None
    spliced: int = 0
    private: bool = False
    exempt: bool = False
    withdrawn: list[Said] = field(default_factory=list)

    @property
    def proof(self) -> list[Said]:
        """What may not be found in the public file any more."""
        return self.withdrawn

    def is_private(self, pair: Pair) -> bool:
        if self.private and self.draft is not None and drafts.stands(pair.public, self.slot):
            self.withdrawn = [purge.of_draft(self.draft.text)]
        return self.exempt

    def write_exempt(self, pair: Pair) -> None:
        conn = pair.need_exempt()
        if self.draft is not None and not self.private:
            drafts.end(conn, self.slot, 0)
        else:
            self._put(conn, self.private)

    def write(self, conn: sqlite3.Connection) -> None:
        self._put(conn, not self.private)

    def _put(self, conn: sqlite3.Connection, here: bool) -> None:
        if here and self.draft is not None:
            drafts.put(conn, self.draft, self.spliced)
        else:
            drafts.clear(conn, self.slot)


@frozen
class Job:
    """Something to write, in order."""

    writing: Writing
    ticket: Ticket = field(default_factory=Ticket)

    @property
    def step(self) -> Step | None:
        """The step that it records, if it does."""
        return self.writing.step if isinstance(self.writing, Recording) else None


def together(queue: Sequence[Job]) -> int:
    """How many of the jobs that wait go into one commit.

    A step that takes words out of the public file begins a new one: what it takes must be there.
    One that a private draft ends with ends it: the draft must not make room for the next before
    the step is safe.
    """
    for n, job in enumerate(queue):
        if isinstance(job.writing, Recording):
            if n and job.writing.withdraws:
                return n
            if job.writing.private_draft:
                return n + 1
    return len(queue)
