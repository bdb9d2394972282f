"""Conflict copies: where a clerk goes on whose book somebody else has taken over meanwhile.

A copy is a whole book of its own, made from what the writer had in memory. It lies beside the book
that it came from, is never filed, and nothing of it goes into the other by itself.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from itertools import count
from pathlib import Path

from meetingtui.domain.halves import Halves
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Change, Step
from meetingtui.store import migrations
from meetingtui.store.connection import give_name, make_file, transaction, writer
from meetingtui.store.errors import told
from meetingtui.store.jobs import Recording, Writing
from meetingtui.store.lease import Claim
from meetingtui.store.pair import Pair, beside

_STEM = re.compile(r"(?P<book>.+)\.conflict-(?P<number>\d+)")


def number_of(path: Path) -> int:
    """The how manieth conflict copy of its meeting a book is; 0 for a book that is none."""
    found = _STEM.fullmatch(path.stem)
    return int(found["number"]) if found else 0


def opening(minutes: Minutes, who: str, at: datetime, seq: int, said: str) -> Step:
    """The step with which a conflict copy begins: everything as it stood after step `seq`.

    It has that step's number, so that what comes after it keeps its own.
    """
    sentence = f"Conflict copy of the minutes as they stood after step {seq}: {said}"
    changes = tuple(Change(None, record) for record in minutes)
    return Step(at, who, sentence, changes, opening=True, seq=seq)


def copied(
    book: Path, step: Step, minutes: Minutes, drafted: Sequence[Writing], claim: Claim
) -> Claim:
    """Make the next conflict copy of a book; the claim to write it.

    It appears under its name only when it is whole. `claim` is who makes it. Raises StoreError.
    """
    found = _STEM.fullmatch(book.stem)
    stem = found["book"] if found else book.stem
    with told(book):
        draft = book.with_name(f".{stem}.{os.getpid()}.db")
        try:
            _forget(draft)
            make_file(draft)
            _write(draft, step, minutes, drafted, claim)
            path = _named(draft, stem)
        finally:
            _forget(draft)
    own = Claim.take(path, claim.who, step.at.astimezone().replace(tzinfo=None))
    own.announce()
    return own


def _named(draft: Path, stem: str) -> Path:
    """Give the finished files the first names that are free; the public one's."""
    for number in count(1):
        path = draft.with_name(f"{stem}.conflict-{number}.db")
        try:
            if path.exists():
                continue
            if beside(draft).exists():
                give_name(beside(draft), beside(path))
            give_name(draft, path)
        except FileExistsError:
            continue
        break
    return path


def _write(
    path: Path, step: Step, minutes: Minutes, drafted: Sequence[Writing], claim: Claim
) -> None:
    conn = writer(path)
    try:
        migrations.bring_up(conn, path, migrations.BOOK)
    finally:
        conn.close()
    parting, _ = Halves.of(Minutes()).parted(step, minutes)
    pair = Pair.open(path, Claim(path, claim.who, claim.since, None))
    try:
        writings: list[Writing] = [Recording(step, parting), *drafted]
        private = [one for one in writings if one.is_private(pair)]
        if private:
            with transaction(pair.need_exempt()):
                for one in private:
                    one.write_exempt(pair)
        with transaction(pair.public):
            for one in writings:
                one.write(pair.public)
        pair.checkpoint("TRUNCATE")
    finally:
        pair.close()


def _forget(draft: Path) -> None:
    """Remove what an earlier attempt left."""
    for one in (draft, beside(draft)):
        for end in ("", "-wal", "-shm"):
            with suppress(FileNotFoundError):
                Path(f"{one}{end}").unlink()
