"""What version 2 changes in the tables of a book.

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
    ALTER TABLE sitting ADD COLUMN started_in INTEGER REFERENCES item (id) DEFERRABLE
    INITIALLY DEFERRED
    """,
    "ALTER TABLE sitting ADD COLUMN started_place REAL NOT NULL DEFAULT 0.0",
    """
    ALTER TABLE sitting ADD COLUMN ended_in INTEGER REFERENCES item (id) DEFERRABLE
    INITIALLY DEFERRED
    """,
    "ALTER TABLE sitting ADD COLUMN ended_place REAL NOT NULL DEFAULT 0.0",
    "ALTER TABLE sitting ADD COLUMN note TEXT NOT NULL DEFAULT ''",
    """
    ALTER TABLE sitting ADD COLUMN start_untimed INTEGER NOT NULL DEFAULT 0 CHECK
    (start_untimed IN (0, 1))
    """,
    """
    ALTER TABLE sitting ADD COLUMN end_untimed INTEGER NOT NULL DEFAULT 0 CHECK (end_untimed
    IN (0, 1))
    """,
    "ALTER TABLE item ADD COLUMN kind TEXT NOT NULL DEFAULT 'item'",
    """
    ALTER TABLE item ADD COLUMN numbered INTEGER NOT NULL DEFAULT 1 CHECK (numbered IN (0,
    1))
    """,
    "ALTER TABLE item ADD COLUMN tag TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE item ADD COLUMN report_reference TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE item ADD COLUMN presenter TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE item ADD COLUMN status TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE item ADD COLUMN status_note TEXT NOT NULL DEFAULT ''",
    """
    ALTER TABLE item ADD COLUMN with_item INTEGER REFERENCES item (id) DEFERRABLE INITIALLY
    DEFERRED
    """,
    "ALTER TABLE item ADD COLUMN urgent INTEGER NOT NULL DEFAULT 0 CHECK (urgent IN (0, 1))",
    "ALTER TABLE item ADD COLUMN urgent_reason TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE item ADD COLUMN key_decision TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE item ADD COLUMN recording TEXT NOT NULL DEFAULT ''",
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
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        interest TEXT NOT NULL,
        nature TEXT NOT NULL,
        effect TEXT NOT NULL,
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        whose TEXT NOT NULL,
        dispensation TEXT NOT NULL,
        sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
        registered INTEGER CHECK (registered IN (0, 1)),
        at TEXT
    ) STRICT
    """,
    """
    INSERT INTO new_declaration (id, item, handle, place, person, interest, nature, effect,
    name, kind, whose, dispensation, sensitive, registered, at) SELECT id, item, handle,
    place, person, interest, nature, effect, '', 'interest', '', '', 0, NULL, NULL FROM
    declaration
    """,
    "DROP TABLE declaration",
    "ALTER TABLE new_declaration RENAME TO declaration",
    "ALTER TABLE cover ADD COLUMN effect TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE cover ADD COLUMN said TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE witness ADD COLUMN kind TEXT NOT NULL DEFAULT 'witness'",
    "ALTER TABLE witness ADD COLUMN remark TEXT NOT NULL DEFAULT ''",
    """
    ALTER TABLE point ADD COLUMN answers INTEGER REFERENCES point (id) DEFERRABLE INITIALLY
    DEFERRED
    """,
    "ALTER TABLE point ADD COLUMN tag TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE decision ADD COLUMN handle INTEGER NOT NULL DEFAULT 1",
    "ALTER TABLE decision ADD COLUMN subject_to TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE decision ADD COLUMN delegated_to TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE decision ADD COLUMN consulting TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE decision ADD COLUMN urgent TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE decision ADD COLUMN call_in TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE decision ADD COLUMN call_in_until TEXT",
    "ALTER TABLE decision ADD COLUMN summary TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE decision ADD COLUMN earlier TEXT NOT NULL DEFAULT ''",
    """
    ALTER TABLE decision ADD COLUMN motion INTEGER REFERENCES motion (id) DEFERRABLE
    INITIALLY DEFERRED
    """,
    "ALTER TABLE decision ADD COLUMN movers TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE decision ADD COLUMN seconders TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE clause ADD COLUMN kind TEXT NOT NULL DEFAULT 'clause'",
    "ALTER TABLE clause ADD COLUMN verb TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE clause ADD COLUMN responsible TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE clause ADD COLUMN inserted TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE clause ADD COLUMN reference TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE action ADD COLUMN reference TEXT NOT NULL DEFAULT ''",
    """
    ALTER TABLE action ADD COLUMN after INTEGER REFERENCES point (id) DEFERRABLE INITIALLY
    DEFERRED
    """,
    "ALTER TABLE document ADD COLUMN circulated TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE document ADD COLUMN kind TEXT NOT NULL DEFAULT 'document'",
)
