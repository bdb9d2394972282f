"""What version 3 changes in the history of a book and of the register.

The text is frozen: it says what was laid out then, whatever the records look like now. A step's
sentence is covered by a salted commitment as its changes are, so that it can be erased and the
chain still holds; `closed` says that something of the step stands in the exempt book. There a
`change` may have come from the public book: `of_step` and `of_ordinal` say where it stood. The
triggers let nothing be altered but what is erased whole.
"""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3

HISTORY = (
    "ALTER TABLE step ADD COLUMN salt TEXT",
    "ALTER TABLE step ADD COLUMN commitment TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE step ADD COLUMN closed INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1))",
    "ALTER TABLE change ADD COLUMN of_step INTEGER",
    "ALTER TABLE change ADD COLUMN of_ordinal INTEGER",
)
GUARDS = (
    "DROP TRIGGER step_refuses_update",
    "DROP TRIGGER change_refuses_update",
    """
    CREATE TRIGGER step_refuses_update BEFORE UPDATE ON step
    WHEN NOT (
        NEW.sentence = '' AND NEW.salt IS NULL AND NEW.seq = OLD.seq AND NEW.at = OLD.at
        AND NEW.who = OLD.who AND NEW.item IS OLD.item AND NEW.undoes IS OLD.undoes
        AND NEW.redoes IS OLD.redoes AND NEW.opening = OLD.opening
        AND NEW.closed = OLD.closed AND NEW.hash = OLD.hash
        AND NEW.commitment = OLD.commitment
    )
    BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END
    """,
    """
    CREATE TRIGGER change_refuses_update BEFORE UPDATE ON change
    WHEN NOT (
        NEW.before IS NULL AND NEW.after IS NULL AND NEW.salt IS NULL
        AND NEW.step = OLD.step AND NEW.ordinal = OLD.ordinal
        AND NEW.table_name = OLD.table_name AND NEW.record = OLD.record
        AND NEW.operation = OLD.operation AND NEW.of_step IS OLD.of_step
        AND NEW.of_ordinal IS OLD.of_ordinal AND NEW.commitment = OLD.commitment
    )
    BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END
    """,
)
DRAFTS = ("ALTER TABLE draft ADD COLUMN ends INTEGER",)
LEASE = (
    """
    CREATE TABLE lease (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        generation INTEGER NOT NULL,
        holder TEXT NOT NULL,
        host TEXT NOT NULL,
        pid INTEGER NOT NULL,
        began TEXT NOT NULL,
        since TEXT NOT NULL,
        beat INTEGER NOT NULL
    ) STRICT
    """,
)


def chain_anew(conn: sqlite3.Connection) -> None:
    """Give every step its commitment, and the chain its new links.

    A link that did not hold before does not hold afterwards either.
    """
    conn.execute("DROP TRIGGER step_refuses_update")
    old_previous = new_previous = ""
    for row in conn.execute("SELECT * FROM step ORDER BY seq").fetchall():
        seq, at, who, sentence, item, undoes, redoes, opening, old_hash = row[:9]
        found = conn.execute(
            "SELECT commitment FROM change WHERE step = ? ORDER BY ordinal", (seq,)
        )
        commitments = [commitment for (commitment,) in found.fetchall()]
        where = [seq, at, who]
        links = [item, undoes, redoes, bool(opening)]
        held = _hash([old_previous, *where, sentence, *links, *commitments]) == old_hash
        salt = os.urandom(16).hex()
        commitment = hashlib.sha256(salt.encode() + _json(sentence).encode()).hexdigest()
        link = _hash([new_previous, *where, commitment, *links, False, *commitments])
        new_hash = link if held else ""
        conn.execute(
            "UPDATE step SET salt = ?, commitment = ?, hash = ? WHERE seq = ?",
            (salt, commitment, new_hash, seq),
        )
        old_previous, new_previous = old_hash, new_hash
    conn.execute(
        "CREATE TRIGGER step_refuses_update BEFORE UPDATE ON step "
        "BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END"
    )


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _hash(said: list[object]) -> str:
    return hashlib.sha256(_json(said).encode()).hexdigest()
