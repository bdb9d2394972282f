"""The desk: the only pen over a book."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from meetingtui.desk import meetings
from meetingtui.desk.desk import Desk
from meetingtui.domain import items, points
from meetingtui.domain.record import Refusal
from meetingtui.domain.requests import request
from meetingtui.store import history
from meetingtui.store.errors import StoreError
from tests.desk.books import MORNING, WHO, laid_out, points_in, standing_clock


@pytest.fixture
def book(home: Path) -> Path:
    """A meeting with two items, the first one being taken."""
    path = laid_out(home, "Stiles", "Gates")
    desk = Desk(path, WHO, standing_clock())
    desk.ask(items.take, item=items.ordered(desk.minutes)[0].id)
    desk.close()
    return path


def test_what_is_done_is_in_memory_at_once_and_in_the_book_at_the_close(book: Path) -> None:
    desk = Desk(book, WHO, standing_clock())
    step = desk.ask(points.note, item=None, words="Members met.")
    assert [point.text for point in desk.minutes.all(points.Point)] == ["Members met."]
    assert (step.who, step.at.astimezone().replace(tzinfo=None)) == (WHO, MORNING)
    assert desk.durable(10)
    assert points_in(book) == ["Members met."]
    desk.close()
    assert history.verify(book).ok


def test_a_refusal_leaves_no_line_in_the_history(book: Path) -> None:
    desk = Desk(book, WHO)
    before = desk.minutes
    with pytest.raises(Refusal):
        desk.do(
            request(points.note, item=None, words="kept out"),
            request(points.note, item=None, words=" "),
        )
    assert desk.minutes is before
    desk.close()
    steps = history.log(book)
    assert points_in(book) == []
    assert [step.seq for step in steps] == list(range(1, len(steps) + 1))


def test_ids_are_never_given_twice_also_after_undo_and_reopening(book: Path) -> None:
    given: set[int] = set()
    for words in ("one", "two", "three"):
        desk = Desk(book, WHO)
        step = desk.ask(points.note, item=None, words=words)
        new = {change.record.id for change in step.changes if change.before is None}
        assert not new & given
        given |= new
        desk.undo()
        desk.close()


def test_a_new_step_forgets_what_was_undone(book: Path) -> None:
    desk = Desk(book, WHO)
    desk.ask(points.note, item=None, words="one")
    desk.undo()
    desk.ask(points.note, item=None, words="two")
    with pytest.raises(Refusal, match="nothing to redo"):
        desk.redo()
    desk.close()


def test_the_laying_out_is_never_undone(book: Path) -> None:
    desk = Desk(book, WHO)
    desk.undo()
    desk.undo()
    with pytest.raises(Refusal, match="nothing to undo"):
        desk.undo()
    assert desk.minutes.body.name == "Footpaths Board"
    assert items.ordered(desk.minutes) == []
    desk.close()


def test_only_one_desk_has_a_book(book: Path) -> None:
    desk = Desk(book, "Bea Clerk")
    with pytest.raises(StoreError, match="Bea Clerk"):
        Desk(book, WHO)
    assert meetings.read(book).body.name == "Footpaths Board"
    desk.close()
    Desk(book, WHO).close()


def test_what_is_no_book_is_refused_in_a_sentence(tmp_path: Path) -> None:
    for name, content in (("junk.db", b"junk" * 2000), ("empty.db", b""), ("text.db", b"# hi\n")):
        path = tmp_path / name
        path.write_bytes(content)
        with pytest.raises(StoreError, match=name):
            Desk(path, WHO)
    with pytest.raises(StoreError, match=r"missing\.db"):
        Desk(tmp_path / "missing.db", WHO)


def test_a_step_that_can_not_be_read_is_refused_to_undo(book: Path) -> None:
    with closing(sqlite3.connect(book, isolation_level=None)) as other:
        other.execute("DROP TRIGGER change_refuses_update")
        other.execute("UPDATE change SET after = '[]' WHERE step = (SELECT max(seq) FROM step)")
    desk = Desk(book, WHO)
    before = desk.minutes
    try:
        with pytest.raises(Refusal, match="is damaged"):
            desk.undo()
        assert desk.minutes is before
    finally:
        desk.close()
