"""Redaction: the deliberate erasure of an entry, for good, from a book and its whole history.

The records go, and with them every word that the history of either file says of them; what is left
is one line that says who erased what, when and why. The chain still holds, and undo ends there.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from meetingtui.domain.halves import Key
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Stamp, Step
from meetingtui.store import drafts, lines, purge, upkeep
from meetingtui.store.errors import StoreError, told
from meetingtui.store.lease import Claim
from meetingtui.store.lines import RESTRICTED, Said
from meetingtui.store.pair import Pair, beside

TRIES, PAUSE_S = 10, 0.2
_WORDLESS = "UPDATE change SET before = NULL, after = NULL, salt = NULL"


@dataclass(frozen=True, slots=True)
class Redacted:
    """What was erased: the step that says so, the words, and how many traces are still found.

    The words are those that stand nowhere else in the book.
    """

    step: Step
    words: tuple[str, ...]
    traces: int


def redact(
    path: Path, who: str, at: datetime, act: Callable[[Minutes, Stamp], Step], local: datetime
) -> Redacted:
    """Carry out an act that strikes records, and erase every word that was ever said of them.

    `at` is UTC, `local` the wall clock. Raises Locked while somebody writes the book, StoreError,
    Refusal.
    """
    claim = Claim.take(path, who, local)
    pair: Pair | None = None
    try:
        with told(path):
            pair = Pair.open(path, claim)
            found = _redacted(pair, who, at, act, local)
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


def _redacted(
    pair: Pair, who: str, at: datetime, act: Callable[[Minutes, Stamp], Step], local: datetime
) -> Redacted:
    minutes, (seq, high) = pair.minutes(), pair.reach()
    step = act(minutes, Stamp(at, local, who, high + 1))
    step = replace(step, seq=seq + 1, undoes=seq + 1)
    gone = [change.before for change in step.changes if change.after is None and change.before]
    keys = {(record.TABLE, record.id) for record in gone}
    parting, _ = pair.rows().parted(step, minutes.apply(step))
    carried = purge.withdrawn(pair.public, parting)
    closed = parting.closed or bool(carried)
    exempt = pair.need_exempt() if closed else pair.exempt
    files = [conn for conn in (exempt, pair.public) if conn is not None]
    for conn in files:
        conn.execute("BEGIN IMMEDIATE")
    if exempt is not None and closed:
        lines.write_exempt(exempt, step, parting, carried)
    lines.write(pair.public, step, parting, closed)
    purge.erase(pair.public, carried)
    said = [
        one
        for conn in files
        for one in purge.said_of(lines.lines(conn), keys)
        if (one.ordinal, one.of_step) != (lines.SENTENCE, step.seq)
    ]
    for conn in files:
        _erase(conn, keys, step)
    for conn in files:
        conn.execute("COMMIT")
    words = {word for one in said for word in purge.words(one.payload) if one.key in keys}
    left = _left(pair, said)
    there = b"\0".join(purge.content(conn) for conn in files)
    # What the book says elsewhere too tells nothing of what was erased.
    own = [word for word in sorted(words) if not any(f in there for f in purge.forms(word))]
    return Redacted(step, tuple(own), left)


def _erase(conn: sqlite3.Connection, keys: set[Key], step: Step) -> None:
    """Take what is said of records out of a file, and the unfinished lines that mend them.

    The sentences of the steps that said it go too, but that of the step which erases.
    """
    for table, key in keys:
        where = "table_name = ? AND record = ?"
        told_in = f"SELECT coalesce(of_step, step) FROM change WHERE {where}"
        silenced = (table, key, step.seq)
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
