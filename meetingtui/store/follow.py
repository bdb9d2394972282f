"""Following a book that somebody else writes: read-only, without a lock, disturbing nobody."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Mismatch, Refusal
from meetingtui.store import lines, migrations
from meetingtui.store.connection import at_rest, reader
from meetingtui.store.errors import StoreError, told
from meetingtui.store.lock import holder_of
from meetingtui.store.rows import load

PRIVATE = ("mark",)
_ROT = (ValueError, TypeError, Refusal, Mismatch)


class Follower:
    """The minutes in a book as they grow. Works while the book is written and when it rests.

    Every reading ends before the call returns: a reader that lingers would let the writer's WAL
    grow without end. `latest` says what was recorded last since the book was opened here; the
    clerk's own marks are not told. Raises StoreError when the book can't be read at first.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.minutes = Minutes()
        self.seq = 0
        self.latest = ""
        self._conn: sqlite3.Connection | None = None
        self._resting = False
        self._version = 0
        self._file = (0, 0)
        self._open()

    def poll(self) -> bool:
        """Take in what was recorded since the last time; whether anything was."""
        try:
            if self._must_open():
                before = self.minutes
                self._open()
                return not before.same_records(self.minutes)
            return self._catch_up()
        except (sqlite3.Error, OSError, StoreError, *_ROT):
            # What was read so far stays in view; the next poll begins afresh.
            self.close()
            return False

    def writer(self) -> str:
        """Who writes the book now; empty when nobody does."""
        holder = holder_of(self.path)
        return holder.name if holder else ""

    def close(self) -> None:
        """Let the book go."""
        conn, self._conn = self._conn, None
        if conn is not None:
            conn.close()

    def _must_open(self) -> bool:
        if self._conn is None:
            return True
        found = self.path.stat()
        moved = (found.st_dev, found.st_ino) != self._file
        return moved or (self._resting and not at_rest(self.path))

    def _open(self) -> None:
        self.close()
        with told(self.path):
            found = self.path.stat()
            resting = at_rest(self.path)
            conn = reader(self.path, resting)
            try:
                migrations.check(conn, self.path, migrations.BOOK)
                version = _version(conn)
                minutes, seq = _read(conn)
            except _ROT as error:
                conn.close()
                raise StoreError(f"{self.path.name}: it is damaged ({error}).") from error
            except BaseException:
                conn.close()
                raise
        self._conn, self._resting, self._version = conn, resting, version
        self._file = (found.st_dev, found.st_ino)
        self.minutes, self.seq = minutes, seq

    def _catch_up(self) -> bool:
        if self._conn is None:
            return False
        version = _version(self._conn)
        if version == self._version:
            return False
        minutes, seq = self.minutes, self.seq
        for step in lines.steps(self._conn, Minutes, seq):
            minutes, seq = minutes.apply(step), step.seq
            if any(change.record.TABLE not in PRIVATE for change in step.changes):
                self.latest = step.sentence
        grown = seq != self.seq
        self.minutes, self.seq, self._version = minutes, seq, version
        return grown


def _version(conn: sqlite3.Connection) -> int:
    """A number that changes whenever another connection has committed."""
    return int(conn.execute("PRAGMA data_version").fetchone()[0])


def _read(conn: sqlite3.Connection) -> tuple[Minutes, int]:
    """The minutes and the number of their last step, from one moment."""
    conn.execute("BEGIN")
    try:
        minutes = load(conn, Minutes)
        seq, _ = lines.reach(conn)
    finally:
        conn.execute("COMMIT")
    return minutes, seq
