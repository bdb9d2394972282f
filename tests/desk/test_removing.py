"""A book taken out of the library goes with everything that belongs to it, damaged or not."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from meetingtui.desk import meetings
from meetingtui.desk.clock import Clock
from meetingtui.desk.desk import Desk
from meetingtui.domain import items, points
from meetingtui.paths import Home
from meetingtui.store.lock import Lock, Locked
from tests.desk.books import WHO, laid_out, points_in, standing_clock

DAMAGED = "2015-01-01-old-panel-abcdef12.db"


def beside(folder: Path) -> list[str]:
    """The names of the files in a folder."""
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("content", [b"", b"junk", b"SQLite format 3\0" + bytes(4080)])
def test_a_damaged_book_is_moved_with_its_journal(home: Path, content: bytes) -> None:
    books = Home(home).make().books
    for end in ("", "-wal", "-shm", ".lock", ".holder"):
        (books / f"{DAMAGED}{end}").write_bytes(content)
    moved = meetings.remove(Home(home), "2015", WHO)
    assert moved == home / "removed" / DAMAGED
    assert moved.read_bytes() == content
    assert beside(books) == []
    assert beside(home / "removed") == [DAMAGED, f"{DAMAGED}-shm", f"{DAMAGED}-wal"]
    assert (home / "removed" / f"{DAMAGED}-wal").read_bytes() == content


def test_a_damaged_book_that_somebody_writes_stays(home: Path) -> None:
    books = Home(home).make().books
    (books / DAMAGED).write_bytes(b"junk")
    lock = Lock.take(books / DAMAGED, "Bea Clerk", Clock().local())
    with pytest.raises(Locked, match="Bea Clerk"):
        meetings.remove(Home(home), "2015", WHO)
    assert (books / DAMAGED).exists()
    lock.release()
    meetings.remove(Home(home), "2015", WHO)
    assert beside(books) == []


def test_a_book_after_a_crash_is_removed_with_all_its_words(home: Path, tmp_path: Path) -> None:
    """Its journal still holds the last points: they are in the book that was moved."""
    book = laid_out(home, "Stiles")
    desk = Desk(book, WHO, standing_clock())
    first = items.ordered(desk.minutes)[0]
    desk.ask(points.note, item=first.id, words="Members met.")
    assert desk.durable(10)
    kept = tmp_path / "kept"
    kept.mkdir()
    for path in book.parent.glob(f"{book.name}*"):
        shutil.copy(path, kept / path.name)
    desk.close()
    for path in book.parent.glob(f"{book.name}*"):
        path.unlink()
    for path in kept.iterdir():
        if not path.name.endswith((".lock", ".holder")):
            shutil.copy(path, book.parent / path.name)
    assert f"{book.name}-wal" in beside(book.parent)
    moved = meetings.remove(Home(home), "2015", WHO)
    assert points_in(moved) == ["Members met."]
    assert beside(book.parent) == []


def test_books_of_one_name_are_all_kept(home: Path) -> None:
    books = Home(home).make().books
    moved = []
    for content in (b"one", b"two", b"three"):
        (books / DAMAGED).write_bytes(content)
        moved.append(meetings.remove(Home(home), "2015", WHO))
    assert [path.read_bytes() for path in moved] == [b"one", b"two", b"three"]
    assert len(set(moved)) == 3
