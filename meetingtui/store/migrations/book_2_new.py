"""What version 2 adds to the tables of a book.

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
    """
    CREATE TABLE extension (
        id INTEGER PRIMARY KEY,
        meeting INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
        item INTEGER REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        place REAL NOT NULL,
        at TEXT NOT NULL,
        until TEXT,
        note TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE headcount (
        id INTEGER PRIMARY KEY,
        meeting INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
        what TEXT NOT NULL,
        number INTEGER NOT NULL,
        about INTEGER NOT NULL CHECK (about IN (0, 1))
    ) STRICT
    """,
    """
    CREATE TABLE speaker (
        id INTEGER PRIMARY KEY,
        point INTEGER NOT NULL REFERENCES point (id) DEFERRABLE INITIALLY DEFERRED,
        place REAL NOT NULL,
        person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        name TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE announcement (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        kind TEXT NOT NULL,
        person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        name TEXT NOT NULL,
        text TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE petition (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        kind TEXT NOT NULL,
        number TEXT NOT NULL,
        text TEXT NOT NULL,
        person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        name TEXT NOT NULL,
        place_from TEXT NOT NULL,
        presented_by TEXT NOT NULL,
        signatures INTEGER,
        response TEXT NOT NULL,
        response_in TEXT NOT NULL,
        respondent INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        respondent_name TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE question (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        parent INTEGER REFERENCES question (id) DEFERRABLE INITIALLY DEFERRED,
        kind TEXT NOT NULL,
        number TEXT NOT NULL,
        person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        name TEXT NOT NULL,
        place_from TEXT NOT NULL,
        representing TEXT NOT NULL,
        addressed INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        addressed_to TEXT NOT NULL,
        text TEXT NOT NULL,
        text_in TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE answer (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        question INTEGER NOT NULL REFERENCES question (id) DEFERRABLE INITIALLY DEFERRED,
        person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        name TEXT NOT NULL,
        how TEXT NOT NULL,
        text TEXT NOT NULL,
        text_in TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE motion (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        parent INTEGER REFERENCES motion (id) DEFERRABLE INITIALLY DEFERRED,
        path TEXT NOT NULL,
        label TEXT NOT NULL,
        text TEXT NOT NULL,
        substantive TEXT NOT NULL,
        status TEXT NOT NULL,
        status_note TEXT NOT NULL,
        referred_to TEXT NOT NULL,
        procedural INTEGER NOT NULL CHECK (procedural IN (0, 1)),
        formal INTEGER NOT NULL CHECK (formal IN (0, 1))
    ) STRICT
    """,
    """
    CREATE TABLE mover (
        id INTEGER PRIMARY KEY,
        motion INTEGER NOT NULL REFERENCES motion (id) DEFERRABLE INITIALLY DEFERRED,
        role TEXT NOT NULL,
        place REAL NOT NULL,
        person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        name TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE settled (
        id INTEGER PRIMARY KEY,
        decision INTEGER NOT NULL REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    """
    CREATE TABLE reason (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        decision INTEGER REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
        text TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE alternative (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        decision INTEGER REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
        text TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE division (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        motion INTEGER REFERENCES motion (id) DEFERRABLE INITIALLY DEFERRED,
        decision INTEGER REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
        question TEXT NOT NULL,
        method TEXT NOT NULL,
        requirement TEXT NOT NULL,
        result TEXT NOT NULL,
        unanimous INTEGER NOT NULL CHECK (unanimous IN (0, 1)),
        asked_by TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE tally (
        id INTEGER PRIMARY KEY,
        division INTEGER NOT NULL REFERENCES division (id) DEFERRABLE INITIALLY DEFERRED,
        place REAL NOT NULL,
        category TEXT NOT NULL,
        number INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE ballot (
        id INTEGER PRIMARY KEY,
        division INTEGER NOT NULL REFERENCES division (id) DEFERRABLE INITIALLY DEFERRED,
        place REAL NOT NULL,
        person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        name TEXT NOT NULL,
        category TEXT NOT NULL,
        kind TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE approval (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        held_on TEXT,
        said TEXT NOT NULL,
        body_name TEXT NOT NULL,
        part TEXT NOT NULL,
        outcome TEXT NOT NULL,
        note TEXT NOT NULL,
        signed_by TEXT NOT NULL,
        movers TEXT NOT NULL,
        seconders TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE correction (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        approval INTEGER NOT NULL REFERENCES approval (id) DEFERRABLE INITIALLY DEFERRED,
        locator TEXT NOT NULL,
        find TEXT NOT NULL,
        put TEXT NOT NULL,
        text TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE restriction (
        id INTEGER PRIMARY KEY,
        holder_table TEXT NOT NULL,
        holder INTEGER NOT NULL,
        kind TEXT NOT NULL,
        ground TEXT NOT NULL,
        law TEXT NOT NULL,
        interest TEXT NOT NULL,
        summary TEXT NOT NULL,
        until TEXT,
        lifted INTEGER NOT NULL CHECK (lifted IN (0, 1)),
        lifted_on TEXT,
        lifted_by TEXT NOT NULL,
        title TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE exclusion (
        id INTEGER PRIMARY KEY,
        meeting INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
        item INTEGER REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        place REAL NOT NULL,
        started_at TEXT NOT NULL,
        ended_in INTEGER REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        ended_place REAL NOT NULL,
        ended_at TEXT,
        kind TEXT NOT NULL,
        ground TEXT NOT NULL,
        law TEXT NOT NULL,
        interest TEXT NOT NULL,
        said TEXT NOT NULL,
        decision INTEGER REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
        mover INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        seconder INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        ended_before INTEGER NOT NULL,
        from_here INTEGER NOT NULL CHECK (from_here IN (0, 1)),
        start_untimed INTEGER NOT NULL CHECK (start_untimed IN (0, 1)),
        end_untimed INTEGER NOT NULL CHECK (end_untimed IN (0, 1))
    ) STRICT
    """,
    """
    CREATE TABLE excluded_item (
        id INTEGER PRIMARY KEY,
        exclusion INTEGER NOT NULL REFERENCES exclusion (id) DEFERRABLE INITIALLY DEFERRED,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        named INTEGER NOT NULL CHECK (named IN (0, 1)),
        summary TEXT NOT NULL,
        title TEXT NOT NULL
    ) STRICT
    """,
)
