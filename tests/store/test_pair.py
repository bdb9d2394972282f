"""Private business stands in a file of its own: from its first step, through moves, and crashes."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from meetingtui.domain import entries, points, restricting
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.points import Point
from meetingtui.domain.record import Stamp
from meetingtui.domain.requests import Request, carried_out, request
from meetingtui.store import history
from meetingtui.store.drafts import Draft
from meetingtui.store.errors import StoreError
from meetingtui.store.follow import Follower
from meetingtui.store.jobs import Job, Recording
from meetingtui.store.lease import Claim
from meetingtui.store.lines import RESTRICTED
from meetingtui.store.pair import Pair, beside
from meetingtui.store.second_place import SecondPlace
from meetingtui.store.writer import Writer
from tests.store.books import ITEM, NOON, SECOND_ITEM, Pen, new_book

SECRET = "The purchaser offered nine hundred pounds"
OPEN = "Members asked about stiles"


def close_item(item: int = SECOND_ITEM) -> Request:
    return request(restricting.restrict, table="item", record=item, ground="3")


def note(words: str, item: int = SECOND_ITEM) -> Request:
    return request(points.note, item=item, words=words)


@pytest.fixture
def pen(tmp_path: Path) -> Iterator[Pen]:
    pen = Pen(new_book(tmp_path))
    yield pen
    pen.close()


def bytes_of(path: Path) -> bytes:
    found = b""
    for end in ("", "-wal", "-shm"):
        part = Path(f"{path}{end}")
        found += part.read_bytes() if part.exists() else b""
    return found


def texts(minutes: Minutes) -> list[str]:
    return [point.text for point in minutes.all(Point)]


def path_of(pen: Pen) -> Path:
    writer = pen.book._writer
    assert writer is not None
    return writer.path


def test_a_meeting_in_public_has_one_file(pen: Pen) -> None:
    pen.note(OPEN).wait(10)
    assert not beside(path_of(pen)).exists()


def test_private_words_never_touch_the_public_file(pen: Pen) -> None:
    path = path_of(pen)
    pen.do(close_item()).wait(10)
    pen.do(note(SECRET)).wait(10)
    pen.note(OPEN).wait(10)
    assert SECRET.encode() in bytes_of(beside(path))
    assert SECRET.encode() not in bytes_of(path)
    assert beside(path).stat().st_mode & 0o777 == 0o600
    pen.close()
    assert SECRET.encode() not in bytes_of(path)
    again = Pen(path)
    assert texts(again.minutes) == [SECRET, OPEN]
    assert again.minutes.same_records(pen.minutes)
    again.close()
    assert history.verify(path).sentences == ()


def test_the_public_history_says_only_that_something_was_restricted(pen: Pen) -> None:
    pen.do(close_item()).wait(10)
    pen.do(note(SECRET)).wait(10)
    path = path_of(pen)
    assert [step.sentence for step in history.log(path, exempt=False)][-1] == RESTRICTED
    last = history.log(path)[-1]
    assert last.sentence == "Key point noted under item 2"
    assert [change.record for change in last.changes] == pen.minutes.all(Point)


def test_a_follower_without_the_exempt_file_sees_what_the_public_may(pen: Pen) -> None:
    path = path_of(pen)
    pen.do(close_item()).wait(10)
    public, whole = Follower(path, exempt=False), Follower(path)
    pen.do(note(SECRET)).wait(10)
    pen.note(OPEN).wait(10)
    assert public.poll()
    assert whole.poll()
    assert texts(public.minutes) == [OPEN]
    assert texts(whole.minutes) == [SECRET, OPEN]
    assert public.latest == "Key point noted under item 1"
    public.close()
    whole.close()


@pytest.mark.parametrize("what", ["entry", "item"])
def test_words_that_become_private_leave_the_public_file(pen: Pen, what: str) -> None:
    path = path_of(pen)
    pen.do(note(OPEN))
    pen.do(note("First said so")).wait(10)
    point = pen.minutes.all(Point)[-1]
    pen.do(request(entries.edit, table="point", entry=point.id, words=SECRET)).wait(10)
    assert SECRET.encode() in bytes_of(path)
    if what == "entry":
        asked = request(restricting.restrict, table="point", record=point.id, ground="3")
    else:
        asked = close_item()
    pen.do(asked)
    told = pen.told.wait_for(lambda saved: "nothing is left" in saved.notice)
    assert told.notice.startswith("Moved to ")
    left = bytes_of(path)
    assert SECRET.encode() not in left
    assert b"First said so" not in left
    assert (OPEN.encode() in left) == (what == "entry")
    assert history.verify(path).sentences == ()
    assert [step.sentence for step in history.log(path)][-3:-1] == [
        "Key point noted under item 2",
        "Key point p2 mended under item 2",
    ]


def test_what_was_struck_before_its_item_became_private_leaves_too(pen: Pen) -> None:
    path = path_of(pen)
    pen.do(note(SECRET))
    point = pen.minutes.all(Point)[-1]
    pen.do(request(entries.strike, table="point", entry=point.id))
    pen.do(note(OPEN)).wait(10)
    pen.do(close_item())
    pen.told.wait_for(lambda saved: "nothing is left" in saved.notice)
    assert SECRET.encode() not in bytes_of(path)
    assert history.verify(path).sentences == ()
    pen.close()
    assert SECRET in str(history.log(path))


def test_words_that_become_private_before_they_were_saved_leave_the_public_file(pen: Pen) -> None:
    """What is typed and made private at once goes into one transaction."""
    path = path_of(pen)
    with closing(sqlite3.connect(path, isolation_level=None, timeout=10)) as other:
        other.execute("BEGIN IMMEDIATE")
        pen.do(note(SECRET))
        last = pen.do(close_item())
        other.execute("ROLLBACK")
    assert last.wait(10)
    pen.close()
    assert SECRET.encode() not in bytes_of(path)
    assert history.verify(path).sentences == ()
    assert texts(Follower(path).minutes) == [SECRET]


def test_what_is_opened_again_goes_back(pen: Pen) -> None:
    path = path_of(pen)
    pen.do(close_item())
    pen.do(note(SECRET)).wait(10)
    point = pen.minutes.all(Point)[-1]
    pen.do(request(restricting.lift, table="point", record=point.id)).wait(10)
    follower = Follower(path, exempt=False)
    assert texts(follower.minutes) == [SECRET]
    follower.close()
    pen.close()
    assert history.verify(path).sentences == ()


def test_what_was_public_for_a_moment_leaves_no_trace(pen: Pen) -> None:
    path = path_of(pen)
    pen.do(close_item())
    pen.do(note(SECRET)).wait(10)
    pen.do(request(restricting.lift, table="item", record=SECOND_ITEM)).wait(10)
    assert SECRET.encode() in bytes_of(path)
    pen.record(pen.steps[-1].inverse(NOON, "Clerk"))
    pen.told.wait_for(lambda saved: "nothing is left" in saved.notice)
    assert SECRET.encode() not in bytes_of(path)


def test_a_move_can_be_undone_and_done_again_after_a_restart(pen: Pen) -> None:
    path = path_of(pen)
    pen.do(note(SECRET)).wait(10)
    before = pen.minutes
    pen.do(close_item()).wait(10)
    pen.close()
    again = Pen(path)
    step = again.book.step(again.book.done[-1])
    again.record(step.inverse(NOON, "Clerk")).wait(10)
    assert again.minutes.same_records(before)
    again.close()
    last = Pen(path)
    assert last.minutes.same_records(before)
    assert last.book.undone == [step.seq]
    last.close()
    assert history.verify(path).sentences == ()


def test_a_private_draft_is_kept_in_the_exempt_file(pen: Pen) -> None:
    path = path_of(pen)
    draft = Draft("line", SECOND_ITEM, "", "", 0, NOON.replace(tzinfo=None))
    pen.book.put_draft(draft, private=True)
    assert pen.book.splice("line", 0, 0, SECRET, len(SECRET)).wait(10)
    assert SECRET.encode() not in bytes_of(path)
    pen.close()
    again = Pen(path)
    assert again.book.drafts["line"].text == SECRET
    assert again.book.is_private("line")
    again.do(note(OPEN), clears="line").wait(10)
    again.close()
    last = Pen(path)
    assert last.book.drafts == {}
    last.close()


def test_a_draft_that_becomes_private_moves(pen: Pen) -> None:
    path = path_of(pen)
    draft = Draft("line", ITEM, "", SECRET, 3, NOON.replace(tzinfo=None))
    pen.book.put_draft(draft).wait(10)
    assert SECRET.encode() in bytes_of(path)
    assert pen.book.put_draft(draft, private=True).wait(10)
    pen.told.wait_for(lambda saved: "nothing is left" in saved.notice)
    assert SECRET.encode() not in bytes_of(path)
    pen.close()
    assert SECRET.encode() not in bytes_of(path)
    again = Pen(path)
    assert again.book.drafts["line"].text == SECRET
    again.close()
    with closing(sqlite3.connect(path)) as conn:
        assert conn.execute("SELECT count(*) FROM draft").fetchone() == (0,)


def test_a_book_without_its_exempt_file_is_not_written(pen: Pen) -> None:
    path = path_of(pen)
    pen.do(close_item())
    pen.do(note(SECRET)).wait(10)
    pen.close()
    beside(path).rename(path.with_name("elsewhere"))
    with pytest.raises(StoreError, match=r"exempt\.db, which is not there"):
        Pen(path)
    assert texts(Follower(path).minutes) == []
    assert "can't be checked" in history.verify(path).sentences[0]


def _move(path: Path, way: str, stop: int) -> None:
    """Close the second item (or open it), and end the process at a statement. Never returns."""
    done = 0

    def counted(statement: str) -> None:
        nonlocal done
        done += 1
        if done > stop:
            os._exit(9)

    claim = Claim.take(path, "Clerk", NOON)
    pair = Pair.open(path, claim)
    minutes, (seq, high) = pair.minutes(), pair.reach()
    act = restricting.restrict if way == "restrict" else restricting.lift
    words = {"ground": "3"} if way == "restrict" else {}
    stamp = Stamp(NOON, NOON.replace(tzinfo=None), "Clerk", high + 1)
    asked = request(act, table="item", record=SECOND_ITEM, **words)
    step = replace(carried_out(minutes, stamp, (asked,)), seq=seq + 1)
    parting, _ = pair.rows().parted(step, minutes.apply(step))
    for conn in (pair.public, pair.need_exempt()):
        conn.set_trace_callback(counted)
    second = SecondPlace(path.parent / "state", path, claim.generation)
    writer = Writer(pair, seq, lambda saved: None, lambda: NOON, second, claim, minutes)
    durable = writer.submit(Job(Recording(step, parting))).wait(10)
    writer.close()
    os._exit(0 if durable else 1)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process can't be forked here")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
@pytest.mark.parametrize("way", ["restrict", "lift"])
def test_a_crash_at_any_statement_of_a_move_leaves_one_state_or_the_other(
    tmp_path: Path, way: str
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    pen = Pen(new_book(home))
    path = path_of(pen)
    if way == "lift":
        pen.do(close_item())
    pen.do(note(SECRET)).wait(10)
    pen.close()
    seen, status = set(), 9
    for stop in count():
        other = tmp_path / f"{way}-{stop}"
        shutil.copytree(home, other)
        child = os.fork()
        if child == 0:
            _move(other / path.name, way, stop)
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        assert status in (0, 9)
        seen.add(_state(other / path.name))
        if status == 0:
            break
        shutil.rmtree(other)
    assert seen == {"public", "private"}


def _state(path: Path) -> str:
    """In which half the secret is after an opening; it is in exactly one, and all is whole."""
    again = Pen(path)
    assert texts(again.minutes) == [SECRET]
    again.close()
    assert history.verify(path).sentences == ()
    follower = Follower(path, exempt=False)
    public_ = texts(follower.minutes) == [SECRET]
    follower.close()
    assert public_ or SECRET.encode() not in bytes_of(path)
    return "public" if public_ else "private"
