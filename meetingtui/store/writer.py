"""The writer thread: takes whatever is queued, commits it, says so, and begins again.

No timer and no debounce stand between a key and the disk; what arrives while a commit runs goes
into the next one.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from meetingtui.domain.record import Step
from meetingtui.store import drafts, migrations
from meetingtui.store.connection import writer
from meetingtui.store.errors import DISK_FAULT, StoreError, code_of, sentence

IDLE_S = 2.0
RETRY_S = 0.2
PATIENCE_S = 5.0

_REFUSED = {
    sqlite3.SQLITE_ERROR,
    sqlite3.SQLITE_TOOBIG,
    sqlite3.SQLITE_CONSTRAINT,
    sqlite3.SQLITE_MISMATCH,
    sqlite3.SQLITE_MISUSE,
    sqlite3.SQLITE_RANGE,
    -1,
}


@dataclass(frozen=True, slots=True)
class Saved:
    """How far the book is durable: the last step, when (UTC), how many jobs wait for the disk.

    `fault` is a sentence while something can't be saved, and empty when all is well.
    """

    seq: int
    at: datetime
    waiting: int
    fault: str = ""


class Ticket:
    """A promise about one job. `saved_at` (UTC) is set once its COMMIT has returned."""

    def __init__(self) -> None:
        self._settled = threading.Event()
        self.saved_at: datetime | None = None

    def wait(self, timeout: float | None = None) -> bool:
        """Wait, at most `timeout` seconds; whether the job is durable."""
        self._settled.wait(timeout)
        return self.saved_at is not None

    def settle(self, at: datetime | None) -> None:
        """Let those who wait go on; `at` is None for a job that the book refused."""
        self.saved_at = at
        self._settled.set()


@dataclass(frozen=True, slots=True)
class Job:
    """Something to write, in order; `step` is the step that it records, if it does."""

    write: Callable[[sqlite3.Connection], None]
    step: Step | None = None
    ticket: Ticket = field(default_factory=Ticket)


class Writer:
    """The thread that owns a book's only writing connection.

    `on_saved` is called on this thread and must not wait for the thread that closes the book.
    """

    def __init__(
        self,
        path: Path,
        conn: sqlite3.Connection,
        seq: int,
        on_saved: Callable[[Saved], None],
        clock: Callable[[], datetime],
    ) -> None:
        self.path = path
        self.set_aside: list[Step] = []
        self._conn: sqlite3.Connection | None = conn
        self._seq = seq
        self._on_saved = on_saved
        self._clock = clock
        self._saved_at = self._now()
        self._lasting_fault = ""
        self._file = self._identity()
        self._queue: list[Job] = []
        self._in_hand = 0
        self._wake = threading.Condition()
        self._closing_since: float | None = None
        self._thread = threading.Thread(target=self._run, name="book writer", daemon=True)
        self._thread.start()

    @property
    def waiting(self) -> int:
        """How many jobs are not durable yet, those being written included."""
        with self._wake:
            return len(self._queue) + self._in_hand

    def submit(self, job: Job) -> Ticket:
        """Queue a job. Raises StoreError when the book is closed."""
        with self._wake:
            if self._closing_since is not None:
                raise StoreError(f"{self.path.name}: the book is closed.")
            self._queue.append(job)
            self._wake.notify()
        return job.ticket

    def close(self) -> None:
        """Write what waits, fold the WAL into the book and end. Raises StoreError if it can't."""
        with self._wake:
            if self._closing_since is None:
                self._closing_since = time.monotonic()
            self._wake.notify()
        self._thread.join()
        if self._queue:
            left = "1 change" if len(self._queue) == 1 else f"{len(self._queue)} changes"
            raise StoreError(f"{self.path.name}: {left} could not be saved before it was closed.")

    def _now(self) -> datetime:
        return self._clock().astimezone(UTC)

    def _run(self) -> None:
        idle = False
        while True:
            batch = self._next(None if idle else IDLE_S)
            if batch is None:
                break
            idle = not batch
            if batch and not self._save(batch):
                break
            if not batch:
                self._tidy()
        self._end()

    def _next(self, timeout: float | None) -> list[Job] | None:
        """The jobs that wait; none after `timeout` seconds without one; None at the end."""
        with self._wake:
            if not self._queue and self._closing_since is None:
                self._wake.wait(timeout)
            if not self._queue and self._closing_since is not None:
                return None
            batch, self._queue = self._queue, []
            self._in_hand = len(batch)
            return batch

    def _save(self, batch: list[Job]) -> bool:
        """Commit a batch, however long it takes. False when the book is closed without it."""
        while True:
            try:
                self._commit(batch)
            except (sqlite3.Error, OSError, StoreError, MemoryError) as error:
                self._roll_back()
                if not _is_refusal(error):
                    if not self._hold_on(batch, error):
                        return False
                    continue
                refusal: Exception = error
            except Exception as error:  # noqa: BLE001 - the thread outlives any faulty job
                self._roll_back()
                refusal = error
            else:
                return True
            if len(batch) == 1:
                self._refuse(batch[0], refusal)
                return True
            return self._save_singly(batch)

    def _save_singly(self, batch: list[Job]) -> bool:
        for n, job in enumerate(batch):
            if not self._save([job]):
                with self._wake:
                    self._queue[1:1] = batch[n + 1 :]
                return False
        return True

    def _commit(self, batch: list[Job]) -> None:
        if self._conn is None:
            self._conn = writer(self.path)
        conn = self._conn
        conn.execute("BEGIN IMMEDIATE")
        for job in batch:
            job.write(conn)
        conn.execute("COMMIT")
        self._stay_with_file()
        self._saved_at = self._now()
        self._seq = max([self._seq, *(job.step.seq for job in batch if job.step)])
        for job in batch:
            job.ticket.settle(self._saved_at)
        self._in_hand = max(0, self._in_hand - len(batch))
        self._tell("", 0)

    def _roll_back(self) -> None:
        if self._conn is not None and self._conn.in_transaction:
            with suppress(sqlite3.Error):
                self._conn.execute("ROLLBACK")

    def _hold_on(self, batch: list[Job], error: Exception) -> bool:
        """Tell the fault and wait a moment. False when closing can't wait any longer."""
        self._tell(f"Not saved, but kept: {sentence(self.path, error)}", len(batch))
        if code_of(error) == DISK_FAULT:
            self._drop_connection()
        since = self._closing_since
        if since is not None and time.monotonic() - since > PATIENCE_S:
            with self._wake:
                self._queue[:0] = batch
            return False
        time.sleep(RETRY_S)
        return True

    def _drop_connection(self) -> None:
        """Close after a fault of the disk: what this connection believes is no longer sure."""
        if self._conn is not None:
            with suppress(sqlite3.Error):
                self._conn.close()
        self._conn = None

    def _refuse(self, job: Job, error: Exception) -> None:
        said = "Something typed"
        if job.step is not None:
            self.set_aside.append(job.step)
            said = f"Step {job.step.seq} ({job.step.sentence})"
        self._lasting_fault = (
            f"{said} is not saved: the book refused it ({error}). "
            "Close the meeting and open it again to see what it holds."
        )
        job.ticket.settle(None)
        self._in_hand = max(0, self._in_hand - 1)
        self._tell("", 0)

    def _tell(self, fault: str, failing: int) -> None:
        with self._wake:
            waiting = len(self._queue) + failing
        saved = Saved(self._seq, self._saved_at, waiting, fault or self._lasting_fault)
        with suppress(Exception):
            self._on_saved(saved)

    def _identity(self) -> tuple[int, int]:
        found = self.path.stat()
        return found.st_dev, found.st_ino

    def _stay_with_file(self) -> None:
        """Go on in a rescued copy when the book was deleted or replaced while it was open.

        SQLite would go on writing to a file that nobody can find any more.
        """
        try:
            if self._identity() == self._file:
                return
        except FileNotFoundError:
            pass
        if self._conn is None:
            return
        lost = self.path
        rescued = migrations.back_up(self._conn, lost.with_name(f"{lost.stem}-rescued.db"))
        self._conn.close()
        self._conn = writer(rescued)
        self.path = rescued
        self._file = self._identity()
        self._lasting_fault = (
            f"{lost.name} was deleted or replaced while it was open. "
            f"Everything is in {rescued.name} now, and so is what you type."
        )

    def _tidy(self) -> None:
        """While nobody types: fresh snapshots of the drafts, and a short WAL."""
        if self._conn is None:
            return
        with suppress(sqlite3.Error):
            self._conn.execute("BEGIN IMMEDIATE")
            drafts.refresh(self._conn)
            self._conn.execute("COMMIT")
            self._conn.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
        self._roll_back()

    def _end(self) -> None:
        if self._conn is None:
            return
        with suppress(sqlite3.Error):
            self._conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        with suppress(sqlite3.Error):
            self._conn.close()
        self._conn = None


def _is_refusal(error: Exception) -> bool:
    """Whether the database refused what it was given, rather than failed to take it."""
    return isinstance(error, sqlite3.Error) and code_of(error) in _REFUSED
