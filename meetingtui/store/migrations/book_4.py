"""What version 4 changes in the tables of a book.

The text is frozen: it says what was laid out then, whatever the records look like now.
"""

from __future__ import annotations

RECORDS: tuple[str, ...] = (
    "ALTER TABLE mark ADD COLUMN place REAL NOT NULL DEFAULT 0.0",
    """
    CREATE TABLE jotting (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        holder_table TEXT NOT NULL,
        holder INTEGER NOT NULL,
        at TEXT NOT NULL,
        words TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE term (
        id INTEGER PRIMARY KEY,
        item INTEGER REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        short TEXT NOT NULL,
        expansion TEXT NOT NULL
    ) STRICT
    """,
)
