"""A book's history: as sentences, as the minutes once stood, and whether it is whole."""

from __future__ import annotations

import dataclasses
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from meetingtui.domain.halves import Halves, Key, joined
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Record, Step
from meetingtui.domain.withholding import is_told
from meetingtui.paths import second_place
from meetingtui.store import chain, erasure
from meetingtui.store.boats import marked
from meetingtui.store.connection import APPLICATION
from meetingtui.store.errors import Newer, StoreError, told
from meetingtui.store.lifeboat import Mark
from meetingtui.store.lines import ROT, Line, lines
from meetingtui.store.pair import Reading, beside, reading
from meetingtui.store.second_place import missing


def _unreadable(path: Path, files: Reading, error: Exception) -> StoreError:
    if files.newer:
        return Newer(
            f"{path.name}: a newer version of this program wrote it, and this one can't read all "
            "of its history; install the newer one."
        )
    return StoreError(f"{path.name}: its history is damaged ({error}).")


@dataclass(frozen=True, slots=True)
class Verification:
    """Whether a book is whole: how many steps were checked, and a sentence for each fault.

    `newer`: a newer version of this program wrote it, and nothing can be proved or doubted.
    """

    ok: bool
    steps: int
    sentences: tuple[str, ...]
    newer: bool = False


def log(path: Path, exempt: bool = True) -> list[Step]:
    """Every step of a book, in order; without the exempt file, as the public may read them.

    Raises StoreError for a file that can't be read.
    """
    with told(path), reading(path, exempt) as files:
        try:
            return [line.whole(Minutes) for line in files.history()]
        except ROT as error:
            raise _unreadable(path, files, error) from error


def as_at(path: Path, moment: int | datetime, exempt: bool = True) -> Minutes:
    """The minutes as they stood after a step, or at a moment (with its zone).

    Without `exempt`, what the public may not read by now is left out, whatever it was then. Raises
    StoreError for a file that can't be read.
    """
    with told(path), reading(path) as files:
        minutes = Minutes()
        try:
            for line in files.history():
                step = line.step
                if step.seq > moment if isinstance(moment, int) else step.at > moment:
                    break
                minutes = minutes.apply(line.whole(Minutes))
            return minutes if exempt else _withheld(files, minutes)
        except ROT as error:
            raise _unreadable(path, files, error) from error


def _withheld(files: Reading, minutes: Minutes) -> Minutes:
    """The minutes without the records of which the public may not read everything by now.

    An item stands there as the public may read it now, and so does what withholds words by now.
    """
    if files.exempt is None:
        return minutes
    rows = files.rows()
    kept = {(record.TABLE, record.id) for record in rows.exempt}
    shown = {(record.TABLE, record.id): record for record in rows.public}
    told_apart = {one.key for line in lines(files.exempt) for one in line.said}
    gone: set[Key] = set()
    found: list[Record] = []
    for record in minutes:
        key = (record.TABLE, record.id)
        if key not in kept and not (key in told_apart and key not in shown):
            hushed = is_told(record) and key in shown and not is_told(shown[key])
            found.append(shown[key] if hushed else record)
        elif key in shown and record.TABLE == "item":
            found.append(shown[key])
        else:
            gone |= {key, *((one.TABLE, one.id) for one in minutes.dependents(record))}
    return Minutes.of(record for record in found if (record.TABLE, record.id) not in gone)


def erased(path: Path) -> set[Key]:
    """The records of a book that were erased for good. Raises StoreError."""
    with told(path), reading(path) as files:
        orders = [erasure.ordered(conn) for conn in (files.public, files.exempt) if conn]
    return {key for order in orders for keys in order.values() for key in keys}


def verify(path: Path, second: Path | None = None) -> Verification:
    """Check a book: applying its whole history gives exactly its rows, its chain is intact, and it
    ends no earlier than the folder `second` knows.

    Never raises for a damaged file, and never writes to it.
    """
    # Before the book is read: whoever writes it meanwhile moves the mark on.
    return _checked(path, marked(second or second_place(path), path))


def verify_words(path: Path) -> Verification:
    """The same, but for where the book ends: only what it says is checked."""
    return _checked(path, Mark())


def _checked(path: Path, mark: Mark) -> Verification:
    found: list[str] = []
    count, newer = 0, False
    try:
        with told(path), reading(path) as files:
            history = lines(files.public)
            count = len(history)
            newer = files.newer
            if newer:
                raise Newer(
                    f"{path.name}: a newer version of this program wrote it; only that one can "
                    "prove it whole."
                )
            found += _faults(files, path, history)
            last = history[-1].step.seq if history else 0
            lost = missing(path, mark, last, datetime.now())
            found += [lost] if lost else []
    except StoreError as error:
        found.append(str(error))
    except ROT as error:
        found.append(f"{path.name}: it is damaged ({error}).")
    return Verification(not found, count, tuple(found), newer)


def _faults(files: Reading, path: Path, history: list[Line]) -> Iterator[str]:
    yield from _faults_of_file(files.public, path)
    yield from _faults_of_chain(history, "")
    if files.exempt is not None:
        inner = beside(path).name
        yield from _faults_of_file(files.exempt, beside(path), linked=False)
        yield from _faults_of_chain(lines(files.exempt), f"{inner}: ", first=None)
    elif any(line.closed for line in history):
        yield f"{beside(path).name} is not there: what it holds can't be checked."
        return
    rows, replayed = files.rows(), Minutes()
    for line in files.history():
        try:
            replayed = replayed.apply(line.whole(Minutes))
        except ROT as error:
            yield f"Step {line.step.seq} can't be applied: {error}."
            return
    then = Halves.of(replayed)
    yield from _differences(rows.public, then.public)
    yield from _differences(rows.exempt, then.exempt)
    yield from _loose_ends(joined(rows.public, rows.exempt))


def _faults_of_file(conn: sqlite3.Connection, path: Path, linked: bool = True) -> Iterator[str]:
    if conn.execute("PRAGMA application_id").fetchone()[0] != APPLICATION:
        yield f"{path.name}: it does not say that it is a book of this program."
    for (said,) in conn.execute("PRAGMA quick_check").fetchall():
        if said != "ok":
            yield f"{path.name}: {said}."
    for table, *_ in conn.execute("PRAGMA foreign_key_check").fetchall() if linked else ():
        yield f"A {table} names a record that is not there."


def _faults_of_chain(history: list[Line], where: str, first: int | None = 1) -> Iterator[str]:
    """What does not hold in the chain of one file; `first` is the number it must begin with,
    unless it begins with the opening of a conflict copy."""
    if first is not None and not history:
        yield "The book has no history."
    elif first is not None and history[0].step.seq != first and not history[0].step.opening:
        seq = history[0].step.seq
        yield f"The history begins with step {seq}; what came before is missing."
    previous = chain.START
    for line in history:
        step = line.step
        for one in line.said:
            if one.salt is not None and one.payload.commitment(one.salt) != one.commitment:
                yield f"{where}Step {step.seq}: what it says of a {one.payload.table} was altered."
        if line.salt and chain.commitment_to(step.sentence, line.salt) != line.commitment:
            yield f"{where}Step {step.seq}: its sentence was altered."
        commitments = [one.commitment for one in line.said]
        if chain.link(previous, step, line.commitment, commitments, line.closed) != line.hash:
            yield (
                f"{where}Step {step.seq} does not follow from the one before: history was altered."
            )
        previous = line.hash


def _differences(rows: Minutes, replayed: Minutes) -> Iterator[str]:
    for kind in Minutes.KINDS:
        here: dict[int, Record] = {record.id: record for record in rows.all(kind)}
        there: dict[int, Record] = {record.id: record for record in replayed.all(kind)}
        for key in sorted(here.keys() | there.keys()):
            if here.get(key) == there.get(key):
                continue
            if key not in here:
                yield f"A {kind.NOUN} ({kind.TABLE} {key}) is missing from the minutes."
            elif key not in there:
                yield f"A {kind.NOUN} ({kind.TABLE} {key}) was never entered."
            else:
                yield f"A {kind.NOUN} ({kind.TABLE} {key}) is not as it was entered."


def _loose_ends(rows: Minutes) -> Iterator[str]:
    tables = {kind.TABLE: kind for kind in Minutes.KINDS}
    for record in rows:
        ends = [
            (spec.metadata.get("link"), getattr(record, spec.name))
            for spec in dataclasses.fields(record)
        ]
        ends.append((getattr(record, "holder_table", ""), getattr(record, "holder", None)))
        for table, end in ends:
            if table is None or end is None:
                continue
            if table not in tables or rows.find(tables[table], end) is None:
                yield f"A {record.NOUN} ({record.TABLE} {record.id}) stands on nothing."
