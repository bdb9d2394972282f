"""The two files of a book: the public one, and the exempt one beside it once there is need of it.

One sequence numbers the steps of both, and the public file issues it: a step that touches the
exempt half is committed there first. So what the exempt file has beyond the public one was never
called saved, and is dropped when the book is opened.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from meetingtui.domain.frozen import frozen
from meetingtui.domain.halves import Halves, Key, PublicMinutes, joined
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Step
from meetingtui.store import drafts, erasure, lines, migrations, purge
from meetingtui.store.connection import BOOK, make_file, reader, transaction, writer
from meetingtui.store.errors import StoreError, told
from meetingtui.store.lease import Claim
from meetingtui.store.lines import Line
from meetingtui.store.rows import load, row_of, statements

AHEAD_S = 1.0
# The first version of the layout that has an exempt file.
PARTED_SINCE = 3

PARTED = "Private business moved to a file of its own"


def beside(path: Path) -> Path:
    """Where the exempt file of a book lies."""
    return path.with_name(f"{path.name.removesuffix('.db')}.exempt.db")


def history(public: sqlite3.Connection, exempt: sqlite3.Connection | None) -> list[Line]:
    """The whole history that both files tell."""
    return lines.whole(lines.lines(public), lines.lines(exempt) if exempt else [])


def replayed(told_: list[Line]) -> Minutes:
    """The minutes that a history leads to. Raises one of lines.ROT."""
    minutes = Minutes()
    for line in told_:
        minutes = minutes.apply(line.whole(Minutes))
    return minutes


class Pair:
    """The connections that write the two files of a book; one thread owns them."""

    def __init__(self, path: Path, public: sqlite3.Connection) -> None:
        self.path = path
        self.public = public
        self._exempt: sqlite3.Connection | None = None
        self._witnesses: list[sqlite3.Connection] = []

    @classmethod
    def open(cls, path: Path, claim: Claim) -> Pair:
        """Open both files, each brought up to date, once the claim to write them is found good.

        Raises StoreError; Locked when somebody else has the lease, Lost when they took it.
        """
        with told(path):
            for one in filter(Path.is_file, (path, beside(path))):
                migrations.refuse_newer(one, migrations.BOOK)
        conn = writer(path)
        pair = cls(path, conn)
        try:
            migrations.refuse_empty(conn, path)
            if claim.alone:
                migrations.bring_up(conn, path, migrations.BOOK)
            else:
                migrations.check(conn, path, migrations.BOOK)
            with claim.entered(conn):
                pair._find_exempt()
                pair.make_good()
        except BaseException:
            pair.close()
            raise
        return pair

    def _find_exempt(self) -> None:
        path = beside(self.path)
        if path.is_file():
            self._open_exempt()
        elif has_closed(self.public):
            raise StoreError(
                f"{self.path.name}: its private business is in {path.name}, which is not there; "
                "bring that file back, or follow the meeting without it."
            )

    @property
    def exempt(self) -> sqlite3.Connection | None:
        """The connection to the exempt file, if there is one."""
        return self._exempt

    def need_exempt(self) -> sqlite3.Connection:
        """The connection to the exempt file, which is made if there is none. Raises StoreError."""
        if self._exempt is None:
            with suppress(FileExistsError):
                make_file(beside(self.path))
            self._open_exempt()
        assert self._exempt is not None
        return self._exempt

    def _open_exempt(self) -> None:
        path = beside(self.path)
        conn = writer(path)
        try:
            with told(path):
                migrations.bring_up(conn, path, migrations.EXEMPT)
                conn.execute("PRAGMA foreign_keys=0")
        except BaseException:
            conn.close()
            raise
        self._exempt = conn

    def rows(self) -> Halves:
        """What either file holds now. Raises one of lines.ROT for damage."""
        exempt = load(self._exempt, Minutes) if self._exempt else Minutes()
        return Halves(PublicMinutes(load(self.public, Minutes)), exempt)

    def minutes(self) -> Minutes:
        """The minutes that both files hold. Raises one of lines.ROT for damage."""
        found = self.rows()
        return joined(found.public, found.exempt)

    def reach(self) -> tuple[int, int]:
        """The number of the last step, and the highest record id ever given out."""
        seq, high = lines.reach(self.public)
        return seq, max(high, lines.reach(self._exempt)[1]) if self._exempt else high

    def history(self) -> list[Line]:
        """The whole history."""
        return history(self.public, self._exempt)

    def make_good(self) -> None:
        """Settle what a crash left between the two files; the caller holds a transaction in the
        public one. Raises one of lines.ROT for damage."""
        self.drop_the_unsaid()
        orders = self.to_erase()
        if erasure.is_due(self.public, orders):
            erasure.erase(self.public, orders)
        if self._exempt is not None:
            if erasure.is_due(self._exempt, orders):
                with transaction(self._exempt):
                    erasure.erase(self._exempt, orders)
            last, _ = lines.reach(self.public)
            with transaction(self._exempt):
                drafts.reunite(self.public, self._exempt, last)

    def to_erase(self) -> dict[int, set[Key]]:
        """What was ever ordered to be erased for good, by the number of the step."""
        found: dict[int, set[Key]] = {}
        for conn in filter(None, (self.public, self._exempt)):
            for seq, keys in erasure.ordered(conn).items():
                found.setdefault(seq, set()).update(keys)
        return found

    def forget_ended_drafts(self) -> None:
        """Take the drafts out of the exempt file that ended with what the public file has."""
        if self._exempt is not None:
            with transaction(self._exempt):
                drafts.forget_ended(self._exempt, lines.reach(self.public)[0])

    def drop_the_unsaid(self) -> None:
        """Take out of the exempt file what the public one does not know of."""
        exempt, (last, _) = self._exempt, lines.reach(self.public)
        if exempt is None or lines.reach(exempt)[0] <= last:
            return
        with transaction(exempt):
            _without_guards(exempt, last)
            halves = Halves.of(replayed(self.history()))
            for kind in Minutes.KINDS:
                exempt.execute(f'DELETE FROM "{kind.TABLE}"')
                rows = [row_of(record) for record in halves.exempt.all(kind)]
                exempt.executemany(statements(kind).insert, rows)

    def part(self, at: datetime, who: str) -> Halves:
        """Bring every record into the half where it belongs, as a step if any was not there.

        Books that older versions wrote hold private business in the public file. The answer is
        what either file holds then. Raises one of lines.ROT for damage.
        """
        rows = self.rows()
        minutes = joined(rows.public, rows.exempt)
        seq = self.reach()[0] + 1
        step = Step(at, who, PARTED, (), undoes=seq, seq=seq)
        parting, then = rows.parted(step, minutes)
        carried = purge.withdrawn(self.public, parting)
        moved = (parting.public or parting.exempt) and (then.exempt.tables or rows.exempt.tables)
        if not (moved or carried):
            return rows
        exempt = self.need_exempt()
        with transaction(exempt):
            lines.write_exempt(exempt, step, parting, carried)
        with transaction(self.public):
            lines.write(self.public, step, parting, closed=True)
            purge.erase(self.public, carried)
        purge.forget_copies(self.path)
        purge.fold(self.public)
        return self.rows()

    def forget(self) -> None:
        """Leave no trace of what was moved, or erased, before the program was cut short."""
        orders = self.to_erase()
        for conn in filter(None, (self.public, self._exempt if orders else None)):
            with suppress(sqlite3.Error):
                purge.fold(conn)

    def checkpoint(self, how: str) -> None:
        """Fold the logs into their files, as far as nobody reads in them: PASSIVE or TRUNCATE."""
        for conn in filter(None, (self._exempt, self.public)):
            conn.execute(f"PRAGMA wal_checkpoint({how})").fetchall()

    def share(self) -> None:
        """Work beside a process that may wake up with these files open: commit, never checkpoint.

        A reading that stays open keeps the logs from being begun anew under that process, which is
        when SQLite before 3.51.3 can lose data (see connection). Raises sqlite3.Error.
        """
        self._let_go()
        for conn, path in self._files():
            conn.execute("PRAGMA wal_autocheckpoint=0").fetchall()
            witness = reader(path, resting=False)
            self._witnesses.append(witness)
            witness.execute("BEGIN")
            lines.reach(witness)

    @property
    def shared(self) -> bool:
        """Whether the files are written beside a process that may wake up with them open."""
        return bool(self._witnesses)

    def work_alone(self) -> None:
        """Checkpoint again: no other process has the files open for writing."""
        self._let_go()
        for conn, _ in self._files():
            conn.execute(f"PRAGMA wal_autocheckpoint={BOOK['wal_autocheckpoint']}").fetchall()

    def _files(self) -> Iterator[tuple[sqlite3.Connection, Path]]:
        yield self.public, self.path
        if self._exempt is not None:
            yield self._exempt, beside(self.path)

    def _let_go(self) -> None:
        while self._witnesses:
            self._witnesses.pop().close()

    def roll_back(self) -> None:
        """Leave no transaction open."""
        for conn in filter(None, (self._exempt, self.public)):
            if conn.in_transaction:
                with suppress(sqlite3.Error):
                    conn.execute("ROLLBACK")

    def close(self) -> None:
        """Close both."""
        self._let_go()
        for conn in filter(None, (self._exempt, self.public)):
            with suppress(sqlite3.Error):
                conn.close()


def _without_guards(conn: sqlite3.Connection, last: int) -> None:
    """Delete the steps after the last one; the guards against that are put back."""
    guards = conn.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%_delete'"
    ).fetchall()
    for name, _ in guards:
        conn.execute(f"DROP TRIGGER {name}")
    conn.execute("DELETE FROM change WHERE step > ?", (last,))
    conn.execute("DELETE FROM step WHERE seq > ?", (last,))
    for _, sql in guards:
        conn.execute(sql)


@contextmanager
def reading(path: Path, exempt: bool = True) -> Iterator[Reading]:
    """Both files for reading, as of one step; `exempt` False leaves the second out.

    Raises StoreError.
    """
    conn = reader(path)
    other: sqlite3.Connection | None = None
    try:
        newer = migrations.check_for_reading(conn, path, migrations.BOOK)
        until = time.monotonic() + AHEAD_S
        while True:
            other = _exempt_reader(path) if exempt else None
            if _from_one_moment(conn, other, path, exempt) or time.monotonic() > until:
                break
            for one in filter(None, (other, conn)):
                _end(one)
            if other is not None:
                other.close()
            time.sleep(0.01)
        yield Reading(conn, other, newer)
    finally:
        for one in filter(None, (other, conn)):
            _end(one)
            one.close()


def _exempt_reader(path: Path) -> sqlite3.Connection | None:
    """The exempt file for reading; None where there is none, or it is being laid out just now."""
    kept = beside(path)
    if not kept.is_file():
        return None
    conn = reader(kept)
    if not migrations.version_of(conn):
        conn.close()
        return None
    try:
        migrations.check_for_reading(conn, kept, migrations.BOOK)
    except BaseException:
        conn.close()
        raise
    return conn


@frozen
class Reading:
    """Connections that read the two files of a book; `exempt` is None where there is none.

    `newer`: a newer version of this program wrote them, and there may be more in them.
    """

    public: sqlite3.Connection
    exempt: sqlite3.Connection | None
    newer: bool = False

    def rows(self) -> Halves:
        """What either file holds. Raises one of lines.ROT for damage."""
        exempt = load(self.exempt, Minutes) if self.exempt else Minutes()
        return Halves(PublicMinutes(load(self.public, Minutes)), exempt)

    def history(self) -> list[Line]:
        """The whole history that they tell."""
        return history(self.public, self.exempt)


def newer_said(path: Path) -> str:
    """What to say of a book that a newer version wrote, when it is read; empty for any other.

    Raises StoreError for one that can't be read.
    """
    with told(path), reading(path, exempt=False) as files:
        if not files.newer:
            return ""
    return (
        f"{path.name}: a newer version of this program wrote it. It can be read here, not written, "
        "and what only that version knows is not shown."
    )


def _from_one_moment(
    public: sqlite3.Connection, exempt: sqlite3.Connection | None, path: Path, both: bool
) -> bool:
    """Begin reading; whether the exempt file is where the public one says that it is.

    Its steps are committed first, so that it may be ahead for a moment.
    """
    public.execute("BEGIN")
    last, _ = lines.reach(public)
    if exempt is not None:
        exempt.execute("BEGIN")
        return lines.reach(exempt)[0] <= last
    return not both or not beside(path).is_file() or not has_closed(public)


def has_closed(public: sqlite3.Connection) -> bool:
    """Whether a step of the public file says that there is an exempt one."""
    return public.execute("SELECT 1 FROM step WHERE closed LIMIT 1").fetchone() is not None


def _end(conn: sqlite3.Connection) -> None:
    if conn.in_transaction:
        conn.execute("COMMIT")
