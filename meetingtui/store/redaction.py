"""Redaction: the deliberate erasure of an entry, for good, from a book and its whole history.

The records go, if they still stand, and with them every word that the history of either file says
of them; what is left is one line that says who erased what, when and why. The chain still holds,
and undo ends there.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from meetingtui.domain import text
from meetingtui.domain.entry import Entry
from meetingtui.domain.halves import Key
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Record, Stamp, Step
from meetingtui.store import erasure, lines, purge, upkeep
from meetingtui.store.connection import at_rest, transaction
from meetingtui.store.errors import StoreError, told
from meetingtui.store.lease import Claim
from meetingtui.store.lines import Said
from meetingtui.store.pair import Pair, beside, reading
from meetingtui.store.past import Past

TRIES, PAUSE_S = 10, 0.2
# Shorter texts stand in other entries by chance.
TELLING = 12


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is to be erased: the step that strikes what stands of it and says so, and the records
    that are gone already."""

    step: Step
    gone: frozenset[Key] = frozenset()


@dataclass(frozen=True, slots=True)
class Redacted:
    """What was erased: the step that says so, the words, and how many traces are still found.

    The words are those that stand nowhere else in the book; `elsewhere` are the entries, standing
    or not, that say some of them too.
    """

    step: Step
    words: tuple[str, ...]
    traces: int
    elsewhere: tuple[Entry, ...] = ()


_JOTTED = """
    SELECT 1 FROM change WHERE salt IS NOT NULL AND (table_name = 'jotting' OR (
        table_name = 'mark' AND coalesce(after ->> 'jotting', before ->> 'jotting', '') <> ''
    )) LIMIT 1
"""

Choice = Callable[[Past, Stamp], Chosen]


def redact(path: Path, who: str, at: datetime, choose: Choice, local: datetime) -> Redacted:
    """Carry out a choice of what to erase, and erase every word that was ever said of it.

    `at` is UTC, `local` the wall clock. Raises Locked while somebody writes the book, StoreError,
    Refusal.
    """
    claim = Claim.take(path, who, local)
    pair: Pair | None = None
    try:
        with told(path):
            cut_short = not at_rest(path)
            pair = Pair.open(path, claim)
            if cut_short:
                pair.forget()
            found = _redacted(pair, who, at, choose, local)
            upkeep.end(pair, claim)
            return found
    except lines.ROT as error:
        if isinstance(error, ValueError | TypeError | KeyError | OverflowError):
            raise StoreError(f"{path.name}: it is damaged ({error}).") from error
        raise
    finally:
        if pair is not None:
            pair.roll_back()
            pair.close()
        claim.release()


def tells_of_jottings(path: Path) -> bool:
    """Whether either file of a book says in its history what was jotted down. Raises StoreError."""
    with reading(path) as read:
        return any(conn.execute(_JOTTED).fetchone() for conn in (read.public, read.exempt) if conn)


def _redacted(pair: Pair, who: str, at: datetime, choose: Choice, local: datetime) -> Redacted:
    told_so_far, (seq, high) = pair.history(), pair.reach()
    past = Past.of(told_so_far)
    chosen = choose(past, Stamp(at, local, who, high + 1))
    step = replace(chosen.step, seq=seq + 1, undoes=seq + 1)
    keys = {
        (change.before.TABLE, change.before.id)
        for change in step.changes
        if change.after is None and change.before
    }
    merged = purge.merged_into(told_so_far, keys | chosen.gone) & past.gone.keys()
    gone = past.hanging(keys | chosen.gone | merged) - keys
    said = _written(pair, step, past, gone, keys | gone)
    words = {word for one in said if one.key in keys | gone for word in purge.words(one.payload)}
    left = _left(pair, said)
    there = b"\0".join(purge.content(conn) for conn in (pair.public, pair.exempt) if conn)
    # What the book says elsewhere too tells nothing of what was erased.
    own = [word for word in sorted(words) if not any(f in there for f in purge.forms(word))]
    return Redacted(step, tuple(own), left, tuple(_elsewhere(past, keys | gone, said)))


def _written(pair: Pair, step: Step, past: Past, gone: set[Key], keys: set[Key]) -> list[Said]:
    """Write the step, and erase what both files say of these records: what that was.

    The step is committed in the public file together with what is erased there; the exempt file
    has it first, and is cleared last.
    """
    parting, _ = pair.rows().parted(step, past.minutes.apply(step))
    carried = purge.withdrawn(pair.public, parting)
    inner = purge.said_of(lines.lines(pair.exempt), keys) if pair.exempt else []
    closed = parting.closed or bool(carried) or any(one.key in keys for one in inner)
    outer = purge.said_of(lines.lines(pair.public), keys)
    pair.public.execute("BEGIN IMMEDIATE")
    if closed:
        with transaction(pair.need_exempt()):
            lines.write_exempt(pair.need_exempt(), step, parting, carried)
    more = erasure.order(len(step.changes), gone)
    lines.write(pair.public, step, parting, closed, more)
    purge.erase(pair.public, carried)
    erasure.erase(pair.public, {step.seq: keys})
    pair.public.execute("COMMIT")
    if pair.exempt is not None:
        with transaction(pair.exempt):
            erasure.erase(pair.exempt, {step.seq: keys})
    return [*inner, *outer]


def _elsewhere(past: Past, keys: set[Key], said: Iterable[Said]) -> Iterator[Entry]:
    """The other entries, standing or not, that say some of the words as well, or did once."""
    telling = {
        words
        for one in said
        if one.key in keys
        for words in _texts(one.payload.change(Minutes).record)
        if len(words) >= TELLING
    }
    gone = [one.record for one in past.gone.values()]
    for entry in (one for one in (*past.minutes, *gone) if isinstance(one, Entry)):
        there = "\0".join(past.texts[entry.TABLE, entry.id])
        if (entry.TABLE, entry.id) not in keys and any(words in there for words in telling):
            yield entry


def _texts(record: Record) -> Iterator[str]:
    return (getattr(record, name) for name in text.kinds_of(record))


def _left(pair: Pair, said: Sequence[Said]) -> int:
    """How many words are still found in the bytes of either file, once they are written anew."""
    left = len(said)
    for _ in range(TRIES):
        left = 0
        for conn, path in ((pair.public, pair.path), (pair.exempt, beside(pair.path))):
            if conn is not None:
                try:
                    purge.fold(conn)
                    left += purge.traces(path, said, conn)
                except sqlite3.Error:
                    left += len(said)
        if not left:
            break
        time.sleep(PAUSE_S)
    return left


def copies(folders: Iterable[Path], but: Iterable[Path], words: Iterable[str]) -> Iterator[Path]:
    """The files in these folders, `but` some, that still hold any of the words."""
    wanted = [form for word in words for form in purge.forms(word)]
    passed = set(but)
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.is_file() and not path.is_symlink() and path not in passed:
                try:
                    content = path.read_bytes()
                except OSError:
                    continue
                if any(form in content for form in wanted):
                    yield path
