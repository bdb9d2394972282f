"""Words that stood in two entries, one after the other, leave the files with either."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from meetingtui.domain import entries, marks, noting, restricting, splitting
from meetingtui.domain.marks import Mark
from meetingtui.domain.points import Point
from meetingtui.domain.record import Stamp
from meetingtui.domain.requests import carried_out, request
from meetingtui.store import history, redaction
from meetingtui.store.follow import Follower
from meetingtui.store.pair import beside
from meetingtui.store.past import Past
from meetingtui.store.redaction import Chosen, Redacted
from tests.store.books import NOON, SECOND_ITEM, Pen, new_book
from tests.store.test_pair import OPEN, SECRET, bytes_of, note, path_of, texts
from tests.store.test_redaction import LOCAL

JOTTED = "purch. £900 ?"


@pytest.fixture
def pen(tmp_path: Path) -> Iterator[Pen]:
    pen = Pen(new_book(tmp_path))
    yield pen
    pen.close()


def joined(pen: Pen) -> Point:
    """A point to which another with secret words was joined, after a third that stays."""
    pen.do(note("Nothing else was said"))
    pen.do(note(OPEN))
    pen.do(note(SECRET)).wait(10)
    _, first, second = pen.minutes.all(Point)
    pen.do(request(splitting.join, table="point", entry=first.id, other=second.id)).wait(10)
    return pen.minutes.get(Point, first.id)


def split(pen: Pen) -> Point:
    """The secret second part of a point that was split."""
    pen.do(note(f"{OPEN}. {SECRET}")).wait(10)
    (whole,) = pen.minutes.all(Point)
    words = SECRET[:13]
    pen.do(request(splitting.split, table="point", entry=whole.id, words=words)).wait(10)
    return pen.minutes.all(Point)[-1]


def caught_up(pen: Pen) -> Point:
    """A point that came of a mark with a jotting."""
    pen.do(request(marks.drop, item=SECOND_ITEM, jotting=JOTTED)).wait(10)
    (mark,) = pen.minutes.all(Mark)
    pen.do(request(noting.caught_up, made=note(SECRET), mark=mark.id)).wait(10)
    return pen.minutes.all(Point)[-1]


def made_private(pen: Pen, point: Point) -> None:
    pen.do(request(restricting.restrict, table="point", record=point.id, ground="3"))
    pen.told.wait_for(lambda saved: "nothing is left" in saved.notice)


def erased(pen: Pen, point: Point) -> Redacted:
    path = path_of(pen)
    pen.close()

    def choose(past: Past, stamp: Stamp) -> Chosen:
        asked = request(entries.strike, table="point", entry=point.id)
        return Chosen(carried_out(past.minutes, stamp, (asked,)))

    return redaction.redact(path, "Clerk", NOON, choose, LOCAL)


def test_what_was_joined_to_an_entry_leaves_the_public_file_with_it(pen: Pen) -> None:
    path = path_of(pen)
    made_private(pen, joined(pen))
    assert SECRET.encode() not in bytes_of(path)
    assert SECRET.encode() in bytes_of(beside(path))
    assert b"Nothing else was said" in bytes_of(path)
    assert history.verify(path).sentences == ()


def test_the_jotting_of_the_mark_that_it_came_of_leaves_the_public_file_with_it(pen: Pen) -> None:
    path = path_of(pen)
    made_private(pen, caught_up(pen))
    assert JOTTED.encode() not in bytes_of(path)
    assert JOTTED.encode() in bytes_of(beside(path))
    assert history.verify(path).sentences == ()


def test_the_jotting_of_the_mark_that_it_came_of_is_erased_with_it(pen: Pen) -> None:
    path = path_of(pen)
    assert erased(pen, caught_up(pen)).traces == 0
    assert JOTTED.encode() not in bytes_of(path)
    assert history.verify(path).sentences == ()


def test_what_was_split_and_put_together_again_leaves_with_it_too(pen: Pen) -> None:
    path = path_of(pen)
    split(pen)
    pen.record(pen.steps[-1].inverse(NOON, "Clerk")).wait(10)
    (whole,) = pen.minutes.all(Point)
    made_private(pen, whole)
    assert SECRET.encode() not in bytes_of(path)
    assert history.verify(path).sentences == ()


def test_one_that_was_joined_and_parted_again_is_still_there_for_the_public(pen: Pen) -> None:
    path = path_of(pen)
    first = joined(pen)
    pen.record(pen.steps[-1].inverse(NOON, "Clerk")).wait(10)
    made_private(pen, first)
    follower = Follower(path, exempt=False)
    assert texts(follower.minutes) == ["Nothing else was said", SECRET]
    follower.close()
    assert history.verify(path).sentences == ()


def test_what_was_joined_to_an_entry_is_erased_with_it(pen: Pen) -> None:
    path = path_of(pen)
    done = erased(pen, joined(pen))
    assert (done.traces, done.elsewhere) == (0, ())
    assert SECRET in done.words
    assert SECRET.encode() not in bytes_of(path)
    assert b"Nothing else was said" in bytes_of(path)
    assert history.verify(path).sentences == ()


def test_an_entry_that_once_said_the_words_is_told(pen: Pen) -> None:
    done = erased(pen, split(pen))
    assert [entry.name_in_gutter for entry in done.elsewhere] == ["p1"]
