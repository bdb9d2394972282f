"""What version 2 changes in the tables of the register.

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
)
