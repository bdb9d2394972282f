"""The archive's file: a copy of every meeting filed so far, in the tables of a book.

Each row is named by (filing, id): ids are a book's own, and the tokens in its texts keep meaning
the same records. The archive can be made again from the books at any time.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from meetingtui.domain.minutes import Minutes
from meetingtui.store import migrations
from meetingtui.store.connection import make_file, short
from meetingtui.store.errors import StoreError, told
from meetingtui.store.rows import columns, record_of, row_of


@dataclass(frozen=True, slots=True)
class Filing:
    """One meeting in the archive: its UUID and the hash of what was filed."""

    uuid: str
    content_hash: str
    body_name: str
    held_on: date


def file_minutes(path: Path, minutes: Minutes, content_hash: str) -> bool:
    """File a meeting, instead of what was filed of it before, in one transaction.

    False when this very content is there already. Raises StoreError.
    """
    meeting = minutes.meeting
    with told(path):
        with suppress(FileExistsError):
            make_file(path)
        with closing(_opened(path)) as conn:
            conn.execute("BEGIN IMMEDIATE")
            try:
                found = conn.execute(
                    "SELECT number, content_hash FROM filing WHERE uuid = ?", (meeting.uuid,)
                ).fetchone()
                fresh = found is None or found[1] != content_hash
                if fresh:
                    _replace(conn, found[0] if found else None, minutes, content_hash)
                conn.execute("COMMIT")
            except BaseException:
                if conn.in_transaction:
                    conn.execute("ROLLBACK")
                raise
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


def minutes_of(path: Path, uuid: str) -> Minutes:
    """The minutes of a meeting as they were filed. Raises StoreError when they were not."""
    with told(path), closing(_opened(path)) as conn:
        conn.execute("BEGIN")
        try:
            found = conn.execute("SELECT number FROM filing WHERE uuid = ?", (uuid,)).fetchone()
            if found is None:
                raise StoreError(f"{path.name}: that meeting has not been filed.")
            records = []
            for kind in Minutes.KINDS:
                names = ", ".join(f'"{column.name}"' for column in columns(kind))
                sql = f'SELECT {names} FROM "{kind.TABLE}" WHERE filing = ?'
                rows = conn.execute(sql, found).fetchall()
                records += [record_of(kind, row) for row in rows]
        finally:
            conn.execute("COMMIT")
    return Minutes.of(records)


def _replace(
    conn: sqlite3.Connection, number: int | None, minutes: Minutes, content_hash: str
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
            [(number, *row_of(record)) for record in minutes.all(kind)],
        )


def _opened(path: Path) -> sqlite3.Connection:
    conn = short(path)
    try:
        migrations.bring_up(conn, path, migrations.ARCHIVE)
    except BaseException:
        conn.close()
        raise
    return conn
