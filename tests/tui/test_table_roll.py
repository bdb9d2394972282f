"""The roll beside the minute: letters step, asides work inside, only Enter closes it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from meetingtui.desk import meetings
from meetingtui.desk.capture import Capture
from meetingtui.desk.desk import Desk
from meetingtui.desk.meetings import NewMeeting
from meetingtui.domain.attendance import (
    ABSENT,
    APOLOGIES,
    ARRIVES,
    PRESENT,
    Attendance,
    Presence,
)
from meetingtui.domain.people import Person
from meetingtui.paths import Home
from tests.desk.books import laid_out, points_in
from tests.tui.program import NARROW, Hand, run


def standings(book: Path) -> dict[str, str]:
    """What the book says of each person, by code."""
    minutes = meetings.read(book)
    return {minutes.get(Person, a.person).code: a.standing for a in minutes.all(Attendance)}


def test_letters_mark_and_only_enter_records(home: Path) -> None:
    book = laid_out(home, "Stiles")

    async def script(hand: Hand) -> None:
        await hand.enter("/pr")
        await hand.sees("Roll: who is present?")
        assert hand.shown("said").endswith("Ctrl+G: an aside, Enter records")
        await hand.type("pax")
        await hand.press("escape", "f1")
        await hand.sees("Roll: who is present?")
        assert hand.line == ""
        await hand.press("enter")
        await hand.misses("Roll: who is present?")
        await hand.type("words")
        assert hand.line == "words"

    run(home, script, book, size=NARROW)
    assert standings(book) == {"ao": PRESENT, "be": APOLOGIES, "cs": ABSENT}


def test_surplus_letters_ring_and_never_reach_the_line(home: Path) -> None:
    book = laid_out(home, "Stiles")

    async def script(hand: Hand) -> None:
        await hand.enter("/pr")
        await hand.type("pppppppzzzq")
        await hand.paste("pasted")
        await hand.press("enter")
        assert hand.line == ""

    run(home, script, book)
    assert set(standings(book).values()) == {PRESENT}
    assert points_in(book) == []


def test_an_aside_may_be_entered_inside_the_roll(home: Path) -> None:
    book = laid_out(home, "Stiles")

    async def script(hand: Hand) -> None:
        await hand.press("f3")
        await hand.enter("/pr")
        await hand.type("p")
        await hand.press("ctrl+g")
        await hand.enter("Said during the roll.")
        await hand.sees("Roll: who is present?")
        await hand.type("a")
        await hand.press("ctrl+g", "ctrl+g")
        await hand.type("x")
        await hand.press("enter")
        await hand.misses("Roll: who is present?")
        assert hand.line == ""

    run(home, script, book)
    assert points_in(book) == ["Said during the roll."]
    assert standings(book) == {"ao": PRESENT, "be": APOLOGIES, "cs": ABSENT}


def test_somebody_comes_while_the_roll_is_called(home: Path) -> None:
    book = laid_out(home, "Stiles")

    async def script(hand: Hand) -> None:
        await hand.enter("/start")
        await hand.enter("/pr ao be")
        await hand.enter("/pr")
        await hand.press("f2")
        assert hand.line == "/in "
        await hand.enter("cs")
        await hand.type("a")
        await hand.press("f2", "escape")
        await hand.type("x")
        await hand.press("enter")
        await hand.misses("Roll: who is present?")
        assert hand.line == ""

    run(home, script, book)
    (came,) = [line for line in meetings.read(book).all(Presence) if line.kind == ARRIVES]
    assert meetings.read(book).get(Person, came.person).code == "cs"
    assert standings(book)["ao"] == APOLOGIES
    assert standings(book)["be"] == ABSENT


def test_a_roll_without_members_says_what_to_do(home: Path) -> None:
    book = meetings.create(Home(home), NewMeeting("Empty Panel", date(2015, 7, 9)), "Clerk").path

    async def script(hand: Hand) -> None:
        await hand.enter("/pr")
        assert "no members yet" in hand.shown("said")
        await hand.enter("words go to the line")

    run(home, script, book)
    assert points_in(book) == ["words go to the line"]


def test_a_roll_left_as_it_was_records_nothing(home: Path) -> None:
    book = laid_out(home, "Stiles")

    async def script(hand: Hand) -> None:
        await hand.enter("/pr")
        await hand.press("space", "space", "enter")
        assert hand.shown("said") == "The roll is as it was"

    run(home, script, book)
    assert standings(book) == {}


def test_a_half_called_roll_is_there_again(home: Path) -> None:
    book = laid_out(home, "Stiles")

    async def begun(hand: Hand) -> None:
        assert "half-called" not in hand.shown("said")
        await hand.enter("/pr")
        await hand.type("pa")

    async def gone_on_with(hand: Hand) -> None:
        assert hand.shown("said") == "A half-called roll is kept: open it again to go on."
        await hand.enter("/pr")
        await hand.sees("apologies")
        await hand.type("x")
        await hand.press("enter")

    async def over(hand: Hand) -> None:
        assert "half-called" not in hand.shown("said")

    run(home, begun, book)
    assert standings(book) == {}
    run(home, gone_on_with, book)
    assert standings(book) == {"ao": PRESENT, "be": APOLOGIES, "cs": ABSENT}
    run(home, over, book)
    capture = Capture(lambda heard: Desk(book, "Clerk", None, heard))
    assert capture.half_called is None
    capture.close()


def test_a_half_called_roll_is_not_that_of_a_vote(home: Path) -> None:
    book = laid_out(home, "Stiles")

    async def script(hand: Hand) -> None:
        for line in ("/pr all", "/n", "/m ao: That we mend it.", "/pr"):
            await hand.enter(line)
        await hand.type("a")
        await hand.press("ctrl+g")
        await hand.enter("/v")
        await hand.sees("Vote on m1")
        await hand.misses("apologies")

    run(home, script, book)
