"""Books: one file a meeting, one desk that writes it."""

from __future__ import annotations

import atexit
import os
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from functools import partial
from itertools import count
from pathlib import Path

from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Refusal, Step
from meetingtui.store import drafts, lines, migrations
from meetingtui.store.connection import make_file, reader, refuse_network, writer
from meetingtui.store.drafts import Draft, Splice
from meetingtui.store.errors import StoreError, told
from meetingtui.store.lock import Lock, Locked
from meetingtui.store.rows import load
from meetingtui.store.writer import Job, Saved, Ticket, Writer

__all__ = ["Book", "Draft", "Locked", "Saved", "Ticket"]


class Book:
    """A meeting's own file, open for writing. `minutes` is what it held when it was opened."""

    def __init__(
        self,
        path: Path,
        conn: sqlite3.Connection,
        lock: Lock,
        on_saved: Callable[[Saved], None],
        clock: Callable[[], datetime],
    ) -> None:
        self.minutes = load(conn, Minutes)
        self.last_seq, self.high_water = lines.reach(conn)
        self.done, self.undone = lines.stacks(conn)
        self.drafts: dict[str, Draft] = drafts.load(conn)
        self._numbers = count(drafts.last_number(conn) + 1)
        self._spliced = 0
        self._slots = set(self.drafts)
        self._clock = clock
        self._lock = lock
        self._steps: dict[int, Step] = {}
        self._writer: Writer | None = Writer(path, conn, self.last_seq, on_saved, clock)
        atexit.register(self._close_at_exit)

    @staticmethod
    def create(path: Path, opening: Step) -> None:
        """Make a book that begins with `opening`. Raises StoreError when the file is there.

        The book appears under its name only when it is whole.
        """
        if opening.seq != 1:
            raise StoreError(f"{path.name}: a book begins with step 1.")
        refuse_network(path.parent)
        with told(path):
            draft = path.with_name(f".{path.name}.new")
            draft.unlink(missing_ok=True)
            make_file(draft)
            try:
                _lay_out(draft, opening)
                _publish(draft, path)
            finally:
                draft.unlink(missing_ok=True)

    @classmethod
    def open(
        cls,
        path: Path,
        who: str,
        on_saved: Callable[[Saved], None],
        clock: Callable[[], datetime],
    ) -> Book:
        """Open a book for writing. `on_saved` is called on the writer thread, and must not wait.

        Raises Locked when somebody else writes it, StoreError when it can't be used.
        """
        if not path.is_file():
            raise StoreError(f"{path.name}: there is no such file.")
        refuse_network(path)
        lock = Lock.take(path, who, _on_the_wall(clock()))
        conn: sqlite3.Connection | None = None
        try:
            with told(path):
                conn = writer(path)
                migrations.refuse_empty(conn, path)
                migrations.bring_up(conn, path, migrations.BOOK)
                return cls(path, conn, lock, on_saved, clock)
        except BaseException as error:
            if conn is not None:
                conn.close()
            lock.release()
            if isinstance(error, ValueError | TypeError):
                raise StoreError(f"{path.name}: it is damaged ({error}).") from error
            raise

    @property
    def set_aside(self) -> tuple[Step, ...]:
        """The steps that the database refused in this session."""
        return tuple(self._writer.set_aside) if self._writer else ()

    @property
    def waiting(self) -> int:
        """How many jobs are not durable yet."""
        return self._writer.waiting if self._writer else 0

    def step(self, seq: int) -> Step:
        """One step of the history. Raises StoreError when there is none that can be read."""
        if seq in self._steps:
            return self._steps[seq]
        path = self._open_writer().path
        with told(path):
            conn = reader(path)
            try:
                found = lines.steps(conn, Minutes, seq - 1, seq)
            except (ValueError, TypeError, Refusal) as error:
                raise StoreError(f"{path.name}: step {seq} is damaged ({error}).") from error
            finally:
                conn.close()
        if not found:
            raise StoreError(f"{path.name}: there is no step {seq}.")
        return found[0]

    def write(self, step: Step, clears: str | None = None) -> Ticket:
        """Queue a step; the draft in the slot `clears` is forgotten in the same transaction."""

        def job(conn: sqlite3.Connection) -> None:
            lines.write(conn, step)
            if clears is not None:
                drafts.clear(conn, clears)

        self._steps[step.seq] = step
        if clears is not None:
            self._slots.discard(clears)
        return self._open_writer().submit(Job(job, step))

    def splice(self, slot: str, at: int, removed: int, inserted: str, cursor: int) -> Ticket:
        """Queue a keystroke: `removed` characters at `at` replaced by `inserted`."""
        if slot not in self._slots:
            self.put_draft(Draft(slot, None, "", "", 0, _on_the_wall(self._clock())))
        self._spliced = next(self._numbers)
        one = Splice(self._spliced, slot, at, removed, inserted, cursor)
        return self._open_writer().submit(Job(partial(_splice, one)))

    def put_draft(self, draft: Draft) -> Ticket:
        """Queue a draft whole, instead of what its slot held."""
        self._slots.add(draft.slot)
        return self._open_writer().submit(Job(partial(_put, draft, self._spliced)))

    def clear_draft(self, slot: str) -> Ticket:
        """Queue the end of a draft."""
        self._slots.discard(slot)
        return self._open_writer().submit(Job(partial(_clear, slot)))

    def close(self) -> None:
        """Write everything that waits and give the book back. Raises StoreError if it can't be.

        Closing twice does no harm.
        """
        at_work, self._writer = self._writer, None
        if at_work is None:
            return
        atexit.unregister(self._close_at_exit)
        try:
            at_work.close()
        finally:
            self._lock.release()

    def _close_at_exit(self) -> None:
        with suppress(StoreError):
            self.close()

    def _open_writer(self) -> Writer:
        if self._writer is None:
            raise StoreError("The book is closed.")
        return self._writer


def _splice(one: Splice, conn: sqlite3.Connection) -> None:
    drafts.splice(conn, one)


def _put(draft: Draft, spliced: int, conn: sqlite3.Connection) -> None:
    drafts.put(conn, draft, spliced)


def _clear(slot: str, conn: sqlite3.Connection) -> None:
    drafts.clear(conn, slot)


def _on_the_wall(at: datetime) -> datetime:
    """A moment on the wall clock, without a zone."""
    return at.astimezone().replace(tzinfo=None)


def _lay_out(path: Path, opening: Step) -> None:
    conn = writer(path)
    try:
        migrations.bring_up(conn, path, migrations.BOOK)
        conn.execute("BEGIN IMMEDIATE")
        lines.write(conn, opening)
        conn.execute("COMMIT")
        conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        conn.close()


def _publish(draft: Path, path: Path) -> None:
    """Give the finished file its name, without ever replacing another. Raises FileExistsError."""
    try:
        os.link(draft, path)
    except FileExistsError:
        raise
    except OSError:
        if path.exists():
            raise FileExistsError(f"{path.name} is there already") from None
        draft.rename(path)
    if hasattr(os, "O_DIRECTORY"):
        folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
