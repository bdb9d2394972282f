"""The archive's file: a copy of every meeting filed so far, in the tables of a book.

Each row is named by (filing, id): ids are a book's own, and the tokens in its texts keep meaning
the same records. What the public may not read lies in a file of its own beside the archive, which
is written first. The archive can be made again from the books at any time.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import date
from glob import escape
from pathlib import Path

from meetingtui.domain.halves import Halves, Key, joined
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Record
from meetingtui.store import migrations
from meetingtui.store.chain import new_salt
from meetingtui.store.connection import make_file, reader, short, transaction
from meetingtui.store.errors import StoreError, told
from meetingtui.store.pair import PARTED_SINCE, beside
from meetingtui.store.rows import columns, record_of, row_of

PARTED = "parted"


@dataclass(frozen=True, slots=True)
class Filing:
    """One meeting in the archive: its UUID and the hash of what was filed."""

    uuid: str
    content_hash: str
    body_name: str
    held_on: date


def file_minutes(path: Path, minutes: Minutes, hashed: Callable[[Minutes], str]) -> bool:
    """File a meeting, instead of what was filed of it before.

    Either file is written in one transaction, the exempt one first; a filing that was cut short is
    made again. The public one has the hash of its own half: that of private words would betray
    them to whoever guesses. The exempt one has that too, and its own behind it. False when this
    very content is there already. Raises StoreError.
    """
    halves = Halves.of(minutes)
    kept, fresh, known = beside(path), False, hashed(halves.public)
    if kept.is_file() or halves.exempt.tables:
        both = f"{known}+{hashed(halves.exempt)}"
        fresh = _file(kept, minutes, halves.exempt, both, migrations.EXEMPT_ARCHIVE)
    return _file(path, minutes, halves.public, known, migrations.ARCHIVE) or fresh


def _file(
    path: Path, minutes: Minutes, half: Minutes, content_hash: str, schema: migrations.Schema
) -> bool:
    with told(path):
        with suppress(FileExistsError):
            make_file(path)
        with closing(_opened(path, schema)) as conn, transaction(conn):
            found = conn.execute(
                "SELECT number, content_hash FROM filing WHERE uuid = ?", (minutes.meeting.uuid,)
            ).fetchone()
            fresh = found is None or found[1] != content_hash
            if fresh:
                _replace(conn, found[0] if found else None, minutes, half, content_hash)
        return fresh


def filed(path: Path) -> list[Filing]:
    """The meetings filed, the newest first; none when there is no archive yet."""
    if not path.is_file():
        return []
    with told(path), closing(_opened(path)) as conn:
        rows = conn.execute(
            "SELECT uuid, content_hash, body_name, held_on FROM filing "
            "ORDER BY held_on DESC, number DESC"
        ).fetchall()
    return [Filing(uuid, digest, name, date.fromisoformat(day)) for uuid, digest, name, day in rows]


def minutes_of(path: Path, uuid: str, exempt: bool = True) -> Minutes:
    """The minutes of a meeting as they were filed; without `exempt`, as the public may read them.

    Raises StoreError when they were not filed, or only half of them were.
    """
    filed_as, shown = _half(path, uuid, migrations.ARCHIVE)
    if filed_as is None:
        raise StoreError(f"{path.name}: that meeting has not been filed.")
    if not exempt or not beside(path).is_file():
        return shown
    kept_as, kept = _half(beside(path), uuid, migrations.EXEMPT_ARCHIVE)
    if filed_as and (kept_as or filed_as).partition("+")[0] != filed_as:
        raise StoreError(f"{path.name}: the filing of that meeting was cut short; file it again.")
    return joined(shown, kept)


def holds(path: Path, uuid: str, keys: Iterable[Key]) -> bool:
    """Whether a meeting, as it was filed last, has any of these records. Nothing is written.

    Raises StoreError.
    """
    wanted = tuple(keys)
    for one in filter(Path.is_file, (path, beside(path)) if wanted else ()):
        # It keeps no log that could tell whether somebody writes it just now.
        with told(one), closing(reader(one, resting=False)) as conn:
            for table, record in wanted:
                sql = (
                    f'SELECT 1 FROM "{table}" AS kept JOIN filing ON filing.number = kept.filing '
                    "WHERE filing.uuid = ? AND kept.id = ?"
                )
                if conn.execute(sql, (uuid, record)).fetchone():
                    return True
    return False


def _half(path: Path, uuid: str, schema: migrations.Schema) -> tuple[str | None, Minutes]:
    """What one file holds of a meeting, and its hash as it was filed; None if it was not.

    The hash is empty in an archive that was parted since.
    """
    with told(path), closing(_opened(path, schema)) as conn:
        conn.execute("BEGIN")
        try:
            found = conn.execute(
                "SELECT number, content_hash FROM filing WHERE uuid = ?", (uuid,)
            ).fetchone()
            return (found[1], _records(conn, found[0])) if found else (None, Minutes())
        finally:
            conn.execute("COMMIT")


def earlier(
    path: Path, body: str, besides: str, kinds: Iterable[type[Record]], most: int
) -> list[Minutes]:
    """What anybody may read of a body's filed meetings, the latest first: records of these kinds.

    `body` and `besides`, a meeting that is left out, are UUIDs; `most` is how many meetings. None
    when there is no archive yet. Raises StoreError.
    """
    if not path.is_file():
        return []
    with told(path), closing(_opened(path)) as conn:
        found = conn.execute(
            "SELECT filing.number FROM filing JOIN meeting ON meeting.filing = filing.number "
            "JOIN body ON body.filing = filing.number AND body.id = meeting.body "
            "WHERE body.uuid = ? AND filing.uuid <> ? "
            "ORDER BY filing.held_on DESC, filing.number DESC LIMIT ?",
            (body, besides, most),
        ).fetchall()
        return [_records(conn, number, kinds) for (number,) in found]


def _records(
    conn: sqlite3.Connection, number: int, kinds: Iterable[type[Record]] = Minutes.KINDS
) -> Minutes:
    records = []
    for kind in kinds:
        names = ", ".join(f'"{column.name}"' for column in columns(kind))
        sql = f'SELECT {names} FROM "{kind.TABLE}" WHERE filing = ?'
        rows = conn.execute(sql, (number,)).fetchall()
        records += [record_of(kind, row) for row in rows]
    return Minutes.of(records)


def _replace(
    conn: sqlite3.Connection,
    number: int | None,
    minutes: Minutes,
    half: Minutes,
    content_hash: str,
) -> None:
    meeting = minutes.meeting
    known = (content_hash, minutes.body.name, meeting.held_on.isoformat())
    if number is None:
        (number,) = conn.execute("SELECT coalesce(max(number), 0) + 1 FROM filing").fetchone()
        conn.execute(
            "INSERT INTO filing (number, uuid, content_hash, body_name, held_on) "
            "VALUES (?, ?, ?, ?, ?)",
            (number, meeting.uuid, *known),
        )
    else:
        for kind in Minutes.KINDS:
            conn.execute(f'DELETE FROM "{kind.TABLE}" WHERE filing = ?', (number,))
        conn.execute(
            "UPDATE filing SET content_hash = ?, body_name = ?, held_on = ? WHERE number = ?",
            (*known, number),
        )
    for kind in Minutes.KINDS:
        names = ", ".join(f'"{column.name}"' for column in columns(kind))
        marks = ", ".join("?" * (len(columns(kind)) + 1))
        conn.executemany(
            f'INSERT INTO "{kind.TABLE}" (filing, {names}) VALUES ({marks})',
            [(number, *row_of(record)) for record in half.all(kind)],
        )


def _opened(path: Path, schema: migrations.Schema = migrations.ARCHIVE) -> sqlite3.Connection:
    conn = short(path)
    try:
        migrations.bring_up(conn, path, schema)
        conn.execute(f"PRAGMA foreign_keys={int(schema.linked)}")
        if schema.linked and not _is_parted(conn):
            _part(conn, path)
    except BaseException:
        conn.close()
        raise
    return conn


def _is_parted(conn: sqlite3.Connection) -> bool:
    found = conn.execute("SELECT 1 FROM _sqlite_migrations WHERE name = ?", (PARTED,)).fetchone()
    return found is not None


def _part(conn: sqlite3.Connection, path: Path) -> None:
    """Move what the public may not read out of an archive that an older version filed.

    That it is done is noted at the end; one that was cut short is done again.
    """
    moved = False
    for (number,) in conn.execute("SELECT number FROM filing").fetchall():
        minutes = _records(conn, number)
        halves = Halves.of(minutes)
        if not halves.exempt.tables:
            continue
        moved = True
        # Not the hash that it had, which is over private words too; the next filing gives another.
        known = new_salt()
        _file(beside(path), minutes, halves.exempt, known, migrations.EXEMPT_ARCHIVE)
        with transaction(conn):
            _replace(conn, number, minutes, halves.public, known)
    if moved:
        conn.execute("VACUUM")
        for copy in path.parent.glob(f"{escape(path.stem)}.before-{PARTED_SINCE}*.backup"):
            copy.unlink(missing_ok=True)
    with transaction(conn):
        if not _is_parted(conn):
            conn.execute(
                "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
                "VALUES (?, ?, datetime())",
                (migrations.ARCHIVE.name, PARTED),
            )
