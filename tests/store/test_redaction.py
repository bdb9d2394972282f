"""Redaction: the words are gone from every byte, the chain holds, and undo ends there."""

from __future__ import annotations

import os
import shutil
from datetime import datetime
from itertools import count
from pathlib import Path
from unittest import mock

import pytest

from meetingtui.domain import entries, points, restricting
from meetingtui.domain.points import Point
from meetingtui.domain.record import Stamp
from meetingtui.domain.requests import carried_out, request
from meetingtui.domain.text import token
from meetingtui.store import history, redaction
from meetingtui.store.drafts import Draft
from meetingtui.store.errors import StoreError
from meetingtui.store.follow import Follower
from meetingtui.store.lease import Claim
from meetingtui.store.lock import Locked
from meetingtui.store.pair import Pair, beside
from meetingtui.store.past import Past
from meetingtui.store.redaction import Chosen, Redacted
from tests.store.books import ITEM, NOON, PERSON, Pen, new_book
from tests.store.crashing import CRASHED, Crash

LOCAL = datetime(2015, 7, 9, 12, 0)
WORDS, BEFORE, UNDER = "The tenant is Jane Example", "Tenant unnamed as yet", "She owes rent"


def bytes_of(path: Path) -> bytes:
    found = b""
    for one in (path, beside(path)):
        for end in ("", "-wal", "-shm"):
            part = Path(f"{one}{end}")
            found += part.read_bytes() if part.exists() else b""
    return found


def strike(past: Past, stamp: Stamp) -> Chosen:
    """Erase the first point, which may have been struck."""
    gone = [key for key in past.gone if key[0] == "point"]
    if gone:
        return Chosen(stamp.step("p1 erased: why", []), frozenset(gone))
    point = past.minutes.all(Point)[0]
    asked = request(entries.strike, table="point", entry=point.id)
    return Chosen(carried_out(past.minutes, stamp, (asked,)))


def erase(path: Path) -> Redacted:
    return redaction.redact(path, "Clerk", NOON, strike, LOCAL)


@pytest.fixture(params=["public", "private", "moved", "struck", "struck in private"])
def book(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """A book with a point that was mended, and one under it, in public or not."""
    return written(tmp_path, request.param)


def written(folder: Path, how: str) -> Path:
    path = new_book(folder)
    pen = Pen(path)
    close = request(restricting.restrict, table="item", record=ITEM, ground="3")
    if how in ("private", "struck in private"):
        pen.do(close)
    pen.do(request(points.note, item=ITEM, words=BEFORE))
    point = pen.minutes.all(Point)[0]
    pen.do(request(points.note, item=ITEM, words=UNDER, parent=point.id))
    pen.do(request(entries.edit, table="point", entry=point.id, words=WORDS)).wait(10)
    if how.startswith("struck"):
        pen.do(request(entries.strike, table="point", entry=point.id))
    pen.note("Something else")
    if how == "moved":
        pen.do(close)
    target = f"edit:point:{point.id}"
    draft = Draft("line", ITEM, target, f"{WORDS} of Larkfield", 3, LOCAL)
    assert pen.book.put_draft(draft, private=how not in ("public", "struck")).wait(10)
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
    for number, seq in enumerate(reversed(list(pen.book.done))):
        try:
            step = pen.book.step(seq)
        except StoreError:
            pen.book.done[:] = [one for one in pen.book.done if one <= seq]
            return number
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


def test_what_the_book_says_elsewhere_too_is_told(tmp_path: Path) -> None:
    path = written(tmp_path, "public")
    pen = Pen(path)
    pen.note(f"As was said: {WORDS}.")
    pen.close()
    assert [entry.name_in_gutter for entry in erase(path).elsewhere] == ["p4"]


def test_who_was_named_in_its_earlier_words_is_erased_too(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    pen = Pen(path)
    pen.note(f"{token('person', PERSON)} owes rent")
    point = pen.minutes.all(Point)[0]
    pen.do(request(entries.edit, table="point", entry=point.id, words=WORDS))
    pen.do(request(entries.strike, table="point", entry=point.id))
    pen.close()
    assert '"mention"' in said_by(path)
    erase(path)
    assert '"mention"' not in said_by(path)
    assert history.verify(path).sentences == ()


def said_by(path: Path) -> str:
    """Every change that the history still tells."""
    return repr([f'"{c.record.TABLE}"' for step in history.log(path) for c in step.changes])


def _erase(path: Path, nth: int) -> None:
    """Erase, and end the process at the nth write. Never returns."""
    crash, opened = Crash(nth), []
    opening = Pair.open

    def watched(path: Path, claim: Claim) -> Pair:
        opened.append(opening(path, claim))
        return opened[0]

    def choose(past: Past, stamp: Stamp) -> Chosen:
        crash.watch(opened[0].public, opened[0].exempt)
        return strike(past, stamp)

    with mock.patch.object(Pair, "open", watched):
        redaction.redact(path, "Clerk", NOON, choose, LOCAL)
    os._exit(0)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process can't be forked here")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
@pytest.mark.parametrize("how", ["public", "moved", "struck in private"])
def test_a_crash_at_any_write_leaves_all_or_nothing_but_the_line_that_says_so(
    tmp_path: Path, how: str
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    path = written(home, how)
    seen = set()
    for stop in count():
        other = tmp_path / f"crash-{stop}"
        shutil.copytree(home, other)
        child = os.fork()
        if child == 0:
            _erase(other / path.name, stop)
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        assert status in (0, CRASHED)
        seen.add(_state(other / path.name))
        shutil.rmtree(other)
        if status == 0:
            break
    assert seen == {"as it was", "erased"}


def _state(path: Path) -> str:
    """Whether it is erased after an opening: everywhere, and a line says so; or not at all."""
    pen = Pen(path)
    left = bytes_of(path)
    pen.close()
    assert history.verify(path).sentences == ()
    last = history.log(path)[-1]
    there = {words.encode() in left for words in (WORDS, BEFORE, UNDER)}
    assert len(there) == 1
    erased = last.undoes == last.seq
    assert there == {not erased}
    return "erased" if erased else "as it was"


def test_older_copies_are_found(tmp_path: Path) -> None:
    path = written(tmp_path, "public")
    copy = tmp_path / "backups" / "old.db"
    copy.parent.mkdir()
    copy.write_bytes(path.read_bytes())
    done = erase(path)
    assert list(redaction.copies([tmp_path], [path], done.words)) == [copy]
