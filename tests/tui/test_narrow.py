"""The library, the register and their forms on a terminal of 80 by 24: whole, and never wrapped."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest

from meetingtui.desk import meetings
from meetingtui.desk.desk import Desk
from meetingtui.desk.meetings import NewMeeting
from meetingtui.domain import people
from meetingtui.domain.requests import request
from meetingtui.paths import Home
from meetingtui.settings import Settings
from meetingtui.tui import keys
from tests.desk.books import BODY, WHO, laid_out
from tests.tui.program import NARROW, WIDE, Hand, run

BROAD = (200, 50)
SIZES = [NARROW, WIDE, BROAD]
LONG = "Joint Overview and Scrutiny Committee for the Northern and Western Districts"


@pytest.fixture
def shelf(home: Path) -> Path:
    """Many meetings, one of a body with a long name, under way."""
    laid_out(home)
    meetings.create_body(Home(home), LONG, WHO)
    for day in range(1, 30):
        meetings.create(Home(home), NewMeeting(BODY, date(2015, 6, day), time(14, 30)), WHO)
    book = meetings.create(Home(home), NewMeeting(LONG, date(2015, 9, 23), time(10, 0)), WHO).path
    desk = Desk(book, WHO)
    from meetingtui.domain import sittings

    desk.ask(sittings.start)
    desk.close()
    return home


@pytest.mark.parametrize("size", SIZES)
def test_a_meeting_has_one_row_whole_but_for_its_body(shelf: Path, size: tuple[int, int]) -> None:
    async def script(hand: Hand) -> None:
        await hand.sees("23 September 2015")
        (row,) = [row for row in hand.rows if "23 September 2015" in row]
        for words in ("10:00", "under way", "Joint Overview and Scrutiny"):
            assert words in row
        assert ("2015-09-23-joint" in row) == (size == BROAD)
        assert (LONG in row) == (size != NARROW)
        assert ("…" in row) == (size == NARROW)
        others = [row for row in hand.rows if BODY in row]
        assert others
        assert all("14:30  planned" in row or "10:00  planned" in row for row in others)
        assert all((f"{BODY}  · 2015-0" in row) == (size != NARROW) for row in others)

    run(shelf, script, size=size)


def test_rows_follow_the_size_of_the_terminal(shelf: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.sees(LONG)
        await hand.resize(NARROW)
        await hand.misses(LONG)
        (row,) = [row for row in hand.rows if "23 September 2015" in row]
        assert "…" in row
        await hand.resize(BROAD)
        await hand.sees(LONG)

    run(shelf, script, size=WIDE)


@pytest.mark.parametrize("where", [keys.LIBRARY, keys.REGISTER, keys.FOLLOW])
def test_every_key_is_in_the_bar_at_80_columns(where: str) -> None:
    bar = keys.bar(keys.KEYS, where)
    assert len(bar) <= 78
    if where == keys.LIBRARY:
        for key in keys.KEYS:
            assert key.where != where or f"{keys.brief(key.keys[0])} {key.bar}" in bar


def test_the_bar_of_the_library_shows_all_of_itself(shelf: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.sees(keys.bar(keys.KEYS, keys.LIBRARY))
        await hand.press("p")
        await hand.sees(keys.bar(keys.KEYS, keys.REGISTER))

    run(shelf, script, size=NARROW)


@pytest.mark.parametrize("size", SIZES)
def test_somebody_in_the_register_has_one_row(home: Path, size: tuple[int, int]) -> None:
    laid_out(home)
    words = " and ".join(["of the Northern District"] * 9)
    asked = request(people.add, uuid="u", name="Zoë Last", title=words, organisation="O", code="zl")
    meetings.change_register(Home(home), WHO, asked)

    async def script(hand: Hand) -> None:
        await hand.press("p")
        await hand.sees("Zoë Last")
        (row,) = [row for row in hand.rows if "Northern" in row]
        assert "zl    Zoë Last, of the Northern" in row
        assert "…" in row

    run(home, script, size=size)


@pytest.mark.parametrize(("key", "labels"), [("s", 6), ("enter", 5), ("p", 4)])
def test_a_form_is_whole_at_80_by_24(home: Path, key: str, labels: int) -> None:
    """A seat has the most fields; the refusal and the keys stand under them."""
    laid_out(home)

    async def script(hand: Hand) -> None:
        await hand.press("p")
        await hand.sees("PEOPLE")
        if key != "enter":
            await hand.press("end")
        else:
            await hand.press("home", "down")
        await hand.press(key)
        await hand.sees("Enter: next")
        form = hand.app.screen
        shown = form.query(".label")
        assert len(shown) == labels
        for widget in (*shown, *form.query("Input"), *form.query(".title, .keys")):
            assert form.region.contains_region(widget.region)
            assert widget.region.height == 1
        for _ in range(labels):
            await hand.press("enter")
        if key == "s":
            await hand.sees("! ")
            assert form.region.contains_region(form.query_one("#refusal").region)
            assert "Enter: next" in hand.text

    run(home, script, size=NARROW)


def test_screens_name_the_keys_that_the_clerk_chose(home: Path) -> None:
    chosen = {
        "new": ("a",),
        "specimen": ("z", "f5"),
        "register": ("f6",),
        "open": ("o",),
        "follow": ("w",),
        "amend": ("c",),
        "remove": ("d",),
        "leave": ("b",),
        "library_help": ("f4",),
        "help": ("f4",),
        "vote": ("f1",),
        "add_seat": ("g",),
    }
    settings = Settings(clerk=WHO, keys=chosen)

    async def script(hand: Hand) -> None:
        await hand.sees("a   lay out a new meeting")
        for words in ("z   try the specimen", "F6   people and bodies"):
            assert words.replace("   ", " ") in " ".join(hand.text.split())
        await hand.press("w")
        assert "a lays one out" in hand.shown("said")
        await hand.press("f4")
        await hand.sees("a lays out a new meeting")
        for words in ("w follows", "c corrects", "d takes", "F6 shows", "z opens", "b leaves"):
            assert words in " ".join(hand.text.split())
        assert "o opens a meeting" in " ".join(hand.text.split())
        assert "F4 shows everything else" in " ".join(hand.text.split())
        await hand.press("escape", "f6")
        await hand.sees("BODIES")
        await hand.press("escape")
        meetings.create_body(Home(home), BODY, WHO)
        await hand.press("f6")
        await hand.sees(BODY)
        await hand.press("g")
        assert "then g" in hand.shown("said")

    run(home, script, settings=settings)


def test_a_key_given_to_opening_opens(home: Path) -> None:
    laid_out(home, "Stiles")

    async def script(hand: Hand) -> None:
        await hand.sees(BODY)
        await hand.press("o")
        await hand.sees("▏")

    run(home, script, settings=Settings(clerk=WHO, keys={"open": ("o",)}))
