"""Following a book that somebody else writes: read-only, without a lock, disturbing nobody."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from meetingtui.domain.halves import joined
from meetingtui.domain.minutes import Minutes
from meetingtui.store import lease, lines, migrations
from meetingtui.store.connection import at_rest, reader
from meetingtui.store.errors import StoreError, told
from meetingtui.store.lease import Sign
from meetingtui.store.lock import holder_of
from meetingtui.store.pair import reading

PRIVATE = ("mark", "jotting")


class Follower:
    """The minutes in a book as they grow. Works while the book is written and when it rests.

    Without its `exempt` file they are what the public may read.

    Every reading ends before the call returns: a reader that lingers would let the writer's WAL
    grow without end. `latest` says what was recorded last since the book was opened here; the
    clerk's own marks are not told. `sign` is the last sign of life of who writes it. Raises
    StoreError when the book can't be read at first.
    """

    def __init__(self, path: Path, exempt: bool = True) -> None:
        self.path = path
        self._exempt = exempt
        self.minutes = Minutes()
        self.seq = 0
        self.latest = ""
        self.sign = Sign()
        self._conn: sqlite3.Connection | None = None
        self._resting = False
        self._version = 0
        self._file, self._written = (0, 0), 0
        self._open()

    def poll(self) -> bool:
        """Take in what was recorded since the last time; whether anything was."""
        try:
            if self._must_open():
                before = self.minutes
                self._open()
                return not before.same_records(self.minutes)
            return self._catch_up()
        except (sqlite3.Error, OSError, StoreError, *lines.ROT):
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
        if (found.st_dev, found.st_ino) != self._file:
            return True
        # While it rests nobody tells of changes: somebody may have opened and closed it meanwhile.
        written = found.st_mtime_ns != self._written
        return self._resting and (written or not at_rest(self.path))

    def _open(self) -> None:
        self.close()
        with told(self.path):
            found = self.path.stat()
            resting = at_rest(self.path)
            conn = reader(self.path, resting)
            try:
                migrations.check_for_reading(conn, self.path, migrations.BOOK)
                version = _version(conn)
                minutes, seq = self._read()
                self.sign.look(lease.seen(conn))
            except lines.ROT as error:
                conn.close()
                raise StoreError(f"{self.path.name}: it is damaged ({error}).") from error
            except BaseException:
                conn.close()
                raise
        self._conn, self._resting, self._version = conn, resting, version
        self._file, self._written = (found.st_dev, found.st_ino), found.st_mtime_ns
        self.minutes, self.seq = minutes, seq

    def _read(self) -> tuple[Minutes, int]:
        """The minutes and the number of their last step, from one moment."""
        with reading(self.path, self._exempt) as files:
            rows = files.rows()
            seq, _ = lines.reach(files.public)
            return joined(rows.public, rows.exempt), seq

    def _catch_up(self) -> bool:
        if self._conn is None:
            return False
        version = _version(self._conn)
        if version == self._version:
            return False
        self.sign.look(lease.seen(self._conn))
        new = lines.lines(self._conn, self.seq)
        minutes, seq = self.minutes, self.seq
        if any(line.closed or any(one.erased for one in line.said) for line in new):
            minutes, seq = self._read()
        for line in new:
            step = line.whole(Minutes)
            if step.seq > seq:
                minutes, seq = minutes.apply(step), step.seq
            if any(change.record.TABLE not in PRIVATE for change in step.changes):
                self.latest = step.sentence
        grown = seq != self.seq
        self.minutes, self.seq, self._version = minutes, seq, version
        return grown


def _version(conn: sqlite3.Connection) -> int:
    """A number that changes whenever another connection has committed."""
    return int(conn.execute("PRAGMA data_version").fetchone()[0])
