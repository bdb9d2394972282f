"""The first tables of history and drafts, as laid out by version 1.

The text is frozen: it says what was laid out then, whatever the records look like now.
"""

from __future__ import annotations

HISTORY = (
    """
    CREATE TABLE step (
        seq INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        who TEXT NOT NULL,
        sentence TEXT NOT NULL,
        item INTEGER,
        undoes INTEGER REFERENCES step (seq) DEFERRABLE INITIALLY DEFERRED,
        redoes INTEGER REFERENCES step (seq) DEFERRABLE INITIALLY DEFERRED,
        opening INTEGER NOT NULL CHECK (opening IN (0, 1)),
        hash TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE change (
        step INTEGER NOT NULL REFERENCES step (seq) DEFERRABLE INITIALLY DEFERRED,
        ordinal INTEGER NOT NULL,
        table_name TEXT NOT NULL,
        record INTEGER NOT NULL,
        operation TEXT NOT NULL CHECK (operation IN ('added', 'altered', 'removed')),
        before TEXT,
        after TEXT,
        salt TEXT,
        commitment TEXT NOT NULL,
        PRIMARY KEY (step, ordinal)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TRIGGER step_refuses_update BEFORE UPDATE ON step
    BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END
    """,
    """
    CREATE TRIGGER step_refuses_delete BEFORE DELETE ON step
    BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END
    """,
    """
    CREATE TRIGGER change_refuses_update BEFORE UPDATE ON change
    BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END
    """,
    """
    CREATE TRIGGER change_refuses_delete BEFORE DELETE ON change
    BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END
    """,
)

DRAFTS = (
    """
    CREATE TABLE draft (
        slot TEXT PRIMARY KEY,
        item INTEGER,
        target TEXT NOT NULL,
        text TEXT NOT NULL,
        cursor INTEGER NOT NULL,
        opened_at TEXT NOT NULL,
        spliced INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE splice (
        number INTEGER PRIMARY KEY,
        slot TEXT NOT NULL,
        at INTEGER NOT NULL,
        removed INTEGER NOT NULL,
        inserted TEXT NOT NULL,
        cursor INTEGER NOT NULL
    ) STRICT
    """,
)
