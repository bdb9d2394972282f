"""The register's file: opened for the moment of one short transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from meetingtui.domain.record import Stamp
from meetingtui.domain.register import Register
from meetingtui.domain.requests import Request, carried_out
from meetingtui.store import lines, migrations
from meetingtui.store.connection import make_file, transaction
from meetingtui.store.errors import StoreError, told
from meetingtui.store.rows import load


def read(path: Path) -> Register:
    """What the register holds; nothing when there is none yet. Raises StoreError."""
    if not path.is_file():
        return Register()
    with told(path), closing(_opened(path)) as conn:
        conn.execute("BEGIN")
        try:
            return _loaded(conn, path)
        finally:
            conn.execute("COMMIT")


def change(path: Path, who: str, clock: Callable[[], datetime], *requests: Request) -> Register:
    """Carry out requests on the register as one step, and make the file if it is missing.

    Returns the register as it then is. Raises Refusal (nothing is changed then) or StoreError.
    """
    with told(path):
        with suppress(FileExistsError):
            make_file(path)
        with closing(_opened(path)) as conn, transaction(conn):
            known = _loaded(conn, path)
            seq, high_water = lines.reach(conn)
            at = clock()
            stamp = Stamp(
                at.astimezone(UTC),
                at.astimezone().replace(tzinfo=None, microsecond=0),
                who,
                high_water + 1,
            )
            step = replace(carried_out(known, stamp, requests), seq=seq + 1)
            after = known.apply(step)
            lines.write(conn, step)
        return after


def _opened(path: Path) -> sqlite3.Connection:
    return migrations.opened(path, migrations.REGISTER)


def _loaded(conn: sqlite3.Connection, path: Path) -> Register:
    try:
        return load(conn, Register)
    except lines.ROT as error:
        raise StoreError(f"{path.name}: it is damaged ({error}).") from error
