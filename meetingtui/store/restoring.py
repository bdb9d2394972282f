"""Bringing a backup back: first as a drill, which proves it without touching the book."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from meetingtui.domain.entry import Entry
from meetingtui.domain.items import Item
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Refusal
from meetingtui.store import backups, history, library
from meetingtui.store.backups import Backup
from meetingtui.store.boats import marked
from meetingtui.store.book import Book
from meetingtui.store.errors import StoreError, told
from meetingtui.store.lock import Lock
from meetingtui.store.pair import beside, reading
from meetingtui.store.workplace import carried_pair, named_pair, workplace


@dataclass(frozen=True, slots=True)
class Drill:
    """What a backup was found to be when it was opened as a book.

    `faults` is empty when it is whole. `last` is the sentence of its last step as the public may
    read it, made at `at` (UTC); `later` is how many steps were counted as saved after it.
    """

    path: Path
    faults: tuple[str, ...]
    steps: int = 0
    last: str = ""
    at: datetime | None = None
    items: int = 0
    entries: int = 0
    lines: int = 0
    private: bool = False
    later: int = 0

    @property
    def ok(self) -> bool:
        """Whether the copy is whole."""
        return not self.faults


@dataclass(frozen=True, slots=True)
class Restored:
    """A book that was brought back, and where the one that lay there is now, if one did."""

    drill: Drill
    book: Path
    removed: Path | None


def drill(copy: Path, state: Path, place: Path) -> Drill:
    """Open a copy of a backup as the program would, and verify it; nothing else is touched.

    `state` is the folder of the lifeboats, `place` a folder for the copy. Raises StoreError when
    there is no such file or no room.
    """
    with _opened(copy, state, place) as (found, _):
        return found


def restore(copy: Path, books: Path, state: Path, removed: Path, who: str) -> Restored:
    """Put a backup in the place of the book that it was made of, if that is lost or damaged.

    The damaged one is kept in the folder `removed`. Raises StoreError, Locked while somebody
    writes the book, Refusal when the book is whole and lacks nothing that the backup has.
    """
    backup = backups.of_file(copy)
    stem = backup.stem if backup else copy.stem
    book = books / f"{stem}.db"
    with _opened(copy, state, books) as (found, draft):
        if not found.ok:
            raise StoreError(f"{copy.name}: it is not brought back: {found.faults[0]}")
        _refuse_whole(book, found)
        away = None
        if book.exists() or beside(book).exists():
            removed.mkdir(mode=0o700, exist_ok=True)
            away = library.put_away(book, removed, who, datetime.now())
        with told(book):
            lock = Lock.take(book, who, datetime.now(), note=False)
            try:
                named_pair(draft, book)
            finally:
                lock.release()
        return Restored(found, book, away)


def newest_whole(found: list[Backup], state: Path, place: Path) -> tuple[Drill, list[Drill]]:
    """The newest of some backups that is whole, and those that were tried before it.

    When none is, the first that was tried stands for them. Raises Refusal when there is none.
    """
    tried: list[Drill] = []
    for backup in found:
        one = drill(backup.path, state, place)
        if one.ok:
            return one, tried
        tried.append(one)
    if not tried:
        raise Refusal("There is no backup of it.")
    return tried[0], tried[1:]


@contextmanager
def _opened(copy: Path, state: Path, folder: Path) -> Iterator[tuple[Drill, Path]]:
    """A drill, and the copy that was opened for it, at rest again."""
    with told(copy):
        if not copy.is_file():
            raise StoreError(f"{copy.name}: there is no such file.")
        with workplace(folder) as place:
            draft = place / _named_like_its_book(copy)
            carried_pair(copy, draft)
            yield _drilled(copy, draft, state), draft


def _named_like_its_book(copy: Path) -> str:
    backup = backups.of_file(copy)
    return f"{backup.stem}.db" if backup else copy.name


def _drilled(copy: Path, draft: Path, state: Path) -> Drill:
    second = draft.parent / "state"
    try:
        Book.open(draft, "", lambda saved: None, lambda: datetime.now(UTC), second).close()
        verdict = history.verify(draft, second)
        if not verdict.ok:
            return Drill(copy, verdict.sentences)
        return _told_of(copy, draft, state)
    except StoreError as error:
        return Drill(copy, (str(error),))


def _told_of(copy: Path, draft: Path, state: Path) -> Drill:
    last = history.log(draft, exempt=False)[-1]
    book = Book.open(
        draft, "", lambda saved: None, lambda: datetime.now(UTC), draft.parent / "state"
    )
    minutes: Minutes = book.minutes
    held = len(book.drafts)
    book.close()
    with reading(draft) as files:
        private = bool(files.exempt and files.rows().exempt.tables)
    mark = marked(state, draft)
    return Drill(
        path=copy,
        faults=(),
        steps=last.seq,
        last=last.sentence,
        at=last.at,
        items=len(minutes.all(Item)),
        entries=sum(isinstance(record, Entry) for record in minutes),
        lines=held,
        private=private,
        later=max(0, mark.seq - last.seq),
    )


def _refuse_whole(book: Path, found: Drill) -> None:
    """Raise Refusal for a book that is whole and goes as far as the backup."""
    if not book.is_file():
        return
    verdict = history.verify(book, book.parent)
    if not verdict.ok:
        return
    last = history.log(book, exempt=False)[-1]
    if last.seq >= found.steps:
        at = last.at.astimezone()
        raise Refusal(
            f"{book.name} is whole and goes on to step {last.seq} ({at:%H:%M} on {at.day} "
            f"{at:%B}); the backup ends with step {found.steps}. There is nothing to bring back."
        )
