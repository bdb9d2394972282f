"""Number series and house styles between meetings: copied into a book, raised, chosen by day."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from meetingtui.desk import meetings, outward
from meetingtui.desk.desk import Desk
from meetingtui.desk.meetings import NewMeeting
from meetingtui.desk.register import body_called, read
from meetingtui.domain import bodies, items, sittings
from meetingtui.domain.bodies import Series
from meetingtui.domain.record import Refusal
from meetingtui.domain.requests import request
from meetingtui.paths import Home
from tests.desk.books import WHO

BODY = "Parks Panel"
YEARLY = """
[numbering]
counted = "year"
minute = "{n}/{yy}"
[items]
heading = "{minute} {title}"
"""


@pytest.fixture
def office(home: Path) -> Home:
    """A home whose only body numbers its minutes through the year."""
    here = Home(home)
    meetings.create_body(here, BODY, WHO)
    here.exports.mkdir(exist_ok=True)
    (here.exports / "yearly.toml").write_text(YEARLY, encoding="utf-8")
    choose(here, "yearly")
    return here


def choose(office: Home, style: str, since: date | None = None) -> None:
    body = body_called(read(office), BODY)
    asked = request(bodies.choose_style, body=body.id, house_style=style, since=since)
    meetings.change_register(office, WHO, asked)


def next_minutes(office: Home) -> dict[str, int]:
    return {one.year: one.next_number for one in read(office).all(Series)}


def held(office: Home, day: date, titles: int, closed: bool = True) -> Path:
    """A meeting with so many items, filed."""
    path = meetings.create(office, NewMeeting(BODY, day), WHO).path
    desk = Desk(path, WHO)
    for n in range(titles):
        desk.do(request(items.add, title=f"Title {n}"))
    desk.do(request(sittings.start))
    if closed:
        desk.do(request(sittings.close))
    desk.close()
    assert meetings.file_quietly(office, desk.minutes, WHO) == ""
    return path


def headings(office: Home, path: Path, style: str = "") -> list[str]:
    minutes = meetings.read(path)
    written = outward.export(minutes, outward.style_of(minutes, style, office))
    return [line[3:] for line in written.splitlines() if line.startswith("## ")]


def test_minutes_are_numbered_on_from_meeting_to_meeting_and_afresh_in_a_new_year(
    office: Home,
) -> None:
    first = held(office, date(2015, 7, 9), 2)
    assert next_minutes(office) == {"2015": 3}
    second = held(office, date(2015, 10, 9), 1)
    new_year = held(office, date(2016, 1, 8), 1)
    assert headings(office, first)[-2:] == ["1/15 Title 0", "2/15 Title 1"]
    assert headings(office, second)[-1:] == ["3/15 Title 0"]
    assert headings(office, new_year)[-1:] == ["1/16 Title 0"]
    assert next_minutes(office) == {"2015": 4, "2016": 2}


def test_filing_twice_raises_nothing_twice_and_lowers_nothing(office: Home) -> None:
    first = held(office, date(2015, 7, 9), 2)
    held(office, date(2015, 10, 9), 1)
    assert meetings.file_quietly(office, meetings.read(first), WHO) == ""
    assert next_minutes(office) == {"2015": 4}


def test_a_meeting_that_is_not_closed_raises_nothing(office: Home) -> None:
    held(office, date(2015, 7, 9), 2, closed=False)
    assert next_minutes(office) == {}


def test_a_book_laid_out_early_takes_over_what_the_register_has_learnt(office: Home) -> None:
    early = meetings.create(office, NewMeeting(BODY, date(2015, 10, 9)), WHO).path
    held(office, date(2015, 7, 9), 2)
    desk = Desk(early, WHO)
    meetings.freshen(office, desk)
    desk.do(request(items.add, title="Roads"))
    desk.close()
    assert headings(office, early)[-1:] == ["3/15 Roads"]


def test_an_old_meeting_is_printed_in_the_style_of_its_day(office: Home) -> None:
    choose(office, "surrey-2015", date(2016, 5, 1))
    old = held(office, date(2016, 4, 30), 1)
    new = held(office, date(2016, 5, 1), 1)
    assert headings(office, old)[-1] == "1/16 Title 0"
    assert headings(office, new)[-1] == "1. Title 0"
    assert headings(office, old, "surrey-2015")[-1] == "1. Title 0"


def test_a_body_that_chose_no_style_has_the_usual_one(home: Path) -> None:
    path = meetings.create(Home(home), NewMeeting("Forum", date(2015, 7, 9)), WHO).path
    minutes = meetings.read(path)
    assert outward.style_of(minutes, "", Home(home), "surrey-2015").name == "surrey-2015"
    with pytest.raises(Refusal, match="There is no house style called"):
        outward.style_of(minutes, "nowhere", Home(home))
