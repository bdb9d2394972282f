"""Marks: places to come back to."""

from __future__ import annotations

from meetingtui.domain import entries, marks
from meetingtui.domain.marks import Mark
from tests.domain.making import Making, at


def test_a_moment_is_marked(book: Making) -> None:
    item = book.item()
    book.now = at("10:42")
    mark = book.added(Mark, marks.drop, item=None, jotting=" figures\x1b ")
    assert book.steps[-1].sentence == "Mark set under item 1"
    assert (mark.item, mark.at, mark.jotting, mark.holder) == (
        item.id,
        at("10:42"),
        "figures",
        None,
    )


def test_an_entry_is_marked_once_under_its_own_item(book: Making) -> None:
    roads = book.item("Roads")
    point = book.point()
    book.item("Parks")
    mark = book.added(Mark, marks.drop, item=None, holder_table="point", holder=point.id)
    assert mark.item == roads.id
    assert marks.of_entry(book.minutes, "point", point.id) == mark
    assert marks.of_entry(book.minutes, "clause", point.id) is None
    sentence = "That entry is marked already; F8 or /! walks to it."
    again = {"item": None, "holder_table": "point", "holder": point.id}
    assert book.refused(marks.drop, **again) == sentence
    assert book.refused(marks.drop, item=None, holder_table="point", holder=99) == (
        "There is no such key point in this record."
    )


def test_marks_are_walked_the_oldest_first_and_cleared(book: Making) -> None:
    book.item()
    book.now = at("11:00")
    late = book.added(Mark, marks.drop, item=None)
    book.now = at("10:30")
    early = book.added(Mark, marks.drop, item=None)
    assert marks.open_marks(book.minutes) == [early, late]
    assert book.do(marks.clear, mark=early.id).sentence == "Mark cleared under item 1"
    assert marks.open_marks(book.minutes) == [late]
    assert book.refused(marks.clear, mark=early.id) == "There is no such mark in this record."


def test_a_mark_goes_with_its_entry(book: Making) -> None:
    book.item()
    point = book.point()
    book.do(marks.drop, item=None, holder_table="point", holder=point.id)
    book.do(entries.strike, table="point", entry=point.id)
    assert marks.open_marks(book.minutes) == []
