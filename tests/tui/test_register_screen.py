"""People and bodies on the screen: adding, correcting, seating and removing in a real register."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from meetingtui.desk import meetings, register
from meetingtui.domain import bodies
from meetingtui.domain.bodies import Body
from meetingtui.domain.people import Person
from meetingtui.domain.requests import request
from meetingtui.domain.seats import Seat
from meetingtui.paths import Home
from tests.desk.books import BODY, WHO, laid_out
from tests.tui.program import NARROW, Hand, run


async def fill_in(hand: Hand, *fields: str) -> None:
    """Fill in a form, Enter after each field."""
    for field in fields:
        await hand.press("end")
        await hand.type(field)
        await hand.press("enter")


def test_an_empty_register_says_what_can_be_done(home: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("p")
        await hand.sees("PEOPLE")
        assert hand.shown("said") == "Nobody is here yet: b adds a body, p a person"
        for key in ("e", "x", "s", "enter"):
            await hand.press(key)
            assert hand.shown("said") in ("Choose somebody first", "")
        await hand.press("escape")
        await hand.sees("There are no meetings yet.")

    run(home, script)


def test_body_person_and_seat_are_added(home: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("p", "b")
        await fill_in(hand, "Parks Panel", "Panel", "", "1/3")
        await hand.sees("Parks Panel  (the Panel)")
        await hand.press("p")
        await fill_in(hand, "Flo Late", "Warden", "The Woods", "")
        await hand.sees("fl    Flo Late, Warden, The Woods")
        await hand.press("end", "s")
        await fill_in(hand, "Nowhere", "Chairman", "", "", "1 May 2015", "")
        await hand.sees("There is no one body called 'Nowhere'")
        await hand.press("ctrl+u")
        await fill_in(hand, "Parks", "", "", "", "", "")
        await hand.sees("Flo Late, Chairman  2015-05-01–")

    run(home, script, size=NARROW)
    known = register.read(Home(home))
    (body,), (person,), (seat,) = known.all(Body), known.all(Person), known.all(Seat)
    assert body.quorum == "1/3"
    assert (seat.body, seat.person, seat.role) == (body.id, person.id, "Chairman")
    assert person.code == "fl"


def test_whoever_was_added_is_the_chosen_one_and_stays_it(home: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("p", "b")
        await fill_in(hand, "Parks Panel", "", "", "1/4")
        for name in ("Zoe Late", "Ann Early"):
            await hand.press("p")
            await fill_in(hand, name, "", "", "")
            await hand.sees(f"▸  {name[0].lower()}")
            await hand.press("s")
            await hand.sees(f"A seat for {name}")
            await fill_in(hand, "Parks", "", "", "", "", "")
            await hand.sees(f"{name}, member")
            assert any(row.startswith(" ▸") and row.endswith(name) for row in lines(hand))

    def lines(hand: Hand) -> list[str]:
        return hand.text.splitlines()

    run(home, script, size=NARROW)
    assert len(register.read(Home(home)).all(Seat)) == 2


def test_corrections_and_refusals(home: Path) -> None:
    laid_out(home)

    async def script(hand: Hand) -> None:
        await hand.press("p")
        await hand.sees(f"{BODY}  (the Board)")
        await hand.press("home", "e")
        await fill_in(hand, " of Old", "", "", "")
        await hand.sees(f"{BODY} of Old")
        await hand.press("end", "enter")
        await hand.sees("Job title or office")
        await hand.press("ctrl+u", "enter")
        await fill_in(hand, "", "", "")
        await hand.sees("A person needs a name")
        await hand.press("escape")
        await hand.sees("Dee Officer, Warden")

    run(home, script)
    known = register.read(Home(home))
    assert [body.name for body in known.all(Body)] == [f"{BODY} of Old"]
    assert "Dee Officer" in {person.name for person in known.all(Person)}


def test_dated_styles_and_series_are_shown_with_how_to_change_them(home: Path) -> None:
    laid_out(home)
    there = Home(home)
    body = register.read(there).all(Body)[0].id
    asked = [
        request(bodies.choose_style, body=body, house_style="cabinet", since=date(2016, 5, 1)),
        request(bodies.choose_style, body=body, house_style="surrey-2015"),
        request(bodies.set_series, body=body, name="minute", year="2015/16", next_number=14),
        request(bodies.set_series, body=body, name="action", year="", next_number=3),
    ]
    meetings.change_register(there, WHO, *asked)

    async def script(hand: Hand) -> None:
        await hand.press("p")
        await hand.sees("house style surrey-2015 from the beginning")
        await hand.press("home", "down", "down", "e")
        said = f'To change it: meetingtui body style "{BODY}" STYLE --since "1 May 2016" (--remove'
        assert hand.shown("said").startswith(said)
        await hand.sees("house style cabinet from 1 May 2016")
        await hand.press("down", "x")
        said = f'To change it: meetingtui body series "{BODY}" action NUMBER'
        assert hand.shown("said") == said
        await hand.press("down", "enter")
        assert hand.shown("said").endswith(" minute NUMBER --year 2015/16")
        await hand.sees("next minute of 2015/16: 14")
        await hand.press("escape")

    run(home, script)


def test_removing_asks_first(home: Path) -> None:
    laid_out(home)

    async def script(hand: Hand) -> None:
        await hand.press("p")
        await hand.sees("Dee Officer, Warden")
        await hand.press("end", "x")
        await hand.sees("Remove do")
        await hand.press("n", "x", "y")
        await hand.misses("Dee Officer, Warden")
        assert hand.shown("said") == "Removed"

    run(home, script)
    assert "Dee Officer" not in {one.name for one in register.read(Home(home)).all(Person)}
