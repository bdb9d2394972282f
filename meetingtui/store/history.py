"""A book's history: as sentences, as the minutes once stood, and whether it is whole."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Mismatch, Record, Refusal, Step
from meetingtui.store import chain, migrations
from meetingtui.store.connection import APPLICATION, reader
from meetingtui.store.errors import StoreError, told
from meetingtui.store.lines import Line, lines, steps
from meetingtui.store.rows import load

_ROT = (ValueError, TypeError, KeyError, OverflowError, Refusal, Mismatch)


@dataclass(frozen=True, slots=True)
class Verification:
    """Whether a book is whole: how many steps were checked, and a sentence for each fault."""

    ok: bool
    steps: int
    sentences: tuple[str, ...]


def _opened(path: Path) -> sqlite3.Connection:
    conn = reader(path)
    try:
        migrations.check(conn, path, migrations.BOOK)
    except BaseException:
        conn.close()
        raise
    return conn


def log(path: Path) -> list[Step]:
    """Every step of a book, in order. Raises StoreError for a file that can't be read."""
    with told(path):
        conn = _opened(path)
        try:
            return steps(conn, Minutes)
        except _ROT as error:
            raise StoreError(f"{path.name}: its history is damaged ({error}).") from error
        finally:
            conn.close()


def as_at(path: Path, moment: int | datetime) -> Minutes:
    """The minutes as they stood after a step, or at a moment (with its zone).

    Raises StoreError for a file that can't be read.
    """
    taken = []
    for step in log(path):
        if step.seq > moment if isinstance(moment, int) else step.at > moment:
            break
        taken.append(step)
    minutes = Minutes()
    try:
        for step in taken:
            minutes = minutes.apply(step)
    except Mismatch as error:
        raise StoreError(f"{path.name}: its history is damaged ({error}).") from error
    return minutes


def verify(path: Path) -> Verification:
    """Check a book: applying its whole history gives exactly its rows, its chain is intact.

    Never raises for a damaged file, and never writes to it.
    """
    found: list[str] = []
    count = 0
    try:
        with told(path):
            conn = reader(path)
            try:
                conn.execute("BEGIN")
                migrations.check(conn, path, migrations.BOOK)
                history = lines(conn)
                count = len(history)
                found += _faults(conn, path, history)
                conn.execute("COMMIT")
            finally:
                conn.close()
    except StoreError as error:
        found.append(str(error))
    except _ROT as error:
        found.append(f"{path.name}: it is damaged ({error}).")
    return Verification(not found, count, tuple(found))


def _faults(conn: sqlite3.Connection, path: Path, history: list[Line]) -> Iterator[str]:
    yield from _faults_of_file(conn, path)
    yield from _faults_of_chain(history)
    rows = load(conn, Minutes)
    replayed = Minutes()
    for line in history:
        try:
            replayed = replayed.apply(line.whole(Minutes))
        except _ROT as error:
            yield f"Step {line.step.seq} can't be applied: {error}."
            return
    yield from _differences(rows, replayed)
    yield from _loose_ends(rows)


def _faults_of_file(conn: sqlite3.Connection, path: Path) -> Iterator[str]:
    if conn.execute("PRAGMA application_id").fetchone()[0] != APPLICATION:
        yield f"{path.name}: it does not say that it is a book of this program."
    for (said,) in conn.execute("PRAGMA quick_check").fetchall():
        if said != "ok":
            yield f"{path.name}: {said}."
    for table, *_ in conn.execute("PRAGMA foreign_key_check").fetchall():
        yield f"A {table} names a record that is not there."


def _faults_of_chain(history: list[Line]) -> Iterator[str]:
    if not history:
        yield "The book has no history."
        return
    if history[0].step.seq != 1:
        yield f"The history begins with step {history[0].step.seq}; what came before is missing."
    previous = chain.START
    for line in history:
        for payload, salt, commitment in line.payloads:
            if salt is not None and payload.commitment(salt) != commitment:
                yield f"Step {line.step.seq}: what it says of a {payload.table} was altered."
        commitments = [commitment for _, _, commitment in line.payloads]
        if chain.link(previous, line.step, commitments) != line.hash:
            yield f"Step {line.step.seq} does not follow from the one before: history was altered."
        previous = line.hash


def _differences(rows: Minutes, replayed: Minutes) -> Iterator[str]:
    for kind in Minutes.KINDS:
        here: dict[int, Record] = {record.id: record for record in rows.all(kind)}
        there: dict[int, Record] = {record.id: record for record in replayed.all(kind)}
        for key in sorted(here.keys() | there.keys()):
            if here.get(key) == there.get(key):
                continue
            if key not in here:
                yield f"A {kind.NOUN} ({kind.TABLE} {key}) is missing from the minutes."
            elif key not in there:
                yield f"A {kind.NOUN} ({kind.TABLE} {key}) was never entered."
            else:
                yield f"A {kind.NOUN} ({kind.TABLE} {key}) is not as it was entered."


def _loose_ends(rows: Minutes) -> Iterator[str]:
    tables = {kind.TABLE: kind for kind in Minutes.KINDS}
    for record in rows:
        table, holder = getattr(record, "holder_table", ""), getattr(record, "holder", None)
        if holder is None:
            continue
        if table not in tables or rows.find(tables[table], holder) is None:
            yield f"A {record.NOUN} ({record.TABLE} {record.id}) stands on nothing."
