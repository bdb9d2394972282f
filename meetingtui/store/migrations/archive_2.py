"""What version 2 changes in the tables of the archive.

The text is frozen: it says what was laid out then, whatever the records look like now.
"""

from __future__ import annotations

RECORDS = (
    "ALTER TABLE body ADD COLUMN action_series TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE body ADD COLUMN recommendation_series TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE body ADD COLUMN series_year TEXT NOT NULL DEFAULT 'calendar'",
    "ALTER TABLE body ADD COLUMN findings_off TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE person ADD COLUMN honorific TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE person ADD COLUMN letters TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE seat ADD COLUMN representing TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE seat ADD COLUMN code TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE meeting ADD COLUMN reference TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE meeting ADD COLUMN mode TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE meeting ADD COLUMN notice TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE meeting ADD COLUMN recording TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE meeting ADD COLUMN first_minute INTEGER",
    "ALTER TABLE meeting ADD COLUMN next_on TEXT",
    "ALTER TABLE meeting ADD COLUMN next_at TEXT",
    "ALTER TABLE meeting ADD COLUMN next_said TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE meeting ADD COLUMN signed_by TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE meeting ADD COLUMN signed_on TEXT",
    """
    ALTER TABLE meeting ADD COLUMN no_apologies INTEGER NOT NULL DEFAULT 0 CHECK
    (no_apologies IN (0, 1))
    """,
    """
    ALTER TABLE meeting ADD COLUMN no_absences INTEGER NOT NULL DEFAULT 0 CHECK (no_absences
    IN (0, 1))
    """,
    """
    CREATE TABLE new_sitting (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        meeting INTEGER NOT NULL,
        started_at TEXT NOT NULL,
        ended_at TEXT,
        ending TEXT NOT NULL,
        started_in INTEGER,
        started_place REAL NOT NULL,
        ended_in INTEGER,
        ended_place REAL NOT NULL,
        note TEXT NOT NULL,
        start_untimed INTEGER NOT NULL CHECK (start_untimed IN (0, 1)),
        end_untimed INTEGER NOT NULL CHECK (end_untimed IN (0, 1)),
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, meeting)
            REFERENCES meeting (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, started_in)
            REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, ended_in)
            REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    """,
    """
    INSERT INTO new_sitting (filing, id, meeting, started_at, ended_at, ending, started_in,
    started_place, ended_in, ended_place, note, start_untimed, end_untimed) SELECT filing,
    id, meeting, started_at, ended_at, ending, NULL, 0.0, NULL, 0.0, '', 0, 0 FROM sitting
    """,
    "DROP TABLE sitting",
    "ALTER TABLE new_sitting RENAME TO sitting",
    """
    CREATE TABLE new_item (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        meeting INTEGER NOT NULL,
        parent INTEGER,
        place REAL NOT NULL,
        agenda_number TEXT NOT NULL,
        minute_number TEXT NOT NULL,
        title TEXT NOT NULL,
        planned_at TEXT,
        purpose_heading TEXT NOT NULL,
        purpose TEXT NOT NULL,
        provisional INTEGER NOT NULL CHECK (provisional IN (0, 1)),
        kind TEXT NOT NULL,
        numbered INTEGER NOT NULL CHECK (numbered IN (0, 1)),
        tag TEXT NOT NULL,
        report_reference TEXT NOT NULL,
        presenter TEXT NOT NULL,
        status TEXT NOT NULL,
        status_note TEXT NOT NULL,
        with_item INTEGER,
        urgent INTEGER NOT NULL CHECK (urgent IN (0, 1)),
        urgent_reason TEXT NOT NULL,
        key_decision TEXT NOT NULL,
        recording TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, meeting)
            REFERENCES meeting (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, parent) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, with_item)
            REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    """,
    """
    INSERT INTO new_item (filing, id, meeting, parent, place, agenda_number, minute_number,
    title, planned_at, purpose_heading, purpose, provisional, kind, numbered, tag,
    report_reference, presenter, status, status_note, with_item, urgent, urgent_reason,
    key_decision, recording) SELECT filing, id, meeting, parent, place, agenda_number,
    minute_number, title, planned_at, purpose_heading, purpose, provisional, 'item', 1, '',
    '', '', '', '', NULL, 0, '', '', '' FROM item
    """,
    "DROP TABLE item",
    "ALTER TABLE new_item RENAME TO item",
    "ALTER TABLE attendance ADD COLUMN role TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE attendance ADD COLUMN title TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE attendance ADD COLUMN organisation TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE attendance ADD COLUMN representing TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE attendance ADD COLUMN mode TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE attendance ADD COLUMN extent TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE attendance ADD COLUMN may_vote INTEGER CHECK (may_vote IN (0, 1))",
    """
    ALTER TABLE attendance ADD COLUMN accepted INTEGER NOT NULL DEFAULT 0 CHECK (accepted IN
    (0, 1))
    """,
    """
    ALTER TABLE presence ADD COLUMN untimed INTEGER NOT NULL DEFAULT 0 CHECK (untimed IN (0,
    1))
    """,
    "ALTER TABLE presence ADD COLUMN place REAL NOT NULL DEFAULT 0.0",
    "ALTER TABLE presence ADD COLUMN how TEXT NOT NULL DEFAULT ''",
    """
    CREATE TABLE new_declaration (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        person INTEGER,
        interest TEXT NOT NULL,
        nature TEXT NOT NULL,
        effect TEXT NOT NULL,
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        whose TEXT NOT NULL,
        dispensation TEXT NOT NULL,
        sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
        registered INTEGER CHECK (registered IN (0, 1)),
        at TEXT,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, person)
            REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    """,
    """
    INSERT INTO new_declaration (filing, id, item, handle, place, person, interest, nature,
    effect, name, kind, whose, dispensation, sensitive, registered, at) SELECT filing, id,
    item, handle, place, person, interest, nature, effect, '', 'interest', '', '', 0, NULL,
    NULL FROM declaration
    """,
    "DROP TABLE declaration",
    "ALTER TABLE new_declaration RENAME TO declaration",
    "ALTER TABLE cover ADD COLUMN effect TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE cover ADD COLUMN said TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE witness ADD COLUMN kind TEXT NOT NULL DEFAULT 'witness'",
    "ALTER TABLE witness ADD COLUMN remark TEXT NOT NULL DEFAULT ''",
    """
    CREATE TABLE new_point (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        parent INTEGER,
        kind TEXT NOT NULL,
        text TEXT NOT NULL,
        answers INTEGER,
        tag TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, parent) REFERENCES point (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, answers)
            REFERENCES point (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    """,
    """
    INSERT INTO new_point (filing, id, item, handle, place, parent, kind, text, answers,
    tag) SELECT filing, id, item, handle, place, parent, kind, text, NULL, '' FROM point
    """,
    "DROP TABLE point",
    "ALTER TABLE new_point RENAME TO point",
    """
    CREATE TABLE new_decision (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        label TEXT NOT NULL,
        lead_in TEXT NOT NULL,
        closing TEXT NOT NULL,
        subject_to TEXT NOT NULL,
        delegated_to TEXT NOT NULL,
        consulting TEXT NOT NULL,
        urgent TEXT NOT NULL,
        call_in TEXT NOT NULL,
        call_in_until TEXT,
        summary TEXT NOT NULL,
        earlier TEXT NOT NULL,
        motion INTEGER,
        movers TEXT NOT NULL,
        seconders TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, motion)
            REFERENCES motion (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    """,
    """
    INSERT INTO new_decision (filing, id, item, handle, place, label, lead_in, closing,
    subject_to, delegated_to, consulting, urgent, call_in, call_in_until, summary, earlier,
    motion, movers, seconders) SELECT filing, id, item, 1, place, label, lead_in, closing,
    '', '', '', '', '', NULL, '', '', NULL, '', '' FROM decision
    """,
    "DROP TABLE decision",
    "ALTER TABLE new_decision RENAME TO decision",
    "ALTER TABLE clause ADD COLUMN kind TEXT NOT NULL DEFAULT 'clause'",
    "ALTER TABLE clause ADD COLUMN verb TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE clause ADD COLUMN responsible TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE clause ADD COLUMN inserted TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE clause ADD COLUMN reference TEXT NOT NULL DEFAULT ''",
    """
    CREATE TABLE new_action (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        text TEXT NOT NULL,
        due_said TEXT NOT NULL,
        due_on TEXT,
        due_apart INTEGER NOT NULL CHECK (due_apart IN (0, 1)),
        reference TEXT NOT NULL,
        after INTEGER,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, after) REFERENCES point (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    """,
    """
    INSERT INTO new_action (filing, id, item, handle, place, text, due_said, due_on,
    due_apart, reference, after) SELECT filing, id, item, handle, place, text, due_said,
    due_on, due_apart, '', NULL FROM action
    """,
    "DROP TABLE action",
    "ALTER TABLE new_action RENAME TO action",
    "ALTER TABLE document ADD COLUMN circulated TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE document ADD COLUMN kind TEXT NOT NULL DEFAULT 'document'",
)
