"""Taking words out of the public file of a book for good: its history, its free pages, its log.

What is withdrawn goes to the exempt file first; only then is it erased here, and a search of the
bytes proves it.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from meetingtui.domain.entry import Entry
from meetingtui.domain.halves import Key, Parting
from meetingtui.domain.marks import Mark
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Change, Record
from meetingtui.domain.withholding import is_told
from meetingtui.store import chain
from meetingtui.store.chain import Payload
from meetingtui.store.lines import RESTRICTED, SENTENCE, Line, Said, lines

LEAST = 4
_COPY = re.compile(r"(?P<stem>.+)\.before-(?P<version>\d+)(?:-\d+)?\.backup")


def withdrawn(conn: sqlite3.Connection, parting: Parting) -> list[Said]:
    """What the public history says of the records that a step withdraws or hushes.

    The sentences of the steps that did, what was struck before and would now be private, and the
    entries out of which these were made go with them.
    """
    if not parting.withdrawn and parting.after is None:
        return []
    history = lines(conn)
    ghosts = parting.ghosts(_gone(history))
    leaving = parting.withdrawn | ghosts | set(_once_told(history, parting.hushed))
    return said_of(history, _with_forebears(history, leaving))


def said_of(history: Iterable[Line], keys: Container[Key]) -> list[Said]:
    """What lines of history say of records, and the sentences of those that do."""
    found: list[Said] = []
    for line in history:
        here = [one for one in line.said if one.key in keys and not one.erased]
        own = any(one.of_step is None for one in here)
        if own and line.salt is not None and line.step.sentence != RESTRICTED:
            found.append(_sentence(line))
        found += [replace(one, of_step=one.of_step or line.step.seq) for one in here]
    return found


def _once_told(history: Iterable[Line], hushed: Container[Key]) -> Iterator[Key]:
    """The records, of those that are hushed, of which a history says what they withhold."""
    for line in history:
        for one in line.said:
            if one.key in hushed and not one.erased:
                change = one.payload.change(Minutes)
                if any(is_told(record) for record in (change.before, change.after) if record):
                    yield one.key


def _with_forebears(history: Sequence[Line], keys: Iterable[Key]) -> set[Key]:
    """Records, and the entries whose words they had before: made of another kind, say, or split.

    Such an entry gave its words up, wholly or in part, in the step that added the other; or it was
    joined to the other. The jotting of a mark that was caught up goes with what came of it.
    """
    found = set(keys)
    for line in reversed(history):
        told = [one for one in line.said if not one.erased]
        if any(one.key in found and one.payload.before is None for one in told):
            found |= {one.key for one in told if _gave_words(one.payload)}
        found |= {*_joined(told, found), *_caught_up(told, found)}
    return found


def merged_into(history: Sequence[Line], keys: Iterable[Key]) -> set[Key]:
    """Records, and what went into them: entries joined to them, marks that they caught up."""
    found = set(keys)
    for line in reversed(history):
        told = [one for one in line.said if not one.erased]
        found |= {*_joined(told, found), *_caught_up(told, found)}
    return found


def _joined(told: Sequence[Said], keys: Container[Key]) -> Iterator[Key]:
    """The entries that a step takes away, and whose words stand in one of these after it."""
    tables = {entry.TABLE for entry in Minutes.ENTRIES}
    gone = [one for one in told if one.payload.table in tables and one.payload.after is None]
    grown = [one for one in told if one.key in keys and one.payload.before and one.payload.after]
    for one in gone:
        for other in (each for each in grown if each.payload.table == one.payload.table):
            before, after = one.payload.change(Minutes).before, other.payload.change(Minutes).after
            if not isinstance(before, Entry) or not isinstance(after, Entry):
                continue
            if before.main_text in after.main_text:
                yield one.key


def _caught_up(told: Sequence[Said], keys: Container[Key]) -> Iterator[Key]:
    """The marks that go in a step which adds one of these records."""
    if any(one.key in keys and one.payload.before is None for one in told):
        gone = (one for one in told if one.payload.after is None)
        yield from (one.key for one in gone if one.payload.table == Mark.TABLE)


def _gave_words(payload: Payload) -> bool:
    if payload.before is None or not issubclass(Minutes.kind(payload.table), Entry):
        return False
    change = payload.change(Minutes)
    before, after = change.before, change.after
    if not isinstance(before, Entry):
        return False
    return not isinstance(after, Entry) or before.main_text != after.main_text


def _gone(history: Iterable[Line]) -> Iterator[Record]:
    """The records that were taken out of the minutes again, as they were then."""
    for line in history:
        for one in line.said:
            if one.payload.after is None and not one.erased:
                yield one.payload.change(Minutes).record


def _sentence(line: Line) -> Said:
    seq = line.step.seq
    payload = Payload("step", seq, "altered", None, line.step.sentence)
    salt = chain.new_salt()
    return Said(SENTENCE, payload, salt, payload.commitment(salt), seq)


def of_rows(parting: Parting) -> list[Said]:
    """What the rows said that a step withdraws from the public file, whatever its history says."""
    leaving = parting.withdrawn | parting.hushed
    changes = [
        Change(change.before, None)
        for change in parting.public
        if change.before and (change.before.TABLE, change.before.id) in leaving
    ]
    return [Said(1, Payload.of(change), None, "") for change in changes]


def of_draft(words: str) -> Said:
    """What an unfinished line said that leaves the public file."""
    import json

    payload = Payload("draft", 0, "removed", json.dumps({"text": words}), None)
    return Said(1, payload, None, "")


def erase(conn: sqlite3.Connection, said: Iterable[Said]) -> None:
    """Erase what was withdrawn from the history; the caller holds the transaction."""
    for one in said:
        if one.ordinal == SENTENCE:
            conn.execute("UPDATE step SET sentence = '', salt = NULL WHERE seq = ?", (one.of_step,))
        else:
            conn.execute(
                "UPDATE change SET before = NULL, after = NULL, salt = NULL "
                "WHERE step = ? AND ordinal = ?",
                (one.of_step, one.ordinal),
            )


def fold(conn: sqlite3.Connection) -> None:
    """Write the file anew without its free pages, and empty its log. Raises sqlite3.Error."""
    conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    conn.execute("VACUUM")
    conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def leaves_none(conn: sqlite3.Connection, said: Sequence[Said]) -> bool:
    """Write the file anew, and look whether no trace of what was withdrawn is left in it, or in
    the copies that were made before it was brought up to date."""
    (path,) = conn.execute("SELECT file FROM pragma_database_list WHERE name = 'main'").fetchone()
    try:
        forget_copies(Path(path))
        fold(conn)
        return not traces(Path(path), said, conn)
    except (sqlite3.Error, OSError):
        return False


def forget_copies(path: Path, until: int | None = None) -> None:
    """Remove the copies of a public file made before it was brought up to a version (at most
    `until`): they say what it said then. Raises OSError."""
    for copy in path.parent.iterdir():
        made = _COPY.fullmatch(copy.name)
        if made and made["stem"] == path.stem and (until is None or int(made["version"]) <= until):
            copy.unlink(missing_ok=True)


def traces(path: Path, said: Sequence[Said], conn: sqlite3.Connection) -> int:
    """How many of the words withdrawn are still found in the bytes of the file or its log.

    Words that the public file rightly says elsewhere, and very short ones, are not looked for.
    """
    wanted = {word for one in said for word in words(one.payload)}
    if not wanted:
        return 0
    there = "\0".join(_rightly_there(conn, said))
    private = [word for word in wanted if word not in there]
    if not _is_empty(Path(f"{path}-wal")):
        return len(private)
    found = content(conn)
    return sum(any(form in found for form in forms(word)) for word in private)


def content(conn: sqlite3.Connection) -> bytes:
    """Every byte of the file of an open connection, as far as its log is folded.

    The file itself is not opened here: closing it would take away the locks that the connection
    holds (sqlite.org/howtocorrupt.html, 2.2), and another program could then remove the log.
    """
    return conn.serialize()


def _is_empty(log: Path) -> bool:
    """Whether a log holds nothing, so that the bytes of the file are what SQLite reads from it."""
    return not log.exists() or not log.stat().st_size


def forms(word: str) -> tuple[bytes, ...]:
    """How a word may stand in the file: as it is, and within JSON."""
    import json

    return word.encode(), json.dumps(word, ensure_ascii=False)[1:-1].encode()


def words(payload: Payload) -> Iterator[str]:
    """The texts of a payload."""
    if payload.table == "step":
        yield from _long_enough([payload.after])
        return
    for text in (payload.before, payload.after):
        if text is not None:
            import json

            fields: Any = json.loads(text)
            yield from _long_enough(fields.values())


def _long_enough(values: Iterable[object]) -> Iterator[str]:
    return (value for value in values if isinstance(value, str) and len(value) >= LEAST)


def _rightly_there(conn: sqlite3.Connection, said: Sequence[Said]) -> Iterator[str]:
    """Every text of the file's layout and records, and of the history of what was not withdrawn."""
    yield from (sql for (sql,) in conn.execute("SELECT coalesce(sql, '') FROM sqlite_master"))
    for kind in Minutes.KINDS:
        for row in conn.execute(f'SELECT * FROM "{kind.TABLE}"'):
            yield from (value for value in row if isinstance(value, str))
    keys = {one.key for one in said}
    silent = {one.of_step for one in said if one.ordinal == SENTENCE}
    for line in lines(conn):
        # A record's own time may be that of the step, which stays.
        yield from (chain.moment(line.step.at), line.step.who)
        if line.step.seq not in silent:
            yield line.step.sentence
        for one in line.said:
            if one.key not in keys and not one.erased:
                yield from words(one.payload)
