"""Redaction: the words are gone from every byte, the chain holds, and undo ends there."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from meetingtui.domain import entries, points, restrictions
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.points import Point
from meetingtui.domain.record import Stamp, Step
from meetingtui.domain.requests import carried_out, request
from meetingtui.store import history, redaction
from meetingtui.store.drafts import Draft
from meetingtui.store.errors import StoreError
from meetingtui.store.follow import Follower
from meetingtui.store.lock import Locked
from meetingtui.store.pair import beside
from meetingtui.store.redaction import Redacted
from tests.store.books import ITEM, NOON, Pen, new_book

LOCAL = datetime(2015, 7, 9, 12, 0)
WORDS, BEFORE, UNDER = "The tenant is Jane Example", "Tenant unnamed as yet", "She owes rent"


def bytes_of(path: Path) -> bytes:
    found = b""
    for one in (path, beside(path)):
        for end in ("", "-wal", "-shm"):
            part = Path(f"{one}{end}")
            found += part.read_bytes() if part.exists() else b""
    return found


def strike(minutes: Minutes, stamp: Stamp) -> Step:
    point = minutes.all(Point)[0]
    return carried_out(minutes, stamp, (request(entries.strike, table="point", entry=point.id),))


def erase(path: Path) -> Redacted:
    return redaction.redact(path, "Clerk", NOON, strike, LOCAL)


@pytest.fixture(params=["public", "private", "moved"])
def book(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """A book with a point that was mended, and one under it, in public or not."""
    return written(tmp_path, request.param)


def written(folder: Path, how: str) -> Path:
    path = new_book(folder)
    pen = Pen(path)
    close = request(restrictions.restrict, table="item", record=ITEM, ground="3")
    if how == "private":
        pen.do(close)
    pen.do(request(points.note, item=ITEM, words=BEFORE))
    point = pen.minutes.all(Point)[0]
    pen.do(request(points.note, item=ITEM, words=UNDER, parent=point.id))
    pen.do(request(entries.edit, table="point", entry=point.id, words=WORDS)).wait(10)
    pen.note("Something else")
    if how == "moved":
        pen.do(close)
    target = f"edit:point:{point.id}"
    draft = Draft("line", ITEM, target, f"{WORDS} of Larkfield", 3, LOCAL)
    assert pen.book.put_draft(draft, private=how != "public").wait(10)
    pen.close()
    return path


def test_every_word_is_gone_and_the_book_is_whole(book: Path) -> None:
    assert WORDS.encode() in bytes_of(book)
    done = erase(book)
    assert done.traces == 0
    assert {WORDS, BEFORE, UNDER} <= set(done.words)
    left = bytes_of(book)
    for word in (WORDS, BEFORE, UNDER, "of Larkfield"):
        assert word.encode() not in left, word
    assert b"Something else" in left
    assert history.verify(book).sentences == ()
    again = Pen(book)
    assert [point.text for point in again.minutes.all(Point)] == ["Something else"]
    assert again.book.drafts == {}
    again.close()
    assert history.verify(book).sentences == ()


def test_the_history_says_who_erased_it_and_nothing_of_what_was_erased(book: Path) -> None:
    done = erase(book)
    said = history.log(book)
    assert said[-1].sentence == done.step.sentence
    assert said[-1].who == "Clerk"
    assert WORDS not in repr(said)
    assert history.as_at(book, 3).all(Point) == []


def test_undo_ends_where_words_were_erased(book: Path) -> None:
    erase(book)
    pen = Pen(book)
    assert done_again(pen) >= 1
    with pytest.raises(StoreError, match="erased for good"):
        pen.book.step(pen.book.done[-1])
    pen.close()


def done_again(pen: Pen) -> int:
    """Take back what can be, up to the first step that was erased; how many steps."""
    for count, seq in enumerate(reversed(list(pen.book.done))):
        try:
            step = pen.book.step(seq)
        except StoreError:
            pen.book.done[:] = [one for one in pen.book.done if one <= seq]
            return count
        pen.record(step.inverse(NOON, "Clerk")).wait(10)
    raise AssertionError("everything could be taken back")


def test_a_follower_sees_it_go(tmp_path: Path) -> None:
    path = written(tmp_path, "public")
    follower = Follower(path)
    erase(path)
    follower.poll()
    assert [point.text for point in follower.minutes.all(Point)] == ["Something else"]
    follower.close()


def test_a_book_that_somebody_writes_is_left_alone(tmp_path: Path) -> None:
    path = written(tmp_path, "public")
    pen = Pen(path)
    with pytest.raises(Locked):
        erase(path)
    assert len(pen.minutes.all(Point)) == 3
    pen.close()


def test_older_copies_are_found(tmp_path: Path) -> None:
    path = written(tmp_path, "public")
    copy = tmp_path / "backups" / "old.db"
    copy.parent.mkdir()
    copy.write_bytes(path.read_bytes())
    done = erase(path)
    assert list(redaction.copies([tmp_path], [path], done.words)) == [copy]
