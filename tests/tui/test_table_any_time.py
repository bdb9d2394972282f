"""Marks, adjournments and replaced words at the table; the half-typed line stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from meetingtui.desk import meetings
from meetingtui.domain.attendance import Attendance
from meetingtui.domain.marks import open_marks
from meetingtui.domain.points import Point
from meetingtui.domain.sittings import Sitting
from tests.desk.books import laid_out, points_in
from tests.tui.program import WIDE, Hand, Script, run


@pytest.fixture
def book(home: Path) -> Path:
    """A meeting with two items."""
    return laid_out(home, "Stiles", "Gates")


def play(book: Path, script: Script) -> None:
    """Run a script at the table of a book."""
    run(book.parents[1], script, book, size=WIDE)


def test_a_mark_drops_on_the_item_taken_though_another_is_looked_at(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("f3")
        await hand.type("half a ")
        await hand.press("f7", "ctrl+d")
        await hand.sees("! 1 to catch up")
        await hand.type("line")
        assert hand.line == "half a line"

    play(book, script)
    minutes = meetings.read(book)
    (mark,) = open_marks(minutes)
    assert minutes.item(mark.item).title == "Stiles"


def test_with_an_entry_picked_the_mark_is_on_it(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("f3")
        await hand.enter("Members met.")
        await hand.press("up", "ctrl+d")
        await hand.sees("! 1 to catch up")

    play(book, script)
    minutes = meetings.read(book)
    assert open_marks(minutes)[0].holder == minutes.all(Point)[0].id


def test_a_mark_drops_while_a_roll_is_called(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("f3")
        await hand.enter("/pr")
        await hand.press("p", "ctrl+d")
        await hand.sees("! 1 to catch up")
        await hand.press("p", "p", "enter")

    play(book, script)
    minutes = meetings.read(book)
    assert len(open_marks(minutes)) == 1
    assert len(minutes.all(Attendance)) == 3


def test_one_stroke_adjourns_and_the_next_resumes(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.enter("/start")
        await hand.press("f3")
        await hand.type("half a line")
        await hand.press("ctrl+t")
        await hand.sees("adjourned at ")
        await hand.press("ctrl+t")
        assert "adjourned at " not in hand.shown("state")
        assert hand.line == "half a line"

    play(book, script)
    assert [one.ending for one in meetings.read(book).all(Sitting)] == ["adjourned", ""]


def test_the_table_goes_back_to_where_it_was_once_a_mark_is_caught_up(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("f3", "ctrl+d", "f3", "f8")
        await hand.sees("item 1 · catch up")
        await hand.enter("What was missed.")
        await hand.sees("item 2 · point 1")
        await hand.enter("What is said now.")

    play(book, script)
    minutes = meetings.read(book)
    under = [(minutes.item(point.item).title, point.text) for point in minutes.all(Point)]
    assert under == [("Stiles", "What was missed."), ("Gates", "What is said now.")]


def test_esc_gives_up_who_arrives_and_the_line_is_back(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("f3")
        await hand.type("half a ")
        await hand.press("f2")
        assert hand.line == "/in "
        await hand.press("f2", "escape")
        await hand.type("line")
        assert hand.line == "half a line"
        assert not hand.table.pen.beside

    play(book, script)


def test_what_would_be_replaced_is_shown_and_a_number_leaves_it_out(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("f3")
        await hand.enter("The panel met.")
        await hand.enter("The panel left.")
        await hand.enter("/rep panel > Board")
        await hand.sees("To be replaced in 2 places")
        await hand.sees("Enter replaces")
        await hand.press("escape")
        assert hand.line == ""
        await hand.misses("To be replaced")
        await hand.enter("/rep panel > Board")
        await hand.sees("1.p2: The panel left.")
        await hand.type("1")
        await hand.press("enter")
        await hand.sees("The Board left.")

    play(book, script)
    assert points_in(book) == ["The panel met.", "The Board left."]
