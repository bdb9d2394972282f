"""What version 4 changes in the tables of the register.

The text is frozen: it says what was laid out then, whatever the records look like now.
"""

from __future__ import annotations

RECORDS: tuple[str, ...] = (
    """
    CREATE TABLE formula (
        id INTEGER PRIMARY KEY,
        body INTEGER REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
        key TEXT NOT NULL,
        words TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE known_term (
        id INTEGER PRIMARY KEY,
        body INTEGER REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
        short TEXT NOT NULL,
        expansion TEXT NOT NULL
    ) STRICT
    """,
)
