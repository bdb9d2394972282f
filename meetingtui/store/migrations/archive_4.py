"""What version 4 changes in the tables of the archive.

The text is frozen: it says what was laid out then, whatever the records look like now.
"""

from __future__ import annotations

RECORDS: tuple[str, ...] = (
    "ALTER TABLE mark ADD COLUMN place REAL NOT NULL DEFAULT 0.0",
    """
    CREATE TABLE jotting (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        holder_table TEXT NOT NULL,
        holder INTEGER NOT NULL,
        at TEXT NOT NULL,
        words TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE term (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER,
        short TEXT NOT NULL,
        expansion TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    """,
)
