"""Who may write a book: the lock on its file, and a lease in the book that every write checks.

The lock keeps a second process out while the first one lives. It can't be taken from a process
that sleeps (a laptop's lid), so the book itself says which *generation* of writers it belongs to:
taking it over begins a new one, and the former holder finds that out inside its next write, before
anything of it is written. Beats are counted, never timed: a clock may jump.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from socket import gethostname

from meetingtui.domain.frozen import frozen
from meetingtui.store import migrations
from meetingtui.store.connection import reader, transaction
from meetingtui.store.errors import StoreError, told
from meetingtui.store.lock import Holder, Lock, Locked, this_process

BEAT_S = 5.0

_READ = "SELECT generation, holder, host, pid, began, since, beat FROM lease"
_TAKE = """
    INSERT OR REPLACE INTO lease (id, generation, holder, host, pid, began, since, beat)
    VALUES (1, ?, ?, ?, ?, ?, ?, ?)
"""
_BEAT = "UPDATE lease SET beat = beat + 1 WHERE generation = ?"
_GIVE_BACK = "UPDATE lease SET holder = '', beat = beat + 1 WHERE generation = ?"


@frozen
class Lease:
    """Whose turn it is to write a book: the how manieth, who, and how often they wrote.

    `holder` is None once it was given back.
    """

    generation: int
    holder: Holder | None
    beat: int

    @property
    def held_elsewhere(self) -> bool:
        """Whether another process of this computer that is still there holds it.

        A book that was carried here is held by nobody: it can't be written from elsewhere.
        """
        holder = self.holder
        if holder is None or holder.host != gethostname():
            return False
        return holder.pid != this_process("").pid and holder.alive


class Lost(Exception):
    """Somebody has taken the book over: nothing more may be written into it."""

    def __init__(self, lease: Lease | None) -> None:
        super().__init__("the book was taken over")
        self.lease = lease

    @property
    def said(self) -> str:
        """Who took it over, and when."""
        holder = self.lease.holder if self.lease else None
        if holder is None:
            return "Somebody took this meeting over"
        return f"{holder.name} took this meeting over at {holder.since:%H:%M}"


def read(conn: sqlite3.Connection) -> Lease | None:
    """The lease of an open book; None when it was never taken."""
    found = conn.execute(_READ).fetchone()
    if found is None:
        return None
    generation, name, host, pid, began, since, beat = found
    try:
        holder = Holder(name, pid, host, datetime.fromisoformat(since), began) if name else None
    except ValueError:
        holder = None
    return Lease(generation, holder, beat)


def seen(conn: sqlite3.Connection) -> Lease | None:
    """The same for those who only read: a lease that is damaged hinders nobody from reading."""
    try:
        return read(conn)
    except (sqlite3.Error, TypeError, ValueError):
        return None


def now(path: Path) -> Lease | None:
    """The lease of the book at `path` as it is now. Raises StoreError when it can't be read."""
    with told(path), closing(reader(path)) as conn:
        migrations.check(conn, path, migrations.BOOK)
        return read(conn)


def generation(path: Path) -> int:
    """The generation to take over from whoever writes the book at `path` now.

    Raises StoreError when the book can't be read.
    """
    found = now(path)
    return found.generation if found else 0


class Claim:
    """The right of this process to write one book: its lock, if it could be had, and its lease.

    `over` is the generation that the clerk chose to take the book from; another one that is held
    by a living process is never taken. Without the lock the former holder's process still has the
    file open: then this one may commit but not checkpoint (`alone`).
    """

    def __init__(
        self, path: Path, who: str, since: datetime, lock: Lock | None, over: int | None = None
    ) -> None:
        self.path = path
        self.who = who
        self.generation = 0
        self.since = since
        self._lock = lock
        self._over = over
        self._ended = False

    @classmethod
    def take(cls, path: Path, who: str, since: datetime, over: int | None = None) -> Claim:
        """Take the lock; `since` is by the wall clock. Raises Locked when somebody has it.

        Somebody whose lease is to be taken over may keep it.
        """
        try:
            return cls(path, who, since, Lock.take(path, who, since, note=False), over)
        except Locked:
            if over is None:
                raise
        return cls(path, who, since, None, over)

    @property
    def alone(self) -> bool:
        """Whether no other process can have the book open for writing."""
        return self._lock is not None

    @contextmanager
    def entered(self, conn: sqlite3.Connection) -> Iterator[None]:
        """A transaction that takes the lease first, or checks it if it was taken before.

        Raises Locked when it is somebody else's, Lost when it was taken from this claim.
        """
        before = self.generation
        try:
            with transaction(conn):
                self._enter(conn)
                yield
        except BaseException:
            self.generation = before
            raise

    def _enter(self, conn: sqlite3.Connection) -> None:
        if self.generation:
            self.hold(conn)
            return
        found = read(conn)
        holder = found.holder if found else None
        if found and holder and found.held_elsewhere and found.generation != self._over:
            raise Locked(f"{holder.says(self.since.date())}.", holder)
        generation, beat = (found.generation, found.beat) if found else (0, 0)
        me = this_process(self.who)
        since = self.since.isoformat(timespec="seconds")
        conn.execute(_TAKE, (generation + 1, me.name, me.host, me.pid, me.began, since, beat + 1))
        self.generation = generation + 1

    def hold(self, conn: sqlite3.Connection) -> None:
        """Check the lease and give a sign of life; the caller holds the transaction.

        Raises Lost when somebody has taken the book over.
        """
        if conn.execute(_BEAT, (self.generation,)).rowcount != 1:
            raise Lost(read(conn))

    def announce(self) -> None:
        """Say to everybody else who writes, once the lease is taken."""
        Lock.leave_note(self.path, self.who, self.since)

    def come_alone(self) -> bool:
        """Take the lock if the former holder has let go of it; whether it was had just now."""
        if self._lock is not None or self._ended:
            return False
        try:
            self._lock = Lock.take(self.path, self.who, self.since)
        except StoreError:
            return False
        return True

    def give_back(self, conn: sqlite3.Connection) -> bool:
        """Give the lease back; False when it was lost. The caller holds the transaction."""
        return conn.execute(_GIVE_BACK, (self.generation,)).rowcount == 1

    def release(self) -> None:
        """Give the lock back. Doing so twice does no harm."""
        lock, self._lock, self._ended = self._lock, None, True
        if lock is not None:
            lock.release()
        else:
            Lock.remove_note(self.path)


class Sign:
    """When a lease last showed life, by a clock of this process that never jumps."""

    def __init__(self) -> None:
        self.lease: Lease | None = None
        self.began = self._seen = time.monotonic()
        self._moved = False

    def look(self, lease: Lease | None) -> None:
        """Take note of the lease as it is now."""
        before, self.lease = self.lease, lease
        if before is not None and lease is not None and before.beat != lease.beat:
            self._seen, self._moved = time.monotonic(), True

    @property
    def said(self) -> str:
        """How long ago the last sign of life was, in words."""
        seconds = int(time.monotonic() - self._seen)
        ago = f"{seconds} s" if seconds < 120 else f"{seconds // 60} min"
        return f"last sign {ago} ago" if self._moved else f"no sign for {ago}"
