"""What is done for a book while nobody types: a sign of life, fresh snapshots, short logs."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from math import ceil
from pathlib import Path

from meetingtui.store import drafts, migrations
from meetingtui.store.connection import transaction
from meetingtui.store.lease import Claim
from meetingtui.store.pair import Pair, beside


class Places:
    """Where the files of a book lay when they were first seen.

    SQLite would go on writing to a file that was deleted or replaced, and that nobody can find any
    more.
    """

    def __init__(self, pair: Pair) -> None:
        self._first: dict[Path, tuple[int, int] | None] = {}
        self.gone(pair)

    def gone(self, pair: Pair) -> Path | None:
        """A file of the open book that lies there no more; None while all is in its place."""
        paths = [pair.path] if pair.exempt is None else [pair.path, beside(pair.path)]
        for path in paths:
            now = _identity(path)
            if now is None or self._first.setdefault(path, now) != now:
                return path
        return None


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino


class Pace:
    """How long the writer waits while nobody types, and what is due then.

    `idle_s` after the last key the files are tidied, and every `beat_s` there is a sign of life.
    Neither is a longer wait than `look_s`: so often it is seen whether the files are still there.
    """

    def __init__(self, idle_s: float, beat_s: float, look_s: float) -> None:
        self._pauses = idle_s, beat_s
        self._look_s = look_s
        self.worked()

    def worked(self) -> None:
        """Something was written: it all begins anew."""
        self._idle, self._looks = False, 0

    @property
    def _shares(self) -> int:
        return ceil(self._pauses[self._idle] / self._look_s)

    @property
    def wait_s(self) -> float:
        """How long to wait for something to write."""
        return self._pauses[self._idle] / self._shares

    def due(self) -> Callable[[Pair, Claim], None] | None:
        """What is due after such a wait, if anything is."""
        self._looks += 1
        if self._looks < self._shares:
            return None
        task = beat if self._idle else tidy
        self._idle, self._looks = True, 0
        return task


def beat(pair: Pair, claim: Claim) -> None:
    """Give a sign of life. Raises Lost, sqlite3.Error."""
    with transaction(pair.public):
        claim.hold(pair.public)


def tidy(pair: Pair, claim: Claim) -> None:
    """Bring the snapshots of the drafts up to date and shorten the logs.

    Raises Lost, sqlite3.Error.
    """
    with transaction(pair.public):
        claim.hold(pair.public)
        if pair.exempt is not None:
            with transaction(pair.exempt):
                drafts.refresh(pair.exempt)
        drafts.refresh(pair.public)
    if claim.alone:
        pair.checkpoint("PASSIVE")


def roll_back(pair: Pair | None) -> None:
    """Leave no transaction open."""
    if pair is not None:
        pair.roll_back()


def keep_apart(pair: Pair | None, claim: Claim) -> None:
    """Stay out of the way of the former holder's program until it lets go of the book.

    Raises sqlite3.Error, StoreError.
    """
    if pair is None:
        return
    if claim.come_alone():
        pair.work_alone()
    elif not claim.alone and not pair.shared:
        pair.share()


def rescued(pair: Pair, claim: Claim) -> Pair:
    """The files opened anew in copies beside where they lay, which they lie in no more.

    Raises sqlite3.Error, OSError, StoreError; then there are no copies, and it can be tried again.
    """
    lost = pair.path
    copy = migrations.back_up(pair.public, lost.with_name(f"{lost.stem}-rescued.db"))
    try:
        if pair.exempt is not None:
            migrations.back_up(pair.exempt, beside(copy))
        anew = Pair.open(copy, claim)
    except BaseException:
        for one in (beside(copy), copy):
            with suppress(OSError):
                one.unlink()
        raise
    pair.close()
    return anew


def end(pair: Pair, claim: Claim) -> None:
    """Give the lease back and fold the logs into the files. Raises Lost, sqlite3.Error."""
    with transaction(pair.public):
        ours = claim.give_back(pair.public)
    if ours and claim.alone:
        pair.checkpoint("TRUNCATE")
