"""Jottings: the clerk's own shorthand beside an entry."""

from __future__ import annotations

from meetingtui.domain import attendance, jottings, marks
from meetingtui.domain.jottings import Jotting
from meetingtui.domain.marks import Mark
from meetingtui.domain.mentions import Mention
from tests.domain.making import Making, at


def beside(book: Making, entry: int, words: str) -> Jotting:
    return book.added(Jotting, jottings.jot, table="point", entry=entry, words=words)


def test_shorthand_is_kept_beside_an_entry_in_the_order_in_which_it_came(book: Making) -> None:
    item = book.item()
    point = book.point()
    book.now = at("10:42")
    first = beside(book, point.id, " figs Q3 ?\x1b ")
    assert (first.item, first.holder, first.words) == (item.id, point.id, "figs Q3 ?")
    book.now = at("10:40")
    second = beside(book, point.id, "chk")
    assert jottings.of_entry(book.minutes, point) == [second, first]
    assert book.steps[-1].sentence == "Jotting kept under item 1"


def test_what_is_no_entry_or_says_nothing_is_refused(book: Making) -> None:
    item = book.item()
    point = book.point()
    asked = {"table": "point", "entry": point.id}
    assert book.refused(jottings.jot, **asked, words=" \x1b ") == (
        "There is nothing to keep: type the jotting."
    )
    assert book.refused(jottings.jot, table="item", entry=item.id, words="x") == (
        "A jotting is kept beside an entry, for example: /jot p7 figs Q3 ?"
    )


def test_what_is_only_the_clerks_own_is_left_out_with_those_whom_it_names(book: Making) -> None:
    book.item()
    point = book.point()
    person = book.person("Ann Other")
    book.do(attendance.record, people=(person.id,))
    jotting = beside(book, point.id, f"ask ⟦person:{person.id}⟧")
    mark = book.added(Mark, marks.drop, item=None, jotting="later")
    left = jottings.left_out(book.minutes)
    assert left.all(Jotting) == left.all(Mark) == []
    assert not left.where(Mention, holder_table=jotting.TABLE)
    assert left.find(type(point), point.id) == point
    assert mark in book.minutes.all(Mark)
