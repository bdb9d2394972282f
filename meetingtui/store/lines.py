"""Lines of history through an open connection: written with their rows, read back.

A book has a public file and, once there is private business, an exempt one. A step that touches
the exempt half is written there in full; the public file then has a stub of it: who, when, and
that it is restricted.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import groupby
from typing import Any

from meetingtui.domain.frozen import frozen
from meetingtui.domain.halves import Key, Parting
from meetingtui.domain.record import Change, Mismatch, Refusal, Rows, Step
from meetingtui.store import chain
from meetingtui.store.chain import Payload
from meetingtui.store.rows import carry

RESTRICTED = "Restricted"
# The place among what a step says that its sentence has, when it comes from the public file.
SENTENCE = 0

_STEP = """
    INSERT INTO step
    (seq, at, who, sentence, item, undoes, redoes, opening, closed, salt, commitment, hash)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_CHANGE = """
    INSERT INTO change
    (step, ordinal, of_step, of_ordinal, table_name, record, operation, before, after, salt,
     commitment)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_READ = """
    SELECT seq, at, who, sentence, item, undoes, redoes, opening, closed, step.salt,
           step.commitment, hash,
           ordinal, of_step, of_ordinal, table_name, record, operation, before, after,
           change.salt, change.commitment
    FROM step LEFT JOIN change ON change.step = step.seq
    WHERE seq > ? AND seq <= ?
    ORDER BY seq, ordinal
"""
_FIELDS_OF_STEP = 12
# What reading or replaying rows and lines of history raises where a file is damaged.
ROT = (ValueError, TypeError, KeyError, OverflowError, Refusal, Mismatch)
_LAST = 2**62


@frozen
class Said:
    """What a step says of one record, as it stands in a file; `salt` is None once it is erased.

    `of_step` is the step that said it where it has come from the public file later.
    """

    ordinal: int
    payload: Payload
    salt: str | None
    commitment: str
    of_step: int | None = None

    @property
    def erased(self) -> bool:
        """Whether its words are gone."""
        return self.salt is None

    @property
    def key(self) -> Key:
        """The record that it is about."""
        return self.payload.table, self.payload.record


@frozen
class Line:
    """A step as it stands in a file, without its changes, and what it says of each record.

    `redacted`: something that it said is erased for good, in either file.
    """

    step: Step
    hash: str
    salt: str | None
    commitment: str
    closed: bool
    said: tuple[Said, ...]
    redacted: bool = False

    def whole(self, rows: type[Rows]) -> Step:
        """The step with its changes, without those that were erased.

        Raises one of ROT for a damaged one.
        """
        found = [one.payload.change(rows) for one in self.said if not one.erased]
        return replace(self.step, changes=tuple(found))


def write(
    conn: sqlite3.Connection,
    step: Step,
    parting: Parting | None = None,
    closed: bool = False,
    more: Sequence[Said] = (),
) -> bool:
    """Write a step's rows and its line into the public file; the caller holds the transaction.

    Without a `parting` the whole step goes here; of a `closed` one only a stub does. `more` is what
    it says of records that stand no longer. False for a step that stands there already, word for
    word: so a commit whose answer was lost can be repeated. Raises Mismatch when it does not fit
    what is there.
    """
    parting = parting or Parting(step.changes)
    stub = replace(step, sentence=RESTRICTED, item=None) if closed else step
    said = [*_said(step.changes, parting, exempt=False), *more]
    return _write(conn, stub, parting.public, said, closed)


def write_exempt(
    conn: sqlite3.Connection, step: Step, parting: Parting, carried: Sequence[Said] = ()
) -> bool:
    """The same for the exempt file; `carried` are words of earlier steps that come with it."""
    said = [*_said(step.changes, parting, exempt=True), *carried]
    return _write(conn, step, parting.exempt, said, closed=True)


def _write(
    conn: sqlite3.Connection,
    step: Step,
    changes: Iterable[Change],
    said: Sequence[Said],
    closed: bool,
) -> bool:
    last = conn.execute("SELECT seq, hash FROM step ORDER BY seq DESC LIMIT 1").fetchone()
    seq, previous = last or (0, chain.START)
    if step.seq <= seq:
        own = {one.ordinal: one.payload for one in said if one.of_step is None}
        if _is_said(lines(conn, step.seq - 1, step.seq), step, own):
            return False
        raise Mismatch(f"step {step.seq} comes after step {seq}")
    for change in changes:
        carry(conn, change)
    salt = chain.new_salt()
    commitment = chain.commitment_to(step.sentence, salt)
    link = chain.link(previous, step, commitment, [one.commitment for one in said], closed)
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
            int(closed),
            salt,
            commitment,
            link,
        ),
    )
    conn.executemany(_CHANGE, _rows(step.seq, said))
    return True


def _said(changes: Iterable[Change], parting: Parting, exempt: bool) -> list[Said]:
    """What the changes say of the records that stand in this file."""
    found = []
    for ordinal, change in enumerate(changes, start=1):
        payload = Payload.of(change)
        if ((payload.table, payload.record) in parting.touched) == exempt:
            salt = chain.new_salt()
            found.append(Said(ordinal, payload, salt, payload.commitment(salt)))
    return found


def _rows(seq: int, said: Sequence[Said]) -> Iterable[tuple[object, ...]]:
    """The rows of `change`: what has come from elsewhere is counted on from the step's own."""
    after = max((one.ordinal for one in said if one.of_step is None), default=0)
    for one in said:
        p = one.payload
        own = one.of_step is None
        ordinal = one.ordinal if own else (after := after + 1)
        of_ordinal = None if own else one.ordinal
        yield (
            seq, ordinal, one.of_step, of_ordinal, p.table, p.record, p.operation, p.before,
            p.after, one.salt, one.commitment,
        )  # fmt: skip


def stands(step: Step, *files: sqlite3.Connection) -> bool:
    """Whether this very step is written in the files of a book, word for word.

    Two steps may differ in nothing but their words: the commitments to these decide. Words that
    were erased since are taken for the same.
    """
    found = [line for conn in files for line in lines(conn, step.seq - 1, step.seq)]
    changes = enumerate(step.changes, start=1)
    return _is_said(found, step, {n: Payload.of(change) for n, change in changes})


def _is_said(found: Sequence[Line], step: Step, words: Mapping[int, Payload]) -> bool:
    """Whether the lines that files have under one number are this step, which says `words`."""
    own = [one for line in found for one in line.said if one.of_step is None]
    return (
        bool(found)
        and all(_made(line.step) == _made(step) for line in found)
        and any(_is_open_to(line, step.sentence) for line in found)
        and {one.ordinal for one in own} == set(words)
        and all(
            one.salt is None or words[one.ordinal].commitment(one.salt) == one.commitment
            for one in own
        )
    )


def _made(step: Step) -> tuple[object, ...]:
    """When, by whom and as what a step was made."""
    return step.at, step.who, step.undoes, step.redoes, step.opening


def _is_open_to(line: Line, sentence: str) -> bool:
    """Whether a line's sentence is this one, or was erased."""
    return line.salt is None or chain.commitment_to(sentence, line.salt) == line.commitment


def lines(conn: sqlite3.Connection, after: int = 0, until: int = _LAST) -> list[Line]:
    """The lines of one file after one step and up to another, as one consistent reading."""
    rows = conn.execute(_READ, (after, until)).fetchall()
    return [_line(list(group)) for _, group in groupby(rows, key=lambda row: row[:_FIELDS_OF_STEP])]


def _line(rows: list[tuple[Any, ...]]) -> Line:
    seq, at, who, sentence, item, undoes, redoes, opening, closed, salt, commitment, digest = rows[
        0
    ][:_FIELDS_OF_STEP]
    when = datetime.fromisoformat(at).astimezone(UTC)
    step = Step(when, who, sentence, (), item, undoes, redoes, bool(opening), seq)
    said = [_change(*row[_FIELDS_OF_STEP:]) for row in rows if row[_FIELDS_OF_STEP] is not None]
    return Line(step, digest, salt, commitment, bool(closed), tuple(said))


def _change(
    ordinal: int,
    of_step: int | None,
    of_ordinal: int | None,
    table: str,
    record: int,
    operation: str,
    before: str | None,
    after: str | None,
    salt: str | None,
    commitment: str,
) -> Said:
    payload = Payload(table, record, operation, before, after)
    place = ordinal if of_ordinal is None else of_ordinal
    return Said(place, payload, salt, commitment, of_step)


def whole(public: Sequence[Line], exempt: Sequence[Line]) -> list[Line]:
    """The lines of both files as one history: each step with all that is still said of it.

    A record of which anything was erased everywhere is left out of every step.
    """
    kept: dict[int, dict[int, Said]] = {}
    inner = {line.step.seq: line.step for line in exempt}
    for line in (*public, *exempt):
        for one in line.said:
            place = kept.setdefault(one.of_step or line.step.seq, {})
            if one.ordinal not in place or place[one.ordinal].erased:
                place[one.ordinal] = one
    gone = {one.key for said in kept.values() for one in said.values() if one.erased}
    return [_whole(line, inner, kept.get(line.step.seq, {}), gone) for line in public]


def _whole(line: Line, inner: Mapping[int, Step], said: Mapping[int, Said], gone: set[Key]) -> Line:
    step = inner.get(line.step.seq, line.step)
    if SENTENCE in said:
        step = replace(step, sentence=said[SENTENCE].payload.after or "")
    found = [one for n, one in sorted(said.items()) if n != SENTENCE and one.key not in gone]
    redacted = any(one.key in gone for one in said.values())
    return replace(line, step=step, said=tuple(found), redacted=redacted)


def steps(
    conn: sqlite3.Connection, rows: type[Rows], after: int = 0, until: int = _LAST
) -> list[Step]:
    """The steps of one file after one and up to another.

    Raises one of ROT for damaged ones.
    """
    return [line.whole(rows) for line in lines(conn, after, until)]


def reach(conn: sqlite3.Connection) -> tuple[int, int]:
    """The number of the last step, and the highest record id ever given out."""
    (seq,) = conn.execute("SELECT coalesce(max(seq), 0) FROM step").fetchone()
    (record,) = conn.execute("SELECT coalesce(max(record), 0) FROM change").fetchone()
    return int(seq), int(record)


def stacks(conn: sqlite3.Connection, later: Sequence[Step] = ()) -> tuple[list[int], list[int]]:
    """The steps that undo and redo would take next, the last one last, by the first number each
    was recorded under. One that undoes itself only put the files in order: there is nothing in it
    to undo. `later` are steps that are to be written yet."""
    done: list[int] = []
    undone: list[int] = []
    first: dict[int, int] = {}
    rows = conn.execute("SELECT seq, undoes, redoes, opening FROM step ORDER BY seq").fetchall()
    rows += [(step.seq, step.undoes, step.redoes, step.opening) for step in later]
    for seq, undoes, redoes, opening in rows:
        if undoes == seq:
            continue
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
