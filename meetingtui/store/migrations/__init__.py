"""Laying out a file, and bringing one of an older version up to date.

sqlite-utils is imported only when there is something to migrate: opening a book of the current
version must be quick.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from meetingtui.domain.frozen import frozen
from meetingtui.store.connection import APPLICATION, make_file, short, transaction
from meetingtui.store.errors import Newer, StoreError, told

if TYPE_CHECKING:
    from sqlite_utils import Database

# What is read of the history and of the unfinished lines.
_HISTORY: dict[str, set[str]] = {
    "step": {
        "seq", "at", "who", "sentence", "item", "undoes", "redoes", "opening", "closed", "salt",
        "commitment", "hash",
    },
    "change": {
        "step", "ordinal", "of_step", "of_ordinal", "table_name", "record", "operation", "before",
        "after", "salt", "commitment",
    },
}  # fmt: skip

Layout = tuple[str | Callable[[sqlite3.Connection], None], ...]

_LEDGER = (
    """
    CREATE TABLE IF NOT EXISTS _sqlite_migrations (
        id INTEGER PRIMARY KEY,
        migration_set TEXT,
        name TEXT,
        applied_at TEXT
    ) STRICT
    """,
    """
    CREATE UNIQUE INDEX IF NOT EXISTS idx__sqlite_migrations_migration_set_name
    ON _sqlite_migrations (migration_set, name)
    """,
)


@frozen
class Schema:
    """What a kind of file looks like: its versions, each a name and what makes it, in order:
    statements, and functions that do what a statement can't.

    The version of a file is the number of its migrations, in `user_version`. In one that is not
    `linked` a record may name one that stands in another file.
    """

    name: str
    versions: tuple[tuple[str, Callable[[], Layout]], ...]
    linked: bool = True

    @property
    def version(self) -> int:
        """The version that this program writes."""
        return len(self.versions)


def _book_1() -> Layout:
    from meetingtui.store.migrations import book_1, history_1

    return (*book_1.RECORDS, *history_1.HISTORY, *history_1.DRAFTS)


def _register_1() -> Layout:
    from meetingtui.store.migrations import history_1, register_1

    return (*register_1.RECORDS, *history_1.HISTORY)


def _archive_1() -> Layout:
    from meetingtui.store.migrations import archive_1

    return archive_1.RECORDS


def _book_2() -> Layout:
    from meetingtui.store.migrations import book_2, book_2_new

    return (*book_2.RECORDS, *book_2_new.RECORDS)


def _register_2() -> Layout:
    from meetingtui.store.migrations import register_2, register_2_new

    return (*register_2.RECORDS, *register_2_new.RECORDS)


def _archive_2() -> Layout:
    from meetingtui.store.migrations import archive_2, archive_2_more, archive_2_new

    return (*archive_2.RECORDS, *archive_2_new.RECORDS, *archive_2_more.RECORDS)


def _history_3() -> Layout:
    from meetingtui.store.migrations import history_3

    return (*history_3.HISTORY, history_3.chain_anew, *history_3.GUARDS)


def _book_3() -> Layout:
    from meetingtui.store.migrations import book_3, history_3

    return (*book_3.RECORDS, *_history_3(), *history_3.DRAFTS, *history_3.LEASE)


def _register_3() -> Layout:
    from meetingtui.store.migrations import register_3

    return (*register_3.RECORDS, *_history_3())


def _archive_3() -> Layout:
    from meetingtui.store.migrations import archive_3

    return archive_3.RECORDS


def _book_4() -> Layout:
    from meetingtui.store.migrations import book_4

    return book_4.RECORDS


def _register_4() -> Layout:
    from meetingtui.store.migrations import register_4

    return register_4.RECORDS


def _archive_4() -> Layout:
    from meetingtui.store.migrations import archive_4

    return archive_4.RECORDS


BOOK = Schema(
    "book",
    (("first", _book_1), ("second", _book_2), ("third", _book_3), ("fourth", _book_4)),
)
EXEMPT = Schema(BOOK.name, BOOK.versions, linked=False)
REGISTER = Schema(
    "register",
    (
        ("first", _register_1),
        ("second", _register_2),
        ("third", _register_3),
        ("fourth", _register_4),
    ),
)
ARCHIVE = Schema(
    "archive",
    (("first", _archive_1), ("second", _archive_2), ("third", _archive_3), ("fourth", _archive_4)),
)
EXEMPT_ARCHIVE = Schema(ARCHIVE.name, ARCHIVE.versions, linked=False)


def version_of(conn: sqlite3.Connection) -> int:
    """The version of the file's schema; 0 when nothing has been laid out."""
    return int(conn.execute("PRAGMA user_version").fetchone()[0])


def check(conn: sqlite3.Connection, path: Path, schema: Schema) -> None:
    """Raise StoreError unless the file can be read as it is."""
    with told(path):
        found = version_of(conn)
        if found != schema.version:
            _refuse_newer(path, schema, found)
            raise StoreError(
                f"{path.name}: it was written by an older version of this program; "
                "open it once for writing to bring it up to date."
            )


def check_for_reading(conn: sqlite3.Connection, path: Path, schema: Schema) -> bool:
    """Whether a newer version wrote the file, of which this one can read what it knows.

    Raises StoreError unless it can be read as it is.
    """
    with told(path):
        if version_of(conn) > schema.version:
            lacks = _lacks(conn)
            if lacks:
                raise Newer(
                    f"{path.name}: a newer version of this program wrote it, and this one can't "
                    f"read it ({lacks} is another there); install the newer one."
                )
            return True
        check(conn, path, schema)
        return False


def _lacks(conn: sqlite3.Connection) -> str:
    """The first table of a book in which something is missing that this version knows."""
    from meetingtui.domain.minutes import Minutes
    from meetingtui.store.rows import columns

    wanted = {kind.TABLE: {column.name for column in columns(kind)} for kind in Minutes.KINDS}
    for table, names in {**wanted, **_HISTORY}.items():
        there = {row[1] for row in conn.execute(f'PRAGMA table_info("{table}")').fetchall()}
        if not names <= there:
            return table
    return ""


def refuse_empty(conn: sqlite3.Connection, path: Path) -> None:
    """Raise StoreError for a file in which nothing has been laid out."""
    if not version_of(conn):
        raise StoreError(f"{path.name}: it is no book of this program.")


def bring_up(conn: sqlite3.Connection, path: Path, schema: Schema) -> None:
    """Lay out an empty file or bring an older one up to date, in one transaction.

    An older file is first copied beside itself. Several processes may do this at once: one does
    it, the others find it done. Raises StoreError.
    """
    with told(path):
        found = version_of(conn)
        if found == schema.version:
            return
        _refuse_newer(path, schema, found)
        if found:
            back_up(conn, path.with_name(f"{path.stem}.before-{schema.version}.backup"))
        _migrate(conn, schema)


def opened(path: Path, schema: Schema) -> sqlite3.Connection:
    """A connection for one short transaction in a shared file of the current version.

    Raises StoreError.
    """
    conn = short(path)
    try:
        bring_up(conn, path, schema)
    except BaseException:
        conn.close()
        raise
    return conn


def _refuse_newer(path: Path, schema: Schema, found: int) -> None:
    if found > schema.version:
        raise Newer(
            f"{path.name}: it was written by a newer version of this program "
            f"(its layout is {found}, this program knows {schema.version}); install the newer one."
        )


def refuse_newer(path: Path, schema: Schema) -> None:
    """Raise Newer for a file of a newer version, before anything is done to it.

    https://www.sqlite.org/fileformat.html#user_version_number
    """
    with path.open("rb") as file:
        file.seek(60)
        _refuse_newer(path, schema, int.from_bytes(file.read(4), "big"))


def _migrate(conn: sqlite3.Connection, schema: Schema) -> None:
    from sqlite_utils import Database, Migrations

    migrations = Migrations(schema.name)
    for name, layout in schema.versions:
        migrations(name=name)(_making(layout))
    # A table that is laid out anew is dropped for a moment; its rows must not go with it.
    # https://www.sqlite.org/lang_altertable.html#otheralter
    conn.execute("PRAGMA foreign_keys=0")
    try:
        with transaction(conn):
            if version_of(conn) < schema.version:
                for statement in _LEDGER:
                    conn.execute(statement)
                migrations.apply(Database(conn, execute_plugins=False))
                if schema.linked:
                    _check_links(conn)
                conn.execute(f"PRAGMA application_id={APPLICATION}")
                conn.execute(f"PRAGMA user_version={schema.version}")
    finally:
        conn.execute(f"PRAGMA foreign_keys={int(schema.linked)}")


def _check_links(conn: sqlite3.Connection) -> None:
    if conn.execute("PRAGMA foreign_key_check").fetchone():
        raise sqlite3.IntegrityError("a link would end in nothing")


def _making(layout: Callable[[], Layout]) -> Callable[[Database], None]:
    def make(db: Database) -> None:
        for made in layout():
            if isinstance(made, str):
                db.execute(made)
            else:
                made(db.conn)

    return make


def back_up(conn: sqlite3.Connection, target: Path) -> Path:
    """A whole copy of the file at `target` (or beside it, if that is taken), its owner's only.

    Raises sqlite3.Error or OSError.
    """
    number, chosen = 1, target
    while True:
        try:
            make_file(chosen)
            break
        except FileExistsError:
            number += 1
            chosen = target.with_name(f"{target.stem}-{number}{target.suffix}")
    try:
        conn.execute("VACUUM INTO ?", (str(chosen),))
    except BaseException:
        with suppress(OSError):
            chosen.unlink()
        raise
    return chosen
