"""What a newer version of the program wrote is read as far as it is known, and never written."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from meetingtui.domain import points, restricting
from meetingtui.domain.points import Point
from meetingtui.domain.requests import request
from meetingtui.store import history
from meetingtui.store.errors import Newer, StoreError
from meetingtui.store.follow import Follower
from meetingtui.store.library import volumes
from meetingtui.store.migrations import BOOK
from meetingtui.store.pair import beside, newer_said
from tests.store.books import SECOND_ITEM, Pen, new_book


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = new_book(tmp_path)
    pen = Pen(path)
    pen.note("Members met.")
    pen.do(request(restricting.restrict, table="item", record=SECOND_ITEM, ground="3"))
    pen.do(request(points.note, item=SECOND_ITEM, words="Apart."))
    pen.close()
    return path


def made_newer(book: Path, *statements: str) -> dict[Path, bytes]:
    """Both files as a newer program might leave them; their bytes."""
    files = [book, beside(book)]
    for path in files:
        with closing(sqlite3.connect(path, isolation_level=None)) as conn:
            conn.execute("PRAGMA journal_mode=delete")
            for statement in statements:
                conn.execute(statement)
            conn.execute("PRAGMA user_version=99")
    return {path: path.read_bytes() for path in files}


MORE = (
    "CREATE TABLE hologram (id INTEGER PRIMARY KEY) STRICT",
    "ALTER TABLE point ADD COLUMN hue TEXT",
)


def test_what_is_known_of_a_newer_book_is_read(book: Path) -> None:
    before = made_newer(book, *MORE)
    follower = Follower(book)
    assert [point.text for point in follower.minutes.all(Point)] == ["Members met.", "Apart."]
    assert not follower.poll()
    follower.close()
    public = Follower(book, exempt=False)
    public.close()
    assert [point.text for point in public.minutes.all(Point)] == ["Members met."]
    assert history.log(book)[1].sentence == "Key point noted under item 1"
    assert len(history.as_at(book, 2).all(Point)) == 1
    assert "can be read here, not written" in newer_said(book)
    assert volumes(book.parent)[0].status == "planned"
    assert {path: path.read_bytes() for path in before} == before


@pytest.mark.parametrize("which", ["public", "exempt"])
def test_a_newer_book_is_not_written_and_nothing_is_done_to_it(book: Path, which: str) -> None:
    before = made_newer(book, *MORE)
    if which == "exempt":
        with closing(sqlite3.connect(book, isolation_level=None)) as conn:
            conn.execute(f"PRAGMA user_version={BOOK.version}")
        before[book] = book.read_bytes()
    with pytest.raises(Newer, match="newer version"):
        Pen(book)
    assert {path: path.read_bytes() for path in before} == before
    assert not [path for path in book.parent.iterdir() if path.name.endswith(("-wal", "-journal"))]


def test_a_newer_book_that_lacks_what_is_known_is_refused(book: Path) -> None:
    made_newer(book, "ALTER TABLE point RENAME COLUMN text TO words")
    for read in (Follower, newer_said, history.log):
        with pytest.raises(Newer, match="point is another there"):
            read(book)


def test_nobody_calls_a_newer_book_damaged(book: Path) -> None:
    made_newer(book)
    verdict = history.verify(book)
    assert not verdict.ok
    assert verdict.sentences[0].endswith("only that one can prove it whole.")
    with closing(sqlite3.connect(book, isolation_level=None)) as conn:
        for (trigger,) in conn.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
            conn.execute(f"DROP TRIGGER {trigger}")
        conn.execute("UPDATE change SET after = '{\"hue\": 5}' WHERE step = 2")
    with pytest.raises(Newer, match="can't read all of its history"):
        history.log(book)


def test_of_a_book_of_this_version_nothing_is_said(book: Path) -> None:
    assert newer_said(book) == ""


def test_a_damaged_book_is_told_in_a_sentence(book: Path) -> None:
    size = 4096
    whole = book.read_bytes()
    book.write_bytes(whole[:size] + b"rot!" * ((len(whole) - size) // 4))
    with pytest.raises(StoreError, match="it is damaged; bring back a backup"):
        newer_said(book)
