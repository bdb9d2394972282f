"""No call of the store leaves a transaction open, a setting unmade, a file open to others."""

from __future__ import annotations

import sqlite3
import stat
import time
import weakref
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from meetingtui.desk import meetings
from meetingtui.domain import bodies, items, points, restricting
from meetingtui.domain.requests import request
from meetingtui.paths import Home
from meetingtui.store import connection, history, library, register
from meetingtui.store.follow import Follower
from meetingtui.store.pair import beside
from tests.faults.registry import Outcome, Trials, fault
from tests.faults.typist import lay_out
from tests.store.books import Pen

FINISHED_S = 2.0


class Watched:
    """Every connection that the store opens, as long as it is open."""

    def __init__(self) -> None:
        self._open: list[weakref.ref[sqlite3.Connection]] = []
        self.wrong: list[str] = []
        self.calls = self.seen = 0

    def opened(self, conn: sqlite3.Connection) -> None:
        """The store has opened one."""
        self._open.append(weakref.ref(conn))
        self.seen += 1

    def after(self, call: str) -> None:
        """Look at every connection now that a call has returned.

        The thread that writes a book may have something to finish.
        """
        self.calls += 1
        until = time.monotonic() + FINISHED_S
        while (reasons := self._reasons()) and time.monotonic() < until:
            time.sleep(0.01)
        self.wrong += [f"after {call}: {reason}" for reason in reasons]

    def _reasons(self) -> list[str]:
        there = [conn for ref in self._open if (conn := ref()) is not None]
        return [reason for conn in there if (reason := _wrong(conn))]


class _Connection(sqlite3.Connection):
    """One that can be watched."""


def _wrong(conn: sqlite3.Connection) -> str:
    """What is wrong with a connection that is not in use just now."""
    try:
        if conn.isolation_level is not None:
            return f"isolation level {conn.isolation_level!r}"
        is_open = conn.in_transaction
    except sqlite3.ProgrammingError:
        return ""
    return "a transaction is open" if is_open else ""


@contextmanager
def _watching() -> Iterator[Watched]:
    watched, in_earnest = Watched(), sqlite3.connect

    def connect(*args: Any, **named: Any) -> sqlite3.Connection:
        conn = in_earnest(*args, factory=_Connection, **named)
        watched.opened(conn)
        return conn

    sqlite3.connect = connect  # type: ignore[assignment]
    try:
        yield watched
    finally:
        sqlite3.connect = in_earnest


@fault(
    "store_no_open_tx",
    "after every public call: no transaction open, isolation level None; settings read back exact; "
    "every table STRICT; every file 0600",
    timed=False,
)
def store_no_open_tx(trials: Trials) -> Outcome:
    """Call what the store offers, and look at every connection, table and file after each call."""
    home = Home(trials.folder / "home")
    with _watching() as watched:
        book = lay_out(home.root)
        watched.after("laying out")
        _write(book, home, watched)
    settings = _settings(book, home)
    tables = [said for path in sorted(home.root.rglob("*.db")) for said in _loose(path)]
    modes = [
        f"{path.name} {stat.S_IMODE(path.stat().st_mode):o}"
        for path in home.root.rglob("*")
        if path.is_file() and stat.S_IMODE(path.stat().st_mode) != 0o600
    ]
    wrong = [*watched.wrong, *settings, *tables, *modes]
    figures = (
        f"{watched.calls} calls, {watched.seen} connections: open {len(watched.wrong)}, settings "
        f"wrong {len(settings)}, tables not STRICT {len(tables)}, files not 0600 {len(modes)}"
    )
    return Outcome("; ".join([figures, *wrong[:4]]), not wrong and watched.seen > 5)


def _write(book: Path, home: Home, watched: Watched) -> None:
    pen = Pen(book)
    watched.after("open")
    item = items.ordered(pen.minutes)[0].id
    pen.do(request(points.note, item=item, words="Stiles")).wait(10)
    watched.after("write")
    point = pen.minutes.all(points.Point)[-1]
    pen.do(request(restricting.restrict, table="point", record=point.id, ground="3")).wait(10)
    watched.after("a private write")
    pen.type("line", "An unfinished line").wait(10)
    watched.after("splice")
    refused = pen.book.write(pen.steps[-1])
    refused.wait(10)
    watched.after("a refused write")
    follower = Follower(book)
    follower.poll()
    watched.after("follow")
    open_modes = [p for p in home.books.iterdir() if stat.S_IMODE(p.stat().st_mode) & 0o077]
    watched.wrong += [f"{path.name} is open to others" for path in open_modes]
    pen.book.clear_draft("line").wait(10)
    watched.after("clear_draft")
    history.log(book)
    history.as_at(book, 3)
    history.verify(book)
    watched.after("log, as_at, verify")
    library.volumes(home.books)
    watched.after("volumes")
    follower.close()
    pen.close()
    watched.after("close")
    asked = request(bodies.add, uuid="new", name="Roads Board")
    register.change(home.register, "Clerk", lambda: datetime.now(UTC), asked)
    register.read(home.register)
    watched.after("register")
    meetings.file_quietly(home, meetings.read(book), "Clerk")
    watched.after("file")


def _settings(book: Path, home: Home) -> list[str]:
    """The settings that a connection does not have as they were asked for."""
    files: list[tuple[Path, Mapping[str, int], str]] = [
        (book, connection.BOOK, "wal"),
        (beside(book), connection.BOOK, "wal"),
        (home.register, connection.SHORT, "delete"),
    ]
    wrong = []
    for path, wanted, journal in files:
        conn = connection.writer(path) if journal == "wal" else connection.short(path)
        found = {name: conn.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted}
        found["journal_mode"] = conn.execute("PRAGMA journal_mode").fetchone()[0]
        conn.close()
        if found != {**wanted, "journal_mode": journal}:
            wrong.append(f"{path.name}: {found}")
    if connection.BOOK["synchronous"] != 2 or connection.SHORT["synchronous"] != 3:
        wrong.append("a commit does not wait for the disk")
    return wrong


def _loose(path: Path) -> list[str]:
    """The tables of a file that are not STRICT."""
    conn = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        rows = conn.execute("PRAGMA table_list").fetchall()
    finally:
        conn.close()
    return [
        f"{path.name}: {name} is not STRICT"
        for _, name, kind, _, _, strict in rows
        if kind == "table" and not strict and not name.startswith("sqlite_")
    ]
