"""Lines of history through an open connection: written with their rows, read back."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby
from typing import Any

from meetingtui.domain.record import Mismatch, Rows, Step
from meetingtui.store import chain
from meetingtui.store.chain import Payload
from meetingtui.store.rows import carry

_STEP = """
    INSERT INTO step (seq, at, who, sentence, item, undoes, redoes, opening, hash)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_CHANGE = """
    INSERT INTO change
    (step, ordinal, table_name, record, operation, before, after, salt, commitment)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_READ = """
    SELECT seq, at, who, sentence, item, undoes, redoes, opening, hash,
           ordinal, table_name, record, operation, before, after, salt, commitment
    FROM step LEFT JOIN change ON change.step = step.seq
    WHERE seq > ? AND seq <= ?
    ORDER BY seq, ordinal
"""
_FIELDS_OF_STEP = 9
_LAST = 2**62


@dataclass(frozen=True, slots=True)
class Line:
    """A step as it stands in the file, with its payloads, salts and commitments."""

    step: Step
    hash: str
    payloads: tuple[tuple[Payload, str, str], ...]

    def whole(self, rows: type[Rows]) -> Step:
        """The step with its changes. Raises ValueError, TypeError or Refusal for rot."""
        changes = tuple(payload.change(rows) for payload, _, _ in self.payloads)
        step = self.step
        return Step(
            step.at, step.who, step.sentence, changes, step.item,
            step.undoes, step.redoes, step.opening, step.seq,
        )  # fmt: skip


def write(conn: sqlite3.Connection, step: Step) -> None:
    """Write a step's rows and its line of history; the caller holds the transaction.

    A step that stands there already, word for word, is not written again: so a commit whose
    answer was lost can be repeated. Raises Mismatch when it does not fit what is there.
    """
    last = conn.execute("SELECT seq, hash FROM step ORDER BY seq DESC LIMIT 1").fetchone()
    seq, previous = last or (0, chain.START)
    if step.seq <= seq:
        if _stands(conn, step):
            return
        raise Mismatch(f"step {step.seq} comes after step {seq}")
    payloads = [Payload.of(change) for change in step.changes]
    salts = [chain.new_salt() for _ in payloads]
    commitments = [p.commitment(salt) for p, salt in zip(payloads, salts, strict=True)]
    for change in step.changes:
        carry(conn, change)
    conn.execute(
        _STEP,
        (
            step.seq,
            chain.moment(step.at),
            step.who,
            step.sentence,
            step.item,
            step.undoes,
            step.redoes,
            int(step.opening),
            chain.link(previous, step, commitments),
        ),
    )
    conn.executemany(
        _CHANGE,
        [
            (step.seq, n, p.table, p.record, p.operation, p.before, p.after, salt, commitment)
            for n, (p, salt, commitment) in enumerate(
                zip(payloads, salts, commitments, strict=True), start=1
            )
        ],
    )


def _stands(conn: sqlite3.Connection, step: Step) -> bool:
    found = conn.execute("SELECT at, who, sentence FROM step WHERE seq = ?", (step.seq,)).fetchone()
    return bool(found == (chain.moment(step.at), step.who, step.sentence))


def lines(conn: sqlite3.Connection, after: int = 0, until: int = _LAST) -> list[Line]:
    """The lines of history after one step and up to another, as one consistent reading."""
    rows = conn.execute(_READ, (after, until)).fetchall()
    return [_line(list(group)) for _, group in groupby(rows, key=lambda row: row[:_FIELDS_OF_STEP])]


def _line(rows: list[tuple[Any, ...]]) -> Line:
    seq, at, who, sentence, item, undoes, redoes, opening, digest = rows[0][:_FIELDS_OF_STEP]
    when = datetime.fromisoformat(at).astimezone(UTC)
    step = Step(when, who, sentence, (), item, undoes, redoes, bool(opening), seq)
    payloads = []
    for row in rows:
        ordinal, table, record, operation, before, after, salt, commitment = row[_FIELDS_OF_STEP:]
        if ordinal is not None:
            payload = Payload(table, record, operation, before, after)
            payloads.append((payload, salt, commitment))
    return Line(step, digest, tuple(payloads))


def steps(
    conn: sqlite3.Connection, rows: type[Rows], after: int = 0, until: int = _LAST
) -> list[Step]:
    """The steps after one and up to another. Raises ValueError, TypeError or Refusal for rot."""
    return [line.whole(rows) for line in lines(conn, after, until)]


def reach(conn: sqlite3.Connection) -> tuple[int, int]:
    """The number of the last step, and the highest record id ever given out."""
    (seq,) = conn.execute("SELECT coalesce(max(seq), 0) FROM step").fetchone()
    (record,) = conn.execute("SELECT coalesce(max(record), 0) FROM change").fetchone()
    return int(seq), int(record)


def stacks(conn: sqlite3.Connection) -> tuple[list[int], list[int]]:
    """The steps that undo and redo would take next, the last one last, by the first number each
    was recorded under."""
    done: list[int] = []
    undone: list[int] = []
    first: dict[int, int] = {}
    rows = conn.execute("SELECT seq, undoes, redoes, opening FROM step ORDER BY seq").fetchall()
    for seq, undoes, redoes, opening in rows:
        if undoes is not None:
            _shift(first.get(undoes, undoes), done, undone)
        elif redoes is not None:
            first[seq] = first.get(redoes, redoes)
            _shift(first[seq], undone, done)
        else:
            if opening:
                done.clear()
            else:
                done.append(seq)
            undone.clear()
    return done, undone


def _shift(seq: int, there: list[int], here: list[int]) -> None:
    if seq in there:
        there.remove(seq)
    here.append(seq)
