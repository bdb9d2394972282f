"""What version 2 adds to the tables of the archive, the other half.

The text is frozen: it says what was laid out then, whatever the records look like now.
"""

from __future__ import annotations

RECORDS = (
    """
    CREATE TABLE settled (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        decision INTEGER NOT NULL,
        item INTEGER NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, decision)
            REFERENCES decision (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE reason (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        decision INTEGER,
        text TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, decision)
            REFERENCES decision (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE alternative (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        decision INTEGER,
        text TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, decision)
            REFERENCES decision (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE division (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        motion INTEGER,
        decision INTEGER,
        question TEXT NOT NULL,
        method TEXT NOT NULL,
        requirement TEXT NOT NULL,
        result TEXT NOT NULL,
        unanimous INTEGER NOT NULL CHECK (unanimous IN (0, 1)),
        asked_by TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, motion)
            REFERENCES motion (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, decision)
            REFERENCES decision (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE tally (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        division INTEGER NOT NULL,
        place REAL NOT NULL,
        category TEXT NOT NULL,
        number INTEGER NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, division)
            REFERENCES division (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE ballot (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        division INTEGER NOT NULL,
        place REAL NOT NULL,
        person INTEGER,
        name TEXT NOT NULL,
        category TEXT NOT NULL,
        kind TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, division)
            REFERENCES division (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, person)
            REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE approval (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
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
        seconders TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE correction (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        approval INTEGER NOT NULL,
        locator TEXT NOT NULL,
        find TEXT NOT NULL,
        put TEXT NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, approval)
            REFERENCES approval (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE restriction (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
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
        title TEXT NOT NULL,
        PRIMARY KEY (filing, id)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE exclusion (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        meeting INTEGER NOT NULL,
        item INTEGER,
        place REAL NOT NULL,
        started_at TEXT NOT NULL,
        ended_in INTEGER,
        ended_place REAL NOT NULL,
        ended_at TEXT,
        kind TEXT NOT NULL,
        ground TEXT NOT NULL,
        law TEXT NOT NULL,
        interest TEXT NOT NULL,
        said TEXT NOT NULL,
        decision INTEGER,
        mover INTEGER,
        seconder INTEGER,
        ended_before INTEGER NOT NULL,
        from_here INTEGER NOT NULL CHECK (from_here IN (0, 1)),
        start_untimed INTEGER NOT NULL CHECK (start_untimed IN (0, 1)),
        end_untimed INTEGER NOT NULL CHECK (end_untimed IN (0, 1)),
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, meeting)
            REFERENCES meeting (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, ended_in)
            REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, decision)
            REFERENCES decision (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, mover) REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, seconder)
            REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE excluded_item (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        exclusion INTEGER NOT NULL,
        item INTEGER NOT NULL,
        named INTEGER NOT NULL CHECK (named IN (0, 1)),
        summary TEXT NOT NULL,
        title TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, exclusion)
            REFERENCES exclusion (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    """,
)
