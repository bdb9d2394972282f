"""What version 3 changes in the tables of a book.

The text is frozen: it says what was laid out then, whatever the records look like now.
"""

from __future__ import annotations

RECORDS: tuple[str, ...] = (
    """
    ALTER TABLE attendance ADD COLUMN apologies_by INTEGER REFERENCES person (id) DEFERRABLE
    INITIALLY DEFERRED
    """,
    "ALTER TABLE attendance ADD COLUMN apologies_by_name TEXT NOT NULL DEFAULT ''",
    """
    ALTER TABLE attendance ADD COLUMN came_after_all INTEGER NOT NULL DEFAULT 0 CHECK
    (came_after_all IN (0, 1))
    """,
    """
    ALTER TABLE attendance ADD COLUMN signed_only INTEGER NOT NULL DEFAULT 0 CHECK
    (signed_only IN (0, 1))
    """,
    """
    ALTER TABLE attendance ADD COLUMN in_absence_of INTEGER REFERENCES person (id)
    DEFERRABLE INITIALLY DEFERRED
    """,
    "ALTER TABLE petition ADD COLUMN signatures_said TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE motion ADD COLUMN settled_place REAL NOT NULL DEFAULT 0.0",
    "ALTER TABLE motion ADD COLUMN settled_before INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE motion ADD COLUMN restated_place REAL NOT NULL DEFAULT 0.0",
    "ALTER TABLE motion ADD COLUMN restated_before INTEGER NOT NULL DEFAULT 0",
    """
    CREATE TABLE put_together (
        id INTEGER PRIMARY KEY,
        division INTEGER NOT NULL REFERENCES division (id) DEFERRABLE INITIALLY DEFERRED,
        place REAL NOT NULL,
        motion INTEGER NOT NULL REFERENCES motion (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    """
    ALTER TABLE action ADD COLUMN unowned INTEGER NOT NULL DEFAULT 0 CHECK (unowned IN (0,
    1))
    """,
    """
    ALTER TABLE exclusion ADD COLUMN motion INTEGER REFERENCES motion (id) DEFERRABLE
    INITIALLY DEFERRED
    """,
    """
    CREATE TABLE retired (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        handle TEXT NOT NULL,
        reference TEXT NOT NULL
    ) STRICT
    """,
)
