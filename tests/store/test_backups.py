"""Backups: whole copies made while the book is written, thinned out, and brought back."""

from __future__ import annotations

import re
import shutil
import sqlite3
import stat
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from meetingtui.domain import points, restricting
from meetingtui.domain.points import Point
from meetingtui.domain.record import Refusal
from meetingtui.domain.requests import request
from meetingtui.store import backups, history, restoring
from meetingtui.store.backups import Backup, listed, make
from meetingtui.store.errors import StoreError
from meetingtui.store.follow import Follower
from meetingtui.store.lock import Locked
from meetingtui.store.pair import beside
from tests.store.books import ITEM, SECOND_ITEM, Pen, new_book

SECRET = "The purchaser offered nine hundred pounds"


@pytest.fixture
def book(tmp_path: Path) -> Path:
    (tmp_path / "books").mkdir()
    return new_book(tmp_path / "books")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def write(book: Path, *words: str) -> None:
    pen = Pen(book)
    for said in words:
        pen.note(said)
    pen.close()


def write_in_private(book: Path, words: str = SECRET) -> None:
    pen = Pen(book)
    pen.do(request(restricting.restrict, table="item", record=SECOND_ITEM, ground="3"))
    pen.do(request(points.note, item=SECOND_ITEM, words=words))
    pen.close()


def said_in(path: Path) -> list[str]:
    follower = Follower(path)
    follower.close()
    return [point.text for point in follower.minutes.all(Point)]


def restored(book: Path, copy: Path) -> restoring.Restored:
    root = book.parent.parent
    return restoring.restore(copy, book.parent, root / "state", root / "removed", "Clerk")


def test_a_backup_holds_both_files_for_its_owner_alone(book: Path, folder: Path) -> None:
    write(book, "Members met.")
    write_in_private(book)
    made = make(book, folder)
    assert made.path.name.startswith(f"{book.stem}.")
    assert made.path.name.endswith(f"Z-{made.seq}.db")
    assert said_in(made.path) == said_in(book) == ["Members met.", SECRET]
    assert history.verify(made.path, folder).ok
    assert SECRET.encode() not in made.path.read_bytes()
    assert SECRET.encode() in beside(made.path).read_bytes()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert sorted(folder.iterdir()) == [made.path, beside(made.path)]
    for path in folder.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_backups_made_while_a_clerk_writes_are_whole_at_some_step(book: Path, folder: Path) -> None:
    pen, done, made = Pen(book), threading.Event(), list[Backup]()

    def back_up() -> None:
        while not done.is_set():
            made.append(make(book, folder, kept=1000))

    thread = threading.Thread(target=back_up)
    pen.do(request(restricting.restrict, table="item", record=SECOND_ITEM, ground="3"))
    thread.start()
    try:
        for number in range(200):
            item = SECOND_ITEM if number % 3 else ITEM
            pen.do(request(points.note, item=item, words=f"Number {number:03}.")).wait(10)
    finally:
        done.set()
        thread.join()
        pen.close()
    assert len(made) > 2
    assert made[0].seq < made[-1].seq
    for one in made:
        assert history.verify(one.path, folder).ok
        assert said_in(one.path) == [f"Number {n:03}." for n in range(one.seq - 2)]
    assert history.verify(book).ok
    assert not pen.told.all[-1].fault


def test_what_the_exempt_copy_has_beyond_the_public_one_is_dropped(
    book: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_in_private(book, "Before.")
    before, vacuumed = history.log(book)[-1].seq, backups._vacuumed

    def with_a_step_between(source: Path, copy: Path) -> None:
        if source == beside(book):
            pen = Pen(book)
            pen.do(request(points.note, item=SECOND_ITEM, words=SECRET))
            pen.close()
        vacuumed(source, copy)

    monkeypatch.setattr(backups, "_vacuumed", with_a_step_between)
    made = make(book, folder)
    assert made.seq == before
    assert said_in(made.path) == ["Before."]
    assert history.verify(made.path, folder).ok


def test_a_damaged_book_gets_no_backup_and_keeps_those_it_has(book: Path, folder: Path) -> None:
    write(book, "Members met.")
    first = make(book, folder, kept=1)
    with closing(sqlite3.connect(book, isolation_level=None)) as conn:
        conn.execute("UPDATE point SET text = 'Nobody came.'")
    with pytest.raises(StoreError, match=r"can't be copied.*not as it was entered"):
        make(book, folder, kept=1)
    assert [one.path for one in listed(folder)] == [first.path]
    assert not list(folder.glob(".making*"))


def test_a_backup_that_has_no_room_is_not_begun(
    book: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(book.parent)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage)
    with pytest.raises(StoreError, match="no room for a backup"):
        make(book, folder)
    assert listed(folder) == []


def test_only_what_is_new_needs_a_backup(book: Path, folder: Path) -> None:
    assert backups.is_needed(book, folder)
    make(book, folder)
    assert not backups.is_needed(book, folder)
    pen = Pen(book)
    pen.type("line", "Half a li").wait(10)
    pen.close()
    assert backups.is_needed(book, folder)
    make(book, folder)
    assert not backups.is_needed(book, folder)
    write(book, "Members met.")
    assert backups.is_needed(book, folder)


def test_a_backup_that_an_older_version_made_does_not_stand_for_the_book(
    book: Path, folder: Path
) -> None:
    made = make(book, folder)
    with closing(sqlite3.connect(made.path)) as conn:
        conn.execute("PRAGMA user_version=2")
    assert backups.is_needed(book, folder)


def test_something_in_the_place_of_the_folder_is_named(book: Path, folder: Path) -> None:
    folder.write_text("in the way", encoding="utf-8")
    with pytest.raises(StoreError, match=re.escape(f"{folder}: this is no folder")):
        make(book, folder)


def test_the_newer_half_is_kept_as_it_comes_and_of_older_days_the_last() -> None:
    start = datetime(2015, 7, 1, 9, tzinfo=UTC)
    found = [
        Backup(Path(f"{n}.db"), "x", start + timedelta(hours=8 * n), n) for n in range(30, 0, -1)
    ]
    keep = backups.to_keep(found, 6)
    assert [one.seq for one in keep[:3]] == [30, 29, 28]
    assert len(keep) == 6
    days = [one.at.date() for one in keep[2:]]
    assert days == sorted(set(days), reverse=True)
    assert backups.to_keep(found[:2], 6) == found[:2]
    assert backups.to_keep(found, 1) == found[:1]


def test_backups_beyond_the_number_go_with_their_exempt_files(book: Path, folder: Path) -> None:
    write_in_private(book)
    at = datetime(2015, 7, 9, 9, tzinfo=UTC)
    for hours in range(6):
        make(book, folder, kept=4, at=at + timedelta(days=hours))
    found = listed(folder)
    assert [one.at.day for one in found] == [14, 13, 12, 11]
    assert len(list(folder.iterdir())) == 2 * len(found)
    other = new_book(book.parent, "2016-01-01-parks-board-99999999.db")
    make(other, folder, kept=4)
    assert len(listed(folder)) == 5
    assert len(listed(folder, other.stem)) == 1


def test_a_backup_that_says_what_was_since_made_private_goes(book: Path, folder: Path) -> None:
    pen = Pen(book)
    pen.do(request(points.note, item=SECOND_ITEM, words=SECRET)).wait(10)
    old = make(book, folder)
    assert SECRET.encode() in old.path.read_bytes()
    pen.do(request(restricting.restrict, table="item", record=SECOND_ITEM, ground="3")).wait(10)
    pen.close()
    new = make(book, folder)
    assert [one.path for one in listed(folder)] == [new.path]
    assert SECRET.encode() not in b"".join(
        path.read_bytes() for path in folder.iterdir() if ".exempt." not in path.name
    )


def test_a_drill_tells_what_a_backup_holds_and_leaves_everything_as_it_was(
    book: Path, folder: Path, tmp_path: Path
) -> None:
    write(book, "Members met.")
    pen = Pen(book)
    pen.type("line", "Half a li").wait(10)
    pen.close()
    made = make(book, folder)
    write(book, "Later.")
    before = {path: path.read_bytes() for path in (book, made.path)}
    found = restoring.drill(made.path, book.parent.parent / "state", folder)
    assert found.ok
    assert (found.steps, found.items, found.entries, found.lines) == (2, 2, 1, 1)
    assert found.last == "Key point noted under item 1"
    assert not found.private
    assert {path: path.read_bytes() for path in before} == before
    assert sorted(folder.iterdir()) == [made.path]


def test_a_drill_says_of_private_business_only_that_there_is_some(book: Path, folder: Path) -> None:
    write_in_private(book)
    found = restoring.drill(make(book, folder).path, book.parent, folder)
    assert found.private
    assert found.last == "Restricted"


@pytest.mark.parametrize("exempt", [False, True])
def test_a_drill_finds_a_flipped_bit(book: Path, folder: Path, exempt: bool) -> None:
    write_in_private(book)
    write(book, "Members met.")
    made = make(book, folder)
    path, words = (beside(made.path), SECRET) if exempt else (made.path, "Members met.")
    rotten = path.read_bytes().replace(words.encode(), words.swapcase().encode())
    path.write_bytes(rotten)
    found = restoring.drill(made.path, book.parent, folder)
    assert not found.ok
    with pytest.raises(StoreError, match="it is not brought back"):
        restored(book, made.path)
    assert sorted(said_in(book)) == ["Members met.", SECRET]


def test_a_lost_book_is_brought_back(book: Path, folder: Path) -> None:
    write(book, "Members met.")
    write_in_private(book)
    made = make(book, folder)
    write(book, "Never backed up.")
    book.unlink()
    beside(book).unlink()
    done = restored(book, made.path)
    assert (done.book, done.removed, done.drill.later) == (book, None, 1)
    assert said_in(book) == ["Members met.", SECRET]
    assert made.path.is_file()
    pen = Pen(book)
    assert "1 step that was saved" in pen.book.found
    pen.note("Going on.").wait(10)
    pen.close()
    assert history.verify(book).ok


def test_a_damaged_book_makes_way_and_is_kept(book: Path, folder: Path, tmp_path: Path) -> None:
    write(book, "Members met.")
    made = make(book, folder)
    book.write_bytes(b"rot" * 5000)
    (tmp_path / "removed").mkdir()
    (tmp_path / "removed" / book.name).write_bytes(b"an older one")
    done = restored(book, made.path)
    assert done.removed is not None
    assert done.removed.read_bytes() == b"rot" * 5000
    assert (tmp_path / "removed" / book.name).read_bytes() == b"an older one"
    assert said_in(book) == ["Members met."]


def test_a_whole_book_never_makes_way(book: Path, folder: Path) -> None:
    write(book, "Members met.")
    made = make(book, folder)
    write(book, "Later.")
    with pytest.raises(Refusal, match=r"whole and goes on to step 3 .* ends with step 2"):
        restored(book, made.path)
    assert said_in(book) == ["Members met.", "Later."]


def test_a_book_that_somebody_writes_never_makes_way(book: Path, folder: Path) -> None:
    write(book, "Members met.")
    made = make(book, folder)
    pen = Pen(book)
    with closing(sqlite3.connect(book, isolation_level=None, timeout=10)) as conn:
        conn.execute("UPDATE point SET text = 'Nobody came.'")
    with pytest.raises(Locked):
        restored(book, made.path)
    pen.close()
    assert book.is_file()


def test_a_backup_made_while_the_book_was_held_is_held_by_nobody(book: Path, folder: Path) -> None:
    pen = Pen(book)
    pen.note("Members met.").wait(10)
    made = make(book, folder)
    with closing(sqlite3.connect(made.path)) as conn:
        assert conn.execute("SELECT holder FROM lease").fetchone() == ("",)
    pen.close()
    assert history.verify(book).ok


def test_a_backup_is_carried_to_another_disk_and_proved_there(
    book: Path, folder: Path, tmp_path: Path
) -> None:
    write_in_private(book)
    made, stick = make(book, folder), tmp_path / "stick"
    with pytest.raises(StoreError, match="no such folder"):
        backups.carry(made, stick)
    stick.mkdir()
    there = backups.carry(made, stick)
    assert restoring.drill(there, tmp_path, folder).ok
    assert stat.S_IMODE(there.stat().st_mode) == 0o600
    with pytest.raises(StoreError, match="such a file already"):
        backups.carry(made, stick)
