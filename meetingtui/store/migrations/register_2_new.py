"""What version 2 adds to the tables of the register.

The text is frozen: it says what was laid out then, whatever the records look like now.
"""

from __future__ import annotations

RECORDS = (
    """
    CREATE TABLE style_choice (
        id INTEGER PRIMARY KEY,
        body INTEGER NOT NULL REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
        house_style TEXT NOT NULL,
        since TEXT
    ) STRICT
    """,
    """
    CREATE TABLE series (
        id INTEGER PRIMARY KEY,
        body INTEGER NOT NULL REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
        name TEXT NOT NULL,
        year TEXT NOT NULL,
        next_number INTEGER NOT NULL
    ) STRICT
    """,
)
