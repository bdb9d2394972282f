"""What version 3 changes in the tables of the archive.

The text is frozen: it says what was laid out then, whatever the records look like now.
"""

from __future__ import annotations

RECORDS: tuple[str, ...] = (
    """
    CREATE TABLE new_attendance (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        meeting INTEGER NOT NULL,
        person INTEGER NOT NULL,
        capacity TEXT NOT NULL,
        standing TEXT NOT NULL,
        reason TEXT NOT NULL,
        substitute_for INTEGER,
        role TEXT NOT NULL,
        title TEXT NOT NULL,
        organisation TEXT NOT NULL,
        representing TEXT NOT NULL,
        mode TEXT NOT NULL,
        extent TEXT NOT NULL,
        may_vote INTEGER CHECK (may_vote IN (0, 1)),
        accepted INTEGER NOT NULL CHECK (accepted IN (0, 1)),
        apologies_by INTEGER,
        apologies_by_name TEXT NOT NULL,
        came_after_all INTEGER NOT NULL CHECK (came_after_all IN (0, 1)),
        signed_only INTEGER NOT NULL CHECK (signed_only IN (0, 1)),
        in_absence_of INTEGER,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, meeting)
            REFERENCES meeting (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, person)
            REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, substitute_for)
            REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, apologies_by)
            REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, in_absence_of)
            REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    """,
    """
    INSERT INTO new_attendance (filing, id, meeting, person, capacity, standing, reason,
    substitute_for, role, title, organisation, representing, mode, extent, may_vote,
    accepted, apologies_by, apologies_by_name, came_after_all, signed_only, in_absence_of)
    SELECT filing, id, meeting, person, capacity, standing, reason, substitute_for, role,
    title, organisation, representing, mode, extent, may_vote, accepted, NULL, '', 0, 0,
    NULL FROM attendance
    """,
    "DROP TABLE attendance",
    "ALTER TABLE new_attendance RENAME TO attendance",
    "ALTER TABLE petition ADD COLUMN signatures_said TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE motion ADD COLUMN settled_place REAL NOT NULL DEFAULT 0.0",
    "ALTER TABLE motion ADD COLUMN settled_before INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE motion ADD COLUMN restated_place REAL NOT NULL DEFAULT 0.0",
    "ALTER TABLE motion ADD COLUMN restated_before INTEGER NOT NULL DEFAULT 0",
    """
    CREATE TABLE put_together (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        division INTEGER NOT NULL,
        place REAL NOT NULL,
        motion INTEGER NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, division)
            REFERENCES division (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, motion)
            REFERENCES motion (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    """,
    """
    ALTER TABLE action ADD COLUMN unowned INTEGER NOT NULL DEFAULT 0 CHECK (unowned IN (0,
    1))
    """,
    """
    CREATE TABLE new_exclusion (
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
        motion INTEGER,
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
            REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, motion)
            REFERENCES motion (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    """,
    """
    INSERT INTO new_exclusion (filing, id, meeting, item, place, started_at, ended_in,
    ended_place, ended_at, kind, ground, law, interest, said, decision, mover, seconder,
    ended_before, from_here, start_untimed, end_untimed, motion) SELECT filing, id, meeting,
    item, place, started_at, ended_in, ended_place, ended_at, kind, ground, law, interest,
    said, decision, mover, seconder, ended_before, from_here, start_untimed, end_untimed,
    NULL FROM exclusion
    """,
    "DROP TABLE exclusion",
    "ALTER TABLE new_exclusion RENAME TO exclusion",
    """
    CREATE TABLE retired (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        handle TEXT NOT NULL,
        reference TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    """,
)
