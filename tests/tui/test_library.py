"""The library on a real home: laying out, opening, correcting, removing, and what goes wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from meetingtui.desk import meetings
from meetingtui.desk.desk import Desk
from meetingtui.paths import Home
from tests.desk.books import BODY, WHO, laid_out, points_in
from tests.tui.program import NARROW, Hand, run


def test_the_first_start_says_what_to_press_and_where_files_go(home: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.sees("There are no meetings yet.")
        assert str(home)[:30] in hand.text
        for key in ("f", "e", "x"):
            await hand.press(key)
            assert "n lays one out" in hand.shown("said")

    run(home, script)


async def fill_in(hand: Hand, *fields: str) -> None:
    """Fill in a form, Enter after each field."""
    for field in fields:
        await hand.type(field)
        await hand.press("enter")


def test_a_meeting_is_laid_out_and_refusals_are_answered_in_the_form(home: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("n")
        await hand.sees("Which body meets?")
        await fill_in(hand, "Parks Panel", "someday", "Hall")
        await hand.sees("is no date that I know")
        await hand.press("ctrl+u")
        await fill_in(hand, "9 July 2015 10am", "")
        await hand.sees("Parks Panel")
        assert hand.shown("said") == "Done"

    run(home, script)
    (volume,) = meetings.volumes(Home(home))
    assert (volume.body, str(volume.held_on), str(volume.called_at)) == (
        "Parks Panel",
        "2015-07-09",
        "10:00:00",
    )
    assert meetings.read(volume.path).meeting.venue == "Hall"


def test_a_body_that_is_known_is_not_made_again_by_half_its_name(home: Path) -> None:
    laid_out(home)

    async def script(hand: Hand) -> None:
        await hand.press("n")
        await fill_in(hand, BODY.split()[-1], "9 July 2016 10am", "Hall")
        await hand.sees("There is no body called")
        assert f"Is it {BODY}?" in " ".join(hand.text.replace("│", " ").split())
        await hand.press("ctrl+u")
        await fill_in(hand, BODY.split()[0], "", "")
        await hand.sees("9 July 2016")

    run(home, script)
    assert {volume.body for volume in meetings.volumes(Home(home))} == {BODY}
    assert len(meetings.volumes(Home(home))) == 2


def test_escape_leaves_a_form_without_doing_anything(home: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("n")
        await fill_in(hand, "Parks Panel")
        await hand.press("escape")
        await hand.sees("There are no meetings yet.")

    run(home, script)
    assert meetings.volumes(Home(home)) == []


def test_a_meeting_is_corrected(home: Path) -> None:
    book = laid_out(home)

    async def script(hand: Hand) -> None:
        await hand.press("e")
        await hand.sees("9 July 2015 10:00")
        await hand.press("ctrl+u")
        await fill_in(hand, "16 July 2015 2pm", "", "23 July 2015")
        await hand.sees("16 July 2015")
        await hand.sees("approved")

    run(home, script)
    meeting = meetings.read(book).meeting
    assert (str(meeting.held_on), str(meeting.called_at)) == ("2015-07-16", "14:00:00")
    assert (meeting.venue, str(meeting.approved_on)) == ("Hall", "2015-07-23")


def test_removing_asks_and_no_keeps(home: Path) -> None:
    book = laid_out(home)

    async def script(hand: Hand) -> None:
        for answer in ("n", "escape", "enter"):
            await hand.press("x")
            await hand.sees(f"Remove {BODY}")
            await hand.press(answer)
            await hand.misses(f"Remove {BODY}")
        assert book.exists()
        await hand.press("x", "y")
        await hand.sees("Removed")

    run(home, script)
    assert not book.exists()
    assert (home / "removed" / book.name).exists()


def test_opening_minuting_and_coming_back(home: Path) -> None:
    book = laid_out(home, "Stiles")

    async def script(hand: Hand) -> None:
        await hand.press("enter")
        await hand.sees("▏")
        await hand.enter("/n\rMembers met.\r/quit")
        await hand.sees("x remove")
        await hand.press("enter")
        await hand.sees("Members met.")

    run(home, script, size=NARROW)
    assert points_in(book) == ["Members met."]


def test_a_second_clerk_follows_and_is_told_who_writes(home: Path) -> None:
    book = laid_out(home, "Stiles")
    desk = Desk(book, "Bea Clerk")

    async def script(hand: Hand) -> None:
        await hand.press("enter")
        await hand.sees("live · Bea Clerk is minuting")
        await hand.sees("Bea Clerk has been writing this meeting")
        await hand.press("q")
        await hand.press("x", "y")
        await hand.until(lambda: "Bea Clerk" in hand.shown("said"), "who writes")

    try:
        run(home, script)
    finally:
        desk.close()
    assert book.exists()


def test_two_enters_in_one_burst_open_one_table(home: Path) -> None:
    book = laid_out(home, "Stiles")

    async def script(hand: Hand) -> None:
        await hand.type("\r\r")
        await hand.sees("▏")
        assert "You are following" not in hand.text
        await hand.enter("/n\rMembers met.")

    run(home, script)
    assert points_in(book) == ["Members met."]


@pytest.mark.parametrize("key", ["enter", "f"])
def test_a_damaged_book_is_listed_and_refused_in_a_sentence(home: Path, key: str) -> None:
    Home(home).make()
    (Home(home).books / "2015-01-01-old-panel-abcdef12.db").write_bytes(b"no database at all")

    async def script(hand: Hand) -> None:
        await hand.sees("damaged")
        await hand.press(key)
        await hand.sees("bring back a backup")
        assert hand.app.is_running

    run(home, script)


@pytest.mark.parametrize("key", ["enter", "f", "e", "x"])
def test_a_book_that_vanished_meanwhile_is_a_sentence(home: Path, key: str) -> None:
    book = laid_out(home, "Stiles")

    async def script(hand: Hand) -> None:
        await hand.sees(BODY)
        book.unlink()
        await hand.press(key)
        if key == "e":
            await fill_in(hand, "", "", "")
        if key == "x":
            await hand.press("y")
        await hand.sees("There is no meeting")
        assert hand.app.is_running

    run(home, script)


def test_a_damaged_register_is_a_sentence(home: Path) -> None:
    laid_out(home, "Stiles")
    Home(home).register.write_bytes(b"no database at all")

    async def script(hand: Hand) -> None:
        await hand.press("p")
        await hand.sees("register.db")
        assert hand.app.is_running

    run(home, script)


def test_the_specimen_opens_and_help_is_there(home: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("f1")
        await hand.sees("The library lists the meetings")
        await hand.press("escape", "s")
        await hand.sees("Recommendations")
        await hand.enter("/quit")
        await hand.sees("x remove")
        await hand.press("q")

    app = run(home, script)
    assert app.return_value == 0


def test_the_clerks_name_is_in_the_history(home: Path) -> None:
    book = laid_out(home, "Stiles")

    async def script(hand: Hand) -> None:
        await hand.press("enter")
        await hand.sees("▏")
        await hand.enter("/n\r/quit")
        await hand.sees("x remove")

    run(home, script)
    from meetingtui.store import history

    assert {step.who for step in history.log(book)} == {WHO}
