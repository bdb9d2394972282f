"""Erasing for good what the history of a book says of records: ordered by a step, then done.

A step that undoes itself and removes records orders it; it is committed with the step in the public
file, and done in the exempt one after that. So a crash between the two loses nothing that was said
of who erased what: the next opening does what was ordered.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping

from meetingtui.domain.halves import Key
from meetingtui.store import chain, drafts
from meetingtui.store.chain import Payload
from meetingtui.store.lines import RESTRICTED, Said

_ORDERED = """
    SELECT seq, table_name, record FROM step JOIN change ON change.step = step.seq
    WHERE undoes = seq AND of_step IS NULL AND operation = 'removed'
"""
_WORDLESS = "UPDATE change SET before = NULL, after = NULL, salt = NULL"


def order(after: int, keys: Iterable[Key]) -> list[Said]:
    """Lines of a step that name records which are gone already; `after` is how many it has."""
    found = []
    for ordinal, (table, record) in enumerate(sorted(keys), start=after + 1):
        payload = Payload(table, record, "removed", None, None)
        found.append(Said(ordinal, payload, None, payload.commitment(chain.new_salt())))
    return found


def ordered(conn: sqlite3.Connection) -> dict[int, set[Key]]:
    """What the steps of one file order to be erased, by the number of the step."""
    found: dict[int, set[Key]] = {}
    for seq, table, record in conn.execute(_ORDERED).fetchall():
        found.setdefault(seq, set()).add((table, record))
    return found


def is_due(conn: sqlite3.Connection, orders: Mapping[int, Iterable[Key]]) -> bool:
    """Whether one file still says anything of what is to be erased."""
    return any(
        conn.execute(
            "SELECT 1 FROM change WHERE table_name = ? AND record = ? AND salt IS NOT NULL", key
        ).fetchone()
        for keys in orders.values()
        for key in keys
    )


def erase(conn: sqlite3.Connection, orders: Mapping[int, Iterable[Key]]) -> None:
    """Take what is said of records out of a file, and the unfinished lines that mend them.

    The sentences of the steps that said it go too, but not that of the step which orders it. The
    caller holds the transaction.
    """
    for seq, keys in orders.items():
        for table, key in keys:
            _erase(conn, table, key, seq)


def _erase(conn: sqlite3.Connection, table: str, key: int, seq: int) -> None:
    where = "table_name = ? AND record = ?"
    told_in = f"SELECT coalesce(of_step, step) FROM change WHERE {where}"
    silenced = (table, key, seq)
    conn.execute(
        f"UPDATE step SET sentence = '', salt = NULL WHERE seq IN ({told_in}) "
        f"AND seq < ? AND sentence <> '{RESTRICTED}'",
        silenced,
    )
    conn.execute(
        f"{_WORDLESS} WHERE table_name = 'step' AND record IN ({told_in}) AND record < ?",
        silenced,
    )
    conn.execute(f"{_WORDLESS} WHERE {where}", (table, key))
    for slot, draft in drafts.load(conn).items():
        if draft.target.endswith(f":{table}:{key}"):
            drafts.clear(conn, slot)
