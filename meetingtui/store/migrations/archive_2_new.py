"""What version 2 adds to the tables of the archive, the first half.

The text is frozen: it says what was laid out then, whatever the records look like now.
"""

from __future__ import annotations

RECORDS = (
    """
    CREATE TABLE style_choice (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        body INTEGER NOT NULL,
        house_style TEXT NOT NULL,
        since TEXT,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, body) REFERENCES body (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE series (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        body INTEGER NOT NULL,
        name TEXT NOT NULL,
        year TEXT NOT NULL,
        next_number INTEGER NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, body) REFERENCES body (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE extension (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        meeting INTEGER NOT NULL,
        item INTEGER,
        place REAL NOT NULL,
        at TEXT NOT NULL,
        until TEXT,
        note TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, meeting)
            REFERENCES meeting (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE headcount (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        meeting INTEGER NOT NULL,
        what TEXT NOT NULL,
        number INTEGER NOT NULL,
        about INTEGER NOT NULL CHECK (about IN (0, 1)),
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, meeting)
            REFERENCES meeting (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE speaker (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        point INTEGER NOT NULL,
        place REAL NOT NULL,
        person INTEGER,
        name TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, point) REFERENCES point (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, person)
            REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE announcement (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        kind TEXT NOT NULL,
        person INTEGER,
        name TEXT NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, person)
            REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE petition (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        kind TEXT NOT NULL,
        number TEXT NOT NULL,
        text TEXT NOT NULL,
        person INTEGER,
        name TEXT NOT NULL,
        place_from TEXT NOT NULL,
        presented_by TEXT NOT NULL,
        signatures INTEGER,
        response TEXT NOT NULL,
        response_in TEXT NOT NULL,
        respondent INTEGER,
        respondent_name TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, person)
            REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, respondent)
            REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE question (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        parent INTEGER,
        kind TEXT NOT NULL,
        number TEXT NOT NULL,
        person INTEGER,
        name TEXT NOT NULL,
        place_from TEXT NOT NULL,
        representing TEXT NOT NULL,
        addressed INTEGER,
        addressed_to TEXT NOT NULL,
        text TEXT NOT NULL,
        text_in TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, parent)
            REFERENCES question (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, person)
            REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, addressed)
            REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE answer (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        question INTEGER NOT NULL,
        person INTEGER,
        name TEXT NOT NULL,
        how TEXT NOT NULL,
        text TEXT NOT NULL,
        text_in TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, question)
            REFERENCES question (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, person)
            REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE motion (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        parent INTEGER,
        path TEXT NOT NULL,
        label TEXT NOT NULL,
        text TEXT NOT NULL,
        substantive TEXT NOT NULL,
        status TEXT NOT NULL,
        status_note TEXT NOT NULL,
        referred_to TEXT NOT NULL,
        procedural INTEGER NOT NULL CHECK (procedural IN (0, 1)),
        formal INTEGER NOT NULL CHECK (formal IN (0, 1)),
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, parent)
            REFERENCES motion (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE mover (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        motion INTEGER NOT NULL,
        role TEXT NOT NULL,
        place REAL NOT NULL,
        person INTEGER,
        name TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, motion)
            REFERENCES motion (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, person)
            REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    """,
)
