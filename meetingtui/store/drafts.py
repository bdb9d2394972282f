"""Unfinished lines: a snapshot of each, and the splices made since, one a keystroke."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import datetime

from meetingtui.domain.frozen import frozen

HELD = "held"
"""Lines that are set aside have the slots `held-1`, `held-2` and so on."""


@frozen
class Draft:
    """Text typed but not yet entered.

    `slot` is where it is being typed (`line`, `aside`, `held`); `item` the item it is bound to;
    `target` what it will become if it is no new entry (`edit:point:12`); `opened_at` the time by
    the meeting's own clock.
    """

    slot: str
    item: int | None
    target: str
    text: str
    cursor: int
    opened_at: datetime


@frozen
class Splice:
    """`removed` characters at `at` replaced by `inserted`; the cursor then stands at `cursor`."""

    number: int
    slot: str
    at: int
    removed: int
    inserted: str
    cursor: int

    def on(self, text: str) -> str:
        """The text after the splice."""
        return text[: self.at] + self.inserted + text[self.at + self.removed :]


def storable(text: str) -> str:
    """`text` with what no file can hold (lone surrogates) replaced, character for character."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode()
    return text


def put(conn: sqlite3.Connection, draft: Draft, spliced: int) -> None:
    """Write a draft whole; `spliced` is the number of the last splice that it includes."""
    conn.execute("DELETE FROM splice WHERE slot = ?", (draft.slot,))
    conn.execute(
        "INSERT OR REPLACE INTO draft (slot, item, target, text, cursor, opened_at, spliced) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            draft.slot,
            draft.item,
            draft.target,
            storable(draft.text),
            draft.cursor,
            draft.opened_at.isoformat(),
            spliced,
        ),
    )


def splice(conn: sqlite3.Connection, one: Splice) -> None:
    """Add a splice; one that is there already is not added twice."""
    conn.execute(
        "INSERT OR IGNORE INTO splice (number, slot, at, removed, inserted, cursor) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        (one.number, one.slot, one.at, one.removed, storable(one.inserted), one.cursor),
    )


def clear(conn: sqlite3.Connection, slot: str) -> None:
    """Forget a draft and its keystrokes."""
    conn.execute("DELETE FROM splice WHERE slot = ?", (slot,))
    conn.execute("DELETE FROM draft WHERE slot = ?", (slot,))


def stands(conn: sqlite3.Connection, slot: str) -> bool:
    """Whether there is a draft in a slot."""
    return conn.execute("SELECT 1 FROM draft WHERE slot = ?", (slot,)).fetchone() is not None


def end(conn: sqlite3.Connection, slot: str, step: int) -> None:
    """Let a draft of the exempt file end with a step, or (0) with its move to the public file.

    It is forgotten once the public file has that: until then the words stand nowhere else.
    """
    conn.execute("UPDATE draft SET ends = ? WHERE slot = ?", (step, slot))


def forget_ended(conn: sqlite3.Connection, last: int, first: int = 0) -> None:
    """Forget the drafts that ended with the steps from `first` to `last`."""
    ended = "FROM draft WHERE ends BETWEEN ? AND ?"
    conn.execute(f"DELETE FROM splice WHERE slot IN (SELECT slot {ended})", (first, last))
    conn.execute(f"DELETE {ended}", (first, last))


def reunite(public: sqlite3.Connection, exempt: sqlite3.Connection, last: int) -> None:
    """Settle what a crash left between the files, of which the public one has `last` steps: every
    draft is then in one of them, and none has ended. The caller holds both transactions."""
    here = {slot for (slot,) in public.execute("SELECT slot FROM draft").fetchall()}
    forget_ended(exempt, last, first=1)
    rows = exempt.execute("SELECT slot, ends FROM draft").fetchall()
    for slot, ends in rows:
        if slot in here:
            clear(exempt if ends == 0 else public, slot)
    exempt.execute("UPDATE draft SET ends = NULL WHERE ends IS NOT NULL")


def last_number(conn: sqlite3.Connection) -> int:
    """The highest number that a splice was given, including those in snapshots."""
    (number,) = conn.execute(
        "SELECT max(coalesce((SELECT max(number) FROM splice), 0), "
        "coalesce((SELECT max(spliced) FROM draft), 0))"
    ).fetchone()
    return int(number)


def load(conn: sqlite3.Connection) -> dict[str, Draft]:
    """Every draft by slot: its snapshot with the later splices replayed."""
    return {draft.slot: draft for draft, _, _ in _replayed(conn)}


def numbers(conn: sqlite3.Connection) -> dict[str, int]:
    """The number of the last splice of every draft, by slot."""
    return {draft.slot: number for draft, number, _ in _replayed(conn)}


def refresh(conn: sqlite3.Connection) -> None:
    """Bring the snapshots up to date, so that the next opening need not replay every key."""
    for draft, spliced, fresh in _replayed(conn):
        if not fresh:
            conn.execute(
                "UPDATE draft SET text = ?, cursor = ?, spliced = ? WHERE slot = ?",
                (draft.text, draft.cursor, spliced, draft.slot),
            )


def _replayed(conn: sqlite3.Connection) -> list[tuple[Draft, int, bool]]:
    """Each draft with the number of its last splice, and whether its snapshot is fresh."""
    found = []
    rows = conn.execute(
        "SELECT slot, item, target, text, cursor, opened_at, spliced FROM draft "
        "WHERE ends IS NULL ORDER BY slot"
    ).fetchall()
    for slot, item, target, text, cursor, opened_at, spliced in rows:
        draft = Draft(slot, item, target, text, cursor, datetime.fromisoformat(opened_at))
        later = conn.execute(
            "SELECT number, slot, at, removed, inserted, cursor FROM splice "
            "WHERE slot = ? AND number > ? ORDER BY number",
            (slot, spliced),
        ).fetchall()
        last = spliced
        for row in later:
            one = Splice(*row)
            draft = replace(draft, text=one.on(draft.text), cursor=one.cursor)
            last = one.number
        found.append((draft, last, not later))
    return found
